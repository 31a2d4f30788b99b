/** Kinds of things to deploy: each is a file in `kinds/` and a line of its list; no other file knows one by its name. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { targetName } from '../../src/iam/names.ts'
import { takenBy } from '../../src/iam/refused-call.ts'
import type { Config } from '../../src/inputs/config.ts'
import { readConfig } from '../../src/inputs/read-config.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { ALL, KINDS, type Kind, pluralOf } from '../../src/kinds/list.ts'
import { makePlan } from '../../src/plan/plan.ts'
import { templateOf } from '../../src/service/edit-paths.ts'
import { applyEdits } from '../../src/service/edits.ts'
import { applyPlan } from '../../src/steps/apply.ts'
import { fakeDisk } from '../fixtures/disk.ts'
import { known, PROJECT, REGION, someFacts } from '../fixtures/facts.ts'
import { aWorld } from './steps/world.ts'

const src = resolve(import.meta.dirname, '../../src')
const elsewhere = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !/^(kinds|emulator)\//.test(file))
  .map(file => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n') }))

/** How many lines of each file match. */
function count(pattern: RegExp): Record<string, number> {
  const rows = elsewhere.map(({ file, lines }) => [file, lines.filter(line => pattern.test(line)).length] as const)
  return Object.fromEntries(rows.filter(([, found]) => found > 0))
}

const NAMES = Object.keys(KINDS).join('|')

describe('No stage', () => {
  it('compares a kind with a name: it asks for a trait', () => {
    expect(elsewhere.length).toBeGreaterThan(200)
    const asks = new RegExp(`(^|[^.\\w])(config\\.)?kind\\)? [!=]==? '(${NAMES})'|traits [!=]== KINDS`)
    // There it is a preview's: a revision, or a service of its own.
    expect(count(asks)).toEqual({ 'decisions/checks/previews.ts': 1 })
  })

  it('has a table by kind, or picks one out of the list', () => {
    expect(count(new RegExp(`Record<Kind\\b|KINDS\\.(${NAMES})\\b|KINDS\\['|[{,] '?worker-pool'?:`))).toEqual({})
  })

  it('knows a worker pool: what is left are the places where Cloud Build’s is meant', () => {
    expect(count(/'worker-pool'/)).toEqual({
      'model.ts': 2,
      'iam/resource-roles.ts': 2,
      'needs/needs.ts': 1,
      // Who uses an image: each kind holds it elsewhere.
      'facts/leftovers.ts': 1,
    })
    // What the role for source deploys holds is a fact about that role.
    expect(count(/run-worker-pool|deploy-worker-pool|workerPoolId|run\.workerpools/)).toEqual({
      'iam/role-choice.ts': 3,
    })
  })
})

const inputs = (kind: Kind, more: Record<string, string> = {}) => ({
  [KINDS[kind].input.name]: 'thing',
  project_id: PROJECT,
  region: REGION,
  image: 'img:v1',
  ...more,
})
function configOf(kind: Kind): Config {
  const read = readConfig(inputs(kind), {}, fakeDisk())
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.config
}

describe.each(ALL)('The kind %s', (kind, traits) => {
  it('is named by its input, and is called by its words', () => {
    expect(INPUTS.map(({ name }) => name)).toContain(traits.input.name)
    expect(configOf(kind)).toMatchObject({ kind, service: 'thing' })
    const steps = makePlan(configOf(kind), null, null)
    expect(steps.find(step => step.kind === `deploy-${kind}`)?.title).toBe(`Deploy the ${traits.words} thing`)
  })

  it('is the only thing that one run deploys', () => {
    for (const [other] of ALL.filter(([one]) => one !== kind))
      expect(readConfig({ ...inputs(kind), ...inputs(other) }, {}, fakeDisk())).toHaveProperty('problems')
  })

  it('takes the permissions of its own methods, which a refused call tells too', () => {
    const name = targetName(PROJECT, configOf(kind))
    expect(name).toBe(`projects/${PROJECT}/locations/${REGION}/${traits.collection}/thing`)
    const needs = makePlan(configOf(kind), null, null).flatMap(step => step.needs)
    for (const [call, verb] of [
      [`GET run.googleapis.com/v2/${name}`, 'get'],
      [`POST run.googleapis.com/v2/projects/${PROJECT}/locations/${REGION}/${traits.collection}`, 'create'],
      [`PATCH run.googleapis.com/v2/${name}`, 'update'],
    ] as const) {
      const { permission, place } = takenBy(call) ?? {}
      expect(permission).toBe(`run.${traits.permissions}.${verb}`)
      expect(needs).toContainEqual(expect.objectContaining({ permission, place }))
    }
  })

  it('holds its containers where edits put them', () => {
    const resource = {}
    applyEdits(resource, [{ from: 'flags', path: 'container.image', op: 'set', value: 'img' }], kind)
    expect(templateOf(resource, kind)).toMatchObject({ containers: [{ image: 'img' }] })
  })

  it('is refused what it cannot do', () => {
    const problemsOf = (more: Record<string, string>) => {
      const read = readConfig(inputs(kind, more), {}, fakeDisk())
      return 'problems' in read ? read.problems.map(({ input }) => input) : []
    }
    expect(problemsOf({ access: 'public' })).toEqual(traits.requests ? [] : ['access'])
    expect(problemsOf({ traffic_steps: '10,100' })).toEqual(traits.traffic ? [] : ['traffic_steps'])
    expect(problemsOf({ invokers: 'user:a@example.com' })).toEqual(traits.invokers ? [] : ['invokers'])
    expect(problemsOf({ schedule: '0 4 * * *' })).toEqual(traits.schedule ? [] : ['schedule'])
    expect(problemsOf({ resource_tags: '42/team=web' })).toEqual(traits.tags ? [] : ['resource_tags'])
  })

  it('is made where it is absent', async () => {
    const config = configOf(kind)
    const facts = someFacts({ live: known(null), service: known(null), serving: known(null) })
    const made: unknown[] = []
    const ready = { terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' } }
    const create = async (...given: unknown[]) => {
      made.push(given)
      return { name: 'o', done: true, response: ready } as never
    }
    const run = {
      createService: (parent: string, id: string, body: object) => create(kind, parent, id, body),
      createResource: create,
      wait: async <R>({ response }: { response?: unknown }) => response as R,
    }
    const applied = await applyPlan(makePlan(config, facts, null), aWorld({ run }, { config }))
    expect(applied.failure?.error).toBeUndefined()
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject([kind, `projects/${PROJECT}/locations/${REGION}`, 'thing', {}])
  })
})

it('words name the kinds that can do something', () => {
  expect(pluralOf(({ traffic }) => traffic === true)).toBe('services')
  expect(pluralOf(({ traffic }) => !traffic)).toBe('jobs and worker pools')
})
