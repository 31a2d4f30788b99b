/** Checks whether a service account can be attached to a workload: across projects, and by the service agent that mints its tokens. */
import { Refusal } from '../http/router.ts'
import { findServiceAccount, fullName } from '../world/resources.ts'
import type { ProjectState, World } from '../world/world.ts'
import { authorize } from './authorize.ts'
import { isEnforced } from './organization-policies.ts'

export interface Agent {
  email: string
  /** The agent's name in error messages. */
  title: string
  /** The role on its own project that lets the agent mint tokens for the accounts there. */
  role: string
}

/** Refuses if the account is not allowed to be used in the project, or if the agent is not allowed to mint its tokens. Other code checks
 *  that the caller can act as the account. Google's own agents, such as the legacy build account, are not checked. */
export function checkAttached(world: World, project: ProjectState, email: string, agent: Agent): void {
  const account = findServiceAccount(world, email)
  if (!account || account.agent) return
  const constraint = 'iam.disableCrossProjectServiceAccountUsage'
  // The account's project decides; the constraint is enforced by default. The text has not been seen; it follows similar messages.
  if (account.projectId !== project.projectId && isEnforced(world, constraint, fullName.project(account.projectId))) {
    const what = `attempting to use service account ${account.email} of project ${account.projectId} in project ${project.projectId}.`
    throw new Refusal('FAILED_PRECONDITION', `Constraint constraints/${constraint} violated for ${what}`, {
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
          violations: [
            {
              type: `constraints/${constraint}`,
              subject: `orgpolicy:projects/${account.projectId}`,
              description: what,
            },
          ],
        },
      ],
    })
  }
  const member = { member: `serviceAccount:${agent.email}`, email: agent.email }
  const resource = fullName.serviceAccount(account.projectId, account.email)
  if (authorize(world, member, 'iam.serviceAccounts.getAccessToken', resource)) return
  // Text: Cloud Run's, from terraform-google-cloud-run issue 28; Cloud Build's is not known.
  throw new Refusal(
    'PERMISSION_DENIED',
    `${agent.title} does not have permission to get access tokens for the service account ${account.email}. Please give ${agent.email} permission iam.serviceAccounts.getAccessToken on the service account. Alternatively, if the service account is unspecified or in the same project you are deploying in, ensure that the Service Agent is assigned the ${agent.title} role ${agent.role}.`,
  )
}
