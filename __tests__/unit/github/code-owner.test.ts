/** Whose code a run is about: every event of GitHub, by payloads of the shapes that GitHub documents, and by chance. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOwner, ownerOfBase, ownerOfHead } from '../../../src/github/code-owner.ts'
import { attack } from '../../fixtures/attacks.ts'

const OURS = 'octo-org/hello'
const pull = (head: unknown) => ({ pull_request: { number: 7, head: { sha: '1'.repeat(40), repo: head } } })
const own = pull({ full_name: OURS })
const fork = pull({ full_name: 'stranger/hello' })
const run = (event: string | undefined, head: string | null = OURS) => ({
  workflow_run: { event, head_repository: head && { full_name: head } },
})
const whose = (event: string, payload: Record<string, unknown> | undefined) => codeOwner(event, payload, OURS).whose

const PULL_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']

describe.each(PULL_EVENTS)('%s', event => {
  it.each([
    ['this repository', own, 'ours'],
    ['this repository in other letters', pull({ full_name: 'Octo-Org/Hello' }), 'ours'],
    ['a fork', fork, 'foreign'],
    ['a fork that is deleted', pull(null), 'foreign'],
    ['a head without a name', pull({}), 'foreign'],
    ['an empty payload', {}, 'unknown'],
    ['an event file that cannot be read', undefined, 'unknown'],
  ])('of %s', attack('S5'), (_, payload, expected) => {
    expect(whose(event, payload)).toBe(expected)
  })
})

describe('a comment', () => {
  it('on a pull request: GitHub has to be asked', () => {
    const issue = { number: 7, pull_request: { url: 'https://api.github.com/repos/octo-org/hello/pulls/7' } }
    expect(codeOwner('issue_comment', { issue }, OURS)).toEqual({ whose: 'ask', pullRequest: 7 })
  })
  it.each([
    ['on an issue', { issue: { number: 7 } }, 'base'],
    ['on nothing', {}, 'unknown'],
  ])('%s', (_, payload, expected) => {
    expect(whose('issue_comment', payload)).toBe(expected)
  })
})

describe('a run after another run', () => {
  it.each([
    ['push', OURS, 'ours'],
    ['pull_request', OURS, 'ours'],
    ['pull_request', 'stranger/hello', 'foreign'],
    ['push', null, 'foreign'],
    // These run on the default branch, with whatever code they fetched.
    ['pull_request_target', OURS, 'unknown'],
    ['issue_comment', OURS, 'unknown'],
    ['repository_dispatch', OURS, 'unknown'],
    ['workflow_run', OURS, 'unknown'],
    ['pull_request_review', OURS, 'unknown'],
    [undefined, OURS, 'unknown'],
  ])('that was started by %s of %s', (event, head, expected) => {
    expect(whose('workflow_run', run(event, head))).toBe(expected)
  })
})

describe('other events', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'release', 'merge_group', 'repository_dispatch', 'create'])(
    '%s is about code of this repository',
    event => {
      expect(whose(event, { action: 'created' })).toBe('ours')
      expect(whose(event, undefined)).toBe('unknown')
    },
  )
  it.each([
    'check_run',
    'check_suite',
    'deployment',
    'deployment_status',
    'status',
    'an_event_of_tomorrow',
    'pull_request_tomorrow',
  ])('%s is unknown', event => {
    expect(whose(event, {})).toBe('unknown')
  })
  it('a terminal is its user’s own', () => {
    expect(codeOwner(undefined, undefined, undefined)).toEqual({ whose: 'ours' })
  })
})

describe('what GitHub answers about the head', () => {
  const sha = 'a'.repeat(40)
  const merge = 'b'.repeat(40)
  it.each([
    ['ours, checked out', OURS, sha, 'ours'],
    ['ours, its trial merge checked out', OURS, merge, 'ours'],
    ['ours, nothing of the workspace is built', OURS, null, 'ours'],
    ['ours, another commit checked out', OURS, 'c'.repeat(40), 'unknown'],
    ['ours, no commit to be read', OURS, undefined, 'unknown'],
    ['a fork, checked out', 'stranger/hello', sha, 'foreign'],
    ['a fork that is deleted', undefined, null, 'foreign'],
  ])('%s', (_, repository, checkedOut, expected) => {
    const head = { sha, mergeSha: merge, ...(repository && { repository }) }
    expect(ownerOfHead(head, OURS, checkedOut).whose).toBe(expected)
  })
})

it(
  'never takes code for ours whose head is another repository, whatever the event and payload hold besides',
  attack('S5', 100),
  () => {
    const names = fc.string().filter(name => name.toLowerCase() !== OURS)
    fc.assert(
      fc.property(
        fc.constantFrom(...PULL_EVENTS, 'workflow_run', 'push', 'x'),
        names,
        fc.object(),
        (event, name, noise) => {
          const payload = { ...noise, ...pull({ full_name: name }) }
          expect(codeOwner(event, payload, OURS).whose).not.toBe('ours')
        },
      ),
    )
  },
)

it('never takes a payload by chance for ours where the event is about a pull request', attack('S5', 100), () => {
  fc.assert(
    fc.property(fc.constantFrom(...PULL_EVENTS, 'workflow_run'), fc.object(), (event, payload) => {
      expect(codeOwner(event, payload, OURS).whose).not.toBe('ours')
    }),
  )
})

describe('the table of events in docs/security.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/security.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)`([^|]*)\| ([^|]+) \|/gm)].map(([, event = '', more = '', text = '']) => ({
    event,
    more: more.trim(),
    text,
  }))
  const PAYLOADS: Record<string, Record<string, unknown>> = {
    'of this repository': own,
    'of a fork': fork,
    'on a pull request': { issue: { number: 7, pull_request: {} } },
    'on an issue': { issue: { number: 7 } },
    'after a run of this repository': run('push'),
    'after a run for a fork': run('pull_request', 'stranger/hello'),
    'after pull_request_target, issue_comment, repository_dispatch or workflow_run': run('pull_request_target'),
  }
  const SAYS = { ours: /^Runs/, base: /^Runs if/, foreign: /^Stops/, unknown: /^Stops/, ask: /^Asks GitHub/ }

  it('has rows', () => expect(rows.length).toBeGreaterThan(12))
  it.each(rows)('tells of $event $more what happens', ({ event, more, text }) => {
    expect(text).toMatch(SAYS[whose(event, PAYLOADS[more] ?? {})])
  })
})

it.each(['issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'])(
  '%s can be started by anybody',
  event => {
    expect(whose(event, {})).toBe('base')
  },
)

it('takes the default branch for ours only where it is what is checked out', () => {
  const sha = 'a'.repeat(40)
  expect(ownerOfBase(sha, sha)).toEqual({ whose: 'ours' })
  expect(ownerOfBase(sha, null)).toEqual({ whose: 'ours' })
  for (const [base, found] of [
    [sha, 'b'.repeat(40)],
    [sha, undefined],
    [undefined, sha],
    [undefined, undefined],
  ])
    expect(ownerOfBase(base, found).whose).toBe('unknown')
})

it('looks at the pull request that a dispatch hands on', () => {
  const client_payload = pull({ full_name: 'stranger/hello' })
  expect(whose('repository_dispatch', { client_payload })).toBe('foreign')
  expect(whose('repository_dispatch', { client_payload: own })).toBe('ours')
})
