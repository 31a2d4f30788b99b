/** The sections of the page: functions of the world, without side effects. */
import { APIS, TITLES } from '../http/hosts.ts'
import { roleIncludes } from '../policies/roles.ts'
import { fullName, shortName } from '../world/resources.ts'
import type { LoggedRequest, ProjectState, World } from '../world/world.ts'
import { type Html, html, link, type Value } from './html.ts'
import { plainComment } from './plain-comment.ts'
import { policiesOf } from './policies.ts'
import { holdersOf, isAgent, nodeName, type Reach, reachOf, reachOfFunction } from './reach.ts'

/** What the page shows. */
export interface Shown {
  world: World
  /** The scenario's own. */
  project: ProjectState
  requests: readonly LoggedRequest[]
  /** When the times of `requests` begin, in epoch milliseconds. */
  beganMs: number
  /** In every form: only a page of ours knows it. */
  token: string
}

/** How many requests the log shows. */
const LOG = 150

interface Section {
  title: string
  /** What stands beside the title: how many. */
  count?: string
  body: Html
}

/** By the id of each section, in the order of the page. */
export function sectionsOf(shown: Shown): Record<string, Section> {
  return {
    services: services(shown),
    policies: policies(shown),
    grants: grants(shown),
    accounts: accounts(shown),
    apis: apis(shown),
    builds: builds(shown),
    pulls: pulls(shown),
    schedules: schedules(shown),
    requests: log(shown),
  }
}

const SIGNS = { open: '🌍', limited: '🔑', closed: '🔒' } as const

function services({ world }: Shown): Section {
  const functions = [...world.functions.values()].filter(({ generation }) => generation === 1)
  const cards = [
    ...[...world.services.keys()].map(name => serviceCard(world, name)),
    ...functions.map(({ name, url }) => card(name, 'function', url, reachOfFunction(world, name), {})),
    ...[...world.jobs.keys()].map(name => jobCard(world, name)),
    ...[...world.runPools].map(([name, { pool }]) =>
      card(name, 'worker pool', '', CLOSED, { 'Runs as': account(pool.template?.serviceAccount) }),
    ),
  ]
  const nothing = html`<p class="empty">Nothing is deployed yet. In a terminal with the printed environment:
<code>run-iam-deploy deploy --service hello --source examples/hello --access public</code></p>`
  return {
    ...{ title: 'Services, jobs and worker pools', count: String(cards.length) },
    body: cards.length === 0 ? nothing : html`<ul class="cards">${cards}</ul>`,
  }
}

const CLOSED: Reach = { openness: 'closed', who: 'Nobody can call it', because: ['it has no address'], holders: [] }

/** What runs: who can reach it and why, then what else there is to say of it. */
function card(name: string, kind: string, url: string, reach: Reach, facts: Record<string, Value>): Html {
  const [, , , location = ''] = name.split('/')
  const { openness, who, because, holders } = reach
  const named = holders.map(
    ({ member, role, on, but }) =>
      html`<li><b>${plainMember(member)}</b> ${shortRole(role)} on ${on}${but && `, ${but}`}</li>`,
  )
  const all = { Why: because.join('; '), ...facts }
  const rows = Object.entries(all).map(([word, value]) => value && html`<dt>${word}</dt><dd>${value}</dd>`)
  return html`<li class="card" data-key="${name}"><h3>${shortName(name)} <small>${kind}, ${location}</small></h3>
${url && html`<p>${link(url)}</p>`}
<p class="who ${openness}"><span aria-hidden="true">${SIGNS[openness]}</span> ${who}</p>
<dl>${rows}</dl>
${named.length > 0 && html`<details><summary>By ${many(named.length, 'grant')}</summary><ul>${named}</ul></details>`}</li>`
}

function serviceCard(world: World, name: string): Html {
  const state = world.services.get(name)
  const { service } = state ?? {}
  const traffic = (service?.trafficStatuses ?? []).map(
    ({ revision, percent, tag, uri }) =>
      html`<div>${percent && `${percent}% `}${revision || 'latest'}${tag && html` as ${uri ? link(uri, tag) : tag}`}</div>`,
  )
  const revision = state?.revisions.get(shortName(service?.latestReadyRevision))
  const own = revision && world.containers?.ownAnswer(revision)
  const failed = service?.terminalCondition?.state === 'CONDITION_FAILED' && service.terminalCondition.message
  return card(name, 'service', service?.uri ?? '', reachOf(world, name), {
    Traffic: traffic.length > 0 && traffic,
    'Not ready': failed && html`<span class="bad">${failed}</span>`,
    'Runs as': account(service?.template?.serviceAccount),
    Answers: own && ('by' in own ? ANSWERS[own.by] : `The built-in page: ${own.why}`),
  })
}

const ANSWERS = { node: 'Its own program, as a process on this machine', files: 'Its own files' }

function jobCard(world: World, name: string): Html {
  const state = world.jobs.get(name)
  const holders = holdersOf(world, role => roleIncludes(world, role, 'run.jobs.run'), fullName.run(name))
  const last = [...(state?.executions.values() ?? [])].at(-1)?.execution
  const ended = last?.failedCount ? `${last.failedCount} failed` : last?.completionTime ? 'succeeded' : 'running'
  const reach: Reach = { openness: 'limited', who: 'Only those who are named can run it', because: [], holders }
  return card(name, 'job', '', reach, {
    'Last run': last ? `${shortName(last.name)}: ${ended}` : 'none yet',
    'Runs as': account(state?.job.template?.template?.serviceAccount),
  })
}

function policies({ world, project, token }: Shown): Section {
  const all = policiesOf(world, project)
  const row = (each: (typeof all)[number]) => {
    const to = each.restricts ? 'off' : 'on'
    const fields = { constraint: each.constraint }
    return html`<tr data-key="${each.constraint}"><th scope="row">${each.title && html`${each.title}<br>`}<code>${each.constraint}</code></th>
<td><span class="${each.restricts ? 'restricts' : 'fine'}">${each.says}</span><br><small>${each.from}</small></td>
<td class="do">${each.turns && form(token, 'policy', { ...fields, to }, each.restricts ? 'Lift' : 'Enforce', each.constraint)}
${each.own && form(token, 'policy', { ...fields, to: 'inherit' }, 'Inherit', each.constraint)}</td></tr>`
  }
  return {
    title: 'Organisation policies',
    count: `${all.filter(({ restricts }) => restricts).length} in force`,
    body: table('policies', ['Constraint', 'On the project', 'Change'], all.map(row)),
  }
}

function grants({ world, project, token }: Shown): Section {
  const home = fullName.project(project.projectId)
  const nodes = [...world.policies.keys()]
    .filter(node => !node.includes('/projects/other-project'))
    .filter(node => (world.policies.get(node)?.at(-1)?.bindings ?? []).length > 0)
    .sort((a, b) => Number(b === home) - Number(a === home))
  const roles = ['run.invoker', 'run.admin', 'run.sourceDeveloper', 'run.builder', 'iam.serviceAccountUser']
  const members = [
    ...[...world.serviceAccounts.values()].filter(({ agent }) => !agent),
    ...[...world.users.keys()],
  ].map(each => (typeof each === 'string' ? `user:${each}` : `serviceAccount:${each.email}`))
  const targets = [...new Set([home, ...[...world.services.keys()].map(fullName.service), ...nodes])]
  const option = (value: string, text = value) => html`<option value="${value}">${text}</option>`
  const add = html`<form method="post" action="/grant" class="row">${hidden('token', token)}
${labelled('member', 'Member', html`<input name="member" id="member" list="members" required autocomplete="off" placeholder="allUsers">`)}
${labelled('role', 'Role', html`<input name="role" id="role" list="roles" required autocomplete="off" placeholder="roles/run.invoker">`)}
${labelled('resource', 'On', html`<select name="resource" id="resource">${targets.map(node => option(node, nodeName(node)))}</select>`)}
<button>Grant</button>
<datalist id="members">${['allUsers', 'allAuthenticatedUsers', ...members].map(each => option(each))}</datalist>
<datalist id="roles">${[...roles, 'iam.serviceAccountTokenCreator'].map(role => option(`roles/${role}`))}</datalist></form>`
  return {
    ...{ title: 'Grants', count: `${nodes.length} policies` },
    body: html`${add}${nodes.map(node => policyOf(world, token, node, node === home))}`,
  }
}

const labelled = (id: string, word: string, field: Html) => html`<div><label for="${id}">${word}</label>${field}</div>`

/** The bindings of one allow policy, those of Google's own agents last and folded. */
function policyOf(world: World, token: string, node: string, open: boolean): Html {
  const policy = world.policies.get(node)?.at(-1)
  const late = (policy?.effectiveMs ?? 0) > world.clock.now()
  const all = (policy?.bindings ?? []).flatMap(({ role, members = [], condition }) =>
    members.map(member => ({ role, member, condition })),
  )
  const row = ({ role, member, condition }: (typeof all)[number]) => {
    const fields = { resource: node, role, member, condition: condition ? JSON.stringify(condition) : '' }
    return html`<tr data-key="${role} ${member} ${condition?.expression}"><th scope="row">${plainMember(member)}</th>
<td>${shortRole(role)}${condition && html`<br><small>if ${condition.expression}</small>`}</td>
<td class="do">${form(token, 'ungrant', fields, 'Remove', `${role} of ${member}`)}</td></tr>`
  }
  const agents = all.filter(({ member }) => isAgent(world, member))
  const people = all.filter(({ member }) => !isAgent(world, member))
  const rows = (which: typeof all, name: string) => table(name, ['Member', 'Role', 'Change'], which.map(row))
  return html`<details data-key="${node}" class="policy"${open && html` open`}><summary>${nodeName(node)} <small>${many(people.length, 'grant')}${late && ', the last change is not yet in effect'}</small></summary>
${rows(people, `grants on ${nodeName(node)}`)}${
  agents.length > 0 &&
  html`<details><summary>${agents.length} of Google’s own agents</summary>${rows(agents, `agents on ${nodeName(node)}`)}</details>`
}</details>`
}

function accounts({ world, token }: Shown): Section {
  const all = [...world.serviceAccounts.values()].filter(({ agent }) => !agent)
  return {
    ...{ title: 'Service accounts', count: String(all.length) },
    body: table(
      'service accounts',
      ['Account', 'State', 'Change'],
      all.map(({ email, displayName, disabled }) => {
        const fields = { email, to: disabled ? 'on' : 'off' }
        return html`<tr data-key="${email}"><th scope="row">${email}${displayName && html`<br><small>${displayName}</small>`}</th>
<td class="${disabled && 'bad'}">${disabled ? 'disabled' : 'enabled'}</td>
<td class="do">${form(token, 'account', fields, disabled ? 'Enable' : 'Disable', email)}</td></tr>`
      }),
    ),
  }
}

function apis({ project, token }: Shown): Section {
  const hosts = Object.values(APIS)
  const on = hosts.filter(host => project.apis.has(host))
  const row = (host: string) => {
    const has = project.apis.has(host)
    const fields = { host, to: has ? 'off' : 'on' }
    return html`<tr data-key="${host}"><th scope="row">${TITLES[host] ?? host}<br><small>${host}</small></th>
<td class="${!has && 'bad'}">${has ? 'on' : 'off'}</td>
<td class="do">${form(token, 'api', fields, has ? 'Switch off' : 'Switch on', host)}</td></tr>`
  }
  const off = hosts.filter(host => !project.apis.has(host))
  return {
    ...{ title: 'APIs', count: `${on.length} of ${hosts.length} on` },
    body: html`${off.length > 0 && table('APIs that are off', ['API', 'State', 'Change'], off.map(row))}
<details data-key="on"><summary>${on.length} that are on</summary>${table('APIs that are on', ['API', 'State', 'Change'], on.map(row))}</details>`,
  }
}

function builds({ world }: Shown): Section {
  const all = [...world.builds.values()].reverse()
  return {
    ...{ title: 'Builds', count: String(all.length) },
    body:
      all.length === 0
        ? html`<p class="empty">No build yet: a deploy with --source starts one.</p>`
        : table(
            'builds',
            ['Build', 'Began', 'As', 'Result'],
            all.map(build => {
              const { id = '', status = '', createTime, serviceAccount } = build
              const detail = (build as { failureInfo?: { detail?: string } }).failureInfo?.detail
              const bad = !['SUCCESS', 'WORKING', 'QUEUED', 'PENDING'].includes(String(status))
              return html`<tr data-key="${id}"><th scope="row"><code>${id?.slice(0, 8)}</code></th><td>${time(String(createTime))}</td>
<td>${account(serviceAccount)}</td><td class="${bad && 'bad'}">${String(status).toLowerCase()}${detail && html`<br><small>${detail}</small>`}</td></tr>`
            }),
          ),
  }
}

function pulls({ world, token }: Shown): Section {
  const { github } = world
  const all = [...github.pulls].sort(([a], [b]) => b - a)
  const next = Math.max(6, ...all.map(([number]) => number)) + 1
  const pull = ([number, { state, title }]: (typeof all)[number]) => {
    const comments = github.comments.filter(({ issue }) => issue === number)
    const fields = { number: String(number), to: state === 'open' ? 'close' : 'open' }
    return html`<li class="card" data-key="${number}"><h3>#${number} ${title} <small>${state}</small></h3>
${comments.map(
  ({ body, author }) =>
    html`<details open><summary>Comment of ${author}</summary><pre>${plainComment(body)}</pre></details>`,
)}
${form(token, 'pull', fields, state === 'open' ? 'Close' : 'Reopen', `pull request ${number}`)}</li>`
  }
  const deployments = github.deployments.toReversed().map(({ id, environment, sha, createdMs, statuses }) => {
    const last = statuses.at(-1)
    return html`<tr data-key="${id}"><th scope="row">${environment}</th><td>${last?.state ?? 'queued'} ${last?.environmentUrl && link(last.environmentUrl, 'open')}</td>
<td><code>${sha.slice(0, 7)}</code></td><td>${time(createdMs)}</td></tr>`
  })
  return {
    ...{ title: 'Pull requests and deployments', count: String(all.length) },
    body: html`${all.length > 0 && html`<ul class="cards">${all.map(pull)}</ul>`}
${deployments.length > 0 && table('deployments', ['Environment', 'State', 'Commit', 'Began'], deployments)}
${form(token, 'pull', { number: String(next), to: 'open' }, `Open pull request ${next}`, '')}`,
  }
}

function schedules({ world, token }: Shown): Section {
  const all = [...world.schedulerJobs]
  return {
    ...{ title: 'Cloud Scheduler', count: String(all.length) },
    body:
      all.length === 0
        ? html`<p class="empty">No job: a deploy with --schedule makes one.</p>`
        : table(
            'Cloud Scheduler jobs',
            ['Job', 'When', 'Last attempt', 'Change'],
            all.map(([name, { job }]) => {
              const code = job.status?.code
              const result = code ? `failed with code ${code}` : 'succeeded'
              return html`<tr data-key="${name}"><th scope="row">${shortName(name)}<br><small>${job.httpTarget?.uri}</small></th>
<td><code>${job.schedule}</code> ${job.timeZone}</td>
<td class="${code && 'bad'}">${job.lastAttemptTime ? html`${time(job.lastAttemptTime)}, ${result}` : 'none yet'}</td>
<td class="do">${form(token, 'schedule', { name }, 'Run now', shortName(name))}</td></tr>`
            }),
          ),
  }
}

function log({ world, requests, beganMs }: Shown): Section {
  const services = new Map(
    [...world.services].flatMap(([name, { urls }]) =>
      [...urls.values()].flat().map(url => [url.replace(/^https?:\/\//, ''), shortName(name)]),
    ),
  )
  const place = (api: string, host: string) =>
    api === 'front' ? `service ${services.get(host) ?? ''}` : api.replace(/\.googleapis\.com$/, '')
  const row = ({ n, method, api, host, path, principal, status, startMs, endMs }: LoggedRequest) =>
    html`<tr data-key="${n}"><td>${time(beganMs + startMs)}</td><td class="s${String(status)[0]}">${endMs === 0 ? '…' : status || 'cut'}</td>
<td>${method}</td><td>${place(api, host)}</td><td class="by">${who(principal)}</td><td class="path">${path}</td></tr>`
  return {
    ...{ title: 'Requests', count: String(requests.length) },
    body:
      requests.length === 0
        ? html`<p class="empty">None yet. Each shows here as it happens.</p>`
        : table(
            'requests, the newest first',
            ['Time', 'Status', 'Method', 'API', 'Who', 'Path'],
            [...requests.slice(-LOG).reverse().map(row)],
          ),
  }
}

/** Before the @ or, of who signs in without an account, the pool. */
const who = (principal: string | null): string =>
  principal === null ? 'nobody' : plainMember(principal).replace(/@.*|\/subject\/.*/, '')

/** The member without what every account and pool of the kind has in its name. */
const plainMember = (member: string): string =>
  member
    .replace(/^(?:user|serviceAccount|group):/, '')
    .replace(/^principal(?:Set)?:\/\/iam\.googleapis\.com\/.*?\/workloadIdentityPools\//, 'pool ')

const shortRole = (role: string): string => role.replace(/^roles\//, '')
const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const account = (name: string | null | undefined): string => shortName(name) || 'the default account'

/** The time of day here. */
function time(at: string | number | null | undefined): Html {
  const date = new Date(at ?? Number.NaN)
  if (Number.isNaN(date.getTime())) return html`unknown`
  return html`<time datetime="${date.toISOString()}">${date.toTimeString().slice(0, 8)}</time>`
}

const table = (name: string, heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table class="of${heads.length}"><thead><tr>${heads.map(head => html`<th scope="col" class="${head === 'Change' && 'do'}">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`

/** One button. `of` says to those who hear it what it is about. */
const form = (token: string, action: string, fields: Record<string, string>, label: string, of: string): Html =>
  html`<form method="post" action="/${action}">${hidden('token', token)}${Object.entries(fields).map(([name, value]) => hidden(name, value))}<button>${label}${of && html`<span class="unseen"> ${of}</span>`}</button></form>`
