/**
 * Sets the language of the process from the input or the option `language`. The first import of each entry, because texts are made as soon as
 * modules are loaded; synchronous for the same reason. English reads nothing. What the input may say is judged with the other inputs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, speak } from './say.ts'
import { unpackWords, wordsOf } from './words.ts'

const [, , ...args] = process.argv
const at = args.findLastIndex(word => word === '--language' || word.startsWith('--language='))
const option =
  at < 0 ? undefined : args[at]?.startsWith('--language=') ? args[at].slice('--language='.length) : args[at + 1]
const language = (option ?? process.env.INPUT_LANGUAGE ?? '').trim()

if (LANGUAGES.slice(1).some(translated => translated === language)) {
  // The bundle of the command line is in a folder of that of the action, which has the words.
  const beside = (name: string) => ['.', '..'].map(folder => join(import.meta.dirname, folder, name)).find(existsSync)
  const table = beside(`${language}.json`)
  const packed = beside(`${language}.br`)
  if (table) speak(wordsOf(JSON.parse(readFileSync(table, 'utf8'))))
  else if (packed) speak(unpackWords(readFileSync(packed)))
}
