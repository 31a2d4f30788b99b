/**
 * The flags of `gcloud run deploy` that are understood natively, one row each. Fields are those of the v2 API. What gcloud 528 does
 * with each flag was read in its source (command_lib/run/flags.py, config_changes.py) and recorded from its requests.
 */
import { buildFlags, cloudSqlFlags, connectorName, labelFlags } from './flag-families.ts'
import {
  alone,
  anyText,
  choice,
  clear,
  edits,
  emptyClears,
  type Flag,
  fewest,
  field,
  ignored,
  inFamily,
  input,
  integer,
  last,
  listField,
  mapFamily,
  matching,
  nonEmpty,
  orDefault,
  set,
  toggle,
} from './flag-kinds.ts'
import { yamlStrings } from './pairs.ts'
import { ParseError } from './parse.ts'
import { checkSecrets, checkVariables } from './rules.ts'

const LIMITS = 'container.resources.limits'
const CONNECTOR = 'template.vpcAccess.connector'
const EGRESS = 'template.vpcAccess.egress'
const INTERFACES = 'template.vpcAccess.networkInterfaces'
const INTERFACE = `${INTERFACES}.0`
const ACCOUNT = 'runtime@my-project.iam.gserviceaccount.com'
const IMAGE = 'europe-west1-docker.pkg.dev/my-project/my-repo/api:v1'

const memory = matching(/^\d+(\.\d+)?(k|M|G|T|Ki|Mi|Gi|Ti)?$/, 'an amount of memory')
const cpu = matching(/^(\d+(\.\d+)?|\.\d+|\d+m)$/, 'an amount of CPU')
/** 8080 is what Cloud Run gives a container without a port; saying so keeps the port's name. */
const port = (value: string) => (value === 'default' ? 8080 : integer(1, 65535)(value))
const environment = choice({ gen1: 'EXECUTION_ENVIRONMENT_GEN1', gen2: 'EXECUTION_ENVIRONMENT_GEN2' })
const egress = choice({
  'all-traffic': 'ALL_TRAFFIC',
  'private-ranges-only': 'PRIVATE_RANGES_ONLY',
  all: 'ALL_TRAFFIC',
})
const ingress = choice({
  all: 'INGRESS_TRAFFIC_ALL',
  internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'internal-and-cloud-load-balancing': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
})

const deployment: Flag[] = [
  input('--image', 'image', IMAGE, 'Container image.'),
  input('--source', 'source', '.', 'Folder to build.'),
  input('--project', 'project_id', 'my-project', 'Google Cloud project.'),
  input('--region', 'region', 'europe-west1', 'Region.'),
  input('--tag', 'tag', 'canary', 'Traffic tag of the new revision.'),
  input('--revision-suffix', 'suffix', 'v1', 'Suffix of the new revision.'),
  alone('--no-traffic', 'input `no_traffic`', 'No traffic to the new revision.', () => ({
    kind: 'inputs',
    values: { no_traffic: 'true' },
  })),
]

const container: Flag[] = [
  field('--port', 'container.ports.0.containerPort', '8080', 'Port that the container listens on.', port),
  toggle('--use-http2', 'container.ports.0.name', 'HTTP/2 to the container.', on => (on ? 'h2c' : 'http1')),
  field('--memory', `${LIMITS}.memory`, '512Mi', 'Memory limit.', memory),
  field('--cpu', `${LIMITS}.cpu`, '1', 'CPU limit.', cpu),
  toggle('--cpu-throttling', 'container.resources.cpuIdle', 'CPU only while requests are served.', on => on),
  toggle('--cpu-boost', 'container.resources.startupCpuBoost', 'More CPU while starting.', on => on),
  inFamily(
    'entry point',
    'command',
    listField('--command', 'container.command', 'node,server.js', "Entry point; empty for the image's own."),
  ),
  listField('--args', 'container.args', 'serve,8080', "Arguments; empty for the image's own."),
  ...mapFamily('env-vars', 'environment variables', 'container.env', 'LOG_LEVEL=info', checkVariables),
  inFamily('env-vars', 'file', {
    name: '--env-vars-file',
    takes: 'value',
    example: 'env.yaml',
    help: 'Environment variables from a YAML file; others are removed.',
    sets: 'container.env',
    effect: (values, readText) => {
      const entries = checkVariables(yamlStrings(readText(last(values))))
      return edits({ path: 'container.env', op: 'put', entries, strategy: 'overwrite' })
    },
  }),
  ...mapFamily('secrets', 'secrets', 'container.secrets', 'API_KEY=api-key:latest', checkSecrets),
  ...cloudSqlFlags(),
]

const revision: Flag[] = [
  field('--service-account', 'template.serviceAccount', ACCOUNT, 'Account that the service runs as.', nonEmpty),
  field(
    '--concurrency',
    'template.maxInstanceRequestConcurrency',
    '80',
    'Requests at a time in one instance, or `default`.',
    orDefault(integer(1)),
  ),
  input('--timeout', 'timeout', '5m', 'How long a request may take.'),
  field(
    '--min-instances',
    'template.scaling.minInstanceCount',
    '1',
    'Fewest instances of the revision, or `default`.',
    fewest,
  ),
  field(
    '--max-instances',
    'template.scaling.maxInstanceCount',
    '10',
    'Most instances of the revision, or `default`.',
    orDefault(integer(0)),
  ),
  field('--execution-environment', 'template.executionEnvironment', 'gen2', '`gen1` or `gen2`.', environment),
  toggle('--session-affinity', 'template.sessionAffinity', 'Requests of one client go to one instance.', on => on),
]

const network: Flag[] = [
  {
    name: '--vpc-connector',
    takes: 'value',
    example: 'my-connector',
    help: 'VPC Access connector.',
    sets: CONNECTOR,
    effect: values => ({
      kind: 'placed-edits',
      edits: place => [set(CONNECTOR, connectorName(last(values), place))],
    }),
  },
  {
    ...alone('--clear-vpc-connector', CONNECTOR, 'No VPC Access connector.', () =>
      edits(clear(CONNECTOR), clear(EGRESS)),
    ),
    phase: 'after',
  },
  field('--vpc-egress', EGRESS, 'private-ranges-only', '`all-traffic` or `private-ranges-only`.', egress),
  inFamily(
    'network',
    'use',
    field('--network', `${INTERFACE}.network`, 'my-network', 'VPC network for direct egress.', emptyClears),
  ),
  inFamily(
    'network',
    'use',
    field('--subnet', `${INTERFACE}.subnetwork`, 'my-subnet', 'Subnetwork for direct egress.', emptyClears),
  ),
  inFamily('network', 'use', listField('--network-tags', `${INTERFACE}.tags`, 'web,api', 'Network tags.')),
  inFamily(
    'network',
    'use',
    alone('--clear-network-tags', `${INTERFACE}.tags`, 'No network tags.', () => edits(clear(`${INTERFACE}.tags`))),
    'before',
  ),
  inFamily(
    'network',
    'clear',
    alone('--clear-network', INTERFACES, 'No direct egress.', () => edits(clear(INTERFACES), clear(EGRESS))),
    'after',
  ),
]

const service: Flag[] = [
  field('--ingress', 'ingress', 'internal', '`all`, `internal` or `internal-and-cloud-load-balancing`.', ingress),
  field('--min', 'scaling.minInstanceCount', '1', 'Fewest instances of the whole service, or `default`.', fewest),
  field(
    '--max',
    'scaling.maxInstanceCount',
    '10',
    'Most instances of the whole service, or `default`.',
    orDefault(integer(0)),
  ),
  field('--description', 'description', 'Public-API', 'Description of the service.', anyText),
  toggle('--default-url', 'defaultUriDisabled', "The service's run.app URL.", on => !on),
  ...labelFlags(),
]

const access: Flag[] = [
  {
    name: '--allow-unauthenticated',
    takes: 'switch',
    example: '',
    help: 'The same as `access: public`; with `--no-` as `access: authenticated`.',
    sets: 'input `access`',
    effect: values => ({ kind: 'inputs', values: { access: last(values) === 'true' ? 'public' : 'authenticated' } }),
  },
  // After the row above: with both, the check is off whoever is in the policy, and the service is public.
  {
    name: '--invoker-iam-check',
    takes: 'switch',
    example: '',
    help: 'Switches the check on; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.',
    sets: '`invokerIamDisabled`, or the inputs `access` and `public_via`',
    effect: values =>
      last(values) === 'true'
        ? edits(set('invokerIamDisabled', false))
        : { kind: 'inputs', values: { access: 'public', public_via: 'no-invoker-iam-check' } },
  },
]

const withoutEffect: Flag[] = [
  {
    ...ignored('--platform', 'value', 'managed'),
    effect: values => {
      if (last(values) !== 'managed') throw new ParseError('a value other than "managed", the only platform')
      return { kind: 'none' }
    },
  },
  ignored('--quiet', 'alone', ''),
  ignored('--format', 'value', 'json'),
  ignored('--verbosity', 'value', 'info'),
]

export const FLAGS: readonly Flag[] = [
  ...deployment,
  ...container,
  ...revision,
  ...network,
  ...service,
  ...access,
  ...buildFlags(),
  ...withoutEffect,
]

/** Flags that gcloud has and this version does not, to tell them from misspelt ones. */
export const NOT_YET: readonly string[] = `--account --add-custom-audiences --add-volume --add-volume-mount
  --allow-unencrypted-build --async --automatic-updates --billing-project --binary-authorization --breakglass
  --build-env-vars-file --clear-binary-authorization --clear-custom-audiences --clear-encryption-key-shutdown-hours --clear-key
  --clear-post-key-revocation-action-type --clear-volume-mounts --clear-volumes --client-name --client-version --configuration
  --container --depends-on --deploy-health-check --encryption-key-shutdown-hours --flags-file --flatten --gpu --gpu-type
  --gpu-zonal-redundancy --iap --impersonate-service-account --key --liveness-probe --log-http --mesh --namespace
  --no-allow-unencrypted-build --no-automatic-updates --no-deploy-health-check --no-gpu-zonal-redundancy --no-iap
  --post-key-revocation-action-type --regions --remove-containers --remove-custom-audiences --remove-volume
  --remove-volume-mount --scaling --set-custom-audiences --startup-probe --trace-token --user-output-enabled`.split(
  /\s+/,
)
