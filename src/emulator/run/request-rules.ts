/** What Cloud Run refuses in a service before it saves anything. Comments mark messages that were seen in the field. */
import type { Container, RevisionTemplate, Service } from '../../wire.ts'
import { Refusal } from '../http/router.ts'
import { checkCompute, refuseFraction } from './compute-limits.ts'
import { LATEST } from './defaults.ts'
import { isSystem } from './knative/service.ts'

const INGRESS = /^INGRESS_TRAFFIC_(ALL|INTERNAL_ONLY|INTERNAL_LOAD_BALANCER|NONE)$/
const RESERVED_ENV = new Set(['K_SERVICE', 'K_REVISION', 'K_CONFIGURATION', 'CLOUD_RUN_TIMEOUT_SECONDS'])

/** The kind of request: `Create` or `Update`, as `Violation in CreateServiceRequest.service...` names it. */
export type Verb = 'Create' | 'Update'

export function refuse(path: string, problem: string): Refusal {
  return new Refusal('INVALID_ARGUMENT', `Violation in ${path}: ${problem}`, {
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.BadRequest',
        fieldViolations: [{ field: path, description: problem }],
      },
    ],
  })
}

export function checkServiceId(id: string): void {
  if (!/^[a-z](?:[a-z0-9-]{0,47}[a-z0-9])?$/.test(id)) {
    throw refuse(
      'CreateServiceRequest.service_id',
      'only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 50 characters.',
    )
  }
}

/** v2 refuses the platform's own keys; v1 carries fields in them. Text: avocano issue 238. */
export function checkSystemKeys(
  sent: Pick<Service, 'annotations' | 'labels'> & { template?: Pick<RevisionTemplate, 'annotations' | 'labels'> },
  verb: Verb,
  at = `${verb}ServiceRequest.service`,
): void {
  const maps = [
    [`${at}.annotations`, sent.annotations, 'annotations'],
    [`${at}.labels`, sent.labels, 'labels'],
    [`${at}.template.annotations`, sent.template?.annotations, 'annotations'],
    [`${at}.template.labels`, sent.template?.labels, 'labels'],
  ] as const
  for (const [path, map, kind] of maps) {
    for (const key of Object.keys(map ?? {})) {
      if (isSystem(key)) throw refuse(`${path}[${key}]`, `system ${kind} are not supported in Cloud Run API v2.`)
    }
  }
}

/** Checks a whole service, defaults filled in. `id` is the short name. */
export function checkService(service: Service, id: string, verb: Verb): void {
  const at = `${verb}ServiceRequest.service`
  if (!service.template) throw refuse(`${at}.template`, 'required field not present.')
  if (!INGRESS.test(service.ingress ?? '')) throw refuse(`${at}.ingress`, 'unknown value.')
  checkLabels(service.labels, `${at}.labels`)
  checkLabels(service.template.labels, `${at}.template.labels`)
  checkTemplate(service, id, `${at}.template`)
  checkTraffic(service, id, at)
  for (const [i, audience] of (service.customAudiences ?? []).entries()) {
    if (!audience) throw refuse(`${at}.custom_audiences[${i}]`, 'must not be empty.')
  }
}

export function checkLabels(labels: Record<string, string> | undefined, path: string): void {
  const entries = Object.entries(labels ?? {})
  if (entries.length > 64) throw refuse(path, 'no more than 64 labels are allowed.')
  for (const [key, value] of entries) {
    // Beyond Google's rules for labels, a Knative client's own prefix (client.knative.dev/nonce) is allowed.
    if (!/^(?:[a-z0-9.-]+\/)?[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u.test(key)) {
      throw refuse(`${path}[${key}]`, `invalid label key '${key}'.`)
    }
    if (!/^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u.test(value)) {
      throw refuse(`${path}[${key}]`, `invalid label value '${value}'.`)
    }
  }
}

function checkTemplate(service: Service, id: string, path: string): void {
  const template = service.template ?? {}
  const containers = template.containers ?? []
  if (template.revision) {
    const name = template.revision
    if (!name.startsWith(`${id}-`)) throw refuse(`${path}.revision`, `must be prefixed by the service name, '${id}-'.`)
    if (!/^[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(name)) {
      throw refuse(
        `${path}.revision`,
        'only lowercase, digits, and hyphens; must begin with letter, and may not end with hyphen; must be less than 64 characters.',
      )
    }
  }
  const seconds = Number.parseFloat(template.timeout ?? '300s')
  if (!(seconds > 0 && seconds <= 3600)) throw refuse(`${path}.timeout`, 'maximum allowed time is one hour.')
  const concurrency = template.maxInstanceRequestConcurrency ?? 80
  if (concurrency < 0 || concurrency > 1000) {
    throw refuse(`${path}.max_instance_request_concurrency`, 'Must be a number between 0 and 1000.')
  }
  const { minInstanceCount: min = 0, maxInstanceCount: max = 100 } = template.scaling ?? {}
  if (min < 0) throw refuse(`${path}.scaling.min_instance_count`, 'must be greater than or equal to zero.')
  if (max < 1 || min > max) {
    throw refuse(`${path}.scaling.max_instance_count`, 'must be greater or equal than min_instance_count.')
  }
  const withPorts = containers.filter(c => c.ports?.length)
  if (containers.length > 0 && withPorts.length !== 1) {
    throw refuse(`${path}.containers`, 'Revision template should contain exactly one container with an exposed port.')
  }
  checkContainers(containers, template.volumes ?? [], path)
  const at = within(path)
  if (concurrency > 1) refuseFraction(containers, at, 'concurrency > 1')
  if (containers.some(({ resources }) => !resources?.cpuIdle)) refuseFraction(containers, at, 'cpu always allocated')
}

/** Refusals about CPU and memory name the field without the request: `template.containers[0]`. */
const within = (path: string) => path.split('.').slice(2).join('.')

/** Rules for the containers of services, jobs and worker pools. */
export function checkContainers(
  containers: readonly Container[],
  defined: NonNullable<RevisionTemplate['volumes']>,
  path: string,
): void {
  if (containers.length === 0) throw refuse(`${path}.containers`, 'must contain at least one container.')
  if (containers.length > 10) throw refuse(`${path}.containers`, 'must contain at most 10 containers.')
  const volumes = new Set(defined.map(v => v.name))
  for (const [i, container] of containers.entries()) {
    const here = `${path}.containers[${i}]`
    if (!container.image) throw refuse(`${here}.image`, 'must provide an image name to deploy.')
    checkImageHost(container.image, here)
    if (containers.length > 1 && !container.name) throw refuse(`${here}.name`, 'required with several containers.')
    const names = (container.env ?? []).map(variable => variable.name ?? '')
    // PORT is injected into the container with the port; Google's own sample of several containers sets it on its sidecar.
    const taken = (name: string) => RESERVED_ENV.has(name) || (name === 'PORT' && container.ports?.length)
    const reserved = names.filter(taken)
    if (reserved.length > 0) {
      // Text as Cloud Run gives it.
      throw refuse(
        `${here}.env`,
        `The following reserved env names were provided: ${reserved.join(', ')}. These values are automatically set by the system.`,
      )
    }
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    if (twice !== undefined) throw refuse(`${here}.env`, `duplicate environment variable '${twice}'.`)
    if (names.some(name => !name || name.includes('=')))
      throw refuse(`${here}.env`, 'invalid environment variable name.')
    for (const mount of container.volumeMounts ?? []) {
      if (!volumes.has(mount.name ?? ''))
        throw refuse(`${here}.volume_mounts`, `volume '${mount.name}' is not defined.`)
    }
    for (const port of container.ports ?? []) {
      const n = port.containerPort ?? 0
      if (n < 1 || n > 65535) throw refuse(`${here}.ports[0].container_port`, 'must be between 1 and 65535.')
    }
    for (const name of Object.keys(container.resources?.limits ?? {})) {
      if (!['cpu', 'memory', 'nvidia.com/gpu'].includes(name))
        throw refuse(`${here}.resources.limits`, `unknown resource '${name}'.`)
    }
  }
  for (const container of containers)
    for (const name of container.dependsOn ?? []) {
      const other = containers.find(one => one.name === name)
      // Text as in cloud-run-samples issue 230; the container with the port has a TCP probe by default.
      if (other && !other.startupProbe && !other.ports?.length)
        throw refuse(`${path}.containers`, `Dependent container '${name}' must have startup probe specified.`)
    }
  checkCompute(containers, within(path))
}

/** Cloud Run pulls from Google's registries and Docker Hub only. Text as the API gives it. */
function checkImageHost(image: string, path: string): void {
  const host = image.split('/')[0] ?? ''
  const named = image.includes('/') && /[.:]/.test(host)
  if (!named || /^(?:[a-z]+\.)?gcr\.io$|^[a-z0-9-]+-docker\.pkg\.dev$|^docker\.pkg\.dev$|^docker\.io$/.test(host))
    return
  throw refuse(
    `${path}.image`,
    `Expected an image path like [host/]repo-path[:tag and/or @digest], where host is one of [region.]gcr.io, [region-]docker.pkg.dev or docker.io but obtained ${image}. To deploy container images from other public or private registries, set up an Artifact Registry remote repository. See https://cloud.google.com/artifact-registry/docs/repositories/remote-repo.`,
  )
}

function checkTraffic(service: Service, id: string, at: string): void {
  const traffic = service.traffic ?? []
  const tags = new Set<string>()
  let sum = 0
  for (const [i, target] of traffic.entries()) {
    const here = `${at}.traffic[${i}]`
    const percent = target.percent ?? 0
    if (percent < 0 || percent > 100) throw refuse(`${here}.percent`, 'must be a number between 0 and 100.')
    sum += percent
    if (target.type === LATEST && target.revision)
      throw refuse(`${here}.revision`, 'must be empty when type is LATEST.')
    if (target.type !== LATEST && !target.revision) throw refuse(`${here}.revision`, 'required when type is REVISION.')
    if (!target.tag) continue
    if (!/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(target.tag)) {
      throw refuse(`${here}.tag`, 'must be a lowercase RFC 1035 label.')
    }
    if (tags.has(target.tag)) throw refuse(`${here}.tag`, `may not contain a duplicate tag: '${target.tag}'.`)
    tags.add(target.tag)
    if (target.tag.length + id.length > 46) {
      // Server's text and field, seen in firebase-tools issue 6137.
      throw new Refusal('INVALID_ARGUMENT', 'Combined traffic tag and service name cannot exceed 46 characters.', {
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            fieldViolations: [
              {
                field: 'spec.traffic.tag',
                description: 'Combined traffic tag and service name cannot exceed 46 characters.',
              },
            ],
          },
        ],
      })
    }
  }
  if (sum !== 100) throw refuse(`${at}.traffic`, `the sum of percentages is ${sum}, but should be 100.`)
}
