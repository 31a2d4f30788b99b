/** The versions of secrets that the live resource uses: a version that is gone or disabled stops the next instance that starts. */

import type { Google } from '../google/google.ts'
import type { Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import type { Deployed } from '../wire.ts'
import { ask } from './ask.ts'

export interface SecretVersionFact {
  /** `projects/P/secrets/S/versions/V`. */
  name: string
  /** `ENABLED`, `DISABLED` or `DESTROYED`; null: there is no such version. */
  state: Fact<string | null>
}

/** One question for each version, asked only in a check for drift. */
export async function readSecretVersions(
  google: Google,
  project: string,
  kind: Kind,
  live: Promise<Fact<Deployed | null>>,
): Promise<SecretVersionFact[]> {
  const found = await live
  const names = found.known && found.value ? versionsIn(found.value, kind, project) : []
  return Promise.all(
    names.map(async name => ({
      name,
      state: await ask(
        `GET secretmanager.googleapis.com/v1/${name}`,
        `//secretmanager.googleapis.com/${name}`,
        async () => (await google.secretManager.getVersion(name))?.state ?? null,
        state => state ?? say`does not exist`,
      ),
    })),
  )
}

/** Of variables and volumes; a short name is one of the run's project. */
function versionsIn(live: Deployed, kind: Kind, project: string): string[] {
  const { containers, volumes } = liveTemplate(live, kind) ?? {}
  const full = (secret: string, version: string | null | undefined) =>
    `${secret.startsWith('projects/') ? secret : `projects/${project}/secrets/${secret}`}/versions/${version || 'latest'}`
  const variables = (containers ?? []).flatMap(({ env }) =>
    (env ?? []).flatMap(({ valueSource }) => {
      const { secret, version } = valueSource?.secretKeyRef ?? {}
      return secret ? full(secret, version) : []
    }),
  )
  const files = (volumes ?? []).flatMap(({ secret: mounted }) =>
    mounted?.secret ? (mounted.items ?? [{}]).map(({ version }) => full(mounted.secret ?? '', version)) : [],
  )
  return [...new Set([...variables, ...files])].sort()
}
