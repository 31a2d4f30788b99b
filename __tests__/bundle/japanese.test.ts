/** `language: ja` as a runner and a terminal get it: no English sentence is left but what others said, and what machines read stays. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { CLI, deploy } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'

/** Four words in a row, one of which only sentences have; not in code, quotations and commands. */
function strayIn(text: string): string[] {
  const own = text
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  return [...own.matchAll(/(?:[A-Za-z][A-Za-z',’-]* ){3,}[a-z]+/g)]
    .map(([found]) => found)
    .filter(found => /\b(?:the|an?|is|are|was|of|to|in|on|for|with|not|no|and|or|by|it|that)\b/.test(found))
}

/** What Google says stands in its own words. */
const GOOGLES = /One or more users named in the policy/

describe('a run in Japanese', fieldCase('A19'), () => {
  it.each([
    ['fully-restricted', /^## ⚠️ hello をデプロイしました（認証された呼び出し元のみ）$/m, 'public-access-blocked'],
    ['build-account-lacks-roles', /^## ❌ hello はデプロイされませんでした$/m, 'build-account-permission'],
  ])('says %s without an English sentence', async (scenario, title, id) => {
    await using run = await deploy(scenario, { inputs: { language: 'ja', summary: 'true' } })
    expect(run.summary).toMatch(title)
    const told = [run.summary, ...run.annotations.map(({ title, text }) => `${title}\n${text}`)].join('\n')
    expect(strayIn(told).filter(found => !GOOGLES.test(found))).toEqual([])
    // What programs read is the same in every language.
    expect(run.report.findings.map(finding => finding.id)).toContain(id)
    expect(run.report.findings.flatMap(({ remedies }) => remedies.map(({ text }) => text)).join('\n')).not.toMatch(
      /\p{Script=Hiragana}/u,
    )
  })
})

it('the command line speaks Japanese where it is asked to', async () => {
  const failed = await promisify(execFile)(process.execPath, [CLI, 'deplyo', '--language=ja']).catch(error => error)
  expect(failed.stderr).toContain('run-iam-deploy にコマンド "deplyo" はありません。')
  const words = [CLI, 'deploy', '--region', 'europe-west1', '--language=ja']
  const wrong = await promisify(execFile)(process.execPath, words).catch(error => error)
  expect(wrong.stdout.split('\n')[0]).toContain('デプロイされませんでした: 無効なオプション --service と --source')
})
