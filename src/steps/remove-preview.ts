/**
 * Removes a preview: its tag first, then its revisions; or its service. Only resources that the plan names and whose name and labels
 * prove that they belong to this pull request, each read again and deleted by its etag (a service by the etag of the decision); never
 * one that serves. A missing resource is not an error. Resources that Cloud Run refuses to delete are reported, and so is what another
 * run has deployed since the decision (`deployedMeanwhile`): that may be of a newer event.
 */

import { isLatest, latestStays, servingOf } from '../decisions/cleanup.ts'
import type { UserError } from '../errors.ts'
import { type FoundPreview, holderOf, ofRevisions } from '../facts/previews.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { isPreviewRevisionName, previewName, previewOfRevision, previewOfService } from '../iam/preview-names.ts'
import { say } from '../language/say.ts'
import type { Change, Finding, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { withoutReserved } from '../service/template.ts'
import { NO_TRAFFIC_LABEL, withoutTag } from '../service/traffic.ts'
import type { Service } from '../wire.ts'
import { failure, skipped } from '../words/findings.ts'
import { shortName } from '../words/names.ts'
import { count, list } from '../words/sentences.ts'
import type { RunContext, Step } from './step.ts'
import { isConflict, onFreshState, SERVICE_TRIES } from './tools/conflict.ts'
import { leavesChangeOpen } from './tools/lost-answer.ts'
import { settled } from './tools/release.ts'

/** `of`: the service that they are previews of. `mark`: of the run's repository (`repositoryMark`). */
export function removePreview(
  resources: Resources,
  of: string,
  preview: FoundPreview,
  needs: Need[],
  mark?: string,
): Step {
  const name = previewName(preview.pullRequest)
  return {
    kind: 'remove-preview',
    title: say`Remove the preview ${name} of ${of}`,
    target: fullName.service(preview.service ?? resources.service),
    changes: expected(resources, preview),
    needs,
    apply: world =>
      preview.service
        ? removeService(world, preview.service, of, preview)
        : removeTagged(world, resources.service, preview, mark),
  }
}

function expected({ service }: Resources, preview: FoundPreview): Change[] {
  if (preview.service) return [gone(preview.service, false)]
  const tag = preview.tag ? [untagged(service, preview.tag, preview.revisions[0] ?? '', false)] : []
  return [...tag, ...preview.revisions.map(revision => gone(`${service}/revisions/${revision}`, false))]
}

const untagged = (service: string, tag: string, revision: string, done: boolean): Change => ({
  target: fullName.service(service),
  path: `traffic[${tag}]`,
  before: revision,
  done,
})

/** `name`: of a revision or a service. */
const gone = (name: string, done: boolean): Change => ({
  target: fullName.service(name),
  path: name.includes('/revisions/') ? 'revision' : 'service',
  before: name.split('/').at(-1) ?? name,
  done,
})

async function removeTagged(
  world: RunContext,
  name: string,
  planned: FoundPreview,
  mark: string | undefined,
): Promise<string> {
  const { pullRequest } = planned
  const of = name.split('/').at(-1) ?? ''
  const changes: Change[] = []
  const [before, revisions] = await Promise.all([
    world.google.run.getService(name),
    world.google.run.listRevisions(name),
  ])
  const preview = before && ofRevisions(of, revisions, before, mark).find(found => found.pullRequest === pullRequest)
  world.record?.(changes)
  if (!before || !preview) return say`It is already gone.`
  const { revisions: there, tag } = preview
  const going = there.filter(revision => planned.revisions.includes(revision))
  const late = there.filter(revision => !going.includes(revision))
  if (late.length > 0) meanwhile(world, pullRequest, late)
  const serving = servingOf({ revisions: going }, before)
  if (serving) throw refused(name, say`${serving} serves production: someone has sent the traffic to this preview.`)
  const live = tag ? await takeTag(world, before, { pullRequest, tag, going, late }, changes) : before
  const deleted: string[] = []
  for (const revision of going) {
    if (isLatest(live, revision)) continue
    if (!(await deleteRevision(world, name, revision, pullRequest))) continue
    deleted.push(revision)
    changes.push(gone(`${name}/revisions/${revision}`, true))
  }
  const stays = going.filter(revision => !deleted.includes(revision))
  if (stays.length > 0) tell(world, name, leftOver(stays, live))
  return wordsOf(changes[0]?.path.startsWith('traffic') ? tag : undefined, deleted.length, stays.length)
}

function meanwhile({ made, log }: RunContext, pullRequest: number, names: readonly string[]): void {
  log.info(say`${list(names)} appeared meanwhile: another run deploys the preview of pull request ${pullRequest}.`)
  made.deployedMeanwhile ??= new Map()
  made.deployedMeanwhile.set(pullRequest, [...names])
}

/** For readers of the pull request, to whom names of revisions say nothing; the changes have them. */
function wordsOf(tag: string | undefined, deleted: number, stays: number): string {
  const gone = [...(tag ? [say`the tag ${tag}`] : []), ...(deleted > 0 ? [count(deleted, 'revision')] : [])]
  return [
    gone.length > 0 ? say`Removed ${list(gone)}.` : '',
    stays > 0 ? say`${count(stays, 'revision stays', 'revisions stay')}, without a tag and without traffic.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function leftOver(stays: string[], live: Service): string {
  const [first = ''] = stays
  return stays.length === 1 && isLatest(live, first)
    ? say`${latestStays(first)} It no longer has traffic or a tag, and a cleanup after the next deploy will remove it.`
    : say`${stays.join(say`, `)} could not be deleted but no longer have a tag. A later cleanup will try again.`
}

function tell(world: RunContext, name: string, reason: string): void {
  world.made.findings ??= []
  const finding: Finding = skipped('preview-kept', reason, { resource: fullName.service(name) })
  world.made.findings.push(finding)
}

interface Taken {
  pullRequest: number
  tag: string
  /** Revisions that are removed, and those that another run has deployed since. */
  going: readonly string[]
  late: string[]
}

/** Removes the tag from the traffic, again on the fresh state if someone changed the service in between. */
async function takeTag(
  world: RunContext,
  read: Service,
  { pullRequest, tag, going, late }: Taken,
  changes: Change[],
): Promise<Service> {
  const { run } = world.google
  const name = read.name ?? ''
  const base = {
    what: say`The service`,
    first: read,
    tries: SERVICE_TRIES,
    read: async () => (await run.getService(name)) ?? read,
  }
  return onFreshState(world, base, async live => {
    const holder = shortName(holderOf(live, tag)?.revision)
    if (!holder) return live
    if (!going.includes(holder)) {
      if (!late.includes(holder) && !isPreviewRevisionName(shortName(name) ?? '', pullRequest, holder))
        throw refused(
          name,
          say`Meanwhile the tag ${tag} was given to ${holder}, which is not a preview of this pull request.`,
        )
      meanwhile(world, pullRequest, [...new Set([...late, holder])])
      return live
    }
    const after = await patch(world, live, tag)
    changes.push(untagged(name, tag, holder, true))
    world.made.service = after
    return after
  })
}

async function patch(world: RunContext, live: Service, tag: string): Promise<Service> {
  const { traffic, label } = withoutTag(live, tag)
  const labels = label && { ...live.labels, [NO_TRAFFIC_LABEL]: label }
  if (labels) withoutReserved(labels)
  const change: Service = {
    name: live.name ?? '',
    ...(live.etag && { etag: live.etag }),
    traffic,
    ...(labels && { labels }),
  }
  const { run } = world.google
  const operation = await run.patchService(change, labels ? ['traffic', 'labels'] : ['traffic'])
  const read = () => run.getService(live.name ?? '')
  try {
    return await settled(world, await run.wait(operation), read)
  } catch (error) {
    // Without `run.operations.get`, the run polls the service itself.
    const now = error instanceof ApiError ? await read() : null
    if (!now || now.traffic?.some(target => target.tag === tag)) throw error
    return settled(world, now, read)
  }
}

/** False if Cloud Run refuses to delete it, or it is no longer what was to be deleted. */
async function deleteRevision(world: RunContext, service: string, id: string, pullRequest: number): Promise<boolean> {
  const { google, log } = world
  const name = `${service}/revisions/${id}`
  const [revision, live] = await Promise.all([google.run.getRevision(name), google.run.getService(service)])
  if (!revision || !live) return true
  const stays = (why: string): boolean => {
    log.warning(say`${id} stays: ${why}`)
    return false
  }
  if (previewOfRevision(service.split('/').at(-1) ?? '', id, revision.labels) !== pullRequest)
    return stays(say`It is not a preview of pull request ${pullRequest}.`)
  if (servingOf({ revisions: [id] }, live)) return stays(say`It serves production now.`)
  if (isLatest(live, id)) return stays(say`It is the newest revision now.`)
  try {
    await google.run.deleteRevision(name, revision.etag ?? undefined)
    return true
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404 || (await isGone(() => google.run.getRevision(name), error))) return true
    if (error.status !== 400 && !isConflict(error)) throw error
    return stays(error.message)
  }
}

/** If the operation cannot be read, or the answer was lost, the run looks at the resource itself. */
const isGone = async (read: () => Promise<{ deleteTime?: string } | null>, error: ApiError) => {
  if (!leavesChangeOpen(error)) return false
  const found = await read()
  return found === null || Boolean(found.deleteTime)
}

async function removeService(world: RunContext, name: string, of: string, planned: FoundPreview): Promise<string> {
  const { google } = world
  const { pullRequest, etag } = planned
  world.record?.([])
  const live = await google.run.getService(name)
  if (!live) return say`It is already gone.`
  if (previewOfService(of, name.split('/').at(-1) ?? '', live.labels) !== pullRequest)
    throw refused(
      name,
      say`Its name and its labels do not say that it is the preview ${previewName(pullRequest)} of ${of}.`,
    )
  try {
    // A preview deployed since then is another one, but its own etag would allow its deletion.
    await google.run.deleteService(name, etag ?? live.etag ?? undefined)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (isConflict(error)) {
      meanwhile(world, pullRequest, [name.split('/').at(-1) ?? name])
      return say`It was not deleted: it has changed since this run read it.`
    }
    if (error.status !== 404 && !(await isGone(() => google.run.getService(name), error))) throw error
  }
  world.record?.([gone(name, true)])
  return say`Deleted the service ${name.split('/').at(-1)}.`
}

const refused = (name: string, reason: string): UserError =>
  failure('preview-impossible', reason, { resource: fullName.service(name) })
