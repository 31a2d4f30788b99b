/** What the API would refuse in a manifest with valid fields: names, labels, images, limits, and references between containers. */
import type { Document } from 'yaml'
import { KINDS, type Kind } from '../../kinds/list.ts'
import { computeFaults, gpusOf } from '../rules/compute.ts'
import { containerFaults, scalingFault, taskFaults } from '../rules/containers.ts'
import { doubtsOf } from '../rules/doubts.ts'
import { imageFault } from '../rules/images.ts'
import { LABEL_RULE, labelFaults } from '../rules/labels.ts'
import { suffixFault } from '../rules/names.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { plainYaml } from '../texts/yaml.ts'
import { isPlainMap, mainContainerPath, type Plain, type PlainMap, plainAt, podPath } from './read-manifest.ts'

const SCALE = 'autoscaling.knative.dev/'
/** Of the service as a whole (gcloud's api_lib/run/service.py). */
const SERVICE_SCALE = 'run.googleapis.com/'
const ACCELERATOR = 'run.googleapis.com/accelerator'
const DEPENDENCIES = 'run.googleapis.com/container-dependencies'

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

/** Each fault is a fragment, to put after "has a file with". */
export function manifestFaults(document: Document, { kind, name, imageGiven }: About): string[] {
  const pod = map(plainAt(document, podPath(kind)))
  const main = mainContainerPath(document, kind)?.at(-1)
  const containers = list(pod.containers).map(map)
  const notes = map(plainAt(document, ['spec', 'template', 'metadata', 'annotations']))
  const images = containers.flatMap(({ image }, at) => {
    const fault = typeof image === 'string' && !(imageGiven && at === main) ? imageFault(image) : undefined
    return fault ? [`the image ${shown(String(image))}, which ${fault}`] : []
  })
  const limits = containers.map(limitsOf)
  const gpu = map(pod.nodeSelector)[ACCELERATOR]
  const faults = [
    ...labels(document, ['metadata', 'labels']),
    ...labels(document, ['spec', 'template', 'metadata', 'labels']),
    ...images,
    ...computeFaults(limits, { concurrency: pod.containerConcurrency, gpu, always: !KINDS[kind].requests }),
  ]
  const depends = dependencies(notes[DEPENDENCIES])
  const ruled = containers.map((container, at) => ({
    name: String(container.name ?? ''),
    ingress: KINDS[kind].requests === true && at === main,
    // Whether a job has to have one is not known.
    probed: !KINDS[kind].requests || isPlainMap(container.startupProbe),
    variables: list(container.env).map(variable => String(map(variable).name)),
    dependsOn: list(depends?.[String(container.name)]).map(String),
  }))
  faults.push(
    ...(depends ? [] : [`the annotation ${DEPENDENCIES}, which is not a mapping of containers to lists of containers`]),
    ...containerFaults(ruled),
  )
  if (!KINDS[kind].requests) {
    const tasks = plainAt(document, ['spec', 'template', 'spec', 'taskCount'])
    return [
      ...faults,
      ...taskFaults({ tasks, retries: pod.maxRetries, seconds: pod.timeoutSeconds, gpu: gpusOf(limits) > 0 }),
    ]
  }
  const ofService = map(plainAt(document, ['metadata', 'annotations']))
  const scaling = [
    scalingFault(notes[`${SCALE}minScale`], notes[`${SCALE}maxScale`]),
    scalingFault(ofService[`${SERVICE_SCALE}minScale`], ofService[`${SERVICE_SCALE}maxScale`]),
  ]
  return [...faults, ...revision(document, name), ...scaling.filter(fault => fault !== undefined)]
}

function labels(document: Document, path: string[]): string[] {
  const given = map(plainAt(document, path)) as Record<string, string>
  const faults = labelFaults(given, { system: true })
  return faults.length > 0 ? [`${path.join('.')}: ${faults.join('; ')} (${LABEL_RULE})`] : []
}

function revision(document: Document, service: string): string[] {
  const given = plainAt(document, ['spec', 'template', 'metadata', 'name'])
  if (typeof given !== 'string') return []
  const where = `spec.template.metadata.name ${shown(given)}`
  if (!given.startsWith(`${service}-`)) return [`${where}, which does not begin with ${shown(`${service}-`)}`]
  const fault = suffixFault(given.slice(service.length + 1), service)
  return fault ? [`${where}, whose part after the service's name ${fault}`] : []
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
