/** What is uploaded with the source, and which inputs the kind of build ignores. */
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { fail, warn } from '../../../words/findings.ts'
import { some } from '../../../words/sentences.ts'
import { inputEvidence, type RunCheck } from '../check.ts'

const SHOWN = 10

export const source: RunCheck = (config, _facts, { source: summary, build }) => {
  if (!summary || config.origin.kind !== 'source') return []
  const { given } = config.origin
  const findings: Finding[] = []
  const seen = (input: string, answer: string) => ({ evidence: [inputEvidence(input, given, answer)] })
  const { suspicious = [], credentials = [], secrets = [], leftOut = [], outsideLinks = [], folderLinks = [] } = summary
  const { ineffective = [], dockerfileIgnored, keptOut = [] } = summary
  if (summary.ignoreFile === null && suspicious.length > 0) {
    const names = some(suspicious, SHOWN)
    const reason = say`${given} has neither .gcloudignore nor .gitignore, so this is uploaded too: ${names}. Add a .gcloudignore there.`
    findings.push(warn('source-unignored', reason, seen('source', names)))
  }
  if (credentials.length > 0) {
    const names = some(credentials, SHOWN)
    const reason = say`The run did not upload these files, because they look like credentials: ${names}.`
    findings.push(warn('credentials-excluded', reason, seen('source', names)))
  }
  if (secrets.length > 0) {
    const names = some(secrets, SHOWN)
    const reason = say`These files are uploaded, and each looks like it holds a secret: ${names}. Whoever can read the image can read it. Name a file that the app does not need in .gcloudignore; what the app needs belongs in Secret Manager (input secrets).`
    findings.push(warn('secrets-uploaded', reason, seen('source', names)))
  }
  if (dockerfileIgnored) {
    const reason = say`The rule at ${dockerfileIgnored} excludes the Dockerfile from the upload, so buildpacks build the source. Remove the rule to build with the Dockerfile.`
    findings.push(warn('dockerfile-ignored', reason, seen('source', dockerfileIgnored)))
  }
  if (keptOut.length > 0) {
    const names = some(keptOut, SHOWN)
    const reason = say`The Dockerfile of ${given} copies what is not uploaded, and a build ends there: ${names}. Remove the rule, or make the file in the Dockerfile.`
    findings.push(warn('source-left-out', reason, seen('source', names)))
  }
  if (leftOut.length > 0) {
    const names = some(leftOut, SHOWN)
    const reason = say`Not uploaded, because they are links without a target, or not regular files: ${names}.`
    findings.push(warn('source-left-out', reason, seen('source', names)))
  }
  if (outsideLinks.length > 0) {
    const names = some(outsideLinks, SHOWN)
    const reason = say`Not uploaded, because they link outside the workspace or their checkout, or to folders outside ${given}: ${names}. Replace them by copies, or set source to a folder that contains both.`
    findings.push(warn('source-left-out', reason, seen('source', names)))
  }
  if (folderLinks.length > 0) {
    const names = some(folderLinks, SHOWN)
    const reason = say`Uploaded as empty folders (like gcloud does), because they are links to folders: ${names}. Replace them by copies if the build needs their content.`
    findings.push(warn('source-left-out', reason, seen('source', names)))
  }
  if (ineffective.length > 0) {
    const lines = some(ineffective, SHOWN)
    findings.push(
      warn(
        'source-left-out',
        say`These lines can never match, so they exclude nothing from the upload: ${lines}.`,
        seen('source', lines),
      ),
    )
  }
  if (build?.kind !== 'docker') return findings
  if (config.build.baseImage)
    findings.push(
      fail(
        'invalid-input',
        say`base_image is only for buildpacks, but the Dockerfile of ${given} names its own base image. Remove base_image.`,
        seen('base_image', config.build.baseImage),
      ),
    )
  const names = Object.keys(config.build.env)
  if (names.length > 0)
    findings.push(
      warn(
        'ignored-input',
        say`build_env_vars has no effect on a Dockerfile build; only buildpacks receive it.`,
        seen('build_env_vars', names.join(', ')),
      ),
    )
  return findings
}
