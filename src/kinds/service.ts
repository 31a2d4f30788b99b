/** A Cloud Run service. */
import { say } from '../language/say.ts'
import type { Traits } from './traits.ts'

export const service = {
  words: say`service`,
  plural: say`services`,
  input: {
    name: 'service',
    help: 'Name of the Cloud Run service. The run creates it if it does not exist.',
    example: 'api',
  },
  target: 'service',
  role: 'service',
  collection: 'services',
  idParameter: 'serviceId',
  permissions: 'services',
  parts: ['routes', 'revisions'],
  buildTag: 'service',
  template: ['template'],
  update: 'fields',
  policies: [
    'run.allowedIngress',
    'run.allowedVPCEgress',
    'run.allowedBinaryAuthorizationPolicies',
    'gcp.resourceLocations',
  ],
  requests: true,
  traffic: true,
  instances: true,
  environments: true,
  builds: true,
  tags: true,
  invokers: {
    verb: say`call`,
    role: 'roles/run.servicesInvoker',
    gcloud: 'services',
    conditions: true,
    terraform: 'google_cloud_run_v2_service_iam_member',
    console: 'run/detail',
  },
  schedule: 'request',
  manifest: {
    kind: 'Service',
    apiVersion: 'serving.knative.dev/v1',
    plural: 'services',
    pod: ['spec', 'template', 'spec'],
    regionalPath: true,
  },
} as const satisfies Traits
