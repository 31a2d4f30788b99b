/** Every recorded line of flags, from the input to the service: what gcloud 528 was recorded to send, with and without the flag, is
 *  the difference that the flag makes to the service, the build and the access that we want. */
import { describe, expect, it } from 'vitest'
import { withDefaults } from '../../../src/emulator/run/defaults.ts'
import { toKnative } from '../../../src/emulator/run/knative/to-knative.ts'
import type { Config, InputProblem } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import type { Json } from '../../../src/model.ts'
import { chooseBuild, submitRequest } from '../../../src/service/build.ts'
import type { JsonObject } from '../../../src/service/json.ts'
import { wantedService } from '../../../src/service/wanted.ts'
import type { Service } from '../../../src/wire.ts'
import { fakeDisk } from '../../fixtures/disk.ts'
import { recordedFlags } from '../../fixtures/wire.ts'

interface Body {
  set?: Record<string, Json>
  removed?: string[]
  notSent?: true
}
interface Case {
  flag: string
  args: string[]
  on: 'new service' | { existingServiceDeployedWith: string[] }
  exitCode: number
  note?: string
  comparedWith?: string[]
  source?: string
  service?: Body
  submitBuild?: Body
  setIamPolicy?: Body
  noBodyChange?: true
}

const RUN = 'run.googleapis.com/'
const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const BASE_IMAGE = 'us-central1-docker.pkg.dev/serverless-runtimes/google-22/runtimes/nodejs22'

function read(args: string[], source: string | undefined): { config: Config } | { problems: InputProblem[] } {
  const containers = args.includes('--container')
  const named = args.includes('--source') || containers
  const flags = args
    .filter((arg, at) => arg !== '--source' && args[at - 1] !== '--source')
    .map(arg => (arg.startsWith('--') ? arg : `"${arg}"`))
    .join(' ')
  // Where a recorded line has --source and --image, the image names the repository: an input of its own here.
  const repository = args.includes('--source') && /--image "[^"]*\/demo-project\/([^/]+)\//.exec(flags)?.[1]
  return readConfig(
    {
      service: 'f',
      ...(source ? { source: '.' } : named ? {} : { image: IMAGE }),
      ...(repository && { artifact_repository: repository }),
      flags: repository ? '' : flags,
    },
    { CLOUDSDK_CORE_PROJECT: 'demo-project' },
    fakeDisk(),
  )
}

function configOf(args: string[], source?: string): Config {
  const got = read(args, source)
  if ('problems' in got) throw new Error(JSON.stringify(got.problems))
  return got.config
}

interface Sent {
  service: Record<string, Json>
  build: Record<string, Json>
}

/** Deploys a line on top of another one. */
function sent(
  args: string[],
  { before, source, dockerfile }: { before?: string[]; source?: string; dockerfile?: boolean },
) {
  let live: Service | null = null
  if (before) {
    const bare = desired(null, configOf(before, source), dockerfile).service
    live = { ...withDefaults(bare, '123456789012'), name: 'projects/demo-project/locations/us-central1/services/f' }
  }
  const config = configOf(args, source)
  const { service, build } = desired(live, config, dockerfile)
  return { service: flat(asV1(service, config)), build: flat(build ?? {}) } satisfies Sent
}

function desired(live: Service | null, config: Config, dockerfile = false) {
  const fromSource = config.origin.kind === 'source'
  const settings = fromSource
    ? chooseBuild(config, 'demo-project', live, { dockerfile, projectToml: false })
    : undefined
  const image = config.origin.kind === 'image' ? config.origin.image : `${settings?.image}@sha256:0`
  const wanted = wantedService(live, config, {
    project: 'demo-project',
    serving: null,
    ...((settings || config.origin.kind === 'image') && { image }),
    nonce: 'abcdefghij',
    ...(settings && { build: { settings, sourceLocation: 'gs://b/o#1', baseImageUri: BASE_IMAGE } }),
  })
  expect(wanted.problems).toEqual([])
  const service = { ...live } as JsonObject
  const body = wanted.service as JsonObject
  for (const field of live ? wanted.updateMask : Object.keys(body)) {
    if (body[field] === undefined) delete service[field]
    else service[field] = body[field]
  }
  const build = settings && submitRequest(settings, 'f', { bucket: 'b', name: 'o', generation: '1' })
  return { service: service as Service, build: build as JsonObject | undefined }
}

function asV1(service: Service, config: Config): JsonObject {
  const shown = toKnative(service, { service: {}, template: {} }, { name: 'f', labels: service.labels ?? {} }, {})
  const notes = shown.spec.template.metadata?.annotations ?? {}
  // v2 says the same by saying nothing.
  notes[`${RUN}cpu-throttling`] ??= 'true'
  // The way of being public by the check is a step of its own here; gcloud sends it with the service.
  if (config.publicVia === 'no-invoker-iam-check' && config.access === 'public')
    shown.metadata.annotations = { ...shown.metadata.annotations, [`${RUN}invoker-iam-disabled`]: 'true' }
  else if (config.edits.some(({ path }) => path === 'invokerIamDisabled'))
    shown.metadata.annotations = { ...shown.metadata.annotations, [`${RUN}invoker-iam-disabled`]: 'false' }
  return shown as unknown as JsonObject
}

/** Leaves by path, as flags.json names them: items by name where they have one. */
function flat(value: Json | undefined, at = '', into: Record<string, Json> = {}): Record<string, Json> {
  if (Array.isArray(value) && value.some(item => typeof item === 'object')) {
    value.forEach((item, index) => {
      const { name, key } = item as { name?: string; key?: string }
      flat(item, `${at}[${name ?? key ?? index}]`, into)
    })
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, item] of Object.entries(value))
      flat(item, key.includes('.') ? `${at}["${key}"]` : at ? `${at}.${key}` : key, into)
  } else if (value !== undefined) into[at] = value
  return into
}

/** What differs by nature: nonces, what a build or server makes up, client names on the template (v2 has none), a list that is empty
 *  or absent; and the port's own name, which the recordings' server gives once it has one. */
const NOISE =
  /nonce|resources\.requests|cloud\.googleapis\.com|metadata\.labels$|nodeSelector$|"run\.googleapis\.com\/(build-(id|name|source-location)|creator|urls|operation-id)"|runtimeClassName|^metadata\.(namespace|name)$|apiVersion|^kind$|template\.metadata\.annotations\["run\.googleapis\.com\/client-(name|version)"\]|ports\[[^\]]*\]\.name$|containers\[0\]\.name$|^policy\./
/** Names that gcloud makes up at random, and words that v1 has two of. */
function plain(text: string): string {
  return text
    .replace(/-(<random>|[a-z]{3}-[a-z]{3}-[a-z]{3})/g, '')
    .replace('ports[http1]', 'ports[0]')
    .replace('ports[h2c]', 'ports[0]')
    .replace(/\b(api|shared?)(-k|-key)?-(<uuid>|alias)/g, 'ALIAS')
}
const RUNTIME = /^projects\/demo-project\/locations\/us-central1\/connectors\//
function word(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (/^(True|False)$/.test(text)) return text.toLowerCase()
  if (/^[[{].*[\]}]$/.test(text)) return plain(JSON.stringify(JSON.parse(text)))
  // `all` is the old word; v2 and our names have the new and the full one.
  return plain(text.replace(/^all$/, 'all-traffic').replace(RUNTIME, ''))
}

const rows = (set: Record<string, Json>) =>
  Object.entries(set)
    .filter(([path, value]) => !NOISE.test(path) && value !== '')
    .map(([path, value]) => `${plain(path)} = ${word(value)}`)
    .sort()
/** What is gone, or is there and says nothing. Settings of a probe that the recordings' server filled in go with the probe. */
function gone({ set = {}, removed = [] }: Body): string[] {
  const emptied = Object.keys(set).filter(path => set[path] === '')
  const paths = [...removed, ...emptied].filter(path => !NOISE.test(path))
  return [...new Set(paths.map(path => plain(path).replace(/(Probe)\..*/, '$1')))].sort()
}

function difference(before: Record<string, Json>, after: Record<string, Json>): Body {
  const set = Object.entries(after).filter(([path, value]) => JSON.stringify(before[path]) !== JSON.stringify(value))
  return { set: Object.fromEntries(set), removed: Object.keys(before).filter(path => !(path in after)) }
}

describe('flags as gcloud was recorded to take them', () => {
  const cases = recordedFlags<Case>()
  const titled = cases.map((recorded, at) => ({ ...recorded, title: `${at} ${recorded.args.join(' ')}` }))

  it('walks all of them', () => expect(titled.length).toBeGreaterThan(100))

  it.each(titled.filter(({ exitCode }) => exitCode === 0))('$title', recorded => {
    const { args, on, comparedWith, source, service, submitBuild, setIamPolicy } = recorded
    const before = typeof on === 'object' ? on.existingServiceDeployedWith : undefined
    const dockerfile = args.includes('dock')
    const where = { ...(before && { before }), ...(source && { source }), dockerfile }
    const base = sent(comparedWith ?? [], { ...where, dockerfile: false })
    const ours = sent(args, where)
    if (args.includes('--source')) {
      // Compared with an image deploy: all of the build is new. What the row is about is the build.
      const build = Object.fromEntries(Object.entries(submitBuild?.set ?? {}).filter(([path]) => path in ours.build))
      expect(build).toMatchObject({ imageUri: ours.build.imageUri })
      expect(rows(build).filter(row => !/storageSource|tags|releaseTrack|client/.test(row))).toEqual(
        rows(ours.build).filter(row => !/storageSource|tags/.test(row)),
      )
      return
    }
    const made = difference(base.service, ours.service)
    expect(rows(made.set ?? {})).toEqual(rows(service?.set ?? {}))
    expect(gone(made)).toEqual(gone(service ?? {}))
    const built = difference(base.build, ours.build)
    expect(rows(built.set ?? {})).toEqual(rows(submitBuild?.set ?? {}))
    expect(gone(built)).toEqual(gone(submitBuild ?? {}))
    const { access } = configOf(args, source)
    if (setIamPolicy)
      expect(access).toBe('policy.bindings[0].members' in (setIamPolicy.set ?? {}) ? 'public' : 'authenticated')
    else if (!/invoker-iam-check|allow-unauthenticated/.test(recorded.flag)) expect(access).toBe('keep')
  })

  it('refuses what gcloud refuses before it deploys', () => {
    const refused = cases.filter(({ exitCode, submitBuild }) => exitCode !== 0 && submitBuild?.notSent)
    expect(refused.length).toBeGreaterThan(0)
    for (const { args, source } of refused) {
      const got = read(args, source)
      expect('problems' in got && got.problems.map(({ problem }) => problem)).toEqual([
        expect.stringContaining('has --key together with a source'),
      ])
    }
  })
})
