/** What `fix: true` sends. Pure. */
import type { Config } from '../../inputs/config.ts'
import type { Compared } from './difference.ts'

/** The workflow's edits that a fix applies: those with safe differences, without what only a deploy sets. */
export function safeEdits(
  config: Pick<Config, 'edits'>,
  { differences }: Pick<Compared, 'differences'>,
): Config['edits'] {
  const paths = differences.filter(({ fix }) => fix === 'release').map(({ path }) => path)
  const unsafe = differences.filter(({ fix }) => fix !== 'release').map(({ path }) => path)
  const wants = (pattern: RegExp) => paths.some(path => pattern.test(path))
  const named = (name: string) => unsafe.some(path => path.endsWith(`.env[${name}]`))
  const labelled = (name: string) => name === 'commit-sha' || unsafe.some(path => path.endsWith(`labels.${name}`))
  return config.edits.flatMap(edit => {
    if (edit.path === 'ingress') return wants(/^ingress$/) ? [edit] : []
    if (edit.path === 'labels' || edit.path === 'template.labels')
      return wants(/^(template\.)?labels\./) ? [without(edit, labelled)] : []
    if (edit.path === 'container.env') return wants(/\.env\[/) ? [without(edit, named)] : []
    return []
  })
}

/** Rows of a manifest that a fix can apply without the rest of the file. */
export const MANIFEST_LABELS = /^(?:metadata|spec\.template\.metadata)\.labels\.(.+)$/
export const MANIFEST_ENV = /^spec\.template\.spec\.(?:template\.spec\.)?containers\[[^\]]*\]\.env\[(.+)\]$/
export const MANIFEST_INGRESS = 'metadata.annotations.run.googleapis.com/ingress'

/** The same of a manifest: each row by itself, with the value that the file has. `edits`: the view of the file. */
export function safeManifestEdits(
  { edits }: Pick<Config, 'edits'>,
  { differences }: Pick<Compared, 'differences'>,
): Config['edits'] {
  const values = edits.flatMap(edit => (edit.path === 'container.env' && edit.op === 'put' ? [edit.entries] : []))
  const variables: Record<string, string> = Object.assign({}, ...values)
  const one = (path: string, key: string, value: string | undefined): Edit =>
    value === undefined
      ? { from: FILE, path, op: 'remove', keys: [key] }
      : { from: FILE, path, op: 'put', entries: { [key]: value }, strategy: 'merge' }
  return differences.flatMap(({ path, after, fix }): Edit[] => {
    if (fix !== 'release') return []
    if (path === MANIFEST_INGRESS) return edits.filter(edit => edit.path === 'ingress')
    const label = MANIFEST_LABELS.exec(path)?.[1]
    if (label !== undefined)
      return [
        one(
          path.startsWith('spec.') ? 'template.labels' : 'labels',
          label,
          after === undefined ? after : String(after),
        ),
      ]
    const name = MANIFEST_ENV.exec(path)?.[1]
    if (name === undefined || (after !== undefined && variables[name] === undefined)) return []
    return [one('container.env', name, after === undefined ? undefined : variables[name])]
  })
}

/** The input of a manifest. */
const FILE = 'metadata'

type Edit = Config['edits'][number]

function without(edit: Edit, drop: (name: string) => boolean): Edit {
  if (edit.op === 'put')
    return { ...edit, entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name))) }
  return edit.op === 'remove' ? { ...edit, keys: edit.keys.filter(name => !drop(name)) } : edit
}
