/** The pictures of the README show what a run shows today. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mark, PICTURES, shownIn } from '../../scripts/pictures/pictures.ts'
import { SOURCES } from '../../scripts/play/entry.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { ROOT } from '../fixtures/deploy.ts'

const folder = join(ROOT, 'docs/pictures')
const marks = JSON.parse(readFileSync(join(folder, 'marks.json'), 'utf8')) as Record<string, string>

describe.concurrent('docs/pictures', () => {
  it.for(Object.keys(PICTURES))('%s shows the summary as it is', async (name, { expect }) => {
    const main = process.env.RUN_FROM_SRC === '1' ? { main: SOURCES.action } : {}
    const shown = await shownIn(name, { ...main, env: COMPILED })
    expect(mark(shown), `The summary has changed; renew its picture: node scripts/pictures.ts\n\n${shown}`).toBe(
      marks[name],
    )
  })

  it('has each picture for light and dark pages, small, and in the README', () => {
    const files = Object.keys(PICTURES).flatMap(name => [`${name}-dark.png`, `${name}-light.png`])
    expect(readdirSync(folder).sort()).toEqual([...files, 'marks.json'].sort())
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    for (const file of files) {
      expect(statSync(join(folder, file)).size).toBeLessThan(160_000)
      expect(readme).toContain(`docs/pictures/${file}`)
    }
  })
})
