/** What is deployed: a service, a job or a worker pool; and what an input that is no matter of it comes to. */
import type { Config } from './config.ts'
import { jobFault, serviceFault } from './name-rules.ts'
import { name as shown } from './pairs.ts'
import type { Reader } from './reader.ts'
import type { InputName } from './table.ts'

const INPUT_OF = { service: 'service', job: 'job', 'worker-pool': 'worker_pool' } as const
const WORDS = { service: 'a service', job: 'a job', 'worker-pool': 'a worker pool' } as const

/** Kind and name by the inputs; `metadata` may say both itself. */
export function readTarget(reader: Reader): Pick<Config, 'kind' | 'service'> {
  const given = (['service', 'job', 'worker-pool'] as const).filter(kind => reader.optional(INPUT_OF[kind]))
  const [kind = 'service', ...others] = given
  for (const other of others)
    reader.problem(INPUT_OF[other], `is given together with ${INPUT_OF[kind]}; one run deploys one of them`)
  const input = INPUT_OF[kind]
  const name = reader.text(input)
  if (name === '') {
    if (!reader.optional('metadata'))
      reader.problem('service', 'is missing (a Cloud Run job is named by job, a worker pool by worker_pool)')
    return { kind, service: name }
  }
  const fault = kind === 'service' ? serviceFault(name) : jobFault(name)
  if (fault) reader.problem(input, `${shown(name)} ${fault}`)
  return { kind, service: name }
}

/** Inputs that deploy-cloudrun passes on for services only; beside a job it drops them without a word. */
const SERVICE_ONLY: Partial<Record<InputName, string>> = {
  suffix: 'It has no effect',
  tag: 'It has no effect',
  no_traffic: 'It has no effect',
  timeout: 'It has no effect (it is the timeout of requests)',
  verify_path: 'It has no effect',
}

const TRAFFIC: readonly InputName[] = ['revision_traffic', 'tag_traffic', 'update_traffic_flags', 'traffic_steps']

/** Says of every input that is of no use for this kind that it is none; what would open the wrong door is refused. */
export function refuseForeign(reader: Reader, kind: Config['kind'], access: Config['access']): void {
  if (kind === 'service') {
    if (reader.boolean('wait')) reader.notice('wait', 'It has no effect on a service: it runs jobs.', 'warning')
    return
  }
  const it = WORDS[kind]
  for (const [input, words] of Object.entries(SERVICE_ONLY) as [InputName, string][])
    if (differs(reader, input)) reader.notice(input, `${words} on ${it}: it is a service's.`, 'warning')
  for (const input of TRAFFIC)
    if (differs(reader, input))
      reader.problem(input, `is given with ${it}, which has no traffic`, 'leave it out, or deploy a service')
  if (access !== 'keep')
    reader.problem(
      'access',
      kind === 'job'
        ? `is ${access}, and a job has no URL that could be ${access}: who may run it is said by invokers`
        : `is ${access}, and a worker pool has no URL that could be ${access}`,
      'keep',
    )
  if (reader.optional('resource_tags'))
    reader.problem('resource_tags', `is given with ${it}; tags are bound to services`, 'leave it out')
  if (kind === 'job') return
  if (reader.optional('invokers'))
    reader.problem('invokers', 'is given with a worker pool, which nobody can call', 'leave it out')
  if (reader.boolean('wait'))
    reader.notice('wait', 'It has no effect on a worker pool, which runs until it is stopped.', 'warning')
}

const differs = (reader: Reader, input: InputName) => reader.text(input) !== reader.fallback(input)
