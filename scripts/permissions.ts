/**
 * The tables of docs/permissions.md: the permissions of each kind of run, from the needs of its widest plan, which are what the preflight
 * asks for. A run uses all of them or some, depending on what is there already.
 */
import { grantsFor } from '../src/iam/role-choice.ts'
import { predefinedRoles } from '../src/iam/role-table.ts'
import { readConfig } from '../src/inputs/read-config.ts'
import type { Need, ResourceRole, Who } from '../src/model.ts'
import { needsOf } from '../src/needs/needs.ts'
import { placeName, resourcesOf } from '../src/needs/resources.ts'
import { makePlan } from '../src/plan/plan.ts'

const roles = await predefinedRoles()

/** Inputs of a deploy from source; each kind of run below changes some of them. */
const SOURCE = { service: 'api', source: '.', region: 'europe-west1', project_id: 'my-project' }
const IMAGE = { ...SOURCE, source: '', image: 'europe-docker.pkg.dev/my-project/apps/api:v1' }

/** What is asked for, as a reader would write it, and the inputs for it. */
const OPTIONS: Record<string, Record<string, string>> = {
  '`access: public`': { ...SOURCE, access: 'public' },
  '`access: authenticated`': { ...SOURCE, access: 'authenticated' },
  '`invokers`': { ...SOURCE, invokers: 'user:ada@example.com' },
  '`callers`': { ...SOURCE, callers: 'web' },
  '`secrets`': { ...SOURCE, secrets: 'KEY=key:latest' },
  '`schedule`': { ...SOURCE, schedule: '0 3 * * *' },
  '`schedule_test`': { ...SOURCE, schedule: '0 3 * * *', schedule_test: 'true' },
  '`resource_tags`': { ...SOURCE, resource_tags: 'my-org/exposure=public' },
  '`flags: --iap`': { ...SOURCE, flags: '--iap' },
  '`traffic_steps`': { ...SOURCE, traffic_steps: '10,100' },
  '`job` instead of `service`': { ...SOURCE, service: '', job: 'api' },
  '`worker_pool` instead of `service`': { ...SOURCE, service: '', worker_pool: 'api' },
  '`mode: preview`': { ...SOURCE, mode: 'preflight', preview_strategy: 'tag' },
  '`mode: preview` with `preview_strategy: service`': { ...SOURCE, mode: 'preflight', preview_strategy: 'service' },
}
const RUNS: Record<string, Record<string, string>> = {
  'deploy of an image': IMAGE,
  '`mode: rollback`': { ...SOURCE, source: '', mode: 'rollback' },
  '`mode: drift`': { ...SOURCE, mode: 'drift' },
  '`mode: cleanup`': { ...SOURCE, source: '', mode: 'cleanup' },
}

const disk = {
  workingDirectory: '/workspace',
  folder: () => ({ empty: false }),
  readText: () => '',
  mayWrite: () => {},
}

/** The needs of the widest plan of a run with these inputs. */
function needsWith(inputs: Record<string, string>): { need: Need; role: string }[] {
  const read = readConfig(inputs, { GITHUB_ACTIONS: 'true' }, disk)
  if (!('config' in read)) throw new Error(JSON.stringify(read.problems))
  const resources = { ...resourcesOf(read.config, null), buildAccount: 'builder@my-project.iam.gserviceaccount.com' }
  const named = {
    ...resources,
    runtimeAccount: 'runner@my-project.iam.gserviceaccount.com',
    projectNumber: '123456789012',
  }
  return needsOf(makePlan(read.config, null, null)).map(need => {
    const resource = placeName(need.place, named) ?? ''
    const missing = { who: need.who, member: 'serviceAccount:x', permission: need.permission, resource }
    return {
      need,
      role: grantsFor([missing], '//cloudresourcemanager.googleapis.com/projects/my-project', roles)[0]?.role ?? '',
    }
  })
}

const WHO: Record<Who, string> = {
  deployer: 'deployer',
  'build-account': 'build account',
  'runtime-account': 'runtime account',
  'run-agent': 'Cloud Run’s agent',
  'build-agent': 'Cloud Build’s agent',
  'scheduler-agent': 'Cloud Scheduler’s agent',
}

/** Where the permission has to be held, in words. */
function where(place: ResourceRole): string {
  switch (place.kind) {
    case 'project':
      return 'project'
    case 'bucket':
      return 'bucket of the sources'
    case 'repository':
      return 'repository of the images'
    case 'account':
      return WHO[place.who]
    case 'client-account':
      return 'account that Cloud Scheduler calls as'
    case 'called-service':
      return 'the calling service'
    case 'run-worker-pool':
      return 'worker pool'
    case 'worker-pool':
      return 'pool of the build'
    default:
      return place.kind.replaceAll('-', ' ')
  }
}

interface Row {
  /** Of one run, or of several between which the difference does not matter. */
  for: string[]
  need: Need
  role: string
}

const key = ({ who, permission, place }: Need): string => JSON.stringify([who, permission, where(place)])
const isNew = ({ need }: { need: Need }): boolean => !isOfBase.has(key(need))

const base = needsWith(SOURCE)
const isOfBase = new Set(base.map(({ need }) => key(need)))

/** Rows of the same need are one row. */
function merged(rows: readonly Row[]): Row[] {
  const found = Map.groupBy(rows, ({ need }) => `${key(need)} ${need.level} ${need.to}`)
  return [...found.values()].map(same => ({ ...(same[0] as Row), for: same.flatMap(row => row.for) }))
}

type Table = (head: string[], rows: string[][]) => string

const cells = ({ need, role }: Row): string[] => [
  WHO[need.who],
  `\`${need.permission}\``,
  where(need.place),
  `${need.to}${need.level === 'required' ? '' : ' (optional)'}`,
  role ? `\`${role}\`` : '',
]
const HEAD = ['Who', 'Permission', 'On', 'To', 'Narrowest role']

/** A deploy from source without further inputs. */
export const deployTable = (table: Table): string =>
  table(
    HEAD,
    base.map(each => cells({ ...each, for: [] })),
  )

/** What inputs take beyond that. */
export function optionTable(table: Table): string {
  const rows = Object.entries(OPTIONS).flatMap(([name, inputs]) =>
    needsWith(inputs)
      .filter(isNew)
      .map(each => ({ ...each, for: [name] })),
  )
  return table(
    ['For', ...HEAD],
    merged(rows).map(row => [row.for.join(', '), ...cells(row)]),
  )
}

/** The other kinds of runs, each whole. */
export const runTables = (table: Table): string =>
  Object.entries(RUNS)
    .map(([name, inputs]) => {
      const rows = needsWith(inputs).map(each => cells({ ...each, for: [] }))
      return `### ${name.replace(/^./, first => first.toUpperCase())}\n\n${table(HEAD, rows)}`
    })
    .join('\n\n')

const ACCESS = ['`access: public`', '`access: authenticated`', '`invokers`', '`callers`']
const PREVIEW = { mode: 'preflight', preview_strategy: 'tag' }

/** Each kind of run that gets a role of its own, and the inputs whose plans it has to cover. */
const KINDS_OF_RUN: Record<string, Record<string, string>[]> = {
  'Deploy from source': [SOURCE],
  'Deploy from source with `access`, `invokers` or `callers`': ACCESS.map(name => OPTIONS[name] ?? {}),
  'Deploy of an image': [IMAGE],
  'Deploy of an image with `access`, `invokers` or `callers`': ACCESS.map(name => ({ ...OPTIONS[name], ...IMAGE })),
  'Deploy from source with `schedule` and `schedule_test`': [
    { ...SOURCE, schedule: '0 3 * * *', schedule_test: 'true' },
  ],
  'Job from source': [{ ...SOURCE, service: '', job: 'api' }],
  'Job from an image': [{ ...IMAGE, service: '', job: 'api' }],
  'Worker pool from source': [{ ...SOURCE, service: '', worker_pool: 'api' }],
  'Worker pool from an image': [{ ...IMAGE, service: '', worker_pool: 'api' }],
  '`mode: preview` from source': [{ ...SOURCE, ...PREVIEW }],
  '`mode: preview` of an image': [{ ...IMAGE, ...PREVIEW }],
  '`mode: preview` from source with `preview_strategy: service`': [
    { ...SOURCE, ...PREVIEW, preview_strategy: 'service' },
  ],
  '`mode: preview` of an image with `preview_strategy: service`': [
    { ...IMAGE, ...PREVIEW, preview_strategy: 'service' },
  ],
  '`mode: rollback`': [RUNS['`mode: rollback`'] ?? {}],
  '`mode: cleanup`': [RUNS['`mode: cleanup`'] ?? {}],
  '`mode: drift`': [RUNS['`mode: drift`'] ?? {}],
}

/** A role of a project covers every account of it, so the right to act as one is granted on the account. */
const APART = 'iam.serviceAccounts.actAs'

/** A custom role of the project for the deployer of one kind of run. */
interface CustomRole {
  name: string
  /** In the role, for the whole project. */
  permissions: string[]
  /** The accounts to act as, on each of which `roles/iam.serviceAccountUser` is granted. */
  actsAs: string[]
}

/** One for each kind of run: all that its widest plans need of the deployer. */
export const CUSTOM_ROLES: readonly CustomRole[] = Object.entries(KINDS_OF_RUN).map(([name, runs]) => {
  const needs = runs.flatMap(needsWith).flatMap(({ need }) => (need.who === 'deployer' ? [need] : []))
  const [apart, held] = [needs.filter(isApart), needs.filter(need => !isApart(need))]
  const permissions = new Set(held.map(({ permission }) => permission))
  // What makes an account looks for it first. For the others, it is in the role that lets act as them.
  if (permissions.has('iam.serviceAccounts.create')) permissions.add('iam.serviceAccounts.get')
  return {
    name,
    permissions: [...permissions].sort(),
    actsAs: [...new Set(apart.map(({ place }) => where(place)))],
  }
})

function isApart({ permission }: Need): boolean {
  return permission === APART
}

/** The custom roles as files for `gcloud iam roles create --file`. */
export const customRoles = (): string =>
  CUSTOM_ROLES.map(({ name, permissions, actsAs }) =>
    [
      `### Role: ${name.replace(/^[a-z]/, first => first.toUpperCase())}`,
      '',
      actsAs.length > 0
        ? `Also \`roles/iam.serviceAccountUser\` on: ${actsAs.join(', ')}.`
        : 'It acts as no other account.',
      '',
      '```text',
      'title: run-iam-deploy',
      'stage: GA',
      'includedPermissions:',
      ...permissions.map(permission => `  - ${permission}`),
      '```',
    ].join('\n'),
  ).join('\n\n')
