/** What cannot be deployed again as it is: what it uses is lost, or a policy forbids what it has. Pure. */
import type { Ground, ReleaseConstraint, ReleasePolicies } from '../../facts/audit/ground.ts'
import type { Inventory, RunSeen } from '../../facts/audit/inventory.ts'
import type { Uses } from '../../facts/audit/uses.ts'
import { fullName } from '../../iam/names.ts'
import { enableApi, unblockPolicy } from '../../iam/remedies.ts'
import { KINDS } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Fact, Finding } from '../../model.ts'
import { isValue, judgeList } from '../../policy/list-policy.ts'
import { shortResource } from '../../words/names.ts'
import { capitalise, count } from '../../words/sentences.ts'
import { placeOf, type Tell } from './tell.ts'
import type { Question } from './unconfirmed.ts'

interface Refused {
  constraint: ReleaseConstraint
  field: string
  /** A phrase that follows "does not allow". */
  what: string
  found: string
}

/** What of a resource its project's policies do not allow. `name`: its full name. */
export function refusedOf(name: string, { ingress, egress }: Uses, policies: ReleasePolicies): Refused[] {
  const kind = Object.values(KINDS).find(({ collection }) => name.includes(`/${collection}/`))
  const applying: readonly string[] = kind?.policies ?? []
  const asked: [boolean, Refused][] = [
    [
      ingress !== undefined && blocks(policies['run.allowedIngress'], ingress),
      {
        ...{ constraint: 'run.allowedIngress', field: 'ingress', found: ingress ?? '' },
        what: say`its ingress setting ${ingress}`,
      },
    ],
    [
      blocks(policies['run.allowedVPCEgress'], egress),
      {
        ...{ constraint: 'run.allowedVPCEgress', field: 'template.vpcAccess.egress', found: egress ?? 'absent' },
        what: egress ? say`its VPC egress ${egress}` : say`a release without VPC egress`,
      },
    ],
  ]
  return asked.flatMap(([blocked, refused]) => (blocked && applying.includes(refused.constraint) ? [refused] : []))
}

const blocks = (policy: Fact<{ spec?: { rules?: Parameters<typeof judgeList>[0] } }>, value: string | undefined) =>
  policy.known &&
  judgeList(policy.value.spec?.rules ?? [], value === undefined ? () => 'no' : isValue(value)) === 'blocked'

/** What a live resource uses and what is wrong with it. */
export function nextDeployFindings(inventory: Inventory, ground: Ground, tell: Tell): Finding[] {
  const runs: RunSeen[] = [...inventory.services, ...inventory.runs]
  return [
    ...runs.flatMap(run => {
      const user = ground.users.get(run.name)
      if (!user?.known || !user.value) return []
      return [...lost(run, user.value, ground, tell), ...refused(run, { ...user, value: user.value }, ground, tell)]
    }),
    ...disabled(runs, ground, tell),
  ]
}

const whoOf = (name: string) => say`${capitalise(shortResource(name))} in ${placeOf(name)}`

function lost({ name }: RunSeen, uses: Uses, { things, users }: Ground, tell: Tell): Finding[] {
  const told = (
    id: 'secret-version' | 'resource-missing',
    thing: string,
    details: { says: (fault: string) => string; field: string; why: string },
  ): Finding[] => {
    const read = things.get(thing)
    if (!read?.known || read.value === null) return []
    const evidence = [...read.evidence, ...(users.get(name)?.evidence ?? [])]
    const [who, fault] = [whoOf(name), details.says(read.value)]
    // A deploy from source builds another one.
    const reason = uses.images.includes(thing)
      ? say`${who} ${fault}: a deploy of the same image fails.`
      : say`${who} ${fault}: its next deploy fails.`
    return [
      tell(id, 'high', reason, {
        ...{ resource: name, field: details.field, found: thing, why: details.why, evidence },
      }),
    ]
  }
  return [
    ...uses.secrets.flatMap(version => {
      const [, project, , secret, , number] = version.split('/')
      const says = (fault: string) =>
        say`uses version ${number} of the secret ${secret} of project ${project}, which ${fault}`
      return told('secret-version', version, {
        ...{
          says,
          field: `secrets[${version}]`,
          why: say`No new instance can start with it, and a new revision is refused.`,
        },
      })
    }),
    ...uses.connectors.flatMap(connector =>
      told('resource-missing', connector, {
        says: fault => say`sends its traffic through the VPC connector ${connector}, which ${fault}`,
        ...{
          field: 'template.vpcAccess.connector',
          why: say`A new revision is refused. The present one goes on as long as nothing new has to start.`,
        },
      }),
    ),
    ...uses.images.flatMap(image =>
      told('resource-missing', image, {
        says: fault => say`runs the image ${image}, which ${fault}`,
        field: `image[${image}]`,
        why: say`A new revision with the same image is refused. Cloud Run keeps a copy for the revisions that serve.`,
      }),
    ),
  ]
}

function refused(
  { name, project }: RunSeen,
  user: { value: Uses; evidence: Finding['evidence'] },
  { policies }: Ground,
  tell: Tell,
): Finding[] {
  const asked = policies.get(project)
  if (!asked) return []
  return refusedOf(name, user.value, asked).map(({ constraint, field, what, found }) =>
    tell(
      'policy-blocks-deploy',
      'high',
      say`${whoOf(name)}: the organisation policy ${constraint} does not allow ${what}, so its next deploy fails, unless a tag on it is exempt.`,
      {
        ...{ resource: name, field, found, evidence: [...asked[constraint].evidence, ...user.evidence] },
        why: say`What is there stays; every new revision is checked.`,
        remedies: unblockPolicy(name.split('/')[4] ?? project, constraint),
      },
    ),
  )
}

/** One for each project and API. */
function disabled(runs: readonly RunSeen[], { apis }: Ground, tell: Tell): Finding[] {
  const byProject = Map.groupBy(
    runs.filter(({ uses }) => uses),
    ({ project }) => project,
  )
  return [...apis].flatMap(([number, read]) => {
    const those = byProject.get(number) ?? []
    const id = those[0]?.name.split('/')[4] ?? number
    if (!read.known) return []
    return Object.entries(read.value).flatMap(([host, on]) =>
      on
        ? []
        : [
            tell(
              'api-disabled',
              'high',
              say`The API ${host} is disabled in project ${id}, where ${count(those.length, 'service, job or worker pool is', 'services, jobs and worker pools are')} deployed: the next deploy of what needs it fails.`,
              {
                ...{ resource: fullName.api(id, host), field: 'state', found: 'DISABLED', evidence: read.evidence },
                why: say`Nothing can be deployed with an API that is disabled.`,
                remedies: enableApi(id, host),
              },
            ),
          ],
    )
  })
}

/** Not known to be fine, and not known to be lost. */
export function openGround({ things, apis, policies, users }: Ground): Question[] {
  const asked = [...policies].flatMap(([number, read]) =>
    Object.entries<Fact<unknown>>(read).map(
      ([constraint, fact]) => [say`${constraint} of project ${number}`, fact] as const,
    ),
  )
  return [
    [
      n =>
        count(
          n,
          'secret, connector or image that the inventory lacks',
          'secrets, connectors and images that the inventory lacks',
        ),
      things,
    ],
    [n => count(n, 'list of enabled APIs', 'lists of enabled APIs'), apis],
    [n => count(n, 'organisation policy', 'organisation policies'), new Map(asked)],
    [
      n =>
        count(
          n,
          'service, job or worker pool that uses something lost',
          'services, jobs and worker pools that use something lost',
        ),
      users,
    ],
  ]
}
