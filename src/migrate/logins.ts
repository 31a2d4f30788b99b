/** Which steps sign in, and why they stay: nothing that another step could use is removed. */
import { say } from '../language/say.ts'
import type { Edits } from './edits.ts'
import { CREDENTIAL_VARIABLES, isHarmless } from './harmless.ts'
import type { Job, Step, Workflow } from './workflow.ts'

interface Reason {
  text: string
  input?: string
}

const is = (action: string) => (uses: string) => new RegExp(`^google-github-actions/${action}(/|@|$)`, 'i').test(uses)
export const isLogin = is('auth')
const isSetupGcloud = is('setup-gcloud')
const isDeployCloudrun = is('deploy-cloudrun')
export const isSetup = ({ uses }: Step) => isSetupGcloud(uses)
export const isDeploy = ({ uses }: Step) => isDeployCloudrun(uses)

/** Keys of a step that do not change what it does. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  'name',
  'id',
  'if',
  'uses',
  'with',
  'continue-on-error',
  'timeout-minutes',
])

const STAYS = say`It stays, and the new step uses its credentials.`

/** Why the auth step stays; undefined: nothing else needs it for certain. */
export function whyAuthStays(
  job: Job,
  auths: Step[],
  deploys: Step[],
  workflow: Workflow,
  edits: Edits,
): Reason[] | undefined {
  const [auth] = auths
  if (!auth) return undefined
  const reasons: Reason[] = []
  const keep = (text: string, input?: string) => reasons.push({ text, ...(input && { input }) })
  const given = (name: string) => auth.with.find(({ key }) => key === name)
  if (given('credentials_json'))
    keep(
      say`It signs in with a service account key, which the new step does not accept: keys leak and do not expire. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give workload_identity_provider and service_account. Until then, the auth step stays, and the new step uses its credentials.`,
      'credentials_json',
    )
  if (workflow.kind === 'action')
    keep(say`Steps of a workflow that uses this action could use its credentials after it. ${STAYS}`)
  if (auths.length > 1)
    keep(
      say`The job signs in more than once, and it is not clear which auth step the deploy uses. They stay, and the new step uses the credentials of the last one before it.`,
    )
  if (auth.if !== undefined && deploys.some(step => step.if !== auth.if))
    keep(say`It has a condition that the deploy step does not have. It stays, and the new step uses its credentials.`)
  if (deploys.some(({ at }) => at < auth.at)) keep(say`A deploy comes before it. ${STAYS}`)
  const odd = auth.keys.find(key => !PLAIN_KEYS.has(key))
  if (odd !== undefined)
    keep(say`It has ${odd === '<<' ? say`a merge key (<<)` : odd}, whose effect is not known. ${STAYS}`)
  const cannotTake = deploys.find(step => !step.canTake)
  if (cannotTake)
    keep(
      say`Its inputs cannot move to ${cannotTake.path}, which has no "with" of its own (an anchor, an alias, or none at all). ${STAYS}`,
    )
  const fixed = job.shared ? say`an anchor repeats its job in several places` : edits.canRemove(job, auth)
  if (fixed !== undefined) keep(say`It cannot be removed: ${fixed}. ${STAYS}`)
  keepForUsers(job, auth, keep)
  return reasons.length > 0 ? reasons : undefined
}

function keepForUsers(job: Job, auth: Step, keep: (text: string) => void): void {
  for (const output of outputsUsed(job, auth))
    keep(
      say`Its output ${output} is used elsewhere in the job, and the new step has ${output === 'project_id' ? say`it under its own id` : say`no such output`}. The auth step stays.`,
    )
  const after = job.steps.filter(({ at }) => at > auth.at)
  const others = after.filter(step => !isLogin(step.uses) && !isSetup(step) && !isDeploy(step))
  const users = others.filter(step => !isHarmless(step, job)).map(({ path }) => path)
  if (users.length > 0) keep(say`${users.join(say`, `)} could use its credentials, too. ${STAYS}`)
  else if (CREDENTIAL_VARIABLES.test(textOf(job, auth))) keep(say`The job names variables that it exports. ${STAYS}`)
}

/** Why setup-gcloud stays, and whether it signs in; undefined: nothing needs it for certain. */
export function whySetupStays(
  job: Job,
  setup: Step,
  workflow: Workflow,
  edits: Edits,
): { reasons: Reason[]; login: boolean } | undefined {
  const reasons: Reason[] = []
  const given = (name: string) => setup.with.find(({ key }) => key === name)
  const key = ['service_account_key', 'service_account_email', 'export_default_credentials'].find(given)
  if (key !== undefined) {
    const exported = /^true$/i.test(given('export_default_credentials')?.value.trim() ?? '')
    reasons.push({
      input: key,
      text: say`It signs in with a service account key, as setup-gcloud@v0 did. It stays, ${exported ? say`and the new step uses the credentials that it exports` : say`but the new step does not see what gcloud alone signed in with: set export_default_credentials: true until then`}. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give the new step workload_identity_provider and service_account: keys leak and do not expire.`,
    })
  }
  const after = job.steps.filter(({ at }) => at > setup.at)
  const users = after
    .filter(step => !isLogin(step.uses) && !isSetup(step) && !isDeploy(step) && !isHarmless(step, job))
    .map(({ path }) => path)
  if (users.length > 0)
    reasons.push({
      text: say`setup-gcloud stays, because ${users.join(say`, `)} could use gcloud. The deploy itself does not need it.`,
    })
  if (workflow.kind === 'action')
    reasons.push({
      text: say`setup-gcloud stays: steps of a workflow that uses this action could use gcloud after it.`,
    })
  if (outputsUsed(job, setup).length > 0) reasons.push({ text: say`setup-gcloud stays, because its outputs are used.` })
  const odd = setup.keys.find(name => !PLAIN_KEYS.has(name))
  const fixed =
    odd !== undefined
      ? say`it has ${odd}`
      : job.shared
        ? say`an anchor repeats its job in several places`
        : edits.canRemove(job, setup)
  if (reasons.length === 0 && fixed !== undefined)
    reasons.push({ text: say`setup-gcloud cannot be removed: ${fixed}.` })
  return reasons.length > 0 ? { reasons, login: key !== undefined } : undefined
}

/** What the rest of the job reads from the step: names of outputs, or other parts. */
function outputsUsed(job: Job, step: Step): string[] {
  if (step.id === undefined) return []
  const text = textOf(job, step)
  const id = step.id.replace(/[^\w-]/g, '')
  const named = [...text.matchAll(new RegExp(`steps\\.${id}\\b(?:\\.outputs\\.([\\w-]+))?`, 'gi'))].map(
    ([, output]) => output ?? '(any)',
  )
  const all = /\bsteps\s*(?:\[|\.\*)|\btoJSON\(\s*steps\b/i.test(text)
    ? [say`(any, by an expression on all steps)`]
    : []
  return [...new Set([...named, ...all])]
}

/** The job without the step, as one text. */
function textOf({ plain }: Job, step: Step): string {
  return JSON.stringify({ ...plain, steps: plain.steps?.filter((_, at) => at !== step.at) })
}
