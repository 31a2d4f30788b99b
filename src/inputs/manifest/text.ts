/** YAML of a manifest, as gcloud reads it: version 1.1 (googlecloudsdk/core/yaml.py), with empty documents left out. */

import type { Document } from 'yaml'
import { say } from '../../language/say.ts'
import { ParseError } from '../texts/parse.ts'
import { faultOf, writeOut, yamlDocuments } from '../texts/yaml.ts'
import { isMap, isScalar } from '../texts/yaml-library.ts'

const OPTIONS = { version: '1.1' } as const

/** The run walks each document several times. Real manifests have a few hundred nodes. */
const MOST_NODES = 20_000

/**
 * Keeps comments and unknown fields. Expands aliases, so a change in one place does not affect another. Throws ParseError without the
 * library's own message, which quotes the file.
 */
export function parseManifest(text: string): Document {
  const [document, ...others] = yamlDocuments(text, OPTIONS).filter(holdsSomething)
  if (!document) throw new ParseError(say`an empty file`)
  if (others.length > 0) throw new ParseError(say`a file with ${others.length + 1} documents; a run deploys only one`)
  const fault = faultOf(document)
  if (fault !== undefined) throw new ParseError(say`a file with ${fault}`)
  if (!isMap(document.contents))
    throw new ParseError(say`a file that is not a YAML map with apiVersion, kind, metadata, spec`)
  if (writeOut(document, OPTIONS) > MOST_NODES) throw new ParseError(say`a file with more than ${MOST_NODES} nodes`)
  return document
}

const holdsSomething = ({ contents, errors }: Document) =>
  errors.length > 0 || !(contents === null || (isScalar(contents) && contents.value === null))
