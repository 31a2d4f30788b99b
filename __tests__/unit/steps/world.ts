/** A small hand-made world for steps: the calls that a test expects, a log to read, and a clock that only moves when asked. */
import type { Google } from '../../../src/google/google.ts'
import { ApiError } from '../../../src/google/wire-level/api-error.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Resources } from '../../../src/needs/resources.ts'
import type { Made, RunContext } from '../../../src/steps/step.ts'
import type { Clock } from '../../../src/steps/tools/clock.ts'
import { foreignLines } from '../../../src/words/log-lines.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import { BUCKET, COMPUTE, NUMBER, PROJECT, REGION, REPOSITORY } from '../../fixtures/facts.ts'

type Parts = { [K in keyof Google]?: Partial<Google[K]> }

/** Every call that a test does not give fails, and says which it was. */
export function aGoogle(parts: Parts): Google {
  const identity = { principal: `serviceAccount:${DEPLOYER}`, method: 'workload-identity-federation' as const }
  const whole: Record<string, unknown> = { identity, timings: [], ...parts }
  return new Proxy(whole, {
    get: (given, api: string) => {
      const calls = given[api]
      if (typeof calls === 'function' || api === 'identity' || api === 'timings') return calls
      return new Proxy((calls ?? {}) as Record<string, unknown>, {
        get: (methods, name: string) =>
          methods[name] ?? (() => Promise.reject(new Error(`unexpected call ${api}.${name}`))),
      })
    },
  }) as unknown as Google
}

/** Sleeping moves the time. `onSleep` may abort, or change the world. */
export function aClock(onSleep: (now: number) => void = () => {}): Clock & { slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      slept.push(ms)
      now += ms
      onSleep(now)
      signal.throwIfAborted()
    },
  }
}

export interface TestWorld extends RunContext {
  lines: string[]
  made: Made
  clock: Clock & { slept: number[] }
}

export function aWorld(
  parts: Parts,
  {
    config = {},
    made = {},
    clock = aClock(),
    signal = new AbortController().signal,
  }: Partial<Pick<TestWorld, 'made' | 'clock' | 'signal'>> & { config?: Parameters<typeof aConfig>[0] } = {},
): TestWorld {
  const lines: string[] = []
  const say = (text: string) => void lines.push(text)
  return {
    google: aGoogle(parts),
    config: aConfig(config) as Config,
    signal,
    made,
    clock,
    lines,
    log: {
      info: say,
      quote: text => say(foreignLines(text)),
      debug: () => {},
      notice: say,
      warning: text => say(`warning: ${text}`),
      error: say,
      group: (title, body) => {
        say(title)
        return body()
      },
      mask: () => {},
    },
  }
}

export const resources = (changes: Partial<Resources> = {}): Resources => ({
  project: PROJECT,
  projectNumber: NUMBER,
  parent: `projects/${PROJECT}/locations/${REGION}`,
  service: `projects/${PROJECT}/locations/${REGION}/services/api`,
  bucket: { name: BUCKET, from: 'default' },
  repository: { name: REPOSITORY, from: 'default' },
  image: `${REGION}-docker.pkg.dev/${PROJECT}/cloud-run-source-deploy/api`,
  sources: 'services/api',
  buildAccount: COMPUTE,
  runtimeAccount: COMPUTE,
  ...changes,
})

export function anApiError(
  status: number,
  message: string,
  more: { code?: string; permission?: string; constraint?: string; call?: string; ended?: true } = {},
): ApiError {
  const {
    code = status === 409 ? 'ABORTED' : status === 403 ? 'PERMISSION_DENIED' : 'FAILED_PRECONDITION',
    call = 'CALL',
    ...facts
  } = more
  return new ApiError(status, call, { code, message, details: [], ...facts })
}
