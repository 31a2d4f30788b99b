/** A workflow, or a composite action, as its jobs and steps: each with its node in the document and its place in the text. */
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { aliasTargets, faultOf, plainYaml, yamlDocuments } from '../inputs/texts/yaml.ts'
import { isAlias, isMap, isScalar, isSeq } from '../inputs/texts/yaml-library.ts'

/** `key: value` of a step's `with`. */
export interface Entry {
  key: string
  /** The value as text; empty for a map or list. */
  value: string
  pair: Pair
}

export interface Step {
  /** `jobs.deploy.steps[2]`. */
  path: string
  uses: string
  run: string
  id?: string
  if?: string
  shell?: string
  /** Its place in the list. */
  at: number
  /** The names of its keys. */
  keys: string[]
  with: Entry[]
  /** Through an anchor or alias, the step or its list appears in several places. */
  shared: boolean
  /** `with` is a mapping of this step alone, and has at least one entry. */
  canTake: boolean
  node: YAMLMap
}

/** The steps of a job; those of a composite action are a job as well. */
export interface Job {
  /** `jobs.deploy`, or `runs` of a composite action. */
  path: string
  node: YAMLMap
  list: YAMLSeq
  steps: Step[]
  /** The job appears in several places of the document. */
  shared: boolean
  /** The whole job as plain data, with aliases expanded. */
  plain: { steps?: unknown[] }
  /** The shell of `defaults`, of the job or the workflow. */
  shell?: string
}

export interface Workflow {
  text: string
  document: Document
  root: YAMLMap
  jobs: Job[]
  /** `action`: a composite action. `called`: a workflow that others call (`workflow_call`). */
  kind: 'workflow' | 'called' | 'action'
  /** Jobs and steps that use other files of this repository, which are not looked into: path and name. */
  elsewhere: { path: string; uses: string }[]
  /** Follows an alias. */
  resolve: (node: unknown) => unknown
  /** Nodes that aliases stand for. */
  aliased: ReadonlySet<unknown>
}

/** Throws an Error that says what is wrong with the file. */
export function readWorkflow(text: string): Workflow {
  const [document, ...others] = yamlDocuments(text, { version: '1.2' })
  const fault = document && faultOf(document)
  if (fault) throw new Error(`it has ${fault}`)
  if (others.length > 0) throw new Error(`it has ${others.length + 1} YAML documents, where a workflow is one`)
  const root = document?.contents
  if (!document || !isMap(root)) throw new Error('it has no jobs: is it a workflow?')
  const plain = plainYaml(text, { version: '1.2' }) as { jobs?: Record<string, Job['plain']>; runs?: Job['plain'] }
  const targets = aliasTargets(root)
  const resolve = (node: unknown) => (isAlias(node) ? targets.get(node) : node)
  const holder = { text, document, root, resolve, aliased: new Set<unknown>(targets.values()) }
  const runs = resolve(root.get('runs', true))
  const jobs = resolve(root.get('jobs', true))
  if (isMap(jobs)) {
    const found = jobs.items.flatMap(
      pair => jobOf(`jobs.${word(pair.key)}`, pair.value, plain.jobs?.[word(pair.key) ?? ''] ?? {}, holder) ?? [],
    )
    const shell = shellOf(root, resolve)
    return {
      ...holder,
      jobs: found.map(job => ({ ...(shell !== undefined && { shell }), ...job })),
      kind: isCalled(resolve(root.get('on', true)), resolve) ? 'called' : 'workflow',
      elsewhere: [
        ...jobs.items.flatMap(({ key, value }) => localUse(`jobs.${word(key)}`, resolve(value), resolve)),
        ...localSteps(found),
      ],
    }
  }
  if (!isMap(runs)) throw new Error('it has no jobs: is it a workflow?')
  const job = runs.get('using') === 'composite' ? jobOf('runs', runs, plain.runs ?? {}, holder) : undefined
  return { ...holder, jobs: job ? [job] : [], kind: 'action', elsewhere: job ? localSteps([job]) : [] }
}

type Holder = Pick<Workflow, 'resolve' | 'aliased'>

function jobOf(path: string, given: unknown, plain: Job['plain'], { resolve, aliased }: Holder): Job | undefined {
  const node = resolve(given)
  if (!isMap(node)) return undefined
  const listGiven = node.get('steps', true)
  const list = resolve(listGiven)
  if (!isSeq(list)) return undefined
  const shared = isAlias(given) || aliased.has(node)
  const sharedList = shared || isAlias(listGiven) || aliased.has(list)
  const shell = shellOf(node, resolve)
  const steps = list.items.flatMap((item, at) => {
    const step = resolve(item)
    const own = !sharedList && !isAlias(item) && !aliased.has(step)
    return isMap(step) ? [{ ...stepOf(`${path}.steps[${at}]`, step, !own, { resolve, aliased }), at }] : []
  })
  return { path, node, list, plain, steps, shared, ...(shell !== undefined && { shell }) }
}

function stepOf(path: string, node: YAMLMap, shared: boolean, { resolve, aliased }: Holder): Omit<Step, 'at'> {
  const given: unknown = node.get('with', true)
  const inputs = resolve(given)
  const text = (key: string) => word(resolve(node.get(key, true)))
  const [id, condition, shell] = [text('id'), text('if'), text('shell')]
  return {
    path,
    node,
    shared,
    uses: text('uses') ?? '',
    run: text('run') ?? '',
    keys: node.items.map(({ key }) => word(key) ?? ''),
    with: isMap(inputs)
      ? inputs.items.map(pair => ({ key: word(pair.key) ?? '', value: word(resolve(pair.value)) ?? '', pair }))
      : [],
    canTake: !shared && isMap(inputs) && inputs.items.length > 0 && given === inputs && !aliased.has(inputs),
    ...(id !== undefined && { id }),
    ...(condition !== undefined && { if: condition }),
    ...(shell !== undefined && { shell }),
  }
}

function shellOf(holder: YAMLMap, resolve: Workflow['resolve']): string | undefined {
  const run = [resolve(holder.get('defaults', true))].map(node =>
    isMap(node) ? resolve(node.get('run', true)) : undefined,
  )[0]
  return isMap(run) ? word(resolve(run.get('shell', true))) : undefined
}

function isCalled(on: unknown, resolve: Workflow['resolve']): boolean {
  if (isMap(on)) return on.has('workflow_call')
  return (isSeq(on) ? on.items : [on]).some(item => word(resolve(item)) === 'workflow_call')
}

const localSteps = (jobs: readonly Job[]) =>
  jobs.flatMap(({ steps }) => steps.flatMap(({ path, uses }) => (uses.startsWith('./') ? [{ path, uses }] : [])))

function localUse(path: string, job: unknown, resolve: Workflow['resolve']): Workflow['elsewhere'] {
  const uses = isMap(job) ? word(resolve(job.get('uses', true))) : undefined
  return uses?.startsWith('./') ? [{ path, uses }] : []
}

/** A scalar as text; undefined for null and other nodes. */
export function word(node: unknown): string | undefined {
  const value = isScalar(node) ? node.value : undefined
  return value === undefined || value === null ? undefined : String(value)
}

export const rangeOf = (node: unknown): readonly [start: number, end: number] => {
  const range = (node as Node | null | undefined)?.range
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}
