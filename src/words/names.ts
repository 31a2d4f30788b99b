/** Full resource names and IAM members in readable form. */

import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'

/** `//run.googleapis.com/projects/p/locations/l/services/s` -> `service s`. Unknown kinds keep their full name. */
export function shortResource(fullName: string): string {
  const parts = fullName.replace(/^\/\/[^/]+\//, '').split('/')
  const name = parts.at(-1) ?? fullName
  const kind = WORDS[parts.at(-2) ?? '']
  return kind ? `${kind} ${name}` : fullName
}

const WORDS: Record<string, string> = {
  ...Object.fromEntries(Object.values(KINDS).map(({ collection, words }) => [collection, words])),
  projects: say`project`,
  folders: say`folder`,
  organizations: say`organisation`,
  buckets: say`bucket`,
  repositories: say`repository`,
  serviceAccounts: say`account`,
  secrets: say`secret`,
  tagValues: say`tag value`,
  revisions: say`revision`,
  builds: say`build`,
  subnetworks: say`subnetwork`,
  networks: say`network`,
  connectors: say`connector`,
  instances: say`instance`,
  functions: say`function`,
}

/** `serviceAccount:a@b` -> `a@b`. */
export const shortMember = (member: string): string => member.replace(/^(serviceAccount|user|group|domain):/, '')

/** `projects/p/locations/l/services/s/revisions/r` -> `r`; undefined if there is no name. */
export const shortName = (name: string | null | undefined): string | undefined => name?.split('/').at(-1) || undefined
