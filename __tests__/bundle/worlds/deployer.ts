/** What the deployer itself may: always known best, because it can ask about itself. */
import {
  BUCKET,
  BUILT_BEFORE,
  COMPUTE,
  DEPLOYER,
  grant,
  member,
  PROJECT,
  type Row,
  revoke,
  to,
  under,
  worldOf,
} from './world.ts'

const ROLES = ['run.sourceDeveloper', 'run.admin', 'serviceusage.serviceUsageConsumer', 'logging.viewer']
const NO_ROLES = { deployerRoles: [] }
const lacks = (permission: string, kind = 'project', status = 'fail') =>
  `${status} deployer ${permission} ${kind} caller`
/** All that a deploy with source needs of a deployer on a project where nothing was deployed before. */
const ALL = [
  'storage.buckets.create',
  'storage.buckets.get',
  'storage.objects.create',
  'serviceusage.services.use',
  'cloudbuild.builds.create',
  'cloudbuild.builds.get',
  'run.services.create',
]
const keep = { access: 'keep' }
const FOLDERS = { folders: { '1': 'folders/2', '2': 'organizations/105512345678' }, project: { parent: 'folders/1' } }
const deny = (...permissions: string[]) => ({
  deniedPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${DEPLOYER}`],
  deniedPermissions: permissions,
})

export const ROWS: Row[] = [
  { name: 'the deployer has the documented roles on the project', verdict: 'ok' },
  {
    name: 'the deployer has no role at all',
    world: NO_ROLES,
    inputs: keep,
    found: [
      ...ALL.map(permission => lacks(permission)),
      lacks('run.services.get', 'service'),
      lacks('artifactregistry.repositories.get', 'repository'),
      lacks('artifactregistry.repositories.downloadArtifacts', 'repository'),
    ],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the deployer has its roles through a group',
    world: worldOf(
      NO_ROLES,
      { groups: { 'deployers@example.com': [member(DEPLOYER)] } },
      grant('project', ...ROLES.map(role => to(role, 'group:deployers@example.com'))),
    ),
    verdict: 'ok',
  },
  {
    name: 'the deployer has its roles on a folder above the folder of the project',
    world: worldOf(NO_ROLES, FOLDERS, grant('folders/2', ...ROLES.map(role => to(role, DEPLOYER)))),
    verdict: 'ok',
  },
  {
    name: 'the deployer has its roles on the organisation',
    world: worldOf(NO_ROLES, grant('organization', ...ROLES.map(role => to(role, DEPLOYER)))),
    verdict: 'ok',
  },
  {
    name: 'the deployer has its roles under a condition that holds',
    world: worldOf(
      NO_ROLES,
      grant(
        'project',
        ...ROLES.map(role => under("request.time > timestamp('2020-01-01T00:00:00Z')", to(role, DEPLOYER))),
      ),
    ),
    verdict: 'ok',
  },
  {
    name: 'the deployer had its role to build until a date that is over',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/artifactregistry.admin',
          'roles/storage.admin',
        ],
      },
      grant(
        'project',
        under("request.time < timestamp('2020-01-01T00:00:00Z')", to('cloudbuild.builds.editor', DEPLOYER)),
      ),
    ),
    inputs: keep,
    found: [lacks('cloudbuild.builds.create'), lacks('cloudbuild.builds.get')],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'a deny policy on the project keeps the deployer from releasing',
    world: { denyRules: { project: [deny('run.googleapis.com/services.create')] } },
    inputs: keep,
    found: [lacks('run.services.create')],
    verdict: 'blocked',
  },
  {
    name: 'a deny policy on the organisation keeps everybody but the deployer from releasing',
    world: {
      denyRules: {
        organization: [
          {
            deniedPrincipals: ['principalSet://goog/public:all'],
            exceptionPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${DEPLOYER}`],
            deniedPermissions: ['run.googleapis.com/services.create'],
          },
        ],
      },
    },
    verdict: 'ok',
  },
  {
    name: 'the deployer may upload into the bucket alone, and into nothing else',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/cloudbuild.builds.editor',
          'roles/artifactregistry.writer',
          'roles/orgpolicy.policyViewer',
        ],
      },
      BUILT_BEFORE([to('storage.objectCreator', DEPLOYER), to('storage.legacyBucketReader', DEPLOYER)]),
    ),
    passes: ['pass deployer storage.objects.create bucket caller', 'pass deployer storage.buckets.get bucket caller'],
    verdict: 'ok',
  },
  {
    name: 'the deployer may read the bucket and not write into it',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/cloudbuild.builds.editor',
          'roles/artifactregistry.writer',
        ],
      },
      BUILT_BEFORE([to('storage.legacyBucketReader', DEPLOYER)]),
    ),
    inputs: keep,
    found: [lacks('storage.objects.create', 'bucket')],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may see the image in its repository alone',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/cloudbuild.builds.editor',
          'roles/storage.admin',
          'roles/orgpolicy.policyViewer',
        ],
      },
      BUILT_BEFORE([], [to('artifactregistry.reader', DEPLOYER)]),
    ),
    passes: ['pass deployer artifactregistry.repositories.downloadArtifacts repository caller'],
    verdict: 'ok',
  },
  {
    name: 'the deployer may not look into the repository that is there',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/cloudbuild.builds.editor',
          'roles/storage.admin',
        ],
      },
      BUILT_BEFORE(),
    ),
    inputs: keep,
    found: [
      lacks('artifactregistry.repositories.get', 'repository'),
      lacks('artifactregistry.repositories.downloadArtifacts', 'repository'),
    ],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may upload only where the name of an object begins with that of another service',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/cloudbuild.builds.editor',
          'roles/artifactregistry.admin',
        ],
      },
      BUILT_BEFORE([
        to('storage.legacyBucketReader', DEPLOYER),
        under(
          `resource.name.startsWith('projects/_/buckets/${BUCKET}/objects/services/other/')`,
          to('storage.objectCreator', DEPLOYER),
        ),
      ]),
    ),
    inputs: keep,
    found: [lacks('storage.objects.create', 'bucket')],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may upload only where the name of an object begins with that of the service',
    world: worldOf(
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/cloudbuild.builds.editor',
          'roles/artifactregistry.admin',
          'roles/iam.securityReviewer',
        ],
      },
      BUILT_BEFORE([
        to('storage.legacyBucketReader', DEPLOYER),
        under(
          `resource.name.startsWith('projects/_/buckets/${BUCKET}/objects/services/hello/')`,
          to('storage.objectCreator', DEPLOYER),
        ),
      ]),
    ),
    inputs: keep,
    found: ['unknown deployer storage.objects.create bucket caller'],
    verdict: 'warning',
  },
  {
    name: 'the deployer may release as the runtime account by a role on the project',
    world: worldOf(
      revoke(COMPUTE, to('iam.serviceAccountUser', DEPLOYER)),
      grant('project', to('iam.serviceAccountUser', DEPLOYER)),
    ),
    passes: ['pass deployer iam.serviceAccounts.actAs serviceAccount caller'],
    verdict: 'ok',
  },
  {
    name: 'the deployer may not act as the account that builds and runs',
    world: revoke(COMPUTE, to('iam.serviceAccountUser', DEPLOYER)),
    found: [lacks('iam.serviceAccounts.actAs', 'serviceAccount')],
    verdict: 'blocked',
  },
  {
    name: 'an Owner deploys: who writes into a bucket that is not there yet is not known',
    world: worldOf({ deployerRoles: ['roles/owner'] }),
    inputs: keep,
    found: ['storage.buckets.get', 'storage.objects.create'].map(permission => lacks(permission, 'project', 'unknown')),
    verdict: 'warning',
  },
  {
    name: 'an Editor deploys: who writes into a bucket that is not there yet is not known',
    world: worldOf({ deployerRoles: ['roles/editor'] }),
    inputs: keep,
    found: ['storage.buckets.get', 'storage.objects.create'].map(permission => lacks(permission, 'project', 'unknown')),
    verdict: 'warning',
  },
  {
    name: 'an Editor deploys into the bucket of an earlier deploy, which gives Editors what Google gives them',
    world: worldOf({ deployerRoles: ['roles/editor'] }, BUILT_BEFORE()),
    inputs: keep,
    passes: ['pass deployer storage.objects.create bucket caller'],
    verdict: 'ok',
  },
  {
    name: 'the deployer may update the one service, and create none',
    world: worldOf({
      deployerRoles: ['roles/run.viewer', 'roles/serviceusage.serviceUsageConsumer'],
      services: {
        hello: {
          service: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } },
          bindings: [to('run.developer', DEPLOYER)],
        },
      },
    }),
    inputs: { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello', access: 'keep' },
    passes: ['pass deployer run.services.update service caller'],
    verdict: 'ok',
  },
  {
    name: 'the deployer may only look at the service that is there',
    world: worldOf({
      deployerRoles: ['roles/run.viewer'],
      services: {
        hello: { service: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } } },
      },
    }),
    inputs: { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello', access: 'keep' },
    found: [lacks('run.services.update', 'service'), 'unknown api-disabled demo-project'],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may release, and not say who may call',
    world: { deployerRoles: ['roles/run.sourceDeveloper'] },
    inputs: { access: 'authenticated', invokers: 'user:developer@example.com' },
    found: [lacks('run.services.setIamPolicy')],
    verdict: 'blocked',
  },
  {
    name: 'a federated identity deploys without a service account of its own',
    world: worldOf(
      grant(
        'project',
        ...ROLES.map(role => ({
          role: `roles/${role}`,
          members: [
            'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/hello',
          ],
        })),
      ),
      grant(COMPUTE, {
        role: 'roles/iam.serviceAccountUser',
        members: [
          'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/hello',
        ],
      }),
    ),
    inputs: { service_account: '', project_id: PROJECT },
    found: [
      'storage.objects.get',
      'artifactregistry.repositories.uploadArtifacts',
      'artifactregistry.repositories.downloadArtifacts',
      'logging.logEntries.create',
    ].map(permission => `unknown compute ${permission} project troubleshooter`),
    verdict: 'warning',
  },
]
