/** The files that inputs name, for `readConfig`, which itself does no IO. */

import { opendirSync, statSync } from 'node:fs'
import { FileFault } from '../files/fault.ts'
import { nearestPath } from '../files/nearest.ts'
import { faultOf, placeOf } from '../files/place.ts'
import { readText } from '../files/read.ts'
import { mayWrite } from '../files/write.ts'
import type { Disk, Env } from '../inputs/config.ts'
import { say } from '../language/say.ts'

/** Links must not leave the job's workspace or, on the command line, the working directory. */
export function diskOf(env: Env): Disk {
  const workingDirectory = process.cwd()
  const job = env.GITHUB_WORKSPACE || undefined
  const workspace = job ?? workingDirectory
  const hinted = <T>(path: string, folder: boolean, ask: () => T): T => {
    try {
      return ask()
    } catch (error) {
      if (error instanceof FileFault && error.kind === 'absent') {
        const near = nearestPath(path, { workspace, from: workingDirectory, folder })
        if (near !== undefined) error.near = near
      }
      throw error
    }
  }
  return {
    workingDirectory,
    folder: path =>
      hinted(path, true, () => {
        const { real, beyond } = placeOf(path, workspace)
        return { empty: isEmpty(real), ...(beyond && job !== undefined && { outsideOf: job }) }
      }),
    readText: path => hinted(path, false, () => readText(path, { workspace })),
    mayWrite: path => mayWrite(path, { workspace }),
  }
}

function isEmpty(folder: string): boolean {
  try {
    if (!statSync(folder).isDirectory()) throw new FileFault('special', say`is not a folder`)
    const entries = opendirSync(folder)
    try {
      return entries.readSync() === null
    } finally {
      entries.closeSync()
    }
  } catch (error) {
    throw error instanceof FileFault ? error : faultOf(error)
  }
}
