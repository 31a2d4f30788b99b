/** Writes the JSON report where the output `report` says, and where `report_path` asks. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Report } from './model.ts'

export async function saveReport(report: Report, alsoAt?: string): Promise<void> {
  const text = `${JSON.stringify(report, null, 2)}\n`
  for (const path of [report.outputs.report, alsoAt]) {
    if (!path) continue
    await mkdir(dirname(resolve(path)), { recursive: true })
    await writeFile(path, text)
  }
}
