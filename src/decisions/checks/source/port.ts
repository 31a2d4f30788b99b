/** Whether the app will listen where Cloud Run asks, as far as its Dockerfile tells before the build. */

import type { Facts } from '../../../facts/facts.ts'
import type { Config } from '../../../inputs/config.ts'
import { traitsOf } from '../../../kinds/list.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { DEFAULT_PORT, settingsOf } from '../../../service/container-settings.ts'
import { warn } from '../../../words/findings.ts'
import { list } from '../../../words/sentences.ts'
import { onAll, setting } from '../../failures/cause.ts'
import { inputEvidence, type RunCheck } from '../check.ts'

export const port: RunCheck = (config, facts, { source, build }) => {
  const start = source?.start
  if (!start || build?.kind !== 'docker' || config.origin.kind !== 'source' || !traitsOf(config).requests) return []
  // Another command than the Dockerfile's, and a file that says the port, are not looked into.
  if (config.manifest || config.edits.some(({ path }) => /^container\.(?:command|args)/.test(path))) return []
  const { given } = config.origin
  const asked = portOf(config, facts)
  const evidence = [
    inputEvidence('source', `${given}/Dockerfile`, start.command || `EXPOSE ${start.exposes.join(' ')}`),
  ]
  const findings: Finding[] = []
  const told = (reason: string, remedies: Finding['remedies']) =>
    findings.push(warn('unreachable-port', reason, { evidence, remedies }))
  if (start.loopback) {
    const at = start.port === undefined || start.port === asked ? '' : say`, port ${start.port}`
    told(
      say`The Dockerfile starts the app on ${start.loopback}${at}, where Cloud Run cannot reach it. It has to listen on 0.0.0.0, on port ${asked}.`,
      [onAll(start.command, asked)],
    )
  } else if (start.port !== undefined && start.port !== asked)
    told(
      say`The Dockerfile starts the app on port ${start.port}, but Cloud Run sends requests to port ${asked}. Set the port (flags: --port=${start.port}), or let the command use the variable PORT.`,
      [setting([`--port=${start.port}`], undefined)],
    )
  else if (start.ignoresPort && start.exposes.length > 0 && !start.exposes.includes(asked))
    told(
      say`The Dockerfile exposes port ${list(start.exposes.map(String))}, but Cloud Run sends requests to port ${asked}. Cloud Run ignores EXPOSE, and nothing in ${given} reads the variable PORT. If the app listens on ${start.exposes[0]}, set flags: --port=${start.exposes[0]}.`,
      [setting([`--port=${start.exposes[0]}`], undefined)],
    )
  return findings
}

/** Where requests will go: by the inputs, else as the service has it. */
function portOf({ edits, ...config }: Config, { service }: Facts): number {
  const edit = edits.findLast(({ path }) => path === 'container.ports.0.containerPort')
  if (edit?.op === 'set') return Number(edit.value)
  if (edit) return DEFAULT_PORT
  const template = service.known ? service.value?.template : undefined
  return settingsOf(template ?? undefined, config, { built: true, requests: true }).port ?? DEFAULT_PORT
}
