/** YAML of a manifest, as gcloud reads it: version 1.1 (googlecloudsdk/core/yaml.py), with empty documents left out. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml'
import { ParseError } from '../parse.ts'

const VERSION = { version: '1.1' } as const

/** Most nodes that the anchors of a file may come to: what is more is a mistake, or meant to fill the memory. */
const MOST_NODES = 20_000

/** Comments stay, and so do fields that nobody knows. What anchors stand for is written out, so that a change in one place is none
 *  in another. Throws ParseError; the library's own words are not passed on, since they quote the file. */
export function parseManifest(text: string): Document {
  const [document, ...others] = documentsOf(text)
  if (!document) throw new ParseError('a file that holds nothing')
  if (others.length > 0) throw new ParseError(`a file with ${others.length + 1} documents; one is deployed at a time`)
  const [fault] = document.errors
  if (fault)
    throw new ParseError(`a file that is not valid YAML${fault.linePos ? ` (line ${fault.linePos[0].line})` : ''}`)
  if (!isMap(document.contents))
    throw new ParseError('a file that is not a YAML map with apiVersion, kind, metadata, spec')
  document.contents = writtenOut(document, document.contents, { nodes: 0, within: [] }) as typeof document.contents
  return document
}

function documentsOf(text: string): Document[] {
  const documents = parseAllDocuments(text, VERSION)
  if (!Array.isArray(documents)) return []
  const holds = ({ contents, errors }: Document) =>
    errors.length > 0 || !(contents === null || (isScalar(contents) && contents.value === null))
  return (documents as Document[]).filter(holds)
}

interface Course {
  nodes: number
  /** What is being written out: an anchor that stands in itself has no end. */
  within: Node[]
}

function writtenOut(document: Document, node: unknown, course: Course): unknown {
  if (!isNode(node)) return node
  if (++course.nodes > MOST_NODES) throw new ParseError(`a file that comes to more than ${MOST_NODES} parts`)
  if (isAlias(node)) {
    const target = node.resolve(document)
    if (!target || course.within.includes(target))
      throw new ParseError(`a file with *${node.source}, which stands for nothing that is complete before it`)
    const copy = writtenOut(document, target, course) as Node
    // Comments beside the anchor are said once.
    delete copy.comment
    delete copy.commentBefore
    return copy
  }
  const copy = node.clone() as Node & { anchor?: string }
  delete copy.anchor
  if (!isMap(node) && !isSeq(node)) return copy
  course.within.push(node)
  if (isSeq(node) && isSeq(copy)) copy.items = node.items.map(item => writtenOut(document, item, course))
  if (isMap(node) && isMap(copy)) mergeInto(copy, document, node, course)
  course.within.pop()
  return copy
}

/** `<<: *base`: what the map does not say itself is the base's. */
function mergeInto(copy: YAMLMap, document: Document, node: YAMLMap, course: Course): void {
  const own = node.items.filter(({ key }) => !isMerge(key))
  copy.items = []
  for (const pair of own) {
    const made = pair.clone()
    made.value = writtenOut(document, pair.value, course)
    copy.items.push(made)
  }
  for (const { value } of node.items.filter(({ key }) => isMerge(key))) {
    const written = writtenOut(document, value, course)
    for (const base of isSeq(written) ? written.items : [written]) {
      if (!isMap(base)) throw new ParseError('a file with "<<" before something that is not a mapping')
      for (const pair of base.items) if (!copy.has(pair.key)) copy.items.push(pair)
    }
  }
}

/** The library gives the key of a merge a tag or a symbol, by its version. */
const isMerge = (key: unknown): boolean => {
  const value = isScalar(key) ? key.value : key
  return (value === '<<' && !(isScalar(key) && key.type?.startsWith('QUOTE_'))) || typeof value === 'symbol'
}
