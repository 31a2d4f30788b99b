/** Finds the service, job or function behind an address, a name or a Cloud Scheduler job. */

import type { Google } from '../../google/google.ts'
import { fullName, locationName, serviceName } from '../../iam/names.ts'
import { functionName, functionService } from '../../iam/schedule-names.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import { audienceOf, isAddressOf, placeOfUrl } from '../../service/address.ts'
import type { CloudFunction, FirstFunction, Policy, Service } from '../../wire.ts'
import { ask, known, unknown } from '../ask.ts'
import { summarisePolicy } from '../project.ts'
import { readFunction } from '../schedule.ts'
import { readDeployed, readService } from '../service.ts'
import type { TargetFacts } from './facts.ts'

interface Place {
  project: string
  region: string
}

/** What else the inputs name: tried before anything is listed. */
interface Hints {
  service?: string
  function?: string
}

/** By its name: a service, or a function of that name if there is no such service. */
export async function targetByName(google: Google, place: Place, service: string): Promise<TargetFacts> {
  const name = serviceName(place.project, place.region, service)
  const state = await readService(google, name)
  if (state.known && state.value === null) {
    const asFunction = await readFunction(google, functionName(place.project, place.region, service))
    if (asFunction.known && asFunction.value) return targetByFunction(google, place, service, asFunction)
  }
  return ofService(name, say`the service ${service}`, state)
}

/** By the name of a function, of either generation. One that was deployed only to Cloud Run is just a service. */
export async function targetByFunction(
  google: Google,
  place: Place,
  id: string,
  read?: Fact<CloudFunction | null>,
): Promise<TargetFacts> {
  const name = functionName(place.project, place.region, id)
  const found = read ?? (await readFunction(google, name))
  if (found.known && found.value?.environment === 'GEN_1') {
    const first = await readFirst(google, name)
    const url = (first.known && first.value?.httpsTrigger?.url) || found.value.url
    return {
      ...{ kind: 'function', name, words: say`the function ${id}`, runsWhenAsked: true },
      state: first.known ? first : found,
      ...(first.known && first.value && { first: first.value }),
      ...(url && { url }),
    }
  }
  const service =
    (found.known && found.value?.serviceConfig?.service) ||
    serviceName(place.project, place.region, functionService(id))
  const state = await readService(google, service)
  // Neither a function nor a service exists: report the function as missing.
  if (state.known && state.value === null && found.known && found.value === null)
    return { kind: 'function', name, words: say`the function ${id}`, state: found }
  return { ...ofService(service, say`the function ${id}`, state), runsWhenAsked: true }
}

/** By the address that is called. */
export async function targetByUrl(google: Google, place: Place, url: string, hints: Hints): Promise<TargetFacts> {
  const told = placeOfUrl(url)
  const there = { project: told.project ?? place.project, region: told.region ?? place.region }
  if (told.function) return targetByFunction(google, there, told.function)
  if (told.service) return { ...(await targetByName(google, there, told.service)), url }
  const hinted = await Promise.all([
    hints.service ? targetByName(google, place, hints.service) : undefined,
    hints.function ? targetByFunction(google, place, hints.function) : undefined,
  ])
  const own = hinted.find(target => target && isAt(target, url))
  // A function has only one address; a service has paths, and an address for each tag.
  if (own) return own.kind === 'function' ? own : { ...own, url }
  const listed = await listServices(google, place)
  const service = listed.known ? listed.value.find(one => isAddressOf(one, url)) : undefined
  if (service?.name)
    return {
      ...ofService(
        service.name,
        say`the service ${service.name.split('/').at(-1)}`,
        known(service, ...listed.evidence),
      ),
      url,
    }
  // The workflow says whose address it is: a custom domain, or a load balancer.
  const [named] = hinted
  if (named?.service) return { ...named, url, foreignUrl: true }
  return {
    kind: 'address',
    name: '',
    words: new URL(url).host,
    state: unknown(whyUnknown(listed), ...listed.evidence),
    url,
  }
}

/** What a Cloud Scheduler job calls through Cloud Run's API. */
export async function targetByJob(google: Google, name: string): Promise<TargetFacts> {
  return { kind: 'job', name, words: say`the job ${name.split('/').at(-1)}`, state: await readDeployed(google, name) }
}

/** Its own allow policy. */
export function policyOf(google: Google, { kind, name }: TargetFacts): Promise<Fact<Policy>> {
  if (kind === 'function')
    return ask(
      `GET cloudfunctions.googleapis.com/v1/${name}:getIamPolicy`,
      fullName.function(name),
      () => google.functions.getPolicy(name),
      summarisePolicy,
    )
  return ask(
    `GET run.googleapis.com/v2/${name}:getIamPolicy`,
    fullName.service(name),
    () => google.run.getPolicy(name),
    summarisePolicy,
  )
}

function ofService(name: string, words: string, state: Fact<Service | null>): TargetFacts {
  const service = state.known ? state.value : null
  const url = service ? audienceOf(service) : undefined
  return { kind: 'service', name, words, state, ...(service && { service }), ...(url && { url }) }
}

function isAt({ service, url: own }: TargetFacts, url: string): boolean {
  if (service && isAddressOf(service, url)) return true
  return own !== undefined && new URL(own).origin === new URL(url).origin
}

const whyUnknown = (listed: Fact<Service[]>) =>
  listed.known ? say`No service of this project and region has that address.` : listed.why

const readFirst = (google: Google, name: string) =>
  ask<FirstFunction | null>(
    `GET cloudfunctions.googleapis.com/v1/${name}`,
    fullName.function(name),
    () => google.functions.getFirst(name),
    found => (found ? (found.ingressSettings ?? 'exists') : say`does not exist`),
  )

const listServices = (google: Google, { project, region }: Place) =>
  ask(
    `GET run.googleapis.com/v2/${locationName(project, region)}/services`,
    fullName.project(project),
    () => google.run.listServices(locationName(project, region)),
    found => say`${found.length} services`,
  )
