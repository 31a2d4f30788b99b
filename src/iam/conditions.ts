/**
 * Evaluates common IAM conditions for one access: comparisons, searches and combinations of `resource.name`, `.type`, `.service` and
 * `request.time`. Pure and three-valued: what is not understood, or changes during the run, is unknown and never guessed
 * (cloud.google.com/iam/docs/conditions-attribute-reference).
 */

type Truth = boolean | 'unknown'

/** The attributes that a condition can use. */
export interface Access {
  /** Undefined: the service has no attributes for conditions, or they are not known. */
  resource?: {
    service: string
    type: string
    /** Every possible spelling of the name (by project id and number): only what holds for all of them counts. */
    names: readonly string[]
    /** The names are prefixes: of an object or version whose own name is not known. */
    open: boolean
  }
  /** Milliseconds since 1970: the time span of the access. */
  from: number
  until: number
}

export function evaluateCondition(expression: string, { resource, from, until }: Access): Truth {
  const names = resource ? resource.names : [undefined]
  const results = names.flatMap(name =>
    [from, until].map(time => {
      try {
        const values: Values = { time }
        if (resource && name !== undefined) {
          values.name = { text: name, open: resource.open }
          values.type = { text: resource.type, open: false }
          values.service = { text: resource.service, open: false }
        }
        return parse(tokens(expression), values)
      } catch (error) {
        if (error instanceof NotUnderstood) return 'unknown'
        throw error
      }
    }),
  )
  const [first = 'unknown'] = results
  return results.every(result => result === first) ? first : 'unknown'
}

class NotUnderstood extends Error {}

interface Text {
  text: string
  /** An unknown rest follows. */
  open: boolean
}
interface Values {
  name?: Text
  type?: Text
  service?: Text
  time: number
}
/** Undefined: not known. */
type Value = boolean | Text | { time: number } | Value[] | undefined

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\["'\\])*"|'(?:[^'\\]|\\["'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[()[\],.!<>])|(\d+))/y

function tokens(expression: string): string[] {
  const found: string[] = []
  TOKEN.lastIndex = 0
  const text = expression.trimEnd()
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) throw new NotUnderstood()
    found.push(match[0].trim())
  }
  return found
}

/** A recursive-descent parser for a part of CEL that evaluates while it reads. */
function parse(list: string[], values: Values): Truth {
  let at = 0
  const peek = () => list[at]
  const take = (token: string) => {
    if (list[at] !== token) return false
    at += 1
    return true
  }
  const expect = (token: string) => {
    if (!take(token)) throw new NotUnderstood()
  }

  const or = (): Value => {
    let left = and()
    while (take('||')) left = either(truth(left), truth(and()))
    return left
  }
  const and = (): Value => {
    let left = relation()
    while (take('&&')) left = both(truth(left), truth(relation()))
    return left
  }
  const relation = (): Value => {
    const left = unary()
    const operator = peek()
    if (operator === 'in' || /^([=!<>]=|[<>])$/.test(operator ?? '')) {
      at += 1
      return compare(operator ?? '', left, unary())
    }
    return left
  }
  const unary = (): Value => {
    if (take('!')) return not(truth(unary()))
    return member()
  }
  const member = (): Value => {
    let value = primary()
    while (take('.')) {
      const name = list[at++] ?? ''
      value = take('(') ? callMethod(value, name, list_(')')) : undefined
    }
    return value
  }
  const list_ = (end: string): Value[] => {
    const items: Value[] = []
    if (take(end)) return items
    do items.push(or())
    while (take(','))
    expect(end)
    return items
  }
  const primary = (): Value => {
    const token = list[at++]
    if (token === undefined) throw new NotUnderstood()
    if (token === '(') {
      const value = or()
      expect(')')
      return value
    }
    if (token === '[') return list_(']')
    if (token === 'true' || token === 'false') return token === 'true'
    if (/^["']/.test(token)) return { text: token.slice(1, -1).replace(/\\(.)/g, '$1'), open: false }
    if (/^\d/.test(token)) return undefined
    if (/^[A-Za-z_]/.test(token)) return variable(token)
    throw new NotUnderstood()
  }
  const variable = (root: string): Value => {
    if (take('(')) return callFunction(root, list_(')'))
    if (peek() !== '.') return undefined
    const field = list[at + 1] ?? ''
    if (list[at + 2] === '(') return undefined
    at += 2
    if (root === 'request' && field === 'time') return { time: values.time }
    if (root === 'resource' && (field === 'name' || field === 'type' || field === 'service')) return values[field]
    return undefined
  }

  const result = truth(or())
  if (at < list.length) throw new NotUnderstood()
  return result
}

const truth = (value: Value): Truth => (typeof value === 'boolean' ? value : 'unknown')
const known = (value: Truth): Value => (value === 'unknown' ? undefined : value)
const either = (a: Truth, b: Truth) =>
  known(a === true || b === true ? true : a === false && b === false ? false : 'unknown')
const both = (a: Truth, b: Truth) =>
  known(a === false || b === false ? false : a === true && b === true ? true : 'unknown')
const not = (a: Truth) => known(a === 'unknown' ? a : !a)

const isText = (value: Value): value is Text => typeof value === 'object' && 'text' in value
const isTime = (value: Value): value is { time: number } => typeof value === 'object' && 'time' in value

function compare(operator: string, left: Value, right: Value): Value {
  if (operator === 'in') {
    if (!Array.isArray(right) || !isText(left)) return undefined
    return right.reduce<Value>((found, one) => either(truth(found), truth(compare('==', left, one))), false)
  }
  if (operator === '!=') return not(truth(compare('==', left, right)))
  if (isText(left) && isText(right)) return operator === '==' ? sameText(left, right) : undefined
  if (isTime(left) && isTime(right)) {
    if (operator === '<') return left.time < right.time
    if (operator === '<=') return left.time <= right.time
    if (operator === '>') return left.time > right.time
    if (operator === '>=') return left.time >= right.time
    return left.time === right.time
  }
  return undefined
}

function sameText(a: Text, b: Text): Value {
  if (!a.open && !b.open) return a.text === b.text
  if (a.open && b.open) return undefined
  const [begun, whole] = a.open ? [a.text, b.text] : [b.text, a.text]
  // Something follows the prefix, so the prefix alone is not equal.
  return whole.startsWith(begun) && whole !== begun ? undefined : false
}

function callMethod(on: Value, name: string, args: Value[]): Value {
  const [argument] = args
  if (!isText(on) || args.length !== 1 || !isText(argument) || argument.open) return undefined
  const { text, open } = on
  const other = argument.text
  switch (name) {
    case 'startsWith':
      if (text.startsWith(other)) return true
      return open && other.startsWith(text) ? undefined : false
    case 'endsWith':
      return open ? undefined : text.endsWith(other)
    case 'contains':
      return text.includes(other) || (open ? undefined : false)
    case 'extract':
      return extract(on, other)
    default:
      return undefined
  }
}

/** `extract("before{x}after")`: the text in between; '' if the pattern does not occur. */
function extract({ text, open }: Text, template: string): Value {
  const [, before, after] = /^([^{}]*)\{\w+\}([^{}]*)$/.exec(template) ?? []
  if (before === undefined || after === undefined) return undefined
  const start = text.indexOf(before)
  const end = start < 0 || after === '' ? -1 : text.indexOf(after, start + before.length)
  if (end >= 0) return { text: text.slice(start + before.length, end), open: false }
  if (open) return undefined
  return { text: start >= 0 && after === '' ? text.slice(start + before.length) : '', open: false }
}

function callFunction(name: string, args: Value[]): Value {
  const [argument] = args
  if (name !== 'timestamp' || args.length !== 1 || !isText(argument)) return undefined
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(argument.text)
    ? Date.parse(argument.text)
    : Number.NaN
  return Number.isNaN(time) ? undefined : { time }
}
