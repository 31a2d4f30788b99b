import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../../../src/inputs/config.ts'
import { readyManifest } from '../../../src/service/ready-manifest.ts'
import { rememberSchedules, scheduledBy, scheduleLabels } from '../../../src/service/schedule-labels.ts'

const schedule = (name: string, cron: string | null = '0 3 * * *') => ({ name, cron }) as Schedule
const KEY = 'run-iam-deploy-schedule'

describe('the labels of schedules', () => {
  it('say of every name what was written, in its order', () => {
    const name = fc.stringMatching(/^[a-z0-9_-]{1,63}$/)
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 15 }), names => {
        const labels = scheduleLabels({ schedules: names.map(one => schedule(one)) })
        expect(scheduledBy(labels)).toEqual(names)
      }),
    )
  })

  it('stay where a run has no schedule, and go with one that says none', () => {
    const labels = () => ({ team: 'web', [KEY]: 'old', [`${KEY}-2`]: 'older', [`${KEY}r`]: 'no label of a schedule' })
    const labelled = (schedules: Schedule[]) => {
      const resource = { labels: labels() }
      rememberSchedules(resource, { schedules })
      return resource.labels
    }
    expect(labelled([])).toEqual(labels())
    expect(labelled([schedule('old', null)])).toEqual({ team: 'web', [`${KEY}r`]: 'no label of a schedule' })
    expect(labelled([schedule('Capital'), schedule('new')])).toEqual({
      team: 'web',
      [`${KEY}r`]: expect.any(String),
      [KEY]: 'new',
    })
    const bare = {}
    rememberSchedules(bare, { schedules: [schedule('x', null)] })
    expect(bare).toEqual({})
  })

  it('are in a manifest that is sent: those of the live service, or of this run', () => {
    const text =
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ image: i }] } } }\n'
    const live = { metadata: { labels: { [KEY]: 'old', [`${KEY}-2`]: 'older' } } }
    const sent = (schedules: Schedule[]) =>
      readyManifest(
        { manifest: { text } as never, kind: 'service', region: 'us-central1', schedules },
        { project: 'p', target: '//t', live },
      ).body.metadata
    expect(sent([])).toMatchObject({ labels: live.metadata.labels })
    expect(sent([schedule('new')])).toMatchObject({ labels: { [KEY]: 'new' } })
    expect(JSON.stringify(sent([schedule('new')]))).not.toContain('older')
  })
})
