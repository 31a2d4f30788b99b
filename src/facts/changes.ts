/** Who changed what differs: one question to the audit log for each resource with a difference, and none where nothing differs. */
import type { Google } from '../google/google.ts'
import type { Activity } from '../google/logging.ts'
import type { Fact } from '../model.ts'
import { ask } from './ask.ts'

/** By full resource name: accepted changes, newest first. */
export async function readChanges(
  google: Google,
  resources: readonly string[],
): Promise<Record<string, Fact<Activity[]>>> {
  const entries = [...new Set(resources)].map(async resource => {
    const fact = await ask(
      'POST logging.googleapis.com/v2/entries:list',
      resource,
      () => google.logging.changes(resource),
      found => (found[0] ? `last changed ${found[0].time}` : 'no change'),
    )
    return [resource, fact] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
