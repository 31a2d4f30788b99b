/** Every input and output, once: action.yml, the README's tables, reading and validation all come from here. */
import type { Outputs } from '../model.ts'

export type Group =
  | 'What to deploy'
  | 'The service'
  | 'Who may call it'
  | 'Authentication'
  | 'Safety and waiting'
  | 'The build'
  | 'The run'
  | 'Accepted for compatibility'
  | 'Jobs'
  | 'Traffic'
  | 'Previews'
  | 'Schedule'
  | 'Drift'

export interface Input {
  name: string
  /** What an absent or empty input means. */
  default?: string
  /** One or two plain sentences. */
  help: string
  /** A value that works; error texts show it. */
  example: string
  group: Group
  /** False: part of the contract, not of this version. Giving it a value other than its default is an error. */
  ready: boolean
}

export const INPUTS = [
  {
    name: 'mode',
    default: 'deploy',
    help: '`deploy` does the whole thing. `preflight` changes nothing: it says what would be done, what would fail and how to fix it. `preview` deploys a preview of the pull request, and removes it when that is closed. `cleanup` removes previews that are left over. `drift` says where the live service differs from the workflow. `rollback` sends all traffic back to the last good revision.',
    example: 'preflight',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'service',
    help: 'Name of the Cloud Run service. It is created if it does not exist.',
    example: 'api',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'job',
    help: 'Name of the Cloud Run job, in place of a service. It is created if it does not exist.',
    example: 'nightly',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'worker_pool',
    help: 'Name of the Cloud Run worker pool, in place of a service: containers that run without requests. (The pool that a build runs in is `build_worker_pool`.)',
    example: 'consumer',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'source',
    help: 'Folder to build and deploy: with a Dockerfile, or with a language that buildpacks know. Not together with `image`.',
    example: '.',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'image',
    help: 'Container image to deploy. Not together with `source`.',
    example: 'europe-west1-docker.pkg.dev/my-project/my-repo/api:v1',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'project_id',
    help: 'Google Cloud project. Without it: the project in the email of `service_account`, then `CLOUDSDK_CORE_PROJECT` and its siblings, then the credentials.',
    example: 'my-project',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'region',
    default: 'us-central1',
    help: 'Region of the service. Several between commas: each is deployed to in one run, see below.',
    example: 'europe-west1',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'env_vars',
    help: 'Environment variables, `KEY=VALUE` on lines or between commas. A backslash makes the next character literal; quotes are kept as they are.',
    example: 'LOG_LEVEL=info',
    group: 'The service',
    ready: true,
  },
  {
    name: 'env_vars_file',
    help: 'File with environment variables: JSON, YAML or `KEY=VALUE` lines. `env_vars` wins on the same key.',
    example: 'deploy/env.yaml',
    group: 'The service',
    ready: true,
  },
  {
    name: 'env_vars_update_strategy',
    default: 'merge',
    help: '`merge` keeps variables that are not listed; `overwrite` drops them. `env_vars: "{}"` with `overwrite` removes all.',
    example: 'overwrite',
    group: 'The service',
    ready: true,
  },
  {
    name: 'secrets',
    help: 'Secrets, `KEY=SECRET:VERSION` on lines or between commas. A key that starts with `/` is the path of a file, any other an environment variable.',
    example: 'API_KEY=api-key:latest',
    group: 'The service',
    ready: true,
  },
  {
    name: 'secrets_update_strategy',
    default: 'merge',
    help: '`merge` keeps secrets that are not listed; `overwrite` drops them.',
    example: 'overwrite',
    group: 'The service',
    ready: true,
  },
  {
    name: 'labels',
    help: 'Labels, `KEY=VALUE` on lines or between commas, put on the service and on the new revision. Other labels stay.',
    example: 'team=web',
    group: 'The service',
    ready: true,
  },
  {
    name: 'skip_default_labels',
    default: 'false',
    help: '`true` leaves out the labels `managed-by=github-actions` and `commit-sha`.',
    example: 'true',
    group: 'The service',
    ready: true,
  },
  {
    name: 'suffix',
    help: 'Suffix of the new revision: `v1` makes `SERVICE-v1`. A suffix can be used once.',
    example: 'v1',
    group: 'The service',
    ready: true,
  },
  {
    name: 'tag',
    help: 'Traffic tag for the new revision; it gets a URL of its own, which is then the output `url`. Tag and service name together have at most 46 characters.',
    example: 'canary',
    group: 'The service',
    ready: true,
  },
  {
    name: 'no_traffic',
    default: 'false',
    help: '`true` sends no traffic to the new revision. Not possible for a service that does not exist yet.',
    example: 'true',
    group: 'The service',
    ready: true,
  },
  {
    name: 'timeout',
    help: 'How long a request may take, up to one hour. For the build see `build_timeout`.',
    example: '5m',
    group: 'The service',
    ready: true,
  },
  {
    name: 'flags',
    help: 'Flags of `gcloud run deploy`, separated by spaces or lines. They are understood natively, see the table of flags; they win over inputs.',
    example: '--memory=512Mi --cpu=1',
    group: 'The service',
    ready: true,
  },
  {
    name: 'kv_syntax',
    default: 'peer',
    help: 'How `KEY=VALUE` lists are read. `peer`: as deploy-cloudrun reads them. `dotenv`: one a line, with quotes, comments, JSON and values of several lines.',
    example: 'dotenv',
    group: 'The service',
    ready: true,
  },
  {
    name: 'wait',
    default: 'false',
    help: '`true` runs the job after its deploy and waits for the end; the run fails when the job fails.',
    example: 'true',
    group: 'Jobs',
    ready: true,
  },
  {
    name: 'access',
    default: 'keep',
    help: '`public`: reachable without a Google identity, as far as policies allow. `authenticated`: callers need `run.routes.invoke`. `keep`: an existing service stays as it is, a new one is `authenticated`.',
    example: 'public',
    group: 'Who may call it',
    ready: true,
  },
  {
    name: 'public_via',
    default: 'auto',
    help: 'Which way of being public may be used: `all-users`, `no-invoker-iam-check`, or `auto` for the one that policies allow.',
    example: 'all-users',
    group: 'Who may call it',
    ready: true,
  },
  {
    name: 'on_public_denied',
    default: 'oidc-only',
    help: 'When policies forbid every allowed way: `oidc-only` deploys for authenticated callers and warns, `fail` stops before anything is changed.',
    example: 'fail',
    group: 'Who may call it',
    ready: true,
  },
  {
    name: 'invokers',
    help: 'Members that may call the service, on lines or between commas. A bare email is a service account.',
    example: 'frontend@my-project.iam.gserviceaccount.com',
    group: 'Who may call it',
    ready: true,
  },
  {
    name: 'invokers_update_strategy',
    default: 'merge',
    help: '`merge` adds to the callers that are there; `overwrite` makes the list the only ones.',
    example: 'overwrite',
    group: 'Who may call it',
    ready: true,
  },
  {
    name: 'callers',
    help: 'Cloud Run services that call this one, `NAME` or `PROJECT/REGION/NAME`, or emails of accounts, on lines or between commas. The account that each runs as may call.',
    example: 'frontend',
    group: 'Who may call it',
    ready: true,
  },
  {
    name: 'workload_identity_provider',
    help: 'Workload Identity Federation provider, with the project number. Without it: the credentials of an earlier auth step, then Application Default Credentials.',
    example: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'service_account',
    help: 'Service account to deploy as. Without it the federated identity deploys itself.',
    example: 'deployer@my-project.iam.gserviceaccount.com',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'audience',
    help: "Audience of GitHub's ID token, if the provider does not take the default one.",
    example: 'https://example.com/my-audience',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'delegates',
    help: 'Service accounts to go through on the way to `service_account`, on lines or between commas.',
    example: 'first@my-project.iam.gserviceaccount.com',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'universe',
    default: 'googleapis.com',
    help: "Host suffix of Google's APIs.",
    example: 'googleapis.com',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'request_reason',
    help: 'Text for the header `X-Goog-Request-Reason`, which audit logs show.',
    example: 'ticket 1234',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'preflight',
    default: 'enforce',
    help: '`enforce`: a missing permission stops the run before anything is uploaded. `warn` goes on. `off` does not look.',
    example: 'warn',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'grant_missing',
    default: 'false',
    help: '`true` grants what the preflight found missing, and enables APIs: the narrowest role on the narrowest resource, never Owner, Editor or Viewer, never for the code of a fork. Then it waits for the grants to take effect and deploys. The deployer has to be allowed to grant.',
    example: 'true',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'wait_for_grants',
    default: 'false',
    help: '`true` takes a refusal as perhaps not yet in effect, and tries again until `propagation_timeout`.',
    example: 'true',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'propagation_timeout',
    default: '7m',
    help: 'How long to wait for a grant to take effect: one that `grant_missing` made or `wait_for_grants` announces.',
    example: '7m',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'verify',
    default: 'true',
    help: 'After a change of access, call the URL without and with an ID token and compare with what was decided.',
    example: 'false',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'verify_path',
    default: '/',
    help: 'Path that `verify` and a gradual rollout call.',
    example: '/status',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'dry_run',
    default: 'false',
    help: '`true` plans and reports, and changes nothing.',
    example: 'true',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'build_service_account',
    help: "Service account that builds, as email or full name. Default: the one of the service's last build, else the project's.",
    example: 'builder@my-project.iam.gserviceaccount.com',
    group: 'The build',
    ready: true,
  },
  {
    name: 'build_env_vars',
    help: 'Environment variables of the build, as a `KEY=VALUE` list. Those of the last build that are not listed stay.',
    example: 'GOOGLE_NODE_RUN_SCRIPTS=build',
    group: 'The build',
    ready: true,
  },
  {
    name: 'build_worker_pool',
    help: 'Private pool of Cloud Build to build in.',
    example: 'projects/my-project/locations/europe-west1/workerPools/my-pool',
    group: 'The build',
    ready: true,
  },
  {
    name: 'build_timeout',
    help: 'How long the build may take.',
    example: '20m',
    group: 'The build',
    ready: true,
  },
  {
    name: 'base_image',
    help: 'Base image of a build with buildpacks, which then gets automatic updates.',
    example: 'nodejs22',
    group: 'The build',
    ready: true,
  },
  {
    name: 'source_bucket',
    help: 'Bucket for the uploaded source. Default: `run-sources-PROJECT-REGION`, made if absent.',
    example: 'my-source-bucket',
    group: 'The build',
    ready: true,
  },
  {
    name: 'artifact_repository',
    help: 'Artifact Registry repository for the built image; one that you name must exist. Default: `cloud-run-source-deploy`, made if absent.',
    example: 'my-repo',
    group: 'The build',
    ready: true,
  },
  {
    name: 'run_timeout',
    default: '60m',
    help: 'How long the whole run may take.',
    example: '30m',
    group: 'The run',
    ready: true,
  },
  {
    name: 'on_cancel',
    default: 'cancel-build',
    help: 'When the run is cancelled: `cancel-build` cancels the build, `leave` lets it finish.',
    example: 'leave',
    group: 'The run',
    ready: true,
  },
  {
    name: 'report_path',
    help: 'Also write the report, a JSON document, to this file.',
    example: 'report.json',
    group: 'The run',
    ready: true,
  },
  {
    name: 'summary',
    default: 'true',
    help: 'Write the job summary.',
    example: 'false',
    group: 'The run',
    ready: true,
  },
  {
    name: 'language',
    default: 'en',
    help: 'Language of the summary and messages: `en`.',
    example: 'en',
    group: 'The run',
    ready: true,
  },
  {
    name: 'gcloud_version',
    help: 'Has no effect: gcloud is not used.',
    example: 'latest',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'gcloud_component',
    help: 'Has no effect: gcloud is not used. `alpha` or `beta`.',
    example: 'beta',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'preview_strategy',
    help: '`tag` (the default): a preview is a revision of the service without traffic, with a tag and a URL of its own; access, account and secrets are those of the service. `service`: it is a service of its own, `SERVICE-pr-N`. With `mode: preflight`: also say whether previews could be made.',
    example: 'service',
    group: 'Previews',
    ready: true,
  },
  {
    name: 'preview_ttl',
    help: 'Age at which `cleanup` removes a preview, `14d` by default. With `mode: preflight`: also say whether `cleanup` could work.',
    example: '14d',
    group: 'Previews',
    ready: true,
  },
  {
    name: 'github_token',
    default: `\${{ github.token }}`,
    help: 'Token that `cleanup` asks with whether a pull request is closed (`pull-requests: read`). Without it only the age decides.',
    example: `\${{ github.token }}`,
    group: 'Previews',
    ready: true,
  },
  {
    name: 'drift_fail',
    default: 'true',
    help: '`true`: drift makes the step red. `false`: each difference is a warning.',
    example: 'false',
    group: 'Drift',
    ready: true,
  },
  {
    name: 'fix',
    default: 'false',
    help: '`true`: `drift` applies what is safe: labels, environment variables, and whatever narrows who may call. It never opens anything.',
    example: 'true',
    group: 'Drift',
    ready: true,
  },
  {
    name: 'metadata',
    help: 'YAML file of a service or job in Knative form, deployed as `gcloud run services replace` and `jobs replace` do. `image` or `source`, `env_vars`, `secrets`, `labels`, `suffix` and `timeout` go into it where they are given.',
    example: 'service.yaml',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'revision_traffic',
    help: 'Shares of the traffic by revision, `REVISION=PERCENT` between commas; `LATEST` is the revision that this run makes. What is left of 100 goes to the others that serve, in proportion. With `mode: rollback`: the revision to go back to.',
    example: 'api-00041-abc=90,LATEST=10',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'tag_traffic',
    help: 'Shares of the traffic by tag, `TAG=PERCENT` between commas. Not together with `revision_traffic`.',
    example: 'canary=10',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'update_traffic_flags',
    help: 'Flags of `gcloud run services update-traffic`, understood natively: `--to-latest`, `--to-revisions`, `--to-tags`, `--set-tags`, `--update-tags`, `--remove-tags`, `--clear-tags`. They take effect after the deploy, or without one.',
    example: '--update-tags=stable=LATEST',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'traffic_steps',
    help: 'Gradual rollout: the new revision gets its traffic in these steps, in percent. Its health is watched before and between them; when it fails, all traffic returns to what served before. The last step is what remains: 100 for all.',
    example: '10,50,100',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'traffic_interval',
    default: '2m',
    help: 'Time between two steps of a gradual rollout, in which the new revision is watched.',
    example: '5m',
    group: 'Traffic',
    ready: true,
  },
  later('reuse_build', 'The build', 'Reuse the image of the same source.', 'always', 'auto'),
  {
    name: 'resource_tags',
    help: 'Resource tags that the service shall carry, as `KEY=VALUE` with namespaced keys (`123456789012/env=prod`, or `tagKeys/123=tagValues/456`). They are bound after the release and before access is settled, so that an organisation policy with a tag condition lets the service be public. Other tags stay.',
    example: '123456789012/allUsersIngress=True',
    group: 'The service',
    ready: true,
  },
  later('allow_fork_source', 'Safety and waiting', 'Build the head of a fork.', 'true', 'false'),
  later('environment', 'The run', 'GitHub environment of the deployment.', 'production'),
  later('sarif_file', 'The run', 'Write findings as SARIF 2.1.0.', 'findings.sarif'),
  later('comment', 'Previews', 'Comment on the pull request.', 'true', 'true'),
  later('schedule', 'Schedule', 'Cron expression of a Cloud Scheduler job that calls the service.', '0 3 * * *'),
  later('schedule_name', 'Schedule', 'Name of the Cloud Scheduler job.', 'api-nightly'),
  later('schedule_time_zone', 'Schedule', 'Time zone of the schedule.', 'Europe/Berlin', 'Etc/UTC'),
  later('schedule_path', 'Schedule', 'Path to call.', '/tasks/nightly', '/'),
  later('schedule_method', 'Schedule', 'HTTP method.', 'GET', 'POST'),
  later('schedule_body', 'Schedule', 'Body of the request.', '{"full": true}'),
  later('schedule_headers', 'Schedule', 'Headers of the request.', 'Content-Type=application/json'),
  later('schedule_service_account', 'Schedule', 'Account that calls.', 'caller@my-project.iam.gserviceaccount.com'),
  later('schedule_audience', 'Schedule', 'Audience of the ID token.', 'https://api.example.com'),
  later('schedule_deadline', 'Schedule', 'Deadline of an attempt.', '3m'),
  later('schedule_retries', 'Schedule', 'Retries after a failed attempt.', '3'),
  later('schedule_test', 'Schedule', 'Run the job once and follow the attempt.', 'true'),
  later('schedule_target', 'Schedule', 'What to call instead of the service.', 'function hello'),
  later('drift_issue', 'Drift', 'Keep one issue about the drift.', 'true', 'false'),
  later('scope', 'Drift', 'Project, folder or organisation to look at.', 'projects/my-project'),
  later('drift_baseline', 'Drift', 'YAML file of accepted findings.', 'drift.yaml'),
  later('url', 'The run', 'URL to diagnose.', 'https://api-abc-ew.a.run.app'),
] as const satisfies readonly Input[]

export type InputName = (typeof INPUTS)[number]['name']

/** An input of the contract that this version does not have yet. */
function later<N extends string>(name: N, group: Group, help: string, example: string, fallback?: string) {
  return { name, group, help, example, ready: false, ...(fallback === undefined ? {} : { default: fallback }) }
}

const byName = new Map<string, Input>(INPUTS.map(input => [input.name, input]))

/** The row of an input. */
export function inputRow(name: InputName): Input {
  const row = byName.get(name)
  if (!row) throw new Error(`no input ${name}`)
  return row
}

/** What each output holds; an output that does not apply is not set. */
export const OUTPUTS = {
  url: "The tag's URL when `tag` is given, else the service's.",
  service_url: 'URL of the service.',
  tag_url: 'URL of the tagged revision.',
  preview_url: 'URL of the preview.',
  revision: 'Name of the new revision.',
  image: 'The deployed image: by digest where this run built it, else as given.',
  image_digest: 'Digest of the image, where it is known.',
  build_id: 'Id of the Cloud Build build.',
  build_log_url: "Page with the build's log.",
  source_digest: 'Digest of the source that was built.',
  access: 'The resulting state: `all-users`, `no-invoker-iam-check`, `oidc-only`, or `unchanged`.',
  audience: 'The audience that an OIDC caller must use.',
  changed: '`true` if anything was changed.',
  verdict: '`ok`, `warning`, `blocked`, `failed` or `drift`.',
  drift: 'Mode `drift`: `true` if differences are left.',
  drift_count: 'Mode `drift`: the number of differences that are left.',
  report: 'Path of the report, a JSON document.',
  project_id: 'The project that was used.',
} as const satisfies Record<keyof Outputs, string>
