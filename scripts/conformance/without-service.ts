/** Beliefs that are asked without the throw-away service: roles, signing in, policies, builds, and requests that are refused. */
import { type Belief, type Found, type Place, parent, RUN, says, template, testPermissions } from './belief.ts'
import type { Answer } from './client.ts'

/** What a predefined role holds and lacks. */
interface RoleBelief {
  role: string
  holds: string[]
  lacks?: string[]
  /** It holds nothing else. */
  only?: true
}

const IAM = 'iam.googleapis.com/v1'
const ACT_AS = 'iam.serviceAccounts.actAs'
const TOKENS = ['iam.serviceAccounts.getAccessToken', 'iam.serviceAccounts.getOpenIdToken']
const SET = 'run.services.setIamPolicy'
const TAG = 'run.services.createTagBinding'

const roles = (heading: string, belief: string, covers: string[], beliefs: readonly RoleBelief[]): Belief => ({
  heading,
  belief,
  covers,
  expected: 'exactly that',
  check: async at => {
    const wrong = await Promise.all(beliefs.map(each => faultsOf(at, each)))
    const found = wrong.flat().join('; ') || beliefs.map(({ role }) => role).join(', ')
    return { found, holds: wrong.flat().length === 0 }
  },
})

async function faultsOf(at: Place, { role, holds, lacks = [], only }: RoleBelief): Promise<string[]> {
  const answer = await at.ask('GET', `${IAM}/roles/${role}`)
  if (answer.status !== 200) return [`${role}: ${says(answer)}`]
  const has = new Set<string>(answer.json.includedPermissions ?? [])
  return [
    ...holds.filter(each => !has.has(each)).map(each => `${role} lacks ${each}`),
    ...lacks.filter(each => has.has(each)).map(each => `${role} holds ${each}`),
    ...(only ? [...has].filter(each => !holds.includes(each)).map(each => `${role} also holds ${each}`) : []),
  ]
}

/** A service that is only checked, and refused in these words. */
const refused = (belief: string, covers: string[], words: RegExp, body: object): Belief => ({
  heading: 'Limits of CPU and memory',
  belief,
  covers,
  expected: `400, ${words.source.replaceAll('\\', '')}`,
  check: async at => {
    const answer = await at.ask('POST', `${RUN}/${parent(at)}/services?serviceId=${at.service}&validateOnly=true`, body)
    const said = answer.status === 200 ? ((await at.finish(answer)).error?.message ?? 'accepted') : says(answer)
    return { found: said, holds: words.test(said) }
  },
})

const withContainer = (more: object) => ({ template: { containers: [{ ...template.containers[0], ...more }] } })

const numberOf = async (at: Place): Promise<string> =>
  String((await at.ask('GET', `cloudresourcemanager.googleapis.com/v3/projects/${at.project}`)).json.name).replace(
    'projects/',
    '',
  )

/** Any answer is news where the API is off. */
const orOff = (answer: Answer, holds: boolean): Found =>
  /SERVICE_DISABLED/.test(answer.text)
    ? { found: 'the API is not enabled' }
    : { found: says(answer).slice(0, 160), holds }

export const WITHOUT_SERVICE: readonly Belief[] = [
  roles(
    'Two mechanisms',
    'roles/run.invoker and roles/run.servicesInvoker let callers in; so do roles that only seem to deploy',
    [
      '`roles/run.invoker` holds `run.routes.invoke`',
      '`roles/editor`, `roles/run.developer`',
      'run.jobs.runWithOverrides',
    ],
    [
      { role: 'run.invoker', holds: ['run.routes.invoke', 'run.jobs.run'], lacks: ['run.jobs.runWithOverrides'] },
      { role: 'run.servicesInvoker', holds: ['run.routes.invoke'], only: true },
      { role: 'run.jobsExecutorWithOverrides', holds: ['run.jobs.runWithOverrides'] },
      ...['editor', 'run.developer', 'run.sourceDeveloper'].map(role => ({ role, holds: ['run.routes.invoke'] })),
    ],
  ),
  roles(
    'Deployer',
    'roles/run.sourceDeveloper deploys from source, and cannot set who calls, act as accounts, read logs or enable APIs',
    [
      '`roles/run.sourceDeveloper` lacks',
      'Of the usual roles only `roles/run.admin` and `roles/owner`',
      'The permission is `orgpolicy.policy.get`',
    ],
    [
      {
        role: 'run.sourceDeveloper',
        holds: ['orgpolicy.policy.get', 'cloudbuild.builds.create', 'run.services.create', 'run.services.update'],
        lacks: [SET, ACT_AS, 'logging.logEntries.list', 'serviceusage.services.enable'],
      },
      ...['run.admin', 'owner'].map(role => ({ role, holds: [SET] })),
      ...['editor', 'run.developer'].map(role => ({ role, holds: [], lacks: [SET] })),
      ...['viewer', 'orgpolicy.policyViewer', 'storage.objectAdmin'].map(role => ({
        role,
        holds: ['orgpolicy.policy.get'],
      })),
    ],
  ),
  roles(
    'Build account',
    'roles/run.builder holds six permissions',
    ['`roles/run.builder` holds exactly these four'],
    [
      {
        role: 'run.builder',
        holds: [
          ...['upload', 'download', 'delete'].map(verb => `artifactregistry.repositories.${verb}Artifacts`),
          ...['logging.logEntries.create', 'storage.objects.get', 'source.repos.get'],
        ],
        only: true,
      },
    ],
  ),
  roles(
    'Testing permissions',
    'Owner and Editor hold neither storage.objects.get nor storage.objects.create',
    ['`roles/owner` and `roles/editor` hold neither'],
    ['owner', 'editor'].map(role => ({
      role,
      holds: ['storage.buckets.create'],
      lacks: ['storage.objects.get', 'storage.objects.create'],
    })),
  ),
  roles(
    'Principals and impersonation',
    'The two roles for impersonation hold both rights to tokens; Owner holds neither',
    ['`roles/iam.workloadIdentityUser` and `roles/iam.serviceAccountTokenCreator`'],
    [
      ...['iam.workloadIdentityUser', 'iam.serviceAccountTokenCreator'].map(role => ({ role, holds: TOKENS })),
      { role: 'owner', holds: [ACT_AS], lacks: TOKENS },
    ],
  ),
  roles(
    'Runtime account and service agents',
    'The roles of the service agents hold what their products do',
    [
      "Cloud Run's service agent | `roles/run.serviceAgent`",
      "Cloud Build's service agent | `roles/cloudbuild.serviceAgent`",
      "Cloud Scheduler's service agent | `roles/cloudscheduler.serviceAgent`",
    ],
    [
      { role: 'run.serviceAgent', holds: ['artifactregistry.repositories.downloadArtifacts', ACT_AS, TOKENS[0] ?? ''] },
      { role: 'cloudbuild.serviceAgent', holds: [TOKENS[0] ?? ''] },
      { role: 'cloudscheduler.serviceAgent', holds: [TOKENS[1] ?? ''], lacks: ['run.routes.invoke'] },
    ],
  ),
  roles(
    'Policies on public access',
    'Binding a tag takes a permission of roles/run.admin and one of roles/resourcemanager.tagUser',
    ['Binding a tag needs `run.services.createTagBinding`'],
    [
      { role: 'run.admin', holds: [TAG] },
      { role: 'resourcemanager.tagUser', holds: ['resourcemanager.tagValueBindings.create'] },
    ],
  ),
  roles(
    'Pools and providers',
    'Role lists spell the permissions of pools with the host',
    ['Role lists spell the permissions with the host'],
    [{ role: 'iam.workloadIdentityPoolAdmin', holds: ['iam.googleapis.com/workloadIdentityPools.create'] }],
  ),
  {
    heading: 'Errors when signing in',
    belief: 'A provider that does not exist is refused as the target of the exchange',
    expected: '400 invalid_target',
    covers: ['| `invalid_target`'],
    check: async at => {
      const pool = `projects/${await numberOf(at)}/locations/global/workloadIdentityPools/${at.service}`
      const type = 'urn:ietf:params:oauth:token-type'
      const body = {
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//iam.googleapis.com/${pool}/providers/${at.service}`,
        scope: 'https://www.googleapis.com/auth/cloud-platform',
        requestedTokenType: `${type}:access_token`,
        subjectTokenType: `${type}:jwt`,
        subjectToken: 'e30.e30.e30',
      }
      const answer = await at.ask('POST', 'sts.googleapis.com/v1/token', body, 'nobody')
      const { error, error_description: words } = answer.json
      return { found: `${answer.status} ${error} ${words}`, holds: answer.status === 400 && error === 'invalid_target' }
    },
  },
  {
    heading: 'Errors when signing in',
    belief: 'A token of an account that does not exist is refused in words that tell it',
    expected: '404, Gaia id not found; or 403, or it may not exist',
    covers: ['Gaia id not found', "403 `Permission 'iam.serviceAccounts.getAccessToken' denied"],
    check: async at => {
      const email = `${at.service}@${at.project}.iam.gserviceaccount.com`
      const answer = await at.ask(
        'POST',
        `iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
        { scope: ['https://www.googleapis.com/auth/cloud-platform'] },
      )
      const told = answer.status === 404 ? /Gaia id not found/ : /or it may not exist/
      return orOff(answer, [403, 404].includes(answer.status) && told.test(answer.text))
    },
  },
  {
    heading: 'Testing permissions',
    belief: 'A test takes 100 names at most',
    expected: '400',
    covers: ['One call takes 100 names at most'],
    check: async at => {
      const names = Array.from({ length: 101 }, () => 'run.services.get')
      const project = `cloudresourcemanager.googleapis.com/v3/projects/${at.project}`
      const answer = await testPermissions(at, project, names)
      return { found: says(answer).slice(0, 160), holds: answer.status === 400 }
    },
  },
  {
    heading: 'Testing permissions',
    belief: 'Builds have no test of their own',
    expected: '404',
    covers: ['Builds, logs, jobs of Cloud Scheduler and organisation policies'],
    check: async at => {
      const builds = `cloudbuild.googleapis.com/v1/projects/${at.project}/builds`
      const answer = await testPermissions(at, builds, ['cloudbuild.builds.get'])
      return orOff(answer, answer.status === 404)
    },
  },
  {
    heading: 'Reading a policy',
    belief: 'Of a policy that is not set here, the effective one is the default or an ancestor’s',
    expected: '200 with a rule, and 404 for the policy itself unless it is set',
    covers: ['For a policy that is not set'],
    check: async at => {
      const policy = `orgpolicy.googleapis.com/v2/projects/${at.project}/policies/gcp.restrictNonCmekServices`
      const effective = await at.ask('GET', `${policy}:getEffectivePolicy`)
      const own = await at.ask('GET', policy)
      const holds = effective.status === 200 && effective.json.spec?.rules?.length > 0 && own.status === 404
      const found = `${effective.status} ${JSON.stringify(effective.json.spec?.rules)}; itself ${own.status}`
      // Set, or not for the caller to read: nothing is known.
      return holds || effective.status !== 200 || own.status === 200
        ? { found, ...(holds && { holds }) }
        : { found, holds }
    },
  },
  {
    heading: 'Deploying source',
    belief: 'A build with an account and no choice of logs is refused before it starts',
    expected: '400, if build.service_account is specified',
    covers: ['A build with a `serviceAccount` and no choice of logs'],
    check: async at => {
      const account = `${await numberOf(at)}-compute@developer.gserviceaccount.com`
      const answer = await at.ask('POST', `cloudbuild.googleapis.com/v1/${parent(at)}/builds`, {
        steps: [{ name: 'gcr.io/cloud-builders/gcloud', args: ['version'] }],
        serviceAccount: `projects/${at.project}/serviceAccounts/${account}`,
        timeout: '60s',
      })
      return orOff(answer, answer.status === 400 && /build\.service_account/.test(answer.text))
    },
  },
  {
    heading: 'Permissions of another account',
    belief: 'Policy Troubleshooter takes full resource names as this project writes them',
    expected: '200 for each',
    covers: ['Full resource names are'],
    check: async at => {
      const principal = `${await numberOf(at)}-compute@developer.gserviceaccount.com`
      const asked = [
        [`//cloudresourcemanager.googleapis.com/projects/${at.project}`, 'run.services.create'],
        [`//iam.googleapis.com/projects/${at.project}/serviceAccounts/${principal}`, ACT_AS],
        [`//run.googleapis.com/${parent(at)}/services/${at.service}`, 'run.services.get'],
      ]
      for (const [fullResourceName, permission] of asked) {
        const body = { accessTuple: { principal, fullResourceName, permission } }
        const answer = await at.ask('POST', 'policytroubleshooter.googleapis.com/v3/iam:troubleshoot', body)
        if (answer.status !== 200) return orOff(answer, false)
      }
      return { found: '200', holds: true }
    },
  },
  refused(
    'Other amounts of CPU are refused',
    ['Other values are refused with `Must be equal to one of'],
    /Must be equal to one of/,
    withContainer({ resources: { limits: { cpu: '3', memory: '1Gi' } } }),
  ),
  {
    ...refused(
      'The fewest instances cannot be more than the most',
      ['Within one level, the fewest are not more than the most'],
      /must be greater or equal than min_instance_count/,
      { template: { ...template, scaling: { minInstanceCount: 3, maxInstanceCount: 2 } } },
    ),
    heading: 'Instances of a service and of a revision',
  },
  {
    ...refused(
      'A container that others wait for has a startup probe',
      ["`Dependent container 'db' must have startup probe specified`"],
      /must have startup probe specified/,
      {
        template: {
          containers: [
            { ...template.containers[0], name: 'web', ports: [{ containerPort: 8080 }], dependsOn: ['db'] },
            { ...template.containers[0], name: 'db' },
          ],
        },
      },
    ),
    heading: 'Before a change',
  },
]
