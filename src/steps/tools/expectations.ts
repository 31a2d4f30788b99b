/** What each request to a live service is expected to show, by who can call it and what stands in front of it. Pure. */

import { ANSWERED, REFUSED, WITH_WRONG_TOKEN, WITHOUT_TOKEN } from '../../decisions/live-check-findings.ts'
import type { Door } from '../../decisions/refusal/answers.ts'
import { say } from '../../language/say.ts'
import type { LiveCheck } from '../../model.ts'
import type { Service } from '../../wire.ts'

/** What a check expects: `status` for each kind of answer. */
export interface Expectation {
  name: string
  expected: string
  /** Some gate has to keep strangers out. */
  closes?: true
  /** `byHeader`: the answer has no page of Google's. */
  judge(door: Door, byHeader: boolean): LiveCheck['status']
}

export function withoutToken(open: boolean | undefined): Expectation {
  const name = WITHOUT_TOKEN
  if (open === undefined)
    return {
      name,
      expected: say`nothing in particular: the run did not change access, which is not fully known`,
      judge: () => 'skipped',
    }
  if (open) return { name, expected: ANSWERED, judge: door => VERDICT[door === 'open' ? 'yes' : unsure(door)] }
  return {
    name,
    expected: REFUSED,
    closes: true,
    judge: door => VERDICT[door === 'closed' || door === 'rejected' ? 'yes' : unsure(door)],
  }
}

/**
 * With a token it depends on the account: only one that is known to be an invoker must get in. A public service needs no token, so a
 * rejected one does not matter.
 */
export function withToken(open: boolean | undefined, invoker: boolean): Expectation {
  const name = WITH_TOKEN
  const sure = open === true || invoker
  return {
    name,
    expected: sure ? ANSWERED : say`${ANSWERED}, if the deployer is an invoker`,
    judge: (door, byHeader) => {
      if (door === 'open') return 'pass'
      if (door === 'rejected') return !invoker || open ? 'skipped' : byHeader ? 'unknown' : 'fail'
      return sure ? VERDICT[unsure(door)] : 'skipped'
    },
  }
}

/** A token for another audience must not get into a service that requires a token; a public service ignores it. */
export function withWrongToken(open: boolean | undefined): Expectation {
  const name = WITH_WRONG_TOKEN
  if (open === undefined) return { name, expected: say`nothing in particular`, judge: () => 'skipped' }
  if (open)
    return {
      name,
      expected: say`answered by the app, which everyone can call`,
      judge: door => (door === 'open' ? 'pass' : 'skipped'),
    }
  return {
    name,
    expected: REFUSED,
    closes: true,
    judge: door => VERDICT[door === 'rejected' || door === 'closed' ? 'yes' : unsure(door)],
  }
}

export const WITH_TOKEN = say`With an ID token`

const VERDICT = { yes: 'pass', no: 'fail', unsure: 'unknown' } as const
/** An unclear answer is neither a pass nor a fail. */
export const tellsNothing = (door: Door) => ['unclear', 'hidden', 'down', 'sign-in'].includes(door)
const unsure = (door: Door) => (tellsNothing(door) ? 'unsure' : 'no')

/** A gate in front of the invoker check, and what it shows from here. No token can open it, so none is sent. */
export function gateBefore(
  { ingress, defaultUriDisabled, iapEnabled }: Service,
  without: Expectation,
): { why: string; expectation: Expectation; wait: boolean } | undefined {
  const { name, closes } = without
  const kept = { name, ...(closes && { closes }) }
  if (ingress && ingress !== 'INGRESS_TRAFFIC_ALL' && ingress !== 'INGRESS_TRAFFIC_UNSPECIFIED')
    return {
      why: say`Not reachable from here: its ingress is ${ingress}.`,
      // A runner inside the network still sees it.
      expectation: {
        ...kept,
        expected: say`not visible from outside, because its ingress is ${ingress}`,
        judge: (door, byHeader) => (door === 'hidden' ? 'pass' : without.judge(door, byHeader)),
      },
      wait: closes === true,
    }
  if (defaultUriDisabled)
    return {
      why: say`Not reachable from here: its default URL is disabled.`,
      expectation: {
        ...kept,
        expected: say`no such page, because its default URL is disabled${closes ? say`, or ${REFUSED}` : ''}`,
        // The invoker check is behind it: a request that passes both is a stranger inside.
        judge: (door, byHeader) => (door === 'hidden' ? 'pass' : closes ? without.judge(door, byHeader) : 'unknown'),
      },
      wait: closes === true,
    }
  if (!iapEnabled) return undefined
  return {
    why: say`Identity-Aware Proxy is in front of it and accepts only its own tokens.`,
    expectation: {
      ...kept,
      expected: say`asked to sign in by Identity-Aware Proxy`,
      judge: door => (door === 'sign-in' ? 'pass' : door === 'open' ? 'fail' : 'unknown'),
    },
    wait: true,
  }
}
