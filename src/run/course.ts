/** The progress of a run and its surroundings. */
import type { Audit } from '../decisions/audit/findings.ts'
import type { Decisions } from '../decisions/decide.ts'
import type { Granting } from '../decisions/grant-missing.ts'
import type { Diagnosis } from '../decisions/refusal/diagnosis.ts'
import type { DiagnosisFacts } from '../facts/diagnosis/facts.ts'
import type { Facts } from '../facts/facts.ts'
import type { GitHubContext } from '../github/context.ts'
import type { Runner } from '../github/runner.ts'
import type { Google } from '../google/google.ts'
import type { Config } from '../inputs/config.ts'
import type { Change, Finding, Identity, LiveCheck, StepResult } from '../model.ts'
import type { Listing } from '../source/listing.ts'
import type { AnyStep, Made } from '../steps/step.ts'

export interface Run {
  /** Inputs by name, as text. */
  raw: Record<string, string | undefined>
  /** Flags of gcloud besides those of the input `flags`, as a shell hands them over. */
  flagWords?: readonly string[]
  runner: Runner
  context: GitHubContext
  signal: AbortSignal
  /** Whom the run tells how far it is. */
  news?: News
}

/** Hears how far a run is. Never holds it up and never throws. */
export interface News {
  /** It is known what the run is about. `config`: of one region. */
  begun(config: Config, context: GitHubContext): void
  /** The first change is next. */
  changing(config: Config): void
  /** Who the run acts as, before the first question that it asks as them. */
  signedIn?(identity: Identity): void
}

/** The progress of a run: each stage adds its part, and the report is made from the result. */
export interface Course {
  config: Config
  google?: Google
  listing?: Listing
  facts?: Facts
  decisions?: Decisions
  plan: AnyStep[]
  /** The findings of the preflight, before `grant_missing` and `preflight: warn` change them. */
  found?: Finding[]
  /** What `grant_missing` does; the first `grantSteps` steps of the plan are its own. */
  granting?: Granting
  grantSteps?: number
  findings: Finding[]
  /** Of a diagnosis, which has no other facts and decisions. */
  diagnosis?: Diagnosis & { facts: DiagnosisFacts }
  /** Of everything below `scope`. */
  audit?: Audit
  results?: StepResult[]
  changes: Change[]
  checks: LiveCheck[]
  made: Made
  /** The run has removed its preview again, because the pull request was closed meanwhile. */
  withdrawn?: true
  /** It has started over, because another run had removed what it needed. */
  again?: true
  /** Full name of the failed step's resource. */
  failedOn?: string
}

/** The surroundings of the run. */
export type Surroundings = Pick<Run, 'runner' | 'context' | 'news'>

/** What accounts have according to the preflight: `MEMBER PERMISSION`. Empty if it was off. */
export const grantedBefore = ({
  config,
  found = [],
}: Pick<Course, 'config' | 'found'>): { granted?: ReadonlySet<string> } =>
  config.preflight === 'off'
    ? {}
    : {
        granted: new Set(
          found.flatMap(({ status, principal, permission }) =>
            status === 'pass' ? [`${principal} ${permission}`] : [],
          ),
        ),
      }

/** Permissions that the deployer has according to the preflight. */
export const heldByDeployer = ({ found = [], google }: Pick<Course, 'found' | 'google'>): ReadonlySet<string> =>
  new Set(
    found.flatMap(({ status, principal, permission }) =>
      status === 'pass' && permission && principal === google?.identity.principal ? [permission] : [],
    ),
  )
