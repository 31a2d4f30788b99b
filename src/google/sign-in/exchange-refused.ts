/**
 * Why the token service refused the job's ID token, and the fix. One row per known refusal, by Google's message
 * (docs/google-cloud.md#errors-when-signing-in). The provider cannot be read before signing in, so messages rely only on Google's
 * message and the token, never on the provider's settings.
 */

import { isOfPerimeter, perimeterReason } from '../../iam/perimeter.ts'
import { command, unblockPolicy } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { FindingId, Remedy } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { failure } from '../../words/findings.ts'
import { list } from '../../words/sentences.ts'
import { yaml } from '../../words/yaml.ts'
import { type ApiError, toEvidence } from '../wire-level/api-error.ts'
import { apiDisabled, signInFailed } from './auth-errors.ts'
import { type Claims, describeClaims, isGitHubs, longClaims, type Provider } from './token-claims.ts'

/** What was exchanged, and where. */
interface Exchange {
  provider: Provider
  claims: Claims
  /** Where the audience of the ID token is set: in our input, in the step that wrote the credential file, or where the job gets it. */
  setBy: 'input' | 'file' | 'job'
}

interface Explanation {
  /** The first sentence is the cause. */
  why: string
  remedies?: Remedy[]
  id?: FindingId
  /** The provider is not the cause, so looking at it does not help. */
  elsewhere?: true
}

type Row = (error: ApiError, exchange: Exchange) => Explanation | undefined

/** Google's token service refused the subject token. Errors that are not about the token stay unchanged. */
export function exchangeRefused(error: ApiError, exchange: Exchange): Error {
  const { provider } = exchange
  if (error.service) return apiDisabled(error, provider.number)
  if (error.status === 0 || error.status >= 500) return signInFailed(error)
  const { why, remedies = [], id, elsewhere } = explain(error, exchange)
  const resource = `//iam.googleapis.com/${provider.name}`
  return failure(
    id ?? 'workload-identity-provider',
    say`${why} Google's token service said: ${error.code}: ${oneLine(error.message)}.`,
    {
      resource,
      evidence: [toEvidence(error.call, resource, error)],
      // If there is a fix, the command that shows the provider is left out, so no one takes it for the fix.
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
    why: say`Google does not accept the job's ID token for this provider, for an unknown reason. The token's claims: ${describeClaims(exchange.claims)}.`,
  }
}

/** In this order: the most certain first. */
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
  const admit = say`identities of the pool ${provider.pool} to sts.googleapis.com (and for the deployer to iamcredentials.googleapis.com)`
  return { why: perimeterReason({ text, reason }, admit), id: 'policy-blocks-deploy', elsewhere: true }
}

function organisationPolicy({ constraint, message }: ApiError, { claims, provider }: Exchange) {
  if (constraint === 'iam.workloadIdentityPoolProviders' || /workloadIdentityPoolProviders/.test(message)) {
    const why = say`The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer ${claims.iss ?? say`of this token`}. An organisation policy administrator has to add it to the allowed values.`
    return { why }
  }
  if (!constraint) return undefined
  const why = say`The organisation policy ${constraint} does not allow this sign-in.`
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
    why: say`Too many jobs sign in at the same time in this project, even after waiting. Run the job again.`,
    elsewhere: true,
  }
}

function providerPath({ message }: ApiError, { provider }: Exchange): Explanation | undefined {
  if (!/full resource name of the Identity Provider/i.test(message)) return undefined
  return { why: say`The path of the provider is incomplete: ${provider.name}. ${PATH}`, elsewhere: true }
}

const PATH = say`Use projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER with the project number.`

function providerGone({ code }: ApiError, { provider }: Exchange): Explanation | undefined {
  if (code !== 'invalid_target') return undefined
  const number = /^\d+$/.test(provider.number)
    ? ''
    : say` "${provider.number}" is a project id: the path needs the project number.`
  const why = say`The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes to work).${number}`
  return { why }
}

function condition({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/attribute condition/i.test(message)) return undefined
  const why =
    say`The provider's attribute condition does not admit this job. Google evaluated it for: ${describeClaims(claims)}. ` +
    say`The condition is case-sensitive${isGitHubs(claims) ? say`, GitHub is not` : ''}: write names exactly as shown here.`
  return { why }
}

/**
 * The list of allowed audiences can only be replaced as a whole, which could lock out other users, so the fix changes the audience of
 * this job.
 */
function audience({ message }: ApiError, { claims, provider, setBy }: Exchange): Explanation | undefined {
  if (!/audience/i.test(message)) return undefined
  const given = claims.aud === undefined ? say`another one` : `"${claims.aud}"`
  const input = AUDIENCE_OF[setBy]
  const cause = say`The provider does not accept the audience of the job's ID token, ${given}.`
  const expected = /expected audiences? "?(https?:\/\/[^\s"]*[^\s".,]|[^\s"]*[^\s".,])/.exec(message)?.[1]
  if (expected && !isOwn(expected, provider)) {
    return {
      why: say`${cause} It expects "${expected}": set ${input} to that.`,
      remedies:
        setBy === 'job'
          ? []
          : [
              {
                kind: 'workflow',
                title: say`Set audience to ${expected}`,
                text: `with:\n  audience: ${yaml(expected)}`,
              },
            ],
    }
  }
  if (!isOwn(claims.aud ?? '', provider)) {
    if (setBy === 'job')
      return {
        why: say`${cause} The job has to get its ID token with the audience of the provider, or with one of the provider's list of allowed audiences, if it has one.`,
        remedies: [
          {
            kind: 'workflow',
            title: say`The provider's audience`,
            text: `https://iam.googleapis.com/${provider.name}`,
          },
        ],
      }
    return {
      why: say`${cause} Remove ${input} to use the provider's default audience. If the provider has a list of allowed audiences, set it to one of those.`,
      remedies: [
        { kind: 'workflow', title: say`Remove audience`, text: `with:\n  # audience: ${yaml(claims.aud ?? '')}` },
      ],
    }
  }
  return {
    why: say`${cause} The provider's list of allowed audiences does not contain it (oidc.allowedAudiences in the output of the command below): set ${input} to one of that list. To extend the list with gcloud, name all existing entries as well, because --allowed-audiences replaces the whole list.`,
  }
}

const AUDIENCE_OF: Record<Exchange['setBy'], string> = {
  input: say`the input audience`,
  file: say`the input audience of the step that signs in`,
  job: say`the audience with which the job gets its ID token`,
}

/** The audience that a provider without a list accepts. */
const isOwn = (audience: string, { name }: Provider) => audience.endsWith(`/${name}`)

const GITHUB = 'https://token.actions.githubusercontent.com'

function issuerUnreachable({ message }: ApiError, { claims, provider }: Exchange): Explanation | undefined {
  if (!/connecting to the given credential's issuer/i.test(message)) return undefined
  const { iss } = claims
  if (iss === undefined || iss.startsWith(GITHUB)) {
    return {
      why: say`Google could not reach the issuer of the provider. The token comes from ${iss ?? 'GitHub'}, which is public: run the job again. If it persists, the issuer URI of the provider (oidc.issuerUri) is misspelt.`,
    }
  }
  return {
    why: say`Google cannot reach the issuer ${iss}. Make its /.well-known/openid-configuration and its keys public, or upload the keys to the provider (again after each change).`,
    remedies: [
      {
        kind: 'gcloud',
        title: say`Upload the keys of the issuer, from a machine that can reach it`,
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
      say`The job's ID token comes from the issuer ${claims.iss ?? say`of this GitHub`}, but the provider expects ${expected ?? say`another one`}. ` +
      say`${isGitHubs(claims) ? say`GitHub Enterprise has its own issuers: add` : say`Add`} a provider with this issuer to the pool and name it in the workflow. Changing the issuer of the existing one would lock out its current users.`,
  }
}

function subjectTooLong({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/google\.subject.*(exceeds|size)|127 bytes/i.test(message)) return undefined
  const long = longClaims(claims)
  const what =
    long.length > 0
      ? say`Long claims in this job's token: ${list(long)}. Leave them out`
      : say`No single claim of this job is long: combine fewer of them`
  return {
    why:
      say`The provider's attribute mapping gives this job a google.subject of more than 127 bytes. ${what}: assertion.repository_id alone is a short subject. ` +
      say`If a condition or a member needs the ref, map it separately as attribute.ref=assertion.ref: the limit of 127 bytes applies only to google.subject. Members with the old subject need a new grant.`,
  }
}

/** `Could not obtain a value for google.subject from the given credential.` */
function mapping({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  const named = /\b(?:google|attribute)\.\w+/.exec(message)?.[0]
  if (!named || !/could not obtain a value|mapped attribute|mapping/i.test(message)) return undefined
  return {
    why: say`The provider's attribute mapping finds no usable value for ${named} in this job's token. It can map only claims of the token: ${describeClaims(claims)}.`,
  }
}

function signature({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/signature|\bJWKS?\b|\bkid\b/i.test(message)) return undefined
  return {
    why: say`Google's keys for the issuer ${claims.iss ?? say`of the token`} do not verify the job's ID token. If keys were uploaded to the provider (oidc.jwksJson), they are outdated: upload them again, or remove them so Google fetches them.`,
  }
}

/** `ID Token issued at N is stale to sign-in`, `... is in the future`: the issuer's clock sets the token's times. */
function times({ message }: ApiError, { claims }: Exchange): Explanation | undefined {
  if (!/stale|expired|in the future|lifetime/i.test(message)) return undefined
  const span = claims.iat && claims.exp ? say` It is valid from ${at(claims.iat)} to ${at(claims.exp)}.` : ''
  const whose = claims.iss?.startsWith(GITHUB)
    ? say`GitHub sets these times: run the job again. If it persists, check https://www.githubstatus.com.`
    : say`The issuer ${claims.iss ?? ''} sets these times: synchronise the clock of that server. A token from a file has to be renewed before each run.`
  return {
    why: say`According to Google's clock, the job's ID token is not valid now.${span} ${whose.replace('issuer  sets', say`issuer sets`)}`,
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

/** Shows the settings that Google compared the claims with. */
export const look = (provider: Provider): Remedy => ({
  kind: 'gcloud',
  title: say`Show the provider`,
  text: providerCommand('describe', provider),
})

const oneLine = (value: unknown) => errorText(value).replace(/\s+/g, ' ').trim().replace(/\.$/, '')
