/**
 * Deployments, their statuses, and environments. Rules: GitHub's OpenAPI description and the page "REST API endpoints for deployments".
 */
import type { Answer } from '../http/router.ts'
import type { World } from '../world/world.ts'
import {
  apiAddress,
  FORBIDDEN,
  invalid,
  NOT_FOUND,
  nodeId,
  paged,
  type Request,
  refusal,
  time,
  userOf,
} from './answers.ts'
import { type DeploymentState, STATES, type StatusState } from './state.ts'

type Body = Record<string, unknown>

export function listDeployments(request: Request): Answer {
  const { world, query } = request
  if (world.github.mayDeploy === 'none') return FORBIDDEN
  const wanted = ['sha', 'ref', 'task', 'environment'] as const
  const all = world.github.deployments.filter(each =>
    wanted.every(field => [null, 'none', each[field]].includes(query.get(field))),
  )
  return paged(all.toReversed(), request, shownIn(world))
}

export function createDeployment({ world, body }: Request): Answer {
  const { github, clock } = world
  if (github.mayDeploy !== 'write') return FORBIDDEN
  const sent = fitting(body as Body | undefined, DEPLOYMENT)
  if (!sent) return invalid('Deployment', 'ref', 'missing_field')
  const {
    ref,
    task = 'deploy',
    environment = 'production',
    description = '',
    payload = {},
  } = sent as {
    ref?: string
    task?: string
    environment?: string
    description?: string | null
    payload?: unknown
  }
  if (!ref) return invalid('Deployment', 'ref', 'missing_field')
  const sha = commitOf(world, ref)
  if (!sha) return refusal(422, `No ref found for: ${ref}`)
  // The check of the very job that asks is still running.
  if (!Array.isArray(sent.required_contexts) || sent.required_contexts.length > 0)
    return refusal(409, `Conflict: Commit status checks failed for ${ref}.`)
  const deployment: DeploymentState = {
    id: Math.max(0, ...github.deployments.map(({ id }) => id)) + 1,
    ...{ sha, ref, task, payload, environment, description },
    transient: sent.transient_environment === true,
    production: (sent.production_environment as boolean | undefined) ?? environment === 'production',
    creator: github.viewer,
    createdMs: clock.now(),
    statuses: [],
  }
  github.deployments.push(deployment)
  if (!github.environments.has(environment))
    github.environments.set(environment, { createdMs: clock.now(), secrets: [], variables: [], rules: [] })
  return { status: 201, body: shownIn(world)(deployment) }
}

export function getDeployment({ world, params }: Request): Answer {
  const deployment = deploymentOf(world, params)
  return deployment && world.github.mayDeploy !== 'none' ? { body: shownIn(world)(deployment) } : NOT_FOUND
}

/** An active one can be deleted only if it is the only one of the repository. */
export function deleteDeployment({ world, params }: Request): Answer {
  const { github } = world
  const deployment = deploymentOf(world, params)
  if (!deployment) return NOT_FOUND
  if (github.mayDeploy !== 'write') return FORBIDDEN
  const active = deployment.statuses.at(-1)?.state ?? 'success'
  if (active === 'success' && github.deployments.length > 1)
    return refusal(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    )
  github.deployments.splice(github.deployments.indexOf(deployment), 1)
  return { status: 204, body: '' }
}

export function listStatuses(request: Request): Answer {
  const { world, params } = request
  const deployment = deploymentOf(world, params)
  if (!deployment || world.github.mayDeploy === 'none') return NOT_FOUND
  return paged(deployment.statuses.toReversed(), request, shownStatus(world, deployment))
}

export function createStatus({ world, params, body }: Request): Answer {
  const { github } = world
  const deployment = deploymentOf(world, params)
  if (!deployment) return NOT_FOUND
  if (github.mayDeploy !== 'write') return FORBIDDEN
  const sent = fitting(body as Body | undefined, STATUS)
  const state = STATES.find(each => each === sent?.state)
  if (!sent || !state) return invalid('DeploymentStatus', 'state', 'invalid')
  const { description = '', environment, environment_url: environmentUrl = '', log_url: log, target_url: target } = sent
  if ((description as string).length > 140)
    return invalid('DeploymentStatus', 'description', 'custom', 'description is too long (maximum is 140 characters)')
  const status = addStatus(world, deployment, {
    state,
    description: description as string,
    environment: (environment as string | undefined) ?? deployment.environment,
    environmentUrl: environmentUrl as string,
    logUrl: (log ?? target ?? '') as string,
  })
  deployment.environment = status.environment
  if (state === 'success' && sent.auto_inactive !== false) retireOthers(world, deployment)
  return { status: 201, body: shownStatus(world, deployment)(status) }
}

/** `auto_inactive`: prior non-transient, non-production deployments of the environment that had succeeded. */
function retireOthers(world: World, { id, environment }: DeploymentState): void {
  for (const other of world.github.deployments) {
    const succeeded = other.statuses.at(-1)?.state === 'success'
    if (other.id >= id || other.environment !== environment || other.transient || other.production || !succeeded)
      continue
    addStatus(world, other, { state: 'inactive', description: '', environment, environmentUrl: '', logUrl: '' })
  }
}

function addStatus(
  world: World,
  deployment: DeploymentState,
  said: Omit<StatusState, 'id' | 'creator' | 'createdMs'>,
): StatusState {
  const ids = world.github.deployments.flatMap(({ statuses }) => statuses.map(({ id }) => id))
  const id = Math.max(0, ...ids) + 1
  const status = { ...said, id, creator: world.github.viewer, createdMs: world.clock.now() }
  deployment.statuses.push(status)
  return status
}

export function listEnvironments(request: Request): Answer {
  const { world } = request
  const all = [...world.github.environments.keys()]
  const { headers, body } = paged(all, request, name => shownEnvironment(world, name))
  return { ...(headers && { headers }), body: { total_count: all.length, environments: body } }
}

export function getEnvironment({ world, params: [name = ''] }: Request): Answer {
  return world.github.environments.has(name) ? { body: shownEnvironment(world, name) } : NOT_FOUND
}

/** The contents of secrets are never shown; a list of names is enough of those who ask whether there are any. */
export function listEnvironmentSecrets(request: Request): Answer {
  return listed(request, 'secrets')
}

export function listEnvironmentVariables(request: Request): Answer {
  return listed(request, 'variables')
}

function listed({ world: { github, clock }, params: [name = ''] }: Request, what: 'secrets' | 'variables'): Answer {
  // Takes "environments: read", which the job's own token has as little; a token here has both or neither.
  if (!github.administration) return FORBIDDEN
  const environment = github.environments.get(name)
  if (!environment) return NOT_FOUND
  const times = { created_at: time(clock.now()), updated_at: time(clock.now()) }
  const all = environment[what].map(each => ({ name: each, ...(what === 'variables' && { value: 'x' }), ...times }))
  return { body: { total_count: all.length, [what]: all } }
}

/** Its deployments stay. */
export function deleteEnvironment({ world: { github }, params: [name = ''] }: Request): Answer {
  if (!github.administration) return FORBIDDEN
  return github.environments.delete(name) ? { status: 204, body: '' } : NOT_FOUND
}

const deploymentOf = ({ github }: World, [id]: string[]) => github.deployments.find(each => each.id === Number(id))

/** The commit that a ref means, of those that the repository is known to have. */
function commitOf({ github, runner }: World, ref: string): string | undefined {
  const pulls = [...github.pulls.values()]
  const heads = pulls.flatMap(({ head, mergeSha, earlier = [] }) => [head?.sha ?? '1'.repeat(40), mergeSha, ...earlier])
  const { sha, ref: branch } = runner.claims
  if (ref === branch || ref === branch?.replace(/^refs\/heads\//, '')) return sha
  return [...heads, sha].includes(ref) ? ref : undefined
}

type Kind = 'string' | 'boolean' | 'strings' | 'json' | 'nullable'
/** The properties of the two requests, as GitHub's OpenAPI has them. */
const DEPLOYMENT: Record<string, Kind> = {
  ...{ ref: 'string', task: 'string', auto_merge: 'boolean', required_contexts: 'strings', payload: 'json' },
  ...{ environment: 'string', description: 'nullable', transient_environment: 'boolean' },
  production_environment: 'boolean',
}
const STATUS: Record<string, Kind> = {
  ...{ state: 'string', target_url: 'string', log_url: 'string', description: 'string', environment: 'string' },
  ...{ environment_url: 'string', auto_inactive: 'boolean' },
}

const FITS: Record<Kind, (value: unknown) => boolean> = {
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  strings: value => Array.isArray(value) && value.every(each => typeof each === 'string'),
  json: value => typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value)),
  nullable: value => value === null || typeof value === 'string',
}

/** The body, if each property is one of the request's and has its type. GitHub ignores unknown ones; a client of ours sends none. */
function fitting(body: Body | undefined, properties: Record<string, Kind>): Body | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const fits = Object.entries(body).every(([name, value]) => {
    const kind = Object.hasOwn(properties, name) ? properties[name] : undefined
    return kind !== undefined && FITS[kind](value)
  })
  return fits ? body : undefined
}

const shownIn =
  (world: World) =>
  ({ id, sha, ref, task, payload, environment, description, createdMs, ...each }: DeploymentState) => ({
    url: apiAddress(world, `deployments/${id}`),
    id,
    node_id: nodeId('Deployment', id),
    ...{ sha, ref, task, payload, original_environment: environment, environment, description },
    creator: userOf(each.creator),
    created_at: time(createdMs),
    updated_at: time(each.statuses.at(-1)?.createdMs ?? createdMs),
    statuses_url: apiAddress(world, `deployments/${id}/statuses`),
    repository_url: apiAddress(world, ''),
    transient_environment: each.transient,
    production_environment: each.production,
  })

const shownStatus =
  (world: World, deployment: DeploymentState) =>
  ({ id, state, description, environment, environmentUrl, logUrl, creator, createdMs }: StatusState) => ({
    url: apiAddress(world, `deployments/${deployment.id}/statuses/${id}`),
    id,
    node_id: nodeId('DeploymentStatus', id),
    ...{ state, creator: userOf(creator), description, environment },
    target_url: logUrl,
    created_at: time(createdMs),
    updated_at: time(createdMs),
    deployment_url: apiAddress(world, `deployments/${deployment.id}`),
    repository_url: apiAddress(world, ''),
    environment_url: environmentUrl,
    log_url: logUrl,
  })

function shownEnvironment(world: World, name: string) {
  const id = [...world.github.environments.keys()].indexOf(name) + 1
  const created = time(world.github.environments.get(name)?.createdMs ?? 0)
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: apiAddress(world, `environments/${encodeURIComponent(name)}`),
    html_url: `https://github.com/${world.runner.claims.repository}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: created,
    updated_at: created,
    protection_rules: world.github.environments.get(name)?.rules ?? [],
    deployment_branch_policy: null,
  }
}
