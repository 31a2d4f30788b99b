/**
 * Why a revision, a job or a worker pool is not ready: by Cloud Run's own condition and, if the container failed, by the end of its
 * log. Pure. `diagnose` finds missing permissions. Messages: docs/google-cloud.md#releases-that-fail.
 */

import { fullName, projectIn, runAgent } from '../../iam/names.ts'
import { command, remediesFor } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Remedy } from '../../model.ts'
import { type Cause, change, firstOf, piece, type Row } from './cause.ts'
import { containerCause } from './container.ts'
import type { Failed } from './symptoms.ts'

interface Unready extends Failed {
  /** The condition's reason (google/cloud/run/v2/condition.proto). */
  reason?: string | undefined
  project: string
  projectNumber?: string | undefined
  region: string
}

/** Undefined if no row matches. */
export const releaseCause = (unready: Unready): Cause | undefined => firstOf(ROWS, unready) ?? containerCause(unready)

/** Whether the container itself failed, so that its log says more. */
export function isOfContainer({ reason, said }: Pick<Unready, 'reason' | 'said'>): boolean {
  if (reason && OF_CONTAINER.has(reason)) return true
  return /failed to start|failed to listen|health check|startup probe|container .*exit|memory limit|exec format/i.test(
    said,
  )
}

const OF_CONTAINER = new Set(['HEALTH_CHECK_CONTAINER_ERROR', 'PROGRESS_DEADLINE_EXCEEDED'])

/** Cloud Run's message without the sentence that every such message begins with. */
export const ownWords = (said: string): string =>
  said
    .replace(/^(?:Cloud Run error: )?Revision '[^']*' is not ready(?: and cannot serve traffic)?[.:]\s*/, '')
    .replace(/^Cloud Run error: /, '')
    // Cloud Run's own links to the log and to a page.
    .replace(/(?<!\s)\s*Logs (?:for this revision might contain more information|URL: )[\s\S]*$/, '')
    .trim()

/** Their first sentence, without field paths before it. */
export const firstWords = (said: string): string => piece(ownWords(said).split(/(?<=[.!?])\s|\n/, 1)[0] ?? '', 130)

const ROWS: Row<Unready>[] = [
  imageMissing,
  architecture,
  secretVersion,
  secretMissing,
  accountMissing,
  connector,
  network,
  key,
  mount,
  limitOfRevisions,
  minimum,
]

const IMAGE_MISSING = /Image '?([^\s']+?)'? not found/i

function imageMissing({ said, reason, settings }: Unready): Cause | undefined {
  const named = IMAGE_MISSING.exec(said)?.[1]
  if (!named && reason !== 'CONTAINER_MISSING') return undefined
  const image = named ?? settings.image ?? ''
  return {
    key: 'image',
    what: say`The image ${piece(image, 100)} was not found.`,
    advice: say`Check the name and the tag or digest in the input image, and that the image was pushed.`,
    remedies: [],
    shown: named ? said : (reason ?? ''),
  }
}

const NOT_AMD64 = /Container manifest(?: type)? .*?must support amd64\/linux|must support amd64\/linux/

function architecture({ said, settings }: Unready): Cause | undefined {
  const [shown] = NOT_AMD64.exec(said) ?? []
  if (!shown) return undefined
  return {
    key: 'architecture',
    what: say`The image has no variant for linux/amd64, which is all that Cloud Run runs.`,
    advice: say`A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.`,
    remedies: [
      change(
        say`Build the image for linux/amd64`,
        `docker build --platform linux/amd64 --tag ${settings.image ?? 'IMAGE'} .`,
      ),
    ],
    shown,
  }
}

const STATE =
  /Secret Version \[projects\/([^/\s]+)\/secrets\/([^/\s]+)\/versions\/(\d+)\] is in (DISABLED|DESTROYED) state/

function secretVersion({ said, project, projectNumber }: Unready): Cause | undefined {
  const [shown, owner = '', secret = '', version = '', state] = STATE.exec(said) ?? []
  if (!shown) return undefined
  const at = `--project=${owner === projectNumber ? project : owner}`
  if (state === 'DISABLED')
    return {
      key: 'secret-disabled',
      what: say`Version ${version} of the secret ${piece(secret, 80)} is disabled.`,
      advice: say`Enable it, or name an enabled version.`,
      remedies: [
        gcloud(say`Enable version ${version} of ${secret}`, [
          'secrets',
          'versions',
          'enable',
          version,
          `--secret=${secret}`,
          at,
        ]),
      ],
      shown,
    }
  return {
    key: 'secret-destroyed',
    what: say`Version ${version} of the secret ${piece(secret, 80)} is destroyed and cannot be restored.`,
    advice: say`Add a version with the value, and name it or latest.`,
    remedies: [newVersion(secret, at)],
    shown,
  }
}

const SECRET_MISSING =
  /Secret:? ?\[?projects\/([^/\s]+)\/secrets\/([^/\s\]]+)(?:\/versions\/([^/\s\]]+))?\]?(?: or its versions)? (?:was )?not found/

function secretMissing({ said, project, projectNumber }: Unready): Cause | undefined {
  const [shown, owner = '', secret = '', version = 'latest'] = SECRET_MISSING.exec(said) ?? []
  if (!shown) return undefined
  const at = `--project=${owner === projectNumber ? project : owner}`
  return {
    key: 'secret-missing',
    what: say`The secret ${piece(secret, 70)} does not exist, or has no version ${piece(version, 20)}.`,
    advice: say`Check the name and the version, or add a version with the value (if the secret itself is missing, create it first).`,
    remedies: [newVersion(secret, at)],
    shown,
  }
}

const newVersion = (secret: string, at: string): Remedy =>
  gcloud(say`Add a version to ${secret}`, ['secrets', 'versions', 'add', secret, '--data-file=VALUE_FILE', at])

const gcloud = (title: string, words: string[]): Remedy => ({ kind: 'gcloud', title, text: command(words) })

const NO_ACCOUNT = /Service account (\S+@\S+?) does not exist or is disabled/

function accountMissing({ said }: Unready): Cause | undefined {
  const [shown, email = ''] = NO_ACCOUNT.exec(said) ?? []
  if (!shown) return undefined
  return {
    key: 'account',
    what: say`The runtime account ${piece(email, 90)} does not exist or is disabled.`,
    advice: say`Name one that exists (flags: --service-account); if it is disabled, enable it (gcloud iam service-accounts enable ${piece(email, 90)}).`,
    remedies: [],
    shown,
  }
}

const CONNECTOR =
  /VPC connector (projects\/[^/\s]+\/locations\/[^/\s]+\/connectors\/[^/\s]+) does not exist, or Cloud Run does not have permission to use it/

function connector({ said, project, projectNumber }: Unready): Cause | undefined {
  const [shown, name = ''] = CONNECTOR.exec(said) ?? []
  if (!shown) return undefined
  const owner = projectIn(name) ?? project
  const foreign = owner !== project && owner !== projectNumber
  const agent = projectNumber && `serviceAccount:${runAgent(projectNumber)}`
  const grant =
    foreign && agent
      ? remediesFor({ member: agent, role: 'roles/vpcaccess.user', resource: fullName.project(owner) })
      : []
  return {
    key: 'connector',
    what: say`The VPC connector ${piece(name.split('/').at(-1) ?? '', 60)} does not exist, or Cloud Run is not allowed to use it.`,
    advice: foreign
      ? say`It belongs to the project ${owner}, where Cloud Run’s service agent needs roles/vpcaccess.user.`
      : say`Check its name and region. A service keeps the connector of its last deploy; --clear-vpc-connector in flags removes it.`,
    remedies: grant,
    shown,
  }
}

function network({ said, reason }: Unready): Cause | undefined {
  if (reason !== 'VPC_NETWORK_NOT_FOUND') return undefined
  const name = /'([^'\s]+)' was not found/.exec(said)?.[1]?.split('/').at(-1)
  return {
    key: 'network',
    what: say`The network or subnet${name ? ` ${piece(name, 60)}` : ''} was not found, or Cloud Run is not allowed to use it.`,
    advice: say`Check the names of the network and subnet, and that they are in the service’s region.`,
    remedies: [],
    shown: reason,
  }
}

function key({ reason }: Unready): Cause | undefined {
  if (reason !== 'ENCRYPTION_KEY_CHECK_FAILED') return undefined
  return {
    key: 'key',
    what: say`The encryption key cannot be used.`,
    advice: say`Check that the key exists and is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it.`,
    remedies: [],
    shown: reason,
  }
}

const MOUNT =
  /\b(?:mount(?:ing|ed)?|gcsfuse|nfs)\b.*\b(?:fail(?:ed|ure)?|denied|error|timed out|not found)\b|\bfail(?:ed|ure)\b.*\bmount/i

/** Cloud Run mounts before the container starts, so only the platform reports it. */
function mount({ said, lines = [] }: Unready): Cause | undefined {
  const shown = [...lines.filter(({ from }) => from === 'platform').map(({ text }) => text), said].find(text =>
    MOUNT.test(text),
  )
  if (shown === undefined) return undefined
  return {
    key: 'mount',
    what: say`A volume could not be mounted: ${piece(ownWords(shown))}.`,
    advice: say`Check that the bucket or the NFS server exists, that the runtime account can read the bucket (roles/storage.objectViewer; to write, roles/storage.objectUser), and for NFS that the service reaches its network.`,
    remedies: [],
    shown,
  }
}

function limitOfRevisions({ reason }: Unready): Cause | undefined {
  if (reason !== 'ACTIVE_REVISION_LIMIT_REACHED') return undefined
  return {
    key: 'revisions',
    what: say`The service has as many active revisions as it can have.`,
    advice: say`Delete revisions that no longer serve, or lower their minimum number of instances.`,
    remedies: [],
    shown: reason,
  }
}

function minimum({ reason }: Unready): Cause | undefined {
  if (reason !== 'MIN_INSTANCES_NOT_PROVISIONED') return undefined
  return {
    key: 'minimum',
    what: say`Cloud Run could not start the minimum number of instances.`,
    advice: say`Lower the minimum number of instances (flags: --min-instances), or request more quota in this region.`,
    remedies: [],
    shown: reason,
  }
}
