/**
 * Which permissions each kind of step uses: docs/google-cloud.md#permissions as data. Preflight, summary and remedies read them from the
 * plan. Unless a comment names a page, the permission comes from the recorded calls of a source deploy,
 * the methods' reference pages, or one of these pages below docs.cloud.google.com: run/docs/configuring/services/build-service-account,
 * run/docs/configuring/services/service-identity, run/docs/securing/managing-access, artifact-registry/docs/integrate-cloud-run,
 * build/docs/securing-builds/configure-user-specified-service-accounts and resource-manager/docs/tags/tags-creating-and-managing.
 */

import { MECHANISM_PERMISSIONS, type Mechanism } from '../iam/mechanisms.ts'
import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
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
  need('storage.buckets.create', PROJECT, say`create the bucket for the source`),
]

export const createRepositoryNeeds = (): Need[] => [
  need('artifactregistry.repositories.create', PROJECT, say`create the repository for the image`),
]

/** `named`: the workflow names the bucket, so its owner does not matter. */
export const uploadNeeds = (named: boolean): Need[] => [
  ...(named ? [] : [need('storage.buckets.get', BUCKET, say`see who owns the bucket`)]),
  need('storage.objects.create', BUCKET, say`upload the source`),
]

export interface BuildShape {
  /** An input or the last build names the account, so the project's default does not matter. */
  named: boolean
  /**
   * Cloud Build has run here, or the account belongs to another project: its agent must be able to act as the account. Before the first
   * build, Google has not yet given the agent its role.
   */
  agentSettled: boolean
  options: Pick<Options, 'workerPool' | 'baseImageRepository'>
  /** The worker pool belongs to another project. */
  foreignPool: boolean
}

export const buildNeeds = ({ named, agentSettled, options, foreignPool }: BuildShape): Need[] => [
  need('serviceusage.services.use', PROJECT, say`use the project’s APIs`),
  need('serviceusage.services.get', PROJECT, say`see whether the APIs are enabled`, advisory),
  need('artifactregistry.repositories.get', REPOSITORY, say`see whether the repository exists`),
  // role contents of roles/cloudbuild.builds.editor
  need('cloudbuild.builds.create', PROJECT, say`start the build`),
  // cloud.google.com/build/docs/api/reference/rest/v1/projects.locations/getDefaultServiceAccount
  need(
    'cloudbuild.builds.get',
    PROJECT,
    named ? say`follow the build` : say`read the default build account and follow the build`,
  ),
  // role contents of roles/cloudbuild.builds.viewer
  need('cloudbuild.operations.get', PROJECT, say`follow the build as gcloud does`, advisory),
  // reports from the field; cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'build-account' }, say`run the build as the build account`),
  need('storage.objects.get', BUCKET, say`read the source`, { who: 'build-account' }),
  need('artifactregistry.repositories.uploadArtifacts', REPOSITORY, say`push the image`, {
    who: 'build-account',
  }),
  need('artifactregistry.repositories.downloadArtifacts', REPOSITORY, say`read layers of earlier images`, {
    who: 'build-account',
  }),
  need('logging.logEntries.create', PROJECT, say`write the log of the build`, {
    who: 'build-account',
    ...advisory,
  }),
  // role contents of roles/cloudbuild.serviceAgent
  need(
    'iam.serviceAccounts.getAccessToken',
    { kind: 'account', who: 'build-account' },
    say`run the build as the build account`,
    { who: 'build-agent', level: agentSettled ? 'required' : 'advisory' },
  ),
  ...(options.workerPool ? poolNeeds(options.workerPool, foreignPool) : []),
  ...(options.baseImageRepository
    ? [
        // docs.cloud.google.com/run/docs/configuring/services/automatic-base-image-updates
        need(
          'artifactregistry.repositories.downloadArtifacts',
          { kind: 'repository', name: options.baseImageRepository },
          say`read the base image`,
          { who: 'build-account' },
        ),
      ]
    : []),
]

/** Without them, the run builds. */
export const reuseNeeds = (): Need[] => [
  // role contents of roles/cloudbuild.builds.viewer
  need('cloudbuild.builds.list', PROJECT, say`find an earlier build of the same source`, advisory),
  // role contents of roles/artifactregistry.reader
  need('artifactregistry.dockerimages.get', REPOSITORY, say`see whether its image is still there`, advisory),
]

/** Cloud Run requests the build as its agent; Cloud Build, when called directly, requires the caller's own permission. */
function poolNeeds(name: string, foreign: boolean): Need[] {
  const place: ResourceRole = { kind: 'worker-pool', name }
  return [
    ...(foreign
      ? [
          // docs.cloud.google.com/run/docs/configuring/services/build-worker-pools
          need('cloudbuild.workerpools.use', place, say`build in a worker pool of another project`, {
            who: 'run-agent',
          }),
        ]
      : []),
    // cloud.google.com/build/docs/private-pools/run-builds-in-private-pool
    need(
      'cloudbuild.workerpools.use',
      place,
      say`build in the worker pool if Cloud Run’s own build API is not available`,
      advisory,
    ),
  ]
}

export interface DeployShape {
  /** Undefined: not known yet. */
  exists: boolean | undefined
  /** The image comes from the run's own repository. */
  built: boolean
  /**
   * Cloud Run's agent must be able to act as the runtime account: it has done so before, or the account belongs to another project.
   * Before the first release, Google has not yet given the agent its role.
   */
  agentSettled: boolean
  /** The repository of the image belongs to another project; undefined: not known yet. */
  foreignImage: boolean | undefined
  /** The same for the images of the other containers. */
  otherImages: { repository: string; foreign: boolean }[]
  options: Omit<Options, 'workerPool' | 'baseImageRepository'>
}

/** The methods' pages: a change also takes the permission to read. */
export function deployNeeds(kind: Kind, shape: DeployShape): Need[] {
  const { role, words, permissions, instances } = KINDS[kind]
  const place: ResourceRole = { kind: role }
  const verb = (name: string) => `run.${permissions}.${name}`
  return [
    need(verb('get'), place, say`read the ${words}`),
    ...(shape.exists === true ? [] : [need(verb('create'), PROJECT, say`create the ${words}`)]),
    ...(shape.exists === false ? [] : [need(verb('update'), place, say`update the ${words}`)]),
    // Without it, the run polls the resource itself until the release has ended.
    need(
      'run.operations.get',
      PROJECT,
      instances ? say`wait for the release` : say`wait until the ${words} is ready`,
      advisory,
    ),
    ...runtimeNeeds(shape, say`deploy a ${words} that runs as the runtime account`),
  ]
}

/** `wait`: the run follows the execution to its end. */
export const runJobNeeds = (wait: boolean): Need[] => [
  need('run.jobs.run', JOB, say`run the job`),
  ...(wait
    ? [
        need('run.executions.get', JOB, say`follow the execution`),
        need('run.tasks.list', JOB, say`see why a task failed`, advisory),
      ]
    : []),
]

/** What containers need, whatever kind runs them. */
const runtimeNeeds = (
  { built, agentSettled, foreignImage, otherImages, options }: DeployShape,
  toActAs: string,
): Need[] => [
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, toActAs),
  // role contents of roles/run.serviceAgent
  need(
    'iam.serviceAccounts.getAccessToken',
    { kind: 'account', who: 'runtime-account' },
    say`run the containers as the runtime account`,
    { who: 'run-agent', level: agentSettled ? 'required' : 'advisory' },
  ),
  ...imageNeeds(built, options.imageRepository, foreignImage),
  ...otherImages.flatMap(({ repository, foreign }) => imageNeeds(false, repository, foreign)),
  ...options.secrets.map(secret =>
    need('secretmanager.versions.access', { kind: 'secret', ...secret }, say`read the secret ${secret.secret}`, {
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
    need(download, place, say`deploy the image`),
    ...(foreign === false
      ? []
      : [need(download, place, say`import an image of another project`, { who: 'run-agent' })]),
  ]
}

/**
 * A read-only volume takes `roles/storage.objectViewer`, others `roles/storage.objectUser`; a container that never writes works without
 * the latter.
 */
function bucketNeeds({ bucket, readOnly }: Options['buckets'][number]): Need[] {
  // docs.cloud.google.com/run/docs/configuring/services/cloud-storage-volume-mounts
  const place: ResourceRole = { kind: 'volume-bucket', bucket }
  const who = 'runtime-account'
  const to = (what: string) => say`${what} the volume of the bucket ${bucket}`
  return [
    ...['storage.objects.list', 'storage.objects.get'].map(name => need(name, place, to('read'), { who })),
    ...(readOnly
      ? []
      : ['storage.objects.create', 'storage.objects.delete'].map(name =>
          need(name, place, to(say`write to`), { who, ...advisory }),
        )),
  ]
}

function sqlNeeds(instance: { project: string; instance: string }): Need[] {
  const place: ResourceRole = { kind: 'sql-instance', ...instance }
  // cloud.google.com/sql/docs/postgres/connect-run; role contents of roles/cloudsql.client
  const to = say`connect to the Cloud SQL instance ${instance.instance}`
  return ['cloudsql.instances.connect', 'cloudsql.instances.get'].map(permission =>
    need(permission, place, to, { who: 'runtime-account' }),
  )
}

/** Google does not grant these to its agent, even in the run's own project. */
const keyNeeds = (name: string): Need[] =>
  (['useToEncrypt', 'useToDecrypt'] as const).map(verb =>
    need(
      `cloudkms.cryptoKeyVersions.${verb}`,
      { kind: 'crypto-key', name },
      say`${verb === 'useToEncrypt' ? say`encrypt` : say`decrypt`} the containers with the key ${name.split('/').at(-1)}`,
      { who: 'run-agent' },
    ),
  )

/** Only the agent uses these; the deployer needs nothing. */
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
            say`send traffic through the connector`,
            agent,
          ),
        ]
      : []),
    ...(network ? [need('compute.networks.get', { kind: 'network', name: network }, say`see the network`, agent)] : []),
    ...(subnetwork
      ? ['compute.subnetworks.get', 'compute.subnetworks.use'].map(permission =>
          need(permission, { kind: 'subnetwork', name: subnetwork }, say`send traffic through the subnetwork`, agent),
        )
      : []),
  ]
}

/** Read-modify-write of the allow policy that decides who can use it. */
export function policyNeeds(kind: Kind, to: string): Need[] {
  const { role, words, permissions, invokers } = KINDS[kind]
  const place: ResourceRole = { kind: role }
  return [
    need(`run.${permissions}.getIamPolicy`, place, say`read who can ${invokers?.verb} the ${words}`),
    need(`run.${permissions}.setIamPolicy`, place, to),
  ]
}

export const mechanismNeeds = (mechanism: Mechanism, to: string): Need[] => [
  ...(mechanism === 'all-users' ? policyNeeds('service', to) : []),
  ...MECHANISM_PERMISSIONS[mechanism].map(permission =>
    // A service that does not exist yet cannot be asked about permissions; facts then ask about the project.
    need(permission, permission === 'run.services.create' ? PROJECT : SERVICE, to),
  ),
]

/** What the decision about access reads. Without these permissions, the run finds out by trying. */
export const decisionNeeds = (): Need[] => [
  // role contents of roles/orgpolicy.policyViewer
  need('orgpolicy.policy.get', PROJECT, say`read the organisation policies that decide about public access`, advisory),
  // role contents of roles/run.viewer
  need('run.services.listEffectiveTags', SERVICE, say`read the tags that policy conditions can refer to`, advisory),
]

/** `values`: the tag values to bind. `replaces`: whether another value of the same key is bound now; undefined: not known yet. */
export const tagNeeds = (values: readonly string[], replaces: boolean | undefined): Need[] => [
  need('run.services.listEffectiveTags', SERVICE, say`see which tags the service has`),
  need('run.services.createTagBinding', SERVICE, say`bind the resource tags to the service`),
  ...(replaces === false
    ? []
    : [
        need('run.services.deleteTagBinding', SERVICE, say`remove the value that a tag has now`, {
          level: replaces ? 'required' : 'advisory',
        }),
      ]),
  ...values.flatMap(name => [
    need('resourcemanager.tagValueBindings.create', { kind: 'tag-value', name }, say`bind the tag`),
    need('resourcemanager.tagValues.get', { kind: 'tag-value', name }, say`read which tag it is`, advisory),
  ]),
]

/** The needs of a plan, one per principal, permission and resource; required wins over advisory, and the first purpose stays. */
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
