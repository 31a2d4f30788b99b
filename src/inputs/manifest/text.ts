/** YAML of a manifest, as gcloud reads it: version 1.1 (googlecloudsdk/core/yaml.py), with empty documents left out. */
import { type Document, isMap, isScalar } from 'yaml'
import { ParseError } from '../parse.ts'
import { faultOf, writeOut, yamlDocuments } from '../yaml.ts'

const OPTIONS = { version: '1.1' } as const

/** Each is gone through several times, for what the inputs ask and for what is sent. Real ones have some hundred. */
const MOST_NODES = 20_000

/** Comments stay, and so do fields that nobody knows. What anchors stand for is written out, so that a change in one place is none
 *  in another. Throws ParseError; the library's own words are not passed on, since they quote the file. */
export function parseManifest(text: string): Document {
  const [document, ...others] = yamlDocuments(text, OPTIONS).filter(holdsSomething)
  if (!document) throw new ParseError('a file that holds nothing')
  if (others.length > 0) throw new ParseError(`a file with ${others.length + 1} documents; one is deployed at a time`)
  const fault = faultOf(document)
  if (fault !== undefined) throw new ParseError(`a file with ${fault}`)
  if (!isMap(document.contents))
    throw new ParseError('a file that is not a YAML map with apiVersion, kind, metadata, spec')
  if (writeOut(document, OPTIONS) > MOST_NODES) throw new ParseError(`a file of more than ${MOST_NODES} parts`)
  return document
}

const holdsSomething = ({ contents, errors }: Document) =>
  errors.length > 0 || !(contents === null || (isScalar(contents) && contents.value === null))
