/** The URL of a deployed service: what a caller from outside gets. */
import type { Front } from './router.ts'

export const front: Front = () => ({
  status: 404,
  headers: { 'content-type': 'text/html' },
  body: '<title>404</title>',
})
