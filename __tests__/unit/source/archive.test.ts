/** The archive, read back by others: yauzl always, Python's zipfile and unzip where they are installed. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { archive } from '../../../src/source/archive.ts'
import { type Listing, listSource } from '../../../src/source/listing.ts'
import { WHOLE } from '../../fixtures/share.ts'
import { plant, planted, type Tree, temporaryFolder } from './trees.ts'
import { collect, unzip } from './unzip.ts'

const MEGABYTE = 1024 * 1024
const windows = process.platform === 'win32'

function installed(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const python = installed('python3', ['-c', 'import zipfile'])
const infoZip = installed('unzip', ['-v'])

/** Extracts with Python and says what came out: path -> [mode, SHA-256]. */
const EXTRACT = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
  bad = z.testzip()
  if bad: sys.exit('damaged: ' + bad)
  print(json.dumps({i.filename: [i.external_attr >> 16, hashlib.sha256(z.read(i)).hexdigest()] for i in z.infolist()}))
`

/** A tree as a record: folders end in `/`; files are `x` or `-` for the executable bit, and their bytes. */
function treeOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).map(entry => {
    const absolute = join(entry.parentPath, entry.name)
    const path = absolute.slice(root.length + 1)
    if (entry.isDirectory()) return [`${path}/`, '']
    return [path, `${lstatSync(absolute).mode & 0o100 ? 'x' : '-'}${readFileSync(absolute, 'base64')}`]
  })
  return Object.fromEntries(entries) as Record<string, string>
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error as UserError,
  )
const pack = async (path: string) => await collect(archive(await listSource(path, { denied: [] })))

const names = fc.stringMatching(/^[a-zé😀 #![\]~-]{1,6}$/u).filter(name => name.trim() === name)
const contents = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.uint8Array({ maxLength: 3000 }),
  fc.nat(200_000).map(size => 'line of text\n'.repeat(size / 13)),
  fc.nat(100_000).map(size => randomBytes(size)),
  fc.string().map(run => ({ run })),
  fc.constant(null),
)
const trees = fc
  .array(fc.tuple(fc.array(names, { minLength: 1, maxLength: 3 }), contents), { maxLength: 12 })
  .map(list => {
    const tree: Tree = {}
    for (const [parts, entry] of list) {
      const path = parts.join('/')
      const clash = Object.keys(tree).some(
        key => key === path || key.startsWith(`${path}/`) || path.startsWith(`${key}/`),
      )
      if (!clash) tree[path] = entry
    }
    return tree
  })

describe('an archive', () => {
  it('gives back the very tree that went in', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async tree => {
        using source = planted(tree)
        const got: Record<string, string> = {}
        for (const [name, { mode, bytes }] of await unzip(await pack(source.path))) {
          got[name] = name.endsWith('/') ? '' : `${mode & 0o100 ? 'x' : '-'}${bytes.toString('base64')}`
        }
        expect(got).toEqual(treeOf(source.path))
      }),
      { numRuns: 60 },
    )
  })

  it('has folders first, then files in order, with UTF-8 names, types, modes and one fixed time', async () => {
    using source = planted({ 'b/é.txt': 'x'.repeat(100), a: '', 'b/run': { run: '#!' }, empty: null })
    const entries = await unzip(await pack(source.path))
    expect([...entries].map(([name, { mode }]) => `${mode.toString(8)} ${name}`)).toEqual([
      '40755 b/',
      '40755 empty/',
      '100644 a',
      '100755 b/run',
      '100644 b/é.txt',
    ])
    for (const { entry } of entries.values()) {
      expect(entry.generalPurposeBitFlag).toBe(1 << 11)
      expect(entry.getLastModDate({ timezone: 'UTC' }).toISOString()).toBe('1980-02-01T00:00:00.000Z')
      expect(entry.versionMadeBy >> 8).toBe(3)
    }
    expect([...entries.values()].map(({ entry }) => entry.compressionMethod)).toEqual([0, 0, 0, 0, 8])
  })

  it('is a valid one where there is nothing to pack', async () => {
    using source = temporaryFolder()
    expect((await unzip(await pack(source.path))).size).toBe(0)
  })

  it('has the same bytes whatever the times, other mode bits and place of the source', async () => {
    const tree: Tree = { 'a/b.txt': 'text '.repeat(9000), c: { run: 'x' }, 'large.bin': 'y'.repeat(5 * MEGABYTE) }
    using one = planted(tree)
    using two = planted(Object.fromEntries(Object.entries(tree).reverse()))
    utimesSync(join(two.path, 'c'), 0, 0)
    expect((await pack(one.path)).equals(await pack(two.path))).toBe(true)
  })

  it('comes in chunks of about a megabyte, of which none is touched again', async () => {
    using source = planted({ a: randomBytes(3 * MEGABYTE), b: randomBytes(9 * MEGABYTE), c: 'x' })
    const chunks: Uint8Array[] = []
    const copies: Buffer[] = []
    for await (const chunk of archive(await listSource(source.path))) {
      chunks.push(chunk)
      copies.push(Buffer.from(chunk))
    }
    expect(Buffer.concat(chunks).equals(Buffer.concat(copies))).toBe(true)
    expect(chunks.length).toBeGreaterThan(8)
    for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(MEGABYTE)
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(5 * MEGABYTE)
  })

  it('streams large files, and does not deflate what does not get smaller', async () => {
    const noise = randomBytes(5 * MEGABYTE + 17)
    const text = Buffer.from('some text, again and again\n'.repeat(250_000))
    using source = planted({
      noise,
      text,
      small: noise.subarray(0, 100_000),
      exact: noise.subarray(0, 4 * MEGABYTE),
      next: noise.subarray(0, 5 * MEGABYTE),
    })
    const entries = await unzip(await pack(source.path))
    expect(entries.get('noise')?.bytes.equals(noise)).toBe(true)
    expect(entries.get('text')?.bytes.equals(text)).toBe(true)
    expect(entries.get('next')?.bytes.equals(noise.subarray(0, 5 * MEGABYTE))).toBe(true)
    const shape = [...entries].map(([name, { entry }]) => [
      name,
      entry.compressionMethod,
      (entry.generalPurposeBitFlag & 8) !== 0,
    ])
    expect(shape).toEqual([
      ['exact', 0, false],
      ['next', 0, true],
      ['noise', 0, true],
      ['small', 0, false],
      ['text', 8, true],
    ])
  })

  it.runIf(WHOLE)(
    'holds more than 65,535 entries',
    async () => {
      using source = planted({ one: 'x' })
      const listing = await listSource(source.path)
      const [file] = listing.files
      if (file === undefined) return expect.unreachable('the file was not listed')
      const files = Array.from({ length: 66_000 }, (_, index) => ({ ...file, path: `f${index}` }))
      const whole = await collect(archive({ files, directories: [] }))
      const entries = await unzip(whole)
      expect(entries.size).toBe(66_000)
      expect(entries.get('f65999')?.bytes.toString()).toBe('x')
      if (!python) return
      const target = join(source.path, 'many.zip')
      writeFileSync(target, whole)
      const read = JSON.parse(
        execFileSync('python3', ['-c', EXTRACT, target], { encoding: 'utf8', maxBuffer: 1 << 28 }),
      ) as object
      expect(Object.keys(read)).toHaveLength(66_000)
      if (infoZip) execFileSync('unzip', ['-tqq', target])
    },
    60_000,
  )

  it.skipIf(!python)('is the same tree to Python, which gcloud uses', async () => {
    using folder = temporaryFolder()
    const tree: Tree = {
      'a/b': 'text'.repeat(500),
      é: 'x',
      run: { run: '#!/bin/sh\n' },
      empty: null,
      big: 'z'.repeat(6 * MEGABYTE),
      'back\\slash': 'x',
    }
    plant(join(folder.path, 'tree'), tree)
    const target = join(folder.path, 'a.zip')
    writeFileSync(target, await pack(join(folder.path, 'tree')))
    const read = JSON.parse(execFileSync('python3', ['-c', EXTRACT, target], { encoding: 'utf8' })) as Record<
      string,
      [number, string]
    >
    expect(Object.entries(read).map(([name, [mode]]) => [name, mode.toString(8)])).toEqual([
      ['a/', '40755'],
      ['empty/', '40755'],
      ['a/b', '100644'],
      ['back\\slash', '100644'],
      ['big', '100644'],
      ['run', '100755'],
      ['é', '100644'],
    ])
  })

  it.skipIf(!infoZip || windows)('is the same tree to unzip, which restores the modes', async () => {
    using folder = temporaryFolder()
    plant(join(folder.path, 'tree'), {
      'a/b': 'text'.repeat(500),
      run: { run: '#' },
      empty: null,
      big: 'z'.repeat(6 * MEGABYTE),
      noise: randomBytes(5 * MEGABYTE),
    })
    writeFileSync(join(folder.path, 'a.zip'), await pack(join(folder.path, 'tree')))
    execFileSync('unzip', ['-q', 'a.zip', '-d', 'out'], { cwd: folder.path })
    expect(treeOf(join(folder.path, 'out'))).toEqual(treeOf(join(folder.path, 'tree')))
  })
})

/** Another content, at another time. */
function overwrite(path: string, size: number): void {
  writeFileSync(path, Buffer.alloc(size, 'other'))
  utimesSync(path, 1, 1)
}

function replaceByLink(path: string): void {
  rmSync(path)
  symlinkSync('/dev/zero', path)
}

describe('packing that cannot go on', () => {
  const sizes: [string, number][] = [
    ['small', 10],
    ['large', 6 * MEGABYTE],
  ]
  it.each(
    sizes.flatMap(
      ([kind, size]) =>
        [
          [
            kind,
            'grew',
            size,
            (path: string) => appendFileSync(path, 'more'),
            /changed while .* packed: it had \d+ bytes .* now has \w+\. Stop/,
          ],
          [kind, 'shrank', size, (path: string) => truncateSync(path, size - 4), /changed while/],
          [
            kind,
            'was written, with the same size',
            size,
            (path: string) => overwrite(path, size),
            /changed while .* written/,
          ],
          [kind, 'was replaced by a link', size, replaceByLink, /cannot be read \(ELOOP\)/],
          [kind, 'was removed', size, (path: string) => rmSync(path), /was removed while/],
        ] as const,
    ),
  )('names a %s file that %s', async (_kind, _what, size, change, message) => {
    using source = planted({ a: 'x', 'sub/file': Buffer.alloc(size), z: 'x' })
    const listing = await listSource(source.path)
    change(join(source.path, 'sub/file'))
    const error = await failure(collect(archive(listing)))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toMatch(/^sub\/file /)
    expect(error.message).toMatch(message)
    expect(error.findings[0]?.id).toBe('source-unreadable')
  })

  it.each(sizes)('packs a %s file that was only touched', async (_, size) => {
    using source = planted({ file: Buffer.alloc(size) })
    const listing = await listSource(source.path)
    utimesSync(join(source.path, 'file'), 1, 1)
    expect((await collect(archive(listing))).length).toBeGreaterThan(0)
  })

  it.skipIf(windows)('does not wait for a pipe that took the place of a file', async () => {
    using source = planted({ a: 'x' })
    const listing = await listSource(source.path)
    rmSync(join(source.path, 'a'))
    execFileSync('mkfifo', [join(source.path, 'a')])
    expect((await failure(collect(archive(listing)))).message).toMatch(/^a cannot be read \(ESPIPE\)/)
  })

  it('names the file also among many, which are read without being asked for ahead', async () => {
    const tree: Tree = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`f${1000 + index}`, 'x']))
    using source = planted(tree)
    const listing = await listSource(source.path)
    appendFileSync(join(source.path, 'f2198'), 'more')
    expect((await failure(collect(archive(listing)))).message).toMatch(/^f2198 changed while/)
    rmSync(join(source.path, 'f2198'))
    expect((await failure(collect(archive(listing)))).message).toMatch(/^f2198 was removed while/)
  })

  it('refuses a path that is too long for a zip', async () => {
    using source = planted({ a: 'x' })
    const { files } = await listSource(source.path)
    const long = files.map(file => ({ ...file, path: 'é'.repeat(40_000) }))
    expect((await failure(collect(archive({ files: long, directories: [] })))).message).toContain('80000 bytes')
  })

  it.skipIf(process.platform !== 'linux')('closes its files when the generator is returned early', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    const tree: Tree = { large: randomBytes(12 * MEGABYTE), text: 'text '.repeat(3 * MEGABYTE) }
    for (let index = 0; index < 300; index++) tree[`f${index}`] = 'x'
    using source = planted(tree)
    const listing: Listing = await listSource(source.path)
    for (const first of ['large', 'text', 'f1']) {
      const files = listing.files.toSorted((a, b) => Number(b.path === first) - Number(a.path === first))
      const before = open()
      for await (const _ of archive({ files, directories: [] })) break
      await new Promise(resolve => setImmediate(resolve))
      expect(open()).toBe(before)
    }
  })
})
