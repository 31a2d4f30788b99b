/**
 * The set-up as a Terraform module, formatted as by `terraform fmt`. Resources and arguments: documentation of the provider hashicorp/google
 * (google_iam_workload_identity_pool_provider and so on). Pure.
 */

import { type GrantItem, ISSUER, MARK, NUMBER, type Setup, type SetupItem } from './items.ts'

export function renderTerraform(setup: Setup): string {
  const { project, items, inputs } = setup
  const outputs = Object.entries(inputs).map(([name, value]) =>
    block(`output ${hcl(name)}`, [[['value', text(value)]]]),
  )
  return `${[
    block('terraform', [], [block('required_providers', [], ['google = {\n  source = "hashicorp/google"\n}'])]),
    block('data "google_project" "this"', [[['project_id', hcl(project)]]]),
    ...items.flatMap(item => resourcesOf(setup, item)),
    ...outputs,
  ].join('\n\n')}\n`
}

/** `${` and `%{` begin templates. */
const hcl = (value: string) => `"${value.replace(/[\\"]/g, '\\$&').replace(/([$%])\{/g, '$1$1{')}"`

/** A text that can contain the project's number. */
const text = (value: string) => hcl(value).replaceAll(NUMBER, `\${data.google_project.this.number}`)

type Line = [name: string, value: string]

/** Groups of lines with an empty line between them; equals signs are aligned within each group. */
function block(header: string, groups: Line[][], nested: string[] = []): string {
  const parts = groups.filter(group => group.length > 0).map(aligned)
  return `${header} {\n${indented([...parts, ...nested].join('\n\n'))}\n}`
}

function aligned(lines: Line[]): string {
  const width = Math.max(...lines.map(([name]) => name.length))
  return lines.map(([name, value]) => `${name.padEnd(width)} = ${value}`).join('\n')
}

const indented = (lines: string) => lines.replace(/^(?=.)/gm, '  ')

function resourcesOf(setup: Setup, item: SetupItem): string[] {
  const project: Line = ['project', 'data.google_project.this.project_id']
  const enabled: Line[] = setup.adds ? [] : [['depends_on', '[google_project_service.used]']]
  switch (item.kind) {
    case 'apis':
      return [
        block('resource "google_project_service" "used"', [
          [['for_each', `toset([${item.hosts.map(hcl).join(', ')}])`]],
          [project, ['service', 'each.value'], ['disable_on_destroy', 'false']],
        ]),
      ]
    case 'pool':
      return [
        block('resource "google_iam_workload_identity_pool" "github"', [
          [project, ['workload_identity_pool_id', hcl(item.id)], ['description', hcl(MARK)], ...enabled],
        ]),
      ]
    case 'provider': {
      if (setup.adds) return []
      const mapping = aligned(Object.entries(item.mapping).map(([to, from]) => [hcl(to), hcl(from)]))
      return [
        block(
          'resource "google_iam_workload_identity_pool_provider" "github"',
          [
            [
              project,
              ['workload_identity_pool_id', 'google_iam_workload_identity_pool.github.workload_identity_pool_id'],
              ['workload_identity_pool_provider_id', hcl(item.id)],
              ['description', hcl(MARK)],
              ['attribute_condition', hcl(item.condition)],
            ],
          ],
          [`attribute_mapping = {\n${indented(mapping)}\n}`, block('oidc', [[['issuer_uri', hcl(ISSUER)]]])],
        ),
      ]
    }
    case 'account':
      return [
        block(`resource "google_service_account" ${hcl(labelOf(item.id))}`, [
          [
            project,
            ['account_id', hcl(item.id)],
            ['display_name', hcl(item.displayName)],
            ['description', hcl(MARK)],
            ...enabled,
          ],
        ]),
      ]
    case 'grant':
      return [grantOf(setup, item)]
  }
}

const labelOf = (id: string) => id.replace(/\W/g, '_')

function grantOf(setup: Setup, { role, account, member }: GrantItem): string {
  const made = new Map(setup.items.flatMap(item => (item.kind === 'account' ? [[item.email, item.id] as const] : [])))
  const madeFirst = [...made.values()].map(id => `google_service_account.${labelOf(id)}`)
  const pools = setup.items.some(({ kind }) => kind === 'pool') ? ['google_iam_workload_identity_pool.github'] : []
  const after = [...madeFirst, ...(member.startsWith('principalSet:') ? pools : [])]
  const enabled = setup.adds ? [] : ['google_project_service.used']
  const depends: Line[] =
    after.length + enabled.length > 0 ? [['depends_on', `[${[...enabled, ...after].join(', ')}]`]] : []
  // The name depends only on the grant, because Terraform replaces a resource whose name changes.
  const on = account === undefined ? [] : ['on', account.replace(NUMBER, 'default').split('@')[0] ?? '']
  const numbered = /attribute\.repository_id\/(\d+)$/.exec(member)?.slice(1) ?? []
  const name = labelOf([role.replace('roles/', ''), ...on, ...numbered].join('_'))
  const rest: Line[] = [['role', hcl(role)], ['member', text(member)], ...depends]
  return account === undefined
    ? block(`resource "google_project_iam_member" ${hcl(name)}`, [
        [['project', 'data.google_project.this.project_id'], ...rest],
      ])
    : block(`resource "google_service_account_iam_member" ${hcl(name)}`, [
        [['service_account_id', accountName(setup.project, account, made.get(account))], ...rest],
      ])
}

/** Accounts created here are given by reference; for others, the email names the project. */
function accountName(project: string, account: string, made: string | undefined): string {
  if (made !== undefined) return `google_service_account.${labelOf(made)}.name`
  const home = /^[^@]*@([^.@]+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1] ?? project
  return text(`projects/${home}/serviceAccounts/${account}`)
}
