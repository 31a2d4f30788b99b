/** Why an execution failed: its own message, how its tasks ended, the end of their log, and where to read the rest. */

import { findingOf } from '../../decisions/failures/cause.ts'
import { containerCause } from '../../decisions/failures/container.ts'
import { UserError } from '../../errors.ts'
import type { LogLine } from '../../google/logging.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Remedy } from '../../model.ts'
import { settingsOf } from '../../service/container-settings.ts'
import type { Execution, Task } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { count, sentence, some } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'
import { readContainerLog } from './container-log.ts'

export async function failedExecution(world: RunContext<'build'>, execution: Execution): Promise<UserError> {
  const name = execution.name ?? ''
  const short = name.split('/').at(-1) ?? ''
  const resource = fullName.service(name)
  // In parallel; both only help to explain, so neither must prevent the finding.
  const [all = [], log] = await Promise.all([
    attempt(world, 'tasks', () => world.google.run.listTasks(name)),
    readContainerLog(world, say`the log`, resource, lines => world.google.logging.executionLog(name, lines)),
  ])
  const condition = execution.conditions?.find(({ type }) => type === 'Completed')
  const said = condition?.message ?? ''
  const { failedCount = 0, cancelledCount = 0, taskCount = 1 } = execution
  const counts =
    failedCount > 0
      ? say`${failedCount} of ${count(taskCount, 'task')} failed`
      : cancelledCount > 0
        ? say`it was cancelled`
        : say`it did not succeed`
  const evidence: Evidence[] = [
    {
      call: `GET run.googleapis.com/v2/${name}`,
      resource,
      answer: [condition?.executionReason, said].filter(Boolean).join(': ').slice(0, 600) || counts,
    },
    ...log.evidence,
  ]
  const cause = containerCause({
    ...{ phase: 'runs', lines: log.lines, said: [said, ...all.map(statusOf)].join('\n') },
    ends: all.flatMap(({ lastAttemptResult: last }) => (last?.exitCode || last?.termSignal ? [last] : [])),
    settings: settingsOf(execution.template, world.config, { built: world.made.build !== undefined }),
  })
  const more = [
    say`The execution ${short} of the job failed: ${counts}.`,
    ...(said ? [sentence(said)] : []),
    ...endings(all),
    ...(log.lines ? lastWords(log.lines, cause?.what ?? '') : [log.note]),
    say`The job itself is deployed.`,
  ]
  const [first = '', ...others] = more.filter(Boolean)
  const unknown = { key: 'unknown', what: first, remedies: [], shown: said }
  const finding = findingOf('job-failed', cause ?? unknown, {
    ...{ resource, evidence, remedies: logLink(execution), more: cause ? more : others },
    end: (log.lines ?? []).map(({ text }) => text),
  })
  return new UserError([finding])
}

const statusOf = ({ lastAttemptResult }: Task): string => lastAttemptResult?.status?.message ?? ''

async function attempt<T>({ log }: RunContext, what: string, read: () => Promise<T[]>): Promise<T[] | undefined> {
  try {
    return await read()
  } catch (error) {
    log.debug(say`The ${what} could not be read: ${errorText(error)}`)
    return undefined
  }
}

/** How failed tasks ended, grouped. */
function endings(all: readonly Task[]): string[] {
  const ways = Map.groupBy(
    all.filter(({ lastAttemptResult: last }) => last?.exitCode || last?.termSignal || last?.status?.code),
    ({ lastAttemptResult: last }) => wayOf(last ?? {}),
  )
  return [...ways].map(([way, tasks]) => {
    const indices = tasks.map(({ index = 0 }) => String(index))
    return say`${indices.length === 1 ? say`Task` : say`Tasks`} ${some(indices, 5)} ended ${way}.`
  })
}

function wayOf({ exitCode, termSignal, status }: NonNullable<Task['lastAttemptResult']>): string {
  // 128 + SIGKILL: the kernel kills a container that exceeds its memory limit.
  if (exitCode === 137 || termSignal === 9)
    return say`by SIGKILL, which is typical if a container exceeds its memory limit (flags: --memory)`
  if (exitCode) return say`with exit code ${exitCode}`
  if (termSignal) return say`by signal ${termSignal}`
  return say`with the message "${(status?.message ?? '').slice(0, 200)}"`
}

/** The last line that the container wrote itself, unless that was told. */
function lastWords(lines: readonly LogLine[], told: string): string[] {
  const last = lines.findLast(({ text, from }) => from === 'app' && text.trim() !== '')?.text
  return last && !told.includes(last.trim().slice(0, 60)) ? [say`The log says: ${sentence(last.slice(0, 300))}`] : []
}

const logLink = ({ logUri }: Execution): Remedy[] =>
  logUri ? [{ kind: 'console', title: say`Read the log of the execution`, text: logUri }] : []
