/** What a template says of its main container and of what is asked of the region: plain settings, for whoever explains a failure. */
import type { Config } from '../inputs/config.ts'
import type { RevisionTemplate } from '../wire.ts'
import { isObject, type JsonObject } from './json.ts'
import type { StartCommand } from './start-command.ts'

export type Template = Pick<RevisionTemplate, 'containers' | 'serviceAccount'> &
  Partial<Pick<RevisionTemplate, 'scaling' | 'gpuZonalRedundancyDisabled'>>

/** The default port for requests. */
export const DEFAULT_PORT = 8080
/** The defaults of a container (docs/google-cloud.md#limits-of-cpu-and-memory). */
const DEFAULT_MEMORY = '512Mi'
const DEFAULT_CPU = '1'

export function settingsOf(
  template: Template | undefined,
  { manifest }: Pick<Config, 'manifest'>,
  { built, start, requests }: { built: boolean; start?: StartCommand | undefined; requests?: boolean | undefined },
) {
  const containers = template?.containers ?? []
  const main = containers.find(({ ports }) => ports?.length) ?? containers[0]
  const { cpu, memory } = main?.resources?.limits ?? {}
  return {
    ...{ image: main?.image, built, start, manifest: manifest?.given },
    port: requests ? (main?.ports?.[0]?.containerPort ?? DEFAULT_PORT) : undefined,
    memory: memory ?? DEFAULT_MEMORY,
    cpu: cpu ?? DEFAULT_CPU,
  }
}

/** What `diagnose` reads of it. */
export function limitsOf(template: Template | undefined, { manifest }: Pick<Config, 'manifest'>) {
  return {
    limits: {
      withoutRedundancy: template?.gpuZonalRedundancyDisabled === true,
      maxInstances: template?.scaling?.maxInstanceCount,
      manifest: manifest?.given,
    },
  }
}

/** The same of a resource in Knative's form. */
export function sizeOf(body: JsonObject): Template {
  const notes = ['spec', 'template', 'metadata', 'annotations'].reduce<unknown>(
    (at, key) => (isObject(at) ? at[key] : undefined),
    body,
  )
  const note = (name: string) => (isObject(notes) ? String(notes[name] ?? '') : '')
  const most = Number(note('autoscaling.knative.dev/maxScale'))
  return {
    gpuZonalRedundancyDisabled: note('run.googleapis.com/gpu-zonal-redundancy-disabled') === 'true',
    ...(most > 0 && { scaling: { maxInstanceCount: most } }),
  }
}
