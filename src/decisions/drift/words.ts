/** A difference in words. `service/diff.ts` hides the values of variables. */
import { say } from '../../language/say.ts'
import type { Change, Json } from '../../model.ts'

type Shown = Pick<Change, 'path' | 'before' | 'after'> & Partial<Pick<Change, 'target'>>

/** `ingress is "a"; it should be "b".` */
export function shown(change: Shown): string {
  const { path, before, after } = change
  const job = /^\/\/cloudscheduler\..*\/jobs\/([^/]+)$/.exec(change.target ?? '')?.[1]
  if (job !== undefined) return ofSchedule(job, change)
  const role = /^bindings\[(.+)\]$/.exec(path)?.[1]
  if (role) return granted(role, members(before), members(after))
  if (path === 'service') return say`The service does not exist, but the workflow deploys it.`
  if (path === 'resource') return say`It does not exist, but the workflow deploys it.`
  const [, image, moved, digest] = /^(\S+) \((now|moved to) (sha256:\S+)\)$/.exec(String(after)) ?? []
  if (image)
    return say`${String(before)} runs, but ${moved === 'now' ? image : say`the tag has moved: ${image}`} is ${digest} now.`
  const [, tag, at, pushed] = /^(\S+) \(pushed (\S+) as (sha256:\S+)\)$/.exec(String(after)) ?? []
  if (tag) return say`The tag has moved: ${tag} is ${pushed} now, which was pushed at ${at}, after what runs was made.`
  if (path === 'buildAccount')
    return say`The next build would run as ${String(before)}; ${String(after)} built what runs. The workflow names neither.`
  if (path === 'traffic') return say`The traffic goes to ${shares(before)}; the workflow sends it to ${shares(after)}.`
  return compared(path, change)
}

function compared(subject: string, { path, before, after }: Shown): string {
  if (/\.env\[|environmentVariables\[/.test(path) || isHidden(before, after)) {
    if (before === undefined) return say`${subject} is missing.`
    return after === undefined
      ? say`${subject} is set, but the workflow does not have it.`
      : say`${subject} has another value.`
  }
  if (before === undefined) return say`${subject} is missing; it should be ${value(after)}.`
  if (after === undefined) return say`${subject} is ${value(before)}, but the workflow does not have it.`
  return say`${subject} is ${value(before)}; it should be ${value(after)}.`
}

/** How `service/diff.ts` shows what can be secret. */
const isHidden = (before: Json | undefined, after: Json | undefined): boolean =>
  before === undefined ? /^set( \(|$)/.test(String(after)) : /^set( \(|$)/.test(String(before))

function ofSchedule(job: string, change: Shown): string {
  const { path, before, after } = change
  const name = say`The Cloud Scheduler job ${job}`
  if (path === 'job')
    return after === undefined
      ? say`${name} exists, but the workflow says schedule: none.`
      : say`${name} does not exist, so nothing calls at ${String(after)}.`
  if (path === 'state')
    return before === 'PAUSED'
      ? say`${name} is paused, so it makes no calls.`
      : say`${name} is in the state ${String(before)}, so it makes no calls.`
  return compared(`${name}: ${path}`, change)
}

const members = (json: Json | undefined): string[] => [json ?? []].flat().map(String)

function granted(role: string, has: readonly string[], wanted: readonly string[]): string {
  const lost = wanted.filter(member => !has.includes(member))
  const extra = has.filter(member => !wanted.includes(member))
  return [
    ...(lost.length > 0 ? [say`${role} is not granted to ${value(lost)}, although the workflow asks for it.`] : []),
    ...(extra.length > 0
      ? [say`${role} is granted to ${value(extra)}, although the workflow does not ask for it.`]
      : []),
  ].join(' ')
}

/** `hello-00001-abc (90 %) and the latest revision (10 %)`. */
function shares(json: Json | undefined): string {
  const entries = Object.entries(typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {})
  const words = entries.map(([name, percent]) => {
    const who = name === 'LATEST' ? say`the latest revision` : name
    return percent === 100 ? who : `${who} (${String(percent)} %)`
  })
  return words.join(' and ') || say`no revision`
}

function value(json: Json | undefined): string {
  const text =
    Array.isArray(json) && json.every(item => typeof item === 'string') ? json.join(', ') : JSON.stringify(json)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
