/** What the run has done shows that it was allowed, so such answers are no longer unknown. Pure. */
import { say } from '../language/say.ts'
import type { Finding, StepKind, StepResult } from '../model.ts'

/**
 * What no run of the step can do without, whatever it finds. A build that is green has read the source and pushed the image; it can
 * be green without its log, and without an earlier image to read layers of.
 */
const PROVES: Partial<Record<StepKind, { id: Finding['id']; permissions: readonly string[]; how: string }>> = {
  'build-image': {
    id: 'build-account-permission',
    permissions: ['storage.objects.get', 'artifactregistry.repositories.uploadArtifacts'],
    how: say`the build of this run did it`,
  },
}

export function withProven(findings: readonly Finding[], plan: readonly StepResult[]): Finding[] {
  const done = plan.flatMap(({ kind, state, needs }) => {
    const shown = state === 'done' ? PROVES[kind] : undefined
    return shown ? [{ ...shown, needs }] : []
  })
  const tried = plan.some(({ kind, state }) => kind === 'set-invokers' && (state === 'done' || state === 'failed'))
  // Whether a policy lets the invokers in, Google has said by then.
  const open = ({ id, status }: Finding) => id === 'policy-blocks-deploy' && status === 'unknown'
  return findings
    .filter(finding => !tried || !open(finding))
    .map(finding => {
      const shown = done.find(
        ({ id, permissions }) => id === finding.id && permissions.includes(finding.permission ?? ''),
      )
      const need = shown?.needs.find(({ permission }) => permission === finding.permission)
      if (finding.status !== 'unknown' || !shown || !need) return finding
      const reason = say`The build account has ${finding.permission} to ${need.to}: ${shown.how}.`
      return { ...finding, status: 'pass', method: 'run', reason }
    })
}
