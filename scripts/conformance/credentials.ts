/**
 * Prints a credential file for the job that runs this: Application Default Credentials by Workload Identity Federation. PROVIDER is
 * `projects/N/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, ACCOUNT the service account's email.
 */
const {
  PROVIDER = '',
  ACCOUNT = '',
  ACTIONS_ID_TOKEN_REQUEST_URL: url,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
} = process.env
if (!PROVIDER || !ACCOUNT || !url || !token)
  throw new Error('Set PROVIDER and ACCOUNT, and give the job "id-token: write".')

const source = new URL(url)
source.searchParams.set('audience', `https://iam.googleapis.com/${PROVIDER}`)
const file = {
  type: 'external_account',
  audience: `//iam.googleapis.com/${PROVIDER}`,
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`,
  credential_source: {
    url: source.href,
    headers: { Authorization: `Bearer ${token}` },
    format: { type: 'json', subject_token_field_name: 'value' },
  },
}
console.log(JSON.stringify(file))
