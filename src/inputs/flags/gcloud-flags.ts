/** Flags about gcloud itself and about other platforms than Cloud Run: mapped to our inputs, ignored, or refused with the reason. */
import { say } from '../../language/say.ts'
import { ParseError } from '../texts/parse.ts'
import { type Flag, type FlagName, ignored, input, last, refusal } from './flag-kinds.ts'
import { parseGcloudList } from './gcloud-values.ts'

/** What every command of gcloud takes. `--flags-file` is read before flags are looked at (`flags-file.ts`). */
export function gcloudWideFlags(): Flag[] {
  const credentials = say`concerns credentials that gcloud stores; here they come from workload_identity_provider or an earlier auth step`
  return [
    input('--project', 'project_id', 'my-project', 'Google Cloud project.'),
    {
      name: '--impersonate-service-account',
      takes: 'value',
      example: 'deployer@my-project.iam.gserviceaccount.com',
      help: 'Account to deploy as. In a list, each account impersonates the next.',
      sets: say`inputs \`service_account\` and \`delegates\``,
      items: true,
      effect: values => {
        const accounts = parseGcloudList(last(values))
        const account = accounts.pop()
        if (!account) throw new ParseError(say`an empty value`)
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
      help: 'YAML file with flags, as a mapping or a list of mappings; it can name more files.',
      sets: say`what the flags in it set`,
      effect: () => ({ kind: 'none' }),
    },
    ignored('--quiet', 'alone', ''),
    ignored('--format', 'value', 'json'),
    ignored('--verbosity', 'value', 'info'),
    ignored('--flatten', 'value', 'spec', say`it shapes what gcloud prints`),
    ignored('--log-http', 'switch', '', 'gcloud does not run here; a debug run of the workflow logs the requests'),
    ignored('--user-output-enabled', 'switch', '', say`it concerns what gcloud prints`),
    ignored('--trace-token', 'value', 'token', say`it traces requests of gcloud`),
    ignored('--http-timeout', 'value', '60', say`requests here have time limits of their own`),
    ignored('--billing-project', 'value', 'my-project', say`the credentials decide where quota is charged`),
    refusal('--account', 'value', credentials),
    refusal('--configuration', 'value', say`names settings of an installed gcloud; use inputs instead`),
    refusal('--access-token-file', 'value', credentials),
    refusal('--authorization-token-file', 'value', credentials),
    refusal('--authority-selector', 'value', credentials),
    refusal('--credential-file-override', 'value', credentials),
    refusal('--help', 'alone', say`prints the help of gcloud and deploys nothing`),
    refusal('--document', 'value', say`prints the help of gcloud and deploys nothing`),
  ]
}

/** Flags of the deploy commands that end the same way. */
export function deployOnlyFlags(): Flag[] {
  const anthos = say`is for Knative on a Kubernetes cluster; gcloud also refuses it on Cloud Run`
  const noField = say`is an alpha feature without a field in the v2 API`
  const maps = ['set', 'update', 'remove'].map(verb => refusal(`--${verb}-config-maps` as FlagName, 'value', anthos))
  return [
    {
      ...ignored('--platform', 'value', 'managed'),
      effect: values => {
        if (last(values) !== 'managed') throw new ParseError(say`a value other than "managed", the only platform`)
        return { kind: 'none' }
      },
    },
    ignored('--async', 'alone', '', say`a run waits for the release, because its outputs and the access check need it`),
    {
      ...ignored('--allow-unencrypted-build', 'switch', ''),
      help: 'Allow a build that `--key` does not cover: with a source, the key protects only the deployed container.',
      sets: say`nothing: without it, the run refuses a source together with \`--key\``,
      effect: values => ({ kind: 'unencrypted-build', allowed: last(values) === 'true' }),
    },
    ignored('--delegate-builds', 'switch', '', say`builds always go through the API of Cloud Run`),
    ...['--namespace', '--cluster', '--cluster-location', '--connectivity', '--context', '--kubeconfig'].map(name =>
      refusal(name as FlagName, 'value', anthos),
    ),
    ...maps,
    refusal('--clear-config-maps', 'alone', anthos),
    refusal(
      '--regions',
      'value',
      say`creates a multi-region service, which is not supported yet; for a service in each region, list the regions in the input region`,
    ),
    refusal('--no-build', 'alone', say`skips the build; give the built image as the input image`),
    refusal('--overflow-scaling', 'switch', noField),
    refusal('--max-surge', 'value', noField),
    refusal('--max-unavailable', 'value', noField),
    refusal('--runtime', 'value', noField),
    refusal('--identity', 'value', noField),
    refusal('--mesh-dataplane', 'value', noField),
    refusal('--enable-workload-certificate', 'switch', noField),
  ]
}
