/** Applies a set-up as the caller: reads first, changes only what is missing, waits where needed, and reports each change. */

import type { Google } from '../google/google.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { withMember } from '../iam/bindings.ts'
import { say } from '../language/say.ts'
import type { RunContext } from '../steps/step.ts'
import { changePolicy } from '../steps/tools/change-policy.ts'
import { backoff, systemClock } from '../steps/tools/clock.ts'
import { SetupFault } from './fault.ts'
import { type GrantItem, ISSUER, MARK, type ProviderItem, type Setup } from './items.ts'
import { isToOthers, markWith } from './mark.ts'
import { changesFor, poolNameOf, readStanding, type SetupChange, targetOf, withNumber } from './standing.ts'

/** Reports one change that was made. */
type Say = (change: string) => void

/** A new API and a new account take a minute or two to be known everywhere ("eventually consistent"). */
const PATIENCE_MS = 180_000

/**
 * Returns the number of changes and the project's number. Throws SetupFault, before any change except enabled APIs, if another resource has
 * one of the names, and ApiError if Google refuses. Reported changes have been made, and another run continues from there.
 */
export async function applySetup(
  world: RunContext,
  setup: Setup,
  tell: Say,
): Promise<{ changes: number; number: string }> {
  const { google } = world
  let changes = 0
  const done = (change: string) => {
    changes += 1
    tell(change)
  }
  for (const item of setup.items) {
    if (item.kind !== 'apis') continue
    const enabled = await google.serviceUsage.enabled(setup.project, item.hosts)
    const off = item.hosts.filter(host => !enabled[host])
    if (off.length === 0) continue
    await google.serviceUsage.enable(setup.project, off)
    for (const host of off) done(say`enabled   API ${host}`)
  }
  const { number, standing } = await patient(world, isTooNew, async () => {
    const number = await numberOf(google, setup.project)
    return { number, standing: await readStanding(google, setup, number) }
  })
  const plan = changesFor(setup, standing)
  const refused = plan.flatMap(change => (change.action === 'refuse' ? change.why : []))
  if (refused.length > 0) throw new SetupFault(refused.join('\n'))
  const made = new Set(
    plan.flatMap(({ item, action }) => (item.kind === 'account' && action === 'create' ? [item.email] : [])),
  )
  const missing = plan.flatMap(({ item, action }) => (item.kind === 'grant' && action === 'grant' ? [item] : []))
  for (const change of plan) {
    // The deployer is the account that every set-up has.
    const notes = change.item.kind === 'account' && change.item.email === setup.inputs.service_account ? missing : []
    await carryOut(
      world,
      setup,
      change,
      number,
      done,
      markWith(
        notes.filter(grant => isToOthers(grant, setup, made)),
        number,
      ),
    )
  }
  await grantAll(world, setup, missing, number, done)
  return { changes, number }
}

/** The number, from `projects/N` in the answer. */
export async function numberOf(google: Google, project: string): Promise<string> {
  const { name = '' } = await google.resourceManager.getProject(project)
  return name.replace('projects/', '')
}

async function carryOut(
  world: RunContext,
  { project }: Setup,
  { item, action }: SetupChange,
  number: string,
  done: Say,
  description: string,
): Promise<void> {
  const { workloadPools, iam } = world.google
  if (item.kind === 'account' && action === 'create') {
    const { id, displayName, email } = item
    await iam.createServiceAccount(project, id, { displayName, description })
    done(say`created   account ${email}`)
  }
  if (item.kind !== 'pool' && item.kind !== 'provider') return
  const name = poolNameOf(item, number)
  const what = `${item.kind} ${item.id}`
  if (action === 'create') {
    await workloadPools.create(name, { description: MARK, ...(item.kind === 'provider' && trustOf(item)) })
    done(say`created   ${what}`)
  } else if (action === 'undelete') {
    await workloadPools.undelete(name)
    done(say`undeleted ${what}`)
  } else if (action === 'update' && item.kind === 'provider') {
    await workloadPools.update(name, trustOf(item))
    done(say`updated   ${what}`)
  }
}

const trustOf = ({ mapping, condition }: ProviderItem) => ({
  attributeMapping: mapping,
  attributeCondition: condition,
  oidc: { issuerUri: ISSUER },
})

/** Writes each policy once. */
async function grantAll(world: RunContext, setup: Setup, missing: GrantItem[], number: string, done: Say) {
  for (const [target, grants] of Map.groupBy(missing, grant => targetOf(grant, setup.project, number))) {
    await patient(world, isNotKnownYet, () =>
      changePolicy(world, target, bindings =>
        grants.reduce((now, { role, member }) => withMember(now, role, withNumber(member, number)), bindings),
      ),
    )
    for (const grant of grants) done(say`granted   ${grantWords(grant, number)}`)
  }
}

export const grantWords = ({ role, account, member }: GrantItem, number: string): string =>
  say`${role} on ${account ? withNumber(account, number) : say`the project`} to ${withNumber(member, number)}`

/** The API was enabled just now. */
const isTooNew = ({ service }: ApiError) => service !== undefined

/** The account was made just now: policies refuse it as a member (400), and its own policy is not found (403, 404). */
const isNotKnownYet = ({ status, message }: ApiError) =>
  status === 404 || (status === 400 && /does not exist/.test(message))

async function patient<T>(
  { clock = systemClock, signal }: Pick<RunContext, 'clock' | 'signal'>,
  passes: (error: ApiError) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  const until = clock.now() + PATIENCE_MS
  const next = backoff(1_000, 1.5, 15_000)
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ApiError) || !passes(error) || clock.now() >= until) throw error
      await clock.sleep(next(), signal)
    }
  }
}
