/** A Cloud Run worker pool. It cannot be called, so there is no access to decide. */
import { say } from '../language/say.ts'
import type { Traits } from './traits.ts'

export const workerPool = {
  words: say`worker pool`,
  plural: say`worker pools`,
  input: {
    name: 'worker_pool',
    help: 'Name of the Cloud Run worker pool, instead of a service: containers that run without requests. (The pool that a build runs in is `build_worker_pool`.)',
    example: 'consumer',
  },
  target: 'workerPool',
  // `worker-pool` is Cloud Build's.
  role: 'run-worker-pool',
  collection: 'workerPools',
  idParameter: 'workerPoolId',
  permissions: 'workerpools',
  parts: ['revisions'],
  buildTag: 'workerpool',
  template: ['template'],
  update: 'fields',
  policies: [],
  instances: true,
} as const satisfies Traits
