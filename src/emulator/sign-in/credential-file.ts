/** The credential file that an earlier auth step would have written; it signs in clients outside a runner. */
import type { Sandbox } from '../sandbox.ts'

/** An `external_account` whose URLs all point to the sandbox, so that it also works for clients that ignore endpoint overrides.
 *  Undefined if the scenario's job is not allowed to request ID tokens. */
export function credentialFile({ urls, env, scenario }: Sandbox): Record<string, unknown> | undefined {
  const { workload_identity_provider: provider = '', service_account: account } = scenario.inputs
  const { ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  if (!idTokenUrl || !token) return undefined
  const url = new URL(idTokenUrl)
  url.searchParams.set('audience', `https://iam.googleapis.com/${provider}`)
  return {
    type: 'external_account',
    audience: `//iam.googleapis.com/${provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${urls.STS}/v1/token`,
    credential_source: {
      url: url.href,
      headers: { Authorization: `Bearer ${token}` },
      format: { type: 'json', subject_token_field_name: 'value' },
    },
    ...(account && {
      service_account_impersonation_url: `${urls.IAMCREDENTIALS}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    }),
  }
}
