/** Jobs, worker pools, GPUs, functions and images through the bundle: how a run ends, what it says, and what the cloud then holds. */
import { describe, expect, it } from 'vitest'
import { deploy, playOn, sourceFolder } from '../fixtures/deploy.ts'
import {
  calls,
  changing,
  failing,
  firstLine,
  IMAGE,
  PROJECT,
  plain,
  QUICK,
  serviceIn,
  states,
  story,
} from '../fixtures/story.ts'

const AT = `projects/${PROJECT}/locations/us-central1`
const JOB = { service: '', access: '', job: 'nightly' }
const jobOf = ({ cloud }: { cloud: { world: { jobs: Map<string, { job: unknown }> } } }) =>
  cloud.world.jobs.get(`${AT}/jobs/nightly`)?.job

describe('a job from source, with wait', () => {
  const run = story('open-project', { inputs: { ...JOB, wait: 'true' } })

  it('is built, deployed and run, and the run ends well', () => {
    const { exitCode, annotations, complaints, report } = run()
    expect({ exitCode, annotations, complaints, verdict: report.verdict }).toEqual({
      ...{ exitCode: 0, annotations: [], complaints: [], verdict: 'ok' },
    })
    expect(states(report).slice(-3)).toEqual(['build-image done', 'deploy-job done', 'run-job done'])
  })

  it('sets the outputs that a job has, and no URL', () => {
    const { outputs } = run()
    expect(Object.keys(outputs).sort()).toEqual(
      'build_id build_log_url changed image image_digest project_id report source_digest verdict'.split(' '),
    )
    expect(outputs.image).toMatch(/\/cloud-run-source-deploy\/nightly@sha256:/)
  })

  it('says in the summary what ran and how it ended', () => {
    const { summary } = run()
    expect(firstLine(summary)).toBe('## ✅ nightly is deployed, and its execution succeeded')
    expect(plain(summary)).toMatch(/<b>Job<\/b>.*nightly/)
    expect(plain(summary)).toMatch(/<b>Execution<\/b><\/td><td>✅ Execution nightly-\w{5} succeeded: 1 of 1 task/)
  })

  it('asks nothing about services, and nothing of the front door', () => {
    const { cloud } = run()
    expect(calls(cloud.requests, /\/services\/nightly|\/services$|front/)).toEqual([])
    expect(changing(cloud.requests).slice(-2)).toEqual([
      `POST run.googleapis.com/v2/${AT}/jobs`,
      `POST run.googleapis.com/v2/${AT}/jobs/nightly:run`,
    ])
  })
})

describe('a job whose execution fails', () => {
  const apps = [{ exitCode: 3, failingTasks: [1], output: ['reading orders', 'ERROR: no database at db:5432'] }]
  const inputs = { ...JOB, ...IMAGE, wait: 'true', flags: '--tasks=2 --max-retries=1' }
  const run = story('open-project', { inputs, world: { apps } })

  it('ends the run with exit code 1, and leaves the job deployed', () => {
    expect(run().exitCode).toBe(1)
    expect(run().report.verdict).toBe('failed')
    expect(states(run().report)).toEqual(['deploy-job done', 'run-job failed'])
    expect(jobOf(run())).toMatchObject({ executionCount: 1 })
  })

  it('tells which task failed, with its exit code, Cloud Run’s words and the end of the log', () => {
    const { report, annotations, log, summary } = run()
    const [finding] = failing(report)
    expect(finding?.id).toBe('job-failed')
    expect(finding?.reason).toMatch(/^The execution nightly-\w{5} of the job failed: 1 of 2 tasks failed\./)
    expect(finding?.reason).toContain('Task 1 ended with exit code 3.')
    expect(finding?.reason).toContain('failed with message: The container exited with an error.')
    expect(finding?.reason).toContain('The log says: ERROR: no database at db:5432.')
    expect(annotations.length).toBe(1)
    expect(log).toContain('| ERROR: no database at db:5432')
    expect(firstLine(summary)).toBe('## ❌ Running nightly failed')
    expect(plain(summary)).toMatch(/^> The execution nightly-\w{5} of the job failed: 1 of 2 tasks failed\./m)
    expect(plain(summary)).toContain('https://console.cloud.google.com/logs/viewer')
  })
})

describe('a job that needs more memory than it has', () => {
  const inputs = { ...JOB, ...IMAGE, wait: 'true', flags: '--max-retries=0' }
  const run = story('open-project', { inputs, world: { apps: [{ memoryMi: 700, output: ['reading orders'] }] } })

  it('says so first, with the flag that helps', () => {
    const [finding] = failing(run().report)
    expect(finding?.id).toBe('job-failed')
    expect(finding?.reason).toMatch(
      /^The container needs more memory than its limit: it used 700 MiB, but the limit is 512 MiB\./,
    )
    expect(finding?.remedies[0]?.title).toBe('Set --memory=1Gi in flags')
  })
})

describe('a job that others have shaped', () => {
  it('keeps what the workflow does not mention, and has its secrets merged', async () => {
    const env = [{ name: 'OLD', valueSource: { secretKeyRef: { secret: 'old', version: '1' } } }]
    const job = {
      annotations: { 'example.com/owner': 'data' },
      template: {
        parallelism: 2,
        template: {
          maxRetries: 0,
          containers: [{ ...{ image: 'docker.io/library/busybox', env }, workingDir: '/data' }],
        },
      },
    }
    const reader = `serviceAccount:123456789012-compute@developer.gserviceaccount.com`
    await using run = await deploy('open-project', {
      inputs: { ...JOB, ...IMAGE, secrets: 'NEW=new:latest' },
      world: {
        ...QUICK,
        jobs: { nightly: { job } },
        grants: { project: [{ role: 'roles/secretmanager.secretAccessor', members: [reader] }] },
      },
    })
    expect(run.exitCode).toBe(0)
    const added = { name: 'NEW', valueSource: { secretKeyRef: { secret: 'new', version: 'latest' } } }
    expect(jobOf(run)).toMatchObject({
      annotations: { 'example.com/owner': 'data' },
      template: {
        parallelism: 2,
        template: { maxRetries: 0, containers: [{ image: IMAGE.image, env: [...env, added], workingDir: '/data' }] },
      },
    })
  })
})

describe('the preflight of a job', () => {
  const world = { deployerRoles: ['roles/run.viewer', 'roles/serviceusage.serviceUsageConsumer'] }
  const run = story('open-project', { inputs: { ...JOB, ...IMAGE, wait: 'true', mode: 'preflight' }, world })

  it('names what is missing on jobs, with the command that grants it, and changes nothing', () => {
    const { exitCode, report, cloud, summary } = run()
    expect(exitCode).toBe(1)
    const missing = failing(report).map(({ permission }) => permission)
    expect(missing).toEqual(expect.arrayContaining(['run.jobs.create', 'run.jobs.run']))
    expect(missing.filter(permission => permission?.startsWith('run.services'))).toEqual([])
    expect(plain(summary)).toContain('gcloud projects add-iam-policy-binding')
    expect(changing(cloud.requests)).toEqual([])
  })
})

describe('a worker pool', () => {
  it('is created, and updated without touching what the workflow does not mention', async () => {
    const inputs = { service: '', access: '', worker_pool: 'consumer', ...IMAGE }
    await using run = await deploy('open-project', { inputs: { ...inputs, env_vars: 'QUEUE=orders' }, world: QUICK })
    expect(run.exitCode).toBe(0)
    expect(run.outputs.revision).toMatch(/^consumer-00001-/)
    expect(run.outputs).not.toHaveProperty('url')
    expect(firstLine(run.summary)).toBe('## ✅ consumer is deployed')
    const state = run.cloud.world.runPools.get(`${AT}/workerPools/consumer`)
    if (state) state.pool.scaling = { manualInstanceCount: 3 }
    const again = await playOn(run.cloud, { inputs: { ...inputs, env_vars: 'LEVEL=info' } })
    expect(again.exitCode).toBe(0)
    expect(state?.pool).toMatchObject({
      scaling: { manualInstanceCount: 3 },
      template: {
        containers: [
          {
            env: [
              { name: 'QUEUE', value: 'orders' },
              { name: 'LEVEL', value: 'info' },
            ],
          },
        ],
      },
    })
  })
})

describe('an image on a GPU', () => {
  const flags = [
    '--gpu=1 --gpu-type=nvidia-l4 --no-gpu-zonal-redundancy --cpu=4 --memory=16Gi --no-cpu-throttling --concurrency=4',
    '--port=8000 --max-instances=2 --timeout=600',
    '--startup-probe=httpGet.path=/health,httpGet.port=8000,initialDelaySeconds=60,periodSeconds=10,failureThreshold=60',
  ].join('\n')
  const run = story('open-project', { inputs: { ...IMAGE, flags, access: 'authenticated' } })

  it('becomes the service that serves a model', () => {
    expect(run().exitCode).toBe(0)
    expect(serviceIn(run().cloud.world).template).toMatchObject({
      nodeSelector: { accelerator: 'nvidia-l4' },
      gpuZonalRedundancyDisabled: true,
      maxInstanceRequestConcurrency: 4,
      timeout: '600s',
      scaling: { maxInstanceCount: 2 },
      containers: [
        {
          image: IMAGE.image,
          ports: [{ containerPort: 8000 }],
          resources: { limits: { 'nvidia.com/gpu': '1', cpu: '4', memory: '16Gi' } },
          startupProbe: {
            httpGet: { path: '/health', port: 8000 },
            initialDelaySeconds: 60,
            periodSeconds: 10,
            failureThreshold: 60,
          },
        },
      ],
    })
  })

  it('has its CPU all the time: in a proto, false is what is absent', () => {
    const [container] = serviceIn(run().cloud.world).template?.containers ?? []
    expect(container?.resources).not.toHaveProperty('cpuIdle')
  })

  it('needs neither a bucket nor a build', () => {
    expect(calls(run().cloud.requests, /cloudbuild|storage\.googleapis\.com\/(upload|storage\/v1\/b$)/)).toEqual([])
  })
})

describe('a function', () => {
  it('is built by buildpacks for its entry point', async () => {
    using source = sourceFolder({
      'index.js': "exports.hello = (request, response) => response.send('hello')\n",
      'package.json': '{"name": "hello", "main": "index.js"}\n',
    })
    await using run = await deploy('open-project', {
      inputs: { source: source.path, flags: '--function=hello', base_image: 'nodejs22' },
      world: QUICK,
    })
    expect(run.exitCode).toBe(0)
    const [submitted] = calls(run.cloud.requests, /builds:submit/)
    expect(submitted?.body).toMatchObject({
      buildpackBuild: { functionTarget: 'hello', baseImage: 'nodejs22', enableAutomaticUpdates: true },
    })
    expect(serviceIn(run.cloud.world)).toMatchObject({ buildConfig: { functionTarget: 'hello' } })
    expect((await fetch(run.outputs.url ?? '')).status).toBe(200)
  })
})
