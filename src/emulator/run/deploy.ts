/** A request to create or change a service: who can, what the organisation allows, and whether it creates a revision. */
import { isDeepStrictEqual } from 'node:util'
import type { Container, Service } from '../../wire.ts'
import { type Call, errorInfo, Refusal } from '../http/router.ts'
import { type Agent, checkAttached } from '../policies/attached-account.ts'
import { authorize, permissionDenied } from '../policies/authorize.ts'
import { findServiceAccount, fullName, shortName } from '../world/resources.ts'
import { findProject, type OperationState, type ProjectState, type ServiceState, type World } from '../world/world.ts'
import { checkCustomConstraints } from './custom-constraints.ts'
import { withDefaults } from './defaults.ts'
import { checkImageAccess, runAgent } from './images.ts'
import type { Extras } from './knative/service.ts'
import { isConfigurationOf, save } from './lifecycle.ts'
import { validated } from './operations.ts'
import { checkOrgPolicies, releaseOf } from './org-policies.ts'
import { checkService, type Verb } from './request-rules.ts'
import { atOnce, writable } from './saved-resource.ts'

interface Request {
  /** `projects/P/locations/L/services/S`, P an id. */
  name: string
  /** The whole service as wanted. */
  wanted: Service
  extras?: Extras
  /** The resource as refusals name it; v1 and v2 differ. */
  shown: string
  validateOnly?: boolean
}

/** Creates or changes a service; the caller's `run.services.create` or `.update` has already been checked. */
export async function deploy(world: World, call: Call, request: Request): Promise<OperationState> {
  const { name, shown } = request
  const project = projectOfName(world, name)
  const before = world.services.get(name)
  const verb: Verb = before ? 'Update' : 'Create'
  const wanted = withDefaults(writable('Service', request.wanted), project.number)
  const id = shortName(name)
  checkService(wanted, id, verb)
  // Turning the check on or off changes who can invoke the service (managing-access page).
  if (Boolean(wanted.invokerIamDisabled) !== Boolean(before?.service.invokerIamDisabled)) {
    if (!authorize(world, call.principal, 'run.services.setIamPolicy', fullName.service(name))) {
      throw denied('run.services.setIamPolicy', shown)
    }
  }
  const runtime = wanted.template?.serviceAccount ?? ''
  checkAccount(world, call, project, runtime)
  const fresh =
    !before || !isDeepStrictEqual(before.service.template, wanted.template) || newNotes(before, request.extras)
  const named = wanted.template?.revision
  if (fresh && named && before?.revisions.has(named) && !isConfigurationOf(before, named, wanted, request.extras)) {
    throw new Refusal('ALREADY_EXISTS', `Revision named '${named}' with different configuration already exists.`)
  }
  for (const { image = '' } of wanted.template?.containers ?? [])
    checkImageAccess(world, project, image, call.principal)
  checkOrgPolicies(world, releaseOf(name, verb, wanted))
  checkCustomConstraints(world, { name, verb, service: wanted, extras: request.extras ?? before?.extras })
  // A dry run passes the same checks: a public test of the API's validation needs images that can be resolved, and Google's own
  // cloud-run-mcp learns by one what an organisation policy forbids. Services of several regions are saved all the same (same test).
  if (request.validateOnly && !name.includes('/locations/global/')) {
    return validated(world, { kind: 'Service', name }, { ...before?.service, ...wanted, name })
  }
  checkGpuQuota(world, wanted)
  return save(world, request, wanted, fresh, authorOf(call))
}

/** Text: gcloud's source (`command_lib/run/exceptions.py`), pulumi-gcp issue 3794 and other public logs. The request itself is refused. */
function checkGpuQuota({ gpuQuota }: World, { template }: Service): void {
  if (!gpuQuota || !template?.containers?.some(({ resources }) => resources?.limits?.['nvidia.com/gpu'])) return
  const redundant = template.gpuZonalRedundancyDisabled !== true
  if ((redundant ? gpuQuota.withRedundancy : gpuQuota.withoutRedundancy) > 0) return
  const which = redundant
    ? 'with zonal redundancy. Learn more about GPU zonal redundancy: g.co/cloudrun/gpu-redundancy-help'
    : 'without zonal redundancy.'
  const both =
    redundant && gpuQuota.withoutRedundancy <= 0
      ? '\nYou do not have quota for using GPUs without zonal redundancy.'
      : ''
  throw new Refusal(
    'INVALID_ARGUMENT',
    `spec.scaling.max_instances: You do not have quota for using GPUs ${which}${both}\n\nTo request quota: g.co/cloudrun/gpu-quota`,
  )
}

function checkAccount(world: World, call: Call, project: ProjectState, account: string): void {
  checkActAs(world, call, account)
  checkAttached(world, project, account, cloudRun(project))
}

/** Checks for everything that runs containers: the caller can act as the account, and the agent can pull the images. */
export function checkRuntime(
  world: World,
  call: Call,
  project: ProjectState,
  { account, containers }: { account: string; containers: readonly Container[] },
): void {
  checkAccount(world, call, project, account)
  for (const { image = '' } of containers) checkImageAccess(world, project, image, call.principal)
}

const authorOf = (call: Call) => call.principal.email ?? call.principal.member
// A change of annotations that only v1 knows also makes a new revision.
const newNotes = (before: ServiceState, extras: Extras | undefined) =>
  extras !== undefined && !isDeepStrictEqual(before.extras.template, extras.template)

export function projectOfName(world: World, name: string): ProjectState {
  const id = name.split('/')[1] ?? ''
  const project = findProject(world, id)
  if (project) return project
  throw new Refusal('PERMISSION_DENIED', `Permission denied on resource project ${id}.`, {
    details: [
      errorInfo('CONSUMER_INVALID', 'googleapis.com', { consumer: `projects/${id}`, service: 'run.googleapis.com' }),
    ],
  })
}

/** Cloud Run's 403. */
export const denied = (permission: string, resource: string) =>
  permissionDenied('run.googleapis.com', permission, resource)

// Text as recorded (deploy-image-no-act-as): permission in lower case, no details.
function checkActAs(world: World, call: Call, email: string): void {
  const account = findServiceAccount(world, email)
  const resource = account && fullName.serviceAccount(account.projectId, account.email)
  if (resource && authorize(world, call.principal, 'iam.serviceAccounts.actAs', resource)) return
  throw new Refusal(
    'PERMISSION_DENIED',
    `Permission 'iam.serviceaccounts.actAs' denied on service account ${email} (or it may not exist).`,
  )
}

const cloudRun = (project: ProjectState): Agent => ({
  email: runAgent(project),
  title: 'Google Cloud Run Service Agent',
  role: 'roles/run.serviceAgent',
})

/** Puts a finished service into the world, as a scenario describes it, without checking permissions. */
export async function seedService(world: World, name: string, service: Service, creator: string): Promise<void> {
  const project = projectOfName(world, name)
  const wanted = withDefaults(writable('Service', service), project.number)
  checkService(wanted, shortName(name), 'Create')
  await atOnce(world, () => save(world, { name }, wanted, true, creator))
}
