/**
 * The flags that gcloud itself declares for the commands that this action stands in for, as facts: `npm run gcloud-flags`
 * writes them to scripts/gcloud-flags.json. gcloud has to be installed; its own Python loads its own command tree.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface GcloudFlag {
  name: string
  /** `value`: one follows. `switch`: also `--no-NAME`. `alone`: no value. */
  takes: 'value' | 'switch' | 'alone'
  /** In no help text: other platforms, and names that are kept for old scripts. */
  hidden: boolean
}
export interface GcloudFlags {
  version: string
  /** By command, without `gcloud`; `gcloud` itself has what every command takes. */
  commands: Record<string, GcloudFlag[]>
}

const COMMANDS = [
  'run deploy',
  'run jobs deploy',
  'run services update-traffic',
  'beta run deploy',
  'beta run jobs deploy',
  'alpha run deploy',
  'alpha run jobs deploy',
] as const

export const FILE = join(import.meta.dirname, 'gcloud-flags.json')

/** What is committed. */
export function recordedFlags(): GcloudFlags {
  return JSON.parse(readFileSync(FILE, 'utf8'))
}

const LISTER = `
import json, sys
sys.path[:0] = [sys.argv[1] + '/lib', sys.argv[1] + '/lib/third_party']
from googlecloudsdk import gcloud_main
from googlecloudsdk.core import config
top = gcloud_main.CreateCLI([])._TopElement()
def rows(args):
  found = {}
  for arg in args:
    names = [n for n in arg.option_strings if n.startswith('--') and not n.startswith('---')]
    kind = type(arg).__name__
    for name in names:
      found[name] = {'name': name, 'kind': kind, 'takes': 'alone' if arg.nargs == 0 else 'value', 'hidden': arg.help == '==SUPPRESS=='}
  result = []
  for name, row in sorted(found.items()):
    positive = '--' + name[5:]
    if name.startswith('--no-') and positive in found:
      continue
    # A store_true flag gets a --no- form too, which only takes it back.
    if row['kind'] == 'StoreTrueFalseAction' or (name in ('--log-http', '--user-output-enabled')):
      row['takes'] = 'switch'
    del row['kind']
    result.append(row)
  return result
commands = {}
for command in sys.argv[2:]:
  element = top
  for part in command.split():
    element = element.LoadSubElement(part)
  own = {name for arg in element.ai.flag_args for name in arg.option_strings}
  commands[command] = rows(element.ai.flag_args)
  commands['gcloud'] = rows([arg for arg in element.ai.ancestor_flag_args if not own.intersection(arg.option_strings)])
print(json.dumps({'version': config.CLOUD_SDK_VERSION, 'commands': commands}))
`

/** Asks the gcloud that is installed. Throws where there is none. */
export function installedFlags(): GcloudFlags {
  const info = JSON.parse(execFileSync('gcloud', ['info', '--format=json'], { encoding: 'utf8' }))
  const python: string = info.basic.python_location
  return JSON.parse(
    execFileSync(python, ['-c', LISTER, info.installation.sdk_root, ...COMMANDS], {
      encoding: 'utf8',
      env: { ...process.env, CLOUDSDK_CORE_DISABLE_PROMPTS: '1' },
    }),
  )
}

/** As the file holds them, formatted: one line a flag, so that what a newer gcloud has more is readable as a diff. */
export function textOf({ version, commands }: GcloudFlags): string {
  const line = ({ name, takes, hidden }: GcloudFlag) =>
    `      { "name": ${JSON.stringify(name)}, "takes": "${takes}", "hidden": ${hidden} }`
  const blocks = Object.entries(commands).map(
    ([command, flags]) => `    ${JSON.stringify(command)}: [\n${flags.map(line).join(',\n')}\n    ]`,
  )
  return `{\n  "version": ${JSON.stringify(version)},\n  "commands": {\n${blocks.join(',\n')}\n  }\n}\n`
}

if (import.meta.main) {
  const flags = installedFlags()
  writeFileSync(FILE, textOf(flags))
  const count = Object.values(flags.commands).flat().length
  console.log(`Wrote scripts/gcloud-flags.json: ${count} flags of gcloud ${flags.version}`)
}
