/** One row of the comment on a pull request: the preview of one service in one region, as data. Pure. */
import { object, text } from '../../words/untyped.ts'
import { type Opening, SIGNS } from './opening.ts'

const STATES = ['deploying', 'ready', 'failed', 'cancelled', 'removed', 'kept'] as const
/** `kept`: removing it failed. */
export type PreviewState = (typeof STATES)[number]

/** A preview that was ready. */
interface GoodPreview {
  url: string
  /** Full commit id. */
  commit?: string
}

/** Texts are shown as they are, so each has a bound. */
export interface PreviewRow {
  /** What it is a preview of. */
  service: string
  region: string
  state: PreviewState
  /** Milliseconds since 1970. */
  updated: number
  /** Full commit id. */
  commit?: string
  /** Address of the run. */
  run?: string
  /** Of what this run has deployed, ready or not. */
  url?: string
  /** Milliseconds since 1970. */
  expires?: number
  image?: string
  revision?: string
  open?: Opening
  /** What it answered, as `200, answered by the app`. */
  answered?: string
  /** Why it is not ready, or what is left of it. */
  note?: string
  /** Where to read more about it: the log of the build or of the container. */
  log?: { title: string; url: string }
  /** If it is not ready: the last one that was and that this run has not replaced, and whether it still answers, where that is known. */
  last?: GoodPreview & { answers?: boolean }
}

/** The data of a row. Foreign: what does not fit is left out. Undefined if it is not a row of a preview. */
export function readPreviewRow(data: Readonly<Record<string, unknown>>): PreviewRow | undefined {
  const state = STATES.find(each => each === data.state)
  const [service, region] = [text(data.service), text(data.region)]
  if (!state || service === undefined || region === undefined || typeof data.updated !== 'number') return undefined
  const texts = (['commit', 'run', 'url', 'image', 'revision', 'answered', 'note'] as const).flatMap(field => {
    const value = text(data[field])
    return value === undefined ? [] : [[field, value] as const]
  })
  const open = readOpening(object(data.open))
  const last = readLast(object(data.last))
  const log = readLog(object(data.log))
  return {
    ...{ service, region, state, updated: data.updated },
    ...Object.fromEntries(texts),
    ...(typeof data.expires === 'number' && { expires: data.expires }),
    ...(open && { open }),
    ...(log && { log }),
    ...(last && { last }),
  }
}

function readOpening(found: Record<string, unknown> | undefined): Opening | undefined {
  const who = text(found?.who)
  if (!found || who === undefined) return undefined
  const command = text(found.command)
  return {
    ...{ sign: SIGNS.find(sign => sign === found.sign) ?? '❔', who },
    ...(found.link === false && { link: found.link }),
    ...(command && { command }),
  }
}

function readLog(found: Record<string, unknown> | undefined): PreviewRow['log'] {
  const [title, url] = [text(found?.title), text(found?.url)]
  return title === undefined || url === undefined ? undefined : { title, url }
}

function readLast(found: Record<string, unknown> | undefined): PreviewRow['last'] {
  const url = text(found?.url)
  if (!found || url === undefined) return undefined
  const commit = text(found.commit)
  return { url, ...(commit && { commit }), ...(typeof found.answers === 'boolean' && { answers: found.answers }) }
}

/** The last ready preview that a row knows of: itself, or the one before it. */
export function lastGood(before: PreviewRow | undefined): GoodPreview | undefined {
  if (before?.state === 'ready' && before.url)
    return { url: before.url, ...(before.commit && { commit: before.commit }) }
  if (!before?.last || before.state === 'removed') return undefined
  const { url, commit } = before.last
  return { url, ...(commit && { commit }) }
}
