/** What a failed `verify_command` says about the traffic: what is so, or that it is not known. */
import { expect, it } from 'vitest'
import { mustPass } from '../../../src/steps/verify-command.ts'
import type { Service } from '../../../src/wire.ts'
import { anApiError, aWorld, resources } from './world.ts'

const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
const BY_NAME = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
const SERVICE: Service = { uri: 'https://api.example', invokerIamDisabled: true, latestReadyRevision: 'r/api-2' }

it.each<[string, traffic: Service['trafficStatuses'] | 'unread', preview: boolean, said: string]>([
  [
    'no share',
    [{ type: BY_NAME, revision: 'api-1', percent: 100 }],
    false,
    'api-2 gets no traffic; what served before still serves.',
  ],
  [
    'a tag alone',
    [
      { type: BY_NAME, revision: 'api-1', percent: 100 },
      { type: BY_NAME, revision: 'api-2', tag: 'next' },
    ],
    false,
    'api-2 gets no traffic; what served before still serves.',
  ],
  [
    'all as the latest',
    [{ type: LATEST, percent: 100 }],
    false,
    'api-2 gets 100 percent of the traffic, because no other revision could get it.',
  ],
  [
    'all by its name',
    [{ type: BY_NAME, revision: 'api-2', percent: 100 }],
    false,
    'api-2 gets 100 percent of the traffic, because no other revision could get it.',
  ],
  ['a preview of its own', [{ type: LATEST, percent: 100 }], true, 'The preview leads to api-2 all the same.'],
  [
    'a tag preview',
    [{ type: BY_NAME, revision: 'api-1', percent: 100 }],
    true,
    'api-2 gets no traffic; what served before still serves.',
  ],
  ['not readable', 'unread', false, 'Whether api-2 gets traffic could not be read.'],
])('a revision with %s', async (_, trafficStatuses, preview, said) => {
  let reads = 0
  const getService = async () => {
    if (reads++ > 0 && trafficStatuses === 'unread') throw anApiError(403, 'no')
    return { ...SERVICE, ...(trafficStatuses !== 'unread' && trafficStatuses && { trafficStatuses }) }
  }
  const config = preview ? ({ preview: { do: 'deploy', pullRequest: 2, of: 'api' } } as never) : {}
  const world = aWorld({ run: { getService } }, { config, made: { revision: { name: 'r/api-2' } } })
  const command = { line: `"${process.execPath}" -e "process.exit(3)"`, timeoutMs: 60_000 }
  await expect(mustPass(world as never, resources(), command, undefined)).rejects.toThrow(
    `verify_command ended with exit code 3 on https://api.example. ${said}`,
  )
})
