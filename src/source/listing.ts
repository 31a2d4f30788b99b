/** What of a folder is uploaded: gcloud's choice of files, less what must never leave the machine and what is not of the folder. */
import { type Dirent, lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { credentialContent, credentialName, deniedPaths, GIT_FOLDER } from './credentials.ts'
import type { IgnoreRules } from './ignore.ts'
import { noRules, readIgnoreRules } from './ignore-files.ts'
import { byPath, comparePaths } from './order.ts'
import { codeOf, sourceProblem } from './problem.ts'
import { suspiciousPaths } from './suspicious.ts'

/** A file to upload; of a link, everything but the name is its target's. */
export interface ListedFile {
  /** Relative to the root, with `/` on every platform. */
  path: string
  absolute: string
  /** Bytes. */
  size: number
  /** As git keeps it: 0o755 where the owner may execute the file, else 0o644. On Windows always 0o644. */
  mode: number
  mtimeMs: number
}

export interface Listing {
  /** Absolute path of the source folder. */
  root: string
  /** In the order of their paths' bytes, as are the other lists. */
  files: ListedFile[]
  /** All folders, empty ones too. A link to a folder is an empty folder, as in gcloud's archives. */
  directories: string[]
  /** What the ignore rules or the rule on `.git` kept back; of a folder, only itself. `from`: `.gitignore:3`, `always`. */
  excluded: { path: string; rule: string; from: string }[]
  /** Credentials that the ignore rules would have let through. */
  credentials: { path: string; why: string }[]
  /** Links without a target: left out. */
  brokenLinks: string[]
  /** Links to what is outside the source folder: left out. Whoever may write to the source could else have any file of the
   *  runner built into the image. */
  outsideLinks: string[]
  /** Sockets, pipes and devices: left out. */
  special: string[]
  /** Where the rules were found. Undefined: nobody wrote any, and `suspicious` says what that lets through. */
  ignoreFile: '.gcloudignore' | '.gitignore' | undefined
  /** Lines of the ignore file that can never match. */
  ineffective: IgnoreRules['ineffective']
  /** Without an ignore file: uploaded files and folders that rarely belong there (`node_modules`, `.env`); top-most only. */
  suspicious: string[]
  /** Sum of the files' sizes. */
  bytes: number
  /** A file named exactly `Dockerfile` is uploaded in the top folder. */
  dockerfile: boolean
  /** The same for `project.toml`, the buildpacks' settings. */
  projectToml: boolean
}

export interface ListingOptions {
  /** Paths that must not be uploaded under any name; folders with all that is in them. Left out: `deniedPaths(process.env)`. */
  denied?: readonly string[]
  /** False: as gcloud's property `gcloudignore/enabled` set to false, no ignore file counts. */
  ignoreFiles?: boolean
}

interface Walk {
  /** Real paths, since a container or a link can show the same file under another one. */
  realRoot: string
  denied: string[]
  rules: IgnoreRules
  listing: Listing
}

/**
 * Walks the folder; reads no file but the ignore files and small `.json` files.
 * @throws UserError where the folder does not exist, or it, a part of it or an ignore file cannot be read
 */
export async function listSource(directory: string, options: ListingOptions = {}): Promise<Listing> {
  const root = resolve(directory)
  requireFolder(root, directory)
  const { rules, file } = options.ignoreFiles === false ? { rules: noRules(), file: undefined } : readIgnoreRules(root)
  const listing: Listing = {
    root,
    files: [],
    directories: [],
    excluded: [],
    credentials: [],
    brokenLinks: [],
    outsideLinks: [],
    special: [],
    ignoreFile: file,
    ineffective: rules.ineffective,
    suspicious: [],
    bytes: 0,
    dockerfile: false,
    projectToml: false,
  }
  const denied = (options.denied ?? deniedPaths(process.env)).map(realPath)
  await listFolder({ realRoot: realpathSync(root), denied, rules, listing }, '')
  return finish(listing)
}

function finish(listing: Listing): Listing {
  for (const list of [listing.files, listing.excluded, listing.credentials]) list.sort(byPath)
  for (const list of [listing.directories, listing.brokenLinks, listing.outsideLinks, listing.special])
    list.sort(comparePaths)
  const has = (path: string) => listing.files.some(file => file.path === path)
  return {
    ...listing,
    bytes: listing.files.reduce((sum, { size }) => sum + size, 0),
    suspicious: listing.ignoreFile === undefined ? suspiciousPaths(listing) : [],
    dockerfile: has('Dockerfile'),
    projectToml: has('project.toml'),
  }
}

async function listFolder(walk: Walk, folder: string): Promise<void> {
  const absolute = join(walk.listing.root, folder)
  let entries: Dirent[]
  try {
    entries = await readdir(absolute, { withFileTypes: true })
  } catch (error) {
    throw unreadable(folder, error)
  }
  const below = entries.flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return listEntry(walk, path, join(absolute, entry.name), entry) ? [path] : []
  })
  await Promise.all(below.map(path => listFolder(walk, path)))
}

/** Puts the entry into the list where it belongs. @returns true for a folder to enter */
function listEntry(walk: Walk, path: string, absolute: string, entry: Dirent): boolean {
  const { listing } = walk
  const link = entry.isSymbolicLink()
  const stats = statsOf(path, absolute, link)
  if (stats === 'gone') return false
  const directory = stats?.isDirectory() ?? false
  const { ignored, rule } = walk.rules.level(path, directory)
  if (ignored) listing.excluded.push({ path, rule: rule?.text ?? '', from: rule?.from ?? '' })
  else if (entry.name === GIT_FOLDER) listing.excluded.push({ path, rule: GIT_FOLDER, from: 'always' })
  else if (stats === undefined) listing.brokenLinks.push(path)
  else if (directory && link) listing[leaves(walk, absolute) ? 'outsideLinks' : 'directories'].push(path)
  else if (!directory && !stats.isFile())
    listing[link && leaves(walk, absolute) ? 'outsideLinks' : 'special'].push(path)
  else {
    const why = whyDenied(walk, path, absolute, link, stats)
    if (why !== undefined) listing.credentials.push({ path, why })
    else if (link && leaves(walk, absolute)) listing.outsideLinks.push(path)
    else if (directory) {
      listing.directories.push(path)
      return true
    } else listing.files.push(sourceFile(path, absolute, stats))
  }
  return false
}

function sourceFile(path: string, absolute: string, stats: Stats): ListedFile {
  const mode = (stats.mode & 0o100) === 0 ? 0o644 : 0o755
  return { path, absolute, size: stats.size, mode, mtimeMs: stats.mtimeMs }
}

/** @returns undefined for a link without a target, `gone` for what was removed since the folder was read */
function statsOf(path: string, absolute: string, link: boolean): Stats | undefined | 'gone' {
  try {
    return link ? statSync(absolute) : lstatSync(absolute)
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (link && ['ENOENT', 'ELOOP', 'ENOTDIR', 'EACCES'].includes(code)) return undefined
    if (code !== 'ENOENT') throw unreadable(path, error)
    if (path.includes('\ufffd')) {
      throw sourceProblem(
        path,
        `The name of ${path} is not UTF-8, and an archive cannot hold it. Rename it, or ignore its folder.`,
      )
    }
    return 'gone'
  }
}

/** Looks at where the bytes come from, so that a link cannot carry out what its target could not. */
function whyDenied(walk: Walk, path: string, absolute: string, link: boolean, stats: Stats): string | undefined {
  const real = link ? realPath(absolute) : join(walk.realRoot, path)
  if (walk.denied.some(denied => real === denied || real.startsWith(denied + sep))) {
    return 'named by the environment as a credential or a file of the runner'
  }
  if (stats.isDirectory()) return undefined
  if (link && real.split(sep).includes(GIT_FOLDER)) return "a link into git's folder, which can hold tokens"
  for (const name of new Set([basename(path), basename(real)])) {
    const why = credentialName(name) ?? credentialContent(absolute, name, stats.size)
    if (why !== undefined) return why
  }
  return undefined
}

/** Whether what the link stands for in the end is outside the source folder. */
function leaves({ realRoot }: Walk, link: string): boolean {
  const real = realPath(link)
  return real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

function requireFolder(root: string, given: string): void {
  let stats: Stats
  try {
    stats = statSync(root)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unreadable(given, error)
    throw sourceProblem(
      given,
      `The source folder ${given} does not exist. Correct \`source\`, or check out the code before.`,
    )
  }
  if (stats.isDirectory()) return
  throw sourceProblem(given, `The source ${given} is not a folder. Set \`source\` to the folder that holds the code.`)
}

function unreadable(path: string, error: unknown): Error {
  const name = path === '' ? 'The source folder' : path
  const reason = `${name} cannot be read (${codeOf(error) ?? error}). Give the runner's user the right to read it, or ignore it.`
  return sourceProblem(path === '' ? '.' : path, reason, error)
}
