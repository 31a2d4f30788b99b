/** What a run costs in requests, read off the embedded cloud's own log, and a picture of it. */
import type { LoggedRequest } from '../../src/emulator/world/world.ts'

/** How long each request takes in such a run, in milliseconds: far longer than anything that the machine does meanwhile. */
export const REQUEST_MS = 250

/** Longest chain of requests of which each began after the one before had ended. */
export function depth(requests: readonly LoggedRequest[]): number {
  return Math.max(0, ...depths(requests).values())
}

/** Place of each request in the longest chain that ends with it, from 1. */
function depths(requests: readonly LoggedRequest[]): Map<LoggedRequest, number> {
  const sorted = [...requests].sort((a, b) => a.startMs - b.startMs)
  const found = new Map<LoggedRequest, number>()
  for (const request of sorted) {
    const before = sorted.filter(other => other.endMs <= request.startMs).map(other => found.get(other) ?? 0)
    found.set(request, 1 + Math.max(0, ...before))
  }
  return found
}

/** `METHOD host/path` without what differs from run to run. */
export const nameOf = ({ method, api, path }: LoggedRequest) =>
  `${method} ${api}${path}`
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'ID')
    .replace(/(hello-\d{5})-[a-z]{3}/, '$1')
    .replace(/(idtoken)\/.*/, '$1')

const ROW = 14
const COLUMN = 56
const LABELS = 40

/** The timeline of a run as SVG: a row for each request, as far to the right as requests had to end before it could begin. */
export function drawTimeline(title: string, requests: readonly LoggedRequest[]): string {
  const rows = [...depths(requests)]
    .map(([request, depth]) => ({ depth, name: nameOf(request), refused: request.status === 403 }))
    .sort((a, b) => a.depth - b.depth || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const last = Math.max(0, ...rows.map(({ depth }) => depth))
  const width = last * COLUMN + LABELS + 560
  const height = (rows.length + 3) * ROW
  const bars = rows.map(({ depth, name, refused }, index) => {
    const x = (depth - 1) * COLUMN + 10
    const y = (index + 2) * ROW
    return `<rect x="${x}" y="${y}" width="${COLUMN - 4}" height="${ROW - 4}" rx="2" fill="${refused ? '#cf222e' : '#0969da'}"/><text x="${x + COLUMN + 2}" y="${y + 9}">${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="monospace" font-size="10" fill="#57606a">
<title>${title}: its requests in their order</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="10" y="16" font-size="12">${title}: ${rows.length} requests, ${last} of them one after another, ${rows.filter(({ refused }) => refused).length} refused (red)</text>
${bars.join('\n')}
</svg>
`
}
