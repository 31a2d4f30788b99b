/** How much a difference matters, and why. Pure. */
import { say } from '../../language/say.ts'
import type { Change, Severity } from '../../model.ts'

interface Weight {
  severity: Severity
  /** A sentence. */
  why: string
}

type Shown = Pick<Change, 'path' | 'before' | 'after'>

/** The first row that fits counts. */
const RULES: readonly { of: RegExp; when?: (change: Shown) => boolean; severity: Severity; why: string }[] = [
  { of: /^(service|resource)$/, severity: 'high', why: say`What the workflow deploys is not there.` },
  { of: /^traffic$/, severity: 'high', why: say`Deploys do not serve as the workflow says.` },
  {
    of: /^(job|state)$/,
    severity: 'high',
    why: say`Scheduled calls are not made, or are made although they should not.`,
  },
  {
    of: /^httpTarget\.(uri|o(idc|auth)Token)\b/,
    severity: 'high',
    why: say`Scheduled calls go elsewhere, or are refused.`,
  },
  {
    of: /^(buildAccount|buildConfig\.(serviceAccount|workerPool))$/,
    severity: 'high',
    why: say`Images are built with the rights of another account, or elsewhere.`,
  },
  { of: /^bindings\[/, when: opens, severity: 'high', why: say`Someone can call it whom the workflow does not name.` },
  { of: /^bindings\[/, severity: 'medium', why: say`A caller that the workflow names is refused.` },
  {
    of: /^invokerIamDisabled$/,
    when: ({ before }) => before === true,
    severity: 'high',
    why: say`It is public, and the workflow does not say so.`,
  },
  { of: /^invokerIamDisabled$/, severity: 'medium', why: say`Callers without a Google identity are refused.` },
  { of: /^ingress$|\.ingress$/, severity: 'high', why: say`It decides from where the service can be reached.` },
  { of: /^(iapEnabled|defaultUriDisabled)$/, severity: 'high', why: say`It decides who reaches the service.` },
  { of: /serviceAccount(Name)?$/, severity: 'high', why: say`The code runs with the rights of another account.` },
  { of: /\.image$/, severity: 'high', why: say`Another image runs than the workflow names.` },
  { of: /binaryAuthorization|encryptionKey/, severity: 'high', why: say`It protects what runs and its data.` },
  {
    of: /^(template\.)?(labels|annotations)\b|^description$|^metadata\.(labels|annotations)\b/,
    severity: 'low',
    why: say`It does not change how the service behaves.`,
  },
]

const OTHERS: Weight = { severity: 'medium', why: say`It changes how the service behaves.` }

export function weigh(change: Shown): Weight {
  const rule = RULES.find(({ of, when }) => of.test(change.path) && (when?.(change) ?? true))
  return rule ? { severity: rule.severity, why: rule.why } : OTHERS
}

/** A member that only the live service has. */
function opens({ before, after }: Shown): boolean {
  const wanted = [after ?? []].flat()
  return [before ?? []].flat().some(member => !wanted.includes(member))
}
