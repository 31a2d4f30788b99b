/** Asks the live resources about what the inventory, which lags by minutes, made suspicious. A few questions at a time. */
import type { Google } from '../../google/google.ts'
import type { AccessConstraint } from '../../iam/constraints.ts'
import { fullName } from '../../iam/names.ts'
import type { Fact } from '../../model.ts'
import type { EffectivePolicy, Policy, Service, ServiceAccount } from '../../wire.ts'
import { ask } from '../ask.ts'
import { readAccessPolicies } from '../policies.ts'
import { readService } from '../service.ts'

/** What has to be read again before it is reported. Full resource names, emails, and numbers of projects. */
export interface Suspects {
  services: string[]
  /** Whose policy is read: services, jobs, projects, folders, organisations. */
  holders: string[]
  accounts: string[]
  /** Projects with a public service. */
  projects: string[]
}

export interface Live {
  services: Map<string, Fact<Service | null>>
  policies: Map<string, Fact<Policy>>
  accounts: Map<string, Fact<ServiceAccount | null>>
  /** Effective organisation policies by number of the project. */
  access: Map<string, Record<AccessConstraint, Fact<EffectivePolicy>>>
}

const AT_ONCE = 8

export async function readLive(google: Google, suspects: Suspects): Promise<Live> {
  return {
    services: await each(suspects.services, name => readService(google, relative(name))),
    policies: await each(suspects.holders, name => readHolder(google, name)),
    accounts: await each(suspects.accounts, email => readEmail(google, email)),
    access: await each(suspects.projects, number => settled(readAccessPolicies(google, number))),
  }
}

async function each<T>(keys: readonly string[], read: (key: string) => Promise<T>): Promise<Map<string, T>> {
  const answers = new Map<string, T>()
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE)
    const read_ = await Promise.all(some.map(async key => [key, await read(key)] as const))
    for (const [key, answer] of read_) answers.set(key, answer)
  }
  return answers
}

/** `//run.googleapis.com/projects/p/...` -> `projects/p/...`. */
const relative = (name: string) => name.replace(/^\/\/[^/]+\//, '')

function readHolder({ run, resourceManager }: Google, name: string): Promise<Fact<Policy>> {
  const path = relative(name)
  const [kind, id = '', inside] = path.split('/')
  const host = inside ? 'run.googleapis.com/v2' : 'cloudresourcemanager.googleapis.com/v3'
  const read = inside
    ? () => run.getPolicy(path)
    : kind === 'projects'
      ? () => resourceManager.getPolicy(id)
      : () => resourceManager.getNodePolicy(path)
  return ask(`${inside ? 'GET' : 'POST'} ${host}/${path}:getIamPolicy`, name, read, ({ bindings = [] }) =>
    bindings.map(({ role, members = [] }) => `${role}: ${members.join(', ')}`).join('; '),
  )
}

const readEmail = ({ iam }: Google, email: string): Promise<Fact<ServiceAccount | null>> =>
  ask(
    `GET iam.googleapis.com/v1/projects/-/serviceAccounts/${email}`,
    fullName.account(email, '-'),
    () => iam.getServiceAccount(email),
    account => (account === null ? 'does not exist' : account.disabled ? 'disabled' : 'exists'),
  )

async function settled<K extends string, T>(asked: Record<K, Promise<T>>): Promise<Record<K, T>> {
  const entries = Object.entries<Promise<T>>(asked).map(async ([key, answer]) => [key, await answer] as const)
  return Object.fromEntries(await Promise.all(entries)) as Record<K, T>
}
