/** What of a folder is uploaded: gcloud's choice of files, less what must never leave the machine and what is not of the folder. */
import { type Dirent, lstatSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { codeOf, FileFault } from '../files/fault.ts'
import { checkoutOf, isOfGit, isWithin, placeOf, realOrSame } from '../files/place.ts'
import type { StartCommand } from '../service/start-command.ts'
import { choosesBuild } from './build-files.ts'
import { credentialName, deniedPaths, GIT_FOLDER } from './credentials.ts'
import type { IgnoreRules } from './ignore.ts'
import { noRules, readIgnoreRules } from './ignore-files.ts'
import { inspect } from './inspect.ts'
import type { ListedFile } from './listed-file.ts'
import { byPath, comparePaths } from './order.ts'
import { sourceProblem } from './problem.ts'
import { startOf } from './start.ts'
import { suspiciousPaths } from './suspicious.ts'

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
  /** Files that look like they hold a key or a token of somebody; they go. `why`: what it is. */
  secrets: { path: string; why: string }[]
  /** Links without a target: left out. */
  brokenLinks: string[]
  /** Links out of the workspace, of the source's checkout in it, or of the source folder where there is no workspace: left out. Whoever
     may write to the source
   *  could else have any file of the runner built into the image. */
  outsideLinks: string[]
  /** Links to folders: they go as empty folders, as with gcloud. */
  folderLinks: string[]
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
  /** What the Dockerfile says of the port, where it could be read. */
  start?: StartCommand
}

export interface ListingOptions {
  /** Paths that must not be uploaded under any name; folders with all that is in them. Left out: `deniedPaths(process.env)`. */
  denied?: readonly string[]
  /** False: as gcloud's property `gcloudignore/enabled` set to false, no ignore file counts. */
  ignoreFiles?: boolean
  /**
   * The job's workspace: links to files in it, or in the source's own checkout where it holds several, are followed, and the source
   * folder must not lead out of it by a link.
   */
  workspace?: string
  /** False: no file is read, so no secret is found and no digest known. */
  contents?: boolean
  signal?: AbortSignal
}

interface Walk {
  /** Real paths, since a container or a link can show the same file under another one. */
  realRoot: string
  /** Links to files within it are followed. */
  realWorkspace: string
  denied: string[]
  rules: IgnoreRules
  listing: Listing
  /** When requests and signals had their turn last. */
  turned: number
}

/** Milliseconds of looking at files after which requests and signals get their turn. */
const STRETCH = 15

/**
 * Walks the folder and reads what of it goes.
 * @throws UserError where the folder does not exist or is reached by a link out of the workspace; where it, a part of it or an
 *   ignore file cannot be read; and where what the build is chosen by is a link that cannot go
 */
export async function listSource(directory: string, options: ListingOptions = {}): Promise<Listing> {
  const root = resolve(directory)
  requireFolder(root, directory)
  const realRoot = placeOfSource(root, directory, options.workspace)
  const { rules, file } = options.ignoreFiles === false ? { rules: noRules(), file: undefined } : readIgnoreRules(root)
  const listing: Listing = {
    root,
    files: [],
    directories: [],
    excluded: [],
    credentials: [],
    secrets: [],
    brokenLinks: [],
    outsideLinks: [],
    folderLinks: [],
    special: [],
    ignoreFile: file,
    ineffective: rules.ineffective,
    suspicious: [],
    bytes: 0,
    dockerfile: false,
    projectToml: false,
  }
  const denied = (options.denied ?? deniedPaths(process.env)).map(realOrSame)
  const workspace = options.workspace === undefined ? realRoot : realOrSame(options.workspace)
  const realWorkspace = isWithin(realRoot, workspace) ? checkoutOf(realRoot, workspace, workspace) : realRoot
  await listFolder({ realRoot, realWorkspace, denied, rules, listing, turned: performance.now() }, '', options.signal)
  if (options.contents !== false) await lookInside(listing, options.signal)
  requireBuildFiles(listing, directory)
  return finish(listing)
}

function placeOfSource(root: string, given: string, workspace: string | undefined): string {
  if (workspace === undefined) return realOrSame(root)
  try {
    return placeOf(root, workspace).real
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    throw sourceProblem(
      given,
      `The source folder ${given} ${error.message}. Set \`source\` to a folder of the checkout.`,
      error,
    )
  }
}

/** Takes the credentials out of what goes, and notes other secrets. */
async function lookInside(listing: Listing, signal: AbortSignal | undefined): Promise<void> {
  const found = await inspect(listing.files, signal)
  listing.files = listing.files.filter(file => !found.get(file)?.certain)
  for (const [{ path }, { certain, what }] of found)
    listing[certain ? 'credentials' : 'secrets'].push({ path, why: what })
  const start = await startOf(listing.files)
  if (start) listing.start = start
}

/** Without the file that it stands for, such a link would have the source built in another way, or not at all. */
function requireBuildFiles(listing: Listing, given: string): void {
  const lost: [readonly string[], string][] = [
    [listing.brokenLinks, 'is a link to something that does not exist'],
    [listing.outsideLinks, 'is a link to what is outside of the workspace, or of the checkout that holds it'],
    [listing.folderLinks, 'is a link to a folder'],
    [listing.special, 'is a pipe, a socket or a device'],
    [listing.credentials.map(({ path }) => path), 'is, or leads to, a file that is kept back as a credential'],
  ]
  for (const [paths, why] of lost)
    for (const path of paths)
      if (choosesBuild(path))
        throw sourceProblem(
          path,
          `${path} of ${given} ${why}, so it cannot be uploaded, and it decides how the source is built. Put the file itself in its place, or set \`source\` to the folder that holds both.`,
        )
}

function finish(listing: Listing): Listing {
  for (const list of [listing.files, listing.excluded, listing.credentials, listing.secrets]) list.sort(byPath)
  const { directories, brokenLinks, outsideLinks, folderLinks, special } = listing
  for (const list of [directories, brokenLinks, outsideLinks, folderLinks, special]) list.sort(comparePaths)
  const has = (path: string) => listing.files.some(file => file.path === path)
  return {
    ...listing,
    bytes: listing.files.reduce((sum, { size }) => sum + size, 0),
    suspicious: listing.ignoreFile === undefined ? suspiciousPaths(listing) : [],
    dockerfile: has('Dockerfile'),
    projectToml: has('project.toml'),
  }
}

async function listFolder(walk: Walk, folder: string, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  const absolute = join(walk.listing.root, folder)
  let entries: Dirent[]
  try {
    entries = await readdir(absolute, { withFileTypes: true })
  } catch (error) {
    throw unreadable(folder, error)
  }
  const below: string[] = []
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (listEntry(walk, path, join(absolute, entry.name), entry)) below.push(path)
    if (performance.now() - walk.turned < STRETCH) continue
    await turn()
    signal?.throwIfAborted()
    walk.turned = performance.now()
  }
  await Promise.all(below.map(path => listFolder(walk, path, signal)))
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
  else {
    const real = link ? realOrSame(absolute) : join(walk.realRoot, path)
    const outside = link && !isWithin(real, directory ? walk.realRoot : walk.realWorkspace)
    const why = directory && link ? undefined : whyDenied(walk, real, path, link, stats)
    if (why !== undefined) listing.credentials.push({ path, why })
    else if (outside) listing.outsideLinks.push(path)
    else if (directory && link) {
      listing.directories.push(path)
      listing.folderLinks.push(path)
    } else if (directory) {
      listing.directories.push(path)
      return true
    } else if (stats.isFile()) listing.files.push(sourceFile(path, link ? real : absolute, stats))
    else listing.special.push(path)
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
function whyDenied(walk: Walk, real: string, path: string, link: boolean, stats: Stats): string | undefined {
  if (walk.denied.some(denied => isWithin(real, denied))) {
    return 'named by the environment as a credential or a file of the runner'
  }
  if (!stats.isFile()) return undefined
  if (link && isWithin(real, walk.realWorkspace) && isOfGit(real, walk.realWorkspace))
    return "a link into git's folder, which can hold tokens"
  return credentialName(basename(path)) ?? (link ? credentialName(basename(real)) : undefined)
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
