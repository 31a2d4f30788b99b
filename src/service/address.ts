/** The address of a service: what to ask, and the audience of an ID token for it. Pure. */
import type { Service } from '../wire.ts'

/** The audience of an ID token for the service: its own URL, without a path (docs/google-cloud.md#id-tokens). */
export const audienceOf = (service: Pick<Service, 'uri' | 'urls'>): string | undefined =>
  service.uri ?? service.urls?.[0]

/** The path on the service's own origin, whatever the path contains: an ID token must not reach another host. */
export function urlOf(uri: string, path: string): string {
  const url = new URL(uri)
  const [pathname = '/', search] = path.split(/\?(.*)/s)
  url.pathname = `/${pathname.replace(/^[/\\]+/, '')}`
  url.search = search ?? ''
  return url.href
}

/** What an address of Google's own says of what it is the address of. */
interface UrlPlace {
  service?: string
  function?: string
  /** Id or number. */
  project?: string
  region?: string
}

/** `SERVICE-NUMBER.REGION.run.app` and `REGION-PROJECT.cloudfunctions.net/FUNCTION`; of other addresses nothing is known. A tag may stand
 *  before the service (docs/google-cloud.md#services-revisions-and-traffic). */
export function placeOfUrl(address: string): UrlPlace {
  const { hostname, pathname } = new URL(address)
  const run = /^(?:[a-z0-9-]+---)?([a-z][a-z0-9-]*)-(\d{6,})\.([a-z]+-[a-z]+\d+)\.run\.app$/.exec(hostname)
  if (run) return { service: run[1] ?? '', project: run[2] ?? '', region: run[3] ?? '' }
  const [, region, project] = /^([a-z]+-[a-z]+\d+)-([a-z][a-z0-9-]+)\.cloudfunctions\.net$/.exec(hostname) ?? []
  const [, name] = pathname.split('/')
  return region && project && name ? { function: name, project, region } : {}
}

/** Whether it is one of the service's own addresses, those of tags included. */
export function isAddressOf(service: Service, address: string): boolean {
  const own = [service.uri, ...(service.urls ?? []), ...(service.trafficStatuses ?? []).map(({ uri }) => uri)]
  return own.some(url => url && URL.canParse(url) && new URL(url).origin === new URL(address).origin)
}
