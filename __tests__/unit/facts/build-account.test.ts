/** Which account the next build runs as: the workflow's, that of the last build unless the workflow clears it, the project's. */
import { expect, it } from 'vitest'
import { findBuildAccount } from '../../../src/facts/identity.ts'
import type { Config } from '../../../src/inputs/config.ts'
import type { Service } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'

const known = <T>(value: T) => Promise.resolve({ known: true as const, value, evidence: [] })
const last: Service = { buildConfig: { serviceAccount: 'projects/p/serviceAccounts/last@p.iam.gserviceaccount.com' } }

it.each<[string, Partial<Config['build']>, Service | null, string]>([
  ['named', { serviceAccount: 'named@p.iam.gserviceaccount.com' }, last, 'named@p.iam.gserviceaccount.com'],
  ['remembered', {}, last, 'last@p.iam.gserviceaccount.com'],
  ['cleared', { clear: ['serviceAccount'] }, last, 'default'],
  ['something else cleared', { clear: ['workerPool'] }, last, 'last@p.iam.gserviceaccount.com'],
  ['of a new service', {}, null, 'default'],
])('%s', async (_, build, service, email) => {
  const config = aConfig()
  const found = findBuildAccount({ build: { ...config.build, ...build } }, known(service), known('default'))
  expect(await found).toMatchObject({ known: true, value: email })
})
