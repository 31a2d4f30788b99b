/** The style sheet of the page. */
export const STYLE = `
:root { color-scheme: light dark; --back: light-dark(#f4f6f8, #0d1117); --box: light-dark(#fff, #161b22); --ink: light-dark(#1b1f24, #e6edf3);
  --soft: light-dark(#57606a, #9aa4af); --line: light-dark(#d5dbe1, #2d343d); --blue: light-dark(#0b57d0, #8ab4f8);
  --green: light-dark(#0a6b35, #5bd38a); --amber: light-dark(#8a4b00, #f0b35a); --red: light-dark(#b3261e, #ff8a80);
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--ink); font: 14px/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere }
a { color: var(--blue) }
:focus-visible { outline: 3px solid var(--blue); outline-offset: 2px; border-radius: 4px }
header { padding: 20px 24px 0; max-width: 1800px; margin: auto }
h1 { font-size: 22px; line-height: 1.25; margin: 0; font-weight: 650 }
h1 small { display: block; font-size: 14px; font-weight: 400; color: var(--soft); margin-top: 2px }
h2 { font-size: 15px; margin: 0 0 12px; font-weight: 650 }
h2 small, h3 small, summary small, td small, th small { color: var(--soft); font-weight: 400; font-size: 12px }
h2 small { margin-left: 6px }
h3 { font-size: 15px; margin: 0 0 4px }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 12px 0 0; padding: 0; font-size: 13px } nav a:not(:hover) { text-decoration: none }
#state { float: right; font-size: 13px; color: var(--soft) }
#state::before { content: "○ " } #state.live::before { content: "● "; color: var(--green) }
#said { position: sticky; top: 8px; z-index: 1; width: fit-content; margin: 12px 24px 0; padding: 8px 12px; border-radius: 6px; border: 1px solid var(--green); background: var(--box) }
#said.no { border-color: var(--red) } #said:empty { display: none }
main { display: grid; gap: 16px; padding: 16px 24px 32px; max-width: 1800px; margin: auto }
section { background: var(--box); border: 1px solid var(--line); border-radius: 10px; padding: 16px; min-width: 0; scroll-margin-top: 8px }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)) }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; min-width: 0 }
.card p { margin: 4px 0 } .card details, .card pre { margin: 6px 0 } .card ul { margin: 4px 0; padding-left: 18px; color: var(--soft); font-size: 13px }
.card li b { color: var(--ink); font-weight: 500 } .who { font-weight: 600 }
.open { color: var(--amber) } .limited { color: var(--green) } .closed, .fine { color: var(--soft) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 12px; margin: 8px 0; font-size: 13px } dt { color: var(--soft) } dd { margin: 0; min-width: 0 }
.bad, .no { color: var(--red) } .restricts { color: var(--amber); font-weight: 500 } .empty { color: var(--soft); margin: 0 }
code, pre, .path, time { font-family: var(--mono); font-size: 12px }
pre { white-space: pre-wrap; border: 1px solid var(--line); border-radius: 6px; padding: 8px 10px; background: var(--back) }
summary { cursor: pointer; padding: 4px 0 } .policy > summary { font-weight: 500 }
.policy + .policy { border-top: 1px solid var(--line) } .policy > .scroll, .policy > details { margin-left: 14px }
.scroll { overflow-x: auto } .cards + .scroll { margin-top: 12px } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 6px 12px 6px 0; border-top: 1px solid var(--line); vertical-align: top; font-weight: 400 }
thead th { border: 0; color: var(--soft); font-size: 12px; padding-top: 0 } .do { text-align: right; padding-right: 0; white-space: nowrap }
tbody th { min-width: 140px } form { display: inline-block; margin: 0 0 0 6px } .row { display: flex; flex-wrap: wrap; gap: 8px 12px; margin: 0 0 12px; align-items: end }
.card > form { margin: 4px 0 0 } section > div > form { margin: 12px 0 0 } .row div { flex: 1 1 160px } label { font-size: 12px; color: var(--soft) }
input, select { display: block; width: 100%; font: inherit; font-size: 13px; color: var(--ink); background: var(--back); border: 1px solid light-dark(#818b95, #6b7580); border-radius: 6px; padding: 5px 8px; min-height: 32px }
button { font: inherit; font-size: 13px; color: var(--ink); background: var(--back); border: 1px solid light-dark(#818b95, #6b7580); border-radius: 6px; padding: 3px 10px; min-height: 28px; cursor: pointer }
button:hover { border-color: var(--blue); color: var(--blue) } .row button { min-height: 32px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:not(:focus) { position: absolute; left: -9999px }
#requests thead { position: absolute; clip-path: inset(50%) } #requests tr { display: grid; grid-template-columns: 62px 30px 56px 1fr auto; gap: 0 8px; padding: 5px 0; border-top: 1px solid var(--line); font-size: 12px }
#requests td { border: 0; padding: 0 } #requests .path { grid-column: 2 / -1; color: var(--soft) } .s4, .s5, .sc { color: var(--red); font-weight: 600 } .s2 { color: var(--green) }
@media (min-width: 1200px) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 38%); align-items: start }
  #requests { grid-column: 2; grid-row: 1 / span 12; position: sticky; top: 16px; max-height: calc(100vh - 32px); display: flex; flex-direction: column }
  #requests > div { min-height: 0; display: flex } #requests .scroll { overflow: auto; flex: 1 }
}
@media (max-width: 600px) {
  header { padding: 14px 14px 0 } main { padding: 12px 14px 24px; gap: 12px } section { padding: 12px }
  .of3, .of3 tbody, .of3 tr, .of3 td, .of3 th { display: block } .of3 thead { display: none } .of3 tr { border-top: 1px solid var(--line); padding: 6px 0 }
  .of3 th, .of3 td { border: 0; padding: 2px 0 } .do { text-align: left } #requests .path { grid-column: 1 / -1 } .do form { margin: 4px 6px 0 0 }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } tr.new { animation: new 1.5s } @keyframes new { from { background: light-dark(#dbe8ff, #1f3a5f) } } }
`
