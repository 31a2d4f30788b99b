/** Questions about revisions: all of a service's, or those that the inputs name. */
import type { Google } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Fact } from '../model.ts'
import type { WireRevision } from '../wire.ts'
import { ask } from './ask.ts'

/** `service`: `projects/P/locations/L/services/S`. Newest first. */
export function readRevisions(google: Google, service: string): Promise<Fact<WireRevision[]>> {
  return ask(
    `GET run.googleapis.com/v2/${service}/revisions`,
    fullName.service(service),
    () => google.run.listRevisions(service),
    found => `${found.length} revisions`,
  )
}

/** Short names of the revisions that get traffic or tags. */
export function namedInTraffic({ trafficChange, mode }: Pick<Config, 'trafficChange' | 'mode'>): string[] {
  if (mode === 'rollback') return []
  const { shares, tags } = trafficChange ?? {}
  const named = [...(shares?.by === 'revision' ? Object.keys(shares.percent) : []), ...Object.values(tags?.set ?? {})]
  return [...new Set(named)].filter(name => name !== 'LATEST')
}

export async function readNamedRevisions(
  google: Google,
  service: string,
  names: readonly string[],
): Promise<Record<string, Fact<WireRevision | null>>> {
  const read = (name: string) => {
    const path = `${service}/revisions/${name}`
    return ask(
      `GET run.googleapis.com/v2/${path}`,
      fullName.service(path),
      () => google.run.getRevision(path),
      found => (found ? 'exists' : 'does not exist'),
    )
  }
  const facts = await Promise.all(names.map(async name => [name, await read(name)] as const))
  return Object.fromEntries(facts)
}
