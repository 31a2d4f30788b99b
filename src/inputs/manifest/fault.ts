/** One thing wrong in a manifest, with what to write instead: a line of YAML by its path, which works. */

import { say } from '../../language/say.ts'
import { library } from '../texts/yaml-library.ts'

export interface ManifestFault {
  /** A fragment, to put after "has a file with". */
  fault: string
  /** `spec.template.spec.timeoutSeconds: 300`, several parted by `; `, or `leave out spec.template.spec.x`. */
  example: string
}

type Path = readonly (string | number)[]

/** `spec.containers[0].limits["nvidia.com/gpu"]`. */
const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    if (!/^\w+$/.test(key)) return `${text}["${key}"]`
    return text === '' ? key : `${text}.${key}`
  }, '')

/** Undefined for what is to be left out. */
export function instead(path: Path, value: unknown): string {
  return value === undefined ? say`leave out ${pathText(path)}` : insteadAt(pathText(path), value)
}

/** `path` as text. */
export const insteadAt = (path: string, value: unknown): string =>
  `${path}: ${library().stringify(value, { version: '1.1', collectionStyle: 'flow', lineWidth: 0 }).trim()}`
