/** Why a build made no image, and what quotas and limits say: one row for each text that users have reported. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCause } from '../../../../src/decisions/failures/build.ts'
import { limitCause } from '../../../../src/decisions/failures/limits.ts'

type Failed = Parameters<typeof buildCause>[0]
const STEP =
  'Build step failure: build step 0 "gcr.io/cloud-builders/docker" failed: step exited with non-zero status: 1'
const ask = (lines: string[], given: Partial<Failed> = {}) =>
  buildCause({ status: 'FAILURE', type: 'USER_BUILD_STEP', said: STEP, lines, kind: 'docker', source: 'app', ...given })

describe('a build that failed', () => {
  it.each<[name: string, lines: string[], what: RegExp, fix: RegExp | undefined, given?: Partial<Failed>]>([
    [
      'no language',
      [
        'Step #1: ERROR: No buildpack groups passed detection.',
        'Step #1: ERROR: failed to detect: no buildpacks participating',
      ],
      /^Buildpacks found no supported language in the source folder app\.$/,
      /Set source/,
    ],
    [
      'no start command, Python',
      [
        'Step #1: [builder] Failure: (ID: 194879d1) Failed to run /bin/build: for Python, provide a main.py or app.py file or set an entrypoint with "GOOGLE_ENTRYPOINT" env var or by creating a "Procfile" file',
      ],
      /^Buildpacks found nothing to start/,
      /Procfile/,
    ],
    [
      'older words',
      ['[builder] Failed to run /bin/build: for Python, an entrypoint must be manually set, either with'],
      /^Buildpacks found nothing to start/,
      /Procfile/,
    ],
    ['no script', ['npm error Missing script: "build"'], /^package\.json has no script "build"/, /"build"/],
    [
      'pip',
      [
        'ERROR: Could not find a version that satisfies the requirement flaskk==3 (from versions: none)',
        'ERROR: No matching distribution found for flaskk==3',
      ],
      /^pip found no matching version of flaskk==3\.$/,
      /requirements\.txt/,
    ],
    [
      'pip, conflict',
      ['ERROR: ResolutionImpossible: for help visit https://pip.pypa.io'],
      /conflicting versions/,
      /versions/,
    ],
    ['npm, conflict', ['npm error code ERESOLVE'], /ERESOLVE/, /package\.json/],
    [
      'npm, lock',
      [
        'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.',
      ],
      /^The lock file does not match/,
      /lock file/,
    ],
    [
      'npm, no package',
      ["npm error 404  'no-such-pkg@^1.0.0' is not in this registry."],
      /^npm knows no package no-such-pkg\.$/,
      /no-such-pkg|package/,
    ],
    [
      'Go',
      ['main.go:4:2: missing go.sum entry for module providing package x/y'],
      /^A Go module is missing/,
      /go mod tidy/,
    ],
    [
      'Maven',
      ['[ERROR] Failed to execute goal on project app: Could not resolve dependencies for project a:b'],
      /^A dependency could not be resolved/,
      /dependency/,
    ],
    [
      'COPY',
      [
        'COPY failed: file not found in build context or excluded by .dockerignore: stat dist/app.js: file does not exist',
      ],
      /^The Dockerfile copies dist\/app\.js, which is not in the upload\.$/,
      /dist\/app\.js/,
    ],
    [
      'COPY, BuildKit',
      [
        'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref a::b: "/dist": not found',
      ],
      /^The Dockerfile copies dist,/,
      /dist/,
    ],
    [
      'base image',
      ['manifest for python:3.99-slim not found: manifest unknown: manifest unknown'],
      /^The base image python:3\.99-slim does not exist/,
      /FROM/,
    ],
    [
      'private base image',
      ['pull access denied for acme/base, repository does not exist or may require docker login'],
      /^The base image acme\/base/,
      /FROM/,
    ],
    [
      'disk',
      ['write /layers/x: no space left on device'],
      /^The disk of the build’s machine is full\.$/,
      /build_worker_pool/,
    ],
    [
      'memory',
      ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'],
      /^The build needs more memory/,
      /build_worker_pool/,
    ],
    [
      'a step',
      [
        'Step 3/4 : RUN make',
        'main.c:1: error: no such type',
        "The command '/bin/sh -c make' returned a non-zero code: 2",
      ],
      /^RUN make of the Dockerfile returned a non-zero code: 2\.$/,
      undefined,
    ],
    [
      'a step, BuildKit',
      ['ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
      /^RUN make of the Dockerfile ended with exit code 2\.$/,
      undefined,
    ],
    [
      'a buildpack',
      ['Step #1: [builder] Failure: (ID: 1) Failed to run /bin/build: bad package.json'],
      /^The buildpack failed: bad package\.json\.$/,
      undefined,
    ],
    [
      'the source',
      [],
      /^Cloud Build could not fetch the source: gs:\/\/b\/o does not exist\.$/,
      undefined,
      { type: 'FETCH_SOURCE_FAILED', said: 'failed to fetch source: gs://b/o does not exist' },
    ],
    [
      'time',
      [],
      /^The build exceeded its time limit of 600s\.$/,
      undefined,
      { status: 'TIMEOUT', timeoutSeconds: 600 },
    ],
    ['queue', [], /waited too long for a machine/, undefined, { status: 'EXPIRED' }],
    [
      'logging, without words',
      [],
      /^Cloud Build could not write the log/,
      undefined,
      { type: 'LOGGING_FAILURE', said: '' },
    ],
    ['no image', ['DONE'], /^The build ended without an image/, undefined, { type: 'PUSH_IMAGE_NOT_FOUND', said: '' }],
  ])('%s', (_, lines, what, fix, given) => {
    const cause = ask(lines, given)
    expect(cause?.what).toMatch(what)
    const titles = cause?.remedies.map(({ title, text }) => `${title}\n${text}`).join('\n') ?? ''
    if (fix) expect(titles).toMatch(fix)
    else expect(titles).toBe('')
  })

  it('names no cause that the log does not show', () => {
    const words = [
      'npm ci',
      'Step 1/3 : FROM node',
      'added 12 packages',
      'done',
      '===> BUILDING',
      'warning: x is deprecated',
      '',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), lines => {
        expect(ask(lines)).toBeUndefined()
      }),
    )
  })

  it('shows what it goes by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('code ERESOLVE', 'ENOSPC', 'manifest unknown')), {
          maxLength: 8,
        }),
        lines => {
          const cause = ask(lines)
          if (cause) expect(lines.join('\n')).toContain(cause.shown)
        },
      ),
    )
  })
})

describe('quotas and limits', () => {
  const WITH =
    'You do not have quota for using GPUs with zonal redundancy. Learn more about GPU zonal redundancy: g.co/cloudrun/gpu-redundancy-help'
  const WITHOUT = 'You do not have quota for using GPUs without zonal redundancy.'
  const OF = (most: number, of = 'in order to set GPU requirements') =>
    `spec.scaling.max_instances: Max instances must be set to ${most} or fewer ${of}. Quota violated: NvidiaL4GpuAllocNoZonalRedundancyPerProjectRegion requested: 10 allowed: ${most}`

  it.each<
    [name: string, said: string, what: RegExp, fixes: string[], given?: Partial<Parameters<typeof limitCause>[0]>]
  >([
    [
      'redundancy, A12 a',
      `${WITH}\n\nTo request quota: g.co/cloudrun/gpu-quota`,
      /no quota for GPUs with zonal redundancy/,
      ['Set --no-gpu-zonal-redundancy in flags'],
    ],
    [
      'redundancy, in a manifest',
      WITH,
      /redundancy/,
      ['Set --no-gpu-zonal-redundancy in s.yaml'],
      { manifest: 's.yaml' },
    ],
    ['both', `${WITH}\n${WITHOUT}`, /with or without zonal redundancy/, []],
    ['the flag is there', WITH, /no quota for GPUs with zonal redundancy/, [], { withoutRedundancy: true }],
    ['the twin', WITHOUT, /without zonal redundancy/, []],
    [
      'too many, A12 b',
      OF(3),
      /^The quota NvidiaL4GpuAllocNoZonalRedundancyPerProjectRegion of the region allows at most 3 instances/,
      ['Set --max-instances=3 in flags'],
    ],
    ['too many already lowered', OF(3), /including those of older revisions/, [], { maxInstances: 3 }],
    ['none', OF(0, 'to set the requested total memory'), /too small for a single instance/, []],
    [
      'total CPU',
      'Max instances must be set to 200 or fewer to set the requested total CPU.',
      /quota for CPU allows at most 200/,
      ['Set --max-instances=200 in flags'],
    ],
    [
      'a quota without a number, A12 c',
      'Quota violated: MemAllocPerProjectRegion requested: 85899345920 allowed: 42949672960',
      /MemAllocPerProjectRegion/,
      [],
    ],
    [
      'GPUs, A12 d',
      'Quota exceeded for total allowable count of GPUs per project per region.',
      /no quota left for GPUs/,
      [],
    ],
    [
      'maxScale',
      'Invalid value specified for memory. For the specified value, maxScale may not exceed 83.',
      /at most 83/,
      ['Set --max-instances=83 in flags'],
    ],
    [
      'memory for CPU',
      'Invalid value specified for container memory. For 1.0 CPU, memory must be between 128Mi and 4Gi inclusive.',
      /with 1 CPU, it has to be between 128Mi and 4Gi/,
      ['Set --memory=4Gi in flags'],
    ],
    [
      'CPU',
      'Invalid value specified for container cpu. Must be equal to one of [.08-1], 1.0, 2.0, 4.0, 6.0, 8.0',
      /one of 0\.08 to 1, 1, 2, 4, 6, 8\.$/,
      [],
    ],
  ])('%s', (_, said, what, fixes, given) => {
    const cause = limitCause({ said, withoutRedundancy: false, ...given })
    expect(cause?.what).toMatch(what)
    expect(cause?.remedies.map(({ title }) => title)).toEqual(fixes)
  })

  it('is nothing else', () => {
    for (const said of ['Permission denied', 'Image not found', STEP])
      expect(limitCause({ said, withoutRedundancy: false })).toBeUndefined()
  })
})
