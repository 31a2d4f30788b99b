/** Questions about revisions: all of a service's, or those that the inputs name. */

import type { Google } from '../google/google.ts'
import { fullName } from '../iam/names.ts'
import { isTagPreview, previewSuffix } from '../iam/preview-names.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { revisionName } from '../service/template.ts'
import type { WireRevision } from '../wire.ts'
import { ask } from './ask.ts'

/** `service`: `projects/P/locations/L/services/S`. Newest first. */
export function readRevisions(google: Google, service: string): Promise<Fact<WireRevision[]>> {
  return ask(
    `GET run.googleapis.com/v2/${service}/revisions`,
    fullName.service(service),
    () => google.run.listRevisions(service),
    found => say`${found.length} revisions`,
  )
}

/** Short names of the revisions that get traffic or tags. */
export function namedInTraffic({ trafficChange, mode }: Pick<Config, 'trafficChange' | 'mode'>): string[] {
  if (mode === 'rollback') return []
  const { shares, tags } = trafficChange ?? {}
  const named = [...(shares?.by === 'revision' ? Object.keys(shares.percent) : []), ...Object.values(tags?.set ?? {})]
  return [...new Set(named)].filter(name => name !== 'LATEST')
}

/** The revision that has the name which `suffix` gives to the new one. `service`: `projects/P/locations/L/services/S`. */
export function readNamesake(
  google: Google,
  service: string,
  config: Config,
): { namesake: Promise<Fact<WireRevision | null>> } | undefined {
  const { suffix, preview, kind, mode, origin } = config
  if (!suffix || !KINDS[kind].traffic || origin.kind === 'template' || mode === 'drift' || mode === 'cleanup')
    return undefined
  const own = preview && isTagPreview(config) ? previewSuffix(preview.pullRequest, suffix) : suffix
  return { namesake: readRevision(google, `${service}/revisions/${revisionName(config.service, own)}`) }
}

const readRevision = (google: Google, path: string): Promise<Fact<WireRevision | null>> =>
  ask(
    `GET run.googleapis.com/v2/${path}`,
    fullName.service(path),
    () => google.run.getRevision(path),
    found => (found ? 'exists' : say`does not exist`),
  )

export async function readNamedRevisions(
  google: Google,
  service: string,
  names: readonly string[],
): Promise<Record<string, Fact<WireRevision | null>>> {
  const read = (name: string) => readRevision(google, `${service}/revisions/${name}`)
  const facts = await Promise.all(names.map(async name => [name, await read(name)] as const))
  return Object.fromEntries(facts)
}
