/** What Google said in a refusal, where, and what is read from any such text. Pure. */

import { placeWords } from '../../iam/remedies.ts'
import type { RoleTable } from '../../iam/role-table.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding, Grant } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { TrafficTarget } from '../../wire.ts'
import { shorten } from '../../words/sentences.ts'
import type { Sized } from '../failures/limits.ts'

/** Google's message, with the details of the error around it. */
export interface Said {
  text: string
  evidence: Evidence
  /** HTTP status of an API's answer. */
  status?: number
  /** `google.rpc.Code` by name. */
  code?: string
  /** `ErrorInfo.reason`, or the reason of a revision's condition. */
  reason?: string | undefined
  permission?: string | undefined
  /** In the API's own spelling. */
  resource?: string | undefined
  /** Without `constraints/`. */
  constraint?: string | undefined
  /** Host of a disabled API. */
  service?: string | undefined
  /** `POST run.googleapis.com/v2/...`. */
  call?: string
}

/**
 * Who said it. `api`: an API, about the deployer. `build`: Cloud Build, about the deployer or the build account. `build-log`: anything
 * that ran in the build, so it need not be true. `release`: Cloud Run, about a revision.
 */
export type Speaker = 'api' | 'build' | 'build-log' | 'release'

/** The run in which it was said. */
export interface Setting {
  speaker: Speaker
  resources: Resources
  /** IAM member. */
  deployer?: string | undefined
  /** Image of the revision. */
  image?: string | undefined
  /** Secrets that the inputs name. */
  secrets?: { project: string; secret: string }[]
  table?: RoleTable | null | undefined
  /** Traffic of the service before the request. */
  traffic?: readonly TrafficTarget[] | undefined
  /** The permissions that the deployer has according to the preflight. */
  held?: ReadonlySet<string> | undefined
  /** What accounts have according to the preflight: `MEMBER PERMISSION`. Undefined: there was none. */
  granted?: ReadonlySet<string> | undefined
  /** What the deploy asks of the region's quotas. */
  limits?: Omit<Sized, 'said'> | undefined
}

/** The findings of one kind of refusal; undefined: it is not of this kind. */
export type Row = (said: Said, setting: Setting) => Finding[] | undefined

export const where = (resource: string | undefined) => (resource ? say` on ${placeWords(resource)}` : '')
export const advice = (grant: Grant | undefined) =>
  grant ? say` Grant it ${grant.role} on ${placeWords(grant.resource)}.` : ''
/** Ends with Google's own message, shortened, because it can contain what helps. */
export const quoted = (said: Said) => say`Google said: ${message(said)}`
export const message = ({ text }: Said) => shorten(text.replace(/\s+/g, ' ').trim(), 400)

const EMAIL = /(?<![\w.-])[\w.-]+@[\w.-]+\.gserviceaccount\.com/
export const emailIn = (text: string) => EMAIL.exec(text)?.[0]

/** Errors name projects by number; everything else uses the id. */
export const projectOf = (name: string | undefined, { project, projectNumber }: Resources) =>
  !name || name === projectNumber ? project : name

export const byId = (name: string, resources: Resources) =>
  name.replace(/^projects\/([^/]+)/, (_, project: string) => `projects/${projectOf(project, resources)}`)
