import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/decisions/diagnose.ts'
import type { Setting, Speaker } from '../../../src/decisions/refused/said.ts'
import { errorFromResponse } from '../../../src/google/wire-level/api-error.ts'
import { takenBy } from '../../../src/iam/refused-call.ts'
import type { Finding } from '../../../src/model.ts'
import { explain } from '../../../src/run/failure.ts'
import { saidBy, saidIn } from '../../../src/steps/tools/refusals.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { NUMBER, PROJECT, REGION, RESOURCE } from '../../fixtures/facts.ts'
import { recording, recordings } from '../../fixtures/wire.ts'
import { resources } from '../steps/world.ts'

const BUILDER = 'builder@acme-prod.iam.gserviceaccount.com'
const RUNNER = 'runner@acme-prod.iam.gserviceaccount.com'
const RUN_AGENT = `service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
const BUILD_AGENT = `service-${NUMBER}@gcp-sa-cloudbuild.iam.gserviceaccount.com`
const HERE = resources({ buildAccount: BUILDER, runtimeAccount: RUNNER })
const account = (email: string) => `//iam.googleapis.com/projects/${PROJECT}/serviceAccounts/${email}`
const PUT = `PATCH run.googleapis.com/v2/projects/${PROJECT}/locations/${REGION}/services/api`

const setting = (speaker: Speaker, more: Partial<Setting> = {}): Setting => ({
  speaker,
  resources: HERE,
  deployer: `serviceAccount:${DEPLOYER}`,
  ...more,
})

/** `ID PERMISSION of PRINCIPAL on RESOURCE: ROLE`, what is not said left out. */
const show = ({ id, permission, principal, resource, role }: Finding) =>
  [id, permission, principal && `of ${principal}`, resource && `on ${resource}`, role && `: ${role}`]
    .filter(Boolean)
    .join(' ')
    .replace(' :', ':')

function saysApi(status: number, message: string, more: { call?: string; details?: object[]; code?: string } = {}) {
  const { call = PUT, details = [], code = status === 403 ? 'PERMISSION_DENIED' : 'INVALID_ARGUMENT' } = more
  return errorFromResponse(status, JSON.stringify({ error: { code: status, status: code, message, details } }), call)
}
const ofApi = (error: ReturnType<typeof saysApi>, speaker: Speaker = 'api') =>
  diagnose(saidBy(error, RESOURCE.service), setting(speaker))

const info = (reason: string, metadata: object) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain: 'googleapis.com',
  metadata,
})

describe('an API’s error', () => {
  it.each<[name: string, error: ReturnType<typeof saysApi>, expected: string, speaker?: Speaker]>([
    [
      'Cloud Run, by ErrorInfo (recorded)',
      saysApi(
        403,
        `Permission 'run.services.create' denied on resource 'projects/${PROJECT}/locations/${REGION}/services/api' (or resource may not exist).`,
        {
          details: [info('IAM_PERMISSION_DENIED', { permission: 'run.services.create' })],
        },
      ),
      `deployer-permission run.services.create of serviceAccount:${DEPLOYER} on ${RESOURCE.project}: roles/run.developer`,
    ],
    [
      'Cloud Run, by its text alone (recorded)',
      saysApi(
        403,
        `Permission 'run.services.get' denied on resource 'namespaces/${PROJECT}/services/api' (or resource may not exist).`,
      ),
      `deployer-permission run.services.get of serviceAccount:${DEPLOYER} on ${RESOURCE.service}: roles/run.viewer`,
    ],
    [
      'acting as the runtime account, in lower case (recorded)',
      saysApi(403, `Permission 'iam.serviceaccounts.actAs' denied on service account ${RUNNER} (or it may not exist).`),
      `act-as-runtime-account iam.serviceAccounts.actAs of serviceAccount:${DEPLOYER} on ${account(RUNNER)}: roles/iam.serviceAccountUser`,
    ],
    [
      'acting as the build account (docs/google-cloud.md#build-failures)',
      saysApi(
        403,
        `caller does not have permission to act as service account projects/${PROJECT}/serviceAccounts/${BUILDER}`,
      ),
      `act-as-build-account iam.serviceAccounts.actAs of serviceAccount:${DEPLOYER} on ${account(BUILDER)}: roles/iam.serviceAccountUser`,
      'build',
    ],
    [
      'acting as the build account, which Cloud Build calls by its number (reported)',
      saysApi(403, 'caller does not have permission to act as service account 109095503163182759798'),
      `act-as-build-account iam.serviceAccounts.actAs of serviceAccount:${DEPLOYER} on ${account(BUILDER)}: roles/iam.serviceAccountUser`,
      'build',
    ],
    [
      'Cloud Storage, about the deployer',
      saysApi(
        403,
        `${DEPLOYER} does not have storage.objects.create access to the Google Cloud Storage object. Permission 'storage.objects.create' denied on resource (or it may not exist).`,
        { call: 'POST storage.googleapis.com/upload/storage/v1/b/my-bucket/o' },
      ),
      `deployer-permission storage.objects.create of serviceAccount:${DEPLOYER} on //storage.googleapis.com/projects/_/buckets/my-bucket: roles/storage.objectCreator`,
    ],
    [
      'Cloud Storage, about a bucket',
      saysApi(
        403,
        `${DEPLOYER} does not have storage.buckets.create access to the Google Cloud project. Permission 'storage.buckets.create' denied on resource (or it may not exist).`,
        { call: 'POST storage.googleapis.com/storage/v1/b' },
      ),
      `deployer-permission storage.buckets.create of serviceAccount:${DEPLOYER} on ${RESOURCE.project}: roles/run.sourceDeveloper`,
    ],
    [
      'Artifact Registry, with the resource in full (reported)',
      saysApi(
        403,
        `Permission 'artifactregistry.repositories.get' denied on resource '//artifactregistry.googleapis.com/projects/${PROJECT}/locations/${REGION}/repositories/cloud-run-source-deploy' (or it may not exist).`,
      ),
      `deployer-permission artifactregistry.repositories.get of serviceAccount:${DEPLOYER} on ${RESOURCE.repository}: roles/artifactregistry.reader`,
    ],
    [
      'the deployer may not read the image of another project (reported)',
      saysApi(
        403,
        `User must have permission to read the image, asia-northeast1-docker.pkg.dev/images/mine/app:latest. Ensure that the provided container image URL is correct and that the above account has permission to access the image.\nCause: 403 Forbidden\n{"errors":[{"code":"DENIED","message":"Permission \\"artifactregistry.repositories.downloadArtifacts\\" denied on resource \\"projects/images/locations/asia-northeast1/repositories/mine\\" (or it may not exist)"}]}`,
      ),
      `deployer-permission artifactregistry.repositories.downloadArtifacts of serviceAccount:${DEPLOYER} on //artifactregistry.googleapis.com/projects/images/locations/asia-northeast1/repositories/mine: roles/artifactregistry.reader`,
    ],
    [
      'Cloud Run’s agent has no tokens of the account (reported)',
      saysApi(
        403,
        `Google Cloud Run Service Agent does not have permission to get access tokens for the service account ${RUNNER}. Please give ${RUN_AGENT} permission iam.serviceAccounts.getAccessToken on the service account. Alternatively, if the service account is unspecified or in the same project you are deploying in, ensure that the Service Agent is assigned the Google Cloud Run Service Agent role roles/run.serviceAgent.`,
      ),
      `runtime-account-permission iam.serviceAccounts.getAccessToken of serviceAccount:${RUN_AGENT} on ${account(RUNNER)}: roles/run.serviceAgent`,
    ],
    [
      'Cloud Build’s agent has none either',
      saysApi(
        403,
        `Cloud Build Service Agent does not have permission to get access tokens for the service account ${BUILDER}. Please give ${BUILD_AGENT} permission iam.serviceAccounts.getAccessToken on the service account.`,
      ),
      `build-account-permission iam.serviceAccounts.getAccessToken of serviceAccount:${BUILD_AGENT} on ${account(BUILDER)}: roles/cloudbuild.serviceAgent`,
      'build',
    ],
    [
      'an API that is off (recorded)',
      saysApi(
        403,
        `Cloud Run Admin API has not been used in project ${NUMBER} before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/run.googleapis.com/overview?project=${NUMBER} then retry.`,
        { details: [info('SERVICE_DISABLED', { service: 'run.googleapis.com', consumer: `projects/${NUMBER}` })] },
      ),
      `api-disabled on //serviceusage.googleapis.com/projects/${PROJECT}/services/run.googleapis.com`,
    ],
    [
      'an API that is off in a text without details',
      saysApi(
        403,
        `Cloud Build API has not been used in project ${PROJECT} before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/cloudbuild.googleapis.com/overview?project=${PROJECT} then retry.`,
      ),
      `api-disabled on //serviceusage.googleapis.com/projects/${PROJECT}/services/cloudbuild.googleapis.com`,
    ],
    [
      'a perimeter (reported)',
      saysApi(
        403,
        "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: VQQnKfXtZ16NHnOmdJAy0E92tVT_8fZZRGvnndBWXZLKFx_KItn1EA",
        {
          details: [info('SECURITY_POLICY_VIOLATED', { service: 'run.googleapis.com' })],
        },
      ),
      `policy-blocks-deploy of serviceAccount:${DEPLOYER} on ${RESOURCE.project}`,
    ],
    [
      'a perimeter before Cloud Storage (reported)',
      saysApi(403, "Request violates VPC Service Controls. Request is prohibited by organization's policy"),
      `policy-blocks-deploy of serviceAccount:${DEPLOYER} on ${RESOURCE.project}`,
    ],
    [
      'a custom organisation policy (recorded)',
      saysApi(
        400,
        'Operation denied by custom org policy: ["constraints/run.managed.requireInvokerIam": "Require IAM invoker check for Cloud Run services."].',
        {
          code: 'FAILED_PRECONDITION',
        },
      ),
      `policy-blocks-deploy on ${RESOURCE.service}`,
    ],
    [
      'ingress (docs/google-cloud.md#other-policies-that-stop-a-deploy)',
      saysApi(
        400,
        'Constraint constraints/run.allowedIngress violated for attempting CreateService with annotation "run.googleapis.com/ingress" set to the default value all.',
        {
          code: 'FAILED_PRECONDITION',
        },
      ),
      `policy-blocks-deploy on ${RESOURCE.service}`,
    ],
    [
      'locations (docs/google-cloud.md#other-policies-that-stop-a-deploy)',
      saysApi(412, "'us' violates constraint 'constraints/gcp.resourceLocations'", { code: 'FAILED_PRECONDITION' }),
      `policy-blocks-deploy on ${RESOURCE.service}`,
    ],
    [
      'a quota per minute (reported)',
      saysApi(
        429,
        `Quota exceeded for quota metric 'Build Create requests' and limit 'Build Create requests per minute' of service 'cloudbuild.googleapis.com' for consumer 'project_number:${NUMBER}'.`,
        {
          code: 'RESOURCE_EXHAUSTED',
        },
      ),
      `quota-exceeded on ${RESOURCE.project}`,
    ],
    [
      'a region where new projects may not build (reported)',
      saysApi(
        400,
        'failed precondition: due to quota restrictions, cannot run builds in this region. Please contact support',
        {
          code: 'FAILED_PRECONDITION',
        },
      ),
      `quota-exceeded on ${RESOURCE.project}`,
      'build',
    ],
    [
      'the source that the build account may not read (recorded)',
      saysApi(
        400,
        `Invalid build request. could not resolve source: googleapi: Error 403: ${BUILDER} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist)., forbidden`,
      ),
      `build-account-permission storage.objects.get of serviceAccount:${BUILDER} on ${RESOURCE.bucket}: roles/storage.objectViewer`,
      'build',
    ],
    [
      'Service Usage (recorded)',
      saysApi(403, 'Permission denied to enable service [run.googleapis.com]', {
        details: [info('AUTH_PERMISSION_DENIED', { permission: 'serviceusage.services.enable' })],
      }),
      `deployer-permission serviceusage.services.enable of serviceAccount:${DEPLOYER} on ${RESOURCE.project}: roles/serviceusage.serviceUsageAdmin`,
    ],
    [
      'a secret’s policy (reported)',
      saysApi(
        403,
        `Permission 'secretmanager.secrets.setIamPolicy' denied for resource 'projects/${NUMBER}/secrets/key' (or it may not exist).`,
      ),
      `deployer-permission secretmanager.secrets.setIamPolicy of serviceAccount:${DEPLOYER} on //secretmanager.googleapis.com/projects/${PROJECT}/secrets/key`,
    ],
    [
      'a refusal without a name, by its call',
      saysApi(403, 'The caller does not have permission', {
        call: `POST ${REGION}-run.googleapis.com/v2/projects/${PROJECT}/locations/${REGION}/builds:submit`,
      }),
      `deployer-permission cloudbuild.builds.create of serviceAccount:${DEPLOYER} on ${RESOURCE.project}: roles/cloudbuild.builds.editor`,
    ],
  ])('%s', (_, error, expected, speaker = 'api') => {
    const [finding, ...others] = ofApi(error, speaker)
    expect(finding && show(finding).replace(/: roles\/\S+$/, '')).toBe(expected.replace(/: roles\/\S+$/, ''))
    // A role that the expectation leaves open is one that only the whole table of roles knows.
    if (expected.includes(': roles/')) expect(finding?.role).toBe(/: (roles\/\S+)$/.exec(expected)?.[1])
    expect(others).toEqual([])
    expect(finding?.status).toBe('fail')
    expect(finding?.evidence[0]?.answer).toBeTruthy()
    if (finding?.role) expect(finding.remedies[0]?.text).toContain(finding.role)
  })

  it('tells an administrator how to exempt the project, from constraints of either kind', () => {
    const says = (constraint: string) =>
      ofApi(saysApi(400, `Constraint constraints/${constraint} violated`))[0]?.remedies[0]?.text
    expect(says('run.allowedIngress')).toContain('- allowAll: true')
    expect(says('run.managed.requireInvokerIam')).toContain('- enforce: false')
  })

  it('says nothing of what is no matter of rights', () => {
    expect(ofApi(saysApi(400, 'Revision named api-1 already exists'))).toEqual([])
    expect(ofApi(saysApi(404, 'Requested entity was not found.'))).toEqual([])
    expect(ofApi(saysApi(500, 'Internal error encountered.'))).toEqual([])
  })
})

describe('a build', () => {
  const evidence = { call: 'GET build', resource: RESOURCE.project, answer: 'x' }
  const says = (text: string, speaker: Speaker, more: Partial<Setting> = {}) =>
    diagnose(saidIn(text, evidence), setting(speaker, more)).map(show)
  const upload = 'artifactregistry.repositories.uploadArtifacts'

  it.each<[text: string, speaker: Speaker, expected: string[]]>([
    [
      'PERMISSION_DENIED: Build failed because the default service account is missing required IAM permissions. Follow the instructions at https://cloud.google.com/run/docs/configuring/services/build-service-account',
      'build',
      [`build-account-permission of serviceAccount:${BUILDER} on ${RESOURCE.project}: roles/run.builder`],
    ],
    [
      `service account "${NUMBER}@cloudbuild.gserviceaccount.com" has insufficient permission to execute the build on project "${PROJECT}"`,
      'build',
      [`build-account-permission of serviceAccount:${BUILDER} on ${RESOURCE.project}: roles/run.builder`],
    ],
    [
      `denied: Permission "${upload}" denied on resource "projects/${PROJECT}/locations/${REGION}/repositories/cloud-run-source-deploy" (or it may not exist)`,
      'build-log',
      [
        `build-account-permission ${upload} of serviceAccount:${BUILDER} on ${RESOURCE.repository}: roles/artifactregistry.writer`,
      ],
    ],
    [
      `denied: Permission '${upload}' denied on resource (or it may not exist). Remediate access with this Troubleshooter URL or share it with your administrator - https://console.cloud.google.com/iam-admin/troubleshooter;errorId=CiQw .`,
      'build-log',
      [
        `build-account-permission ${upload} of serviceAccount:${BUILDER} on ${RESOURCE.repository}: roles/artifactregistry.writer`,
      ],
    ],
    [
      'DENIED: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/images/locations/us/repositories/base" (or it may not exist)',
      'build-log',
      [
        `build-account-permission artifactregistry.repositories.downloadArtifacts of serviceAccount:${BUILDER} on //artifactregistry.googleapis.com/projects/images/locations/us/repositories/base: roles/artifactregistry.reader`,
      ],
    ],
    ['ERROR: build step 0 "gcr.io/cloud-builders/docker" failed: step exited with non-zero status: 1', 'build-log', []],
    ['Build failed; check build logs for details', 'build', []],
  ])('%s', (text, speaker, expected) => {
    expect(says(text, speaker)).toEqual(expected)
  })

  it('is not believed when its log accuses another account, another permission, or a policy', () => {
    const mallory = 'mallory@evil.iam.gserviceaccount.com'
    expect(says(`${mallory} does not have storage.objects.get access to the bucket`, 'build-log')).toEqual([
      `build-account-permission storage.objects.get of serviceAccount:${BUILDER} on ${RESOURCE.bucket}: roles/storage.objectViewer`,
    ])
    expect(
      says("Permission 'resourcemanager.projects.setIamPolicy' denied on resource 'projects/x'", 'build-log'),
    ).toEqual([])
    expect(says(`Please give ${mallory} permission to act as service account ${RUNNER}`, 'build-log')).toEqual([])
    expect(says('constraints/iam.allowedPolicyMemberDomains violated', 'build-log')).toEqual([])
  })
})

describe('a revision', () => {
  const evidence = { call: 'GET service', resource: RESOURCE.service, answer: 'x' }
  const says = (text: string, reason?: string, more: Partial<Setting> = {}) =>
    diagnose(saidIn(text, evidence, reason), setting('release', more)).map(show)
  const accessor = 'roles/secretmanager.secretAccessor'
  const secret = (name: string) =>
    `runtime-account-permission secretmanager.versions.access of serviceAccount:${RUNNER} on //secretmanager.googleapis.com/projects/${PROJECT}/secrets/${name}: ${accessor}`
  const reads = `runtime-account-permission artifactregistry.repositories.downloadArtifacts of serviceAccount:${RUN_AGENT} on //artifactregistry.googleapis.com/projects/images/locations/us/repositories/mine: roles/artifactregistry.reader`

  it('that may not read its secrets: each of them', () => {
    const line = (name: string, at: number) =>
      `spec.template.spec.containers[0].env[${at}].value_from.secret_key_ref.name: Permission denied on secret: projects/${NUMBER}/secrets/${name}/versions/latest for Revision service account ${RUNNER}. The service account used must be granted the 'Secret Manager Secret Accessor' role (${accessor}) at the secret, project or higher level.`
    const text = `Revision 'api-00001-8m6' is not ready and cannot serve traffic. ${line('one', 0)}\n${line('two', 1)}`
    expect(says(text)).toEqual([secret('one'), secret('two')])
  })

  it('that may not read its secrets, by the reason alone: those of the inputs', () => {
    const given = { secrets: [{ project: PROJECT, secret: 'one' }] }
    expect(says('Permission denied on secrets.', 'SECRETS_ACCESS_CHECK_FAILED', given)).toEqual([secret('one')])
    expect(says('Secret one was not found', 'SECRETS_ACCESS_CHECK_FAILED', given)).toEqual([])
    expect(says('Version 1 is in the state DISABLED.', 'SECRETS_ACCESS_CHECK_FAILED', given)).toEqual([])
  })

  it('whose image Cloud Run’s agent may not read', () => {
    const text = `Google Cloud Run Service Agent ${RUN_AGENT} must have permission to read the image, us-docker.pkg.dev/images/mine/app:v1. Ensure that the provided container image URL is correct and that the above account has permission to access the image.`
    expect(says(text)).toEqual([reads])
    expect(says('no', 'CONTAINER_IMAGE_UNAUTHORIZED', { image: 'us-docker.pkg.dev/images/mine/app:v1' })).toEqual([
      reads,
    ])
  })

  it('whose image is in a registry that is not Artifact Registry’s', () => {
    const text = `Google Cloud Run Service Agent ${RUN_AGENT} must have permission to read the image, gcr.io/slo-generator-ci-a2b4/slo-generator:latest.`
    expect(says(text)).toEqual([
      `runtime-account-permission artifactregistry.repositories.downloadArtifacts of serviceAccount:${RUN_AGENT}`,
    ])
  })

  it('whose key Cloud Run’s agent may not use', () => {
    const key = 'projects/keys/locations/us/keyRings/ring/cryptoKeys/run'
    const text = `Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied on resource '${key}' (or it may not exist).`
    expect(says(text, 'ENCRYPTION_KEY_PERMISSION_DENIED')).toEqual([
      `runtime-account-permission cloudkms.cryptoKeyVersions.useToEncrypt of serviceAccount:${RUN_AGENT} on //cloudkms.googleapis.com/${key}: roles/cloudkms.cryptoKeyEncrypterDecrypter`,
    ])
  })

  it('that only failed to start', () => {
    expect(says('The user-provided container failed to start and listen on the port defined by PORT.')).toEqual([])
  })
})

describe('no raw 403 reaches anybody', () => {
  const identity = { principal: `serviceAccount:${DEPLOYER}`, method: 'workload-identity-federation' as const }

  it('an unknown one names the call, who made it, and where to look it up', () => {
    const error = saysApi(403, 'Forbidden by something new', { call: 'DELETE run.googleapis.com/v2/x' })
    const [finding] = explain(error, { resources: HERE, identity }) ?? []
    expect(finding).toMatchObject({ id: 'api-error', principal: identity.principal })
    expect(finding?.reason).toMatch(/^Google refused a request to Cloud Run, asked by /)
    expect(finding?.evidence[0]?.call).toBe('DELETE run.googleapis.com/v2/x')
    expect(finding?.reason).toContain('Forbidden by something new')
    expect(finding?.remedies[0]?.text).toMatch(/^https:\/\//)
  })

  it('a token of too narrow a scope is not taken for a missing role', () => {
    const details = [info('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service: 'run.googleapis.com' })]
    const error = saysApi(403, 'Request had insufficient authentication scopes.', { details })
    const [finding] = explain(error, { resources: HERE, identity }) ?? []
    expect(finding?.id).toBe('api-error')
    expect(finding?.reason).toContain('scope https://www.googleapis.com/auth/cloud-platform')
  })

  it('knows what the action’s own calls take, on regional hosts too', () => {
    expect(takenBy('POST us-central1-run.googleapis.com/v2/projects/p/locations/l/services')?.permission).toBe(
      'run.services.create',
    )
    expect(takenBy('PATCH run.googleapis.com/v2/projects/p/locations/l/services/s')?.permission).toBe(
      'run.services.update',
    )
    expect(takenBy('GET storage.googleapis.com/storage/v1/b/bucket')?.permission).toBe('storage.buckets.get')
    expect(takenBy('GET run.apis-example.cloud/v2/projects/p/locations/l/services/s')?.permission).toBe(
      'run.services.get',
    )
    expect(takenBy('GET example.com/')).toBeUndefined()
  })

  describe('recorded refusals', () => {
    const refused = recordings.flatMap(name => refusalsIn(recording(name)))

    it('are all told in our own words', () => {
      expect(refused.length).toBeGreaterThan(4)
      for (const { status, call, body } of refused) {
        const [finding] = explain(errorFromResponse(status, body, call), { resources: HERE, identity }) ?? []
        expect(finding?.id, body).toMatch(
          /permission|^act-as|^api-disabled$|^policy-blocks-deploy$|^project-unreachable$/,
        )
      }
    })
  })
})

interface Recorded {
  status: number
  call: string
  body: string
}

/** Answers 403 anywhere in a recording. */
function refusalsIn(json: unknown): Recorded[] {
  if (Array.isArray(json)) return json.flatMap(refusalsIn)
  if (typeof json !== 'object' || json === null) return []
  const { status, method, url, responseBody } = json as Record<string, unknown>
  if (status === 403 && responseBody) {
    const { host, pathname } = new URL(String(url))
    return [{ status, call: `${method} ${host}${pathname}`, body: JSON.stringify(responseBody) }]
  }
  return Object.values(json).flatMap(refusalsIn)
}
