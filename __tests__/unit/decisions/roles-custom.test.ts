/** The custom role with exactly what one principal needs. */
import { describe, expect, it } from 'vitest'
import { customRoleRemedies } from '../../../src/iam/custom-role-text.ts'
import { type AskedPermission, customRoleFor } from '../../../src/iam/custom-roles.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { PROJECT, RESOURCE } from '../../fixtures/facts.ts'

const principal = `serviceAccount:${DEPLOYER}`
const asked = (
  permission: string,
  resource: string,
  missing = false,
  who: AskedPermission['who'] = 'deployer',
): AskedPermission => ({
  ...{ who, permission, principal, resource, missing },
  ...(missing && { grant: { member: principal, role: `roles/for.${permission}`, resource } }),
})

describe('a custom role', () => {
  it('holds all that the principal needs in the plan, once and sorted, whether it is there already or not', () => {
    const role = customRoleFor(
      [
        asked('run.services.create', RESOURCE.project, true),
        asked('storage.objects.create', RESOURCE.bucket),
        asked('run.services.create', RESOURCE.service),
        asked('artifactregistry.repositories.get', RESOURCE.repository),
      ],
      PROJECT,
      'api',
    )
    expect(role).toEqual({
      project: PROJECT,
      id: 'run_iam_deploy_deployer_api',
      title: 'What deploys api',
      permissions: ['artifactregistry.repositories.get', 'run.services.create', 'storage.objects.create'],
      member: principal,
      unsupported: [],
      apart: [],
    })
  })

  it('leaves out what would reach too far on the whole project, and what lies in another one: granted as before', () => {
    const foreign = '//artifactregistry.googleapis.com/projects/images/locations/eu/repositories/r'
    const secret = `//secretmanager.googleapis.com/projects/${PROJECT}/secrets/key`
    const role = customRoleFor(
      [
        asked('run.services.create', RESOURCE.project, true),
        asked('iam.serviceAccounts.actAs', RESOURCE.account, true),
        asked('run.services.setIamPolicy', RESOURCE.service, true),
        asked('secretmanager.versions.access', secret, true),
        asked('artifactregistry.repositories.downloadArtifacts', foreign, true),
        asked('iam.serviceAccounts.actAs', `${RESOURCE.account}2`),
      ],
      PROJECT,
      'api',
    )
    expect(role?.permissions).toEqual(['run.services.create'])
    expect(role?.apart.map(({ resource }) => resource)).toEqual([RESOURCE.account, RESOURCE.service, secret, foreign])
  })

  it('holds the right to open the service where the service is not there yet', () => {
    const role = customRoleFor([asked('run.services.setIamPolicy', RESOURCE.project, true)], PROJECT, 'api')
    expect(role?.permissions).toEqual(['run.services.setIamPolicy'])
  })

  it('says what no custom role may hold', () => {
    const role = customRoleFor(
      [asked('run.services.create', RESOURCE.project, true), asked('resourcemanager.projects.list', RESOURCE.project)],
      PROJECT,
      'api',
    )
    expect(role).toMatchObject({ permissions: ['run.services.create'], unsupported: ['resourcemanager.projects.list'] })
    expect(role && customRoleRemedies(role)[0]?.title).toContain(
      'custom roles cannot contain resourcemanager.projects.list',
    )
  })

  it.each<[string, AskedPermission[]]>([
    ['nothing is asked', []],
    ['nothing is missing', [asked('run.services.create', RESOURCE.project)]],
    [
      'it would not hold what is missing',
      [asked('run.services.create', RESOURCE.project), asked('iam.serviceAccounts.actAs', RESOURCE.account, true)],
    ],
    ['the principal is an agent of Google’s', [asked('run.services.create', RESOURCE.project, true, 'run-agent')]],
  ])('is none where %s', (_, all) => {
    expect(customRoleFor(all, PROJECT, 'api')).toBeUndefined()
  })

  it('has an id that IAM takes, whatever the service is called', () => {
    const name = 'a-very-long-name-of-a-service-that-somebody-thought-was-a-good-id'
    const id = customRoleFor([asked('run.services.create', RESOURCE.project, true)], PROJECT, name)?.id
    expect(id).toMatch(/^[A-Za-z0-9_.]{3,64}$/)
  })
})
