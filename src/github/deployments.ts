/** GitHub's deployments and environments of a repository. */
import { say } from '../language/say.ts'

/** The client of @actions/github, which `api.ts` loads. */
export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

export interface Deployment {
  id: number
  /** What it is a deployment of: `payload.of`, where this action made it. */
  of?: string
  environment: string
}

interface NewDeployment {
  /** Full commit id. */
  sha: string
  environment: string
  /** What it is a deployment of; deployments of other things in the same environment are never touched. */
  of: string
  description: string
  /** The environment is for one pull request and goes with it. */
  transient: boolean
}

interface NewStatus {
  state: DeploymentState
  /** Cut to 140 characters, GitHub's limit. */
  description?: string
  /** Of the run. */
  logUrl?: string
  /** What "View deployment" opens. */
  url?: string
}

/** Everything throws what Octokit throws, with `status` and `message`. */
export interface Deployments {
  /** POST /repos/O/R/deployments. Asks for no check of the commit, and merges nothing. */
  create(deployment: NewDeployment): Promise<Deployment>
  /** POST /repos/O/R/deployments/ID/statuses. Makes no other deployment inactive. One that is gone is not
   *  an error: the run that removed the preview has deleted it. */
  setStatus(id: number, status: NewStatus): Promise<void>
  /** GET /repos/O/R/deployments?environment=E: newest first, every page. */
  list(environment: string): Promise<Deployment[]>
  /** The newest status. GET /repos/O/R/deployments/ID/statuses. Undefined: it has none. */
  state(id: number): Promise<string | undefined>
  /** DELETE /repos/O/R/deployments/ID. GitHub refuses to delete an active one (422); one that is gone is not an error. */
  remove(id: number): Promise<void>
  /**
   * What somebody has given the environment, in words; undefined: nothing, as GitHub makes it for a deployment. GET /repos/O/R/environments/E
   * and its `secrets` and `variables`, which takes `actions: read` and `environments: read`. One that is gone has nothing.
   */
  setUp(environment: string): Promise<string | undefined>
  /** DELETE /repos/O/R/environments/E: needs `administration: write`, which the job's own token never has. Its deployments stay. */
  removeEnvironment(environment: string): Promise<void>
}

const LONGEST_DESCRIPTION = 140

export function deploymentsOf({ rest, paginate }: Octokit, about: { owner: string; repo: string }): Deployments {
  return {
    async create({ sha, environment, of, description, transient }) {
      const { data } = await rest.repos.createDeployment({
        ...about,
        ref: sha,
        environment,
        description: cut(description),
        payload: { of },
        // By default GitHub would merge the default branch into the ref, and wait for the checks of the commit, this job among them.
        auto_merge: false,
        required_contexts: [],
        transient_environment: transient,
        // For others, GitHub's default: by the environment's name.
        ...(transient && { production_environment: false }),
      })
      if (!('id' in data)) throw new Error(data.message ?? say`GitHub created no deployment.`)
      return { id: data.id, of, environment }
    },
    async setStatus(id, { state, description = '', logUrl, url }) {
      const status = {
        ...{ ...about, deployment_id: id, state, description: cut(description), auto_inactive: false },
        ...(logUrl && { log_url: logUrl }),
        ...(url && { environment_url: url }),
      }
      await rest.repos.createDeploymentStatus(status).catch(unlessMissing)
    },
    async list(environment) {
      const found = await paginate(rest.repos.listDeployments, { ...about, environment, per_page: 100 })
      return found.map(({ id, payload }) => ({ id, environment, ...ofPayload(payload) }))
    },
    async state(id) {
      const { data } = await rest.repos.listDeploymentStatuses({ ...about, deployment_id: id, per_page: 1 })
      return data[0]?.state
    },
    async remove(id) {
      await rest.repos.deleteDeployment({ ...about, deployment_id: id }).catch(unlessMissing)
    },
    async setUp(environment) {
      const named = { ...about, environment_name: environment }
      const found = await rest.repos.getEnvironment(named).catch(unlessMissing)
      if (!found) return undefined
      // It is there: "not found" is how GitHub hides its secrets from a token.
      const [secrets, variables] = await Promise.all([
        rest.actions.listEnvironmentSecrets(named),
        rest.actions.listEnvironmentVariables(named),
      ])
      if ((found.data.protection_rules?.length ?? 0) > 0) return say`protection rules`
      if (found.data.deployment_branch_policy) return say`a rule for branches`
      if (secrets.data.total_count > 0) return 'secrets'
      return variables.data.total_count > 0 ? 'variables' : undefined
    },
    async removeEnvironment(environment) {
      await rest.repos.deleteAnEnvironment({ ...about, environment_name: environment }).catch(unlessMissing)
    },
  }
}

function unlessMissing(error: unknown): undefined {
  if ((error as { status?: number }).status !== 404) throw error
}

/** Others put anything there, also as text. */
function ofPayload(payload: unknown): { of?: string } {
  const of = typeof payload === 'object' && payload !== null ? (payload as { of?: unknown }).of : undefined
  return typeof of === 'string' ? { of } : {}
}

const cut = (text: string) => (text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`)
