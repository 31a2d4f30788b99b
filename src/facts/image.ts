/** The image that the workflow names: whether it is still there, which one its tag means now, and which one runs. Only for a drift check. */

import type { Google } from '../google/google.ts'
import { fullName, privateRepository, servingRevision } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import type { Deployed, Service, WireRevision } from '../wire.ts'
import { andThen, ask, known, unknown } from './ask.ts'

/** Both as `sha256:...`. */
export interface NamedImage {
  /** What the name means now; null: there is no such tag or digest. */
  named: Fact<string | null>
  running: Fact<string>
  /** When the digest of the tag was pushed, if that was after what runs was made: then another one runs, whichever it is. */
  pushedLater?: string
}

/** Undefined where it cannot be looked up: outside Artifact Registry, and in Google's public repositories. */
export async function readNamedImage(
  google: Google,
  project: string,
  config: Config,
  live: Promise<Fact<Deployed | null>>,
  serving: Promise<Fact<WireRevision | null>>,
): Promise<NamedImage | undefined> {
  const { origin } = config
  const place = origin.kind === 'image' && !origin.builtHere ? placeOf(origin.image) : undefined
  if (origin.kind !== 'image' || !place) return undefined
  const [named, running] = await Promise.all([
    ask(
      `GET artifactregistry.googleapis.com/v1/${place.name}`,
      fullName.repository(place.repository),
      async () => {
        if (!place.digest) return google.artifactRegistry.getTag(place.name)
        return (await google.artifactRegistry.getDockerImage(place.name)) ? place.digest : null
      },
      digest => digest ?? say`does not exist`,
    ).then(read =>
      read.known && read.value === null ? unlessFetched(google.artifactRegistry, place.repository, read) : read,
    ),
    live.then(found => readRunning(google, project, config, origin.image, found)),
  ])
  const digest = named.known && !place.digest ? named.value : null
  if (!digest || running.known) return { named, running }
  const image = `${place.repository}/dockerImages/${place.path}@${digest}`
  const pushed = await ask(
    `GET artifactregistry.googleapis.com/v1/${image}`,
    fullName.repository(place.repository),
    async () => (await google.artifactRegistry.getDockerImage(image))?.uploadTime ?? '',
    at => at || say`without a time`,
  )
  const made = await madeAt(config, live, serving)
  return {
    named,
    running,
    ...(pushed.known && made && Date.parse(pushed.value) > Date.parse(made) && { pushedLater: pushed.value }),
  }
}

/** A virtual or remote repository fetches what it does not list. `absent`: that an image is not listed there. */
export async function unlessFetched<T>(
  { getRepository }: Google['artifactRegistry'],
  repository: string,
  absent: Fact<T>,
): Promise<Fact<T>> {
  const read = await ask(
    `GET artifactregistry.googleapis.com/v1/${repository}`,
    fullName.repository(repository),
    async () => (await getRepository(repository))?.mode ?? '',
    mode => mode || say`does not exist`,
  )
  if (!read.known || !/^(VIRTUAL|REMOTE)_REPOSITORY$/.test(read.value)) return absent
  const why = say`Its repository is virtual or remote, and fetches what it does not list.`
  return unknown(why, ...absent.evidence, ...read.evidence)
}

/** What runs cannot be younger. Cloud Run resolves the tag of a job whenever that runs, so it has no age. */
async function madeAt(
  { kind }: Config,
  live: Promise<Fact<Deployed | null>>,
  serving: Promise<Fact<WireRevision | null>>,
): Promise<string | undefined> {
  if ('executions' in KINDS[kind] && KINDS[kind].executions) return undefined
  const found = KINDS[kind].requests ? await serving : await live
  if (!found.known || !found.value) return undefined
  const { createTime, updateTime } = found.value as Pick<Service, 'createTime' | 'updateTime'>
  const at = KINDS[kind].requests ? createTime : updateTime
  return typeof at === 'string' ? at : undefined
}

/** `L-docker.pkg.dev/P/R/IMAGE:TAG` or `...@DIGEST` -> its name in the API; the tag is `latest` if it names none. */
function placeOf(image: string): { repository: string; path: string; name: string; digest?: string } | undefined {
  const repository = privateRepository(image)
  if (!repository) return undefined
  const digest = digestIn(image)
  // After the host, the project (of a domain: two parts) and the repository.
  const parts = bare(image)
    .split('/')
    .slice(repository.split('/')[1]?.includes(':') ? 4 : 3)
  if (parts.length === 0) return undefined
  const path = encodeURIComponent(parts.join('/'))
  if (digest) return { repository, path, digest, name: `${repository}/dockerImages/${path}@${digest}` }
  const tag = /:([^:/]+)$/.exec(image)?.[1] ?? 'latest'
  return { repository, path, name: `${repository}/packages/${path}/tags/${tag}` }
}

async function readRunning(
  google: Google,
  project: string,
  { kind, region }: Config,
  image: string,
  live: Fact<Deployed | null>,
): Promise<Fact<string>> {
  if (!live.known) return live
  const containers = liveTemplate(live.value, kind)?.containers ?? []
  const [first, ...others] = containers
  const own = containers.find(one => bare(one.image ?? '') === bare(image))
  const digest = digestIn(own?.image)
  if (digest) return known(digest, ...live.evidence)
  if (!KINDS[kind].requests || others.length > 0 || own !== first)
    return unknown(say`Google does not tell which digest its tag had.`, ...live.evidence)
  const name = servingRevision(live.value as Service)
  if (name === undefined) return unknown(say`No revision serves.`, ...live.evidence)
  const parent = `projects/${project}/locations/${region}`
  const found = await ask(
    `GET run.googleapis.com/v1/${parent}/revisions/${name}`,
    fullName.service(`${parent}/revisions/${name}`),
    () => google.run.getImageDigest(parent, name),
    answer => answer ?? say`without a digest`,
  )
  const resolved = andThen(found, digestIn)
  if (!resolved.known || resolved.value !== undefined) return resolved as Fact<string>
  return unknown(say`Google does not tell which digest its tag had.`, ...resolved.evidence)
}

const bare = (image: string) => image.replace(/@sha256:[0-9a-f]{64}$/, '').replace(/:[^:/]+$/, '')
const digestIn = (image: string | null | undefined) => /sha256:[0-9a-f]{64}/.exec(image ?? '')?.[0]
