/** Commands of git that read and run no code of the repository. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/**
 * What the command writes to its output.
 * @param input for its standard input
 * @throws Error without git, and for a command that fails
 */
export async function git(folder: string, args: readonly string[], input?: string): Promise<string> {
  // In a container job, the workspace belongs to another user.
  const child = spawn('git', ['-c', 'safe.directory=*', '-C', folder, ...args], {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    // In a partial clone, that a blob is absent is an answer, too.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
    windowsHide: true,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  // A command that ends early does not read to the end: its exit code tells.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  const [output, code] = await Promise.all([child.stdout ? text(child.stdout) : '', ended])
  if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}`)
  return output
}
