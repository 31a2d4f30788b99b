/** What the service runs as and makes use of: runtime account, secrets, databases, networks, other projects' images, APIs. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import {
  account,
  BUILT_BEFORE,
  DEPLOYER,
  grant,
  PROJECT,
  READS_POLICIES,
  type Row,
  RUN_AGENT,
  RUNTIME,
  revoke,
  SEES_ALL,
  to,
  withAccount,
  worldOf,
} from './world.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const image = (...flags: string[]): Record<string, string> => ({
  source: '',
  image: IMAGE,
  ...(flags.length > 0 && { flags: flags.join(' ') }),
})
const RUNS = withAccount(RUNTIME)
const AS = `--service-account=${RUNTIME}`
const FOREIGN = account('runtime', 'platform')
const PLATFORM: WorldSpec = { projects: { platform: { number: '200000000001' } } }
const secret = (name: string, ...bindings: ReturnType<typeof to>[]): WorldSpec => ({ secrets: [{ name, bindings }] })
const ACCESSOR = to('secretmanager.secretAccessor', RUNTIME)
const reads = (status: string, method: string, kind = 'secret') =>
  `${status} runtime secretmanager.versions.access ${kind} ${method}`
const KEY = { secrets: 'KEY=api-key:latest' }
const NO_TOKENS = revoke(RUNTIME, to('iam.serviceAccountTokenCreator', DEPLOYER))

export const ROWS: Row[] = [
  {
    name: 'the service runs as an account of its own, as which the deployer may act',
    world: RUNS,
    inputs: image(AS),
    passes: ['pass deployer iam.serviceAccounts.actAs serviceAccount caller'],
    verdict: 'ok',
  },
  {
    name: 'the service runs as an account of its own, as which the deployer may not act',
    world: { serviceAccounts: { [RUNTIME]: {} } },
    inputs: image(AS),
    found: ['fail deployer iam.serviceAccounts.actAs serviceAccount caller'],
    verdict: 'blocked',
  },
  {
    name: 'the account that the service runs as is disabled',
    world: worldOf(RUNS, { serviceAccounts: { [RUNTIME]: { disabled: true } } }),
    inputs: image(AS),
    found: [`fail runtime-account-missing ${RUNTIME}`],
    verdict: 'blocked',
  },
  {
    name: 'the account that the service runs as never was',
    world: grant('project', to('iam.serviceAccountViewer', DEPLOYER)),
    inputs: image('--service-account=typo@demo-project.iam.gserviceaccount.com'),
    found: ['fail runtime-account-missing typo@demo-project.iam.gserviceaccount.com'],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the service runs as an account of another project, as which Cloud Run may act',
    world: worldOf(
      PLATFORM,
      withAccount(FOREIGN),
      grant(FOREIGN, to('iam.serviceAccountTokenCreator', RUN_AGENT)),
      SEES_ALL,
    ),
    inputs: image(`--service-account=${FOREIGN}`),
    passes: ['pass run-agent iam.serviceAccounts.getAccessToken serviceAccount troubleshooter'],
    verdict: 'ok',
  },
  {
    name: 'the service runs as an account of another project, as which Cloud Run may not act',
    world: worldOf(PLATFORM, withAccount(FOREIGN), SEES_ALL),
    inputs: image(`--service-account=${FOREIGN}`),
    found: ['fail run-agent iam.serviceAccounts.getAccessToken serviceAccount troubleshooter'],
    verdict: 'blocked',
  },
  {
    name: "Cloud Run's agent has lost its role in a project where nothing runs yet, which Google gives back",
    world: worldOf(SEES_ALL, revoke('project', to('run.serviceAgent', RUN_AGENT))),
    inputs: image(),
    found: ['warn run-agent iam.serviceAccounts.getAccessToken serviceAccount troubleshooter'],
    verdict: 'warning',
  },
  {
    name: 'a secret is readable by a role on it alone',
    world: worldOf(RUNS, secret('api-key', ACCESSOR)),
    inputs: { ...image(AS), ...KEY },
    passes: [reads('pass', 'impersonation')],
    verdict: 'ok',
  },
  {
    name: 'a secret is readable by a role on the project, learned from Policy Troubleshooter',
    world: worldOf(RUNS, NO_TOKENS, SEES_ALL, secret('api-key'), grant('project', ACCESSOR)),
    inputs: { ...image(AS), ...KEY },
    passes: [reads('pass', 'troubleshooter')],
    verdict: 'ok',
  },
  {
    name: 'a secret is readable by a role on it alone, learned from its policy',
    world: worldOf(RUNS, NO_TOKENS, READS_POLICIES, secret('api-key', ACCESSOR)),
    inputs: { ...image(AS), ...KEY },
    found: [reads('unknown', 'policy')],
    verdict: 'ok',
  },
  {
    name: 'a secret is not readable, learned by impersonation',
    world: worldOf(RUNS, secret('api-key')),
    inputs: { ...image(AS), ...KEY },
    found: [reads('fail', 'impersonation')],
    verdict: 'blocked',
  },
  {
    name: 'a secret is not readable, learned from Policy Troubleshooter',
    world: worldOf(RUNS, NO_TOKENS, SEES_ALL, secret('api-key')),
    inputs: { ...image(AS), ...KEY },
    found: [reads('fail', 'troubleshooter')],
    verdict: 'blocked',
  },
  {
    name: 'whether a secret is readable is not known: policies never prove that something is missing',
    world: worldOf(RUNS, NO_TOKENS, READS_POLICIES, secret('api-key')),
    inputs: { ...image(AS), ...KEY },
    found: [reads('unknown', 'policy')],
    verdict: 'warning',
  },
  {
    name: 'of two secrets one is readable',
    world: worldOf(RUNS, secret('api-key', ACCESSOR), secret('password')),
    inputs: { ...image(AS), secrets: 'KEY=api-key:latest,/mnt/password=password:1' },
    passes: [reads('pass', 'impersonation')],
    found: [reads('fail', 'impersonation')],
    verdict: 'blocked',
  },
  {
    name: 'a secret of another project is readable by a role on it alone',
    world: worldOf(PLATFORM, RUNS, { secrets: [{ name: 'shared', project: 'platform', bindings: [ACCESSOR] }] }),
    inputs: { ...image(AS), secrets: 'KEY=projects/platform/secrets/shared:latest' },
    passes: [reads('pass', 'impersonation')],
    verdict: 'ok',
  },
  {
    name: 'a Cloud SQL instance may be connected to',
    world: worldOf(RUNS, { sqlInstances: [{ name: 'db' }] }, grant('project', to('cloudsql.client', RUNTIME))),
    inputs: image(AS, `--set-cloudsql-instances=${PROJECT}:us-central1:db`),
    verdict: 'ok',
  },
  {
    name: 'a Cloud SQL instance may not be connected to',
    world: worldOf(RUNS, SEES_ALL, NO_TOKENS, { sqlInstances: [{ name: 'db' }] }),
    inputs: image(AS, `--set-cloudsql-instances=${PROJECT}:us-central1:db`),
    found: ['connect', 'get'].map(verb => `fail runtime cloudsql.instances.${verb} instance troubleshooter`),
    verdict: 'blocked',
  },
  {
    name: 'a connector is used by the agent of Cloud Run',
    world: worldOf(SEES_ALL, { connectors: [{ name: 'vpc' }] }),
    inputs: image('--vpc-connector=vpc'),
    passes: ['pass run-agent vpcaccess.connectors.get connector troubleshooter'],
    verdict: 'ok',
  },
  {
    name: 'a subnetwork of a host project may not be used',
    world: worldOf(SEES_ALL, PLATFORM, { subnetworks: [{ name: 'apps', project: 'platform' }] }),
    inputs: image(
      '--network=projects/platform/global/networks/shared',
      '--subnet=projects/platform/regions/us-central1/subnetworks/apps',
    ),
    found: [
      'fail run-agent compute.networks.get network troubleshooter',
      'fail run-agent compute.subnetworks.get subnetwork troubleshooter',
      'fail run-agent compute.subnetworks.use subnetwork troubleshooter',
    ],
    verdict: 'blocked',
  },
  {
    name: 'a subnetwork of a host project may be used by a role on it alone, beside one to see the network',
    world: worldOf(
      SEES_ALL,
      PLATFORM,
      { subnetworks: [{ name: 'apps', project: 'platform', bindings: [to('compute.networkUser', RUN_AGENT)] }] },
      grant('projects/platform', to('compute.networkViewer', RUN_AGENT)),
    ),
    inputs: image(
      '--network=projects/platform/global/networks/shared',
      '--subnet=projects/platform/regions/us-central1/subnetworks/apps',
    ),
    passes: ['pass run-agent compute.subnetworks.use subnetwork troubleshooter'],
    verdict: 'ok',
  },
  {
    name: 'an image of another project may be imported',
    world: worldOf(SEES_ALL, PLATFORM, {
      repositories: [
        {
          id: 'apps',
          project: 'platform',
          images: ['hello:1'],
          bindings: [to('artifactregistry.reader', DEPLOYER, RUN_AGENT)],
        },
      ],
    }),
    inputs: { source: '', image: 'us-central1-docker.pkg.dev/platform/apps/hello:1' },
    passes: ['pass run-agent artifactregistry.repositories.downloadArtifacts repository troubleshooter'],
    verdict: 'ok',
  },
  {
    name: 'an image of another project may be read by the deployer and not by Cloud Run',
    world: worldOf(SEES_ALL, PLATFORM, {
      repositories: [
        { id: 'apps', project: 'platform', images: ['hello:1'], bindings: [to('artifactregistry.reader', DEPLOYER)] },
      ],
    }),
    inputs: { source: '', image: 'us-central1-docker.pkg.dev/platform/apps/hello:1' },
    found: ['fail run-agent artifactregistry.repositories.downloadArtifacts repository troubleshooter'],
    verdict: 'blocked',
  },
  {
    name: 'a worker pool of the own project',
    world: worldOf(
      BUILT_BEFORE(),
      { workerPools: [{ name: 'private' }] },
      grant('project', to('cloudbuild.workerPoolUser', DEPLOYER)),
    ),
    inputs: { build_worker_pool: `projects/${PROJECT}/locations/us-central1/workerPools/private` },
    passes: ['pass deployer cloudbuild.workerpools.use workerPool caller'],
    verdict: 'ok',
  },
  {
    name: 'a worker pool of another project, which Cloud Run may not use',
    world: worldOf(SEES_ALL, BUILT_BEFORE(), PLATFORM, { workerPools: [{ name: 'private', project: 'platform' }] }),
    inputs: { build_worker_pool: 'projects/platform/locations/us-central1/workerPools/private' },
    found: [
      'fail run-agent cloudbuild.workerpools.use workerPool troubleshooter',
      'warn deployer cloudbuild.workerpools.use workerPool caller',
    ],
    verdict: 'blocked',
  },
  {
    name: 'three APIs are off',
    world: { disabledApis: ['run.googleapis.com', 'cloudbuild.googleapis.com', 'artifactregistry.googleapis.com'] },
    found: ['run', 'cloudbuild', 'artifactregistry'].map(api => `fail api-disabled ${api}.googleapis.com`),
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the API of secrets is off',
    world: worldOf(RUNS, { disabledApis: ['secretmanager.googleapis.com'] }),
    inputs: { ...image(AS), ...KEY },
    found: ['fail api-disabled secretmanager.googleapis.com'],
    verdict: 'blocked',
  },
  {
    name: 'which APIs are on may not be seen',
    world: {
      deployerRoles: [
        'roles/run.admin',
        'roles/artifactregistry.admin',
        'roles/storage.admin',
        'roles/cloudbuild.builds.editor',
        'roles/orgpolicy.policyViewer',
        'roles/logging.viewer',
      ],
    },
    found: [
      'unknown api-disabled demo-project',
      'fail deployer serviceusage.services.use project caller',
      'warn deployer serviceusage.services.get project caller',
    ],
    verdict: 'blocked',
  },
  {
    name: 'the repository that is named does not exist',
    inputs: { artifact_repository: 'apps' },
    found: ['fail repository-missing apps'],
    verdict: 'blocked',
  },
  {
    name: 'the bucket with the predictable name belongs to a stranger',
    world: { buckets: [{ name: `run-sources-${PROJECT}-us-central1`, project: 'other-project' }] },
    found: [
      `unknown bucket-foreign run-sources-${PROJECT}-us-central1`,
      'unknown deployer storage.buckets.get bucket caller',
      'unknown deployer storage.objects.create bucket caller',
      'unknown compute storage.objects.get bucket impersonation',
    ],
    verdict: 'warning',
  },
  {
    name: 'the project does not exist',
    inputs: { project_id: 'no-such-project' },
    found: ['fail project-unreachable no-such-project'],
    verdict: 'blocked',
  },
]
