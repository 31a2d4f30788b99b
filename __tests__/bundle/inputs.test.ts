/** Bad inputs, through the bundle: every problem at once, each with an example that works, and not one request. */
import { describe, expect, it } from 'vitest'
import { attack } from '../fixtures/attacks.ts'
import { type Change, deploy, sourceFolder } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { everyNth } from '../fixtures/share.ts'
import { IMAGE } from '../fixtures/story.ts'

const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo'

/** The errors of a run whose inputs are refused; holds for every such run: red, blocked, and nobody was asked. */
async function refused(inputs: Record<string, string>, change: Change = {}): Promise<string[]> {
  await using run = await deploy('open-project', { ...change, inputs })
  const { exitCode, outputs, report, cloud, annotations, complaints } = run
  expect({ exitCode, verdict: outputs.verdict, changed: outputs.changed, complaints }).toEqual({
    exitCode: 1,
    verdict: 'blocked',
    changed: 'false',
    complaints: [],
  })
  expect(cloud.requests).toEqual([])
  const problems = report.findings.filter(({ id }) => id === 'invalid-input')
  expect(new Set(problems.map(({ status }) => status))).toEqual(new Set(['fail']))
  const errors = annotations.filter(({ level }) => level === 'error').map(({ text }) => text)
  expect(errors).toEqual(problems.slice(0, errors.length).map(({ reason }) => reason))
  for (const error of errors) expect(error).toMatch(/^[a-z_]+(?: --[a-z-]+)?: .+[.?] Example: \S/s)
  return errors
}

describe('one bad input', () => {
  it.each<[Record<string, string>, RegExp]>(
    everyNth(2, [
      [{ mode: 'deplyo' }, /^mode: "deplyo" .* Example: \w+$/],
      [{ mode: 'Deploy' }, /^mode: "Deploy"/],
      [{ access: 'everyone' }, /^access: "everyone" is not one of keep, public, authenticated/],
      [{ public_via: 'magic' }, /^public_via: "magic"/],
      [{ on_public_denied: 'ignore' }, /^on_public_denied: "ignore"/],
      [{ preflight: 'maybe' }, /^preflight: "maybe"/],
      [{ region: '' }, /^region: .* Example: europe-west1$/],
      [{ region: 'Europe West' }, /^region: "Europe West"/],
      [{ region: 'https://europe-west1' }, /^region: /],
      [
        { service: '' },
        /^service: is missing \(for a Cloud Run job set the input job, for a worker pool worker_pool\)\. Example: api$/,
      ],
      [{ service: 'a'.repeat(50) }, /^service: .* 50 characters; the maximum is 49\. Example: api$/],
      [{ service: 'Hello_World' }, /^service: "Hello_World"/],
      [{ workload_identity_provider: 'github' }, /^workload_identity_provider: .* Example: projects\/123456789012\//],
      [{ workload_identity_provider: PROVIDER.replace('123456789012', 'my-project') }, /^workload_identity_provider: /],
      [{ workload_identity_provider: `${PROVIDER}/` }, /^workload_identity_provider: /],
      [{ source: 'nowhere' }, /^source: "nowhere" does not exist/],
      [{ source: 'package.json' }, /^source: "package\.json" is a file; give a folder/],
      [{ source: '', access: 'keep' }, /^source: is missing, and so is the input image/],
      [{ image: IMAGE.image }, /^source: is given together with image/],
      [{ source: '', image: 'https://example.com/x' }, /^image: /],
      [{ tag: 'Bad_Tag' }, /^tag: "Bad_Tag"/],
      [{ tag: 'a'.repeat(45) }, /^tag: .*46/],
      [{ run_timeout: 'soon' }, /^run_timeout: /],
      [{ verify: 'perhaps' }, /^verify: "perhaps" is not true or false/],
      [{ flags: '--memroy=1Gi' }, /^flags.*--memroy/],
      [
        { mode: 'diagnose', source: '', service: '' },
        /^service: is missing, and so are url, schedule_name and schedule_target/,
      ],
      [{ schedule: 'nightly' }, /^schedule: /],
    ]),
  )('is one error that says what is wrong and shows what works: %j', async (inputs, words) => {
    const errors = await refused(inputs)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(words)
  })

  it('may be an empty folder', async () => {
    using source = sourceFolder({})
    expect(await refused({ source: source.path })).toEqual([expect.stringMatching(/^source: .* is an empty folder/)])
  })

  it('is told without the values of variables and secrets that are beside it', async () => {
    const errors = await refused({ env_vars: 'A=hunter2,  =hunter3', mode: 'deplyo' })
    expect(errors).toHaveLength(2)
    expect(errors.join()).not.toMatch(/hunter[23]/)
  })

  it('is told without a secret in base64 that was taken for a name', attack('S11'), async () => {
    const secret = 'c2VjcmV0LXZhbHVlLWh1bnRlcjI='
    await using run = await deploy('open-project', { inputs: { env_vars: `A=b\n${secret}`, summary: 'true' } })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ text }) => text)).toEqual([expect.stringContaining('an entry (number 2)')])
    for (const text of [run.summary, JSON.stringify(run.report), run.log])
      expect(text).not.toContain(secret.slice(0, 8))
  })
})

describe('several bad inputs', () => {
  it('are all told at once, each as an error of its own', async () => {
    const errors = await refused({
      mode: 'deplyo',
      workload_identity_provider: 'my-provider',
      region: '',
      source: 'nowhere',
      service: 'a'.repeat(50),
      access: 'everyone',
    })
    expect(errors.map(error => error.split(':', 1)[0]).toSorted()).toEqual(
      ['access', 'mode', 'region', 'service', 'source', 'workload_identity_provider'].toSorted(),
    )
  })

  it('are all in the report and the summary where GitHub would cut the annotations after ten', async () => {
    const inputs = Object.fromEntries(
      'mode access public_via on_public_denied preflight verify dry_run wait_for_grants summary run_timeout invokers_update_strategy on_cancel'
        .split(' ')
        .map(name => [name, 'x y']),
    )
    await using run = await deploy('open-project', { inputs: { ...inputs, summary: 'true', language: 'xx' } })
    const told = run.report.findings.filter(({ id }) => id === 'invalid-input')
    expect(told.length).toBeGreaterThan(10)
    const errors = run.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)?.text).toContain('more')
    for (const { reason } of told) expect(run.summary).toContain(reason.split(':', 1)[0])
    expect(run.cloud.requests).toEqual([])
  })

  it('are told in the event that would end the run without a token, too', async () => {
    const errors = await refused({ mode: 'deplyo' }, { without: /^ACTIONS_ID_TOKEN/ })
    expect(errors).toHaveLength(1)
  })
})

it('a schedule list with an unknown key names every key that an entry can have', fieldCase('A23'), async () => {
  const [first] = await refused({ schedule: '- cron: 0 3 * * *' })
  expect(first).toMatch(
    /^schedule: has the entry 1 with the unknown key "cron"\. Example: one of schedule, name, time_zone, path, method, .*, test, target$/,
  )
})

it('a multi-region service is not supported yet, which is no fault of the API', fieldCase('T6'), async () => {
  const [first] = await refused({ flags: '--regions=europe-west1,us-central1' })
  expect(first).toMatch(
    /^flags: has --regions, .* which is not supported yet; .* list the regions in the input region\. /,
  )
  expect(first).not.toMatch(/does not document/)
})

it('Japanese is a language of this version, and French is not', fieldCase('A19'), async () => {
  expect(await refused({ language: 'fr' })).toEqual(['language: "fr" is not one of en, ja. Example: ja'])
})

describe('inputs without effect', () => {
  it('are notices, and the run goes on', async () => {
    await using run = await deploy('open-project', {
      inputs: { ...IMAGE, mode: 'preflight', gcloud_version: 'latest' },
    })
    expect(run.exitCode).toBe(0)
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'notice', text: expect.stringContaining('gcloud_version') }),
    ])
  })
})

it('keys that are no inputs are one warning each, with what works instead', async () => {
  await using run = await deploy('update-existing', {
    inputs: { port: '8000', memory: '1Gi', acess: 'authenticated', dry_run: 'true' },
  })
  expect(run.exitCode).toBe(0)
  const told = run.annotations.map(({ level, text }) => `${level} ${text}`)
  for (const words of [
    'port: This input does not exist, so it has no effect. Write flags: --port=8000',
    'Write flags: --memory=1Gi',
    'acess: This input does not exist, so it has no effect. Did you mean access?',
  ])
    expect(told.join('\n')).toContain(words)
})
