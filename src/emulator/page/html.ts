/** Markup in which every value is text, unless it was made here too. */

/** Markup; only `html` makes it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes. */
export type Value = Html | string | number | null | undefined | false | readonly Value[]

/** `html\`<p>${anything}</p>\``: lists are joined, nothing is left out of escaping. In the template, values stand in elements or in "quotes". */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, at) => part + marked(values[at])).join(''))
}

function marked(value: Value): string {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(marked).join('')
  return escaped(String(value))
}

/** Characters that turn the direction of what follows, which could hide what a name says, and those that HTML does not allow. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g

const escaped = (text: string) =>
  text.replace(UNSEEN, '\ufffd').replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`)

/** A link, if the address is one of the web; the text alone otherwise, as for `javascript:`. */
export const link = (address: string, text: string = address): Html =>
  /^https?:\/\/[^\s]+$/.test(address) ? html`<a href="${address}" rel="noreferrer">${text}</a>` : html`${text}`
