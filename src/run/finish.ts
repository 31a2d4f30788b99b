/** What follows a run: its report and the forms that show it. One module, so it loads at once, and late. */
export { exitCode } from '../decisions/verdict.ts'
export { renderAnnotations } from '../report/annotations.ts'
export { renderSummary } from '../report/summary.ts'
export { conclude } from './conclude.ts'
export { reportFile, saveManifests, saveReport } from './report-file.ts'
