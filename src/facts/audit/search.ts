/** Everything below a scope by Cloud Asset Inventory: one request for each 500 resources and each 500 allow policies. */

import type { Google } from '../../google/google.ts'
import { invokingRoles } from '../../iam/invoking-roles.ts'
import { fullName } from '../../iam/names.ts'
import { predefinedRoles } from '../../iam/role-table.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import { ask } from '../ask.ts'
import {
  emptyInventory,
  HOLDERS,
  type Inventory,
  keptOf,
  keptOfPolicy,
  note,
  notePolicy,
  RESOURCES,
} from './inventory.ts'

/** Known as soon as one page of each kind was read; a later page that is refused becomes a gap. */
export async function searchInventory({ cloudAsset }: Google, scope: string): Promise<Fact<Inventory>> {
  const seen = emptyInventory('inventory')
  const lookUp = invokingRoles(await predefinedRoles())
  const [resources, policies] = await Promise.all([
    eachPage(scope, 'searchAllResources', cloudAsset.resources(scope, RESOURCES, keptOf), kept => note(seen, kept)),
    eachPage(
      scope,
      'searchAllIamPolicies',
      cloudAsset.policies(scope, HOLDERS, found => keptOfPolicy(found, lookUp)),
      kept => notePolicy(seen, kept),
    ),
  ])
  for (const { read, pages } of [resources, policies]) if (!read.known && pages === 0) return read
  const kinds = { 'the resources': resources, 'the allow policies': policies }
  for (const [kind, { read, pages, results }] of Object.entries(kinds))
    if (!read.known)
      seen.gaps.push({
        what: say`${kind} after the first ${results} (page ${pages + 1} of the inventory)`,
        ...{ why: read.why, evidence: read.evidence },
      })
  return { known: true, value: seen, evidence: [...resources.read.evidence, ...policies.read.evidence] }
}

async function eachPage<T>(scope: string, method: string, found: AsyncIterable<T[]>, take: (one: T) => void) {
  let pages = 0
  let results = 0
  const read = await ask(
    `GET cloudasset.googleapis.com/v1/${scope}:${method}`,
    fullName.node(scope),
    async () => {
      for await (const page of found) {
        for (const one of page) take(one)
        pages += 1
        results += page.length
      }
      return results
    },
    results => say`${results} results`,
  )
  return { read, pages, results }
}
