/** Names what an image is made of: the source and every setting of the build that can change the image. */
import { createHash } from 'node:crypto'
import { VERSION } from '../version.ts'

interface Settings {
  kind: string
  /** `L-docker.pkg.dev/P/R/S`. */
  image: string
  serviceAccount?: string
  workerPool?: string
  baseImage?: string
  env: Record<string, string>
  functionTarget?: string
  projectDescriptor?: string
}

/**
 * A tag of a build, `src-` and 64 hexadecimal digits. Of the image's name only the repository counts, so that a preview and the service
 * share images. The build account and the worker pool count, because a build reads what they can reach, and nobody should get an image
 * that another account made into production. So does our version, which decides what is uploaded. The timeout does not count.
 * @param digest of the source
 */
export function buildKey(digest: string, settings: Settings): string {
  const { kind, image, serviceAccount, workerPool, baseImage, env, functionTarget, projectDescriptor } = settings
  const text = JSON.stringify([
    'run-iam-deploy build 1',
    VERSION,
    digest,
    kind,
    image.slice(0, image.lastIndexOf('/')),
    serviceAccount ?? null,
    workerPool ?? null,
    baseImage ?? null,
    Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1)),
    functionTarget ?? null,
    projectDescriptor ?? null,
  ])
  return `src-${createHash('sha256').update(text).digest('hex')}`
}
