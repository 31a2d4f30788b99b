/** What the API would refuse in a wanted template, whatever inputs and flags it came from: told before anything is made. Pure. */
import { computeFaults } from '../inputs/compute-rules.ts'
import { containerFaults, scalingFault } from '../inputs/container-rules.ts'
import { mainContainer } from './edits.ts'
import { isObject, type JsonObject, listAt } from './json.ts'

/** `resource`: the wanted service, with its template. Each problem is a sentence without a full stop. */
export function templateProblems(resource: JsonObject): string[] {
  const template = isObject(resource.template) ? structuredClone(resource.template) : {}
  const containers = listAt(template, 'containers').filter(isObject)
  const ingress = containers.length > 0 ? mainContainer(template) : undefined
  const ruled = containers.map(container => ({
    name: String(container.name ?? ''),
    ingress: container === ingress,
    probed: isObject(container.startupProbe),
    variables: listAt(container, 'env').map(({ name }) => String(name)),
    dependsOn: Array.isArray(container.dependsOn) ? container.dependsOn.map(String) : [],
  }))
  const concurrency = template.maxInstanceRequestConcurrency
  const faults = [
    ...containerFaults(ruled),
    ...computeFaults(containers.map(limitsOf), typeof concurrency === 'number' ? concurrency : undefined),
    ...[template.scaling, resource.scaling].flatMap(scaling =>
      isObject(scaling) ? (scalingFault(scaling.minInstanceCount, scaling.maxInstanceCount) ?? []) : [],
    ),
  ]
  return faults.map(fault => `it would have ${fault}`)
}

function limitsOf({ resources }: JsonObject): JsonObject {
  return isObject(resources) && isObject(resources.limits) ? resources.limits : {}
}
