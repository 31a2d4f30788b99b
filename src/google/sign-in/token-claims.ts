/** What a GitHub ID token says about the job, and the IAM members that it may become. Read without checking the signature:
 *  only for messages and to name the principal, never to trust anything. */

/** The claims that people map and write conditions on. */
export interface Claims {
  sub?: string
  iss?: string
  aud?: string
  /** Seconds since the epoch. */
  exp?: number
  repository?: string
  repository_owner?: string
  ref?: string
  environment?: string
  event_name?: string
  job_workflow_ref?: string
}

/** The payload of a JWT; empty where it is none. */
export function readClaims(jwt: string): Claims {
  try {
    const payload: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof payload === 'object' && payload !== null ? (payload as Claims) : {}
  } catch {
    return {}
  }
}

/** A provider's resource name, `projects/N/locations/global/workloadIdentityPools/POOL/providers/PROV`, in its parts. */
export interface Provider {
  name: string
  number: string
  pool: string
  provider: string
}

export function readProvider(name: string): Provider {
  const match = /projects\/([^/]+)\/locations\/[^/]+\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)/.exec(name)
  return { name, number: match?.[1] ?? '', pool: match?.[2] ?? '', provider: match?.[3] ?? '' }
}

const poolName = ({ number, pool }: Provider) =>
  `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`

/** The member for one subject, if the provider maps `google.subject` to `assertion.sub` as nearly all do. */
export const subjectPrincipal = (provider: Provider, claims: Claims) =>
  claims.sub === undefined ? undefined : `${poolName(provider)}/subject/${claims.sub}`

/** The member for every job of the repository, if the provider maps `attribute.repository`. */
export const repositoryPrincipal = (provider: Provider, claims: Claims) =>
  claims.repository === undefined
    ? undefined
    : `${poolName(provider).replace('principal:', 'principalSet:')}/attribute.repository/${claims.repository}`

/** `repository octo/app, ref refs/heads/main, ...`: what a condition was held against. */
export function describeClaims(claims: Claims): string {
  const { sub, repository, ref, environment, event_name, iss } = claims
  return Object.entries({ sub, repository, ref, environment, event_name, iss })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} "${value}"`)
    .join(', ')
}
