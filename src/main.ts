/** The action: inputs in, engine, report out. Decides nothing. */
import { docsAddress, readContext } from './github/context.ts'
import { annotate, githubRunner, readInputs, reportBug, setOutputs, writeSummary } from './github/runner.ts'
import { INPUTS } from './inputs/table.ts'
import { run } from './run/engine.ts'
import { newsOf } from './run/news/news.ts'
import { abortOnSignals, leave, outliveTheUnheard } from './run/signals.ts'

const { env } = process
outliveTheUnheard(githubRunner.log)
const signal = abortOnSignals()
const news = newsOf(githubRunner, signal)
let code = 1
try {
  const ending = await run({
    raw: readInputs(INPUTS.map(input => input.name)),
    runner: githubRunner,
    context: readContext(env),
    signal,
    news,
  })
  // Loaded last, so the first request does not wait for the code of the report.
  const { conclude, exitCode, renderAnnotations, renderSummary, reportFile, saveManifests, saveReport } = await import(
    './run/finish.ts'
  )
  const { summary, reportPath, sarifPath } = 'refused' in ending ? ending.refused : ending.course.config
  const report = conclude(ending)
  report.outputs.report = reportFile(env)
  saveReport(report, reportPath, githubRunner)
  if (sarifPath)
    (await import('./run/sarif-file.ts')).saveSarif(report, sarifPath, { ...githubRunner, docs: docsAddress(env) })
  saveManifests(ending, report.outputs.report, githubRunner.log)
  setOutputs(report.outputs)
  annotate(renderAnnotations(report))
  if (summary) await writeSummary(renderSummary(report, { docs: docsAddress(env) }))
  code = exitCode(report)
  // Last, because GitHub can keep it waiting.
  await news.ended(ending)
} catch (error) {
  reportBug(error)
}
await leave(code)
