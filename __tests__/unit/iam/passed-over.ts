/** Roles that are narrower by Google's table than the one that `ROLES` names, and why they are not taken: by permission. */
export const PASSED_OVER: Record<string, Record<string, string>> = {
  'storage.objects.get': {
    'roles/storage.legacyObjectReader': 'a legacy role, there to mirror access lists',
    'roles/storage.objectViewer':
      'where the bucket is not there yet, nor is the repository: run.builder is made for the build account and spares a second grant',
  },
  'storage.objects.list': {
    'roles/storage.legacyBucketReader': 'a legacy role, which does not read the objects themselves',
  },
  'storage.objects.delete': {
    'roles/storage.legacyBucketWriter': 'a legacy role, which does not read the objects themselves',
  },
  'storage.buckets.get': {
    'roles/cloudbuild.builds.builder':
      'for build accounts; bucketViewer is beta, and holds two permissions instead of 78',
  },
  'storage.buckets.list': {
    'roles/storage.viewer':
      'generally available, and reads more than buckets; bucketViewer is beta and reads nothing else',
  },
  'storage.buckets.create': {
    'roles/cloudbuild.builds.builder':
      'for build accounts: it may also delete objects and push images, and may not deploy',
  },
  'artifactregistry.repositories.create': {
    'roles/artifactregistry.editor': 'it may also delete every repository and image of the project, and may not deploy',
  },
  'serviceusage.services.get': {
    'roles/serviceusage.serviceUsageViewer': 'it may not use the APIs, which a deploy needs besides',
  },
  'serviceusage.services.list': {
    'roles/serviceusage.serviceUsageViewer': 'it may not use the APIs, which a deploy needs besides',
  },
  'compute.networks.get': {
    'roles/compute.networkUser': 'shorter, and may use networks where looking is enough',
  },
  'resourcemanager.projects.get': {
    'roles/binaryauthorization.attestorsViewer': 'of a service that has nothing to do with it',
  },
}
