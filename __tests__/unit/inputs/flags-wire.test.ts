/** Our reading of flags against the requests that gcloud 528 was recorded to send: the same fields, in the words of the v1 API. */
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/inputs/config.ts'
import { readFlags } from '../../../src/inputs/flags/command-line.ts'
import { FLAGS } from '../../../src/inputs/flags/flags.ts'
import { recordedFlags } from '../../fixtures/wire.ts'

interface Case {
  flag: string
  args: string[]
  exitCode: number
  comparedWith?: string[]
  service?: { set?: Record<string, unknown>; removed?: string[] }
}

const CONTAINER = 'spec.template.spec.containers[0]'
const annotation = (name: string) => `spec.template.metadata.annotations["${name}"]`
const bool = (value: unknown) => (value ? 'True' : 'False')

/** v2 field -> v1 field, and how v1 writes its value. */
const FIELDS: Record<string, [path: string, write?: (value: unknown) => unknown]> = {
  'container.ports.0.containerPort': [`${CONTAINER}.ports[0].containerPort`],
  'container.resources.limits.memory': [`${CONTAINER}.resources.limits.memory`],
  'container.resources.cpuIdle': [annotation('run.googleapis.com/cpu-throttling'), bool],
  'container.resources.startupCpuBoost': [annotation('run.googleapis.com/startup-cpu-boost'), bool],
  'container.command': [`${CONTAINER}.command`],
  'container.args': [`${CONTAINER}.args`],
  'template.maxInstanceRequestConcurrency': ['spec.template.spec.containerConcurrency'],
  'template.serviceAccount': ['spec.template.spec.serviceAccountName'],
  'template.scaling.minInstanceCount': [annotation('autoscaling.knative.dev/minScale'), String],
  'template.scaling.maxInstanceCount': [annotation('autoscaling.knative.dev/maxScale'), String],
  'template.executionEnvironment': [
    annotation('run.googleapis.com/execution-environment'),
    value => String(value).replace('EXECUTION_ENVIRONMENT_', '').toLowerCase(),
  ],
  ingress: [
    'metadata.annotations["run.googleapis.com/ingress"]',
    value =>
      ({
        INGRESS_TRAFFIC_ALL: 'all',
        INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
        INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
      })[String(value)],
  ],
  description: ['metadata.annotations["run.googleapis.com/description"]'],
  invokerIamDisabled: ['metadata.annotations["run.googleapis.com/invoker-iam-disabled"]', bool],
}

/** What v1 would carry for an edit; undefined for edits that v1 writes in another shape. */
function asV1(edit: Edit): { set: Record<string, unknown>; cleared: string[] } | undefined {
  const known = FIELDS[edit.path]
  if (known && edit.op === 'set') return { set: { [known[0]]: known[1]?.(edit.value) ?? edit.value }, cleared: [] }
  if (known && edit.op === 'clear') return { set: {}, cleared: [known[0]] }
  if (edit.op === 'put' && edit.path === 'container.env') {
    const env = Object.entries(edit.entries).flatMap(([name, value]) => [
      [`${CONTAINER}.env[${name}].name`, name],
      [`${CONTAINER}.env[${name}].value`, value],
    ])
    return { set: Object.fromEntries(env), cleared: [] }
  }
  if (edit.op === 'put' && (edit.path === 'labels' || edit.path === 'template.labels')) {
    const at = edit.path === 'labels' ? 'metadata.labels' : 'spec.template.metadata.labels'
    return {
      set: Object.fromEntries(Object.entries(edit.entries).map(([key, value]) => [`${at}.${key}`, value])),
      cleared: [],
    }
  }
  return undefined
}

/** Fields that gcloud sends whatever the flag, or that the server moved between two recordings. */
const NOISE = /resources\.requests$|cloud\.googleapis\.com\/location|startupProbe|client-(name|version)/

describe('flags as gcloud was recorded to send them', () => {
  const cases = recordedFlags<Case>()
  const names = new Set(FLAGS.flatMap(flag => [flag.name, flag.name.replace('--', '--no-')]))
  const comparable = cases.flatMap(recorded => {
    if (recorded.exitCode !== 0 || recorded.comparedWith || recorded.flag === '--container') return []
    if (recorded.args.some(arg => arg.startsWith('--') && !names.has(arg as `--${string}`))) return []
    const quoted = recorded.args.map(arg => (arg.startsWith('--') ? arg : `"${arg}"`)).join(' ')
    const line = readFlags(quoted, () => '')
    const { before, after, problems } = line.edits({ project: 'demo-project', region: 'us-central1' })
    const edits = [...before, ...after]
    const v1 = edits.map(asV1)
    const whole = edits.length > 0 && v1.every(part => part !== undefined)
    return whole
      ? [{ quoted, recorded, v1: v1 as NonNullable<(typeof v1)[number]>[], told: [...line.problems, ...problems] }]
      : []
  })

  it('covers most of the recorded flags that become edits', () => {
    expect(comparable.length).toBeGreaterThan(30)
  })

  it.each(comparable)('$quoted', ({ recorded, v1, told }) => {
    expect(told).toEqual([])
    const wanted = Object.assign({}, ...v1.map(part => part.set))
    const sent = Object.fromEntries(Object.entries(recorded.service?.set ?? {}).filter(([path]) => !NOISE.test(path)))
    // A cleared port, and v1's name for it, are the server's default on the wire.
    const normal = (fields: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(fields).map(([path, value]) => [path.replace('ports[http1]', 'ports[0]'), value]),
      )
    expect(normal(sent)).toEqual(normal(wanted))
    for (const path of v1.flatMap(part => part.cleared)) expect(recorded.service?.removed).toContain(path)
  })

  it('accepts every recorded command line whose flags are known', () => {
    for (const recorded of cases) {
      if (recorded.args.some(arg => arg.startsWith('--') && !names.has(arg as `--${string}`))) continue
      const quoted = recorded.args.map(arg => (arg.startsWith('--') ? arg : `"${arg}"`)).join(' ')
      const line = readFlags(quoted, () => '')
      const { problems } = line.edits({ project: 'demo-project', region: 'us-central1' })
      expect([...line.problems, ...problems], quoted).toEqual([])
    }
  })
})
