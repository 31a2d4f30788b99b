/** Full resource names and IAM members in the words that people use. */

/** `//run.googleapis.com/projects/p/locations/l/services/s` -> `service s`. Unknown kinds keep their full name. */
export function shortResource(fullName: string): string {
  const parts = fullName.replace(/^\/\/[^/]+\//, '').split('/')
  const name = parts.at(-1) ?? fullName
  const kind = KINDS[parts.at(-2) ?? '']
  return kind ? `${kind} ${name}` : fullName
}

const KINDS: Record<string, string> = {
  projects: 'project',
  folders: 'folder',
  organizations: 'organisation',
  services: 'service',
  jobs: 'job',
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
  workerPools: 'worker pool',
  instances: 'instance',
}

/** `serviceAccount:a@b` -> `a@b`. */
export const shortMember = (member: string): string => member.replace(/^(serviceAccount|user|group|domain):/, '')

/** `projects/p/locations/l/services/s/revisions/r` -> `r`; undefined where there is no name. */
export const shortName = (name: string | null | undefined): string | undefined => name?.split('/').at(-1) || undefined
