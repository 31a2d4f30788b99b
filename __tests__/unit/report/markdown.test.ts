/** Text that is not ours must come out of GitHub's renderer as the same text: nothing more, nothing less. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../scripts/play/page.ts'
import { code, fence, link, table, text } from '../../../src/report/markdown.ts'
import { drawn } from '../../fixtures/share.ts'

const HOSTILE = [
  '**bold** _it_ `code` ~~gone~~',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example a@evil.example',
  '@everyone look at #1 and org/repo#2',
  '| a | b |\n| - | - |',
  '# heading\n\n> quote\n- item\n1. item',
  '&lt;b&gt; &amp; &#60;',
  ':tada: $x^2$ \\*',
  '</details></summary></td></table>',
  '\u001b[31mred\u001b[0m \u202eevil\u202c',
  '``` \n```js',
  '[!CAUTION]',
  'mailto:0@.A xmpp:a@b.c ftp://x.y',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '=== under',
  '--- rule',
  '_edge_ in_the_middle __init__ a_ _b',
]

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What a reader sees of some HTML: references decoded once. */
const seen = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|(lt|gt|quot|amp));/gi, (_, hex: string | undefined, name: string) =>
      hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (NAMED[name] as string),
    )
    .replace(/\s+/g, ' ')
    .trim()

/** The elements of some HTML; the empty ones that break autolinks aside. */
const tags = (html: string) => html.replaceAll('<span></span>', '').match(/<[a-z]+/g)
const plain = (value: string) =>
  value
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const anyText = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(pair => pair.join(' ')),
)

describe('foreign text in markdown', () => {
  it.each(HOSTILE)('shows %j as it is, without any markup', async value => {
    const html = await renderMarkdown(`before ${text(value)} after`)
    expect(tags(html)).toEqual(['<p'])
    expect(seen(html)).toBe(plain(`before ${value} after`))
  })

  it('keeps any text as text, in a sentence', () =>
    fc.assert(
      fc.asyncProperty(anyText, async value => {
        const html = await renderMarkdown(`before ${text(value)} after`)
        expect(tags(html)).toEqual(['<p'])
        expect(seen(html)).toBe(plain(`before ${plain(value)} after`))
      }),
      { numRuns: drawn(75, 300) },
    ))

  it('keeps any text as text, on a line of its own', () =>
    fc.assert(
      fc.asyncProperty(anyText, async value => {
        const html = await renderMarkdown(`before\n\n${text(value)}\n\nafter`)
        expect(new Set(tags(html))).toEqual(new Set(['<p']))
        expect(seen(html)).toBe(plain(`before ${plain(value)} after`))
      }),
      { numRuns: drawn(75, 300) },
    ))

  it('keeps any text in its cell, as code and as text', () =>
    fc.assert(
      fc.asyncProperty(anyText, anyText, async (a, b) => {
        const html = await renderMarkdown(table(['A', 'B'], [[text(a), code(b)]]))
        expect(html.match(/<td/g)).toHaveLength(2)
        expect(html.match(/<(?!\/?(table|thead|tbody|tr|th|td|code|span)\b)[a-z/][^>]*>/g)).toBeNull()
        const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(match => seen(match[1] as string))
        expect(cells).toEqual([plain(a), plain(b)])
      }),
      { numRuns: drawn(75, 300) },
    ))

  it('keeps any text inside its fence', () =>
    fc.assert(
      fc.asyncProperty(anyText, async value => {
        const html = await renderMarkdown(`${fence(value, 'bash')}\n\nafter`)
        expect(html.match(/<pre>/g)).toHaveLength(1)
        expect(html.endsWith('<p>after</p>')).toBe(true)
      }),
      { numRuns: 200 },
    ))

  it('makes a link only of addresses that a browser may open, with its text unable to leave it', async () => {
    expect(await renderMarkdown(link('<b>x</b>', 'https://a.example/?q="><script>'))).toBe(
      '<p><a href="https://a.example/?q=%22%3E%3Cscript%3E">&#x3C;b>x&#x3C;/b></a></p>',
    )
    expect(await renderMarkdown(link('x', 'javascript:alert(1)'))).toBe('<p>x</p>')
    expect(await renderMarkdown(link('no address', 'not a url'))).toBe('<p>no address</p>')
  })
})
