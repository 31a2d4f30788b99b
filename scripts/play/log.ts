/** A job's log as GitHub shows it: groups folded into headings, annotations marked, in colour where there is a terminal. */
import { styleText } from 'node:util'
import { parseCommand } from './runner.ts'

const STYLES = { error: 'red', warning: 'yellow', notice: 'blue' } as const
const LABELS = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const

/** Takes lines one by one, gives what to print for each; undefined for lines that GitHub hides. */
export function logView(): (line: string) => string | undefined {
  let depth = ''
  return line => {
    const command = parseCommand(line)
    if (!command) return depth + line
    if (command.name === 'group') {
      depth = '  '
      return styleText('bold', `▾ ${command.data}`)
    }
    if (command.name === 'endgroup') {
      depth = ''
      return undefined
    }
    if (command.name === 'error' || command.name === 'warning' || command.name === 'notice') {
      const title = command.properties.title ? `${command.properties.title}: ` : ''
      return (
        depth +
        styleText(
          STYLES[command.name],
          `${LABELS[command.name]}: ${title}${command.data.replaceAll('\n', `\n${depth}    `)}`,
        )
      )
    }
    return undefined
  }
}
