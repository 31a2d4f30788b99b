/** The live page without a browser: what it says of a world, that nothing of a world is ever markup, and whose forms it takes. */
import { readdirSync, readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/emulator/page/document.ts'
import { html, link } from '../../src/emulator/page/html.ts'
import { plainComment } from '../../src/emulator/page/plain-comment.ts'
import { reachOf } from '../../src/emulator/page/reach.ts'
import type { Shown } from '../../src/emulator/page/sections.ts'
import { openPage } from '../../src/emulator/page/server.ts'
import { putPolicy } from '../../src/emulator/policies/authorize.ts'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import { makeWorld } from '../../src/emulator/scenario.ts'
import type { World } from '../../src/emulator/world/world.ts'
import { drawn } from '../fixtures/share.ts'

const HELLO = 'projects/demo-project/locations/us-central1/services/hello'
const ON_HELLO = `//run.googleapis.com/${HELLO}`
const ROOT = join(import.meta.dirname, '../..')

function shownOf(world: World): Shown {
  const [project] = world.projects.values()
  if (!project) throw new Error('no project')
  return { world, project, requests: [], beganMs: 0, token: 'TOKEN' }
}

interface Node {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

/** Elements and names of attributes, as a browser's parser sees them. */
function skeleton(text: string): string {
  const tree = unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: text }] } as never) as unknown as Node
  const lines: string[] = []
  const walk = (node: Node, depth: number) => {
    if (node.type === 'element')
      lines.push(`${' '.repeat(depth)}${node.tagName} ${Object.keys(node.properties ?? {}).sort()}`)
    for (const child of node.children ?? []) walk(child, depth + 1)
  }
  walk(tree, 0)
  return lines.join('\n')
}

/** A world in which every text that somebody else chooses is `text`. */
function said(text: string): Shown {
  const world = makeWorld({
    orgPolicies: { project: { 'custom.one': { rules: [{ values: { allowedValues: [text] } }] } } },
  })
  const shown = shownOf(world)
  const at = `projects/demo-project/locations/${text}`
  const name = `${at}/services/${text}`
  const templates = { serviceAccount: text, containers: [{ image: text }] }
  const service = {
    ...{ name, uri: text, ingress: text, latestReadyRevision: text, template: templates },
    terminalCondition: { state: 'CONDITION_FAILED', message: text },
    trafficStatuses: [{ revision: text, percent: 100, tag: text, uri: text }],
  }
  const empty = {
    extras: {} as never,
    lastOperation: '',
    revisions: new Map([[text.split('/').at(-1) ?? '', { name: text }]]),
  }
  world.services.set(name, {
    ...{
      service: service as never,
      revisionExtras: new Map(),
      imageDigests: new Map(),
      urls: new Map(),
      warm: new Set(),
    },
    ...empty,
  })
  world.containers = { built: () => {}, ownAnswer: () => ({ why: text }), answer: async () => undefined }
  world.jobs.set(`${at}/jobs/${text}`, {
    ...empty,
    job: { template: { template: templates } } as never,
    executions: new Map(),
  })
  world.runPools.set(`${at}/workerPools/${text}`, { pool: { template: templates } as never, revisions: new Map() })
  world.functions.set(`${at}/functions/${text}`, {
    name: `${at}/functions/${text}`,
    generation: 1,
    url: text,
    ingressSettings: 'ALLOW_ALL',
  })
  world.serviceAccounts.set(text, {
    email: text,
    projectId: text,
    uniqueId: text,
    displayName: text,
    disabled: true,
    agent: false,
  })
  world.users.set(text, text)
  const condition = { title: text, expression: text }
  putPolicy(world, `//run.googleapis.com/${at}/services/other`, [
    { role: 'roles/run.invoker', members: [text], condition },
    { role: text, members: ['allUsers'] },
  ])
  putPolicy(world, `//run.googleapis.com/${name}`, [{ role: 'roles/run.invoker', members: [text], condition }])
  world.builds.set(text, {
    id: text,
    status: text as never,
    serviceAccount: text,
    createTime: 'x' as never,
    failureInfo: { detail: text },
  } as never)
  world.github.pulls.set(7, { state: 'open', title: text })
  world.github.comments.push({ id: 1, issue: 7, body: text, author: text, createdMs: 0, updatedMs: 0 })
  world.github.deployments.push({
    ...{ id: 1, sha: text, ref: text, task: text, payload: text, environment: text, description: text, creator: text },
    ...{ transient: true, production: false, createdMs: 0 },
    statuses: [
      {
        id: 1,
        state: 'success',
        description: text,
        environment: text,
        environmentUrl: text,
        logUrl: text,
        creator: text,
        createdMs: 0,
      },
    ],
  })
  world.schedulerJobs.set(`${at}/jobs/${text}`, {
    job: {
      name: text,
      schedule: text,
      timeZone: text,
      httpTarget: { uri: text },
      lastAttemptTime: 'x',
      status: { code: 7 },
    },
    round: 0,
  })
  const request = {
    ...{
      n: 1,
      method: text,
      api: text,
      host: text,
      path: text,
      query: {},
      body: undefined,
      principal: text,
      userAgent: text,
      reason: text,
    },
    ...{ connection: 1, status: 200, startMs: 0, endMs: 1 },
  }
  return { ...shown, requests: [request] }
}

const page = (shown: Shown, text: string) =>
  documentOf(shown, { title: text, nonce: 'NONCE', said: { ok: false, text } })

describe('what somebody else has named', () => {
  const PARTS = [
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    '/',
    '=',
    '</title>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '<img src=x onerror=y>',
    '" onclick="x',
    '&lt;b&gt;',
    '&#60;i&#62;',
    '</li></section>',
    '\u202e',
    '\0',
    '{',
    '|',
    '\n',
  ]
  const harmless = skeleton(page(said('x'), 'x'))

  it('is text on every part of the page', () => {
    expect(harmless.split('\n').length).toBeGreaterThan(150)
    const text = fc
      .array(fc.constantFrom(...PARTS, 'a', '1'), { minLength: 1, maxLength: 8 })
      .map(parts => `x${parts.join('')}z`)
    fc.assert(
      fc.property(text, hostile => {
        expect(skeleton(page(said(hostile), hostile))).toBe(harmless)
      }),
      { numRuns: drawn(12, 300) },
    )
  })

  it('becomes a link only where it is an address of the web', () => {
    for (const bad of ['javascript:alert(1)', ' https://a', 'data:text/html,x', 'https:', 'vbscript:x', 'https://a b'])
      expect(link(bad).text).not.toContain('<a')
    expect(link('https://a/"x').text).toBe('<a href="https://a/&#34;x" rel="noreferrer">https://a/&#34;x</a>')
    expect(html`${['<', false, undefined, html`<b>${'<'}</b>`]}`.text).toBe('&#60;<b>&#60;</b>')
  })

  it('is read without its markup in a comment', () => {
    const folder = join(ROOT, '__tests__/unit/report/comments')
    for (const file of readdirSync(folder)) {
      const text = plainComment(readFileSync(join(folder, file), 'utf8'))
      expect(text, file).not.toMatch(/<\/?[a-z]|&#?\w+;|<!--|\*\*|^\|/m)
      expect(text.length).toBeGreaterThan(30)
    }
  })
})

describe('who can reach a service', () => {
  const rows: [string, object, string[], Record<string, unknown>][] = [
    ['the check is off', { invokerIamDisabled: true }, [], { openness: 'open', because: ['the invoker check is off'] }],
    [
      'everyone is granted',
      {},
      ['allUsers'],
      { openness: 'open', because: ['allUsers has roles/run.invoker on this service'] },
    ],
    [
      'every account is granted',
      {},
      ['allAuthenticatedUsers'],
      { openness: 'limited', who: 'Everyone with a Google account' },
    ],
    ['one is granted', {}, ['user:developer@example.com'], { openness: 'limited', who: 'Only those who are named' }],
    [
      'ingress is closed',
      { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' },
      ['allUsers'],
      { openness: 'closed', who: 'Nobody on the internet' },
    ],
    ['its URL is off', { defaultUriDisabled: true }, ['allUsers'], { openness: 'closed' }],
    [
      'the proxy is on',
      { iapEnabled: true },
      ['allUsers'],
      { openness: 'limited', who: 'People who sign in and are let in' },
    ],
  ]
  it.each(rows)('where %s', async (_, fields, members, expected) => {
    const bindings = members.length > 0 ? [{ role: 'roles/run.invoker', members }] : []
    const template = { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] }
    await using cloud = await startSandbox({
      world: { services: { hello: { service: { template, ...fields }, bindings } } },
    })
    const { holders, ...reach } = reachOf(cloud.world, HELLO)
    expect(reach).toMatchObject(expected)
    // What it says is what a stranger meets.
    const { status } = await fetch(cloud.world.services.get(HELLO)?.service.uri ?? '', { redirect: 'manual' })
    expect(status === 200).toBe(reach.openness === 'open')
  })

  it('says of a grant under which condition, and that it does not count yet or any more', () => {
    const world = makeWorld({ serviceAccounts: { 'off@demo-project.iam.gserviceaccount.com': { disabled: true } } })
    const grant = (member: string, more: object = {}) => [{ role: 'roles/run.invoker', members: [member], ...more }]
    const but = () =>
      reachOf(world, HELLO)
        .holders.filter(({ on }) => on === 'this service')
        .map(each => each.but)
    putPolicy(
      world,
      ON_HELLO,
      grant('user:a@example.com', { condition: { title: 't', expression: 'request.path == "/a"' } }),
    )
    expect(but()).toEqual(['if request.path == "/a"'])
    putPolicy(world, ON_HELLO, grant('serviceAccount:off@demo-project.iam.gserviceaccount.com'))
    expect(but()).toEqual(['which is disabled'])
    putPolicy(world, ON_HELLO, grant('user:a@example.com'), world.clock.now() + 60_000)
    expect(but()).toEqual(['not yet in effect'])
  })
})

describe('the server of the page', () => {
  interface Reply {
    status: number
    text: string
    headers: Record<string, unknown>
  }
  /** A request with any headers at all, which `fetch` would not send. */
  const ask = (url: string, method = 'GET', headers: Record<string, string> = {}, body = '') =>
    new Promise<Reply>((resolve, reject) => {
      const sent = httpRequest(url, { method, headers }, answer => {
        let text = ''
        answer.on('data', chunk => (text += chunk))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
  const OFF = 'host=run.googleapis.com&to=off'

  async function opened() {
    const cloud = await startSandbox('update-existing')
    const server = await openPage(cloud)
    const token = /name="token" value="([^"]+)"/.exec((await ask(server.url)).text)?.[1] ?? ''
    return {
      ...{ cloud, url: server.url, token },
      has: () => cloud.world.projects.get('demo-project')?.apis.has('run.googleapis.com'),
      async [Symbol.asyncDispose]() {
        await server[Symbol.asyncDispose]()
        await cloud[Symbol.asyncDispose]()
      },
    }
  }

  it('takes a form of its own page alone', async () => {
    await using it = await opened()
    const body = `${OFF}&token=${it.token}`
    const own = new URL(it.url).origin
    const tried: [Record<string, string>, string, number][] = [
      [FORM, OFF, 403],
      [FORM, `${OFF}&token=${it.token.slice(1)}`, 403],
      [FORM, `${OFF}&token=${'é'.repeat(it.token.length)}`, 403],
      [{ ...FORM, origin: 'https://evil.example' }, body, 403],
      [{ ...FORM, origin: 'null' }, body, 403],
      [{ ...FORM, origin: own.replace('http', 'https') }, body, 403],
      [{ ...FORM, 'sec-fetch-site': 'cross-site' }, body, 403],
      [{ ...FORM, 'sec-fetch-site': 'same-site', origin: own }, body, 403],
      [{ ...FORM, host: 'evil.example' }, body, 421],
      [{ ...FORM, host: `evil.example:${new URL(it.url).port}` }, body, 421],
      [{ 'content-type': 'text/plain' }, body, 403],
      [FORM, `${body}&x=${'x'.repeat(70_000)}`, 403],
    ]
    for (const [headers, sent, status] of tried)
      expect((await ask(`${it.url}api`, 'POST', headers, sent)).status, JSON.stringify(headers)).toBe(status)
    expect(it.has()).toBe(true)
    const taken = await ask(`${it.url}api`, 'POST', { ...FORM, origin: own, 'sec-fetch-site': 'same-origin' }, body)
    expect(taken.status).toBe(303)
    expect(it.has()).toBe(false)
    const after = await ask(new URL(String(taken.headers.location), it.url).href)
    expect(after.text).toContain('run.googleapis.com is off.')
  })

  it('is only at its own address, with a policy that lets no script in but its own', async () => {
    await using it = await opened()
    expect((await ask(it.url, 'GET', { host: 'rebound.example' })).status).toBe(421)
    expect((await ask(`${it.url}events`, 'GET', { host: 'rebound.example' })).status).toBe(421)
    expect((await ask(`${it.url}../etc/passwd`)).status).toBe(404)
    expect((await ask(`${it.url}/events`)).status).toBe(404)
    expect((await ask(it.url, 'PUT')).status).toBe(405)
    const [one, two] = [await ask(it.url), await ask(it.url)]
    const nonces = [one, two].map(({ text }) => /<script nonce="([^"]+)">/.exec(text)?.[1])
    expect(nonces[0]).not.toBe(nonces[1])
    expect(one.headers['content-security-policy']).toBe(
      `default-src 'none'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; style-src 'nonce-${nonces[0]}'; script-src 'nonce-${nonces[0]}'`,
    )
    expect(one.text).not.toMatch(/(?:src|href)="(?!#|data:|http:\/\/127\.0\.0\.1:)/)
    for (const secret of [...it.cloud.world.tokens.keys(), it.cloud.world.runner.requestToken])
      expect(one.text).not.toContain(secret)
  })

  it('does what each form says, and says what it did', async () => {
    await using it = await opened()
    const { world } = it.cloud
    const press = async (path: string, fields: Record<string, string>) => {
      const body = new URLSearchParams({ ...fields, token: it.token }).toString()
      const { headers } = await ask(`${it.url}${path}`, 'POST', FORM, body)
      const { text } = await ask(new URL(String(headers.location), it.url).href)
      return /<p id="said"[^>]*>([^<]*)/.exec(text)?.[1]
    }
    const invoke = { resource: ON_HELLO, role: 'roles/run.invoker', member: 'user:editor@example.com' }
    const account = 'deployer@demo-project.iam.gserviceaccount.com'
    const policy = { constraint: 'run.managed.requireInvokerIam' }
    expect(await press('grant', invoke)).toBe('user:editor@example.com has roles/run.invoker on service hello.')
    const members = () => JSON.stringify(world.policies.get(ON_HELLO)?.at(-1)?.bindings)
    expect(members()).toContain(invoke.member)
    expect(await press('ungrant', invoke)).toContain('no longer has roles/run.invoker on service hello.')
    expect(members()).not.toContain(invoke.member)
    expect(await press('grant', { ...invoke, member: 'user:nobody@example.org' })).toContain(
      'Google refuses this: User nobody',
    )
    expect(await press('account', { email: account, to: 'off' })).toBe(`${account} is disabled.`)
    expect(world.serviceAccounts.get(account)?.disabled).toBe(true)
    expect(await press('policy', { ...policy, to: 'on' })).toContain('Enforced (set on the project)')
    expect(await press('policy', { ...policy, to: 'inherit' })).toContain('Not enforced (Google’s default)')
    expect(await press('pull', { number: '7', to: 'open' })).toBe('Pull request 7 is open.')
    expect(world.github.pulls.get(7)).toEqual({ state: 'open' })
    for (const [path, fields] of [
      ...[
        ['constructor', {}],
        ['__proto__', {}],
        ['account', { email: 'x' }],
        ['policy', { constraint: 'toString', to: 'on' }],
      ],
      ...[
        ['grant', { ...invoke, resource: '//x' }],
        ['pull', { number: '1e99' }],
        ['schedule', { name: 'x' }],
      ],
    ] as [string, Record<string, string>][])
      expect(await press(path, fields), path).toBe('That is not there any more.')
  })
})
