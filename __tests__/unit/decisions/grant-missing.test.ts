/** What `grant_missing` would do about findings, and when it keeps its hands off. */
import { describe, expect, it } from 'vitest'
import table from '../../../src/data/roles.json' with { type: 'json' }
import { judge } from '../../../src/decisions/checks/index.ts'
import { decide } from '../../../src/decisions/decide.ts'
import { decideGranting, type Granted, type Granting } from '../../../src/decisions/grant-missing.ts'
import type { Facts, NeedAnswer } from '../../../src/facts/facts.ts'
import { ENABLE, TAKES } from '../../../src/iam/who-may-grant.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Finding, Need, PlannedStep } from '../../../src/model.ts'
import { resourcesOf } from '../../../src/needs/resources.ts'
import { grantingNeeds, grantSteps } from '../../../src/plan/grant-missing.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import { anAnswer, COMPUTE, known, NUMBER, RESOURCE, someFacts } from '../../fixtures/facts.ts'

const PROJECT = { kind: 'project' } as const
const BUCKET = { kind: 'bucket' } as const
const REPOSITORY = { kind: 'repository' } as const

const denied = (...[who, permission, place, more]: Parameters<typeof anAnswer>): NeedAnswer =>
  anAnswer(who, permission, place, { verdict: 'denied', ...more })
const reads = denied('build-account', 'storage.objects.get', BUCKET)
const pushes = denied('build-account', 'artifactregistry.repositories.uploadArtifacts', REPOSITORY)

interface Case {
  answers?: NeedAnswer[]
  facts?: Partial<Facts>
  config?: Partial<Config>
  fork?: boolean
  granted?: Granted
}

function decideOn({ answers = [], facts: changes = {}, config: given = {}, fork = false, granted }: Case) {
  const config = aConfig({ grantMissing: true, ...given })
  const facts = someFacts({ answers, ...changes })
  const plan: PlannedStep[] = [
    {
      kind: 'build-image',
      title: 'Build',
      target: RESOURCE.project,
      changes: [],
      needs: answers.map(({ need }) => need),
    },
  ]
  const findings = judge(config, facts, decide(config, facts), plan)
  const granting = decideGranting({ config, facts, plan, findings, fork, ...(granted && { granted }) })
  return { granting, facts, config, plan }
}

const about = ({ cures }: Granting) =>
  cures.map(({ grant, settles }) => [grant.role, grant.resource, settles.map(({ permission }) => permission)])
const told = ({ findings }: Granting, id: Finding['id']) => findings.filter(finding => finding.id === id)
const enabled = {
  'run.googleapis.com': true,
  'cloudbuild.googleapis.com': false,
  'artifactregistry.googleapis.com': true,
}
const apiOff = { apis: known(enabled) }

describe('what is granted', () => {
  it('is the narrowest role on the narrowest resource, and the finding says that it will be', () => {
    const { granting } = decideOn({ answers: [reads] })
    expect(granting.kind).toBe('grant')
    expect(about(granting)).toEqual([['roles/storage.objectViewer', RESOURCE.bucket, ['storage.objects.get']]])
    const [finding] = told(granting, 'build-account-permission')
    expect(finding).toMatchObject({ status: 'warn', remedies: [] })
    expect(finding?.reason).toContain('the deploy grants roles/storage.objectViewer on the bucket')
  })

  it('is granted once where it settles several lacks', () => {
    const { granting } = decideOn({ answers: [reads, pushes] })
    expect(about(granting)).toEqual([
      ['roles/run.builder', RESOURCE.project, ['storage.objects.get', 'artifactregistry.repositories.uploadArtifacts']],
    ])
  })

  it('is nothing that the deploy can do without', () => {
    const logs = denied('build-account', 'logging.logEntries.create', PROJECT, { level: 'advisory' })
    expect(decideOn({ answers: [logs] }).granting).toMatchObject({ kind: 'nothing', cures: [] })
  })

  it('is said of what the deploy could do without, where the same grant brings it', () => {
    const logs = denied('build-account', 'logging.logEntries.create', PROJECT, { level: 'advisory' })
    const { granting } = decideOn({ answers: [reads, pushes, logs] })
    expect(about(granting)).toHaveLength(1)
    for (const finding of told(granting, 'build-account-permission')) {
      expect(finding).toMatchObject({ status: 'warn', remedies: [] })
      expect(finding.reason).toContain('the deploy grants roles/run.builder')
    }
  })

  it('comes with the APIs that are off', () => {
    const { granting } = decideOn({ answers: [reads], facts: apiOff })
    expect(granting).toMatchObject({ kind: 'grant', hosts: ['cloudbuild.googleapis.com'] })
    expect(told(granting, 'api-disabled')[0]).toMatchObject({ status: 'warn', remedies: [] })
  })

  it('is decided by what would fail, also where preflight: warn lets failures pass', () => {
    expect(decideOn({ answers: [reads], config: { preflight: 'warn' } }).granting.kind).toBe('grant')
  })

  it('becomes steps that need what granting takes, which the preflight has asked about', () => {
    const { granting, facts, config, plan } = decideOn({ answers: [reads], facts: apiOff })
    const needs = plan.flatMap(step => step.needs)
    const steps = grantSteps(granting, needs, resourcesOf(config, facts))
    expect(steps.map(({ kind, title, target }) => [kind, title, target])).toEqual([
      ['enable-api', 'Enable cloudbuild.googleapis.com', RESOURCE.project],
      [
        'grant-role',
        `Grant roles/storage.objectViewer on the bucket ${RESOURCE.bucket.split('/').at(-1)} to serviceAccount:${COMPUTE}`,
        RESOURCE.bucket,
      ],
    ])
    const key = ({ permission, place }: Need) => `${permission} ${place.kind}`
    expect(steps.flatMap(step => step.needs.map(key))).toEqual([
      'serviceusage.services.enable project',
      'storage.buckets.getIamPolicy bucket',
      'storage.buckets.setIamPolicy bucket',
    ])
    const asked = new Set(grantingNeeds(needs).map(key))
    for (const need of steps.flatMap(step => step.needs)) expect(asked).toContain(key(need))
  })
})

describe('nothing is granted', () => {
  it.each<[name: string, Case]>([
    ['where nobody asked for it', { answers: [reads], config: { grantMissing: false } }],
    ['where nobody looks', { answers: [reads], config: { preflight: 'off' } }],
    ['where nothing is missing', {}],
    ['where it is not known whether something is', { answers: [{ ...reads, verdict: 'unknown' }] }],
  ])('%s', (_, given) => {
    const { granting } = decideOn(given)
    expect(granting).toMatchObject({ kind: 'nothing', cures: [], hosts: [] })
    expect(told(granting, 'not-granted')).toEqual([])
  })

  it.each<[name: string, Case, why: RegExp]>([
    ['for the code of a fork', { answers: [reads], fork: true }, /comes from a fork/],
    [
      'beside a failure of another kind',
      { answers: [reads], facts: { bucket: known({ name: 'b', projectNumber: '999' }), projectNumber: known(NUMBER) } },
      /cannot fix.*belongs to project 999/s,
    ],
    [
      'where no role is known that would help',
      { answers: [reads, denied('deployer', 'nobody.knows.this', PROJECT)] },
      /nobody\.knows\.this/,
    ],
    ['against a deny policy', { answers: [{ ...reads, barred: true }] }, /cannot fix.*storage\.objects\.get/s],
  ])('%s, and the findings stay as they are', (_, given, why) => {
    const { granting } = decideOn(given)
    expect(granting).toMatchObject({ kind: 'refused', cures: [], hosts: [] })
    expect(told(granting, 'build-account-permission')[0]?.status).toBe('fail')
    const [finding, ...others] = told(granting, 'not-granted')
    expect(finding?.status).toBe('warn')
    expect(finding?.reason).toMatch(why)
    expect(others).toEqual([])
  })

  it('by a deployer that may not, with both ways out', () => {
    const may = { ...denied('deployer', 'storage.buckets.setIamPolicy', BUCKET), need: setsBucket }
    const { granting } = decideOn({ answers: [reads], facts: { answers: [reads, may] } })
    expect(granting.kind).toBe('refused')
    const [finding] = told(granting, 'not-granted')
    expect(finding).toMatchObject({
      principal: `serviceAccount:${DEPLOYER}`,
      permission: 'storage.buckets.setIamPolicy',
      role: 'roles/storage.admin',
      resource: RESOURCE.bucket,
      method: 'caller',
    })
    const commands = finding?.remedies.filter(({ kind }) => kind === 'gcloud').map(({ text }) => text) ?? []
    expect(commands).toHaveLength(2)
    expect(commands[0]).toContain(`--member=serviceAccount:${COMPUTE} --role=roles/storage.objectViewer`)
    expect(commands[1]).toContain(`--member=serviceAccount:${DEPLOYER} --role=roles/storage.admin`)
    // The wider way is never among what is pasted as a whole.
    expect(finding?.remedies.map(({ alternative }) => alternative)).toEqual([undefined, undefined, undefined, true])
  })

  it('by a deployer that may not enable APIs', () => {
    const may = denied('deployer', ENABLE.permission, PROJECT)
    const { granting } = decideOn({ facts: { ...apiOff, answers: [may] } })
    expect(granting.kind).toBe('refused')
    expect(told(granting, 'not-granted')[0]).toMatchObject({ permission: ENABLE.permission, role: ENABLE.role })
    expect(told(granting, 'api-disabled')[0]?.status).toBe('fail')
  })

  const setsBucket: Need = {
    who: 'deployer',
    permission: 'storage.buckets.setIamPolicy',
    place: BUCKET,
    level: 'required',
    to: 'grant',
  }
})

describe('what this run has granted already', () => {
  const first = decideOn({ answers: [reads, pushes] }).granting
  const granted: Granted = { cures: first.cures, hosts: [] }

  it('is waited for, and says so', () => {
    const { granting } = decideOn({ answers: [reads, pushes], granted })
    expect(granting).toMatchObject({ kind: 'wait', cures: [] })
    expect(granting.pending.map(({ permission }) => permission)).toEqual([
      'storage.objects.get',
      'artifactregistry.repositories.uploadArtifacts',
    ])
    expect(granting.pending[0]).toMatchObject({ status: 'fail', remedies: [] })
    expect(granting.pending[0]?.reason).toMatch(/has granted roles\/run\.builder.*run the job again/s)
  })

  it('is not granted a second time by a role of its own when a part of it has arrived', () => {
    const { granting } = decideOn({ answers: [pushes], granted })
    expect(granting).toMatchObject({ kind: 'wait', cures: [] })
  })

  it('does not hold up what comes into sight later', () => {
    const late = denied('deployer', 'cloudbuild.builds.create', PROJECT)
    const { granting } = decideOn({ answers: [pushes, late], granted })
    expect(granting.kind).toBe('grant')
    expect(about(granting)).toEqual([
      ['roles/cloudbuild.builds.editor', RESOURCE.project, ['cloudbuild.builds.create']],
    ])
  })

  it('is waited for where an API that was enabled still refuses questions', () => {
    const call = 'GET us-central1-run.googleapis.com/v2/projects/p'
    const off = { call, resource: RESOURCE.service, answer: 'disabled', status: 403, reason: 'SERVICE_DISABLED' }
    const service = { known: false as const, why: 'disabled', evidence: [off] }
    const hosts = ['run.googleapis.com']
    const { granting } = decideOn({ facts: { service }, granted: { cures: [], hosts } })
    expect(granting.kind).toBe('wait')
    expect(granting.pending).toMatchObject([{ id: 'api-disabled', status: 'unknown' }])
  })
})

it('names for each kind of resource a role that may grant there', () => {
  const { roles } = table as unknown as { roles: Record<string, string[] | undefined> }
  const all = [...Object.values(TAKES), { permissions: [ENABLE.permission], role: ENABLE.role }]
  for (const { permissions, role } of all)
    for (const permission of permissions) expect(roles[role]).toContain(permission)
})
