/** What of an image can run on this machine: a Node.js program, a folder of files, or nothing, and why. */
import { type Site, siteOf } from './site.ts'

export interface ImageFile {
  /** Relative, with `/`. */
  path: string
  content: Uint8Array
}

/** `node`: arguments of the program. `files`: a web server's folder. Otherwise, `why` says what is missing. */
export type Content = { node: string[] } | { files: Site } | { why: string }

/** Folders from which web servers serve, in their images. */
const SERVED =
  /^\/(?:usr\/share\/nginx\/html|usr\/local\/apache2\/htdocs|usr\/share\/caddy|var\/www(?:\/html)?|srv)\/?$/
const WEB_SERVER = /(?:^|[/-])(?:nginx|nginx-unprivileged|httpd|caddy|static-web-server)(?::|@|$)/

/** Follows the last CMD of the Dockerfile in its list form, or else the start command of package.json; index.html without one is a site. */
export function contentOf(files: readonly ImageFile[]): Content {
  const read = (name: string) => {
    const found = files.find(({ path }) => path === name)
    return found && Buffer.from(found.content).toString('utf8')
  }
  const dockerfile = read('Dockerfile')
  const manifest = parsed<Manifest>(read('package.json'))
  const server = dockerfile === undefined ? undefined : webServer(dockerfile, files)
  if (server) return server
  const words = dockerfile === undefined ? startScript(manifest, files) : lastCommand(dockerfile)
  if (words?.[0] === 'node' && words.length > 1) {
    const [missing] = Object.keys(manifest?.dependencies ?? {})
    const installed = files.some(({ path }) => path.startsWith('node_modules/'))
    if (missing !== undefined && !installed) return { why: `its package ${missing} is not installed here` }
    return { node: words.slice(1) }
  }
  if (dockerfile === undefined && !words && read('index.html') !== undefined) return { files: siteOf(files, '') }
  return { why: words ? `${words[0]} is not run here` : 'no command that runs here is in its source' }
}

/** The folder that a Dockerfile on top of a web server's image copies to where that serves from. */
function webServer(dockerfile: string, files: readonly ImageFile[]): Content | undefined {
  const image = [...dockerfile.matchAll(/^FROM\s+(?:--\S+\s+)*(\S+)/gim)].at(-1)?.[1] ?? ''
  if (!WEB_SERVER.test(image)) return undefined
  const stage = dockerfile.slice(dockerfile.search(/^FROM\s(?![\s\S]*^FROM\s)/im))
  const workdir = [...stage.matchAll(/^WORKDIR\s+(\S+)/gim)].at(-1)?.[1] ?? ''
  for (const [, flags = '', from = '', to = ''] of stage.matchAll(
    /^(?:COPY|ADD)\s+((?:--\S+\s+)*)(\S+)\s+(\S+)\s*$/gim,
  )) {
    const target = to.replace(/^\.\/?$/, workdir)
    const folder = target.replace(/index\.html$/, '')
    if (!SERVED.test(folder)) continue
    if (/--from=/.test(flags)) return { why: 'its files are made by the build, which is not run here' }
    const root = from.replace(/^\.?\//, '').replace(/^\.$|\/$|\/?index\.html$/, '')
    return { files: siteOf(files, root && `${root}/`) }
  }
  return undefined
}

function lastCommand(dockerfile: string): string[] | undefined {
  const [, list] = [...dockerfile.matchAll(/^CMD\s+(\[.*\])\s*$/gim)].at(-1) ?? []
  return parsed<string[]>(list)
}

interface Manifest {
  scripts?: { start?: string }
  dependencies?: Record<string, string>
}

/** Without a start script, `npm start` runs server.js if there is one (npm's documentation). */
const startScript = (manifest: Manifest | undefined, files: readonly ImageFile[]): string[] | undefined =>
  (typeof manifest?.scripts?.start === 'string' ? manifest.scripts.start.split(' ') : undefined) ??
  (manifest && files.some(({ path }) => path === 'server.js') ? ['node', 'server.js'] : undefined)

function parsed<T>(text = ''): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}
