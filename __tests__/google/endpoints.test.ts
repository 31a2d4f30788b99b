/** Addresses: universes, regions, overrides, and which of them go through a proxy. */
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { makeEndpoints } from '../../src/google/wire-level/endpoints.ts'
import { proxyFor } from '../../src/google/wire-level/network.ts'
import type { Env } from '../../src/inputs/config.ts'

const PREFIX = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_'

describe('endpoints', () => {
  it('are the global and regional hosts of the universe', () => {
    const google = makeEndpoints({}, 'googleapis.com')
    expect(google.base('run')).toBe('https://run.googleapis.com')
    expect(google.base('run', 'us-central1')).toBe('https://us-central1-run.googleapis.com')
    expect(google.base('cloudresourcemanager', 'global')).toBe('https://cloudresourcemanager.googleapis.com')
    expect(makeEndpoints({}, 'apis-tpclp.goog').base('sts')).toBe('https://sts.apis-tpclp.goog')
  })

  it('are replaced for all regions alike, while logs keep the public host', () => {
    const endpoints = makeEndpoints({ [`${PREFIX}RUN`]: 'http://127.0.0.1:8080/' }, 'googleapis.com')
    expect(endpoints.base('run')).toBe('http://127.0.0.1:8080')
    expect(endpoints.base('run', 'us-central1')).toBe('http://127.0.0.1:8080')
    expect(endpoints.host('run', 'us-central1')).toBe('us-central1-run.googleapis.com')
    expect(endpoints.base('iam')).toBe('https://iam.googleapis.com')
  })

  it.each([
    ['https://run-ep.p.googleapis.com/', 'RUN', 'run', 'https://run-ep.p.googleapis.com'],
    ['https://run-ep.p.googleapis.com', 'RUN', 'run', 'https://run-ep.p.googleapis.com'],
    ['https://gateway/google/run/', 'RUN', 'run', 'https://gateway/google/run'],
    ['http://localhost:9023/storage/v1/', 'STORAGE', 'storage', 'http://localhost:9023'],
    ['https://gateway/gcs/storage/v1', 'STORAGE', 'storage', 'https://gateway/gcs'],
    ['http://[::1]:8080/', 'STS', 'sts', 'http://[::1]:8080'],
  ] as const)('take %s for %s', (value, name, api, base) => {
    expect(makeEndpoints({ [PREFIX + name]: value }, 'googleapis.com').base(api)).toBe(base)
  })

  it('take the overrides of auth@v3 for its three APIs, after gcloud’s', () => {
    const env = { GHA_ENDPOINT_OVERRIDE_sts: 'https://a', GHA_ENDPOINT_OVERRIDE_run: 'https://b' }
    expect(makeEndpoints(env, 'googleapis.com').base('sts')).toBe('https://a')
    expect(makeEndpoints(env, 'googleapis.com').base('run')).toBe('https://run.googleapis.com')
    expect(makeEndpoints({ ...env, [`${PREFIX}STS`]: 'https://c/' }, 'googleapis.com').base('sts')).toBe('https://c')
  })

  it.each(['run.googleapis.com', 'ftp://x/', 'https://x/?a=b', 'nonsense'])('refuse %s, naming the variable', value => {
    expect(() => makeEndpoints({ [`${PREFIX}RUN`]: value }, 'googleapis.com')).toThrow(UserError)
    expect(() => makeEndpoints({ [`${PREFIX}RUN`]: value }, 'googleapis.com')).toThrow(`${PREFIX}RUN`)
  })
})

describe('the proxy for an address', () => {
  const RUN = 'https://run.googleapis.com/v2'
  it.each<[string, Env, string, string | undefined]>([
    ['none', {}, RUN, undefined],
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://proxy:3128' }, RUN, 'http://proxy:3128'],
    ['https_proxy', { https_proxy: 'http://proxy:3128' }, RUN, 'http://proxy:3128'],
    ['no scheme', { HTTPS_PROXY: 'proxy:3128' }, RUN, 'http://proxy:3128'],
    ['HTTPS_PROXY, plain address', { HTTPS_PROXY: 'http://proxy:3128' }, 'http://127.0.0.1:80/', undefined],
    ['HTTP_PROXY, plain address', { HTTP_PROXY: 'http://proxy:3128' }, 'http://10.0.0.1/', 'http://proxy:3128'],
    ['NO_PROXY host', { HTTPS_PROXY: 'http://p', NO_PROXY: 'a.com, RUN.googleapis.com' }, RUN, undefined],
    ['NO_PROXY domain', { HTTPS_PROXY: 'http://p', NO_PROXY: 'googleapis.com' }, RUN, undefined],
    ['NO_PROXY dotted', { HTTPS_PROXY: 'http://p', no_proxy: '.googleapis.com' }, RUN, undefined],
    ['NO_PROXY starred', { HTTPS_PROXY: 'http://p', NO_PROXY: '*.googleapis.com' }, RUN, undefined],
    ['NO_PROXY all', { HTTPS_PROXY: 'http://p', NO_PROXY: '*' }, RUN, undefined],
    ['NO_PROXY port', { HTTPS_PROXY: 'http://p', NO_PROXY: 'run.googleapis.com:443' }, RUN, undefined],
    ['NO_PROXY other port', { HTTPS_PROXY: 'http://p', NO_PROXY: 'run.googleapis.com:80' }, RUN, 'http://p'],
    ['NO_PROXY other name', { HTTPS_PROXY: 'http://p', NO_PROXY: 'apis.com' }, RUN, 'http://p'],
  ])('%s', (_, env, url, proxy) => {
    expect(proxyFor(new URL(url), env)).toBe(proxy)
  })
})
