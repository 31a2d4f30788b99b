/**
 * Why a build made no image: by Cloud Build's status, its `failureInfo` and the end of the log. Pure. `diagnose` finds missing permissions.
 * The source prints the log, so the log counts only for problems of the source itself. Messages: docs/google-cloud.md#build-failures.
 */
import { say } from '../../language/say.ts'
import type { Remedy } from '../../model.ts'
import { type Cause, change, firstOf, linesOf, piece, type Row } from './cause.ts'

interface FailedBuild {
  /** `Build.status`. */
  status?: string | undefined
  /** `Build.failureInfo.type`. */
  type?: string | undefined
  /** Cloud Build's own message. */
  said: string
  /** The end of its log, oldest first; empty if it cannot be read. */
  lines: readonly string[]
  kind: 'docker' | 'buildpacks'
  /** The folder, as in the input. */
  source: string
  /** The build's own timeout, in seconds. */
  timeoutSeconds?: number | undefined
}

/** Undefined if no row matches. */
export function buildCause(failed: FailedBuild): Cause | undefined {
  const lines = linesOf(failed.lines).map(line => line.replace(PREFIX, ''))
  return firstOf(ROWS, { ...failed, lines })
}

/** `Step #1: `, `[builder] `, `#7 12.3 `, at the beginning of a step's line. */
const PREFIX = /^(?:Step #\d+(?: - "[^"]*")?: )?(?:\[builder\] |\[detector\] )?(?:#\d+ (?:\d+\.\d+ )?)?/

/** A row for a pattern in the log: the last line that matches. */
function inLog(
  words: RegExp,
  cause: (found: RegExpExecArray, failed: FailedBuild) => Omit<Cause, 'shown'>,
): Row<FailedBuild> {
  return failed => {
    const shown = failed.lines.findLast(line => words.test(line))
    const found = shown === undefined ? null : words.exec(shown)
    return shown !== undefined && found ? { ...cause(found, failed), shown } : undefined
  }
}

const ENTRYPOINT: Remedy[] = [
  change(say`Add a Procfile with the start command`, 'web: gunicorn --bind :$PORT main:app'),
]

const ROWS: Row<FailedBuild>[] = [
  ({ status, said, timeoutSeconds }) =>
    status === 'TIMEOUT'
      ? {
          key: 'timeout',
          what: say`The build exceeded its time limit${timeoutSeconds ? say` of ${timeoutSeconds}s` : ''}.`,
          advice: say`Check the log for what takes so long: large downloads, or layers that are rebuilt each time.`,
          remedies: [],
          shown: said || 'TIMEOUT',
        }
      : undefined,
  ({ status }) =>
    status === 'EXPIRED'
      ? {
          key: 'queue',
          what: say`The build waited too long for a machine.`,
          advice: say`Run the workflow again. If it persists, a quota limits concurrent builds.`,
          remedies: [],
          shown: 'EXPIRED',
        }
      : undefined,
  ({ type, said }) =>
    type === 'LOGGING_FAILURE'
      ? {
          key: 'logging',
          what: say`Cloud Build could not write the log of the build.`,
          advice: say`If running the workflow again does not help, check that the build account has roles/logging.logWriter on the project.`,
          remedies: [],
          shown: said || type,
        }
      : undefined,
  ({ type, said }) =>
    type === 'FETCH_SOURCE_FAILED'
      ? {
          key: 'source',
          what: say`Cloud Build could not fetch the source: ${piece(said.replace(/^failed to fetch source: /, '') || say`it does not say why`)}.`,
          advice: say`Check that nothing deletes the objects of the staging bucket immediately, and that the build account can read them.`,
          remedies: [],
          shown: said || type,
        }
      : undefined,
  inLog(/No buildpack groups passed detection|no buildpacks participating/, (_, { source }) => ({
    key: 'no-language',
    what: say`Buildpacks found no supported language in the source folder${source === '.' ? '' : ` ${piece(source, 60)}`}.`,
    advice: say`They look for files such as package.json, requirements.txt, go.mod or pom.xml in that folder itself. Set source to the folder with such a file, or add a Dockerfile.`,
    remedies: [change(say`Set source to the folder with the app, or add a Dockerfile`, 'source: FOLDER')],
  })),
  inLog(
    /for (Python), (?:provide a main\.py|an entrypoint must be manually set)|entrypoint must be manually set/i,
    () => ({
      key: 'no-start-command',
      what: say`Buildpacks found nothing to start: no main.py or app.py, no Procfile and no GOOGLE_ENTRYPOINT.`,
      advice: say`Add a Procfile, or name the command with build_env_vars: GOOGLE_ENTRYPOINT=COMMAND`,
      remedies: ENTRYPOINT,
    }),
  ),
  inLog(
    /no main manifest attribute|could not find (?:a )?(?:jar|main class)|Missing script: "?(start|build)"?/i,
    ([said, script]) => ({
      key: 'no-start-command',
      what: script
        ? say`package.json has no script "${script}", which the build calls.`
        : say`The build found nothing to start: ${piece(said)}.`,
      remedies: [
        script
          ? change(say`Add the script "${script}" to package.json`, `"scripts": { "${script}": "COMMAND" }`)
          : change(say`Name the main class or jar`, 'GOOGLE_ENTRYPOINT=java -jar APP.jar'),
      ],
    }),
  ),
  inLog(
    /missing go\.sum entry for .+|cannot find module providing package \S+|no required module provides package [^\s;]+/,
    ([said]) => ({
      key: 'dependency',
      what: say`A Go module is missing: ${piece(said)}.`,
      remedies: [change(say`Run go mod tidy, and commit go.mod and go.sum`, 'go mod tidy')],
    }),
  ),
  inLog(
    /(?:Could not find a version that satisfies the requirement|No matching distribution found for) ([^\s(;]+)/,
    ([, name = '']) => ({
      key: 'dependency',
      what: say`pip found no matching version of ${piece(name, 60)}.`,
      advice: say`Check its name and version in requirements.txt, and that it has a version for the Python of the build.`,
      remedies: [change(say`Correct ${piece(name, 60)} in requirements.txt`, name)],
    }),
  ),
  inLog(/ResolutionImpossible|conflicting dependencies/, () => ({
    key: 'dependency',
    what: say`Python packages in requirements.txt need conflicting versions.`,
    remedies: [change(say`Loosen the versions that pip names in the log`, 'requirements.txt')],
  })),
  inLog(/code ERESOLVE|unable to resolve dependency tree/, () => ({
    key: 'dependency',
    what: say`npm packages need conflicting versions (ERESOLVE).`,
    advice: say`Run npm install on your machine, fix the versions that it names, and commit package-lock.json.`,
    remedies: [change(say`Fix the versions in package.json`, 'npm install')],
  })),
  inLog(
    /can only install packages when your package\.json and package-lock\.json|npm-shrinkwrap\.json are in sync|lockfile needs to be updated|frozen[- ]lockfile/i,
    () => ({
      key: 'lockfile',
      what: say`The lock file does not match package.json.`,
      advice: say`Install on your machine, and commit the new lock file.`,
      remedies: [change(say`Update the lock file, and commit it`, 'npm install')],
    }),
  ),
  inLog(
    /404 Not Found - GET \S+?\/([^/\s]+) - Not found|'([^'\s]+)@[^'\s]*' is not in (?:this|the npm) registry/,
    ([, first, second]) => ({
      key: 'dependency',
      what: say`npm knows no package ${piece(first ?? second ?? '', 60)}.`,
      advice: say`Check its name; a private package needs a token in the build.`,
      remedies: [change(say`Correct the package in package.json`, first ?? second ?? '')],
    }),
  ),
  inLog(/Could not resolve dependencies for project|Could not find gem '([^']+)'/, ([said]) => ({
    key: 'dependency',
    what: say`A dependency could not be resolved: ${piece(said)}.`,
    remedies: [change(say`Correct the dependency, or give the build access to its repository`, piece(said))],
  })),
  inLog(
    /COPY failed: (?:file not found in build context[^:]*: stat |no source files were specified|stat )?\S*?([\w.@/-]+)?: (?:file does not exist|no such file or directory)/,
    ([, name]) => copied(name),
  ),
  inLog(/failed to (?:compute cache key|calculate checksum)[^"]*"\/?([^"]+)": not found/, ([, name]) => copied(name)),
  inLog(/lstat \/workspace\/(\S*Dockerfile\S*): no such file/, ([, name = 'Dockerfile']) => ({
    key: 'dockerfile',
    what: say`The upload does not contain ${piece(name, 60)}.`,
    remedies: [change(say`Make sure that no ignore file excludes the Dockerfile`, '!Dockerfile')],
  })),
  inLog(/[Dd]ockerfile parse error.*?:? (.+)|failed to parse (?:the )?dockerfile: (.+)/i, ([, first, second]) => ({
    key: 'dockerfile',
    what: say`The Dockerfile cannot be read: ${piece(first ?? second ?? '')}.`,
    remedies: [change(say`Correct the Dockerfile`, 'Dockerfile')],
  })),
  inLog(
    /manifest for (\S+) not found|manifest unknown|pull access denied for (\S+?),|failed to resolve source metadata for (\S+?):/,
    ([, ...names]) => {
      const name = names.find(Boolean)
      return {
        key: 'base-image',
        what: say`The base image${name ? ` ${piece(name, 80)}` : ''} does not exist, or the build is not allowed to read it.`,
        advice: say`Check its name and tag in the FROM lines; a private one needs a grant to the build account.`,
        remedies: [change(say`Correct the FROM line`, `FROM ${name ?? 'IMAGE'}`)],
      }
    },
  ),
  inLog(/no space left on device|ENOSPC/i, () => ({
    key: 'disk',
    what: say`The disk of the build’s machine is full.`,
    advice: say`Make the image smaller (a slim base image, no caches, large models in a bucket), or build in a worker pool with a larger disk (build_worker_pool).`,
    remedies: [
      {
        kind: 'workflow',
        title: say`Set build_worker_pool: POOL`,
        text: 'with:\n  build_worker_pool: POOL # of Cloud Build, with a larger disk',
      },
    ],
  })),
  inLog(
    /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|signal: killed|exit code: 137|status: 137|returned a non-zero code: 137|\bKilled\b$/,
    ([said]) => ({
      key: 'memory',
      what: say`The build needs more memory than it has: ${piece(said, 60)}.`,
      advice: say`Let it do less at the same time (for Node.js NODE_OPTIONS=--max-old-space-size), or build in a worker pool with a larger machine (build_worker_pool).`,
      remedies: [
        {
          kind: 'workflow',
          title: say`Set build_worker_pool: POOL`,
          text: 'with:\n  build_worker_pool: POOL # of Cloud Build, with a larger machine',
        },
      ],
    }),
  ),
  ({ type, said, lines }) =>
    type === 'PUSH_IMAGE_NOT_FOUND'
      ? {
          key: 'no-image',
          what: say`The build ended without an image of the name to push.`,
          remedies: [],
          shown: said || lines.at(-1) || type,
        }
      : undefined,
  inLog(/The command '\/bin\/sh -c (.+)' returned a non-zero code: (\d+)/, ([, run = '', code], { lines }) => ({
    key: 'step',
    what: say`RUN ${piece(run, 60)} of the Dockerfile returned a non-zero code: ${code}.`,
    advice: lastError(lines, run),
    remedies: [],
  })),
  inLog(
    /process "\/bin\/sh -c (.+)" did not complete successfully: exit code: (\d+)/,
    ([, run = '', code], { lines }) => ({
      key: 'step',
      what: say`RUN ${piece(run, 60)} of the Dockerfile ended with exit code ${code}.`,
      advice: lastError(lines, run),
      remedies: [],
    }),
  ),
  inLog(
    /Failed to run \/bin\/build: (.+)|^ERROR: failed to build: (?!exit status|executing lifecycle)(.+)/,
    ([, first, second]) => ({
      key: 'buildpack',
      what: say`The buildpack failed: ${piece(first ?? second ?? '')}.`,
      remedies: [],
    }),
  ),
]

function copied(name: string | undefined): Omit<Cause, 'shown'> {
  const file = name ? piece(name, 60) : undefined
  return {
    key: 'copy',
    what: say`The Dockerfile copies ${file ?? say`a file`}, which is not in the upload.`,
    advice: say`Check the path, which is relative to the source folder, and that neither .gcloudignore, .gitignore nor .dockerignore excludes it.`,
    remedies: [change(say`Put ${file ?? say`the file`} into the upload`, file ? `!${file}` : '.gcloudignore')],
  }
}

/** The step's own last error line. */
function lastError(lines: readonly string[], run: string): string {
  const last = lines.findLast(
    line => /error|fail|not found|denied/i.test(line) && !line.includes(run) && !SUMMARY.test(line),
  )
  return last
    ? say`The log says: ${piece(last, 200)}.`
    : say`To see the error, run the build on your machine with docker build.`
}

const SUMMARY = /^ERROR(?:: (?:build step|failed to build|failed to solve).*)?$/
