/** What was thrown, in words. */

/** The message; JavaScript lets anything be thrown. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** For our own mistakes: the message with the lines of code that led there. */
export const errorStack = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
