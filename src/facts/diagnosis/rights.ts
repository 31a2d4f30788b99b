/** One permission of one principal, by every policy that counts: those that the run can read, and Policy Troubleshooter's answer. */

import type { Google } from '../../google/google.ts'
import { membersFor, readGrants, rolesOf } from '../../iam/allow-policies.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import type { Policy } from '../../wire.ts'
import { ask, known, unknown } from '../ask.ts'
import { once } from '../once.ts'
import { roleReader } from '../permissions/role-reader.ts'
import { readProjectPolicy, summarisePolicy } from '../project.ts'
import type { Right } from './facts.ts'

interface Question {
  /** IAM member. */
  member: string
  permission: string
  /** Full name of the resource, and its project. */
  resource: string
  project: string
  /** Its own allow policy. */
  policy: Promise<Fact<Policy | null>>
}

export type RightReader = (question: Question) => Promise<Right>

/** Requests each policy above the resource only once. */
export function rightReader(google: Google): RightReader {
  const roles = roleReader(google)
  const projectPolicy = once((project: string) => readProjectPolicy(google, project))
  const ancestors = once((project: string) => readAncestors(google, project))
  const nodePolicy = once((node: string) => readNodePolicy(google, node))
  return async ({ member, permission, resource, project, policy }) => {
    const above = ancestors(project).then(async found => ({
      found,
      policies: found.known
        ? await Promise.all(
            found.value.map(async node => ({ name: fullName.node(node), fact: await nodePolicy(node) })),
          )
        : [],
    }))
    const [own, ofProject, { found, policies }, troubleshooter] = await Promise.all([
      policy,
      projectPolicy(project),
      above,
      troubleshoot(google, member, permission, resource),
    ])
    const all = [{ name: resource, fact: own }, { name: fullName.project(project), fact: ofProject }, ...policies]
    const readable = all.flatMap(({ name, fact }) => (fact.known ? [{ resource: name, policy: fact.value ?? {} }] : []))
    const evidence = all.flatMap(({ fact }) => fact.evidence)
    const refused = all.find(({ fact }) => !fact.known)?.fact
    const complete = found.known && refused === undefined
    if (readable.length === 0)
      return {
        reading: unknown(refused && !refused.known ? refused.why : say`No policy could be read.`, ...evidence),
        ...{ complete: false, troubleshooter },
      }
    const members =
      member === 'allUsers'
        ? new Set(['allUsers'])
        : membersFor(member, project, ofProject.known ? ofProject.value : undefined)
    const lookUp = await roles(rolesOf(readable, members), true)
    const now = Date.now()
    return {
      reading: known(readGrants(readable, members, permission, lookUp, { from: now, until: now }), ...evidence),
      ...{ complete, troubleshooter },
    }
  }
}

function readAncestors(google: Google, project: string): Promise<Fact<string[]>> {
  return ask(
    `POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getAncestry`,
    fullName.project(project),
    () => google.resourceManager.ancestors(project),
    found => found.join(', ') || 'none',
  )
}

function readNodePolicy(google: Google, node: string): Promise<Fact<Policy>> {
  return ask(
    `POST cloudresourcemanager.googleapis.com/v3/${node}:getIamPolicy`,
    fullName.node(node),
    () => google.resourceManager.getNodePolicy(node),
    summarisePolicy,
  )
}

/** Policy Troubleshooter takes accounts and users by email. */
async function troubleshoot(google: Google, member: string, permission: string, resource: string) {
  const email = /^(?:serviceAccount|user):(.+)$/.exec(member)?.[1]
  if (!email) return null
  return ask(
    'POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot',
    resource,
    () => google.troubleshooter.troubleshoot(email, permission, resource),
    ({ overallAccessState = say`no state` }) => `${permission}: ${overallAccessState}`,
  )
}
