/** The plan of `mode: drift`: a comparison, and with `fix: true` the safe changes. */

import type { AccessDecision } from '../decisions/access/decision.ts'
import { keptMembers } from '../decisions/drift/callers.ts'
import type { Difference } from '../decisions/drift/difference.ts'
import type { Drift } from '../decisions/drift/find-drift.ts'
import { safeEdits, safeManifestEdits } from '../decisions/drift/fix.ts'
import { settingsOnly } from '../decisions/drift/next-deploy.ts'
import type { Facts } from '../facts/facts.ts'
import { iapFlag } from '../iam/iap.ts'
import { namesInvokers } from '../iam/invokers.ts'
import { MECHANISMS } from '../iam/mechanisms.ts'
import { fullName } from '../iam/names.ts'
import { schedulerJobName } from '../iam/schedule-names.ts'
import type { AccessSettings, CallerSettings, Config, TargetSettings } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import { driftNeeds } from '../needs/preview-needs.ts'
import { type Resources, resourcesOf } from '../needs/resources.ts'
import { closeAccess } from '../steps/access/close-access.ts'
import { type SetInvokers, setInvokers } from '../steps/access/set-invokers.ts'
import type { Step } from '../steps/step.ts'
import { count } from '../words/sentences.ts'
import type { Plan } from './order.ts'
import { planResource } from './resource-plan.ts'
import { scheduleSteps } from './schedule-plan.ts'
import { planService } from './service-plan.ts'

interface Drifted {
  access: AccessDecision
  drift?: Drift
}

/** `facts` and `decided` null: the widest plan. */
export function planDrift(config: Config, facts: Facts | null, decided: Drifted | null): Plan {
  const resources = resourcesOf(config, facts)
  const drift = decided?.drift
  const fixes = config.drift.fix
    ? facts && drift
      ? fixSteps(config, facts, drift, resources)
      : thinkable(config, resources)
    : []
  const left = (drift?.differences ?? []).filter(({ fix }) => !config.drift.fix || !fix)
  return [compare(config, resources, left.map(toChange)), ...fixes]
}

const toChange = ({ fix: _, field: __, kept: ___, ...change }: Difference) => change

function compare(
  config: TargetSettings & AccessSettings & CallerSettings & Pick<Config, 'edits'>,
  resources: Resources,
  changes: Step['changes'],
): Step {
  const opens = KINDS[config.kind].requests && (config.access !== 'keep' || iapFlag(config) !== undefined)
  return {
    kind: 'compare-service',
    title: say`Compare ${config.service} with the workflow`,
    target: fullName.service(resources.service),
    changes,
    needs: driftNeeds(config.kind, Boolean(opens) || namesInvokers(config), Boolean(opens)),
    async apply(world) {
      // Read-only.
      world.record?.(changes)
      const left = changes.length
      return left === 0 ? undefined : say`${count(left, 'difference is', 'differences are')} left.`
    },
  }
}

/** No build, no access, no new callers: only the edits of a deploy are left. */
function releaseOf(config: Config, edits: Config['edits']): Config {
  // A job is changed, not run.
  const { execution: _, manifest: __, containers, ...settings } = settingsOnly(config)
  // Containers that are missing come with a deploy; a variable is only fixed where none is.
  const named = edits.some(({ path }) => path === 'container.env') && containers
  return {
    ...settings,
    ...(named && { containers }),
    origin: { kind: 'template' },
    edits,
    ...{ access: 'keep', invokers: [], callers: [], schedules: [], resourceTags: [] },
  }
}

/** A release reads the inputs when it is sent: only those of the fix. */
const release = (config: Config, facts: Facts): Plan =>
  planRelease(config, facts).map(step => ({ ...step, apply: world => step.apply({ ...world, config }) }))

const planRelease = (config: Config, facts: Facts | null): Plan =>
  KINDS[config.kind].traffic ? planService(config, facts, null) : planResource(config, facts)

function fixSteps(config: Config, facts: Facts, drift: Drift, resources: Resources): Plan {
  const by = (fix: Difference['fix']) => drift.differences.filter(each => each.fix === fix)
  const edits = by('release').length > 0 ? (config.manifest ? safeManifestEdits : safeEdits)(config, drift) : []
  const invokers = by('remove-invokers')
  return [
    ...(edits.length > 0 ? release(releaseOf(config, edits), facts) : []),
    ...(invokers.length > 0
      ? [
          setInvokers(resources, {
            kind: config.kind,
            members: [...keptMembers(config, facts), ...acceptedMembers(drift)],
            strategy: 'overwrite',
            changes: invokers.map(toChange),
            released: edits.length > 0,
          }),
        ]
      : []),
    ...scheduleFixes(config, facts, drift, resources),
    ...by('close').map(({ path }) =>
      closeAccess(resources, path === 'invokerIamDisabled' ? 'no-invoker-iam-check' : 'all-users'),
    ),
  ]
}

/** Callers that only the live resource has, and that somebody has accepted. */
const acceptedMembers = ({ differences }: Drift): string[] =>
  differences.flatMap(({ path, before, kept }) =>
    kept && path.startsWith('bindings[') && before ? [String(before)] : [],
  )

/** Jobs of which everything that differs is safe to set again. */
function scheduleFixes(config: Config, facts: Facts | null, drift: Drift | null, resources: Resources): Plan {
  const of = (name: string) => {
    const target = fullName.schedulerJob(schedulerJobName(resources.project, config.region, name))
    return (drift?.differences ?? []).filter(each => each.target === target)
  }
  const steps = scheduleSteps(config, facts, resources).filter(({ kind }) => kind === 'upsert-schedule')
  if (!drift) return steps
  return steps.filter(({ target }) => {
    const rows = of(target.split('/').at(-1) ?? '')
    return rows.length > 0 && rows.every(({ fix }) => fix === 'schedule')
  })
}

const ALL_OUT = {
  members: [],
  strategy: 'overwrite',
  changes: [],
  released: false,
} as const satisfies Partial<SetInvokers>

/** Labels of a manifest are not among its edits. */
const SOME_LABEL: Config['edits'][number] = {
  from: 'metadata',
  path: 'labels',
  op: 'put',
  entries: {},
  strategy: 'merge',
}

/** Every fix that these inputs could lead to. */
function thinkable(config: Config, resources: Resources): Plan {
  const edits = config.edits.filter(({ path }) => /^((template\.)?labels|container\.env|ingress)$/.test(path))
  return [
    ...(edits.length > 0 || config.manifest
      ? planRelease(releaseOf(config, edits.length > 0 ? edits : [SOME_LABEL]), null).map(step => ({
          ...step,
          needs: step.needs.filter(({ permission }) => !/^run\.\w+\.create$/.test(permission)),
        }))
      : []),
    ...(config.invokersUpdateStrategy === 'overwrite' && namesInvokers(config)
      ? [setInvokers(resources, { ...ALL_OUT, kind: config.kind })]
      : []),
    ...scheduleFixes(config, null, null, resources),
    ...(KINDS[config.kind].requests && config.access === 'authenticated'
      ? MECHANISMS.map(way => closeAccess(resources, way))
      : []),
  ]
}
