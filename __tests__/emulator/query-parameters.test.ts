/** The query parameters that the embedded cloud takes, against the request messages and HTTP rules of Google's protos. */
import { join, resolve } from 'node:path'
import protobuf from 'protobufjs'
import { expect, it } from 'vitest'
import { routes as artifactRegistry } from '../../src/emulator/apis/artifactregistry.ts'
import { routes as cloudBuild } from '../../src/emulator/apis/cloudbuild.ts'
import { routes as kms } from '../../src/emulator/apis/cloudkms.ts'
import { routes as iam } from '../../src/emulator/apis/iam.ts'
import { routes as denyPolicies } from '../../src/emulator/apis/iam-deny.ts'
import { routes as roles } from '../../src/emulator/apis/iam-roles.ts'
import { routes as orgPolicy } from '../../src/emulator/apis/orgpolicy.ts'
import { routes as resourceManager } from '../../src/emulator/apis/resourcemanager.ts'
import { routes as jobs } from '../../src/emulator/apis/run/jobs.ts'
import { routes as services } from '../../src/emulator/apis/run/services.ts'
import { routes as workerPools } from '../../src/emulator/apis/run/worker-pools.ts'
import { routes as scheduler } from '../../src/emulator/apis/scheduler.ts'
import { routes as secretManager } from '../../src/emulator/apis/secretmanager.ts'
import { routes as serviceUsage } from '../../src/emulator/apis/serviceusage.ts'
import type { Route } from '../../src/emulator/http/router.ts'
import { makeWorld } from '../../src/emulator/scenario.ts'

const base = resolve(import.meta.dirname, '../../node_modules/google-proto-files')

/** An API's protos and the routes that serve it. */
const APIS: [string[], ((world: ReturnType<typeof makeWorld>) => Route[])[]][] = [
  [
    ['service', 'revision', 'job', 'execution', 'task', 'worker_pool', 'build'].map(
      file => `google/cloud/run/v2/${file}.proto`,
    ),
    [services, jobs, workerPools],
  ],
  [['google/devtools/cloudbuild/v1/cloudbuild.proto'], [cloudBuild]],
  [['google/devtools/artifactregistry/v1/service.proto'], [artifactRegistry]],
  [['google/cloud/kms/v1/service.proto'], [kms]],
  [['google/iam/admin/v1/iam.proto'], [iam, roles]],
  [['google/iam/v2/policy.proto'], [denyPolicies]],
  [['google/cloud/orgpolicy/v2/orgpolicy.proto'], [orgPolicy]],
  [
    ['projects', 'tag_values', 'tag_bindings'].map(file => `google/cloud/resourcemanager/v3/${file}.proto`),
    [resourceManager],
  ],
  [['google/cloud/scheduler/v1/cloudscheduler.proto'], [scheduler]],
  [['google/cloud/secretmanager/v1/service.proto'], [secretManager]],
  [['google/api/serviceusage/v1/serviceusage.proto'], [serviceUsage]],
]

interface Rule {
  verb: string
  path: string
  /** Query parameters: what of the request is neither in the path nor in the body. */
  query: string[]
}

function rulesOf(files: string[]): Rule[] {
  const tree = new protobuf.Root()
  tree.resolvePath = (_, target) => join(base, target)
  tree.loadSync(files)
  tree.resolveAll()
  const rules: Rule[] = []
  const visit = (node: protobuf.ReflectionObject) => {
    if (node instanceof protobuf.Service) for (const method of node.methodsArray) rules.push(...rulesOfMethod(method))
    if (node instanceof protobuf.Namespace) for (const child of node.nestedArray) visit(child)
  }
  visit(tree)
  return rules
}

type Http = Record<string, unknown> & {
  body?: string
  additionalBindings?: Http | Http[]
  additional_bindings?: Http | Http[]
}

function rulesOfMethod(method: protobuf.Method): Rule[] {
  const options = (method.parsedOptions ?? []) as Record<string, Http>[]
  const request = method.resolvedRequestType as protobuf.Type
  const https = options.flatMap((option): Http[] => (option['(google.api.http)'] ? [option['(google.api.http)']] : []))
  return https.flatMap(http => {
    const more = http.additional_bindings ?? http.additionalBindings ?? []
    return [http, ...[more].flat()].flatMap(each => ruleOf(each, request))
  })
}

function ruleOf(http: Http, request: protobuf.Type): Rule[] {
  return ['get', 'post', 'put', 'patch', 'delete'].flatMap(verb => {
    const pattern = http[verb]
    if (typeof pattern !== 'string') return []
    const bound = [...pattern.matchAll(/\{([\w.]+)/g)].map(match => match[1] ?? '')
    const path = pattern.replace(/\{[\w.]+=([^}]+)\}/g, '$1').replace(/\{[\w.]+\}/g, '*')
    const fields = http.body === '*' ? [] : request.fieldsArray.filter(field => snake(field.name) !== http.body)
    const free = fields.filter(field => !bound.map(camel).includes(camel(field.name)))
    return [{ verb: verb.toUpperCase(), path, query: free.flatMap(field => names(field)) }]
  })
}

const camel = (name: string) => name.replace(/_(.)/g, (_, next: string) => next.toUpperCase())
const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** A message's fields are parameters by themselves: `options.requestedPolicyVersion`. */
function names(field: protobuf.Field): string[] {
  const type = field.resolvedType
  if (!(type instanceof protobuf.Type) || type.fullName.startsWith('.google.protobuf.')) return [camel(field.name)]
  return type.fieldsArray.flatMap(each => names(each).map(name => `${camel(field.name)}.${name}`))
}

/** Whether a route's pattern is one of the paths that the rule's pattern stands for. */
function serves(rule: Rule, { method, pattern }: Route): boolean {
  const path = pattern.replace(/\{\w+(=\*\*)?\}/g, 'x')
  const source = rule.path
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*/g, each => (each === '*' ? '[^/:]+' : '.+'))
  return rule.verb === method && new RegExp(`^${source}$`).test(path)
}

it.each(APIS)('every method of %j takes the query that its request message has', (files, makers) => {
  const rules = rulesOf(files)
  const world = makeWorld()
  const routes = makers.flatMap(make => make(world))
  const known = routes.flatMap(route => {
    const of = rules.filter(rule => serves(rule, route))
    return of.length > 0 ? [{ route, query: [...new Set(of.flatMap(({ query }) => query))].sort() }] : []
  })
  expect(known.length).toBeGreaterThan(0)
  const differing = known.flatMap(({ route, query }) => {
    const taken = (route.query ?? []).filter(name => !name.includes('_')).toSorted()
    const lacking = query.filter(name => !taken.includes(name))
    const invented = taken.filter(name => !query.includes(name))
    if (lacking.length === 0 && invented.length === 0) return []
    return [`${route.method} ${route.pattern}: lacks ${lacking.join(' ')}, invents ${invented.join(' ')}`]
  })
  expect(differing).toEqual([])
})
