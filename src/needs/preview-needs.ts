/** Permissions for previews, their removal and the check for drift: docs/google-cloud.md#permissions as data, from the pages
 *  run/docs/managing/revisions, run/docs/managing/services and run/docs/rollouts-rollbacks-traffic-migration. */

import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Need, ResourceRole } from '../model.ts'
import { decisionNeeds, need } from './needs.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const BUCKET: ResourceRole = { kind: 'bucket' }
const REPOSITORY: ResourceRole = { kind: 'repository' }
const SERVICE: ResourceRole = { kind: 'service' }
const advisory = { level: 'advisory' } as const

/** In addition to those of a deploy: a preview starts from the revision that serves production, which is rarely the newest. */
export const taggedPreviewNeeds = (): Need[] => [
  need('run.revisions.get', SERVICE, say`read the revision that serves production`),
]

export const findTaggedNeeds = (): Need[] => [
  need('run.services.get', SERVICE, say`read the service`),
  need('run.revisions.list', SERVICE, say`find the revisions of previews`),
]

/** Removing a tag is a change of the traffic; the run then deletes the revision behind it. */
export const removeTaggedNeeds = (): Need[] => [
  ...findTaggedNeeds(),
  need('run.services.update', SERVICE, say`remove the tag of a preview`),
  need('iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, say`change the traffic of a service`),
  need('run.revisions.get', SERVICE, say`read a revision once more before it is deleted`),
  need('run.revisions.delete', SERVICE, say`delete the revisions of a preview`),
  need('run.operations.get', PROJECT, say`wait until a preview is gone`, advisory),
]

/** `at`: the preview itself, or the project if the previews are not known yet. */
export const removeServiceNeeds = (at: ResourceRole): Need[] => [
  need('run.services.get', at, say`read the service of a preview`),
  need('run.services.delete', at, say`delete the service of a preview`),
  need('run.operations.get', PROJECT, say`wait until a preview is gone`, advisory),
]

export const listPreviewServicesNeeds = (): Need[] => [
  need('run.services.list', PROJECT, say`find the previews that are services`),
]

/** What only a removed preview used. Without them, it stays. */
export const leftoverNeeds = (): Need[] => [
  need('artifactregistry.dockerimages.list', REPOSITORY, say`find the images of previews`, advisory),
  need('storage.objects.list', BUCKET, say`find the sources of previews`, advisory),
  need('cloudbuild.builds.list', PROJECT, say`see which build made an image`, advisory),
  ...['services', 'revisions', 'jobs', 'workerpools'].map(what =>
    need(`run.${what}.list`, PROJECT, say`see whether an image or a source is still used`, advisory),
  ),
  need('run.locations.list', PROJECT, say`see whether an image or a source is still used in another region`, advisory),
  need('artifactregistry.versions.delete', REPOSITORY, say`delete images that only a preview used`, advisory),
  need('storage.objects.delete', BUCKET, say`delete sources that only a preview used`, advisory),
]

/** Reads only. `callers`: the workflow sets who can call it; `access`: whether it is public, so the policies matter. */
export function driftNeeds(kind: Kind, callers: boolean, access: boolean): Need[] {
  const { words, role, permissions, invokers, traffic } = KINDS[kind]
  const place: ResourceRole = { kind: role }
  const verb = (name: string) => `run.${permissions}.${name}`
  return [
    need(verb('get'), place, say`read the ${words}`),
    ...(invokers
      ? [need(verb('getIamPolicy'), place, say`read who can ${invokers.verb} the ${words}`, callers ? {} : advisory)]
      : []),
    ...(traffic ? [need('run.revisions.get', place, say`read the revision that serves production`, advisory)] : []),
    ...(access ? decisionNeeds() : []),
  ]
}
