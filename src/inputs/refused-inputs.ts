/** What is refused, or has no effect, whatever its value: inputs that contradict each other, and inputs of other actions. */
import { say } from '../language/say.ts'
import type { Config, Edit, RawInputs } from './config.ts'
import type { CommandLine } from './flags/command-line.ts'
import type { Reader } from './reader.ts'
import { PORT_FAULT } from './rules/names.ts'
import type { ServiceSettings } from './service-settings.ts'
import { INPUTS, type InputName } from './table.ts'
import { name as shown } from './texts/pairs.ts'

const NOT_YET = say`is not supported by this version yet`

const NO_TOKENS = say`asks for a token, which this action does not provide; keep a google-github-actions/auth step for the steps that use it`

/** Inputs of google-github-actions/auth that are not supported here, each with the alternative. */
const NEVER: Partial<Record<InputName, string>> = {
  credentials_json: say`is a service account key, and this action does not use keys: they leak and do not expire. Give workload_identity_provider and service_account (docs/setup.md of run-iam-deploy); until then, keep a google-github-actions/auth step before this one, and the run uses its credentials`,
  token_format: NO_TOKENS,
  access_token_subject: NO_TOKENS,
  id_token_audience: NO_TOKENS,
}

/** Inputs that are announced for a later version. Messages do not show their values: one of them is a token. */
export function refuseUnready(reader: Reader): void {
  for (const input of INPUTS) {
    const fallback = 'default' in input ? input.default : undefined
    if (input.ready || reader.text(input.name) === (fallback ?? '')) continue
    reader.problem(input.name, NEVER[input.name] ?? NOT_YET, fallback ?? say`leave it out`)
  }
}

/**
 * As in gcloud (surface/run/deploy.py and `command_lib/run/sourcedeploys`): the container's key does not cover the build, and the user
 * has to set up a bucket with a key for the source.
 */
export function refuseUncoveredBuild(reader: Reader, line: CommandLine, origin: Config['origin']): void {
  if (origin.kind !== 'source' || !line.given.has('--key')) return
  const problem = (text: string, example: string) => reader.problems.push({ input: 'flags', problem: text, example })
  if (!line.unencryptedBuild)
    problem(
      say`has --key together with a source, whose build and image the key does not cover; confirm that, or deploy an image`,
      '--allow-unencrypted-build',
    )
  else if (!reader.optional('source_bucket'))
    problem(
      say`has --key together with a source, which needs a bucket that you have set up with a key; name it in source_bucket`,
      say`leave --key out, or set source_bucket`,
    )
}

/** PORT is the ingress container's alone: a sidecar can have its own. Where no flag says which one that is, the live service does. */
export function refusePort(reader: Reader, edits: readonly Edit[], containers: Config['containers']): void {
  const ofIngress = ({ container }: Edit) =>
    container === undefined || container === containers?.ingress || containers?.names.length === 1
  const flag = edits.find(
    edit => edit.path === 'container.env' && edit.op === 'put' && 'PORT' in edit.entries && ofIngress(edit),
  )?.from
  if (flag?.startsWith('flags '))
    reader.problems.push({
      input: 'flags',
      problem: say`${flag.slice('flags '.length)} has ${PORT_FAULT}`,
      example: '--port=8080',
    })
}

/** If an input and a flag contradict each other, the run does not guess. */
export function refuseContradictions(
  reader: Reader,
  raw: RawInputs,
  line: CommandLine,
  settings: ServiceSettings,
): void {
  const access = line.inputs.get('access')
  const given = (raw.access ?? '').trim() || 'keep'
  if (access && given !== 'keep' && given !== access.value)
    reader.problem('access', say`is ${access.value} by this flag but ${given} by the input access; keep one`, given)
  for (const { family, variant, input } of settings.strategies) {
    const rival = line.families.get(family)
    if (rival && rival.variant !== variant)
      reader.problem(input, say`is given together with ${rival.flag} in flags, which contradicts it; keep one`)
  }
}

/** `no_traffic` is true for one word only, as with deploy-cloudrun; what reads like a yes to a person is told. */
export function tellLoose(reader: Reader): void {
  const given = reader.text('no_traffic')
  if (/^(?:true|false|no|n|off|f|0|)$/i.test(given)) return
  reader.notice(
    'no_traffic',
    say`${shown(given)} is read as false, as deploy-cloudrun reads it, so the new revision gets the traffic. Write true or false.`,
    'warning',
  )
}

/** Of two times the shorter one ends what the longer one is for. */
export function tellVoid(
  reader: Reader,
  { origin, build, runTimeoutMs, waitForGrants, propagationTimeoutMs }: Config,
): void {
  const run = reader.text('run_timeout')
  const tell = (input: InputName, what: string) =>
    reader.notice(
      input,
      say`${what}, but run_timeout ends the whole run after ${run}. Raise run_timeout too.`,
      'warning',
    )
  const given = (input: InputName) => shown(reader.text(input)).slice(1, -1)
  if (origin.kind === 'source' && (build.timeoutSeconds ?? 0) * 1000 > runTimeoutMs)
    tell('build_timeout', say`The build can take ${given('build_timeout')}`)
  if (waitForGrants && propagationTimeoutMs > runTimeoutMs)
    tell('propagation_timeout', say`The run waits up to ${given('propagation_timeout')} for grants`)
}

const LATER_STEPS = say`this action signs in only for itself; keep a google-github-actions/auth step for later steps that need credentials`

/** Inputs of google-github-actions/auth about what it leaves behind. */
const IDLE_OF_AUTH: Partial<Record<InputName, string>> = {
  create_credentials_file: say`the run writes no credential file; ${LATER_STEPS}`,
  export_environment_variables: say`the run exports no variables; ${LATER_STEPS}`,
  cleanup_credentials: say`there is no credential file to remove`,
  access_token_lifetime: say`the run provides no token`,
  access_token_scopes: say`the run provides no token`,
  id_token_include_email: say`the run provides no token`,
}

export function tellIdle(reader: Reader, line: CommandLine): void {
  for (const input of ['gcloud_version', 'gcloud_component'] as const)
    if (reader.optional(input)) reader.notice(input, say`It has no effect: the run does not use gcloud.`)
  for (const [input, why] of Object.entries(IDLE_OF_AUTH) as [InputName, string][])
    if (reader.optional(input)) reader.notice(input, say`It has no effect: ${why}.`)
  if (!['', 'alpha', 'beta'].includes(reader.text('gcloud_component')))
    reader.problem('gcloud_component', say`${shown(reader.text('gcloud_component'))} is not alpha or beta`)
  if (line.idle.length > 0) reader.notice('flags', say`These have no effect here: ${line.idle.join(say`, `)}.`)
  if (line.idleBecause.length > 0) reader.notice('flags', say`Why: ${line.idleBecause.join(say`; `)}.`)
}
