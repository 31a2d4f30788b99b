/** The two mechanisms that make a service public, and the permissions that each needs. */
export type Mechanism = 'all-users' | 'no-invoker-iam-check'

/** In the order in which docs/access.md#how-a-service-becomes-public prefers them. */
export const MECHANISMS: readonly Mechanism[] = ['all-users', 'no-invoker-iam-check']

/** The permissions that each needs (docs/google-cloud.md#two-mechanisms). */
export const MECHANISM_PERMISSIONS: Record<Mechanism, readonly string[]> = {
  'all-users': ['run.services.setIamPolicy'],
  'no-invoker-iam-check': ['run.services.setIamPolicy', 'run.services.create', 'run.services.update'],
}
