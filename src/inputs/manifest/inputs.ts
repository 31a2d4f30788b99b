/** Inputs besides `metadata`: each one goes into the manifest, is combined with it, or is refused; none is silently ignored. */

import type { Document } from 'yaml'
import { KINDS } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Mode } from '../../model.ts'
import type { Config, Edit } from '../config.ts'
import type { Reader } from '../reader.ts'
import { inputRow } from '../table.ts'
import { name as shown } from '../texts/pairs.ts'
import { parseLooseBoolean } from '../texts/parse.ts'
import { editManifest, setAt } from './edits.ts'
import { instead } from './fault.ts'
import { isPlainMap, type Manifest, mainContainerPath, plainAt, podPath } from './read-manifest.ts'
import { manifestDoubts, manifestFaults } from './rules.ts'
import { imageOf, invokerCheckDisabled } from './view.ts'

/** The image or source: from the inputs, otherwise from the manifest. */
export function manifestOrigin(
  reader: Reader,
  { document, kind }: Manifest,
  given: Config['origin'],
): Config['origin'] {
  if (given.kind !== 'template') return given
  const image = imageOf(document, kind)
  if (image === '')
    reader.problem(
      'metadata',
      say`has no image for its main container; add one there, or give image or source`,
      instead(
        [...(mainContainerPath(document, kind) ?? [...podPath(kind), 'containers', 0]), 'image'],
        inputRow('image').example,
      ),
    )
  return { kind: 'image', image }
}

/** The manifest's document with the inputs in it. */
export function applyInputs(
  reader: Reader,
  { document, kind, name }: Manifest,
  edits: readonly Edit[],
  { suffix, tag, mode, region }: { suffix?: string; tag?: string; mode: Mode; region: string },
): Document {
  const imageGiven = reader.optional('image') !== undefined || reader.optional('source') !== undefined
  const faults = manifestFaults(document, { kind, name, imageGiven })
  for (const { fault, example } of faults) reader.problem('metadata', say`has a file with ${fault}`, example)
  for (const { from, problem } of editManifest(document, kind, edits)) {
    const known = reader.problems.some(other => other.input === from && other.problem === problem)
    if (!known)
      reader.problems.push({ input: from, problem, example: 'leave it out, and write it in the file of metadata' })
  }
  const before = new Set(faults.map(({ fault }) => fault))
  for (const { fault, example } of manifestFaults(document, { kind, name, imageGiven }))
    if (!before.has(fault))
      reader.problem('metadata', say`has a file that, with the other inputs in it, has ${fault}`, example)
  for (const doubt of manifestDoubts(document, kind, region)) reader.notice('metadata', `${doubt}.`, 'warning')
  if (suffix)
    setAt(document, ['spec', 'template', 'metadata', 'name'], `${name.slice(0, 62 - suffix.length)}-${suffix}`)
  if (tag && !tagsOf(document).includes(tag))
    reader.problem(
      'tag',
      say`${shown(tag)} is not among the tags in spec.traffic of the file of metadata; with metadata, tag only selects the URL for the output`,
      say`leave it out, or write the tag in spec.traffic`,
    )
  if (KINDS[kind].traffic && parseLooseBoolean(reader.text('no_traffic')))
    reader.problem('no_traffic', say`is true, but with metadata, spec.traffic in the file sets the traffic`, 'false')
  if (reader.optional('traffic_steps'))
    reader.problem(
      'traffic_steps',
      say`cannot be combined with metadata, where spec.traffic in the file sets the traffic; a gradual rollout needs service and image or source`,
      say`leave it out`,
    )
  if (mode === 'preview' || mode === 'rollback')
    reader.problem(
      'mode',
      say`is ${mode}, which does not support metadata; give service and image or source instead`,
      'deploy',
    )
  return document
}

function tagsOf(document: Document): string[] {
  const traffic = plainAt(document, ['spec', 'traffic'])
  return (Array.isArray(traffic) ? traffic : []).flatMap(target =>
    isPlainMap(target) && typeof target.tag === 'string' ? [target.tag] : [],
  )
}

export function manifestOf({ given, kind }: Manifest, document: Document): NonNullable<Config['manifest']> {
  const disabled = KINDS[kind].requests ? invokerCheckDisabled(document) : undefined
  // Long lines are not folded, to keep the file as it is.
  const text = document.toString({ lineWidth: 0 })
  return { given, text, traffic: trafficOf(document), ...(disabled !== undefined && { checkDisabled: disabled }) }
}

/** Without `spec.traffic`, Cloud Run sends all traffic to the latest revision. */
function trafficOf(document: Document): 'latest' | 'named' {
  const traffic = plainAt(document, ['spec', 'traffic'])
  if (!Array.isArray(traffic) || traffic.length === 0) return 'latest'
  const serves = traffic.some(
    target => isPlainMap(target) && target.latestRevision === true && Number(target.percent) > 0,
  )
  return serves ? 'latest' : 'named'
}
