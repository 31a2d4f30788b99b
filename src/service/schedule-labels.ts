/**
 * Labels of a service or job that name the Cloud Scheduler jobs which this action set up for it: a run without `schedule` knows from them
 * what an earlier one left, and asks Cloud Scheduler nothing where there are none. Pure.
 */
import type { Config } from '../inputs/config.ts'
import { isObject, type JsonObject } from './json.ts'

/** A second schedule is `run-iam-deploy-schedule-2`. */
const KEY = 'run-iam-deploy-schedule'
type Scheduled = Partial<Pick<Config, 'schedules'>>

export const isScheduleLabel = (key: string): boolean => /^run-iam-deploy-schedule(-\d+)?$/.test(key)

/** Short names of Cloud Scheduler jobs, in the order of their labels. */
export const scheduledBy = (labels: Readonly<Record<string, unknown>> = {}): string[] =>
  Object.keys(labels)
    .filter(isScheduleLabel)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map(key => String(labels[key]))

/**
 * What a release writes: undefined leaves the labels as they are, otherwise these replace them. A name that cannot be the value of a
 * label (capital letters, more than 63 characters) is not remembered.
 */
export function scheduleLabels({ schedules = [] }: Scheduled): Record<string, string> | undefined {
  if (schedules.length === 0) return undefined
  const names = schedules.flatMap(({ cron, name }) => (cron !== null && /^[a-z0-9_-]{1,63}$/.test(name) ? name : []))
  return Object.fromEntries(names.map((name, at) => [at === 0 ? KEY : `${KEY}-${at + 1}`, name]))
}

/** Adds no empty `labels`, which would be a change. */
export function rememberSchedules(resource: JsonObject, config: Scheduled): void {
  const wanted = scheduleLabels(config)
  if (!wanted) return
  const others = Object.entries(isObject(resource.labels) ? resource.labels : {}).filter(
    ([key]) => !isScheduleLabel(key),
  )
  if (others.length > 0 || Object.keys(wanted).length > 0 || isObject(resource.labels))
    resource.labels = { ...Object.fromEntries(others), ...wanted }
}
