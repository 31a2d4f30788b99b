/** How a request leaves the machine: which proxy, if any, and which pool of connections. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Env } from '../../inputs/config.ts'

/** For gaxios: our agent, or the proxy to tunnel through. */
export type NetworkRoute = { agent: HttpAgent | HttpsAgent } | { proxy: string }

/**
 * Facts send about forty requests at a time. Idle connections are closed well before a front end or NAT does it, so a write does not use
 * a connection that is about to close.
 */
const POOL = { keepAlive: true, maxSockets: 64, scheduling: 'lifo', timeout: 15_000 } as const

/** A function from address to route. One pool serves all that share the function. */
export function makeRoutes(env: Env): (url: URL) => NetworkRoute {
  const http = new HttpAgent(POOL)
  const https = new HttpsAgent(POOL)
  return url => {
    const proxy = proxyFor(url, env)
    return proxy ? { proxy } : { agent: url.protocol === 'http:' ? http : https }
  }
}

/** The proxy for an address: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme, unless `NO_PROXY` contains its host. */
export function proxyFor(url: URL, env: Env): string | undefined {
  const either = (name: string) => env[name] || env[name.toLowerCase()] || undefined
  const proxy = either(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY')
  if (!proxy || exempt(url, either('NO_PROXY') ?? '')) return undefined
  return proxy.includes('://') ? proxy : `http://${proxy}`
}

/** `NO_PROXY`, read like curl and the runner's own client: hosts, domains with or without a leading dot, `host:port`, `*`. */
function exempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.toLowerCase()
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some(rule => {
      if (rule === '*') return true
      const [, name = '', ofPort] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? []
      if (ofPort && ofPort !== port) return false
      const domain = name.replace(/^\*?\.?/, '')
      return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
    })
}
