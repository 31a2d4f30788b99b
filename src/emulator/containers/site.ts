/**
 * A folder as a web server serves it, from the files of its image: a path is looked up in a list that was made once, and never reaches a
 * disk. So nothing outside of the folder can be asked for; links are not in the list, because uploads leave them out.
 */
import type { ImageFile } from './content.ts'

/** Decoded path with its first slash -> the file. */
export type Site = ReadonlyMap<string, Uint8Array>

/** The files below `root` (`''` or `folder/`), without those that are hidden or in hidden folders. */
export function siteOf(files: readonly ImageFile[], root: string): Site {
  const inside = files.filter(({ path }) => path.startsWith(root))
  const shown = inside.map(({ path, content }) => [path.slice(root.length), content] as const)
  return new Map(shown.filter(([path]) => !/(?:^|\/)\./.test(path)).map(([path, content]) => [`/${path}`, content]))
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
}

interface SiteAnswer {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

/** What it answers; `url` is the path with the query. */
export function serveSite(site: Site, method: string, url: string): SiteAnswer {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method Not Allowed', { allow: 'GET, HEAD' })
  const [sent = '/', query] = url.split('?', 2)
  const path = decoded(sent)
  if (path === undefined) return plain(400, 'Bad Request')
  const file = path.endsWith('/') ? `${path}index.html` : path
  const content = site.get(file)
  if (content) {
    const type = TYPES[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
    return { status: 200, headers: { 'content-type': type }, body: content }
  }
  if (site.has(`${path}/index.html`))
    return plain(301, 'Moved Permanently', {
      location: `/${sent.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`,
    })
  return plain(404, 'Not Found')
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const plain = (status: number, text: string, headers: Record<string, string> = {}): SiteAnswer => ({
  ...{ status, body: Buffer.from(`${text}\n`) },
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
})
