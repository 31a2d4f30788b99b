/** Container images as Cloud Run sees them: who owns them, whether they exist, and whether its service agent can pull them. */
import { Refusal } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { fullName } from '../world/resources.ts'
import { findProject, type Principal, type ProjectState, type World } from '../world/world.ts'

interface ImageName {
  /** `projects/P/locations/L/repositories/R`; absent outside Artifact Registry. */
  repository?: string
  project?: string
  /** Path within the repository. */
  path: string
  tag?: string
  digest?: string
}

export function parseImage(image: string): ImageName {
  const [rest = '', digest] = image.split('@')
  const found = /^(.*?)(?::([\w.-]+))?$/.exec(rest.replace(/^([^/]+):\d+\//, '$1/'))
  const [host = '', project, repository, ...path] = (found?.[1] ?? '').split('/')
  const tag = found?.[2]
  const named = { ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) }
  const location = /^(.+)-docker\.pkg\.dev$/.exec(host)?.[1]
  if (!location || !project || !repository || path.length === 0) return { path: rest, ...named }
  return {
    repository: `projects/${project}/locations/${location}/repositories/${repository}`,
    project,
    path: path.join('/'),
    ...named,
  }
}

/** Google's public samples, Docker Hub (through its mirror) and gcr.io have no state in this world: they always exist. */
const isPublic = (image: string) =>
  /^us-docker\.pkg\.dev\/cloudrun\/container\/|^(?:[a-z]+\.)?gcr\.io\/|^docker\.io\//.test(image) ||
  !/^[^/]*[.:][^/]*\//.test(image)

export const runAgent = (project: ProjectState) =>
  `service-${project.number}@serverless-robot-prod.iam.gserviceaccount.com`

const ENSURE =
  'Ensure that the provided container image URL is correct and that the above account has permission to access the image.'

/** Refuses, with the API's text, if the service agent or the caller cannot read the image. Since January 2025 Cloud Run checks the
 *  caller on every change (Google's announcement, bcgov/entity#24573), even of traffic alone (hushh-research#4685). */
export function checkImageAccess(world: World, project: ProjectState, image: string, caller: Principal): void {
  if (isPublic(image)) return
  const name = parseImage(image)
  const agent = runAgent(project)
  const owner = name.project && findProject(world, name.project)
  const member = { member: `serviceAccount:${agent}`, email: agent }
  const permission = 'artifactregistry.repositories.downloadArtifacts'
  const reads = (who: Principal) =>
    owner && name.repository && authorize(world, who, permission, fullName.repository(name.repository))
  if (reads(member)) {
    if (reads(caller)) return
    // Text: Google's page on troubleshooting.
    throw new Refusal('PERMISSION_DENIED', `User must have permission to read the image, ${image}. ${ENSURE}`)
  }
  const foreign = name.project && name.project !== project.projectId
  throw new Refusal(
    'PERMISSION_DENIED',
    `Google Cloud Run Service Agent ${agent} must have permission to read the image, ${image}. ${ENSURE} If you just enabled the Cloud Run API, the permissions might take a few minutes to propagate.${
      foreign
        ? ` Note that the image is from project [${name.project}], which is not the same as this project [${project.projectId}]. Permission must be granted to the Google Cloud Run Service Agent from this project. See https://cloud.google.com/run/docs/deploying#other-projects`
        : ''
    }`,
  )
}

/** The digest behind the name; undefined if there is no such image. For public images it is derived from the name. */
export function resolveImage(world: World, image: string): string | undefined {
  const name = parseImage(image)
  if (isPublic(image)) return name.digest ?? 'public'
  const digests = world.repositories.get(name.repository ?? '')?.images.get(name.path)
  if (!digests) return undefined
  if (name.digest) return digests.has(name.digest) ? name.digest : undefined
  for (const [digest, tags] of digests) if (tags.includes(name.tag ?? 'latest')) return digest
  return undefined
}
