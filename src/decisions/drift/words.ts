/** A difference in words. `service/diff.ts` hides the values of variables. */
import type { Change, Json } from '../../model.ts'

/** `ingress is "a"; it should be "b".` */
export function shown({ path, before, after }: Pick<Change, 'path' | 'before' | 'after'>): string {
  const role = /^bindings\[(.+)\]$/.exec(path)?.[1]
  if (role) return granted(role, members(before), members(after))
  if (path === 'service') return 'The service does not exist, but the workflow deploys it.'
  if (/\.env\[|environmentVariables\[/.test(path)) {
    if (before === undefined) return `${path} is missing.`
    return after === undefined ? `${path} is set, but the workflow does not have it.` : `${path} has another value.`
  }
  if (before === undefined) return `${path} is missing; it should be ${value(after)}.`
  if (after === undefined) return `${path} is ${value(before)}, but the workflow does not have it.`
  return `${path} is ${value(before)}; it should be ${value(after)}.`
}

const members = (json: Json | undefined): string[] => [json ?? []].flat().map(String)

function granted(role: string, has: readonly string[], wanted: readonly string[]): string {
  const lost = wanted.filter(member => !has.includes(member))
  const extra = has.filter(member => !wanted.includes(member))
  return [
    ...(lost.length > 0 ? [`${role} is not granted to ${value(lost)}, although the workflow asks for it.`] : []),
    ...(extra.length > 0 ? [`${role} is granted to ${value(extra)}, although the workflow does not ask for it.`] : []),
  ].join(' ')
}

function value(json: Json | undefined): string {
  const text =
    Array.isArray(json) && json.every(item => typeof item === 'string') ? json.join(', ') : JSON.stringify(json)
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
