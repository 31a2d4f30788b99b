/** How findings are shown: the mark of their status, and whose permission each is about. */
import { said, say } from '../language/say.ts'
import { FINDINGS, type Finding, type FindingId, type Method, type Status } from '../model.ts'

export const METHODS: Record<Method, string> = {
  caller: say`asked as itself`,
  impersonation: say`asked by impersonating it`,
  troubleshooter: 'Policy Troubleshooter',
  policy: say`read from allow policies`,
  run: say`this run did it`,
}

export const MARKS: Record<Status, string> = { pass: '✅', fail: '❌', warn: '⚠️', unknown: '❔', skipped: '➖' }

/** The findings about permissions, with the account of each. */
export const PERMISSION_FINDINGS: Partial<Record<FindingId, string>> = {
  'deployer-permission': say`Deployer`,
  'act-as-runtime-account': say`Deployer`,
  'act-as-build-account': say`Deployer`,
  'build-account-permission': say`Build account`,
  'runtime-account-permission': say`Runtime account`,
}

/** Whose permission a finding is about; undefined if it is not about a permission. */
export function partOf({ id, principal = '' }: Pick<Finding, 'id' | 'principal'>): string | undefined {
  const part = PERMISSION_FINDINGS[id]
  return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? say`Service agent` : part
}

/** What a finding says, as a heading. */
export const findingTitle = (id: FindingId): string => said(FINDINGS[id].title)
