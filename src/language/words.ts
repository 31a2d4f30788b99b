/**
 * The words of a language: as a table in the sources, where a change shows in its line, and packed in the bundles, at half of what the
 * table takes in a download: a message is there by three bytes of its hash.
 */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { Words } from './say.ts'

/** English message -> its translation. */
type Table = Readonly<Record<string, string>>

export const wordsOf =
  (table: Table): Words =>
  message =>
    Object.hasOwn(table, message) ? table[message] : undefined

const HASH_BYTES = 3
/** The number of messages, and the seed of their hashes. */
const HEAD_BYTES = 4 + 1

/** FNV-1a from a seed, folded to 24 bits. */
function hashOf(message: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (const byte of Buffer.from(message)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (hash >>> 24) ^ (hash & 0xffffff)
}

export function packWords(table: Table): Uint8Array {
  const messages = Object.keys(table)
  const seed = seedFor(messages)
  const head = Buffer.alloc(HEAD_BYTES + HASH_BYTES * messages.length)
  head.writeUInt32BE(messages.length)
  head.writeUInt8(seed, 4)
  messages.forEach((message, at) => {
    head.writeUIntBE(hashOf(message, seed), HEAD_BYTES + HASH_BYTES * at, HASH_BYTES)
  })
  return brotliCompressSync(Buffer.concat([head, Buffer.from(JSON.stringify(Object.values(table)))]))
}

/** The first by which no message has the hash of another. */
function seedFor(messages: readonly string[]): number {
  for (let seed = 0; seed < 256; seed++)
    if (new Set(messages.map(message => hashOf(message, seed))).size === messages.length) return seed
  throw new Error('There are too many messages for hashes of three bytes: take four.')
}

export function unpackWords(packed: Uint8Array): Words {
  const bytes = brotliDecompressSync(packed)
  const end = HEAD_BYTES + HASH_BYTES * bytes.readUInt32BE()
  const seed = bytes.readUInt8(4)
  const texts: string[] = JSON.parse(bytes.toString('utf8', end))
  const found = new Map(texts.map((text, at) => [bytes.readUIntBE(HEAD_BYTES + HASH_BYTES * at, HASH_BYTES), text]))
  return message => found.get(hashOf(message, seed))
}
