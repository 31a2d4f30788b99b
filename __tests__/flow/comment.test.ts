/** The comment on a pull request, whatever becomes of it between two runs or while one goes on. */
import { describe, expect, it } from 'vitest'
import type { CommentState } from '../../src/emulator/github/state.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { Cancelled } from '../../src/errors.ts'
import { decodeRows, encodeRow, type Row } from '../../src/github/rows.ts'
import { IMAGE, QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const REPOSITORY = 'octo-org/hello'
const PULL = 12
const [FIRST, SECOND] = ['1'.repeat(40), '2'.repeat(40)] as const
const [FAILS, BREAKS] = ['cloudrun/container/err', 'cloudrun/container/broken'].map(name => `us-docker.pkg.dev/${name}`)

function start(): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const head = { repository: REPOSITORY, sha: SECOND }
  return startSandbox({
    ...scenario,
    world: {
      ...{ ...scenario.world, ...QUICK, github: { pulls: { [PULL]: { state: 'open', head } } } },
      apps: [
        { match: 'container/err', answers: { '/': { status: 500, body: 'Boom' } } },
        { match: 'container/broken', startFails: true },
      ],
    },
  })
}

/** What `run/signals.ts` says. */
const BY_SIGNAL = 'Cancelled: the run got SIGINT.'

let pushes = 0
const push = (
  cloud: Sandbox,
  commit: string,
  inputs: Record<string, string> = {},
  how: Pick<Parameters<typeof deploy>[2] & object, 'onLine' | 'signal' | 'context'> = {},
) =>
  deploy(
    cloud,
    {
      ...{ ...IMAGE, mode: 'preview', access: 'keep', github_token: 'ghs_played', environment: 'review' },
      ...{ env_vars: `PUSH=${++pushes}`, ...inputs },
    },
    {
      context: { event: 'pull_request', code: { whose: 'ours' }, pullRequest: PULL, headCommit: commit },
      ...{ news: true, ...how },
    },
  )

const ours = ({ world }: Sandbox) => world.github.comments.filter(({ author }) => author === world.github.viewer)
const visible = ({ body }: Pick<CommentState, 'body'>) => body.replace(/<!--.*?-->/gs, '')
const theOne = (cloud: Sandbox): CommentState => {
  const [first, ...others] = ours(cloud)
  if (!first || others.length > 0) throw new Error(`${others.length + 1} comments`)
  return first
}

/** What a comment is, and what others may have made of it by the next push. */
type Tamper = (comments: CommentState[]) => void
const edit =
  (change: (body: string) => string): Tamper =>
  comments => {
    for (const comment of comments) comment.body = change(comment.body)
  }
const withRow = (change: (row: Row) => Row) =>
  edit(body => {
    const [row] = decodeRows(body).values()
    return row ? body.replace(encodeRow(row), encodeRow(change(row))) : body
  })

describe.concurrent('the comment is that of the newest push again', () => {
  it.each<[string, Tamper]>([
    ['if its rows were damaged', edit(body => body.replace('"state":', '"stat'))],
    [
      'if there are two, on page 7 of all comments',
      comments => {
        for (const comment of [...comments]) comments.push({ ...comment, id: comment.id + 7 })
        const word = { issue: PULL, author: 'mona', createdMs: 0, updatedMs: 0 }
        comments.unshift(...Array.from({ length: 650 }, (_, id) => ({ ...word, id: id + 1, body: 'A word.' })))
      },
    ],
    [
      'if the clock of the runner before was an hour ahead',
      withRow(row => ({ ...row, version: [row.version[0] + 3_600_000, 1] })),
    ],
  ])('%s', async (_, tamper) => {
    await using cloud = await start()
    await push(cloud, FIRST)
    expect(visible(theOne(cloud))).toContain(FIRST.slice(0, 7))
    tamper(cloud.world.github.comments)
    const { log } = await push(cloud, SECOND)
    expect(visible(theOne(cloud))).toMatch(/### ✅ The preview of hello is ready\n.*2222222/s)
    expect(visible(theOne(cloud))).not.toContain(FIRST.slice(0, 7))
    expect(log.filter(line => line.includes('comment on the pull request'))).toEqual([])
  })

  it('if its mark was lost, and the rest of the old one stays as somebody left it', async () => {
    await using cloud = await start()
    await push(cloud, FIRST)
    const old = theOne(cloud)
    old.body = visible(old).trimStart()
    const left = old.body
    await push(cloud, SECOND)
    const [first, second, ...others] = ours(cloud)
    expect([first?.body, others]).toEqual([left, []])
    expect(second && visible(second)).toContain('### ✅ The preview of hello is ready')
  })

  it('if it is deleted while the run goes on', async () => {
    await using cloud = await start()
    let deleted = 0
    const onLine = (line: string) => {
      if (line.includes(' is ready and gets no traffic')) deleted += cloud.world.github.comments.splice(0).length
    }
    await push(cloud, SECOND, {}, { onLine })
    expect(deleted).toBe(1)
    expect(visible(theOne(cloud))).toContain('### ✅ The preview of hello is ready')
  })
})

describe.concurrent('a run that is cancelled', () => {
  it('says so in the comment, and does not say that it could not', async () => {
    await using cloud = await start()
    await push(cloud, FIRST)
    cloud.world.delays.operationMs = 30_000
    const controller = new AbortController()
    const onLine = (line: string) => {
      if (line.startsWith('Deploy the preview')) setTimeout(() => controller.abort(new Cancelled(BY_SIGNAL)), 500)
    }
    const { log } = await push(cloud, SECOND, {}, { onLine, signal: controller.signal })
    expect(visible(theOne(cloud))).toContain('### ➖ The preview of hello was cancelled')
    expect(visible(theOne(cloud))).toMatch(/the earlier preview of [^\n]*1111111<\/a> still answers is not known: /)
    expect(visible(theOne(cloud))).not.toContain('SIGINT')
    expect(log.filter(line => line.includes('the comment'))).toEqual([])
  })
})

describe.concurrent('a preview that does not pass verify_command', () => {
  it('is there all the same, with its address and who can open it', async () => {
    await using cloud = await start()
    const inputs = { preview_strategy: 'service', access: 'authenticated', verify_command: 'node -e process.exit(3)' }
    const { report } = await push(cloud, FIRST, inputs)
    const { preview_url, revision, access } = report.outputs
    expect(access).toBe('oidc-only')
    const comment = visible(theOne(cloud))
    expect(comment).toContain('verify_command ended with exit code 3 on ')
    expect(comment).toContain(`The preview leads to ${revision} all the same.`)
    expect(comment).toContain(`This commit is deployed all the same:\n\n<a href="${preview_url}/">`)
    expect(comment).toContain('\ngcloud run services proxy hello-pr-12 --region=us-central1 --project=demo-project\n')
  })
})

describe.concurrent('the preview before', () => {
  it('is named while its address leads to it, and no longer', async () => {
    await using cloud = await start()
    const { report } = await push(cloud, FIRST)
    const url = report.outputs.preview_url ?? 'none'
    await push(cloud, SECOND, { image: BREAKS ?? '' })
    expect(visible(theOne(cloud))).toMatch(/The earlier preview of [^\n]*1111111<\/a> still answers: /)
    expect(visible(theOne(cloud))).toContain('>Read the container’s log</a>')
    await push(cloud, SECOND, { image: FAILS ?? '' })
    const broken = visible(theOne(cloud))
    expect(broken).toMatch(/### ❌ The preview of hello failed\n.* was: 500, a server error\./s)
    expect(broken).toContain('>Read the container’s log</a>')
    expect(broken).toContain(`This commit is deployed all the same:\n\n<a href="${url}/">`)
    expect(broken).toContain('🌍 Anyone with the link can open it.')
    expect(broken).not.toContain('earlier preview')
    await push(cloud, SECOND, { image: BREAKS ?? '' })
    expect(visible(theOne(cloud))).not.toContain('earlier preview')
  })
})

describe.concurrent('a preview whose inputs are wrong', () => {
  it.each([
    ['timeout', { timeout: 'soon' }],
    ['image', { image: 'NO IMAGE' }],
  ])('has its comment, with the cause: %s', async (input, inputs) => {
    await using cloud = await start()
    await expect(push(cloud, SECOND, inputs)).rejects.toThrow('Inputs refused')
    expect(visible(theOne(cloud))).toMatch(/^### ❌ The preview of hello failed$/m)
    expect(visible(theOne(cloud))).toContain(`${input}: `)
    const [deployment] = cloud.world.github.deployments
    expect(deployment?.statuses.map(({ state }) => state)).toEqual(['queued', 'failure'])
    expect(cloud.requests.filter(({ api }) => api !== 'github')).toEqual([])
  })

  it('does not show the token that somebody has put there', async () => {
    await using cloud = await start()
    await expect(push(cloud, SECOND, { timeout: 'ghs_played' })).rejects.toThrow('Inputs refused')
    expect(visible(theOne(cloud))).toContain('timeout: ')
    expect(JSON.stringify([theOne(cloud), cloud.world.github.deployments])).not.toContain('ghs_played')
  })

  it.each([{ whose: 'foreign', head: 'fork/hello' }, { whose: 'ask', pullRequest: PULL }, { whose: 'base' }] as const)(
    'has none where the code is not ours: %j',
    async code => {
      await using cloud = await start()
      const context = { event: 'pull_request_target', code, pullRequest: PULL, headCommit: SECOND }
      await expect(push(cloud, SECOND, { timeout: 'soon' }, { context })).rejects.toThrow('Inputs refused')
      expect(cloud.requests).toEqual([])
    },
  )

  it('has none where that input tells whose comment it would be, or who could write it', async () => {
    await using cloud = await start()
    await expect(push(cloud, SECOND, { region: 'Nowhere!', timeout: 'soon' })).rejects.toThrow('Inputs refused')
    await expect(push(cloud, SECOND, { comment: 'perhaps' })).rejects.toThrow('Inputs refused')
    expect(cloud.requests).toEqual([])
  })
})

it('an earlier push whose run comes last leaves the preview of the newer one, and the comment tells of that', async () => {
  await using cloud = await start()
  const newer = await push(cloud, SECOND)
  const { report } = await push(cloud, FIRST)
  expect([report.verdict, report.outputs.changed, report.findings.map(({ id }) => id)]).toEqual([
    'ok',
    'false',
    expect.arrayContaining(['preview-newer']),
  ])
  const [row] = decodeRows(theOne(cloud).body).values()
  expect(row?.data).toMatchObject({ state: 'ready', commit: SECOND, url: newer.report.outputs.preview_url })
})

it('and not one that only carries the labels of the newer one', async () => {
  await using cloud = await start()
  const newer = await push(cloud, SECOND)
  for (const { revisions } of cloud.world.services.values())
    for (const [name, { labels }] of revisions)
      if (labels && name === newer.report.outputs.revision)
        labels['run-iam-deploy-preview-revision'] = 'hello-00009-abc'
  const { report } = await push(cloud, FIRST)
  expect([report.findings.filter(({ status }) => status === 'fail'), report.outputs.changed]).toEqual([[], 'true'])
})
