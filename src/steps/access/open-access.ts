/**
 * Makes the service public by the ways that the decision names, in order, until the API accepts one. A refusal leaves nothing behind and
 * never fails a finished release; old ways are closed once another one is open.
 */

import type { AccessDecision } from '../../decisions/access/decision.ts'
import { accessInForce } from '../../decisions/access/outcome.ts'
import { UserError } from '../../errors.ts'
import { ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import type { Mechanism } from '../../iam/mechanisms.ts'
import { fullName } from '../../iam/names.ts'
import { unblockPolicy } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Change, Evidence, Finding, Need } from '../../model.ts'
import { decisionNeeds, mechanismNeeds } from '../../needs/needs.ts'
import type { Resources } from '../../needs/resources.ts'
import { findingOf, warn } from '../../words/findings.ts'
import type { Attempt, RunContext, Step } from '../step.ts'
import { planned, WAYS } from '../tools/mechanisms.ts'
import { untilGranted } from '../tools/propagation.ts'

export type Opening = Pick<AccessDecision, 'tries' | 'removes' | 'fallback' | 'byTrial' | 'ifCheckRequired'>

export function openAccess(resources: Resources, opening: Opening): Step<'checkCleared', 'access'> {
  const first = opening.tries[0] ?? opening.removes[0] ?? 'all-users'
  return {
    kind: WAYS[first].step,
    title: titleOf(opening),
    target: fullName.service(resources.service),
    changes: [
      ...opening.tries.slice(0, 1).map(way => planned(resources, way, 'opened')),
      ...opening.removes.map(way => planned(resources, way, 'closed')),
    ],
    needs: [...needsOfWays(opening), ...decisionNeeds()],
    apply: world => open(world, resources, accessInForce(opening, world.made)),
  }
}

/** The first way has to work; the others are fallbacks, so missing permissions for them block nothing. */
function needsOfWays({ tries, removes }: Opening): Need[] {
  const [first, ...standBy] = tries
  const certain = [...(first ? [first] : []), ...removes].flatMap(way =>
    mechanismNeeds(way, say`make the service public`),
  )
  const spare = standBy.flatMap(way => mechanismNeeds(way, say`make the service public in another way`))
  return [...certain, ...spare.map((need): Need => ({ ...need, level: 'advisory' }))]
}

function titleOf({ tries, byTrial }: Opening): string {
  if (!tries[0]) return say`Adjust access if a policy requires the invoker check`
  const how = WAYS[tries[0]].toOpen
  return byTrial ? say`Try to make it public (${how})` : say`Make it public (${how})`
}

async function open(world: RunContext<never, 'access'>, resources: Resources, opening: Opening): Promise<string> {
  const attempts: Attempt[] = []
  for (const mechanism of opening.tries) {
    const { attempt, changes } = await tryOnce(world, resources, mechanism)
    attempts.push(attempt)
    if (!attempt.accepted) {
      world.log.info(say`${WAYS[mechanism].opening} was refused: ${attempt.answer}`)
      continue
    }
    const undone = await closeOthers(
      world,
      resources,
      opening.removes.filter(way => way !== mechanism),
    )
    world.record?.([...changes, ...undone])
    world.made.access = { state: mechanism, attempts, changed: changes.length + undone.length > 0 }
    if (changes.length > 0) world.made.changedAccess = true
    return say`The service is public: ${WAYS[mechanism].opening} was accepted.`
  }
  if (attempts.length === 0) {
    const done: Change[] = []
    for (const way of opening.removes) done.push(...(await WAYS[way].close(world, resources)))
    world.record?.(done)
    world.made.access = { attempts, changed: done.length > 0 }
    return done.length > 0
      ? say`The run removed access that the policies no longer allow.`
      : say`Nothing had to change.`
  }
  world.record?.([])
  const state = opening.fallback === 'oidc-only' ? 'oidc-only' : 'unchanged'
  world.made.access = { state, attempts, changed: false }
  const finding = refused(resources, attempts, opening.fallback)
  if (opening.fallback === 'fail') throw new UserError([finding])
  world.made.findings = [...(world.made.findings ?? []), finding]
  world.log.warning(finding.reason)
  return say`Google refused every way to make it public; access is as it was.`
}

async function tryOnce(
  world: RunContext,
  resources: Resources,
  mechanism: Mechanism,
): Promise<{ attempt: Attempt; changes: Change[] }> {
  const target = fullName.service(resources.service)
  try {
    const changes = await untilGranted(world, WAYS[mechanism].opening, () => WAYS[mechanism].open(world, resources))
    const answer = changes.length > 0 ? 'accepted' : say`so already`
    return {
      attempt: { mechanism, accepted: true, answer, evidence: [accepted(resources, mechanism, answer)] },
      changes,
    }
  } catch (error) {
    if (!(error instanceof ApiError) || !isRefusal(error)) throw error
    const evidence = [toEvidence(error.call, target, error)]
    const attempt: Attempt = { mechanism, accepted: false, answer: error.message, evidence }
    return { attempt: error.constraint ? { ...attempt, constraint: error.constraint } : attempt, changes: [] }
  }
}

/**
 * A refusal because of a policy or a permission. Anything else (a bad request, no answer, a server error) says nothing about what is
 * allowed, so it must not lead to the next way.
 */
const isRefusal = ({ status, code, constraint }: ApiError) =>
  constraint !== undefined || status === 403 || (status === 400 && code === 'FAILED_PRECONDITION')

/** Closes the other ways of being public. A failure is reported and undoes nothing. */
async function closeOthers(world: RunContext, resources: Resources, ways: Mechanism[]): Promise<Change[]> {
  const done: Change[] = []
  for (const way of ways)
    try {
      done.push(...(await WAYS[way].close(world, resources)))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const finding = notClosed(resources, way, error)
      world.log.warning(finding.reason)
      world.made.findings = [...(world.made.findings ?? []), finding]
      done.push(planned(resources, way, 'closed'))
    }
  return done
}

function notClosed({ service }: Resources, way: Mechanism, error: ApiError): Finding {
  const target = fullName.service(service)
  return warn(
    'public-access-left',
    say`The service is public as decided, but the run could not close the other way of being public, so ${WAYS[way].stillOpen}. Google said: ${error.message}`,
    { resource: target, evidence: [toEvidence(error.call, target, error)] },
  )
}

function accepted({ service }: Resources, mechanism: Mechanism, answer: string): Evidence {
  return { call: WAYS[mechanism].call(service), resource: fullName.service(service), answer, status: 200 }
}

function refused(resources: Resources, attempts: Attempt[], fallback: Opening['fallback']): Finding {
  const said = attempts
    .map(({ mechanism, answer }) => say`${WAYS[mechanism].opening} was refused (${answer})`)
    .join(say`; `)
  const then =
    fallback === 'fail'
      ? say`on_public_denied: fail makes the run fail; the release stays, and the service was not made public.`
      : fallback === 'oidc-only'
        ? say`The service is deployed for callers with an ID token and an invoker role.`
        : say`The run did not change who can reach the service.`
  const constraints = new Set(attempts.flatMap(({ constraint }) => constraint ?? []))
  return findingOf(
    'public-access-blocked',
    fallback === 'fail' ? 'fail' : 'warn',
    say`The service could not be made public: ${said}. ${then}`,
    {
      resource: fullName.service(resources.service),
      evidence: attempts.flatMap(({ evidence }) => evidence),
      remedies: [...constraints].flatMap(constraint => unblockPolicy(resources.project, constraint)),
    },
  )
}
