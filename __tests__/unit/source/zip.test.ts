/** The 64-bit records, in an archive whose data are holes of a sparse file: 5 GiB that take no space and no time. */
import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import {
  centralHeader,
  dataDescriptor,
  endOfArchive,
  localHeader,
  needsZip64,
  STORED,
  type ZipEntry,
} from '../../../src/source/zip.ts'
import { temporaryFolder } from './trees.ts'
import { bytesOf } from './unzip.ts'

const GIGABYTE = 2 ** 30
const READ_LAST = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
  print([(i.filename, i.file_size, i.compress_size, i.header_offset) for i in z.infolist()], z.read('last').decode())
`

const entryOf = (name: string, change: Partial<ZipEntry>): ZipEntry => ({
  name: Buffer.from(name),
  mode: 0o100644,
  method: STORED,
  streamed: false,
  zip64: false,
  crc: 0,
  compressed: 0,
  size: 0,
  offset: 0,
  ...change,
})

it('takes 64 bits for a file of 5 GiB, and for the place of the one after it', async () => {
  using folder = temporaryFolder()
  const path = join(folder.path, 'large.zip')
  const text = Buffer.from('the last file')
  const file = openSync(path, 'w')
  let position = 0
  const write = (bytes: Uint8Array) => {
    position += writeSync(file, bytes, 0, bytes.length, position)
  }
  const size = 5 * GIGABYTE
  expect(needsZip64(size)).toBe(true)
  const large = entryOf('large', { streamed: true, zip64: needsZip64(size) })
  write(localHeader(large))
  position += size
  Object.assign(large, { size, compressed: size })
  write(dataDescriptor(large))
  const last = entryOf('last', { crc: crc32(text), size: text.length, compressed: text.length, offset: position })
  write(localHeader(last))
  write(text)
  const directory = position
  write(centralHeader(large))
  write(centralHeader(last))
  write(endOfArchive(2, directory, position - directory))
  ftruncateSync(file, position)
  closeSync(file)

  const zip = await openPromise(path, { autoClose: false })
  const found: [string, number, number, number][] = []
  for await (const entry of zip.eachEntry()) {
    found.push([entry.fileName, entry.uncompressedSize, entry.compressedSize, entry.relativeOffsetOfLocalHeader])
    if (entry.fileName === 'last') expect((await bytesOf(zip, entry)).toString()).toBe('the last file')
  }
  zip.close()
  expect(found).toEqual([
    ['large', size, size, 0],
    ['last', text.length, text.length, last.offset],
  ])
  try {
    execFileSync('python3', ['-c', 'import zipfile'], { stdio: 'ignore' })
  } catch {
    return
  }
  const read = execFileSync('python3', ['-c', READ_LAST, path], { encoding: 'utf8' })
  expect(read).toContain(`('large', ${size}, ${size}, 0), ('last', 13, 13, ${last.offset})] the last file`)
})

it('uses no 64-bit record where 32 bits do', () => {
  expect(endOfArchive(65_534, 0xfffffffe, 100).length).toBe(22)
  expect(endOfArchive(65_535, 0, 100).length).toBe(22 + 56 + 20)
  expect(endOfArchive(1, 0xffffffff, 100).length).toBe(22 + 56 + 20)
  expect(centralHeader(entryOf('a', { offset: 0xfffffffe })).length).toBe(47)
  expect(centralHeader(entryOf('a', { offset: 0xffffffff })).length).toBe(47 + 12)
  expect(localHeader(entryOf('a', {})).length).toBe(31)
  expect(needsZip64(3 * GIGABYTE)).toBe(false)
})
