/** What comes after a run: its report and the forms that it is shown in. One module, so that it is loaded in one piece, and late. */

export { exitCode } from '../decisions/verdict.ts'
export { renderAnnotations } from '../report/annotations.ts'
export { renderSummary } from '../report/summary.ts'
export { conclude } from './conclude.ts'
export { reportFile, saveManifests, saveReport } from './report-file.ts'
