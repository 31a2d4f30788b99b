/** The help: the commands, and the options of each. Pure. */
import type { InputName } from '../inputs/table.ts'
import { OPTIONS, option } from '../report/on-command-line.ts'

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
    what: 'deploys a service, a job or a worker pool',
    groups: DEPLOYED,
    names: ['github_token'],
  },
  preflight: {
    usage: 'preflight ...',
    what: 'reports what a deploy would do, what would fail and how to fix it',
    groups: [...DEPLOYED, 'Previews'],
  },
  rollback: {
    usage: 'rollback ...',
    what: 'sends all traffic back to the last good revision',
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
    what: 'reports where the live service differs from these options',
    groups: [...DEPLOYED, 'Drift'],
    names: ['github_token'],
  },
  diagnose: {
    usage: 'diagnose --url URL',
    what: 'names the layer that refuses a caller of a URL, a service or a schedule',
    groups: EVERY_RUN,
    names: ['url', ...TARGET, 'job', 'worker_pool', 'schedule', 'schedule_name', 'schedule_target'],
  },
  preview: {
    usage: 'preview ...',
    what: 'in a workflow step: deploys a preview of the pull request, or removes it',
    groups: [...DEPLOYED.filter(group => group !== 'Traffic' && group !== 'Schedule'), 'Previews'],
  },
  cleanup: {
    usage: 'cleanup ...',
    what: 'removes leftover previews',
    groups: [...EVERY_RUN, 'Previews'],
    names: [...TARGET, 'dry_run'],
  },
  setup: { usage: 'setup ...', what: 'prints or does the one-time set-up of a project' },
  migrate: {
    usage: 'migrate FILE',
    what: 'rewrites a workflow that uses google-github-actions/auth and deploy-cloudrun',
    own: [
      ['--diff', 'Prints the difference in place of the new file.'],
      ['--write', 'Changes the file. FILE is a workflow or a composite action.'],
    ],
  },
  sandbox: {
    usage: 'sandbox',
    what: 'starts the embedded Google Cloud and prints the environment to use it',
    own: [
      ['--scenario NAME', 'Another world than open-project.'],
      ['--as owner', 'Signs in as the owner of the project, to try setup --apply, in place of the deployer.'],
    ],
  },
  version: { usage: 'version', what: 'prints the version' },
  help: { usage: 'help COMMAND', what: 'lists the options of a command' },
}

export const COMMAND_NAMES = Object.keys(COMMANDS)

const SIGN_IN = `It uses your Application Default Credentials (gcloud auth application-default login), or in a CI its ID token with
--workload-identity-provider: docs/other-ci.md.`

/** All commands, in one line each. */
export function overview(): string {
  const rows = Object.values(COMMANDS).map(({ usage, what }): [string, string] => [
    usage.replace(/ --service.*/, ' ...'),
    what,
  ])
  return `Usage: run-iam-deploy ${COMMANDS.deploy?.usage}

${table(rows)}

${SIGN_IN}`
}

/** One command, or undefined for a word that is none. The options come by group; those without effect last. */
export function helpOf(word: string): string | undefined {
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined
  if (!command) return undefined
  const { usage, what, own = [] } = command
  const options = optionsOf(command)
  const width = Math.max(...options.map(({ name }) => name.length)) + 4
  const groups = [...Map.groupBy(options, ({ group }) => group)].map(
    ([group, inputs]) =>
      `${group}\n${table(
        inputs.map(({ name, help }) => [option(name), inOptions(help)]),
        width,
      )}`,
  )
  return [
    `Usage: run-iam-deploy ${usage}\n\nIt ${what}.`,
    ...(own.length > 0 ? [table(own)] : []),
    ...(groups.length > 0 ? [`${SIGN_IN} --json prints the whole report.`, ...groups] : []),
  ].join('\n\n')
}

/** In the order of the table. */
function optionsOf({ groups = [], names = [] }: Command): Option[] {
  const taken = OPTIONS.filter(
    ({ name, group }) => names.includes(name) || (groups.includes(group) && (name !== 'url' || names.includes(name))),
  )
  const isIdle = ({ group }: Option) => Number(group === 'Accepted for compatibility')
  return taken.toSorted((a, b) => isIdle(a) - isIdle(b))
}

function table(rows: [string, string][], width = Math.max(...rows.map(([name]) => name.length))): string {
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')
}

/** The help of an input, with the options of the command line for the inputs that it names. */
function inOptions(help: string): string {
  return (
    help
      // A value that the help explains, such as "`tag` (the default): ...", although an input has the same name.
      .replace(/`([a-z_]+)`(?=(?: \(the default\))?:)/g, '$1')
      .replace(/(?<!output )`([^`]*)`/g, (_, code: string) => {
        const [, name = '', value] = /^([a-z_]+)(?:: (.+))?$/.exec(code) ?? []
        if (name === 'mode' && value) return value
        if (!OPTIONS.some(input => input.name === name)) return code
        return value === undefined ? option(name) : `${option(name)} ${value}`
      })
      .replaceAll('`', '')
  )
}
