/** A key of Cloud KMS: what the preflight says of Cloud Run's agent, and what a release says that has not asked before. */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Finding } from '../../src/model.ts'
import { deploy } from './engine.ts'

const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const RUN_AGENT = 'serviceAccount:service-123456789012@serverless-robot-prod.iam.gserviceaccount.com'
const KEY = 'projects/demo-project/locations/us-central1/keyRings/ring/cryptoKeys/containers'
const ROLE = 'roles/cloudkms.cryptoKeyEncrypterDecrypter'
const SEES = { organization: [{ role: 'roles/iam.securityReviewer', members: [DEPLOYER] }] }
const WORLD: WorldSpec = { keys: [{ name: KEY }], delays: { operationMs: 0 } }
const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello', access: 'keep' }

async function failures(inputs: Record<string, string>, world: WorldSpec = {}): Promise<Finding[]> {
  await using cloud = await startSandbox({ world: { ...WORLD, ...world } })
  const { report } = await deploy(cloud, { ...IMAGE, flags: `--key=${KEY}`, ...inputs })
  return report.findings.filter(({ status }) => status === 'fail')
}

describe('a key that Cloud Run’s agent may not use', () => {
  const shape = ({ id, principal, permission, role, resource }: Finding) => ({
    id,
    principal,
    permission,
    role,
    resource,
  })

  it.each([
    ['service', {}],
    ['job', { service: '', access: '', job: 'nightly' }],
    ['worker pool', { service: '', access: '', worker_pool: 'consumer' }],
  ])('is told by the preflight of a %s as the release would tell it, with the role on the key', async (_, kind) => {
    const before = await failures({ ...kind, mode: 'preflight' }, { grants: SEES })
    expect(before.map(({ permission }) => permission)).toEqual([
      'cloudkms.cryptoKeyVersions.useToEncrypt',
      'cloudkms.cryptoKeyVersions.useToDecrypt',
    ])
    // Beside what explains it, a refused release is told as itself.
    const told = await failures({ ...kind, preflight: 'off' })
    const after = told.filter(({ id }) => id !== 'release-failed')
    expect(after.map(shape)).toEqual([shape(before[0] as Finding)])
    expect(shape(after[0] as Finding)).toEqual({
      id: 'runtime-account-permission',
      principal: RUN_AGENT,
      permission: 'cloudkms.cryptoKeyVersions.useToEncrypt',
      role: ROLE,
      resource: `//cloudkms.googleapis.com/${KEY}`,
    })
  })

  it('is granted on the key, in the words of gcloud and of Terraform', async () => {
    const [finding] = await failures({ mode: 'preflight' }, { grants: SEES })
    const texts = finding?.remedies.map(({ text }) => text) ?? []
    expect(texts[0]).toBe(
      [
        'gcloud kms keys add-iam-policy-binding containers --project=demo-project --location=us-central1 --keyring=ring',
        `--member=${RUN_AGENT} --role=${ROLE} --condition=None`,
      ].join(' '),
    )
    expect(texts[1]).toContain('resource "google_kms_crypto_key_iam_member"')
    expect(texts[1]).toContain(`crypto_key_id = "${KEY}"`)
  })
})

it('deploys with a key that it may use, and asks nothing about keys where the inputs name none', async () => {
  const bindings = [{ role: ROLE, members: [RUN_AGENT] }]
  await using cloud = await startSandbox({ world: { ...WORLD, keys: [{ name: KEY, bindings }] } })
  const { report } = await deploy(cloud, { ...IMAGE, flags: `--key=${KEY}` })
  expect(report.verdict).not.toBe('failed')
  const name = 'projects/demo-project/locations/us-central1/services/hello'
  expect(cloud.world.services.get(name)?.service.template).toMatchObject({ encryptionKey: KEY })

  await using plain = await startSandbox({ world: WORLD })
  await deploy(plain, IMAGE)
  expect(plain.requests.filter(({ api }) => api.startsWith('cloudkms'))).toEqual([])
})
