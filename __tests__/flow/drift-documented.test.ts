/** A check for drift with the documented set-ups is green where nothing differs, although some answers about the next deploy stay unknown. */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { neededFor } from '../../src/setup/modes.ts'
import { QUICK } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const VIEWER = 'viewer@demo-project.iam.gserviceaccount.com'
const LETS = 'attribute.repository/octo-org/hello'
const IMAGE = { source: '', image: 'us-central1-docker.pkg.dev/demo-project/apps/api:v1' }

/** The deployer of docs/setup.md, and an account of `setup --for drift`. */
const project = () =>
  startSandbox({
    world: {
      ...{ ...QUICK, setUp: 'documented', repository: 'octo-org/hello' },
      repositories: [{ id: 'apps', location: 'us-central1', images: ['api:v1'] }],
      serviceAccounts: {
        [VIEWER]: {
          bindings: [
            {
              role: 'roles/iam.workloadIdentityUser',
              members: [
                `principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/${LETS}`,
              ],
            },
          ],
        },
      },
      grants: { project: neededFor(['drift']).roles.map(role => ({ role, members: [`serviceAccount:${VIEWER}`] })) },
    },
  })

describe.each([
  ['source, authenticated', { access: 'authenticated' }],
  ['source, public', { access: 'public' }],
  ['an image by tag', { ...IMAGE, access: 'public', verify: 'false' }],
])('drift of %s', (_, inputs) => {
  it('is green by the deployer, and by an account that only reads', async () => {
    await using cloud = await project()
    expect((await deploy(cloud, inputs)).report.verdict).toBe('ok')
    const byDeployer = (await deploy(cloud, { ...inputs, mode: 'drift' })).report
    expect(byDeployer).toMatchObject({ verdict: 'ok', outputs: { drift: 'false' } })

    const reader = { ...inputs, mode: 'drift', service_account: VIEWER }
    const alone = (await deploy(cloud, { ...reader, preflight: 'off' })).report
    expect(alone).toMatchObject({ verdict: 'ok', outputs: { drift: 'false' } })
    // With a preflight it lacks what a deploy needs, and the finding says which input asks for less.
    const asked = (await deploy(cloud, reader)).report
    expect(asked.verdict).toBe('drift')
    const fixes = asked.findings.flatMap(({ remedies }) =>
      remedies.filter(({ text }) => text.includes('preflight: off')),
    )
    expect(fixes).toHaveLength(1)
  })
})
