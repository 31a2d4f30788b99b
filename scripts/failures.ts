/**
 * The tables of docs/troubleshooting.md: what Cloud Run, Cloud Build or a log says -> the first line of a run, and its fix. Each row is made
 * by the code that makes the first line, from words as users have met them (docs/google-cloud.md). With `--language ja` it prints them in
 * Japanese, as JSON, for docs/troubleshooting.ja.md: a process has one language.
 */
import '../src/language/spoken.ts'

import { pathToFileURL } from 'node:url'
import { buildCause } from '../src/decisions/failures/build.ts'
import type { Cause } from '../src/decisions/failures/cause.ts'
import { limitCause } from '../src/decisions/failures/limits.ts'
import { releaseCause } from '../src/decisions/failures/release.ts'
import type { LogLine } from '../src/google/logging.ts'
import { isEnglish } from '../src/language/say.ts'
import { startCommandIn } from '../src/service/start-command.ts'
import { spaced } from '../src/words/sentences.ts'

type Table = (head: string[], rows: string[][]) => string

const EXITED = '> Container called exit(1).'
const NOT_LISTENING = 'The user-provided container failed to start and listen on the port'

/** Lines of a log; what Cloud Run itself writes begins with `>`. What stands first is shown. */
const STARTS: readonly (readonly string[])[] = [
  ['Uvicorn running on http://0.0.0.0:8000'],
  ['* Running on http://127.0.0.1:8080'],
  ['* Running on http://127.0.0.1:5000'],
  ["ModuleNotFoundError: No module named 'flask'", EXITED],
  ['Error loading ASGI app. Could not import module "main".', EXITED],
  ["Error: Cannot find module '/app/dist/server.js'", EXITED],
  ['ImportError: libGL.so.1: cannot open shared object file', EXITED],
  [
    "KeyError: 'DATABASE_URL'",
    'Traceback (most recent call last):',
    '  os.environ["DATABASE_URL"]',
    "KeyError: 'DATABASE_URL'",
    EXITED,
  ],
  ['ValueError: no such region', 'Traceback (most recent call last):', 'ValueError: no such region', EXITED],
  ['/bin/sh: 1: gunicorn: not found', EXITED],
  ['npm error Missing script: "start"', EXITED],
  ["Error: '$PORT' is not a valid port number.", EXITED],
  ['> Container called exit(0).'],
  ['> Memory limit of 512 MiB exceeded with 600 MiB used.'],
  ['> Container terminated on signal 9.'],
  ['> Application failed to start: failed to load /usr/bin/java: exec format error'],
  [
    '> STARTUP HTTP probe failed 3 times consecutively for container "api-1" on port 8055 path "/ready".',
    'Server started at http://0.0.0.0:8080',
  ],
  ['> STARTUP HTTP probe failed 3 times consecutively for container "api-1" on port 8080 path "/ready".'],
  [
    '> Default STARTUP TCP probe failed 1 time consecutively for container "api-1" on port 8080. ... DEADLINE_EXCEEDED.',
  ],
]

const SAID: readonly string[] = [
  "Image 'europe-docker.pkg.dev/my-project/apps/api:v9' not found.",
  "Container manifest type 'application/vnd.oci.image.index.v1+json' must support amd64/linux.",
  'Secret projects/123/secrets/key/versions/latest was not found',
  'Secret Version [projects/123/secrets/key/versions/3] is in DISABLED state.',
  'Secret Version [projects/123/secrets/key/versions/3] is in DESTROYED state.',
  'Service account app@my-project.iam.gserviceaccount.com does not exist or is disabled.',
  'VPC connector projects/host/locations/europe-west1/connectors/c does not exist, or Cloud Run does not have permission to use it.',
]

const BUILDS: readonly string[] = [
  'ERROR: No buildpack groups passed detection.',
  'for Python, provide a main.py or app.py file or set an entrypoint with "GOOGLE_ENTRYPOINT" env var or by creating a "Procfile" file',
  'npm error Missing script: "build"',
  'ERROR: No matching distribution found for flaskk',
  'npm error code ERESOLVE',
  'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
  'missing go.sum entry for module providing package x/y',
  'COPY failed: file not found in build context or excluded by .dockerignore: stat dist/app.js: file does not exist',
  'manifest for python:3.99 not found: manifest unknown',
  'JavaScript heap out of memory',
  'no space left on device',
  "The command '/bin/sh -c make' returned a non-zero code: 2",
]

const LIMITS: readonly string[] = [
  'You do not have quota for using GPUs with zonal redundancy.',
  'You do not have quota for using GPUs without zonal redundancy.',
  'Quota exceeded for total allowable count of GPUs per project per region.',
  'Max instances must be set to 3 or fewer in order to set GPU requirements. Quota violated: NvidiaL4GpuAllocNoZonalRedundancyPerProjectRegion requested: 10 allowed: 3',
  'Max instances must be set to 0 or fewer to set the requested total memory.',
  'For 1.0 CPU, memory must be between 128Mi and 4Gi inclusive.',
]

const PLACE = { project: 'my-project', projectNumber: '123', region: 'europe-west1' }
const SETTINGS = { port: 8080, memory: '512Mi', cpu: '1' }

const lineOf = (text: string): LogLine =>
  text.startsWith('> ') ? { text: text.slice(2), from: 'platform' } : { text, from: 'app' }

/** What each says, and what a run makes of it. */
const SAMPLES: { starts: Sample[]; builds: Sample[]; limits: Sample[] } = {
  starts: [
    ...STARTS.map(lines => {
      const failed = { phase: 'starts', said: NOT_LISTENING, lines: lines.map(lineOf), settings: SETTINGS } as const
      return sampleOf(lines[0] ?? '', releaseCause({ ...PLACE, ...failed }))
    }),
    sampleOf(
      'CMD uvicorn main:app --host 0.0.0.0 --port 8000 (in the Dockerfile; the log cannot be read)',
      releaseCause({
        ...{ ...PLACE, phase: 'starts', said: NOT_LISTENING, lines: undefined },
        settings: { ...SETTINGS, start: startCommandIn('CMD uvicorn main:app --host 0.0.0.0 --port 8000') },
      }),
    ),
    ...SAID.map(said =>
      sampleOf(said, releaseCause({ ...PLACE, phase: 'starts', said, lines: [], settings: SETTINGS })),
    ),
  ],
  builds: BUILDS.map(line => {
    const failed = { status: 'FAILURE', type: 'USER_BUILD_STEP', said: '', lines: [line], source: '.' }
    return sampleOf(line, buildCause({ ...failed, kind: 'docker' }))
  }),
  limits: LIMITS.map(said => sampleOf(said, limitCause({ said, withoutRedundancy: false }))),
}

interface Sample {
  words: string
  cause: Cause
}

function sampleOf(words: string, cause: Cause | undefined): Sample {
  if (!cause) throw new Error(`No row knows the words: ${words}`)
  return { words: words.replace(/^> /, ''), cause }
}

/** Text of a cell: a pipe would end it. */
const cell = (text: string) => text.replaceAll('|', '\\|')
const code = (text: string) => (text.includes('`') ? `\`\` ${cell(text)} \`\`` : `\`${cell(text)}\``)

export const FAILURE_TABLES = ['starts', 'builds', 'limits'] as const

export const failureTable = (of: keyof typeof SAMPLES, table: Table): string =>
  table(
    isEnglish() ? ['It says', 'The first line', 'Fix'] : ['メッセージ', '最初の行', '対処'],
    SAMPLES[of].map(({ words, cause: { what, advice = '', remedies } }) => [
      code(words),
      cell(spaced(what).replace(/([<$])/g, '\\$1')),
      remedies[0] ? fixOf(remedies[0]) : cell(spaced(advice).split(/(?<=\.)\s|(?<=。)/)[0] ?? ''),
    ]),
  )

const fixOf = ({ kind, title, text }: Cause['remedies'][number]) =>
  kind === 'gcloud'
    ? code(text)
    : kind === 'workflow' && isEnglish()
      ? code(title.replace(/^Set /, ''))
      : cell(spaced(title).replace(/([<$])/g, '\\$1'))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = (head: string[], cells: string[][]) =>
    [head, head.map(() => '---'), ...cells].map(row => `| ${row.join(' | ')} |`).join('\n')
  console.log(JSON.stringify(Object.fromEntries(FAILURE_TABLES.map(name => [name, failureTable(name, rows)]))))
}
