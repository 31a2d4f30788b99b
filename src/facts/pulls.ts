/** Asks GitHub, in parallel, whether the pull requests of previews are closed. A refusal means unknown, never closed. */

import type { GitHub, PullState } from '../github/api.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { known, unknown } from './ask.ts'

/** Limits parallel requests, which GitHub could otherwise take for abuse in a repository with hundreds of previews. */
const AT_ONCE = 10

export async function readPulls(
  github: GitHub,
  repository: string,
  numbers: readonly number[],
): Promise<Map<number, Fact<PullState>>> {
  const found = new Map<number, Fact<PullState>>()
  for (let at = 0; at < numbers.length; at += AT_ONCE)
    await Promise.all(
      numbers
        .slice(at, at + AT_ONCE)
        .map(async number => found.set(number, await readPull(github, repository, number))),
    )
  return found
}

async function readPull(github: GitHub, repository: string, number: number): Promise<Fact<PullState>> {
  const asked = { call: `GET /repos/${repository}/pulls/${number}`, resource: `${repository}#${number}` }
  try {
    const state = await github.pullState(number)
    // A token without the permission also gets 404, so that does not count as closed.
    if (state === 'absent')
      return unknown(say`The pull request does not exist, or this token is not allowed to read it.`, {
        ...asked,
        answer: say`not found`,
        status: 404,
      })
    return known(state, { ...asked, answer: state, status: 200 })
  } catch (error) {
    const { status, message = String(error) } = error as { status?: number; message?: string }
    if (status === undefined && (error as Error).name === 'AbortError') throw error
    return unknown(message, { ...asked, answer: message, ...(status !== undefined && { status }) })
  }
}
