/** Cloud Asset Inventory, v1 (google/cloud/asset/v1/asset_service.proto): what is below a project, folder or organisation. */
import type { Policy } from '../wire.ts'
import type { Transport } from './wire-level/transport.ts'

/** google.cloud.asset.v1.ResourceSearchResult, the fields that we read. */
export interface FoundResource {
  /** Full resource name. */
  name?: string
  assetType?: string
  /** `projects/NUMBER`. */
  project?: string
  /** `folders/F`, the nearest first, and `organizations/O`. */
  folders?: string[]
  organization?: string
  /** `ENABLED`, `DESTROYED`: where the resource itself has a state. */
  state?: string
  /** The resource as its own API has it, once for each version of that API. */
  versionedResources?: { version?: string; resource?: Record<string, unknown> }[]
}

/** google.cloud.asset.v1.IamPolicySearchResult, the fields that we read. */
export interface FoundPolicy {
  /** Full name of the resource that has the policy. */
  resource?: string
  assetType?: string
  project?: string
  policy?: Policy
}

/** `scope`: `projects/P`, `folders/F` or `organizations/O`. One request for each page of at most 500 results, of which what `each` makes is kept. */
export interface CloudAsset {
  /** GET cloudasset/v1/SCOPE:searchAllResources with `versionedResources`; `cloudasset.assets.searchAllResources`. */
  resources<T>(scope: string, assetTypes: readonly string[], each: (found: FoundResource) => T): AsyncIterable<T[]>
  /** The same with `name`, `assetType` and `state` only, of what matches `query`. */
  names<T>(
    scope: string,
    assetTypes: readonly string[],
    query: string | undefined,
    each: (found: FoundResource) => T,
  ): AsyncIterable<T[]>
  /** GET cloudasset/v1/SCOPE:searchAllIamPolicies; `cloudasset.assets.searchAllIamPolicies`. */
  policies<T>(scope: string, assetTypes: readonly string[], each: (found: FoundPolicy) => T): AsyncIterable<T[]>
}

/** The most that a page can have. */
const PAGE = 500
const READ = 'name,assetType,project,folders,organization,versionedResources'

export function makeCloudAsset({ send }: Transport): CloudAsset {
  async function* pages<T, F>(
    path: string,
    query: Record<string, string | readonly string[] | undefined>,
    each: (found: F) => T,
  ): AsyncIterable<T[]> {
    let pageToken: string | undefined
    do {
      const page: { results?: T[]; nextPageToken?: string } = await send({
        api: 'cloudasset',
        method: 'GET',
        path,
        query: { ...query, pageSize: PAGE, pageToken },
        list: { field: 'results', each: item => each(item as F) },
      })
      yield page.results ?? []
      pageToken = page.nextPageToken || undefined
    } while (pageToken)
  }
  return {
    resources: (scope, assetTypes, each) =>
      pages(`/v1/${scope}:searchAllResources`, { assetTypes, orderBy: 'name', readMask: READ }, each),
    names: (scope, assetTypes, query, each) =>
      pages(
        `/v1/${scope}:searchAllResources`,
        { assetTypes, query, orderBy: 'name', readMask: 'name,assetType,state' },
        each,
      ),
    policies: (scope, assetTypes, each) =>
      pages(`/v1/${scope}:searchAllIamPolicies`, { assetTypes, orderBy: 'resource' }, each),
  }
}
