/** How long the stages took, as a timeline. The report has the time of every request. Pure. */
import { say } from '../../language/say.ts'
import type { Report, Timing } from '../../model.ts'

export const SIGN_IN = say`Sign in`
export const FACTS = say`Facts and preflight`
export const CHECKS = say`Checks`

/** Characters of the bar that stands for the whole run. */
const WIDTH = 8

/** When a stage was, in words and as a part of the bar. */
interface Span {
  name: string
  took: string
  bar: string
}

/** Signing in and looking around, each step that began (by its title), and the checks; in order of time. */
export function timeline({ timings, plan }: Pick<Report, 'timings' | 'plan'>): Span[] {
  const stages = stagesOf(timings, new Set(plan.map(({ title }) => title)))
  const whole = Math.max(1, ...stages.map(endOf))
  return stages.map(({ name, startMs, durationMs }) => ({
    name,
    took: seconds(durationMs),
    bar: bar(startMs / whole, durationMs / whole),
  }))
}

/** The requests before the first step, each step, and the requests after the last. */
function stagesOf(timings: readonly Timing[], steps: ReadonlySet<string>): Timing[] {
  const done = timings.filter(({ name }) => steps.has(name)).toSorted((a, b) => a.startMs - b.startMs)
  const calls = timings.filter(({ name }) => !steps.has(name))
  const begin = done[0]?.startMs ?? Number.POSITIVE_INFINITY
  const end = Math.max(...done.map(endOf))
  const signedIn = calls.filter(({ name }) => SIGNS_IN.test(name))
  const looks = calls.filter(call => call.startMs < begin && !signedIn.includes(call))
  const after = calls.filter(({ startMs }) => startMs >= end)
  return [
    ...stage(
      say`Sign in`,
      signedIn.filter(({ startMs }) => startMs < begin),
    ),
    ...stage(FACTS, looks),
    ...done,
    ...stage(CHECKS, done.length > 0 ? after : []),
  ]
}

const SIGNS_IN = /\bsts\.|:generateAccessToken\b|\bid token\b/i

const endOf = ({ startMs, durationMs }: Timing) => startMs + durationMs

/** From the start of the first request to the end of the last. */
function stage(name: string, calls: readonly Timing[]): Timing[] {
  if (calls.length === 0) return []
  const startMs = Math.min(...calls.map(call => call.startMs))
  return [{ name, startMs, durationMs: Math.max(...calls.map(endOf)) - startMs }]
}

/** Where in the run it was: at least one block wide. */
function bar(from: number, share: number): string {
  const start = Math.min(WIDTH - 1, Math.floor(from * WIDTH))
  const length = Math.max(1, Math.min(WIDTH - start, Math.round(share * WIDTH)))
  return '·'.repeat(start) + '█'.repeat(length) + '·'.repeat(WIDTH - start - length)
}

const seconds = (ms: number) => say`${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`
