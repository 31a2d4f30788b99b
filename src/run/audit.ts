/** `mode: drift` with `scope`: everything below a project, folder or organisation, and no step at all. */

import { auditFindings } from '../decisions/audit/findings.ts'
import { refusedOf } from '../decisions/audit/next-deploy.ts'
import { isNode, stoppedAudit, stoppedBefore, wholeAudit } from '../decisions/audit/resume.ts'
import { suspectsOf, suspicionsOf } from '../decisions/audit/suspects.ts'
import { trendOf } from '../decisions/audit/trend.ts'
import { unreadable } from '../decisions/audit/unreadable.ts'
import { confirmGround, emptyGround, type Ground, searchGround, usersIn } from '../facts/audit/ground.ts'
import type { Inventory } from '../facts/audit/inventory.ts'
import { listProjects } from '../facts/audit/lists.ts'
import { emptyLive, type Live, readLive, type Suspects } from '../facts/audit/live.ts'
import { searchInventory } from '../facts/audit/search.ts'
import { FileFault } from '../files/fault.ts'
import { readText } from '../files/read.ts'
import type { Runner } from '../github/runner.ts'
import { invokingRoles } from '../iam/invoking-roles.ts'
import { predefinedRoles } from '../iam/role-table.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { World } from '../steps/step.ts'
import { count, list } from '../words/sentences.ts'
import type { Course } from './course.ts'

/** So many resources are confirmed together; what is left of them when a run stops is asked for again. */
const TOGETHER = 500

/** Asks, confirms, judges, and notes it on the course, also where it is stopped. */
export async function audit(course: Course, world: World, scope: string, { env }: Pick<Runner, 'env'>): Promise<void> {
  const { google, config, log, signal } = world
  const { reportPath, drift } = config
  const now = Date.now()
  const previous = previousReport(reportPath, env)
  let before = stoppedBefore(previous, scope, now, drift.fail)
  let progress = { before, began: before?.began ?? new Date(now).toISOString(), kept: reportPath !== undefined }
  if (before) course.audit = stoppedAudit(progress)
  await log.group(say`Audit`, async () => {
    if (before) log.info(say`It goes on with the audit of ${before.began}, after ${before.after}.`)
    const inventory = await inventoryOf(course, world, scope)
    if (!inventory) return
    const court = { lookUp: invokingRoles(await predefinedRoles()), now }
    const suspicions = suspicionsOf(inventory, court)
    log.info(lookedAt(inventory, suspectsOf(suspicions)))
    const [live, ground] = [emptyLive(), emptyGround()]
    const names = [...new Set([...inventory.services, ...inventory.runs, ...suspicions].map(({ name }) => name))].sort()
    // We leave no such report; with it, nothing would be looked at.
    if (before && before.after >= (names.at(-1) ?? '')) {
      log.info(say`Nothing comes after that, so the audit begins again.`)
      before = undefined
      progress = { ...progress, before, began: new Date(now).toISOString() }
    }
    const judge = (after: string): void => {
      const isCovered = (name: string) => name > (before?.after ?? '') && name <= after
      const found = auditFindings(inventory, live, court, drift.fail, ground, isCovered)
      course.audit =
        after < (names.at(-1) ?? '') ? stoppedAudit(progress, found, { after, names }) : wholeAudit(progress, found)
    }
    let after = before?.after ?? ''
    try {
      const lacking = await searchGround(google, scope, inventory, ground)
      const users = usersIn(inventory)
      // Policies above the services count for those that are left, too.
      const left = names.filter(name => name > after || isNode(name))
      for (let at = 0; at < left.length; at += TOGETHER) {
        const some = new Set(left.slice(at, at + TOGETHER))
        const within = ({ name }: { name: string }) => some.has(name)
        await readLive(google, suspectsOf(suspicions.filter(within)), live)
        await confirmGround(google, users.filter(within), lacking, isForbidden, ground)
        // A quota that is over after a minute of waiting is over for the others too.
        if (isExhausted(live) || isExhausted(ground)) break
        const last = [...some].at(-1) ?? ''
        if (last > after) after = last
      }
    } catch (error) {
      if (signal.aborted) judge(after)
      throw error
    }
    judge(after)
    const { counts, findings } = course.audit ?? {}
    const trend = before || counts?.partial ? undefined : trendOf(previous, scope, findings ?? [])
    if (counts && trend) counts.trend = trend
    for (const { reason } of findings ?? []) log.info(reason)
  })
}

const isForbidden = (...asked: Parameters<typeof refusedOf>) => refusedOf(...asked).length > 0

function lookedAt({ source, services, runs, schedules }: Inventory, suspects: Suspects): string {
  const again = [
    count(suspects.services.length, 'service'),
    count(suspects.holders.length, 'policy', 'policies'),
    count(suspects.schedules.length, 'Cloud Scheduler job'),
    count(suspects.accounts.length, 'account'),
  ]
  const seen = source === 'inventory' ? say`The inventory has` : say`The lists have`
  return say`${seen} ${count(services.length, 'service')}, ${count(runs.length, 'job or worker pool', 'jobs and worker pools')} and ${count(schedules.length, 'Cloud Scheduler job')}; ${list(again)} are read again.`
}

/** An answer is missing because a quota is over. */
const isExhausted = (answers: Live | Ground): boolean =>
  Object.values(answers).some(
    (map: unknown) =>
      map instanceof Map &&
      [...map.values()]
        .flatMap((answer: Fact<unknown> | Record<string, Fact<unknown>>) =>
          typeof answer.known === 'boolean'
            ? [answer as Fact<unknown>]
            : Object.values<Fact<unknown>>({ ...answer } as never),
        )
        .some(fact => !fact.known && fact.evidence.some(({ status }) => status === 429)),
  )

/** By Cloud Asset Inventory, else by the lists of each project; undefined where there is neither. */
async function inventoryOf(course: Course, { google, log }: World, scope: string): Promise<Inventory | undefined> {
  const searched = await searchInventory(google, scope)
  if (searched.known) return searched.value
  log.info(say`Cloud Asset Inventory could not be read: ${searched.why} The projects are listed one by one.`)
  const listed = await listProjects(google, scope)
  const outcome = listed.known ? { known: true as const, projects: listed.value.projects.size } : listed
  course.findings.push(unreadable(scope, searched, outcome, google.identity.principal))
  return listed.known ? listed.value : undefined
}

/** A report of an organisation can have tens of thousands of findings. */
const LARGEST = 256 * 1024 * 1024

/** What an earlier run left at `report_path`, before this one replaces it; undefined if that is nothing readable. */
function previousReport(path: string | undefined, env: Runner['env']): unknown {
  if (path === undefined) return undefined
  try {
    return JSON.parse(readText(path, { workspace: env.GITHUB_WORKSPACE || process.cwd(), limit: LARGEST }))
  } catch (error) {
    if (error instanceof FileFault || error instanceof SyntaxError) return undefined
    throw error
  }
}
