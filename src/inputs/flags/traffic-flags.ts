/** The input `update_traffic_flags`: flags of `gcloud run services update-traffic` -> a change of the traffic. */
import { say } from '../../language/say.ts'
import type { InputProblem, TrafficChange } from '../config.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { type Flag, type FlagName, ignored, listOf, mapOf, only, refusal } from './flag-kinds.ts'
import { gcloudWideFlags } from './gcloud-flags.ts'
import { type Complain, namesOf, readGiven, usage } from './given-flags.ts'

/** What one flag of traffic asks for. */
type Part = (values: string[]) => TrafficChange

function percentages(values: string[]): Record<string, number> {
  const entries = Object.entries(mapOf(values)).map(([key, text]) => {
    if (!/^\d{1,3}$/.test(text) || Number(text) > 100)
      throw new ParseError(say`a share for ${shown(key)} that is not a whole number from 0 to 100`)
    return [key, Number(text)] as const
  })
  const sum = entries.reduce((total, [, percent]) => total + percent, 0)
  if (sum > 100) throw new ParseError(say`shares that add up to ${sum} percent; the maximum is 100`)
  if (entries.length === 0) throw new ParseError(say`no share`)
  return Object.fromEntries(entries)
}

const tags = (set: Record<string, string>, remove: string[], clear: boolean): TrafficChange => ({
  tags: { set, remove, clear },
})

/** Name, family and variant, example, what it does, how. */
const ROWS: [FlagName, [string, string], string, string, Part][] = [
  [
    '--to-latest',
    ['shares', 'latest'],
    '',
    'All traffic to the latest ready revision, now and after later deploys.',
    () => ({ shares: { by: 'revision', percent: { LATEST: 100 } } }),
  ],
  [
    '--to-revisions',
    ['shares', 'revisions'],
    'LATEST=10,api-00012-abc=90',
    'Percent by revision; the other shares are scaled.',
    values => ({ shares: { by: 'revision', percent: percentages(values) } }),
  ],
  [
    '--to-tags',
    ['shares', 'tags'],
    'canary=10',
    'Percent by tag; the other shares are scaled.',
    values => ({ shares: { by: 'tag', percent: percentages(values) } }),
  ],
  [
    '--set-tags',
    ['tags', 'set'],
    'canary=LATEST',
    'Tags of revisions; other tags are removed.',
    values => tags(mapOf(values), [], true),
  ],
  [
    '--update-tags',
    ['tags', 'change'],
    'canary=LATEST',
    'Tags of revisions; other tags stay.',
    values => tags(mapOf(values), [], false),
  ],
  ['--remove-tags', ['tags', 'change'], 'canary', 'Remove tags.', values => tags({}, listOf(values), false)],
  ['--clear-tags', ['tags', 'clear'], '', 'Remove all tags.', () => tags({}, [], true)],
]

const parts = new Map<string, Part>(ROWS.map(([name, , , , part]) => [name, part]))

/** Flags that change the account, the project or the region would contradict the inputs of the run. */
const OF_THE_DEPLOY = say`is set by inputs, for the deploy and its traffic alike`

/** Rows as those of `flags.ts`. */
export const TRAFFIC_FLAGS: readonly Flag[] = [
  ...only(
    'requests',
    ...ROWS.map(
      ([name, [family, variant], example, help]): Flag => ({
        name,
        takes: example === '' ? 'alone' : 'value',
        example,
        help,
        sets: 'traffic',
        items: true,
        family: { name: family, variant },
        effect: () => ({ kind: 'none' }),
      }),
    ),
  ),
  ...gcloudWideFlags()
    .filter(({ name }) => name !== '--help')
    .map(flag =>
      flag.effect([flag.example], () => '').kind === 'inputs' ? refusal(flag.name, flag.takes, OF_THE_DEPLOY) : flag,
    ),
  refusal('--region', 'value', OF_THE_DEPLOY),
  refusal('--help', 'alone', say`prints the help of gcloud and changes nothing`),
  refusal('--namespace', 'value', say`is for Knative on a Kubernetes cluster`),
  ignored('--async', 'alone', '', say`a run waits until the traffic has moved`),
]

const NAMES = namesOf(TRAFFIC_FLAGS)
const INPUT = 'update_traffic_flags'

/** The change that a line asks for; undefined where it asks for none. `readText` reads a file of the workspace or throws. */
export function readTrafficFlags(
  text: string,
  readText: (path: string) => string,
): { change?: TrafficChange; idle: string[]; problems: InputProblem[] } {
  const problems: InputProblem[] = []
  const complain: Complain = (problem, example = '--to-latest') => problems.push({ input: INPUT, problem, example })
  const [given] = readGiven(text, NAMES, readText, complain).map(group => group.given)
  const families = new Map<string, Flag>()
  const change: TrafficChange = {}
  const idle: string[] = []
  for (const [flag, values] of given ?? []) {
    const rival = flag.family && families.get(flag.family.name)
    if (rival && rival.family?.variant !== flag.family?.variant)
      complain(say`has ${rival.name} and ${flag.name}, of which gcloud takes only one`, usage(flag))
    if (flag.family) families.set(flag.family.name, flag)
    const part = parts.get(flag.name)
    if (flag.refused) complain(say`has ${flag.name}, which ${flag.refused}`)
    else if (!part) idle.push(flag.name)
    else
      try {
        merge(change, part(values))
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        complain(say`${flag.name} has ${error.message}`, usage(flag))
      }
  }
  return { ...(Object.keys(change).length > 0 && { change }), idle, problems }
}

/** `--update-tags` and `--remove-tags` go together. */
function merge(change: TrafficChange, { shares, tags: more }: TrafficChange): void {
  if (shares) change.shares = shares
  const before = change.tags
  if (more)
    change.tags = {
      set: { ...before?.set, ...more.set },
      remove: [...(before?.remove ?? []), ...more.remove],
      clear: more.clear || (before?.clear ?? false),
    }
}
