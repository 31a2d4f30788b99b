/** What Cloud Asset Inventory tells about everything below a scope, reduced page by page to what the audit judges. */
import type { FoundPolicy, FoundResource } from '../../google/cloudasset.ts'
import type { Google } from '../../google/google.ts'
import { defaultRuntimeAccount, emailOf, fullName } from '../../iam/names.ts'
import type { Fact } from '../../model.ts'
import type { Binding, SchedulerJob } from '../../wire.ts'
import { ask } from '../ask.ts'

/** What runs below the scope. Names are full resource names. */
export interface Inventory {
  services: ServiceSeen[]
  jobs: RunSeen[]
  schedules: { name: string; job: SchedulerJob }[]
  /** Emails of the accounts below the scope -> disabled. */
  accounts: Map<string, boolean>
  /** Of services, jobs, projects, folders and organisations that have one. */
  bindings: Map<string, Binding[]>
}

export interface RunSeen {
  name: string
  /** Number. */
  project: string
  /** Folders and organisation above, as full names. */
  above: string[]
  /** Email of the runtime account. */
  account: string
}

export interface ServiceSeen extends RunSeen {
  /** The invoker check is disabled. */
  unchecked: boolean
  internal: boolean
  /** Hosts of its own addresses. */
  hosts: string[]
}

const SERVICE = 'run.googleapis.com/Service'
const JOB = 'run.googleapis.com/Job'
const SCHEDULE = 'cloudscheduler.googleapis.com/Job'
const ACCOUNT = 'iam.googleapis.com/ServiceAccount'
const NODES = ['Project', 'Folder', 'Organization'].map(type => `cloudresourcemanager.googleapis.com/${type}`)

/** One request for each 500 resources and each 500 policies. */
export function readInventory({ cloudAsset }: Google, scope: string): Promise<Fact<Inventory>> {
  return ask(
    `GET cloudasset.googleapis.com/v1/${scope}:searchAllResources and ${scope}:searchAllIamPolicies`,
    fullName.node(scope),
    async () => {
      const seen: Inventory = { services: [], jobs: [], schedules: [], accounts: new Map(), bindings: new Map() }
      const resources = async () => {
        for await (const page of cloudAsset.resources(scope, [SERVICE, JOB, SCHEDULE, ACCOUNT]))
          for (const found of page) note(seen, found)
      }
      const policies = async () => {
        for await (const page of cloudAsset.policies(scope, [SERVICE, JOB, ...NODES]))
          for (const found of page) notePolicy(seen, found)
      }
      await Promise.all([resources(), policies()])
      return seen
    },
    ({ services, jobs, schedules }) =>
      `${services.length} services, ${jobs.length} jobs, ${schedules.length} schedules`,
  )
}

function notePolicy({ bindings }: Inventory, { resource, policy }: FoundPolicy): void {
  if (resource && policy?.bindings) bindings.set(resource, policy.bindings)
}

function note(seen: Inventory, found: FoundResource): void {
  const { name = '', assetType } = found
  const resource = found.versionedResources?.[0]?.resource ?? {}
  if (assetType === ACCOUNT) seen.accounts.set(text(resource.email), resource.disabled === true)
  if (assetType === SCHEDULE) seen.schedules.push({ name, job: resource as SchedulerJob })
  if (assetType === JOB) seen.jobs.push(runOf(found, resource))
  if (assetType === SERVICE)
    seen.services.push({
      ...runOf(found, resource),
      unchecked: resource.invokerIamDisabled === true || noteOf(resource, 'invoker-iam-disabled') === 'true',
      internal: isInternal(text(resource.ingress) || noteOf(resource, 'ingress')),
      hosts: hostsOf(resource),
    })
}

type Json = Record<string, unknown>

function runOf({ name = '', project = '', folders = [], organization }: FoundResource, resource: Json): RunSeen {
  const number = project.replace('projects/', '')
  return {
    ...{ name, project: number, above: [...folders, ...(organization ? [organization] : [])].map(fullName.node) },
    account: emailOf(accountIn(resource)) || defaultRuntimeAccount(number),
  }
}

/** The inventory has the form of v1 or of v2 (docs/google-cloud.md#drift). A job's template lies one or two levels deeper. */
function accountIn(resource: Json): string {
  let at: unknown = resource
  for (let depth = 0; depth < 4 && isObject(at); depth++) {
    const inside: Json = isObject(at.spec) ? at.spec : at
    const account = text(inside.serviceAccountName) || text(inside.serviceAccount)
    if (account) return account
    at = inside.template
  }
  return ''
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An annotation of the v1 form. */
function noteOf({ metadata }: Json, key: string): string {
  const notes = isObject(metadata) ? metadata.annotations : undefined
  return isObject(notes) ? text(notes[`run.googleapis.com/${key}`]) : ''
}

const isInternal = (ingress: string) =>
  ingress !== '' && ingress !== 'all' && ingress !== 'INGRESS_TRAFFIC_ALL' && ingress !== 'INGRESS_TRAFFIC_UNSPECIFIED'

function hostsOf(resource: Json): string[] {
  const status = isObject(resource.status) ? text(resource.status.url) : ''
  const all = [status, text(resource.uri), ...listed(resource.urls), ...listed(parsed(noteOf(resource, 'urls')))]
  return [...new Set(all.flatMap(url => (URL.canParse(url) ? [new URL(url).host] : [])))]
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : [])

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
