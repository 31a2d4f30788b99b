/** Which audiences of ID tokens a service accepts: docs/google-cloud.md#id-tokens. Pure. */

import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Service } from '../wire.ts'
import { meant } from '../words/nearest.ts'
import { list } from '../words/sentences.ts'
import { applyEdits } from './edits.ts'
import type { JsonObject } from './json.ts'

export interface Audiences {
  /** The service's own addresses, without a slash at the end; paths below them count as well. */
  urls: string[]
  /** Each has to match exactly. */
  custom: string[]
}

/** Those of a service as it is. */
export const audiencesOf = ({ uri, urls = [], customAudiences = [] }: Service): Audiences => ({
  urls: [...new Set([...urls, ...(uri ? [uri] : [])].map(url => url.replace(/\/$/, '')))],
  custom: [...(customAudiences ?? [])],
})

/** The custom audiences once the edits are made. */
export function customAudiencesAfter(live: Service | null, edits: Config['edits']): string[] {
  const mine = edits.filter(({ path }) => path === 'customAudiences')
  const after: JsonObject = { customAudiences: [...(live?.customAudiences ?? [])] }
  applyEdits(after, mine)
  return Array.isArray(after.customAudiences) ? after.customAudiences.map(String) : []
}

export const accepts = ({ urls, custom }: Audiences, audience: string): boolean =>
  custom.includes(audience) || urls.some(url => audience === url || audience.startsWith(`${url}/`))

/** The accepted one that was probably meant. */
export const meantAudience = ({ urls, custom }: Audiences, audience: string): string | undefined =>
  meant(audience, [...custom, ...urls])

/** The address that a service has by its name and its project's number; it has another one with a hash besides. */
export const defaultUrl = ({ service, region }: Pick<Config, 'service' | 'region'>, projectNumber: string): string =>
  `https://${service}-${projectNumber}.${region}.run.app`

/** `https://hello.example, and paths below it; no custom audience`. */
export function acceptedWords({ urls, custom }: Audiences): string {
  const own = urls.length > 0 ? say`${list(urls)} and paths below ${urls.length > 1 ? 'them' : 'it'}` : say`its own URL`
  const others =
    custom.length > 0
      ? say`, and as custom ${custom.length > 1 ? say`audiences` : say`audience`} ${list(custom)}`
      : say`, and no custom audience`
  return `${own}${others}`
}
