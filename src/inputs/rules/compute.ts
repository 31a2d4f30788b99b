/**
 * How much CPU and memory goes together (cloud.google.com/run/docs/configuring/services/cpu, .../memory-limits and .../gpu). Where a GPU
 * is asked for, only its own rules count; a region that lacks it, or another type, is for Google's dry run to say. Pure.
 */
import { say } from '../../language/say.ts'
import { quantityOf } from './quantities.ts'

/** CPU -> GiB of memory at least and at most. */
const MEMORY: Readonly<Record<number, readonly [least: number, most: number]>> = {
  1: [0.125, 4],
  2: [0.125, 8],
  4: [2, 16],
  6: [4, 24],
  8: [4, 32],
}

const GIB = 2 ** 30
const GPU = 'nvidia.com/gpu'

/** Type of GPU -> CPU and GiB of memory at least. */
const GPUS: Readonly<Record<string, readonly [cpu: number, memory: number]>> = {
  'nvidia-l4': [4, 16],
  'nvidia-rtx-pro-6000': [20, 80],
}

interface Beside {
  /** As it is set, if it is. */
  concurrency?: unknown
  /** Type of GPU, if it is set. */
  gpu?: unknown
  /** A job or a worker pool, whose CPU is always allocated: an instance has a whole one ("Total cpu < 1 is not supported"). */
  always?: boolean
}

type Limits = Readonly<Record<string, unknown>>

/** How many GPUs an instance asks for. */
export const gpusOf = (limits: readonly Limits[]): number =>
  limits.reduce((sum, limit) => sum + Number(limit[GPU] ?? 0), 0)

/** Every fault of the containers' limits, as a fragment. */
export function computeFaults(limits: readonly Limits[], { concurrency, gpu, always }: Beside): string[] {
  const gpus = gpusOf(limits)
  if (gpus !== 0) return gpuFaults(limits, gpus, gpu)
  const faults = limits.flatMap(limit => containerFaults(limit, limits.length === 1))
  const cpus = limits.map(({ cpu = '1' }) => quantityOf(String(cpu)) ?? 1)
  const whole = cpus.reduce((sum, cpu) => sum + cpu, 0)
  if (faults.length === 0 && whole < 1 && typeof concurrency === 'number' && concurrency > 1)
    faults.push(
      say`a concurrency of ${concurrency} with ${whole} CPU; below 1 CPU, an instance handles one request at a time`,
    )
  if (faults.length === 0 && whole < 1 && always)
    faults.push(say`${whole} CPU in all; an instance of a job or a worker pool takes at least 1`)
  return faults
}

/** The limits with as few changes as make them work together. */
export function limitsThatWork(limits: readonly Limits[], { concurrency, gpu, always }: Beside): Limits[] {
  const first = limits.findIndex(limit => Number(limit[GPU] ?? 0) !== 0)
  if (first >= 0) {
    const [cpu, memory] = GPUS[String(gpu ?? 'nvidia-l4')] ?? [0, 0]
    const enough = cpu > 0 && { cpu: String(cpu), memory: `${memory}Gi` }
    return limits.map(({ [GPU]: _, ...limit }, at) => (at === first ? { ...limit, [GPU]: '1', ...enough } : limit))
  }
  const each = limits.map(limit => (containerFaults(limit, limits.length === 1).length > 0 ? roomFor(limit) : limit))
  const left = computeFaults(each, { concurrency, gpu, ...(always && { always }) })
  return left.length > 0 ? each.map((limit, at) => (at === 0 ? roomFor(limit) : limit)) : each
}

/** The memory that is asked for, if any CPU takes it, with the least CPU that does. */
function roomFor({ memory: given, ...others }: Limits): Limits {
  const memory = quantityOf(String(given ?? '512Mi'))
  const cpu = memory === undefined ? undefined : cpuFor(memory)
  if (memory !== undefined && memory > 32 * GIB) return { ...others, cpu: '8', memory: '32Gi' }
  return cpu !== undefined && memory !== undefined && memory >= GIB / 8
    ? { ...others, cpu, memory: given ?? '512Mi' }
    : { ...others, cpu: '1', memory: '512Mi' }
}

const cpuFor = (memory: number): string | undefined =>
  Object.keys(MEMORY).find(cpus => memory <= (MEMORY[Number(cpus)]?.[1] ?? 0) * GIB)

/** What is not set is Google's to choose. Containers share an instance, so that it is their sum which is too little for sure. */
function gpuFaults(limits: readonly Limits[], gpus: number, type: unknown): string[] {
  if (gpus > 1) return [say`${gpus} GPUs; an instance has one at most`]
  // Without a type it is one of these, and the L4 takes the least.
  const [cpu, memory] = GPUS[String(type ?? 'nvidia-l4')] ?? [0, 0]
  const what = say`a GPU${typeof type === 'string' ? say` of the type ${type}` : ''}, which takes at least ${cpu} CPU and ${memory}Gi of memory`
  const cpus = total(limits.map(limit => quantityOf(String(limit.cpu))))
  const bytes = total(limits.map(limit => quantityOf(String(limit.memory))))
  return [
    ...(cpus !== undefined && cpus < cpu ? [say`${cpus} CPU with ${what}`] : []),
    ...(bytes !== undefined && bytes < memory * GIB ? [say`${inGi(bytes)} of memory with ${what}`] : []),
  ]
}

/** Undefined: one of them is not known. */
const total = (amounts: readonly (number | undefined)[]): number | undefined =>
  amounts.reduce<number | undefined>(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0,
  )

const inGi = (bytes: number) => `${Math.round((bytes / GIB) * 1000) / 1000}Gi`

function containerFaults({ cpu: givenCpu, memory: givenMemory }: Limits, alone: boolean): string[] {
  const cpu = givenCpu === undefined ? 1 : quantityOf(String(givenCpu))
  if (cpu === undefined) return [say`${String(givenCpu)} CPU, which is not a number of CPUs such as 1 or 500m`]
  const range = MEMORY[cpu]
  if (!range && !(cpu >= 0.08 && cpu < 1))
    return [say`${String(givenCpu)} CPU; Cloud Run has 1, 2, 4, 6, 8, or a fraction from 0.08 to below 1`]
  if (givenMemory === undefined && givenCpu === undefined) return []
  const memory = quantityOf(String(givenMemory ?? '512Mi'))
  if (memory === undefined) return [say`${String(givenMemory)} of memory, which is not an amount such as 512Mi or 2Gi`]
  // A part of a CPU that is the whole instance takes less memory; sidecars share.
  const [least, most] = range ?? [0.125, !alone ? 4 : cpu < 0.5 ? 0.5 : 1]
  const said = say`${String(givenMemory ?? '512Mi')} of memory with ${cpu} CPU`
  if (memory > most * GIB)
    return [say`${said}, which takes at most ${most < 1 ? '512Mi' : `${most}Gi`}${roomier(memory)}`]
  // Sidecars share what the instance has.
  if (alone && memory < least * GIB) return [say`${said}, which takes at least ${least < 1 ? '128Mi' : `${least}Gi`}`]
  return []
}

function roomier(memory: number): string {
  const cpu = cpuFor(memory)
  return cpu === undefined ? say`; the maximum is 32Gi` : say`; give it ${cpu} CPU, or less memory`
}
