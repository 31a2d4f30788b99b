/** The first screen of the summary in the cases C1 to C6, C23, C24 and C29: verdict, cause, fix and who can call it, as a runner gets them. */
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/emulator/sandbox.ts'
import { deploy, sourceFolder } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { faultsOf } from '../fixtures/page.ts'
import { firstLine, IMAGE, plain, QUICK, SERVICE, topOf } from '../fixtures/story.ts'
import { worldOf } from './worlds/world.ts'

const PUBLIC = { ...QUICK, setUp: 'documented' } as const
const row = (summary: string) => /<b>Who can call it<\/b><\/td><td>([^<]*)/.exec(plain(summary))?.[1]
const pullRequest = {
  name: 'pull_request',
  payload: {
    ...{ action: 'opened', number: 7 },
    pull_request: {
      ...{ number: 7, head: { repo: { full_name: 'octo-org/hello' }, sha: 'a'.repeat(40), ref: 'topic' } },
      base: { repo: { full_name: 'octo-org/hello' }, ref: 'main' },
    },
  },
}

describe('a block to copy', fieldCase('C1'), () => {
  it('is whole, and what comes after it stands outside', async () => {
    await using run = await deploy('open-project', { world: { ...QUICK, runner: { idTokenWrite: false } } })
    expect(await faultsOf(run.summary)).toEqual([])
    const blocks = [...topOf(run.summary).matchAll(/> ```(\w*)\n([\s\S]*?)\n> ```(.*)$/gm)]
    expect(blocks.map(([, language, body, rest]) => [language, body, rest])).toEqual([
      ['yaml', '> permissions:\n>   contents: read\n>   id-token: write', ''],
    ])
  })

  it('of a release that failed has Google’s words apart from the advice', async () => {
    await using run = await deploy('open-project', {
      inputs: IMAGE,
      world: { ...QUICK, apps: [{ match: '/hello', port: 8000 }] },
    })
    expect(run.exitCode).toBe(1)
    expect(await faultsOf(run.summary)).toEqual([])
    const box = topOf(run.summary).split('<details>')[0]
    expect(box).not.toContain('For more troubleshooting guidance')
  })
})

describe('who can call it', fieldCase('C2'), () => {
  it.each([['a public service', 'update-existing', '🌍 everyone (unchanged): allUsers holds the invoker role']])(
    'is told under access: keep of %s',
    async (_, name, expected) => {
      await using run = await deploy(name, {
        inputs: { ...IMAGE, access: 'keep' },
        world: { ...QUICK, setUp: 'documented' },
      })
      expect(row(run.summary)).toBe(expected)
      expect(firstLine(run.summary)).toBe('## ✅ hello is deployed, public as before')
    },
  )

  it('is told of a preview by tag: whoever may call the service', async () => {
    await using run = await deploy('update-existing', {
      inputs: { ...IMAGE, mode: 'preview', access: 'keep' },
      event: pullRequest,
    })
    expect(run.exitCode).toBe(0)
    expect(row(run.summary)).toBe('🌍 everyone (unchanged): allUsers holds the invoker role')
    expect(topOf(run.summary)).toContain('Production was not touched. Anyone with the link can open it.')
    expect(run.cloud.world.services.has(SERVICE)).toBe(true)
  })
})

describe('a preview that not everybody can open', fieldCase('C4'), () => {
  const world = { ...PUBLIC, github: { pulls: { 7: 'open' as const } } }
  const there = { service: { template: { containers: [{ image: IMAGE.image }] } } }
  const PROXY = /^gcloud run services proxy (\S+(?: --tag=\S+)?) --region=us-central1 --project=demo-project$/m

  it.each([
    ['a service of its own', { preview_strategy: 'service' }, {}, 'hello-pr-7'],
    ['a tag', {}, { services: { hello: there } }, 'hello --tag=pr-7'],
  ])('by %s says who can, and how, in the summary and in the comment', async (_, inputs, more, proxied) => {
    await using run = await deploy('open-project', {
      inputs: { ...IMAGE, mode: 'preview', access: '', ...inputs },
      event: pullRequest,
      world: { ...world, ...more },
    })
    expect(run.exitCode).toBe(0)
    expect(firstLine(run.summary)).toBe('## ✅ The preview of hello is deployed')
    const [comment] = run.cloud.world.github.comments
    expect(topOf(run.summary)).toContain('Only callers with an ID token and the invoker role can call it.')
    expect(plain(comment?.body ?? '')).toContain('\n🔒 People with an invoker role on the service')
    for (const text of [topOf(run.summary), plain(comment?.body ?? '')]) {
      expect(PROXY.exec(text)?.[1]).toBe(proxied)
      expect(text).toContain('http://localhost:8080')
    }
  })

  it('and one that everybody can open says so', async () => {
    await using run = await deploy('update-existing', {
      inputs: { ...IMAGE, mode: 'preview', access: 'keep' },
      event: pullRequest,
      world: { github: world.github },
    })
    const body = plain(run.cloud.world.github.comments[0]?.body ?? '')
    expect(body).toContain('🌍 Anyone with the link can open it.')
    expect(body).not.toContain('services proxy')
  })
})

it('drift of a service that does not exist is that alone', fieldCase('C3'), async () => {
  await using run = await deploy('open-project', { inputs: { mode: 'drift' }, world: QUICK })
  expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'drift' })
  expect(firstLine(run.summary)).toBe('## ❌ hello differs from the workflow in 1 place')
  expect(topOf(run.summary)).toContain('> The service does not exist, but the workflow deploys it.')
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
})

it('what the run granted and enabled is told beside what it deployed', fieldCase('C24'), async () => {
  const { world } = loadScenario('grant-missing')
  await using run = await deploy('api-disabled', {
    inputs: { grant_missing: 'true' },
    world: worldOf(loadScenario('api-disabled').world, world, { delays: { buildMs: 0, operationMs: 0, grantMs: 0 } }),
  })
  expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
  const [told = ''] = topOf(run.summary).match(/^\*\*This run also:\*\* .*$/m) ?? []
  expect(told).toContain(
    'granted roles/run.builder on the project demo-project to serviceAccount:123456789012-compute@',
  )
  expect(told).toContain('enabled run.googleapis.com, cloudbuild.googleapis.com and artifactregistry.googleapis.com')
})

it(
  'the set-up of docs/setup.md ends quiet and green, and the rest that is not known is one collapsed line',
  fieldCase('C5', 'C23', 'C29'),
  async () => {
    await using run = await deploy('open-project', { world: PUBLIC })
    expect({ exitCode: run.exitCode, annotations: run.annotations, verdict: run.outputs.verdict }).toEqual({
      ...{ exitCode: 0, annotations: [] },
      verdict: 'ok',
    })
    expect(topOf(run.summary)).not.toMatch(/\[!|unknown|❔/)
    // Commit and duration come before digests and accounts, and there is nothing to draw.
    const names = [...run.summary.matchAll(/<tr><td nowrap><b>([^<]+)<\/b>/g)].map(([, name]) => name)
    expect(names.slice(0, 5)).toEqual(['Service', 'Who can call it', 'Commit', 'Duration', 'Revision'])
    expect(plain(run.summary)).toContain(
      '<td><a href="https://github.com/octo-org/hello/commit/6dcb09b5b57875f334f61aebed695e2e4193db5e">6dcb09b</a></td>',
    )
    expect(run.summary).not.toContain('```mermaid')
    const [, matrix = ''] = run.summary.split('### Preflight')
    expect(matrix).not.toContain('<details open>')
    expect(matrix.split('\n').filter(line => line.startsWith('- ❔'))).toHaveLength(1)
  },
)

it('what made a run yellow stands in a box below the URL', fieldCase('C6'), async () => {
  using folder = sourceFolder({ Dockerfile: 'FROM scratch\n', '.env': 'KEY=value\n' })
  await using run = await deploy('open-project', { workspace: folder.path, inputs: { source: '.' }, world: PUBLIC })
  expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'warning' })
  const [title, , url, , box, cause] = topOf(run.summary).split('\n')
  expect(title).toBe('## ⚠️ hello is deployed, public')
  expect(url).toContain(run.outputs.url)
  expect(box).toBe('> [!WARNING]')
  expect(cause).toMatch(/\.env|ignore/)
})

it.each([
  ['region', 'asia-notheast1', 'asia-northeast1'],
  ['project_id', 'demo-projct', 'demo-project'],
])(
  'a %s that does not exist is the one cause, with the nearest name, before anything is made',
  async (input, given, meant) => {
    await using run = await deploy('open-project', { inputs: { [input]: given }, world: PUBLIC })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    expect(topOf(run.summary)).toContain(`Did you mean ${meant}?`)
    expect(topOf(run.summary)).toContain(`> with:\n>   ${input}: ${meant}`)
    expect(run.cloud.world.buckets.size + run.cloud.world.builds.size).toBe(0)
  },
)
