/** What an answer of a new revision says of its health: only the app's own answers count. */
import { expect, it } from 'vitest'
import { watch } from '../../../../src/steps/tools/watch.ts'
import { aWorld } from '../world.ts'

const URL_OF = 'https://new---api-abcdefghij-ew.a.run.app/'
const PAGE =
  '<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>'
const answer = (status: number, challenge?: string, body = '') => ({
  status,
  headers: new Headers(challenge ? { 'www-authenticate': challenge } : {}),
  body,
})
type Answer = ReturnType<typeof answer>

async function health(bare: Answer, withToken?: Answer) {
  const ask = async (_: string, authorization?: string) => (authorization ? (withToken ?? bare) : bare)
  const idToken = async () => (withToken ? 'jwt' : null)
  const run = { getRevision: async () => ({ conditions: [{ type: 'Ready', state: 'CONDITION_SUCCEEDED' }] }) }
  const world = aWorld({ ask, idToken, run } as never)
  return watch(world, { revision: 'r', url: URL_OF, audience: 'https://api.run.app' }, 0)
}

it.each<[string, string, Answer, Answer?]>([
  ['an empty 401, which is the login of the app', 'well', answer(401, 'Bearer')],
  ['an empty 401 without a challenge', 'well', answer(401)],
  ['a 403 of the app', 'well', answer(403, undefined, '{"detail":"Not authenticated"}')],
  ['Cloud Run, and the app behind it with a token', 'well', answer(403, undefined, PAGE), answer(200)],
  ['Cloud Run, and a login of the app behind it', 'well', answer(403, undefined, PAGE), answer(401, 'Basic')],
  ['Cloud Run alone', 'unknown', answer(403, undefined, PAGE)],
  ['Cloud Run, with a token as well', 'unknown', answer(403, undefined, PAGE), answer(403, undefined, PAGE)],
  ['an empty 403, which may be anybody’s', 'unknown', answer(403)],
  ['an empty 403, with a token as well', 'unknown', answer(403), answer(403)],
  ['an empty 403, and the app with a token', 'well', answer(403), answer(200)],
  ['a fault', 'ill', answer(500)],
])('answers of %s: %s', async (_, state, bare, withToken) => {
  expect((await health(bare, withToken)).state).toBe(state)
})

it('does not say that Cloud Run refused where it cannot be told', async () => {
  for (const withToken of [undefined, answer(403)]) {
    const { why } = await health(answer(403), withToken)
    expect(why).toContain('whether Cloud Run or the app refused')
  }
})
