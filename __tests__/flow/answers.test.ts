/**
 * No answer is false: over many small worlds, "denied" is never said of what is allowed, nor "granted" of what is not. What is
 * so is worked out here, by a model of IAM that shares nothing with the action; Google's answers are made of the same model.
 *
 * Two things nobody can see from outside, so the worlds keep them in sight or the claim is made without them: a deny policy
 * where only allow policies can be read (the answer then has to say so), and a condition about what lies below the tested
 * resource in a policy that the deployer may not read.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import table from '../../src/data/roles.json' with { type: 'json' }
import type { NeedAnswer } from '../../src/facts/facts.ts'
import { gather } from '../../src/facts/gather.ts'
import type { Need, ResourceRole, Who } from '../../src/model.ts'
import type { Policy } from '../../src/wire.ts'
import { aConfig } from '../fixtures/config.ts'
import { aService, BUCKET, NUMBER, PROJECT, REPOSITORY } from '../fixtures/facts.ts'
import { type Answers, type Call, DEPLOYER, FakeCloud, refuse } from '../fixtures/google.ts'
import { drawn } from '../fixtures/share.ts'

const BUILDER = `builder@${PROJECT}.iam.gserviceaccount.com`
const RUNNER = `runner@${PROJECT}.iam.gserviceaccount.com`
const AGENT = `service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
const CREW = 'group:crew@example.com'

/** Where policies hang. */
type Node = 'organisation' | 'project' | 'bucket' | 'repository' | 'runner' | 'secret'
const ABOVE: Record<Node, Node[]> = {
  organisation: [],
  project: ['organisation'],
  bucket: ['project', 'organisation'],
  repository: ['project', 'organisation'],
  runner: ['project', 'organisation'],
  secret: ['project', 'organisation'],
}

/** What conditions look at. */
interface Seen {
  name: string
  type: string
}
const SEEN: Record<string, Seen> = {
  organisation: { name: '', type: 'cloudresourcemanager.googleapis.com/Organization' },
  project: { name: `projects/${PROJECT}`, type: 'cloudresourcemanager.googleapis.com/Project' },
  bucket: { name: `projects/_/buckets/${BUCKET}`, type: 'storage.googleapis.com/Bucket' },
  object: { name: `projects/_/buckets/${BUCKET}/objects/services/api/1.zip`, type: 'storage.googleapis.com/Object' },
  repository: { name: '', type: '' },
  runner: { name: '', type: '' },
  secret: { name: `projects/${NUMBER}/secrets/key`, type: 'secretmanager.googleapis.com/Secret' },
  version: { name: `projects/${NUMBER}/secrets/key/versions/1`, type: 'secretmanager.googleapis.com/SecretVersion' },
  instance: { name: `projects/${PROJECT}/instances/db`, type: 'sqladmin.googleapis.com/Instance' },
}

/** Conditions as IAM reads them and as this model does. `below`: they look at the resource. */
const CONDITIONS: { expression: string; holds: (seen: Seen) => boolean; below: boolean }[] = [
  { expression: 'request.time < timestamp("2999-01-01T00:00:00Z")', holds: () => true, below: false },
  { expression: 'request.time < timestamp("2001-01-01T00:00:00Z")', holds: () => false, below: false },
  { expression: 'request.time.getFullYear("UTC") > 2000', holds: () => true, below: false },
  {
    expression: `resource.name.startsWith("projects/_/buckets/${BUCKET}/objects/")`,
    holds: ({ name }) => name.startsWith(`projects/_/buckets/${BUCKET}/objects/`),
    below: true,
  },
  {
    expression: 'resource.type == "storage.googleapis.com/Bucket"',
    holds: ({ type }) => type === 'storage.googleapis.com/Bucket',
    below: true,
  },
  {
    expression: 'resource.type != "secretmanager.googleapis.com/Secret" && !resource.name.endsWith("/instances/db")',
    holds: ({ name, type }) => type !== 'secretmanager.googleapis.com/Secret' && !name.endsWith('/instances/db'),
    below: true,
  },
  {
    expression: 'resource.type == "sqladmin.googleapis.com/Instance" || resource.name.extract("versions/{v}") != ""',
    holds: ({ name, type }) => type === 'sqladmin.googleapis.com/Instance' || /versions\/./.test(name),
    below: true,
  },
]

interface Rule {
  node: Node
  role: string
  member: string
  condition: number | null
}
interface World {
  rules: Rule[]
  deny: { node: 'project' | 'organisation'; member: string; permission: string }[]
  crew: string[]
  bucketIsThere: boolean
  /** What the deployer may do to find out. */
  mayImpersonate: boolean
  troubleshooter: 'off' | 'sees the project' | 'sees all but deny policies' | 'sees all'
  mayReadPolicies: boolean
  disabled: string[]
}

const NEEDS: [Who, string, ResourceRole, tested: Node, seen: string][] = [
  ['deployer', 'storage.objects.create', { kind: 'bucket' }, 'bucket', 'object'],
  ['deployer', 'artifactregistry.repositories.get', { kind: 'repository' }, 'repository', 'repository'],
  ['deployer', 'cloudbuild.builds.create', { kind: 'project' }, 'project', 'project'],
  ['deployer', 'iam.serviceAccounts.actAs', { kind: 'account', who: 'runtime-account' }, 'runner', 'runner'],
  ['build-account', 'storage.objects.get', { kind: 'bucket' }, 'bucket', 'object'],
  [
    'build-account',
    'artifactregistry.repositories.uploadArtifacts',
    { kind: 'repository' },
    'repository',
    'repository',
  ],
  ['build-account', 'logging.logEntries.create', { kind: 'project' }, 'project', 'project'],
  [
    'runtime-account',
    'secretmanager.versions.access',
    { kind: 'secret', project: PROJECT, secret: 'key' },
    'secret',
    'version',
  ],
  [
    'runtime-account',
    'cloudsql.instances.connect',
    { kind: 'sql-instance', project: PROJECT, instance: 'db' },
    'project',
    'instance',
  ],
  ['run-agent', 'iam.serviceAccounts.getAccessToken', { kind: 'account', who: 'runtime-account' }, 'runner', 'runner'],
  ['run-agent', 'artifactregistry.repositories.downloadArtifacts', { kind: 'repository' }, 'repository', 'repository'],
]
const EMAIL: Record<string, string> = {
  deployer: DEPLOYER,
  'build-account': BUILDER,
  'runtime-account': RUNNER,
  'run-agent': AGENT,
}

const roles = table.roles as Record<string, string[]>
const ROLES = [
  ...['roles/editor', 'roles/owner', 'roles/run.builder', 'roles/run.sourceDeveloper', 'roles/run.serviceAgent'],
  ...['roles/storage.objectViewer', 'roles/storage.objectCreator', 'roles/storage.legacyObjectReader'],
  ...['roles/artifactregistry.writer', 'roles/artifactregistry.reader', 'roles/logging.logWriter'],
  ...['roles/secretmanager.secretAccessor', 'roles/cloudsql.client', 'roles/iam.serviceAccountUser'],
  ...['roles/iam.serviceAccountTokenCreator', 'roles/cloudbuild.builds.editor'],
]

/** The model: whether `email` may do it to what `seen` describes, by the policies on `node` and above it. */
function allows(world: World, email: string, permission: string, node: Node, seen: Seen): boolean {
  if (world.disabled.includes(email)) return false
  const nodes = [node, ...ABOVE[node]]
  const denied = world.deny.some(
    rule => nodes.includes(rule.node) && rule.permission === permission && isIn(world, rule.member, email),
  )
  if (denied) return false
  return grantsOn(world, nodes, permission).some(
    ({ member, condition }) =>
      isIn(world, member, email) && (condition === null || CONDITIONS[condition]?.holds(seen) === true),
  )
}

const grantsOn = (world: World, nodes: Node[], permission: string) =>
  world.rules.filter(rule => nodes.includes(rule.node) && roles[rule.role]?.includes(permission))

function isIn(world: World, member: string, email: string): boolean {
  if (member === 'allUsers' || member === `serviceAccount:${email}`) return true
  if (member === CREW) return world.crew.includes(email)
  const basic = { [`projectOwner:${PROJECT}`]: 'roles/owner', [`projectEditor:${PROJECT}`]: 'roles/editor' }[member]
  return (
    basic !== undefined &&
    world.rules.some(
      rule =>
        rule.node === 'project' &&
        rule.role === basic &&
        (rule.condition === null || CONDITIONS[rule.condition]?.holds({ name: '', type: '' }) === true) &&
        rule.member !== member &&
        isIn(world, rule.member, email),
    )
  )
}

function policyOf(world: World, node: Node): Policy {
  return {
    bindings: world.rules
      .filter(rule => rule.node === node)
      .map(({ role, member, condition }) => ({
        role,
        members: [member],
        ...(condition !== null && { condition: { expression: CONDITIONS[condition]?.expression ?? '' } }),
      })),
  }
}

/** Google, made of the model: what it says to whoever asks. */
function googleOf(world: World): Answers {
  const test =
    (nodeOf: (name: string) => Node) =>
    ({ as, args: [name, names] }: Call) => {
      const node = nodeOf(String(name))
      const there = node !== 'bucket' || world.bucketIsThere
      const held = (names as string[]).filter(
        one =>
          there &&
          (one.endsWith('.getIamPolicy') ? world.mayReadPolicies : allows(world, as, one, node, SEEN[node] as Seen)),
      )
      return { granted: new Set(held), untestable: new Set() }
    }
  const read = (node: Node) => (world.mayReadPolicies ? () => policyOf(world, node) : refuse(403))
  return {
    'resourceManager.getProject': () => ({
      name: `projects/${NUMBER}`,
      projectId: PROJECT,
      parent: 'organizations/42',
    }),
    'run.getService': () => aService({ template: { serviceAccount: RUNNER } }),
    'storage.getBucket': () => (world.bucketIsThere ? { name: BUCKET, projectNumber: NUMBER } : null),
    'resourceManager.testPermissions': test(() => 'project'),
    'storage.testPermissions': test(() => 'bucket'),
    'artifactRegistry.testPermissions': test(() => 'repository'),
    'secretManager.testPermissions': test(() => 'secret'),
    'iam.testPermissions': test(() => 'runner'),
    'resourceManager.getPolicy': read('project'),
    'storage.getPolicy': world.bucketIsThere ? read('bucket') : refuse(404),
    'artifactRegistry.getPolicy': read('repository'),
    'secretManager.getPolicy': read('secret'),
    'iam.getPolicy': read('runner'),
    'iam.getServiceAccount': ({ args: [email] }) => ({
      name: '',
      email,
      ...(world.disabled.includes(String(email)) && { disabled: true }),
    }),
    actAs: ({ args: [email] }) => {
      if (!world.mayImpersonate || world.disabled.includes(String(email))) refuse(403)()
    },
    'troubleshooter.troubleshoot': world.troubleshooter === 'off' ? refuse(403) : call => troubleshoot(world, call),
  }
}

function troubleshoot(world: World, { args: [email, permission, resource, told] }: Call) {
  const node = nodeOfName(String(resource))
  const nodes = [node, ...ABOVE[node]].filter(one => one !== 'bucket' || world.bucketIsThere)
  const seesOrganisation = world.troubleshooter !== 'sees the project'
  const states = grantsOn(world, nodes, String(permission)).map(({ node: at, member, condition }) => {
    if (at === 'organisation' && !seesOrganisation) return 'UNKNOWN_INFO'
    if (member === CREW && !seesOrganisation) return 'UNKNOWN_INFO'
    if (!isIn(world, member, String(email))) return 'NOT_GRANTED'
    const one = condition === null ? undefined : CONDITIONS[condition]
    if (!one) return 'GRANTED'
    // It knows of a resource below only what it was told.
    if (one.below && !told) return 'UNKNOWN_CONDITIONAL'
    return one.holds((told ?? SEEN[node]) as Seen) ? 'GRANTED' : 'NOT_GRANTED'
  })
  const hidden = seesOrganisation ? [] : ['UNKNOWN_INFO']
  const order = ['GRANTED', 'UNKNOWN_INFO', 'UNKNOWN_CONDITIONAL']
  const allow = order.find(state => [...states, ...hidden].includes(state)) ?? 'NOT_GRANTED'
  const rules = world.deny.filter(rule => nodes.includes(rule.node))
  const hit = rules.some(rule => rule.permission === permission && isIn(world, rule.member, String(email)))
  const deny = rules.length > 0 && world.troubleshooter !== 'sees all' ? 'UNKNOWN_INFO' : hit ? 'DENIED' : 'NOT_DENIED'
  const overall =
    deny === 'DENIED' || allow === 'NOT_GRANTED'
      ? 'CANNOT_ACCESS'
      : deny === 'UNKNOWN_INFO' || allow === 'UNKNOWN_INFO'
        ? 'UNKNOWN_INFO'
        : allow === 'GRANTED'
          ? 'CAN_ACCESS'
          : 'UNKNOWN_CONDITIONAL'
  return {
    overallAccessState: overall,
    allowPolicyExplanation: { allowAccessState: `ALLOW_ACCESS_STATE_${allow}` },
    denyPolicyExplanation: { denyAccessState: `DENY_ACCESS_STATE_${deny}` },
  }
}

function nodeOfName(name: string): Node {
  if (name.includes('storage.')) return 'bucket'
  if (name.includes('artifactregistry.')) return 'repository'
  if (name.includes('/serviceAccounts/')) return 'runner'
  if (name.includes('secretmanager.')) return 'secret'
  return 'project'
}

/** What a bucket gets when it is made. Without it Editors and Owners would see nothing of it:
 *  docs/google-cloud.md#testing-permissions. */
const CONVENIENCE: Rule[] = [
  { node: 'bucket', role: 'roles/storage.legacyObjectReader', member: `projectEditor:${PROJECT}`, condition: null },
  { node: 'bucket', role: 'roles/storage.objectCreator', member: `projectEditor:${PROJECT}`, condition: null },
  { node: 'bucket', role: 'roles/storage.objectCreator', member: `projectOwner:${PROJECT}`, condition: null },
]

const MEMBERS = [
  ...Object.values(EMAIL).map(email => `serviceAccount:${email}`),
  CREW,
  'allUsers',
  'group:others@example.com',
]
const aRule = fc.record<Rule>({
  node: fc.constantFrom<Node>('organisation', 'project', 'project', 'bucket', 'repository', 'runner', 'secret'),
  role: fc.constantFrom(...ROLES),
  member: fc.constantFrom(...MEMBERS),
  condition: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat(CONDITIONS.length - 1) },
  ),
})
const aWorld = fc
  .record<World>({
    rules: fc.array(aRule, { maxLength: 10 }),
    deny: fc.array(
      fc.record<World['deny'][number]>({
        node: fc.constantFrom('project', 'organisation'),
        member: fc.constantFrom(...MEMBERS.slice(0, 5)),
        permission: fc.constantFrom(...NEEDS.map(([, permission]) => permission)),
      }),
      { maxLength: 2 },
    ),
    crew: fc.subarray(Object.values(EMAIL)),
    bucketIsThere: fc.boolean(),
    mayImpersonate: fc.boolean(),
    troubleshooter: fc.constantFrom<World['troubleshooter']>(
      'off',
      'sees the project',
      'sees all but deny policies',
      'sees all',
    ),
    mayReadPolicies: fc.boolean(),
    disabled: fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([BUILDER, RUNNER]) },
    ),
  })
  .map(world => ({ ...world, rules: [...world.rules.filter(rule => visible(world, rule)), ...CONVENIENCE] }))

/** A bucket that is not there has no policy yet. A condition about what lies below is kept where the deployer can read it, and not on a group or on the organisation. */
const visible = ({ mayReadPolicies, bucketIsThere }: World, { node, member, condition }: Rule) =>
  (node !== 'bucket' || bucketIsThere) &&
  (condition === null ||
    !CONDITIONS[condition]?.below ||
    (mayReadPolicies && node !== 'organisation' && !member.startsWith('group:')))

async function answersIn(world: World): Promise<NeedAnswer[]> {
  const needs = NEEDS.map(
    ([who, permission, place]): Need => ({ who, permission, place, level: 'required', to: 'deploy' }),
  )
  const cloud = new FakeCloud(googleOf(world))
  const config = aConfig({ build: { serviceAccount: BUILDER, repository: REPOSITORY } })
  const facts = await cloud.play(gather(config, cloud.as(DEPLOYER), needs, new AbortController().signal))
  return facts.answers
}

const counts: Record<string, number> = {}

it('is never "denied" where it is allowed, nor "granted" where it is not', async () => {
  await fc.assert(
    fc.asyncProperty(aWorld, async world => {
      const answers = await answersIn(world)
      for (const [index, [who, permission, , node, seen]] of NEEDS.entries()) {
        const { verdict, method, byRole, why = '' } = answers[index] as NeedAnswer
        const truth = allows(world, EMAIL[who] ?? '', permission, node, SEEN[seen] as Seen)
        const key = `${verdict} by ${method}`
        counts[key] = (counts[key] ?? 0) + 1
        const said = `${who} ${permission}: ${verdict} by ${method} (${why}), and is ${truth ? 'allowed' : 'not allowed'}`
        if (verdict === 'denied') expect(truth, said).toBe(false)
        if (byRole) {
          expect(verdict, said).toBe('unknown')
          expect(why, said).toContain('deny policies could not be seen')
          expect(allows({ ...world, deny: [] }, EMAIL[who] ?? '', permission, node, SEEN[seen] as Seen), said).toBe(
            true,
          )
        } else if (verdict === 'granted') expect(truth, said).toBe(true)
        if (verdict === 'unknown' || verdict === 'conditional') expect(why, said).toMatch(/\w/)
      }
    }),
    { numRuns: drawn(100, 400) },
  )
  // Every way says yes somewhere, and no wherever it can prove it; else the worlds would prove nothing.
  for (const key of [
    ...['caller', 'impersonation', 'troubleshooter'].flatMap(way => [`granted by ${way}`, `denied by ${way}`]),
    'unknown by policy',
    'unknown by none',
  ])
    expect(counts[key] ?? 0, key).toBeGreaterThan(5)
  expect(counts['denied by policy']).toBeUndefined()
}, 60_000)
