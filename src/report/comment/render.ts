/** The comment on a pull request: a table of its previews, and what to know about each. Pure: rows in, markdown out. */

import { encodeRow, type Row, type Rows } from '../../github/rows.ts'
import { say } from '../../language/say.ts'
import { list } from '../../words/sentences.ts'
import { code, details, fence, link, table, text } from '../markdown.ts'
import { type PreviewRow, type PreviewState, readPreviewRow } from './preview-row.ts'

/** How our comment begins. There is one on each pull request. */
export const MARK = '<!-- run-iam-deploy previews -->'

/** GitHub's limit for a comment. */
const LONGEST = 65_536
const NO_ROOM = say`There is no room for more here: each status leads to its run.`
const NO_TABLE = say`There is no room here for a table of so many previews: the runs say more.`

const SHOWN: Record<PreviewState, { sign: string; status: string; one: (service: string) => string }> = {
  deploying: { sign: '⏳', status: say`Deploying`, one: service => say`The preview of ${service} is being deployed` },
  ready: { sign: '✅', status: say`Ready`, one: service => say`The preview of ${service} is ready` },
  failed: { sign: '❌', status: say`Failed`, one: service => say`The preview of ${service} failed` },
  cancelled: { sign: '➖', status: say`Cancelled`, one: service => say`The preview of ${service} was cancelled` },
  removed: { sign: '➖', status: say`Removed`, one: service => say`The preview of ${service} is removed` },
  kept: { sign: '❌', status: say`Not removed`, one: service => say`The preview of ${service} was not removed` },
}

/** What the title says first. */
const ORDER: PreviewState[] = ['failed', 'kept', 'deploying', 'ready', 'cancelled', 'removed']

/** `repository`: the address of the repository, for links to its commits; undefined: none. */
export function renderComment(rows: Rows, repository: string | undefined): string {
  const previews = [...rows.values()].flatMap(({ data }) => readPreviewRow(data) ?? [])
  const state = Array.from(rows.values(), encodeRow)
  const brief = Array.from(rows.values(), row => encodeRow(inBrief(row)))
  const head = [MARK, `### ${title(previews)}`]
  const all = overview(previews, repository)
  const about = previews
    .map(row => notes(row, previews.length > 1 ? named(row, previews) : '', repository))
    .filter(Boolean)
  const texts = [
    [...head, all, ...about, ...state],
    [...head, all, NO_ROOM, ...state],
    [...head, all, NO_ROOM, ...brief],
    [...head, NO_TABLE, ...brief],
    [...head, NO_TABLE],
  ].map(parts => parts.join('\n\n'))
  return texts.find(whole => whole.length <= LONGEST) ?? head.join('\n\n')
}

/** What the table shows, and what the next run asks about. */
const BRIEF = new Set(['service', 'region', 'state', 'updated', 'commit', 'run', 'url', 'expires', 'last'])

/** Of the same version: what another job still knows of it is not taken for news (`mergeRows`), and cut again. */
const inBrief = (row: Row): Row => ({
  ...row,
  data: Object.fromEntries(Object.entries(row.data).filter(([field]) => BRIEF.has(field))),
})

function title(previews: readonly PreviewRow[]): string {
  const [first] = previews
  if (!first) return say`Previews`
  if (previews.length === 1) return `${SHOWN[first.state].sign} ${text(SHOWN[first.state].one(first.service))}`
  const counts = ORDER.flatMap(state => {
    const count = previews.filter(row => row.state === state).length
    return count === 0 ? [] : [{ state, words: `${count} ${SHOWN[state].status.toLowerCase()}` }]
  })
  const sign = SHOWN[counts[0]?.state ?? 'ready'].sign
  return say`${sign} ${previews.length} previews: ${text(list(counts.map(({ words }) => words)))}`
}

/** A service that has previews in several regions is named with its region. */
function named({ service, region }: PreviewRow, previews: readonly PreviewRow[]): string {
  return previews.some(other => other.service === service && other.region !== region)
    ? `${service} (${region})`
    : service
}

function overview(previews: readonly PreviewRow[], repository: string | undefined): string {
  const columns: Record<string, (row: PreviewRow) => string> = {
    Service: row => text(named(row, previews)),
    Status: ({ state, run }) => {
      const { sign, status } = SHOWN[state]
      return `${sign}&nbsp;${run ? link(status, run) : status}`
    },
    Preview: row => (row.state === 'ready' ? way(row) : ''),
    Commit: ({ commit }) => commitLink(commit, repository),
    'Updated (UTC)': ({ updated }) => inUtc(updated).replace(' ', '&nbsp;'),
    Expires: ({ state, expires }) => (state === 'ready' && expires !== undefined ? inUtc(expires).slice(0, 10) : ''),
  }
  const filled = Object.entries(columns).filter(([, cell]) => previews.some(row => cell(row) !== ''))
  return table(
    filled.map(([name]) => name),
    previews.map(row => filled.map(([, cell]) => cell(row))),
  )
}

/** No link that opens nothing: how to open it stands below. */
function way({ url, open }: PreviewRow): string {
  if (!url) return ''
  return open?.link === false ? say`${open.sign}&nbsp;See below` : link(say`Open`, url)
}

/** What the table has no room for. */
function notes(row: PreviewRow, name: string, repository: string | undefined): string {
  const lines = row.state === 'ready' ? ready(row) : notReady(row, repository)
  return lines.length === 0 ? '' : [...(name ? [`**${text(name)}**`] : []), ...lines].join('\n\n')
}

function ready(row: PreviewRow): string[] {
  const { answered, image, revision } = row
  const facts = [
    answered ? say`Asked once after the deploy: ${text(answered)}.` : '',
    revision ? say`Revision ${code(revision)}.` : '',
    image ? say`Image ${code(image)}.` : '',
  ].filter(Boolean)
  return [...opened(row), facts.length > 0 ? details(say`Details`, facts.join('<br>')) : ''].filter(Boolean)
}

/** Its address, and who can open it. */
const opened = ({ url, open }: PreviewRow): string[] => [
  url ? link(url, url) : '',
  open ? `${open.sign} ${text(open.who)}` : '',
  open?.command ? fence(open.command, 'bash') : '',
]

function notReady(row: PreviewRow, repository: string | undefined): string[] {
  const { state, note, run, log, last, url } = row
  const logs = [
    run && (state === 'failed' || state === 'kept') ? link(say`Read the log of the run`, run) : '',
    log ? link(log.title, log.url) : '',
  ]
  return [
    note ? text(note) : '',
    logs.filter(Boolean).join(' · '),
    ...(url ? [say`This commit is deployed all the same:`, ...opened(row)] : []),
    last && state !== 'removed' ? lastWords(state, last, repository) : '',
  ].filter(Boolean)
}

function lastWords(
  state: PreviewState,
  { url, commit, answers }: NonNullable<PreviewRow['last']>,
  repository: string | undefined,
): string {
  const of = commit ? say` of ${commitLink(commit, repository)}` : ''
  if (state === 'deploying') return say`The last preview that was ready${commit ? `,${of}` : ''}: ${link(url, url)}`
  if (state === 'kept') return say`The preview${of} can still be there: ${link(url, url)}`
  if (answers === false) return say`The earlier preview${of} no longer answers.`
  if (answers) return say`The earlier preview${of} still answers: ${link(url, url)}`
  return say`Whether the earlier preview${of} still answers is not known: ${link(url, url)}`
}

function commitLink(commit: string | undefined, repository: string | undefined): string {
  if (!commit) return ''
  const short = commit.slice(0, 7)
  const isId = /^[0-9a-f]{40,64}$/.test(commit)
  return repository && isId ? link(short, `${repository}/commit/${commit}`) : code(short)
}

/** `2026-11-30 05:12`, in UTC. */
function inUtc(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 16).replace('T', ' ')
}
