/**
 * What gcloud asks about before it deploys a service, and refuses if it cannot ask
 * (docs/gcloud-flags.md#side-effects):
 * `ValidateClearVpcConnector` and `PromptForClearCommand` of gcloud 528. A run cannot ask. Pure.
 */

import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { mainContainer } from './edits.ts'
import { isObject, type JsonObject } from './json.ts'

/** `before` and `after`: templates. Each problem is a sentence without a full stop. */
export function guardProblems(
  before: JsonObject,
  after: JsonObject,
  { edits, build }: Pick<Config, 'edits'> & Partial<Pick<Config, 'build'>>,
): string[] {
  return [...lostEgress(before, after, edits), ...hiddenFunction(before, after, build)]
}

function lostEgress(before: JsonObject, after: JsonObject, edits: Config['edits']): string[] {
  const clears = edits.some(({ path, op }) => path === 'template.vpcAccess.connector' && op === 'clear')
  const says = edits.some(({ path, op }) => path === 'template.vpcAccess.egress' && op === 'set')
  const was = isObject(before.vpcAccess) ? before.vpcAccess : {}
  const is = isObject(after.vpcAccess) ? after.vpcAccess : {}
  if (!clears || says || was.egress !== 'ALL_TRAFFIC' || !was.connector || is.networkInterfaces) return []
  return [
    say`--clear-vpc-connector sends all outgoing traffic to the public internet, which now goes through the connector (its egress is all-traffic): ` +
      say`add --vpc-egress=private-ranges-only if that is what you want, or --network and --subnet`,
  ]
}

function hiddenFunction(before: JsonObject, after: JsonObject, build: Config['build'] | undefined): string[] {
  const { functionTarget } = build ?? {}
  const command = commandOf(before)
  if (!functionTarget || command.length === 0 || commandOf(after).length === 0) return []
  return [
    say`--function=${functionTarget} has no effect while the container has the command ${JSON.stringify(command)}, which runs instead: add --command= to clear it`,
  ]
}

const commandOf = (template: JsonObject): unknown[] => {
  const { command } = mainContainer(structuredClone(template))
  return Array.isArray(command) ? command : []
}
