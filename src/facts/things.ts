/** The things that needs speak of besides what is named: where the build reads and writes, and the image that the service has. */

import type { Google } from '../google/google.ts'
import { chooseBucket, chooseRepository, repositoryOfService } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Fact, Need } from '../model.ts'
import type { Bucket, Policy, Repository, Service } from '../wire.ts'
import { andThen, known, unknown } from './ask.ts'
import { readBucket, readBucketPolicy, readRepository, readRepositoryPolicy } from './build.ts'
import { once } from './once.ts'
import type { Spot } from './permissions/caller-permissions.ts'
import { ifAllowed, type Tested } from './permissions/if-allowed.ts'
import type { Thing } from './permissions/need-subjects.ts'

/** The repository of the image that the service has. */
export function liveImageOf(google: Google, service: Promise<Fact<Service | null>>): Thing {
  const name = service.then(found => andThen(found, live => repositoryOfService(live)))
  const policy = once(async () => {
    const found = await name
    return found.known && found.value ? readRepositoryPolicy(google, found.value) : NO_REPOSITORY
  })
  return {
    spot: name.then(found => {
      if (!found.known) return found
      return found.value ? known({ kind: 'repository', name: found.value }, ...found.evidence) : NO_REPOSITORY
    }),
    state: name,
    policy,
  }
}

interface BuildQuestions {
  config: Config
  google: Google
  project: string
  needs: readonly Need[]
  /** The deployer's test of a resource. */
  tested: (spot: Spot) => Tested
  service: Promise<Fact<Service | null>>
}

/** The bucket and repository of a build. */
export function buildThings({ config, google, project, needs, tested, service }: BuildQuestions) {
  const concerns = (kind: Need['place']['kind']) => needs.some(({ place }) => place.kind === kind)
  const bucket = remembered<Bucket>({
    choose: live => chooseBucket(config, project, live).name,
    service,
    read: name => readBucket(google, name),
    readPolicy: concerns('bucket') ? name => readBucketPolicy(google, name) : null,
    reading: 'storage.buckets.getIamPolicy',
    spot: name => ({ kind: 'bucket', bucket: name }),
    tested,
  })
  const repository = remembered<Repository>({
    choose: live => chooseRepository(config, project, live).name,
    service,
    read: name => readRepository(google, name),
    readPolicy: concerns('repository') ? name => readRepositoryPolicy(google, name) : null,
    reading: 'artifactregistry.repositories.getIamPolicy',
    spot: name => ({ kind: 'repository', name }),
    tested,
  })
  return {
    bucket,
    repository,
    guesses: [bucket.guess, repository.guess],
    asked: [...bucket.asked, ...repository.asked],
  }
}

interface Remembered<T> {
  choose: (live: Service | null) => string
  service: Promise<Fact<Service | null>>
  read: (name: string) => Promise<Fact<T | null>>
  readPolicy: ((name: string) => Promise<Fact<Policy>>) | null
  /** The permission that reading the policy takes. */
  reading: string
  spot: (name: string) => Spot
  tested: (spot: Spot) => Tested
}

/** Asked about immediately under its likely name, and again only if the live service names another: then there is no time for a test. */
function remembered<T>({ choose, service, read, readPolicy, reading, spot, tested }: Remembered<T>) {
  const likely = choose(null)
  const likelyState = read(likely)
  const likelyPolicy = readPolicy && ifAllowed(tested(spot(likely)), reading, () => readPolicy(likely))
  const name = service.then(found => choose(found.known ? found.value : null))
  const state = name.then(chosen => (chosen === likely ? likelyState : read(chosen)))
  const policy =
    readPolicy && name.then(chosen => (chosen === likely && likelyPolicy ? likelyPolicy : readPolicy(chosen)))
  const thing = {
    spot: name.then(chosen => known(spot(chosen))),
    state,
    policy: policy && (() => policy),
  } satisfies Thing
  const asked: Promise<unknown>[] = [likelyState, likelyPolicy, policy, thing.spot].filter(promise => promise != null)
  return { thing, state, guess: spot(likely), asked }
}

const NO_REPOSITORY = unknown(
  say`The image of the service is not in a repository of Artifact Registry that has to be asked.`,
)
