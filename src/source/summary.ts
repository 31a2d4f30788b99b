/** What decisions and checks have to know of a source folder. */
import type { SourceKind } from '../service/build.ts'
import type { Listing } from './listing.ts'

export function summariseSource(listing: Listing): SourceSummary {
  const { dockerfile, projectToml, ignoreFile, suspicious, brokenLinks, outsideLinks, special } = listing
  const { ineffective, excluded } = listing
  const ignored = excluded.find(({ path }) => path === 'Dockerfile')
  return {
    dockerfile,
    projectToml,
    ignoreFile: ignoreFile ?? null,
    credentials: listing.credentials.map(({ path }) => path),
    suspicious,
    leftOut: [...brokenLinks, ...special],
    outsideLinks,
    ineffective: ineffective.map(({ text, from, why }) => `${text} (${from}: ${why})`),
    ...(ignored && { dockerfileIgnored: `The rule ${ignored.rule} (${ignored.from})` }),
  }
}

/** What is known of the source folder besides its files. */
export interface SourceSummary extends SourceKind {
  /** The ignore file that applied; `null`: none, everything goes. */
  ignoreFile?: string | null
  /** Files kept out because they hold credentials; paths within the source. */
  credentials?: string[]
  /** Without an ignore file: what goes up and rarely belongs there, such as `node_modules`. */
  suspicious?: string[]
  /** Links without a target, pipes, sockets: what cannot go up. */
  leftOut?: string[]
  /** Links to what is outside the source folder. */
  outsideLinks?: string[]
  /** Lines of the ignore file that can never match. */
  ineffective?: string[]
  /** The rule that keeps the Dockerfile out of the upload, and where it stands. */
  dockerfileIgnored?: string
}
