/** Removes one way of being public. */

import type { Mechanism } from '../../iam/mechanisms.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import { mechanismNeeds } from '../../needs/needs.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Step } from '../step.ts'
import { planned, WAYS } from '../tools/mechanisms.ts'

export function closeAccess(resources: Resources, mechanism: Mechanism): Step<never, 'access'> {
  const way = WAYS[mechanism]
  return {
    kind: way.step,
    title: way.closing,
    target: fullName.service(resources.service),
    changes: [planned(resources, mechanism, 'closed')],
    needs: mechanismNeeds(mechanism, say`make the service private`),
    async apply(world) {
      const done = await way.close(world, resources)
      world.record?.(done)
      world.made.access = { attempts: [], changed: done.length > 0 || (world.made.access?.changed ?? false) }
      return done.length === 0 ? way.closedAlready : undefined
    },
  }
}
