/** What a run that removes previews removed, or would remove, and what stays and why. Pure. */
import { say } from '../language/say.ts'
import type { Change, Report } from '../model.ts'
import { code, table, text } from './markdown.ts'

/** Empty for a run that removes none. */
export function removalTable(report: Report): string {
  const { plan, decisions, findings, mode } = report
  const removals = plan.filter(({ kind }) => kind === 'remove-preview' || kind === 'remove-leftovers')
  if (removals.length === 0 && mode !== 'cleanup') return ''
  const planned = removals.every(({ state }) => state === 'planned')
  const gone = removals.flatMap(({ changes, state }) =>
    changes.map(change => [
      nounOf(change),
      change.done ? say`🗑️ removed` : planned ? say`◻️ would be removed` : say`❌ not removed`,
      change.done || planned ? '' : text(state === 'skipped' ? say`An earlier step failed.` : say`Its step failed.`),
    ]),
  )
  const onGitHub = decisions
    .filter(({ id, choice }) => id.startsWith('github-') && choice === 'remove')
    .map(({ about = '' }) => [text(about), say`◻️ would be removed`, ''])
  const kept = decisions
    .filter(({ about, choice }) => about && choice === 'keep')
    .map(({ about = '', because }) => [text(about), 'stays', text(because)])
  const told = new Set(decisions.map(({ because }) => because))
  const others = findings
    .filter(({ id, reason }) => id === 'preview-kept' && !told.has(reason))
    .map(({ reason }) => ['', 'stays', text(reason)])
  const rows = [...gone, ...onGitHub, ...kept, ...others]
  if (rows.length === 0) return ''
  const later =
    planned || gone.length === 0
      ? ''
      : say`Deployments, environment and comment on GitHub follow after this summary; the log says what GitHub refused.`
  return [table([say`What`, say`Result`, say`Why`], rows), later].filter(Boolean).join('\n\n')
}

/** `traffic[pr-7]` -> the tag pr-7, and so on. */
function nounOf({ path, before, target }: Change): string {
  const name = code(String(before ?? ''))
  const tag = /^traffic\[(.*)\]$/.exec(path)?.[1]
  if (tag !== undefined) return say`tag ${code(tag)}`
  const image = /^images\[(.*)\]$/.exec(path)?.[1]
  if (image !== undefined) return say`image ${code(`${image}@${String(before).slice(0, 19)}`)}`
  if (path === 'objects') return say`source ${code(`gs://${target.split('/').at(-1)}/${before}`)}`
  return `${path} ${name}`
}
