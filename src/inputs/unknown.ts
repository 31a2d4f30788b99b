/** Keys of the step's `with` that are not inputs: the runner passes them on, with a warning that does not say what works. */

import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import { meant } from '../words/nearest.ts'
import { own } from '../words/untyped.ts'
import type { Config, RawInputs } from './config.ts'
import { type Flag, fits } from './flags/flag-kinds.ts'
import { FLAGS } from './flags/flags.ts'
import { INPUTS } from './table.ts'
import { name as shown } from './texts/pairs.ts'

const KNOWN = INPUTS.filter(({ ready }) => ready).map(({ name }) => name as string)
const ALL: ReadonlySet<string> = new Set(INPUTS.map(({ name }) => name))

/** What other tools call it. */
const SYNONYMS: Readonly<Record<string, string>> = {
  name: 'service',
  service_name: 'service',
  app: 'service',
  job_name: 'job',
  project: 'project_id',
  location: 'region',
  env: 'env_vars',
  environment_variables: 'env_vars',
  env_file: 'env_vars_file',
  manifest: 'metadata',
  yaml: 'metadata',
  workdir: 'source',
  working_directory: 'source',
  path: 'source',
  args: 'flags',
}

/** A number, a size or a duration: no secret. Other values are not shown. */
const PLAIN = /^\d{1,6}(?:\.\d{1,3})?(?:[A-Za-z]{1,2})?$/

/** One warning for each; `raw`: what the runner gave, the names in lower case. */
export function unknownInputs(raw: RawInputs, kind: Kind): Config['notices'] {
  return Object.entries(raw)
    .filter(([input]) => !ALL.has(input))
    .map(([input, value = '']) => ({
      input: shown(input).slice(1, -1),
      level: 'warning',
      text: say`This input does not exist, so it has no effect. ${remedy(input, value.trim(), kind)}`,
    }))
}

function remedy(input: string, value: string, kind: Kind): string {
  const flags = FLAGS.filter(flag => flag.refused === undefined && fits(flag, KINDS[kind]))
  const flagged = input.replaceAll(/[_\s]/g, '-')
  const flag = flags.find(({ name }) => name === `--${flagged}`)
  const synonym = own(SYNONYMS, input.replaceAll(/[-\s]/g, '_'))
  if (flag && !synonym) return say`Write flags: ${usage(flag, value)}`
  const instead = synonym ?? meant(input, KNOWN)
  if (instead) return say`Did you mean ${instead}?`
  const close = meant(
    flagged,
    flags.map(({ name }) => name.slice(2)),
  )
  const near = flags.find(({ name }) => name === `--${close}`)
  return near
    ? say`Did you mean flags: ${usage(near, value)}?`
    : say`Remove it; docs/inputs.md of run-iam-deploy lists the inputs.`
}

function usage({ name, takes, example }: Flag, value: string): string {
  if (takes !== 'value') return takes === 'switch' && /^false$/i.test(value) ? name.replace('--', '--no-') : name
  return `${name}=${PLAIN.test(value) ? value : example}`
}
