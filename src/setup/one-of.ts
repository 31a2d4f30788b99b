/** Whether a text is one of a list of names; narrows its type. */
export const isOneOf = <N extends string>(text: string, names: readonly N[]): text is N =>
  names.some(name => name === text)
