/** Names of previews: within Cloud Run's limit, and of one service and pull request alone. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { previewOfService, previewService } from '../../../src/iam/preview-names.ts'
import { attack } from '../../fixtures/attacks.ts'

const NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/
const names = fc.stringMatching(/^[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,26})?$/)
const numbers = fc.integer({ min: 1, max: 9_999_999 })
const labels = (of: string, pullRequest: number) => ({
  'run-iam-deploy-preview': `pr-${pullRequest}`,
  'run-iam-deploy-preview-of': of,
})

it('keeps the whole name where it fits', () => {
  expect(previewService('api', 7)).toBe('api-pr-7')
  expect(previewService('x'.repeat(44), 7)).toBe(`${'x'.repeat(44)}-pr-7`)
})

it('keeps two services apart whose names begin alike', () => {
  expect(previewService(`${'x'.repeat(44)}a`, 7)).not.toBe(previewService(`${'x'.repeat(44)}b`, 7))
})

it('gives every service and pull request a name that Cloud Run takes, and knows it again', () => {
  fc.assert(
    fc.property(names, numbers, (service, pullRequest) => {
      const name = previewService(service, pullRequest)
      expect(name.length).toBeLessThanOrEqual(49)
      expect(name).toMatch(NAME)
      expect(previewOfService(service, name, labels(service, pullRequest))).toBe(pullRequest)
    }),
  )
})

it('takes no other name for it', attack('S1', 100), () => {
  fc.assert(
    fc.property(names, numbers, names, (service, pullRequest, other) => {
      fc.pre(other !== previewService(service, pullRequest))
      expect(previewOfService(service, other, labels(service, pullRequest))).toBeUndefined()
    }),
  )
})
