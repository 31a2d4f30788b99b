/**
 * Evaluates tag conditions of organisation policies for the tags of one resource. Grammar: 1 to 10 calls joined by `&&` and `||`
 * (google/cloud/orgpolicy/v2/orgpolicy.proto, `PolicyRule.condition`); `hasTagKey` and `hasTagKeyId` by Google's reference of the
 * REST API. Precedence as in the Common Expression Language: `&&` binds closer. Pure.
 */
import type { TagView, Tri } from './answer.ts'

type TagCondition = { op: 'and' | 'or'; terms: TagCondition[] } | TagCall
type TagCall =
  | { op: 'matchTag' | 'matchTagId'; key: string; value: string }
  | { op: 'hasTagKey' | 'hasTagKeyId'; key: string }

/** Undefined: not in this grammar, so only Google can tell. */
export function parseCondition(expression: string): TagCondition | undefined {
  const tokens = tokensOf(expression)
  if (!tokens || tokens.filter(({ kind }) => kind === 'call').length > MOST_TERMS) return undefined
  const parser = { tokens, at: 0 }
  const condition = readJoined(parser, 0)
  return parser.at === tokens.length ? condition : undefined
}

const MOST_TERMS = 10

/** `unknown` if the expression is not understood, or one of its tags is not known. */
export function holds(expression: string, view: TagView): Tri {
  const condition = parseCondition(expression)
  return condition ? evaluate(condition, view) : 'unknown'
}

function evaluate(condition: TagCondition, view: TagView): Tri {
  if ('terms' in condition) {
    const settles: Tri = condition.op === 'and' ? 'no' : 'yes'
    const answers = condition.terms.map(term => evaluate(term, view))
    if (answers.includes(settles)) return settles
    return answers.includes('unknown') ? 'unknown' : settles === 'no' ? 'yes' : 'no'
  }
  return evaluateCall(condition, view)
}

function evaluateCall(condition: TagCall, view: TagView): Tri {
  const byId = condition.op === 'matchTagId' || condition.op === 'hasTagKeyId'
  const answers = view.tags.map((tag): Tri => {
    const same = byId ? sameText(tag.keyId, condition.key) : sameKey(tag.key, condition.key)
    if (same === 'no' || !('value' in condition)) return same
    const value = sameText(byId ? tag.valueId : tag.value, condition.value)
    // A key that could be another one proves nothing.
    return same === 'yes' || value === 'no' ? value : 'unknown'
  })
  // A resource has one value per key, so its tag with this key decides.
  const own = answers[view.tags.findIndex(tag => (byId ? tag.keyId : tag.key) === condition.key)]
  return own ?? (answers.includes('yes') ? 'yes' : answers.includes('unknown') || !view.complete ? 'unknown' : 'no')
}

const sameText = (one: string | undefined, other: string): Tri =>
  one === undefined ? 'unknown' : one === other ? 'yes' : 'no'

/** A key can be named by the project's id or number, which can mean the same project. */
function sameKey(one: string | undefined, other: string): Tri {
  const same = sameText(one, other)
  if (one === undefined || same !== 'no') return same
  const [[parent = '', key], [otherParent = '', otherKey]] = [one.split('/'), other.split('/')]
  return key === otherKey && /^\d+$/.test(parent) !== /^\d+$/.test(otherParent) ? 'unknown' : 'no'
}

type Token = { kind: 'and' | 'or' | 'open' | 'close' } | { kind: 'call'; call: TagCall }

const CALL =
  /^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/
const MARKS = { '&&': 'and', '||': 'or', '(': 'open', ')': 'close' } as const

function tokensOf(expression: string): Token[] | undefined {
  const tokens: Token[] = []
  let rest = expression.trim()
  while (rest) {
    const mark = (Object.keys(MARKS) as (keyof typeof MARKS)[]).find(each => rest.startsWith(each))
    const call = mark ? null : CALL.exec(rest)
    if (mark) tokens.push({ kind: MARKS[mark] })
    else {
      const read = call && callOf(call)
      if (!read) return undefined
      tokens.push({ kind: 'call', call: read })
    }
    rest = rest.slice(mark?.length ?? call?.[0].length).trimStart()
  }
  return tokens
}

function callOf([, name, first = '', second]: RegExpExecArray): TagCall | undefined {
  const key = first.slice(1, -1)
  if (name === 'matchTag' || name === 'matchTagId')
    return second === undefined ? undefined : { op: name, key, value: second.slice(1, -1) }
  return second === undefined ? { op: name as 'hasTagKey' | 'hasTagKeyId', key } : undefined
}

interface Parser {
  tokens: readonly Token[]
  at: number
}

/** Operators, loosest first. */
const LEVELS = ['or', 'and'] as const

function readJoined(parser: Parser, level: number): TagCondition | undefined {
  const op = LEVELS[level]
  if (op === undefined) return readTerm(parser)
  const terms: TagCondition[] = []
  do {
    if (terms.length > 0) parser.at++
    const term = readJoined(parser, level + 1)
    if (!term) return undefined
    terms.push(term)
  } while (parser.tokens[parser.at]?.kind === op)
  return terms.length === 1 ? terms[0] : { op, terms }
}

function readTerm(parser: Parser): TagCondition | undefined {
  const token = parser.tokens[parser.at++]
  if (token?.kind === 'call') return token.call
  if (token?.kind !== 'open') return undefined
  const inner = readJoined(parser, 0)
  return parser.tokens[parser.at++]?.kind === 'close' ? inner : undefined
}
