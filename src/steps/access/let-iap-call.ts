/** `--iap` and `--no-iap`: Makes Identity-Aware Proxy's service agent an invoker of the service, or removes it. */

import { ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import { IAP_ROLE, withIapCalls } from '../../iam/iap.ts'
import { fullName } from '../../iam/names.ts'
import { command, remediesFor, removeInvoker } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Change, Finding, Remedy } from '../../model.ts'
import { policyNeeds } from '../../needs/needs.ts'
import type { Resources } from '../../needs/resources.ts'
import { warn } from '../../words/findings.ts'
import type { RunContext, Step } from '../step.ts'
import { changePolicy } from '../tools/change-policy.ts'
import { backoff, systemClock } from '../tools/clock.ts'

interface LetIapCall {
  /** The proxy's service agent; undefined: not known, so that the step only says what it needs. */
  member: string | undefined
  on: boolean
  changes: Change[]
}

/** gcloud tries ten times at 15 s. */
const AGENT_MS = 150_000

/**
 * As with gcloud, the deploy succeeds where this does not: it is then a warning. Google makes the agent when the proxy is first put
 * before a service of the project, and answers 400 until it is there.
 */
export function letIapCall(resources: Resources, { member, on, changes }: LetIapCall): Step {
  const target = fullName.service(resources.service)
  return {
    kind: 'set-invokers',
    title: on ? say`Let Identity-Aware Proxy call the service` : say`Remove the invoker role of Identity-Aware Proxy`,
    target,
    changes,
    needs: policyNeeds('service', say`let Identity-Aware Proxy call the service, as gcloud does for the flag`).map(
      need => ({
        ...need,
        level: 'advisory' as const,
      }),
    ),
    async apply(world) {
      if (!member) return say`The project number is not known, and so neither is the agent of Identity-Aware Proxy.`
      try {
        const done = await onceThere(world, on, () =>
          changePolicy(
            world,
            target,
            bindings => withIapCalls(bindings, member, on),
            bindings => (world.made.bindings = bindings),
          ),
        )
        world.record?.(done)
        if (done.length > 0) world.made.changedAccess = true
        return done.length === 0 ? say`Nothing had to change.` : undefined
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        world.record?.([])
        world.made.findings = [...(world.made.findings ?? []), notSet(error, target, member, on)]
        return say`That failed: see the warning.`
      }
    },
  }
}

async function onceThere<T>(world: RunContext, on: boolean, body: () => Promise<T>): Promise<T> {
  const { config, clock = systemClock, signal, log } = world
  const until = clock.now() + Math.min(AGENT_MS, config.propagationTimeoutMs)
  const next = backoff(1_000, 2, 15_000)
  for (;;) {
    try {
      return await body()
    } catch (error) {
      const left = until - clock.now()
      if (!on || !(error instanceof ApiError) || error.status !== 400 || error.constraint || left <= 0) throw error
      log.info(say`The service agent of Identity-Aware Proxy does not exist yet: waiting for it.`)
      await clock.sleep(Math.min(next(), left), signal)
    }
  }
}

function notSet(error: ApiError, target: string, member: string, on: boolean): Finding {
  const details = {
    principal: member,
    role: IAP_ROLE,
    resource: target,
    evidence: [toEvidence(error.call, target, error)],
  }
  const said = say`Google said: ${error.message}`
  const project = target.split('/')[4] ?? ''
  if (!on)
    return warn(
      'behind-iap',
      say`Identity-Aware Proxy is off, but the run could not remove ${IAP_ROLE} from its service agent. ${said}`,
      {
        ...details,
        remedies: removeInvoker(target, IAP_ROLE, member),
      },
    )
  const grant = remediesFor({ member, role: IAP_ROLE, resource: target })
  if (error.status === 400 && !error.constraint)
    return warn(
      'behind-iap',
      say`No one gets in yet: Identity-Aware Proxy calls the service as its service agent, but Google has not created that agent for this project. Create it, then run the job again. ${said}`,
      { ...details, remedies: [makeAgent(project), ...grant] },
    )
  return warn(
    'behind-iap',
    say`No one gets in: Identity-Aware Proxy calls the service as its service agent, but the run could not grant it ${IAP_ROLE}. ${said}`,
    { ...details, remedies: error.constraint ? [] : grant },
  )
}

const makeAgent = (project: string): Remedy => ({
  kind: 'gcloud',
  title: say`Create the service agent of Identity-Aware Proxy`,
  text: command(['beta', 'services', 'identity', 'create', '--service=iap.googleapis.com', `--project=${project}`]),
})
