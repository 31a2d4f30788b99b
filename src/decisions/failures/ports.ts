/** A container that runs but does not answer where Cloud Run sends requests: its port, its address, its probe. Pure. */
import { say } from '../../language/say.ts'
import { count } from '../../words/sentences.ts'
import { type Cause, onAll, piece, setting } from './cause.ts'
import { listeningIn } from './listening.ts'
import { codeOf, type Told } from './symptoms.ts'

const PROBED =
  /(Default )?STARTUP (TCP|HTTP|GRPC) probe failed (\d+) times? consecutively for container "[^"]*" on port (\d+)(?: path "([^"]*)")?/

interface Probed {
  shown: string
  kind: string
  times: number
  port: number
  path?: string
  /** The default probe, which checks the port that gets the requests. */
  byDefault: boolean
}

function probeIn(platform: readonly string[]): Probed | undefined {
  const shown = platform.findLast(line => PROBED.test(line))
  const [, byDefault, kind = '', times, port, path] = PROBED.exec(shown ?? '') ?? []
  if (!shown) return undefined
  return {
    shown,
    kind,
    times: Number(times),
    port: Number(port),
    byDefault: byDefault !== undefined,
    ...(path && { path }),
  }
}

/** A custom probe on a different port from the app's. */
export function probedElsewhere({ app, platform, settings, phase }: Told): Cause | undefined {
  const probed = probeIn(platform)
  if (phase !== 'starts' || !probed || probed.byDefault || codeOf(platform) !== undefined) return undefined
  const open = listeningIn(app).filter(({ host }) => host === '')
  if (probed.port === settings.port || open.some(({ port }) => port === probed.port)) return undefined
  const own = open.find(({ port }) => port === settings.port)
  if (!own) return undefined
  const fields =
    probed.kind === 'HTTP'
      ? [`httpGet.path=${probed.path ?? '/'}`, `httpGet.port=${own.port}`]
      : [`${probed.kind === 'GRPC' ? 'grpc' : 'tcpSocket'}.port=${own.port}`]
  return {
    key: 'probe-port',
    what: say`The startup probe uses port ${probed.port}, but the container listens on port ${own.port}.`,
    remedies: [setting([`--startup-probe=${fields.join(',')}`], settings.manifest)],
    shown: own.line,
  }
}

/** The log says where the program listens, and Cloud Run sends requests elsewhere. */
export function listensElsewhere({ app, platform, settings, phase }: Told): Cause | undefined {
  const { port, manifest } = settings
  if (phase !== 'starts' || port === undefined || codeOf(platform) !== undefined) return undefined
  const all = listeningIn(app)
  // It listens on all addresses of the right port, so the cause is something else.
  if (all.some(one => one.port === port && one.host === '')) return undefined
  const found = all.find(one => one.port === port) ?? all.findLast(one => one.host === '') ?? all.at(-1)
  if (!found) return undefined
  const words = `${found.line} ${settings.start?.command ?? ''}`
  const shown = found.line
  if (found.port === port)
    return {
      key: 'loopback',
      what: say`The container listens only on ${found.host}, where Cloud Run cannot reach it.`,
      advice: say`It has to listen on 0.0.0.0, on port ${port}.`,
      remedies: [onAll(words, port)],
      shown,
    }
  // A server that needs an option for the address can get the port with it.
  if (found.host !== '')
    return {
      key: 'port-and-loopback',
      what: say`The container listens on ${found.host}:${found.port}, but Cloud Run sends requests to port ${port}.`,
      advice: say`Nothing outside the container reaches ${found.host}: it has to listen on 0.0.0.0, on port ${port}.`,
      remedies: [onAll(words, port)],
      shown,
    }
  return {
    key: 'port',
    what: say`The container listens on port ${found.port}, but Cloud Run sends requests to port ${port}.`,
    advice: say`Set the port (flags: --port=${found.port}), or let the app listen on the port in the variable PORT.`,
    remedies: [setting([`--port=${found.port}`], manifest)],
    shown,
  }
}

const BY_PROBE = /failed the configured startup probe checks/

/** A custom probe. */
export function probe({ said, platform, phase }: Told): Cause | undefined {
  const probed = probeIn(platform)
  const shown = probed && !probed.byDefault ? probed.shown : BY_PROBE.test(said) ? said : undefined
  if (phase !== 'starts' || shown === undefined) return undefined
  const asked =
    probed && !probed.byDefault
      ? say`: ${probed.kind === 'HTTP' ? say`a request for ${piece(probed.path ?? '/', 40)}` : say`a ${probed.kind} connection`} on port ${probed.port} failed ${count(probed.times, 'time')}`
      : ''
  return {
    key: 'probe',
    what: say`The container did not pass its startup probe${asked}.`,
    advice: say`Correct the port or path of the probe, or give the app more time (flags: --startup-probe with a larger failureThreshold or periodSeconds).`,
    remedies: [],
    shown,
  }
}

const NOT_LISTENING = /failed to start and (?:then )?listen on the port|Failed to start and then listen/i

/** Cloud Run says that nothing listened, and the log does not say why. */
export function silent({ said, platform, phase, settings, lines }: Told): Cause | undefined {
  const { port, start, manifest } = settings
  const probed = probeIn(platform)
  const shown = NOT_LISTENING.test(said) ? said : probed?.shown
  if (phase !== 'starts' || shown === undefined || port === undefined) return undefined
  if (start?.port !== undefined && start.port !== port)
    return {
      key: 'port-of-dockerfile',
      what: say`The container did not listen on port ${port}; its Dockerfile starts it on port ${start.port}.`,
      advice: start.loopback
        ? say`It has to listen on 0.0.0.0, on port ${port}.`
        : say`Set the port (flags: --port=${start.port}), or let the app listen on the port in the variable PORT.`,
      remedies: [start.loopback ? onAll(start.command, port) : setting([`--port=${start.port}`], manifest)],
      shown: start.command,
    }
  if (start?.loopback)
    return {
      key: 'loopback-of-dockerfile',
      what: say`The container did not listen on port ${port}; its Dockerfile starts it on ${start.loopback}, where Cloud Run cannot reach it.`,
      remedies: [onAll(start.command, port)],
      shown: start.command,
    }
  const ran = platform.some(line => PROBED.test(line) && /DEADLINE_EXCEEDED/.test(line))
  return {
    key: 'not-listening',
    what: ran
      ? say`The container ran, but nothing in it listened on port ${port} in time.`
      : say`The container did not start and listen on port ${port} in time.`,
    advice: say`It has to listen on 0.0.0.0, on the port in the variable PORT (${port}), within its startup time (four minutes unless a probe changes that). If it listens on another port, name that one (flags: --port).${lines?.length === 0 ? say` Its log is empty.` : ''}`,
    remedies: [],
    shown,
  }
}
