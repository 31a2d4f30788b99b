import { fullName } from '../../iam/names.ts'
import { command } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Bucket } from '../../wire.ts'
import { failure } from '../../words/findings.ts'

/** Throws UserError `bucket-foreign` unless the bucket is the run's project's. */
export function mustBeOurs(bucket: Bucket | null, resources: Resources, region: string): void {
  const { name } = resources.bucket
  const evidence: Evidence = {
    call: `GET storage.googleapis.com/storage/v1/b/${name}`,
    resource: fullName.bucket(name),
    answer: bucket ? `projectNumber ${bucket.projectNumber ?? say`not told`}` : say`not readable`,
  }
  if (bucket?.projectNumber && bucket.projectNumber === resources.projectNumber) return
  const why =
    bucket?.projectNumber && resources.projectNumber
      ? say`belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})`
      : say`is not known to belong to this project`
  const own = `${resources.project.replace(/[:.]/g, '-')}-sources-${region}`
  throw failure(
    'bucket-foreign',
    say`The staging bucket ${name} ${why}, so no source is uploaded to it. ` +
      say`Create a bucket and name it in the input source_bucket.`,
    {
      resource: fullName.bucket(name),
      evidence: [evidence],
      remedies: [
        {
          kind: 'gcloud',
          title: say`Create a bucket, then set source_bucket to ${own}`,
          text: command([
            ...['storage', 'buckets', 'create', `gs://${own}`, `--project=${resources.project}`],
            ...[`--location=${region}`, '--uniform-bucket-level-access'],
          ]),
        },
      ],
    },
  )
}
