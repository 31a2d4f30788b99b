/** The revisions of a service as proof of since when its template is as it is. Pure. */
import { servingRevision } from '../../iam/names.ts'
import { PREVIEW_LABEL } from '../../iam/preview-names.ts'
import { diffService } from '../../service/diff.ts'
import { templateOf } from '../../service/template.ts'
import type { Service, WireRevision } from '../../wire.ts'
import { shortName } from '../../words/names.ts'

/**
 * The revision that brought what is at `path` (`template.timeout`): the one before it has something else there. Undefined if no revision
 * that is left shows that. `revisions`: newest first.
 */
export function broughtBy(path: string, live: Service, revisions: readonly WireRevision[]): WireRevision | undefined {
  if (!path.startsWith('template.')) return undefined
  const compared = servingRevision(live) ?? shortName(live.latestCreatedRevision)
  const from = revisions.findIndex(({ name }) => shortName(name) === compared)
  const [found, ...older] = from < 0 ? [] : revisions.slice(from).filter(({ labels }) => !labels?.[PREVIEW_LABEL])
  if (!found) return undefined
  const other = older.findIndex(each => differAt(path, each, found))
  return other < 0 ? undefined : [found, ...older][other]
}

const differAt = (path: string, a: WireRevision, b: WireRevision): boolean =>
  diffService({ template: templateOf(a) }, { template: templateOf(b) }, ['template'], '').some(
    row => row.path === path || isWithin(row.path, path) || isWithin(path, row.path),
  )

const isWithin = (path: string, outer: string) => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`)
