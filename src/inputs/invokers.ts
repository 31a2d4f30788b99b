/** `invokers`: who can call the service, as IAM members. */

import { say } from '../language/say.ts'
import type { Reader } from './reader.ts'
import { isServiceAccountEmail as isEmail } from './rules/names.ts'
import { name as shown } from './texts/pairs.ts'
import { parseLines } from './texts/parse.ts'

const KINDS = ['user', 'serviceAccount', 'group', 'domain'] as const

/** Members without duplicates; a bare email is a service account. */
export function readInvokers(reader: Reader): string[] {
  const members = new Set<string>()
  for (const entry of reader.parsed('invokers', parseLines) ?? []) {
    const member = isEmail(entry) ? `serviceAccount:${entry}` : entry
    const fault = memberFault(member)
    if (fault) reader.problem('invokers', `${shown(entry)} ${fault}`)
    if (member === 'allAuthenticatedUsers')
      reader.notice(
        'invokers',
        say`allAuthenticatedUsers lets anyone with a Google account call the service.`,
        'warning',
      )
    members.add(member)
  }
  return [...members]
}

function memberFault(member: string): string | undefined {
  if (member === 'allUsers') return say`does not belong in this list; set access: public`
  if (member === 'allAuthenticatedUsers') return undefined
  if (/^principal(Set)?:\/\/[^\s]+$/.test(member)) return undefined
  const [kind = '', ...rest] = member.split(':')
  const value = rest.join(':')
  const known = KINDS.find(candidate => candidate.toLowerCase() === kind.toLowerCase())
  if (!known)
    return say`is not an email, nor ${KINDS.map(k => `${k}:...`).join(say`, `)}, principal:// or principalSet://`
  if (known !== kind) return say`begins with ${shown(kind)}; write "${known}"`
  if (known === 'domain') return /^[^\s@]+\.[^\s@]+$/.test(value) ? undefined : say`has no domain after "domain:"`
  if (known === 'serviceAccount' && isWorkloadMember(value)) return undefined
  if (!isEmail(value)) return say`has no email after "${known}:"`
  const ofAccount = /\.gserviceaccount\.com$/i.test(value)
  if (known === 'serviceAccount' && !ofAccount)
    return say`is not a service account, whose email ends in gserviceaccount.com; write "user:${value}" or "group:${value}"`
  if (known !== 'serviceAccount' && ofAccount) return say`is a service account; write "serviceAccount:${value}"`
  return undefined
}

/** GKE: `serviceAccount:PROJECT.svc.id.goog[NAMESPACE/NAME]`. */
function isWorkloadMember(value: string): boolean {
  return /^[^\s[\]]+\.svc\.id\.goog\[[^\s[\]]+\]$/.test(value)
}
