/** The plans that remove previews, and the questions of a preflight about future previews. */

import { isReopened, type PreviewDecision, unexplained } from '../decisions/cleanup.ts'
import type { LeftoverDecision } from '../decisions/leftovers.ts'
import type { Facts } from '../facts/facts.ts'
import type { Leftover } from '../facts/leftovers.ts'
import type { FoundPreview } from '../facts/previews.ts'
import { fullName } from '../iam/names.ts'
import type { OriginSettings, PreviewSettings, RunSettings, TargetSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Log, Need, ResourceRole } from '../model.ts'
import {
  findTaggedNeeds,
  leftoverNeeds,
  listPreviewServicesNeeds,
  removeServiceNeeds,
  removeTaggedNeeds,
  taggedPreviewNeeds,
} from '../needs/preview-needs.ts'
import { resourcesOf } from '../needs/resources.ts'
import { liveImageNeeds } from '../needs/traffic-needs.ts'
import { removeLeftovers } from '../steps/remove-leftovers.ts'
import { removePreview } from '../steps/remove-preview.ts'
import type { Step } from '../steps/step.ts'
import { failure } from '../words/findings.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const SERVICE: ResourceRole = { kind: 'service' }

/** `facts` null: the widest plan, as in `plan.ts`. A missing preview needs no step. */
export function planRemoval(
  config: TargetSettings & OriginSettings & PreviewSettings,
  facts: Facts | null,
  leftovers: readonly LeftoverDecision[] | null,
): Step[] {
  const { preview, previews } = config
  if (!preview || (facts && isReopened(facts))) return []
  const needs = previews.strategy === 'tag' ? taggedNeeds(config, facts) : removeServiceNeeds(SERVICE)
  const found = facts?.previews?.known ? facts.previews.value : undefined
  const thinkable: FoundPreview[] = [{ pullRequest: preview.pullRequest, revisions: [] }]
  return [
    ...(found ?? thinkable).map(one =>
      removePreview(resourcesOf(config, facts), preview.of, one, needs, previews.repository),
    ),
    ...leftoverSteps(config, facts, leftovers),
  ]
}

/** `decided` null: the widest plan. */
function leftoverSteps(
  config: TargetSettings & OriginSettings,
  facts: Facts | null,
  decided: readonly LeftoverDecision[] | null,
): Step[] {
  const items = (decided ?? []).flatMap(({ choice, items }) => (choice === 'remove' ? items : []))
  if (decided && items.length === 0) return []
  const needs = leftoverNeeds().filter(({ permission }) => !decided || isFor(permission, items))
  const refused = (facts?.answers ?? []).flatMap(({ verdict, need: { permission } }) =>
    verdict === 'denied' && needs.some(need => need.permission === permission) ? [permission] : [],
  )
  return [removeLeftovers(resourcesOf(config, facts), items, needs, new Set(refused))]
}

/** Whether the deletion of these takes the permission. */
const isFor = (permission: string, items: readonly Leftover[]): boolean =>
  !/^(artifactregistry|storage)\./.test(permission) ||
  items.some(({ kind }) => permission.startsWith(kind === 'image' ? 'artifactregistry.' : 'storage.'))

/** `decided` null: the widest plan. */
export function planCleanup(
  config: TargetSettings & OriginSettings & PreviewSettings,
  facts: Facts | null,
  decided: readonly PreviewDecision[] | null,
  leftovers: readonly LeftoverDecision[] | null,
): Step[] {
  const resources = resourcesOf(config, facts)
  const needs = cleanupNeeds(config, facts)
  const looking: Step = {
    kind: 'find-previews',
    title: say`Read the previews`,
    target: fullName.service(resources.service),
    changes: [],
    needs: config.previews.strategy === 'tag' ? findTaggedNeeds() : listPreviewServicesNeeds(),
    apply: async ({ log }) => announce(config, facts, decided ?? [], log),
  }
  if (!decided) return [{ ...looking, needs }, ...leftoverSteps(config, facts, null)]
  const going = decided.filter(({ choice }) => choice === 'remove')
  return [
    looking,
    ...going.map(({ preview }) => removePreview(resources, config.service, preview, needs, config.previews.repository)),
    ...leftoverSteps(config, facts, leftovers),
  ]
}

/** Logs the plan before its first step; the last moment to stop. */
function announce(
  config: TargetSettings & OriginSettings,
  facts: Facts | null,
  decided: readonly PreviewDecision[],
  log: Pick<Log, 'info'>,
): string | undefined {
  const going = decided.filter(({ choice }) => choice === 'remove')
  log.info(say`Plan: remove ${going.length} of ${decided.length} previews of ${config.service}.`)
  for (const { preview, choice, because } of decided) {
    const { pullRequest, tag, revisions, service } = preview
    const parts = service
      ? [say`service ${service.split('/').at(-1)}`]
      : [...(tag ? [say`tag ${tag}`] : []), ...revisions.map(name => say`revision ${name}`)]
    log.info(
      say`${choice === 'remove' ? say`Remove` : say`Keep`} pr-${pullRequest} (${parts.join(say`, `)}): ${because}`,
    )
  }
  const live = facts?.service.known ? facts.service.value : null
  const strange = unexplained(config, live, decided)
  if (strange.length === 0) return undefined
  const reason = say`The run removed nothing: the plan contains ${strange.join(say`, `)}, which is not known to be a preview of ${config.service} whose pull request is closed.`
  const resource = fullName.service(resourcesOf(config, facts).service)
  throw failure('preview-impossible', reason, { resource })
}

/** A tag goes by a change of traffic. */
const taggedNeeds = (config: TargetSettings & OriginSettings, facts: Facts | null): Need[] => [
  ...removeTaggedNeeds(),
  ...liveImageNeeds(facts === null || resourcesOf(config, facts).liveRepository !== undefined),
]

const cleanupNeeds = (config: TargetSettings & OriginSettings & PreviewSettings, facts: Facts | null): Need[] =>
  config.previews.strategy === 'tag'
    ? taggedNeeds(config, facts)
    : [...listPreviewServicesNeeds(), ...removeServiceNeeds(PROJECT)]

/** What a preflight checks besides a deploy, as steps of future runs: requested by `preview_strategy` and `preview_ttl`. */
export function previewQuestions(
  config: RunSettings & TargetSettings & OriginSettings & PreviewSettings,
  facts: Facts | null,
): Step[] {
  const { previews, mode, service } = config
  if (mode !== 'preflight') return []
  const target = fullName.service(resourcesOf(config, facts).service)
  const step = (kind: Step['kind'], title: string, needs: Need[]): Step => ({
    kind,
    title,
    target,
    changes: [],
    needs,
    apply: () => Promise.reject(new Error('A preflight does not run any step.')),
  })
  const tagged = previews.strategy === 'tag'
  return [
    ...(previews.asked
      ? [
          ...(tagged
            ? [step('deploy-service', say`Deploy previews of ${service} under tags`, taggedPreviewNeeds())]
            : []),
          step(
            'remove-preview',
            say`Remove previews of ${service} when their pull requests are closed`,
            tagged ? taggedNeeds(config, facts) : removeServiceNeeds(PROJECT),
          ),
        ]
      : []),
    ...(previews.cleanupAsked
      ? [step('remove-preview', say`Clean up previews of ${service}`, cleanupNeeds(config, facts))]
      : []),
  ]
}
