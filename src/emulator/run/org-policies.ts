/** Organisation policies that refuse a release. Messages: docs/google-cloud.md#refusals-by-policies. */
import type { Service } from '../../wire.ts'
import { errorInfo, Refusal } from '../http/router.ts'
import { isEnforced, violations } from '../policies/organization-policies.ts'
import { fullName } from '../world/resources.ts'
import type { World } from '../world/world.ts'
import type { Verb } from './request-rules.ts'

/** The parts of a service or job that constraints look at. */
interface Release {
  /** `projects/P/locations/L/services/S` or `.../jobs/J`. */
  name: string
  /** `CreateService`, `UpdateJob`. */
  method: `${Verb}${'Service' | 'Job'}`
  invokerIamDisabled?: boolean
  /** v2 value; undefined for jobs. */
  ingress?: string
  vpcAccess?: { connector?: string | null; networkInterfaces?: unknown; egress?: unknown } | null
  binaryAuthorization?: { useDefault?: boolean | null; policy?: string | null } | null
}

export function checkOrgPolicies(world: World, release: Release): void {
  const { name, method } = release
  const resource = fullName.service(name)
  if (release.invokerIamDisabled) {
    for (const constraint of ['run.managed.requireInvokerIam', 'run.requireInvokerIam']) {
      if (isEnforced(world, constraint, resource)) throw invokerCheckRequired(`constraints/${constraint}`, name)
    }
  }
  const annotation = (constraint: string, key: string, value: string | undefined, shown = value ?? 'null') => {
    // No list allows a value that is not set.
    if (violations(world, constraint, resource, [value ?? '']).length === 0) return
    throw violated(constraint, `attempting ${method} with annotation "run.googleapis.com/${key}" set to ${shown}.`)
  }
  if (method.endsWith('Service')) {
    const ingress = INGRESS_VALUE[release.ingress ?? ''] ?? 'all'
    annotation(
      'run.allowedIngress',
      'ingress',
      ingress,
      ingress === 'all' ? 'the default value all' : `the value ${ingress}`,
    )
  }
  annotation('run.allowedVPCEgress', 'vpc-access-egress', egressOf(release))
  const { useDefault, policy } = release.binaryAuthorization ?? {}
  annotation(
    'run.allowedBinaryAuthorizationPolicies',
    'binary-authorization',
    useDefault ? 'default' : policy || undefined,
  )
  const location = name.split('/')[3] ?? ''
  if (method.startsWith('Create') && violations(world, 'gcp.resourceLocations', resource, [location]).length > 0) {
    throw violated('gcp.resourceLocations', `attempting ${method} in location ${location}.`)
  }
}

export const releaseOf = (name: string, verb: Verb, service: Service): Release => {
  const { invokerIamDisabled, ingress, binaryAuthorization, template } = service
  return {
    ...{ name, method: `${verb}Service` as const, ...(ingress && { ingress: String(ingress) }) },
    ...{ invokerIamDisabled: Boolean(invokerIamDisabled), vpcAccess: template?.vpcAccess, binaryAuthorization },
  } as Release
}

function egressOf({ vpcAccess }: Release): string | undefined {
  if (!vpcAccess?.connector && !vpcAccess?.networkInterfaces) return undefined
  return vpcAccess.egress === 'ALL_TRAFFIC' ? 'all-traffic' : 'private-ranges-only'
}

const INGRESS_VALUE: Record<string, string> = {
  INGRESS_TRAFFIC_ALL: 'all',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
}

const violated = (constraint: string, what: string) =>
  new Refusal('FAILED_PRECONDITION', `Constraint constraints/${constraint} violated for ${what}`, {
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
        violations: [{ type: `constraints/${constraint}`, subject: 'orgpolicy', description: what }],
      },
    ],
  })

// As recorded: deploy-image-no-invoker-iam-check-blocked-by-org-policy.
function invokerCheckRequired(constraint: string, subject: string): Refusal {
  const description = 'Require IAM invoker check for Cloud Run services.'
  return new Refusal(
    'FAILED_PRECONDITION',
    `Operation denied by custom org policy: ["${constraint}": "${description}"].`,
    {
      details: [
        errorInfo('CUSTOM_ORG_POLICY_VIOLATION', 'googleapis.com', { customConstraints: constraint }),
        {
          '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
          violations: [{ type: constraint, subject, description }],
        },
      ],
    },
  )
}
