/**
 * A deploy and a removal of the same preview at once: the newest event counts. A deploy whose pull request was closed meanwhile removes
 * what it has deployed, because the run of the closing may have ended before there was anything to remove. A removal that finds something
 * deployed since it decided asks GitHub again, and decides again.
 */
import { removalOf } from '../decisions/preview.ts'
import { readPulls } from '../facts/pulls.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { World } from '../steps/step.ts'
import { skipped } from '../words/findings.ts'
import { list } from '../words/sentences.ts'
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
  let done = false
  try {
    if (await lookAround(removal, inside, quiet)) await carryOut(removal, inside, quiet)
    done = removal.findings.every(({ status }) => status !== 'fail')
  } finally {
    course.results.push(...(removal.results ?? []))
    changes.push(...removal.changes)
    // What the preview answered no longer matters.
    checks.length = 0
    findings.push(...removal.findings.filter(({ status }) => status !== 'pass'))
    // Open again: the run of that event deploys, and this preview may be the one that it finds.
    if (!removal.findings.some(({ id }) => id === 'preview-reopened')) {
      findings.push(skipped('preview-closed', reason, { evidence: pull.evidence }))
      if (done) course.withdrawn = true
    }
  }
}

/** What comes after so many looks belongs to a run that asks GitHub itself at its end. */
const MOST_LOOKS = 3

/** Only where GitHub says that the pull request is closed: otherwise it may be of a newer event. */
export async function removeWhatCame(
  course: Course,
  world: World,
  place: Surroundings,
  { lookAround, change }: Pick<Stages, 'lookAround'> & { change: Stages['carryOut'] },
): Promise<void> {
  const { config, log } = world
  const closed = () =>
    config.preview?.do === 'remove' && course.facts?.pull?.known && course.facts.pull.value === 'closed'
  for (let looks = 0; course.made.deployedMeanwhile && closed() && looks < MOST_LOOKS; looks++) {
    log.info(say`Another run has deployed the preview meanwhile: looking again.`)
    const { google } = course
    const again: Course = {
      ...{ config, plan: [], findings: [], changes: [], checks: [], made: {} },
      ...(google && { google }),
    }
    const inside: World = { ...world, made: again.made, patience: {} }
    const quiet: Surroundings = { runner: place.runner, context: place.context }
    try {
      if (await lookAround(again, inside, quiet)) await change(again, inside, quiet)
    } finally {
      const { facts, results = [], changes, findings } = again
      course.results?.push(...results)
      course.changes.push(...changes)
      course.findings.push(...findings.filter(({ status }) => status !== 'pass'))
      if (facts) course.facts = facts
      delete course.made.deployedMeanwhile
      Object.assign(course.made, again.made)
    }
  }
  for (const [pullRequest, names] of course.made.deployedMeanwhile ?? [])
    course.findings.push(skipped('preview-kept', stays(config, pullRequest, names)))
}

function stays({ mode }: Pick<Config, 'mode'>, pullRequest: number, names: readonly string[]): string {
  const them = list(names)
  const what = say`${them} stays: somebody deployed or changed it after this run had decided what to remove.`
  return mode === 'cleanup'
    ? say`${what} The next cleanup decides about it.`
    : say`${what} A run that deploys the preview at the moment removes it at its end, when GitHub says that pull request ${pullRequest} is closed; what is left then, a cleanup removes.`
}
