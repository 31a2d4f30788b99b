/** Cloud Logging API, v2: the lines that a build wrote. */
import type { Logging } from './google.ts'
import type { Transport } from './transport.ts'

interface Entry {
  textPayload?: string
}

export function makeLogging({ send }: Transport): Logging {
  return {
    buildLog: async (project, buildId, lines) => {
      const { entries } = await send<{ entries?: Entry[] }>({
        api: 'logging',
        method: 'POST',
        path: '/v2/entries:list',
        body: {
          resourceNames: [`projects/${project}`],
          filter: `resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`,
          orderBy: 'timestamp desc',
          pageSize: lines,
        },
        safe: true,
      })
      return (entries ?? []).flatMap(({ textPayload }) => textPayload ?? []).reverse()
    },
  }
}
