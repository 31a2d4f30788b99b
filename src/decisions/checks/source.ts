/** What goes up with the source, and what the way of building makes of the inputs. */
import type { Finding } from '../../model.ts'
import { type Check, inputEvidence } from './check.ts'

const SHOWN = 10

export const source: Check = (config, _facts, { source: summary, build }) => {
  if (!summary || config.origin.kind !== 'source') return []
  const { given } = config.origin
  const findings: Finding[] = []
  const say = (id: Finding['id'], status: Finding['status'], reason: string, input: string, answer: string) =>
    findings.push({ id, status, reason, evidence: [inputEvidence(input, given, answer)], remedies: [] })
  if (summary.ignoreFile === null)
    say(
      'source-unignored',
      'warn',
      `${given} has neither .gcloudignore nor .gitignore, so that everything in it is uploaded. Add a .gcloudignore.`,
      'source',
      'no ignore file',
    )
  const kept = summary.credentials ?? []
  if (kept.length > 0) {
    const names = kept.slice(0, SHOWN).join(', ') + (kept.length > SHOWN ? ` and ${kept.length - SHOWN} more` : '')
    say(
      'credentials-excluded',
      'warn',
      `Kept out of the upload, since they look like credentials: ${names}.`,
      'source',
      names,
    )
  }
  if (build?.kind !== 'docker') return findings
  if (config.build.baseImage)
    say(
      'invalid-input',
      'fail',
      `base_image is for buildpacks, and ${given} is built by its Dockerfile, which names its own. Leave base_image out.`,
      'base_image',
      config.build.baseImage,
    )
  const names = Object.keys(config.build.env)
  if (names.length > 0)
    say(
      'ignored-input',
      'warn',
      'build_env_vars reaches buildpacks only; a Dockerfile build has no use for it.',
      'build_env_vars',
      names.join(', '),
    )
  return findings
}
