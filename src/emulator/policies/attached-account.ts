/** Attaching a service account to what another service runs: across projects, and for the service agent that takes its tokens. */
import { Refusal } from '../http/router.ts'
import { findServiceAccount, fullName } from '../world/resources.ts'
import type { ProjectState, World } from '../world/world.ts'
import { authorize } from './authorize.ts'
import { isEnforced } from './organization-policies.ts'

export interface Agent {
  email: string
  /** As refusals call it. */
  title: string
  /** Its role on its own project, which lets it take tokens of the accounts there. */
  role: string
}

/** Refuses where the account may not be used in the project, or the agent may not take its tokens. Whether the caller may act as the
 *  account is asked elsewhere. Agents of Google, such as the legacy build account, are not the customer's to attach. */
export function checkAttached(world: World, project: ProjectState, email: string, agent: Agent): void {
  const account = findServiceAccount(world, email)
  if (!account || account.agent) return
  const constraint = 'iam.disableCrossProjectServiceAccountUsage'
  // The constraint is that of the account's project; it is enforced unless somebody turned it off. Text: not seen, in the form of others.
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
  // Text: terraform-google-cloud-run issue 28, of Cloud Run; that of Cloud Build is not known.
  throw new Refusal(
    'PERMISSION_DENIED',
    `${agent.title} does not have permission to get access tokens for the service account ${account.email}. Please give ${agent.email} permission iam.serviceAccounts.getAccessToken on the service account. Alternatively, if the service account is unspecified or in the same project you are deploying in, ensure that the Service Agent is assigned the ${agent.title} role ${agent.role}.`,
  )
}
