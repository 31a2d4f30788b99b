/** The facts and the plan of a run -> lines for the log, before the first change. */

import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Decision, Finding, PlannedStep } from '../model.ts'
import { padded, widthOf } from '../words/columns.ts'
import { shortMember } from '../words/names.ts'
import { capitalise, count } from '../words/sentences.ts'
import { choiceWords, whoWords } from './access-words.ts'
import { cause } from './headline.ts'
import { MARKS, METHODS, PERMISSION_FINDINGS } from './names.ts'

/** The facts in the log; unknown ones are left out or reported as unknown. */
export interface SeenFacts {
  project: string
  projectNumber?: string
  /** What is deployed. */
  kind: Kind
  service: string
  region: string
  /** `undefined`: not known. */
  exists?: boolean
  deployer?: string
  buildAccount?: string
  runtimeAccount?: string
  source?: { files: number; bytes: number; dockerfile: boolean; ignoreFile?: string }
}

export function seenLines(seen: SeenFacts): string[] {
  const { project, projectNumber, kind, service, region, exists, source } = seen
  const existing =
    exists === undefined ? say`not known whether it exists` : exists ? say`exists` : say`does not exist yet`
  const rows: [string, string | undefined][] = [
    [say`Project`, projectNumber ? `${project} (${projectNumber})` : project],
    [capitalise(KINDS[kind].words), say`${service} in ${region}: ${existing}`],
    [say`Source`, source && describeSource(source)],
    [say`Deploys as`, seen.deployer && shortMember(seen.deployer)],
    [say`Builds as`, seen.buildAccount],
    [say`Runs as`, seen.runtimeAccount],
  ]
  const width = Math.max(12, ...rows.map(([name]) => widthOf(name) + 1))
  return rows.flatMap(([name, value]) => (value ? [`${padded(name, width)}${value}`] : []))
}

function describeSource({ files, bytes, dockerfile, ignoreFile }: NonNullable<SeenFacts['source']>): string {
  const rules = ignoreFile ? say`rules of ${ignoreFile}` : say`no ignore rules`
  const build = dockerfile ? say`with a Dockerfile` : say`for buildpacks`
  return [count(files, 'file'), inBytes(bytes), build, rules].join(say`, `)
}

/** The permissions: one line for all that are granted, and one for each that is missing; then what else to know before a build. */
export const preflightLines = (findings: readonly Finding[]): string[] => [
  ...permissionLines(findings.filter(({ id }) => PERMISSION_FINDINGS[id])),
  ...findings
    .filter(({ id, status }) => status === 'warn' && !PERMISSION_FINDINGS[id] && id !== 'over-granted')
    .map(({ status, reason }) => `${MARKS[status]} ${reason}`),
]

function permissionLines(answers: readonly Finding[]): string[] {
  if (answers.length === 0) return []
  const passed = answers.filter(({ status }) => status === 'pass')
  const ways = [...new Set(passed.flatMap(({ method }) => (method ? [METHODS[method]] : [])))]
  const how = ways.length > 0 ? say` (${ways.join(say`, `)})` : ''
  return [
    say`${passed.length} of ${answers.length} permissions are granted${how}.`,
    ...answers.filter(({ status }) => status !== 'pass').map(finding => `${MARKS[finding.status]} ${cause(finding)}`),
  ]
}

/** `warnings`: consequences of the decisions, reported before anything changes. */
export function decisionLines(decisions: readonly Decision[], warnings: readonly Finding[] = []): string[] {
  return [
    ...decisions.map(({ id, question, choice, because }) => {
      const words = (id === 'access' && whoWords(choice)) || choiceWords(choice)
      return say`${question} ${capitalise(words)}. ${because}`
    }),
    ...warnings.map(({ status, reason }) => `${MARKS[status]} ${reason}`),
  ]
}

export function planLines(plan: readonly PlannedStep[]): string[] {
  return plan.length === 0 ? [say`The run will change nothing.`] : plan.map(({ title }, at) => `${at + 1}. ${title}`)
}

/** `1.9 kB`. */
function inBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  for (; value >= 1000 && unit < units.length - 1; unit++) value /= 1000
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
