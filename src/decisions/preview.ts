/** The event that started a run of `mode: preview` -> which preview it is about, as a Config that deploys or removes that. Pure. */

import type { GitHubContext } from '../github/context.ts'
import {
  commitMark,
  PREVIEW_COMMIT_LABEL,
  PREVIEW_LABEL,
  PREVIEW_OF_LABEL,
  PREVIEW_REPOSITORY_LABEL,
  previewName,
  previewService,
  previewSuffix,
  repositoryMark,
} from '../iam/preview-names.ts'
import type { Config, Edit } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Finding } from '../model.ts'
import { fail } from '../words/findings.ts'

type Aimed = { config: Config } | { finding: Finding }

const LONGEST_REVISION = 63
/** A letter of the service and a hyphen come before it. */
const LONGEST_SUFFIX = LONGEST_REVISION - 2

/** Read-only modes have nothing to build; a preview is a deploy with its own names. */
export function aim(given: Config, context: GitHubContext): Aimed {
  if (given.mode === 'rollback') return { config: bare(given) }
  // Whom the workflow names is asked about.
  if (given.mode === 'diagnose') return { config: { ...bare(given), callers: given.callers, invokers: given.invokers } }
  if (given.mode !== 'preview' && given.mode !== 'cleanup') return { config: given }
  // Only deploys set the traffic of production.
  const { trafficChange: _, rollout: __, ...rest } = given
  const { repository } = context
  const previews = { ...given.previews, ...(repository && { repository: repositoryMark(repository) }) }
  const config: Config = { ...rest, previews }
  if (config.mode === 'cleanup') return { config: bare(config) }
  return aimPreview(config, context)
}

/** Neither builds nor edits: only the target is left. */
function bare(config: Config): Config {
  const { tag: _, suffix: __, manifest: ___, ...rest } = config
  const none = { origin: { kind: 'template' }, edits: [], access: 'keep', invokers: [], callers: [] } as const
  return {
    ...rest,
    ...none,
    edits: [],
    invokers: [],
    callers: [],
    resourceTags: [],
    noTraffic: false,
    invokersUpdateStrategy: 'merge',
  }
}

function aimPreview(config: Config, context: GitHubContext): Aimed {
  const { pullRequest, event, headCommit: commit } = context
  if (pullRequest === undefined)
    return refuse(
      config,
      say`A preview belongs to a pull request, but this run was started by ${event ?? say`no GitHub event`}. Start the workflow with "on: pull_request", types: [opened, synchronize, reopened, closed].`,
    )
  const preview = { pullRequest, of: config.service, ...(commit && { commit }) } as const
  if (context.pullRequestClosed) return { config: asRemoval({ ...config, preview: { ...preview, do: 'remove' } }) }
  if (config.origin.kind === 'template' && config.edits.length === 0)
    return refuse(config, say`There is nothing to preview: give source or image.`)
  const made: Config = { ...config, preview: { ...preview, do: 'deploy' } }
  return config.previews.strategy === 'tag' ? underTag(made, pullRequest) : asService(made, pullRequest)
}

/** The removal of what a run deploys. */
export function removalOf(config: Config): Config {
  const { preview } = config
  return preview ? asRemoval({ ...config, service: preview.of, preview: { ...preview, do: 'remove' } }) : config
}

function asRemoval(config: Config): Config {
  const { preview, previews, service } = config
  const own = previews.strategy === 'service' && preview
  return { ...bare(config), service: own ? previewService(service, preview.pullRequest) : service }
}

/** Only the revision belongs to the preview: edits of the service itself are left out. */
function underTag(config: Config, pullRequest: number): Aimed {
  const name = previewName(pullRequest)
  const { suffix } = config
  if (suffix && previewSuffix(pullRequest, suffix).length > LONGEST_SUFFIX)
    return refuse(
      config,
      say`The revision of a preview is named SERVICE-${name}-SUFFIX, and with the suffix "${suffix}" that exceeds ${LONGEST_REVISION} characters. Use a shorter suffix, or none.`,
    )
  const mine = config.edits.filter(({ path }) => /^(template|container)\b/.test(path))
  const left = config.edits.filter(edit => !mine.includes(edit) && edit.path !== 'labels')
  const notices = [
    ...left.map(({ from }) => ({
      input: from,
      text: say`A preview by tag does not change it, because it is a setting of the whole service.`,
    })),
    ...(config.access === 'keep'
      ? []
      : [
          {
            input: 'access',
            text: say`Everyone who can call the service can call a preview by tag; the run left access as it is.`,
          },
        ]),
    ...(config.invokers.length + config.callers.length === 0
      ? []
      : [{ input: 'invokers', text: say`A preview by tag does not change who can call the service.` }]),
  ]
  const aimed: Config = {
    ...config,
    tag: name,
    noTraffic: true,
    // What only this preview used can then be told from what production uses.
    build: { ...config.build, as: previewService(config.service, pullRequest) },
    edits: [
      // A minimum would keep instances of every preview running all the time, so a workflow has to ask for it.
      { from: 'mode', path: 'template.scaling.minInstanceCount', op: 'clear' },
      ...mine,
      label('template.labels', { [PREVIEW_LABEL]: name, ...ofRepository(config), ...ofCommit(config) }),
    ],
    ...{ access: 'keep', invokers: [], invokersUpdateStrategy: 'merge', callers: [], resourceTags: [] },
    notices: [...config.notices, ...once(notices).map(notice => ({ ...notice, level: 'notice' as const }))],
  }
  return { config: aimed }
}

function asService(config: Config, pullRequest: number): Aimed {
  const service = previewService(config.service, pullRequest)
  const ours = {
    [PREVIEW_LABEL]: previewName(pullRequest),
    [PREVIEW_OF_LABEL]: config.service,
    ...ofRepository(config),
    ...ofCommit(config),
  }
  const { tag: _, ...rest } = config
  const edits = [...config.edits, label('labels', ours), label('template.labels', ours)]
  return { config: { ...rest, service, noTraffic: false, edits } }
}

const ofRepository = ({ previews: { repository } }: Config): Record<string, string> =>
  repository ? { [PREVIEW_REPOSITORY_LABEL]: repository } : {}

const ofCommit = ({ preview }: Config): Record<string, string> =>
  preview?.commit ? { [PREVIEW_COMMIT_LABEL]: commitMark(preview.commit) } : {}

const label = (path: string, entries: Record<string, string>): Edit => ({
  from: 'mode',
  path,
  op: 'put',
  entries,
  strategy: 'merge',
})

const once = <T>(items: T[]) => [...new Map(items.map(item => [JSON.stringify(item), item])).values()]

function refuse({ mode, service }: Pick<Config, 'mode' | 'service'>, reason: string): Aimed {
  const evidence = [{ call: 'input mode', resource: `services/${service}`, answer: mode }]
  return { finding: fail('preview-impossible', reason, { evidence }) }
}
