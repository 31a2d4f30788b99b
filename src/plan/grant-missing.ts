/** The decision of `grant_missing` -> steps; and the permissions that granting itself needs, for the preflight. */

import type { Granting } from '../decisions/grant-missing.ts'
import { fullName } from '../iam/names.ts'
import { ENABLE, TAKES } from '../iam/who-may-grant.ts'
import { say } from '../language/say.ts'
import type { Need, ResourceRole } from '../model.ts'
import { placeName, type Resources } from '../needs/resources.ts'
import { createAccount } from '../steps/access/create-account.ts'
import { grantRole } from '../steps/access/grant-role.ts'
import { enableApis } from '../steps/enable-api.ts'
import type { Step } from '../steps/step.ts'

const PROJECT: ResourceRole = { kind: 'project' }

/**
 * The steps before those of the deploy. `needs`: of the deploy, on whose resources the grants are. `absentAccounts`: emails of accounts
 * that the run creates.
 */
export function grantSteps(
  granting: Granting,
  needs: readonly Need[],
  resources: Resources,
  absentAccounts: readonly string[] = [],
): Step[] {
  if (granting.kind !== 'grant') return []
  const places = placesOf(needs)
  const enabling = granting.hosts.length > 0 ? [enableApis(resources.project, granting.hosts, enableNeeds())] : []
  // Nothing can be granted on an account that does not exist.
  const { project } = resources
  const makes = granting.cures.some(({ grant }) =>
    absentAccounts.some(email => grant.resource === fullName.account(email, project)),
  )
  return [
    ...enabling,
    ...(makes ? [createAccount(project)] : []),
    ...granting.cures.map(cure => {
      const place = places.find(one => placeName(one, resources) === cure.grant.resource)
      return grantRole(cure, place ? policyNeedsOf(place) : [])
    }),
  ]
}

/** Every permission that a grant could need: roles are granted on the resource of a need, or on the project. */
export const grantingNeeds = (needs: readonly Need[]): Need[] => [
  ...enableNeeds(),
  ...placesOf(needs).flatMap(policyNeedsOf),
]

function placesOf(needs: readonly Need[]): ResourceRole[] {
  const places = [PROJECT, ...needs.map(({ place }) => place)]
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()]
}

const policyNeedsOf = (place: ResourceRole): Need[] =>
  (TAKES[place.kind]?.permissions ?? []).map(permission => ({
    who: 'deployer',
    permission,
    place,
    level: 'required',
    to: say`grant missing roles there`,
  }))

const enableNeeds = (): Need[] => [
  {
    who: 'deployer',
    permission: ENABLE.permission,
    place: PROJECT,
    level: 'required',
    to: say`enable APIs`,
  },
]
