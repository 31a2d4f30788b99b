/** The URL of a first-generation function: it has its own front end and invoker permission, and accepts only its own URL as the audience. */
import { authorize } from '../policies/authorize.ts'
import { bearerOf } from '../sign-in/bearer.ts'
import { fullName, shortName } from '../world/resources.ts'
import type { Principal, World } from '../world/world.ts'
import { appAnswer } from './app-answer.ts'
import { forbidden, notFound, unauthorized } from './front-pages.ts'
import type { Answer, FrontRequest } from './router.ts'

/** `name`: `projects/P/locations/L/functions/F`. */
export function functionFront(request: FrontRequest, world: World, name: string): Answer {
  const state = world.functions.get(name)
  const internal = request.internalTo !== undefined && name.startsWith(`projects/${request.internalTo}/`)
  if (!state) return notFound()
  // google/cloud/functions/v1: "ALLOW_INTERNAL_ONLY" refuses everything else. The status is the one of Cloud Run's ingress (recalled).
  if (state.ingressSettings !== 'ALLOW_ALL' && !internal) return notFound()
  const may = (principal: Principal | null) =>
    authorize(world, principal, 'cloudfunctions.functions.invoke', fullName.function(name))
  if (!may(null)) {
    const header = String(request.headers.authorization ?? '')
    if (!header) return forbidden(request)
    const token = /^bearer\s+(\S+)$/i.exec(header)?.[1]
    // googleapis/google-auth-library-nodejs#1208: the audience is the whole URL of the function.
    const caller = token ? bearerOf(world, token, audience => audience === state.url) : undefined
    if (!caller) return unauthorized(request)
    if (!may(caller)) return forbidden(request)
  }
  return appAnswer(world, shortName(name), '', '', request)
}
