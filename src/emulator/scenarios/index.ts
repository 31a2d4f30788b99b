/** The named scenarios. To add one: a JSON file, and a line here (imported, so that the CLI's bundle carries them). */
import type { Scenario } from '../scenario.ts'
import apiDisabled from './api-disabled.json' with { type: 'json' }
import buildAccountLacksRoles from './build-account-lacks-roles.json' with { type: 'json' }
import buildWithoutStartCommand from './build-without-start-command.json' with { type: 'json' }
import domainRestricted from './domain-restricted.json' with { type: 'json' }
import drift from './drift.json' with { type: 'json' }
import fullyRestricted from './fully-restricted.json' with { type: 'json' }
import gpuWithoutQuota from './gpu-without-quota.json' with { type: 'json' }
import grantMissing from './grant-missing.json' with { type: 'json' }
import missingDependency from './missing-dependency.json' with { type: 'json' }
import noTokenCreator from './no-token-creator.json' with { type: 'json' }
import openProject from './open-project.json' with { type: 'json' }
import outOfMemory from './out-of-memory.json' with { type: 'json' }
import policiesUnreadable from './policies-unreadable.json' with { type: 'json' }
import preview from './preview.json' with { type: 'json' }
import propagatingGrant from './propagating-grant.json' with { type: 'json' }
import rolloutTakenBack from './rollout-taken-back.json' with { type: 'json' }
import schedule from './schedule.json' with { type: 'json' }
import setup from './setup.json' with { type: 'json' }
import updateExisting from './update-existing.json' with { type: 'json' }
import wrongPort from './wrong-port.json' with { type: 'json' }

/** In the order in which they are listed. */
export const SCENARIOS: Record<string, Scenario> = {
  'open-project': openProject,
  'domain-restricted': domainRestricted,
  'fully-restricted': fullyRestricted,
  'build-account-lacks-roles': buildAccountLacksRoles,
  'no-token-creator': noTokenCreator,
  'policies-unreadable': policiesUnreadable,
  'update-existing': updateExisting,
  'rollout-taken-back': rolloutTakenBack,
  schedule,
  preview,
  drift,
  setup,
  'propagating-grant': propagatingGrant,
  'grant-missing': grantMissing,
  'api-disabled': apiDisabled,
  'wrong-port': wrongPort,
  'missing-dependency': missingDependency,
  'out-of-memory': outOfMemory,
  'gpu-without-quota': gpuWithoutQuota,
  'build-without-start-command': buildWithoutStartCommand,
} as unknown as Record<string, Scenario>
