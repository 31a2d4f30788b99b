/** Asks everything that a run has to know, each question as soon as its inputs are there. Changes nothing. */

import type { UserError } from '../errors.ts'
import type { Google } from '../google/google.ts'
import { emailOf, fullName, homeOfAccount, isUniqueId, projectOfAccount, targetName } from '../iam/names.ts'
import { isTagPreview } from '../iam/preview-names.ts'
import { apisOf, inProject } from '../iam/resource-roles.ts'
import { predefinedRoles } from '../iam/role-table.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact, Need } from '../model.ts'
import { resourcesOf } from '../needs/resources.ts'
import type { SourceKind } from '../service/build.ts'
import type { Deployed } from '../wire.ts'
import { failure } from '../words/findings.ts'
import { readAbsent, readInvited } from './accounts.ts'
import { troubleshooterOff, watchApis, withNoticed } from './apis.ts'
import { andThen, known, unknown } from './ask.ts'
import { readDefaultBuildAccount, readLastBuilder } from './build.ts'
import { readCallers } from './callers.ts'
import { readDryRun } from './dry-run.ts'
import type { Facts } from './facts.ts'
import { findBuildAccount, findRuntimeAccount, findTaskAccount, readAccount, readAccountPolicy } from './identity.ts'
import { readNamedImage } from './image.ts'
import { once } from './once.ts'
import { readHeldRoles } from './permissions/account-roles.ts'
import { answerNeeds, testsOf } from './permissions/ask-needs.ts'
import { nameOfSpot, type Spot } from './permissions/caller-permissions.ts'
import { ifAllowed } from './permissions/if-allowed.ts'
import { readNamed } from './permissions/named-resources.ts'
import type { Account, Ground } from './permissions/need-subjects.ts'
import { roleReader } from './permissions/role-reader.ts'
import { readAccessPolicies, readDefaultAccountPolicies, readDeployPolicies, readSharing } from './policies.ts'
import { looksForPreviews, readPreviews, readTagHolder } from './previews.ts'
import { learnProjectNumber, readApis, readProject, readProjectPolicy } from './project.ts'
import { readElsewhere, readRegions } from './regions.ts'
import { readTagValues, wantedTags } from './resource-tags.ts'
import { readReusable } from './reusable.ts'
import { namedInTraffic, readNamedRevisions, readNamesake, readRevisions } from './revisions.ts'
import { looksForSchedules, readLeftSchedules, readSchedules } from './schedule.ts'
import { readSecretVersions } from './secrets.ts'
import { readDeployed, readKnative, readService, readServicePolicy, readServing, readTags } from './service.ts'
import { readSetPolicies } from './set-policies.ts'
import { buildThings, liveImageOf } from './things.ts'

/**
 * All facts, in at most three dependent round trips: independent questions; those that need the live service or the project number;
 * those that need a token of another account, or the refusal of one. `wanted`: the needs of the widest plan. `source`: with its digest, to
 * look for an image of it. Throws what `ask` lets
 * through (401, an abort, our own bugs), after every question has ended.
 */
export async function gather(
  config: Config,
  caller: Google,
  wanted: readonly Need[],
  signal: AbortSignal,
  source?: Promise<SourceKind>,
): Promise<Facts> {
  signal.throwIfAborted()
  const { google, off } = watchApis(caller)
  const project = config.project ?? google.project
  if (!project) throw noProject()
  // The widest plan does not contain a project that only the credentials name.
  const needs = wanted.map(need => ({ ...need, place: inProject(need.place, project) }))
  const name = targetName(project, config)
  const { kind } = config
  const traits = KINDS[kind]
  const building = config.origin.kind === 'source'

  const projectFact = readProject(google, project)
  const service = traits.requests ? readService(google, name) : NOT_DEPLOYED
  const live: Promise<Fact<Deployed | null>> = traits.requests ? service : readDeployed(google, name)
  const policies = readAccessPolicies(google, project)
  const tests = testsOf({ needs, project })
  const tested = (spot: Spot) => tests('deployer', google, spot)
  const policyOf = once((id: string) => {
    const read = () => readProjectPolicy(google, id)
    return id === project
      ? ifAllowed(tested({ kind: 'project', project }), 'resourcemanager.projects.getIamPolicy', read)
      : read()
  })
  const projectPolicy = needs.length > 0 ? policyOf(project) : NOT_NEEDED
  const { named, asked } = readNamed(google, needs, project, policyOf)
  const servicePolicy = traits.invokers ? readServicePolicy(google, name, live) : NOT_DEPLOYED
  const standardBuildAccount =
    building && !config.build.serviceAccount ? readDefaultBuildAccount(google, project, config.region) : NOT_BUILT
  const projectNumber = learnProjectNumber(projectFact, standardBuildAccount, Object.values(policies))

  const serving = readServing(google, name, service)
  const runtime = traits.requests
    ? findRuntimeAccount(config, service, serving, projectNumber)
    : findTaskAccount(config, live, projectNumber)
  const runtimeEmail = runtime.then(({ account }) => account)
  const { accountOf, stateOf } = accountReader(google, project, projectNumber)
  const runtimeAccount = accountOf(
    runtimeEmail,
    runtime.then(({ late }) => late),
  )
  const buildName = building ? findBuildAccount(config, service, standardBuildAccount) : undefined
  // Resolving a unique id from the service to an email takes a second round trip.
  const remembersId = buildName?.then(
    found => found.known && isUniqueId(found.value ?? '') && found.value !== config.build.serviceAccount,
  )
  const buildAccount = buildName && accountOf(buildName, remembersId)
  const built = building ? buildThings({ config, google, project, needs, tested, service }) : undefined

  const tags = traits.tags ? readTags(google, config, service, projectNumber) : NOT_DEPLOYED
  const tagValues = readTagValues(google, traits.tags ? config.resourceTags : [])

  const apis = readApis(google, project, building, apisOf(needs, project))

  const ground: Ground = {
    google,
    project,
    folder: resourcesOf(config, null).sources,
    needs,
    projectFact,
    projectNumber,
    projectPolicy: policyOf,
    things: {
      service: {
        spot: Promise.resolve({ known: true, value: { kind: 'service', name }, evidence: [] }),
        state: live,
        policy: () => servicePolicy.then(fact => andThen(fact, policy => policy ?? {})),
      },
      ...(built ? { bucket: built.bucket.thing, repository: built.repository.thing } : {}),
      ...(needs.some(({ place }) => place.kind === 'live-image') && { liveImage: liveImageOf(google, service) }),
    },
    named,
    now: Date.now,
    tagValues,
    accounts: { 'runtime-account': runtimeAccount, ...(buildAccount ? { 'build-account': buildAccount } : {}) },
    noTroubleshooter: troubleshooterOff(google, project, apis),
    guesses: [{ kind: 'project', project }, { kind: 'service', name }, ...(built?.guesses ?? [])],
  }

  const roles = roleReader(google)
  const answers = answerNeeds(ground, roles, tests)
  const ofProject = { resource: Promise.resolve(known(fullName.project(project))), policy: projectPolicy }
  const ofBuild = [built?.bucket, built?.repository].flatMap(part => {
    const policy = part?.thing.policy?.()
    return part && policy ? [{ resource: part.thing.spot.then(spot => andThen(spot, nameOfSpot)), policy }] : []
  })

  const callers = readCallers(google, config.callers, { project, region: config.region }, projectNumber)
  const invited = readInvited(config, callers, stateOf)
  const schedules = config.schedules.length > 0 ? readSchedules(google, config, project) : undefined

  const place = { kind, project, region: config.region, name: config.service }
  const knative = config.manifest ? readKnative(google, place) : undefined
  const seen = looksForPreviews(config) ? readPreviews(google, config, project, service) : undefined
  const facts = {
    identity: Promise.resolve(google.identity),
    projectId: Promise.resolve(project),
    project: projectFact,
    projectNumber,
    apis,
    live,
    service,
    servicePolicy,
    ...(knative && { knative }),
    ...readDryRun(google, project, config, { live, service, serving, knative }),
    ...readRegions(google, project, config.region),
    ...readElsewhere(google, project, config),
    ...readNamesake(google, name, config),
    callers,
    invited,
    serving,
    ...(source && { reusable: readReusable(google, config, project, service, source) }),
    ...(seen && {
      previews: seen.then(fact => andThen(fact, ({ previews }) => previews)),
      lookalikes: seen.then(fact => andThen(fact, ({ lookalikes }) => lookalikes)),
    }),
    ...(isTagPreview(config) && { tagHolder: readTagHolder(google, config, name, service) }),
    ...(config.mode === 'drift' && {
      projectPolicy,
      ...(building && !namesBuilder(config) && { lastBuilder: readLastBuilder(google, project, config, live) }),
      secretVersions: readSecretVersions(google, project, kind, live),
      namedImage: readNamedImage(google, project, config, live, serving),
    }),
    ...(config.mode === 'rollback' && { revisions: readRevisions(google, name) }),
    ...(namedInTraffic(config).length > 0 && {
      namedRevisions: readNamedRevisions(google, name, namedInTraffic(config)),
    }),
    ...(schedules && { schedules }),
    ...(looksForSchedules(config) && { leftSchedules: readLeftSchedules(google, config, project, live) }),
    bucket: built?.bucket.state ?? NOT_BUILT,
    repository: built?.repository.state ?? NOT_BUILT,
    buildAccount: buildAccount?.email ?? NOT_BUILT,
    buildAccountState: buildAccount?.state ?? NOT_BUILT,
    runtimeAccount: runtimeEmail,
    runtimeAccountState: runtimeAccount.state,
    policies: settle(policies) as Promise<Facts['policies']>,
    deployPolicies: readDeployPolicies(google, project, config),
    setPolicies: readSetPolicies(
      google,
      project,
      { project: projectFact, tags, tested: needs.length > 0 ? tested({ kind: 'project', project }) : null },
      config,
    ),
    defaultAccountPolicies: readDefaultAccountPolicies(google, project, standardBuildAccount),
    sharing: settle({
      'build-account': buildAccount ? readSharing(google, project, buildAccount.email, projectNumber) : NOT_BUILT,
      'runtime-account': readSharing(google, project, runtimeEmail, projectNumber),
    }),
    tags,
    ...(tagValues.size > 0 && { wantedTags: wantedTags(config.resourceTags, tagValues) }),
    buildAccountRoles: buildAccount ? readHeldRoles(buildAccount.email, [ofProject, ...ofBuild], roles) : NOT_BUILT,
    runtimeAccountRoles: readHeldRoles(runtimeEmail, [ofProject], null),
    answers,
    roleTable: answers.then(all => (all.some(({ verdict }) => verdict === 'denied') ? predefinedRoles() : null)),
  }
  // Including those that only other questions await: an unhandled rejection would end the process before there is a report.
  const late = [runtimeAccount, ...(buildAccount ? [buildAccount] : [])].map(account => account.late)
  const more = [
    projectPolicy,
    standardBuildAccount,
    runtime,
    runtimeAccount.email,
    ground.noTroubleshooter,
    ...late,
    ...asked,
    ...tagValues.values(),
    ...(built?.asked ?? []),
  ]
  const all = await settle(facts, more)
  const absent = await readAbsent(google, project, all, [all.servicePolicy, await projectPolicy])
  return { ...all, absent, apis: withNoticed(all.apis, off, project, all.projectNumber) }
}

/** Reads accounts by email, each once, because the same account often builds and runs. Resolves unique ids. */
function accountReader(google: Google, project: string, projectNumber: Promise<Fact<string>>) {
  const asked = async (email: string) => {
    // Only a default account has to wait for the project number, which shows that it is the project's own.
    const number = /^\d+$/.test(projectOfAccount(email) ?? '') ? await projectNumber : undefined
    return { email, project, home: homeOfAccount(email, project, number?.known ? number.value : undefined) }
  }
  const readState = once(async (email: string) => readAccount(google, await asked(email)))
  const readPolicy = once(async (email: string) => readAccountPolicy(google, await asked(email)))
  const accountOf = (name: Account['email'], late = Promise.resolve(false)) => {
    const state = name.then(found => {
      if (!found.known) return found
      return found.value === null ? known(null, ...found.evidence) : readState(found.value)
    })
    const email = emailFor(name, state)
    const policy = async () => {
      const found = await email
      if (!found.known) return found
      return found.value === null ? unknown(say`There is no such account.`) : readPolicy(found.value)
    }
    return { email, late, state, policy } satisfies Account
  }
  return { accountOf, stateOf: readState }
}

async function emailFor(name: Account['email'], state: Account['state']): Account['email'] {
  const found = await name
  if (!found.known || found.value === null || !isUniqueId(found.value)) return found
  const account = await state
  if (account.known && account.value?.email) return known(emailOf(account.value.email), ...account.evidence)
  return unknown(say`The account with the unique ID ${found.value} could not be found.`, ...account.evidence)
}

/** Waits for every question to end, so none is still in progress when one of them throws. */
async function settle<T extends object>(
  questions: { [K in keyof T]: Promise<T[K]> },
  others: readonly Promise<unknown>[] = [],
): Promise<T> {
  const keys = Object.keys(questions) as (keyof T)[]
  const promises = keys.map(key => questions[key])
  await Promise.allSettled([...promises, ...others])
  await Promise.all(others)
  const values = await Promise.all(promises)
  return Object.fromEntries(keys.map((key, index) => [key, values[index]])) as T
}

/** The workflow decides who builds: it names the account, or clears it. */
const namesBuilder = ({ build }: Pick<Config, 'build'>): boolean =>
  build.serviceAccount !== undefined || build.clear?.includes('serviceAccount') === true

const NOT_BUILT = Promise.resolve(unknown(say`Not asked, because nothing is built.`))
const NOT_DEPLOYED = Promise.resolve(unknown(say`Not asked, because something else is deployed.`))
const NOT_NEEDED = Promise.resolve(unknown(say`Not asked, because no permission is needed.`))

function noProject(): UserError {
  return failure(
    'project-unreachable',
    say`No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.`,
  )
}
