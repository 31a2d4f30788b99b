export const id = 645;

export const ids = [ 645 ];

export const modules = {
 645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   carryOut: () => carryOut,
   lookAround: () => lookAround
  });
  var decide = __webpack_require__(9451);
  var verdict = __webpack_require__(7593);
  var access = __webpack_require__(6212);
  var facts_names = __webpack_require__(4008);
  var place_names = __webpack_require__(2582);
  var remedies = __webpack_require__(6419);
  function notKnown(id, resource, what, fact) {
   const why = fact.why.trim().replace(/\.$/, "");
   return {
    id: id,
    status: "unknown",
    resource: resource,
    reason: `${what} could not be checked: ${why}.`,
    evidence: fact.evidence,
    remedies: []
   };
  }
  const inputEvidence = (input, resource, answer) => ({
   call: `input ${input}`,
   resource: resource,
   answer: answer
  });
  const ALWAYS = [ "run.googleapis.com" ];
  const FOR_BUILDS = [ "cloudbuild.googleapis.com", "artifactregistry.googleapis.com", "storage.googleapis.com" ];
  const apis = (config, facts, _decisions, plan) => {
   if (config.preflight === "off") return [];
   const {apis: fact, projectId: projectId} = facts;
   const forOptions = (0, place_names.nF)(plan.flatMap(({needs: needs}) => needs), projectId);
   const needed = [ ...ALWAYS, ...config.origin.kind === "source" ? FOR_BUILDS : [], ...forOptions ];
   if (!fact.known) return [ notKnown("api-disabled", facts_names.fq.project(projectId), "Which APIs are enabled", fact) ];
   return needed.flatMap(host => {
    const enabled = fact.value[host];
    if (enabled !== false || host === "storage.googleapis.com" && facts.bucket.known) return [];
    const resource = facts_names.fq.api(projectId, host);
    return [ {
     id: "api-disabled",
     status: "fail",
     resource: resource,
     reason: `${host} is not enabled in the project ${projectId}, and the deploy needs it.`,
     evidence: fact.evidence,
     remedies: (0, remedies.yz)(projectId, host)
    } ];
   });
  };
  function accountState(id, role, email, state, project) {
   if (!state.known) return [];
   const {value: value, evidence: evidence} = state;
   if (value && !value.disabled) return [];
   const reason = value ? `${role} ${email} is disabled.` : `${role} ${email} does not exist. A deleted account can be restored for 30 days; one of the same name made anew has none of its roles.`;
   const resource = facts_names.fq.account(email, project);
   return [ {
    id: id,
    status: "fail",
    principal: (0, facts_names.C5)(email),
    resource: resource,
    reason: reason,
    evidence: evidence,
    remedies: value ? [ enable(email, resource) ] : []
   } ];
  }
  function enable(email, resource) {
   const project = resource.split("/")[4] ?? "";
   const text = (0, remedies.G5)([ "iam", "service-accounts", "enable", email, `--project=${project}` ]);
   return {
    kind: "gcloud",
    title: `Enable ${email}`,
    text: text
   };
  }
  const buildAccount = (_config, facts, {buildAccount: decision}) => {
   if (!decision) return [];
   const resource = facts_names.fq.project(facts.projectId);
   if (decision.account === undefined) return facts.buildAccount.known ? [] : [ notKnown("no-default-build-account", resource, "The default build account", facts.buildAccount) ];
   if (decision.account === null) return [ {
    id: "no-default-build-account",
    status: "fail",
    resource: resource,
    reason: "The project has no default build account, so that a build has to name one: set build_service_account to the email " + `of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`,
    evidence: [ ...facts.buildAccount.evidence, ...facts.defaultAccountPolicies?.evidence ?? [] ],
    remedies: []
   } ];
   return accountState("build-account-missing", "The build account", decision.account, facts.buildAccountState, facts.projectId);
  };
  const DECIDES = "Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, " + "cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default";
  function whyNone(policies) {
   if (!policies?.known) return `${DECIDES}.`;
   const read = Object.entries(policies.value).flatMap(([name, policy]) => policy.known ? [ `${name} is ${policy.value.spec?.rules?.some(({enforce: enforce}) => enforce) ? "" : "not "}enforced` ] : []);
   return read.length > 0 ? `${DECIDES}: here ${read.join(", ")}.` : `${DECIDES}; they could not be read.`;
  }
  const callers = (_config, facts) => (facts.callers ?? []).flatMap(({caller: caller, account: account, resource: resource}) => {
   if (account.known && account.value !== null) return [];
   const member = facts.identity.principal;
   const why = account.known ? `there is no service ${caller.given}. Deploy it first, or name the account that it will run as` : `the service ${caller.given} could not be read (${account.why.trim().replace(/\.$/, "")}). Let the deployer read it, or name the account that it runs as`;
   return [ {
    id: "caller-unknown",
    status: "fail",
    resource: resource,
    reason: `callers: ${why}: callers: ACCOUNT@PROJECT.iam.gserviceaccount.com.`,
    evidence: account.evidence,
    remedies: account.known || !member ? [] : (0, remedies.gb)({
     member: member,
     role: "roles/run.viewer",
     resource: resource
    })
   } ];
  });
  function judgeList(rules, matches) {
   const certain = judge(rules.filter(rule => !rule.condition?.expression), matches);
   const open = rules.some(rule => rule.condition?.expression && judge([ rule ], matches) !== certain);
   return open ? "unknown" : certain;
  }
  function judge(rules, matches) {
   if (rules.some(rule => rule.denyAll)) return "blocked";
   const any = key => strongest(rules.flatMap(rule => rule.values?.[key] ?? []).map(matches));
   const denied = any("deniedValues");
   if (denied === "yes") return "blocked";
   const lists = rules.some(rule => (rule.values?.allowedValues ?? []).length > 0);
   const allowed = rules.some(rule => rule.allowAll) || !lists ? "yes" : any("allowedValues");
   if (allowed === "no") return "blocked";
   return denied === "no" && allowed === "yes" ? "allowed" : "unknown";
  }
  const strongest = answers => answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
  const isValue = value => pattern => pattern.replace(/^is:/, "") === value ? "yes" : "no";
  const isLocation = location => pattern => {
   const group = /^in:(.+)-locations$/.exec(pattern)?.[1];
   if (!group) return pattern.startsWith("in:") ? "unknown" : isValue(location.toLowerCase())(pattern.toLowerCase());
   if (group === location || location.startsWith(`${group}-`)) return "yes";
   if (group === "eu") return inUnion(location);
   return CONTINENTS.has(group) || /^[a-z]+-[a-z]+\d+$/.test(group) ? "no" : "unknown";
  };
  const CONTINENTS = new Set([ "us", "europe", "asia", "australia" ]);
  function inUnion(location) {
   if (location === "eu" || UNION.has(location)) return "yes";
   return location.startsWith("europe-") && ![ "europe-west2", "europe-west6" ].includes(location) ? "unknown" : "no";
  }
  const UNION = new Set([ "europe-central2", "europe-north1", "europe-southwest1", "europe-west1", "europe-west3", "europe-west4", "europe-west8", "europe-west9", "europe-west10", "europe-west12" ]);
  const isWorkerPool = (pool, ancestors, whole) => pattern => {
   if (!pool) return "no";
   const node = /^under:(.+)$/.exec(pattern)?.[1];
   if (node === undefined) return isValue(pool)(pattern);
   if (ancestors.includes(node)) return "yes";
   return whole || node.startsWith("projects/") ? "no" : "unknown";
  };
  var json = __webpack_require__(70);
  var layout = __webpack_require__(7310);
  var plan_resources = __webpack_require__(9383);
  var plan_wanted = __webpack_require__(4359);
  var diff = __webpack_require__(9051);
  var edits = __webpack_require__(7175);
  var plan_template = __webpack_require__(4166);
  const SERVERS = new Set([ "uid", "generation", "createTime", "updateTime", "deleteTime", "expireTime", "creator", "lastModifier", "observedGeneration", "terminalCondition", "conditions", "executionCount", "latestCreatedExecution", "reconciling", "satisfiesPzs" ]);
  function wantedJob(live, config, {project: project, image: image, nonce: nonce}) {
   const before = withoutServers(live ?? {});
   const after = structuredClone(before);
   (0, edits.Zs)(after, config);
   const tasks = (0, layout.k)(after, "job");
   const container = (0, edits.ZS)(tasks, config);
   if (image !== undefined) container.image = image;
   const problems = (0, edits.ct)(after, config.edits, "job");
   if (!live && image === undefined) problems.push("a job that does not exist yet needs an image or a source");
   if (image !== undefined) (0, json.lJ)((0, json.lJ)(after, "template"), "labels")["client.knative.dev/nonce"] = nonce;
   for (const holder of [ after, (0, json.lJ)(after, "template") ]) for (const key of [ "labels", "annotations" ]) if ((0, 
   json.Gv)(holder[key])) (0, plan_template.TA)(holder[key]);
   if (!live) delete after.name;
   const fields = [ ...new Set([ ...Object.keys(after), ...Object.keys(before) ]) ].filter(field => !(0, 
   json.Vk)(before[field], after[field]));
   const target = facts_names.fq.service((0, facts_names.je)(project, config));
   return {
    job: after,
    changes: (0, diff.r)(before, after, fields, target),
    problems: problems
   };
  }
  function withoutServers(job) {
   return Object.fromEntries(Object.entries(structuredClone(job)).filter(([field]) => !SERVERS.has(field)));
  }
  const questionsOf = {
   "run.allowedIngress": (config, facts) => ofRelease(config, facts, ({ingress: ingress, set: set}) => ({
    what: `ingress ${ingress}${set ? "" : ", which is the default"}`,
    matches: isValue(ingress),
    wayOut: "Set the ingress with flags: --ingress=internal or --ingress=internal-and-cloud-load-balancing."
   })),
   "run.allowedVPCEgress": (config, facts) => ofRelease(config, facts, ({egress: egress}) => ({
    what: egress ? `VPC egress ${egress}` : "a release without VPC egress",
    matches: egress ? isValue(egress) : () => "no",
    wayOut: "Send its traffic through a network with flags: --network=NETWORK --subnet=SUBNET --vpc-egress=all-traffic (or private-ranges-only)."
   })),
   "run.allowedBinaryAuthorizationPolicies": (config, facts) => ofRelease(config, facts, ({authorization: authorization}) => ({
    what: authorization ? `the Binary Authorization policy ${authorization}` : "a release without Binary Authorization",
    matches: authorization ? isValue(authorization) : () => "no",
    wayOut: "Name an allowed policy with flags: --binary-authorization=default."
   })),
   "gcp.resourceLocations": locations,
   "gcp.restrictServiceUsage": services,
   "cloudbuild.allowedWorkerPools": workerPools
  };
  function ofRelease(config, facts, ask) {
   const wanted = wantedOf(config, facts);
   if (!wanted) return [];
   const resource = facts_names.fq.service((0, plan_resources.F)(config, facts).service);
   const {evidence: evidence} = config.kind === "job" ? facts.job : facts.service;
   return [ {
    resource: resource,
    on: "service",
    evidence: evidence,
    ...ask(releasedBy(wanted, config.kind))
   } ];
  }
  function wantedOf(config, facts) {
   if (config.kind === "job") {
    if (!facts.job.known) return undefined;
    return wantedJob(facts.job.value, config, {
     project: facts.projectId,
     nonce: "aaaaaaaaaa"
    }).job;
   }
   if (!facts.service.known) return undefined;
   const live = facts.service.value;
   const {service: service, updateMask: updateMask} = (0, plan_wanted.N)(live, config, {
    project: facts.projectId,
    serving: facts.serving.known ? facts.serving.value : null,
    image: "image",
    nonce: "aaaaaaaaaa"
   });
   const wanted = {
    ...live,
    ...service
   };
   for (const field of updateMask) if (!(field in service)) delete wanted[field];
   return wanted;
  }
  function releasedBy(wanted, kind) {
   const template = (0, layout.k)(wanted, kind);
   const vpc = (0, json.Gv)(template.vpcAccess) ? template.vpcAccess : undefined;
   const direct = vpc && (0, json.gT)(vpc, "networkInterfaces").some(({network: network, subnetwork: subnetwork}) => network || subnetwork);
   const routed = vpc && (vpc.connector || direct);
   const authorization = authorizationOf(wanted.binaryAuthorization);
   const ingress = String(wanted.ingress ?? "");
   return {
    ingress: INGRESS[ingress] ?? "all",
    set: ingress in INGRESS,
    ...routed && {
     egress: vpc.egress === "ALL_TRAFFIC" ? "all-traffic" : "private-ranges-only"
    },
    ...authorization && {
     authorization: authorization
    }
   };
  }
  const INGRESS = {
   INGRESS_TRAFFIC_ALL: "all",
   INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
   INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing",
   INGRESS_TRAFFIC_NONE: "none"
  };
  function authorizationOf(field) {
   if (!(0, json.Gv)(field)) return undefined;
   if (field.useDefault) return "default";
   return typeof field.policy === "string" && field.policy !== "" ? field.policy : undefined;
  }
  function locations(config, facts, _decisions, plan) {
   const live = config.kind === "job" ? facts.job : config.kind === "service" ? facts.service : undefined;
   const absent = live?.known === true && live.value === null;
   const service = facts_names.fq.service((0, plan_resources.F)(config, facts).service);
   const made = [ ...absent ? [ {
    what: `a new ${config.kind} in ${config.region}`,
    resource: service,
    on: "service"
   } ] : [], ...plan.flatMap(({kind: kind, target: target}) => kind === "create-bucket" || kind === "create-repository" ? [ {
    what: `a new ${MADE[kind]} in ${config.region}`,
    resource: target,
    on: "project"
   } ] : []) ];
   const matches = isLocation(config.region);
   const wayOut = `Deploy to an allowed region with the input region${made.some(({on: on}) => on === "project") ? ", or name a bucket and a repository that exist with source_bucket and artifact_repository" : ""}.`;
   return made.map(each => ({
    ...each,
    matches: matches,
    wayOut: wayOut,
    evidence: []
   }));
  }
  const MADE = {
   "create-bucket": "bucket",
   "create-repository": "repository"
  };
  function services(config, facts) {
   const resource = facts_names.fq.project(facts.projectId);
   const building = config.origin.kind === "source";
   const used = [ "run.googleapis.com", ...building ? [ "artifactregistry.googleapis.com", "storage.googleapis.com" ] : [] ];
   const wayOut = "No input changes that: another project may be allowed to use it.";
   const known = used.map(host => ({
    ...{
     what: `the use of ${host} in the project`,
     resource: resource,
     on: "project",
     matches: isValue(host),
     wayOut: wayOut,
     evidence: []
    }
   }));
   const build = "cloudbuild.googleapis.com";
   const onlyNamed = pattern => isValue(build)(pattern) === "yes" ? "yes" : "unknown";
   return building ? [ ...known, {
    what: `the use of ${build} in the project`,
    resource: resource,
    on: "project",
    matches: onlyNamed,
    wayOut: wayOut,
    evidence: []
   } ] : known;
  }
  function workerPools(config, facts) {
   if (config.origin.kind !== "source") return [];
   const live = facts.service.known ? facts.service.value : undefined;
   const cleared = config.build.clear?.includes("workerPool");
   const remembered = live === undefined && config.kind === "service" ? undefined : live?.buildConfig?.workerPool ?? null;
   const pool = config.build.workerPool ?? (cleared ? null : remembered);
   if (pool === undefined) return [];
   const own = [ facts.projectId, ...facts.projectNumber.known ? [ facts.projectNumber.value ] : [] ];
   const owner = pool ? (0, facts_names.L9)(pool) : undefined;
   const parent = facts.project.known ? facts.project.value.parent : undefined;
   const mine = owner !== undefined && own.includes(owner);
   const ancestors = [ ...(mine ? own : owner ? [ owner ] : []).map(id => `projects/${id}`), ...mine && parent ? [ parent ] : [] ];
   const whole = mine && parent?.startsWith("organizations/") === true;
   return [ {
    what: pool ? `builds in the worker pool ${pool}` : "builds in Cloud Build’s own pool",
    resource: pool ? facts_names.fq.workerPool(pool) : facts_names.fq.project(facts.projectId),
    on: "project",
    matches: isWorkerPool(pool ?? undefined, ancestors, whole),
    wayOut: `Build in an allowed pool with build_worker_pool: ${(0, facts_names.zb)(facts.projectId, config.region)}/workerPools/POOL.`,
    evidence: []
   } ];
  }
  const deployPolicies = (config, facts, decisions, plan) => {
   const read = Object.entries(facts.deployPolicies);
   const judged = read.flatMap(([constraint, policy]) => policy.known ? deploy_policies_judge(constraint, policy, config, facts, decisions, plan) : []);
   return judged.some(({reason: reason}) => reason.includes(USAGE)) ? judged : [ ...judged, ...restricted(facts) ];
  };
  const USAGE = "gcp.restrictServiceUsage";
  function restricted({projectId: projectId, service: service, bucket: bucket, repository: repository}) {
   const evidence = [ service, bucket, repository ].flatMap(fact => fact.evidence).filter(({reason: reason}) => reason === "RESOURCE_USAGE_RESTRICTION_VIOLATED");
   if (evidence.length === 0) return [];
   return [ {
    id: "policy-blocks-deploy",
    status: "fail",
    resource: facts_names.fq.project(projectId),
    reason: `The organisation policy ${USAGE} does not allow the use of an API that the deploy needs: ${evidence.map(({answer: answer}) => answer).join("; ")}`,
    evidence: evidence,
    remedies: (0, remedies.jV)(projectId, USAGE)
   } ];
  }
  function deploy_policies_judge(constraint, policy, config, facts, decisions, plan) {
   const rules = policy.value.spec?.rules ?? [];
   const blocked = questionsOf[constraint](config, facts, decisions, plan).filter(({matches: matches}) => judgeList(rules, matches) === "blocked");
   if (blocked.length === 0) return [];
   const exempt = blocked.every(({on: on}) => on === "service") ? exemptByTags(config, facts) : undefined;
   const [first] = blocked;
   return [ {
    id: "policy-blocks-deploy",
    status: exempt ? "warn" : "fail",
    resource: first.resource,
    reason: `The organisation policy ${constraint} does not allow ${words(blocked.map(({what: what}) => what))}` + `${exempt ? `, unless ${exempt} the ${config.kind} from it; the release will tell` : ""}. ${first.wayOut}`,
    evidence: [ ...policy.evidence, ...blocked.flatMap(({evidence: evidence}) => evidence) ],
    remedies: (0, remedies.jV)(facts.projectId, constraint)
   } ];
  }
  function exemptByTags({kind: kind}, {tags: tags, service: service, job: job}) {
   const live = kind === "job" ? job : service;
   if (live.known && live.value === null) return undefined;
   if (!tags.known) return "tags, which could not be read, exempt";
   const names = tags.value.map(({key: key, value: value}) => `${key}=${value}`);
   return names.length > 0 ? `its tags (${names.join(", ")}) exempt` : undefined;
  }
  function words(items) {
   const all = [ ...new Set(items) ];
   return all.length < 2 ? all[0] ?? "" : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
  }
  var drift = __webpack_require__(7682);
  var facts_policies = __webpack_require__(5072);
  var set_policies = __webpack_require__(3523);
  var access_findings = __webpack_require__(8615);
  var policies = __webpack_require__(1588);
  const CONSTRAINT = {
   "no-invoker-iam-check": {
    constraint: "run.managed.requireInvokerIam",
    later: "the invoker check may not be disabled any more, which is how this service is public, and Google may refuse every change of it"
   },
   "all-users": {
    constraint: "iam.managed.allowedPolicyMembers",
    later: "allUsers may not be granted the invoker role any more, which is how this service is public; a binding that is there stays"
   }
  };
  const dryRun = (config, facts, decisions, plan) => {
   const later = (0, facts_policies.hR)(config).flatMap(name => ofDeploy(name, config, facts, decisions, plan));
   return [ ...ofAccess(config, facts, decisions), ...later ];
  };
  function ofAccess(config, facts, {access: access}) {
   if (access.target !== "all-users" && access.target !== "no-invoker-iam-check") return [];
   const {constraint: constraint, later: later} = CONSTRAINT[access.target];
   const set = inDryRun(facts.setPolicies, constraint);
   const answer = set && (0, policies.ZH)(constraint, set.rules);
   if (!set || answer === "no") return [];
   const doubt = answer === "unknown" ? ", unless a condition of it exempts the service" : "";
   return [ announce(facts, {
    constraint: constraint,
    set: set,
    resource: (0, access_findings.z5)(config, facts),
    later: `${later}${doubt}.`
   }) ];
  }
  function ofDeploy(constraint, config, facts, decisions, plan) {
   const set = inDryRun(facts.setPolicies, constraint);
   if (!set) return [];
   const effective = facts.deployPolicies[constraint];
   const now = effective?.known ? effective.value.spec?.rules ?? [] : [];
   const plain = set.rules.filter(rule => !rule.condition?.expression);
   const closed = questionsOf[constraint](config, facts, decisions, plan).filter(({matches: matches}) => judgeList(now, matches) !== "blocked" && mightBlock(set.rules, matches));
   const [first] = closed;
   if (!first) return [];
   const doubtful = set.inherits || plain.length < set.rules.length;
   const doubt = doubtful ? ", unless a condition of it or a policy above it lets it through" : "";
   const later = `it will not allow ${words(closed.map(({what: what}) => what))}${doubt}. ${first.wayOut}`;
   return [ announce(facts, {
    constraint: constraint,
    set: set,
    resource: first.resource,
    later: later
   }) ];
  }
  function mightBlock(rules, matches) {
   const plain = rules.filter(rule => !rule.condition?.expression);
   const conditional = rules.filter(rule => rule.condition?.expression).map(({condition: _, ...rule}) => rule);
   return [ plain, ...conditional.map(rule => [ rule ]) ].some(some => some.length > 0 && judgeList(some, matches) === "blocked");
  }
  const announce = (facts, {constraint: constraint, set: set, resource: resource, later: later}) => ({
   id: "policy-dry-run",
   status: "warn",
   resource: resource,
   reason: `The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}`,
   evidence: set.evidence,
   remedies: (0, remedies.jV)(facts.projectId, constraint)
  });
  function inDryRun(nodes = [], constraint) {
   for (const one of nodes) {
    const policy = (0, set_policies.e)(one, constraint);
    if (!policy.known || !policy.value) continue;
    const {dryRunSpec: dryRunSpec} = policy.value;
    if (!dryRunSpec) return undefined;
    const rules = dryRunSpec.reset ? [] : dryRunSpec.rules ?? [];
    return {
     node: one.node,
     rules: rules,
     inherits: dryRunSpec.inheritFromParent === true,
     evidence: policy.evidence
    };
   }
   return undefined;
  }
  const inputs = ({notices: notices, kind: kind, service: service}) => notices.map(({input: input, text: text, level: level}) => ({
   id: "ignored-input",
   status: level === "warning" ? "warn" : "skipped",
   reason: `${input}: ${text}`,
   evidence: [ inputEvidence(input, `${kind === "service" ? "services" : kind === "job" ? "jobs" : "workerPools"}/${service}`, text) ],
   remedies: []
  }));
  const KIND = {
   secret: "secret",
   "volume-bucket": "bucket",
   repository: "repository",
   subnetwork: "subnetwork",
   "client-account": "service account",
   "crypto-key": "key"
  };
  const missing = (_config, {answers: answers}, _decisions, plan) => {
   const planned = new Set(plan.flatMap(({needs: needs}) => needs).flatMap(({place: place}) => (0, 
   place_names.Dn)(place)?.resource ?? []));
   const found = new Map;
   for (const answer of answers) {
    const resource = (0, place_names.Dn)(answer.need.place)?.resource;
    const {place: place} = answer.need;
    if (place.kind === "called-service" || place.kind === "client-account" && !place.email) continue;
    if (answer.absent && resource && planned.has(resource) && !found.has(resource)) found.set(resource, answer);
   }
   return [ ...found ].map(([resource, {need: need, evidence: evidence}]) => {
    const {project: project} = (0, place_names.Dn)(need.place) ?? {};
    const name = resource.split("/").at(-1) ?? resource;
    return {
     id: "resource-missing",
     status: "fail",
     resource: resource,
     reason: `The ${KIND[need.place.kind] ?? "resource"} ${name} does not exist${project === undefined ? "" : ` in the project ${project}`}; it is needed to ${need.to}.`,
     evidence: evidence.filter(({status: status}) => status === 404),
     remedies: []
    };
   });
  };
  var decisions_grants = __webpack_require__(4757);
  var roles = __webpack_require__(6809);
  const overGranted = (config, facts, {buildAccount: buildAccount}, plan) => {
   if (config.preflight === "off") return [];
   return subjects(facts, buildAccount?.account ?? undefined).flatMap(subject => {
    const needed = neededBy(subject, plan);
    const thorough = config.mode === "preflight" || !subject.runs;
    const excess = subject.held.filter(one => isTooMuch(one, subject, needed, thorough));
    return excess.map(one => finding(one, excess, subject, facts, plan));
   });
  };
  function subjects({identity: identity, runtimeAccount: runtimeAccount, ...facts}, builder) {
   const runner = runtimeAccount.known ? runtimeAccount.value : undefined;
   const unconditional = fact => fact.known ? fact.value.filter(one => !one.conditional) : [];
   const all = [];
   if (builder && facts.buildAccount.known && facts.buildAccount.value === builder) {
    const fact = facts.buildAccountRoles;
    all.push({
     email: builder,
     builds: true,
     runs: builder === runner,
     held: unconditional(fact),
     fact: fact
    });
   }
   if (runner && runner !== builder) {
    const fact = facts.runtimeAccountRoles;
    all.push({
     email: runner,
     builds: false,
     runs: true,
     held: unconditional(fact),
     fact: fact
    });
   }
   return all.filter(({email: email}) => (0, facts_names.C5)(email) !== identity.principal);
  }
  function neededBy({builds: builds, runs: runs}, plan) {
   const parts = [ ...builds ? [ "build-account" ] : [], ...runs ? [ "runtime-account" ] : [] ];
   return plan.flatMap(({needs: needs}) => needs.filter(({who: who}) => parts.includes(who)));
  }
  function isTooMuch({role: role, permissions: permissions}, {builds: builds}, needs, thorough) {
   if (isEditor(role)) return true;
   if (!builds || !permissions || (0, roles.XB)(role)) return false;
   if (powers({
    permissions: permissions
   }, needs).length > 0) return true;
   return thorough && OF_BUILDS.test(role) && !needs.some(({permission: permission}) => permissions.has(permission));
  }
  const isEditor = role => role === "roles/owner" || role === "roles/editor";
  const OF_BUILDS = /^roles\/(storage|artifactregistry|cloudbuild|source)\./;
  const POWERS = [ [ /^resourcemanager\.projects\.setIamPolicy$/, "give anybody any role in the project" ], [ /^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/, "act as other service accounts", true ], [ /^run\.services\.setIamPolicy$/, "open services to everybody", true ], [ /^run\.(services|jobs|workerpools)\.(create|update|delete)$/, "deploy, change and delete services and jobs", true ], [ /^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/, "change who may read and write what is stored" ] ];
  function powers({permissions: permissions}, needs) {
   const needed = new Set(needs.map(({permission: permission}) => permission));
   const held = [ ...permissions ?? [] ].filter(permission => !needed.has(permission));
   return POWERS.filter(([pattern]) => held.some(permission => pattern.test(permission)));
  }
  function finding({role: role, resource: resource, permissions: permissions}, excess, subject, facts, plan) {
   const member = (0, facts_names.C5)(subject.email);
   const keep = keepers({
    role: role,
    permissions: permissions
   }, excess, subject, facts, plan);
   return {
    id: "over-granted",
    status: "warn",
    principal: member,
    role: role,
    resource: resource,
    method: "policy",
    reason: reason({
     role: role,
     resource: resource,
     permissions: permissions
    }, subject, neededBy(subject, plan)),
    evidence: subject.fact.evidence,
    remedies: (0, remedies.Tt)({
     member: member,
     role: role,
     resource: resource
    }, keep)
   };
  }
  function reason({role: role, resource: resource, permissions: permissions}, subject, needs) {
   const {email: email, builds: builds, runs: runs} = subject;
   const who = builds ? runs ? "The account that builds and runs the service" : "The build account" : "The runtime account";
   const holds = `${who}, ${email}, holds ${role} on ${(0, remedies.fp)(resource)}`;
   const own = runs ? " Whatever else runs as it may rely on the role: an account of its own for the service is the safe way out." : "";
   if (isEditor(role)) {
    const what = builds ? "a build step, or a dependency that it installs," : "whoever takes over the service";
    return `${holds}: ${what} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`;
   }
   const mine = runs ? " Whether the service itself does is not known here." : "";
   const held = powers({
    permissions: permissions
   }, needs);
   if (held.length > 0) {
    const could = listed(held.map(([, words]) => words));
    const unless = held.some(([, , deploying]) => deploying) ? " It is right only where a build step itself deploys." : "";
    return `${holds}, which the build does not need: a build step, or a dependency that it installs, could ${could}.${unless}${mine}`;
   }
   const unless = /^roles\/storage\./.test(role) ? ", unless its logs or artifacts go to a bucket" : "";
   return `${holds}, which the build does not need${unless}.${mine}`;
  }
  function keepers({role: role, permissions: permissions}, excess, subject, facts, plan) {
   const stays = subject.held.filter(one => !excess.includes(one));
   const project = facts_names.fq.project(facts.projectId);
   const member = (0, facts_names.C5)(subject.email);
   const lost = neededBy(subject, plan).flatMap(need => {
    const resource = facts.answers.find(({need: {who: who, permission: permission, place: place}}) => who === need.who && permission === need.permission && JSON.stringify(place) === JSON.stringify(need.place))?.resource;
    if (!resource) return [];
    const kept = stays.some(one => one.permissions?.has(need.permission) && [ project, resource ].includes(one.resource));
    const gone = isEditor(role) || permissions?.has(need.permission);
    return gone && !kept ? [ {
     who: need.who,
     member: member,
     permission: need.permission,
     resource: resource,
     apart: need.place.kind === "volume-bucket"
    } ] : [];
   });
   const grants = (0, decisions_grants.vj)(lost, project).filter(grant => grant !== undefined);
   return [ ...new Map(grants.map(grant => [ JSON.stringify(grant), grant ])).values() ];
  }
  function listed(items) {
   return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : items[0] ?? "";
  }
  var permissions = __webpack_require__(4885);
  var preview_names = __webpack_require__(1433);
  const previews = (config, facts, {cleanup: cleanup}) => {
   const resource = (0, access_findings.z5)(config, facts);
   const {evidence: evidence} = facts.previews ?? facts.service;
   const finding = (id, status, reason) => ({
    ...{
     id: id,
     status: status,
     resource: resource,
     reason: reason,
     evidence: evidence,
     remedies: []
    }
   });
   const live = facts.service.known ? facts.service.value : null;
   const own = config.preview && (0, preview_names.gz)(config.preview.pullRequest);
   const labels = live?.labels ?? {};
   const foreign = labels[preview_names.W7] !== own || labels[preview_names.eU] !== config.preview?.of;
   if (config.preview?.do === "deploy") return live && foreign && !(0, preview_names.X1)(config) ? [ finding("preview-impossible", "fail", `A service ${config.service} exists already, and it is no preview of ${config.preview.of}: it does not carry the labels of one. Nothing of it was touched.`) ] : [];
   if (!facts.previews) return [];
   if (!facts.previews.known) return [ finding("preview-impossible", "fail", `Which previews there are could not be read: ${facts.previews.why}`) ];
   const found = facts.previews.value;
   const kept = (cleanup ?? []).filter(({notable: notable}) => notable);
   const ours = new Set(found.flatMap(({tag: tag}) => tag ? [ tag ] : []));
   const others = (live?.traffic ?? []).flatMap(({tag: tag, revision: revision}) => tag && (0, 
   preview_names._n)(tag) !== undefined && !ours.has(tag) && (!own || own === tag) ? [ {
    tag: tag,
    revision: revision
   } ] : []);
   const service = config.preview && live && foreign && config.previews.strategy === "service" ? [ `The service ${config.service} is no preview of ${config.preview.of}: it does not carry the labels of one.` ] : [];
   const said = [ ...kept.map(({because: because}) => because), ...others.map(({tag: tag, revision: revision}) => `The tag ${tag} was left alone: ${revision ?? "the latest revision"}, which has it, was not deployed as a preview by this action.`), ...service ];
   return said.map(reason => finding("preview-kept", "skipped", reason));
  };
  const project = (_config, {project: fact, projectId: projectId}) => {
   const resource = facts_names.fq.project(projectId);
   if (!fact.known) return [ unreadable(resource, projectId, fact) ];
   const {state: state} = fact.value;
   if (state === undefined || state === "ACTIVE" || state === "STATE_UNSPECIFIED") return [];
   const reason = `The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`;
   return [ {
    id: "project-unreachable",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: fact.evidence,
    remedies: []
   } ];
  };
  function unreadable(resource, projectId, fact) {
   if (!fact.evidence.some(({status: status}) => status === 404)) return notKnown("project-unreachable", resource, `The project ${projectId}`, fact);
   const reason = `There is no project ${projectId}. project_id takes the project's id, which is neither its name nor its number.`;
   return {
    id: "project-unreachable",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: fact.evidence,
    remedies: []
   };
  }
  const reachable = (config, {service: service, job: job, workerPool: workerPool, projectId: projectId}) => {
   const fact = {
    service: service,
    job: job,
    "worker-pool": workerPool
   }[config.kind];
   if (fact.known || fact.evidence.length === 0) return [];
   if (fact.evidence.some(({status: status}) => status !== undefined)) return [];
   const [{call: call, answer: answer} = {
    call: "",
    answer: ""
   }] = fact.evidence;
   const host = / ([^/ ]+)/.exec(call)?.[1] ?? "run.googleapis.com";
   return [ {
    id: "api-error",
    status: "fail",
    resource: facts_names.fq.service((0, facts_names.je)(projectId, config)),
    reason: `Cloud Run (${host}) did not answer, so that nothing can be deployed: ${answer.trim().replace(/\.$/, "")}. ` + "Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether " + "CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.",
    evidence: fact.evidence,
    remedies: []
   } ];
  };
  const repository = (config, facts) => {
   const fact = facts.repository;
   if (config.origin.kind !== "source" || !fact.known) return [];
   const live = facts.service.known ? facts.service.value : null;
   const {name: name, from: from} = (0, facts_names.QJ)(config, facts.projectId, live);
   const finding = (reason, remedies = []) => [ {
    id: "repository-missing",
    status: "fail",
    resource: facts_names.fq.repository(name),
    reason: reason,
    evidence: fact.evidence,
    remedies: remedies
   } ];
   const format = fact.value?.format;
   if (format && format !== "DOCKER") return finding(`The repository ${name} holds ${format} packages; images need DOCKER.`);
   if (fact.value || from === "default") return [];
   const who = from === "input" ? "artifact_repository names it" : "the service's last build used it";
   return finding(`The repository ${name} does not exist: ${who}, and only the default one is made by a deploy.`, [ create(name) ]);
  };
  function create(name) {
   const [, project = "", , location = "", , id = ""] = name.split("/");
   const place = [ `--project=${project}`, `--location=${location}` ];
   const text = (0, remedies.G5)([ "artifacts", "repositories", "create", id, ...place, "--repository-format=docker" ]);
   return {
    kind: "gcloud",
    title: `Create the repository ${id}`,
    text: text
   };
  }
  const runtimeAccount = (_config, {runtimeAccount: email, runtimeAccountState: runtimeAccountState, projectId: projectId}) => email.known ? accountState("runtime-account-missing", "The runtime account", email.value, runtimeAccountState, projectId) : [];
  var schedule_names = __webpack_require__(6646);
  var decisions_schedule = __webpack_require__(6315);
  const schedules = (config, facts) => [ ...left(config, facts), ...(facts.schedules ?? []).flatMap(({schedule: schedule, called: called, job: job}) => {
   const {target: target, name: name} = schedule;
   const pubsub = job.known && job.value !== null && !job.value.httpTarget && schedule.cron !== null;
   return [ ...target.kind === "function" && called?.known && called.value === null ? [ noFunction(config, facts, target.name, called.evidence) ] : [], ...pubsub ? [ {
    id: "schedule-failed",
    status: "fail",
    resource: facts_names.fq.schedulerJob((0, schedule_names._H)(facts.projectId, config.region, name)),
    reason: `The Cloud Scheduler job ${name} exists and calls no URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`,
    evidence: job.evidence,
    remedies: []
   } ] : [] ];
  }) ];
  function left({region: region, service: service}, {leftSchedule: leftSchedule, projectId: projectId}) {
   if (!leftSchedule?.known || leftSchedule.value === null) return [];
   const {schedule: schedule = "", timeZone: timeZone = "UTC"} = leftSchedule.value;
   const name = `${service}-schedule`;
   return [ {
    id: "schedule-kept",
    status: "skipped",
    resource: facts_names.fq.schedulerJob((0, schedule_names._H)(projectId, region, name)),
    reason: `The Cloud Scheduler job ${name} stays as it is: ${(0, decisions_schedule.r4)({
     cron: schedule,
     timeZone: timeZone
    })}. The workflow has no input schedule; schedule: none deletes it.`,
    evidence: leftSchedule.evidence,
    remedies: []
   } ];
  }
  const noFunction = (config, facts, name, evidence) => ({
   id: "schedule-failed",
   status: "fail",
   resource: facts_names.fq.service((0, facts_names.fe)(facts.projectId, config.region, (0, 
   schedule_names.e_)(name))),
   reason: `schedule_target: there is no Cloud Run service ${(0, schedule_names.e_)(name)} in ${config.region}, which the function ${name} would be. A function of the first generation is no Cloud Run service, and is called with roles/cloudfunctions.invoker by a schedule of its own.`,
   evidence: evidence,
   remedies: []
  });
  var facts_facts = __webpack_require__(7127);
  const sharing = (_config, facts, {buildAccount: buildAccount}) => {
   const {"build-account": builds, "runtime-account": runs} = facts.sharing ?? {};
   const used = [ ...buildAccount && builds ? [ builds ] : [], ...runs ? [ runs ] : [] ];
   const found = new Map;
   for (const fact of used) if (fact.known && fact.value) found.set(fact.value.account, fact.value);
   return [ ...found.values() ].flatMap(({account: account, project: project, policy: policy}) => {
    if (!policy.known || !policy.value.spec?.rules?.some(({enforce: enforce}) => enforce === true)) return [];
    return [ {
     id: "policy-blocks-deploy",
     status: "fail",
     principal: (0, facts_names.C5)(account),
     resource: facts_names.fq.project(project),
     reason: `${account} belongs to the project ${project}, whose organisation policy ${facts_facts.F3} keeps its accounts from being used in other projects.`,
     evidence: policy.evidence,
     remedies: (0, remedies.jV)(project, facts_facts.F3)
    } ];
   });
  };
  const SHOWN = 10;
  const some = names => names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "");
  const source = (config, _facts, {source: summary, build: build}) => {
   if (!summary || config.origin.kind !== "source") return [];
   const {given: given} = config.origin;
   const findings = [];
   const say = (id, status, reason, input, answer) => findings.push({
    id: id,
    status: status,
    reason: reason,
    evidence: [ inputEvidence(input, given, answer) ],
    remedies: []
   });
   const {suspicious: suspicious = [], credentials: credentials = [], leftOut: leftOut = [], outsideLinks: outsideLinks = []} = summary;
   const {ineffective: ineffective = [], dockerfileIgnored: dockerfileIgnored} = summary;
   if (summary.ignoreFile === null && suspicious.length > 0) {
    const names = some(suspicious);
    const reason = `${given} has neither .gcloudignore nor .gitignore, so that this goes up too: ${names}. Add a .gcloudignore to ${given}.`;
    say("source-unignored", "warn", reason, "source", names);
   }
   if (credentials.length > 0) {
    const names = some(credentials);
    const reason = `Kept out of the upload, since they look like credentials: ${names}.`;
    say("credentials-excluded", "warn", reason, "source", names);
   }
   if (dockerfileIgnored) {
    const reason = `${dockerfileIgnored} keeps the Dockerfile out of the upload, so that buildpacks build the source. Take the rule out to build with the Dockerfile.`;
    say("dockerfile-ignored", "warn", reason, "source", dockerfileIgnored);
   }
   if (leftOut.length > 0) {
    const names = some(leftOut);
    const reason = `Not uploaded, since they are links without a target, or no files: ${names}.`;
    say("source-left-out", "warn", reason, "source", names);
   }
   if (outsideLinks.length > 0) {
    const names = some(outsideLinks);
    const reason = `Not uploaded, since they are links to what is outside ${given}: ${names}. Put a copy in their place, or set source to the folder that holds both.`;
    say("source-left-out", "warn", reason, "source", names);
   }
   if (ineffective.length > 0) {
    const rules = some(ineffective);
    say("source-left-out", "warn", `These rules of ${summary.ignoreFile} can never match: ${rules}.`, "source", rules);
   }
   if (build?.kind !== "docker") return findings;
   if (config.build.baseImage) say("invalid-input", "fail", `base_image is for buildpacks, and ${given} is built by its Dockerfile, which names its own. Leave base_image out.`, "base_image", config.build.baseImage);
   const names = Object.keys(config.build.env);
   if (names.length > 0) say("ignored-input", "warn", "build_env_vars reaches buildpacks only; a Dockerfile build has no use for it.", "build_env_vars", names.join(", "));
   return findings;
  };
  const sourceBucket = (config, facts) => {
   if (config.origin.kind !== "source") return [];
   const live = facts.service.known ? facts.service.value : null;
   const {name: name, from: from} = (0, facts_names.g2)(config, facts.projectId, live);
   if (from === "input") return [];
   const {bucket: bucket, projectNumber: projectNumber} = facts;
   const finding = (status, reason) => [ {
    id: "bucket-foreign",
    status: status,
    resource: facts_names.fq.bucket(name),
    reason: reason,
    evidence: bucket.evidence,
    remedies: []
   } ];
   if (!bucket.known) {
    const forbidden = bucket.evidence.some(({status: status}) => status === 403);
    return forbidden ? finding("unknown", `It is not known whose the bucket ${name} is: ${bucket.why.trim().replace(/\.$/, "")}.`) : [];
   }
   const owner = bucket.value?.projectNumber;
   if (owner === undefined) return [];
   if (!projectNumber.known) return finding("unknown", `The bucket ${name} belongs to project ${owner}; this project's number is not known.`);
   if (owner === projectNumber.value) return [];
   return finding("fail", `The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to ` + "somebody else. Set source_bucket to a bucket of this project, or to a name that is free.");
  };
  const LONGEST = 46;
  const tag = (config, facts) => {
   const {tag: name, service: service} = config;
   if (!name || name.length + service.length <= LONGEST) return [];
   const resource = (0, access_findings.z5)(config, facts);
   const left = LONGEST - service.length;
   const shorten = left > 0 ? `Shorten the tag to ${left} characters, e.g. ${name.slice(0, left).replace(/-+$/, "")}.` : "Rename the service.";
   return [ {
    id: "tag-too-long",
    status: "fail",
    resource: resource,
    reason: `The tag ${name} and the service name ${service} have ${name.length + service.length} characters together, and Cloud Run takes ${LONGEST}. ${shorten}`,
    evidence: [ inputEvidence("tag", resource, name) ],
    remedies: []
   } ];
  };
  var shares = __webpack_require__(4844);
  var rollback = __webpack_require__(5270);
  const traffic = (config, facts, {traffic: decision}) => {
   const resource = (0, access_findings.z5)(config, facts);
   const finding = (id, status, reason, remedies = [], more = []) => [ {
    id: id,
    status: status,
    resource: resource,
    reason: reason,
    evidence: [ ...decision.evidence, ...more ],
    remedies: remedies
   } ];
   const exists = !facts.service.known || facts.service.value !== null;
   if ((0, preview_names.X1)(config) && !exists) return [ {
    id: "traffic-new-service",
    status: "fail",
    resource: resource,
    reason: `A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve ` + "production. Deploy it once with mode: deploy, then make previews.",
    evidence: [ inputEvidence("mode", resource, config.mode), ...facts.service.evidence ],
    remedies: []
   } ];
   if (decision.problem) return finding("traffic-new-service", "fail", `no_traffic is not possible: ${lower(decision.because)} Deploy once without no_traffic, then with it.`);
   const wrong = [ ...decision.impossible ? [ decision.impossible ] : [], ...wrongRevisions(config, facts) ];
   if (wrong.length > 0) return wrong.flatMap(reason => finding("traffic-target", "fail", reason, [], namedEvidence(facts)));
   if (config.rollout && (decision.effect === "latest" || decision.effect === "restored")) return finding("rollout-unwatched", "warn", exists ? "No revision of the service was ever ready, so that nothing could serve meanwhile: the new revision gets all traffic at once." : "The service is new, so that nothing could serve meanwhile: the first revision gets all traffic at once. traffic_steps counts from the next deploy on.");
   const shares = decision.effect === "latest" && divided(config, facts);
   if (decision.effect !== "kept" && !shares || config.noTraffic) return [];
   const text = (0, remedies.G5)([ ...[ "run", "services", "update-traffic", config.service, "--to-latest" ], ...[ `--project=${facts.projectId}`, `--region=${config.region}` ] ]);
   const remedy = {
    kind: "gcloud",
    title: "Give the traffic to the latest revision",
    text: text
   };
   return finding("traffic-pinned", "warn", `${decision.because} ${shares ? `The rest stays where it was sent: ${shares}.` : "The new revision gets none of it."} One run with update_traffic_flags: --to-latest gives it back, too.`, [ remedy ]);
  };
  function divided({trafficChange: trafficChange, manifest: manifest}, {service: service}) {
   if (trafficChange || manifest || !service.known || !service.value) return undefined;
   const traffic = (0, shares.t7)(service.value.traffic);
   return traffic.some(target => (0, shares.TN)(target) !== shares.P8 && target.percent) ? (0, 
   shares.r4)(traffic) : undefined;
  }
  function wrongRevisions({trafficChange: trafficChange, service: service}, {namedRevisions: namedRevisions = {}}) {
   const shares = trafficChange?.shares?.percent ?? {};
   return Object.entries(namedRevisions).flatMap(([name, fact]) => {
    if (!fact.known) return [];
    if (!fact.value) return [ `The service ${service} has no revision ${name}.` ];
    const failed = (0, rollback.Ix)(fact.value) && shares[name];
    return failed ? [ `The revision ${name} is not ready, so that it cannot serve.` ] : [];
   });
  }
  const namedEvidence = ({namedRevisions: namedRevisions = {}}) => Object.values(namedRevisions).flatMap(({evidence: evidence}) => evidence);
  const traffic_rollback = (config, facts, {traffic: {back: back, evidence: evidence}}) => {
   if (!back?.none) return [];
   return [ {
    id: "rollback-impossible",
    status: "fail",
    resource: (0, access_findings.z5)(config, facts),
    reason: back.because,
    evidence: evidence,
    remedies: []
   } ];
  };
  const lower = sentence => sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const CHECKS = [ project, reachable, apis, previews, traffic, tag, buildAccount, runtimeAccount, sharing, deployPolicies, sourceBucket, repository, missing, permissions.P, callers, schedules, access.T, dryRun, drift.U, source, inputs, overGranted ];
  const OF_ROLLBACK = [ project, reachable, apis, traffic_rollback, permissions.P, inputs ];
  function check(config, facts, decisions, plan) {
   return underPreflight(checks_judge(config, facts, decisions, plan), config.preflight);
  }
  function checks_judge(config, facts, decisions, plan) {
   return (config.mode === "rollback" ? OF_ROLLBACK : CHECKS).flatMap(one => one(config, facts, decisions, plan));
  }
  const TAKES = {
   project: policyOf("resourcemanager.projects", "roles/resourcemanager.projectIamAdmin"),
   bucket: policyOf("storage.buckets", "roles/storage.admin"),
   repository: policyOf("artifactregistry.repositories", "roles/artifactregistry.admin"),
   service: policyOf("run.services", "roles/run.admin"),
   job: policyOf("run.jobs", "roles/run.admin"),
   account: policyOf("iam.serviceAccounts", "roles/iam.serviceAccountAdmin"),
   "client-account": policyOf("iam.serviceAccounts", "roles/iam.serviceAccountAdmin"),
   "called-service": policyOf("run.services", "roles/run.admin"),
   "crypto-key": policyOf("cloudkms.cryptoKeys", "roles/cloudkms.admin"),
   secret: policyOf("secretmanager.secrets", "roles/secretmanager.admin")
  };
  const ENABLE = {
   permission: "serviceusage.services.enable",
   role: "roles/serviceusage.serviceUsageAdmin"
  };
  function policyOf(collection, role) {
   return {
    permissions: [ `${collection}.getIamPolicy`, `${collection}.setIamPolicy` ],
    role: role
   };
  }
  function mayNotGrant(grants, deployer, known) {
   const [first] = grants;
   const takes = TAKES[(0, decisions_grants.I)(first.resource) ?? ""];
   const permission = known.permission ?? takes?.permissions[1];
   const where = (0, remedies.fp)(first.resource);
   return {
    id: "not-granted",
    status: "fail",
    ...deployer && {
     principal: deployer
    },
    ...permission && {
     permission: permission
    },
    ...takes && {
     role: takes.role
    },
    resource: first.resource,
    reason: `The deployer may not grant ${list([ ...new Set(grants.map(({role: role}) => role)) ])} on ${where}: it lacks ${permission ?? "the right to"}. ` + `${takes ? `Whoever has ${takes.role} or Owner there` : "An Owner"} may, once, and nothing else is needed. ` + "Or they give the deployer that role, and with it the right to grant any role there.",
    evidence: [],
    remedies: [ ...grants.flatMap(remedies.gb), ...takes && deployer ? letDeployer({
     member: deployer,
     role: takes.role,
     resource: first.resource
    }, "grant roles there") : [] ],
    ...known
   };
  }
  function mayNotEnable(project, hosts, deployer, known) {
   const resource = facts_names.fq.project(project);
   return {
    id: "not-granted",
    status: "fail",
    ...deployer && {
     principal: deployer
    },
    permission: ENABLE.permission,
    role: ENABLE.role,
    resource: resource,
    reason: `The deployer may not enable ${list(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. ` + `Whoever has ${ENABLE.role}, Editor or Owner there may, once, and nothing else is needed. Or they give the deployer that role.`,
    evidence: [],
    remedies: [ ...hosts.flatMap(host => (0, remedies.yz)(project, host)), ...deployer ? letDeployer({
     member: deployer,
     role: ENABLE.role,
     resource: resource
    }, "enable APIs") : [] ],
    ...known
   };
  }
  const letDeployer = (grant, what) => (0, remedies.gb)(grant).filter(({kind: kind}) => kind === "gcloud").map(remedy => ({
   ...remedy,
   title: `Or ${grant.role}, with which it may ${what} itself,`,
   alternative: true
  }));
  const list = items => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  function decideGranting(question) {
   const {config: config, facts: facts, findings: findings, fork: fork, granted: granted} = question;
   const failing = findings.filter(({status: status}) => status === "fail");
   const none = {
    hosts: [],
    cures: [],
    findings: [ ...findings ],
    pending: []
   };
   if (!mayGrant(config, false) || failing.length === 0) {
    const pending = notAnswering(facts, granted?.hosts ?? []);
    if (pending.length > 0) return {
     kind: "wait",
     ...none,
     findings: [ ...findings, ...pending ],
     pending: pending
    };
    return {
     kind: "nothing",
     ...none
    };
   }
   const refuse = (...refused) => ({
    kind: "refused",
    ...none,
    findings: [ ...findings, ...refused ]
   });
   if (fork) return refuse(untouched("the code comes from a fork, and a stranger’s change shall not move anybody’s rights"));
   const cured = curesOf(question);
   const incurable = failing.filter(finding => !cured.has(finding));
   const [first] = incurable;
   if (first) {
    const more = incurable.length > 1 ? ` (and ${incurable.length - 1} more)` : "";
    return refuse(untouched(`something stands in the way that it cannot cure${more}: ${first.reason}`));
   }
   const denied = deniedTo(question, [ ...cured.values() ]);
   if (denied.length > 0) return refuse(...denied);
   const open = [ ...cured.values() ].filter(({done: done}) => !done);
   const cures = merge(open.flatMap(({cure: cure}) => cure ?? []));
   const retold = new Map(findings.map(finding => [ finding, told(finding, cured.get(finding) ?? besides(question, finding, cures)) ]));
   return {
    kind: open.length > 0 ? "grant" : "wait",
    hosts: [ ...new Set(open.flatMap(({host: host}) => host ?? [])) ],
    cures: cures,
    findings: [ ...retold.values() ],
    pending: failing.flatMap(finding => cured.get(finding)?.done ? retold.get(finding) ?? [] : [])
   };
  }
  const mayGrant = ({grantMissing: grantMissing, preflight: preflight}, fork) => grantMissing && preflight !== "off" && !fork;
  function notAnswering(facts, hosts) {
   const asked = [ ...Object.values(facts), ...Object.values(facts.policies), ...facts.answers ];
   const evidence = asked.flatMap(evidenceOf);
   return hosts.flatMap(host => {
    const refused = evidence.filter(({reason: reason, call: call}) => reason === "SERVICE_DISABLED" && call.includes(host));
    if (refused.length === 0) return [];
    return [ {
     id: "api-disabled",
     status: "unknown",
     resource: facts_names.fq.api(facts.projectId, host),
     reason: `This run has enabled ${host}, which does not answer yet.`,
     evidence: refused.slice(0, 1),
     remedies: []
    } ];
   });
  }
  const evidenceOf = fact => typeof fact === "object" && fact !== null && "evidence" in fact ? fact.evidence : [];
  function curesOf({facts: facts, plan: plan, findings: findings, granted: granted}) {
   const judged = (0, permissions.pw)(facts, plan);
   return new Map(findings.flatMap(finding => {
    if (finding.status !== "fail") return [];
    if (finding.id === "api-disabled") {
     const host = finding.resource?.split("/services/")[1];
     return host ? [ [ finding, {
      host: host,
      done: granted?.hosts.includes(host) ?? false
     } ] ] : [];
    }
    const {principal: principal, permission: permission, resource: resource} = finding;
    const {grant: grant, answer: answer} = judged.find(one => same(one.finding, finding)) ?? {};
    if (!principal || !permission || !resource || !grant || answer?.barred) return [];
    if ((0, roles.XB)(grant.role) || !TAKES[(0, decisions_grants.I)(grant.resource) ?? ""]) return [];
    const lack = {
     principal: principal,
     permission: permission,
     resource: resource
    };
    const made = granted?.cures.find(({settles: settles}) => settles.some(settled => same(settled, lack)));
    return [ [ finding, {
     cure: made ?? {
      grant: grant,
      settles: [ lack ]
     },
     done: made !== undefined
    } ] ];
   }));
  }
  function besides({facts: facts, plan: plan}, finding, cures) {
   if (finding.status !== "warn") return undefined;
   const grant = (0, permissions.pw)(facts, plan).find(one => same(one.finding, finding))?.grant;
   const cure = grant && cures.find(one => keyOf(one.grant) === keyOf(grant));
   return cure && {
    cure: cure,
    done: false
   };
  }
  const same = (a, b) => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
  const keyOf = ({member: member, role: role, resource: resource}) => JSON.stringify([ member, role, resource ]);
  function merge(cures) {
   const groups = Map.groupBy(cures, ({grant: grant}) => keyOf(grant));
   return [ ...groups.values() ].map(group => ({
    grant: group[0].grant,
    settles: group.flatMap(({settles: settles}) => settles)
   }));
  }
  function deniedTo({facts: facts}, cured) {
   const open = cured.filter(({done: done}) => !done);
   const denial = (permission, resource) => facts.answers.find(answer => answer.need.who === "deployer" && answer.need.permission === permission && answer.resource === resource && answer.verdict === "denied");
   const deployer = facts.identity.principal;
   const project = facts_names.fq.project(facts.projectId);
   const hosts = open.flatMap(({host: host}) => host ?? []);
   const enabling = hosts.length > 0 ? denial(ENABLE.permission, project) : undefined;
   const cures = Map.groupBy(merge(open.flatMap(({cure: cure}) => cure ?? [])), ({grant: grant}) => grant.resource);
   return [ ...enabling ? [ mayNotEnable(facts.projectId, hosts, deployer, {
    status: "warn",
    evidence: enabling.evidence,
    ...enabling.method !== "none" && {
     method: enabling.method
    }
   }) ] : [], ...[ ...cures ].flatMap(([resource, group]) => {
    const {permissions: permissions = []} = TAKES[(0, decisions_grants.I)(resource) ?? ""] ?? {};
    const answer = permissions.map(permission => denial(permission, resource)).find(found => found !== undefined);
    if (!answer) return [];
    const known = {
     status: "warn",
     permission: answer.need.permission,
     evidence: answer.evidence
    };
    const method = answer.method !== "none" && {
     method: answer.method
    };
    return [ mayNotGrant(group.map(({grant: grant}) => grant), deployer, {
     ...known,
     ...method
    }) ];
   }) ];
  }
  function untouched(why) {
   return {
    id: "not-granted",
    status: "warn",
    reason: `grant_missing granted nothing: ${why}`.replace(/([^.!?])$/, "$1."),
    evidence: [ {
     call: "input grant_missing",
     resource: "",
     answer: "true"
    } ],
    remedies: []
   };
  }
  function told(finding, cured) {
   if (!cured) return finding;
   const {cure: cure, host: host, done: done} = cured;
   const what = cure ? `grants ${cure.grant.role} on ${(0, remedies.fp)(cure.grant.resource)}` : `enables ${host}`;
   if (!done) return {
    ...finding,
    status: "warn",
    reason: `${finding.reason} grant_missing: the deploy ${what} first.`,
    remedies: []
   };
   const did = cure ? `granted ${cure.grant.role} on ${(0, remedies.fp)(cure.grant.resource)}` : `enabled ${host}`;
   return {
    ...finding,
    reason: `${finding.reason} This run has ${did}, which has not come into effect yet. That takes two minutes as a rule, seven or longer at times: run the job again, there is nothing left to grant. Where it never does, a deny policy stands in the way.`,
    remedies: []
   };
  }
  var errors = __webpack_require__(9473);
  const RUN_MS = 60 * 6e4;
  function accessOf(permission, place, resource, circumstances) {
   const {now: now} = circumstances;
   const folder = place.kind === "bucket" ? `${circumstances.folder}/` : "";
   const span = {
    from: now,
    until: now + RUN_MS
   };
   const bucket = place.kind === "bucket" || place.kind === "volume-bucket" ? (0, facts_names.oh)(resource) : undefined;
   if (bucket && permission.startsWith("storage.objects.")) {
    const names = [ `projects/_/buckets/${bucket}/objects/${folder}` ];
    return {
     ...span,
     resource: {
      service: "storage.googleapis.com",
      type: "storage.googleapis.com/Object",
      names: names,
      open: true
     }
    };
   }
   if (bucket && permission.startsWith("storage.buckets.")) {
    const names = [ `projects/_/buckets/${bucket}` ];
    return {
     ...span,
     resource: {
      service: "storage.googleapis.com",
      type: "storage.googleapis.com/Bucket",
      names: names,
      open: false
     }
    };
   }
   if (place.kind === "secret" && permission.startsWith("secretmanager.versions.")) {
    const {project: project, projectNumber: projectNumber} = circumstances;
    if (place.project !== project || !projectNumber) return span;
    const names = [ project, projectNumber ].map(owner => `projects/${owner}/secrets/${place.secret}/versions/`);
    const type = "secretmanager.googleapis.com/SecretVersion";
    return {
     ...span,
     resource: {
      service: "secretmanager.googleapis.com",
      type: type,
      names: names,
      open: true
     }
    };
   }
   if (place.kind === "sql-instance") {
    const names = [ `projects/${place.project}/instances/${place.instance}` ];
    return {
     ...span,
     resource: {
      service: "sqladmin.googleapis.com",
      type: "sqladmin.googleapis.com/Instance",
      names: names,
      open: false
     }
    };
   }
   return span;
  }
  const isBelow = permission => /^(storage\.objects|secretmanager\.versions)\./.test(permission);
  var ask = __webpack_require__(4737);
  function evaluateCondition(expression, {resource: resource, from: from, until: until}) {
   const names = resource ? resource.names : [ undefined ];
   const results = names.flatMap(name => [ from, until ].map(time => {
    try {
     const values = {
      time: time
     };
     if (resource && name !== undefined) {
      values.name = {
       text: name,
       open: resource.open
      };
      values.type = {
       text: resource.type,
       open: false
      };
      values.service = {
       text: resource.service,
       open: false
      };
     }
     return parse(tokens(expression), values);
    } catch (error) {
     if (error instanceof NotUnderstood) return "unknown";
     throw error;
    }
   }));
   const [first = "unknown"] = results;
   return results.every(result => result === first) ? first : "unknown";
  }
  class NotUnderstood extends Error {}
  const TOKEN = /\s*(?:("(?:[^"\\]|\\["'\\])*"|'(?:[^'\\]|\\["'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[()[\],.!<>])|(\d+))/y;
  function tokens(expression) {
   const found = [];
   TOKEN.lastIndex = 0;
   const text = expression.trimEnd();
   while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new NotUnderstood;
    found.push(match[0].trim());
   }
   return found;
  }
  function parse(list, values) {
   let at = 0;
   const peek = () => list[at];
   const take = token => {
    if (list[at] !== token) return false;
    at += 1;
    return true;
   };
   const expect = token => {
    if (!take(token)) throw new NotUnderstood;
   };
   const or = () => {
    let left = and();
    while (take("||")) left = either(truth(left), truth(and()));
    return left;
   };
   const and = () => {
    let left = relation();
    while (take("&&")) left = both(truth(left), truth(relation()));
    return left;
   };
   const relation = () => {
    const left = unary();
    const operator = peek();
    if (operator === "in" || /^([=!<>]=|[<>])$/.test(operator ?? "")) {
     at += 1;
     return compare(operator ?? "", left, unary());
    }
    return left;
   };
   const unary = () => {
    if (take("!")) return not(truth(unary()));
    return member();
   };
   const member = () => {
    let value = primary();
    while (take(".")) {
     const name = list[at++] ?? "";
     value = take("(") ? callMethod(value, name, list_(")")) : undefined;
    }
    return value;
   };
   const list_ = end => {
    const items = [];
    if (take(end)) return items;
    do {
     items.push(or());
    } while (take(","));
    expect(end);
    return items;
   };
   const primary = () => {
    const token = list[at++];
    if (token === undefined) throw new NotUnderstood;
    if (token === "(") {
     const value = or();
     expect(")");
     return value;
    }
    if (token === "[") return list_("]");
    if (token === "true" || token === "false") return token === "true";
    if (/^["']/.test(token)) return {
     text: token.slice(1, -1).replace(/\\(.)/g, "$1"),
     open: false
    };
    if (/^\d/.test(token)) return undefined;
    if (/^[A-Za-z_]/.test(token)) return variable(token);
    throw new NotUnderstood;
   };
   const variable = root => {
    if (take("(")) return callFunction(root, list_(")"));
    if (peek() !== ".") return undefined;
    const field = list[at + 1] ?? "";
    if (list[at + 2] === "(") return undefined;
    at += 2;
    if (root === "request" && field === "time") return {
     time: values.time
    };
    if (root === "resource" && (field === "name" || field === "type" || field === "service")) return values[field];
    return undefined;
   };
   const result = truth(or());
   if (at < list.length) throw new NotUnderstood;
   return result;
  }
  const truth = value => typeof value === "boolean" ? value : "unknown";
  const known = value => value === "unknown" ? undefined : value;
  const either = (a, b) => known(a === true || b === true ? true : a === false && b === false ? false : "unknown");
  const both = (a, b) => known(a === false || b === false ? false : a === true && b === true ? true : "unknown");
  const not = a => known(a === "unknown" ? a : !a);
  const isText = value => typeof value === "object" && "text" in value;
  const isTime = value => typeof value === "object" && "time" in value;
  function compare(operator, left, right) {
   if (operator === "in") {
    if (!Array.isArray(right) || !isText(left)) return undefined;
    return right.reduce((found, one) => either(truth(found), truth(compare("==", left, one))), false);
   }
   if (operator === "!=") return not(truth(compare("==", left, right)));
   if (isText(left) && isText(right)) return operator === "==" ? sameText(left, right) : undefined;
   if (isTime(left) && isTime(right)) {
    if (operator === "<") return left.time < right.time;
    if (operator === "<=") return left.time <= right.time;
    if (operator === ">") return left.time > right.time;
    if (operator === ">=") return left.time >= right.time;
    return left.time === right.time;
   }
   return undefined;
  }
  function sameText(a, b) {
   if (!a.open && !b.open) return a.text === b.text;
   if (a.open && b.open) return undefined;
   const [begun, whole] = a.open ? [ a.text, b.text ] : [ b.text, a.text ];
   return whole.startsWith(begun) && whole !== begun ? undefined : false;
  }
  function callMethod(on, name, args) {
   const [argument] = args;
   if (!isText(on) || args.length !== 1 || !isText(argument) || argument.open) return undefined;
   const {text: text, open: open} = on;
   const other = argument.text;
   switch (name) {
   case "startsWith":
    if (text.startsWith(other)) return true;
    return open && other.startsWith(text) ? undefined : false;

   case "endsWith":
    return open ? undefined : text.endsWith(other);

   case "contains":
    return text.includes(other) || (open ? undefined : false);

   case "extract":
    return extract(on, other);

   default:
    return undefined;
   }
  }
  function extract({text: text, open: open}, template) {
   const [, before, after] = /^([^{}]*)\{\w+\}([^{}]*)$/.exec(template) ?? [];
   if (before === undefined || after === undefined) return undefined;
   const start = text.indexOf(before);
   const end = start < 0 || after === "" ? -1 : text.indexOf(after, start + before.length);
   if (end >= 0) return {
    text: text.slice(start + before.length, end),
    open: false
   };
   if (open) return undefined;
   return {
    text: start >= 0 && after === "" ? text.slice(start + before.length) : "",
    open: false
   };
  }
  function callFunction(name, args) {
   const [argument] = args;
   if (name !== "timestamp" || args.length !== 1 || !isText(argument)) return undefined;
   const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(argument.text) ? Date.parse(argument.text) : Number.NaN;
   return Number.isNaN(time) ? undefined : {
    time: time
   };
  }
  const CONVENIENCE = {
   "roles/owner": "projectOwner",
   "roles/editor": "projectEditor",
   "roles/viewer": "projectViewer"
  };
  function membersFor(member, project, projectPolicy) {
   const itself = anyOf(member);
   const basic = (projectPolicy?.bindings ?? []).filter(binding => !binding.condition && names(binding, itself)).flatMap(({role: role}) => CONVENIENCE[role] ? [ `${CONVENIENCE[role]}:${project}` ] : []);
   return new Set([ ...itself, ...basic ]);
  }
  function holdsBasicRole(member, projectPolicy) {
   return (projectPolicy.bindings ?? []).some(b => CONVENIENCE[b.role] && (names(b, anyOf(member)) || b.members?.some(isCrowd)));
  }
  function rolesOf(policies, members) {
   return new Set(policies.flatMap(({policy: policy}) => (policy.bindings ?? []).filter(b => names(b, members) || b.members?.some(isCrowd)).map(b => b.role)));
  }
  function readGrants(policies, members, permission, lookUp, access) {
   const reading = {
    granted: [],
    conditional: [],
    outside: [],
    unseen: [],
    unreadRoles: []
   };
   for (const {resource: resource, policy: policy} of policies) {
    for (const binding of policy.bindings ?? []) {
     const {role: role, condition: condition} = binding;
     const named = names(binding, members);
     const crowds = (binding.members ?? []).filter(isCrowd);
     if (!named && crowds.length === 0) continue;
     const permissions = lookUp(role);
     if (!permissions) reading.unreadRoles.push(role);
     if (!permissions?.has(permission)) continue;
     const holds = condition ? evaluateCondition(condition.expression ?? "", access) : true;
     if (!named) {
      if (holds !== false) reading.unseen.push(...crowds.map(member => ({
       role: role,
       resource: resource,
       member: member
      })));
      continue;
     }
     const grant = condition ? {
      role: role,
      resource: resource,
      ...grants_told(condition)
     } : undefined;
     if (!grant || holds === true) reading.granted.push(grant ?? {
      role: role,
      resource: resource
     }); else reading[holds === false ? "outside" : "conditional"].push(grant);
    }
   }
   return {
    ...reading,
    unreadRoles: [ ...new Set(reading.unreadRoles) ]
   };
  }
  const grants_told = ({title: title, expression: expression = ""}) => ({
   condition: title || expression || "unnamed",
   looksAtResource: expression === "" || /\b(resource|api|destination)\./.test(expression)
  });
  const names = ({members: members = []}, wanted) => members.some(member => wanted.has(spelt(member)));
  const anyOf = member => new Set([ spelt(member), "allUsers", "allAuthenticatedUsers" ]);
  const spelt = member => member.replace(/^(serviceAccount|user):(.*)$/, (_, kind, email) => `${kind}:${email.toLowerCase()}`);
  const isCrowd = member => /^(group:|domain:|principalSet:)/.test(member);
  const TESTABLE = {
   project: "",
   bucket: "storage.",
   repository: "artifactregistry.",
   service: "run.",
   account: "iam.serviceAccounts.",
   secret: "secretmanager.",
   "tag-value": "resourcemanager.tagValue",
   "crypto-key": "cloudkms.cryptoKey"
  };
  const testable = (spot, permission) => permission.startsWith(TESTABLE[spot.kind]);
  function testPermissions(google, spot, names) {
   const {call: call, resource: resource, question: question} = request(google, spot, names);
   return (0, ask.kA)(call, resource, question, ({granted: granted}) => `holds ${[ ...granted ].join(", ") || "none"} of ${names.join(", ")}`);
  }
  function held(tested, permission) {
   if (!tested.known) return tested;
   const {granted: granted, untestable: untestable} = tested.value;
   const value = granted.has(permission) ? "held" : untestable.has(permission) ? "untestable" : granted.size > 0 ? "not-held" : "nothing-held";
   const evidence = tested.evidence.map(piece => ({
    ...piece,
    answer: `${permission}: ${SAID[value]}`
   }));
   return {
    known: true,
    value: value,
    evidence: evidence
   };
  }
  const SAID = {
   held: "held",
   "not-held": "not held",
   "nothing-held": "not held, nor any other that was asked",
   untestable: "not testable on this resource"
  };
  function nameOfSpot(spot) {
   switch (spot.kind) {
   case "project":
    return facts_names.fq.project(spot.project);

   case "bucket":
    return facts_names.fq.bucket(spot.bucket);

   case "repository":
    return facts_names.fq.repository(spot.name);

   case "service":
    return facts_names.fq.service(spot.name);

   case "account":
    return facts_names.fq.account(spot.email, spot.project);

   case "secret":
    return facts_names.fq.secret(spot.project, spot.secret);

   case "tag-value":
    return facts_names.fq.tagValue(spot.name);

   case "crypto-key":
    return facts_names.fq.cryptoKey(spot.name);
   }
  }
  function request(google, spot, names) {
   const resource = nameOfSpot(spot);
   switch (spot.kind) {
   case "project":
    return {
     call: `POST cloudresourcemanager.googleapis.com/v3/projects/${spot.project}:testIamPermissions`,
     resource: resource,
     question: () => google.resourceManager.testPermissions(spot.project, names)
    };

   case "bucket":
    return {
     call: `GET storage.googleapis.com/storage/v1/b/${spot.bucket}/iam/testPermissions`,
     resource: resource,
     question: () => google.storage.testPermissions(spot.bucket, names)
    };

   case "repository":
    return {
     call: `POST artifactregistry.googleapis.com/v1/${spot.name}:testIamPermissions`,
     resource: resource,
     question: () => google.artifactRegistry.testPermissions(spot.name, names)
    };

   case "service":
    return {
     call: `POST run.googleapis.com/v2/${spot.name}:testIamPermissions`,
     resource: resource,
     question: () => google.run.testPermissions(spot.name, names)
    };

   case "account":
    return {
     call: `POST iam.googleapis.com/v1/projects/${spot.home ?? "-"}/serviceAccounts/${spot.email}:testIamPermissions`,
     resource: resource,
     question: () => google.iam.testPermissions(spot.email, names, spot.home)
    };

   case "crypto-key":
    return {
     call: `POST cloudkms.googleapis.com/v1/${spot.name}:testIamPermissions`,
     resource: resource,
     question: () => google.kms.testPermissions(spot.name, names)
    };

   case "secret":
    {
     const name = `projects/${spot.project}/secrets/${spot.secret}`;
     return {
      call: `POST secretmanager.googleapis.com/v1/${name}:testIamPermissions`,
      resource: resource,
      question: () => google.secretManager.testPermissions(name, names)
     };
    }

   case "tag-value":
    return {
     call: `POST cloudresourcemanager.googleapis.com/v3/${spot.name}:testIamPermissions`,
     resource: resource,
     question: () => google.resourceManager.testTagValue(spot.name, names)
    };
   }
  }
  const APIS = [ "run", "iam", "iamcredentials", "cloudresourcemanager", "orgpolicy", "policytroubleshooter" ];
  const BUILD_APIS = [ "cloudbuild", "artifactregistry", "storage", "logging" ];
  function readProject(google, project) {
   return (0, ask.kA)(`GET cloudresourcemanager.googleapis.com/v3/projects/${project}`, facts_names.fq.project(project), () => google.resourceManager.getProject(project), found => `${found.projectId}, ${found.name}${found.state ? `, ${found.state}` : ""}`);
  }
  function readApis(google, project, building, more = []) {
   const hosts = [ ...[ ...APIS, ...building ? BUILD_APIS : [] ].map(api => `${api}.googleapis.com`), ...more ];
   return (0, ask.kA)(`GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`, facts_names.fq.project(project), () => google.serviceUsage.enabled(project, hosts), enabled => {
    const off = Object.keys(enabled).filter(host => !enabled[host]);
    return off.length > 0 ? `not enabled: ${off.join(", ")}` : "all enabled";
   });
  }
  function readProjectPolicy(google, project) {
   return (0, ask.kA)(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`, facts_names.fq.project(project), () => google.resourceManager.getPolicy(project), summarisePolicy);
  }
  const summarisePolicy = ({bindings: bindings = []}) => `${bindings.length} bindings`;
  async function learnProjectNumber(project, buildAccount, policies) {
   const own = findProjectNumber(await project);
   if (own.known) return own;
   const [account, ...effective] = await Promise.all([ buildAccount, ...policies ]);
   return findProjectNumber(await project, account, effective);
  }
  function findProjectNumber(project, buildAccount, policies = []) {
   const own = project.known ? /^projects\/(\d+)$/.exec(project.value.name)?.[1] : undefined;
   if (own) return (0, ask.eO)(own, ...project.evidence);
   for (const policy of policies) {
    const number = policy.known ? /^projects\/(\d+)\//.exec(policy.value.name ?? "")?.[1] : undefined;
    if (number) return (0, ask.eO)(number, ...policy.evidence);
   }
   const email = buildAccount?.known && buildAccount.value || "";
   const number = /^(\d+)(-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
   if (buildAccount && number) return (0, ask.eO)(number, ...buildAccount.evidence);
   const why = project.known ? `its name is ${project.value.name}` : project.why;
   return (0, ask.L5)(`The project's number could not be learned: ${why}`, ...project.evidence);
  }
  async function findBuildAccount(config, service, standard) {
   const asked = (0, facts_names.Bm)(config);
   if (asked) return (0, ask.eO)(asked.name, fromInput("build_service_account", asked.name));
   const found = await service;
   const remembered = (0, facts_names.Bm)(config, found.known ? found.value : null);
   return remembered ? (0, ask.eO)(remembered.name, ...found.evidence) : standard;
  }
  async function findRuntimeAccount(config, service, serving, projectNumber) {
   const asked = (0, facts_names.Id)(config);
   if (asked) return {
    account: (0, ask.eO)(asked, fromInput("service_account of the service", asked)),
    late: false
   };
   const live = await service;
   if (asked === undefined && !live.known) return {
    account: live,
    late: false
   };
   if (asked === undefined && live.known && live.value) {
    const {template: template, latestCreatedRevision: latestCreatedRevision} = live.value;
    const name = (0, facts_names.qJ)(live.value);
    if (name && latestCreatedRevision && !latestCreatedRevision.endsWith(`/${name}`)) {
     const revision = await serving;
     if (!revision.known) return {
      account: revision,
      late: true
     };
     const account = revision.value?.serviceAccount;
     if (account) return {
      account: (0, ask.eO)(account, ...revision.evidence),
      late: true
     };
    } else if (template?.serviceAccount) {
     return {
      account: (0, ask.eO)(template.serviceAccount, ...live.evidence),
      late: false
     };
    }
   }
   return {
    account: (0, ask.hg)(await projectNumber, facts_names.pA),
    late: false
   };
  }
  async function findTaskAccount(config, live, projectNumber) {
   const asked = (0, facts_names.Id)(config);
   if (asked) return {
    account: (0, ask.eO)(asked, fromInput("service_account of what is deployed", asked)),
    late: false
   };
   const found = await live;
   if (asked === undefined && !found.known) return {
    account: found,
    late: false
   };
   const account = asked === undefined && found.known ? accountOf(found.value) : undefined;
   if (account) return {
    account: (0, ask.eO)(account, ...found.evidence),
    late: false
   };
   return {
    account: (0, ask.hg)(await projectNumber, facts_names.pA),
    late: false
   };
  }
  function accountOf(live) {
   const template = live?.template ?? {};
   if ("serviceAccount" in template) return template.serviceAccount || undefined;
   return "template" in template && template.template?.serviceAccount || undefined;
  }
  async function readAccount(google, {email: email, project: project, home: home}) {
   if ((0, facts_names.hE)(email)) return (0, ask.L5)(LEGACY);
   return (0, ask.kA)(`GET iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}`, facts_names.fq.account(email, project), () => google.iam.getServiceAccount(email, home), found => found ? found.disabled ? "disabled" : "exists" : "does not exist");
  }
  function readAccountPolicy(google, {email: email, project: project, home: home}) {
   return (0, ask.kA)(`POST iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}:getIamPolicy`, facts_names.fq.account(email, project), () => google.iam.getPolicy(email, home), summarisePolicy);
  }
  function impersonate(google, email, project) {
   return (0, ask.kA)(`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`, facts_names.fq.account(email, project), () => google.actAs(email), () => "a token for 5 minutes");
  }
  const LEGACY = "It is Cloud Build's legacy account, which Google keeps: it can be neither described nor impersonated.";
  function fromInput(input, value) {
   return {
    call: `input ${input}`,
    resource: value,
    answer: value
   };
  }
  function once(call, keyOf = (...args) => args.join(" ")) {
   const seen = new Map;
   return (...args) => {
    const key = keyOf(...args);
    const entry = seen.get(key) ?? {
     made: call(...args)
    };
    seen.set(key, entry);
    return entry.made;
   };
  }
  function combine(question) {
   const {need: need, principal: principal, resource: resource, standing: standing, parent: parent, note: note} = question;
   const heard = {
    reasons: [],
    evidence: [],
    deny: "not-asked"
   };
   const tested = ruleOwn(question, heard) ?? ruleTroubleshooter(question, heard);
   const ruling = ruleIdle(question, heard) ?? ruleMissing(question) ?? (tested && underConditions(question, tested, heard)) ?? rulePolicies(question, heard) ?? {
    verdict: "unknown",
    method: lastWay(question)
   };
   const why = [ ...heard.reasons, ruling.why, note ].filter(Boolean).join(" ");
   return {
    need: need,
    ...principal ? {
     principal: principal
    } : {},
    resource: standing === "absent" && parent && !hasToBeThere(need) && need.place.kind !== "client-account" ? parent : resource,
    verdict: ruling.verdict,
    method: ruling.method,
    ...ruling.barred ? {
     barred: true
    } : {},
    ...ruling.byRole ? {
     byRole: ruling.byRole
    } : {},
    ...standing === "absent" ? {
     absent: true
    } : {},
    ...why ? {
     why: why
    } : {},
    evidence: heard.evidence
   };
  }
  function ruleIdle({idle: idle, own: own}, heard) {
   if (!idle || own.way !== null) return undefined;
   heard.evidence.push(...idle.evidence);
   return {
    verdict: "unknown",
    method: "none",
    why: idle.why
   };
  }
  function ruleMissing({need: need, standing: standing}) {
   if (standing !== "absent" || !hasToBeThere(need)) return undefined;
   return {
    verdict: "unknown",
    method: "none",
    why: "It does not exist."
   };
  }
  const hasToBeThere = ({place: place}) => place.kind === "account" || (0, place_names.Dn)(place) !== undefined && !isMade(place);
  const isMade = place => place.kind === "client-account" && place.email === undefined;
  function underConditions({policies: policies, need: need, standing: standing}, ruling, heard) {
   const elsewhere = isBelow(need.permission) || place_names.cu.has(need.place.kind) || standing !== "exists";
   if (!elsewhere || !policies?.known || ruling.barred || ruling.method === "policy") return ruling;
   const {granted: granted, conditional: conditional, outside: outside} = policies.value;
   const underOne = granted.flatMap(grant => "condition" in grant ? [ grant ] : []);
   if (underOne.length < granted.length) return ruling;
   const others = {
    denied: [ ...underOne, ...conditional ],
    granted: [ ...outside, ...conditional ]
   };
   const candidates = ruling.verdict === "denied" || ruling.verdict === "granted" ? others[ruling.verdict] : [];
   const grant = candidates.find(({looksAtResource: looksAtResource}) => looksAtResource);
   if (!grant || ruling.verdict === "granted" && underOne.length > 0) return ruling;
   heard.evidence.push(...policies.evidence);
   return {
    verdict: "conditional",
    method: ruling.method,
    why: `${grant.role} grants it under a condition (${grant.condition}), which sees more than could be asked about here.`
   };
  }
  function unanswered(need, why, evidence, known = {}) {
   return {
    need: need,
    ...known,
    verdict: "unknown",
    method: "none",
    why: why,
    evidence: evidence
   };
  }
  function ruleOwn(question, heard) {
   const {own: own, standing: standing, need: need} = question;
   heard.evidence.push(...own.way ? [ own.resource, own.parent ].flatMap(fact => fact?.evidence ?? []) : own.evidence);
   if (own.way === null) {
    heard.reasons.push(own.why);
    return undefined;
   }
   const method = own.way;
   const here = said(own.resource);
   const above = said(own.parent);
   const no = answer => answer === "not-held" || answer === "nothing-held";
   const granted = why => ({
    verdict: "granted",
    method: method,
    ...why ? {
     why: why
    } : {}
   });
   const denied = why => ({
    verdict: "denied",
    method: method,
    why: why
   });
   if (standing === "absent") {
    if (above === "held") return granted("The resource does not exist yet; the permission is held on the project.");
    if (no(above)) {
     return maybeLegacy(question, method) ?? denied("The resource does not exist yet, and the permission is not held on the project either, where a grant under a condition that names the resource would not be seen.");
    }
   } else {
    if (here === "held") return granted();
    if (here === "not-held" || standing === "exists" && no(here)) return denied(`${need.permission} is not held there.`);
    if (here === "nothing-held" && no(above)) {
     return maybeLegacy(question, method) ?? denied("The resource could not be read; the permission is held neither on it nor on the project.");
    }
    if (here !== "nothing-held" && above === "held" && question.reaches) return granted("It is held on the project, and so on everything in it.");
    if (no(above) && hasOnlyItsProject(need.place)) return denied("It has no policy of its own, and the project does not grant it.");
   }
   heard.reasons.push(whyUndecided(question, own, here, above));
   return undefined;
  }
  function ruleTroubleshooter(question, heard) {
   const {troubleshooter: troubleshooter, standing: standing, parent: parent} = question;
   const method = "troubleshooter";
   if (!troubleshooter) return undefined;
   heard.evidence.push(...troubleshooter.evidence);
   if ("way" in troubleshooter) {
    heard.reasons.push(troubleshooter.why);
    return undefined;
   }
   if (!troubleshooter.known) {
    heard.reasons.push(`Policy Troubleshooter gave no answer: ${troubleshooter.why}`);
    return undefined;
   }
   const absent = standing === "absent" && parent ? "The resource does not exist yet; asked on the project." : undefined;
   const {overallAccessState: state, allowPolicyExplanation: allow, denyPolicyExplanation: deny} = troubleshooter.value;
   if (state === "CANNOT_ACCESS" && deny?.denyAccessState === "DENY_ACCESS_STATE_DENIED") {
    const roles = allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "Its roles grant it" : "Whatever its roles";
    return {
     verdict: "denied",
     method: method,
     barred: true,
     why: `${roles}, and a deny policy forbids it: no further role helps.`
    };
   }
   if (state === "CAN_ACCESS") return {
    verdict: "granted",
    method: method,
    ...absent ? {
     why: absent
    } : {}
   };
   if (state === "CANNOT_ACCESS") {
    const legacy = absent ? maybeLegacy(question, method) : undefined;
    return legacy ?? {
     verdict: "denied",
     method: method,
     ...absent ? {
      why: absent
     } : {}
    };
   }
   if (state === "UNKNOWN_CONDITIONAL") {
    return {
     verdict: "conditional",
     method: method,
     why: "It depends on a condition that Policy Troubleshooter could not decide."
    };
   }
   const none = deny?.denyAccessState === "DENY_ACCESS_STATE_NOT_DENIED" || deny?.permissionDeniable === false;
   heard.deny = none && !absent ? "none" : "maybe";
   heard.reasons.push(heard.deny === "maybe" && allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "Policy Troubleshooter finds that allow policies grant it, and could not see whether a deny policy forbids it." : "Policy Troubleshooter could not see every policy that matters.");
   return undefined;
  }
  function rulePolicies({policies: policies, resource: resource}, heard) {
   if (!policies) return undefined;
   heard.evidence.push(...policies.evidence);
   if (!policies.known) {
    heard.reasons.push(`The allow policies could not be read: ${policies.why}`);
    return undefined;
   }
   const {granted: granted, conditional: conditional, outside: outside, unseen: unseen, unreadRoles: unreadRoles} = policies.value;
   const grant = granted.find(one => !("condition" in one)) ?? granted[0];
   const method = "policy";
   const where = of => of.resource === resource ? "the resource" : "the project";
   if (grant) {
    const under = "condition" in grant ? ` under a condition that holds (${grant.condition})` : "";
    const grants = `${grant.role} on ${where(grant)} grants it${under}`;
    return heard.deny === "none" ? {
     verdict: "granted",
     method: method,
     why: `${grants}, and no deny policy forbids it.`
    } : {
     verdict: "unknown",
     method: method,
     byRole: grant.role,
     why: `${grants}; deny policies could not be seen.`
    };
   }
   const [condition] = conditional;
   if (condition) {
    return {
     verdict: "conditional",
     method: method,
     why: `${condition.role} grants it under a condition (${condition.condition}).`
    };
   }
   const notes = [ ...unseen.slice(0, 3).map(one => `${one.member} has it by ${one.role} on ${where(one)}; who is in there cannot be seen.`), ...outside.slice(0, 1).map(one => `${one.role} grants it under a condition that does not hold here (${one.condition}).`), ...unreadRoles.length > 0 ? [ `The contents of ${unreadRoles.join(", ")} could not be read.` ] : [] ];
   const why = "No binding that could be read grants it; groups, folders and the organisation are out of sight.";
   return {
    verdict: "unknown",
    method: method,
    why: [ why, ...notes ].join(" ")
   };
  }
  const hasOnlyItsProject = ({kind: kind}) => place_names.cu.has(kind) && kind !== "sql-instance";
  function maybeLegacy({need: need, basicRole: basicRole}, method) {
   if (!basicRole || !legacyProbe(need)) return undefined;
   const why = "The bucket may not exist yet. The account may be an Owner, Editor or Viewer of the project, who get this from the bucket itself.";
   return {
    verdict: "unknown",
    method: method,
    why: why
   };
  }
  function legacyProbe({place: place, permission: permission}) {
   if (place.kind !== "bucket") return undefined;
   if (/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission)) return "storage.buckets.list";
   return /^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission) ? "storage.buckets.create" : undefined;
  }
  const said = fact => fact === null ? "not-asked" : fact.known ? fact.value : "silent";
  function whyUndecided({standing: standing}, {resource: resource, parent: parent}, here, above) {
   const silent = [ resource, parent ].flatMap(fact => fact && !fact.known ? [ fact.why ] : []);
   if (silent.length > 0) return `The test of the permission failed: ${[ ...new Set(silent) ].join(" ")}`;
   if (here === "untestable" || here === "not-asked" && above === "untestable") {
    return "The permission cannot be tested on this kind of resource.";
   }
   if (here === "nothing-held") {
    return "The resource answers that nothing is held, and could not be read: it may not exist, or may lie in another project.";
   }
   if (standing === "absent") return "The resource does not exist.";
   return "The resource itself cannot be asked, and the project does not grant it.";
  }
  function lastWay({own: own, troubleshooter: troubleshooter}) {
   if (troubleshooter && "known" in troubleshooter && troubleshooter.known) return "troubleshooter";
   if (own.way && (own.resource?.known || own.parent?.known)) return own.way;
   return "none";
  }
  async function locate(ground, need) {
   const {place: place} = need;
   const named = (0, place_names.Dn)(place);
   if (named) {
    const thing = ground.named.get(named.resource);
    const parent = named.project ?? await ownerOfBucket(ground, thing);
    return (0, ask.eO)({
     resource: named.resource,
     ...parent !== undefined && {
      parent: parent
     },
     ...thing && {
      thing: thing,
      ...thing.spot && {
       spot: thing.spot
      }
     }
    });
   }
   switch (place.kind) {
   case "project":
    return (0, ask.eO)({
     resource: facts_names.fq.project(ground.project),
     spot: {
      kind: "project",
      project: ground.project
     }
    });

   case "tag-value":
    return locateTagValue(ground, place.name);

   case "account":
    {
     const account = ground.accounts[place.who];
     if (!account) return (0, ask.L5)("Nothing is built, so no account builds.");
     return locateAccount(ground, account);
    }

   case "bucket":
   case "repository":
   case "service":
   case "job":
   case "run-worker-pool":
    {
     const thing = ground.things[place.kind === "bucket" || place.kind === "repository" ? place.kind : "service"];
     if (!thing) return (0, ask.L5)("Nothing is built, so this was not asked.");
     const spot = await thing.spot;
     return (0, ask.hg)(spot, value => ({
      resource: nameOfSpot(value),
      spot: value,
      thing: thing,
      ...inProject(value, ground.project)
     }));
    }

   default:
    return (0, ask.L5)("It is not known where this is.");
   }
  }
  async function ownerOfBucket({project: project, projectNumber: projectNumber}, bucket) {
   const [state, number] = await Promise.all([ bucket?.state, projectNumber ]);
   const owner = state?.known ? state.value?.projectNumber : undefined;
   return owner !== undefined && number.known && owner === number.value ? project : undefined;
  }
  async function locateTagValue({tagValues: tagValues}, given) {
   const found = await tagValues.get(given) ?? (0, ask.L5)("It is not known which tag this is.");
   const name = found.known ? found.value.name : /^tagValues\/\d+$/.test(given) ? given : undefined;
   if (!name) return found.known ? (0, ask.L5)("Google did not say which tag this is.", ...found.evidence) : found;
   const spot = {
    kind: "tag-value",
    name: name
   };
   return (0, ask.eO)({
    resource: nameOfSpot(spot),
    spot: spot,
    thing: {
     state: Promise.resolve(found),
     policy: null
    }
   });
  }
  async function locateAccount(ground, account) {
   const email = await account.email;
   if (!email.known) return email;
   if (email.value === null) return (0, ask.L5)("The project has no default build account.", ...email.evidence);
   const owner = (0, facts_names.E4)(email.value);
   const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : undefined;
   const home = (0, facts_names.uF)(email.value, ground.project, number?.known ? number.value : undefined);
   const spot = {
    kind: "account",
    email: email.value,
    project: ground.project,
    ...home && {
     home: home
    }
   };
   const legacy = (0, facts_names.hE)(email.value);
   const elsewhere = (0, facts_names.l5)(email.value, ground.project, number?.known ? number.value : undefined);
   const late = await account.late;
   if (elsewhere && owner) ground.projectPolicy(owner).catch(() => undefined);
   return (0, ask.eO)({
    resource: nameOfSpot(spot),
    ...late && {
     late: late
    },
    ...legacy ? {
     note: LEGACY
    } : {
     spot: spot
    },
    thing: {
     state: account.state,
     policy: legacy || late ? null : account.policy
    },
    ...elsewhere ? {
     note: `The account lives in the project ${owner}.`,
     ...owner && {
      project: owner
     }
    } : {
     parent: ground.project
    }
   }, ...email.evidence);
  }
  function inProject(spot, project) {
   if (spot.kind !== "repository") return {
    parent: project
   };
   const owner = (0, facts_names.L9)(spot.name);
   return owner === project ? {
    parent: project
   } : {
    ...owner && {
     project: owner
    }
   };
  }
  async function standingOf(thing) {
   if (!thing) return "exists";
   const state = await thing.state;
   return state.known ? state.value === null ? "absent" : "exists" : "unreadable";
  }
  async function isOwn({things: things, projectNumber: projectNumber}, place) {
   if (place.kind !== "bucket" || !things.bucket) return true;
   const [state, number] = await Promise.all([ things.bucket.state, projectNumber ]);
   if (!state.known) return false;
   return state.value === null || number.known && state.value.projectNumber === number.value;
  }
  async function idleness(ground, who) {
   if (who !== "build-account" && who !== "runtime-account") return undefined;
   const account = ground.accounts[who];
   const [email, state] = await Promise.all([ account?.email, account?.state ]);
   if (!email?.known || !email.value || !state?.known) return undefined;
   if (state.value === null) return {
    why: `The account ${email.value} does not exist.`,
    state: state
   };
   if (state.value.disabled) return {
    why: `The account ${email.value} is disabled, so that it may do nothing.`,
    state: state
   };
   return undefined;
  }
  async function principalOf(ground, who) {
   switch (who) {
   case "deployer":
    return (0, ask.eO)(ground.google.identity.principal);

   case "run-agent":
    return (0, ask.hg)(await ground.projectNumber, number => (0, facts_names.C5)((0, 
    facts_names.JN)(number)));

   case "scheduler-agent":
    return (0, ask.hg)(await ground.projectNumber, number => (0, facts_names.C5)((0, 
    schedule_names.bc)(number)));

   case "build-agent":
    return (0, ask.hg)(await ground.projectNumber, number => (0, facts_names.C5)((0, 
    facts_names.mU)(number)));

   default:
    {
     const email = await (ground.accounts[who]?.email);
     if (!email) return (0, ask.L5)("Nothing is built, so no account builds.");
     if (!email.known) return email;
     if (email.value === null) return (0, ask.L5)("The project has no default build account.", ...email.evidence);
     return (0, ask.eO)((0, facts_names.C5)(email.value), ...email.evidence);
    }
   }
  }
  function roleReader(google) {
   const askOnce = once(name => askForRole(google, name));
   return async (names, mayAsk) => {
    const table = await predefinedRoles();
    const missing = [ ...new Set(names) ].filter(name => !table.has(name));
    const found = new Map(mayAsk ? await Promise.all(missing.map(name => askOnce(name))) : []);
    return role => table.get(role)?.permissions ?? found.get(role);
   };
  }
  let table;
  function predefinedRoles() {
   table ??= __webpack_require__.e(953).then(__webpack_require__.t.bind(__webpack_require__, 7953, 17)).then(({default: data}) => tableOf(data));
   return table;
  }
  function tableOf({roles: roles, unlisted: unlisted, stages: stages}) {
   return new Map(Object.entries(roles).map(([name, permissions]) => [ name, {
    permissions: new Set(permissions),
    unlisted: unlisted[name] ?? 0,
    stage: stages[name] ?? "GA"
   } ]));
  }
  async function askForRole(google, name) {
   const role = await (0, ask.kA)(`GET iam.googleapis.com/v1/${name}`, `//iam.googleapis.com/${name}`, () => google.iam.getRole(name), found => `${found?.includedPermissions?.length ?? 0} permissions`);
   return [ name, role.known && role.value ? new Set(role.value.includedPermissions ?? []) : undefined ];
  }
  async function answerNeeds(ground, roles = roleReader(ground.google)) {
   const tests = testsOf(ground);
   const clients = clientsOf(ground);
   const started = [ ...ground.guesses.map(spot => tests("deployer", ground.google, spot)), ...unique(ground.needs.map(need => need.who)).map(clients) ];
   const shoot = once((email, permission, resource, seen) => troubleshoot(ground.google, email, permission, resource, seen), (email, permission, resource) => `${email} ${permission} ${resource}`);
   const answers = ground.needs.map(need => answer(ground, need, {
    tests: tests,
    clients: clients,
    shoot: shoot,
    roles: roles
   }));
   await Promise.allSettled([ ...started, ...answers ]);
   await Promise.all(started);
   return Promise.all(answers);
  }
  async function answer(ground, need, ways) {
   const [principal, located] = await Promise.all([ principalOf(ground, need.who), locate(ground, need) ]);
   if (!principal.known) return unanswered(need, principal.why, principal.evidence);
   const member = principal.value ? {
    principal: principal.value
   } : {};
   if (!located.known) return unanswered(need, located.why, located.evidence, member);
   const {place: place} = need;
   const {resource: resource, parent: parent, thing: thing, note: note} = located.value;
   const email = principal.value ? (0, facts_names.Ob)(principal.value) : undefined;
   const atOnce = email && need.who !== "deployer" && place.kind === "sql-instance";
   const early = atOnce ? shootAt(ground, need, email, located.value, ways.shoot) : null;
   const own = await ownTests(need, ways, located.value);
   const shooting = own.way === null && email && need.who !== "deployer";
   const about = {
    need: need,
    located: located.value,
    member: principal.value
   };
   const [standing, basic, troubleshooter, read, reaches, idle] = await Promise.all([ standingOf(thing), basicRole(ground, need, own, principal.value), early ?? (shooting ? shootAt(ground, need, email, located.value, ways.shoot) : null), own.way === null ? readPolicies(ground, ways.roles, about, !located.value.late) : conditionsBeside(ground, ways.roles, about), isOwn(ground, place), idleness(ground, need.who), need.who === "deployer" ? null : thing?.policy?.() ]);
   const question = {
    need: need,
    ...member,
    resource: resource,
    standing: shooting && place.kind === "account" && standing === "absent" ? "unreadable" : standing,
    ...parent ? {
     parent: facts_names.fq.project(parent)
    } : {},
    own: own,
    troubleshooter: troubleshooter,
    policies: read,
    basicRole: basic,
    reaches: reaches,
    ...idle && {
     idle: {
      why: idle.why,
      evidence: idle.state.evidence
     }
    },
    ...note ? {
     note: note
    } : {}
   };
   const first = combine(question);
   if (first.verdict !== "unknown" || read) return first;
   return combine({
    ...question,
    policies: await readPolicies(ground, ways.roles, about, false)
   });
  }
  async function conditionsBeside(ground, roles, about) {
   const {place: place, permission: permission} = about.need;
   if (place.kind === "account") return null;
   const elsewhere = isBelow(permission) || place_names.cu.has(place.kind) || await standingOf(about.located.thing) !== "exists";
   return elsewhere ? readPolicies(ground, roles, about, false) : null;
  }
  function clientsOf(ground) {
   const tokens = once(email => impersonate(ground.google, email, ground.project));
   return once(async who => {
    if (who === "deployer") return {
     way: "caller",
     google: ground.google
    };
    if (who === "run-agent" || who === "build-agent" || who === "scheduler-agent") return answers_closed("Google's own agents cannot be impersonated.");
    const account = ground.accounts[who];
    const email = await (account?.email);
    if (!account || !email?.known || !email.value) return answers_closed("The account is not known.");
    if ((0, facts_names.C5)(email.value) === ground.google.identity.principal) return {
     way: "caller",
     google: ground.google
    };
    if ((0, facts_names.hE)(email.value)) return answers_closed(LEGACY);
    if (await account.late) return answers_closed("It is named only by the revision that serves, too late to be impersonated.");
    const token = await tokens(email.value);
    if (token.known) return {
     way: "impersonation",
     google: token.value
    };
    return answers_closed(`Impersonation was not possible: ${token.why}`, token.evidence);
   });
  }
  async function ownTests(need, ways, {spot: spot, parent: parent}) {
   const client = await ways.clients(need.who);
   if (client.way === null) return client;
   const {permission: permission} = need;
   const here = spot && testable(spot, permission) ? ways.tests(need.who, client.google, spot) : null;
   const above = parent ? ways.tests(need.who, client.google, {
    kind: "project",
    project: parent
   }) : null;
   const [own, inherited] = await Promise.all([ here, above ]);
   const probe = legacyProbe(need);
   return {
    way: client.way,
    resource: own && held(own, permission),
    parent: inherited && held(inherited, permission),
    ...probe && inherited?.known ? {
     basic: inherited.value.granted.has(probe)
    } : {}
   };
  }
  function testsOf(ground) {
   return once((who, google, spot) => {
    const names = namesFor(ground, who, spot);
    return names.length > 0 ? testPermissions(google, spot, names) : null;
   }, (who, _, spot) => `${who} ${nameOfSpot(spot)}`);
  }
  function namesFor(ground, who, spot) {
   const own = ground.needs.filter(need => need.who === who);
   if (spot.kind !== "project") {
    return unique(own.filter(({place: place}) => concerns(place, spot)).map(n => n.permission)).filter(n => testable(spot, n));
   }
   const here = own.filter(({place: place}) => place.kind !== "tag-value" && ((0, place_names.Dn)(place)?.project ?? ground.project) === spot.project);
   return unique(here.flatMap(need => [ need.permission, legacyProbe(need) ]).filter(name => name !== undefined));
  }
  function concerns(place, spot) {
   const named = (0, place_names.Dn)(place);
   return named ? named.resource === nameOfSpot(spot) : place.kind === spot.kind;
  }
  async function basicRole(ground, need, own, member) {
   const probe = legacyProbe(need);
   if (!probe) return false;
   if (own.way && own.basic !== undefined) return own.basic;
   const policy = await ground.projectPolicy(ground.project);
   return !policy.known || !member || holdsBasicRole(member, policy.value);
  }
  async function shootAt(ground, need, email, located, shoot) {
   const absent = need.place.kind !== "account" && await standingOf(located.thing) === "absent";
   const {parent: parent, resource: resource} = located;
   const seen = absent ? undefined : await seenBy(ground, need, resource);
   return shoot(email, need.permission, absent && parent ? facts_names.fq.project(parent) : resource, seen);
  }
  async function seenBy(ground, {permission: permission, place: place}, resource) {
   if (!isBelow(permission)) return undefined;
   const {resource: seen} = accessOf(permission, place, resource, await circumstances(ground));
   const name = seen?.names.at(-1);
   return seen && name ? {
    service: seen.service,
    type: seen.type,
    name: `${name}${seen.open ? BELOW[place.kind] : ""}`
   } : undefined;
  }
  const BELOW = {
   bucket: "source.zip",
   secret: "1"
  };
  async function circumstances({project: project, folder: folder, now: now, projectNumber: projectNumber}) {
   const number = await projectNumber;
   return {
    project: project,
    folder: folder,
    now: now(),
    ...number.known && {
     projectNumber: number.value
    }
   };
  }
  function troubleshoot(google, email, permission, resource, seen) {
   return (0, ask.kA)("POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot", resource, () => google.troubleshooter.troubleshoot(email, permission, resource, ...seen ? [ seen ] : []), ({overallAccessState: overallAccessState = "no state"}) => `${permission}: ${overallAccessState}`);
  }
  async function readPolicies(ground, roles, {need: need, located: located, member: member}, mayAsk) {
   if (!member) return (0, ask.L5)("The credentials do not say who they are.");
   const {resource: resource, parent: parent, thing: thing} = located;
   const owner = located.project ?? parent ?? (need.place.kind === "project" ? ground.project : undefined);
   const reaches = await isOwn(ground, need.place);
   const asked = [ ...owner && reaches ? [ {
    name: facts_names.fq.project(owner),
    answer: ground.projectPolicy(owner)
   } ] : [], ...thing?.policy ? [ {
    name: resource,
    answer: thing.policy()
   } ] : [] ];
   const answers = await Promise.all(asked.map(async ({name: name, answer: answer}) => ({
    name: name,
    answer: await answer
   })));
   const readable = answers.flatMap(({name: name, answer: answer}) => answer.known ? [ {
    resource: name,
    policy: answer.value
   } ] : []);
   const evidence = answers.flatMap(({answer: answer}) => answer.evidence);
   if (readable.length === 0) {
    const [refused] = answers.flatMap(({answer: answer}) => answer.known ? [] : [ answer.why ]);
    return (0, ask.L5)(refused ?? "There is none that could be asked for.", ...evidence);
   }
   const ofOwner = readable.find(read => owner && read.resource === facts_names.fq.project(owner));
   const members = membersFor(member, owner ?? ground.project, ofOwner?.policy);
   const lookUp = await roles(rolesOf(readable, members), mayAsk);
   const access = accessOf(need.permission, need.place, resource, await circumstances(ground));
   return (0, ask.eO)(readGrants(readable, members, need.permission, lookUp, access), ...evidence);
  }
  const answers_closed = (why, evidence = []) => ({
   way: null,
   why: why,
   evidence: evidence
  });
  const unique = list => [ ...new Set(list) ];
  var api_error = __webpack_require__(1325);
  const CLIENTS = [ ...[ "resourceManager", "run", "cloudBuild", "storage", "artifactRegistry", "iam", "secretManager" ], ...[ "compute", "kms", "scheduler", "orgPolicy", "troubleshooter", "logging" ] ];
  function watchApis(google) {
   const off = new Map;
   const note = error => {
    if (!(error instanceof api_error.hD) || error.reason !== "SERVICE_DISABLED" || !error.service) return;
    const consumer = consumerOf(error);
    const evidence = (0, api_error.zR)(error.call, error.service, error);
    if (!off.has(error.service)) off.set(error.service, {
     ...consumer && {
      consumer: consumer
     },
     evidence: evidence
    });
   };
   return {
    google: watched(google, note),
    off: off
   };
  }
  function watched(google, note) {
   const noted = answer => {
    if (answer instanceof Promise) answer.catch(note);
    return answer;
   };
   const copies = CLIENTS.map(name => [ name, withNotes(google[name], noted) ]);
   const actAs = email => noted(google.actAs(email)).then(other => watched(other, note));
   return {
    ...google,
    ...Object.fromEntries(copies),
    actAs: actAs
   };
  }
  function withNotes(client, noted) {
   return new Proxy(client, {
    get(target, name) {
     const method = Reflect.get(target, name);
     return typeof method === "function" ? (...args) => noted(Reflect.apply(method, target, args)) : method;
    }
   });
  }
  function consumerOf({details: details}) {
   for (const {metadata: metadata} of details) {
    const consumer = metadata && typeof metadata === "object" && "consumer" in metadata ? metadata.consumer : undefined;
    if (typeof consumer === "string") return consumer;
   }
   return undefined;
  }
  function withNoticed(apis, off, project, projectNumber) {
   const own = [ project, ...projectNumber.known ? [ projectNumber.value ] : [] ].map(id => `projects/${id}`);
   const noticed = [ ...off ].filter(([host, {consumer: consumer}]) => host !== "serviceusage.googleapis.com" && (consumer === undefined || own.includes(consumer) || !projectNumber.known && /^projects\/\d+$/.test(consumer)));
   if (noticed.length === 0) return apis;
   const evidence = noticed.map(([host, found]) => ({
    ...found.evidence,
    resource: facts_names.fq.api(project, host)
   }));
   return {
    known: true,
    value: {
     ...apis.known ? apis.value : {},
     ...Object.fromEntries(noticed.map(([host]) => [ host, false ]))
    },
    evidence: [ ...apis.evidence, ...evidence ]
   };
  }
  function readBucket(google, bucket) {
   return (0, ask.kA)(`GET storage.googleapis.com/storage/v1/b/${bucket}`, facts_names.fq.bucket(bucket), () => google.storage.getBucket(bucket), found => found ? `of project ${found.projectNumber ?? "?"}, in ${found.location ?? "?"}` : "does not exist");
  }
  function readBucketPolicy(google, bucket) {
   return (0, ask.kA)(`GET storage.googleapis.com/storage/v1/b/${bucket}/iam`, facts_names.fq.bucket(bucket), () => google.storage.getPolicy(bucket), summarisePolicy);
  }
  function readRepository(google, name) {
   return (0, ask.kA)(`GET artifactregistry.googleapis.com/v1/${name}`, facts_names.fq.repository(name), () => google.artifactRegistry.getRepository(name), found => found ? `${found.format ?? "?"} repository` : "does not exist");
  }
  function readRepositoryPolicy(google, name) {
   return (0, ask.kA)(`GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`, facts_names.fq.repository(name), () => google.artifactRegistry.getPolicy(name), summarisePolicy);
  }
  function readDefaultBuildAccount(google, project, region) {
   return (0, ask.kA)(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`, facts_names.fq.project(project), () => google.cloudBuild.defaultServiceAccount(project, region), email => email ?? "none");
  }
  function readCallers(google, callers, run, projectNumber) {
   return Promise.all(callers.map(caller => readCaller(google, caller, run, projectNumber)));
  }
  async function readCaller(google, caller, run, projectNumber) {
   if (caller.kind === "account") {
    const {email: email} = caller;
    const account = (0, ask.eO)(email, {
     call: "input callers",
     resource: email,
     answer: email
    });
    return {
     caller: caller,
     account: account,
     resource: facts_names.fq.account(email, run.project)
    };
   }
   const {project: project = run.project, region: region = run.region, service: service} = caller;
   const name = (0, facts_names.fe)(project, region, service);
   const resource = facts_names.fq.service(name);
   const found = await (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, resource, () => google.run.getService(name), live => live ? `runs as ${live.template?.serviceAccount || "the default account"}` : "does not exist");
   if (!found.known) return {
    caller: caller,
    resource: resource,
    account: found
   };
   if (found.value === null) return {
    caller: caller,
    resource: resource,
    account: (0, ask.eO)(null, ...found.evidence)
   };
   const email = found.value.template?.serviceAccount;
   if (email) return {
    caller: caller,
    resource: resource,
    account: (0, ask.eO)((0, facts_names.Ob)(email), ...found.evidence)
   };
   const number = project === run.project ? await projectNumber : findProjectNumber(await readProject(google, project));
   const account = number.known ? (0, ask.eO)((0, facts_names.pA)(number.value), ...found.evidence, ...number.evidence) : (0, 
   ask.L5)(number.why, ...found.evidence, ...number.evidence);
   return {
    caller: caller,
    resource: resource,
    account: account
   };
  }
  function heldRoles(policies, member, lookUp) {
   const held = policies.flatMap(({resource: resource, policy: policy}) => (policy.bindings ?? []).filter(({members: members = []}) => members.includes(member)).map(({role: role, condition: condition}) => ({
    role: role,
    resource: resource,
    conditional: condition !== undefined && condition !== null
   }))).sort((a, b) => Number(a.conditional) - Number(b.conditional));
   const first = new Map(held.toReversed().map(one => [ `${one.role} ${one.resource}`, one ]));
   return held.filter(one => first.get(`${one.role} ${one.resource}`) === one).map(one => ({
    ...one,
    permissions: lookUp(one.role) ?? null
   }));
  }
  async function readHeldRoles(email, policies, roles) {
   const [account, ...named] = await Promise.all([ email, ...policies.map(async one => ({
    resource: await one.resource,
    policy: await one.policy
   })) ]);
   if (!account.known) return account;
   if (account.value === null) return (0, ask.L5)("There is no such account.", ...account.evidence);
   const member = (0, facts_names.C5)(account.value);
   const read = named.flatMap(({resource: resource, policy: policy}) => resource.known && policy.known ? [ {
    resource: resource.value,
    policy: policy.value,
    evidence: policy.evidence
   } ] : []);
   if (read.length === 0) {
    const [refused] = named.flatMap(({policy: policy}) => policy.known ? [] : [ policy ]);
    return (0, ask.L5)(refused?.why ?? "No allow policy was asked for.", ...refused?.evidence ?? []);
   }
   const names = heldRoles(read, member, () => undefined).map(({role: role}) => role);
   const lookUp = roles && names.length > 0 ? await roles(names, true) : () => undefined;
   return (0, ask.eO)(heldRoles(read, member, lookUp), ...read.flatMap(({evidence: evidence}) => evidence));
  }
  function readNamed(google, needs, project, projectPolicy) {
   const named = new Map;
   const asked = [];
   for (const {place: place} of needs) {
    const at = (0, place_names.Dn)(place);
    if (!at) continue;
    const others = needs.some(need => need.who !== "deployer" && (0, place_names.Dn)(need.place)?.resource === at.resource);
    if (others && at.project !== undefined && at.project !== project) asked.push(projectPolicy(at.project));
    if (named.has(at.resource)) continue;
    const thing = read(google, place, at.resource, others);
    if (!thing) continue;
    named.set(at.resource, thing);
    asked.push(thing.state, ...thing.policy ? [ thing.policy() ] : []);
   }
   return {
    named: named,
    asked: asked
   };
  }
  function read(google, place, resource, others) {
   switch (place.kind) {
   case "secret":
    {
     const name = `projects/${place.project}/secrets/${place.secret}`;
     const call = `GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`;
     const policy = (0, ask.kA)(call, resource, () => google.secretManager.getPolicy(name), summarisePolicy);
     const {project: project, secret: secret} = place;
     return {
      spot: {
       kind: "secret",
       project: project,
       secret: secret
      },
      state: stateBy(policy),
      policy: () => policy
     };
    }

   case "volume-bucket":
    {
     const {bucket: bucket} = place;
     const policy = others ? readBucketPolicy(google, bucket) : undefined;
     return {
      spot: {
       kind: "bucket",
       bucket: bucket
      },
      state: readBucket(google, bucket),
      policy: policy ? () => policy : null
     };
    }

   case "repository":
    {
     const {name: name = ""} = place;
     const policy = others ? readRepositoryPolicy(google, name) : undefined;
     return {
      spot: {
       kind: "repository",
       name: name
      },
      state: readRepository(google, name),
      policy: policy ? () => policy : null
     };
    }

   case "client-account":
    {
     const {project: project} = place;
     const email = place.email ?? (0, schedule_names.HD)(project);
     const account = {
      email: email,
      project: project,
      home: project
     };
     const policy = others ? readAccountPolicy(google, account) : undefined;
     return {
      spot: {
       kind: "account",
       ...account
      },
      state: readAccount(google, account),
      policy: policy ? () => policy : null
     };
    }

   case "called-service":
    {
     const {name: name} = place;
     const policy = (0, ask.kA)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, resource, () => google.run.getPolicy(name), summarisePolicy);
     return {
      spot: {
       kind: "service",
       name: name
      },
      state: stateBy(policy),
      policy: () => policy
     };
    }

   case "crypto-key":
    {
     const {name: name} = place;
     const policy = (0, ask.kA)(`GET cloudkms.googleapis.com/v1/${name}:getIamPolicy`, resource, () => google.kms.getPolicy(name), summarisePolicy);
     return {
      spot: {
       kind: "crypto-key",
       name: name
      },
      state: stateBy(policy),
      policy: () => policy
     };
    }

   case "subnetwork":
    {
     const call = `GET compute.googleapis.com/compute/v1/${place.name}/getIamPolicy`;
     const policy = (0, ask.kA)(call, resource, () => google.compute.getSubnetworkPolicy(place.name), summarisePolicy);
     return {
      state: stateBy(policy),
      policy: () => policy
     };
    }

   default:
    return undefined;
   }
  }
  async function stateBy(policy) {
   const fact = await policy;
   if (fact.known) return (0, ask.eO)(true, ...fact.evidence);
   return fact.evidence.some(({status: status}) => status === 404) ? (0, ask.eO)(null, ...fact.evidence) : (0, 
   ask.L5)(fact.why, ...fact.evidence);
  }
  const looksForPreviews = ({mode: mode, preview: preview}) => mode === "cleanup" || preview?.do === "remove";
  async function readPreviews(google, config, project, service) {
   const {previews: previews, preview: preview, region: region} = config;
   const own = found => preview ? found.filter(({pullRequest: pullRequest}) => pullRequest === preview.pullRequest) : found;
   if (previews.strategy === "tag") return (0, ask.hg)(await readTagged(google, config, project, service), own);
   if (preview) return (0, ask.hg)(await service, live => own(live ? ofServices([ live ], preview.of) : []));
   const parent = (0, facts_names.zb)(project, region);
   const all = await (0, ask.kA)(`GET run.googleapis.com/v2/${parent}/services`, facts_names.fq.project(project), () => google.run.listServices(parent), found => `${found.length} services`);
   return (0, ask.hg)(all, found => ofServices(found, config.service));
  }
  async function readTagged(google, {region: region, service: id}, project, service) {
   const name = (0, facts_names.fe)(project, region, id);
   const asked = (0, ask.kA)(`GET run.googleapis.com/v2/${name}/revisions`, facts_names.fq.service(name), () => google.run.listRevisions(name), found => `${found.length} revisions`);
   const [revisions, live] = await Promise.all([ asked, service ]);
   if (!live.known) return live;
   if (live.value === null) return (0, ask.eO)([], ...live.evidence);
   return (0, ask.hg)(revisions, found => ofRevisions(found, live.value));
  }
  function ofRevisions(revisions, live) {
   const mine = revisions.filter(({labels: labels}) => (0, preview_names._n)(labels?.[preview_names.W7]) !== undefined);
   const groups = Map.groupBy(mine, ({labels: labels}) => (0, preview_names._n)(labels?.[preview_names.W7]) ?? 0);
   return [ ...groups ].map(([pullRequest, parts]) => {
    const newest = [ ...parts ].sort((a, b) => time(b.createTime) - time(a.createTime));
    const names = newest.map(({name: name}) => name?.split("/").at(-1) ?? "");
    const tag = (0, preview_names.gz)(pullRequest);
    const target = (live?.traffic ?? []).find(each => each.tag === tag);
    const made = newest[0]?.createTime;
    return {
     pullRequest: pullRequest,
     revisions: names,
     ...target?.revision && names.includes(target.revision.split("/").at(-1) ?? "") && {
      tag: tag
     },
     ...made && {
      made: made
     }
    };
   });
  }
  function ofServices(services, of) {
   return services.flatMap(({name: name, labels: labels, createTime: createTime, updateTime: updateTime}) => {
    const pullRequest = (0, preview_names._n)(labels?.[preview_names.W7]);
    if (!name || pullRequest === undefined || labels?.[preview_names.eU] !== of) return [];
    const made = updateTime ?? createTime;
    return [ {
     pullRequest: pullRequest,
     revisions: [],
     service: name,
     ...made && {
      made: made
     }
    } ];
   });
  }
  const time = text => Date.parse(text ?? "") || 0;
  var resource_tags = __webpack_require__(630);
  function readRevisions(google, service) {
   return (0, ask.kA)(`GET run.googleapis.com/v2/${service}/revisions`, facts_names.fq.service(service), () => google.run.listRevisions(service), found => `${found.length} revisions`);
  }
  function namedInTraffic({trafficChange: trafficChange, mode: mode}) {
   if (mode === "rollback") return [];
   const {shares: shares, tags: tags} = trafficChange ?? {};
   const named = [ ...shares?.by === "revision" ? Object.keys(shares.percent) : [], ...Object.values(tags?.set ?? {}) ];
   return [ ...new Set(named) ].filter(name => name !== "LATEST");
  }
  async function readNamedRevisions(google, service, names) {
   const read = name => {
    const path = `${service}/revisions/${name}`;
    return (0, ask.kA)(`GET run.googleapis.com/v2/${path}`, facts_names.fq.service(path), () => google.run.getRevision(path), found => found ? "exists" : "does not exist");
   };
   const facts = await Promise.all(names.map(async name => [ name, await read(name) ]));
   return Object.fromEntries(facts);
  }
  function readService(google, name) {
   return (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, facts_names.fq.service(name), () => google.run.getService(name), found => found ? `generation ${found.generation ?? "?"}` : "does not exist");
  }
  function readJob(google, name) {
   return (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, facts_names.fq.service(name), () => google.run.getJob(name), found => found ? `generation ${found.generation ?? "?"}` : "does not exist");
  }
  function readWorkerPool(google, name) {
   return (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, facts_names.fq.service(name), () => google.run.getWorkerPool(name), found => found ? `generation ${found.generation ?? "?"}` : "does not exist");
  }
  function readKnative(google, place) {
   const {kind: kind, project: project, region: region, name: name} = place;
   return (0, ask.kA)(`GET ${region}-run.googleapis.com/v1/namespaces/${project}/${kind}s/${name}`, facts_names.fq.service(`projects/${project}/locations/${region}/${kind}s/${name}`), () => google.run.getKnative(place), found => found ? "exists" : "does not exist");
  }
  async function readServicePolicy(google, name, service) {
   const asked = (0, ask.kA)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, facts_names.fq.service(name), () => google.run.getPolicy(name), summarisePolicy);
   const [policy, found] = await Promise.all([ asked, service ]);
   return found.known && found.value === null ? (0, ask.eO)(null, ...found.evidence) : policy;
  }
  async function readServing(google, name, service) {
   const found = await service;
   if (!found.known) return found;
   const revision = found.value ? (0, facts_names.qJ)(found.value) : undefined;
   if (!revision) return (0, ask.eO)(null, ...found.evidence);
   const path = `${name}/revisions/${revision}`;
   return (0, ask.kA)(`GET run.googleapis.com/v2/${path}`, facts_names.fq.service(path), () => google.run.getRevision(path), answer => answer ? revision : "does not exist");
  }
  async function readTags(google, place, service, projectNumber) {
   const [found, number] = await Promise.all([ service, projectNumber ]);
   if (found.known && found.value === null) return (0, ask.eO)([], ...found.evidence);
   if (!number.known) return (0, ask.L5)(number.why, ...number.evidence);
   const parent = facts_names.fq.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`);
   return (0, ask.kA)(`GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`, parent, () => google.resourceManager.effectiveTags(parent, place.region), all => all.length > 0 ? all.map(({key: key, value: value}) => `${key}=${value}`).join(", ") : "none");
  }
  function readSchedules(google, {schedules: schedules, region: region}, project) {
   const accountOf = new Map;
   return Promise.all(schedules.map(async schedule => {
    const caller = (0, schedule_names.$U)(schedule, project);
    const read = accountOf.get(caller) ?? readAccount(google, {
     email: caller,
     project: project,
     home: project
    });
    accountOf.set(caller, read);
    const {target: target} = schedule;
    const name = target.kind === "function" ? (0, facts_names.fe)(project, region, (0, 
    schedule_names.e_)(target.name)) : undefined;
    const [job, account, called] = await Promise.all([ schedule_readJob(google, (0, 
    schedule_names._H)(project, region, schedule.name)), read, name ? readService(google, name) : undefined ]);
    return {
     schedule: schedule,
     job: job,
     caller: caller,
     account: account,
     ...called && {
      called: called
     }
    };
   }));
  }
  async function readLeftSchedule(google, config, project, apis) {
   const enabled = await apis;
   if (!enabled.known || !enabled.value[schedule_names.Ju]) return (0, ask.L5)("Cloud Scheduler is not enabled.");
   return schedule_readJob(google, (0, schedule_names._H)(project, config.region, `${config.service}-schedule`));
  }
  const looksForSchedule = ({mode: mode, schedules: schedules, kind: kind}) => mode === "deploy" && schedules.length === 0 && kind !== "worker-pool";
  function schedule_readJob(google, name) {
   return (0, ask.kA)(`GET ${schedule_names.Ju}/v1/${name}`, facts_names.fq.schedulerJob(name), () => google.scheduler.getJob(name), job => job ? `${job.schedule}, ${job.state}` : "does not exist");
  }
  async function gather(config, caller, wanted, signal) {
   signal.throwIfAborted();
   const {google: google, off: off} = watchApis(caller);
   const project = config.project ?? google.project;
   if (!project) throw noProject();
   const needs = wanted.map(need => ({
    ...need,
    place: (0, place_names.nO)(need.place, project)
   }));
   const name = (0, facts_names.je)(project, config);
   const {kind: kind} = config;
   const building = config.origin.kind === "source";
   const projectFact = readProject(google, project);
   const service = kind === "service" ? readService(google, name) : NOT_DEPLOYED;
   const job = kind === "job" ? readJob(google, name) : NOT_DEPLOYED;
   const workerPool = kind === "worker-pool" ? readWorkerPool(google, name) : NOT_DEPLOYED;
   const live = {
    service: service,
    job: job,
    "worker-pool": workerPool
   }[kind];
   const policies = (0, facts_policies.l0)(google, project);
   const policyOf = once(id => readProjectPolicy(google, id));
   const projectPolicy = needs.length > 0 ? policyOf(project) : NOT_NEEDED;
   const {named: named, asked: asked} = readNamed(google, needs, project, policyOf);
   const servicePolicy = kind === "worker-pool" ? NOT_DEPLOYED : readServicePolicy(google, name, live);
   const standardBuildAccount = building && !config.build.serviceAccount ? readDefaultBuildAccount(google, project, config.region) : NOT_BUILT;
   const projectNumber = learnProjectNumber(projectFact, standardBuildAccount, Object.values(policies));
   const serving = readServing(google, name, service);
   const runtime = kind === "service" ? findRuntimeAccount(config, service, serving, projectNumber) : findTaskAccount(config, kind === "job" ? job : workerPool, projectNumber);
   const runtimeEmail = runtime.then(({account: account}) => account);
   const accountOf = accountReader(google, project, projectNumber);
   const runtimeAccount = accountOf(runtimeEmail, runtime.then(({late: late}) => late));
   const buildName = building ? findBuildAccount(config, service, standardBuildAccount) : undefined;
   const remembersId = buildName?.then(found => found.known && (0, facts_names.tv)(found.value ?? "") && found.value !== config.build.serviceAccount);
   const buildAccount = buildName && accountOf(buildName, remembersId);
   const built = building ? build({
    config: config,
    google: google,
    project: project,
    needs: needs,
    service: service
   }) : undefined;
   const tags = kind === "service" ? readTags(google, config, service, projectNumber) : NOT_DEPLOYED;
   const tagValues = (0, resource_tags.d8)(google, kind === "service" ? config.resourceTags : []);
   const ground = {
    google: google,
    project: project,
    folder: (0, facts_names.pS)(name),
    needs: needs,
    projectNumber: projectNumber,
    projectPolicy: policyOf,
    things: {
     service: {
      spot: Promise.resolve({
       known: true,
       value: {
        kind: "service",
        name: name
       },
       evidence: []
      }),
      state: live,
      policy: () => servicePolicy.then(fact => (0, ask.hg)(fact, policy => policy ?? {}))
     },
     ...built ? {
      bucket: built.bucket.thing,
      repository: built.repository.thing
     } : {}
    },
    named: named,
    now: Date.now,
    tagValues: tagValues,
    accounts: {
     "runtime-account": runtimeAccount,
     ...buildAccount ? {
      "build-account": buildAccount
     } : {}
    },
    guesses: [ {
     kind: "project",
     project: project
    }, {
     kind: "service",
     name: name
    }, ...built?.guesses ?? [] ]
   };
   const roles = roleReader(google);
   const answers = answerNeeds(ground, roles);
   const ofProject = {
    resource: Promise.resolve((0, ask.eO)(facts_names.fq.project(project))),
    policy: projectPolicy
   };
   const ofBuild = [ built?.bucket, built?.repository ].flatMap(part => {
    const policy = part?.thing.policy?.();
    return part && policy ? [ {
     resource: part.thing.spot.then(spot => (0, ask.hg)(spot, nameOfSpot)),
     policy: policy
    } ] : [];
   });
   const looks = looksForSchedule(config);
   const hosts = [ ...(0, place_names.nF)(needs, project), ...looks ? [ schedule_names.Ju ] : [] ];
   const apis = readApis(google, project, building, [ ...new Set(hosts) ]);
   const facts = {
    identity: Promise.resolve(google.identity),
    projectId: Promise.resolve(project),
    project: projectFact,
    projectNumber: projectNumber,
    apis: apis,
    service: service,
    job: job,
    workerPool: workerPool,
    servicePolicy: servicePolicy,
    ...config.manifest && {
     knative: readKnative(google, {
      kind: config.kind === "job" ? "job" : "service",
      project: project,
      region: config.region,
      name: config.service
     })
    },
    callers: readCallers(google, config.callers, {
     project: project,
     region: config.region
    }, projectNumber),
    serving: serving,
    ...looksForPreviews(config) && {
     previews: readPreviews(google, config, project, service)
    },
    ...config.mode === "rollback" && {
     revisions: readRevisions(google, name)
    },
    ...namedInTraffic(config).length > 0 && {
     namedRevisions: readNamedRevisions(google, name, namedInTraffic(config))
    },
    ...config.schedules.length > 0 && {
     schedules: readSchedules(google, config, project)
    },
    ...looks && {
     leftSchedule: readLeftSchedule(google, config, project, apis)
    },
    bucket: built?.bucket.state ?? NOT_BUILT,
    repository: built?.repository.state ?? NOT_BUILT,
    buildAccount: buildAccount?.email ?? NOT_BUILT,
    buildAccountState: buildAccount?.state ?? NOT_BUILT,
    runtimeAccount: runtimeEmail,
    runtimeAccountState: runtimeAccount.state,
    policies: settle(policies),
    deployPolicies: (0, facts_policies.cp)(google, project, config),
    setPolicies: (0, set_policies.x)(google, project, {
     project: projectFact,
     tags: tags
    }, config),
    defaultAccountPolicies: (0, facts_policies.r)(google, project, standardBuildAccount),
    sharing: settle({
     "build-account": buildAccount ? (0, facts_policies.B9)(google, project, buildAccount.email, projectNumber) : NOT_BUILT,
     "runtime-account": (0, facts_policies.B9)(google, project, runtimeEmail, projectNumber)
    }),
    tags: tags,
    ...tagValues.size > 0 && {
     wantedTags: (0, resource_tags.pP)(config.resourceTags, tagValues)
    },
    buildAccountRoles: buildAccount ? readHeldRoles(buildAccount.email, [ ofProject, ...ofBuild ], roles) : NOT_BUILT,
    runtimeAccountRoles: readHeldRoles(runtimeEmail, [ ofProject ], null),
    answers: answers,
    roleTable: answers.then(all => all.some(({verdict: verdict}) => verdict === "denied") ? predefinedRoles() : null)
   };
   const late = [ runtimeAccount, ...buildAccount ? [ buildAccount ] : [] ].map(account => account.late);
   const more = [ projectPolicy, standardBuildAccount, runtime, runtimeAccount.email, ...late, ...asked, ...tagValues.values(), ...built?.asked ?? [] ];
   const all = await settle(facts, more);
   return {
    ...all,
    apis: withNoticed(all.apis, off, project, all.projectNumber)
   };
  }
  function build({config: config, google: google, project: project, needs: needs, service: service}) {
   const concerns = kind => needs.some(({place: place}) => place.kind === kind);
   const bucket = remembered({
    choose: live => (0, facts_names.g2)(config, project, live).name,
    service: service,
    read: name => readBucket(google, name),
    readPolicy: concerns("bucket") ? name => readBucketPolicy(google, name) : null,
    spot: name => ({
     kind: "bucket",
     bucket: name
    })
   });
   const repository = remembered({
    choose: live => (0, facts_names.QJ)(config, project, live).name,
    service: service,
    read: name => readRepository(google, name),
    readPolicy: concerns("repository") ? name => readRepositoryPolicy(google, name) : null,
    spot: name => ({
     kind: "repository",
     name: name
    })
   });
   return {
    bucket: bucket,
    repository: repository,
    guesses: [ bucket.guess, repository.guess ],
    asked: [ ...bucket.asked, ...repository.asked ]
   };
  }
  function remembered({choose: choose, service: service, read: read, readPolicy: readPolicy, spot: spot}) {
   const likely = choose(null);
   const likelyState = read(likely);
   const likelyPolicy = readPolicy?.(likely);
   const name = service.then(found => choose(found.known ? found.value : null));
   const state = name.then(chosen => chosen === likely ? likelyState : read(chosen));
   const policy = readPolicy && name.then(chosen => chosen === likely && likelyPolicy ? likelyPolicy : readPolicy(chosen));
   const thing = {
    spot: name.then(chosen => (0, ask.eO)(spot(chosen))),
    state: state,
    policy: policy && (() => policy)
   };
   const asked = [ likelyState, likelyPolicy, policy, thing.spot ].filter(promise => promise != null);
   return {
    thing: thing,
    state: state,
    guess: spot(likely),
    asked: asked
   };
  }
  function accountReader(google, project, projectNumber) {
   const asked = async email => {
    const number = /^\d+$/.test((0, facts_names.E4)(email) ?? "") ? await projectNumber : undefined;
    return {
     email: email,
     project: project,
     home: (0, facts_names.uF)(email, project, number?.known ? number.value : undefined)
    };
   };
   const readState = once(async email => readAccount(google, await asked(email)));
   const readPolicy = once(async email => readAccountPolicy(google, await asked(email)));
   return (name, late = Promise.resolve(false)) => {
    const state = name.then(found => {
     if (!found.known) return found;
     return found.value === null ? (0, ask.eO)(null, ...found.evidence) : readState(found.value);
    });
    const email = emailFor(name, state);
    const policy = async () => {
     const found = await email;
     if (!found.known) return found;
     return found.value === null ? (0, ask.L5)("There is no such account.") : readPolicy(found.value);
    };
    return {
     email: email,
     late: late,
     state: state,
     policy: policy
    };
   };
  }
  async function emailFor(name, state) {
   const found = await name;
   if (!found.known || found.value === null || !(0, facts_names.tv)(found.value)) return found;
   const account = await state;
   if (account.known && account.value?.email) return (0, ask.eO)((0, facts_names.Ob)(account.value.email), ...account.evidence);
   return (0, ask.L5)(`Whose unique id ${found.value} is could not be learned.`, ...account.evidence);
  }
  async function settle(questions, others = []) {
   const keys = Object.keys(questions);
   const promises = keys.map(key => questions[key]);
   await Promise.allSettled([ ...promises, ...others ]);
   await Promise.all(others);
   const values = await Promise.all(promises);
   return Object.fromEntries(keys.map((key, index) => [ key, values[index] ]));
  }
  const NOT_BUILT = Promise.resolve((0, ask.L5)("Nothing is built, so this was not asked."));
  const NOT_DEPLOYED = Promise.resolve((0, ask.L5)("Something else is deployed, so this was not asked."));
  const NOT_NEEDED = Promise.resolve((0, ask.L5)("No permission is in question, so this was not asked."));
  function noProject() {
   return new errors.y([ {
    id: "project-unreachable",
    status: "fail",
    reason: "No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.",
    evidence: [],
    remedies: []
   } ]);
  }
  const AT_ONCE = 10;
  async function readPulls(github, repository, numbers) {
   const found = new Map;
   for (let at = 0; at < numbers.length; at += AT_ONCE) await Promise.all(numbers.slice(at, at + AT_ONCE).map(async number => found.set(number, await readPull(github, repository, number))));
   return found;
  }
  async function readPull(github, repository, number) {
   const asked = {
    call: `GET /repos/${repository}/pulls/${number}`,
    resource: `${repository}#${number}`
   };
   try {
    const state = await github.pullState(number);
    if (state === "absent") return (0, ask.L5)("GitHub knows no such pull request, or this token may not read it.", {
     ...asked,
     answer: "not found",
     status: 404
    });
    return (0, ask.eO)(state, {
     ...asked,
     answer: state,
     status: 200
    });
   } catch (error) {
    const {status: status, message: message = String(error)} = error;
    if (status === undefined && error.name === "AbortError") throw error;
    return (0, ask.L5)(message, {
     ...asked,
     answer: message,
     ...status !== undefined && {
      status: status
     }
    });
   }
  }
  var ways = __webpack_require__(7070);
  const PROJECT = {
   kind: "project"
  };
  const BUCKET = {
   kind: "bucket"
  };
  const REPOSITORY = {
   kind: "repository"
  };
  const SERVICE = {
   kind: "service"
  };
  const JOB = {
   kind: "job"
  };
  const RUN_POOL = {
   kind: "run-worker-pool"
  };
  const CALLS = "the calls of a source deploy (wire recordings; the methods’ reference pages)";
  const METHODS = "the permissions that IAM lists for the methods of run.googleapis.com";
  const BUILD_ACCOUNT_PAGE = "docs.cloud.google.com/run/docs/configuring/services/build-service-account";
  const ACCESS_PAGE = "docs.cloud.google.com/run/docs/securing/managing-access";
  const TAG_PAGE = "docs.cloud.google.com/resource-manager/docs/tags/tags-creating-and-managing; role contents of roles/run.admin and roles/resourcemanager.tagUser";
  const IMAGE_PAGE = "docs.cloud.google.com/artifact-registry/docs/integrate-cloud-run";
  const IDENTITY_PAGE = "docs.cloud.google.com/run/docs/configuring/services/service-identity";
  const BUILD_IDENTITY_PAGE = "cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts";
  function need(permission, place, to, source, {who: who = "deployer", level: level = "required"} = {}) {
   return {
    who: who,
    permission: permission,
    place: place,
    level: level,
    to: to,
    source: source
   };
  }
  const advisory = {
   level: "advisory"
  };
  const createBucketNeeds = () => [ need("storage.buckets.create", PROJECT, "create the bucket for the source", CALLS) ];
  const createRepositoryNeeds = () => [ need("artifactregistry.repositories.create", PROJECT, "create the repository for the image", CALLS) ];
  const uploadNeeds = named => [ ...named ? [] : [ need("storage.buckets.get", BUCKET, "see whose bucket it is", CALLS) ], need("storage.objects.create", BUCKET, "upload the source", CALLS) ];
  const buildNeeds = ({named: named, agentSettled: agentSettled, options: options, foreignPool: foreignPool}) => [ need("serviceusage.services.use", PROJECT, "use the project’s APIs", BUILD_ACCOUNT_PAGE), need("serviceusage.services.get", PROJECT, "see whether the APIs are enabled", BUILD_ACCOUNT_PAGE, advisory), need("artifactregistry.repositories.get", REPOSITORY, "see whether the repository exists", CALLS), need("cloudbuild.builds.create", PROJECT, "start the build", "role contents of roles/cloudbuild.builds.editor"), need("cloudbuild.builds.get", PROJECT, named ? "follow the build" : "read the default build account and follow the build", "cloud.google.com/build/docs/api/reference/rest/v1/projects.locations/getDefaultServiceAccount"), need("cloudbuild.operations.get", PROJECT, "follow the build as gcloud does", "role contents of roles/cloudbuild.builds.viewer", advisory), need("iam.serviceAccounts.actAs", {
   kind: "account",
   who: "build-account"
  }, "run the build as the build account", "reports from the field; cloud.google.com/build/docs/securing-builds/configure-user-specified-service-accounts"), need("storage.objects.get", BUCKET, "read the source", BUILD_ACCOUNT_PAGE, {
   who: "build-account"
  }), need("artifactregistry.repositories.uploadArtifacts", REPOSITORY, "push the image", BUILD_ACCOUNT_PAGE, {
   who: "build-account"
  }), need("artifactregistry.repositories.downloadArtifacts", REPOSITORY, "read layers of earlier images", BUILD_ACCOUNT_PAGE, {
   who: "build-account"
  }), need("logging.logEntries.create", PROJECT, "write the log of the build", BUILD_ACCOUNT_PAGE, {
   who: "build-account",
   ...advisory
  }), need("iam.serviceAccounts.getAccessToken", {
   kind: "account",
   who: "build-account"
  }, "run the build as the build account", `${BUILD_IDENTITY_PAGE}; role contents of roles/cloudbuild.serviceAgent`, {
   who: "build-agent",
   level: agentSettled ? "required" : "advisory"
  }), ...options.workerPool ? poolNeeds(options.workerPool, foreignPool) : [], ...options.baseImageRepository ? [ need("artifactregistry.repositories.downloadArtifacts", {
   kind: "repository",
   name: options.baseImageRepository
  }, "read the base image", "docs.cloud.google.com/run/docs/configuring/services/automatic-base-image-updates", {
   who: "build-account"
  }) ] : [] ];
  function poolNeeds(name, foreign) {
   const place = {
    kind: "worker-pool",
    name: name
   };
   return [ ...foreign ? [ need("cloudbuild.workerpools.use", place, "build in a worker pool of another project", "docs.cloud.google.com/run/docs/configuring/services/build-worker-pools", {
    who: "run-agent"
   }) ] : [], need("cloudbuild.workerpools.use", place, "build in the worker pool where Cloud Run’s own way of building is not to be had", "cloud.google.com/build/docs/private-pools/run-builds-in-private-pool", advisory) ];
  }
  const deployNeeds = shape => [ need("run.services.get", SERVICE, "read the service", CALLS), ...shape.exists === true ? [] : [ need("run.services.create", PROJECT, "create the service", CALLS) ], ...shape.exists === false ? [] : [ need("run.services.update", SERVICE, "update the service", CALLS) ], need("run.operations.get", PROJECT, "wait for the release", CALLS, advisory), ...runtimeNeeds(shape, "deploy a service that runs as the runtime account") ];
  const deployJobNeeds = shape => [ need("run.jobs.get", JOB, "read the job", METHODS), ...shape.exists === true ? [] : [ need("run.jobs.create", PROJECT, "create the job", METHODS) ], ...shape.exists === false ? [] : [ need("run.jobs.update", JOB, "update the job", METHODS) ], need("run.operations.get", PROJECT, "wait until the job is ready", METHODS, advisory), ...runtimeNeeds(shape, "deploy a job that runs as the runtime account") ];
  const runJobNeeds = wait => [ need("run.jobs.run", JOB, "run the job", METHODS), ...wait ? [ need("run.executions.get", JOB, "follow the execution", METHODS), need("run.tasks.list", JOB, "tell why a task failed", METHODS, advisory) ] : [] ];
  const deployWorkerPoolNeeds = shape => [ need("run.workerpools.get", RUN_POOL, "read the worker pool", METHODS), ...shape.exists === true ? [] : [ need("run.workerpools.create", PROJECT, "create the worker pool", METHODS) ], ...shape.exists === false ? [] : [ need("run.workerpools.update", RUN_POOL, "update the worker pool", METHODS) ], need("run.operations.get", PROJECT, "wait for the release", METHODS, advisory), ...runtimeNeeds(shape, "deploy a worker pool that runs as the runtime account") ];
  const runtimeNeeds = ({built: built, agentSettled: agentSettled, foreignImage: foreignImage, otherImages: otherImages, options: options}, toActAs) => [ need("iam.serviceAccounts.actAs", {
   kind: "account",
   who: "runtime-account"
  }, toActAs, BUILD_ACCOUNT_PAGE), need("iam.serviceAccounts.getAccessToken", {
   kind: "account",
   who: "runtime-account"
  }, "run the containers as the runtime account", `${IDENTITY_PAGE}; role contents of roles/run.serviceAgent`, {
   who: "run-agent",
   level: agentSettled ? "required" : "advisory"
  }), ...imageNeeds(built, options.imageRepository, foreignImage), ...otherImages.flatMap(({repository: repository, foreign: foreign}) => imageNeeds(false, repository, foreign)), ...options.secrets.map(secret => need("secretmanager.versions.access", {
   kind: "secret",
   ...secret
  }, `read the secret ${secret.secret}`, "docs.cloud.google.com/run/docs/configuring/services/secrets", {
   who: "runtime-account"
  })), ...options.buckets.flatMap(bucketNeeds), ...options.sqlInstances.flatMap(sqlNeeds), ...networkNeeds(options), ...options.encryptionKey ? keyNeeds(options.encryptionKey) : [] ];
  function imageNeeds(built, repository, foreign) {
   if (!built && !repository) return [];
   const place = built ? REPOSITORY : {
    kind: "repository",
    ...repository && {
     name: repository
    }
   };
   const download = "artifactregistry.repositories.downloadArtifacts";
   return [ need(download, place, "deploy the image", `docs.cloud.google.com/run/docs/deploying; ${IMAGE_PAGE}`), ...foreign === false ? [] : [ need(download, place, "import an image of another project", IMAGE_PAGE, {
    who: "run-agent"
   }) ] ];
  }
  function bucketNeeds({bucket: bucket, readOnly: readOnly}) {
   const page = "docs.cloud.google.com/run/docs/configuring/services/cloud-storage-volume-mounts";
   const place = {
    kind: "volume-bucket",
    bucket: bucket
   };
   const who = "runtime-account";
   const to = what => `${what} the volume of the bucket ${bucket}`;
   return [ ...[ "storage.objects.list", "storage.objects.get" ].map(name => need(name, place, to("read"), page, {
    who: who
   })), ...readOnly ? [] : [ "storage.objects.create", "storage.objects.delete" ].map(name => need(name, place, to("write to"), page, {
    who: who,
    ...advisory
   })) ];
  }
  function sqlNeeds(instance) {
   const place = {
    kind: "sql-instance",
    ...instance
   };
   const page = "cloud.google.com/sql/docs/postgres/connect-run; role contents of roles/cloudsql.client";
   const to = `connect to the Cloud SQL instance ${instance.instance}`;
   return [ "cloudsql.instances.connect", "cloudsql.instances.get" ].map(permission => need(permission, place, to, page, {
    who: "runtime-account"
   }));
  }
  const keyNeeds = name => [ "useToEncrypt", "useToDecrypt" ].map(verb => need(`cloudkms.cryptoKeyVersions.${verb}`, {
   kind: "crypto-key",
   name: name
  }, `${verb === "useToEncrypt" ? "encrypt" : "decrypt"} the containers with the key ${name.split("/").at(-1)}`, "docs.cloud.google.com/run/docs/securing/using-cmek; role contents of roles/cloudkms.cryptoKeyEncrypterDecrypter", {
   who: "run-agent"
  }));
  function networkNeeds({connector: connector, network: network, subnetwork: subnetwork}) {
   const agent = {
    who: "run-agent"
   };
   const page = "docs.cloud.google.com/run/docs/configuring/shared-vpc-direct-vpc (the permissions of the service agent)";
   return [ ...connector ? [ need("vpcaccess.connectors.get", {
    kind: "connector",
    name: connector
   }, "send traffic through the connector", "cloud.google.com/run/docs/configuring/connecting-shared-vpc; role contents of roles/vpcaccess.user", agent) ] : [], ...network ? [ need("compute.networks.get", {
    kind: "network",
    name: network
   }, "see the network", page, agent) ] : [], ...subnetwork ? [ "compute.subnetworks.get", "compute.subnetworks.use" ].map(permission => need(permission, {
    kind: "subnetwork",
    name: subnetwork
   }, "send traffic through the subnetwork", page, agent)) : [] ];
  }
  const jobPolicyNeeds = to => [ need("run.jobs.getIamPolicy", JOB, "read who may run the job", METHODS), need("run.jobs.setIamPolicy", JOB, to, METHODS) ];
  const policyNeeds = to => [ need("run.services.getIamPolicy", SERVICE, "read who may call the service", CALLS), need("run.services.setIamPolicy", SERVICE, to, ACCESS_PAGE) ];
  const mechanismNeeds = (mechanism, to) => [ ...mechanism === "all-users" ? policyNeeds(to) : [], ...ways.tg[mechanism].map(permission => need(permission, permission === "run.services.create" ? PROJECT : SERVICE, to, ACCESS_PAGE)) ];
  const decisionNeeds = () => [ need("orgpolicy.policy.get", PROJECT, "read the organisation policies that decide about public access", "role contents of roles/orgpolicy.policyViewer", advisory), need("run.services.listEffectiveTags", SERVICE, "read the tags that policies may look at", "role contents of roles/run.viewer", advisory) ];
  const tagNeeds = (values, replaces) => [ need("run.services.listEffectiveTags", SERVICE, "see which tags the service carries", "role contents of roles/run.viewer"), need("run.services.createTagBinding", SERVICE, "bind the resource tags to the service", TAG_PAGE), ...replaces === false ? [] : [ need("run.services.deleteTagBinding", SERVICE, "take off the value that a tag has now", TAG_PAGE, {
   level: replaces ? "required" : "advisory"
  }) ], ...values.flatMap(name => [ need("resourcemanager.tagValueBindings.create", {
   kind: "tag-value",
   name: name
  }, "bind the tag", TAG_PAGE), need("resourcemanager.tagValues.get", {
   kind: "tag-value",
   name: name
  }, "read which tag it is", TAG_PAGE, advisory) ]) ];
  function needsOf(plan) {
   const found = new Map;
   for (const one of plan.flatMap(({needs: needs}) => needs)) {
    const key = JSON.stringify([ one.who, one.permission, one.place ]);
    const before = found.get(key);
    if (!before) found.set(key, one); else if (one.level === "required" && before.level === "advisory") found.set(key, {
     ...before,
     level: "required"
    });
   }
   return [ ...found.values() ];
  }
  const schedule_needs_PROJECT = {
   kind: "project"
  };
  const AUTH_PAGE = "cloud.google.com/scheduler/docs/http-target-auth";
  const API_PAGE = "the method’s reference page (cloudscheduler.projects.locations.jobs); role contents of roles/cloudscheduler.admin";
  const createAccountNeeds = () => [ need("iam.serviceAccounts.create", schedule_needs_PROJECT, "make the account that Cloud Scheduler calls as", "docs.cloud.google.com/iam/docs/service-accounts-create") ];
  const upsertNeeds = (account, exists, enabled) => [ need("cloudscheduler.jobs.get", schedule_needs_PROJECT, "read the Cloud Scheduler job", CALLS), ...exists === true ? [] : [ need("cloudscheduler.jobs.create", schedule_needs_PROJECT, "create the Cloud Scheduler job", API_PAGE) ], ...exists === false ? [] : [ need("cloudscheduler.jobs.update", schedule_needs_PROJECT, "update the Cloud Scheduler job", API_PAGE) ], need("iam.serviceAccounts.actAs", account, "let Cloud Scheduler call as this account", AUTH_PAGE), need("iam.serviceAccounts.getOpenIdToken", account, "call with an ID token of this account", `${AUTH_PAGE}; role contents of roles/cloudscheduler.serviceAgent`, {
   who: "scheduler-agent",
   level: enabled ? "required" : "advisory"
  }) ];
  const withAccessToken = needs => needs.map(one => one.permission === "iam.serviceAccounts.getOpenIdToken" ? {
   ...one,
   permission: "iam.serviceAccounts.getAccessToken",
   to: "call with an access token of this account"
  } : one);
  const deleteNeeds = () => [ need("cloudscheduler.jobs.get", schedule_needs_PROJECT, "read the Cloud Scheduler job", CALLS), need("cloudscheduler.jobs.delete", schedule_needs_PROJECT, "delete the Cloud Scheduler job", API_PAGE) ];
  const testNeeds = () => [ need("cloudscheduler.jobs.run", schedule_needs_PROJECT, "run the Cloud Scheduler job once", API_PAGE), need("logging.logEntries.list", schedule_needs_PROJECT, "read what became of the attempt", "role contents of roles/logging.viewer", {
   level: "advisory"
  }) ];
  const calledServiceNeeds = name => {
   const place = {
    kind: "called-service",
    name: name
   };
   return [ need("run.services.get", place, "read the address of the function", CALLS), need("run.services.getIamPolicy", place, "read who may call the function", CALLS), need("run.services.setIamPolicy", place, "let Cloud Scheduler’s account call the function", AUTH_PAGE) ];
  };
  var pause = __webpack_require__(5669);
  const systemClock = {
   now: () => performance.now(),
   sleep: pause.v7
  };
  function backoff(first, factor, most) {
   let next = first;
   return () => {
    const now = next;
    next = Math.min(next * factor, most);
    return now;
   };
  }
  function inWords(ms) {
   if (ms > 0 && ms < 950) return `${(Math.ceil(ms / 100) / 10).toFixed(1)}s`;
   const seconds = Math.max(0, Math.round(ms / 1e3));
   const minutes = Math.floor(seconds / 60);
   return minutes === 0 ? `${seconds}s` : seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`;
  }
  const PATIENCE_MS = 6e4;
  function createAccount(project) {
   const email = (0, schedule_names.HD)(project);
   const target = facts_names.fq.account(email, project);
   return {
    kind: "create-account",
    title: `Make the account ${email}, which Cloud Scheduler calls as`,
    target: target,
    changes: [ {
     target: target,
     path: "email",
     after: email,
     done: false
    } ],
    needs: createAccountNeeds(),
    async apply(world) {
     try {
      await world.google.iam.createServiceAccount(project, schedule_names.YP, "Cloud Scheduler invoker");
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 409) throw error;
      world.record?.([]);
      return "It exists already.";
     }
     world.made.changedAccess = true;
     await untilKnown(world, email, project);
     return undefined;
    }
   };
  }
  async function untilKnown({google: google, clock: clock = systemClock, signal: signal}, email, project) {
   const until = clock.now() + PATIENCE_MS;
   const next = backoff(500, 1.5, 5e3);
   while (clock.now() < until) {
    try {
     if (await google.iam.getServiceAccount(email, project)) return;
    } catch (error) {
     if (!(error instanceof api_error.hD) || error.status === 401) throw error;
     if (error.status !== 404) return;
    }
    await clock.sleep(next(), signal);
   }
  }
  function enableApis(project, hosts, needs) {
   const target = facts_names.fq.project(project);
   return {
    kind: "enable-api",
    title: `Enable ${hosts.join(", ")}`,
    target: target,
    changes: hosts.map(host => ({
     target: facts_names.fq.api(project, host),
     path: "state",
     before: "DISABLED",
     after: "ENABLED",
     done: false
    })),
    needs: needs,
    async apply({google: google, made: made}) {
     try {
      await google.serviceUsage.enable(project, hosts);
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 403 || error.constraint || error.service) throw error;
      const evidence = [ (0, api_error.zR)(error.call, target, error) ];
      throw new errors.y([ mayNotEnable(project, hosts, google.identity.principal, {
       evidence: evidence
      }) ], {
       cause: error
      });
     }
     const {cures: cures = [], hosts: before = []} = made.granted ?? {};
     made.granted = {
      cures: cures,
      hosts: [ ...before, ...hosts ]
     };
     return undefined;
    }
   };
  }
  var decisions_bindings = __webpack_require__(88);
  const CONFLICTS = 6;
  async function changePolicy({google: google, signal: signal, log: log, clock: clock = systemClock}, target, change, settled = () => {}) {
   const holder = holderOf(google, target);
   const pause = backoff(500, 2, 8e3);
   let sent = [];
   for (let conflicts = 0; ;) {
    const policy = await holder.getPolicy();
    const before = policy.bindings ?? [];
    const after = change(structuredClone(before));
    const rows = (0, decisions_bindings.fs)(target, before, after);
    if (rows.length === 0) {
     settled(before);
     return sent;
    }
    try {
     await holder.setPolicy({
      ...policy,
      version: 3,
      bindings: after
     });
     settled(after);
     return rows.map(row => ({
      ...row,
      done: true
     }));
    } catch (error) {
     if (!isConflict(error) || ++conflicts >= CONFLICTS) throw error;
     sent = rows.map(row => ({
      ...row,
      done: true
     }));
     log.info("The IAM policy was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
    }
   }
  }
  function holderOf(google, target) {
   const [, , api = "", ...path] = target.split("/");
   const of = (client, name) => ({
    getPolicy: () => client.getPolicy(name),
    setPolicy: policy => client.setPolicy(name, policy)
   });
   switch (api) {
   case "cloudresourcemanager.googleapis.com":
    return of(google.resourceManager, path[1] ?? "");

   case "storage.googleapis.com":
    return of(google.storage, path.at(-1) ?? "");

   case "artifactregistry.googleapis.com":
    return of(google.artifactRegistry, path.join("/"));

   case "run.googleapis.com":
    return of(google.run, path.join("/"));

   case "iam.googleapis.com":
    return ofAccount(google, path.at(-1) ?? "", path[1] ?? "");

   case "cloudkms.googleapis.com":
    return of(google.kms, path.join("/"));

   case "secretmanager.googleapis.com":
    return of(google.secretManager, path.join("/"));
   }
   throw new Error(`There is no policy to change on ${target}`);
  }
  function ofAccount({iam: iam}, email, project) {
   const home = (0, facts_names.uF)(email, project, undefined);
   return {
    getPolicy: () => iam.getPolicy(email, home),
    setPolicy: policy => iam.setPolicy(email, policy, home)
   };
  }
  function isConflict(error) {
   if (!(error instanceof api_error.hD)) return false;
   return error.status === 409 || error.status === 412 && error.constraint === undefined;
  }
  function grantRole(cure, needs) {
   const {member: member, role: role, resource: target} = cure.grant;
   return {
    kind: "grant-role",
    title: `Grant ${role} on ${(0, remedies.fp)(target)} to ${member}`,
    target: target,
    changes: [ {
     target: target,
     path: `bindings[${role}]`,
     after: member,
     done: false
    } ],
    needs: needs,
    async apply(world) {
     const {google: google, made: made} = world;
     try {
      const done = await changePolicy(world, target, bindings => (0, decisions_bindings.RV)(bindings, role, member));
      world.record?.(done);
      const {cures: before = [], hosts: hosts = []} = made.granted ?? {};
      made.granted = {
       cures: [ ...before, cure ],
       hosts: hosts
      };
      return done.length === 0 ? "It has been granted already." : undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 403 || error.constraint || error.service) throw error;
      const known = {
       evidence: [ (0, api_error.zR)(error.call, target, error) ]
      };
      const permission = error.permission && {
       permission: error.permission
      };
      throw new errors.y([ mayNotGrant([ cure.grant ], google.identity.principal, {
       ...known,
       ...permission
      }) ], {
       cause: error
      });
     }
    }
   };
  }
  const granting_PROJECT = {
   kind: "project"
  };
  const POLICIES = "docs.cloud.google.com/iam/docs/granting-changing-revoking-access";
  const SERVICES = "docs.cloud.google.com/service-usage/docs/enable-disable";
  function grantSteps(granting, needs, resources, absentAccounts = []) {
   if (granting.kind !== "grant") return [];
   const places = placesOf(needs);
   const enabling = granting.hosts.length > 0 ? [ enableApis(resources.project, granting.hosts, enableNeeds()) ] : [];
   const {project: project} = resources;
   const makes = granting.cures.some(({grant: grant}) => absentAccounts.some(email => grant.resource === facts_names.fq.account(email, project)));
   return [ ...enabling, ...makes ? [ createAccount(project) ] : [], ...granting.cures.map(cure => {
    const place = places.find(one => (0, plan_resources.f)(one, resources) === cure.grant.resource);
    return grantRole(cure, place ? policyNeedsOf(place) : []);
   }) ];
  }
  const grantingNeeds = needs => [ ...enableNeeds(), ...placesOf(needs).flatMap(policyNeedsOf) ];
  function placesOf(needs) {
   const places = [ granting_PROJECT, ...needs.map(({place: place}) => place) ];
   return [ ...new Map(places.map(place => [ JSON.stringify(place), place ])).values() ];
  }
  const policyNeedsOf = place => (TAKES[place.kind]?.permissions ?? []).map(permission => ({
   who: "deployer",
   permission: permission,
   place: place,
   level: "required",
   to: "grant what is missing there",
   source: POLICIES
  }));
  const enableNeeds = () => [ {
   who: "deployer",
   permission: ENABLE.permission,
   place: granting_PROJECT,
   level: "required",
   to: "enable APIs",
   source: SERVICES
  } ];
  var plan_build = __webpack_require__(6782);
  var diagnose = __webpack_require__(5291);
  var refusals = __webpack_require__(8231);
  const LOG_LINES = 15;
  async function failedBuild(world, resources, build) {
   const {google: google, log: log} = world;
   const said = build_failure_unique([ build.failureInfo?.detail, build.statusDetail ]);
   const id = build.id ?? build.name?.split("/").at(-1) ?? "";
   const lines = id ? await lastLines(world, resources, id) : [];
   if (lines.length > 0) {
    await log.group(`Last ${lines.length} lines of the build log`, async () => {
     for (const line of lines) log.info(inert(line));
    });
   }
   const evidence = {
    call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${id}`}`,
    resource: facts_names.fq.project(resources.project),
    answer: [ build.status ?? "no status", ...said ].join(": ").slice(0, 600)
   };
   const about = said.join(" ");
   const setting = {
    speaker: "build",
    resources: resources,
    deployer: google.identity.principal
   };
   const told = (0, diagnose.h)((0, refusals.$g)(about, evidence), setting);
   const causes = told.length > 0 ? told : causesInLog(lines, setting, logEvidence(resources, id, lines));
   const failed = {
    id: "build-failed",
    status: "fail",
    resource: facts_names.fq.repository(resources.repository.name),
    reason: `${ENDINGS[build.status ?? ""] ?? "The build failed"}${about ? `: ${sentence(about)}` : "."}${lastWords(lines, about)} Nothing was deployed.`,
    evidence: [ evidence, ...lines.length > 0 ? [ logEvidence(resources, id, lines) ] : [] ],
    remedies: logLink(build)
   };
   const [cause, ...others] = [ ...causes, failed ];
   return new errors.y([ cause ?? failed, ...others ]);
  }
  function causesInLog(lines, setting, evidence) {
   for (const line of lines.toReversed()) {
    const found = (0, diagnose.h)((0, refusals.$g)(line, evidence), {
     ...setting,
     speaker: "build-log"
    });
    if (found.length > 0) return found;
   }
   return [];
  }
  const refusedBuild = (error, resources, deployer) => (0, refusals.$Q)(error, facts_names.fq.project(resources.project), {
   speaker: "build",
   resources: resources,
   deployer: deployer
  });
  function slowBuild(seconds, resources, build) {
   return new errors.y([ {
    id: "build-failed",
    status: "fail",
    resource: facts_names.fq.repository(resources.repository.name),
    reason: `The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or look at the log for what takes so long.`,
    evidence: [],
    remedies: logLink(build)
   } ]);
  }
  async function lastLines({google: google, log: log}, resources, id) {
   try {
    return await google.logging.buildLog(resources.project, id, LOG_LINES);
   } catch (error) {
    log.debug(`The build log could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
   }
  }
  const ENDINGS = {
   CANCELLED: "The build was cancelled by somebody",
   TIMEOUT: "The build ran into its time limit",
   EXPIRED: "The build waited too long for a machine",
   INTERNAL_ERROR: "Cloud Build failed by an error of its own; run the workflow again",
   SUCCESS: "The build succeeded, but names no image"
  };
  function logEvidence(resources, id, lines) {
   return {
    call: "POST logging.googleapis.com/v2/entries:list",
    resource: `${facts_names.fq.project(resources.project)}/builds/${id}`,
    answer: lines.join("\n").slice(-4e3)
   };
  }
  function logLink(build) {
   return build.logUrl ? [ {
    kind: "console",
    title: "Read the build log",
    text: build.logUrl
   } ] : [];
  }
  const inert = line => `| ${line.replaceAll("##[", "# #[").replaceAll("\r", " ")}`;
  const lastWords = (lines, about) => {
   const last = lines.findLast(line => /error|fail|denied|not found|non-zero/i.test(line) && !about.includes(line.replace(/^ERROR:?\s*/, "")));
   return last ? ` The log says: ${sentence(last.slice(0, 300))}` : "";
  };
  const build_failure_unique = texts => [ ...new Set(texts.filter(text => Boolean(text))) ];
  const sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  const POLL = {
   firstMs: 2e3,
   factor: 1.4,
   mostMs: 1e4
  };
  function buildImage(resources, settings, service, needs) {
   const target = facts_names.fq.repository(resources.repository.name);
   const how = settings.kind === "docker" ? "with its Dockerfile" : "with buildpacks";
   return {
    kind: "build-image",
    title: `Build the image ${how}`,
    target: target,
    changes: [ {
     target: target,
     path: `images[${service}]`,
     after: settings.image,
     done: false
    } ],
    needs: needs,
    async apply(world) {
     const source = world.made.source?.object;
     if (!source) throw new Error("build-image runs after upload-source");
     const submitted = await build_image_submit(world, resources, settings, service, source);
     const {log: log} = world;
     const name = nameOf(submitted.build, resources);
     const {logUrl: logUrl} = submitted.build;
     world.made.begun = {
      id: submitted.build.id ?? name.split("/").at(-1) ?? "",
      ...logUrl && {
       logUrl: logUrl
      }
     };
     if (logUrl) log.info(`Build log: ${logUrl}`);
     const build = await follow(world, resources, settings, submitted, name);
     const digest = build.results?.images?.[0]?.digest;
     if (build.status !== "SUCCESS" || !digest) throw await failedBuild(world, resources, {
      ...submitted.build,
      ...build
     });
     const image = `${settings.image}@${digest}`;
     world.made.build = {
      id: build.id ?? name.split("/").at(-1) ?? "",
      name: name,
      image: image,
      digest: digest,
      ...(build.logUrl ?? submitted.build.logUrl) && {
       logUrl: build.logUrl ?? submitted.build.logUrl ?? ""
      },
      ...submitted.baseImageUri && {
       baseImageUri: submitted.baseImageUri
      }
     };
     world.record?.([ {
      target: target,
      path: `images[${service}]`,
      after: image,
      done: true
     } ]);
     return `Built ${image}`;
    }
   };
  }
  async function build_image_submit(world, resources, settings, service, source) {
   const {google: google, log: log} = world;
   try {
    const answer = await google.run.submitBuild(resources.parent, (0, plan_build.Ig)(settings, service, source));
    if (answer.baseImageWarning) log.warning(answer.baseImageWarning);
    const operation = answer.buildOperation;
    return {
     operation: operation,
     build: operation.metadata?.build ?? {},
     ...answer.baseImageUri && {
      baseImageUri: answer.baseImageUri
     }
    };
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    if (error.status !== 404 || settings.automaticUpdates) throw refusedBuild(error, resources, google.identity.principal);
    log.info("Cloud Run’s build API is not available to this account (404): building with Cloud Build itself.");
   }
   const location = /\/locations\/([^/]+)\//.exec(settings.workerPool ?? "")?.[1] ?? "global";
   try {
    const build = (0, plan_build.f1)(settings, service, source);
    const operation = await google.cloudBuild.createBuild(resources.project, location, build);
    return {
     operation: operation,
     build: operation.metadata?.build ?? {}
    };
   } catch (error) {
    throw error instanceof api_error.hD ? refusedBuild(error, resources, google.identity.principal) : error;
   }
  }
  async function follow(world, resources, settings, {operation: operation, build: build}, name) {
   const {clock: clock = systemClock, signal: signal, log: log} = world;
   const began = clock.now();
   const pause = backoff(POLL.firstMs, POLL.factor, POLL.mostMs);
   const read = reader(world, operation, build, name);
   let said = build.status;
   try {
    for (;;) {
     const {done: done, build: seen} = await read();
     if (seen.status && seen.status !== said) log.info(`Build ${seen.id ?? build.id ?? ""}: ${seen.status}`);
     said = seen.status ?? said;
     if (done) return seen;
     const limit = settings.timeoutSeconds;
     if (limit !== undefined && clock.now() - began > limit * 1e3) {
      await cancel(world, name);
      throw slowBuild(limit, resources, build);
     }
     await clock.sleep(pause(), signal);
    }
   } catch (error) {
    if (signal.aborted || error instanceof errors.c) await stopOrLeave(world, name);
    throw error;
   }
  }
  function reader({google: google}, operation, build, name) {
   let byOperation = true;
   const operationName = name.replace(/\/builds\/([^/]+)$/, "/operations/$1");
   let first = operation.done ? operation : undefined;
   return async () => {
    if (byOperation) try {
     const current = first ?? await google.cloudBuild.getOperation(operationName);
     first = undefined;
     const seen = current.response ?? current.metadata?.build ?? build;
     if (!current.done) return {
      done: false,
      build: seen
     };
     return {
      done: true,
      build: {
       ...build,
       ...current.metadata?.build,
       ...current.response
      }
     };
    } catch (error) {
     if (!(error instanceof api_error.hD) || error.status !== 403 && error.status !== 404) throw error;
     byOperation = false;
    }
    const seen = await google.cloudBuild.getBuild(name);
    return {
     done: ENDED.has(seen.status ?? ""),
     build: seen
    };
   };
  }
  const ENDED = new Set([ "SUCCESS", "FAILURE", "INTERNAL_ERROR", "TIMEOUT", "CANCELLED", "EXPIRED" ]);
  async function stopOrLeave(world, name) {
   if (world.config.onCancel === "cancel-build") await cancel(world, name); else tell(world, `The build ${name} goes on (on_cancel: leave).`, []);
  }
  async function cancel(world, name) {
   const call = `POST cloudbuild.googleapis.com/v1/${name}:cancel`;
   try {
    await world.google.cloudBuild.cancel(name);
    tell(world, `The build ${name} was cancelled.`, [ {
     call: call,
     resource: name,
     answer: "200 accepted"
    } ]);
   } catch (error) {
    const evidence = error instanceof api_error.hD ? (0, api_error.zR)(call, name, error) : {
     call: call,
     resource: name,
     answer: String(error)
    };
    tell(world, `The build ${name} could not be cancelled and may still be running: ${evidence.answer}`, [ evidence ]);
   }
  }
  function tell({made: made, log: log}, reason, evidence) {
   log.info(reason);
   made.findings = [ ...made.findings ?? [], {
    id: "cancelled",
    status: "warn",
    reason: reason,
    evidence: evidence,
    remedies: []
   } ];
  }
  function nameOf(build, resources) {
   const [, location, ofName] = /\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name ?? "") ?? [];
   const id = build.id ?? ofName;
   if (!id) throw new errors.y([ {
    id: "build-failed",
    status: "fail",
    reason: "The build was accepted, but the answer does not name it, so that it cannot be followed. Run the job again.",
    evidence: [],
    remedies: []
   } ]);
   const parent = location ? `projects/${resources.project}/locations/${location}` : resources.parent;
   return `${parent}/builds/${id}`;
  }
  function mustBeOurs(bucket, resources, region) {
   const {name: name} = resources.bucket;
   const evidence = {
    call: `GET storage.googleapis.com/storage/v1/b/${name}`,
    resource: facts_names.fq.bucket(name),
    answer: bucket ? `projectNumber ${bucket.projectNumber ?? "not told"}` : "not readable"
   };
   if (bucket?.projectNumber && bucket.projectNumber === resources.projectNumber) return;
   const why = bucket?.projectNumber && resources.projectNumber ? `belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})` : "could not be shown to belong to this project";
   const own = `${resources.project.replace(/[:.]/g, "-")}-sources-${region}`;
   throw new errors.y([ {
    id: "bucket-foreign",
    status: "fail",
    resource: facts_names.fq.bucket(name),
    reason: `The staging bucket ${name} ${why}, so no source is uploaded to it. ` + "Make a bucket of your own and name it in the input source_bucket.",
    evidence: [ evidence ],
    remedies: [ {
     kind: "gcloud",
     title: `Make a bucket, then set source_bucket: ${own}`,
     text: (0, remedies.G5)([ ...[ "storage", "buckets", "create", `gs://${own}`, `--project=${resources.project}` ], ...[ `--location=${region}`, "--uniform-bucket-level-access" ] ])
    } ]
   } ]);
  }
  function createBucket(resources, region) {
   const {name: name} = resources.bucket;
   const target = facts_names.fq.bucket(name);
   return {
    kind: "create-bucket",
    title: `Create the bucket ${name}`,
    target: target,
    changes: [ {
     target: target,
     path: "name",
     after: name,
     done: false
    } ],
    needs: createBucketNeeds(),
    async apply(world) {
     try {
      await world.google.storage.createBucket(resources.project, name, region);
      return undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 409) throw error;
      mustBeOurs(await readable(world, name), resources, region);
      world.record?.([]);
      return "It exists already.";
     }
    }
   };
  }
  async function readable({google: google}, name) {
   try {
    return await google.storage.getBucket(name);
   } catch (error) {
    if (error instanceof api_error.hD && error.status === 403) return null;
    throw error;
   }
  }
  function createRepository(resources) {
   const target = facts_names.fq.repository(resources.repository.name);
   return {
    kind: "create-repository",
    title: `Create the repository ${facts_names.nu}`,
    target: target,
    changes: [ {
     target: target,
     path: "name",
     after: facts_names.nu,
     done: false
    } ],
    needs: createRepositoryNeeds(),
    async apply({google: google, record: record}) {
     try {
      await google.artifactRegistry.createRepository(resources.parent, facts_names.nu, "Cloud Run Source Deployments");
      return undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 409) throw error;
      record?.([]);
      return "It exists already.";
     }
    }
   };
  }
  var promises_ = __webpack_require__(6466);
  var external_node_zlib_ = __webpack_require__(8522);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_fs_promises_ = __webpack_require__(1455);
  function sourceProblem(where, reason, cause) {
   return new errors.y([ {
    id: "source-unreadable",
    status: "fail",
    reason: reason,
    evidence: [ {
     call: "read the source",
     resource: where,
     answer: codeOf(cause) ?? "not usable"
    } ],
    remedies: []
   } ], cause === undefined ? {} : {
    cause: cause
   });
  }
  function codeOf(error) {
   return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  }
  const LARGEST_WHOLE = 4 * 1024 * 1024;
  const FILES_AHEAD = 16;
  const BYTES_AHEAD = 32 * 1024 * 1024;
  const SLOW_STRETCH = 256;
  const PIECE = 1024 * 1024;
  async function* contentsOf(files) {
   const ahead = [];
   let bytesAhead = 0;
   let next = 0;
   let slowUntil = SLOW_STRETCH;
   try {
    while (next < files.length || ahead.length > 0) {
     while (next < Math.min(slowUntil, files.length) && ahead.length < FILES_AHEAD && bytesAhead <= BYTES_AHEAD) {
      const reading = startReading(files[next++]);
      ahead.push(reading);
      bytesAhead += reading.file.size;
     }
     const first = ahead.shift();
     if (first !== undefined) {
      bytesAhead -= first.file.size;
      yield {
       file: first.file,
       bytes: await first.bytes
      };
     } else {
      const file = files[next++];
      const started = performance.now();
      const bytes = isLarge(file) ? undefined : readNow(file);
      if (bytes !== undefined && isSlow(file, performance.now() - started)) slowUntil = next + SLOW_STRETCH;
      yield {
       file: file,
       bytes: bytes
      };
     }
    }
   } finally {
    await Promise.allSettled(ahead.map(({bytes: bytes}) => bytes));
   }
  }
  const isLarge = file => file.size > LARGEST_WHOLE;
  const isSlow = (file, milliseconds) => milliseconds > .1 + file.size / 2e6;
  function startReading(file) {
   const bytes = isLarge(file) ? undefined : readInBackground(file);
   bytes?.catch(() => {});
   return {
    file: file,
    bytes: bytes
   };
  }
  function readNow(file) {
   try {
    const bytes = (0, external_node_fs_.readFileSync)(file.absolute);
    if (bytes.length === file.size) return bytes;
    throw changed(file, bytes.length);
   } catch (error) {
    throw contents_unreadable(file, error);
   }
  }
  async function* piecesOf(file) {
   const handle = await (0, external_node_fs_promises_.open)(file.absolute).catch(error => {
    throw contents_unreadable(file, error);
   });
   try {
    let total = 0;
    for (;;) {
     const piece = Buffer.allocUnsafeSlow(PIECE);
     let filled = 0;
     while (filled < PIECE) {
      const {bytesRead: bytesRead} = await handle.read(piece, filled, PIECE - filled, total + filled).catch(error => {
       throw contents_unreadable(file, error);
      });
      if (bytesRead === 0) break;
      filled += bytesRead;
     }
     total += filled;
     if (total > file.size || filled < PIECE && total !== file.size) throw changed(file, total);
     if (filled > 0) yield piece.subarray(0, filled);
     if (filled < PIECE) return;
    }
   } finally {
    await handle.close();
   }
  }
  function readInBackground(file) {
   return new Promise((resolve, reject) => {
    const descriptor = (0, external_node_fs_.openSync)(file.absolute, "r");
    const buffer = Buffer.allocUnsafeSlow(file.size + 1);
    (0, external_node_fs_.read)(descriptor, buffer, 0, buffer.length, 0, (error, count) => {
     try {
      if (error) throw error;
      const total = count < file.size ? readRest(descriptor, buffer, count) : count;
      if (total === file.size) resolve(buffer.subarray(0, total)); else reject(changed(file, total));
     } catch (failure) {
      reject(contents_unreadable(file, failure));
     } finally {
      (0, external_node_fs_.closeSync)(descriptor);
     }
    });
   }).catch(error => {
    throw contents_unreadable(file, error);
   });
  }
  function readRest(descriptor, buffer, count) {
   let total = count;
   while (total < buffer.length) {
    const more = (0, external_node_fs_.readSync)(descriptor, buffer, total, buffer.length - total, total);
    if (more === 0) break;
    total += more;
   }
   return total;
  }
  function changed(file, bytes) {
   const now = bytes > file.size ? "more" : `${bytes}`;
   return sourceProblem(file.path, `${file.path} changed while the source was being packed: it had ${file.size} bytes when it was listed and has ${now} now. ` + "Let what writes it end before the deploy, or leave the file out with a line in .gcloudignore.");
  }
  function contents_unreadable(file, error) {
   const code = codeOf(error);
   if (code === undefined) return error;
   const why = code === "ENOENT" ? "was removed while the source was being packed" : `cannot be read (${code})`;
   return sourceProblem(file.path, `${file.path} ${why}. See to it that the file stays and that the runner's user may read it, or leave it out with a line in .gcloudignore.`, error);
  }
  const STORED = 0;
  const DEFLATED = 8;
  const MAX32 = 4294967295;
  const MAX16 = 65535;
  const UTF8 = 1 << 11;
  const STREAMED = 1 << 3;
  const TIME = 0;
  const DATE = 2 << 5 | 1;
  const VERSION = 20;
  const VERSION_ZIP64 = 45;
  const MADE_ON_UNIX = 3 << 8;
  const MS_DOS_DIRECTORY = 16;
  const needsZip64 = size => size > 4026531840;
  function localHeader(entry) {
   const extra = entry.zip64 ? 20 : 0;
   const known = entry.streamed ? {
    crc: 0,
    compressed: 0,
    size: 0
   } : entry;
   const record = Buffer.alloc(30 + entry.name.length + extra);
   record.writeUInt32LE(67324752, 0);
   writeCommon(record, 4, entry, known);
   record.writeUInt16LE(extra, 28);
   record.set(entry.name, 30);
   if (entry.zip64) writeZip64(record, 30 + entry.name.length, [ known.size, known.compressed ]);
   return record;
  }
  function dataDescriptor({crc: crc, compressed: compressed, size: size, zip64: zip64}) {
   const record = Buffer.alloc(zip64 ? 24 : 16);
   record.writeUInt32LE(134695760, 0);
   record.writeUInt32LE(crc, 4);
   if (zip64) {
    record.writeBigUInt64LE(BigInt(compressed), 8);
    record.writeBigUInt64LE(BigInt(size), 16);
   } else {
    record.writeUInt32LE(compressed, 8);
    record.writeUInt32LE(size, 12);
   }
   return record;
  }
  function centralHeader(entry) {
   const far = entry.offset >= MAX32;
   const wide = [ ...entry.zip64 ? [ entry.size, entry.compressed ] : [], ...far ? [ entry.offset ] : [] ];
   const extra = wide.length === 0 ? 0 : 4 + 8 * wide.length;
   const record = Buffer.alloc(46 + entry.name.length + extra);
   record.writeUInt32LE(33639248, 0);
   record.writeUInt16LE(MADE_ON_UNIX | VERSION_ZIP64, 4);
   writeCommon(record, 6, entry, entry, far);
   record.writeUInt16LE(extra, 30);
   const directory = entry.name.at(-1) === 47;
   record.writeUInt32LE((entry.mode << 16 | (directory ? MS_DOS_DIRECTORY : 0)) >>> 0, 38);
   record.writeUInt32LE(far ? MAX32 : entry.offset, 42);
   record.set(entry.name, 46);
   if (extra > 0) writeZip64(record, 46 + entry.name.length, wide);
   return record;
  }
  function endOfArchive(count, offset, size) {
   const zip64 = count >= MAX16 || offset >= MAX32 || size >= MAX32;
   const wide = zip64 ? 56 + 20 : 0;
   const record = Buffer.alloc(wide + 22);
   if (zip64) {
    record.writeUInt32LE(101075792, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(MADE_ON_UNIX | VERSION_ZIP64, 12);
    record.writeUInt16LE(VERSION_ZIP64, 14);
    record.writeBigUInt64LE(BigInt(count), 24);
    record.writeBigUInt64LE(BigInt(count), 32);
    record.writeBigUInt64LE(BigInt(size), 40);
    record.writeBigUInt64LE(BigInt(offset), 48);
    record.writeUInt32LE(117853008, 56);
    record.writeBigUInt64LE(BigInt(offset + size), 64);
    record.writeUInt32LE(1, 72);
   }
   record.writeUInt32LE(101010256, wide);
   record.writeUInt16LE(Math.min(count, MAX16), wide + 8);
   record.writeUInt16LE(Math.min(count, MAX16), wide + 10);
   record.writeUInt32LE(Math.min(size, MAX32), wide + 12);
   record.writeUInt32LE(Math.min(offset, MAX32), wide + 16);
   return record;
  }
  function writeCommon(record, at, entry, known, far = false) {
   record.writeUInt16LE(entry.zip64 || far ? VERSION_ZIP64 : VERSION, at);
   record.writeUInt16LE(UTF8 | (entry.streamed ? STREAMED : 0), at + 2);
   record.writeUInt16LE(entry.method, at + 4);
   record.writeUInt16LE(TIME, at + 6);
   record.writeUInt16LE(DATE, at + 8);
   record.writeUInt32LE(known.crc, at + 10);
   record.writeUInt32LE(entry.zip64 ? MAX32 : known.compressed, at + 14);
   record.writeUInt32LE(entry.zip64 ? MAX32 : known.size, at + 18);
   record.writeUInt16LE(entry.name.length, at + 22);
  }
  function writeZip64(record, at, numbers) {
   record.writeUInt16LE(1, at);
   record.writeUInt16LE(8 * numbers.length, at + 2);
   for (const [index, number] of numbers.entries()) record.writeBigUInt64LE(BigInt(number), at + 4 + 8 * index);
  }
  const REGULAR_FILE = 32768;
  const DIRECTORY = 16877;
  const LEVEL = 1;
  const CHUNK = 1024 * 1024;
  const SAMPLE = 64 * 1024;
  const WORTHWHILE = .97;
  async function* archive(listing) {
   yield* inChunks(records(listing));
  }
  async function* inChunks(parts) {
   let waiting = [];
   let size = 0;
   for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    yield waiting.length === 1 ? part : Buffer.concat(waiting, size);
    waiting = [];
    size = 0;
   }
   if (size > 0) yield Buffer.concat(waiting, size);
  }
  async function* records({files: files, directories: directories}) {
   const central = [];
   let offset = 0;
   for (const path of directories) {
    const entry = newEntry(`${path}/`, DIRECTORY, offset);
    const header = localHeader(entry);
    offset += header.length;
    central.push(centralHeader(entry));
    yield header;
   }
   for await (const {file: file, bytes: bytes} of contentsOf(files)) {
    const entry = newEntry(file.path, REGULAR_FILE | file.mode, offset);
    if (bytes === undefined) {
     for await (const part of streamed(entry, file)) {
      offset += part.length;
      yield part;
     }
    } else {
     const data = whole(entry, bytes);
     const header = localHeader(entry);
     offset += header.length + data.length;
     yield header;
     yield data;
    }
    central.push(centralHeader(entry));
   }
   let size = 0;
   for (const header of central) {
    size += header.length;
    yield header;
   }
   yield endOfArchive(central.length, offset, size);
  }
  function newEntry(path, mode, offset) {
   const name = Buffer.from(path);
   if (name.length > 65535) {
    throw sourceProblem(path.slice(0, 80), `A path of ${name.length} bytes does not fit into a zip archive: ${path.slice(0, 80)}…`);
   }
   return {
    name: name,
    mode: mode,
    method: STORED,
    streamed: false,
    zip64: false,
    crc: 0,
    compressed: 0,
    size: 0,
    offset: offset
   };
  }
  function whole(entry, bytes) {
   const deflated = worthDeflating(bytes) ? deflate(bytes) : bytes;
   const data = deflated.length < bytes.length ? deflated : bytes;
   Object.assign(entry, {
    method: data === bytes ? STORED : DEFLATED,
    crc: (0, external_node_zlib_.crc32)(bytes),
    compressed: data.length,
    size: bytes.length
   });
   return data;
  }
  async function* streamed(entry, file) {
   Object.assign(entry, {
    streamed: true,
    zip64: needsZip64(file.size)
   });
   const pieces = piecesOf(file);
   try {
    const first = (await pieces.next()).value;
    entry.method = worthDeflating(first) ? DEFLATED : STORED;
    yield localHeader(entry);
    const counted = count(entry, first, pieces);
    for await (const part of entry.method === DEFLATED ? deflatedStream(counted) : counted) {
     entry.compressed += part.length;
     yield part;
    }
   } finally {
    await pieces.return(undefined);
   }
   yield dataDescriptor(entry);
  }
  async function* count(entry, first, rest) {
   const add = piece => {
    entry.crc = (0, external_node_zlib_.crc32)(piece, entry.crc);
    entry.size += piece.length;
    return piece;
   };
   yield add(first);
   for await (const piece of rest) yield add(piece);
  }
  async function* deflatedStream(pieces) {
   const stream = (0, external_node_zlib_.createDeflateRaw)({
    level: LEVEL,
    chunkSize: 256 * 1024
   });
   const feeding = (0, promises_.pipeline)(pieces, stream);
   feeding.catch(() => {});
   yield* stream;
   await feeding;
  }
  function deflate(bytes) {
   return (0, external_node_zlib_.deflateRawSync)(bytes, {
    level: LEVEL,
    chunkSize: Math.max(64, bytes.length + 64)
   });
  }
  function worthDeflating(bytes) {
   if (bytes.length < 32) return false;
   return bytes.length <= SAMPLE || deflate(bytes.subarray(0, SAMPLE)).length < SAMPLE * WORTHWHILE;
  }
  var external_node_crypto_ = __webpack_require__(7598);
  const SURROGATE = /[\ud800-\udfff]/;
  function comparePaths(a, b) {
   if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
   return a < b ? -1 : a > b ? 1 : 0;
  }
  const byPath = (a, b) => comparePaths(a.path, b.path);
  async function sourceDigest(listing) {
   const records = emptyFolders(listing).map(path => ({
    path: path,
    record: `040000 - ${path}\0`
   }));
   for await (const {file: file, bytes: bytes} of contentsOf(listing.files)) {
    const content = bytes === undefined ? await digestOfPieces(file) : (0, external_node_crypto_.hash)("sha256", bytes);
    const mode = (file.mode & 64) === 0 ? "100644" : "100755";
    records.push({
     path: file.path,
     record: `${mode} ${content} ${file.path}\0`
    });
   }
   const whole = (0, external_node_crypto_.createHash)("sha256").update("run-iam-deploy source 1\n");
   for (const {record: record} of records.sort(byPath)) whole.update(record);
   return `sha256:${whole.digest("hex")}`;
  }
  function emptyFolders({files: files, directories: directories}) {
   const parent = path => path.slice(0, Math.max(0, path.lastIndexOf("/")));
   const filled = new Set([ ...files.map(({path: path}) => parent(path)), ...directories.map(parent) ]);
   return directories.filter(path => !filled.has(path));
  }
  async function digestOfPieces(file) {
   const content = (0, external_node_crypto_.createHash)("sha256");
   for await (const piece of piecesOf(file)) content.update(piece);
   return content.digest("hex");
  }
  function uploadSource(resources, listing, owned) {
   const {name: bucket} = resources.bucket;
   const target = facts_names.fq.bucket(bucket);
   const folder = (0, facts_names.pS)(resources.service);
   return {
    kind: "upload-source",
    title: `Upload the source to ${bucket}`,
    target: target,
    changes: [ {
     target: target,
     path: "objects",
     after: `${folder}/….zip`,
     done: false
    } ],
    needs: uploadNeeds(resources.bucket.from === "input"),
    async apply(world) {
     const {google: google, config: config, made: made, signal: signal, log: log} = world;
     if (!listing) throw new Error("The plan was made without the source.");
     if (!owned) mustBeOurs(await google.storage.getBucket(bucket), resources, config.region);
     const digest = await sourceDigest(listing);
     const name = objectName(folder);
     log.info(`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`);
     const object = await google.storage.upload(bucket, name, stopping(archive(listing), signal), "application/zip");
     made.source = {
      object: object,
      digest: digest,
      files: listing.files.length,
      bytes: listing.bytes
     };
     world.record?.([ {
      target: target,
      path: "objects",
      after: name,
      done: true
     } ]);
     return `${listing.files.length} files, ${megabytes(listing.bytes)}, ${digest}`;
    }
   };
  }
  function objectName(folder) {
   const seconds = (Date.now() / 1e3).toFixed(6);
   return `${folder}/${seconds}-${crypto.randomUUID().replaceAll("-", "")}.zip`;
  }
  async function* stopping(chunks, signal) {
   for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
   }
  }
  const megabytes = bytes => bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  var volumes = __webpack_require__(9625);
  function optionsOf(config, project, live) {
   const {edits: edits, origin: origin, region: region, build: build} = config;
   const fromSource = origin.kind === "source";
   const connector = lastSet(edits, "template.vpcAccess.connector");
   const key = lastSet(edits, "template.encryptionKey");
   const image = origin.kind === "image" && !origin.builtHere ? privateRepository(origin.image) : undefined;
   const base = fromSource ? privateRepository(build.baseImage) : undefined;
   return {
    secrets: [ ...new Set([ ...(0, volumes.Fj)(edits), ...secretVolumes(edits) ]) ].map(name => {
     const [, owner = project, , secret = name] = name.includes("/") ? name.split("/") : [];
     return {
      project: owner,
      secret: secret
     };
    }),
    sqlInstances: instancesOf(edits).map(name => {
     const [, owner = project, instance = name] = /^(.+):[^:]+:([^:]+)$/.exec(name) ?? [];
     return {
      project: owner,
      instance: instance
     };
    }),
    buckets: bucketsOf(edits),
    otherRepositories: otherRepositoriesOf(edits),
    ...connector && {
     connector: connector
    },
    ...networksOf(edits, project, region, live),
    ...key && KEY.test(key) && {
     encryptionKey: key
    },
    ...image && {
     imageRepository: image
    },
    ...fromSource && build.workerPool && {
     workerPool: build.workerPool
    },
    ...base && {
     baseImageRepository: base
    }
   };
  }
  const KEY = /^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/;
  const INTERFACE = "template.vpcAccess.networkInterfaces.0";
  function networksOf(edits, project, region, live) {
   const network = lastSet(edits, `${INTERFACE}.network`);
   const kept = live?.template?.vpcAccess?.networkInterfaces?.[0]?.subnetwork;
   const subnetwork = lastSet(edits, `${INTERFACE}.subnetwork`) ?? (network && !kept ? last(network) : undefined);
   const host = (network && owner(network)) ?? project;
   return {
    ...network && {
     network: `projects/${host}/global/networks/${last(network)}`
    },
    ...subnetwork && {
     subnetwork: `projects/${owner(subnetwork) ?? host}/regions/${/regions\/([^/]+)/.exec(subnetwork)?.[1] ?? region}/subnetworks/${last(subnetwork)}`
    }
   };
  }
  function lastSet(edits, path) {
   const edit = edits.findLast(one => path === one.path || one.op === "clear" && path.startsWith(`${one.path}.`));
   return edit?.op === "set" && typeof edit.value === "string" && edit.value !== "" ? edit.value : undefined;
  }
  function instancesOf(edits) {
   const put = edits.flatMap(edit => edit.path === "container.cloudSqlInstances" && edit.op === "put" ? Object.keys(edit.entries) : []);
   const volumes = volumesIn(edits).flatMap(({cloudSqlInstance: cloudSqlInstance}) => (0, 
   json.Gv)(cloudSqlInstance) && Array.isArray(cloudSqlInstance.instances) ? cloudSqlInstance.instances.map(String) : []);
   return [ ...new Set([ ...put, ...volumes ]) ];
  }
  function volumesIn(edits) {
   const template = {};
   for (const edit of edits) if (edit.path === "template.volumes") (0, volumes.Eh)(template, edit);
   return (0, json.gT)(template, "volumes");
  }
  const secretVolumes = edits => volumesIn(edits).flatMap(({secret: secret}) => (0, 
  json.Gv)(secret) && secret.secret ? [ String(secret.secret) ] : []);
  function bucketsOf(edits) {
   const mounted = volumesIn(edits).flatMap(({gcs: gcs}) => (0, json.Gv)(gcs) && typeof gcs.bucket === "string" && gcs.bucket !== "_" ? [ {
    bucket: gcs.bucket,
    readOnly: gcs.readOnly === true
   } ] : []);
   const byName = Map.groupBy(mounted, ({bucket: bucket}) => bucket);
   return [ ...byName ].map(([bucket, mounts]) => ({
    bucket: bucket,
    readOnly: mounts.every(({readOnly: readOnly}) => readOnly)
   }));
  }
  function otherRepositoriesOf(edits) {
   const images = new Map(edits.flatMap(edit => edit.path === "container.image" && edit.op === "set" && edit.container !== undefined ? [ [ edit.container, String(edit.value) ] ] : []));
   return [ ...new Set([ ...images.values() ].flatMap(image => privateRepository(image) ?? [])) ];
  }
  const PUBLIC_PROJECTS = new Set([ "cloudrun", "google-samples", "serverless-runtimes", "buildpacks" ]);
  function privateRepository(image) {
   const repository = (0, facts_names.j5)(image);
   return repository && !PUBLIC_PROJECTS.has((0, facts_names.L9)(repository) ?? "") ? repository : undefined;
  }
  const owner = name => /(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1];
  const last = name => name.split("/").at(-1) ?? name;
  const NO_SOURCE = {
   dockerfile: false,
   projectToml: false
  };
  function previewImage({origin: origin}, {image: image}) {
   if (origin.kind === "template") return undefined;
   return origin.kind === "image" ? origin.image : image;
  }
  const cannot = what => problem => ({
   id: "invalid-input",
   status: "fail",
   reason: `${what} cannot be changed as asked: ${problem}.`,
   evidence: [],
   remedies: []
  });
  function buildSteps(config, facts, resources, settings, listing) {
   if (config.origin.kind !== "source" || !settings) return [];
   const bucket = facts?.bucket;
   const repository = facts?.repository;
   const bucketAbsent = !facts || bucket?.known && bucket.value === null;
   const repositoryAbsent = !facts || repository?.known && repository.value === null;
   const makesRepository = repositoryAbsent && resources.repository.from === "default";
   const owner = bucket?.known ? bucket.value?.projectNumber : undefined;
   const named = resources.bucket.from === "input";
   const owned = Boolean(bucketAbsent) || named || owner !== undefined && owner === resources.projectNumber;
   return [ ...bucketAbsent ? [ createBucket(resources, config.region) ] : [], ...makesRepository ? [ createRepository(resources) ] : [], uploadSource(resources, listing, owned), buildImage(resources, settings, config.service, buildNeedsOf(config, facts, resources, settings)) ];
  }
  function buildNeedsOf(config, facts, resources, settings) {
   const live = facts?.service.known ? facts.service.value : undefined;
   const {project: project, projectNumber: projectNumber, buildAccount: buildAccount} = resources;
   const options = optionsOf(config, project, live);
   const built = Boolean(live?.buildConfig?.imageUri);
   const needs = buildNeeds({
    named: settings.serviceAccount !== undefined,
    agentSettled: built || buildAccount !== undefined && (0, facts_names.l5)(buildAccount, project, projectNumber),
    options: options,
    foreignPool: options.workerPool !== undefined && !isOf(options.workerPool, resources)
   });
   const legacy = buildAccount !== undefined && (0, facts_names.hE)(buildAccount);
   return legacy ? needs.filter(({who: who}) => who !== "build-agent") : needs;
  }
  function deployShape(config, resources, live) {
   const {project: project, projectNumber: projectNumber, runtimeAccount: runtimeAccount, repository: repository} = resources;
   const options = optionsOf(config, project, live);
   const built = config.origin.kind === "source";
   const image = built ? repository.name : options.imageRepository;
   const open = built && live === undefined && repository.from !== "input";
   return {
    exists: live === undefined ? undefined : live !== null,
    built: built,
    agentSettled: Boolean(live) || runtimeAccount !== undefined && (0, facts_names.l5)(runtimeAccount, project, projectNumber),
    foreignImage: open ? undefined : image !== undefined && !isOf(image, resources),
    otherImages: options.otherRepositories.map(name => ({
     repository: name,
     foreign: !isOf(name, resources)
    })),
    options: options
   };
  }
  const isOf = (name, {project: project, projectNumber: projectNumber}) => [ project, projectNumber ].includes((0, 
  facts_names.L9)(name) ?? "");
  var invokers = __webpack_require__(3693);
  var plan_traffic = __webpack_require__(5739);
  function enableInvokerCheck(resources) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-invoker-check",
    title: "Enable the invoker check",
    target: target,
    changes: [ {
     target: target,
     path: "invokerIamDisabled",
     before: true,
     after: false,
     done: false
    } ],
    needs: mechanismNeeds("no-invoker-iam-check", "close the service to the public"),
    async apply(world) {
     const done = await setInvokerCheck(world, resources, {
      disabled: false
     });
     world.record?.(done);
     world.made.access = {
      attempts: [],
      changed: done.length > 0 || (world.made.access?.changed ?? false)
     };
     return done.length === 0 ? "It is enabled already." : undefined;
    }
   };
  }
  async function setInvokerCheck({google: google, made: made}, {service: service}, {disabled: disabled}) {
   const live = made.service ?? await google.run.getService(service);
   const before = live?.invokerIamDisabled ?? false;
   if (before === disabled) return [];
   const operation = await google.run.patchService(...checkPatch(service, live, disabled));
   try {
    made.service = await google.run.wait(operation);
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const now = await google.run.getService(service);
    if ((now?.invokerIamDisabled ?? false) !== disabled) throw error;
    if (now) made.service = now;
   }
   return [ {
    target: facts_names.fq.service(service),
    path: "invokerIamDisabled",
    before: before,
    after: disabled,
    done: true
   } ];
  }
  function checkPatch(name, live, disabled) {
   const change = {
    name: name,
    invokerIamDisabled: disabled
   };
   const label = live && (0, plan_traffic.qY)(live);
   if (!label) return [ change, [ "invokerIamDisabled" ] ];
   const labels = {
    ...live.labels,
    [plan_traffic.vT]: label
   };
   (0, plan_template.TA)(labels);
   return [ {
    ...change,
    labels: labels,
    ...live.etag && {
     etag: live.etag
    }
   }, [ "invokerIamDisabled", "labels" ] ];
  }
  function setInvokers({invokersUpdateStrategy: invokersUpdateStrategy}, resources, invokers, changes, role = decisions_bindings.C4) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-invokers",
    title: invokersUpdateStrategy === "overwrite" ? "Set the invokers" : "Add invokers",
    target: target,
    changes: changes,
    needs: policyNeeds("set who may call the service"),
    async apply(world) {
     try {
      const done = await changePolicy(world, target, bindings => (0, decisions_bindings.lo)(bindings, invokers, invokersUpdateStrategy, role), bindings => world.made.bindings = bindings);
      world.record?.(done);
      world.made.invokers = invokers;
      if (done.length > 0) world.made.changedAccess = true;
      return done.length === 0 ? "They are set already." : undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 400 && !error.constraint) throw error;
      throw refused(error, target, invokers, role, world.made.revision !== undefined || world.made.job !== undefined);
     }
    }
   };
  }
  function refused(error, target, invokers, role, released) {
   const why = error.constraint ? `the organisation policy ${error.constraint} does not allow one of them` : "Google does not know one of them";
   return new errors.y([ {
    id: "invokers-not-set",
    status: "fail",
    role: role,
    resource: target,
    reason: `${released ? "It is deployed, but its" : "Its"} invokers could not be set (${invokers.join(", ")}): ${why}. ${error.message}`,
    evidence: [ (0, api_error.zR)(error.call, target, error) ],
    remedies: []
   } ], {
    cause: error
   });
  }
  const ROLE = "roles/run.invoker";
  const EVERYBODY = "allUsers";
  function removePublicBinding(resources) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-public-binding",
    title: "Remove allUsers from the invokers",
    target: target,
    changes: [ {
     target: target,
     path: `bindings[${ROLE}]`,
     before: EVERYBODY,
     done: false
    } ],
    needs: mechanismNeeds("all-users", "close the service to the public"),
    async apply(world) {
     const done = await unbindEverybody(world, resources);
     world.record?.(done);
     world.made.access = {
      attempts: [],
      changed: done.length > 0 || (world.made.access?.changed ?? false)
     };
     return done.length === 0 ? "It has been removed already." : undefined;
    }
   };
  }
  const bindEverybody = (world, {service: service}) => changePolicy(world, facts_names.fq.service(service), bindings => (0, 
  decisions_bindings.RV)(bindings, ROLE, EVERYBODY), bindings => world.made.bindings = bindings);
  const unbindEverybody = (world, {service: service}) => changePolicy(world, facts_names.fq.service(service), bindings => (0, 
  decisions_bindings.t4)(bindings, EVERYBODY), bindings => world.made.bindings = bindings);
  var plan_drift = __webpack_require__(2908);
  const preview_needs_PROJECT = {
   kind: "project"
  };
  const preview_needs_SERVICE = {
   kind: "service"
  };
  const REVISIONS = "cloud.google.com/run/docs/managing/revisions; google/cloud/run/v2/revision.proto";
  const TRAFFIC = "cloud.google.com/run/docs/rollouts-rollbacks-traffic-migration";
  const preview_needs_SERVICES = "cloud.google.com/run/docs/managing/services; google/cloud/run/v2/service.proto";
  const preview_needs_advisory = {
   level: "advisory"
  };
  const taggedPreviewNeeds = () => [ need("run.revisions.get", preview_needs_SERVICE, "read the revision that serves production", REVISIONS) ];
  const findTaggedNeeds = () => [ need("run.services.get", preview_needs_SERVICE, "read the service", CALLS), need("run.revisions.list", preview_needs_SERVICE, "find the revisions of previews", REVISIONS) ];
  const removeTaggedNeeds = () => [ ...findTaggedNeeds(), need("run.services.update", preview_needs_SERVICE, "take the tag of a preview away", TRAFFIC), need("iam.serviceAccounts.actAs", {
   kind: "account",
   who: "runtime-account"
  }, "change the traffic of a service", TRAFFIC), need("run.revisions.delete", preview_needs_SERVICE, "delete the revisions of a preview", REVISIONS), need("run.operations.get", preview_needs_PROJECT, "wait until a preview is gone", CALLS, preview_needs_advisory) ];
  const removeServiceNeeds = at => [ need("run.services.get", at, "read the service of a preview", preview_needs_SERVICES), need("run.services.delete", at, "delete the service of a preview", preview_needs_SERVICES), need("run.operations.get", preview_needs_PROJECT, "wait until a preview is gone", CALLS, preview_needs_advisory) ];
  const listPreviewServicesNeeds = () => [ need("run.services.list", preview_needs_PROJECT, "find the previews that are services", preview_needs_SERVICES) ];
  const driftNeeds = access => [ need("run.services.get", preview_needs_SERVICE, "read the service", CALLS), need("run.services.getIamPolicy", preview_needs_SERVICE, "read who may call the service", CALLS, access ? {} : preview_needs_advisory), need("run.revisions.get", preview_needs_SERVICE, "read the revision that serves production", REVISIONS, preview_needs_advisory), ...access ? decisionNeeds() : [] ];
  const SETTLE_MS = 5 * 6e4;
  async function settled(world, service) {
   const {google: google, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(1e3, 1.4, 1e4);
   const until = clock.now() + SETTLE_MS;
   let current = service;
   while (isMoving(current) && clock.now() < until) {
    await clock.sleep(pause(), signal);
    current = await google.run.getService(service.name ?? "") ?? current;
   }
   return current;
  }
  function isMoving({reconciling: reconciling, terminalCondition: terminalCondition}) {
   const state = terminalCondition?.state;
   return reconciling === true || state === "CONDITION_PENDING" || state === "CONDITION_RECONCILING";
  }
  const isReady = service => !isMoving(service) && (service.terminalCondition?.state ?? "CONDITION_SUCCEEDED") === "CONDITION_SUCCEEDED";
  function failedRelease(world, resources, service, said) {
   const condition = worst(service);
   const message = condition?.message ?? said ?? "the service did not become ready in time";
   const name = facts_names.fq.service(resources.service);
   const evidence = {
    call: `GET run.googleapis.com/v2/${resources.service}`,
    resource: name,
    answer: [ reasonOf(condition), message ].filter(Boolean).join(": ").slice(0, 600)
   };
   const {google: google, config: config} = world;
   const image = service.template?.containers?.find(container => container.image)?.image;
   const account = service.template?.serviceAccount;
   const causes = (0, diagnose.h)((0, refusals.$g)(message, evidence, reasonOf(condition)), {
    speaker: "release",
    resources: account ? {
     ...resources,
     runtimeAccount: account
    } : resources,
    deployer: google.identity.principal,
    image: image,
    secrets: optionsOf(config, resources.project, service).secrets
   });
   const fix = causes.length > 0 ? {} : fixFor(reasonOf(condition), message);
   const still = service.latestReadyRevision ? ` ${service.latestReadyRevision.split("/").at(-1)} goes on serving.` : " Nothing serves yet.";
   const finding = {
    id: "release-failed",
    status: "fail",
    resource: name,
    reason: `The new revision is not ready: ${release_sentence(message)}${still}${fix.advice ? ` ${fix.advice}` : ""}`,
    evidence: [ evidence ],
    remedies: logsLink(resources, service, fix.logs)
   };
   const [cause, ...others] = [ ...causes, finding ];
   return new errors.y([ cause ?? finding, ...others ]);
  }
  function fixFor(reason, message) {
   switch (reason) {
   case "CONTAINER_MISSING":
    return {
     advice: "Check the name and the tag or digest in the input image."
    };

   case "SECRETS_ACCESS_CHECK_FAILED":
    return {
     advice: "See that each secret has the version that is named, and that it is enabled."
    };

   case "ENCRYPTION_KEY_CHECK_FAILED":
    return {
     advice: "See that the key is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it."
    };

   case "VPC_NETWORK_NOT_FOUND":
    return {
     advice: "Check the names of network and subnet, and that they are in the service’s region."
    };

   case "ACTIVE_REVISION_LIMIT_REACHED":
    return {
     advice: "Delete revisions that no longer serve, or lower their minimum number of instances."
    };

   case "MIN_INSTANCES_NOT_PROVISIONED":
    return {
     advice: "Lower the minimum number of instances, or ask for more quota in this region."
    };

   case "HEALTH_CHECK_CONTAINER_ERROR":
   case "PROGRESS_DEADLINE_EXCEEDED":
    return START;
   }
   if (/image .*not found/i.test(message)) return {
    advice: "Check the name and the tag or digest in the input image."
   };
   return /failed to start|listen|health check|startup probe/i.test(message) ? START : {
    logs: true
   };
  }
  const START = {
   advice: "The container has to listen on the port in PORT (8080 by default) on 0.0.0.0 within four minutes; its log tells more.",
   logs: true
  };
  function worst({terminalCondition: terminalCondition, conditions: conditions}) {
   const failed = (conditions ?? []).filter(({state: state}) => state === "CONDITION_FAILED");
   const telling = failed.find(condition => reasonOf(condition) && reasonOf(condition) !== "REVISION_FAILED");
   if (terminalCondition?.state !== "CONDITION_FAILED") return telling;
   const reason = reasonOf(terminalCondition);
   if (reason && reason !== "REVISION_FAILED") return terminalCondition;
   return telling ? {
    ...terminalCondition,
    ...telling,
    message: terminalCondition.message ?? telling.message ?? ""
   } : terminalCondition;
  }
  const reasonOf = condition => condition?.revisionReason ?? condition?.reason;
  function logsLink(resources, service, logs) {
   if (!logs) return [];
   const revision = service.latestCreatedRevision?.split("/").at(-1);
   const [, project = "", , location = "", , name = ""] = resources.service.split("/");
   const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${revision ? ` resource.labels.revision_name="${revision}"` : ""} resource.labels.location="${location}"`;
   const page = `https://console.cloud.google.com/logs/query;query=${encodeURIComponent(query)}?project=${encodeURIComponent(project)}`;
   return [ {
    kind: "console",
    title: "Read the container’s log",
    text: page
   } ];
  }
  const release_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  function madeAnew(changes, target, path, after) {
   if (changes.length > 0 || after === undefined) return [ ...changes ];
   return [ {
    target: target,
    path: path,
    after: after.split("/").at(-1) ?? after,
    done: true
   } ];
  }
  const deploy_service_CONFLICTS = 5;
  function deployService(config, deploy) {
   const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Update" : "Create";
   return {
    kind: "deploy-service",
    title: (0, preview_names.X1)(config) ? `Deploy the preview ${config.tag} of ${config.service}` : `${verb} the service ${config.service}`,
    target: facts_names.fq.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => release(world, deploy)
   };
  }
  async function release(world, deploy) {
   const {operation: operation, wanted: wanted} = await send(world, deploy);
   const changes = wanted.changes.map(change => ({
    ...change,
    done: true
   }));
   world.record?.(changes);
   const {service: service, said: said} = await finish(world, deploy, operation);
   world.made.service = service;
   const made = wanted.revision && `${deploy.resources.service}/revisions/${wanted.revision}`;
   const name = made ?? service.latestCreatedRevision;
   if (name) world.made.revision = {
    name: name
   };
   world.record?.(madeAnew(changes, facts_names.fq.service(deploy.resources.service), "latestCreatedRevision", name));
   const {pin: pin} = wanted.traffic;
   if (pin) world.made.held = {
    pin: pin,
    ...wanted.temporaryTag && {
     tag: wanted.temporaryTag
    }
   };
   if (said !== undefined || !isReady(service)) throw failedRelease(world, deploy.resources, service, said);
   const revision = name?.split("/").at(-1) ?? "The new revision";
   const {effect: effect} = wanted.traffic;
   if (effect === "pinned") return `${revision} is ready and gets no traffic${world.config.noTraffic ? "" : " yet"}.`;
   if (effect === "restored") return `${revision} is ready and serves; the traffic that no_traffic had left behind follows again.`;
   return effect === "kept" ? `${revision} is ready; traffic stays where it is pinned.` : `${revision} is ready and serves.`;
  }
  async function send(world, deploy) {
   const {google: google, log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(500, 2, 8e3);
   let live = world.made.build || world.made.service || deploy.live === undefined ? await google.run.getService(deploy.resources.service) : deploy.live;
   let clearCheck = false;
   for (let conflicts = 0; ;) {
    const wanted = await want(world, deploy, live, clearCheck);
    try {
     const operation = await write(world, deploy, live, wanted);
     if (clearCheck) world.made.checkCleared = true;
     return {
      wanted: wanted,
      operation: operation
     };
    } catch (error) {
     if (!(error instanceof api_error.hD)) throw error;
     if (!clearCheck && deploy.ifCheckRequired && isCheckRequired(error)) {
      refusedByPolicy(deploy, deploy.ifCheckRequired, error);
      clearCheck = true;
      log.warning("A policy requires the invoker check: the release is sent again with the check enabled.");
      continue;
     }
     if (!deploy_service_isConflict(error, live) || ++conflicts >= deploy_service_CONFLICTS) throw refusal(world, deploy, error);
     log.info("The service was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
     live = await google.run.getService(deploy.resources.service);
    }
   }
  }
  async function want(world, deploy, live, clearCheck) {
   const {config: config, made: made, google: google} = world;
   const older = live && (0, plan_template.BC)(live);
   const serving = !older ? null : deploy.serving?.name?.endsWith(`/${older}`) ? deploy.serving : await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`);
   const image = made.build?.image ?? (config.origin.kind === "image" ? config.origin.image : undefined);
   const source = made.source?.object;
   const wanted = (0, plan_wanted.N)(live, config, {
    project: deploy.resources.project,
    serving: serving,
    ...image !== undefined && {
     image: image
    },
    ...deploy.settings && source && {
     build: {
      settings: deploy.settings,
      sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`,
      ...made.build?.baseImageUri && {
       baseImageUri: made.build.baseImageUri
      }
     }
    },
    nonce: letters(10),
    clearCheck: clearCheck
   });
   const problem = problemOf(wanted, config, deploy);
   if (problem) throw new errors.y([ problem ]);
   return wanted;
  }
  function write({google: google, config: config}, {resources: resources}, live, wanted) {
   if (!live) return google.run.createService(resources.parent, config.service, wanted.service);
   return google.run.patchService(wanted.service, wanted.updateMask);
  }
  async function finish(world, {resources: resources}, operation) {
   const {google: google} = world;
   try {
    return {
     service: await settled(world, await google.run.wait(operation))
    };
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const service = await google.run.getService(resources.service);
    if (!service) throw error;
    if (error.status === 403 && /operations/.test(error.permission ?? error.message)) return {
     service: await settled(world, service)
    };
    return {
     service: service,
     said: error.message
    };
   }
  }
  function deploy_service_isConflict(error, live) {
   if (error.status !== 409 && error.status !== 412) return false;
   if (/revision named/i.test(error.message)) return false;
   return live ? error.status === 409 || /etag|conflict/i.test(error.message) : error.status === 409;
  }
  function refusedByPolicy({resources: resources}, {blocked: blocked, warnings: warnings}, error) {
   const [first, ...rest] = warnings;
   if (!blocked || !first) return;
   const refused = (0, api_error.zR)(error.call, facts_names.fq.service(resources.service), error);
   throw new errors.y([ {
    ...first,
    evidence: [ ...first.evidence, refused ]
   }, ...rest ], {
    cause: error
   });
  }
  const isCheckRequired = error => /^run\.(managed\.)?requireInvokerIam$/.test(error.constraint ?? "");
  function refusal({google: google, config: config}, {resources: resources}, error) {
   const resource = facts_names.fq.service(resources.service);
   const said = (0, refusals.TT)(error, resource);
   const {principal: principal} = google.identity;
   const known = (0, refusals.zR)((0, diagnose.h)(said, {
    speaker: "api",
    resources: resources,
    deployer: principal
   }), error);
   if (known) return known;
   const finding = (id, reason) => new errors.y([ {
    id: id,
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: [ said.evidence ],
    remedies: []
   } ], {
    cause: error
   });
   if (/revision named/i.test(error.message)) return finding("release-failed", `${deploy_service_sentence(error.message)} A revision's name can be used once: take another suffix, for instance with the number of the run's attempt.`);
   if (error.status === 409) return finding("release-failed", `The service ${config.service} was changed by somebody else again and again: ${deploy_service_sentence(error.message)} Give the workflow a concurrency group, so that its deploys take turns.`);
   return error;
  }
  function problemOf({problems: problems, traffic: traffic}, config, {resources: resources}) {
   const resource = facts_names.fq.service(resources.service);
   const finding = (id, reason) => ({
    id: id,
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: [],
    remedies: []
   });
   if (problems.length > 0) return finding("invalid-input", `The service cannot be changed as asked: ${problems.join("; ")}.`);
   if (traffic.problem === "new-service") return finding("traffic-new-service", `The service ${config.service} does not exist yet, so that no_traffic would leave it with nothing that serves. Deploy it once without no_traffic.`);
   if (traffic.problem === "never-ready") return finding("traffic-new-service", `No revision of ${config.service} was ever ready, so that there is none for no_traffic to leave the traffic on. Deploy it once without no_traffic.`);
   return undefined;
  }
  function letters(count) {
   const bytes = crypto.getRandomValues(new Uint8Array(count));
   return String.fromCharCode(...bytes.map(byte => 97 + byte % 26));
  }
  const deploy_service_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  var decisions_settle = __webpack_require__(4117);
  const FIRST_MS = 2e3;
  const MOST_MS = 3e4;
  const ABOUT_PERMISSIONS = new Set([ "deployer-permission", "build-account-permission", "runtime-account-permission", "act-as-runtime-account", "act-as-build-account", "scheduler-permission" ]);
  function lacksPermission(error) {
   if (error instanceof errors.y) return error.findings.some(({id: id}) => ABOUT_PERMISSIONS.has(id));
   if (!(error instanceof api_error.hD) || error.constraint || error.reason === "SERVICE_DISABLED") return false;
   return error.status === 403;
  }
  function isOnItsWay(error, {granted: granted}) {
   if (!granted) return false;
   const covers = permission => granted.cures.some(({settles: settles}) => permission === undefined || settles.some(lack => lack.permission === permission));
   if (error instanceof errors.y) return error.findings.some(({id: id, permission: permission, resource: resource}) => id === "api-disabled" ? granted.hosts.some(host => resource?.endsWith(`/services/${host}`)) : ABOUT_PERMISSIONS.has(id) && covers(permission));
   if (error instanceof api_error.hD && error.service) return granted.hosts.includes(error.service);
   return error instanceof api_error.hD && lacksPermission(error) && covers(error.permission);
  }
  async function untilGranted(world, what, body) {
   const {config: config, log: log, signal: signal, clock: clock = systemClock} = world;
   const next = backoff(FIRST_MS, 1.5, MOST_MS);
   const patience = world.patience ?? {};
   for (;;) {
    try {
     return await body();
    } catch (error) {
     const announced = config.waitForGrants && lacksPermission(error);
     if (!announced && !isOnItsWay(error, world.made)) throw error;
     patience.until ??= clock.now() + config.propagationTimeoutMs;
     const left = patience.until - clock.now();
     if (left <= 0) throw error;
     const ms = Math.min(next(), left);
     log.info(`${what}: not permitted yet (${propagation_words(error)}). Waiting ${inWords(ms)} for the grant to arrive; giving up in ${inWords(left)}.`);
     await clock.sleep(ms, signal);
    }
   }
  }
  const TAGGED_MS = 3 * 6e4;
  async function untilTagSeen(world, what, body) {
   const {config: config, log: log, signal: signal, made: made, clock: clock = systemClock} = world;
   if (!made.tagsBound) return body();
   const next = backoff(FIRST_MS, 1.5, MOST_MS);
   const until = clock.now() + Math.min(config.propagationTimeoutMs, TAGGED_MS);
   for (;;) {
    try {
     return await body();
    } catch (error) {
     const left = until - clock.now();
     if (!(error instanceof api_error.hD) || !error.constraint || left <= 0) throw error;
     const ms = Math.min(next(), left);
     log.info(`${what}: refused by ${error.constraint}. The tag that was just bound may not have been seen yet: waiting ${inWords(ms)}, giving up in ${inWords(left)}.`);
     await clock.sleep(ms, signal);
    }
   }
  }
  function propagation_words(error) {
   if (error instanceof api_error.hD && error.permission) return error.permission;
   if (error instanceof errors.y) {
    const names = error.findings.flatMap(({permission: permission, resource: resource}) => permission ?? resource?.split("/").at(-1) ?? []);
    const [first, ...others] = [ ...new Set(names) ];
    if (first) return others.length > 0 ? `${first} and ${others.length} more` : first;
   }
   return error instanceof Error ? error.message.split("\n", 1)[0]?.slice(0, 200) ?? "" : String(error);
  }
  function openAccess(resources, opening) {
   const first = opening.tries[0] ?? opening.removes[0] ?? "all-users";
   return {
    kind: first === "all-users" ? "set-public-binding" : "set-invoker-check",
    title: titleOf(opening),
    target: facts_names.fq.service(resources.service),
    changes: [ ...opening.tries.slice(0, 1).map(way => opened(resources, way)), ...opening.removes.map(way => open_access_closed(resources, way)) ],
    needs: [ ...needsOfWays(opening), ...decisionNeeds() ],
    apply: world => open_access_open(world, resources, (0, decisions_settle.c)(opening, world.made))
   };
  }
  function needsOfWays({tries: tries, removes: removes}) {
   const [first, ...standBy] = tries;
   const certain = [ ...first ? [ first ] : [], ...removes ].flatMap(way => mechanismNeeds(way, "make the service public"));
   const spare = standBy.flatMap(way => mechanismNeeds(way, "make the service public in another way"));
   return [ ...certain, ...spare.map(need => ({
    ...need,
    level: "advisory"
   })) ];
  }
  function titleOf({tries: tries, byTrial: byTrial}) {
   if (!tries[0]) return "Settle access, should a policy require the invoker check";
   const how = tries[0] === "all-users" ? "give allUsers the invoker role" : "disable the invoker check";
   return byTrial ? `Try to make it public: ${how}` : `Make it public: ${how}`;
  }
  async function open_access_open(world, resources, opening) {
   const attempts = [];
   for (const mechanism of opening.tries) {
    const {attempt: attempt, changes: changes} = await tryOnce(world, resources, mechanism);
    attempts.push(attempt);
    if (!attempt.accepted) {
     world.log.info(`${NAMES[mechanism]} was refused: ${attempt.answer}`);
     continue;
    }
    const undone = await closeOthers(world, resources, opening.removes.filter(way => way !== mechanism));
    world.record?.([ ...changes, ...undone ]);
    world.made.access = {
     state: mechanism,
     attempts: attempts,
     changed: changes.length + undone.length > 0
    };
    return `The service is public: ${NAMES[mechanism]} was accepted.`;
   }
   if (attempts.length === 0) {
    const done = [];
    for (const way of opening.removes) done.push(...await open_access_close(world, resources, way));
    world.record?.(done);
    world.made.access = {
     attempts: attempts,
     changed: done.length > 0
    };
    return done.length > 0 ? "What the policies no longer allow was closed." : "Nothing had to be done.";
   }
   world.record?.([]);
   const state = opening.fallback === "oidc-only" ? "oidc-only" : "unchanged";
   world.made.access = {
    state: state,
    attempts: attempts,
    changed: false
   };
   const finding = open_access_refused(resources, attempts, opening.fallback);
   if (opening.fallback === "fail") throw new errors.y([ finding ]);
   world.made.findings = [ ...world.made.findings ?? [], finding ];
   world.log.warning(finding.reason);
   return "Every way to make it public was refused; access is as it was.";
  }
  async function tryOnce(world, resources, mechanism) {
   const target = facts_names.fq.service(resources.service);
   try {
    const changes = await untilGranted(world, NAMES[mechanism], () => mechanism === "all-users" ? untilTagSeen(world, NAMES[mechanism], () => bindEverybody(world, resources)) : setInvokerCheck(world, resources, {
     disabled: true
    }));
    const answer = changes.length > 0 ? "accepted" : "so already";
    return {
     attempt: {
      mechanism: mechanism,
      accepted: true,
      answer: answer,
      evidence: [ accepted(resources, mechanism, answer) ]
     },
     changes: changes
    };
   } catch (error) {
    if (!(error instanceof api_error.hD) || !isRefusal(error)) throw error;
    const evidence = [ (0, api_error.zR)(error.call, target, error) ];
    const attempt = {
     mechanism: mechanism,
     accepted: false,
     answer: error.message,
     evidence: evidence
    };
    return {
     attempt: error.constraint ? {
      ...attempt,
      constraint: error.constraint
     } : attempt,
     changes: []
    };
   }
  }
  const isRefusal = ({status: status, code: code, constraint: constraint}) => constraint !== undefined || status === 403 || status === 412 || status === 400 && code === "FAILED_PRECONDITION";
  async function closeOthers(world, resources, ways) {
   const done = [];
   for (const way of ways) try {
    done.push(...await open_access_close(world, resources, way));
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const finding = notClosed(resources, way, error);
    world.log.warning(finding.reason);
    world.made.findings = [ ...world.made.findings ?? [], finding ];
    done.push(open_access_closed(resources, way));
   }
   return done;
  }
  function notClosed({service: service}, way, error) {
   const target = facts_names.fq.service(service);
   const still = way === "all-users" ? "allUsers still holds an invoker role" : "its invoker check is still disabled";
   return {
    id: "public-access-left",
    status: "warn",
    resource: target,
    reason: `The service is public as decided, but the other way of being public could not be closed, so that ${still}: ${error.message}`,
    evidence: [ (0, api_error.zR)(error.call, target, error) ],
    remedies: []
   };
  }
  const open_access_close = (world, resources, way) => way === "all-users" ? unbindEverybody(world, resources) : setInvokerCheck(world, resources, {
   disabled: false
  });
  const NAMES = {
   "all-users": "Granting the invoker role to allUsers",
   "no-invoker-iam-check": "Disabling the invoker check"
  };
  function opened({service: service}, way) {
   const target = facts_names.fq.service(service);
   return way === "all-users" ? {
    target: target,
    path: "bindings[roles/run.invoker]",
    after: "allUsers",
    done: false
   } : {
    target: target,
    path: "invokerIamDisabled",
    before: false,
    after: true,
    done: false
   };
  }
  function open_access_closed({service: service}, way) {
   const target = facts_names.fq.service(service);
   return way === "all-users" ? {
    target: target,
    path: "bindings[roles/run.invoker]",
    before: "allUsers",
    done: false
   } : {
    target: target,
    path: "invokerIamDisabled",
    before: true,
    after: false,
    done: false
   };
  }
  function accepted({service: service}, mechanism, answer) {
   const call = mechanism === "all-users" ? `POST run.googleapis.com/v2/${service}:setIamPolicy` : `PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`;
   return {
    call: call,
    resource: facts_names.fq.service(service),
    answer: answer,
    status: 200
   };
  }
  function open_access_refused(resources, attempts, fallback) {
   const said = attempts.map(({mechanism: mechanism, answer: answer}) => `${NAMES[mechanism]} was refused (${answer})`).join("; ");
   const then = fallback === "fail" ? "on_public_denied: fail makes the run fail; the release stands, and nothing was opened." : fallback === "oidc-only" ? "The service is deployed for callers with an ID token and an invoker role." : "Who can reach the service was left as it was.";
   const constraints = new Set(attempts.flatMap(({constraint: constraint}) => constraint ?? []));
   return {
    id: "public-access-blocked",
    status: fallback === "fail" ? "fail" : "warn",
    resource: facts_names.fq.service(resources.service),
    reason: `The service could not be made public: ${said}. ${then}`,
    evidence: attempts.flatMap(({evidence: evidence}) => evidence),
    remedies: [ ...constraints ].flatMap(constraint => (0, remedies.jV)(resources.project, constraint))
   };
  }
  var inputs_manifest = __webpack_require__(7563);
  var manifest_edits = __webpack_require__(2531);
  var manifest_text = __webpack_require__(2379);
  const SYSTEM = /^(serving\.knative\.dev|cloud\.googleapis\.com)\/|^run\.googleapis\.com\/(operation-id|urls|ingress-status|client-(name|version)|build-(id|name|source-location))$|^client\.knative\.dev\//;
  const DEFAULTS = {
   timeoutSeconds: [ 300 ],
   containerConcurrency: [ 80 ],
   "run.googleapis.com/ingress": [ "all" ],
   "run.googleapis.com/execution-environment": [ "gen1", "gen2" ],
   "run.googleapis.com/cpu-throttling": [ "true" ],
   "run.googleapis.com/startup-cpu-boost": [ "false" ],
   "autoscaling.knative.dev/maxScale": [ "100", "20", "3" ]
  };
  const OF_JOBS = {
   "run.googleapis.com/cpu-throttling": [ "false" ],
   timeoutSeconds: [ "600", 600 ],
   maxRetries: [ 3 ]
  };
  function diffManifest(live, manifest, target) {
   const after = shownOf(manifest);
   const defaults = manifest.kind === "Job" ? {
    ...DEFAULTS,
    ...OF_JOBS
   } : DEFAULTS;
   const before = live ? withoutUnsaid(shownOf(live), after, defaults) : {};
   return (0, diff.r)(before, after, [ "metadata", "spec" ], target);
  }
  function shownOf({metadata: metadata, spec: spec}) {
   const {labels: labels, annotations: annotations} = (0, json.Gv)(metadata) ? metadata : {};
   const written = withoutSystem({
    ...(0, json.Gv)(labels) && {
     labels: labels
    },
    ...(0, json.Gv)(annotations) && {
     annotations: annotations
    }
   });
   return {
    ...written && {
     metadata: written
    },
    ...spec !== undefined && {
     spec: withoutSystem(spec) ?? {}
    }
   };
  }
  function withoutSystem(value) {
   if (Array.isArray(value)) return value.map(item => withoutSystem(item) ?? {});
   if (!(0, json.Gv)(value)) return value;
   const kept = Object.entries(value).flatMap(([key, item]) => {
    if (SYSTEM.test(key)) return [];
    const inner = withoutSystem(item);
    return inner === undefined ? [] : [ [ key, inner ] ];
   });
   return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  function withoutUnsaid(live, manifest, defaults) {
   if (Array.isArray(live)) return live.map((item, at) => withoutUnsaid(item, Array.isArray(manifest) ? manifest[at] : undefined, defaults));
   if (!(0, json.Gv)(live)) return typeof manifest === "number" && live === String(manifest) ? manifest : live;
   const said = (0, json.Gv)(manifest) ? manifest : undefined;
   return Object.fromEntries(Object.entries(live).flatMap(([key, value]) => {
    if (said && key in said) return [ [ key, withoutUnsaid(value, said[key], defaults) ] ];
    if (isFilledIn(key, value, defaults) && (said || key !== "name")) return [];
    const left = withoutUnsaid(value, undefined, defaults);
    return (0, json.Gv)(left) && Object.keys(left).length === 0 ? [] : [ [ key, left ] ];
   }));
  }
  function isFilledIn(key, value, defaults) {
   if (defaults[key]?.some(fallback => (0, json.Vk)(fallback, value))) return true;
   switch (key) {
   case "serviceAccountName":
    return /^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value));

   case "startupProbe":
    return (0, json.Gv)(value) && value.periodSeconds === 240 && value.timeoutSeconds === 240;

   case "ports":
    return (0, json.Vk)(value, [ {
     containerPort: 8080,
     name: "http1"
    } ]);

   case "name":
    return true;

   case "traffic":
    return (0, json.Vk)(value, [ {
     latestRevision: true,
     percent: 100
    } ]);

   case "resources":
    return (0, json.Gv)(value) && (0, json.Vk)(value.limits, {
     cpu: "1000m",
     memory: "512Mi"
    });

   case "limits":
    return (0, json.Vk)(value, {
     cpu: "1000m",
     memory: "512Mi"
    });

   case "cpu":
    return value === "1000m";

   case "memory":
    return value === "512Mi";
   }
   return false;
  }
  const CHECK = "run.googleapis.com/invoker-iam-disabled";
  function readyManifest({manifest: manifest, kind: kind}, context) {
   const document = (0, manifest_text.N)(manifest?.text ?? "");
   const {live: live, image: image, build: build} = context;
   const problems = setNamespace(document, context);
   const container = (0, inputs_manifest.Qf)(document, kind);
   if (image !== undefined && container) (0, manifest_edits.ef)(document, [ ...container, "image" ], image);
   if (build) rememberBuild(document, build);
   if (live) continueFrom(document, live);
   if (kind === "service") keepInvokerCheck(document, live ?? null, manifest?.checkDisabled === false || context.clearCheck === true);
   const body = document.toJS();
   return {
    text: document.toString({
     lineWidth: 0
    }),
    body: body,
    changes: live === undefined ? [] : diffManifest(live, body, context.target),
    problems: problems
   };
  }
  function setNamespace(document, {project: project, projectNumber: projectNumber}) {
   const given = (0, inputs_manifest.y1)(document, [ "metadata", "namespace" ]);
   const named = given === undefined || given === null ? "" : String(given);
   (0, manifest_edits.ef)(document, [ "metadata", "namespace" ], named || project);
   if (named === "" || named === project || named === projectNumber) return [];
   if (projectNumber === undefined && /^\d+$/.test(named)) return [];
   return [ `metadata.namespace in the file of metadata is "${named}", and must be the project's id ${project}${projectNumber ? ` or its number "${projectNumber}"` : ""}, or left out` ];
  }
  function continueFrom(document, live) {
   const {resourceVersion: resourceVersion, annotations: annotations, labels: labels} = (0, 
   json.Gv)(live.metadata) ? live.metadata : {};
   if (resourceVersion) (0, manifest_edits.ef)(document, [ "metadata", "resourceVersion" ], resourceVersion);
   for (const [key, value] of Object.entries((0, json.Gv)(annotations) ? annotations : {})) if (key.startsWith("serving.knative.dev/")) (0, 
   manifest_edits.ef)(document, [ "metadata", "annotations", key ], value);
   for (const [key, value] of Object.entries((0, json.Gv)(labels) ? labels : {})) if (key.startsWith("run-iam-deploy-") && key !== plan_traffic.vT) (0, 
   manifest_edits.ef)(document, [ "metadata", "labels", key ], value);
  }
  function keepInvokerCheck(document, live, enable) {
   const annotations = (0, json.Gv)(live?.metadata) && (0, json.Gv)(live.metadata.annotations) ? live.metadata.annotations : {};
   const path = [ "metadata", "annotations", CHECK ];
   if (!enable && String(annotations[CHECK]).toLowerCase() === "true") (0, manifest_edits.ef)(document, path, "true"); else (0, 
   manifest_edits.TF)(document, path);
  }
  function rememberBuild(document, {settings: settings, sourceLocation: sourceLocation}) {
   const config = (0, plan_build.Q7)(null, {
    ...settings,
    automaticUpdates: false
   }, sourceLocation);
   const notes = {
    "build-source-location": config.sourceLocation,
    "build-image-uri": config.imageUri,
    "build-base-image": config.baseImage,
    "build-function-target": config.functionTarget,
    "build-service-account": config.serviceAccount,
    "build-worker-pool": config.workerPool,
    "build-environment-variables": config.environmentVariables && JSON.stringify(config.environmentVariables)
   };
   for (const [name, value] of Object.entries(notes)) {
    const path = [ "metadata", "annotations", `run.googleapis.com/${name}` ];
    if (value) (0, manifest_edits.ef)(document, path, value); else (0, manifest_edits.TF)(document, path);
   }
  }
  const replace_service_CONFLICTS = 5;
  function replaceService(config, deploy) {
   const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Replace" : "Create";
   return {
    kind: "deploy-service",
    title: `${verb} the service ${config.service} by ${config.manifest?.given}`,
    target: facts_names.fq.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => replace_service_release(world, deploy)
   };
  }
  async function replace_service_release(world, deploy) {
   const {resources: resources} = deploy;
   const {config: config, google: google} = world;
   const ready = await replace_service_send(world, deploy);
   world.made.manifest = ready.text;
   world.record?.(ready.changes.map(change => ({
    ...change,
    done: true
   })));
   const found = await google.run.getService(resources.service);
   if (!found) throw new errors.y([ gone(config, deploy) ]);
   const service = await settled(world, found);
   world.made.service = service;
   if (service.latestCreatedRevision) world.made.revision = {
    name: service.latestCreatedRevision
   };
   if (!isReady(service)) throw failedRelease(world, resources, service);
   const revision = service.latestCreatedRevision?.split("/").at(-1) ?? "The new revision";
   return config.manifest?.traffic === "named" ? `${revision} is ready; traffic is as the file says.` : `${revision} is ready and serves.`;
  }
  async function replace_service_send(world, deploy) {
   const {google: google, config: config, log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(500, 2, 8e3);
   const place = {
    kind: "service",
    project: deploy.resources.project,
    region: config.region,
    name: config.service
   };
   let clearCheck = false;
   for (let conflicts = 0; ;) {
    const live = await google.run.getKnative(place);
    const ready = prepare(world, deploy, live, clearCheck);
    try {
     await google.run.saveKnative(place, ready.body, !live);
     if (clearCheck) world.made.checkCleared = true;
     return ready;
    } catch (error) {
     if (!(error instanceof api_error.hD)) throw error;
     if (!clearCheck && deploy.ifCheckRequired && isCheckRequired(error)) {
      refusedByPolicy(deploy, deploy.ifCheckRequired, error);
      clearCheck = true;
      log.warning("A policy requires the invoker check: the release is sent again with the check enabled.");
      continue;
     }
     if (error.status !== 409 || /revision named/i.test(error.message) || ++conflicts >= replace_service_CONFLICTS) throw refusal(world, deploy, error);
     log.info("The service was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
    }
   }
  }
  function prepare({config: config, made: made}, {resources: resources, settings: settings}, live, clearCheck) {
   const image = made.build?.image ?? (config.origin.kind === "image" ? config.origin.image : undefined);
   const source = made.source?.object;
   const ready = readyManifest(config, {
    project: resources.project,
    target: facts_names.fq.service(resources.service),
    live: live,
    clearCheck: clearCheck,
    ...resources.projectNumber && {
     projectNumber: resources.projectNumber
    },
    ...image !== undefined && {
     image: image
    },
    ...settings && source && {
     build: {
      settings: settings,
      sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`
     }
    }
   });
   if (ready.problems.length === 0) return ready;
   throw new errors.y([ {
    id: "invalid-input",
    status: "fail",
    resource: facts_names.fq.service(resources.service),
    reason: `The service cannot be replaced as asked: ${ready.problems.join("; ")}.`,
    evidence: [],
    remedies: []
   } ]);
  }
  function gone(config, {resources: resources}) {
   return {
    id: "release-failed",
    status: "fail",
    resource: facts_names.fq.service(resources.service),
    reason: `The service ${config.service} was sent and accepted, and is not there: somebody deleted it in between.`,
    evidence: [],
    remedies: []
   };
  }
  var releases = __webpack_require__(6062);
  var inputs_resource_tags = __webpack_require__(4162);
  function bindTags({resources: resources, wanted: wanted, changes: changes, needs: needs}) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "bind-resource-tags",
    title: "Bind the resource tags",
    target: target,
    changes: changes,
    needs: needs,
    async apply(world) {
     const done = [];
     const parent = await holderName(world, resources);
     const present = (await world.google.resourceManager.effectiveTags(parent, world.config.region)).filter(({inherited: inherited}) => !inherited);
     try {
      for (const one of wanted) await bind(world, {
       resources: resources,
       parent: parent,
       present: present,
       done: done
      }, one);
     } finally {
      world.record?.(done);
      if (done.length > 0) world.made.tagsBound = true;
     }
     return done.length === 0 ? "It carries them already." : undefined;
    }
   };
  }
  async function holderName({google: google, config: config}, {project: project, projectNumber: projectNumber, service: service}) {
   const number = projectNumber ?? (await google.resourceManager.getProject(project)).name?.split("/").at(-1) ?? project;
   return facts_names.fq.service(`projects/${number}/locations/${config.region}/services/${service.split("/").at(-1)}`);
  }
  async function bind(world, {resources: resources, parent: parent, present: present, done: done}, wanted) {
   const {google: google, config: config} = world;
   const value = wanted.found.known ? wanted.found.value.name ?? (0, inputs_resource_tags.B)(wanted.tag) : (0, 
   inputs_resource_tags.B)(wanted.tag);
   const named = tag => tag.valueId === value || `${tag.key}/${tag.value}` === value;
   if (present.some(named)) return;
   const other = present.find(tag => tag.key === (0, resource_tags.TN)(wanted) || tag.keyId === wanted.tag.key);
   const change = (before, after) => ({
    target: facts_names.fq.service(resources.service),
    path: `resourceTags[${(0, resource_tags.TN)(wanted) ?? wanted.tag.key}]`,
    ...before && {
     before: before.value
    },
    ...after && {
     after: after
    },
    done: true
   });
   const after = wanted.found.known ? wanted.found.value.shortName ?? wanted.tag.value : wanted.tag.value;
   if (other) await attempt(world, resources, wanted, () => google.resourceManager.unbindTag(parent, other.valueId, config.region));
   try {
    await attempt(world, resources, wanted, () => google.resourceManager.bindTag(parent, value, config.region));
   } catch (error) {
    if (other && !await restored(world, parent, other)) done.push(change(other, undefined));
    throw error;
   }
   done.push(change(other, after));
  }
  async function restored({google: google, config: config, log: log}, parent, old) {
   try {
    await google.resourceManager.bindTag(parent, old.valueId, config.region);
    return true;
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    log.warning(`The tag ${old.key}=${old.value} was taken off the service and could not be put back: ${error.message}`);
    return false;
   }
  }
  async function attempt(world, resources, wanted, body) {
   try {
    await untilGranted(world, `Binding ${(0, resource_tags.u0)(wanted)}`, body);
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status >= 500 || error.status === 0 || error.status === 401) throw error;
    throw new errors.y([ notBound(world, resources, wanted, error) ], {
     cause: error
    });
   }
  }
  function notBound({google: google, made: made}, resources, wanted, error) {
   const service = facts_names.fq.service(resources.service);
   const {permission: permission} = error;
   const {principal: principal} = google.identity;
   const onValue = permission?.startsWith("resourcemanager.");
   const value = wanted.found.known ? wanted.found.value.name : undefined;
   const role = onValue ? "roles/resourcemanager.tagUser" : "roles/run.admin";
   const resource = onValue ? value && facts_names.fq.tagValue(value) : service;
   return {
    id: "tags-not-bound",
    status: "fail",
    ...principal && {
     principal: principal
    },
    ...permission && {
     permission: permission,
     role: role
    },
    resource: service,
    reason: `${made.revision ? "The release stands, but the tag" : "The tag"} ${(0, 
    resource_tags.u0)(wanted)} could not be bound to the service: ${error.message} Who can call the service was left as it was.`,
    evidence: [ (0, api_error.zR)(error.call, service, error) ],
    remedies: permission && principal && resource ? (0, remedies.gb)({
     member: principal,
     role: role,
     resource: resource
    }) : []
   };
  }
  function tagSteps(config, facts, resources) {
   if (config.resourceTags.length === 0) return [];
   const wanted = facts?.wantedTags ?? config.resourceTags.map(tag => ({
    tag: tag,
    found: (0, ask.L5)("It was not asked for.")
   }));
   const target = facts_names.fq.service(resources.service);
   const present = facts?.tags.known ? facts.tags.value : undefined;
   const changes = wanted.flatMap(one => {
    const key = (0, resource_tags.TN)(one);
    const before = present?.find(tag => tag.key === key)?.value;
    const after = one.found.known ? one.found.value.shortName ?? one.tag.value : one.tag.value;
    if (before === after) return [];
    const path = `resourceTags[${key ?? one.tag.key}]`;
    return [ {
     target: target,
     path: path,
     ...before !== undefined && {
      before: before
     },
     after: after,
     done: false
    } ];
   });
   const replaces = present && changes.some(({before: before}) => before !== undefined);
   const values = config.resourceTags.map(inputs_resource_tags.B);
   return [ bindTags({
    resources: resources,
    wanted: wanted,
    changes: changes,
    needs: tagNeeds(values, replaces)
   }) ];
  }
  const move_traffic_CONFLICTS = 5;
  async function moveTraffic(world, {service: name}, want, {evenWhenCancelled: evenWhenCancelled = false} = {}) {
   const {google: google, log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(500, 2, 8e3);
   for (let conflicts = 0; ;) {
    const live = await google.run.getService(name, {
     evenWhenCancelled: evenWhenCancelled
    });
    if (!live) throw move_traffic_gone(name);
    const {traffic: traffic, label: label} = want(live);
    const before = (0, shares.t7)(live.traffic);
    if ((0, json.Vk)(before, traffic) && (label ?? undefined) === undefined && !had(live, label)) return {
     service: live,
     before: before,
     changes: []
    };
    try {
     const operation = await google.run.patchService(...patch(live, traffic, label), {
      evenWhenCancelled: evenWhenCancelled
     });
     const service = evenWhenCancelled ? {
      ...live,
      traffic: traffic
     } : await move_traffic_finish(world, name, operation, live.generation ?? "");
     const changes = [ {
      target: facts_names.fq.service(name),
      path: "traffic",
      before: before,
      after: traffic,
      done: true
     } ];
     if (!evenWhenCancelled && !hasArrived(service, traffic)) throw notArrived(name, service, traffic);
     return {
      service: service,
      before: before,
      changes: changes
     };
    } catch (error) {
     if (!(error instanceof api_error.hD) || error.status !== 409 || ++conflicts >= move_traffic_CONFLICTS) throw error;
     log.info("The service was changed by somebody else at the same moment: reading it again.");
     if (!evenWhenCancelled) await clock.sleep(pause(), signal);
    }
   }
  }
  const had = (live, label) => label === null && live.labels?.[plan_traffic.vT] !== undefined;
  function patch(live, traffic, label) {
   const change = {
    name: live.name ?? "",
    ...live.etag && {
     etag: live.etag
    },
    traffic: traffic
   };
   if (label === undefined) return [ change, [ "traffic" ] ];
   const labels = {
    ...live.labels
   };
   if (label) labels[plan_traffic.vT] = label; else delete labels[plan_traffic.vT];
   (0, plan_template.TA)(labels);
   return [ {
    ...change,
    labels: labels
   }, [ "traffic", "labels" ] ];
  }
  async function move_traffic_finish(world, name, operation, generation) {
   const {run: run} = world.google;
   try {
    return await settled(world, await run.wait(operation));
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const service = await run.getService(name);
    if (!service || service.generation === generation) throw error;
    return settled(world, service);
   }
  }
  function hasArrived({trafficStatuses: trafficStatuses}, traffic) {
   const found = trafficStatuses ?? [];
   return (0, shares.t7)(traffic).filter(({percent: percent}) => percent).every(target => found.some(status => (status.percent ?? 0) === target.percent && (status.type === target.type || status.type === undefined) && ((0, 
   shares.TN)(target) === "LATEST" || status.revision?.split("/").at(-1) === (0, shares.TN)(target))));
  }
  function notArrived(name, service, traffic) {
   const {terminalCondition: condition, trafficStatuses: trafficStatuses} = service;
   const said = condition?.message ? ` Cloud Run said: ${condition.message}` : "";
   return new errors.y([ {
    id: "traffic-failed",
    status: "fail",
    resource: facts_names.fq.service(name),
    reason: `The traffic was asked to be ${(0, shares.r4)(traffic)}, and is ${(0, shares.r4)(trafficStatuses)}.${said}`,
    evidence: [ (0, api_error.zR)(`GET run.googleapis.com/v2/${name}`, facts_names.fq.service(name), condition?.message ?? "no message") ],
    remedies: []
   } ]);
  }
  const move_traffic_gone = name => new errors.y([ {
   id: "traffic-target",
   status: "fail",
   resource: facts_names.fq.service(name),
   reason: `The service ${name.split("/").at(-1)} does not exist, so that it has no traffic to move.`,
   evidence: [],
   remedies: []
  } ]);
  function setTraffic({resources: resources, change: change, title: title, changes: changes, needs: needs, back: back}) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "set-traffic",
    title: title,
    target: target,
    changes: changes,
    needs: needs,
    apply: async world => {
     const {made: made} = world;
     const moved = await moveTraffic(world, resources, live => {
      const changed = (0, plan_traffic.YX)(live, change, ownOf(made, live));
      if ("problem" in changed) throw impossible(target, changed.problem);
      return changed;
     });
     world.record?.(moved.changes);
     made.service = moved.service;
     made.traffic = {
      before: moved.before,
      after: moved.service.traffic ?? []
     };
     if (back) made.revision = {
      name: back.revision
     };
     const newer = ownOf(made, moved.service)?.newest === false && !back;
     return [ moved.changes.length === 0 ? `It was so already: ${(0, shares.r4)(moved.before)}.` : set_traffic_sentence(moved.before, moved.service), ...newer ? [ "Another run has made a newer revision meanwhile, which was left as it is." ] : [] ].join(" ");
    }
   };
  }
  const set_traffic_sentence = (before, {traffic: traffic}) => `Traffic: ${(0, shares.r4)(traffic)} (before: ${(0, 
  shares.r4)(before)}).`;
  function ownOf({revision: revision}, live) {
   const name = revision?.name?.split("/").at(-1);
   return name ? {
    revision: name,
    newest: live.latestCreatedRevision?.split("/").at(-1) === name
   } : undefined;
  }
  const impossible = (resource, problem) => new errors.y([ {
   id: "traffic-target",
   status: "fail",
   resource: resource,
   reason: problem,
   evidence: [],
   remedies: []
  } ]);
  const ASKS = 10;
  const TOLERATED = .1;
  function judgeHealth(samples, ready) {
   if (ready?.state === "CONDITION_FAILED") {
    const reason = ready.revisionReason ?? ready.reason;
    return {
     state: "ill",
     why: `it is not ready: ${[ reason, ready.message ].filter(Boolean).join(": ")}`
    };
   }
   const answered = samples.flatMap(sample => "status" in sample ? [ sample.status ] : []);
   const silent = samples.flatMap(sample => "silent" in sample ? [ sample.silent ] : []);
   if (answered.length === 0) {
    const barred = samples.flatMap(sample => "barred" in sample ? [ sample.barred ] : []);
    const why = barred[0] ?? silent[0];
    return {
     state: "unknown",
     why: why ? `It could not be asked: ${why}.` : "It was not asked."
    };
   }
   const broken = answered.filter(status => status >= 500);
   const failures = broken.length + silent.length;
   const asked = answered.length + silent.length;
   const counted = `${failures} of ${asked} requests failed${failures > 0 ? ` (${kinds(broken, silent.length)})` : ""}`;
   return failures / asked > TOLERATED ? {
    state: "ill",
    why: counted
   } : {
    state: "well",
    why: counted
   };
  }
  function isLost(samples) {
   const failures = samples.filter(sample => "status" in sample && sample.status >= 500).length;
   return failures / ASKS > TOLERATED;
  }
  function kinds(statuses, silent) {
   const counts = Map.groupBy(statuses, status => status);
   return [ ...[ ...counts ].map(([status, all]) => all.length > 1 ? `${status} ×${all.length}` : String(status)), ...silent > 0 ? [ `no answer ×${silent}` ] : [] ].join(", ");
  }
  const REFUSED = /Your client does not have permission to (get URL|the requested URL)|client does not have permission to the requested URL/i;
  const NOT_FOUND = /requested URL(?:\s*<code>[^<]*<\/code>)?\s*was not found on this server/i;
  const FRAME = /<body text="?#000000"? bgcolor="?#ffffff"?>|<title>Error (?:40[134]|50[0-4]) \([^)]*\)!!1<\/title>|<b>40[134]\.<\/b> <ins>That.s an error/i;
  const GENERIC = /^(?:[\s:.,!]|error|40[134]|forbidden|unauthorized|page|not found|access denied)*$/i;
  function doorOf({status: status, headers: headers, body: body}) {
   if (fromIap(status, headers, body)) return "sign-in";
   const challenge = headers.get("www-authenticate") ?? "";
   const fromGoogle = REFUSED.test(body) || NOT_FOUND.test(body) || FRAME.test(body);
   if (status === 401 && (fromGoogle || INVALID_TOKEN.test(challenge))) return "rejected";
   if (status === 403 && (fromGoogle || INSUFFICIENT_SCOPE.test(challenge))) return "closed";
   if (status === 404 && fromGoogle) return "hidden";
   if (status === 401 || status === 403 || status === 404) {
    const page = /html/i.test(headers.get("content-type") ?? "text/html") || body.trim() === "";
    const generic = page && GENERIC.test(body.replace(/<title>.*?<\/title>|<[^>]*>/gis, " "));
    return generic ? DOOR_OF[status] : "open";
   }
   if (status >= 500 && (FRAME.test(body) || NO_INSTANCE.test(body))) return "down";
   if (status === 429 && /^\s*Rate exceeded\.?\s*$/i.test(body)) return "down";
   return status === 429 || status >= 500 ? "unclear" : "open";
  }
  const DOOR_OF = {
   401: "rejected",
   403: "closed",
   404: "hidden"
  };
  const INVALID_TOKEN = /^Bearer error="invalid_token".*access token could not be verified/i;
  const INSUFFICIENT_SCOPE = /^Bearer error="insufficient_scope"/i;
  const NO_INSTANCE = /^\s*(?:The request was aborted because there was no available instance|upstream connect error or disconnect\/reset before headers|no healthy upstream)/i;
  function fromIap(status, headers, body) {
   if (headers.get("x-goog-iap-generated-response") === "true") return true;
   const location = headers.get("location") ?? "";
   if (status >= 300 && status < 400) return /^https:\/\/accounts\.google\.com\/o\/oauth2\//.test(location) && /[?&]redirect_uri=https(?::|%3A)(?:\/|%2F){2}iap\.googleapis\.com(?:\/|%2F)/i.test(location);
   return (status === 401 || status === 403) && /^\s*Invalid IAP credentials:/.test(body);
  }
  var gates = __webpack_require__(8248);
  var proof = __webpack_require__(4066);
  const UNCLEAR_MS = 6e4;
  const SILENT_MS = 8e3;
  const WRONG_AUDIENCE = "https://another-audience.invalid";
  const audienceOf = service => service.uri ?? service.urls?.[0];
  function accessAfter({made: made}, decision) {
   return made.access?.state ?? (0, decisions_settle.c)(decision, made).target;
  }
  function urlOf(uri, path) {
   const url = new URL(uri);
   const [pathname = "/", search] = path.split(/\?(.*)/s);
   url.pathname = `/${pathname.replace(/^[/\\]+/, "")}`;
   url.search = search ?? "";
   return url.href;
  }
  async function verify(world, facts, decisions) {
   const {config: config, google: google, made: made, log: log} = world;
   const service = made.service ?? (facts.service.known ? facts.service.value : null);
   const uri = service && audienceOf(service);
   if (!config.verify || !service || !uri) return [];
   const url = urlOf(uri, config.verifyPath);
   const open = isPublic(accessAfter(world, decisions.access), facts);
   const absent = facts.service.known && facts.service.value === null;
   const patient = Boolean(made.access?.changed) || absent || made.checkCleared === true;
   if (config.access === "keep" && !patient && !made.invokers?.length) return [];
   const before = gateBefore(service, withoutToken(open));
   if (before) return [ await verify_check(world, url, undefined, before.expectation, patient && before.wait), ...[ WITH_TOKEN, WITH_WRONG_TOKEN ].map(name => skipped(name, url, before.why)) ];
   const asked = (name, audience, expectation, wait) => google.idToken(audience).then(token => token ? verify_check(world, url, {
    token: token,
    audience: audience
   }, expectation, wait) : skipped(name, url, "This identity can have no ID token."), error => {
    if (error instanceof errors.c) throw error;
    log.debug(`No ID token: ${String(error)}`);
    return skipped(name, url, "No ID token could be had for this identity.");
   });
   const invited = patient || Boolean(made.invokers?.length);
   const closing = patient || config.access === "authenticated";
   return Promise.all([ verify_check(world, url, undefined, withoutToken(open), closing), asked(WITH_TOKEN, uri, withToken(open, isInvoker(world, facts)), invited), asked(WITH_WRONG_TOKEN, WRONG_AUDIENCE, withWrongToken(open), closing) ]);
  }
  async function verify_check(world, url, token, {name: name, expected: expected, judge: judge}, patient) {
   const {config: config, log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(1e3, 1.5, 15e3);
   const began = clock.now();
   const evidence = [];
   for (;;) {
    const seen = await look(world, url, token);
    const before = evidence.at(-1);
    if (!before || before.answer !== seen.evidence.answer) evidence.push(seen.evidence);
    const status = judge(seen.door);
    const patience = seen.silent ? SILENT_MS : tellsNothing(seen.door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY;
    const left = began + Math.min(patience, config.propagationTimeoutMs) - clock.now();
    if (status === "pass" || status === "skipped" || !patient || left <= 0) return {
     name: name,
     expected: expected,
     found: seen.words,
     status: status,
     evidence: evidence
    };
    const ms = Math.min(pause(), left);
    log.info(`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: asking again in ${inWords(ms)}, for ${inWords(left)} at most.`);
    await clock.sleep(ms, signal);
   }
  }
  async function look({google: google, signal: signal}, url, sent) {
   const call = `GET ${url} ${sent ? `with an ID token for ${sent.audience}` : "without a token"}`;
   try {
    const answer = await google.ask(url, sent && `Bearer ${sent.token}`);
    const door = doorOf(answer);
    const words = `${answer.status}, ${WHO[door]}`;
    return {
     door: door,
     words: words,
     evidence: {
      call: call,
      resource: url,
      answer: words,
      status: answer.status
     }
    };
   } catch (error) {
    if (signal.aborted || error instanceof errors.c) throw error;
    const words = `no answer: ${error instanceof Error ? error.message : String(error)}`;
    return {
     door: "unclear",
     silent: true,
     words: words,
     evidence: {
      call: call,
      resource: url,
      answer: words
     }
    };
   }
  }
  const WHO = {
   open: "answered by the app",
   closed: "refused by Cloud Run",
   rejected: "the token was rejected by Cloud Run",
   hidden: "no such page, says Google’s front end",
   "sign-in": "asked to sign in by Identity-Aware Proxy",
   down: "Cloud Run found no instance that answers",
   unclear: "which tells nothing about access"
  };
  function withoutToken(open) {
   const name = "Without a token";
   if (open === undefined) return {
    name: name,
    expected: "nothing in particular: access was left as it was and is not fully known",
    judge: () => "skipped"
   };
   if (open) return {
    name: name,
    expected: "answered by the app",
    judge: door => VERDICT[door === "open" ? "yes" : unsure(door)]
   };
   return {
    name: name,
    expected: proof.l,
    judge: door => VERDICT[door === "closed" || door === "rejected" ? "yes" : unsure(door)]
   };
  }
  function withToken(open, invoker) {
   const name = WITH_TOKEN;
   const sure = open === true || invoker;
   return {
    name: name,
    expected: sure ? "answered by the app" : "answered by the app, if the deployer is an invoker",
    judge: door => {
     if (door === "open") return "pass";
     if (door === "rejected") return "fail";
     return sure ? VERDICT[unsure(door)] : "skipped";
    }
   };
  }
  function withWrongToken(open) {
   const name = WITH_WRONG_TOKEN;
   if (open === undefined) return {
    name: name,
    expected: "nothing in particular",
    judge: () => "skipped"
   };
   if (open) return {
    name: name,
    expected: "answered by the app, which everybody may call",
    judge: door => door === "open" ? "pass" : "skipped"
   };
   return {
    name: name,
    expected: proof.l,
    judge: door => VERDICT[door === "rejected" || door === "closed" ? "yes" : unsure(door)]
   };
  }
  const WITH_TOKEN = "With an ID token";
  const WITH_WRONG_TOKEN = "With an ID token for another audience";
  const VERDICT = {
   yes: "pass",
   no: "fail",
   unsure: "unknown"
  };
  const tellsNothing = door => [ "unclear", "hidden", "down", "sign-in" ].includes(door);
  const unsure = door => tellsNothing(door) ? "unsure" : "no";
  function isPublic(state, facts) {
   if (state !== "unchanged") return state !== "oidc-only";
   const {service: service, servicePolicy: servicePolicy} = facts;
   if (service.known && service.value?.invokerIamDisabled) return true;
   if (!service.known || !servicePolicy.known) return undefined;
   const everybody = (servicePolicy.value?.bindings ?? []).filter(({members: members}) => members?.includes("allUsers"));
   if (everybody.some(({role: role, condition: condition}) => !condition && /^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role))) return true;
   return everybody.length > 0 ? undefined : false;
  }
  function isInvoker({google: google, made: made}, {servicePolicy: servicePolicy}) {
   const {principal: principal} = google.identity;
   if (principal === undefined) return false;
   const bindings = made.bindings ?? (servicePolicy.known ? servicePolicy.value?.bindings ?? [] : []);
   const lets = ({member: member, conditional: conditional}) => !conditional && (member === principal || member === "allAuthenticatedUsers");
   return (made.invokers?.includes(principal) ?? false) || (0, gates.ju)(bindings).some(lets);
  }
  function gateBefore({ingress: ingress, defaultUriDisabled: defaultUriDisabled, iapEnabled: iapEnabled}, without) {
   const {name: name} = without;
   if (ingress && ingress !== "INGRESS_TRAFFIC_ALL" && ingress !== "INGRESS_TRAFFIC_UNSPECIFIED") return {
    why: `Not reachable from here: its ingress is ${ingress}.`,
    expectation: {
     name: name,
     expected: `not to be seen from outside, as its ingress is ${ingress}`,
     judge: door => door === "hidden" ? "pass" : without.judge(door)
    },
    wait: false
   };
   if (defaultUriDisabled) return {
    why: "Not reachable from here: its default URL is disabled.",
    expectation: {
     name: name,
     expected: "no such page, as its default URL is disabled",
     judge: door => door === "hidden" ? "pass" : "unknown"
    },
    wait: false
   };
   if (!iapEnabled) return undefined;
   return {
    why: "Identity-Aware Proxy stands before it, which takes tokens for itself only.",
    expectation: {
     name: name,
     expected: "asked to sign in by Identity-Aware Proxy",
     judge: door => door === "sign-in" ? "pass" : door === "open" ? "fail" : "unknown"
    },
    wait: true
   };
  }
  function skipped(name, url, why) {
   return {
    name: name,
    expected: "not asked",
    found: why,
    status: "skipped",
    evidence: [ {
     call: `GET ${url}`,
     resource: url,
     answer: "not asked"
    } ]
   };
  }
  function watch_watched(service, revision, tag, path) {
   const uri = tag && service.trafficStatuses?.find(status => status.tag === tag)?.uri;
   const audience = audienceOf(service);
   const hidden = hiddenBecause(service) ?? (uri ? undefined : "it has no tag with a URL of its own");
   return {
    revision: revision,
    ...audience && {
     audience: audience
    },
    ...uri && !hidden ? {
     url: urlOf(uri, path)
    } : {
     hidden: hidden ?? ""
    }
   };
  }
  function hiddenBecause({ingress: ingress, defaultUriDisabled: defaultUriDisabled, iapEnabled: iapEnabled}) {
   if (ingress && ingress !== "INGRESS_TRAFFIC_ALL" && ingress !== "INGRESS_TRAFFIC_UNSPECIFIED") return `the ingress of the service is ${ingress}`;
   if (defaultUriDisabled) return "the default URL of the service is disabled";
   return iapEnabled ? "Identity-Aware Proxy stands before the service" : undefined;
  }
  async function watch(world, subject, ms) {
   const {clock: clock = systemClock, signal: signal} = world;
   const samples = [];
   const asks = subject.url ? ASKS : ms > 0 ? 1 : 0;
   for (let asked = 0; asked < asks && !isLost(samples); asked++) {
    if (ms > 0) await clock.sleep(ms / asks, signal);
    if (subject.url) samples.push(await watch_ask(world, subject, subject.url));
   }
   const health = judgeHealth(samples, await readiness(world, subject.revision));
   return health.state === "unknown" && subject.hidden ? {
    state: "unknown",
    why: `It cannot be asked from here: ${subject.hidden}.`
   } : health;
  }
  async function watch_ask(world, subject, url) {
   const {google: google, signal: signal, log: log} = world;
   try {
    let answer = await google.ask(url, subject.token && `Bearer ${subject.token}`);
    if (doorOf(answer) === "closed" && !subject.token && subject.audience) {
     const token = await google.idToken(subject.audience).catch(error => {
      if (error instanceof errors.c) throw error;
      log.debug(`No ID token: ${String(error)}`);
      return null;
     });
     if (!token) return {
      barred: "the service is not public, and this identity can have no ID token"
     };
     subject.token = token;
     answer = await google.ask(url, `Bearer ${token}`);
    }
    const door = doorOf(answer);
    if (door === "closed" || door === "rejected") return {
     barred: "Cloud Run refuses the deployer, which is no invoker of the service"
    };
    if (door === "sign-in") return {
     barred: "Identity-Aware Proxy stands before the service"
    };
    return door === "hidden" ? {
     barred: "its URL is not known to Google’s front end"
    } : {
     status: answer.status
    };
   } catch (error) {
    if (signal.aborted || error instanceof errors.c) throw error;
    return {
     silent: error instanceof Error ? error.message : String(error)
    };
   }
  }
  async function readiness({google: google}, name) {
   try {
    const revision = await google.run.getRevision(name);
    if (!revision) return {
     type: "Ready",
     state: "CONDITION_FAILED",
     message: "the revision is gone"
    };
    return revision.conditions?.find(({type: type}) => type === "Ready");
   } catch (error) {
    if (error instanceof api_error.hD && error.status === 403) return undefined;
    throw error;
   }
  }
  function rollOut({resources: resources, rollout: rollout, changes: changes, needs: needs, tag: tag}) {
   const steps = rollout.steps.map(percent => `${percent} %`).join(", ");
   return {
    kind: "set-traffic",
    title: `Roll out gradually: ${steps}`,
    target: facts_names.fq.service(resources.service),
    changes: changes,
    needs: needs,
    apply: async world => {
     const {held: held, revision: revision} = world.made;
     if (!held || !revision?.name) return "The new revision got its traffic with the release: nothing could serve meanwhile.";
     const course = await begin(world, resources, held, revision.name, tag);
     try {
      return await climb(world, course, rollout);
     } catch (error) {
      throw await comeBack(world, course, error);
     }
    }
   };
  }
  class Overtaken extends Error {}
  class Ill extends Error {}
  async function begin(world, resources, {pin: pin, tag: temporary}, revision, tag) {
   const service = await world.google.run.getService(resources.service) ?? world.made.service ?? {};
   return {
    resources: resources,
    subject: watch_watched(service, revision, tag ?? temporary, world.config.verifyPath),
    own: revision.split("/").at(-1) ?? "",
    from: pin,
    at: [ pin ],
    ...temporary && {
     tag: temporary
    },
    before: (0, shares.t7)(service.traffic),
    percent: 0
   };
  }
  async function climb(world, course, {steps: steps, intervalMs: intervalMs}) {
   const {log: log} = world;
   await roll_out_look(world, course, 0);
   for (const [at, percent] of steps.entries()) {
    const last = at === steps.length - 1;
    const left = (steps.length - 1 - at) * intervalMs;
    await move(world, course, percent, last);
    const next = last ? "The last step." : `Watching it for ${inWords(intervalMs)}; ${inWords(left)} left.`;
    log.info(`Step ${at + 1} of ${steps.length}: ${percent} % of the traffic goes to ${course.own}. ${next}`);
    if (!last) await roll_out_look(world, course, intervalMs);
   }
   if (course.unwatched) warn(world, course);
   return `${course.own} serves ${course.percent} % (before: ${(0, shares.r4)(course.before)}).`;
  }
  async function roll_out_look(world, course, ms) {
   const health = await watch(world, course.subject, ms);
   world.log.info(`${course.own}: ${health.state === "unknown" ? health.why : `${health.state}, ${health.why}`}`);
   if (health.state === "ill") throw new Ill(health.why);
   if (health.state === "unknown") course.unwatched = health.why;
  }
  async function move(world, course, percent, last, evenWhenCancelled = false) {
   const {made: made, record: record} = world;
   let next = [];
   const known = course.at;
   const moved = await moveTraffic(world, course.resources, live => {
    const wanted = roll_out_anyOf(known, at => {
     const stage = {
      from: course.from,
      at: at,
      own: ownOf(made, live) ?? {
       revision: course.own,
       newest: false
      }
     };
     return (0, plan_traffic.RJ)(live, {
      ...stage,
      ...course.tag && {
       tag: course.tag
      },
      last: last
     }, percent);
    });
    if ("lost" in wanted) throw new Overtaken(`${wanted.lost} It is ${(0, shares.r4)(live.traffic)} now.`);
    next = wanted.at;
    course.at = [ next, ...known ];
    return wanted;
   }, {
    evenWhenCancelled: evenWhenCancelled
   });
   course.at = [ next ];
   course.percent = percent;
   made.service = moved.service;
   made.traffic = {
    before: course.before,
    after: moved.service.traffic ?? []
   };
   record?.([ changeOf(course, moved.service) ]);
  }
  function roll_out_anyOf(known, ask) {
   let answer = {
    lost: "The traffic is not known."
   };
   for (const at of known) {
    answer = ask(at);
    if (!("lost" in answer)) break;
   }
   return answer;
  }
  const changeOf = ({resources: resources, before: before}, service) => ({
   target: facts_names.fq.service(resources.service),
   path: "traffic",
   before: before,
   after: service.traffic ?? [],
   done: true
  });
  async function comeBack(world, course, error) {
   const {log: log, signal: signal} = world;
   const cancelled = signal.aborted || error instanceof errors.c;
   const why = error instanceof Error ? error.message : String(error);
   const reached = course.percent > 0 ? `at ${course.percent} percent` : "before it got any traffic";
   if (error instanceof Overtaken) return failure(course, `The rollout of ${course.own} has stopped ${reached}. ${why} It was left so.`);
   try {
    await move(world, course, 0, true, cancelled);
   } catch (second) {
    const said = second instanceof Error ? second.message : String(second);
    const text = `The rollout of ${course.own} ended ${reached}: ${roll_out_sentence(why)} The traffic could not be returned: ${roll_out_sentence(said)} ${course.own} may still have ${course.percent} percent.`;
    if (!cancelled) return failure(course, text, [ returning(course, world) ]);
    roll_out_tell(world, course, "cancelled", text, [ returning(course, world) ]);
    return error;
   }
   const back = `All traffic is back on ${course.from.map(({revision: revision}) => revision).join(" and ")}.`;
   log.warning(back);
   if (cancelled) {
    roll_out_tell(world, course, "cancelled", `The rollout of ${course.own} was ended ${reached}. ${back}`);
    return error;
   }
   return failure(course, `${course.own} was taken back ${reached}: ${roll_out_sentence(why)} ${back} The revision is still there, without traffic.`);
  }
  function failure(course, reason, remedies = []) {
   return new errors.y([ roll_out_finding(course, "rollout-failed", "fail", reason, remedies) ]);
  }
  function roll_out_tell(world, course, id, reason, remedies = []) {
   world.log.warning(reason);
   world.made.findings = [ ...world.made.findings ?? [], roll_out_finding(course, id, "warn", reason, remedies) ];
  }
  function warn(world, course) {
   const reason = `Whether ${course.own} answers as it should was not seen in the rollout. ${course.unwatched} Cloud Run’s own condition of the revision was all that was watched.`;
   roll_out_tell(world, course, "rollout-unwatched", reason);
  }
  function roll_out_finding({resources: resources, subject: subject}, id, status, reason, remedies) {
   const resource = facts_names.fq.service(resources.service);
   const evidence = [ {
    call: subject.url ? `GET ${subject.url}` : `GET run.googleapis.com/v2/${subject.revision}`,
    resource: resource,
    answer: reason
   } ];
   return {
    id: id,
    status: status,
    resource: resource,
    reason: reason,
    evidence: evidence,
    remedies: remedies
   };
  }
  const returning = ({from: from, resources: resources}, {config: config}) => ({
   kind: "gcloud",
   title: "Return the traffic",
   text: (0, remedies.G5)([ ...[ "run", "services", "update-traffic", config.service ], `--to-revisions=${from.map(({revision: revision, percent: percent}) => `${revision}=${percent}`).join(",")}`, ...[ `--project=${resources.project}`, `--region=${config.region}` ] ])
  });
  const roll_out_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  const traffic_needs_PROJECT = {
   kind: "project"
  };
  const traffic_needs_SERVICE = {
   kind: "service"
  };
  const traffic_needs_TRAFFIC = "cloud.google.com/run/docs/rollouts-rollbacks-traffic-migration";
  const traffic_needs_REVISIONS = "cloud.google.com/run/docs/managing/revisions; google/cloud/run/v2/revision.proto";
  const traffic_needs_advisory = {
   level: "advisory"
  };
  const trafficNeeds = revisions => [ need("run.services.get", traffic_needs_SERVICE, "read the service", CALLS), need("run.services.update", traffic_needs_SERVICE, "change the traffic of a service", traffic_needs_TRAFFIC), need("iam.serviceAccounts.actAs", {
   kind: "account",
   who: "runtime-account"
  }, "change the traffic of a service", traffic_needs_TRAFFIC), need("run.operations.get", traffic_needs_PROJECT, "wait until the traffic has moved", CALLS, traffic_needs_advisory), ...revisions === "named" ? [ need("run.revisions.get", traffic_needs_SERVICE, "see whether a revision that gets traffic is there", traffic_needs_REVISIONS, traffic_needs_advisory) ] : [], ...revisions === "all" ? [ need("run.revisions.list", traffic_needs_SERVICE, "find the revision to go back to", traffic_needs_REVISIONS) ] : [] ];
  const rolloutNeeds = () => [ ...trafficNeeds(), need("run.revisions.get", traffic_needs_SERVICE, "see whether the new revision stays ready", traffic_needs_REVISIONS, traffic_needs_advisory) ];
  function trafficSteps(config, facts, decisions, resources) {
   const {rollout: rollout, trafficChange: trafficChange} = config;
   const decided = decisions?.traffic;
   const gradual = rollout && (!decided || decided.effect === "gradual");
   return [ ...trafficChange ? [ setTraffic({
    resources: resources,
    change: trafficChange,
    title: trafficChange.shares ? "Set the traffic" : "Set the tags",
    changes: changesOf(facts, decided, resources),
    needs: trafficNeeds(namedInTraffic(config).length > 0 ? "named" : undefined)
   }) ] : [], ...gradual ? [ rollOut({
    resources: resources,
    rollout: rollout,
    changes: changesOf(facts, decided, resources),
    needs: rolloutNeeds(),
    ...config.tag && {
     tag: config.tag
    }
   }) ] : [] ];
  }
  function planRollback(config, facts, decisions) {
   const resources = (0, plan_resources.F)(config, facts);
   const decided = decisions?.traffic;
   const to = decided ? decided.back?.to : "REVISION";
   if (!to || decided?.back?.none) return [];
   return [ setTraffic({
    resources: resources,
    change: {
     shares: {
      by: "revision",
      percent: {
       [to]: 100
      }
     }
    },
    title: decided ? `Send all traffic back to ${to}` : "Send all traffic back",
    changes: changesOf(facts, decided, resources),
    needs: trafficNeeds("all"),
    back: {
     revision: to
    }
   }) ];
  }
  function changesOf(facts, decided, {service: service}) {
   if (!facts?.service.known || !facts.service.value || !decided?.after) return [];
   const before = (0, shares.t7)(facts.service.value.traffic);
   const after = decided.after;
   return (0, json.Vk)(before, after) ? [] : [ {
    target: facts_names.fq.service(service),
    path: "traffic",
    before: before,
    after: after,
    done: false
   } ];
  }
  function planService(config, facts, decisions, source = NO_SOURCE) {
   const resources = (0, plan_resources.F)(config, facts);
   const live = facts?.service.known ? facts.service.value : undefined;
   const settings = config.origin.kind === "source" ? (0, plan_build.s9)(config, resources.project, live ?? null, source) : undefined;
   const release = (0, releases.D)(config, live) ? [ deployStep(config, facts, decisions, resources, live, settings) ] : [];
   const named = [ ...tagSteps(config, facts, resources), ...invokerSteps(config, facts, resources) ];
   const access = decisions ? decided(decisions.access, resources, release.length > 0) : thinkable(config, resources);
   const closing = live && decisions && closes(decisions.access);
   const narrowing = closing || live && config.invokersUpdateStrategy === "overwrite";
   return [ ...buildSteps(config, facts, resources, settings, "files" in source ? source : undefined), ...narrowing ? named : [], ...closing ? access : [], ...release, ...narrowing ? [] : named, ...closing ? [] : access, ...trafficSteps(config, facts, decisions, resources) ];
  }
  function serviceProblems(config, facts, source = NO_SOURCE) {
   const resources = (0, plan_resources.F)(config, facts);
   if (!facts.service.known) return [];
   const live = facts.service.value;
   const settings = config.origin.kind === "source" ? (0, plan_build.s9)(config, resources.project, live, source) : undefined;
   if (config.manifest) return manifestPreview(config, facts, resources, settings).problems.map(cannot("The service"));
   const problems = (0, releases.D)(config, live) ? preview(config, facts, resources, live, settings).problems : [];
   return problems.map(cannot("The service"));
  }
  function deployStep(config, facts, decisions, resources, live, settings) {
   const ifCheckRequired = decisions?.access.ifCheckRequired;
   const changes = facts && live !== undefined ? changesIn(config, facts, resources, live, settings) : [];
   const release = config.manifest ? replaceService : deployService;
   return release(config, {
    resources: resources,
    live: facts ? live : undefined,
    serving: facts?.serving.known ? facts.serving.value : null,
    changes: changes,
    needs: [ ...deployNeedsOf(config, resources, live), ...(0, preview_names.X1)(config) ? taggedPreviewNeeds() : [], ...config.access === "keep" ? [] : decisionNeeds() ],
    ...settings && {
     settings: settings
    },
    ...ifCheckRequired && {
     ifCheckRequired: ifCheckRequired
    }
   });
  }
  function changesIn(config, facts, resources, live, settings) {
   return config.manifest ? manifestPreview(config, facts, resources, settings).changes : preview(config, facts, resources, live, settings).changes;
  }
  function manifestPreview(config, facts, resources, settings) {
   const image = config.origin.kind === "image" ? config.origin.image : settings?.image;
   return readyManifest(config, {
    project: resources.project,
    target: facts_names.fq.service(resources.service),
    live: facts.knative?.known ? facts.knative.value : undefined,
    ...resources.projectNumber && {
     projectNumber: resources.projectNumber
    },
    ...image !== undefined && {
     image: image
    }
   });
  }
  function deployNeedsOf(config, resources, live) {
   const shape = deployShape(config, resources, live);
   return deployNeeds((0, preview_names.X1)(config) ? {
    ...shape,
    exists: true
   } : shape);
  }
  function preview(config, facts, resources, live, settings) {
   const image = config.origin.kind === "image" ? config.origin.image : settings?.image;
   return (0, plan_wanted.N)(live, config, {
    project: resources.project,
    serving: facts.serving.known ? facts.serving.value : null,
    ...image !== undefined && {
     image: image
    },
    ...settings && {
     build: {
      settings: settings,
      sourceLocation: `gs://${settings.bucket}/services/${config.service}/….zip`
     }
    },
    nonce: "aaaaaaaaaa"
   });
  }
  const closes = ({target: target, tries: tries, removes: removes}) => target === "oidc-only" && tries.length === 0 && removes.length > 0;
  function invokerSteps(config, facts, resources) {
   if (!(0, invokers.y)(config)) return [];
   const members = (0, invokers.t)(config, facts);
   return [ setInvokers(config, resources, members, invokerChanges(config, facts, members, resources)) ];
  }
  function decided(access, resources, releasing) {
   if (access.blocked) return [];
   const later = releasing ? access.ifCheckRequired?.tries.length ?? 0 : 0;
   if (access.tries.length > 0 || later > 0) return [ openAccess(resources, access) ];
   return access.removes.map(way => way === "all-users" ? removePublicBinding(resources) : enableInvokerCheck(resources));
  }
  function thinkable(config, resources) {
   if (config.access === "keep") return [];
   if (config.access === "authenticated") return [ removePublicBinding(resources), enableInvokerCheck(resources) ];
   const tries = [ "all-users", "no-invoker-iam-check" ].filter(way => config.publicVia === "auto" || config.publicVia === way);
   return [ openAccess(resources, {
    tries: tries,
    removes: [],
    fallback: "oidc-only",
    byTrial: true
   }) ];
  }
  function invokerChanges(config, facts, invokers, resources) {
   if (!facts?.servicePolicy.known) return [];
   const target = facts_names.fq.service(resources.service);
   const bindings = facts.servicePolicy.value?.bindings ?? [];
   const wanted = (0, decisions_bindings.lo)(structuredClone(bindings), invokers, config.invokersUpdateStrategy);
   return (0, decisions_bindings.fs)(target, bindings, wanted);
  }
  function planDrift(config, facts, decided) {
   const resources = (0, plan_resources.F)(config, facts);
   const drift = decided?.drift;
   const fixes = config.drift.fix ? facts && drift ? fixSteps(config, facts, drift, resources) : drift_plan_thinkable(config, resources) : [];
   const left = (drift?.differences ?? []).filter(({fix: fix}) => !config.drift.fix || !fix);
   return [ drift_plan_compare(config, resources, left.map(toChange)), ...fixes ];
  }
  const toChange = ({fix: _, ...change}) => change;
  function drift_plan_compare(config, resources, changes) {
   return {
    kind: "compare-service",
    title: `Hold ${config.service} against the workflow`,
    target: facts_names.fq.service(resources.service),
    changes: changes,
    needs: driftNeeds(config.access !== "keep" || (0, invokers.y)(config)),
    async apply(world) {
     world.record?.(changes);
     const count = changes.length;
     return count === 0 ? undefined : `${count} ${count === 1 ? "difference is" : "differences are"} left.`;
    }
   };
  }
  const releaseOf = (config, edits) => ({
   ...config,
   origin: {
    kind: "template"
   },
   edits: edits,
   ...{
    access: "keep",
    invokers: [],
    callers: [],
    resourceTags: []
   }
  });
  const drift_plan_release = (config, facts) => planService(config, facts, null).map(step => ({
   ...step,
   apply: world => step.apply({
    ...world,
    config: config
   })
  }));
  function fixSteps(config, facts, drift, resources) {
   const by = fix => drift.differences.filter(each => each.fix === fix);
   const edits = by("release").length > 0 ? (0, plan_drift.bj)(config, drift) : [];
   const invokers = by("remove-invokers");
   return [ ...edits.length > 0 ? drift_plan_release(releaseOf(config, edits), facts) : [], ...invokers.length > 0 ? [ setInvokers({
    invokersUpdateStrategy: "overwrite"
   }, resources, (0, plan_drift._W)(config, facts), invokers.map(toChange)) ] : [], ...by("close").map(({path: path}) => path === "invokerIamDisabled" ? enableInvokerCheck(resources) : removePublicBinding(resources)) ];
  }
  function drift_plan_thinkable(config, resources) {
   const edits = config.edits.filter(({path: path}) => /^((template\.)?labels|container\.env|ingress)$/.test(path));
   return [ ...edits.length > 0 ? planService(releaseOf(config, edits), null, null).map(step => ({
    ...step,
    needs: step.needs.filter(({permission: permission}) => permission !== "run.services.create")
   })) : [], ...config.invokersUpdateStrategy === "overwrite" && (0, invokers.y)(config) ? [ setInvokers(config, resources, [], []) ] : [], ...config.access === "authenticated" ? [ removePublicBinding(resources), enableInvokerCheck(resources) ] : [] ];
  }
  const send_CONFLICTS = 5;
  const send_SETTLE_MS = 5 * 6e4;
  async function sendWanted(world, resources, calls) {
   const {log: log, signal: signal, clock: clock = systemClock} = world;
   const pause = backoff(500, 2, 8e3);
   let live = calls.first === undefined ? await calls.read() : calls.first;
   for (let conflicts = 0; ;) {
    const wanted = calls.want(live);
    try {
     return {
      wanted: wanted,
      operation: await calls.write(live, wanted)
     };
    } catch (error) {
     if (!(error instanceof api_error.hD)) throw error;
     if (error.status !== 409 || ++conflicts >= send_CONFLICTS) throw send_refusal(world, resources, error);
     log.info("It was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
     live = await calls.read();
    }
   }
  }
  function send_refusal({google: google}, resources, error) {
   const resource = facts_names.fq.service(resources.service);
   const said = (0, refusals.TT)(error, resource);
   const known = (0, refusals.zR)((0, diagnose.h)(said, {
    speaker: "api",
    resources: resources,
    deployer: google.identity.principal
   }), error);
   if (known || error.status !== 409) return known ?? error;
   const reason = `It was changed by somebody else again and again: ${send_sentence(error.message)} Give the workflow a concurrency group, so that its deploys take turns.`;
   return new errors.y([ {
    id: "release-failed",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: [ said.evidence ],
    remedies: []
   } ], {
    cause: error
   });
  }
  async function send_finish(world, operation, read) {
   const settled = async live => {
    const {signal: signal, clock: clock = systemClock} = world;
    const pause = backoff(1e3, 1.4, 1e4);
    const until = clock.now() + send_SETTLE_MS;
    let current = live;
    while (send_isMoving(current) && clock.now() < until) {
     await clock.sleep(pause(), signal);
     current = await read() ?? current;
    }
    return current;
   };
   try {
    return {
     live: await settled(await world.google.run.waitFor(operation))
    };
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const live = await read();
    if (!live) throw error;
    if (error.status === 403 && /operations/.test(error.permission ?? error.message)) return {
     live: await settled(live)
    };
    return {
     live: live,
     said: error.message
    };
   }
  }
  function send_isMoving({reconciling: reconciling, terminalCondition: terminalCondition}) {
   const state = terminalCondition?.state;
   return reconciling === true || state === "CONDITION_PENDING" || state === "CONDITION_RECONCILING";
  }
  const send_isReady = live => !send_isMoving(live) && (live.terminalCondition?.state ?? "CONDITION_SUCCEEDED") === "CONDITION_SUCCEEDED";
  function notReady({google: google}, resources, what, live, template, said) {
   const resource = facts_names.fq.service(resources.service);
   const condition = live.terminalCondition;
   const message = condition?.message ?? said ?? "it did not become ready in time";
   const evidence = {
    call: `GET run.googleapis.com/v2/${resources.service}`,
    resource: resource,
    answer: [ reasonOf(condition), message ].filter(Boolean).join(": ").slice(0, 600)
   };
   const account = template?.serviceAccount;
   const causes = (0, diagnose.h)((0, refusals.$g)(message, evidence, reasonOf(condition)), {
    speaker: "release",
    resources: account ? {
     ...resources,
     runtimeAccount: account
    } : resources,
    deployer: google.identity.principal,
    image: template?.containers?.find(({image: image}) => image)?.image
   });
   const {advice: advice} = causes.length > 0 ? {} : fixFor(reasonOf(condition), message);
   const finding = {
    id: "release-failed",
    status: "fail",
    resource: resource,
    reason: `${what} is not ready: ${send_sentence(message)}${advice ? ` ${advice}` : ""}`,
    evidence: [ evidence ],
    remedies: []
   };
   const [cause, ...others] = [ ...causes, finding ];
   return new errors.y([ cause ?? finding, ...others ]);
  }
  function refuseProblems(resources, what, problems) {
   if (problems.length === 0) return;
   const reason = `${what} cannot be changed as asked: ${problems.join("; ")}.`;
   const resource = facts_names.fq.service(resources.service);
   throw new errors.y([ {
    id: "invalid-input",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: [],
    remedies: []
   } ]);
  }
  const imageOf = ({made: made, config: config}) => made.build?.image ?? (config.origin.kind === "image" ? config.origin.image : undefined);
  function send_letters(count) {
   const bytes = crypto.getRandomValues(new Uint8Array(count));
   return String.fromCharCode(...bytes.map(byte => 97 + byte % 26));
  }
  const send_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  function deployJob(config, deploy) {
   const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Update" : "Create";
   return {
    kind: "deploy-job",
    title: `${verb} the job ${config.service}`,
    target: facts_names.fq.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => apply(world, deploy)
   };
  }
  async function apply(world, {resources: resources, live: known}) {
   const {google: google, config: config, made: made} = world;
   const read = () => google.run.getJob(resources.service);
   const image = imageOf(world);
   const {operation: operation, wanted: wanted} = await sendWanted(world, resources, {
    first: made.build ? undefined : known,
    read: read,
    want: live => wantedJob(live, config, {
     project: resources.project,
     nonce: send_letters(10),
     ...image !== undefined && {
      image: image
     }
    }),
    write: (live, {job: job, problems: problems}) => {
     refuseProblems(resources, "The job", problems);
     return live ? google.run.replaceJob(job) : google.run.createJob(resources.parent, config.service, job);
    }
   });
   const changes = wanted.changes.map(change => ({
    ...change,
    done: true
   }));
   world.record?.(changes);
   const {live: live, said: said} = await send_finish(world, operation, read);
   made.job = live;
   world.record?.(madeAnew(changes, facts_names.fq.service(resources.service), "generation", live.generation));
   if (said !== undefined || !send_isReady(live)) throw notReady(world, resources, "The job", live, live.template?.template, said);
   return config.execution ? "It is ready to be run." : "It is ready; nothing has been run.";
  }
  function replaceJob(config, deploy) {
   const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Replace" : "Create";
   return {
    kind: "deploy-job",
    title: `${verb} the job ${config.service} by ${config.manifest?.given}`,
    target: facts_names.fq.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => replace_job_apply(world, deploy)
   };
  }
  async function replace_job_apply(world, {resources: resources}) {
   const {google: google, config: config, made: made} = world;
   const place = {
    kind: "job",
    project: resources.project,
    region: config.region,
    name: config.service
   };
   const target = facts_names.fq.service(resources.service);
   const image = imageOf(world);
   const {operation: operation, wanted: wanted} = await sendWanted(world, resources, {
    first: undefined,
    read: () => google.run.getKnative(place),
    want: live => readyManifest(config, {
     ...{
      project: resources.project,
      target: target,
      live: live
     },
     ...resources.projectNumber && {
      projectNumber: resources.projectNumber
     },
     ...image !== undefined && {
      image: image
     }
    }),
    write: async (live, {body: body, problems: problems}) => {
     refuseProblems(resources, "The job", problems);
     await google.run.saveKnative(place, body, !live);
     return {
      name: "",
      done: true
     };
    }
   });
   made.manifest = wanted.text;
   world.record?.(wanted.changes.map(change => ({
    ...change,
    done: true
   })));
   const read = () => google.run.getJob(resources.service);
   const found = await read();
   if (!found) throw replace_job_gone(config, target);
   const ended = {
    ...operation,
    response: found
   };
   const {live: live} = await send_finish(world, ended, read);
   made.job = live;
   if (!send_isReady(live)) throw notReady(world, resources, "The job", live, live.template?.template, undefined);
   return config.execution ? "It is ready to be run." : "It is ready; nothing has been run.";
  }
  const replace_job_gone = (config, resource) => new errors.y([ {
   id: "release-failed",
   status: "fail",
   resource: resource,
   reason: `The job ${config.service} was sent and accepted, and is not there: somebody deleted it in between.`,
   evidence: [],
   remedies: []
  } ]);
  const execution_failure_LOG_LINES = 15;
  async function failedExecution(world, resources, execution) {
   const name = execution.name ?? "";
   const short = name.split("/").at(-1) ?? "";
   const [all = [], read] = await Promise.all([ execution_failure_attempt(world, "tasks", () => world.google.run.listTasks(name)), execution_failure_attempt(world, "log", () => world.google.logging.executionLog(name, execution_failure_LOG_LINES)) ]);
   const lines = read ?? [];
   if (lines.length > 0) await world.log.group(`Last ${lines.length} lines of the log`, async () => {
    for (const line of lines) world.log.info(execution_failure_inert(line));
   });
   const condition = execution.conditions?.find(({type: type}) => type === "Completed");
   const said = condition?.message ?? "";
   const {failedCount: failedCount = 0, cancelledCount: cancelledCount = 0, taskCount: taskCount = 1} = execution;
   const counts = failedCount > 0 ? `${failedCount} of ${taskCount} ${taskCount === 1 ? "task" : "tasks"} failed` : cancelledCount > 0 ? "it was cancelled" : "it did not succeed";
   const evidence = [ {
    call: `GET run.googleapis.com/v2/${name}`,
    resource: facts_names.fq.service(name),
    answer: [ condition?.executionReason, said ].filter(Boolean).join(": ").slice(0, 600) || counts
   }, ...lines.length > 0 ? [ {
    call: "POST logging.googleapis.com/v2/entries:list",
    resource: facts_names.fq.service(name),
    answer: lines.join("\n").slice(-4e3)
   } ] : [] ];
   const finding = {
    id: "job-failed",
    status: "fail",
    resource: facts_names.fq.service(resources.service),
    reason: [ `The execution ${short} of the job failed: ${counts}.`, ...said ? [ execution_failure_sentence(said) ] : [], ...endings(all), ...read ? execution_failure_lastWords(lines) : [ "Its log could not be read from here, which takes roles/logging.viewer." ], "The job itself is deployed." ].join(" "),
    evidence: evidence,
    remedies: execution_failure_logLink(execution)
   };
   return new errors.y([ finding ]);
  }
  async function execution_failure_attempt({log: log}, what, read) {
   try {
    return await read();
   } catch (error) {
    log.debug(`The ${what} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
   }
  }
  function endings(all) {
   const ways = Map.groupBy(all.filter(({lastAttemptResult: last}) => last?.exitCode || last?.termSignal || last?.status?.code), ({lastAttemptResult: last}) => wayOf(last ?? {}));
   return [ ...ways ].map(([way, some]) => {
    const indices = some.map(({index: index = 0}) => index);
    const shown = indices.slice(0, 5).join(", ");
    const more = indices.length > 5 ? ` and ${indices.length - 5} more` : "";
    return `${indices.length === 1 ? "Task" : "Tasks"} ${shown}${more} ended ${way}.`;
   });
  }
  function wayOf({exitCode: exitCode, termSignal: termSignal, status: status}) {
   if (exitCode === 137 || termSignal === 9) return "by SIGKILL, as a container does that needs more memory than its limit (flags: --memory)";
   if (exitCode) return `with exit code ${exitCode}`;
   if (termSignal) return `by signal ${termSignal}`;
   return `with the message "${(status?.message ?? "").slice(0, 200)}"`;
  }
  function execution_failure_lastWords(lines) {
   const last = lines.findLast(line => line.trim() !== "" && !/^Container called exit\(\d+\)\.$/.test(line));
   return last ? [ `The log says: ${execution_failure_sentence(last.slice(0, 300))}` ] : [];
  }
  const execution_failure_logLink = ({logUri: logUri}) => logUri ? [ {
   kind: "console",
   title: "Read the log of the execution",
   text: logUri
  } ] : [];
  const execution_failure_inert = line => `| ${line.replaceAll("##[", "# #[").replaceAll("\r", " ")}`;
  const execution_failure_sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  function runJob(config, resources, how) {
   const target = facts_names.fq.service(resources.service);
   return {
    kind: "run-job",
    title: how === "wait" ? `Run the job ${config.service} and wait for it` : `Start the job ${config.service}`,
    target: target,
    changes: [ {
     target: target,
     path: "executions",
     after: "a new execution",
     done: false
    } ],
    needs: runJobNeeds(how === "wait"),
    async apply(world) {
     const begun = await run_job_begin(world, resources);
     const name = begun.name ?? "";
     const short = name.split("/").at(-1) ?? "";
     world.made.execution = begun;
     world.record?.([ {
      target: target,
      path: "executions",
      after: short,
      done: true
     } ]);
     world.log.info(`Execution ${short} has begun.${begun.logUri ? ` Its log: ${begun.logUri}` : ""}`);
     if (how === "start") return `Execution ${short} has begun; its end was not waited for.`;
     const ended = await run_job_follow(world, resources, begun);
     world.made.execution = ended;
     if (!succeeded(ended)) throw await failedExecution(world, resources, ended);
     const {succeededCount: succeededCount = 0, taskCount: taskCount = succeededCount, retriedCount: retriedCount = 0} = ended;
     const retries = retriedCount > 0 ? `, after ${retriedCount} ${retriedCount === 1 ? "retry" : "retries"}` : "";
     return `Execution ${short} succeeded: ${succeededCount} of ${tasks(taskCount)}${retries}.`;
    }
   };
  }
  const tasks = count => `${count} ${count === 1 ? "task" : "tasks"}`;
  async function run_job_begin({google: google, made: made}, resources) {
   try {
    const operation = await google.run.runJob(resources.service);
    const execution = operation.metadata ?? operation.response;
    if (execution?.name) return execution;
    const job = await google.run.getJob(resources.service);
    if (job) made.job = job;
    const last = job?.latestCreatedExecution?.name?.split("/").at(-1);
    if (last) return {
     name: `${resources.service}/executions/${last}`
    };
    throw new Error("The job was started, but neither the answer nor the job names the execution.");
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    const deployer = google.identity.principal;
    throw (0, refusals.$Q)(error, facts_names.fq.service(resources.service), {
     speaker: "api",
     resources: resources,
     deployer: deployer
    });
   }
  }
  const isOver = execution => Boolean(execution.completionTime) || [ "CONDITION_SUCCEEDED", "CONDITION_FAILED" ].includes(completed(execution)?.state ?? "");
  const completed = ({conditions: conditions}) => conditions?.find(({type: type}) => type === "Completed");
  function succeeded(execution) {
   const state = completed(execution)?.state;
   if (state !== undefined) return state === "CONDITION_SUCCEEDED";
   const {failedCount: failedCount = 0, cancelledCount: cancelledCount = 0} = execution;
   return failedCount === 0 && cancelledCount === 0;
  }
  async function run_job_follow(world, resources, begun) {
   const {google: google, log: log, signal: signal, clock: clock = systemClock} = world;
   const name = begun.name ?? "";
   const pause = backoff(1e3, 1.4, 1e4);
   const began = clock.now();
   let said = "";
   try {
    for (;;) {
     const seen = await google.run.getExecution(name) ?? begun;
     const progress = progressOf(seen);
     if (progress !== said) log.info(`${progress} (${inWords(clock.now() - began)})`);
     said = progress;
     if (isOver(seen)) return seen;
     await clock.sleep(pause(), signal);
    }
   } catch (error) {
    if (signal.aborted || error instanceof errors.c) tellLeft(world, resources, name);
    throw error;
   }
  }
  function progressOf({taskCount: taskCount = 1, runningCount: runningCount = 0, succeededCount: succeededCount = 0, failedCount: failedCount = 0}) {
   const parts = [ `${succeededCount} of ${tasks(taskCount)} done`, ...runningCount > 0 ? [ `${runningCount} running` ] : [], ...failedCount > 0 ? [ `${failedCount} failed` ] : [] ];
   return parts.join(", ");
  }
  function tellLeft({made: made, log: log}, {project: project, service: service}, name) {
   const short = name.split("/").at(-1) ?? "";
   const region = service.split("/")[3] ?? "";
   const text = (0, remedies.G5)([ ...[ "run", "jobs", "executions", "cancel", short ], ...[ `--project=${project}`, `--region=${region}` ] ]);
   const reason = `The execution ${short} goes on: a run that is stopped does not stop it.`;
   log.info(`${reason} This stops it: ${text}`);
   made.findings = [ ...made.findings ?? [], {
    id: "cancelled",
    status: "warn",
    resource: facts_names.fq.service(name),
    reason: reason,
    evidence: [],
    remedies: [ {
     kind: "gcloud",
     title: "Stop the execution",
     text: text
    } ]
   } ];
  }
  function planJob(config, facts, source = NO_SOURCE) {
   const resources = (0, plan_resources.F)(config, facts);
   const live = facts?.job.known ? facts.job.value : undefined;
   const settings = config.origin.kind === "source" ? (0, plan_build.s9)(config, resources.project, null, source) : undefined;
   const needs = deployJobNeeds(deployShape(config, resources, live && {
    template: live.template?.template ?? {}
   }));
   const changes = live === undefined ? [] : previewed(config, facts, resources, live).changes;
   const deploy = config.manifest ? replaceJob : deployJob;
   return [ ...buildSteps(config, facts, resources, settings, "files" in source ? source : undefined), ...deploys(config, live) ? [ deploy(config, {
    resources: resources,
    live: live,
    changes: changes,
    needs: needs
   }) ] : [], ...job_plan_invokerSteps(config, facts, resources), ...config.execution ? [ runJob(config, resources, config.execution) ] : [] ];
  }
  function jobProblems(config, facts) {
   if (!facts.job.known || !deploys(config, facts.job.value)) return [];
   return previewed(config, facts, (0, plan_resources.F)(config, facts), facts.job.value).problems.map(cannot("The job"));
  }
  const deploys = ({origin: origin, edits: edits}, live) => !live || origin.kind !== "template" || edits.length > 0;
  function previewed(config, facts, resources, live) {
   if (!config.manifest) return job_plan_preview(config, resources, live);
   const image = previewImage(config, resources);
   return readyManifest(config, {
    project: resources.project,
    target: facts_names.fq.service(resources.service),
    live: facts?.knative?.known ? facts.knative.value : undefined,
    ...resources.projectNumber && {
     projectNumber: resources.projectNumber
    },
    ...image !== undefined && {
     image: image
    }
   });
  }
  function job_plan_preview(config, resources, live) {
   const image = previewImage(config, resources);
   return wantedJob(live, config, {
    project: resources.project,
    nonce: "aaaaaaaaaa",
    ...image !== undefined && {
     image: image
    }
   });
  }
  const job_plan_ROLE = "roles/run.invoker";
  function job_plan_invokerSteps(config, facts, resources) {
   if (!(0, invokers.y)(config)) return [];
   const members = (0, invokers.t)(config, facts);
   const bindings = facts?.servicePolicy.known ? facts.servicePolicy.value?.bindings ?? [] : [];
   const wanted = (0, decisions_bindings.lo)(structuredClone(bindings), members, config.invokersUpdateStrategy, job_plan_ROLE);
   const changes = facts?.servicePolicy.known ? (0, decisions_bindings.fs)(facts_names.fq.service(resources.service), bindings, wanted) : [];
   const step = setInvokers(config, resources, members, changes, job_plan_ROLE);
   return [ {
    ...step,
    needs: jobPolicyNeeds("set who may run the job")
   } ];
  }
  var cleanup = __webpack_require__(8064);
  const remove_preview_CONFLICTS = 5;
  function removePreview(resources, of, preview, needs) {
   const name = (0, preview_names.gz)(preview.pullRequest);
   return {
    kind: "remove-preview",
    title: `Remove the preview ${name} of ${of}`,
    target: facts_names.fq.service(preview.service ?? resources.service),
    changes: expected(resources, preview),
    needs: needs,
    apply: world => preview.service ? removeService(world, preview.service, of, preview.pullRequest) : removeTagged(world, resources.service, preview.pullRequest)
   };
  }
  function expected({service: service}, preview) {
   if (preview.service) return [ remove_preview_gone(preview.service, false) ];
   const tag = preview.tag ? [ untagged(service, preview.tag, preview.revisions[0] ?? "", false) ] : [];
   return [ ...tag, ...preview.revisions.map(revision => remove_preview_gone(`${service}/revisions/${revision}`, false)) ];
  }
  const untagged = (service, tag, revision, done) => ({
   target: facts_names.fq.service(service),
   path: `traffic[${tag}]`,
   before: revision,
   done: done
  });
  const remove_preview_gone = (name, done) => ({
   target: facts_names.fq.service(name),
   path: name.includes("/revisions/") ? "revision" : "service",
   before: name.split("/").at(-1) ?? name,
   done: done
  });
  async function removeTagged(world, name, pullRequest) {
   const changes = [];
   const [before, revisions] = await Promise.all([ world.google.run.getService(name), world.google.run.listRevisions(name) ]);
   const preview = before && ofRevisions(revisions, before).find(found => found.pullRequest === pullRequest);
   world.record?.(changes);
   if (!before || !preview) return "It is gone already.";
   const serving = (0, cleanup.K3)(preview, before);
   if (serving) throw remove_preview_refused(name, `${serving} serves production: somebody has sent the traffic to this preview.`);
   const live = preview.tag ? await takeTag(world, before, preview, changes) : before;
   const deleted = [];
   const newest = live.latestCreatedRevision?.split("/").at(-1);
   for (const revision of preview.revisions) {
    if (revision === newest) continue;
    if (!await deleteRevision(world, `${name}/revisions/${revision}`)) continue;
    deleted.push(revision);
    changes.push(remove_preview_gone(`${name}/revisions/${revision}`, true));
   }
   const stays = preview.revisions.filter(revision => !deleted.includes(revision));
   if (stays.length > 0) remove_preview_tell(world, name, leftOver(stays, newest));
   return [ preview.tag ? `The tag ${preview.tag} is gone.` : "", deleted.length > 0 ? `Deleted: ${deleted.join(", ")}.` : "", stays.length > 0 ? `Still there: ${stays.join(", ")}.` : "" ].filter(Boolean).join(" ");
  }
  function leftOver(stays, newest) {
   const [first] = stays;
   return stays.length === 1 && first === newest ? `${first} has neither traffic nor a tag any more, but it is the newest revision of the service, which Cloud Run does not delete. It goes with a cleanup after the next deploy.` : `${stays.join(", ")} could not be deleted. They have neither traffic nor a tag, and go with a later cleanup.`;
  }
  function remove_preview_tell(world, name, reason) {
   world.made.findings ??= [];
   const finding = {
    id: "preview-kept",
    status: "skipped",
    resource: facts_names.fq.service(name),
    reason: reason,
    evidence: [],
    remedies: []
   };
   world.made.findings.push(finding);
  }
  async function takeTag(world, read, preview, changes) {
   const {google: google, log: log, signal: signal, clock: clock = systemClock} = world;
   const name = read.name ?? "";
   const tag = preview.tag ?? "";
   const pause = backoff(500, 2, 8e3);
   let live = read;
   for (let conflicts = 0; ;) {
    try {
     const after = await remove_preview_patch(world, live, tag);
     changes.push(untagged(name, tag, preview.revisions[0] ?? "", true));
     world.made.service = after;
     return after;
    } catch (error) {
     if (!(error instanceof api_error.hD) || error.status !== 409 || ++conflicts >= remove_preview_CONFLICTS) throw error;
     log.info("The service was changed by somebody else at the same moment: reading it again.");
     await clock.sleep(pause(), signal);
     live = await google.run.getService(name) ?? live;
     const revision = live.traffic?.find(target => target.tag === tag)?.revision?.split("/").at(-1);
     if (revision && !preview.revisions.includes(revision)) throw remove_preview_refused(name, `Meanwhile the tag ${tag} was given to ${revision}, which is no preview of this pull request.`);
    }
   }
  }
  async function remove_preview_patch(world, live, tag) {
   const {traffic: traffic, label: label} = (0, plan_traffic.nb)(live, tag);
   const labels = label && {
    ...live.labels,
    [plan_traffic.vT]: label
   };
   if (labels) (0, plan_template.TA)(labels);
   const change = {
    name: live.name ?? "",
    ...live.etag && {
     etag: live.etag
    },
    traffic: traffic,
    ...labels && {
     labels: labels
    }
   };
   const {run: run} = world.google;
   const operation = await run.patchService(change, labels ? [ "traffic", "labels" ] : [ "traffic" ]);
   try {
    return await settled(world, await run.wait(operation));
   } catch (error) {
    const now = error instanceof api_error.hD ? await run.getService(live.name ?? "") : null;
    if (!now || now.traffic?.some(target => target.tag === tag)) throw error;
    return settled(world, now);
   }
  }
  async function deleteRevision({google: google, log: log}, name) {
   try {
    await google.run.deleteRevision(name);
    return true;
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    if (error.status === 404 || await isGone(() => google.run.getRevision(name), error)) return true;
    if (![ 400, 409, 412 ].includes(error.status)) throw error;
    log.warning(`${name.split("/").at(-1)} stays: ${error.message}`);
    return false;
   }
  }
  const isGone = async (read, {status: status, message: message, permission: permission}) => {
   if (status !== 403 || !/operations/.test(permission ?? message)) return false;
   const found = await read();
   return found === null || Boolean(found.deleteTime);
  };
  async function removeService(world, name, of, pullRequest) {
   const {google: google} = world;
   world.record?.([]);
   const live = await google.run.getService(name);
   if (!live) return "It is gone already.";
   if (live.labels?.[preview_names.W7] !== (0, preview_names.gz)(pullRequest) || live.labels[preview_names.eU] !== of) throw remove_preview_refused(name, `It does not carry the labels of the preview ${(0, 
   preview_names.gz)(pullRequest)} of ${of} any more.`);
   try {
    await google.run.deleteService(name, live.etag ?? undefined);
   } catch (error) {
    if (!(error instanceof api_error.hD)) throw error;
    if (error.status !== 404 && !await isGone(() => google.run.getService(name), error)) throw error;
   }
   world.record?.([ remove_preview_gone(name, true) ]);
   return `The service ${name.split("/").at(-1)} is deleted.`;
  }
  function remove_preview_refused(name, reason, error) {
   const resource = facts_names.fq.service(name);
   const evidence = error ? [ (0, api_error.zR)(error.call, resource, error) ] : [];
   return new errors.y([ {
    id: "preview-impossible",
    status: "fail",
    resource: resource,
    reason: reason,
    evidence: evidence,
    remedies: []
   } ]);
  }
  const preview_plan_PROJECT = {
   kind: "project"
  };
  const preview_plan_SERVICE = {
   kind: "service"
  };
  function planRemoval(config, facts) {
   const {preview: preview, previews: previews} = config;
   if (!preview) return [];
   const needs = previews.strategy === "tag" ? removeTaggedNeeds() : removeServiceNeeds(preview_plan_SERVICE);
   const found = facts?.previews?.known ? facts.previews.value : undefined;
   const thinkable = [ {
    pullRequest: preview.pullRequest,
    revisions: []
   } ];
   return (found ?? thinkable).map(one => removePreview((0, plan_resources.F)(config, facts), preview.of, one, needs));
  }
  function planCleanup(config, facts, decided) {
   const resources = (0, plan_resources.F)(config, facts);
   const needs = cleanupNeeds(config);
   const looking = {
    kind: "find-previews",
    title: "Look at the previews",
    target: facts_names.fq.service(resources.service),
    changes: [],
    needs: config.previews.strategy === "tag" ? findTaggedNeeds() : listPreviewServicesNeeds(),
    apply: async () => undefined
   };
   if (!decided) return [ {
    ...looking,
    needs: needs
   } ];
   const going = decided.filter(({choice: choice}) => choice === "remove");
   return [ looking, ...going.map(({preview: preview}) => removePreview(resources, config.service, preview, needs)) ];
  }
  const cleanupNeeds = ({previews: previews}) => previews.strategy === "tag" ? removeTaggedNeeds() : [ ...listPreviewServicesNeeds(), ...removeServiceNeeds(preview_plan_PROJECT) ];
  function previewQuestions(config, facts) {
   const {previews: previews, mode: mode, service: service} = config;
   if (mode !== "preflight") return [];
   const target = facts_names.fq.service((0, plan_resources.F)(config, facts).service);
   const step = (kind, title, needs) => ({
    kind: kind,
    title: title,
    target: target,
    changes: [],
    needs: needs,
    apply: () => Promise.reject(new Error("A preflight carries out nothing."))
   });
   const tagged = previews.strategy === "tag";
   return [ ...previews.asked ? [ ...tagged ? [ step("deploy-service", `Deploy previews of ${service} under tags`, taggedPreviewNeeds()) ] : [], step("remove-preview", `Remove previews of ${service} when their pull requests are closed`, tagged ? removeTaggedNeeds() : removeServiceNeeds(preview_plan_PROJECT)) ] : [], ...previews.cleanupAsked ? [ step("remove-preview", `Clean up previews of ${service}`, cleanupNeeds(config)) ] : [] ];
  }
  function deleteSchedule(name) {
   const target = facts_names.fq.schedulerJob(name);
   const id = name.split("/").at(-1) ?? name;
   return {
    kind: "delete-schedule",
    title: `Delete the Cloud Scheduler job ${id}`,
    target: target,
    changes: [ {
     target: target,
     path: "name",
     before: id,
     done: false
    } ],
    needs: deleteNeeds(),
    async apply({google: google, record: record}) {
     try {
      await google.scheduler.deleteJob(name);
      return undefined;
     } catch (error) {
      if (!(error instanceof api_error.hD) || error.status !== 404) throw error;
      record?.([]);
      return "There is none.";
     }
    }
   };
  }
  const POLL_MS = 2e3;
  const AGAIN_MS = 15e3;
  const SLACK_MS = 6e4;
  function testSchedule(schedule, {name: name, called: called}) {
   const target = facts_names.fq.schedulerJob(name);
   return {
    kind: "test-schedule",
    title: `Run the Cloud Scheduler job ${schedule.name} once`,
    target: target,
    changes: [],
    needs: testNeeds(),
    async apply(world) {
     const {config: config, log: log, signal: signal, made: made, clock: clock = systemClock} = world;
     const until = clock.now() + config.propagationTimeoutMs;
     for (;;) {
      const outcome = await test_schedule_attempt(world, name, schedule);
      if (outcome.status === "OK") return `The call succeeded${outcome.httpStatus ? ` (${outcome.httpStatus})` : ""}.`;
      const left = until - clock.now();
      const fresh = made.changedAccess === true && test_schedule_REFUSED.has(outcome.status);
      if (!fresh || left <= 0) throw await test_schedule_failure(world, schedule, {
       target: target,
       called: called
      }, outcome);
      const ms = Math.min(AGAIN_MS, left);
      log.info(`The scheduled call was refused (${outcome.status}), and this run has just changed who may call: trying again in ${inWords(ms)}; giving up in ${inWords(left)}.`);
      await clock.sleep(ms, signal);
     }
    }
   };
  }
  const test_schedule_REFUSED = new Set([ "PERMISSION_DENIED", "UNAUTHENTICATED" ]);
  async function test_schedule_attempt(world, name, schedule) {
   const {google: google, signal: signal, clock: clock = systemClock} = world;
   const before = await google.scheduler.getJob(name);
   const since = new Date(Date.now() - 6e4).toISOString();
   const logged = await attemptsOf(world, name, since);
   await google.scheduler.runJob(name);
   const until = clock.now() + (schedule.deadlineSeconds ?? 180) * 1e3 + SLACK_MS;
   let seen = 0;
   for (;;) {
    await clock.sleep(POLL_MS, signal);
    const [job, entries] = await Promise.all([ google.scheduler.getJob(name), logged ? attemptsOf(world, name, since) : undefined ]);
    const last = entries && logged && entries.length > logged.length ? entries.at(-1) : undefined;
    if (last) return {
     ...last,
     since: job?.lastAttemptTime ?? since
    };
    seen = hasEnded(before, job) ? seen + 1 : 0;
    if (job && seen >= 2) return {
     status: decisions_schedule.Lp[job.status?.code ?? 0] ?? "UNKNOWN",
     since: job.lastAttemptTime ?? since
    };
    if (clock.now() > until) return {
     status: "DEADLINE_EXCEEDED",
     since: since
    };
   }
  }
  async function attemptsOf({google: google}, name, since) {
   try {
    return await google.logging.attempts(name, since);
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status === 401) throw error;
    return undefined;
   }
  }
  const hasEnded = (before, job) => job?.status !== undefined && job.status.code !== -1 && job.lastAttemptTime !== before?.lastAttemptTime;
  async function test_schedule_failure(world, schedule, {target: target, called: called}, outcome) {
   const {google: google, config: config} = world;
   const caller = (0, schedule_names.$U)(schedule, target.split("/")[4] ?? "");
   const arrived = schedule.target.kind === "job" ? undefined : await test_schedule_hasArrived(world, called, outcome.since);
   const number = await projectNumber(world);
   const failed = {
    ...outcome,
    ...arrived !== undefined && {
     arrived: arrived
    }
   };
   const words = (0, decisions_schedule.Nm)(failed, {
    schedule: schedule,
    caller: caller,
    agent: number && (0, schedule_names.bc)(number)
   });
   const debug = outcome.debug ? ` Cloud Scheduler says: ${outcome.debug}.` : "";
   return new errors.y([ {
    id: "schedule-failed",
    status: "fail",
    ...google.identity.principal && {
     principal: `serviceAccount:${caller}`
    },
    resource: target,
    reason: `The test call of the Cloud Scheduler job ${schedule.name} failed. ${words}${debug} The deploy of ${config.service} and the schedule stand.`,
    evidence: [ {
     call: "the attempt",
     resource: target,
     answer: outcome.status,
     ...outcome.httpStatus && {
      status: outcome.httpStatus
     }
    } ],
    remedies: []
   } ]);
  }
  async function test_schedule_hasArrived({google: google}, called, since) {
   try {
    return await google.logging.scheduledCalls(called, since) > 0;
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status === 401) throw error;
    return undefined;
   }
  }
  async function projectNumber({google: google, config: config}) {
   try {
    const found = await google.resourceManager.getProject(config.project ?? google.project ?? "");
    return /^projects\/(\d+)$/.exec(found.name)?.[1];
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status === 401) throw error;
    return undefined;
   }
  }
  function wantedSchedule(schedule, {name: name, uri: uri, audience: audience, caller: caller}) {
   const {cron: cron, timeZone: timeZone, method: method, body: body, headers: headers, deadlineSeconds: deadlineSeconds, retries: retries, target: target} = schedule;
   const token = target.kind === "job" ? {
    oauthToken: {
     serviceAccountEmail: caller,
     scope: "https://www.googleapis.com/auth/cloud-platform"
    }
   } : {
    oidcToken: {
     serviceAccountEmail: caller,
     audience: schedule.audience ?? audience
    }
   };
   const typed = body !== undefined && isJson(body) && !typeIn(headers) ? {
    "Content-Type": "application/json"
   } : {};
   const sent = {
    ...typed,
    ...headers
   };
   return {
    name: name,
    schedule: cron ?? "",
    timeZone: timeZone,
    httpTarget: {
     uri: uri,
     httpMethod: method,
     ...headers || Object.keys(typed).length > 0 ? {
      headers: sent
     } : {},
     ...body !== undefined && {
      body: Buffer.from(body).toString("base64")
     },
     ...token
    },
    ...deadlineSeconds !== undefined && {
     attemptDeadline: `${deadlineSeconds}s`
    },
    ...retries !== undefined && {
     retryConfig: {
      retryCount: retries
     }
    }
   };
  }
  const typeIn = (headers = {}) => Object.keys(headers).some(key => key.toLowerCase() === "content-type");
  function isJson(text) {
   try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null;
   } catch {
    return false;
   }
  }
  function differences(live, wanted, target) {
   const rows = FIELDS.flatMap(({path: path, of: of, hidden: hidden}) => {
    const [before, after] = [ of(live), of(wanted) ];
    if (after === undefined || wanted_schedule_same(before, after)) return [];
    const shown = hidden ? {
     ...before !== undefined && {
      before: "set"
     },
     after: before === undefined ? "set" : "changed"
    } : {
     ...before !== undefined && {
      before: before
     },
     after: after
    };
    return [ {
     path: path,
     change: {
      target: target,
      path: path,
      ...shown,
      done: false
     }
    } ];
   });
   const other = wanted.httpTarget?.oidcToken ? "oauthToken" : "oidcToken";
   const gone = live.httpTarget?.[other] ? [ `httpTarget.${other}` ] : [];
   return {
    mask: [ ...rows.map(({path: path}) => path), ...gone ],
    changes: rows.map(({change: change}) => change)
   };
  }
  const created = (wanted, target) => differences({}, wanted, target).changes;
  const FIELDS = [ {
   path: "schedule",
   of: job => job.schedule
  }, {
   path: "timeZone",
   of: job => job.timeZone
  }, {
   path: "httpTarget.uri",
   of: job => job.httpTarget?.uri
  }, {
   path: "httpTarget.httpMethod",
   of: job => job.httpTarget?.httpMethod
  }, {
   path: "httpTarget.headers",
   of: job => ownHeaders(job.httpTarget),
   hidden: true
  }, {
   path: "httpTarget.body",
   of: job => job.httpTarget?.body,
   hidden: true
  }, {
   path: "httpTarget.oidcToken",
   of: job => plain(job.httpTarget?.oidcToken)
  }, {
   path: "httpTarget.oauthToken",
   of: job => plain(job.httpTarget?.oauthToken)
  }, {
   path: "attemptDeadline",
   of: job => job.attemptDeadline
  }, {
   path: "retryConfig.retryCount",
   of: job => job.retryConfig && (job.retryConfig.retryCount ?? 0)
  } ];
  const plain = token => token && {
   ...token
  };
  function ownHeaders(target) {
   if (!target?.headers) return undefined;
   return Object.fromEntries(Object.entries(target.headers).filter(([key, value]) => !/^user-agent$/i.test(key) && !(/^content-type$/i.test(key) && value === OCTETS)));
  }
  const OCTETS = "application/octet-stream";
  function wanted_schedule_same(a, b) {
   return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
  }
  const sorted = value => value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
  const TRIES = 4;
  function upsertSchedule(schedule, {name: name, caller: caller, called: called, live: live, needs: needs}) {
   const target = facts_names.fq.schedulerJob(name);
   const id = schedule.name;
   return {
    kind: "upsert-schedule",
    title: `${live === null ? "Create" : "Set"} the Cloud Scheduler job ${id}: ${(0, 
    decisions_schedule.r4)(schedule)}`,
    target: target,
    changes: planned(schedule, live, target),
    needs: needs,
    async apply(world) {
     const [parent = ""] = name.split(/\/jobs\//);
     const {uri: uri, audience: audience} = await addressOf(world, schedule, called);
     const wanted = wantedSchedule(schedule, {
      name: name,
      uri: uri,
      audience: audience,
      caller: caller,
      called: called
     });
     const description = `Calls ${called.split("/").slice(-2).join("/")}. Set by run-iam-deploy.`;
     const before = await world.google.scheduler.getJob(name);
     const {job: job, changes: changes} = before ? await update(world, before, wanted, target) : await upsert_schedule_create(world, parent, {
      ...wanted,
      description: description
     }, target);
     world.record?.(changes.map(change => ({
      ...change,
      done: true
     })));
     if (job.state === "PAUSED" || job.state === "DISABLED") world.made.findings = [ ...world.made.findings ?? [], idle(job, target) ];
     const next = job.scheduleTime ? ` The next time is ${job.scheduleTime}.` : "";
     return `${changes.length === 0 ? "It is so already." : `Calls ${uri} as ${caller}.`}${next}`;
    }
   };
  }
  function planned(schedule, live, target) {
   if (live === undefined) return [];
   const known = {
    schedule: schedule.cron ?? "",
    timeZone: schedule.timeZone
   };
   return live ? differences(live, known, target).changes : created(known, target);
  }
  async function addressOf({google: google, made: made}, {target: target, path: path}, called) {
   if (target.kind === "job") return {
    uri: `https://run.googleapis.com/v2/${called}:run`,
    audience: ""
   };
   const own = target.kind === "service" && made.service?.uri ? made.service : await google.run.getService(called);
   const url = own?.uri?.replace(/\/$/, "");
   if (!url) throw new errors.y([ noAddress(called) ]);
   return {
    uri: `${url}${path}`,
    audience: url
   };
  }
  const noAddress = called => ({
   id: "schedule-failed",
   status: "fail",
   resource: facts_names.fq.service(called),
   reason: `Cloud Scheduler cannot call ${called.split("/").at(-1)}: there is no such Cloud Run service, or it has no URL. A function of the first generation is no Cloud Run service: give it roles/cloudfunctions.invoker and a schedule of its own.`,
   evidence: [],
   remedies: []
  });
  async function upsert_schedule_create(world, parent, wanted, target) {
   try {
    return {
     job: await world.google.scheduler.createJob(parent, wanted),
     changes: created(wanted, target)
    };
   } catch (error) {
    if (!(error instanceof api_error.hD) || error.status !== 409) throw error;
    const live = await world.google.scheduler.getJob(wanted.name ?? "");
    if (!live) throw error;
    return update(world, live, wanted, target);
   }
  }
  async function update(world, live, wanted, target) {
   const {google: google, log: log, clock: clock = systemClock, signal: signal} = world;
   const {mask: mask, changes: changes} = differences(live, wanted, target);
   const failed = live.state === "UPDATE_FAILED";
   if (mask.length === 0 && !failed) return {
    job: live,
    changes: changes
   };
   const paths = mask.length > 0 ? mask : [ "schedule" ];
   const pause = backoff(1e3, 2, 1e4);
   for (let tries = 1; ;tries++) {
    const job = await google.scheduler.patchJob(wanted, paths);
    if (job.state !== "UPDATE_FAILED" || tries >= TRIES) return {
     job: job,
     changes: changes
    };
    log.info("Cloud Scheduler says UPDATE_FAILED: the update is repeated.");
    await clock.sleep(pause(), signal);
   }
  }
  const idle = (job, target) => ({
   id: "schedule-kept",
   status: "warn",
   resource: target,
   reason: `The Cloud Scheduler job ${job.name?.split("/").at(-1)} is ${job.state === "PAUSED" ? "paused by somebody" : "disabled by Google"}, and so it calls nobody. It was left in that state.`,
   evidence: [],
   remedies: []
  });
  function callerSteps({schedules: schedules}, facts, resources) {
   const makes = schedules.some(({cron: cron, serviceAccount: serviceAccount}) => cron !== null && !serviceAccount);
   if (!makes) return [];
   const known = facts?.schedules?.find(({schedule: schedule}) => !schedule.serviceAccount)?.account;
   return !facts || known?.known && known.value === null ? [ createAccount(resources.project) ] : [];
  }
  function scheduleSteps(config, facts, resources) {
   return config.schedules.flatMap((schedule, at) => oneSchedule(schedule, facts?.schedules?.[at], config, facts, resources));
  }
  function oneSchedule(schedule, fact, config, facts, resources) {
   const {project: project, service: service} = resources;
   const name = (0, schedule_names._H)(project, config.region, schedule.name);
   const live = fact?.job.known ? fact.job.value : undefined;
   if (schedule.cron === null) return live === null ? [] : [ deleteSchedule(name) ];
   const caller = (0, schedule_names.$U)(schedule, project);
   const {serviceAccount: email, target: target} = schedule;
   const place = {
    kind: "client-account",
    project: project,
    ...email && {
     email: email
    }
   };
   const enabled = facts?.apis.known ? facts.apis.value[schedule_names.Ju] === true : false;
   const base = upsertNeeds(place, live === undefined ? undefined : live !== null, enabled);
   const called = target.kind === "function" ? (0, facts_names.fe)(project, config.region, (0, 
   schedule_names.e_)(target.name)) : service;
   return [ ...target.kind === "function" ? [ functionInvoker(resources, called, caller) ] : [], upsertSchedule(schedule, {
    ...{
     name: name,
     caller: caller,
     called: called,
     live: live
    },
    needs: target.kind === "job" ? withAccessToken(base) : base
   }), ...schedule.test ? [ testSchedule(schedule, {
    name: name,
    called: called
   }) ] : [] ];
  }
  function functionInvoker(resources, called, caller) {
   const members = [ (0, facts_names.C5)(caller) ];
   const changes = (0, decisions_bindings.fs)(facts_names.fq.service(called), [], (0, 
   decisions_bindings.lo)([], members, "merge", decisions_bindings.C4));
   const step = setInvokers({
    invokersUpdateStrategy: "merge"
   }, {
    ...resources,
    service: called
   }, members, changes);
   const name = called.split("/").at(-1);
   return {
    ...step,
    title: `Let ${caller} call ${name}`,
    needs: calledServiceNeeds(called)
   };
  }
  function wantedWorkerPool(live, config, {project: project, image: image, nonce: nonce}) {
   const before = live ?? {};
   const after = structuredClone(before);
   const template = (0, json.lJ)(after, "template");
   delete template.revision;
   (0, edits.Zs)(after, config);
   const container = (0, edits.ZS)(template, config);
   if (image !== undefined) container.image = image;
   const problems = (0, edits.ct)(after, config.edits, "worker-pool");
   if (!live && image === undefined) problems.push("a worker pool that does not exist yet needs an image or a source");
   if (Array.isArray(container.ports)) problems.push("the containers of a worker pool have no ports: nobody can send them requests");
   (0, json.lJ)(template, "labels")["client.knative.dev/nonce"] = nonce;
   for (const holder of [ after, template ]) for (const key of [ "labels", "annotations" ]) if ((0, 
   json.Gv)(holder[key])) (0, plan_template.TA)(holder[key]);
   const fields = [ ...new Set([ ...Object.keys(after), ...Object.keys(before) ]) ].filter(field => field === "template" || !(0, 
   json.Vk)(before[field], after[field]));
   const target = facts_names.fq.service((0, facts_names.je)(project, config));
   const changes = (0, diff.r)(before, after, fields, target);
   if (!live) return {
    pool: after,
    updateMask: [],
    changes: changes,
    problems: problems
   };
   const body = Object.fromEntries(fields.flatMap(field => after[field] === undefined ? [] : [ [ field, after[field] ] ]));
   const pool = {
    name: live.name ?? "",
    ...live.etag && {
     etag: live.etag
    },
    ...body
   };
   return {
    pool: pool,
    updateMask: fields,
    changes: changes,
    problems: problems
   };
  }
  function deployWorkerPool(config, deploy) {
   const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Update" : "Create";
   return {
    kind: "deploy-worker-pool",
    title: `${verb} the worker pool ${config.service}`,
    target: facts_names.fq.service(deploy.resources.service),
    changes: deploy.changes,
    needs: deploy.needs,
    apply: world => deploy_worker_pool_apply(world, deploy)
   };
  }
  async function deploy_worker_pool_apply(world, {resources: resources, live: known}) {
   const {google: google, config: config, made: made} = world;
   const read = () => google.run.getWorkerPool(resources.service);
   const image = imageOf(world);
   const {operation: operation, wanted: wanted} = await sendWanted(world, resources, {
    first: made.build ? undefined : known,
    read: read,
    want: live => wantedWorkerPool(live, config, {
     project: resources.project,
     nonce: send_letters(10),
     ...image !== undefined && {
      image: image
     }
    }),
    write: (live, {pool: pool, updateMask: updateMask, problems: problems}) => {
     refuseProblems(resources, "The worker pool", problems);
     return live ? google.run.patchWorkerPool(pool, updateMask) : google.run.createWorkerPool(resources.parent, config.service, pool);
    }
   });
   const changes = wanted.changes.map(change => ({
    ...change,
    done: true
   }));
   world.record?.(changes);
   const {live: live, said: said} = await send_finish(world, operation, read);
   made.workerPool = live;
   if (live.latestCreatedRevision) made.revision = {
    name: live.latestCreatedRevision
   };
   const target = facts_names.fq.service(resources.service);
   world.record?.(madeAnew(changes, target, "latestCreatedRevision", live.latestCreatedRevision));
   if (said !== undefined || !send_isReady(live)) throw notReady(world, resources, "The worker pool", live, live.template, said);
   const count = live.scaling?.manualInstanceCount;
   const instances = count === undefined ? "" : ` ${count} ${count === 1 ? "instance runs" : "instances run"} it.`;
   return `${live.latestReadyRevision?.split("/").at(-1) ?? "The new revision"} is ready.${instances}`;
  }
  function planWorkerPool(config, facts, source = NO_SOURCE) {
   const resources = (0, plan_resources.F)(config, facts);
   const live = facts?.workerPool.known ? facts.workerPool.value : undefined;
   const settings = config.origin.kind === "source" ? (0, plan_build.s9)(config, resources.project, null, source) : undefined;
   const needs = deployWorkerPoolNeeds(deployShape(config, resources, live && {
    template: live.template ?? {}
   }));
   const changes = live === undefined ? [] : worker_pool_plan_preview(config, resources, live).changes;
   return [ ...buildSteps(config, facts, resources, settings, "files" in source ? source : undefined), deployWorkerPool(config, {
    resources: resources,
    live: live,
    changes: changes,
    needs: needs
   }) ];
  }
  function workerPoolProblems(config, facts) {
   if (!facts.workerPool.known) return [];
   const {problems: problems} = worker_pool_plan_preview(config, (0, plan_resources.F)(config, facts), facts.workerPool.value);
   return problems.map(cannot("The worker pool"));
  }
  function worker_pool_plan_preview(config, resources, live) {
   const image = previewImage(config, resources);
   return wantedWorkerPool(live, config, {
    project: resources.project,
    nonce: "aaaaaaaaaa",
    ...image !== undefined && {
     image: image
    }
   });
  }
  function makePlan(config, facts, decisions, source = NO_SOURCE) {
   if (config.mode === "cleanup") return planCleanup(config, facts, decisions?.cleanup ?? null);
   if (config.mode === "drift") return planDrift(config, facts, decisions);
   if (config.mode === "rollback") return planRollback(config, facts, decisions);
   if (config.preview?.do === "remove") return planRemoval(config, facts);
   switch (config.kind) {
   case "service":
    return [ ...scheduled(config, facts, planService(config, facts, decisions, source)), ...previewQuestions(config, facts) ];

   case "job":
    return scheduled(config, facts, planJob(config, facts, source));

   case "worker-pool":
    return planWorkerPool(config, facts, source);
   }
  }
  function scheduled(config, facts, deploy) {
   if (config.schedules.length === 0) return deploy;
   const resources = (0, plan_resources.F)(config, facts);
   return [ ...callerSteps(config, facts, resources), ...deploy, ...scheduleSteps(config, facts, resources) ];
  }
  function planProblems(config, facts, source = NO_SOURCE) {
   if (config.mode === "cleanup" || config.mode === "rollback" || config.preview?.do === "remove") return [];
   switch (config.kind) {
   case "service":
    return serviceProblems(config, facts, source);

   case "job":
    return jobProblems(config, facts);

   case "worker-pool":
    return workerPoolProblems(config, facts);
   }
  }
  var external_node_path_ = __webpack_require__(6760);
  const GIT_FOLDER = ".git";
  const CREDENTIAL_FILE_NAME = /^gha-creds-.*\.json$/;
  const LARGEST_CREDENTIAL = 32 * 1024;
  function deniedPaths(env) {
   const named = [ "GOOGLE_GHA_CREDS_PATH", "GOOGLE_APPLICATION_CREDENTIALS", "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE", "GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY" ].map(name => env[name]);
   const commands = env.RUNNER_TEMP ? (0, external_node_path_.join)(env.RUNNER_TEMP, "_runner_file_commands") : undefined;
   return [ ...named, commands ].filter(path => path !== undefined && path !== "");
  }
  function credentialName(name) {
   return CREDENTIAL_FILE_NAME.test(name) ? "written by google-github-actions/auth" : undefined;
  }
  function credentialContent(absolute, name, size) {
   if (!/\.json$/i.test(name) || size > LARGEST_CREDENTIAL || size < 20) return undefined;
   const content = readStart(absolute, size);
   if (content === undefined || !/service_account|external_account|authorized_user/.test(content)) return undefined;
   return credentialKind(content);
  }
  function credentialKind(text) {
   let value;
   try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
   } catch {
    return undefined;
   }
   if (typeof value !== "object" || value === null) return undefined;
   const {type: type, private_key: private_key, refresh_token: refresh_token} = value;
   if (type === "service_account" && typeof private_key === "string") return "a service account key";
   if (type === "external_account") return "a Workload Identity Federation credential";
   if (type === "authorized_user" && typeof refresh_token === "string") return "a user's credential";
   return undefined;
  }
  function readStart(absolute, size) {
   let descriptor;
   try {
    descriptor = (0, external_node_fs_.openSync)(absolute, "r");
    const buffer = Buffer.alloc(size);
    return buffer.toString("utf8", 0, (0, external_node_fs_.readSync)(descriptor, buffer));
   } catch {
    return undefined;
   } finally {
    if (descriptor !== undefined) (0, external_node_fs_.closeSync)(descriptor);
   }
  }
  function nameMatcher(pattern) {
   if (!/[*?[]/.test(pattern)) return name => name === pattern;
   const tokens = tokensOf(Array.from(pattern));
   const [first, ...rest] = tokens;
   if (first === "star" && rest.every(token => typeof token === "string" && !isWildcard(token))) {
    const end = rest.map(unquote).join("");
    return name => name.endsWith(end);
   }
   return name => matches(tokens, Array.from(name));
  }
  const literal = character => `=${character}`;
  const unquote = token => token.slice(1);
  const isWildcard = token => token === "any" || token === "star";
  function tokensOf(pattern) {
   const tokens = [];
   let at = 0;
   while (at < pattern.length) {
    const character = pattern[at++];
    if (character === "*") {
     if (tokens.at(-1) !== "star") tokens.push("star");
    } else if (character === "?") tokens.push("any"); else if (character === "[") {
     const end = endOfClass(pattern, at);
     if (end === undefined) tokens.push(literal("[")); else {
      tokens.push(classOf(pattern.slice(at, end)));
      at = end + 1;
     }
    } else tokens.push(literal(character));
   }
   return tokens;
  }
  function endOfClass(pattern, start) {
   let at = start;
   if (pattern[at] === "!") at++;
   if (pattern[at] === "]") at++;
   const end = pattern.indexOf("]", at);
   return end < 0 ? undefined : end;
  }
  function classOf(content) {
   const chunks = cutAtRanges(content);
   for (let index = chunks.length - 1; index > 0; index--) {
    const [before, after] = [ chunks[index - 1], chunks[index] ];
    if (codePoint(before.at(-1)) > codePoint(after[0])) {
     chunks.splice(index - 1, 2, [ ...before.slice(0, -1), ...after.slice(1) ]);
    }
   }
   const negated = chunks[0]?.[0] === "!";
   if (negated) chunks[0]?.shift();
   const singles = chunks.flat().map(character => [ codePoint(character), codePoint(character) ]);
   const ranges = chunks.slice(1).map((after, index) => [ codePoint(chunks[index]?.at(-1)), codePoint(after[0]) ]);
   return {
    negated: negated,
    ranges: [ ...singles, ...ranges ]
   };
  }
  function cutAtRanges(content) {
   if (!content.includes("-")) return [ [ ...content ] ];
   const chunks = [];
   let start = 0;
   let search = content[0] === "!" ? 2 : 1;
   for (;;) {
    const hyphen = content.indexOf("-", search);
    if (hyphen < 0) break;
    chunks.push(content.slice(start, hyphen));
    start = hyphen + 1;
    search = hyphen + 3;
   }
   if (start < content.length) chunks.push(content.slice(start)); else chunks.at(-1)?.push("-");
   return chunks;
  }
  const codePoint = character => character?.codePointAt(0) ?? -1;
  function matches(tokens, name) {
   let token = 0;
   let at = 0;
   let star = -1;
   let starAt = 0;
   while (at < name.length) {
    const current = tokens[token];
    if (current === "star") {
     star = token++;
     starAt = at;
    } else if (current !== undefined && matchesOne(current, name[at])) {
     token++;
     at++;
    } else if (star >= 0) {
     token = star + 1;
     at = ++starAt;
    } else return false;
   }
   while (tokens[token] === "star") token++;
   return token === tokens.length;
  }
  function matchesOne(token, character) {
   if (token === "any") return true;
   if (typeof token === "string") return unquote(token) === character;
   const point = codePoint(character);
   return token.ranges.some(([low, high]) => low <= point && point <= high) !== token.negated;
  }
  const ignore_DEFAULTS = "gcloud's defaults";
  function parseIgnoreFile(file, text, include) {
   return rulesOf(linesOf(file, text, include));
  }
  function defaultIgnoreRules(gitignore) {
   const own = [ ".gcloudignore", ".git", ".gitignore" ].map(line => ({
    text: line,
    from: ignore_DEFAULTS
   }));
   const theirs = gitignore === null ? [] : linesOf(".gitignore", gitignore, undefined);
   return rulesOf([ ...own, ...theirs ]);
  }
  const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
  const INCLUDE = /^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s;
  function linesOf(file, text, include) {
   return text.split(LINE_END).flatMap((line, index) => {
    const from = `${file}:${index + 1}`;
    const name = INCLUDE.exec(line)?.[1];
    if (name === undefined) return line.startsWith("#") ? [] : [ {
     text: line,
     from: from
    } ];
    if (name.includes("/")) throw badInclude(from, name, "only files of the same folder can be included");
    if (include === undefined) return [];
    const included = include(name);
    if (included === null) {
     throw badInclude(from, name, `there is no file ${JSON.stringify(name)} beside ${file} that can be read`);
    }
    return linesOf(name, included, undefined);
   });
  }
  function badInclude(from, name, why) {
   const wanted = name.trim().replace(/^.*\//, "");
   const blank = name === name.trim() ? "" : " (blanks around the name count as part of it)";
   const write = wanted === "" ? "write the name of a file after it" : `write "#!include:${wanted}" and have ${wanted} there`;
   return sourceProblem(from, `${from}: "#!include:${name}" cannot be followed: ${why}${blank}. Either ${write}, or delete the line.`);
  }
  function rulesOf(lines) {
   const ineffective = [];
   const rules = [];
   for (const line of lines) {
    const compiled = compile(line);
    if (compiled === undefined) continue;
    if (typeof compiled !== "string") rules.push(compiled);
    const why = typeof compiled === "string" ? compiled : neverMatches(compiled);
    if (why !== undefined) ineffective.push({
     text: line.text,
     from: line.from,
     why: why
    });
   }
   const level = (path, isDirectory) => {
    const names = path.split("/");
    const rule = rules.findLast(({directoriesOnly: directoriesOnly, parts: parts}) => (isDirectory || !directoriesOnly) && ignore_matches(parts, names));
    return {
     ignored: rule !== undefined && !rule.negated,
     rule: rule && shown(rule)
    };
   };
   const all = (path, isDirectory) => {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
     const parent = level(path.slice(0, slash), true);
     if (parent.ignored) return parent;
    }
    return level(path, isDirectory);
   };
   return Object.assign(all, {
    level: level,
    ineffective: ineffective
   });
  }
  const shown = ({text: text, from: from, negated: negated}) => ({
   text: text,
   from: from,
   negated: negated
  });
  function compile({text: text, from: from}) {
   const negated = text.startsWith("!");
   const body = negated ? text.slice(1) : text;
   const directoriesOnly = body.endsWith("/");
   const trimmed = trimBlanks(directoriesOnly ? body.slice(0, -1) : body);
   if (/(?<!\\)\\(\\\\)*$/.test(trimmed)) return "it ends in a backslash that escapes nothing";
   const pattern = unescapePattern(trimmed);
   if (pattern === "") return undefined;
   const names = pattern.split("/");
   if (names.includes("**") && names[0] !== "") names.unshift("");
   const parts = names.map(name => ({
    text: name,
    matches: nameMatcher(name)
   }));
   return {
    text: text.replace(/ +$/, ""),
    from: from,
    negated: negated,
    directoriesOnly: directoriesOnly,
    parts: parts
   };
  }
  function trimBlanks(text) {
   const tokens = text.match(/\\.|./gsu) ?? [];
   return tokens.slice(0, tokens.findLastIndex(token => token !== " ") + 1).join("").replaceAll("\\ ", " ");
  }
  const unescapePattern = text => text.replace(/\\([^\\])/gu, "$1").replaceAll("\\\\", "\\");
  function neverMatches({parts: parts, text: text}) {
   if (text.startsWith("\ufeff")) return "it begins with a byte order mark; save the file as UTF-8 without one";
   if (parts.some((part, index) => part.text === "" && index > 0)) {
    return "a slash is followed by a blank or another slash; write the pattern without what follows the first";
   }
   if (parts.some(part => part.text === "." || part.text === "..")) {
    return 'paths hold no "." or ".."; write it from the top folder with a leading slash';
   }
   return undefined;
  }
  function ignore_matches(parts, names) {
   const last = parts.at(-1);
   if (last.text !== "**" && !last.matches(names.at(-1))) return false;
   let depths = [ names.length ];
   for (let index = parts.length - 1; index >= 0 && depths.length > 0; index--) {
    const part = parts[index];
    if (part.text === "**") {
     const deepest = Math.max(...depths);
     depths = Array.from({
      length: deepest + 1
     }, (_, depth) => depth);
    } else {
     const matching = depths.filter(depth => depth >= 0 && part.matches(depth === 0 ? "" : names[depth - 1]) && !(index === 0 && part.text === "*" && isTooDeep(names, depth)));
     depths = matching.map(depth => depth - 1);
    }
   }
   return depths.length > 0;
  }
  function isTooDeep(names, depth) {
   return depth > 2 || depth === 2 && Array.from(names[0]).length > 1;
  }
  function readIgnoreRules(root) {
   const own = readText(root, ".gcloudignore");
   if (own !== null) {
    const rules = parseIgnoreFile(".gcloudignore", own, name => readText(root, name));
    return {
     rules: rules,
     file: ".gcloudignore"
    };
   }
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, ".gitignore"))) {
    const text = readText(root, ".gitignore");
    if (text === null) {
     throw sourceProblem(".gitignore", ".gitignore is not a file. Replace it by one, or write a .gcloudignore instead.");
    }
    return {
     rules: defaultIgnoreRules(text),
     file: ".gitignore"
    };
   }
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, ".git"))) return {
    rules: defaultIgnoreRules(null),
    file: undefined
   };
   return {
    rules: noRules(),
    file: undefined
   };
  }
  const noRules = () => parseIgnoreFile("", "", () => null);
  function readText(root, name) {
   let bytes;
   try {
    bytes = (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(root, name));
   } catch (error) {
    if ([ "ENOENT", "EISDIR", "ENOTDIR", "ELOOP", "EINVAL" ].includes(codeOf(error) ?? "")) return null;
    throw sourceProblem(name, `${name} cannot be read (${codeOf(error)}). Give the runner's user the right to read it.`, error);
   }
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch (error) {
    throw sourceProblem(name, `${name} is not UTF-8 text, as ignore files have to be. Save it in that encoding.`, error);
   }
  }
  const SUSPECT = /^(node_modules|\.venv|venv|__pycache__|\.env.*)$/;
  const TEMPLATE = /\.(example|sample|template|dist|defaults?)$/;
  function suspiciousPaths(listing) {
   const folders = listing.directories.filter(isSuspect);
   const inside = new Set;
   const topFolders = folders.filter(path => {
    const nested = suspicious_isBelow(path, inside);
    inside.add(path);
    return !nested;
   });
   const files = listing.files.map(({path: path}) => path).filter(path => isSuspect(path) && !suspicious_isBelow(path, inside));
   return [ ...topFolders, ...files ].sort(comparePaths);
  }
  function isSuspect(path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   return SUSPECT.test(name) && !TEMPLATE.test(name);
  }
  function suspicious_isBelow(path, folders) {
   for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    if (folders.has(path.slice(0, slash))) return true;
   }
   return false;
  }
  async function listSource(directory, options = {}) {
   const root = (0, external_node_path_.resolve)(directory);
   requireFolder(root, directory);
   const {rules: rules, file: file} = options.ignoreFiles === false ? {
    rules: noRules(),
    file: undefined
   } : readIgnoreRules(root);
   const listing = {
    root: root,
    files: [],
    directories: [],
    excluded: [],
    credentials: [],
    brokenLinks: [],
    outsideLinks: [],
    special: [],
    ignoreFile: file,
    ineffective: rules.ineffective,
    suspicious: [],
    bytes: 0,
    dockerfile: false,
    projectToml: false
   };
   const denied = (options.denied ?? deniedPaths(process.env)).map(realPath);
   await listFolder({
    realRoot: (0, external_node_fs_.realpathSync)(root),
    denied: denied,
    rules: rules,
    listing: listing
   }, "");
   return listing_finish(listing);
  }
  function listing_finish(listing) {
   for (const list of [ listing.files, listing.excluded, listing.credentials ]) list.sort(byPath);
   for (const list of [ listing.directories, listing.brokenLinks, listing.outsideLinks, listing.special ]) list.sort(comparePaths);
   const has = path => listing.files.some(file => file.path === path);
   return {
    ...listing,
    bytes: listing.files.reduce((sum, {size: size}) => sum + size, 0),
    suspicious: listing.ignoreFile === undefined ? suspiciousPaths(listing) : [],
    dockerfile: has("Dockerfile"),
    projectToml: has("project.toml")
   };
  }
  async function listFolder(walk, folder) {
   const absolute = (0, external_node_path_.join)(walk.listing.root, folder);
   let entries;
   try {
    entries = await (0, external_node_fs_promises_.readdir)(absolute, {
     withFileTypes: true
    });
   } catch (error) {
    throw listing_unreadable(folder, error);
   }
   const below = entries.flatMap(entry => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return listEntry(walk, path, (0, external_node_path_.join)(absolute, entry.name), entry) ? [ path ] : [];
   });
   await Promise.all(below.map(path => listFolder(walk, path)));
  }
  function listEntry(walk, path, absolute, entry) {
   const {listing: listing} = walk;
   const link = entry.isSymbolicLink();
   const stats = statsOf(path, absolute, link);
   if (stats === "gone") return false;
   const directory = stats?.isDirectory() ?? false;
   const {ignored: ignored, rule: rule} = walk.rules.level(path, directory);
   if (ignored) listing.excluded.push({
    path: path,
    rule: rule?.text ?? "",
    from: rule?.from ?? ""
   }); else if (entry.name === GIT_FOLDER) listing.excluded.push({
    path: path,
    rule: GIT_FOLDER,
    from: "always"
   }); else if (stats === undefined) listing.brokenLinks.push(path); else if (directory && link) listing[leaves(walk, absolute) ? "outsideLinks" : "directories"].push(path); else if (!directory && !stats.isFile()) listing[link && leaves(walk, absolute) ? "outsideLinks" : "special"].push(path); else {
    const why = whyDenied(walk, path, absolute, link, stats);
    if (why !== undefined) listing.credentials.push({
     path: path,
     why: why
    }); else if (link && leaves(walk, absolute)) listing.outsideLinks.push(path); else if (directory) {
     listing.directories.push(path);
     return true;
    } else listing.files.push(sourceFile(path, absolute, stats));
   }
   return false;
  }
  function sourceFile(path, absolute, stats) {
   const mode = (stats.mode & 64) === 0 ? 420 : 493;
   return {
    path: path,
    absolute: absolute,
    size: stats.size,
    mode: mode,
    mtimeMs: stats.mtimeMs
   };
  }
  function statsOf(path, absolute, link) {
   try {
    return link ? (0, external_node_fs_.statSync)(absolute) : (0, external_node_fs_.lstatSync)(absolute);
   } catch (error) {
    const code = codeOf(error) ?? "";
    if (link && [ "ENOENT", "ELOOP", "ENOTDIR", "EACCES" ].includes(code)) return undefined;
    if (code !== "ENOENT") throw listing_unreadable(path, error);
    if (path.includes("�")) {
     throw sourceProblem(path, `The name of ${path} is not UTF-8, and an archive cannot hold it. Rename it, or ignore its folder.`);
    }
    return "gone";
   }
  }
  function whyDenied(walk, path, absolute, link, stats) {
   const real = link ? realPath(absolute) : (0, external_node_path_.join)(walk.realRoot, path);
   if (walk.denied.some(denied => real === denied || real.startsWith(denied + external_node_path_.sep))) {
    return "named by the environment as a credential or a file of the runner";
   }
   if (stats.isDirectory()) return undefined;
   if (link && real.split(external_node_path_.sep).includes(GIT_FOLDER)) return "a link into git's folder, which can hold tokens";
   for (const name of new Set([ (0, external_node_path_.basename)(path), (0, external_node_path_.basename)(real) ])) {
    const why = credentialName(name) ?? credentialContent(absolute, name, stats.size);
    if (why !== undefined) return why;
   }
   return undefined;
  }
  function leaves({realRoot: realRoot}, link) {
   const real = realPath(link);
   return real !== realRoot && !real.startsWith(realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep);
  }
  function realPath(path) {
   try {
    return (0, external_node_fs_.realpathSync)(path);
   } catch {
    return (0, external_node_path_.resolve)(path);
   }
  }
  function requireFolder(root, given) {
   let stats;
   try {
    stats = (0, external_node_fs_.statSync)(root);
   } catch (error) {
    if (codeOf(error) !== "ENOENT") throw listing_unreadable(given, error);
    throw sourceProblem(given, `The source folder ${given} does not exist. Correct \`source\`, or check out the code before.`);
   }
   if (stats.isDirectory()) return;
   throw sourceProblem(given, `The source ${given} is not a folder. Set \`source\` to the folder that holds the code.`);
  }
  function listing_unreadable(path, error) {
   const name = path === "" ? "The source folder" : path;
   const reason = `${name} cannot be read (${codeOf(error) ?? error}). Give the runner's user the right to read it, or ignore it.`;
   return sourceProblem(path === "" ? "." : path, reason, error);
  }
  function summariseSource(listing) {
   const {dockerfile: dockerfile, projectToml: projectToml, ignoreFile: ignoreFile, suspicious: suspicious, brokenLinks: brokenLinks, outsideLinks: outsideLinks, special: special} = listing;
   const {ineffective: ineffective, excluded: excluded} = listing;
   const ignored = excluded.find(({path: path}) => path === "Dockerfile");
   return {
    dockerfile: dockerfile,
    projectToml: projectToml,
    ignoreFile: ignoreFile ?? null,
    credentials: listing.credentials.map(({path: path}) => path),
    suspicious: suspicious,
    leftOut: [ ...brokenLinks, ...special ],
    outsideLinks: outsideLinks,
    ineffective: ineffective.map(({text: text, from: from, why: why}) => `${text} (${from}: ${why})`),
    ...ignored && {
     dockerfileIgnored: `The rule ${ignored.rule} (${ignored.from})`
    }
   };
  }
  async function examineUntilReady(course, world, place) {
   let lacking;
   try {
    await untilGranted(world, "Preflight", async () => {
     await examine(course, world, place);
     const [first, ...others] = (0, verdict.ub)(course.findings);
     lacking = first && new errors.y([ first, ...others ]);
     if (lacking?.findings.every(finding => lacksPermission(new errors.y([ finding ])))) throw lacking;
    });
   } catch (error) {
    if (error !== lacking) throw error;
   }
  }
  async function examine(course, {google: google, signal: signal}, {runner: runner, context: context}) {
   const {config: config, made: made} = course;
   const {fork: fork} = context;
   const widest = needsOf(makePlan(config, null, null));
   const asked = mayGrant(config, fork) ? needsOf([ {
    needs: [ ...widest, ...grantingNeeds(widest) ]
   } ]) : widest;
   const [facts, listing] = await Promise.all([ gather(config, google, asked, signal), readSource(course, runner) ]);
   const source = listing && summariseSource(listing);
   const now = await examine_readNow(config, facts, {
    runner: runner,
    context: context
   }, signal);
   const decisions = (0, decide.L)(config, facts, source, now);
   const plan = makePlan(config, facts, decisions, listing);
   const found = [ ...planProblems(config, facts, listing), ...checks_judge(config, facts, decisions, plan) ];
   const {granted: granted} = made;
   const granting = decideGranting({
    config: config,
    facts: facts,
    plan: plan,
    findings: found,
    fork: fork,
    ...granted && {
     granted: granted
    }
   });
   const steps = grantSteps(granting, needsOf(plan), (0, plan_resources.F)(config, facts), absentCallers(facts));
   const toGrant = (0, permissions.P)(config, facts, decisions, steps).filter(finding => !found.some(isAbout(finding)));
   Object.assign(course, {
    ...{
     facts: facts,
     decisions: decisions,
     found: found,
     granting: granting,
     plan: [ ...steps, ...plan ],
     grantSteps: steps.length
    },
    findings: (0, verdict.KG)([ ...granting.findings, ...toGrant ], config.preflight),
    ...listing && {
     listing: listing
    }
   });
  }
  const absentCallers = ({schedules: schedules = []}) => schedules.flatMap(({schedule: schedule, caller: caller, account: account}) => !schedule.serviceAccount && account.known && account.value === null ? [ caller ] : []);
  const isAbout = a => b => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
  async function examine_readNow(config, facts, {runner: runner, context: {repository: repository}}, signal) {
   if (config.mode !== "cleanup") return undefined;
   const numbers = facts.previews?.known ? facts.previews.value.map(({pullRequest: pullRequest}) => pullRequest) : [];
   const time = Date.now();
   const {githubToken: token} = config;
   if (!token || !repository || numbers.length === 0) return {
    time: time,
    pulls: new Map
   };
   const {connectGitHub: connectGitHub} = await __webpack_require__.e(654).then(__webpack_require__.bind(__webpack_require__, 654));
   const apiUrl = runner.env.GITHUB_API_URL || "https://api.github.com";
   return {
    time: time,
    pulls: await readPulls(await connectGitHub({
     token: token,
     repository: repository,
     apiUrl: apiUrl,
     signal: signal
    }), repository, numbers)
   };
  }
  async function readSource(course, runner) {
   const {origin: origin} = course.config;
   if (origin.kind !== "source") return undefined;
   return course.listing ?? listSource(origin.directory, {
    denied: deniedPaths(runner.env)
   });
  }
  const WAITS_FOR = {
   "create-account": [ "enable-api", "grant-role" ],
   "create-bucket": [ "enable-api", "grant-role" ],
   "create-repository": [ "enable-api", "grant-role" ],
   "upload-source": [ "enable-api", "grant-role", "create-bucket" ]
  };
  async function applyPlan(plan, world) {
   const run = {
    stop: new AbortController,
    patience: world.patience ?? {}
   };
   const runs = [];
   for (const [at, step] of plan.entries()) {
    const kinds = WAITS_FOR[step.kind];
    const before = plan.slice(0, at).flatMap((other, index) => (!kinds || kinds.includes(other.kind) ? runs[index] : undefined) ?? []);
    runs.push(runStep(step, before, world, run));
   }
   const results = await Promise.all(runs);
   const changes = results.flatMap(result => result.changes);
   return run.failure ? {
    results: results,
    changes: changes,
    failure: run.failure
   } : {
    results: results,
    changes: changes
   };
  }
  async function runStep(step, before, world, run) {
   await Promise.all(before);
   if (run.failure) return result(step, "skipped", step.changes, "Not begun, since an earlier step failed.");
   const {log: log, clock: clock = systemClock} = world;
   const signal = AbortSignal.any([ world.signal, run.stop.signal ]);
   let recorded;
   const own = {
    ...world,
    signal: signal,
    patience: run.patience,
    record: changes => recorded = changes
   };
   const began = clock.now();
   try {
    if (world.signal.aborted) throw (0, pause.KW)(world.signal);
    log.info(`${step.title} ...`);
    const note = await untilGranted(own, step.title, () => step.apply(own));
    log.info(`${step.title}: done in ${inWords(clock.now() - began)}${note ? `. ${note}` : ""}`);
    return result(step, "done", recorded ?? step.changes.map(change => ({
     ...change,
     done: true
    })), note);
   } catch (error) {
    const beside = run.failure !== undefined && (error instanceof errors.c || signal.aborted);
    run.failure ??= {
     step: step,
     error: error
    };
    run.stop.abort(new errors.c(`Stopped, since "${run.failure.step.title}" failed.`));
    const note = beside ? "Stopped, since another step failed." : error instanceof Error ? error.message : String(error);
    log.info(`${step.title}: ${beside ? "stopped" : "failed"} after ${inWords(clock.now() - began)}`);
    return result(step, "failed", recorded ?? step.changes, note);
   }
  }
  function result(step, state, changes, note) {
   const {kind: kind, title: title, target: target, needs: needs} = step;
   return {
    kind: kind,
    title: title,
    target: target,
    needs: needs,
    changes: changes,
    state: state,
    ...note && {
     note: note
    }
   };
  }
  async function grantMissing(course, world, place) {
   const {config: config, made: made} = course;
   const {log: log, clock: clock = systemClock} = world;
   const done = [];
   while (course.granting?.kind === "grant") {
    const {plan: plan} = course;
    const steps = plan.slice(0, course.grantSteps ?? 0);
    const applied = await log.group("Grant what is missing", () => applyPlan(steps, world));
    done.push(...applied.results);
    course.results = [ ...done, ...plan.slice(steps.length).map(notBegun) ];
    course.changes.push(...applied.changes);
    if (applied.failure) {
     course.failedOn = applied.failure.step.target;
     course.findings = (0, verdict.KG)(course.found ?? [], config.preflight);
     throw applied.failure.error;
    }
    world.patience = {
     until: clock.now() + config.propagationTimeoutMs
    };
    await log.group("Wait until it is in effect", () => examineUntilGranted(course, world, place));
    course.results = [ ...done, ...course.plan.map(notBegun) ];
   }
   if (made.granted && course.granting?.kind === "nothing") log.info("Everything that was missing is there now.");
   return done;
  }
  async function examineUntilGranted(course, world, place) {
   let pending;
   try {
    await untilGranted(world, "Preflight", async () => {
     await examine(course, world, place);
     const [first, ...others] = course.granting?.pending ?? [];
     pending = first && course.granting?.kind === "wait" ? new errors.y([ first, ...others ]) : undefined;
     if (pending) throw pending;
    });
   } catch (error) {
    if (error !== pending) throw error;
   }
  }
  const notBegun = ({kind: kind, title: title, target: target, changes: changes, needs: needs}) => {
   const note = "Not begun, since the preflight did not pass.";
   return {
    kind: kind,
    title: title,
    target: target,
    changes: changes,
    needs: needs,
    state: "skipped",
    note: note
   };
  };
  var headline = __webpack_require__(5132);
  var report_names = __webpack_require__(9563);
  function seenLines(seen) {
   const {project: project, projectNumber: projectNumber, kind: kind, service: service, region: region, exists: exists, source: source} = seen;
   const existing = exists === undefined ? "not known whether it exists" : exists ? "exists" : "does not exist yet";
   const rows = [ [ "Project", projectNumber ? `${project} (${projectNumber})` : project ], [ KINDS[kind], `${service} in ${region}: ${existing}` ], [ "Source", source && describeSource(source) ], [ "Deploys as", seen.deployer && (0, 
   report_names.pF)(seen.deployer) ], [ "Builds as", seen.buildAccount ], [ "Runs as", seen.runtimeAccount ] ];
   return rows.flatMap(([name, value]) => value ? [ `${name.padEnd(12)}${value}` ] : []);
  }
  const KINDS = {
   service: "Service",
   job: "Job",
   "worker-pool": "Worker pool"
  };
  function describeSource({files: files, bytes: bytes, dockerfile: dockerfile, ignoreFile: ignoreFile}) {
   const rules = ignoreFile ? `rules of ${ignoreFile}` : "no ignore rules";
   return `${files} ${files === 1 ? "file" : "files"}, ${inBytes(bytes)}, ${dockerfile ? "with a Dockerfile" : "for buildpacks"}, ${rules}`;
  }
  function preflightLines(findings) {
   const answers = findings.filter(({id: id}) => report_names.$R[id]);
   if (answers.length === 0) return [];
   const passed = answers.filter(({status: status}) => status === "pass");
   const ways = [ ...new Set(passed.flatMap(({method: method}) => method ? [ report_names.J8[method] ] : [])) ];
   const how = ways.length > 0 ? ` (${ways.join(", ")})` : "";
   return [ `${passed.length} of ${answers.length} permissions are there${how}.`, ...answers.filter(({status: status}) => status !== "pass").map(finding => `${report_names.j7[finding.status]} ${(0, 
   headline.c1)(finding)}`) ];
  }
  function decisionLines(decisions, warnings = []) {
   return [ ...decisions.map(({question: question, choice: choice, because: because}) => `${question} ${choice}. ${because}`), ...warnings.map(({status: status, reason: reason}) => `${report_names.j7[status]} ${reason}`) ];
  }
  function planLines(plan) {
   return plan.length === 0 ? [ "Nothing is to be changed." ] : plan.map(({title: title}, at) => `${at + 1}. ${title}`);
  }
  function inBytes(bytes) {
   const units = [ "B", "kB", "MB", "GB", "TB" ];
   let value = bytes;
   let unit = 0;
   for (;value >= 1e3 && unit < units.length - 1; unit++) value /= 1e3;
   return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
  }
  async function lookAround(course, world, place) {
   const {config: config, log: log} = world;
   await log.group("Look around", async () => {
    await examineUntilReady(course, world, place);
    for (const line of seenLines(seen(course))) log.info(line);
   });
   await stages_tell(log, "Preflight", preflightLines(course.findings));
   await stages_tell(log, "Decide", course.decisions ? decisionLines((0, decide.u)(course.decisions), course.decisions.access.warnings) : []);
   await stages_tell(log, "Plan", planLines(course.plan));
   return (0, verdict.ub)(course.findings).length === 0 && config.mode !== "preflight" && !config.dryRun;
  }
  async function carryOut(course, world, place, onBuilt) {
   const {config: config, log: log} = world;
   const granted = await grantMissing(course, world, place);
   if ((0, verdict.ub)(course.findings).length > 0) return;
   const applied = await applyPlan(onBuilt ? course.plan.map(step => announcing(step, onBuilt)) : course.plan, world);
   course.results = [ ...granted, ...applied.results ];
   course.changes.push(...applied.changes);
   course.findings.push(...course.made.findings ?? []);
   if (applied.failure) {
    course.failedOn = applied.failure.step.target;
    throw applied.failure.error;
   }
   if (course.facts && course.decisions && config.kind === "service" && opensDoors(config)) {
    const {facts: facts, decisions: decisions} = course;
    course.checks = await log.group("Verify", async () => {
     const checks = await verify(world, facts, decisions);
     for (const {name: name, found: found, status: status} of checks) log.info(`${name}: ${found} (${status})`);
     if (checks.length === 0) log.info("Nothing to ask: access was left alone, or verify is false.");
     return checks;
    });
   }
  }
  function announcing(step, onBuilt) {
   if (step.kind !== "build-image") return step;
   const apply = async world => {
    const note = await step.apply(world);
    onBuilt();
    return note;
   };
   return {
    ...step,
    apply: apply
   };
  }
  const opensDoors = ({mode: mode, preview: preview}) => mode !== "cleanup" && mode !== "drift" && preview?.do !== "remove";
  async function stages_tell(log, title, lines) {
   if (lines.length === 0) return;
   await log.group(title, async () => {
    for (const line of lines) log.info(line);
   });
  }
  function seen({config: config, facts: facts, listing: listing, google: google}) {
   const value = fact => fact?.known ? fact.value : undefined;
   const live = value({
    service: facts?.service,
    job: facts?.job,
    "worker-pool": facts?.workerPool
   }[config.kind]);
   const number = value(facts?.projectNumber);
   const built = value(facts?.buildAccount);
   const runs = value(facts?.runtimeAccount);
   const deployer = facts?.identity.principal ?? google?.identity.principal;
   return {
    project: facts?.projectId ?? config.project ?? "",
    ...number && {
     projectNumber: number
    },
    kind: config.kind,
    service: config.service,
    region: config.region,
    ...live !== undefined && {
     exists: live !== null
    },
    ...deployer && {
     deployer: deployer
    },
    ...built && {
     buildAccount: built
    },
    ...runs && {
     runtimeAccount: runs
    },
    ...listing && {
     source: {
      ...about(listing),
      files: listing.files.length
     }
    }
   };
  }
  const about = ({bytes: bytes, dockerfile: dockerfile, ignoreFile: ignoreFile}) => ({
   bytes: bytes,
   dockerfile: dockerfile,
   ...ignoreFile && {
    ignoreFile: ignoreFile
   }
  });
 }
};