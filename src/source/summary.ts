/** What decisions and checks need to know about a source folder. */
import { say } from '../language/say.ts'
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
    keptOut: (listing.keptOut ?? []).map(({ path, line, from }) => say`${path} (line ${line}, excluded by ${from})`),
    ...(listing.start && { start: listing.start }),
  }
}

/** What is known about the source folder besides its files. */
export interface SourceSummary extends SourceKind {
  /** The ignore file that applied; `null`: none, everything is uploaded. */
  ignoreFile?: string | null
  /** Files excluded because they contain credentials; paths within the source. */
  credentials?: string[]
  /** Uploaded files that seem to contain a secret: path and what it is. */
  secrets?: string[]
  /** Without an ignore file: what is uploaded but rarely belongs there, such as `node_modules`. */
  suspicious?: string[]
  /** Links without a target, pipes, sockets: what cannot be uploaded. */
  leftOut?: string[]
  /** Links outside the workspace or their own checkout. */
  outsideLinks?: string[]
  /** Links to folders, which are uploaded empty. */
  folderLinks?: string[]
  /** Lines of the ignore file that can never match: where, and why. Not the lines themselves, which are foreign text. */
  ineffective?: string[]
  /** What the Dockerfile copies and an ignore rule excludes: path, line, rule. */
  keptOut?: string[]
  /** The location of the rule that excludes the Dockerfile from the upload. */
  dockerfileIgnored?: string
}
