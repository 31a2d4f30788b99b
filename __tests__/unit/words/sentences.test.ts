/** Small pieces of English. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalise, count, list, lower, sentence, shorten, some } from '../../../src/words/sentences.ts'

describe('sentence', () => {
  it.each([
    ['it is gone', 'it is gone.'],
    [' it is gone. ', 'it is gone.'],
    ['is it gone?', 'is it gone?'],
    ['Stop!', 'Stop!'],
  ])('makes %j end as %j', (words, expected) => expect(sentence(words)).toBe(expected))

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string(), words => void expect(sentence(sentence(words))).toBe(sentence(words))))
  })
})

describe('lower', () => {
  it.each([
    ['The service is new.', 'the service is new.'],
    ['The API is off.', 'the API is off.'],
    ['Grant a role', 'grant a role'],
    ['A Cloud Run job', 'a Cloud Run job'],
    ['API not enabled', 'API not enabled'],
    ['Cloud Run refused it', 'Cloud Run refused it'],
    ['Workload Identity Federation refused the token', 'Workload Identity Federation refused the token'],
    ['', ''],
  ])('writes %j as %j in the middle of a sentence', (words, expected) => expect(lower(words)).toBe(expected))
})

describe('capitalise', () => {
  it.each([
    ['the service is new', 'The service is new'],
    ['iam.allowedPolicyMemberDomains is enforced', 'iam.allowedPolicyMemberDomains is enforced'],
    ['roles/run.invoker is held', 'roles/run.invoker is held'],
    ['allUsers is an invoker', 'allUsers is an invoker'],
    ['it is.', 'It is.'],
    ['', ''],
  ])('writes %j as %j at the beginning of a sentence', (words, expected) => expect(capitalise(words)).toBe(expected))
})

describe('lists and counts', () => {
  it('joins with commas and one "and"', () => {
    expect(list([])).toBe('')
    expect(list(['a'])).toBe('a')
    expect(list(['a', 'b'])).toBe('a and b')
    expect(list(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it('names as many as asked and counts the others', () => {
    expect(some(['a', 'b', 'c'], 3)).toBe('a, b, c')
    expect(some(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
  })

  it('counts one and many', () => {
    expect(count(1, 'file')).toBe('1 file')
    expect(count(0, 'file')).toBe('0 files')
    expect(count(2, 'retry', 'retries')).toBe('2 retries')
  })

  it('cuts off what is too long, with a mark', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef')
    expect(shorten('abcdefg', 6)).toBe('abcde…')
  })
})
