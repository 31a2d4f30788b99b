/** Who can call through a role on the project, although the workflow says who can. */
import { expect, it } from 'vitest'
import { projectInvokers } from '../../../src/decisions/checks/accounts/project-invokers.ts'
import type { Decisions } from '../../../src/decisions/decide.ts'
import type { Facts } from '../../../src/facts/facts.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Binding } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'

const JANE = 'user:jane@example.com'
const INVOKER = 'roles/run.invoker'
const find = (config: Partial<Config>, bindings: Binding[] | undefined) =>
  projectInvokers(
    aConfig(config),
    {
      projectId: 'p',
      ...(bindings && { projectPolicy: { known: true, value: { bindings }, evidence: [] } }),
    } as unknown as Facts,
    {} as Decisions,
    [],
  ).map(({ principal, role, status }) => [principal, role, status])

it.each<[string, Partial<Config>, Binding[] | undefined, number]>([
  ['a member that it does not name', { access: 'authenticated' }, [{ role: INVOKER, members: [JANE] }], 1],
  [
    'the role that only calls',
    { access: 'authenticated' },
    [{ role: 'roles/run.servicesInvoker', members: [JANE] }],
    1,
  ],
  ['two members', { access: 'authenticated' }, [{ role: INVOKER, members: [JANE, 'group:a@example.com'] }], 2],
  [
    'a workflow that names another',
    { access: 'keep', invokers: ['user:bob@example.com'] },
    [{ role: INVOKER, members: [JANE] }],
    1,
  ],
  ['one that it names', { access: 'authenticated', invokers: [JANE] }, [{ role: INVOKER, members: [JANE] }], 0],
  ['a workflow that does not say', { access: 'keep' }, [{ role: INVOKER, members: [JANE] }], 0],
  ['a public service', { access: 'public' }, [{ role: INVOKER, members: [JANE] }], 0],
  ['another role', { access: 'authenticated' }, [{ role: 'roles/owner', members: [JANE] }], 0],
  [
    'a condition',
    { access: 'authenticated' },
    [{ role: INVOKER, members: [JANE], condition: { expression: 'true' } }],
    0,
  ],
  ['a deleted account', { access: 'authenticated' }, [{ role: INVOKER, members: [`deleted:${JANE}?uid=1`] }], 0],
  [
    "Google's own agent",
    { access: 'authenticated' },
    [{ role: INVOKER, members: ['serviceAccount:service-1@gcp-sa-iap.iam.gserviceaccount.com'] }],
    0,
  ],
  ['a policy that was not read', { access: 'authenticated' }, undefined, 0],
])('%s', (_, config, bindings, count) => {
  expect(find(config, bindings)).toHaveLength(count)
})
