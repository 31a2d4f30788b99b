/** The job summary as a page that looks like GitHub's: the same markdown dialect, the same sanitising, the same style sheet. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGemoji from 'remark-gemoji'
import remarkGfm from 'remark-gfm'
import { remarkAlert } from 'remark-github-blockquote-alert'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** GitHub's schema (which rehype-sanitize's default is), plus what the alert boxes add on their side of the sanitiser. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'svg', 'path'],
  attributes: {
    ...defaultSchema.attributes,
    details: ['open'],
    div: [...(defaultSchema.attributes?.div ?? []), ['className', /^markdown-alert/]],
    p: [...(defaultSchema.attributes?.p ?? []), ['className', /^markdown-alert/]],
    svg: ['className', 'viewBox', 'width', 'height', 'ariaHidden'],
    path: ['d'],
  },
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkGemoji)
  .use(remarkAlert)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)

/** Markdown of a summary -> the HTML inside GitHub's summary box. */
export async function renderMarkdown(markdown: string): Promise<string> {
  const html = String(await processor.process(markdown))
  // GitHub writes "Caution" where the plugin has CAUTION.
  return html.replace(/(<\/svg>[A-Z])([A-Z]+)(?=<\/p>)/g, (_, head: string, rest: string) => head + rest.toLowerCase())
}

/** Part of the page, with a heading like that of GitHub's boxes. Both in plain text. */
export interface Box {
  title: string
  markdown: string
}

/** The script that the page loads from beside it, as `mermaid.js`, to draw diagrams. */
export const MERMAID = '@mermaid-js/tiny/dist/mermaid.tiny.js'

/** A page with these boxes, one below the other. `title` is plain text. */
export async function summaryPage(boxes: readonly Box[], title: string): Promise<string> {
  const css = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(`github-markdown-css/${name}`)), 'utf8')
  const rendered = await Promise.all(
    boxes.map(
      async box => `<section class="box">
<header>${escapeHtml(box.title)}</header>
<div class="markdown-body">
${await renderMarkdown(box.markdown)}
</div>
</section>`,
    ),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${css('github-markdown.css')}
${STYLE}
</style>
</head>
<body>
${rendered.join('\n')}
<script src="mermaid.js"></script>
<script type="module">
${DRAW}
</script>
</body>
</html>
`
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, found => `&#${found.charCodeAt(0)};`)

const STYLE = `
body { margin: 0; background: #f6f8fa; --line: #d1d9e0; --box: #fff; --ink: #1f2328 }
@media (prefers-color-scheme: dark) { body { background: #010409; --line: #3d444d; --box: #0d1117; --ink: #f0f6fc } }
.box { max-width: 980px; margin: 32px auto; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--box) }
.box > header { padding: 12px 16px; color: var(--ink); font: 600 14px/1.5 -apple-system, system-ui, "Noto Sans", sans-serif; border-bottom: 1px solid var(--line) }
.markdown-body { padding: 24px 32px }
.markdown-alert-title { font-weight: 500 }
.markdown-alert-title svg { margin-right: 8px }
.diagram { margin-bottom: 16px; text-align: center }
.diagram svg { max-width: 100% }
`

/** Replaces each block of mermaid by its drawing, as GitHub does; a block that cannot be drawn stays as it is. */
const DRAW = `
const dark = matchMedia('(prefers-color-scheme: dark)').matches
globalThis.mermaid?.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' })
for (const [number, code] of document.querySelectorAll('code.language-mermaid').entries()) {
  const drawing = document.createElement('div')
  drawing.className = 'diagram'
  try {
    drawing.innerHTML = (await mermaid.render('diagram-' + number, code.textContent)).svg
    code.parentElement.replaceWith(drawing)
  } catch {}
}
document.documentElement.dataset.drawn = 'true'
`
