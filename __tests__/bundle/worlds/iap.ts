/** What `--iap` and `--no-iap` do to the service's policy, as gcloud 528 does it (I8; docs/gcloud-flags.md#side-effects). */
import { DEPLOYER } from '../../fixtures/story.ts'
import { type AccessRow, IAP_AGENT, INVOKER, STRANGER } from './access.ts'
import { member, revoke, to } from './world.ts'

const RUN_INVOKER = 'roles/run.invoker'
const flags = (given: string) => ({ access: 'keep', flags: given })
const calls = to('run.invoker', IAP_AGENT)
const behind = { iapEnabled: true }
const SIGN_IN = { nobody: 302 }

export const IAP: AccessRow[] = [
  {
    name: 'I8: --iap on a new service: its agent becomes an invoker, and nobody else',
    inputs: flags('--iap'),
    access: 'oidc-only',
    gets: SIGN_IN,
    bindings: { [RUN_INVOKER]: [IAP_AGENT] },
  },
  {
    name: 'I8: --iap on a service that is there, beside its invokers',
    live: { bindings: [to('run.invoker', INVOKER)] },
    inputs: flags('--iap'),
    access: 'unchanged',
    gets: SIGN_IN,
    bindings: { [RUN_INVOKER]: [member(INVOKER), IAP_AGENT] },
  },
  {
    name: 'I8: --iap again, where the agent has the other invoker role',
    live: { service: behind, bindings: [to('run.servicesInvoker', IAP_AGENT)] },
    inputs: flags('--iap'),
    access: 'unchanged',
    gets: SIGN_IN,
    bindings: { 'roles/run.servicesInvoker': [IAP_AGENT] },
  },
  {
    name: 'I8: --iap with access: authenticated',
    inputs: { access: 'authenticated', flags: '--iap' },
    access: 'oidc-only',
    gets: SIGN_IN,
    bindings: { [RUN_INVOKER]: [IAP_AGENT] },
  },
  {
    name: 'I8: --iap with invokers in place of all others, of which the agent is none',
    live: { service: behind, bindings: [to('run.invoker', STRANGER, IAP_AGENT)] },
    inputs: { ...flags('--iap'), invokers: member(INVOKER), invokers_update_strategy: 'overwrite' },
    access: 'unchanged',
    gets: SIGN_IN,
    // Named callers are a thing to say behind the proxy.
    found: ['warn behind-iap'],
    bindings: { [RUN_INVOKER]: [IAP_AGENT], 'roles/run.servicesInvoker': [member(INVOKER)] },
  },
  {
    name: 'I8: --iap while Google still makes the agent',
    world: { delays: { iapAgentMs: 1200 } },
    inputs: { ...flags('--iap'), propagation_timeout: '10s' },
    access: 'oidc-only',
    gets: SIGN_IN,
    bindings: { [RUN_INVOKER]: [IAP_AGENT] },
  },
  {
    name: 'I8: --iap where Google makes no agent: a warning, as with gcloud',
    world: { delays: { iapAgentMs: 600_000 } },
    inputs: flags('--iap'),
    access: 'oidc-only',
    gets: SIGN_IN,
    found: ['warn behind-iap'],
    bindings: {},
  },
  {
    name: 'I8: --iap by a deployer without run.services.setIamPolicy: a warning, as with gcloud',
    world: revoke('project', to('run.admin', DEPLOYER)),
    inputs: flags('--iap'),
    access: 'oidc-only',
    gets: SIGN_IN,
    found: ['warn behind-iap'],
    bindings: {},
  },
  {
    name: 'I8: --iap in a project without an organisation, where IAP does not work',
    world: { project: { parent: 'none' } },
    inputs: flags('--iap'),
    access: 'oidc-only',
    gets: SIGN_IN,
    found: ['warn behind-iap'],
    bindings: { [RUN_INVOKER]: [IAP_AGENT] },
  },
  {
    name: 'I8: --no-iap takes back what --iap gave',
    live: { service: behind, bindings: [calls, to('run.invoker', INVOKER)] },
    inputs: flags('--no-iap'),
    access: 'unchanged',
    gets: { nobody: 403, invoker: 200 },
    bindings: { [RUN_INVOKER]: [member(INVOKER)] },
  },
  {
    name: 'I8: --no-iap on a new service',
    inputs: flags('--no-iap'),
    access: 'oidc-only',
    gets: { nobody: 403 },
    bindings: {},
  },
]
