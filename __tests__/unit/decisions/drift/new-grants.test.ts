/** A role that nobody needs counts once it is known to be newer than the deploy. */
import { expect, it } from 'vitest'
import { withNewGrant } from '../../../../src/decisions/drift/new-grants.ts'
import type { RoleChange } from '../../../../src/google/logging.ts'
import type { Finding } from '../../../../src/model.ts'
import { warn } from '../../../../src/words/findings.ts'

const PROJECT = '//cloudresourcemanager.googleapis.com/projects/p'
const MEMBER = 'user:jane@example.com'
const DEPLOYED = '2026-11-02T10:00:00.5Z'
const held = warn('over-granted', 'She has it.', { principal: MEMBER, role: 'roles/editor', resource: PROJECT })
const change = (time: string, action: RoleChange['action'], more: Partial<RoleChange> = {}): RoleChange => ({
  ...{ time, by: 'eve@example.com', method: 'SetIamPolicy', action },
  ...{ role: 'roles/editor', resource: PROJECT, condition: '', ...more },
})
const judge = (finding: Finding, ...changes: RoleChange[]) =>
  withNewGrant(finding, { [MEMBER]: { known: true, value: changes, evidence: [] } }, DEPLOYED)

it('counts a grant after the deploy, with when and by whom', () => {
  const found = judge(held, change('2026-11-02T10:00:01Z', 'ADD'), change('2026-11-01T10:00:00Z', 'REMOVE'))
  expect(found.reason).toBe(
    'She has it. It was granted on 2026-11-02 at 10:00 UTC by eve@example.com, after the last deploy.',
  )
  expect(found.difference).toMatchObject({ since: '2026-11-02T10:00:01Z', by: 'eve@example.com', proven: true })
})

it.each<[string, Finding, RoleChange[]]>([
  ['nothing is known of it', held, []],
  ['an older grant', held, [change('2026-11-02T10:00:00Z', 'ADD')]],
  ['of another role', held, [change('2026-11-03T10:00:00Z', 'ADD', { role: 'roles/viewer' })]],
  ['on something else', held, [change('2026-11-03T10:00:00Z', 'ADD', { resource: `${PROJECT}2` })]],
  ['under a condition', held, [change('2026-11-03T10:00:00Z', 'ADD', { condition: 'a' })]],
  ['taken away again', held, [change('2026-11-04T10:00:00Z', 'REMOVE'), change('2026-11-03T10:00:00Z', 'ADD')]],
  ['another finding', { ...held, id: 'behind-iap' }, [change('2026-11-03T10:00:00Z', 'ADD')]],
])('leaves as it is: %s', (_, finding, changes) => {
  expect(judge(finding, ...changes)).toEqual(finding)
})
