/** Field masks of UpdateService and UpdateWorkerPool: which fields of the request replace those of the resource. */
import type { Service } from '../../wire.ts'
import { validate } from '../http/proto-schema.ts'
import { Refusal } from '../http/router.ts'
import { WRITABLE } from './saved-resource.ts'

type Tree = Record<string, unknown>

/** The resource after the update; `message` is its type, `fields` what a client may set. Without a mask (or with `*`),
 *  every field that a client may set is replaced. */
export function applyMask<T extends object = Service>(
  current: T,
  sent: T,
  mask: string | null,
  message = 'google.cloud.run.v2.Service',
  fields: readonly string[] = WRITABLE.Service,
): T {
  const writable = (resource: object) =>
    Object.fromEntries(Object.entries(resource).filter(([key]) => fields.includes(key))) as T
  const paths = (mask ?? '').split(',').filter(Boolean).map(toCamel)
  if (paths.length === 0 || paths.includes('*')) return writable(sent)
  const result = structuredClone(writable(current)) as Tree
  for (const path of paths) {
    const steps = path.split('.')
    checkPath(path, steps, message)
    // A mask can contain the server's fields; they are ignored, as in the body.
    if (!fields.includes(steps[0] ?? '')) continue
    put(result, sent as Tree, steps)
  }
  return result as T
}

const toCamel = (path: string) => path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

function checkPath(path: string, steps: string[], message: string): void {
  const probe = steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), null)
  // A mask cannot contain keys of maps or elements of lists.
  const list = /\b(containers|traffic|instanceSplits|volumes|customAudiences|conditions)\b\./.test(path)
  if (list || validate(message, probe).length > 0) {
    throw new Refusal('INVALID_ARGUMENT', `Invalid field mask path '${path}' for ${message}.`, {
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: 'update_mask', description: `Invalid field mask path '${path}'.` }],
        },
      ],
    })
  }
}

function put(target: Tree, source: Tree, [step = '', ...rest]: string[]): void {
  const value = source[step]
  if (rest.length === 0) {
    if (value === undefined) delete target[step]
    else target[step] = structuredClone(value)
    return
  }
  if (!isTree(target[step])) {
    if (!isTree(value)) return
    target[step] = {}
  }
  put(target[step] as Tree, isTree(value) ? value : {}, rest)
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
