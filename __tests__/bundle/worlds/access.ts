/** The table of access: what was there, what policies and rights say, what was asked for, and who gets what from the URL afterwards. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import type { Binding } from '../../../src/wire.ts'
import { account, DEPLOYER, member, PROJECT, to, worldOf } from './world.ts'

/** Who asks: nobody, an account that is an invoker, one that is not, a person with a Google account, the invoker with a token for
 *  somebody else, and nobody at the path `/open`. */
export type Caller = 'nobody' | 'invoker' | 'stranger' | 'person' | 'wrong' | 'path'

export interface AccessRow {
  name: string
  /** The live service; left out: there is none. */
  live?: { bindings?: Binding[]; service?: Record<string, unknown>; tags?: string[] }
  world?: WorldSpec
  inputs?: Record<string, string>
  exit?: 0 | 1
  access?: 'all-users' | 'no-invoker-iam-check' | 'oidc-only' | 'unchanged'
  /** HTTP status of those who are named; the others are not asked. */
  gets: Partial<Record<Caller, number>>
  /** Findings that are no pass, `STATUS ID`, but for permissions. */
  found?: string[]
  /** Members by role afterwards, where it matters. */
  bindings?: Record<string, string[]>
  /** Nothing of the world may be different. */
  unchanged?: true
}

export const INVOKER = account('frontend')
export const STRANGER = account('stranger')
export const PERSON = 'somebody@elsewhere.example'
export const IAP_AGENT = 'serviceAccount:service-123456789012@gcp-sa-iap.iam.gserviceaccount.com'

const RUN_INVOKER = 'roles/run.invoker'
const SERVICES_INVOKER = 'roles/run.servicesInvoker'
const everyone: Binding = { role: RUN_INVOKER, members: ['allUsers'] }
const everyGoogle: Binding = { role: SERVICES_INVOKER, members: ['allAuthenticatedUsers'] }
const named = to('run.invoker', INVOKER)
const atOpen: Binding = {
  role: RUN_INVOKER,
  members: ['allUsers'],
  condition: { title: 'one page', expression: 'request.path == "/open"' },
}
const flag = { invokerIamDisabled: true }
const organization = (policies: Record<string, object>): WorldSpec =>
  ({ orgPolicies: { organization: policies } }) as unknown as WorldSpec
const NO_ALL_USERS = organization({
  'iam.allowedPolicyMemberDomains': { rules: [{ values: { allowedValues: ['C01abcdef'] } }] },
})
const NO_ALL_USERS_MANAGED = organization({
  'iam.managed.allowedPolicyMembers': {
    rules: [
      {
        enforce: true,
        parameters: { allowedPrincipalSets: ['//cloudresourcemanager.googleapis.com/organizations/105512345678'] },
      },
    ],
  },
})
const CHECK = organization({ 'run.managed.requireInvokerIam': { rules: [{ enforce: true }] } })
const OLD_CHECK = organization({ 'run.requireInvokerIam': { rules: [{ enforce: true }] } })
const NEITHER = worldOf(NO_ALL_USERS, CHECK)
const UNREADABLE: WorldSpec = { orgPolicyReadable: false }

const pub = { access: 'public' }
const closed = { access: 'authenticated' }
const keep = { access: 'keep' }
const EVERYBODY = { nobody: 200, invoker: 200, stranger: 200, person: 200 }
const NOBODY = { nobody: 403, stranger: 403, person: 403, wrong: 401 }
const BY_NAME = { ...NOBODY, invoker: 200 }

/** `access: public`: rows of the table in docs/access.md#how-a-service-becomes-public, and the sentences below it. */
const PUBLIC: AccessRow[] = [
  { name: 'new, everything open', inputs: pub, access: 'all-users', gets: EVERYBODY },
  {
    name: 'new, allUsers forbidden by domain',
    world: NO_ALL_USERS,
    inputs: pub,
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
  },
  {
    name: 'new, allUsers forbidden by the managed policy',
    world: NO_ALL_USERS_MANAGED,
    inputs: pub,
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
  },
  { name: 'new, the check required', world: CHECK, inputs: pub, access: 'all-users', gets: EVERYBODY },
  {
    name: 'new, neither way open',
    world: NEITHER,
    inputs: pub,
    access: 'oidc-only',
    gets: NOBODY,
    found: ['warn public-access-blocked'],
  },
  {
    name: 'new, neither way open by the older policy',
    world: worldOf(NO_ALL_USERS, OLD_CHECK),
    inputs: pub,
    access: 'oidc-only',
    gets: NOBODY,
    found: ['warn public-access-blocked'],
  },
  {
    name: 'neither way open, on_public_denied: fail',
    live: {},
    world: NEITHER,
    inputs: { ...pub, on_public_denied: 'fail' },
    exit: 1,
    gets: NOBODY,
    found: ['fail public-access-blocked'],
    unchanged: true,
  },
  {
    name: 'private, everything open',
    live: { bindings: [named] },
    inputs: pub,
    access: 'all-users',
    gets: EVERYBODY,
    bindings: { [RUN_INVOKER]: [member(INVOKER), 'allUsers'] },
  },
  {
    name: 'private, by the check alone as asked',
    live: { bindings: [named] },
    inputs: { ...pub, public_via: 'no-invoker-iam-check' },
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
    bindings: { [RUN_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'private, by allUsers alone as asked, which is forbidden',
    live: { bindings: [named] },
    world: NO_ALL_USERS,
    inputs: { ...pub, public_via: 'all-users' },
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn public-access-blocked'],
  },
  {
    name: 'public by allUsers, still allowed',
    live: { bindings: [everyone] },
    inputs: pub,
    access: 'all-users',
    gets: EVERYBODY,
  },
  {
    name: 'public by allUsers, forbidden since',
    live: { bindings: [everyone] },
    world: NO_ALL_USERS,
    inputs: pub,
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
    found: ['warn leftover-all-users'],
  },
  {
    name: 'public by allUsers, every way forbidden since',
    live: { bindings: [everyone] },
    world: NEITHER,
    inputs: pub,
    access: 'unchanged',
    gets: EVERYBODY,
    found: ['warn public-access-left'],
  },
  {
    name: 'the same, on_public_denied: fail',
    live: { bindings: [everyone] },
    world: NEITHER,
    inputs: { ...pub, on_public_denied: 'fail' },
    access: 'unchanged',
    gets: EVERYBODY,
    found: ['warn public-access-left'],
  },
  {
    name: 'public by the flag, still allowed',
    live: { service: flag },
    inputs: pub,
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
  },
  {
    name: 'public by the flag, which public_via excludes',
    live: { service: flag, bindings: [named] },
    inputs: { ...pub, public_via: 'all-users' },
    access: 'all-users',
    gets: EVERYBODY,
  },
  {
    name: 'public both ways',
    live: { service: flag, bindings: [everyone] },
    inputs: pub,
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
    found: ['warn leftover-all-users'],
  },
  {
    name: 'public on one page only',
    live: { bindings: [atOpen, named] },
    inputs: pub,
    access: 'all-users',
    gets: EVERYBODY,
  },
  {
    name: 'policies unreadable, everything open',
    live: {},
    world: UNREADABLE,
    inputs: pub,
    access: 'all-users',
    gets: EVERYBODY,
  },
  {
    name: 'policies unreadable, allUsers forbidden',
    live: {},
    world: worldOf(UNREADABLE, NO_ALL_USERS),
    inputs: pub,
    access: 'no-invoker-iam-check',
    gets: EVERYBODY,
  },
  {
    name: 'policies unreadable, neither way open',
    live: { bindings: [named] },
    world: worldOf(UNREADABLE, NEITHER),
    inputs: pub,
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn public-access-blocked'],
    bindings: { [RUN_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'policies unreadable, neither way open, on_public_denied: fail',
    live: { bindings: [named] },
    world: worldOf(UNREADABLE, NEITHER),
    inputs: { ...pub, on_public_denied: 'fail' },
    exit: 1,
    gets: BY_NAME,
    found: ['fail public-access-blocked'],
    bindings: { [RUN_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'open to every Google account, and neither way open',
    live: { bindings: [everyGoogle] },
    world: NEITHER,
    inputs: pub,
    access: 'oidc-only',
    gets: { nobody: 403, stranger: 200, person: 200, wrong: 401 },
    found: ['warn public-access-blocked', 'warn public-access-left'],
  },
]

/** Rights that the deployer lacks. */
const RIGHTS: AccessRow[] = [
  {
    name: 'may not set policies, preflight: enforce',
    live: { bindings: [named] },
    world: { deployerRoles: ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer'] },
    inputs: pub,
    exit: 1,
    gets: BY_NAME,
    unchanged: true,
  },
  {
    name: 'may not set policies, preflight: warn',
    live: { bindings: [named] },
    world: { deployerRoles: ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer'] },
    inputs: { ...pub, preflight: 'warn' },
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn public-access-blocked'],
  },
  {
    name: 'may not set policies, and need not',
    live: { bindings: [named] },
    world: { deployerRoles: ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer'] },
    inputs: keep,
    access: 'unchanged',
    gets: BY_NAME,
  },
]

const AUTHENTICATED: AccessRow[] = [
  { name: 'new', inputs: closed, access: 'oidc-only', gets: NOBODY },
  { name: 'private', live: { bindings: [named] }, inputs: closed, access: 'oidc-only', gets: BY_NAME },
  {
    name: 'public by allUsers',
    live: { bindings: [{ role: RUN_INVOKER, members: ['allUsers', member(INVOKER)] }] },
    inputs: closed,
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn access-narrowed'],
    bindings: { [RUN_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'public by the other invoker role',
    live: { bindings: [{ role: SERVICES_INVOKER, members: ['allUsers'] }, named] },
    inputs: closed,
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn access-narrowed'],
  },
  {
    name: 'public by the flag',
    live: { service: flag, bindings: [named] },
    inputs: closed,
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn access-narrowed'],
  },
  {
    name: 'public both ways',
    live: { service: flag, bindings: [everyone] },
    inputs: closed,
    access: 'oidc-only',
    gets: NOBODY,
    found: ['warn access-narrowed'],
  },
  {
    name: 'public on one page',
    live: { bindings: [atOpen, named] },
    inputs: closed,
    access: 'oidc-only',
    gets: { ...BY_NAME, path: 403 },
    found: ['warn access-narrowed'],
  },
  {
    name: 'open to every Google account, which is told and left',
    live: { bindings: [everyGoogle] },
    inputs: closed,
    access: 'oidc-only',
    gets: { nobody: 403, stranger: 200, person: 200, wrong: 401 },
    found: ['warn public-access-left'],
  },
  {
    name: 'public by the flag, where policy requires the check since',
    live: { service: flag, bindings: [named] },
    world: CHECK,
    inputs: closed,
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn access-narrowed'],
  },
  {
    name: 'public by a role that is not for invoking, which the proof finds',
    live: { bindings: [to('run.developer', INVOKER), { role: 'roles/run.developer', members: ['allUsers'] }] },
    inputs: closed,
    exit: 1,
    gets: { nobody: 200 },
    found: ['fail verification-mismatch', 'fail verification-mismatch', 'warn public-access-left'],
  },
]

const KEEP: AccessRow[] = [
  { name: 'new', inputs: keep, access: 'oidc-only', gets: NOBODY },
  { name: 'private', live: { bindings: [named] }, inputs: keep, access: 'unchanged', gets: BY_NAME },
  {
    name: 'public by allUsers, forbidden since',
    live: { bindings: [everyone] },
    world: NEITHER,
    inputs: keep,
    access: 'unchanged',
    gets: EVERYBODY,
  },
  { name: 'public by the flag', live: { service: flag }, inputs: keep, access: 'unchanged', gets: EVERYBODY },
  {
    name: 'public on one page',
    live: { bindings: [atOpen, named] },
    inputs: keep,
    access: 'unchanged',
    gets: { ...BY_NAME, path: 200 },
  },
  {
    name: 'open to every Google account',
    live: { bindings: [everyGoogle] },
    inputs: keep,
    access: 'unchanged',
    gets: { nobody: 403, person: 200, wrong: 401 },
  },
]

const frontend = {
  services: {
    frontend: {
      service: {
        template: { serviceAccount: INVOKER, containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] },
      },
    },
  },
}
const INVOKERS: AccessRow[] = [
  {
    name: 'named, beside those that are there',
    live: { bindings: [to('run.invoker', STRANGER)] },
    inputs: { ...keep, invokers: INVOKER },
    access: 'unchanged',
    gets: { nobody: 403, invoker: 200, stranger: 200, wrong: 401 },
    bindings: { [RUN_INVOKER]: [member(STRANGER)], [SERVICES_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'named, who hold the other role already',
    live: { bindings: [named] },
    inputs: { ...closed, invokers: INVOKER },
    access: 'oidc-only',
    gets: BY_NAME,
    bindings: { [RUN_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'named, in place of all others',
    live: { bindings: [to('run.invoker', STRANGER), everyGoogle] },
    inputs: { ...closed, invokers: INVOKER, invokers_update_strategy: 'overwrite' },
    access: 'oidc-only',
    gets: BY_NAME,
    bindings: { [SERVICES_INVOKER]: [member(INVOKER)] },
    found: ['warn public-access-left'],
  },
  {
    name: 'named, while a public service is closed',
    live: { bindings: [everyone] },
    inputs: { ...closed, invokers: INVOKER },
    access: 'oidc-only',
    gets: BY_NAME,
    found: ['warn access-narrowed'],
  },
  {
    name: 'that policy does not let in',
    live: { bindings: [named] },
    world: NO_ALL_USERS,
    inputs: { ...closed, invokers: 'user:somebody@elsewhere.example' },
    exit: 1,
    gets: BY_NAME,
    found: ['fail invokers-not-set'],
  },
  {
    name: 'a service that calls',
    live: {},
    world: frontend,
    inputs: { ...closed, callers: 'frontend' },
    access: 'oidc-only',
    gets: BY_NAME,
  },
  {
    name: 'a service that calls, by its full place',
    live: {},
    world: frontend,
    inputs: { ...closed, callers: `${PROJECT}/us-central1/frontend` },
    access: 'oidc-only',
    gets: BY_NAME,
  },
  {
    name: 'a service that is not there',
    live: { bindings: [named] },
    inputs: { ...closed, callers: 'nobody' },
    exit: 1,
    gets: BY_NAME,
    found: ['fail caller-unknown'],
    unchanged: true,
  },
  {
    name: 'the deployer itself, which proves it',
    inputs: { ...closed, invokers: DEPLOYER },
    access: 'oidc-only',
    gets: NOBODY,
  },
]

const internal = { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }
const BEFORE: AccessRow[] = [
  {
    name: 'internal ingress before a public service',
    live: { service: internal },
    inputs: pub,
    access: 'all-users',
    gets: { nobody: 404, invoker: 404 },
    found: ['warn public-behind-ingress'],
  },
  {
    name: 'internal ingress before a private one',
    live: { service: internal, bindings: [named] },
    inputs: closed,
    access: 'oidc-only',
    gets: { nobody: 404, invoker: 404 },
  },
  {
    name: 'a disabled URL before a public service',
    live: { service: { defaultUriDisabled: true } },
    inputs: pub,
    access: 'all-users',
    gets: { nobody: 404 },
    found: ['warn public-behind-ingress'],
  },
  {
    name: 'IAP before a public service',
    live: { service: { iapEnabled: true } },
    inputs: pub,
    access: 'all-users',
    gets: { nobody: 302, invoker: 401 },
    found: ['warn behind-iap'],
  },
  {
    name: 'IAP before a private one, which it may call',
    live: { service: { iapEnabled: true }, bindings: [to('run.invoker', IAP_AGENT)] },
    inputs: closed,
    access: 'oidc-only',
    gets: { nobody: 302 },
  },
  {
    name: 'IAP before a private one, which it may not call',
    live: { service: { iapEnabled: true } },
    inputs: closed,
    access: 'oidc-only',
    gets: { nobody: 302 },
    found: ['warn behind-iap'],
  },
]

export const TABLES: [string, AccessRow[]][] = [
  ['access: public', PUBLIC],
  ['rights that are missing', RIGHTS],
  ['access: authenticated', AUTHENTICATED],
  ['access: keep', KEEP],
  ['invokers and callers', INVOKERS],
  ['what stands before the service', BEFORE],
]
