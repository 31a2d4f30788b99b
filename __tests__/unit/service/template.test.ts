/** The template that a deploy starts from where production is served by an older revision: nothing of it may get lost. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/service/json.ts'
import { SHARED_FIELDS, startingTemplate, templateBefore } from '../../../src/service/template.ts'
import type { Service, WireRevision } from '../../../src/wire.ts'
import { aService } from '../../fixtures/facts.ts'

interface Message {
  fields: Record<string, unknown>
}

/** Fields of a message of Cloud Run's API v2, by the protos of its client library. */
function fieldsOf(message: string): string[] {
  const file = new URL('../../../node_modules/@google-cloud/run/build/protos/protos.json', import.meta.url)
  let at = JSON.parse(readFileSync(file, 'utf8')) as { nested: Record<string, unknown> }
  for (const part of ['google', 'cloud', 'run', 'v2']) at = at.nested[part] as typeof at
  return Object.keys((at.nested[message] as Message).fields)
}
const template = fieldsOf('RevisionTemplate')
const revision = fieldsOf('Revision')

/** `api-00001-abc` serves; `api-00002-pre`, a preview, was made after it. */
const withPreview = (template: object) =>
  aService({
    latestCreatedRevision: 'projects/p/locations/l/services/api/revisions/api-00002-pre',
    trafficStatuses: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-00001-abc', percent: 100 }],
    template: template as NonNullable<Service['template']>,
  })
const serving = (fields: object) =>
  ({ name: 'projects/p/locations/l/services/api/revisions/api-00001-abc', ...fields }) as WireRevision

describe('a template taken from a revision', () => {
  it('has every field that both messages have, by the protos', () => {
    expect([...SHARED_FIELDS].sort()).toEqual(template.filter(field => revision.includes(field)).sort())
    expect(template.length).toBeGreaterThan(15)
  })

  it.each(template.filter(field => field !== 'revision'))('does not lose %s', field => {
    const [ours, previews] = [{ mark: 'production' }, { mark: 'preview' }]
    const known = revision.includes(field)
    const start = startingTemplate(withPreview({ [field]: previews }), serving(known ? { [field]: ours } : {}))
    expect(start[field]).toEqual(known ? ours : previews)
  })

  it('keeps of the template what no revision tells, fields that we do not know included', () => {
    const live = withPreview({ revision: 'api-00002-pre', healthCheckDisabled: true, newKnob: { a: 1 }, timeout: '9s' })
    expect(startingTemplate(live, serving({ containers: [{ image: 'x' }] }))).toEqual({
      containers: [{ image: 'x' }],
      healthCheckDisabled: true,
      newKnob: { a: 1 },
    } satisfies JsonObject)
  })

  it('believes the revision where it tells of such a field', () => {
    const start = startingTemplate(withPreview({ newKnob: 'preview' }), serving({ newKnob: 'production' }))
    expect(start).toEqual({ newKnob: 'production' })
  })
})

describe('the template to put back after a preview', () => {
  const LABEL = 'run-iam-deploy-preview'
  const at = (revision: string) => `projects/p/locations/l/services/api/revisions/${revision}`
  const of = (labels: Record<string, string>, more: Partial<Service> = {}) => ({
    ...withPreview({ labels, timeout: '9s', containers: [{ image: 'i', buildInfo: { functionTarget: 'f' } }] }),
    ...more,
  })
  const own = { [LABEL]: 'pr-7', [`${LABEL}-revision`]: 'api-00002-pre' }
  const production = serving({
    labels: { tier: 'front', 'run.googleapis.com/x': 'y' },
    timeout: '60s',
    createTime: 'now',
  })

  it.each<[string, Service, WireRevision | null, object | undefined]>([
    [
      'is the one that was there, labels and all, under the name of its revision',
      of({ team: 'web', 'client.knative.dev/nonce': 'abc', 'serving.knative.dev/x': 'y' }),
      production,
      {
        revision: 'api-00002-pre',
        labels: { team: 'web', 'client.knative.dev/nonce': 'abc' },
        timeout: '9s',
        containers: [{ image: 'i' }],
      },
    ],
    [
      'is that of the revision that serves, where the one that was there is a preview’s',
      of(own),
      production,
      { revision: 'api-00001-abc', labels: { tier: 'front' }, timeout: '60s' },
    ],
    [
      'is that too after a preview of an earlier version',
      of({ [LABEL]: 'pr-7' }),
      production,
      { revision: 'api-00001-abc', labels: { tier: 'front' }, timeout: '60s' },
    ],
    [
      'is the one that was there where it has inherited labels of a preview',
      of({ ...own, [`${LABEL}-revision`]: 'api-pr-7-00009-abc' }),
      null,
      expect.objectContaining({ revision: 'api-00002-pre' }),
    ],
    [
      'is a preview’s where somebody has made that production',
      of(own, {
        trafficStatuses: [{ revision: 'api-00002-pre', percent: 100 }],
        latestReadyRevision: at('api-00002-pre'),
      }),
      null,
      expect.objectContaining({ revision: 'api-00002-pre', timeout: '9s' }),
    ],
    [
      'is of the revision that it names, whichever is the newest',
      of({}, { template: { revision: 'api-00001-abc', timeout: '60s' } }),
      null,
      { revision: 'api-00001-abc', timeout: '60s' },
    ],
    ['is not known where the revision that serves could not be read', of(own), null, undefined],
    ['is not known where it has made none', of({}, { latestCreatedRevision: '' }), production, undefined],
  ])('%s', (_, before, revision, template) => {
    const untouched = structuredClone(before)
    expect(templateBefore(before, revision)).toEqual(template)
    expect(before).toEqual(untouched)
  })
})
