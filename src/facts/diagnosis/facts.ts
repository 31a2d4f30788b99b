/** What a diagnosis brings home: types only. */

import type { Attempted, LoggedCall } from '../../google/logging.ts'
import type { Reading } from '../../iam/allow-policies.ts'
import type { Fact } from '../../model.ts'
import type { FirstFunction, SchedulerJob, Service, ServiceAccount, TroubleshootAnswer } from '../../wire.ts'
import type { CallerAccount } from '../callers.ts'

/** One request to the address, and what came back. */
export interface Probe {
  url: string
  /** Of the ID token that was sent; left out where none was. */
  audience?: string
  answer?: { status: number; headers: Headers; body: string }
  /** Why nothing came back. */
  silent?: string
}

/** What can be known of one permission of one principal. */
export interface Right {
  /** The allow policies that could be read: of the resource, of its project, and of what is above. */
  reading: Fact<Reading>
  /** Every policy that counts could be read. */
  complete: boolean
  /** Null where it cannot be asked about such a principal. */
  troubleshooter: Fact<TroubleshootAnswer> | null
}

/** What is called. */
export interface TargetFacts {
  /** `function`: of the first generation; `address`: of something unknown. */
  kind: 'service' | 'job' | 'function' | 'address'
  /** `projects/P/locations/L/services/S` and so on; empty for an address. */
  name: string
  /** As people know it: a function of the second generation by its own name. */
  words: string
  /** Of a job only whether it is there. */
  state: Fact<Service | FirstFunction | object | null>
  service?: Service
  first?: FirstFunction
  /** The address to ask, and to call. */
  url?: string
  /** Not one of the addresses that Cloud Run gave it. */
  foreignUrl?: true
  /** To ask it is to run what it is for. */
  runsWhenAsked?: true
  /** Whether everybody may call it, by the policies. */
  everybody?: Right
}

/** One who calls, and what is called. */
export interface CaseFacts {
  /** Name of the Cloud Scheduler job, email of an account, or `caller` for the run itself. */
  id: string
  target: TargetFacts
  /** Of a caller that is a service: its requests come from the internet, since none of them goes through a VPC network. */
  fromOutside?: true
  /** Email of the account that calls. */
  email?: string
  /** Its right to call. */
  right?: Right
  /** The account itself. */
  account?: Fact<ServiceAccount | null>
  schedule?: ScheduleFacts
  /** This run asked for itself, a moment ago; without a token where `audience` is missing. */
  probes: Probe[]
  /** What the request log of the last day tells of requests of others that were refused. */
  refused?: Fact<LoggedCall[]>
  /** Why the run has no ID token of its own. */
  noToken?: string
}

interface ScheduleFacts {
  name: string
  region: string
  job: Fact<SchedulerJob | null>
  /** Of the last attempt; null where there was none. */
  attempt: Fact<Attempted | null> | null
  logged: Fact<LoggedCall[]> | null
  /** Cloud Scheduler's service agent, and its right to mint the token. */
  agent?: { email: string; right: Right }
  /** The job that it runs is to run with other settings than its own. */
  overrides?: true
  /** Audience of the ID token. */
  audience?: string
}

export interface DiagnosisFacts {
  project: string
  projectNumber: Fact<string>
  cases: CaseFacts[]
  /** Callers that the workflow names and that could not be found. */
  lost: CallerAccount[]
}
