/** Who and what a need speaks of, as far as the other questions told: principals, resources, whether those exist. */
import type { Google, TagValue } from '../google/google.ts'
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
} from '../iam/names.ts'
import { isDeployed, namedPlace } from '../iam/resource-roles.ts'
import { schedulerAgent } from '../iam/schedule-names.ts'
import type { Fact, Need, ResourceRole, Who } from '../model.ts'
import type { Bucket, Policy, ServiceAccount } from '../wire.ts'
import { andThen, known, unknown } from './ask.ts'
import { nameOfSpot, type Spot } from './caller-permissions.ts'
import { LEGACY } from './identity.ts'
import type { Standing } from './judge-need.ts'

/** A resource that a need speaks of: where it is, whether it exists, what its own allow policy says. */
export interface Thing {
  spot: Promise<Fact<Spot>>
  state: Promise<Fact<unknown>>
  /** Asked at most once; null where it has none that can be read. */
  policy: (() => Promise<Fact<Policy>>) | null
}

/** An account that a need speaks of. */
export interface Account {
  email: Promise<Fact<string | null>>
  state: Promise<Fact<ServiceAccount | null>>
  /** Learned only in the second round trip, so that nothing that takes two more may be started. */
  late: Promise<boolean>
  policy: () => Promise<Fact<Policy>>
}

/** What the answers hang on. Things that the run does not use are undefined. */
export interface Ground {
  google: Google
  project: string
  /** Where its sources lie in the bucket (`sourceFolder`). */
  folder: string
  needs: readonly Need[]
  projectNumber: Promise<Fact<string>>
  /** The allow policy of a project, asked at most once. */
  projectPolicy: (project: string) => Promise<Fact<Policy>>
  things: { bucket?: Thing & { state: Promise<Fact<Bucket | null>> }; repository?: Thing; service: Thing }
  /** What needs name by itself, by full name: `named.ts`. */
  named: ReadonlyMap<string, Named>
  /** By the name that a need gives the tag value. */
  tagValues: ReadonlyMap<string, Promise<Fact<TagValue>>>
  accounts: { 'build-account'?: Account; 'runtime-account': Account }
  /** Where the things most likely are: the deployer's own tests start there at once. */
  guesses: Spot[]
  now: () => number
}

/** A resource that its place names: nothing has to be learned to know where it is. */
export interface Named {
  /** Undefined: nobody whom we can ask as needs anything there, or it has no test of its own. */
  spot?: Spot
  state: Promise<Fact<unknown>>
  policy: (() => Promise<Fact<Policy>>) | null
}

/** Where a need's resource is. */
export interface Located {
  /** Full name. */
  resource: string
  spot?: Spot
  /** Id of the project that it inherits from; a project has none, nor has what may lie in another. */
  parent?: string
  /** Id of the project whose policy reaches it, where that is another than `parent`. */
  project?: string
  thing?: Pick<Thing, 'state' | 'policy'>
  /** Learned only in the second round trip, as `Account.late`. */
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
      if (!account) return unknown('Nothing is built, so no account builds.')
      return locateAccount(ground, account)
    }
    case 'bucket':
    case 'repository':
      return locateThing(ground, ground.things[place.kind])
    default:
      return isDeployed(place) ? locateThing(ground, ground.things.service) : unknown('It is not known where this is.')
  }
}

async function locateThing(ground: Ground, thing: Thing | undefined): Promise<Fact<Located>> {
  if (!thing) return unknown('Nothing is built, so this was not asked.')
  const spot = await thing.spot
  return andThen(spot, value => ({
    resource: nameOfSpot(value),
    spot: value,
    thing,
    ...inProject(value, ground.project),
  }))
}

/** The run's own project, where the bucket is known to be in it: then what the project grants reaches it. */
async function ownerOfBucket({ project, projectNumber }: Ground, bucket: Named | undefined) {
  const [state, number] = await Promise.all([bucket?.state, projectNumber])
  const owner = state?.known ? (state.value as Bucket | null)?.projectNumber : undefined
  return owner !== undefined && number.known && owner === number.value ? project : undefined
}

/** A value named by its id can be asked about even where it cannot be read. */
async function locateTagValue({ tagValues }: Ground, given: string): Promise<Fact<Located>> {
  const found = (await tagValues.get(given)) ?? unknown('It is not known which tag this is.')
  const name = found.known ? found.value.name : /^tagValues\/\d+$/.test(given) ? given : undefined
  if (!name) return found.known ? unknown('Google did not say which tag this is.', ...found.evidence) : found
  const spot: Spot = { kind: 'tag-value', name }
  return known({ resource: nameOfSpot(spot), spot, thing: { state: Promise.resolve(found), policy: null } })
}

async function locateAccount(ground: Ground, account: Account): Promise<Fact<Located>> {
  const email = await account.email
  if (!email.known) return email
  if (email.value === null) return unknown('The project has no default build account.', ...email.evidence)
  const owner = projectOfAccount(email.value)
  const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : undefined
  const home = homeOfAccount(email.value, ground.project, number?.known ? number.value : undefined)
  const spot: Spot = { kind: 'account', email: email.value, project: ground.project, ...(home && { home }) }
  const legacy = isLegacyBuildAccount(email.value)
  const elsewhere = isElsewhere(email.value, ground.project, number?.known ? number.value : undefined)
  const late = await account.late
  // Asked for now: it may itself name roles that have to be looked up.
  if (elsewhere && owner) ground.projectPolicy(owner).catch(() => undefined)
  return known(
    {
      resource: nameOfSpot(spot),
      ...(late && { late }),
      // Nobody can be granted anything on the legacy account, and it answers no test.
      ...(legacy ? { note: LEGACY } : { spot }),
      thing: { state: account.state, policy: legacy || late ? null : account.policy },
      ...(elsewhere
        ? { note: `The account lives in the project ${owner}.`, ...(owner && { project: owner }) }
        : { parent: ground.project }),
    },
    ...email.evidence,
  )
}

/** Buckets that are not there yet are made in the run's project; repositories say in their name where they are. */
function inProject(spot: Spot, project: string): { parent: string } | { project?: string } {
  if (spot.kind !== 'repository') return { parent: project }
  const owner = projectIn(spot.name)
  return owner === project ? { parent: project } : { ...(owner && { project: owner }) }
}

export async function standingOf(thing: Located['thing']): Promise<Standing> {
  if (!thing) return 'exists'
  const state = await thing.state
  return state.known ? (state.value === null ? 'absent' : 'exists') : 'unreadable'
}

/** Whether a bucket is known to be, or to become, the project's own: only then does what the project grants reach it. */
export async function isOwn({ things, projectNumber }: Ground, place: ResourceRole): Promise<boolean> {
  if (place.kind !== 'bucket' || !things.bucket) return true
  const [state, number] = await Promise.all([things.bucket.state, projectNumber])
  if (!state.known) return false
  return state.value === null || (number.known && state.value.projectNumber === number.value)
}

/** What an account cannot do anything for: it is switched off or gone, whatever policies still say. */
export async function idleness(ground: Ground, who: Who): Promise<{ why: string; state: Fact<unknown> } | undefined> {
  if (who !== 'build-account' && who !== 'runtime-account') return undefined
  const account = ground.accounts[who]
  const [email, state] = await Promise.all([account?.email, account?.state])
  if (!email?.known || !email.value || !state?.known) return undefined
  if (state.value === null) return { why: `The account ${email.value} does not exist.`, state }
  if (state.value.disabled)
    return { why: `The account ${email.value} is disabled, so it is not allowed to do anything.`, state }
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
      if (!email) return unknown('Nothing is built, so no account builds.')
      if (!email.known) return email
      if (email.value === null) return unknown('The project has no default build account.', ...email.evidence)
      return known(memberOf(email.value), ...email.evidence)
    }
  }
}
