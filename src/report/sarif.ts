/**
 * Report -> findings as SARIF 2.1.0, for GitHub's code scanning and other tools. Each result is at the line of the workflow whose input
 * disagrees. Pure; the types come from the published schema.
 */

import { createHash } from 'node:crypto'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import { type Finding, isAccepted, type Report } from '../model.ts'
import { CLIENT, VERSION } from '../version.ts'
import { withoutAddresses } from '../words/products.ts'
import { findingTitle } from './names.ts'
import { objectOf } from './titles.ts'

/** Where a finding is, in a file of the repository. Lines count from 1. */
interface SarifPlace {
  /** Relative to the root of the repository, with slashes. */
  path: string
  line: number
}

/** `placeOf`: undefined if no file is known. `docs`: base URL of the findings' pages. */
export interface SarifOptions {
  placeOf: (finding: Finding) => SarifPlace | undefined
  docs?: string | undefined
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVELS = { fail: 'error', warn: 'warning', unknown: 'note', skipped: 'note', pass: 'none' } as const
const OF_SEVERITY = { high: 'error', medium: 'warning', low: 'note' } as const

export function sarifOf(report: Report, { placeOf, docs }: SarifOptions): Log {
  const told = report.findings.filter(
    finding => LEVELS[finding.status] !== 'none' && (finding.status !== 'skipped' || isAccepted(finding)),
  )
  const ids = [...new Set(told.map(({ id }) => id))]
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: CLIENT, version: VERSION, rules: ids.map(id => ruleOf(id, docs)) } },
        // Results replace those of the same mode and target only.
        automationDetails: { id: `${CLIENT}/${report.mode}/${objectOf(report)}/${report.target.region ?? ''}/` },
        invocations: [{ executionSuccessful: report.verdict !== 'failed' && report.verdict !== 'blocked' }],
        results: told.map(finding => resultOf(finding, ids.indexOf(finding.id), placeOf(finding))),
      },
    ],
  }
}

function ruleOf(id: Finding['id'], docs: string | undefined): ReportingDescriptor {
  const title = findingTitle(id)
  return { id, shortDescription: { text: title }, ...(docs && { helpUri: `${docs}/${id}.md` }) }
}

function resultOf(finding: Finding, ruleIndex: number, place: SarifPlace | undefined): Result {
  const { id, status, severity, reason, resource, field, difference } = finding
  const [said = ''] = reason.split('\n\n')
  // GitHub recognises a result by this one name; with our own value it stays the same when lines move.
  const key = fingerprintOf(finding)
  return {
    ruleId: id,
    ruleIndex,
    level: severity && !isAccepted(finding) ? OF_SEVERITY[severity] : LEVELS[status],
    message: { text: plain(withoutAddresses(said) || findingTitle(id)) },
    ...(place && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(place.path), uriBaseId: '%SRCROOT%' },
            region: { startLine: place.line },
          },
        },
      ],
    }),
    partialFingerprints: { primaryLocationLineHash: `${key}:1`, 'finding/v1': key },
    ...(isAccepted(finding) && { suppressions: [{ kind: 'external', justification: plain(said) }] }),
    properties: {
      ...(severity && { severity }),
      ...(resource && { resource }),
      ...(field && { field }),
      ...(difference && { difference }),
    },
  }
}

/** What makes a finding the same one in the next run: never its words. */
function fingerprintOf({ id, principal, permission, resource, field }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([id, principal, permission, resource, field]))
    .digest('hex')
    .slice(0, 32)
}

/** SARIF reads `{0}` as a placeholder and `[text](target)` as a link (3.11.5 and 3.11.6). */
const plain = (words: string): string => words.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
