/** Which events may deploy: the whole table of event, fork, Dependabot, token and what is deployed. */
import { describe, expect, it } from 'vitest'
import { judgeTrigger } from '../../../src/decisions/trigger.ts'
import type { CodeOwner } from '../../../src/github/code-owner.ts'
import type { GitHubContext } from '../../../src/github/context.ts'
import type { Config } from '../../../src/inputs/config.ts'
import { aConfig } from '../../fixtures/config.ts'

const EVENTS = [
  'push',
  'schedule',
  'workflow_dispatch',
  'release',
  'pull_request',
  'pull_request_review',
  'pull_request_target',
  'workflow_run',
  undefined,
]
const ORIGINS: Config['origin'][] = [
  { kind: 'source', directory: '/workspace/app', given: './app' },
  { kind: 'image', image: 'us-docker.pkg.dev/cloudrun/container/hello' },
  { kind: 'template' },
]
const BOTH = [false, true]
const CODE: CodeOwner[] = [
  { whose: 'ours' },
  { whose: 'foreign', head: 'stranger/hello' },
  { whose: 'foreign' },
  { whose: 'unknown', why: 'The event is empty.' },
  { whose: 'ask', pullRequest: 7 },
  { whose: 'base' },
]

const aContext = (changes: Partial<GitHubContext>): GitHubContext => ({
  repository: 'octo-org/hello',
  code: { whose: 'ours' },
  dependabot: false,
  mayAskIdToken: true,
  ...changes,
})
const judged = (config: Config, context: GitHubContext) => {
  const judgement = judgeTrigger(config, context)
  return judgement.go ? 'go' : `${judgement.finding.id} ${judgement.finding.status}`
}

describe('an event', () => {
  const table = EVENTS.flatMap(event =>
    CODE.flatMap(code =>
      BOTH.flatMap(dependabot =>
        BOTH.flatMap(mayAskIdToken =>
          BOTH.flatMap(allowed => ORIGINS.map(origin => ({ event, code, dependabot, mayAskIdToken, allowed, origin }))),
        ),
      ),
    ),
  )

  it.each(table)(
    '$event, code $code.whose, Dependabot $dependabot, token $mayAskIdToken, allowed $allowed, $origin.kind',
    row => {
      const { origin, event, allowed, ...context } = row
      const ours = row.code.whose === 'ours'
      const expected = row.mayAskIdToken
        ? ours || allowed
          ? 'go'
          : 'foreign-head fail'
        : !ours || row.dependabot
          ? 'fork-without-token skipped'
          : 'id-token-permission fail'
      const config = aConfig({ origin, ...(allowed && { forkEnvironment: 'forks' }) })
      expect(judged(config, aContext({ ...context, ...(event && { event }) }))).toBe(expected)
    },
  )

  it.each(CODE.filter(({ whose }) => whose !== 'ours'))(
    'is refused code $whose where other credentials are there',
    code => {
      const config = aConfig({ credentials: { kind: 'application-default', delegates: [] } })
      expect(judged(config, aContext({ event: 'push', mayAskIdToken: false }))).toBe('go')
      expect(judged(config, aContext({ event: 'pull_request', dependabot: true, mayAskIdToken: false }))).toBe('go')
      const keyed = aConfig({ credentials: { kind: 'application-default', delegates: [] }, forkEnvironment: 'forks' })
      expect(judged(keyed, aContext({ code, mayAskIdToken: false }))).toBe('foreign-head fail')
      for (const event of EVENTS)
        expect(judged(config, aContext({ code, mayAskIdToken: false, ...(event && { event }) }))).toBe(
          'foreign-head fail',
        )
    },
  )

  it('says whose code it is about, and what to do instead', () => {
    const judgement = judgeTrigger(
      aConfig({ origin: { kind: 'image', image: 'x' } }),
      aContext({ event: 'workflow_run', code: { whose: 'foreign', head: 'stranger/hello' } }),
    )
    if (judgement.go) expect.unreachable('it should have been refused')
    expect(judgement).toMatchObject({ skip: false })
    expect(judgement.finding.reason).toMatch(/stranger\/hello, not of octo-org\/hello\. .*pull_request event/)
    expect(judgement.finding.remedies).toMatchObject([
      { kind: 'workflow', text: expect.stringContaining('allow_fork_source: true') },
    ])
  })
})
