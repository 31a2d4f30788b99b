/**
 * The JSON schema of the report, and the tables of docs/report.md, from the types in src/model.ts: `npm run docs` writes both. A form
 * of type that is not known here is an error, so that no field is left out silently.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { KINDS } from '../src/kinds/list.ts'
import { FINDINGS } from '../src/model.ts'

/** The part of JSON Schema (2020-12) that the report needs. */
export interface Schema {
  $ref?: string
  description?: string
  type?: 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array'
  const?: string | number | boolean
  enum?: string[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema
}

export interface Document extends Schema {
  $schema: string
  title: string
  $defs: Record<string, Schema>
}

// biome-ignore lint/suspicious/noExplicitAny: the tree has a shape a node, and each is looked at by its type.
type Node = any

/** Types that come from values: the values are looked at, since types alone are read here and not worked out. */
interface Values {
  /** `keyof typeof NAME`. */
  keys: Record<string, readonly string[]>
  /** What a type's name stands for: a choice of words. */
  words: Record<string, readonly string[]>
  /** `NAME['field']`: the values of that field. */
  fields: Record<string, readonly object[]>
}

const VALUES: Values = {
  keys: { FINDINGS: Object.keys(FINDINGS) },
  words: { Kind: Object.keys(KINDS) },
  fields: { Known: Object.values(KINDS) },
}

/** The schema of the interface `root` in a file of types, with every type that it uses. */
export function schemaOf(source: string, root: string, values: Values = VALUES): Document {
  const types = new Map<string, Node>()
  const docs = new Map<string, string>()
  let end = 0
  for (const statement of parseAst(source, { lang: 'ts' }).body as Node[]) {
    const declared = statement.declaration ?? statement
    if (declared?.id?.name) {
      types.set(declared.id.name, declared)
      docs.set(declared.id.name, commentIn(source.slice(end, statement.start)))
    }
    end = statement.end
  }
  const $defs: Record<string, Schema> = {}
  const reader = new TypeReader(source, values, name => {
    const node = types.get(name)
    if (!node) throw new Error(`${root} uses ${name}, which is not declared beside it`)
    if (!(name in $defs)) {
      $defs[name] = {}
      $defs[name] = { ...described(docs.get(name)), ...reader.declaration(node, types) }
    }
    return { $ref: `#/$defs/${name}` }
  })
  const top = reader.declaration(types.get(root), types)
  const sorted = Object.fromEntries(Object.entries($defs).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: root,
    ...described(docs.get(root)),
    ...top,
    $defs: sorted,
  }
}

class TypeReader {
  readonly source: string
  readonly values: Values
  readonly refer: (name: string) => Schema

  constructor(source: string, values: Values, refer: (name: string) => Schema) {
    this.source = source
    this.values = values
    this.refer = refer
  }

  declaration(node: Node, types: ReadonlyMap<string, Node>): Schema {
    if (node?.type === 'TSTypeAliasDeclaration') return this.type(node.typeAnnotation)
    if (node?.type !== 'TSInterfaceDeclaration') throw new Error(`${node?.id?.name} is not a type`)
    const own = this.members(node.body.body, node.body.start + 1)
    const inherited = (node.extends ?? []).map(({ expression, typeArguments }: Node) =>
      typeArguments
        ? this.reference({ typeName: expression, typeArguments })
        : this.declaration(types.get(expression.name), types),
    )
    return [...inherited, own].reduce((all: Schema, part: Schema) => ({
      type: 'object' as const,
      properties: { ...all.properties, ...part.properties },
      required: [...(all.required ?? []), ...(part.required ?? [])],
    }))
  }

  /** The fields of an interface or of a type in braces. */
  members(members: readonly Node[], start: number): Schema {
    const properties: Record<string, Schema> = {}
    const required: string[] = []
    let end = start
    for (const member of members) {
      if (member.type === 'TSIndexSignature') {
        return { type: 'object', additionalProperties: this.type(member.typeAnnotation.typeAnnotation) }
      }
      if (member.type !== 'TSPropertySignature') throw new Error(`${member.type} is not a field`)
      const name = member.key.name ?? member.key.value
      const comment = commentIn(this.source.slice(end, member.start))
      properties[name] = { ...described(comment), ...this.type(member.typeAnnotation.typeAnnotation) }
      if (!member.optional) required.push(name)
      end = member.end
    }
    return { type: 'object', properties, required }
  }

  type(node: Node): Schema {
    switch (node.type) {
      case 'TSStringKeyword':
        return { type: 'string' }
      case 'TSNumberKeyword':
        return { type: 'number' }
      case 'TSBooleanKeyword':
        return { type: 'boolean' }
      case 'TSNullKeyword':
        return { type: 'null' }
      case 'TSLiteralType':
        return { const: node.literal.value }
      case 'TSArrayType':
        return { type: 'array', items: this.type(node.elementType) }
      case 'TSParenthesizedType':
        return this.type(node.typeAnnotation)
      case 'TSTypeLiteral':
        return this.members(node.members, node.start + 1)
      case 'TSUnionType':
        return this.union(node)
      case 'TSTypeOperator':
        return { enum: [...found(this.values.keys, node.typeAnnotation.exprName?.name)] }
      case 'TSIndexedAccessType':
        return this.field(node)
      case 'TSTemplateLiteralType':
        return { enum: this.written(node) }
      case 'TSTypeReference':
        return this.reference(node)
    }
    throw new Error(`A type of the kind ${node.type} has no form in the schema yet`)
  }

  union(node: Node): Schema {
    let end = node.start
    const parts = node.types.map((part: Node) => {
      const comment = commentIn(this.source.slice(end, part.start))
      end = part.end
      return { ...described(comment), ...this.type(part) }
    }) as Schema[]
    const words = parts.map(part => (typeof part.const === 'string' ? [part.const] : part.enum))
    return words.every(each => each !== undefined) ? { enum: words.flat() } : { anyOf: parts }
  }

  /** `Known['target']`: each value once. */
  field(node: Node): Schema {
    const key = node.indexType.literal.value
    const all = found(this.values.fields, node.objectType.typeName.name).map(each =>
      String(each[key as keyof typeof each]),
    )
    return { enum: [...new Set(all)] }
  }

  /** A text with choices in it, as every text that it can be. */
  written({ quasis, types }: Node): string[] {
    const parts = quasis.map((quasi: Node) => quasi.value.cooked as string)
    const choices = types.map((type: Node) => this.type(type).enum ?? []) as string[][]
    return choices.reduce(
      (texts, words, at) => texts.flatMap(text => words.map(word => text + word + parts[at + 1])),
      [parts[0]],
    )
  }

  reference(node: Node): Schema {
    const name = node.typeName.name
    const [first, second] = node.typeArguments?.params ?? []
    if (name === 'Partial') return { ...this.type(first), required: [] }
    if (name in this.values.words) return { enum: [...found(this.values.words, name)] }
    if (name !== 'Record') return this.refer(name)
    const keys = this.type(first).enum
    if (!keys) throw new Error('A Record needs its keys as a union of words')
    const value = this.type(second)
    return { type: 'object', properties: Object.fromEntries(keys.map(key => [key, value])), required: keys }
  }
}

/** The values that a name stands for. */
function found<T>(values: Record<string, T>, name: string): T {
  const value = values[name]
  if (value === undefined) throw new Error(`${name} stands for values that the schema does not know`)
  return value
}

/** The text of the last comment for documentation in a stretch of source. */
function commentIn(text: string): string {
  const comment = [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].at(-1)?.[1] ?? ''
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const described = (text: string | undefined): Schema => (text ? { description: text } : {})

/** The report's schema as it is published. */
export function reportSchema(): Document {
  return schemaOf(readFileSync(join(import.meta.dirname, '../src/model.ts'), 'utf8'), 'Report')
}

/** Tables for docs/report.md: the report's own fields, then each type that has fields, in the order in which they are met. */
export function reportTables(schema: Document, table: (head: string[], rows: string[][]) => string): string {
  const rows = ({ properties = {}, required = [] }: Schema): string[][] =>
    Object.entries(properties).map(([name, field]) => [
      `\`${name}\`${required.includes(name) ? '' : ' (optional)'}`,
      typeText(field, schema),
      field.description ?? '',
    ])
  const section = (name: string, one: Schema) =>
    [
      `### ${titleOf(name)}`,
      ...(one.description && one !== schema ? [one.description] : []),
      one.anyOf
        ? one.anyOf.map(part => `- ${alternative(part, schema)}`).join('\n')
        : table(['Field', 'Type', 'Meaning'], rows(one)),
    ].join('\n\n')
  const shown = met(schema).filter(name => name !== 'Outputs' && hasTable(schema.$defs[name]))
  return [section(schema.title, schema), ...shown.map(name => section(name, schema.$defs[name] as Schema))].join('\n\n')
}

/** Types that are told in words, or on a page of their own. */
const ELSEWHERE: Record<string, string> = {
  FindingId: '[id of a finding](findings/)',
  Outputs: '[outputs](inputs.md#outputs), all of them strings',
  Json: 'any JSON',
}

const hasTable = (one: Schema | undefined): boolean =>
  one?.properties !== undefined || one?.anyOf?.some(part => part.properties !== undefined) === true

/** Names of the definitions, in the order in which a reader of the report meets them. */
function met(schema: Document): string[] {
  const names: string[] = []
  const look = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (names.includes(name)) continue
      names.push(name)
      look(schema.$defs[name])
    }
  }
  look(schema.properties)
  return names
}

/** `PlannedStep` -> `Planned step`. */
const titleOf = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
const anchorOf = (name: string): string => titleOf(name).toLowerCase().replaceAll(' ', '-')

function typeText(field: Schema, schema: Document): string {
  if (field.$ref) {
    const name = field.$ref.split('/').at(-1) as string
    if (name in ELSEWHERE) return ELSEWHERE[name] as string
    const one = schema.$defs[name] as Schema
    return hasTable(one) ? `[${titleOf(name)}](#${anchorOf(name)})` : typeText(one, schema)
  }
  if (field.enum) return field.enum.map(word => `\`${word}\``).join(', ')
  if (field.const !== undefined) return `\`${field.const}\``
  if (field.items) return `list of: ${typeText(field.items, schema)}`
  if (field.anyOf) return field.anyOf.map(part => typeText(part, schema)).join(', ')
  if (field.properties) {
    return `object of ${Object.entries(field.properties)
      .map(([name, part]) => `\`${name}\` (${typeText(part, schema)})`)
      .join(', ')}`
  }
  return field.type ?? 'any JSON'
}

/** One of several forms: `kind` says which one it is. */
function alternative({ description, properties = {} }: Schema, schema: Document): string {
  const { kind, ...others } = properties
  const fields = Object.entries(others).map(([name, field]) => `\`${name}\` (${typeText(field, schema)})`)
  const head = `\`kind\`: ${typeText(kind ?? {}, schema)}${fields.length > 0 ? `, with ${fields.join(', ')}` : ''}`
  return description ? `${head}: ${description}` : `${head}.`
}
