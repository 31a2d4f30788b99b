/**
 * A run over several regions: examines all before it changes any, and then each continues to its end independently of the others. They
 * share one sign-in and one build: the source is built in the first region, and that image runs everywhere.
 */

import type { Google } from '../google/google.ts'
import { say } from '../language/say.ts'
import type { Log, PlannedStep, StepResult } from '../model.ts'
import { resourcesOf } from '../needs/resources.ts'
import type { World } from '../steps/step.ts'
import type { Course, Surroundings } from './course.ts'

/** The stages of a run, from the engine. */
export interface Stages {
  begin(course: Course, place: Surroundings, google?: Google): Promise<World | undefined>
  lookAround(course: Course, world: World, place: Surroundings): Promise<boolean>
  carryOut(course: Course, world: World, place: Surroundings, onBuilt?: () => void): Promise<void>
  guarded(course: Course, place: Surroundings, stage: () => Promise<void>): Promise<void>
}

/** One region's part of the run. */
interface Part {
  course: Course
  place: Surroundings
  world?: World
  /** The region itself can be changed. */
  ready: boolean
}

export async function runRegions(courses: readonly Course[], place: Surroundings, stages: Stages): Promise<void> {
  const [first, ...others] = courses.map((course): Part => {
    const log = inRegion(place.runner.log, course.config.region)
    return { course, place: { ...place, runner: { ...place.runner, log } }, ready: false }
  })
  if (!first) return
  const parts = [first, ...others]
  await enter(first, stages)
  const builds = first.course.config.origin.kind === 'source'
  if (builds) {
    await look(first, stages)
    // The image of the first region is deployed here by its digest; before the build, only its name is known.
    const { image } = resourcesOf(first.course.config, first.course.facts ?? null)
    for (const { course } of others)
      course.config = { ...course.config, origin: { kind: 'image', image, builtHere: true } }
  }
  await Promise.all(others.map(part => enter(part, stages, first.course.google)))
  await Promise.all((builds ? others : parts).map(part => look(part, stages)))
  if (!parts.every(({ ready }) => ready)) {
    const waiting = parts.filter(({ ready }) => !ready).map(({ course }) => course.config.region)
    if (parts.some(({ ready }) => ready))
      place.runner.log.info(say`The run changes nothing in any region, because of: ${waiting.join(say`, `)}.`)
    return
  }
  if (builds) return buildOnce(first, others, stages)
  // Grants are often the same for every region: made in sequence, later regions find them in place.
  if (parts.some(({ course }) => course.granting?.kind === 'grant')) for (const part of parts) await carry(part, stages)
  else await Promise.all(parts.map(part => carry(part, stages)))
}

async function buildOnce(first: Part, others: Part[], stages: Stages): Promise<void> {
  const built = Promise.withResolvers<boolean>()
  const running = carry(first, stages, () => built.resolve(true)).finally(() => built.resolve(false))
  if (await built.promise) await Promise.all(others.map(part => follow(first, part, stages)))
  else for (const { course } of others) course.results = course.plan.map(notBegun(first.course.config.region))
  await running
}

function follow({ course: { made } }: Part, part: Part, stages: Stages): Promise<void> {
  if (made.build) part.course.made.build = made.build
  if (made.source) part.course.made.source = made.source
  return carry(part, stages)
}

const enter = (part: Part, stages: Stages, google?: Google): Promise<void> =>
  stages.guarded(part.course, part.place, async () => {
    const world = await stages.begin(part.course, part.place, google)
    if (world) part.world = world
  })

const look = (part: Part, stages: Stages): Promise<void> =>
  stages.guarded(part.course, part.place, async () => {
    if (part.world) part.ready = await stages.lookAround(part.course, part.world, part.place)
  })

const carry = (part: Part, stages: Stages, onBuilt?: () => void): Promise<void> =>
  stages.guarded(part.course, part.place, async () => {
    if (part.world) await stages.carryOut(part.course, part.world, part.place, onBuilt)
  })

const notBegun =
  (region: string) =>
  ({ kind, title, target, changes, needs }: PlannedStep): StepResult => ({
    ...{ kind, title, target, changes, needs, state: 'skipped' },
    note: say`Not started, because there is no image: the build was planned in ${region}.`,
  })

/** Lines of several regions are interleaved: each names its region, and none is in a group of another. */
function inRegion(log: Log, region: string): Log {
  const say = (write: (text: string) => void) => (text: string) => write(`${region}: ${text}`)
  return {
    ...log,
    info: say(log.info),
    quote: say(log.quote),
    debug: say(log.debug),
    notice: say(log.notice),
    warning: say(log.warning),
    error: say(log.error),
    group: (title, body) => {
      log.info(`${region}: ${title}`)
      return body()
    },
  }
}
