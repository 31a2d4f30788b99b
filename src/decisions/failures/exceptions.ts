/** The log line with the exception that ended a program, not its stack frames. Pure. */

/** The exception line, which follows the indented frames of a traceback. */
const PYTHON = /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?::\s.*)?$/
const NODE = /^(?:Uncaught )?(?:\w+\.)*[A-Z]?\w*Error(?: \[[\w]+\])?: .+/
const OTHERS: readonly RegExp[] = [
  /^Exception in thread .+/,
  /^Caused by: .+/,
  /^panic: .+/,
  /^fatal error: .+/,
  /^Unhandled exception\. .+/,
  /^(?:PHP )?Fatal error:\s.+/,
  /^thread '.*' panicked at .+/,
  /^\S+\.rb:\d+:in .+ \([A-Z][\w:]*\)$/,
]

/** The last exception; undefined if the log has none. Servers put a time or a level before the lines that they quote. */
export function exceptionIn(lines: readonly string[]): string | undefined {
  const traced = lines.findLastIndex(line => /Traceback \(most recent call last\)/.test(line))
  const python = traced < 0 ? undefined : lines.slice(traced).find(line => PYTHON.test(line))
  if (python) return python
  return lines.findLast(line => NODE.test(line) || OTHERS.some(pattern => pattern.test(line)))
}
