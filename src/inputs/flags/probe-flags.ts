/** `--startup-probe` and the other probes: KEY=VALUE settings that replace the existing probe. */
import { say } from '../../language/say.ts'
import type { Json } from '../../model.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { clear, edits, type Flag, inStage, mapOf, perContainer, set } from './flag-kinds.ts'

const TIMES = ['timeoutSeconds', 'periodSeconds', 'failureThreshold'] as const
const HTTP_AND_GRPC = ['httpGet.port', 'httpGet.path', 'grpc.port', 'grpc.service'] as const
const TEXTS: ReadonlySet<string> = new Set(['httpGet.path', 'grpc.service'])

function probe(name: Flag['name'], field: string, example: string, help: string, keys: readonly string[]): Flag {
  const path = `container.${field}`
  return {
    name,
    takes: 'value',
    example,
    help,
    sets: path,
    items: true,
    effect: values => {
      // The last one wins: gcloud does not merge two.
      const settings = mapOf(values.slice(-1))
      return edits(Object.keys(settings).length === 0 ? clear(path) : set(path, probeOf(settings, keys)))
    },
  }
}

function probeOf(settings: Record<string, string>, keys: readonly string[]): Json {
  const result: { [key: string]: Json } = {}
  for (const [key, text] of Object.entries(settings)) {
    if (!keys.includes(key)) throw new ParseError(say`${shown(key)}, which is not one of ${keys.join(say`, `)}`)
    const [action, field] = key.split('.')
    const value = TEXTS.has(key) ? text : text === '' ? undefined : number(key, text)
    if (field === undefined) {
      if (value !== undefined) result[key] = value
      continue
    }
    const of = (result[action ?? ''] ?? {}) as { [key: string]: Json }
    result[action ?? ''] = value === undefined ? of : { ...of, [field]: value }
  }
  const actions = ['httpGet', 'tcpSocket', 'grpc'].filter(action => action in result)
  if (actions.length > 1) throw new ParseError(say`${actions.join(' and ')}; a probe can use only one of them`)
  return result
}

function number(key: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new ParseError(say`a value for ${key} that is not a whole number`)
  return Number(text)
}

export function probeFlags(): Flag[] {
  const startup = 'httpGet.path=/ready,httpGet.port=8080,periodSeconds=3'
  const health = 'httpGet.path=/health,periodSeconds=30'
  return perContainer(
    probe(
      '--startup-probe',
      'startupProbe',
      startup,
      'Probe for whether the container has started; empty for the default.',
      ['initialDelaySeconds', ...TIMES, ...HTTP_AND_GRPC, 'tcpSocket.port'],
    ),
    probe(
      '--liveness-probe',
      'livenessProbe',
      health,
      'Probe for whether the container is still alive; empty for none.',
      ['initialDelaySeconds', ...TIMES, ...HTTP_AND_GRPC],
    ),
    ...inStage(
      'ALPHA',
      probe(
        '--readiness-probe',
        'readinessProbe',
        health,
        'Probe for whether the container can take requests; empty for none.',
        [...TIMES, ...HTTP_AND_GRPC],
      ),
    ),
  )
}
