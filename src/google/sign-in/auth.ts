/** Config -> credentials: chooses how to sign in, with service account impersonation on top. */
import type { Config } from '../../inputs/config.ts'
import { applicationDefault } from './application-default.ts'
import { fromFile } from './credential-file.ts'
import type { AuthContext, CredentialOrigin, Credentials } from './credentials.ts'
import { federated } from './federation.ts'
import { impersonated } from './impersonated.ts'

/**
 * Credentials for the whole run. Uses at most the runner (ID token), files and the metadata server; the first request to Google comes
 * later. Throws UserError.
 */
export async function authenticate(config: Config, context: AuthContext): Promise<Credentials> {
  const { credentials: way } = config
  const source = await readSource(config, context)
  const email = way.serviceAccount
  if (!email || source.credentials.identity.principal === `serviceAccount:${email}`) return source.credentials
  return impersonated(source, email, way.delegates, config, context)
}

function readSource(config: Config, context: AuthContext): Promise<CredentialOrigin> {
  const { credentials: way } = config
  switch (way.kind) {
    case 'workload-identity-federation':
      return federated(way.provider, way.audience, context)
    case 'file':
      return fromFile(way.path, way.variable, config, context)
    case 'application-default':
      return applicationDefault(config, context)
  }
}
