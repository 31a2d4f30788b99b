/** Inventory and live answers -> what an audit found. What the live resource does not confirm is left out. Pure. */
import { emptyGround, type Ground } from '../../facts/audit/ground.ts'
import type { Inventory } from '../../facts/audit/inventory.ts'
import type { Live } from '../../facts/audit/live.ts'
import type { AuditCounts, Finding } from '../../model.ts'
import { accountFindings } from './accounts.ts'
import type { Court } from './callers.ts'
import { nextDeployFindings, openGround } from './next-deploy.ts'
import { policyFindings } from './policies.ts'
import { countReach, publicFindings } from './public.ts'
import { scheduleFindings } from './schedules.ts'
import { teller } from './tell.ts'
import { gapFinding, unconfirmed, unseen } from './unconfirmed.ts'

export interface Audit {
  findings: Finding[]
  counts: AuditCounts
}

/** `fails`: `drift_fail`; `counted`: which of the inventory, by full name, this run has audited. */
export function auditFindings(
  inventory: Inventory,
  live: Live,
  court: Court,
  fails: boolean,
  ground: Ground = emptyGround(),
  counted: (name: string) => boolean = () => true,
): Audit {
  const tell = teller(fails)
  const isCounted = ({ name }: { name: string }) => counted(name)
  const { services, runs } = inventory
  const audited = { ...inventory, services: services.filter(isCounted), runs: runs.filter(isCounted) }
  return {
    findings: [
      ...publicFindings(inventory, live, court, tell),
      ...policyFindings(inventory, live, court, tell),
      ...scheduleFindings(inventory, live, court, tell),
      ...accountFindings(inventory, live, tell),
      ...nextDeployFindings(inventory, ground, tell),
      ...unconfirmed(live, openGround(ground)),
      ...unseen(ground.gaps),
      ...gapFinding(inventory.gaps),
    ],
    counts: {
      ...countKinds(audited),
      ...countReach(audited, live, court),
      ...(inventory.gaps.length > 0 && { partial: true as const }),
    },
  }
}

function countKinds({ services, runs }: Inventory) {
  const all = [...services, ...runs]
  const kind = (part: string) => all.filter(({ name }) => name.includes(part)).length
  return {
    ...{ services: kind('/services/'), functions: kind('/functions/') },
    ...{ jobs: kind('/jobs/'), workerPools: kind('/workerPools/') },
  }
}
