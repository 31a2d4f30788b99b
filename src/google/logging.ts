/** Cloud Logging API, v2: the lines that a build or the tasks of a job wrote. */
import type { Logging } from './google.ts'
import type { Transport } from './transport.ts'

interface Entry {
  textPayload?: string
}

export function makeLogging({ send }: Transport): Logging {
  const last = async (project: string, filter: string, lines: number): Promise<string[]> => {
    const { entries } = await send<{ entries?: Entry[] }>({
      api: 'logging',
      method: 'POST',
      path: '/v2/entries:list',
      body: { resourceNames: [`projects/${project}`], filter, orderBy: 'timestamp desc', pageSize: lines },
      safe: true,
    })
    return (entries ?? []).flatMap(({ textPayload }) => textPayload ?? []).reverse()
  }
  return {
    buildLog: (project, buildId, lines) =>
      last(project, `resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`, lines),
    executionLog: (name, lines) => {
      const [, project = '', , location = '', , job = '', , execution = ''] = name.split('/')
      const filter = [
        'resource.type="cloud_run_job"',
        `resource.labels.job_name=${JSON.stringify(job)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        `labels."run.googleapis.com/execution_name"=${JSON.stringify(execution)}`,
      ]
      return last(project, filter.join(' AND '), lines)
    },
  }
}
