/** The whole page, as it is without a script. */
import type { Said } from './changes.ts'
import { Html, html } from './html.ts'
import { SCRIPT } from './script.ts'
import { type Shown, sectionsOf } from './sections.ts'
import { STYLE } from './style.ts'

/** A picture of a cloud: browsers ask for one. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='%230b57d0' d='M4 13a3.5 3.5 0 0 1-.5-7A4.5 4.5 0 0 1 12 5.5 3.8 3.8 0 0 1 12 13z'/></svg>"

/** Id of an element -> what is in it: all that changes. */
export function partsOf(shown: Shown): Record<string, Html> {
  const sections = Object.entries(sectionsOf(shown))
  return Object.fromEntries(
    sections.flatMap(([id, { title, count, body }]) => [
      [`${id}-h`, html`${title}${count && html` <small>${count}</small>`}`],
      [`${id}-b`, body],
    ]),
  )
}

/** `about` says which world it is; `nonce` is that of the Content-Security-Policy. */
export function documentOf(shown: Shown, about: { title: string; nonce: string; said?: Said | undefined }): string {
  const { said, nonce, title } = about
  const parts = partsOf(shown)
  const sections = Object.entries(sectionsOf(shown))
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Embedded Google Cloud: ${shown.project.projectId}</title>
<link rel="icon" href="${ICON}">
<style nonce="${nonce}">${new Html(STYLE)}</style>
</head>
<body>
<header>
<a class="skip" href="#services">Skip to the services</a>
<span id="state">as of when it was loaded</span>
<h1>Embedded Google Cloud <small>${title}. Project ${shown.project.projectId}, number ${shown.project.number}.</small></h1>
<nav aria-label="Sections"><ul>${sections.map(([id, { title: name }]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<p id="said" role="status" class="${said && !said.ok && 'no'}">${said?.text}</p>
<main>
${sections.map(
  ([
    id,
  ]) => html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${parts[`${id}-h`]}</h2><div id="${id}-b">${parts[`${id}-b`]}</div></section>
`,
)}</main>
<script nonce="${nonce}">${new Html(SCRIPT)}</script>
</body>
</html>
`
  return page.text
}
