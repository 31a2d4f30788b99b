export const id=696;
export const ids=[696];
export const modules={7696:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SHELLS:()=>SHELLS,completion:()=>completion});
let{l:optionNames,s:COMMAND_NAMES}=__webpack_require__(1560);
let NAME=`run-iam-deploy`;
let SHELLS=[`bash`,`zsh`,`fish`];
let SCRIPTS={bash,zsh,fish};
let completion=shell=>SCRIPTS[shell]();
let perCommand=()=>COMMAND_NAMES.map(command=>({command,options:optionNames(command)})).filter(({options})=>options.length>0);
function bash(){
let cases=perCommand().map(({command,options})=>`    ${command}) words="${options.map(({name})=>name).join(` `)}" ;;`);
return`_run_iam_deploy() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${COMMAND_NAMES.join(` `)}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) words="${COMMAND_NAMES.join(` `)}" ;;
    completion) words="${SHELLS.join(` `)}" ;;
${cases.join(`
`)}
    *) return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _run_iam_deploy ${NAME}
`}
function zsh(){
let cases=perCommand().map(({command,options})=>`    ${command}) choices=(\n${options.map(({name,help})=>`      ${quoted(`${name}:${brief(help)}`)}`).join(`
`)}\n    ) ;;`);
return`#compdef ${NAME}
_run_iam_deploy() {
  local -a choices
  if (( CURRENT == 2 )); then
    choices=(${COMMAND_NAMES.join(` `)})
    _describe command choices
    return
  fi
  case "\${words[2]}" in
    help) choices=(${COMMAND_NAMES.join(` `)}) ;;
    completion) choices=(${SHELLS.join(` `)}) ;;
${cases.join(`
`)}
    *) _files; return ;;
  esac
  [[ "$PREFIX" == -* || "\${words[2]}" == (help|completion) ]] && _describe option choices || _files
}
(( $+functions[compdef] )) && compdef _run_iam_deploy ${NAME}
`}
function fish(){
let lines=perCommand().flatMap(({command,options})=>options.map(({name,help})=>`complete -c ${NAME} -n '__fish_seen_subcommand_from ${command}' -l ${name.slice(2)} -d ${quoted(brief(help))}`));
return`complete -c ${NAME} -n 'not __fish_seen_subcommand_from ${COMMAND_NAMES.join(` `)}' -f -a '${COMMAND_NAMES.join(` `)}'
complete -c ${NAME} -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(` `)}'
${lines.join(`
`)}
`}
let brief=help=>/^.*?[.](?= |$)/.exec(help)?.[0]??help;
let quoted=text=>`'${text.replaceAll(`\\`,``).replaceAll(`'`,`’`)}'`})};