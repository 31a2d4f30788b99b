/** Refusals that are about what a revision uses: secrets, its image, a key, settings in preview, other revisions. Pure. */

import { fullName, memberOf, repositoryOfImage, runAgent } from '../../iam/names.ts'
import { command } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Finding, Remedy } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { lack } from './lack.ts'
import { emailIn, projectOf, quoted, type Said, type Setting } from './said.ts'

const SECRET =
  /Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g

export function secrets(said: Said, setting: Setting): Finding[] | undefined {
  const { resources } = setting
  const named = [...said.text.matchAll(SECRET)].map(([, project = '', secret = '', account = '']) => ({
    place: { project: projectOf(project, resources), secret },
    account,
  }))
  const { runtimeAccount } = resources
  const unnamed =
    said.reason === 'SECRETS_ACCESS_CHECK_FAILED' && runtimeAccount && /permission|denied/i.test(said.text)
  const found =
    named.length > 0 || !unnamed ? named : (setting.secrets ?? []).map(place => ({ place, account: runtimeAccount }))
  if (found.length === 0) return undefined
  return found.map(({ place, account }) =>
    lack('runtime-account', 'secretmanager.versions.access', said, setting, {
      member: memberOf(account),
      resource: fullName.secret(place.project, place.secret),
      // docs/google-cloud.md#releases-that-fail
      more: say` Google says the same of a secret that does not exist.`,
    }),
  )
}

/** Some messages contain the agent's email, others do not; `User` is the caller. */
const IMAGE = /(Service Agent(?: (\S+@\S+?\.com))?|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/
const UNREADABLE = new Set([
  'CONTAINER_PERMISSION_DENIED',
  'CONTAINER_IMAGE_UNAUTHORIZED',
  'CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED',
])

export function image(said: Said, setting: Setting): Finding[] | undefined {
  const [, reader, agent, named] = IMAGE.exec(said.text) ?? []
  if (!reader && !UNREADABLE.has(said.reason ?? '')) return undefined
  const { projectNumber } = setting.resources
  const byDeployer = reader === 'User'
  const email = agent ?? (projectNumber && runAgent(projectNumber))
  const repository = repositoryOfImage(named ?? setting.image)
  return [
    lack(byDeployer ? 'deployer' : 'run-agent', 'artifactregistry.repositories.downloadArtifacts', said, setting, {
      member: byDeployer ? setting.deployer : email && memberOf(email),
      resource: repository && fullName.repository(repository),
    }),
  ]
}

/** Google's page on troubleshooting: a feature in preview, of a service that is declared to be generally available. */
const STAGE = /not supported in the declared launch stage/i

export function launchStage(said: Said, { resources }: Setting): Finding[] | undefined {
  if (!STAGE.test(said.text)) return undefined
  const annotation = 'metadata:\n  annotations:\n    run.googleapis.com/launch-stage: BETA'
  return [
    fail(
      'release-failed',
      say`A setting of this release is in preview, and the release does not declare that it uses previews (launch stage). A flag of gcloud's beta track declares it; in a file for the input metadata the annotation does. ${quoted(said)}`,
      {
        resource: fullName.service(resources.service),
        evidence: [said.evidence],
        remedies: [{ kind: 'workflow', title: say`Declare the launch stage BETA in the manifest`, text: annotation }],
      },
    ),
  ]
}

const GONE = /Revision '?([a-z][a-z0-9-]*)'? does not exist or is deleted/

/** Cloud Run checks the traffic of a service on every change. */
export function goneRevision(said: Said, { resources, traffic = [] }: Setting): Finding[] | undefined {
  const revision = GONE.exec(said.text)?.[1]
  if (!revision) return undefined
  const named = traffic.filter(target => target.revision === revision)
  const tags = named.flatMap(({ tag }) => tag ?? [])
  const onlyTags = tags.length > 0 && named.every(({ percent }) => !percent)
  const [, project = '', , region = '', , service = ''] = resources.service.split('/')
  const flag = onlyTags ? `--remove-tags=${tags.join(',')}` : '--to-latest'
  const which = onlyTags ? say`, under the tag ${tags.join(' and the tag ')}` : ''
  const fix: Remedy = {
    kind: 'gcloud',
    title: onlyTags ? say`Remove the tag` : say`Send all traffic to the latest revision`,
    text: command([
      ...['run', 'services', 'update-traffic', service, flag, `--region=${region}`, `--project=${project}`],
    ]),
  }
  return [
    fail(
      'traffic-target',
      say`The traffic of ${service} names the revision ${revision}${which}, which has been deleted. Cloud Run refuses every change of the service until its traffic names only revisions that exist. ${quoted(said)}`,
      { resource: fullName.service(resources.service), evidence: [said.evidence], remedies: [fix] },
    ),
  ]
}

const KEY = /(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/

export function encryptionKey(said: Said, setting: Setting): Finding[] | undefined {
  const permission = said.permission ?? (said.reason === 'ENCRYPTION_KEY_PERMISSION_DENIED' ? USE_KEY : undefined)
  if (!permission?.startsWith('cloudkms.')) return undefined
  const { projectNumber } = setting.resources
  const email = emailIn(said.text) ?? (projectNumber && runAgent(projectNumber))
  const key = KEY.exec(said.resource ?? '')?.[1] ?? KEY.exec(said.text)?.[1]
  const role = 'roles/cloudkms.cryptoKeyEncrypterDecrypter'
  const resource = key && `//cloudkms.googleapis.com/${key}`
  const member = email && memberOf(email)
  return [lack('run-agent', permission, said, setting, { member, resource, role })]
}

const USE_KEY = 'cloudkms.cryptoKeyVersions.useToEncrypt'
