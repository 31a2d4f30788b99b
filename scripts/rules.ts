/**
 * The rules by which a run finds mistakes before anything is made, each with its source and inputs that break it. docs/rules.md is made
 * of them, and a test plays each through the reading of the inputs. Rules that need the live service are played through the bundle
 * (__tests__/bundle/before-build.test.ts).
 */
import { MESSAGES } from '../src/inputs/manifest/schema.ts'

interface Rule {
  rule: string
  source: string
  /** Inputs that break it, beside `service: api` and `source: .`; none where it takes more than the inputs. */
  inputs?: Record<string, string>
  /** `metadata` and this file. */
  manifest?: string
  /** Part of what the run says. */
  says: string
  /** A warning: the deploy works, and does something else than was probably meant. */
  warning?: true
}

const GCLOUD = 'gcloud 528'
const API = "the API's own words"
const CONTRACT = 'container contract'
const PEER = 'deploy-cloudrun'

const service = (spec: string, metadata = '') =>
  `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api${metadata} }\nspec: { template: { ${spec} } }\n`
const containers = (...list: string[]) => service(`spec: { containers: [${list.join(', ')}] }`)
const job = (task: string) =>
  `apiVersion: run.googleapis.com/v1\nkind: Job\nmetadata: { name: nightly }\nspec: { template: { spec: { template: { spec: { ${task} } } } } }\n`

export const RULES: readonly Rule[] = [
  {
    rule: 'The name of a service has at most 49 lower-case letters, digits and hyphens.',
    source: API,
    inputs: { service: 'a'.repeat(50) },
    says: 'has 50 characters; the maximum is 49',
  },
  {
    rule: 'The name of a job has at most 63.',
    source: `${GCLOUD}, ValidateResource`,
    inputs: { service: '', job: 'a'.repeat(64) },
    says: 'has 64 characters; the maximum is 63',
  },
  {
    rule: 'SERVICE-SUFFIX has at most 63 characters.',
    source: API,
    inputs: { suffix: 'a'.repeat(60) },
    says: '64 characters long (3 + 1 + 60)',
  },
  {
    rule: "A revision's name can be used once.",
    source: API,
    says: 'already exists, and a revision name can be used only once',
  },
  {
    rule: 'Tag and service together have at most 46 characters.',
    source: API,
    inputs: { tag: 'a'.repeat(44) },
    says: '47 characters together',
  },
  { rule: 'A region exists.', source: 'run.googleapis.com/v1, locations', says: 'Cloud Run has no region' },
  {
    rule: 'A region is not a zone, a continent or a city.',
    source: 'cloud.google.com/run/docs/locations',
    inputs: { region: 'Tokyo' },
    says: 'did you mean asia-northeast1?',
  },
  { rule: 'A project exists.', source: 'Resource Manager', says: 'There is no project' },
  { rule: "A project's number stands for its id.", source: 'Resource Manager', says: 'is the number of a project' },
  {
    rule: 'Keys of labels have lower-case letters of any script, digits, "_" and "-".',
    source: `${GCLOUD}, IsValidLabelKey`,
    inputs: { labels: 'org.opencontainers.image.version=latest' },
    says: 'the key "org.opencontainers.image.version", which has "."',
  },
  {
    rule: 'They begin with a letter.',
    source: `${GCLOUD}, IsValidLabelKey`,
    inputs: { labels: '1abc=x' },
    says: 'does not begin with a letter',
  },
  {
    rule: 'Values of labels have the same characters, and at most 63.',
    source: `${GCLOUD}, IsValidLabelValue`,
    inputs: { flags: '--labels=version=v4.1.2' },
    says: 'a value of "version" that has "."',
  },
  {
    rule: 'Labels of a manifest follow the same rules, but for those of Google.',
    source: 'run/v1 reference',
    manifest: service('spec: { containers: [{ image: nginx }] }', ', labels: { Team: web }'),
    says: 'metadata.labels: the key "Team", which has capital letters',
  },
  {
    rule: 'CPU is 1, 2, 4, 6, 8, or a fraction from 0.08.',
    source: 'CPU limits of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { cpu: "3" } } }'),
    says: '3 CPU; Cloud Run has 1, 2, 4, 6, 8',
  },
  {
    rule: 'Each amount of memory takes enough CPU.',
    source: 'memory limits of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { cpu: "1", memory: 8Gi } } }'),
    says: 'takes at most 4Gi; give it 2 CPU, or less memory',
  },
  {
    rule: 'Many CPUs take enough memory.',
    source: 'memory limits of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { cpu: "4" } } }'),
    says: 'takes at least 2Gi',
  },
  {
    rule: 'Below one CPU an instance takes one request at a time.',
    source: 'google/cloud/run/v2/revision_template.proto',
    manifest: service(
      'spec: { containerConcurrency: 80, containers: [{ image: nginx, resources: { limits: { cpu: 500m } } }] }',
    ),
    says: 'a concurrency of 80 with 0.5 CPU',
  },
  {
    rule: 'Half a CPU and more takes at most 1 GiB, less takes at most 512 MiB.',
    source: 'CPU limits of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { cpu: 500m, memory: 2Gi } } }'),
    says: 'takes at most 1Gi; give it 1 CPU, or less memory',
  },
  {
    rule: 'A GPU takes enough CPU and memory: an NVIDIA L4 4 CPU and 16 GiB, an RTX PRO 6000 20 CPU and 80 GiB.',
    source: 'GPUs of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { nvidia.com/gpu: "1", cpu: "2" } } }'),
    says: '2 CPU with a GPU, which takes at least 4 CPU and 16Gi of memory',
  },
  {
    rule: 'An instance of a job or a worker pool has a whole CPU.',
    source: API,
    manifest: job('containers: [{ image: nginx, resources: { limits: { cpu: 500m } } }]'),
    says: '0.5 CPU in all; an instance of a job or a worker pool takes at least 1',
  },
  {
    rule: 'A task of a job is tried again 10 times at most, and runs for 7 days at most; there are 10,000 at most.',
    source: 'configuration of jobs',
    manifest: job('maxRetries: 11, containers: [{ image: nginx }]'),
    says: '11 retries; a task has 10 at most',
  },
  {
    rule: 'A task with a GPU runs for 1 hour at most.',
    source: 'configuration of jobs',
    manifest: job(
      'timeoutSeconds: 7200, containers: [{ image: nginx, resources: { limits: { nvidia.com/gpu: "1" } } }]',
    ),
    says: '7200 seconds for a task, which takes 1 hour at most with a GPU',
  },
  {
    rule: 'An instance has one GPU.',
    source: 'GPUs of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { nvidia.com/gpu: "2" } } }'),
    says: '2 GPUs; an instance has one at most',
  },
  {
    rule: 'A region has the type of GPU.',
    source: 'GPUs of Cloud Run',
    manifest: containers('{ image: nginx, resources: { limits: { nvidia.com/gpu: "1" } } }'),
    inputs: { region: 'europe-north1' },
    says: 'Cloud Run may have no GPU of the type nvidia-l4 in europe-north1',
    warning: true,
  },
  {
    rule: 'An amount of CPU or memory is written as in Kubernetes.',
    source: 'apimachinery, pkg/api/resource/quantity.go',
    manifest: containers('{ image: nginx, resources: { limits: { memory: 1GB } } }'),
    says: '1GB of memory, which is not an amount such as 512Mi or 2Gi',
  },
  {
    rule: 'The fewest instances are not more than the most.',
    source: API,
    manifest: service(
      'metadata: { annotations: { autoscaling.knative.dev/minScale: "5", autoscaling.knative.dev/maxScale: "3" } }, spec: { containers: [{ image: nginx }] }',
    ),
    says: 'at least 5 instances, and at most 3',
  },
  {
    rule: 'A service and its revisions agree about them.',
    source: 'google/cloud/run/v2/vendor_settings.proto',
    manifest: service(
      'metadata: { annotations: { autoscaling.knative.dev/maxScale: "3" } }, spec: { containers: [{ image: nginx }] }',
      ', annotations: { run.googleapis.com/minScale: "5" }',
    ),
    says: 'keep at least 5 instances (--min), and a revision has at most 3 (--max-instances)',
    warning: true,
  },
  {
    rule: 'A container that another one waits for has a startup probe.',
    source: `${API} (cloud-run-samples 230)`,
    manifest: service(
      `metadata: { annotations: { run.googleapis.com/container-dependencies: "{app:[db]}" } }, spec: { containers: [{ name: app, image: nginx, ports: [{ containerPort: 80 }] }, { name: db, image: redis }] }`,
    ),
    says: 'the latter needs a startup probe',
  },
  {
    rule: 'It exists, and is another one.',
    source: 'run/v1 reference',
    manifest: service(
      `metadata: { annotations: { run.googleapis.com/container-dependencies: "{app:[d]}" } }, spec: { containers: [{ name: app, image: nginx }] }`,
    ),
    says: 'there is no such container',
  },
  {
    rule: 'Containers do not wait for each other in a circle.',
    source: 'google/cloud/run/v2/k8s.min.proto: a container starts after those that it depends on',
    manifest: service(
      'metadata: { annotations: { run.googleapis.com/container-dependencies: "{app:[db],db:[app]}" } }, spec: { containers: [{ name: app, image: nginx, ports: [{ containerPort: 80 }] }, { name: db, image: redis, startupProbe: { tcpSocket: { port: 6379 } } }] }',
    ),
    says: 'containers that wait for each other: "app" for "db" for "app"',
  },
  {
    rule: 'PORT is set by Cloud Run in the container that gets the requests.',
    source: CONTRACT,
    inputs: { flags: '--set-env-vars=PORT=80' },
    says: 'the key "PORT", which is set by Cloud Run itself',
  },
  {
    rule: 'K_SERVICE, K_REVISION and K_CONFIGURATION are set by Cloud Run everywhere.',
    source: CONTRACT,
    inputs: { env_vars: 'K_SERVICE=a' },
    says: 'the key "K_SERVICE", which is set by Cloud Run itself',
  },
  {
    rule: 'X_GOOGLE_ is reserved.',
    source: 'documentation of variables',
    inputs: { env_vars: 'X_GOOGLE_A=b' },
    says: 'keys cannot start with X_GOOGLE_',
  },
  {
    rule: 'A container has at most 1000 variables.',
    source: 'quotas of Cloud Run',
    inputs: { env_vars: Array.from({ length: 1001 }, (_, i) => `V${i}=x`).join('\n') },
    says: '1001 variables',
  },
  {
    rule: 'Each variable is KEY=VALUE, and no YAML or JSON.',
    source: PEER,
    inputs: { env_vars: 'LOG_LEVEL: info' },
    says: 'YAML and JSON do not work here',
  },
  {
    rule: 'An image in Artifact Registry has a repository.',
    source: 'Artifact Registry',
    inputs: { source: '', image: 'us-central1-docker.pkg.dev/demo-project/app:v1' },
    says: 'has no repository; write HOST/PROJECT/REPOSITORY/IMAGE',
  },
  {
    rule: 'A tag is not empty.',
    source: 'OCI distribution',
    inputs: { source: '', image: 'us-docker.pkg.dev/p/r/app:' },
    says: 'has an empty tag',
  },
  {
    rule: 'A digest is sha256 and 64 digits.',
    source: 'OCI distribution',
    inputs: { source: '', image: 'nginx@sha256:abc' },
    says: 'has a digest that is not sha256',
  },
  {
    rule: 'A path has no capital letters.',
    source: 'OCI distribution',
    inputs: { source: '', image: 'us-docker.pkg.dev/p/r/App' },
    says: 'has capital letters in its path',
  },
  {
    rule: 'Cloud Run pulls from Artifact Registry, Container Registry and Docker Hub.',
    source: API,
    inputs: { source: '', image: 'ghcr.io/a/b:c' },
    says: 'from which Cloud Run does not pull',
  },
  {
    rule: 'A secret is given by its name, not by its value.',
    source: 'Secret Manager',
    inputs: { secrets: 'KEY=sk-proj-abc123' },
    says: "what looks like a secret's value (not shown)",
  },
  {
    rule: 'A secret has a version.',
    source: PEER,
    inputs: { secrets: 'KEY=api-key' },
    says: 'add ":latest" or a version number',
  },
  {
    rule: 'A bare invoker is a service account.',
    source: 'IAM',
    inputs: { invokers: 'alice@gmail.com' },
    says: 'is not a service account, whose email ends in gserviceaccount.com',
  },
  {
    rule: 'A service account is neither a user nor a group.',
    source: 'IAM',
    inputs: { invokers: 'user:a@p.iam.gserviceaccount.com' },
    says: 'is a service account; write',
  },
  {
    rule: 'A source is a folder, not an object in a bucket.',
    source: `${GCLOUD}, which takes one`,
    inputs: { source: 'gs://my-bucket/src.tgz' },
    says: 'is an object in a bucket',
  },
  { rule: 'It exists, and so does each file that an input names.', source: 'the checkout', says: 'does not exist' },
  {
    rule: 'A request takes from 1 s to 60 min.',
    source: API,
    inputs: { timeout: '2h' },
    says: 'outside the range of 1s to 60m',
  },
  {
    rule: 'A duration has h, m and s.',
    source: PEER,
    inputs: { timeout: '5 minutes' },
    says: 'has "5 minutes", which is not a duration',
  },
  {
    rule: 'run_timeout ends a build, too.',
    source: 'this action',
    inputs: { build_timeout: '2h' },
    says: 'run_timeout ends the whole run after 60m',
    warning: true,
  },
  {
    rule: 'The wait for grants ends before `run_timeout`.',
    source: 'this action',
    inputs: { wait_for_grants: 'true', propagation_timeout: '2h' },
    says: 'run_timeout ends the whole run after 60m',
    warning: true,
  },
  {
    rule: 'A gradual rollout ends before `run_timeout`.',
    source: 'this action',
    inputs: { traffic_steps: '10,50,100', traffic_interval: '1h' },
    says: 'run_timeout ends the run after 60',
  },
  {
    rule: 'no_traffic is true for that word alone.',
    source: PEER,
    inputs: { no_traffic: 'yes' },
    says: 'is read as false',
    warning: true,
  },
  {
    rule: 'An input exists.',
    source: 'action.yml',
    inputs: { port: '8000' },
    says: 'Write flags: --port=8000',
    warning: true,
  },
  {
    rule: 'region wins over the label of a manifest.',
    source: `${GCLOUD}, GetRegion`,
    manifest: service(
      'spec: { containers: [{ image: nginx }] }',
      ', labels: { cloud.googleapis.com/location: us-east1 }',
    ),
    inputs: { region: 'us-central1' },
    says: 'The input wins',
    warning: true,
  },
  {
    rule: 'A manifest has only fields that its kind has.',
    source: `${GCLOUD}, run_v1_messages.py; @googleapis/run 34`,
    manifest: containers('{ image: nginx, startUpProbe: {} }'),
    says: 'did you mean startupProbe?',
  },
  {
    rule: 'Its value has the right type.',
    source: `${GCLOUD}, run_v1_messages.py`,
    manifest: containers('{ image: nginx, args: [8080] }'),
    says: 'which is a number and not a string',
  },
  {
    rule: 'A key stands once in a mapping.',
    source: 'YAML',
    manifest: containers('{ image: nginx, image: redis }'),
    says: 'the duplicate key "image"',
  },
  {
    rule: 'A revision that a manifest names begins with SERVICE-.',
    source: API,
    manifest: service('metadata: { name: v1 }, spec: { containers: [{ image: nginx }] }'),
    says: 'does not begin with "api-"',
  },
  {
    rule: 'COPY in a Dockerfile names files that go up.',
    source: 'Docker',
    says: 'copies what is not uploaded',
    warning: true,
  },
  {
    rule: 'Google takes what is wanted, as a whole.',
    source: 'validateOnly, dryRun=all',
    says: 'as the inputs ask for it, in a dry run that changes nothing',
  },
]

/** Fields of manifests whose names and types are known. */
export const FIELD_COUNT = Object.values(MESSAGES).reduce((sum, fields) => sum + Object.keys(fields).length, 0)
