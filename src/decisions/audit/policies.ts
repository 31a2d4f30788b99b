/** What one allow policy says too much: deleted members, runtime accounts that own a project, everybody on more than a service. Pure. */

import { type Inventory, isAddressed, isDangling } from '../../facts/audit/inventory.ts'
import type { Live } from '../../facts/audit/live.ts'
import { removeGrant } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding } from '../../model.ts'
import type { Policy } from '../../wire.ts'
import { shortMember, shortResource } from '../../words/names.ts'
import { capitalise, count } from '../../words/sentences.ts'
import { type Court, everybodyIn } from './callers.ts'
import { primitives, runsByAccount } from './suspects.ts'
import { placeOf, type Tell } from './tell.ts'

export function policyFindings(inventory: Inventory, live: Live, court: Court, tell: Tell): Finding[] {
  const users = runsByAccount(inventory)
  return [...live.policies].flatMap(([name, read]) => {
    if (!read.known) return []
    const { value, evidence } = read
    const held = { name, policy: value, evidence }
    return [
      ...dangling(held, tell),
      ...primitive(held, users, live, tell),
      // A service's own are told with its ingress.
      ...(isAddressed(name) ? [] : everybody(held, court, tell)),
    ]
  })
}

interface Held {
  /** Full name of the resource that has the policy. */
  name: string
  policy: Policy
  evidence: Evidence[]
}

const whereOf = (name: string) =>
  name.includes('/locations/')
    ? say`${capitalise(shortResource(name))} in ${placeOf(name)}`
    : capitalise(shortResource(name))

function dangling({ name, policy, evidence }: Held, tell: Tell): Finding[] {
  const members = (policy.bindings ?? []).flatMap(({ role, members = [], condition }) =>
    members.filter(isDangling).map(member => ({ role, member, conditional: condition !== undefined })),
  )
  return members.map(({ role, member, conditional }) =>
    tell('audit-dangling', 'low', say`${whereOf(name)}: ${role} is granted to ${member}, which is deleted.`, {
      ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence },
      why: say`It lets nobody in, unless the account is restored within 30 days.`,
      remedies: conditional ? [] : removeGrant({ member, role, resource: name }, []),
    }),
  )
}

/** Refuted only where all that the inventory names was read, and runs as somebody else by now. */
function primitive({ name, policy, evidence }: Held, users: Map<string, string[]>, live: Live, tell: Tell): Finding[] {
  return primitives(policy.bindings ?? []).flatMap(({ role, member, email }) => {
    const all = users.get(email) ?? []
    const left = all.filter(run => {
      const read = live.runs.get(run)
      return !read?.known || read.value === email || read.value === ''
    })
    const [first] = left
    if (!first) return []
    const others = left.length > 1 ? say` and ${count(left.length - 1, 'other', 'others')}` : ''
    const runs = left.length > 1 ? 'run' : 'runs'
    const who = say`${shortMember(member)}, as which ${shortResource(first)} in ${placeOf(first)}${others} ${runs}`
    return [
      tell(
        'audit-primitive-role',
        role === 'roles/owner' ? 'high' : 'medium',
        say`${who}, has ${role} on ${shortResource(name)}.`,
        {
          ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence },
          why: say`Whoever takes over the container can change nearly everything there.`,
          remedies: removeGrant({ member, role, resource: name }, []),
        },
      ),
    ]
  })
}

function everybody({ name, policy, evidence }: Held, court: Court, tell: Tell): Finding[] {
  return everybodyIn(policy.bindings ?? [], name, court).map(({ role, member, conditional, calls }) => {
    const shared = {
      ...{ resource: name, field: `bindings[${role}].${member}`, found: member, evidence },
      remedies: conditional ? [] : removeGrant({ member, role, resource: name }, []),
    }
    const who = say`${whereOf(name)}: ${member} has ${role}${conditional ? say` under a condition` : ''}.`
    if (calls === 'no')
      return tell('over-granted', 'medium', who, {
        ...{ ...shared, why: say`Everybody has the permissions of that role there.` },
      })
    const may = calls === 'yes' ? '' : say`may `
    const why = name.includes('/locations/')
      ? say`Everybody ${may || say`can `}run it.`
      : say`Every service below it ${may ? say`may let` : say`lets`} everybody in whom its ingress setting and Identity-Aware Proxy let through.`
    return tell('audit-public', 'high', who, { ...shared, why })
  })
}
