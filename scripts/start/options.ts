/** The options of `npm start`. */
import { parseArgs } from 'node:util'
import { listScenarios } from '../../src/emulator/sandbox.ts'
import { INPUTS } from '../../src/inputs/table.ts'
import { meant } from '../../src/words/nearest.ts'
import { optionFault } from '../../src/words/option-fault.ts'

export const USAGE = `Usage: npm start                                  deploys examples/hello, public
       npm start -- --list                        the scenarios (short: -l)
       npm start -- --scenario fully-restricted   another scenario (short: -s)
       npm start -- --input access=authenticated  another input, as often as you like (short: -i)
       npm start -- --src                         src/ instead of the committed bundle: no build needed
       npm start -- --no-wait                     ends at once; in a terminal the service stays up until Ctrl-C
       npm start -- --wait                        the service stays up even where there is no terminal
       npm start -- --help                        this text (short: -h)`

export interface Options {
  scenario: string
  inputs: Record<string, string>
  list: boolean
  src: boolean
  help: boolean
  /** Undefined if not given. */
  wait?: boolean
}

const OPTIONS = {
  scenario: { type: 'string', short: 's', default: 'open-project' },
  list: { type: 'boolean', short: 'l', default: false },
  input: { type: 'string', short: 'i', multiple: true },
  src: { type: 'boolean', default: false },
  wait: { type: 'boolean' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the arguments. Throws an Error with a sentence for the user. `env` shows what npm has taken for itself. */
export function readOptions(args: readonly string[], env: Record<string, string | undefined>): Options {
  const taken = Object.keys(OPTIONS).find(name => env[`npm_config_${name}`] !== undefined)
  if (taken) throw new Error(`npm has taken --${taken} for itself: options come after " -- ".${suggest(args)}`)
  const { values, positionals } = parse(args)
  if (positionals[0] !== undefined) throw new Error(`Unexpected word "${positionals[0]}".${suggest(positionals)}`)
  const scenarios = listScenarios().map(({ name }) => name)
  if (!scenarios.includes(values.scenario))
    throw new Error(
      `There is no scenario "${values.scenario}".${didYouMean(values.scenario, scenarios)} There are: ${scenarios.join(', ')}.`,
    )
  const inputs = (values.input ?? []).map(pair => splitOnce(pair))
  const known = INPUTS.map(({ name }) => name as string)
  const stranger = inputs.map(([name]) => name).find(name => !known.includes(name))
  if (stranger !== undefined)
    throw new Error(`There is no input "${stranger}".${didYouMean(stranger, known)} action.yml has the names.`)
  const { scenario, list, src, wait, help } = values
  return { scenario, list, src, help, inputs: Object.fromEntries(inputs), ...(wait !== undefined && { wait }) }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, allowNegative: true })
  } catch (error) {
    const names = Object.keys(OPTIONS).map(name => `--${name}`)
    throw new Error(optionFault(error, names))
  }
}

function didYouMean(word: string, words: readonly string[]): string {
  const close = meant(word, words)
  return close === undefined ? '' : ` Did you mean ${close}?`
}

/** What somebody who typed these words probably wants. */
function suggest(words: readonly string[]): string {
  const [name] = words
  if (name === undefined) return ''
  if (listScenarios().some(scenario => scenario.name === name)) return ` Try: npm start -- --scenario ${name}`
  return name.includes('=') ? ` Try: npm start -- --input ${name}` : ''
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
