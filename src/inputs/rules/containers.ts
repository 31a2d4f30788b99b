/** Rules between the containers of one template, in a form that both v2 and manifests are read into. Pure. */
import { say } from '../../language/say.ts'
import { name as shown } from '../texts/pairs.ts'

interface RuledContainer {
  name: string
  /** It gets the requests. */
  ingress: boolean
  probed: boolean
  variables: readonly string[]
  dependsOn: readonly string[]
}

interface ContainerFault {
  fault: string
  /** What mends it: other dependencies, a startup probe of the container at this place, or no variable PORT at this place. */
  mend: 'dependencies' | { probe: number } | { port: number }
}

/**
 * Every fault, as a fragment with its cure. A container that another one waits for needs a startup probe ("Dependent container 'db' must have startup
 * probe specified", as the API says it); the one with the port has one by default.
 */
export function containerFaults(containers: readonly RuledContainer[]): ContainerFault[] {
  const byName = new Map(containers.map(container => [container.name, container]))
  const faults = containers.flatMap(({ name, dependsOn }) =>
    [...new Set(dependsOn)].flatMap((other): ContainerFault[] => {
      const found = byName.get(other)
      const wrong = (what: string): ContainerFault[] => [
        { fault: say`the container ${shown(name)}, which depends on ${what}`, mend: 'dependencies' },
      ]
      if (other === name) return wrong('itself')
      if (!found) return wrong(say`${shown(other)}; there is no such container`)
      if (found.probed || found.ingress) return []
      return wrong(say`${shown(other)}; the latter needs a startup probe, which tells when it is ready`).map(one => ({
        ...one,
        mend: { probe: containers.indexOf(found) },
      }))
    }),
  )
  const circle = circleOf(containers)
  if (circle)
    faults.push({
      fault: say`containers that wait for each other: ${circle.map(shown).join(' for ')}`,
      mend: 'dependencies',
    })
  const ingress = containers.findIndex(container => container.ingress)
  if (containers[ingress]?.variables.includes('PORT'))
    faults.push({
      fault: say`the variable PORT in the container that gets the requests, where Cloud Run sets it itself`,
      mend: { port: ingress },
    })
  return faults
}

/** What a container can wait for, by its name: those before it that it names. Nothing then waits in a circle. */
export function soundDependencies(containers: readonly RuledContainer[]): Record<string, string[]> {
  const names = containers.map(({ name }) => name)
  return Object.fromEntries(
    containers.flatMap(({ name, dependsOn }, at) => {
      const before = [...new Set(dependsOn)].filter(other => names.indexOf(other) < at && names.includes(other))
      return before.length > 0 ? [[name, before]] : []
    }),
  )
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
  return min > max ? say`at least ${min} instances, and at most ${max}` : undefined
}

interface TaskFault {
  fault: string
  of: 'tasks' | 'retries' | 'seconds'
  /** The nearest number that is taken. */
  works: number
}

/**
 * Numbers of a job, each where it is set: tasks, retries, and the time of a task in seconds (cloud.google.com/run/docs/configuring: a
 * task runs for 7 days at most, with a GPU for 1 hour, and is tried 10 times again).
 */
export function taskFaults(job: { tasks?: unknown; retries?: unknown; seconds?: unknown; gpu?: boolean }): TaskFault[] {
  const { tasks, retries, seconds, gpu } = job
  const limit = (of: TaskFault['of'], value: unknown, [least, most]: [number, number], fault: string): TaskFault[] =>
    typeof value === 'number' && (value < least || value > most)
      ? [{ fault, of, works: value < least ? least : most }]
      : []
  return [
    ...limit('tasks', tasks, [0, 10_000], say`${tasks} tasks; an execution has 10000 at most`),
    ...limit('retries', retries, [0, 10], say`${retries} retries; a task has 10 at most`),
    ...limit(
      'seconds',
      seconds,
      [1, gpu ? 3600 : 604_800],
      say`${seconds} seconds for a task, which takes ${gpu ? say`1 hour at most with a GPU` : say`from 1 s to 7 days`}`,
    ),
  ]
}
