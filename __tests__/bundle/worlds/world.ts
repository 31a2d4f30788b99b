/** What a row of the table of worlds is made of, and how findings are put into lines that people can read and compare. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import type { Finding } from '../../../src/model.ts'
import type { Binding } from '../../../src/wire.ts'
import { BUCKET, COMPUTE, DEPLOYER, PROJECT, REPOSITORY } from '../../fixtures/story.ts'

export interface Row {
  /** Who, how it is known, what is so. */
  name: string
  world?: WorldSpec
  inputs?: Record<string, string>
  /** Files of the workspace, in place of this repository's. */
  files?: Record<string, string>
  /** Lines (`lineOf`) of all findings that are no pass, in any order. What Google's agents may in the project itself is told only
   *  where it is known. */
  found?: string[]
  /** Findings beside `found` may be there: what follows from those is not listed. */
  andMore?: true
  /** Lines that have to be among those that pass. */
  passes?: string[]
  verdict: 'ok' | 'warning' | 'blocked'
}

export const account = (name: string, project = PROJECT) => `${name}@${project}.iam.gserviceaccount.com`
export const member = (email: string) => `serviceAccount:${email}`
export const to = (role: string, ...emails: string[]): Binding => ({
  role: `roles/${role}`,
  members: emails.map(email => (email.includes(':') ? email : member(email))),
})
export const under = (expression: string, binding: Binding): Binding => ({
  ...binding,
  condition: { title: 'condition', expression },
})

export const NUMBER = '123456789012'
export const LEGACY = `${NUMBER}@cloudbuild.gserviceaccount.com`
export const RUNTIME = account('runtime')
export const BUILDER = account('builder')
export const RUN_AGENT = `service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
export const SCHEDULER_AGENT = `service-${NUMBER}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`
export const BUILD_AGENT = `service-${NUMBER}@gcp-sa-cloudbuild.iam.gserviceaccount.com`

/** One world of several that each say a part; lists and bindings of the same resource are added up. */
export const worldOf = (...parts: WorldSpec[]): WorldSpec =>
  parts.reduce((all, part) => add(all as Tree, part as Tree) as WorldSpec, {})

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

function add(a: Tree, b: Tree): Tree {
  const sum = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const before = sum[key]
    if (Array.isArray(before) && Array.isArray(value)) sum[key] = [...before, ...value]
    else sum[key] = isTree(before) && isTree(value) ? add(before, value) : value
  }
  return sum
}

export const grant = (resource: string, ...bindings: Binding[]): WorldSpec => ({ grants: { [resource]: bindings } })
export const revoke = (resource: string, ...bindings: Binding[]): WorldSpec => ({ revoke: { [resource]: bindings } })

/** The compute account, which builds and runs, holds no role any more. */
export const COMPUTE_WITHOUT_ROLES = revoke('project', to('run.builder', COMPUTE))
/** The deployer may not take tokens of the compute account. */
export const NO_TOKENS = revoke(COMPUTE, to('iam.serviceAccountTokenCreator', DEPLOYER))
/** Policy Troubleshooter sees everything for the deployer. */
export const SEES_ALL = grant('organization', to('iam.securityReviewer', DEPLOYER), to('iam.denyReviewer', DEPLOYER))
export const BY_TROUBLESHOOTER = worldOf(NO_TOKENS, SEES_ALL)
/** The deployer reads the project's policies and those below; there is no Policy Troubleshooter. */
export const READS_POLICIES: WorldSpec = worldOf(grant('project', to('iam.securityReviewer', DEPLOYER)), {
  disabledApis: ['policytroubleshooter.googleapis.com'],
})
export const BY_POLICY = worldOf(NO_TOKENS, READS_POLICIES)

/** Bucket and repository of earlier deploys. */
export const BUILT_BEFORE = (bucket: Binding[] = [], repository: Binding[] = []): WorldSpec => ({
  buckets: [{ name: BUCKET, bindings: bucket }],
  repositories: [{ id: 'cloud-run-source-deploy', bindings: repository }],
})
export { BUCKET, COMPUTE, DEPLOYER, PROJECT, REPOSITORY }

/** An account beside the project's own, as which the deployer may act. */
export const withAccount = (email: string, ...more: WorldSpec[]): WorldSpec =>
  worldOf(
    {
      serviceAccounts: {
        [email]: { bindings: [to('iam.serviceAccountUser', DEPLOYER), to('iam.serviceAccountTokenCreator', DEPLOYER)] },
      },
    },
    ...more,
  )

/** `STATUS WHO PERMISSION KIND METHOD`; a finding about something else than a permission: `STATUS ID NAME`. */
export function lineOf({ id, status, principal, permission, resource = '', method }: Finding): string {
  if (!permission) return [status, id, resource.split('/').at(-1)].filter(Boolean).join(' ')
  return [status, who(principal), permission, kindOf(resource), method ?? 'none'].join(' ')
}

/** The account's name before its `@`; Google's own by what they are for. */
function who(principal = 'nobody'): string {
  const email = principal.slice(principal.indexOf(':') + 1)
  const known: Record<string, string> = {
    [COMPUTE]: 'compute',
    [LEGACY]: 'legacy',
    [RUN_AGENT]: 'run-agent',
    [BUILD_AGENT]: 'build-agent',
    [SCHEDULER_AGENT]: 'scheduler-agent',
  }
  return known[email] ?? email.split('@')[0] ?? email
}

/** `projects` of a resource name means the project only where nothing follows it. */
const kindOf = (resource: string) =>
  resource
    .split('/')
    .at(-2)
    ?.replace(/(?:ie)?s$/, end => (end === 'ies' ? 'y' : ''))
