import { describe, expect, it } from 'vitest'
import { deploy } from '../flow/engine.ts'
import { AT, BUILDER, IMAGE, NUMBER, PROJECT, REGION } from './cloud.ts'
import { gcloudIn, installed } from './gcloud.ts'

const here = ['--region', REGION]

describe.skipIf(!installed)('gcloud drives jobs', () => {
  it('deploys one, runs it, changes it, reads it back, grants it and deletes it', async () => {
    const reader = { role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${BUILDER}`] }
    await using gcloud = await gcloudIn({ grants: { project: [reader] } })
    const { run, cloud } = gcloud
    const made = await run(
      ...['run', 'jobs', 'deploy', 'nightly', '--image', IMAGE, '--tasks', '3', '--parallelism', '2'],
      ...['--max-retries', '0', '--task-timeout', '1h', '--set-env-vars', 'A=1', '--labels', 'team=data', '--wait'],
      ...['--set-secrets', 'KEY=api-key:latest', ...here],
    )
    expect(made.err).toMatch(/Job \[nightly\] has successfully been deployed and completed execution \[nightly-\w{5}\]/)
    const state = cloud.world.jobs.get(`${AT}/jobs/nightly`)
    expect(state?.job).toMatchObject({
      labels: { team: 'data' },
      client: 'gcloud',
      template: {
        labels: { team: 'data', 'client.knative.dev/nonce': expect.any(String) },
        taskCount: 3,
        parallelism: 2,
        template: {
          maxRetries: 0,
          timeout: '3600s',
          serviceAccount: `${NUMBER}-compute@developer.gserviceaccount.com`,
          containers: [
            {
              image: IMAGE,
              env: [
                { name: 'A', value: '1' },
                { name: 'KEY', valueSource: { secretKeyRef: { secret: 'api-key', version: 'latest' } } },
              ],
            },
          ],
        },
      },
    })
    expect([...(state?.executions.values() ?? [])].map(({ execution }) => execution.succeededCount)).toEqual([3])

    const changed = await run(
      ...['run', 'jobs', 'deploy', 'nightly', '--image', IMAGE, '--update-env-vars', 'B=two words', ...here],
    )
    expect(changed.code).toBe(0)
    expect(state?.job.template?.template?.containers?.[0]?.env?.map(({ name }) => name).sort()).toEqual([
      'A',
      'B',
      'KEY',
    ])
    expect(state?.job.template).toMatchObject({ taskCount: 3, parallelism: 2, template: { maxRetries: 0 } })

    const read = await run('run', 'jobs', 'describe', 'nightly', '--format', 'json', ...here)
    expect(JSON.parse(read.out).spec.template.spec).toMatchObject({
      taskCount: 3,
      template: { spec: { maxRetries: 0, timeoutSeconds: '3600' } },
    })
    const granted = await run(
      ...['run', 'jobs', 'add-iam-policy-binding', 'nightly', '--member=user:owner@example.com'],
      ...['--role=roles/run.invoker', ...here],
    )
    expect(granted.err).toContain('Updated IAM policy for job [nightly]')
    const listed = await run(
      'run',
      'jobs',
      'executions',
      'list',
      '--job',
      'nightly',
      '--format',
      'value(name)',
      ...here,
    )
    expect(listed.out.trim()).toMatch(/^nightly-\w{5}$/)
    expect((await run('run', 'jobs', 'delete', 'nightly', ...here)).code).toBe(0)
    expect(cloud.world.jobs.size).toBe(0)
  }, 120_000)

  it('hears that an execution failed', async () => {
    await using gcloud = await gcloudIn({ apps: [{ exitCode: 1 }] })
    const { run } = gcloud
    expect((await run('run', 'jobs', 'deploy', 'nightly', '--image', IMAGE, ...here)).code).toBe(0)
    const failed = await run('run', 'jobs', 'execute', 'nightly', '--wait', ...here)
    expect(failed.code).toBe(1)
    expect(failed.err).toMatch(/The execution failed/)
    expect(failed.err).toMatch(/Running execution\.+failed/)
  }, 60_000)
})

/** Of a job only what a client sets, without what differs from run to run. */
function wanted(job: Record<string, unknown> | undefined): unknown {
  const { template, labels, annotations, binaryAuthorization } = structuredClone(job ?? {}) as {
    template?: { labels?: Record<string, string> }
    labels?: Record<string, string>
    annotations?: unknown
    binaryAuthorization?: unknown
  }
  delete template?.labels?.['client.knative.dev/nonce']
  if (template && Object.keys(template.labels ?? {}).length === 0) delete template.labels
  return { template, labels, annotations, binaryAuthorization }
}

describe.skipIf(!installed)('the same job comes of the same flags', () => {
  it.each([
    ['tasks', '--tasks=3 --parallelism=2 --max-retries=0 --task-timeout=2h --cpu=2 --memory=1Gi'],
    ['what runs in them', '--command=node --args=batch.js,--all --set-env-vars=A=1,B=2 --labels=team=data'],
    ['volumes', '--add-volume=name=tmp,type=in-memory,size-limit=64Mi --add-volume-mount=volume=tmp,mount-path=/cache'],
    ['network', '--network=default --subnet=default --vpc-egress=all-traffic --network-tags=batch,nightly'],
  ])(
    '%s',
    async (_, flags) => {
      await using gcloud = await gcloudIn()
      const { cloud, run } = gcloud
      const theirs = await run('run', 'jobs', 'deploy', 'theirs', '--image', IMAGE, ...flags.split(' '), ...here)
      expect(theirs.err).toContain('has successfully been deployed')
      const { report } = await deploy(cloud, {
        ...{
          service: '',
          source: '',
          access: '',
          job: 'ours',
          image: IMAGE,
          flags,
          region: REGION,
          skip_default_labels: 'true',
        },
        project_id: PROJECT,
      })
      expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
      const job = (name: string) => wanted(cloud.world.jobs.get(`${AT}/jobs/${name}`)?.job as Record<string, unknown>)
      expect(job('ours')).toEqual(job('theirs'))
    },
    90_000,
  )
})
