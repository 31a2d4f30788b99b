/** Field masks of UpdateService: which parts of what was sent replace which parts of what is there. */
import type { Service } from '../../google/wire.ts'
import { Refusal } from '../router.ts'
import { validate } from '../schema.ts'
import { WRITABLE, writable } from './lifecycle.ts'

type Tree = Record<string, unknown>

/** The service after the update. Without a mask (or with `*`) everything that a client may set is replaced. */
export function applyMask(current: Service, sent: Service, mask: string | null): Service {
  const paths = (mask ?? '').split(',').filter(Boolean).map(toCamel)
  if (paths.length === 0 || paths.includes('*')) return writable(sent)
  const result = structuredClone(writable(current)) as Tree
  for (const path of paths) {
    const steps = path.split('.')
    checkPath(path, steps)
    // Server's fields may stand in a mask; they are ignored as in the body.
    if (!WRITABLE.some(field => field === steps[0])) continue
    put(result, sent as Tree, steps)
  }
  return result
}

const toCamel = (path: string) => path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

function checkPath(path: string, steps: string[]): void {
  const probe = steps.reduceRight<unknown>((inner, step) => ({ [step]: inner }), null)
  // Keys of maps may not be in a mask, and lists have no elements there.
  const list = /\b(containers|traffic|volumes|customAudiences|conditions)\b\./.test(path)
  if (list || validate('google.cloud.run.v2.Service', probe).length > 0) {
    throw new Refusal('INVALID_ARGUMENT', `Invalid field mask path '${path}' for google.cloud.run.v2.Service.`, {
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
