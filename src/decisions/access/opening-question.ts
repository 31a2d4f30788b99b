/** What a person at a keyboard is asked before a run opens a service. Pure. */

import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { AccessDecision } from './decision.ts'

/** Undefined where the run opens nothing: the service is public already, or stays closed. */
export const openingQuestion = (
  { tries }: Pick<AccessDecision, 'tries'>,
  { service, region }: Pick<Config, 'service' | 'region'>,
): string | undefined =>
  tries.length > 0
    ? say`Make ${service} in ${region} public? Everyone on the internet can call it then, without signing in.`
    : undefined
