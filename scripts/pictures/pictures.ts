/** What the pictures of docs/pictures/ show: the beginnings of summaries of real runs, and comments as a test holds them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { realContainers } from '../../src/emulator/containers/containers.ts'
import { openPage } from '../../src/emulator/page/server.ts'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Box } from '../play/page.ts'
import { type Play, play } from '../play/runner.ts'
import { stable } from '../play/stable.ts'
import { RUNS } from './runs.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** The texts of comments, which `__tests__/unit/report/comment.test.ts` holds to what is written today. */
const COMMENTS = join(ROOT, '__tests__/unit/report/comments')

interface Picture {
  /** The page that shows it. */
  page: string
  /** Pixels for one of CSS: more for few words. */
  scale: number
  /** In CSS pixels; default a desktop's. */
  width?: number
  boxes(change: Pick<Play, 'main' | 'env'>, look?: Look): Promise<Box[]>
  /** It is not of the boxes, but of a page, at whose address `boxes` has it looked at. */
  live?: true
}

/** Looks at what is at an address while it is there. */
type Look = (url: string) => Promise<void>

/** The width of a small phone. */
const PHONE = 390

export const PICTURES: Record<string, Picture> = {
  ...Object.fromEntries(
    Object.keys(RUNS).flatMap(name => [
      [`summary-${name}`, summaryOfRun(name)],
      [`summary-${name}-ja`, summaryOfRun(name, { language: 'ja' })],
      [`summary-${name}-phone`, summaryOfRun(name, { width: PHONE })],
    ]),
  ),
  deployed: summaryOf('open-project', '### Checks'),
  'permission-missing': summaryOf('build-account-lacks-roles', '<details>'),
  'comment-life': comments({
    deploying: 'A push: the run has begun',
    'ready-public': 'The preview is ready, and the service is public',
    'deploying-again': 'The next push',
    'failed-later': 'It cannot be built',
    removed: 'The pull request is closed',
  }),
  'comment-access': comments({
    'ready-private': 'Only invokers can open the preview',
    'ready-iap': 'The service is behind Identity-Aware Proxy',
  }),
  'comment-failures': comments({
    'failed-first': 'The first preview fails',
    broken: 'The preview is deployed, and answers 500',
  }),
  'comment-ends': comments({
    cancelled: 'Somebody cancels the run',
    'not-removed': 'The pull request is closed, and the preview cannot be removed',
  }),
  'comment-monorepo': comments({
    monorepo: 'Three services, each deployed by its own job',
    regions: 'One service in two regions',
  }),
  'live-page': { page: 'docs/cli.md', scale: 1, live: true, boxes: livePage },
}

/**
 * The summary of a run of the scenario, without the part that begins with the text `until`. By Google's own host names, so that it has
 * the addresses that people see.
 */
function summaryOf(scenario: string, until: string): Picture {
  return {
    ...{ page: 'README.md', scale: 1.3 },
    async boxes(change) {
      const { inputs } = loadScenario(scenario)
      await using cloud = await startSandbox(scenario, { tls: true })
      const run = { action: ROOT, workspace: ROOT, inputs, ...change, env: { ...change.env, ...cloud.proxyEnv } }
      const { summary } = await play(run)
      const end = summary.indexOf(until)
      if (end < 0) throw new Error(`The summary of ${scenario} has no "${until}"`)
      return [{ title: 'deploy summary', markdown: summary.slice(0, end) }]
    },
  }
}

/** The page of the embedded cloud after a deploy beside what was there; its parts that are the same each time. */
async function livePage(change: Pick<Play, 'main' | 'env'>, look?: Look): Promise<Box[]> {
  const { inputs, world } = loadScenario('domain-restricted')
  const template = { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] }
  const bindings = [{ role: 'roles/run.invoker', members: ['user:developer@example.com'] }]
  const services = { reports: { service: { template }, bindings } }
  await using cloud = await startSandbox({ title: 'Domain restricted sharing', inputs, world: { ...world, services } })
  using containers = realContainers()
  cloud.world.containers = containers
  await using page = await openPage(cloud)
  await play({ action: ROOT, workspace: ROOT, inputs, ...change, env: { ...change.env, ...cloud.env } })
  await look?.(page.url)
  const html = await (await fetch(page.url)).text()
  const [, shown = ''] = /<main>([\s\S]*)<section id="builds"/.exec(html) ?? []
  const text = shown.replace(/<input[^>]*>|<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return [{ title: 'live page', markdown: text.replace(/-\d{5}-[a-z]{3}\b/g, '-REVISION') }]
}

/** The whole summary of the last of the runs of this name. */
function summaryOfRun(name: string, { language, width }: { language?: string; width?: number } = {}): Picture {
  return {
    ...{ page: 'docs/summaries.md', scale: 1, ...(width !== undefined && { width }) },
    boxes: async change => [{ title: 'deploy summary', markdown: await summaryOnce(name, language ?? 'en', change) }],
  }
}

/** A run is played once for the pictures of all widths. */
const played = new Map<string, Promise<string>>()

function summaryOnce(name: string, language: string, change: Pick<Play, 'main' | 'env'>): Promise<string> {
  const key = `${name} ${language} ${change.main}`
  const summary = played.get(key) ?? summaryOfLast(name, language, change)
  played.set(key, summary)
  return summary
}

async function summaryOfLast(name: string, language: string, change: Pick<Play, 'main' | 'env'>): Promise<string> {
  const { scenario, world, runs, event } = RUNS[name] as (typeof RUNS)[string]
  const given = loadScenario(scenario)
  await using cloud = await startSandbox({ ...given, world: { ...given.world, ...world?.() } }, { tls: true })
  let summary = ''
  for (const [at, run] of runs.entries()) {
    const own = typeof run === 'function' ? await run(cloud) : run
    if (own) {
      const inputs = { ...given.inputs, ...own, language }
      ;({ summary } = await play({
        action: ROOT,
        workspace: ROOT,
        ...change,
        inputs,
        ...(event && at === runs.length - 1 && { event }),
        env: { ...change.env, ...cloud.proxyEnv },
      }))
    }
  }
  return summary
}

/** Names of comments, with what each shows. */
function comments(shown: Record<string, string>): Picture {
  return {
    ...{ page: 'docs/previews.md', scale: 1 },
    boxes: async () =>
      Object.entries(shown).map(([name, title]) => ({
        title,
        markdown: readFileSync(join(COMMENTS, `${name}.md`), 'utf8'),
      })),
  }
}

/** Equal for boxes that differ only in what differs from run to run. */
export const mark = (boxes: readonly Box[]): string =>
  createHash('sha256')
    .update(stable(boxes.map(({ title, markdown }) => `${title}\n${markdown}`).join('\n')))
    .digest('hex')
