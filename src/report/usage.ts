/** How to call this very service, in the words of whoever calls it. Shown where callers need an ID token. */
import type { Report } from '../model.ts'
import { details, fence, text } from './markdown.ts'

interface Example {
  who: string
  language: string
  code: string
  note?: string
}

/** Empty where no caller needs a token: a public service is called like any web page. */
export function usage(report: Report): string {
  const { url, audience, access } = report.outputs
  if (!url || !audience || access !== 'oidc-only') return ''
  const { service = 'SERVICE', region = 'REGION', project = 'PROJECT' } = report.target
  const examples = examplesFor({ url, audience, service, region, project })
  const body = examples
    .map(
      ({ who, language, code, note }) => `**${text(who)}**${note ? ` ${text(note)}` : ''}\n\n${fence(code, language)}`,
    )
    .join('\n\n')
  const intro = `The caller's account needs the invoker role on the service, and its ID token the audience ${audience}: the service's URL, without a path. If the app uses the Authorization header itself, send the token as X-Serverless-Authorization; Cloud Run then checks that one.`
  return details('<b>How to call it</b>', `${text(intro)}\n\n${body}`)
}

interface Callee {
  url: string
  audience: string
  service: string
  region: string
  project: string
}

function examplesFor({ url, audience, service, region, project }: Callee): Example[] {
  return [
    {
      who: 'Let an account in',
      language: 'bash',
      code: `gcloud run services add-iam-policy-binding ${service} --region=${region} --project=${project} \\\n  --member=serviceAccount:CALLER@${project}.iam.gserviceaccount.com --role=roles/run.servicesInvoker`,
      note: '(or list it in the input invokers)',
    },
    {
      who: 'As yourself, with curl',
      language: 'bash',
      code: `curl --header "Authorization: Bearer $(gcloud auth print-identity-token)" ${url}`,
    },
    {
      who: 'Python',
      language: 'python',
      code: `import google.auth.transport.requests, google.oauth2.id_token, requests

audience = "${audience}"
token = google.oauth2.id_token.fetch_id_token(google.auth.transport.requests.Request(), audience)
print(requests.get("${url}", headers={"Authorization": f"Bearer {token}"}).text)`,
      note: '(google-auth; the same code in another Cloud Run service, a function or a VM)',
    },
    {
      who: 'Node.js',
      language: 'js',
      code: `import { GoogleAuth } from 'google-auth-library'

const client = await new GoogleAuth().getIdTokenClient('${audience}')
console.log((await client.request({ url: '${url}' })).data)`,
    },
    {
      who: 'Go',
      language: 'go',
      code: `client, err := idtoken.NewClient(ctx, "${audience}") // google.golang.org/api/idtoken
if err != nil {
	return err
}
response, err := client.Get("${url}")`,
    },
    {
      who: 'Cloud Scheduler',
      language: 'bash',
      code: `gcloud scheduler jobs create http ${service}-schedule --location=${region} --project=${project} --schedule="0 * * * *" \\\n  --uri=${url} --oidc-service-account-email=CALLER@${project}.iam.gserviceaccount.com --oidc-token-audience=${audience}`,
    },
    {
      who: 'A GitHub workflow',
      language: 'yaml',
      code: `- id: auth
  uses: google-github-actions/auth@v3
  with:
    workload_identity_provider: PROVIDER
    service_account: CALLER@${project}.iam.gserviceaccount.com
    token_format: id_token
    id_token_audience: \${{ steps.deploy.outputs.audience }}
- run: |
    curl --fail --header "Authorization: Bearer $TOKEN" "$URL"
  env:
    TOKEN: \${{ steps.auth.outputs.id_token }}
    URL: \${{ steps.deploy.outputs.url }}`,
      note: '(after a step with id: deploy)',
    },
  ]
}
