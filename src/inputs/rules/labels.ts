/**
 * What Google takes as labels: keys `[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}`, values `[\p{Ll}\p{Lo}\p{N}_-]{0,63}`, 64 of them at
 * most (IsValidLabelKey and IsValidLabelValue of gcloud 528's command_lib/util/args/labels_util.py; cloud.google.com/run/docs/configuring/labels).
 */
import { say } from '../../language/say.ts'
import { name as shown } from '../texts/pairs.ts'

const MOST_LABELS = 64
const LONGEST = 63

/** Label keys with this prefix are reserved for us: users cannot set them. */
const OWN_KEYS = 'run-iam-deploy-'
export const isOwnLabel = (key: string): boolean => key.startsWith(OWN_KEYS)

/** Keys of labels and annotations that are reserved for Google. */
export const isSystemKey = (key: string): boolean => /^(?:[^/]+\.)?(?:googleapis\.com|knative\.dev)\//.test(key)

/**
 * Every fault of the labels, one fragment for each key and value, to put after "has". Values are not shown, but for the characters that
 * are wrong. `system`: Google's own labels are allowed, as in a manifest.
 */
export function labelFaults(labels: Readonly<Record<string, string>>, { system }: { system: boolean }): string[] {
  const entries = Object.entries(labels).filter(([key]) => !(system && isSystemKey(key)))
  const faults = entries.flatMap(([key, value]) => {
    const ofKey = keyFault(key)
    const ofValue = partFault(value)
    return [
      ...(ofKey ? [say`the key ${shown(key)}, which ${ofKey}`] : []),
      ...(ofValue ? [say`a value of ${shown(key)} that ${ofValue}`] : []),
    ]
  })
  return entries.length > MOST_LABELS
    ? [say`${entries.length} labels; the maximum is ${MOST_LABELS}`, ...faults]
    : faults
}

/** What is allowed, to put after the faults. */
export const LABEL_RULE = say`labels take lower-case letters, digits, "_" and "-", and keys begin with a letter`

function keyFault(key: string): string | undefined {
  if (isSystemKey(key)) return say`is a label that only Cloud Run can set`
  if (isOwnLabel(key))
    return say`is reserved: this action marks what it created with labels that begin with "run-iam-deploy-"; use another name`
  if (key === '') return say`is empty`
  return partFault(key) ?? (/^[\p{Ll}\p{Lo}]/u.test(key) ? undefined : say`does not begin with a letter`)
}

function partFault(text: string): string | undefined {
  if (text.length > LONGEST) return say`has ${text.length} characters; the maximum is ${LONGEST}`
  const wrong = [...new Set(text.match(/[^\p{Ll}\p{Lo}\p{N}_-]/gu) ?? [])]
  const others = wrong.filter(letter => !/\p{Lu}/u.test(letter))
  const parts = [
    ...(others.length < wrong.length ? [say`capital letters`] : []),
    ...(others.some(letter => /\s/.test(letter)) ? [say`white space`] : []),
    ...others.filter(letter => !/[\s\p{Cc}]/u.test(letter)).map(letter => `"${letter}"`),
  ]
  if (wrong.length === 0) return undefined
  return say`has ${parts.length > 1 ? say`${parts.slice(0, -1).join(say`, `)} and ${parts.at(-1)}` : (parts[0] ?? say`a control character`)}`
}
