/**
 * What a deploy with these inputs, without a new build, would change: difference by difference, marked if safe to apply. Pure.
 * Changes that every run or the platform makes do not count (docs/google-cloud.md#drift).
 */

import type { Facts } from '../../facts/facts.ts'
import { fullName, targetName } from '../../iam/names.ts'
import type { Config } from '../../inputs/config.ts'
import { KINDS } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import type { Service } from '../../wire.ts'
import type { AccessDecision } from '../access/decision.ts'
import { builderDifference } from './build.ts'
import { accessDifferences, callerDifferences, unreadPolicy } from './callers.ts'
import { type Compared, type Difference, differing } from './difference.ts'
import { scheduleDifferences } from './schedules.ts'
import { settingDifferences } from './settings.ts'
import { tagDifferences } from './tags.ts'
import { trafficDifferences } from './traffic.ts'

export interface Drift extends Compared {
  /** The release of a fix would get no traffic, so it would fix nothing. */
  pinned: boolean
  /** What the next deploy stands on and that is lost: findings of its preflight. */
  ground: Finding[]
}

export function findDrift(config: Config, facts: Facts, access: AccessDecision): Drift {
  const { words, requests, traffic } = KINDS[config.kind]
  const target = fullName.service(targetName(facts.projectId, config))
  const { live: fact } = facts
  const nothing = { differences: [], unknown: [], pinned: false, ground: [] }
  if (!fact.known)
    return { ...nothing, unknown: [{ text: say`The ${words} could not be read: ${fact.why}`, blind: true }] }
  const live = fact.value
  const schedules = scheduleDifferences(config, facts)
  if (!live)
    return {
      ...nothing,
      ...schedules,
      differences: [
        differing({ target, path: requests ? 'service' : 'resource', before: say`does not exist`, after: 'deployed' }),
        ...schedules.differences,
      ],
    }
  const moved = traffic
    ? trafficDifferences(config, facts.projectId, live as Service)
    : { differences: [], pinned: false }
  const settings = settingDifferences(config, facts, live, moved.pinned)
  return {
    differences: onePerField([
      ...settings.differences,
      ...callerDifferences(config, facts, target),
      ...(requests ? accessDifferences(access, target) : []),
      ...moved.differences,
      ...tagDifferences(config, facts, target),
      ...builderDifference(config, facts),
      ...schedules.differences,
    ]),
    unknown: [...settings.unknown, ...unreadPolicy(config, facts), ...unreadTags(config, facts), ...schedules.unknown],
    pinned: moved.pinned,
    ground: [],
  }
}

/** A flag and `access` can ask for the same: the latter knows more of it. */
const onePerField = (differences: readonly Difference[]): Difference[] => [
  ...new Map(differences.map(each => [`${each.target} ${each.field}`, each])).values(),
]

const unreadTags = ({ resourceTags }: Config, { tags }: Facts) =>
  resourceTags.length > 0 && !tags.known ? [{ text: say`The resource tags could not be compared: ${tags.why}` }] : []
