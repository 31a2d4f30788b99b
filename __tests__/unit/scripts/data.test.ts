/** The tables that come from other people: how they are renewed, and that ours agree with them. */
import { describe, expect, it } from 'vitest'
import { githubApi, methodTable, type OpenApi, roleTable } from '../../../scripts/data.ts'
import roles from '../../../src/data/roles.json' with { type: 'json' }
import { takenBy } from '../../../src/iam/refused-call.ts'
import github from '../../fixtures/github-api.json' with { type: 'json' }
import methods from '../../fixtures/method-permissions.json' with { type: 'json' }

describe('the role table', () => {
  it('has a line for each role, the permissions of our services, and how many others a role has', () => {
    const text = roleTable(
      [
        {
          name: 'roles/run.b',
          title: 'B',
          stage: 'BETA',
          includedPermissions: ['run.services.get', 'pay.it', 'iam.roles.get'],
        },
        { name: 'roles/run.a', title: 'A' },
      ],
      '2026-08-22',
    )
    expect(JSON.parse(text)).toMatchObject({
      about: expect.stringContaining('2026-08-22'),
      roles: { 'roles/run.a': [], 'roles/run.b': ['iam.roles.get', 'run.services.get'] },
      titles: { 'roles/run.a': 'A', 'roles/run.b': 'B' },
      stages: { 'roles/run.b': 'BETA' },
      unlisted: { 'roles/run.b': 1 },
    })
    expect(text).toContain('\n"roles/run.b": ["iam.roles.get","run.services.get"]\n')
  })

  it('is unchanged when it is made again from what it says', () => {
    const back = Object.entries(roles.roles).map(([name, listed]) => ({
      name,
      title: (roles.titles as Record<string, string>)[name] as string,
      ...(name in roles.stages && { stage: (roles.stages as Record<string, string>)[name] as string }),
      includedPermissions: [
        ...listed,
        ...Array.from({ length: (roles.unlisted as Record<string, number>)[name] ?? 0 }, (_, n) => `other.thing.${n}`),
      ],
    }))
    const [snapshot] = /\d{4}-\d\d-\d\d/.exec(roles.about) as RegExpExecArray
    expect(JSON.parse(roleTable(back, snapshot))).toEqual(roles)
  })

  it('keeps the notice that its licence asks for', () => {
    for (const { about, license } of [roles, methods]) {
      expect(about).toContain('github.com/iann0036/iam-dataset')
      expect(license).toMatch(/Copyright \(c\) 2021 Ian Mckay.*The above copyright notice .* shall be included/)
    }
  })
})

describe('the method table', () => {
  it('holds the methods of our APIs that check something', () => {
    const map = {
      api: {
        run: { methods: { 'run.x.get': { permissions: [{ name: 'run.services.get' }] }, 'run.x.free': {} } },
        pay: { methods: { 'pay.it': { permissions: [{ name: 'pay.it' }] } } },
      },
    }
    expect(JSON.parse(methodTable(map, '2026-08-22')).methods).toEqual({ 'run.x.get': ['run.services.get'] })
  })

  const AT = 'projects/p/locations/l'
  it.each([
    ['GET storage.googleapis.com/storage/v1/b/bucket', 'storage.buckets.get'],
    ['POST storage.googleapis.com/storage/v1/b', 'storage.buckets.insert'],
    ['POST storage.googleapis.com/upload/storage/v1/b/bucket/o', 'storage.objects.insert'],
    ['GET storage.googleapis.com/storage/v1/b/bucket/iam', 'storage.buckets.getIamPolicy'],
    ['PUT storage.googleapis.com/storage/v1/b/bucket/iam', 'storage.buckets.setIamPolicy'],
    [
      `GET artifactregistry.googleapis.com/v1/${AT}/repositories/r`,
      'artifactregistry.projects.locations.repositories.get',
    ],
    [
      `POST artifactregistry.googleapis.com/v1/${AT}/repositories`,
      'artifactregistry.projects.locations.repositories.create',
    ],
    [`POST cloudbuild.googleapis.com/v1/${AT}/builds`, 'cloudbuild.projects.locations.builds.create'],
    [`GET cloudbuild.googleapis.com/v1/${AT}/builds/b`, 'cloudbuild.projects.locations.builds.get'],
    [
      `GET cloudbuild.googleapis.com/v1/${AT}/defaultServiceAccount`,
      'cloudbuild.projects.locations.getDefaultServiceAccount',
    ],
    [`GET cloudbuild.googleapis.com/v1/${AT}/operations/o`, 'cloudbuild.projects.locations.operations.get'],
    [`GET run.googleapis.com/v2/${AT}/services/s`, 'run.projects.locations.services.get'],
    [`POST us-central1-run.googleapis.com/v2/${AT}/services`, 'run.projects.locations.services.create'],
    [`PATCH run.googleapis.com/v2/${AT}/services/s`, 'run.projects.locations.services.patch'],
    [`GET run.googleapis.com/v2/${AT}/services/s:getIamPolicy`, 'run.projects.locations.services.getIamPolicy'],
    [`POST run.googleapis.com/v2/${AT}/services/s:setIamPolicy`, 'run.projects.locations.services.setIamPolicy'],
    [`GET run.googleapis.com/v2/${AT}/jobs/j`, 'run.projects.locations.jobs.get'],
    [`POST run.googleapis.com/v2/${AT}/jobs`, 'run.projects.locations.jobs.create'],
    [`PATCH run.googleapis.com/v2/${AT}/jobs/j`, 'run.projects.locations.jobs.patch'],
    [`POST run.googleapis.com/v2/${AT}/jobs/j:run`, 'run.projects.locations.jobs.run'],
    [`GET run.googleapis.com/v2/${AT}/jobs/j/executions/e`, 'run.projects.locations.jobs.executions.get'],
    [`GET run.googleapis.com/v2/${AT}/jobs/j/executions/e/tasks`, 'run.projects.locations.jobs.executions.tasks.list'],
    [`GET run.googleapis.com/v2/${AT}/services/s/revisions/r`, 'run.projects.locations.revisions.get'],
    [`POST run.googleapis.com/v2/${AT}/operations/o:wait`, 'run.projects.locations.operations.wait'],
    ['GET serviceusage.googleapis.com/v1/projects/p/services:batchGet', 'serviceusage.services.batchGet'],
    ['POST serviceusage.googleapis.com/v1/projects/p/services:batchEnable', 'serviceusage.services.batchEnable'],
    ['GET cloudresourcemanager.googleapis.com/v3/projects/p', 'cloudresourcemanager.projects.get'],
    [
      'POST cloudresourcemanager.googleapis.com/v3/projects/p:getIamPolicy',
      'cloudresourcemanager.projects.getIamPolicy',
    ],
    [
      'POST cloudresourcemanager.googleapis.com/v3/projects/p:setIamPolicy',
      'cloudresourcemanager.projects.setIamPolicy',
    ],
  ])('%s takes a permission that %s checks', (call, method) => {
    expect((methods.methods as Record<string, string[]>)[method]).toContain(takenBy(call)?.permission)
  })
})

describe("GitHub's description", () => {
  it('is cut to the calls, with every schema that they use, and without prose', () => {
    const whole: OpenApi = {
      info: { version: '1', license: { name: 'MIT' } },
      paths: Object.fromEntries(
        Object.entries(github.paths).map(([path, found]) => [
          path,
          Object.fromEntries(
            Object.keys(found).map(method => [
              method,
              {
                summary: 'Prose',
                parameters: [],
                responses: { 200: { description: 'Prose', schema: { $ref: '#/components/schemas/a' } } },
              },
            ]),
          ),
        ]),
      ),
      components: {
        schemas: {
          a: {
            properties: {
              description: { type: 'string', description: 'Prose' },
              b: { $ref: '#/components/schemas/b' },
            },
          },
          b: { type: 'object' },
          unused: {},
        },
      },
    }
    const cut = JSON.parse(githubApi(whole))
    expect(cut.components.schemas).toEqual({
      a: { properties: { description: { type: 'string' }, b: { $ref: '#/components/schemas/b' } } },
      b: { type: 'object' },
    })
    expect(JSON.stringify(cut)).not.toContain('Prose')
  })

  it('says which call is gone', () => {
    expect(() => githubApi({ info: { version: '1', license: { name: 'MIT' } }, paths: {}, components: {} })).toThrow(
      '/repos/{owner}/{repo}/pulls/{pull_number}',
    )
  })
})
