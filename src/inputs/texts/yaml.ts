/**
 * Reads YAML from files and inputs in time linear in its length. The library compares every key of a map with all others and searches
 * the whole document for the anchor of each alias: a file of 600 kB kept it busy for a minute, during which neither deadlines nor
 * signals work.
 */

import type { Document, LineCounter, Node, Pair, YAMLParseError } from 'yaml'
import { say } from '../../language/say.ts'
import { ParseError } from './parse.ts'
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, library } from './yaml-library.ts'

/** Longest text, in characters: the maximum size of a file. */
const LONGEST = 1024 * 1024

/** Most tokens in a text: what the library reads within a second. A variable with its value has seven. */
const MOST_TOKENS = 150_000

/** Most nodes that aliases can expand to: anything more is a mistake, or an attempt to exhaust the memory. */
const MOST_COPIES = 20_000

/** Deepest level of lists and maps. */
const DEEPEST = 100

/** Most documents, and most directives (`%YAML`), which take the library far longer than other tokens. */
const MOST_DOCUMENTS = 100

interface YamlOptions {
  /** 1.1 is what gcloud reads. In 1.2, which everyone else uses, `yes` is a text and `<<` a key. */
  version: '1.1' | '1.2'
}

/** Where the lines of a document's text begin. */
const LINES = new WeakMap<Document, LineCounter>()

/**
 * The documents of a text, with faults in their `errors`: the first one with its line. Never shows the library's messages, which quote
 * the text.
 * @throws ParseError for a text that is too long
 */
export function yamlDocuments(text: string, { version }: YamlOptions): Document[] {
  if (text.length > LONGEST) throw new ParseError(say`a text of more than ${LONGEST} characters`)
  const lines = new (library().LineCounter)()
  const composer = new (library().Composer)({ version, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const documents: Document[] = []
  for (const document of composer.compose(tokensOf(text, lines), false, text.length)) {
    if (document.errors.length === 0) document.errors.push(...faultsOfMaps(document))
    const [first] = document.errors
    if (first) first.linePos = [lines.linePos(first.pos[0])]
    LINES.set(document as Document, lines)
    documents.push(document as Document)
  }
  return documents
}

/**
 * The single document of a text, as plain data; undefined for an empty text.
 * @throws ParseError, which does not quote the text
 */
export function plainYaml(text: string, options: YamlOptions): unknown {
  const [document, ...others] = yamlDocuments(text, options)
  if (document === undefined) return undefined
  if (others.length > 0) throw new ParseError(say`${others.length + 1} YAML documents, where one is expected`)
  const fault = faultOf(document)
  if (fault !== undefined) throw new ParseError(fault)
  writeOut(document, options)
  return document.toJS()
}

/** What the library knows of a fault, without its words, which quote the text. */
const KNOWN_FAULTS: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: say`a tab as indentation`,
  BAD_INDENT: say`wrong indentation, or a bracket that is not closed`,
  MISSING_CHAR: say`a missing quote, bracket, comma or colon`,
  BAD_DQ_ESCAPE: say`an escape (\\) in double quotes that YAML does not have`,
  BAD_SCALAR_START: say`a text that needs quotes because of its first character`,
  BLOCK_AS_IMPLICIT_KEY: say`a second ": " on one line, which needs quotes`,
  MULTILINE_IMPLICIT_KEY: say`a key over several lines, or a line without ":"`,
}

/** Longest key in a message: it can be something else, such as a secret. */
const SHOWN = 40

/** The fault in a document, as a fragment after "has": with the line, and of the text only a duplicate key. */
export function faultOf({ errors: [first] }: Document): string | undefined {
  if (!first) return undefined
  const line = first.linePos ? say` (line ${first.linePos[0].line})` : ''
  if (first.code === 'DUPLICATE_KEY') return say`the duplicate key "${first.message}"${line}`
  const known = KNOWN_FAULTS[first.code]
  return say`text that is not valid YAML${line}${known ? `: ${known}` : ''}`
}

/** The line on which a node of a document begins; undefined for one that is not from the text. */
export function lineOf(document: Document, node: unknown): number | undefined {
  const start = isNode(node) ? node.range?.[0] : undefined
  return start === undefined ? undefined : LINES.get(document)?.linePos(start).line
}

function* tokensOf(text: string, lines: LineCounter) {
  const parser = new (library().Parser)(lines.addNewLine)
  lines.addNewLine(0)
  let count = 0
  let documents = 0
  let depth = 0
  for (const lexeme of new (library().Lexer)().lex(text)) {
    // The library is recursive; blocks are as deep as they are indented.
    if (lexeme === '[' || lexeme === '{') depth++
    else if (lexeme === ']' || lexeme === '}') depth--
    else if (lexeme === '---' || lexeme.startsWith('%')) documents++
    if (depth > DEEPEST) throw new ParseError(say`lists or maps nested more than ${DEEPEST} levels deep`)
    if (documents > MOST_DOCUMENTS) throw new ParseError(say`more than ${MOST_DOCUMENTS} YAML documents`)
    if (++count > MOST_TOKENS)
      throw new ParseError(say`far more content than a settings file; the run stopped reading it`)
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** A duplicate key, or a level that is too deep. Merge keys (`<<`) are symbols and can be repeated. */
function faultsOfMaps(document: Document.Parsed): YAMLParseError[] {
  const left: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node } = next
    const depth = next.depth + 1
    if (isPair(node)) left.push({ node: node.key, depth }, { node: node.value, depth })
    else if (isSeq(node) || isMap(node)) for (const item of node.items) left.push({ node: item, depth })
    if (depth > 2 * DEEPEST) return [fault(node, 'BAD_INDENT')]
    const twice = isMap(node) ? doubleKey(node.items) : undefined
    if (twice !== undefined) return [fault(twice, 'DUPLICATE_KEY', wordOf(twice))]
  }
  return []
}

function doubleKey(items: readonly Pair[]): unknown {
  const seen = new Set<unknown>()
  for (const { key } of items) {
    if (!isScalar(key)) continue
    if (seen.has(key.value)) return key
    seen.add(key.value)
  }
  return undefined
}

function wordOf(key: unknown): string {
  const word = String(isScalar(key) ? key.value : key)
  return word.length > SHOWN ? `${word.slice(0, SHOWN - 3)}...` : word
}

function fault(node: unknown, code: YAMLParseError['code'], message = ''): YAMLParseError {
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return new (library().YAMLParseError)([start, end], code, message)
}

/**
 * Expands aliases and merge keys, so a change in one place does not affect another.
 * @returns how many nodes the document then has
 * @throws ParseError for an alias without an earlier complete anchor, and if the result has too many nodes
 */
export function writeOut(document: Document, { version }: YamlOptions): number {
  const writer = new Writer(document, version === '1.1')
  document.contents = writer.written(document.contents) as typeof document.contents
  return writer.nodes
}

/** What each alias stands for: the last node of that name before it. One pass over the text, in its order. */
export function aliasTargets(root: unknown): Map<Node, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  const left: unknown[] = [root]
  while (left.length > 0) {
    const node = left.pop()
    if (isPair(node)) left.push(node.value, node.key)
    if (!isNode(node)) continue
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target) targets.set(node, target)
      continue
    }
    const { anchor } = node as { anchor?: string }
    if (anchor !== undefined) anchors.set(anchor, node)
    if (isSeq(node) || isMap(node)) for (const item of node.items.toReversed()) left.push(item)
  }
  return targets
}

class Writer {
  readonly #targets: ReadonlyMap<Node, Node>
  /** Nodes being expanded: an anchor inside itself would never end. */
  readonly #within = new Set<Node>()
  readonly #merges: boolean
  readonly #lines: LineCounter | undefined
  /** Nodes expanded so far. */
  nodes = 0
  #aliases = 0
  #copies = 0

  constructor(document: Document, merges: boolean) {
    this.#merges = merges
    this.#lines = LINES.get(document)
    this.#targets = aliasTargets(document.contents)
  }

  written(node: unknown): unknown {
    if (isPair(node)) return this.#pair(node)
    if (!isNode(node)) return node
    this.nodes++
    if (this.#aliases > 0 && ++this.#copies > MOST_COPIES)
      throw new ParseError(say`aliases (*) that expand to more than ${MOST_COPIES} nodes`)
    if (isAlias(node)) return this.#target(node)
    const copy = shallow(node)
    delete (copy as { anchor?: string }).anchor
    this.#within.add(node)
    if (isSeq(copy)) copy.items = copy.items.map(item => this.written(item))
    else if (isMap(copy))
      copy.items = this.#merges ? this.#merged(copy.items) : copy.items.map(pair => this.#pair(pair))
    this.#within.delete(node)
    return copy
  }

  #target(alias: Node): unknown {
    const target = this.#targets.get(alias)
    if (!target || this.#within.has(target))
      throw new ParseError(
        say`an alias (*)${this.#lineOf(alias)} without an earlier anchor; if it is a text that begins with "*", quote it`,
      )
    this.#aliases++
    const copy = this.written(target) as Node
    this.#aliases--
    // Comments beside the anchor appear only once.
    delete copy.comment
    delete copy.commentBefore
    return copy
  }

  /** `<<: *base`: keys that the map does not set come from the base. */
  #merged(items: readonly Pair[]): Pair[] {
    const own = items.filter(({ key }) => !isMerge(key)).map(pair => this.#pair(pair))
    const keys = new Set(own.map(({ key }) => identity(key)))
    for (const { value } of items.filter(({ key }) => isMerge(key))) {
      const written = this.written(value)
      for (const base of isSeq(written) ? written.items : [written]) {
        if (!isMap(base)) throw new ParseError(say`"<<" before something that is not a mapping${this.#lineOf(base)}`)
        for (const pair of base.items) {
          if (keys.has(identity(pair.key))) continue
          keys.add(identity(pair.key))
          own.push(pair)
        }
      }
    }
    return own
  }

  #lineOf(node: unknown): string {
    const start = isNode(node) ? node.range?.[0] : undefined
    return start === undefined || !this.#lines ? '' : say` on line ${this.#lines.linePos(start).line}`
  }

  #pair({ key, value }: Pair): Pair {
    return new (library().Pair)(this.written(key), this.written(value))
  }
}

/** A shallow copy: the library's own `clone` copies the whole subtree again at every level. */
function shallow(node: Node): Node {
  return Object.create(Object.getPrototypeOf(node), Object.getOwnPropertyDescriptors(node)) as Node
}

const identity = (key: unknown): unknown => (isScalar(key) ? key.value : key)

/** The library marks a merge key by a tag or a symbol, depending on its version. */
const isMerge = (key: unknown): boolean => {
  const value = isScalar(key) ? key.value : key
  return (value === '<<' && !(isScalar(key) && key.type?.startsWith('QUOTE_'))) || typeof value === 'symbol'
}
