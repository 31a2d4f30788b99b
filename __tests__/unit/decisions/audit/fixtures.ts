/** An inventory and the live answers about it, by hand. */
import { emptyInventory, type Inventory, type ServiceSeen } from '../../../../src/facts/audit/inventory.ts'
import type { Live, LiveService } from '../../../../src/facts/audit/live.ts'
import { ACCESS_CONSTRAINTS, type AccessConstraint } from '../../../../src/iam/constraints.ts'
import { invokingRoles } from '../../../../src/iam/invoking-roles.ts'
import { predefinedRoles } from '../../../../src/iam/role-table.ts'
import type { Fact } from '../../../../src/model.ts'
import type { Binding, EffectivePolicy, Policy } from '../../../../src/wire.ts'

export const NUMBER = '123456789012'
export const RUNTIME = 'runtime@demo.iam.gserviceaccount.com'
export const CALLER = 'caller@demo.iam.gserviceaccount.com'
export const NODE = '//cloudresourcemanager.googleapis.com/projects/demo'
export const ORGANIZATION = '//cloudresourcemanager.googleapis.com/organizations/9'
export const COURT = { lookUp: invokingRoles(await predefinedRoles()), now: Date.parse('2026-11-30') }

export const known = <T>(value: T): Fact<T> => ({ known: true, value, evidence: [] })
export const refused = (why = 'No.'): Fact<never> => ({ known: false, why, evidence: [] })
export const nameOf = (id: string, kind = 'services') =>
  `//run.googleapis.com/projects/demo/locations/europe-west1/${kind}/${id}`
export const functionOf = (id: string) =>
  `//cloudfunctions.googleapis.com/projects/demo/locations/europe-west1/functions/${id}`
export const urlOf = (id: string) => `https://${id}-abc-ew.a.run.app`

export const DOORS: LiveService = {
  ...{ unchecked: false, ingress: 'all', iap: false, defaultUrl: true, account: RUNTIME },
  audiences: { urls: [], custom: [] },
}

export const service = (id: string, more: Partial<ServiceSeen> = {}): ServiceSeen => ({
  ...{ ...DOORS, name: nameOf(id), project: NUMBER, above: [ORGANIZATION] },
  ...{ audiences: { urls: [urlOf(id)], custom: [] }, ...more },
})

export const inventoryOf = (more: Partial<Inventory> = {}): Inventory => ({
  ...emptyInventory('inventory'),
  ...{ accounts: new Map([[RUNTIME, false]]), projects: new Map([[NUMBER, NODE]]), ...more },
})

export const liveOf = (more: Partial<Live> = {}): Live => ({
  ...{ services: new Map(), policies: new Map(), schedules: new Map() },
  ...{ accounts: new Map(), runs: new Map(), access: new Map(), ...more },
})

export const policy = (...bindings: Binding[]): Fact<Policy> => known({ bindings })
export const invoker = (...members: string[]): Binding => ({ role: 'roles/run.invoker', members })

/** Effective policies of the project: all unset, apart from these. */
export function policies(set: Partial<Record<AccessConstraint, Fact<EffectivePolicy>>> = {}): Live['access'] {
  const unset = ACCESS_CONSTRAINTS.map(
    constraint => [constraint, known<EffectivePolicy>({ spec: { rules: [] } })] as const,
  )
  return new Map([
    [NUMBER, { ...Object.fromEntries(unset), ...set } as Record<AccessConstraint, Fact<EffectivePolicy>>],
  ])
}
