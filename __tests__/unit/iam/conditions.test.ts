/** IAM conditions: the forms that are understood, and everything else as "unknown". */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accessOf, isBelow } from '../../../src/iam/circumstances.ts'
import { type Access, evaluateCondition } from '../../../src/iam/conditions.ts'

const NOON = Date.parse('2026-06-01T12:00:00Z')
const HOUR = 3_600_000
const bucket: Access = {
  resource: {
    service: 'storage.googleapis.com',
    type: 'storage.googleapis.com/Bucket',
    names: ['projects/_/buckets/sources'],
    open: false,
  },
  from: NOON,
  until: NOON + HOUR,
}
const object: Access = {
  ...bucket,
  resource: {
    service: 'storage.googleapis.com',
    type: 'storage.googleapis.com/Object',
    names: ['projects/_/buckets/sources/objects/services/api/'],
    open: true,
  },
}
const on = (access: Access) => (expression: string) => evaluateCondition(expression, access)

describe('a condition', () => {
  it.each<[string, boolean | 'unknown']>([
    ['resource.name == "projects/_/buckets/sources"', true],
    ["resource.name == 'projects/_/buckets/other'", false],
    ['resource.name != "projects/_/buckets/other"', true],
    ['resource.name.startsWith("projects/_/buckets/sou")', true],
    ['resource.name.startsWith("projects/_/buckets/x")', false],
    ['resource.name.endsWith("sources")', true],
    ['resource.name.contains("buckets")', true],
    ['resource.type == "storage.googleapis.com/Bucket" && resource.service == "storage.googleapis.com"', true],
    ['resource.type in ["storage.googleapis.com/Bucket", "storage.googleapis.com/Object"]', true],
    ['!(resource.type == "storage.googleapis.com/Object")', true],
    ['resource.name.extract("buckets/{name}") == "sources"', true],
    ['resource.name.extract("objects/{name}") == ""', true],
    ['request.time < timestamp("2027-01-01T00:00:00Z")', true],
    ['request.time > timestamp("2027-01-01T00:00:00+02:00")', false],
    ['request.time >= timestamp("2026-06-01T12:00:00Z") && request.time < timestamp("2026-06-02T00:00:00.5Z")', true],
    ['true || resource.matchTag("42/env", "prod")', true],
    ['false && resource.matchTag("42/env", "prod")', false],
    ['(resource.name == "x" || resource.name.startsWith("projects/")) && !false', true],
  ])('%s is %s', (expression, truth) => expect(on(bucket)(expression)).toBe(truth))

  it.each([
    ['of tags', 'resource.matchTag("42/env", "prod")'],
    ['of the hour', 'request.time.getHours("Europe/Berlin") < 18'],
    ['of an API', 'api.getAttribute("iam.googleapis.com/modifiedGrantsByRole", []).hasOnly(["roles/x"])'],
    ['of a pattern', 'resource.name.matches("projects/.*")'],
    ['that changes its mind while a run takes place', 'request.time < timestamp("2026-06-01T12:30:00Z")'],
    ['with a choice', 'resource.name == "x" ? true : false'],
    ['that breaks off', 'resource.name == '],
    ['with something behind it', 'true true'],
    ['with an unknown sign', 'resource.name ~ "x"'],
    ['with an escape that means more', 'resource.name == "a\\n"'],
    ['that is empty', ''],
    ['of no date', 'request.time < timestamp("soon")'],
    ['of numbers', '1 < 2'],
  ])('%s is unknown', (_, expression) => expect(on(bucket)(expression)).toBe('unknown'))

  it.each<[string, boolean | 'unknown']>([
    ['resource.name.startsWith("projects/_/buckets/sources/objects/")', true],
    ['resource.name.startsWith("projects/_/buckets/sources/objects/services/api/2026")', 'unknown'],
    ['resource.name.startsWith("projects/_/buckets/sources/objects/other/")', false],
    ['resource.name == "projects/_/buckets/sources"', false],
    ['resource.name == "projects/_/buckets/sources/objects/services/api/x.zip"', 'unknown'],
    ['resource.name.endsWith(".zip")', 'unknown'],
    ['resource.name.contains("/objects/")', true],
    ['resource.name.contains("secret")', 'unknown'],
    ['resource.name.extract("buckets/{name}/") == "sources"', true],
    ['resource.name.extract("api/{name}.zip") == "x"', 'unknown'],
  ])('on an object whose name is not known yet: %s is %s', (expression, truth) =>
    expect(on(object)(expression)).toBe(truth),
  )

  it('that sees a project’s id and not its number is decided only where both say the same', () => {
    const secret = accessOf('secretmanager.versions.access', { kind: 'secret', project: 'p', secret: 's' }, '', {
      project: 'p',
      projectNumber: '42',
      folder: 'services/api',
      now: NOON,
    })
    expect(evaluateCondition('resource.name.startsWith("projects/42/secrets/s/")', secret)).toBe('unknown')
    expect(evaluateCondition('resource.name.startsWith("projects/7/secrets/s/")', secret)).toBe(false)
    expect(evaluateCondition('resource.type == "secretmanager.googleapis.com/SecretVersion"', secret)).toBe(true)
  })

  it('sees nothing of services that give conditions nothing to look at', () => {
    const service = accessOf('run.services.get', { kind: 'service' }, '//run.googleapis.com/x', {
      project: 'p',
      folder: 'services/api',
      now: NOON,
    })
    expect(evaluateCondition('resource.type == "run.googleapis.com/Service"', service)).toBe('unknown')
    expect(evaluateCondition('resource.name.startsWith("x") || true', service)).toBe(true)
  })

  it('never throws, and follows the laws of not, and, or', () => {
    const piece = fc.constantFrom(
      ...['resource.name', 'request.time', '"x"', 'true', 'false', '==', '&&', '||', '!', '(', ')', '.startsWith("p")'],
      ...['timestamp("2027-01-01T00:00:00Z")', '<', 'in', '[', ']', ','],
    )
    const noise = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(' '))
    const atom = fc.constantFrom('true', 'false', 'resource.matchTag("a", "b")', '(resource.name == "x")')
    fc.assert(fc.property(noise, text => [true, false, 'unknown'].includes(on(bucket)(text))))
    const not = (truth: boolean | 'unknown') => (truth === 'unknown' ? truth : !truth)
    fc.assert(
      fc.property(atom, atom, (a, b) => {
        const is = on(bucket)
        expect(is(`!(${a} && ${b})`)).toBe(is(`!(${a}) || !(${b})`))
        expect(is(`!${a}`)).toBe(not(is(a)))
        if (is(a) === true) expect(is(`${a} && ${b}`)).toBe(is(b))
        if (is(a) === false) expect(is(`${a} || ${b}`)).toBe(is(b))
      }),
    )
  })
})

it('knows which permissions are checked on something below what can be tested', () => {
  expect(['storage.objects.get', 'secretmanager.versions.access'].every(isBelow)).toBe(true)
  expect(['storage.buckets.get', 'cloudsql.instances.connect', 'run.services.get'].some(isBelow)).toBe(false)
})
