/** The tags that a service will have after this run, for conditions and in words. Pure. */

import type { Facts } from '../facts/facts.ts'
import { keyOf, tagWords, type WantedTag } from '../facts/resource-tags.ts'
import { say } from '../language/say.ts'
import type { Evidence } from '../model.ts'
import type { OnService, TagOn, TagView } from './answer.ts'

/** A tag of the service itself. */
interface OwnTag extends TagOn {
  /** `PARENT/KEY=VALUE`, or ids. */
  words: string
  /** This run will bind it. */
  coming: boolean
}

interface ServiceTags {
  /** Bound to the service, so the project's effective policy does not know them. */
  own: OwnTag[]
  /** Including inherited ones. */
  view: TagView
  evidence: Evidence[]
}

export function tagsOfService({
  tags,
  wantedTags = [],
  service,
}: Pick<Facts, 'tags' | 'wantedTags' | 'service'>): ServiceTags {
  const coming = wantedTags.map(asOwn)
  const replaced = (tag: TagOn) =>
    coming.some(
      one => (one.key !== undefined && one.key === tag.key) || (one.keyId !== undefined && one.keyId === tag.keyId),
    )
  const present = (tags.known ? tags.value : []).filter(tag => !replaced(tag) || isThere(coming, tag))
  const stays = present.filter(({ inherited }) => !inherited)
  const own = [
    ...stays.map(({ key, value, keyId, valueId }) => ({
      key,
      value,
      keyId,
      valueId,
      words: `${key}=${value}`,
      coming: false,
    })),
    ...coming.filter(one => !stays.some(tag => sameTag(one, tag))),
  ]
  // The run did not ask what a new service will inherit.
  const complete = tags.known && !(service.known && service.value === null)
  const inherited = present.filter(tag => tag.inherited && !replaced(tag))
  return {
    own,
    view: { tags: [...own, ...inherited], complete },
    evidence: [...tags.evidence, ...wantedTags.flatMap(({ found }) => found.evidence)],
  }
}

function asOwn(wanted: WantedTag): OwnTag {
  const { tag, found } = wanted
  const byId = tag.key.startsWith('tagKeys/')
  const key = keyOf(wanted)
  const value = (found.known ? found.value.shortName : undefined) ?? (byId ? undefined : tag.value)
  const keyId = (found.known ? found.value.parent : undefined) ?? (byId ? tag.key : undefined)
  const valueId = (found.known ? found.value.name : undefined) ?? (byId ? tag.value : undefined)
  return {
    ...(key !== undefined && { key }),
    ...(value !== undefined && { value }),
    ...(keyId !== undefined && { keyId }),
    ...(valueId !== undefined && { valueId }),
    words: tagWords(wanted),
    coming: true,
  }
}

const sameTag = (one: TagOn, other: TagOn) =>
  (one.key !== undefined && one.key === other.key && one.value === other.value) ||
  (one.valueId !== undefined && one.valueId === other.valueId)
const isThere = (coming: readonly OwnTag[], tag: TagOn) => coming.some(one => sameTag(one, tag))

/** "has the tag A and will get B". */
export function wordsOf(own: readonly OwnTag[]): string {
  const names = (coming: boolean) => own.filter(tag => tag.coming === coming).map(({ words }) => words)
  const [there, later] = [names(false), names(true)]
  return [
    ...(there.length > 0 ? [say`has the tag ${there.join(say`, `)}`] : []),
    ...(later.length > 0 ? [say`will get the tag ${later.join(say`, `)}`] : []),
  ].join(' and ')
}

/** Which condition decided; '' if none. */
export function why({ matched, conditions }: OnService, own: readonly OwnTag[]): string {
  if (conditions.length === 0) return ''
  if (matched.length === 0)
    return say`: none of its conditions (${conditions.join('; ')}) applies to the service, which ${wordsOf(own)}`
  const asked = own.filter(({ key, keyId }) =>
    matched.some(({ expression }) => [key, keyId].some(name => name !== undefined && expression.includes(`${name}`))),
  )
  const those = matched.map(({ expression, node }) => say`${expression} on ${node}`)
  return say` by the condition ${those.join('; ')}, because the service ${wordsOf(asked.length > 0 ? asked : own)}`
}
