import { describe, expect, it } from 'vitest'
import { copiedPaths, keptOut } from '../../../src/source/copies.ts'

describe('what a Dockerfile copies', () => {
  it.each([
    ['COPY dist /app/', ['dist:1']],
    ['FROM node\ncopy ./package.json package-lock.json ./', ['package.json:2', 'package-lock.json:2']],
    ['COPY --chown=app:app --link /dist/ .', ['dist:1']],
    ['COPY ["a b", "/x/"]', ['a b:1']],
    ['COPY a \\\n  b \\\n  /x/', ['a:1', 'b:1']],
    ['ADD app.tar.gz /x', ['app.tar.gz:1']],
    ['COPY . .', []],
    ['COPY --from=build /dist /app', []],
    ['COPY *.txt /x/\nCOPY $DIR /x\nADD https://a.b/c /x\nCOPY ../a /x', []],
    ['COPY <<EOF /x\nhello\nEOF', []],
    ['# COPY dist /x\nRUN echo COPY dist', []],
  ])('%j', (text, found) => {
    expect(copiedPaths(text).map(({ path, line }) => `${path}:${line}`)).toEqual(found)
  })
})

it('is kept out where a rule excludes all of it', () => {
  const files = [{ path: 'Dockerfile' }, { path: 'lib/a.js' }]
  const excluded = [
    { path: 'dist', from: '.gcloudignore:1' },
    { path: 'lib/b.js', from: '.gcloudignore:2' },
    { path: '.git', from: 'always' },
  ]
  const kept = (path: string) => keptOut([{ path, line: 3 }], { files, excluded }).map(({ from }) => from)
  expect(['dist', 'dist/main.js', 'lib', 'lib/b.js', 'absent', '.git', 'Dockerfile'].map(kept)).toEqual([
    ['.gcloudignore:1'],
    ['.gcloudignore:1'],
    [],
    ['.gcloudignore:2'],
    [],
    ['always'],
    [],
  ])
})
