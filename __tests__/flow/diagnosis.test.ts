/**
 * The same gap met twice: once by the preflight, once in the middle of a run without one. Whoever lacks what, the reader gets the
 * same finding with the same way out.
 */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Finding, FindingId } from '../../src/model.ts'
import type { Binding } from '../../src/wire.ts'
import { deploy } from './engine.ts'

const COMPUTE = '123456789012-compute@developer.gserviceaccount.com'
const DEPLOYER = 'deployer@demo-project.iam.gserviceaccount.com'
const RUNNER = 'runner@demo-project.iam.gserviceaccount.com'
const BUCKET = 'run-sources-demo-project-us-central1'
const REPOSITORY = 'cloud-run-source-deploy'
const on = (role: string, email: string): Binding => ({ role, members: [`serviceAccount:${email}`] })

/** Everything is there already, so that each permission is asked about where it is used. */
const settled: WorldSpec = { buckets: [{ name: BUCKET }], repositories: [{ id: REPOSITORY }] }

interface Gap {
  world: WorldSpec
  inputs?: Record<string, string>
  id: FindingId
  permission: string
}

const buildAccountWithout = (...kept: string[]): WorldSpec => ({
  ...settled,
  revoke: { project: [on('roles/run.builder', COMPUTE)] },
  grants: { project: kept.map(role => on(role, COMPUTE)) },
})
const roles = (...deployerRoles: string[]): WorldSpec => ({ ...settled, deployerRoles })
const REST = ['roles/serviceusage.serviceUsageConsumer', 'roles/logging.viewer', 'roles/orgpolicy.policyViewer']

describe('a gap that the preflight names', () => {
  it.each<[name: string, Gap]>([
    [
      'the build account may not read the source',
      {
        world: buildAccountWithout('roles/artifactregistry.writer', 'roles/logging.logWriter'),
        id: 'build-account-permission',
        permission: 'storage.objects.get',
      },
    ],
    [
      'the build account may not push the image, which only its log tells',
      {
        world: buildAccountWithout(
          'roles/storage.objectViewer',
          'roles/artifactregistry.reader',
          'roles/logging.logWriter',
        ),
        id: 'build-account-permission',
        permission: 'artifactregistry.repositories.uploadArtifacts',
      },
    ],
    [
      'the deployer may not act as the accounts',
      {
        world: { ...settled, revoke: { [COMPUTE]: [on('roles/iam.serviceAccountUser', DEPLOYER)] } },
        inputs: { image: 'us-docker.pkg.dev/cloudrun/container/hello', source: '' },
        id: 'act-as-runtime-account',
        permission: 'iam.serviceAccounts.actAs',
      },
    ],
    [
      'the deployer may not act as the account that builds',
      {
        world: {
          ...settled,
          serviceAccounts: { [RUNNER]: {} },
          grants: { [RUNNER]: [on('roles/iam.serviceAccountUser', DEPLOYER)] },
          revoke: { [COMPUTE]: [on('roles/iam.serviceAccountUser', DEPLOYER)] },
        },
        inputs: { flags: `--service-account=${RUNNER}` },
        id: 'act-as-build-account',
        permission: 'iam.serviceAccounts.actAs',
      },
    ],
    [
      'the deployer may not start builds',
      {
        world: roles(
          'roles/run.admin',
          'roles/storage.objectCreator',
          'roles/storage.bucketViewer',
          'roles/cloudbuild.builds.viewer',
          'roles/artifactregistry.reader',
          ...REST,
        ),
        id: 'deployer-permission',
        permission: 'cloudbuild.builds.create',
      },
    ],
    [
      'the deployer may not upload',
      {
        world: roles(
          'roles/run.admin',
          'roles/cloudbuild.builds.editor',
          'roles/storage.bucketViewer',
          'roles/artifactregistry.reader',
          ...REST,
        ),
        id: 'deployer-permission',
        permission: 'storage.objects.create',
      },
    ],
    [
      'the deployer may not create services',
      {
        world: roles('roles/run.viewer', 'roles/artifactregistry.reader', ...REST),
        inputs: { image: `us-central1-docker.pkg.dev/demo-project/${REPOSITORY}/x`, source: '' },
        id: 'deployer-permission',
        permission: 'run.services.create',
      },
    ],
    [
      'the runtime account may not read a secret, which only the revision tells',
      {
        world: { ...settled, secrets: [{ name: 'key' }] },
        inputs: { image: 'us-docker.pkg.dev/cloudrun/container/hello', source: '', secrets: 'API_KEY=key:latest' },
        id: 'runtime-account-permission',
        permission: 'secretmanager.versions.access',
      },
    ],
    [
      'an API is off',
      {
        world: { ...settled, disabledApis: ['run.googleapis.com'] },
        inputs: { image: 'us-docker.pkg.dev/cloudrun/container/hello', source: '' },
        id: 'api-disabled',
        permission: '',
      },
    ],
  ])(
    'is told in the same words when it is met in the middle of a run: %s',
    async (_, { world, inputs = {}, id, permission }) => {
      const given = { access: 'keep', verify: 'false', ...inputs }
      const find = (findings: Finding[]) =>
        findings.find(
          finding => finding.id === id && (finding.permission ?? '') === permission && finding.status === 'fail',
        )
      await using seen = await startSandbox({ world, inputs: given })
      const before = find((await deploy(seen, { mode: 'preflight' })).report.findings)
      await using met = await startSandbox({ world, inputs: given })
      const { report } = await deploy(met, { preflight: 'off' })
      const after = find(report.findings)
      expect(before).toBeDefined()
      expect(report.verdict).toBe('failed')
      expect(after && same(after)).toEqual(before && same(before))
      expect(after?.reason).toContain('Google said: ')
      expect(after?.evidence[0]?.call).toMatch(/^(GET|POST|PATCH|PUT) \S+( at \S+)?$/)
    },
  )
})

/** What one does about it. The preflight may offer more at once: a role of one's own for all that is missing. */
const same = ({ id, status, principal, permission, resource, role, remedies }: Finding) => ({
  ...{ id, status, principal, permission, resource, role },
  command: remedies.find(({ kind }) => kind === 'gcloud')?.text,
})
