/** What the news of a run are about, and the forms that they take. */
import type { GitHubContext } from '../../github/context.ts'
import type { Config } from '../../inputs/config.ts'
import type { Report } from '../../model.ts'
import type { Course } from '../course.ts'

/** What the news of one region are about. */
export interface Subject {
  /** The same in every run about it: what it is a preview of, or what is deployed, and where. */
  key: string
  config: Config
  context: GitHubContext
  /** When the run began to work on it, in milliseconds since 1970. */
  began: number
  /** Addresses of the run and the repository, for links. */
  run?: string
  repository?: string
}

/** The two forms of news, each for one subject. All of them throw what GitHub's client throws. */
export interface Teller {
  begun(): Promise<void>
  changing?(): Promise<void>
  ended(course: Course, report: Report): Promise<void>
  /** What it is, how loud its failure is, and what helps if GitHub refuses it. */
  words: { what: string; level: 'warning' | 'notice'; advice: string }
}

export interface Patience {
  signal: AbortSignal
  /** Milliseconds. False: the patience ended before. */
  pause(ms: number): Promise<boolean>
  /** Waits if GitHub's client threw because of a rate limit that asks for no more than the run waits. False: it did not. */
  waitFor(error: unknown): Promise<boolean>
  /** Resolves when the run ends: what is written then makes up for what was written before. */
  ending: Promise<void>
}

/** The pull requests whose previews a cleanup has removed, and that nobody has deployed again meanwhile. */
export function cleanedUp(
  { decisions, made }: Pick<Course, 'decisions' | 'made'>,
  { plan }: Pick<Report, 'plan'>,
): number[] {
  const going = (decisions?.cleanup ?? []).filter(({ choice }) => choice === 'remove')
  // One step for each of them, in this order (`planCleanup`).
  const steps = plan.filter(({ kind }) => kind === 'remove-preview')
  return going.flatMap(({ preview: { pullRequest } }, index) =>
    steps[index]?.state === 'done' && !made.deployedMeanwhile?.has(pullRequest) ? [pullRequest] : [],
  )
}
