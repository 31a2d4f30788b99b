/** One call to a service, a job or a function as plain data: who calls, what stands in its way, how it ended. */
import type { Gates } from '../../model.ts'

/** What is not known is left out everywhere: it is neither in order nor the trouble. */
export interface Call {
  /** `function`: of the first generation, which is not a Cloud Run service. */
  target: 'service' | 'job' | 'function'
  /** `false`: nothing of that name, or at that address, is there. */
  exists?: boolean
  /** `false`: no revision of it has ever become ready. */
  ready?: boolean
  gates?: Pick<Gates, 'ingress' | 'defaultUrl' | 'iap'>
  /** `false`: another address than the one that Cloud Run gave it is called, of a load balancer or a domain of its own. */
  byDefaultUrl?: boolean
  /** Comes from inside the project's networks, as the calls of Cloud Scheduler do. */
  internal: boolean
  /** The Cloud Scheduler job that calls, where one does. */
  schedule?: 'missing' | 'paused' | 'disabled' | 'on'
  /** What it shows: an ID token, an access token, nothing. */
  token: 'id' | 'access' | 'none'
  /** The account that calls. */
  account?: 'there' | 'missing' | 'disabled'
  /** Whether Cloud Scheduler's service agent can mint a token of that account. */
  agent?: boolean
  /** Whether the caller can have an ID token; `false`: it asked for one in vain. */
  minted?: boolean
  /** Whether the target accepts the audience of the ID token. */
  audience?: boolean
  /** IAM lets everybody in: the invoker check is disabled, or `allUsers` may invoke. */
  everybody?: boolean
  /** Whether IAM lets the caller in, by every policy that counts; `condition`: only under one that does not hold, or cannot be
   *  decided; `denied`: a deny policy forbids it; `overridden`: a policy grants it, and Google says that it is not let in. */
  invoker?: 'yes' | 'no' | 'condition' | 'denied' | 'overridden'
  /** How it ended the last time. */
  answer?: CallAnswer
}

export interface CallAnswer {
  /** HTTP status, where there was one. */
  status?: number
  /** Who answered, as far as that can be told from the answer itself or from the request log. */
  by?: 'app' | 'google' | 'iap'
  /** What Google's front end objects to: no token at all, a token that it cannot verify, a caller who is not let in. */
  refused?: 'no-token' | 'bad-token' | 'not-allowed'
  /** No answer came in time. */
  late?: true
  /** Something answered it, as its log says. */
  sent?: true
  /** The call never left: no token could be minted for it. */
  unsent?: true
  /** It was made by this very run, a moment ago: it tells more than what policies say. */
  live?: true
}

/** What keeps a call from its end, from the outside in. `none`: nothing does. */
export type Layer =
  | 'schedule-missing'
  | 'schedule-idle'
  | 'target-missing'
  | 'account'
  | 'agent'
  /** No ID token could be had for the caller. */
  | 'mint'
  | 'default-url'
  | 'ingress'
  /** Nothing is to be seen from there: ingress, a disabled URL or a wrong address, which cannot be told apart. */
  | 'hidden'
  | 'iap'
  | 'token'
  | 'audience'
  | 'invoker'
  | 'condition'
  | 'denied'
  /** The policies let it in, and it was refused: what lets it in is newer than the refusal, or not in effect yet. */
  | 'pending'
  | 'container'
  | 'app-login'
  | 'app-path'
  | 'app-error'
  | 'deadline'
  | 'unknown'
  | 'none'

/** What the request log says of a refusal of Google's; undefined for other texts. Only the beginnings are matched: the rest changes
 *  (docs/google-cloud.md#what-a-caller-sees). */
export function refusedFor(text: string): CallAnswer['refused'] {
  if (text.startsWith('The request was not authenticated.')) return 'no-token'
  if (!text.startsWith('The request was not authorized to invoke this service.')) return undefined
  return text.includes('The access token could not be verified') ? 'bad-token' : 'not-allowed'
}
