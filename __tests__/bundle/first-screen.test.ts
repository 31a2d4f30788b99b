/** The first screen of the summary in the cases C1, C2, C5, C6 and C11: verdict, cause, fix and who can call it, as a runner gets them. */
import { describe, expect, it } from 'vitest'
import { deploy, sourceFolder } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { faultsOf } from '../fixtures/page.ts'
import { firstLine, IMAGE, plain, QUICK, SERVICE, topOf } from '../fixtures/story.ts'

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
    // Of a run that has not signed in there is one fact to tell.
    expect(await faultsOf(run.summary)).toEqual(['has a table without rows'])
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
    expect(topOf(run.summary)).toContain('Production was not touched. Everyone on the internet can call it.')
    expect(run.cloud.world.services.has(SERVICE)).toBe(true)
  })
})

it(
  'the set-up of docs/setup.md ends quiet and green, and the rest that is not known is one collapsed line',
  fieldCase('C5'),
  async () => {
    await using run = await deploy('open-project', { world: PUBLIC })
    expect({ exitCode: run.exitCode, annotations: run.annotations, verdict: run.outputs.verdict }).toEqual({
      ...{ exitCode: 0, annotations: [] },
      verdict: 'ok',
    })
    expect(topOf(run.summary)).not.toMatch(/\[!|unknown|❔/)
    const [, matrix = ''] = run.summary.split('### Preflight')
    expect(matrix).not.toContain('<details open>')
    expect(matrix.split('\n').filter(line => line.startsWith('| ❔'))).toHaveLength(1)
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
