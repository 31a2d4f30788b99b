/** I5 without a service account: by which member a job is known, the provider's mapping says, and no fix takes that for granted. */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { failing, IMAGE, QUICK } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { COMPUTE_WITHOUT_ROLES, worldOf } from './worlds/world.ts'

const POOL = 'projects/123456789012/locations/global/workloadIdentityPools/github'
const SUBJECT = `principal://iam.googleapis.com/${POOL}/subject/repo:octo-org/hello:ref:refs/heads/main`
const REPOSITORY = `principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/hello`
const EVERY = `principalSet://iam.googleapis.com/${POOL}/*`
const direct = { ...IMAGE, access: 'keep', service_account: '', project_id: 'demo-project' }
const DEPLOYS = ['roles/run.developer', 'roles/iam.serviceAccountUser', 'roles/serviceusage.serviceUsageConsumer']
const give = (member: string, roles: readonly string[]): WorldSpec => ({
  grants: { project: roles.map(role => ({ role, members: [member] })) },
})
const mapped = (attributeMapping: Record<string, string>): WorldSpec =>
  ({ provider: { attributeMapping } }) as WorldSpec
const SEES = ['roles/iam.securityReviewer', 'roles/browser', 'roles/run.viewer']
const LOOKS: WorldSpec = {
  customRoles: { looks: { includedPermissions: ['resourcemanager.projects.get', 'run.services.get'] } },
}
const SHORT = mapped({ 'google.subject': "assertion.repository + '@' + assertion.ref" })
const ONLY_SUBJECT = mapped({ 'google.subject': 'assertion.sub' })

interface Row {
  name: string
  world: WorldSpec
  exit: 0 | 1
  /** In the reasons of the findings that stop the run. */
  says?: string[]
  /** Titles of the remedies of the first of them, in order, as far as they are gcloud's. */
  fixes?: RegExp[]
  /** No remedy grants anything. */
  grantsNothing?: true
}

const ROWS: Row[] = [
  {
    name: 'nothing is granted at all: no project to see, by whichever member',
    world: COMPUTE_WITHOUT_ROLES,
    exit: 1,
    says: [
      'or the deployer has no role in it',
      `${REPOSITORY} (needs the mapping attribute.repository=assertion.repository) or ${SUBJECT}`,
    ],
    fixes: [/^Show the provider$/],
    grantsNothing: true,
  },
  {
    name: 'too little is granted: each member that the job may be, with the mapping that it takes',
    world: worldOf(COMPUTE_WITHOUT_ROLES, give(EVERY, SEES)),
    exit: 1,
    says: ['The deployer lacks'],
    fixes: [
      /to every job of octo-org\/hello \(with the mapping attribute\.repository=assertion\.repository\)$/,
      /to jobs with the subject repo:octo-org\/hello:ref:refs\/heads\/main \(with the mapping google\.subject=assertion\.sub\)$/,
    ],
  },
  { name: 'granted to the repository, which is mapped', world: give(REPOSITORY, DEPLOYS), exit: 0 },
  { name: 'granted to the subject, which is mapped', world: worldOf(ONLY_SUBJECT, give(SUBJECT, DEPLOYS)), exit: 0 },
  {
    name: 'granted to the repository, which is not mapped: the mapping is the thing to look at',
    world: worldOf(ONLY_SUBJECT, give(REPOSITORY, DEPLOYS), give(EVERY, SEES)),
    exit: 1,
    says: [`although ${REPOSITORY} has roles/run.developer`, "the provider's attribute mapping decides"],
    fixes: [/^Show the provider$/],
    grantsNothing: true,
  },
  {
    name: 'granted to the subject, which is mapped otherwise',
    world: worldOf(SHORT, give(SUBJECT, DEPLOYS), give(EVERY, SEES)),
    exit: 1,
    says: ['although the member by its subject has', "the provider's attribute mapping decides"],
    fixes: [/^Show the provider$/],
    grantsNothing: true,
  },
  {
    name: 'granted to the subject, which is mapped otherwise, and no policy can be read',
    world: worldOf(SHORT, give(SUBJECT, DEPLOYS), LOOKS, give(EVERY, ['projects/demo-project/roles/looks'])),
    exit: 1,
    says: ["the provider's attribute mapping makes this job another member"],
  },
]

describe.concurrent('I5: direct federation', fieldCase('I5'), () => {
  it.each(ROWS.map((row, index) => [row.name, row, index] as const))('%s', async (_, row, index) => {
    await using run = await playRow(index, { world: worldOf(QUICK, row.world), inputs: direct })
    const failed = failing(run.report)
    expect(run.exitCode, run.log).toBe(row.exit)
    for (const text of row.says ?? []) expect(failed.map(({ reason }) => reason).join('\n')).toContain(text)
    const titles = (failed[0]?.remedies ?? []).filter(({ kind }) => kind === 'gcloud').map(({ title }) => title)
    for (const [at, title] of (row.fixes ?? []).entries()) expect(titles[at]).toMatch(title)
    if (row.grantsNothing)
      expect(
        failed.flatMap(({ remedies }) => remedies).filter(({ text }) => text.includes('add-iam-policy-binding')),
      ).toEqual([])
    if (row.exit === 0) expect(run.summary).toContain('if the provider maps')
  })
})

/** Every mapping that the two members hang on, and what is granted before. */
const SUBJECTS = ['assertion.sub', "assertion.repository + '@' + assertion.ref"]
const WORLDS = SUBJECTS.flatMap(subject =>
  [true, false].flatMap(repository => [[], [REPOSITORY], [SUBJECT]].map(granted => ({ subject, repository, granted }))),
)

describe.concurrent('I5: the fix, applied, never meets the same refusal again', () => {
  it.each(WORLDS)(
    '$subject, repository mapped: $repository, granted to $granted',
    async ({ subject, repository, granted }) => {
      const mapping = mapped({
        'google.subject': subject,
        ...(repository && { 'attribute.repository': 'assertion.repository' }),
      })
      const before = worldOf(mapping, give(EVERY, SEES), ...granted.map(member => give(member, DEPLOYS)))
      const preflight = async (world: WorldSpec) => {
        await using run = await playRow(1, { world: worldOf(QUICK, world), inputs: { ...direct, mode: 'preflight' } })
        return failing(run.report).map(({ reason, remedies }) => ({ reason, fixes: remedies.map(({ text }) => text) }))
      }
      const first = await preflight(before)
      const grants = first
        .flatMap(({ fixes }) => fixes)
        .flatMap(text => [.../add-iam-policy-binding \S+ .*?--member=(\S+) --role=(\S+)/g[Symbol.matchAll](text)])
        .map(([, member = '', role = '']) => give(member, [role]))
      const second = await preflight(worldOf(before, ...grants))
      for (const found of second) expect(first).not.toContainEqual(grants.length > 0 ? found : undefined)
      // Where nothing is offered to be granted, the mapping is what has to be looked at.
      if (grants.length === 0 && first.length > 0)
        expect(first.every(({ fixes }) => fixes.some(text => text.includes('providers describe')))).toBe(true)
    },
  )
})
