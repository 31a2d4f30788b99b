/** How many round trips stand behind each other, and which stand side by side: read off the cloud's own log. */
import { describe, expect, it } from 'vitest'
import { depth, REQUEST_MS } from '../../scripts/play/round-trips.ts'
import type { LoggedRequest } from '../../src/emulator/world/world.ts'
import { overlap } from '../fixtures/overlap.ts'
import { callOf, calls, changing, IMAGE, story } from '../fixtures/story.ts'

/** What was asked between the deployer's token and the first change. */
function facts(requests: readonly LoggedRequest[]): LoggedRequest[] {
  const token = requests.findIndex(({ path }) => /deployer@.*:generateAccessToken$/.test(path))
  const first = new Set(changing(requests))
  const change = requests.findIndex((request, index) => index > token && first.has(callOf(request)))
  return requests.slice(token + 1, change < 0 ? undefined : change)
}

describe.each(['update-existing', 'open-project', 'no-token-creator'])('%s', name => {
  const run = story(name, {
    inputs: { mode: 'preflight' },
    world: { delays: { buildMs: 0, operationMs: 0, requestMs: REQUEST_MS } },
  })

  it('has every fact after three dependent round trips from the token at most', () => {
    expect(run().exitCode).toBe(0)
    const asked = facts(run().cloud.requests)
    expect(asked.length).toBeGreaterThan(10)
    expect(depth(asked)).toBeLessThanOrEqual(3)
  })

  it('has the token after three: GitHub, STS, impersonation', () => {
    const { requests } = run().cloud
    const until = requests.findIndex(({ path }) => /deployer@.*:generateAccessToken$/.test(path))
    expect(requests.slice(0, until + 1).map(callOf)).toEqual([
      expect.stringMatching(/^GET github/),
      'POST sts.googleapis.com/v1/token',
      expect.stringMatching(/^POST iamcredentials.*:generateAccessToken$/),
    ])
  })

  it('asks project, service, policies, bucket and build account side by side', () => {
    const asked = facts(run().cloud.requests)
    const side = [
      /^GET cloudresourcemanager.*projects\/demo-project$/,
      /^GET run.*services\/hello$/,
      /requireInvokerIam:getEffectivePolicy$/,
      /allowedPolicyMemberDomains:getEffectivePolicy$/,
      /^GET storage.*\/b\/[^/]+$/,
      /defaultServiceAccount$/,
      /^POST cloudresourcemanager.*projects\/demo-project:testIamPermissions$/,
    ].map(pattern => calls(asked, pattern)[0])
    for (const a of side) for (const b of side) expect(overlap(a, b)).toBe(true)
  })

  it('asks nothing twice', () => {
    const asked = facts(run().cloud.requests).map(request =>
      JSON.stringify([request.principal, callOf(request), request.query, request.body]),
    )
    expect(asked.filter((call, index) => asked.indexOf(call) !== index)).toEqual([])
  })
})

describe.each([
  ['on', {}, 1],
  ['off', { disabledApis: ['cloudscheduler.googleapis.com'] }, 0],
])('a deploy without a schedule where Cloud Scheduler is %s', (_, more, readings) => {
  const run = story('open-project', {
    inputs: { ...IMAGE, mode: 'deploy' },
    world: { delays: { buildMs: 0, operationMs: 0, requestMs: REQUEST_MS }, ...more },
  })

  it('asks Cloud Scheduler nothing where no schedule was ever made, and says nothing of it', () => {
    expect(run().exitCode).toBe(0)
    const scheduler = calls(run().cloud.requests, /cloudscheduler\.googleapis\.com\/v1\//)
    expect(scheduler.map(callOf)).toEqual([])
    expect(JSON.stringify(run().report.findings)).not.toContain('scheduler')
  })
})

describe('a first release', () => {
  const run = story('open-project', { world: { delays: { buildMs: 0, operationMs: 0, requestMs: REQUEST_MS } } })

  it('makes bucket and repository at the same time', () => {
    const { requests } = run().cloud
    const [bucket] = calls(requests, /^POST storage.googleapis.com\/storage\/v1\/b$/)
    const [repository] = calls(requests, /^POST artifactregistry.*\/repositories$/)
    expect(overlap(bucket, repository)).toBe(true)
  })
})
