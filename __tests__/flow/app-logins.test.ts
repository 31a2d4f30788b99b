/** Apps with a login of their own: the proof tells their refusals from Cloud Run's, and never takes one for the other. */
import { describe, expect, it } from 'vitest'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Report } from '../../src/model.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { DEPLOYER, IMAGE, QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

interface Login {
  status: number
  headers?: Record<string, string>
  body?: string
}
const HTML = { 'content-type': 'text/html; charset=iso-8859-1' }
const JSON_ = { 'content-type': 'application/json' }

/** Refusals that say whose they are, or that only an app can give. */
const LOGINS: Record<string, Login> = {
  'Spring Security (empty 401)': { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  'ASP.NET JwtBearer (empty 401 that finds a token invalid)': {
    status: 401,
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  },
  'an empty 401 without a challenge': { status: 401 },
  'Basic authentication': { status: 401, headers: { 'www-authenticate': 'Basic realm="Staging"' } },
  'FastAPI (401 in JSON)': {
    status: 401,
    headers: { ...JSON_, 'www-authenticate': 'Bearer' },
    body: '{"detail":"Not authenticated"}',
  },
  'FastAPI (403 in JSON)': { status: 403, headers: JSON_, body: '{"detail":"Not authenticated"}' },
  Django: {
    status: 403,
    headers: HTML,
    body: '<!doctype html>\n<html lang="en">\n<head>\n  <title>403 Forbidden</title>\n</head>\n<body>\n  <h1>403 Forbidden</h1><p></p>\n</body>\n</html>\n',
  },
  nginx: {
    status: 403,
    headers: HTML,
    body: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  },
  'an app that reports what another service answered (403 in JSON)': {
    status: 403,
    headers: JSON_,
    body: '{"error":"upstream","body":"<title>Error 403 (Forbidden)!!1</title>"}',
  },
  'Apache (404)': {
    status: 404,
    headers: HTML,
    body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n</body></html>\n',
  },
}
const QUOTING =
  '<h1>Upstream failed</h1><pre><html><head><title>403 Forbidden</title></head><body text=#000000 bgcolor=#ffffff><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/</code> from this server.</h2></body></html></pre>'
const EMPTY: Login = { status: 403 }

/** The service is there, open to everybody by a role that is not one of the usual ones, which the deployer may read. */
const behindTheBack: WorldSpec = {
  customRoles: {
    'projects/demo-project/roles/caller': { includedPermissions: ['run.routes.invoke'] },
  },
  services: {
    hello: {
      service: { template: { containers: [{ image: IMAGE.image }] } },
      bindings: [{ role: 'projects/demo-project/roles/caller', members: ['allUsers'] }],
    },
  },
}
const toDeployer: WorldSpec = {
  services: {
    hello: {
      service: { template: { containers: [{ image: IMAGE.image }] } },
      bindings: [{ role: 'roles/run.invoker', members: [`serviceAccount:${DEPLOYER}`] }],
    },
  },
}

/** The deployer is not allowed to read logs. */
const unlogged: WorldSpec = { faults: [{ api: 'logging.googleapis.com', status: 403, times: 0 }] }

async function proof(login: Login, world: WorldSpec, inputs: Record<string, string>) {
  const scenario = loadScenario('open-project')
  const apps = [{ answers: { '/': login } }]
  await using cloud = await startSandbox({
    ...scenario,
    world: { ...scenario.world, ...QUICK, apps, ...world },
  })
  const began = performance.now()
  const { report } = await deploy(cloud, { ...IMAGE, ...inputs })
  return { report, ms: performance.now() - began }
}
const statuses = ({ checks }: Report) => checks.map(({ status }) => status)
const found = ({ findings }: Report) =>
  findings.filter(({ id }) => id.startsWith('verification')).map(({ id, status }) => `${status} ${id}`)
const refused = ({ checks }: Report) =>
  checks.filter(({ status, found }) => status === 'pass' && found.includes('Cloud Run'))

describe.concurrent('T1: a public service', fieldCase('T1'), () => {
  it.each(Object.entries(LOGINS))('of %s is proven, at once', async (_, login) => {
    const { report, ms } = await proof(login, {}, { access: 'public' })
    expect(report.checks[0]).toMatchObject({ status: 'pass', found: `${login.status}, answered by the app` })
    expect(found(report)).toEqual([])
    expect(report.verdict).toBe('ok')
    expect(ms).toBeLessThan(10_000)
  })

  it.each([
    ['all-users', 'allUsers has an invoker role'],
    ['no-invoker-iam-check', 'its invoker check is disabled'],
  ])('whose app refuses with an empty 403 is not red: what is known is told (%s)', async (via, words) => {
    const { report } = await proof(EMPTY, unlogged, { access: 'public', public_via: via })
    expect(statuses(report)).toEqual(['unknown', 'unknown', 'skipped'])
    expect(found(report)).toEqual(['warn verification-unclear'])
    expect(report.findings.find(({ id }) => id === 'verification-unclear')?.reason).toContain(words)
    expect(report.verdict).toBe('warning')
  })
})

describe.concurrent('a service for authenticated callers that is open all the same', () => {
  const inputs = { access: 'authenticated', propagation_timeout: '2s' }

  it.each(Object.entries(LOGINS))('is found out behind the login of %s', async (_, login) => {
    const { report } = await proof(login, behindTheBack, inputs)
    expect(report.checks[0]).toMatchObject({ status: 'fail', found: `${login.status}, answered by the app` })
    expect(found(report)).toContain('fail verification-mismatch')
    expect(refused(report)).toEqual([])
    expect(report.verdict).toBe('failed')
  })

  it.each<[string, Login]>([
    ['refuses with an empty 403', EMPTY],
    ['quotes a refusal of Cloud Run', { status: 403, headers: HTML, body: QUOTING }],
    ['is broken', { status: 503, headers: JSON_, body: '{"error":"maintenance"}' }],
    ['is busy', { status: 429, headers: JSON_, body: '{"error":"slow down"}' }],
  ])('is never green where its app %s', async (_, login) => {
    const { report } = await proof(login, { ...behindTheBack, ...unlogged }, inputs)
    expect(report.checks[0]?.status).toBe('unknown')
    expect(found(report)).toContain('warn verification-unclear')
    expect(refused(report)).toEqual([])
    expect(report.verdict).toBe('warning')
  })
})

describe.concurrent('where the answer does not show who refused, the request log does', () => {
  it('of a public service: IAM let the request through', async () => {
    const { report } = await proof(EMPTY, {}, { access: 'public' })
    expect(report.checks[0]).toMatchObject({
      status: 'pass',
      found: '403, answered by the app (according to the request log)',
    })
    expect(found(report)).toEqual([])
    expect(report.verdict).toBe('ok')
  })

  it.each<[string, Login]>([
    ['refuses with an empty 403', EMPTY],
    ['quotes a refusal of Cloud Run', { status: 403, headers: HTML, body: QUOTING }],
  ])('of a service that should be closed, whose app %s: it is open', async (_, login) => {
    const { report } = await proof(login, behindTheBack, { access: 'authenticated', propagation_timeout: '2s' })
    expect(report.checks[0]).toMatchObject({
      status: 'fail',
      found: '403, answered by the app (according to the request log)',
    })
    expect(found(report)).toContain('fail verification-mismatch')
    expect(report.verdict).toBe('failed')
  })
})

describe.concurrent('a service that is for authenticated callers', () => {
  it.each(Object.entries({ ...LOGINS, 'an empty 403': EMPTY }))(
    'is closed, whatever the login behind it (%s)',
    async (_, login) => {
      const { report } = await proof(login, toDeployer, { access: 'authenticated', propagation_timeout: '2s' })
      expect(report.checks[0]).toMatchObject({ status: 'pass', found: '403, refused by Cloud Run' })
      expect(report.checks[2]).toMatchObject({ status: 'pass', found: '401, the token was rejected by Cloud Run' })
      expect(['pass', 'unknown']).toContain(report.checks[1]?.status)
      expect(found(report)).toEqual([])
      expect(report.verdict).toBe('ok')
    },
  )
})
