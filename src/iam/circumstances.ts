/** What an IAM condition sees of the access that a need is about. Pure. */
import type { ResourceRole } from '../model.ts'
import type { Access } from './conditions.ts'
import { bucketOfFullName } from './names.ts'

export interface AccessCircumstances {
  /** Id and number of the run's project. */
  project: string
  projectNumber?: string
  /** Where the sources lie in the bucket: `services/SERVICE`. */
  folder: string
  /** Milliseconds since 1970. */
  now: number
}

/** As long as a run may well take: a condition that changes its mind within that time does not count as decided. */
const RUN_MS = 60 * 60_000

/**
 * Only the services that give conditions something to look at (IAM's page on attributes): of the others it is not known what a
 * condition sees, so that it is not decided. Secret Manager spells names by the project's number.
 */
export function accessOf(
  permission: string,
  place: ResourceRole,
  resource: string,
  circumstances: AccessCircumstances,
): Access {
  const { now } = circumstances
  const folder = place.kind === 'bucket' ? `${circumstances.folder}/` : ''
  const span = { from: now, until: now + RUN_MS }
  const bucket = place.kind === 'bucket' || place.kind === 'volume-bucket' ? bucketOfFullName(resource) : undefined
  if (bucket && permission.startsWith('storage.objects.')) {
    const names = [`projects/_/buckets/${bucket}/objects/${folder}`]
    return {
      ...span,
      resource: { service: 'storage.googleapis.com', type: 'storage.googleapis.com/Object', names, open: true },
    }
  }
  if (bucket && permission.startsWith('storage.buckets.')) {
    const names = [`projects/_/buckets/${bucket}`]
    return {
      ...span,
      resource: { service: 'storage.googleapis.com', type: 'storage.googleapis.com/Bucket', names, open: false },
    }
  }
  if (place.kind === 'secret' && permission.startsWith('secretmanager.versions.')) {
    const { project, projectNumber } = circumstances
    if (place.project !== project || !projectNumber) return span
    const names = [project, projectNumber].map(owner => `projects/${owner}/secrets/${place.secret}/versions/`)
    const type = 'secretmanager.googleapis.com/SecretVersion'
    return { ...span, resource: { service: 'secretmanager.googleapis.com', type, names, open: true } }
  }
  if (place.kind === 'sql-instance') {
    const names = [`projects/${place.project}/instances/${place.instance}`]
    return {
      ...span,
      resource: { service: 'sqladmin.googleapis.com', type: 'sqladmin.googleapis.com/Instance', names, open: false },
    }
  }
  return span
}

/** Permissions that are checked on something below the resource that can be tested: there a condition sees another name. */
export const isBelow = (permission: string): boolean => /^(storage\.objects|secretmanager\.versions)\./.test(permission)
