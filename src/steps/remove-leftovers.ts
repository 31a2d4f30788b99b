/**
 * Deletes images and uploaded sources that only a removed preview used. Everything is read once more: what else uses it, again while the
 * deletions last, and the image's tags. What Google refuses to delete stays, and fails nothing.
 */

import { foreignTags, usedBy } from '../decisions/leftovers.ts'
import { type LeftImage, type Leftover, type LeftSource, readUses } from '../facts/leftovers.ts'
import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { placeWords, remediesFor } from '../iam/remedies.ts'
import { say } from '../language/say.ts'
import type { Change, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { skipped } from '../words/findings.ts'
import { count, list, sentence } from '../words/sentences.ts'
import type { RunContext, Step } from './step.ts'
import { systemClock } from './tools/clock.ts'

/** `refused`: permissions that the deployer is known to lack, so that Google need not be asked. */
export function removeLeftovers(
  resources: Resources,
  items: readonly Leftover[],
  needs: Need[],
  refused: ReadonlySet<string>,
): Step {
  return {
    kind: 'remove-leftovers',
    title: say`Delete the images and sources that only removed previews used`,
    target: fullName.project(resources.project),
    changes: items.map(item => gone(item, false)),
    needs,
    apply: world => remove(world, resources.project, items, new Set(refused)),
  }
}

/** With the narrowest predefined role that has each (`data/roles.json`). */
const DELETE = {
  image: { permission: 'artifactregistry.versions.delete', role: 'roles/artifactregistry.repoAdmin' },
  source: { permission: 'storage.objects.delete', role: 'roles/storage.objectUser' },
} as const

/** How long a reading of the uses counts: hundreds of deletions take minutes, in which a deploy can begin to use an image. */
const FRESH_MS = 15_000

const gone = (item: Leftover, done: boolean): Change =>
  item.kind === 'image'
    ? {
        target: fullName.repository(item.name.slice(0, item.name.indexOf('/dockerImages/'))),
        path: `images[${item.path.split('/').at(-1)}]`,
        before: item.digest,
        done,
      }
    : { target: fullName.bucket(item.bucket), path: 'objects', before: item.name, done }

async function remove(
  world: RunContext,
  project: string,
  items: readonly Leftover[],
  refused: Set<string>,
): Promise<string> {
  const changes: Change[] = []
  world.record?.(changes)
  const clock = world.clock ?? systemClock
  const look = () => readUses(world.google, { project, region: world.config.region })
  let uses = await look()
  let read = clock.now()
  const kept: { item: Leftover; why: string }[] = []
  for (const item of items) {
    if (clock.now() - read > FRESH_MS) {
      uses = await look()
      read = clock.now()
    }
    const { permission, role } = DELETE[item.kind]
    const lacking = say`The deployer lacks ${permission} (${role} on ${placeWords(gone(item, false).target)}).`
    const why = !uses.known
      ? say`The run could not read what else uses it. ${uses.why}`
      : (usedBy(item, uses.value, []) ?? (refused.has(permission) ? lacking : await removeOne(world, item)))
    if (why === REFUSED) refused.add(permission)
    if (why === undefined) changes.push(gone(item, true))
    else kept.push({ item, why: why === REFUSED ? lacking : why })
  }
  const deleted = items.filter(item => !kept.some(each => each.item === item))
  const said = deleted.length > 0 ? say`Deleted ${of(deleted)}.` : ''
  if (kept.length === 0) return said
  const reasons = [...new Set(kept.map(({ why }) => why))]
  const verb = kept.length === 1 ? say`stays` : say`stay`
  const left = say`${of(kept.map(({ item }) => item))} of removed previews ${verb}. ${reasons.join(' ')}`
  world.made.findings ??= []
  const { principal: member } = world.google.identity
  const grants = [...new Map(kept.map(({ item }) => [item.kind, gone(item, false).target]))]
    .filter(([kind]) => refused.has(DELETE[kind].permission))
    .map(([kind, resource]) => ({ role: DELETE[kind].role, resource }))
  const remedies = member ? grants.flatMap(grant => remediesFor({ member, ...grant })) : []
  world.made.findings.push(skipped('preview-kept', left, { remedies }))
  return `${said} ${left}`.trim()
}

function of(items: readonly Leftover[]): string {
  const kinds = (['image', 'source'] as const).map(
    kind => [kind, items.filter(item => item.kind === kind).length] as const,
  )
  return list(kinds.flatMap(([kind, number]) => (number > 0 ? [count(number, kind)] : [])))
}

/** Google lets the deployer delete nothing of this kind. */
const REFUSED = Symbol('refused')

/** Why it stays; undefined: it is gone. */
async function removeOne(world: RunContext, item: Leftover): Promise<string | typeof REFUSED | undefined> {
  try {
    return item.kind === 'image' ? await removeImage(world, item) : await removeSource(world, item)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error
    if (error.status === 404) return undefined
    return error.status === 403 ? REFUSED : say`Google refused to delete it: ${sentence(error.message)}`
  }
}

/** By its digest. A tag that someone gives it between the two requests goes with it: versions have no etag. */
async function removeImage({ google }: RunContext, { name }: LeftImage): Promise<string | undefined> {
  const live = await google.artifactRegistry.getDockerImage(name)
  if (!live) return undefined
  const { tags = [] } = live
  const foreign = foreignTags(tags)
  if (foreign.length > 0) return say`Someone has given it ${list(foreign.map(tag => say`the tag ${tag}`))}.`
  const [repository = '', image = ''] = name.split('/dockerImages/')
  const [path = '', digest = ''] = image.split('@')
  await google.artifactRegistry.deleteVersion(`${repository}/packages/${path}/versions/${digest}`, tags.length > 0)
  return undefined
}

async function removeSource(
  { google }: RunContext,
  { bucket, name, generation }: LeftSource,
): Promise<string | undefined> {
  await google.storage.deleteObject({ bucket, name, generation })
  return undefined
}
