/** Who can call the service, as a heading, a table cell and a sentence: by its gates, not by the inputs. Pure. */

import { isHidden, isOpen } from '../decisions/access/gates.ts'
import { say } from '../language/say.ts'
import type { AccessState, Gates, Report } from '../model.ts'

interface AccessWords {
  /** 🌍: everyone; 🔒: not everyone; ❔: not known. */
  sign: string
  /** For the heading, after "X is deployed, ". */
  short: string
  /** A sentence. */
  plain: string
  /** A phrase for the table. */
  how: string
}

const CHECK_OFF = say`everyone: the invoker check is disabled`
const ALL_USERS = say`everyone: allUsers holds the invoker role`
const PUBLIC = { sign: '🌍', short: say`public`, plain: say`Everyone on the internet can call it.` }

const ACCESS: Record<Exclude<AccessState, 'unchanged'>, AccessWords> = {
  'all-users': { ...PUBLIC, how: ALL_USERS },
  'no-invoker-iam-check': { ...PUBLIC, how: CHECK_OFF },
  'oidc-only': {
    sign: '🔒',
    short: say`for authenticated callers`,
    plain: say`Only callers with an ID token and the invoker role can call it.`,
    how: say`authenticated callers: an ID token and the invoker role`,
  },
}

const EVERY_GOOGLE_ACCOUNT: AccessWords = {
  sign: '🔒',
  short: say`for every Google account`,
  plain: say`Anyone with a Google account can call it, with an ID token.`,
  how: say`every Google account: allAuthenticatedUsers holds an invoker role`,
}

const UNDER_CONDITION: AccessWords = {
  sign: '🔒',
  short: say`public under a condition`,
  plain: say`Everyone whom the condition of the role of allUsers lets in can call it.`,
  how: say`whom a condition lets in: allUsers holds the invoker role under it`,
}

/** Identity-Aware Proxy comes before IAM, whatever IAM says. */
const BEHIND_IAP: AccessWords = {
  sign: '🔒',
  short: say`behind Identity-Aware Proxy`,
  plain: say`Only people who sign in at Identity-Aware Proxy and hold roles/iap.httpsResourceAccessor get in.`,
  how: say`through Identity-Aware Proxy: holders of roles/iap.httpsResourceAccessor`,
}

const NOT_KNOWN: AccessWords = {
  sign: '❔',
  short: say`access left as it was`,
  plain: say`Who can call it was left as it was; who that is could not be read.`,
  how: say`as before: who that is could not be read`,
}

const WHO: Record<string, string> = {
  'all-users': say`everyone`,
  'no-invoker-iam-check': say`everyone`,
  'oidc-only': say`authenticated callers`,
  unchanged: say`as before`,
}

/** A state, or the choice of the decision about access, in a word or two; undefined for any other text. */
export const whoWords = (state: string): string | undefined => WHO[state]

/** Undefined if the run did not get that far. */
export function accessWords({ outputs, gates }: Report): AccessWords | undefined {
  const state = outputs.access as AccessState | undefined
  if (state === undefined) return undefined
  if (gates?.iap) return kept(BEHIND_IAP, state === 'unchanged')
  const words = state === 'unchanged' ? wordsOf(gates) : state === 'oidc-only' ? closed(gates) : ACCESS[state]
  return words && kept(hidden(words, gates), state === 'unchanged')
}

/** For access that no run has set: by the gates. */
function wordsOf(gates: Gates | undefined): AccessWords {
  const open = gates && isOpen(gates)
  if (gates === undefined || open === undefined) return NOT_KNOWN
  if (open) return gates.invokerCheck ? ACCESS['all-users'] : ACCESS['no-invoker-iam-check']
  return gates.invokers?.some(({ member }) => member === 'allUsers') ? UNDER_CONDITION : closed(gates)
}

function closed(gates: Gates | undefined): AccessWords {
  const google = gates?.invokers?.some(({ member, conditional }) => member === 'allAuthenticatedUsers' && !conditional)
  return google ? EVERY_GOOGLE_ACCOUNT : ACCESS['oidc-only']
}

/** IAM lets everyone call it, but other gates come first. */
function hidden(words: AccessWords, gates: Gates | undefined): AccessWords {
  if (words.sign !== '🌍' || !gates || !isHidden(gates)) return words
  return {
    sign: '🔒',
    short: say`open to whoever reaches it`,
    plain: say`IAM lets everyone call it, but not everyone reaches it.`,
    how: say`${words.how}; not everyone reaches it`,
  }
}

function kept(words: AccessWords, unchanged: boolean): AccessWords {
  if (!unchanged || words === NOT_KNOWN) return words
  return {
    sign: words.sign,
    short: say`${words.short} as before`,
    plain: say`${words.plain} That was left as it was.`,
    how: words.how.replace(/:|$/, say` (unchanged)$&`),
  }
}

/** What a decision chose, where it has a word for people. */
export const choiceWords = (choice: string): string =>
  (Object.hasOwn(CHOICES, choice) ? CHOICES[choice] : undefined) ?? choice

const CHOICES: Readonly<Record<string, string>> = {
  docker: say`docker`,
  buildpacks: say`buildpacks`,
  latest: say`latest`,
  none: say`none`,
  build: say`build`,
  reuse: say`reuse`,
  never: say`never`,
  keep: say`keep`,
  remove: say`remove`,
  kept: say`kept`,
  pinned: say`pinned`,
  restored: say`restored`,
  unchanged: say`unchanged`,
}
