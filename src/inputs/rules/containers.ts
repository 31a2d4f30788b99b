/** Rules between the containers of one template, in a form that both v2 and manifests are read into. Pure. */
import { name as shown } from '../texts/pairs.ts'

interface RuledContainer {
  name: string
  /** It gets the requests. */
  ingress: boolean
  probed: boolean
  variables: readonly string[]
  dependsOn: readonly string[]
}

/**
 * Every fault, as a fragment. A container that another one waits for needs a startup probe ("Dependent container 'db' must have startup
 * probe specified", as the API says it); the one with the port has one by default.
 */
export function containerFaults(containers: readonly RuledContainer[]): string[] {
  const byName = new Map(containers.map(container => [container.name, container]))
  const faults = containers.flatMap(({ name, dependsOn }) =>
    dependsOn.flatMap(other => {
      const found = byName.get(other)
      if (other === name) return [`the container ${shown(name)}, which depends on itself`]
      if (!found) return [`the container ${shown(name)}, which depends on ${shown(other)}; there is no such container`]
      if (found.probed || found.ingress) return []
      return [
        `the container ${shown(name)}, which depends on ${shown(other)}; the latter needs a startup probe, which tells when it is ready`,
      ]
    }),
  )
  const circle = circleOf(containers)
  if (circle) faults.push(`containers that wait for each other: ${circle.map(shown).join(' for ')}`)
  const ingress = containers.find(container => container.ingress)
  if (ingress?.variables.includes('PORT'))
    faults.push('the variable PORT in the container that gets the requests, where Cloud Run sets it itself')
  return [...new Set(faults)]
}

/** Names along a circle of dependencies between several containers, the first one again at the end; undefined if there is none. */
function circleOf(containers: readonly RuledContainer[]): string[] | undefined {
  const waitsFor = new Map(containers.map(({ name, dependsOn }) => [name, dependsOn]))
  const clear = new Set<string>()
  const follow = (name: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (clear.has(name)) return undefined
    for (const other of waitsFor.get(name) ?? []) {
      const found = other === name ? undefined : follow(other, [...path, name])
      if (found) return found
    }
    clear.add(name)
    return undefined
  }
  for (const { name } of containers) {
    const found = follow(name, [])
    if (found) return found
  }
  return undefined
}

/** Fewest and most instances. */
export function scalingFault(least: unknown, most: unknown): string | undefined {
  const [min, max] = [Number(least ?? 0), Number(most ?? Number.POSITIVE_INFINITY)]
  return min > max ? `at least ${min} instances, and at most ${max}` : undefined
}

/**
 * Numbers of a job, each where it is set: tasks, retries, and the time of a task in seconds (cloud.google.com/run/docs/configuring: a
 * task runs for 7 days at most, with a GPU for 1 hour, and is tried 10 times again).
 */
export function taskFaults(job: { tasks?: unknown; retries?: unknown; seconds?: unknown; gpu?: boolean }): string[] {
  const beyond = (value: unknown, least: number, most: number) =>
    typeof value === 'number' && (value < least || value > most)
  return [
    ...(beyond(job.tasks, 0, 10_000) ? [`${job.tasks} tasks; an execution has 10000 at most`] : []),
    ...(beyond(job.retries, 0, 10) ? [`${job.retries} retries; a task has 10 at most`] : []),
    ...(beyond(job.seconds, 1, job.gpu ? 3600 : 604_800)
      ? [
          `${job.seconds} seconds for a task, which takes ${job.gpu ? '1 hour at most with a GPU' : 'from 1 s to 7 days'}`,
        ]
      : []),
  ]
}
