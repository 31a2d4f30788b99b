/** The file of `drift_baseline`: findings that somebody has accepted until a day (docs/drift.md#accepted-differences). Pure. */
import { say } from '../language/say.ts'
import { FINDINGS } from '../model.ts'
import { meant } from '../words/nearest.ts'
import { list } from '../words/sentences.ts'
import { object, own, text } from '../words/untyped.ts'
import { name as shown } from './texts/pairs.ts'
import { plainYaml } from './texts/yaml.ts'

/** Accepts one finding. */
export interface Accepted {
  id: string
  /** Full resource name. */
  resource: string
  /** The finding's `field`; an entry without it accepts no finding that has one. */
  field?: string
  reason: string
  /** The last day on which it counts, `2027-03-31`, in UTC. */
  expires: string
}

interface Baseline {
  accepted: Accepted[]
  /** What is wrong, each as the end of a sentence that begins with the input's name. */
  faults: string[]
}

const KEYS = ['id', 'resource', 'field', 'reason', 'expires'] as const
/** The others are required. */
const OPTIONAL = 'field'
const SHAPE =
  'accepted: [{id: drift, resource: //run.googleapis.com/..., field: ..., reason: ..., expires: 2027-03-31}]'

/** @throws ParseError for a text that is not one document of YAML */
export function readBaseline(content: string): Baseline {
  // 1.2: a date stays a text.
  const document = object(plainYaml(content, { version: '1.2' })) ?? {}
  const unknown = Object.keys(document).filter(key => key !== 'accepted')
  const { accepted: entries } = document
  if (!Array.isArray(entries) || unknown.length > 0) {
    const why = unknown.length > 0 ? say`the unknown key ${shown(unknown[0] ?? '')}` : say`no list "accepted"`
    return { accepted: [], faults: [say`has ${why}; write ${SHAPE}`] }
  }
  const read = entries.map((entry, at) => readEntry(entry, say`entry ${at + 1}`))
  const accepted = read.flatMap(({ entry }) => entry ?? [])
  const twice = accepted.flatMap((entry, at) =>
    accepted.slice(0, at).some(other => accepts(other, entry)) ? [say`accepts the same twice: ${words(entry)}`] : [],
  )
  return { accepted, faults: [...read.flatMap(({ faults }) => faults), ...twice] }
}

/** Whether an entry is about a finding. */
export const accepts = (
  entry: Pick<Accepted, 'id' | 'resource' | 'field'>,
  finding: { id: string; resource?: string; field?: string },
): boolean => entry.id === finding.id && entry.resource === finding.resource && entry.field === finding.field

/** An entry in a sentence. */
export const words = ({ id, resource, field }: Pick<Accepted, 'id' | 'resource' | 'field'>): string =>
  say`${id}${field ? say` of ${field}` : ''} on ${resource}`

function readEntry(given: unknown, where: string): { entry?: Accepted; faults: string[] } {
  const map = object(given)
  if (!map) return { faults: [say`has ${where}, which is not a mapping; write ${SHAPE}`] }
  const faults: string[] = []
  for (const key of Object.keys(map).filter(key => !KEYS.includes(key as never))) {
    const close = meant(key, KEYS)
    faults.push(say`has the unknown key ${shown(key)} in ${where}${close ? say`; did you mean ${close}?` : ''}`)
  }
  const wrong = Object.keys(map).filter(key => KEYS.includes(key as never) && text(map[key]) === undefined)
  for (const key of wrong) faults.push(say`has no text for ${key} in ${where}`)
  const missing = KEYS.filter(key => key !== OPTIONAL && !Object.hasOwn(map, key))
  if (missing.length > 0) faults.push(say`has no ${list([...missing])} in ${where}`)
  const [id = '', resource = '', field, reason = '', expires = ''] = KEYS.map(key => text(map[key]))
  if (id && !own(FINDINGS as Record<string, object>, id)) {
    const close = meant(id, Object.keys(FINDINGS))
    faults.push(
      say`has ${where} with id ${shown(id)}, which is not the id of a finding${close ? say`; did you mean ${close}?` : ''}`,
    )
  }
  if (resource && !resource.startsWith('//'))
    faults.push(
      say`has ${where} with resource ${shown(resource)}; write the full name, //run.googleapis.com/projects/P/locations/R/services/S`,
    )
  if (expires && !isDay(expires))
    faults.push(say`has ${where} with expires ${shown(expires)}; write a day as 2027-03-31`)
  if (faults.length > 0) return { faults }
  return { entry: { id, resource, ...(field !== undefined && { field }), reason, expires }, faults }
}

/** A day that the calendar has. */
function isDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
