/**
 * A deploy of a preview whose pull request was closed meanwhile: the newest event counts, so the run removes what it has deployed. The run
 * of the closing may have ended before there was anything to remove.
 */

import { removalOf } from '../decisions/preview.ts'
import { readPulls } from '../facts/pulls.ts'
import { say } from '../language/say.ts'
import type { World } from '../steps/step.ts'
import { skipped } from '../words/findings.ts'
import type { Course, Surroundings } from './course.ts'
import { githubClient } from './github-client.ts'
import type { Stages } from './regions.ts'

/** Only if GitHub says that it is closed; whoever cannot ask leaves the preview to a cleanup. */
export async function withdrawIfClosed(
  course: Course,
  world: World,
  place: Surroundings,
  { lookAround, carryOut }: Pick<Stages, 'lookAround' | 'carryOut'>,
): Promise<void> {
  const { config, signal, log } = world
  const { preview, githubToken: token } = config
  const { repository } = place.context
  if (preview?.do !== 'deploy' || !course.results || !token || !repository || signal.aborted) return
  const { pullRequest } = preview
  const github = await githubClient(place.runner.env, { token, repository, signal })
  const pull = (await readPulls(github, repository, [pullRequest])).get(pullRequest)
  if (!pull?.known || pull.value !== 'closed') return
  const reason = say`Pull request ${pullRequest} was closed while this run deployed its preview, so the run removed the preview again.`
  log.info(reason)
  const { google, changes, checks, findings } = course
  const removal: Course = {
    ...{ config: removalOf(config), plan: [], findings: [], changes: [], checks: [], made: {} },
    ...(google && { google }),
  }
  const inside: World = { ...world, config: removal.config, made: removal.made, patience: {} }
  const quiet: Surroundings = { runner: place.runner, context: place.context }
  try {
    if (await lookAround(removal, inside, quiet)) await carryOut(removal, inside, quiet)
  } finally {
    course.results.push(...(removal.results ?? []))
    changes.push(...removal.changes)
    // What the preview answered no longer matters.
    checks.length = 0
    findings.push(...removal.findings.filter(({ status }) => status !== 'pass'))
    // Open again: the run of that event deploys, and this preview may be the one that it finds.
    if (!removal.findings.some(({ id }) => id === 'preview-reopened')) {
      findings.push(skipped('preview-closed', reason, { evidence: pull.evidence }))
      course.withdrawn = true
    }
  }
}
