/** What decisions and checks have to know of a source folder. */
import type { SourceKind } from '../service/build.ts'
import type { Listing } from './listing.ts'

export function summariseSource(listing: Listing): SourceSummary {
  const { dockerfile, projectToml, ignoreFile, suspicious, brokenLinks, outsideLinks, folderLinks, special } = listing
  const { ineffective, excluded } = listing
  const ignored = excluded.find(({ path }) => path === 'Dockerfile')
  return {
    dockerfile,
    projectToml,
    ignoreFile: ignoreFile ?? null,
    credentials: listing.credentials.map(({ path }) => path),
    secrets: listing.secrets.map(({ path, why }) => `${path} (${why})`),
    suspicious,
    leftOut: [...brokenLinks, ...special],
    outsideLinks,
    folderLinks,
    ineffective: ineffective.map(({ from, why }) => `${from} (${why})`),
    ...(ignored && { dockerfileIgnored: ignored.from }),
    ...(listing.start && { start: listing.start }),
  }
}

/** What is known of the source folder besides its files. */
export interface SourceSummary extends SourceKind {
  /** The ignore file that applied; `null`: none, everything goes. */
  ignoreFile?: string | null
  /** Files kept out because they hold credentials; paths within the source. */
  credentials?: string[]
  /** Files that go up and hold what looks like a secret: path and what it is. */
  secrets?: string[]
  /** Without an ignore file: what goes up and rarely belongs there, such as `node_modules`. */
  suspicious?: string[]
  /** Links without a target, pipes, sockets: what cannot go up. */
  leftOut?: string[]
  /** Links to what is outside the workspace, or the checkout that holds them. */
  outsideLinks?: string[]
  /** Links to folders, which go up empty. */
  folderLinks?: string[]
  /** Lines of the ignore file that can never match: where, and why. Never the lines themselves: they are foreign text. */
  ineffective?: string[]
  /** Where the rule stands that keeps the Dockerfile out of the upload. */
  dockerfileIgnored?: string
}
