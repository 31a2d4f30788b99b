/** Serverless VPC Access API, v1: connectors. */
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

/** google.cloud.vpcaccess.v1.Connector, the field that we read. */
interface Connector {
  state?: string
}

export interface VpcAccess {
  /** GET vpcaccess/v1/projects/P/locations/L/connectors/C; null on 404; `vpcaccess.connectors.get`. */
  getConnector(name: string): Promise<Connector | null>
}

export const makeVpcAccess = ({ send }: Transport): VpcAccess => ({
  getConnector: name => orNull(send({ api: 'vpcaccess', method: 'GET', path: `/v1/${name}` })),
})
