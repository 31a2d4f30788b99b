/**
 * Puts the service's template back after a preview by tag, so the next change of the service starts from production, not
 * from the preview: the previous template, with the name of the revision that it created (docs/google-cloud.md#put-back). Google does not
 * document this; whatever the result, the run checks production's traffic and keeps the preview.
 */

import { ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { PREVIEW_REVISION_LABEL } from '../../iam/preview-names.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Json } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import { sameJson } from '../../service/json.ts'
import { templateBefore, withoutReserved } from '../../service/template.ts'
import { NO_TRAFFIC_LABEL, pinKept, trafficOfThen } from '../../service/traffic.ts'
import { inWords, trafficOf } from '../../service/traffic-shares.ts'
import type { Service, WireRevision } from '../../wire.ts'
import { errorText } from '../../words/error-text.ts'
import { skipped } from '../../words/findings.ts'
import { shortName } from '../../words/names.ts'
import { sentence } from '../../words/sentences.ts'
import { moveTraffic } from '../move-traffic.ts'
import type { RunContext } from '../step.ts'
import { onFreshState, SERVICE_TRIES } from './conflict.ts'
import { finish } from './write.ts'

interface Previewed {
  resources: Resources
  /** The service when the preview was sent. */
  before: Service
  /** The revision that served production then, if it was not the newest. */
  serving: WireRevision | null
  /** Short name of the preview's revision. */
  revision: string
  /** The service with the preview, if known. */
  after?: Service | undefined
}

/** The service before and after the PATCH; `after` is undefined if the run sent the PATCH but did not wait. */
interface Sent {
  at: Service
  after?: Service
}

const STARTS = say`A tool that changes single settings of the service, such as gcloud run deploy, starts from the settings of the preview until the next deploy by this action, which starts from what serves production.`

/** Never throws. Returns a sentence for the step's note; undefined if a notice says it. */
export async function putTemplateBack(world: RunContext, previewed: Previewed): Promise<string | undefined> {
  const { resources, before, serving, revision } = previewed
  const template = templateBefore(before, serving)
  if (!template)
    return tell(
      world,
      resources,
      say`The template of the service has the settings of the preview ${revision}: it is not known which revision its previous template made. ${STARTS}`,
    )
  try {
    const sent = await send(world, previewed, template)
    if ('theirs' in sent) return leave(world, previewed, sent.theirs)
    if (!sent.after) return say`The run asked for the previous template of the service.`
    world.made.service = sent.after
    return await account(world, previewed, shortName(String(template.revision)) ?? '', sent.at, sent.after)
  } catch (error) {
    const evidence =
      error instanceof ApiError ? [toEvidence(error.call, fullName.service(resources.service), error)] : []
    const reason = await failed(world, previewed, sentence(errorText(error)))
    return tell(world, resources, reason, evidence)
  }
}

/** `theirs`: the service, whose template is no longer the preview's; null: it was deleted. */
async function send(
  world: RunContext,
  { resources: { service: name }, revision, after }: Previewed,
  template: Record<string, Json>,
): Promise<Sent | { theirs: Service | null }> {
  const { run } = world.google
  // If the run is cancelled, it still sends the PATCH but does not wait for it.
  const evenWhenCancelled = world.signal.aborted
  const read = () => run.getService(name, { evenWhenCancelled })
  const tries = SERVICE_TRIES
  const base = { what: say`The service`, first: after, read, atOnce: evenWhenCancelled, tries }
  return onFreshState(world, base, async at => {
    if (!at || !isStillOf(at, revision)) return { theirs: at }
    const label = pinKept(at)
    const labels = label && { ...at.labels, [NO_TRAFFIC_LABEL]: label }
    if (labels) withoutReserved(labels)
    const change = { name, ...(at.etag && { etag: at.etag }), template, ...(labels && { labels }) } as Service
    const operation = await run.patchService(change, ['template', ...(labels ? ['labels'] : [])], { evenWhenCancelled })
    return evenWhenCancelled ? { at } : { at, after: (await finish(world, operation, read)).live }
  })
}

const isLabelled = ({ template }: Service, revision: string) => template?.labels?.[PREVIEW_REVISION_LABEL] === revision

/**
 * Whether the template is the one that made the preview's revision. Its labels do not tell: a deploy that starts from the template keeps
 * them. Its name does: each revision takes one of its own (docs/google-cloud.md#put-back).
 */
const isStillOf = (at: Service, revision: string): boolean =>
  isLabelled(at, revision) && shortName(at.template?.revision) === revision

/** Someone else has deployed since then: their deploy stays, whatever it contains. */
function leave(world: RunContext, { resources, revision }: Previewed, theirs: Service | null): string | undefined {
  if (!theirs || !isLabelled(theirs, revision))
    return say`Someone else has deployed meanwhile, so the template of the service is theirs.`
  const newest = shortName(theirs.latestCreatedRevision)
  return tell(
    world,
    resources,
    say`Someone else has deployed meanwhile, with a tool that started from the settings of the preview ${revision}${newest && newest !== revision ? say`: check which of them the revision ${newest} has` : ''}. The run left the template of the service as it is.`,
  )
}

/** Checks the result of the PATCH. `own`: short name of the revision that the template names. */
async function account(
  world: RunContext,
  { resources, revision }: Previewed,
  own: string,
  at: Service,
  after: Service,
): Promise<string | undefined> {
  const moved = isNext(at, after) && !sameJson(trafficOf(at.traffic) as Json, trafficOf(after.traffic) as Json)
  let returned = ''
  if (moved) {
    // Keeps what others have changed since then.
    const back = await moveTraffic(world, resources, live =>
      live.generation === after.generation ? trafficOfThen(at, live) : { traffic: trafficOf(live.traffic) },
    )
    world.made.service = back.service
    const how = back.changes.length > 0 ? say`was sent back` : say`someone has changed it since`
    returned = say` The traffic had changed with it, and ${how}: ${inWords(back.service.traffic)}.`
  }
  if (isLabelled(after, revision))
    return tell(
      world,
      resources,
      say`The template of the service has the settings of the preview ${revision}: Cloud Run accepted the previous template but did not apply it.${returned} ${STARTS}`,
    )
  const newest = shortName(after.latestCreatedRevision)
  const another = isNext(at, after) && newest !== own && newest !== revision ? newest : undefined
  if (another)
    return tell(
      world,
      resources,
      say`The run put the template of the service back after the preview, and Cloud Run made one more revision from it, ${another}, instead of using ${own} again.${returned} It gets no traffic: ${inWords(at.traffic)}.`,
    )
  if (moved) return tell(world, resources, say`The template of the service was put back after the preview.${returned}`)
  return say`The template of the service was put back.`
}

/** Whether nobody else changed the service in between. */
const isNext = (at: Service, after: Service) => Number(after.generation) === Number(at.generation) + 1

/** What is known about template and traffic after an error, which can come before, from or after the PATCH. */
async function failed(
  world: RunContext,
  { resources, revision, before, after }: Previewed,
  why: string,
): Promise<string> {
  const live = await readAgain(world, resources)
  if (!live)
    return say`The template of the service could have the settings of the preview ${revision}: putting it back failed. ${why} The traffic was ${inWords((after ?? before).traffic)}; the run did not read the current traffic. ${STARTS}`
  const traffic = say`The traffic is ${inWords(live.traffic)}.`
  return isLabelled(live, revision)
    ? say`The template of the service has the settings of the preview ${revision}: the run could not put it back. ${why} ${traffic} ${STARTS}`
    : say`The run put the template of the service back after the preview, but could not check it. ${why} ${traffic}`
}

async function readAgain(world: RunContext, { service }: Resources): Promise<Service | null> {
  // A cancelled run has no time for another check.
  if (world.signal.aborted) return null
  try {
    return await world.google.run.getService(service)
  } catch (error) {
    world.log.debug(say`The service could not be read again: ${errorText(error)}`)
    return null
  }
}

function tell(world: RunContext, { service }: Resources, reason: string, evidence: Evidence[] = []): undefined {
  world.made.findings ??= []
  world.made.findings.push(skipped('preview-template', reason, { resource: fullName.service(service), evidence }))
}
