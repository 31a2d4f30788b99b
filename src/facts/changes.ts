/** Who changed what differs: one question to the audit log for each resource with a difference or member with a doubt, otherwise none. */

import type { Google } from '../google/google.ts'
import type { Activity, RoleChange } from '../google/logging.ts'
import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
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
      found => (found[0] ? say`last changed ${found[0].time}` : say`no change`),
    )
    return [resource, fact] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** By member: what happened to its roles in the project and on its resources, newest first. */
export async function readRoleChanges(
  google: Google,
  project: string,
  members: readonly string[],
): Promise<Record<string, Fact<RoleChange[]>>> {
  const entries = [...new Set(members)].map(async member => {
    const fact = await ask(
      'POST logging.googleapis.com/v2/entries:list',
      fullName.project(project),
      () => google.logging.roleChanges(project, member),
      found =>
        found[0] ? say`roles of ${member} last changed ${found[0].time}` : say`no change of the roles of ${member}`,
    )
    return [member, fact] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
