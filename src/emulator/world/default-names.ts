/** Default names in the world that every scenario starts from. */

export const DEFAULTS = {
  project: 'demo-project',
  number: '123456789012',
  region: 'us-central1',
  repository: 'octo-org/hello',
  organization: { id: '105512345678', customerId: 'C01abcdef', domain: 'example.com' },
  pool: 'github',
  provider: 'my-repo',
}

/** `projects/N/locations/global/workloadIdentityPools/POOL`. */
export const poolName = (number: string) => `projects/${number}/locations/global/workloadIdentityPools/${DEFAULTS.pool}`
export const providerName = (number: string) => `${poolName(number)}/providers/${DEFAULTS.provider}`
export const deployerOf = (projectId: string) => `deployer@${projectId}.iam.gserviceaccount.com`
export const computeOf = (number: string) => `${number}-compute@developer.gserviceaccount.com`

/** Service agents and the role that each holds on the project. */
export const AGENTS: readonly [domain: string, role: string][] = [
  ['serverless-robot-prod', 'roles/run.serviceAgent'],
  ['gcp-sa-cloudbuild', 'roles/cloudbuild.serviceAgent'],
  ['gcp-sa-artifactregistry', 'roles/artifactregistry.serviceAgent'],
  ['gcp-sa-cloudscheduler', 'roles/cloudscheduler.serviceAgent'],
]
