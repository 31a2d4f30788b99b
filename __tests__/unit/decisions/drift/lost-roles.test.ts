/** What the audit log says of a role decides whether a permission that nobody can vouch for is lost. */
import { expect, it } from 'vitest'
import { doubted, withLostRole } from '../../../../src/decisions/drift/lost-roles.ts'
import type { RoleChange } from '../../../../src/google/logging.ts'
import { predefinedRoles } from '../../../../src/iam/role-table.ts'
import type { Finding } from '../../../../src/model.ts'
import { fail, unknown } from '../../../../src/words/findings.ts'

const PROJECT = '//cloudresourcemanager.googleapis.com/projects/p'
const BUCKET = '//storage.googleapis.com/projects/_/buckets/b'
const MEMBER = 'serviceAccount:builder@p.iam.gserviceaccount.com'
const asked = { principal: MEMBER, permission: 'storage.objects.get', resource: BUCKET }
const open = unknown('build-account-permission', 'It is not known.', asked)

const change = (day: number, action: RoleChange['action'], more: Partial<RoleChange> = {}): RoleChange => ({
  ...{ time: `2026-11-0${day}T10:00:00Z`, by: 'jane@example.com', method: 'SetIamPolicy', action },
  ...{ role: 'roles/run.builder', resource: PROJECT, condition: '', ...more },
})
const judge = async (finding: Finding, ...changes: RoleChange[]) =>
  withLostRole(finding, { [MEMBER]: { known: true, value: changes, evidence: [] } }, await predefinedRoles(), 'p')

it.each<[string, RoleChange[]]>([
  ['removed', [change(2, 'REMOVE')]],
  ['granted, then removed', [change(2, 'REMOVE'), change(1, 'ADD')]],
  ['removed on the bucket', [change(2, 'REMOVE', { role: 'roles/storage.objectViewer', resource: BUCKET })]],
])('lost: %s', async (_, changes) => {
  const found = await judge(open, ...changes)
  expect(found).toMatchObject({
    status: 'fail',
    difference: { since: '2026-11-02T10:00:00Z', by: 'jane@example.com', source: 'audit-log' },
  })
  expect(found.reason).toContain('which was removed on 2026-11-02 at 10:00 UTC by jane@example.com.')
  expect(found.remedies[0]?.text).toContain(`--role=${changes[0]?.role}`)
})

it.each<[string, RoleChange[]]>([
  ['nothing changed', []],
  ['removed, then granted again', [change(3, 'ADD'), change(2, 'REMOVE')]],
  ['another role gives it', [change(3, 'ADD', { role: 'roles/storage.admin' }), change(2, 'REMOVE')]],
  ['the role does not give it', [change(2, 'REMOVE', { role: 'roles/logging.logWriter' })]],
  ['of another bucket', [change(2, 'REMOVE', { resource: `${BUCKET}2` })]],
  ['a role that is not known', [change(2, 'REMOVE', { role: 'projects/p/roles/mine' })]],
  ['only one condition of two', [change(3, 'ADD', { condition: 'a' }), change(2, 'REMOVE')]],
])('as open as before: %s', async (_, changes) => {
  expect(await judge(open, ...changes)).toEqual(open)
})

it('adds to a missing permission since when and by whom', async () => {
  const found = await judge(fail('build-account-permission', 'It lacks it.', asked), change(2, 'REMOVE'))
  expect(found.reason).toMatch(/^It lacks it\. It had roles\/run\.builder .* removed on 2026-11-02/)
  expect(found.difference).toMatchObject({ why: 'The next deploy would fail.', since: '2026-11-02T10:00:00Z' })
})

it('asks about service accounts that lack something or may', () => {
  const federated = { ...asked, principal: 'principal://iam.googleapis.com/projects/1/x' }
  const about = (finding: Finding) => doubted([finding]).length > 0
  expect(about(open)).toBe(true)
  expect(about(unknown('build-account-permission', '', federated))).toBe(false)
  expect(about({ ...open, status: 'pass' })).toBe(false)
  expect(about(fail('api-disabled', '', { resource: PROJECT }))).toBe(false)
})
