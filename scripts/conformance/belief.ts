/** A belief about Google Cloud as a question to the real thing, and what all of them ask with. */
import type { Answer, Client } from './client.ts'

export interface Found {
  found: string
  holds?: boolean
}

export interface Belief {
  /** Heading of docs/google-cloud.md, or one of its open questions. */
  heading: string
  belief: string
  /** In a few words; a question without one is open. */
  expected?: string
  /** The facts of docs/google-cloud.md that the answer decides, each by words that stand in no other fact marked F or R. */
  covers?: readonly string[]
  check: (at: Place) => Promise<Found>
}

export interface Place extends Client {
  /** Name of the throw-away service. */
  service: string
}

export const RUN = 'run.googleapis.com/v2'
export const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'

export const template = { containers: [{ image: IMAGE }] }
export const parent = ({ project, region }: Place): string => `projects/${project}/locations/${region}`
export const says = ({ status, json, text }: Answer): string =>
  `${status} ${json.error?.status ?? ''} ${json.error?.message ?? text.slice(0, 120)}`.replace(/\s+/g, ' ').trim()

export const testPermissions = (at: Place, resource: string, permissions: string[]): Promise<Answer> =>
  at.ask('POST', `${resource}:testIamPermissions`, { permissions })
