/** Each payload that GitHub has published of each event, from the event file to what a run in `mode: preview` does about it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import webhooks from '@octokit/webhooks-examples'
import { describe, expect, it } from 'vitest'
import { aim } from '../../../src/decisions/preview.ts'
import { readContext } from '../../../src/github/context.ts'
import { aConfig } from '../../fixtures/config.ts'
import { temporaryFolder } from '../source/trees.ts'

interface Payload {
  action?: string
  pull_request?: { number: number; state: string; merged?: boolean; head: { sha: string } }
}
const EVENTS = webhooks as unknown as { name: string; examples: Payload[] }[]
const PULL_REQUESTS = EVENTS.find(({ name }) => name === 'pull_request')?.examples ?? []
const REPOSITORY = 'Codertocat/Hello-World'
const PREVIEW = aConfig({ mode: 'preview', origin: { kind: 'image', image: 'example.com/app' } })

/** As the runner starts the action. */
function told(event: string, payload: Payload) {
  using folder = temporaryFolder()
  const file = join(folder.path, 'event.json')
  writeFileSync(file, JSON.stringify(payload))
  const context = readContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: REPOSITORY,
  })
  const aimed = aim(PREVIEW, context)
  return { context, does: 'config' in aimed ? aimed.config.preview?.do : aimed.finding.reason }
}

describe('a pull request', () => {
  it('gets a preview, and loses it when it is closed', () => {
    const does = PULL_REQUESTS.map(payload => [payload.action, told('pull_request', payload).does])
    const deploys = [
      ...['opened', 'synchronize', 'reopened', 'assigned', 'unassigned', 'labeled', 'unlabeled', 'locked', 'unlocked'],
      ...['converted_to_draft', 'ready_for_review', 'review_requested', 'review_request_removed'],
    ]
    expect(Object.fromEntries(does)).toEqual({
      ...Object.fromEntries(deploys.map(action => [action, 'deploy'])),
      closed: 'remove',
    })
  })

  it.each([true, false])('is closed, merged: %s', merged => {
    const closed = PULL_REQUESTS.find(({ action }) => action === 'closed')
    if (!closed?.pull_request) throw new Error('no example')
    const payload = { ...closed, pull_request: { ...closed.pull_request, merged } }
    expect(told('pull_request', payload).does).toBe('remove')
  })

  it('is known by its number, its newest commit and its owner', () => {
    for (const payload of PULL_REQUESTS) {
      const { number, head } = payload.pull_request ?? {}
      expect(told('pull_request', payload).context).toMatchObject({
        ...{ pullRequest: number, headCommit: head?.sha, code: { whose: 'ours' } },
      })
    }
  })
})

describe('any other event', () => {
  it.each(EVENTS.filter(({ examples }) => !examples.some(each => each.pull_request)))(
    '$name has no preview, and the run says which event does',
    ({ name, examples }) => {
      for (const payload of examples) {
        const { does } = told(name, payload)
        expect(does).toContain(`this run was started by ${name}. Start the workflow with "on: pull_request"`)
      }
    },
  )
})
