/**
 * What GitHub's own parser says against a workflow or an action. Its parts are imported one by one: its entry imports the schemas in a
 * way that Node refuses (JSON without an attribute), and more that only an editor needs.
 */

import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader'
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index'
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context'
import { readTemplate } from '@actions/workflow-parser/templates/template-reader'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader'
// The package exports only its modules by name.
import actions from '../../node_modules/@actions/workflow-parser/dist/action-v1.0.min.json' with { type: 'json' }
import workflows from '../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json' with { type: 'json' }
import { say } from '../language/say.ts'
import type { Note } from './notes.ts'
import { readWorkflow } from './workflow.ts'

/** Schema and the name of its root, as in the package's `workflow-parser.js` and `action-parser.js`. */
const SCHEMAS = { workflow: [workflows, 'workflow-root-strict'], action: [actions, 'action-root-strict'] } as const

/** Errors in order, without their places; none for a file that GitHub accepts. */
export function githubErrors(text: string, kind: keyof typeof SCHEMAS): string[] {
  const [json, root] = SCHEMAS[kind]
  const schema = TemplateSchema.load(new JSONObjectReader(undefined, JSON.stringify(json)))
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter())
  const file = context.getFileId(kind)
  const reader = new YamlObjectReader(file, text)
  if (reader.errors.length > 0) return reader.errors.map(({ message }) => message)
  readTemplate(context, root, reader, file)
  return context.errors.getErrors().map(({ rawMessage }) => rawMessage)
}

/**
 * Holds the changed file against the one before. Throws an Error if GitHub would refuse it for something new.
 * @returns a note for each error that the file had before
 */
export function checkResult(before: string, after: string): Note[] {
  const kind = readWorkflow(before).kind === 'action' ? 'action' : 'workflow'
  const had = githubErrors(before, kind)
  const added = newErrors(had, githubErrors(after, kind))
  if (added.length > 0)
    throw new Error(`it was left as it is: GitHub's parser would refuse the changed file (${added.join('; ')})`)
  return had.map(error => ({
    where: say`the file`,
    kind: 'by-hand',
    text: say`GitHub's parser refuses it, before the change too: ${error}`,
  }))
}

/** Each error counts as often as it occurs. */
function newErrors(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before]
  return after.filter(error => {
    const at = left.indexOf(error)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
