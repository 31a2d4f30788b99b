/**
 * What goes wrong before anything is deployed: the first lines of each as a row of docs/troubleshooting.md (`npx vitest run FILE --update`
 * writes them), its fix applied, and several at a time: never the same refusal twice.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Remedy, Report } from '../../src/model.ts'
import type { SharedCause } from '../../src/report/causes.ts'
import { fixesOf } from '../../src/report/fixes.ts'
import { headline } from '../../src/report/headline.ts'
import { worldOf } from '../bundle/worlds/world.ts'
import { applyFix } from '../fixtures/apply-fix.ts'
import { drawn } from '../fixtures/share.ts'
import { PROJECT, QUICK } from '../fixtures/story.ts'
import { GROUPS, TROUBLES, type Trouble } from '../fixtures/troubles.ts'
import { deploy } from './engine.ts'

const PAGE = resolve(import.meta.dirname, '../../docs/troubleshooting.md')

async function open({ world, onCloud }: Trouble): Promise<Sandbox> {
  const cloud = await startSandbox({ world: worldOf(QUICK, world ?? {}) })
  onCloud?.(cloud)
  return cloud
}

/** The same of two runs: what is refused, of whom and where. */
const refusals = ({ findings }: Report): string[] =>
  findings
    .filter(({ status }) => status === 'fail')
    .map(({ id, principal, permission, resource }) => [id, principal, permission, resource].join(' '))

/** Applies everything that the first lines offer; the inputs are then those of the next run. */
function applyAll(cloud: Sandbox, report: Report, inputs: Record<string, string>): Record<string, string> {
  const [first] = headline(report).causes
  const set = fixesOf(first?.findings ?? []).map(fix => applyFix(cloud.world, fix))
  return Object.assign({}, inputs, ...set) as Record<string, string>
}

/** Names of the demo in place of which readers have their own. */
const ours = (text: string) =>
  text
    .replaceAll(PROJECT, 'my-project')
    .replaceAll('demo-projct', 'my-projct')
    .replaceAll('123456789012', '123')
    .replaceAll('octo-org/hello', 'my-org/my-repo')
    .replaceAll('octo-org', 'my-org')
/** How much of a first line a row shows, in characters: enough to recognise it. */
const SHOWN = 450
function beginning(text: string): string {
  if (text.length <= SHOWN) return text
  const shown = text.slice(0, SHOWN)
  return `${shown.slice(0, Math.max(...['. ', ', ', '; '].map(end => shown.lastIndexOf(end) + 1)))} ...`
}
const cell = (text: string) =>
  beginning(ours(text))
    .replaceAll('|', '\\|')
    .replace(/([<$*])/g, '\\$1')

function rowOf(name: string, { why, findings }: SharedCause): string {
  const what = name.replace(/^an? |^the /, '').replace(/^[a-z]/, letter => letter.toUpperCase())
  const fixes = fixesOf(findings).map(inCell).join('<br>')
  // Where nobody can paste something, the page says who can do what.
  const [{ id }] = findings
  return `| ${what} | ${cell(why)} | ${fixes || `see [${id}](findings/${id}.md)`} |`
}

/** To paste, to set, or to click. */
function inCell({ kind, title, text }: Remedy): string {
  if (kind === 'console') return `[${title}](${ours(text)})`
  const lines = text.split('\n').filter(line => line !== 'with:' && !line.trim().startsWith('#'))
  return lines.map(line => `\`${ours(line.trim())}\``).join('<br>')
}

const rows = new Map<string, string>()

describe.each(TROUBLES.map(trouble => [trouble.name, trouble] as const))('%s', (name, trouble) => {
  it('is one cause, said in the first lines, and its fix changes the outcome', async () => {
    await using cloud = await open(trouble)
    const inputs = trouble.inputs ?? {}
    const { report } = await deploy(cloud, inputs)
    const { mark, title, causes, fix } = headline(report)
    expect(`${mark} ${title}`).toMatch(/^❌ hello was not deployed(: invalid input \w+)?$/)
    expect(causes).toHaveLength(1)
    expect(cloud.world.services.size + cloud.world.buckets.size).toBe(0)
    rows.set(name, rowOf(name, causes[0] as SharedCause))
    if (trouble.ownersOnly) return
    expect(fix).toBeDefined()
    const after = await deploy(cloud, applyAll(cloud, report, inputs))
    const again = refusals(after.report).filter(refusal => refusals(report).includes(refusal))
    expect(again).toEqual([])
    expect(after.report.verdict).toMatch(/^(ok|warning)$/)
  })
})

describe('several at a time', () => {
  const draw = fc.shuffledSubarray(
    TROUBLES.filter(({ ownersOnly, onCloud }) => !ownersOnly && !onCloud),
    { minLength: 2, maxLength: 3 },
  )

  it('are each settled by the first lines’ fix, one after another, and none comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(draw, async troubles => {
        const together: Trouble = {
          name: '',
          world: worldOf(...troubles.map(({ world }) => world ?? {})),
          inputs: Object.assign({}, ...troubles.map(({ inputs }) => inputs ?? {})) as Record<string, string>,
        }
        await using cloud = await open(together)
        const seen = new Set<string>()
        let inputs = together.inputs ?? {}
        for (let round = 0; ; round++) {
          const { report } = await deploy(cloud, inputs)
          const first = headline(report).causes[0]
          if (!first || report.verdict === 'ok' || report.verdict === 'warning') return
          expect(seen).not.toContain(first.why)
          seen.add(first.why)
          expect(round).toBeLessThan(8)
          expect({ why: first.why, fixes: fixesOf(first.findings).length }).not.toMatchObject({ fixes: 0 })
          inputs = applyAll(cloud, report, inputs)
        }
      }),
      { numRuns: drawn(7, 20) },
    )
  }, 180_000)
})

describe('docs/troubleshooting.md', () => {
  it('has a row for each', async () => {
    let page = readFileSync(PAGE, 'utf8')
    for (const { marker, troubles } of GROUPS) {
      const table = [
        '| What is the matter | The first line | Fix |',
        '| --- | --- | --- |',
        ...troubles.map(({ name }) => rows.get(name) ?? ''),
      ]
      const [begin, end] = [`<!-- ${marker}:begin -->`, `<!-- ${marker}:end -->`]
      const at = page.indexOf(begin) + begin.length
      expect(page.indexOf(end)).toBeGreaterThan(at)
      page = `${page.slice(0, at)}\n\n${table.join('\n')}\n\n${page.slice(page.indexOf(end))}`
    }
    await expect(page).toMatchFileSnapshot(PAGE)
  })
})
