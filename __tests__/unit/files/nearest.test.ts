/** "Did you mean" for paths of the workspace. */
import { realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nearestPath } from '../../../src/files/nearest.ts'
import { plant, temporaryFolder } from '../source/trees.ts'

const folder = temporaryFolder()
const root = realpathSync(folder.path)
afterAll(() => folder[Symbol.dispose]())
plant(root, {
  'ws/examples/hello/index.js': '',
  'ws/service.yaml': '',
  'ws/services/api/Dockerfile': '',
  'ws/.secrets/key': '',
  'elsewhere/hello/x': '',
})
const workspace = join(root, 'ws')
const near = (path: string, isFolder = true) =>
  nearestPath(join(workspace, path), { workspace, from: workspace, folder: isFolder })?.replaceAll('\\', '/')

describe('the path that was probably meant', () => {
  it.each([
    ['examples/helo', true, 'examples/hello'],
    ['exmaples/hello', true, 'examples/hello'],
    ['exmaples/other', true, 'examples'],
    ['service', true, 'services'],
    ['servic.yaml', false, 'service.yaml'],
    ['services/apo/Dockerfile', false, 'services/api/Dockerfile'],
    // Nothing is near; a file is no folder; hidden names and those beside the workspace are not told.
    ['backend', true, undefined],
    ['service.yml', true, undefined],
    ['secrets', true, undefined],
    ['../elsewhere/helo', true, undefined],
  ])('%s', (path, isFolder, expected) => {
    expect(near(path, isFolder)).toBe(expected)
  })

  it.skipIf(process.platform === 'win32')('is not looked for behind a link that leaves the workspace', () => {
    symlinkSync(join(root, 'elsewhere'), join(workspace, 'linked'))
    expect(near('linked/helo')).toBeUndefined()
  })
})
