/** Cases that people met when they deployed, each held by a test that plays it as a runner or a terminal does; its name begins with the case. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './docs/pages.ts'

const CASES: Readonly<Record<string, string>> = {
  C7: '`no_traffic: yes`',
  C8: '`env_vars` as YAML or JSON',
  C9: 'An invoker whose kind is not said',
  C10: 'The number of a project',
  C11a: 'A project that does not exist',
  C11b: 'A region that does not exist',
  C11c: 'A city, and a region without its number',
  C14d: 'One of something, and a capital after the sign',
  C14e: 'A check that was not made',
  C14f: 'The fix below the cause',
  C14g: 'A duration in words',
  C14h: 'A secret given by its value',
  C14i: 'No credentials: the fix first',
  C14j: 'Several invalid inputs, all in the box',
  C14k: 'A source and an image',
  C14l: 'A word that is none of the list',
  C14m: 'Inputs that do not exist',
  C14n: 'CPU and memory that no instance has',
  C14o: 'No schedule, no question about one',
  D1a: 'The input `region` and the label of a manifest: a new service',
  D1b: 'The same, where the service runs already',
  D1c: 'The same, with a third region',
  D1d: 'The same, with several regions',
  D1e: 'The same, in `migrate`',
  D2: '`migrate` and anchors',
  D3: '`migrate` and a login that other steps use',
  D4: '`migrate` and setup-gcloud as the login',
  D5a: 'A manifest with a number for a text',
  D5b: 'A manifest with a limit as a number',
  D5c: 'A manifest with the version of a secret as a number',
  D5d: 'A manifest with a variable whose name is a boolean',
  D5e: 'A manifest with a malformed list of variables',
  D5f: 'A manifest with an unknown field',
  D5g: 'A job with fields of Kubernetes',
  D6: 'A manifest with an empty value',
  D7: 'Service and suffix together',
  D8: 'A suffix that is used already',
  D9a: 'A dot in the value of a label',
  D9b: 'A slash in the key of a label',
  D9c: 'Dots in the key of a label',
  D9d: 'A digit at the front of a label',
  D9e: 'A label in flags',
  D9f: 'Capitals in the value of a label',
  D10a: 'More instances at least than at most',
  D10b: 'Three CPUs',
  D10c: 'More memory than a CPU has',
  D11a: 'A Dockerfile that is a link',
  D11b: 'A lock file that is a link',
  D12: 'A manifest, and an image by a tag',
  D13: 'PORT of a sidecar',
  D14: 'A dependency without a startup probe',
  D15: 'An image path without a repository',
  D16: '`migrate` and a composite action',
  D17: 'A source in a bucket',
  D18: 'A build that may take longer than the run',
  D19: 'A key that stands twice',
}

/** Ids at the front of titles and of rows of tables: `D5a`, or `D11a, D11b: ...`. */
const heldIn = (file: string): string[] =>
  [
    ...readFileSync(join(ROOT, '__tests__/bundle', file), 'utf8').matchAll(/['`]((?:[CD]\d+[a-z]?(?:, )?)+)(?=[':])/g),
  ].flatMap(([, ids = '']) => ids.split(', '))

it('each is held, and none is held that is not listed', () => {
  const held = new Set(['deploying.test.ts', 'migrate.test.ts'].flatMap(heldIn))
  expect([...held].toSorted()).toEqual(Object.keys(CASES).toSorted())
})
