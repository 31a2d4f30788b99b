/** What a source tells of the port that its container will listen on, before anything is built. */
import { type StartCommand, startCommandIn } from '../service/start-command.ts'
import { contentsOf } from './contents.ts'
import { copiedPaths } from './copies.ts'
import type { ListedFile } from './listed-file.ts'
import { isPublished } from './secrets.ts'

/** Of a Dockerfile, in bytes. */
const LARGEST = 256 * 1024
/** So many files are looked through; of a source that has more, nothing is said. */
const MOST = 300
const TEXT =
  /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|scala|cs|fs|php|rs|ex|exs|sh|json|toml|ya?ml|properties|conf|cfg|ini|env)$|(?:^|\/)(?:Procfile|Caddyfile)$/

/** The variable, or a server that reads it without being told (their documentation). A Dockerfile that sets it has an app that reads it. */
const READS_PORT =
  /\bPORT\b|\bgunicorn\b|\bpuma\b|"(?:next|nuxt|nitropack|@sveltejs\/adapter-node|@remix-run\/serve|@react-router\/serve|@astrojs\/node)"/

/** Undefined where there is no Dockerfile that can be read. `files`: what goes up. */
export async function startOf(files: readonly ListedFile[]): Promise<StartCommand | undefined> {
  const dockerfile = files.find(({ path, size }) => path === 'Dockerfile' && size <= LARGEST)
  if (!dockerfile) return undefined
  const [text = ''] = await textsOf([dockerfile])
  const start = startCommandIn(text)
  const leaves = start.port === undefined && !start.usesPort && start.exposes.length > 0
  return leaves && !READS_PORT.test(text) && (await ignoresPort(files)) ? { ...start, ignoresPort: true } : start
}

/** What the Dockerfile copies from the source. */
export async function copiesOf(files: readonly ListedFile[]): Promise<{ path: string; line: number }[]> {
  const dockerfile = files.find(({ path, size }) => path === 'Dockerfile' && size <= LARGEST)
  return dockerfile ? copiedPaths((await textsOf([dockerfile]))[0] ?? '') : []
}

/** No file that could read the variable PORT has its name in it. */
async function ignoresPort(files: readonly ListedFile[]): Promise<boolean> {
  const candidates = files.filter(({ path }) => TEXT.test(path) && !isPublished(path))
  if (candidates.length === 0 || candidates.length > MOST || candidates.some(({ size }) => size > LARGEST)) return false
  const texts = await textsOf(candidates)
  return !texts.some(text => READS_PORT.test(text))
}

async function textsOf(files: readonly ListedFile[]): Promise<string[]> {
  const texts: string[] = []
  for await (const { bytes } of contentsOf(files)) texts.push(Buffer.from(bytes ?? []).toString('utf8'))
  return texts
}
