/** The real gcloud's side effects, flag by flag: the table in docs/gcloud-flags.md#side-effects is all of them. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WHOLE } from '../fixtures/share.ts'
import { bindings } from '../fixtures/story.ts'
import { gcloudIn, installed } from './gcloud.ts'

const IMAGE = '--image=us-docker.pkg.dev/cloudrun/container/hello'
const AGENT = 'serviceAccount:service-123456789012@gcp-sa-iap.iam.gserviceaccount.com'
/** The calls of every deploy. */
const USUAL = [
  /^GET serviceusage\.googleapis\.com\S+\/run\.googleapis\.com$/,
  /^\w+ run\.googleapis\.com\/apis\/serving\.knative\.dev\/v1\/namespaces\/demo-project\/services(\/hello)?$/,
  /:testIamPermissions$|:wait$/,
]
const POLICY = [
  'GET run.googleapis.com/v1/projects/demo-project/locations/us-central1/services/hello:getIamPolicy',
  'POST run.googleapis.com/v1/projects/demo-project/locations/us-central1/services/hello:setIamPolicy',
]
const API = (name: string) => `GET serviceusage.googleapis.com/v1/projects/demo-project/services/${name}.googleapis.com`

interface Case {
  flags: string[]
  /** Calls besides the usual ones. */
  calls: string[]
  code?: number
  said?: RegExp
  members?: string[]
}

/** One after the other, on the same service. */
const CASES: Case[] = [
  { flags: [], calls: [] },
  { flags: ['--iap'], calls: POLICY, members: [AGENT] },
  { flags: ['--iap'], calls: POLICY, members: [AGENT] },
  { flags: ['--no-iap'], calls: POLICY, members: [] },
  { flags: ['--allow-unauthenticated'], calls: POLICY, members: ['allUsers'] },
  { flags: ['--no-allow-unauthenticated'], calls: POLICY, members: [] },
  { flags: ['--no-invoker-iam-check'], calls: [] },
  { flags: ['--invoker-iam-check'], calls: [] },
  { flags: ['--set-cloudsql-instances=demo-project:us-central1:db'], calls: [API('sql-component')], code: 1 },
  { flags: ['--network=default', '--subnet=default', '--binary-authorization=default', '--use-http2'], calls: [] },
  { flags: ['--clear-network', '--no-default-url', '--ingress=internal'], calls: [] },
  { flags: ['--vpc-connector=con', '--vpc-egress=all-traffic', '--description=x', '--min=0'], calls: [] },
  { flags: ['--clear-vpc-connector'], calls: [], code: 1, said: /Cannot remove VPC connector with VPC egress set/ },
  { flags: ['--clear-vpc-connector', '--vpc-egress=private-ranges-only'], calls: [] },
]

it.runIf(installed && WHOLE)(
  'I8: gcloud does nothing but what the table says',
  async () => {
    await using gcloud = await gcloudIn({
      delays: { operationMs: 0 },
      disabledApis: ['sql-component.googleapis.com', 'sqladmin.googleapis.com'],
    })
    using session = gcloud.session()
    const { world, requests } = gcloud.cloud
    for (const { flags, calls, code = 0, said = /./, members } of CASES) {
      const before = requests.length
      const went = await session.run(
        'beta',
        'run',
        'deploy',
        'hello',
        IMAGE,
        '--region=us-central1',
        '--quiet',
        ...flags,
      )
      const besides = requests
        .slice(before)
        .map(({ method, api, path }) => `${method} ${api}${path}`)
        .filter(call => !USUAL.some(usual => usual.test(call)))
      expect({ flags, code: went.code, besides }, went.said).toEqual({ flags, code, besides: calls })
      expect(went.said).toMatch(said)
      if (members) expect(bindings(world)['roles/run.invoker'] ?? []).toEqual(members)
    }
  },
  120_000,
)

it.skipIf(!installed)(
  'I8: the command that the run offers makes the agent, and the next --iap lets it in',
  async () => {
    await using gcloud = await gcloudIn({ delays: { operationMs: 0, iapAgentMs: 600_000 } })
    using session = gcloud.session()
    const { world } = gcloud.cloud
    const made = await session.run('beta', 'services', 'identity', 'create', '--service=iap.googleapis.com', '--quiet')
    expect(made.code, made.said).toBe(0)
    expect(made.said).toContain(AGENT.replace('serviceAccount:', ''))
    const went = await session.run('beta', 'run', 'deploy', 'hello', IMAGE, '--region=us-central1', '--quiet', '--iap')
    expect(went.code, went.said).toBe(0)
    expect(bindings(world)).toEqual({ 'roles/run.invoker': [AGENT] })
  },
  120_000,
)

it('I8: every flag that was recorded with calls besides the usual ones is in the table', () => {
  const { cases } = JSON.parse(readFileSync('__tests__/wire/flags.json', 'utf8')) as {
    cases: { flag: string; extraCalls?: string[] }[]
  }
  const table = readFileSync('docs/gcloud-flags.md', 'utf8').split('## Side effects')[1] ?? ''
  const flags = new Set(cases.flatMap(({ flag, extraCalls }) => (extraCalls ? [flag] : [])))
  // Described rather than named: the build account is looked up for every source.
  flags.delete('--build-service-account')
  expect(flags.size).toBeGreaterThan(2)
  for (const flag of flags) expect(table, flag).toContain(`\`${flag}\``)
})
