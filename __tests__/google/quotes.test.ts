/** What Google quotes of our requests: values are taken out of its words, and of nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApiError } from '../../src/google/wire-level/api-error.ts'
import { makeQuotes } from '../../src/google/wire-level/hide-values.ts'
import type { Edit } from '../../src/inputs/config.ts'
import type { Service } from '../../src/wire.ts'
import { attack } from '../fixtures/attacks.ts'
import { type Answer, failure, session, signsIn, startCloud } from './cloud.ts'

const PARENT = 'projects/acme-prod/locations/europe-west1'
const SERVICE = `${PARENT}/services/api`
const PATH = `/v2/${SERVICE}`
const withEnv = (env: Record<string, string>): Service => ({
  template: { containers: [{ env: Object.entries(env).map(([name, value]) => ({ name, value })) }] },
})

/** What is left of a text once these variables were sent. */
function left(text: string, env: Record<string, string>): string {
  const quotes = makeQuotes()
  quotes.learn(withEnv(env), PATH)
  return quotes.hide(text)
}

describe('a text of Google', () => {
  it('loses values, the longest first, also in the spelling of JSON', () => {
    const env = { A: 'hunter2', B: 'hunter2hunter2', C: 'say "hi"\tnow' }
    expect(left('value "hunter2hunter2" is not "hunter2", nor say "hi"\tnow', env)).toBe(
      'value "***" is not "***", nor ***',
    )
    expect(left(JSON.stringify({ value: env.C }), env)).toBe('{"value":"***"}')
  })

  it('loses the lines of a value that has several, wherever they are cut', attack('S11'), () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQ\n-----END KEY-----\n'
    expect(left(`got ${JSON.stringify(key)}`, { KEY: key })).toBe('got "***"')
    expect(left('near kqhkiG9w0BAQ of it', { KEY: key })).toBe('near *** of it')
  })

  it.each(['true', 'production', 'INFO', 'europe-west1', 'us-central1-a', 'api', 'abc', '443', '    '])(
    'keeps %j, which tells nothing',
    value => {
      const text = `The service ${value} is not ready: ${value}${value}`
      expect(left(text, { SETTING: value })).toBe(text)
    },
  )

  it.each(['correct-horse1', 'us-secret1', 'Hunter-2', '12345', 'productions'])(
    'loses %j, which only looks ordinary',
    attack('S11'),
    value => {
      expect(left(`value "${value}"`, { SETTING: value })).toBe('value "***"')
    },
  )

  it('keeps what the address of a call shows anyway: the project', () => {
    expect(left('Permission denied on acme-prod', { GOOGLE_CLOUD_PROJECT: 'acme-prod' })).toContain('acme-prod')
  })

  it('keeps no piece of a value where a long one is cut', attack('S11', 200), () => {
    const secret = 'Zq7#vX9!'.repeat(12)
    const piece = (text: string) => /[Zq7#vX9!]{2}/.test(text)
    const sizes = fc.record({
      before: fc.integer({ min: 63_700, max: 64_300 }),
      // Values before it make the text shorter, so that the place of the cut moves.
      others: fc.integer({ min: 0, max: 80 }),
      spell: fc.constantFrom((value: string) => value, encodeURIComponent),
    })
    fc.assert(
      fc.property(sizes, ({ before, others, spell }) => {
        const text = `${`${secret} `.repeat(others)}${'.'.repeat(before)}${spell(secret).repeat(3)}${'.'.repeat(70_000)}`
        const shown = left(text, { SECRET: secret })
        expect(piece(shown)).toBe(false)
        expect(shown.length).toBeLessThanOrEqual(64_000)
        expect(piece(left(`${`${secret} `.repeat(3_000)}`, { SECRET: secret }))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('loses command lines, headers of probes and variables of builds, but not the name of the program', () => {
    const quotes = makeQuotes()
    const probe = { httpGet: { httpHeaders: [{ name: 'X-Key', value: 'header-secret' }] } }
    quotes.learn(
      {
        template: {
          containers: [{ command: ['/bin/sh', 'exec secret'], args: ['--key=secret'], startupProbe: probe }],
        },
      },
      PATH,
    )
    quotes.learn({ buildpackBuild: { environmentVariables: { TOKEN: 'build-secret' } } }, PATH)
    expect(quotes.hide('/bin/sh: exec secret, --key=secret, header-secret, build-secret, X-Key, TOKEN')).toBe(
      '/bin/sh: ***, ***, ***, ***, X-Key, TOKEN',
    )
  })
})

describe('a value in another spelling', () => {
  /** As others may encode it. */
  const SPELLINGS: Record<string, (value: string) => string> = {
    'as an address': value => encodeURIComponent(value),
    'as an address in small letters': value => encodeURIComponent(value).replace(/%../g, code => code.toLowerCase()),
    'as a form': value => encodeURIComponent(value).replaceAll('%20', '+'),
    'as JSON': value => JSON.stringify({ value }),
    'as JSON in JSON': value => JSON.stringify(JSON.stringify({ value })),
    'as JSON without special characters': value =>
      JSON.stringify(value).replace(/[<>&=']/g, mark => `\\u00${mark.charCodeAt(0).toString(16)}`),
    'as base64': value => Buffer.from(value).toString('base64'),
    'as base64 of addresses': value => Buffer.from(value).toString('base64url'),
    'in base64 of more, shifted by one': value => Buffer.from(`x${value}yz`).toString('base64'),
    'in base64 of more, shifted by two': value => Buffer.from(`xy${value}z`).toString('base64'),
    'in base64 of an assignment': value => Buffer.from(`PASSWORD=${value}\n`).toString('base64url'),
  }

  it.each(Object.entries(SPELLINGS))('is recognised %s', attack('S11', 100), (_, spell) => {
    const secret = fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }).filter(text => text.trim() === text)
    fc.assert(
      fc.property(secret, value => {
        // Bits at the edges may stay: they belong to letters of base64 that the neighbours have a part in.
        const shown = left(`Invalid value: ${spell(value)}.`, { SECRET: value })
        expect(shown).toContain('***')
        expect(shown.length).toBeLessThanOrEqual(`Invalid value: {"value":"***"}.`.length + 30)
      }),
      { numRuns: 100 },
    )
  })

  it('is looked for in long texts of many values in time', () => {
    const env = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`V${at}`, `secret-value-${at}-${'x'.repeat(at)}`]),
    )
    const began = performance.now()
    expect(left('y'.repeat(16_000_000), env).length).toBeLessThan(100_000)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

describe('an environment in a wrong form', () => {
  it.each([
    ['a misspelt field', [{ name: 'PASSWORD', valu: 'hunter2' }]],
    ['a bare item', ['hunter2']],
    ['an assignment', ['PASSWORD=hunter2']],
    ['a map', { PASSWORD: 'hunter2' }],
    ['a list in a list', [[{ value: ['hunter2'] }]]],
    ['a map for a value', [{ name: 'PASSWORD', value: { plain: 'hunter2' } }]],
  ])('is learnt all the same: %s', attack('S11'), (_, env) => {
    const quotes = makeQuotes()
    quotes.learn({ spec: { template: { spec: { containers: [{ env }] } } } }, PATH)
    expect(quotes.hide('Unknown value "hunter2" of PASSWORD')).toBe('Unknown value "***" of PASSWORD')
  })

  it('keeps the names of secrets, which messages are about', () => {
    const quotes = makeQuotes()
    const env = [{ name: 'KEY', valueFrom: { secretKeyRef: { name: 'api-key', key: 'latest' } } }]
    quotes.learn({ env }, PATH)
    expect(quotes.hide('Secret api-key was not found for KEY')).toBe('Secret api-key was not found for KEY')
  })
})

const SECRET = 'hunter2hunter2'
const said = `Invalid value at 'service.template.containers[0].env[0].value': "${SECRET}"`
const serve = (answer: Answer) => startCloud(signsIn(answer))
const noted = (error: ApiError) => `${error.stack} ${JSON.stringify(error)} ${error.message}`

describe('a client', () => {
  it('takes what it sent out of a refusal, its details and its stack, and reads from it what went wrong all the same', async () => {
    const details = [
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ description: said }] },
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'IAM_PERMISSION_DENIED',
        metadata: { permission: 'run.services.create', resource: PARENT },
      },
    ]
    const json = { error: { code: 403, status: 'PERMISSION_DENIED', message: said, details } }
    await using cloud = await serve(() => ({ status: 403, json }))
    const { google } = await session(cloud)
    const error = await failure<ApiError>(google.run.createService(PARENT, 'api', withEnv({ PASSWORD: SECRET })))
    expect(error.message).toBe(said.replace(SECRET, '***'))
    expect(error).toMatchObject({ permission: 'run.services.create', resource: PARENT, status: 403 })
    expect(noted(error)).not.toContain(SECRET)
    expect(cloud.of('run')[0]?.text).toContain(SECRET)
  })

  it('takes it out of a page that is no JSON', async () => {
    await using cloud = await serve(() => ({ status: 400, text: `<title>Bad ${SECRET}</title>` }))
    const { google } = await session(cloud)
    const error = await failure<ApiError>(google.run.createService(PARENT, 'api', withEnv({ PASSWORD: SECRET })))
    expect(error.message).toBe('Bad ***')
  })

  it('takes what the service had before out of what is said later: operations, conditions, logs', async () => {
    const condition = { type: 'Ready', state: 'CONDITION_FAILED', message: said }
    const live = {
      name: SERVICE,
      ...withEnv({ PASSWORD: SECRET }),
      terminalCondition: condition,
      conditions: [condition],
    }
    const attempt = {
      '@type': 'type.googleapis.com/google.cloud.scheduler.logging.AttemptFinished',
      status: 'INTERNAL',
      debugInfo: `URL_ERROR for ${SECRET}`,
    }
    const operation = { name: 'operations/1', done: true, error: { code: 3, message: said, details: [{ said }] } }
    await using cloud = await serve(({ api, method }) =>
      api === 'logging'
        ? { json: { entries: [{ textPayload: `Step 1: PASSWORD=${SECRET}` }, { jsonPayload: attempt }] } }
        : { json: method === 'GET' ? live : operation },
    )
    const { google } = await session(cloud)
    const service = await google.run.getService(SERVICE)
    expect([service?.terminalCondition?.message, service?.conditions?.[0]?.message]).toEqual(
      Array(2).fill(said.replace(SECRET, '***')),
    )
    // The setting itself stays: it goes back to Google with the next change.
    expect(service?.template).toEqual(live.template)
    const sent = await google.run.patchService({ name: SERVICE, ingress: 'INGRESS_TRAFFIC_ALL' }, ['ingress'])
    expect(noted(await failure<ApiError>(google.run.wait(sent)))).not.toContain(SECRET)
    expect(await google.logging.buildLog('acme-prod', 'b1', 10)).toEqual(['Step 1: PASSWORD=***'])
    expect(await google.logging.attempts(`${PARENT}/jobs/j`, '2026-01-01T00:00:00Z')).toEqual([
      { status: 'INTERNAL', debug: 'URL_ERROR for ***' },
    ])
  })

  it('takes out values that the inputs name before they were ever sent', async () => {
    const json = {
      error: { code: 403, status: 'PERMISSION_DENIED', message: `${said}; build-secret; /bin/run; --k=v` },
    }
    await using cloud = await serve(() => ({ status: 403, json }))
    const edits: Edit[] = [
      { from: 'env_vars', path: 'container.env', op: 'put', entries: { PASSWORD: SECRET }, strategy: 'merge' },
      { from: 'flags --command', path: 'container.command', op: 'set', value: ['/bin/run', '--k=v'] },
      { from: 'secrets', path: 'container.secrets', op: 'put', entries: { KEY: 'value:1' }, strategy: 'merge' },
    ]
    const { google } = await session(cloud, { config: { edits, build: { env: { TOKEN: 'build-secret' } } } })
    const error = await failure<ApiError>(google.run.getRevision(`${SERVICE}/revisions/r`))
    expect(error.message).toBe(`${said.replace(SECRET, '***')}; ***; /bin/run; ***`)
  })

  it('leaves labels and annotations as they are, whatever they are called', async () => {
    const live = { ...withEnv({ PASSWORD: SECRET }), annotations: { message: SECRET }, labels: { detail: SECRET } }
    await using cloud = await serve(() => ({ json: live }))
    const { google } = await session(cloud)
    expect(await google.run.getService(SERVICE)).toEqual(live)
  })
})
