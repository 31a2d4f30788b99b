/** The digest: what it depends on, what it does not, and that its documented form is the one in use. */
import { createHash } from 'node:crypto'
import { appendFileSync, chmodSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceDigest } from '../../../src/source/digest.ts'
import { listSource } from '../../../src/source/listing.ts'
import { planted, type Tree } from './trees.ts'

const windows = process.platform === 'win32'
const blob = (text: string | Uint8Array) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

async function digest(tree: Tree): Promise<string> {
  using source = planted(tree)
  return await sourceDigest(await listSource(source.path, { denied: [] }))
}

const TREE: Tree = { 'b/x.txt': 'x', a: 'a', 'b/run': { run: '#!' }, 'c/empty': null, 'b.txt': 'y' }

describe('the digest of a source', () => {
  it.skipIf(windows)('is the documented hash over sorted records', async () => {
    const records = [
      `100644 ${blob('a')} a\0`,
      `100644 ${blob('y')} b.txt\0`,
      `100755 ${blob('#!')} b/run\0`,
      `100644 ${blob('x')} b/x.txt\0`,
      '040000 - c/empty\0',
    ]
    expect(await digest(TREE)).toBe(`sha256:${sha256(`run-iam-deploy source 2\n${records.join('')}`)}`)
  })

  it.skipIf(windows)('never changes for the same source: images of earlier releases are found by it', async () => {
    expect(await digest(TREE)).toMatchInlineSnapshot(
      `"sha256:96d02887fb78f8b99a65e561623762ecec113ee617a77bce22b6120022d6a423"`,
    )
    expect(await digest({})).toMatchInlineSnapshot(
      `"sha256:da42e58b8e5ddc2f7be77af5422f657e2609927cc4908806fbc3f3c230ace6ab"`,
    )
  })

  it('does not depend on times, place, order, other mode bits, or on what is ignored', async () => {
    using source = planted({
      ...Object.fromEntries(Object.entries(TREE).reverse()),
      '.gcloudignore': '.gcloudignore\n*.log\n',
      'a.log': 'x',
    })
    utimesSync(join(source.path, 'a'), 1, 1)
    chmodSync(join(source.path, 'b.txt'), 0o600)
    const listing = await listSource(source.path, { denied: [] })
    const shuffled = { files: listing.files.toReversed(), directories: listing.directories.toReversed() }
    expect(await sourceDigest(shuffled)).toBe(await digest(TREE))
  })

  it.skipIf(windows)('takes a link for its target', async () => {
    expect(await digest({ b: 'a', a: { link: 'b' } })).toBe(await digest({ b: 'a', a: 'a' }))
  })

  it.each<[string, Tree]>([
    ['a byte', { ...TREE, a: 'b' }],
    ['a name', { 'b/x.txt': 'x', A: 'a', 'b/run': { run: '#!' }, 'c/empty': null, 'b.txt': 'y' }],
    ['a file more', { ...TREE, new: '' }],
    ['an empty folder more', { ...TREE, 'd/e': null }],
    ['a folder that is no longer empty', { ...TREE, 'c/empty': '' }],
    ...(windows ? [] : [['the executable bit', { ...TREE, 'b/run': '#!' }] as [string, Tree]]),
  ])('changes with %s', async (_, tree) => {
    expect(await digest(tree)).not.toBe(await digest(TREE))
  })

  it('covers files that are too large to hold', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024 + 3, 'large')
    const expected = `run-iam-deploy source 2\n100644 ${blob(large)} large\0`
    expect(await digest({ large })).toBe(`sha256:${sha256(expected)}`)
  })

  it('fails for a file that changed since it was listed', async () => {
    using source = planted({ a: 'x' })
    const listing = await listSource(source.path, { contents: false })
    appendFileSync(join(source.path, 'a'), 'y')
    await expect(sourceDigest(listing)).rejects.toThrow(/^a changed while/)
  })

  it('is the same whether files were read while listing or not', async () => {
    using source = planted({ a: 'x', 'sub/large': Buffer.alloc(5 * 1024 * 1024, 'y') })
    const read = await listSource(source.path)
    const unread = await listSource(source.path, { contents: false })
    expect(read.files.map(file => file.blob)).toEqual([blob('x'), blob('y'.repeat(5 * 1024 * 1024))])
    expect(unread.files.map(file => file.blob)).toEqual([undefined, undefined])
    expect(await sourceDigest(read)).toBe(await sourceDigest(unread))
  })
})
