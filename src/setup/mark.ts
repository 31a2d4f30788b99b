/** How `setup --destroy` tells what `setup --apply` made: by the descriptions of accounts, pools and providers. */
import { type GrantItem, MARK, type Setup } from './items.ts'
import { withNumber } from './standing.ts'

/** Ahead of the grants to accounts that are not of the set-up. */
const NOTE = `${MARK}, which also gave `

/** Description of an account that the set-up makes; `grants`: those to accounts that are not of the set-up. */
export const markWith = (grants: readonly GrantItem[], number: string): string =>
  grants.length === 0 ? MARK : `${NOTE}${grants.map(grant => grantWord(grant, number)).join(', ')}`

export const isMarked = (description: string | undefined): boolean =>
  description === MARK || Boolean(description?.startsWith(NOTE))

/** The grants that a description notes. */
export const notedIn = (description: string | undefined): string[] =>
  description?.startsWith(NOTE) ? description.slice(NOTE.length).split(', ') : []

export const grantWord = ({ role, member }: GrantItem, number: string): string =>
  `${role} to ${withNumber(member, number).replace('serviceAccount:', '')}`

/** Whether the member is an account that the set-up does not make (`made`: emails); others can have given it the same role before. */
export function isToOthers({ member }: GrantItem, { items }: Setup, made: ReadonlySet<string>): boolean {
  const email = member.replace('serviceAccount:', '')
  const own = items.some(item => item.kind === 'account' && item.email === email)
  return member.startsWith('serviceAccount:') && !(own && made.has(email))
}
