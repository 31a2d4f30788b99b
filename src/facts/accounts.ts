/** Questions about the accounts that a run lets in, and about all of its accounts that are not there: gone, or misspelt? */
import type { Google } from '../google/google.ts'
import { fullName, homeOfAccount, isGoogles } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Evidence, Fact } from '../model.ts'
import type { Policy, ServiceAccount } from '../wire.ts'
import { ask } from './ask.ts'
import type { CallerAccount } from './callers.ts'
import type { ScheduleFact } from './schedule.ts'

/** A service account that the inputs let in. */
export interface InvitedAccount {
  email: string
  from: 'invokers' | 'callers'
  state: Fact<ServiceAccount | null>
}

/** What is known around an account that does not exist. */
export interface Absent {
  /** By a binding that it left behind: it was deleted, and had this unique id. */
  uniqueId?: string
  /** Emails of the accounts of its project, as far as they can be listed. */
  others: string[]
  evidence: Evidence[]
}

/** Those of `invokers`, and those that `callers` are or run as. Google's own are not the customer's to describe. */
export async function readInvited(
  { invokers }: Pick<Config, 'invokers'>,
  callers: Promise<CallerAccount[]>,
  readState: (email: string) => Promise<Fact<ServiceAccount | null>>,
): Promise<InvitedAccount[]> {
  const look = (email: string, from: InvitedAccount['from']) => {
    const state = readState(email)
    return state.then(known => ({ email, from, state: known }))
  }
  const named = invokers.flatMap(member => {
    const email = /^serviceAccount:([^[\]]+)$/.exec(member)?.[1]
    return email && !isGoogles(email) ? [look(email, 'invokers')] : []
  })
  // An account that is read from a caller is known only with the second round trip.
  const found = callers.then(all =>
    Promise.all(
      all.flatMap(({ account }) =>
        account.known && account.value && !isGoogles(account.value) ? [look(account.value, 'callers')] : [],
      ),
    ),
  )
  return [...(await Promise.all(named)), ...(await found)]
}

interface Named {
  email: string
  state: Fact<ServiceAccount | null>
}

/** What names accounts. `Facts` holds it. */
interface Naming {
  projectNumber: Fact<string>
  buildAccount: Fact<string | null>
  buildAccountState: Fact<ServiceAccount | null>
  runtimeAccount: Fact<string>
  runtimeAccountState: Fact<ServiceAccount | null>
  invited: readonly InvitedAccount[]
  schedules?: readonly ScheduleFact[]
}

/** Every account that the run names and does not make itself. */
function accountsOf(facts: Naming): Named[] {
  const { buildAccount, buildAccountState, runtimeAccount, runtimeAccountState, invited, schedules = [] } = facts
  const known = (email: Fact<string | null>, state: Named['state']) =>
    email.known && email.value ? [{ email: email.value, state }] : []
  return [
    ...known(buildAccount, buildAccountState),
    ...known(runtimeAccount, runtimeAccountState),
    ...invited,
    ...schedules.flatMap(({ schedule, caller, account }) =>
      schedule.serviceAccount ? [{ email: caller, state: account }] : [],
    ),
  ]
}

/** By email, for those that are known not to exist. Only then is anything asked. */
export async function readAbsent(
  google: Google,
  project: string,
  facts: Naming,
  policies: readonly Fact<Policy | null>[],
): Promise<Record<string, Absent>> {
  const accounts = accountsOf(facts)
  const number = facts.projectNumber.known ? facts.projectNumber.value : undefined
  const gone = accounts.filter(({ email, state }) => state.known && state.value === null && email.includes('@'))
  const emails = [...new Set(gone.map(({ email }) => email))]
  const homes = new Map(emails.map(email => [email, homeOfAccount(email, project, number)]))
  const lists = new Map(
    await Promise.all(
      [...new Set(homes.values())].map(async home => [home, home ? await list(google, home) : undefined] as const),
    ),
  )
  return Object.fromEntries(
    emails.map((email): [string, Absent] => {
      const left = leftBehind(email, policies)
      const known = lists.get(homes.get(email))
      const others = known?.known ? known.value : []
      return [
        email,
        {
          others,
          ...(left && { uniqueId: left.uniqueId }),
          evidence: [...(left?.evidence ?? []), ...(known?.evidence ?? [])],
        },
      ]
    }),
  )
}

const list = (google: Google, project: string): Promise<Fact<string[]>> =>
  ask(
    `GET iam.googleapis.com/v1/projects/${project}/serviceAccounts`,
    fullName.project(project),
    () => google.iam.listServiceAccounts(project),
    emails => emails.join(', ') || 'none',
  )

/** `deleted:serviceAccount:EMAIL?uid=ID`: how policies keep the bindings of an account that is gone. */
function leftBehind(email: string, policies: readonly Fact<Policy | null>[]) {
  for (const policy of policies) {
    if (!policy.known) continue
    for (const member of (policy.value?.bindings ?? []).flatMap(({ members }) => members ?? [])) {
      const uniqueId = member.startsWith(`deleted:serviceAccount:${email}?uid=`) ? member.split('?uid=')[1] : undefined
      if (uniqueId) return { uniqueId, evidence: policy.evidence }
    }
  }
  return undefined
}
