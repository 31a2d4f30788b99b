/** Addresses of our own pages, for readers who have no clone at hand. */
import { USES } from '../version.ts'

/** `setup.md` -> its address, of the version that `uses:` names. */
export function pageAddress(page: string): string {
  const [repository, version] = USES.split('@')
  return `https://github.com/${repository}/blob/${version}/docs/${page}`
}
