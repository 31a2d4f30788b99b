/** Collects the APIs that turned out to be disabled while asking something else. */

import type { Google } from '../google/google.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { emailOf, fullName, projectOfAccount } from '../iam/names.ts'
import { say } from '../language/say.ts'
import type { Evidence, Fact } from '../model.ts'
import { unknown } from './ask.ts'

/** A disabled API, and its project: `projects/NUMBER`, if the error says so. */
interface Off {
  consumer?: string
  evidence: Evidence
}

interface Watch {
  google: Google
  /** By host. */
  off: ReadonlyMap<string, Off>
}

const CLIENTS = [
  ...(['resourceManager', 'run', 'cloudBuild', 'storage', 'artifactRegistry', 'iam', 'secretManager'] as const),
  ...(['compute', 'kms', 'scheduler', 'orgPolicy', 'troubleshooter', 'logging'] as const),
] satisfies readonly (keyof Google)[]

/** The same clients, which note every API that turns out to be disabled. */
export function watchApis(google: Google): Watch {
  const off = new Map<string, Off>()
  const note = (error: unknown) => {
    if (!(error instanceof ApiError) || error.reason !== 'SERVICE_DISABLED' || !error.service) return
    const consumer = consumerOf(error)
    const evidence = toEvidence(error.call, error.service, error)
    if (!off.has(error.service)) off.set(error.service, { ...(consumer && { consumer }), evidence })
  }
  return { google: watched(google, note), off }
}

function watched(google: Google, note: (error: unknown) => void): Google {
  const noted = <T>(answer: T): T => {
    if (answer instanceof Promise) answer.catch(note)
    return answer
  }
  const copies = CLIENTS.map(name => [name, withNotes(google[name], noted)] as const)
  const actAs = (email: string) => noted(google.actAs(email)).then(other => watched(other, note))
  return { ...google, ...Object.fromEntries(copies), actAs }
}

function withNotes<C extends object>(client: C, noted: <T>(answer: T) => T): C {
  return new Proxy(client, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      return typeof method === 'function'
        ? (...args: unknown[]): unknown => noted(Reflect.apply(method, target, args))
        : method
    },
  })
}

function consumerOf({ details }: ApiError): string | undefined {
  for (const { metadata } of details) {
    const consumer = metadata && typeof metadata === 'object' && 'consumer' in metadata ? metadata.consumer : undefined
    if (typeof consumer === 'string') return consumer
  }
  return undefined
}

const TROUBLESHOOTER = 'policytroubleshooter.googleapis.com'

/**
 * Why Policy Troubleshooter cannot be asked. Its calls count for the project of the account that makes them, so what Service Usage says of
 * the run's project holds only for an account of that project.
 */
export async function troubleshooterOff(
  { identity: { principal } }: Google,
  project: string,
  apis: Promise<Fact<Record<string, boolean>>>,
): Promise<Fact<never> | undefined> {
  if (!principal || projectOfAccount(emailOf(principal)) !== project) return undefined
  const found = await apis
  if (!found.known || found.value[TROUBLESHOOTER] !== false) return undefined
  return unknown(say`The API ${TROUBLESHOOTER} is not enabled.`, ...found.evidence)
}

/**
 * Adds the noted APIs to the answer of Service Usage: an API that said it is disabled is disabled, even if Service Usage cannot be read.
 */
export function withNoticed(
  apis: Fact<Record<string, boolean>>,
  off: Watch['off'],
  project: string,
  projectNumber: Fact<string>,
): Fact<Record<string, boolean>> {
  const own = [project, ...(projectNumber.known ? [projectNumber.value] : [])].map(id => `projects/${id}`)
  const noticed = [...off].filter(
    ([host, { consumer }]) =>
      host !== 'serviceusage.googleapis.com' &&
      // A run does not enable APIs in other projects; a project with an unknown number can be its own.
      (consumer === undefined || own.includes(consumer) || (!projectNumber.known && /^projects\/\d+$/.test(consumer))),
  )
  if (noticed.length === 0) return apis
  const evidence = noticed.map(([host, found]) => ({ ...found.evidence, resource: fullName.api(project, host) }))
  return {
    known: true,
    value: { ...(apis.known ? apis.value : {}), ...Object.fromEntries(noticed.map(([host]) => [host, false])) },
    evidence: [...apis.evidence, ...evidence],
  }
}
