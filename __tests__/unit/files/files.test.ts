/** What of the machine can be read or written through a path that somebody else made: only what is a file of the workspace. */
import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileFault } from '../../../src/files/fault.ts'
import { readText } from '../../../src/files/read.ts'
import { mayWrite, writeText } from '../../../src/files/write.ts'
import { attack } from '../../fixtures/attacks.ts'
import { plant, temporaryFolder } from '../source/trees.ts'

const windows = process.platform === 'win32'

/** A workspace `ws` with a few files, and beside it `secret/`, which is nobody's business. */
function machine() {
  const folder = temporaryFolder()
  const root = realpathSync(folder.path)
  plant(root, {
    'ws/a.env': 'A=1',
    'ws/sub/b.env': 'B=2',
    'ws/.git/config': 'token',
    'secret/key': 'hunter2',
    'secret/more/key': 'hunter3',
  })
  return { root, ws: join(root, 'ws'), [Symbol.dispose]: () => folder[Symbol.dispose]() }
}

function fault(run: () => unknown): FileFault {
  try {
    run()
  } catch (error) {
    if (error instanceof FileFault) return error
    throw error
  }
  return expect.unreachable('it should have been refused')
}

describe.skipIf(windows)('reading', () => {
  it.each([
    ['a file', 'a.env', 'A=1'],
    ['a link to a file of the workspace', 'inside', 'B=2'],
    ['a file behind a link to a folder of the workspace', 'folder/b.env', 'B=2'],
    ['a link to a link', 'twice', 'B=2'],
  ])('takes %s', (_, path, text) => {
    using m = machine()
    symlinkSync('sub/b.env', join(m.ws, 'inside'))
    symlinkSync('sub', join(m.ws, 'folder'))
    symlinkSync('inside', join(m.ws, 'twice'))
    expect(readText(join(m.ws, path), { workspace: m.ws })).toBe(text)
  })

  it.each([
    ['a link out of the workspace', 'l', '../secret/key', 'l', 'outside'],
    ['an absolute link', 'l', '/etc/passwd', 'l', 'outside'],
    ['the environment of this process', 'l', '/proc/self/environ', 'l', 'outside'],
    ['a folder on the way', 'd', '../secret', 'd/key', 'outside'],
    ['a folder on the way, deeper', 'sub/d', '../../secret', 'sub/d/more/key', 'outside'],
    ["a link into git's folder", 'l', '.git/config', 'l', 'git'],
    ["git's folder itself on the way", 'd', '.git', 'd/config', 'git'],
    ['a link to nothing', 'l', 'gone', 'l', 'dangling'],
    ['a link to itself', 'l', 'l', 'l', 'dangling'],
    ['a link to a folder', 'l', 'sub', 'l', 'folder'],
    ['a link to a device', 'l', '/dev/zero', 'l', 'outside'],
  ])('refuses %s', attack('S3'), (_, link, to, path, kind) => {
    using m = machine()
    symlinkSync(to, join(m.ws, link))
    const { kind: found, message } = fault(() => readText(join(m.ws, path), { workspace: m.ws }))
    expect(found).toBe(kind)
    expect(message).not.toMatch(/hunter|token$/)
  })

  it.each([
    ['gone', 'absent'],
    ['a.env/x', 'absent'],
    ['sub', 'folder'],
    ['.git/config', 'git'],
  ])('refuses %s', attack('S3'), (path, kind) => {
    using m = machine()
    expect(fault(() => readText(join(m.ws, path), { workspace: m.ws })).kind).toBe(kind)
  })

  it('never waits: pipes and devices are refused, whoever names them', attack('S6'), () => {
    using m = machine()
    execFileSync('mkfifo', [join(m.ws, 'pipe'), join(m.root, 'pipe')])
    for (const bounds of [{ workspace: m.ws }, {}]) {
      expect(fault(() => readText(join(m.ws, 'pipe'), bounds)).kind).toBe('special')
      expect(fault(() => readText(join(m.root, 'pipe'), bounds)).kind).toBe('special')
      expect(fault(() => readText('/dev/zero', bounds)).kind).toBe('special')
      expect(fault(() => readText('/dev/tty', bounds)).kind).toBe('special')
    }
  })

  it('takes what the author names elsewhere, and there only what lies in the same folder', () => {
    using m = machine()
    const elsewhere = join(m.root, 'secret')
    expect(readText(join(elsewhere, 'key'), { workspace: m.ws })).toBe('hunter2')
    // As Kubernetes mounts secrets.
    symlinkSync('more', join(elsewhere, '..data'))
    symlinkSync('..data/key', join(elsewhere, 'mounted'))
    expect(readText(join(elsewhere, 'mounted'), { workspace: m.ws })).toBe('hunter3')
    mkdirSync(join(m.root, 'temp'))
    symlinkSync('../secret/key', join(m.root, 'temp/x.env'))
    expect(fault(() => readText(join(m.root, 'temp/x.env'), { workspace: m.ws })).kind).toBe('outside')
  })

  it('knows a workspace that is itself reached by a link, by either name', () => {
    using m = machine()
    const alias = join(m.root, 'alias')
    symlinkSync('ws', alias)
    symlinkSync('../secret/key', join(m.ws, 'l'))
    for (const workspace of [m.ws, alias])
      for (const from of [m.ws, alias]) {
        expect(readText(join(from, 'a.env'), { workspace })).toBe('A=1')
        expect(fault(() => readText(join(from, 'l'), { workspace })).kind).toBe('outside')
      }
  })

  it('stops at the limit, also in files that tell no size', attack('S6'), () => {
    using m = machine()
    writeFileSync(join(m.ws, 'big'), 'x'.repeat(200_001))
    expect(readText(join(m.ws, 'big'), { limit: 200_001 })).toHaveLength(200_001)
    expect(fault(() => readText(join(m.ws, 'big'), { limit: 200_000 })).kind).toBe('too-large')
    expect(statSync('/proc/self/status').size).toBe(0)
    expect(fault(() => readText('/proc/self/status', { limit: 10 })).kind).toBe('too-large')
  })

  it('shows nothing of what is outside, whatever links there are', attack('S3', 150), () => {
    const name = fc.constantFrom('a', 'b', 'c')
    const target = fc
      .array(fc.constantFrom('..', '.', 'a', 'b', 'c', 'sub', 'ws', 'secret', 'more', 'key', '.git', 'config'), {
        minLength: 1,
        maxLength: 5,
      })
      .map(parts => parts.join('/'))
    const links = fc.array(fc.record({ at: fc.constantFrom('', 'sub/'), name, target }), { maxLength: 6 })
    const path = fc.array(fc.constantFrom('a', 'b', 'c', 'sub', '..', 'key', 'config', 'more', 'secret'), {
      minLength: 1,
      maxLength: 4,
    })
    let read = 0
    let refused = 0
    fc.assert(
      fc.property(links, path, (made, parts) => {
        using m = machine()
        for (const { at, name, target } of made)
          if (!exists(join(m.ws, at + name))) symlinkSync(target, join(m.ws, at + name))
        const given = join(m.ws, ...parts)
        try {
          const text = readText(given, { workspace: m.ws })
          read++
          // The author's own plain path is the only way to the outside.
          if (given.startsWith(`${m.ws}/`)) expect(text).not.toMatch(/hunter|token/)
        } catch (error) {
          expect(error).toBeInstanceOf(FileFault)
          refused++
        }
      }),
      { numRuns: 150 },
    )
    expect(refused).toBeGreaterThan(0)
    expect(read + refused).toBe(150)
  })
})

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

describe.skipIf(windows)('writing', () => {
  it('makes folders, keeps the rights of a file, and leaves nothing else behind', () => {
    using m = machine()
    const path = join(m.ws, 'out/deep/report.json')
    writeText(path, 'one', { workspace: m.ws })
    execFileSync('chmod', ['640', path])
    writeText(path, 'two', { workspace: m.ws })
    expect(readFileSync(path, 'utf8')).toBe('two')
    expect((statSync(path).mode & 0o777).toString(8)).toBe('640')
    expect(execFileSync('ls', ['-A', join(m.ws, 'out/deep')], { encoding: 'utf8' })).toBe('report.json\n')
    writeText(join(m.ws, 'private'), 'x', { workspace: m.ws, mode: 0o600 })
    expect((statSync(join(m.ws, 'private')).mode & 0o777).toString(8)).toBe('600')
  })

  it.each([
    ['a link in its place', 'r.json', '../secret/key', 'r.json', 'outside'],
    ['a link in its place to a file of the workspace', 'r.json', 'a.env', 'r.json', 'outside'],
    ['a link to nothing', 'r.json', '../secret/new', 'r.json', 'outside'],
    ['a folder on the way', 'out', '../secret', 'out/new', 'outside'],
    ['a folder on the way, with more to be made', 'out', '../secret', 'out/x/y/new', 'outside'],
    ['a folder on the way that is a link to nothing', 'out', '../secret/none', 'out/new', 'dangling'],
    ["a folder of git's", 'out', '.git', 'out/hooks/post-checkout', 'git'],
  ])('refuses %s, and says so before', attack('S3'), (_, link, to, path, kind) => {
    using m = machine()
    symlinkSync(to, join(m.ws, link))
    const before = execFileSync('find', [m.root], { encoding: 'utf8' })
    expect(fault(() => mayWrite(join(m.ws, path), { workspace: m.ws })).kind).toBe(kind)
    expect(fault(() => writeText(join(m.ws, path), 'x', { workspace: m.ws })).kind).toBe(kind)
    expect(execFileSync('find', [m.root], { encoding: 'utf8' })).toBe(before)
    expect(readFileSync(join(m.root, 'secret/key'), 'utf8')).toBe('hunter2')
    expect(readFileSync(join(m.ws, 'a.env'), 'utf8')).toBe('A=1')
  })

  it('refuses folders, pipes and devices', attack('S6'), () => {
    using m = machine()
    execFileSync('mkfifo', [join(m.ws, 'pipe')])
    expect(fault(() => writeText(join(m.ws, 'sub'), 'x', { workspace: m.ws })).kind).toBe('folder')
    expect(fault(() => writeText(join(m.ws, 'pipe'), 'x', { workspace: m.ws })).kind).toBe('special')
    expect(fault(() => writeText('/dev/null', 'x', { workspace: m.ws })).kind).toBe('special')
    expect(fault(() => writeText(join(m.ws, 'a.env/x'), 'x', { workspace: m.ws })).kind).toBe('unusable')
  })

  it('puts a file in the place of a link where that is asked for, and leaves alone what it led to', () => {
    using m = machine()
    symlinkSync('../secret/key', join(m.ws, 'r.json'))
    writeText(join(m.ws, 'r.json'), 'mine', { replaceLink: true })
    expect(() => readlinkSync(join(m.ws, 'r.json'))).toThrow()
    expect(readFileSync(join(m.ws, 'r.json'), 'utf8')).toBe('mine')
    expect(readFileSync(join(m.root, 'secret/key'), 'utf8')).toBe('hunter2')
  })
})

describe.skipIf(windows)('several checkouts in a workspace', () => {
  /** `app` is somebody else's; `infra` is not for them. */
  function checkouts() {
    const folder = temporaryFolder()
    const ws = realpathSync(folder.path)
    plant(ws, {
      'infra/prod.env': 'PASSWORD=x',
      'infra/.git/config': 'token',
      'plain/b.env': 'B=2',
      'app/.git/config': 'token',
      'app/own.env': 'A=1',
      'app/sub/inside.env': { link: '../own.env' },
      'app/e.env': { link: '../infra/prod.env' },
      'app/twice.env': { link: 'e.env' },
      'app/around': { link: '../infra' },
      'app/back': { link: '..' },
      'app/plain.env': { link: '../plain/b.env' },
      'plain/a.env': { link: '../app/own.env' },
      'app/vendor/inner/.git/config': 'token',
      'app/vendor/inner/inner.env': 'I=1',
      'app/vendor/inner/up.env': { link: '../../own.env' },
      'app/vendor/inner/git.env': { link: '.git/config' },
      'app/vendor/module/.git': 'gitdir: ../../.git/modules/module',
      'app/vendor/module/m.env': 'M=1',
      'app/inner.env': { link: 'vendor/inner/inner.env' },
      'app/module.env': { link: 'vendor/module/m.env' },
      'app/token.env': { link: 'vendor/inner/.git/config' },
    })
    return { ws, [Symbol.dispose]: () => folder[Symbol.dispose]() }
  }

  it.each(['app/e.env', 'app/twice.env', 'app/around/prod.env', 'app/back/infra/prod.env', 'app/plain.env'])(
    'a link of one cannot lead to another, nor beside them: %s',
    attack('S3'),
    path => {
      using m = checkouts()
      const said = fault(() => readText(join(m.ws, path), { workspace: m.ws }))
      expect(said.message).toContain(`outside ${join(m.ws, 'app')}`)
      expect(said.message).not.toContain('PASSWORD')
    },
  )

  it.each([
    ['app/vendor/inner/up.env', 'outside '],
    ['app/vendor/inner/git.env', "git's folder"],
    ['app/token.env', "git's folder"],
  ])('a checkout within another is not left, and nobody gets at what is git’s: %s', attack('S3'), (path, why) => {
    using m = checkouts()
    expect(fault(() => readText(join(m.ws, path), { workspace: m.ws })).message).toContain(why)
  })

  it('nor is a file written there', attack('S3'), () => {
    using m = checkouts()
    fault(() => writeText(join(m.ws, 'app/around/new'), 'x', { workspace: m.ws }))
  })

  it.each([
    ['app/own.env', 'A=1'],
    ['app/sub/inside.env', 'A=1'],
    ['infra/prod.env', 'PASSWORD=x'],
    ['plain/a.env', 'A=1'],
    ['app/inner.env', 'I=1'],
    ['app/module.env', 'M=1'],
  ])('%s is read: what is written so, what stays in its checkout or below, what belongs to none', (path, text) => {
    using m = checkouts()
    expect(readText(join(m.ws, path), { workspace: m.ws })).toBe(text)
  })
})
