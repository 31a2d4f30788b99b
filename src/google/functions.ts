/** Cloud Functions API: v2 knows functions of both generations, v1 the policy of the first (google/cloud/functions/v1 and v2). */
import type { CloudFunction, FirstFunction, Policy } from '../wire.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

/** Names are `projects/P/locations/L/functions/F`. */
export interface Functions {
  /** GET cloudfunctions/v2/NAME, of either generation; null on 404; `cloudfunctions.functions.get`. */
  get(name: string): Promise<CloudFunction | null>
  /** GET cloudfunctions/v1/NAME: one of the first generation; null on 404. */
  getFirst(name: string): Promise<FirstFunction | null>
  /** GET cloudfunctions/v1/projects/P/locations/-/functions, every page: those of the first generation in all regions;
   *  `cloudfunctions.functions.list`. `unreachable`: regions that did not answer; `items`: what `each` made. */
  listFirst<T>(project: string, each: (found: FirstFunction) => T): AsyncIterable<{ items: T[]; unreachable: string[] }>
  /** GET cloudfunctions/v1/NAME:getIamPolicy, of the first generation; `cloudfunctions.functions.getIamPolicy`. */
  getPolicy(name: string): Promise<Policy>
}

const API = 'cloudfunctions'

export function makeFunctions({ send }: Transport): Functions {
  return {
    get: name => orNull(send({ api: API, method: 'GET', path: `/v2/${name}` })),
    getFirst: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    async *listFirst<T>(project: string, each: (found: FirstFunction) => T) {
      const path = `/v1/projects/${project}/locations/-/functions`
      let pageToken: string | undefined
      do {
        const page = await send<{ functions?: T[]; unreachable?: string[]; nextPageToken?: string }>({
          ...{ api: API, method: 'GET', path, query: { pageToken } },
          list: { field: 'functions', each: item => each(item as FirstFunction) },
        })
        yield { items: page.functions ?? [], unreachable: page.unreachable ?? [] }
        pageToken = page.nextPageToken || undefined
      } while (pageToken)
    },
    getPolicy: name =>
      send<Policy>({
        api: API,
        method: 'GET',
        path: `/v1/${name}:getIamPolicy`,
        query: { 'options.requestedPolicyVersion': 3 },
      }),
  }
}
