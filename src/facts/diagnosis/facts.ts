/** The facts of a diagnosis: types only. */

import type { Attempted, LoggedCall } from '../../google/logging.ts'
import type { Reading } from '../../iam/allow-policies.ts'
import type { Fact } from '../../model.ts'
import type { FirstFunction, SchedulerJob, Service, ServiceAccount, TroubleshootAnswer } from '../../wire.ts'
import type { CallerAccount } from '../callers.ts'

/** One request to the address, and what came back. */
export interface Probe {
  url: string
  /** Audience of the ID token that was sent; absent if none was. */
  audience?: string
  answer?: { status: number; headers: Pick<Headers, 'get'>; body: string }
  /** Why there was no answer. */
  silent?: string
}

/** What can be known of one permission of one principal. */
export interface Right {
  /** The allow policies that could be read: of the resource, its project, and the folders and organisation above. */
  reading: Fact<Reading>
  /** Every policy that counts could be read. */
  complete: boolean
  /** Null if it does not answer for this kind of principal. */
  troubleshooter: Fact<TroubleshootAnswer> | null
}

/** What is called. */
export interface TargetFacts {
  /** `function`: of the first generation; `address`: of something unknown. */
  kind: 'service' | 'job' | 'function' | 'address'
  /** `projects/P/locations/L/services/S` and so on; empty for an address. */
  name: string
  /** The name that users know: for a second-generation function, the function's own. */
  words: string
  /** For a job, only whether it exists. */
  state: Fact<Service | FirstFunction | object | null>
  service?: Service
  first?: FirstFunction
  /** The address to call. */
  url?: string
  /** The address is not one that Cloud Run gave it. */
  foreignUrl?: true
  /** Any request to it runs its work. */
  runsWhenAsked?: true
  /** Whether everyone may call it, by the policies. */
  everybody?: Right
}

/** A caller and its target. */
export interface CaseFacts {
  /** Name of the Cloud Scheduler job, email of an account, or `caller` for the run itself. */
  id: string
  target: TargetFacts
  /** For a caller that is a service: its requests come from the internet, because none of them goes through a VPC network. */
  fromOutside?: true
  /** Email of the account that calls. */
  email?: string
  /** Its right to call. */
  right?: Right
  /** The account itself. */
  account?: Fact<ServiceAccount | null>
  schedule?: ScheduleFacts
  /** Requests that this run just made; without a token if `audience` is missing. */
  probes: Probe[]
  /** Refused requests of others in the request log of the last day. */
  refused?: Fact<LoggedCall[]>
  /** Why the run has no ID token of its own. */
  noToken?: string
}

interface ScheduleFacts {
  name: string
  region: string
  job: Fact<SchedulerJob | null>
  /** The last attempt; null if there was none. */
  attempt: Fact<Attempted | null> | null
  logged: Fact<LoggedCall[]> | null
  /** Cloud Scheduler's service agent, and its right to mint the token. */
  agent?: { email: string; right: Right }
  /** It runs the job with settings that override the job's own. */
  overrides?: true
  /** Audience of the ID token. */
  audience?: string
}

export interface DiagnosisFacts {
  project: string
  projectNumber: Fact<string>
  cases: CaseFacts[]
  /** Callers that the workflow names but that could not be found. */
  lost: CallerAccount[]
}
