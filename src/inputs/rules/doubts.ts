/** Settings that Google may take, and that probably do not do what is meant: warnings, in a form that both v2 and manifests are read into. */
import { say } from '../../language/say.ts'
import { list } from '../../words/sentences.ts'

interface Bounds {
  least?: unknown
  most?: unknown
}

interface Settled {
  region: string
  /** How many GPUs an instance has, and their type, if it is set. */
  gpus: number
  gpu: unknown
  /** Instances of all revisions together, and of each one. */
  service: Bounds
  revision: Bounds
}

/** Regions with the NVIDIA L4, by Google's page on GPUs. Google adds regions, so that another one is a doubt and no fault. */
const L4_REGIONS = ['asia-south1', 'asia-southeast1', 'europe-west1', 'europe-west4', 'us-central1', 'us-east4']

/** Each is a sentence without a full stop. */
export const doubtsOf = (settled: Settled): string[] => [...gpuDoubts(settled), ...scalingDoubts(settled)]

function gpuDoubts({ gpus, gpu, region }: Settled): string[] {
  const type = gpu ?? 'nvidia-l4'
  if (gpus === 0 || type !== 'nvidia-l4' || L4_REGIONS.includes(region)) return []
  return [
    say`Cloud Run may have no GPU of the type ${type} in ${region}; Google's page names ${list(L4_REGIONS)}. Choose one of them if the release is refused`,
  ]
}

/**
 * "This number of instances is divided among all revisions with specified traffic" (ServiceScaling in vendor_settings.proto). What Google
 * does where the two levels contradict each other is not documented.
 */
function scalingDoubts({ service, revision }: Settled): string[] {
  const beyond = (least: unknown, most: unknown) =>
    least !== undefined && most !== undefined && Number(least) > Number(most) && Number(most) > 0
  return [
    ...(beyond(service.least, revision.most)
      ? [
          say`The service is to keep at least ${service.least} instances (--min), and a revision has at most ${revision.most} (--max-instances): one that gets all the traffic cannot have both. Raise the latter, or lower the former`,
        ]
      : []),
    ...(beyond(revision.least, service.most)
      ? [
          say`A revision is to keep at least ${revision.least} instances (--min-instances), and the whole service has at most ${service.most} (--max). Raise the latter, or lower the former`,
        ]
      : []),
  ]
}
