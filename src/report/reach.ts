/** Who can reach the service and why, for somebody who does not know IAM: one sentence or two, and a picture. Pure. */
import { isHidden, isOpen } from '../decisions/access/gates.ts'
import type { AccessState, Decision, Report } from '../model.ts'
import { diagram } from './diagram.ts'
import { fence, text } from './markdown.ts'

/** Empty where a run did not come as far as a decision, or failed: then other things matter. */
export function reach(report: Report): string {
  const decision = report.decisions.find(({ id }) => id === 'access')
  if (!decision || !report.gates || (report.verdict !== 'ok' && report.verdict !== 'warning')) return ''
  const picture = diagram(report)
  return `### Who can reach it\n\n${text(explain(report, decision))}${picture && `\n\n${fence(picture, 'mermaid')}`}`
}

/** Plain text. */
export function explain({ gates, outputs, target, plan }: Report, decision: Decision): string {
  const service = target.service ?? 'the service'
  const planned = plan.every(({ state }) => state === 'planned') && !outputs.access
  const state = (outputs.access ?? decision.choice) as AccessState | 'fail'
  const asked = decision.evidence.find(({ call }) => call === 'input access')?.answer
  const callers = gates?.invokers?.some(({ member }) => member === 'allAuthenticatedUsers')
    ? `Anybody with a Google account can call ${service}`
    : `Only callers that IAM lets in can call ${service}, each with an ID token`
  const everyone =
    gates && isHidden(gates) ? `IAM lets everybody call ${service}` : `Everyone on the internet can call ${service}`
  const sentences = {
    'all-users': `${everyone}: the workflow asks for it, and allUsers holds the invoker role, which is the usual way.`,
    'no-invoker-iam-check': `${everyone}: the workflow asks for it. ${whyCheck(decision)}, so its lock, the invoker check, is switched off instead.`,
    'oidc-only': `${callers}. ${WHY_CLOSED[asked ?? ''] ?? WHY_CLOSED.keep}`,
    unchanged: leftAs(service, gates, asked === 'public'),
    fail: `${service} cannot be made public, and the workflow wants it public or not at all.`,
  }
  const before = gates ? layers(gates) : []
  const tried =
    planned && decision.alternatives.some(({ choice, possible }) => choice === state && possible === 'unknown')
  const sentence = tried
    ? `The run will try to make ${service} public after the deploy: whether that is allowed could not be read before.`
    : `${planned ? 'After the deploy: ' : ''}${sentences[state]}`
  return [sentence, ...before].join(' ')
}

/** Access that the run did not touch, and what it is. */
function leftAs(service: string, gates: Report['gates'], wantedPublic: boolean): string {
  const open = gates && isOpen(gates)
  if (wantedPublic)
    return open
      ? `${service} stays public as it was, although that way would not be opened now.`
      : `Who may call ${service} was left as it was, although the workflow asks for everyone: no permitted way makes it public.`
  const special = gates?.invokers?.some(({ member }) => member === 'allUsers' || member === 'allAuthenticatedUsers')
  const now = open
    ? ': IAM lets everybody call it'
    : open === false && !special
      ? ': only callers that IAM lets in'
      : ''
  return `Who may call ${service} was left as it was, as the workflow asks${now}.`
}

const WHY_CLOSED: Record<string, string> = {
  public:
    'The workflow asks for everyone; what that takes is forbidden by the organisation or not granted to the deployer.',
  authenticated: 'The workflow asks for that.',
  keep: 'New services begin so, and the workflow asks for nothing else.',
}

/** Why the lock was switched off, and not `allUsers` let in. */
function whyCheck({ alternatives, evidence }: Decision): string {
  if (evidence.some(({ call, answer }) => call === 'input public_via' && answer === 'no-invoker-iam-check'))
    return 'It names this way'
  const usual = alternatives.find(({ choice }) => choice === 'all-users')
  return usual?.possible === false ? 'The usual way, allUsers as an invoker, is not open' : 'It was so already'
}

/** What stands before the invoker check. */
function layers({ ingress, iap, defaultUrl }: NonNullable<Report['gates']>): string[] {
  return [
    ...(ingress === 'internal' ? ['Only traffic from inside the network reaches it, as its ingress is internal.'] : []),
    ...(ingress === 'internal-and-cloud-load-balancing'
      ? ['Only traffic from inside the network or through a load balancer reaches it, as its ingress says.']
      : []),
    ...(ingress === 'none' ? ['Nothing reaches it, as its ingress blocks all requests.'] : []),
    ...(ingress === 'all' && !defaultUrl ? ['Its run.app URL is off.'] : []),
    ...(iap ? ['Identity-Aware Proxy asks every caller to sign in first.'] : []),
  ]
}
