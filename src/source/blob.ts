/** The id that git gives to a content: the SHA-1 of `blob SIZE NUL` and the bytes. */
import { createHash, type Hash } from 'node:crypto'

/** 40 hexadecimal digits. */
export const blobId = (bytes: Uint8Array): string => blobHash(bytes.length).update(bytes).digest('hex')

/** For a content in pieces that have `size` bytes together. */
export const blobHash = (size: number): Hash => createHash('sha1').update(`blob ${size}\0`)
