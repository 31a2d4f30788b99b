/**
 * The token service took no ID token of the job: why, and what to change. One row for each refusal that is known, by Google's
 * words (docs/google-cloud.md#errors-when-signing-in). Nothing of the provider can be read before signing in, so that no row
 * says what its settings are: only what Google's words and the token tell.
 */
import { isOfPerimeter, perimeterReason } from '../../iam/perimeter.ts'
import { command, unblockPolicy } from '../../iam/remedies.ts'
import type { FindingId, Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { failure } from '../../words/findings.ts'
import { list } from '../../words/sentences.ts'
import { type ApiError, toEvidence } from '../wire-level/api-error.ts'
import { apiDisabled, signInFailed } from './auth-errors.ts'
import { type Claims, describeClaims, longClaims, type Provider } from './token-claims.ts'

/** What was exchanged, and where. */
interface Exchange {
  provider: Provider
  claims: Claims
  /** Where the audience of the ID token is set: by our input, or by the step that wrote the credential file. */
  setBy: 'input' | 'file'
}

interface Explanation {
  /** The first sentence is the cause. */
  why: string
  remedies?: Remedy[]
  id?: FindingId
  /** The provider has nothing to do with it: there is no use in looking at it. */
  elsewhere?: true
}

type Row = (error: ApiError, exchange: Exchange) => Explanation | undefined

/** Google's token service refused the subject token. Errors that say nothing about the token stay what they are. */
export function exchangeRefused(error: ApiError, exchange: Exchange): Error {
  const { provider } = exchange
  if (error.service) return apiDisabled(error, provider.number)
  if (error.status === 0 || error.status >= 500) return signInFailed(error)
  const { why, remedies = [], id, elsewhere } = explain(error, exchange)
  const resource = `//iam.googleapis.com/${provider.name}`
  return failure(
    id ?? 'workload-identity-provider',
    `${why} Google's token service said: ${error.code}: ${oneLine(error.message)}.`,
    {
      resource,
      evidence: [toEvidence(error.call, resource, error)],
      // Where there is a way out, to look comes second to it, and would be taken for the fix.
      remedies: elsewhere || remedies.length > 0 || !provider.pool ? remedies : [look(provider)],
    },
    { cause: error },
  )
}

function explain(error: ApiError, exchange: Exchange): Explanation {
  for (const row of ROWS) {
    const found = row(error, exchange)
    if (found) return found
  }
  return {
    why: `Google does not accept the job's ID token for this provider, for a reason that is not known here. What the token says: ${describeClaims(exchange.claims)}.`,
  }
}

/** In this order: what is surest first. */
const ROWS: Row[] = [
  perimeter,
  organisationPolicy,
  quota,
  providerPath,
  providerGone,
  condition,
  audience,
  issuerUnreachable,
  issuer,
  subjectTooLong,
  mapping,
  signature,
  times,
]

function perimeter({ message: text, reason }: ApiError, { provider }: Exchange): Explanation | undefined {
  if (!isOfPerimeter({ text, reason })) return undefined
  const admit = `identities of the pool ${provider.pool} to sts.googleapis.com (and for the deployer to iamcredentials.googleapis.com)`
  return { why: perimeterReason({ text, reason }, admit), id: 'policy-blocks-deploy', elsewhere: true }
}

function organisationPolicy({ constraint, message }: ApiError, { claims, provider }: Exchange) {
  if (constraint === 'iam.workloadIdentityPoolProviders' || /workloadIdentityPoolProviders/.test(message)) {
    const why = `The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer ${claims.iss ?? 'of this token'}. An organisation policy administrator has to add it to the allowed values.`
    return { why }
  }
  if (!constraint) return undefined
  const why = `The organisation policy ${constraint} does not allow this sign-in.`
  return {
    why,
    remedies: unblockPolicy(provider.number, constraint),
    id: 'policy-blocks-deploy',
    elsewhere: true,
  } as const
}

function quota({ status, code }: ApiError): Explanation | undefined {
  if (status !== 429 && code !== 'quota_exceeded') return undefined
  return {
    why: 'Too many jobs sign in at a time in this project, also after waiting. Run the job again.',
    elsewhere: true,
  }
}

function providerPath({ message }: ApiError, { provider }: Exchange): Explanation | undefined {
  if (!/full resource name of the Identity Provider/i.test(message)) return undefined
  return { why: `The path of the provider is not complete: ${provider.name}. ${PATH}`, elsewhere: true }
}

const PATH =
  'It is projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the project.'

function providerGone({ code }: ApiError, { provider }: Exchange): Explanation | undefined {
  if (code !== 'invalid_target') return undefined
  const number = /^\d+$/.test(provider.number)
    ? ''
    : ` "${provider.number}" is a project id: the path needs the project number.`
  const why = `The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes).${number}`
  return { why }
}

function condition({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/attribute condition/i.test(message)) return undefined
  const why =
    `The provider's attribute condition does not admit this job. The condition was evaluated against: ${describeClaims(claims)}. ` +
    'It compares letter case, GitHub does not: write names as GitHub shows them here.'
  return { why }
}

/**
 * The list of allowed audiences can only be replaced as a whole, and whoever uses the old ones would be locked out: what
 * changes is the audience of this job.
 */
function audience({ message }: ApiError, { claims, provider, setBy }: Exchange): Explanation | undefined {
  if (!/audience/i.test(message)) return undefined
  const given = claims.aud === undefined ? 'another one' : `"${claims.aud}"`
  const input = setBy === 'input' ? 'the input audience' : 'the input audience of the step that signs in'
  const cause = `The provider does not accept the audience of the job's ID token, ${given}.`
  const expected = /expected audiences? "?(https?:\/\/[^\s"]*[^\s".,]|[^\s"]*[^\s".,])/.exec(message)?.[1]
  if (expected && !isOwn(expected, provider)) {
    return {
      why: `${cause} It expects "${expected}": set ${input} to that.`,
      remedies: [
        { kind: 'workflow', title: `Set audience to ${expected}`, text: `with:\n  audience: ${yaml(expected)}` },
      ],
    }
  }
  if (!isOwn(claims.aud ?? '', provider)) {
    return {
      why: `${cause} Leave out ${input}: the audience is then the provider's own. If the provider has a list of allowed audiences, set it to one of those.`,
      remedies: [
        { kind: 'workflow', title: 'Leave out audience', text: `with:\n  # audience: ${yaml(claims.aud ?? '')}` },
      ],
    }
  }
  return {
    why: `${cause} The provider has a list of allowed audiences without it (oidc.allowedAudiences in the answer to the command below): set ${input} to one of that list. To add to the list by gcloud, name all that are in it as well: --allowed-audiences replaces the whole list.`,
  }
}

/** What a provider accepts that has no list. */
const isOwn = (audience: string, { name }: Provider) => audience.endsWith(`/${name}`)
const yaml = (value: string) => (/^[\w./:@+-]+$/.test(value) ? value : JSON.stringify(value))

const GITHUB = 'https://token.actions.githubusercontent.com'

function issuerUnreachable({ message }: ApiError, { claims, provider }: Exchange): Explanation | undefined {
  if (!/connecting to the given credential's issuer/i.test(message)) return undefined
  const { iss } = claims
  if (iss === undefined || iss.startsWith(GITHUB)) {
    return {
      why: `Google could not reach the issuer of the provider. The token comes from ${iss ?? 'GitHub'}, which is open to the internet: run the job again. If it stays, the issuer URI of the provider (oidc.issuerUri) is misspelt.`,
    }
  }
  return {
    why: `Google cannot reach the issuer ${iss}. Its /.well-known/openid-configuration and its keys have to be open to the internet, or the keys have to be uploaded to the provider, again after each change of them.`,
    remedies: [
      {
        kind: 'gcloud',
        title: 'Upload the keys of the issuer, from a machine that reaches it',
        text: `curl -fsS -o jwks.json ${iss.replace(/\/$/, '')}/.well-known/jwks\n${providerCommand('update-oidc', provider)} --jwk-json-path=jwks.json`,
      },
    ].filter(() => /^https:\/\/[\w./:-]+$/.test(iss)) as Remedy[],
  }
}

function issuer({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/issuer/i.test(message)) return undefined
  const expected = /expected ones?: (\S+)/.exec(message)?.[1]
  return {
    why:
      `The job's ID token comes from the issuer ${claims.iss ?? 'of this GitHub'}, and the provider expects ${expected ?? 'another one'}. ` +
      'GitHub Enterprise has issuers of its own: add a provider with this issuer to the pool and name it in the workflow. To change the issuer of this one would lock out who uses it now.',
  }
}

function subjectTooLong({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/google\.subject.*(exceeds|size)|127 bytes/i.test(message)) return undefined
  const long = longClaims(claims)
  const what =
    long.length > 0
      ? `Long in this job's token: ${list(long)}. Leave those out`
      : 'No claim of this job is long by itself: join fewer of them'
  return {
    why:
      `The provider's attribute mapping makes a google.subject of more than 127 bytes for this job. ${what}: assertion.repository_id alone is a short subject. ` +
      'Where a condition or a member needs the ref, map it apart, as attribute.ref=assertion.ref: the 127 bytes hold for google.subject only. Members named by the old subject need a new grant.',
  }
}

/** `Could not obtain a value for google.subject from the given credential.` */
function mapping({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  const named = /\b(?:google|attribute)\.\w+/.exec(message)?.[0]
  if (!named || !/could not obtain a value|mapped attribute|mapping/i.test(message)) return undefined
  return {
    why: `The provider's attribute mapping finds no usable value for ${named} in this job's token. It can map only what the token has: ${describeClaims(claims)}.`,
  }
}

function signature({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/signature|\bJWKS?\b|\bkid\b/i.test(message)) return undefined
  return {
    why: `The keys that Google has of the issuer ${claims.iss ?? 'of the token'} do not verify the job's ID token. If keys were uploaded to the provider (oidc.jwksJson), they are older than the issuer's: upload them anew, or remove them so that Google fetches them.`,
  }
}

/** `ID Token issued at N is stale to sign-in`, `... is in the future`: the token's times are those of the issuer's clock. */
function times({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/stale|expired|in the future|lifetime/i.test(message)) return undefined
  const span = claims.iat && claims.exp ? ` It is good from ${at(claims.iat)} to ${at(claims.exp)}.` : ''
  const whose = claims.iss?.startsWith(GITHUB)
    ? 'GitHub sets these times: run the job again, and if it stays, look at https://www.githubstatus.com.'
    : `The issuer ${claims.iss ?? ''} sets these times: synchronise the clock of that server. A token from a file has to be written anew before each run.`
  return {
    why: `By Google's clock, the job's ID token is not valid now.${span} ${whose.replace('issuer  sets', 'issuer sets')}`,
    elsewhere: true,
  }
}

const at = (seconds: number) =>
  Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1000).toISOString() : String(seconds)

function providerCommand(verb: 'describe' | 'update-oidc', { provider, number, pool }: Provider): string {
  return command([
    ...['iam', 'workload-identity-pools', 'providers', verb, provider, `--project=${number}`],
    ...['--location=global', `--workload-identity-pool=${pool}`],
  ])
}

/** Shows the settings that the claims were held against. */
export const look = (provider: Provider): Remedy => ({
  kind: 'gcloud',
  title: 'See the provider',
  text: providerCommand('describe', provider),
})

const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
