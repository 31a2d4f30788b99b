/** Questions about the live service, job or worker pool: itself, its allow policy, the serving revision, its resource tags. */

import type { Google } from '../google/google.ts'
import type { EffectiveTag } from '../google/resourcemanager.ts'
import type { KnativePlace, KnativeResource } from '../google/run.ts'
import { fullName, servingRevision, targetName } from '../iam/names.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { Deployed, Policy, Service, WireRevision } from '../wire.ts'
import { ask, known, unknown } from './ask.ts'
import { summarisePolicy } from './project.ts'

/** `name`: `projects/P/locations/L/services/S`. */
export function readService(google: Google, name: string): Promise<Fact<Service | null>> {
  return ask(
    `GET run.googleapis.com/v2/${name}`,
    fullName.service(name),
    () => google.run.getService(name),
    found => (found ? say`generation ${found.generation ?? '?'}` : say`does not exist`),
  )
}

/** Another kind than a service. `name`: `projects/P/locations/L/jobs/J`, for instance. */
export function readDeployed(google: Google, name: string): Promise<Fact<Deployed | null>> {
  return ask(
    `GET run.googleapis.com/v2/${name}`,
    fullName.service(name),
    () => google.run.getResource<Deployed>(name),
    found => (found ? say`generation ${found.generation ?? '?'}` : say`does not exist`),
  )
}

/** The same resource in Run's v1 API, which a manifest replaces. */
export function readKnative(google: Google, place: KnativePlace): Promise<Fact<KnativeResource | null>> {
  const { kind, project, region, name } = place
  return ask(
    `GET ${region}-run.googleapis.com/v1/namespaces/${project}/${KINDS[kind].manifest?.plural}/${name}`,
    fullName.service(targetName(project, { kind, region, service: name })),
    () => google.run.getKnative(place),
    found => (found ? 'exists' : say`does not exist`),
  )
}

/** Requested together with the service (or job) itself: an absent one answers with 404 or an empty policy, which both mean none. */
export async function readServicePolicy(
  google: Google,
  name: string,
  service: Promise<Fact<object | null>>,
): Promise<Fact<Policy | null>> {
  const asked = ask(
    `GET run.googleapis.com/v2/${name}:getIamPolicy`,
    fullName.service(name),
    () => google.run.getPolicy(name),
    summarisePolicy,
  )
  const [policy, found] = await Promise.all([asked, service])
  return found.known && found.value === null ? known(null, ...found.evidence) : policy
}

/** The revision that serves production, once the service is known. */
export async function readServing(
  google: Google,
  name: string,
  service: Promise<Fact<Service | null>>,
): Promise<Fact<WireRevision | null>> {
  const found = await service
  if (!found.known) return found
  const revision = found.value ? servingRevision(found.value) : undefined
  if (!revision) return known(null, ...found.evidence)
  const path = `${name}/revisions/${revision}`
  return ask(
    `GET run.googleapis.com/v2/${path}`,
    fullName.service(path),
    () => google.run.getRevision(path),
    answer => (answer ? revision : say`does not exist`),
  )
}

/**
 * Effective tags: namespaced key -> value. The parent is named by the project number. A service that does not exist yet has no tags of
 * its own (those of the project already count in its effective policies).
 */
export async function readTags(
  google: Google,
  place: { region: string; service: string },
  service: Promise<Fact<Service | null>>,
  projectNumber: Promise<Fact<string>>,
): Promise<Fact<EffectiveTag[]>> {
  const [found, number] = await Promise.all([service, projectNumber])
  if (found.known && found.value === null) return known([], ...found.evidence)
  if (!number.known) return unknown(number.why, ...number.evidence)
  const parent = fullName.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`)
  return ask(
    `GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`,
    parent,
    () => google.resourceManager.effectiveTags(parent, place.region),
    all => (all.length > 0 ? all.map(({ key, value }) => `${key}=${value}`).join(', ') : 'none'),
  )
}
