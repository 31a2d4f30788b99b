/** The projects that `npm start` shows are set up as docs/setup.md says: its commands, read by a shell, are what the world holds. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { listScenarios, loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import { COMPUTE, DEPLOYER, PROJECT } from '../fixtures/story.ts'
import { blocksOf } from '../unit/docs/pages.ts'

const NUMBER = '123456789012'
/** Says the words of each command in place of gcloud, and the project's number where it is asked for. */
const GCLOUD = `gcloud() { case "$1 $2" in 'projects describe') echo ${NUMBER} ;; *) printf '%s\\t' "$@" >&2; echo >&2 ;; esac; }`

/** The commands of the page, as words. */
function commands(repository: string): string[][] {
  const blocks = blocksOf('bash')
    .filter(({ where }) => where.startsWith('docs/setup.md,'))
    .map(({ text }) => text.replace(/^PROJECT=.*$/m, `PROJECT=${PROJECT}`).replace(/^REPO=.*$/m, `REPO=${repository}`))
  const said = execFileSync('bash', ['-c', `{ ${GCLOUD}\n${blocks.join('\n')}\n} 2>&1 >/dev/null`], {
    encoding: 'utf8',
  })
  return said.split('\n').map(line => line.split('\t'))
}

const flag = (words: string[], name: string) => words[words.indexOf(name) + 1] ?? ''

/** `ROLE on RESOURCE to MEMBER`, as the page grants it. */
const documented = (repository: string): string[] =>
  commands(repository)
    .filter(words => words.includes('add-iam-policy-binding'))
    .map(words => {
      const on = words[words.indexOf('add-iam-policy-binding') + 1] ?? ''
      const resource = words[0] === 'projects' ? fullName.project(on) : fullName.serviceAccount(PROJECT, on)
      return `${flag(words, '--role')} on ${resource} to ${flag(words, '--member')}`
    })
    .sort()

const POOL = `principalSet://iam.googleapis.com/projects/${NUMBER}/locations/global/workloadIdentityPools/github`
const OF_SETUP = (member: string) =>
  member === `serviceAccount:${DEPLOYER}` || member === `serviceAccount:${COMPUTE}` || member.startsWith(POOL)

const DOCUMENTED = listScenarios().flatMap(({ name, world }) => (world?.setUp === 'documented' ? [name] : []))

describe.each(DOCUMENTED)('%s', name => {
  it('grants the deployer, the build account and the job what docs/setup.md grants, and nothing else', async () => {
    await using cloud = await startSandbox(name)
    const { world } = cloud
    const held = [...world.policies].flatMap(([resource, versions]) =>
      (versions.at(-1)?.bindings ?? []).flatMap(({ role, members = [] }) =>
        members.filter(OF_SETUP).map(member => `${role} on ${resource} to ${member}`),
      ),
    )
    const [, repository = ''] = /attribute\.repository\/(\S+)$/.exec(held.find(one => one.includes(POOL)) ?? '') ?? []
    expect(held.sort()).toEqual(documented(repository))
  })
})

it('is how the first story begins', () => {
  expect(loadScenario('open-project').world?.setUp).toBe('documented')
})
