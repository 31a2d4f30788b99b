/** The part of a plan that builds an image from a source, and what deploying an image needs: the same for every kind. */

import type { Facts } from '../facts/facts.ts'
import { isElsewhere, isLegacyBuildAccount, projectIn } from '../iam/names.ts'
import type { Config, OriginSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Finding, Need } from '../model.ts'
import { buildNeeds, type DeployShape, reuseNeeds } from '../needs/needs.ts'
import { optionsOf } from '../needs/referenced.ts'
import type { Resources } from '../needs/resources.ts'
import type { BuildSettings, SourceKind } from '../service/build.ts'
import type { Listing } from '../source/listing.ts'
import { buildImage } from '../steps/build-image.ts'
import { createBucket } from '../steps/create-bucket.ts'
import { createRepository } from '../steps/create-repository.ts'
import { reuseImage } from '../steps/reuse-image.ts'
import type { Step } from '../steps/step.ts'
import { uploadSource } from '../steps/upload-source.ts'
import { fail, warn } from '../words/findings.ts'
import { inOrder } from './order.ts'

/** What the planner needs of the source folder; a whole `Listing` if the plan will run. */
export type BuildSource = SourceKind | Listing

export const NO_SOURCE: SourceKind = { dockerfile: false, projectToml: false }

/** The image as far as known before the build, without its digest. */
export function previewImage({ origin }: Pick<Config, 'origin'>, { image }: Resources): string | undefined {
  if (origin.kind === 'template') return undefined
  return origin.kind === 'image' ? origin.image : image
}

/** A problem with what the inputs ask for, as a finding. `what`: `The job`. */
export const cannot =
  (what: string) =>
  (problem: string): Finding =>
    fail('invalid-input', say`${what} cannot be changed as asked: ${problem}.`)

/** Doubts about settings, as findings. */
export const doubtful = (doubt: string): Finding => warn('ignored-input', `${doubt}.`)

export function buildSteps(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  facts: Facts | null,
  resources: Resources,
  settings: BuildSettings | undefined,
  listing: Listing | undefined,
): Step<never, 'source' | 'build' | 'begun'>[] {
  if (config.origin.kind !== 'source' || !settings) return []
  const needs = buildNeedsOf(config, facts, resources, settings)
  const reusable = facts?.reusable?.known ? facts.reusable.value : undefined
  if (reusable && listing) return [reuseImage(resources, reusable, listing, reuseNeeds())]
  const bucket = facts?.bucket
  const repository = facts?.repository
  const bucketAbsent = !facts || (bucket?.known && bucket.value === null)
  // An API that is off tells nothing: mostly nobody has used it yet.
  const repositoryOff =
    repository?.known === false && repository.evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')
  const repositoryAbsent = !facts || repositoryOff || (repository?.known && repository.value === null)
  // A named repository has to be created by its owner, with its format and cleanup rules.
  const makesRepository = repositoryAbsent && resources.repository.from === 'default'
  const owner = bucket?.known ? bucket.value?.projectNumber : undefined
  // A foreign bucket is fine if the workflow itself names it.
  const named = resources.bucket.from === 'input'
  const owned = Boolean(bucketAbsent) || named || (owner !== undefined && owner === resources.projectNumber)
  return inOrder(
    bucketAbsent ? [createBucket(resources, config.region)] : [],
    makesRepository ? [createRepository(resources, repositoryOff)] : [],
    [uploadSource(resources, listing, owned)],
    [
      buildImage(resources, settings, config.build.as ?? config.service, [
        ...needs,
        ...(config.build.reuse ? reuseNeeds() : []),
      ]),
    ],
  )
}

function buildNeedsOf(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  facts: Facts | null,
  resources: Resources,
  settings: BuildSettings,
): Need[] {
  const live = facts?.service.known ? facts.service.value : undefined
  const { project, projectNumber, buildAccount } = resources
  const options = optionsOf(config, project, live)
  const built = Boolean(live?.buildConfig?.imageUri)
  const needs = buildNeeds({
    named: settings.serviceAccount !== undefined,
    agentSettled: built || (buildAccount !== undefined && isElsewhere(buildAccount, project, projectNumber)),
    options,
    foreignPool: options.workerPool !== undefined && !isOf(options.workerPool, resources),
  })
  // For Google's own build account, no agent has to act as it.
  const legacy = buildAccount !== undefined && isLegacyBuildAccount(buildAccount)
  return legacy ? needs.filter(({ who }) => who !== 'build-agent') : needs
}

/** The properties of a deploy that its needs depend on. `live`: the service, or the resource whose template counts instead. */
export function deployShape(
  config: TargetSettings & OriginSettings & ReleaseSettings,
  resources: Resources,
  live: Parameters<typeof optionsOf>[2],
): DeployShape {
  const { project, projectNumber, runtimeAccount, repository } = resources
  const options = optionsOf(config, project, live)
  const built = config.origin.kind === 'source'
  const image = built ? repository.name : options.imageRepository
  // As long as the live service is unknown, it could use a repository of another project.
  const open = built && live === undefined && repository.from !== 'input'
  return {
    exists: live === undefined ? undefined : live !== null,
    built,
    agentSettled:
      Boolean(live) || (runtimeAccount !== undefined && isElsewhere(runtimeAccount, project, projectNumber)),
    foreignImage: open ? undefined : image !== undefined && !isOf(image, resources),
    otherImages: options.otherRepositories.map(name => ({ repository: name, foreign: !isOf(name, resources) })),
    options,
  }
}

/** Whether `projects/P/...` belongs to the run's own project. */
const isOf = (name: string, { project, projectNumber }: Resources) =>
  [project, projectNumber].includes(projectIn(name) ?? '')
