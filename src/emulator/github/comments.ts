/** Comments on pull requests and issues. */
import type { Answer } from '../http/router.ts'
import type { World } from '../world/world.ts'
import { apiAddress, FORBIDDEN, invalid, NOT_FOUND, nodeId, paged, type Request, time, userOf } from './answers.ts'
import type { CommentState } from './state.ts'

export function listComments(request: Request): Answer {
  const { world, params } = request
  const issue = Number(params[0])
  if (!isThere(world, issue)) return NOT_FOUND
  const all = world.github.comments.filter(comment => comment.issue === issue)
  return paged(all, request, shownIn(world))
}

export function addComment({ world, params, body }: Request): Answer {
  const { github, clock } = world
  const issue = Number(params[0])
  if (!isThere(world, issue)) return NOT_FOUND
  if (!mayComment(world, issue)) return FORBIDDEN
  const text = commentText(body)
  if (text === undefined) return INVALID
  const now = clock.now()
  const id = Math.max(999, ...github.comments.map(comment => comment.id)) + 1
  const comment = { id, issue, body: text, author: github.viewer, createdMs: now, updatedMs: now }
  github.comments.push(comment)
  return { status: 201, body: shownIn(world)(comment) }
}

/** Whoever can write to pull requests can edit the comments of others too. */
export function editComment({ world, params, body }: Request): Answer {
  const comment = commentOf(world, params)
  if (!comment) return NOT_FOUND
  if (!mayComment(world, comment.issue)) return FORBIDDEN
  const text = commentText(body)
  if (text === undefined) return INVALID
  comment.body = text
  comment.updatedMs = world.clock.now()
  return { body: shownIn(world)(comment) }
}

export function deleteComment({ world, params }: Request): Answer {
  const comment = commentOf(world, params)
  if (!comment) return NOT_FOUND
  if (!mayComment(world, comment.issue)) return FORBIDDEN
  world.github.comments.splice(world.github.comments.indexOf(comment), 1)
  return { status: 204, body: '' }
}

const isThere = ({ github }: World, number: number) =>
  github.pulls.has(number) || github.tracked.some(issue => issue.number === number)

/** For a comment on a pull request the job's token has the permission of pull requests. */
const mayComment = ({ github }: World, number: number) =>
  (github.pulls.has(number) ? github.pullRequests : github.issues) === 'write'

const commentOf = ({ github }: World, [id]: string[]) => github.comments.find(each => each.id === Number(id))

const shownIn =
  (world: World) =>
  ({ id, issue, body, author, createdMs, updatedMs }: CommentState) => ({
    id,
    node_id: nodeId('IssueComment', id),
    url: apiAddress(world, `issues/comments/${id}`),
    html_url: `https://github.com/${world.runner.claims.repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: apiAddress(world, `issues/${issue}`),
    body,
    user: userOf(author),
    created_at: time(createdMs),
    updated_at: time(updatedMs),
    author_association: author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
  })

/** The text in `{"body": "..."}`, at most 65,536 characters; undefined if the body is invalid. */
function commentText(sent: unknown): string | undefined {
  const text = typeof sent === 'object' && sent !== null ? (sent as { body?: unknown }).body : undefined
  return typeof text === 'string' && text.trim() !== '' && text.length <= 65_536 ? text : undefined
}

const INVALID = invalid('IssueComment', 'data', 'unprocessable')
