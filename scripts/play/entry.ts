/** The programs as they are in `src/`: Node strips their types itself, so they run without a build. */
import { resolve } from 'node:path'

const src = resolve(import.meta.dirname, '../../src')

export const SOURCES = { action: resolve(src, 'main.ts'), cli: resolve(src, 'cli.ts') }
