/**
 * The steps of a release, each a command that `.github/workflows/release.yml` runs and `scripts/rehearse-release.ts` rehearses:
 *
 *     node scripts/release.ts prepare 1.2.0   # the version into package.json, its lock, src/version.ts and CHANGELOG.md
 *     node scripts/release.ts check           # whether HEAD can be released; prints the version
 *     node scripts/release.ts notes           # the release notes, from CHANGELOG.md
 *     node scripts/release.ts package DIR     # the npm package of the command line
 *     node scripts/release.ts tag             # makes v1.2.0, moves v1, pushes both or neither
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const root = process.cwd()
const REMOTE = 'origin'
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const manifest = (): Record<string, unknown> & { version: string } => JSON.parse(read('package.json'))

/** Why a release is not made. Its message is all that is shown. */
class Refusal extends Error {}

const commands: Record<string, (argument?: string) => void | Promise<void>> = {
  prepare,
  check,
  notes,
  package: pack,
  tag,
}

const [name = '', argument] = process.argv.slice(2)
const command = commands[name]
try {
  if (!command)
    throw new Refusal(`release.ts has no command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`)
  await command(argument)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** Changes files only; a person reads them, builds and commits. */
function prepare(version = ''): void {
  const next = parse(version)
  const current = parse(manifest().version)
  if (compare(next, current) <= 0 && sectionOf(version) !== undefined)
    throw new Refusal(`${version} is not newer than ${manifest().version}.`)
  const unreleased = sectionOf('Unreleased')
  if (!unreleased) throw new Refusal('CHANGELOG.md has nothing under "## Unreleased".')
  for (const path of ['package.json', 'package-lock.json']) {
    const document = JSON.parse(read(path))
    document.version = version
    if (document.packages) document.packages[''].version = version
    write(path, `${JSON.stringify(document, null, 2)}\n`)
  }
  write('src/version.ts', read('src/version.ts').replace(/VERSION = '[^']*'/, `VERSION = '${version}'`))
  write('CHANGELOG.md', read('CHANGELOG.md').replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version}`))
  console.log(`Version ${version} is in package.json, package-lock.json, src/version.ts and CHANGELOG.md.`)
  console.log('Next: npm run build, commit everything, push it to main, and start the workflow "Release".')
}

function check(): void {
  const { version } = manifest()
  parse(version)
  const faults = [
    git('status', '--porcelain') && 'The working tree has changes that are not committed.',
    !read('src/version.ts').includes(`VERSION = '${version}'`) && `src/version.ts does not say ${version}.`,
    JSON.parse(read('package-lock.json')).version !== version && `package-lock.json does not say ${version}.`,
    !sectionOf(version) &&
      `CHANGELOG.md has no text under "## ${version}". Run "node scripts/release.ts prepare VERSION".`,
    remoteTags().has(`v${version}`) && `The tag v${version} is on ${REMOTE} already. A released version never changes.`,
  ].filter(fault => typeof fault === 'string' && fault)
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  console.log(version)
}

function notes(): void {
  const { version } = manifest()
  const section = sectionOf(version)
  if (!section) throw new Refusal(`CHANGELOG.md has no text under "## ${version}".`)
  // A bullet of the changelog goes over several lines; GitHub shows every line end of a release's text.
  console.log(section.replace(/\n {2}(?=\S)/g, ' '))
}

/**
 * The command line alone, without dependencies. White space and the names of variables are taken out, and what only some commands load is
 * compressed; the readable bundle is in the repository.
 */
async function pack(folder = ''): Promise<void> {
  if (!folder) throw new Refusal('Say where to: node scripts/release.ts package DIR')
  const out = resolve(folder)
  mkdirSync(out, { recursive: true })
  // Loaded here alone: the job that tags installs nothing.
  const { minifySync } = await import('rolldown/utils')
  const smaller = (file: string, text: string): string => {
    const { code, errors } = minifySync(file, text, { module: true, codegen: { legalComments: 'none' } })
    if (errors.length > 0) throw new Refusal(`${file}: ${errors.map(({ message }) => message).join(', ')}`)
    return code
  }
  const bundle = join(root, 'dist/cli')
  const chunks = readdirSync(bundle).filter(file => file.endsWith('.js'))
  const texts = new Map(chunks.map(file => [file, smaller(file, readFileSync(join(bundle, file), 'utf8'))]))
  const first = firstLoaded('index.js', texts)
  const packed = chunks.filter(file => !first.has(file))
  for (const [file, text] of texts)
    if (packed.includes(file)) writeFileSync(join(out, `${file}.br`), brotliCompressSync(text))
    else writeFileSync(join(out, file), file === 'index.js' ? text.replace(/^#!.*\n/, `$&import'./inflate.js';`) : text)
  writeFileSync(join(out, 'inflate.js'), read('scripts/inflate.js').replace('/* names */', JSON.stringify(packed)))
  chmodSync(join(out, 'index.js'), 0o755)
  for (const words of readdirSync(join(root, 'dist')).filter(file => file.endsWith('.br')))
    copyFileSync(join(root, 'dist', words), join(out, words))
  copyFileSync(join(bundle, 'licenses.txt'), join(out, 'licenses.txt'))
  copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'))
  copyFileSync(join(root, 'docs/cli.md'), join(out, 'README.md'))
  const { version, description, license, engines, repository } = manifest()
  const bin = { 'run-iam-deploy': 'index.js' }
  const own = { name: 'run-iam-deploy', version, description, license, type: 'module', engines, repository, bin }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
}

/** A file and those that it imports at once, whatever the command. */
function firstLoaded(file: string, texts: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, , next = ''] of (texts.get(file) ?? '').matchAll(/\b(?:from|import)(["'`])\.\/([\w.-]+\.js)\1/g))
    firstLoaded(next, texts, found)
  return found
}

/** Both tags in one push that is atomic: a reader of `v1` never gets what has no version of its own. */
function tag(): void {
  const { version } = manifest()
  const own = parse(version)
  const tags = remoteTags()
  if (tags.has(`v${version}`)) throw new Refusal(`The tag v${version} is on ${REMOTE} already.`)
  git('fetch', '--quiet', REMOTE, 'main')
  if (git('rev-parse', 'HEAD') !== git('rev-parse', 'FETCH_HEAD'))
    throw new Refusal(`HEAD is not the newest commit of main on ${REMOTE}. Release what is on main.`)
  const newer = [...tags].some(each => {
    const other = version3(each.slice(1))
    return other && other.major === own.major && !other.pre && compare(other, own) > 0
  })
  const major = `v${own.major}`
  const moves = !own.pre && !newer
  git('tag', '--annotate', `v${version}`, '--message', `v${version}`)
  try {
    const refs = [`refs/tags/v${version}`, ...(moves ? [`+HEAD:refs/tags/${major}`] : [])]
    git('push', '--quiet', '--atomic', REMOTE, ...refs)
  } catch (error) {
    git('tag', '--delete', `v${version}`)
    throw error
  }
  const why = own.pre ? 'is a pre-release' : 'is older than the newest release'
  console.log(
    `Tagged v${version}. ${moves ? `${major} points to it.` : `${major} stays where it is: v${version} ${why}.`}`,
  )
}

/** Names of the tags on the remote. */
function remoteTags(): Set<string> {
  const lines = git('ls-remote', '--tags', '--refs', REMOTE).split('\n')
  return new Set(lines.map(line => line.replace(/^.*refs\/tags\//, '')).filter(Boolean))
}

/** Text under the heading of a version in CHANGELOG.md; undefined where there is none. */
function sectionOf(heading: string): string | undefined {
  const parts = read('CHANGELOG.md').split(/^## /m).slice(1)
  const found = parts.find(part => part.split('\n')[0]?.trim() === heading)
  return found?.slice(found.indexOf('\n')).trim() || undefined
}

interface Version {
  major: number
  minor: number
  patch: number
  pre: string
}

function version3(text: string): Version | undefined {
  const [, major, minor, patch, pre = ''] = /^(\d+)\.(\d+)\.(\d+)(?:-([\w.]+))?$/.exec(text) ?? []
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor), patch: Number(patch), pre }
}

function parse(text: string): Version {
  const version = version3(text)
  if (!version) throw new Refusal(`"${text}" is not a version. Write, for instance, 1.2.0 or 2.0.0-rc.1.`)
  return version
}

/** Above 0: `a` is the newer one. Two pre-releases of one version compare by their text. */
function compare(a: Version, b: Version): number {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch
  if (numbers !== 0) return numbers
  if (a.pre === b.pre) return 0
  if (!a.pre) return 1
  if (!b.pre) return -1
  return a.pre < b.pre ? -1 : 1
}
