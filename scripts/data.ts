/**
 * Renews what the repository holds of other people's tables. None of them is edited by hand.
 *
 *     npx node scripts/data.ts --iam DIR       DIR: a clone of github.com/iann0036/iam-dataset
 *     npx node scripts/data.ts --github FILE   FILE: generated/api.github.com.json of github.com/octokit/openapi
 *     npx node scripts/data.ts --run           from the installed @google-cloud/run
 *
 * `--iam` writes src/data/roles.json (the role table that the action reads policies with and the emulator grants by) and
 * __tests__/fixtures/method-permissions.json (REST method -> permissions, which tests compare our own lists with). `--github` writes
 * __tests__/fixtures/github-api.json, GitHub's own description of the calls that we make. `--run` writes src/data/run-methods.json: what
 * Google's client for Cloud Run publishes of each method.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Services whose permissions the role table lists; of others it holds only how many a role has. */
const SERVICES = new Set(
  `artifactregistry billing binaryauthorization cloudasset cloudbuild cloudfunctions cloudkms cloudscheduler cloudsql compute
  containeranalysis eventarc iam iap logging orgpolicy policyanalyzer policysimulator pubsub resourcemanager run secretmanager
  serviceusage source storage vpcaccess`.split(/\s+/),
)

/** APIs whose methods the method table lists. */
const APIS =
  `artifactregistry cloudasset cloudbuild cloudfunctions cloudresourcemanager cloudscheduler iam iamcredentials iap logging
  orgpolicy run secretmanager serviceusage storage`.split(/\s+/)

/** The calls to GitHub that the product makes and the emulator serves. */
const GITHUB_CALLS: Record<string, string[]> = {
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/deployments': ['get', 'post'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}': ['get', 'delete'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['get', 'post'],
  '/repos/{owner}/{repo}/environments': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}': ['get', 'delete'],
}

const IAM_DATASET = 'github.com/iann0036/iam-dataset'
const LICENSE = [
  'MIT License. Copyright (c) 2021 Ian Mckay.',
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files',
  '(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,',
  'publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do',
  'so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or',
  'substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING',
  'BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE',
  'AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR',
  'OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
].join(' ')

/** A role as the data set has it. */
interface Role {
  name: string
  title: string
  stage?: string
  includedPermissions?: string[]
}

/** The part of the data set's `map.json` that we read. */
interface MethodMap {
  api: Record<string, { methods: Record<string, { permissions?: { name: string }[] }> }>
}

/** The text of roles.json: one line a role, so that a change of Google's roles is readable as a diff. */
export function roleTable(roles: readonly Role[], snapshot: string): string {
  const sorted = roles.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const all = (role: Role) => role.includedPermissions ?? []
  const listed = (role: Role) => all(role).filter(permission => SERVICES.has(permission.split('.')[0] as string))
  const about =
    'Permissions of predefined roles of Google Cloud, for the services that this project touches; "unlisted" is how many permissions' +
    ` of other services a role has. Source: ${IAM_DATASET}, gcp/roles/*.json, snapshot of ${snapshot}.`
  return lines({
    about,
    license: LICENSE,
    roles: Object.fromEntries(sorted.map(role => [role.name, listed(role).toSorted()])),
    titles: Object.fromEntries(sorted.map(role => [role.name, role.title])),
    // Only where there is something to say.
    stages: Object.fromEntries(sorted.flatMap(({ name, stage = 'GA' }) => (stage === 'GA' ? [] : [[name, stage]]))),
    unlisted: Object.fromEntries(
      sorted.flatMap(role => {
        const others = all(role).length - listed(role).length
        return others > 0 ? [[role.name, others]] : []
      }),
    ),
  })
}

/** The text of method-permissions.json. */
export function methodTable(map: MethodMap, snapshot: string): string {
  const about =
    'REST method -> the permissions that it checks. A method that is absent is unknown, not free of checks: the table was gathered' +
    ` from public documentation. Source: ${IAM_DATASET}, gcp/map.json, snapshot of ${snapshot}.`
  const methods = APIS.flatMap(api => Object.entries(map.api[api]?.methods ?? {}))
    .map(([name, { permissions = [] }]) => [name, permissions.map(permission => permission.name)] as const)
    .filter(([, permissions]) => permissions.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return lines({ about, license: LICENSE, methods: Object.fromEntries(methods) })
}

/** GitHub's description, cut to our calls and to the schemas that they use; without prose and examples. */
export function githubApi(whole: OpenApi): string {
  const paths = Object.fromEntries(
    Object.entries(GITHUB_CALLS).map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map(method => [method, operation(whole.paths[path]?.[method], path)])),
    ]),
  )
  const components: Record<string, Record<string, unknown>> = {}
  const follow = (value: unknown): void => {
    for (const [, kind, name] of JSON.stringify(value).matchAll(/"#\/components\/([\w-]+)\/([\w.-]+)"/g)) {
      if (!kind || !name || components[kind]?.[name]) continue
      const found = bare(whole.components[kind]?.[name])
      components[kind] = { ...components[kind], [name]: found }
      follow(found)
    }
  }
  follow(paths)
  const { version, license } = whole.info
  const about = `Source: github.com/octokit/openapi, generated/api.github.com.json, version ${version}, cut by scripts/data.ts. Licence: ${license.name}, (c) GitHub.`
  return `${JSON.stringify({ about, paths, components }, undefined, 1)}\n`
}

/** The part of an OpenAPI document that we read. */
export interface OpenApi {
  info: { version: string; license: { name: string } }
  paths: Record<string, Record<string, Record<string, unknown>>>
  components: Record<string, Record<string, unknown>>
}

/** The part of a `*_client_config.json` of Google's generated clients that we read. */
interface ClientConfig {
  interfaces: Record<
    string,
    {
      retry_codes: Record<string, string[]>
      methods: Record<string, { timeout_millis?: number; retry_codes_name: string }>
    }
  >
}

/** How a method's name begins, and its call: `#` is the collection. */
const VERBS: Record<string, string> = {
  Create: 'POST #',
  Get: 'GET #/*',
  List: 'GET #',
  Update: 'PATCH #/*',
  Delete: 'DELETE #/*',
  Run: 'POST #/*:run',
  Submit: 'POST #:submit',
}

/** By call, for the methods of which the package says a deadline or codes to retry after. `folder`: `build/src/v2` of the package. */
export function runMethods(folder: string, version: string): string {
  const methods: Record<string, { deadlineMs?: number; retry?: string[] }> = {}
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('_client_config.json'))
    .sort()) {
    const collection = file.replace('_client_config.json', '').replace(/_(.)/g, (_, letter) => letter.toUpperCase())
    const { interfaces }: ClientConfig = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    for (const { retry_codes: codes, methods: all } of Object.values(interfaces))
      for (const [name, { timeout_millis: deadlineMs, retry_codes_name: kind }] of Object.entries(all)) {
        const [verb = '', thing] = name.split(/(?<=^[A-Z][a-z]+)(?=[A-Z])/)
        const retry = codes[kind] ?? []
        if (deadlineMs === undefined && retry.length === 0) continue
        if (!VERBS[verb] || thing === 'Iam') throw new Error(`scripts/data.ts does not know the call of ${name}.`)
        const call = VERBS[verb].replace('#', collection)
        methods[call] = { ...(deadlineMs && { deadlineMs }), ...(retry.length > 0 && { retry }) }
      }
  }
  const about = `Deadlines and retry codes of the methods that have any in @google-cloud/run ${version}, build/src/v2/*_client_config.json. Apache-2.0, (c) Google LLC.`
  return lines({ about, methods })
}

function operation(found: Record<string, unknown> | undefined, path: string): unknown {
  if (!found) throw new Error(`GitHub's description has no longer ${path}`)
  const { operationId, parameters, requestBody, responses } = found
  return bare({ operationId, parameters, requestBody, responses })
}

/** Without what only readers need. Within `properties` every key is a field's name, whatever it is called. */
function bare(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map(each => bare(each))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key]) => names || !/^(description|examples?|summary|title|x-.*|externalDocs|headers)$/.test(key),
  )
  return Object.fromEntries(kept.map(([key, each]) => [key, bare(each, !names && key === 'properties')]))
}

/** JSON with one line for each row of each table. */
function lines(document: Record<string, string | Record<string, unknown>>): string {
  const row = ([key, value]: [string, unknown]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
  const part = ([key, value]: [string, string | Record<string, unknown>]) =>
    typeof value === 'string'
      ? row([key, value])
      : `${JSON.stringify(key)}: {\n${Object.entries(value).map(row).join(',\n')}\n}`
  return `{\n${Object.entries(document).map(part).join(',\n')}\n}\n`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const options = { iam: { type: 'string' }, github: { type: 'string' }, run: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const write = (name: string, text: string) => {
    writeFileSync(join(root, name), text)
    console.log(`Wrote ${name}`)
  }
  if (values.iam) {
    const { iam } = values
    const snapshot = execFileSync('git', ['-C', iam, 'log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim()
    // The roles that the table has; to add one, give it a line there first.
    const names = Object.keys(json(join(root, 'src/data/roles.json')).roles)
    const roles = names.map(name => json(join(iam, 'gcp', `${name}.json`)))
    write('src/data/roles.json', roleTable(roles, snapshot))
    write('__tests__/fixtures/method-permissions.json', methodTable(json(join(iam, 'gcp/map.json')), snapshot))
  }
  if (values.github) write('__tests__/fixtures/github-api.json', githubApi(json(values.github)))
  if (values.run) {
    const own = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('@google-cloud/run')))))
    write('src/data/run-methods.json', runMethods(join(own, 'build/src/v2'), json(join(own, 'package.json')).version))
  }
  if (!values.iam && !values.github && !values.run) {
    console.error(
      'Nothing to renew. Give --iam DIR, --github FILE or --run; the head of scripts/data.ts says what they are.',
    )
    process.exitCode = 2
  }
}
