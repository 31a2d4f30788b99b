import { fullName } from '../iam/names.ts'
import type { TrafficChange } from '../inputs/config.ts'
import type { Change, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { changedTraffic } from '../service/traffic.ts'
import { inWords, type Own } from '../service/traffic-shares.ts'
import type { Service } from '../wire.ts'
import { failure } from '../words/findings.ts'
import { moveTraffic } from './move-traffic.ts'
import type { Made, Step } from './step.ts'

interface SetTraffic {
  resources: Resources
  change: TrafficChange
  title: string
  changes: Change[]
  needs: Need[]
  /** A rollback: the revision that is to serve is what the run is about. */
  back?: { revision: string }
}

/** Reads `made.revision`, writes `made.service` and `made.traffic`. */
export function setTraffic({ resources, change, title, changes, needs, back }: SetTraffic): Step {
  const target = fullName.service(resources.service)
  return {
    kind: 'set-traffic',
    title,
    target,
    changes,
    needs,
    apply: async world => {
      const { made } = world
      const moved = await moveTraffic(world, resources, live => {
        const changed = changedTraffic(live, change, ownOf(made, live))
        if ('problem' in changed) throw impossible(target, changed.problem)
        return changed
      })
      world.record?.(moved.changes)
      made.service = moved.service
      made.traffic = { before: moved.before, after: moved.service.traffic ?? [] }
      if (back) made.revision = { name: back.revision }
      const newer = ownOf(made, moved.service)?.newest === false && !back
      return [
        moved.changes.length === 0
          ? `It was so already: ${inWords(moved.before)}.`
          : sentence(moved.before, moved.service),
        ...(newer ? ['Another run has made a newer revision meanwhile, which was left as it is.'] : []),
      ].join(' ')
    },
  }
}

const sentence = (before: Service['traffic'], { traffic }: Service) =>
  `Traffic: ${inWords(traffic)} (before: ${inWords(before)}).`

/** The run's own revision, as the service sees it now. */
export function ownOf({ revision }: Pick<Made, 'revision'>, live: Service): Own | undefined {
  const name = revision?.name?.split('/').at(-1)
  return name ? { revision: name, newest: live.latestCreatedRevision?.split('/').at(-1) === name } : undefined
}

const impossible = (resource: string, problem: string) => failure('traffic-target', problem, { resource })
