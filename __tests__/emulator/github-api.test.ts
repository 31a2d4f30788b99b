/** GitHub's REST API as the emulator serves it, compared with GitHub's own description of it. */
import { describe, expect, it } from 'vitest'
import api from '../fixtures/github-api.json' with { type: 'json' }
import { startCloud } from './cloud.ts'

interface Schema {
  $ref?: string
  type?: string
  nullable?: boolean
  properties?: Record<string, Schema>
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}
type Operation = { responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }> }

/** What a `$ref` of the description points at. */
function resolved<T extends { $ref?: string }>(found: T): T {
  if (!found.$ref) return found
  const [, , kind = '', name = ''] = found.$ref.split('/')
  return resolved((api.components as unknown as Record<string, Record<string, T>>)[kind]?.[name] as T)
}

/** Paths of the value that the schema does not have, or has with another type. */
function strangers(value: unknown, given: Schema, path = '$'): string[] {
  const schema = resolved(given)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(each => strangers(value, each, path)).toSorted((a, b) => a.length - b.length)[0] ?? []
  if (schema.allOf?.[0]) return strangers(value, schema.allOf[0], path)
  if (value === null) return schema.nullable ? [] : [path]
  if (Array.isArray(value)) {
    if (schema.type !== 'array') return [path]
    return value.flatMap((each, at) => strangers(each, schema.items ?? {}, `${path}[${at}]`))
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) => {
      const property = schema.properties?.[key]
      return property ? strangers(each, property, `${path}.${key}`) : [`${path}.${key}`]
    })
  }
  return (schema.type === 'integer' ? 'number' : schema.type) === typeof value ? [] : [path]
}

/** One call as the job's token makes it, with what GitHub's description has of it. */
async function ask(root: string, method: string, path: string, body?: unknown, token = 'ghs_played') {
  const template = Object.keys(api.paths).find(each =>
    new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  ) as keyof typeof api.paths
  const operation = (api.paths[template] as unknown as Record<string, Operation>)[method.toLowerCase()]
  if (!operation) throw new Error(`GitHub's description has no ${method} ${path}`)
  const response = await fetch(root + path, {
    method,
    headers: { authorization: `token ${token}`, 'user-agent': 'tests', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const documented = operation.responses[response.status]
  const answer: unknown = await response.json()
  const schema = documented && resolved(documented).content?.['application/json']?.schema
  return { status: response.status, documented: documented !== undefined, strange: schema && strangers(answer, schema) }
}

const good = (status: number) => ({ status, documented: true, strange: [] })

describe("the emulator's GitHub", () => {
  it('answers as GitHub describes: status, fields and their types', async () => {
    await using cloud = await startCloud({ repository: 'octo-org/hello', github: { pulls: { 7: 'open' } } })
    const root = cloud.env.GITHUB_API_URL as string
    const at = '/repos/octo-org/hello'
    expect(await ask(root, 'GET', `${at}/pulls/7`)).toEqual(good(200))
    expect(await ask(root, 'GET', `${at}/pulls/8`)).toEqual(good(404))
    expect(await ask(root, 'POST', `${at}/issues/7/comments`, { body: 'Deployed' })).toEqual(good(201))
    expect(await ask(root, 'POST', `${at}/issues/7/comments`, { text: 'Deployed' })).toEqual(good(422))
    expect(await ask(root, 'GET', `${at}/issues/7/comments`)).toEqual(good(200))
    expect(await ask(root, 'PATCH', `${at}/issues/comments/1000`, { body: 'Again' })).toEqual(good(200))
  })

  it('refuses a comment that the token may not write as GitHub describes', async () => {
    await using cloud = await startCloud({
      repository: 'octo-org/hello',
      github: { pulls: { 7: 'open' }, pullRequests: 'read' },
    })
    const root = cloud.env.GITHUB_API_URL as string
    expect(await ask(root, 'POST', '/repos/octo-org/hello/issues/7/comments', { body: 'x' })).toEqual(good(403))
  })

  it('would show a field that GitHub does not have', () => {
    const schema = { $ref: '#/components/schemas/issue-comment' }
    expect(strangers({ id: '1', body: 'x', colour: 'red' }, schema)).toEqual(['$.id', '$.colour'])
  })
})
