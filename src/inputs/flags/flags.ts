/**
 * The flags of `gcloud run deploy` and `gcloud run jobs deploy` that are understood natively, one row each. Fields are those of the
 * v2 API. What gcloud 528 does with each flag comes from its source (command_lib/run/flags.py, config_changes.py) and from recordings of
 * its requests. scripts/gcloud-flags.json lists the flags.
 */

import { DEFAULT, KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import { isSystemKey } from '../rules/labels.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { containerFlags } from './container-flags.ts'
import { buildFlags, connectorName, labelFlags, meshName } from './flag-families.ts'
import {
  alone,
  anyText,
  choice,
  clear,
  type EditBody,
  edits,
  emptyClears,
  type Flag,
  fewest,
  field,
  inFamily,
  input,
  inStage,
  integer,
  last,
  listField,
  mapOf,
  nonEmpty,
  only,
  orDefault,
  perContainer,
  set,
  toggle,
} from './flag-kinds.ts'
import { deployOnlyFlags, gcloudWideFlags } from './gcloud-flags.ts'
import { jobFlags } from './job-flags.ts'
import { protectionFlags } from './protection-flags.ts'

const CONNECTOR = 'template.vpcAccess.connector'
const EGRESS = 'template.vpcAccess.egress'
const INTERFACES = 'template.vpcAccess.networkInterfaces'
const INTERFACE = `${INTERFACES}.0`
const ACCOUNT = 'runtime@my-project.iam.gserviceaccount.com'
const IMAGE = 'europe-west1-docker.pkg.dev/my-project/my-repo/api:v1'

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
  ...perContainer(
    input('--image', 'image', IMAGE, 'Container image.'),
    input('--source', 'source', '.', 'Folder to build.'),
  ),
  input('--region', 'region', 'europe-west1', 'Region.'),
  ...only(
    'requests',
    input('--tag', 'tag', 'canary', 'Traffic tag of the new revision.'),
    input('--revision-suffix', 'suffix', 'v1', 'Suffix of the new revision.'),
    alone('--no-traffic', say`input \`no_traffic\``, 'Send no traffic to the new revision.', () => ({
      kind: 'inputs',
      values: { no_traffic: 'true' },
    })),
  ),
]

const revision: Flag[] = [
  field('--service-account', 'template.serviceAccount', ACCOUNT, 'The runtime account.', nonEmpty),
  ...only(
    'requests',
    field(
      '--concurrency',
      'template.maxInstanceRequestConcurrency',
      '80',
      'Maximum number of requests at a time in one instance, or `default`.',
      orDefault(integer(1)),
    ),
    input('--timeout', 'timeout', '5m', 'How long a request can take.'),
    field(
      '--min-instances',
      'template.scaling.minInstanceCount',
      '1',
      'Minimum number of instances of the revision, or `default`.',
      fewest,
    ),
    field(
      '--max-instances',
      'template.scaling.maxInstanceCount',
      '10',
      'Maximum number of instances of the revision, or `default`.',
      orDefault(integer(0)),
    ),
    toggle(
      '--session-affinity',
      'template.sessionAffinity',
      'Send the requests of one client to the same instance.',
      on => on,
    ),
    ...inStage(
      'BETA',
      toggle(
        '--deploy-health-check',
        'template.healthCheckDisabled',
        'Check a new revision before it serves.',
        on => !on,
      ),
      {
        name: '--mesh',
        takes: 'value',
        example: 'my-mesh',
        help: 'Cloud Service Mesh of the service, by short or full name; empty for none.',
        sets: 'template.serviceMesh.mesh',
        effect: values => ({
          kind: 'placed-edits',
          edits: place => {
            const mesh = last(values)
            return [
              mesh === '' ? clear('template.serviceMesh') : set('template.serviceMesh.mesh', meshName(mesh, place)),
            ]
          },
        }),
      },
    ),
  ),
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
    ...alone('--clear-vpc-connector', CONNECTOR, 'Remove the VPC Access connector.', () =>
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
    alone('--clear-network-tags', `${INTERFACE}.tags`, 'Remove the network tags.', () =>
      edits(clear(`${INTERFACE}.tags`)),
    ),
    'before',
  ),
  inFamily(
    'network',
    'clear',
    alone('--clear-network', INTERFACES, 'Turn direct egress off.', () => edits(clear(INTERFACES), clear(EGRESS))),
    'after',
  ),
]

const mostInstances = orDefault(integer(0))

/** Scaling of the service as a whole. Manual scaling clears the bounds of automatic scaling. */
const scaling: Flag[] = [
  ...(['--min', '--service-min-instances'] as const).map(name =>
    field(
      name,
      'scaling.minInstanceCount',
      '1',
      'Minimum number of instances of the whole service, or `default`.',
      fewest,
    ),
  ),
  ...inStage(
    'BETA',
    ...(['--max', '--service-max-instances'] as const).map(name =>
      inFamily(
        say`manual scaling`,
        say`most instances`,
        field(
          name,
          'scaling.maxInstanceCount',
          '10',
          'Maximum number of instances of the whole service, or `default`.',
          mostInstances,
        ),
      ),
    ),
    {
      name: '--scaling',
      takes: 'value',
      example: 'auto',
      help: '`auto`, or a fixed number of instances.',
      sets: 'scaling.scalingMode',
      for: 'instances',
      phase: 'after',
      effect: values => ({ kind: 'placed-edits', edits: ({ kind }) => scalingEdits(last(values), kind) }),
    },
  ),
]

/** Worker pools have no scaling mode to choose (run/v2 `WorkerPoolScaling`). */
function scalingEdits(value: string, kind: Kind = DEFAULT): EditBody[] {
  const count = 'scaling.manualInstanceCount'
  const mode = (name: string) => (KINDS[kind].requests ? [set('scaling.scalingMode', name)] : [])
  if (value === 'auto') return [clear(count), ...mode('AUTOMATIC')]
  const instances = integer(0)(value)
  return [
    clear('scaling.minInstanceCount'),
    clear('scaling.maxInstanceCount'),
    ...mode('MANUAL'),
    set(count, instances),
  ]
}

const service: Flag[] = [
  ...only(
    'requests',
    field('--ingress', 'ingress', 'internal', '`all`, `internal` or `internal-and-cloud-load-balancing`.', ingress),
    ...scaling,
    {
      ...field('--description', 'description', 'Public-API', 'Description of the service.', anyText),
      for: 'instances',
    },
    ...inStage(
      'BETA',
      toggle('--default-url', 'defaultUriDisabled', "The service's run.app URL.", on => !on),
    ),
  ),
  ...labelFlags(),
  {
    name: '--update-annotations',
    takes: 'value',
    example: 'owner=team-web',
    help: 'Set annotations of your own; others stay.',
    sets: 'annotations',
    items: true,
    effect: values => {
      const entries = mapOf(values)
      for (const key of Object.keys(entries))
        if (isSystemKey(key))
          throw new ParseError(say`the key ${shown(key)}, which has its own flag or is reserved for Cloud Run`)
      return edits({ path: 'annotations', op: 'put', entries, strategy: 'merge' })
    },
  },
  /** Each of the two stays as it is when only the other is given (`SetClientNameAndVersionAnnotationChange`). */
  field('--client-name', 'client', 'my-ci', 'Client name that the service shows.', anyText),
  field('--client-version', 'clientVersion', '1.2', 'Version of that client.', anyText),
]

const access: Flag[] = [
  {
    name: '--allow-unauthenticated',
    takes: 'switch',
    example: '',
    help: 'The same as `access: public`; with `--no-` as `access: authenticated`.',
    sets: say`input \`access\``,
    effect: values => ({ kind: 'inputs', values: { access: last(values) === 'true' ? 'public' : 'authenticated' } }),
  },
  // After the row above: with both flags the check is off, so the service is public whoever is in the policy.
  {
    name: '--invoker-iam-check',
    for: 'requests',
    takes: 'switch',
    example: '',
    help: 'Turns the invoker check on, so that `access: public` has only the way `all-users`; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.',
    sets: say`\`invokerIamDisabled\`, or the inputs \`access\` and \`public_via\``,
    effect: values =>
      last(values) === 'true'
        ? edits(set('invokerIamDisabled', false))
        : { kind: 'inputs', values: { access: 'public', public_via: 'no-invoker-iam-check' } },
  },
]

export const FLAGS: readonly Flag[] = [
  ...deployment,
  ...containerFlags(),
  ...revision,
  ...network,
  ...service,
  ...protectionFlags(),
  ...jobFlags(),
  ...access,
  ...buildFlags(),
  ...deployOnlyFlags(),
  ...gcloudWideFlags(),
]
