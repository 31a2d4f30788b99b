/** Writes `sarif_file`: findings at the lines of the workflow that runs. Loaded by the runs that ask for it. */

import { join } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { readText } from '../files/read.ts'
import { writeText } from '../files/write.ts'
import type { Env } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Log, Report } from '../model.ts'
import { type SarifOptions, sarifOf } from '../report/sarif.ts'
import { workflowLines } from '../report/workflow-lines.ts'
import { CLIENT } from '../version.ts'

export function saveSarif(
  report: Report,
  path: string,
  { env, log, docs }: { env: Env; log: Log; docs?: string | undefined },
): void {
  const workspace = env.GITHUB_WORKSPACE || process.cwd()
  try {
    const text = JSON.stringify(sarifOf(report, { docs, placeOf: placesIn(report, workspace, env) }), null, 2)
    writeText(path, `${text}\n`, { workspace })
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    log.warning(say`The run did not write the file ${path}: it ${error.message}.`)
  }
}

/** GitHub names the workflow as `owner/name/.github/workflows/x.yml@refs/heads/main`. */
function placesIn(report: Report, workspace: string, env: Env): SarifOptions['placeOf'] {
  const { GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '', GITHUB_ACTION_REPOSITORY: action } = env
  const prefix = `${repository}/`
  if (!repository || !ref.startsWith(prefix)) return () => undefined
  const path = ref.slice(prefix.length).replace(/@.*$/, '')
  const lineOf = workflowLines(textOf(join(workspace, path), workspace), report, usesOf(action))
  return finding => ({ path, line: lineOf(finding) })
}

/** Empty without a checkout. */
function textOf(path: string, workspace: string): string {
  try {
    return readText(path, { workspace })
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return ''
  }
}

/** Whether a step's `uses` means this action. A local action has no repository: `uses: ./`, or a copy under its own name. */
const usesOf =
  (repository: string | undefined) =>
  (uses: string): boolean => {
    const name = uses.replace(/@.*$/, '').toLowerCase()
    if (repository) return `${name}/`.startsWith(`${repository.toLowerCase()}/`)
    return name.startsWith('./') || name.endsWith(`/${CLIENT}`)
  }
