/** `resource_tags`: the tags that the service should have, as KEY=VALUE. */
import { say } from '../language/say.ts'
import type { ResourceTag } from './config.ts'
import type { Reader } from './reader.ts'
import { name as shown } from './texts/pairs.ts'
import { parseKeyValues } from './texts/parse.ts'

/** Maximum number of tags on a resource (docs.cloud.google.com/resource-manager/docs/limits). */
const MOST = 50

const NAMESPACED = /^[a-z0-9][a-z0-9.:-]*\/[A-Za-z0-9](?:[\w.-]{0,254}[A-Za-z0-9])?$/
/** Short names contain no quotes, slashes or backslashes (tag_values.proto). */
const SHORT = /^[^\s"'/\\]([^"'/\\]{0,254}[^\s"'/\\])?$/

export function readResourceTags(reader: Reader): ResourceTag[] {
  const entries = Object.entries(reader.parsed('resource_tags', parseKeyValues) ?? {})
  for (const [key, value] of entries) {
    const fault = faultOf(key, value)
    if (fault) reader.problem('resource_tags', say`${shown(`${key}=${value}`)} ${fault}`)
  }
  if (entries.length > MOST) reader.problem('resource_tags', say`has ${entries.length} tags; the maximum is ${MOST}`)
  return entries.map(([key, value]) => ({ key, value }))
}

function faultOf(key: string, value: string): string | undefined {
  if (/^tagKeys\/\d+$/.test(key))
    return /^tagValues\/\d+$/.test(value)
      ? undefined
      : say`names its key by id and its value by name; write tagKeys/123=tagValues/456`
  if (!NAMESPACED.test(key))
    return say`has no namespaced key before "="; write ORGANISATION_NUMBER/KEY or PROJECT_ID/KEY`
  if (/^tagValues\/\d+$/.test(value))
    return say`names its value by id and its key by name; write tagKeys/123=tagValues/456`
  return SHORT.test(value) ? undefined : say`has no valid short name after "="`
}

/** `tagValues/456`, or the value's namespaced name `PARENT/KEY/VALUE`. */
export const tagValueName = ({ key, value }: ResourceTag): string =>
  key.startsWith('tagKeys/') ? value : `${key}/${value}`
