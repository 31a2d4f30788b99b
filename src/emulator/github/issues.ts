/** Issues of the repository. Rules: GitHub's OpenAPI description and the page "REST API endpoints for issues". */
import type { Answer } from '../http/router.ts'
import type { World } from '../world/world.ts'
import { apiAddress, FORBIDDEN, invalid, NOT_FOUND, nodeId, paged, type Request, time, userOf } from './answers.ts'
import type { IssueState } from './state.ts'

/** Newest first; `state` is `open` unless the query says otherwise, and all labels of the query must be there. */
export function listIssues(request: Request): Answer {
  const { world, query } = request
  if (world.github.issues === 'none') return FORBIDDEN
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean)
  const creator = query.get('creator')
  const all = world.github.tracked.filter(
    issue =>
      (state === 'all' || issue.state === state) &&
      labels.every(label => issue.labels.includes(label)) &&
      (creator === null || issue.author === creator),
  )
  return paged(all.toReversed(), request, shownIn(world))
}

export function createIssue({ world, body }: Request): Answer {
  const { github, clock } = world
  if (github.issues !== 'write') return FORBIDDEN
  const { title, body: text = '', labels = [], ...others } = object(body)
  if (typeof title !== 'string' || title.trim() === '') return invalid('Issue', 'title', 'missing_field')
  if (Object.keys(others).length > 0 || !isBody(text) || !isLabels(labels)) return invalid('Issue', 'body', 'invalid')
  const now = clock.now()
  const number = Math.max(0, ...github.pulls.keys(), ...github.tracked.map(issue => issue.number)) + 1
  const issue: IssueState = {
    ...{ number, title, body: text, labels: [...labels], state: 'open', reason: null },
    ...{ author: github.viewer, createdMs: now, updatedMs: now },
  }
  github.tracked.push(issue)
  return { status: 201, body: shownIn(world)(issue) }
}

export function editIssue({ world, params, body }: Request): Answer {
  const { github, clock } = world
  const issue = github.tracked.find(each => each.number === Number(params[0]))
  if (!issue) return NOT_FOUND
  if (github.issues !== 'write') return FORBIDDEN
  const sent = object(body)
  const { title = issue.title, body: text = issue.body, state = issue.state, state_reason: reason, ...others } = sent
  if (typeof title !== 'string' || !isBody(text) || Object.keys(others).length > 0)
    return invalid('Issue', 'body', 'invalid')
  if (state !== 'open' && state !== 'closed') return invalid('Issue', 'state', 'invalid')
  const usual = state === 'closed' ? 'completed' : issue.state === 'closed' ? 'reopened' : issue.reason
  Object.assign(issue, { title, body: text, state, reason: reason ?? usual, updatedMs: clock.now() })
  return { body: shownIn(world)(issue) }
}

const object = (sent: unknown): Record<string, unknown> =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...sent } : {}
const isBody = (text: unknown): text is string => typeof text === 'string' && text.length <= 65_536
const isLabels = (labels: unknown): labels is string[] =>
  Array.isArray(labels) && labels.every(label => typeof label === 'string' && label !== '' && label.length <= 50)

const shownIn =
  (world: World) =>
  ({ number, title, body, labels, state, reason, author, createdMs, updatedMs }: IssueState) => {
    const url = apiAddress(world, `issues/${number}`)
    return {
      id: 1_000_000 + number,
      node_id: nodeId('Issue', number),
      url,
      repository_url: apiAddress(world, ''),
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: `https://github.com/${world.runner.claims.repository}/issues/${number}`,
      ...{ number, title, body, state, state_reason: reason },
      user: userOf(author),
      labels: labels.map((name, at) => ({
        id: at + 1,
        node_id: nodeId('Label', at + 1),
        url: apiAddress(world, `labels/${encodeURIComponent(name)}`),
        ...{ name, color: 'ededed', default: false, description: null },
      })),
      ...{ assignee: null, assignees: [], milestone: null, locked: false, active_lock_reason: null },
      comments: world.github.comments.filter(({ issue }) => issue === number).length,
      closed_at: state === 'closed' ? time(updatedMs) : null,
      created_at: time(createdMs),
      updated_at: time(updatedMs),
      author_association: author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    }
  }
