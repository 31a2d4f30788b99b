/** Flags of jobs only: tasks, their retries and timeout, and whether the job runs after the deploy. */
import { say } from '../../language/say.ts'
import { ParseError } from '../texts/parse.ts'
import { alone, clear, edits, type Flag, field, integer, last, only, set } from './flag-kinds.ts'
import { parseGcloudDuration } from './gcloud-values.ts'

/** Seconds of a task; the server enforces the maximum. */
function taskTimeout(text: string): string {
  const seconds = parseGcloudDuration(text)
  if (!Number.isInteger(seconds) || seconds < 1)
    throw new ParseError(say`a time that is not a whole number of seconds, at least 1`)
  return `${seconds}s`
}

export function jobFlags(): Flag[] {
  const count = integer(0)
  return only(
    'executions',
    field('--tasks', 'execution.taskCount', '10', 'Number of tasks of one execution.', integer(1)),
    {
      name: '--parallelism',
      takes: 'value',
      example: '3',
      help: 'Maximum number of tasks at a time; 0 for as many as possible.',
      sets: 'execution.parallelism',
      effect: values => {
        const parallelism = count(last(values))
        return edits(parallelism === 0 ? clear('execution.parallelism') : set('execution.parallelism', parallelism))
      },
    },
    field('--max-retries', 'template.maxRetries', '3', 'How often to retry a failed task.', count),
    field('--task-timeout', 'template.timeout', '10m', 'How long one attempt of a task can take.', taskTimeout),
    alone('--execute-now', say`an execution`, 'Run the job after its deploy.', () => ({
      kind: 'execution',
      execution: 'start',
    })),
    alone('--wait', say`an execution`, 'The same as the input `wait`: run the job and wait until it ends.', () => ({
      kind: 'execution',
      execution: 'wait',
    })),
  )
}
