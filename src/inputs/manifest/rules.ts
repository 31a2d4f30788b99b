/** What the API would refuse in a manifest with valid fields: names, labels, images, limits, and references between containers. */

import { isDeepStrictEqual } from 'node:util'
import type { Document } from 'yaml'
import { KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import { computeFaults, gpusOf, limitsThatWork } from '../rules/compute.ts'
import { containerFaults, scalingFault, soundDependencies, taskFaults } from '../rules/containers.ts'
import { doubtsOf } from '../rules/doubts.ts'
import { imageFault } from '../rules/images.ts'
import { LABEL_RULE, labelFaults } from '../rules/labels.ts'
import { suffixFault } from '../rules/names.ts'
import { inputRow } from '../table.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { plainYaml } from '../texts/yaml.ts'
import { instead, type ManifestFault } from './fault.ts'
import { isPlainMap, mainContainerPath, type Plain, type PlainMap, plainAt, podPath } from './read-manifest.ts'

const SCALE = 'autoscaling.knative.dev/'
/** Of the service as a whole (gcloud's api_lib/run/service.py). */
const SERVICE_SCALE = 'run.googleapis.com/'
const ACCELERATOR = 'run.googleapis.com/accelerator'
const DEPENDENCIES = 'run.googleapis.com/container-dependencies'

const TEMPLATE = ['spec', 'template']
/** Of a job. */
const TASKS = ['spec', 'template', 'spec']

interface About {
  kind: Kind
  name: string
  /** The inputs bring the image of the main container. */
  imageGiven: boolean
}

/** Settings of a manifest that might do something else than what is meant. Sentences without a full stop. */
export function manifestDoubts(document: Document, kind: Kind, region: string): string[] {
  const pod = map(plainAt(document, podPath(kind)))
  const bounds = (path: string[], prefix: string) => {
    const notes = map(plainAt(document, [...path, 'metadata', 'annotations']))
    return { least: notes[`${prefix}minScale`] ?? undefined, most: notes[`${prefix}maxScale`] ?? undefined }
  }
  return doubtsOf({
    region,
    gpus: gpusOf(list(pod.containers).map(limitsOf)),
    gpu: map(pod.nodeSelector)[ACCELERATOR],
    service: bounds([], SERVICE_SCALE),
    revision: bounds(['spec', 'template'], SCALE),
  })
}

export function manifestFaults(document: Document, { kind, name, imageGiven }: About): ManifestFault[] {
  const path = podPath(kind)
  const pod = map(plainAt(document, path))
  const main = mainContainerPath(document, kind)?.at(-1)
  const containers = list(pod.containers).map(map)
  const images = containers.flatMap(({ image }, at): ManifestFault[] => {
    const fault = typeof image === 'string' && !(imageGiven && at === main) ? imageFault(image) : undefined
    if (!fault) return []
    const example = instead([...path, 'containers', at, 'image'], inputRow('image').example)
    return [{ fault: say`the image ${shown(String(image))}, which ${fault}`, example }]
  })
  const limits = containers.map(limitsOf)
  const faults = [
    ...labels(document, ['metadata', 'labels']),
    ...labels(document, ['spec', 'template', 'metadata', 'labels']),
    ...images,
    ...compute(limits, pod, kind),
    ...between(document, kind, containers),
  ]
  if (KINDS[kind].requests)
    return [
      ...faults,
      ...revision(document, name),
      ...scaling(document, [], SERVICE_SCALE),
      ...scaling(document, TEMPLATE, SCALE),
    ]
  const tasks = plainAt(document, [...TASKS, 'taskCount'])
  const job = { tasks, retries: pod.maxRetries, seconds: pod.timeoutSeconds, gpu: gpusOf(limits) > 0 }
  const places = {
    tasks: [...TASKS, 'taskCount'],
    retries: [...path, 'maxRetries'],
    seconds: [...path, 'timeoutSeconds'],
  }
  return [...faults, ...taskFaults(job).map(({ fault, of, works }) => ({ fault, example: instead(places[of], works) }))]
}

function labels(document: Document, path: string[]): ManifestFault[] {
  const given = map(plainAt(document, path)) as Record<string, string>
  const faults = labelFaults(given, { system: true })
  if (faults.length === 0) return []
  return [
    {
      fault: `${path.join('.')}: ${faults.join('; ')} (${LABEL_RULE})`,
      example: instead(path, { team: 'web', version: 'v1-2-3' }),
    },
  ]
}

function compute(limits: readonly PlainMap[], pod: PlainMap, kind: Kind): ManifestFault[] {
  const beside = {
    concurrency: pod.containerConcurrency,
    gpu: map(pod.nodeSelector)[ACCELERATOR],
    always: !KINDS[kind].requests,
  }
  const faults = computeFaults(limits, beside)
  if (faults.length === 0) return []
  const example = limitsThatWork(limits, beside)
    .flatMap((works, at) =>
      isDeepStrictEqual(works, limits[at])
        ? []
        : [instead([...podPath(kind), 'containers', at, 'resources', 'limits'], works)],
    )
    .join('; ')
  return faults.map(fault => ({ fault, example }))
}

/** References between containers, and what they share. */
function between(document: Document, kind: Kind, containers: readonly PlainMap[]): ManifestFault[] {
  const path = [...podPath(kind), 'containers']
  const main = mainContainerPath(document, kind)?.at(-1)
  const annotation = [...TEMPLATE, 'metadata', 'annotations', DEPENDENCIES]
  const depends = dependencies(plainAt(document, annotation))
  const ruled = containers.map((container, at) => ({
    name: String(container.name ?? ''),
    ingress: KINDS[kind].requests === true && at === main,
    // Whether a job has to have one is not known.
    probed: !KINDS[kind].requests || isPlainMap(container.startupProbe),
    variables: list(container.env).map(variable => String(map(variable).name)),
    dependsOn: list(depends?.[String(container.name)]).map(String),
  }))
  const sound = soundDependencies(ruled)
  const dependsOn = instead(annotation, Object.keys(sound).length > 0 ? JSON.stringify(sound) : undefined)
  return [
    ...(depends
      ? []
      : [
          {
            fault: say`the annotation ${DEPENDENCIES}, which is not a mapping of containers to lists of containers`,
            example: dependsOn,
          },
        ]),
    ...containerFaults(ruled).map(({ fault, mend }): ManifestFault => {
      if (mend === 'dependencies') return { fault, example: dependsOn }
      if ('probe' in mend)
        return { fault, example: instead([...path, mend.probe, 'startupProbe'], { tcpSocket: { port: 8080 } }) }
      const at = ruled[mend.port]?.variables.indexOf('PORT') ?? 0
      return { fault, example: instead([...path, mend.port, 'env', at], undefined) }
    }),
  ]
}

function scaling(document: Document, path: string[], prefix: string): ManifestFault[] {
  const annotations = [...path, 'metadata', 'annotations']
  const notes = map(plainAt(document, annotations))
  const least = notes[`${prefix}minScale`]
  const fault = scalingFault(least, notes[`${prefix}maxScale`])
  return fault ? [{ fault, example: instead([...annotations, `${prefix}maxScale`], String(least)) }] : []
}

function revision(document: Document, service: string): ManifestFault[] {
  const path = [...TEMPLATE, 'metadata', 'name']
  const given = plainAt(document, path)
  if (typeof given !== 'string') return []
  const where = say`spec.template.metadata.name ${shown(given)}`
  const example = instead(path, `${service}-v2`)
  if (!given.startsWith(`${service}-`))
    return [{ fault: say`${where}, which does not begin with ${shown(`${service}-`)}`, example }]
  const fault = suffixFault(given.slice(service.length + 1), service)
  return fault ? [{ fault: say`${where}, whose part after the service's name ${fault}`, example }] : []
}

/** Google's own pages write `{app:[collector]}`, which is YAML and not JSON. Undefined if it is neither. */
function dependencies(annotation: Plain | undefined): PlainMap | undefined {
  if (annotation === undefined || annotation === null || annotation === '') return {}
  try {
    const read = plainYaml(String(annotation).replace(/:(?=\[)/g, ': '), { version: '1.2' })
    return isPlainMap(read) && Object.values(read).every(Array.isArray) ? (read as PlainMap) : undefined
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return undefined
  }
}

const limitsOf = (container: Plain): PlainMap => map(map(map(container).resources).limits)

const map = (value: Plain | undefined): PlainMap => (isPlainMap(value) ? value : {})
const list = (value: Plain | undefined): Plain[] => (Array.isArray(value) ? value : [])
