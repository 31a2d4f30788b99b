/** The layer that refuses a call -> the explanation and the fix, for readers. Pure. */

import { fullName, memberOf } from '../../iam/names.ts'
import { remediesFor } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { FindingId, Remedy } from '../../model.ts'
import { list, sentence } from '../../words/sentences.ts'
import type { Call, Layer } from './call.ts'
import { emailIn, gcloud, grantOf, invokerRole, listJobs, ofJob, setToken, updateHttp, updateService } from './fixes.ts'
import type { CallNames } from './names.ts'

interface Said {
  /** The cause first, then what follows from it. */
  reason: string
  remedies: Remedy[]
}

/** The finding for each layer. */
const FINDING_OF = {
  'schedule-missing': 'schedule-idle',
  'schedule-idle': 'schedule-idle',
  'target-missing': 'target-missing',
  account: 'caller-account',
  agent: 'scheduler-permission',
  mint: 'caller-token',
  'default-url': 'behind-ingress',
  ingress: 'behind-ingress',
  hidden: 'behind-ingress',
  iap: 'behind-iap',
  token: 'caller-token',
  audience: 'audience-refused',
  invoker: 'no-invoker',
  condition: 'no-invoker',
  denied: 'no-invoker',
  pending: 'invoker-pending',
  container: 'container-not-ready',
  'app-login': 'app-login',
  'app-path': 'app-error',
  'app-error': 'app-error',
  deadline: 'call-too-slow',
  unknown: 'refusal-unknown',
} as const satisfies Record<Exclude<Layer, 'none'>, FindingId>

type Sayer = (call: Call, names: CallNames) => Said

/** What a refusal by this layer means, its fix, and its finding. */
export const wordsFor = (layer: Exclude<Layer, 'none'>, call: Call, names: CallNames): Said & { id: FindingId } => ({
  id: FINDING_OF[layer],
  ...SAYERS[layer](call, names),
})

const SAYERS: Record<Exclude<Layer, 'none'>, Sayer> = {
  'schedule-missing': (_, { schedule }) => ({
    reason: say`There is no Cloud Scheduler job ${schedule?.name} in ${schedule?.region} of the project ${schedule?.project}. A deploy with schedule creates it; or list the existing ones, and name one in schedule_name.`,
    remedies: [listJobs(schedule)],
  }),
  'schedule-idle': ({ schedule: state }, { who, schedule }) =>
    state === 'paused'
      ? {
          reason: say`${who} is paused, so it makes no calls. Resume it.`,
          remedies: [gcloud(say`Resume the Cloud Scheduler job ${schedule?.name}`, ofJob(schedule, 'resume'))],
        }
      : {
          reason: say`${who} is disabled by Google because of an error, so it makes no calls. Delete it, and let a deploy with schedule create it again.`,
          remedies: [gcloud(say`Delete the Cloud Scheduler job ${schedule?.name}`, ofJob(schedule, 'delete'))],
        },
  'target-missing': (_, { who, target, schedule }) => ({
    reason: say`There is no ${bare(target.words)} in ${target.region} of the project ${target.project}${schedule ? say`, which ${mid(who)} calls` : ''}. Deploy it, or correct the name, the region or the project.`,
    remedies: [],
  }),
  account: ({ account }, { who, member = '', target }) => {
    const email = emailIn(member)
    const [, , id = ''] = /^((.+)@.+)$/.exec(email) ?? []
    return account === 'disabled'
      ? {
          reason: say`The account ${email}, as which ${mid(who)} calls, is disabled, so there can be no token for it. Enable it.`,
          remedies: [
            gcloud(say`Enable ${email}`, ['iam', 'service-accounts', 'enable', email, `--project=${target.project}`]),
          ],
        }
      : {
          reason: say`The account ${email}, as which ${mid(who)} calls, does not exist. Create it and let it call, or let ${mid(who)} call as another one.`,
          remedies: [
            gcloud(say`Create ${email}`, ['iam', 'service-accounts', 'create', id, `--project=${target.project}`]),
            ...grantOf(target, member, invokerRole(target.resource)),
          ],
        }
  },
  agent: ({ answer }, { who, member = '', schedule, target }) => {
    const agent = schedule?.agent
    const before = answer?.unsent ? say`The request never reached the service (403): ` : ''
    return {
      reason: say`${before}Cloud Scheduler's agent${agent ? ` ${agent}` : ''} cannot mint a token for ${emailIn(member)}, so ${mid(who)} cannot send any call. It needs roles/cloudscheduler.serviceAgent on the project, but no invoker role.`,
      remedies: agent
        ? remediesFor({
            member: memberOf(agent),
            role: 'roles/cloudscheduler.serviceAgent',
            resource: fullName.project(schedule?.project ?? target.project),
          })
        : [],
    }
  },
  mint: (_, { who, member = '', noToken, target }) => ({
    reason: say`No ID token could be minted for ${mid(who)}, and ${target.words} is not public: ${sentence(noToken ?? say`it was refused`)}`,
    remedies: member.startsWith('serviceAccount:')
      ? remediesFor({
          ...{ member, role: 'roles/iam.serviceAccountOpenIdTokenCreator' },
          resource: fullName.account(emailIn(member), target.project),
        })
      : [],
  }),
  'default-url': (_, { who, target }) => ({
    reason: say`The default URL of ${target.words} is disabled, so ${mid(who)} gets Google's 404 there. Enable it, or call the address of the load balancer in front of it.`,
    remedies: [updateService(target, '--default-url', say`Enable the default URL of ${target.name}`)],
  }),
  ingress: ({ gates }, { who, target }) => ({
    reason: say`The ingress of ${target.words} is ${gates?.ingress}, which blocks ${mid(who)} with Google's 404. Call it from inside the project's networks, or let the internet reach it.`,
    remedies: [
      target.resource.startsWith('//run.')
        ? updateService(target, '--ingress=all', say`Let the internet reach ${target.name}`)
        : gcloud(say`Let the internet reach ${target.name}`, [
            ...['functions', 'deploy', target.name, '--ingress-settings=all'],
            ...[`--region=${target.region}`, `--project=${target.project}`],
          ]),
    ],
  }),
  hidden: (_, { who, target }) => ({
    reason: say`Google's own 404 answers ${mid(who)}: ${target.url ?? target.words} is not the address of a service, or its ingress or a disabled default URL hides it from there. Google reserves paths that end in z, such as /healthz. Check the address; to check the service, give its name as service and its region.`,
    remedies: [],
  }),
  iap: (_, { who, member, target, schedule }) => ({
    reason: say`Identity-Aware Proxy is in front of ${target.words} and refuses ${mid(who)}, whatever roles it has on the service. The caller needs roles/iap.httpsResourceAccessor, and its token the audience of the proxy${schedule ? say` (schedule_audience: its OAuth client ID)` : ''}.`,
    remedies: member
      ? [
          gcloud(say`Let ${emailIn(member)} through Identity-Aware Proxy`, [
            ...[
              'beta',
              'iap',
              'web',
              'add-iam-policy-binding',
              '--resource-type=cloud-run',
              `--service=${target.name}`,
            ],
            ...[`--region=${target.region}`, `--project=${target.project}`, `--member=${member}`],
            '--role=roles/iap.httpsResourceAccessor',
          ]),
        ]
      : [],
  }),
  token: (call, names) => {
    const { who, target, member, schedule, audiences } = names
    const wanted = call.target === 'job' ? say`an access token (oauthToken)` : say`an ID token (oidcToken)`
    const sent = { none: say`sends no token`, access: say`sends an access token`, id: say`sends an ID token` }[
      call.token
    ]
    if (!schedule)
      return {
        reason: say`${who} was refused: ${target.words} is not public, and a caller needs an ID token for ${audiences[0] ?? say`its URL`} and the invoker role. To make it public, deploy it with access: public.`,
        remedies: [],
      }
    return {
      reason: say`${who} ${sent}, but ${target.words} accepts only ${wanted}. Let it call as an account that is an invoker.`,
      remedies: [setToken(call, names, emailIn(member ?? '') || 'ACCOUNT')],
    }
  },
  audience: (call, names) => {
    const { audience, audiences, target, schedule, member } = names
    const accepted = audiences.length > 0 ? say` It accepts ${list(audiences)}.` : ''
    return {
      reason:
        say`The ID token was refused (401): its audience ${audience ?? ''} is neither the URL of ${target.words} nor one of its custom audiences.${accepted}${schedule ? say` Remove schedule_audience.` : ''}`.replace(
          /audience {2}is/,
          say`audience is`,
        ),
      remedies: schedule && audiences[0] ? [setToken(call, names, emailIn(member ?? '') || 'ACCOUNT')] : [],
    }
  },
  invoker: ({ answer, target: called }, { who, member = '', target, schedule }) => {
    const overrides = schedule?.overrides === true
    const role = overrides ? 'roles/run.jobsExecutorWithOverrides' : invokerRole(target.resource)
    const right =
      called === 'job'
        ? say`run.jobs.run${overrides ? 'WithOverrides' : ''} on the job`
        : say`the invoker role on ${target.words}`
    return {
      reason: say`${answer?.refused || answer?.status === 403 ? say`The call was refused (403)` : say`${who} cannot call`}: ${emailIn(member) || who} lacks ${right}. Grant it ${role}.`,
      remedies: grantOf(target, member, role),
    }
  },
  condition: (_, { member = '', target, condition }) => ({
    reason: say`${emailIn(member)} has the invoker role on ${target.words} only with a condition that is not met for this call${condition ? say` (${condition})` : ''}. Change the condition, or grant the role without one.`,
    remedies: grantOf(target, member, invokerRole(target.resource)),
  }),
  denied: (_, { member = '', target }) => ({
    reason: say`A deny policy does not allow ${emailIn(member)} to call ${target.words}, whatever roles it has. Ask an administrator for an exception in that policy.`,
    remedies: [],
  }),
  pending: ({ everybody, answer, invoker }, { who, member, target, schedule }) => {
    const caller = everybody ? 'everyone' : emailIn(member ?? '') || mid(who)
    const cause = say`the grant is newer than that or has not taken effect yet, or an invisible deny policy forbids it.`
    const refused =
      answer?.refused || answer?.status === 403
        ? say`The last call reached ${target.words} and was refused (${answer.status}), although ${caller} can call according to the policies that the run read`
        : say`Policy Troubleshooter says that ${caller} cannot call ${target.words}, but a policy that the run read allows it`
    const again = invoker === 'overridden' ? say`Look again` : say`Call again`
    return {
      reason: say`${refused}: ${cause} ${again} in a few minutes: a grant usually takes 2 minutes, 7 or more at worst.`,
      remedies: schedule ? [gcloud(say`Run the Cloud Scheduler job ${schedule.name} now`, ofJob(schedule, 'run'))] : [],
    }
  },
  container: ({ ready }, { target }) => ({
    reason: say`${ready === false ? say`No revision of ${target.words} is ready, so no container answers` : say`No instance of ${target.words} answers`}: IAM is not the cause. Read the log of its container.`,
    remedies: [
      gcloud(say`Read the log of ${target.name}`, [
        ...['run', 'services', 'logs', 'read', target.name, '--limit=50'],
        ...[`--region=${target.region}`, `--project=${target.project}`],
      ]),
    ],
  }),
  'app-login': ({ answer, everybody }, { schedule, target }) => {
    const status = say`Its answer was ${answer?.status}.`
    const open = everybody
      ? say`Because ${target.name} is public, that endpoint has to verify the ID token of the call itself.`
      : say`Cloud Run has already checked the caller.`
    return schedule
      ? {
          reason: say`IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own, such as /api/scheduler/process, without the app's login. ${open} ${status}`,
          remedies: [
            {
              kind: 'workflow',
              title: say`Give the Scheduler an endpoint of its own`,
              text: 'schedule_path: /api/scheduler/process',
            },
          ],
        }
      : {
          reason: say`IAM let it through; the app's own login refused it. A role does not help: sign in to the app, or give such callers an endpoint without a login. ${status}`,
          remedies: [],
        }
  },
  'app-path': (_, { schedule, target }) => ({
    reason: say`Nothing answers there (404): IAM let it through, and ${schedule ? say`the path ${schedule.path}` : say`that path`} is not one of the app's at ${target.words}. Correct the path.`,
    remedies: schedule ? [{ kind: 'workflow', title: say`Correct the path`, text: 'schedule_path: /PATH' }] : [],
  }),
  'app-error': ({ answer }, { target }) => ({
    reason: say`The application answered ${answer?.status ?? say`with an error`}: only 2xx counts as success. IAM let it through; the log of ${target.name} shows what went wrong.`,
    remedies: [
      gcloud(say`Read the log of ${target.name}`, [
        ...['run', 'services', 'logs', 'read', target.name, '--limit=50'],
        ...[`--region=${target.region}`, `--project=${target.project}`],
      ]),
    ],
  }),
  deadline: (_, { schedule }) => ({
    reason: say`No answer came in time (504): the deadline of an attempt is ${schedule?.deadline ?? say`schedule_deadline, 3 minutes by default`}. Give the app less to do in one call, or the call more time (30 minutes at most).`,
    remedies: schedule
      ? [gcloud(say`Give an attempt 30 minutes`, [...updateHttp(schedule), '--attempt-deadline=30m'])]
      : [],
  }),
  unknown: ({ answer, invoker }, { who, target, member }) => {
    const said = answer?.status
      ? say`${who} was refused (${answer.status}), and it is not known by whom`
      : say`It is not known whether ${mid(who)} can call ${target.words}`
    const either =
      answer?.status === 403 && invoker === 'yes'
        ? say` ${emailIn(member ?? '')} has the invoker role: either it has not taken effect yet, or the app's own login refused the call.`
        : ''
    return {
      reason: say`${said}.${either} Let the deployer read the request log and the policies (roles/logging.viewer, roles/iam.securityReviewer), or check the log of ${target.name} yourself.`,
      remedies: [],
    }
  },
}

/** In the middle of a sentence. */
const mid = (who: string) => who.replace(/^The /, say`the `).replace(/^A /, 'a ')
const bare = (words: string) => words.replace(/^the /, '')
