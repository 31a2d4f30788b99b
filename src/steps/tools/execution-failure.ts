/** Why an execution failed: its own words, how its tasks ended, the end of their log, and where to read the rest. */
import { UserError } from '../../errors.ts'
import { fullName } from '../../iam/names.ts'
import type { Evidence, Finding, Remedy } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Execution, Task } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { fail } from '../../words/findings.ts'
import { count, sentence, some } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'

const LOG_LINES = 15

export async function failedExecution(
  world: RunContext,
  resources: Resources,
  execution: Execution,
): Promise<UserError> {
  const name = execution.name ?? ''
  const short = name.split('/').at(-1) ?? ''
  // Both at once; each only helps to explain: neither may stand in the way of the finding.
  const [all = [], read] = await Promise.all([
    attempt(world, 'tasks', () => world.google.run.listTasks(name)),
    attempt(world, 'log', () => world.google.logging.executionLog(name, LOG_LINES)),
  ])
  const lines = read ?? []
  if (lines.length > 0)
    await world.log.group(`Last ${lines.length} lines of the log`, async () => {
      for (const line of lines) world.log.quote(line)
    })
  const condition = execution.conditions?.find(({ type }) => type === 'Completed')
  const said = condition?.message ?? ''
  const { failedCount = 0, cancelledCount = 0, taskCount = 1 } = execution
  const counts =
    failedCount > 0
      ? `${failedCount} of ${count(taskCount, 'task')} failed`
      : cancelledCount > 0
        ? 'it was cancelled'
        : 'it did not succeed'
  const evidence: Evidence[] = [
    {
      call: `GET run.googleapis.com/v2/${name}`,
      resource: fullName.service(name),
      answer: [condition?.executionReason, said].filter(Boolean).join(': ').slice(0, 600) || counts,
    },
    ...(lines.length > 0
      ? [
          {
            call: 'POST logging.googleapis.com/v2/entries:list',
            resource: fullName.service(name),
            answer: lines.join('\n').slice(-4_000),
          },
        ]
      : []),
  ]
  const finding: Finding = fail(
    'job-failed',
    [
      `The execution ${short} of the job failed: ${counts}.`,
      ...(said ? [sentence(said)] : []),
      ...endings(all),
      ...(read ? lastWords(lines) : ['Its log could not be read from here, which takes roles/logging.viewer.']),
      'The job itself is deployed.',
    ].join(' '),
    { resource: fullName.service(resources.service), evidence, remedies: logLink(execution) },
  )
  return new UserError([finding])
}

async function attempt<T>({ log }: RunContext, what: string, read: () => Promise<T[]>): Promise<T[] | undefined> {
  try {
    return await read()
  } catch (error) {
    log.debug(`The ${what} could not be read: ${errorText(error)}`)
    return undefined
  }
}

/** How the tasks that failed ended, each way once. */
function endings(all: readonly Task[]): string[] {
  const ways = Map.groupBy(
    all.filter(({ lastAttemptResult: last }) => last?.exitCode || last?.termSignal || last?.status?.code),
    ({ lastAttemptResult: last }) => wayOf(last ?? {}),
  )
  return [...ways].map(([way, tasks]) => {
    const indices = tasks.map(({ index = 0 }) => String(index))
    return `${indices.length === 1 ? 'Task' : 'Tasks'} ${some(indices, 5)} ended ${way}.`
  })
}

function wayOf({ exitCode, termSignal, status }: NonNullable<Task['lastAttemptResult']>): string {
  // 128 + SIGKILL: the kernel takes a container that wants more memory than it may have.
  if (exitCode === 137 || termSignal === 9)
    return 'by SIGKILL, as a container does that needs more memory than its limit (flags: --memory)'
  if (exitCode) return `with exit code ${exitCode}`
  if (termSignal) return `by signal ${termSignal}`
  return `with the message "${(status?.message ?? '').slice(0, 200)}"`
}

/** The last line that the container wrote itself. */
function lastWords(lines: readonly string[]): string[] {
  const last = lines.findLast(line => line.trim() !== '' && !/^Container called exit\(\d+\)\.$/.test(line))
  return last ? [`The log says: ${sentence(last.slice(0, 300))}`] : []
}

const logLink = ({ logUri }: Execution): Remedy[] =>
  logUri ? [{ kind: 'console', title: 'Read the log of the execution', text: logUri }] : []
