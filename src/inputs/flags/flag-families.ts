/** Groups of gcloud flags that belong together: labels, Cloud SQL, the build. */
import { say } from '../../language/say.ts'
import { checkBuildVariables, checkLabels } from '../rules/names.ts'
import { name as shown, yamlStrings } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import {
  alone,
  type BuildChange,
  clear,
  type EditBody,
  type Effect,
  edits,
  type Flag,
  type FlagName,
  type FlagTarget,
  inFamily,
  input,
  last,
  listOf,
  mapOf,
  only,
  perContainer,
} from './flag-kinds.ts'

/** Labels of the service also go to the revision. `--labels` is an alias of `--update-labels`. */
export function labelFlags(): Flag[] {
  const both = (body: (path: string) => EditBody): Effect => edits(body('labels'), body('template.labels'))
  const put = (name: FlagName, help: string): Flag => ({
    name,
    takes: 'value',
    example: 'team=web',
    help,
    sets: 'labels',
    items: true,
    effect: values => {
      const entries = checkLabels(mapOf(values))
      return both(path => ({ path, op: 'put', entries, strategy: 'merge' }))
    },
  })
  const remove: Flag = {
    name: '--remove-labels',
    takes: 'value',
    example: 'team',
    help: 'Remove labels by key.',
    sets: 'labels',
    items: true,
    effect: values => both(path => ({ path, op: 'remove', keys: listOf(values) })),
  }
  return [
    inFamily(
      say`labels to set`,
      'update',
      put('--update-labels', 'Set labels of the service and its revision; others stay.'),
    ),
    inFamily(say`labels to set`, 'labels', put('--labels', 'The same as `--update-labels`.')),
    inFamily(say`labels to remove`, 'remove', remove, 'before'),
    inFamily(
      say`labels to remove`,
      'clear',
      alone('--clear-labels', 'labels', 'Remove all labels.', () => both(clear)),
      'before',
    ),
  ]
}

const SQL = 'container.cloudSqlInstances'
const SQL_SETS = say`a volume of Cloud SQL instances, mounted at \`/cloudsql\``

/** Connections to Cloud SQL: at most one of the four flags, as in gcloud. */
export function cloudSqlFlags(): Flag[] {
  const flag = (verb: string, help: string, edit: (names: string[]) => EditBody): Flag =>
    inFamily('cloudsql-instances', verb, {
      name: `--${verb}-cloudsql-instances`,
      takes: 'value',
      example: 'my-project:europe-west1:my-db',
      help,
      sets: SQL_SETS,
      items: true,
      effect: values => ({
        kind: 'placed-edits',
        edits: place => [edit(listOf(values).map(instance => connectionName(instance, place)))],
      }),
    })
  const put =
    (strategy: 'merge' | 'overwrite') =>
    (names: string[]): EditBody => ({
      path: SQL,
      op: 'put',
      entries: Object.fromEntries(names.map(name => [name, ''])),
      strategy,
    })
  return [
    flag('add', 'Connect to more Cloud SQL instances.', put('merge')),
    flag('set', 'Connect to exactly these Cloud SQL instances.', put('overwrite')),
    flag('remove', 'Disconnect from Cloud SQL instances.', keys => ({ path: SQL, op: 'remove', keys })),
    inFamily(
      'cloudsql-instances',
      'clear',
      alone('--clear-cloudsql-instances', SQL_SETS, 'Disconnect from all Cloud SQL instances.', () =>
        edits(clear(SQL)),
      ),
    ),
  ]
}

/** gcloud completes a plain name with the run's project and region. A domain-scoped project contains a colon. */
function connectionName(instance: string, place: FlagTarget): string {
  if (/^([a-z0-9.-]+\.[a-z]+:)?[^:\s]+:[^:\s]+:[^:\s]+$/.test(instance)) return instance
  if (instance === '' || instance.includes(':'))
    throw new ParseError(say`${shown(instance)}, not PROJECT:REGION:INSTANCE`)
  return `${knownProject(instance, place)}:${place.region}:${instance}`
}

/** The v2 API requires the connector's full name; gcloud also accepts the last part. */
export function connectorName(connector: string, place: FlagTarget): string {
  if (/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector)) return connector
  if (!/^[a-z][-a-z0-9]*$/.test(connector)) throw new ParseError(say`${shown(connector)}, not the name of a connector`)
  return `projects/${knownProject(connector, place)}/locations/${place.region}/connectors/${connector}`
}

/** A mesh without a slash in its name belongs to the run's project (`SetServiceMeshChange`). */
export function meshName(mesh: string, place: FlagTarget): string {
  return mesh.includes('/') ? mesh : `projects/${knownProject(mesh, place)}/locations/global/meshes/${mesh}`
}

function knownProject(short: string, place: FlagTarget): string {
  if (!place.project)
    throw new ParseError(say`${shown(short)}, a short name; set project_id, or write the name in full`)
  return place.project
}

const build = (change: BuildChange): Effect => ({ kind: 'build', change })
const BUILD_ENV = 'build-env-vars'

/** How a source is built. Each setting is remembered on the service, and can be cleared. */
export function buildFlags(): Flag[] {
  const variables = 'buildConfig.environmentVariables'
  const put = (name: FlagName, help: string, envStrategy: 'merge' | 'overwrite'): Flag => ({
    name,
    takes: 'value',
    example: 'GOOGLE_NODE_RUN_SCRIPTS=build',
    help,
    sets: variables,
    items: true,
    effect: values => {
      const env = checkBuildVariables(mapOf(values))
      return Object.keys(env).length === 0 ? { kind: 'none' } : build({ env, envStrategy })
    },
  })
  const remove: Flag = {
    name: '--remove-build-env-vars',
    takes: 'value',
    example: 'GOOGLE_NODE_RUN_SCRIPTS',
    help: 'Remove variables of the build by key.',
    sets: variables,
    items: true,
    effect: values => build({ envRemove: listOf(values) }),
  }
  const setting = (noun: string, cleared: NonNullable<BuildChange['clear']>, own: Flag, help: string): Flag[] => [
    inFamily(noun, 'set', {
      ...own,
      effect: values => (last(values) === '' ? build({ clear: cleared }) : own.effect(values, () => '')),
    }),
    inFamily(
      noun,
      'clear',
      alone(`--clear-${noun}`, `buildConfig.${cleared}`, help, () => build({ clear: cleared })),
    ),
  ]
  const pool = 'projects/my-project/locations/europe-west1/workerPools/my-pool'
  const account = 'projects/my-project/serviceAccounts/builder@my-project.iam.gserviceaccount.com'
  return perContainer(
    inFamily(BUILD_ENV, 'change', put('--update-build-env-vars', 'Set variables of the build; others stay.', 'merge')),
    inFamily(
      BUILD_ENV,
      'set',
      put('--set-build-env-vars', 'Set variables of the build; others are removed.', 'overwrite'),
    ),
    inFamily(BUILD_ENV, 'file', {
      name: '--build-env-vars-file',
      takes: 'value',
      example: 'build-env.yaml',
      help: 'Variables of the build from a YAML file; others are removed.',
      sets: variables,
      effect: (values, readText) =>
        build({ env: checkBuildVariables(yamlStrings(readText(last(values)))), envStrategy: 'overwrite' }),
    }),
    inFamily(BUILD_ENV, 'change', remove, 'before'),
    inFamily(
      BUILD_ENV,
      'clear',
      alone('--clear-build-env-vars', variables, 'Remove all variables of the build.', () =>
        build({ envStrategy: 'overwrite' }),
      ),
      'before',
    ),
    ...setting(
      'build-service-account',
      'serviceAccount',
      input('--build-service-account', 'build_service_account', account, 'The build account.'),
      "Use the project's default build account again.",
    ),
    ...setting(
      'build-worker-pool',
      'workerPool',
      input('--build-worker-pool', 'build_worker_pool', pool, 'Private pool to build in (Cloud Build).'),
      'Build in the default pool again.',
    ),
    ...only(
      'requests',
      ...setting(
        'base-image',
        'baseImage',
        input('--base-image', 'base_image', 'nodejs22', 'Base image with automatic updates.'),
        'Stop automatic updates of the base image.',
      ),
      {
        name: '--automatic-updates',
        takes: 'switch',
        example: '',
        help: 'Automatic updates of the base image of a build with buildpacks.',
        sets: 'buildConfig.enableAutomaticUpdates',
        effect: values => build({ automaticUpdates: last(values) === 'true' }),
      },
      inFamily(say`entry point`, 'function', {
        name: '--function',
        takes: 'value',
        example: 'hello',
        help: 'The source is a function with this entry point.',
        sets: 'buildConfig.functionTarget',
        effect: values => build({ functionTarget: last(values) }),
      }),
    ),
  )
}
