/** How a request leaves the machine: which proxy, if any, and which connections. */
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Env } from '../../inputs/config.ts'
import type { Send } from './exchange.ts'
import { GivenConnections, POOL } from './http1.ts'
import { sharedConnections } from './http2.ts'

/** A pool of connections, what sends on shared ones, or the proxy to tunnel through. */
export type NetworkRoute = { agent: HttpAgent | HttpsAgent } | { send: Send } | { proxy: string }

/** A function from address to route. One pool serves all that share the function. */
export function makeRoutes(env: Env): (url: URL) => NetworkRoute {
  const http = new HttpAgent(POOL)
  const https = new HttpsAgent(POOL)
  return url => {
    const proxy = proxyFor(url, env)
    return proxy ? { proxy } : { agent: url.protocol === 'http:' ? http : https }
  }
}

interface SharedRoutes {
  route: (url: URL) => NetworkRoute
  /** Connects ahead to a host that is sure to be asked, where its connection can be shared. */
  open(url: URL): void
}

/** For many requests to the same hosts: by HTTP/2 on one connection each, where neither a proxy nor plain http is in between. */
export function makeSharedRoutes(env: Env): SharedRoutes {
  const http = new HttpAgent(POOL)
  const { send, open } = sharedConnections(new GivenConnections(POOL))
  const isShared = (url: URL) => url.protocol === 'https:' && !proxyFor(url, env)
  return {
    route: url => {
      const proxy = proxyFor(url, env)
      return proxy ? { proxy } : url.protocol === 'http:' ? { agent: http } : { send }
    },
    open: url => {
      if (isShared(url)) open(url.origin)
    },
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
