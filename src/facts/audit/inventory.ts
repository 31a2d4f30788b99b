/** What runs below a scope, reduced while it is read to what the audit judges: ten thousand services stay small. Pure. */
import type { FoundPolicy, FoundResource } from '../../google/cloudasset.ts'
import { INVOKE } from '../../iam/invoking-roles.ts'
import { defaultRuntimeAccount, emailOf, fullName } from '../../iam/names.ts'
import type { RoleLookup } from '../../iam/role-table.ts'
import type { Evidence } from '../../model.ts'
import { type Audiences, audiencesOf } from '../../service/audiences.ts'
import type { Binding, Policy, SchedulerJob } from '../../wire.ts'
import { type Uses, usesOf } from './uses.ts'

/** Names are full resource names. */
export interface Inventory {
  /** `lists`: of each project, where Cloud Asset Inventory could not be read. */
  source: 'inventory' | 'lists'
  /** What has an address: services, and functions of the first generation. */
  services: ServiceSeen[]
  /** What has none: jobs, worker pools, functions that an event starts. */
  runs: RunSeen[]
  schedules: ScheduleSeen[]
  /** Emails of the accounts below the scope -> disabled. */
  accounts: Map<string, boolean>
  /** Of what has an allow policy, the bindings that let someone call, or name everybody or a deleted account. */
  bindings: Map<string, Binding[]>
  /** Number of a project -> the name under which `bindings` has it. */
  projects: Map<string, string>
  /** Parts that could not be read. */
  gaps: Gap[]
}

export interface Gap {
  /** `the services of project p`. */
  what: string
  why: string
  evidence: Evidence[]
}

export interface RunSeen {
  name: string
  /** Number. */
  project: string
  /** Folders and organisation above, as full names. */
  above: string[]
  /** Email of the runtime account; empty where it is not known. */
  account: string
  /** Absent for functions. */
  uses?: Uses
}

/** Where requests come from; `load-balancer`: from the project's networks and from load balancers. */
export type Reach = 'all' | 'load-balancer' | 'internal'

/** Who can reach a service, as far as its own settings say. */
export interface Doors {
  /** The invoker check is disabled. */
  unchecked: boolean
  ingress: Reach
  /** Identity-Aware Proxy stands in front of it. */
  iap: boolean
  /** Its own address answers. */
  defaultUrl: boolean
  audiences: Audiences
}

export interface ServiceSeen extends RunSeen, Doors {}

/** A Cloud Scheduler job that calls an address. */
export interface ScheduleSeen {
  name: string
  uri: string
  /** Email of the account of its ID token; empty without a token. */
  account: string
  /** As set, which can be empty. */
  audience: string
  paused: boolean
}

export const emptyInventory = (source: Inventory['source']): Inventory => ({
  ...{ source, services: [], runs: [], schedules: [], gaps: [] },
  ...{ accounts: new Map(), bindings: new Map(), projects: new Map() },
})

export const EVERYBODY: ReadonlySet<string> = new Set(['allUsers', 'allAuthenticatedUsers'])
export const isDangling = (member: string): boolean => member.startsWith('deleted:')
export const isFunction = (name: string): boolean => name.startsWith('//cloudfunctions.googleapis.com/')
export const isAddressed = (name: string): boolean =>
  isFunction(name) || /^\/\/run\.googleapis\.com\/.+\/services\//.test(name)

/** Asset types of Cloud Asset Inventory, which are regular expressions: one that matches nothing would refuse the whole request. */
export const RESOURCES = [
  'run.googleapis.com/(Service|Job|WorkerPool)',
  'cloudfunctions.googleapis.com/CloudFunction',
  'cloudscheduler.googleapis.com/Job',
  'iam.googleapis.com/ServiceAccount',
]
export const HOLDERS = [
  'run.googleapis.com/(Service|Job|WorkerPool)',
  'cloudfunctions.googleapis.com/CloudFunction',
  'cloudresourcemanager.googleapis.com/(Project|Folder|Organization)',
]

/** Only what the API can have made becomes a part of later requests. */
const RUNS =
  /^\/\/(run|cloudfunctions)\.googleapis\.com\/projects\/[\w.:-]+\/locations\/[\w-]+\/(services|jobs|workerPools|functions)\/[\w-]+$/
const SCHEDULES = /^\/\/cloudscheduler\.googleapis\.com\/projects\/[\w.:-]+\/locations\/[\w-]+\/jobs\/[\w-]+$/

/** What the audit keeps of one resource. */
export interface Kept {
  service?: ServiceSeen
  run?: RunSeen
  schedules?: ScheduleSeen[]
  account?: { email: string; disabled: boolean }
}

export function keptOf(found: FoundResource): Kept {
  const { name = '', assetType } = found
  const resource = found.versionedResources?.[0]?.resource ?? {}
  if (assetType === 'iam.googleapis.com/ServiceAccount')
    return { account: { email: emailOf(text(resource.email)), disabled: resource.disabled === true } }
  if (SCHEDULES.test(name)) return { schedules: scheduleOf(name, resource as SchedulerJob) }
  if (!RUNS.test(name)) return {}
  const run = runOf(found, resource)
  const addressed = name.includes('/services/') || (isFunction(name) && functionUrl(resource))
  return addressed ? { service: { ...run, ...doorsOf(resource) } } : { run }
}

export function note(seen: Inventory, { service, run, schedules = [], account }: Kept): void {
  if (service) seen.services.push(service)
  if (run) seen.runs.push(run)
  if (account) seen.accounts.set(account.email, account.disabled)
  seen.schedules.push(...schedules)
}

/** The same policy with the bindings that the audit judges. */
export const keptOfPolicy = ({ policy, ...found }: FoundPolicy, lookUp: RoleLookup): FoundPolicy => ({
  ...found,
  ...(policy && { policy: { bindings: telling(policy, lookUp) } }),
})

/** `policy`: as `keptOfPolicy` has left it. */
export function notePolicy(seen: Inventory, { resource, project = '', policy }: FoundPolicy): void {
  if (!resource || !policy) return
  const { bindings: kept = [] } = policy
  if (kept.length > 0) seen.bindings.set(resource, kept)
  if (resource.startsWith('//cloudresourcemanager.googleapis.com/projects/'))
    seen.projects.set(project.replace('projects/', ''), resource)
}

/** The other roles of the others are most of a policy. */
function telling({ bindings = [] }: Policy, lookUp: RoleLookup): Binding[] {
  return bindings.flatMap(binding => {
    const permissions = lookUp(binding.role)
    if (!permissions || Object.values(INVOKE).some(permission => permissions.has(permission))) return binding
    const members = (binding.members ?? []).filter(member => EVERYBODY.has(member) || isDangling(member))
    return members.length > 0 ? { ...binding, members } : []
  })
}

type Json = Record<string, unknown>

function runOf({ name = '', project = '', folders = [], organization }: FoundResource, resource: Json): RunSeen {
  const number = project.replace('projects/', '')
  const account = accountIn(resource)
  return {
    ...{ name, project: number, above: [...folders, ...(organization ? [organization] : [])].map(fullName.node) },
    // A function of the first generation names its account always.
    account: account || isFunction(name) || !number ? account : defaultRuntimeAccount(number),
    ...(!isFunction(name) && { uses: usesOf(name, resource) }),
  }
}

/** The inventory has the form of v1 or of v2 (docs/google-cloud.md#drift). A job's template lies one or two levels deeper. */
export const accountIn = (resource: Json): string => emailIn(accountField(resource))

/** Lower case; empty for what is not an email, which must not become a part of a request. */
function emailIn(account: string): string {
  const email = emailOf(account)
  return /^[\w.+-]+@[\w.-]+$/.test(email) ? email : ''
}

function accountField(resource: Json): string {
  let at: unknown = resource
  for (let depth = 0; depth < 4 && isObject(at); depth++) {
    const inside: Json = isObject(at.spec) ? at.spec : at
    const account = text(inside.serviceAccountName) || text(inside.serviceAccount) || text(inside.serviceAccountEmail)
    if (account) return account
    at = inside.template
  }
  return ''
}

/** Of a service in either form, or of a function of the first generation. */
export function doorsOf(resource: Json): Doors {
  const flag = (field: string, key: string) => resource[field] === true || noteOf(resource, key) === 'true'
  return {
    unchecked: flag('invokerIamDisabled', 'invoker-iam-disabled'),
    ingress: reachOf(text(resource.ingress) || text(resource.ingressSettings) || noteOf(resource, 'ingress')),
    iap: flag('iapEnabled', 'iap-enabled'),
    defaultUrl: !flag('defaultUriDisabled', 'default-url-disabled'),
    audiences: audiencesIn(resource),
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An annotation of the v1 form. */
function noteOf({ metadata }: Json, key: string): string {
  const notes = isObject(metadata) ? metadata.annotations : undefined
  return isObject(notes) ? text(notes[`run.googleapis.com/${key}`]) : ''
}

const REACHES: Record<string, Reach> = {
  internal: 'internal',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_NONE: 'internal',
  ALLOW_INTERNAL_ONLY: 'internal',
  'internal-and-cloud-load-balancing': 'load-balancer',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'load-balancer',
  ALLOW_INTERNAL_AND_GCLB: 'load-balancer',
}
const reachOf = (ingress: string): Reach => REACHES[ingress] ?? 'all'

function audiencesIn(resource: Json): Audiences {
  const status = isObject(resource.status) ? text(resource.status.url) : ''
  const urls = [text(resource.uri), status, functionUrl(resource)]
  return audiencesOf({
    urls: [...urls, ...listed(resource.urls), ...listed(parsed(noteOf(resource, 'urls')))].filter(Boolean),
    customAudiences: [...listed(resource.customAudiences), ...listed(parsed(noteOf(resource, 'custom-audiences')))],
  })
}

const functionUrl = ({ httpsTrigger }: Json) => (isObject(httpsTrigger) ? text(httpsTrigger.url) : '')
const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : [])

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** None for a job that calls no address. */
export function scheduleOf(name: string, { httpTarget, state }: SchedulerJob): ScheduleSeen[] {
  if (!httpTarget?.uri) return []
  const { serviceAccountEmail, audience } = httpTarget.oidcToken ?? {}
  return [
    {
      ...{ name, uri: httpTarget.uri, account: emailIn(serviceAccountEmail ?? ''), audience: audience ?? '' },
      paused: state === 'PAUSED' || state === 'DISABLED',
    },
  ]
}
