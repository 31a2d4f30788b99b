/**
 * A custom role with exactly what one principal needs, as gcloud and Terraform, for users who find the predefined roles too wide. An
 * alternative to the finding's other remedies.
 */
import { say } from '../language/say.ts'
import type { Grant, Remedy } from '../model.ts'
import { count } from '../words/sentences.ts'
import { federatedMembers } from './federated-members.ts'
import { command, grantTo, hcl, identifier } from './remedies.ts'

export interface CustomRole {
  /** Id of the project in which the role is created and granted. */
  project: string
  /** Letters, digits, `_` and `.`; 3 to 64 of them (IAM, `roles.create`). */
  id: string
  title: string
  permissions: readonly string[]
  member: string
  /** Permissions that custom roles cannot contain: left out. */
  unsupported: readonly string[]
  /** Grants that stay separate, because they belong on one resource and not on the whole project. */
  apart: readonly Grant[]
}

export function customRoleRemedies(custom: CustomRole): Remedy[] {
  // Of the members that a federated job may be, the one that the other remedies offer first.
  const role = { ...custom, member: federatedMembers(custom.member)[0]?.member ?? custom.member }
  const { project, id, permissions, member, unsupported, apart } = role
  const size = count(permissions.length, 'permission')
  const left = unsupported.length > 0 ? say`; custom roles cannot contain ${unsupported.join(say`, `)}` : ''
  const title = say`Or a custom role with exactly the ${size} needed, for the whole project${left}`
  const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`
  const others = (kind: Remedy['kind']) =>
    apart.flatMap(grant => grantTo({ ...grant, member }).flatMap(remedy => (remedy.kind === kind ? [remedy.text] : [])))
  const create = command([
    ...['iam', 'roles', 'create', id, `--project=${project}`, `--title=${role.title}`, '--stage=GA'],
    `--permissions=${permissions.join(',')}`,
    // Without it, gcloud looks up every permission first and prompts if one is in testing.
    '--quiet',
  ])
  const grant = grantTo({ member, role: `projects/${project}/roles/${id}`, resource })
  return [
    {
      kind: 'gcloud',
      title,
      text: [create, ...grant.flatMap(({ kind, text }) => (kind === 'gcloud' ? [text] : [])), ...others('gcloud')].join(
        '\n',
      ),
      alternative: true,
    },
    { kind: 'terraform', title, text: [inTerraform(role), ...others('terraform')].join('\n\n'), alternative: true },
  ]
}

/** The role, and a grant that refers to it, so Terraform creates them in this order. */
function inTerraform({ project, id, title, permissions, member }: CustomRole): string {
  const name = identifier(id)
  return [
    `resource "google_project_iam_custom_role" "${name}" {`,
    `  project = ${hcl(project)}`,
    `  role_id = ${hcl(id)}`,
    `  title   = ${hcl(title)}`,
    '  permissions = [',
    ...permissions.map(permission => `    ${hcl(permission)},`),
    '  ]',
    '}',
    '',
    `resource "google_project_iam_member" "${name}" {`,
    `  project = ${hcl(project)}`,
    `  role    = google_project_iam_custom_role.${name}.id`,
    `  member  = ${hcl(member)}`,
    '}',
  ].join('\n')
}
