/** The help: the commands, and the options of each. Pure. */

import { quote } from '../iam/remedies.ts'
import { FLAGS } from '../inputs/flags/flags.ts'
import type { InputName } from '../inputs/table.ts'
import { pattern, said, say } from '../language/say.ts'
import { OPTIONS, option } from '../report/on-command-line.ts'
import { entries, indented, sections, table, wrapped } from '../words/columns.ts'
import { pageAddress } from '../words/pages.ts'
import { capitalise } from '../words/sentences.ts'
import { OWN } from './options.ts'

type Option = (typeof OPTIONS)[number]
type Group = Option['group']

interface Command {
  /** After `run-iam-deploy`. */
  usage: string
  what: string
  /** Options of its own, as the lines of a table. */
  own?: [option: string, help: string][]
  /** The inputs that are its options: whole groups and single ones. */
  groups?: readonly Group[]
  names?: readonly InputName[]
  /** It takes gcloud's flags. */
  flags?: true
}

const EVERY_RUN = ['Authentication', 'The run'] as const satisfies Group[]
/** What describes the service that should be there. */
const DEPLOYED = [
  ...['What to deploy', 'The service', 'Jobs', 'Who can call it', 'The build', 'Safety and waiting'],
  ...['Traffic', 'Schedule', ...EVERY_RUN, 'Accepted for compatibility'],
] as readonly Group[]
const TARGET = ['service', 'project_id', 'region'] as const satisfies InputName[]

const COMMANDS: Record<string, Command> = {
  deploy: {
    usage: 'deploy --service NAME --source . --region REGION --access public',
    what: say`deploys a service, a job or a worker pool`,
    groups: DEPLOYED,
    names: ['github_token'],
    flags: true,
  },
  preflight: {
    usage: 'preflight ...',
    what: say`reports what a deploy would do, what would fail and how to fix it`,
    groups: [...DEPLOYED, 'Previews'],
    flags: true,
  },
  rollback: {
    usage: 'rollback ...',
    what: say`sends all traffic back to the last good revision`,
    groups: EVERY_RUN,
    names: [
      ...TARGET,
      'revision_traffic',
      'dry_run',
      'verify',
      'verify_path',
      'wait_for_grants',
      'propagation_timeout',
    ],
  },
  drift: {
    usage: 'drift ...',
    what: say`reports where the live service differs from these options`,
    groups: [...DEPLOYED, 'Drift'],
    names: ['github_token'],
    flags: true,
  },
  diagnose: {
    usage: 'diagnose --url URL',
    what: say`names the layer that refuses a caller of a URL, a service or a schedule`,
    groups: EVERY_RUN,
    names: ['url', ...TARGET, 'job', 'worker_pool', 'schedule', 'schedule_name', 'schedule_target'],
  },
  preview: {
    usage: 'preview ...',
    what: say`in a workflow step: deploys a preview of the pull request, or removes it`,
    groups: [...DEPLOYED.filter(group => group !== 'Traffic' && group !== 'Schedule'), 'Previews'],
    flags: true,
  },
  cleanup: {
    usage: 'cleanup ...',
    what: say`removes leftover previews`,
    groups: [...EVERY_RUN, 'Previews'],
    names: [...TARGET, 'dry_run'],
  },
  setup: { usage: 'setup ...', what: say`prints or does the one-time set-up of a project` },
  migrate: {
    usage: 'migrate FILE',
    what: say`rewrites a workflow that uses google-github-actions/auth and deploy-cloudrun`,
    own: [
      ['--diff', say`Prints the difference in place of the new file.`],
      ['--write', say`Changes the file. FILE is a workflow or a composite action.`],
    ],
  },
  sandbox: {
    usage: 'sandbox',
    what: say`starts the embedded Google Cloud and prints the environment to use it`,
    own: [
      [
        '--scenario NAME',
        say`Another world than open-project, for instance setup or drift. Any other name lists them.`,
      ],
      ['--as owner', say`Signs in as the owner of the project, to try setup --apply, in place of the deployer.`],
    ],
  },
  completion: {
    usage: 'completion bash|zsh|fish',
    what: say`prints completions for a shell: source <(run-iam-deploy completion bash)`,
  },
  version: { usage: 'version', what: say`prints the version` },
  help: { usage: 'help COMMAND', what: say`lists the options of a command` },
}

export const COMMAND_NAMES = Object.keys(COMMANDS)

const SIGN_IN = say`It uses your Application Default Credentials (gcloud auth application-default login), or in a CI its ID token with --workload-identity-provider: ${pageAddress('other-ci.md')}`

const EXIT_CODES: [string, string][] = [
  ['0', say`It succeeded, with or without warnings.`],
  ['1', say`It failed, was refused before any change, or found drift.`],
  ['2', say`The command line is wrong. Nothing was tried.`],
  ['130', say`Ctrl-C (or SIGTERM) stopped it.`],
]

const EXAMPLES = [
  'run-iam-deploy deploy --service hello --source . --region europe-west1 --access public',
  'run-iam-deploy preflight --service hello --source . --memory 1Gi --json',
  'run-iam-deploy diagnose --url https://hello-123456789012.europe-west1.run.app',
]

/** All commands, in one line each. */
export function overview(): string {
  return sections(
    [say`Usage: run-iam-deploy COMMAND [OPTIONS]`],
    [say`Commands`, table(Object.entries(COMMANDS).map(([name, { what }]) => [name, `${capitalise(what)}.`]))],
    [say`Examples`, EXAMPLES.map(example => indented(example)).join('\n')],
    [say`Exit codes`, table(EXIT_CODES)],
    [wrapped(SIGN_IN)],
    [wrapped(say`In Japanese: --language ja, with each command.`)],
    [wrapped(say`Colours: NO_COLOR=1 turns them off. "run-iam-deploy help COMMAND" lists options.`)],
  )
}

/** One command, or undefined for a word that is none. The options come by group; those without effect last. */
export function helpOf(word: string): string | undefined {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
  if (!command) return undefined
  const { usage, what, own = [], flags } = command
  const groups = [...Map.groupBy(optionsOf(command), ({ group }) => group)]
  const ofCommandLine =
    groups.length > 0 ? Object.entries(OWN).map(([name, help]): [string, string] => [`--${name}`, help]) : []
  return sections(
    [say`Usage: run-iam-deploy ${usage}`],
    [wrapped(say`It ${what}.`)],
    ...(own.length > 0 ? [[say`Options`, entries(own)]] : []),
    ...(groups.length > 0 ? [[wrapped(SIGN_IN)]] : []),
    ...groups.map(([group, inputs]) => [said(group), entries(inputs.map(entryOf))]),
    ...(flags ? [[say`gcloud's flags`, indented(wrapped(FLAG_HELP, 2))]] : []),
    ...(ofCommandLine.length > 0 ? [[say`The command line`, entries(ofCommandLine)]] : []),
  )
}

const FLAG_HELP = say`Every flag of "gcloud run deploy" is an option too, such as --memory 1Gi --concurrency 80: docs/gcloud-flags.md. Where both have an option of one name, it is the one above; --service-account is the account to deploy as. The runtime account is --flags=--service-account=EMAIL.`

/** Of the options of a command, for completion in a shell. */
export const optionNames = (word: string): { name: string; help: string }[] => {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
  if (!command) return []
  const inputs = optionsOf(command)
  return [
    ...(command.own ?? []).map(([usage, help]) => ({ name: usage.split(' ', 1)[0] ?? '', help })),
    ...inputs.map(({ name, help }) => ({ name: option(name), help: inOptions(said(help)) })),
    ...(inputs.length > 0 ? Object.entries(OWN).map(([name, help]) => ({ name: `--${name}`, help })) : []),
    ...(command.flags ? FLAGS.map(({ name, help }) => ({ name, help: `gcloud: ${help.replaceAll('`', '')}` })) : []),
  ].filter(({ name }, at, all) => all.findIndex(other => other.name === name) === at)
}

/** `--region europe-west1`, with a value that works; the default after the help, unless that names it. */
function entryOf(input: Option): [usage: string, help: string] {
  const fallback = 'default' in input ? input.default : ''
  const isSwitch = fallback === 'true' || fallback === 'false'
  const help = inOptions(said(input.help))
  const value = isSwitch || input.example === '' ? '' : ` ${quote(input.example.replaceAll('\n', ','))}`
  const byDefault = fallback === '' || isSwitch || /\bdefault\b/i.test(input.help) ? '' : say` Default: ${fallback}.`
  return [`${option(input.name)}${value}`, `${help}${byDefault}`]
}

/** In the order of the table. */
function optionsOf({ groups = [], names = [] }: Command): Option[] {
  const taken = OPTIONS.filter(
    ({ name, group }) => names.includes(name) || (groups.includes(group) && (name !== 'url' || names.includes(name))),
  )
  const isIdle = ({ group }: Option) => Number(group === 'Accepted for compatibility')
  return taken.toSorted((a, b) => isIdle(a) - isIdle(b))
}

/** The help of an input, with the options of the command line for the inputs that it names. */
function inOptions(help: string): string {
  return (
    help
      // A value that the help explains, such as "`tag` (the default): ...", although an input has the same name.
      .replace(/`([a-z_]+)`(?=(?: \(the default\))?:)/g, '$1')
      .replace(CODE, (_, code: string) => {
        const [, name = '', value] = /^([a-z_]+)(?:: (.+))?$/.exec(code) ?? []
        if (name === 'mode' && value) return value
        if (!OPTIONS.some(input => input.name === name)) return code
        return value === undefined ? option(name) : `${option(name)} ${value}`
      })
      .replaceAll('`', '')
  )
}

/** An output can have the name of an input. */
const CODE = pattern('(?<!output )`([^`]*)`', 'g')
