/**
 * `npm start` on a fresh clone: installs what the lock file names, once. Runs before anything is installed, so it is plain
 * JavaScript for whatever Node is there.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const marker = join(root, 'node_modules', '.package-lock.json')
const lock = join(root, 'package-lock.json')
const current = existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs
const complete = () =>
  Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages).every(
    ([path, entry]) => path === '' || entry.optional || existsSync(join(root, path)),
  )

if (!current && !(existsSync(marker) && complete())) {
  console.log('Installing what package-lock.json names (once) ...')
  // On Windows npm is a .cmd file, which needs a shell; the arguments are constants.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
