import { takenService, takenTag } from '../decisions/taken-preview.ts'
import { UserError } from '../errors.ts'
import { holderOf } from '../facts/previews.ts'
import { fullName } from '../iam/names.ts'
import { isTagPreview } from '../iam/preview-names.ts'
import type { Config, PreviewSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Change, Finding, Need } from '../model.ts'
import type { BuildSettings } from '../service/build.ts'
import { servesOlder } from '../service/template.ts'
import { type Wanted, wantedService } from '../service/wanted.ts'
import type { Operation, Service, WireRevision } from '../wire.ts'
import { fail, skipped } from '../words/findings.ts'
import { shortName } from '../words/names.ts'
import { madeAnew, type RunContext, type Step } from './step.ts'
import { UNSET } from './tools/change-policy.ts'
import { type CheckRequired, checkClearing } from './tools/check-required.ts'
import { NewerPush, refuseOlderPush } from './tools/newer-push.ts'
import { putTemplateBack } from './tools/put-back.ts'
import { failedRelease, isMoving, isReady, settled } from './tools/release.ts'
import { finish, imageOf, isSameRelease, letters, refuseProblems, startFrom, write } from './tools/write.ts'
import { audiencesToCheck } from './verify.ts'

type Reads = 'source' | 'build'
type Writes = 'revision' | 'beforeRollout' | 'temporaryTag' | 'checkCleared'
type Releasing = RunContext<Reads, Writes>

export interface Deploy extends CheckRequired {
  /** The service as in the facts; undefined if not known. */
  live: Service | null | undefined
  serving: WireRevision | null
  /** The revision that has the tag of the preview, as in the facts. */
  holder?: WireRevision | null
  changes: Change[]
  needs: Need[]
  /** A source deploy: how the image is built. */
  settings?: BuildSettings
}

export function deployService(
  config: TargetSettings & ReleaseSettings & PreviewSettings,
  deploy: Deploy,
): Step<Reads, Writes> {
  const verb = deploy.live === undefined ? say`Deploy` : deploy.live ? say`Update` : say`Create`
  return {
    kind: 'deploy-service',
    title: isTagPreview(config)
      ? say`Deploy the preview ${config.tag} of ${config.service}`
      : say`${verb} the service ${config.service}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => release(world, deploy),
  }
}

/** What was sent, and on what. */
interface Sent {
  wanted: Wanted
  /** The service that it changes; null: there was none. */
  before: Service | null
  /** The revision that served then, where it was not the newest. */
  serving: WireRevision | null
}

/** What the checks at the end need is asked for meanwhile. */
function askForTokens({ google, config }: Releasing, service: Service): void {
  for (const audience of audiencesToCheck(config, service)) google.idToken(audience).catch(() => undefined)
}

async function release(world: Releasing, deploy: Deploy): Promise<string> {
  if (deploy.live) askForTokens(world, deploy.live)
  const outcome = await send(world, deploy).catch(error => {
    if (error instanceof NewerPush) return error
    throw error
  })
  if (outcome instanceof NewerPush) return leave(world, outcome)
  const { answer, wanted: sent } = outcome
  const { before, serving, wanted } = sent
  const { revision } = wanted
  if (!isTagPreview(world.config) || !before || !revision) return become(world, deploy, answer, sent)
  const putBack = (after?: Service) =>
    putTemplateBack(world, { resources: deploy.resources, before, serving, revision, after })
  let note: string
  try {
    note = await become(world, deploy, answer, sent)
  } catch (error) {
    // A preview that does not start leaves nothing of itself to production, either.
    const said = await putBack()
    if (said) world.log.info(said)
    throw error
  }
  return [note, await putBack(world.made.service)].filter(Boolean).join(' ')
}

function leave(world: Releasing, { commit, live }: NewerPush): string {
  const { made, config } = world
  const reason = say`Pull request ${config.preview?.pullRequest} has a newer push, ${commit.slice(0, 7)}, whose preview is there already, so the run left that.`
  world.record?.([])
  made.newerPush = commit
  made.service = live
  made.findings ??= []
  made.findings.push(skipped('preview-newer', reason))
  return reason
}

/** What has become of it. Throws where it is not ready. */
async function become(
  world: Releasing,
  { resources, settings }: Deploy,
  answer: Operation<Service> | undefined,
  { wanted, before }: Pick<Sent, 'wanted' | 'before'>,
): Promise<string> {
  const { google, made } = world
  const changes = wanted.changes.map(change => ({ ...change, done: true }))
  world.record?.(changes)
  const { live: service, said } = await finish(world, answer, () => google.run.getService(resources.service))
  made.service = service
  if (!before) {
    askForTokens(world, service)
    made.policies = new Map([...(made.policies ?? []), [fullName.service(resources.service), UNSET]])
  }
  // Another run could have made a newer one by then.
  const named = wanted.revision && `${resources.service}/revisions/${wanted.revision}`
  const name = named ?? service.latestCreatedRevision
  if (name) made.revision = { name }
  world.record?.(madeAnew(changes, fullName.service(resources.service), 'latestCreatedRevision', name))
  const { pin } = wanted.traffic
  if (wanted.temporaryTag) made.temporaryTag = wanted.temporaryTag
  if (pin) made.beforeRollout = { pin, ...(wanted.temporaryTag && { tag: wanted.temporaryTag }) }
  if (said !== undefined || !isReady(service))
    throw await failedRelease(world, resources, service, { said, revision: name, start: settings?.start })
  const revision = name?.split('/').at(-1) ?? say`The new revision`
  const { effect } = wanted.traffic
  if (effect === 'pinned')
    return say`${revision} is ready and gets no traffic${world.config.noTraffic ? '' : say` yet`}.`
  if (effect === 'restored')
    return say`${revision} is ready and serves; it gets the traffic that no_traffic had left behind.`
  return effect === 'kept'
    ? say`${revision} is ready; traffic stays where it is pinned.`
    : say`${revision} is ready and serves.`
}

/** Sends the wanted service; if Google refuses it because a policy requires the invoker check, again with the check enabled. */
async function send(world: Releasing, deploy: Deploy): Promise<{ wanted: Sent; answer?: Operation<Service> }> {
  const { google, made, config } = world
  const { resources } = deploy
  const check = checkClearing(world, deploy)
  const sent = await write(world, resources, {
    what: say`The service`,
    // The facts are older than the changes of earlier steps.
    first: made.service ? undefined : startFrom(world, deploy.live),
    read: () => google.run.getService(resources.service),
    want: live => want(world, deploy, live, check.cleared),
    send: (live, { wanted }) =>
      live
        ? google.run.patchService(wanted.service, wanted.updateMask)
        : google.run.createService(resources.parent, config.service, wanted.service),
    isOurs: (live, { wanted }) => isSameRelease(live.template, wanted.service.template),
    template: ({ wanted }) => wanted.service.template ?? undefined,
    onRefused: check.onRefused,
  })
  if (check.cleared) made.checkCleared = true
  return sent
}

/** The wanted service, based on its current state. Throws UserError if that is not possible. */
async function want(world: Releasing, deploy: Deploy, read: Service | null, clearCheck: boolean): Promise<Sent> {
  const { config, made, google } = world
  const live = await withoutDeployUnderWay(world, deploy, read)
  const taken = await takenMeanwhile(world, deploy, live)
  if (taken) throw new UserError([taken])
  await refuseOlderPush(world, deploy.resources.service, live, deploy.holder)
  const older = live && servesOlder(live)
  const serving = !older
    ? null
    : deploy.serving?.name?.endsWith(`/${older}`)
      ? deploy.serving
      : await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`)
  const image = imageOf(world)
  const source = made.source?.object
  const wanted = wantedService(live, config, {
    project: deploy.resources.project,
    serving,
    ...(image !== undefined && { image }),
    ...(deploy.settings &&
      source && {
        build: {
          settings: deploy.settings,
          sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`,
          ...(made.build?.baseImageUri && { baseImageUri: made.build.baseImageUri }),
        },
      }),
    nonce: letters(10),
    clearCheck,
  })
  refuseProblems(deploy.resources, say`The service`, wanted.problems)
  const problem = problemOf(wanted, config, deploy)
  if (problem) throw new UserError([problem])
  return { wanted, before: live, serving }
}

/**
 * The service once nobody's deploy is under way, if its traffic is to be pinned: until then the revision that is ready is the one before,
 * and with the pin the new one would never serve.
 */
async function withoutDeployUnderWay(
  world: Releasing,
  { resources }: Deploy,
  live: Service | null,
): Promise<Service | null> {
  if (!live || !isMoving(live) || !world.config.noTraffic) return live
  world.log.info(say`Someone else is deploying ${world.config.service} at the moment: waiting for it.`)
  return settled(world, live, () => world.google.run.getService(resources.service))
}

/** The tag or name of the preview was taken after the checks. */
async function takenMeanwhile(
  { config, google }: Releasing,
  { live: seen, resources }: Deploy,
  live: Service | null,
): Promise<Finding | undefined> {
  if (config.preview?.do !== 'deploy' || !live) return undefined
  const holder = holderOf(live, config.tag)
  const [now, then] = [holder, holderOf(seen ?? null, config.tag)].map(target => shortName(target?.revision))
  // What the checks have seen, they have judged.
  if (isTagPreview(config) && now !== undefined && now === then && !holder?.percent) return undefined
  const revision =
    isTagPreview(config) && now ? await google.run.getRevision(`${resources.service}/revisions/${now}`) : null
  const taken = isTagPreview(config) ? takenTag(config, live, revision) : takenService(config, live)
  return taken
    ? fail('preview-impossible', say`${taken} It was not so when this run began.`, {
        resource: fullName.service(resources.service),
      })
    : undefined
}

function problemOf({ traffic }: Wanted, config: Pick<Config, 'service'>, { resources }: Deploy): Finding | undefined {
  const resource = fullName.service(resources.service)
  const finding = (id: Finding['id'], reason: string): Finding => fail(id, reason, { resource })
  if (traffic.problem === 'new-service')
    return finding(
      'traffic-new-service',
      say`The service ${config.service} does not exist yet, so with no_traffic no revision would serve. Deploy it once without no_traffic.`,
    )
  if (traffic.problem === 'never-ready')
    return finding(
      'traffic-new-service',
      say`No revision of ${config.service} was ever ready, so with no_traffic no revision would serve. Deploy it once without no_traffic.`,
    )
  return undefined
}
