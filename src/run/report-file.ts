/** Writes the JSON report where the output `report` says, and where `report_path` asks; beside it the manifest as it was sent. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Report } from '../model.ts'
import type { Ending } from './engine.ts'

export async function saveReport(report: Report, alsoAt?: string): Promise<void> {
  const text = `${JSON.stringify(report, null, 2)}\n`
  for (const path of [report.outputs.report, alsoAt]) {
    if (!path) continue
    await mkdir(dirname(resolve(path)), { recursive: true })
    await writeFile(path, text)
  }
}

/** Manifests as they were sent: YAML with the values of its variables, so that nobody but the run's own user may read it. */
export async function saveManifests(ending: Ending, reportPath: string): Promise<void> {
  if ('refused' in ending) return
  const courses = [ending.course, ...(ending.others ?? [])]
  for (const { config, made } of courses) {
    if (made.manifest === undefined) continue
    const region = courses.length > 1 ? `-${config.region}` : ''
    const path = `${reportPath.replace(/\.json$/, '')}${region}.manifest.yaml`
    await writeFile(path, made.manifest, { mode: 0o600 })
  }
}
