/**
 * Changes a workflow twice: in the text, so everything else stays exactly as it is, and in the parsed document. The result counts only
 * if the changed text parses to the changed document.
 * Whether GitHub accepts it is another question: `github-check.ts`.
 */

import { isDeepStrictEqual } from 'node:util'
import type { Pair, YAMLMap } from 'yaml'
import { ParseError } from '../inputs/texts/parse.ts'
import { plainYaml, writeOut } from '../inputs/texts/yaml.ts'
import { isMap, isScalar, library } from '../inputs/texts/yaml-library.ts'
import { say } from '../language/say.ts'
import { type Entry, type Job, rangeOf, type Step, type Workflow, word } from './workflow.ts'

/** Replaces `[start, end)` by `by`. */
interface Change {
  start: number
  end: number
  by: string
}

/** A comment with the version of a pinned commit, which does not apply to another action. */
const VERSION_COMMENT = /^[ \t]+#[ \t]*(?:(?:pin|ratchet|tag|renovate)\b.*|v?\d[\w.-]*[ \t]*)(?=\r?\n|$)/

export class Edits {
  readonly #workflow: Workflow
  readonly #changes = new Map<number, Change>()

  constructor(workflow: Workflow) {
    this.#workflow = workflow
  }

  /** Whether the step has its own lines, which nothing else in the document needs. */
  canRemove({ list }: Job, step: Step): string | undefined {
    const { text, aliased, resolve } = this.#workflow
    if (step.shared) return say`an anchor repeats it in several places`
    const [start, end] = rangeOf(step.node)
    if (list.flow || !/^[ \t]*- +$/.test(text.slice(lineStart(text, start), start)))
      return say`it does not have its own lines`
    const inside = (node: unknown) => rangeOf(node)[0] >= start && rangeOf(node)[1] <= end
    const anchor = [...aliased].find(node => inside(node) && resolve(node) === node)
    return anchor === undefined
      ? undefined
      : say`it contains the anchor &${(anchor as { anchor?: string }).anchor ?? ''}`
  }

  remove({ list }: Job, step: Step): void {
    const { text } = this.#workflow
    const [start, end] = rangeOf(step.node)
    const from = lineStart(text, start)
    this.#change(from, pastBlank(text, lineEnd(text, trimmedEnd(text, end))), '')
    list.items = list.items.filter(item => item !== step.node)
  }

  setUses(step: Step, action: string): void {
    const { text, resolve } = this.#workflow
    const uses = resolve(step.node.get('uses', true))
    if (!isScalar(uses)) return
    const [start, end] = rangeOf(uses)
    const comment = VERSION_COMMENT.exec(text.slice(end, lineEnd(text, end)))?.[0] ?? ''
    this.#change(start, end + comment.length, action)
    uses.value = action
  }

  /** Inserts entries of another step before the first entry of this one, if it `canTake` them. */
  addInputs(step: Step, entries: readonly Entry[]): void {
    if (entries.length === 0) return
    const { text } = this.#workflow
    const inputs = step.node.get('with') as YAMLMap
    const at = rangeOf(inputs.items[0]?.key)[0]
    if (inputs.flow) {
      const pairs = entries.map(
        ({ key, value }) => new (library().Pair)(new (library().Scalar)(key), new (library().Scalar)(value)),
      )
      this.#change(at, at, entries.map(({ key, value }) => `${key}: ${JSON.stringify(value)}, `).join(''))
      inputs.items.unshift(...pairs)
      return
    }
    const column = at - lineStart(text, at)
    const lines = entries.map(entry => `${this.#placed(entry, column)}\n${' '.repeat(column)}`)
    this.#change(at, at, lines.join(''))
    inputs.items.unshift(...entries.map(({ key, value, pair }) => (this.#between(pair) ? scalars(key, value) : pair)))
  }

  /** Adds `key: value` at the end of a mapping. */
  addTo(map: YAMLMap, key: string, value: string): void {
    const { text } = this.#workflow
    const last = map.items.at(-1)
    const first = rangeOf(map.items[0]?.key)[0]
    if (map.flow) {
      const at = last ? rangeOf(last.value ?? last.key)[1] : rangeOf(map)[0] + 1
      this.#change(at, at, `${last ? ', ' : ''}${key}: ${value}`)
    } else {
      const at = lineEnd(text, trimmedEnd(text, rangeOf(map)[1]))
      this.#change(at, at, `\n${' '.repeat(first - lineStart(text, first))}${key}: ${value}`)
    }
    map.items.push(scalars(key, value))
  }

  /** Inserts a mapping under a new key before all others. */
  addMapping(map: YAMLMap, key: string, entries: Record<string, string>): void {
    const at = rangeOf(map.items[0]?.key)[0]
    const indent = ' '.repeat(at - lineStart(this.#workflow.text, at))
    const lines = Object.entries(entries).map(([name, value]) => `${indent}  ${name}: ${value}\n`)
    this.#change(at, at, `${key}:\n${lines.join('')}${indent}`)
    const added = this.#workflow.document.createNode(entries)
    map.items.unshift(new (library().Pair)(new (library().Scalar)(key), added))
  }

  /**
   * The changed text.
   * @throws Error if it would not parse to the changed document
   */
  text(): string {
    const { text, document } = this.#workflow
    const newline = text.includes('\r\n') ? '\r\n' : '\n'
    const changed = [...this.#changes.values()]
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (left, { start, end, by }) => left.slice(0, start) + by.replace(/\r?\n/g, newline) + left.slice(end),
        text,
      )
    try {
      writeOut(document, { version: '1.2' })
      if (isDeepStrictEqual(plainYaml(changed, { version: '1.2' }), document.toJS())) return changed
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
    }
    throw new Error('its form cannot be changed safely: put each input on its own line')
  }

  #change(start: number, end: number, by: string): void {
    const other = this.#changes.get(start)
    // Repeated parts change once; insertions at the same position come one after the other.
    if (other && other.end > start) return
    this.#changes.set(start, { start, end, by: (other?.by ?? '') + by })
  }

  #between({ key }: Pair): boolean {
    const { text } = this.#workflow
    const [start] = rangeOf(key)
    return text.slice(lineStart(text, start), start).trim() !== ''
  }

  /** The entry's text with another indent, including lines of block texts. */
  #placed({ key, value, pair }: Entry, to: number): string {
    const { text } = this.#workflow
    // In brackets, an entry does not have its own lines.
    if (this.#between(pair)) return `${key}: ${JSON.stringify(value)}`
    const [start, keyEnd] = rangeOf(pair.key)
    const column = start - lineStart(text, start)
    const end = lineEnd(text, trimmedEnd(text, pair.value ? rangeOf(pair.value)[1] : keyEnd))
    const [head = '', ...rest] = text.slice(start, end).split(/\r?\n/)
    const move = (line: string) =>
      line.trim() === '' ? line : ' '.repeat(to) + line.slice(Math.min(column, line.length - line.trimStart().length))
    return [head, ...rest.map(move)].join('\n')
  }
}

const scalars = (key: string, value: string) =>
  new (library().Pair)(new (library().Scalar)(key), new (library().Scalar)(value))

/** A mapping that appears only here, in a readable form. */
export function ownMap(workflow: Workflow, holder: YAMLMap, key: string): YAMLMap | undefined {
  const given = holder.get(key, true)
  return isMap(given) && !workflow.aliased.has(given) ? given : undefined
}

export const wordsOf = ({ resolve }: Workflow, map: YAMLMap): Record<string, string> =>
  Object.fromEntries(map.items.map(({ key, value }) => [word(key) ?? '', word(resolve(value)) ?? '']))

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1
const trimmedEnd = (text: string, at: number) => text.slice(0, at).trimEnd().length
/** Past the line's end and the empty lines after it. */
const pastBlank = (text: string, at: number) => at + (/^(?:[ \t]*\r?\n)+/.exec(text.slice(at))?.[0].length ?? 0)

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end === -1) return text.length
  return text[end - 1] === '\r' && end - 1 >= at ? end - 1 : end
}
