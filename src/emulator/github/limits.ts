/** GitHub's rate limits: the page "Rate limits for the REST API". */
import type { Answer } from '../http/router.ts'
import type { World } from '../world/world.ts'
import { refusal } from './answers.ts'

/** The refusal of a request that exceeds a limit. Each limit counts the requests that it is about. */
export function overLimit({ github, clock }: World, method: string): Answer | undefined {
  let refused: Answer | undefined
  for (const limit of github.limits) {
    if (limit.kind === 'secondary' && method === 'GET') continue
    limit.seen = (limit.seen ?? 0) + 1
    const over = limit.seen - limit.after
    if (over < 1 || over > limit.times) continue
    const { kind, status, waitSeconds } = limit
    const reset = String(Math.ceil(clock.now() / 1000) + (waitSeconds ?? 3600))
    refused ??=
      kind === 'primary'
        ? refusal(status, 'API rate limit exceeded for installation ID 1.', {
            'x-ratelimit-limit': '1000',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': reset,
          })
        : refusal(
            status,
            'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
            waitSeconds === undefined ? undefined : { 'retry-after': String(waitSeconds) },
          )
  }
  return refused
}
