/** A workflow with google-github-actions/auth and deploy-cloudrun -> the same workflow with one step of this action, and notes about it. */
import { isMap } from '../inputs/texts/yaml-library.ts'
import { say } from '../language/say.ts'
import { USES } from '../version.ts'
import { Edits, ownMap, wordsOf } from './edits.ts'
import { isDeploy, isLogin, isSetup, whyAuthStays, whySetupStays } from './logins.ts'
import { isOpen, type Note, notesOn, WITHOUT } from './notes.ts'
import { type Entry, type Job, readWorkflow, type Step, type Workflow, word } from './workflow.ts'

export interface Migrated {
  text: string
  notes: Note[]
}

/** Inputs of auth that the new step has under the same name. */
const CARRIED: ReadonlySet<string> = new Set([
  ...['workload_identity_provider', 'service_account', 'project_id'],
  ...['audience', 'delegates', 'universe', 'request_reason'],
])

/** The changes, and the notes about them. */
interface Work {
  workflow: Workflow
  edits: Edits
  note: (where: string, kind: Note['kind'], text: string, input?: string) => void
}

/** Pure. Throws an Error if the text is neither a workflow nor an action, or cannot be changed safely. */
export function migrate(text: string): Migrated {
  const workflow = readWorkflow(text)
  const notes: Note[] = []
  const work: Work = {
    workflow,
    edits: new Edits(workflow),
    note: (where, kind, words, input) => notes.push({ where, kind, text: words, ...(input && { input }) }),
  }
  for (const job of workflow.jobs) migrateJob(job, work, notes)
  for (const { path, uses } of workflow.elsewhere)
    work.note(path, 'unjudged', say`It uses ${uses}, which was not read: run migrate on that file too.`)
  return { text: work.edits.text(), notes }
}

function migrateJob(job: Job, work: Work, notes: Note[]): void {
  const deploys = job.steps.filter(isDeploy)
  if (deploys.length === 0) return
  const { workflow, edits, note } = work
  const auths = job.steps.filter(({ uses }) => isLogin(uses))
  const [auth] = auths
  const kept = auth && whyAuthStays(job, auths, deploys, workflow, edits)
  const carried = auth && !kept ? auth.with.filter(({ key }) => CARRIED.has(key)) : []
  if (kept) for (const { text, input } of kept) note(auth.path, 'by-hand', text, input)
  else if (auth) {
    edits.remove(job, auth)
    note(
      auth.path,
      'done',
      say`The auth step was removed: the deploy step signs in itself and leaves no credential file in the workspace.`,
    )
    for (const { key } of auth.with)
      if (WITHOUT[key]) note(auth.path, 'differs', say`It was left out: ${WITHOUT[key]}.`, key)
  }
  const login = changeSetup(job, auths, deploys, work)
  if (!auth && !login)
    note(
      job.path,
      'by-hand',
      say`No auth step comes before the deploy ${workflow.kind === 'action' ? say`in this action` : say`in this job`}: the new step uses the credentials of the environment; or give it workload_identity_provider and service_account.`,
    )
  for (const step of deploys) changeDeploy(step, carried, work, notes)
  if (carried.some(({ key }) => key === 'workload_identity_provider')) ensurePermission(job, work)
}

/** @returns whether setup-gcloud signs in */
function changeSetup(job: Job, auths: Step[], deploys: Step[], { workflow, edits, note }: Work): boolean {
  let login = false
  for (const step of job.steps.filter(isSetup)) {
    const stays = whySetupStays(job, step, workflow, edits)
    login ||= stays?.login === true
    if (stays) for (const { text, input } of stays.reasons) note(step.path, 'by-hand', text, input)
    else {
      edits.remove(job, step)
      note(step.path, 'done', say`setup-gcloud was removed: no other step of the job uses gcloud.`)
    }
    // gcloud falls back to the project of its own configuration, which the new step does not read.
    const project = step.with.find(({ key }) => key === 'project_id')
    const known = auths.some(auth => auth.with.some(({ key }) => PROJECT_BY_AUTH.has(key)))
    if (!project || known) continue
    for (const deploy of deploys.filter(({ with: inputs }) => !inputs.some(({ key }) => key === 'project_id')))
      if (deploy.canTake) edits.addInputs(deploy, [project])
      else
        note(
          deploy.path,
          'by-hand',
          say`Give it the project_id of ${step.path}: it does not read gcloud's configuration.`,
        )
  }
  return login
}

/** With one of these, auth exports a project, which gcloud prefers to its own configuration. */
const PROJECT_BY_AUTH: ReadonlySet<string> = new Set(['project_id', 'service_account', 'credentials_json'])

function changeDeploy(step: Step, carried: readonly Entry[], { edits, note }: Work, notes: Note[]): void {
  const { path } = step
  edits.setUses(step, USES)
  const own = new Set(step.with.map(({ key }) => key))
  const added = carried.filter(({ key }) => !own.has(key))
  edits.addInputs(step, added)
  for (const { key } of step.with)
    if (WITHOUT[key] !== undefined)
      note(path, 'differs', say`It has no effect: ${WITHOUT[key]}. Remove the line when you like.`, key)
  const inputs = Object.fromEntries(step.with.map(({ key, value }) => [key, value]))
  if (inputs.credentials !== undefined)
    note(
      path,
      'by-hand',
      say`A key in the workflow, as for deploy-cloudrun@v0. This action does not use keys: remove it, and set up Workload Identity Federation (docs/setup.md of run-iam-deploy).`,
      'credentials',
    )
  notes.push(...notesOn(path, inputs))
  if (added.some(({ value }) => isOpen(value)))
    note(path, 'unjudged', say`Values from the auth step contain expressions, which are known only in the run.`)
  if (step.id !== undefined)
    note(path, 'done', say`The step keeps its id, so steps.${step.id}.outputs.url works as before.`)
}

const TO_SIGN_IN = say`without it, GitHub gives the job no ID token to sign in with`

/** Without `id-token: write`, GitHub gives the job no ID token. */
function ensurePermission(job: Job, { workflow, edits, note }: Work): void {
  const held = [
    { holder: job.node, where: `${job.path}.permissions` },
    { holder: workflow.root, where: 'permissions' },
  ].find(({ holder }) => holder.has('permissions'))
  if (!held) {
    if (workflow.kind === 'called') {
      note(
        job.path,
        'by-hand',
        say`Other workflows call this one and set the permissions of the job: they need id-token: write, as before; ${TO_SIGN_IN}.`,
      )
      return
    }
    edits.addMapping(job.node, 'permissions', { contents: 'read', 'id-token': 'write' })
    note(
      job.path,
      'done',
      say`permissions with contents: read and id-token: write were added: without the latter, GitHub gives the job no ID token. Add other permissions that steps of this job need.`,
    )
    return
  }
  const { holder, where } = held
  const given = workflow.resolve(holder.get('permissions', true))
  if (word(given) === 'write-all' || (isMap(given) && wordsOf(workflow, given)['id-token'] === 'write')) return
  const map = ownMap(workflow, holder, 'permissions')
  if (!map || map.has('id-token') || (map.items.length === 0 && !map.flow)) {
    note(where, 'by-hand', say`Add id-token: write, which is missing: ${TO_SIGN_IN}.`)
    return
  }
  edits.addTo(map, 'id-token', 'write')
  note(where, 'done', say`id-token: write was added: ${TO_SIGN_IN}.`)
}
