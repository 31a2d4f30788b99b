/** A newcomer whose Node.js is too old reads a sentence, not a stack trace. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tooOld } from '../../../scripts/too-old.mjs'

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

it.each(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64'])('%s gets no Node.js from npm', machine => {
  const said = tooOld('20.20.2', machine, manifest)
  for (const word of ['Node.js 24', '20.20.2', machine, 'https://nodejs.org']) expect(said).toContain(word)
  expect(tooOld('9.11.0', machine, manifest)).toBeDefined()
  expect(tooOld('24.0.0', machine, manifest)).toBeUndefined()
  expect(tooOld('26.1.0', machine, manifest)).toBeUndefined()
})

it.each(['linux-x64', 'win32-x64'])('%s gets one', machine => {
  expect(tooOld('20.20.2', machine, manifest)).toBeUndefined()
})
