/** Every input and output in one table, the source for action.yml, docs/inputs.md, reading and validation. */
import { KINDS } from '../kinds/list.ts'
import type { Outputs } from '../model.ts'

type InputGroup =
  | 'What to deploy'
  | 'The service'
  | 'Who can call it'
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
  /** The default of an absent or empty input. */
  default?: string
  /** One or two plain sentences. */
  help: string
  /** A value that works; error texts show it. */
  example: string
  group: InputGroup
  /** Lower-case values that people try, with the one that they probably mean. */
  synonyms?: Readonly<Record<string, string>>
  /** Title of its row in the summary, which has one where the value is not the default. Not for secrets. */
  shownAs?: string
  /** False: announced, but not part of this version. Giving it a value other than its default is an error. */
  ready: boolean
}

/** The names of what is deployed. */
const NAMES = Object.values(KINDS).map(({ input }) => ({ ...input, group: 'What to deploy', ready: true }) as const)

export const INPUTS = [
  {
    name: 'mode',
    default: 'deploy',
    help: '`deploy` deploys. `preflight` changes nothing: it reports what a deploy would do, what would fail and how to fix it. `preview` deploys a preview of the pull request, and removes it when the pull request is closed. `cleanup` removes leftover previews. `drift` reports where the live service differs from the workflow. `rollback` sends all traffic back to the last good revision. `diagnose` changes nothing: it names the one layer that refuses a caller of `url`, `service` or `schedule_name`, and the fix.',
    example: 'preflight',
    group: 'What to deploy',
    ready: true,
  },
  ...NAMES,
  {
    name: 'source',
    help: 'Folder to build and deploy, with a Dockerfile or in a language that buildpacks support. Not together with `image`.',
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
    help: 'Google Cloud project. Default: the project in the email of `service_account`, then `CLOUDSDK_CORE_PROJECT` and similar variables, then the project of the credentials.',
    example: 'my-project',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'region',
    default: 'us-central1',
    help: 'Region of the service, or several separated by commas: one run deploys to all of them.',
    example: 'europe-west1',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'env_vars',
    help: 'Environment variables, `KEY=VALUE` separated by line breaks or commas. A backslash makes the next character literal; quotes are kept.',
    example: 'LOG_LEVEL=info',
    group: 'The service',
    ready: true,
  },
  {
    name: 'env_vars_file',
    help: 'File with environment variables: JSON, YAML or `KEY=VALUE` lines. For the same key, `env_vars` wins.',
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
    help: 'Secrets, `KEY=SECRET:VERSION` separated by line breaks or commas. A key that starts with `/` is the path of a file; any other key is an environment variable.',
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
    help: 'Labels of the service and of the new revision, `KEY=VALUE` separated by line breaks or commas. Other labels stay.',
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
    help: 'Suffix of the new revision: `v1` makes `SERVICE-v1`. Each suffix works once.',
    example: 'v1',
    group: 'The service',
    ready: true,
  },
  {
    name: 'tag',
    help: 'Traffic tag for the new revision. It gives the revision a URL of its own, which becomes the output `url`. Tag and service name together can have at most 46 characters.',
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
    help: 'How long a request can take, up to one hour. For the build, see `build_timeout`.',
    example: '5m',
    group: 'The service',
    ready: true,
  },
  {
    name: 'flags',
    help: 'Flags of `gcloud run deploy`, separated by spaces or line breaks. The run interprets them without gcloud (see the page on gcloud flags). They override inputs.',
    example: '--memory=512Mi --cpu=1',
    group: 'The service',
    ready: true,
  },
  {
    name: 'kv_syntax',
    default: 'peer',
    help: 'How `KEY=VALUE` lists are read. `peer`: as deploy-cloudrun reads them. `dotenv`: one entry per line, with quotes, comments, JSON and values of several lines.',
    example: 'dotenv',
    group: 'The service',
    ready: true,
  },
  {
    name: 'wait',
    default: 'false',
    help: '`true` runs the job after the deploy and waits until it ends; the run fails if the job fails.',
    example: 'true',
    group: 'Jobs',
    ready: true,
  },
  {
    name: 'access',
    default: 'keep',
    help: '`public`: reachable without a Google identity, as far as policies allow. `authenticated`: callers need `run.routes.invoke`. `keep`: an existing service stays as it is, a new one is `authenticated`.',
    example: 'public',
    synonyms: {
      private: 'authenticated',
      restricted: 'authenticated',
      false: 'authenticated',
      everyone: 'public',
      allusers: 'public',
      unauthenticated: 'public',
      true: 'public',
    },
    group: 'Who can call it',
    ready: true,
  },
  {
    name: 'public_via',
    default: 'auto',
    help: 'How the run can make the service public: `all-users`, `no-invoker-iam-check`, or `auto` for whichever way the policies allow.',
    example: 'all-users',
    group: 'Who can call it',
    ready: true,
  },
  {
    name: 'on_public_denied',
    default: 'oidc-only',
    help: 'What to do if policies forbid public access: `oidc-only` deploys for authenticated callers and warns; `fail` stops before the run changes anything.',
    example: 'fail',
    group: 'Who can call it',
    ready: true,
  },
  {
    name: 'invokers',
    help: 'Members that can call the service, separated by line breaks or commas: `user:`, `group:`, or the email of a service account.',
    example: 'frontend@my-project.iam.gserviceaccount.com',
    group: 'Who can call it',
    ready: true,
  },
  {
    name: 'invokers_update_strategy',
    default: 'merge',
    help: '`merge` adds to the existing callers; `overwrite` makes `invokers` and `callers` the only ones, apart from `allUsers` and grants with a condition.',
    example: 'overwrite',
    group: 'Who can call it',
    ready: true,
  },
  {
    name: 'callers',
    help: 'Cloud Run services that call this one, `NAME` or `PROJECT/REGION/NAME`, or emails of accounts, separated by line breaks or commas. Their runtime accounts can then call this service.',
    example: 'frontend',
    group: 'Who can call it',
    ready: true,
  },
  {
    name: 'workload_identity_provider',
    help: 'Workload Identity Federation provider, with the project number. Default: the credentials of an earlier auth step, then Application Default Credentials.',
    example: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'service_account',
    help: 'Service account to deploy as. Without it, the federated identity itself deploys.',
    example: 'deployer@my-project.iam.gserviceaccount.com',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'audience',
    help: "Audience of GitHub's ID token, if the provider does not accept the default.",
    example: 'https://example.com/my-audience',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'delegates',
    help: 'Service accounts between the identity of the job and `service_account`, separated by line breaks or commas. Each impersonates the next.',
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
    shownAs: 'Request reason',
    group: 'Authentication',
    ready: true,
  },
  {
    name: 'preflight',
    default: 'enforce',
    help: '`enforce`: a missing permission, a disabled API or a refusal by Google stops the run before it uploads anything. `warn`: such findings are warnings, and the run goes on until Google refuses it. `off`: the run does not check permissions and APIs, and refusals of its other questions are warnings. Other errors stop the run in any case.',
    example: 'warn',
    shownAs: 'Preflight',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'grant_missing',
    default: 'false',
    help: '`true` grants what the preflight found missing and enables APIs: the narrowest role on the narrowest resource, never Owner, Editor or Viewer, never for code from a fork. The run then waits for the grants to take effect and deploys. The deployer must be allowed to grant roles.',
    example: 'true',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'wait_for_grants',
    default: 'false',
    help: '`true`: if Google refuses a request, the run tries again until `propagation_timeout`, because a recent grant might still need time to take effect.',
    example: 'true',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'propagation_timeout',
    default: '7m',
    help: 'How long to wait for grants to take effect: those that `grant_missing` made or that `wait_for_grants` announces.',
    example: '7m',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'verify',
    default: 'true',
    help: 'Request the URL without a token, with an ID token and with an ID token for another audience, and compare the answers with the decision about access.',
    example: 'false',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'verify_path',
    default: '/',
    help: 'Path that `verify` and a gradual rollout request.',
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
    help: "Build account, as email or full name. Default: the build account of the service's last build, otherwise the project's default.",
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
    help: 'How long the build can take.',
    example: '20m',
    group: 'The build',
    ready: true,
  },
  {
    name: 'base_image',
    help: 'Base image of a build with buildpacks. Also turns on automatic updates of that image.',
    example: 'nodejs22',
    group: 'The build',
    ready: true,
  },
  {
    name: 'source_bucket',
    help: 'Bucket for the uploaded source. Default: `run-sources-PROJECT-REGION`, which the run creates if it does not exist.',
    example: 'my-source-bucket',
    group: 'The build',
    ready: true,
  },
  {
    name: 'artifact_repository',
    help: 'Artifact Registry repository for the built image, which must exist. Default: `cloud-run-source-deploy`, which the run creates if it does not exist.',
    example: 'my-repo',
    group: 'The build',
    ready: true,
  },
  {
    name: 'run_timeout',
    default: '60m',
    help: 'How long the whole run can take.',
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
    help: 'Also write the report (JSON) to this file.',
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
    name: 'create_credentials_file',
    help: 'Has no effect: the run writes no credential file.',
    example: 'true',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'export_environment_variables',
    help: 'Has no effect: the run exports no variables to later steps.',
    example: 'true',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'cleanup_credentials',
    help: 'Has no effect: there is no credential file.',
    example: 'true',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'access_token_lifetime',
    help: 'Has no effect: the run provides no token.',
    example: '300s',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'access_token_scopes',
    help: 'Has no effect: the run provides no token.',
    example: 'https://www.googleapis.com/auth/cloud-platform',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'id_token_include_email',
    help: 'Has no effect: the run provides no token.',
    example: 'true',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'gcloud_version',
    help: 'Has no effect: the run does not use gcloud.',
    example: 'latest',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'gcloud_component',
    help: 'Has no effect: the run does not use gcloud. `alpha` or `beta`.',
    example: 'beta',
    group: 'Accepted for compatibility',
    ready: true,
  },
  {
    name: 'preview_strategy',
    help: '`tag` (the default): a preview is a revision of the service without traffic, with its own tag and URL and with the access, account and secrets of the service. `service`: a preview is a separate service, `SERVICE-pr-N`. With `mode: preflight`: also check whether previews would work.',
    example: 'service',
    group: 'Previews',
    ready: true,
  },
  {
    name: 'preview_ttl',
    help: 'Age at which `cleanup` removes a preview, `14d` by default. With `mode: preflight`: also check whether `cleanup` would work.',
    example: '14d',
    group: 'Previews',
    ready: true,
  },
  {
    name: 'comment',
    default: 'true',
    help: 'Write one comment on the pull request with the address of its preview, and keep it up to date. If the run cannot write it, it warns.',
    example: 'false',
    group: 'Previews',
    ready: true,
  },
  {
    name: 'github_token',
    default: `\${{ github.token }}`,
    help: 'Token for the comment on the pull request (`pull-requests: write`), and for `cleanup` to ask whether a pull request is closed (`pull-requests: read`). Without that permission, `cleanup` decides by age alone.',
    example: `\${{ github.token }}`,
    group: 'Previews',
    ready: true,
  },
  {
    name: 'drift_fail',
    default: 'true',
    help: '`true`: drift fails the step. `false`: each difference is a warning.',
    example: 'false',
    group: 'Drift',
    ready: true,
  },
  {
    name: 'drift_baseline',
    help: 'YAML file of accepted findings, each with a reason and the last day on which it is accepted. They are shown, and do not count.',
    example: '.github/drift.yaml',
    group: 'Drift',
    ready: true,
  },
  {
    name: 'fix',
    default: 'false',
    help: '`true`: `drift` applies what is safe: labels, environment variables, and whatever reduces who can call the service. It never makes anything public.',
    example: 'true',
    group: 'Drift',
    ready: true,
  },
  {
    name: 'metadata',
    help: 'YAML file of a service or job in Knative form, deployed as `gcloud run services replace` and `jobs replace` do. If you give `image` or `source`, `env_vars`, `secrets`, `labels`, `suffix` or `timeout`, the run puts them into it.',
    example: 'service.yaml',
    group: 'What to deploy',
    ready: true,
  },
  {
    name: 'revision_traffic',
    help: 'Shares of the traffic by revision, `REVISION=PERCENT` separated by commas; `LATEST` is the revision that this run makes. The other serving revisions share the rest in proportion. With `mode: rollback`: the revision to go back to.',
    example: 'api-00041-abc=90,LATEST=10',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'tag_traffic',
    help: 'Shares of the traffic by tag, `TAG=PERCENT` separated by commas. Not together with `revision_traffic`.',
    example: 'canary=10',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'update_traffic_flags',
    help: 'Flags of `gcloud run services update-traffic`, read without gcloud: `--to-latest`, `--to-revisions`, `--to-tags`, `--set-tags`, `--update-tags`, `--remove-tags`, `--clear-tags`. They take effect after the deploy, or on their own.',
    example: '--update-tags=stable=LATEST',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'traffic_steps',
    help: 'Gradual rollout: the new revision gets its traffic in these steps, in percent. The run watches its health before and between them; if the revision fails, all traffic returns to what served before. The last step stays: end with 100 to move all traffic.',
    example: '10,50,100',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'traffic_interval',
    default: '2m',
    help: 'Time between two steps of a gradual rollout. The run watches the new revision meanwhile.',
    example: '5m',
    group: 'Traffic',
    ready: true,
  },
  {
    name: 'reuse_build',
    default: 'auto',
    help: 'Whether the same source with the same build settings is neither uploaded nor built again, but deployed from the image that an earlier build made. `auto`: in previews only; `always`: so an image that a preview has tried is what production gets; `never`.',
    example: 'always',
    group: 'The build',
    shownAs: 'Reuse of builds',
    ready: true,
  },
  {
    name: 'resource_tags',
    help: 'Resource tags of the service, as `KEY=VALUE` with namespaced keys (`123456789012/env=prod`, or `tagKeys/123=tagValues/456`). The run binds them after the release and before it makes the service public, so an organisation policy with a tag condition can allow that. Other tags stay.',
    example: '123456789012/allUsersIngress=True',
    group: 'The service',
    ready: true,
  },
  {
    name: 'allow_fork_source',
    default: 'false',
    help: 'Deploy code that is or could be from a fork although the run has credentials. Needs `environment`. Only for jobs that a person approves each time.',
    example: 'true',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'url',
    help: 'With `mode: diagnose`: the address that answers a caller with 401, 403 or 404. The run sends it GET requests without an ID token and, where nobody could misuse the token, with one.',
    example: 'https://api-123456789012.europe-west1.run.app',
    group: 'The run',
    ready: true,
  },
  {
    name: 'environment',
    help: 'The GitHub environment of the job, for `allow_fork_source`. The job must run in it, which the run verifies by the ID token of the job.',
    example: 'previews-of-forks',
    group: 'Safety and waiting',
    ready: true,
  },
  {
    name: 'sarif_file',
    help: "Also write what was found as SARIF 2.1.0 to this file, for GitHub's code scanning. Each result is at the line of the workflow whose input disagrees.",
    example: 'run-iam-deploy.sarif',
    group: 'The run',
    ready: true,
  },
  {
    name: 'schedule',
    help: 'When Cloud Scheduler calls the service (or runs the job): unix-cron, or words such as `every 10 minutes`. `none` deletes the Cloud Scheduler job; without the input, an existing one stays as it is. For several schedules, give a YAML list of mappings with the names of the inputs below without `schedule_`.',
    example: '0 3 * * *',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_name',
    help: 'Name of the Cloud Scheduler job. Default: `SERVICE-schedule`. With `mode: diagnose`: the job whose calls are refused.',
    example: 'api-nightly',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_time_zone',
    default: 'Etc/UTC',
    help: 'Time zone of the schedule, by its name in the tz database.',
    example: 'Europe/Berlin',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_path',
    default: '/',
    help: 'Path to call, with its query.',
    example: '/tasks/nightly',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_method',
    default: 'POST',
    help: 'HTTP method of the call.',
    example: 'GET',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_body',
    help: 'Body of the call, for POST, PUT and PATCH.',
    example: '{"full": true}',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_headers',
    help: 'Headers of the call, `KEY=VALUE` separated by line breaks or commas. Set `Content-Type` if there is a body: the default is `application/octet-stream`.',
    example: 'Content-Type=application/json',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_service_account',
    help: 'Service account that calls. It must be in the same project. Default: `cloud-scheduler-invoker@PROJECT.iam.gserviceaccount.com`, which the run creates if it does not exist.',
    example: 'caller@my-project.iam.gserviceaccount.com',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_audience',
    help: 'Audience of the ID token. Default: the URL of the service, which works for every path.',
    example: 'https://api.example.com',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_deadline',
    help: 'Deadline of one attempt, 15 seconds to 30 minutes. Cloud Scheduler’s default is 3 minutes.',
    example: '10m',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_retries',
    help: 'Number of retries after a failed attempt, 0 to 5.',
    example: '3',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_test',
    default: 'false',
    help: '`true`: run the Cloud Scheduler job once after the deploy and wait for the result.',
    example: 'true',
    group: 'Schedule',
    ready: true,
  },
  {
    name: 'schedule_target',
    help: '`function NAME`: call this function instead of the service. It must be a Cloud Run service. With `mode: diagnose`: the function that refuses, of either generation.',
    example: 'function hello',
    group: 'Schedule',
    ready: true,
  },
  later('drift_issue', 'Drift', 'Keep one issue about the drift.', 'true', 'false'),
  later('scope', 'Drift', 'Project, folder or organisation to look at.', 'projects/my-project'),
  later(
    'credentials_json',
    'Accepted for compatibility',
    'Refused: the run does not use service account keys.',
    'leave it out',
  ),
  later('token_format', 'Accepted for compatibility', 'Refused: the run provides no tokens.', 'access_token'),
  later('access_token_subject', 'Accepted for compatibility', 'Refused: the run provides no tokens.', 'me@example.com'),
  later(
    'id_token_audience',
    'Accepted for compatibility',
    'Refused: the run provides no tokens.',
    'https://example.com',
  ),
] as const satisfies readonly Input[]

export type InputName = (typeof INPUTS)[number]['name']

/** An announced input that this version does not support yet. */
function later<N extends string>(name: N, group: InputGroup, help: string, example: string, fallback?: string) {
  return { name, group, help, example, ready: false, ...(fallback === undefined ? {} : { default: fallback }) }
}

const byName = new Map<string, Input>(INPUTS.map(input => [input.name, input]))

/** The row of an input. */
export function inputRow(name: InputName): Input {
  const row = byName.get(name)
  if (!row) throw new Error(`no input ${name}`)
  return row
}

/** What each output contains; an output that does not apply is not set. */
export const OUTPUTS = {
  url: 'URL of the tagged revision if `tag` is given, otherwise URL of the service.',
  service_url: 'URL of the service.',
  tag_url: 'URL of the tagged revision.',
  preview_url: 'URL of the preview.',
  revision: 'Name of the new revision.',
  image: 'The deployed image: by digest if this run built it, otherwise as given.',
  image_digest: 'Digest of the image, if known.',
  build_id: 'Id of the Cloud Build build.',
  build_log_url: "Page with the build's log.",
  source_digest: 'Digest of the source that was built.',
  access: 'The resulting state: `all-users`, `no-invoker-iam-check`, `oidc-only`, or `unchanged`.',
  audience: 'The audience that an ID token for the service must carry.',
  changed: '`true` if the run changed anything.',
  verdict: '`ok`, `warning`, `blocked`, `failed` or `drift`.',
  drift: 'Mode `drift`: `true` if differences are left.',
  drift_count: 'Mode `drift`: the number of differences that are left.',
  report: 'Path of the report, a JSON document.',
  project_id: 'The project that the run used.',
} as const satisfies Record<keyof Outputs, string>
