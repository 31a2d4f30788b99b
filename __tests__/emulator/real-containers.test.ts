/** What of a deployed folder runs here: which, why not, and that a site never gives what is not in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realContainers } from '../../src/emulator/containers/containers.ts'
import { contentOf } from '../../src/emulator/containers/content.ts'
import { serveSite, siteOf } from '../../src/emulator/containers/site.ts'

const filesOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([path, text]) => ({ path, content: Buffer.from(text) }))
const content = (texts: Record<string, string>) => {
  const found = contentOf(filesOf(texts))
  return 'files' in found ? { files: [...found.files.keys()] } : found
}
const PACKAGE = JSON.stringify({ scripts: { start: 'node server.js --quiet' } })
const SITE = { 'index.html': 'i', 'site/index.html': 's', 'site/a.css': 'a' }

describe('what an image runs', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['a start script', { 'package.json': PACKAGE }, { node: ['server.js', '--quiet'] }],
    ['npm’s own default', { 'package.json': '{}', 'server.js': '' }, { node: ['server.js'] }],
    ['the last CMD', { Dockerfile: 'FROM node\nCMD ["node", "a.js"]\nCMD ["node", "b.js"]\n' }, { node: ['b.js'] }],
    [
      'the Dockerfile before package.json',
      { Dockerfile: 'FROM node\nCMD ["sh"]', 'package.json': PACKAGE },
      { why: 'sh is not run here' },
    ],
    [
      'a page without a start command',
      { 'index.html': '', 'a/b.js': '', '.env': '', 'a/.git/x': '' },
      { files: ['/index.html', '/a/b.js'] },
    ],
    ['a page beside a program', { 'index.html': '', 'package.json': PACKAGE }, { node: ['server.js', '--quiet'] }],
    [
      'nginx',
      { ...SITE, Dockerfile: 'FROM nginx:alpine\nCOPY site/ /usr/share/nginx/html\n' },
      { files: ['/index.html', '/a.css'] },
    ],
    [
      'nginx, all of it',
      {
        ...SITE,
        Dockerfile: 'FROM docker.io/nginxinc/nginx-unprivileged\nCOPY --chown=1:1 . /usr/share/nginx/html/\n',
      },
      { files: ['/index.html', '/site/index.html', '/site/a.css', '/Dockerfile'] },
    ],
    [
      'caddy by its working directory',
      { ...SITE, Dockerfile: 'FROM caddy\nWORKDIR /srv\nCOPY ./site .\n' },
      { files: ['/index.html', '/a.css'] },
    ],
    [
      'httpd with one page',
      { ...SITE, Dockerfile: 'FROM httpd:2\nCOPY site/index.html /usr/local/apache2/htdocs/index.html\n' },
      { files: ['/index.html', '/a.css'] },
    ],
    [
      'what a build makes',
      { Dockerfile: 'FROM node AS b\nRUN npm run build\nFROM nginx\nCOPY --from=b /app/dist /usr/share/nginx/html' },
      { why: 'its files are made by the build, which is not run here' },
    ],
    [
      'packages',
      { 'package.json': JSON.stringify({ scripts: { start: 'node a.js' }, dependencies: { express: '5' } }) },
      { why: 'its package express is not installed here' },
    ],
    [
      'packages that are there',
      {
        'package.json': JSON.stringify({ scripts: { start: 'node a.js' }, dependencies: { e: '5' } }),
        'node_modules/e/i.js': '',
      },
      { node: ['a.js'] },
    ],
    ['another language', { 'main.py': '' }, { why: 'no command that runs here is in its source' }],
    ['nonsense', { 'package.json': '{"scripts":{"start":1}', Dockerfile: 'CMD [1]' }, { why: '1 is not run here' }],
  ])('%s', (_, texts, expected) => {
    expect(content(texts)).toEqual(expected)
  })

  it('the examples of this repository', () => {
    const of = (name: string) => {
      const folder = join(import.meta.dirname, '../../examples', name)
      return content(
        Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')])),
      )
    }
    expect(of('hello')).toEqual({ node: ['server.js'] })
    expect(of('fastapi-docker')).toHaveProperty('why')
  })
})

describe('a site', () => {
  const site = siteOf(
    filesOf({
      'www/index.html': 'home',
      'www/a b.js': 'js',
      'www/d/index.html': 'd',
      'www/.env': 'no',
      'secret.txt': 'no',
      'www/.git/index.html': 'no',
    }),
    'www/',
  )
  const ask = (url: string, method = 'GET') => {
    const { status, headers, body } = serveSite(site, method, url)
    return [status, headers['content-type']?.split(';')[0], headers.location ?? Buffer.from(body).toString()]
  }

  it('has its pages', () => {
    expect(ask('/')).toEqual([200, 'text/html', 'home'])
    expect(ask('/?x=1')).toEqual([200, 'text/html', 'home'])
    expect(ask('/a%20b.js')).toEqual([200, 'text/javascript', 'js'])
    expect(ask('/d?x=1')).toEqual([301, 'text/plain', '/d/?x=1'])
    expect(ask('/d/')).toEqual([200, 'text/html', 'd'])
    expect(ask('/', 'POST')[0]).toBe(405)
    expect(ask('/%E0%A4')[0]).toBe(400)
  })

  it('gives nothing that is hidden or outside, however it is asked for', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '',
      '%2e%2e',
      '%2f',
      '\\',
      '.env',
      '.git',
      'index.html',
      'secret.txt',
      'www',
      '%00',
      'd',
      'constructor',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), parts => {
        expect(Buffer.from(serveSite(site, 'GET', `/${parts.join('/')}`).body).toString()).not.toBe('no')
      }),
      { numRuns: 300 },
    )
  })

  it('is not sent elsewhere by the address of a folder', () => {
    const odd = siteOf(filesOf({ '/evil.example/index.html': 'x' }), '')
    expect(serveSite(odd, 'GET', '//evil.example').headers.location ?? '').not.toMatch(/^\/\//)
  })
})

it('answers from the files, from the program, or not at all, and says which', async () => {
  using containers = realContainers()
  const program =
    "require('http').createServer((q, s) => s.end(q.url + process.env.K_SERVICE)).listen(process.env.PORT)"
  const dockerfile = 'FROM node\nCMD ["node", "a.cjs"]'
  containers.built('sha256:a', filesOf({ Dockerfile: dockerfile, 'a.cjs': program }))
  containers.built('sha256:b', filesOf({ 'index.html': 'page' }))
  containers.built('sha256:c', filesOf({ 'main.py': '' }))
  containers.built('sha256:d', filesOf({ Dockerfile: dockerfile, 'a.cjs': 'process.exit(1)' }))
  const revision = (digest: string) => ({
    name: `r-${digest}`,
    service: 'p/s',
    containers: [{ image: `x@sha256:${digest}` }],
  })
  const request = () => ({ method: 'GET', url: '/', headers: {}, stream: (async function* () {})() })
  const answers = ['a', 'b', 'c', 'd', 'e'].map(async digest => {
    const answer = await containers.answer(revision(digest), request())
    return answer && `${answer.status} ${Buffer.from(answer.body)}`
  })
  expect(await Promise.all(answers)).toEqual(['200 /s', '200 page', undefined, '503 Service Unavailable', undefined])
  expect(['a', 'b', 'c', 'e'].map(digest => containers.ownAnswer(revision(digest)))).toEqual([
    ...[{ by: 'node' }, { by: 'files' }, { why: 'no command that runs here is in its source' }],
    { why: 'its image was not built here' },
  ])
})
