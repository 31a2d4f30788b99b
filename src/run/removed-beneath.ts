/**
 * A deploy that fails because another run removed what it was about to use: its image (`removeLeftovers`), or the service of the preview.
 * Whoever removed it decided at a moment when nothing used it. If the pull request is closed, nobody misses it; else the run does it again.
 */
import { dockerImageName } from '../facts/reusable.ts'
import { isTagPreview } from '../iam/preview-names.ts'
import { say } from '../language/say.ts'
import type { World } from '../steps/step.ts'
import { errorText } from '../words/error-text.ts'
import type { Course } from './course.ts'

/** What was removed, as a sentence; undefined: something else went wrong, or it is not known. */
export async function removedBeneath(course: Course, { google, signal, config }: World): Promise<string | undefined> {
  const { facts, made } = course
  if (signal.aborted || course.again) return undefined
  const before = made.service?.name ?? (facts?.service.known ? facts.service.value?.name : undefined)
  if (config.preview?.do === 'deploy' && !isTagPreview(config) && before) {
    const there = await google.run.getService(before).catch(() => undefined)
    if (there === null) return say`Another run has removed the service ${config.service} meanwhile.`
  }
  const name = made.build && dockerImageName(made.build.image)
  if (!name) return undefined
  const image = await google.artifactRegistry.getDockerImage(name).catch(() => undefined)
  return image === null ? say`Another run has deleted the image meanwhile.` : undefined
}

/** `again`: everything from the facts on. */
export async function afterRemoval(
  course: Course,
  world: World,
  { what, error }: { what: string; error: unknown },
  again: (world: World) => Promise<void>,
): Promise<void> {
  const { log } = world
  if (course.withdrawn) {
    log.info(say`${what} That does not matter, because the pull request is closed: ${errorText(error)}`)
    course.results = (course.results ?? []).filter(({ state }) => state === 'done')
    return
  }
  log.info(say`${what} The run starts over.`)
  Object.assign(course, { again: true, made: {}, checks: [] })
  delete course.results
  delete course.failedOn
  await again({ ...world, made: course.made, patience: {} })
}
