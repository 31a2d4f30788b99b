/** Runs the job: starts an execution and, with `wait`, follows it to its end. The run fails if the execution fails. */

import { Cancelled } from '../errors.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { command } from '../iam/remedies.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { runJobNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import type { Execution, Job } from '../wire.ts'
import { warn } from '../words/findings.ts'
import { count } from '../words/sentences.ts'
import type { RunContext, Step } from './step.ts'
import { backoff, inWords, systemClock } from './tools/clock.ts'
import { failedExecution } from './tools/execution-failure.ts'
import { leavesChangeOpen } from './tools/lost-answer.ts'
import { diagnosed } from './tools/refusals.ts'

export function runJob(
  config: Pick<Config, 'service'>,
  resources: Resources,
  how: 'start' | 'wait',
): Step<never, 'execution'> {
  const target = fullName.service(resources.service)
  return {
    kind: 'run-job',
    title: how === 'wait' ? say`Run the job ${config.service} and wait for it` : say`Start the job ${config.service}`,
    target,
    changes: [{ target, path: 'executions', after: say`a new execution`, done: false }],
    needs: runJobNeeds(how === 'wait'),
    async apply(world) {
      const begun = await begin(world, resources)
      const name = begun.name ?? ''
      const short = name.split('/').at(-1) ?? ''
      world.made.execution = begun
      world.record?.([{ target, path: 'executions', after: short, done: true }])
      world.log.info(say`Execution ${short} has started.${begun.logUri ? say` Its log: ${begun.logUri}` : ''}`)
      if (how === 'start') return say`Execution ${short} has started; the run did not wait for its end.`
      const ended = await follow(world, resources, begun)
      world.made.execution = ended
      if (!succeeded(ended)) throw await failedExecution(world, ended)
      const { succeededCount = 0, taskCount = succeededCount, retriedCount = 0 } = ended
      const retries = retriedCount > 0 ? say`, after ${count(retriedCount, 'retry', 'retries')}` : ''
      return say`Execution ${short} succeeded: ${succeededCount} of ${tasks(taskCount)}${retries}.`
    },
  }
}

const tasks = (number: number) => count(number, 'task')

async function begin(world: RunContext, resources: Resources): Promise<Execution> {
  const { google, held } = world
  const askedMs = Date.now()
  try {
    const operation = await google.run.runJob(resources.service)
    const execution = operation.metadata ?? operation.response
    if (execution?.name) return execution
    // If the answer does not name the execution, the job names the last one.
    const job = await google.run.getResource<Job>(resources.service)
    const last = job?.latestCreatedExecution?.name?.split('/').at(-1)
    if (last) return { name: `${resources.service}/executions/${last}` }
    throw new Error('The run started the job, but neither the answer nor the job names the execution.')
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const begun = leavesChangeOpen(error) && (await startedByUs(world, resources, askedMs))
    if (begun) return begun
    const deployer = google.identity.principal
    throw diagnosed(error, fullName.service(resources.service), { speaker: 'api', resources, deployer, held })
  }
}

/** How much the clocks of the runner and of Cloud Run can differ. */
const CLOCKS_MS = 5_000

/** After a lost answer, because a second request would start a second execution: the newest one, if it is of this account and began since. */
async function startedByUs(
  { google, log }: RunContext,
  { service }: Resources,
  askedMs: number,
): Promise<Execution | undefined> {
  const job = await google.run.getResource<Job>(service)
  const name = job?.latestCreatedExecution?.name?.split('/').at(-1)
  const found = name === undefined ? null : await google.run.getExecution(`${service}/executions/${name}`)
  const ours = found?.creator !== undefined && google.identity.principal?.endsWith(`:${found.creator}`)
  if (!found || !ours || Date.parse(String(found.createTime)) < askedMs - CLOCKS_MS) return undefined
  log.info(say`The answer to the request was lost; ${name} was started since, by this account.`)
  return found
}

/** Whether an execution has ended: it has a completion time, or its condition `Completed` says so. */
const isOver = (execution: Execution) =>
  Boolean(execution.completionTime) ||
  ['CONDITION_SUCCEEDED', 'CONDITION_FAILED'].includes(completed(execution)?.state ?? '')

const completed = ({ conditions }: Execution) => conditions?.find(({ type }) => type === 'Completed')

function succeeded(execution: Execution): boolean {
  const state = completed(execution)?.state
  if (state !== undefined) return state === 'CONDITION_SUCCEEDED'
  const { failedCount = 0, cancelledCount = 0 } = execution
  return failedCount === 0 && cancelledCount === 0
}

async function follow(world: RunContext, resources: Resources, begun: Execution): Promise<Execution> {
  const { google, log, signal, clock = systemClock } = world
  const name = begun.name ?? ''
  const pause = backoff(1_000, 1.4, 10_000)
  const began = clock.now()
  let said = ''
  try {
    for (;;) {
      const seen = (await google.run.getExecution(name)) ?? begun
      const progress = progressOf(seen)
      if (progress !== said) log.info(`${progress} (${inWords(clock.now() - began)})`)
      said = progress
      if (isOver(seen)) return seen
      await clock.sleep(pause(), signal)
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) tellLeft(world, resources, name)
    throw error
  }
}

function progressOf({ taskCount = 1, runningCount = 0, succeededCount = 0, failedCount = 0 }: Execution): string {
  const parts = [
    say`${succeededCount} of ${tasks(taskCount)} done`,
    ...(runningCount > 0 ? [say`${runningCount} running`] : []),
    ...(failedCount > 0 ? [say`${failedCount} failed`] : []),
  ]
  return parts.join(', ')
}

/** An execution is work that someone asked for, so a cancelled run does not stop it. */
function tellLeft({ made, log }: RunContext, { project, service }: Resources, name: string): void {
  const short = name.split('/').at(-1) ?? ''
  const region = service.split('/')[3] ?? ''
  const text = command([
    ...['run', 'jobs', 'executions', 'cancel', short],
    ...[`--project=${project}`, `--region=${region}`],
  ])
  const reason = say`The execution ${short} continues: cancelling the run does not stop it.`
  log.info(say`${reason} To stop it: ${text}`)
  made.findings = [
    ...(made.findings ?? []),
    warn('cancelled', reason, {
      resource: fullName.service(name),
      remedies: [{ kind: 'gcloud', title: say`Stop the execution`, text }],
    }),
  ]
}
