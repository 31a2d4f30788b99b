/** What the API would refuse in a wanted template, whatever inputs and flags it came from: told before anything is made. Pure. */

import { computeFaults, gpusOf } from '../inputs/rules/compute.ts'
import { containerFaults, scalingFault, taskFaults } from '../inputs/rules/containers.ts'
import { doubtsOf } from '../inputs/rules/doubts.ts'
import { say } from '../language/say.ts'
import { mainContainer } from './edits.ts'
import { isObject, type JsonObject, listAt } from './json.ts'

/** `resource`: the wanted service, with its template. Each problem is a sentence without a full stop. */
export function templateProblems(resource: JsonObject): string[] {
  const template = isObject(resource.template) ? resource.template : {}
  const faults = [
    ...containerFaults(ruledContainers(template)).map(({ fault }) => fault),
    ...compute(template),
    ...[template.scaling, resource.scaling].flatMap(scaling =>
      isObject(scaling) ? (scalingFault(scaling.minInstanceCount, scaling.maxInstanceCount) ?? []) : [],
    ),
  ]
  return faults.map(said)
}

/** What Google may take and what probably does not do what is meant, of any kind. `template`: of an instance or a task. Sentences. */
export function templateDoubts(resource: JsonObject, template: JsonObject, region: string): string[] {
  const bounds = (scaling: unknown) =>
    isObject(scaling) ? { least: scaling.minInstanceCount, most: scaling.maxInstanceCount } : {}
  return doubtsOf({
    region,
    gpus: gpusOf(limitsIn(template)),
    gpu: isObject(template.nodeSelector) ? template.nodeSelector.accelerator : undefined,
    service: bounds(resource.scaling),
    revision: bounds(template.scaling),
  })
}

/** The same of a job or a worker pool; whether a container of theirs needs a probe is not known. `template`: of a task or an instance; `tasks`: how many, of a job. */
export function instanceProblems(template: JsonObject, tasks: unknown): string[] {
  const seconds = typeof template.timeout === 'string' ? Number.parseFloat(template.timeout) : undefined
  const gpu = gpusOf(limitsIn(template)) > 0
  const ruled = ruledContainers(template).map(container => ({ ...container, ingress: false, probed: true }))
  return [
    ...compute(template, true),
    ...[...containerFaults(ruled), ...taskFaults({ tasks, retries: template.maxRetries, seconds, gpu })].map(
      ({ fault }) => fault,
    ),
  ].map(said)
}

function ruledContainers(given: JsonObject) {
  const template = structuredClone(given)
  const containers = listAt(template, 'containers').filter(isObject)
  const ingress = containers.length > 0 ? mainContainer(template) : undefined
  return containers.map(container => ({
    name: String(container.name ?? ''),
    ingress: container === ingress,
    probed: isObject(container.startupProbe),
    variables: listAt(container, 'env').map(({ name }) => String(name)),
    dependsOn: Array.isArray(container.dependsOn) ? container.dependsOn.map(String) : [],
  }))
}

const said = (fault: string) => say`it would have ${fault}`

function compute({ maxInstanceRequestConcurrency: concurrency, ...template }: JsonObject, always = false): string[] {
  const gpu = isObject(template.nodeSelector) ? template.nodeSelector.accelerator : undefined
  return computeFaults(limitsIn(template), { concurrency, gpu, always })
}

const limitsIn = ({ containers }: JsonObject): JsonObject[] =>
  Array.isArray(containers) ? containers.filter(isObject).map(limitsOf) : []

function limitsOf({ resources }: JsonObject): JsonObject {
  return isObject(resources) && isObject(resources.limits) ? resources.limits : {}
}
