/** The action: inputs in, engine, report out. Decides nothing. */
import './language/spoken.ts'

import { docsAddress, readContext } from './github/context.ts'
import { annotate, githubLog, type Runner, readInputs, reportBug, setOutputs, writeSummary } from './github/runner.ts'
import { INPUTS } from './inputs/table.ts'
import { run } from './run/engine.ts'
import { newsOf } from './run/news/news.ts'
import { jobToken } from './run/request-token.ts'
import { abortOnSignals, leave, outliveTheUnheard } from './run/signals.ts'

const { env } = process
outliveTheUnheard(githubLog)
const signal = abortOnSignals()
const runner: Runner = {
  env,
  log: githubLog,
  mask: githubLog.mask,
  idToken: audience => jobToken(env, audience, signal),
}
const news = newsOf(runner, signal)
let code = 1
try {
  const ending = await run({
    raw: readInputs(INPUTS.map(input => input.name)),
    runner,
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
  saveReport(report, reportPath, runner)
  if (sarifPath)
    (await import('./run/sarif-file.ts')).saveSarif(report, sarifPath, { ...runner, docs: docsAddress(env) })
  saveManifests(ending, report.outputs.report, githubLog)
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
