/** Looks up the tags of `resource_tags`: their ids, which conditions and bindings can use. */

import type { Google } from '../google/google.ts'
import type { TagValue } from '../google/resourcemanager.ts'
import type { ResourceTag } from '../inputs/config.ts'
import { tagValueName } from '../inputs/resource-tags.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { ask } from './ask.ts'

/** A tag that the workflow asks for, with what is known about it. */
export interface WantedTag {
  tag: ResourceTag
  /** Also unknown if it does not exist: Google answers 403 in both cases. */
  found: Fact<TagValue>
}

/** By `tagValueName`, in parallel. Needs `resourcemanager.tagValues.get`. */
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
          found => say`${found.namespacedName ?? '?'} is ${found.name ?? '?'} of ${found.parent ?? '?'}`,
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

/** `PARENT/KEY`, if known. */
export function keyOf({ tag, found }: WantedTag): string | undefined {
  if (!tag.key.startsWith('tagKeys/')) return tag.key
  return found.known ? found.value.namespacedName?.replace(/\/[^/]*$/, '') : undefined
}

/** `PARENT/KEY=VALUE`, or the ids if the names are not known. */
export function tagWords(wanted: WantedTag): string {
  const key = keyOf(wanted)
  const value = wanted.found.known ? wanted.found.value.shortName : undefined
  return `${key ?? wanted.tag.key}=${value ?? wanted.tag.value}`
}
