/**
 * Everything below a scope without Cloud Asset Inventory: what each project lists. Five requests for each project, one for each thing
 * with an allow policy, and one for the Cloud Scheduler jobs of each region that has a service.
 */

import type { FoundResource } from '../../google/cloudasset.ts'
import type { Google } from '../../google/google.ts'
import { invokingRoles } from '../../iam/invoking-roles.ts'
import { fullName } from '../../iam/names.ts'
import { predefinedRoles, type RoleLookup } from '../../iam/role-table.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import type { Policy, Project } from '../../wire.ts'
import { count } from '../../words/sentences.ts'
import { ask } from '../ask.ts'
import { inTurns } from './in-turns.ts'
import {
  emptyInventory,
  type Inventory,
  type Kept,
  keptOf,
  keptOfPolicy,
  note,
  notePolicy,
  scheduleOf,
} from './inventory.ts'
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
    notePolicy(seen, keptOfPolicy({ resource: name, ...policyIn(seen, name, await readHolder(google, name)) }, lookUp))
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
    } else seen.gaps.push({ what: say`what is below ${node}`, why: read.why, evidence: read.evidence })
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
  const ancestry = `GET cloudresourcemanager.googleapis.com/v1/projects/${projectId}:getAncestry`
  const [above, policy] = await Promise.all([
    ask(
      ancestry,
      resource,
      () => resourceManager.ancestors(projectId),
      nodes => nodes.join(', '),
    ),
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
  const names: string[] = []
  const named = (name: string, item: object): Named => ({
    name,
    kept: keptOf({ ...place, name, versionedResources: [{ resource: { ...item } }] }),
  })
  const ofRun = (collection: string) => (item: Json) =>
    named(fullName.service(knativeName(projectId, collection, item)), item)
  const take = ({ name, kept }: Named) => {
    names.push(name)
    note(seen, kept)
  }
  const at = `projects/${projectId}/locations/-`
  await Promise.all([
    eachItem(
      seen,
      { what: say`the services of ${projectId}`, call: `run.googleapis.com/v1/${at}/services`, resource },
      run.listEverywhere(projectId, ofRun('services')),
      take,
    ),
    eachItem(
      seen,
      { what: say`the jobs of ${projectId}`, call: `run.googleapis.com/v1/namespaces/${projectId}/jobs`, resource },
      run.listJobsEverywhere(projectId, ofRun('jobs')),
      take,
    ),
    eachItem(
      seen,
      { what: say`the functions of ${projectId}`, call: `cloudfunctions.googleapis.com/v1/${at}/functions`, resource },
      functions.listFirst(projectId, item => named(fullName.function(String(item.name)), item)),
      take,
    ),
  ])
  notePolicy(seen, keptOfPolicy({ resource, project: numbered, ...policyIn(seen, resource, policy) }, lookUp))
  await inTurns(names, async name =>
    notePolicy(seen, keptOfPolicy({ resource: name, ...policyIn(seen, name, await readHolder(google, name)) }, lookUp)),
  )
  await listSchedules(google, projectId, new Set(names.map(name => name.split('/')[6] ?? '')), seen)
}

type Json = Record<string, unknown>

interface Named {
  name: string
  kept: Kept
}

/** Page by page, so that no project is in memory as a whole. */
async function eachItem(
  seen: Inventory,
  { what, call, resource }: { what: string; call: string; resource: string },
  pages: AsyncIterable<{ items: Named[]; unreachable: string[] }>,
  take: (item: Named) => void,
): Promise<void> {
  const read = await ask(
    `GET ${call}`,
    resource,
    async () => {
      const unreachable = new Set<string>()
      for await (const page of pages) {
        for (const item of page.items) take(item)
        for (const region of page.unreachable) unreachable.add(region)
      }
      return [...unreachable]
    },
    regions => (regions.length > 0 ? say`without ${regions.join(say`, `)}` : 'listed'),
  )
  if (!read.known) noteGap(seen, what, read)
  else if (read.value.length > 0)
    seen.gaps.push({
      ...{ what: say`${what} in ${read.value.join(say`, `)}`, evidence: read.evidence },
      why: say`These regions did not answer.`,
    })
}

/** Nothing runs where the API is disabled. */
function noteGap({ gaps }: Inventory, what: string, { why, evidence }: Extract<Fact<unknown>, { known: false }>): void {
  if (!evidence.some(({ reason }) => reason === 'SERVICE_DISABLED')) gaps.push({ what, why, evidence })
}

/** The region is a label of the v1 form. */
function knativeName(project: string, collection: string, resource: Record<string, unknown>): string {
  const { name, labels } = (resource.metadata ?? {}) as { name?: string; labels?: Record<string, string> }
  return `projects/${project}/locations/${labels?.['cloud.googleapis.com/location']}/${collection}/${name}`
}

function policyIn(seen: Inventory, name: string, read: Fact<Policy>): { policy?: Policy } {
  if (read.known) return { policy: read.value }
  seen.gaps.push({ what: say`the allow policy of ${name}`, why: read.why, evidence: read.evidence })
  return {}
}

/** A region without Cloud Scheduler answers like one that is forbidden, so only a refusal in every region is a gap. */
async function listSchedules({ scheduler }: Google, project: string, regions: Set<string>, seen: Inventory) {
  const read = await inTurns([...regions], region => {
    const parent = `projects/${project}/locations/${region}`
    return ask(
      `GET cloudscheduler.googleapis.com/v1/${parent}/jobs`,
      fullName.project(project),
      () => scheduler.listJobs(parent),
      jobs => count(jobs.length, 'job'),
    )
  })
  const answers = [...read.values()]
  for (const answer of answers)
    for (const job of answer.known ? answer.value : [])
      seen.schedules.push(...scheduleOf(fullName.schedulerJob(job.name ?? ''), job))
  const [first] = answers
  if (first && !first.known && !answers.some(({ known }) => known))
    noteGap(seen, say`the Cloud Scheduler jobs of ${project}`, first)
}
