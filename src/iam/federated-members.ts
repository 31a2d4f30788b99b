/**
 * The members that can include a federated job in policies. The provider's attribute mapping decides, but a run cannot read it: the
 * subject is inferred from the job's token. Pure.
 */
import { say } from '../language/say.ts'

/** A member that a job may be, and what the provider has to map for it. */
export interface FederatedMember {
  member: string
  /** The jobs that it includes. */
  jobs: string
  /** As in the provider's attribute mapping. */
  mapping: string
}

/** Those of a job whose subject is inferred: every job of its repository, and the subject itself. Empty for any other principal. */
export function federatedMembers(principal: string): FederatedMember[] {
  const [, pool, subject] =
    /^principal:(\/\/iam\.[^/]+\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/subject\/(.+)$/.exec(
      principal,
    ) ?? []
  if (!pool || !subject) return []
  const repository = /^repo:([^/:]+\/[^/:]+)(?::|$)/.exec(subject)?.[1]
  return [
    ...(repository
      ? [
          {
            member: `principalSet:${pool}/attribute.repository/${repository}`,
            jobs: say`every job of ${repository}`,
            mapping: 'attribute.repository=assertion.repository',
          },
        ]
      : []),
    { member: principal, jobs: say`jobs with the subject ${subject}`, mapping: 'google.subject=assertion.sub' },
  ]
}
