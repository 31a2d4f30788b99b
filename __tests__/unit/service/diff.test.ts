/** What of a service may be shown: names and that something changes, never a value that may be a secret. */
import { describe, expect, it } from 'vitest'
import { diffService } from '../../../src/service/diff.ts'
import type { JsonObject } from '../../../src/service/json.ts'

const rows = (before: JsonObject, after: JsonObject, fields = ['template', 'buildConfig']) =>
  diffService(before, after, fields, 'x').map(change => [change.path, change.before, change.after])
const container = (body: JsonObject): JsonObject => ({ template: { containers: [body] } })
const IN = 'template.containers[0]'

/** A container with a secret wherever people put one. */
const secretive = (secret: string, probe: string): JsonObject => ({
  command: ['/bin/sh', '-c', `echo ${secret}`],
  args: [`--password=${secret}`],
  env: [{ name: 'PASSWORD', value: secret }],
  [probe]: {
    httpGet: {
      path: '/healthz',
      httpHeaders: [{ name: 'Host' }, { name: 'Authorization', value: `Bearer ${secret}` }],
    },
  },
})
const PROBES = ['startupProbe', 'livenessProbe', 'readinessProbe']

describe('changes of a service', () => {
  it.each(PROBES)('never show what a %s, a command line or a variable holds, new or old', probe => {
    const [old, next] = [container(secretive('old-secret', probe)), container(secretive('new-secret', probe))]
    const builds = (value: string): JsonObject => ({ buildConfig: { environmentVariables: { TOKEN: value } } })
    for (const [before, after] of [
      [{}, next],
      [old, next],
      [old, {}],
      [{ template: null }, next],
      [old, { template: null }],
      [{ template: { containers: null } }, next],
      [container({}), next],
      [container({ [probe]: null }), next],
      [container({ [probe]: { tcpSocket: { port: 1 } } }), next],
      [old, { template: { containers: [{}, secretive('new-secret', probe)] } }],
    ] as [JsonObject, JsonObject][]) {
      const changes = rows({ ...before, ...builds('old-secret') }, { ...after, ...builds('new-secret') })
      expect(changes).not.toEqual([])
      expect(JSON.stringify(changes)).not.toMatch(/secret/)
    }
  })

  it('name the header, and say that its value is another', () => {
    const probe = (name: string, value: string) =>
      container({ startupProbe: { httpGet: { httpHeaders: [{ name, value }] } } })
    const at = `${IN}.startupProbe.httpGet.httpHeaders[0]`
    expect(rows({ template: { containers: [{}] } }, probe('X-Key', 'a'))).toEqual([
      [`${at}.name`, undefined, 'X-Key'],
      [`${at}.value`, undefined, 'set'],
    ])
    expect(rows(probe('X-Key', 'a'), probe('X-Key', 'b'))).toEqual([[`${at}.value`, 'set', 'changed']])
    expect(rows(probe('X-Key', 'a'), probe('X-Key', 'a'))).toEqual([])
  })

  it('tell of a command line how many parts it has', () => {
    const line = (...args: string[]) => container({ args })
    expect(rows(container({}), line('a', 'b'))).toEqual([[`${IN}.args`, undefined, 'set (2 parts)']])
    expect(rows(line('a'), line('b'))).toEqual([[`${IN}.args`, 'set (1 part)', 'changed (1 part)']])
    expect(rows(container({ command: ['a', 'b'] }), container({}))).toEqual([
      [`${IN}.command`, 'set (2 parts)', undefined],
    ])
  })

  it('show what is no secret: images, limits, paths and ports', () => {
    const before = container({ image: 'a', livenessProbe: { httpGet: { path: '/a', port: 1 } } })
    const after = container({ image: 'b', livenessProbe: { httpGet: { path: '/b', port: 1 } } })
    expect(rows(before, after)).toEqual([
      [`${IN}.image`, 'a', 'b'],
      [`${IN}.livenessProbe.httpGet.path`, '/a', '/b'],
    ])
  })
})
