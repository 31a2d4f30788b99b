/** Questions about places: which regions there are, and whether the resource is in another one. */
import type { Google } from '../google/google.ts'
import { fullName, targetName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { isKnownRegion } from '../inputs/rules/regions.ts'
import type { Fact } from '../model.ts'
import { count } from '../words/sentences.ts'
import { ask } from './ask.ts'

/** The API's own list, for a name that is not known to be a region. */
export function readRegions(
  google: Google,
  project: string,
  region: string,
): { regions: Promise<Fact<string[]>> } | undefined {
  if (isKnownRegion(region)) return undefined
  const regions = ask(
    `GET run.googleapis.com/v1/projects/${project}/locations`,
    fullName.project(project),
    () => google.run.listRegions(project),
    found => count(found.length, 'region'),
  )
  return { regions }
}

/** Whether the service is in the region that the file of `metadata` names, where the run deploys to the default one. */
export function readElsewhere(
  google: Google,
  project: string,
  config: Config,
): { elsewhere: Promise<Fact<object | null>> } | undefined {
  const { otherRegion: region } = config
  if (region === undefined) return undefined
  const name = targetName(project, { ...config, region })
  const elsewhere = ask(
    `GET run.googleapis.com/v2/${name}`,
    fullName.service(name),
    () => google.run.getResource(name),
    found => (found ? 'exists' : 'does not exist'),
  )
  return { elsewhere }
}
