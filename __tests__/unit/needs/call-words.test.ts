/** What a call is about, in words, and that a call to something else is not told as one to the run's own. */
import { describe, expect, it } from 'vitest'
import { refusedCall } from '../../../src/needs/call-words.ts'
import { resourcesOf } from '../../../src/needs/resources.ts'
import { aConfig } from '../../fixtures/config.ts'
import { NUMBER, PROJECT, REGION, someFacts } from '../../fixtures/facts.ts'

const resources = resourcesOf(aConfig(), someFacts())
const at = `projects/${PROJECT}/locations/${REGION}`

describe('a refused call', () => {
  it.each([
    [`GET run.googleapis.com/v2/${at}/services/api`, 'to read the service api'],
    [`PATCH ${REGION}-run.googleapis.com/v2/${at}/services/other`, 'to change the service other'],
    [`POST run.googleapis.com/v2/${at}/services`, `to create a service in the project ${PROJECT}`],
    [`POST run.googleapis.com/v2/${at}/services/api:setIamPolicy`, 'to change the allow policy of the service api'],
    [`POST run.googleapis.com/v2/${at}/jobs/nightly:run`, 'to run the job nightly'],
    ['GET storage.googleapis.com/storage/v1/b/theirs', 'to read the bucket theirs'],
    [`GET cloudresourcemanager.googleapis.com/v3/projects/${NUMBER}`, `to read the project ${PROJECT}`],
    ['GET cloudresourcemanager.googleapis.com/v3/projects/theirs', 'to read the project theirs'],
    ['DELETE run.googleapis.com/v2/x', 'a request to Cloud Run'],
    ['POST cloudkms.googleapis.com/v1/k', 'a request to Cloud KMS'],
    ['GET idp.example.com/token', 'a request to idp.example.com'],
  ])('%s', (call, words) => {
    expect(refusedCall(call, resources).words).toBe(words)
  })
})
