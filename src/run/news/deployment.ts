/**
 * The deployment of a run on GitHub: its states follow the run, and the pull request shows "View deployment". Only deployments that this
 * action made for the same service are ever made inactive.
 */

import { isReopened } from '../../decisions/cleanup.ts'
import type { GitHub } from '../../github/api.ts'
import type { Deployment, DeploymentState } from '../../github/deployments.ts'
import { previewName } from '../../iam/preview-names.ts'
import { say } from '../../language/say.ts'
import type { Report } from '../../model.ts'
import { firstSentence, headline } from '../../report/headline.ts'
import { removeDeployments } from './remove-deployments.ts'
import { cleanedUp, type Subject, type Teller } from './subject.ts'

/** How many earlier deployments to look at, and after how many inactive ones to stop: those before them were made inactive by the runs
 *  before, unless runs at once ended in another order. */
const MOST_EARLIER = 20
const ENOUGH_INACTIVE = 3

/** Undefined: the run has no deployment. `note`: for what stays behind. */
export function deploymentTeller(subject: Subject, github: GitHub, note: (words: string) => void): Teller | undefined {
  if (subject.config.mode === 'cleanup') return cleanupTeller(subject, github, note)
  const { config, context, run } = subject
  const { preview, service, region, commit } = config
  if (!preview && config.mode !== 'deploy') return undefined
  const gone = preview && ofPreview(subject, preview.pullRequest)
  const environment = gone?.environment ?? config.environment
  const key = gone?.of ?? subject.key
  const sha = context.headCommit ?? commit
  if (!environment || !sha) return undefined
  const { deployments } = github
  let own: Deployment | undefined
  const set = async (id: number, state: DeploymentState, more: { description?: string; url?: string } = {}) =>
    deployments.setStatus(id, { state, ...(run && { logUrl: run }), ...more })

  /** Newest first. */
  const all = async () => (await deployments.list(environment)).filter(({ of }) => of === key)
  /** Whether a run that began later has deployed since. Of an earlier push, it has deployed before. */
  async function isReplaced(later: readonly Deployment[]): Promise<boolean> {
    for (const { id } of later)
      if ((await deployments.state(id)) === 'success')
        return !preview || (await github.pullHead(preview.pullRequest)).sha !== sha
    return false
  }
  async function retire(earlier: readonly Deployment[]): Promise<void> {
    let inactive = 0
    for (const { id } of earlier.slice(0, MOST_EARLIER)) {
      const state = await deployments.state(id)
      inactive = state === 'inactive' ? inactive + 1 : 0
      if (inactive === ENOUGH_INACTIVE) return
      if (state === 'inactive') continue
      // A failed one is not shown as deployed.
      if (state !== 'failure' && state !== 'error') await set(id, 'inactive')
    }
  }

  return {
    words: {
      what: say`the deployment to ${environment} on GitHub`,
      level: 'notice',
      advice: say`Give the job "permissions: deployments: write", and GitHub shows where it is deployed.`,
    },
    async begun() {
      if (preview?.do === 'remove') return
      const what = preview ? say`Preview of ${preview.of}` : service
      own = await deployments.create({
        ...{ sha, environment, of: key, transient: preview !== undefined },
        description: say`${what} in ${region}`,
      })
      await set(own.id, 'queued')
    },
    async changing() {
      if (own) await set(own.id, 'in_progress')
    },
    async ended({ facts, withdrawn, made }, report) {
      if (preview?.do === 'remove' || withdrawn) {
        // The run of the newer event has a deployment of its own.
        if (preview?.do === 'remove' && facts && isReopened(facts)) return
        const stays = gone && (withdrawn || !hasFailed(report)) && (await removeDeployments(deployments, gone, run))
        if (stays) note(stays)
        return
      }
      if (!own) return
      const { id } = own
      const { state, ...more } = endingOf(report, preview !== undefined)
      const found = state === 'success' ? await all() : []
      const later = found.filter(each => each.id > id)
      if (made.newerPush || (await isReplaced(later))) return set(id, 'inactive', more)
      await set(id, state, more)
      await retire(found.filter(each => each.id < id))
      for (const each of later) {
        if ((await deployments.state(each.id)) !== 'success') continue
        // It ended meanwhile: one of the two goes, and which one is the same for both runs.
        if (await isReplaced([each])) return set(id, 'inactive', more)
        await set(each.id, 'inactive')
      }
    },
  }
}

/** A cleanup makes no deployment. It removes those of the previews that it has removed. */
function cleanupTeller(subject: Subject, { deployments }: GitHub, note: (words: string) => void): Teller {
  return {
    words: {
      what: say`the deployments of the removed previews on GitHub`,
      level: 'notice',
      advice: say`Give the job "permissions: deployments: write", and GitHub no longer shows them.`,
    },
    async begun() {},
    async ended(course, report) {
      for (const pullRequest of cleanedUp(course, report)) {
        const stays = await removeDeployments(deployments, ofPreview(subject, pullRequest), subject.run)
        if (stays) note(stays)
      }
    },
  }
}

/** The number is in both: `environment` may be one for all pull requests, and each has deployments of its own there. */
const ofPreview = ({ key, config }: Subject, pullRequest: number) => ({
  environment: config.environment ?? `preview/${previewName(pullRequest)}`,
  of: `${key} ${previewName(pullRequest)}`,
  derived: config.environment === undefined,
})

const hasFailed = ({ findings, plan }: Report) =>
  findings.some(({ status }) => status === 'fail') || plan.some(({ state }) => state === 'failed')

function endingOf(report: Report, preview: boolean): { state: DeploymentState; description?: string; url?: string } {
  const { url: deployed, preview_url } = report.outputs
  const url = preview ? preview_url : deployed
  if (!hasFailed(report)) return { state: 'success', ...(url && { url }) }
  const cancelled = report.findings.some(({ id }) => id === 'cancelled')
  return { state: cancelled ? 'error' : 'failure', description: firstSentence(headline(report)) }
}
