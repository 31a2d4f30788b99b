/** Full resource names and IAM members in readable form. */
import { KINDS } from '../kinds/list.ts'

/** `//run.googleapis.com/projects/p/locations/l/services/s` -> `service s`. Unknown kinds keep their full name. */
export function shortResource(fullName: string): string {
  const parts = fullName.replace(/^\/\/[^/]+\//, '').split('/')
  const name = parts.at(-1) ?? fullName
  const kind = WORDS[parts.at(-2) ?? '']
  return kind ? `${kind} ${name}` : fullName
}

const WORDS: Record<string, string> = {
  ...Object.fromEntries(Object.values(KINDS).map(({ collection, words }) => [collection, words])),
  projects: 'project',
  folders: 'folder',
  organizations: 'organisation',
  buckets: 'bucket',
  repositories: 'repository',
  serviceAccounts: 'account',
  secrets: 'secret',
  tagValues: 'tag value',
  revisions: 'revision',
  builds: 'build',
  subnetworks: 'subnetwork',
  networks: 'network',
  connectors: 'connector',
  instances: 'instance',
  functions: 'function',
}

/** `serviceAccount:a@b` -> `a@b`. */
export const shortMember = (member: string): string => member.replace(/^(serviceAccount|user|group|domain):/, '')

/** `projects/p/locations/l/services/s/revisions/r` -> `r`; undefined if there is no name. */
export const shortName = (name: string | null | undefined): string | undefined => name?.split('/').at(-1) || undefined
