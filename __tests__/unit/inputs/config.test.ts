/** Inputs and environment -> Config, or every problem at once. */
import { describe, expect, it } from 'vitest'
import type { Config, Env, RawInputs } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { INPUTS } from '../../../src/inputs/table.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const MANIFEST =
  'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: api }\nspec: { template: { spec: { containers: [{ image: i }] } } }'

const FOLDERS: Record<string, 'absent' | 'empty' | 'file'> = { gone: 'absent', empty: 'empty', 'app.zip': 'file' }
const FILES: Record<string, string> = { 'service.yaml': MANIFEST, 'env.yaml': 'FROM_FILE: "1"\nA: file' }
const disk = fakeDisk({
  folder: path => FOLDERS[path.replace('/workspace/', '')] ?? 'folder',
  file: path => FILES[path.replace('/workspace/', '')],
})
const GITHUB: Env = { GITHUB_ACTIONS: 'true', GITHUB_SHA: 'ABCDEF0123' }
const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme'

/** The Config of a source deploy of `api` with these inputs; fails the test where there are problems. */
function config(raw: RawInputs = {}, env: Env = {}): Config {
  const result = readConfig({ service: 'api', source: '.', ...raw }, env, disk)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.config
}

function problems(raw: RawInputs, env: Env = {}) {
  const result = readConfig({ service: 'api', source: '.', ...raw }, env, disk)
  return 'problems' in result ? result.problems : []
}

describe('the settings that the summary shows', () => {
  it('are the inputs of the table that have a title and another value than the default', () => {
    expect(config({ preflight: 'enforce' }).settings).toEqual([])
    expect(config({ request_reason: ' CHG-1 ', preflight: 'warn', environment: '' }).settings).toEqual([
      { input: 'request_reason', title: 'Request reason', value: 'CHG-1' },
      { input: 'preflight', title: 'Preflight', value: 'warn' },
    ])
  })
})

describe('a run with the least inputs', () => {
  it('has the documented defaults', () => {
    expect(config()).toEqual({
      mode: 'deploy',
      dryRun: false,
      credentials: { kind: 'application-default', delegates: [] },
      settings: [],
      universe: 'googleapis.com',
      region: 'us-central1',
      regions: ['us-central1'],
      kind: 'service',
      service: 'api',
      origin: { kind: 'source', directory: '/workspace', given: '.' },
      noTraffic: false,
      edits: [],
      access: 'keep',
      publicVia: 'auto',
      onPublicDenied: 'oidc-only',
      invokers: [],
      invokersUpdateStrategy: 'merge',
      callers: [],
      resourceTags: [],
      schedules: [],
      preflight: 'enforce',
      grantMissing: false,
      waitForGrants: false,
      propagationTimeoutMs: 420_000,
      build: { env: {} },
      previews: { strategy: 'tag', ttlMs: 14 * 24 * 3600 * 1000, asked: false, cleanupAsked: false },
      drift: { fail: true, fix: false, accepted: [], issue: false },
      comment: true,
      verify: true,
      verifyPath: '/',
      runTimeoutMs: 3_600_000,
      onCancel: 'cancel-build',
      language: 'en',
      summary: true,
      notices: [],
    })
  })

  it('is the same when every default is written out, as a runner does', () => {
    const written = Object.fromEntries(INPUTS.map(input => [input.name, 'default' in input ? input.default : '']))
    expect(config({ ...written, service: 'api', source: '.' })).toEqual(config())
  })
})

it('accepts the example of every input that is ready', () => {
  for (const input of INPUTS) {
    if (!input.ready) continue
    const together: Record<string, RawInputs> = {
      image: { source: '' },
      job: { service: '' },
      worker_pool: { service: '' },
      schedule_service_account: { project_id: 'my-project' },
      delegates: { service_account: 'd@my-project.iam.gserviceaccount.com' },
      env_vars_file: { env_vars_file: 'env.yaml' },
      allow_fork_source: { environment: 'forks' },
      environment: { allow_fork_source: 'true' },
    }
    expect(problems({ [input.name]: input.example, ...together[input.name] }), input.name).toEqual([])
  }
})

describe('an input that is still to come', () => {
  const later = INPUTS.filter(input => !input.ready)
  it.each(later)('$name is refused without its value', ({ name }) => {
    const found = problems({ [name]: 'hunter2' })
    expect(found).toContainEqual(
      expect.objectContaining({
        input: name,
        problem: expect.stringMatching(
          /^(is not supported by this version yet$|asks for a token|is a service account key)/,
        ),
      }),
    )
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })
  it.each(later)('$name is let through with its default', input => {
    expect(problems({ [input.name]: 'default' in input ? input.default : '' })).toEqual([])
  })
})

describe('a value that cannot be', () => {
  it.each<[raw: RawInputs, input: string, problem: string]>([
    [{ mode: 'deploi' }, 'mode', '"deploi" is not one of deploy, preflight'],
    [{ mode: 'previews' }, 'mode', 'did you mean preview?'],
    [{ access: 'private' }, 'access', 'did you mean authenticated?'],
    [{ access: 'allUsers' }, 'access', 'did you mean public?'],
    [{ access: 'True' }, 'access', 'did you mean public?'],
    [{ public_via: 'allusers' }, 'public_via', 'did you mean all-users?'],
    [{ mode: 'diagnos' }, 'mode', 'did you mean diagnose?'],
    [{ language: 'fr' }, 'language', '"fr" is not one of en, ja'],
    [{ language: 'Japanese' }, 'language', 'did you mean ja?'],
    [{ access: 'everyone' }, 'access', '"everyone" is not one of keep, public, authenticated'],
    [{ public_via: 'allUsers' }, 'public_via', 'not one of auto, all-users, no-invoker-iam-check'],
    [{ on_public_denied: 'ignore' }, 'on_public_denied', 'not one of oidc-only, fail'],
    [{ preflight: 'on' }, 'preflight', 'not one of enforce, warn, off'],
    [{ on_cancel: 'stop' }, 'on_cancel', 'not one of cancel-build, leave'],
    [{ kv_syntax: 'env' }, 'kv_syntax', 'not one of peer, dotenv'],
    [{ env_vars_update_strategy: 'replace' }, 'env_vars_update_strategy', 'not one of merge, overwrite'],
    [{ verify: 'yes' }, 'verify', '"yes" is not true or false'],
    [{ service: '' }, 'service', 'is missing'],
    [{ service: 'Api' }, 'service', 'lower-case letters'],
    [{ service: 'api-' }, 'service', 'not end with a hyphen'],
    [{ service: 'a'.repeat(50) }, 'service', 'has 50 characters; the maximum is 49'],
    [{ region: 'us-central1-a' }, 'region', 'is a zone; the region is "us-central1"'],
    [{ region: 'Frankfurt' }, 'region', 'is not a region name'],
    [
      { region: 'us-central1, europe-west1', mode: 'drift' },
      'region',
      'has 2 regions, but mode: drift supports only one',
    ],
    [{ project_id: 'projects/x' }, 'project_id', 'give only the id'],
    [{ project_id: 'My Project' }, 'project_id', 'is not a project id or number'],
    [{ source: 'gone' }, 'source', '"gone" does not exist'],
    [{ source: 'empty' }, 'source', '"empty" is an empty folder'],
    [{ source: 'app.zip' }, 'source', '"app.zip" is a file'],
    [{ image: 'gcr.io/x/y' }, 'source', 'is given together with image'],
    [{ source: '' }, 'source', 'is missing, and so is the input image'],
    [{ source: '', image: 'https://gcr.io/x/y' }, 'image', 'is not an image reference'],
    [{ tag: 'Canary' }, 'tag', 'lower-case letters'],
    [{ tag: 'a'.repeat(44) }, 'tag', 'have 47 characters together; Cloud Run allows 46'],
    [{ suffix: 'v_1' }, 'suffix', 'lower-case letters'],
    [{ timeout: 'soon' }, 'timeout', 'has "soon", which is not a duration such as 5m or 1h30m'],
    [{ timeout: '2h' }, 'timeout', 'outside the range of 1s to 60m'],
    [{ build_timeout: '0' }, 'build_timeout', 'outside the range of 1s to 24h'],
    [{ propagation_timeout: '1d' }, 'propagation_timeout', 'has "1d", which is not a duration such as 5m or 1h30m'],
    [{ run_timeout: '0s' }, 'run_timeout', 'must be greater than zero'],
    [{ env_vars: 'PORT=80' }, 'env_vars', 'the key "PORT", which is set by Cloud Run itself'],
    [{ env_vars: 'K_SERVICE=x' }, 'env_vars', '"K_SERVICE"'],
    [{ env_vars: '=hunter2' }, 'env_vars', '"=" without a key before it at position 0'],
    [{ env_vars_file: 'gone' }, 'env_vars_file', 'a file that does not exist'],
    [{ secrets: 'A=hunter2' }, 'secrets', 'no version of the secret for "A"'],
    [{ secrets: 'A=a:b:hunter2' }, 'secrets', 'a value for "A" that is not SECRET:VERSION'],
    [{ secrets: '/key=k:1' }, 'secrets', 'must be /DIRECTORY/FILE'],
    [{ labels: 'run.googleapis.com/x=y' }, 'labels', 'only Cloud Run can set'],
    [{ labels: 'run-iam-deploy-preview=pr-7' }, 'labels', 'is reserved'],
    [{ labels: 'team=web,run-iam-deploy-no-traffic=g1' }, 'labels', 'is reserved'],
    [{ flags: '--labels=run-iam-deploy-preview-of=api' }, 'flags', 'is reserved'],
    [{ flags: '--update-labels=a=b,run-iam-deploy-preview-revision=x' }, 'flags', 'is reserved'],
    [{ service: '', job: 'nightly', labels: 'run-iam-deploy-x=y' }, 'labels', 'is reserved'],
    [{ service: '', job: 'nightly', flags: '--labels=run-iam-deploy-x=y' }, 'flags', 'is reserved'],
    [{ service: '', worker_pool: 'pool', labels: 'run-iam-deploy-x=y' }, 'labels', 'is reserved'],
    [{ service: '', worker_pool: 'pool', flags: '--update-labels=run-iam-deploy-x=y' }, 'flags', 'is reserved'],
    [{ verify_path: 'healthz' }, 'verify_path', 'does not begin with "/"'],
    [{ verify_path: 'https://evil.example/' }, 'verify_path', 'does not begin with "/"'],
    [{ verify_path: '//evil.example/x' }, 'verify_path', 'begins with "//"'],
    [{ verify_path: '/\\evil.example/x' }, 'verify_path', 'has a backslash'],
    [{ verify_path: '/a\\b' }, 'verify_path', 'has a backslash'],
    [{ verify_path: '/\t/evil.example' }, 'verify_path', 'has a control character'],
    [{ verify_path: '/a\nb' }, 'verify_path', 'has a control character'],
    [{ verify_path: '/health#top' }, 'verify_path', 'has a fragment'],
    [{ invokers: 'allUsers' }, 'invokers', 'set access: public'],
    [{ invokers: 'serviceaccount:a@b.c' }, 'invokers', 'write "serviceAccount"'],
    [{ invokers: 'frontend' }, 'invokers', 'is not an email'],
    [{ invokers: 'group:team' }, 'invokers', 'has no email after "group:"'],
    [{ callers: 'Front End' }, 'callers', 'must consist of lower-case'],
    [{ callers: 'us-central1/frontend' }, 'callers', 'is neither NAME nor PROJECT/REGION/NAME nor an email'],
    [{ callers: 'my-project/us-central1-a/frontend' }, 'callers', 'is a zone'],
    [{ callers: 'user:a@b.c' }, 'callers', 'other members in the input invokers'],
    [{ universe: 'https://x' }, 'universe', 'is not a domain'],
    [{ service_account: 'deployer' }, 'service_account', 'is not the email of a service account'],
    [{ delegates: 'a@b.c' }, 'delegates', 'needs service_account'],
    [{ build_service_account: 'b' }, 'build_service_account', 'not the email or full name'],
    [{ build_worker_pool: 'pool' }, 'build_worker_pool', 'projects/PROJECT/locations/REGION/workerPools/POOL'],
    [{ source_bucket: 'gs://b/path' }, 'source_bucket', 'a path after the bucket'],
    [{ artifact_repository: 'My_Repo' }, 'artifact_repository', 'not a repository name'],
    [{ gcloud_component: 'gamma' }, 'gcloud_component', 'is not alpha or beta'],
    [{ flags: '--region=mars' }, 'flags --region', '"mars" is not a region name'],
  ])('%j', (raw, input, problem) => {
    const found = problems(raw)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ input, problem: expect.stringContaining(problem) })
    expect(found[0]?.example).not.toBe('')
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })

  it.each([
    ['builder@p.iam.gserviceaccount.com', 'builder@p.iam.gserviceaccount.com'],
    ['serviceAccount:Builder@p.iam.gserviceaccount.com', 'builder@p.iam.gserviceaccount.com'],
    ['projects/-/serviceAccounts/builder@p.iam.gserviceaccount.com', 'builder@p.iam.gserviceaccount.com'],
    ['projects/p/serviceAccounts/113456789012345678901', '113456789012345678901'],
  ])('build account %s is %s', (build_service_account, expected) =>
    expect(config({ build_service_account }).build.serviceAccount).toBe(expected),
  )

  it.each([
    ['projects/acme/locations/global/workloadIdentityPools/p/providers/q', 'the project id "acme"'],
    ['projects/12/locations/global/workloadIdentityPools/github', 'names only the pool "github"'],
    [`//iam.googleapis.com/${PROVIDER}`, 'write it from "projects/" on'],
    ['github', 'is not projects/NUMBER/'],
  ])('provider %s', (provider, problem) => {
    expect(problems({ workload_identity_provider: provider })).toEqual([
      expect.objectContaining({ input: 'workload_identity_provider', problem: expect.stringContaining(problem) }),
    ])
  })

  it('does not hide another: all come at once, with what the report needs', () => {
    const result = readConfig(
      {
        mode: 'preflight',
        service: 'A',
        source: 'gone',
        access: 'x',
        timeout: 'y',
        summary: 'false',
        report_path: 'r',
      },
      {},
      disk,
    )
    expect(result).toMatchObject({ mode: 'preflight', summary: false, reportPath: 'r', target: { service: 'A' } })
    expect('problems' in result && result.problems.map(({ input }) => input).toSorted()).toEqual([
      'access',
      'service',
      'source',
      'timeout',
    ])
  })
})

describe('credentials', () => {
  const file = { GOOGLE_APPLICATION_CREDENTIALS: '/adc.json' }
  it('come from the provider first, with the audience that auth@v3 asks for', () => {
    expect(config({ workload_identity_provider: PROVIDER, universe: 'example.goog' }, file).credentials).toEqual({
      kind: 'workload-identity-federation',
      provider: PROVIDER,
      audience: `https://iam.googleapis.com/${PROVIDER}`,
      delegates: [],
    })
  })
  it('come from the file of an earlier step, in the order of its variables', () => {
    const env = { ...file, GOOGLE_GHA_CREDS_PATH: '/gha.json' }
    expect(config({}, env).credentials).toMatchObject({ kind: 'file', path: '/gha.json' })
    expect(config({}, { ...env, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '/o.json' }).credentials).toMatchObject({
      path: '/o.json',
      variable: 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE',
    })
  })
  it('carry the account and the delegates', () => {
    expect(config({ service_account: 'd@p.iam.gserviceaccount.com', delegates: 'a@p.x\nb@p.x' }).credentials).toEqual({
      kind: 'application-default',
      serviceAccount: 'd@p.iam.gserviceaccount.com',
      delegates: ['a@p.x', 'b@p.x'],
    })
  })
})

describe('the project', () => {
  it.each<[raw: RawInputs, env: Env, project: string | undefined]>([
    [{ project_id: 'given-one', service_account: 'd@other.iam.gserviceaccount.com' }, {}, 'given-one'],
    [{ service_account: 'd@acme-prod.iam.gserviceaccount.com' }, { GCP_PROJECT: 'env-one' }, 'acme-prod'],
    [{ service_account: 'd@acme.example.com.iam.gserviceaccount.com' }, {}, 'example.com:acme'],
    [{ service_account: '12-compute@developer.gserviceaccount.com' }, {}, undefined],
    [{ service_account: 'app@appspot.gserviceaccount.com' }, { GCLOUD_PROJECT: 'env-one' }, 'env-one'],
    [{}, { GOOGLE_CLOUD_PROJECT: 'last', CLOUDSDK_CORE_PROJECT: 'first' }, 'first'],
    [{ flags: '--project=by-flag', project_id: 'given-one' }, {}, 'by-flag'],
    [{}, {}, undefined],
  ])('of %j and %j is %s', (raw, env, project) => {
    expect(config(raw, env).project).toBe(project)
  })
})

describe('labels', () => {
  const put = (from: string, entries: Record<string, string>) =>
    ['labels', 'template.labels'].map(path => ({ from, path, op: 'put', entries, strategy: 'merge' }))
  const own = { 'managed-by': 'github-actions', 'commit-sha': 'abcdef0123' }

  it("are the peer's two by default, on service and revision, and the user's after them", () => {
    expect(config({ labels: 'team=web,managed-by=me' }, GITHUB).edits).toEqual([
      ...put('skip_default_labels', own),
      ...put('labels', { team: 'web', 'managed-by': 'me' }),
    ])
  })
  it('are left out on request, outside GitHub, and the commit when there is none', () => {
    expect(config({ skip_default_labels: 'true' }, GITHUB).edits).toEqual([])
    expect(config({}, {}).edits).toEqual([])
    expect(config({}, { GITHUB_ACTIONS: 'true' }).edits).toEqual(
      put('skip_default_labels', { 'managed-by': 'github-actions' }),
    )
  })
  it('that a flag clears are cleared before any is set', () => {
    const edits = config({ labels: 'team=web', flags: '--clear-labels' }, GITHUB).edits
    expect(edits.map(edit => edit.op)).toEqual(['clear', 'clear', 'put', 'put', 'put', 'put'])
  })
  it('do not come with a run that only changes who may call', () => {
    expect(config({ source: '', access: 'public' }, GITHUB).edits).toEqual([])
  })
})

describe('environment and secrets', () => {
  it('merge or overwrite', () => {
    expect(config({ env_vars: 'A=b', secrets: 'S=s:1', secrets_update_strategy: 'overwrite' }).edits).toEqual([
      { from: 'env_vars', path: 'container.env', op: 'put', entries: { A: 'b' }, strategy: 'merge' },
      { from: 'secrets', path: 'container.secrets', op: 'put', entries: { S: 's:1' }, strategy: 'overwrite' },
    ])
  })
  it('are cleared by {} with overwrite, and untouched by {} alone, which is said', () => {
    expect(config({ env_vars: '{}', env_vars_update_strategy: 'overwrite' }).edits).toEqual([
      { from: 'env_vars', path: 'container.env', op: 'clear' },
    ])
    const merged = config({ env_vars: '{}' })
    expect(merged.edits).toEqual([])
    expect(merged.notices).toEqual([expect.objectContaining({ input: 'env_vars' })])
  })
  it('take the file first and the inline variables after it', () => {
    expect(config({ env_vars: 'A=inline', env_vars_file: 'env.yaml' }).edits).toEqual([
      {
        from: 'env_vars',
        path: 'container.env',
        op: 'put',
        entries: { FROM_FILE: '1', A: 'inline' },
        strategy: 'merge',
      },
    ])
  })
  it('warn of what was dropped', () => {
    expect(config({ env_vars: '# note\nA=b' }).notices).toEqual([
      { input: 'env_vars', text: expect.stringContaining('"#"'), level: 'warning' },
    ])
  })
  it('read dotenv on request', () => {
    expect(config({ env_vars: 'A="b, c" # note', kv_syntax: 'dotenv' }).edits[0]).toMatchObject({
      entries: { A: 'b, c' },
    })
  })
  it('are refused together with flags that contradict them', () => {
    expect(problems({ env_vars: 'A=b', flags: '--set-env-vars=C=d' })).toEqual([
      expect.objectContaining({ input: 'env_vars', problem: expect.stringContaining('--set-env-vars') }),
    ])
    expect(problems({ env_vars: 'A=b', flags: '--update-env-vars=C=d' })).toEqual([])
  })
})

describe('what is deployed', () => {
  it('is an image, a source, or the template that is there', () => {
    expect(config({ source: '', image: 'gcr.io/p/i:1' }).origin).toEqual({ kind: 'image', image: 'gcr.io/p/i:1' })
    expect(config({ source: './app' }).origin).toEqual({ kind: 'source', directory: '/workspace/app', given: './app' })
    for (const change of [
      { env_vars: 'A=b' },
      { invokers: 'a@p.iam.gserviceaccount.com' },
      { callers: 'frontend' },
      { access: 'public' },
      { flags: '--memory=1Gi' },
    ])
      expect(config({ source: '', ...change }).origin).toEqual({ kind: 'template' })
  })
})

describe('who may call', () => {
  it('is a list of members, where a bare email is a service account', () => {
    const members = ['user:u@x.y', 'group:g@x.y', 'domain:x.y', 'principalSet://iam.googleapis.com/x/*']
    const account = 'a@p.iam.gserviceaccount.com'
    expect(config({ invokers: [`${account}, ${account}`, ...members].join('\n') }).invokers).toEqual([
      `serviceAccount:${account}`,
      ...members,
    ])
  })
  it('may be said by a flag', () => {
    expect(config({ flags: '--allow-unauthenticated' }).access).toBe('public')
    expect(config({ flags: '--no-allow-unauthenticated --no-invoker-iam-check' })).toMatchObject({
      access: 'public',
      publicVia: 'no-invoker-iam-check',
    })
  })
  it('is refused when flag and input disagree', () => {
    expect(problems({ access: 'authenticated', flags: '--allow-unauthenticated' })).toHaveLength(1)
  })
})

it('lets flags beat inputs', () => {
  const read = config({ tag: 'a', timeout: '5m', flags: '--tag=b --timeout=10m --no-traffic' })
  expect(read).toMatchObject({ tag: 'b', noTraffic: true })
  expect(read.edits).toEqual([{ from: 'flags --timeout', path: 'template.timeout', op: 'set', value: '600s' }])
})

it('reads the build from inputs and flags', () => {
  const read = config({
    build_service_account: 'projects/p/serviceAccounts/b@p.x',
    build_env_vars: 'A=1,B=2',
    build_timeout: '20m',
    source_bucket: 'gs://bucket/',
    artifact_repository: 'europe-west1-docker.pkg.dev/p/r',
    flags: '--update-build-env-vars=B=3 --remove-build-env-vars=C --function=hello --clear-base-image',
  })
  expect(read.build).toEqual({
    serviceAccount: 'b@p.x',
    env: { A: '1', B: '3' },
    envRemove: ['C'],
    clear: ['baseImage'],
    timeoutSeconds: 1200,
    bucket: 'bucket',
    repository: 'projects/p/locations/europe-west1/repositories/r',
    functionTarget: 'hello',
  })
})

it('says what has no effect', () => {
  const read = config({ gcloud_version: 'latest', gcloud_component: 'beta', flags: '--quiet', audience: 'x' })
  expect(read.notices.map(({ input }) => input).toSorted()).toEqual([
    'audience',
    'flags',
    'gcloud_component',
    'gcloud_version',
  ])
})

describe('inputs of google-github-actions/auth, as of two steps made one', () => {
  it('that say what it leaves behind are accepted, with a notice each', () => {
    const { notices } = config({
      create_credentials_file: 'true',
      cleanup_credentials: 'true',
      access_token_lifetime: '300s',
    })
    expect(notices.map(({ input, level }) => `${input} ${level}`)).toEqual([
      'create_credentials_file notice',
      'cleanup_credentials notice',
      'access_token_lifetime notice',
    ])
  })

  it('that have no place here are refused with the way out, and no value is shown', () => {
    const found = problems({ credentials_json: '{"private_key":"hunter2"}', token_format: 'id_token' })
    expect(found.map(({ input }) => input)).toEqual(['credentials_json', 'token_format'])
    expect(found[0]?.problem).toContain('workload_identity_provider')
    expect(found[1]?.problem).toContain('google-github-actions/auth')
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })
})

describe('more variables than a container can have', () => {
  const list = (from: number, count: number) => Array.from({ length: count }, (_, at) => `K${from + at}=v`).join('\n')

  it.each([
    ['env_vars', { env_vars: list(0, 1001) }],
    ['env_vars_file', { env_vars_file: 'many.env' }],
    ['env_vars_file', { env_vars_file: 'half.env', env_vars: list(600, 401) }],
    ['flags', { flags: `--set-env-vars=${list(0, 1001).replaceAll('\n', ',')}` }],
  ])('is a problem of %s', (input, inputs) => {
    const files: Record<string, string> = { '/workspace/many.env': list(0, 1001), '/workspace/half.env': list(0, 600) }
    const raw = { service: 'api', image: 'gcr.io/p/api', region: 'us-central1', project_id: 'acme-prod', ...inputs }
    const read = readConfig(raw, {}, fakeDisk({ file: path => files[path] }))
    expect('problems' in read && read.problems).toEqual([
      {
        input,
        problem: expect.stringContaining('1001 variables; Cloud Run allows 1000 per container'),
        example: expect.anything(),
      },
    ])
  })

  it('is told of one more only', () => {
    const raw = { service: 'api', image: 'gcr.io/p/api', region: 'us-central1', project_id: 'acme-prod' }
    expect(readConfig({ ...raw, env_vars: list(0, 1000) }, {}, fakeDisk())).toHaveProperty('config')
  })
})

describe('an entry of env_vars without "="', () => {
  it.each([
    'hunter2',
    'LOG_LEVEL: info',
    'LOG_LEVEL: info\nFOO: bar',
    '- A=1',
    '{"A":"1"}',
    'A=1\nsk-proj-abc123',
    'ghp_abcDEF123',
    'HUNTER2SECRET',
  ])('is refused without its text: %j', text => {
    const found = problems({ service: 'api', source: '.', env_vars: text })
    expect(found).toHaveLength(1)
    const said = /^has an entry (\(number [12]\) without "=" |\(number [12]\) that looks like a value|with white space)/
    expect(found[0]).toMatchObject({ input: 'env_vars', problem: expect.stringMatching(said) })
    for (const word of text.split(/[\s:={}"-]+/).filter(part => part.length > 3))
      expect(found[0]?.problem).not.toContain(word)
  })
})

describe('flags: --invoker-iam-check', () => {
  const flags = '--invoker-iam-check'

  it.each([
    [{ access: 'public' }, { access: 'public', publicVia: 'all-users' }],
    [
      { access: 'public', public_via: 'all-users' },
      { access: 'public', publicVia: 'all-users' },
    ],
    [{ access: 'keep' }, { access: 'keep', publicVia: 'auto' }],
    [{ access: 'authenticated' }, { access: 'authenticated', publicVia: 'auto' }],
  ])('with %j means %j', (raw, wanted) => {
    expect(config({ ...raw, flags })).toMatchObject(wanted)
  })

  it('contradicts the way that turns the check off, which the next deploy would turn on again', () => {
    expect(problems({ access: 'public', public_via: 'no-invoker-iam-check', flags })).toEqual([
      {
        input: 'public_via',
        problem: 'is no-invoker-iam-check, and flags has --invoker-iam-check, which turns the check on; keep one',
        example: 'all-users',
      },
    ])
  })
})
