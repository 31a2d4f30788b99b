/** Containers that need more memory than they have. Pure. */
import { say } from '../../language/say.ts'
import { type Cause, setting } from './cause.ts'
import type { Told } from './symptoms.ts'

const LIMIT =
  /Memory limit of ([\d.]+) ?(Mi?B?|Gi?B?) exceeded with ([\d.]+) ?(Mi?B?|Gi?B?) used|The configured memory limit was reached/

/** Common sizes, in MiB. */
const SIZES: readonly [mib: number, size: string, cpu: number][] = [
  [512, '512Mi', 1],
  [1024, '1Gi', 1],
  [2048, '2Gi', 1],
  [4096, '4Gi', 1],
  [8192, '8Gi', 2],
  [16384, '16Gi', 4],
  [32768, '32Gi', 8],
]
/** The factor by which the suggested limit exceeds the memory seen. */
const ROOM = 1.2

export function memory(told: Told): Cause | undefined {
  const shown = [...told.platform, told.said].find(text => LIMIT.test(text))
  if (shown === undefined) return undefined
  const [, limit, unit, used, unitOfUsed] = LIMIT.exec(shown) ?? []
  const had = limit ? mib(limit, unit) : sizeOf(told.settings.memory)
  const needed = used ? mib(used, unitOfUsed) : undefined
  const what =
    limit && used
      ? say`The container needs more memory than its limit: it used ${used} MiB, but the limit is ${limit} MiB.`
      : say`The container needs more memory than its limit${told.settings.memory ? say` of ${told.settings.memory}` : ''}.`
  return { key: 'memory', what: what.replaceAll('MiB', unitWords(unit)), ...moreMemory(told, had, needed), shown }
}

const unitWords = (unit: string | undefined) => (unit?.startsWith('G') ? 'GiB' : 'MiB')
const mib = (number: string, unit: string | undefined) => Number(number) * (unit?.startsWith('G') ? 1024 : 1)

/** `512Mi`, `2Gi`, `1G` -> MiB; undefined if it is not such a size. */
function sizeOf(quantity: string | undefined): number | undefined {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(Mi?|Gi?)$/.exec(quantity ?? '') ?? []
  return number ? mib(number, unit) : undefined
}

function moreMemory({ settings }: Told, had = 512, needed = had): Pick<Cause, 'advice' | 'remedies'> {
  const next = SIZES.find(([size]) => size > had && size >= needed * ROOM)
  if (!next) return { advice: say`It already has the maximum of Cloud Run: the program has to use less.`, remedies: [] }
  const [, size, cpu] = next
  const has = Number.parseFloat(settings.cpu ?? '1') / (settings.cpu?.endsWith('m') ? 1000 : 1)
  const flags = [`--memory=${size}`, ...(cpu > has ? [`--cpu=${cpu}`] : [])]
  return { advice: say`Give it more (flags: ${flags.join(' ')}).`, remedies: [setting(flags, settings.manifest)] }
}

const KILLED = /Container terminated on signal 9\b/

export function killed(told: Told): Cause | undefined {
  const { ends = [] } = told
  // 128 + SIGKILL: the kernel kills a container that needs more memory than its limit.
  const byEnd = ends.length > 0 && ends.every(({ exitCode, termSignal }) => exitCode === 137 || termSignal === 9)
  const shown = told.platform.find(line => KILLED.test(line)) ?? (byEnd ? '137' : undefined)
  if (!shown) return undefined
  const limit = told.settings.memory ? say` of ${told.settings.memory}` : ''
  const what = say`The container was killed (signal 9), which is typical if it exceeds its memory limit${limit}.`
  return { key: 'killed', what, ...moreMemory(told, sizeOf(told.settings.memory)), shown }
}
