/** Pictures of pages by a Chromium that is installed: no download of a browser. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome']
/** How long a page has to draw its diagrams, in milliseconds of the page's own clock. */
const BUDGET_MS = 10_000

/** Takes a picture of a whole page. `width` is in CSS pixels, of which one becomes `scale` pixels. Throws where there is no browser. */
export async function photograph(
  page: string,
  png: string,
  { width, scale, scheme }: { width: number; scale: number; scheme: 'light' | 'dark' },
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'))
  using _ = { [Symbol.dispose]: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) }
  const browser = findBrowser()
  const look = async (height: number, ...more: string[]) => {
    const options = [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${profile}`],
      ...[`--virtual-time-budget=${BUDGET_MS}`, `--force-device-scale-factor=${scale}`],
      ...[`--window-size=${width},${height}`, '--default-background-color=00000000'],
      // Blink's enum: 0 is dark, 1 is light.
      `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
    ]
    return promisify(execFile)(browser, [...options, ...more, pathToFileURL(page).href], { maxBuffer: 2 ** 26 })
  }
  const { stdout } = await look(600, '--dump-dom')
  const height = /<html[^>]* data-height="(\d+)"/.exec(stdout)?.[1]
  if (height === undefined) throw new Error(`${page} does not say how high it is (data-height of <html>)`)
  await look(Number(height), `--screenshot=${png}`)
}

/** Takes pictures of the first screen of a page that is served, whose script runs. */
export async function visit(url: string, png: (scheme: 'light' | 'dark') => string): Promise<void> {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const viewport = { width: 1280, height: 880 }
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    await page.goto(url)
    await page.locator('#state.live').waitFor()
    await page.screenshot({ path: png(colorScheme) })
    await page.close()
  }
  await browser.close()
}

/** The Chromium that is installed, or the one at CHROMIUM; undefined where there is none. */
export function browserPath(): string | undefined {
  for (const name of [process.env.CHROMIUM ?? '', ...CANDIDATES])
    for (const folder of name.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name)
      if (name !== '' && existsSync(path)) return path
    }
  return undefined
}

function findBrowser(): string {
  const found = browserPath()
  if (!found)
    throw new Error(`No browser: install Chromium, or set CHROMIUM to its path. Tried: ${CANDIDATES.join(', ')}.`)
  return found
}
