import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/emulator/http/router.ts'
import { putPolicy } from '../../src/emulator/policies/allow-policies.ts'
import { authorize, readPolicy, testPermissions, writePolicy } from '../../src/emulator/policies/authorize.ts'
import { makeWorld, type WorldSpec } from '../../src/emulator/scenario.ts'
import { principalOf } from '../../src/emulator/sign-in/access-tokens.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import type { Principal, World } from '../../src/emulator/world/world.ts'
import { fieldCase } from '../fixtures/field-cases.ts'

const PROJECT = fullName.project('demo-project')
const COMPUTE = '123456789012-compute@developer.gserviceaccount.com'
const POOL = 'projects/123456789012/locations/global/workloadIdentityPools/github'
const federated: Principal = {
  member: `principal://iam.googleapis.com/${POOL}/subject/repo:octo-org/hello`,
  pool: POOL,
  groups: ['deployers'],
  attributes: { repository: 'octo-org/hello' },
}
const developer = 'user:developer@example.com'

function refusal(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('It was not refused')
}

/** A world in which `member` holds run.viewer on the project, perhaps under a condition. */
function granted(member: string, spec: WorldSpec = {}, condition?: string): World {
  return makeWorld({
    ...spec,
    grants: {
      project: [
        {
          role: 'roles/run.viewer',
          members: [member],
          ...(condition !== undefined && { condition: { title: 't', expression: condition } }),
        },
      ],
    },
  })
}
const mayView = (world: World, principal: Principal | null, resource = PROJECT) =>
  authorize(world, principal, 'run.services.get', resource)

describe('members', () => {
  const groups = {
    'team@example.com': [developer, 'group:inner@example.com'],
    'inner@example.com': ['group:team@example.com', 'user:owner@example.com'],
  }
  it.each<[string, string, Principal | null, boolean]>([
    ['allUsers lets anybody in', 'allUsers', null, true],
    [
      'allAuthenticatedUsers lets Google accounts in',
      'allAuthenticatedUsers',
      { member: 'user:someone@gmail.com' },
      true,
    ],
    ['allAuthenticatedUsers keeps federated identities out', 'allAuthenticatedUsers', federated, false],
    ['allAuthenticatedUsers keeps strangers out', 'allAuthenticatedUsers', null, false],
    [
      'a user is compared without case',
      'user:Developer@Example.com',
      { member: developer, email: 'developer@example.com' },
      true,
    ],
    ['a user is not a service account', 'serviceAccount:developer@example.com', { member: developer }, false],
    ['a group holds its members', 'group:team@example.com', { member: developer }, true],
    ['groups in a circle end', 'group:inner@example.com', { member: developer }, true],
    ['a group does not hold others', 'group:team@example.com', { member: 'user:editor@example.com' }, false],
    ['a domain holds its users', 'domain:example.com', { member: developer, email: 'developer@example.com' }, true],
    [
      'a domain does not hold its service accounts',
      'domain:example.com',
      { member: 'serviceAccount:x@example.com', email: 'x@example.com' },
      false,
    ],
    ['one subject of a pool', federated.member, federated, true],
    ['another subject of a pool', `${federated.member}2`, federated, false],
    ['an attribute', `principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo-org/hello`, federated, true],
    [
      'an attribute with another value',
      `principalSet://iam.googleapis.com/${POOL}/attribute.repository/Octo-Org/hello`,
      federated,
      false,
    ],
    ['a pool group', `principalSet://iam.googleapis.com/${POOL}/group/deployers`, federated, true],
    ['the whole pool', `principalSet://iam.googleapis.com/${POOL}/*`, federated, true],
    ['another pool', `principalSet://iam.googleapis.com/${POOL}2/*`, federated, false],
    ['a deleted member is nobody', `deleted:${developer}?uid=1`, { member: developer }, false],
    [
      'a convenience member holds the project owner',
      'projectOwner:demo-project',
      { member: 'user:owner@example.com' },
      true,
    ],
    ['a convenience member does not hold others', 'projectOwner:demo-project', { member: developer }, false],
  ])('%s', (_, member, principal, expected) => {
    // On a project where none of them holds anything else.
    const other = fullName.project('other-project')
    const world = makeWorld({ groups, grants: { [other]: [{ role: 'roles/run.viewer', members: [member] }] } })
    expect(mayView(world, principal, other)).toBe(expected)
  })

  it('disabled and deleted service accounts hold nothing', () => {
    for (const state of [{ disabled: true }, { deleted: true }]) {
      const world = makeWorld({ serviceAccounts: { [COMPUTE]: state } })
      const compute = { member: `serviceAccount:${COMPUTE}`, email: COMPUTE }
      expect(authorize(world, compute, 'storage.objects.get', PROJECT)).toBe(false)
      expect(authorize(makeWorld(), compute, 'storage.objects.get', PROJECT)).toBe(true)
    }
  })
})

describe('inheritance', () => {
  it.each([
    ['the organisation', 'organization'],
    ['a folder', 'folders/77'],
    ['the project', 'project'],
  ])('a role on %s reaches the service', (_, holder) => {
    const world = makeWorld({
      folders: { '77': 'organizations/105512345678' },
      project: { parent: 'folders/77' },
      grants: { [holder]: [{ role: 'roles/run.viewer', members: [developer] }] },
    })
    expect(
      mayView(
        world,
        { member: developer },
        '//run.googleapis.com/projects/123456789012/locations/us-central1/services/x',
      ),
    ).toBe(true)
  })

  it('a role on one account does not reach another', () => {
    const world = makeWorld()
    const deployer = principalOf(world, 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com')
    const on = (email: string) =>
      authorize(world, deployer, 'iam.serviceAccounts.actAs', fullName.serviceAccount('demo-project', email))
    expect(on(COMPUTE)).toBe(true)
    expect(on('deployer@demo-project.iam.gserviceaccount.com')).toBe(false)
  })

  it('another project is another world', () => {
    expect(mayView(granted(developer), { member: developer }, fullName.project('other-project'))).toBe(false)
  })
})

describe('conditions', () => {
  const service = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/hello'
  it.each([
    ["resource.name.startsWith('projects/demo-project/locations/us-central1/services/h')", true],
    ["resource.name.startsWith('projects/demo-project/locations/europe')", false],
    ["resource.type == 'run.googleapis.com/Service' && resource.service == 'run.googleapis.com'", true],
    ["resource.type == 'storage.googleapis.com/Bucket'", false],
    ["request.time < timestamp('2100-01-01T00:00:00Z')", true],
    ["request.time < timestamp('2020-01-01T00:00:00Z')", false],
    ["resource.name.extract('/services/{name}') == 'hello'", true],
    ['resource.nothing == 1', false],
    ['this is not CEL', false],
  ])('%s -> %s', (expression, expected) => {
    expect(mayView(granted(developer, {}, expression), { member: developer }, service)).toBe(expected)
  })

  it('see resource tags', () => {
    const tags = { project: ['env=prod'] }
    const expression = (value: string) => `resource.matchTag('105512345678/env', '${value}')`
    expect(mayView(granted(developer, { tags }, expression('prod')), { member: developer }, service)).toBe(true)
    expect(mayView(granted(developer, { tags }, expression('test')), { member: developer }, service)).toBe(false)
  })

  it('are hidden from readers of version 1, whose roles carry a suffix', () => {
    const world = granted(developer, {}, 'true')
    const roles = (version: number) => (readPolicy(world, PROJECT, version).bindings ?? []).map(binding => binding.role)
    expect(roles(3)).toContain('roles/run.viewer')
    expect(roles(1).filter(role => role.startsWith('roles/run.viewer'))).toEqual([
      expect.stringMatching(/_withcond_[0-9a-f]{20}$/),
    ])
    expect(readPolicy(world, PROJECT, 3).version).toBe(3)
  })
})

describe('deny rules', () => {
  const denied = (rule: object) =>
    granted(developer, {
      denyRules: {
        project: [
          {
            deniedPrincipals: ['principalSet://goog/public:all'],
            deniedPermissions: ['run.googleapis.com/services.get'],
            ...rule,
          },
        ],
      },
    })
  it('win over grants', () => expect(mayView(denied({}), { member: developer })).toBe(false))
  it('cover a whole service by a star', () =>
    expect(mayView(denied({ deniedPermissions: ['run.googleapis.com/*'] }), { member: developer })).toBe(false))
  it('leave other permissions alone', () =>
    expect(authorize(denied({}), { member: developer }, 'run.services.list', PROJECT)).toBe(true))
  it('spare exceptions', () =>
    expect(
      mayView(denied({ exceptionPrincipals: ['principal://goog/subject/developer@example.com'] }), {
        member: developer,
      }),
    ).toBe(true))
})

describe('propagation', () => {
  it('a grant is in the policy at once and in effect after the delay', () => {
    const world = makeWorld({ delays: { grantMs: 60_000 } })
    const before = readPolicy(world, PROJECT)
    writePolicy(world, PROJECT, {
      ...before,
      bindings: [...(before.bindings ?? []), { role: 'roles/run.viewer', members: [developer] }],
    })
    expect(JSON.stringify(readPolicy(world, PROJECT))).toContain(developer)
    expect(mayView(world, { member: developer })).toBe(false)
    world.clock.advance(59_000)
    expect(mayView(world, { member: developer })).toBe(false)
    world.clock.advance(1_001)
    expect(mayView(world, { member: developer })).toBe(true)
  })

  it('a removal takes as long', () => {
    const world = granted(developer, { delays: { grantMs: 1000 } })
    writePolicy(world, PROJECT, { bindings: [] })
    expect(mayView(world, { member: developer })).toBe(true)
    world.clock.advance(1001)
    expect(mayView(world, { member: developer })).toBe(false)
  })

  it('a grant announced by the scenario comes into effect by itself', () => {
    const world = makeWorld({
      pendingGrants: [{ afterMs: 5000, resource: 'project', role: 'roles/run.viewer', member: developer }],
    })
    expect(JSON.stringify(readPolicy(world, PROJECT))).toContain('roles/run.viewer')
    expect(mayView(world, { member: developer })).toBe(false)
    world.clock.advance(5001)
    expect(mayView(world, { member: developer })).toBe(true)
  })
})

describe('testIamPermissions', () => {
  const owner = { member: 'user:owner@example.com' }
  const service = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/absent'

  it('answers with what the caller holds', () => {
    const world = makeWorld()
    const deployer = principalOf(world, 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com')
    const names = ['run.services.create', 'storage.objects.create', 'resourcemanager.projects.setIamPolicy']
    expect(testPermissions(world, deployer, PROJECT, names)).toEqual(['run.services.create', 'storage.objects.create'])
  })

  it('answers what the project grants for a service that does not exist, as gcloud counts on', () => {
    const names = ['run.services.setIamPolicy', 'run.services.getIamPolicy']
    expect(testPermissions(makeWorld(), owner, service, names)).toEqual(names)
    expect(testPermissions(makeWorld(), { member: developer }, service, names)).toEqual([])
  })

  it('is empty for a secret that does not exist, whatever the project grants', () => {
    const world = makeWorld({ secrets: [] })
    const secret = fullName.secret('demo-project', 'absent')
    expect(testPermissions(world, owner, secret, ['secretmanager.secrets.get'])).toEqual([])
    expect(testPermissions(world, owner, PROJECT, ['secretmanager.secrets.get'])).toHaveLength(1)
  })

  it.each([
    ['a name that no role holds', PROJECT, 'run.services.fly'],
    ['listing projects, on a project', PROJECT, 'resourcemanager.projects.list'],
    ['creating projects, on a project', PROJECT, 'resourcemanager.projects.create'],
    ['a bucket permission on a service', service, 'storage.buckets.get'],
    [
      'a project permission on an account',
      fullName.serviceAccount('demo-project', COMPUTE),
      'iam.serviceAccounts.list',
    ],
    ['creating buckets, on a bucket', fullName.bucket('b'), 'storage.buckets.create'],
    [
      'creating repositories, on a repository',
      fullName.repository('projects/demo-project/locations/l/repositories/r'),
      'artifactregistry.repositories.create',
    ],
    ['a wildcard', PROJECT, 'run.services.*'],
  ])('fails as a whole for %s', (_, resource, name) => {
    const { code, message } = refusal(() => testPermissions(makeWorld(), owner, resource, ['run.services.get', name]))
    expect(code).toBe('INVALID_ARGUMENT')
    expect(message).toMatch(/^Permission /)
  })

  it('refuses more than a hundred names', () => {
    expect(
      refusal(() => testPermissions(makeWorld(), owner, PROJECT, Array(101).fill('run.services.get'))).status,
    ).toBe(400)
  })
})

describe('setIamPolicy refuses', () => {
  const service = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/hello'
  const set =
    (world: World, members: string[], resource = service, role = 'roles/run.invoker') =>
    () =>
      writePolicy(world, resource, { bindings: [{ role, members }] })

  it.each([
    [
      'developer@example.com',
      'The member developer@example.com is of an unknown type. Please set a valid type prefix for the member.',
    ],
    ['user:nobody@example.com', 'User nobody@example.com does not exist.'],
    ['group:nobody@example.com', 'Group nobody@example.com does not exist.'],
    [
      'serviceAccount:gone@demo-project.iam.gserviceaccount.com',
      'Service account gone@demo-project.iam.gserviceaccount.com does not exist.',
    ],
    ['principalSet://iam.googleapis.com/nonsense', 'Invalid principalSet: principalSet://iam.googleapis.com/nonsense.'],
  ])('the member %s', (member, message) => {
    expect(refusal(set(makeWorld(), [member]))).toMatchObject({ code: 'INVALID_ARGUMENT', message })
  })

  it('public members on a project', () => {
    expect(refusal(set(makeWorld(), ['allUsers'], PROJECT, 'roles/run.invoker')).code).toBe('INVALID_ARGUMENT')
  })
  it('T23: a role that does not exist', fieldCase('T23'), () => {
    expect(refusal(set(makeWorld(), [developer], service, 'roles/run.flyer')).message).toBe(
      'Role roles/run.flyer is not supported for this resource.',
    )
    expect(refusal(set(makeWorld(), [developer], PROJECT, 'roles/run.flyer')).message).toMatch(/does not exist/)
  })
  it('a role that means nothing there', () => {
    expect(refusal(set(makeWorld(), [developer], service, 'roles/storage.objectViewer')).message).toMatch(
      /not supported for this resource/,
    )
  })

  it('a stale etag, and takes the current one in either alphabet of base64', () => {
    const world = makeWorld()
    const first = writePolicy(world, service, { bindings: [] })
    const etag = String(first.etag)
    writePolicy(world, service, {
      etag: etag.replaceAll('+', '-').replaceAll('/', '_'),
      bindings: [{ role: 'roles/run.invoker', members: [developer] }],
    })
    expect(refusal(() => writePolicy(world, service, { etag, bindings: [] }))).toMatchObject({
      code: 'ABORTED',
      status: 409,
    })
  })

  it('conditions without version 3, and losing them unread', () => {
    const world = granted(developer, {}, 'true')
    const { etag, bindings } = readPolicy(world, PROJECT, 3)
    expect(refusal(() => writePolicy(world, PROJECT, { ...(bindings && { bindings }) })).message).toMatch(
      /Specified policy version \(1\) cannot be less than the existing policy version \(3\)/,
    )
    expect(
      refusal(() => writePolicy(world, PROJECT, { ...(etag !== undefined && { etag }), version: 1, bindings: [] }))
        .message,
    ).toMatch(/Specified policy version/)
    expect(writePolicy(world, PROJECT, { version: 3, ...(bindings && { bindings }) }).version).toBe(3)
  })

  it('nothing about members that were there before', () => {
    const world = makeWorld()
    putPolicy(world, service, [{ role: 'roles/run.invoker', members: ['user:left@example.com'] }])
    const policy = readPolicy(world, service, 3)
    expect(
      writePolicy(world, service, {
        ...policy,
        bindings: [...(policy.bindings ?? []), { role: 'roles/run.viewer', members: [developer] }],
      }).bindings,
    ).toHaveLength(2)
  })

  const domains = (values: string[]): WorldSpec => ({
    orgPolicies: {
      organization: { 'iam.allowedPolicyMemberDomains': { rules: [{ values: { allowedValues: values } }] } },
    },
  })
  it.each<[string, WorldSpec, string, boolean]>([
    ['allUsers where domains are listed', domains(['C01abcdef']), 'allUsers', false],
    ['an outsider where domains are listed', domains(['C01abcdef']), 'user:someone@gmail.com', false],
    ['not an insider', domains(['C01abcdef']), developer, true],
    ['not an insider, in the form is:', domains(['is:C01abcdef']), developer, true],
    [
      'not an insider, by principal set',
      domains(['principalSet://iam.googleapis.com/organizations/105512345678']),
      developer,
      true,
    ],
    ['not an account of the organisation', domains(['C01abcdef']), `serviceAccount:${COMPUTE}`, true],
    [
      'not a service agent, whose customer is Google',
      domains(['C0other']),
      'serviceAccount:service-123456789012@gcp-sa-cloudbuild.iam.gserviceaccount.com',
      true,
    ],
    ['an insider of another customer', domains(['C0other']), developer, false],
  ])('%s', (_, spec, member, fine) => {
    const act = set(makeWorld(spec), [member])
    if (fine) expect(act).not.toThrow()
    else {
      expect(refusal(act)).toMatchObject({
        code: 'FAILED_PRECONDITION',
        status: 400,
        message:
          'One or more users named in the policy do not belong to a permitted customer,  perhaps due to an organization policy.',
      })
    }
  })

  it('allUsers by the managed constraint, unless it is a listed subject', () => {
    const managed = (parameters: Record<string, unknown>): WorldSpec => ({
      orgPolicies: { organization: { 'iam.managed.allowedPolicyMembers': { rules: [{ enforce: true, parameters }] } } },
    })
    const own = { allowedPrincipalSets: ['//cloudresourcemanager.googleapis.com/organizations/105512345678'] }
    const { message, details } = refusal(set(makeWorld(managed(own)), ['allUsers']))
    expect(message).toMatch(
      /^Operation denied by org policy on resource 'projects\/demo-project\/locations\/us-central1\/services\/hello': \["constraints\/iam.managed.allowedPolicyMembers"/,
    )
    expect(details[0]).toMatchObject({
      metadata: { customConstraints: 'constraints/iam.managed.allowedPolicyMembers' },
    })
    expect(set(makeWorld(managed(own)), [developer])).not.toThrow()
    expect(set(makeWorld(managed({ allowedMemberSubjects: ['allUsers'] })), ['allUsers'])).not.toThrow()
  })

  it('with 412 on Cloud Storage', () => {
    const world = makeWorld(domains(['C01abcdef']))
    const owner = world.projects.get('demo-project')
    world.buckets.set('b', { name: 'b', projectId: owner?.projectId ?? '', resource: {}, objects: new Map() })
    expect(refusal(set(world, ['allUsers'], fullName.bucket('b'), 'roles/storage.objectViewer')).status).toBe(412)
  })
})

describe('whatever policies say', () => {
  const roles = [
    'roles/run.viewer',
    'roles/run.admin',
    'roles/run.invoker',
    'roles/owner',
    'roles/storage.objectViewer',
  ]
  const people = [developer, 'user:editor@example.com', 'allUsers', 'allAuthenticatedUsers', 'domain:example.com']
  const bindings = fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      members: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }),
    }),
    { maxLength: 6 },
  )

  it('adding a binding never takes a permission away, and what is stored can be read and written again', () => {
    fc.assert(
      fc.property(
        bindings,
        bindings,
        fc.constantFrom('run.services.get', 'run.routes.invoke', 'storage.objects.get'),
        (some, more, permission) => {
          const world = makeWorld()
          const resource = '//run.googleapis.com/projects/demo-project/locations/us-central1/services/x'
          putPolicy(world, resource, some)
          const before = authorize(world, { member: developer, email: 'developer@example.com' }, permission, resource)
          const policy = readPolicy(world, resource, 3)
          putPolicy(world, resource, [...(policy.bindings ?? []), ...more])
          const after = authorize(world, { member: developer, email: 'developer@example.com' }, permission, resource)
          expect(before && !after).toBe(false)
          const stored = readPolicy(world, resource, 3).bindings
          putPolicy(world, resource, stored ?? [])
          expect(readPolicy(world, resource, 3).bindings).toEqual(stored)
        },
      ),
      { numRuns: 60 },
    )
  })
})
