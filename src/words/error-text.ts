/** Thrown values in words. */

/** The message; JavaScript can throw any value. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** For our own bugs: the message with the stack. */
export const errorStack = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
