/** Compares how the next image would be built with how the last one was (`buildConfig`), as far as inputs say so. Pure. */
import type { Facts } from '../../facts/facts.ts'
import { fullName, targetName } from '../../iam/names.ts'
import type { Config } from '../../inputs/config.ts'
import { KINDS } from '../../kinds/list.ts'
import { buildConfigOf, chooseBuild, type SourceKind } from '../../service/build.ts'
import { diffService } from '../../service/diff.ts'
import type { JsonObject } from '../../service/json.ts'
import type { Service } from '../../wire.ts'
import { type Difference, differing } from './difference.ts'

/** New with each build, or the platform's. */
const MOVED = /^buildConfig\.(name|sourceLocation|imageUri)$/
/** Only buildpacks have these, and without the source it is not known whether it has a Dockerfile. */
const OF_BUILDPACKS = /^buildConfig\.(environmentVariables|baseImage|functionTarget|enableAutomaticUpdates)\b/

export function buildDifferences(config: Config, facts: Facts, live: Service): Difference[] {
  if (!KINDS[config.kind].builds || !live.buildConfig?.imageUri) return []
  const packs = isOfBuildpacks(live)
  const source: SourceKind = { dockerfile: !packs, projectToml: false }
  const settings = chooseBuild(config, facts.projectId, live, source)
  const after = buildConfigOf(
    live,
    settings,
    live.buildConfig.sourceLocation ?? '',
    sameBaseImage(settings.baseImage, live.buildConfig.baseImage ?? undefined),
  )
  const target = fullName.service(targetName(facts.projectId, config))
  return diffService(
    { buildConfig: live.buildConfig as JsonObject },
    { buildConfig: after as JsonObject },
    ['buildConfig'],
    target,
  )
    .filter(({ path }) => !MOVED.test(path) && (packs || !OF_BUILDPACKS.test(path)))
    .map(row => ({ ...row, field: row.path }))
}

/** The next build would run as another account than the one that built what runs, and the workflow does not name it. */
export function builderDifference(config: Config, { projectId, buildAccount, lastBuilder }: Facts): Difference[] {
  if (!lastBuilder?.known || !buildAccount.known || !lastBuilder.value || !buildAccount.value) return []
  const [before, after] = [buildAccount.value, lastBuilder.value]
  const target = fullName.service(targetName(projectId, config))
  return before === after ? [] : [differing({ target, path: 'buildAccount', before, after })]
}

/** The build stores the full name of what an input names in short. Undefined: another one. */
const sameBaseImage = (named = '', stored = ''): string | undefined =>
  stored === named || stored.replace(/[:@][^/]*$/, '').endsWith(`/${named}`) ? stored : undefined

/** What only a build by buildpacks leaves behind. */
const isOfBuildpacks = ({ buildConfig }: Service): boolean =>
  Boolean(buildConfig?.baseImage || buildConfig?.functionTarget || buildConfig?.enableAutomaticUpdates) ||
  Object.keys(buildConfig?.environmentVariables ?? {}).length > 0
