/** What a Dockerfile says of the port that its container listens on. Pure; what it cannot tell for sure it leaves out. */

/** How the container of the last stage is started. */
export interface StartCommand {
  /** Ports of `EXPOSE`. */
  exposes: number[]
  /** Of ENTRYPOINT and CMD, as one line; empty where the base image's own starts it. */
  command: string
  /** Port that the command names, or that its server takes where nothing names one. */
  port?: number
  /** The command takes the port from `$PORT`. */
  usesPort: boolean
  /** Nothing in the source reads the variable PORT, as far as that was looked at. */
  ignoresPort?: true
  /** `127.0.0.1` or `localhost`, where the command names it or its server takes it by itself. */
  loopback?: string
}

/** @param dockerfile its text */
export function startCommandIn(dockerfile: string): StartCommand {
  const stage = instructionsOf(dockerfile)
  const last = stage.slice(stage.findLastIndex(({ name }) => name === 'FROM') + 1)
  const command = ['ENTRYPOINT', 'CMD']
    .flatMap(name => argumentsOf(last.findLast(one => one.name === name)?.rest))
    .join(' ')
  const variables = last
    .filter(({ name }) => name === 'ENV')
    .map(({ rest }) => rest)
    .join(' ')
  const exposes = last.filter(({ name }) => name === 'EXPOSE').flatMap(({ rest }) => portsIn(rest))
  return { exposes, command, ...addressIn(command, variables) }
}

interface Instruction {
  name: string
  rest: string
}

function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .split(/\r?\n/)
    .filter(line => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\[ \t]*\n/g, ' ')
    .split('\n')
    .flatMap(line => {
      const [, name = '', rest = ''] = /^\s*([A-Za-z]+)\s+(.*?)\s*$/.exec(line) ?? []
      return name ? [{ name: name.toUpperCase(), rest }] : []
    })
}

/** Of the exec form, a JSON list, or of the shell form, a line. */
function argumentsOf(given: string | undefined): string[] {
  if (!given?.startsWith('[')) return given ? [given] : []
  try {
    const list: unknown = JSON.parse(given)
    return Array.isArray(list) ? list.map(String) : []
  } catch {
    return [given]
  }
}

const portsIn = (rest: string) =>
  rest.split(/\s+/).flatMap(word => {
    const port = /^(\d{1,5})(?:\/tcp)?$/i.exec(word)?.[1]
    return port ? [Number(port)] : []
  })

const PORT = [
  /(?:^|\s)(?:--(?:server[.-])?port|-p)(?:=|\s+)["']?(\d{2,5})\b/,
  /(?:^|\s)(?:--bind|-b|--listen|--http-socket|runserver)(?:=|\s+)["']?[\w.[\]]*:(\d{2,5})\b/,
  /-Dserver\.port=(\d{2,5})\b/,
  /(?:^|\s)PORT=(\d{2,5})\b/,
]
const LOOPBACK =
  /(?:^|\s)(?:--(?:server[.-])?(?:host|address)|-h|-H|--bind|-b|--listen|runserver)(?:=|\s+)["']?(127\.0\.0\.1|localhost)\b/

/** Servers that listen on this machine alone unless they are told otherwise: command, variables that tell it, port (their documentation). */
const BY_THEMSELVES: readonly [command: RegExp, told: RegExp, port: number][] = [
  [/(?:^|\s|\/)uvicorn\s/, /\bUVICORN_/, 8000],
  [/(?:^|\s|\/)flask\s(?:.*\s)?run\b/, /\bFLASK_RUN_/, 5000],
]

function addressIn(command: string, variables: string): Omit<StartCommand, 'exposes' | 'command'> {
  const usesPort = /\$\{?PORT\b/.test(command)
  const own = BY_THEMSELVES.find(([server, told]) => server.test(command) && !told.test(variables))
  const named = PORT.flatMap(pattern => pattern.exec(command)?.[1] ?? [])[0]
  const port = named === undefined ? own?.[2] : Number(named)
  const hostless = own && !/(?:^|\s)--host\b|(?:^|\s)--uds\b|(?:^|\s)--fd\b/.test(command)
  const loopback = LOOPBACK.exec(command)?.[1] ?? (hostless ? '127.0.0.1' : undefined)
  return { usesPort, ...(port !== undefined && !usesPort && { port }), ...(loopback && { loopback }) }
}
