/** What gathering brings home: the type that decisions and plan read. */

import type { EffectiveTag, KnativeResource } from '../google/google.ts'
import type { AccessConstraint, DefaultAccountConstraint, DeployConstraint } from '../iam/constraints.ts'
import type { RoleTable } from '../iam/role-table.ts'
import type { Evidence, Fact, Identity, Need } from '../model.ts'
import type {
  Bucket,
  Deployed,
  EffectivePolicy,
  Policy,
  PolicyRule,
  Project,
  Repository,
  SchedulerJob,
  Service,
  ServiceAccount,
  WireRevision,
} from '../wire.ts'
import type { HeldRole } from './account-roles.ts'
import type { Absent, InvitedAccount } from './accounts.ts'
import type { CallerAccount } from './callers.ts'
import type { SetPolicies, Sharing } from './policies.ts'
import type { FoundPreview, Lookalike } from './previews.ts'
import type { WantedTag } from './resource-tags.ts'
import type { ScheduleFact } from './schedule.ts'

/** One answer about one permission of one principal on one resource. */
export interface NeedAnswer {
  need: Need
  /** IAM member of `need.who`, where known. */
  principal?: string
  /** Full resource name that the answer is about: the need's own resource, or the project while that does not exist. */
  resource?: string
  /** `denied` only where the way of asking can prove it. */
  verdict: 'granted' | 'denied' | 'conditional' | 'unknown'
  method: 'impersonation' | 'troubleshooter' | 'policy' | 'caller' | 'none'
  /** A deny policy forbids it: no role helps. */
  barred?: true
  /** A policy that was read grants it all the same, by this role: something overrides it, and the role would be no help. */
  overridden?: { role: string; resource: string }
  /** Only under `unknown`: the role by which allow policies grant it, where no more than a deny policy out of sight could forbid it. */
  byRole?: string
  /** The need's own resource is known not to be there. */
  absent?: true
  /** How the answer came about: why it is unknown or conditional, what it leaves open, why a better way was not possible. */
  why?: string
  evidence: Evidence[]
}

export interface Facts {
  identity: Identity
  /** Id of the project that the run is aimed at: the input's, else the credentials'. */
  projectId: string
  project: Fact<Project>
  /** From the project, or from another answer that holds the number where the project may not be read. */
  projectNumber: Fact<string>
  /** API host -> enabled. Absent keys were not asked. */
  apis: Fact<Record<string, boolean>>
  /** What the run deploys; `null`: it does not exist. */
  live: Fact<Deployed | null>
  /** The same, where it is a service; unknown and without evidence where it is something else. */
  service: Fact<Service | null>
  /** Who may call the service, or run the job. */
  servicePolicy: Fact<Policy | null>
  /** For a deploy by manifest: the service or job in Knative's form. */
  knative?: Fact<KnativeResource | null>
  /** One per caller that the workflow names. */
  callers?: CallerAccount[]
  /** The service accounts that the inputs let in. */
  invited?: InvitedAccount[]
  /** By email: what is known around the accounts that the run names and that do not exist. */
  absent?: Record<string, Absent>
  /** Every revision, newest first: only for a rollback. */
  revisions?: Fact<WireRevision[]>
  /** Revisions that the inputs send traffic or tags to, by short name; `null`: there is none of that name. */
  namedRevisions?: Record<string, Fact<WireRevision | null>>
  /** The revision that serves production, where the service exists and traffic names one. */
  serving: Fact<WireRevision | null>
  /** Where the run cleans up previews: those that there are, or its own one. */
  previews?: Fact<FoundPreview[]>
  /** Beside them: what has labels of a preview and is not known to be one. */
  lookalikes?: Fact<Lookalike[]>
  /** Where the run deploys a preview by tag: the revision that has its tag, if that is not one of its own by its name. */
  tagHolder?: Fact<WireRevision | null>
  /** One per schedule of the workflow, in their order. */
  schedules?: ScheduleFact[]
  /** Where the workflow has none: the job of Cloud Scheduler that is left of an earlier run. */
  leftSchedule?: Fact<SchedulerJob | null>
  bucket: Fact<Bucket | null>
  repository: Fact<Repository | null>
  /** Email of the build account; `null`: the project has no default. Absent from the plan for image deploys. */
  buildAccount: Fact<string | null>
  buildAccountState: Fact<ServiceAccount | null>
  /** Email of the runtime account. */
  runtimeAccount: Fact<string>
  runtimeAccountState: Fact<ServiceAccount | null>
  policies: Record<AccessConstraint, Fact<EffectivePolicy>>
  /** Of the constraints that can stop a deploy those that are about something that this run does. */
  deployPolicies: Partial<Record<DeployConstraint, Fact<EffectivePolicy>>>
  /** Policies as they are set, nearest first, where something is deployed or made public. */
  setPolicies?: SetPolicies[]
  /** What Google's refusal of a release told of the service itself: it counts more than what was read. */
  learned?: Partial<Record<AccessConstraint, PolicyRule[]>>
  /** Where a project has no default build account: the constraints that decide whether it has one. */
  defaultAccountPolicies?: Fact<Record<DefaultAccountConstraint, Fact<EffectivePolicy>>>
  /** For accounts of other projects: whether those let theirs be used elsewhere (`iam.disableCrossProjectServiceAccountUsage`). */
  sharing?: Record<'build-account' | 'runtime-account', Fact<Sharing | null>>
  /** Effective tags of the service, those that it inherits among them; empty for a new one, which has no own tags. */
  tags: Fact<EffectiveTag[]>
  /** Where the workflow asks for tags. */
  wantedTags?: WantedTag[]
  /** What the project's, the bucket's and the repository's policies give the build account, by name. */
  buildAccountRoles: Fact<HeldRole[]>
  /** What the project's policy gives the runtime account, by name. */
  runtimeAccountRoles: Fact<HeldRole[]>
  /** One per need of the widest plan. */
  answers: NeedAnswer[]
  /** The predefined roles, to choose from; null where nothing is missing, so that there is nothing to choose. */
  roleTable: RoleTable | null
}
