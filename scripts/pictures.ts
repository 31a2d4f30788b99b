/**
 * `node scripts/pictures.ts [NAME ...]`: renews docs/pictures/, all or these, with a Chromium that is installed (or the one at CHROMIUM).
 * `--src` runs src/ in place of the bundle. Beside the pictures stands a mark of each text that they show; a test holds it against a new run.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mark, PICTURES } from './pictures/pictures.ts'
import { photograph, visit } from './play/browser.ts'
import { SOURCES } from './play/entry.ts'
import { MERMAID, summaryPage } from './play/page.ts'

const folder = resolve(import.meta.dirname, '../docs/pictures')
const STYLE = 'body { background: none; padding: 1px 0 } .box { margin: 0 } .box + .box { margin-top: 16px }'
const MEASURE = 'document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)'

/** A browser's window is never narrower than 500 pixels where the height is measured. */
const narrow = (width: number) => (width < 500 ? `html { width: ${width}px }\n` : '')

const work = mkdtempSync(join(tmpdir(), 'pictures-'))
using _ = { [Symbol.dispose]: () => rmSync(work, { recursive: true, force: true }) }
copyFileSync(fileURLToPath(import.meta.resolve(MERMAID)), join(work, 'mermaid.js'))
mkdirSync(folder, { recursive: true })

const asked = process.argv.slice(2).filter(word => word !== '--src')
const marks = JSON.parse(readFileSync(join(folder, 'marks.json'), 'utf8')) as Record<string, string>
for (const [name, { boxes, scale, live, width = 860 }] of Object.entries(PICTURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const look = (url: string) => visit(url, scheme => join(folder, `${name}-${scheme}.png`))
  const shown = await boxes(process.argv.includes('--src') ? { main: SOURCES.action } : {}, live && look)
  marks[name] = mark(shown)
  if (live) continue
  const page = join(work, `${name}.html`)
  const html = await summaryPage(shown, name)
  // The last script, after the one that draws the diagrams.
  const measured = html.replace('</body>', `<script type="module">\n${MEASURE}\n</script>\n</body>`)
  writeFileSync(page, measured.replace('</style>', `${STYLE}\n${narrow(width)}</style>`))
  for (const scheme of ['light', 'dark'] as const)
    await photograph(page, join(folder, `${name}-${scheme}.png`), { width, scale, scheme })
}
shrink()
writeFileSync(join(folder, 'marks.json'), `${JSON.stringify(marks, null, 2)}\n`)

/** A third of the size, with 128 colours, where pngquant is installed. */
function shrink(): void {
  const files = Object.keys(PICTURES)
    .filter(name => asked.length === 0 || asked.includes(name))
    .flatMap(name => ['light', 'dark'].map(scheme => join(folder, `${name}-${scheme}.png`)))
  try {
    execFileSync('pngquant', ['128', '--force', '--ext', '.png', '--skip-if-larger', '--strip', ...files], {
      stdio: 'inherit',
    })
  } catch {
    console.error('The pictures are large: install pngquant, which makes them a third as large.')
  }
}
