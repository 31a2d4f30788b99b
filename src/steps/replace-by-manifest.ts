/**
 * Replaces a service or job by its manifest, through Run's v1 API like `gcloud run services replace` and `jobs replace`, so unknown
 * fields survive. Does not run it.
 */

import type { KnativePlace, KnativeResource } from '../google/run.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { BuildSettings } from '../service/build.ts'
import { sizeOf } from '../service/container-settings.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import { isObject } from '../service/json.ts'
import { type ReadyManifest, readyManifest } from '../service/ready-manifest.ts'
import type { Deployed, Service } from '../wire.ts'
import { warn } from '../words/findings.ts'
import { shortName } from '../words/names.ts'
import { type DeployResource, readyWords } from './deploy-resource.ts'
import type { RunContext, Step } from './step.ts'
import { type CheckRequired, checkClearing } from './tools/check-required.ts'
import { failedRelease, isReady, notReady, settled } from './tools/release.ts'
import { gone, imageOf, letters, refuseProblems, write } from './tools/write.ts'

type Reads = 'source' | 'build'
type Writes = 'revision' | 'checkCleared' | 'manifest'
type Releasing = RunContext<Reads, Writes>

interface Replace extends DeployResource, CheckRequired {
  /** A source deploy: how the image is built. */
  settings?: BuildSettings
}

export function replaceByManifest(
  config: Pick<Config, 'kind' | 'manifest' | 'service'>,
  deploy: Replace,
): Step<Reads, Writes> {
  const verb = deploy.live === undefined ? say`Deploy` : deploy.live ? say`Replace` : say`Create`
  return {
    kind: `deploy-${config.kind}`,
    title: say`${verb} the ${traitsOf(config).words} ${config.service} by ${config.manifest?.given}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => apply(world, deploy),
  }
}

async function apply(world: Releasing, deploy: Replace): Promise<string> {
  const { resources } = deploy
  const { config, google, made } = world
  const { words, requests } = traitsOf(config)
  const what = say`The ${words}`
  const { ready, before } = await send(world, deploy, what)
  made.manifest = ready.text
  world.record?.(ready.changes.map(change => ({ ...change, done: true })))
  // v1 answers with the resource itself, so the run waits for its condition.
  const read = () => google.run.getResource<Deployed>(resources.service)
  const found = await read()
  if (!found) throw gone(world, resources, what)
  const live = await settled(world, found, read)
  if (requests) made.service = live as Service
  if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision }
  if (!isReady(live))
    throw requests
      ? await failedRelease(world, resources, live as Service, { start: deploy.settings?.start })
      : await notReady(world, {
          ...{ resources, what, live, template: liveTemplate(live, config.kind) },
          revision: live.latestCreatedRevision,
        })
  if (!requests) return readyWords(config, live)
  const revision = shortName(live.latestCreatedRevision)
  if (revision !== undefined && revision === before) return unchanged(world, deploy, revision, ready)
  if (ready.changes.length === 0 && revision !== undefined)
    world.record?.([
      {
        target: fullName.service(resources.service),
        path: 'latestCreatedRevision',
        ...(before !== undefined && { before }),
        after: revision,
        done: true,
      },
    ])
  return config.manifest?.traffic === 'named'
    ? say`${revision ?? say`The new revision`} is ready; the file sets the traffic.`
    : say`${revision ?? say`The new revision`} is ready and serves.`
}

/** The service has the revision that it had. */
function unchanged(world: Releasing, { resources }: Replace, revision: string, { tied }: ReadyManifest): string {
  if (tied !== undefined) {
    const reason = say`metadata: No new revision was made: the file names its revision (spec.template.metadata.name), and ${revision} has the same settings. Whether the tag of ${tied} was moved since was not looked at. To deploy what it names now, take the name out of the file, give another suffix, or name the image by its digest.`
    const resource = fullName.service(resources.service)
    world.made.findings = [...(world.made.findings ?? []), warn('ignored-input', reason, { resource })]
  }
  return say`${revision} has these settings already; no new revision was made.`
}

/** Sends the manifest; if Google refuses it because a policy requires the invoker check, again with the check enabled. */
async function send(
  world: Releasing,
  deploy: Replace,
  what: string,
): Promise<{ ready: ReadyManifest; before?: string }> {
  const { google, config, made } = world
  const { resources } = deploy
  const { kind, region, service: name } = config
  const place: KnativePlace = { kind, region, name, project: resources.project }
  const check = checkClearing(world, deploy)
  let before: string | undefined
  const { wanted: ready } = await write(world, resources, {
    what,
    read: () => google.run.getKnative(place),
    want: live => {
      before = latestOf(live)
      return prepare(world, deploy, what, live, check.cleared)
    },
    send: (live, { body }) => google.run.saveKnative(place, body, !live),
    template: ({ body }) => sizeOf(body),
    isOurs: (live, { changes }) =>
      changes.length > 0 && prepare(world, deploy, what, live, check.cleared).changes.length === 0,
    onRefused: check.onRefused,
  })
  if (check.cleared) made.checkCleared = true
  return { ready, ...(before !== undefined && { before }) }
}

/** The latest revision as v1 shows it. */
function latestOf(live: KnativeResource | null): string | undefined {
  const { status } = live ?? {}
  return isObject(status) && typeof status.latestCreatedRevisionName === 'string'
    ? status.latestCreatedRevisionName
    : undefined
}

/** The document to send, based on the current resource. Throws UserError if that is not possible. */
function prepare(
  world: Releasing,
  { resources, settings }: Replace,
  what: string,
  live: KnativeResource | null,
  clearCheck: boolean,
): ReadyManifest {
  const { config, made } = world
  const image = imageOf(world)
  const source = made.source?.object
  const ready = readyManifest(config, {
    project: resources.project,
    target: fullName.service(resources.service),
    live,
    clearCheck,
    nonce: letters(10),
    ...(resources.projectNumber && { projectNumber: resources.projectNumber }),
    ...(image !== undefined && { image }),
    ...(settings &&
      source && {
        build: { settings, sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}` },
      }),
  })
  refuseProblems(resources, what, ready.problems, 'replaced')
  return ready
}
