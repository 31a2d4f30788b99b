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
  return String(await processor.process(markdown))
}

/** A page of its own around it. `title` is plain text. */
export async function summaryPage(markdown: string, title: string): Promise<string> {
  const css = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(`github-markdown-css/${name}`)), 'utf8')
  const escaped = title.replace(/[&<>"]/g, found => `&#${found.charCodeAt(0)};`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped}</title>
<style>
${css('github-markdown.css')}
body { margin: 0; background: #f6f8fa }
@media (prefers-color-scheme: dark) { body { background: #010409 } .box { border-color: #3d444d !important } }
.box { max-width: 980px; margin: 32px auto; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
.box > header { padding: 12px 16px; font: 600 14px/1.5 -apple-system, system-ui, sans-serif; border-bottom: 1px solid #d1d9e088 }
.markdown-body { padding: 24px 32px }
</style>
</head>
<body>
<div class="box markdown-body" style="padding:0">
<header>${escaped}</header>
<div class="markdown-body">
${await renderMarkdown(markdown)}
</div>
</div>
</body>
</html>
`
}
