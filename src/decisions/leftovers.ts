/**
 * Which images and sources of previews to delete, and which stay, each with its reason. Pure.
 *
 * A preview's images and sources are kept under a name of its own (`previewService`), and Cloud Build says that one of its builds made them:
 * names and records, no labels. Whatever else could use one, or could not be read, keeps it.
 */

import type { LeftImage, Leftover, Leftovers, LeftSource, Use } from '../facts/leftovers.ts'
import type { FoundPreview, Lookalike } from '../facts/previews.ts'
import { previewName } from '../iam/preview-names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Decision } from '../model.ts'
import type { Build } from '../wire.ts'
import { count, list } from '../words/sentences.ts'
import { inDays, type Now, type PreviewDecision } from './cleanup.ts'

interface Terms {
  /** `reuse_build`: a later build can take an image that is there. */
  reuse: boolean
  ttlMs: number
  /** Milliseconds since 1970. */
  now: number
  /** Pull requests that are closed. A preview that is only old can be deployed again at this moment. */
  over: ReadonlySet<number>
  /** Numbers of pull requests that another repository has a preview of: what it leaves has the same names. */
  shared: ReadonlySet<number>
  /** Full names of the services and revisions that this run removes. */
  going: readonly string[]
}

/** `cleanup`: the decisions about previews; of a run that removes its own preview, empty. */
export function termsOf(
  { build, previews, preview }: Pick<Config, 'build' | 'previews' | 'preview'>,
  service: string,
  found: readonly FoundPreview[],
  cleanup: readonly PreviewDecision[],
  now: Now,
  lookalikes: readonly Lookalike[] = [],
): Terms {
  const removed = preview ? found : cleanup.filter(({ choice }) => choice === 'remove').map(each => each.preview)
  const closed = [...now.pulls].flatMap(([number, pull]) => (pull.known && pull.value === 'closed' ? [number] : []))
  return {
    reuse: build.reuse === true,
    ttlMs: previews.ttlMs,
    now: now.time,
    over: new Set([...closed, ...(preview ? [preview.pullRequest] : [])]),
    shared: new Set(lookalikes.flatMap(({ foreign, pullRequest }) => (foreign ? [pullRequest] : []))),
    going: removed.flatMap(each =>
      each.service ? [each.service] : each.revisions.map(revision => `${service}/revisions/${revision}`),
    ),
  }
}

export interface LeftoverDecision extends Decision {
  choice: 'remove' | 'keep'
  items: Leftover[]
}

/** One decision for the images or the sources of a pull request that share a reason. */
export function decideLeftovers({ found, builds, uses }: Leftovers, terms: Terms): LeftoverDecision[] {
  if (!found.known) return [unseen(found)]
  const judged: { item: Leftover; why: string | undefined }[] = found.value
    .filter(({ kind }) => kind === 'image')
    .map(item => ({ item, why: earlyReason(item, terms) ?? lateReason(item, builds, uses, terms, []) }))
  const staying = judged.flatMap(({ item, why }) => (why && item.kind === 'image' ? [item] : []))
  for (const item of found.value)
    if (item.kind === 'source')
      judged.push({ item, why: earlyReason(item, terms) ?? lateReason(item, builds, uses, terms, staying) })
  const groups = Map.groupBy(judged, ({ item, why = '' }) => `${item.pullRequest} ${item.kind} ${why}`)
  return [...groups.values()]
    .toSorted(([a], [b]) => (a?.item.pullRequest ?? 0) - (b?.item.pullRequest ?? 0))
    .map(group => decisionOf(group, [...found.evidence, ...(uses?.evidence ?? [])]))
}

const unseen = ({ why, evidence }: Extract<Leftovers['found'], { known: false }>): LeftoverDecision => ({
  ...{
    id: 'leftovers',
    question: say`Did previews leave images or sources behind?`,
    about: say`images and sources of previews`,
  },
  ...{ choice: 'keep', because: say`The run could not look for them. ${why}`, alternatives: [], evidence, items: [] },
})

function decisionOf(group: { item: Leftover; why: string | undefined }[], evidence: Decision['evidence']) {
  const [{ item, why }] = group as [{ item: Leftover; why: string | undefined }]
  const { kind, pullRequest } = item
  const choice = why === undefined ? 'remove' : 'keep'
  return {
    id: `${kind}s-${previewName(pullRequest)}-${choice}`,
    question: say`Is anything using ${count(group.length, kind)} of the preview ${previewName(pullRequest)}?`,
    about: say`${count(group.length, kind)} of the preview ${previewName(pullRequest)}`,
    choice,
    because: why ?? say`Only this preview used it.`,
    alternatives: [],
    evidence,
    items: group.map(each => each.item),
  } satisfies LeftoverDecision
}

/** Each build gives its image this tag, as gcloud's does. */
const USUAL_TAG = 'latest'

/** Why it stays, as far as it can be told without asking for builds and uses. */
export function earlyReason(item: Leftover, { reuse, ttlMs, now, over, shared }: Terms): string | undefined {
  const tags = item.kind === 'image' ? foreignTags(item.tags) : []
  if (tags.length > 0) return say`Someone has given it ${list(tags.map(tag => say`the tag ${tag}`))}.`
  if (shared.has(item.pullRequest)) return say`Another repository has a preview of this name.`
  const made = Date.parse(item.made ?? '')
  if (Number.isNaN(made)) return say`Its age is not known.`
  if (now - made > ttlMs) return undefined
  if (reuse) return say`It is newer than preview_ttl (${inDays(ttlMs)}), and reuse_build can use it again.`
  return over.has(item.pullRequest)
    ? undefined
    : say`It is newer than preview_ttl (${inDays(ttlMs)}), and its pull request is not known to be closed.`
}

export const foreignTags = (tags: readonly string[]) => tags.filter(tag => tag !== USUAL_TAG)

function lateReason(
  item: Leftover,
  builds: Leftovers['builds'],
  uses: Leftovers['uses'],
  { going }: Terms,
  staying: readonly LeftImage[],
): string | undefined {
  const known = builds.get(item.pullRequest)
  if (!known?.known) return say`The run could not read its builds. ${known?.why ?? ''}`.trim()
  const own = known.value.filter(({ buildTriggerId }) => !buildTriggerId)
  if (own.some(({ status }) => !ENDED.has(status ?? ''))) return say`A build of this preview is running.`
  const makers = own.filter(build => (item.kind === 'image' ? hasMade(build, item) : isOf(build, item)))
  if (makers.length === 0)
    return say`No build is known to have ${item.kind === 'image' ? say`made` : say`used`} it for this preview.`
  if (makers.some(build => staying.some(image => hasMade(build, image))))
    return say`An image that was built from it stays.`
  if (!uses?.known) return say`The run could not read what else uses it. ${uses?.why ?? ''}`.trim()
  return usedBy(item, uses.value, going)
}

/** Build.Status, google/devtools/cloudbuild/v1. */
const ENDED: ReadonlySet<string> = new Set([
  ...['SUCCESS', 'FAILURE', 'INTERNAL_ERROR', 'TIMEOUT', 'CANCELLED', 'EXPIRED'],
])

const hasMade = ({ status, results }: Build, { path, digest }: LeftImage): boolean =>
  status === 'SUCCESS' &&
  (results?.images ?? []).some(image => image.digest === digest && image.name?.replace(/[@:][^/]*$/, '') === path)

function isOf({ source }: Build, { bucket, name, generation }: LeftSource): boolean {
  const { storageSource: used } = (source ?? {}) as {
    storageSource?: { bucket?: string; object?: string; generation?: string }
  }
  return used?.bucket === bucket && used.object === name && String(used.generation) === generation
}

/** As a sentence: what else uses it; undefined if nothing does. `going`: names that do not count. */
export function usedBy(item: Leftover, uses: readonly Use[], going: readonly string[]): string | undefined {
  const user = uses.find(
    use =>
      !going.some(name => use.by === name || use.by.startsWith(`${name}/`)) &&
      (isNamesake(use, item) ||
        (item.kind === 'image'
          ? use.images.some(image => isImage(image, item))
          : use.sources.some(source => source.split('#')[0] === `gs://${item.bucket}/${item.name}`))),
  )
  if (!user) return undefined
  const [, , , region = '', , ...names] = user.by.split('/')
  return say`${names.at(-1)} in ${region} ${isNamesake(user, item) ? say`has its name` : say`uses it`}.`
}

/** A service, job or worker pool of the preview's name: what gcloud builds for it has the same names and records. */
function isNamesake({ by }: Use, item: Leftover): boolean {
  const [, , , , , name, ...below] = by.split('/')
  return below.length === 0 && name === (item.kind === 'image' ? lastOf(item.path) : item.name.split('/')[1])
}

/**
 * By its digest under any name. By a tag, under any host and repository (others can stand for this one), and whatever the tag names now:
 * a revision stays with the image that the tag named when it was made, which `google.cloud.run.v2.Revision` does not tell.
 */
function isImage(image: string, { path, digest }: LeftImage): boolean {
  if (image.includes('@')) return image.endsWith(`@${digest}`)
  return lastOf(image).split(':')[0] === lastOf(path)
}

const lastOf = (path: string) => path.split('/').at(-1) ?? ''
