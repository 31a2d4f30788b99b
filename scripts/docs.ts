/**
 * Writes action.yml, the tables of docs/inputs.md and docs/gcloud-flags.md from the tables in src/inputs, the catalogue of findings from
 * the titles of their pages, the index of the pages, and the tables and the schema of the report, so that nobody edits them by hand. `--check` writes nothing and exits 1 when something would change.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Flag, fits } from '../src/inputs/flags/flag-kinds.ts'
import { FLAGS } from '../src/inputs/flags/flags.ts'
import { TRAFFIC_FLAGS } from '../src/inputs/flags/traffic-flags.ts'
import { INPUTS, type Input, OUTPUTS } from '../src/inputs/table.ts'
import { ALL, KINDS } from '../src/kinds/list.ts'
import { FINDINGS } from '../src/model.ts'
import { beliefTable } from './conformance/beliefs.ts'
import { accountTables } from './conformance/facts.ts'
import { FAILURE_TABLES, failureTable } from './failures.ts'
import { countSentences } from './flags-count.ts'
import { customRoles, deployTable, optionTable, runTables } from './permissions.ts'
import { reportSchema, reportTables } from './report-schema.ts'
import { FIELD_COUNT, RULES } from './rules.ts'

const ready: readonly Input[] = INPUTS.filter(input => input.ready)

/** The action's metadata file. */
export function actionYml(): string {
  const action = {
    name: 'run-iam-deploy',
    description: 'Deploys source code to Google Cloud Run and gets the IAM right, without gcloud and without keys.',
    author: 'run-iam-deploy',
    branding: { icon: 'upload-cloud', color: 'blue' },
    inputs: Object.fromEntries(
      ready.map(input => [
        input.name,
        {
          description: input.help,
          required: false,
          ...(input.default === undefined ? {} : { default: input.default }),
        },
      ]),
    ),
    outputs: Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  }
  return `# Written by scripts/docs.ts from src/inputs/table.ts.\n${stringify(action, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })}`
}

/** The pages with generated tables: a table stands between the markers `NAME:begin` and `NAME:end`. */
export const PAGES: Record<string, Record<string, () => string>> = {
  'docs/inputs.md': { inputs: inputTables, outputs: outputTable },
  'docs/gcloud-flags.md': { flags: flagTable },
  'docs/findings/README.md': { findings: findingTable },
  'docs/permissions.md': {
    deploy: () => deployTable(table),
    options: () => optionTable(table),
    runs: () => runTables(table),
    roles: customRoles,
  },
  'docs/rules.md': { rules: ruleTable },
  'docs/troubleshooting.md': {
    starts: () => failureTable('starts', table),
    builds: () => failureTable('builds', table),
    limits: () => failureTable('limits', table),
  },
  'docs/troubleshooting.ja.md': Object.fromEntries(FAILURE_TABLES.map(name => [name, () => inJapanese()[name] ?? ''])),
  'docs/conformance.md': { beliefs: beliefTable, accounts: accountTables },
  'docs/report.md': { fields: () => reportTables(reportSchema(), table) },
}

let japanese: Record<string, string> | undefined

/** The tables of failures, from a process that speaks Japanese. */
function inJapanese(): Record<string, string> {
  const script = join(import.meta.dirname, 'failures.ts')
  japanese ??= JSON.parse(execFileSync(process.execPath, [script, '--language', 'ja'], { encoding: 'utf8' }))
  return japanese ?? {}
}

/** The report's JSON schema, which other programs read. */
export const SCHEMA = 'docs/report.schema.json'
export const schemaText = (): string => `${JSON.stringify(reportSchema(), undefined, 2)}\n`

/** A page with fresh tables between its markers; the text around them is kept. */
export function withTables(page: string, current: string): string {
  let text = current
  for (const [name, table] of Object.entries(PAGES[page] ?? {})) {
    const begin = `<!-- ${name}:begin -->`
    const end = `<!-- ${name}:end -->`
    const from = text.indexOf(begin)
    const to = text.indexOf(end)
    if (from === -1 || to < from) throw new Error(`${page} has no markers ${begin} and ${end}`)
    text = `${text.slice(0, from)}${begin}\n\n${table()}\n\n${text.slice(to)}`
  }
  return text
}

function ruleTable(): string {
  const rows = RULES.map(({ rule, source, says, warning }) => [
    rule,
    warning ? 'warning' : 'error',
    `\`${says}\``,
    source,
  ])
  return `${RULES.length} rules, and the ${FIELD_COUNT} fields of manifests.\n\n${table(['Rule', 'Broken', 'Part of what the run says', 'Source'], rows)}`
}

function inputTables(): string {
  const groups = [...new Set(ready.map(input => input.group))]
  return groups
    .map(group => {
      const rows = ready
        .filter(input => input.group === group)
        .map(input => [`\`${input.name}\``, code(input.default), input.help, code(input.example)])
      return `## ${group}\n\n${table(['Input', 'Default', 'Meaning', 'Example'], rows)}`
    })
    .join('\n\n')
}

function outputTable(): string {
  return table(
    ['Output', 'Value'],
    Object.entries(OUTPUTS).map(([name, help]) => [`\`${name}\``, help]),
  )
}

function kindsOf(flag: Flag): string {
  const fitting = Object.values(KINDS).filter(traits => fits(flag, traits))
  return fitting.length === ALL.length ? 'all' : fitting.map(({ plural }) => plural).join(', ')
}

function flagTable(): string {
  const applied = FLAGS.filter(({ sets }) => sets !== '')
  const others = (list: readonly Flag[]) => list.map(({ name, help }) => `\`${name}\``.concat(`: ${help}`))
  return [
    ...countSentences().map(sentence => `- ${sentence}`),
    '',
    '## Flags that take effect',
    '',
    table(
      ['Flag', 'For', 'Meaning', 'Sets'],
      applied.map(flag => [
        `\`${synopsis(flag)}\``,
        kindsOf(flag),
        flag.help,
        /[`\s]/.test(flag.sets) ? flag.sets : code(flag.sets),
      ]),
    ),
    '',
    '## Flags without effect, and flags that are refused',
    '',
    ...others(FLAGS.filter(({ sets }) => sets === '')).map(line => `- ${line}`),
    '',
    '## Flags of gcloud run services update-traffic',
    '',
    'For the input `update_traffic_flags`:',
    '',
    table(
      ['Flag', 'Meaning'],
      TRAFFIC_FLAGS.filter(({ sets }) => sets === 'traffic').map(flag => [`\`${synopsis(flag)}\``, flag.help]),
    ),
  ].join('\n')
}

/** `src/model.ts` with an entry for each page of a finding, titled as the page is. New ones come last. */
export function withCatalogue(model: string): string {
  const folder = join(import.meta.dirname, '../docs/findings')
  const ids = readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => name.replace('.md', ''))
  const known = Object.keys(FINDINGS)
  const ordered = [...known.filter(id => ids.includes(id)), ...ids.filter(id => !known.includes(id)).sort()]
  const lines = ordered.map(id => {
    const title = /^# (.*)\n/.exec(readFileSync(join(folder, `${id}.md`), 'utf8'))?.[1] ?? ''
    return `  ${id.includes('-') ? quoted(id) : id}: { title: ${quoted(title)} },\n`
  })
  const block = `export const FINDINGS = {\n${lines.join('')}} as const`
  return model.replace(/export const FINDINGS = \{\n[\s\S]*?\n\} as const/, () => block)
}

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

/** Every finding with a link to its page, and the first sentence of what the page says that it means. */
function findingTable(): string {
  return table(
    ['Finding', 'Id', 'What it means'],
    Object.entries(FINDINGS).map(([id, { title }]) => {
      const page = readFileSync(join(import.meta.dirname, '../docs/findings', `${id}.md`), 'utf8')
      return [`[${title}](${id}.md)`, `\`${id}\``, firstSentence(page)]
    }),
  )
}

/** The first sentence below `## What it means`; one that leads to a list ends before its colon. */
export function firstSentence(page: string): string {
  const [, paragraph = ''] = /## What it means\n\n([\s\S]*?)(?:\n\n|$)/.exec(page) ?? []
  const text = paragraph.replaceAll(/\s+/g, ' ').trim()
  return (/^.*?\.(?= |$)/.exec(text)?.[0] ?? text).replace(/:$/, '.')
}

function synopsis(flag: Flag): string {
  if (flag.takes === 'switch') return flag.name.replace('--', '--[no-]')
  return flag.takes === 'value' ? `${flag.name}=${flag.example}` : flag.name
}

function code(text: string | undefined): string {
  return text ? `\`${text}\`` : ''
}

/** A Markdown table; a bar in a cell would end it. */
function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const wanted: Record<string, (current: string) => string> = {
    'src/model.ts': withCatalogue,
    'action.yml': actionYml,
    [SCHEMA]: () => schemaText(),
    ...Object.fromEntries(Object.keys(PAGES).map(page => [page, (current: string) => withTables(page, current)])),
  }
  for (const [name, make] of Object.entries(wanted)) {
    const current = readFileSync(join(root, name), 'utf8')
    const text = make(current)
    if (text === current) continue
    if (process.argv.includes('--check')) {
      console.error(`${name} is out of date. Run: npm run docs`)
      process.exitCode = 1
    } else {
      writeFileSync(join(root, name), text)
      console.log(`Wrote ${name}`)
      if (make === withCatalogue) {
        // The rest is made of the catalogue, which this process has loaded as it was.
        execFileSync(process.execPath, [import.meta.filename], { stdio: 'inherit' })
        break
      }
    }
  }
}
