/** What the container of a service or a function answers. */
import { appOf } from '../run/apps.ts'
import type { World } from '../world/world.ts'
import type { Answer, FrontRequest } from './router.ts'

/** The path of a request, without the query. */
export const pathOf = (request: Pick<FrontRequest, 'url'>) => request.url.split('?')[0] ?? '/'

/** The container's answer: the scenario's answer for the path, or else JSON that names the service, revision, image and path. */
export function appAnswer(
  world: World,
  service: string,
  revision: string,
  image: string,
  request: FrontRequest,
): Answer {
  const set = answerSet(world, service, image, request)
  const headers = { server: 'Google Frontend', 'x-cloud-trace-context': crypto.randomUUID().replaceAll('-', '') }
  if (set) {
    return {
      status: set.status ?? 200,
      headers: { 'content-type': 'text/plain; charset=utf-8', ...headers, ...set.headers },
      body: set.body ?? '',
    }
  }
  const body = JSON.stringify({ service, revision, image, path: pathOf(request) }, null, 2)
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-powered-by': 'emulated app', ...headers },
    body: `${body}\n`,
  }
}

/** What the world says that the app answers here; it counts before a container that really runs. */
export const answerSet = (world: World, service: string, image: string, request: FrontRequest) =>
  appOf(world, image, service)?.answers?.[pathOf(request)]
