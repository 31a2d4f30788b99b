/** A live v1 resource compared with a manifest: what the platform fills in or leaves out is no difference, anything else is. */
import { expect, it } from 'vitest'
import type { JsonObject } from '../../../src/service/json.ts'
import { diffManifest } from '../../../src/service/manifest-diff.ts'

const BOOST = 'run.googleapis.com/startup-cpu-boost'
const service = (annotations: JsonObject, spec: JsonObject = {}): JsonObject => ({
  kind: 'Service',
  spec: { template: { metadata: { annotations }, spec: { containers: [{ image: 'i' }], ...spec } } },
})
const job = (spec: JsonObject): JsonObject => ({
  kind: 'Job',
  spec: { template: { spec: { ...spec, template: { spec: { containers: [{ image: 'i' }] } } } } },
})
const paths = (live: JsonObject | null, manifest: JsonObject) =>
  diffManifest(live, manifest, 't').map(({ path }) => path)
const AT = 'spec.template.metadata.annotations'

it.each<[string, JsonObject, JsonObject, string[]]>([
  ['a default that only the manifest says', service({}), service({ [BOOST]: 'false' }), []],
  ['a default that only the platform shows', service({ [BOOST]: 'false' }), service({}), []],
  ['another value that only the manifest says', service({}), service({ [BOOST]: 'true' }), [`${AT}.${BOOST}`]],
  ['another value that only the platform shows', service({ [BOOST]: 'true' }), service({}), [`${AT}.${BOOST}`]],
  [
    'a default in place of another value',
    service({ [BOOST]: 'true' }),
    service({ [BOOST]: 'false' }),
    [`${AT}.${BOOST}`],
  ],
  [
    'a default of several',
    service({}),
    service({ 'autoscaling.knative.dev/maxScale': '20' }),
    [`${AT}.autoscaling.knative.dev/maxScale`],
  ],
  ['a number', service({}), service({}, { timeoutSeconds: 300 }), []],
  ['another number', service({}), service({}, { timeoutSeconds: 60 }), ['spec.template.spec.timeoutSeconds']],
  ['the tasks of a job', job({ taskCount: 1 }), job({}), []],
  ['more tasks of a job', job({ taskCount: 2 }), job({}), ['spec.template.spec.taskCount']],
  ['tasks that only the manifest says', job({}), job({ taskCount: 1 }), []],
])('%s', (_, live, manifest, found) => {
  expect(paths(live, manifest).map(path => path.replace(/^.*(?=spec\.template\.spec\.taskCount)/, ''))).toEqual(found)
})

it('shows all of a new one, defaults too', () => {
  expect(JSON.stringify(diffManifest(null, service({ [BOOST]: 'false' }), 't'))).toContain(BOOST)
})
