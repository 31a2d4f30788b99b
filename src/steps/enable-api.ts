/** Enables APIs that the deploy needs: `grant_missing`. */

import { UserError } from '../errors.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { mayNotEnable } from '../iam/who-may-grant.ts'
import { say } from '../language/say.ts'
import type { Change, Need } from '../model.ts'
import type { Step } from './step.ts'

/** All in one request. Writes `made.granted.hosts`. */
export function enableApis(project: string, hosts: readonly string[], needs: Need[]): Step {
  const target = fullName.project(project)
  return {
    kind: 'enable-api',
    title: say`Enable ${hosts.join(say`, `)}`,
    target,
    changes: enabling(project, hosts, () => false),
    needs,
    async apply({ google, made, record }) {
      const begun = new Set<string>()
      try {
        await google.serviceUsage.enable(project, hosts, accepted => {
          for (const host of accepted) begun.add(host)
          record?.(enabling(project, hosts, host => begun.has(host)))
        })
      } catch (error) {
        if (error instanceof ApiError && error.ended) record?.(enabling(project, hosts, () => false))
        if (!(error instanceof ApiError) || error.status !== 403 || error.constraint || error.service) throw error
        const evidence = [toEvidence(error.call, target, error)]
        throw new UserError([mayNotEnable(project, hosts, google.identity.principal, { evidence })], { cause: error })
      }
      const { cures = [], hosts: before = [] } = made.granted ?? {}
      made.granted = { cures, hosts: [...before, ...hosts] }
      return undefined
    },
  }
}

const enabling = (project: string, hosts: readonly string[], done: (host: string) => boolean): Change[] =>
  hosts.map(host => ({
    target: fullName.api(project, host),
    ...{ path: 'state', before: 'DISABLED', after: 'ENABLED', done: done(host) },
  }))
