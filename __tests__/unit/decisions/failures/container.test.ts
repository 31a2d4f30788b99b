/** Why a container does not come up: one row for each way that users have reported, and no cause without its evidence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cause } from '../../../../src/decisions/failures/cause.ts'
import { containerCause } from '../../../../src/decisions/failures/container.ts'
import { releaseCause } from '../../../../src/decisions/failures/release.ts'
import type { LogLine } from '../../../../src/google/logging.ts'
import { startCommandIn } from '../../../../src/service/start-command.ts'
import '../../../fixtures/seed.ts'

const NOT_LISTENING =
  "Revision 'api-00001-abc' is not ready and cannot serve traffic. The user-provided container failed to start and listen on the port defined provided by the PORT=8080 environment variable within the allocated timeout. This can happen when the container port is misconfigured or if the timeout is too short. The health check timeout can be extended. Logs for this revision might contain more information.\n\nLogs URL: https://x"
const BY_PROBE =
  "Revision 'api-00001-abc' is not ready and cannot serve traffic. The user-provided container failed the configured startup probe checks. Logs for this revision might contain more information."
const EXITED = 'sys:Container called exit(1).'
const CANCELLED =
  'sys:Default STARTUP TCP probe failed 1 time consecutively for container "api-1" on port 8080. The instance was not started. Connection failed with status CANCELLED.'
const DEADLINE = CANCELLED.replace('CANCELLED', 'DEADLINE_EXCEEDED')
const MEMORY =
  'sys:Memory limit of 512 MiB exceeded with 516 MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits'

const linesOf = (texts: readonly string[]): LogLine[] =>
  texts.map(text => (text.startsWith('sys:') ? { text: text.slice(4), from: 'platform' } : { text, from: 'app' }))

interface Given {
  said?: string
  reason?: string
  phase?: 'starts' | 'runs' | 'serves'
  port?: number
  dockerfile?: string
  built?: boolean
  memory?: string
  cpu?: string
  manifest?: string
  ends?: { exitCode?: number; termSignal?: number }[]
  image?: string
}

function ask(lines: readonly string[] | undefined, given: Given = {}): Cause | undefined {
  const { said = NOT_LISTENING, phase = 'starts', dockerfile, reason, ends, ...settings } = given
  return releaseCause({
    ...{ phase, said, reason, ends: ends ?? [], lines: lines && linesOf(lines) },
    ...{ project: 'p', projectNumber: '123', region: 'us-central1' },
    settings: {
      port: 8080,
      memory: '512Mi',
      cpu: '1',
      ...settings,
      ...(dockerfile && { start: startCommandIn(dockerfile) }),
    },
  })
}

const fixes = (cause: Cause | undefined) => cause?.remedies.map(({ title }) => title)

describe('a container that does not come up, by its log', () => {
  it.each<[name: string, lines: string[], what: RegExp, fixes: (string | RegExp)[], given?: Given]>([
    [
      'uvicorn on another port',
      ['INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)', DEADLINE],
      /^The container listens on port 8000, but Cloud Run sends requests to port 8080\.$/,
      ['Set --port=8000 in flags'],
    ],
    ['gunicorn', ['[INFO] Listening at: http://0.0.0.0:5000 (1)', DEADLINE], /port 5000/, ['Set --port=5000 in flags']],
    [
      'Spring Boot',
      ['Tomcat started on port(s): 8081 (http) with context path', DEADLINE],
      /port 8081/,
      ['Set --port=8081 in flags'],
    ],
    ['Express', ['Server listening on port 3000', DEADLINE], /port 3000/, ['Set --port=3000 in flags']],
    ['Go', ['2026/01/01 listening on :9000', DEADLINE], /port 9000/, ['Set --port=9000 in flags']],
    [
      'the same by a manifest',
      ['Listening on :9000', DEADLINE],
      /port 9000/,
      ['Set --port=9000 in s.yaml'],
      { manifest: 's.yaml' },
    ],
    [
      'Flask, on this machine and another port',
      [' * Running on http://127.0.0.1:5000', DEADLINE],
      /^The container listens on 127\.0\.0\.1:5000, but Cloud Run sends requests to port 8080\.$/,
      ['Start the app with --host 0.0.0.0 --port 8080'],
    ],
    [
      'uvicorn, on this machine alone',
      ['INFO:     Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)', DEADLINE],
      /^The container listens only on 127\.0\.0\.1, where Cloud Run cannot reach it\.$/,
      ['Start the app with --host 0.0.0.0 --port 8080'],
    ],
    [
      'Django',
      ['Starting development server at http://127.0.0.1:8080/', DEADLINE],
      /only on 127\.0\.0\.1/,
      [/runserver 0\.0\.0\.0/],
    ],
    [
      'Next.js says both, and is right',
      ['- Local:        http://localhost:8080', 'ready on http://0.0.0.0:8080', DEADLINE],
      /^The container ran, but nothing in it listened on port 8080 in time\.$/,
      [],
    ],
    [
      'a database beside is not the app',
      ['Connecting to database, listening on localhost:5432', DEADLINE],
      /^The container ran, but nothing/,
      [],
    ],
    [
      'Python without a package',
      [
        'Traceback (most recent call last):',
        '  File "main.py", line 1',
        "ModuleNotFoundError: No module named 'flask'",
        EXITED,
        CANCELLED,
      ],
      /^The app needs the module flask, .*: ModuleNotFoundError: No module named 'flask'\.$/,
      ['Add flask to requirements.txt'],
    ],
    [
      'its own module',
      ["ModuleNotFoundError: No module named 'main'", EXITED],
      /starts with the module main, .*No module named 'main'\.$/,
      [/^Copy main/],
    ],
    [
      'uvicorn without the app',
      ['ERROR:    Error loading ASGI app. Could not import module "main".', EXITED],
      /did not find the app .*Could not import module "main"\.$/,
      [/Correct main/],
    ],
    [
      'gunicorn without the app',
      ["Failed to find attribute 'app' in 'main'.", 'sys:Container called exit(4).'],
      /did not find the app/,
      [/Correct app/],
    ],
    [
      'a package of another name',
      ["ModuleNotFoundError: No module named 'cv2'", EXITED],
      /cv2/,
      ['Add opencv-python-headless to requirements.txt'],
    ],
    [
      'Node.js, CommonJS',
      ["Error: Cannot find module 'express'", 'Require stack:', EXITED],
      /express/,
      ['Add express to package.json'],
    ],
    [
      'Node.js, modules',
      ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'express' imported from /app/server.js", EXITED],
      /express/,
      ['Add express to package.json'],
    ],
    [
      'a file',
      ["Error: Cannot find module '/app/dist/server.js'", EXITED],
      /lacks a file that the app needs: \/app\/dist\/server\.js/,
      [/Copy/],
    ],
    [
      'Ruby',
      ["app.rb:1:in `require': cannot load such file -- sinatra (LoadError)", EXITED],
      /sinatra/,
      ['Add sinatra to Gemfile'],
    ],
    [
      'a library',
      ['ImportError: libGL.so.1: cannot open shared object file: No such file or directory', EXITED],
      /libGL\.so\.1/,
      [/Install/],
    ],
    [
      'an optional module is not what ended it',
      [
        "ModuleNotFoundError: No module named 'uvloop'",
        'Traceback (most recent call last):',
        ' File "x"',
        'ValueError: bad region',
        EXITED,
      ],
      /^The container crashed during startup: ValueError: bad region\.$/,
      [],
    ],
    [
      'a variable that is not set',
      [
        'Traceback (most recent call last):',
        '    url = os.environ["DATABASE_URL"]',
        "KeyError: 'DATABASE_URL'",
        EXITED,
      ],
      /^The app needs the environment variable DATABASE_URL, which is not set\.$/,
      ['Set DATABASE_URL in env_vars'],
    ],
    [
      'a key that is none',
      ['Traceback (most recent call last):', '    table["ROW"]', "KeyError: 'ROW'", EXITED],
      /crashed during startup: KeyError: 'ROW'/,
      [],
    ],
    [
      'Node.js throws',
      ['/app/server.js:3', 'TypeError: x is not a function', '    at f', EXITED],
      /crashed during startup: TypeError: x is not a function/,
      [],
    ],
    [
      'Java',
      ['Exception in thread "main" x', 'Caused by: java.net.ConnectException: refused', EXITED],
      /Caused by: java\.net/,
      [],
    ],
    ['Go panics', ['panic: no database', 'goroutine 1', EXITED], /panic: no database/, []],
    [
      'a line before the end',
      ['no license found', 'sys:Container called exit(3).'],
      /exited during startup with exit code 3: no license found/,
      [],
    ],
    [
      'exit code 0',
      ['Done.', 'sys:Container called exit(0).', CANCELLED],
      /exited by itself \(exit code 0\)/,
      [/deploy it as a job/],
    ],
    ['a signal', ['sys:Container terminated on signal 6.', CANCELLED], /signal 6/, []],
    [
      'memory',
      [MEMORY, 'sys:Container terminated on signal 9.', CANCELLED],
      /^The container needs more memory than its limit: it used 516 MiB, but the limit is 512 MiB\.$/,
      ['Set --memory=1Gi in flags'],
    ],
    [
      'memory that needs CPU',
      ['sys:Memory limit of 4096 MiB exceeded with 4200 MiB used.'],
      /used 4200 MiB/,
      ['Set --memory=8Gi --cpu=2 in flags'],
    ],
    ['the app says Google’s words', [MEMORY.slice(4), EXITED], /exited during startup with exit code 1/, []],
    ['killed', ['sys:Container terminated on signal 9.'], /killed \(signal 9\)/, ['Set --memory=1Gi in flags']],
    [
      'architecture',
      ['sys:terminated: Application failed to start: failed to load /usr/bin/java: exec format error'],
      /^The image is for another processor than Cloud Run’s: \/usr\/bin\/java does not run on linux\/amd64\.$/,
      ['Build the image for linux/amd64'],
    ],
    [
      'architecture, older words',
      [
        'sys:terminated: Application failed to start: Failed to create init process: failed to load /usr/bin/tini: exec format error',
      ],
      /another processor/,
      ['Build the image for linux/amd64'],
    ],
    [
      'a script of an image that was built here',
      ['sys:terminated: Application failed to start: failed to load /app/run: exec format error'],
      /cannot execute \/app\/run/,
      [/#!/, 'Build the image for linux/amd64'],
      { built: true },
    ],
    [
      'no such command',
      ['/bin/sh: 1: uvicorn: not found', 'sys:Container called exit(127).'],
      /uvicorn was not found/,
      [/start command/],
    ],
    ['no start script', ['npm error Missing script: "start"', EXITED], /no script "start"/, [/Add the script "start"/]],
    [
      'a literal $PORT',
      ["Error: '$PORT' is not a valid port number.", EXITED],
      /\$PORT in a list/,
      ['Write CMD without brackets'],
      { dockerfile: 'FROM x\nCMD ["gunicorn", "--bind", ":$PORT", "main:app"]' },
    ],
    [
      'a probe on another port',
      [
        'INFO: Server started at http://0.0.0.0:8080',
        'sys:STARTUP HTTP probe failed 15 times consecutively for container "directus-1" on port 8055 path "/server/health". The instance was not started. Connection failed with status ERROR_CONNECTION_FAILED.',
      ],
      /^The startup probe uses port 8055, but the container listens on port 8080\.$/,
      ['Set --startup-probe=httpGet.path=/server/health,httpGet.port=8080 in flags'],
      { said: BY_PROBE },
    ],
    [
      'a probe that fails',
      [
        'sys:STARTUP HTTP probe failed 3 times consecutively for container "a" on port 8080 path "/ready". The instance was not started.',
      ],
      /^The container did not pass its startup probe: a request for \/ready on port 8080 failed 3 times\.$/,
      [],
      { said: BY_PROBE },
    ],
    ['slow, or elsewhere', [DEADLINE], /^The container ran, but nothing in it listened on port 8080 in time\.$/, []],
    [
      'a volume',
      ['sys:terminated: Application failed to start: mounting volume "models" failed: permission denied'],
      /^A volume could not be mounted/,
      [],
    ],
  ])('%s', (_, lines, what, expected, given) => {
    const cause = ask(lines, given)
    expect(cause?.what).toMatch(what)
    expect(cause?.what.length).toBeLessThan(160)
    expect(fixes(cause)).toEqual(expected.map(fix => (typeof fix === 'string' ? fix : expect.stringMatching(fix))))
  })
})

describe('a log that cannot be read, or is empty', () => {
  const dockerfile = 'FROM python\nEXPOSE 8000\nCMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]'

  it.each([undefined, [] as string[]])('leaves the Dockerfile to name the port', lines => {
    const cause = ask(lines, { dockerfile })
    expect(cause?.what).toBe('The container did not listen on port 8080; its Dockerfile starts it on port 8000.')
    expect(fixes(cause)).toEqual(['Set --port=8000 in flags'])
  })

  it('names no port where nothing does', () => {
    const cause = ask(undefined)
    expect(cause?.what).toBe('The container did not start and listen on port 8080 in time.')
    expect(fixes(cause)).toEqual([])
  })

  it('names the port that was set', () => {
    expect(ask(undefined, { port: 9000, said: NOT_LISTENING.replace('8080', '9000') })?.what).toContain('port 9000')
  })
})

describe('what Cloud Run itself says', () => {
  const of = (said: string) => `Revision 'api-1' is not ready and cannot serve traffic. ${said}`
  it.each<[name: string, said: string, what: RegExp, fix: RegExp | undefined, given?: Given]>([
    [
      'an image',
      "Image 'us-docker.pkg.dev/p/a/nope:1' not found.",
      /^The image us-docker\.pkg\.dev\/p\/a\/nope:1 was not found\.$/,
      undefined,
    ],
    [
      'by its reason',
      '',
      /^The image docker\.io\/x was not found/,
      undefined,
      { reason: 'CONTAINER_MISSING', image: 'docker.io/x' },
    ],
    [
      'an architecture',
      "Cloud Run does not support image 'x': Container manifest type 'application/vnd.oci.image.index.v1+json' must support amd64/linux.",
      /no variant for linux\/amd64/,
      /docker build --platform linux\/amd64/,
    ],
    [
      'a disabled version',
      'spec.template.spec.containers[0].env[0].value_from.secret_key_ref.name: Failed to access secret projects/123/secrets/key/versions/latest: Secret Version [projects/123/secrets/key/versions/3] is in DISABLED state.',
      /^Version 3 of the secret key is disabled\.$/,
      /gcloud secrets versions enable 3 --secret=key --project=p/,
    ],
    [
      'a destroyed version',
      'Failed to access secret projects/123/secrets/key/versions/3: Secret Version [projects/123/secrets/key/versions/3] is in DESTROYED state.',
      /^Version 3 of the secret key is destroyed/,
      /gcloud secrets versions add key --data-file=VALUE_FILE --project=p/,
    ],
    [
      'a missing secret',
      'Secret projects/123/secrets/key/versions/latest was not found',
      /^The secret key does not exist, or has no version latest/,
      /versions add key/,
    ],
    [
      'an account',
      'Service account a@p.iam.gserviceaccount.com does not exist or is disabled.',
      /^The runtime account a@p/,
      undefined,
    ],
    [
      'a connector of the project',
      'VPC connector projects/p/locations/us-central1/connectors/c does not exist, or Cloud Run does not have permission to use it.',
      /^The VPC connector c does not exist/,
      undefined,
    ],
    [
      'a connector of another',
      'VPC connector projects/host/locations/us-central1/connectors/c does not exist, or Cloud Run does not have permission to use it.',
      /^The VPC connector c does not exist/,
      /projects add-iam-policy-binding host .*service-123@serverless-robot-prod\.iam\.gserviceaccount\.com.*roles\/vpcaccess\.user/,
    ],
    [
      'a network',
      "The resource 'projects/p/regions/r/subnetworks/n' was not found",
      /^The network or subnet n was not found/,
      undefined,
      { reason: 'VPC_NETWORK_NOT_FOUND' },
    ],
    [
      'a key',
      'CryptoKey k not found.',
      /encryption key cannot be used/,
      undefined,
      { reason: 'ENCRYPTION_KEY_CHECK_FAILED' },
    ],
    [
      'memory, told by the condition',
      'Memory limit of 512 MiB exceeded with 600 MiB used.',
      /used 600 MiB/,
      /--memory=1Gi/,
    ],
  ])('%s', (_, said, what, fix, given) => {
    const cause = ask([], { said: of(said), ...given })
    expect(cause?.what).toMatch(what)
    const texts = cause?.remedies.map(({ text }) => text).join('\n') ?? ''
    if (fix) expect(texts).toMatch(fix)
    else expect(texts).toBe('')
  })

  it('is no cause where no row knows it', () => {
    expect(ask([], { said: of('Something new has happened.') })).toBeUndefined()
  })
})

describe('a task of a job', () => {
  const task = (lines: string[], given: Partial<Given> = {}) => {
    const { said = '', ends = [] } = given
    return containerCause({ phase: 'runs', said, ends, lines: linesOf(lines), settings: { memory: '1Gi', cpu: '1' } })
  }

  it.each<[lines: string[], given: Partial<Given>, what: RegExp, fixes: string[]]>([
    [
      ["ModuleNotFoundError: No module named 'pandas'", EXITED],
      {},
      /needs the module pandas/,
      ['Add pandas to requirements.txt'],
    ],
    [['Server listening on port 3000', EXITED], {}, /^The container exited with exit code 1/, []],
    [[], { said: 'The configured timeout was reached' }, /longer than its timeout/, ['Set --task-timeout=1h in flags']],
    [
      [],
      { said: 'The configured memory limit was reached' },
      /more memory than its limit of 1Gi/,
      ['Set --memory=2Gi in flags'],
    ],
    [[], { ends: [{ exitCode: 137 }, { termSignal: 9 }] }, /killed \(signal 9\)/, ['Set --memory=2Gi in flags']],
  ])('%j', (lines, given, what, expected) => {
    const cause = task(lines, given)
    expect(cause?.what).toMatch(what)
    expect(fixes(cause)).toEqual(expected)
  })

  it('is not judged by one of two ends', () => {
    expect(task([], { ends: [{ exitCode: 137 }, { exitCode: 1 }] })).toBeUndefined()
  })
})

/** What has to stand in the input for each cause, written down apart from the rows. */
const EVIDENCE: Record<string, RegExp> = {
  port: /8000/,
  'port-and-loopback': /5000/,
  loopback: /127\.0\.0\.1:8080/,
  dependency: /No module named|Cannot find/,
  memory: /^sys:Memory limit/m,
  killed: /^sys:.*signal 9/m,
  architecture: /^sys:.*exec format error/m,
  'start-command': /not found|failed to start:/,
  'literal-port': /\$PORT/,
  variable: /environ/,
  crash: /ValueError|TypeError|KeyError|Traceback/,
  exit: /^sys:Container called exit\([1-9]/m,
  'exit-0': /^sys:Container called exit\(0\)/m,
  'probe-port': /STARTUP HTTP probe failed .* port 8055/,
  probe: /startup probe checks|STARTUP HTTP/,
  'not-listening': /listen on the port|STARTUP/,
  'no-start-command': /Missing script/,
  mount: /mount/,
}

const POOL = [
  ...[
    'INFO: Uvicorn running on http://0.0.0.0:8000',
    ' * Running on http://127.0.0.1:5000',
    'Uvicorn running on http://127.0.0.1:8080',
  ],
  ...[
    'Server listening on port 8080',
    "ModuleNotFoundError: No module named 'flask'",
    "Error: Cannot find module 'express'",
  ],
  ...[
    'Traceback (most recent call last):',
    'ValueError: bad',
    'TypeError: x is not a function',
    "    os.environ['A_KEY']",
    "KeyError: 'A_KEY'",
  ],
  ...[
    '/bin/sh: 1: node: not found',
    "Error: '$PORT' is not a valid port number.",
    'Missing script: "start"',
    'hello',
    'GET / 200',
    '',
  ],
  ...[
    'Memory limit of 512 MiB exceeded with 516 MiB used',
    'Container called exit(1).',
    'exec format error',
    'failed to mount',
  ],
  ...[MEMORY, EXITED, CANCELLED, DEADLINE, 'sys:Container called exit(0).', 'sys:Container terminated on signal 9.'],
  'sys:terminated: Application failed to start: failed to load /x: exec format error',
  'sys:STARTUP HTTP probe failed 3 times consecutively for container "a" on port 8055 path "/x".',
]

describe('over random logs', () => {
  const log = fc.array(
    fc.oneof(
      fc.constantFrom(...POOL),
      fc.string({ maxLength: 40 }).map(text => text.replace(/^sys:/, '')),
    ),
    { maxLength: 12 },
  )

  it('no cause is named whose evidence is not there, and no fix without a cause', () => {
    fc.assert(
      fc.property(log, fc.constantFrom(NOT_LISTENING, BY_PROBE, 'Something else.'), (lines, said) => {
        const cause = ask(lines, { said })
        if (!cause) return
        const given = [said, ...lines].join('\n')
        expect(Object.keys(EVIDENCE)).toContain(cause.key)
        expect(given).toMatch(EVIDENCE[cause.key] as RegExp)
        expect(given.replaceAll('sys:', '')).toContain(cause.shown.replaceAll('sys:', ''))
      }),
    )
  })

  it('words of the app alone never make Google’s: memory, signals, processors', () => {
    fc.assert(
      fc.property(log, lines => {
        const cause = ask(lines.filter(line => !line.startsWith('sys:')))
        expect(['memory', 'killed', 'architecture', 'exit', 'exit-0', 'probe', 'probe-port', 'mount']).not.toContain(
          cause?.key,
        )
      }),
    )
  })
})
