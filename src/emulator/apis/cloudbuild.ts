/** Cloud Build v1: the default account, builds and their operations. */
import type { Build } from '../../wire.ts'
import { cancelBuild, showOperation, startBuild } from '../builder/build.ts'
import { defaultBuildAccount } from '../builder/default-account.ts'
import { workerPoolMissing } from '../builder/pool.ts'
import { pageOf } from '../http/pages.ts'
import { normalize } from '../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route, type Row } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { projectOfName } from '../run/deploy.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import type { ProjectState, World } from '../world/world.ts'

const MESSAGE = 'google.devtools.cloudbuild.v1.Build'
const CANCEL = 'google.devtools.cloudbuild.v1.CancelBuildRequest'
const REGIONAL = '/v1/projects/{project}/locations/{location}'
const GLOBAL = '/v1/projects/{project}'
const LIST_QUERY = ['filter', 'pageSize', 'pageToken']

/** Each method has two paths; request fields in one path are query parameters in the other. */
const builds = (at: string, elsewhere: { list: string[]; get: string[] }): Row[] => [
  ['POST', `${at}/builds`, create, { body: MESSAGE, query: elsewhere.list }],
  ['GET', `${at}/builds`, list, { query: [...LIST_QUERY, ...elsewhere.list] }],
  ['GET', `${at}/builds/{build}`, get, { query: elsewhere.get }],
  ['POST', `${at}/builds/{build}:cancel`, cancel, { body: CANCEL }],
]

export function routes(_world: World): Route[] {
  return define('cloudbuild.googleapis.com', [
    ...builds(REGIONAL, { list: ['projectId'], get: ['projectId', 'id'] }),
    ...builds(GLOBAL, { list: ['parent'], get: ['name'] }),
    ['GET', `${REGIONAL}/defaultServiceAccount`, defaultServiceAccount],
    ['GET', `${REGIONAL}/workerPools/{pool}`, getWorkerPool],
    ['GET', `${REGIONAL}/operations/{operation}`, getOperation],
    ['POST', `${REGIONAL}/operations/{operation}:cancel`, cancelOperation, { json: true }],
  ])
}

/** Cloud Build does not say which permission is missing. */
function allowed(call: Call, world: World, permission: string): ProjectState {
  const project = projectOfName(world, `projects/${call.params.project}`)
  if (authorize(world, call.principal, permission, fullName.project(project.projectId))) return project
  throw new Refusal('PERMISSION_DENIED', 'The caller does not have permission')
}

function defaultServiceAccount(call: Call, world: World): Answer {
  const project = allowed(call, world, 'cloudbuild.builds.get')
  const email = defaultBuildAccount(world, project)
  return {
    body: {
      name: `projects/${project.number}/locations/${call.params.location}/defaultServiceAccount`,
      // Despite the field's name, this is a resource name; empty (so absent) if there is no default account.
      ...(email ? { serviceAccountEmail: `projects/${project.number}/serviceAccounts/${email}` } : {}),
    },
  }
}

function getWorkerPool(call: Call, world: World): Answer {
  const project = allowed(call, world, 'cloudbuild.workerpools.get')
  const { location, pool } = call.params
  const name = `projects/${project.projectId}/locations/${location}/workerPools/${pool}`
  const state = findAsset(world, fullName.workerPool(name))
  if (!state) throw workerPoolMissing(name)
  return { body: { displayName: pool, state: 'RUNNING', ...state.fields, name } }
}

function create(call: Call, world: World): Answer {
  const project = allowed(call, world, 'cloudbuild.builds.create')
  const build = normalize(MESSAGE, call.body) as Build
  const steps = build.steps
  if (!Array.isArray(steps) || steps.length === 0) {
    throw new Refusal('INVALID_ARGUMENT', 'Invalid build request. build.steps must be non-empty')
  }
  const options = build.options as { logging?: string; defaultLogsBucketBehavior?: string } | undefined
  const logging = /^(CLOUD_LOGGING_ONLY|NONE)$/.test(options?.logging ?? '')
  if (
    build.serviceAccount &&
    !logging &&
    !build.logsBucket &&
    options?.defaultLogsBucketBehavior !== 'REGIONAL_USER_OWNED_BUCKET'
  ) {
    // Text: docs/google-cloud.md#build-failures.
    throw new Refusal(
      'INVALID_ARGUMENT',
      "if 'build.service_account' is specified, the build must either (a) specify 'build.logs_bucket', (b) use the REGIONAL_USER_OWNED_BUCKET build.options.default_logs_bucket_behavior option, or (c) use either CLOUD_LOGGING_ONLY / NONE logging options",
    )
  }
  const operation = startBuild(world, call, project, call.params.location ?? 'global', build, call.principal)
  return { body: showOperation(world, operation) }
}

function find(call: Call, world: World, permission: string): Build {
  const project = allowed(call, world, permission)
  const build = world.builds.get(call.params.build ?? '')
  const location = call.params.location ?? 'global'
  if (build?.projectId === project.projectId && build.name?.split('/')[3] === location) return build
  throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
}

const get = (call: Call, world: World): Answer => ({ body: find(call, world, 'cloudbuild.builds.get') })

function cancel(call: Call, world: World): Answer {
  const build = find(call, world, 'cloudbuild.builds.update')
  cancelBuild(world, build)
  return { body: build }
}

function list(call: Call, world: World): Answer {
  const project = allowed(call, world, 'cloudbuild.builds.list')
  const location = call.params.location ?? 'global'
  const wanted = terms(call.query.get('filter') ?? '')
  const builds = [...world.builds.values()]
    .filter(build => build.projectId === project.projectId && build.name?.split('/')[3] === location)
    .filter(build => wanted.every(([field, value]) => fits(build, field, value)))
    .reverse()
  const { items, more } = pageOf(call, builds, { usual: 100 })
  return { body: builds.length > 0 ? { builds: items, ...more } : {} }
}

/** `field="value" AND ...`: the part of the filter language that clients use for builds. */
function terms(filter: string): [string, string][] {
  return filter
    .split(/\s+AND\s+/)
    .filter(Boolean)
    .map(term => {
      const found = /^\s*(status|tags|build_id|id)\s*=\s*"?([^"\s]+)"?\s*$/.exec(term)
      if (!found) throw new Refusal('INVALID_ARGUMENT', `invalid filter: the emulator does not know '${term}'`)
      return [found[1] ?? '', found[2] ?? '']
    })
}

function fits(build: Build, field: string, value: string): boolean {
  if (field === 'tags') return ((build.tags ?? []) as string[]).includes(value)
  return (field === 'status' ? build.status : build.id) === value
}

function operationOf(call: Call, world: World, permission: string) {
  const project = allowed(call, world, permission)
  const { location, operation: id } = call.params
  const operation = world.operations.get(`projects/${project.projectId}/locations/${location}/operations/${id}`)
  if (operation?.build) return operation
  throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
}

// Reading a build's operation requires the build's own permission (method table: builds.get).
const getOperation = (call: Call, world: World): Answer => ({
  body: showOperation(world, operationOf(call, world, 'cloudbuild.builds.get')),
})

function cancelOperation(call: Call, world: World): Answer {
  const operation = operationOf(call, world, 'cloudbuild.builds.update')
  const build = world.builds.get(operation.build ?? '')
  if (build) cancelBuild(world, build)
  return {}
}
