/** Which events may deploy: the whole table of event, fork, Dependabot, token and what is deployed. */
import { describe, expect, it } from 'vitest'
import { judgeTrigger } from '../../../src/decisions/trigger.ts'
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
/** Only these hand our token to a workflow that was started for somebody else's code. */
const PRIVILEGED = ['pull_request_target', 'workflow_run']

const aContext = (changes: Partial<GitHubContext>): GitHubContext => ({
  repository: 'octo-org/hello',
  fork: false,
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
    BOTH.flatMap(fork =>
      BOTH.flatMap(dependabot =>
        BOTH.flatMap(mayAskIdToken => ORIGINS.map(origin => ({ event, fork, dependabot, mayAskIdToken, origin }))),
      ),
    ),
  )

  it.each(table)('$event, fork $fork, Dependabot $dependabot, token $mayAskIdToken, $origin.kind', row => {
    const { origin, event, ...context } = row
    const expected =
      PRIVILEGED.includes(event ?? '') && row.fork
        ? 'foreign-head fail'
        : row.mayAskIdToken
          ? 'go'
          : row.fork || row.dependabot
            ? 'fork-without-token skipped'
            : 'id-token-permission fail'
    expect(judged(aConfig({ origin }), aContext({ ...context, ...(event && { event }) }))).toBe(expected)
  })

  it('needs no token where the credentials are not made of one, and is refused a foreign head all the same', () => {
    const config = aConfig({ credentials: { kind: 'application-default', delegates: [] } })
    expect(judged(config, aContext({ event: 'push', mayAskIdToken: false }))).toBe('go')
    expect(judged(config, aContext({ event: 'pull_request', dependabot: true, mayAskIdToken: false }))).toBe('go')
    expect(judged(config, aContext({ event: 'workflow_run', fork: true }))).toBe('foreign-head fail')
  })

  it('is told whose code it is about, and what to do instead', () => {
    const judgement = judgeTrigger(
      aConfig({ origin: { kind: 'image', image: 'x' } }),
      aContext({ event: 'workflow_run', fork: true, headRepository: 'stranger/hello' }),
    )
    if (judgement.go) expect.unreachable('it should have been refused')
    expect(judgement).toMatchObject({ skip: false })
    expect(judgement.finding.reason).toMatch(/stranger\/hello, which is not octo-org\/hello\. .*pull_request event/)
  })
})
