/** The parts of the build that change what a bundle consists of: each leaves its meaning as it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { minifySync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { onlyCalled } from '../../../scripts/called-methods.ts'
import { inLines, withBuiltins } from '../../../scripts/print.ts'
import { smallRoles } from '../../../scripts/small-roles.ts'
import { UNUSED } from '../../../scripts/unused.ts'
import { ROOT } from '../docs/pages.ts'

const exportOf = async (code: string) =>
  ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown }).default

describe('the role table of the bundles', () => {
  it('says the same as the one in the repository, in a fifth of the size', async () => {
    const text = readFileSync(join(ROOT, 'src/data/roles.json'), 'utf8')
    const small = smallRoles(JSON.parse(text))
    expect(await exportOf(small)).toEqual(JSON.parse(text))
    expect(small.length).toBeLessThan(text.length / 5)
  })

  it('holds any roles, in their order', async () => {
    const permission = fc.stringMatching(/^[a-c]{1,2}\.[a-c]{1,2}\.[a-d]{1,2}$/)
    const permissions = fc.uniqueArray(permission, { maxLength: 20 }).map(list => list.toSorted())
    const tables = fc.dictionary(fc.stringMatching(/^roles\/[a-z]{1,6}$/), permissions, { noNullPrototype: true })
    await fc.assert(
      fc.asyncProperty(tables, async roles => {
        const table = { about: 'it', roles }
        expect(await exportOf(smallRoles(table))).toEqual(table)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the print of the bundles', () => {
  const minified = (code: string) =>
    minifySync('code.js', code, { module: true, compress: false, mangle: false }).code.trim()

  it.each([
    'if (a) b(); else c()',
    'do x(); while (y)',
    'for (const a of b) if (a) continue; else break',
    'label: for (;;) { break label }',
    'switch (a) { case 1: case 2: b(); break; default: { c() } }',
    'class A { static { b() } static async *c() {} x = 1; ["y"] = 2; get z() { return this.#p } #p }',
    'function* g() { const a = yield\nb(); return async () => { await a } }',
    'const text = `one\n  two ${((a) => { b(); return `${a}\n` })(1)}`; done()',
    'export const a = 1; export { a as b }; export default function () { return /\\n;}/ }',
    '"use strict"; var f = function () { "use strict"; return 1 }',
  ])('means what %j means', code => {
    const lines = inLines(minified(code))
    expect(minified(lines)).toBe(minified(code))
  })

  it('puts each statement and each member on a line of its own', () => {
    expect(inLines(minified('class A { b = 1; c() { d(); e() } }\nif (f) { g() } else h()'))).toBe(
      'class A{\nb=1;\nc(){\nd();\ne()}}\nif(f){\ng()}else h();',
    )
  })
})

describe("GitHub's methods in the bundles", () => {
  const table = { pulls: { get: ['GET /pull'], list: ['GET /pulls'] }, issues: { get: ['GET /issue'] } }

  it('are those that the sources call', () => {
    expect(
      onlyCalled(table, ['await octokit.rest.pulls.get({})', 'rest\n  .issues\n  .get()', 'interest.pulls.list']),
    ).toEqual({
      pulls: { get: ['GET /pull'] },
      issues: { get: ['GET /issue'] },
    })
  })

  it('are a fault where GitHub has none of that name', () => {
    expect(() => onlyCalled(table, ['octokit.rest.pulls.update()'])).toThrow('pulls.update')
  })

  it('are called by their whole names only, which the build looks for', () => {
    const folder = join(ROOT, 'src/github')
    for (const text of readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')))
      expect(text).not.toMatch(/\brest\s*(?:\[|\.\s*\w+(?!\w|\s*\.))/)
  })
})

it('what stands in the place of a package says why nobody misses it', () => {
  for (const { why, code } of UNUSED) {
    expect(why).toMatch(/\.$/)
    expect(() => minifySync('code.js', code)).not.toThrow()
  }
})

describe('modules of Node itself', () => {
  it('are taken as they are, and no text that looks like an import is', () => {
    const code =
      'import{a as b,c}from"node:fs";import d,*as e from"os";import"./x.js";import{f}from"./y.js";g(`import h from"os";`);'
    expect(withBuiltins(code)).toBe(
      'const {a:b,c}=process.getBuiltinModule("node:fs");const d=process.getBuiltinModule("os");const e=process.getBuiltinModule("os");' +
        'import"./x.js";import{f}from"./y.js";g(`import h from"os";`);',
    )
  })
})
