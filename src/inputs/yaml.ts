/**
 * YAML from files and inputs, in time that grows with its length alone. The library compares every key of a map with all the
 * others, and looks for the anchor of each alias through the whole document: a file of 600 kB kept it busy for a minute, during
 * which no deadline and no signal counts.
 */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Pair,
  Parser,
  YAMLParseError,
} from 'yaml'
import { ParseError } from './parse.ts'

/** Longest text, in characters: as long as a file may be. */
const LONGEST = 1024 * 1024

/** Most parts that the library may make of a text: what is read within a second. A variable with its value has seven. */
const MOST_TOKENS = 150_000

/** Most nodes that aliases may come to when they are written out: what is more is a mistake, or meant to fill the memory. */
const MOST_COPIES = 20_000

/** Deepest level of lists and maps. */
const DEEPEST = 100

/** Most documents, and most directives (`%YAML`), each of which takes the library far longer than other parts. */
const MOST_DOCUMENTS = 100

interface YamlOptions {
  /** As gcloud reads files: 1.1. As everybody else: 1.2, where `yes` is a text and `<<` a key. */
  version: '1.1' | '1.2'
}

/** Where the lines of a document's text begin. */
const LINES = new WeakMap<Document, LineCounter>()

/**
 * The documents of a text, with what is wrong in their `errors`: the first one with its line. The words of the library quote
 * the text.
 * @throws ParseError for a text that is too long
 */
export function yamlDocuments(text: string, { version }: YamlOptions): Document[] {
  if (text.length > LONGEST) throw new ParseError(`a text of more than ${LONGEST} characters`)
  const lines = new LineCounter()
  const composer = new Composer({ version, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
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
 * The only document of a text, as plain data; undefined for an empty text.
 * @throws ParseError, which shows nothing of the text
 */
export function plainYaml(text: string, options: YamlOptions): unknown {
  const [document, ...others] = yamlDocuments(text, options)
  if (document === undefined) return undefined
  if (others.length > 0) throw new ParseError(`${others.length + 1} YAML documents, where one is expected`)
  const fault = faultOf(document)
  if (fault !== undefined) throw new ParseError(fault)
  writeOut(document, options)
  return document.toJS()
}

/** What is wrong with a document, to put after "has": with the line, and without the text. */
export function faultOf({ errors: [first] }: Document): string | undefined {
  if (!first) return undefined
  const line = first.linePos ? ` (line ${first.linePos[0].line})` : ''
  return first.code === 'DUPLICATE_KEY' ? `a key that is there twice${line}` : `text that is not valid YAML${line}`
}

function* tokensOf(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  let count = 0
  let documents = 0
  let depth = 0
  for (const lexeme of new Lexer().lex(text)) {
    // The library goes down by calling itself; blocks are as deep as they are indented.
    if (lexeme === '[' || lexeme === '{') depth++
    else if (lexeme === ']' || lexeme === '}') depth--
    else if (lexeme === '---' || lexeme.startsWith('%')) documents++
    if (depth > DEEPEST) throw new ParseError(`lists or maps that are more than ${DEEPEST} levels deep`)
    if (documents > MOST_DOCUMENTS) throw new ParseError(`more than ${MOST_DOCUMENTS} YAML documents`)
    if (++count > MOST_TOKENS) throw new ParseError('more parts than any file of settings; it is not read to its end')
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** A key that a map has twice, or a level that is too deep. Merge keys (`<<`) are symbols, and may be repeated. */
function faultsOfMaps(document: Document.Parsed): YAMLParseError[] {
  const left: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node } = next
    const depth = next.depth + 1
    if (isPair(node)) left.push({ node: node.key, depth }, { node: node.value, depth })
    else if (isSeq(node) || isMap(node)) for (const item of node.items) left.push({ node: item, depth })
    if (depth > 2 * DEEPEST) return [fault(node, 'BAD_INDENT')]
    const twice = isMap(node) ? doubleKey(node.items) : undefined
    if (twice !== undefined) return [fault(twice, 'DUPLICATE_KEY')]
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

function fault(node: unknown, code: YAMLParseError['code']): YAMLParseError {
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return new YAMLParseError([start, end], code, '')
}

/**
 * Puts what aliases and merge keys stand for in their place, so that a change in one place is none in another.
 * @returns how many parts the document then has
 * @throws ParseError for an alias without an anchor that is complete before it, and where that comes to too many parts
 */
export function writeOut(document: Document, { version }: YamlOptions): number {
  const writer = new Writer(document, version === '1.1')
  document.contents = writer.written(document.contents) as typeof document.contents
  return writer.nodes
}

class Writer {
  /** Anchor -> the last node of that name so far, in the order of the text. */
  readonly #anchors = new Map<string, Node>()
  /** What an alias stands for, by the alias. */
  readonly #targets = new Map<Node, Node>()
  /** What is being written out: an anchor that stands in itself has no end. */
  readonly #within = new Set<Node>()
  readonly #merges: boolean
  readonly #lines: LineCounter | undefined
  /** Written so far. */
  nodes = 0
  #aliases = 0
  #copies = 0

  constructor(document: Document, merges: boolean) {
    this.#merges = merges
    this.#lines = LINES.get(document)
    this.#find(document.contents)
  }

  /** One pass over the text, in its order. */
  #find(root: unknown): void {
    const left: unknown[] = [root]
    while (left.length > 0) {
      const node = left.pop()
      if (isPair(node)) left.push(node.value, node.key)
      if (!isNode(node)) continue
      if (isAlias(node)) {
        const target = this.#anchors.get(node.source)
        if (target) this.#targets.set(node, target)
        continue
      }
      const { anchor } = node as { anchor?: string }
      if (anchor !== undefined) this.#anchors.set(anchor, node)
      if (isSeq(node) || isMap(node)) for (const item of node.items.toReversed()) left.push(item)
    }
  }

  written(node: unknown): unknown {
    if (isPair(node)) return this.#pair(node)
    if (!isNode(node)) return node
    this.nodes++
    if (this.#aliases > 0 && ++this.#copies > MOST_COPIES)
      throw new ParseError(`aliases (*) that come to more than ${MOST_COPIES} parts`)
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
        `an alias (*)${this.#lineOf(alias)} for which nothing is complete before it; put a text that begins with "*" in quotes`,
      )
    this.#aliases++
    const copy = this.written(target) as Node
    this.#aliases--
    // Comments beside the anchor are said once.
    delete copy.comment
    delete copy.commentBefore
    return copy
  }

  /** `<<: *base`: what the map does not say itself is the base's. */
  #merged(items: readonly Pair[]): Pair[] {
    const own = items.filter(({ key }) => !isMerge(key)).map(pair => this.#pair(pair))
    const keys = new Set(own.map(({ key }) => identity(key)))
    for (const { value } of items.filter(({ key }) => isMerge(key))) {
      const written = this.written(value)
      for (const base of isSeq(written) ? written.items : [written]) {
        if (!isMap(base)) throw new ParseError(`"<<" before something that is not a mapping${this.#lineOf(base)}`)
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
    return start === undefined || !this.#lines ? '' : ` on line ${this.#lines.linePos(start).line}`
  }

  #pair({ key, value }: Pair): Pair {
    return new Pair(this.written(key), this.written(value))
  }
}

/** A copy with the very same parts: the library's own copies all that is below, at every level anew. */
function shallow(node: Node): Node {
  return Object.create(Object.getPrototypeOf(node), Object.getOwnPropertyDescriptors(node)) as Node
}

const identity = (key: unknown): unknown => (isScalar(key) ? key.value : key)

/** The library gives the key of a merge a tag or a symbol, by its version. */
const isMerge = (key: unknown): boolean => {
  const value = isScalar(key) ? key.value : key
  return (value === '<<' && !(isScalar(key) && key.type?.startsWith('QUOTE_'))) || typeof value === 'symbol'
}
