/** The life of an execution: its tasks start, write their logs, are retried and end as the scenario's app says. */
import type { Condition, Execution, Job, Task } from '../../wire.ts'
import { shortName } from '../world/resources.ts'
import { type ExecutionState, type JobState, newId, type OperationState, type World } from '../world/world.ts'
import { appOf } from './apps.ts'
import { finishedOperation, startOperation, typed } from './operations.ts'
import { newEtag } from './saved-resource.ts'
import { memoryOf } from './start-up.ts'

type Overrides = {
  containerOverrides?: {
    name?: string
    args?: string[]
    env?: { name?: string; value?: string }[]
    clearArgs?: boolean
  }[]
  taskCount?: number
  timeout?: string
}

/** Starts an execution of the job; the operation ends with it. */
export function runJob(world: World, state: JobState, overrides: Overrides, author: string): OperationState {
  const made = makeExecution(world, state, overrides, author)
  const name = made.execution.name ?? ''
  const { job } = state
  state.executions.set(shortName(name), made)
  job.executionCount = (job.executionCount ?? 0) + 1
  refer(job, made.execution, 'EXECUTION_RUNNING')
  const app = appOf(world, imageOf(made.execution), shortName(job.name))
  const runMs = app?.runMs ?? world.delays.operationMs
  world.clock.schedule(world.delays.operationMs, () => start(world, made))
  const end = (operation: OperationState) => finish(world, state, made, operation)
  return startOperation(world, { kind: 'Execution', name }, end, { ms: world.delays.operationMs + runMs })
}

const imageOf = ({ template }: Execution) => template?.containers?.[0]?.image ?? ''

function makeExecution(world: World, { job, extras }: JobState, overrides: Overrides, author: string): ExecutionState {
  const now = world.clock.timestamp()
  const id = `${shortName(job.name).slice(0, 57)}-${suffix()}`
  const template = structuredClone(job.template?.template ?? {})
  for (const { name, args, env, clearArgs } of overrides.containerOverrides ?? []) {
    const container = template.containers?.find(each => !name || each.name === name)
    if (!container) continue
    if (args?.length) container.args = args
    else if (clearArgs) delete container.args
    const given = new Set((env ?? []).map(variable => variable.name))
    if (env?.length) container.env = [...(container.env ?? []).filter(each => !given.has(each.name ?? '')), ...env]
  }
  if (overrides.timeout) template.timeout = overrides.timeout
  const pending: Condition = { state: 'CONDITION_RECONCILING', lastTransitionTime: now }
  const execution: Execution = {
    name: `${job.name}/executions/${id}`,
    uid: newId(world),
    creator: author,
    generation: '1',
    labels: { ...job.template?.labels },
    annotations: { ...job.template?.annotations },
    createTime: now,
    updateTime: now,
    launchStage: job.launchStage ?? 'GA',
    job: shortName(job.name),
    parallelism: job.template?.parallelism ?? 0,
    taskCount: overrides.taskCount || job.template?.taskCount || 1,
    template,
    reconciling: true,
    observedGeneration: '0',
    conditions: ['Completed', 'ResourcesAvailable', 'Started'].map(type => ({ type, ...pending })),
    logUri: logUri(job.name ?? '', id),
    etag: newEtag(),
  }
  return { execution, tasks: [], extras: { ...extras.template } }
}

/** The link to an execution's log, as Google's console writes it. */
function logUri(job: string, execution: string): string {
  const [, project = '', , location = '', , id = ''] = job.split('/')
  const query = [
    'resource.type="cloud_run_job"',
    `resource.labels.job_name="${id}"`,
    `resource.labels.location="${location}"`,
    `labels."run.googleapis.com/execution_name"="${execution}"`,
  ].join('\n')
  return `https://console.cloud.google.com/logs/viewer?project=${project}&advancedFilter=${encodeURIComponent(query)}`
}

const suffix = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(5)), byte => 'bcdfghjklmnpqrstvwxz2456789'[byte % 27]).join('')

function condition(execution: Execution, type: string, change: Partial<Condition>): void {
  const found = execution.conditions?.find(each => each.type === type)
  if (found) Object.assign(found, change)
}

function start(world: World, made: ExecutionState): void {
  const { execution } = made
  if (execution.completionTime) return
  const now = world.clock.timestamp()
  const ok = { state: 'CONDITION_SUCCEEDED', lastTransitionTime: now } as const
  condition(execution, 'ResourcesAvailable', ok)
  condition(execution, 'Started', ok)
  const count = execution.taskCount ?? 1
  execution.startTime = now
  execution.updateTime = now
  execution.runningCount = Math.min(count, execution.parallelism || count)
  made.tasks = Array.from({ length: count }, (_, index) => makeTask(world, execution, index, now))
}

function makeTask(world: World, execution: Execution, index: number, now: string): Task {
  const { template = {}, name = '' } = execution
  return {
    name: `${name}/tasks/${shortName(name)}-task${index}`,
    uid: newId(world),
    generation: '1',
    labels: { ...execution.labels },
    createTime: now,
    scheduledTime: now,
    startTime: now,
    updateTime: now,
    job: execution.job ?? '',
    execution: shortName(name),
    ...structuredClone(template),
    reconciling: true,
    conditions: [{ type: 'Completed', state: 'CONDITION_RECONCILING', lastTransitionTime: now }],
    observedGeneration: '1',
    index,
    logUri: execution.logUri ?? '',
  }
}

function finish(world: World, state: JobState, made: ExecutionState, operation: OperationState): void {
  const { execution } = made
  if (execution.completionTime) {
    operation.error = { code: 1, message: 'The execution was cancelled.' }
    return
  }
  const now = world.clock.timestamp()
  const app = appOf(world, imageOf(execution), execution.job ?? '')
  const ends = made.tasks.map(({ index = 0 }) =>
    (app?.failingTasks?.includes(index) ?? true) ? (app?.exitCode ?? 0) : 0,
  )
  const limit = memoryOf(execution.template?.containers?.[0]?.resources?.limits?.memory)
  const over = app?.memoryMi && app.memoryMi > limit ? { used: app.memoryMi, limit } : undefined
  if (over) ends.fill(137)
  for (const [at, task] of made.tasks.entries()) endTask(world, state.job, task, ends[at] ?? 0, app?.output ?? [], over)
  const failed = made.tasks.filter((_, at) => ends[at] !== 0)
  const [first] = failed
  execution.runningCount = 0
  execution.succeededCount = ends.length - failed.length
  execution.failedCount = failed.length
  execution.retriedCount = made.tasks.reduce((sum, { retried = 0 }) => sum + retried, 0)
  execution.completionTime = now
  execution.updateTime = now
  execution.reconciling = false
  execution.observedGeneration = '1'
  // Text: googlecodelabs/feedback issue 1369.
  const message = over
    ? `Task ${shortName(first?.name)} failed with exit code: 0 and message: ${OUT_OF_MEMORY}`
    : `Task ${shortName(first?.name)} failed with message: The container exited with an error.`
  condition(execution, 'Completed', {
    lastTransitionTime: now,
    ...(first
      ? { state: 'CONDITION_FAILED', message, executionReason: 'NON_ZERO_EXIT_CODE' }
      : { state: 'CONDITION_SUCCEEDED' }),
  })
  refer(state.job, execution, first ? 'EXECUTION_FAILED' : 'EXECUTION_SUCCEEDED')
  if (first) operation.error = { code: 9, message }
  else operation.response = typed('Execution', structuredClone(execution))
}

/** Texts of a task that needs more memory: executions and logs that users have published (docs/google-cloud.md#log-of-a-container). */
const OUT_OF_MEMORY = 'The configured memory limit was reached.'

function endTask(
  world: World,
  job: Job,
  task: Task,
  exitCode: number,
  output: readonly string[],
  over: { used: number; limit: number } | undefined,
): void {
  const now = world.clock.timestamp()
  const retried = exitCode === 0 ? 0 : (task.maxRetries ?? 0)
  for (let attempt = 0; attempt <= retried; attempt++) {
    for (const line of output) write(world, job, task, attempt, 'stderr', line)
    const log = 'varlog%2Fsystem'
    if (over) {
      const text = `Memory limit of ${over.limit} MiB exceeded with ${over.used} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`
      write(world, job, task, attempt, log, text, 'ERROR')
      write(world, job, task, attempt, log, 'Container terminated on signal 9.', 'WARNING')
      continue
    }
    write(world, job, task, attempt, log, `Container called exit(${exitCode}).`, exitCode === 0 ? 'DEFAULT' : 'WARNING')
  }
  Object.assign(task, { completionTime: now, updateTime: now, reconciling: false, retried })
  const said = over ? OUT_OF_MEMORY : 'The container exited with an error.'
  task.lastAttemptResult =
    exitCode === 0 ? {} : { ...(over ? { termSignal: 9 } : { exitCode }), status: { code: 9, message: said } }
  task.conditions = [
    exitCode === 0
      ? { type: 'Completed', state: 'CONDITION_SUCCEEDED', lastTransitionTime: now }
      : {
          type: 'Completed',
          state: 'CONDITION_FAILED',
          lastTransitionTime: now,
          message: said,
          executionReason: 'NON_ZERO_EXIT_CODE',
        },
  ]
}

/** A line of a task's log, labelled as Cloud Run labels them (resource type cloud_run_job of Cloud Logging). */
function write(
  world: World,
  job: Job,
  { execution = '', index = 0 }: Task,
  attempt: number,
  log: string,
  text: string,
  severity = 'DEFAULT',
): void {
  const [, project = '', , location = '', , id = ''] = (job.name ?? '').split('/')
  world.logs.push({
    logName: `projects/${project}/logs/run.googleapis.com%2F${log}`,
    resource: { type: 'cloud_run_job', labels: { project_id: project, job_name: id, location } },
    labels: {
      'run.googleapis.com/execution_name': execution,
      'run.googleapis.com/task_index': String(index),
      'run.googleapis.com/task_attempt': String(attempt),
    },
    severity,
    textPayload: text,
    timestamp: world.clock.timestamp(),
    insertId: newId(world),
  })
}

function refer(
  job: Job,
  { name = '', createTime = '', completionTime }: Execution,
  completionStatus: NonNullable<NonNullable<Job['latestCreatedExecution']>['completionStatus']>,
): void {
  const short = shortName(name)
  job.latestCreatedExecution = {
    name: short,
    createTime,
    ...(completionTime ? { completionTime } : {}),
    completionStatus,
  }
}

/** Stops tasks that still run; an execution that has ended stays as it is. */
export function cancelExecution(world: World, state: JobState, made: ExecutionState): OperationState {
  const { execution } = made
  const now = world.clock.timestamp()
  if (!execution.completionTime) {
    const count = execution.taskCount ?? 1
    Object.assign(execution, { completionTime: now, updateTime: now, reconciling: false, runningCount: 0 })
    execution.cancelledCount = count
    condition(execution, 'Completed', {
      state: 'CONDITION_FAILED',
      lastTransitionTime: now,
      message: 'Execution cancelled.',
      executionReason: 'CANCELLED',
    })
    for (const task of made.tasks) Object.assign(task, { completionTime: now, reconciling: false })
    refer(state.job, execution, 'EXECUTION_CANCELLED')
  }
  return finishedOperation(world, { kind: 'Execution', name: execution.name ?? '' }, structuredClone(execution))
}
