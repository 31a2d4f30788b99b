/** How findings are shown: the mark of their status, and whose permission each is about. */
import type { Finding, FindingId, Method, Status } from '../model.ts'

export const METHODS: Record<Method, string> = {
  caller: 'asked as itself',
  impersonation: 'asked by impersonating it',
  troubleshooter: 'Policy Troubleshooter',
  policy: 'read from allow policies',
  run: 'this run did it',
}

export const MARKS: Record<Status, string> = { pass: '✅', fail: '❌', warn: '⚠️', unknown: '❔', skipped: '➖' }

/** The findings about permissions, with the account of each. */
export const PERMISSION_FINDINGS: Partial<Record<FindingId, string>> = {
  'deployer-permission': 'Deployer',
  'act-as-runtime-account': 'Deployer',
  'act-as-build-account': 'Deployer',
  'build-account-permission': 'Build account',
  'runtime-account-permission': 'Runtime account',
}

/** Whose permission a finding is about; undefined if it is not about a permission. */
export function partOf({ id, principal = '' }: Pick<Finding, 'id' | 'principal'>): string | undefined {
  const part = PERMISSION_FINDINGS[id]
  return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? 'Service agent' : part
}
