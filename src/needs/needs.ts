/**
 * Which permissions each kind of step uses: docs/google-cloud.md#permissions as data. Preflight, summary and remedies read them from
 * the plan; there is no second list.
 */

import { MECHANISM_PERMISSIONS, type Mechanism } from '../iam/mechanisms.ts'
import { KINDS, type Kind } from '../kinds/list.ts'
import type { Need, ResourceRole, Who } from '../model.ts'
import type { Options } from './referenced.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const BUCKET: ResourceRole = { kind: 'bucket' }
const REPOSITORY: ResourceRole = { kind: 'repository' }
const SERVICE: ResourceRole = { kind: 'service' }
const JOB: ResourceRole = { kind: 'job' }

/** Calls that are recorded or documented method by method. */
export const CALLS = 'the calls of a source deploy (recorded traffic; the methods’ reference pages)'
const METHODS = 'the permissions that IAM lists for the methods of run.googleapis.com'
const BUILD_ACCOUNT_PAGE = 'docs.cloud.google.com/run/docs/configuring/services/build-service-account'
const ACCESS_PAGE = 'docs.cloud.google.com/run/docs/securing/managing-access'
const TAG_PAGE =
  'docs.cloud.google.com/resource-manager/docs/tags/tags-creating-and-managing; role contents of roles/run.admin and roles/resourcemanager.tagUser'
const IMAGE_PAGE = 'docs.cloud.google.com/artifact-registry/docs/integrate-cloud-run'
const IDENTITY_PAGE = 'docs.cloud.google.com/run/docs/configuring/services/service-identity'
const BUILD_IDENTITY_PAGE = 'cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts'

export function need(
  permission: string,
  place: ResourceRole,
  to: string,
  source: string,
  { who = 'deployer', level = 'required' }: { who?: Who; level?: Need['level'] } = {},
): Need {
  return { who, permission, place, level, to, source }
}

const advisory = { level: 'advisory' } as const

export const createBucketNeeds = (): Need[] => [
  need('storage.buckets.create', PROJECT, 'create the bucket for the source', CALLS),
]

export const createRepositoryNeeds = (): Need[] => [
  need('artifactregistry.repositories.create', PROJECT, 'create the repository for the image', CALLS),
]

/** `named`: by the workflow itself, so that it does not matter whose the bucket is. */
export const uploadNeeds = (named: boolean): Need[] => [
  ...(named ? [] : [need('storage.buckets.get', BUCKET, 'see whose bucket it is', CALLS)]),
  need('storage.objects.create', BUCKET, 'upload the source', CALLS),
]

export interface BuildShape {
  /** An input or the last build names the account, so that the project's default is of no interest. */
  named: boolean
  /** Cloud Build has run here, or the account is another project's: then its agent must be able to act as the account. Before
   *  the first build Google has yet to give the agent its role. */
  agentSettled: boolean
  options: Pick<Options, 'workerPool' | 'baseImageRepository'>
  /** The worker pool is another project's. */
  foreignPool: boolean
}

export const buildNeeds = ({ named, agentSettled, options, foreignPool }: BuildShape): Need[] => [
  need('serviceusage.services.use', PROJECT, 'use the project’s APIs', BUILD_ACCOUNT_PAGE),
  need('serviceusage.services.get', PROJECT, 'see whether the APIs are enabled', BUILD_ACCOUNT_PAGE, advisory),
  need('artifactregistry.repositories.get', REPOSITORY, 'see whether the repository exists', CALLS),
  need('cloudbuild.builds.create', PROJECT, 'start the build', 'role contents of roles/cloudbuild.builds.editor'),
  need(
    'cloudbuild.builds.get',
    PROJECT,
    named ? 'follow the build' : 'read the default build account and follow the build',
    'cloud.google.com/build/docs/api/reference/rest/v1/projects.locations/getDefaultServiceAccount',
  ),
  need(
    'cloudbuild.operations.get',
    PROJECT,
    'follow the build as gcloud does',
    'role contents of roles/cloudbuild.builds.viewer',
    advisory,
  ),
  need(
    'iam.serviceAccounts.actAs',
    { kind: 'account', who: 'build-account' },
    'run the build as the build account',
    'reports from the field; cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts',
  ),
  need('storage.objects.get', BUCKET, 'read the source', BUILD_ACCOUNT_PAGE, { who: 'build-account' }),
  need('artifactregistry.repositories.uploadArtifacts', REPOSITORY, 'push the image', BUILD_ACCOUNT_PAGE, {
    who: 'build-account',
  }),
  need(
    'artifactregistry.repositories.downloadArtifacts',
    REPOSITORY,
    'read layers of earlier images',
    BUILD_ACCOUNT_PAGE,
    {
      who: 'build-account',
    },
  ),
  need('logging.logEntries.create', PROJECT, 'write the log of the build', BUILD_ACCOUNT_PAGE, {
    who: 'build-account',
    ...advisory,
  }),
  need(
    'iam.serviceAccounts.getAccessToken',
    { kind: 'account', who: 'build-account' },
    'run the build as the build account',
    `${BUILD_IDENTITY_PAGE}; role contents of roles/cloudbuild.serviceAgent`,
    { who: 'build-agent', level: agentSettled ? 'required' : 'advisory' },
  ),
  ...(options.workerPool ? poolNeeds(options.workerPool, foreignPool) : []),
  ...(options.baseImageRepository
    ? [
        need(
          'artifactregistry.repositories.downloadArtifacts',
          { kind: 'repository', name: options.baseImageRepository },
          'read the base image',
          'docs.cloud.google.com/run/docs/configuring/services/automatic-base-image-updates',
          { who: 'build-account' },
        ),
      ]
    : []),
]

/** Cloud Run asks for the build in the name of its agent; Cloud Build itself, where it is asked directly, wants the right of
 *  whoever asks. */
function poolNeeds(name: string, foreign: boolean): Need[] {
  const place: ResourceRole = { kind: 'worker-pool', name }
  return [
    ...(foreign
      ? [
          need(
            'cloudbuild.workerpools.use',
            place,
            'build in a worker pool of another project',
            'docs.cloud.google.com/run/docs/configuring/services/build-worker-pools',
            { who: 'run-agent' },
          ),
        ]
      : []),
    need(
      'cloudbuild.workerpools.use',
      place,
      'build in the worker pool where Cloud Run’s own way of building is not to be had',
      'cloud.google.com/build/docs/private-pools/run-builds-in-private-pool',
      advisory,
    ),
  ]
}

export interface DeployShape {
  /** Undefined: nobody knows yet. */
  exists: boolean | undefined
  /** The image comes from the run's own repository. */
  built: boolean
  /** Cloud Run's agent must be able to act as the runtime account: it has done so before, or the account is another project's.
   *  Before the first release Google has yet to give the agent its role. */
  agentSettled: boolean
  /** The repository of the image is another project's; undefined: nobody knows yet. */
  foreignImage: boolean | undefined
  /** Of the other containers' images. */
  otherImages: { repository: string; foreign: boolean }[]
  options: Omit<Options, 'workerPool' | 'baseImageRepository'>
}

/** The methods' pages: to change something takes the permission to read it, too. */
export function deployNeeds(kind: Kind, shape: DeployShape): Need[] {
  const { role, words, permissions, instances } = KINDS[kind]
  const place: ResourceRole = { kind: role }
  const verb = (name: string) => `run.${permissions}.${name}`
  return [
    need(verb('get'), place, `read the ${words}`, METHODS),
    ...(shape.exists === true ? [] : [need(verb('create'), PROJECT, `create the ${words}`, METHODS)]),
    ...(shape.exists === false ? [] : [need(verb('update'), place, `update the ${words}`, METHODS)]),
    // Without it the resource itself tells when the release has ended.
    need(
      'run.operations.get',
      PROJECT,
      instances ? 'wait for the release' : `wait until the ${words} is ready`,
      METHODS,
      advisory,
    ),
    ...runtimeNeeds(shape, `deploy a ${words} that runs as the runtime account`),
  ]
}

/** `wait`: the execution is followed to its end. */
export const runJobNeeds = (wait: boolean): Need[] => [
  need('run.jobs.run', JOB, 'run the job', METHODS),
  ...(wait
    ? [
        need('run.executions.get', JOB, 'follow the execution', METHODS),
        need('run.tasks.list', JOB, 'tell why a task failed', METHODS, advisory),
      ]
    : []),
]

/** What containers take, whatever runs them. */
const runtimeNeeds = (
  { built, agentSettled, foreignImage, otherImages, options }: DeployShape,
  toActAs: string,
): Need[] => [
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, toActAs, BUILD_ACCOUNT_PAGE),
  need(
    'iam.serviceAccounts.getAccessToken',
    { kind: 'account', who: 'runtime-account' },
    'run the containers as the runtime account',
    `${IDENTITY_PAGE}; role contents of roles/run.serviceAgent`,
    { who: 'run-agent', level: agentSettled ? 'required' : 'advisory' },
  ),
  ...imageNeeds(built, options.imageRepository, foreignImage),
  ...otherImages.flatMap(({ repository, foreign }) => imageNeeds(false, repository, foreign)),
  ...options.secrets.map(secret =>
    need(
      'secretmanager.versions.access',
      { kind: 'secret', ...secret },
      `read the secret ${secret.secret}`,
      'docs.cloud.google.com/run/docs/configuring/services/secrets',
      { who: 'runtime-account' },
    ),
  ),
  ...options.buckets.flatMap(bucketNeeds),
  ...options.sqlInstances.flatMap(sqlNeeds),
  ...networkNeeds(options),
  ...(options.encryptionKey ? keyNeeds(options.encryptionKey) : []),
]

function imageNeeds(built: boolean, repository: string | undefined, foreign: boolean | undefined): Need[] {
  if (!built && !repository) return []
  const place: ResourceRole = built ? REPOSITORY : { kind: 'repository', ...(repository && { name: repository }) }
  const download = 'artifactregistry.repositories.downloadArtifacts'
  return [
    need(download, place, 'deploy the image', `docs.cloud.google.com/run/docs/deploying; ${IMAGE_PAGE}`),
    ...(foreign === false
      ? []
      : [need(download, place, 'import an image of another project', IMAGE_PAGE, { who: 'run-agent' })]),
  ]
}

/** What is only read takes `roles/storage.objectViewer`, the rest `roles/storage.objectUser`; a container that never writes does
 *  without that. */
function bucketNeeds({ bucket, readOnly }: Options['buckets'][number]): Need[] {
  const page = 'docs.cloud.google.com/run/docs/configuring/services/cloud-storage-volume-mounts'
  const place: ResourceRole = { kind: 'volume-bucket', bucket }
  const who = 'runtime-account'
  const to = (what: string) => `${what} the volume of the bucket ${bucket}`
  return [
    ...['storage.objects.list', 'storage.objects.get'].map(name => need(name, place, to('read'), page, { who })),
    ...(readOnly
      ? []
      : ['storage.objects.create', 'storage.objects.delete'].map(name =>
          need(name, place, to('write to'), page, { who, ...advisory }),
        )),
  ]
}

function sqlNeeds(instance: { project: string; instance: string }): Need[] {
  const place: ResourceRole = { kind: 'sql-instance', ...instance }
  const page = 'cloud.google.com/sql/docs/postgres/connect-run; role contents of roles/cloudsql.client'
  const to = `connect to the Cloud SQL instance ${instance.instance}`
  return ['cloudsql.instances.connect', 'cloudsql.instances.get'].map(permission =>
    need(permission, place, to, page, { who: 'runtime-account' }),
  )
}

/** Google does not grant these to its agent, not even in the run's own project. */
const keyNeeds = (name: string): Need[] =>
  (['useToEncrypt', 'useToDecrypt'] as const).map(verb =>
    need(
      `cloudkms.cryptoKeyVersions.${verb}`,
      { kind: 'crypto-key', name },
      `${verb === 'useToEncrypt' ? 'encrypt' : 'decrypt'} the containers with the key ${name.split('/').at(-1)}`,
      'docs.cloud.google.com/run/docs/securing/using-cmek; role contents of roles/cloudkms.cryptoKeyEncrypterDecrypter',
      { who: 'run-agent' },
    ),
  )

/** All of it is the agent's to use; the deployer needs nothing there. */
function networkNeeds({ connector, network, subnetwork }: DeployShape['options']): Need[] {
  const agent = { who: 'run-agent' } as const
  const page = 'docs.cloud.google.com/run/docs/configuring/shared-vpc-direct-vpc (the permissions of the service agent)'
  return [
    ...(connector
      ? [
          need(
            'vpcaccess.connectors.get',
            { kind: 'connector', name: connector },
            'send traffic through the connector',
            'cloud.google.com/run/docs/configuring/connecting-shared-vpc; role contents of roles/vpcaccess.user',
            agent,
          ),
        ]
      : []),
    ...(network
      ? [need('compute.networks.get', { kind: 'network', name: network }, 'see the network', page, agent)]
      : []),
    ...(subnetwork
      ? ['compute.subnetworks.get', 'compute.subnetworks.use'].map(permission =>
          need(
            permission,
            { kind: 'subnetwork', name: subnetwork },
            'send traffic through the subnetwork',
            page,
            agent,
          ),
        )
      : []),
  ]
}

/** Read-modify-write of the IAM policy that says who may use it. */
export function policyNeeds(kind: Kind, to: string): Need[] {
  const { role, words, permissions, invokers } = KINDS[kind]
  const place: ResourceRole = { kind: role }
  return [
    need(`run.${permissions}.getIamPolicy`, place, `read who may ${invokers?.verb} the ${words}`, METHODS),
    need(`run.${permissions}.setIamPolicy`, place, to, ACCESS_PAGE),
  ]
}

export const mechanismNeeds = (mechanism: Mechanism, to: string): Need[] => [
  ...(mechanism === 'all-users' ? policyNeeds('service', to) : []),
  ...MECHANISM_PERMISSIONS[mechanism].map(permission =>
    // A service that is about to be made has no permissions of its own to ask about: facts then look at the project.
    need(permission, permission === 'run.services.create' ? PROJECT : SERVICE, to, ACCESS_PAGE),
  ),
]

/** What the decision about access reads; it is made by trial where it may not. */
export const decisionNeeds = (): Need[] => [
  need(
    'orgpolicy.policy.get',
    PROJECT,
    'read the organisation policies that decide about public access',
    'role contents of roles/orgpolicy.policyViewer',
    advisory,
  ),
  need(
    'run.services.listEffectiveTags',
    SERVICE,
    'read the tags that policies may look at',
    'role contents of roles/run.viewer',
    advisory,
  ),
]

/** `values`: the tag values to bind. `replaces`: whether a value of the same key is bound now; undefined: nobody knows yet. */
export const tagNeeds = (values: readonly string[], replaces: boolean | undefined): Need[] => [
  need(
    'run.services.listEffectiveTags',
    SERVICE,
    'see which tags the service carries',
    'role contents of roles/run.viewer',
  ),
  need('run.services.createTagBinding', SERVICE, 'bind the resource tags to the service', TAG_PAGE),
  ...(replaces === false
    ? []
    : [
        need('run.services.deleteTagBinding', SERVICE, 'take off the value that a tag has now', TAG_PAGE, {
          level: replaces ? 'required' : 'advisory',
        }),
      ]),
  ...values.flatMap(name => [
    need('resourcemanager.tagValueBindings.create', { kind: 'tag-value', name }, 'bind the tag', TAG_PAGE),
    need('resourcemanager.tagValues.get', { kind: 'tag-value', name }, 'read which tag it is', TAG_PAGE, advisory),
  ]),
]

/** The needs of a plan, one per principal, permission and place; required wins over advisory, and the first purpose stays. */
export function needsOf(plan: readonly { needs: readonly Need[] }[]): Need[] {
  const found = new Map<string, Need>()
  for (const one of plan.flatMap(({ needs }) => needs)) {
    const key = JSON.stringify([one.who, one.permission, one.place])
    const before = found.get(key)
    if (!before) found.set(key, one)
    else if (one.level === 'required' && before.level === 'advisory') found.set(key, { ...before, level: 'required' })
  }
  return [...found.values()]
}
