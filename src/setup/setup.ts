/** `run-iam-deploy setup`: prints, applies or removes the one-time set-up of a project. */

import { parseArgs } from 'node:util'
import { exitCode } from '../decisions/verdict.ts'
import { UserError } from '../errors.ts'
import { readContext } from '../github/context.ts'
import type { Runner } from '../github/runner.ts'
import { connect } from '../google/connect.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { grantTo } from '../iam/remedies.ts'
import type { Config } from '../inputs/config.ts'
import { readConfig } from '../inputs/read-config.ts'
import { say } from '../language/say.ts'
import { renderTerminal } from '../report/terminal.ts'
import { conclude } from '../run/conclude.ts'
import { diskOf } from '../run/disk.ts'
import { run } from '../run/engine.ts'
import type { RunContext } from '../steps/step.ts'
import { entries, sections, wrapped } from '../words/columns.ts'
import { optionFault } from '../words/option-fault.ts'
import { spaced } from '../words/sentences.ts'
import { applySetup } from './apply.ts'
import { planRemoval, removalLines, remove } from './destroy.ts'
import { SetupFault } from './fault.ts'
import { renderGcloud } from './gcloud.ts'
import { type Setup, setupOf } from './items.ts'
import { MODE_WORDS } from './modes.ts'
import { missingOptions, type RawOptions, readSetup, SETUP_OPTIONS, type SetupOptions } from './options.ts'
import { renderPlan } from './plan.ts'
import { accountsOf, proofFromPolicies } from './read-proof.ts'
import { quotaLines, refusalLines } from './refused.ts'
import { repositoryIds } from './repository-ids.ts'
import { withNumber } from './standing.ts'
import { renderTerraform } from './terraform.ts'

interface Terminal {
  runner: Runner
  signal: AbortSignal
  out(text: string): void
  err(text: string): void
  /** Asks the user; absent if the terminal is not interactive. */
  ask?(question: string): Promise<string>
}

/** Returns the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function setUp(args: string[], terminal: Terminal): Promise<number> {
  const usage = (problems: string[]) => {
    terminal.err(spaced(say`${problems.join('\n')}\nSee: run-iam-deploy setup --help\n`))
    return 2
  }
  let raw: RawOptions
  try {
    const options = Object.fromEntries(Object.entries(SETUP_OPTIONS).map(([name, { type }]) => [name, { type }]))
    raw = parseArgs({ args, options }).values as RawOptions
  } catch (error) {
    return usage([optionFault(error, [...Object.keys(SETUP_OPTIONS).map(name => `--${name}`), '--help'])])
  }
  if (terminal.ask)
    for (const name of missingOptions(raw)) {
      const { help, example } = SETUP_OPTIONS[name]
      raw[name] = (await terminal.ask(say`${help.replace(/\.$/, '')} (--${name}), for example ${example}: `)).trim()
    }
  const read = readSetup(raw)
  if ('problems' in read) return usage(read.problems)
  try {
    const ids = await repositoryIds(read.options, terminal.runner.env, terminal.signal)
    return await act(read.options, setupOf(read.options, ids), terminal)
  } catch (error) {
    if (!(error instanceof SetupFault || error instanceof UserError)) throw error
    const lines = error instanceof SetupFault ? [error.message] : error.findings.map(({ reason }) => reason)
    terminal.err(`${lines.join('\n')}\n`)
    return 1
  }
}

async function act(options: SetupOptions, setup: Setup, terminal: Terminal): Promise<number> {
  const { out, err } = terminal
  if (options.doing === 'print') {
    if (options.format === undefined) err(`${renderPlan(setup)}\n`)
    out(RENDERINGS[options.format ?? 'gcloud'](setup))
    return 0
  }
  const world = await worldOf(options, terminal)
  if (world.google.quotaProject === null) err(`${quotaLines(setup.project).join('\n')}\n`)
  try {
    return await change(options, setup, world, terminal)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    throw new SetupFault(refusalLines(error, setup.project, world.google.identity.principal).join('\n'), {
      cause: error,
    })
  }
}

/** Applies or destroys. Throws ApiError. */
async function change(options: SetupOptions, setup: Setup, world: RunContext, terminal: Terminal): Promise<number> {
  const { out } = terminal
  if (options.doing === 'destroy') {
    const removal = await planRemoval(world, setup)
    const lines = removalLines(removal)
    for (const line of removal.stays) out(say`stays     ${line}\n`)
    if (lines.length === 0) out(say`Nothing to remove.\n`)
    else if (options.yes) await remove(world, setup, removal, line => out(`${line}\n`))
    else {
      out(say`${lines.map(line => say`would go  ${line}`).join('\n')}\nNothing was removed. Add --yes to remove it.\n`)
      return 1
    }
    return 0
  }
  const { changes, number } = await applySetup(world, setup, change => out(`${change}\n`))
  if (changes === 0) out(say`Nothing to change: the set-up is complete.\n`)
  const inputs = Object.entries(setup.inputs).map(([name, value]) => `  ${name}: ${withNumber(value, number)}`)
  out(say`The workflow has:\n${inputs.join('\n')}\n`)
  return options.proof ? prove(options, setup, world, number, terminal) : 0
}

const RENDERINGS: Record<NonNullable<SetupOptions['format']>, (setup: Setup) => string> = {
  gcloud: renderGcloud,
  terraform: renderTerraform,
  plan: renderPlan,
  json: setup => `${JSON.stringify(setup, null, 2)}\n`,
}

/** Acts as the caller, with Application Default Credentials. */
async function worldOf({ project, region }: SetupOptions, { runner, signal }: Terminal): Promise<RunContext> {
  // Values that only a deploy uses do not matter here.
  const raw = { mode: 'preflight', service: 'setup', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
  const inputs = { ...raw, project_id: project, region: region ?? 'us-central1' }
  const config = configOf(inputs, runner.env)
  return { google: await connect(config, runner, signal), config, signal, log: runner.log, made: {} }
}

/** The preflight as the deployer, if the caller can get its token; otherwise from the policies that the caller can read. */
async function prove(
  options: SetupOptions,
  setup: Setup,
  { google }: RunContext,
  number: string,
  terminal: Terminal,
): Promise<number> {
  const { project, region = '', modes, proof } = options
  const { runner, signal } = terminal
  const { inputs } = setup
  const deployer = inputs.service_account ?? ''
  const raw: Record<string, string> = {
    ...{ mode: 'preflight', project_id: project, region, ...proof },
    ...(modes.includes('access') && { access: 'public' }),
    ...(inputs.build_service_account && { build_service_account: inputs.build_service_account }),
    ...(inputs.flags && { flags: inputs.flags }),
  }
  try {
    await google.actAs(deployer)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { complete, lines } = await proofFromPolicies(
      google,
      configOf(raw, runner.env),
      project,
      number,
      accountsOf(inputs, number),
    )
    terminal.out(`${lines.join('\n')}\n`)
    const member = google.identity.principal ?? 'user:ADDRESS'
    const resource = fullName.account(deployer, project)
    const grants = grantTo({ role: 'roles/iam.serviceAccountTokenCreator', member, resource })
    terminal.out(
      say`It did not ask as the deployer, so deny policies and organisation policies were not looked at: your account has no iam.serviceAccounts.getAccessToken on ${deployer}; roles/owner does not contain it. A run with mode: preflight in the workflow asks as the deployer. To ask from here, give your account the right, wait two minutes, and repeat this command:\n${grants.flatMap(({ kind, text }) => (kind === 'gcloud' ? [`  ${text}\n`] : [])).join('')}`,
    )
    return complete ? 0 : 1
  }
  const report = conclude(
    await run({ raw: { ...raw, service_account: deployer }, runner, signal, context: readContext(runner.env) }),
  )
  terminal.out(renderTerminal(report))
  return exitCode(report)
}

/** Throws SetupFault. */
function configOf(inputs: Record<string, string>, env: Runner['env']): Config {
  const read = readConfig(inputs, env, diskOf(env))
  if ('problems' in read)
    throw new SetupFault(read.problems.map(({ input, problem }) => `${input}: ${problem}`).join('\n'))
  return read.config
}

/** The help of the command. */
export function setupHelp(): string {
  const options = Object.entries(SETUP_OPTIONS).map(([name, { help }]): [string, string] => [`--${name}`, help])
  return sections(
    [say`Usage: run-iam-deploy setup --project-id my-project --repository my-org/my-repo`],
    [wrapped(SETUP)],
    [say`Options`, entries(options)],
    [say`What the workflows do (--for)`, entries(MODE_WORDS)],
  )
}

const SETUP = say`Prints the one-time set-up of a project that a GitHub repository deploys to, or does it (--apply) or undoes it (--destroy).`
