/** Streams the source into the staging bucket, after checking who owns the bucket. */

import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import { uploadNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import { archive } from '../source/archive.ts'
import { sourceDigest } from '../source/digest.ts'
import type { Listing } from '../source/listing.ts'
import { some } from '../words/sentences.ts'
import type { RunContext, Step } from './step.ts'
import { mustBeOurs } from './tools/ownership.ts'

/**
 * Writes `made.source`. `listing`: the files to upload; undefined in a plan that is only asked for its needs. `owned`: facts or an
 * earlier step have shown that the bucket belongs to the project.
 */
export function uploadSource(
  resources: Resources,
  listing: Listing | undefined,
  owned: boolean,
): Step<never, 'source'> {
  const { name: bucket } = resources.bucket
  const target = fullName.bucket(bucket)
  const folder = resources.sources
  return {
    kind: 'upload-source',
    title: say`Upload the source to ${bucket}`,
    target,
    changes: [{ target, path: 'objects', after: `${folder}/….zip`, done: false }],
    needs: uploadNeeds(resources.bucket.from === 'input'),
    async apply(world) {
      const { google, config, made, signal, log } = world
      if (!listing) throw new Error('The plan was made without the source.')
      if (!owned) mustBeOurs(await google.storage.getBucket(bucket), resources, config.region)
      const digest = listing.digest ?? (await sourceDigest(listing))
      const name = objectName(folder)
      for (const line of leftOutLines(listing)) log.info(line)
      log.info(say`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`)
      const object = await google.storage.upload(bucket, name, stopping(archive(listing), signal), 'application/zip')
      made.source = { object, digest, files: listing.files.length, bytes: listing.bytes }
      world.record?.([{ target, path: 'objects', after: name, done: true }])
      return say`${listing.files.length} files, ${megabytes(listing.bytes)}, ${digest}`
    },
  }
}

/** `FOLDER/SECONDS.MICROS-UUIDHEX.zip`, like gcloud (recorded). */
function objectName(folder: string): string {
  const seconds = (Date.now() / 1000).toFixed(6)
  return `${folder}/${seconds}-${crypto.randomUUID().replaceAll('-', '')}.zip`
}

async function* stopping(chunks: AsyncIterable<Uint8Array>, signal: RunContext['signal']): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal.throwIfAborted()
    yield chunk
  }
}

const megabytes = (bytes: number) => (bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)

/** What of the source does not go up, by the cause; paths are foreign text, and the log escapes them. */
function leftOutLines({ excluded, credentials, brokenLinks, outsideLinks, special }: Listing): string[] {
  const always = excluded.filter(({ from }) => from === 'always').map(({ path }) => path)
  const lists: [string, readonly string[]][] = [
    ['always', always],
    ['credentials', credentials.map(({ path }) => path)],
    [say`links that lead nowhere or outside`, [...brokenLinks, ...outsideLinks]],
    [say`no files`, special],
  ]
  const ruled = excluded.length - always.length
  return [
    ...lists.flatMap(([why, paths]) => (paths.length > 0 ? [say`Not uploaded (${why}): ${some(paths, 10)}`] : [])),
    ...(ruled > 0
      ? [
          say`Not uploaded by ignore rules: ${some(
            excluded.filter(({ from }) => from !== 'always').map(({ path }) => path),
            10,
          )}`,
        ]
      : []),
  ]
}
