/** Finding -> the line of the workflow whose input is about the same. Pure. */
import type { Document, Pair, YAMLMap } from 'yaml'
import { lineOf, yamlDocuments } from '../inputs/texts/yaml.ts'
import { isMap, isScalar, isSeq } from '../inputs/texts/yaml-library.ts'
import type { Finding, Report } from '../model.ts'
import { objectOf } from './titles.ts'

/** Which inputs set what a finding is about, the likeliest first; the first that the step has counts. */
const INPUTS: readonly { of: RegExp; inputs: readonly string[] }[] = [
  { of: /\benv\[/, inputs: ['env_vars', 'env_vars_file', 'secrets', 'metadata'] },
  { of: /\blabels\b/, inputs: ['labels', 'metadata'] },
  { of: /\b(?:secret|volume|volumeMounts)/i, inputs: ['secrets', 'metadata'] },
  { of: /\bimage$/, inputs: ['image', 'source', 'metadata'] },
  { of: /^bindings\[/, inputs: ['invokers', 'callers', 'access'] },
  { of: /^invokerIamDisabled$/, inputs: ['access', 'public_via'] },
  { of: /^traffic|^tags?\b/, inputs: ['revision_traffic', 'tag_traffic', 'tag', 'no_traffic', 'metadata'] },
  { of: /timeout$/i, inputs: ['timeout'] },
  { of: /^buildConfig\.serviceAccount$/, inputs: ['build_service_account'] },
  { of: /^buildConfig\.workerPool$/, inputs: ['build_worker_pool'] },
  { of: /^buildConfig\.environmentVariables/, inputs: ['build_env_vars'] },
  { of: /^buildConfig\.baseImage|^baseImage/, inputs: ['base_image'] },
  { of: /^tagValues|^resourceTags/, inputs: ['resource_tags'] },
]
const ANY = ['flags', 'metadata']
/** Whether a step's `uses` means this action. */
type Uses = (name: string) => boolean

const SCHEDULE = /^\/\/cloudscheduler\./

/**
 * Line of each finding in the text of a workflow, counted from 1: of the input, or of the step's `uses` if it has none; the first line if
 * no step uses the action.
 */
export function workflowLines(
  text: string,
  report: Pick<Report, 'mode' | 'target'>,
  uses: Uses,
): (finding: Finding) => number {
  const [document] = readable(text)
  const step = document && stepOf(document, report, uses)
  if (!document || !step) return () => 1
  const at = (node: unknown) => lineOf(document, node) ?? 1
  const pairs = inputsOf(step)
  const begins = at(step.get('uses', true))
  return finding => {
    // Of an audit, no input is about a single finding.
    const inputs = report.target.scope ? ['scope'] : inputsFor(finding)
    const found = inputs.flatMap(name => pairs.find(({ key }) => String(key) === name) ?? [])[0]
    return found ? entryLine(text, found, finding) + at(found.key) : begins
  }
}

/** A workflow that cannot be read has no lines. */
function readable(text: string): Document[] {
  try {
    return yamlDocuments(text, { version: '1.2' }).filter(({ errors }) => errors.length === 0)
  } catch {
    return []
  }
}

function inputsFor({ field = '', resource = '', evidence, id }: Finding): readonly string[] {
  const named =
    id === 'invalid-input' || id === 'ignored-input' ? /^input (\w+)/.exec(evidence[0]?.call ?? '')?.[1] : undefined
  if (named) return [named]
  if (SCHEDULE.test(resource)) return [...(field === 'httpTarget.uri' ? ['schedule_path'] : []), 'schedule']
  return [
    ...INPUTS.filter(({ of }) => of.test(field)).flatMap(({ inputs }) => inputs),
    ...(field ? ANY : []),
    'service',
  ]
}

/** Of several steps, the one of this mode and this service. */
function stepOf(
  document: Document,
  { mode, target }: Pick<Report, 'mode' | 'target'>,
  uses: Uses,
): YAMLMap | undefined {
  const name = objectOf({ target })
  const rankOf = (step: YAMLMap) => {
    const values = new Map(
      inputsOf(step).map(({ key, value }) => [String(key), isScalar(value) ? String(value.value) : '']),
    )
    const named = ['service', 'job', 'worker_pool', 'scope'].some(input => values.get(input) === name)
    return (named ? 2 : 0) + ((values.get('mode') ?? 'deploy') === mode ? 1 : 0)
  }
  return stepsIn(document.contents, uses).toSorted((a, b) => rankOf(b) - rankOf(a))[0]
}

function stepsIn(node: unknown, uses: Uses): YAMLMap[] {
  if (isSeq(node)) return node.items.flatMap(item => stepsIn(item, uses))
  if (!isMap(node)) return []
  const used = node.get('uses')
  const own = typeof used === 'string' && uses(used) ? [node] : []
  return [...own, ...node.items.flatMap(({ value }) => stepsIn(value, uses))]
}

function inputsOf(step: YAMLMap): Pair[] {
  const inputs = step.get('with', true)
  return isMap(inputs) ? inputs.items : []
}

/** Of a list over several lines, how many lines below its key the entry is that the finding names. */
function entryLine(text: string, { key, value }: Pair, { field = '' }: Finding): number {
  const name = /\[([^[\]]+)\]$/.exec(field)?.[1]
  const from = isScalar(key) ? (key.range?.[0] ?? 0) : 0
  const to = isScalar(value) ? (value.range?.[2] ?? from) : from
  if (!name) return 0
  const lines = text.slice(from, to).split('\n')
  return Math.max(
    0,
    lines.findIndex(line => line.includes(name)),
  )
}
