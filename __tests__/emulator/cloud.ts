/** A sandbox for tests of the data-plane APIs, with tokens for its people, and a plain JSON caller. */
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'

export const PROJECT = 'demo-project'
export const NUMBER = '123456789012'
export const REGION = 'us-central1'
export const AT = `projects/${PROJECT}/locations/${REGION}`
export const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
export const OWNER = 'owner@example.com'
export const BUILDER = `${NUMBER}-compute@developer.gserviceaccount.com`

export interface Cloud extends Sandbox {
  /** Address of an API by gcloud's name for it: `RUN`. Without a slash at its end. */
  at(api: string): string
  /** One JSON request as the owner, or as `token`. */
  ask(api: string, method: string, path: string, body?: unknown, token?: string): Promise<Reply>
}
export interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into foreign JSON.
  json: any
  headers: Headers
}

/** Starts the sandbox; `owner@example.com` owns the project and holds the token `owner`. */
export async function startCloud(spec: WorldSpec = {}): Promise<Cloud> {
  const sandbox = await startSandbox({
    title: 'Test',
    story: '',
    inputs: {},
    world: {
      ...spec,
      project: { id: PROJECT, number: NUMBER, ...spec.project },
      region: REGION,
      users: { [OWNER]: 'C01abcdef', ...spec.users },
      grants: {
        ...spec.grants,
        project: [
          { role: 'roles/owner', members: [`user:${OWNER}`] },
          { role: 'roles/orgpolicy.policyViewer', members: [`user:${OWNER}`] },
          { role: 'roles/run.builder', members: [`serviceAccount:${BUILDER}`] },
          ...(spec.grants?.project ?? []),
        ],
      },
    },
  })
  tokenFor(sandbox, 'owner', { member: `user:${OWNER}`, email: OWNER })
  const at = (api: string) => (sandbox.env[`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api}`] ?? '').replace(/\/$/, '')
  return {
    ...sandbox,
    [Symbol.asyncDispose]: () => sandbox[Symbol.asyncDispose](),
    at,
    async ask(api, method, path, body, token = 'owner') {
      const response = await fetch(at(api) + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, json: text ? JSON.parse(text) : undefined, headers: response.headers }
    },
  }
}

/** Makes `token` speak for the member. */
export function tokenFor(sandbox: Sandbox, token: string, who: { member: string; email?: string }): void {
  sandbox.world.tokens.set(token, {
    ...who,
    project: PROJECT,
    expiresMs: sandbox.world.clock.now() + 3_600_000,
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
  })
}
