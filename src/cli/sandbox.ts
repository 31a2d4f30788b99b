/** The command `sandbox`: the embedded Google Cloud until Ctrl-C, and the environment that leads to it. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { realContainers } from '../emulator/containers/containers.ts'
import { openPage } from '../emulator/page/server.ts'
import { listScenarios, loadScenario, type Sandbox, startSandbox } from '../emulator/sandbox.ts'
import { credentialFile } from '../emulator/sign-in/credential-file.ts'
import { openOwnersMachine } from '../emulator/sign-in/metadata-server.ts'
import { writeText } from '../files/write.ts'
import { say } from '../language/say.ts'
import { abortOnSignals } from '../run/signals.ts'
import { meant } from '../words/nearest.ts'
import { optionFault } from '../words/option-fault.ts'

/** Who its environment signs in. */
const PEOPLE = ['deployer', 'owner'] as const
type Person = (typeof PEOPLE)[number]

interface Options {
  scenario: string
  as: Person
}

/** Prints lines for a shell to stdout and returns after a signal. */
export async function keepSandboxUp({ scenario, as }: Options): Promise<void> {
  const stop = abortOnSignals()
  using containers = realContainers()
  await using cloud = await startSandbox(scenario)
  cloud.world.containers = containers
  const folder = await mkdtemp(join(tmpdir(), 'run-iam-deploy-sandbox-'))
  await using _ = { [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
  await using machine = await openOwnersMachine(cloud)
  await using page = await openPage(cloud)
  const project = cloud.world.projects.keys().next().value ?? ''
  const person = as === 'owner' ? ownersEnv(cloud, machine.host, folder) : deployersEnv(cloud, folder)
  const own = { CLOUDSDK_CORE_PROJECT: project, ...forGcloud(cloud, folder) }
  const env: Record<string, string | undefined> = { ...cloud.env, ...own, ...person }
  // What an earlier sandbox or a shell's own settings have set would win.
  for (const [name, value] of Object.entries(env))
    console.log(value === undefined ? `unset ${name}` : `export ${name}='${value.replaceAll("'", `'\\''`)}'`)
  console.error(say`Its page, with all that is in it: ${page.url}`)
  console.error(
    say`The embedded Google Cloud is running (scenario ${scenario}, project ${project}, signed in as the ${as}). Press Ctrl-C to stop it.`,
  )
  await new Promise<void>(resolve => stop.addEventListener('abort', () => resolve(), { once: true }))
}

/**
 * What gcloud needs besides the addresses. It puts the region in front of the host name of Cloud Run, and `us-central1-127.0.0.1` has no
 * address; through a proxy it need not have one. Its own folder, because it keeps access tokens by the name of the account there.
 */
function forGcloud({ url }: Sandbox, folder: string): Record<string, string> {
  const { hostname, port } = new URL(url)
  return {
    CLOUDSDK_PROXY_TYPE: 'http',
    CLOUDSDK_PROXY_ADDRESS: hostname,
    CLOUDSDK_PROXY_PORT: port,
    CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK: 'true',
    CLOUDSDK_CONFIG: folder,
  }
}

/** The deployer by the file of an earlier auth step; we and client libraries read one variable, gcloud the other. */
function deployersEnv(cloud: Sandbox, folder: string): Record<string, string | undefined> {
  const credentials = credentialFile(cloud)
  if (!credentials) return {}
  const file = join(folder, 'credentials.json')
  writeText(file, JSON.stringify(credentials), { mode: 0o600 })
  return {
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: undefined,
    GOOGLE_APPLICATION_CREDENTIALS: file,
    CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file,
  }
}

/** The owner as in Cloud Shell: a metadata server, no file, and no job of GitHub. gcloud gets a token that lasts a week. */
function ownersEnv({ world, token }: Sandbox, host: string, folder: string): Record<string, string | undefined> {
  const file = join(folder, 'token')
  writeText(file, token(`user:owner@${world.organization.domain}`, OWNER_MS), { mode: 0o600 })
  return {
    GCE_METADATA_HOST: host,
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: file,
    GITHUB_TOKEN: world.github.token,
    GOOGLE_APPLICATION_CREDENTIALS: undefined,
    CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: undefined,
    ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
  }
}

/** A sandbox stays up for longer than an hour. */
const OWNER_MS = 7 * 24 * 3_600_000

/** The owner where nobody has set anything up, because there is no deployer yet. */
export function readSandbox(args: string[]): Options | { problem: string } {
  const options = { scenario: { type: 'string', default: 'open-project' }, as: { type: 'string' } } as const
  let given: { scenario: string; as?: string }
  try {
    given = parseArgs({ args, options }).values
  } catch (error) {
    return { problem: optionFault(error, ['--scenario', '--as', '--help']) }
  }
  const { scenario } = given
  const names = listScenarios().map(({ name }) => name)
  if (!names.includes(scenario)) return { problem: unknown(say`scenario`, scenario, names) }
  const as = given.as ?? (loadScenario(scenario).world.setUp === 'none' ? 'owner' : 'deployer')
  const person = PEOPLE.find(one => one === as)
  return person ? { scenario, as: person } : { problem: unknown(say`person`, as, PEOPLE) }
}

function unknown(what: string, given: string, names: readonly string[]): string {
  const close = meant(given, names)
  const hint = close === undefined ? '' : say` Did you mean "${close}"?`
  return say`There is no ${what} "${given}".${hint} There are: ${names.join(say`, `)}.`
}
