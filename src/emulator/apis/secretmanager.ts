/** Secret Manager v1: whether a secret exists, the states of its versions, and its policy. Secrets have no contents. */
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import { type AssetState, findProject, type ProjectState, type World } from '../world/world.ts'
import { policyRoutes } from './policy-routes.ts'

const API = 'secretmanager.googleapis.com'
const ONE = '/v1/projects/{project}/secrets/{secret}'

export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', '/v1/projects/{project}/secrets', list, { query: ['pageSize', 'pageToken', 'filter'] }],
    ['GET', ONE, get],
    ['GET', `${ONE}/versions`, listVersions, { query: ['pageSize', 'pageToken', 'filter'] }],
    ['GET', `${ONE}/versions/{version}`, getVersion],
    ['GET', `${ONE}/versions/{version}:access`, access],
    ...policyRoutes(ONE, {
      permissions: 'secretmanager.secrets',
      find: (call, world, permission) => find(call, world, permission).full,
      name: (call, world) => target(call, world).full,
    }),
  ])
}

interface Target {
  project: ProjectState | undefined
  /** The name that the caller used: `projects/P/secrets/S`. */
  shown: string
  full: string
}

function target(call: Call, world: World): Target {
  const { project: given = '', secret = '' } = call.params
  const project = findProject(world, given)
  return {
    project,
    shown: `projects/${given}/secrets/${secret}`,
    full: fullName.secret(project?.projectId ?? given, secret),
  }
}

/** Text: opentrace-cloud-functions issue 5 and many others. A missing secret and one that the caller cannot read get the same answer. */
function allow(call: Call, world: World, permission: string, full: string, shown: string): void {
  if (authorize(world, call.principal, permission, full)) return
  throw new Refusal(
    'PERMISSION_DENIED',
    `Permission '${permission}' denied for resource '${shown}' (or it may not exist).`,
    { details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission, resource: shown })] },
  )
}

/** Names in answers contain the project number. */
const byNumber = (project: ProjectState | undefined, shown: string) =>
  project ? shown.replace(/^projects\/[^/]+/, `projects/${project.number}`) : shown

function find(call: Call, world: World, permission: string): Target & { state: AssetState } {
  const at = target(call, world)
  allow(call, world, permission, at.full, at.shown)
  const state = findAsset(world, at.full)
  if (!state) throw new Refusal('NOT_FOUND', `Secret [${byNumber(at.project, at.shown)}] not found.`)
  return { ...at, state }
}

const describe = (project: ProjectState | undefined, state: AssetState) => ({
  replication: { automatic: {} },
  ...state.fields,
  name: byNumber(project, state.name.slice(`//${API}/`.length)),
})

function get(call: Call, world: World): Answer {
  const { project, state } = find(call, world, 'secretmanager.secrets.get')
  return { body: describe(project, state) }
}

function list(call: Call, world: World): Answer {
  const project = findProject(world, call.params.project ?? '')
  const shown = `projects/${call.params.project}`
  allow(call, world, 'secretmanager.secrets.list', fullName.project(call.params.project ?? ''), shown)
  const prefix = fullName.secret(project?.projectId ?? '', '')
  const secrets = [...world.assets.values()]
    .filter(state => state.name.startsWith(prefix))
    .map(state => describe(project, state))
  return { body: secrets.length > 0 ? { secrets, totalSize: secrets.length } : {} }
}

/** The version number that the path means: `latest` is the highest one, enabled or not. */
function numberOf(state: AssetState, given: string): string | undefined {
  if (given !== 'latest') return state.versions.has(given) ? given : undefined
  const highest = Math.max(...[...state.versions.keys()].map(Number))
  return Number.isFinite(highest) ? String(highest) : undefined
}

/** Checks the permission on the version, so that conditions see the version's name. */
function findVersion(call: Call, world: World, permission: string) {
  const given = call.params.version ?? ''
  const at = target(call, world)
  allow(call, world, permission, `${at.full}/versions/${given}`, `${at.shown}/versions/${given}`)
  const state = findAsset(world, at.full)
  const number = state && numberOf(state, given)
  const name = byNumber(at.project, `${at.shown}/versions/${number ?? given}`)
  if (!state || number === undefined) {
    // Text: seen in both clients' tests and gcloud's output.
    throw new Refusal(
      'NOT_FOUND',
      given === 'latest'
        ? `Secret [${byNumber(at.project, at.shown)}] not found or has no versions.`
        : `Secret Version [${name}] not found.`,
    )
  }
  return { name, version: state.versions.get(number) ?? 'ENABLED' }
}

function listVersions(call: Call, world: World): Answer {
  const { project, shown, state } = find(call, world, 'secretmanager.versions.list')
  const versions = [...state.versions].map(([number, version]) => ({
    name: byNumber(project, `${shown}/versions/${number}`),
    state: version,
  }))
  return { body: versions.length > 0 ? { versions: versions.reverse(), totalSize: versions.length } : {} }
}

function getVersion(call: Call, world: World): Answer {
  const { name, version } = findVersion(call, world, 'secretmanager.versions.get')
  return { body: { name, state: version } }
}

function access(call: Call, world: World): Answer {
  const { name, version } = findVersion(call, world, 'secretmanager.versions.access')
  if (version !== 'ENABLED') {
    throw new Refusal('FAILED_PRECONDITION', `Secret Version [${name}] is in ${version} state.`)
  }
  // The emulator stores no contents: every secret is empty.
  return { body: { name, payload: { data: '', dataCrc32c: '0' } } }
}
