/** Our edits against what gcloud 528 was recorded to send: the same flags on the same service give the same service. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Service } from '../../../src/google/wire.ts'
import { readFlags } from '../../../src/inputs/command-line.ts'
import type { Edit } from '../../../src/inputs/config.ts'
import type { JsonObject } from '../../../src/plan/json.ts'
import { wantedService } from '../../../src/plan/wanted.ts'
import { aConfig } from '../../fixtures/config.ts'

const RECORDED = join(import.meta.dirname, '../../../../shared/wire/flags.json')

interface Case {
  flag: string
  args: string[]
  on: 'new service' | { existingServiceDeployedWith: string[] }
  exitCode: number
  comparedWith?: string[]
  source?: string
  service?: { set?: Record<string, unknown>; removed?: string[] }
}

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'

function editsOf(args: string[]): Edit[] {
  const quoted = args.map(arg => (arg.startsWith('--') ? arg : `"${arg}"`)).join(' ')
  const { before, after } = readFlags(quoted, () => '').edits({ project: 'demo-project', region: 'us-central1' })
  return [...before, ...after]
}

function deployed(live: Service | null, args: string[], base: string[] = []): Service {
  const config = aConfig({
    project: 'demo-project',
    region: 'us-central1',
    service: 'f',
    origin: { kind: 'image', image: IMAGE },
    edits: [...editsOf(base), ...editsOf(args)],
  })
  const wanted = wantedService(live, config, {
    project: 'demo-project',
    serving: null,
    image: IMAGE,
    nonce: 'abcdefghij',
  })
  expect(wanted.problems).toEqual([])
  if (!live) return { ...wanted.service, name: 'projects/demo-project/locations/us-central1/services/f' }
  const after = { ...live } as JsonObject
  for (const field of wanted.updateMask) {
    const value = (wanted.service as JsonObject)[field]
    if (value === undefined) delete after[field]
    else after[field] = value
  }
  return after as Service
}

/** The parts of a v2 service that v1 writes plainly, as flags.json names them. */
function asV1(service: Service): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  const template = service.template ?? {}
  const container = template.containers?.[0] ?? {}
  const at = 'spec.template.spec.containers[0]'
  for (const [key, value] of Object.entries(service.labels ?? {})) found[`metadata.labels.${key}`] = value
  for (const [key, value] of Object.entries(template.labels ?? {}))
    if (!key.includes('nonce')) found[`spec.template.metadata.labels.${key}`] = value
  for (const { name, value, valueSource } of container.env ?? []) {
    found[`${at}.env[${name}].name`] = name
    if (valueSource?.secretKeyRef) {
      found[`${at}.env[${name}].valueFrom.secretKeyRef.name`] = valueSource.secretKeyRef.secret
      found[`${at}.env[${name}].valueFrom.secretKeyRef.key`] = valueSource.secretKeyRef.version
    } else found[`${at}.env[${name}].value`] = value
  }
  for (const { name, mountPath } of container.volumeMounts ?? []) {
    found[`${at}.volumeMounts[${name}].mountPath`] = mountPath
    found[`${at}.volumeMounts[${name}].name`] = name
  }
  for (const { name, secret } of template.volumes ?? []) {
    if (!secret) continue
    found[`spec.template.spec.volumes[${name}].name`] = name
    found[`spec.template.spec.volumes[${name}].secret.secretName`] = secret.secret
    for (const item of secret.items ?? []) {
      found[`spec.template.spec.volumes[${name}].secret.items[${item.version}].key`] = item.version
      found[`spec.template.spec.volumes[${name}].secret.items[${item.version}].path`] = item.path
    }
  }
  for (const [limit, value] of Object.entries(container.resources?.limits ?? {}))
    found[`${at}.resources.limits.${limit}`] = value
  if (template.serviceAccount) found['spec.template.spec.serviceAccountName'] = template.serviceAccount
  if (template.maxInstanceRequestConcurrency)
    found['spec.template.spec.containerConcurrency'] = template.maxInstanceRequestConcurrency
  return found
}

const OURS = /\.env\[|\.labels|\.volume(Mounts|s)\[|resources\.limits|serviceAccountName|containerConcurrency/
const NOISE = /cloud\.googleapis\.com\/location|^metadata\.labels$|metadata\.labels$|nonce/
/** Volumes that are named at random there are named after their secret here. */
const plain = (text: string) => text.replace(/-(<random>|[a-z]{3}-[a-z]{3}-[a-z]{3})/g, '')

describe.skipIf(!existsSync(RECORDED))('edits as gcloud was recorded to make them', () => {
  const cases: Case[] = existsSync(RECORDED) ? JSON.parse(readFileSync(RECORDED, 'utf8')).cases : []
  const flags = /env-vars$|secrets$|labels$|^--(memory|cpu|service-account|concurrency)$/
  const comparable = cases
    .filter(
      ({ flag, exitCode, source, args }) =>
        flags.test(flag) && !/build/.test(flag) && exitCode === 0 && !source && !args.join().includes('projects/'),
    )
    .map(recorded => ({ ...recorded, line: recorded.args.join(' ') }))

  it('covers the recorded flags', () => {
    expect(comparable.length).toBeGreaterThan(15)
  })

  it.each(comparable)('$line on $on', ({ args, on, service, comparedWith }) => {
    const with_ = typeof on === 'object' ? on.existingServiceDeployedWith : undefined
    const live = with_ ? deployed(null, with_) : null
    const before = asV1(with_ ? deployed(live, []) : deployed(null, [], comparedWith))
    const after = asV1(deployed(live, args, comparedWith))
    const set = Object.fromEntries(Object.entries(after).filter(([path, value]) => before[path] !== value))
    const removed = Object.keys(before).filter(path => !(path in after))
    const recorded = Object.entries(service?.set ?? {}).filter(([path]) => OURS.test(path) && !NOISE.test(path))
    expect(
      Object.entries(set)
        .map(([path, value]) => [plain(path), plain(String(value))])
        .sort(),
    ).toEqual(recorded.map(([path, value]) => [plain(path), plain(String(value))]).sort())
    const gone = (service?.removed ?? []).filter(path => OURS.test(path) && !NOISE.test(path))
    expect(removed.map(plain).sort()).toEqual(gone.map(plain).sort())
  })
})
