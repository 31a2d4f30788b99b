/** `mode: drift` with `scope`: everything below a project, folder or organisation, and no step at all. */
import { type Audit, auditFindings } from '../decisions/audit/findings.ts'
import { suspectsOf } from '../decisions/audit/suspects.ts'
import { unreadable } from '../decisions/audit/unreadable.ts'
import { readInventory } from '../facts/audit/inventory.ts'
import { readLive } from '../facts/audit/live.ts'
import type { World } from '../steps/step.ts'
import { count } from '../words/sentences.ts'
import type { Course } from './course.ts'

/** Asks, confirms, judges, and notes it on the course. */
export async function audit(course: Course, { google, config, log }: World, scope: string): Promise<void> {
  await log.group('Audit', async () => {
    const inventory = await readInventory(google, scope)
    if (!inventory.known) {
      course.findings.push(unreadable(scope, inventory, google.identity.principal))
      return
    }
    const suspects = suspectsOf(inventory.value)
    log.info(
      `The inventory has ${count(inventory.value.services.length, 'service')} and ${count(inventory.value.jobs.length, 'job')}; ${count(suspects.services.length, 'service')}, ${count(suspects.holders.length, 'policy', 'policies')} and ${count(suspects.accounts.length, 'account')} are read again.`,
    )
    const found: Audit = auditFindings(inventory.value, await readLive(google, suspects), config.drift.fail)
    course.audit = found
    for (const { reason } of found.findings) log.info(reason)
  })
}
