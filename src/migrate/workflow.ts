/** A workflow file as its jobs and steps, each with its place in the text, so that what is not changed stays letter by letter. */
import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { faultOf, yamlDocuments } from '../inputs/yaml.ts'

/** `key: value` as it stands in the text. */
export interface Entry {
  key: string
  /** The value as text; empty for a map or list. */
  value: string
  /** From the key's first letter to the end of the value, on lines of their own indent. */
  source: string
  /** Spaces before the key. */
  column: number
  start: number
}

export interface Step {
  /** `jobs.deploy.steps[2]`. */
  path: string
  uses: string
  /** Start and end of the value of `uses`, with the comment on its line; in `{ uses: a, with: b }` what follows stays. */
  usesAt: [start: number, end: number]
  id?: string
  if?: string
  run: string
  with: Entry[]
  /** `{ a: b }`, which has no lines to insert between. */
  flow: boolean
  /** Whole lines. */
  lines: [start: number, end: number]
  /** Spaces before the keys of the step. */
  column: number
}

export interface Job {
  id: string
  steps: Step[]
  /** The job's text. */
  text: string
  permissions?: Permissions
  /** Spaces before the keys of the job, and where the first of them starts. */
  column: number
  start: number
}

export interface Permissions {
  /** Name -> value; undefined where it is one word for all (`write-all`). */
  of?: Record<string, string>
  word?: string
  /** Where a further line goes, and its indent; undefined for flow maps and words. */
  end?: number
  column?: number
}

export interface Workflow {
  jobs: Job[]
  permissions?: Permissions
}

/** Throws an Error that says what is wrong with the file. */
export function readWorkflow(text: string): Workflow {
  const [document, ...others] = yamlDocuments(text, { version: '1.2' })
  const fault = document && faultOf(document)
  if (fault) throw new Error(`it has ${fault}`)
  const jobs = others.length === 0 ? document?.get('jobs') : undefined
  if (!isMap(jobs)) throw new Error('it has no jobs: is it a workflow?')
  const permissions = permissionsOf(document?.contents, text)
  return {
    jobs: jobs.items.flatMap(({ key, value }) => (isMap(value) ? [jobOf(String(key), value, text)] : [])),
    ...(permissions && { permissions }),
  }
}

function jobOf(id: string, job: YAMLMap, text: string): Job {
  const steps = job.get('steps')
  const start = job.range?.[0] ?? 0
  const permissions = permissionsOf(job, text)
  return {
    id,
    steps: isSeq(steps)
      ? steps.items.flatMap((item, at) => (isMap(item) ? [stepOf(`jobs.${id}.steps[${at}]`, item, text)] : []))
      : [],
    text: text.slice(start, job.range?.[1]),
    column: columnOf(text, start),
    start,
    ...(permissions && { permissions }),
  }
}

function stepOf(path: string, step: YAMLMap, text: string): Step {
  const uses = step.get('uses', true)
  const inputs = step.get('with')
  const word = (key: string) => {
    const value = step.get(key)
    return value === undefined || value === null ? undefined : String(value)
  }
  const [start, end] = [step.range?.[0] ?? 0, step.range?.[1] ?? 0]
  const condition = word('if')
  const id = word('id')
  return {
    path,
    uses: isScalar(uses) ? String(uses.value) : '',
    usesAt: isScalar(uses)
      ? [uses.range?.[0] ?? 0, step.flow ? (uses.range?.[1] ?? 0) : lineEnd(text, uses.range?.[1] ?? 0)]
      : [0, 0],
    run: word('run') ?? '',
    with: isMap(inputs) ? inputs.items.map(pair => entryOf(pair, text, inputs.flow === true)) : [],
    flow: isMap(inputs) && inputs.flow === true,
    lines: [lineStart(text, start), pastBlank(text, lineEnd(text, trimmedEnd(text, end)))],
    column: columnOf(text, start),
    ...(id !== undefined && { id }),
    ...(condition !== undefined && { if: condition }),
  }
}

function entryOf({ key, value }: Pair, text: string, flow: boolean): Entry {
  const name = key as Scalar
  const start = name.range?.[0] ?? 0
  const range = (value as Scalar | null)?.range
  const end = lineEnd(text, trimmedEnd(text, range?.[1] ?? name.range?.[1] ?? start))
  const written = isScalar(value) && value.value !== null ? String(value.value) : ''
  return {
    key: String(name.value),
    value: written,
    // Between brackets an entry has no lines of its own.
    source: flow ? `${String(name.value)}: ${JSON.stringify(written)}` : text.slice(start, end),
    column: flow ? 0 : columnOf(text, start),
    start,
  }
}

function permissionsOf(holder: unknown, text: string): Permissions | undefined {
  if (!isMap(holder) || !holder.has('permissions')) return undefined
  const found = holder.get('permissions', true)
  if (!isMap(found)) return { word: isScalar(found) ? String(found.value) : '' }
  const of = Object.fromEntries(found.items.map(({ key, value }) => [String(key), String(value)]))
  if (found.flow) return { of }
  const start = found.range?.[0] ?? 0
  return { of, end: lineEnd(text, trimmedEnd(text, found.range?.[1] ?? 0)), column: columnOf(text, start) }
}

export const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1
const lineEnd = (text: string, at: number) => (text.indexOf('\n', at) + 1 || text.length + 1) - 1
const columnOf = (text: string, at: number) => at - lineStart(text, at)
const trimmedEnd = (text: string, at: number) => text.slice(0, at).trimEnd().length
/** Past the line's end and the empty lines after it. */
const pastBlank = (text: string, at: number) => at + (/^(?:[ \t]*\n)+/.exec(text.slice(at))?.[0].length ?? 0)
