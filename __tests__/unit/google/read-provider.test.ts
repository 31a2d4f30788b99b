/** A provider is named alike in an input and in a credential file's audience. */
import { expect, it } from 'vitest'
import { readProvider } from '../../../src/google/sign-in/token-claims.ts'

const NAME = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo'

it.each([NAME, `//iam.googleapis.com/${NAME}`])('%s', given => {
  expect(readProvider(given)).toEqual({ name: NAME, number: '123456789012', pool: 'github', provider: 'my-repo' })
})

it('what is no path of a provider stays as it is', () => {
  const empty = { number: '', pool: '', provider: '' }
  expect(readProvider('github/my-repo')).toEqual({ name: 'github/my-repo', ...empty })
})
