/**
 * The preflight for a caller that cannot act as the deployer, such as an Owner: what a deploy needs of the accounts of the set-up, answered
 * from the allow policies that the caller can read. It sees neither deny policies nor policies above the project.
 */

import { roleReader } from '../facts/permissions/role-reader.ts'
import type { Google } from '../google/google.ts'
import { membersFor, type ReadPolicy, readGrants, rolesOf } from '../iam/allow-policies.ts'
import { defaultRuntimeAccount, fullName, homeOfAccount } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Need, Who } from '../model.ts'
import { needsOf } from '../needs/needs.ts'
import { makePlan } from '../plan/plan.ts'

/** Emails of the accounts that the deploy uses. */
interface ProofAccounts {
  deployer: string
  builder: string
  runner: string
}

/** Lines for a terminal, and whether nothing is missing. Throws ApiError if a policy cannot be read. */
export async function proofFromPolicies(
  google: Google,
  config: Config,
  project: string,
  number: string,
  { deployer, builder, runner }: ProofAccounts,
): Promise<{ complete: boolean; lines: string[] }> {
  const emails: Partial<Record<Who, string>> = { deployer, 'build-account': builder, 'runtime-account': runner }
  const needs = needsOf(makePlan(config, null, null)).filter(
    ({ who, level }) => level === 'required' && (who === 'deployer' || who === 'build-account'),
  )
  const ofProject: ReadPolicy = {
    resource: fullName.project(project),
    policy: await google.resourceManager.getPolicy(project),
  }
  const ofAccounts = new Map(
    await Promise.all(
      [...new Set([builder, runner])].map(async (email): Promise<[string, ReadPolicy]> => {
        const home = homeOfAccount(email, project, number) ?? project
        return [email, { resource: fullName.account(email, home), policy: await google.iam.getPolicy(email, home) }]
      }),
    ),
  )
  const roles = roleReader(google)
  const now = Date.now()
  const isGranted = async ({ who, permission, place }: Need): Promise<boolean> => {
    const member = `serviceAccount:${emails[who]}`
    const members = membersFor(member, project, ofProject.policy)
    const own = place.kind === 'account' ? ofAccounts.get(emails[place.who] ?? '') : undefined
    const policies = own ? [ofProject, own] : [ofProject]
    const lookUp = await roles(rolesOf(policies, members), true)
    return readGrants(policies, members, permission, lookUp, { from: now, until: now }).granted.length > 0
  }
  const answers = await Promise.all(needs.map(async need => ({ need, granted: await isGranted(need) })))
  const missing = answers.flatMap(({ need, granted }) => (granted ? [] : [need]))
  return {
    complete: missing.length === 0,
    lines: [
      say`Preflight from the allow policies that you can read: ${needs.length - missing.length} of ${needs.length} permissions are granted.`,
      ...missing.map(
        ({ who, permission, to }) =>
          say`  not found: ${permission} for ${emails[who]} (${to}); a group, a policy of the resource itself or one above the project can still grant it`,
      ),
    ],
  }
}

/** The accounts, where the inputs of the workflow name none the default one of the project. */
export const accountsOf = (inputs: Record<string, string>, number: string): ProofAccounts => ({
  deployer: inputs.service_account ?? '',
  builder: inputs.build_service_account ?? defaultRuntimeAccount(number),
  runner: /--service-account=(\S+)/.exec(inputs.flags ?? '')?.[1] ?? defaultRuntimeAccount(number),
})
