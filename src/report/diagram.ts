/**
 * Who reaches the service through which gate, as a mermaid flowchart, which GitHub renders. Pure. Node ids and arrows are ours;
 * everything else is in quoted labels, with characters that mean nothing to mermaid.
 */
import { say } from '../language/say.ts'
import type { Gates, Report } from '../model.ts'
import { shortMember } from '../words/names.ts'

/** Empty if the gates are not known. */
export function diagram({ gates, target }: Pick<Report, 'gates' | 'target'>): string {
  if (!gates) return ''
  const app = ['app', `("${label(target.service ?? say`the service`)}")`, 'pass'] as const
  const parts: Part[] = [...outside(gates), ...iapGate(gates), ...checkGate(gates), { nodes: [app], edges: [] }]
  const nodes = [...new Map(parts.flatMap(part => part.nodes).map(node => [node[0], node])).values()]
  const edges = parts.flatMap(part => part.edges)
  const linked = nodes.filter(([id]) => edges.some(([from, , , to]) => id === from || id === to))
  const of = (kind: Node[2]) => linked.filter(node => node[2] === kind).map(([id]) => id)
  return [
    'flowchart LR',
    ...linked.map(([id, shape]) => `  ${id}${shape}`),
    ...edges.map(([from, arrow, words, to]) => `  ${from} ${ARROWS[arrow](words)} ${to}`),
    ...STYLES.map(style => `  ${style}`),
    ...(['gate', 'pass', 'stop'] as const).flatMap(kind =>
      of(kind).length > 0 ? [`  class ${of(kind).join(',')} ${kind}`] : [],
    ),
  ].join('\n')
}

type Id = 'internet' | 'network' | 'balancer' | 'ingress' | 'iap' | 'check' | 'app' | 'refused'
type Node = readonly [id: Id, shape: string, kind: 'caller' | 'gate' | 'pass' | 'stop']
type Edge = readonly [from: Id, arrow: 'through' | 'stopped', words: string, to: Id]
interface Part {
  nodes: readonly Node[]
  edges: readonly Edge[]
}

/** Strokes that are visible on light and dark pages; text keeps the page's colour. */
const STYLES = [
  'classDef default fill:transparent,stroke:#8c959f',
  'classDef gate fill:transparent,stroke:#0969da',
  'classDef pass fill:transparent,stroke:#1a7f37,stroke-width:2px',
  'classDef stop fill:transparent,stroke:#cf222e,stroke-dasharray:4 4',
]

const ARROWS: Record<Edge[1], (words: string) => string> = {
  through: words => (words ? `-->|"${words}"|` : '-->'),
  stopped: words => `-.->|"${words}"|`,
}

const REFUSED: Node = ['refused', say`(["Refused"])`, 'stop']
const INTERNET: Node = ['internet', say`(["The internet"])`, 'caller']
const NETWORK: Node = ['network', say`(["Inside the network:<br/>VPC, Scheduler, Pub/Sub"])`, 'caller']
const BALANCER: Node = ['balancer', say`(["Load balancer"])`, 'caller']
const FRONT: Node = ['balancer', say`(["Load balancer,<br/>custom domain"])`, 'caller']

const INGRESS: Record<Gates['ingress'], string> = {
  all: 'all',
  internal: 'internal',
  'internal-and-cloud-load-balancing': say`internal and<br/>load balancers`,
  none: 'none',
}

/** Who gets through to the service's own gates. */
function outside({ ingress, defaultUrl }: Gates): Part[] {
  const gate: Node = ['ingress', `{{"Ingress<br/>${INGRESS[ingress]}"}}`, 'gate']
  const unseen: Edge = ['internet', 'stopped', '404', 'refused']
  const through = (from: Id): Edge => [from, 'through', '', 'ingress']
  switch (ingress) {
    case 'all':
      return defaultUrl
        ? [{ nodes: [INTERNET, gate], edges: [through('internet')] }]
        : [
            {
              nodes: [INTERNET, FRONT, gate, REFUSED],
              edges: [['internet', 'stopped', say`run.app URL is off: 404`, 'refused'], through('balancer')],
            },
          ]
    case 'internal':
      return [{ nodes: [INTERNET, NETWORK, gate, REFUSED], edges: [unseen, through('network')] }]
    case 'internal-and-cloud-load-balancing':
      return [
        {
          nodes: [INTERNET, NETWORK, BALANCER, gate, REFUSED],
          edges: [unseen, through('network'), through('balancer')],
        },
      ]
    case 'none':
      return [
        {
          nodes: [INTERNET, gate, REFUSED],
          edges: [through('internet'), ['ingress', 'stopped', say`everyone: 404`, 'refused']],
        },
      ]
  }
}

function iapGate({ ingress, iap }: Gates): Part[] {
  if (!iap || ingress === 'none') return []
  return [
    {
      nodes: [['iap', say`{{"Identity-Aware Proxy"}}`, 'gate'], REFUSED],
      edges: [
        ['ingress', 'through', '', 'iap'],
        ['iap', 'stopped', say`everyone else:<br/>sign in`, 'refused'],
      ],
    },
  ]
}

function checkGate(gates: Gates): Part[] {
  const { ingress, iap, invokerCheck, invokers } = gates
  if (ingress === 'none') return []
  const gate: Node = ['check', say`{{"Invoker check<br/>${invokerCheck ? say`on` : say`off`}"}}`, 'gate']
  const before: Edge = iap
    ? ['iap', 'through', say`holders of the IAP role`, 'check']
    : ['ingress', 'through', '', 'check']
  const everyone = !invokerCheck || invokers?.some(({ member, conditional }) => member === 'allUsers' && !conditional)
  const stopped: Edge = ['check', 'stopped', say`everyone else:<br/>401 or 403`, 'refused']
  return [
    {
      nodes: [gate, REFUSED],
      edges: [before, ['check', 'through', whoPasses(gates), 'app'], ...(everyone ? [] : [stopped])],
    },
  ]
}

/** Who passes the invoker check, in a few words; a few members by name. */
function whoPasses({ iap, invokerCheck, invokers }: Gates): string {
  if (!invokerCheck) return say`everybody`
  if (invokers?.some(({ member, conditional }) => member === 'allUsers' && !conditional))
    return say`everyone: allUsers is an invoker`
  if (iap) return say`Identity-Aware Proxy itself`
  if (!invokers) return say`holders of an invoker role,<br/>with an ID token`
  const open = invokers.some(({ member }) => member === 'allUsers') ? [say`everyone, with a condition`] : []
  const google = invokers.some(({ member }) => member === 'allAuthenticatedUsers') ? [say`every Google account`] : []
  const named = invokers.filter(({ member }) => !EVERYBODY.has(member))
  const shown = named.slice(0, named.length > 4 ? 3 : 4).map(({ member }) => lines(member))
  const more = named.length > shown.length ? [say`and ${named.length - shown.length} more`] : []
  const who = [...open, ...google, ...shown, ...more]
  return who.length > 0
    ? [...who, ...(google.length > 0 ? [] : [say`or through a role on the project,`]), say`with an ID token`].join(
        '<br/>',
      )
    : say`holders of a role on the project,<br/>with an ID token`
}

const EVERYBODY = new Set(['allUsers', 'allAuthenticatedUsers'])

/**
 * A label's text: letters, digits and other characters of member names. Mermaid's escapes (`#NUMBER;`) do not work on arrows, so a
 * question mark replaces the rest; the tables have the exact names.
 */
const label = (text: string): string => text.replace(/\p{C}/gu, '').replace(/[^\p{L}\p{N} .,:@/_+=()[\]-]/gu, '?')

/** Mermaid breaks lines at blanks only, at 200 px. */
const WIDEST = 26

/** A member on lines that fit into the box of a label; what all accounts end with is left out. */
function lines(member: string): string {
  const name = shortMember(member).replace(/\.iam\.gserviceaccount\.com$/, '')
  const parts = name.length > WIDEST ? name.split(/(?=@)/) : [name]
  return parts.map(part => label(shorten(part))).join('<br/>')
}

const shorten = (text: string) =>
  text.length > WIDEST
    ? `${text.slice(0, 12).replace(/(?<!\.)\.+$/, '')}...${text.slice(-11).replace(/^\.+/, '')}`
    : text
