/** The attributes that an IAM condition can use for a need. Pure. */
import type { ResourceRole } from '../model.ts'
import type { Access } from './conditions.ts'
import { bucketOfFullName } from './names.ts'

export interface AccessCircumstances {
  /** Id and number of the run's project. */
  project: string
  projectNumber?: string
  /** Path of the sources in the bucket: `services/SERVICE`. */
  folder: string
  /** Milliseconds since 1970. */
  now: number
}

/** The typical length of a run: a condition whose result changes within that time counts as undecided. */
const RUN_MS = 60 * 60_000

/**
 * Only services that support resource attributes (IAM's page on attributes); for the others the attributes are not known, so conditions
 * stay undecided. Secret Manager uses the project number in names.
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

/** Permissions that are checked on a child of the testable resource, where a condition sees another name. */
export const isBelow = (permission: string): boolean => /^(storage\.objects|secretmanager\.versions)\./.test(permission)
