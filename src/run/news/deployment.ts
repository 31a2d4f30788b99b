/**
 * The deployment of a run on GitHub: its states follow the run, and the pull request shows "View deployment". Only deployments that this
 * action made for the same service are ever made inactive.
 */
import type { GitHub } from '../../github/api.ts'
import type { Deployment, DeploymentState } from '../../github/deployments.ts'
import { previewName } from '../../iam/preview-names.ts'
import type { Report } from '../../model.ts'
import { firstSentence, headline } from '../../report/headline.ts'
import type { Subject, Teller } from './subject.ts'

/** How many earlier deployments to look at: those before them were made inactive by the runs before. */
const MOST_EARLIER = 20

/** Undefined: the run has no deployment. */
export function deploymentTeller({ key, config, context, run }: Subject, github: GitHub): Teller | undefined {
  const { preview, service, region, commit } = config
  if (!preview && config.mode !== 'deploy') return undefined
  const environment = config.environment ?? (preview && `preview/${previewName(preview.pullRequest)}`)
  const sha = context.headCommit ?? commit
  if (!environment || !sha) return undefined
  const { deployments } = github
  let own: Deployment | undefined
  const set = async (id: number, state: DeploymentState, more: { description?: string; url?: string } = {}) =>
    deployments.setStatus(id, { state, ...(run && { logUrl: run }), ...more })

  /** Newest first. */
  const all = async () => (await deployments.list(environment)).filter(({ of }) => of === key)
  async function retire(earlier: readonly Deployment[]): Promise<void> {
    for (const { id } of earlier.slice(0, MOST_EARLIER)) {
      const state = await deployments.state(id)
      if (state === 'inactive') return
      // A failed one is not shown as deployed.
      if (state !== 'failure' && state !== 'error') await set(id, 'inactive')
    }
  }

  return {
    words: {
      what: `the deployment to ${environment} on GitHub`,
      level: 'notice',
      advice: 'Give the job "permissions: deployments: write", and GitHub shows where it is deployed.',
    },
    async begun() {
      if (preview?.do === 'remove') return
      const what = preview ? `Preview of ${preview.of}` : service
      own = await deployments.create({
        ...{ sha, environment, of: key, transient: preview !== undefined },
        description: `${what} in ${region}`,
      })
      await set(own.id, 'queued')
    },
    async changing() {
      if (own) await set(own.id, 'in_progress')
    },
    async ended(_, report) {
      if (preview?.do === 'remove') {
        if (!hasFailed(report)) await retire(await all())
        return
      }
      if (!own) return
      const { id } = own
      const { state, ...more } = endingOf(report, preview !== undefined)
      const found = state === 'success' ? await all() : []
      // Of two runs at once, the newer one has the say.
      const newer = found.some(each => each.id > id)
      await set(id, newer ? 'inactive' : state, more)
      if (state === 'success') await retire(found.filter(each => each.id < id))
    },
  }
}

const hasFailed = ({ findings, plan }: Report) =>
  findings.some(({ status }) => status === 'fail') || plan.some(({ state }) => state === 'failed')

function endingOf(report: Report, preview: boolean): { state: DeploymentState; description?: string; url?: string } {
  const { url: deployed, preview_url } = report.outputs
  const url = preview ? preview_url : deployed
  if (!hasFailed(report)) return { state: 'success', ...(url && { url }) }
  const cancelled = report.findings.some(({ id }) => id === 'cancelled')
  return { state: cancelled ? 'error' : 'failure', description: firstSentence(headline(report)) }
}
