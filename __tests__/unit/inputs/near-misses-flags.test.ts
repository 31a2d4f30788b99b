/**
 * Values of flags and names that are nearly right: what gcloud 528 refuses before its first request we refuse, and where we refuse more,
 * a source says that the API would. Manifests are compared in manifest/judge-fields.test.ts.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { wantedService } from '../../../src/service/wanted.ts'
import { fakeDisk } from '../../fixtures/disk.ts'
import { askGcloud, hasGcloud } from '../../fixtures/gcloud-python.ts'
import { drawn } from '../../fixtures/share.ts'

/** A deploy as gcloud reads it, up to the changes that it would make; it is not run. */
const SCRIPT = `
from googlecloudsdk import gcloud_main
from googlecloudsdk.calliope import base
from googlecloudsdk.command_lib.run import flags
parser = gcloud_main.CreateCLI([])._CLI__parser
class Named:
  def __init__(self, name): self.name = name
  def Name(self): return self.name
def answer(value):
  service, line = value
  try:
    args = parser.parse_args(['run', 'deploy', service, '--image=nginx', '--region=us-central1', '--project=p'] + line)
  except SystemExit:
    raise ValueError('usage')
  flags.ValidateResource(Named(service))
  flags.GetServiceConfigurationChanges(args, base.ReleaseTrack.GA)
  return True
`

interface Case {
  service: string
  line: string[]
}

/** What we say against it before the first request; empty where we take it. */
function faultsOf({ service, line }: Case): string[] {
  const flags = line.map(flag => `'${flag}'`).join(' ')
  const raw = { service, image: 'nginx', region: 'us-central1', project_id: 'demo-project', flags }
  const read = readConfig(raw, { GITHUB_ACTIONS: 'true' }, fakeDisk())
  if ('problems' in read) return read.problems.map(({ problem }) => problem)
  return wantedService(null, read.config, { project: 'p', serving: null, image: 'nginx', nonce: 'aaaaaaaaaa' }).problems
}

/** Where we refuse more than gcloud: part of what we say, and who says that the API refuses it. */
const STRICTER: [says: RegExp, source: string][] = [
  [
    /has \d+ characters; the maximum is 49|must consist of lower-case letters/,
    'the API: names of services are DNS labels of at most 49',
  ],
  [/maximum is 63|61 characters/, 'the API: names of revisions have at most 63 characters'],
  [/characters together; Cloud Run allows 46/, 'the API: a tag and the service are one DNS label'],
  [
    /Labels take lower-case letters/,
    "the API, after gcloud's own build; labels_util.IsValidLabelKey of gcloud, which run does not use",
  ],
  [/that is not KEY=VALUE/, 'the API: a name of white space'],
  [/looks like a value without a name/, 'this action: base64 that was taken for a name is probably a secret'],
  [/is reserved: this action marks/, 'this action: its own labels'],
  [/set by Cloud Run itself|cannot start with X_GOOGLE_/, 'container contract'],
  [/\d CPU|CPU; Cloud Run has|not an amount of CPU/, 'CPU limits of Cloud Run'],
  [/of memory with|not an amount of memory/, 'memory limits of Cloud Run; quantity.go of Kubernetes'],
  [/outside the range of 1s to 60m/, 'the API: a request takes an hour at most'],
  [
    /at least \d+ instances, and at most \d+/,
    'the API: max_instance_count must be greater or equal than min_instance_count',
  ],
  [/a concurrency of/, 'revision_template.proto'],
]

/** Where gcloud refuses and we do not, with the reason. */
const LOOSER: [flag: RegExp, reason: string][] = [
  [/^--(?:min|max)=(?:default|\+?\d+)$/, 'a flag of beta, which needs no gcloud_component here'],
]

const nearly = (letters: readonly string[], long: readonly number[] = [60, 66]) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }),
    fc
      .tuple(fc.constantFrom(...letters), fc.integer({ min: long[0] ?? 0, max: long[1] ?? 0 }))
      .map(([letter, length]) => letter.repeat(length)),
  )
const words = (text: string) => fc.constantFrom(...text.split(' '))
const flag = (name: string, value: fc.Arbitrary<string>) =>
  value.map((text): Case => ({ service: 'api', line: [`--${name}=${text}`] }))

const NAME = nearly(['a', 'z', '0', '9', '-', '_', 'A', '.'], [45, 66])
const LABEL = nearly(['a', 'z', '0', '9', '-', '_', 'A', '.', '/', ' ', 'é', 'É', '日', 'ß', ':'])
const COUNT = words('0 1 3 -1 1.5 x default Default 1e3 5000 0x1 +1 01 1_0 1__0 _1')
const KINDS: Record<string, [cases: fc.Arbitrary<Case>, count: number]> = {
  'names of services': [NAME.filter(name => !name.startsWith('-')).map(service => ({ service, line: [] })), 120],
  labels: [
    flag(
      'labels',
      fc.tuple(LABEL, fc.oneof(LABEL, fc.constant(''))).map(([key, value]) => `${key}=${value}`),
    ),
    200,
  ],
  'names of variables': [
    flag(
      'update-env-vars',
      fc
        .oneof(
          nearly(['A', 'b', '_', '0', '-', '.', '/', ' ', 'é', ':'], [200, 210]),
          words('PORT K_SERVICE X_GOOGLE_A X_GOOGLE port'),
        )
        .map(name => `${name}=x`),
    ),
    100,
  ],
  'lists of variables': [
    flag(
      'set-env-vars',
      fc.string({ unit: fc.constantFrom('A', '=', ',', '^', '@', ' ', 'B'), minLength: 1, maxLength: 7 }),
    ),
    150,
  ],
  tags: [flag('tag', nearly(['a', 'z', '0', '-', '_', 'A', '.'], [40, 66])), 80],
  suffixes: [flag('revision-suffix', nearly(['a', 'z', '0', '-', '_', 'A', '.'], [55, 66])), 80],
  cpu: [flag('cpu', words('0.08 .5 1 2 3 4 6 8 16 1000m 500m 79m 2000m 1.5 -1 x 1Gi 1e0 +2')), 40],
  memory: [flag('memory', words('128Mi 127Mi 512Mi 4Gi 5Gi 32Gi 33Gi 1G 1GB 1K 1e9 512 x -1Gi 1.5Gi 512mi')), 40],
  'cpu with memory': [
    fc
      .tuple(words('1 2 4 8 500m'), words('512Mi 2Gi 4Gi 8Gi 16Gi 32Gi'))
      .map(([cpu, memory]): Case => ({ service: 'api', line: [`--cpu=${cpu}`, `--memory=${memory}`] })),
    40,
  ],
  timeouts: [
    flag(
      'timeout',
      words(
        '0 0s 1 1s 3599 3600 3601 60m 61m 1h 1h30m 10m5s 5minutes 1d 1.5s -1 1h1 P1D PT5M P1DT1H P1D T5M +PT5M +5m ++5 1d2h x 01 1e2 +5',
      ),
    ),
    60,
  ],
  instances: [
    fc.oneof(
      ...['min-instances', 'max-instances', 'min', 'max'].map(name => flag(name, COUNT)),
      fc
        .tuple(COUNT, COUNT)
        .map(([min, max]): Case => ({ service: 'api', line: [`--min-instances=${min}`, `--max-instances=${max}`] })),
    ),
    120,
  ],
  concurrency: [flag('concurrency', COUNT), 30],
  ports: [flag('port', words('0 1 80 8080 65535 65536 -1 x default 80.5 +80')), 30],
  choices: [
    fc.oneof(
      flag('ingress', words('all internal Internal none internal-and-cloud-load-balancing public')),
      flag('execution-environment', words('gen1 gen2 gen3 GEN1')),
      flag('vpc-egress', words('all all-traffic private-ranges-only none')),
    ),
    60,
  ],
}

describe.skipIf(!hasGcloud)('gcloud', () => {
  it('refuses nothing that we take, and takes only what the API refuses', { timeout: 120_000 }, () => {
    const cases = Object.entries(KINDS).flatMap(([kind, [arbitrary, count]]) =>
      fc.sample(arbitrary, drawn(Math.ceil(count / 4), count)).map(one => ({ kind, ...one })),
    )
    const answers = askGcloud(
      SCRIPT,
      cases.map(({ service, line }) => [service, line]),
    )
    const differences = cases.flatMap((one, at) => {
      const faults = faultsOf(one)
      const shown = `${one.kind}: ${one.service} ${one.line.join(' ')}`
      const answer = answers[at] ?? { error: 'no answer' }
      if ('error' in answer) {
        const known = LOOSER.some(([pattern]) => pattern.test(one.line.join(' ')))
        return faults.length > 0 || known ? [] : [`${shown}: gcloud says ${answer.error}`]
      }
      const unknown = faults.filter(fault => !STRICTER.some(([says]) => says.test(fault)))
      return unknown.length > 0 ? [`${shown}: we say ${unknown.join('; ')}`] : []
    })
    expect(differences).toEqual([])
  })
})
