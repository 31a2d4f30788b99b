/** Bucket names are global: whoever created the predictable one first would get the source. gcloud refuses it too. */

import { chooseBucket, fullName } from '../../../iam/names.ts'
import { say } from '../../../language/say.ts'
import { fail, unknown } from '../../../words/findings.ts'
import { sentence } from '../../../words/sentences.ts'
import type { RunCheck } from '../check.ts'

export const sourceBucket: RunCheck = (config, facts) => {
  if (config.origin.kind !== 'source') return []
  const live = facts.service.known ? facts.service.value : null
  const { name, from } = chooseBucket(config, facts.projectId, live)
  // A bucket that the workflow names can belong to any project, for instance one that several projects share.
  if (from === 'input') return []
  const { bucket, projectNumber } = facts
  const seen = { resource: fullName.bucket(name), evidence: bucket.evidence }
  if (!bucket.known) {
    // Google answers 403 for a bucket of another project, but also for our own if it is not readable.
    const forbidden = bucket.evidence.some(({ status }) => status === 403)
    return forbidden
      ? [unknown('bucket-foreign', say`It is not known who owns the bucket ${name}: ${sentence(bucket.why)}`, seen)]
      : []
  }
  const owner = bucket.value?.projectNumber
  if (owner === undefined) return []
  if (!projectNumber.known)
    return [
      unknown(
        'bucket-foreign',
        say`The bucket ${name} belongs to project ${owner}; this project's number is not known.`,
        seen,
      ),
    ]
  if (owner === projectNumber.value) return []
  return [
    fail(
      'bucket-foreign',
      say`The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to ` +
        say`someone else. Set source_bucket to a bucket of this project, or to an unused name.`,
      seen,
    ),
  ]
}
