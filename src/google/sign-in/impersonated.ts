/** Impersonation for the configuration or a credential file: with its chain, its waiting and its messages. */
import type { Config } from '../../inputs/config.ts'
import { makeIam } from '../iam.ts'
import { makeTransport, type Transport } from '../wire-level/transport.ts'
import { projectOf } from './auth-errors.ts'
import type { AuthContext, CredentialOrigin, Credentials } from './credentials.ts'
import { impersonate } from './impersonation.ts'
import { impersonationRefused } from './impersonation-refused.ts'
import { readClaims, readProvider } from './token-claims.ts'

/** Google's limit is 3600 s; five minutes less also work if the clocks differ. */
const LIFETIME_SECONDS = 3300

/** Credentials of `email` through `source`. Also for a credential file that names an account to impersonate. */
export function impersonated(
  source: CredentialOrigin,
  email: string,
  delegates: readonly string[],
  config: Pick<Config, 'project' | 'propagationTimeoutMs' | 'waitForGrants'>,
  context: AuthContext,
): Credentials {
  const { identity } = source.credentials
  const method = identity.method === 'direct-federation' ? 'workload-identity-federation' : identity.method
  const project = projectOf(email)
  const transport = sourceTransport(source, context)
  return impersonate(transport, {
    email,
    delegates,
    lifetimeSeconds: LIFETIME_SECONDS,
    identity: { ...identity, method, principal: `serviceAccount:${email}` },
    ...(project !== undefined && { project }),
    mask: context.mask,
    isDisabled: () => isDisabled(transport, delegates[0] ?? email),
    refused: (error, disabled) =>
      impersonationRefused({ error, email, delegates, asker: whoAsked(source), project: config.project, disabled }),
    ...(config.waitForGrants && { wait: { upToMs: config.propagationTimeoutMs, say: context.say } }),
  })
}

/** The roles that allow a token also allow to read the account, so whoever lacks only an enabled account is told. */
async function isDisabled(transport: Transport, account: string): Promise<boolean | undefined> {
  const found = await makeIam(transport)
    .getServiceAccount(account, projectOf(account))
    .catch(() => null)
  return found?.email ? found.disabled === true : undefined
}

/** A transport as the source itself. Why a federated token got a 401 there is for the impersonation to say; of a key, its issuer tells. */
function sourceTransport({ credentials, federated }: CredentialOrigin, context: AuthContext): Transport {
  const { explain, ...plain } = credentials
  return makeTransport({ ...context, credentials: { ...plain, ...(explain && !federated && { explain }) } })
}

function whoAsked({ credentials, federated }: CredentialOrigin) {
  const token = federated?.subjectToken()
  if (!federated || token === undefined) return { member: credentials.identity.principal }
  return { federated: { provider: readProvider(federated.provider), claims: readClaims(token) } }
}
