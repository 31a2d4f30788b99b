/** What a service, job or worker pool needs at its next deploy, as far as it names it, in the form of v1 or of v2. Pure. */
import { privateRepository } from '../../iam/names.ts'

/** Names are relative: `projects/P/...`, P as the resource names it. */
export interface Uses {
  /** `projects/P/secrets/S/versions/V`. */
  secrets: string[]
  /** `projects/P/locations/L/connectors/C`. */
  connectors: string[]
  /** In repositories of Artifact Registry that are not Google's own. */
  images: string[]
  /** As `run.allowedIngress` names it; absent for what takes no requests, and where it is not known. */
  ingress?: string
  /** As `run.allowedVPCEgress` names it; absent where nothing goes through a network. */
  egress?: string
}

type Json = Record<string, unknown>

const RUN = 'run.googleapis.com/'
/** A template lies one or two levels deeper than the resource. */
const DEEPEST = 4

/** `name`: full name of the resource. */
export function usesOf(name: string, resource: Json): Uses {
  const [, , , , project = '', , location = ''] = name.split('/')
  let notes: Json = {}
  let pod: Json = {}
  let at: unknown = resource
  for (let depth = 0; depth < DEEPEST && isObject(at); depth++) {
    const inside: Json = isObject(at.spec) ? at.spec : at
    if (isObject(at.metadata) && isObject(at.metadata.annotations)) notes = { ...notes, ...at.metadata.annotations }
    const { containers, volumes, vpcAccess } = inside
    pod = {
      ...pod,
      ...(containers ? { containers } : {}),
      ...(volumes ? { volumes } : {}),
      ...(vpcAccess ? { vpcAccess } : {}),
    }
    at = inside.template
  }
  const note = (key: string) => text(notes[`${RUN}${key}`])
  const vpc = isObject(pod.vpcAccess) ? pod.vpcAccess : {}
  const connector = text(vpc.connector) || note('vpc-access-connector')
  const routed = connector || objects(vpc.networkInterfaces).length > 0 || note('network-interfaces')
  const ingress = name.includes('/services/') ? ingressOf(text(resource.ingress) || note('ingress')) : undefined
  return {
    secrets: [...new Set(secretsIn(pod, aliasesIn(note('secrets')), project))],
    connectors: connector
      ? [connector.includes('/') ? connector : `projects/${project}/locations/${location}/connectors/${connector}`]
      : [],
    images: objects(pod.containers).flatMap(({ image }) => (privateRepository(text(image)) ? text(image) : [])),
    ...(ingress && { ingress }),
    ...(routed && { egress: egressOf(text(vpc.egress) || note('vpc-access-egress')) }),
  }
}

function secretsIn({ containers, volumes }: Json, aliases: Map<string, string>, project: string): string[] {
  const full = (secret: string, version: unknown) => {
    const named = aliases.get(secret) ?? secret
    return `${named.includes('/') ? named : `projects/${project}/secrets/${named}`}/versions/${text(version) || 'latest'}`
  }
  const variables = objects(containers).flatMap(({ env }) =>
    objects(env).flatMap(({ valueFrom, valueSource }) => {
      const source = isObject(valueSource) ? valueSource : isObject(valueFrom) ? valueFrom : {}
      const { secret, version, name, key } = isObject(source.secretKeyRef) ? source.secretKeyRef : {}
      const named = text(secret) || text(name)
      return named ? full(named, version ?? key) : []
    }),
  )
  const files = objects(volumes).flatMap(({ secret: mounted }) => {
    if (!isObject(mounted)) return []
    const named = text(mounted.secret) || text(mounted.secretName)
    const items = objects(mounted.items)
    return named ? (items.length > 0 ? items : [{}]).map(({ version, key }: Json) => full(named, version ?? key)) : []
  })
  return [...variables, ...files]
}

/** `ALIAS:projects/P/secrets/S,...`: how v1 names secrets of other projects. */
const aliasesIn = (annotation: string) =>
  new Map(annotation.split(',').flatMap(pair => (pair.includes(':') ? [pair.split(':', 2) as [string, string]] : [])))

const INGRESS: Record<string, string> = {
  '': 'all',
  INGRESS_TRAFFIC_UNSPECIFIED: 'all',
  INGRESS_TRAFFIC_ALL: 'all',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
}
const ingressOf = (set: string): string | undefined =>
  INGRESS[set] ?? (['all', 'internal', 'internal-and-cloud-load-balancing'].includes(set) ? set : undefined)

const egressOf = (set: string) => (/^all[-_]traffic$/i.test(set) ? 'all-traffic' : 'private-ranges-only')

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
