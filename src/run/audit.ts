/** `mode: drift` with `scope`: everything below a project, folder or organisation, and no step at all. */

import { type Audit, auditFindings } from '../decisions/audit/findings.ts'
import { refusedOf } from '../decisions/audit/next-deploy.ts'
import { suspectsOf } from '../decisions/audit/suspects.ts'
import { trendOf } from '../decisions/audit/trend.ts'
import { unreadable } from '../decisions/audit/unreadable.ts'
import { readGround } from '../facts/audit/ground.ts'
import type { Inventory } from '../facts/audit/inventory.ts'
import { listProjects } from '../facts/audit/lists.ts'
import { readLive } from '../facts/audit/live.ts'
import { searchInventory } from '../facts/audit/search.ts'
import { FileFault } from '../files/fault.ts'
import { readText } from '../files/read.ts'
import type { Runner } from '../github/runner.ts'
import { invokingRoles } from '../iam/invoking-roles.ts'
import { predefinedRoles } from '../iam/role-table.ts'
import { say } from '../language/say.ts'
import type { World } from '../steps/step.ts'
import { count, list } from '../words/sentences.ts'
import type { Course } from './course.ts'

/** Asks, confirms, judges, and notes it on the course. */
export async function audit(course: Course, world: World, scope: string, { env }: Pick<Runner, 'env'>): Promise<void> {
  const { google, config, log } = world
  await log.group('Audit', async () => {
    const inventory = await inventoryOf(course, world, scope)
    if (!inventory) return
    const court = { lookUp: invokingRoles(await predefinedRoles()), now: Date.now() }
    const suspects = suspectsOf(inventory, court)
    const again = [
      count(suspects.services.length, 'service'),
      count(suspects.holders.length, 'policy', 'policies'),
      count(suspects.schedules.length, 'Cloud Scheduler job'),
      count(suspects.accounts.length, 'account'),
    ]
    log.info(
      say`${inventory.source === 'inventory' ? say`The inventory has` : say`The lists have`} ${count(inventory.services.length, 'service')}, ${count(inventory.runs.length, 'job or worker pool', 'jobs and worker pools')} and ${count(inventory.schedules.length, 'Cloud Scheduler job')}; ${list(again)} are read again.`,
    )
    const live = await readLive(google, suspects)
    const ground = await readGround(google, scope, inventory, (...asked) => refusedOf(...asked).length > 0)
    const found: Audit = auditFindings(inventory, live, court, config.drift.fail, ground)
    const trend = found.counts.partial
      ? undefined
      : trendOf(previousReport(config.reportPath, env), scope, found.findings)
    course.audit = { ...found, counts: { ...found.counts, ...(trend && { trend }) } }
    for (const { reason } of found.findings) log.info(reason)
  })
}

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
