/** Resources that the inputs refer to: secrets, foreign repositories, subnetworks. Asked about immediately. */
import type { Google } from '../../google/google.ts'
import { namedPlace } from '../../iam/resource-roles.ts'
import { defaultCaller } from '../../iam/schedule-names.ts'
import type { Fact, Need, ResourceRole } from '../../model.ts'
import type { Policy } from '../../wire.ts'
import { ask, known, unknown } from '../ask.ts'
import { readBucket, readBucketPolicy, readRepository, readRepositoryPolicy } from '../build.ts'
import { readAccount, readAccountPolicy } from '../identity.ts'
import { summarisePolicy } from '../project.ts'
import type { Named } from './need-subjects.ts'

/** By full name, one for every resource that a need names. `asked`: the questions started. */
export function readNamed(
  google: Google,
  needs: readonly Need[],
  project: string,
  projectPolicy: (project: string) => Promise<Fact<Policy>>,
): { named: ReadonlyMap<string, Named>; asked: Promise<unknown>[] } {
  const named = new Map<string, Named>()
  const asked: Promise<unknown>[] = []
  for (const { place } of needs) {
    const at = namedPlace(place)
    if (!at) continue
    // The deployer's own test suffices; for others, the policies are needed.
    const others = needs.some(need => need.who !== 'deployer' && namedPlace(need.place)?.resource === at.resource)
    if (others && at.project !== undefined && at.project !== project) asked.push(projectPolicy(at.project))
    if (named.has(at.resource)) continue
    const thing = read(google, place, at.resource, others)
    if (!thing) continue
    named.set(at.resource, thing)
    asked.push(thing.state, ...(thing.policy ? [thing.policy()] : []))
  }
  return { named, asked }
}

function read(google: Google, place: ResourceRole, resource: string, others: boolean): Named | undefined {
  switch (place.kind) {
    case 'secret': {
      const name = `projects/${place.project}/secrets/${place.secret}`
      const call = `GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`
      const policy = ask(call, resource, () => google.secretManager.getPolicy(name), summarisePolicy)
      const { project, secret } = place
      return { spot: { kind: 'secret', project, secret }, state: stateBy(policy), policy: () => policy }
    }
    case 'volume-bucket': {
      const { bucket } = place
      const policy = others ? readBucketPolicy(google, bucket) : undefined
      return {
        spot: { kind: 'bucket', bucket },
        state: readBucket(google, bucket),
        policy: policy ? () => policy : null,
      }
    }
    case 'repository': {
      const { name = '' } = place
      const policy = others ? readRepositoryPolicy(google, name) : undefined
      return {
        spot: { kind: 'repository', name },
        state: readRepository(google, name),
        policy: policy ? () => policy : null,
      }
    }
    case 'client-account': {
      const { project } = place
      const email = place.email ?? defaultCaller(project)
      const account = { email, project, home: project }
      const policy = others ? readAccountPolicy(google, account) : undefined
      return {
        spot: { kind: 'account', ...account },
        state: readAccount(google, account),
        policy: policy ? () => policy : null,
      }
    }
    case 'called-service': {
      const { name } = place
      const policy = ask(
        `GET run.googleapis.com/v2/${name}:getIamPolicy`,
        resource,
        () => google.run.getPolicy(name),
        summarisePolicy,
      )
      return { spot: { kind: 'service', name }, state: stateBy(policy), policy: () => policy }
    }
    case 'crypto-key': {
      const { name } = place
      const policy = ask(
        `GET cloudkms.googleapis.com/v1/${name}:getIamPolicy`,
        resource,
        () => google.kms.getPolicy(name),
        summarisePolicy,
      )
      return { spot: { kind: 'crypto-key', name }, state: stateBy(policy), policy: () => policy }
    }
    case 'subnetwork': {
      const call = `GET compute.googleapis.com/compute/v1/${place.name}/getIamPolicy`
      const policy = ask(call, resource, () => google.compute.getSubnetworkPolicy(place.name), summarisePolicy)
      return { state: stateBy(policy), policy: () => policy }
    }
    default:
      return undefined
  }
}

/** Whether a resource exists, from the request for its policy: a 404 means that it does not. */
async function stateBy(policy: Promise<Fact<Policy>>): Promise<Fact<true | null>> {
  const fact = await policy
  if (fact.known) return known(true, ...fact.evidence)
  return fact.evidence.some(({ status }) => status === 404)
    ? known(null, ...fact.evidence)
    : unknown(fact.why, ...fact.evidence)
}
