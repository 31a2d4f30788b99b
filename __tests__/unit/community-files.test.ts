/**
 * Issue forms, by the rules of GitHub's pages "Syntax for issue forms", "Syntax for GitHub's form schema" and "Common validation errors when
 * creating issue forms"; and the address that fills in the one for bugs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { USES, VERSION } from '../../src/version.ts'
import { bugForm } from '../../src/words/bug.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, '.github/ISSUE_TEMPLATE')
const forms = readdirSync(FOLDER).filter(name => name !== 'config.yml')
const read = (name: string) => parse(readFileSync(join(FOLDER, name), 'utf8'))

interface Field {
  type: string
  id?: string
  attributes: Record<string, unknown>
  validations?: Record<string, unknown>
}

const TOP = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body']
const ATTRIBUTES: Record<string, string[]> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
}

function faultsOf(form: Record<string, unknown>): string[] {
  const body = (form.body ?? []) as Field[]
  const ids = body.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const labels = body.flatMap(({ attributes }) => (attributes.label === undefined ? [] : [attributes.label]))
  return [
    ...Object.keys(form).flatMap(key => (TOP.includes(key) ? [] : [`${key} is not a permitted key`])),
    ...['name', 'description'].flatMap(key =>
      typeof form[key] === 'string' && form[key].trim() ? [] : [`${key} must be a string`],
    ),
    ...(body.some(({ type }) => type !== 'markdown') ? [] : ['no field but markdown']),
    ...(new Set(ids).size < ids.length ? ['ids are not unique'] : []),
    ...(new Set(labels).size < labels.length ? ['labels are not unique'] : []),
    ...ids.flatMap(id => (/^[\w-]+$/.test(id) ? [] : [`id ${id}`])),
    ...body.flatMap(({ type, id, attributes, validations }, at) => {
      const known = ATTRIBUTES[type]
      if (!known) return [`body[${at}] has no type`]
      return [
        ...Object.keys(attributes).flatMap(key => (known.includes(key) ? [] : [`body[${at}] has ${key}`])),
        ...Object.values(attributes).flatMap(value =>
          typeof value !== 'string' || value.trim() ? [] : [`body[${at}] has an empty text`],
        ),
        ...((type === 'markdown' ? attributes.value : attributes.label) ? [] : [`body[${at}] lacks its text`]),
        ...(type === 'markdown' && (id || validations) ? [`body[${at}] is markdown with an id`] : []),
        ...Object.entries(validations ?? {}).flatMap(([key, value]) =>
          key === 'required' && typeof value === 'boolean' ? [] : [`body[${at}] validates ${key}`],
        ),
      ]
    }),
  ]
}

describe('issue forms', () => {
  it.each(forms)('%s is one that GitHub takes', name => {
    expect(faultsOf(read(name))).toEqual([])
  })

  it.each([
    [{ description: 'd', body: [{ type: 'input', attributes: { label: 'l' } }] }, 'name must be a string'],
    [
      { name: 'n', description: 'd', body: [{ type: 'markdown', attributes: { value: 'v' } }] },
      'no field but markdown',
    ],
    [{ name: 'n', description: 'd', body: [{ type: 'input', id: 'a b', attributes: { label: 'l' } }] }, 'id a b'],
    [{ name: 'n', description: 'd', body: [{ type: 'input', attributes: {} }] }, 'body[0] lacks its text'],
    [{ name: 'n', description: 'd', body: [{ type: 'inptu', attributes: { label: 'l' } }] }, 'body[0] has no type'],
  ])('a form that GitHub refuses is found: %j', (form, fault) => {
    expect(faultsOf(form)).toContain(fault)
  })

  it('lead questions and vulnerabilities elsewhere, in this repository', () => {
    const { blank_issues_enabled, contact_links } = read('config.yml')
    expect(blank_issues_enabled).toBe(false)
    for (const { name, url, about } of contact_links) {
      expect([typeof name, typeof about]).toEqual(['string', 'string'])
      expect(url).toMatch(new RegExp(`^https://github\\.com/${USES.split('@')[0]}/`))
    }
    const [, file = ''] =
      /\/blob\/main\/(\S+)/
        .exec(JSON.stringify(contact_links.map(({ url }: { url: string }) => url)))
        ?.map(part => part.replace(/".*/, '')) ?? []
    expect(existsSync(join(ROOT, file))).toBe(true)
  })
})

describe('the form of a bug', () => {
  const secret = 'ya29.a-token'
  const error = new Error(`Cannot read ${secret} of /home/runner/work/secret-project`)
  const link = new URL(bugForm(error, { GITHUB_ACTIONS: 'true' }))

  it('is filled in by fields that it has', () => {
    expect(`${link.origin}${link.pathname}`).toBe(`https://github.com/${USES.split('@')[0]}/issues/new`)
    const ids = (read(link.searchParams.get('template') ?? '').body as Field[]).map(({ id }) => id)
    const names = [...link.searchParams.keys()].filter(name => name !== 'template')
    expect(names.length).toBeGreaterThan(2)
    for (const name of names) expect(ids).toContain(name)
    expect(link.searchParams.get('version')).toBe(VERSION)
    expect(link.searchParams.get('place')).toContain('GitHub Actions')
    expect(link.searchParams.get('stack')).toMatch(/community-files\.test\.ts:\d+:\d+/)
  })

  it('says nothing that the error says, and no folder', () => {
    expect(decodeURIComponent(link.href)).not.toMatch(/ya29|runner|secret-project|__tests__/)
    expect(link.href.length).toBeLessThan(1500)
  })

  it.each([['a text'], [undefined], [{ stack: 1 }]])('has no stack for %j', thrown => {
    expect(new URL(bugForm(thrown, {})).searchParams.get('stack')).toBe('')
  })
})

it('every other community file is there', () => {
  for (const file of [
    '.github/CODEOWNERS',
    'CODE_OF_CONDUCT.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    '.github/dependabot.yml',
  ])
    expect(existsSync(join(ROOT, file))).toBe(true)
  const { updates } = parse(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8'))
  for (const update of updates) expect(update.cooldown['default-days']).toBeGreaterThan(0)
})
