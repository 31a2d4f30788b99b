/** A key of Cloud KMS that the containers are encrypted with: whether Cloud Run's agent may use it, and how that is known. */
import type { WorldSpec } from '../../../src/emulator/scenario.ts'
import { DEPLOYER, grant, PROJECT, READS_POLICIES, type Row, RUN_AGENT, SEES_ALL, to, worldOf } from './world.ts'

const NAME = 'locations/us-central1/keyRings/ring/cryptoKeys/containers'
const KEY = `projects/${PROJECT}/${NAME}`
const USES = to('cloudkms.cryptoKeyEncrypterDecrypter', RUN_AGENT)
const image = (key: string): Record<string, string> => ({
  source: '',
  image: 'us-docker.pkg.dev/cloudrun/container/hello',
  flags: `--key=${key}`,
})
const key = (...bindings: ReturnType<typeof to>[]): WorldSpec => ({ keys: [{ name: 'ring/containers', bindings }] })
const PLATFORM: WorldSpec = { projects: { platform: { number: '200000000001' } } }
const PLATFORM_KEY = `projects/platform/${NAME}`
const both = (status: string, method: string) =>
  ['useToDecrypt', 'useToEncrypt'].map(
    verb => `${status} run-agent cloudkms.cryptoKeyVersions.${verb} cryptoKey ${method}`,
  )
const OUT_OF_SIGHT: WorldSpec = { disabledApis: ['policytroubleshooter.googleapis.com'] }

const MANIFEST = `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello
spec:
  template:
    metadata:
      annotations:
        run.googleapis.com/encryption-key: ${KEY}
    spec:
      containers:
        - image: us-docker.pkg.dev/cloudrun/container/hello
`

export const ROWS: Row[] = [
  {
    name: 'the agent of Cloud Run may use the key by a role on it alone, learned from Policy Troubleshooter',
    world: worldOf(SEES_ALL, key(USES)),
    inputs: image(KEY),
    passes: both('pass', 'troubleshooter'),
    verdict: 'ok',
  },
  {
    name: 'the agent of Cloud Run may use the key by a role on it alone, learned from its policy',
    world: worldOf(READS_POLICIES, key(USES)),
    inputs: image(KEY),
    // Granted, unless a deny policy out of sight forbids it: told, and no warning.
    found: both('unknown', 'policy'),
    verdict: 'ok',
  },
  {
    name: 'the agent of Cloud Run may use the key by a role on the project',
    world: worldOf(READS_POLICIES, key(), grant('project', USES)),
    inputs: image(KEY),
    // Granted, unless a deny policy out of sight forbids it: told, and no warning.
    found: both('unknown', 'policy'),
    verdict: 'ok',
  },
  {
    name: 'the agent of Cloud Run may not use the key: what Google gives it does not reach keys',
    world: worldOf(SEES_ALL, key()),
    inputs: image(KEY),
    found: both('fail', 'troubleshooter'),
    verdict: 'blocked',
  },
  {
    name: 'the agent of Cloud Run may encrypt with the key and not decrypt',
    world: worldOf(
      SEES_ALL,
      { customRoles: { encrypter: { includedPermissions: ['cloudkms.cryptoKeyVersions.useToEncrypt'] } } },
      key({ role: `projects/${PROJECT}/roles/encrypter`, members: [`serviceAccount:${RUN_AGENT}`] }),
    ),
    inputs: image(KEY),
    found: ['fail run-agent cloudkms.cryptoKeyVersions.useToDecrypt cryptoKey troubleshooter'],
    passes: ['pass run-agent cloudkms.cryptoKeyVersions.useToEncrypt cryptoKey troubleshooter'],
    verdict: 'blocked',
  },
  {
    name: 'whether the agent of Cloud Run may use the key is out of sight',
    world: worldOf(OUT_OF_SIGHT, key(USES)),
    inputs: image(KEY),
    found: both('unknown', 'none'),
    verdict: 'warning',
  },
  {
    name: 'the key of another project may be used',
    world: worldOf(SEES_ALL, PLATFORM, { keys: [{ name: PLATFORM_KEY, bindings: [USES] }] }),
    inputs: image(PLATFORM_KEY),
    passes: both('pass', 'troubleshooter'),
    verdict: 'ok',
  },
  {
    name: 'the key of another project may not be used',
    world: worldOf(SEES_ALL, PLATFORM, { keys: [{ name: PLATFORM_KEY }] }),
    inputs: image(PLATFORM_KEY),
    found: both('fail', 'troubleshooter'),
    verdict: 'blocked',
  },
  {
    name: 'the key is not there',
    world: worldOf(SEES_ALL, { keys: [] }, grant('project', to('cloudkms.viewer', DEPLOYER), USES)),
    inputs: image(KEY),
    found: ['fail resource-missing containers'],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'the API of keys is off',
    world: worldOf({ disabledApis: ['cloudkms.googleapis.com'] }, SEES_ALL, key(USES)),
    inputs: image(KEY),
    found: ['fail api-disabled cloudkms.googleapis.com'],
    andMore: true,
    verdict: 'blocked',
  },
  {
    name: 'a job is encrypted with a key that the agent of Cloud Run may not use',
    world: worldOf(SEES_ALL, key()),
    inputs: { ...image(KEY), service: '', access: '', job: 'nightly' },
    found: both('fail', 'troubleshooter'),
    verdict: 'blocked',
  },
  {
    name: 'a manifest names a key that the agent of Cloud Run may not use',
    world: worldOf(SEES_ALL, key()),
    inputs: { service: '', source: '', metadata: 'service.yaml' },
    files: { 'service.yaml': MANIFEST },
    found: both('fail', 'troubleshooter'),
    verdict: 'blocked',
  },
]
