/** What the forms of the page do to the world: each what an administrator, or somebody on GitHub, would do. */
import { Refusal } from '../http/router.ts'
import { readPolicy, writePolicy } from '../policies/authorize.ts'
import { tryJob } from '../scheduler/dispatch.ts'
import { canonical, exists, shortName } from '../world/resources.ts'
import type { ProjectState, World } from '../world/world.ts'
import { turnPolicy } from './policies.ts'
import { nodeName } from './reach.ts'

/** What was done, or why it was not. */
export interface Said {
  ok: boolean
  text: string
}

type Fields = (name: string) => string
type Change = (world: World, project: ProjectState, field: Fields) => string | undefined

/** By the path of the form. Undefined: what it names is not there. */
const CHANGES: Record<string, Change> = {
  policy: (world, project, field) => turnPolicy(world, project, field('constraint'), field('to')),
  grant: (world, _, field) => grant(world, field, true),
  ungrant: (world, _, field) => grant(world, field, false),
  account(world, _, field) {
    const account = world.serviceAccounts.get(field('email'))
    if (!account) return undefined
    account.disabled = field('to') === 'off'
    return `${account.email} is ${account.disabled ? 'disabled' : 'enabled'}.`
  },
  api(world, project, field) {
    const host = field('host')
    if (!world.projects.has(project.projectId) || !/^[a-z]+\.googleapis\.com$/.test(host)) return undefined
    if (field('to') === 'off') {
      project.apis.delete(host)
      return `${host} is off.`
    }
    project.apis.add(host)
    project.serving.set(host, world.clock.now() + world.delays.enableMs)
    return `${host} is on.`
  },
  pull({ github }, _, field) {
    const number = Number(field('number'))
    if (!Number.isSafeInteger(number) || number < 1) return undefined
    const state = field('to') === 'close' ? 'closed' : 'open'
    github.pulls.set(number, { ...github.pulls.get(number), state })
    return `Pull request ${number} is ${state}.`
  },
  schedule(world, _, field) {
    const state = world.schedulerJobs.get(field('name'))
    if (!state) return undefined
    tryJob(world, state)
    return `${shortName(field('name'))} runs now.`
  },
}

/** Carries out the form of this name. */
export function change(world: World, project: ProjectState, name: string, field: Fields): Said {
  try {
    const text = Object.hasOwn(CHANGES, name) ? CHANGES[name]?.(world, project, field) : undefined
    return text === undefined ? { ok: false, text: 'That is not there any more.' } : { ok: true, text }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, text: `Google refuses this: ${error.message}` }
    throw error
  }
}

/** Adds a member to a role on a resource, or takes it out, as gcloud does: reads the policy, and writes it. */
function grant(world: World, field: Fields, add: boolean): string | undefined {
  const [resource, role, member] = [canonical(world, field('resource')), field('role').trim(), field('member').trim()]
  if (!exists(world, resource) && !world.policies.has(resource)) return undefined
  const policy = readPolicy(world, resource, 3)
  const bindings = policy.bindings ?? []
  const same = (condition: unknown) => JSON.stringify(condition ?? null) === (field('condition') || 'null')
  const changed = add
    ? [...bindings, { role, members: [member] }]
    : bindings.map(each =>
        each.role === role && same(each.condition)
          ? { ...each, members: (each.members ?? []).filter(one => one !== member) }
          : each,
      )
  writePolicy(world, resource, { ...policy, version: 3, bindings: changed })
  return `${member} ${add ? 'has' : 'no longer has'} ${role} on ${nodeName(resource)}.`
}
