/** What the tags of `resource_tags` are: their ids, which conditions and bindings may go by. */

import type { Google, TagValue } from '../google/google.ts'
import type { ResourceTag } from '../inputs/config.ts'
import { tagValueName } from '../inputs/resource-tags.ts'
import type { Fact } from '../model.ts'
import { ask } from './ask.ts'

/** A tag that the workflow asks for, with what could be learned of it. */
export interface WantedTag {
  tag: ResourceTag
  /** Unknown also where it does not exist: Google answers both with 403. */
  found: Fact<TagValue>
}

/** By `tagValueName`, each asked at once. Takes `resourcemanager.tagValues.get`. */
export function readTagValues(google: Google, tags: readonly ResourceTag[]): Map<string, Promise<Fact<TagValue>>> {
  return new Map(
    tags.map(tag => {
      const name = tagValueName(tag)
      const path = name.startsWith('tagValues/') ? name : `tagValues/namespaced?name=${name}`
      const resource = `//cloudresourcemanager.googleapis.com/${name.startsWith('tagValues/') ? name : `tagValues/${name}`}`
      return [
        name,
        ask(
          `GET cloudresourcemanager.googleapis.com/v3/${path}`,
          resource,
          () => google.resourceManager.tagValue(name),
          found => `${found.namespacedName ?? '?'} is ${found.name ?? '?'} of ${found.parent ?? '?'}`,
        ),
      ]
    }),
  )
}

export const wantedTags = (
  tags: readonly ResourceTag[],
  values: ReadonlyMap<string, Promise<Fact<TagValue>>>,
): Promise<WantedTag[]> =>
  Promise.all(tags.map(async tag => ({ tag, found: (await values.get(tagValueName(tag))) as Fact<TagValue> })))

/** `PARENT/KEY`, as far as it is known. */
export function keyOf({ tag, found }: WantedTag): string | undefined {
  if (!tag.key.startsWith('tagKeys/')) return tag.key
  return found.known ? found.value.namespacedName?.replace(/\/[^/]*$/, '') : undefined
}

/** `PARENT/KEY=VALUE`, or the ids where the names are not known. */
export function tagWords(wanted: WantedTag): string {
  const key = keyOf(wanted)
  const value = wanted.found.known ? wanted.found.value.shortName : undefined
  return `${key ?? wanted.tag.key}=${value ?? wanted.tag.value}`
}
