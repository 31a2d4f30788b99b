/**
 * The organisation's policies that can stop a deploy, through the bundle. Each is found before anything is changed; where the run may
 * not read it, the same deploy really fails at that policy, with the same finding.
 */
import { describe, expect, it } from 'vitest'
import type { OrgPolicyState } from '../../src/emulator/world/world.ts'
import { deploy } from '../fixtures/deploy.ts'
import { everyNth } from '../fixtures/share.ts'
import { changing, failing, IMAGE, QUICK } from '../fixtures/story.ts'

const allow = (...allowedValues: string[]): OrgPolicyState => ({ rules: [{ values: { allowedValues } }] })
const deny = (...deniedValues: string[]): OrgPolicyState => ({ rules: [{ values: { deniedValues } }] })

interface Row {
  name: string
  constraint: string
  policy: OrgPolicyState
  inputs?: Record<string, string>
  /** In the finding's reason. */
  says: string
  /** Inputs with which the same deploy goes through. */
  wayOut?: Record<string, string>
}

const ROWS: Row[] = [
  {
    name: 'ingress, where none is given',
    constraint: 'run.allowedIngress',
    policy: allow('internal', 'internal-and-cloud-load-balancing'),
    inputs: IMAGE,
    says: 'ingress all, which is the default',
    wayOut: { ...IMAGE, flags: '--ingress=internal' },
  },
  {
    name: 'ingress that a flag names',
    constraint: 'run.allowedIngress',
    policy: deny('internal'),
    inputs: { ...IMAGE, flags: '--ingress=internal' },
    says: 'ingress internal',
    wayOut: IMAGE,
  },
  {
    name: 'a release without VPC egress',
    constraint: 'run.allowedVPCEgress',
    policy: allow('all-traffic'),
    inputs: IMAGE,
    says: 'a release without VPC egress',
    wayOut: { ...IMAGE, flags: '--network=default --subnet=default --vpc-egress=all-traffic' },
  },
  {
    name: 'Binary Authorization that is asked for',
    constraint: 'run.allowedBinaryAuthorizationPolicies',
    policy: allow('default'),
    inputs: IMAGE,
    says: 'a release without Binary Authorization',
    wayOut: { ...IMAGE, flags: '--binary-authorization=default' },
  },
  {
    name: 'VPC egress of a job',
    constraint: 'run.allowedVPCEgress',
    policy: allow('all-traffic'),
    inputs: { ...IMAGE, service: '', access: '', job: 'nightly' },
    says: 'a release without VPC egress',
    wayOut: {
      ...IMAGE,
      ...{ service: '', access: '', job: 'nightly' },
      flags: '--network=default --subnet=default --vpc-egress=all-traffic',
    },
  },
  {
    name: 'the region of what is made',
    constraint: 'gcp.resourceLocations',
    policy: allow('in:eu-locations'),
    says: 'a new service in us-central1, a new bucket in us-central1 and a new repository in us-central1',
    wayOut: { region: 'europe-west1' },
  },
  {
    name: 'an API that is denied',
    constraint: 'gcp.restrictServiceUsage',
    policy: deny('artifactregistry.googleapis.com'),
    says: 'the use of artifactregistry.googleapis.com',
    wayOut: IMAGE,
  },
  {
    name: 'Cloud Build’s own pool',
    constraint: 'cloudbuild.allowedWorkerPools',
    policy: allow('under:organizations/105512345678'),
    says: 'builds in Cloud Build’s own pool',
    wayOut: IMAGE,
  },
]

const world = ({ constraint, policy }: Row) => ({ ...QUICK, orgPolicies: { project: { [constraint]: policy } } })

describe.concurrent('An organisation policy about', () => {
  it.concurrent.each(everyNth(2, ROWS).map(row => [row.name, row] as const))(
    '%s is told before the deploy',
    async (_, row) => {
      await using run = await deploy('open-project', { world: world(row), inputs: row.inputs ?? {} })
      expect(run.exitCode).toBe(1)
      expect(run.outputs.verdict).toBe('blocked')
      const found = failing(run.report).filter(({ id }) => id === 'policy-blocks-deploy')
      expect(found).toHaveLength(1)
      expect(found[0]?.reason).toContain(row.constraint)
      expect(found[0]?.reason).toContain(row.says)
      expect(found[0]?.evidence[0]?.call).toContain(`/policies/${row.constraint}:getEffectivePolicy`)
      expect(changing(run.cloud.requests)).toEqual([])
    },
  )

  it.concurrent.each(everyNth(2, ROWS).map(row => [row.name, row] as const))(
    '%s refuses the deploy where nobody could read it, and is named all the same',
    async (_, row) => {
      await using run = await deploy('open-project', {
        world: { ...world(row), orgPolicyReadable: false },
        inputs: row.inputs ?? {},
      })
      expect(run.exitCode).toBe(1)
      const [finding] = failing(run.report).filter(({ id }) => id === 'policy-blocks-deploy')
      expect(finding?.reason).toContain(row.constraint)
      expect([...run.cloud.world.services, ...run.cloud.world.jobs]).toEqual([])
    },
  )

  it.concurrent.each(
    everyNth(2, ROWS)
      .filter(({ wayOut }) => wayOut)
      .map(row => [row.name, row] as const),
  )('%s lets the way out through that the run names', async (_, row) => {
    await using run = await deploy('open-project', {
      world: {
        ...world(row),
        networks: undefined,
      } as never,
      inputs: row.wayOut ?? {},
    })
    expect(failing(run.report).map(({ reason }) => reason)).toEqual([])
    expect(run.exitCode).toBe(0)
    expect([...run.cloud.world.services, ...run.cloud.world.jobs]).toHaveLength(1)
  })
})
