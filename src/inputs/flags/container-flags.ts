/** Flags of one container: of the one named by the preceding `--container NAME`, otherwise of the main one. */
import { say } from '../../language/say.ts'
import { checkSecrets, checkVariablesOfAny } from '../rules/names.ts'
import { yamlStrings } from '../texts/pairs.ts'
import { cloudSqlFlags } from './flag-families.ts'
import {
  amountOf,
  choice,
  clear,
  edits,
  type Flag,
  field,
  inFamily,
  integer,
  last,
  listField,
  listOf,
  mapFamily,
  nonEmpty,
  only,
  perContainer,
  set,
  toggle,
} from './flag-kinds.ts'
import { probeFlags } from './probe-flags.ts'
import { mountFlags, volumeFlags } from './volume-flags.ts'

const LIMITS = 'container.resources.limits'
const memory = amountOf('memory')
const cpu = amountOf('CPU')

/** 8080 is Cloud Run's default port; naming it keeps the port's name. */
const port = (value: string) => (value === 'default' ? 8080 : integer(1, 65535)(value))

/** GPUs belong to one container; their type belongs to the whole template. */
function gpuFlags(): Flag[] {
  const limit = 'container.gpu'
  return [
    ...perContainer({
      name: '--gpu',
      takes: 'value',
      example: '1',
      help: 'Number of GPUs; 0 for none.',
      sets: `${LIMITS}.nvidia.com/gpu`,
      effect: values => {
        const count = integer(0)(last(values))
        return count === 0 ? edits(clear(limit), clear('template.nodeSelector')) : edits(set(limit, String(count)))
      },
    }),
    field('--gpu-type', 'template.nodeSelector.accelerator', 'nvidia-l4', 'Type of GPU.', nonEmpty),
    toggle(
      '--gpu-zonal-redundancy',
      'template.gpuZonalRedundancyDisabled',
      'Keep GPUs ready in several zones.',
      on => !on,
    ),
  ]
}

export function containerFlags(): Flag[] {
  return [
    {
      name: '--container',
      takes: 'value',
      example: 'app --port=8080 --image=app --container=proxy --image=proxy',
      help: 'The container flags that follow apply to the container of this name. The run creates it if it does not exist.',
      sets: 'template.containers',
      effect: () => ({ kind: 'none' }),
    },
    {
      name: '--remove-containers',
      takes: 'value',
      example: 'proxy',
      help: 'Remove containers by name.',
      sets: 'template.containers',
      items: true,
      phase: 'before',
      effect: values => edits({ path: 'template.containers', op: 'remove', keys: listOf(values) }),
    },
    ...volumeFlags().filter(({ phase }) => phase === 'before'),
    ...perContainer(
      field('--memory', `${LIMITS}.memory`, '512Mi', 'Memory limit.', memory),
      field('--cpu', `${LIMITS}.cpu`, '1', 'CPU limit.', cpu),
      inFamily(
        say`entry point`,
        'command',
        listField('--command', 'container.command', 'node,server.js', "Entry point; empty for the image's own."),
      ),
      listField('--args', 'container.args', 'serve,8080', "Arguments; empty for the image's own."),
      ...mapFamily('env-vars', 'environment variables', 'container.env', 'LOG_LEVEL=info', checkVariablesOfAny),
      inFamily('env-vars', 'file', {
        name: '--env-vars-file',
        takes: 'value',
        example: 'env.yaml',
        help: 'Environment variables from a YAML file; others are removed.',
        sets: 'container.env',
        effect: (values, readText) => {
          const entries = checkVariablesOfAny(yamlStrings(readText(last(values))))
          return edits({ path: 'container.env', op: 'put', entries, strategy: 'overwrite' })
        },
      }),
      ...mapFamily('secrets', 'secrets', 'container.secrets', 'API_KEY=api-key:latest', checkSecrets),
      {
        name: '--depends-on',
        takes: 'value',
        example: 'proxy',
        help: 'Containers that must start before this one; empty for none.',
        sets: 'container.dependsOn',
        items: true,
        phase: 'after',
        effect: values => {
          const names = [...new Set(listOf(values))].filter(name => name !== '').sort()
          return edits(names.length === 0 ? clear('container.dependsOn') : set('container.dependsOn', names))
        },
      },
    ),
    ...volumeFlags().filter(({ phase }) => phase !== 'before'),
    ...mountFlags(),
    ...only('requests', ...probeFlags()),
    // After the probes, because a probe on the old port moves to the new one.
    ...perContainer(
      ...only(
        'requests',
        field('--port', 'container.ports.0.containerPort', '8080', 'Port that the container listens on.', port),
        toggle('--use-http2', 'container.ports.0.name', 'Send HTTP/2 to the container.', on => (on ? 'h2c' : 'http1')),
      ),
    ),
    ...gpuFlags(),
    // One setting of the whole template in gcloud's form, so every container has it.
    ...only(
      'requests',
      {
        ...toggle(
          '--cpu-throttling',
          'container.resources.cpuIdle',
          'CPU only while the container serves requests.',
          on => on,
        ),
        phase: 'after',
      },
      {
        ...toggle(
          '--cpu-boost',
          'container.resources.startupCpuBoost',
          'More CPU while the container starts.',
          on => on,
        ),
        phase: 'after',
      },
    ),
    ...cloudSqlFlags(),
    {
      ...field(
        '--execution-environment',
        'template.executionEnvironment',
        'gen2',
        '`gen1` or `gen2`.',
        choice({ gen1: 'EXECUTION_ENVIRONMENT_GEN1', gen2: 'EXECUTION_ENVIRONMENT_GEN2' }),
      ),
      // WorkerPoolRevisionTemplate has no such field.
      for: 'environments',
    },
  ]
}
