/** How to call this service, by kind of caller. Shown if callers need an ID token. */

import { command, quote } from '../iam/remedies.ts'
import { say } from '../language/say.ts'
import type { Report } from '../model.ts'
import { details, fence, text } from './markdown.ts'

interface Example {
  who: string
  /** Prerequisites or differences. Plain text. */
  note?: string
  language: 'bash' | 'python' | 'js' | 'go' | 'yaml'
  code: string
  /** Always comes from the internet. */
  from?: 'outside'
}

/** Empty if callers need no token for the service: a public one is called like any web page, and IAP takes other tokens. */
export function usage(report: Report): string {
  const { url, audience } = report.outputs
  const { gates } = report
  if (!url || !audience || !needsToken(report) || gates?.ingress === 'none') return ''
  const { service = 'SERVICE', region = 'REGION', project = 'PROJECT' } = report.target
  const address = gates?.defaultUrl === false ? 'https://YOUR-DOMAIN/' : url
  // For a run over several regions: the first, which has this URL.
  const [first = region] = region.split(',')
  const inside = gates !== undefined && gates.ingress !== 'all'
  const examples = examplesFor({
    url: address,
    own: address === url,
    audience,
    service,
    region: first,
    project,
  }).filter(({ from }) => !inside || from !== 'outside')
  const body = examples.map(({ who, language, code, note }) =>
    details(`<b>${text(who)}</b>`, `${note ? `${text(note)}\n\n` : ''}${fence(code, language)}`),
  )
  const intro = [
    say`A caller needs an invoker role on the service and an ID token for the audience ${audience}: the service's URL without a path, whatever address it calls.`,
    ...(gates?.audiences ? [say`Its custom audiences also work: ${gates.audiences.join(say`, `)}.`] : []),
    ...(region === first ? [] : [say`This is the service in ${first}; in the other regions it has other URLs.`]),
    ...(gates?.defaultUrl === false
      ? [say`Its run.app URL is disabled: replace YOUR-DOMAIN by the domain that leads to it.`]
      : []),
    ...(inside
      ? [
          gates.ingress === 'internal'
            ? say`Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project; other requests get 404.`
            : say`Its ingress accepts only requests from inside the network, including Cloud Scheduler in the same project, or through a load balancer; other requests get 404.`,
        ]
      : []),
  ].join(' ')
  const aside = say`If the app uses the header Authorization itself, send the token as X-Serverless-Authorization: Bearer TOKEN. Cloud Run then checks that header and leaves the other to the app.`
  return details(say`<b>How to call it</b>`, [text(intro), body.join('\n'), text(aside)].join('\n\n'))
}

/** Only named callers get in, and Cloud Run itself checks their tokens. */
export function needsToken({ outputs, gates }: Report): boolean {
  if (gates?.iap) return false
  if (outputs.access !== 'unchanged') return outputs.access === 'oidc-only'
  const { invokerCheck = false, invokers } = gates ?? {}
  return invokerCheck && invokers !== undefined && !invokers.some(({ member }) => member === 'allUsers')
}

interface Callee {
  url: string
  /** The same as in the outputs. */
  own: boolean
  /** The service's URL, even if `url` belongs to a tag. */
  audience: string
  service: string
  region: string
  project: string
}

/** Each works as it is once CALLER and PROVIDER are replaced (Go inside a function). The tests run all except Go. */
function examplesFor({ url, own, audience, service, region, project }: Callee): Example[] {
  const caller = `CALLER@${accountDomain(project)}`
  const place = [`--region=${region}`, `--project=${project}`]
  return [
    {
      who: say`Let an account call it`,
      note: say`Or list the account in the input invokers, or the calling service in callers.`,
      language: 'bash',
      code: lines(
        command(['run', 'services', 'add-iam-policy-binding', service, ...place]),
        `${quote(`--member=serviceAccount:${caller}`)} --role=roles/run.servicesInvoker`,
      ),
    },
    {
      who: say`As yourself, with curl`,
      note: say`Your own account needs the role, and gcloud has to be signed in as you. gcloud supports no audience for people, but Cloud Run accepts these tokens. If you are signed in as a service account, use the next example.`,
      language: 'bash',
      code: `curl --header "Authorization: Bearer $(gcloud auth print-identity-token)" ${quote(url)}`,
    },
    {
      who: say`As a service account, with curl`,
      note: say`You need roles/iam.serviceAccountTokenCreator on the account, and the account needs the invoker role.`,
      language: 'bash',
      code: `TOKEN=$(${lines(
        command(['auth', 'print-identity-token', `--impersonate-service-account=${caller}`]),
        `--include-email ${quote(`--audiences=${audience}`)}`,
      )})\ncurl --header "Authorization: Bearer $TOKEN" ${quote(url)}`,
    },
    {
      who: say`Another Cloud Run service, or anything that runs on Google Cloud`,
      note: say`Without a library: the metadata server provides tokens of the account that the code runs as.`,
      language: 'bash',
      code: `TOKEN=$(${lines(
        `curl --silent --get --header 'Metadata-Flavor: Google' --data-urlencode ${quote(`audience=${audience}`)}`,
        'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity',
      )})\ncurl --header "Authorization: Bearer $TOKEN" ${quote(url)}`,
    },
    {
      who: 'Python',
      note: say`pip install google-auth requests. ${OWN_CREDENTIALS}`,
      language: 'python',
      code: `import google.auth.transport.requests
import google.oauth2.id_token
import requests

audience = ${JSON.stringify(audience)}
token = google.oauth2.id_token.fetch_id_token(google.auth.transport.requests.Request(), audience)
response = requests.get(${JSON.stringify(url)}, headers={"Authorization": f"Bearer {token}"})
print(response.status_code, response.text)`,
    },
    {
      who: 'Node.js',
      note: say`npm install google-auth-library. ${OWN_CREDENTIALS}`,
      language: 'js',
      code: `import { GoogleAuth } from 'google-auth-library'

const client = await new GoogleAuth().getIdTokenClient(${JSON.stringify(audience)})
const response = await client.request({ url: ${JSON.stringify(url)}, responseType: 'text' })
console.log(response.status, response.data)`,
    },
    {
      who: 'Go',
      note: say`go get google.golang.org/api/idtoken. ${OWN_CREDENTIALS}`,
      language: 'go',
      code: `client, err := idtoken.NewClient(ctx, ${JSON.stringify(audience)})
if err != nil {
	return err
}
response, err := client.Get(${JSON.stringify(url)})
if err != nil {
	return err
}
defer response.Body.Close()`,
    },
    {
      who: 'Cloud Scheduler',
      note: say`The account must belong to the same project, and you must be allowed to act as it.`,
      language: 'bash',
      code: lines(
        command([
          'scheduler',
          'jobs',
          'create',
          'http',
          `${service}-schedule`,
          `--location=${region}`,
          `--project=${project}`,
        ]),
        `--schedule='0 * * * *' --http-method=GET ${quote(`--uri=${url}`)}`,
        `${quote(`--oidc-service-account-email=${caller}`)} ${quote(`--oidc-token-audience=${audience}`)}`,
      ),
    },
    {
      who: say`A GitHub workflow`,
      from: 'outside',
      note: say`After this action in a step with id: deploy. Its outputs contain the audience and the URL.`,
      language: 'yaml',
      code: `- id: caller
  uses: google-github-actions/auth@v3
  with:
    workload_identity_provider: PROVIDER
    service_account: ${caller}
    token_format: id_token
    id_token_audience: \${{ steps.deploy.outputs.audience }}
    id_token_include_email: true
- run: |
    curl --fail --header "Authorization: Bearer $TOKEN" "$URL"
  env:
    TOKEN: \${{ steps.caller.outputs.id_token }}
    URL: ${own ? `\${{ steps.deploy.outputs.url }}` : url}`,
    },
  ]
}

/** None of the three libraries creates ID tokens for people. */
const OWN_CREDENTIALS = say`It uses the account that the code runs as on Google Cloud, or the account of a credentials file. It does not support a person’s own credentials (gcloud auth application-default login).`

/** One shell command, broken into lines. */
const lines = (...parts: string[]) => parts.join(' \\\n  ')

/** The domain of a project's accounts; a domain-scoped project is `DOMAIN:PROJECT`, its accounts are `@PROJECT.DOMAIN...`. */
const accountDomain = (project: string) => `${project.split(':').reverse().join('.')}.iam.gserviceaccount.com`
