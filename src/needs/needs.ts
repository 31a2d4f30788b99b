/**
 * Which permissions each kind of step uses: docs/google-cloud.md#permissions as data. Preflight, summary and remedies read them from
 * the plan; there is no second list. Where no comment names a page, the permission is from the recorded calls of a source deploy,
 * the methods' reference pages, or one of these pages below docs.cloud.google.com: run/docs/configuring/services/build-service-account,
 * run/docs/configuring/services/service-identity, run/docs/securing/managing-access, artifact-registry/docs/integrate-cloud-run,
 * build/docs/securing-builds/configure-user-specified-service-accounts and resource-manager/docs/tags/tags-creating-and-managing.
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

export function need(
  permission: string,
  place: ResourceRole,
  to: string,
  { who = 'deployer', level = 'required' }: { who?: Who; level?: Need['level'] } = {},
): Need {
  return { who, permission, place, level, to }
}

const advisory = { level: 'advisory' } as const

export const createBucketNeeds = (): Need[] => [
  need('storage.buckets.create', PROJECT, 'create the bucket for the source'),
]

export const createRepositoryNeeds = (): Need[] => [
  need('artifactregistry.repositories.create', PROJECT, 'create the repository for the image'),
]

/** `named`: by the workflow itself, so that it does not matter whose the bucket is. */
export const uploadNeeds = (named: boolean): Need[] => [
  ...(named ? [] : [need('storage.buckets.get', BUCKET, 'see whose bucket it is')]),
  need('storage.objects.create', BUCKET, 'upload the source'),
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
  need('serviceusage.services.use', PROJECT, 'use the project’s APIs'),
  need('serviceusage.services.get', PROJECT, 'see whether the APIs are enabled', advisory),
  need('artifactregistry.repositories.get', REPOSITORY, 'see whether the repository exists'),
  // role contents of roles/cloudbuild.builds.editor
  need('cloudbuild.builds.create', PROJECT, 'start the build'),
  // cloud.google.com/build/docs/api/reference/rest/v1/projects.locations/getDefaultServiceAccount
  need(
    'cloudbuild.builds.get',
    PROJECT,
    named ? 'follow the build' : 'read the default build account and follow the build',
  ),
  // role contents of roles/cloudbuild.builds.viewer
  need('cloudbuild.operations.get', PROJECT, 'follow the build as gcloud does', advisory),
  // reports from the field; cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'build-account' }, 'run the build as the build account'),
  need('storage.objects.get', BUCKET, 'read the source', { who: 'build-account' }),
  need('artifactregistry.repositories.uploadArtifacts', REPOSITORY, 'push the image', {
    who: 'build-account',
  }),
  need('artifactregistry.repositories.downloadArtifacts', REPOSITORY, 'read layers of earlier images', {
    who: 'build-account',
  }),
  need('logging.logEntries.create', PROJECT, 'write the log of the build', {
    who: 'build-account',
    ...advisory,
  }),
  // role contents of roles/cloudbuild.serviceAgent
  need(
    'iam.serviceAccounts.getAccessToken',
    { kind: 'account', who: 'build-account' },
    'run the build as the build account',
    { who: 'build-agent', level: agentSettled ? 'required' : 'advisory' },
  ),
  ...(options.workerPool ? poolNeeds(options.workerPool, foreignPool) : []),
  ...(options.baseImageRepository
    ? [
        // docs.cloud.google.com/run/docs/configuring/services/automatic-base-image-updates
        need(
          'artifactregistry.repositories.downloadArtifacts',
          { kind: 'repository', name: options.baseImageRepository },
          'read the base image',
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
          // docs.cloud.google.com/run/docs/configuring/services/build-worker-pools
          need('cloudbuild.workerpools.use', place, 'build in a worker pool of another project', { who: 'run-agent' }),
        ]
      : []),
    // cloud.google.com/build/docs/private-pools/run-builds-in-private-pool
    need(
      'cloudbuild.workerpools.use',
      place,
      'build in the worker pool where Cloud Run’s own way of building is not to be had',
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
    need(verb('get'), place, `read the ${words}`),
    ...(shape.exists === true ? [] : [need(verb('create'), PROJECT, `create the ${words}`)]),
    ...(shape.exists === false ? [] : [need(verb('update'), place, `update the ${words}`)]),
    // Without it the resource itself tells when the release has ended.
    need(
      'run.operations.get',
      PROJECT,
      instances ? 'wait for the release' : `wait until the ${words} is ready`,
      advisory,
    ),
    ...runtimeNeeds(shape, `deploy a ${words} that runs as the runtime account`),
  ]
}

/** `wait`: the execution is followed to its end. */
export const runJobNeeds = (wait: boolean): Need[] => [
  need('run.jobs.run', JOB, 'run the job'),
  ...(wait
    ? [
        need('run.executions.get', JOB, 'follow the execution'),
        need('run.tasks.list', JOB, 'tell why a task failed', advisory),
      ]
    : []),
]

/** What containers take, whatever runs them. */
const runtimeNeeds = (
  { built, agentSettled, foreignImage, otherImages, options }: DeployShape,
  toActAs: string,
): Need[] => [
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, toActAs),
  // role contents of roles/run.serviceAgent
  need(
    'iam.serviceAccounts.getAccessToken',
    { kind: 'account', who: 'runtime-account' },
    'run the containers as the runtime account',
    { who: 'run-agent', level: agentSettled ? 'required' : 'advisory' },
  ),
  ...imageNeeds(built, options.imageRepository, foreignImage),
  ...otherImages.flatMap(({ repository, foreign }) => imageNeeds(false, repository, foreign)),
  ...options.secrets.map(secret =>
    need('secretmanager.versions.access', { kind: 'secret', ...secret }, `read the secret ${secret.secret}`, {
      who: 'runtime-account',
    }),
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
    // docs.cloud.google.com/run/docs/deploying
    need(download, place, 'deploy the image'),
    ...(foreign === false ? [] : [need(download, place, 'import an image of another project', { who: 'run-agent' })]),
  ]
}

/** What is only read takes `roles/storage.objectViewer`, the rest `roles/storage.objectUser`; a container that never writes does
 *  without that. */
function bucketNeeds({ bucket, readOnly }: Options['buckets'][number]): Need[] {
  // docs.cloud.google.com/run/docs/configuring/services/cloud-storage-volume-mounts
  const place: ResourceRole = { kind: 'volume-bucket', bucket }
  const who = 'runtime-account'
  const to = (what: string) => `${what} the volume of the bucket ${bucket}`
  return [
    ...['storage.objects.list', 'storage.objects.get'].map(name => need(name, place, to('read'), { who })),
    ...(readOnly
      ? []
      : ['storage.objects.create', 'storage.objects.delete'].map(name =>
          need(name, place, to('write to'), { who, ...advisory }),
        )),
  ]
}

function sqlNeeds(instance: { project: string; instance: string }): Need[] {
  const place: ResourceRole = { kind: 'sql-instance', ...instance }
  // cloud.google.com/sql/docs/postgres/connect-run; role contents of roles/cloudsql.client
  const to = `connect to the Cloud SQL instance ${instance.instance}`
  return ['cloudsql.instances.connect', 'cloudsql.instances.get'].map(permission =>
    need(permission, place, to, { who: 'runtime-account' }),
  )
}

/** Google does not grant these to its agent, not even in the run's own project. */
const keyNeeds = (name: string): Need[] =>
  (['useToEncrypt', 'useToDecrypt'] as const).map(verb =>
    need(
      `cloudkms.cryptoKeyVersions.${verb}`,
      { kind: 'crypto-key', name },
      `${verb === 'useToEncrypt' ? 'encrypt' : 'decrypt'} the containers with the key ${name.split('/').at(-1)}`,
      { who: 'run-agent' },
    ),
  )

/** All of it is the agent's to use; the deployer needs nothing there. */
function networkNeeds({ connector, network, subnetwork }: DeployShape['options']): Need[] {
  const agent = { who: 'run-agent' } as const
  // docs.cloud.google.com/run/docs/configuring/shared-vpc-direct-vpc (the permissions of the service agent)
  return [
    ...(connector
      ? [
          // cloud.google.com/run/docs/configuring/connecting-shared-vpc; role contents of roles/vpcaccess.user
          need(
            'vpcaccess.connectors.get',
            { kind: 'connector', name: connector },
            'send traffic through the connector',
            agent,
          ),
        ]
      : []),
    ...(network ? [need('compute.networks.get', { kind: 'network', name: network }, 'see the network', agent)] : []),
    ...(subnetwork
      ? ['compute.subnetworks.get', 'compute.subnetworks.use'].map(permission =>
          need(permission, { kind: 'subnetwork', name: subnetwork }, 'send traffic through the subnetwork', agent),
        )
      : []),
  ]
}

/** Read-modify-write of the IAM policy that says who may use it. */
export function policyNeeds(kind: Kind, to: string): Need[] {
  const { role, words, permissions, invokers } = KINDS[kind]
  const place: ResourceRole = { kind: role }
  return [
    need(`run.${permissions}.getIamPolicy`, place, `read who may ${invokers?.verb} the ${words}`),
    need(`run.${permissions}.setIamPolicy`, place, to),
  ]
}

export const mechanismNeeds = (mechanism: Mechanism, to: string): Need[] => [
  ...(mechanism === 'all-users' ? policyNeeds('service', to) : []),
  ...MECHANISM_PERMISSIONS[mechanism].map(permission =>
    // A service that is about to be made has no permissions of its own to ask about: facts then look at the project.
    need(permission, permission === 'run.services.create' ? PROJECT : SERVICE, to),
  ),
]

/** What the decision about access reads; it is made by trial where it may not. */
export const decisionNeeds = (): Need[] => [
  // role contents of roles/orgpolicy.policyViewer
  need('orgpolicy.policy.get', PROJECT, 'read the organisation policies that decide about public access', advisory),
  // role contents of roles/run.viewer
  need('run.services.listEffectiveTags', SERVICE, 'read the tags that policies may look at', advisory),
]

/** `values`: the tag values to bind. `replaces`: whether a value of the same key is bound now; undefined: nobody knows yet. */
export const tagNeeds = (values: readonly string[], replaces: boolean | undefined): Need[] => [
  need('run.services.listEffectiveTags', SERVICE, 'see which tags the service carries'),
  need('run.services.createTagBinding', SERVICE, 'bind the resource tags to the service'),
  ...(replaces === false
    ? []
    : [
        need('run.services.deleteTagBinding', SERVICE, 'take off the value that a tag has now', {
          level: replaces ? 'required' : 'advisory',
        }),
      ]),
  ...values.flatMap(name => [
    need('resourcemanager.tagValueBindings.create', { kind: 'tag-value', name }, 'bind the tag'),
    need('resourcemanager.tagValues.get', { kind: 'tag-value', name }, 'read which tag it is', advisory),
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
