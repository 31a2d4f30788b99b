/**
 * Whether the preview of a newer push is there already: without a `concurrency` group, the run of an earlier push can be the last to
 * deploy, and the preview would lead to old code.
 */
import { holderOf } from '../../facts/previews.ts'
import {
  commitMark,
  isTagPreview,
  PREVIEW_COMMIT_LABEL,
  previewOfRevision,
  previewOfService,
} from '../../iam/preview-names.ts'
import type { Service, WireRevision } from '../../wire.ts'
import { shortName } from '../../words/names.ts'
import type { RunContext } from '../step.ts'

/** To throw instead of sending anything. */
export class NewerPush extends Error {
  readonly commit: string
  readonly live: Service
  constructor(commit: string, live: Service) {
    super(commit)
    this.commit = commit
    this.live = live
  }
}

/** Throws `NewerPush`. GitHub is asked only if what is there is of another commit. `seen`: the revision that had the tag. */
export async function refuseOlderPush(
  { config, google, newestCommit }: RunContext,
  service: string,
  live: Service | null,
  seen: WireRevision | null | undefined,
): Promise<void> {
  const { preview } = config
  if (preview?.do !== 'deploy' || !preview.commit || !live || !newestCommit) return
  const there = isTagPreview(config) ? await revisionOf(shortName(holderOf(live, config.tag)?.revision)) : live
  const [name = '', labels] = [shortName(there?.name), there?.labels]
  // Labels alone are inherited by what is not a preview.
  const owner = isTagPreview(config)
    ? previewOfRevision(config.service, name, labels)
    : previewOfService(preview.of, name, labels)
  const commit = owner === preview.pullRequest && labels?.[PREVIEW_COMMIT_LABEL]
  if (!commit || commit === commitMark(preview.commit)) return
  const newest = await newestCommit(preview.pullRequest)
  if (newest !== undefined && commitMark(newest) === commit) throw new NewerPush(commit, live)

  async function revisionOf(holder: string | undefined): Promise<WireRevision | null> {
    if (!holder) return null
    return shortName(seen?.name) === holder && seen ? seen : google.run.getRevision(`${service}/revisions/${holder}`)
  }
}
