/** Granting and enabling: what is written, what is left as it was, lost races, refusals, and waiting for the effect. */
import { describe, expect, it } from 'vitest'
import type { Cure } from '../../../src/decisions/grant-missing.ts'
import { UserError } from '../../../src/errors.ts'
import { grantRole } from '../../../src/steps/access/grant-role.ts'
import { applyPlan } from '../../../src/steps/apply.ts'
import { enableApis } from '../../../src/steps/enable-api.ts'
import type { Step } from '../../../src/steps/step.ts'
import type { Policy } from '../../../src/wire.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { COMPUTE, PROJECT, RESOURCE } from '../../fixtures/facts.ts'
import { anApiError, aWorld } from './world.ts'

const ROLE = 'roles/run.builder'
const MEMBER = `serviceAccount:${COMPUTE}`
const SECRET = `//secretmanager.googleapis.com/projects/${PROJECT}/secrets/key`

const cureOn = (resource: string, role = ROLE): Cure => ({
  grant: { member: MEMBER, role, resource },
  settles: [{ principal: MEMBER, permission: 'storage.objects.get', resource: RESOURCE.bucket }],
})

/** One policy, and what was asked of it. */
function aHolder(policy: Policy, refuse: (times: number) => Error | undefined = () => undefined) {
  const names: string[] = []
  const written: Policy[] = []
  let now = policy
  return {
    names,
    written,
    get policy() {
      return now
    },
    change: (next: Policy) => {
      now = next
    },
    client: {
      getPolicy: async (name: string) => {
        names.push(name)
        return structuredClone(now)
      },
      setPolicy: async (name: string, next: Policy) => {
        names.push(name)
        written.push(structuredClone(next))
        const error = refuse(written.length)
        if (error) throw error
        now = next
        return next
      },
    },
  }
}

const OTHERS: Policy = {
  version: 3,
  etag: 'BwX1',
  bindings: [
    { role: 'roles/owner', members: ['user:owner@example.com'] },
    { role: ROLE, members: ['user:visitor@example.com'], condition: { title: 'for a while', expression: 'false' } },
    { role: ROLE, members: ['group:builders@example.com'] },
  ],
}

const findingsOf = (failure: { error: unknown } | undefined) =>
  failure?.error instanceof UserError ? failure.error.findings : []

describe('a grant', () => {
  it.each<[kind: string, resource: string, client: string, name: string]>([
    ['project', RESOURCE.project, 'resourceManager', PROJECT],
    ['bucket', RESOURCE.bucket, 'storage', RESOURCE.bucket.split('/').at(-1) ?? ''],
    ['repository', RESOURCE.repository, 'artifactRegistry', RESOURCE.repository.replace(/^\/\/[^/]+\//, '')],
    ['service', RESOURCE.service, 'run', RESOURCE.service.replace(/^\/\/[^/]+\//, '')],
    ['service account', RESOURCE.account, 'iam', COMPUTE],
    ['secret', SECRET, 'secretManager', `projects/${PROJECT}/secrets/key`],
  ])('on a %s goes into its own policy and changes nothing else there', async (_, resource, client, name) => {
    const holder = aHolder(OTHERS)
    const world = aWorld({ [client]: holder.client })
    const { results, failure } = await applyPlan([grantRole(cureOn(resource), [])], world)
    expect(failure).toBeUndefined()
    expect(new Set(holder.names)).toEqual(new Set([name]))
    expect(holder.written).toEqual([
      {
        version: 3,
        etag: 'BwX1',
        bindings: [
          ...(OTHERS.bindings ?? []).slice(0, 2),
          { role: ROLE, members: ['group:builders@example.com', MEMBER] },
        ],
      },
    ])
    expect(results[0]?.changes).toEqual([
      {
        target: resource,
        path: `bindings[${ROLE}]`,
        before: ['group:builders@example.com'],
        after: ['group:builders@example.com', MEMBER],
        done: true,
      },
    ])
    expect(world.made.granted?.cures).toHaveLength(1)
  })

  it('never goes into a binding with a condition: it gets one of its own', async () => {
    const holder = aHolder({ etag: 'a', bindings: (OTHERS.bindings ?? []).slice(1, 2) })
    await applyPlan([grantRole(cureOn(RESOURCE.project), [])], aWorld({ resourceManager: holder.client }))
    expect(holder.policy.bindings).toEqual([...(OTHERS.bindings ?? []).slice(1, 2), { role: ROLE, members: [MEMBER] }])
    expect(holder.written[0]?.version).toBe(3)
  })

  it('that is there already writes nothing, and is waited for all the same', async () => {
    const holder = aHolder({ etag: 'a', bindings: [{ role: ROLE, members: [MEMBER] }] })
    const world = aWorld({ resourceManager: holder.client })
    const { results } = await applyPlan([grantRole(cureOn(RESOURCE.project), [])], world)
    expect(holder.written).toEqual([])
    expect(results[0]).toMatchObject({ state: 'done', changes: [], note: 'It was already granted.' })
    expect(world.made.granted?.cures).toHaveLength(1)
  })

  it.each([
    ['ABORTED', 409],
    ['conditionNotMet', 412],
  ])('is made on the fresh policy when somebody else was faster (%s)', async (_, status) => {
    const faster = { etag: 'b', bindings: [{ role: 'roles/viewer', members: ['user:new@example.com'] }] }
    const holder = aHolder({ etag: 'a', bindings: [] }, times => {
      if (times > 1) return undefined
      holder.change(faster)
      return anApiError(status, 'There were concurrent policy changes.')
    })
    const { failure } = await applyPlan([grantRole(cureOn(RESOURCE.bucket), [])], aWorld({ storage: holder.client }))
    expect(failure).toBeUndefined()
    expect(holder.written.map(({ etag }) => etag)).toEqual(['a', 'b'])
    expect(holder.policy.bindings).toEqual([...faster.bindings, { role: ROLE, members: [MEMBER] }])
  })

  it('whose answer was lost on the way still counts as made by this run', async () => {
    const holder = aHolder({ etag: 'a', bindings: [] }, () => {
      holder.change({ etag: 'b', bindings: [{ role: ROLE, members: [MEMBER] }] })
      return anApiError(409, 'There were concurrent policy changes.')
    })
    const { changes } = await applyPlan(
      [grantRole(cureOn(RESOURCE.project), [])],
      aWorld({ resourceManager: holder.client }),
    )
    expect(changes).toMatchObject([{ after: [MEMBER], done: true }])
  })

  it('that is refused says who may make it, and how', async () => {
    const permission = 'resourcemanager.projects.setIamPolicy'
    const holder = aHolder({ etag: 'a' }, () => anApiError(403, 'The caller does not have permission', { permission }))
    const world = aWorld({ resourceManager: holder.client })
    const { failure } = await applyPlan([grantRole(cureOn(RESOURCE.project), [])], world)
    const findings = findingsOf(failure)
    expect(findings).toMatchObject([
      {
        id: 'not-granted',
        status: 'fail',
        principal: `serviceAccount:${DEPLOYER}`,
        permission,
        role: 'roles/resourcemanager.projectIamAdmin',
        resource: RESOURCE.project,
      },
    ])
    expect(findings[0]?.reason).toContain(`cannot grant ${ROLE} on the project ${PROJECT}`)
    expect(findings[0]?.remedies[0]?.text).toContain(`--member=${MEMBER} --role=${ROLE}`)
    expect(world.made.granted).toBeUndefined()
  })

  it('that a policy forbids, or that fails otherwise, stays what it is', async () => {
    for (const error of [
      anApiError(403, 'x', { constraint: 'iam.allowedPolicyMemberDomains' }),
      anApiError(500, 'x'),
    ]) {
      const holder = aHolder({ etag: 'a' }, () => error)
      const { failure } = await applyPlan(
        [grantRole(cureOn(RESOURCE.project), [])],
        aWorld({ resourceManager: holder.client }),
      )
      expect(failure?.error).toBe(error)
    }
  })
})

describe('enabling', () => {
  const hosts = ['run.googleapis.com', 'cloudbuild.googleapis.com']

  it('takes one request, and remembers what to wait for', async () => {
    const asked: unknown[] = []
    const enable = async (...args: unknown[]) => void asked.push(args)
    const world = aWorld({ serviceUsage: { enable } })
    const { changes } = await applyPlan([enableApis(PROJECT, hosts, [])], world)
    expect(asked).toEqual([[PROJECT, hosts, expect.any(Function)]])
    expect(changes.map(({ target, after, done }) => [target.split('/').at(-1), after, done])).toEqual([
      ['run.googleapis.com', 'ENABLED', true],
      ['cloudbuild.googleapis.com', 'ENABLED', true],
    ])
    expect(world.made.granted?.hosts).toEqual(hosts)
  })

  it('that is refused says who may', async () => {
    const enable = () => Promise.reject(anApiError(403, 'Permission denied to enable service'))
    const { failure } = await applyPlan([enableApis(PROJECT, hosts, [])], aWorld({ serviceUsage: { enable } }))
    expect(findingsOf(failure)).toMatchObject([
      { id: 'not-granted', permission: 'serviceusage.services.enable', role: 'roles/serviceusage.serviceUsageAdmin' },
    ])
  })
})

describe('what this run has granted', () => {
  const granted = { cures: [cureOn(RESOURCE.project)], hosts: ['run.googleapis.com'] }
  const deploy = (error: Error): Step => {
    let left = 2
    return {
      ...{ kind: 'deploy-service', title: 'deploy', target: RESOURCE.service, changes: [], needs: [] },
      apply: async () => {
        if (left-- > 0) throw error
        return undefined
      },
    }
  }
  const lacking = (id: 'build-account-permission' | 'build-failed', permission?: string) =>
    new UserError([{ id, status: 'fail', ...(permission && { permission }), reason: 'No', evidence: [], remedies: [] }])

  it.each<[name: string, error: Error]>([
    ['a refusal for the permission', anApiError(403, 'denied', { permission: 'storage.objects.get' })],
    ['a refusal that names none', anApiError(403, 'denied')],
    ['a build that failed for it', lacking('build-account-permission', 'storage.objects.get')],
  ])('is waited for by the steps that come after: %s', async (_, error) => {
    const world = aWorld({}, { made: { granted } })
    const { failure } = await applyPlan([deploy(error)], world)
    expect(failure).toBeUndefined()
    expect(world.clock.slept).toEqual([2_000, 3_000])
    expect(world.lines.join('\n')).toContain('giving up in 6m 58s')
  })

  it.each<[name: string, error: Error]>([
    ['another permission', anApiError(403, 'denied', { permission: 'run.services.create' })],
    ['a policy', anApiError(403, 'denied', { constraint: 'run.allowedIngress' })],
    ['a build that failed of itself', lacking('build-failed')],
  ])('is no reason to wait for %s', async (_, error) => {
    const world = aWorld({}, { made: { granted } })
    const { failure } = await applyPlan([deploy(error)], world)
    expect(failure?.error).toBe(error)
    expect(world.clock.slept).toEqual([])
  })
})
