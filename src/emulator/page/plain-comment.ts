/** A comment's markdown as text: what a reader of it would see, without its markup. */

const NAMED: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }

/** Text, which has to be escaped like any other. */
export function plainComment(markdown: string): string {
  const text = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\|[ :|-]+\|$\n?/gm, '')
    .replace(/^\| (.*) \|$/gm, (_, cells: string) => cells.replaceAll(' | ', ' · '))
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, address: string, words: string) =>
      words === 'Open' ? `${words} ${address}` : words,
    )
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/^#+ /gm, '')
    .replaceAll('**', '')
    .replaceAll('`', '')
  const decoded = text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (NAMED[name] ?? whole),
  )
  return decoded.replace(/\n{3,}/g, '\n\n').trim()
}
