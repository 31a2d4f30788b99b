/** What a run would do that an organisation policy can forbid: per constraint, the values that Google will check. Pure. */

import type { Facts } from '../facts/facts.ts'
import type { DeployConstraint } from '../iam/constraints.ts'
import { fullName, locationName, projectIn } from '../iam/names.ts'
import type {
  Config,
  OriginSettings,
  PreviewSettings,
  ReleaseSettings,
  TargetSettings,
  TrafficSettings,
} from '../inputs/config.ts'
import { type Kind, traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Evidence, Json, PlannedStep } from '../model.ts'
import { resourcesOf } from '../needs/resources.ts'
import { isLocation, isValue, isWorkerPool, type Matches } from '../policy/list-policy.ts'
import { templateOf } from '../service/edit-paths.ts'
import { isObject, type JsonObject, listAt } from '../service/json.ts'
import { wantedService } from '../service/wanted.ts'
import { wantedResource } from '../service/wanted-resource.ts'
import type { Decisions } from './decide.ts'

/** One value that the run will use. */
export interface PolicyValue {
  /** A phrase that follows "does not allow". */
  what: string
  /** Full name of the resource that gets the value. */
  resource: string
  /** Whose tags count: the project's policy does not show the service's own tags. */
  on: 'service' | 'project'
  matches: Matches
  /** A sentence: what the workflow can do about it. */
  wayOut: string
  evidence: Evidence[]
}

type Questions = (config: Config, facts: Facts, decisions: Decisions, plan: readonly PlannedStep[]) => PolicyValue[]

export const questionsOf: Record<DeployConstraint, Questions> = {
  'run.allowedIngress': (config, facts) =>
    ofRelease(config, facts, ({ ingress, set }) => ({
      what: say`ingress ${ingress}${set ? '' : say`, which is the default`}`,
      matches: isValue(ingress),
      wayOut: say`Set the ingress with flags: --ingress=internal or --ingress=internal-and-cloud-load-balancing.`,
    })),
  // Reported refusals say "set to null" if a release has no VPC egress at all.
  'run.allowedVPCEgress': (config, facts) =>
    ofRelease(config, facts, ({ egress }) => ({
      what: egress ? say`VPC egress ${egress}` : say`a release without VPC egress`,
      matches: egress ? isValue(egress) : () => 'no',
      wayOut: say`Send its traffic through a network with flags: --network=NETWORK --subnet=SUBNET --vpc-egress=all-traffic (or private-ranges-only).`,
    })),
  'run.allowedBinaryAuthorizationPolicies': (config, facts) =>
    ofRelease(config, facts, ({ authorization }) => ({
      what: authorization
        ? say`the Binary Authorization policy ${authorization}`
        : say`a release without Binary Authorization`,
      matches: authorization ? isValue(authorization) : () => 'no',
      wayOut: say`Name an allowed policy with flags: --binary-authorization=default.`,
    })),
  'gcp.resourceLocations': locations,
  'gcp.restrictServiceUsage': services,
  'cloudbuild.allowedWorkerPools': workerPools,
}

interface Released {
  ingress: string
  /** The workflow or the live service names the ingress. */
  set: boolean
  egress?: string
  authorization?: string
}

/** Of the service or job that is wanted; a manifest says the same in edits (inputs/manifest/view.ts). */
function ofRelease(
  config: Config,
  facts: Facts,
  ask: (released: Released) => Pick<PolicyValue, 'what' | 'matches' | 'wayOut'>,
): PolicyValue[] {
  const wanted = wantedOf(config, facts)
  if (!wanted) return []
  const resource = fullName.service(resourcesOf(config, facts).service)
  const { evidence } = facts.live
  return [{ resource, on: 'service', evidence, ...ask(releasedBy(wanted, config.kind)) }]
}

/** The service or job as this run would leave it; undefined if it could not be read. */
function wantedOf(
  config: TargetSettings & ReleaseSettings & TrafficSettings & PreviewSettings,
  facts: Facts,
): JsonObject | undefined {
  if (!traitsOf(config).requests) {
    if (!facts.live.known) return undefined
    const context = { project: facts.projectId, nonce: 'aaaaaaaaaa' }
    return wantedResource(facts.live.value, config, context).body as JsonObject
  }
  if (!facts.service.known) return undefined
  const live = facts.service.value
  const { service, updateMask } = wantedService(live, config, {
    project: facts.projectId,
    serving: facts.serving.known ? facts.serving.value : null,
    image: 'image',
    nonce: 'aaaaaaaaaa',
  })
  const wanted: JsonObject = { ...(live as JsonObject | null), ...(service as JsonObject) }
  for (const field of updateMask) if (!(field in service)) delete wanted[field]
  return wanted
}

function releasedBy(wanted: JsonObject, kind: Kind): Released {
  const template = templateOf(wanted, kind)
  const vpc = isObject(template.vpcAccess) ? template.vpcAccess : undefined
  const direct = vpc && listAt(vpc, 'networkInterfaces').some(({ network, subnetwork }) => network || subnetwork)
  const routed = vpc && (vpc.connector || direct)
  const authorization = authorizationOf(wanted.binaryAuthorization)
  const ingress = String(wanted.ingress ?? '')
  return {
    ingress: INGRESS[ingress] ?? 'all',
    set: ingress in INGRESS,
    ...(routed && { egress: vpc.egress === 'ALL_TRAFFIC' ? 'all-traffic' : 'private-ranges-only' }),
    ...(authorization && { authorization }),
  }
}

/** Values of the constraint (`run.googleapis.com/ingress`) for those of the v2 API. */
const INGRESS: Record<string, string> = {
  INGRESS_TRAFFIC_ALL: 'all',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
  INGRESS_TRAFFIC_NONE: 'none',
}

function authorizationOf(field: Json | undefined): string | undefined {
  if (!isObject(field)) return undefined
  if (field.useDefault) return 'default'
  return typeof field.policy === 'string' && field.policy !== '' ? field.policy : undefined
}

/** Only new resources: existing ones stay where they are (Restricting resource locations). */
function locations(
  config: TargetSettings & OriginSettings,
  facts: Facts,
  _decisions: Decisions,
  plan: readonly PlannedStep[],
): PolicyValue[] {
  const { words, policies } = traitsOf(config)
  const bound = policies.includes('gcp.resourceLocations')
  const absent = bound && facts.live.known && facts.live.value === null
  const service = fullName.service(resourcesOf(config, facts).service)
  const made = [
    ...(absent ? [{ what: say`a new ${words} in ${config.region}`, resource: service, on: 'service' as const }] : []),
    ...plan.flatMap(({ kind, target }) =>
      kind === 'create-bucket' || kind === 'create-repository'
        ? [{ what: say`a new ${MADE[kind]} in ${config.region}`, resource: target, on: 'project' as const }]
        : [],
    ),
  ]
  const matches = isLocation(config.region)
  const wayOut = say`Deploy to an allowed region with the input region${made.some(({ on }) => on === 'project') ? say`, or name a bucket and a repository that exist with source_bucket and artifact_repository` : ''}.`
  return made.map(each => ({ ...each, matches, wayOut, evidence: [] }))
}

const MADE = { 'create-bucket': 'bucket', 'create-repository': 'repository' } as const

/**
 * The APIs whose resources the run uses. These are on Google's list of services that the constraint supports ("Restricting resource
 * usage supported services"). Cloud Build is checked only if a policy names it.
 */
function services(config: Pick<Config, 'origin'>, facts: Facts): PolicyValue[] {
  const resource = fullName.project(facts.projectId)
  const building = config.origin.kind === 'source'
  const used = [
    'run.googleapis.com',
    ...(building ? ['artifactregistry.googleapis.com', 'storage.googleapis.com'] : []),
  ]
  const wayOut = say`No input changes that; another project could be allowed to use it.`
  const known = used.map(
    (host): PolicyValue => ({
      ...{
        what: say`the use of ${host} in the project`,
        resource,
        on: 'project',
        matches: isValue(host),
        wayOut,
        evidence: [],
      },
    }),
  )
  const build = 'cloudbuild.googleapis.com'
  const onlyNamed: Matches = pattern => (isValue(build)(pattern) === 'yes' ? 'yes' : 'unknown')
  return building
    ? [
        ...known,
        {
          what: say`the use of ${build} in the project`,
          resource,
          on: 'project',
          matches: onlyNamed,
          wayOut,
          evidence: [],
        },
      ]
    : known
}

function workerPools(config: TargetSettings & OriginSettings, facts: Facts): PolicyValue[] {
  if (config.origin.kind !== 'source') return []
  const live = facts.service.known ? facts.service.value : undefined
  const cleared = config.build.clear?.includes('workerPool')
  const remembered = live === undefined && traitsOf(config).builds ? undefined : (live?.buildConfig?.workerPool ?? null)
  const pool = config.build.workerPool ?? (cleared ? null : remembered)
  // The last build of an unreadable service may have used a pool.
  if (pool === undefined) return []
  const own = [facts.projectId, ...(facts.projectNumber.known ? [facts.projectNumber.value] : [])]
  const owner = pool ? projectIn(pool) : undefined
  const parent = facts.project.known ? facts.project.value.parent : undefined
  const mine = owner !== undefined && own.includes(owner)
  const ancestors = [
    ...(mine ? own : owner ? [owner] : []).map(id => `projects/${id}`),
    ...(mine && parent ? [parent] : []),
  ]
  const whole = mine && parent?.startsWith('organizations/') === true
  return [
    {
      what: pool ? say`builds in the worker pool ${pool}` : say`builds in Cloud Build’s own pool`,
      resource: pool ? fullName.workerPool(pool) : fullName.project(facts.projectId),
      on: 'project',
      matches: isWorkerPool(pool ?? undefined, ancestors, whole),
      wayOut: say`Build in an allowed pool with build_worker_pool: ${locationName(facts.projectId, config.region)}/workerPools/POOL.`,
      evidence: [],
    },
  ]
}
