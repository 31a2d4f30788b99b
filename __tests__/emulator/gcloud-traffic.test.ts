/** The real gcloud and this action give the same traffic to the same service: `update-traffic` beside the inputs of traffic. */
import { expect, it } from 'vitest'
import { readTrafficFlags } from '../../src/inputs/flags/traffic-flags.ts'
import { changeTraffic } from '../../src/service/traffic-shares.ts'
import type { TrafficTarget } from '../../src/wire.ts'
import { serviceIn } from '../fixtures/story.ts'
import { gcloudIn, installed } from './gcloud.ts'

const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'

/** Order says nothing, and neither do targets without percent and tag. */
const sorted = (traffic: readonly TrafficTarget[] | null | undefined) =>
  (traffic ?? [])
    .filter(({ percent, tag }) => percent || tag)
    .map(({ type, revision, percent, tag }) => [type, revision ?? '', percent ?? 0, tag ?? ''].join(' '))
    .sort()

it.skipIf(!installed)(
  'update-traffic of gcloud, flag by flag',
  async () => {
    await using gcloud = await gcloudIn({ delays: { operationMs: 0 } })
    const at = ['--region=us-central1', '--quiet']
    const ok = async (...args: string[]) => {
      const { code, err } = await gcloud.run(...args, ...at)
      expect(code, err).toBe(0)
    }
    for (const suffix of ['one', 'two', 'three'])
      await ok('run', 'deploy', 'hello', `--image=${IMAGE}`, `--revision-suffix=${suffix}`, '--allow-unauthenticated')
    for (const flags of [
      '--to-revisions=hello-one=30',
      '--update-tags=blue=hello-one,green=LATEST',
      '--to-tags=blue=45',
      '--to-revisions=hello-two=33,hello-one=33',
      '--to-revisions=hello-three=1',
      '--remove-tags=green',
      '--set-tags=canary=hello-two',
      '--to-latest',
      '--clear-tags',
    ]) {
      const before = structuredClone(serviceIn(gcloud.cloud.world).traffic ?? [])
      const { change, problems } = readTrafficFlags(flags, () => '')
      expect(problems).toEqual([])
      await ok('run', 'services', 'update-traffic', 'hello', flags)
      const ours = changeTraffic(before, change ?? {})
      expect([flags, 'traffic' in ours ? sorted(ours.traffic) : ours]).toEqual([
        flags,
        sorted(serviceIn(gcloud.cloud.world).traffic),
      ])
    }
  },
  180_000,
)
