/** Full resource names and IAM members in the words that people use. */
import type { Finding, FindingId, Method, Status } from '../model.ts'

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
export const shortMember = (member: string) => member.replace(/^(serviceAccount|user|group|domain):/, '')

export const METHODS: Record<Method, string> = {
  caller: 'asked as itself',
  impersonation: 'asked by impersonating it',
  troubleshooter: 'Policy Troubleshooter',
  policy: 'read from allow policies',
}

export const MARKS: Record<Status, string> = { pass: '✅', fail: '❌', warn: '⚠️', unknown: '❔', skipped: '➖' }

/** The findings that are answers about a permission, with whom each is about. */
export const PERMISSION_FINDINGS: Partial<Record<FindingId, string>> = {
  'deployer-permission': 'Deployer',
  'act-as-runtime-account': 'Deployer',
  'act-as-build-account': 'Deployer',
  'build-account-permission': 'Build account',
  'runtime-account-permission': 'Runtime account',
}

/** Whose permission a finding is about; undefined where it is about none. */
export function partOf({ id, principal = '' }: Pick<Finding, 'id' | 'principal'>): string | undefined {
  const part = PERMISSION_FINDINGS[id]
  return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? 'Service agent' : part
}
