/** Names for people. */
import { describe, expect, it } from 'vitest'
import { shortMember, shortName, shortResource } from '../../../src/words/names.ts'

describe('names for people', () => {
  it.each([
    ['//run.googleapis.com/projects/p/locations/l/services/api', 'service api'],
    ['//storage.googleapis.com/projects/_/buckets/b', 'bucket b'],
    ['//cloudresourcemanager.googleapis.com/organizations/7', 'organisation 7'],
    ['//example.com/things/x', '//example.com/things/x'],
  ])('calls %s "%s"', (name, expected) => expect(shortResource(name)).toBe(expected))

  it('leaves out what kind of member it is, where the name shows it', () => {
    expect(shortMember('serviceAccount:a@p.iam.gserviceaccount.com')).toBe('a@p.iam.gserviceaccount.com')
    expect(shortMember('principalSet://iam.googleapis.com/x')).toBe('principalSet://iam.googleapis.com/x')
  })

  it('takes the last part of a name', () => {
    expect(shortName('projects/p/locations/l/services/s/revisions/r')).toBe('r')
    expect(shortName('r')).toBe('r')
    expect(shortName('')).toBeUndefined()
    expect(shortName(null)).toBeUndefined()
  })
})
