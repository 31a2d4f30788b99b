/**
 * `npm start` on a fresh clone: installs what the lock file names, once, or says which Node.js it takes. Runs before anything is installed, so it is plain
 * JavaScript for whatever Node is there.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tooOld } from './too-old.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const marker = join(root, 'node_modules', '.package-lock.json')
const lock = join(root, 'package-lock.json')
const current = existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs
const complete = () =>
  Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).every(
    ([path, entry]) => path === '' || entry.optional || existsSync(join(root, path)),
  )

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const problem = tooOld(process.versions.node, `${process.platform}-${process.arch}`, manifest)
if (problem) {
  console.error(problem)
  process.exit(1)
}
if (!current && !(existsSync(marker) && complete())) {
  console.log('Installing what package-lock.json names (once) ...')
  // On Windows npm is a .cmd file, which needs a shell; the arguments are constants.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
