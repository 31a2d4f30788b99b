/** What is known about a container that failed: Cloud Run's message, its log and its settings. Pure. */
import type { LogLine } from '../../google/logging.ts'
import type { StartCommand } from '../../service/start-command.ts'

/** The container's settings as they were deployed. */
interface ContainerSettings {
  image?: string | undefined
  /** This run built it from source. */
  built?: boolean
  /** The port that gets the requests; undefined for containers that serve none. */
  port?: number | undefined
  /** `512Mi`. */
  memory?: string | undefined
  /** `1`, `1000m`. */
  cpu?: string | undefined
  /** The command in its Dockerfile, if there is one. */
  start?: StartCommand | undefined
  /** The file with the settings. */
  manifest?: string | undefined
}

/** A container that failed. `starts`: a revision that does not start; `runs`: a task of a job; `serves`: a revision that is up. */
export interface Failed {
  phase: 'starts' | 'runs' | 'serves'
  /** Cloud Run's own words. */
  said: string
  /** The end of its log, oldest first; undefined: it could not be read. */
  lines: readonly LogLine[] | undefined
  /** For a job: how the failed tasks ended. */
  ends?: readonly { exitCode?: number; termSignal?: number }[]
  settings: ContainerSettings
}

/** The same, with the log sorted by who wrote it. */
export interface Told extends Failed {
  app: string[]
  platform: string[]
}

export const EXITED = /Container called exit\((\d+)\)/
/** The exit code that the platform reports. */
export const codeOf = (platform: readonly string[]) => platform.flatMap(line => EXITED.exec(line)?.[1] ?? [])[0]
