/**
 * What a deploy with these inputs, without a new build, would change on the live service: row by row, marked if safe to apply. Pure.
 * Changes that every run or the platform makes do not count (docs/google-cloud.md#drift).
 */
import type { Facts } from '../../facts/facts.ts'
import { changesOf, SERVICES_INVOKER, wantedInvokers } from '../../iam/bindings.ts'
import { iapFlag, iapMember, withIapCalls } from '../../iam/iap.ts'
import { namesInvokers, wantedMembers } from '../../iam/invokers.ts'
import { fullName, serviceName } from '../../iam/names.ts'
import type { AccessSettings, CallerSettings, Config } from '../../inputs/config.ts'
import type { Change, Json } from '../../model.ts'
import { sameQuantity } from '../../service/drift-values.ts'
import { servesOlder, startingTemplate } from '../../service/template.ts'
import { wantedService } from '../../service/wanted.ts'
import type { Service } from '../../wire.ts'
import type { AccessDecision } from '../access/decision.ts'
import { fieldOf, memberField } from './fields.ts'

export interface Difference extends Change {
  /** Names it within its resource (`fields.ts`). */
  field: string
  /** How `fix: true` applies it; undefined: left to a person. */
  fix?: 'release' | 'remove-invokers' | 'close'
}

export interface Drift {
  differences: Difference[]
  /** What could not be compared, each a sentence. `blind`: the service itself. */
  unknown: { text: string; blind?: true }[]
  /** The release of a fix would get no traffic, so it would fix nothing. */
  pinned: boolean
}

export function findDrift(config: Config, facts: Facts, access: AccessDecision): Drift {
  const target = fullName.service(serviceName(facts.projectId, config.region, config.service))
  const nothing = { differences: [], unknown: [], pinned: false }
  if (!facts.service.known)
    return { ...nothing, unknown: [{ text: `The service could not be read: ${facts.service.why}`, blind: true }] }
  const live = facts.service.value
  if (!live)
    return {
      ...nothing,
      differences: [
        { target, path: 'service', field: 'service', before: 'does not exist', after: 'deployed', done: false },
      ],
    }
  const settings = ofService(config, facts, live)
  return {
    differences: [...settings.differences, ...ofInvokers(config, facts, target), ...ofAccess(access, target)],
    unknown: [...settings.unknown, ...unreadPolicy(config, facts)],
    pinned: settings.pinned,
  }
}

/** Changes that every run or the platform makes. */
const MOVED = [
  /^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,
  /^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,
  /\.(baseImageUri|buildInfo)$/,
]

function ofService(config: Config, facts: Facts, live: Service): Drift {
  const unknown: Drift['unknown'] = []
  const serving = facts.serving.known ? facts.serving.value : null
  const template = startingTemplate(live, serving)
  // The service's own template can be a preview's, so the run compares the serving revision.
  const base = { ...live, template } as Service
  const blind = servesOlder(live) !== undefined && serving === null
  if (blind)
    unknown.push({
      text: 'The revision that serves production could not be read, so its settings were not compared.',
    })
  const image = config.origin.kind === 'image' ? { image: config.origin.image } : {}
  const wanted = wantedService(base, config, { project: facts.projectId, serving: null, ...image, nonce: 'aaaaaaaaaa' })
  const rows = wanted.changes.filter(row => !MOVED.some(moved => moved.test(row.path)) && !sameQuantity(row))
  const pinned = wanted.traffic.effect === 'kept'
  const containers = (wanted.service.template?.containers ?? []).map(({ name }) => name ?? '')
  const differences = rows.flatMap((row): Difference[] => {
    if (blind && row.path.startsWith('template.')) return []
    if (/^template\.containers\[[^\]]*\]\.image$/.test(row.path) && isSameByTag(row)) {
      unknown.push({
        text: `The workflow names the image ${String(row.after)} by tag, and the service runs ${String(row.before)}. The run did not look up whether they are the same.`,
      })
      return []
    }
    const difference = { ...row, field: fieldOf(row.path, containers) }
    return [isSafe(row, pinned) ? { ...difference, fix: 'release' } : difference]
  })
  return { differences, unknown, pinned }
}

/** The same repository, with a digest on one side and a tag on the other. */
function isSameByTag({ before, after }: Change): boolean {
  const [was, is] = [String(before ?? ''), String(after ?? '')]
  const repository = (image: string) => image.replace(/@sha256:[0-9a-f]{64}$/, '').replace(/:[^:/]+$/, '')
  return was.includes('@') !== is.includes('@') && repository(was) === repository(is)
}

const INGRESS = [
  'INGRESS_TRAFFIC_ALL',
  'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'INGRESS_TRAFFIC_NONE',
]

/** Labels, literal variables, and a stricter ingress. A variable that is a secret on either side is left to a person. */
function isSafe({ path, before, after }: Change, pinned: boolean): boolean {
  if (/^labels\./.test(path)) return !pinned
  if (path === 'ingress')
    return !pinned && INGRESS.indexOf(String(after)) > INGRESS.indexOf(String(before ?? INGRESS[0]))
  if (pinned) return false
  if (/^template\.labels\./.test(path)) return true
  return /^template\.containers\[[^\]]*\]\.env\[/.test(path) && isLiteral(before) && isLiteral(after)
}

/** How `service/diff.ts` shows hidden values. */
const isLiteral = (shown: Json | undefined) => shown === undefined || shown === 'set' || shown === 'changed'

/** Members that only `overwrite` removes, and missing ones. A fix never lets anyone in. */
function ofInvokers(config: CallerSettings & Pick<Config, 'edits'>, facts: Facts, target: string): Difference[] {
  const [on, iap] = [iapFlag(config), iapMember(facts.projectNumber)]
  if ((!namesInvokers(config) && on === undefined) || !facts.servicePolicy.known) return []
  const bindings = facts.servicePolicy.value?.bindings ?? []
  const members = wantedMembers(config, facts)
  const kept = keptMembers(config, facts)
  const strategy = namesInvokers(config) ? config.invokersUpdateStrategy : 'merge'
  const narrowed = wantedInvokers(structuredClone(bindings), kept, strategy)
  const byName = wantedInvokers(structuredClone(narrowed), members, strategy, SERVICES_INVOKER, on ? iap : undefined)
  const wanted = on !== undefined && iap ? withIapCalls(byName, iap, on) : byName
  return [
    ...changesOf(target, bindings, narrowed)
      .flatMap(byMember)
      .map((row): Difference => ({ ...row, fix: 'remove-invokers' })),
    ...changesOf(target, narrowed, wanted).flatMap(byMember),
  ]
}

/** One difference for each member, so that each can be accepted by itself. */
function byMember({ before, after, ...row }: Change): Difference[] {
  const [was, is] = [before, after].map(members => [members ?? []].flat().map(String)) as [string[], string[]]
  return [
    ...was.filter(member => !is.includes(member)).map(member => ({ before: member, member })),
    ...is.filter(member => !was.includes(member)).map(member => ({ after: member, member })),
  ].map(({ member, ...side }) => ({ ...row, ...side, field: memberField(row.path, member) }))
}

/** The members that the workflow names and that already have an invoker role. */
export function keptMembers(config: Pick<Config, 'invokers' | 'edits'>, facts: Facts): string[] {
  const bindings = facts.servicePolicy.known ? (facts.servicePolicy.value?.bindings ?? []) : []
  const iap = iapFlag(config) ? iapMember(facts.projectNumber) : undefined
  // Members that would have to be added have none.
  return [...wantedMembers(config, facts), ...(iap ? [iap] : [])].filter(
    member => changesOf('', bindings, wantedInvokers(structuredClone(bindings), [member], 'merge')).length === 0,
  )
}

const CHECK = 'invokerIamDisabled'

/** A way of being public that the decision removes is surplus; one that it would try is missing. */
function ofAccess({ tries, removes, blocked }: AccessDecision, target: string): Difference[] {
  if (blocked) return []
  const [first] = tries
  const row = (way: 'all-users' | 'no-invoker-iam-check', opens: boolean): Difference => {
    if (way !== 'all-users') return { target, path: CHECK, field: CHECK, before: !opens, after: opens, done: false }
    const path = 'bindings[roles/run.invoker]'
    const field = memberField(path, 'allUsers')
    return { target, path, field, [opens ? 'after' : 'before']: 'allUsers', done: false }
  }
  return [
    ...(first ? [row(first, true)] : []),
    // Closing one way only after opening another does not reduce access, so it is not a safe fix.
    ...removes.map((way): Difference => (first ? row(way, false) : { ...row(way, false), fix: 'close' })),
  ]
}

function unreadPolicy(
  config: AccessSettings & CallerSettings & Pick<Config, 'edits'>,
  { servicePolicy }: Facts,
): Drift['unknown'] {
  if (servicePolicy.known || (config.access === 'keep' && !namesInvokers(config) && iapFlag(config) === undefined))
    return []
  return [{ text: `The run could not compare who can call the service: ${servicePolicy.why}` }]
}

/** The workflow's edits that a fix applies: those with safe differences, without what only a deploy sets. */
export function safeEdits(config: Pick<Config, 'edits'>, { differences }: Drift): Config['edits'] {
  const paths = differences.filter(({ fix }) => fix === 'release').map(({ path }) => path)
  const unsafe = differences.filter(({ fix }) => fix !== 'release').map(({ path }) => path)
  const wants = (pattern: RegExp) => paths.some(path => pattern.test(path))
  const named = (name: string) => unsafe.some(path => path.endsWith(`.env[${name}]`))
  return config.edits.flatMap(edit => {
    if (edit.path === 'ingress') return wants(/^ingress$/) ? [edit] : []
    if (edit.path === 'labels' || edit.path === 'template.labels')
      return wants(/^(template\.)?labels\./) ? [without(edit, name => name === 'commit-sha')] : []
    if (edit.path === 'container.env') return wants(/\.env\[/) ? [without(edit, named)] : []
    return []
  })
}

type Edit = Config['edits'][number]

function without(edit: Edit, drop: (name: string) => boolean): Edit {
  if (edit.op === 'put')
    return { ...edit, entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name))) }
  return edit.op === 'remove' ? { ...edit, keys: edit.keys.filter(name => !drop(name)) } : edit
}
