/**
 * The messages of `src/`: every text that is said in the language of the run. `node scripts/messages.ts` prints what each language lacks
 * and has too much; `node scripts/messages.ts ja FILE` adds the entries of FILE (JSON: message -> translation) to its words and drops
 * those of messages that are gone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'rolldown/utils'
import { INPUTS } from '../src/inputs/table.ts'

const root = resolve(import.meta.dirname, '..')

/** What neither speaks to people in the language of the run, nor decides what is said. */
const APART = /^(?:emulator|data|language|setup\/(?:gcloud|terraform|mark))\b/

/** What is counted under a name that the code puts together. */
const COUNTED = [
  'days',
  'hours',
  'images',
  'sources',
  'allow policies',
  'accounts',
  'Cloud Scheduler jobs',
  'jobs and worker pools',
]

/** Groups of inputs, as headings of the help. */
const GROUPS = [...new Set(INPUTS.map(({ group }) => group))]

/** States and verdicts of a report, as people read them. */
const STATES = ['planned', 'done', 'failed', 'skipped', 'pass', 'fail', 'unknown', 'ok', 'warning', 'blocked', 'drift']

interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

interface Template extends Node {
  quasis: { value: { cooked: string } }[]
  expressions: Node[]
}

interface Found {
  /** Message -> the files that say it. */
  messages: Map<string, Set<string>>
  /** Prose that passes by the language: `room: text`. */
  untold: string[]
}

/** Reads every file of `src/`. */
export function findMessages(): Found {
  const found: Found = {
    messages: new Map(
      [...COUNTED.map(word => `{0} ${word}`), ...STATES, ...GROUPS].map(message => [message, new Set()]),
    ),
    untold: [],
  }
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  for (const file of files.map(name => name.replaceAll('\\', '/')).filter(name => name.endsWith('.ts')))
    if (!APART.test(file)) readFile(file, found)
  return found
}

function readFile(file: string, found: Found): void {
  const { program } = parseSync(file, readFileSync(join(root, 'src', file), 'utf8'))
  const add = (message: string) => {
    const files = found.messages.get(message) ?? new Set()
    found.messages.set(message, files.add(file))
  }
  const walk = (node: unknown, parents: readonly Node[]): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, parents)
    if (!isNode(node) || isSilent(node)) return
    const told = messageOf(node, file)
    if (told !== undefined) add(told)
    const text = textOf(node)
    if (
      text !== undefined &&
      isProse(text) &&
      !isTold(node, parents, file) &&
      !(/^inputs\/(?:flags\/|table)/.test(file) && IS_HELP.test(text))
    )
      found.untold.push(`${file.replace(/[/.].*/, '')}: ${text}`)
    const inside = [...parents, node]
    for (const [field, value] of Object.entries(node)) if (field !== 'type') walk(value, inside)
  }
  walk(program, [])
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Types and imports. */
const isSilent = ({ type, source }: Node): boolean =>
  (type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(type)) ||
  (/^(?:Import|Export)/.test(type) && Boolean(source))

/** The text of a literal or a template, with `{0}` for its values. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  return (node as Template).quasis.reduce(
    (text, { value }, at) => `${text}${at > 0 ? `{${at - 1}}` : ''}${value.cooked}`,
    '',
  )
}

/** The message of a call that says something. */
function messageOf(node: Node, file: string): string | undefined {
  if (node.type === 'TaggedTemplateExpression')
    return nameOf(node.tag) === 'say' ? textOf(node.quasi as Node) : undefined
  if (node.type === 'CallExpression') {
    const [first, one, many] = node.arguments as Node[]
    if (/^(?:said|pattern)$/.test(String(nameOf(node.callee))) && first)
      return /\$\{|\{0\} \{0\}/.test(textOf(first) ?? '') ? undefined : textOf(first)
    if (nameOf(node.callee) !== 'count' || !one) return undefined
    const word = textOf(many ?? one)
    return word && `{0} ${word}${many ? '' : 's'}`
  }
  // The titles of findings are in a table that the documents are made from.
  const { key, value } = node as { key?: Node; value?: Node }
  if (file === 'model.ts' && node.type === 'Property' && nameOf(key) === 'title' && isNode(value)) return textOf(value)
  // Of inputs, for the help of the command line.
  const named = (name: string) =>
    (node.properties as { key?: Node; value?: Node }[]).find(({ key: of }) => nameOf(of) === name)?.value
  return node.type === 'ObjectExpression' &&
    /^(?:inputs\/table|kinds\/)/.test(file) &&
    named('example') &&
    named('help')
    ? textOf(named('help') as Node)
    : undefined
}

const nameOf = (node: unknown): unknown => (isNode(node) && node.type === 'Identifier' ? node.name : undefined)

/** Four words in a row, one of them of the kind that only sentences have. */
const isProse = (text: string): boolean =>
  /(?:[A-Za-z{}\d,;:'’]+ ){3}[A-Za-z{]/.test(text) &&
  /\b(?:the|an?|is|are|was|were|has|have|not|no|cannot|of|to|by|in|on|for|with|without|and|or)\b/.test(text)

/** Code, commands and quotations; the helps of inputs and flags, which are for the documents in English. */
const OTHERS =
  /^(?:with:|GET |environment: |steps:|permissions:|export |import |client, |cat |gcloud |curl |RUN |COPY |CMD |FROM |TOKEN=|job or worker pool$|jobs and worker pools$|- |\{|(?:Deploys to|Builds images for|Runs on) Cloud Run$|The operation was aborted due to timeout$|Unable to get ACTIONS_|Unauthorized push of)/

/** What a flag does, for the documents: the faults of flags are no sentences. */
const IS_HELP = /^[A-Z`].*\.$/

function isTold(node: Node, parents: readonly Node[], file: string): boolean {
  const parent = parents.at(-1)
  const text = textOf(node) ?? ''
  if (parent?.type === 'TaggedTemplateExpression' || OTHERS.test(text)) return true
  if (parent?.type === 'CallExpression') {
    const { callee } = parent as { callee?: Node }
    if (/^(?:said|pattern|count)$/.test(String(nameOf(callee)))) return true
    // What others say is looked for in their words.
    if (
      callee?.type === 'MemberExpression' &&
      /^(?:startsWith|includes|endsWith|replace|split)$/.test(String(nameOf(callee.property)))
    )
      return true
  }
  // Our own mistakes, which the log shows with their stack.
  if (parent?.type === 'NewExpression' && /^(?:Type)?Error$/.test(String(nameOf(parent.callee)))) return true
  // The helps of inputs are read from their tables.
  const names = /^(?:inputs|kinds)\//.test(file) ? /^(?:help|title|example|usage)$/ : /^(?:title|example|usage)$/
  return parents.some(({ type, key }) => type === 'Property' && names.test(String(nameOf(key))))
}

const wordsOf = (language: string) => join(root, `src/language/${language}.json`)

export const readWords = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(wordsOf(language), 'utf8'))

/** The values that a text names, `{!0}` like `{0}`. */
const valuesOf = (text: string) => [...new Set([...text.matchAll(/\{!?(\d+)\}/g)].map(([, at]) => at))].sort().join()

/** What is wrong with the words of a language. */
export function faultsOf(
  words: Record<string, string>,
  { messages }: Found,
): Record<'missing' | 'surplus' | 'values', string[]> {
  return {
    missing: [...messages.keys()].filter(message => !Object.hasOwn(words, message)),
    surplus: Object.keys(words).filter(message => !messages.has(message)),
    values: Object.entries(words).flatMap(([message, text]) => (valuesOf(message) === valuesOf(text) ? [] : [message])),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = findMessages()
  const [, , language = 'ja', file] = process.argv
  const words = readWords(language)
  if (file) {
    Object.assign(words, JSON.parse(readFileSync(file, 'utf8')))
    const kept = Object.entries(words).filter(([message]) => found.messages.has(message))
    const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(wordsOf(language), `${JSON.stringify(sorted, null, 2)}\n`)
  }
  const { missing, surplus, values } = faultsOf(readWords(language), found)
  console.log(
    `${found.messages.size} messages; ${language} lacks ${missing.length}, has ${surplus.length} too many, ${values.length} with other values`,
  )
  for (const message of [...surplus, ...values]) console.log(JSON.stringify(message))
  console.log(
    Object.entries(Object.groupBy(found.untold, line => line.replace(/:.*/s, '')))
      .map(([room, lines]) => `${room} ${lines?.length}`)
      .join(', '),
  )
}
