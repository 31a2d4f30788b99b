/** Remedies as they are pasted: one block that fixes everything, quoting, Terraform that Terraform reads, roles taken away. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CustomRole, customRoleRemedies } from '../../../src/iam/custom-role-text.ts'
import { federatedMembers } from '../../../src/iam/federated-members.ts'
import { enableApi, remediesFor, removeGrant, unblockPolicy } from '../../../src/iam/remedies.ts'
import type { Finding, Grant, Remedy, Report } from '../../../src/model.ts'
import { renderAnnotations } from '../../../src/report/annotations.ts'
import { fixAll } from '../../../src/report/fixes.ts'
import { makeReport } from '../../../src/report/report.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { DEPLOYER } from '../../fixtures/config.ts'
import { BUCKET, COMPUTE, PROJECT, RESOURCE } from '../../fixtures/facts.ts'
import { drawn } from '../../fixtures/share.ts'

const deployer = `serviceAccount:${DEPLOYER}`
const builder = `serviceAccount:${COMPUTE}`
const finding = (remedies: Remedy[], changes: Partial<Finding> = {}): Finding => ({
  id: 'deployer-permission',
  status: 'fail',
  principal: deployer,
  reason: 'Something is missing.',
  evidence: [],
  remedies,
  ...changes,
})
const granting = (...grants: Grant[]) => grants.map(grant => finding(remediesFor(grant)))
const custom = (changes: Partial<CustomRole> = {}): CustomRole => ({
  project: PROJECT,
  id: 'run_iam_deploy_deployer_api',
  title: 'What deploys api',
  permissions: ['run.services.create', 'run.services.get'],
  member: deployer,
  unsupported: [],
  apart: [{ member: deployer, role: 'roles/iam.serviceAccountUser', resource: RESOURCE.account }],
  ...changes,
})

const create: Remedy[] = [
  {
    kind: 'gcloud',
    title: 'Create',
    text: 'gcloud artifacts repositories create r --location=l --repository-format=docker',
  },
]
const enableAccount: Remedy[] = [
  { kind: 'gcloud', title: 'Enable', text: `gcloud iam service-accounts enable ${COMPUTE} --project=${PROJECT}` },
]

/** In about the order in which checks find them: not the one in which they work. */
const MIXED: Finding[] = [
  ...granting({ member: deployer, role: 'roles/run.admin', resource: RESOURCE.service }),
  finding(create),
  ...granting({ member: builder, role: 'roles/run.builder', resource: RESOURCE.project }),
  finding(unblockPolicy(PROJECT, 'run.managed.requireInvokerIam')),
  ...granting({ member: builder, role: 'roles/run.builder', resource: RESOURCE.project }),
  ...granting({ member: deployer, role: 'roles/storage.objectCreator', resource: RESOURCE.bucket }),
  finding(enableAccount),
  finding(enableApi(PROJECT, 'run.googleapis.com')),
  finding(enableApi(PROJECT, 'cloudbuild.googleapis.com')),
  finding([
    ...remediesFor({ member: deployer, role: 'roles/iam.serviceAccountUser', resource: RESOURCE.account }),
    ...customRoleRemedies(custom()),
  ]),
]

describe('a role on a folder or an organisation', () => {
  it.each([
    ['folders/77', 'resource-manager folders', 'google_folder_iam_member', 'folder = "folders/77"', '?folder=77'],
    ['organizations/9', 'organizations', 'google_organization_iam_member', 'org_id = "9"', '?organizationId=9'],
  ])('%s', (node, group, type, where, page) => {
    const resource = `//cloudresourcemanager.googleapis.com/${node}`
    const [gcloud, terraform, console] = remediesFor({ member: deployer, role: 'roles/run.viewer', resource })
    const id = node.split('/')[1]
    const rest = `${id} --member=${deployer} --role=roles/run.viewer --condition=None`
    expect(gcloud?.text).toBe(`gcloud ${group} add-iam-policy-binding ${rest}`)
    expect(terraform?.text.replace(/ +/g, ' ')).toContain(where)
    expect(terraform?.text).toContain(type)
    expect(console?.text).toBe(`https://console.cloud.google.com/iam-admin/iam${page}`)
    expect(removeGrant({ member: deployer, role: 'roles/owner', resource }, [])[0]?.text).toMatch(
      new RegExp(`^gcloud ${group} remove-iam-policy-binding ${id} `),
    )
  })
})

// Real gcloud 528: "unrecognized arguments: --condition=None".
it.each([
  ['//cloudfunctions.googleapis.com/projects/p/locations/l/functions/f', false],
  ['//run.googleapis.com/projects/p/locations/l/jobs/j', false],
  ['//run.googleapis.com/projects/p/locations/l/services/s', true],
])('takes a role on %s away with the flag for conditions only where gcloud has it', (resource, has) => {
  const grant = { member: 'allUsers', role: 'roles/run.invoker', resource }
  for (const [remedy] of [remediesFor(grant), removeGrant(grant, [])])
    expect(remedy?.text.includes(' --condition=None')).toBe(has)
})

describe('the block that fixes everything', () => {
  it('enables first, then makes what is not there, then grants on the project, then on its parts, each once', () => {
    expect(
      fixAll(MIXED)
        .gcloud.split('\n')
        .map(line => line.split(' --')[0]),
    ).toEqual([
      'gcloud services enable run.googleapis.com',
      'gcloud services enable cloudbuild.googleapis.com',
      `gcloud iam service-accounts enable ${COMPUTE}`,
      'gcloud artifacts repositories create r',
      'gcloud projects add-iam-policy-binding acme-prod',
      'gcloud run services add-iam-policy-binding api',
      `gcloud storage buckets add-iam-policy-binding gs://${BUCKET}`,
      `gcloud iam service-accounts add-iam-policy-binding ${COMPUTE}`,
      "cat > policy.yaml <<'END'",
      expect.stringMatching(/^name: projects\/.*\/policies\//),
      'spec:',
      '  rules:',
      expect.stringMatching(/^ {2}- (?:allowAll: true|enforce: false)$/),
      'END',
      'gcloud org-policies set-policy policy.yaml',
    ])
  })

  it('has the same in Terraform, in the same order', () => {
    const types = [...fixAll(MIXED).terraform.matchAll(/^resource "(\w+)"/gm)].map(([, type]) => type)
    expect(types).toEqual([
      'google_project_service',
      'google_project_service',
      'google_project_iam_member',
      'google_cloud_run_v2_service_iam_member',
      'google_storage_bucket_iam_member',
      'google_service_account_iam_member',
      'google_org_policy_policy',
    ])
  })

  it('leaves alternatives to other remedies out', () => {
    expect(fixAll(MIXED).gcloud).not.toContain('iam roles create')
    expect(fixAll(MIXED).terraform).not.toContain('custom_role')
  })

  it('is empty where there is nothing to do', () => {
    expect(fixAll([])).toEqual({ gcloud: '', terraform: '' })
    expect(fixAll([finding([])])).toEqual({ gcloud: '', terraform: '' })
  })

  it('does not depend on the order of the findings', () => {
    const lines = (findings: Finding[]) => fixAll(findings).gcloud.split('\n').sort()
    expect(lines(MIXED.toReversed())).toEqual(lines(MIXED))
  })

  it('gives every resource of Terraform a name of its own', () => {
    const role = 'roles/storage.objectViewer'
    const buckets = ['one', 'two', 'three'].map(name => `//storage.googleapis.com/projects/_/buckets/${name}`)
    const { terraform } = fixAll(granting(...buckets.map(resource => ({ member: deployer, role, resource }))))
    const names = [...terraform.matchAll(/^resource "\w+" "(\w+)"/gm)].map(([, name]) => name)
    expect(names).toEqual(['', '_2', '_3'].map(suffix => `deployer_storage_objectViewer${suffix}`))
  })

  it('keeps the lines of one remedy together', () => {
    const [policy, other] = [unblockPolicy(PROJECT, 'a.b'), unblockPolicy(PROJECT, 'c.d')]
    const lines = fixAll([finding(policy), finding(other)]).gcloud.split('\n')
    expect(lines.flatMap((line, at) => (line.includes('set-policy') ? at : []))).toEqual([6, 13])
  })
})

// Values that come from outside: members from inputs, names from configuration. Control characters and NUL cannot be names.
const HOSTILE = [
  'user:a b@example.com',
  "user:o'brien@example.com",
  'user:$(touch /tmp/x)@example.com',
  'user:`id`@example.com',
  'user:a"; rm -rf / #@example.com',
  'user:back\\slash@example.com',
  'user:new\nline@example.com',
  'user:bell\u0007\b\f@example.com',
  '--flag=value',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the very text that has to be escaped
  'user:${path.root}%{if true}@example.com',
  'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/subject/repo:o/r:ref:refs/heads/x!y',
]
/** Words as the shell hands them to a program that is called `gcloud`. */
function asRead(script: string): string[][] {
  const out = execFileSync('bash', ['-c', `gcloud() { printf '%s\\0' "$@" ''; }\n${script}`], { encoding: 'utf8' })
  const calls: string[][] = [[]]
  for (const word of out.split('\0').slice(0, -1))
    if (word === '') calls.push([])
    else calls.at(-1)?.push(word)
  return calls.slice(0, -1)
}

/** Of a federated job the member that is offered first. */
const offered = (member: string) => federatedMembers(member)[0]?.member ?? member

describe('commands with hostile names', () => {
  const all = HOSTILE.flatMap(member => granting({ member, role: 'roles/run.viewer', resource: RESOURCE.service }))

  it('are read by bash as they were meant, one call a line', () => {
    const { gcloud } = fixAll(all)
    expect(spawnSync('bash', ['-n'], { input: gcloud }).status).toBe(0)
    expect(gcloud.split('\n')).toHaveLength(HOSTILE.length)
    expect(asRead(gcloud).map(words => words.find(word => word.startsWith('--member=')))).toEqual(
      HOSTILE.map(member => `--member=${offered(member)}`),
    )
  })

  it('survive whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1 }), (member, bucket) => {
        const plain = (text: string) => text.replaceAll('\0', '').replaceAll('/', '')
        const resource = `//storage.googleapis.com/projects/_/buckets/b${plain(bucket)}`
        const { gcloud } = fixAll(granting({ member: `user:${plain(member)}`, role: 'roles/x', resource }))
        const [words] = asRead(gcloud)
        expect(words).toContain(`--member=user:${plain(member)}`)
        expect(words).toContain(`gs://b${plain(bucket)}`)
      }),
      { numRuns: drawn(6, 30) },
    )
  })

  it('are taken away and made into custom roles as safely', () => {
    for (const member of HOSTILE) {
      const [remove] = removeGrant({ member, role: 'roles/editor', resource: RESOURCE.project }, [])
      const [role] = customRoleRemedies(custom({ member, title: member }))
      expect(asRead(remove?.text ?? '')[0]).toContain(`--member=${member}`)
      const [made = [], granted = []] = asRead(role?.text ?? '')
      expect(made).toContain(`--title=${member}`)
      expect(granted).toContain(`--member=${offered(member)}`)
    }
  })
})

const terraform = spawnSync('terraform', ['version'], { encoding: 'utf8' })

describe.skipIf(terraform.status !== 0)('Terraform, where it is installed,', () => {
  it('reads the whole block, hostile names and custom roles too, and would format nothing otherwise', () => {
    const hostile = granting(
      ...HOSTILE.map(member => ({ member, role: 'roles/run.viewer', resource: RESOURCE.project })),
    )
    const text = [
      fixAll([...MIXED, ...hostile]).terraform,
      ...HOSTILE.flatMap((member, n) =>
        customRoleRemedies(custom({ id: `role_${n}`, member, title: member, apart: [] })).slice(1),
      ).map(remedy => remedy.text),
    ].join('\n\n')
    using folder = {
      path: mkdtempSync(join(tmpdir(), 'fixes-')),
      [Symbol.dispose]: () => rmSync(folder.path, { recursive: true }),
    }
    writeFileSync(join(folder.path, 'fix.tf'), `${text}\n`)
    const { status, stdout, stderr } = spawnSync('terraform', ['fmt', '-check', '-diff', '-no-color', folder.path], {
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr: stderr.replace(/^(?!.*Error).*$/gm, '').trim() }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe('a role that is taken away', () => {
  it('goes after what stays was granted, and never touches bindings with a condition', () => {
    const keep = { member: builder, role: 'roles/run.builder', resource: RESOURCE.project }
    const grant = { member: builder, role: 'roles/editor', resource: RESOURCE.project }
    expect(removeGrant(grant, [keep, keep])).toEqual([
      {
        kind: 'gcloud',
        title: 'Remove roles/editor from the project acme-prod',
        text: [
          `gcloud projects add-iam-policy-binding acme-prod --member=${builder} --role=roles/run.builder --condition=None`,
          `gcloud projects remove-iam-policy-binding acme-prod --member=${builder} --role=roles/editor --condition=None`,
        ].join('\n'),
      },
    ])
  })

  it('has no way out on a resource of another kind', () => {
    expect(
      removeGrant({ member: builder, role: 'roles/x', resource: '//pubsub.googleapis.com/projects/p/topics/t' }, []),
    ).toEqual([])
  })
})

describe('a custom role', () => {
  it('is made, granted, and followed by what is granted apart', () => {
    const [gcloud] = customRoleRemedies(custom())
    expect(gcloud).toEqual({
      kind: 'gcloud',
      alternative: true,
      title: 'Or a custom role with exactly the 2 permissions needed, for the whole project',
      text: [
        "gcloud iam roles create run_iam_deploy_deployer_api --project=acme-prod '--title=What deploys api' --stage=GA --permissions=run.services.create,run.services.get --quiet",
        `gcloud projects add-iam-policy-binding acme-prod --member=${deployer} --role=projects/acme-prod/roles/run_iam_deploy_deployer_api --condition=None`,
        `gcloud iam service-accounts add-iam-policy-binding ${COMPUTE} --project=acme-prod --member=${deployer} --role=roles/iam.serviceAccountUser --condition=None`,
      ].join('\n'),
    })
  })

  it('is referred to by its grant in Terraform', () => {
    const text = customRoleRemedies(custom({ apart: [] }))[1]?.text
    expect(text).toContain('resource "google_project_iam_custom_role" "run_iam_deploy_deployer_api" {')
    expect(text).toContain('role    = google_project_iam_custom_role.run_iam_deploy_deployer_api.id')
  })
})

describe('what the reader sees', () => {
  const over = (role: string) =>
    finding(removeGrant({ member: builder, role, resource: RESOURCE.project }, []), {
      id: 'over-granted',
      status: 'warn',
      principal: builder,
      role,
      reason: `It holds ${role}.`,
    })
  const report = (findings: Finding[]): Report => makeReport('deploy', 'ok', { findings }, {})

  it('is one block on top, and the custom role folded away beside it', () => {
    const summary = renderSummary(makeReport('deploy', 'blocked', { findings: MIXED }, {}))
    const [top = '', ...rest] = summary.split('<details>')
    // Long commands are shown on several lines.
    const unwrapped = top.replaceAll(/ \\\n> +/g, ' ')
    for (const line of fixAll(MIXED).gcloud.split('\n')) expect(unwrapped).toContain(line)
    expect(top).not.toContain('iam roles create')
    expect(rest.filter(part => part.includes('iam roles create'))).toHaveLength(1)
    expect(rest.join()).toContain('Or roles with exactly what is needed')
    expect(renderTerminal(makeReport('deploy', 'blocked', { findings: MIXED }, {}))).not.toContain('iam roles create')
  })

  it('is one notice for all roles that are too much, and no warning', () => {
    expect(renderAnnotations(report([over('roles/run.admin'), over('roles/editor')]))).toEqual([
      {
        level: 'notice',
        title: 'Roles that are not needed',
        text: 'It holds roles/run.admin.\nIt holds roles/editor.',
      },
    ])
  })

  it('is one item for the roles of one account, with its commands together', () => {
    const summary = renderSummary(report([over('roles/run.admin'), over('roles/editor')]))
    expect(summary.match(/Role that is not needed/g)).toHaveLength(1)
    expect(summary.match(/remove-iam-policy-binding/g)).toHaveLength(2)
    expect(summary.match(/```bash/g)).toHaveLength(1)
  })
})
