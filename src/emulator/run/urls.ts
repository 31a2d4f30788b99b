/** Addresses of services and tags: real run.app names, or a loopback port for each. */
import { createHash } from 'node:crypto'
import { findProject, type World } from '../world/world.ts'

// The two-letter region code in hash URLs. Other regions get made-up codes: clients treat the form as opaque.
const REGION: Record<string, string> = {
  'us-central1': 'uc',
  'us-east1': 'ue',
  'us-east4': 'uk',
  'us-west1': 'uw',
  'europe-west1': 'ew',
  'europe-west2': 'nw',
  'europe-west3': 'ey',
  'europe-west4': 'ez',
  'europe-north1': 'lz',
  'asia-northeast1': 'an',
  'asia-east1': 'de',
  'asia-southeast1': 'as',
}

/** Makes the URLs of the service (tag '') or of one of its tags, once. */
export async function openUrls(world: World, name: string, tag: string): Promise<void> {
  const state = world.services.get(name)
  if (!state || state.urls.has(tag)) return
  if (world.urls === 'real') {
    state.urls.set(tag, realUrls(world, name, tag))
    return
  }
  // Reserved before the await, so two requests do not open two ports.
  state.urls.set(tag, [])
  state.urls.set(tag, [await world.openPort(tag ? `${name}/tags/${tag}` : name)])
}

/** Deterministic form first, as Google lists them; it exists only if the label fits (63 characters). */
function realUrls(world: World, name: string, tag: string): string[] {
  const [, projectId = '', , location = '', , service = ''] = name.split('/')
  const number = findProject(world, projectId)?.number ?? '0'
  const prefix = tag ? `${tag}---` : ''
  const label = `${prefix}${service}-${number}`
  // 52 bits in base 32, like `77cfu6nnc6`: one value per project.
  const hash = createHash('sha256')
    .update(number)
    .digest()
    .readBigUInt64BE()
    .toString(32)
    .slice(0, 10)
    .padStart(10, 'a')
  const region = REGION[location] ?? createHash('sha256').update(location).digest('hex').replace(/\d/g, '').slice(0, 2)
  const opaque = `https://${prefix}${service}-${hash}-${region}.a.run.app`
  return label.length <= 63 ? [`https://${label}.${location}.run.app`, opaque] : [opaque]
}

/** Which service (and tag) or function a host name belongs to: `SERVICE`, `SERVICE/tags/TAG` or `FUNCTION`; undefined for none. */
export function findByHost(world: World, host: string): string | undefined {
  for (const [name, state] of world.services) {
    for (const [tag, urls] of state.urls) {
      if (urls.some(url => new URL(url).host === host)) return tag ? `${name}/tags/${tag}` : name
    }
  }
  for (const [name, { url, generation }] of world.functions)
    if (generation === 1 && new URL(url).host === host) return name
  return undefined
}
