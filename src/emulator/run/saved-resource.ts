/** Services, jobs and worker pools as stored: the client's fields as sent, the server's fields updated on each change. */
import { isDeepStrictEqual } from 'node:util'
import type { Job, Service, WorkerPool } from '../../wire.ts'
import { newId, type World } from '../world/world.ts'

/** The fields that a client may set, by kind; all others are the server's. */
export const WRITABLE = {
  Service: [
    'description',
    'labels',
    'annotations',
    'client',
    'clientVersion',
    'ingress',
    'launchStage',
    'binaryAuthorization',
    'template',
    'traffic',
    'scaling',
    'invokerIamDisabled',
    'defaultUriDisabled',
    'iapEnabled',
    'multiRegionSettings',
    'customAudiences',
    'buildConfig',
  ],
  Job: ['labels', 'annotations', 'client', 'clientVersion', 'launchStage', 'binaryAuthorization', 'template'],
  WorkerPool: [
    'description',
    'labels',
    'annotations',
    'client',
    'clientVersion',
    'launchStage',
    'binaryAuthorization',
    'template',
    'instanceSplits',
    'scaling',
  ],
} as const satisfies {
  Service: readonly (keyof Service)[]
  Job: readonly (keyof Job)[]
  WorkerPool: readonly (keyof WorkerPool)[]
}

interface Resources {
  Service: Service
  Job: Job
  WorkerPool: WorkerPool
}
type Kind = keyof Resources

/** The client's part of a resource. */
export function writable<K extends Kind>(kind: K, resource: Resources[K]): Resources[K] {
  const fields = new Set<string>(WRITABLE[kind])
  return Object.fromEntries(
    Object.entries(resource).filter(([key, value]) => fields.has(key) && value !== undefined),
  ) as Resources[K]
}

function serverFields(kind: Kind, resource: object): object {
  const fields = new Set<string>(WRITABLE[kind])
  return Object.fromEntries(Object.entries(resource).filter(([key]) => !fields.has(key)))
}

/** How a resource is saved. */
interface Save<K extends Kind> {
  kind: K
  /** `projects/P/locations/L/services/S`. */
  name: string
  /** The previous state, including the server's fields; absent for a new resource. */
  before: Resources[K] | undefined
  /** The client's fields as wanted, with defaults filled in. */
  wanted: Resources[K]
  author: string
  /** Counts as a change even if the fields are the same. */
  changed: boolean
}

/** The resource after this request. Every change makes a new generation; an identical request does not. */
export function saved<K extends Kind>(world: World, { kind, name, before, wanted, author, changed }: Save<K>) {
  const now = world.clock.timestamp()
  const next = changed || !before || !isDeepStrictEqual(writable(kind, before), wanted) ? 1 : 0
  return {
    creator: author,
    uid: newId(world),
    createTime: now,
    observedGeneration: '0',
    ...serverFields(kind, before ?? {}),
    name,
    ...wanted,
    generation: String(Number(before?.generation ?? 0) + next),
    updateTime: now,
    lastModifier: author,
    reconciling: true,
    terminalCondition: { type: 'Ready', state: 'CONDITION_RECONCILING' as const, lastTransitionTime: now },
    etag: newEtag(),
  }
}

/** Opaque, quoted as v2 prints it; the text inside is v1's resourceVersion. */
export function newEtag(): string {
  return `"AAY${Buffer.from(crypto.randomUUID().replaceAll('-', ''), 'hex').toString('base64url').slice(0, 8)}"`
}

/** Changes the world as if the change were old: operations end at once. For scenarios. */
export async function atOnce<T>(world: World, work: () => T | Promise<T>): Promise<T> {
  const { operationMs } = world.delays
  world.delays.operationMs = 0
  try {
    return await work()
  } finally {
    world.delays.operationMs = operationMs
  }
}

/** A revision's name if the request gives none: the owner's, the generation and three letters. */
export function revisionName(owner: string, generation: unknown): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(3)), byte => String.fromCharCode(97 + (byte % 26)))
  return `${owner.slice(0, 62 - 9)}-${String(generation).padStart(5, '0')}-${letters.join('')}`
}
