/** Constraints of organisation policies that matter to a deploy. */

/** The constraints that decide public access (docs/google-cloud.md#policies-on-public-access). */
export const ACCESS_CONSTRAINTS = [
  'run.managed.requireInvokerIam',
  'run.requireInvokerIam',
  'iam.allowedPolicyMemberDomains',
  'iam.managed.allowedPolicyMembers',
] as const
export type AccessConstraint = (typeof ACCESS_CONSTRAINTS)[number]

/** The constraints that decide the default build account (docs/google-cloud.md#default-build-account). */
export const DEFAULT_ACCOUNT_CONSTRAINTS = [
  'cloudbuild.useBuildServiceAccount',
  'cloudbuild.useComputeServiceAccount',
  'cloudbuild.disableCreateDefaultServiceAccount',
] as const
export type DefaultAccountConstraint = (typeof DEFAULT_ACCOUNT_CONSTRAINTS)[number]

/** The list constraints that can stop a deploy, whatever the access decision (docs/google-cloud.md#other-policies-that-stop-a-deploy). */
export const DEPLOY_CONSTRAINTS = [
  'run.allowedIngress',
  'run.allowedVPCEgress',
  'run.allowedBinaryAuthorizationPolicies',
  'gcp.resourceLocations',
  'gcp.restrictServiceUsage',
  'cloudbuild.allowedWorkerPools',
] as const
export type DeployConstraint = (typeof DEPLOY_CONSTRAINTS)[number]

/** Whether a project's accounts can be used in other projects. */
export const SHARING = 'iam.disableCrossProjectServiceAccountUsage'
