/** The steps that move traffic: as the inputs say, gradually, or back. */

import type { TrafficDecision } from '../decisions/traffic.ts'
import type { Facts } from '../facts/facts.ts'
import { namedInTraffic } from '../facts/revisions.ts'
import { fullName } from '../iam/names.ts'
import type { OriginSettings, ReleaseSettings, RunSettings, TargetSettings, TrafficSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Change, Json } from '../model.ts'
import { type Resources, resourcesOf } from '../needs/resources.ts'
import { liveImageNeeds, rolloutNeeds, trafficNeeds } from '../needs/traffic-needs.ts'
import { sameJson } from '../service/json.ts'
import { trafficOf } from '../service/traffic-shares.ts'
import { rollOut } from '../steps/roll-out.ts'
import { sendBack, setTraffic } from '../steps/set-traffic.ts'
import type { Step } from '../steps/step.ts'
import { verifyCommand } from '../steps/verify-command.ts'
import { inOrder, type Plan } from './order.ts'

interface Decided {
  traffic?: TrafficDecision
}

/** After the release and the access steps, so callers can reach what gets traffic. `facts` null: the widest plan. */
export function trafficSteps(
  config: RunSettings & ReleaseSettings & TrafficSettings,
  facts: Facts | null,
  decisions: Decided | null,
  resources: Resources,
): Step<'beforeRollout' | 'revision' | 'temporaryTag'>[] {
  const { rollout, trafficChange, verifyCommand: command } = config
  const decided = decisions?.traffic
  const gradual = rollout && (!decided || decided.effect === 'gradual')
  const tag = config.tag && { tag: config.tag }
  return inOrder(
    command && (!gradual || !decided) ? [verifyCommand({ resources, command, needs: trafficNeeds(), ...tag })] : [],
    trafficChange
      ? [
          setTraffic({
            resources,
            change: trafficChange,
            title: trafficChange.shares ? say`Set the traffic` : say`Set the tags`,
            changes: changesOf(facts, decided, resources),
            needs: [
              ...trafficNeeds(namedInTraffic(config).length > 0 ? 'named' : undefined),
              ...liveImageNeeds(facts === null || resources.liveRepository !== undefined),
            ],
          }),
        ]
      : [],
    gradual
      ? [
          rollOut({
            resources,
            rollout,
            changes: changesOf(facts, decided, resources),
            needs: rolloutNeeds(),
            ...(command && { command }),
            ...tag,
          }),
        ]
      : [],
  )
}

export function planRollback(
  config: TargetSettings & OriginSettings,
  facts: Facts | null,
  decisions: Decided | null,
): Plan {
  const resources = resourcesOf(config, facts)
  const decided = decisions?.traffic
  const to = decided ? decided.back?.to : 'REVISION'
  if (!to || decided?.back?.none) return []
  return [
    sendBack(
      {
        resources,
        change: { shares: { by: 'revision', percent: { [to]: 100 } } },
        title: decided ? say`Send all traffic back to ${to}` : say`Send all traffic back`,
        changes: changesOf(facts, decided, resources),
        needs: [...trafficNeeds('all'), ...liveImageNeeds(facts === null || resources.liveRepository !== undefined)],
      },
      to,
    ),
  ]
}

function changesOf(facts: Facts | null, decided: TrafficDecision | undefined, { service }: Resources): Change[] {
  if (!facts?.service.known || !facts.service.value || !decided?.after) return []
  const before = trafficOf(facts.service.value.traffic) as Json
  const after = decided.after as Json
  return sameJson(before, after)
    ? []
    : [{ target: fullName.service(service), path: 'traffic', before, after, done: false }]
}
