/** The configs that a drift check looks at. Pure. */
import type { Config } from '../../inputs/config.ts'

/** The deploy that the next push would start. The name that `suffix` gives is usually another one each time. */
export function nextDeploy(config: Config): Config {
  const { suffix: _, ...rest } = config
  return { ...rest, mode: 'deploy' }
}

/** The same without a build, without a name of a revision, and without what happens to the traffic: what is compared field by field. */
export function settingsOnly(config: Config): Config {
  const { tag: _, suffix: __, rollout: ___, trafficChange: ____, ...rest } = config
  return { ...rest, noTraffic: false, ...(config.origin.kind === 'source' && { origin: { kind: 'template' } }) }
}
