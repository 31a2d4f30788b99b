/**
 * Binds the tags of `resource_tags` that the service does not have yet, one value per key. Comes after the release, because the service
 * has to exist, and before the access steps, because a policy can depend on a tag.
 */

import { UserError } from '../errors.ts'
import { keyOf, tagWords, type WantedTag } from '../facts/resource-tags.ts'
import type { EffectiveTag } from '../google/resourcemanager.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { remediesFor } from '../iam/remedies.ts'
import { tagValueName } from '../inputs/resource-tags.ts'
import { say } from '../language/say.ts'
import type { Change, Finding, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { fail } from '../words/findings.ts'
import type { RunContext, Step } from './step.ts'
import { untilGranted } from './tools/propagation.ts'

interface TagBinding {
  resources: Resources
  wanted: readonly WantedTag[]
  changes: Change[]
  needs: Need[]
  /** A release comes before. */
  released: boolean
}

export function bindTags({ resources, wanted, changes, needs, released }: TagBinding): Step {
  const target = fullName.service(resources.service)
  return {
    kind: 'bind-resource-tags',
    title: say`Bind the resource tags`,
    target,
    changes,
    needs,
    async apply(world) {
      const done: Change[] = []
      const parent = await holderName(world, resources)
      const present = (await world.google.resourceManager.effectiveTags(parent, world.config.region)).filter(
        ({ inherited }) => !inherited,
      )
      try {
        for (const one of wanted) await bind(world, { resources, released, parent, present, done }, one)
      } finally {
        world.record?.(done)
        if (done.length > 0) world.made.tagsBound = true
      }
      return done.length === 0 ? say`It already has them.` : undefined
    },
  }
}

interface Holder {
  resources: Resources
  released: boolean
  /** Full resource name with the project number, as tag bindings require. */
  parent: string
  /** Bound to the service itself. */
  present: readonly EffectiveTag[]
  /** The changes so far. */
  done: Change[]
}

async function holderName(
  { google, config }: RunContext,
  { project, projectNumber, service }: Resources,
): Promise<string> {
  const number = projectNumber ?? (await google.resourceManager.getProject(project)).name?.split('/').at(-1) ?? project
  return fullName.service(`projects/${number}/locations/${config.region}/services/${service.split('/').at(-1)}`)
}

async function bind(world: RunContext, holder: Holder, wanted: WantedTag): Promise<void> {
  const { google, config } = world
  const { resources, parent, present, done } = holder
  const value = wanted.found.known ? (wanted.found.value.name ?? tagValueName(wanted.tag)) : tagValueName(wanted.tag)
  const named = (tag: EffectiveTag) => tag.valueId === value || `${tag.key}/${tag.value}` === value
  if (present.some(named)) return
  const other = present.find(tag => tag.key === keyOf(wanted) || tag.keyId === wanted.tag.key)
  const change = (before: EffectiveTag | undefined, after: string | undefined): Change => ({
    target: fullName.service(resources.service),
    path: `resourceTags[${keyOf(wanted) ?? wanted.tag.key}]`,
    ...(before && { before: before.value }),
    ...(after && { after }),
    done: true,
  })
  const after = wanted.found.known ? (wanted.found.value.shortName ?? wanted.tag.value) : wanted.tag.value
  // A key has one value per resource, so the old one has to be removed first.
  if (other)
    await attempt(world, holder, wanted, () => google.resourceManager.unbindTag(parent, other.valueId, config.region))
  try {
    await attempt(world, holder, wanted, () => google.resourceManager.bindTag(parent, value, config.region))
  } catch (error) {
    if (other && !(await restored(world, parent, other))) done.push(change(other, undefined))
    throw error
  }
  done.push(change(other, after))
}

/** Restores the old value; reports if that fails. */
async function restored({ google, config, log }: RunContext, parent: string, old: EffectiveTag): Promise<boolean> {
  try {
    await google.resourceManager.bindTag(parent, old.valueId, config.region)
    return true
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    log.warning(
      say`The run removed the tag ${old.key}=${old.value} from the service and could not restore it: ${error.message}`,
    )
    return false
  }
}

async function attempt(world: RunContext, holder: Holder, wanted: WantedTag, body: () => Promise<void>) {
  try {
    await untilGranted(world, say`Binding ${tagWords(wanted)}`, body)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500 || error.status === 0 || error.status === 401) throw error
    throw new UserError([notBound(world, holder, wanted, error)], { cause: error })
  }
}

function notBound(
  { google }: RunContext,
  { resources, released }: Holder,
  wanted: WantedTag,
  error: ApiError,
): Finding {
  const service = fullName.service(resources.service)
  const { permission } = error
  const { principal } = google.identity
  const onValue = permission?.startsWith('resourcemanager.')
  const value = wanted.found.known ? wanted.found.value.name : undefined
  const role = onValue ? 'roles/resourcemanager.tagUser' : 'roles/run.admin'
  const resource = onValue ? value && fullName.tagValue(value) : service
  return fail(
    'tags-not-bound',
    say`${released ? say`The release stands, but the tag` : say`The tag`} ${tagWords(wanted)} could not be bound to the service${permission ? say`: the deployer lacks ${permission}${onValue ? say` on the tag value, or there is no such value` : ''}` : ''}. The run did not change who can call the service. Google said: ${error.message}`,
    {
      principal,
      ...(permission && { permission, role }),
      resource: service,
      evidence: [toEvidence(error.call, service, error)],
      remedies: permission && principal && resource ? remediesFor({ member: principal, role, resource }) : [],
    },
  )
}
