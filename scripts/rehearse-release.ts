/**
 * Plays releases of this repository against a bare remote in a temporary folder: `node scripts/rehearse-release.ts`. Each line of its
 * output is something that was tried and what came of it. Exits with 1 at the first that came out otherwise.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'release-'))
using _ = { [Symbol.dispose]: () => rmSync(scratch, { recursive: true, force: true }) }
const remote = join(scratch, 'remote.git')
const work = join(scratch, 'work')

const git = (...args: string[]): string => execFileSync('git', args, { cwd: work, encoding: 'utf8' }).trim()
const at = (ref: string): string =>
  execFileSync('git', ['-C', remote, 'rev-parse', `${ref}^{commit}`], { encoding: 'utf8' }).trim()

/** Runs a step of the release; its output, and whether it went well. */
function release(...args: string[]): { fine: boolean; text: string } {
  const done = spawnSync(process.execPath, ['scripts/release.ts', ...args], { cwd: work, encoding: 'utf8' })
  return { fine: done.status === 0, text: `${done.stdout}${done.stderr}`.trim() }
}

function hold(what: string, fine: boolean, seen = ''): void {
  if (!fine) throw new Error(`${what}: not so. ${seen}`)
  console.log(`ok  ${what}`)
}
function goes(what: string, done: { fine: boolean; text: string }): void {
  hold(what, done.fine, done.text)
}
function isRefused(what: string, reason: string, done: { fine: boolean; text: string }): void {
  hold(`${what} is refused: ${reason}`, !done.fine && done.text.includes(reason), done.text)
}

/** Writes an entry for the changelog, prepares a version, and pushes it to main. */
function prepare(version: string): void {
  const path = join(work, 'CHANGELOG.md')
  const text = readFileSync(path, 'utf8')
  const entry = `## Unreleased\n\n### Fixed\n\n- **Rehearse ${version}.** Nothing changes.\n`
  writeFileSync(path, text.replace(/^## Unreleased\n/m, entry))
  goes(`prepare ${version}`, release('prepare', version))
  git('commit', '--quiet', '--all', '--message', `chore: release ${version}`)
  git('push', '--quiet', 'origin', 'main')
}

execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', remote])
execFileSync('git', ['clone', '--quiet', '--no-local', '--depth', '1', `file://${root}`, work], { stdio: 'ignore' })
git('checkout', '--quiet', '-B', 'main')
git('remote', 'set-url', 'origin', remote)
git('config', 'user.name', 'Rehearsal')
git('config', 'user.email', 'rehearsal@example.com')
// A shallow clone cannot be pushed from: its one commit becomes the first.
git('checkout', '--quiet', '--orphan', 'first')
git('commit', '--quiet', '--message', 'chore: start')
git('branch', '--quiet', '--move', '--force', 'first', 'main')
rmSync(join(work, '.git', 'shallow'), { force: true })
git('push', '--quiet', '--set-upstream', 'origin', 'main')
symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
appendFileSync(join(work, '.git', 'info', 'exclude'), 'node_modules\n')

prepare('1.1.0')
goes('check 1.1.0', release('check'))
hold(
  'the notes are those of 1.1.0 alone',
  release('notes').text.includes('Rehearse 1.1.0') && !release('notes').text.includes('## 1.'),
)
goes('tag 1.1.0', release('tag'))
hold('v1 and v1.1.0 point to main', at('v1') === at('main') && at('v1.1.0') === at('main'))
isRefused('check of a released version', 'is on origin already', release('check'))
isRefused('tag of a released version', 'is on origin already', release('tag'))

prepare('1.2.0-rc.1')
goes('tag 1.2.0-rc.1', release('tag'))
hold('v1 stays at 1.1.0 for a pre-release', at('v1') === at('v1.1.0'))

prepare('1.2.0')
writeFileSync(join(work, 'README.md'), 'changed')
isRefused('check with changes that are not committed', 'not committed', release('check'))
git('checkout', '--quiet', 'README.md')
git('commit', '--quiet', '--allow-empty', '--message', 'chore: not on main')
isRefused('tag of a commit that is not on main', 'not the newest commit of main', release('tag'))
git('reset', '--quiet', '--hard', 'origin/main')
const hook = join(remote, 'hooks', 'update')
writeFileSync(hook, '#!/bin/sh\n[ "$1" != refs/tags/v1 ]\n', { mode: 0o755 })
hold(
  'a push that the remote refuses in part is refused whole',
  !release('tag').fine && spawnSync('git', ['-C', remote, 'rev-parse', '--verify', '-q', 'v1.2.0']).status !== 0,
)
rmSync(hook)
goes('tag 1.2.0 once the remote takes it', release('tag'))
hold('v1 moves to 1.2.0', at('v1') === at('v1.2.0'))

prepare('1.1.1')
goes('tag 1.1.1, a repair of an older version', release('tag'))
hold('v1 stays at 1.2.0', at('v1') === at('v1.2.0') && at('v1.1.1') !== at('v1'))
prepare('2.0.0')
goes('tag 2.0.0', release('tag'))
hold('v2 is 2.0.0, and v1 stays', at('v2') === at('v2.0.0') && at('v1') === at('v1.2.0'))
isRefused('prepare with a version that is none', 'is not a version', release('prepare', '2.1'))
isRefused('prepare without anything to release', 'nothing under', release('prepare', '2.1.0'))

const folder = join(scratch, 'package')
goes('make the npm package', release('package', folder))
const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
hold('the package has no dependencies', dependencies === undefined)
hold('the package is smaller than 1 MB', bytes < 1_000_000, `${bytes} bytes`)
const npm = (...args: string[]) =>
  execFileSync('npm', args, { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const tarball = npm('pack', folder).trim().split('\n').at(-1) ?? ''
npm('install', '--prefix', 'user', '--offline', '--no-audit', '--no-fund', join(scratch, tarball))
const told = execFileSync('npx', ['--no-install', 'run-iam-deploy', 'version'], {
  cwd: join(scratch, 'user'),
  encoding: 'utf8',
})
hold('npx run-iam-deploy version prints a version', /^run-iam-deploy \d+\.\d+\.\d+$/.test(told.trim()), told)
console.error(
  `The package has ${Math.ceil(bytes / 1000)} kB unpacked, ${Math.ceil(statSync(join(scratch, tarball)).size / 1000)} kB packed.`,
)
