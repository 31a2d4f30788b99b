/** Which files of a folder are uploaded: gcloud's choice, without credentials and without what is outside the folder. */

import { type Dirent, lstatSync, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { codeOf, FileFault } from '../files/fault.ts'
import { checkoutOf, isOfGit, isWithin, placeOf, realOrSame } from '../files/place.ts'
import { beginsWith } from '../files/read.ts'
import { say } from '../language/say.ts'
import type { StartCommand } from '../service/start-command.ts'
import { choosesBuild } from './build-files.ts'
import { keptOut } from './copies.ts'
import { credentialName, deniedPaths, GIT_FOLDER } from './credentials.ts'
import { sourceDigest } from './digest.ts'
import type { IgnoreRules } from './ignore.ts'
import { noRules, readIgnoreRules } from './ignore-files.ts'
import { inspect } from './inspect.ts'
import type { ListedFile } from './listed-file.ts'
import { byPath, comparePaths } from './order.ts'
import { sourceProblem } from './problem.ts'
import { copiesOf, startOf } from './start.ts'
import { suspiciousPaths } from './suspicious.ts'

export interface Listing {
  /** Absolute path of the source folder. */
  root: string
  /** Ordered by the bytes of their paths, like the other lists. */
  files: ListedFile[]
  /** All folders, including empty ones. A link to a folder is an empty folder, as in gcloud's archives. */
  directories: string[]
  /** What the ignore rules or the rule on `.git` excluded; for a folder, only itself. `from`: `.gitignore:3`, `always`. */
  excluded: { path: string; rule: string; from: string }[]
  /** Credentials that the ignore rules did not exclude. */
  credentials: { path: string; why: string }[]
  /** Uploaded files that seem to contain a key or a token. `why`: what it is. */
  secrets: { path: string; why: string }[]
  /** Links without a target: left out. */
  brokenLinks: string[]
  /**
   * Links that leave the workspace, the source's checkout in it, or the source folder if there is no workspace: left out. Otherwise
   * anyone who can write to the source could get any file of the runner into the image.
   */
  outsideLinks: string[]
  /** Links to folders: uploaded as empty folders, as in gcloud. */
  folderLinks: string[]
  /** Sockets, pipes and devices: left out. */
  special: string[]
  /** Where the rules come from. Undefined: there are none, and `suspicious` has the consequences. */
  ignoreFile: '.gcloudignore' | '.gitignore' | undefined
  /** Lines of the ignore file that can never match. */
  ineffective: IgnoreRules['ineffective']
  /** Without an ignore file: uploaded files and folders that rarely belong there (`node_modules`, `.env`); only the topmost. */
  suspicious: string[]
  /** Sum of the files' sizes. */
  bytes: number
  /** The upload has a file named exactly `Dockerfile` in the top folder. */
  dockerfile: boolean
  /** The same for `project.toml`, the buildpacks' settings. */
  projectToml: boolean
  /** What the Dockerfile copies and an ignore rule excludes; `line`: of the Dockerfile. */
  keptOut?: { path: string; line: number; from: string }[]
  /** What the Dockerfile says of the port, where it could be read. */
  start?: StartCommand
  /** `digest.ts`. */
  digest?: string
  /** `lookInside` has read the files. */
  inspected?: true
}

export interface ListingOptions {
  /** Paths that must not be uploaded under any name; folders include their content. Default: `deniedPaths(process.env)`. */
  denied?: readonly string[]
  /** False: no ignore file counts, like gcloud's property `gcloudignore/enabled` set to false. */
  ignoreFiles?: boolean
  /**
   * The job's workspace: links to files in it (or in the source's own checkout, if there are several) are followed, and the source
   * folder must not leave it by a link.
   */
  workspace?: string
  /** False: reads no files, so no secrets are found and no digest is known. `lookInside` makes up for it. */
  contents?: boolean
  signal?: AbortSignal
}

interface Walk {
  /** Real paths, because a container or a link can show the same file under another path. */
  realRoot: string
  /** Links to files in it are followed. */
  realWorkspace: string
  denied: string[]
  rules: IgnoreRules
  listing: Listing
  /** When the walk last yielded. */
  turned: number
}

/** Milliseconds of walking before yielding to requests and signals. */
const STRETCH = 15

/**
 * Walks the folder and reads the files to upload.
 * @throws UserError if the folder does not exist or a link to it leaves the workspace; if it, a part of it or an ignore file cannot be
 * read; and if a file that decides how to build is a link that cannot be uploaded
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
  if (options.contents !== false) return lookInside(listing, directory, options.signal)
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
      say`The source folder ${given} ${error.message}. Set \`source\` to a folder of the checkout.`,
      error,
    )
  }
}

/**
 * Reads every file of a listing: removes credentials from the upload, and notes other secrets. `given`: the folder, as the input names it.
 * Throws as `listSource` does.
 */
export async function lookInside(listed: Listing, given: string, signal?: AbortSignal): Promise<Listing> {
  const listing: Listing = { ...listed, inspected: true }
  const found = await inspect(listing.files, signal)
  listing.digest = await sourceDigest(listing)
  listing.files = listing.files.filter(file => !found.get(file)?.certain)
  for (const [{ path }, { certain, what }] of found)
    listing[certain ? 'credentials' : 'secrets'].push({ path, why: what })
  const start = await startOf(listing.files)
  if (start) listing.start = start
  listing.keptOut = keptOut(await copiesOf(listing.files), listing)
  requireBuildFiles(listing, given)
  return finish(listing)
}

/** Without its target, such a link would change how the source is built, or prevent it. */
function requireBuildFiles(listing: Listing, given: string): void {
  const lost: [readonly string[], string][] = [
    [listing.brokenLinks, say`is a link to something that does not exist`],
    [listing.outsideLinks, say`is a link outside the workspace or its own checkout`],
    [listing.folderLinks, say`is a link to a folder`],
    [listing.special, say`is a pipe, a socket or a device`],
    [listing.credentials.map(({ path }) => path), say`is, or leads to, a file that is excluded as a credential`],
  ]
  for (const [paths, why] of lost)
    for (const path of paths)
      if (choosesBuild(path))
        throw sourceProblem(
          path,
          say`${path} of ${given} ${why}, so it cannot be uploaded, although it decides how the source is built. Replace it by the file itself, or set \`source\` to a folder that contains both.`,
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

/** Adds the entry to the right list. @returns true for a folder to enter */
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
  const mode = isExecutable(absolute, stats) ? 0o755 : 0o644
  return { path, absolute, size: stats.size, mode, mtimeMs: stats.mtimeMs }
}

/** Windows has no such bit. There, a script that names its interpreter is one: a build would otherwise end with "permission denied". */
function isExecutable(absolute: string, stats: Stats): boolean {
  return process.platform === 'win32' ? beginsWith(absolute, '#!') : (stats.mode & 0o100) !== 0
}

/** @returns undefined for a link without a target, `gone` for an entry removed since the folder was read */
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
        say`The name of ${path} is not UTF-8, so an archive cannot contain it. Rename it, or ignore its folder.`,
      )
    }
    return 'gone'
  }
}

/** Checks the target, so a link cannot upload what its target could not. */
function whyDenied(walk: Walk, real: string, path: string, link: boolean, stats: Stats): string | undefined {
  if (walk.denied.some(denied => isWithin(real, denied))) {
    return say`named by the environment as a credential or a file of the runner`
  }
  if (!stats.isFile()) return undefined
  if (link && isWithin(real, walk.realWorkspace) && isOfGit(real, walk.realWorkspace))
    return say`a link into git's folder, which can hold tokens`
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
      say`The source folder ${given} does not exist. Correct \`source\`, or check out the code first.`,
    )
  }
  if (stats.isDirectory()) return
  throw sourceProblem(given, say`The source ${given} is not a folder. Set \`source\` to the folder with the code.`)
}

function unreadable(path: string, error: unknown): Error {
  const name = path === '' ? say`The source folder` : path
  const reason = say`${name} cannot be read (${codeOf(error) ?? error}). Give the runner's user permission to read it, or ignore it.`
  return sourceProblem(path === '' ? '.' : path, reason, error)
}
