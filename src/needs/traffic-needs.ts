/** Permissions for a change of the traffic: docs/google-cloud.md#permissions as data, from the pages run/docs/managing/revisions and
 *  run/docs/rollouts-rollbacks-traffic-migration. */
import { say } from '../language/say.ts'
import type { Need, ResourceRole } from '../model.ts'
import { need } from './needs.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const SERVICE: ResourceRole = { kind: 'service' }
const advisory = { level: 'advisory' } as const

/** Cloud Run has refused a change of traffic to a caller who could not read the image: one report, so that it is worth a warning only
 *  (docs/google-cloud.md#runtime-account-and-service-agents). `known`: the service's image is in Artifact Registry, or is not known yet. */
export const liveImageNeeds = (known: boolean): Need[] =>
  known
    ? [
        need(
          'artifactregistry.repositories.downloadArtifacts',
          { kind: 'live-image' },
          say`change the traffic of a service with this image`,
          advisory,
        ),
      ]
    : []

/** `revisions`: which revisions the run reads: the named ones, or all, to find the one to go back to. */
export const trafficNeeds = (revisions?: 'named' | 'all'): Need[] => [
  need('run.services.get', SERVICE, say`read the service`),
  need('run.services.update', SERVICE, say`change the traffic of a service`),
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, say`change the traffic of a service`),
  need('run.operations.get', PROJECT, say`wait until the traffic has moved`, advisory),
  ...(revisions === 'named'
    ? [need('run.revisions.get', SERVICE, say`see whether a revision that gets traffic exists`, advisory)]
    : []),
  ...(revisions === 'all' ? [need('run.revisions.list', SERVICE, say`find the revision to go back to`)] : []),
]

/** Without this permission, the run judges the health of a revision only by its answers. */
export const rolloutNeeds = (): Need[] => [
  ...trafficNeeds(),
  need('run.revisions.get', SERVICE, say`see whether the new revision stays ready`, advisory),
]
