/** The resources of a run by role, and the full resource names of needs. */
import {
  chooseBucket,
  chooseRepository,
  defaultRuntimeAccount,
  fullName,
  imageName,
  locationName,
  repositoryOfService,
  sourceFolder,
  targetName,
} from '../iam/names.ts'
import { isDeployed, namedPlace } from '../iam/resource-roles.ts'
import type { OriginSettings, TargetSettings } from '../inputs/config.ts'
import type { Fact, ResourceRole } from '../model.ts'
import type { Service } from '../wire.ts'

/** The facts that the names depend on. `Facts` has them. */
interface KnownResources {
  projectId: string
  projectNumber: Fact<string>
  service: Fact<Service | null>
  buildAccount: Fact<string | null>
  runtimeAccount: Fact<string>
}

export interface Resources {
  project: string
  projectNumber?: string
  /** `projects/P/locations/L`. */
  parent: string
  /** What the run deploys: `projects/P/locations/L/services/S`, `.../jobs/J` and so on. */
  service: string
  bucket: { name: string; from: 'input' | 'service' | 'default' }
  /** `projects/P/locations/L/repositories/R`. */
  repository: { name: string; from: 'input' | 'service' | 'default' }
  /** `L-docker.pkg.dev/P/R/S`, without a tag. */
  image: string
  /** Where the sources are in the bucket: `services/S`. */
  sources: string
  /** `projects/P/locations/L/repositories/R` of the image that the live service has, where it is in Artifact Registry. */
  liveRepository?: string
  /** Emails, if known. */
  buildAccount?: string
  runtimeAccount?: string
}

/** `facts` null: before anything is known. A project that only the credentials name is then undefined. */
export function resourcesOf(config: TargetSettings & OriginSettings, facts: KnownResources | null): Resources {
  const project = facts?.projectId ?? config.project ?? '-'
  const live = facts?.service.known ? facts.service.value : null
  const number = facts?.projectNumber.known ? facts.projectNumber.value : undefined
  const repository = chooseRepository(config, project, live)
  const liveRepository = repositoryOfService(live)
  const buildAccount = facts?.buildAccount.known ? facts.buildAccount.value : undefined
  const runtimeAccount = facts?.runtimeAccount.known
    ? facts.runtimeAccount.value
    : number && defaultRuntimeAccount(number)
  return {
    project,
    ...(number && { projectNumber: number }),
    parent: locationName(project, config.region),
    service: targetName(project, config),
    bucket: chooseBucket(config, project, live),
    repository,
    image: imageName(repository.name, config.build.as ?? config.service),
    sources: sourceFolder(targetName(project, { ...config, service: config.build.as ?? config.service })),
    ...(liveRepository && { liveRepository }),
    ...(buildAccount && { buildAccount }),
    ...(runtimeAccount && { runtimeAccount }),
  }
}

/** Full resource name of a place; undefined if the facts do not tell. */
export function placeName(place: ResourceRole, resources: Resources): string | undefined {
  if (isDeployed(place)) return fullName.service(resources.service)
  switch (place.kind) {
    case 'project':
      return fullName.project(resources.project)
    case 'bucket':
      return fullName.bucket(resources.bucket.name)
    case 'repository':
      return fullName.repository(place.name ?? resources.repository.name)
    case 'live-image':
      return resources.liveRepository && fullName.repository(resources.liveRepository)
    case 'account': {
      const email = place.who === 'build-account' ? resources.buildAccount : resources.runtimeAccount
      return email && fullName.account(email, resources.project)
    }
    default:
      return namedPlace(place)?.resource
  }
}
