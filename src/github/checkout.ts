/** The commit in the workspace. @actions/exec is loaded only if the event does not tell whose code it is. */

/** Undefined without git or a repository. Runs no code of the repository: `rev-parse` has no hooks. */
export async function checkedOutCommit(directory: string): Promise<string | undefined> {
  const { getExecOutput } = await import('@actions/exec')
  try {
    // In a container job, the workspace belongs to another user.
    const args = ['-c', 'safe.directory=*', '-C', directory, 'rev-parse', '--verify', 'HEAD^{commit}']
    const { exitCode, stdout } = await getExecOutput('git', args, { silent: true, ignoreReturnCode: true })
    return exitCode === 0 && /^[0-9a-f]{40,64}\s*$/.test(stdout) ? stdout.trim() : undefined
  } catch {
    return undefined
  }
}
