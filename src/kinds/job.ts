/** A Cloud Run job. */
import { say } from '../language/say.ts'
import type { Traits } from './traits.ts'

export const job = {
  words: say`job`,
  plural: say`jobs`,
  input: {
    name: 'job',
    help: 'Name of the Cloud Run job, instead of a service. The run creates it if it does not exist.',
    example: 'nightly',
  },
  target: 'job',
  role: 'job',
  collection: 'jobs',
  idParameter: 'jobId',
  permissions: 'jobs',
  parts: ['executions', 'tasks'],
  buildTag: 'job',
  // One level deeper: the outer template is for executions, the inner one for their tasks.
  template: ['template', 'template'],
  update: 'whole',
  policies: ['run.allowedVPCEgress', 'run.allowedBinaryAuthorizationPolicies', 'gcp.resourceLocations'],
  environments: true,
  executions: true,
  // Running a job takes `run.jobs.run`, which `roles/run.servicesInvoker` lacks.
  invokers: {
    verb: say`run`,
    role: 'roles/run.invoker',
    gcloud: 'jobs',
    conditions: false,
    terraform: 'google_cloud_run_v2_job_iam_member',
    console: 'run/jobs/details',
  },
  schedule: 'run',
  manifest: {
    kind: 'Job',
    apiVersion: 'run.googleapis.com/v1',
    plural: 'jobs',
    pod: ['spec', 'template', 'spec', 'template', 'spec'],
  },
} as const satisfies Traits
