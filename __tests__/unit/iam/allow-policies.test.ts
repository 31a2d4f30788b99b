/** Reading allow policies for one account, and the real role table. */
import { describe, expect, it } from 'vitest'
import { roleReader } from '../../../src/facts/permissions/role-reader.ts'
import type { Google } from '../../../src/google/google.ts'
import { holdsBasicRole, membersFor, type ReadPolicy, readGrants, rolesOf } from '../../../src/iam/allow-policies.ts'
import type { RoleLookup } from '../../../src/iam/role-table.ts'
import type { Binding, Role } from '../../../src/wire.ts'

const PROJECT = '//cloudresourcemanager.googleapis.com/projects/p'
const BUCKET = '//storage.googleapis.com/projects/_/buckets/b'
const MEMBER = 'serviceAccount:a@p.iam.gserviceaccount.com'
const OTHER = 'serviceAccount:b@p.iam.gserviceaccount.com'
const condition = { title: 'until Friday', expression: 'request.time < x' }

const on = (resource: string, ...bindings: Binding[]): ReadPolicy => ({ resource, policy: { bindings } })
const table: RoleLookup = role =>
  ({
    'roles/reader': new Set(['storage.objects.get']),
    'roles/storage.legacyObjectReader': new Set(['storage.objects.get']),
    'roles/other': new Set(['x.y.z']),
  })[role]
const read = (...policies: ReadPolicy[]) =>
  readGrants(policies, new Set([MEMBER]), 'storage.objects.get', table, { from: 0, until: 0 })

describe('reading grants', () => {
  it('finds unconditional and conditional bindings apart', () => {
    const reading = read(
      on(PROJECT, { role: 'roles/reader', members: [OTHER, MEMBER], condition }),
      on(BUCKET, { role: 'roles/reader', members: [MEMBER] }),
    )
    expect(reading.granted).toEqual([{ role: 'roles/reader', resource: BUCKET }])
    expect(reading.conditional).toEqual([
      { role: 'roles/reader', resource: PROJECT, condition: 'until Friday', looksAtResource: false },
    ])
  })

  it.each<[string, Binding]>([
    ['of other members', { role: 'roles/reader', members: [OTHER] }],
    ['of a deleted account with the same email', { role: 'roles/reader', members: [`deleted:${MEMBER}?uid=1`] }],
    ['of groups, which it cannot look into', { role: 'roles/reader', members: ['group:all@example.com'] }],
    ['of roles without the permission', { role: 'roles/other', members: [MEMBER] }],
    ['without members', { role: 'roles/reader' }],
  ])('passes over bindings %s', (_, binding) => {
    expect(read(on(PROJECT, binding))).toMatchObject({ granted: [], conditional: [], outside: [], unreadRoles: [] })
  })

  it('names roles whose contents it does not know, once', () => {
    const binding = { role: 'projects/p/roles/mine', members: [MEMBER] }
    expect(read(on(PROJECT, binding), on(BUCKET, binding)).unreadRoles).toEqual(['projects/p/roles/mine'])
  })

  it('takes a policy without bindings', () => expect(read({ resource: PROJECT, policy: {} }).granted).toEqual([]))
})

describe('the members that stand for an account', () => {
  const project = {
    bindings: [
      { role: 'roles/editor', members: [MEMBER] },
      { role: 'roles/owner', members: [OTHER] },
    ],
  }
  it('include the convenience value of its basic role', () => {
    expect(membersFor(MEMBER, 'p', project)).toEqual(
      new Set([MEMBER, 'allUsers', 'allAuthenticatedUsers', 'projectEditor:p']),
    )
    const bucket = on(BUCKET, { role: 'roles/storage.legacyObjectReader', members: ['projectEditor:p'] })
    const reading = readGrants([bucket], membersFor(MEMBER, 'p', project), 'storage.objects.get', table, {
      from: 0,
      until: 0,
    })
    expect(reading.granted).toHaveLength(1)
  })

  it('leave out a basic role under a condition, and stand alone without a policy', () => {
    const conditional = { bindings: [{ role: 'roles/editor', members: [MEMBER], condition }] }
    expect(membersFor(MEMBER, 'p', conditional).has('projectEditor:p')).toBe(false)
    expect(holdsBasicRole(MEMBER, conditional)).toBe(true)
    expect(membersFor(MEMBER, 'p', undefined).size).toBe(3)
    expect(holdsBasicRole(MEMBER, { bindings: [{ role: 'roles/run.builder', members: [MEMBER] }] })).toBe(false)
  })

  it('tell which roles have to be looked up', () => {
    const policies = [
      on(PROJECT, { role: 'a', members: [MEMBER] }, { role: 'b', members: [OTHER] }),
      on(BUCKET, { role: 'c', members: ['allUsers'] }),
    ]
    expect(rolesOf(policies, membersFor(MEMBER, 'p', undefined))).toEqual(new Set(['a', 'c']))
  })
})

describe('looking up roles', () => {
  const asked: string[] = []
  const google = {
    iam: {
      getRole: async (name: string): Promise<Role | null> => {
        asked.push(name)
        return name.endsWith('mine') ? { name, includedPermissions: ['storage.objects.get'] } : null
      },
    },
  } as unknown as Google

  it('knows the predefined roles without asking', async () => {
    const lookUp = await roleReader(google)(['roles/run.builder', 'roles/owner'], true)
    expect([...(lookUp('roles/run.builder') ?? [])]).toContain('artifactregistry.repositories.uploadArtifacts')
    // The reason for the rule about basic roles: Owner does not hold it by the role (docs/google-cloud.md#testing-permissions).
    expect(lookUp('roles/owner')?.has('storage.objects.get')).toBe(false)
    expect(asked).toEqual([])
  })

  it('asks for custom roles, each once, and leaves unknown what is not there', async () => {
    const lookUp = await roleReader(google)(
      ['projects/p/roles/mine', 'projects/p/roles/mine', 'projects/p/roles/gone'],
      true,
    )
    expect(lookUp('projects/p/roles/mine')?.has('storage.objects.get')).toBe(true)
    expect(lookUp('projects/p/roles/gone')).toBeUndefined()
    expect(asked).toEqual(['projects/p/roles/mine', 'projects/p/roles/gone'])
  })

  it('asks nothing where no round trip is left', async () => {
    asked.length = 0
    const lookUp = await roleReader(google)(['projects/p/roles/mine'], false)
    expect(lookUp('projects/p/roles/mine')).toBeUndefined()
    expect(asked).toEqual([])
  })
})
