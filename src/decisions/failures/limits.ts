/**
 * Quotas and limits of CPU, memory, GPUs and instances that block a deploy, in Cloud Run's words -> the fix. Pure.
 * Texts: docs/google-cloud.md#quotas-and-limits.
 */
import { say } from '../../language/say.ts'
import { list } from '../../words/sentences.ts'
import { type Cause, firstOf, type Row, setting } from './cause.ts'

/** What is known about the deploy. */
export interface Sized {
  said: string
  /** The deploy already asks for GPUs without zonal redundancy. */
  withoutRedundancy: boolean
  /** `template.scaling.maxInstanceCount`. */
  maxInstances?: number | undefined
  /** The file with the settings, if they are not flags. */
  manifest?: string | undefined
}

/** Undefined if the message is about another problem. `quota`: an increase can be requested. */
export function limitCause(sized: Sized): (Cause & { quota: boolean }) | undefined {
  const quota = firstOf(QUOTAS, sized)
  if (quota) return { ...quota, quota: true }
  const limit = firstOf(LIMITS, sized)
  return limit && { ...limit, quota: false }
}

const WITH = /You do not have quota for using GPUs with zonal redundancy/
const WITHOUT = /You do not have quota for using GPUs without zonal redundancy/
const OF_GPUS = /Quota exceeded for total allowable count of GPUs/i

const ELSEWHERE = say`Request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.`

/** Zonal redundancy is the default, and has a separate quota. */
function redundancy({ said, withoutRedundancy, manifest }: Sized): Cause | undefined {
  if (!WITH.test(said) || WITHOUT.test(said)) return undefined
  if (withoutRedundancy)
    return {
      key: 'gpu-quota',
      what: say`The project has no quota for GPUs with zonal redundancy in this region.`,
      advice: ELSEWHERE,
      remedies: [],
      shown: said,
    }
  return {
    key: 'gpu-redundancy',
    what: say`The project has no quota for GPUs with zonal redundancy in this region, which is the default.`,
    advice: say`Deploy without it (flags: --no-gpu-zonal-redundancy), request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.`,
    remedies: [setting(['--no-gpu-zonal-redundancy'], manifest)],
    shown: said,
  }
}

function noGpus({ said }: Sized): Cause | undefined {
  if (!WITHOUT.test(said) && !OF_GPUS.test(said)) return undefined
  const both = WITH.test(said)
    ? say`, with or without zonal redundancy,`
    : WITHOUT.test(said)
      ? say` without zonal redundancy`
      : ''
  return {
    key: 'gpu-quota',
    what: say`The project has no quota${OF_GPUS.test(said) ? say` left` : ''} for GPUs${both} in this region.`,
    advice: ELSEWHERE,
    remedies: [],
    shown: said,
  }
}

const MOST =
  /Max instances must be set to (\d+) or fewer\s+(?:in order )?to set (?:the requested )?(total CPU|total memory|GPU requirements|[\w ]+?)(?=[.\s])/i
const AT_MOST = /For the specified value, maxScale may\s+not exceed (\d+)/
const VIOLATED = /Quota violated:\s*((?:\w+ requested: \d+\s+allowed: \d+\s*)+|\w+)/

function instances(sized: Sized): Cause | undefined {
  const { said, maxInstances, manifest } = sized
  const [, most = AT_MOST.exec(said)?.[1], of = 'memory'] = MOST.exec(said) ?? []
  const names = quotasIn(said)
  if (most === undefined && names.length === 0) return undefined
  const what =
    names.length > 0
      ? say`The quota ${list(names)} of the region`
      : say`The region’s quota for ${of.replace(/^total /, '')}`
  const allowed = Number(most ?? 0)
  if (most === undefined)
    return { key: 'quota', what: say`${what} is too small for this deploy.`, advice: LESS, remedies: [], shown: said }
  if (allowed < 1)
    return {
      key: 'no-instance',
      what: say`${what} is too small for a single instance of this size.`,
      advice: LESS,
      remedies: [],
      shown: said,
    }
  if (maxInstances !== undefined && maxInstances > 0 && maxInstances <= allowed)
    return {
      key: 'old-revisions',
      what: say`${what} allows ${allowed} instances, including those of older revisions.`,
      advice: say`This deploy asks for no more than ${maxInstances}. Delete revisions without traffic that have a higher maximum, or request more quota.`,
      remedies: [],
      shown: said,
    }
  return {
    key: 'max-instances',
    what: say`${what} allows at most ${allowed} instances of this size.`,
    advice: say`Lower the maximum (flags: --max-instances=${allowed}), or request more quota.`,
    remedies: [setting([`--max-instances=${allowed}`], manifest)],
    shown: said,
  }
}

const LESS = say`Use less CPU or memory, deploy to another region, or request more quota.`

/** `CpuAllocPerProjectRegion`, as the console names quotas. */
const quotasIn = (said: string): string[] => [
  ...new Set((VIOLATED.exec(said)?.[1] ?? '').match(/\b[A-Z]\w+PerProject\w*/g) ?? []),
]

const QUOTAS: Row<Sized>[] = [redundancy, noGpus, instances]

const RANGE = /For ([\d.]+) CPU, memory must be between (\w+) and (\w+) inclusive/i
const CPUS = /Must be equal to one of ((?:[[\].\d-]+,? ?)+)/

function memoryForCpu({ said, manifest }: Sized): Cause | undefined {
  const [shown, cpu, least, most = ''] = RANGE.exec(said) ?? []
  if (!shown) return undefined
  const number = Number(cpu)
  return {
    key: 'memory-for-cpu',
    what: say`The memory does not match the CPU: with ${number} CPU, it has to be between ${least} and ${most}.`,
    advice: say`Set a memory in that range, or more CPU (2 for up to 8Gi, 4 for 16Gi, 8 for 32Gi).`,
    remedies: [setting([`--memory=${most}`], manifest)],
    shown,
  }
}

function cpus({ said }: Sized): Cause | undefined {
  const [shown, values = ''] = CPUS.exec(said) ?? []
  if (!shown || !/cpu/i.test(said)) return undefined
  const allowed = values.replaceAll('[.08-1]', say`0.08 to 1`).replaceAll('.0', '').replaceAll('08 to', say`0.08 to`)
  return {
    key: 'cpu',
    what: say`Cloud Run does not support this number of CPUs: use one of ${allowed.trim().replace(/[,.]$/, '')}.`,
    remedies: [],
    shown,
  }
}

const LIMITS: Row<Sized>[] = [memoryForCpu, cpus]
