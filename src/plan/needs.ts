/**
 * Which permissions each kind of step uses: google-cloud.md sections 3.1 and 3.2 as data. Preflight, summary and remedies read
 * them from the plan; there is no second list.
 */
import { MECHANISM_PERMISSIONS, type Mechanism } from '../decisions/ways.ts'
import type { Need, Place, Who } from '../model.ts'

const PROJECT: Place = { kind: 'project' }
const BUCKET: Place = { kind: 'bucket' }
const REPOSITORY: Place = { kind: 'repository' }
const SERVICE: Place = { kind: 'service' }

/** Calls that are recorded or documented method by method. */
const CALLS = 'the calls of a source deploy (wire recordings; the methods’ reference pages)'
const BUILD_ACCOUNT_PAGE = 'docs.cloud.google.com/run/docs/configuring/services/build-service-account'
const ACCESS_PAGE = 'docs.cloud.google.com/run/docs/securing/managing-access'

function need(
  permission: string,
  place: Place,
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

export const uploadNeeds = (): Need[] => [
  need('storage.buckets.get', BUCKET, 'see whose bucket it is', CALLS),
  need('storage.objects.create', BUCKET, 'upload the source', CALLS),
]

/** `named`: an input or the last build names the account, so that the project's default is of no interest. */
export const buildNeeds = (named: boolean): Need[] => [
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
  need('logging.logEntries.list', PROJECT, 'show the log of a build that fails', 'logging/v2 entries.list', advisory),
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
]

interface DeployShape {
  /** Undefined: nobody knows yet. */
  exists: boolean | undefined
  /** The image comes from the run's own repository. */
  built: boolean
  /** Secrets that the inputs put, each in its project. */
  secrets: { project: string; secret: string }[]
}

export const deployNeeds = ({ exists, built, secrets }: DeployShape): Need[] => [
  need('run.services.get', SERVICE, 'read the service', CALLS),
  ...(exists === true ? [] : [need('run.services.create', PROJECT, 'create the service', CALLS)]),
  ...(exists === false ? [] : [need('run.services.update', SERVICE, 'update the service', CALLS)]),
  need('run.operations.get', PROJECT, 'wait for the release', CALLS),
  need(
    'iam.serviceAccounts.actAs',
    { kind: 'account', who: 'runtime-account' },
    'deploy a service that runs as the runtime account',
    BUILD_ACCOUNT_PAGE,
  ),
  ...(built
    ? [
        need(
          'artifactregistry.repositories.downloadArtifacts',
          REPOSITORY,
          'deploy the image',
          'docs.cloud.google.com/run/docs/deploying',
        ),
      ]
    : []),
  ...secrets.map(secret =>
    need(
      'secretmanager.versions.access',
      { kind: 'secret', ...secret },
      'read the secret',
      'docs.cloud.google.com/run/docs/configuring/services/secrets',
      { who: 'runtime-account' },
    ),
  ),
]

/** Read-modify-write of the service's IAM policy. */
export const policyNeeds = (to: string): Need[] => [
  need('run.services.getIamPolicy', SERVICE, 'read who may call the service', CALLS),
  need('run.services.setIamPolicy', SERVICE, to, ACCESS_PAGE),
]

export const mechanismNeeds = (mechanism: Mechanism, to: string): Need[] => [
  ...(mechanism === 'all-users' ? policyNeeds(to) : []),
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
