/** How to tell us about our own bugs. */
import { USES, VERSION } from '../version.ts'

/**
 * The bug form of this repository, filled in with what is ours: version, place, and where in the code it happened. The message of the
 * error is left out: it can quote what a run keeps secret, and masks do not find that in an address.
 */
export function bugForm(error: unknown, env: Record<string, string | undefined>): string {
  const [repository] = USES.split('@')
  const form = new URL(`https://github.com/${repository}/issues/new`)
  const place = env.GITHUB_ACTIONS === 'true' ? 'GitHub Actions' : 'command line'
  const fields = {
    template: 'bug.yml',
    version: VERSION,
    place: `${place}, Node.js ${process.version}, ${process.platform}-${process.arch}`,
    stack: framesOf(error).join('\n'),
  }
  for (const [name, value] of Object.entries(fields)) form.searchParams.set(name, value)
  return form.href
}

const FRAMES = 5

/** `function file:line:column` of the innermost calls; of a path only the last name. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const frames = [...stack.matchAll(/^ {4}at (?:(?:async )?([\w.<>$]+) )?[^\n]*?([\w.-]+:\d+:\d+)\)?$/gm)]
  return frames.slice(0, FRAMES).map(([, name, position]) => [name, position].filter(Boolean).join(' '))
}
