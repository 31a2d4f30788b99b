/** The comment on a pull request, in every state that it can be in: comments/*.md are the texts. */
import { describe, expect, it } from 'vitest'
import { decodeRows, mergeRows, type Row, type Rows } from '../../../src/github/rows.ts'
import type { Gates, Target } from '../../../src/model.ts'
import { opening } from '../../../src/report/comment/opening.ts'
import { lastGood, type PreviewRow, readPreviewRow } from '../../../src/report/comment/preview-row.ts'
import { MARK, renderComment } from '../../../src/report/comment/render.ts'

const REPOSITORY = 'https://github.com/octo-org/hello'
const [FIRST, SECOND] = ['a'.repeat(40), 'b'.repeat(40)] as const
const AT = Date.UTC(2026, 10, 30, 5, 12)
const URL_OF = (service: string) => `https://pr-7---${service}-123456789012.us-central1.run.app`
const OPEN: Gates = {
  ...{ ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true },
  invokers: [{ member: 'allUsers' }],
}
const TARGET: Target = { project: 'demo-project', region: 'us-central1', service: 'hello' }

const row = (change: Partial<PreviewRow> = {}): PreviewRow => ({
  ...{ service: 'hello', region: 'us-central1', state: 'deploying', updated: AT, commit: SECOND },
  run: `${REPOSITORY}/actions/runs/1658821493`,
  ...change,
})
const ready = (change: Partial<PreviewRow> = {}) =>
  row({
    ...{ state: 'ready', url: URL_OF('hello'), expires: AT + 14 * 86_400_000, revision: 'hello-pr-7-x1' },
    image: 'us-central1-docker.pkg.dev/demo-project/cloud-run-source-deploy/hello@sha256:0123',
    ...{ answered: '200, answered by the app', open: opening(OPEN, TARGET, 'pr-7') },
    ...change,
  })
const last = { url: URL_OF('hello'), commit: FIRST }
const rowsOf = (...rows: PreviewRow[]): Rows =>
  new Map(
    rows.map((data): [string, Row] => {
      const key = `${data.service} ${data.region}`
      return [key, { key, version: [AT, 1], data: { ...data } }]
    }),
  )
const shown = (...rows: PreviewRow[]) => renderComment(rowsOf(...rows), REPOSITORY)
const byName = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

const WHY =
  'RUN npm test of the Dockerfile returned a non-zero code: 1. To see the error, run the build on your machine with docker build. Nothing was deployed.'
const KEPT =
  'Google refused to change the service hello, although the deployer has run.services.update on the service hello, so no role is missing.'
const LOG = {
  title: 'Read the build log',
  url: 'https://console.cloud.google.com/cloud-build/builds;region=us-central1/1?project=123456789012',
}
const PRIVATE = opening({ ...OPEN, invokers: [] }, TARGET, 'pr-7')
const STATES: Record<string, string> = {
  deploying: shown(row()),
  'deploying-again': shown(row({ last })),
  'ready-public': shown(ready()),
  'ready-private': shown(ready({ open: PRIVATE, answered: '200, answered by the app' })),
  'ready-iap': shown(ready({ open: opening({ ...OPEN, iap: true }, TARGET, 'pr-7') })),
  'failed-first': shown(row({ state: 'failed', note: WHY, log: LOG })),
  'failed-later': shown(row({ state: 'failed', note: WHY, log: LOG, last: { ...last, answers: true } })),
  broken: shown(
    row({
      ...{ state: 'failed', url: URL_OF('hello'), open: opening(OPEN, TARGET, 'pr-7') },
      note: `The preview was deployed, but its answer at ${URL_OF('hello')} was: 500, a server error. Its log says why. Set verify_path if the app answers another path.`,
      log: {
        title: 'Read the container’s log',
        url: 'https://console.cloud.google.com/logs/query?project=demo-project',
      },
    }),
  ),
  cancelled: shown(row({ state: 'cancelled', last })),
  removed: shown(row({ state: 'removed' })),
  'not-removed': shown(row({ state: 'kept', note: KEPT, last })),
  monorepo: shown(
    ready({ service: 'api', url: URL_OF('api') }),
    row({
      service: 'web',
      state: 'failed',
      note: WHY,
      log: LOG,
      last: { url: URL_OF('web'), commit: FIRST, answers: false },
    }),
    row({ service: 'worker' }),
  ),
  regions: shown(ready(), ready({ region: 'europe-west1', url: 'https://pr-7---hello-2.europe-west1.run.app' })),
}

describe('the comment', () => {
  it.each(Object.entries(STATES))('%s', async (name, comment) => {
    await expect(`${comment}\n`).toMatchFileSnapshot(`./comments/${name}.md`)
  })

  it('begins with its mark, and holds its rows as they are', () => {
    for (const comment of Object.values(STATES)) expect(comment.startsWith(`${MARK}\n`)).toBe(true)
    const found = [...decodeRows(STATES.monorepo ?? '').values()].map(({ data }) => readPreviewRow(data))
    expect(found.map(each => each?.service)).toEqual(['api', 'web', 'worker'])
    expect(found[0]).toEqual(ready({ service: 'api', url: URL_OF('api') }))
  })

  it('says more than one state in its title, the worst first', () => {
    expect(STATES.monorepo).toContain('### ❌ 3 previews: 1 failed, 1 deploying and 1 ready')
  })

  it('shows what others wrote into it as text, and links only to web addresses', () => {
    const hostile = '</details>| x | [a](javascript:alert(1)) @octocat <img src=x> -->'
    const comment = shown(
      row({ service: hostile, state: 'failed', note: hostile, run: 'javascript:alert(1)', commit: hostile }),
      ready({ service: 'b', url: 'javascript:alert(1)', image: hostile, answered: hostile, revision: hostile }),
    )
    const visible = comment.replace(/<!-- .* -->/g, '')
    expect(visible).not.toMatch(/<img|href="javascript|<\/details>\||\]\(|@octocat/)
    expect(visible.match(/^\|.*$/gm)?.map(line => line.match(/\|/g)?.length)).toEqual([7, 7, 7, 7])
  })

  it('leaves out what is no row of a preview', () => {
    const strange = [{}, { state: 'ready' }, { service: 'x', region: 'y', state: 'great', updated: 1 }]
    for (const data of strange) expect(readPreviewRow(data)).toBeUndefined()
    expect(readPreviewRow({ ...row(), open: { sign: '💥', who: 'All' }, last: { url: 1 }, expires: 'x' })).toEqual(
      row({ open: { sign: '❔', who: 'All' } }),
    )
  })

  it('leaves out the notes before GitHub would refuse it as too long', () => {
    const many = Array.from({ length: 50 }, (_, n) => ready({ service: `service-${n}` }))
    const comment = shown(...many)
    expect(comment.length).toBeGreaterThan(40_000)
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment).not.toContain('<details>')
    expect([...decodeRows(comment).values()].map(({ data }) => data).toSorted(byName)).toEqual(many.toSorted(byName))
  })

  it.each([
    ...[20, 80].map(n => ({ n, shown: n, kept: n })),
    ...[
      { n: 130, shown: 0, kept: 130 },
      { n: 256, shown: 0, kept: 0 },
    ],
  ])('of $n previews that failed fits, and comes out the same from what it keeps', ({ n, ...expected }) => {
    const rows = Array.from({ length: n }, (_, at) =>
      row({ ...{ service: `service-${at}`, state: 'failed', note: '<'.repeat(500), log: LOG }, last }),
    )
    const all = mergeRows(rowsOf(...rows))
    const comment = renderComment(all, REPOSITORY)
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment).toContain(`### ❌ ${n} previews: ${n} failed`)
    const kept = decodeRows(comment)
    expect({ shown: comment.match(/^\| service-/gm)?.length ?? 0, kept: kept.size }).toEqual(expected)
    expect(renderComment(mergeRows(kept, all), REPOSITORY)).toBe(comment)
  })
})

describe('who can open a preview', () => {
  it.each<[string, Partial<Gates> | undefined, string, boolean]>([
    ['a public service', {}, '🌍 Anyone with the link can open it.', false],
    [
      'one whose invoker check is disabled',
      { invokerCheck: false, invokers: [] },
      '🌍 Anyone with the link can open it.',
      false,
    ],
    ['a private one', { invokers: [{ member: 'user:a@b.c' }] }, '🔒 People with an invoker role on the service', true],
    [
      'one for every Google account',
      { invokers: [{ member: 'allAuthenticatedUsers' }] },
      '🔒 Anyone with a Google account',
      true,
    ],
    ['one under a condition', { invokers: [{ member: 'allUsers', conditional: true }] }, '🔒 People with', true],
    ['one behind IAP', { iap: true }, '🔒 People who hold roles/iap.httpsResourceAccessor', false],
    ['one inside the network', { ingress: 'internal' }, '🔒 It opens only from inside the network', false],
    ['one without ingress', { ingress: 'none' }, '🔒 Nobody', false],
    ['one without run.app URLs', { defaultUrl: false }, '🔒 The link does not open it', false],
    ['one that could not be read', undefined, '❔ It is not known who can open it', false],
  ])('%s', (_, change, words, command) => {
    const { invokers: _invokers, ...closed } = OPEN
    const gates = change && { ...OPEN, ...change }
    const { sign, who, command: how } = opening(gates, TARGET, 'pr-7')
    expect(`${sign} ${who}`).toContain(words)
    expect(how).toBe(
      command ? 'gcloud run services proxy hello --tag=pr-7 --region=us-central1 --project=demo-project' : undefined,
    )
    expect(opening(closed, TARGET, undefined)).toMatchObject({
      sign: '❔',
      command: expect.not.stringContaining('tag'),
    })
  })
})

describe('the last good preview', () => {
  it.each<[string, PreviewRow | undefined, object | undefined]>([
    ['is the one before a push', ready(), { url: URL_OF('hello'), commit: SECOND }],
    ['is kept through failures', row({ state: 'failed', last: { ...last, answers: true } }), last],
    ['is gone with the preview', row({ state: 'removed', last }), undefined],
    ['is none at first', undefined, undefined],
  ])('%s', (_, before, expected) => expect(lastGood(before)).toEqual(expected))
})
