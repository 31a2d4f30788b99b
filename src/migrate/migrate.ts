/** A workflow with google-github-actions/auth and deploy-cloudrun -> the same with one step of ours, and what to know about it. */
import { isOpen, type Note, notesOn, WITHOUT } from './notes.ts'
import {
  type Entry,
  type Job,
  lineStart,
  type Permissions,
  readWorkflow,
  type Step,
  type Workflow,
} from './workflow.ts'

export interface Migrated {
  text: string
  notes: Note[]
}

/** What the new step is called in `uses`. */
export const ACTION = 'org/run-iam-deploy@v1'

const is = (action: string) => (step: Step) =>
  new RegExp(`^google-github-actions/${action}(/|@|$)`, 'i').test(step.uses)
const isAuth = is('auth')
const isSetup = is('setup-gcloud')
const isDeploy = is('deploy-cloudrun')

/** Inputs of auth that the new step has under the same names. */
const CARRIED: ReadonlySet<string> = new Set([
  ...['workload_identity_provider', 'service_account', 'project_id'],
  ...['audience', 'delegates', 'universe', 'request_reason'],
])

/** What a step says that uses gcloud, or the credentials that auth leaves behind. */
const GCLOUD = /\b(gcloud|gsutil|bq|kubectl)\b/
const CREDENTIALS =
  /\b(gcloud|gsutil|bq|kubectl|docker|terraform|helm|skaffold|firebase|GOOGLE_[A-Z_]+|CLOUDSDK_[A-Z_]+|GCLOUD_PROJECT|GCP_PROJECT)\b/
const CREDENTIAL_ACTIONS = /^(google-github-actions|docker|hashicorp|pulumi|FirebaseExtended)\//i

/** Pure. Throws an Error where the text is no workflow. */
export function migrate(text: string): Migrated {
  const workflow = readWorkflow(text)
  const changes: Change[] = []
  const notes: Note[] = []
  for (const job of workflow.jobs) migrateJob(job, workflow, changes, notes)
  const changed = applied(text, changes)
  try {
    readWorkflow(changed)
  } catch {
    throw new Error(
      'it is written in a way that cannot be changed without breaking it: put each input on a line of its own',
    )
  }
  return { text: changed, notes }
}

/** Replaces `[start, end)` by `by`. */
interface Change {
  start: number
  end: number
  by: string
}

function applied(text: string, changes: Change[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text)
}

function migrateJob(job: Job, workflow: Workflow, changes: Change[], notes: Note[]): void {
  const deploys = job.steps.filter(isDeploy)
  if (deploys.length === 0) return
  const note = (where: string, kind: Note['kind'], text: string, input?: string) =>
    notes.push({ where, kind, text, ...(input && { input }) })
  const auths = job.steps.filter(isAuth)
  const [auth] = auths
  const kept = auth && whyKept(job, auths, deploys)
  const carried = auth && !kept ? auth.with.filter(({ key }) => CARRIED.has(key)) : []

  if (!auth)
    note(
      `jobs.${job.id}`,
      'by-hand',
      'No auth step comes before the deploy in this job: the new step takes the credentials of the environment, or give it workload_identity_provider and service_account.',
    )
  else if (kept) for (const reason of kept) note(auth.path, reason.kind, reason.text, reason.input)
  else {
    changes.push({ start: auth.lines[0], end: auth.lines[1], by: '' })
    note(
      auth.path,
      'done',
      'The auth step is gone: the deploy step signs in itself, and leaves no credential file in the workspace.',
    )
    for (const { key } of auth.with)
      if (WITHOUT[key]) note(auth.path, 'differs', `It is left out: ${WITHOUT[key]}.`, key)
  }
  removeSetup(job, deploys, changes, note)
  for (const step of deploys) migrateStep(step, carried, changes, notes)
  if (carried.some(({ key }) => key === 'workload_identity_provider')) ensurePermission(job, workflow, changes, note)
}

type AddNote = (where: string, kind: Note['kind'], text: string, input?: string) => void

/** Why the auth step stays; undefined: nothing needs it. */
function whyKept(job: Job, auths: Step[], deploys: Step[]): Pick<Note, 'kind' | 'text' | 'input'>[] | undefined {
  const [auth] = auths
  if (!auth) return undefined
  const reasons: Pick<Note, 'kind' | 'text' | 'input'>[] = []
  const keep = (kind: Note['kind'], text: string, input?: string) =>
    reasons.push({ kind, text, ...(input && { input }) })
  const key = auth.with.find(({ key }) => key === 'credentials_json')
  if (key)
    keep(
      'by-hand',
      'It signs in with a service account key, which the new step does not take: keys leak and do not expire. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give workload_identity_provider and service_account. Until then the auth step stays, and the new step uses what it leaves behind.',
      'credentials_json',
    )
  if (auths.length > 1)
    keep(
      'by-hand',
      'The job signs in more than once; which of the auth steps is the deploy’s cannot be told. They stay, and the new step uses the credentials of the last one before it.',
    )
  if (auth.if !== undefined && deploys.some(step => step.if !== auth.if))
    keep(
      'by-hand',
      'It has a condition that the deploy step has not. It stays, and the new step uses what it leaves behind.',
    )
  for (const output of outputsUsed(job, auth))
    keep(
      'by-hand',
      `Its output ${output} is used elsewhere in the job, and the new step has ${output === 'project_id' ? 'it under its own id' : 'no such output'}. The auth step stays.`,
    )
  const others = job.steps.filter(
    step => !isAuth(step) && !isSetup(step) && !isDeploy(step) && step.lines[0] > auth.lines[0],
  )
  const user = others.find(step => CREDENTIALS.test(step.run) || CREDENTIAL_ACTIONS.test(step.uses))
  if (user)
    keep(
      'by-hand',
      `${user.path} seems to use its credentials too. It stays, and the new step uses what it leaves behind.`,
    )
  return reasons.length > 0 ? reasons : undefined
}

function outputsUsed(job: Job, auth: Step): string[] {
  if (auth.id === undefined) return []
  const pattern = new RegExp(`steps\\.${auth.id.replace(/[^\w-]/g, '')}\\.outputs\\.(\\w+)`, 'g')
  // What only the deploy step itself reads it can do without: project_id goes with the service account.
  return [...new Set([...job.text.matchAll(pattern)].map(match => match[1] ?? ''))]
}

function removeSetup(job: Job, deploys: Step[], changes: Change[], note: AddNote): void {
  const user = job.steps.find(step => GCLOUD.test(step.run))
  for (const step of job.steps.filter(isSetup)) {
    if (user) {
      note(
        step.path,
        'by-hand',
        `setup-gcloud stays, since ${user.path} uses gcloud. The deploy itself does not need it.`,
      )
      continue
    }
    if (deploys.some(({ lines }) => lines[0] === step.lines[0])) continue
    changes.push({ start: step.lines[0], end: step.lines[1], by: '' })
    note(step.path, 'done', 'setup-gcloud is gone: no gcloud is used.')
  }
}

function migrateStep(step: Step, carried: readonly Entry[], changes: Change[], notes: Note[]): void {
  const { path } = step
  changes.push({ start: step.usesAt[0], end: step.usesAt[1], by: ACTION })
  const own = new Set(step.with.map(({ key }) => key))
  const added = carried.filter(({ key }) => !own.has(key))
  const [first] = step.with
  if (step.flow && added.length > 0) {
    const pairs = added.map(({ key, value }) => `${key}: ${JSON.stringify(value)}, `).join('')
    changes.push({ start: first?.start ?? 0, end: first?.start ?? 0, by: pairs })
  } else if (first && added.length > 0) {
    const start = lineStart(first.source, 0) + first.start
    changes.push({
      start,
      end: start,
      by: added.map(entry => `${placed(entry, first.column)}\n${' '.repeat(first.column)}`).join(''),
    })
  }
  for (const entry of step.with) {
    const reason = WITHOUT[entry.key]
    if (reason === undefined) continue
    notes.push({
      where: path,
      input: entry.key,
      kind: 'differs',
      text: `It has no effect: ${reason}. Remove the line when you like.`,
    })
  }
  const inputs = Object.fromEntries(step.with.map(({ key, value }) => [key, value]))
  if (inputs.credentials !== undefined)
    notes.push({
      where: path,
      input: 'credentials',
      kind: 'by-hand',
      text: 'A key in the workflow, as deploy-cloudrun@v0 took it. No keys are used here: remove it, and set up Workload Identity Federation (docs/setup.md of run-iam-deploy).',
    })
  notes.push(...notesOn(path, inputs))
  if (added.some(({ value }) => isOpen(value)))
    notes.push({
      where: path,
      kind: 'unjudged',
      text: 'What was carried over from the auth step holds expressions; their values are known in the run only.',
    })
  if (step.id !== undefined)
    notes.push({
      where: path,
      kind: 'done',
      text: `The step keeps its id: steps.${step.id}.outputs.url works as before.`,
    })
}

/** The entry's text for another indent; lines of block texts move along. */
function placed({ source, column }: Entry, to: number): string {
  const [head = '', ...rest] = source.split('\n')
  const move = (line: string) =>
    line.trim() === '' ? line : ' '.repeat(to) + line.slice(Math.min(column, line.length - line.trimStart().length))
  return [head, ...rest.map(move)].join('\n')
}

/** Without `id-token: write` GitHub gives the job no ID token. */
function ensurePermission(job: Job, workflow: Workflow, changes: Change[], note: AddNote): void {
  const held = job.permissions ?? workflow.permissions
  const where = job.permissions ? `jobs.${job.id}.permissions` : workflow.permissions ? 'permissions' : `jobs.${job.id}`
  if (mayAsk(held)) return
  if (held?.end !== undefined) {
    const line = `\n${' '.repeat(held.column ?? 0)}id-token: write`
    if (!changes.some(({ start }) => start === held.end)) changes.push({ start: held.end, end: held.end, by: line })
    note(where, 'done', 'id-token: write was added: without it GitHub gives the job no ID token to sign in with.')
    return
  }
  if (held) {
    note(
      where,
      'by-hand',
      'id-token: write is missing, and without it GitHub gives the job no ID token to sign in with: add it.',
    )
    return
  }
  const indent = ' '.repeat(job.column)
  const block = `permissions:\n${indent}  contents: read\n${indent}  id-token: write\n${indent}`
  changes.push({ start: job.start, end: job.start, by: block })
  note(
    where,
    'done',
    'permissions with contents: read and id-token: write were added: without the latter GitHub gives the job no ID token. Further permissions that steps of this job need have to be named there too.',
  )
}

const mayAsk = (held: Permissions | undefined) => held?.word === 'write-all' || held?.of?.['id-token'] === 'write'
