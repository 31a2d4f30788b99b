/** What a change of the traffic takes: docs/google-cloud.md#permissions as data, from the pages run/docs/managing/revisions and
 *  run/docs/rollouts-rollbacks-traffic-migration. */
import type { Need, ResourceRole } from '../model.ts'
import { need } from './needs.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const SERVICE: ResourceRole = { kind: 'service' }
const advisory = { level: 'advisory' } as const

/** `revisions`: what the run reads of them: those that are named, or all, to find the one to go back to. */
export const trafficNeeds = (revisions?: 'named' | 'all'): Need[] => [
  need('run.services.get', SERVICE, 'read the service'),
  need('run.services.update', SERVICE, 'change the traffic of a service'),
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, 'change the traffic of a service'),
  need('run.operations.get', PROJECT, 'wait until the traffic has moved', advisory),
  ...(revisions === 'named'
    ? [need('run.revisions.get', SERVICE, 'see whether a revision that gets traffic is there', advisory)]
    : []),
  ...(revisions === 'all' ? [need('run.revisions.list', SERVICE, 'find the revision to go back to')] : []),
]

/** The health of a revision is judged by its answers alone where its conditions may not be read. */
export const rolloutNeeds = (): Need[] => [
  ...trafficNeeds(),
  need('run.revisions.get', SERVICE, 'see whether the new revision stays ready', advisory),
]
