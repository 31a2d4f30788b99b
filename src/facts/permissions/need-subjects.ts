/** The principals and resources of needs, as far as other questions tell, and whether they exist. */

import type { Google } from '../../google/google.ts'
import type { TagValue } from '../../google/resourcemanager.ts'
import {
  buildAgent,
  fullName,
  homeOfAccount,
  isElsewhere,
  isLegacyBuildAccount,
  memberOf,
  projectIn,
  projectOfAccount,
  runAgent,
} from '../../iam/names.ts'
import { isDeployed, namedPlace } from '../../iam/resource-roles.ts'
import { schedulerAgent } from '../../iam/schedule-names.ts'
import { say } from '../../language/say.ts'
import type { Fact, Need, ResourceRole, Who } from '../../model.ts'
import type { Bucket, Policy, Project, ServiceAccount } from '../../wire.ts'
import { andThen, known, unknown } from '../ask.ts'
import { LEGACY } from '../identity.ts'
import { nameOfSpot, type Spot } from './caller-permissions.ts'
import type { Existence } from './judge-need.ts'

/** A resource of a need: where it is, whether it exists, and its own allow policy. */
export interface Thing {
  spot: Promise<Fact<Spot>>
  state: Promise<Fact<unknown>>
  /** Requested at most once; null if it has none that can be read. */
  policy: (() => Promise<Fact<Policy>>) | null
}

/** An account of a need. */
export interface Account {
  email: Promise<Fact<string | null>>
  state: Promise<Fact<ServiceAccount | null>>
  /** Known only after the second round trip, so there is no time for two more. */
  late: Promise<boolean>
  policy: () => Promise<Fact<Policy>>
}

/** The inputs of the answers. What the run does not use is undefined. */
export interface Ground {
  google: Google
  project: string
  /** Path of its sources in the bucket (`sourceFolder`). */
  folder: string
  needs: readonly Need[]
  projectFact: Promise<Fact<Project>>
  projectNumber: Promise<Fact<string>>
  /** The allow policy of a project, requested at most once. */
  projectPolicy: (project: string) => Promise<Fact<Policy>>
  things: {
    bucket?: Thing & { state: Promise<Fact<Bucket | null>> }
    repository?: Thing
    service: Thing
    liveImage?: Thing
  }
  /** Resources that needs name, by full name: `named-resources.ts`. */
  named: ReadonlyMap<string, Named>
  /** By the need's name of the tag value. */
  tagValues: ReadonlyMap<string, Promise<Fact<TagValue>>>
  accounts: { 'build-account'?: Account; 'runtime-account': Account }
  /** The likely resources: the deployer's own tests start there immediately. */
  guesses: Spot[]
  /** Why Policy Troubleshooter cannot be asked, as far as known. */
  noTroubleshooter: Promise<Fact<never> | undefined>
  now: () => number
}

/** A resource whose place contains its name, so it is known immediately. */
export interface Named {
  /** Undefined: no principal that we can act as needs anything there, or it has no permission test. */
  spot?: Spot
  state: Promise<Fact<unknown>>
  policy: (() => Promise<Fact<Policy>>) | null
}

/** Where a need's resource is. */
export interface Located {
  /** Full name. */
  resource: string
  spot?: Spot
  /** Id of the project that it inherits from; undefined for a project, and for a resource that can be in another. */
  parent?: string
  /** Id of the project whose policy reaches it, if different from `parent`. */
  project?: string
  thing?: Pick<Thing, 'state' | 'policy'>
  /** Known only after the second round trip, as `Account.late`. */
  late?: boolean
  note?: string
}

export async function locate(ground: Ground, need: Need): Promise<Fact<Located>> {
  const { place } = need
  const named = namedPlace(place)
  if (named) {
    const thing = ground.named.get(named.resource)
    const parent = named.project ?? (await ownerOfBucket(ground, thing))
    return known({
      resource: named.resource,
      ...(parent !== undefined && { parent }),
      ...(thing && { thing, ...(thing.spot && { spot: thing.spot }) }),
    })
  }
  switch (place.kind) {
    case 'project':
      return known({
        resource: fullName.project(ground.project),
        spot: { kind: 'project', project: ground.project },
      })
    case 'tag-value':
      return locateTagValue(ground, place.name)
    case 'account': {
      const account = ground.accounts[place.who]
      if (!account) return unknown(say`Nothing is built, so there is no build account.`)
      return locateAccount(ground, account)
    }
    case 'live-image':
      return locateThing(ground, ground.things.liveImage)
    case 'bucket':
    case 'repository':
      return locateThing(ground, ground.things[place.kind])
    default:
      return isDeployed(place)
        ? locateThing(ground, ground.things.service)
        : unknown(say`It is not known where this is.`)
  }
}

async function locateThing(ground: Ground, thing: Thing | undefined): Promise<Fact<Located>> {
  if (!thing) return unknown(say`Not asked, because nothing is built.`)
  const spot = await thing.spot
  return andThen(spot, value => ({
    resource: nameOfSpot(value),
    spot: value,
    thing,
    ...inProject(value, ground.project),
  }))
}

/** The run's own project, if the bucket is known to be in it, so the project's grants reach it. */
async function ownerOfBucket({ project, projectNumber }: Ground, bucket: Named | undefined) {
  const [state, number] = await Promise.all([bucket?.state, projectNumber])
  const owner = state?.known ? (state.value as Bucket | null)?.projectNumber : undefined
  return owner !== undefined && number.known && owner === number.value ? project : undefined
}

/** A value named by its id can be asked about even if it cannot be read. */
async function locateTagValue({ tagValues }: Ground, given: string): Promise<Fact<Located>> {
  const found = (await tagValues.get(given)) ?? unknown(say`It is not known which tag this is.`)
  const name = found.known ? found.value.name : /^tagValues\/\d+$/.test(given) ? given : undefined
  if (!name) return found.known ? unknown(say`Google did not say which tag this is.`, ...found.evidence) : found
  const spot: Spot = { kind: 'tag-value', name }
  return known({ resource: nameOfSpot(spot), spot, thing: { state: Promise.resolve(found), policy: null } })
}

async function locateAccount(ground: Ground, account: Account): Promise<Fact<Located>> {
  const email = await account.email
  if (!email.known) return email
  if (email.value === null) return unknown(say`The project has no default build account.`, ...email.evidence)
  const owner = projectOfAccount(email.value)
  const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : undefined
  const home = homeOfAccount(email.value, ground.project, number?.known ? number.value : undefined)
  const spot: Spot = { kind: 'account', email: email.value, project: ground.project, ...(home && { home }) }
  const legacy = isLegacyBuildAccount(email.value)
  const elsewhere = isElsewhere(email.value, ground.project, number?.known ? number.value : undefined)
  const late = await account.late
  // Requested now, because it can contain roles that have to be looked up.
  if (elsewhere && owner) ground.projectPolicy(owner).catch(() => undefined)
  return known(
    {
      resource: nameOfSpot(spot),
      ...(late && { late }),
      // The legacy account has no policy, and its permissions cannot be tested.
      ...(legacy ? { note: LEGACY } : { spot }),
      thing: { state: account.state, policy: legacy || late ? null : account.policy },
      ...(elsewhere
        ? { note: say`The account belongs to the project ${owner}.`, ...(owner && { project: owner }) }
        : { parent: ground.project }),
    },
    ...email.evidence,
  )
}

/** Missing buckets are created in the run's project; repositories contain their project in the name. */
function inProject(spot: Spot, project: string): { parent: string } | { project?: string } {
  if (spot.kind !== 'repository') return { parent: project }
  const owner = projectIn(spot.name)
  return owner === project ? { parent: project } : { ...(owner && { project: owner }) }
}

export async function standingOf(thing: Located['thing']): Promise<Existence> {
  if (!thing) return 'exists'
  const state = await thing.state
  return state.known ? (state.value === null ? 'absent' : 'exists') : 'unreadable'
}

/** Whether a bucket is known to be, or to become, the project's own: only then the project's grants reach it. */
export async function isOwn({ things, projectNumber }: Ground, place: ResourceRole): Promise<boolean> {
  if (place.kind !== 'bucket' || !things.bucket) return true
  const [state, number] = await Promise.all([things.bucket.state, projectNumber])
  if (!state.known) return false
  return state.value === null || (number.known && state.value.projectNumber === number.value)
}

/** Why an account can do nothing, whatever policies say: it is disabled or deleted. */
export async function idleness(ground: Ground, who: Who): Promise<{ why: string; state: Fact<unknown> } | undefined> {
  if (who !== 'build-account' && who !== 'runtime-account') return undefined
  const account = ground.accounts[who]
  const [email, state] = await Promise.all([account?.email, account?.state])
  if (!email?.known || !email.value || !state?.known) return undefined
  if (state.value === null) return { why: say`The account ${email.value} does not exist.`, state }
  if (state.value.disabled)
    return { why: say`The account ${email.value} is disabled, so it cannot do anything.`, state }
  return undefined
}

export async function principalOf(ground: Ground, who: Who): Promise<Fact<string | undefined>> {
  switch (who) {
    case 'deployer':
      return known(ground.google.identity.principal)
    case 'run-agent':
      return andThen(await ground.projectNumber, number => memberOf(runAgent(number)))
    case 'scheduler-agent':
      return andThen(await ground.projectNumber, number => memberOf(schedulerAgent(number)))
    case 'build-agent':
      return andThen(await ground.projectNumber, number => memberOf(buildAgent(number)))
    default: {
      const email = await ground.accounts[who]?.email
      if (!email) return unknown(say`Nothing is built, so there is no build account.`)
      if (!email.known) return email
      if (email.value === null) return unknown(say`The project has no default build account.`, ...email.evidence)
      return known(memberOf(email.value), ...email.evidence)
    }
  }
}
