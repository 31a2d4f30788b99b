/** Service Usage API, v1: lists and enables APIs. */
import type { Operation } from '../wire.ts'
import { ApiError } from './wire-level/api-error.ts'
import { poll, resultOf } from './wire-level/operation.ts'
import { callName, type Transport } from './wire-level/transport.ts'

export interface ServiceUsage {
  /** GET serviceusage/v1/projects/P/services:batchGet?names=...: host -> enabled; `serviceusage.services.get`. */
  enabled(project: string, hosts: readonly string[]): Promise<Record<string, boolean>>
  /** POST v1/projects/P/services:batchEnable, waits for the operation; `serviceusage.services.enable`. `accepted`: called with those
   *  whose operation has begun. */
  enable(project: string, hosts: readonly string[], accepted?: (hosts: readonly string[]) => void): Promise<void>
}

const API = 'serviceusage'

/** `services:batchGet` takes at most 30 names, `services:batchEnable` at most 20 (serviceusage v1 reference). */
const MOST_READ = 30
const MOST_ENABLED = 20

interface State {
  /** `projects/NUMBER/services/HOST`. */
  name?: string
  state?: 'STATE_UNSPECIFIED' | 'DISABLED' | 'ENABLED'
}

export function makeServiceUsage({ send, signal, endpoints }: Transport): ServiceUsage {
  const batchGet = async (project: string, hosts: readonly string[]) => {
    const names = hosts.map(host => `projects/${project}/services/${host}`)
    const path = `/v1/projects/${project}/services:batchGet`
    const { services } = await send<{ services?: State[] }>({ api: API, method: 'GET', path, query: { names } })
    return Object.fromEntries((services ?? []).map(({ name, state }) => [name?.split('/').pop(), state === 'ENABLED']))
  }
  const getOne = async (project: string, host: string) => {
    const path = `/v1/projects/${project}/services/${host}`
    const { state } = await send<State>({ api: API, method: 'GET', path })
    return [host, state === 'ENABLED'] as const
  }

  /** One unknown name fails the whole batch; then each name is requested separately, as in gcloud. */
  const getSome = async (project: string, hosts: readonly string[]): Promise<Record<string, boolean>> => {
    try {
      return await batchGet(project, hosts)
    } catch (error) {
      if (!(error instanceof ApiError) || ![400, 403, 404, 501].includes(error.status)) throw error
      const answers = await Promise.allSettled(hosts.map(host => getOne(project, host)))
      const known = answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []))
      const failed = answers.find(answer => answer.status === 'rejected')
      if (known.length === 0 && failed) throw failed.reason
      return Object.fromEntries(known)
    }
  }

  const enableSome = async (
    project: string,
    hosts: readonly string[],
    accepted: ((hosts: readonly string[]) => void) | undefined,
  ) => {
    const start = { api: API, method: 'POST', path: `/v1/projects/${project}/services:batchEnable` } as const
    // Safe to send twice: enabling an enabled API changes nothing.
    const started = await send<Operation>({ ...start, body: { serviceIds: hosts }, safe: true })
    accepted?.(hosts)
    const read = () => send<Operation>({ api: API, method: 'GET', path: `/v1/${started.name}` })
    const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal)
    resultOf(operation, callName(endpoints, start))
  }

  return {
    enabled: async (project, hosts) => {
      const answers = await Promise.all(inGroups(hosts, MOST_READ).map(group => getSome(project, group)))
      return Object.assign({}, ...answers)
    },
    enable: async (project, hosts, accepted) => {
      await Promise.all(inGroups(hosts, MOST_ENABLED).map(group => enableSome(project, group, accepted)))
    },
  }
}

function inGroups(items: readonly string[], most: number): string[][] {
  const groups: string[][] = []
  for (let at = 0; at < items.length; at += most) groups.push(items.slice(at, at + most))
  return groups
}
