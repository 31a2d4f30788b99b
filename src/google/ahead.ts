/** Which APIs a run is sure to ask, so that it connects to them while it still waits for its token. Pure. */
import type { Config } from '../inputs/config.ts'
import type { Api } from './wire-level/endpoints.ts'

/** Nothing is listed that an answer could make needless: each connection is to carry a request. */
export function surelyAsked({ mode, drift, origin, build, credentials }: Config): Api[] {
  const apis: Api[] = credentials.serviceAccount ? ['iamcredentials'] : []
  if (drift.scope) return apis
  apis.push('cloudresourcemanager', 'run')
  if (mode === 'diagnose') return apis
  apis.push('orgpolicy', 'serviceusage', 'iam')
  if (origin.kind === 'source' && BUILDING.has(mode)) {
    apis.push('storage', 'artifactregistry')
    // Otherwise its default service account is not asked for, and a preflight asks nothing else there.
    if (!build.serviceAccount || mode !== 'preflight') apis.push('cloudbuild')
  }
  return apis
}

const BUILDING: ReadonlySet<Config['mode']> = new Set(['deploy', 'preflight', 'preview'])
