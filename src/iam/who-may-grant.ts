/** Who can grant roles and enable APIs, and the message if the deployer cannot. Pure. */

import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Finding, Grant, Remedy } from '../model.ts'
import { findingOf } from '../words/findings.ts'
import { list } from '../words/sentences.ts'
import { fullName } from './names.ts'
import { enableApi, placeWords, remediesFor } from './remedies.ts'
import { kindOf } from './role-choice.ts'

/** The permission to grant roles on a resource, and the narrowest predefined role that contains it. */
export const TAKES: Record<string, { permissions: [read: string, write: string]; role: string }> = {
  project: policyOf('resourcemanager.projects', 'roles/resourcemanager.projectIamAdmin'),
  bucket: policyOf('storage.buckets', 'roles/storage.admin'),
  repository: policyOf('artifactregistry.repositories', 'roles/artifactregistry.admin'),
  ...Object.fromEntries(
    Object.values(KINDS).flatMap(({ role, permissions, invokers }) =>
      invokers ? [[role, policyOf(`run.${permissions}`, 'roles/run.admin')]] : [],
    ),
  ),
  account: policyOf('iam.serviceAccounts', 'roles/iam.serviceAccountAdmin'),
  'client-account': policyOf('iam.serviceAccounts', 'roles/iam.serviceAccountAdmin'),
  'called-service': policyOf('run.services', 'roles/run.admin'),
  'crypto-key': policyOf('cloudkms.cryptoKeys', 'roles/cloudkms.admin'),
  secret: policyOf('secretmanager.secrets', 'roles/secretmanager.admin'),
}
export const ENABLE = { permission: 'serviceusage.services.enable', role: 'roles/serviceusage.serviceUsageAdmin' }

function policyOf(collection: string, role: string): (typeof TAKES)[string] {
  return { permissions: [`${collection}.getIamPolicy`, `${collection}.setIamPolicy`], role }
}

type Known = Partial<Pick<Finding, 'status' | 'permission' | 'evidence' | 'method'>>

/** The finding if the deployer cannot grant these roles, all on one resource: who can, and both solutions. */
export function mayNotGrant(grants: Grant[], deployer: string | undefined, known: Known): Finding {
  const { status = 'fail', ...more } = known
  const [first] = grants as [Grant]
  const takes = TAKES[kindOf(first.resource) ?? '']
  const permission = known.permission ?? takes?.permissions[1]
  const where = placeWords(first.resource)
  return findingOf(
    'not-granted',
    status,
    say`The deployer cannot grant ${list([...new Set(grants.map(({ role }) => role))])} on ${where}: it lacks ${permission ?? say`the right to`}. ` +
      say`${takes ? say`Someone with ${takes.role} or Owner there` : say`An Owner`} can do it once; nothing else is needed. ` +
      say`Or they grant the deployer that role, which lets it grant any role there.`,
    {
      principal: deployer,
      permission,
      role: takes?.role,
      resource: first.resource,
      remedies: [
        ...grants.flatMap(remediesFor),
        ...(takes && deployer
          ? letDeployer({ member: deployer, role: takes.role, resource: first.resource }, say`grant roles there`)
          : []),
      ],
      ...more,
    },
  )
}

/** The finding if the deployer cannot enable APIs: who can, and both solutions. */
export function mayNotEnable(
  project: string,
  hosts: readonly string[],
  deployer: string | undefined,
  known: Known,
): Finding {
  const { status = 'fail', ...more } = known
  const resource = fullName.project(project)
  return findingOf(
    'not-granted',
    status,
    say`The deployer cannot enable ${list(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. ` +
      say`Someone with ${ENABLE.role}, Editor or Owner there can do it once; nothing else is needed. Or they grant the deployer that role.`,
    {
      principal: deployer,
      permission: ENABLE.permission,
      role: ENABLE.role,
      resource,
      remedies: [
        ...hosts.flatMap(host => enableApi(project, host)),
        ...(deployer ? letDeployer({ member: deployer, role: ENABLE.role, resource }, say`enable APIs`) : []),
      ],
      ...more,
    },
  )
}

/** The other solution: wider, so it is never part of the commands to paste as a whole. */
const letDeployer = (grant: Grant, what: string): Remedy[] =>
  remediesFor(grant)
    .filter(({ kind }) => kind === 'gcloud')
    .map(remedy => ({ ...remedy, title: say`Or ${grant.role}, with which it can ${what} itself,`, alternative: true }))
