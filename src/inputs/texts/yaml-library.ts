/** The library for YAML, loaded at its first use: most runs read none, and reading is not asynchronous. */
import { createRequire } from 'node:module'

type Library = typeof import('./yaml-parts.ts')

const load = createRequire(import.meta.url)
let loaded: Library | undefined

export function library(): Library {
  loaded ??= load('./yaml-parts.ts') as Library
  return loaded
}

export const isAlias = (node => library().isAlias(node)) as Library['isAlias']
export const isMap = (node => library().isMap(node)) as Library['isMap']
export const isNode = (node => library().isNode(node)) as Library['isNode']
export const isPair = (node => library().isPair(node)) as Library['isPair']
export const isScalar = (node => library().isScalar(node)) as Library['isScalar']
export const isSeq = (node => library().isSeq(node)) as Library['isSeq']
