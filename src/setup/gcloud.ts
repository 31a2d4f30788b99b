/**
 * The set-up as a script for gcloud. It can be run repeatedly, in bash and zsh, pasted or from a file. A subshell makes a failure end the
 * script and not the terminal. It has no comments, because an interactive zsh would run them. Pure.
 */

import { ISSUER, MARK, NUMBER, type Setup, type SetupItem } from './items.ts'

export function renderGcloud({ project, items, inputs, adds }: Setup): string {
  const commands = items.flatMap(item => commandsOf(item, adds))
  return `${[
    '(',
    'set -eu',
    `PROJECT=${quoted(project)}`,
    'NUMBER="$(gcloud projects describe "$PROJECT" --format=\'value(projectNumber)\')"',
    'twice() { "$@" || { sleep 20; "$@"; }; }',
    ...commands,
    ...Object.entries(inputs).map(([name, value]) => `printf '%s\\n' ${shellWord(`${name}: ${value}`)}`),
    ')',
  ].join('\n')}\n`
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** A word that can contain the project's number. */
const shellWord = (text: string): string =>
  text
    .split(NUMBER)
    .map(part => (part === '' ? '' : quoted(part)))
    .join('"$NUMBER"')

const line = (...words: string[]) => words.join(' ')
const flag = (name: string, value: string) => `--${name}=${shellWord(value)}`
const IN_PROJECT = '--project="$PROJECT"'

const stop = (why: string) => `{ printf '%s\\n' ${quoted(why)} >&2; exit 1; }`

function commandsOf(item: SetupItem, adds: boolean): string[] {
  switch (item.kind) {
    case 'apis':
      return [line('gcloud services enable', ...item.hosts, IN_PROJECT)]
    case 'pool': {
      const place = line(quoted(item.id), IN_PROJECT, '--location=global')
      const group = 'gcloud iam workload-identity-pools'
      return made(group, place, line(group, 'create', place, flag('description', MARK)))
    }
    case 'provider': {
      const place = line(quoted(item.id), IN_PROJECT, '--location=global', flag('workload-identity-pool', item.pool))
      const mapping = Object.entries(item.mapping).map(pair => pair.join('='))
      const group = 'gcloud iam workload-identity-pools providers'
      const create = line(
        ...[group, 'create-oidc', place, flag('issuer-uri', ISSUER), flag('attribute-mapping', mapping.join(','))],
        ...[flag('attribute-condition', item.condition), flag('description', MARK)],
      )
      const absent = stop(
        `There is no provider ${item.id} in the pool ${item.pool}: run the set-up without --add-repository first.`,
      )
      const other = `The provider ${item.id} exists with another condition than ${item.condition}: choose another --provider.`
      return [
        ...made(group, place, adds ? absent : create),
        `test "$(${group} describe ${place} --format='value(attributeCondition)')" = ${quoted(item.condition)} || ${stop(other)}`,
      ]
    }
    case 'account':
      return [
        line(
          'gcloud iam service-accounts describe',
          shellWord(item.email),
          IN_PROJECT,
          '--format=none 2>/dev/null ||',
          'gcloud iam service-accounts create',
          quoted(item.id),
          IN_PROJECT,
          flag('display-name', item.displayName),
          flag('description', MARK),
        ),
      ]
    case 'grant': {
      const words = [flag('member', item.member), flag('role', item.role), '--condition=None --format=none']
      if (item.account === undefined) return [line('twice gcloud projects add-iam-policy-binding "$PROJECT"', ...words)]
      return [
        line('twice gcloud iam service-accounts add-iam-policy-binding', shellWord(item.account), IN_PROJECT, ...words),
      ]
    }
  }
}

/** A deleted resource keeps its name for 30 days, so the script restores it. */
function made(group: string, place: string, create: string): string[] {
  return [
    `STATE="$(${group} describe ${place} --format='value(state)' 2>/dev/null || true)"`,
    `case "$STATE" in`,
    `'') ${create} ;;`,
    `DELETED) ${group} undelete ${place} ;;`,
    'esac',
  ]
}
