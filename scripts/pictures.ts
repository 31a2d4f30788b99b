/**
 * `node scripts/pictures.ts`: renews docs/pictures/ from real runs, with a Chromium that is installed (or the one at CHROMIUM). `--src`
 * runs src/ in place of the bundle. Beside the pictures stands a mark of each text that they show; a test holds it against a new run.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mark, PICTURES, shownIn } from './pictures/pictures.ts'
import { photograph } from './play/browser.ts'
import { SOURCES } from './play/entry.ts'
import { MERMAID, summaryPage } from './play/page.ts'

const folder = resolve(import.meta.dirname, '../docs/pictures')
const STYLE = 'body { background: none } .box { margin: 0 }'
const MEASURE = `document.documentElement.dataset.height = Math.ceil(document.querySelector('.box').getBoundingClientRect().height)`

const work = mkdtempSync(join(tmpdir(), 'pictures-'))
using _ = { [Symbol.dispose]: () => rmSync(work, { recursive: true, force: true }) }
copyFileSync(fileURLToPath(import.meta.resolve(MERMAID)), join(work, 'mermaid.js'))
mkdirSync(folder, { recursive: true })

const marks: Record<string, string> = {}
for (const name of Object.keys(PICTURES)) {
  const shown = await shownIn(name, process.argv.includes('--src') ? { main: SOURCES.action } : {})
  const page = join(work, `${name}.html`)
  const html = await summaryPage([{ title: 'deploy summary', markdown: shown }], name)
  // The last script, after the one that draws the diagrams.
  const measured = html.replace('</body>', `<script type="module">\n${MEASURE}\n</script>\n</body>`)
  writeFileSync(page, measured.replace('</style>', `${STYLE}\n</style>`))
  for (const scheme of ['light', 'dark'] as const)
    await photograph(page, join(folder, `${name}-${scheme}.png`), { width: 860, scale: 1.3, scheme })
  marks[name] = mark(shown)
}
writeFileSync(join(folder, 'marks.json'), `${JSON.stringify(marks, null, 2)}\n`)
