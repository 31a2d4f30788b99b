/** Releasing: conflicts, waiting until ready, and what a refusal or an unready revision means. */
import { describe, expect, it } from 'vitest'
import type { AccessDecision } from '../../../src/decisions/access/decision.ts'
import { UserError } from '../../../src/errors.ts'
import type { RunApi } from '../../../src/google/run.ts'
import { type Deploy, deployService } from '../../../src/steps/deploy-service.ts'
import type { Operation, Service } from '../../../src/wire.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import { aService, COMPUTE, RESOURCE } from '../../fixtures/facts.ts'
import { anApiError, aWorld, resources } from './world.ts'

const image = aConfig({ origin: { kind: 'image', image: 'img:v1' } })
const ready = { terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' as const } }
const operation = (service: Service): Operation<Service> => ({ name: 'o', done: true, response: service })

const deploy = (changes: Partial<Deploy> = {}): Deploy => ({
  resources: resources(),
  live: aService({ etag: '"1"' }),
  serving: null,
  changes: [],
  needs: [],
  ...changes,
})
const released = aService({
  latestCreatedRevision: `${resources().service}/revisions/api-00002-xyz`,
  latestReadyRevision: `${resources().service}/revisions/api-00001-abc`,
})
const run = (calls: Partial<RunApi>): { run: Partial<RunApi> } => ({
  run: { wait: async <R>(sent: Operation<R>) => ({ ...released, ...ready, ...sent.response }) as R, ...calls },
})
const apply = (world: ReturnType<typeof aWorld>, changes: Partial<Deploy> = {}) =>
  deployService(image, deploy(changes)).apply(world)

async function failure(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}

describe('an update', () => {
  it('patches what it touches, and waits until the service is ready', async () => {
    const sent: unknown[] = []
    const world = aWorld(
      run({
        patchService: async (service, mask) => {
          sent.push([service.etag, [...mask].sort()])
          return operation({ ...released, reconciling: true })
        },
        getService: async () => ({ ...released, ...ready, reconciling: false }),
      }),
      { config: image },
    )
    expect(await apply(world)).toBe('api-00002-xyz is ready and serves.')
    expect(sent).toEqual([['"1"', ['client', 'clientVersion', 'template']]])
    expect(world.clock.slept).toEqual([1_000])
    expect(world.made.service?.terminalCondition).toEqual(ready.terminalCondition)
  })

  it('that lost a race reads again, applies the same edits to what is there now, and is sent again', async () => {
    const sent: Service[] = []
    const moved = aService({
      etag: '"2"',
      template: { serviceAccount: 'someone@else', containers: [{ image: 'old' }] },
    })
    const world = aWorld(
      run({
        patchService: async service => {
          sent.push(structuredClone(service))
          if (sent.length === 1)
            throw anApiError(409, "Conflict for resource 'api': version '1' was specified but current version is '2'.")
          return operation(released)
        },
        getService: async () => moved,
      }),
      { config: image },
    )
    await apply(world)
    expect(
      sent.map(({ etag, template }) => [etag, template?.serviceAccount, template?.containers?.[0]?.image]),
    ).toEqual([
      ['"1"', COMPUTE, 'img:v1'],
      ['"2"', 'someone@else', 'img:v1'],
    ])
  })

  it('that loses every race gives up, and says how deploys can take turns', async () => {
    let tries = 0
    const world = aWorld(
      run({
        patchService: () => {
          tries++
          return Promise.reject(anApiError(409, 'Conflict for resource'))
        },
        getService: async () => aService(),
      }),
      { config: image },
    )
    const { findings } = await failure(apply(world))
    expect(tries).toBe(10)
    expect(findings[0]).toMatchObject({ id: 'release-failed' })
    expect(findings[0]?.reason).toContain('concurrency group')
  })

  it('with a revision name that is taken is not tried again', async () => {
    const message = "Revision named 'api-v1' with different configuration already exists."
    const world = aWorld(
      run({ patchService: () => Promise.reject(anApiError(409, message, { code: 'ALREADY_EXISTS' })) }),
      {
        config: { ...image, suffix: 'v1' },
      },
    )
    const { findings } = await failure(apply(world))
    expect(findings[0]?.reason).toContain('use another suffix')
    expect(world.clock.slept).toEqual([])
  })
})

describe('a new service', () => {
  it('is created, and becomes an update where somebody else was faster', async () => {
    const calls: string[] = []
    const world = aWorld(
      run({
        createService: () => {
          calls.push('create')
          return Promise.reject(anApiError(409, "Resource 'api' already exists.", { code: 'ALREADY_EXISTS' }))
        },
        getService: async () => aService({ etag: '"9"' }),
        patchService: async service => {
          calls.push(`patch ${service.etag}`)
          return operation(released)
        },
      }),
      { config: image },
    )
    await apply(world, { live: null })
    expect(calls).toEqual(['create', 'patch "9"'])
  })

  it('cannot be without traffic', async () => {
    const world = aWorld(run({}), { config: { ...image, noTraffic: true } })
    expect((await failure(apply(world, { live: null }))).findings[0]?.id).toBe('traffic-new-service')
  })
})

describe('a release that does not become ready', () => {
  const unready = (reason: string, message: string) =>
    run({
      patchService: async () => operation(released),
      wait: async <R>() =>
        ({
          ...released,
          template: { serviceAccount: COMPUTE, containers: [{ image: 'europe-west1-docker.pkg.dev/acme-prod/r/api' }] },
          terminalCondition: { type: 'Ready', state: 'CONDITION_FAILED', reason: 'REVISION_FAILED', message },
          conditions: [{ type: 'ConfigurationsReady', state: 'CONDITION_FAILED', revisionReason: reason } as never],
        }) as R,
    })

  it('says the service’s own words, what goes on serving, and where the log is', async () => {
    const message =
      "Revision 'api-00002-xyz' is not ready: the user-provided container failed to start and listen on the port"
    const { findings } = await failure(
      apply(aWorld(unready('HEALTH_CHECK_CONTAINER_ERROR', message), { config: image })),
    )
    expect(findings[0]).toMatchObject({ id: 'release-failed', status: 'fail', resource: RESOURCE.service })
    expect(findings[0]?.reason).toMatch(/^The container did not start and listen on port 8080 in time\./)
    expect(findings[0]?.reason).toContain('Google said: the user-provided container failed to start and listen')
    expect(findings[0]?.reason).toContain('api-00001-abc keeps serving.')
    expect(findings[0]?.reason).toContain('PORT')
    expect(findings[0]?.remedies).toMatchObject([{ kind: 'console' }])
  })

  it('for a secret names the grant of the runtime account', async () => {
    const config = {
      ...image,
      edits: [
        {
          from: 'secrets',
          path: 'container.secrets',
          op: 'put',
          entries: { KEY: 'api-key:latest' },
          strategy: 'merge',
        } as const,
      ],
    }
    const { findings } = await failure(
      apply(aWorld(unready('SECRETS_ACCESS_CHECK_FAILED', 'Permission denied on secret'), { config })),
    )
    expect(findings[0]).toMatchObject({
      principal: `serviceAccount:${COMPUTE}`,
      role: 'roles/secretmanager.secretAccessor',
    })
    expect(findings[0]?.remedies[0]?.text).toContain('api-key')
  })

  it('for an image names the grant of the service agent', async () => {
    const { findings } = await failure(
      apply(aWorld(unready('CONTAINER_IMAGE_UNAUTHORIZED', 'may not read'), { config: image })),
    )
    expect(findings[0]).toMatchObject({
      principal: 'serviceAccount:service-123456789012@serverless-robot-prod.iam.gserviceaccount.com',
      role: 'roles/run.serviceAgent',
    })
  })

  it('and whose operation failed is told by the operation where the service has no words', async () => {
    const world = aWorld(
      run({
        patchService: async () => operation(released),
        wait: () => Promise.reject(anApiError(500, "Image 'img:v1' not found.", { ended: true })),
        getService: async () => released,
      }),
      { config: image },
    )
    expect((await failure(apply(world))).message).toContain("Image 'img:v1' not found.")
  })
})

describe('a refused release', () => {
  it('for acting as the runtime account gets the preflight’s finding', async () => {
    const message = `Permission 'iam.serviceaccounts.actAs' denied on service account ${COMPUTE} (or it may not exist).`
    const world = aWorld(run({ patchService: () => Promise.reject(anApiError(403, message)) }), { config: image })
    const { findings } = await failure(apply(world))
    expect(findings[0]).toMatchObject({
      id: 'act-as-runtime-account',
      principal: `serviceAccount:${DEPLOYER}`,
      role: 'roles/iam.serviceAccountUser',
      resource: RESOURCE.account,
    })
  })

  it('by a policy names the policy', async () => {
    const error = anApiError(400, 'Constraint constraints/run.allowedIngress violated', {
      constraint: 'run.allowedIngress',
    })
    const { findings } = await failure(
      apply(aWorld(run({ patchService: () => Promise.reject(error) }), { config: image })),
    )
    expect(findings[0]).toMatchObject({ id: 'policy-blocks-deploy' })
    expect(findings[0]?.reason).toContain('run.allowedIngress')
  })

  it('for the disabled check is sent again with the check enabled, and remembers it', async () => {
    const sent: unknown[] = []
    const world = aWorld(
      run({
        patchService: async (service, mask) => {
          sent.push(mask.includes('invokerIamDisabled') ? service.invokerIamDisabled : 'not sent')
          if (sent.length === 1) throw anApiError(400, 'no', { constraint: 'run.managed.requireInvokerIam' })
          return operation(released)
        },
      }),
      { config: image },
    )
    const ifCheckRequired = { blocked: false, warnings: [] } as unknown as AccessDecision
    await apply(world, { live: aService({ invokerIamDisabled: true }), ifCheckRequired })
    expect(sent).toEqual(['not sent', false])
    expect(world.made.checkCleared).toBe(true)
  })

  it('for anything else stays the API’s error', async () => {
    const error = anApiError(403, 'no', { permission: 'run.services.update' })
    await expect(apply(aWorld(run({ patchService: () => Promise.reject(error) }), { config: image }))).rejects.toBe(
      error,
    )
  })
})
