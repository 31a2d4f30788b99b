/** Which layer refuses a call, from what is known about it, in the order in which a request passes them. Pure. */
import type { Call, CallAnswer, Layer } from './call.ts'

/**
 * The first layer that is known to refuse. An answer that this run itself got counts more than the settings read; an older answer counts
 * less, because the settings may be newer. `unknown` if the facts do not point to a single layer.
 */
export function layer(call: Call): Layer {
  if (call.answer?.live && call.target !== 'job') return byAnswer(call, call.answer)
  return beforeSending(call) ?? onTheWay(call) ?? atTheLock(call) ?? afterTheLock(call)
}

/** What a call needs before it leaves. */
function beforeSending({ schedule, exists, token, account, agent }: Call): Layer | undefined {
  if (schedule === 'missing') return 'schedule-missing'
  if (exists === false) return 'target-missing'
  if (schedule === 'paused' || schedule === 'disabled') return 'schedule-idle'
  if (account === 'missing' || account === 'disabled') return 'account'
  // Without a token in the call, none has to be minted.
  return agent === false && token !== 'none' ? 'agent' : undefined
}

/** What a request passes before its token is checked. Google's own APIs have no such gates. */
function onTheWay({ target, gates, byDefaultUrl, internal, answer }: Call): Layer | undefined {
  if (target === 'job' || !gates) return undefined
  if (!gates.defaultUrl && byDefaultUrl !== false) return 'default-url'
  if (gates.ingress === 'none') return 'ingress'
  const throughBalancer = gates.ingress === 'internal-and-cloud-load-balancing' && byDefaultUrl === false
  if (gates.ingress !== 'all' && !internal && !throughBalancer) return 'ingress'
  return gates.iap && !succeeded(answer) ? 'iap' : undefined
}

/** The invoker check. */
function atTheLock({ target, minted, token, audience, everybody, invoker, gates }: Call): Layer | undefined {
  // Identity-Aware Proxy has its own rules for tokens.
  if (target !== 'job' && (everybody || gates?.iap)) return undefined
  if (minted === false) return 'mint'
  // If the service may be open, it is not known whether it requires a token.
  if (token !== (target === 'job' ? 'access' : 'id'))
    return everybody === false || target === 'job' ? 'token' : undefined
  if (target !== 'job' && audience === false) return 'audience'
  if (invoker === 'denied' || invoker === 'condition') return invoker
  if (invoker === 'overridden') return 'pending'
  return invoker === 'no' ? 'invoker' : undefined
}

/** The settings and policies read do not refuse the call. */
function afterTheLock(call: Call): Layer {
  const { ready, answer, target } = call
  if (ready === false) return 'container'
  if (!answer) return isLetIn(call) ? 'none' : 'unknown'
  if (answer.unsent) return call.agent === undefined && call.account === 'there' ? 'agent' : 'unknown'
  if (target === 'job') return byApi(call, answer)
  return byAnswer(call, answer)
}

/** By policies and settings alone. */
const isLetIn = ({ everybody, audience, invoker, exists, target }: Call): boolean =>
  exists === true && (everybody === true || (invoker === 'yes' && (audience === true || target === 'job')))

const succeeded = (answer: CallAnswer | undefined) =>
  answer?.status !== undefined && answer.status >= 200 && answer.status < 300

/** What the answer itself says. */
function byAnswer(call: Call, answer: CallAnswer): Layer {
  const { status, by, refused, late } = answer
  if (late || status === 504) return 'deadline'
  if (status === undefined) return 'unknown'
  if (by === 'iap') return 'iap'
  if (refused) return byRefusal(call, refused)
  if (status < 400) return 'none'
  if (status === 401 || status === 403) return refusedByWhom(call, answer)
  if (status === 404) return by === 'google' ? hiddenBy(call) : by === 'app' || isLetIn(call) ? 'app-path' : 'unknown'
  if (by === 'google') return status === 503 || status === 500 || status === 429 ? 'container' : 'unknown'
  return 'app-error'
}

/** Google's front end refused it, and said why. */
function byRefusal(call: Call, refused: NonNullable<CallAnswer['refused']>): Layer {
  const { everybody, audience, invoker, token } = call
  if (everybody) return 'pending'
  if (refused === 'no-token') return token === 'none' ? 'token' : 'unknown'
  if (refused === 'bad-token') return token === 'access' ? 'token' : audience ? 'pending' : 'audience'
  if (invoker === 'yes' || invoker === 'overridden') return 'pending'
  return invoker === 'denied' || invoker === 'condition' ? invoker : 'invoker'
}

/** A 401 or 403 that does not show who sent it. It counts as the app's only if Cloud Run is known to have no reason for it. */
function refusedByWhom({ everybody, audience, token, schedule, agent }: Call, { status, by, sent }: CallAnswer): Layer {
  if (by === 'app') return 'app-login'
  if (by === 'google') return 'unknown'
  // Cloud Run answers 401 to a token that it cannot verify, and to nothing else.
  const verified = status === 401 && (token === 'none' || (token === 'id' && audience === true))
  // A token that could not be minted also gives 403.
  const left = schedule === undefined || sent === true || agent === true
  return verified || (everybody && left) ? 'app-login' : 'unknown'
}

/** Google's own 404. */
function hiddenBy({ gates, byDefaultUrl, internal, target, exists }: Call): Layer {
  if (exists === false) return 'target-missing'
  return (
    onTheWay({
      target,
      token: 'none',
      internal,
      ...(gates && { gates }),
      ...(byDefaultUrl !== undefined && { byDefaultUrl }),
    }) ?? 'hidden'
  )
}

/** The API that runs a job answers with its own statuses. */
function byApi({ invoker }: Call, { status, late }: CallAnswer): Layer {
  if (late || status === 504) return 'deadline'
  if (status === undefined) return 'unknown'
  if (status < 400) return 'none'
  if (status === 403) return invoker === 'yes' ? 'pending' : 'invoker'
  if (status === 404) return 'target-missing'
  return status === 401 ? 'token' : 'unknown'
}
