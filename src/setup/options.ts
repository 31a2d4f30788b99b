/** The options of `run-iam-deploy setup`, read and checked. Pure. */

import { projectFault, regionFault } from '../inputs/rules/names.ts'
import { say } from '../language/say.ts'
import { meant } from '../words/nearest.ts'
import { MODE_NAMES, type ModeName } from './modes.ts'
import { isOneOf } from './one-of.ts'

const FORMATS = ['gcloud', 'terraform', 'plan', 'json'] as const
type Format = (typeof FORMATS)[number]

/** By option name; `text` options take a value. */
export const SETUP_OPTIONS = {
  'project-id': { type: 'string', help: say`Id of the project (not its number).`, example: 'my-project' },
  repository: { type: 'string', help: say`The GitHub repository that deploys.`, example: 'my-org/my-repo' },
  for: {
    type: 'string',
    help: say`What its workflows do, with commas: ${MODE_NAMES.join(say`, `)}. Default: deploy,access.`,
    example: 'deploy,access,previews',
  },
  region: {
    type: 'string',
    help: say`For the lines of the workflow, and the preflight at the end.`,
    example: 'europe-west1',
  },
  pool: { type: 'string', help: say`Id of the pool. Default: github.`, example: 'github' },
  provider: { type: 'string', help: say`Id of the provider. Default: the repository's owner.`, example: 'my-org' },
  deployer: { type: 'string', help: say`Name of the deployer. Default: deployer.`, example: 'deployer' },
  'build-account': {
    type: 'string',
    help: say`Build account, by name (made if it is new) or email. Default: the default compute account.`,
    example: 'builder',
  },
  'runtime-account': {
    type: 'string',
    help: say`Runtime account, as for --build-account.`,
    example: 'runner',
  },
  'repository-id': { type: 'string', help: say`The repository's number. Default: asked of GitHub.`, example: '123456' },
  'owner-id': { type: 'string', help: say`The owner's number. Default: asked of GitHub.`, example: '7890' },
  'add-repository': { type: 'boolean', help: say`Only lets one more repository use what is set up.`, example: '' },
  format: {
    type: 'string',
    help: say`Print ${FORMATS.join(say`, `)}. Default: the plan on stderr and the gcloud script on stdout.`,
    example: 'terraform',
  },
  apply: {
    type: 'boolean',
    help: say`Does it, with your Application Default Credentials; twice changes nothing.`,
    example: '',
  },
  destroy: { type: 'boolean', help: say`Removes what --apply made: shows it, and removes it with --yes.`, example: '' },
  yes: { type: 'boolean', help: say`With --destroy: really.`, example: '' },
  service: { type: 'string', help: say`With --apply: ends with the preflight of this service ...`, example: 'api' },
  source: { type: 'string', help: say`... deployed from this folder.`, example: '.' },
} as const satisfies Record<string, { type: 'string' | 'boolean'; help: string; example: string }>

type OptionName = keyof typeof SETUP_OPTIONS
export type RawOptions = Partial<Record<OptionName, string | boolean>>

export interface SetupOptions {
  project: string
  /** `owner/name`. */
  repository: string
  modes: ModeName[]
  region?: string
  pool: string
  provider: string
  /** Short name. */
  deployer: string
  /** Short name of an account of the project, or an email. */
  buildAccount?: string
  runtimeAccount?: string
  repositoryId?: string
  ownerId?: string
  addRepository: boolean
  format?: Format
  doing: 'print' | 'apply' | 'destroy'
  yes: boolean
  proof?: { service: string; source: string }
}

const REQUIRED = ['project-id', 'repository'] as const

/** Required options that are missing. */
export const missingOptions = (raw: RawOptions): (typeof REQUIRED)[number][] => REQUIRED.filter(name => !raw[name])

const POOL_ID = /^(?!gcp-)[a-z0-9-]{4,32}$/
const POOL_WORDS = say`is not 4 to 32 small letters, digits and hyphens, or begins with gcp-`
const ACCOUNT = /^[a-z][-a-z0-9]{4,28}[a-z0-9]$/
const EMAIL = /^[a-z0-9][-a-z0-9.]*@[a-z0-9][-a-z0-9.]*\.gserviceaccount\.com$/
const ACCOUNT_WORDS = say`is not 6 to 30 small letters, digits and hyphens that begin with a letter`

/** Every problem, with the option, the value and an example; or the options. */
export function readSetup(raw: RawOptions): { options: SetupOptions } | { problems: string[] } {
  const problems: string[] = missingOptions(raw).map(name => say`--${name} is missing.${exampleOf(name)}`)
  const text = (name: OptionName): string | undefined => {
    const value = raw[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const checked = (name: OptionName, fault: (value: string) => string | undefined): string | undefined => {
    const value = text(name)
    const wrong = value === undefined ? undefined : fault(value)
    if (wrong) problems.push(say`--${name}: ${JSON.stringify(value)} ${wrong}.${exampleOf(name)}`)
    return value
  }
  const like = (pattern: RegExp, words: string) => (value: string) => (pattern.test(value) ? undefined : words)
  const account = (value: string) => (ACCOUNT.test(value) || EMAIL.test(value) ? undefined : ACCOUNT_WORDS)

  const project = checked('project-id', value =>
    /^\d+$/.test(value) ? say`is a number, and accounts are named by the id` : projectFault(value),
  )
  const repository = checked('repository', like(/^[\w-]+\/[\w.-]+$/, say`is not OWNER/NAME`))
  const optional = {
    region: checked('region', regionFault),
    buildAccount: checked('build-account', account),
    runtimeAccount: checked('runtime-account', account),
    repositoryId: checked('repository-id', like(/^\d+$/, say`is not a number`)),
    ownerId: checked('owner-id', like(/^\d+$/, say`is not a number`)),
    format: checked(
      'format',
      like(new RegExp(`^(${FORMATS.join('|')})$`), say`is not one of ${FORMATS.join(say`, `)}`),
    ),
  }
  const pool = checked('pool', like(POOL_ID, POOL_WORDS)) ?? 'github'
  const provider = checked('provider', like(POOL_ID, POOL_WORDS)) ?? providerFor(repository ?? '')
  const deployer = checked('deployer', like(ACCOUNT, ACCOUNT_WORDS)) ?? 'deployer'
  const modes = (text('for') ?? 'deploy,access').split(',').map(name => name.trim())
  for (const name of modes) {
    if (isOneOf(name, MODE_NAMES)) continue
    const close = meant(name, MODE_NAMES)
    problems.push(
      say`--for: ${JSON.stringify(name)} is not one of ${MODE_NAMES.join(say`, `)}.${close ? say` Did you mean ${close}?` : ''}${exampleOf('for')}`,
    )
  }
  if (raw.apply && raw.destroy) problems.push(say`--apply and --destroy: give one of them.`)
  if (raw.yes && !raw.destroy) problems.push(say`--yes belongs to --destroy.`)
  const [service, source] = [text('service'), text('source')]
  if ((service || source) && !(service && source && optional.region && raw.apply))
    problems.push(say`--service and --source are for the preflight after --apply: give both, and --region.`)
  if (problems.length > 0 || project === undefined || repository === undefined) return { problems }
  return {
    options: {
      project,
      repository,
      modes: [...new Set(modes)].filter(name => isOneOf(name, MODE_NAMES)),
      pool,
      provider,
      deployer,
      addRepository: raw['add-repository'] === true,
      doing: raw.apply ? 'apply' : raw.destroy ? 'destroy' : 'print',
      yes: raw.yes === true,
      ...(Object.fromEntries(
        Object.entries(optional).filter(([, value]) => value !== undefined),
      ) as Partial<SetupOptions>),
      ...(service && source && { proof: { service, source } }),
    },
  }
}

function exampleOf(name: OptionName): string {
  return say` Example: --${name} ${SETUP_OPTIONS[name].example}`
}

/** The owner's name as an id, because a provider admits only one owner. */
function providerFor(repository: string): string {
  const owner = (repository.split('/')[0] ?? '').toLowerCase().replace(/[^a-z0-9-]/g, '-')
  const id = owner.length < 4 || owner.startsWith('gcp-') ? `github-${owner}` : owner
  return id.slice(0, 32)
}
