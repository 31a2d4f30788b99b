/** The plan of a service's deploy: build, release, access. Without facts it is the widest one (`plan.ts`). */

import type { AccessDecision } from '../decisions/access/decision.ts'
import type { PreviewDecision } from '../decisions/cleanup.ts'
import type { Drift } from '../decisions/drift/find-drift.ts'
import type { LeftoverDecision } from '../decisions/leftovers.ts'
import type { TrafficDecision } from '../decisions/traffic.ts'
import type { Facts } from '../facts/facts.ts'
import { MECHANISMS } from '../iam/mechanisms.ts'
import { fullName } from '../iam/names.ts'
import { isTagPreview } from '../iam/preview-names.ts'
import type { Config, OriginSettings, PreviewSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Change, Finding, Need } from '../model.ts'
import { decisionNeeds, deployNeeds } from '../needs/needs.ts'
import { taggedPreviewNeeds } from '../needs/preview-needs.ts'
import { type Resources, resourcesOf } from '../needs/resources.ts'
import { type BuildSettings, chooseBuild } from '../service/build.ts'
import { readyManifest } from '../service/ready-manifest.ts'
import { releases } from '../service/releases.ts'
import { wantedService } from '../service/wanted.ts'
import { closeAccess } from '../steps/access/close-access.ts'
import { openAccess } from '../steps/access/open-access.ts'
import { deployService } from '../steps/deploy-service.ts'
import { replaceByManifest } from '../steps/replace-by-manifest.ts'
import type { Service } from '../wire.ts'
import { type BuildSource, buildSteps, cannot, deployShape, doubtful, NO_SOURCE } from './build-steps.ts'
import { iapSteps, invokerSteps } from './invoker-steps.ts'
import { inOrder, type Plan } from './order.ts'
import { tagSteps } from './tags.ts'
import { trafficSteps } from './traffic-plan.ts'

/** The decisions that the planner needs. */
export interface Decided {
  access: AccessDecision
  traffic?: TrafficDecision
  /** Only in a cleanup of previews. */
  cleanup?: PreviewDecision[]
  /** Only where previews are removed. */
  leftovers?: LeftoverDecision[]
  /** Only if the run checks for drift. */
  drift?: Drift
}

/** `facts` and `decisions` null: the widest plan. */
export function planService(
  config: Config,
  facts: Facts | null,
  decisions: Decided | null,
  source: BuildSource = NO_SOURCE,
): Plan {
  const resources = resourcesOf(config, facts)
  const live = facts?.service.known ? facts.service.value : undefined
  const settings =
    config.origin.kind === 'source' ? chooseBuild(config, resources.project, live ?? null, source) : undefined
  const release = releases(config, live) ? [deployStep(config, facts, decisions, resources, live, settings)] : []
  const access = decisions ? decided(decisions.access, resources, release.length > 0) : thinkable(config, resources)
  // Close access before the release: the new revision must not be public in between, nor if the release fails.
  const closing = live && decisions && closes(decisions.access)
  const narrowing = closing || (live && config.invokersUpdateStrategy === 'overwrite')
  const released = !narrowing && release.length > 0
  const named = [...tagSteps(config, facts, resources, released), ...invokerSteps(config, facts, resources, released)]
  // Named callers get their role before the service becomes public or private.
  return inOrder(
    buildSteps(config, facts, resources, settings, 'files' in source ? source : undefined),
    narrowing ? named : [],
    closing ? closeSteps(decisions.access, resources) : [],
    release,
    narrowing ? [] : named,
    iapSteps(config, facts, resources),
    closing ? [] : access,
    trafficSteps(config, facts, decisions, resources),
  )
}

/** Inputs that cannot work, as far as known before anything is done. */
export function serviceProblems(config: Config, facts: Facts, source: BuildSource = NO_SOURCE): Finding[] {
  const resources = resourcesOf(config, facts)
  if (!facts.service.known) return []
  const live = facts.service.value
  // A comparison makes nothing: that the service is absent is the difference.
  if (config.mode === 'drift' && live === null) return []
  const settings = config.origin.kind === 'source' ? chooseBuild(config, resources.project, live, source) : undefined
  if (config.manifest) return manifestPreview(config, facts, resources, settings).problems.map(cannot(say`The service`))
  if (!releases(config, live)) return []
  const { problems, doubts } = preview(config, facts, resources, live, settings)
  return [...problems.map(cannot(say`The service`)), ...doubts.map(doubtful)]
}

function deployStep(
  config: Config,
  facts: Facts | null,
  decisions: Decided | null,
  resources: Resources,
  live: Service | null | undefined,
  settings: BuildSettings | undefined,
): ReturnType<typeof deployService | typeof replaceByManifest> {
  const ifCheckRequired = decisions?.access.ifCheckRequired
  const changes = facts && live !== undefined ? changesIn(config, facts, resources, live, settings) : []
  const release = config.manifest ? replaceByManifest : deployService
  return release(config, {
    resources,
    live: facts ? live : undefined,
    serving: facts?.serving.known ? facts.serving.value : null,
    ...(facts?.tagHolder?.known && { holder: facts.tagHolder.value }),
    changes,
    needs: [
      ...deployNeedsOf(config, resources, live),
      ...(isTagPreview(config) ? taggedPreviewNeeds() : []),
      ...(config.access === 'keep' ? [] : decisionNeeds()),
    ],
    ...(settings && { settings }),
    ...(ifCheckRequired && { ifCheckRequired }),
  })
}

function changesIn(
  config: Config,
  facts: Facts,
  resources: Resources,
  live: Service | null,
  settings: BuildSettings | undefined,
): Change[] {
  return config.manifest
    ? manifestPreview(config, facts, resources, settings).changes
    : preview(config, facts, resources, live, settings).changes
}

/** The manifest to send, as far as known before the build. */
function manifestPreview(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  facts: Facts,
  resources: Resources,
  settings: BuildSettings | undefined,
) {
  const image = config.origin.kind === 'image' ? config.origin.image : settings?.image
  return readyManifest(config, {
    project: resources.project,
    target: fullName.service(resources.service),
    live: facts.knative?.known ? facts.knative.value : undefined,
    ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
    ...(image !== undefined && { image }),
  })
}

function deployNeedsOf(
  config: TargetSettings & OriginSettings & ReleaseSettings & PreviewSettings,
  resources: Resources,
  live: Service | null | undefined,
): Need[] {
  const shape = deployShape(config, resources, live)
  // A preview by tag does not create a service.
  return deployNeeds(config.kind, isTagPreview(config) ? { ...shape, exists: true } : shape)
}

/** The wanted service as far as known before the build, without the image's digest. */
function preview(
  config: Config,
  facts: Facts,
  resources: Resources,
  live: Service | null,
  settings: BuildSettings | undefined,
) {
  const image = config.origin.kind === 'image' ? config.origin.image : settings?.image
  return wantedService(live, config, {
    project: resources.project,
    serving: facts.serving.known ? facts.serving.value : null,
    ...(image !== undefined && { image }),
    ...(settings && {
      build: { settings, sourceLocation: `gs://${settings.bucket}/${resources.sources}/….zip` },
    }),
    nonce: 'aaaaaaaaaa',
  })
}

/** Only removes ways of being public: `access: authenticated` on a public service. */
const closes = ({ target, tries, removes }: AccessDecision) =>
  target === 'oidc-only' && tries.length === 0 && removes.length > 0

type AccessStep = ReturnType<typeof openAccess | typeof closeAccess>

const closeSteps = ({ blocked, removes }: AccessDecision, resources: Resources) =>
  blocked ? [] : removes.map(way => closeAccess(resources, way))

function decided(access: AccessDecision, resources: Resources, releasing: boolean): AccessStep[] {
  if (access.blocked) return []
  // Only a release can be refused, and the release itself enables the check, so only a further try needs a step.
  const later = releasing ? (access.ifCheckRequired?.tries.length ?? 0) : 0
  if (access.tries.length > 0 || later > 0) return [openAccess(resources, access)]
  return closeSteps(access, resources)
}

/** Every step that a decision could ask for under these inputs. */
function thinkable(config: Pick<Config, 'access' | 'publicVia'>, resources: Resources): AccessStep[] {
  if (config.access === 'keep') return []
  if (config.access === 'authenticated') return MECHANISMS.map(way => closeAccess(resources, way))
  const tries = (['all-users', 'no-invoker-iam-check'] as const).filter(
    way => config.publicVia === 'auto' || config.publicVia === way,
  )
  return [openAccess(resources, { tries, removes: [], fallback: 'oidc-only', byTrial: true })]
}
