/** The regions of this world: regions open to all projects for which gcloud 528 knows container registries. */
const PLACES: Record<string, string> = {
  'africa-south': '1',
  'asia-east': '12',
  'asia-northeast': '123',
  'asia-south': '12',
  'asia-southeast': '12',
  'australia-southeast': '12',
  'europe-central': '2',
  'europe-north': '12',
  'europe-southwest': '1',
  'me-central': '12',
  'me-west': '1',
  'northamerica-northeast': '12',
  'northamerica-south': '1',
  'southamerica-east': '1',
  'southamerica-west': '1',
  'us-central': '1',
  'us-east': '145',
  'us-south': '1',
  'us-west': '1234',
}

export const REGIONS: readonly string[] = [
  ...Object.entries(PLACES).flatMap(([place, numbers]) => [...numbers].map(number => `${place}${number}`)),
  ...[1, 2, 3, 4, 6, 8, 9, 10, 12].map(number => `europe-west${number}`),
].toSorted()
