/** Writes the JSON report where the output `report` says, and where `report_path` asks; beside it the manifest as it was sent. */
import { join } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { type Writing, writeText } from '../files/write.ts'
import type { Env } from '../inputs/config.ts'
import type { Log, Report } from '../model.ts'
import type { Ending } from './engine.ts'

/** Under the runner's temp folder. GITHUB_ACTION, a plain name, tells two steps of one job apart. */
export function reportFile(env: Env): string {
  const step = (env.GITHUB_ACTION || 'step').replace(/[^\w-]/g, '_').slice(0, 100)
  return join(env.RUNNER_TEMP || '.', `run-iam-deploy-${step}.json`)
}

/** A report that cannot be written is said in the log and ends nothing: what the run has done is done. */
export function saveReport(report: Report, alsoAt: string | undefined, { env, log }: { env: Env; log: Log }): void {
  const text = `${JSON.stringify(report, null, 2)}\n`
  const { report: own } = report.outputs
  // Earlier steps can have left anything under our own name.
  if (own) save(own, text, log, { replaceLink: true })
  if (alsoAt) save(alsoAt, text, log, { workspace: env.GITHUB_WORKSPACE || process.cwd() })
}

/** Manifests as they were sent: YAML with the values of its variables, so nobody but the run's own user may read it. */
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
    log.warning(`The file ${path} was not written: it ${error.message}.`)
  }
}
