/**
 * Makes src/emulator/http/protos.generated.json, the request messages that the emulator takes, from Google's protos:
 * `npx node scripts/protos.ts`. Run again after an update of google-proto-files; its run/v2 is the one in @google-cloud/run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import protobuf from 'protobufjs'

const root = join(import.meta.dirname, '..')
const base = join(root, 'node_modules/google-proto-files')

/** Request messages by the proto that declares them. Everything that they contain comes along. */
const WANTED: Record<string, string[]> = {
  'google/cloud/run/v2/service.proto': ['google.cloud.run.v2.Service'],
  'google/cloud/run/v2/job.proto': ['google.cloud.run.v2.Job', 'google.cloud.run.v2.RunJobRequest'],
  'google/cloud/run/v2/execution.proto': ['google.cloud.run.v2.CancelExecutionRequest'],
  'google/cloud/run/v2/worker_pool.proto': ['google.cloud.run.v2.WorkerPool'],
  'google/cloud/run/v2/build.proto': ['google.cloud.run.v2.SubmitBuildRequest'],
  'google/devtools/cloudbuild/v1/cloudbuild.proto': [
    'google.devtools.cloudbuild.v1.Build',
    'google.devtools.cloudbuild.v1.CancelBuildRequest',
  ],
  'google/devtools/artifactregistry/v1/repository.proto': ['google.devtools.artifactregistry.v1.Repository'],
  'google/iam/v1/iam_policy.proto': [
    'google.iam.v1.GetIamPolicyRequest',
    'google.iam.v1.SetIamPolicyRequest',
    'google.iam.v1.TestIamPermissionsRequest',
  ],
  'google/iam/admin/v1/iam.proto': [
    'google.iam.admin.v1.CreateServiceAccountRequest',
    'google.iam.admin.v1.EnableServiceAccountRequest',
    'google.iam.admin.v1.DisableServiceAccountRequest',
    'google.iam.admin.v1.UndeleteServiceAccountRequest',
    'google.iam.admin.v1.CreateRoleRequest',
    'google.iam.admin.v1.Role',
    'google.iam.admin.v1.UndeleteRoleRequest',
    'google.iam.admin.v1.QueryTestablePermissionsRequest',
  ],
  // v1 has no published proto. Its discovery document adds `mode`, `expireTime`, `saml`, `x509` and keys of the issuer.
  'google/iam/v1beta/workload_identity_pool.proto': [
    'google.iam.v1beta.WorkloadIdentityPool',
    'google.iam.v1beta.WorkloadIdentityPoolProvider',
    'google.iam.v1beta.UndeleteWorkloadIdentityPoolRequest',
    'google.iam.v1beta.UndeleteWorkloadIdentityPoolProviderRequest',
  ],
  'google/iam/credentials/v1/common.proto': [
    'google.iam.credentials.v1.GenerateAccessTokenRequest',
    'google.iam.credentials.v1.GenerateIdTokenRequest',
  ],
  'google/cloud/resourcemanager/v3/tag_bindings.proto': ['google.cloud.resourcemanager.v3.TagBinding'],
  'google/api/serviceusage/v1/serviceusage.proto': [
    'google.api.serviceusage.v1.EnableServiceRequest',
    'google.api.serviceusage.v1.BatchEnableServicesRequest',
  ],
  'google/cloud/orgpolicy/v2/orgpolicy.proto': ['google.cloud.orgpolicy.v2.Policy'],
  'google/cloud/policytroubleshooter/iam/v3/troubleshooter.proto': [
    'google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest',
  ],
  'google/logging/v2/logging.proto': ['google.logging.v2.ListLogEntriesRequest'],
  'google/cloud/scheduler/v1/cloudscheduler.proto': [
    'google.cloud.scheduler.v1.Job',
    'google.cloud.scheduler.v1.RunJobRequest',
    'google.cloud.scheduler.v1.PauseJobRequest',
    'google.cloud.scheduler.v1.ResumeJobRequest',
  ],
  'google/longrunning/operations.proto': ['google.longrunning.WaitOperationRequest'],
  'google/protobuf/empty.proto': ['google.protobuf.Empty'],
}

/** Fields that Google takes and its published protos lack. */
const UNPUBLISHED: Record<string, Record<string, CompactField>> = {
  // google-auth-library 10 and 11 send it from `Impersonated.fetchIdToken` (src/auth/impersonated.ts).
  'google.iam.credentials.v1.GenerateIdTokenRequest': { useEmailAzp: { t: 'bool', p: 'use_email_azp' } },
}

/** `t` type, `p` proto name where the JSON name differs, `r` repeated, `k` key type of a map, `o` oneof, `b` field behaviours. */
interface CompactField {
  t: string
  p?: string
  r?: 1
  k?: string
  o?: string
  b?: string[]
}

const messages: Record<string, Record<string, CompactField>> = {}
const enums: Record<string, Record<string, number>> = {}

const tree = new protobuf.Root()
tree.resolvePath = (_, target) => join(base, target)
tree.loadSync(Object.keys(WANTED), { keepCase: true })
tree.resolveAll()

const unprefixed = (name: string) => name.replace(/^\./, '')

function addType(type: protobuf.Type) {
  const name = unprefixed(type.fullName)
  // Duration, Struct and the like have JSON forms of their own, which the validator knows.
  if (messages[name] || (name.startsWith('google.protobuf.') && name !== 'google.protobuf.Empty')) return
  const fields: Record<string, CompactField> = {}
  messages[name] = fields
  for (const field of type.fieldsArray) fields[jsonName(field)] = compact(field)
  Object.assign(fields, UNPUBLISHED[name])
}

function compact(field: protobuf.Field): CompactField {
  const resolved = field.resolvedType
  if (resolved instanceof protobuf.Type) addType(resolved)
  if (resolved instanceof protobuf.Enum) enums[unprefixed(resolved.fullName)] = resolved.values
  const oneof = field.partOf && !field.partOf.isProto3Optional ? field.partOf.name : undefined
  const behaviours = behavioursOf(field)
  return {
    t: resolved ? unprefixed(resolved.fullName) : field.type,
    ...(jsonName(field) !== field.name && { p: field.name }),
    ...(field.repeated && { r: 1 as const }),
    ...(field instanceof protobuf.MapField && { k: field.keyType }),
    ...(oneof && { o: oneof }),
    ...(behaviours.length > 0 && { b: behaviours }),
  }
}

/** protoc's rule: an underscore goes and the next character is upper-cased. */
function jsonName(field: protobuf.Field): string {
  const given = field.options?.json_name
  return typeof given === 'string' ? given : field.name.replace(/_(.)/g, (_, next: string) => next.toUpperCase())
}

function behavioursOf(field: protobuf.Field): string[] {
  const found = (field.parsedOptions ?? []).flatMap(
    (option: Record<string, unknown>) => option['(google.api.field_behavior)'] ?? [],
  )
  return found
    .flat()
    .filter((name: unknown) => name === 'OUTPUT_ONLY' || name === 'IMMUTABLE' || name === 'REQUIRED') as string[]
}

for (const name of Object.values(WANTED).flat()) addType(tree.lookupType(name))

const { version } = JSON.parse(readFileSync(join(base, 'package.json'), 'utf8')) as { version: string }
const about = `Request messages of Google APIs, made by scripts/protos.ts from google-proto-files ${version} (Apache-2.0, Google LLC).`
const table = (rows: Record<string, unknown>) =>
  Object.keys(rows)
    .sort()
    .map(name => `${JSON.stringify(name)}: ${JSON.stringify(rows[name])}`)
    .join(',\n')
writeFileSync(
  join(root, 'src/emulator/http/protos.generated.json'),
  `{\n"about": ${JSON.stringify(about)},\n"messages": {\n${table(messages)}\n},\n"enums": {\n${table(enums)}\n}\n}\n`,
)
