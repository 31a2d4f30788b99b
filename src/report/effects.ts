/** What a run has done to IAM, APIs and schedules, besides deploying: these changes last, so readers must see them first. Pure. */

import { placeWords } from '../iam/remedies.ts'
import { isEnglish, say } from '../language/say.ts'
import type { Change, Report, StepKind, StepResult } from '../model.ts'
import { list, some } from '../words/sentences.ts'

const KINDS: ReadonlySet<StepKind> = new Set<StepKind>([
  'enable-api',
  'grant-role',
  'create-account',
  'set-invokers',
  'set-public-binding',
  'set-invoker-check',
  'bind-resource-tags',
  'upsert-schedule',
  'delete-schedule',
])

/** Clauses without a subject: `granted roles/run.builder on the project p to a@b`. */
export function effectsOf({ plan }: Pick<Report, 'plan'>): string[] {
  const done = plan.filter(({ kind, changes }) => KINDS.has(kind) && changes.some(change => change.done))
  return [...new Set(done.flatMap(effects))]
}

function effects({ kind, title, changes }: StepResult): string[] {
  const done = changes.filter(change => change.done)
  if (kind === 'enable-api') return [say`enabled ${list(done.map(({ target }) => target.split('/').at(-1) ?? ''))}`]
  const said = done.map(change => grants(change) ?? effect(change))
  return said.every(one => one !== undefined) ? said.flat() : [past(title)]
}

/** A role that members got or lost; undefined for a change of anything else. */
function grants({ path, target, before, after }: Change): string[] | undefined {
  const role = /^bindings\[(.+)\]$/.exec(path)?.[1]
  if (!role) return undefined
  const [was, is] = [membersOf(before), membersOf(after)]
  const on = say`${role} on ${placeWords(target)}`
  const [gone, come] = [was.filter(one => !is.includes(one)), is.filter(one => !was.includes(one))]
  return [
    // The title already says that it is public.
    ...(come.length > 0 && come.join() !== 'allUsers' ? [say`granted ${on} to ${some(come, 4)}`] : []),
    ...(gone.length > 0 ? [say`took ${on} from ${some(gone, 4)}`] : []),
  ]
}

const membersOf = (value: Change['after']): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)

/** Undefined if the step's title is the best description. */
const effect = ({ path, after }: Change): string | undefined =>
  path === 'invokerIamDisabled' ? say`switched the invoker check ${after === true ? say`off` : say`on`}` : undefined

const PAST: Record<string, string> = { Make: 'made', Set: 'set', Bind: 'bound' }

/** `Create the bucket` -> `created the bucket`. */
const past = (title: string): string =>
  !isEnglish() ? title : title.replace(/^[A-Z][a-z]+/, verb => PAST[verb] ?? verb.toLowerCase().replace(/e?$/, 'ed'))
