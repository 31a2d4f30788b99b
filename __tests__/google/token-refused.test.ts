/** I5: what Google's token endpoint says of keys and people, each with its own cause. */
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { keyRefused, userRefused } from '../../src/google/sign-in/token-refused.ts'
import { errorFromResponse } from '../../src/google/wire-level/api-error.ts'

const EMAIL = 'deployer@demo-project.iam.gserviceaccount.com'
const said = (error: string, error_description: string, status = 400) =>
  errorFromResponse(status, JSON.stringify({ error, error_description }), 'POST oauth2.googleapis.com/token')
const findingOf = (error: Error) => {
  if (!(error instanceof UserError)) throw error
  return error.findings[0]
}

describe('a key', () => {
  it.each<[string, string, string, RegExp, string?]>([
    [
      'deleted, rotated or another’s',
      'invalid_grant',
      'Invalid JWT Signature.',
      /does not know the key k1 of deployer/,
      'keys list',
    ],
    [
      'signed by a wrong clock',
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
      /clock of this machine is wrong/,
    ],
    ['of a disabled account', 'invalid_grant', 'Robot is disabled.', /is disabled/, 'enable'],
    ['of a deleted account', 'invalid_grant', 'Invalid grant: account not found', /no longer exists/, 'list'],
    [
      'of an account that is being deleted',
      'invalid_grant',
      'The account has been deleted',
      /no longer exists/,
      'list',
    ],
    ['refused for another reason', 'invalid_scope', 'x', /Google accepts no token .* \(invalid_scope\)/],
  ])('%s', (_, code, text, why, fix) => {
    const found = findingOf(keyRefused(said(code, text), { email: EMAIL, id: 'k1' }, 'GOOGLE_APPLICATION_CREDENTIALS'))
    expect(found).toMatchObject({ id: 'credentials-refused', principal: `serviceAccount:${EMAIL}` })
    expect(found?.reason).toMatch(why)
    expect(found?.reason).toContain('GOOGLE_APPLICATION_CREDENTIALS')
    if (fix) expect(found?.remedies[0]?.text).toContain(`service-accounts ${fix}`)
    else expect(found?.remedies).toEqual([])
  })
})

describe('a person', () => {
  it.each<[string, string, string, RegExp, boolean]>([
    [
      'whose session has ended',
      'invalid_grant',
      'reauth related error (rapt_required)',
      /limits how long a session lasts/,
      true,
    ],
    ['who has a new password', 'invalid_grant', 'Token has been expired or revoked.', /expired or was revoked/, true],
    ['who has left', 'invalid_grant', 'Account has been deleted', /was deleted or suspended/, false],
    ['whose app is gone', 'deleted_client', 'The OAuth client was deleted.', /does not know the OAuth client/, true],
    ['whose file was changed', 'invalid_client', 'Unauthorized', /does not know the OAuth client/, true],
    ['whose administrator says no', 'admin_policy_enforced', 'x', /administrator/, false],
    ['for another reason', 'invalid_grant', 'Bad Request', /no longer accepts .*\(invalid_grant\)/, true],
  ])('%s', (_, code, text, why, again) => {
    const found = findingOf(userRefused(said(code, text), 'Application Default Credentials'))
    expect(found?.id).toBe('credentials-refused')
    expect(found?.reason).toMatch(why)
    expect(found?.remedies.map(({ text }) => text)).toEqual(again ? ['gcloud auth application-default login'] : [])
  })
})

it('a fault of the moment says nothing of the file', () => {
  for (const status of [429, 503]) expect(findingOf(userRefused(said('x', 'y', status), 'w'))?.id).toBe('api-error')
})
