/** Compares the live service, job or worker pool itself, field by field, with the one that a deploy would write. Pure. */

import type { Facts } from '../../facts/facts.ts'
import { chooseRepository, fullName, imageName, targetName } from '../../iam/names.ts'
import { PREVIEW_LABEL } from '../../iam/preview-names.ts'
import type { Config } from '../../inputs/config.ts'
import { KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Change, Json } from '../../model.ts'
import { diffService } from '../../service/diff.ts'
import { sameQuantity } from '../../service/drift-values.ts'
import { liveTemplate } from '../../service/edit-paths.ts'
import { withFilledIn } from '../../service/filled-in.ts'
import type { JsonObject } from '../../service/json.ts'
import { readyManifest } from '../../service/ready-manifest.ts'
import { servesOlder, startingTemplate } from '../../service/template.ts'
import { NO_TRAFFIC_LABEL } from '../../service/traffic.ts'
import { wantedService } from '../../service/wanted.ts'
import { wantedResource } from '../../service/wanted-resource.ts'
import type { Deployed, Service } from '../../wire.ts'
import { buildDifferences } from './build.ts'
import type { Compared, Difference, Unknown } from './difference.ts'
import { fieldOf } from './fields.ts'
import { MANIFEST_ENV, MANIFEST_INGRESS, MANIFEST_LABELS } from './fix.ts'
import { settingsOnly } from './next-deploy.ts'

const NONCE = 'aaaaaaaaaa'

/** Changes that every run or the platform makes (docs/google-cloud.md#drift). */
const MOVED = [
  /^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,
  /^metadata\.labels\.(commit-sha|run-iam-deploy-.+)$/,
  /^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,
  /\.(baseImageUri|buildInfo|sourceCode)$/,
]

/** `pinned`: a release would get no traffic. */
export function settingDifferences(config: Config, facts: Facts, live: Deployed, pinned: boolean): Compared {
  const { rows, names, unknown } = config.manifest
    ? ofManifest(config, facts)
    : KINDS[config.kind].requests
      ? ofService(config, facts, live as Service)
      : ofResource(config, facts, live)
  const fixable = config.manifest ? takesPatches(live, config.kind) : !pinned
  // A variable can be that of a container which is not there.
  const moved = rows.some(isWholeContainer)
  const isFixable = config.manifest ? isSafeInManifest : isSafe
  const differences = rows.flatMap((row): Difference[] => {
    if (MOVED.some(moved => moved.test(row.path)) || sameQuantity(row)) return []
    if (IMAGE.test(row.path) && config.origin.kind === 'source') return []
    if (followsPort(row, config, live)) return []
    if (IMAGE.test(row.path) && isSameByTag(row)) {
      const now = nowOf(facts)
      if (now?.same) return []
      if (now) return [{ ...row, after: `${String(row.after)} (now ${now.named})`, field: fieldOf(row.path, names) }]
      unknown.push({
        text: say`The workflow names the image ${String(row.after)} by tag, and ${String(row.before)} runs. The run could not look up whether they are the same.`,
      })
      return []
    }
    const difference = { ...row, field: fieldOf(row.path, names) }
    return [fixable && isFixable(row, moved) ? { ...difference, fix: 'release' } : difference]
  })
  const built =
    config.origin.kind === 'source'
      ? [...foreignImage(config, facts, live), ...buildDifferences(config, facts, live as Service)]
      : []
  const tag = movedTag(config, facts, live)
  return { differences: [...differences, ...built, ...tag.differences], unknown: [...unknown, ...tag.unknown] }
}

/** A change of the port has moved the probe of the old one, as gcloud does; the flags still name that. */
function followsPort({ path, before }: Change, { edits, kind }: Config, live: Deployed): boolean {
  if (!/\.startupProbe\.tcpSocket\.port$/.test(path) || !edits.some(edit => edit.path.startsWith('container.ports')))
    return false
  const ports = (liveTemplate(live, kind)?.containers ?? []).flatMap(
    container => container.ports?.[0]?.containerPort ?? [],
  )
  return ports.some(port => port === before)
}

interface Rows {
  rows: Change[]
  /** Of the containers, in order. */
  names: string[]
  unknown: Unknown[]
}

function ofService(config: Config, facts: Facts, live: Service): Rows {
  const { base, blind } = comparedService(config, facts, live)
  const context = { project: facts.projectId, serving: null, nonce: NONCE, ...imageOf(config) }
  const { after, updateMask } = wantedService(base, settingsOnly(config), context)
  const rows = diffed(config, facts, base as JsonObject, after, updateMask)
  return {
    rows: blind ? rows.filter(({ path }) => !path.startsWith('template.')) : rows,
    names: namesOf(after.template as JsonObject | undefined),
    unknown: blind
      ? [{ text: say`The revision that serves production could not be read, so its settings were not compared.` }]
      : [],
  }
}

/**
 * The service with the template that counts: that of the revision that serves production, because the service's own can be a preview's.
 * After a deploy that left the traffic where it was, on purpose, the newest revision is the one that the workflow has made.
 */
function comparedService(config: Config, facts: Facts, live: Service): { base: Service; blind: boolean } {
  const held = config.noTraffic || config.trafficChange !== undefined || live.labels?.[NO_TRAFFIC_LABEL] !== undefined
  if (held && !live.template?.labels?.[PREVIEW_LABEL]) {
    const latest = { ...live, latestCreatedRevision: live.latestCreatedRevision ?? '' }
    return { base: { ...latest, template: startingTemplate(latest, null) } as Service, blind: false }
  }
  const serving = facts.serving.known ? facts.serving.value : null
  const base = { ...live, template: startingTemplate(live, serving) } as Service
  return { base, blind: servesOlder(live) !== undefined && serving === null }
}

function ofResource(config: Config, facts: Facts, live: Deployed): Rows {
  const { before, after } = wantedResource(live, settingsOnly(config), {
    project: facts.projectId,
    nonce: NONCE,
    ...imageOf(config),
  })
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const template = liveTemplate(after as Deployed, config.kind) as JsonObject | undefined
  return { rows: diffed(config, facts, before, after, fields), names: namesOf(template), unknown: [] }
}

const diffed = (config: Config, facts: Facts, before: JsonObject, after: JsonObject, fields: readonly string[]) =>
  diffService(before, withFilledIn(before, after), fields, fullName.service(targetName(facts.projectId, config)))

const namesOf = (template: JsonObject | undefined): string[] =>
  (Array.isArray(template?.containers) ? template.containers : []).map(container =>
    String((container as JsonObject).name ?? ''),
  )

function ofManifest(config: Config, facts: Facts): Rows {
  const { knative, projectId, projectNumber } = facts
  if (!knative?.known)
    return {
      rows: [],
      names: [],
      unknown: [{ text: say`It could not be read as a manifest: ${knative?.why ?? ''}`, blind: true }],
    }
  const { changes } = readyManifest(config, {
    project: projectId,
    ...(projectNumber.known && { projectNumber: projectNumber.value }),
    target: fullName.service(targetName(projectId, config)),
    live: knative.value,
    ...imageOf(config),
  })
  return { rows: changes, names: [], unknown: [] }
}

const imageOf = ({ origin }: Config): { image?: string } => (origin.kind === 'image' ? { image: origin.image } : {})

const IMAGE = /containers\[[^\]]*\]\.image$/

/** The repository of an image's name. */
const repositoryOf = (image: string) => image.replace(/@sha256:[0-9a-f]{64}$/, '').replace(/:[^:/]+$/, '')

/** The same repository, with a digest on one side and a tag on the other. */
function isSameByTag({ before, after }: Change): boolean {
  const [was, is] = [String(before ?? ''), String(after ?? '')]
  return was.includes('@') !== is.includes('@') && repositoryOf(was) === repositoryOf(is)
}

/** What the tag of the workflow means now, and whether that is what runs; undefined if that is not known. */
function nowOf({ namedImage: image }: Facts): { named: string; running: string; same: boolean } | undefined {
  if (!image?.named.known || !image.running.known || image.named.value === null) return undefined
  const [named, running] = [image.named.value, image.running.value]
  return { named, running, same: named === running }
}

/** The same tag on both sides, but it means another image than when it was deployed. */
function movedTag(config: Config, facts: Facts, live: Deployed): Compared {
  const { origin, kind } = config
  const { namedImage, projectId } = facts
  const images = (liveTemplate(live, kind)?.containers ?? []).map(({ image }) => image)
  if (origin.kind !== 'image' || !namedImage || !images.includes(origin.image)) return { differences: [], unknown: [] }
  const now = nowOf(facts)
  const { pushedLater: pushed, named: read } = namedImage
  const named = read.known ? read.value : null
  const target = fullName.service(targetName(projectId, config))
  const path = `${KINDS[kind].template.join('.')}.containers[0].image`
  const before = `${repositoryOf(origin.image)}@${now?.running}`
  return {
    differences:
      now && !now.same
        ? [{ target, path, field: 'image', before, after: `${origin.image} (moved to ${now.named})`, done: false }]
        : pushed && named
          ? [
              {
                target,
                path,
                field: 'image',
                before: say`an older image`,
                after: `${origin.image} (pushed ${pushed} as ${named})`,
                done: false,
              },
            ]
          : [],
    unknown: namedImage.named.known
      ? []
      : [{ text: say`Whether the tag of ${origin.image} has moved could not be looked up: ${namedImage.named.why}` }],
  }
}

/** Each build makes another image, but always in the same repository. */
function foreignImage(config: Config, { projectId }: Facts, live: Deployed): Difference[] {
  const service = KINDS[config.kind].builds ? (live as Service) : null
  const after = imageName(chooseRepository(config, projectId, service).name, config.service)
  const images = (liveTemplate(live, config.kind)?.containers ?? []).flatMap(({ image }) => image ?? [])
  const [before] = images
  if (before === undefined || images.some(image => repositoryOf(image) === after)) return []
  const path = `${KINDS[config.kind].template.join('.')}.containers[0].image`
  return [{ target: fullName.service(targetName(projectId, config)), path, field: 'image', before, after, done: false }]
}

const INGRESS = [
  'INGRESS_TRAFFIC_ALL',
  'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'INGRESS_TRAFFIC_NONE',
]

/**
 * Labels, literal variables, and a stricter ingress. A variable that is a secret on either side is left to a person. `moved`: a container is
 * missing, or there is another one.
 */
function isSafe({ path, before, after }: Change, moved: boolean): boolean {
  if (/^(template\.)?labels\./.test(path)) return true
  if (path === 'ingress') return isStricter(INGRESS, before, after)
  const isVariable = /^template\.(template\.)?containers\[[^\]]*\]\.env\[/.test(path)
  return isVariable && !moved && isLiteral(before) && isLiteral(after)
}

/** False where one of the two is none of those that we know: it could be stricter. `known`: from the widest on. */
function isStricter(known: readonly string[], before: Json | undefined, after: Json | undefined): boolean {
  const found = known.indexOf(String(before ?? known[0]))
  return found >= 0 && known.indexOf(String(after)) > found
}

/** Every container has an image, so without one on either side, it is not there at all. */
const isWholeContainer = ({ path, before, after }: Change): boolean =>
  IMAGE.test(path) && (before === undefined || after === undefined)

/** The same of a row of a manifest. */
function isSafeInManifest({ path, before, after }: Change, moved: boolean): boolean {
  if (MANIFEST_LABELS.test(path))
    return [before, after].every(value => value === undefined || typeof value === 'string')
  if (path === MANIFEST_INGRESS) return isStricter(REACHES, before, after)
  return MANIFEST_ENV.test(path) && !moved && isLiteral(before) && isLiteral(after)
}

const REACHES = ['all', 'internal-and-cloud-load-balancing', 'internal']

/** A patch of one container, whose revision serves: without a person's pin, which a manifest has among its settings. */
function takesPatches(live: Deployed, kind: Kind): boolean {
  const { traffic = [] } = live as Service
  const served = (traffic ?? []).every(
    ({ type, percent }) => type === 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST' || !percent,
  )
  return served && liveTemplate(live, kind)?.containers?.length === 1
}

/** How `service/diff.ts` shows hidden values. */
const isLiteral = (shown: Json | undefined) => shown === undefined || shown === 'set' || shown === 'changed'
