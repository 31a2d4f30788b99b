/**
 * One question to Cloud Run itself: would it take the service, job or worker pool as it is wanted (`validateOnly` of v2, `dryRun=all` of
 * v1)? It changes nothing, and needs the permission of the deploy. gcloud asks the same in its beta before it builds
 * (_ValidateServiceBeforeSourceDeploy of command_lib/run/serverless_operations.py).
 */

import type { Google } from '../google/google.ts'
import type { KnativeResource } from '../google/run.ts'
import { fullName, targetName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { readyManifest } from '../service/ready-manifest.ts'
import { servesOlder } from '../service/template.ts'
import { wantedService } from '../service/wanted.ts'
import { wantedResource } from '../service/wanted-resource.ts'
import type { Deployed, Service, WireRevision } from '../wire.ts'
import { ask, unknown } from './ask.ts'

/** Stands for an image that is not built yet: Google's own sample, which everybody can read. */
const PLACEHOLDER = 'us-docker.pkg.dev/cloudrun/container/hello'
const NONCE = 'aaaaaaaaaa'

interface Known {
  live: Promise<Fact<Deployed | null>>
  service: Promise<Fact<Service | null>>
  serving: Promise<Fact<WireRevision | null>>
  knative: Promise<Fact<KnativeResource | null>> | undefined
}

/** Undefined: the run releases nothing, or asks nothing beforehand. */
export function readDryRun(
  google: Google,
  project: string,
  config: Config,
  known: Known,
): { accepted: Promise<Fact<true>> } | undefined {
  const { mode, origin, edits, preview, preflight } = config
  const releases = origin.kind !== 'template' || edits.length > 0
  const asks = ['deploy', 'preflight', 'preview', 'drift'].includes(mode) && preview?.do !== 'remove'
  if (!releases || !asks || preflight === 'off') return undefined
  // v1 has no `dryRun` for jobs.
  if (config.manifest && !KINDS[config.kind].traffic) return undefined
  return {
    accepted: config.manifest ? askKnative(google, project, config, known) : askV2(google, project, config, known),
  }
}

/** Nothing that names the new revision: its name may be taken by the very revision that is there. */
const plain = (config: Config): Config => {
  const { suffix: _, tag: __, rollout: ___, trafficChange: ____, preview: _____, ...rest } = config
  return { ...rest, noTraffic: false }
}

/** Undefined: the image of the live resource stays. */
const imageFor = ({ origin }: Config, live: object | null): string | undefined =>
  origin.kind === 'image' && !origin.builtHere ? origin.image : live === null ? PLACEHOLDER : undefined

async function askV2(google: Google, project: string, config: Config, known: Known): Promise<Fact<true>> {
  const { kind, service: id, region } = config
  const [found, service] = await Promise.all([known.live, known.service])
  if (!found.known) return unknown(say`The live resource could not be read.`)
  const live = found.value
  const image = imageFor(config, live)
  const name = targetName(project, config)
  const about = { project, nonce: NONCE, ...(image !== undefined && { image }) }
  const options = { validateOnly: true } as const
  const parent = `projects/${project}/locations/${region}`
  if (KINDS[kind].requests) {
    if (!service.known) return unknown(say`The service could not be read.`)
    // Only where an older revision serves does the new one start from that.
    const older = service.value && servesOlder(service.value)
    const serving = older ? await known.serving : undefined
    const context = { ...about, serving: serving?.known ? serving.value : null }
    const wanted = wantedService(service.value, plain(config), context)
    if (wanted.problems.length > 0) return unknown(say`The inputs alone say that it cannot work.`)
    return answered(service.value ? 'PATCH' : 'POST', `run.googleapis.com/v2/${name}?validateOnly=true`, name, () =>
      service.value
        ? google.run.patchService(wanted.service, wanted.updateMask, options)
        : google.run.createService(parent, id, wanted.service, options),
    )
  }
  const { body, updateMask, problems } = wantedResource(live, plain(config), about)
  if (problems.length > 0) return unknown(say`The inputs alone say that it cannot work.`)
  return answered(live ? 'PATCH' : 'POST', `run.googleapis.com/v2/${name}?validateOnly=true`, name, () =>
    live
      ? google.run.updateResource(body, updateMask, options)
      : google.run.createResource(kind, parent, id, body, options),
  )
}

async function askKnative(google: Google, project: string, config: Config, known: Known): Promise<Fact<true>> {
  const found = await known.knative
  if (!found?.known) return unknown(say`The live resource could not be read.`)
  const { kind, region, service: name } = config
  const image = imageFor(config, found.value) ?? PLACEHOLDER
  const target = targetName(project, config)
  const { body, problems } = readyManifest(config, {
    project,
    target: fullName.service(target),
    live: found.value,
    image,
  })
  if (problems.length > 0) return unknown(say`The inputs alone say that it cannot work.`)
  const { spec } = body as { spec?: { template?: { metadata?: { name?: string } } } }
  if (spec?.template?.metadata) delete spec.template.metadata.name
  const call = `${region}-run.googleapis.com/v1/namespaces/${project}/${KINDS[kind].manifest?.plural}/${name}?dryRun=all`
  return answered(found.value ? 'PUT' : 'POST', call, target, () =>
    google.run.saveKnative({ kind, project, region, name }, body, !found.value, { dryRun: true }),
  )
}

const answered = (method: string, call: string, name: string, question: () => Promise<unknown>): Promise<Fact<true>> =>
  ask(
    `${method} ${call}`,
    fullName.service(name),
    () => question().then(() => true as const),
    () => say`would be accepted`,
  )
