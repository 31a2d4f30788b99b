/** Compares what a Dockerfile copies from the source with what is uploaded. */

/** COPY and ADD of files of the source: path within it, and line. Patterns, variables, addresses and other stages are left out. */
export function copiedPaths(dockerfile: string): { path: string; line: number }[] {
  const lines = dockerfile.split(/\r?\n/)
  const found: { path: string; line: number }[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let text = lines[at] ?? ''
    while (/\\[ \t]*$/.test(text) && at + 1 < lines.length) text = text.replace(/\\[ \t]*$/, ' ') + (lines[++at] ?? '')
    const rest = /^\s*(?:COPY|ADD)\s+(.+?)\s*$/i.exec(text)?.[1]
    if (rest === undefined || /(?:^|\s)--from=/.test(rest) || rest.includes('<<')) continue
    const words = wordsOf(rest.replace(/^(?:--\S+\s+)+/, ''))
    for (const word of words.slice(0, -1)) {
      const path = word.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '')
      if (path !== '' && path !== '.' && !/[*?[\]$]|^\w+:\/\/|^git@|(?:^|\/)\.\.(?:\/|$)/.test(word))
        found.push({ path, line })
    }
  }
  return found
}

/** The exec form is a JSON list. */
function wordsOf(text: string): string[] {
  if (!text.startsWith('[')) return text.split(/\s+/)
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.map(String) : []
  } catch {
    return []
  }
}

interface Uploaded {
  files: readonly { path: string }[]
  excluded: readonly { path: string; from: string }[]
}

/** Those of which nothing goes up because of a rule: the build ends there. */
export function keptOut(copied: readonly { path: string; line: number }[], { files, excluded }: Uploaded) {
  return copied.flatMap(({ path, line }) => {
    const below = (one: string) => one === path || one.startsWith(`${path}/`)
    if (files.some(file => below(file.path))) return []
    const rule = excluded.find(one => below(one.path) || path.startsWith(`${one.path}/`))
    return rule ? [{ path, line, from: rule.from }] : []
  })
}
