/** The GitHub runner: inputs in; log, outputs, masks, annotations and summary out. The only import of @actions/core. */

import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'
import { say } from '../language/say.ts'
import type { Annotation, Log } from '../model.ts'
import { bugForm } from '../words/bug.ts'
import { errorStack, errorText } from '../words/error-text.ts'
import { foreignLines, inCommand, ownLines } from '../words/log-lines.ts'

/** What the engine needs from its environment: a GitHub runner or a terminal. */
export interface Runner {
  env: Record<string, string | undefined>
  log: Log
  /** Hides a value in every later line of the log. */
  mask(secret: string): void
  /** The runner's OIDC token for an audience. Throws if the job cannot request one. */
  idToken(audience: string): Promise<string>
  /** Where a person can answer: whether they agree. Left out where nobody is asked. */
  confirm?(question: string): Promise<boolean>
}

/** `info` and `quote` write plain log text; the others are workflow commands, whose data the toolkit escapes. */
export const githubLog: Log = {
  info: text => core.info(ownLines(text)),
  quote: text => core.info(foreignLines(text)),
  debug: text => core.debug(inCommand(text)),
  notice: text => core.notice(inCommand(text)),
  warning: text => core.warning(inCommand(text)),
  error: text => core.error(inCommand(text)),
  group: (title, body) => core.group(inCommand(title), body),
  mask: core.setSecret,
}

/**
 * Every input of action.yml, trimmed, absent ones empty; and what else the step's `with` has, by its name in lower case: the runner
 * passes on what it does not know.
 */
export function readInputs(names: readonly string[]): Record<string, string> {
  const others = Object.entries(process.env).flatMap(([variable, value = '']) =>
    variable.startsWith('INPUT_') ? [[variable.slice('INPUT_'.length).toLowerCase(), value] as const] : [],
  )
  return { ...Object.fromEntries(others), ...Object.fromEntries(names.map(name => [name, core.getInput(name)])) }
}

export function setOutputs(outputs: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) core.setOutput(name, value)
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice }

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, text } of annotations) ANNOTATE[level](inCommand(text), { title: inCommand(title) })
}

/** Appends to the job summary. A runner without one (some self-hosted, some tests) must not fail a deploy. */
export async function writeSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return core.debug(say`GITHUB_STEP_SUMMARY is not set, so the run does not write a job summary.`)
  await appendFile(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`)
}

/** An error without a finding is our bug: shown with its stack and where to report it. */
export function reportBug(error: unknown): void {
  const stack = errorStack(error)
  githubLog.quote(stack)
  githubLog.info(say`Report it: ${bugForm(error, process.env)}`)
  core.error(
    say`${inCommand(errorText(error))}\nThis is a bug in run-iam-deploy, not in your workflow. Please report it: the log has a link to the form. The log shows what was done so far.`,
    { title: say`Unexpected error` },
  )
}
