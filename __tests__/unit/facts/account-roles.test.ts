/** Which roles the policies that could be read give an account by name. */
import { describe, expect, it } from 'vitest'
import { heldRoles, type NamedPolicy, readHeldRoles } from '../../../src/facts/permissions/account-roles.ts'
import type { Fact } from '../../../src/model.ts'
import type { Policy } from '../../../src/wire.ts'
import { COMPUTE, known, RESOURCE, unknown } from '../../fixtures/facts.ts'

const member = `serviceAccount:${COMPUTE}`
const policy = (...bindings: NonNullable<Policy['bindings']>): Policy => ({ bindings })
const condition = { title: 'until May', expression: 'request.time < timestamp("2027-05-01T00:00:00Z")' }
const lookUp = (role: string) => (role === 'roles/unheard.of' ? undefined : new Set([`${role}.permission`]))

describe('the roles of an account', () => {
  it('are those that name it, each once a resource, an unconditional binding before a conditional one', () => {
    const found = heldRoles(
      [
        {
          resource: RESOURCE.project,
          policy: policy(
            { role: 'roles/run.admin', members: ['user:somebody@example.com', member], condition },
            { role: 'roles/run.admin', members: [member] },
            { role: 'roles/editor', members: ['user:somebody@example.com', `deleted:${member}?uid=1`, 'allUsers'] },
            { role: 'roles/unheard.of', members: [member], condition },
          ),
        },
        { resource: RESOURCE.bucket, policy: policy({ role: 'roles/run.admin', members: [member] }) },
      ],
      member,
      lookUp,
    )
    const permissions = new Set(['roles/run.admin.permission'])
    expect(found).toEqual([
      { role: 'roles/run.admin', resource: RESOURCE.project, conditional: false, permissions },
      { role: 'roles/run.admin', resource: RESOURCE.bucket, conditional: false, permissions },
      { role: 'roles/unheard.of', resource: RESOURCE.project, conditional: true, permissions: null },
    ])
  })

  it('are none in policies without bindings', () => {
    expect(heldRoles([{ resource: RESOURCE.project, policy: {} }], member, lookUp)).toEqual([])
  })
})

describe('reading the roles of an account', () => {
  const named = (fact: Fact<Policy>, resource = known(RESOURCE.project)): NamedPolicy => ({
    resource: Promise.resolve(resource),
    policy: Promise.resolve(fact),
  })
  const email = (fact: Fact<string | null>) => Promise.resolve(fact)
  const asked: string[][] = []
  const roles = async (names: Iterable<string>) => {
    asked.push([...names])
    return lookUp
  }

  it('takes what could be read, and leaves out what could not', async () => {
    const readable = named(known(policy({ role: 'roles/editor', members: [member] })))
    const fact = await readHeldRoles(
      email(known(COMPUTE)),
      [named(unknown()), readable, named(known({}), unknown())],
      roles,
    )
    expect(fact).toMatchObject({ known: true, value: [{ role: 'roles/editor', conditional: false }] })
    expect(asked).toEqual([['roles/editor']])
  })

  it('does not look roles up where nobody wants to know what they hold', async () => {
    const readable = named(known(policy({ role: 'roles/editor', members: [member] })))
    const fact = await readHeldRoles(email(known(COMPUTE)), [readable], null)
    expect(fact).toMatchObject({ known: true, value: [{ role: 'roles/editor', permissions: null }] })
  })

  it.each<[string, Fact<string | null>, NamedPolicy[], string]>([
    [
      'no policy could be read',
      known(COMPUTE),
      [named(unknown('The permission is missing.'))],
      'The permission is missing.',
    ],
    ['none was asked for', known(COMPUTE), [], 'No allow policy was requested.'],
    ['the account is not known', unknown('Nobody knows.'), [named(known({}))], 'Nobody knows.'],
    ['there is no account', known(null), [named(known({}))], 'There is no such account.'],
  ])('is unknown where %s', async (_, account, policies, why) => {
    expect(await readHeldRoles(email(account), policies, roles)).toMatchObject({ known: false, why })
  })
})
