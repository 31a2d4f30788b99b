/** What is listed, left out and reported: links, credentials, git's folder, folders without an ignore file. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { archive } from '../../../src/source/archive.ts'
import { deniedPaths } from '../../../src/source/credentials.ts'
import { type Listing, type ListingOptions, listSource } from '../../../src/source/listing.ts'
import { summariseSource } from '../../../src/source/summary.ts'
import { attack } from '../../fixtures/attacks.ts'
import { plant, planted, type Tree, temporaryFolder } from './trees.ts'
import { collect, unzip } from './unzip.ts'

const KEY = JSON.stringify({
  type: 'service_account',
  project_id: 'p',
  private_key: '-----BEGIN-----',
  client_email: 'a@b',
})
const FEDERATION = JSON.stringify({
  type: 'external_account',
  audience: '//iam.googleapis.com/x',
  credential_source: {},
})
const USER = JSON.stringify({ type: 'authorized_user', client_id: 'c', refresh_token: 'r' })

/** Lists a tree; denies nothing but what is always denied, unless the options say so. */
async function list(tree: Tree, options: ListingOptions = { denied: [] }): Promise<Listing> {
  using source = planted(tree)
  return await listSource(source.path, options)
}
const pathsOf = ({ files }: Listing) => files.map(({ path }) => path)
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error as UserError,
  )
const windows = process.platform === 'win32'

/** The product on another system, as far as that decides by its name. */
async function on<T>(platform: NodeJS.Platform, body: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor
  Object.defineProperty(process, 'platform', { ...own, value: platform })
  try {
    return await body()
  } finally {
    Object.defineProperty(process, 'platform', own)
  }
}
const root = process.getuid?.() === 0

describe('a listing', () => {
  it('knows scripts on Windows, which has no bit for them, by their first line', async () => {
    const tree: Tree = {
      'build.sh': '#!/bin/sh\necho\n',
      gradlew: '#!/usr/bin/env sh\n',
      'tool.exe': { run: 'MZ' },
      'notes.md': '# title\n',
      empty: '',
    }
    const modes = ({ files }: Listing) => Object.fromEntries(files.map(({ path, mode }) => [path, mode.toString(8)]))
    const expected = { 'build.sh': '755', gradlew: '755', 'tool.exe': '644', 'notes.md': '644', empty: '644' }
    expect(modes(await on('win32', () => list(tree)))).toEqual(expected)
    expect(modes(await on('win32', () => list(tree, { denied: [], contents: false })))).toEqual(expected)
  })

  it('holds files with size and mode, folders, sums, and what decides the kind of build', async () => {
    const listing = await list({
      Dockerfile: 'FROM x\n',
      'src/a.ts': 'abc',
      'src/run.sh': { run: '#!' },
      empty: null,
      'project.toml': '',
    })
    expect(listing.files.map(({ path, size }) => [path, size])).toEqual([
      ['Dockerfile', 7],
      ['project.toml', 0],
      ['src/a.ts', 3],
      ['src/run.sh', 2],
    ])
    expect(listing.files.map(({ mode }) => mode.toString(8))).toEqual(['644', '644', '644', '755'])
    expect(listing.directories).toEqual(['empty', 'src'])
    expect(listing).toMatchObject({
      bytes: 12,
      dockerfile: true,
      projectToml: true,
      brokenLinks: [],
      special: [],
      excluded: [],
    })
  })

  it('sees a Dockerfile only under that very name, in the top folder, and among what is uploaded', async () => {
    expect(await list({ dockerfile: 'x', 'sub/Dockerfile': 'x', 'x/project.toml': '' })).toMatchObject({
      dockerfile: false,
      projectToml: false,
    })
    expect(await list({ Dockerfile: 'x', '.gcloudignore': 'Dockerfile\n' })).toMatchObject({ dockerfile: false })
  })

  it('is in the order of the bytes of the paths', async () => {
    const { files } = await list({ b: '', B: '', é: '', '\ue000': '', '😀': '', 'a/b': '', 'a-b': '' })
    expect(files.map(({ path }) => path)).toEqual(['B', 'a-b', 'a/b', 'b', 'é', '\ue000', '😀'])
  })

  it('says which rule kept what back, of a folder only the folder, and does not look into it', async () => {
    using source = planted({
      '.gitignore': 'node_modules/\n\n*.log\n',
      'a.log': '',
      'sub/b.log': '',
      'node_modules/m/i.js': '',
      'x.js': '',
    })
    const locked = join(source.path, 'node_modules/m')
    chmodSync(locked, 0)
    const listing = await listSource(source.path)
    chmodSync(locked, 0o755)
    expect(listing.ignoreFile).toBe('.gitignore')
    expect(listing.excluded).toEqual([
      { path: '.gitignore', rule: '.gitignore', from: "gcloud's defaults" },
      { path: 'a.log', rule: '*.log', from: '.gitignore:3' },
      { path: 'node_modules', rule: 'node_modules/', from: '.gitignore:1' },
      { path: 'sub/b.log', rule: '*.log', from: '.gitignore:3' },
    ])
    expect(pathsOf(listing)).toEqual(['x.js'])
  })

  it('ignores nothing when ignore files are switched off, but still keeps git and credentials back', async () => {
    const listing = await list(
      { '.gcloudignore': '*\n', a: '', '.git/config': '', 'k.json': KEY },
      { ignoreFiles: false },
    )
    expect(pathsOf(listing)).toEqual(['.gcloudignore', 'a'])
    expect(listing.ignoreFile).toBeUndefined()
  })

  it('passes on which lines of the ignore file can never match', async () => {
    expect((await list({ '.gcloudignore': 'a/ \n', a: '' })).ineffective).toMatchObject([{ from: '.gcloudignore:1' }])
  })

  it('goes by .gitignore where .gcloudignore is a folder, as gcloud does', async () => {
    const listing = await list({ '.gcloudignore/x': '', '.gitignore': 'a\n', a: '', b: '' })
    expect(pathsOf(listing)).toEqual(['b'])
  })
})

describe('links', () => {
  it.skipIf(windows)(
    'to files are listed with the size and mode of their targets, also where the source is reached through a link',
    async () => {
      using folder = temporaryFolder()
      plant(folder.path, {
        'app/bin/run.sh': { run: 'echo' },
        'app/run.sh': { link: 'bin/run.sh' },
        'app/lib/again': { link: '../run.sh' },
        'app/whole': { link: join(folder.path, 'app/bin/run.sh') },
        source: { link: 'app' },
      })
      for (const name of ['app', 'source']) {
        const { files, outsideLinks } = await listSource(join(folder.path, name))
        expect(files.map(({ path, size, mode }) => [path, size, mode])).toEqual([
          ['bin/run.sh', 4, 0o755],
          ['lib/again', 4, 0o755],
          ['run.sh', 4, 0o755],
          ['whole', 4, 0o755],
        ])
        expect(outsideLinks).toEqual([])
      }
    },
  )

  it.skipIf(windows)('that lead out of the source are left out and reported, unless they are ignored', async () => {
    using folder = temporaryFolder()
    plant(folder.path, {
      'app-two/secret': 'x',
      'shared/run.sh': { run: 'echo' },
      'app/.gcloudignore': 'old\n',
      'app/main': '',
      'app/run.sh': { link: '../shared/run.sh' },
      'app/again': { link: 'run.sh' },
      'app/beside': { link: '../app-two/secret' },
      'app/host.txt': { link: '/etc/hostname' },
      'app/shared': { link: '../shared' },
      'app/up': { link: '..' },
      'app/null': { link: '/dev/null' },
      'app/old': { link: '../shared/run.sh' },
    })
    const listing = await listSource(join(folder.path, 'app'))
    expect(listing.outsideLinks).toEqual(
      [
        'again',
        'beside',
        ...(existsSync('/etc/hostname') ? ['host.txt'] : []),
        'null',
        'run.sh',
        'shared',
        'up',
      ].sort(),
    )
    expect(pathsOf(listing)).toEqual(['.gcloudignore', 'main'])
    expect(listing).toMatchObject({ directories: [], special: [], bytes: 4 })
    expect(summariseSource(listing).outsideLinks).toEqual(listing.outsideLinks)
  })

  it.skipIf(windows)('to folders are empty folders and are not followed, so that loops end', async () => {
    const listing = await list({ 'a/b': '', 'a/loop': { link: '..' }, self: { link: '.' } })
    expect(listing.directories).toEqual(['a', 'a/loop', 'self'])
    expect(pathsOf(listing)).toEqual(['a/b'])
  })

  it.skipIf(windows)(
    'without a target, or to themselves, are left out and reported unless they are ignored',
    async () => {
      const listing = await list({
        '.gcloudignore': 'old\n',
        gone: { link: 'nowhere' },
        me: { link: 'me' },
        old: { link: 'x' },
        a: '',
      })
      expect(listing.brokenLinks).toEqual(['gone', 'me'])
      expect(pathsOf(listing)).toEqual(['.gcloudignore', 'a'])
      expect(listing.excluded.map(({ path }) => path)).toEqual(['old'])
    },
  )

  it.skipIf(windows)('cannot carry out what their targets could not', async () => {
    using folder = temporaryFolder()
    plant(folder.path, {
      'secret/key.txt': 'x',
      'gha-creds-1.json': '{}',
      'key.json': KEY,
      '.git/config': 'token',
      'plain.txt': 'x',
      'app/a': { link: '../secret/key.txt' },
      'app/b': { link: '../gha-creds-1.json' },
      'app/c': { link: '../key.json' },
      'app/d': { link: '../.git/config' },
      'app/e': { link: '../plain.txt' },
      'app/f.json': { link: 'a' },
      'app/g': { link: '/etc/hostname' },
      'app/h': { link: '..' },
    })
    const options = { denied: [join(folder.path, 'secret')] }
    const listing = await listSource(join(folder.path, 'app'), options)
    expect(listing.credentials.map(({ path }) => path)).toEqual(['a', 'b', 'f.json'])
    expect(pathsOf(listing)).toEqual([])
    expect(listing.outsideLinks).toEqual(['c', 'd', 'e', 'g', 'h'])
    const inJob = await listSource(join(folder.path, 'app'), { ...options, workspace: folder.path })
    expect(inJob.credentials.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'f.json'])
    expect(pathsOf(inJob)).toEqual(['e'])
    expect(inJob.outsideLinks).toEqual(['g', 'h'])
  })

  it.skipIf(windows)('to files of the workspace are followed, as gcloud does', async () => {
    using folder = temporaryFolder()
    plant(folder.path, {
      'docker/api.Dockerfile': 'FROM x',
      'package-lock.json': '{}',
      'shared/a.ts': 'a',
      'svc/Dockerfile': { link: '../docker/api.Dockerfile' },
      'svc/package-lock.json': { link: '../package-lock.json' },
      'svc/own': { link: 'Dockerfile' },
    })
    const listing = await listSource(join(folder.path, 'svc'), { denied: [], workspace: folder.path })
    expect(pathsOf(listing)).toEqual(['Dockerfile', 'own', 'package-lock.json'])
    expect(listing.dockerfile).toBe(true)
    const entries = await unzip(await collect(archive(listing)))
    expect([...entries].filter(([, { bytes }]) => String(bytes) === 'FROM x').map(([name]) => name)).toEqual([
      'Dockerfile',
      'own',
    ])
  })

  it.skipIf(windows)('to another checkout of the workspace stay here, those to its own go', attack('S3'), async () => {
    using folder = temporaryFolder()
    plant(folder.path, {
      'infra/.git/config': 'x',
      'infra/prod.env': 'PASSWORD=x',
      'notes.txt': 'x',
      'app/.git/config': 'x',
      'app/shared/a': 'x',
      'app/svc/own': { link: '../shared/a' },
      'app/svc/data.txt': { link: '../../infra/prod.env' },
      'app/svc/twice': { link: '../../app/svc/data.txt' },
      'app/svc/notes': { link: '../../notes.txt' },
      'app/inner/.git/config': 'x',
      'app/inner/b': 'x',
      'app/svc/within': { link: '../inner/b' },
    })
    const options = { denied: [], workspace: folder.path }
    const listing = await listSource(join(folder.path, 'app/svc'), options)
    // A checkout within the source's own is part of it.
    expect(pathsOf(listing)).toEqual(['own', 'within'])
    expect(listing.outsideLinks).toEqual(['data.txt', 'notes', 'twice'])
    plant(folder.path, { 'app/all': { link: '../infra' } })
    await failure(listSource(join(folder.path, 'app/all'), options))
  })

  it.skipIf(windows).each([
    ['a Dockerfile out of the workspace', 'Dockerfile', '/etc/hostname', 'outside the workspace'],
    ['a Dockerfile that is not there', 'Dockerfile', 'nowhere', 'something that does not exist'],
    ['a Dockerfile that is a folder', 'Dockerfile', 'folder', 'a link to a folder'],
    ['a Dockerfile in a folder of git', 'Dockerfile', '../.git/config', 'excluded as a credential'],
    ['a Dockerfile that is a device', 'Dockerfile', '/dev/null', 'outside the workspace'],
    ['project.toml', 'project.toml', '/etc/hostname', 'outside the workspace'],
    ['a lock file', 'package-lock.json', '../../package-lock.json', 'something that does not exist'],
    ['a project of .NET', 'app.csproj', '/etc/hostname', 'outside the workspace'],
  ])('stop the run where the build is chosen by them: %s', async (_, path, link, why) => {
    using folder = temporaryFolder()
    plant(folder.path, { '.git/config': 'x', 'svc/folder/a': 'x', [`svc/${path}`]: { link } })
    const stopped = await failure(listSource(join(folder.path, 'svc'), { denied: [], workspace: folder.path }))
    expect(stopped.findings[0]?.id).toBe('source-unreadable')
    expect(stopped.message).toContain(path)
    expect(stopped.message).toContain(why)
    plant(join(folder.path, 'svc'), { '.gcloudignore': `/${path}\n` })
    await listSource(join(folder.path, 'svc'), { denied: [], workspace: folder.path })
  })

  it.skipIf(windows)('elsewhere, or to folders, are told of and stop nothing', async () => {
    const listing = await list({ 'sub/Dockerfile': { link: '/etc/hostname' }, a: { link: 'sub' } })
    expect(listing).toMatchObject({ outsideLinks: ['sub/Dockerfile'], folderLinks: ['a'], directories: ['a', 'sub'] })
  })
})

describe.skipIf(windows)('the source folder', () => {
  it.each([
    ['itself', { app: { link: '../home' } }, 'app'],
    ['on the way to it', { apps: { link: '../home' } }, 'apps/x'],
    ['to the folder of git', { app: { link: '.git' } }, 'app'],
  ])('cannot be a link out of the workspace: %s', async (_, tree: Tree, source) => {
    using folder = temporaryFolder()
    plant(join(folder.path, 'home'), { '.ssh/id_rsa': 'x', 'x/.netrc': 'x' })
    const workspace = plant(join(folder.path, 'ws'), { '.git/config': 'x', ...tree })
    const stopped = await failure(listSource(join(workspace, source), { denied: [], workspace }))
    expect(stopped.findings[0]?.id).toBe('source-unreadable')
    expect(stopped.message).toContain('The source folder')
  })

  it('may be a link within it, and may be elsewhere where its author says so', async () => {
    using folder = temporaryFolder()
    const workspace = plant(join(folder.path, 'ws'), { 'real/a': 'x', app: { link: 'real' } })
    plant(join(folder.path, 'other'), { b: 'x', c: { link: '../ws/real/a' } })
    expect(pathsOf(await listSource(join(workspace, 'app'), { denied: [], workspace }))).toEqual(['a'])
    const other = await listSource(join(folder.path, 'other'), { denied: [], workspace })
    expect(pathsOf(other)).toEqual(['b'])
    expect(other.outsideLinks).toEqual(['c'])
  })
})

describe.skipIf(windows)('an ignore file', () => {
  const outside: Tree = { 'secret/file': 'x//hunter2//x\n', 'ws/.git/config': '// token hunter2\n' }
  it.each<[string, Tree]>([
    ['.gcloudignore that is a link out of the source', { '.gcloudignore': { link: '../secret/file' } }],
    ['.gitignore that is a link out of the source', { '.gitignore': { link: '../secret/file' } }],
    ['.gcloudignore that is the environment', { '.gcloudignore': { link: '/proc/self/environ' } }],
    ['.gitignore that is the environment', { '.gitignore': { link: '/proc/self/environ' } }],
    ["a file of git's", { '.gitignore': { link: '.git/config' } }],
    ['.gcloudignore that leads nowhere', { '.gcloudignore': { link: 'nowhere' } }],
    ['.gcloudignore that never ends', { '.gcloudignore': { link: '/dev/zero' } }],
    ['.gitignore that never ends', { '.gitignore': { link: '/dev/zero' } }],
    ['an included link', { '.gcloudignore': '#!include:inc\n', inc: { link: '/proc/self/environ' } }],
    [
      'an included link within a link',
      { '.gcloudignore': '#!include:a\n', a: { link: 'b' }, b: { link: '../secret/file' } },
    ],
    ["an included file of git's", { '.gcloudignore': '#!include:a\n', a: { link: '.git/config' } }],
  ])('is an error: %s', async (_, tree) => {
    using folder = temporaryFolder()
    plant(folder.path, outside)
    const stopped = await failure(listSource(plant(join(folder.path, 'ws'), tree), { denied: [] }))
    expect(stopped.findings[0]?.id).toBe('source-unreadable')
    expect(stopped.message).toMatch(/^\.g(cloud|it)ignore/)
    expect(JSON.stringify(stopped.findings)).not.toContain('hunter2')
  })

  it.each(['.gcloudignore', '.gitignore', 'inc'])('does not make a run wait that is a pipe: %s', async name => {
    using source = planted(name === 'inc' ? { '.gcloudignore': '#!include:inc\n' } : {})
    execFileSync('mkfifo', [join(source.path, name)])
    expect((await failure(listSource(source.path))).message).toContain('is a pipe, a socket or a device')
  })

  it('may be a link within the source', async () => {
    const listing = await list({
      '.gcloudignore': { link: 'conf/ignore' },
      'conf/ignore': '*.log\n',
      'a.log': 'x',
      b: 'x',
    })
    expect(pathsOf(listing)).toEqual(['.gcloudignore', 'b', 'conf/ignore'])
  })

  it('is never quoted', async () => {
    const registry = '//npm.example.com/:_authToken=hunter2\n'
    const { ineffective } = await list({ '.gcloudignore': '#!include:.npmrc\n', '.npmrc': registry })
    expect(ineffective).toEqual([{ from: '.npmrc:1', why: expect.stringContaining('a slash is followed by') }])
    const long = `hunter2${'x'.repeat(5000)}\n`
    const stopped = await failure(list({ '.gcloudignore': '#!include:long\n', long }))
    expect(stopped.message).toMatch(/^long:1 has 5007 characters/)
    expect(stopped.message).not.toContain('hunter2')
    for (const name of ['hunter2', ' hunter2', 'sub/hunter2'])
      expect((await failure(list({ '.gcloudignore': `#!include:${name}\n` }))).message).not.toContain('hunter2')
  })

  it('has at most 1 MiB', async () => {
    expect((await failure(list({ '.gcloudignore': 'x\n'.repeat(600_000) }))).message).toContain('is larger than 1 MiB')
    expect((await list({ '.gcloudignore': 'x\n'.repeat(500_000) })).ignoreFile).toBe('.gcloudignore')
  })
})

describe('what never leaves the machine', () => {
  it("is git's folder, at any depth and whatever the ignore file says", async () => {
    const listing = await list({
      '.gcloudignore': '!.git\n',
      '.git/config': 'x',
      'sub/.git': 'gitdir: x',
      '.github/x': '',
    })
    expect(pathsOf(listing)).toEqual(['.gcloudignore', '.github/x'])
    expect(listing.excluded).toEqual([
      { path: '.git', rule: '.git', from: 'always' },
      { path: 'sub/.git', rule: '.git', from: 'always' },
    ])
  })

  it.each([
    ['the file of google-github-actions/auth, by its name', 'gha-creds-0123456789abcdef.json', 'not even JSON'],
    ['the same below the top folder', 'a/b/gha-creds-x.json', ''],
    ['a service account key', 'config/prod.json', KEY],
    ['a key with a byte order mark', 'prod.JSON', `\ufeff${KEY}`],
    ['a Workload Identity Federation credential', 'wif.json', FEDERATION],
    ["a user's credential", 'application_default_credentials.json', USER],
  ])('is %s', async (_, path, content) => {
    const listing = await list({ '.gcloudignore': `!${path}\n`, [path]: content, 'other.json': '{}' })
    expect(listing.credentials).toEqual([{ path, why: expect.stringMatching(/./) }])
    expect(pathsOf(listing)).toEqual(['.gcloudignore', 'other.json'])
  })

  it('is told apart from what only looks like a secret, which goes', async () => {
    const listing = await list({ id_rsa: 'x', 'key.json': KEY, 'a.ts': 'x' })
    expect(pathsOf(listing)).toEqual(['a.ts', 'id_rsa'])
    expect(listing.secrets).toEqual([{ path: 'id_rsa', why: 'a private key' }])
    expect(listing.credentials).toEqual([{ path: 'key.json', why: 'a service account key' }])
    expect(summariseSource(listing)).toMatchObject({
      credentials: ['key.json'],
      secrets: ['id_rsa (a private key)'],
    })
  })

  it('is not reported as a credential where the ignore file keeps it back anyway', async () => {
    const listing = await list({
      '.gcloudignore': 'gha-creds-*.json\nkeys\n',
      'gha-creds-1.json': '',
      'keys/k.json': KEY,
    })
    expect(listing.credentials).toEqual([])
    expect(listing.excluded.map(({ path }) => path)).toEqual(['gha-creds-1.json', 'keys'])
  })

  it('is what the environment names: files and folders, however they are written', async () => {
    using source = planted({ a: 'x', 'tmp/env': 'x', 'tmp/deep/x': 'x', tmpx: 'x', b: 'x' })
    const denied = [join(source.path, 'tmp/../a'), join(source.path, 'tmp'), join(source.path, 'missing')]
    const listing = await listSource(source.path, { denied })
    expect(listing.credentials.map(({ path }) => path)).toEqual(['a', 'tmp'])
    expect(pathsOf(listing)).toEqual(['b', 'tmpx'])
  })

  it.skipIf(windows)('is recognised when the source is reached through a link', async () => {
    using folder = temporaryFolder()
    plant(folder.path, { 'real/creds.txt': 'x', 'real/a': 'x', app: { link: 'real' } })
    const listing = await listSource(join(folder.path, 'app'), { denied: [join(folder.path, 'real/creds.txt')] })
    expect(listing.credentials.map(({ path }) => path)).toEqual(['creds.txt'])
    expect(pathsOf(listing)).toEqual(['a'])
  })

  it('reads the paths of credentials and command files from the environment', () => {
    const env = {
      GOOGLE_GHA_CREDS_PATH: '/w/gha.json',
      GOOGLE_APPLICATION_CREDENTIALS: '',
      GITHUB_ENV: '/t/env',
      RUNNER_TEMP: '/t',
      HOME: '/h',
    }
    expect(deniedPaths(env)).toEqual(['/w/gha.json', '/t/env', join('/t', '_runner_file_commands')])
    expect(deniedPaths({})).toEqual([])
  })

  it('is read from the environment of the process where the caller names nothing', async () => {
    using source = planted({ 'env.txt': 'x', a: 'x' })
    const before = process.env.GITHUB_ENV
    process.env.GITHUB_ENV = join(source.path, 'env.txt')
    try {
      expect(pathsOf(await listSource(source.path))).toEqual(['a'])
    } finally {
      if (before === undefined) delete process.env.GITHUB_ENV
      else process.env.GITHUB_ENV = before
    }
  })
})

describe('a source without ignore file', () => {
  const tree: Tree = {
    'node_modules/a/node_modules/b/i.js': '',
    'node_modules/a/.env': '',
    'web/node_modules/c.js': '',
    '.env': '',
    '.env.local': '',
    '.env.example': '',
    '.venv/bin/python': '',
    'py/__pycache__/x.pyc': '',
    'environment.ts': '',
  }
  const suspects = ['.env', '.env.local', '.venv', 'node_modules', 'py/__pycache__', 'web/node_modules']

  it('is uploaded whole, with a note of what rarely belongs there', async () => {
    const listing = await list(tree)
    expect(listing.ignoreFile).toBeUndefined()
    expect(listing.files).toHaveLength(9)
    expect(listing.suspicious).toEqual(suspects)
  })

  it('has that note too where only a .git folder made gcloud assume its defaults', async () => {
    const listing = await list({ ...tree, '.git/HEAD': '', 'sub/.gitignore': '' })
    expect(listing.suspicious).toEqual(suspects)
    expect(listing.excluded.map(({ path, from }) => [path, from])).toEqual([
      ['.git', "gcloud's defaults"],
      ['sub/.gitignore', "gcloud's defaults"],
    ])
  })

  it('has no such note once somebody wrote one', async () => {
    expect((await list({ ...tree, '.gcloudignore': '' })).suspicious).toEqual([])
  })
})

describe('a source that cannot be listed', () => {
  it('is answered by name when it is missing or a file', async () => {
    using folder = temporaryFolder()
    plant(folder.path, { file: 'x' })
    const missing = await failure(listSource(join(folder.path, 'nowhere')))
    expect(missing).toBeInstanceOf(UserError)
    expect(missing.message).toMatch(/nowhere does not exist\. Correct `source`/)
    const file = await failure(listSource(join(folder.path, 'file')))
    expect(file.message).toMatch(/is not a folder\. Set `source`/)
  })

  it('is answered by name when its .gitignore is a folder, or an ignore file is not text', async () => {
    const folder = await failure(list({ '.gitignore/x': '' }))
    expect(folder.message).toContain('.gitignore is not a file')
    const bytes = await failure(list({ '.gcloudignore': new Uint8Array([0x61, 0xff, 0x0a]) }))
    expect(bytes.findings).toMatchObject([
      { id: 'source-unreadable', status: 'fail', evidence: [{ resource: '.gcloudignore' }] },
    ])
    expect(bytes.message).toContain('UTF-8')
  })

  it.skipIf(windows || root)('is answered by name when a folder or an ignore file may not be read', async () => {
    using source = planted({ 'a/b/c': '', '.gcloudignore': '' })
    chmodSync(join(source.path, 'a/b'), 0)
    expect((await failure(listSource(source.path))).message).toContain('a/b cannot be read (EACCES)')
    chmodSync(join(source.path, 'a/b'), 0o755)
    chmodSync(join(source.path, '.gcloudignore'), 0)
    expect((await failure(listSource(source.path))).message).toContain('.gcloudignore cannot be read (EACCES)')
  })

  it.skipIf(process.platform !== 'linux')('is answered by name when a file name is not UTF-8', async () => {
    using source = planted({ 'sub/a': '' })
    writeFileSync(Buffer.concat([Buffer.from(`${source.path}/sub/`), Buffer.from([0x66, 0xfc, 0x72])]), 'x')
    expect((await failure(listSource(source.path))).message).toMatch(/name of sub\/f\ufffdr is not UTF-8/)
  })

  it.skipIf(process.platform !== 'linux')('leaves pipes out, reports them, and does not wait for them', async () => {
    using source = planted({ a: '' })
    execFileSync('mkfifo', [join(source.path, 'pipe')])
    symlinkSync('pipe', join(source.path, 'link'))
    const listing = await listSource(source.path)
    rmSync(join(source.path, 'pipe'))
    expect(listing.special).toEqual(['link', 'pipe'])
    expect(pathsOf(listing)).toEqual(['a'])
  })
})
