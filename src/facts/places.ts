/** Who and what a need speaks of, as far as the other questions told: principals, resources, whether those exist. */
import type { Google } from '../google/google.ts'
import type { Policy } from '../google/wire.ts'
import type { Fact, Need, Who } from '../model.ts'
import { andThen, known, unknown } from './ask.ts'
import { nameOfSpot, type Spot } from './held.ts'
import { LEGACY } from './identity.ts'
import { buildAgent, fullName, isLegacyBuildAccount, memberOf, projectOfAccount, runAgent } from './names.ts'
import type { Standing } from './permissions.ts'

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
  state: Promise<Fact<unknown>>
  /** Learned only in the second round trip, so that nothing that takes two more may be started. */
  late: Promise<boolean>
  policy: () => Promise<Fact<Policy>>
}

/** What the answers hang on. Things that the run does not use are undefined. */
export interface Ground {
  google: Google
  project: string
  needs: readonly Need[]
  projectNumber: Promise<Fact<string>>
  projectPolicy: () => Promise<Fact<Policy>>
  things: { bucket?: Thing; repository?: Thing; service: Thing }
  accounts: { 'build-account'?: Account; 'runtime-account': Account }
  /** Where the things most likely are: the deployer's own tests start there at once. */
  guesses: Spot[]
}

/** Where a need's resource is. */
export interface Located {
  /** Full name. */
  resource: string
  spot?: Spot
  /** Id of the project that it inherits from; a project has none, nor has what may lie in another. */
  parent?: string
  thing?: Thing
  note?: string
}

export async function locate(ground: Ground, need: Need): Promise<Fact<Located>> {
  const { place } = need
  const project = fullName.project(ground.project)
  switch (place.kind) {
    case 'project':
      return known({ resource: project, spot: { kind: 'project', project: ground.project } })
    case 'secret':
      // Secret Manager is not asked: a grant on the project shows, one on the secret alone stays unknown.
      return known({ resource: fullName.secret(place.project, place.secret), parent: place.project })
    case 'account': {
      const account = ground.accounts[place.who]
      if (!account) return unknown('Nothing is built, so no account builds.')
      return locateAccount(ground, account)
    }
    default: {
      const thing = ground.things[place.kind]
      if (!thing) return unknown('Nothing is built, so this was not asked.')
      const spot = await thing.spot
      return andThen(spot, value => ({
        resource: nameOfSpot(value),
        spot: value,
        thing,
        ...(inProject(value, ground.project) ? { parent: ground.project } : {}),
      }))
    }
  }
}

async function locateAccount(ground: Ground, account: Account): Promise<Fact<Located>> {
  const email = await account.email
  if (!email.known) return email
  if (email.value === null) return unknown('The project has no default build account.', ...email.evidence)
  const spot: Spot = { kind: 'account', email: email.value, project: ground.project }
  const owner = projectOfAccount(email.value)
  const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : undefined
  const legacy = isLegacyBuildAccount(email.value)
  const elsewhere =
    owner !== undefined && owner !== ground.project && !(number && (!number.known || number.value === owner))
  const state = account.state
  return known(
    {
      resource: nameOfSpot(spot),
      // Nobody can be granted anything on the legacy account, and it answers no test.
      ...(legacy ? { note: LEGACY } : { spot }),
      thing: {
        spot: Promise.resolve(known(spot)),
        state,
        policy: legacy || (await account.late) ? null : account.policy,
      },
      ...(elsewhere ? { note: `The account lives in the project ${owner}.` } : { parent: ground.project }),
    },
    ...email.evidence,
  )
}

/** Buckets that are not there yet are made in the run's project; repositories say in their name where they are. */
const inProject = (spot: Spot, project: string) =>
  spot.kind !== 'repository' || spot.name.startsWith(`projects/${project}/`)

export async function standingOf(thing: Thing | undefined): Promise<Standing> {
  if (!thing) return 'exists'
  const state = await thing.state
  return state.known ? (state.value === null ? 'absent' : 'exists') : 'unreadable'
}

export async function principalOf(ground: Ground, who: Who): Promise<Fact<string | undefined>> {
  switch (who) {
    case 'deployer':
      return known(ground.google.identity.principal)
    case 'run-agent':
      return andThen(await ground.projectNumber, number => memberOf(runAgent(number)))
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
