/** Where a job that runs the command line has its ID token from: GitHub on request, or what another CI gave it. */
type Env = Readonly<Record<string, string | undefined>>

/** Holds the token itself, or the path of a file with it, which is read again for each sign-in. */
export const TOKEN_VARIABLE = 'RUN_IAM_DEPLOY_ID_TOKEN'
export const FILE_VARIABLE = 'RUN_IAM_DEPLOY_ID_TOKEN_FILE'

type TokenSource =
  | { kind: 'request'; url: string; bearer: string }
  | { kind: 'variable'; token: string }
  | { kind: 'file'; path: string }

/** Another CI, or none that is known. */
export type Place = 'gitlab' | 'circleci' | 'jenkins' | 'elsewhere'

/** What the job was given by name goes before what it can ask for. Undefined: it has no ID token. */
export function tokenSource(env: Env): TokenSource | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env
  const token = env[TOKEN_VARIABLE]?.trim()
  const path = env[FILE_VARIABLE]
  if (token) return { kind: 'variable', token }
  if (path) return { kind: 'file', path }
  return url && bearer ? { kind: 'request', url, bearer } : undefined
}

/** For the command line: can it have an ID token, and which CI runs it. In a step of a workflow the place is left out. */
export function tokenContext(env: Env): { mayAskIdToken: boolean; place?: Place } {
  const mayAskIdToken = tokenSource(env) !== undefined
  return env.GITHUB_ACTIONS === 'true' ? { mayAskIdToken } : { mayAskIdToken, place: placeOf(env) }
}

/** By the variables that each sets in every job. */
function placeOf(env: Env): Place {
  if (env.GITLAB_CI) return 'gitlab'
  if (env.CIRCLECI) return 'circleci'
  return env.JENKINS_URL ? 'jenkins' : 'elsewhere'
}
