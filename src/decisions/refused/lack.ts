/** A permission that an account lacks, as the preflight would say it. Pure. */

import { fullName } from '../../iam/names.ts'
import { remediesFor } from '../../iam/remedies.ts'
import { grantsFor, type Missing } from '../../iam/role-choice.ts'
import { say } from '../../language/say.ts'
import type { Finding, Grant, Who } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { ID_OF, WHO } from '../checks/permissions.ts'
import { advice, quoted, type Said, type Setting, where } from './said.ts'

interface Lacking {
  member: string | undefined
  resource: string | undefined
  /** If the role table should not decide. */
  role?: string
  reason?(grant: Grant | undefined): string
  /** Other possible causes, added after the advice. */
  more?: string | undefined
}

/**
 * The gap that was named, first; and of the build account what the preflight did not find granted. A refusal names one gap at a time, and
 * the role that the preflight would offer covers them all.
 */
function gapsOf(who: Who, member: string, permission: string, resource: string, setting: Setting): Missing[] {
  const named = { who, member, permission, resource }
  if (who !== 'build-account' || !setting.granted) return [named]
  const { bucket, repository, project } = setting.resources
  const needed = [
    { permission: 'storage.objects.get', resource: fullName.bucket(bucket.name) },
    { permission: 'artifactregistry.repositories.uploadArtifacts', resource: fullName.repository(repository.name) },
    { permission: 'artifactregistry.repositories.downloadArtifacts', resource: fullName.repository(repository.name) },
    { permission: 'logging.logEntries.create', resource: fullName.project(project) },
  ]
  const others = needed.filter(
    need => need.permission !== permission && !setting.granted?.has(`${member} ${need.permission}`),
  )
  return [named, ...others.map(need => ({ who, member, ...need }))]
}

/** The preflight's finding for one permission of one account. */
export function lack(who: Who, permission: string, said: Said, setting: Setting, about: Lacking): Finding {
  const { member, resource } = about
  const project = fullName.project(setting.resources.project)
  const chosen =
    member && resource
      ? grantsFor(gapsOf(who, member, permission, resource, setting), project, setting.table ?? null)[0]
      : undefined
  const grant = about.role && member && resource ? { member, role: about.role, resource } : chosen
  const account = who === 'deployer' || !member ? '' : ` ${member.replace(/^serviceAccount:/, '')}`
  const reason =
    about.reason?.(grant) ??
    say`${WHO[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}${about.more ?? ''}`
  const role = grant?.role ?? about.role
  return fail(ID_OF[who], `${reason} ${quoted(said)}`, {
    principal: member,
    permission,
    role,
    resource,
    evidence: [said.evidence],
    remedies: grant ? remediesFor(grant) : [],
  })
}
