/** Converts jobs, executions and tasks between their v1 form (gcloud's run_v1_messages.py) and v2. */
import type { Condition, Execution, Job, RevisionTemplate, Task } from '../../../wire.ts'
import { type ExecutionState, findProject, type JobState, type World } from '../../world/world.ts'
import { bare } from '../targets.ts'
import { SERVICE_FIELDS } from './annotations.ts'
import { templateFrom } from './from-knative.ts'
import { type Extras, isSystem, type KnativeMeta, type KnativeSpec, RUN, type Text } from './service.ts'
import { condition, short } from './show.ts'
import { toTemplate } from './to-knative.ts'

export interface KnativeJob {
  apiVersion?: string
  kind?: string
  metadata: KnativeMeta
  spec: {
    template: { metadata?: KnativeMeta; spec: ExecutionSpec }
    startExecutionToken?: string
    runExecutionToken?: string
  }
  status?: unknown
}
interface ExecutionSpec {
  parallelism?: number
  taskCount?: number
  template?: { spec?: TaskSpec }
}
type TaskSpec = Omit<KnativeSpec, 'timeoutSeconds'> & { maxRetries?: number; timeoutSeconds?: number | string }

/** Annotations of the job itself that are fields in v2. */
const FIELDS = ['client-name', 'client-version', 'launch-stage', 'binary-authorization'] as const
const BREAKGLASS = `${RUN}binary-authorization-breakglass`
const OUTPUT = /^run\.googleapis\.com\/operation-id$|^serving\.knative\.dev\/(creator|lastModifier)$/

export function jobFromKnative(sent: KnativeJob): { job: Job; extras: Extras } {
  const job: Job = { labels: own(sent.metadata.labels), annotations: {} }
  const extras: Extras = { service: {}, template: {} }
  for (const [key, value] of Object.entries(sent.metadata.annotations ?? {})) {
    const field = FIELDS.find(name => RUN + name === key)
    if (field) Object.assign(job, SERVICE_FIELDS[field]?.read(job, value))
    else if (key === BREAKGLASS)
      job.binaryAuthorization = { ...job.binaryAuthorization, breakglassJustification: value }
    else if (isSystem(key)) {
      if (!OUTPUT.test(key)) extras.service[key] = value
    } else Object.assign(job.annotations ?? {}, { [key]: value })
  }
  const { metadata, spec } = sent.spec.template
  const tasks = spec.template?.spec ?? {}
  const { maxRetries, timeoutSeconds, ...same } = tasks
  const made = templateFrom(
    {
      ...(metadata ? { metadata } : {}),
      spec: { ...same, ...(timeoutSeconds === undefined ? {} : { timeoutSeconds: Number(timeoutSeconds) }) },
    },
    extras.template,
  )
  // Only services have these two fields.
  const { labels, annotations, scaling: _, revision: __, ...template } = made
  for (const container of template.containers ?? []) delete container.resources?.cpuIdle
  job.template = {
    ...(labels && Object.keys(labels).length > 0 ? { labels } : {}),
    ...(annotations && Object.keys(annotations).length > 0 ? { annotations } : {}),
    ...(spec.taskCount ? { taskCount: spec.taskCount } : {}),
    ...(spec.parallelism ? { parallelism: spec.parallelism } : {}),
    template: { ...template, ...(maxRetries === undefined ? {} : { maxRetries }) },
  }
  return { job, extras }
}

const own = (labels: Text = {}): Text => Object.fromEntries(Object.entries(labels).filter(([key]) => !isSystem(key)))

const API = 'run.googleapis.com/v1'

function namespaceOf(world: World, name: string): string {
  const project = name.split('/')[1] ?? ''
  return findProject(world, project)?.number ?? project
}

/** The tasks' template of a job or an execution, with its v1 annotations. */
function taskSpec(template: NonNullable<NonNullable<Job['template']>['template']>, extras: Text) {
  const { maxRetries, ...rest } = template
  const { metadata, spec } = toTemplate(rest as RevisionTemplate, extras)
  const timeout = spec.timeoutSeconds
  return {
    annotations: metadata?.annotations ?? {},
    spec: {
      ...spec,
      ...(maxRetries === undefined ? {} : { maxRetries }),
      ...(timeout === undefined ? {} : { timeoutSeconds: String(timeout) }),
    },
  }
}

export function showJob(world: World, name: string, { job, extras, lastOperation }: JobState): Record<string, unknown> {
  const [, , , location = '', , id = ''] = name.split('/')
  const namespace = namespaceOf(world, name)
  const annotations: Text = {
    ...job.annotations,
    ...extras.service,
    'serving.knative.dev/creator': job.creator ?? '',
    'serving.knative.dev/lastModifier': job.lastModifier ?? '',
    [`${RUN}operation-id`]: lastOperation,
  }
  for (const field of FIELDS) {
    const value = SERVICE_FIELDS[field]?.write(job)
    if (value !== undefined) annotations[RUN + field] = value
  }
  const justification = job.binaryAuthorization?.breakglassJustification
  if (justification) annotations[BREAKGLASS] = justification
  const { template = {}, latestCreatedExecution: latest } = job
  const tasks = taskSpec(template.template ?? {}, extras.template)
  return {
    apiVersion: API,
    kind: 'Job',
    metadata: {
      name: id,
      namespace,
      selfLink: `/apis/run.googleapis.com/v1/namespaces/${namespace}/jobs/${id}`,
      uid: job.uid,
      resourceVersion: bare(job.etag ?? ''),
      generation: Number(job.generation),
      creationTimestamp: job.createTime,
      labels: { ...job.labels, 'cloud.googleapis.com/location': location },
      annotations,
    },
    spec: {
      template: {
        metadata: {
          labels: { ...template.labels },
          annotations: { ...template.annotations, ...tasks.annotations },
        },
        spec: {
          ...(template.parallelism ? { parallelism: template.parallelism } : {}),
          taskCount: template.taskCount,
          template: { spec: tasks.spec },
        },
      },
    },
    status: {
      observedGeneration: Number(job.observedGeneration),
      conditions: [job.terminalCondition, ...(job.conditions ?? [])].flatMap(each => (each ? [condition(each)] : [])),
      ...(job.executionCount ? { executionCount: job.executionCount } : {}),
      ...(latest ? { latestCreatedExecution: { name: latest.name, creationTimestamp: latest.createTime } } : {}),
    },
  }
}

export function showExecution(world: World, { execution, extras }: ExecutionState): Record<string, unknown> {
  const name = execution.name ?? ''
  const [, , , location = '', , job = ''] = name.split('/')
  const namespace = namespaceOf(world, name)
  const id = short(name) ?? ''
  const tasks = taskSpec(execution.template ?? {}, extras)
  return {
    apiVersion: API,
    kind: 'Execution',
    metadata: {
      name: id,
      namespace,
      selfLink: `/apis/run.googleapis.com/v1/namespaces/${namespace}/executions/${id}`,
      uid: execution.uid,
      resourceVersion: bare(execution.etag ?? ''),
      generation: 1,
      creationTimestamp: execution.createTime,
      labels: {
        ...execution.labels,
        'run.googleapis.com/job': job,
        'cloud.googleapis.com/location': location,
      },
      annotations: {
        ...execution.annotations,
        ...tasks.annotations,
        'serving.knative.dev/creator': execution.creator ?? '',
      },
    },
    spec: {
      ...(execution.parallelism ? { parallelism: execution.parallelism } : {}),
      taskCount: execution.taskCount,
      template: { spec: tasks.spec },
    },
    status: {
      observedGeneration: 1,
      conditions: (execution.conditions ?? []).map(each => runCondition(each)),
      ...(execution.startTime ? { startTime: execution.startTime } : {}),
      ...(execution.completionTime ? { completionTime: execution.completionTime } : {}),
      ...counts(execution),
      logUri: execution.logUri,
    },
  }
}

function counts({ runningCount, succeededCount, failedCount, cancelledCount, retriedCount }: Execution) {
  return Object.fromEntries(
    Object.entries({ runningCount, succeededCount, failedCount, cancelledCount, retriedCount }).filter(
      ([, count]) => count,
    ),
  )
}

/** `NON_ZERO_EXIT_CODE` is `NonZeroExitCode` in v1. */
const runCondition = ({ executionReason, ...rest }: Condition) => {
  const reason = executionReason?.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return { ...condition(rest), ...(reason ? { reason } : {}) }
}

export function showTask(world: World, task: Task): Record<string, unknown> {
  const name = task.name ?? ''
  const { index = 0, retried, lastAttemptResult: last } = task
  return {
    apiVersion: API,
    kind: 'Task',
    metadata: {
      name: short(name),
      namespace: namespaceOf(world, name),
      uid: task.uid,
      creationTimestamp: task.createTime,
      labels: { 'run.googleapis.com/job': task.job, 'run.googleapis.com/execution': task.execution },
    },
    spec: { containers: task.containers, maxRetries: task.maxRetries },
    status: {
      index,
      observedGeneration: 1,
      ...(retried ? { retried } : {}),
      ...(last?.exitCode ? { lastAttemptResult: { exitCode: last.exitCode, status: last.status } } : {}),
      conditions: (task.conditions ?? []).map(each => runCondition(each)),
      startTime: task.startTime,
      ...(task.completionTime ? { completionTime: task.completionTime } : {}),
      logUri: task.logUri,
    },
  }
}
