/** Cloud Storage's JSON API: buckets, their policies, objects and uploads. */
import type { Policy } from '../../wire.ts'
import { checkFields } from '../http/json-fields.ts'
import { pageOf } from '../http/pages.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { readPolicy, testPermissions, writePolicy } from '../policies/authorize.ts'
import { isEnforced, violations } from '../policies/organization-policies.ts'
import { addBucket, checkBucketName, findBucket, isUniform, requireStorage } from '../storage/buckets.ts'
import { CONDITIONS, checkConditions, conditionsOf, findObject, refuseFederated } from '../storage/objects.ts'
import { BUCKET_SHAPE, POLICY_SHAPE } from '../storage/shapes.ts'
import { cancelUpload, continueUpload, startUpload } from '../storage/upload.ts'
import { fullName } from '../world/resources.ts'
import { findProject, type World } from '../world/world.ts'

const BUCKETS = '/storage/v1/b'
const ONE = `${BUCKETS}/{bucket}`
const OBJECT = `${ONE}/o/{object=**}`
const UPLOAD = '/upload/storage/v1/b/{bucket}/o'
const GET_QUERY = ['projection', 'softDeleted', 'generation', ...CONDITIONS]
const UPLOAD_QUERY = [
  'name',
  'upload_id',
  'contentEncoding',
  'kmsKeyName',
  'predefinedAcl',
  'projection',
  ...CONDITIONS,
]
const CREATE_QUERY = ['project', 'enableObjectRetention', 'predefinedAcl', 'predefinedDefaultObjectAcl', 'projection']
const LIST_QUERY = [
  'prefix',
  'delimiter',
  'maxResults',
  'pageToken',
  'versions',
  'autoPaginate',
  'includeTrailingDelimiter',
]

export function routes(_world: World): Route[] {
  return define('storage.googleapis.com', [
    ['GET', BUCKETS, listBuckets, { query: ['project', ...LIST_QUERY, ...GET_QUERY] }],
    ['POST', BUCKETS, createBucket, { json: true, query: CREATE_QUERY }],
    ['GET', ONE, getBucket, { query: GET_QUERY }],
    ['DELETE', ONE, deleteBucket, { query: CONDITIONS }],
    ['GET', `${ONE}/iam`, getPolicy, { query: ['optionsRequestedPolicyVersion'] }],
    ['PUT', `${ONE}/iam`, setPolicy, { json: true }],
    ['GET', `${ONE}/iam/testPermissions`, test, { query: ['permissions'] }],
    ['GET', `${ONE}/o`, listObjects, { query: [...LIST_QUERY, ...GET_QUERY] }],
    ['GET', OBJECT, getObject, { query: GET_QUERY }],
    ['DELETE', OBJECT, deleteObject, { query: ['generation', ...CONDITIONS] }],
    ['GET', '/download/storage/v1/b/{bucket}/o/{object=**}', getObject, { query: GET_QUERY }],
    ['POST', UPLOAD, startUpload, { raw: true, query: UPLOAD_QUERY }],
    // The session URL is itself the credential: only a caller that was allowed to write received it.
    ['PUT', UPLOAD, continueUpload, { raw: true, open: true, always: true, query: UPLOAD_QUERY }],
    ['DELETE', UPLOAD, cancelUpload, { open: true, always: true, query: UPLOAD_QUERY }],
  ])
}

function projectOf(call: Call, world: World) {
  const given = call.query.get('project')
  if (!given) throw new Refusal('INVALID_ARGUMENT', 'Required parameter: project')
  const project = findProject(world, given)
  if (!project) throw new Refusal('INVALID_ARGUMENT', `Unknown project id: ${given}`)
  return project
}

function createBucket(call: Call, world: World): Answer {
  checkFields(call.body, BUCKET_SHAPE)
  const project = projectOf(call, world)
  const name = String(call.body.name ?? '')
  checkBucketName(name)
  const resource = fullName.project(project.projectId)
  requireStorage(world, call, 'storage.buckets.create', resource, 'project')
  const location = String(call.body.location ?? 'US').toLowerCase()
  if (violations(world, 'gcp.resourceLocations', resource, [location]).length > 0) {
    throw constraint(`'${location}' violates constraint 'constraints/gcp.resourceLocations'`)
  }
  if (!isUniform(call.body) && isEnforced(world, 'storage.uniformBucketLevelAccess', resource)) {
    throw constraint("Request violates constraint 'constraints/storage.uniformBucketLevelAccess'")
  }
  const taken = world.buckets.get(name)
  if (taken) {
    throw new Refusal(
      'ALREADY_EXISTS',
      taken.projectId === project.projectId
        ? 'Your previous request to create the named bucket succeeded and you already own it.'
        : 'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
    )
  }
  return { body: addBucket(world, project, name, call.body).resource }
}

const constraint = (message: string) => new Refusal('FAILED_PRECONDITION', message, { status: 412 })

function getBucket(call: Call, world: World): Answer {
  const bucket = findBucket(world, call.params.bucket ?? '')
  requireStorage(world, call, 'storage.buckets.get', fullName.bucket(bucket.name), 'Storage bucket')
  return { body: bucket.resource }
}

function listBuckets(call: Call, world: World): Answer {
  const project = projectOf(call, world)
  requireStorage(world, call, 'storage.buckets.list', fullName.project(project.projectId), 'project')
  const prefix = call.query.get('prefix') ?? ''
  const items = [...world.buckets.values()]
    .filter(bucket => bucket.projectId === project.projectId && bucket.name.startsWith(prefix))
    .map(bucket => bucket.resource)
  return { body: { kind: 'storage#buckets', ...(items.length > 0 ? { items } : {}) } }
}

function deleteBucket(call: Call, world: World): Answer {
  const bucket = findBucket(world, call.params.bucket ?? '')
  requireStorage(world, call, 'storage.buckets.delete', fullName.bucket(bucket.name), 'Storage bucket')
  if (bucket.objects.size > 0) {
    throw new Refusal('ALREADY_EXISTS', 'The bucket you tried to delete is not empty.')
  }
  world.buckets.delete(bucket.name)
  world.policies.delete(fullName.bucket(bucket.name))
  return { status: 204 }
}

const asPolicy = (name: string, policy: Policy) => ({
  kind: 'storage#policy',
  resourceId: `projects/_/buckets/${name}`,
  ...policy,
})

function getPolicy(call: Call, world: World): Answer {
  const { name } = findBucket(world, call.params.bucket ?? '')
  requireStorage(world, call, 'storage.buckets.getIamPolicy', fullName.bucket(name), 'Storage bucket')
  const version = Number(call.query.get('optionsRequestedPolicyVersion') ?? 1)
  return { body: asPolicy(name, readPolicy(world, fullName.bucket(name), version)) }
}

function setPolicy(call: Call, world: World): Answer {
  const { name } = findBucket(world, call.params.bucket ?? '')
  requireStorage(world, call, 'storage.buckets.setIamPolicy', fullName.bucket(name), 'Storage bucket')
  checkFields(call.body, POLICY_SHAPE)
  const { kind: _kind, resourceId: _id, ...policy } = call.body
  const written = writePolicy(world, fullName.bucket(name), policy as Policy, { orgPolicyStatus: 412 })
  return { body: asPolicy(name, written) }
}

function test(call: Call, world: World): Answer {
  const { name } = findBucket(world, call.params.bucket ?? '')
  const names = call.query.getAll('permissions')
  const permissions = testPermissions(world, call.principal, fullName.bucket(name), names)
  const kind = 'storage#testIamPermissionsResponse'
  return { body: permissions.length > 0 ? { kind, permissions } : { kind } }
}

function listObjects(call: Call, world: World): Answer {
  const bucket = findBucket(world, call.params.bucket ?? '')
  refuseFederated(call, bucket)
  requireStorage(world, call, 'storage.objects.list', fullName.bucket(bucket.name), 'Storage bucket')
  const prefix = call.query.get('prefix') ?? ''
  const names = [...bucket.objects.keys()].filter(name => name.startsWith(prefix)).sort()
  const { items: shown, more } = pageOf(call, names, { usual: 1000, asked: 'maxResults' })
  const items = shown.map(name => bucket.objects.get(name)?.resource)
  return { body: { kind: 'storage#objects', ...(items.length > 0 ? { items } : {}), ...more } }
}

function getObject(call: Call, world: World): Answer {
  const bucket = findBucket(world, call.params.bucket ?? '')
  const { resource, content } = findObject(world, call, bucket, 'storage.objects.get')
  if (call.query.get('alt') !== 'media') return { body: resource }
  const headers = {
    'content-type': String(resource.contentType ?? 'application/octet-stream'),
    'x-goog-generation': resource.generation,
    'x-goog-hash': `crc32c=${resource.crc32c},md5=${resource.md5Hash}`,
  }
  return { headers, body: content }
}

function deleteObject(call: Call, world: World): Answer {
  const bucket = findBucket(world, call.params.bucket ?? '')
  const state = findObject(world, call, bucket, 'storage.objects.delete')
  checkConditions(state, conditionsOf(call.query))
  bucket.objects.delete(state.resource.name)
  return { status: 204 }
}
