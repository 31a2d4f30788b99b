/** Artifact Registry API, v1 (google/devtools/artifactregistry/v1). */
import type { DockerImage, Operation, Policy, Repository } from '../wire.ts'
import { policyCalls } from './policy-calls.ts'
import type { TestedPermissions } from './test-permissions.ts'
import { orNull } from './wire-level/absent.ts'
import { poll, resultOf } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

export interface ArtifactRegistry {
  /** GET artifactregistry/v1/projects/P/locations/L/repositories/R; null on 404. */
  getRepository(name: string): Promise<Repository | null>
  /** POST .../repositories?repositoryId=R, format DOCKER, waits for the operation. `accepted`: called when it has begun. */
  createRepository(parent: string, id: string, description: string, accepted?: () => void): Promise<Repository>
  /** GET NAME (`REPOSITORY/dockerImages/S@sha256:...`); null on 404. */
  getDockerImage(name: string): Promise<DockerImage | null>
  /** GET NAME (`REPOSITORY/packages/P/tags/T`): the digest that the tag is of; null on 404; `artifactregistry.tags.get`. */
  getTag(name: string): Promise<string | null>
  /** GET REPOSITORY/dockerImages, every page; `artifactregistry.dockerimages.list`. */
  listDockerImages(repository: string): Promise<DockerImage[]>
  /** DELETE NAME?force=true (`REPOSITORY/packages/S/versions/sha256:...`), waits for the operation; `artifactregistry.versions.delete`.
   *  Without `force`, a version with tags is not deleted; with it, its tags go too. */
  deleteVersion(name: string, force: boolean): Promise<void>
  /** GET NAME:getIamPolicy. */
  getPolicy(name: string): Promise<Policy>
  setPolicy(name: string, policy: Policy): Promise<Policy>
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

const API = 'artifactregistry'

/** "Maximum page size is 1,000" (ListDockerImagesRequest). */
const MOST_IMAGES = 1_000

export function makeArtifactRegistry(transport: Transport): ArtifactRegistry {
  const { send, signal, endpoints } = transport
  const end = async <R>(call: ApiCall, accepted?: () => void): Promise<R> => {
    const started = await send<Operation<R>>(call)
    accepted?.()
    const read = () => send<Operation<R>>({ api: API, method: 'GET', path: `/v1/${started.name}` })
    const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal)
    return resultOf(operation, callName(endpoints, call))
  }
  return {
    getRepository: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    getDockerImage: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    getTag: async name => {
      const tag = await orNull(send<{ version?: string }>({ api: API, method: 'GET', path: `/v1/${name}` }))
      return tag?.version?.split('/').at(-1) ?? null
    },
    createRepository: async (parent, id, description, accepted) => {
      const path = `/v1/${parent}/repositories`
      const body = { name: `${parent}/repositories/${id}`, format: 'DOCKER', description }
      return end<Repository>({ api: API, method: 'POST', path, query: { repositoryId: id }, body }, accepted)
    },
    listDockerImages: async repository => {
      const found: DockerImage[] = []
      for (let pageToken: string | undefined; ; ) {
        const page = await send<{ dockerImages?: DockerImage[]; nextPageToken?: string }>({
          ...{ api: API, method: 'GET', path: `/v1/${repository}/dockerImages` },
          query: { pageSize: MOST_IMAGES, pageToken },
        })
        found.push(...(page.dockerImages ?? []))
        pageToken = page.nextPageToken || undefined
        if (!pageToken) return found
      }
    },
    deleteVersion: async (name, force) => {
      await end({ api: API, method: 'DELETE', path: `/v1/${name}`, query: { force: force || undefined } })
    },
    ...policyCalls(transport, API, 'v1'),
  }
}
