/** The files that inputs name, as `readConfig` asks about them: inputs themselves are read without touching the world. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { Disk } from '../inputs/config.ts'

export const disk: Disk = {
  get workingDirectory() {
    return process.cwd()
  },
  kind: path => {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? 'absent' : found.isDirectory() ? 'directory' : 'file'
  },
  isEmptyDirectory: path => readdirSync(path).length === 0,
  readText: path => readFileSync(path, 'utf8'),
}
