/** Which account builds: Google's default one, the legacy one, one's own, another project's, none, one that is off or gone. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import {
  account,
  BUCKET,
  BUILDER,
  BUILT_BEFORE,
  COMPUTE,
  DEPLOYER,
  grant,
  LEGACY,
  NUMBER,
  READS_POLICIES,
  type Row,
  revoke,
  SEES_ALL,
  to,
  under,
  withAccount,
  worldOf,
} from './world.ts'

const lines = (status: string, who: string, method: string, logging = status) => [
  `${status} ${who} storage.objects.get bucket ${method}`,
  `${status} ${who} artifactregistry.repositories.uploadArtifacts repository ${method}`,
  `${status} ${who} artifactregistry.repositories.downloadArtifacts repository ${method}`,
  `${logging} ${who} logging.logEntries.create project ${method}`,
]
const FOREIGN = account('builder', 'platform')
const PLATFORM: WorldSpec = { projects: { platform: { number: '200000000001' } } }
/** On the project: the account itself belongs to Google, and cannot be asked. */
const MAY_ACT = grant('project', to('iam.serviceAccountUser', DEPLOYER))
const actAs = (status: string, method: string) =>
  `${status} deployer iam.serviceAccounts.actAs serviceAccount ${method}`
const TYPO = account('typo')
const LOOKS_AT_ACCOUNTS = grant('project', to('iam.serviceAccountViewer', DEPLOYER))
const named = (email: string) => ({ build_service_account: email })
const objects = (prefix: string) => `resource.name.startsWith('projects/_/buckets/${BUCKET}/objects/${prefix}')`
const rolesOf = (email: string) =>
  grant('project', to('artifactregistry.writer', email), to('logging.logWriter', email))
const legacy = (...more: WorldSpec[]) => worldOf(BUILT_BEFORE(), { defaultBuildAccount: 'legacy' }, ...more)

export const ROWS: Row[] = [
  {
    name: 'the legacy account builds, and nobody may look at it',
    world: legacy(),
    found: [...lines('unknown', 'legacy', 'troubleshooter'), actAs('unknown', 'caller')],
    andMore: true,
    verdict: 'warning',
  },
  {
    name: 'the legacy account builds, seen by Policy Troubleshooter',
    world: legacy(SEES_ALL, MAY_ACT),
    passes: lines('pass', 'legacy', 'troubleshooter'),
    verdict: 'ok',
  },
  {
    name: 'the legacy account builds, seen in the policies',
    world: legacy(READS_POLICIES, MAY_ACT),
    found: lines('unknown', 'legacy', 'policy'),
    verdict: 'ok',
  },
  {
    name: 'the legacy account has lost its role',
    world: legacy(SEES_ALL, MAY_ACT, revoke('project', to('cloudbuild.builds.builder', LEGACY))),
    found: lines('fail', 'legacy', 'troubleshooter', 'warn'),
    verdict: 'blocked',
  },
  {
    name: 'an account of its own builds, with the role for builders',
    world: worldOf(BUILT_BEFORE(), withAccount(BUILDER, grant('project', to('run.builder', BUILDER)))),
    inputs: named(BUILDER),
    passes: lines('pass', 'builder', 'impersonation'),
    verdict: 'ok',
  },
  {
    name: 'an account of its own builds, named in the long form',
    world: worldOf(BUILT_BEFORE(), withAccount(BUILDER, grant('project', to('run.builder', BUILDER)))),
    inputs: named(`projects/demo-project/serviceAccounts/${BUILDER}`),
    passes: lines('pass', 'builder', 'impersonation'),
    verdict: 'ok',
  },
  {
    name: 'an account of its own builds, with roles on bucket and repository alone',
    world: worldOf(
      BUILT_BEFORE([to('storage.objectViewer', BUILDER)], [to('artifactregistry.writer', BUILDER)]),
      withAccount(BUILDER, grant('project', to('logging.logWriter', BUILDER))),
    ),
    inputs: named(BUILDER),
    passes: lines('pass', 'builder', 'impersonation'),
    verdict: 'ok',
  },
  {
    name: 'an account of its own builds, with roles on bucket and repository alone, read from their policies',
    world: worldOf(
      BUILT_BEFORE([to('storage.objectViewer', BUILDER)], [to('artifactregistry.writer', BUILDER)]),
      withAccount(BUILDER, grant('project', to('logging.logWriter', BUILDER))),
      revoke(BUILDER, to('iam.serviceAccountTokenCreator', DEPLOYER)),
      READS_POLICIES,
    ),
    inputs: named(BUILDER),
    found: lines('unknown', 'builder', 'policy'),
    verdict: 'ok',
  },
  {
    name: 'an account of its own builds, and may read another bucket',
    world: worldOf(
      { buckets: [{ name: 'elsewhere', bindings: [to('storage.objectViewer', BUILDER)] }] },
      BUILT_BEFORE(),
      withAccount(BUILDER, rolesOf(BUILDER)),
    ),
    inputs: named(BUILDER),
    found: ['fail builder storage.objects.get bucket impersonation'],
    verdict: 'blocked',
  },
  {
    name: 'an account of its own builds, and the deployer may not build as it',
    world: worldOf(BUILT_BEFORE(), {
      serviceAccounts: { [BUILDER]: { bindings: [to('iam.serviceAccountTokenCreator', DEPLOYER)] } },
      ...grant('project', to('run.builder', BUILDER)),
    }),
    inputs: named(BUILDER),
    found: ['fail deployer iam.serviceAccounts.actAs serviceAccount caller'],
    verdict: 'blocked',
  },
  {
    name: 'the deployer builds itself, and may',
    world: worldOf(
      BUILT_BEFORE(),
      grant('project', to('run.builder', DEPLOYER)),
      grant(DEPLOYER, to('iam.serviceAccountUser', DEPLOYER)),
    ),
    inputs: named(DEPLOYER),
    passes: lines('pass', 'deployer', 'caller'),
    verdict: 'ok',
  },
  {
    name: 'the deployer builds itself, and may not push',
    world: worldOf(
      BUILT_BEFORE(),
      {
        deployerRoles: [
          'roles/run.admin',
          'roles/cloudbuild.builds.editor',
          'roles/storage.admin',
          'roles/serviceusage.serviceUsageConsumer',
          'roles/artifactregistry.reader',
          'roles/logging.viewer',
          'roles/orgpolicy.policyViewer',
          'roles/logging.logWriter',
        ],
      },
      grant(DEPLOYER, to('iam.serviceAccountUser', DEPLOYER)),
    ),
    inputs: named(DEPLOYER),
    found: ['fail deployer artifactregistry.repositories.uploadArtifacts repository caller'],
    verdict: 'blocked',
  },
  {
    name: 'an account of another project builds',
    world: worldOf(
      BUILT_BEFORE(),
      PLATFORM,
      withAccount(
        FOREIGN,
        grant('project', to('run.builder', FOREIGN)),
        grant(
          FOREIGN,
          to('iam.serviceAccountTokenCreator', `service-${NUMBER}@gcp-sa-cloudbuild.iam.gserviceaccount.com`),
        ),
        SEES_ALL,
      ),
    ),
    inputs: named(FOREIGN),
    passes: [
      ...lines('pass', 'builder', 'impersonation'),
      'pass build-agent iam.serviceAccounts.getAccessToken serviceAccount troubleshooter',
    ],
    verdict: 'ok',
  },
  {
    name: 'an account of another project builds, as which Cloud Build may not act',
    world: worldOf(
      BUILT_BEFORE(),
      PLATFORM,
      withAccount(FOREIGN, grant('project', to('run.builder', FOREIGN)), SEES_ALL),
    ),
    inputs: named(FOREIGN),
    found: ['fail build-agent iam.serviceAccounts.getAccessToken serviceAccount troubleshooter'],
    verdict: 'blocked',
  },
  {
    name: 'the project has no default account, and none is named',
    world: worldOf(BUILT_BEFORE(), { defaultBuildAccount: 'none' }),
    found: ['fail no-default-build-account demo-project'],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the project has no default account, and one is named',
    world: worldOf(BUILT_BEFORE(), { defaultBuildAccount: 'none' }),
    inputs: named(COMPUTE),
    passes: lines('pass', 'compute', 'impersonation'),
    verdict: 'ok',
  },
  {
    name: 'a policy of the organisation takes the default account away',
    world: worldOf(BUILT_BEFORE(), {
      orgPolicies: {
        organization: {
          'cloudbuild.useComputeServiceAccount': { rules: [{ enforce: false }] },
          'cloudbuild.useBuildServiceAccount': { rules: [{ enforce: false }] },
        },
      },
    }),
    found: ['fail no-default-build-account demo-project'],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'a policy of the organisation has the legacy account build',
    world: legacy(SEES_ALL, MAY_ACT, {
      orgPolicies: {
        organization: {
          'cloudbuild.useComputeServiceAccount': { rules: [{ enforce: false }] },
          'cloudbuild.useBuildServiceAccount': { rules: [{ enforce: true }] },
        },
      },
    }),
    passes: lines('pass', 'legacy', 'troubleshooter'),
    verdict: 'ok',
  },
  {
    name: 'the account that builds is disabled',
    world: worldOf(BUILT_BEFORE(), withAccount(BUILDER, grant('project', to('run.builder', BUILDER))), {
      serviceAccounts: { [BUILDER]: { disabled: true } },
    }),
    inputs: named(BUILDER),
    found: [`fail build-account-missing ${BUILDER}`],
    verdict: 'blocked',
  },
  {
    name: 'the account that builds is deleted, and the deployer may look at accounts',
    world: worldOf(
      BUILT_BEFORE(),
      withAccount(BUILDER, grant('project', to('run.builder', BUILDER))),
      {
        serviceAccounts: { [BUILDER]: { deleted: true } },
      },
      LOOKS_AT_ACCOUNTS,
    ),
    inputs: named(BUILDER),
    found: [`fail build-account-missing ${BUILDER}`],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the account that builds never was, and the deployer may look at accounts',
    world: worldOf(BUILT_BEFORE(), LOOKS_AT_ACCOUNTS),
    inputs: named(TYPO),
    found: [`fail build-account-missing ${TYPO}`],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the account that builds never was, which Google does not tell this deployer',
    world: BUILT_BEFORE(),
    inputs: named(TYPO),
    found: [actAs('fail', 'caller'), ...lines('unknown', 'typo', 'troubleshooter')],
    verdict: 'blocked',
  },
  {
    name: 'the account that builds may read the uploads of this service, read from policies',
    world: worldOf(
      BUILT_BEFORE([under(objects('services/hello/'), to('storage.objectViewer', BUILDER))]),
      withAccount(
        BUILDER,
        rolesOf(BUILDER),
        revoke(BUILDER, to('iam.serviceAccountTokenCreator', DEPLOYER)),
        READS_POLICIES,
      ),
    ),
    inputs: named(BUILDER),
    found: lines('unknown', 'builder', 'policy'),
    verdict: 'ok',
  },
  {
    name: 'the account that builds may read the uploads of another service, read from policies',
    world: worldOf(
      BUILT_BEFORE([under(objects('services/other/'), to('storage.objectViewer', BUILDER))]),
      withAccount(
        BUILDER,
        rolesOf(BUILDER),
        revoke(BUILDER, to('iam.serviceAccountTokenCreator', DEPLOYER)),
        READS_POLICIES,
      ),
    ),
    inputs: named(BUILDER),
    found: lines('unknown', 'builder', 'policy'),
    verdict: 'warning',
  },
  {
    name: 'the account that builds may read the uploads of this service, asked as itself',
    world: worldOf(
      BUILT_BEFORE([under(objects('services/hello/'), to('storage.objectViewer', BUILDER))]),
      withAccount(BUILDER, rolesOf(BUILDER), READS_POLICIES),
    ),
    inputs: named(BUILDER),
    passes: lines('pass', 'builder', 'impersonation').slice(1),
    found: ['unknown builder storage.objects.get bucket impersonation'],
    verdict: 'warning',
  },
  {
    name: 'the account that builds may read what ends with a word of our own, read from policies',
    world: worldOf(
      BUILT_BEFORE([under("resource.name.endsWith('.tar.gz')", to('storage.objectViewer', BUILDER))]),
      withAccount(
        BUILDER,
        rolesOf(BUILDER),
        revoke(BUILDER, to('iam.serviceAccountTokenCreator', DEPLOYER)),
        READS_POLICIES,
      ),
    ),
    inputs: named(BUILDER),
    found: lines('unknown', 'builder', 'policy'),
    verdict: 'warning',
  },
]
