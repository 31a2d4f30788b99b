/** `mode: diagnose`: facts, the layer that refuses, and no step at all. */

import { diagnoseCalls } from '../decisions/refusal/diagnosis.ts'
import { gatherDiagnosis } from '../facts/diagnosis/gather.ts'
import { say } from '../language/say.ts'
import type { World } from '../steps/step.ts'
import type { Course } from './course.ts'

/** Asks, decides and notes it on the course; changes nothing. */
export async function diagnose(course: Course, { google, config, log }: World): Promise<void> {
  await log.group(say`Diagnose`, async () => {
    const facts = await gatherDiagnosis(config, google)
    const { principal } = google.identity
    const found = diagnoseCalls(facts, {
      project: facts.project,
      region: config.region,
      ...(principal && { principal }),
    })
    course.diagnosis = { ...found, facts }
    course.findings.push(...found.findings)
    course.checks = found.checks
    for (const { name, found: words } of found.checks) log.info(`${name}: ${words}`)
    for (const { question, choice } of found.decisions) log.info(`${question} ${choice}`)
  })
}
