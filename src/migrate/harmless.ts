/**
 * Steps that are known to use neither Google credentials nor gcloud. Any other step could: a script, an action of the repository, a tool
 * that reads Application Default Credentials. A list of commands that use them can never be complete.
 */
import type { Job, Step } from './workflow.ts'

/** Actions that run no code of the repository and contact only GitHub. */
const ACTIONS =
  /^actions\/(?:checkout|cache(?:\/(?:restore|save))?|setup-(?:node|python|go|java|dotnet)|(?:upload|download)-artifact)(?:@|$)/i

/** Commands that use no credentials, whatever their arguments. */
const COMMANDS = /^(?:echo|printf|true|:|sleep|date|exit|set)(?:\s|$)/

/** Requests a URL, without a file, a configuration or headers from one. */
const CURL = /^curl(?:\s|$)/
const CURL_READS = /[@]|\s(?:-\w*[TKFnE]|--(?:upload-file|config|form|netrc|cert|aws))/

/** Ways to run something else inside a line, and names of what google-github-actions/auth leaves behind. */
const HIDDEN = /\$\(|`|<\(|>\(|<<|gha-creds/

/** The variables that google-github-actions/auth exports. */
export const CREDENTIAL_VARIABLES = /\b(?:GOOGLE_|CLOUDSDK_|GCLOUD_PROJECT\b|GCP_PROJECT\b)/

const SHELLS: ReadonlySet<string | undefined> = new Set([undefined, 'bash', 'sh'])

/** Pure. */
export function isHarmless(step: Step, job: Job): boolean {
  if (step.keys.includes('<<')) return false
  if (step.uses !== '') return ACTIONS.test(step.uses)
  if (!SHELLS.has(step.shell ?? job.shell)) return false
  return harmlessScript(step.run)
}

function harmlessScript(script: string): boolean {
  if (HIDDEN.test(script)) return false
  const commands = script
    .replace(/\\\r?\n/g, ' ')
    .replace(/\d?>&\d/g, '')
    .split(/\r?\n|&&|\|\||[;|&]/)
    .map(command => command.trim())
  return commands.every(
    command =>
      command === '' ||
      command.startsWith('#') ||
      COMMANDS.test(command) ||
      (CURL.test(command) && !CURL_READS.test(command)),
  )
}
