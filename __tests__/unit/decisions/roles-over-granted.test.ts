/** Roles that accounts hold without need: what is said, what is not, and the way out. */
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/decisions/decide.ts'
import { verdictOf } from '../../../src/decisions/verdict.ts'
import type { Facts } from '../../../src/facts/facts.ts'
import type { HeldRole } from '../../../src/facts/permissions/account-roles.ts'
import { predefinedRoles } from '../../../src/iam/role-table.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Need, PlannedStep } from '../../../src/model.ts'
import { check } from '../../fixtures/check.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import { anAccount, COMPUTE, known, RESOURCE, someFacts, unknown } from '../../fixtures/facts.ts'

const table = await predefinedRoles()
const BUILDER = 'builder@acme-prod.iam.gserviceaccount.com'

const held = (role: string, resource = RESOURCE.project, conditional = false): HeldRole => ({
  role,
  resource,
  conditional,
  permissions: table.get(role)?.permissions ?? null,
})

/** The plan needs whatever the facts have answers about. */
function overGranted(roles: HeldRole[], facts: Partial<Facts> = {}, config: Partial<Config> = {}) {
  const all = someFacts({ buildAccountRoles: known(roles), ...facts })
  const settings = aConfig({ origin: { kind: 'source', given: '.', directory: '/src' }, ...config })
  const needs: Need[] = all.answers.map(({ need }) => need)
  const plan: PlannedStep[] = [{ kind: 'build-image', title: 'Build', target: RESOURCE.project, changes: [], needs }]
  const source = { dockerfile: true, projectToml: false, ignoreFile: '.gcloudignore', credentials: [] }
  const findings = check(settings, all, decide(settings, all, source), plan)
  return { found: findings.filter(({ id }) => id === 'over-granted'), findings }
}

/** An account that only builds. */
function builderOnly(): Partial<Facts> {
  const { answers } = someFacts()
  return {
    buildAccount: known(BUILDER),
    buildAccountState: known(anAccount(BUILDER)),
    answers: answers.map(answer =>
      answer.need.who === 'build-account' ? { ...answer, principal: `serviceAccount:${BUILDER}` } : answer,
    ),
  }
}
const rolesOf = (found: { role?: string }[]) => found.map(({ role }) => role)

const SEED = [
  held('roles/logging.logWriter'),
  held('roles/artifactregistry.writer', RESOURCE.repository),
  held('roles/run.admin'),
  held('roles/iam.serviceAccountUser'),
  held('roles/storage.objectViewer'),
  held('roles/storage.objectCreator'),
]

describe('the six roles that guides give the build account', () => {
  it('are three needed, and three that are not', () => {
    const { found, findings } = overGranted(SEED, builderOnly())
    expect(rolesOf(found)).toEqual(['roles/run.admin', 'roles/iam.serviceAccountUser', 'roles/storage.objectCreator'])
    for (const one of found)
      expect(one).toMatchObject({ status: 'warn', principal: `serviceAccount:${BUILDER}`, method: 'policy' })
    // What is required is said apart, each with its permission.
    const required = findings.filter(({ id }) => id === 'build-account-permission')
    expect(required.map(({ status, permission }) => `${status} ${permission}`)).toEqual([
      'pass storage.objects.get',
      'pass artifactregistry.repositories.uploadArtifacts',
      'pass artifactregistry.repositories.downloadArtifacts',
      'pass logging.logEntries.create',
    ])
  })

  it('say what a build could do with them, and where they would be right', () => {
    const [admin, user, creator] = overGranted(SEED, builderOnly()).found
    expect(admin?.reason).toBe(
      `The build account, ${BUILDER}, has roles/run.admin on the project acme-prod, which the build does not need: a build step, ` +
        'or a dependency that it installs, could make services public and deploy, change and delete services and jobs. ' +
        'That is right only if a build step itself deploys.',
    )
    expect(user?.reason).toContain('could act as other service accounts. That is right only if')
    expect(creator?.reason).toContain('unless its logs or artifacts go to a bucket')
  })

  it('come with the command that takes the role away, and nothing that the build loses with it', () => {
    for (const one of overGranted(SEED, builderOnly()).found)
      expect(one.remedies.map(({ kind, text }) => [kind, text])).toEqual([
        [
          'gcloud',
          `gcloud projects remove-iam-policy-binding acme-prod --member=serviceAccount:${BUILDER} --role=${one.role} --condition=None`,
        ],
      ])
  })

  it('on an account that also runs the service: what is dangerous always, what may be the service’s own only on demand', () => {
    expect(rolesOf(overGranted(SEED).found)).toEqual(['roles/run.admin', 'roles/iam.serviceAccountUser'])
    const asked = overGranted(SEED, {}, { mode: 'preflight' }).found
    expect(rolesOf(asked)).toEqual(['roles/run.admin', 'roles/iam.serviceAccountUser', 'roles/storage.objectCreator'])
    expect(asked.at(-1)?.reason).toContain('The run cannot tell whether the service does.')
  })
})

describe('Owner and Editor', () => {
  it.each(['roles/owner', 'roles/editor'])('%s on the account that builds and runs are said once', role => {
    const both = { runtimeAccountRoles: known([held(role)]) }
    const { found } = overGranted([held(role)], both)
    expect(rolesOf(found)).toEqual([role])
    expect(found[0]?.reason.length).toBeLessThan(420)
  })

  it('leave the build what it needs when they are taken away, first', () => {
    const [found] = overGranted([held('roles/editor')], builderOnly()).found
    expect(found?.remedies[0]?.text.split('\n')).toEqual([
      `gcloud projects add-iam-policy-binding acme-prod --member=serviceAccount:${BUILDER} --role=roles/run.builder --condition=None`,
      `gcloud projects remove-iam-policy-binding acme-prod --member=serviceAccount:${BUILDER} --role=roles/editor --condition=None`,
    ])
  })

  it('are the only ones that are judged on an account that only runs', () => {
    const only = { ...builderOnly(), runtimeAccountRoles: known([held('roles/run.admin'), held('roles/editor')]) }
    const { found } = overGranted([], only)
    expect(found.map(({ principal, role }) => `${principal} ${role}`)).toEqual([
      `serviceAccount:${COMPUTE} roles/editor`,
    ])
    expect(found[0]?.reason).toContain('a separate account for the service')
  })
})

describe('nothing is said', () => {
  it.each<[string, Partial<Facts>, HeldRole[]]>([
    ['where the policies could not be read', { buildAccountRoles: unknown(), runtimeAccountRoles: unknown() }, []],
    ['of bindings with a condition', {}, [held('roles/editor', RESOURCE.project, true)]],
    ['of the role that Google made for builds', {}, [held('roles/run.builder')]],
    ['of the role that old projects give the legacy build account', {}, [held('roles/cloudbuild.builds.builder')]],
    ['of roles that the application may use', {}, [held('roles/datastore.user'), held('roles/run.invoker')]],
    ['of custom roles that could not be read', {}, [held('projects/acme-prod/roles/mine')]],
    [
      'of an account that deploys as well',
      { identity: { principal: `serviceAccount:${COMPUTE}`, method: 'application-default' } },
      [held('roles/run.admin'), held('roles/editor')],
    ],
  ])('%s', (_, facts, roles) => {
    expect(overGranted(roles, facts).found).toEqual([])
  })

  it('where nobody wants a preflight', () => {
    expect(overGranted(SEED, {}, { preflight: 'off' }).found).toEqual([])
  })

  it('of the build account where nothing is built', () => {
    const image = { kind: 'image', image: 'europe-west1-docker.pkg.dev/p/r/i' } as const
    expect(overGranted(SEED, {}, { origin: image }).found).toEqual([])
  })
})

describe('what is too much', () => {
  it('is seen in a custom role, too', () => {
    const role = 'projects/acme-prod/roles/mine'
    const permissions = new Set(['storage.objects.get', 'iam.serviceAccounts.actAs'])
    const { found } = overGranted(
      [{ role, resource: RESOURCE.project, conditional: false, permissions }],
      builderOnly(),
    )
    expect(rolesOf(found)).toEqual([role])
    // Its reading of objects is needed, so that it is given anew before it is taken.
    expect(found[0]?.remedies[0]?.text.split('\n')[0]).toContain('--role=roles/storage.objectViewer')
  })

  it('is named with the bucket or repository where it is held', () => {
    const { found } = overGranted([held('roles/storage.admin', RESOURCE.bucket)], builderOnly())
    expect(found[0]).toMatchObject({ role: 'roles/storage.admin', resource: RESOURCE.bucket })
    expect(found[0]?.reason).toContain('change who can read and write stored data.')
    expect(found[0]?.remedies[0]?.text).toContain('gcloud storage buckets remove-iam-policy-binding gs://')
  })

  it('never blocks and makes no warning of a run that is all right', () => {
    const { findings, found } = overGranted([held('roles/owner')], builderOnly())
    expect(found).toHaveLength(1)
    expect(verdictOf(findings)).toBe('ok')
    expect(verdictOf([...findings, { ...found[0], id: 'traffic-pinned' } as never])).toBe('warning')
  })

  it('stays when what keeps the build going is held elsewhere', () => {
    const roles = [held('roles/editor'), held('roles/run.builder')]
    const [found] = overGranted(roles, builderOnly()).found
    expect(found?.remedies[0]?.text).not.toContain('add-iam-policy-binding')
  })

  it('is not about who deploys', () => {
    expect(overGranted(SEED, builderOnly()).found.some(({ principal }) => principal?.includes(DEPLOYER))).toBe(false)
  })
})
