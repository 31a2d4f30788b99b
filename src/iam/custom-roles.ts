/**
 * The custom role with exactly what one principal needs in this plan, and what is better granted separately. Pure;
 * `iam/custom-role-text.ts` renders it.
 */
import type { Grant, Need } from '../model.ts'
import type { CustomRole } from './custom-role-text.ts'
import { fullName } from './names.ts'
import { inherits } from './role-choice.ts'
import { weightOf } from './role-weight.ts'

/** One permission of one principal on one resource (full name), missing or not. */
export interface AskedPermission {
  who: Need['who']
  permission: string
  principal: string
  resource: string
  missing: boolean
  /** As `Missing.apart`. */
  apart?: boolean
  /** What would fix it, if it is missing. */
  grant?: Grant | undefined
}

/**
 * Not supported in custom roles of a project. IAM has the level of every permission (`customRolesSupportLevel` of
 * `queryTestablePermissions`), the role table does not. These are known to be refused; for any other, IAM refuses the whole role and
 * names the permission.
 */
const UNSUPPORTED = /^resourcemanager\.(projects\.list$|folders\.|organizations\.)/

/** On the whole project, these would also cover other accounts, secrets and policies. */
const APART = weightOf('secretmanager.versions.access')

const NAMES: Partial<Record<Need['who'], [id: string, words: string]>> = {
  deployer: ['deployer', 'deploys'],
  'build-account': ['builder', 'builds'],
  'runtime-account': ['runner', 'runs'],
}

/**
 * `asked`: all of the principal's permissions in the plan. Undefined if a custom role would fix nothing, and for Google's agents, which
 * have their own roles. Each service has its own role, so two services do not change the same one.
 */
export function customRoleFor(
  asked: readonly AskedPermission[],
  projectId: string,
  service: string,
): CustomRole | undefined {
  const [first] = asked
  const [part, does] = (first && NAMES[first.who]) ?? []
  if (!first || !part) return undefined
  const project = fullName.project(projectId)
  const fits = ({ permission, resource, apart }: AskedPermission) =>
    resource === project || (!apart && inherits(resource, project) && weightOf(permission) < APART)
  const inside = asked.filter(fits)
  const permissions = sorted(inside.filter(({ permission }) => !UNSUPPORTED.test(permission)))
  if (!inside.some(({ missing, permission }) => missing && permissions.includes(permission))) return undefined
  const apart = asked.flatMap(one => (one.missing && one.grant && !fits(one) ? [one.grant] : []))
  return {
    project: projectId,
    id: `run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g, '_').slice(0, 64),
    title: `What ${does} ${service}`.slice(0, 100),
    permissions,
    member: first.principal,
    unsupported: sorted(inside.filter(({ permission }) => UNSUPPORTED.test(permission))),
    apart: [...new Map(apart.map(grant => [JSON.stringify(grant), grant])).values()],
  }
}

const sorted = (asked: readonly AskedPermission[]) => [...new Set(asked.map(({ permission }) => permission))].sort()
