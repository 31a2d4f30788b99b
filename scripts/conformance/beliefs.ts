/**
 * What this project believes about Google Cloud and cannot read in a primary source, each as a question to the real thing. They run in
 * this order, on one throw-away service; a later one finds what the earlier ones left. `holds` undefined: a question that is open, where
 * any answer is news for docs/google-cloud.md.
 */
import { execFile } from 'node:child_process'
import { resolve as absolute } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Client } from './client.ts'

export interface Found {
  found: string
  holds?: boolean
}

export interface Belief {
  /** Heading of docs/google-cloud.md, or one of its open questions. */
  heading: string
  belief: string
  check: (at: Place) => Promise<Found>
}

export interface Place extends Client {
  /** Name of the throw-away service. */
  service: string
}

const RUN = 'run.googleapis.com/v2'
const CLI = absolute(import.meta.dirname, '../../dist/cli/index.js')
const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'

const parent = ({ project, region }: Place): string => `projects/${project}/locations/${region}`
const name = (at: Place): string => `${parent(at)}/services/${at.service}`
const get = (at: Place): Promise<Answer> => at.ask('GET', `${RUN}/${name(at)}`)
const says = ({ status, json, text }: Answer): string =>
  `${status} ${json.error?.status ?? ''} ${json.error?.message ?? text.slice(0, 120)}`.replace(/\s+/g, ' ').trim()

const template = { containers: [{ image: IMAGE }] }

/** PATCHes, and waits for the end; the refusal in words where there is one. */
async function patch(at: Place, query: string, body: unknown): Promise<{ answer: Answer; failure: string }> {
  const answer = await at.ask('PATCH', `${RUN}/${name(at)}?${query}`, body)
  if (answer.status !== 200) return { answer, failure: says(answer) }
  const operation = await at.finish(answer)
  return { answer, failure: operation.error ? `${operation.error.code} ${operation.error.message}` : '' }
}

const testPermissions = (at: Place, resource: string, permissions: string[]): Promise<Answer> =>
  at.ask('POST', `${resource}:testIamPermissions`, { permissions })

export const BELIEFS: readonly Belief[] = [
  {
    heading: 'Testing permissions',
    belief: 'For a service that does not exist, testIamPermissions answers with what is inherited from the project',
    check: async at => {
      const answer = await testPermissions(at, `${RUN}/${name(at)}`, ['run.services.get', 'run.services.create'])
      return {
        found: says(answer),
        holds: answer.status === 200 && answer.json.permissions?.includes('run.services.get'),
      }
    },
  },
  {
    heading: 'Testing permissions',
    belief: 'One name that does not apply to the resource makes the call fail with 400',
    check: async at => {
      const answer = await testPermissions(at, `${RUN}/${name(at)}`, ['run.services.get', 'storage.objects.get'])
      return { found: says(answer), holds: answer.status === 400 }
    },
  },
  {
    heading: 'Open questions',
    belief: 'What does testIamPermissions answer for a repository that does not exist?',
    check: async at => {
      const repository = `artifactregistry.googleapis.com/v1/${parent(at)}/repositories/${at.service}`
      return { found: says(await testPermissions(at, repository, ['artifactregistry.repositories.get'])) }
    },
  },
  {
    heading: 'Releases that fail',
    belief: 'A region that does not exist gets 404 or 501',
    check: async at => {
      const answer = await at.ask('GET', `${RUN}/projects/${at.project}/locations/mars-north1/services/${at.service}`)
      return { found: says(answer), holds: [404, 501].includes(answer.status) }
    },
  },
  {
    heading: 'Reading a policy',
    belief: 'The effective policy of a managed constraint can be asked of a project',
    check: async at => {
      const policy = `projects/${at.project}/policies/run.managed.requireInvokerIam:getEffectivePolicy`
      const answer = await at.ask('GET', `orgpolicy.googleapis.com/v2/${policy}`)
      return { found: says(answer).slice(0, 60), holds: answer.status === 200 || answer.status === 403 }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'A create with validateOnly makes nothing',
    check: async at => {
      const query = `serviceId=${at.service}&validateOnly=true`
      const answer = await at.ask('POST', `${RUN}/${parent(at)}/services?${query}`, { template })
      await at.finish(answer).catch(() => undefined)
      const after = await get(at)
      return {
        found: `${says(answer).slice(0, 60)}; then ${after.status}`,
        holds: answer.status === 200 && after.status === 404,
      }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'Ready: the operation is done, reconciling is unset, terminalCondition is CONDITION_SUCCEEDED',
    check: async at => {
      const created = await at.ask('POST', `${RUN}/${parent(at)}/services?serviceId=${at.service}`, {
        template,
        labels: { conformance: 'yes' },
      })
      const operation = await at.finish(created)
      const { json } = await get(at)
      const state = json.terminalCondition?.state
      return {
        found: `${says(created).slice(0, 60)}; ${operation.error?.message ?? 'done'}; ${state}`,
        holds: operation.done === true && !json.reconciling && state === 'CONDITION_SUCCEEDED',
      }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'No traffic at all means 100 % to the latest revision, and int64 fields are strings',
    check: async at => {
      const { json } = await get(at)
      const traffic = JSON.stringify(json.trafficStatuses)
      return {
        found: `${traffic}; generation ${JSON.stringify(json.generation)}`.slice(0, 200),
        holds:
          json.trafficStatuses?.length === 1 &&
          json.trafficStatuses[0].percent === 100 &&
          typeof json.generation === 'string',
      }
    },
  },
  {
    heading: 'What a caller sees',
    belief: 'Without a token, a private service answers 403 in Google’s frame',
    check: async at => {
      const { json } = await get(at)
      const answer = await at.visit(json.uri)
      return { found: says(answer), holds: answer.status === 403 && /<h1>Error: Forbidden<\/h1>/.test(answer.text) }
    },
  },
  {
    heading: 'What a caller sees',
    belief: 'A token that is none gets 401 with WWW-Authenticate: error="invalid_token"',
    check: async at => {
      const { json } = await get(at)
      const answer = await at.visit(json.uri, 'Bearer nonsense')
      const header = answer.headers.get('www-authenticate') ?? ''
      return {
        found: `${answer.status}; ${header}`,
        holds: answer.status === 401 && header.includes('error="invalid_token"'),
      }
    },
  },
  {
    heading: 'Open questions',
    belief: 'Does a PATCH with a mask of labels only create a revision?',
    check: async at => {
      const before = (await get(at)).json.latestCreatedRevision
      const { failure } = await patch(at, 'updateMask=labels', { labels: { conformance: 'yes', more: 'yes' } })
      const after = (await get(at)).json.latestCreatedRevision
      return { found: failure || (before === after ? 'no' : 'yes') }
    },
  },
  {
    heading: 'Conflicts',
    belief: 'A stale etag gets 409 ABORTED',
    check: async at => {
      const { answer, failure } = await patch(at, 'updateMask=labels', {
        etag: '"stale"',
        labels: { conformance: 'yes' },
      })
      return { found: failure || 'accepted', holds: answer.status === 409 }
    },
  },
  {
    heading: 'Put back',
    belief: 'A template may carry the name of the revision that it made, and then makes none',
    check: async at => {
      const before = (await get(at)).json
      const latest = String(before.latestCreatedRevision).split('/').at(-1)
      const { failure } = await patch(at, 'updateMask=template', { template: { ...before.template, revision: latest } })
      const after = (await get(at)).json
      return {
        found:
          failure ||
          `latest created ${after.latestCreatedRevision === before.latestCreatedRevision ? 'the same' : 'another'}`,
        holds: failure === '' && after.latestCreatedRevision === before.latestCreatedRevision,
      }
    },
  },
  {
    heading: 'Put back',
    belief:
      'The same name with other settings gets 409: Revision named ... with different configuration already exists',
    check: async at => {
      const before = (await get(at)).json
      const revision = String(before.latestCreatedRevision).split('/').at(-1)
      const containers = [{ ...before.template.containers[0], env: [{ name: 'OTHER', value: '1' }] }]
      const { failure } = await patch(at, 'updateMask=template', {
        template: { ...before.template, containers, revision },
      })
      return { found: failure || 'accepted', holds: /different configuration already exists/.test(failure) }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'The latest revision cannot be deleted',
    check: async at => {
      const { json } = await get(at)
      const answer = await at.ask('DELETE', `${RUN}/${json.latestCreatedRevision}`)
      const failure = answer.status === 200 ? ((await at.finish(answer)).error?.message ?? '') : says(answer)
      return { found: failure || 'deleted', holds: failure !== '' }
    },
  },
  {
    heading: 'Two mechanisms',
    belief: 'allUsers as an invoker lets everybody in, or an organisation policy refuses it in words',
    check: async at => {
      const policy = { bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] }
      const answer = await at.ask('POST', `${RUN}/${name(at)}:setIamPolicy`, { policy })
      if (answer.status !== 200)
        return { found: says(answer), holds: /organization policy|constraint/i.test(answer.text) }
      const seen = await until(at, status => status === 200)
      return { found: `200; then the URL answers ${seen}`, holds: seen === 200 }
    },
  },
  {
    heading: 'Two mechanisms',
    belief: 'The disabled invoker check lets everybody in, or an organisation policy refuses it in words',
    check: async at => {
      await at.ask('POST', `${RUN}/${name(at)}:setIamPolicy`, { policy: { bindings: [] } })
      const { failure } = await patch(at, 'updateMask=invokerIamDisabled', { invokerIamDisabled: true })
      if (failure) return { found: failure, holds: /organization policy|constraint/i.test(failure) }
      const seen = await until(at, status => status === 200)
      return { found: `200; then the URL answers ${seen}`, holds: seen === 200 }
    },
  },
  {
    heading: 'Layers in front of the container',
    belief: 'Internal ingress answers 404 from outside, whatever IAM says',
    check: async at => {
      const { failure } = await patch(at, 'updateMask=ingress', { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })
      if (failure) return { found: failure, holds: false }
      const seen = await until(at, status => status === 404)
      return { found: `the URL answers ${seen}`, holds: seen === 404 }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'A service that was deleted is gone: 404',
    check: async at => {
      const operation = await at.finish(await at.ask('DELETE', `${RUN}/${name(at)}`))
      const after = await get(at)
      return { found: `${operation.error?.message ?? 'done'}; then ${after.status}`, holds: after.status === 404 }
    },
  },
  {
    heading: 'Drift',
    belief:
      'The inventory can be asked for secrets, versions with their state, connectors, repositories, images and APIs',
    check: async at => {
      const types = [
        ...['secretmanager.googleapis.com/Secret', 'secretmanager.googleapis.com/SecretVersion'],
        ...['vpcaccess.googleapis.com/Connector', 'artifactregistry.googleapis.com/Repository'],
        ...['artifactregistry.googleapis.com/DockerImage', 'serviceusage.googleapis.com/Service'],
      ]
      const found = await Promise.all(
        types.map(async type => {
          const query = new URLSearchParams({ assetTypes: type, pageSize: '1', readMask: 'name,assetType,state' })
          const scope = `cloudasset.googleapis.com/v1/projects/${at.project}`
          const answer = await at.ask('GET', `${scope}:searchAllResources?${query}`)
          const [first] = answer.json.results ?? []
          return {
            said: `${type}: ${first ? `${first.name} ${first.state ?? ''}` : says(answer)}`,
            status: answer.status,
          }
        }),
      )
      const said = found.map(({ said }) => said).join('; ')
      // A refusal says nothing about the types.
      const answered = found.every(({ status }) => status === 200 || status === 400)
      return { found: said, ...(answered && { holds: found.every(({ status }) => status === 200) }) }
    },
  },
]

/** The product itself, on the service that is free again. */
const product = (at: Place, words: string[]): Promise<{ code: number; text: string }> =>
  new Promise(resolve => {
    const args = [CLI, ...words, '--service', at.service, '--region', at.region, '--project-id', at.project]
    execFile(process.execPath, args, (error, stdout) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0
      resolve({ code, text: stdout.split('\n')[0] ?? '' })
    })
  })

/** The end-to-end part. It comes last, since it makes the service once more. */
export const PRODUCT: readonly Belief[] = [
  ['deploy', '--image', IMAGE, '--access', 'authenticated', '--labels', 'conformance=yes'],
  ['drift', '--image', IMAGE, '--access', 'authenticated', '--labels', 'conformance=yes'],
  ['deploy', '--env-vars', 'SECOND=1'],
  ['rollback'],
].map(words => ({
  heading: 'the product',
  belief: `run-iam-deploy ${words.filter(word => word !== IMAGE).join(' ')} ends with 0`,
  check: async at => {
    const { code, text } = await product(at, words)
    return { found: `${code}: ${text}`, holds: code === 0 }
  },
}))

/** What is asked, as the first two columns of a result. */
export const beliefTable = (): string =>
  [
    '| Heading | Belief |',
    '|---|---|',
    ...[...BELIEFS, ...PRODUCT].map(({ heading, belief }) => `| ${heading} | ${belief} |`),
  ].join('\n')

/** The status that the service's URL answers without a token, once it is as wanted or after two minutes. */
async function until(at: Place, wanted: (status: number) => boolean): Promise<number> {
  const { json } = await get(at)
  for (const end = Date.now() + 120_000; ; ) {
    const { status } = await at.visit(json.uri)
    if (wanted(status) || Date.now() > end) return status
    await sleep(2_000)
  }
}
