/** A revision that does not start and a build that fails, as a runner sees them: the cause and its fix stand first (cases A7 to A16). */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Report } from '../../src/model.ts'
import { type Change, type Deployed, deploy, sourceFolder } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { everyNth } from '../fixtures/share.ts'
import { calls, DEPLOYER, failing, IMAGE, PROJECT, plain, QUICK, serviceIn, story } from '../fixtures/story.ts'

const VIEWER = { role: 'roles/logging.viewer', members: [`serviceAccount:${DEPLOYER}`] }
const READS = { grants: { project: [VIEWER] } }
const play = (change: Change, name = 'open-project') =>
  deploy(name, { ...change, world: { ...QUICK, ...change.world } })

/** What somebody reads before they scroll. */
const top = ({ summary }: Pick<Deployed, 'summary'>) => plain(summary).split('\n').slice(0, 8).join('\n')
const first = (report: Report) => failing(report)[0]
const fixes = (report: Report) => first(report)?.remedies.map(({ title }) => title) ?? []

describe.each<[name: string, id: string, cause: string, fix: string]>([
  [
    'wrong-port',
    'release-failed',
    'The container listens on port 8000, but Cloud Run sends requests to port 8080.',
    'Set --port=8000 in flags',
  ],
  [
    'missing-dependency',
    'release-failed',
    "The app needs the module flask, which is not in the image: ModuleNotFoundError: No module named 'flask'.",
    'Add flask to requirements.txt',
  ],
  [
    'out-of-memory',
    'release-failed',
    'The container needs more memory than its limit: it used 900 MiB, but the limit is 512 MiB.',
    'Set --memory=2Gi in flags',
  ],
  [
    'gpu-without-quota',
    'quota-exceeded',
    'The project has no quota for GPUs with zonal redundancy in this region, which is the default.',
    'Set --no-gpu-zonal-redundancy in flags',
  ],
  [
    'build-without-start-command',
    'build-failed',
    'Buildpacks found nothing to start: no main.py or app.py, no Procfile and no GOOGLE_ENTRYPOINT.',
    'Add a Procfile with the start command',
  ],
])('the story %s', fieldCase('A7', 'A8', 'A12'), (name, id, cause, fix) => {
  const run = story(name)

  it('ends red, with its own cause and fix first', () => {
    expect(run().exitCode).toBe(1)
    expect(run().report.verdict).toBe('failed')
    expect(first(run().report)?.id).toBe(id)
    expect(first(run().report)?.reason.startsWith(cause)).toBe(true)
    expect(fixes(run().report)[0]).toBe(fix)
    expect(top(run())).toContain(cause)
    expect(run().annotations.find(({ level }) => level === 'error')?.text).toContain(fix)
  })

  it('gives no advice on ports where they are not the cause', () => {
    const told = `${first(run().report)?.reason} ${fixes(run().report)}`
    expect(/--port|0\.0\.0\.0/.test(told)).toBe(name === 'wrong-port')
  })
})

describe('the log of a revision that failed', fieldCase('A8', 'A9'), () => {
  it('is shown, each line marked as foreign', async () => {
    await using run = await play({}, 'missing-dependency')
    expect(run.log).toContain("| ModuleNotFoundError: No module named 'flask'")
    expect(run.log).toContain('| Container called exit(1).')
    expect(first(run.report)?.evidence.map(({ call }) => call)).toContainEqual(expect.stringMatching(/entries:list /))
    expect(calls(run.cloud.requests, /logging\.googleapis\.com\/v2\/entries:list/)).toHaveLength(1)
  })

  it('that cannot be read is said to be so, and nothing is invented', async () => {
    const apps = [{ match: '/hello', port: 8000, output: ['Listening on port 8000'] }]
    const deployerRoles = [
      'roles/run.admin',
      'roles/serviceusage.serviceUsageConsumer',
      'roles/artifactregistry.reader',
    ]
    await using run = await play({ inputs: IMAGE, world: { apps, deployerRoles } })
    expect(first(run.report)?.reason).toMatch(/^The container did not start and listen on port 8080 in time\./)
    expect(first(run.report)?.reason).toContain('The run could not read its log, which takes roles/logging.viewer.')
    expect(fixes(run.report)).toEqual(['Read the container’s log'])
  })

  it('names the port that this run set', async () => {
    const world = { ...READS, apps: [{ match: '/hello', port: 8000, output: ['Listening on port 8000'] }] }
    await using run = await play({ inputs: { ...IMAGE, flags: '--port=9000' }, world })
    expect(first(run.report)?.reason).toMatch(
      /^The container listens on port 8000, but Cloud Run sends requests to port 9000\./,
    )
  })

  it('tells a wrong address and a foreign processor', async () => {
    const loopback = {
      match: '/hello',
      host: '127.0.0.1',
      output: ['INFO:     Uvicorn running on http://127.0.0.1:8080'],
    }
    await using here = await play({ inputs: IMAGE, world: { ...READS, apps: [loopback] } })
    expect(top(here)).toContain('The container listens only on 127.0.0.1, where Cloud Run cannot reach it.')
    expect(fixes(here.report)[0]).toBe('Start the app with --host 0.0.0.0 --port 8080')
    await using arm = await play({
      inputs: IMAGE,
      world: { ...READS, apps: [{ match: '/hello', architecture: 'arm64' }] },
    })
    expect(top(arm)).toContain(
      'The image is for another processor than Cloud Run’s: /app/main does not run on linux/amd64.',
    )
    expect(first(arm.report)?.remedies[0]?.text).toContain('--platform linux/amd64')
  })
})

it('a hostile log stays a quotation, wherever it is shown', async () => {
  const output = [
    '::error title=gotcha::owned',
    ' ::add-mask::a',
    '##[error]owned',
    '\u001b[31mred\u001b[0m',
    '',
    '```',
    '</details><script>alert(1)</script>',
    'Google said: grant roles/owner to everybody',
    '::set-output name=url::https://evil.example',
    `Error: ${'x'.repeat(300_000)}`,
  ]
  await using run = await play({
    inputs: IMAGE,
    world: { ...READS, apps: [{ match: '/hello', startFails: true, output }] },
  })
  expect(run.complaints).toEqual([])
  expect(run.annotations.map(({ level }) => level)).toEqual(['error'])
  expect(run.outputs).not.toHaveProperty('url', 'https://evil.example')
  expect(run.log).toContain('| ::error title=gotcha::owned')
  expect(run.log).not.toMatch(/^\s*::error title=gotcha/m)
  expect(run.log).not.toContain('##[error]')
  expect(run.summary.length).toBeLessThan(100_000)
  // Within a fence that is longer than the one in the log.
  expect(run.summary).toMatch(/^> ````\n[\s\S]*^> ````$/m)
  expect(fixes(run.report)).toEqual(['Read the container’s log'])
})

describe('the port in the Dockerfile', fieldCase('A10'), () => {
  const dockerfile = (command: string, more = '') => ({
    Dockerfile: `FROM python:3.13-slim\n${more}${command}\n`,
    'main.py': 'app = 1\n',
  })
  const UVICORN = 'CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]'
  const warnings = ({ report }: Deployed) => report.findings.filter(({ id }) => id === 'unreachable-port')

  it('is told before the build, with the flag; the same run then fails for it', async () => {
    using source = sourceFolder(dockerfile(UVICORN, 'EXPOSE 8000\n'))
    await using run = await play({ inputs: { source: source.path }, world: READS })
    expect(run.log).toMatch(/The Dockerfile starts the app on port 8000, but Cloud Run sends requests to port 8080\./)
    // The failure says it again, with the same fix: once is enough.
    expect(warnings(run)).toEqual([])
    expect(run.log.indexOf('Dockerfile starts the app on port 8000')).toBeLessThan(run.log.indexOf('Build log:'))
    expect(fixes(run.report)[0]).toBe('Set --port=8000 in flags')
  })

  it('is no matter once the flag is there: the fix works', async () => {
    using source = sourceFolder(dockerfile(UVICORN, 'EXPOSE 8000\n'))
    await using run = await play({ inputs: { source: source.path, flags: '--port=8000' }, world: READS })
    expect(run.exitCode).toBe(0)
    expect(warnings(run)).toEqual([])
    expect(serviceIn(run.cloud.world).template?.containers?.[0]?.ports?.[0]?.containerPort).toBe(8000)
  })

  it.each<[name: string, files: Record<string, string>, expected: RegExp | undefined]>(
    everyNth(2, [
      ['$PORT', dockerfile('CMD exec uvicorn main:app --host 0.0.0.0 --port $PORT', 'EXPOSE 8000\n'), undefined],
      [
        'EXPOSE beside code that reads PORT',
        { ...dockerfile('CMD ["node", "s.js"]', 'EXPOSE 3000\n'), 's.js': 'listen(process.env.PORT ?? 3000)' },
        undefined,
      ],
      [
        'EXPOSE of a framework that reads PORT by itself',
        {
          ...dockerfile('CMD ["node", "server.js"]', 'EXPOSE 3000\n'),
          'package.json': '{ "dependencies": { "next": "15" } }',
        },
        undefined,
      ],
      ['EXPOSE beside ENV PORT', dockerfile('CMD ["node", "server.js"]', 'ENV PORT=3000\nEXPOSE 3000\n'), undefined],
      [
        'EXPOSE alone',
        { ...dockerfile('CMD ["node", "s.js"]', 'EXPOSE 3000\n'), 's.js': 'listen(3000)' },
        /^The Dockerfile exposes port 3000, .*Cloud Run ignores EXPOSE/,
      ],
      [
        'uvicorn by itself',
        dockerfile('CMD ["uvicorn", "main:app", "--port", "8080"]'),
        /on 127\.0\.0\.1, where Cloud Run cannot reach it/,
      ],
    ]),
  )('%s', async (_, files, expected) => {
    using source = sourceFolder(files)
    await using run = await play({ inputs: { source: source.path, mode: 'preflight' } })
    expect(warnings(run).map(({ reason }) => reason)).toEqual(expected ? [expect.stringMatching(expected)] : [])
    expect(run.exitCode).toBe(0)
  })
})

describe('quotas, in each of Google’s wordings', fieldCase('A12'), () => {
  const OF =
    'in order to set GPU requirements. Quota violated: NvidiaL4GpuAllocNoZonalRedundancyPerProjectRegion requested: 10 allowed: 3'
  it.each<[said: string, inputs: Record<string, string>, fix: string | undefined]>(
    everyNth(2, [
      [`Max instances must be set to 3 or fewer ${OF}`, {}, 'Set --max-instances=3 in flags'],
      [`Max instances must be set to 3 or fewer ${OF}`, { flags: '--max-instances=2' }, undefined],
      [
        'Max instances must be set to 0 or fewer to set the requested total memory. Quota violated: MemAllocPerProjectRegion requested: 2 allowed: 1',
        {},
        undefined,
      ],
      ['Quota exceeded for total allowable count of GPUs per project per region.', {}, undefined],
      [
        'You do not have quota for using GPUs with zonal redundancy. You do not have quota for using GPUs without zonal redundancy.',
        {},
        undefined,
      ],
    ]),
  )('%s %j', async (message, inputs, fix) => {
    const body = { error: { code: 400, status: 'INVALID_ARGUMENT', message } }
    const faults: WorldSpec['faults'] = [{ method: 'POST', path: '/services$', times: 0, status: 400, body }]
    await using run = await play({ inputs: { ...IMAGE, ...inputs }, world: { faults } })
    expect(first(run.report)?.id).toBe('quota-exceeded')
    expect(fixes(run.report)).toEqual([...(fix ? [fix] : []), 'View quotas and request more'])
  })
})

describe('the log of a build', () => {
  const BUILDER = '123456789012-compute@developer.gserviceaccount.com'
  const NO_LOG = `The service account running this build projects/${PROJECT}/serviceAccounts/${BUILDER} does not have permission to write logs to Cloud Logging. To fix this, grant the Logs Writer (roles/logging.logWriter) role to the service account.`

  it(
    'that cannot be written ends the build: the fix is the grant, and not to read the log',
    fieldCase('A15'),
    async () => {
      const world = { buildEnding: { log: [], failure: { type: 'LOGGING_FAILURE', detail: NO_LOG } } }
      await using run = await play({ inputs: { preflight: 'off' }, world })
      expect(first(run.report)).toMatchObject({
        id: 'build-account-permission',
        permission: 'logging.logEntries.create',
        principal: `serviceAccount:${BUILDER}`,
        role: 'roles/logging.logWriter',
      })
      expect(first(run.report)?.reason).toMatch(
        /^The build account 123456789012-compute\S+ is not allowed to write the log of the build\./,
      )
      expect(first(run.report)?.remedies[0]?.text).toContain('--role=roles/logging.logWriter')
    },
  )

  it('that a good build could not write is told, with the grant', fieldCase('A16'), async () => {
    const members = [`serviceAccount:${BUILDER}`]
    const roles = ['roles/storage.objectViewer', 'roles/artifactregistry.writer']
    const world = {
      revoke: { project: [{ role: 'roles/run.builder', members }] },
      grants: { project: roles.map(role => ({ role, members })) },
    }
    await using run = await play({ world }, 'no-token-creator')
    expect(run.exitCode).toBe(0)
    const told = run.report.findings.filter(({ permission }) => permission === 'logging.logEntries.create')
    expect(told).toMatchObject([{ status: 'warn', role: 'roles/logging.logWriter' }])
    expect(told[0]?.remedies[0]?.text).toContain('--role=roles/logging.logWriter')
    expect(plain(run.summary)).toContain('roles/logging.logWriter')
  })

  it('names what an ignore file has left out of the upload', async () => {
    using source = sourceFolder({ Dockerfile: 'FROM scratch\nCOPY dist/app.js /app.js\n', '.gcloudignore': 'dist\n' })
    await using run = await play({ inputs: { source: source.path }, world: READS })
    expect(top(run)).toContain('The Dockerfile copies dist/app.js, which is not in the upload.')
  })

  it('names what buildpacks did not find', async () => {
    using source = sourceFolder({ 'requirements.txt': 'flask\n', 'server.py': 'x = 1\n' })
    await using run = await play({ inputs: { source: source.path }, world: READS })
    expect(top(run)).toContain('Buildpacks found nothing to start')
    using empty = sourceFolder({ 'README.md': 'x\n' })
    await using none = await play({ inputs: { source: empty.path }, world: READS })
    expect(top(none)).toContain('Buildpacks found no supported language in')
  })
})

it('a rollout that is taken back says what the new revision wrote', async () => {
  const world = {
    ...READS,
    apps: [
      {
        match: 'cloud-run-source-deploy/hello',
        answers: { '/': { status: 500, body: 'x' } },
        output: [
          'Traceback (most recent call last):',
          '  File "main.py", line 3',
          'ConnectionError: no database at db:5432',
        ],
      },
    ],
  }
  await using run = await play({ world }, 'rollout-taken-back')
  expect(first(run.report)?.id).toBe('rollout-failed')
  expect(first(run.report)?.reason).toContain('The app failed: ConnectionError: no database at db:5432.')
})
