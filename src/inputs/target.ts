/** What is deployed: a service, a job or a worker pool; and what an input that is no matter of it comes to. */
import { ALL, DEFAULT, KINDS, type Kind, type Known } from '../kinds/list.ts'
import type { Config } from './config.ts'
import { nameFault } from './name-rules.ts'
import { name as shown } from './pairs.ts'
import type { Reader } from './reader.ts'
import type { InputName } from './table.ts'

/** Kind and name by the inputs; `metadata` may say both itself. */
export function readTarget(reader: Reader): Pick<Config, 'kind' | 'service'> {
  const given = ALL.filter(([, { input }]) => reader.optional(input.name))
  const [[kind, traits] = [DEFAULT, KINDS[DEFAULT]], ...others] = given
  const input = traits.input.name
  for (const [, other] of others)
    reader.problem(other.input.name, `is given together with ${input}; one run deploys one of them`)
  const name = reader.text(input)
  if (name === '') {
    if (!reader.optional('metadata'))
      reader.problem('service', 'is missing (a Cloud Run job is named by job, a worker pool by worker_pool)')
    return { kind, service: name }
  }
  const fault = nameFault(kind, name)
  if (fault) reader.problem(input, `${shown(name)} ${fault}`)
  return { kind, service: name }
}

/** The target of a report, as far as it has a name. */
export const targetOf = (kind: Kind, name: string): Partial<Record<Known['target'], string>> =>
  name === '' ? {} : { [KINDS[kind].target]: name }

/** Inputs that deploy-cloudrun passes on for services only; beside a job it drops them without a word. */
const OF_REQUESTS: Partial<Record<InputName, string>> = {
  suffix: 'It has no effect',
  tag: 'It has no effect',
  no_traffic: 'It has no effect',
  timeout: 'It has no effect (it is the timeout of requests)',
  verify_path: 'It has no effect',
}

const TRAFFIC: readonly InputName[] = ['revision_traffic', 'tag_traffic', 'update_traffic_flags', 'traffic_steps']

/** Says of every input that is of no use for this kind that it is none; what would open the wrong door is refused. */
export function refuseForeign(reader: Reader, kind: Kind, access: Config['access']): void {
  const { words, requests, traffic, tags, invokers, executions } = KINDS[kind]
  const it = `a ${words}`
  if (!executions && reader.boolean('wait'))
    reader.notice('wait', `It has no effect on ${it}: it runs jobs.`, 'warning')
  if (!requests)
    for (const [input, said] of Object.entries(OF_REQUESTS) as [InputName, string][])
      if (differs(reader, input)) reader.notice(input, `${said} on ${it}: it is a service's.`, 'warning')
  if (!traffic)
    for (const input of TRAFFIC)
      if (differs(reader, input))
        reader.problem(input, `is given with ${it}, which has no traffic`, 'leave it out, or deploy a service')
  if (!requests && access !== 'keep')
    reader.problem(
      'access',
      `is ${access}, and ${it} has no URL that could be ${access}${invokers ? `: who may ${invokers.verb} it is said by invokers` : ''}`,
      'keep',
    )
  if (!tags && reader.optional('resource_tags'))
    reader.problem('resource_tags', `is given with ${it}; tags are bound to services`, 'leave it out')
  if (!invokers && reader.optional('invokers'))
    reader.problem('invokers', `is given with ${it}, which nobody can call`, 'leave it out')
}

const differs = (reader: Reader, input: InputName) => reader.text(input) !== reader.fallback(input)
