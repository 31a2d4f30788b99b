/**
 * What this project believes about Google Cloud and cannot read in a primary source, each as a question to the real thing. They run in
 * this order, on one throw-away service; a later one finds what the earlier ones left. `holds` undefined: a question that is open, where
 * any answer is news for docs/google-cloud.md.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { resolve as absolute, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Belief, IMAGE, type Place, parent, RUN, says, template, testPermissions } from './belief.ts'
import type { Answer } from './client.ts'
import { WITHOUT_SERVICE } from './without-service.ts'

const CLI = absolute(import.meta.dirname, '../../dist/cli/index.js')

const name = (at: Place): string => `${parent(at)}/services/${at.service}`
const get = (at: Place): Promise<Answer> => at.ask('GET', `${RUN}/${name(at)}`)

const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'

/** The URL of the tag that a row has set. */
const tagUrl = async (at: Place): Promise<string> =>
  String((await get(at)).json.trafficStatuses?.find(({ tag }: { tag?: string }) => tag)?.uri)

/** PATCHes, and waits for the end; the refusal in words where there is one. */
async function patch(at: Place, query: string, body: unknown): Promise<{ answer: Answer; failure: string }> {
  const answer = await at.ask('PATCH', `${RUN}/${name(at)}?${query}`, body)
  if (answer.status !== 200) return { answer, failure: says(answer) }
  const operation = await at.finish(answer)
  return { answer, failure: operation.error ? `${operation.error.code} ${operation.error.message}` : '' }
}

export const BELIEFS: readonly Belief[] = [
  ...WITHOUT_SERVICE,
  {
    heading: 'Testing permissions',
    belief: 'For a service that does not exist, testIamPermissions answers with what is inherited from the project',
    expected: '200, with what the caller has on the project',
    covers: ['it offers to allow unauthenticated calls'],
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
    expected: '400',
    covers: ['One name that does not apply to the resource'],
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
    expected: '404 or 501',
    check: async at => {
      const answer = await at.ask('GET', `${RUN}/projects/${at.project}/locations/mars-north1/services/${at.service}`)
      return { found: says(answer), holds: [404, 501].includes(answer.status) }
    },
  },
  {
    heading: 'Reading a policy',
    belief: 'The effective policy of a managed constraint can be asked of a project',
    expected: '200, or 403 without orgpolicy.policy.get',
    check: async at => {
      const policy = `projects/${at.project}/policies/run.managed.requireInvokerIam:getEffectivePolicy`
      const answer = await at.ask('GET', `orgpolicy.googleapis.com/v2/${policy}`)
      return { found: says(answer).slice(0, 60), holds: answer.status === 200 || answer.status === 403 }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'A create with validateOnly makes nothing',
    expected: '200, then 404',
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
    expected: 'done and CONDITION_SUCCEEDED',
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
    expected: 'one entry of 100 %, generation is a string',
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
    expected: '403 with <h1>Error: Forbidden</h1>',
    covers: ['Error: Forbidden</h1>', 'No refusal of Cloud Run'],
    check: async at => {
      const { json } = await get(at)
      const answer = await at.visit(json.uri)
      return { found: says(answer), holds: answer.status === 403 && /<h1>Error: Forbidden<\/h1>/.test(answer.text) }
    },
  },
  {
    heading: 'What a caller sees',
    belief: 'A token that is none gets 401 with WWW-Authenticate: error="invalid_token"',
    expected: '401, error="invalid_token"',
    covers: ['HTML `Error: Unauthorized`', 'without `error="invalid_token"` is the app'],
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
    heading: 'What Cloud Run fills in',
    belief: 'Where a request says nothing, the answer has the defaults',
    expected: 'ingress all, 80 requests, 300 s, 1000m, 512Mi, port 8080, a TCP probe',
    covers: ['Where a request says nothing, the answer has'],
    check: async at => {
      const { ingress, template: made } = (await get(at)).json
      const [{ resources, ports, startupProbe } = {} as never] = made.containers
      const found = [
        ...[
          ingress,
          made.maxInstanceRequestConcurrency,
          made.timeout,
          resources?.limits?.cpu,
          resources?.limits?.memory,
        ],
        ...[ports?.[0]?.containerPort, startupProbe?.tcpSocket && 'tcp'],
      ].join(' ')
      return { found, holds: /^INGRESS_TRAFFIC_ALL 80 300s (1|1000m) 512Mi 8080 tcp$/.test(found) }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'A mask of traffic only makes no revision, and a tag can be set so',
    expected: 'the same latest revision',
    covers: ['| Mask of traffic only'],
    check: async at => {
      const before = (await get(at)).json.latestCreatedRevision
      const traffic = [{ type: LATEST, percent: 100, tag: 'pr-1' }]
      const { failure } = await patch(at, 'updateMask=traffic', { traffic })
      const same = (await get(at)).json.latestCreatedRevision === before
      return { found: failure || (same ? 'the same' : 'another'), holds: failure === '' && same }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'A tag and the name of its service have at most 46 characters together',
    expected: '400, cannot exceed 46 characters',
    covers: ['| Length of a tag'],
    check: async at => {
      const traffic = [{ type: LATEST, percent: 100, tag: `t${'0'.repeat(40)}` }]
      const { failure } = await patch(at, 'updateMask=traffic', { traffic })
      return { found: failure || 'accepted', holds: /cannot exceed 46 characters/.test(failure) }
    },
  },
  {
    heading: 'Layers in front of the container',
    belief: 'The URL of a tag is exactly as private as its service',
    expected: '403',
    covers: ['| Tag URLs | none of their own', 'All tags of a service share'],
    check: async at => {
      const tagged = await tagUrl(at)
      const answer = await at.visit(tagged)
      return { found: says(answer), holds: answer.status === 403 }
    },
  },
  {
    heading: 'Refusals by policies',
    belief: 'A role that is none of Cloud Run’s is refused on a service',
    expected: '400, is not supported for this resource',
    covers: ['an unknown or unsuitable role'],
    check: async at => {
      const bindings = [{ role: 'roles/storage.objectViewer', members: ['allAuthenticatedUsers'] }]
      const answer = await at.ask('POST', `${RUN}/${name(at)}:setIamPolicy`, { policy: { bindings } })
      return {
        found: says(answer),
        holds: answer.status === 400 && /not supported for this resource/.test(answer.text),
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
    expected: '409',
    covers: ['A stale one gives 409'],
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
    expected: 'accepted, and no other revision',
    covers: ['in March 2026 Cloud Run refused', 'A service answers with the name', 'The Firebase CLI keeps the name'],
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
    expected: '409',
    covers: ['| Same revision name, other settings', "| Google's refusal of another configuration"],
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
    expected: 'refused',
    check: async at => {
      const { json } = await get(at)
      const answer = await at.ask('DELETE', `${RUN}/${json.latestCreatedRevision}`)
      const failure = answer.status === 200 ? ((await at.finish(answer)).error?.message ?? '') : says(answer)
      return { found: failure || 'deleted', holds: failure !== '' }
    },
  },
  {
    heading: 'Releases that fail',
    belief: 'A secret that does not exist is refused like one that cannot be read',
    expected: 'Permission denied on secret',
    covers: ['`Permission denied on secret: ...` is also said'],
    check: async at => {
      const env = [{ name: 'KEY', valueSource: { secretKeyRef: { secret: at.service, version: 'latest' } } }]
      const containers = [{ ...template.containers[0], env }]
      const { failure } = await patch(at, 'updateMask=template', { template: { containers } })
      await patch(at, 'updateMask=template', { template })
      return { found: failure || 'accepted', holds: /Permission denied on secret/.test(failure) }
    },
  },
  {
    heading: 'Releases that fail',
    belief: 'A connector of a project that does not exist is refused by its name',
    expected: 'does not exist, or Cloud Run does not have permission to use it',
    covers: ['`VPC connector ... does not exist, or Cloud Run'],
    check: async at => {
      const connector = `projects/${at.service}/locations/${at.region}/connectors/none`
      const { failure } = await patch(at, 'updateMask=template', {
        template: { ...template, vpcAccess: { connector } },
      })
      await patch(at, 'updateMask=template', { template })
      return { found: failure || 'accepted', holds: /VPC connector .* does not exist/.test(failure) }
    },
  },
  {
    heading: 'Two mechanisms',
    belief: 'allUsers as an invoker lets everybody in, or an organisation policy refuses it in words',
    expected: '200 at its URL, or the policy is named',
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
    expected: '200 at its URL, or the policy is named',
    check: async at => {
      await at.ask('POST', `${RUN}/${name(at)}:setIamPolicy`, { policy: { bindings: [] } })
      const { failure } = await patch(at, 'updateMask=invokerIamDisabled', { invokerIamDisabled: true })
      if (failure) return { found: failure, holds: /organization policy|constraint/i.test(failure) }
      const seen = await until(at, status => status === 200)
      return { found: `200; then the URL answers ${seen}`, holds: seen === 200 }
    },
  },
  {
    heading: 'Two mechanisms',
    belief: 'allUsers beside a disabled check changes nothing, and lets everybody in once the check is on again',
    expected: '200 at its URL, and 403 once allUsers is gone too; or the policy is named',
    covers: ['`allUsers` beside a disabled check'],
    check: async at => {
      const policy = { bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] }
      const answer = await at.ask('POST', `${RUN}/${name(at)}:setIamPolicy`, { policy })
      const refused = answer.status !== 200
      if (refused && !/organization policy|constraint/i.test(answer.text)) return { found: says(answer), holds: false }
      const { failure } = await patch(at, 'updateMask=invokerIamDisabled', { invokerIamDisabled: false })
      const wanted = refused ? 403 : 200
      const seen = await until(at, status => status === wanted)
      await at.ask('POST', `${RUN}/${name(at)}:setIamPolicy`, { policy: { bindings: [] } })
      const after = await until(at, status => status === 403)
      const found = `${refused ? `${says(answer)}; ` : ''}${failure || 'the check is on'}; ${seen}, then ${after}`
      return { found, holds: failure === '' && seen === wanted && after === 403 }
    },
  },
  {
    heading: 'What a caller sees',
    belief: 'Does a path such as /healthz reach the container?',
    covers: ['keeps some paths that end in `z`'],
    check: async at => {
      const { json } = await get(at)
      return { found: says(await at.visit(`${json.uri}/healthz`)).slice(0, 80) }
    },
  },
  {
    heading: 'Layers in front of the container',
    belief: 'Internal ingress answers 404 from outside, whatever IAM says',
    expected: '404',
    check: async at => {
      const { failure } = await patch(at, 'updateMask=ingress', { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' })
      if (failure) return { found: failure, holds: false }
      const seen = await until(at, status => status === 404)
      return { found: `the URL answers ${seen}`, holds: seen === 404 }
    },
  },
  {
    heading: 'Layers in front of the container',
    belief: 'Ingress comes before IAM, for the URL of a tag too, and the 404 is Google’s page',
    expected: '404, was not found on this server',
    covers: ['Ingress and the default URL are checked before IAM', '`The requested URL was not found on this server.`'],
    check: async at => {
      const answer = await at.visit(await tagUrl(at))
      return { found: says(answer), holds: answer.status === 404 && /not found on this server/i.test(answer.text) }
    },
  },
  {
    heading: 'Services, revisions and traffic',
    belief: 'A service that was deleted is gone: 404',
    expected: '404',
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
    expected: '200 for each type',
    covers: ['- The inventory has `secretmanager.googleapis.com/Secret`'],
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

/** The product itself, on the service that is free again; `env` on top of what this process has. */
const product = (at: Place, words: string[], env: Record<string, string>): Promise<{ code: number; text: string }> =>
  new Promise(resolve => {
    const args = [CLI, ...words, '--service', at.service, '--region', at.region, '--project-id', at.project]
    execFile(process.execPath, args, { env: { ...process.env, ...env } }, (error, stdout) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0
      resolve({ code, text: stdout.split('\n')[0] ?? '' })
    })
  })

/** A pull request of this repository's own, as a runner would tell of it. */
async function pullRequest<T>(action: string, use: (env: Record<string, string>) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  const repository = { full_name: 'conformance/conformance', fork: false }
  const head = { sha: '0c5fb1e8b8a1d7f5f8f4f0a3b1d3c9a7e6b5d4c3', ref: 'change', repo: repository }
  const state = action === 'closed' ? 'closed' : 'open'
  const pull_request = { number: 1, state, head, base: { ref: 'main', repo: repository } }
  const file = join(folder, 'event.json')
  try {
    await writeFile(file, JSON.stringify({ action, number: 1, pull_request, repository }))
    return await use({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: repository.full_name,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Tags of the service that begin like those of previews. */
const previewTags = async (at: Place): Promise<string[]> =>
  ((await get(at)).json.traffic ?? []).flatMap(({ tag = '' }) => (tag.startsWith('pr-1') ? [tag] : []))

const asked = (words: string[]) => words.filter(word => word !== IMAGE).join(' ')
const ends = (words: string[]): Belief => ({
  heading: 'the product',
  belief: `run-iam-deploy ${asked(words)} ends with 0`,
  expected: '0',
  check: async at => {
    const { code, text } = await product(at, words, {})
    return { found: `${code}: ${text}`, holds: code === 0 }
  },
})
const previews = (action: string, tags: number, variable: string): Belief => {
  const words = ['preview', '--image', IMAGE, '--env-vars', `PREVIEW=${variable}`, '--comment', 'false']
  return {
    heading: 'the product',
    belief: `run-iam-deploy preview, pull request ${action}, ends with 0 and leaves ${tags ? 'one tag' : 'no tag'}`,
    expected: `0; ${tags} of its tags, production as before`,
    check: async at => {
      const serves = async () => {
        const targets: { revision?: string; percent?: number }[] = (await get(at)).json.trafficStatuses ?? []
        return targets.flatMap(({ revision, percent }) => (percent ? [`${revision} ${percent}`] : [])).join()
      }
      const before = await serves()
      const { code, text } = await pullRequest(action, env => product(at, words, env))
      const [left, after] = [await previewTags(at), await serves()]
      const found = `${code}: ${text}; ${left.length} tags, production ${before === after ? 'as before' : 'moved'}`
      return { found, holds: code === 0 && left.length === tags && before === after }
    },
  }
}

/** The end-to-end part. It comes last, since it makes the service once more. */
export const PRODUCT: readonly Belief[] = [
  ends(['deploy', '--image', IMAGE, '--access', 'authenticated', '--labels', 'conformance=yes']),
  ends(['drift', '--image', IMAGE, '--access', 'authenticated', '--labels', 'conformance=yes']),
  previews('opened', 1, 'first'),
  previews('synchronize', 1, 'second'),
  previews('closed', 0, 'second'),
  ends(['drift', '--image', IMAGE, '--access', 'authenticated', '--labels', 'conformance=yes']),
  ends(['deploy', '--env-vars', 'SECOND=1']),
  ends(['rollback']),
]

/** What is asked, as the first columns of a result. */
export const beliefTable = (): string =>
  [
    '| Heading | Belief | Expected |',
    '|---|---|---|',
    ...[...BELIEFS, ...PRODUCT].map(row => `| ${[row.heading, row.belief, expectedOf(row)].join(' | ')} |`),
  ].join('\n')

export const expectedOf = ({ expected }: Belief): string => expected ?? '(open)'

/** The status that the service's URL answers without a token, once it is as wanted or after two minutes. */
async function until(at: Place, wanted: (status: number) => boolean): Promise<number> {
  const { json } = await get(at)
  for (const end = Date.now() + 120_000; ; ) {
    const { status } = await at.visit(json.uri)
    if (wanted(status) || Date.now() > end) return status
    await sleep(2_000)
  }
}
