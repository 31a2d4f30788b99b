/** The pictures of the documentation show what a run shows today. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mark, PICTURES } from '../../scripts/pictures/pictures.ts'
import { SOURCES } from '../../scripts/play/entry.ts'
import { COMPILED } from '../fixtures/compiled.ts'
import { ROOT } from '../fixtures/deploy.ts'
import { everyNth } from '../fixtures/share.ts'

const folder = join(ROOT, 'docs/pictures')
const marks = JSON.parse(readFileSync(join(folder, 'marks.json'), 'utf8')) as Record<string, string>

describe.concurrent('docs/pictures', () => {
  it.for(everyNth(5, Object.entries(PICTURES)))('%s is of today', async ([name, { boxes }], { expect }) => {
    const main = process.env.RUN_FROM_SRC === '1' ? { main: SOURCES.action } : {}
    const shown = await boxes({ ...main, env: COMPILED })
    const text = shown.map(({ markdown }) => markdown).join('\n')
    expect(mark(shown), `What it shows has changed; renew it: node scripts/pictures.ts ${name}\n\n${text}`).toBe(
      marks[name],
    )
  })

  it('has each picture for light and dark pages, small, and on its page', () => {
    const all = Object.entries(PICTURES).flatMap(([name, { page, live }]) =>
      ['dark', 'light'].map(scheme => ({ page, file: `${name}-${scheme}.png`, most: live ? 240_000 : 160_000 })),
    )
    expect(readdirSync(folder).sort()).toEqual([...all.map(({ file }) => file), 'marks.json'].sort())
    for (const { page, file, most } of all) {
      expect(statSync(join(folder, file)).size).toBeLessThan(most)
      expect(readFileSync(join(ROOT, page), 'utf8')).toContain(`pictures/${file}`)
    }
  })
})
