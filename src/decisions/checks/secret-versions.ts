/** Versions of secrets that the live resource uses and that can no longer be read. Asked only in a check for drift. */
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import { fail } from '../../words/findings.ts'
import type { RunCheck } from './check.ts'

const WHY: Record<string, string> = { DESTROYED: say`is destroyed`, DISABLED: say`is disabled` }

export const secretVersions: RunCheck = (_config, { secretVersions = [] }) =>
  secretVersions.flatMap(({ name, state }): Finding[] => {
    if (!state.known || state.value === 'ENABLED') return []
    const [, project = '', , secret = '', , version = ''] = name.split('/')
    const what = state.value === null ? say`does not exist` : (WHY[state.value] ?? say`is in the state ${state.value}`)
    const disabled = state.value === 'DISABLED'
    return [
      fail(
        'secret-version',
        say`The version ${version} of the secret ${secret} ${what}, so no new instance can start with it.`,
        {
          resource: `//secretmanager.googleapis.com/${name}`,
          evidence: state.evidence,
          remedies: [
            {
              kind: 'gcloud',
              title: disabled
                ? say`Enable the version ${version} of ${secret}`
                : say`See which versions of ${secret} are enabled`,
              text: disabled
                ? `gcloud secrets versions enable ${version} --secret=${secret} --project=${project}`
                : `gcloud secrets versions list ${secret} --project=${project}`,
            },
          ],
        },
      ),
    ]
  })
