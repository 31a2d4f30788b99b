/** The address of a service: what to ask, and the audience of an ID token for it. Pure. */
import type { Service } from '../wire.ts'

/** The audience of an ID token for the service: its own URL, without a path (docs/google-cloud.md#id-tokens). */
export const audienceOf = (service: Pick<Service, 'uri' | 'urls'>): string | undefined =>
  service.uri ?? service.urls?.[0]

/** The path on the service's own origin, whatever the path holds: an ID token must not reach another host. */
export function urlOf(uri: string, path: string): string {
  const url = new URL(uri)
  const [pathname = '/', search] = path.split(/\?(.*)/s)
  url.pathname = `/${pathname.replace(/^[/\\]+/, '')}`
  url.search = search ?? ''
  return url.href
}
