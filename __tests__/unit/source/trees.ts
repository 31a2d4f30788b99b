/** Folders for tests: a tree is a record from paths to what is there, written below a temporary folder. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Text or bytes: a file. `null`: an empty folder. `{ link }`: a symbolic link. `{ run }`: an executable file. */
export type Entry = string | Uint8Array | null | { link: string } | { run: string }
export type Tree = Record<string, Entry>

/** A temporary folder that removes itself: `using folder = temporaryFolder()`. */
export function temporaryFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'source-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

export function plant(root: string, tree: Tree): string {
  mkdirSync(root, { recursive: true })
  for (const [path, entry] of Object.entries(tree)) {
    const absolute = join(root, path)
    mkdirSync(dirname(absolute), { recursive: true })
    if (entry === null) mkdirSync(absolute, { recursive: true })
    else if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(absolute, entry)
    else if ('link' in entry) symlinkSync(entry.link, absolute)
    else {
      writeFileSync(absolute, entry.run)
      chmodSync(absolute, 0o755)
    }
  }
  return root
}

/** A planted tree that removes itself: `using source = planted({ 'a.txt': 'a' })`. */
export function planted(tree: Tree): { path: string; [Symbol.dispose](): void } {
  const folder = temporaryFolder()
  plant(folder.path, tree)
  return folder
}
