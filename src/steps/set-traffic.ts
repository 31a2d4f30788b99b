import { fullName } from '../iam/names.ts'
import type { TrafficChange } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Change, Need, PlannedStep } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { changedTraffic } from '../service/traffic.ts'
import { inWords, type Own } from '../service/traffic-shares.ts'
import type { Service } from '../wire.ts'
import { failure } from '../words/findings.ts'
import { type Moved, moveTraffic } from './move-traffic.ts'
import type { Made, RunContext, Step } from './step.ts'

interface SetTraffic {
  resources: Resources
  change: TrafficChange
  title: string
  changes: Change[]
  needs: Need[]
}

/** After the run's own release, if any. */
export const setTraffic = (wanted: SetTraffic): Step<'revision'> => ({
  ...planned(wanted),
  apply: async world => {
    const moved = await move(world, wanted, live => ownOf(world.made, live))
    const newer = ownOf(world.made, moved.service)?.newest === false
    return newer
      ? say`${words(moved)} Meanwhile another run has made a newer revision, which this run left alone.`
      : words(moved)
  },
})

/** A rollback: `to` is the revision that will serve. */
export const sendBack = (wanted: SetTraffic, to: string): Step<never, 'revision'> => ({
  ...planned(wanted),
  apply: async world => {
    const moved = await move(world, wanted, () => undefined)
    world.made.revision = { name: to }
    return words(moved)
  },
})

const planned = ({ resources, title, changes, needs }: SetTraffic): PlannedStep => ({
  ...{ kind: 'set-traffic', title, target: fullName.service(resources.service), changes, needs },
})

async function move(
  world: RunContext,
  { resources, change }: SetTraffic,
  own: (live: Service) => Own | undefined,
): Promise<Moved> {
  const moved = await moveTraffic(world, resources, live => {
    const changed = changedTraffic(live, change, own(live))
    if ('problem' in changed) throw impossible(fullName.service(resources.service), changed.problem)
    return changed
  })
  world.record?.(moved.changes)
  world.made.service = moved.service
  return moved
}

const words = ({ before, service, changes }: Moved): string =>
  changes.length === 0 ? say`It already was: ${inWords(before)}.` : sentence(before, service)

const sentence = (before: Service['traffic'], { traffic }: Service) =>
  say`Traffic: ${inWords(traffic)} (before: ${inWords(before)}).`

/** The run's own revision in the current service. */
export function ownOf({ revision }: Pick<Made, 'revision'>, live: Service): Own | undefined {
  const name = revision?.name?.split('/').at(-1)
  return name ? { revision: name, newest: live.latestCreatedRevision?.split('/').at(-1) === name } : undefined
}

const impossible = (resource: string, problem: string) => failure('traffic-target', problem, { resource })
