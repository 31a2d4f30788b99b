/** Creates or updates a job or a worker pool, which have no traffic, and waits until it is ready. Does not run it. */

import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Change, Need } from '../model.ts'
import type { Resources } from '../needs/resources.ts'
import { liveTemplate } from '../service/edit-paths.ts'
import { wantedResource } from '../service/wanted-resource.ts'
import type { Deployed } from '../wire.ts'
import { count } from '../words/sentences.ts'
import { madeAnew, type RunContext, type Step } from './step.ts'
import { isReady, notReady } from './tools/release.ts'
import { finish, imageOf, isSameRelease, letters, refuseProblems, startFrom, write } from './tools/write.ts'

export interface DeployResource {
  resources: Resources
  /** As in the facts; undefined if not known. */
  live: Deployed | null | undefined
  changes: Change[]
  needs: Need[]
}

export function deployResource(
  config: Pick<Config, 'kind' | 'service'>,
  deploy: DeployResource,
): Step<'build', 'revision'> {
  const verb = deploy.live === undefined ? say`Deploy` : deploy.live ? say`Update` : say`Create`
  return {
    kind: `deploy-${config.kind}`,
    title: say`${verb} the ${traitsOf(config).words} ${config.service}`,
    target: fullName.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => apply(world, deploy),
  }
}

async function apply(
  world: RunContext<'build', 'revision'>,
  { resources, live: known }: DeployResource,
): Promise<string> {
  const { google, config, made } = world
  const { words, instances } = traitsOf(config)
  const what = say`The ${words}`
  const read = () => google.run.getResource<Deployed>(resources.service)
  const image = imageOf(world)
  const { answer, wanted } = await write(world, resources, {
    what,
    first: startFrom(world, known),
    read,
    want: live => {
      const context = { project: resources.project, nonce: letters(10), ...(image !== undefined && { image }) }
      const found = wantedResource(live, config, context)
      refuseProblems(resources, what, found.problems)
      return found
    },
    template: ({ body }) => liveTemplate(body, config.kind),
    isOurs: (live, { body }) => isSameRelease(live.template, body.template),
    send: (live, { body, updateMask }) =>
      live
        ? google.run.updateResource(body, updateMask)
        : google.run.createResource(config.kind, resources.parent, config.service, body),
  })
  const changes = wanted.changes.map(change => ({ ...change, done: true }))
  world.record?.(changes)
  const { live, said } = await finish(world, answer, read)
  const target = fullName.service(resources.service)
  const anew = instances ? 'latestCreatedRevision' : 'generation'
  world.record?.(madeAnew(changes, target, anew, live[anew] ?? undefined))
  if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision }
  if (said !== undefined || !isReady(live))
    throw await notReady(world, {
      ...{ resources, what, live, said, template: liveTemplate(live, config.kind) },
      revision: live.latestCreatedRevision,
    })
  return readyWords(config, live)
}

/** The note on a ready resource. */
export function readyWords(config: Pick<Config, 'kind' | 'execution'>, live: Deployed): string {
  if (traitsOf(config).executions)
    return config.execution ? say`It is ready to run.` : say`It is ready; the run did not start it.`
  const instances = live.scaling?.manualInstanceCount
  const running = instances === undefined ? '' : say` ${count(instances, 'instance runs', 'instances run')} it.`
  return say`${live.latestReadyRevision?.split('/').at(-1) ?? say`The new revision`} is ready.${running}`
}
