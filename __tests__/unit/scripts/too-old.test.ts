/** A newcomer whose Node.js is too old reads a sentence, not a stack trace. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tooOld } from '../../../scripts/too-old.mjs'

const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

it.each(['win32-arm64', 'linux-riscv64', 'freebsd-x64'])('%s gets no Node.js from npm', machine => {
  const said = tooOld('20.20.2', machine, manifest)
  for (const word of ['Node.js 24', '20.20.2', machine, 'https://nodejs.org']) expect(said).toContain(word)
  expect(tooOld('9.11.0', machine, manifest)).toBeDefined()
  expect(tooOld('24.0.0', machine, manifest)).toBeUndefined()
  expect(tooOld('26.1.0', machine, manifest)).toBeUndefined()
})

it.each(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])('%s gets one', machine => {
  expect(tooOld('20.20.2', machine, manifest)).toBeUndefined()
})

it('every Node.js that npm brings is new enough and pinned, for the machine in its name', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'))
  for (const [name, version] of Object.entries(manifest.optionalDependencies)) {
    const [, system, cpu] = /^node-(?:bin-)?(linux|darwin|win)-(x64|arm64)$/.exec(name) ?? []
    const { os, cpu: processor, bin } = packages[`node_modules/${name}`]
    expect([os, processor].flat()).toEqual([system === 'win' ? 'win32' : system, cpu])
    expect(Object.keys(bin)).toEqual(['node'])
    expect(version).toMatch(/^24\.\d+\.\d+$/)
  }
})
