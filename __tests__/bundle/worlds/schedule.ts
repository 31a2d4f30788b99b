/** Schedules: who sets them, who they call as, and whose agent mints the token. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import {
  account,
  DEPLOYER,
  grant,
  READS_POLICIES,
  type Row,
  revoke,
  SCHEDULER_AGENT,
  SEES_ALL,
  to,
  withAccount,
  worldOf,
} from './world.ts'

const CALLER = account('cloud-scheduler-invoker')
const OWN = account('nightly')
const inputs = (more: Record<string, string> = {}): Record<string, string> => ({
  source: '',
  image: 'us-docker.pkg.dev/cloudrun/container/hello',
  access: 'authenticated',
  schedule: '0 3 * * *',
  ...more,
})
const JOB = { service: '', access: '', job: 'nightly' }
const WRITES = grant('project', to('cloudscheduler.admin', DEPLOYER))
const MAKES = grant('project', to('iam.serviceAccountCreator', DEPLOYER), to('iam.serviceAccountUser', DEPLOYER))
const LETS_IN = grant('project', to('run.admin', DEPLOYER))
const SEES_ACCOUNTS = grant('project', to('iam.serviceAccountViewer', DEPLOYER))
const ALL = worldOf(WRITES, MAKES, LETS_IN, SEES_ACCOUNTS)
/** Deploys and does not say who may call. */
const DEVELOPER: WorldSpec = {
  deployerRoles: ['roles/run.developer', 'roles/serviceusage.serviceUsageConsumer', 'roles/iam.serviceAccountUser'],
}
const THERE: WorldSpec = { serviceAccounts: { [CALLER]: {} } }
const AGENT_WITHOUT_ROLE = revoke('project', to('cloudscheduler.serviceAgent', SCHEDULER_AGENT))
const mints = (status: string, kind: 'OpenIdToken' | 'AccessToken', method: string) =>
  `${status} scheduler-agent iam.serviceAccounts.get${kind} serviceAccount ${method}`

export const ROWS: Row[] = [
  {
    name: 'the deployer may do all of it, and the account that calls is there',
    world: worldOf(ALL, SEES_ALL, THERE),
    inputs: inputs({ schedule_test: 'true' }),
    passes: [
      'pass deployer cloudscheduler.jobs.create project caller',
      'pass deployer cloudscheduler.jobs.run project caller',
      'pass deployer iam.serviceAccounts.actAs serviceAccount caller',
      'pass deployer run.services.setIamPolicy project caller',
      mints('pass', 'OpenIdToken', 'troubleshooter'),
    ],
    verdict: 'ok',
  },
  {
    name: 'the deployer may do all of it, and the account that calls has yet to be made',
    world: worldOf(ALL, SEES_ALL),
    inputs: inputs(),
    passes: ['pass deployer iam.serviceAccounts.create project caller'],
    verdict: 'ok',
  },
  {
    name: 'Cloud Scheduler is off',
    world: worldOf(ALL, THERE, { disabledApis: ['cloudscheduler.googleapis.com'] }),
    inputs: inputs(),
    found: ['fail api-disabled cloudscheduler.googleapis.com'],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may not make jobs of Cloud Scheduler',
    world: worldOf(
      MAKES,
      LETS_IN,
      SEES_ACCOUNTS,
      SEES_ALL,
      THERE,
      grant('project', to('cloudscheduler.viewer', DEPLOYER)),
    ),
    inputs: inputs(),
    found: ['fail deployer cloudscheduler.jobs.create project caller'],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may not act as the account that calls',
    world: worldOf(WRITES, LETS_IN, SEES_ACCOUNTS, SEES_ALL, { serviceAccounts: { [OWN]: {} } }),
    inputs: inputs({ schedule_service_account: OWN }),
    found: ['fail deployer iam.serviceAccounts.actAs serviceAccount caller'],
    passes: [mints('pass', 'OpenIdToken', 'troubleshooter')],
    verdict: 'blocked',
  },
  {
    name: 'the deployer may act as the account that calls by a role on it alone',
    world: worldOf(WRITES, LETS_IN, SEES_ACCOUNTS, SEES_ALL, withAccount(OWN)),
    inputs: inputs({ schedule_service_account: OWN }),
    passes: ['pass deployer iam.serviceAccounts.actAs serviceAccount caller'],
    verdict: 'ok',
  },
  {
    name: 'the account that calls is missing, and may not be made',
    world: worldOf(WRITES, LETS_IN, SEES_ACCOUNTS, SEES_ALL, grant('project', to('iam.serviceAccountUser', DEPLOYER))),
    inputs: inputs(),
    found: ['fail deployer iam.serviceAccounts.create project caller'],
    verdict: 'blocked',
  },
  {
    name: 'the account that the workflow names never was',
    world: worldOf(ALL, SEES_ALL),
    inputs: inputs({ schedule_service_account: account('typo') }),
    found: [`fail caller-account-missing ${account('typo')}`],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the agent of Cloud Scheduler has lost its role: no ID token',
    world: worldOf(ALL, SEES_ALL, THERE, AGENT_WITHOUT_ROLE),
    inputs: inputs(),
    found: [mints('fail', 'OpenIdToken', 'troubleshooter')],
    verdict: 'blocked',
  },
  {
    name: 'the agent of Cloud Scheduler has lost its role: no access token for a job',
    world: worldOf(ALL, SEES_ALL, THERE, AGENT_WITHOUT_ROLE),
    inputs: inputs(JOB),
    found: [mints('fail', 'AccessToken', 'troubleshooter')],
    verdict: 'blocked',
  },
  {
    name: 'what the agent of Cloud Scheduler may is out of sight, which is no news: Google grants it',
    world: worldOf(ALL, THERE, READS_POLICIES, AGENT_WITHOUT_ROLE),
    inputs: inputs(),
    verdict: 'ok',
  },
  {
    name: 'the deployer may not let the account in',
    world: worldOf(DEVELOPER, WRITES, SEES_ACCOUNTS, SEES_ALL, THERE),
    inputs: inputs(),
    found: ['fail deployer run.services.setIamPolicy project caller'],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'a job of Cloud Run is called with access tokens',
    world: worldOf(ALL, SEES_ALL, THERE),
    inputs: inputs(JOB),
    passes: ['pass deployer run.jobs.setIamPolicy project caller', mints('pass', 'AccessToken', 'troubleshooter')],
    verdict: 'ok',
  },
]
