/** Which API a host name belongs to, and which variable overrides the API's address. */

/** gcloud's name for an API in `CLOUDSDK_API_ENDPOINT_OVERRIDES_<NAME>` -> host. */
export const APIS = {
  RUN: 'run.googleapis.com',
  CLOUDBUILD: 'cloudbuild.googleapis.com',
  STORAGE: 'storage.googleapis.com',
  ARTIFACTREGISTRY: 'artifactregistry.googleapis.com',
  CLOUDRESOURCEMANAGER: 'cloudresourcemanager.googleapis.com',
  IAM: 'iam.googleapis.com',
  IAMCREDENTIALS: 'iamcredentials.googleapis.com',
  STS: 'sts.googleapis.com',
  ORGPOLICY: 'orgpolicy.googleapis.com',
  POLICYTROUBLESHOOTER: 'policytroubleshooter.googleapis.com',
  CLOUDSCHEDULER: 'cloudscheduler.googleapis.com',
  CLOUDASSET: 'cloudasset.googleapis.com',
  SERVICEUSAGE: 'serviceusage.googleapis.com',
  LOGGING: 'logging.googleapis.com',
  SECRETMANAGER: 'secretmanager.googleapis.com',
  CLOUDKMS: 'cloudkms.googleapis.com',
  COMPUTE: 'compute.googleapis.com',
  CLOUDFUNCTIONS: 'cloudfunctions.googleapis.com',
  VPCACCESS: 'vpcaccess.googleapis.com',
  // gcloud's section calls it `sql`.
  SQL: 'sqladmin.googleapis.com',
} as const

/** Console titles, as printed in SERVICE_DISABLED errors. */
export const TITLES: Record<string, string> = {
  'run.googleapis.com': 'Cloud Run Admin API',
  'cloudbuild.googleapis.com': 'Cloud Build API',
  'storage.googleapis.com': 'Cloud Storage API',
  'artifactregistry.googleapis.com': 'Artifact Registry API',
  'cloudresourcemanager.googleapis.com': 'Cloud Resource Manager API',
  'iam.googleapis.com': 'Identity and Access Management (IAM) API',
  'iamcredentials.googleapis.com': 'IAM Service Account Credentials API',
  'sts.googleapis.com': 'Security Token Service API',
  'orgpolicy.googleapis.com': 'Organization Policy API',
  'policytroubleshooter.googleapis.com': 'Policy Troubleshooter API',
  'cloudscheduler.googleapis.com': 'Cloud Scheduler API',
  'cloudasset.googleapis.com': 'Cloud Asset API',
  'serviceusage.googleapis.com': 'Service Usage API',
  'logging.googleapis.com': 'Cloud Logging API',
  'secretmanager.googleapis.com': 'Secret Manager API',
  'cloudkms.googleapis.com': 'Cloud Key Management Service (KMS) API',
  'compute.googleapis.com': 'Compute Engine API',
  'cloudfunctions.googleapis.com': 'Cloud Functions API',
  'vpcaccess.googleapis.com': 'Serverless VPC Access API',
  'sqladmin.googleapis.com': 'Cloud SQL Admin API',
}

/** The API for a Host header: global (`run.googleapis.com`), regional (`us-central1-run.googleapis.com`,
 *  `run.us-central1.rep.googleapis.com`); `front` for `*.run.app`, `github` for the runner's issuer; undefined otherwise. */
export function apiOfHost(host: string): string | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  if (name.endsWith('.run.app') || name.endsWith('.cloudfunctions.net')) return 'front'
  if (name === 'token.actions.githubusercontent.com' || name.endsWith('.actions.githubusercontent.com')) return 'github'
  const google = /^(?:[a-z]+-[a-z]+\d+-)?([a-z]+)(?:\.[a-z]+-[a-z]+\d+\.rep)?\.googleapis\.com$/.exec(name)
  if (!google) return name === 'www.googleapis.com' ? 'storage.googleapis.com' : undefined
  return google[1] === 'www' ? 'storage.googleapis.com' : `${google[1]}.googleapis.com`
}
