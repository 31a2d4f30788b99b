/** What Google's own client for Cloud Run publishes of a call, taken in by `scripts/data.ts`; docs/cloud-run-client.md says how it is used. */
import published from '../data/run-methods.json' with { type: 'json' }
import type { ApiCall } from './wire-level/transport.ts'

interface Method {
  deadlineMs?: number
  /** Names of `google.rpc.Code`. */
  retry?: string[]
}

const METHODS: Readonly<Record<string, Method>> = published.methods

/** Empty where the package says nothing of the call. */
export function publishedFor({
  method,
  path,
}: Pick<ApiCall, 'method' | 'path'>): Pick<ApiCall, 'deadlineMs' | 'retryOn'> {
  const [, rest = ''] = /^\/v2\/projects\/[^/]+\/locations\/[^/]+\/(.*)$/.exec(path) ?? []
  // Of a revision or an execution, the last collection counts.
  const [, collection = '', name, verb = ''] = /(?:^|\/)([a-zA-Z]+)(?:\/([^/:]+))?(:\w+)?$/.exec(rest) ?? []
  const { deadlineMs, retry } = METHODS[`${method} ${collection}${name === undefined ? '' : '/*'}${verb}`] ?? {}
  return { ...(deadlineMs !== undefined && { deadlineMs }), ...(retry && { retryOn: retry }) }
}
