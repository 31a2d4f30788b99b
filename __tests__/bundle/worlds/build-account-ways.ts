/** The compute account builds: what it may, and in which way the deployer can learn of it. Every state in every way. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import {
  BUILT_BEFORE,
  BY_POLICY,
  BY_TROUBLESHOOTER,
  COMPUTE,
  COMPUTE_WITHOUT_ROLES,
  grant,
  member,
  NO_TOKENS,
  type Row,
  to,
  under,
  worldOf,
} from './world.ts'

/** `policy`: not known, after the policies were read too. `held`: by allow policies, unless a deny policy forbids it. */
type Outcome = 'pass' | 'fail' | 'unknown' | 'policy' | 'held'

const WAYS: Record<string, { world: WorldSpec; method: string }> = {
  'by impersonation': { world: {}, method: 'impersonation' },
  'by Policy Troubleshooter': { world: BY_TROUBLESHOOTER, method: 'troubleshooter' },
  'by a Policy Troubleshooter that sees nothing': { world: NO_TOKENS, method: 'troubleshooter' },
  'by reading policies': { world: BY_POLICY, method: 'policy' },
  'in no way': {
    world: worldOf(NO_TOKENS, { disabledApis: ['policytroubleshooter.googleapis.com'] }),
    method: 'none',
  },
}

const BUILDER_ROLE = to('run.builder', COMPUTE)
/** `revoke` of a world takes a role away under every condition. */
const OTHER_ROLE = to('cloudbuild.builds.builder', COMPUTE)
const without = (...more: WorldSpec[]) => worldOf(COMPUTE_WITHOUT_ROLES, ...more)
const IN_FOLDER: WorldSpec = { folders: { '77': 'organizations/105512345678' }, project: { parent: 'folders/77' } }
const DENIED: WorldSpec = {
  denyRules: {
    organization: [
      {
        deniedPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${COMPUTE}`],
        deniedPermissions: [
          'storage.googleapis.com/objects.*',
          'artifactregistry.googleapis.com/repositories.*',
          'logging.googleapis.com/logEntries.*',
        ],
      },
    ],
  },
}
const PAST = "request.time < timestamp('2020-01-01T00:00:00Z')"
const FUTURE = "request.time < timestamp('2099-01-01T00:00:00Z')"
const NOBODY_KNOWS = "request.host == 'somewhere'"

/** State -> what it is in the ways of `WAYS`, in their order. */
const STATES: [name: string, world: WorldSpec, outcomes: [Outcome, Outcome, Outcome, Outcome, Outcome]][] = [
  ['is granted on the project', {}, ['pass', 'pass', 'unknown', 'held', 'unknown']],
  ['is missing', without(), ['fail', 'fail', 'unknown', 'unknown', 'unknown']],
  [
    'is granted under a condition that holds',
    without(grant('project', under(FUTURE, OTHER_ROLE))),
    ['pass', 'pass', 'unknown', 'held', 'unknown'],
  ],
  [
    'is granted under a condition that does not hold',
    without(grant('project', under(PAST, OTHER_ROLE))),
    ['fail', 'fail', 'unknown', 'unknown', 'unknown'],
  ],
  [
    'is granted under a condition that nobody can evaluate',
    without(grant('project', under(NOBODY_KNOWS, OTHER_ROLE))),
    ['fail', 'unknown', 'unknown', 'unknown', 'unknown'],
  ],
  // Allow policies are all that can be read there: an answer that rests on them says that a deny policy is out of sight.
  ['is granted, and forbidden by a deny policy', DENIED, ['fail', 'fail', 'unknown', 'held', 'unknown']],
  [
    'is granted on the folder',
    without(IN_FOLDER, grant('folders/77', BUILDER_ROLE)),
    ['pass', 'pass', 'unknown', 'unknown', 'unknown'],
  ],
  [
    'is granted on the organisation',
    without(grant('organization', BUILDER_ROLE)),
    ['pass', 'pass', 'unknown', 'unknown', 'unknown'],
  ],
  [
    'is granted to a group',
    without(
      { groups: { 'builders@example.com': [member(COMPUTE)] } },
      grant('project', to('run.builder', 'group:builders@example.com')),
    ),
    ['pass', 'policy', 'unknown', 'unknown', 'unknown'],
  ],
]

export const ROWS: Row[] = STATES.flatMap(([state, world, outcomes]) =>
  Object.entries(WAYS).map(([way, { world: known, method }], index): Row => {
    const outcome = outcomes[index] as Outcome
    return {
      name: `what the compute account needs to build ${state}, learned ${way}`,
      world: worldOf(BUILT_BEFORE(), known, world),
      ...lines(outcome, method),
      verdict: ({ pass: 'ok', fail: 'blocked', unknown: 'warning', policy: 'warning', held: 'ok' } as const)[outcome],
    }
  }),
)

function lines(outcome: Outcome, method: string): Pick<Row, 'found' | 'passes'> {
  const list = (status: string, logging: string) => [
    `${status} compute storage.objects.get bucket ${method}`,
    `${status} compute artifactregistry.repositories.uploadArtifacts repository ${method}`,
    `${status} compute artifactregistry.repositories.downloadArtifacts repository ${method}`,
    `${logging} compute logging.logEntries.create project ${method}`,
  ]
  if (outcome === 'policy' || outcome === 'held') return lines('unknown', 'policy')
  if (outcome === 'pass') return { passes: list('pass', 'pass') }
  return { found: list(outcome, outcome === 'fail' ? 'warn' : outcome) }
}
