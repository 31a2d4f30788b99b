/** `--flags-file`: a YAML mapping of flags, or a list of such mappings, as gcloud reads it (googlecloudsdk/calliope/cli.py). */

import type { Node } from 'yaml'
import { say } from '../../language/say.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { faultOf, writeOut, yamlDocuments } from '../texts/yaml.ts'
import { isMap, isScalar, isSeq } from '../texts/yaml-library.ts'

/** A flag of a file. `value` undefined: it has no value. `items`: the value is a list or a map, in gcloud's own syntax. */
export interface FileFlag {
  flag: string
  value?: string
  items?: true
}

const NESTED = '--flags-file'

/** A delimiter that no workflow text contains, so items can have commas. */
const DELIMITER = '\u0001'

/** Flags in the order of the file, with those of nested files in place. Throws ParseError, which shows no value. */
export function readFlagsFile(path: string, readText: (path: string) => string, within: string[] = []): FileFlag[] {
  if (within.includes(path)) throw new ParseError(say`${shown(path)}, a file that names itself`)
  const top = contentsOf(path, readText(path))
  const groups = isSeq(top) ? (top.items as Node[]) : [top]
  return groups.flatMap(group => {
    if (!isMap(group))
      throw new ParseError(say`${shown(path)}, which must be a YAML mapping of flags, or a list of them`)
    return group.items.flatMap(({ key, value }) => {
      const flag = text(key as Node, path)
      if (flag !== NESTED) return [flagOf(flag, value as Node | null, path)]
      const files = isSeq(value) ? (value.items as Node[]) : [value as Node]
      return files.flatMap(file => readFlagsFile(text(file, path), readText, [...within, path]))
    })
  })
}

const OPTIONS = { version: '1.1' } as const

function contentsOf(path: string, content: string): Node | null {
  try {
    const [document, ...others] = yamlDocuments(content, OPTIONS)
    if (!document) return null
    const fault = others.length > 0 ? say`more than one YAML document` : faultOf(document)
    if (fault !== undefined) throw new ParseError(fault)
    writeOut(document, OPTIONS)
    return document.contents as Node | null
  } catch (error) {
    throw error instanceof ParseError ? new ParseError(say`${shown(path)}, a file with ${error.message}`) : error
  }
}

function flagOf(flag: string, value: Node | null, path: string): FileFlag {
  if (!flag.startsWith('-')) throw new ParseError(say`${shown(path)}, a file with ${shown(flag)}, which is not a flag`)
  if (isSeq(value)) return { flag, value: joined((value.items as Node[]).map(item => text(item, path))), items: true }
  if (isMap(value)) {
    const pairs = value.items.map(pair => `${text(pair.key as Node, path)}=${text(pair.value as Node, path)}`)
    return { flag, value: joined(pairs), items: true }
  }
  if (!isScalar(value) || value.value === null || value.value === true) return { flag }
  if (value.value === false)
    throw new ParseError(
      say`${shown(path)}, a file with "${flag}: false", which gcloud reads as ${flag}; write ${flag.replace('--', '--no-')}`,
    )
  return { flag, value: text(value, path) }
}

/** A scalar as written: numbers keep their digits. */
function text(node: Node | null, path: string): string {
  if (!isScalar(node)) throw new ParseError(say`${shown(path)}, a file with a list or mapping instead of a text`)
  if (typeof node.value === 'string') return node.value
  return node.value === null ? '' : (node.source ?? String(node.value))
}

/** A trailing delimiter is ignored; this one keeps an empty last item. */
const joined = (items: string[]) =>
  items.length === 0 ? '' : `^${DELIMITER}^${items.map(item => item + DELIMITER).join('')}`
