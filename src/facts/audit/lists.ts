/**
 * Everything below a scope without Cloud Asset Inventory: what each project lists. Five requests for each project, one for each thing
 * with an allow policy, and one for the Cloud Scheduler jobs of each region that has a service.
 */
import type { FoundResource } from '../../google/cloudasset.ts'
import type { Google } from '../../google/google.ts'
import type { Everywhere } from '../../google/run.ts'
import { invokingRoles } from '../../iam/invoking-roles.ts'
import { fullName } from '../../iam/names.ts'
import { predefinedRoles, type RoleLookup } from '../../iam/role-table.ts'
import type { Fact } from '../../model.ts'
import type { Policy, Project, SchedulerJob } from '../../wire.ts'
import { count } from '../../words/sentences.ts'
import { ask } from '../ask.ts'
import { inTurns } from './in-turns.ts'
import { emptyInventory, type Inventory, note, notePolicy, scheduleOf } from './inventory.ts'
import { readHolder } from './live.ts'

/** Unknown where not even the projects could be listed. */
export async function listProjects(google: Google, scope: string): Promise<Fact<Inventory>> {
  const seen = emptyInventory('lists')
  const projects = await projectsBelow(google, scope, seen)
  if (!projects.known) return projects
  const lookUp = invokingRoles(await predefinedRoles())
  const nodes = new Set<string>()
  for (const project of projects.value) await listProject(google, project, { seen, lookUp, nodes })
  await inTurns([...nodes], async name => {
    notePolicy(seen, { resource: name, ...policyIn(seen, name, await readHolder(google, name)) }, lookUp)
  })
  return { ...projects, value: seen }
}

/** Right below the scope and below its folders; a folder that cannot be read is a gap. */
async function projectsBelow(google: Google, scope: string, seen: Inventory): Promise<Fact<Project[]>> {
  const { resourceManager } = google
  const [kind, id = ''] = scope.split('/')
  if (kind === 'projects')
    return ask(
      `GET cloudresourcemanager.googleapis.com/v3/${scope}`,
      fullName.project(id),
      async () => [await resourceManager.getProject(id)],
      () => 'exists',
    )
  const inside = (node: string) =>
    ask(
      `GET cloudresourcemanager.googleapis.com/v3/projects and v3/folders`,
      fullName.node(node),
      () => Promise.all([resourceManager.projectsIn(node), resourceManager.foldersIn(node)]),
      ([projects, folders]) => `${count(projects.length, 'project')}, ${count(folders.length, 'folder')}`,
    )
  const first = await inside(scope)
  if (!first.known) return first
  const projects = [...first.value[0]]
  const waiting = [...first.value[1]]
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    const read = await inside(node)
    if (read.known) {
      projects.push(...read.value[0])
      waiting.push(...read.value[1])
    } else seen.gaps.push({ what: `what is below ${node}`, why: read.why, evidence: read.evidence })
  }
  return { known: true, value: projects, evidence: first.evidence }
}

/** What the projects share: their results, and the nodes above them. */
interface Shared {
  seen: Inventory
  lookUp: RoleLookup
  nodes: Set<string>
}

async function listProject(google: Google, { name: numbered, projectId }: Project, shared: Shared): Promise<void> {
  const { run, functions, resourceManager } = google
  const { seen, lookUp, nodes } = shared
  const resource = fullName.project(projectId)
  const list = <T>(call: string, question: () => Promise<T>) => ask(`GET ${call}`, resource, question, () => 'listed')
  const [above, services, jobs, firsts, policy] = await Promise.all([
    list(`cloudresourcemanager.googleapis.com/v1/projects/${projectId}:getAncestry`, () =>
      resourceManager.ancestors(projectId),
    ),
    list(`run.googleapis.com/v1/projects/${projectId}/locations/-/services`, () => run.listEverywhere(projectId)),
    list(`run.googleapis.com/v1/namespaces/${projectId}/jobs`, () => run.listJobsEverywhere(projectId)),
    list(`cloudfunctions.googleapis.com/v1/projects/${projectId}/locations/-/functions`, async () => {
      const { functions: items, unreachable } = await functions.listFirst(projectId)
      return { items: items.map(each => ({ ...each })), unreachable }
    }),
    readHolder(google, resource),
  ])
  seen.projects.set(numbered.replace('projects/', ''), resource)
  const ancestors = above.known ? above.value : []
  for (const node of ancestors) nodes.add(fullName.node(node))
  const organization = ancestors.find(node => node.startsWith('organizations/'))
  const place: FoundResource = {
    ...{ project: numbered, folders: ancestors.filter(node => node.startsWith('folders/')) },
    ...(organization && { organization }),
  }
  const names = [
    ...found(seen, `the services of ${projectId}`, services).map(each => ({
      ...{ name: fullName.service(knativeName(projectId, 'services', each)), resource: each },
    })),
    ...found(seen, `the jobs of ${projectId}`, jobs).map(each => ({
      ...{ name: fullName.service(knativeName(projectId, 'jobs', each)), resource: each },
    })),
    ...found(seen, `the functions of ${projectId}`, firsts).map(each => ({
      ...{ name: fullName.function(String(each.name)), resource: each },
    })),
  ]
  for (const { name, resource } of names) note(seen, { ...place, name, versionedResources: [{ resource }] })
  notePolicy(seen, { resource, project: numbered, ...policyIn(seen, resource, policy) }, lookUp)
  await inTurns(
    names.map(({ name }) => name),
    async name => notePolicy(seen, { resource: name, ...policyIn(seen, name, await readHolder(google, name)) }, lookUp),
  )
  await listSchedules(google, projectId, new Set(names.map(({ name }) => name.split('/')[6] ?? '')), seen)
}

/** Nothing runs where the API is disabled. */
function found(seen: Inventory, what: string, read: Fact<Omit<Everywhere, 'items'> & { items: object[] }>) {
  if (!read.known) {
    const disabled = read.evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')
    if (!disabled) seen.gaps.push({ what, why: read.why, evidence: read.evidence })
    return []
  }
  const { items, unreachable } = read.value
  if (unreachable.length > 0)
    seen.gaps.push({
      ...{ what: `${what} in ${unreachable.join(', ')}`, evidence: read.evidence },
      why: 'These regions did not answer.',
    })
  return items as Record<string, unknown>[]
}

/** The region is a label of the v1 form. */
function knativeName(project: string, collection: string, resource: Record<string, unknown>): string {
  const { name, labels } = (resource.metadata ?? {}) as { name?: string; labels?: Record<string, string> }
  return `projects/${project}/locations/${labels?.['cloud.googleapis.com/location']}/${collection}/${name}`
}

function policyIn(seen: Inventory, name: string, read: Fact<Policy>): { policy?: Policy } {
  if (read.known) return { policy: read.value }
  seen.gaps.push({ what: `the allow policy of ${name}`, why: read.why, evidence: read.evidence })
  return {}
}

/** A region without Cloud Scheduler answers like one that is forbidden, so only a refusal in every region is a gap. */
async function listSchedules({ scheduler }: Google, project: string, regions: Set<string>, seen: Inventory) {
  const read = await inTurns([...regions], region => {
    const parent = `projects/${project}/locations/${region}`
    return ask(
      `GET cloudscheduler.googleapis.com/v1/${parent}/jobs`,
      fullName.project(project),
      async () => ({ items: await scheduler.listJobs(parent), unreachable: [] }),
      ({ items }) => count(items.length, 'job'),
    )
  })
  const answers = [...read.values()]
  const open = answers.filter(({ known }) => known)
  const jobs = (open.length > 0 ? open : answers.slice(0, 1)).flatMap(answer =>
    found(seen, `the Cloud Scheduler jobs of ${project}`, answer),
  )
  for (const job of jobs as SchedulerJob[])
    seen.schedules.push(...scheduleOf(fullName.schedulerJob(job.name ?? ''), job))
}
