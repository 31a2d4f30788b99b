/** Flags about gcloud itself and about platforms that are not Cloud Run's own: inputs of ours, nothing, or refused with the reason. */

import { ParseError } from '../parse.ts'
import { type Flag, type FlagName, ignored, input, last, refusal } from './flag-kinds.ts'
import { parseGcloudList } from './gcloud-values.ts'

/** What every command of gcloud takes. `--flags-file` is read before flags are looked at (`flags-file.ts`). */
export function gcloudWideFlags(): Flag[] {
  const credentials =
    'concerns credentials that gcloud keeps; here they come by workload_identity_provider or an earlier auth step'
  return [
    input('--project', 'project_id', 'my-project', 'Google Cloud project.'),
    {
      name: '--impersonate-service-account',
      takes: 'value',
      example: 'deployer@my-project.iam.gserviceaccount.com',
      help: 'Account to deploy as. In a list, each account impersonates the next.',
      sets: 'inputs `service_account` and `delegates`',
      items: true,
      effect: values => {
        const accounts = parseGcloudList(last(values))
        const account = accounts.pop()
        if (!account) throw new ParseError('an empty value')
        return {
          kind: 'inputs',
          values: { service_account: account, ...(accounts.length > 0 && { delegates: accounts.join(',') }) },
        }
      },
    },
    input('--universe-domain', 'universe', 'googleapis.com', "Host suffix of Google's APIs."),
    {
      name: '--flags-file',
      takes: 'value',
      example: 'flags.yaml',
      help: 'YAML file with flags, as a mapping or a list of mappings; it can name further files.',
      sets: 'what the flags in it set',
      effect: () => ({ kind: 'none' }),
    },
    ignored('--quiet', 'alone', ''),
    ignored('--format', 'value', 'json'),
    ignored('--verbosity', 'value', 'info'),
    ignored('--flatten', 'value', 'spec', 'it shapes what gcloud prints'),
    ignored('--log-http', 'switch', '', 'no gcloud runs here; a debug run of the workflow logs the requests'),
    ignored('--user-output-enabled', 'switch', '', 'it is about what gcloud prints'),
    ignored('--trace-token', 'value', 'token', 'it traces requests of gcloud'),
    ignored('--http-timeout', 'value', '60', 'requests here have time limits of their own'),
    ignored('--billing-project', 'value', 'my-project', 'quota is charged as the credentials say'),
    refusal('--account', 'value', credentials),
    refusal('--configuration', 'value', 'names settings of an installed gcloud; give them as inputs'),
    refusal('--access-token-file', 'value', credentials),
    refusal('--authorization-token-file', 'value', credentials),
    refusal('--authority-selector', 'value', credentials),
    refusal('--credential-file-override', 'value', credentials),
    refusal('--help', 'alone', 'prints help of gcloud and deploys nothing'),
    refusal('--document', 'value', 'prints help of gcloud and deploys nothing'),
  ]
}

/** Flags of the deploy commands that end the same way. */
export function deployOnlyFlags(): Flag[] {
  const anthos = 'is for Knative on a Kubernetes cluster; gcloud refuses it on Cloud Run, too'
  const noField = 'is an alpha feature without a field in the v2 API'
  const maps = ['set', 'update', 'remove'].map(verb => refusal(`--${verb}-config-maps` as FlagName, 'value', anthos))
  return [
    {
      ...ignored('--platform', 'value', 'managed'),
      effect: values => {
        if (last(values) !== 'managed') throw new ParseError('a value other than "managed", the only platform')
        return { kind: 'none' }
      },
    },
    ignored(
      '--async',
      'alone',
      '',
      'a run waits until the release is done, for its outputs and for the proof of access',
    ),
    {
      ...ignored('--allow-unencrypted-build', 'switch', ''),
      help: 'Consent to a build that `--key` does not cover: with a source, the key is for the deployed container only.',
      sets: 'nothing: without it, a source together with `--key` is refused',
      effect: values => ({ kind: 'unencrypted-build', allowed: last(values) === 'true' }),
    },
    ignored('--delegate-builds', 'switch', '', 'builds always go through the API of Cloud Run'),
    ...['--namespace', '--cluster', '--cluster-location', '--connectivity', '--context', '--kubeconfig'].map(name =>
      refusal(name as FlagName, 'value', anthos),
    ),
    ...maps,
    refusal('--clear-config-maps', 'alone', anthos),
    refusal(
      '--regions',
      'value',
      'makes one service of several regions, which is not supported yet; for a service in each region, list them in the input region',
    ),
    refusal('--no-build', 'alone', 'skips the build: give the ready image by the input image'),
    refusal('--overflow-scaling', 'switch', noField),
    refusal('--max-surge', 'value', noField),
    refusal('--max-unavailable', 'value', noField),
    refusal('--runtime', 'value', noField),
    refusal('--identity', 'value', noField),
    refusal('--mesh-dataplane', 'value', noField),
    refusal('--enable-workload-certificate', 'switch', noField),
  ]
}
