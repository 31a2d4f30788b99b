/** What is known of a container that failed: the words about it, its log and its settings. Pure. */
import type { LogLine } from '../../google/logging.ts'
import type { StartCommand } from '../../service/start-command.ts'

/** The container's settings as they were deployed. */
interface ContainerSettings {
  image?: string | undefined
  /** By this run, from source. */
  built?: boolean
  /** Where requests are sent; undefined for what answers none. */
  port?: number | undefined
  /** `512Mi`. */
  memory?: string | undefined
  /** `1`, `1000m`. */
  cpu?: string | undefined
  /** What its Dockerfile says, where there is one. */
  start?: StartCommand | undefined
  /** The file that says the settings. */
  manifest?: string | undefined
}

/** A container that failed. `starts`: a revision that does not come up; `runs`: a task of a job; `serves`: a revision that is up. */
export interface Failed {
  phase: 'starts' | 'runs' | 'serves'
  /** Cloud Run's own words. */
  said: string
  /** The end of its log, oldest first; undefined: it could not be read. */
  lines: readonly LogLine[] | undefined
  /** Of a job: how the tasks that failed have ended. */
  ends?: readonly { exitCode?: number; termSignal?: number }[]
  settings: ContainerSettings
}

/** The same, with the log sorted by who wrote it. */
export interface Told extends Failed {
  app: string[]
  platform: string[]
}

export const EXITED = /Container called exit\((\d+)\)/
/** What the platform says the container ended with. */
export const codeOf = (platform: readonly string[]) => platform.flatMap(line => EXITED.exec(line)?.[1] ?? [])[0]
