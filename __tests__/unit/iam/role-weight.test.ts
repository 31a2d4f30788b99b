/** Roles by what they contain, and the hand-made choices held against what Google's table says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grantsFor, type Missing, ROLES } from '../../../src/iam/role-choice.ts'
import { predefinedRoles } from '../../../src/iam/role-table.ts'
import { grantable, isBasicRole, narrowest, type PlaceKind, weightOf } from '../../../src/iam/role-weight.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { COMPUTE, RESOURCE } from '../../fixtures/facts.ts'
import { PASSED_OVER } from './passed-over.ts'

const table = await predefinedRoles()
const permissionsOf = (role: string) => table.get(role)?.permissions ?? new Set<string>()
const best = (kind: PlaceKind, ...permissions: string[]) => narrowest(permissions, kind, table)[0]?.role

describe('the weight of a permission', () => {
  it.each([
    ['resourcemanager.projects.setIamPolicy', 'storage.objects.delete'],
    ['iam.serviceAccounts.actAs', 'run.services.delete'],
    ['iam.serviceAccounts.getAccessToken', 'secretmanager.versions.access'],
    ['iam.serviceAccountKeys.create', 'iam.serviceAccounts.delete'],
    ['storage.hmacKeys.create', 'storage.hmacKeys.delete'],
    ['storage.objects.delete', 'storage.objects.update'],
    ['secretmanager.versions.access', 'secretmanager.versions.add'],
    ['run.services.update', 'run.services.get'],
    ['cloudbuild.builds.create', 'cloudbuild.builds.list'],
  ])('%s weighs more than %s', (heavy, light) => {
    expect(weightOf(heavy)).toBeGreaterThan(weightOf(light))
  })

  it('lets a single one that makes somebody else of its holder outweigh all that merely changes things', () => {
    const harmless = [...permissionsOf('roles/cloudbuild.builds.builder')].reduce(
      (sum, name) => sum + weightOf(name),
      0,
    )
    expect(weightOf('iam.serviceAccounts.actAs')).toBeGreaterThan(harmless)
  })
})

describe('what can be granted where', () => {
  it.each<[string, PlaceKind, boolean]>([
    ['roles/storage.objectViewer', 'bucket', true],
    ['roles/storage.legacyBucketReader', 'bucket', true],
    ['roles/storage.legacyBucketReader', 'project', false],
    ['roles/storage.objectViewer', 'project', true],
    ['roles/run.builder', 'bucket', false],
    ['roles/run.builder', 'project', true],
    ['roles/run.admin', 'service', true],
    ['roles/storage.objectViewer', 'service', false],
    ['roles/artifactregistry.writer', 'repository', true],
    ['roles/iam.serviceAccountUser', 'account', true],
    ['roles/iam.roleViewer', 'account', false],
    ['roles/secretmanager.secretAccessor', 'secret', true],
    ['roles/resourcemanager.organizationAdmin', 'project', false],
    ['roles/resourcemanager.folderViewer', 'project', false],
  ])('%s on a %s: %s', (role, kind, expected) => {
    expect(grantable(role, permissionsOf(role), kind)).toBe(expected)
  })
})

describe('the narrowest role', () => {
  it.each<[PlaceKind, string[], string]>([
    ['project', ['logging.logEntries.create'], 'roles/logging.logWriter'],
    ['repository', ['artifactregistry.repositories.downloadArtifacts'], 'roles/artifactregistry.reader'],
    [
      'repository',
      ['artifactregistry.repositories.uploadArtifacts', 'artifactregistry.repositories.downloadArtifacts'],
      'roles/artifactregistry.writer',
    ],
    ['account', ['iam.serviceAccounts.actAs'], 'roles/iam.serviceAccountUser'],
    ['service', ['run.routes.invoke'], 'roles/run.servicesInvoker'],
    ['service', ['run.services.update', 'run.services.setIamPolicy'], 'roles/run.admin'],
    // The four that a build needs: what docs/google-cloud.md#build-account names is also what the table gives.
    [
      'project',
      [
        'storage.objects.get',
        'artifactregistry.repositories.uploadArtifacts',
        'artifactregistry.repositories.downloadArtifacts',
        'logging.logEntries.create',
      ],
      'roles/run.builder',
    ],
  ])('on a %s for %j is %s', (kind, permissions, role) => {
    expect(best(kind, ...permissions)).toBe(role)
  })

  it('is generally available where any such role fits', () => {
    const fits = narrowest(['storage.buckets.list'], 'project', table)
    expect(fits[0]?.stage).toBe('GA')
    expect(fits.at(-1)).toMatchObject({ role: 'roles/storage.bucketViewer', stage: 'BETA' })
  })

  it('is none where no role holds them all', () => {
    expect(narrowest(['run.services.get', 'nothing.at.all'], 'project', table)).toEqual([])
  })

  it('counts what a role holds of services that the table leaves out', () => {
    const [user] = narrowest(['resourcemanager.projects.get'], 'project', table).filter(
      ({ role }) => role === 'roles/aiplatform.user',
    )
    expect(user?.beyond).toHaveLength(1)
    expect(user?.unlisted).toBeGreaterThan(400)
    expect(user?.weight).toBeGreaterThan(4000)
  })

  const listed = [...permissionsOf('roles/run.sourceDeveloper')]
  it('holds everything asked for, is never a basic role nor an agent’s, and none before it weighs more', () => {
    fc.assert(
      fc.property(fc.subarray(listed, { minLength: 1, maxLength: 4 }), permissions => {
        const fits = narrowest(permissions, 'project', table)
        expect(fits.length).toBeGreaterThan(0)
        for (const [index, { role, weight, stage, beyond }] of fits.entries()) {
          expect(isBasicRole(role) || /serviceAgent$/i.test(role)).toBe(false)
          for (const permission of permissions) expect(permissionsOf(role).has(permission)).toBe(true)
          expect(beyond.some(permission => permissions.includes(permission))).toBe(false)
          const before = fits[index - 1]
          if (before && before.stage === stage) expect(before.weight).toBeLessThanOrEqual(weight)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the hand-made choice of roles', () => {
  const rows = Object.entries(ROLES).flatMap(([permission, places]) =>
    Object.entries(places as Record<string, string>).map(([kind, role]) => ({
      permission,
      kind: kind as PlaceKind,
      role,
      rather: PASSED_OVER[permission] ?? {},
      // What the table does not list cannot be held against it.
      known: table.has(role) && [...table.values()].some(({ permissions }) => permissions.has(permission)),
    })),
  )

  it('is of roles that the table knows, but for a few services', () => {
    expect(rows.filter(({ known }) => !known).length).toBeLessThan(rows.length / 10)
  })

  it.each(rows.filter(({ known }) => known))('$permission on a $kind: $role', ({ permission, kind, role, rather }) => {
    expect(permissionsOf(role)).toContain(permission)
    expect(grantable(role, permissionsOf(role), kind)).toBe(true)
    const computed = best(kind, permission)
    // The narrowest by the table, or else a reason why that one is not taken.
    if (computed !== role) expect(rather[computed ?? ''], `why not ${computed}?`).toMatch(/\w{3}/)
  })

  it('gives no reason against a role that is not narrower', () => {
    for (const [permission, places] of Object.entries(ROLES)) {
      const narrower = Object.entries(places as Record<string, string>).flatMap(([kind, role]) => {
        const fits = narrowest([permission], kind as PlaceKind, table).map(fit => fit.role)
        return fits.slice(0, fits.indexOf(role))
      })
      for (const role of Object.keys(PASSED_OVER[permission] ?? {})) expect(narrower, permission).toContain(role)
    }
  })

  it('gives reasons for its own permissions only', () => {
    expect(Object.keys(ROLES)).toEqual(expect.arrayContaining(Object.keys(PASSED_OVER)))
  })

  it('shows where it differs from the computed one', () => {
    const differing = rows.flatMap(({ permission, kind, role, rather }) => {
      const computed = best(kind, permission)
      return computed && computed !== role
        ? [`${permission} on a ${kind}: ${role}, not ${computed}: ${rather[computed]}`]
        : []
    })
    expect(differing).toMatchSnapshot()
  })
})

describe('grants with the table at hand', () => {
  const lack = (who: Missing['who'], permission: string, resource: string): Missing => ({
    who,
    member: `serviceAccount:${who === 'deployer' ? DEPLOYER : COMPUTE}`,
    permission,
    resource,
  })
  const show = (missing: Missing[]) =>
    grantsFor(missing, RESOURCE.project, table).map(grant => grant && `${grant.role} on ${grant.resource}`)

  it('leave out what another one makes needless on the same resource', () => {
    const writer = `roles/artifactregistry.writer on ${RESOURCE.repository}`
    expect(
      show([
        lack('deployer', 'artifactregistry.repositories.get', RESOURCE.repository),
        lack('deployer', 'artifactregistry.repositories.uploadArtifacts', RESOURCE.repository),
      ]),
    ).toEqual([writer, writer])
  })

  it('let a role on the project stand for one on a resource in it, but never for one that lets act as an account', () => {
    expect(
      show([
        lack('deployer', 'run.services.create', RESOURCE.project),
        lack('deployer', 'run.services.get', RESOURCE.service),
        lack('deployer', 'iam.serviceAccounts.actAs', RESOURCE.account),
        lack('deployer', 'run.services.setIamPolicy', RESOURCE.service),
      ]),
    ).toEqual([
      `roles/run.sourceDeveloper on ${RESOURCE.project}`,
      `roles/run.sourceDeveloper on ${RESOURCE.project}`,
      `roles/iam.serviceAccountUser on ${RESOURCE.account}`,
      `roles/run.admin on ${RESOURCE.service}`,
    ])
  })

  it('do not reach into another project', () => {
    const foreign = '//artifactregistry.googleapis.com/projects/images/locations/eu/repositories/r'
    const missing = [
      lack('deployer', 'artifactregistry.repositories.create', RESOURCE.project),
      lack('deployer', 'run.services.create', RESOURCE.project),
      lack('deployer', 'artifactregistry.repositories.downloadArtifacts', foreign),
    ]
    expect(show(missing)[2]).toBe(`roles/artifactregistry.reader on ${foreign}`)
    expect(grantsFor(missing, RESOURCE.project)[2]?.resource).toBe(foreign)
  })

  it('keep what different accounts lack apart', () => {
    expect(
      new Set(
        grantsFor(
          [
            lack('deployer', 'artifactregistry.repositories.downloadArtifacts', RESOURCE.repository),
            lack('build-account', 'artifactregistry.repositories.uploadArtifacts', RESOURCE.repository),
          ],
          RESOURCE.project,
          table,
        ).map(grant => grant?.member),
      ).size,
    ).toBe(2)
  })

  it('find a role for a permission that no row knows', () => {
    expect(ROLES['run.executions.cancel']).toBeUndefined()
    expect(show([lack('deployer', 'run.executions.cancel', RESOURCE.project)])).toEqual([
      `roles/run.jobsExecutor on ${RESOURCE.project}`,
    ])
    expect(grantsFor([lack('deployer', 'run.executions.cancel', RESOURCE.project)], RESOURCE.project)).toEqual([
      undefined,
    ])
  })
})
