/** The values in a Config that may be secrets: what variables, command lines, headers and bodies are set to. */
import type { Config, Edit } from './config.ts'

/** Literal values of any length, in no order. Secrets by reference (`SECRET:VERSION`) are names, and not among them. */
export function literalValues({ edits, build, schedules }: Pick<Config, 'edits' | 'build' | 'schedules'>): string[] {
  // Headers hold keys, and bodies whatever people put there.
  const sent = schedules.flatMap(({ headers = {}, body }) => [...Object.values(headers), ...(body ? [body] : [])])
  return [...edits.flatMap(valuesOf), ...Object.values(build.env), ...sent]
}

function valuesOf(edit: Edit): string[] {
  if (edit.op === 'put') return edit.path === 'container.env' ? Object.values(edit.entries) : []
  if (edit.op !== 'set' || !Array.isArray(edit.value)) return []
  const parts = edit.value.filter(part => typeof part === 'string')
  if (edit.path === 'container.args') return parts
  // The program itself is no secret, and what a message about a container that does not start has to name.
  return edit.path === 'container.command' ? parts.slice(1) : []
}
