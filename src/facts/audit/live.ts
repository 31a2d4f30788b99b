/** Asks the live resources about what the inventory, which lags by minutes, made suspicious. */

import type { Google } from '../../google/google.ts'
import type { AccessConstraint } from '../../iam/constraints.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import type { EffectivePolicy, Policy, ServiceAccount } from '../../wire.ts'
import { andThen, ask } from '../ask.ts'
import { readAccessPolicies } from '../policies.ts'
import { readDeployed, readService } from '../service.ts'
import { fillIn } from './in-turns.ts'
import { accountIn, type Doors, doorsOf, isFunction, type ScheduleSeen, scheduleOf } from './inventory.ts'

/** What has to be read again before it is reported. Full resource names, emails, and numbers of projects. */
export interface Suspects {
  services: string[]
  /** Whose policy is read: services, jobs, projects, folders, organisations. */
  holders: string[]
  schedules: string[]
  accounts: string[]
  /** Projects with a public service. */
  projects: string[]
  /** Email of a suspicious runtime account -> what runs as it. The first `always` are read again; all of them where it is lost. */
  users: Map<string, { names: string[]; always: number }>
}

export type LiveService = Doors & { account: string }

export interface Live {
  services: Map<string, Fact<LiveService | null>>
  policies: Map<string, Fact<Policy>>
  schedules: Map<string, Fact<ScheduleSeen | null>>
  accounts: Map<string, Fact<ServiceAccount | null>>
  /** Email of the runtime account by what runs; null where that does not exist. */
  runs: Map<string, Fact<string | null>>
  /** Effective organisation policies by number of the project. */
  access: Map<string, Record<AccessConstraint, Fact<EffectivePolicy>>>
}

export const emptyLive = (): Live => ({
  ...{ services: new Map(), policies: new Map(), schedules: new Map() },
  ...{ accounts: new Map(), runs: new Map(), access: new Map() },
})

/** Adds the answers to `live`; what is there already is not asked again. */
export async function readLive(google: Google, suspects: Suspects, live: Live): Promise<void> {
  await fillIn(live.services, suspects.services, name => readDoors(google, name))
  await fillIn(live.accounts, suspects.accounts, email => readEmail(google, email))
  await fillIn(live.policies, suspects.holders, name => readHolder(google, name))
  await fillIn(live.schedules, suspects.schedules, name => readSchedule(google, name))
  await fillIn(live.access, suspects.projects, number => settled(readAccessPolicies(google, number)))
  const runs = [...suspects.users].flatMap(([email, { names, always }]) =>
    isLost(live.accounts.get(email)) ? names : names.slice(0, always),
  )
  await fillIn(live.runs, runs, async name => {
    const read = live.services.get(name)
    return read ? andThen(read, found => found?.account ?? null) : readAccount(google, name)
  })
}

/** Disabled or gone, as the live account says. */
export const isLost = (read: Fact<ServiceAccount | null> | undefined): boolean =>
  read?.known === true && (read.value === null || read.value.disabled === true)

/** `//run.googleapis.com/projects/p/...` -> `projects/p/...`. */
const relative = (name: string) => name.replace(/^\/\/[^/]+\//, '')

async function readDoors(google: Google, name: string): Promise<Fact<LiveService | null>> {
  const read = isFunction(name) ? await readFirst(google, name) : await readService(google, relative(name))
  return andThen<object | null, LiveService | null>(
    read,
    found => found && { ...doorsOf({ ...found }), account: accountIn({ ...found }) },
  )
}

const readFirst = ({ functions }: Google, name: string): Promise<Fact<object | null>> =>
  ask(
    `GET cloudfunctions.googleapis.com/v1/${relative(name)}`,
    name,
    () => functions.getFirst(relative(name)),
    found => (found ? 'exists' : say`does not exist`),
  )

async function readAccount(google: Google, name: string): Promise<Fact<string | null>> {
  const read = isFunction(name) ? await readFirst(google, name) : await readDeployed(google, relative(name))
  return andThen<object | null, string | null>(read, found => found && accountIn({ ...found }))
}

/** An allow policy, whole. `name`: of a service, job, worker pool, function, project, folder or organisation. */
export function readHolder({ run, functions, resourceManager }: Google, name: string): Promise<Fact<Policy>> {
  const path = relative(name)
  const [kind, id = '', inside] = path.split('/')
  const host = isFunction(name)
    ? 'cloudfunctions.googleapis.com/v1'
    : inside
      ? 'run.googleapis.com/v2'
      : 'cloudresourcemanager.googleapis.com/v3'
  const read = isFunction(name)
    ? () => functions.getPolicy(path)
    : inside
      ? () => run.getPolicy(path)
      : kind === 'projects'
        ? () => resourceManager.getPolicy(id)
        : () => resourceManager.getNodePolicy(path)
  return ask(`${inside ? 'GET' : 'POST'} ${host}/${path}:getIamPolicy`, name, read, ({ bindings = [] }) =>
    bindings.map(({ role, members = [] }) => `${role}: ${members.join(', ')}`).join('; '),
  )
}

async function readSchedule({ scheduler }: Google, name: string): Promise<Fact<ScheduleSeen | null>> {
  const read = await ask(
    `GET cloudscheduler.googleapis.com/v1/${relative(name)}`,
    name,
    () => scheduler.getJob(relative(name)),
    job => (job === null ? say`does not exist` : (job.state ?? 'exists')),
  )
  return andThen(read, job => (job && scheduleOf(name, job)[0]) ?? null)
}

const readEmail = ({ iam }: Google, email: string): Promise<Fact<ServiceAccount | null>> =>
  ask(
    `GET iam.googleapis.com/v1/projects/-/serviceAccounts/${email}`,
    fullName.account(email, '-'),
    () => iam.getServiceAccount(email),
    account => (account === null ? say`does not exist` : account.disabled ? 'disabled' : 'exists'),
  )

async function settled<K extends string, T>(asked: Record<K, Promise<T>>): Promise<Record<K, T>> {
  const entries = Object.entries<Promise<T>>(asked).map(async ([key, answer]) => [key, await answer] as const)
  return Object.fromEntries(await Promise.all(entries)) as Record<K, T>
}
