/** Decides how the source is built and with which account, with reasons. `service/build.ts` makes the settings. */

import type { Facts } from '../facts/facts.ts'
import { emailOf, isLegacyBuildAccount, isUniqueId, namedBuildAccount } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Alternative, Decision, Evidence } from '../model.ts'
import { DEFAULT_BASE_IMAGE } from '../service/build.ts'
import type { SourceSummary } from '../source/summary.ts'

export interface BuildDecision extends Decision {
  id: 'build'
  kind: 'docker' | 'buildpacks'
}

export interface BuildAccountDecision extends Decision {
  id: 'build-account'
  /** Email; `null`: none; undefined: not known. */
  account?: string | null
  from: 'input' | 'service' | 'default'
}

/** A file named exactly `Dockerfile` in the root of the source, else buildpacks (docs/google-cloud.md#deploying-source). */
export function decideBuild(
  config: Pick<Config, 'build' | 'origin'>,
  facts: Facts,
  source: SourceSummary,
): BuildDecision {
  const given = config.origin.kind === 'source' ? config.origin.given : '.'
  const evidence: Evidence[] = [
    {
      call: 'input source',
      resource: given,
      answer: source.dockerfile ? say`has a Dockerfile` : say`has no Dockerfile`,
    },
  ]
  const live = facts.service.known ? facts.service.value : null
  const base = config.build.baseImage ?? live?.buildConfig?.baseImage ?? DEFAULT_BASE_IMAGE
  const kind = source.dockerfile ? 'docker' : 'buildpacks'
  const file = say`${given} ${source.dockerfile ? say`has a` : say`has no`} Dockerfile.`
  const descriptor = source.projectToml ? say` project.toml describes the build.` : ''
  return {
    id: 'build',
    question: say`How is the source built?`,
    choice: kind,
    kind,
    because: source.dockerfile ? file : say`${file} Buildpacks detect how to build it, on ${base}.${descriptor}`,
    alternatives: [
      { choice: 'docker', possible: source.dockerfile, because: file },
      {
        choice: 'buildpacks',
        possible: !source.dockerfile,
        because: source.dockerfile ? say`A Dockerfile takes precedence over buildpacks.` : file,
      },
    ],
    evidence,
  }
}

/** The input, otherwise the account of the service's last build, otherwise the project's default: gcloud's order. */
export function decideBuildAccount(config: Pick<Config, 'build'>, facts: Facts): BuildAccountDecision {
  const live = facts.service.known ? facts.service.value : null
  const cleared = config.build.clear?.includes('serviceAccount') ?? false
  const remembered = live?.buildConfig?.serviceAccount
  const named = namedBuildAccount(config, cleared ? null : live)
  const from = named?.from === 'input' ? 'input' : named ? 'service' : 'default'
  const learned = facts.buildAccount.known ? facts.buildAccount.value : undefined
  // A unique id also names an account; the facts resolve it.
  const account = named && isUniqueId(named.name) ? learned : (named?.name ?? learned)
  const fact = facts.buildAccount
  return {
    id: 'build-account',
    question: say`Which account does the build run as?`,
    choice: account ?? (account === null ? 'none' : 'unknown'),
    from,
    ...(account !== undefined && { account }),
    because: accountBecause(from, account),
    alternatives: [
      option('build_service_account', config.build.serviceAccount, say`The input does not name one.`),
      option(
        say`that of the last build`,
        remembered ? emailOf(remembered) : undefined,
        cleared ? say`The workflow clears it.` : say`The last build does not name one.`,
        cleared,
      ),
      from === 'default' && !fact.known
        ? { choice: say`the project's default`, possible: 'unknown', because: fact.why }
        : {
            choice: say`the project's default`,
            possible: from !== 'default' || account !== null,
            because: from === 'default' ? accountBecause(from, account) : say`Only if nothing else names one.`,
          },
    ],
    evidence: [
      ...(from === 'input'
        ? [{ call: 'input build_service_account', resource: `projects/${facts.projectId}`, answer: account ?? '' }]
        : []),
      ...(from === 'service' ? facts.service.evidence : []),
      ...(from === 'default' ? fact.evidence : []),
    ],
  }
}

function accountBecause(from: BuildAccountDecision['from'], account: string | null | undefined): string {
  if (from === 'input') return say`The input build_service_account names it.`
  if (from === 'service') return say`The service's last build ran as it.`
  if (account === undefined) return say`The project's default build account could not be read.`
  if (account === null)
    return say`The project has no default build account, and neither the workflow nor the last build names one.`
  const legacy = isLegacyBuildAccount(account) ? say` It is the legacy Cloud Build account.` : ''
  return say`It is the project's default for builds.${legacy}`
}

function option(choice: string, email: string | undefined, otherwise: string, ruledOut = false): Alternative {
  const possible = email !== undefined && !ruledOut
  return { choice, possible, because: possible ? say`It is ${email}.` : otherwise }
}
