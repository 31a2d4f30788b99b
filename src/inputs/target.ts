/** What is deployed: a service, a job or a worker pool; and how inputs that do not apply to it are handled. */

import { ALL, DEFAULT, KINDS, type Kind, type Known } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Mode } from '../model.ts'
import type { Config } from './config.ts'
import type { Reader } from './reader.ts'
import { nameFault } from './rules/names.ts'
import type { InputName } from './table.ts'
import { name as shown } from './texts/pairs.ts'

/** Kind and name from the inputs; `metadata` can set both. */
export function readTarget(reader: Reader, mode: Mode): Pick<Config, 'kind' | 'service'> {
  const given = ALL.filter(([, { input }]) => reader.optional(input.name))
  const [[kind, traits] = [DEFAULT, KINDS[DEFAULT]], ...others] = given
  const input = traits.input.name
  for (const [, other] of others)
    reader.problem(other.input.name, say`is given together with ${input}; one run deploys one of them`)
  const name = reader.text(input)
  if (name === '') {
    // A diagnosis can begin from an address or a schedule (`diagnosis.ts`).
    const called = /^function\s+(\S+)$/.exec(reader.text('schedule_target'))?.[1]
    if (called && mode !== 'diagnose')
      reader.problem(
        'service',
        say`is missing. To do no more than schedule the function ${shown(called)}, give it as service, in lower case and with hyphens, and leave schedule_target out`,
        called.toLowerCase().replaceAll('_', '-'),
      )
    else if (!reader.optional('metadata') && mode !== 'diagnose' && !isAudit(reader, mode))
      reader.problem('service', say`is missing (for a Cloud Run job set the input job, for a worker pool worker_pool)`)
    return { kind, service: name }
  }
  const fault = nameFault(kind, name)
  if (fault) reader.problem(input, `${shown(name)} ${fault}`)
  return { kind, service: name }
}

/** A check of everything below a project, folder or organisation has no target of its own. */
export const isAudit = (reader: Reader, mode: Mode): boolean =>
  mode === 'drift' && reader.optional('scope') !== undefined

/** The target of a report, as far as it has a name. */
export const targetOf = (kind: Kind, name: string): Partial<Record<Known['target'], string>> =>
  name === '' ? {} : { [KINDS[kind].target]: name }

/** Inputs that deploy-cloudrun passes on only for services; for a job it silently drops them. */
const OF_REQUESTS: Partial<Record<InputName, string>> = {
  suffix: say`It has no effect`,
  tag: say`It has no effect`,
  no_traffic: say`It has no effect`,
  timeout: say`It has no effect (it is the timeout of requests)`,
  verify_path: say`It has no effect`,
}

const TRAFFIC: readonly InputName[] = ['revision_traffic', 'tag_traffic', 'update_traffic_flags', 'traffic_steps']

/** Reports every input that has no effect on this kind, and refuses those that ask for access that the kind cannot have. */
export function refuseForeign(reader: Reader, kind: Kind, access: Config['access']): void {
  const { words, requests, traffic, tags, invokers, executions } = KINDS[kind]
  const it = `a ${words}`
  if (!executions && reader.boolean('wait'))
    reader.notice('wait', say`It has no effect on ${it}: it runs jobs.`, 'warning')
  if (!requests)
    for (const [input, said] of Object.entries(OF_REQUESTS) as [InputName, string][])
      if (differs(reader, input)) reader.notice(input, say`${said} on ${it}: it applies only to services.`, 'warning')
  if (!traffic)
    for (const input of TRAFFIC)
      if (differs(reader, input))
        reader.problem(input, say`is given with ${it}, which has no traffic`, say`leave it out, or deploy a service`)
  if (!requests && access !== 'keep')
    reader.problem(
      'access',
      say`is ${access}, but ${it} has no URL that could be ${access}${invokers ? say`; invokers sets who can ${invokers.verb} it` : ''}`,
      'keep',
    )
  if (!tags && reader.optional('resource_tags'))
    reader.problem('resource_tags', say`is given with ${it}; only services can have resource tags`, say`leave it out`)
  if (!invokers && reader.optional('invokers'))
    reader.problem('invokers', say`is given with ${it}, which cannot be called`, say`leave it out`)
}

const differs = (reader: Reader, input: InputName) => reader.text(input) !== reader.fallback(input)
