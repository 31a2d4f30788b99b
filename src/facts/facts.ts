/** The result of gathering: the type that decisions and plan read. */

import type { PullState } from '../github/api.ts'
import type { Activity } from '../google/logging.ts'
import type { EffectiveTag } from '../google/resourcemanager.ts'
import type { KnativeResource } from '../google/run.ts'
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
  Service,
  ServiceAccount,
  WireRevision,
} from '../wire.ts'
import type { Absent, InvitedAccount } from './accounts.ts'
import type { CallerAccount } from './callers.ts'
import type { NamedImage } from './image.ts'
import type { Leftovers } from './leftovers.ts'
import type { HeldRole } from './permissions/account-roles.ts'
import type { SetPolicies, Sharing } from './policies.ts'
import type { FoundPreview, Lookalike } from './previews.ts'
import type { WantedTag } from './resource-tags.ts'
import type { Reusable } from './reusable.ts'
import type { LeftSchedule, ScheduleFact } from './schedule.ts'
import type { SecretVersionFact } from './secrets.ts'

/** One answer about one permission of one principal on one resource. */
export interface NeedAnswer {
  need: Need
  /** IAM member of `need.who`, where known. */
  principal?: string
  /** Full name of the resource that the answer is about: the need's own, or the project if that does not exist. */
  resource?: string
  /** `denied` only if the method can prove it. */
  verdict: 'granted' | 'denied' | 'conditional' | 'unknown'
  method: 'impersonation' | 'troubleshooter' | 'policy' | 'caller' | 'none'
  /** A deny policy forbids it: no role helps. */
  barred?: true
  /** The role of a readable policy that grants it nevertheless: something overrides it, so granting the role would not help. `member`: a
   *  set that the principal may be in. */
  overridden?: { role: string; resource: string; member?: string }
  /** Only with `unknown`: the role that grants it, if only an invisible deny policy could forbid it. */
  byRole?: string
  /** The need's own resource is known not to exist. */
  absent?: true
  /** Remarks on the answer: why it is unknown or conditional, what it leaves open, why no better method was possible. */
  why?: string
  evidence: Evidence[]
}

export interface Facts {
  identity: Identity
  /** Id of the run's project: from the input, otherwise from the credentials. */
  projectId: string
  project: Fact<Project>
  /** From the project, or from another answer with the number if the project cannot be read. */
  projectNumber: Fact<string>
  /** API host -> enabled. Absent keys were not asked about. */
  apis: Fact<Record<string, boolean>>
  /** What the run deploys; `null`: it does not exist. */
  live: Fact<Deployed | null>
  /** The same for a service; unknown without evidence for other kinds. */
  service: Fact<Service | null>
  /** Who can call the service, or run the job. */
  servicePolicy: Fact<Policy | null>
  /** Cloud Run's regions, where the one of the run is not known to be one. */
  regions?: Fact<string[]>
  /** What is in `otherRegion` under the same name. */
  elsewhere?: Fact<object | null>
  /** For a deploy by manifest: the service or job in Knative form. */
  knative?: Fact<KnativeResource | null>
  /** One per caller that the workflow names. */
  callers?: CallerAccount[]
  /** The service accounts that the inputs let in. */
  invited?: InvitedAccount[]
  /** By email: what is known around the accounts that the run names and that do not exist. */
  absent?: Record<string, Absent>
  /** Every revision, newest first: only for a rollback. */
  revisions?: Fact<WireRevision[]>
  /** Revisions that the inputs send traffic or tags to, by short name; `null`: it does not exist. */
  namedRevisions?: Record<string, Fact<WireRevision | null>>
  /** Whether Cloud Run would take what is wanted; unknown with a 400: it would not. */
  accepted?: Fact<true>
  /** The revision that has the name that `suffix` gives to the new one. */
  namesake?: Fact<WireRevision | null>
  /** The revision that serves production, if the service exists and traffic names one. */
  serving: Fact<WireRevision | null>
  /** In a cleanup: all previews; in a preview run: its own. */
  previews?: Fact<FoundPreview[]>
  /** Resources with labels of a preview that are not known to be one. */
  lookalikes?: Fact<Lookalike[]>
  /** Where previews are removed: their images and sources. */
  leftovers?: Leftovers
  /** If the run removes its preview, as GitHub says: the pull request may be open again. Left out if nobody could be asked. */
  pull?: Fact<PullState>
  /** If the run deploys a preview by tag: the revision with its tag, unless its name shows that it belongs to the preview. */
  tagHolder?: Fact<WireRevision | null>
  /** One per schedule of the workflow, in order. */
  schedules?: ScheduleFact[]
  /** If the workflow has none: those that earlier runs set up. */
  leftSchedules?: LeftSchedule[]
  /** The image that an earlier build has made of the same source; left out if builds are not reused. */
  reusable?: Fact<Reusable | null>
  bucket: Fact<Bucket | null>
  repository: Fact<Repository | null>
  /** Email of the build account; `null`: the project has no default. Absent for image deploys. */
  buildAccount: Fact<string | null>
  buildAccountState: Fact<ServiceAccount | null>
  /** Email of the runtime account. */
  runtimeAccount: Fact<string>
  runtimeAccountState: Fact<ServiceAccount | null>
  policies: Record<AccessConstraint, Fact<EffectivePolicy>>
  /** Policies of the constraints that can stop a deploy and that concern this run. */
  deployPolicies: Partial<Record<DeployConstraint, Fact<EffectivePolicy>>>
  /** Policies as set, nearest first, if something is deployed or made public. */
  setPolicies?: SetPolicies[]
  /** What Google's refusal of a release says about the service: it overrides what was read. */
  learned?: Partial<Record<AccessConstraint, PolicyRule[]>>
  /** If a project has no default build account: the constraints that decide whether it has one. */
  defaultAccountPolicies?: Fact<Record<DefaultAccountConstraint, Fact<EffectivePolicy>>>
  /** For accounts of other projects: whether their project allows their use elsewhere (`iam.disableCrossProjectServiceAccountUsage`). */
  sharing?: Record<'build-account' | 'runtime-account', Fact<Sharing | null>>
  /** Effective tags of the service, including inherited ones; empty for a new one. */
  tags: Fact<EffectiveTag[]>
  /** If the workflow asks for tags. */
  wantedTags?: WantedTag[]
  /** Roles that the policies of project, bucket and repository give the build account by name. */
  buildAccountRoles: Fact<HeldRole[]>
  /** Roles that the project's policy gives the runtime account by name. */
  runtimeAccountRoles: Fact<HeldRole[]>
  /** In a check for drift: the versions of secrets that the live resource uses. */
  secretVersions?: SecretVersionFact[]
  /** In a check for drift, unless the workflow names the account: who built what runs; null if no build tells. */
  lastBuilder?: Fact<string | null>
  /** In a check for drift. */
  projectPolicy?: Fact<Policy>
  /** In a check for drift of an image in Artifact Registry. */
  namedImage?: NamedImage | undefined
  /** By full resource name: who changed what differs from the workflow, newest first. */
  changes?: Record<string, Fact<Activity[]>>
  /** One per need of the widest plan. */
  answers: NeedAnswer[]
  /** The predefined roles to choose from; null if nothing is missing. */
  roleTable: RoleTable | null
}
