/**
 * A storm: many pull requests that open, push, close and open again at once on one service, among deploys of production and cleanups.
 * A seed draws the lives (`drawStorm`) and which request to the embedded cloud is next (`Conductor`). What must always hold is looked at
 * after every request, what must be in the end at the end. `shrink` looks for the smallest storm that still goes wrong.
 */
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'
import { readPolicy, writePolicy } from '../../src/emulator/policies/authorize.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { LoggedRequest, World } from '../../src/emulator/world/world.ts'
import { decodeRows } from '../../src/github/rows.ts'
import { BUCKET, DEPLOYER, IMAGE, PROJECT, REPOSITORY, SERVICE } from '../fixtures/story.ts'
import { deploy, type Went } from './engine.ts'

interface Act {
  /** `age`: the preview becomes older than `preview_ttl`. `promote`: a job gets its image. */
  do: 'push' | 'close' | 'reopen' | 'age' | 'promote'
  /** Until the earlier runs of the pull request have ended, as with `concurrency` in the workflow. */
  waits: boolean
}

interface Life {
  number: number
  strategy: 'tag' | 'service'
  /** `built`: with `reuse_build: never`, so that closing deletes the image. `reused`: all such lives have the same source. */
  origin: 'image' | 'built' | 'reused'
  acts: Act[]
  /** How many requests of others come first. */
  after: number
}

export interface Storm {
  seed: number
  lives: Life[]
  /** What else happens, one after the other. */
  rest: { do: 'release' | 'cleanup of tags' | 'cleanup of services'; after: number }[]
}

/** mulberry32: numbers from 0 to 1. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Each storm has what goes wrong most easily: two pushes at once, an image that gets another use, a pull request that is opened again. */
export function drawStorm(seed: number): Storm {
  const draw = draws(seed)
  const one = <const T>(of: readonly [T, ...T[]]): T => of[Math.floor(draw() * of.length)] ?? of[0]
  const lives = (
    [
      ['tag', one(['image', 'reused']), 'push & push push? close? reopen?'],
      ['tag', 'built', 'push push? promote close'],
      ['tag', one(['image', 'built']), 'push close & reopen push? close?'],
      ['tag', one(['image', 'built', 'reused']), 'push promote? age? push? close reopen? close?'],
      ['service', one(['image', 'reused']), 'push push? close & reopen close?'],
    ] as const
  ).map(([strategy, origin, acts], at): Life => {
    const after = at === 0 ? 0 : Math.floor(draw() * 150)
    return { number: at + 1, strategy, origin, acts: drawActs(draw, acts), after }
  })
  const rest = [
    'release',
    one(['cleanup of tags', 'cleanup of services']),
    one(['release', 'cleanup of tags']),
  ] as const
  return { seed, lives, rest: rest.map(what => ({ do: what, after: 50 + Math.floor(draw() * 250) })) }
}

/** `?`: or not. What comes after `&` comes at once; the rest in half of the cases. */
function drawActs(draw: () => number, text: string): Act[] {
  const acts: Act[] = []
  let atOnce = false
  for (const word of text.split(' ')) {
    const [what, maybe] = [word.replace('?', '') as Act['do'] | '&', word.endsWith('?')]
    if (what === '&') {
      atOnce = true
      continue
    }
    const comes = !maybe || draw() < 0.5
    const closed = acts.filter(act => act.do === 'close' || act.do === 'reopen').at(-1)?.do === 'close'
    // What is closed is opened again first; what is open cannot be.
    const fits = closed === (what === 'reopen')
    if (comes && fits) acts.push({ do: what, waits: acts.length === 0 || (!atOnce && draw() < 0.5) })
    atOnce = false
  }
  return acts
}

/** What the events have made so of a pull request. */
interface Truth {
  life: Life
  events: number
  /** Of the events that closed it. */
  closed: number[]
  /** Of the last event before it became too old. */
  aged: number
  /** Of the last event that deploys. */
  pushed: number
  runs: { act: Act; event: number; went: Promise<Went> }[]
}

/** Whether what that event deployed is allowed to go. */
const isOver = ({ closed, aged }: Truth, event: number) => aged >= event || closed.some(later => later > event)

const BY = 'DEPLOYED_BY'
const RELEASE = 'RELEASE'
const TAG = /^pr-(\d+)$/

interface Seen {
  /** Of the service: tag -> short name of the revision. */
  tags: ReadonlyMap<string, string>
  /** What the traffic goes to, and by which release it was deployed. */
  serving: string
  release: number
  /** Short names of revisions and services -> `NUMBER.EVENT` that deployed them. */
  previews: ReadonlyMap<string, string>
  /** Of the service, that are no previews. */
  production: ReadonlySet<string>
  images: ReadonlySet<string>
  sources: ReadonlySet<string>
  /** Of pull requests, by environment, and of others. */
  deployments: ReadonlyMap<string, string>
  /** What no run may touch. */
  others: string
}

type Containers = readonly { env?: readonly { name?: string | null; value?: string | null }[] | null }[] | null

const variable = (containers: Containers | undefined, name: string): string =>
  containers?.[0]?.env?.find(each => each.name === name)?.value ?? ''

function look({ services, repositories, buckets, github }: World): Seen {
  const state = services.get(SERVICE)
  const { traffic = [], trafficStatuses = [] } = state?.service ?? {}
  const revisions = [...(state?.revisions ?? [])]
  const previews = new Map(
    revisions.flatMap(([id, { containers }]) => (/-pr-\d+-/.test(id) ? [[id, variable(containers, BY)]] : [])),
  )
  for (const [name, { service }] of services)
    if (name !== SERVICE && !name.endsWith('-pr-9'))
      previews.set(name.split('/').at(-1) ?? '', variable(service.template?.containers, BY))
  const production = new Set(revisions.flatMap(([id]) => (/-pr-\d+-/.test(id) ? [] : [id])))
  const deployments = new Map<string, string>()
  for (const { id, environment, payload, statuses } of github.deployments) {
    const key = (payload as { of?: string }).of ? environment : 'others'
    deployments.set(key, `${deployments.get(key) ?? ''} ${id}:${statuses.map(each => each.state)}`)
  }
  const serving = trafficStatuses?.filter(({ percent }) => percent) ?? []
  const served = state?.revisions.get(serving[0]?.revision ?? '')
  return {
    tags: new Map((traffic ?? []).flatMap(({ tag, revision }) => (tag ? [[tag, revision ?? 'latest']] : []))),
    serving: serving.map(({ percent, revision }) => `${revision} ${percent}`).join(),
    release: Number(variable(served?.containers, RELEASE) || 0),
    previews,
    production,
    images: new Set(
      [...(repositories.get(REPOSITORY)?.images ?? [])].flatMap(([path, all]) =>
        [...all.keys()].map(digest => `${path}@${digest}`),
      ),
    ),
    sources: new Set(buckets.get(BUCKET)?.objects.keys() ?? []),
    deployments,
    others: JSON.stringify([
      github.comments.filter(({ author }) => author !== github.viewer).map(({ body }) => body),
      services.get(`${SERVICE}-pr-9`)?.service.etag,
      deployments.get('others'),
    ]),
  }
}

const gone = <K>(before: Iterable<K>, after: { has(key: K): boolean }): K[] =>
  [...before].filter(key => !after.has(key))

/** Moments, as numbers of requests. */
interface Known {
  /** Of a revision or job: when it was first there. */
  since: ReadonlyMap<string, number>
  /** When the run that sent the request last began to read what is used, and when it last changed something on Cloud Run. */
  read: number
  changed: number
}

/** What one request did that no run is allowed to do: sentences. */
function judge(before: Seen, after: Seen, truths: ReadonlyMap<number, Truth>, world: World, known: Known): string[] {
  const { since, read, changed } = known
  const faults: string[] = []
  const moved = [...new Set([...before.tags.keys(), ...after.tags.keys()])].filter(
    tag => before.tags.get(tag) !== after.tags.get(tag),
  )
  if (moved.length > 1) faults.push(`One request changed the tags ${moved.join(', ')}.`)
  const of = (by: string | undefined) => {
    const [number, event] = (by ?? '').split('.').map(Number)
    return { truth: truths.get(number ?? 0), event: event ?? 0 }
  }
  for (const tag of moved) {
    const number = Number(TAG.exec(tag)?.[1])
    const [was, is] = [before.tags.get(tag), after.tags.get(tag)]
    if (!truths.has(number)) faults.push(`The tag ${tag} is not a preview’s, and went from ${was} to ${is}.`)
    if (is && !is.includes(`-pr-${number}-`)) faults.push(`The tag ${tag} leads to ${is}.`)
    const { truth, event } = of(before.previews.get(was ?? ''))
    if (was && !is && truth && !isOver(truth, event)) faults.push(`The tag ${tag} of event ${event} went too early.`)
  }
  for (const [tag, revision] of after.tags)
    if (!world.services.get(SERVICE)?.revisions.has(revision))
      faults.push(`The tag ${tag} leads to ${revision}, which is gone.`)
  for (const name of gone(before.previews.keys(), after.previews)) {
    const { truth, event } = of(before.previews.get(name))
    if (!truth || !isOver(truth, event)) faults.push(`${name} of event ${event} went too early.`)
  }
  for (const name of gone(before.production, after.production)) faults.push(`${name} is no preview, and is gone.`)
  if (before.serving !== after.serving && after.release <= before.release)
    faults.push(`The traffic went from ${before.serving} to ${after.serving}.`)
  if (/-pr-\d/.test(after.serving) || !/ 100$/.test(after.serving)) faults.push(`The traffic goes to ${after.serving}.`)
  for (const image of gone(before.images, after.images)) {
    const truth = truths.get(Number(/-pr-(\d+)@/.exec(image)?.[1]))
    if (!truth || (!(truth.life.origin === 'built' && truth.closed.length > 0) && truth.aged === 0))
      faults.push(`The image ${image} went too early.`)
    const [, digest = ''] = image.split('@')
    const users = usersOf(world, digest).filter(user => (since.get(user) ?? 0) < read)
    for (const user of users) faults.push(`The image ${image} is gone, and ${user} uses it.`)
    if (read < changed) faults.push(`The image ${image} went without another look at what uses it.`)
  }
  const retold = [...new Set([...before.deployments.keys(), ...after.deployments.keys()])].filter(
    key => before.deployments.get(key) !== after.deployments.get(key),
  )
  if (retold.length > 1) faults.push(`One request changed the deployments of ${retold.join(' and ')}.`)
  if (before.others !== after.others) faults.push(`It changed what is not ours: ${before.others} -> ${after.others}.`)
  return faults
}

function usersOf({ services, jobs }: World, digest: string): string[] {
  const users = [...services.values()].flatMap(({ revisions }) =>
    [...revisions].map(([id, { containers }]) => [id, containers?.[0]?.image] as const),
  )
  for (const [name, { job }] of jobs) users.push([name, job.template?.template?.containers?.[0]?.image])
  return users.flatMap(([name, image]) => (image?.endsWith(digest) ? [name] : []))
}

/** Lets one request go at a time. Those in whose order something lies are drawn: writers dawdle, so that what they have read grows old. */
class Conductor implements Disposable {
  readonly faults: string[] = []
  /** The last changes. */
  readonly trace: string[] = []
  #held: { line: LoggedRequest; go: () => void }[] = []
  #over = false
  #seen: Seen
  #world: World
  #check: (before: Seen, after: Seen, known: Known) => string[]
  #since = new Map<string, number>()
  #runs = new Map<string, { read: number; changed: number }>()
  #speeds = new Map<string, number>()
  #hurried = new Set<string>()
  #reads = new Map<string, number>()
  #changes = new Map<string, number>()
  #moment = 0

  constructor({ world }: Sandbox, draw: () => number, check: (before: Seen, after: Seen, known: Known) => string[]) {
    this.#world = world
    this.#check = check
    this.#seen = look(world)
    world.gate = line => (this.#over ? Promise.resolve() : new Promise<void>(go => this.#held.push({ line, go })))
    void this.#conduct(draw)
  }

  async #conduct(draw: () => number): Promise<void> {
    while (!this.#over) {
      if (this.#held.length === 0) {
        await new Promise(done => setTimeout(done, 1))
        continue
      }
      await turn()
      const { line, go } = this.#next(draw)
      go()
      for (let turns = 0; line.endMs === 0 && turns < 10_000; turns++) await turn()
      this.look(line)
    }
  }

  #next(draw: () => number) {
    const plain = this.#held.findIndex(({ line }) => !matters(line))
    const [first] = this.#held.splice(plain >= 0 ? plain : this.#drawn(draw), 1)
    return first as { line: LoggedRequest; go: () => void }
  }

  #drawn(draw: () => number): number {
    const weights = this.#held.map(({ line }) => this.#patience(line) * this.#speed(line, draw))
    let left = draw() * weights.reduce((sum, each) => sum + each, 0)
    for (const [at, weight] of weights.entries()) {
      left -= weight
      if (left < 0) return at
    }
    return 0
  }

  /** A change waits until what its run has read is no longer so; who has lost a race hurries, or it would lose them all. */
  #patience(line: LoggedRequest): number {
    const [service = ''] = line.path.split('/revisions')
    if (!isChange(line)) return line.method === 'GET' ? 6 : 1
    if (this.#hurried.has(line.reason)) return 12
    const read = this.#reads.get(`${line.reason} ${service}`) ?? 0
    return (this.#changes.get(service) ?? 0) > read ? 30 : 0.1
  }

  /** Some runs are slow: others that began later overtake them. */
  #speed({ reason }: LoggedRequest, draw: () => number): number {
    const speed = this.#speeds.get(reason) ?? (reason === '' ? 1 : draw() < 0.3 ? 0.04 : 1)
    this.#speeds.set(reason, speed)
    return speed
  }

  look(line?: LoggedRequest): void {
    const after = look(this.#world)
    this.#moment += 1
    const run = this.#runs.get(line?.reason ?? '') ?? { read: 0, changed: 0 }
    if (line) {
      this.#runs.set(line.reason, run)
      if (line.status === 409) this.#hurried.add(line.reason)
      if (line.status === 409) this.#speeds.set(line.reason, 1)
      if (line.method === 'GET') this.#reads.set(`${line.reason} ${line.path}`, this.#moment)
      if (isChange(line) && line.status === 200) this.#changes.set(line.path, this.#moment)
      if (line.path.endsWith('/locations')) run.read = this.#moment
      if (isChange(line)) run.changed = this.#moment
      if (isChange(line) || line.method === 'DELETE' || line.api === 'github') this.#note(line, after)
    }
    for (const name of runningIn(this.#world)) if (!this.#since.has(name)) this.#since.set(name, this.#moment)
    if (this.faults.length === 0) {
      this.faults.push(...this.#check(this.#seen, after, { since: this.#since, ...run }))
      if (this.faults.length > 0) this.faults.push(...this.trace.slice(-25))
    }
    this.#seen = after
  }

  #note({ method, path, status, reason, api }: LoggedRequest, { tags, serving }: Seen): void {
    if (method === 'GET') return
    const state = [...tags].map(([tag, revision]) => `${tag}=${revision}`).join(' ')
    const what = path.split('/').slice(-3).join('/')
    this.trace.push(`${reason || api}: ${method} ${what} ${status}; ${state}; ${serving}`)
  }

  [Symbol.dispose]() {
    this.#over = true
    delete this.#world.gate
    for (const { go } of this.#held) go()
  }
}

const isChange = ({ method, api, path }: LoggedRequest) =>
  api === 'run.googleapis.com' && method !== 'GET' && !/:(wait|testIamPermissions|getIamPolicy)$/.test(path)

const runningIn = ({ services, jobs }: World): string[] => [
  ...[...services.values()].flatMap(({ revisions }) => [...revisions.keys()]),
  ...jobs.keys(),
]

const turn = () => new Promise(done => setImmediate(done))

/** The state of services, pull requests and deployments, and every deletion. */
const matters = ({ api, path, method }: LoggedRequest) =>
  (api === 'run.googleapis.com' && !path.includes('/operations/')) ||
  (api === 'github' ? /\/pulls\/|\/deployments/.test(path) : method === 'DELETE')

/** Long pauses of the runs take a twentieth of their time: all of them wait for each other. */
function quickened(): Disposable {
  const { setTimeout: real } = timers
  timers.setTimeout = ((ms = 0, ...rest: unknown[]) =>
    real(ms >= 400 ? ms / 20 : ms, ...(rest as [undefined]))) as typeof real
  syncBuiltinESMExports()
  return {
    [Symbol.dispose]() {
      timers.setTimeout = real
      syncBuiltinESMExports()
    },
  }
}

const QUIET = { access: 'keep', verify: 'false', preflight: 'off', github_token: 'ghs_played' }
const SOURCE = { image: '', source: 'examples/hello' }
const ORIGIN = {
  image: () => IMAGE,
  built: (by: string) => ({ ...SOURCE, reuse_build: 'never', build_env_vars: `${BY}=${by}` }),
  reused: () => ({ ...SOURCE, reuse_build: 'auto' }),
}
const commitOf = (number: number, event: number) => `${number}${String(event).padStart(39, 'a')}`

async function begin(storm: Storm): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const pulls = Object.fromEntries(storm.lives.map(({ number }) => [number, 'open' as const]))
  const delays = { buildMs: 0, operationMs: storm.seed % 2 === 0 ? 0 : 3 }
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, delays, github: { pulls } } })
  const { world } = cloud
  const on = `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`
  const { bindings = [], etag: _, ...policy } = readPolicy(world, on, 3)
  const roles = ['roles/artifactregistry.repoAdmin', 'roles/storage.objectUser']
  const granted = roles.map(role => ({ role, members: [`serviceAccount:${DEPLOYER}`] }))
  writePolicy(world, on, { ...policy, bindings: [...bindings, ...granted] })
  const now = world.clock.now()
  const text = { issue: 1, author: 'octocat', createdMs: now, updatedMs: now }
  world.github.comments.push({ ...text, id: 1, body: 'Looks good' })
  // Other tools deploy to the same environments.
  const status = {
    id: 1,
    state: 'success',
    description: '',
    environmentUrl: '',
    logUrl: '',
    creator: 'x',
    createdMs: now,
  } as const
  for (const [id, environment] of ['preview/pr-1', 'preview/pr-2', 'production'].entries())
    world.github.deployments.push({
      ...{ id: id + 1, sha: '1'.repeat(40), ref: 'x', task: 'deploy', payload: {}, environment, description: null },
      ...{ transient: false, production: environment === 'production', creator: 'x', createdMs: now },
      statuses: [{ ...status, environment }],
    })
  await deploy(cloud, { ...IMAGE, ...QUIET, env_vars: 'A=b', tag: 'stable' })
  await deploy(cloud, { ...IMAGE, ...QUIET, env_vars: 'A=b', service: 'hello-pr-9' })
  // Somebody's revision has got the label of a preview.
  for (const [id, revision] of world.services.get(SERVICE)?.revisions ?? [])
    if (/-0000[12]-/.test(id)) revision.labels = { ...revision.labels, 'run-iam-deploy-preview': 'pr-1' }
  return cloud
}

/** Throws what went wrong: sentences, and the last changes before it. */
export async function playStorm(storm: Storm): Promise<void> {
  using _ = quickened()
  await using cloud = await begin(storm)
  const { world } = cloud
  const truths = new Map(
    storm.lives.map(life => [life.number, { life, events: 0, closed: [], aged: 0, pushed: 0, runs: [] } as Truth]),
  )
  const began = cloud.requests.length
  let busy = 0
  let released = 0
  const failed: string[] = []
  const run = async (title: string, inputs: Record<string, string>, options: Parameters<typeof deploy>[2] = {}) => {
    busy += 1
    try {
      const reason = { request_reason: title }
      const went = await deploy(cloud, { ...QUIET, ...reason, ...inputs }, { ...options, news: true })
      const { verdict, findings } = went.report
      // Of an image that is deleted at that moment, a job cannot be made.
      if (verdict !== 'ok' && verdict !== 'warning' && !title.startsWith('promote'))
        failed.push(
          `${title} ended ${verdict}: ${findings.flatMap(({ status, reason }) => (status === 'fail' ? [reason] : [])).join(' ')}`,
        )
      return went
    } finally {
      busy -= 1
    }
  }
  const others = async (after: number) => {
    while (cloud.requests.length < began + after && busy > 0) await new Promise(done => setTimeout(done, 2))
  }
  async function live(truth: Truth): Promise<void> {
    const { life, runs } = truth
    const { number, strategy } = life
    const promoted: Promise<unknown>[] = []
    await others(life.after)
    for (const act of life.acts) {
      if (act.waits) await Promise.all([...runs.map(({ went }) => went), ...promoted])
      truth.events += 1
      const event = truth.events
      if (act.do === 'age') {
        truth.aged = event
        makeOld(world, number)
        continue
      }
      if (act.do === 'promote') {
        promoted.push(promote(number, runs.at(-1)?.went))
        continue
      }
      const pull = world.github.pulls.get(number)
      const closes = act.do === 'close'
      const sha = closes ? (pull?.head?.sha ?? '') : commitOf(number, event)
      world.github.pulls.set(number, {
        state: closes ? 'closed' : 'open',
        head: { repository: 'octo-org/hello', sha },
        earlier: [...(pull?.earlier ?? []), sha],
      })
      if (closes) truth.closed.push(event)
      else truth.pushed = event
      const by = `${number}.${event}`
      const inputs = {
        ...ORIGIN[life.origin](by),
        mode: 'preview',
        preview_strategy: strategy,
        env_vars: `${BY}=${by}`,
      }
      const went = run(`${act.do} ${by}`, inputs, {
        context: {
          ...{ event: 'pull_request', pullRequest: number, headCommit: sha, code: { whose: 'ours' } },
          ...(closes && { pullRequestClosed: true }),
        },
      })
      runs.push({ act, event, went })
      // Of two runs, the one that began later is known by its millisecond.
      await new Promise(done => setTimeout(done, 3 + (act.waits ? 0 : (event * 7) % 40)))
    }
    await Promise.all([...runs.map(({ went }) => went), ...promoted])
  }
  async function promote(number: number, of: Promise<Went> | undefined): Promise<void> {
    const image = (await of)?.report.outputs.image
    if (image)
      await run(`promote of ${number}`, { source: '', image, job: `batch-${number}`, service: '', env_vars: '' })
  }
  async function besides(): Promise<void> {
    for (const { do: what, after } of storm.rest) {
      await others(after)
      await (what === 'release' ? release() : cleanup(what))
    }
  }
  const release = () => {
    released += 1
    return run('a release', { ...IMAGE, env_vars: `${RELEASE}=${released}` })
  }
  const cleanup = (what: string) =>
    run(what, {
      ...IMAGE,
      env_vars: '',
      mode: 'cleanup',
      preview_strategy: what.endsWith('tags') ? 'tag' : 'service',
    })
  const conductor = new Conductor(cloud, draws(storm.seed ^ 0x5bd1e995), (before, after, known) =>
    judge(before, after, truths, world, known),
  )
  {
    using __ = conductor
    await Promise.all([...[...truths.values()].map(live), besides()])
    conductor.look()
  }
  const faults = [...failed, ...conductor.faults]
  if (conductor.faults.length === 0) {
    faults.push(...(await atTheEnd(world, truths, released)))
    // Cloud Run keeps the newest revision, until there is a newer one.
    await release()
    for (const { life, closed, pushed } of truths.values())
      if ((closed.at(-1) ?? 0) > pushed) makeOld(world, life.number)
    await cleanup('cleanup of tags')
    await cleanup('cleanup of services')
    faults.push(...left(world, truths))
  }
  if (faults.length > 0) throw new Error([...faults, ...conductor.trace.slice(-10)].join('\n'))
}

function makeOld({ services, repositories, buckets }: World, number: number): void {
  const old = new Date(Date.now() - 30 * 86_400_000).toISOString()
  for (const [id, revision] of services.get(SERVICE)?.revisions ?? [])
    if (id.includes(`-pr-${number}-`)) revision.createTime = old
  const own = services.get(`${SERVICE}-pr-${number}`)
  if (own) own.service.updateTime = old
  for (const { pushed } of repositories.values())
    for (const image of pushed?.keys() ?? []) if (image.includes(`-pr-${number}@`)) pushed?.set(image, Date.parse(old))
  for (const { objects } of buckets.values())
    for (const [name, { resource }] of objects) if (name.includes(`-pr-${number}/`)) resource.timeCreated = old
}

/** What is wrong once the last run has ended. */
async function atTheEnd(world: World, truths: ReadonlyMap<number, Truth>, released: number): Promise<string[]> {
  const faults: string[] = []
  const seen = look(world)
  const { github } = world
  if (seen.release !== released) faults.push(`Release ${seen.release} serves, not ${released}.`)
  const { latestCreatedRevision, latestReadyRevision } = world.services.get(SERVICE)?.service ?? {}
  const newest = [latestCreatedRevision, latestReadyRevision].map(name => name?.split('/').at(-1))
  for (const [number, truth] of truths) {
    const { life, closed, pushed, aged, runs } = truth
    const tag = `pr-${number}`
    const own = [...seen.previews].filter(([, by]) => by.startsWith(`${number}.`))
    const rows = github.comments
      .filter(({ issue, author }) => issue === number && author === github.viewer)
      .map(({ body }) => [...decodeRows(body).values()].map(({ data }) => data))
    if (rows.length > 1) faults.push(`${tag} has ${rows.length} comments.`)
    const [row] = rows[0] ?? []
    const states = (seen.deployments.get(`preview/${tag}`) ?? '').trim()
    if ((closed.at(-1) ?? 0) > pushed) {
      if (seen.tags.has(tag)) faults.push(`${tag} is closed and has its tag.`)
      for (const [name] of own) if (!newest.includes(name)) faults.push(`${tag} is closed, and ${name} is there.`)
      if (states) faults.push(`${tag} is closed and has deployments:${states}.`)
      if (row && row.state !== 'removed')
        faults.push(`${tag} is closed, and its comment says ${row.state}: ${row.note}`)
    } else if (aged < pushed) {
      const by = `${number}.${pushed}`
      const is = life.strategy === 'tag' ? seen.tags.get(tag) : `hello-${tag}`
      const deployedBy = seen.previews.get(is ?? '')
      if (deployedBy !== by) faults.push(`${tag} leads to ${is} of ${deployedBy}, not to that of ${by}.`)
      if (row?.state !== 'ready') faults.push(`${tag} is open, and its comment says ${row?.state}: ${row?.note}`)
      else if (life.strategy === 'tag' && row.revision !== is)
        faults.push(`${tag}: the comment tells of ${row.revision}, not ${is}.`)
      const active = states.split(' ').filter(each => each.endsWith('success'))
      if (active.length !== 1) faults.push(`${tag} has the deployments ${states}.`)
      await Promise.all(runs.map(({ went }) => went))
    }
  }
  return faults
}

/** What is left of closed pull requests after a release and a cleanup. */
function left(world: World, truths: ReadonlyMap<number, Truth>): string[] {
  const { previews, images, sources } = look(world)
  return [...truths.values()].flatMap(({ life: { number, origin, acts }, closed, pushed }) => {
    if ((closed.at(-1) ?? 0) < pushed) return []
    const names = [...previews].flatMap(([name, by]) => (by.startsWith(`${number}.`) ? [name] : []))
    const kept = origin !== 'built' || acts.some(act => act.do === 'promote')
    const files = kept ? [] : [...images, ...sources].filter(name => new RegExp(`-pr-${number}[@/]`).test(name))
    return [...names, ...files].map(name => `pr-${number} is closed and cleaned up, and ${name} is there.`)
  })
}

/** The smallest storm that still goes wrong, as far as leaving out one thing after the other finds it, and how it goes wrong. */
export async function shrink(storm: Storm, error: Error): Promise<{ storm: Storm; error: Error }> {
  let smallest = { storm, error }
  for (let at = 0, tries = 60; at < smaller(smallest.storm).length && tries > 0; tries--) {
    const less = smaller(smallest.storm)[at] as Storm
    const found = await playStorm(less).then(
      () => undefined,
      (fault: Error) => fault,
    )
    if (found) [smallest, at] = [{ storm: less, error: found }, 0]
    else at += 1
  }
  return smallest
}

function smaller({ seed, lives, rest }: Storm): Storm[] {
  const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)
  return [
    ...lives.map((_, at) => ({ seed, lives: without(lives, at), rest })),
    ...rest.map((_, at) => ({ seed, lives, rest: without(rest, at) })),
    ...lives.flatMap((life, at) =>
      life.acts.slice(1).map((_, act) => ({
        ...{ seed, rest },
        lives: lives.with(at, { ...life, acts: without(life.acts, act + 1) }),
      })),
    ),
  ]
}

/** `pr-1 (tag, image): push, close & reopen`: `&` comes at once, `,` once the earlier runs have ended. */
export function inWords({ seed, lives, rest }: Storm): string {
  const told = lives.map(
    ({ number, strategy, origin, acts, after }) =>
      `pr-${number} (${strategy}, ${origin}, after ${after}): ${acts.map((act, at) => `${at === 0 ? '' : act.waits ? ', ' : ' & '}${act.do}`).join('')}`,
  )
  return [`seed ${seed}`, ...told, `besides: ${rest.map(each => `${each.do} after ${each.after}`).join(', ')}`].join(
    '\n',
  )
}
