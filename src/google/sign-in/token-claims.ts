/**
 * What a GitHub ID token says about the job, and the IAM members that it can match. Read without checking the signature: only for
 * messages and the principal's name, never for trust.
 */

import type { FederatedMember } from '../../iam/federated-members.ts'
import { say } from '../../language/say.ts'

/** The claims that this code reads; a token has more, and conditions can use any of them. */
export interface Claims {
  sub?: string
  iss?: string
  aud?: string
  /** Seconds since the epoch. */
  exp?: number
  iat?: number
  repository?: string
  environment?: string
  [name: string]: unknown
}

/** The payload of a JWT; empty if it is not a JWT. */
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

/** Takes the name, or the audience of a credential file: the name after `//iam.googleapis.com/`. */
export function readProvider(given: string): Provider {
  const name = given.replace(/^\/\/[^/]*\//, '')
  const match = /projects\/([^/]+)\/locations\/[^/]+\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)/.exec(name)
  return { name, number: match?.[1] ?? '', pool: match?.[2] ?? '', provider: match?.[3] ?? '' }
}

const poolName = ({ number, pool }: Provider) =>
  `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`

/** The member for one subject, if the provider maps `google.subject` to `assertion.sub` as nearly all do. */
export const subjectPrincipal = (provider: Provider, claims: Claims) =>
  claims.sub === undefined || !provider.pool ? undefined : `${poolName(provider)}/subject/${claims.sub}`

/** The member for every job of the repository, if the provider maps `attribute.repository`. */
const repositoryPrincipal = (provider: Provider, claims: Claims) =>
  claims.repository === undefined || !provider.pool
    ? undefined
    : `${poolName(provider).replace('principal:', 'principalSet:')}/attribute.repository/${claims.repository}`

/** Possible members for a job in a policy; the provider's mapping, which is not read here, decides which one matches. */
export function membersOf(provider: Provider, claims: Claims): FederatedMember[] {
  const repository = repositoryPrincipal(provider, claims)
  const subject = subjectPrincipal(provider, claims)
  return [
    ...(repository
      ? [
          {
            member: repository,
            jobs: say`every job of ${claims.repository}`,
            mapping: 'attribute.repository=assertion.repository',
          },
        ]
      : []),
    ...(subject
      ? [{ member: subject, jobs: say`jobs with the subject ${claims.sub}`, mapping: 'google.subject=assertion.sub' }]
      : []),
  ]
}

/** GitHub's claims about a job, the most used ones first (GitHub's "OpenID Connect reference"). */
const OF_JOBS = [
  ...['sub', 'repository', 'repository_owner', 'repository_id', 'repository_owner_id', 'repository_visibility'],
  ...['ref', 'ref_type', 'ref_protected', 'environment', 'event_name', 'job_workflow_ref', 'workflow_ref', 'workflow'],
  ...['actor', 'actor_id', 'base_ref', 'head_ref', 'runner_environment', 'enterprise', 'enterprise_id', 'iss', 'aud'],
]

/** Claims of a single run or token: conditions do not use them, and they would bury the others. */
const OF_ONE_RUN = new Set([
  ...['jti', 'exp', 'iat', 'nbf', 'sha', 'job_workflow_sha', 'workflow_sha', 'run_id', 'run_number', 'run_attempt'],
  ...['check_run_id', 'job_check_run_id'],
])

/** A token without any claims could not be read, and most are GitHub's. */
export const isGitHubs = ({ iss, repository }: Claims): boolean => iss === undefined || repository !== undefined

/** The claims that a condition can use, including those that this token lacks. */
export function describeClaims(claims: Claims): string {
  const others = Object.keys(claims).filter(name => !OF_JOBS.includes(name) && !OF_ONE_RUN.has(name))
  const shown = [...OF_JOBS, ...others].filter(name => claims[name] !== undefined)
  const absent = isGitHubs(claims) ? OF_JOBS.filter(name => claims[name] === undefined) : []
  const present = shown.map(name => `${name} ${JSON.stringify(claims[name])}`).join(', ')
  return `${present || say`no claims`}${absent.length > 0 ? say`; not in the token: ${absent.join(say`, `)}` : ''}`
}

const MOST_BYTES = 127

/** The claims that can make a mapped subject too long, with their lengths, the longest first. */
export function longClaims(claims: Claims): string[] {
  return Object.entries(claims)
    .flatMap(([name, value]) => (typeof value === 'string' && name !== 'aud' ? [{ name, bytes: bytesOf(value) }] : []))
    .filter(({ bytes }) => bytes > MOST_BYTES / 2)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => say`${name} (${bytes} bytes)`)
}

const bytesOf = (text: string) => Buffer.byteLength(text)
