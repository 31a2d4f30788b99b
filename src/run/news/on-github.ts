/** What a run that changes nothing says about GitHub: what of removed previews would go there. */

import type { GitHub } from '../../github/api.ts'
import { decodeRows } from '../../github/rows.ts'
import { previewName } from '../../iam/preview-names.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Decision } from '../../model.ts'
import { readPreviewRow } from '../../report/comment/preview-row.ts'
import { MARK } from '../../report/comment/render.ts'
import { errorText } from '../../words/error-text.ts'
import { count } from '../../words/sentences.ts'

/** One decision for each part; what GitHub does not show is one that says so. Reads only. */
export async function partsOnGitHub(
  { comments, deployments }: GitHub,
  { preview, service, region, environment, comment }: Config,
  pullRequest: number,
): Promise<Decision[]> {
  const name = previewName(pullRequest)
  const where = environment ?? `preview/${name}`
  const of = `${preview?.of ?? service} ${region}`
  const decide = (
    part: string,
    about: string,
    choice = 'remove',
    because = say`It goes with its preview.`,
  ): Decision => ({
    ...{ id: `github-${part}-${name}`, question: say`What becomes of ${about}?`, about, choice, because },
    ...{ alternatives: [], evidence: [] },
  })
  try {
    const all = await deployments.list(where)
    const mine = all.filter(each => each.of?.startsWith(`${of} `) && each.of.endsWith(` ${name}`))
    const rows = comment ? (await comments(pullRequest, MARK).read()).flatMap(({ body }) => [...decodeRows(body)]) : []
    const row = rows.some(([key, { data }]) => {
      const seen = readPreviewRow(data)
      return (key === of || key.startsWith(`${of} `)) && seen && seen.state !== 'removed'
    })
    return [
      ...(mine.length > 0
        ? [decide('deployments', say`${count(mine.length, 'deployment')} to ${where} on GitHub`)]
        : []),
      ...(mine.length > 0 && mine.length === all.length && environment === undefined
        ? [decide('environment', say`environment ${where} on GitHub, if the token has "administration: write"`)]
        : []),
      ...(row
        ? [decide('comment', say`row of the comment on pull request ${pullRequest}, which will say "removed"`)]
        : []),
    ]
  } catch (error) {
    return [
      decide('unknown', say`what ${name} has on GitHub`, 'keep', say`GitHub did not show it: ${errorText(error)}`),
    ]
  }
}
