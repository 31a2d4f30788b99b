/** Causes of failures, as this folder's tables state them, and how a cause becomes a finding. Pure. */
import { say } from '../../language/say.ts'
import type { Finding, FindingId, Remedy } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import { sentence, shorten } from '../../words/sentences.ts'

/** One cause: only what the text in `shown` proves, and the fix for exactly that. */
export interface Cause {
  /** The row of the table that found it: `memory`. */
  key: string
  /** A sentence that names the cause; short enough for a heading. */
  what: string
  /** What to do, in sentences. */
  advice?: string | undefined
  remedies: Remedy[]
  /** The excerpt that proves it. */
  shown: string
}

/** A row: returns the cause if the given facts show it. */
export type Row<Given> = (given: Given) => Cause | undefined

/** The cause from the first row that matches. */
export function firstOf<Given>(rows: readonly Row<Given>[], given: Given): Cause | undefined {
  for (const row of rows) {
    const cause = row(given)
    if (cause) return cause
  }
  return undefined
}

/** The maximum number of log lines at the end of a reason, and of characters in each. */
const LINES = 10
const LETTERS = 200

/** The last lines of a log as a block in a reason, which starts after an empty line and contains none. */
const endOf = (lines: readonly string[]): string =>
  linesOf(lines)
    .filter(line => line.trim() !== '')
    .slice(-LINES)
    .map(line => shorten(line.trimEnd(), LETTERS))
    .join('\n')

interface Around extends Partial<Pick<Finding, 'resource' | 'evidence' | 'remedies'>> {
  /** Sentences after the advice. */
  more?: (string | undefined)[]
  /** The end of a log, added as a block. */
  end?: readonly string[]
}

export function findingOf(
  id: FindingId,
  { what, advice, remedies }: Cause,
  { more = [], end = [], ...details }: Around,
): Finding {
  const reason = [[what, advice, ...more].filter(Boolean).join(' '), endOf(end)].filter(Boolean).join('\n\n')
  return fail(id, reason, { ...details, remedies: [...remedies, ...(details.remedies ?? [])] })
}

/** Characters of a line that are read: causes are named at its beginning, and a program can write lines of any length. */
const LOOKED_AT = 2_000

/** All lines of the texts, each of which has one or more. */
export const linesOf = (texts: readonly string[]): string[] =>
  texts.flatMap(text => text.split(/\r\n|\r|\n/)).map(line => line.slice(0, LOOKED_AT))

/** An excerpt of foreign text for the middle of a sentence: one line, without a full stop. */
export const piece = (text: string, most = 90): string =>
  shorten(text.replace(/\s+/g, ' ').trim().replace(/\.$/, ''), most)

/** Google's words, as the last sentence. */
export const googleSaid = (text: string): string => say`Google said: ${sentence(piece(text, 400))}`

/** The same setting as a flag of gcloud, which the input `flags` takes, and in a manifest. */
const IN_MANIFEST: Record<string, (value: string) => string> = {
  '--port': value => `ports:\n  - containerPort: ${value}`,
  '--memory': value => `resources:\n  limits:\n    memory: ${value}`,
  '--cpu': value => `resources:\n  limits:\n    cpu: "${value}"`,
  '--max-instances': value => `annotations:\n  autoscaling.knative.dev/maxScale: "${value}"`,
  '--no-gpu-zonal-redundancy': () => 'annotations:\n  run.googleapis.com/gpu-zonal-redundancy-disabled: "true"',
}

/** Settings of the deploy, in the workflow's own words. `manifest`: the file that has them instead. */
export function setting(flags: readonly string[], manifest: string | undefined): Remedy {
  const flat = flags.join(' ')
  if (manifest === undefined)
    return {
      kind: 'workflow',
      title: say`Set ${flat} in flags`,
      text: `with:\n  flags: ${flat} # and your other flags`,
    }
  const parts = flags.map(flag => {
    const [name = '', value = ''] = flag.split('=')
    return IN_MANIFEST[name]?.(value) ?? `# ${flag}`
  })
  return { kind: 'source', title: say`Set ${flat} in ${manifest}`, text: parts.join('\n') }
}

/** A change to the deployed source: a line of the Dockerfile, of the dependencies, or of the code. */
export const change = (title: string, text: string): Remedy => ({ kind: 'source', title, text })

/** Server in the log or command -> the setting that makes it listen on every address, on a port. */
const ON_ALL: readonly [server: RegExp, how: (port: number) => string][] = [
  [/gunicorn|Listening at:/i, port => `--bind 0.0.0.0:${port}`],
  [/runserver|Starting development server/i, port => `python manage.py runserver 0.0.0.0:${port}`],
  [/Now listening on:/, port => `ASPNETCORE_URLS=http://0.0.0.0:${port}`],
  [/uvicorn|flask|fastapi|\* Running on|vite|hypercorn/i, port => `--host 0.0.0.0 --port ${port}`],
]

/** `words`: from the log or the start command; `port`: the port that gets the requests. */
export function onAll(words: string, port: number): Remedy {
  const how = ON_ALL.find(([server]) => server.test(words))?.[1](port)
  return change(
    how ? say`Start the app with ${how}` : say`Have the app listen on 0.0.0.0:${port}`,
    how ?? `0.0.0.0:${port}`,
  )
}
