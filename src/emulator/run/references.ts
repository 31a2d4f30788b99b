/** Whether the resources that a revision refers to exist and can be used: secrets, encryption key, connector, subnetworks. */
import type { Condition, RevisionTemplate, WireRevision } from '../../wire.ts'
import { authorize } from '../policies/authorize.ts'
import { findAsset } from '../world/assets.ts'
import { canonical, fullName } from '../world/resources.ts'
import { findProject, type ProjectState, type World } from '../world/world.ts'
import { runAgent } from './images.ts'

interface Unusable {
  /** google.rpc.Code of the operation. */
  code: number
  message: string
  reason: NonNullable<Condition['reason']>
}

/** The first kind of reference that cannot be used; undefined if all can. `account` is the runtime account's email. */
export function unusable(world: World, revision: WireRevision, account: string): Unusable | undefined {
  const project = findProject(world, revision.name?.split('/')[1] ?? '')
  if (!project) return undefined
  return (
    unusableSecrets(world, revision, project, account) ??
    unusableKey(world, revision, project) ??
    unusableNetwork(world, revision, project)
  )
}

interface Use {
  path: string
  /** Short name, or `projects/P/secrets/S`. */
  secret: string
  version: string
}

/** All unusable secrets, one per line, as Cloud Run lists them. */
function unusableSecrets(
  world: World,
  revision: WireRevision,
  project: ProjectState,
  account: string,
): Unusable | undefined {
  const found = secretUses(revision).flatMap(use => {
    const problem = secretProblem(world, use, project, account)
    return problem ? [{ denied: problem.denied, line: `${use.path}: ${problem.text}` }] : []
  })
  if (found.length === 0) return undefined
  return {
    code: found.every(each => each.denied) ? 7 : 13,
    message: found.map(each => each.line).join('\n'),
    reason: 'SECRETS_ACCESS_CHECK_FAILED',
  }
}

/** Texts: the API's, as many deploy logs in public repositories show them. */
function secretProblem(world: World, use: Use, project: ProjectState, account: string) {
  const [, owner = project.projectId, id = use.secret] = /^projects\/([^/]+)\/secrets\/([^/]+)/.exec(use.secret) ?? []
  const holder = findProject(world, owner)
  const full = fullName.secret(holder?.projectId ?? owner, id)
  const name = `projects/${holder?.number ?? owner}/secrets/${id}/versions/${use.version}`
  const state = findAsset(world, full)
  const numbers = [...(state?.versions.keys() ?? [])]
  const number = use.version === 'latest' ? String(Math.max(0, ...numbers.map(Number))) : use.version
  const version = state?.versions.get(number)
  if (!version) return { denied: false, text: `Secret ${name} was not found` }
  const member = { member: `serviceAccount:${account}`, email: account }
  if (!authorize(world, member, 'secretmanager.versions.access', `${full}/versions/${use.version}`)) {
    return {
      denied: true,
      text: `Permission denied on secret: ${name} for Revision service account ${account}. The service account used must be granted the 'Secret Manager Secret Accessor' role (roles/secretmanager.secretAccessor) at the secret, project or higher level.`,
    }
  }
  if (version === 'ENABLED') return undefined
  const exact = name.replace(/[^/]+$/, number)
  const text = `Failed to access secret ${name}: Secret Version [${exact}] is in ${version} state.`
  return { denied: false, text }
}

function secretUses(template: RevisionTemplate | WireRevision): Use[] {
  const uses: Use[] = []
  for (const [i, container] of (template.containers ?? []).entries()) {
    for (const [j, variable] of (container.env ?? []).entries()) {
      const ref = variable.valueSource?.secretKeyRef
      if (!ref?.secret) continue
      const path = `spec.template.spec.containers[${i}].env[${j}].value_from.secret_key_ref.name`
      uses.push({ path, secret: ref.secret, version: ref.version || 'latest' })
    }
  }
  for (const [i, volume] of (template.volumes ?? []).entries()) {
    if (!volume.secret?.secret) continue
    const path = `spec.template.spec.volumes[${i}].secret.items[0]`
    uses.push({ path, secret: volume.secret.secret, version: volume.secret.items?.[0]?.version || 'latest' })
  }
  return uses
}

/** The service agent encrypts the container with the key. Google's text is not known; the reasons are from condition.proto. */
function unusableKey(world: World, revision: WireRevision, project: ProjectState): Unusable | undefined {
  const key = revision.encryptionKey
  if (!key) return undefined
  const name = canonical(world, fullName.cryptoKey(key))
  const agent = runAgent(project)
  const member = { member: `serviceAccount:${agent}`, email: agent }
  const missing = ['useToEncrypt', 'useToDecrypt']
    .map(verb => `cloudkms.cryptoKeyVersions.${verb}`)
    .find(permission => !authorize(world, member, permission, name))
  const message = `Permission '${missing}' denied on resource '${key}' (or it may not exist) for ${agent}.`
  if (missing) return { code: 7, message, reason: 'ENCRYPTION_KEY_PERMISSION_DENIED' }
  if (findAsset(world, name)) return undefined
  return { code: 5, message: `CryptoKey ${key} not found.`, reason: 'ENCRYPTION_KEY_CHECK_FAILED' }
}

/** The service agent needs permission to use connectors and subnetworks of other projects (Shared VPC). */
function unusableNetwork(world: World, revision: WireRevision, project: ProjectState): Unusable | undefined {
  const vpc = revision.vpcAccess
  const agent = runAgent(project)
  const member = { member: `serviceAccount:${agent}`, email: agent }
  const reason = 'VPC_NETWORK_NOT_FOUND'
  const location = revision.name?.split('/')[3] ?? ''
  if (vpc?.connector) {
    const given = vpc.connector.includes('/')
      ? vpc.connector
      : `projects/${project.projectId}/locations/${location}/connectors/${vpc.connector}`
    const name = canonical(world, fullName.connector(given))
    if (findAsset(world, name) && authorize(world, member, 'vpcaccess.connectors.get', name)) return undefined
    // Text: deploy logs in public repositories.
    const message = `VPC connector ${given} does not exist, or Cloud Run does not have permission to use it.`
    return { code: 5, message, reason }
  }
  for (const { subnetwork } of vpc?.networkInterfaces ?? []) {
    if (!subnetwork) continue
    const given = subnetwork.includes('/')
      ? subnetwork.replace(/^.*?(?=projects\/)/, '')
      : `projects/${project.projectId}/regions/${location}/subnetworks/${subnetwork}`
    const name = canonical(world, fullName.subnetwork(given))
    // Texts: those of Compute Engine.
    if (!authorize(world, member, 'compute.subnetworks.use', name)) {
      return { code: 7, message: `Required 'compute.subnetworks.use' permission for '${given}'`, reason }
    }
    if (!findAsset(world, name)) return { code: 5, message: `The resource '${given}' was not found`, reason }
  }
  return undefined
}
