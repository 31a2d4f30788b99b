/** What a run has seen and means to do -> lines for the log, before the first change. */

import { KINDS, type Kind } from '../kinds/list.ts'
import type { Decision, Finding, PlannedStep } from '../model.ts'
import { shortMember } from '../words/names.ts'
import { capitalise, count } from '../words/sentences.ts'
import { cause } from './headline.ts'
import { MARKS, METHODS, PERMISSION_FINDINGS } from './names.ts'

/** What the log tells of the facts; what is not known is left out or said to be unknown. */
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
  const existing = exists === undefined ? 'not known whether it exists' : exists ? 'exists' : 'does not exist yet'
  const rows: [string, string | undefined][] = [
    ['Project', projectNumber ? `${project} (${projectNumber})` : project],
    [capitalise(KINDS[kind].words), `${service} in ${region}: ${existing}`],
    ['Source', source && describeSource(source)],
    ['Deploys as', seen.deployer && shortMember(seen.deployer)],
    ['Builds as', seen.buildAccount],
    ['Runs as', seen.runtimeAccount],
  ]
  return rows.flatMap(([name, value]) => (value ? [`${name.padEnd(12)}${value}`] : []))
}

function describeSource({ files, bytes, dockerfile, ignoreFile }: NonNullable<SeenFacts['source']>): string {
  const rules = ignoreFile ? `rules of ${ignoreFile}` : 'no ignore rules'
  return `${count(files, 'file')}, ${inBytes(bytes)}, ${dockerfile ? 'with a Dockerfile' : 'for buildpacks'}, ${rules}`
}

/** How the permissions stand: a line for all that are there, one for each that is not. */
export function preflightLines(findings: readonly Finding[]): string[] {
  const answers = findings.filter(({ id }) => PERMISSION_FINDINGS[id])
  if (answers.length === 0) return []
  const passed = answers.filter(({ status }) => status === 'pass')
  const ways = [...new Set(passed.flatMap(({ method }) => (method ? [METHODS[method]] : [])))]
  const how = ways.length > 0 ? ` (${ways.join(', ')})` : ''
  return [
    `${passed.length} of ${answers.length} permissions are there${how}.`,
    ...answers.filter(({ status }) => status !== 'pass').map(finding => `${MARKS[finding.status]} ${cause(finding)}`),
  ]
}

/** `warnings`: what follows from the decisions, said while nothing has been changed. */
export function decisionLines(decisions: readonly Decision[], warnings: readonly Finding[] = []): string[] {
  return [
    ...decisions.map(({ question, choice, because }) => `${question} ${choice}. ${because}`),
    ...warnings.map(({ status, reason }) => `${MARKS[status]} ${reason}`),
  ]
}

export function planLines(plan: readonly PlannedStep[]): string[] {
  return plan.length === 0 ? ['Nothing is to be changed.'] : plan.map(({ title }, at) => `${at + 1}. ${title}`)
}

/** `1.9 kB`. */
function inBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  for (; value >= 1000 && unit < units.length - 1; unit++) value /= 1000
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
