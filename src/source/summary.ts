/** What decisions and checks have to know of a source folder. */
import type { SourceSummary } from '../decisions/build.ts'
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
