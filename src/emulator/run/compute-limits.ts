/**
 * How much CPU and memory a container can have: Google's pages on CPU and on memory limits. The messages come from
 * refusals that users have published, and from a public test of Cloud Run's own validation. The CPU and memory that a GPU requires are
 * not checked.
 */
import type { Container } from '../../wire.ts'
import { Refusal } from '../http/router.ts'

const GPU = 'nvidia.com/gpu'
const UNIT: Record<string, number> = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30 }
const MI = 2 ** 20

/** Whole CPUs -> minimum and maximum memory in GiB. */
const BY_CPU: readonly [cpu: number, least: number, most: number][] = [
  [1, 0.125, 4],
  [2, 0.125, 8],
  [4, 2, 16],
  [6, 4, 24],
  [8, 4, 32],
]

const invalid = (path: string, problem: string) => new Refusal('INVALID_ARGUMENT', `${path}: ${problem}`)

/** What stands before the unit of a Kubernetes quantity: signed, with decimals on either side of the point. */
const AMOUNT = /^\+?(?:\d+(?:\.\d*)?|\.\d+)/

/** CPUs or bytes: a number with a unit, or with a decimal exponent. */
function amountOf(quantity: string, path: string): number {
  const [number] = AMOUNT.exec(quantity) ?? []
  const unit = quantity.slice(number?.length ?? 0)
  const exponent = /^[eE]([+-]?\d+)$/.exec(unit)?.[1]
  if (number === undefined || (exponent === undefined && unit !== 'm' && UNIT[unit] === undefined))
    throw invalid(path, 'Could not parse Quantity.')
  if (exponent !== undefined) return Number(`${number}e${exponent}`)
  return unit === 'm' ? Number(number) / 1000 : Number(number) * (UNIT[unit] ?? 1)
}

/** The range of memory in MiB for this many CPUs; for less than one CPU, from the page on CPU limits. */
function memoryRange(cpu: number): [least: number, most: number] {
  const [, least, most] = BY_CPU.find(([cpus]) => cpus === cpu) ?? [cpu, 0.125, cpu < 0.5 ? 0.5 : 1]
  return [least * 1024, most * 1024]
}

const shown = (mi: number) => (mi >= 1024 ? `${mi / 1024}Gi` : `${mi}Mi`)

/** `containers`: with their defaults; `at`: path of what contains them, such as `template`. */
export function checkCompute(containers: readonly Container[], at: string): void {
  for (const [i, container] of containers.entries()) {
    const limits = container.resources?.limits ?? {}
    if (limits[GPU]) continue
    const path = `${at}.containers[${i}].resources.limits`
    const cpu = amountOf(limits.cpu ?? '1', `${path}.cpu`)
    const memory = amountOf(limits.memory ?? '512Mi', `${path}.memory`)
    if (!(cpu >= 0.08 && cpu < 1) && !BY_CPU.some(([cpus]) => cpus === cpu)) {
      throw invalid(
        `${path}.cpu`,
        'Invalid value specified for container cpu. Must be equal to one of [.08-1], 1.0, 2.0, 4.0, 6.0, 8.0',
      )
    }
    const [least, most] = memoryRange(cpu)
    // Sidecars share the instance's memory; whether the minimum applies to each of them is not known.
    const few = containers.length === 1 && memory < least * MI
    if (!few && memory <= most * MI) continue
    const decimal = Number.isInteger(cpu) ? `${cpu}.0` : String(cpu)
    const range = `For ${decimal} CPU, memory must be between ${shown(least)} and ${shown(most)} inclusive.`
    throw invalid(`${path}.memory`, `Invalid value specified for container memory. ${range}`)
  }
}

/** CPUs of an instance; undefined with a GPU, which has rules of its own. */
export function totalCpu(containers: readonly Container[]): number | undefined {
  const limits = containers.map(({ resources }) => resources?.limits ?? {})
  if (limits.some(limit => limit[GPU])) return undefined
  return limits.reduce((sum, { cpu = '1' }) => sum + amountOf(cpu, 'limits.cpu'), 0)
}

/** How Cloud Run describes jobs and worker pools. */
export const ALWAYS_ALLOCATED = 'gen2 execution environment with cpu always allocated (unthrottled)'

/** Refuses less than one CPU together with `what`, which needs a whole one, such as `concurrency > 1`. */
export function refuseFraction(containers: readonly Container[], at: string, what: string): void {
  if ((totalCpu(containers) ?? 1) >= 1) return
  throw invalid(
    `${at}.containers.resources.limits.cpu`,
    `Invalid value specified for cpu. Total cpu < 1 is not supported with ${what}.`,
  )
}
