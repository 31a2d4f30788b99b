/** Turns "not found" into an answer instead of an error. */
import { ApiError } from './api-error.ts'

/** `null` where the API answered 404; other errors stay errors. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
