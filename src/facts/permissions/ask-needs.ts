/** Finds an answer for every need in every possible way, and starts each question as soon as its inputs are there. */

import type { Google } from '../../google/google.ts'
import { holdsBasicRole, membersFor, type ReadPolicy, readGrants, rolesOf } from '../../iam/allow-policies.ts'
import { type AccessCircumstances, accessOf, isBelow } from '../../iam/circumstances.ts'
import { emailOf, fullName, isLegacyBuildAccount, memberOf } from '../../iam/names.ts'
import { namedPlace, WITHOUT_POLICY } from '../../iam/resource-roles.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Fact, Need, ResourceRole, Who } from '../../model.ts'
import type { Bucket, TroubleshootAnswer } from '../../wire.ts'
import { ask, known, unknown } from '../ask.ts'
import type { NeedAnswer } from '../facts.ts'
import { impersonate, LEGACY } from '../identity.ts'
import { once } from '../once.ts'
import { held, nameOfSpot, type Spot, testable, testPermissions } from './caller-permissions.ts'
import { missing, READS, type Tested } from './if-allowed.ts'
import {
  type Closed,
  combine,
  legacyProbe,
  type NeedQuestion,
  type OwnTests,
  type PoliciesRead,
  unanswered,
} from './judge-need.ts'
import { type Ground, idleness, isOwn, type Located, locate, principalOf, standingOf } from './need-subjects.ts'
import { type RoleReader, roleReader } from './role-reader.ts'

/** One answer per need, in order. `roles` can be shared with other readers of policies, so each role is looked up once. */
export async function answerNeeds(
  ground: Ground,
  roles = roleReader(ground.google),
  tests = testsOf(ground),
): Promise<NeedAnswer[]> {
  const clients = clientsOf(ground)
  // Started early: the deployer's tests under the likely names, and the tokens of accounts.
  const started = [
    ...ground.guesses.map(spot => tests('deployer', ground.google, spot)),
    ...unique(ground.needs.map(need => need.who)).map(clients),
  ]
  const shoot = once(
    async (email: string, permission: string, resource: string, seen?: Seen) =>
      (await ground.noTroubleshooter) ?? troubleshoot(ground.google, email, permission, resource, seen),
    (email, permission, resource) => `${email} ${permission} ${resource}`,
  )
  const answers = ground.needs.map(need => answer(ground, need, { tests, clients, shoot, roles }))
  // Also waits for questions that turned out unnecessary.
  await Promise.allSettled([...started, ...answers])
  await Promise.all(started)
  return Promise.all(answers)
}

interface Ways {
  tests: Tests
  clients: (who: Who) => Promise<Client | Closed>
  shoot: (email: string, permission: string, resource: string, seen?: Seen) => Promise<Fact<TroubleshootAnswer>>
  roles: RoleReader
}

type Tests = (who: Who, google: Google, spot: Spot) => Tested

interface Client {
  way: 'caller' | 'impersonation'
  google: Google
}

async function answer(ground: Ground, need: Need, ways: Ways): Promise<NeedAnswer> {
  const [principal, located] = await Promise.all([principalOf(ground, need.who), locate(ground, need)])
  if (!principal.known) return unanswered(need, principal.why, principal.evidence)
  const member = principal.value ? { principal: principal.value } : {}
  if (!located.known) return unanswered(need, located.why, located.evidence, member)
  const { place } = need
  const { resource, parent, thing, note } = located.value

  const email = principal.value ? emailOf(principal.value) : undefined
  // If only the project can be asked about a resource, Policy Troubleshooter is asked too, without waiting for the test's answer.
  const atOnce = place.kind === 'sql-instance'
  const early =
    email && need.who !== 'deployer' && (atOnce || (await noToken(ground, ways.tests)))
      ? shootAt(ground, need, email, located.value, ways.shoot)
      : null
  // Not awaited yet: an unhandled rejection would end the process before there is a report.
  early?.catch(() => undefined)
  const own = await ownTests(need, ways, located.value)
  // The deployer's own tests suffice for the deployer; Policy Troubleshooter does not support federated principals anyway.
  const shooting = own.way === null && email && need.who !== 'deployer'
  const about = { need, located: located.value, member: principal.value }
  // Everything at once: waiting for one answer before the next question could take one round trip too many.
  const [standing, basic, troubleshooter, read, reaches, idle] = await Promise.all([
    standingOf(thing),
    basicRole(ground, need, own, principal.value),
    (atOnce || shooting ? early : null) ?? (shooting ? shootAt(ground, need, email, located.value, ways.shoot) : null),
    own.way === null
      ? readPolicies(ground, ways.roles, about, !located.value.late)
      : conditionsBeside(ground, ways.roles, about),
    isOwn(ground, place),
    idleness(ground, need.who),
    need.who === 'deployer' ? null : thing?.policy?.(),
  ])
  const question: NeedQuestion = {
    need,
    ...member,
    resource,
    standing: shooting && place.kind === 'account' && standing === 'absent' ? 'unreadable' : standing,
    ...(parent ? { parent: fullName.project(parent) } : {}),
    own,
    troubleshooter,
    policies: read,
    basicRole: basic,
    reaches,
    ...(idle && { idle: { why: idle.why, evidence: idle.state.evidence } }),
    ...(note ? { note } : {}),
  }
  const first = combine(question)
  // A "no" ends the run, so there is time to find out why: the role may be there but overridden.
  const refused = first.verdict === 'denied' && !first.barred
  if ((first.verdict !== 'unknown' && !refused) || read) return first
  return combine({ ...question, policies: await readPolicies(ground, ways.roles, about, refused) })
}

/** The policies, for their conditions, if the test was made on another resource than the one in question. */
async function conditionsBeside(ground: Ground, roles: RoleReader, about: About): Promise<Fact<PoliciesRead> | null> {
  const { place, permission } = about.need
  // The policy of an account is requested only if there is nothing better.
  if (place.kind === 'account') return null
  const elsewhere =
    isBelow(permission) || WITHOUT_POLICY.has(place.kind) || (await standingOf(about.located.thing)) !== 'exists'
  return elsewhere ? readPolicies(ground, roles, about, false) : null
}

/** Whether the project does not let the deployer get tokens: then Policy Troubleshooter need not wait for the refusal of one. */
async function noToken({ google, project }: Ground, tests: Tests): Promise<boolean> {
  const own = await tests('deployer', google, { kind: 'project', project })
  return own !== null && missing(own, 'iam.serviceAccounts.getAccessToken') !== undefined
}

/** The clients that act as a principal, or why there are none. */
function clientsOf(ground: Ground): (who: Who) => Promise<Client | Closed> {
  const tokens = once((email: string) => impersonate(ground.google, email, ground.project))
  return once(async (who: Who): Promise<Client | Closed> => {
    if (who === 'deployer') return { way: 'caller', google: ground.google }
    if (who === 'run-agent' || who === 'build-agent' || who === 'scheduler-agent')
      return closed(say`Google's own agents cannot be impersonated.`)
    const account = ground.accounts[who]
    const email = await account?.email
    if (!account || !email?.known || !email.value) return closed(say`The account is not known.`)
    if (memberOf(email.value) === ground.google.identity.principal) return { way: 'caller', google: ground.google }
    if (isLegacyBuildAccount(email.value)) return closed(LEGACY)
    if (await account.late) return closed(say`Only the serving revision names it, too late to impersonate it.`)
    const token = await tokens(email.value)
    if (token.known) return { way: 'impersonation', google: token.value }
    return closed(say`Impersonation was not possible: ${token.why}`, token.evidence)
  })
}

async function ownTests(need: Need, ways: Ways, { spot, parent }: Located): Promise<OwnTests | Closed> {
  const client = await ways.clients(need.who)
  if (client.way === null) return client
  const { permission } = need
  const here = spot && testable(spot, permission) ? ways.tests(need.who, client.google, spot) : null
  const above = parent ? ways.tests(need.who, client.google, { kind: 'project', project: parent }) : null
  const [own, inherited] = await Promise.all([here, above])
  const probe = legacyProbe(need)
  return {
    way: client.way,
    resource: own && held(own, permission),
    parent: inherited && held(inherited, permission),
    ...(probe && inherited?.known ? { basic: inherited.value.granted.has(probe) } : {}),
  }
}

/** One test per principal and resource, with all the permissions that the principal needs there. */
export function testsOf(ground: Pick<Ground, 'needs' | 'project'>): Tests {
  return once(
    (who, google, spot) => {
      const names = namesFor(ground, who, spot)
      return names.length > 0 ? testPermissions(google, spot, names) : null
    },
    (who, _, spot) => `${who} ${nameOfSpot(spot)}`,
  )
}

function namesFor(ground: Pick<Ground, 'needs' | 'project'>, who: Who, spot: Spot): string[] {
  const needed = neededAt(ground, who, spot)
  const reads = who === 'deployer' && ownProject(ground, spot) ? (READS[spot.kind] ?? []) : []
  return needed.length > 0 ? unique([...needed, ...reads]) : []
}

const ownProject = ({ project }: Pick<Ground, 'project'>, spot: Spot) =>
  spot.kind !== 'project' || spot.project === project

function neededAt(ground: Pick<Ground, 'needs' | 'project'>, who: Who, spot: Spot): string[] {
  const own = ground.needs.filter(need => need.who === who)
  if (spot.kind !== 'project') {
    return unique(own.filter(({ place }) => concerns(place, spot)).map(n => n.permission)).filter(n =>
      testable(spot, n),
    )
  }
  // Tags belong to the organisation: a project cannot be asked about their permissions.
  const here = own.filter(
    ({ place }) => place.kind !== 'tag-value' && (namedPlace(place)?.project ?? ground.project) === spot.project,
  )
  // The project gets the same questions as its resources, because they may not exist yet.
  return unique(here.flatMap(need => [need.permission, legacyProbe(need)]).filter(name => name !== undefined))
}

function concerns(place: ResourceRole, spot: Spot): boolean {
  const named = namedPlace(place)
  const kind = place.kind === 'live-image' ? 'repository' : place.kind
  return named ? named.resource === nameOfSpot(spot) : kind === spot.kind
}

/** Whether the principal could be an Owner, Editor or Viewer: by its own test of a telltale permission, otherwise by the policy. */
async function basicRole(ground: Ground, need: Need, own: OwnTests | Closed, member?: string): Promise<boolean> {
  const probe = legacyProbe(need)
  if (!probe) return false
  if (own.way && own.basic !== undefined) return own.basic
  const policy = await ground.projectPolicy(ground.project)
  return !policy.known || !member || holdsBasicRole(member, policy.value)
}

async function shootAt(ground: Ground, need: Need, email: string, located: Located, shoot: Ways['shoot']) {
  // An account's token is requested whether it exists or not: waiting for its state could take one round trip too many.
  const absent = need.place.kind !== 'account' && (await standingOf(located.thing)) === 'absent'
  const { parent, resource } = located
  const seen = absent ? undefined : await seenBy(ground, need, resource)
  return shoot(email, need.permission, absent && parent ? fullName.project(parent) : resource, seen)
}

/** What a condition sees of an access to a child of the resource. The unknown part of the child's name is made up. */
async function seenBy(ground: Ground, { permission, place }: Need, resource: string): Promise<Seen | undefined> {
  if (!isBelow(permission)) return undefined
  const { resource: seen } = accessOf(permission, place, resource, await circumstances(ground))
  const name = seen?.names.at(-1)
  return seen && name
    ? { service: seen.service, type: seen.type, name: `${name}${seen.open ? BELOW[place.kind] : ''}` }
    : undefined
}

const BELOW: Partial<Record<ResourceRole['kind'], string>> = { bucket: 'source.zip', secret: '1' }

async function circumstances({ project, folder, now, projectNumber }: Ground): Promise<AccessCircumstances> {
  const number = await projectNumber
  return { project, folder, now: now(), ...(number.known && { projectNumber: number.value }) }
}

function troubleshoot(google: Google, email: string, permission: string, resource: string, seen: Seen | undefined) {
  return ask(
    'POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot',
    resource,
    () => google.troubleshooter.troubleshoot(email, permission, resource, ...(seen ? [seen] : [])),
    ({ overallAccessState = say`no state` }) => `${permission}: ${overallAccessState}`,
  )
}

interface About {
  need: Need
  located: Located
  member: string | undefined
}

/** What the allow policies of the resource and its project say. `mayAsk`: there is time to look up custom roles. */
async function readPolicies(
  ground: Ground,
  roles: RoleReader,
  { need, located, member }: About,
  mayAsk: boolean,
): Promise<Fact<PoliciesRead>> {
  if (!member) return unknown(say`The credentials do not say who they are.`)
  const { resource, parent, thing } = located
  const owner = located.project ?? parent ?? (need.place.kind === 'project' ? ground.project : undefined)
  // Whether the project's policy reaches a bucket depends on who owns the bucket.
  const reaches = await isOwn(ground, need.place)
  const asked = [
    ...(owner && reaches ? [{ name: fullName.project(owner), answer: ground.projectPolicy(owner) }] : []),
    ...(thing?.policy ? [{ name: resource, answer: thing.policy() }] : []),
  ]
  const answers = await Promise.all(asked.map(async ({ name, answer }) => ({ name, answer: await answer })))
  const readable: ReadPolicy[] = answers.flatMap(({ name, answer }) =>
    answer.known ? [{ resource: name, policy: answer.value }] : [],
  )
  const evidence = answers.flatMap(({ answer }) => answer.evidence)
  if (readable.length === 0) {
    const [refused] = answers.flatMap(({ answer }) => (answer.known ? [] : [answer.why]))
    return unknown(refused ?? say`There is no policy to request.`, ...evidence)
  }
  const ofOwner = readable.find(read => owner && read.resource === fullName.project(owner))
  const members = membersFor(member, owner ?? ground.project, ofOwner?.policy)
  const lookUp = await roles(rolesOf(readable, members), mayAsk)
  const access = accessOf(need.permission, need.place, resource, await circumstances(ground))
  const reading = readGrants(readable, members, need.permission, lookUp, access)
  const all = readable.length === asked.length && owner === ground.project && reaches
  const whole = all && hasEveryPolicy(need, located) && (await isAlone(ground, need, thing))
  return known({ ...reading, ...(whole && { whole }) }, ...evidence)
}

/** What grants something there has a policy that was asked for. */
const hasEveryPolicy = ({ place }: Need, { thing }: Located): boolean =>
  place.kind === 'project' || WITHOUT_POLICY.has(place.kind) || Boolean(thing?.policy)

/** No organisation or folder above the project grants anything, and no access list beside the policy of a bucket does. */
async function isAlone({ projectFact }: Ground, { place }: Need, thing: Located['thing']): Promise<boolean> {
  const [project, state] = await Promise.all([projectFact, thing?.state])
  if (!project.known || project.value.parent) return false
  if (place.kind !== 'bucket' && place.kind !== 'volume-bucket') return true
  const bucket = state?.known ? (state.value as Bucket | null) : null
  return bucket?.iamConfiguration?.uniformBucketLevelAccess?.enabled === true
}

type Seen = { service: string; type: string; name: string }

const closed = (why: string, evidence: Evidence[] = []): Closed => ({ way: null, why, evidence })

const unique = <T>(list: readonly T[]) => [...new Set(list)]
