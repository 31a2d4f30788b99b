/** The kinds of summary that docs/summaries.md shows: each the last of some runs on one cloud. */
import { ofScope, organisation } from '../../__tests__/fixtures/audited.ts'
import type { Sandbox, Scenario } from '../../src/emulator/sandbox.ts'
import type { Play } from '../play/runner.ts'
import { change } from '../start/acts.ts'

interface Runs {
  scenario: string
  /** Put over the scenario's world. */
  world?: () => Scenario['world']
  /** Inputs over the scenario's, or a change by somebody else; those that it returns are of a run that follows. */
  runs: (Record<string, string> | ((cloud: Sandbox) => Promise<Record<string, string> | undefined>))[]
  /** What starts the last run. */
  event?: NonNullable<Play['event']>
}

const IMAGE = { image: 'us-docker.pkg.dev/cloudrun/container/hello', source: '' }

export const RUNS: Record<string, Runs> = {
  deployed: { scenario: 'update-existing', runs: [{}] },
  restricted: { scenario: 'fully-restricted', runs: [{}] },
  refused: { scenario: 'build-account-lacks-roles', runs: [{}] },
  failed: { scenario: 'wrong-port', runs: [{}] },
  preview: { scenario: 'preview', runs: [IMAGE, { ...IMAGE, mode: 'preview', access: 'keep' }], event: opened() },
  rollback: {
    scenario: 'open-project',
    runs: [IMAGE, { ...IMAGE, env_vars: 'VERSION=2' }, { mode: 'rollback', source: '' }],
  },
  drift: { scenario: 'drift', runs: [{}, anotherLabel, { mode: 'drift' }] },
  diagnose: {
    scenario: 'open-project',
    runs: [
      { ...IMAGE, access: 'authenticated', flags: '--ingress=internal' },
      { mode: 'diagnose', source: '', access: '' },
    ],
  },
  audit: {
    scenario: 'open-project',
    world: organisation,
    runs: [async cloud => ofScope(cloud, {})],
  },
}

async function anotherLabel(cloud: Sandbox): Promise<undefined> {
  const path = '/v2/projects/demo-project/locations/us-central1/services/hello?updateMask=labels'
  const body = { labels: { team: 'ops', 'managed-by': 'github-actions' } }
  await change(cloud, { as: 'user:owner@example.com', api: 'RUN', method: 'PATCH', path, body })
}

function opened(): NonNullable<Play['event']> {
  const repo = { full_name: 'octo-org/hello' }
  const head = { sha: '0c5fb1e8b8a1d7f5f8f4f0a3b1d3c9a7e6b5d4c3', repo }
  const pull = { number: 7, state: 'open', head, base: { ref: 'main' } }
  return { name: 'pull_request', payload: { action: 'opened', number: 7, pull_request: pull, repository: repo } }
}
