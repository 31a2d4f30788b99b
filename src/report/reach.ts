/** Who can reach the service and why, for readers who do not know IAM: one or two sentences and a diagram. Pure. */

import { isHidden, isOpen } from '../decisions/access/gates.ts'
import { say } from '../language/say.ts'
import type { AccessState, Decision, Report } from '../model.ts'
import { diagram } from './diagram.ts'
import { fence, text } from './markdown.ts'

/**
 * Empty if the run failed or did not reach a decision: then other things matter; and where everybody gets in by the usual way, which the
 * first lines say.
 */
export function reach(report: Report): string {
  const decision = report.decisions.find(({ id }) => id === 'access')
  if (!decision || !report.gates || (report.verdict !== 'ok' && report.verdict !== 'warning')) return ''
  // Where everybody gets in through every gate there is nothing to draw.
  const plain = isOpen(report.gates) && !isHidden(report.gates) && !report.gates.iap
  if (plain && report.outputs.access === 'all-users') return ''
  const picture = plain ? '' : diagram(report)
  return say`### Who can reach it\n\n${text(explain(report, decision))}${picture && `\n\n${fence(picture, 'mermaid')}`}`
}

/** Plain text. */
export function explain({ gates, outputs, target, plan }: Report, decision: Decision): string {
  const service = target.service ?? say`the service`
  const planned = plan.every(({ state }) => state === 'planned') && !outputs.access
  const state = (outputs.access ?? decision.choice) as AccessState | 'fail'
  const asked = decision.evidence.find(({ call }) => call === 'input access')?.answer
  const callers = gates?.invokers?.some(({ member }) => member === 'allAuthenticatedUsers')
    ? say`Anyone with a Google account can call ${service}`
    : say`Only callers that IAM lets in can call ${service}, each with an ID token`
  const everyone =
    gates && isHidden(gates)
      ? say`IAM lets everyone call ${service}`
      : say`Everyone on the internet can call ${service}`
  const sentences = {
    'all-users': say`${everyone}: the workflow asks for it, and allUsers has the invoker role, which is the usual way.`,
    'no-invoker-iam-check': say`${everyone}: the workflow asks for it. ${whyCheck(decision)}, so its invoker check is disabled instead.`,
    'oidc-only': `${callers}. ${WHY_CLOSED[asked ?? ''] ?? WHY_CLOSED.keep}`,
    unchanged: leftAs(service, gates, asked === 'public'),
    fail: say`${service} cannot be made public, and the workflow asks for a failure in that case.`,
  }
  const before = gates ? layers(gates) : []
  const tried =
    planned && decision.alternatives.some(({ choice, possible }) => choice === state && possible === 'unknown')
  const sentence = tried
    ? say`The run will try to make ${service} public after the deploy: it could not read before whether that is allowed.`
    : `${planned ? say`After the deploy: ` : ''}${sentences[state]}`
  return [sentence, ...before].join(' ')
}

/** Access that the run left as it was. */
function leftAs(service: string, gates: Report['gates'], wantedPublic: boolean): string {
  const open = gates && isOpen(gates)
  if (wantedPublic)
    return open
      ? say`${service} stays public as it was, although that way would no longer be allowed.`
      : say`The run did not change who can call ${service}, although the workflow asks for everyone: no permitted way makes it public.`
  const special = gates?.invokers?.some(({ member }) => member === 'allUsers' || member === 'allAuthenticatedUsers')
  const now = open
    ? say`: IAM lets everyone call it`
    : open === false && !special
      ? say`: only callers that IAM lets in`
      : ''
  return say`The run did not change who can call ${service}, as the workflow asks${now}.`
}

const WHY_CLOSED: Record<string, string> = {
  public: say`The workflow asks for everyone, but no permitted way makes it public.`,
  authenticated: say`The workflow asks for that.`,
  keep: say`That is the default for new services, and the workflow asks for nothing else.`,
}

/** Why the run disabled the invoker check instead of granting `allUsers`. */
function whyCheck({ alternatives, evidence }: Decision): string {
  if (evidence.some(({ call, answer }) => call === 'input public_via' && answer === 'no-invoker-iam-check'))
    return say`It names this way`
  const usual = alternatives.find(({ choice }) => choice === 'all-users')
  return usual?.possible === false ? say`The usual way, allUsers as an invoker, is not possible` : say`It already was`
}

/** What is in front of the invoker check. */
function layers({ ingress, iap, defaultUrl }: NonNullable<Report['gates']>): string[] {
  return [
    ...(ingress === 'internal'
      ? [say`Only traffic from inside the network reaches it, because its ingress is internal.`]
      : []),
    ...(ingress === 'internal-and-cloud-load-balancing'
      ? [say`Only traffic from inside the network or through a load balancer reaches it, because of its ingress.`]
      : []),
    ...(ingress === 'none' ? [say`Nothing reaches it, because its ingress blocks all requests.`] : []),
    ...(ingress === 'all' && !defaultUrl ? [say`Its run.app URL is disabled.`] : []),
    ...(iap ? [say`Identity-Aware Proxy asks every caller to sign in first.`] : []),
  ]
}
