/** How a revision starts in the emulator: what Cloud Run answers, and what stands in its log. */
import { describe, expect, it } from 'vitest'
import type { AppState } from '../../src/emulator/world/world.ts'
import { AT, type Cloud, IMAGE, PROJECT, startCloud } from './cloud.ts'

const TEMPLATE = { containers: [{ image: IMAGE }] }

const create = (cloud: Cloud, template: object) =>
  cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, { template })

/** `LOG: text` of each entry, oldest first. */
async function logOf(cloud: Cloud): Promise<string[]> {
  const service = (await cloud.ask('RUN', 'GET', `/v2/${AT}/services/app`)).json
  const revision = service.latestCreatedRevision.split('/').at(-1)
  const filter = `resource.type="cloud_run_revision" AND resource.labels.revision_name="${revision}"`
  const body = { resourceNames: [`projects/${PROJECT}`], filter, orderBy: 'timestamp desc' }
  const { json } = await cloud.ask('LOGGING', 'POST', '/v2/entries:list', body)
  return (json.entries ?? [])
    .reverse()
    .map(
      ({ logName, textPayload }: { logName: string; textPayload: string }) =>
        `${logName.split('%2F').slice(1).join('/')}: ${textPayload}`,
    )
}

async function started(app: AppState, template: object = TEMPLATE) {
  const cloud = await startCloud({ apps: [app] })
  const { json } = await create(cloud, template)
  const operation = (await cloud.ask('RUN', 'GET', `/v2/${json.name}`)).json
  const log = await logOf(cloud)
  await cloud[Symbol.asyncDispose]()
  return { error: operation.error as { code: number; message: string } | undefined, log }
}

const probe = (status: string, port = 8080) =>
  `varlog/system: Default STARTUP TCP probe failed 1 time consecutively for container "app-1" on port ${port}. The instance was not started. Connection failed with status ${status}.`

describe('a revision', () => {
  it.each<[name: string, app: AppState, log: string[], template?: object]>([
    [
      'that ends',
      { startFails: true, exitCode: 3, output: ['no'] },
      ['stderr: no', 'varlog/system: Container called exit(3).', probe('CANCELLED')],
    ],
    ['on another port', { port: 8000, output: ['listening'] }, ['stderr: listening', probe('DEADLINE_EXCEEDED')]],
    ['on another address', { host: '127.0.0.1' }, [probe('DEADLINE_EXCEEDED')]],
    [
      'that needs more memory',
      { memoryMi: 600 },
      [
        'varlog/system: Memory limit of 512 MiB exceeded with 600 MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits',
        'varlog/system: Container terminated on signal 9.',
        probe('CANCELLED'),
      ],
    ],
    [
      'for another processor',
      { architecture: 'arm64' },
      [
        'varlog/system: terminated: Application failed to start: failed to load /app/main: exec format error',
        probe('CANCELLED'),
      ],
    ],
  ])('%s does not start, in Cloud Run’s words', async (_, app, log, template) => {
    const found = await started(app, template)
    expect(found.error?.code).toBe(9)
    expect(found.error?.message).toContain('failed to start and listen on the port defined provided by the PORT=8080')
    expect(found.log).toEqual(log)
  })

  it('with a probe of its own is judged by that', async () => {
    const startupProbe = { httpGet: { path: '/ready', port: 9000 }, failureThreshold: 5 }
    const found = await started({ output: ['up'] }, { containers: [{ image: IMAGE, startupProbe }] })
    expect(found.error?.message).toContain('failed the configured startup probe checks')
    expect(found.log.at(-1)).toMatch(
      /^varlog\/system: STARTUP HTTP probe failed 5 times .* on port 9000 path "\/ready"/,
    )
  })

  it('that starts has written its words', async () => {
    const found = await started(
      { port: 9000, output: ['up'] },
      { containers: [{ image: IMAGE, ports: [{ containerPort: 9000 }] }] },
    )
    expect(found).toEqual({ error: undefined, log: ['stderr: up'] })
  })
})

describe('the quota for GPUs', () => {
  const gpu = (gpuZonalRedundancyDisabled: boolean) => ({
    ...{ gpuZonalRedundancyDisabled, nodeSelector: { accelerator: 'nvidia-l4' } },
    containers: [{ image: IMAGE, resources: { limits: { cpu: '4', memory: '16Gi', 'nvidia.com/gpu': '1' } } }],
  })

  it.each<[withRedundancy: number, withoutRedundancy: number, disabled: boolean, said: RegExp | undefined]>([
    [0, 3, false, /with zonal redundancy(?!.*without)/s],
    [0, 3, true, undefined],
    [0, 0, true, /without zonal redundancy/],
    [0, 0, false, /with zonal redundancy.*without zonal redundancy/s],
    [1, 0, false, undefined],
  ])('of %i and %i, redundancy disabled: %s', async (withRedundancy, withoutRedundancy, disabled, said) => {
    await using cloud = await startCloud({ gpuQuota: { withRedundancy, withoutRedundancy } })
    const { status, json } = await create(cloud, gpu(disabled))
    expect(status).toBe(said ? 400 : 200)
    if (said) expect(json.error.message).toMatch(said)
  })
})
