/** The values in a Config that can be secrets: those of variables, command lines, headers and bodies. */
import type { Config, Edit } from '../config.ts'

/** Literal values of any length, in no particular order. References to secrets (`SECRET:VERSION`) are names and not included. */
export function literalValues({ edits, build, schedules }: Pick<Config, 'edits' | 'build' | 'schedules'>): string[] {
  // Headers contain keys, and bodies can contain anything.
  const sent = schedules.flatMap(({ headers = {}, body }) => [...Object.values(headers), ...(body ? [body] : [])])
  return [...edits.flatMap(valuesOf), ...Object.values(build.env), ...sent]
}

function valuesOf(edit: Edit): string[] {
  if (edit.op === 'put') return edit.path === 'container.env' ? Object.values(edit.entries) : []
  if (edit.op !== 'set' || !Array.isArray(edit.value)) return []
  const parts = edit.value.filter(part => typeof part === 'string')
  if (edit.path === 'container.args') return parts
  // The program itself is not a secret, and a message about a container that does not start has to name it.
  return edit.path === 'container.command' ? parts.slice(1) : []
}
