/** Roles for missing permissions, and the remedies made of them. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import table from '../../../src/data/roles.json' with { type: 'json' }
import { command, enableApi, quote, remediesFor, unblockPolicy } from '../../../src/iam/remedies.ts'
import { grantsFor, type Missing, ROLES } from '../../../src/iam/role-choice.ts'
import * as needsOf from '../../../src/needs/needs.ts'
import { placeName, resourcesOf } from '../../../src/needs/resources.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import { sourceFolder } from '../../fixtures/deploy.ts'
import { COMPUTE, RESOURCE } from '../../fixtures/facts.ts'

const roles = table.roles as Record<string, string[]>
const build = (permission: string, resource: string): Missing => ({
  who: 'build-account',
  member: `serviceAccount:${COMPUTE}`,
  permission,
  resource,
})
const deploy = (permission: string, resource: string): Missing => ({
  who: 'deployer',
  member: `serviceAccount:${DEPLOYER}`,
  permission,
  resource,
})
const show = (missing: Missing[]) =>
  grantsFor(missing, RESOURCE.project).map(grant => grant && `${grant.role} on ${grant.resource}`)

describe('grantsFor', () => {
  it('names for every permission a role that contains it', () => {
    for (const [permission, places] of Object.entries(ROLES)) {
      for (const role of Object.values(places) as string[]) {
        // The shipped table holds the roles of this project; what it does not hold cannot be checked against it.
        if (roles[role]) expect(roles[role], `${role} for ${permission}`).toContain(permission)
      }
    }
  })

  const options = {
    secrets: [{ project: 'p', secret: 's' }],
    sqlInstances: [{ project: 'p', instance: 'i' }],
    buckets: [{ bucket: 'assets', readOnly: false }],
    otherRepositories: ['projects/images/locations/l/repositories/proxies'],
    connector: 'projects/host/locations/l/connectors/c',
    network: 'projects/host/global/networks/n',
    subnetwork: 'projects/host/regions/r/subnetworks/s',
    imageRepository: 'projects/images/locations/l/repositories/r',
    encryptionKey: 'projects/keys/locations/l/keyRings/r/cryptoKeys/k',
    workerPool: 'projects/pools/locations/l/workerPools/w',
    baseImageRepository: 'projects/images/locations/l/repositories/base',
  }
  const allNeeds = [
    needsOf.createBucketNeeds(),
    needsOf.createRepositoryNeeds(),
    needsOf.uploadNeeds(false),
    needsOf.buildNeeds({ named: false, agentSettled: true, foreignPool: true, options }),
    ...[true, false].map(built =>
      needsOf.deployNeeds('service', {
        ...{ exists: undefined, built, agentSettled: true, foreignImage: undefined, options },
        otherImages: options.otherRepositories.map(repository => ({ repository, foreign: true })),
      }),
    ),
    needsOf.decisionNeeds(),
    needsOf.policyNeeds('service', 'x'),
    needsOf.mechanismNeeds('all-users', 'x'),
    needsOf.mechanismNeeds('no-invoker-iam-check', 'x'),
  ].flat()

  it.each([
    ['in the run’s project', 'acme-prod', COMPUTE],
    ['with accounts of another', 'acme-prod', 'runner@other.iam.gserviceaccount.com'],
  ])('knows a role for everything that a plan may need, %s', (_, project, account) => {
    const resources = { ...resourcesOf(aConfig({ project }), null), buildAccount: account, runtimeAccount: account }
    for (const { who, permission, place } of allNeeds) {
      const resource = placeName(place, resources) ?? ''
      const [grant] = grantsFor([{ who, member: 'serviceAccount:m', permission, resource }], RESOURCE.project)
      expect(grant, `${permission} on ${resource} for the ${who}`).toBeDefined()
      expect(roles[grant?.role ?? ''] ?? [permission], grant?.role).toContain(permission)
      expect(remediesFor(grant ?? { member: '', role: '', resource: '' })).toHaveLength(3)
    }
  })

  it('gives an agent its own role back in its project, and the right to make tokens only of one account elsewhere', () => {
    const ask = (who: Missing['who'], permission: string, resource: string) =>
      show([{ who, member: 'serviceAccount:agent', permission, resource }])
    const mint = 'iam.serviceAccounts.getAccessToken'
    const elsewhere = '//iam.googleapis.com/projects/other/serviceAccounts/r@other.iam.gserviceaccount.com'
    expect(ask('run-agent', mint, RESOURCE.account)).toEqual([`roles/run.serviceAgent on ${RESOURCE.project}`])
    expect(ask('build-agent', mint, RESOURCE.account)).toEqual([`roles/cloudbuild.serviceAgent on ${RESOURCE.project}`])
    expect(ask('run-agent', mint, elsewhere)).toEqual([`roles/iam.serviceAccountTokenCreator on ${elsewhere}`])
    expect(ask('deployer', mint, elsewhere)).toEqual([undefined])
    const host = '//cloudresourcemanager.googleapis.com/projects/host'
    const connector = '//vpcaccess.googleapis.com/projects/host/locations/l/connectors/c'
    expect(ask('run-agent', 'vpcaccess.connectors.get', connector)).toEqual([`roles/vpcaccess.user on ${host}`])
    const subnetwork = '//compute.googleapis.com/projects/host/regions/r/subnetworks/s'
    expect(ask('run-agent', 'compute.subnetworks.use', subnetwork)).toEqual([
      `roles/compute.networkUser on ${subnetwork}`,
    ])
  })

  it('never gives a primitive role, nor the right to make tokens', () => {
    const given = Object.values(ROLES).flatMap(places => Object.values(places))
    for (const role of given) expect(role).not.toMatch(/^roles\/(owner|editor|viewer|iam\.serviceAccountTokenCreator)$/)
  })

  it.each([
    [build('storage.objects.get', RESOURCE.bucket), `roles/storage.objectViewer on ${RESOURCE.bucket}`],
    [
      build('artifactregistry.repositories.uploadArtifacts', RESOURCE.repository),
      `roles/artifactregistry.writer on ${RESOURCE.repository}`,
    ],
    [build('logging.logEntries.create', RESOURCE.project), `roles/logging.logWriter on ${RESOURCE.project}`],
    [build('storage.objects.get', RESOURCE.project), `roles/run.builder on ${RESOURCE.project}`],
    [deploy('iam.serviceAccounts.actAs', RESOURCE.account), `roles/iam.serviceAccountUser on ${RESOURCE.account}`],
    [deploy('run.services.setIamPolicy', RESOURCE.service), `roles/run.admin on ${RESOURCE.service}`],
    [
      deploy('serviceusage.services.use', RESOURCE.project),
      `roles/serviceusage.serviceUsageConsumer on ${RESOURCE.project}`,
    ],
  ])('gives the narrowest role on the narrowest resource for one permission: %j', (missing, expected) => {
    expect(show([missing])).toEqual([expected])
  })

  it('gives run.builder on the project when the build account lacks several', () => {
    const role = `roles/run.builder on ${RESOURCE.project}`
    expect(
      show([
        build('storage.objects.get', RESOURCE.bucket),
        build('artifactregistry.repositories.uploadArtifacts', RESOURCE.repository),
        build('logging.logEntries.create', RESOURCE.project),
      ]),
    ).toEqual([role, role, role])
  })

  it('gives run.sourceDeveloper for several of the deployer, and what that role lacks apart', () => {
    const role = `roles/run.sourceDeveloper on ${RESOURCE.project}`
    expect(
      show([
        deploy('cloudbuild.builds.create', RESOURCE.project),
        deploy('run.services.setIamPolicy', RESOURCE.service),
        deploy('storage.objects.create', RESOURCE.bucket),
      ]),
    ).toEqual([role, `roles/run.admin on ${RESOURCE.service}`, role])
    expect(roles['roles/run.sourceDeveloper']).not.toContain('run.services.setIamPolicy')
  })

  it('keeps what several accounts lack apart', () => {
    expect(
      show([build('storage.objects.get', RESOURCE.bucket), deploy('storage.objects.create', RESOURCE.bucket)]),
    ).toEqual([`roles/storage.objectViewer on ${RESOURCE.bucket}`, `roles/storage.objectCreator on ${RESOURCE.bucket}`])
  })

  it('knows no role for a permission that it does not know', () => {
    expect(show([deploy('something.else.do', RESOURCE.project)])).toEqual([undefined])
  })
})

describe('remediesFor', () => {
  const member = `serviceAccount:${DEPLOYER}`
  const text = (resource: string, kind: string) =>
    remediesFor({ member, role: 'roles/x.y', resource }).find(remedy => remedy.kind === kind)?.text
  const tail = `--member=${member} --role=roles/x.y --condition=None`

  it.each([
    [RESOURCE.project, 'gcloud projects add-iam-policy-binding acme-prod'],
    [RESOURCE.bucket, 'gcloud storage buckets add-iam-policy-binding gs://run-sources-acme-prod-europe-west1'],
    [
      RESOURCE.repository,
      'gcloud artifacts repositories add-iam-policy-binding cloud-run-source-deploy --project=acme-prod --location=europe-west1',
    ],
    [RESOURCE.service, 'gcloud run services add-iam-policy-binding api --project=acme-prod --region=europe-west1'],
    [RESOURCE.account, `gcloud iam service-accounts add-iam-policy-binding ${COMPUTE} --project=acme-prod`],
    ['//secretmanager.googleapis.com/projects/p/secrets/s', 'gcloud secrets add-iam-policy-binding s --project=p'],
  ])('grants on %s with gcloud', (resource, start) => {
    expect(text(resource, 'gcloud')).toBe(`${start} ${tail}`)
  })

  it.each([
    [RESOURCE.project, 'google_project_iam_member'],
    [RESOURCE.bucket, 'google_storage_bucket_iam_member'],
    [RESOURCE.repository, 'google_artifact_registry_repository_iam_member'],
    [RESOURCE.service, 'google_cloud_run_v2_service_iam_member'],
    [RESOURCE.account, 'google_service_account_iam_member'],
    ['//secretmanager.googleapis.com/projects/p/secrets/s', 'google_secret_manager_secret_iam_member'],
  ])('grants on %s with Terraform and links to the console', (resource, type) => {
    expect(text(resource, 'terraform')).toMatch(
      new RegExp(`^resource "${type}" "deployer_x_y" \\{\\n(?:  \\w+ += ".*"\\n)+\\}$`),
    )
    expect(text(resource, 'console')).toMatch(/^https:\/\/console\.cloud\.google\.com\/\S+$/)
  })

  it('writes Terraform that a person would', () => {
    expect(text(RESOURCE.service, 'terraform')).toBe(
      [
        'resource "google_cloud_run_v2_service_iam_member" "deployer_x_y" {',
        '  project  = "acme-prod"',
        '  location = "europe-west1"',
        '  name     = "api"',
        '  role     = "roles/x.y"',
        `  member   = "${member}"`,
        '}',
      ].join('\n'),
    )
  })

  it('has none for a resource of another kind', () => {
    expect(remediesFor({ member, role: 'roles/x.y', resource: '//pubsub.googleapis.com/projects/p/topics/t' })).toEqual(
      [],
    )
    expect(remediesFor({ member, role: 'roles/x.y', resource: '' })).toEqual([])
  })

  it('starts no template in Terraform', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the very text that has to be escaped
    const [, terraform] = remediesFor({ member: 'user:${x}%{y}"z', role: 'roles/x.y', resource: RESOURCE.project })
    expect(terraform?.text).toContain('"user:$${x}%%{y}\\"z"')
  })
})

describe('quoting for the shell', () => {
  const words = [
    'plain',
    'with space',
    "it's",
    '$(rm -rf /)',
    '`id`',
    'a;b|c&d',
    '"double"',
    'back\\slash',
    'line\nbreak',
    'tab\tand \u0007 bell',
    'glob*?[x]',
    '~',
    '',
    'principal://iam.googleapis.com/projects/1/subject/repo:o/r:ref:refs/heads/x!y',
    'ünï',
    "both ' and \\ and \n",
  ]
  it.each(words)('is read back by bash as it was: %j', word => {
    expect(execFileSync('bash', ['-c', `printf %s ${quote(word)}`], { encoding: 'utf8' })).toBe(word)
  })

  it('keeps a command on one line', () => {
    expect(command(['a', 'b\nc']).split('\n')).toHaveLength(1)
  })
})

describe('other ways out', () => {
  it('enables an API', () => {
    expect(enableApi('acme-prod', 'run.googleapis.com').map(({ text }) => text)).toEqual([
      'gcloud services enable run.googleapis.com --project=acme-prod',
      'resource "google_project_service" "run_googleapis_com" {\n  project = "acme-prod"\n  service = "run.googleapis.com"\n}',
      'https://console.cloud.google.com/apis/library/run.googleapis.com?project=acme-prod',
    ])
  })

  it.each([
    ['run.managed.requireInvokerIam', { enforce: false }],
    ['iam.allowedPolicyMemberDomains', { allowAll: true }],
  ])('says how an administrator exempts a project from %s', (constraint, rule) => {
    const [gcloud] = unblockPolicy('acme-prod', constraint)
    using folder = sourceFolder({})
    const read = execFileSync('bash', ['-c', `gcloud() { echo "$@"; cat policy.yaml; }\n${gcloud?.text}`], {
      ...{ encoding: 'utf8', cwd: folder.path },
    })
    const [command, ...policy] = read.split('\n')
    expect(command).toBe('org-policies set-policy policy.yaml')
    expect(parse(policy.join('\n'))).toEqual({
      name: `projects/acme-prod/policies/${constraint}`,
      spec: { rules: [rule] },
    })
  })
})
