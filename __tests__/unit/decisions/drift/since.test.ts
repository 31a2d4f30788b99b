/** Since when and by whom: "since" only where the history proves it, otherwise the last change. */
import { describe, expect, it } from 'vitest'
import { broughtBy } from '../../../../src/decisions/drift/history.ts'
import { originOf, originWords } from '../../../../src/decisions/drift/since.ts'
import type { Facts } from '../../../../src/facts/facts.ts'
import type { Activity } from '../../../../src/google/logging.ts'
import { PREVIEW_LABEL } from '../../../../src/iam/preview-names.ts'
import type { Service, WireRevision } from '../../../../src/wire.ts'

const NAME = 'projects/p/locations/r/services/api'
const revision = (at: number, more: Partial<WireRevision> = {}): WireRevision => ({
  name: `${NAME}/revisions/api-${at}`,
  createTime: `2026-11-0${at}T10:00:00Z`,
  creator: `user${at}@example.com`,
  timeout: '300s',
  ...more,
})
const live = (newest: number, serving = newest): Service => ({
  latestCreatedRevision: `${NAME}/revisions/api-${newest}`,
  traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: `api-${serving}`, percent: 100 }],
})
const env = (value: string) => ({ containers: [{ name: 'app', env: [{ name: 'A', value }] }] })
const TIMEOUT = 'template.timeout'

describe('the revision that brought a value', () => {
  it.each<[string, string, Service, WireRevision[], number | undefined]>([
    ['the newest', TIMEOUT, live(3), [revision(3, { timeout: '9s' }), revision(2), revision(1)], 3],
    [
      'an older one',
      TIMEOUT,
      live(3),
      [revision(3, { timeout: '9s' }), revision(2, { timeout: '9s' }), revision(1)],
      2,
    ],
    ['none that is left', TIMEOUT, live(2), [revision(2), revision(1)], undefined],
    [
      'not what came after production',
      TIMEOUT,
      live(3, 2),
      [revision(3), revision(2, { timeout: '9s' }), revision(1)],
      2,
    ],
    [
      'not a preview',
      TIMEOUT,
      live(3),
      [revision(3), revision(2, { timeout: '9s', labels: { [PREVIEW_LABEL]: 'pr-1' } }), revision(1)],
      undefined,
    ],
    ['a variable', 'template.containers[app].env[A]', live(2), [revision(2, env('x')), revision(1, env('y'))], 2],
    [
      'another variable',
      'template.containers[app].env[B]',
      live(2),
      [revision(2, env('x')), revision(1, env('y'))],
      undefined,
    ],
    ['not of the template', 'ingress', live(2), [revision(2, { timeout: '9s' }), revision(1)], undefined],
    ['production that is not listed', TIMEOUT, live(5), [revision(2, { timeout: '9s' }), revision(1)], undefined],
  ])('%s', (_, path, service, revisions, at) => {
    expect(broughtBy(path, service, revisions)?.name).toBe(at && `${NAME}/revisions/api-${at}`)
  })
})

describe('words', () => {
  const target = `//run.googleapis.com/${NAME}`
  const factsWith = (method: string, revisions: WireRevision[] = []): Facts =>
    ({
      service: { known: true, value: live(2), evidence: [] },
      live: {
        known: true,
        value: { updateTime: '2026-11-05T10:00:00Z', lastModifier: 'bob@example.com' },
        evidence: [],
      },
      revisions: { known: true, value: revisions, evidence: [] },
      changes: {
        [target]: {
          known: true,
          value: method === '' ? [] : ([{ time: '2026-11-04T10:00:00Z', by: 'eve@example.com', method }] as Activity[]),
          evidence: [],
        },
      },
    }) as unknown as Facts
  it.each([
    [
      TIMEOUT,
      'UpdateService',
      [revision(2, { timeout: '9s' }), revision(1)],
      'It has been so since 2026-11-02 at 10:00 UTC, by user2@example.com.',
    ],
    [TIMEOUT, 'UpdateService', [revision(2)], 'Last changed on 2026-11-04 at 10:00 UTC by eve@example.com.'],
    [TIMEOUT, '', [], 'The last change of any kind was on 2026-11-05 at 10:00 UTC by bob@example.com.'],
    ['ingress', 'UpdateService', [], 'Last changed on 2026-11-04 at 10:00 UTC by eve@example.com.'],
    [
      'bindings[roles/run.invoker]',
      'X.SetIamPolicy',
      [],
      'Last changed on 2026-11-04 at 10:00 UTC by eve@example.com.',
    ],
    ['bindings[roles/run.invoker]', 'UpdateService', [], ''],
    ['state', 'CloudScheduler.PauseJob', [], 'It has been so since 2026-11-04 at 10:00 UTC, by eve@example.com.'],
    ['state', 'CloudScheduler.UpdateJob', [], 'Last changed on 2026-11-04 at 10:00 UTC by eve@example.com.'],
  ])('%s, %s', (path, method, revisions, words) => {
    expect(originWords(originOf({ target, path }, factsWith(method, revisions))).trim()).toBe(words)
  })
})
