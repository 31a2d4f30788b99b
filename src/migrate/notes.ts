/** What this action reads differently from the actions that it replaces, and why, input by input. Names, never values. */

import { readFlags } from '../inputs/flags/command-line.ts'
import { INPUTS } from '../inputs/table.ts'
import { readPairs } from '../inputs/texts/pairs.ts'
import { ParseError, parseCommaList } from '../inputs/texts/parse.ts'
import { say } from '../language/say.ts'

export interface Note {
  /** `jobs.deploy.steps[2]`, or `jobs.deploy`. */
  where: string
  input?: string
  /** `differs`: read differently; `unjudged`: depends on an expression; `by-hand`: needs a decision; `done`: changed in the file. */
  kind: 'differs' | 'unjudged' | 'by-hand' | 'done'
  text: string
}

type Inputs = Readonly<Record<string, string>>

/** Inputs of auth@v3 about credential files and tokens, which this action does not create. */
const OF_AUTH: Record<string, string> = {
  create_credentials_file: say`the run writes no credential file`,
  export_environment_variables: say`the run exports no variables to later steps`,
  cleanup_credentials: say`there is no file to clean up`,
  token_format: say`the run provides no token`,
  access_token_lifetime: say`the run provides no token`,
  access_token_scopes: say`the run provides no token`,
  access_token_subject: say`the run provides no token, and domain-wide delegation is not needed`,
  id_token_audience: say`the run provides no ID token`,
  id_token_include_email: say`the run provides no ID token`,
}

/** Inputs that the new step does not need, with the reason. */
export const WITHOUT: Record<string, string> = {
  ...OF_AUTH,
  gcloud_version: say`the run does not use gcloud`,
  gcloud_component: say`the run does not use gcloud; it supports alpha and beta flags that Cloud Run’s v2 API has a field for`,
}

/** Whether the text contains a GitHub expression, whose value only the run knows. */
export const isOpen = (text: string) => text.includes('${{')

/** `inputs`: of the deploy step, as in the file. */
export function notesOn(where: string, inputs: Inputs): Note[] {
  return [
    ...['env_vars', 'secrets', 'labels'].flatMap(input => listNotes(where, input, inputs)),
    ...flagNotes(where, inputs),
    ...trafficNotes(where, inputs),
    ...otherNotes(where, inputs),
    ...unknownNotes(where, inputs),
  ]
}

function listNotes(where: string, input: string, inputs: Inputs): Note[] {
  const text = inputs[input] ?? ''
  const note = (kind: Note['kind'], words: string): Note => ({ where, input, kind, text: words })
  if (text.trim() === '') return []
  const notes: Note[] = []
  if (isOpen(text))
    notes.push(
      note(
        'unjudged',
        say`It contains expressions, which are known only in the run. The rules are the same: commas and line breaks separate, a backslash makes the next character literal, quotes are kept.`,
      ),
    )
  if (text.trim() === '{}') {
    const strategy = inputs[`${input}_update_strategy`]
    notes.push(
      note(
        'differs',
        strategy === 'overwrite'
          ? say`"{}" with the strategy overwrite removes all; deploy-cloudrun changed nothing.`
          : say`"{}" changes nothing, as with deploy-cloudrun (although its README says that it clears). With the strategy overwrite, it removes all.`,
      ),
    )
    return notes
  }
  // Placeholders without a separator, so an expression counts as one value.
  const filled = text.replace(/\$\{\{.*?\}\}/gs, 'x')
  try {
    for (const warning of readPairs(filled, 'peer')?.warnings ?? []) notes.push(note('differs', warning))
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    notes.push(note('by-hand', say`It has ${error.message}: an error here as with deploy-cloudrun.`))
  }
  if (input === 'secrets' && inputs.job !== undefined && inputs.secrets_update_strategy !== 'overwrite')
    notes.push(
      note(
        'differs',
        say`Secrets of the job that are not listed stay: deploy-cloudrun dropped them, although it says merge. For the old behaviour, set secrets_update_strategy: overwrite.`,
      ),
    )
  return notes
}

function flagNotes(where: string, inputs: Inputs): Note[] {
  const text = inputs.flags ?? ''
  const note = (kind: Note['kind'], words: string): Note => ({ where, input: 'flags', kind, text: words })
  if (text.trim() === '') return []
  const open: Note[] = isOpen(text)
    ? [note('unjudged', say`It contains expressions, so only the run can check each flag.`)]
    : []
  const line = readFlags(text.replace(/\$\{\{.*?\}\}/gs, 'x'), () => '')
  // A valid value can look wrong with a placeholder.
  const problems = line.problems.filter(
    ({ problem }) => !isOpen(text) || /not a flag|not known|not supported/i.test(problem),
  )
  return [
    ...open,
    ...problems.map(({ input, problem }) =>
      note(
        'by-hand',
        problem.startsWith('--') ? `${problem}.` : `${input.replace(/^flags ?/, '') || say`The line`} ${problem}.`,
      ),
    ),
    ...(line.idle.length > 0 ? [note('differs', say`Accepted without effect: ${line.idle.join(say`, `)}.`)] : []),
  ]
}

function trafficNotes(where: string, inputs: Inputs): Note[] {
  const given = ['revision_traffic', 'tag_traffic'].find(input => inputs[input])
  if (!given) return []
  return [
    {
      where,
      input: given,
      kind: 'differs',
      text: say`The output url is the URL of the tag in the input tag, otherwise the service’s; deploy-cloudrun returned the URL of whichever tag came first.`,
    },
  ]
}

const PUT_INTO_MANIFEST = ['image', 'env_vars', 'secrets', 'labels', 'suffix', 'timeout']

function otherNotes(where: string, inputs: Inputs): Note[] {
  const notes: Note[] = []
  const differs = (input: string, text: string) => notes.push({ where, input, kind: 'differs', text })
  if (inputs.env_vars_file)
    differs(
      'env_vars_file',
      say`It is read again, by the rules of deploy-cloudrun@v2: version 3 ignored it. For the same key, env_vars wins.`,
    )
  if (inputs.region && !isOpen(inputs.region)) {
    const count = parseCommaList(inputs.region).filter(Boolean).length
    if (count > 1)
      differs(
        'region',
        say`The run deploys to each of the ${count} regions; deploy-cloudrun passed the list to gcloud, which refuses it.`,
      )
  }
  if (inputs.metadata)
    for (const input of PUT_INTO_MANIFEST)
      if (inputs[input])
        differs(input, say`It now goes into the manifest: deploy-cloudrun silently ignored it beside metadata.`)
  if (inputs.metadata && inputs.no_traffic?.trim().toLowerCase() === 'true')
    notes.push({
      where,
      input: 'no_traffic',
      kind: 'by-hand',
      text: say`It is refused beside metadata, where deploy-cloudrun silently ignored it: set the traffic in spec.traffic of the file, and remove the line.`,
    })
  if (inputs.update_traffic_flags && !inputs.revision_traffic && !inputs.tag_traffic)
    differs(
      'update_traffic_flags',
      say`It has an effect on its own: deploy-cloudrun ignored it without revision_traffic or tag_traffic.`,
    )
  if (inputs.region && isOpen(inputs.region))
    differs('region', say`If the expression is empty, the run stops: deploy-cloudrun used us-central1 then.`)
  if (inputs.timeout && inputs.source)
    differs('timeout', say`As before, it is the timeout of requests; build_timeout is that of the build.`)
  return notes
}

const KNOWN: ReadonlySet<string> = new Set(INPUTS.map(({ name }) => name))

function unknownNotes(where: string, inputs: Inputs): Note[] {
  return Object.keys(inputs)
    .filter(
      input => !KNOWN.has(input) && !(input in WITHOUT) && input !== 'credentials_json' && input !== 'credentials',
    )
    .map(input => ({
      where,
      input,
      kind: 'by-hand',
      text: say`This input does not exist here or in deploy-cloudrun@v3; the runner only warns about it. It was left in place.`,
    }))
}
