/**
 * A run over several regions: all are looked at before any is changed, and then each goes its own way to the end, whatever becomes
 * of the others. One sign-in and one build serve all: a source is built in the first region, and that image runs everywhere.
 */

import type { Google } from '../google/google.ts'
import type { Log, PlannedStep, StepResult } from '../model.ts'
import { resourcesOf } from '../needs/resources.ts'
import type { World } from '../steps/step.ts'
import type { Course, Surroundings } from './course.ts'

/** The stages of a run, as the engine has them. */
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
  /** It may be changed, as far as it is concerned. */
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
    // What the first region builds is deployed here by its digest; before the build it is known by its name.
    const { image } = resourcesOf(first.course.config, first.course.facts ?? null)
    for (const { course } of others)
      course.config = { ...course.config, origin: { kind: 'image', image, builtHere: true } }
  }
  await Promise.all(others.map(part => enter(part, stages, first.course.google)))
  await Promise.all((builds ? others : parts).map(part => look(part, stages)))
  if (!parts.every(({ ready }) => ready)) {
    const waiting = parts.filter(({ ready }) => !ready).map(({ course }) => course.config.region)
    if (parts.some(({ ready }) => ready))
      place.runner.log.info(`Nothing is changed in any region, because of: ${waiting.join(', ')}.`)
    return
  }
  if (builds) return buildOnce(first, others, stages)
  // Grants are often the same ones for every region: made one after the other, the later regions find them there.
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
    note: `Not begun, since there is no image: it was to be built in ${region}.`,
  })

/** Lines of several regions come at the same time: each says whose it is, and none is folded into a group of another's. */
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
