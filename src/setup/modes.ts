/** What each kind of run needs in a project: roles of the deployer, APIs, accounts to act as. docs/permissions.md lists it by permission. */

import { say } from '../language/say.ts'
import { capitalise } from '../words/sentences.ts'

interface Mode {
  /** The description in the help and the plan. */
  what: string
  /** The deployer's roles on the project. */
  roles: readonly string[]
  /** In addition to those that every run uses. */
  apis?: readonly string[]
  /** It builds, so the deployer acts as the build account. */
  builds?: true
  /** It deploys or changes what runs as the runtime account, so the deployer acts as that account. */
  runs?: true
  /** Cloud Scheduler calls as an account, and the deployer acts as that account. */
  schedules?: true
}

const DEVELOPER = 'roles/run.developer'
const READER = 'roles/artifactregistry.reader'
const CONSUMER = 'roles/serviceusage.serviceUsageConsumer'

/** By the name that `--for` takes. */
const MODES = {
  deploy: { what: say`deploys from source`, roles: ['roles/run.sourceDeveloper', CONSUMER], builds: true, runs: true },
  image: { what: say`deploys of an image of the project`, roles: [DEVELOPER, READER, CONSUMER], runs: true },
  access: {
    what: say`access, invokers and callers: who can call a service`,
    roles: ['roles/run.admin'],
    apis: ['orgpolicy.googleapis.com'],
  },
  jobs: { what: say`jobs, from an image unless deploy is there too`, roles: [DEVELOPER, READER, CONSUMER], runs: true },
  'worker-pools': { what: say`worker pools, as jobs`, roles: [DEVELOPER, READER, CONSUMER], runs: true },
  previews: { what: say`previews and their cleanup, beside deploy or image`, roles: [DEVELOPER, READER], runs: true },
  traffic: { what: say`traffic and rollbacks`, roles: [DEVELOPER, READER], runs: true },
  drift: { what: say`drift checks that only read`, roles: ['roles/run.viewer', READER] },
  schedule: {
    what: say`schedules`,
    roles: ['roles/cloudscheduler.admin', 'roles/run.admin'],
    apis: ['cloudscheduler.googleapis.com'],
    schedules: true,
  },
  logs: {
    what: say`the end of the log where something failed (reads all logs of the project)`,
    roles: ['roles/logging.viewer'],
  },
} as const satisfies Record<string, Mode>

export type ModeName = keyof typeof MODES

export const MODE_NAMES = Object.keys(MODES) as ModeName[]

/** For the help: each value of `--for`, and what it is for. */
export const MODE_WORDS = MODE_NAMES.map((name): [string, string] => [name, `${capitalise(MODES[name].what)}.`])

/** The APIs that signing in, the preflight and Cloud Run itself use. */
const EVERY_RUN = [
  'run.googleapis.com',
  'iam.googleapis.com',
  'iamcredentials.googleapis.com',
  'sts.googleapis.com',
  'cloudresourcemanager.googleapis.com',
  'serviceusage.googleapis.com',
  'orgpolicy.googleapis.com',
]
const BUILDS = ['cloudbuild.googleapis.com', 'artifactregistry.googleapis.com']

/** Roles that another role fully contains; a test compares this with the shipped table of roles. */
const CONTAINS: Record<string, readonly string[]> = {
  'roles/run.sourceDeveloper': [DEVELOPER, READER, 'roles/run.viewer'],
  'roles/run.admin': [DEVELOPER, 'roles/run.viewer'],
  [DEVELOPER]: ['roles/run.viewer'],
}

export interface NeededForModes {
  apis: string[]
  /** The deployer's roles on the project, without those that another one contains. */
  roles: string[]
  builds: boolean
  runs: boolean
  schedules: boolean
}

export function neededFor(names: readonly ModeName[]): NeededForModes {
  const modes = names.map((name): Mode => MODES[name])
  const builds = modes.some(mode => mode.builds)
  const roles = [...new Set(modes.flatMap(mode => mode.roles))]
  const contained = new Set(roles.flatMap(role => CONTAINS[role] ?? []))
  return {
    apis: [...new Set([...EVERY_RUN, ...(builds ? BUILDS : []), ...modes.flatMap(({ apis = [] }) => apis)])],
    roles: roles.filter(role => !contained.has(role)),
    builds,
    runs: modes.some(mode => mode.runs),
    schedules: modes.some(mode => mode.schedules),
  }
}
