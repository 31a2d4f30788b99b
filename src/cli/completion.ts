/** Completions of commands and options for a shell, as its script. Pure. */
import { COMMAND_NAMES, optionNames } from './help.ts'

const NAME = 'run-iam-deploy'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

const SCRIPTS: Record<Shell, () => string> = { bash, zsh, fish }

/** To be sourced: by bash and zsh as `source <(run-iam-deploy completion bash)`, by fish as `run-iam-deploy completion fish | source`. */
export const completion = (shell: Shell): string => SCRIPTS[shell]()

const perCommand = () =>
  COMMAND_NAMES.map(command => ({ command, options: optionNames(command) })).filter(({ options }) => options.length > 0)

function bash(): string {
  const cases = perCommand().map(
    ({ command, options }) => `    ${command}) words="${options.map(({ name }) => name).join(' ')}" ;;`,
  )
  return `_run_iam_deploy() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${COMMAND_NAMES.join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) words="${COMMAND_NAMES.join(' ')}" ;;
    completion) words="${SHELLS.join(' ')}" ;;
${cases.join('\n')}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _run_iam_deploy ${NAME}
`
}

function zsh(): string {
  const cases = perCommand().map(
    ({ command, options }) =>
      `    ${command}) choices=(\n${options.map(({ name, help }) => `      ${quoted(`${name}:${brief(help)}`)}`).join('\n')}\n    ) ;;`,
  )
  return `#compdef ${NAME}
_run_iam_deploy() {
  local -a choices
  if (( CURRENT == 2 )); then
    choices=(${COMMAND_NAMES.join(' ')})
    _describe command choices
    return
  fi
  case "\${words[2]}" in
    help) choices=(${COMMAND_NAMES.join(' ')}) ;;
    completion) choices=(${SHELLS.join(' ')}) ;;
${cases.join('\n')}
    *) _files; return ;;
  esac
  [[ "$PREFIX" == -* || "\${words[2]}" == (help|completion) ]] && _describe option choices || _files
}
(( $+functions[compdef] )) && compdef _run_iam_deploy ${NAME}
`
}

function fish(): string {
  const first = 'not __fish_seen_subcommand_from'
  const lines = perCommand().flatMap(({ command, options }) =>
    options.map(
      ({ name, help }) =>
        `complete -c ${NAME} -n '__fish_seen_subcommand_from ${command}' -l ${name.slice(2)} -d ${quoted(brief(help))}`,
    ),
  )
  return `complete -c ${NAME} -n '${first} ${COMMAND_NAMES.join(' ')}' -f -a '${COMMAND_NAMES.join(' ')}'
complete -c ${NAME} -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(' ')}'
${lines.join('\n')}
`
}

/** The first sentence. */
const brief = (help: string): string => /^.*?[.](?= |$)/.exec(help)?.[0] ?? help

/** Single quotes, as all three shells read them. */
const quoted = (text: string): string => `'${text.replaceAll('\\', '').replaceAll("'", '’')}'`
