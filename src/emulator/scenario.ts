/** Scenario JSON -> World. Every field has a default, so that a scenario states only what is unusual. */
import type { Binding } from '../google/wire.ts'
import { makeClock } from './clock.ts'
import { makeIssuer } from './jwt.ts'
import type { AppState, Delays, DenyRule, Fault, OrgPolicyState, World } from './world.ts'

/** Bindings by resource: `project`, `organization`, a service account's email, or a full resource name. */
export type Grants = Record<string, Binding[]>

export interface WorldSpec {
  project?: { id?: string; number?: string; parent?: string }
  region?: string
  organization?: { id?: string; customerId?: string; domain?: string }
  /** `owner/name` that the deployer trusts. */
  repository?: string
  /** Folder number -> parent. */
  folders?: Record<string, string>
  /** Node (`organization`, `project`, `folders/F`) -> constraint -> policy. */
  orgPolicies?: Record<string, Record<string, OrgPolicyState>>
  /** Bindings beside the default ones, and default or other ones taken away. */
  grants?: Grants
  revoke?: Grants
  denyRules?: Record<string, DenyRule[]>
  /** Grants that were written when the sandbox began and take effect `afterMs` later. */
  pendingGrants?: { afterMs: number; resource: string; role: string; member: string }[]
  /** API hosts that are off. */
  disabledApis?: string[]
  /** Replaces the deployer's default roles on the project. */
  deployerRoles?: string[]
  /** false: takes `orgpolicy.policy.get` from the deployer by giving it roles without it. */
  orgPolicyReadable?: boolean
  serviceAccounts?: Record<string, { disabled?: boolean; deleted?: boolean; displayName?: string }>
  groups?: Record<string, string[]>
  users?: Record<string, string>
  customRoles?: Record<string, { title?: string; includedPermissions: string[] }>
  defaultBuildAccount?: 'compute' | 'legacy' | 'none' | string
  /** Staging bucket: exists, or belongs to another project. */
  buckets?: { name: string; project?: string; location?: string; bindings?: Binding[] }[]
  repositories?: { id: string; location?: string; bindings?: Binding[] }[]
  /** v2 Service resources by short name, with their policy. Server fields are filled in. */
  services?: Record<string, { service: Record<string, unknown>; bindings?: Binding[]; tags?: string[] }>
  /** How containers behave. */
  apps?: AppState[]
  delays?: Partial<Delays>
  faults?: Fault[]
  urls?: 'loopback' | 'real'
}

export interface Scenario {
  title: string
  story: string
  world: WorldSpec
  /** The action's inputs that differ from the default ones. */
  inputs: Record<string, string>
  expect?: string
}

export function makeWorld(spec: WorldSpec = {}): World {
  const organization = { id: '105500000000', customerId: 'C01abcdef', domain: 'example.com', ...spec.organization }
  return {
    clock: makeClock(),
    delays: { grantMs: 0, buildMs: 0, operationMs: 0, requestMs: 0, ...spec.delays },
    faults: spec.faults ?? [],
    organization,
    folders: new Map(Object.entries(spec.folders ?? {})),
    projects: new Map(),
    policies: new Map(),
    denyRules: new Map(),
    customRoles: new Map(),
    groups: new Map(),
    users: new Map(),
    serviceAccounts: new Map(),
    pools: new Map(),
    orgPolicies: new Map(),
    tagValues: new Map(),
    tagBindings: new Map(),
    tokens: new Map(),
    githubIssuer: makeIssuer('https://token.actions.githubusercontent.com'),
    googleIssuer: makeIssuer('https://accounts.google.com'),
    services: new Map(),
    buckets: new Map(),
    repositories: new Map(),
    apps: spec.apps ?? [],
    builds: new Map(),
    operations: new Map(),
    logs: [],
    urls: spec.urls ?? 'loopback',
    openPort: () => Promise.reject(new Error('No server runs this world')),
    counter: 0,
  }
}
