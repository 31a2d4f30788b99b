/** Reads every file of a listing once: for its digest, and for secrets in it. */
import { setImmediate as turn } from 'node:timers/promises'
import { blobHash, blobId } from './blob.ts'
import { contentsOf, piecesOf } from './contents.ts'
import type { ListedFile } from './listed-file.ts'
import { type Secret, secretIn } from './secrets.ts'

/** Milliseconds of work before yielding to requests, signals and deadlines. */
const STRETCH = 15

/** The overlap of two pieces contains a secret at their border completely. */
const OVERLAP = 16 * 1024

/**
 * Sets the digest of each file, and finds those with a secret. Runs while the facts are requested, so it takes less time than the digest
 * alone would later.
 * @throws UserError for a file that cannot be read or changes meanwhile, and the reason of `signal`
 */
export async function inspect(files: readonly ListedFile[], signal?: AbortSignal): Promise<Map<ListedFile, Secret>> {
  const found = new Map<ListedFile, Secret>()
  let started = performance.now()
  for await (const { file, bytes } of contentsOf(files)) {
    const secret = bytes === undefined ? await inspectPieces(file, signal) : secretIn(file.path, bytes)
    if (bytes !== undefined) file.blob = blobId(bytes)
    if (secret !== undefined) found.set(file, secret)
    if (performance.now() - started < STRETCH) continue
    await turn()
    signal?.throwIfAborted()
    started = performance.now()
  }
  return found
}

async function inspectPieces(file: ListedFile, signal: AbortSignal | undefined): Promise<Secret | undefined> {
  const digest = blobHash(file.size)
  let secret: Secret | undefined
  let before = Buffer.alloc(0)
  for await (const piece of piecesOf(file)) {
    signal?.throwIfAborted()
    digest.update(piece)
    if (secret?.certain) continue
    secret = secretIn(file.path, Buffer.concat([before, piece])) ?? secret
    before = Buffer.from(piece.subarray(-OVERLAP))
  }
  file.blob = digest.digest('hex')
  return secret
}
