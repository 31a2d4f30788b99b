/** A step is a value: what it changes, what it needs (model.ts), and how to do it. */
import type { Config } from '../inputs/config.ts'
import type { Google } from '../google/google.ts'
import type { PlannedStep } from '../model.ts'
import type { Service, StorageObject, WireRevision } from '../google/wire.ts'

/** The world as steps see it, and what earlier steps left for later ones. */
export interface World {
  google: Google
  config: Config
  signal: AbortSignal
  log: Log
  made: Made
}

/** What steps have made so far; each step reads what the ones before it wrote. */
export interface Made {
  source?: { object: StorageObject; digest: string; files: number; bytes: number }
  build?: { id: string; name: string; logUrl?: string; image: string; digest: string; baseImageUri?: string }
  /** The service as last read or returned. */
  service?: Service
  revision?: WireRevision
}

/** What a run says while it works; `github/runner.ts` and `cli.ts` each give one. */
export interface Log {
  info(text: string): void
  debug(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Hides a value in every later line. */
  mask(secret: string): void
}

export interface Step extends PlannedStep {
  /** Does it; throws ApiError or UserError. Returns a note for the log and summary. */
  apply(world: World): Promise<string | undefined>
}
