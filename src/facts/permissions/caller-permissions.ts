/** Which permissions the caller of a client has on a resource: one testIamPermissions for all of them. */

import type { Google } from '../../google/google.ts'
import type { TestedPermissions } from '../../google/test-permissions.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import { ask } from '../ask.ts'

/** A testable resource, by the name that its API takes. */
export type Spot =
  | { kind: 'project'; project: string }
  | { kind: 'bucket'; bucket: string }
  /** `projects/P/locations/L/repositories/R`. */
  | { kind: 'repository'; name: string }
  /** `projects/P/locations/L/services/S`, `.../jobs/J` or `.../workerPools/W`. */
  | { kind: 'service'; name: string }
  /** `project`: the run's project. `home`: the account's own, if known (`homeOfAccount`). */
  | { kind: 'account'; email: string; project: string; home?: string }
  | { kind: 'secret'; project: string; secret: string }
  /** `tagValues/N`. */
  | { kind: 'tag-value'; name: string }
  /** `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
  | { kind: 'crypto-key'; name: string }

/** The result of one test for one permission. A resource that does not exist also answers `nothing-held`. */
export type Held = 'held' | 'not-held' | 'nothing-held' | 'untestable'

/** Prefixes of the permissions that a resource supports; one other name would fail the whole call:
 *  docs/google-cloud.md#testing-permissions. */
const TESTABLE: Record<Spot['kind'], string> = {
  project: '',
  bucket: 'storage.',
  repository: 'artifactregistry.',
  service: 'run.',
  account: 'iam.serviceAccounts.',
  secret: 'secretmanager.',
  'tag-value': 'resourcemanager.tagValue',
  'crypto-key': 'cloudkms.cryptoKey',
}

export const testable = (spot: Spot, permission: string) => permission.startsWith(TESTABLE[spot.kind])

export function testPermissions(
  google: Google,
  spot: Spot,
  names: readonly string[],
): Promise<Fact<TestedPermissions>> {
  const { call, resource, question } = request(google, spot, names)
  return ask(
    call,
    resource,
    question,
    ({ granted }) => say`holds ${[...granted].join(say`, `) || say`none`} of ${names.join(say`, `)}`,
  )
}

/** The answer about one permission, with evidence for it alone. */
export function held(tested: Fact<TestedPermissions>, permission: string): Fact<Held> {
  if (!tested.known) return tested
  const { granted, untestable } = tested.value
  const value = granted.has(permission)
    ? 'held'
    : untestable.has(permission)
      ? 'untestable'
      : granted.size > 0
        ? 'not-held'
        : 'nothing-held'
  const evidence = tested.evidence.map(piece => ({ ...piece, answer: `${permission}: ${SAID[value]}` }))
  return { known: true, value, evidence }
}

const SAID: Record<Held, string> = {
  held: 'held',
  'not-held': say`not held`,
  'nothing-held': say`not held, nor any other that was asked`,
  untestable: say`not testable on this resource`,
}

export function nameOfSpot(spot: Spot): string {
  switch (spot.kind) {
    case 'project':
      return fullName.project(spot.project)
    case 'bucket':
      return fullName.bucket(spot.bucket)
    case 'repository':
      return fullName.repository(spot.name)
    case 'service':
      return fullName.service(spot.name)
    case 'account':
      return fullName.account(spot.email, spot.project)
    case 'secret':
      return fullName.secret(spot.project, spot.secret)
    case 'tag-value':
      return fullName.tagValue(spot.name)
    case 'crypto-key':
      return fullName.cryptoKey(spot.name)
  }
}

function request(google: Google, spot: Spot, names: readonly string[]) {
  const resource = nameOfSpot(spot)
  switch (spot.kind) {
    case 'project':
      return {
        call: `POST cloudresourcemanager.googleapis.com/v3/projects/${spot.project}:testIamPermissions`,
        resource,
        question: () => google.resourceManager.testPermissions(spot.project, names),
      }
    case 'bucket':
      return {
        call: `GET storage.googleapis.com/storage/v1/b/${spot.bucket}/iam/testPermissions`,
        resource,
        question: () => google.storage.testPermissions(spot.bucket, names),
      }
    case 'repository':
      return {
        call: `POST artifactregistry.googleapis.com/v1/${spot.name}:testIamPermissions`,
        resource,
        question: () => google.artifactRegistry.testPermissions(spot.name, names),
      }
    case 'service':
      return {
        call: `POST run.googleapis.com/v2/${spot.name}:testIamPermissions`,
        resource,
        question: () => google.run.testPermissions(spot.name, names),
      }
    case 'account':
      return {
        call: `POST iam.googleapis.com/v1/projects/${spot.home ?? '-'}/serviceAccounts/${spot.email}:testIamPermissions`,
        resource,
        question: () => google.iam.testPermissions(spot.email, names, spot.home),
      }
    case 'crypto-key':
      return {
        call: `POST cloudkms.googleapis.com/v1/${spot.name}:testIamPermissions`,
        resource,
        question: () => google.kms.testPermissions(spot.name, names),
      }
    case 'secret': {
      const name = `projects/${spot.project}/secrets/${spot.secret}`
      return {
        call: `POST secretmanager.googleapis.com/v1/${name}:testIamPermissions`,
        resource,
        question: () => google.secretManager.testPermissions(name, names),
      }
    }
    case 'tag-value':
      return {
        call: `POST cloudresourcemanager.googleapis.com/v3/${spot.name}:testIamPermissions`,
        resource,
        question: () => google.resourceManager.testTagValue(spot.name, names),
      }
  }
}
