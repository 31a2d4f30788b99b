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

type Edit = Config['edits'][number]

function without(edit: Edit, drop: (name: string) => boolean): Edit {
  if (edit.op === 'put')
    return { ...edit, entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name))) }
  return edit.op === 'remove' ? { ...edit, keys: edit.keys.filter(name => !drop(name)) } : edit
}
