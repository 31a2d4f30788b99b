/** The two mechanisms that make a service public: how to open and close each, and its wording. */

import { withMember, withoutMember } from '../../iam/bindings.ts'
import type { Mechanism } from '../../iam/mechanisms.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Change, StepKind } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { RunContext } from '../step.ts'
import { changePolicy } from './change-policy.ts'
import { setInvokerCheck } from './invoker-check.ts'
import { untilTagSeen } from './propagation.ts'

/** Both functions return the changes, possibly none. They throw ApiError if a policy refuses. */
interface Way {
  step: StepKind
  open(world: RunContext, resources: Resources): Promise<Change[]>
  close(world: RunContext, resources: Resources): Promise<Change[]>
  /** The change, apart from its target. */
  opened: Pick<Change, 'path' | 'before' | 'after'>
  closed: Pick<Change, 'path' | 'before' | 'after'>
  /** Opening it, as a subject and as an imperative. */
  opening: string
  toOpen: string
  /** Closing it as a title, and the note if it is already closed. */
  closing: string
  closedAlready: string
  /** The state if it could not be closed. */
  stillOpen: string
  /** The call that opens it. */
  call(service: string): string
}

const ROLE = 'roles/run.invoker'
const EVERYBODY = 'allUsers'

export const WAYS: Record<Mechanism, Way> = {
  'all-users': {
    step: 'set-public-binding',
    open: (world, resources) =>
      untilTagSeen(world, WAYS['all-users'].opening, () =>
        changeInvokers(world, resources, bindings => withMember(bindings, ROLE, EVERYBODY)),
      ),
    // From both invoker roles, with or without a condition: `allUsers` with a condition is still public.
    close: (world, resources) => changeInvokers(world, resources, bindings => withoutMember(bindings, EVERYBODY)),
    opened: { path: `bindings[${ROLE}]`, after: EVERYBODY },
    closed: { path: `bindings[${ROLE}]`, before: EVERYBODY },
    opening: say`Granting the invoker role to allUsers`,
    toOpen: say`give allUsers the invoker role`,
    closing: say`Remove allUsers from the invokers`,
    closedAlready: say`It is already removed.`,
    stillOpen: say`allUsers still has an invoker role`,
    call: service => `POST run.googleapis.com/v2/${service}:setIamPolicy`,
  },
  'no-invoker-iam-check': {
    step: 'set-invoker-check',
    open: (world, resources) => setInvokerCheck(world, resources, { disabled: true }),
    close: (world, resources) => setInvokerCheck(world, resources, { disabled: false }),
    opened: { path: 'invokerIamDisabled', before: false, after: true },
    closed: { path: 'invokerIamDisabled', before: true, after: false },
    opening: say`Disabling the invoker check`,
    toOpen: say`disable the invoker check`,
    closing: say`Enable the invoker check`,
    closedAlready: say`It is already enabled.`,
    stillOpen: say`its invoker check is still disabled`,
    call: service => `PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`,
  },
}

/** Other members, roles and conditions stay. */
const changeInvokers = (world: RunContext, { service }: Resources, change: Parameters<typeof changePolicy>[2]) =>
  changePolicy(world, fullName.service(service), change, bindings => (world.made.bindings = bindings))

/** The change as planned. */
export const planned = ({ service }: Resources, mechanism: Mechanism, to: 'opened' | 'closed'): Change => ({
  target: fullName.service(service),
  ...WAYS[mechanism][to],
  done: false,
})
