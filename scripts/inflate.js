/** Of the npm package: what only some commands load is kept as brotli there, NAME.js as NAME.js.br. Imported before everything else. */
import { readFileSync } from 'node:fs'
import * as loader from 'node:module'
import { brotliDecompressSync } from 'node:zlib'

const PACKED = new Set(/* names */)

const nameOf = url => {
  const folder = new URL('.', import.meta.url).href
  return url.startsWith(folder) ? url.slice(folder.length) : undefined
}

// A Node.js without it is too old, and is told so by what comes next.
loader.registerHooks?.({
  resolve(specifier, context, next) {
    const url = specifier.startsWith('./') && context.parentURL ? new URL(specifier, context.parentURL).href : ''
    return PACKED.has(nameOf(url)) ? { url, format: 'module', shortCircuit: true } : next(specifier, context)
  },
  load(url, context, next) {
    if (!PACKED.has(nameOf(url))) return next(url, context)
    const source = brotliDecompressSync(readFileSync(new URL(`${url}.br`)))
    return { format: 'module', source, shortCircuit: true }
  },
})
