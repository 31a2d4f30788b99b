export const id = 885;

export const ids = [ 885 ];

export const modules = {
 8540: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mr: () => orMissing,
   XG: () => ifItExists,
   zl: () => maybeMissing
  });
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4008);
  function maybeMissing(facts, {need: need}) {
   const {place: place, who: who} = need;
   const roles = [ ...place.kind === "account" ? [ place.who ] : [], who ];
   for (const role of roles) {
    if (role !== "build-account" && role !== "runtime-account") continue;
    const [account, state] = role === "build-account" ? [ facts.buildAccount, facts.buildAccountState ] : [ facts.runtimeAccount, facts.runtimeAccountState ];
    if (!account.known || !account.value || state.known) continue;
    const refused = state.evidence.some(({status: status, reason: reason = PLAIN}) => status === 403 && reason === PLAIN);
    const itself = (0, _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value);
    if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue;
    return account.value;
   }
   return undefined;
  }
  const PLAIN = "IAM_PERMISSION_DENIED";
  const hasActed = ({answers: answers}, member) => answers.some(({method: method, principal: principal}) => method === "impersonation" && principal === member);
  const orMissing = email => `Or the account ${email} does not exist: Google refuses to say (403), which it does in both cases.`;
  const ifItExists = (remedies, email) => remedies.map(remedy => ({
   ...remedy,
   title: `${remedy.title}, if ${email} exists`
  }));
 },
 4885: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Iv: () => ID_OF,
   Pw: () => WHO,
   pw: () => judgeNeeds,
   P: () => permissions
  });
  var names = __webpack_require__(4008);
  var report_remedies = __webpack_require__(6419);
  function customRoleRemedies(role) {
   const {project: project, id: id, permissions: permissions, member: member, unsupported: unsupported, apart: apart} = role;
   const count = `${permissions.length} ${permissions.length === 1 ? "permission" : "permissions"}`;
   const left = unsupported.length > 0 ? `; custom roles may not hold ${unsupported.join(", ")}` : "";
   const title = `Or a custom role with exactly the ${count} needed, for the whole project${left}`;
   const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`;
   const others = kind => apart.flatMap(grant => (0, report_remedies.gb)(grant).flatMap(remedy => remedy.kind === kind ? [ remedy.text ] : []));
   const create = (0, report_remedies.G5)([ ...[ "iam", "roles", "create", id, `--project=${project}`, `--title=${role.title}`, "--stage=GA" ], `--permissions=${permissions.join(",")}`, "--quiet" ]);
   const grant = (0, report_remedies.gb)({
    member: member,
    role: `projects/${project}/roles/${id}`,
    resource: resource
   });
   return [ {
    kind: "gcloud",
    title: title,
    text: [ create, ...grant.flatMap(({kind: kind, text: text}) => kind === "gcloud" ? [ text ] : []), ...others("gcloud") ].join("\n"),
    alternative: true
   }, {
    kind: "terraform",
    title: title,
    text: [ inTerraform(role), ...others("terraform") ].join("\n\n"),
    alternative: true
   } ];
  }
  function inTerraform({project: project, id: id, title: title, permissions: permissions, member: member}) {
   const name = (0, report_remedies.Cv)(id);
   return [ `resource "google_project_iam_custom_role" "${name}" {`, `  project = ${(0, 
   report_remedies.aq)(project)}`, `  role_id = ${(0, report_remedies.aq)(id)}`, `  title   = ${(0, 
   report_remedies.aq)(title)}`, "  permissions = [", ...permissions.map(permission => `    ${(0, 
   report_remedies.aq)(permission)},`), "  ]", "}", "", `resource "google_project_iam_member" "${name}" {`, `  project = ${(0, 
   report_remedies.aq)(project)}`, `  role    = google_project_iam_custom_role.${name}.id`, `  member  = ${(0, 
   report_remedies.aq)(member)}`, "}" ].join("\n");
  }
  var decisions_grants = __webpack_require__(4757);
  var roles = __webpack_require__(6809);
  const UNSUPPORTED = /^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
  const APART = (0, roles.mm)("secretmanager.versions.access");
  const NAMES = {
   deployer: [ "deployer", "deploys" ],
   "build-account": [ "builder", "builds" ],
   "runtime-account": [ "runner", "runs" ]
  };
  function customRoleFor(asked, projectId, service) {
   const [first] = asked;
   const [part, does] = (first && NAMES[first.who]) ?? [];
   if (!first || !part) return undefined;
   const project = names.fq.project(projectId);
   const fits = ({permission: permission, resource: resource, apart: apart}) => resource === project || !apart && (0, 
   decisions_grants.B)(resource, project) && (0, roles.mm)(permission) < APART;
   const inside = asked.filter(fits);
   const permissions = sorted(inside.filter(({permission: permission}) => !UNSUPPORTED.test(permission)));
   if (!inside.some(({missing: missing, permission: permission}) => missing && permissions.includes(permission))) return undefined;
   const apart = asked.flatMap(one => one.missing && one.grant && !fits(one) ? [ one.grant ] : []);
   return {
    project: projectId,
    id: `run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g, "_").slice(0, 64),
    title: `What ${does} ${service}`.slice(0, 100),
    permissions: permissions,
    member: first.principal,
    unsupported: sorted(inside.filter(({permission: permission}) => UNSUPPORTED.test(permission))),
    apart: [ ...new Map(apart.map(grant => [ JSON.stringify(grant), grant ])).values() ]
   };
  }
  const sorted = asked => [ ...new Set(asked.map(({permission: permission}) => permission)) ].sort();
  var existence = __webpack_require__(8540);
  function permissions(config, facts, _decisions, plan) {
   if (config.preflight === "off") return [];
   return withCustomRoles(judgeNeeds(facts, plan).filter(isNews(facts.projectId)), facts.projectId, config.service);
  }
  const isNews = project => ({needs: needs, answer: answer, finding: finding}) => finding.status !== "unknown" || !needs.every(({who: who, permission: permission}) => who.endsWith("-agent") && (0, 
  decisions_grants.lM)(permission)) || answer?.resource !== undefined && !isIn(answer.resource, names.fq.project(project));
  const isIn = (resource, project) => resource === project || (0, decisions_grants.B)(resource, project);
  function withCustomRoles(judged, project, service) {
   const asked = judged.flatMap(({needs: [need], answer: answer, grant: grant}) => need && answer?.principal && answer.resource ? [ {
    who: need.who,
    permission: need.permission,
    principal: answer.principal,
    resource: answer.resource,
    missing: answer.verdict === "denied",
    apart: isApart(need),
    grant: grant
   } ] : []);
   const offered = new Set;
   return judged.map(({finding: finding, grant: grant}) => {
    const {principal: principal} = finding;
    if (!grant || !principal || offered.has(principal)) return finding;
    offered.add(principal);
    const role = customRoleFor(asked.filter(one => one.principal === principal), project, service);
    return role ? {
     ...finding,
     remedies: [ ...finding.remedies, ...customRoleRemedies(role) ]
    } : finding;
   });
  }
  function judgeNeeds(facts, plan) {
   const questions = gatherQuestions(plan, facts.answers);
   const missing = questions.filter(({answer: answer}) => answer?.verdict === "denied" && !answer.barred && answer.principal && answer.resource);
   const grants = (0, decisions_grants.vj)(missing.map(({needs: needs, answer: answer}) => ({
    who: needs[0].who,
    permission: needs[0].permission,
    member: answer?.principal ?? "",
    resource: answer?.resource ?? "",
    apart: isApart(needs[0])
   })), names.fq.project(facts.projectId), facts.roleTable);
   return questions.map(question => {
    const grant = grants[missing.indexOf(question)];
    const doubtful = question.answer && (0, existence.zl)(facts, question.answer);
    return {
     ...question,
     grant: grant,
     finding: inDoubt(finding(question, grant), doubtful)
    };
   });
  }
  function gatherQuestions(plan, answers) {
   const byNeed = new Map(answers.map(answer => [ needKey(answer.need), answer ]));
   const questions = new Map;
   for (const need of plan.flatMap(({needs: needs}) => needs)) {
    const answer = byNeed.get(needKey(need));
    const key = answer?.principal ? JSON.stringify([ answer.principal, need.permission, answer.resource ?? need.place ]) : needKey(need);
    const question = questions.get(key);
    if (question) question.needs.push(need); else questions.set(key, {
     needs: [ need ],
     answer: answer
    });
   }
   return [ ...questions.values() ];
  }
  const isApart = ({place: place}) => place.kind === "volume-bucket";
  const needKey = ({who: who, permission: permission, place: place}) => JSON.stringify([ who, permission, place ]);
  function finding({needs: needs, answer: answer}, grant) {
   const [first] = needs;
   const required = needs.some(({level: level}) => level === "required");
   const status = statusOf(answer, required);
   return {
    id: idOf(first),
    status: status,
    ...answer?.principal && {
     principal: answer.principal
    },
    permission: first.permission,
    ...status !== "pass" && grant && {
     role: grant.role
    },
    ...answer?.byRole && {
     role: answer.byRole
    },
    ...answer?.resource && {
     resource: answer.resource
    },
    ...answer && answer.method !== "none" && {
     method: answer.method
    },
    reason: reason(needs, answer, status),
    evidence: answer?.evidence ?? [ nobodyAsked(first) ],
    remedies: grant ? remediesOf(grant, first, answer) : []
   };
  }
  function remediesOf(grant, {place: place}, answer) {
   const remedies = (0, report_remedies.gb)(grant);
   if (!answer?.absent || place.kind !== "client-account" || grant.resource !== answer.resource) return remedies;
   return (0, report_remedies.Up)(place.project, grant.resource.split("/").at(-1) ?? "", remedies);
  }
  function inDoubt(finding, account) {
   if (!account || finding.status === "pass") return finding;
   const {reason: reason, remedies: remedies} = finding;
   return {
    ...finding,
    reason: `${reason} ${(0, existence.Mr)(account)}`,
    remedies: (0, existence.XG)(remedies, account)
   };
  }
  function statusOf(answer, required) {
   if (answer?.verdict === "granted") return "pass";
   if (answer?.verdict === "denied") return required ? "fail" : "warn";
   return "unknown";
  }
  function idOf({who: who, permission: permission, place: place}) {
   if (who === "deployer" && permission === "iam.serviceAccounts.actAs" && place.kind === "account") return place.who === "build-account" ? "act-as-build-account" : "act-as-runtime-account";
   return ID_OF[who];
  }
  const ID_OF = {
   deployer: "deployer-permission",
   "build-account": "build-account-permission",
   "build-agent": "build-account-permission",
   "runtime-account": "runtime-account-permission",
   "run-agent": "runtime-account-permission",
   "scheduler-agent": "scheduler-permission"
  };
  const WHO = {
   deployer: "The deployer",
   "build-account": "The build account",
   "build-agent": "Cloud Build's service agent",
   "runtime-account": "The runtime account",
   "run-agent": "Cloud Run's service agent",
   "scheduler-agent": "Cloud Scheduler's service agent"
  };
  const WITHOUT = {
   "run-agent": "Google gives it roles/run.serviceAgent when Cloud Run is first used, and without that no revision starts",
   "scheduler-agent": "Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled, and without that no call is made",
   "build-agent": "Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used, and without that no build starts"
  };
  function reason(needs, answer, status) {
   const [first] = needs;
   const purpose = [ ...new Set(needs.map(({to: to}) => to)) ].join(", and to ");
   const what = `${first.permission} to ${purpose}`;
   const subject = WHO[first.who];
   const learned = answer ? LEARNED[answer.method] : "";
   const open = answer?.why ? ` ${sentence(answer.why)}` : "";
   switch (status) {
   case "pass":
    return `${subject} has ${what}${learned}.${open}`;

   case "fail":
    return `${subject} lacks ${what}${learned}.${open}`;

   case "warn":
    return `${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? "the deploy works without it"}.${open}`;

   default:
    if (answer?.byRole) return `${subject} has ${what} by the allow policies that could be read, unless a deny policy out of sight forbids it.${open}`;
    return answer?.verdict === "conditional" ? `${subject} has ${what} under a condition that could not be evaluated${learned}.${open}` : `It is not known whether ${lower(subject)} has ${what}.${open}`;
   }
  }
  const LEARNED = {
   caller: " (asked as itself)",
   impersonation: " (asked by impersonating it)",
   troubleshooter: " (says Policy Troubleshooter)",
   policy: " (read from allow policies)",
   none: ""
  };
  const nobodyAsked = ({permission: permission, place: place}) => ({
   call: "none",
   resource: place.kind,
   answer: `${permission} was not asked about`
  });
  const sentence = text => /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
  const lower = words => words.replace(/^The/, "the");
 },
 4757: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => inherits,
   I: () => kindOf,
   lM: () => isOfAgentRole,
   vj: () => grantsFor
  });
  var _roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6809);
  const ROLES = {
   "run.services.setIamPolicy": {
    service: "roles/run.admin",
    project: "roles/run.admin",
    because: "the only Cloud Run role that may set who calls a service; run.developer and run.sourceDeveloper may not"
   },
   "run.services.create": {
    project: "roles/run.developer",
    service: "roles/run.developer",
    because: "create and update"
   },
   "run.services.update": {
    project: "roles/run.developer",
    service: "roles/run.developer",
    because: "create and update"
   },
   "run.services.get": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.services.getIamPolicy": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.services.listEffectiveTags": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.jobs.setIamPolicy": {
    job: "roles/run.admin",
    project: "roles/run.admin",
    because: "the only Cloud Run role that may set who runs a job"
   },
   "run.jobs.create": {
    project: "roles/run.developer",
    job: "roles/run.developer",
    because: "create and update"
   },
   "run.jobs.update": {
    project: "roles/run.developer",
    job: "roles/run.developer",
    because: "create and update"
   },
   "run.jobs.get": {
    project: "roles/run.viewer",
    job: "roles/run.viewer",
    because: "read only"
   },
   "run.jobs.getIamPolicy": {
    project: "roles/run.viewer",
    job: "roles/run.viewer",
    because: "read only"
   },
   "run.jobs.run": {
    project: "roles/run.jobsExecutor",
    job: "roles/run.jobsExecutor",
    because: "runs jobs, and calls no services"
   },
   "run.executions.get": {
    project: "roles/run.viewer",
    job: "roles/run.viewer",
    because: "read only"
   },
   "run.tasks.list": {
    project: "roles/run.viewer",
    job: "roles/run.viewer",
    because: "read only"
   },
   "run.workerpools.create": {
    project: "roles/run.developer",
    because: "create and update"
   },
   "run.workerpools.update": {
    project: "roles/run.developer",
    because: "create and update"
   },
   "run.workerpools.get": {
    project: "roles/run.viewer",
    because: "read only"
   },
   "run.revisions.get": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.revisions.list": {
    project: "roles/run.viewer",
    service: "roles/run.viewer",
    because: "read only"
   },
   "run.operations.get": {
    project: "roles/run.viewer",
    because: "read only"
   },
   "run.routes.invoke": {
    project: "roles/run.servicesInvoker",
    service: "roles/run.servicesInvoker",
    because: "calls services, and no jobs"
   },
   "cloudbuild.builds.create": {
    project: "roles/cloudbuild.builds.editor",
    because: "starts builds"
   },
   "cloudbuild.builds.get": {
    project: "roles/cloudbuild.builds.viewer",
    because: "read only"
   },
   "cloudbuild.operations.get": {
    project: "roles/cloudbuild.builds.viewer",
    because: "read only"
   },
   "cloudbuild.workerpools.use": {
    project: "roles/cloudbuild.workerPoolUser",
    because: "uses private pools, no more"
   },
   "storage.objects.get": {
    bucket: "roles/storage.objectViewer",
    project: "roles/run.builder",
    because: "reads objects; Editor and Owner do not contain it",
    rather: {
     "roles/storage.legacyObjectReader": "a legacy role, there to mirror access lists",
     "roles/storage.objectViewer": "where the bucket is not there yet, nor is the repository: run.builder is made for the account that builds and spares a second grant"
    }
   },
   "storage.objects.create": {
    bucket: "roles/storage.objectCreator",
    project: "roles/storage.objectCreator",
    because: "writes objects, and may neither read nor delete them"
   },
   "storage.objects.list": {
    bucket: "roles/storage.objectViewer",
    because: "reads objects and their names",
    rather: {
     "roles/storage.legacyBucketReader": "a legacy role, which does not read the objects themselves"
    }
   },
   "storage.objects.delete": {
    bucket: "roles/storage.objectUser",
    because: "reads, writes and deletes objects, and may not change who does: what a volume that is written to takes",
    rather: {
     "roles/storage.legacyBucketWriter": "a legacy role, which does not read the objects themselves"
    }
   },
   "storage.buckets.get": {
    bucket: "roles/storage.legacyBucketReader",
    project: "roles/storage.bucketViewer",
    because: "reads the bucket itself",
    rather: {
     "roles/cloudbuild.builds.builder": "for accounts that build; bucketViewer is beta, and holds two permissions instead of 78"
    }
   },
   "storage.buckets.list": {
    project: "roles/storage.bucketViewer",
    because: "reads buckets themselves",
    rather: {
     "roles/storage.viewer": "generally available, and reads more than buckets; bucketViewer is beta and reads nothing else"
    }
   },
   "storage.buckets.create": {
    project: "roles/run.sourceDeveloper",
    because: "the role for source deploys, which the next steps need too",
    rather: {
     "roles/cloudbuild.builds.builder": "for accounts that build: it may also delete objects and push images, and may not deploy"
    }
   },
   "artifactregistry.repositories.get": {
    repository: "roles/artifactregistry.reader",
    project: "roles/artifactregistry.reader",
    because: "read only"
   },
   "artifactregistry.repositories.downloadArtifacts": {
    repository: "roles/artifactregistry.reader",
    project: "roles/artifactregistry.reader",
    because: "read only"
   },
   "artifactregistry.repositories.uploadArtifacts": {
    repository: "roles/artifactregistry.writer",
    project: "roles/run.builder",
    because: "pushes and pulls images"
   },
   "artifactregistry.repositories.create": {
    project: "roles/run.sourceDeveloper",
    because: "the role for source deploys, which the next steps need too",
    rather: {
     "roles/artifactregistry.editor": "it may also delete every repository and image of the project, and may not deploy"
    }
   },
   "logging.logEntries.create": {
    project: "roles/logging.logWriter",
    because: "writes logs, no more"
   },
   "logging.logEntries.list": {
    project: "roles/logging.viewer",
    because: "read only"
   },
   "iam.serviceAccounts.actAs": {
    account: "roles/iam.serviceAccountUser",
    because: "on the one account: on the project it would mean every account"
   },
   "iam.serviceAccounts.get": {
    account: "roles/iam.serviceAccountViewer",
    because: "read only"
   },
   "serviceusage.services.use": {
    project: "roles/serviceusage.serviceUsageConsumer",
    because: "uses enabled APIs"
   },
   "serviceusage.services.get": {
    project: "roles/serviceusage.serviceUsageConsumer",
    because: "uses enabled APIs",
    rather: {
     "roles/serviceusage.serviceUsageViewer": "it may not use the APIs, which a deploy needs besides"
    }
   },
   "serviceusage.services.list": {
    project: "roles/serviceusage.serviceUsageConsumer",
    because: "uses enabled APIs",
    rather: {
     "roles/serviceusage.serviceUsageViewer": "it may not use the APIs, which a deploy needs besides"
    }
   },
   "serviceusage.services.enable": {
    project: "roles/serviceusage.serviceUsageAdmin",
    because: "enables APIs"
   },
   "run.services.createTagBinding": {
    service: "roles/run.admin",
    project: "roles/resourcemanager.tagUser",
    because: "binds tags and changes nothing else; on one service only run.admin may"
   },
   "run.services.deleteTagBinding": {
    service: "roles/run.admin",
    project: "roles/resourcemanager.tagUser",
    because: "takes tags off and changes nothing else; on one service only run.admin may"
   },
   "resourcemanager.tagValueBindings.create": {
    "tag-value": "roles/resourcemanager.tagUser",
    because: "binds this value, no other, and may not change it"
   },
   "resourcemanager.tagValues.get": {
    "tag-value": "roles/resourcemanager.tagViewer",
    because: "read only"
   },
   "orgpolicy.policy.get": {
    project: "roles/orgpolicy.policyViewer",
    because: "read only"
   },
   "secretmanager.versions.access": {
    secret: "roles/secretmanager.secretAccessor",
    project: "roles/secretmanager.secretAccessor",
    because: "reads the value of this secret, no other"
   },
   "secretmanager.secrets.get": {
    secret: "roles/secretmanager.viewer",
    because: "reads what the secret is, not its value"
   },
   "cloudsql.instances.connect": {
    project: "roles/cloudsql.client",
    because: "connects to instances, no more"
   },
   "cloudsql.instances.get": {
    project: "roles/cloudsql.client",
    because: "connects to instances, no more"
   },
   "vpcaccess.connectors.get": {
    project: "roles/vpcaccess.user",
    because: "uses connectors, and may not change them"
   },
   "compute.networks.get": {
    project: "roles/compute.networkViewer",
    because: "read only",
    rather: {
     "roles/compute.networkUser": "shorter, and may use networks where looking is enough"
    }
   },
   "compute.subnetworks.get": {
    subnetwork: "roles/compute.networkUser",
    project: "roles/compute.networkUser",
    because: "uses the network, and may not change it"
   },
   "compute.subnetworks.use": {
    subnetwork: "roles/compute.networkUser",
    project: "roles/compute.networkUser",
    because: "uses the network, and may not change it"
   },
   "cloudkms.cryptoKeyVersions.useToEncrypt": {
    "crypto-key": "roles/cloudkms.cryptoKeyEncrypterDecrypter",
    because: "uses this key, and may not change it"
   },
   "cloudkms.cryptoKeyVersions.useToDecrypt": {
    "crypto-key": "roles/cloudkms.cryptoKeyEncrypterDecrypter",
    because: "uses this key, and may not change it"
   },
   "iam.serviceAccounts.create": {
    project: "roles/iam.serviceAccountCreator",
    because: "makes accounts, and may not act as them"
   },
   "cloudscheduler.jobs.get": {
    project: "roles/cloudscheduler.viewer",
    because: "read only"
   },
   "cloudscheduler.jobs.create": {
    project: "roles/cloudscheduler.admin",
    because: "the only role that writes jobs"
   },
   "cloudscheduler.jobs.update": {
    project: "roles/cloudscheduler.admin",
    because: "the only role that writes jobs"
   },
   "cloudscheduler.jobs.delete": {
    project: "roles/cloudscheduler.admin",
    because: "the only role that writes jobs"
   },
   "cloudscheduler.jobs.run": {
    project: "roles/cloudscheduler.jobRunner",
    because: "runs jobs, and may not change them"
   },
   "resourcemanager.projects.get": {
    project: "roles/browser",
    because: "read only",
    rather: {
     "roles/binaryauthorization.attestorsViewer": "of a service that has nothing to do with it"
    }
   }
  };
  const PARTS = [ {
   who: "build-account",
   role: "roles/run.builder",
   covers: oneOf("storage.objects.get", "artifactregistry.repositories.uploadArtifacts", "artifactregistry.repositories.downloadArtifacts", "logging.logEntries.create")
  }, {
   who: "deployer",
   role: "roles/run.sourceDeveloper",
   covers: oneOf("run.services.create", "run.services.update", "run.services.get", "run.jobs.create", "run.jobs.update", "run.jobs.get", "run.jobs.run", "run.executions.get", "run.tasks.list", "run.workerpools.create", "run.workerpools.update", "run.workerpools.get", "run.operations.get", "cloudbuild.builds.create", "cloudbuild.builds.get", "cloudbuild.operations.get", "storage.buckets.get", "storage.buckets.list", "storage.buckets.create", "storage.objects.create", "artifactregistry.repositories.get", "artifactregistry.repositories.create", "artifactregistry.repositories.downloadArtifacts", "serviceusage.services.use", "serviceusage.services.get")
  } ];
  function grantsFor(missing, project, table = null) {
   const single = missing.map(one => grantToAgent(one, project) ?? grantFor(one, table));
   const parts = PARTS.flatMap(part => {
    const members = new Set(missing.filter(({who: who}) => who === part.who).map(({member: member}) => member));
    return [ ...members ].flatMap(member => {
     const of = missing.filter(one => one.member === member && one.who === part.who && part.covers(one.permission) && (one.resource === project || !one.apart && inherits(one.resource, project)));
     const several = new Set(of.map(one => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1;
     return several ? [ {
      of: of,
      grant: {
       member: member,
       role: part.role,
       resource: project
      }
     } ] : [];
    });
   });
   const chosen = missing.map((one, index) => parts.find(({of: of}) => of.includes(one))?.grant ?? single[index]);
   return table ? withoutNeedless(missing, chosen, table) : chosen;
  }
  function withoutNeedless(missing, chosen, table) {
   const covers = (grant, {member: member, permission: permission, resource: resource, apart: apart}, own) => sameGrant(grant, own) || grant.member === member && (table.get(grant.role)?.permissions.has(permission) ?? false) && (grant.resource === resource || !apart && inherits(resource, grant.resource) && (0, 
   _roles_js__WEBPACK_IMPORTED_MODULE_0__.mm)(permission) < TOO_WIDE);
   const grants = chosen.filter(grant => grant !== undefined);
   const count = grant => missing.filter((one, index) => covers(grant, one, chosen[index])).length;
   const byReach = [ ...grants ].sort((a, b) => count(b) - count(a));
   return missing.map((one, index) => byReach.find(grant => covers(grant, one, chosen[index])) ?? chosen[index]);
  }
  const TOO_WIDE = (0, _roles_js__WEBPACK_IMPORTED_MODULE_0__.mm)("iam.serviceAccounts.actAs");
  const sameGrant = (a, b) => a.member === b?.member && a.role === b.role && a.resource === b.resource;
  function inherits(resource, project) {
   const id = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1];
   if (!id) return false;
   return resource.startsWith("//storage.") || resource.split("/").slice(3, 5).join("/") === `projects/${id}`;
  }
  function grantFor({member: member, permission: permission, resource: lacking}, table) {
   const resource = whereToGrant(lacking);
   const kind = kindOf(resource);
   if (!kind) return undefined;
   const computed = table && !(kind === "project" && (0, _roles_js__WEBPACK_IMPORTED_MODULE_0__.mm)(permission) >= TOO_WIDE);
   const role = ROLES[permission]?.[kind] ?? (computed ? (0, _roles_js__WEBPACK_IMPORTED_MODULE_0__.AE)([ permission ], kind, table)[0]?.role : undefined);
   return role ? {
    member: member,
    role: role,
    resource: resource
   } : undefined;
  }
  const AGENT_ROLES = {
   "run-agent": "roles/run.serviceAgent",
   "build-agent": "roles/cloudbuild.serviceAgent",
   "scheduler-agent": "roles/cloudscheduler.serviceAgent"
  };
  const isOfAgentRole = permission => !permission.startsWith("cloudkms.");
  function grantToAgent({who: who, member: member, permission: permission, resource: resource}, project) {
   const role = AGENT_ROLES[who];
   if (!role || !isOfAgentRole(permission)) return undefined;
   if (resource === project || inherits(resource, project)) return {
    member: member,
    role: role,
    resource: project
   };
   const mints = permission === "iam.serviceAccounts.getAccessToken" && kindOf(resource) === "account";
   return mints ? {
    member: member,
    role: "roles/iam.serviceAccountTokenCreator",
    resource: resource
   } : undefined;
  }
  function whereToGrant(resource) {
   const project = /^\/\/(?:cloudsql|vpcaccess|cloudbuild|compute|run)\.googleapis\.com\/projects\/([^/]+)\//.exec(resource)?.[1];
   return project && !kindOf(resource) ? `//cloudresourcemanager.googleapis.com/projects/${project}` : resource;
  }
  function kindOf(resource) {
   if (resource.startsWith("//cloudresourcemanager.googleapis.com/tagValues/")) return "tag-value";
   if (resource.startsWith("//cloudresourcemanager.")) return "project";
   if (resource.startsWith("//storage.")) return "bucket";
   if (resource.startsWith("//artifactregistry.")) return "repository";
   if (resource.startsWith("//run.")) return RUN_KINDS[resource.split("/")[7] ?? ""];
   if (resource.startsWith("//iam.")) return "account";
   if (resource.startsWith("//secretmanager.")) return "secret";
   if (/^\/\/cloudkms\..*\/cryptoKeys\//.test(resource)) return "crypto-key";
   if (/^\/\/compute\..*\/subnetworks\//.test(resource)) return "subnetwork";
   return undefined;
  }
  const RUN_KINDS = {
   services: "service",
   jobs: "job"
  };
  function oneOf(...names) {
   const all = new Set(names);
   return permission => all.has(permission);
  }
 },
 6809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AE: () => narrowest,
   XB: () => isBasicRole,
   mm: () => weightOf
  });
  function weightOf(permission) {
   if (TAKES_OVER.test(permission)) return 1e4;
   if (/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission)) return 100;
   return READS.test(permission) ? 1 : 10;
  }
  const TAKES_OVER = new RegExp([ String.raw`\.setIamPolicy$`, String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`, String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`, String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`, String.raw`^orgpolicy\.policy\.set$`, String.raw`\.ssh(Read|Root)$` ].join("|"));
  const READS = /\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/;
  const isBasicRole = role => /^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role);
  const isAgentRole = role => /serviceAgent$/i.test(role);
  function grantable(role, permissions, kind) {
   if (kind === "project") return !/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role);
   const at = OWN[kind];
   return at !== undefined && role.startsWith(`roles/${at.service}.`) && [ ...permissions ].some(name => at.own.test(name));
  }
  const OWN = {
   bucket: {
    service: "storage",
    own: /^storage\.(?!buckets\.(create|list)$)/
   },
   repository: {
    service: "artifactregistry",
    own: /^artifactregistry\.(?!repositories\.(create|list)$|locations\.)/
   },
   service: {
    service: "run",
    own: /^run\.(services|routes|revisions)\.(?!create$)/
   },
   job: {
    service: "run",
    own: /^run\.(jobs|executions|tasks)\.(?!create$)/
   },
   account: {
    service: "iam",
    own: /^iam\.serviceAccount(s|Keys)\.(?!create$)/
   },
   secret: {
    service: "secretmanager",
    own: /^secretmanager\.(secrets|versions)\.(?!create$)/
   },
   "crypto-key": {
    service: "cloudkms",
    own: /^cloudkms\.(cryptoKeyVersions\.|cryptoKeys\.(?!(create|list)$))/
   },
   "tag-value": {
    service: "resourcemanager",
    own: /^resourcemanager\.tagValue(s\.(?!(create|list)$)|Bindings\.)/
   },
   subnetwork: {
    service: "compute",
    own: /^compute\.subnetworks\.(?!create$)/
   }
  };
  function narrowest(permissions, kind, table) {
   const needed = new Set(permissions);
   return [ ...table ].filter(([role, {permissions: held}]) => {
    if (isBasicRole(role) || isAgentRole(role)) return false;
    return permissions.every(name => held.has(name)) && grantable(role, held, kind);
   }).map(([role, {permissions: held, unlisted: unlisted, stage: stage}]) => {
    const beyond = [ ...held ].filter(name => !needed.has(name));
    const weight = beyond.reduce((sum, name) => sum + weightOf(name), unlisted * UNLISTED);
    return {
     role: role,
     stage: stage,
     beyond: beyond,
     unlisted: unlisted,
     weight: weight
    };
   }).sort((a, b) => Number(a.stage !== "GA") - Number(b.stage !== "GA") || a.weight - b.weight || a.beyond.length + a.unlisted - (b.beyond.length + b.unlisted) || (a.role < b.role ? -1 : 1));
  }
  const UNLISTED = 10;
 }
};