/**
 * What the next deploys of everything below a scope need: secrets, connectors, images, APIs. The inventory has their names, in pages of
 * 500; what it lacks, and something uses, is asked for on the live resource.
 */
import type { FoundResource } from '../../google/cloudasset.ts'
import type { Google } from '../../google/google.ts'
import { fullName, repositoryOfImage } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import type { EffectivePolicy } from '../../wire.ts'
import { andThen, ask } from '../ask.ts'
import { unlessFetched } from '../image.ts'
import { readPolicy } from '../policies.ts'
import { readDeployed } from '../service.ts'
import { fillIn } from './in-turns.ts'
import type { Gap, Inventory, RunSeen } from './inventory.ts'
import { type Uses, usesOf } from './uses.ts'

/** Why something that is used cannot be used: `does not exist`, `is destroyed`. Null: it can. */
type Fault = string | null

export interface Ground {
  /** By the name that the resource uses: a secret's version, a connector, an image. Only what the inventory lacks. */
  things: Map<string, Fact<Fault>>
  /** Number of a project -> host -> enabled. Only what the inventory does not show as enabled. */
  apis: Map<string, Fact<Record<string, boolean>>>
  /** By number of a project with something that is deployed. */
  policies: Map<string, ReleasePolicies>
  /** What a live resource uses; null where it does not exist. Only of those that use something that is lost or forbidden. */
  users: Map<string, Fact<Uses | null>>
  /** What was not looked at. */
  gaps: Gap[]
}

/** Policies on a setting of every release. */
export type ReleaseConstraint = 'run.allowedIngress' | 'run.allowedVPCEgress'
export type ReleasePolicies = Record<ReleaseConstraint, Fact<EffectivePolicy>>

export const emptyGround = (): Ground => ({
  ...{ things: new Map(), apis: new Map(), policies: new Map(), users: new Map(), gaps: [] },
})

/** APIs without which a resource of that kind cannot be deployed. */
const RUN = 'run.googleapis.com'
const API_OF = { secrets: 'secretmanager.googleapis.com', connectors: 'vpcaccess.googleapis.com' } as const

/** A scope with more images is not compared with them: about 40 requests. */
const MOST_IMAGES = 20_000

/** What the inventory lacks of what is used, and the APIs that it does not show as enabled. Noted in `ground`. */
export async function searchGround(
  google: Google,
  scope: string,
  inventory: Inventory,
  ground: Ground,
): Promise<ReadonlySet<string>> {
  if (inventory.source !== 'inventory') return new Set()
  const { lacking, off } = await searchNames(google, scope, usersIn(inventory), ground)
  await fillIn(ground.apis, [...off.keys()], number => readApis(google, number, off.get(number) ?? []))
  return new Set(lacking)
}

/** Of some of what is deployed. `forbidden`: whether a policy refuses what a resource has; then the resource is read again. */
export async function confirmGround(
  google: Google,
  users: readonly User[],
  lacking: ReadonlySet<string>,
  forbidden: (name: string, uses: Uses, policies: ReleasePolicies) => boolean,
  ground: Ground,
): Promise<void> {
  const { things, policies } = ground
  const used = users.flatMap(({ uses }) => thingsIn(uses)).filter(name => lacking.has(name))
  await fillIn(things, used, name => readThing(google, name))
  const projects = users.map(({ project }) => project).filter(Boolean)
  await fillIn(policies, projects, async number => {
    const [ingress, egress] = await Promise.all([
      readPolicy(google, number, 'run.allowedIngress'),
      readPolicy(google, number, 'run.allowedVPCEgress'),
    ])
    return { 'run.allowedIngress': ingress, 'run.allowedVPCEgress': egress }
  })
  const isLost = (name: string) => {
    const read = things.get(name)
    return read?.known === true && read.value !== null
  }
  const suspicious = users.filter(({ name, uses, project }) => {
    const asked = policies.get(project)
    return thingsIn(uses).some(isLost) || (asked && forbidden(name, uses, asked))
  })
  await fillIn(
    ground.users,
    suspicious.map(({ name }) => name),
    async name =>
      andThen(
        await readDeployed(google, name.replace(/^\/\/[^/]+\//, '')),
        found => found && usesOf(name, { ...found }),
      ),
  )
}

/** What is deployed and names what it uses. */
export const usersIn = ({ services, runs }: Inventory): User[] =>
  ([...services, ...runs] as RunSeen[]).flatMap(({ name, project, uses }) => (uses ? [{ name, project, uses }] : []))

const thingsIn = ({ secrets, connectors, images }: Uses): string[] => [...secrets, ...connectors, ...images]

type User = Pick<RunSeen, 'name' | 'project'> & { uses: Uses }

/** What the inventory lacks of what is used. */
interface Lacking {
  lacking: string[]
  /** Number of a project -> APIs that it does not show as enabled. */
  off: Map<string, string[]>
}

async function searchNames(google: Google, scope: string, using: readonly User[], ground: Ground): Promise<Lacking> {
  const used = (kind: 'secrets' | 'connectors' | 'images') => [...new Set(using.flatMap(({ uses }) => uses[kind]))]
  const [secrets, connectors, images] = [used('secrets'), used('connectors'), used('images')]
  const numbers = new Map(using.map(({ name, project }) => [name.split('/')[4] ?? '', project]))
  const search = (what: string, types: readonly string[], query?: string, most?: number) =>
    searchFor(google, scope, { what, types, query, most, numbers }, ground)
  const digests = images.filter(image => DIGEST.test(image))
  const [names, versions, apis, pictures] = await Promise.all([
    secrets.length + connectors.length + images.length > 0
      ? search(say`the secrets, connectors and repositories`, [
          'secretmanager.googleapis.com/Secret',
          'vpcaccess.googleapis.com/Connector',
          'artifactregistry.googleapis.com/Repository',
        ])
      : NONE,
    secrets.length > 0
      ? search(say`the disabled versions of secrets`, ['secretmanager.googleapis.com/SecretVersion'], BROKEN)
      : NONE,
    using.length > 0 ? search(say`the enabled APIs`, ['serviceusage.googleapis.com/Service'], APIS) : NONE,
    digests.length > 0
      ? search(say`the images`, ['artifactregistry.googleapis.com/DockerImage'], undefined, MOST_IMAGES)
      : NONE,
  ])
  const inScope = new Set([...numbers.values(), ...[...(names?.keys() ?? [])].map(projectOf)])
  const known = (name: string) => inScope.has(projectOf(numbered(name, numbers)))
  const gone = (name: string) => known(name) && names !== undefined && !names.has(numbered(name, numbers))
  const repository = (image: string) => repositoryOfImage(image) ?? ''
  const picture = (image: string) => numbered(imageName(image), numbers)
  return {
    lacking: [
      ...secrets.filter(name => {
        const state = versions?.get(numbered(name, numbers))
        return gone(secretOf(name)) || (state !== undefined && state !== 'ENABLED')
      }),
      ...connectors.filter(gone),
      ...images.filter(
        image =>
          gone(repository(image)) ||
          (DIGEST.test(image) && known(repository(image)) && pictures !== undefined && !pictures.has(picture(image))),
      ),
    ],
    off: apis ? apisOff(using, apis) : new Map(),
  }
}

const NONE = Promise.resolve(undefined)
const DIGEST = /@sha256:[0-9a-f]{64}$/
const BROKEN = 'state:DISABLED OR state:DESTROYED'
const APIS = [RUN, ...Object.values(API_OF)].map(host => `name:services/${host}`).join(' OR ')

/** `projects/P/secrets/S/versions/V` -> `projects/P/secrets/S`. */
const secretOf = (name: string) => name.replace(/\/versions\/[^/]*$/, '')
const projectOf = (name: string) => name.split('/')[1] ?? ''
/** Some APIs name projects by number, some by ID. */
const numbered = (name: string, numbers: ReadonlyMap<string, string>) =>
  name.replace(/^projects\/([^/]+)/, (whole, id: string) => (numbers.has(id) ? `projects/${numbers.get(id)}` : whole))

/** `L-docker.pkg.dev/P/R/I@D` -> `projects/P/locations/L/repositories/R/dockerImages/I@D`. */
function imageName(image: string): string {
  const repository = repositoryOfImage(image) ?? ''
  const parts = image.split('/').slice(repository.split('/')[1]?.includes(':') ? 4 : 3)
  // Beside a digest, a tag says nothing.
  const [path = '', ...digest] = parts.join('/').split('@')
  const colon = path.lastIndexOf(':')
  const bare = digest.length > 0 && colon > path.lastIndexOf('/') ? path.slice(0, colon) : path
  return `${repository}/dockerImages/${[bare, ...digest].join('@')}`
}

function apisOff(using: readonly User[], states: ReadonlyMap<string, string>): Lacking['off'] {
  const off = new Map<string, string[]>()
  for (const [number, runs] of Map.groupBy(using, ({ project }) => project)) {
    const own = (name: string) => [number, runs[0]?.name.split('/')[4]].includes(projectOf(name))
    const needed = [
      RUN,
      ...(['secrets', 'connectors'] as const).flatMap(kind =>
        runs.some(({ uses }) => uses[kind].some(own)) ? [API_OF[kind]] : [],
      ),
    ]
    const lacking = needed.filter(host => states.get(`projects/${number}/services/${host}`) !== 'ENABLED')
    if (number && lacking.length > 0) off.set(number, lacking)
  }
  return off
}

interface Question {
  /** `the images`. */
  what: string
  types: readonly string[]
  query: string | undefined
  /** Give up beyond so many. */
  most: number | undefined
  numbers: ReadonlyMap<string, string>
}

/** Relative names, with the number of the project where it is known -> state, if any. Undefined, and a gap, where not all could be read. */
async function searchFor(
  { cloudAsset }: Google,
  scope: string,
  { what, types, query, most = Number.POSITIVE_INFINITY, numbers }: Question,
  ground: Ground,
): Promise<Map<string, string> | undefined> {
  const found = new Map<string, string>()
  const each = ({ name = '', state = '' }: FoundResource) =>
    [unescaped(name.replace(/^\/\/[^/]+\//, '')), state] as const
  const read = await ask(
    `GET cloudasset.googleapis.com/v1/${scope}:searchAllResources`,
    fullName.node(scope),
    async () => {
      for await (const page of cloudAsset.names(scope, types, query, each)) {
        for (const [name, state] of page) found.set(numbered(name, numbers), state)
        if (found.size > most) return false
      }
      return true
    },
    whole => say`${found.size} results${whole ? '' : say` and more`}`,
  )
  if (read.known && read.value) return found
  const why = read.known ? say`There are more than ${most}.` : read.why
  ground.gaps.push({ what, why, evidence: read.evidence })
  return undefined
}

/** A path in an image's name is escaped. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Only what the API can have made becomes a part of a request. */
const SECRET = /^projects\/[\w.:-]+\/secrets\/[\w-]+\/versions\/\w+$/
const CONNECTOR = /^projects\/[\w.:-]+\/locations\/[\w-]+\/connectors\/[\w-]+$/

function readThing(google: Google, name: string): Promise<Fact<Fault>> {
  if (SECRET.test(name))
    return ask(
      `GET secretmanager.googleapis.com/v1/${name}`,
      `//secretmanager.googleapis.com/${name}`,
      async () => stateFault(await google.secretManager.getVersion(name)),
      fault => fault ?? 'ENABLED',
    )
  if (CONNECTOR.test(name))
    return ask(
      `GET vpcaccess.googleapis.com/v1/${name}`,
      `//vpcaccess.googleapis.com/${name}`,
      async () => ((await google.vpcAccess.getConnector(name)) ? null : say`does not exist`),
      fault => fault ?? 'exists',
    )
  return readImage(google, name)
}

function stateFault(version: { state?: string } | null): Fault {
  if (version === null) return say`does not exist`
  if (version.state === 'DISABLED') return say`is disabled`
  return version.state === 'DESTROYED' ? say`is destroyed` : null
}

async function readImage({ artifactRegistry }: Google, image: string): Promise<Fact<Fault>> {
  const repository = repositoryOfImage(image) ?? ''
  const name = imageName(image)
  const [, path = '', digest = ''] = /^.*\/dockerImages\/(.+)@(.+)$/.exec(name) ?? []
  const place = digest ? `${repository}/dockerImages/${encodeURIComponent(path)}@${digest}` : repository
  const read = await ask<Fault>(
    `GET artifactregistry.googleapis.com/v1/${place}`,
    fullName.repository(repository),
    async () =>
      (await (digest ? artifactRegistry.getDockerImage(place) : artifactRegistry.getRepository(place)))
        ? null
        : say`does not exist`,
    fault => fault ?? 'exists',
  )
  return digest && read.known && read.value !== null ? unlessFetched(artifactRegistry, repository, read) : read
}

const readApis = ({ serviceUsage }: Google, number: string, hosts: readonly string[]) =>
  ask(
    `GET serviceusage.googleapis.com/v1/projects/${number}/services:batchGet`,
    fullName.project(number),
    () => serviceUsage.enabled(number, hosts),
    states =>
      Object.entries(states)
        .map(([host, on]) => `${host}: ${on ? 'enabled' : 'disabled'}`)
        .join(', '),
  )
