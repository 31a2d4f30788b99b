/** What a set-up consists of: options -> items. Pure. The scripts, the plan and the changes use these items. */

import { DEFAULT_CALLER_ID, defaultCaller } from '../iam/schedule-names.ts'
import { say } from '../language/say.ts'
import { type NeededForModes, neededFor } from './modes.ts'
import type { SetupOptions } from './options.ts'

/** In the description of everything that the set-up creates, so that `--destroy` recognises it. */
export const MARK = 'Made by run-iam-deploy setup'

/** Stands for the project's number, which scripts look up. */
export const NUMBER = '{NUMBER}'

export const ISSUER = 'https://token.actions.githubusercontent.com'

/** Numbers that GitHub never reuses, whereas names can get new owners. */
export interface RepositoryIds {
  repositoryId: string
  ownerId: string
}

export interface AccountItem {
  kind: 'account'
  /** Before the `@`. */
  id: string
  email: string
  /** At most 100 characters (IAM). */
  displayName: string
}

export interface GrantItem {
  kind: 'grant'
  role: string
  /** Email of the account on which the role is granted; absent for the project. */
  account?: string
  /** Can contain NUMBER. */
  member: string
  why: string
}

export interface ProviderItem {
  kind: 'provider'
  pool: string
  id: string
  mapping: Record<string, string>
  condition: string
}

export type SetupItem =
  | { kind: 'apis'; hosts: string[] }
  | { kind: 'pool'; id: string }
  | ProviderItem
  | AccountItem
  | GrantItem

export interface Setup {
  project: string
  repository: string
  items: SetupItem[]
  /** Inputs of the workflow; values can contain NUMBER. */
  inputs: Record<string, string>
  /** Adds only a repository; everything else must exist. */
  adds: boolean
}

/** `my-project`, or `my-project.example.com` of `example.com:my-project`, as in emails of accounts. */
function inAddress(project: string): string {
  const [domain, id] = project.includes(':') ? project.split(':') : [undefined, project]
  return domain ? `${id}.${domain}` : (id ?? '')
}

export function setupOf(options: SetupOptions, ids: RepositoryIds): Setup {
  const { project, repository, pool, provider, addRepository } = options
  const needed = neededFor(options.modes)
  const address = (name: string) =>
    name.includes('@') ? name : `${name}@${inAddress(project)}.iam.gserviceaccount.com`
  const deployer = address(options.deployer)
  const compute = `${NUMBER}-compute@developer.gserviceaccount.com`
  const builder = options.buildAccount ? address(options.buildAccount) : compute
  const runner = options.runtimeAccount ? address(options.runtimeAccount) : compute
  const poolName = `projects/${NUMBER}/locations/global/workloadIdentityPools/${pool}`
  const trusted: ProviderItem = {
    kind: 'provider',
    pool,
    id: provider,
    mapping: {
      'google.subject': 'assertion.sub',
      'attribute.repository_id': 'assertion.repository_id',
      'attribute.repository_owner_id': 'assertion.repository_owner_id',
    },
    condition: `assertion.repository_owner_id == '${ids.ownerId}'`,
  }
  const lets: GrantItem = {
    kind: 'grant',
    role: 'roles/iam.workloadIdentityUser',
    account: deployer,
    member: `principalSet://iam.googleapis.com/${poolName}/attribute.repository_id/${ids.repositoryId}`,
    why: say`jobs of ${repository} act as the deployer`,
  }
  const items: SetupItem[] = addRepository
    ? [trusted, lets]
    : [
        { kind: 'apis', hosts: needed.apis },
        { kind: 'pool', id: pool },
        trusted,
        ...accounts(options, needed, address),
        lets,
        ...grants(needed, { deployer, builder, runner, caller: defaultCaller(project) }),
      ]
  return {
    project,
    repository,
    items,
    adds: addRepository,
    inputs: {
      workload_identity_provider: `${poolName}/providers/${provider}`,
      service_account: deployer,
      ...(options.region && { region: options.region }),
      // The account is not the one that deploys, so what a deploy needs is not for it to have.
      ...(options.modes.every(mode => mode === 'drift') && { mode: 'drift', preflight: 'off' }),
      ...(options.buildAccount && needed.builds && { build_service_account: builder }),
      ...(options.runtimeAccount && needed.runs && { flags: `--service-account=${runner}` }),
    },
  }
}

/** Accounts given by name. Those given by email already exist. */
function accounts(options: SetupOptions, needed: NeededForModes, address: (name: string) => string): AccountItem[] {
  const named: [string | undefined, string][] = [
    [options.deployer, 'Deploys to Cloud Run'],
    [needed.builds ? options.buildAccount : undefined, 'Builds images for Cloud Run'],
    [needed.runs ? options.runtimeAccount : undefined, 'Runs on Cloud Run'],
    [needed.schedules ? DEFAULT_CALLER_ID : undefined, 'Cloud Scheduler invoker'],
  ]
  const made = new Map<string, AccountItem>()
  for (const [id, displayName] of named)
    if (id && !id.includes('@') && !made.has(id)) made.set(id, { kind: 'account', id, email: address(id), displayName })
  return [...made.values()]
}

function grants(
  { roles, builds, runs, schedules }: NeededForModes,
  { deployer, builder, runner, caller }: Record<'deployer' | 'builder' | 'runner' | 'caller', string>,
): GrantItem[] {
  const actsAs: [string, string][] = [
    ...(builds ? [[builder, say`builds run as it`] as [string, string]] : []),
    ...(runs ? [[runner, say`what is deployed runs as it`] as [string, string]] : []),
    ...(schedules ? [[caller, say`Cloud Scheduler calls as it`] as [string, string]] : []),
  ]
  const reasons = Map.groupBy(actsAs, ([account]) => account)
  const member = `serviceAccount:${deployer}`
  return [
    ...roles.map(
      (role): GrantItem => ({ kind: 'grant', role, member, why: say`the deployer needs it for what the workflows do` }),
    ),
    ...[...reasons].map(
      ([account, why]): GrantItem => ({
        kind: 'grant',
        role: 'roles/iam.serviceAccountUser',
        account,
        member,
        why: say`the deployer acts as it: ${why.map(([, reason]) => reason).join(say`, `)}`,
      }),
    ),
    ...(builds
      ? [
          {
            kind: 'grant' as const,
            role: 'roles/run.builder',
            member: `serviceAccount:${builder}`,
            why: say`the build account reads the source, pushes the image and writes the log of the build`,
          },
        ]
      : []),
  ]
}
