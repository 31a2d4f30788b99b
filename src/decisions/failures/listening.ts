/** Where a program listens, according to its log. Pure. */

interface Listening {
  /** `127.0.0.1`, `localhost`; empty if the line names no address, or all addresses. */
  host: string
  port: number
  line: string
}

/** Verbs of the usual servers: uvicorn, gunicorn, Flask, Express, Next.js, Spring Boot, ASP.NET, Go. */
const VERB = /\b(?:listen(?:ing|s)?|running|serving|start(?:ed|ing)|ready|available|bound|local)\b/i
/** Ports that are not the app's own, and lines that are not about listening. */
const OTHER =
  /connect|client|database|\bdb\b|redis|postgres|mysql|mongo|rabbit|kafka|metric|debug|inspector|admin|prometheus|proxying|upstream/i
const ADDRESS = /(?:^|[\s/('"=])(0\.0\.0\.0|127\.0\.0\.1|localhost|\[::1?\]|::1?|\*|)[:](\d{2,5})(?=[\s/)'",.]|$)/i
const PORT = /\bports?(?:\(s\))?(?:\s+is)?[\s:=#]*(\d{2,5})\b/i
const BARE = /\blisten(?:ing|s)?\s+(?:on|at)\s+(\d{2,5})\b/i

const EVERYWHERE = /^(?:0\.0\.0\.0|\*|\[?::\]?)$/

export function listeningIn(lines: readonly string[]): Listening[] {
  return lines.flatMap(line => {
    if (!VERB.test(line) || OTHER.test(line)) return []
    const [, host = '', port] = ADDRESS.exec(line) ?? []
    const only = port ?? PORT.exec(line)?.[1] ?? BARE.exec(line)?.[1]
    return only ? [{ host: EVERYWHERE.test(host) ? '' : host.toLowerCase(), port: Number(only), line }] : []
  })
}
