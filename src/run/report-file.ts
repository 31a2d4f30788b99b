/** Writes the JSON report to the path of the output `report` and to `report_path`, and the manifest as sent beside it. */

import { join } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { type Writing, writeText } from '../files/write.ts'
import type { Env } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Log, Report } from '../model.ts'
import type { Ending } from './engine.ts'

/** Under the runner's temp folder. GITHUB_ACTION, a plain name, distinguishes the steps of one job. */
export function reportFile(env: Env): string {
  const step = (env.GITHUB_ACTION || 'step').replace(/[^\w-]/g, '_').slice(0, 100)
  return join(env.RUNNER_TEMP || '.', `run-iam-deploy-${step}.json`)
}

/** If the report cannot be written, the log says so and the run continues. */
export function saveReport(report: Report, alsoAt: string | undefined, { env, log }: { env: Env; log: Log }): void {
  const text = `${JSON.stringify(report, null, 2)}\n`
  const { report: own } = report.outputs
  // Earlier steps can have left anything at this path.
  if (own) save(own, text, log, { replaceLink: true })
  if (alsoAt) save(alsoAt, text, log, { workspace: env.GITHUB_WORKSPACE || process.cwd() })
}

/** Manifests as sent: YAML with the values of its variables, so only the run's own user can read it. */
export function saveManifests(ending: Ending, reportPath: string, log: Log): void {
  if ('refused' in ending) return
  const courses = [ending.course, ...(ending.others ?? [])]
  for (const { config, made } of courses) {
    if (made.manifest === undefined) continue
    const region = courses.length > 1 ? `-${config.region}` : ''
    const path = `${reportPath.replace(/\.json$/, '')}${region}.manifest.yaml`
    save(path, made.manifest, log, { mode: 0o600, replaceLink: true })
  }
}

function save(path: string, text: string, log: Log, options: Writing): void {
  try {
    writeText(path, text, options)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    log.warning(say`The run did not write the file ${path}: it ${error.message}.`)
  }
}
