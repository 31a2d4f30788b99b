/** Fixes, ready to paste: a grant, an API, a policy -> gcloud, Terraform and console text. All quoting happens here. */

import { KINDS, type KindTraits } from '../kinds/list.ts'
import type { Invokers } from '../kinds/traits.ts'
import { say } from '../language/say.ts'
import type { Grant, Remedy } from '../model.ts'
import { list } from '../words/sentences.ts'
import { federatedMembers } from './federated-members.ts'

/** A resource that a role can be granted on, read from its full name. */
type Grantable =
  | { kind: 'project'; project: string }
  | { kind: 'folder'; id: string }
  | { kind: 'organization'; id: string }
  | { kind: 'bucket'; bucket: string }
  | { kind: 'repository'; project: string; location: string; repository: string }
  /** A deployable resource whose allow policy decides who can use it. */
  | { kind: 'run'; traits: KindTraits; invokers: Invokers; project: string; location: string; name: string }
  | { kind: 'account'; project: string; email: string }
  | { kind: 'secret'; project: string; secret: string }
  | { kind: 'key'; project: string; location: string; ring: string; key: string }
  | { kind: 'subnetwork'; project: string; region: string; subnetwork: string }
  /** A function of the first generation. */
  | { kind: 'function'; project: string; location: string; name: string }
  /** `tagValues/N`. */
  | { kind: 'tag-value'; name: string }

/**
 * The three forms of one grant; empty for an unknown kind of resource. A federated job is known by the member that its provider maps, so that
 * each that it may be is offered, with the mapping that it takes.
 */
export function remediesFor(grant: Grant): Remedy[] {
  const members = federatedMembers(grant.member)
  if (members.length === 0) return grantTo(grant)
  return members.flatMap(({ member, jobs, mapping }, at) =>
    grantTo({ ...grant, member }).map(remedy => ({
      ...remedy,
      title: say`${remedy.title} to ${jobs} (with the mapping ${mapping})`,
      ...(at > 0 && { alternative: true as const }),
    })),
  )
}

/** The same for exactly this member. */
export function grantTo(grant: Grant): Remedy[] {
  const target = parse(grant.resource)
  if (!target) return []
  const title = say`Grant ${grant.role} on ${words(target)}`
  return [
    { kind: 'gcloud', title, text: grantCommand(target, grant) },
    { kind: 'terraform', title, text: grantResource(target, grant) },
    { kind: 'console', title: say`${title} in the console`, text: consoleLink(target) },
  ]
}

/**
 * Removes a role, after separate roles cover what is still needed. Bindings with a condition are left alone. There is no Terraform form:
 * whoever granted the role there removes the resource.
 */
export function removeGrant({ member, role, resource }: Grant, keep: readonly Grant[]): Remedy[] {
  const target = parse(resource)
  if (!target) return []
  const args = [...grantWords(target, 'remove-iam-policy-binding'), `--member=${member}`, `--role=${role}`]
  const kept = keep.flatMap(grant => grantTo(grant).filter(({ kind }) => kind === 'gcloud'))
  const lines = [...new Set([...kept.map(({ text }) => text), command([...args, ...unconditional(target)])])]
  return [{ kind: 'gcloud', title: say`Remove ${role} from ${words(target)}`, text: lines.join('\n') }]
}

/** `//run.googleapis.com/projects/P/locations/L/services/S` and the like; undefined for other kinds. */
function parse(fullName: string): Grantable | undefined {
  const [, , api = '', ...path] = fullName.split('/')
  const at = (name: string) => path[path.indexOf(name) + 1] ?? ''
  const [project, location] = [at('projects'), at('locations')]
  switch (api) {
    case 'cloudresourcemanager.googleapis.com':
      if (path[0] === 'tagValues') return { kind: 'tag-value', name: path.join('/') }
      if (path[0] === 'folders') return { kind: 'folder', id: at('folders') }
      if (path[0] === 'organizations') return { kind: 'organization', id: at('organizations') }
      return path[0] === 'projects' ? { kind: 'project', project } : undefined
    case 'storage.googleapis.com':
      return { kind: 'bucket', bucket: at('buckets') }
    case 'artifactregistry.googleapis.com':
      return { kind: 'repository', project, location, repository: at('repositories') }
    case 'run.googleapis.com': {
      const traits = Object.values(KINDS).find(({ collection }) => collection === path[4])
      const { invokers } = traits ?? {}
      return traits && invokers && { kind: 'run', traits, invokers, project, location, name: path[5] ?? '' }
    }
    case 'iam.googleapis.com':
      return path[2] === 'serviceAccounts' ? { kind: 'account', project, email: at('serviceAccounts') } : undefined
    case 'cloudfunctions.googleapis.com':
      return { kind: 'function', project, location, name: at('functions') }
    case 'secretmanager.googleapis.com':
      return { kind: 'secret', project, secret: at('secrets') }
    case 'cloudkms.googleapis.com':
      return path[6] === 'cryptoKeys'
        ? { kind: 'key', project, location, ring: at('keyRings'), key: at('cryptoKeys') }
        : undefined
    case 'compute.googleapis.com':
      return path[4] === 'subnetworks'
        ? { kind: 'subnetwork', project, region: at('regions'), subnetwork: at('subnetworks') }
        : undefined
  }
  return undefined
}

/** A full resource name in a sentence: `the bucket b`. */
export function placeWords(fullName: string): string {
  const target = parse(fullName)
  return target ? words(target) : fullName
}

function words(target: Grantable): string {
  switch (target.kind) {
    case 'project':
      return say`the project ${target.project}`
    case 'folder':
      return say`the folder ${target.id}`
    case 'organization':
      return say`the organisation ${target.id}`
    case 'bucket':
      return say`the bucket ${target.bucket}`
    case 'repository':
      return say`the repository ${target.repository}`
    case 'run':
      return say`the ${target.traits.words} ${target.name}`
    case 'account':
      return say`the account ${target.email}`
    case 'secret':
      return say`the secret ${target.secret}`
    case 'key':
      return say`the key ${target.key}`
    case 'subnetwork':
      return say`the subnetwork ${target.subnetwork}`
    case 'function':
      return say`the function ${target.name}`
    case 'tag-value':
      return say`the tag value ${target.name}`
  }
}

function grantCommand(target: Grantable, { member, role }: Grant): string {
  return command([
    ...grantWords(target, 'add-iam-policy-binding'),
    `--member=${member}`,
    `--role=${role}`,
    ...unconditional(target),
  ])
}

/** Without the flag, gcloud prompts if the policy has a condition, which ends a script. */
const unconditional = (target: Grantable) => (knowsConditions(target) ? ['--condition=None'] : [])

/** Some commands (subnetworks, jobs, functions) support neither conditions nor the flag. */
const knowsConditions = (target: Grantable) =>
  target.kind === 'run' ? target.invokers.conditions : target.kind !== 'subnetwork' && target.kind !== 'function'

function grantWords(target: Grantable, verb: 'add-iam-policy-binding' | 'remove-iam-policy-binding'): string[] {
  switch (target.kind) {
    case 'project':
      return ['projects', verb, target.project]
    case 'folder':
      return ['resource-manager', 'folders', verb, target.id]
    case 'organization':
      return ['organizations', verb, target.id]
    case 'bucket':
      return ['storage', 'buckets', verb, `gs://${target.bucket}`]
    case 'repository':
      return [
        ...['artifacts', 'repositories', verb, target.repository],
        ...[`--project=${target.project}`, `--location=${target.location}`],
      ]
    case 'run': {
      const { invokers, name, project, location } = target
      return ['run', invokers.gcloud, verb, name, `--project=${project}`, `--region=${location}`]
    }
    case 'account':
      return ['iam', 'service-accounts', verb, target.email, `--project=${target.project}`]
    case 'secret':
      return ['secrets', verb, target.secret, `--project=${target.project}`]
    case 'key': {
      const { project, location, ring, key } = target
      return ['kms', 'keys', verb, key, `--project=${project}`, `--location=${location}`, `--keyring=${ring}`]
    }
    case 'subnetwork':
      return [
        ...['compute', 'networks', 'subnets', verb, target.subnetwork],
        ...[`--project=${target.project}`, `--region=${target.region}`],
      ]
    case 'function':
      return ['functions', verb, target.name, `--project=${target.project}`, `--region=${target.location}`]
    case 'tag-value':
      return ['resource-manager', 'tags', 'values', verb, target.name]
  }
}

function grantResource(target: Grantable, { member, role }: Grant): string {
  const [type, where] = terraformPlace(target)
  return terraform(type, `${localPart(member)}_${role.replace(/^.*roles\//, '')}`, { ...where, role, member })
}

function terraformPlace(target: Grantable): [string, Record<string, string>] {
  switch (target.kind) {
    case 'project':
      return ['google_project_iam_member', { project: target.project }]
    case 'folder':
      return ['google_folder_iam_member', { folder: `folders/${target.id}` }]
    case 'organization':
      return ['google_organization_iam_member', { org_id: target.id }]
    case 'bucket':
      return ['google_storage_bucket_iam_member', { bucket: target.bucket }]
    case 'repository': {
      const { project, location, repository } = target
      return ['google_artifact_registry_repository_iam_member', { project, location, repository }]
    }
    case 'run': {
      const { invokers, project, location, name } = target
      return [invokers.terraform, { project, location, name }]
    }
    case 'account': {
      const name = `projects/${target.project}/serviceAccounts/${target.email}`
      return ['google_service_account_iam_member', { service_account_id: name }]
    }
    case 'secret':
      return ['google_secret_manager_secret_iam_member', { project: target.project, secret_id: target.secret }]
    case 'key': {
      const { project, location, ring, key } = target
      const name = `projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`
      return ['google_kms_crypto_key_iam_member', { crypto_key_id: name }]
    }
    case 'subnetwork': {
      const { project, region, subnetwork } = target
      return ['google_compute_subnetwork_iam_member', { project, region, subnetwork }]
    }
    case 'function': {
      const { project, location: region, name: cloud_function } = target
      return ['google_cloudfunctions_function_iam_member', { project, region, cloud_function }]
    }
    case 'tag-value':
      return ['google_tags_tag_value_iam_member', { tag_value: target.name }]
  }
}

function consoleLink(target: Grantable): string {
  switch (target.kind) {
    case 'project':
      return link('iam-admin/iam', target.project)
    case 'folder':
      return `${link('iam-admin/iam')}?folder=${encodeURIComponent(target.id)}`
    case 'organization':
      return `${link('iam-admin/iam')}?organizationId=${encodeURIComponent(target.id)}`
    case 'bucket':
      return link(`storage/browser/${encodeURIComponent(target.bucket)};tab=permissions`)
    case 'repository':
      return link(`artifacts/docker/${path(target.project, target.location, target.repository)}`, target.project)
    case 'run':
      return link(`${target.invokers.console}/${path(target.location, target.name)}/security`, target.project)
    case 'account':
      return link(`iam-admin/serviceaccounts/details/${path(target.email)}/permissions`, target.project)
    case 'secret':
      return link(`security/secret-manager/secret/${path(target.secret)}/versions`, target.project)
    case 'key': {
      const { project, location, ring, key } = target
      return link(`security/kms/key/manage/${path(location, ring, key)}`, project)
    }
    case 'subnetwork':
      return link(`networking/subnetworks/details/${path(target.region, target.subnetwork)}`, target.project)
    case 'function':
      return link(`functions/details/${path(target.location, target.name)}`, target.project)
    case 'tag-value':
      return link('iam-admin/tags')
  }
}

/** Creates a service account, before a role is granted on it. `grants`: the remedies of that grant; `unsure`: it may exist. */
export function withAccount(project: string, email: string, grants: readonly Remedy[], unsure = false): Remedy[] {
  const id = email.replace(/@.*$/, '')
  const create = command(['iam', 'service-accounts', 'create', id, `--project=${project}`])
  const look = command(['iam', 'service-accounts', 'describe', email, `--project=${project}`])
  const texts: Partial<Record<Remedy['kind'], string>> = {
    gcloud: unsure ? `${look} || ${create}` : create,
    ...(!unsure && { terraform: terraform('google_service_account', id, { project, account_id: id }) }),
  }
  return grants.map(remedy => {
    const made = texts[remedy.kind]
    const joint = remedy.kind === 'terraform' ? '\n\n' : '\n'
    return made
      ? {
          ...remedy,
          title: say`Create ${id}${unsure ? say` unless it exists` : ''}; ${remedy.title}`,
          text: `${made}${joint}${remedy.text}`,
        }
      : remedy
  })
}

/** Enables one API: `host` like `run.googleapis.com`. */
export function enableApi(project: string, host: string): Remedy[] {
  const title = say`Enable ${host}`
  return [
    { kind: 'gcloud', title, text: command(['services', 'enable', host, `--project=${project}`]) },
    { kind: 'terraform', title, text: terraform('google_project_service', host, { project, service: host }) },
    { kind: 'console', title: say`${title} in the console`, text: link(`apis/library/${path(host)}`, project) },
  ]
}

/** An input to set in the workflow. The value is one that YAML takes as it stands: a name, an email. */
export const setInput = (name: string, value: string): Remedy => ({
  kind: 'workflow',
  title: say`Set ${name} to ${value}`,
  text: `with:\n  ${name}: ${value}`,
})

/** The input `invokers` without these; empty if one of them comes from another input. */
export function withoutInvokers(invokers: readonly string[], members: readonly string[]): Remedy[] {
  if (members.length === 0 || !members.every(member => invokers.includes(member))) return []
  const others = invokers.filter(member => !members.includes(member))
  const value = others.length > 0 ? others.join(', ') : "''"
  return [{ kind: 'workflow', title: say`Leave ${list(members)} out of invokers`, text: `with:\n  invokers: ${value}` }]
}

/** What whoever runs this can do, and beside it what somebody else would have to; alone, that is the fix. */
export const orElse = (own: readonly Remedy[], others: readonly Remedy[]): Remedy[] =>
  own.length === 0
    ? [...others]
    : [
        ...own,
        ...others.filter(({ kind }) => kind !== 'console').map(other => ({ ...other, alternative: true as const })),
      ]

/** The page where quotas are shown and raised. */
export const quotas = (project: string): Remedy[] => [
  { kind: 'console', title: say`View quotas and request more`, text: link('iam-admin/quotas', project) },
]

/** Takes a member off a role of a service. `resource`: the service's full name. */
export function removeInvoker(resource: string, role: string, member = 'allUsers'): Remedy[] {
  const target = parse(resource)
  if (target?.kind !== 'run' || !target.traits.requests) return []
  const title = say`Remove ${member} from ${words(target)}`
  const args = [`--member=${member}`, `--role=${role}`]
  const text = command([...grantWords(target, 'remove-iam-policy-binding'), ...args])
  return [{ kind: 'gcloud', title, text }]
}

/** Constraints whose rules are lists of values; the others use `enforce` (docs/google-cloud.md#organisation-policies). */
const LISTS: ReadonlySet<string> = new Set([
  'iam.allowedPolicyMemberDomains',
  ...['run.allowedIngress', 'run.allowedVPCEgress', 'run.allowedBinaryAuthorizationPolicies'],
  ...['gcp.resourceLocations', 'gcp.restrictServiceUsage', 'gcp.restrictNonCmekServices'],
  ...['gcp.restrictCmekCryptoKeyProjects', 'cloudbuild.allowedWorkerPools', 'cloudbuild.allowedIntegrations'],
])

/**
 * What an organisation policy administrator can do about a constraint that blocks the run. Exempting the project is their decision: the
 * deployer cannot run these commands.
 */
export function unblockPolicy(project: string, constraint: string): Remedy[] {
  const title = say`Ask an organisation policy administrator to exempt the project from ${constraint}`
  const name = `projects/${project}/policies/${constraint}`
  const list = LISTS.has(constraint)
  const rule = list ? 'allowAll: true' : 'enforce: false'
  const policy = [`name: ${/^[\w./-]+$/.test(name) ? name : JSON.stringify(name)}`, 'spec:', '  rules:', `  - ${rule}`]
  const rules = list ? '    allow_all = "TRUE"' : '    enforce = "FALSE"'
  return [
    {
      kind: 'gcloud',
      title,
      text: [
        "cat > policy.yaml <<'END'",
        ...policy,
        'END',
        command(['org-policies', 'set-policy', 'policy.yaml']),
      ].join('\n'),
    },
    {
      kind: 'terraform',
      title,
      text: terraform('google_org_policy_policy', constraint, { name, parent: `projects/${project}` }, [
        '  spec {',
        '    rules {',
        `  ${rules}`,
        '    }',
        '  }',
      ]),
    },
    {
      kind: 'console',
      title: say`${constraint} in the console`,
      text: link(`iam-admin/orgpolicies/${path(constraint.replace(/\./g, '-'))}`, project),
    },
  ]
}

/** One gcloud command for the shell. */
export const command = (args: string[]) => ['gcloud', ...args].map(quote).join(' ')

/** A word, quoted for a POSIX shell; one with control characters in the form that keeps it on one line. */
export function quote(word: string): string {
  if (/^[A-Za-z0-9_/:=@.,+%-]+$/.test(word)) return word
  if (!/[\u0000-\u001f\u007f]/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`
  const escaped = word.replace(/[\\']/g, '\\$&')
  const code = (char: string) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  return `$'${escaped.replace(/[\u0000-\u001f\u007f]/g, code)}'`
}

function terraform(type: string, name: string, values: Record<string, string>, rest: string[] = []): string {
  const width = Math.max(...Object.keys(values).map(key => key.length))
  const lines = Object.entries(values).map(([key, value]) => `  ${key.padEnd(width)} = ${hcl(value)}`)
  return [`resource "${type}" "${identifier(name)}" {`, ...lines, ...rest, '}'].join('\n')
}

/** A string, quoted for HCL: `${` and `%{` would start a template, and HCL lacks two of JSON's escapes. */
export function hcl(value: string): string {
  const escapes: Record<string, string> = { '\\b': '\\u0008', '\\f': '\\u000c' }
  return JSON.stringify(value)
    .replace(/\\[\\bf]/g, escaped => escapes[escaped] ?? escaped)
    .replace(/([$%])\{/g, '$1$1{')
}

export const identifier = (name: string) => name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_')
/** `serviceAccount:deployer@p.iam...` -> `deployer`. */
const localPart = (member: string) => member.replace(/^[^:]*:(\/\/)?/, '').replace(/@.*$/, '')

/** Where the logs of a revision are, or of all revisions of the service. Both in full. */
export function revisionLog(service: string, revision?: string): Remedy {
  const [, project = '', , location = '', , name = ''] = service.split('/')
  const short = revision?.split('/').at(-1)
  const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${
    short ? ` resource.labels.revision_name="${short}"` : ''
  } resource.labels.location="${location}"`
  const page = link(`logs/query;query=${encodeURIComponent(query)}`, project)
  return { kind: 'console', title: say`Read the container’s log`, text: page }
}

const path = (...parts: string[]) => parts.map(encodeURIComponent).join('/')
const link = (page: string, project?: string) =>
  `https://console.cloud.google.com/${page}${project ? `?project=${encodeURIComponent(project)}` : ''}`
