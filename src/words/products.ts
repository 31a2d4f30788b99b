/** APIs and their addresses in the words that people use. Pure. */

/** Host of an API without `.googleapis.com` -> the product's name. */
const PRODUCTS: Record<string, string> = {
  artifactregistry: 'Artifact Registry',
  cloudasset: 'Cloud Asset Inventory',
  cloudbuild: 'Cloud Build',
  cloudfunctions: 'Cloud Run functions',
  cloudkms: 'Cloud KMS',
  cloudresourcemanager: 'Resource Manager',
  cloudscheduler: 'Cloud Scheduler',
  compute: 'Compute Engine',
  iam: 'IAM',
  iamcredentials: 'IAM Service Account Credentials',
  iap: 'Identity-Aware Proxy',
  logging: 'Cloud Logging',
  orgpolicy: 'Organization Policy',
  policytroubleshooter: 'Policy Troubleshooter',
  run: 'Cloud Run',
  secretmanager: 'Secret Manager',
  serviceusage: 'Service Usage',
  sqladmin: 'Cloud SQL Admin',
  storage: 'Cloud Storage',
  sts: "Google's Security Token Service",
  vpcaccess: 'Serverless VPC Access',
}

/** `run.googleapis.com` or `europe-west1-run.googleapis.com` -> `Cloud Run`; of a host that is not known its first label. */
export function productOf(host: string): string {
  const name = host.replace(/\.(?:rep\.)?googleapis\.com$/i, '').toLowerCase()
  const last = name.split(/[.-]/).at(-1) ?? name
  return (Object.hasOwn(PRODUCTS, last) && PRODUCTS[last]) || `the API ${last}`
}

/** `GET us-central1-run.googleapis.com/v2/...` -> `Cloud Run`; of an address that is not Google's its host. */
export function productOfCall(call: string): string {
  const host = /^\S+ (?:https?:\/\/)?([^/\s]+)/.exec(call)?.[1] ?? 'Google'
  return host.endsWith('.googleapis.com') ? productOf(host) : host
}

const HOST = String.raw`((?:[a-z0-9-]+\.)+googleapis\.com)(?::\d+)?`
const PATH = String.raw`([/?#][^\s,;()<>"'\x60]*)?`
const SPEAKS = String.raw`((?:\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:(?:\bhttps?:)?\/\/)?)`
/** Not the identifier of a principal, an address within another one, or a value that is to be written so. */
const ADDRESS = new RegExp(String.raw`(?<![="'\x60:\/\w.@-])${SPEAKS}${HOST}${PATH}`, 'gi')
/** Scopes of OAuth are written as addresses. */
const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/([\w.-]*\w)/g

/**
 * A sentence without requests and addresses of Google's APIs: each is named by its product. A host alone is the name by which
 * APIs are enabled and let through perimeters; it stays.
 */
export const withoutAddresses = (words: string): string =>
  words
    .replace(SCOPE, '$1')
    .replace(ADDRESS, (all: string, speaks: string, host: string, path: string | undefined) =>
      speaks || path ? `${productOf(host)}${/[.:?]$/.exec(path ?? '')?.[0] ?? ''}` : all,
    )
