/** The digest of a checkout by git's index is the one by the files, whatever state the checkout is in, and a clean one is not read. */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceDigest } from '../../../src/source/digest.ts'
import { readGitIndex } from '../../../src/source/git-index.ts'
import { takeKnownBlobs } from '../../../src/source/known-blobs.ts'
import { listSource, lookInside } from '../../../src/source/listing.ts'
import { drawn } from '../../fixtures/share.ts'
import { plant, type Tree, temporaryFolder } from './trees.ts'

const windows = process.platform === 'win32'
const CLEAN = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    env: { ...process.env, ...CLEAN },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString()

/** A checkout of the tree, as old as one that a step before has made. */
async function checkout(folder: string, tree: Tree, ...config: string[]): Promise<string> {
  plant(folder, tree)
  git(folder, 'init', '-q', ...config)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'x', '--allow-empty')
  await settle(folder)
  return folder
}

/** Writes the index a moment after the files, so that none of them could have changed unseen. */
async function settle(folder: string): Promise<void> {
  await pause(15)
  git(folder, 'update-index', '-q', '--force-write-index')
}

async function both(folder: string) {
  const list = () => listSource(folder, { denied: [], contents: false })
  const [listing, plain] = [await list(), await list()]
  await takeKnownBlobs(listing.root, listing.files)
  const unread = listing.files.filter(({ blob }) => blob !== undefined).map(({ path }) => path)
  return { unread, digest: await sourceDigest(listing), byFiles: await sourceDigest(plain), listing }
}

describe.skipIf(windows)('a clean checkout', () => {
  it('has its digest without a file being read', async () => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, { a: 'a', 'sub/ä b': { run: '#!' }, '.gitignore': 'log\n', log: 'x' })
    const { unread, digest, byFiles } = await both(root)
    expect(unread).toEqual(['a', 'sub/ä b'])
    expect(digest).toBe(byFiles)
    expect(digest).toBe((await lookInside((await both(root)).listing, root)).digest)
  })

  it('can be a folder of it, a work tree, or be reached by a link', async () => {
    using folder = temporaryFolder()
    const root = await checkout(join(folder.path, 'repo'), { 'app/a': 'a', 'app/to-b': { link: '../b' }, b: 'b' })
    expect((await both(join(root, 'app'))).unread).toEqual(['app/a'].map(path => path.slice(4)))
    git(root, 'worktree', 'add', '-q', '../tree')
    const tree = join(folder.path, 'tree')
    await settle(tree)
    expect((await both(tree)).unread).toEqual(['app/a', 'app/to-b', 'b'])
    plant(folder.path, { link: { link: 'repo' } })
    const linked = await both(join(folder.path, 'link'))
    expect(linked.unread).toEqual(['app/a', 'app/to-b', 'b'])
    expect(linked.digest).toBe(linked.byFiles)
  })

  it.each(['2', '3', '4'])('has an index of version %s', async version => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, { 'some/long/path/one': '1', 'some/long/path/two': '2', z: '3' })
    git(root, 'update-index', '--index-version', version)
    // Only a flag that version 2 lacks makes it version 3.
    if (version === '3') git(root, 'update-index', '--skip-worktree', 'z')
    await settle(root)
    expect(readFileSync(join(root, '.git/index')).readUInt32BE(4)).toBe(Number(version))
    expect((await both(root)).unread).toEqual(['some/long/path/one', 'some/long/path/two', 'z'])
  })

  it('is read where a filter or an encoding stands between repository and checkout', async () => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, {
      '.gitattributes': '*.bin filter=lfs\n*.utf16 working-tree-encoding=UTF-16\n*.txt text\n',
      ...{ 'a.bin': 'x', 'a.utf16': Buffer.from('\ufeffab', 'utf16le'), 'unix.txt': 'a\n', 'dos.txt': 'a\r\n' },
    })
    const { unread, digest, byFiles } = await both(root)
    expect(unread).toEqual(['.gitattributes', 'unix.txt'])
    expect(digest).toBe(byFiles)
  })

  it('is read in a repository with other ids, and without git', async () => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, { a: 'a' }, '--object-format=sha256')
    expect((await both(root)).unread).toEqual([])
    using bare = temporaryFolder()
    expect((await both(plant(bare.path, { a: 'a' }))).unread).toEqual([])
  })
})

describe.skipIf(windows)('a file is read', () => {
  it.each<[string, (path: string) => void]>([
    ['that has other bytes of the same length and the same time', path => rewrite(path, 'b')],
    ['that was touched', path => utimesSync(path, 1, 1)],
    ['that is longer', path => appendFileSync(path, 'b')],
    [
      'that another has taken the place of',
      path => {
        rmSync(path)
        writeFileSync(path, 'b')
      },
    ],
  ])('%s', async (_, change) => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, { a: 'a', other: 'a' })
    change(join(root, 'a'))
    const { unread, digest, byFiles } = await both(root)
    expect(unread).toEqual(['other'])
    expect(digest).toBe(byFiles)
  })

  it('that is as new as the index', async () => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, { a: 'a' })
    const { mtime } = statSync(join(root, 'a'))
    utimesSync(join(root, '.git/index'), mtime, new Date(Math.floor(mtime.getTime() / 1000) * 1000))
    expect((await both(root)).unread).toEqual([])
  })
})

describe('an index', () => {
  it('that is cut off, foreign or split is not used', async () => {
    using folder = temporaryFolder()
    const root = await checkout(folder.path, { a: 'a', b: 'b' })
    const bytes = readFileSync(join(root, '.git/index'))
    expect(readGitIndex(bytes)?.size).toBe(2)
    for (const length of [0, 3, 11, 13, 60, 100]) expect(readGitIndex(bytes.subarray(0, length))).toBeUndefined()
    expect(readGitIndex(Buffer.from('DIRC\0\0\0\u0005\0\0\0\0'))).toBeUndefined()
    git(root, 'update-index', '--split-index')
    expect(readGitIndex(readFileSync(join(root, '.git/index')))).toBeUndefined()
  })

  it('never makes it throw anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 9 }), (noise, version) => {
        const header = Buffer.from([0x44, 0x49, 0x52, 0x43, 0, 0, 0, version, 0, 0, 0, 3])
        readGitIndex(Buffer.concat([header, noise]))
      }),
    )
  })
})

/** Keeps size and time. */
function rewrite(path: string, content: string): void {
  const { atime, mtime } = statSync(path)
  writeFileSync(path, content)
  utimesSync(path, atime, mtime)
}

const NAMES = ['a', 'b.txt', 'c.bin', 'sub/d.txt', 'sub/e', 'sub/deep/f.txt', 'ignored/g', 'h.log']
const content = fc.constantFrom('', 'a', 'b', 'a\n', 'a\r\n', 'a\r\nb\n', '$Id$\n', '\0\r\n', 'ä')
const entry = fc.oneof(
  { weight: 6, arbitrary: content },
  { weight: 1, arbitrary: content.map(run => ({ run })) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'sub', 'b.txt', 'nowhere').map(link => ({ link })) },
)
const attributes = fc.subarray([
  '* text=auto',
  '*.txt eol=crlf',
  '*.bin binary',
  '*.txt ident',
  'sub/* -text',
  'a filter=x',
])
const change = fc.record({
  path: fc.constantFrom(...NAMES),
  do: fc.constantFrom('write', 'touch', 'remove', 'mode', 'add', 'rewrite'),
  content,
})
const repository = fc.record({
  tree: fc.array(fc.tuple(fc.constantFrom(...NAMES), entry), { maxLength: 8 }),
  attributes,
  ignore: fc.subarray(['ignored', '*.log', '!h.log', 'sub/deep']),
  again: fc.boolean(),
  autocrlf: fc.constantFrom('true', 'input', 'false'),
  settled: fc.boolean(),
  changes: fc.array(change, { maxLength: 5 }),
})

describe.skipIf(windows)('any checkout', () => {
  it('has the digest of its files', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(repository, async given => {
        using folder = temporaryFolder()
        const root = join(folder.path, 'repo')
        const tree: Tree = Object.fromEntries(given.tree)
        if (given.attributes.length > 0) tree['.gitattributes'] = `${given.attributes.join('\n')}\n`
        if (given.ignore.length > 0) tree['.gitignore'] = `${given.ignore.join('\n')}\n`
        plant(root, tree)
        git(root, 'init', '-q')
        git(root, 'config', 'core.autocrlf', given.autocrlf)
        git(root, 'add', '-A')
        git(root, 'commit', '-qm', 'x', '--allow-empty')
        // What git writes itself differs from what it was given.
        if (given.again) {
          for (const [path] of given.tree) rmSync(join(root, path), { force: true })
          git(root, 'checkout', '-q', '--', '.')
        }
        if (given.settled) await settle(root)
        for (const one of given.changes) apply(root, one)
        const { digest, byFiles } = await both(root)
        expect(digest).toBe(byFiles)
      }),
      { numRuns: drawn(8, 25) },
    )
  })
})

function apply(root: string, { path, do: what, content: text }: { path: string; do: string; content: string }): void {
  const absolute = join(root, path)
  const there = statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false
  if (what === 'write' || (what === 'add' && !there)) {
    rmSync(absolute, { force: true })
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, text)
  } else if (!there) return
  else if (what === 'touch') utimesSync(absolute, 1, 1)
  else if (what === 'remove') rmSync(absolute)
  else if (what === 'mode') chmodSync(absolute, 0o755)
  else if (what === 'rewrite') rewrite(absolute, 'x'.repeat(statSync(absolute).size))
  if (what === 'add') git(root, 'add', '-A')
}
