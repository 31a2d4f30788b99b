/**
 * Two to four runs of any modes on one service, and edits of others between: a seed draws which request is next. Nothing that somebody
 * asked for is lost, traffic is never on a revision that is not ready, and the service is never more open than anybody asked for.
 * `npm run torture` plays many; `RACE='...'` plays one again, as a failure prints it, and `RACES=N FC_SEED=S` others.
 */
import { expect, it } from 'vitest'
import { authorize } from '../../src/emulator/policies/authorize.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Service } from '../../src/wire.ts'
import { draws, interleave } from '../fixtures/interleaving.ts'
import { drawn } from '../fixtures/share.ts'
import { IMAGE, QUICK, SERVICE, serviceIn } from '../fixtures/story.ts'
import { deploy, type Went } from './engine.ts'

const RACES = Number(process.env.RACES ?? drawn(24, 10_000))
const SEED = Number(process.env.FC_SEED ?? 20_261_130)
const QUIET = { ...IMAGE, verify: 'false', preflight: 'off', access: 'keep', github_token: 'ghs_played' }
const account = (n: number) => `caller-${n}@demo-project.iam.gserviceaccount.com`

/** One of several runs; `n` tells their marks apart. */
interface Run {
  inputs: (n: number) => Record<string, string>
  options?: (n: number) => { context: object }
  /** What is there for good once the run says that it went well. */
  leaves?: (n: number) => Mark[]
  /** It takes the traffic from the newest revision: a deploy starts from what serves, so that nothing is said of templates then. */
  pins?: true
}

type Mark = ['env' | 'label' | 'tag' | 'member' | 'annotation', string]

const pull = (n: number, closed?: true) => ({
  context: { event: 'pull_request', pullRequest: n + 1, ...(closed && { pullRequestClosed: true }) },
})
const RUNS: Record<string, Run> = {
  env: { inputs: n => ({ env_vars: `RUN_${n}=x` }), leaves: n => [['env', `RUN_${n}`]] },
  labels: { inputs: n => ({ labels: `run_${n}=x` }), leaves: n => [['label', `run_${n}`]] },
  tag: {
    inputs: n => ({ env_vars: `RUN_${n}=x`, tag: `run-${n}`, no_traffic: 'true' }),
    leaves: n => [
      ['env', `RUN_${n}`],
      ['tag', `run-${n}`],
    ],
    pins: true,
  },
  callers: {
    inputs: n => ({ access: 'authenticated', invokers: account(n), env_vars: `RUN_${n}=x` }),
    leaves: n => [
      ['member', `serviceAccount:${account(n)}`],
      ['env', `RUN_${n}`],
    ],
  },
  rollback: { inputs: () => ({ mode: 'rollback', image: '' }), pins: true },
  preview: {
    inputs: n => ({ mode: 'preview', preview_strategy: 'tag', env_vars: `PREVIEW=${n}` }),
    options: n => pull(n),
    leaves: n => [['tag', `pr-${n + 1}`]],
  },
  closed: { inputs: () => ({ mode: 'preview', preview_strategy: 'tag' }), options: n => pull(n + 10, true) },
  cleanup: { inputs: () => ({ mode: 'cleanup', preview_strategy: 'tag' }) },
  gradual: {
    inputs: n => ({ env_vars: `RUN_${n}=x`, traffic_steps: '50, 100', traffic_interval: '0s' }),
    leaves: n => [['env', `RUN_${n}`]],
    pins: true,
  },
  drift: { inputs: () => ({ mode: 'drift', drift_fail: 'false' }) },
}

/** What others change, each with one request of theirs, and what it leaves. */
const EDITS: Record<string, { edit: (cloud: Sandbox) => Promise<void>; leaves: Mark }> = {
  label: {
    edit: cloud => patch(cloud, 'labels', service => ({ labels: { ...service.labels, foreign: 'x' } })),
    leaves: ['label', 'foreign'],
  },
  env: {
    edit: cloud =>
      patch(cloud, 'template', ({ template }) => {
        const [first, ...others] = template?.containers ?? []
        const { revision: _, ...rest } = template ?? {}
        const env = [...(first?.env ?? []), { name: 'FOREIGN', value: 'x' }]
        return { template: { ...rest, containers: [{ ...first, env }, ...others] } }
      }),
    leaves: ['env', 'FOREIGN'],
  },
  annotation: {
    edit: cloud =>
      patch(cloud, 'annotations', ({ annotations }) => ({ annotations: { ...annotations, foreign: 'x' } })),
    leaves: ['annotation', 'foreign'],
  },
  tag: {
    edit: cloud =>
      patch(cloud, 'traffic', ({ traffic = [], latestReadyRevision = '' }) => {
        const revision = latestReadyRevision.split('/').at(-1) ?? ''
        const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
        return { traffic: [...traffic, { type, revision, tag: 'foreign', percent: 0 }] } as Partial<Service>
      }),
    leaves: ['tag', 'foreign'],
  },
  binding: {
    async edit(cloud) {
      const policy = await send(cloud, 'GET', `${SERVICE}:getIamPolicy`)
      const bindings = [...((policy.bindings as object[]) ?? []), { role: 'roles/run.viewer', members: [OWNER] }]
      await send(cloud, 'POST', `${SERVICE}:setIamPolicy`, { policy: { ...policy, bindings } })
    },
    leaves: ['member', 'user:owner@example.com'],
  },
}
const OWNER = 'user:owner@example.com'

/** As one person would, who sees the newest state. */
async function send({ urls, token }: Sandbox, method: string, path: string, body?: object) {
  const headers = { authorization: `Bearer ${token(OWNER)}`, 'content-type': 'application/json', 'user-agent': FOREIGN }
  const answer = await fetch(`${urls.RUN}/v2/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  const said = (await answer.json()) as Record<string, unknown>
  if (!answer.ok) throw new Error(`The edit was refused: ${JSON.stringify(said)}`)
  return said
}
const FOREIGN = 'somebody-else'

async function patch(cloud: Sandbox, mask: string, change: (service: Service) => Partial<Service>): Promise<void> {
  await send(cloud, 'PATCH', `${SERVICE}?updateMask=${mask}`, change(serviceIn(cloud.world)))
}

/** What is there now. */
function marks({ world }: Sandbox): Set<string> {
  const { template, labels, annotations, traffic } = serviceIn(world)
  const bindings = world.policies.get(`//run.googleapis.com/${SERVICE}`)?.at(-1)?.bindings ?? []
  const all: Mark[] = [
    ...(template?.containers?.[0]?.env ?? []).map(({ name }): Mark => ['env', name ?? '']),
    ...Object.keys(labels ?? {}).map((name): Mark => ['label', name]),
    ...Object.keys(annotations ?? {}).map((name): Mark => ['annotation', name]),
    ...(traffic ?? []).map(({ tag }): Mark => ['tag', tag ?? '']),
    ...bindings.flatMap(({ members }) => members ?? []).map((member): Mark => ['member', member]),
  ]
  return new Set(all.map(mark => mark.join(' ')))
}

/** Who gets in, of nobody and the accounts that some run invites. */
function inside({ world }: Sandbox): string[] {
  const service = serviceIn(world)
  const people = [null, ...[0, 1, 2, 3].map(n => ({ member: `serviceAccount:${account(n)}`, email: account(n) }))]
  return people.flatMap((principal, n) =>
    service.invokerIamDisabled ||
    authorize(world, principal, 'run.routes.invoke', `//run.googleapis.com/${SERVICE}`, { host: 'x', path: '/' })
      ? [principal?.member ?? `nobody ${n}`]
      : [],
  )
}

function unready({ world }: Sandbox): string[] {
  const revisions = world.services.get(SERVICE)?.revisions
  return (serviceIn(world).trafficStatuses ?? []).flatMap(({ percent, revision = '' }) => {
    const conditions = revisions?.get(revision.split('/').at(-1) ?? '')?.conditions ?? []
    const ready = conditions.some(({ type, state }) => type === 'Ready' && state === 'CONDITION_SUCCEEDED')
    return percent && !ready ? [`${percent} % on ${revision}`] : []
  })
}

/** About as many requests to Cloud Run as a run sends, and pauses that it makes. */
const TURNS = 22

interface Race {
  seed: number
  runs: string[]
  edits: string[]
}

/** Those that change most. */
const OFTEN = ['callers', 'callers', 'callers', 'preview', 'gradual', 'env']

function drawRace(seed: number): Race {
  const draw = draws(seed)
  const some = (names: string[], least: number, most: number) =>
    Array.from({ length: least + Math.floor(draw() * (most - least + 1)) }, () =>
      String(names[Math.floor(draw() * names.length)]),
    )
  return {
    seed,
    runs: some([...Object.keys(RUNS), ...OFTEN], 2, 4),
    edits: [...new Set(some(Object.keys(EDITS), 0, 3))],
  }
}

/** How runs ended: where all fail, nothing is tried. */
const ended = { well: 0, badly: 0 }

async function play({ seed, runs, edits }: Race): Promise<void> {
  const scenario = loadScenario('update-existing')
  const github = { pulls: Object.fromEntries([1, 2, 3, 4].map(number => [number, 'open' as const])) }
  const serviceAccounts = Object.fromEntries([0, 1, 2, 3].map(n => [account(n), {}]))
  const users = { 'owner@example.com': '' }
  const world = {
    ...scenario.world,
    ...QUICK,
    github,
    serviceAccounts: { ...scenario.world.serviceAccounts, ...serviceAccounts },
  }
  await using cloud = await startSandbox({ ...scenario, world: { ...world, users } })
  grantAll(cloud)
  // Two revisions, of which one is kept by a tag.
  await deploy(cloud, { ...QUIET, env_vars: 'BASE=1', tag: 'stable' })
  const asked = new Set([
    ...inside(cloud),
    ...runs.flatMap((run, n) => (run === 'callers' ? [`serviceAccount:${account(n)}`] : [])),
  ])
  // A preview pins what served; whatever others change then makes the pin theirs (docs/traffic.md).
  const pinned = runs.some(name => RUNS[name]?.pins) || (runs.includes('preview') && edits.length > 0)
  const kept = new Set(['tag stable', 'env BASE'])
  const check = () => {
    expect(
      inside(cloud).filter(one => !asked.has(one)),
      'more open than asked',
    ).toEqual([])
    expect(unready(cloud), 'traffic without a revision that is ready').toEqual([])
    const now = marks(cloud)
    expect(
      [...kept].filter(mark => !now.has(mark) && !(pinned && mark.startsWith('env'))),
      'lost',
    ).toEqual([])
  }
  const draw = draws(seed ^ 0x5bd1e995)
  const order = {
    draw,
    holds: ({ api, userAgent }: { api: string; userAgent: string }) =>
      api === 'run.googleapis.com' && userAgent !== FOREIGN,
    edits: edits.map(name => ({
      after: Math.floor(draw() * TURNS * runs.length),
      async edit() {
        const { edit, leaves } = EDITS[name] as (typeof EDITS)[string]
        await edit(cloud)
        kept.add(leaves.join(' '))
      },
    })),
    check,
  }
  const one = async (name: string, n: number): Promise<Went> => {
    const { inputs, options, leaves } = RUNS[name] as Run
    const went = await deploy(cloud, { ...QUIET, ...inputs(n) }, options?.(n))
    const ok = went.report.verdict === 'ok' || went.report.verdict === 'warning'
    ended[ok ? 'well' : 'badly'] += 1
    if (ok) for (const mark of leaves?.(n) ?? []) kept.add(mark.join(' '))
    return went
  }
  await interleave(cloud, order, () => Promise.all(runs.map(one)))
}

/** Somebody else who is allowed everything. */
function grantAll({ world }: Sandbox): void {
  const name = '//cloudresourcemanager.googleapis.com/projects/demo-project'
  world.policies
    .get(name)
    ?.at(-1)
    ?.bindings.push({ role: 'roles/owner', members: [OWNER] })
}

/** The fault, or undefined. */
const faultOf = (race: Race): Promise<Error | undefined> =>
  play(race).then(
    () => undefined,
    (error: Error) => error,
  )

/** The smallest race that still fails: without one run or one edit, as long as there is one to leave out. */
async function shrunk(race: Race): Promise<Race> {
  const smaller = [
    ...race.runs.map((_, at) => ({ ...race, runs: race.runs.toSpliced(at, 1) })),
    ...race.edits.map((_, at) => ({ ...race, edits: race.edits.toSpliced(at, 1) })),
  ].filter(({ runs }) => runs.length > 0)
  for (const less of smaller) if (await faultOf(less)) return shrunk(less)
  return race
}

it(`runs that race lose nothing of each other, ${RACES} times`, { timeout: 36_000_000 }, async () => {
  const given = process.env.RACE
  const races = given ? [JSON.parse(given) as Race] : Array.from({ length: RACES }, (_, n) => drawRace(SEED + n))
  for (const race of races) {
    const fault = await faultOf(race)
    if (fault)
      throw new Error(`RACE='${JSON.stringify(await shrunk(race))}' plays it again: ${fault.message}`, { cause: fault })
  }
  expect(ended.well).toBeGreaterThan(ended.badly * 3)
})
