/** What Cloud Run takes as a container image. */
import { say } from '../../language/say.ts'

const IMAGE_PATH = 'HOST/PROJECT/REPOSITORY/IMAGE'
const TAG = /^\w[\w.-]{0,127}$/
const PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/

/** Cloud Run pulls from these alone ("host is one of [region.]gcr.io, [region-]docker.pkg.dev or docker.io", as the API says it). */
const HOSTS = /^(?:[a-z0-9-]+\.)?gcr\.io$|^(?:[a-z0-9-]+-)?docker\.pkg\.dev$|^(?:[a-z0-9-]+\.)?docker\.io$/

/** The fault in a reference, as a fragment that follows it. `universe`: others than Google's own have registries of their own. */
export function imageFault(image: string, universe = 'googleapis.com'): string | undefined {
  if (/\s|^[a-z]+:\/\//.test(image)) return say`is not an image reference`
  const at = image.indexOf('@')
  const digest = at === -1 ? undefined : image.slice(at + 1)
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest))
    return say`has a digest that is not sha256: and 64 hexadecimal digits`
  const name = at === -1 ? image : image.slice(0, at)
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  const tag = colon === -1 ? undefined : name.slice(colon + 1)
  if (tag === '') return say`has an empty tag after ":" (was a variable empty?)`
  if (tag !== undefined && !TAG.test(tag)) return say`has a tag that is not letters, digits, "_", "." and "-"`
  const parts = (colon === -1 ? name : name.slice(0, colon)).split('/')
  const [host = ''] = parts
  const hosted = parts.length > 1 && (/[.:]/.test(host) || host === 'localhost')
  const path = hosted ? parts.slice(1) : parts
  if (path.some(part => part === '')) return say`has an empty part between two "/" (was a variable empty?)`
  if (path.some(part => /\p{Lu}/u.test(part))) return say`has capital letters in its path, which images cannot have`
  if (!path.every(part => PART.test(part))) return say`is not an image reference`
  return hosted && universe === 'googleapis.com' ? hostFault(host, path) : undefined
}

function hostFault(host: string, path: readonly string[]): string | undefined {
  if (!HOSTS.test(host))
    return say`is on ${host}, from which Cloud Run does not pull; push it to Artifact Registry, or read it through a remote repository there`
  // A project of a domain is two parts: example.com/my-project.
  const project = path[0]?.includes('.') ? 2 : 1
  if (host.endsWith('pkg.dev') && path.length < project + 2) return say`has no repository; write ${IMAGE_PATH}`
  if (host.endsWith('gcr.io') && path.length < project + 1) return say`has no image after the project`
  return undefined
}
