/** Our choice of files against gcloud's own, over random trees and patterns. Skipped where no gcloud is installed. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join, relative, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { listSource } from '../../../src/source/listing.ts'
import { drawn } from '../../fixtures/share.ts'
import { BESIDE, REFUSED, TABLE } from './ignore-table.ts'
import { plant, type Tree, temporaryFolder } from './trees.ts'

interface Choice {
  files: string[]
  directories: string[]
  /** Null where the command refuses the tree. */
  listed: string[] | null
}
type Answer = Choice | { error: string }

const gcloud = (process.env.PATH ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'gcloud'))
  .find(path => existsSync(path))
const sdk = gcloud === undefined ? undefined : resolve(dirname(realpathSync(gcloud)), '../lib')
if (sdk === undefined) console.warn('No gcloud on PATH: our choice of files is not compared with its own.')

const CASES = drawn(60, 400)
const SEED = 20_260_801

const names = fc.constantFrom(
  'a',
  'b',
  'ab',
  'foo',
  'bar',
  'a.txt',
  'foo.txt',
  '.env',
  'x y',
  'y ',
  '#x',
  '!x',
  '[a]',
  'A',
  'é',
  '😀',
  '-',
  '^',
)
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
const entries = fc.oneof(
  { weight: 12, arbitrary: fc.constant('x') },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a', 'foo', '../a', 'nowhere', '.', '../outside.txt', '../..').map(link => ({ link })),
  },
)
/** Paths that do not contradict each other: nothing lies below a file or link. */
const trees = fc.array(fc.tuple(paths, entries), { minLength: 3, maxLength: 14 }).map(list => {
  const tree: Tree = {}
  for (const [path, entry] of list) {
    const clash = Object.keys(tree).some(
      other => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
    )
    if (!clash) tree[path] = entry
  }
  return tree
})

const part = fc.oneof(
  { weight: 6, arbitrary: names },
  {
    weight: 6,
    arbitrary: fc.constantFrom('*', '**', '?', '*.txt', 'f*', '*o*', 'a*', '***', '**a', '?*', '*?', ''),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '[ab]*',
      '[!a]',
      '[^a]',
      '[]a]',
      '[!]a]*',
      '[a-c]',
      '[c-a]',
      '[!c-a]',
      '[a',
      '[a-]',
      '[-a]*',
      '[a-b-z]*',
      '[!-a]',
      '[z-a!b]',
      '[\\]',
      '[|&~a]',
      '[[a]',
      '[é-😀]',
      '[!!-#]x',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\\a',
      '\\*',
      'a\\',
      '\\#x',
      '\\!x',
      'x\\ y',
      'y\\ ',
      'y ',
      'x y',
      '\\\\',
      'y\\\\ ',
      'a\\/b',
      '.',
      '..',
      '{a,b}',
      '\\[a]',
    ),
  },
)
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '', '!', '!', '/', '!/', '#', '\\!', ' '),
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', '', '', '/', '/', ' ', '/ ', '  ', '\\ ', '//', '\t'),
  )
  .map(([before, parts, after]) => before + parts.join('/') + after)
const include = fc.constantFrom(
  '#!include:.gitignore',
  '# !include:extra',
  '#\t!include:extra',
  '#!include:missing',
  '#!include:extra ',
  '#!include: extra',
  '#!include:a/b',
  '#!include:',
  '#include:extra',
)
const lines = fc.array(fc.oneof({ weight: 30, arbitrary: pattern }, { weight: 1, arbitrary: include }), {
  minLength: 1,
  maxLength: 6,
})
const text = fc
  .tuple(lines, fc.constantFrom('\n', '\n', '\r\n', '\r', '\v', '\u2028'))
  .map(([list, end]) => list.join(end) + end)
const cases = fc
  .tuple(
    trees,
    fc.record(
      { '.gcloudignore': text, '.gitignore': text, extra: text, '.git/config': fc.constant('x') },
      { requiredKeys: ['.gcloudignore'] },
    ),
    fc.constantFrom('.gcloudignore', '.gcloudignore', '.gcloudignore', '.gitignore', 'none'),
  )
  .map(([tree, files, which]): Tree => {
    const { '.gcloudignore': own, ...rest } = files
    if (which === '.gcloudignore') return { ...tree, ...files }
    return which === '.gitignore' ? { ...tree, ...rest, '.gitignore': own } : { ...tree, ...rest }
  })

function askGcloud(folders: string[]): Answer[] {
  const script = resolve(import.meta.dirname, 'gcloud-choice.py')
  const options = { input: JSON.stringify(folders), encoding: 'utf8', maxBuffer: 1 << 28 } as const
  return JSON.parse(execFileSync('python3', ['-S', script, sdk as string], options)) as Answer[]
}

async function ours(folder: string): Promise<(Choice & { outside: string[] }) | { error: string }> {
  try {
    const { files, directories, outsideLinks: outside } = await listSource(folder)
    return { files: files.map(file => file.path).sort(), directories: directories.sort(), listed: null, outside }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { error: error.message }
  }
}

/** What the link stands for is not below the folder. */
const leadsOut = (folder: string, link: string) =>
  relative(realpathSync(folder), realpathSync(join(folder, link))).startsWith('..')

/** We never send git's folder; gcloud does where the ignore file does not name it. */
const withoutGit = (list: string[]) => list.filter(path => !path.split('/').includes('.git')).sort()

describe.skipIf(sdk === undefined)('the choice of files', () => {
  it(`is gcloud's own for ${CASES} random trees and ignore files`, async () => {
    using folder = temporaryFolder()
    plant(folder.path, { 'outside.txt': 'x' })
    const planted = fc
      .sample(cases, { numRuns: CASES, seed: SEED })
      .map((tree, index) => ({ tree, path: plant(join(folder.path, `${index}`), tree) }))
    const theirs = askGcloud(planted.map(({ path }) => path))
    let refused = 0
    let kept = 0
    let left = 0
    for (const [index, { tree, path }] of planted.entries()) {
      const [own, their] = [await ours(path), theirs[index] as Answer]
      const what = JSON.stringify(tree, null, 1)
      if ('error' in their) {
        refused++
        expect(own, what).toHaveProperty('error')
        continue
      }
      const outside = 'outside' in own ? own.outside : []
      // Where links lead out of the source we part from gcloud, which would send what they stand for.
      const within = (list: string[]) => withoutGit(list).filter(name => !outside.includes(name))
      const theirLinks = [...their.files, ...their.directories].filter(name => outside.includes(name))
      expect(own, what).toEqual({
        files: within(their.files),
        directories: within(their.directories),
        listed: null,
        outside: theirLinks.sort(),
      })
      expect(outside.every(name => leadsOut(path, name))).toBe(true)
      kept += their.files.length
      left += outside.length
    }
    // A generator that ignored everything, or made only errors, would compare nothing.
    expect(kept).toBeGreaterThan(CASES)
    expect(left).toBeGreaterThan(CASES / 80)
    expect(refused).toBeGreaterThan(CASES / 100)
    expect(refused).toBeLessThan(CASES / 4)
  }, 60_000)

  it('is the one that our table of rules states', () => {
    using folder = temporaryFolder()
    const rows = TABLE.map(({ ignore, files = {}, ignored, kept }, index) => {
      const entries = [...ignored, ...kept].map(path => [path.replace(/\/$/, ''), path.endsWith('/') ? null : 'x'])
      const own: Tree = ignore === undefined ? {} : { '.gcloudignore': ignore }
      return plant(join(folder.path, `${index}`), { ...(Object.fromEntries(entries) as Tree), ...files, ...own })
    })
    const refused = REFUSED.map(({ ignore }, index) =>
      plant(join(folder.path, `refused${index}`), { ...BESIDE, '.gcloudignore': ignore }),
    )
    const answers = askGcloud([...rows, ...refused])
    for (const [index, { rule, ignored, kept }] of TABLE.entries()) {
      const { files, directories } = answers[index] as Choice
      const listed = new Set([...files, ...directories.map(path => `${path}/`)])
      const mine = (paths: string[]) => paths.filter(path => listed.has(path))
      expect({ rule, ignored: mine(ignored), kept: mine(kept) }).toEqual({ rule, ignored: [], kept })
    }
    for (const answer of answers.slice(TABLE.length)) expect(answer).toHaveProperty('error')
  }, 60_000)

  it('is what `gcloud meta list-files-for-upload` prints', async () => {
    using folder = temporaryFolder()
    const source = plant(join(folder.path, 'app'), {
      '.gcloudignore': '.gcloudignore\n#!include:.gitignore\n!keep.log\nbuild/*\n!build/keep\n',
      '.gitignore': '*.log\nnode_modules/\n',
      'main.py': 'x',
      'a.log': 'x',
      'keep.log': 'x',
      'build/keep/x': 'x',
      'build/other/x': 'x',
      'node_modules/m/index.js': 'x',
    })
    const printed = execFileSync(gcloud as string, ['meta', 'list-files-for-upload', source], { encoding: 'utf8' })
    const { files } = await listSource(source)
    expect(files.map(file => file.path)).toEqual(printed.trim().split('\n').sort())
    expect(readdirSync(source)).toContain('.gcloudignore')
  }, 60_000)

  it('says the same through the command as through its code, which the random trees ask', () => {
    using folder = temporaryFolder()
    const source = plant(folder.path, { '.gcloudignore': 'a\n', a: 'x', b: 'x', 'c/d': 'x' })
    expect(askGcloud([source])).toEqual([
      { files: ['.gcloudignore', 'b', 'c/d'], directories: ['c'], listed: ['.gcloudignore', 'b', 'c/d'] },
    ])
  }, 60_000)
})
