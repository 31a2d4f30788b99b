export const id = 231;

export const ids = [ 231 ];

export const modules = {
 5291: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => diagnose
  });
  var names = __webpack_require__(4008);
  var resources = __webpack_require__(9383);
  var remedies = __webpack_require__(6419);
  var existence = __webpack_require__(8540);
  var permissions = __webpack_require__(4885);
  var grants = __webpack_require__(4757);
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
  const CALLS = [ [ "GET", "storage", /\/b\/[^/]+$/, "storage.buckets.get", BUCKET ], [ "POST", "storage", /\/b$/, "storage.buckets.create", PROJECT ], [ "POST", "storage", /^\/upload\/|\/o$/, "storage.objects.create", BUCKET ], [ "PUT", "storage", /^\/upload\/|\/o$/, "storage.objects.create", BUCKET ], [ "GET", "storage", /\/iam$/, "storage.buckets.getIamPolicy", BUCKET ], [ "PUT", "storage", /\/iam$/, "storage.buckets.setIamPolicy", BUCKET ], [ "GET", "artifactregistry", /\/repositories\/[^/:]+$/, "artifactregistry.repositories.get", REPOSITORY ], [ "POST", "artifactregistry", /\/repositories$/, "artifactregistry.repositories.create", PROJECT ], [ "POST", "run", /\/builds:submit$/, "cloudbuild.builds.create", PROJECT ], [ "POST", "cloudbuild", /\/builds$/, "cloudbuild.builds.create", PROJECT ], [ "GET", "cloudbuild", /\/builds\/[^/:]+$|\/defaultServiceAccount$/, "cloudbuild.builds.get", PROJECT ], [ "GET", "cloudbuild", /\/operations\/[^/:]+$/, "cloudbuild.operations.get", PROJECT ], [ "GET", "run", /\/services\/[^/:]+$/, "run.services.get", SERVICE ], [ "POST", "run", /\/services$/, "run.services.create", PROJECT ], [ "PATCH", "run", /\/services\/[^/:]+$/, "run.services.update", SERVICE ], [ "GET", "run", /\/services\/[^/:]+:getIamPolicy$/, "run.services.getIamPolicy", SERVICE ], [ "POST", "run", /\/services\/[^/:]+:setIamPolicy$/, "run.services.setIamPolicy", SERVICE ], [ "GET", "run", /\/jobs\/[^/:]+$/, "run.jobs.get", JOB ], [ "POST", "run", /\/jobs$/, "run.jobs.create", PROJECT ], [ "PATCH", "run", /\/jobs\/[^/:]+$/, "run.jobs.update", JOB ], [ "POST", "run", /\/jobs\/[^/:]+:run$/, "run.jobs.run", JOB ], [ "GET", "run", /\/executions\/[^/:]+$/, "run.executions.get", JOB ], [ "GET", "run", /\/executions\/[^/:]+\/tasks$/, "run.tasks.list", JOB ], [ "GET", "run", /\/jobs\/[^/:]+:getIamPolicy$/, "run.jobs.getIamPolicy", JOB ], [ "POST", "run", /\/jobs\/[^/:]+:setIamPolicy$/, "run.jobs.setIamPolicy", JOB ], [ "GET", "run", /\/workerPools\/[^/:]+$/, "run.workerpools.get", RUN_POOL ], [ "POST", "run", /\/workerPools$/, "run.workerpools.create", PROJECT ], [ "PATCH", "run", /\/workerPools\/[^/:]+$/, "run.workerpools.update", RUN_POOL ], [ "GET", "run", /\/revisions\/[^/:]+$/, "run.revisions.get", SERVICE ], [ "POST", "run", /\/operations\/[^/:]+:wait$/, "run.operations.get", PROJECT ], [ "GET", "serviceusage", /\/services:batchGet$/, "serviceusage.services.get", PROJECT ], [ "POST", "serviceusage", /\/services:batchEnable$/, "serviceusage.services.enable", PROJECT ], [ "GET", "cloudresourcemanager", /\/projects\/[^/:]+$/, "resourcemanager.projects.get", PROJECT ], [ "POST", "cloudresourcemanager", /:getIamPolicy$/, "resourcemanager.projects.getIamPolicy", PROJECT ], [ "POST", "cloudresourcemanager", /:setIamPolicy$/, "resourcemanager.projects.setIamPolicy", PROJECT ] ];
  function takenBy(call) {
   const [, method, host, path = ""] = /^(\S+) ([^/]+)(\/\S*)$/.exec(call) ?? [];
   const api = /([a-z]+)\.[^.]+\.[^.]+$/.exec(host ?? "")?.[1];
   const row = CALLS.find(([verb, of, pattern]) => verb === method && of === api && pattern.test(path));
   return row && {
    permission: row[3],
    place: row[4]
   };
  }
  function diagnose(said, setting) {
   if (setting.speaker === "build-log") return permission(said, setting) ?? [];
   for (const row of ROWS) {
    const findings = row(said, setting);
    if (findings) return findings;
   }
   return [];
  }
  const ROWS = [ apiDisabled, perimeter, organisationPolicy, quota, actAs, agentWithoutTokens, secrets, diagnose_image, encryptionKey, missingRoles, permission, nameless ];
  const OFF = /has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s;
  function apiDisabled(said, {resources: resources}) {
   const [, inProject, inText] = OFF.exec(said.text) ?? [];
   const host = said.service ?? inText;
   if (!host) return undefined;
   const project = projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1] ?? inProject, resources);
   return [ {
    id: "api-disabled",
    status: "fail",
    resource: names.fq.api(project, host),
    reason: `${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: (0, remedies.yz)(project, host)
   } ];
  }
  const PERIMETER = /vpcServiceControlsUniqueIdentifier|VPC Service Controls/;
  function perimeter(said, {resources: resources, deployer: deployer}) {
   if (said.reason !== "SECURITY_POLICY_VIOLATED" && !PERIMETER.test(said.text)) return undefined;
   const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(said.text)?.[1];
   return [ {
    id: "policy-blocks-deploy",
    status: "fail",
    ...deployer && {
     principal: deployer
    },
    resource: names.fq.project(resources.project),
    reason: `A VPC Service Controls perimeter does not let this request in: the runner is outside of it. No role changes that. Ask who keeps the perimeter for an ` + `access level or an ingress rule for ${deployer ?? "the deployer"}, or use a runner inside.${id ? ` The violation has the id ${id}.` : ""} ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: []
   } ];
  }
  function organisationPolicy(said, {resources: resources}) {
   const {constraint: constraint} = said;
   if (!constraint) return undefined;
   return [ {
    id: "policy-blocks-deploy",
    status: "fail",
    resource: said.evidence.resource || names.fq.project(resources.project),
    reason: `The organisation policy ${constraint} refused this. ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: (0, remedies.jV)(resources.project, constraint)
   } ];
  }
  const QUOTA = /quota exceeded|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i;
  function quota(said, {resources: resources}) {
   const used = said.status === 429 || said.code === "RESOURCE_EXHAUSTED" || QUOTA.test(said.text);
   if (!used) return undefined;
   return [ {
    id: "quota-exceeded",
    status: "fail",
    resource: names.fq.project(resources.project),
    reason: `A quota of the project ${resources.project} stands in the way. ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: (0, remedies.am)(resources.project)
   } ];
  }
  const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i;
  function actAs(said, setting) {
   if (!ACT_AS.test(said.text) && said.permission !== "iam.serviceAccounts.actAs") return undefined;
   const {resources: resources, deployer: deployer, speaker: speaker} = setting;
   const {buildAccount: buildAccount, runtimeAccount: runtimeAccount} = resources;
   const named = emailIn(said.text) ?? emailIn(said.resource ?? "");
   const builds = speaker === "build" || named !== undefined && named === buildAccount && named !== runtimeAccount;
   const account = named ?? (builds ? buildAccount : runtimeAccount);
   const use = builds ? "start a build that runs as" : "deploy a service that runs as";
   const lacking = lack("deployer", "iam.serviceAccounts.actAs", said, setting, {
    member: deployer,
    resource: account && names.fq.account(account, resources.project),
    reason: grant => `The deployer may not ${use} ${account ?? "that account"}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text) ? ", or the account does not exist" : ""}.${advice(grant)}`
   });
   const id = builds ? "act-as-build-account" : "act-as-runtime-account";
   const doubtful = /may not exist/i.test(said.text) && account;
   return [ {
    ...lacking,
    id: id,
    ...doubtful && {
     remedies: (0, existence.XG)(lacking.remedies, doubtful)
    }
   } ];
  }
  const NO_TOKENS = /(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is;
  function agentWithoutTokens(said, setting) {
   const [, agent, account, email] = NO_TOKENS.exec(said.text) ?? [];
   if (!account || !email) return undefined;
   const who = agent === "Cloud Build" ? "build-agent" : "run-agent";
   const resource = names.fq.account(account, setting.resources.project);
   return [ lack(who, "iam.serviceAccounts.getAccessToken", said, setting, {
    member: (0, names.C5)(email),
    resource: resource
   }) ];
  }
  const SECRET = /Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g;
  function secrets(said, setting) {
   const {resources: resources} = setting;
   const named = [ ...said.text.matchAll(SECRET) ].map(([, project = "", secret = "", account = ""]) => ({
    place: {
     project: projectOf(project, resources),
     secret: secret
    },
    account: account
   }));
   const {runtimeAccount: runtimeAccount} = resources;
   const unnamed = said.reason === "SECRETS_ACCESS_CHECK_FAILED" && runtimeAccount && /permission|denied/i.test(said.text);
   const found = named.length > 0 || !unnamed ? named : (setting.secrets ?? []).map(place => ({
    place: place,
    account: runtimeAccount
   }));
   if (found.length === 0) return undefined;
   return found.map(({place: place, account: account}) => lack("runtime-account", "secretmanager.versions.access", said, setting, {
    member: (0, names.C5)(account),
    resource: names.fq.secret(place.project, place.secret)
   }));
  }
  const IMAGE = /(?:Service Agent (\S+@\S+?\.com)|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/;
  const UNREADABLE = new Set([ "CONTAINER_PERMISSION_DENIED", "CONTAINER_IMAGE_UNAUTHORIZED", "CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED" ]);
  function diagnose_image(said, setting) {
   const [matched, agent, named] = IMAGE.exec(said.text) ?? [];
   if (!matched && !UNREADABLE.has(said.reason ?? "")) return undefined;
   const {projectNumber: projectNumber} = setting.resources;
   const byDeployer = matched !== undefined && agent === undefined;
   const email = agent ?? (projectNumber && (0, names.JN)(projectNumber));
   const repository = (0, names.j5)(named ?? setting.image);
   return [ lack(byDeployer ? "deployer" : "run-agent", "artifactregistry.repositories.downloadArtifacts", said, setting, {
    member: byDeployer ? setting.deployer : email && (0, names.C5)(email),
    resource: repository && names.fq.repository(repository)
   }) ];
  }
  const KEY = /(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/;
  function encryptionKey(said, setting) {
   const permission = said.permission ?? (said.reason === "ENCRYPTION_KEY_PERMISSION_DENIED" ? USE_KEY : undefined);
   if (!permission?.startsWith("cloudkms.")) return undefined;
   const {projectNumber: projectNumber} = setting.resources;
   const email = emailIn(said.text) ?? (projectNumber && (0, names.JN)(projectNumber));
   const key = KEY.exec(said.resource ?? "")?.[1] ?? KEY.exec(said.text)?.[1];
   const role = "roles/cloudkms.cryptoKeyEncrypterDecrypter";
   const resource = key && `//cloudkms.googleapis.com/${key}`;
   const member = email && (0, names.C5)(email);
   return [ lack("run-agent", permission, said, setting, {
    member: member,
    resource: resource,
    role: role
   }) ];
  }
  const USE_KEY = "cloudkms.cryptoKeyVersions.useToEncrypt";
  const MISSING_ROLES = /service account is missing required IAM permissions|has insufficient permission to execute the build/i;
  function missingRoles(said, setting) {
   if (!MISSING_ROLES.test(said.text)) return undefined;
   const {resources: resources} = setting;
   const account = resources.buildAccount ?? emailIn(said.text);
   const resource = names.fq.project(resources.project);
   const grant = account && {
    member: (0, names.C5)(account),
    role: "roles/run.builder",
    resource: resource
   };
   return [ {
    id: "build-account-permission",
    status: "fail",
    ...grant && {
     principal: grant.member,
     role: grant.role
    },
    resource: resource,
    reason: `The build account${account ? ` ${account}` : ""} lacks permissions that a build needs.${advice(grant || undefined)} ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: grant ? (0, remedies.gb)(grant) : []
   } ];
  }
  const OF_BUILD_ACCOUNT = new Set([ "storage.objects.get", "artifactregistry.repositories.uploadArtifacts", "artifactregistry.repositories.downloadArtifacts" ]);
  const REFUSED = /denied|does not have|do not have|forbidden|not authorized|required|missing|lacks/i;
  function permission(said, setting) {
   const {text: text, permission: permission} = said;
   if (!permission || !REFUSED.test(text)) return undefined;
   if (setting.speaker === "build-log" && !OF_BUILD_ACCOUNT.has(permission)) return undefined;
   const {who: who, member: member} = subjectOf(said, permission, setting);
   return [ lack(who, permission, said, setting, {
    member: member,
    resource: resourceOf(said, permission, setting)
   }) ];
  }
  function nameless(said, setting) {
   if (said.status !== 403 || !said.call || said.reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return undefined;
   const taken = takenBy(said.call);
   if (!taken) return undefined;
   const resource = (0, resources.f)(taken.place, setting.resources);
   return [ lack("deployer", taken.permission, said, setting, {
    member: setting.deployer,
    resource: resource,
    reason: grant => `The deployer was refused, and Google does not say what is missing; the call ${said.call} takes ${taken.permission}${where(resource)}.${advice(grant)}`
   }) ];
  }
  function subjectOf({text: text}, permission, {speaker: speaker, resources: resources, deployer: deployer}) {
   const {buildAccount: buildAccount, runtimeAccount: runtimeAccount} = resources;
   const ofBuild = (speaker === "build" || speaker === "build-log") && OF_BUILD_ACCOUNT.has(permission);
   const named = speaker === "build-log" || permission.startsWith("iam.") ? undefined : emailIn(text);
   if (named && (0, names.C5)(named) !== deployer) {
    const member = (0, names.C5)(named);
    if (named.endsWith("@serverless-robot-prod.iam.gserviceaccount.com")) return {
     who: "run-agent",
     member: member
    };
    if (named.endsWith("@gcp-sa-cloudbuild.iam.gserviceaccount.com")) return {
     who: "build-agent",
     member: member
    };
    if (ofBuild || named === buildAccount || (0, names.hE)(named)) return {
     who: "build-account",
     member: member
    };
    if (named === runtimeAccount || speaker === "release") return {
     who: "runtime-account",
     member: member
    };
    return {
     who: "deployer",
     member: member
    };
   }
   if (ofBuild && !named) return {
    who: "build-account",
    member: buildAccount && (0, names.C5)(buildAccount)
   };
   return {
    who: "deployer",
    member: deployer
   };
  }
  function resourceOf(said, permission, {resources: resources}) {
   const given = [ said.resource ?? "", said.text ];
   const named = pattern => given.map(text => pattern.exec(text)?.[1]).find(found => found !== undefined);
   const [api, collection, verb] = permission.split(".");
   if (verb === "create" && collection !== "objects") return names.fq.project(resources.project);
   switch (`${api}.${collection}`) {
   case "storage.objects":
   case "storage.buckets":
    {
     const bucket = named(/projects\/_\/buckets\/([a-z0-9][\w.-]+)/) ?? /\/b\/([a-z0-9][\w.-]+)/.exec(said.call ?? "")?.[1];
     return verb === "list" && collection === "buckets" ? names.fq.project(resources.project) : names.fq.bucket(bucket ?? resources.bucket.name);
    }

   case "artifactregistry.repositories":
    {
     const repository = named(/(projects\/[^/\s'"]+\/locations\/[^/\s'"]+\/repositories\/[^/\s'")]+)/);
     return names.fq.repository(byId(repository ?? resources.repository.name, resources));
    }

   case "run.services":
   case "run.revisions":
   case "run.routes":
    return names.fq.service(resources.service);

   case "iam.serviceAccounts":
    {
     const account = given.map(emailIn).find(found => found !== undefined);
     return account && names.fq.account(account, resources.project);
    }

   case "secretmanager.secrets":
   case "secretmanager.versions":
    {
     const [, project = "", secret = ""] = /projects\/([^/\s'"]+)\/secrets\/([^/\s'"]+)/.exec(given.join(" ")) ?? [];
     return secret ? names.fq.secret(projectOf(project, resources), secret) : undefined;
    }

   case "compute.subnetworks":
    {
     const name = named(/(projects\/[^/\s'"]+\/regions\/[^/\s'"]+\/subnetworks\/[^/\s'"]+)/);
     return name && names.fq.subnetwork(byId(name, resources));
    }
   }
   return names.fq.project(resources.project);
  }
  function lack(who, permission, said, setting, about) {
   const {member: member, resource: resource} = about;
   const project = names.fq.project(setting.resources.project);
   const chosen = member && resource ? (0, grants.vj)([ {
    who: who,
    member: member,
    permission: permission,
    resource: resource
   } ], project, setting.table ?? null)[0] : undefined;
   const grant = about.role && member && resource ? {
    member: member,
    role: about.role,
    resource: resource
   } : chosen;
   const account = who === "deployer" || !member ? "" : ` ${member.replace(/^serviceAccount:/, "")}`;
   const reason = about.reason?.(grant) ?? `${permissions.Pw[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}`;
   const role = grant?.role ?? about.role;
   return {
    id: permissions.Iv[who],
    status: "fail",
    ...member && {
     principal: member
    },
    permission: permission,
    ...role && {
     role: role
    },
    ...resource && {
     resource: resource
    },
    reason: `${reason} ${quoted(said)}`,
    evidence: [ said.evidence ],
    remedies: grant ? (0, remedies.gb)(grant) : []
   };
  }
  const where = resource => resource ? ` on ${(0, remedies.fp)(resource)}` : "";
  const advice = grant => grant ? ` Grant it ${grant.role} on ${(0, remedies.fp)(grant.resource)}.` : "";
  const quoted = ({text: text}) => {
   const words = text.replace(/\s+/g, " ").trim();
   return `Google said: ${words.length > 400 ? `${words.slice(0, 399)}…` : words}`;
  };
  const EMAIL = /[\w.-]+@[\w.-]+\.gserviceaccount\.com/;
  const emailIn = text => EMAIL.exec(text)?.[0];
  const projectOf = (name, {project: project, projectNumber: projectNumber}) => !name || name === projectNumber ? project : name;
  const byId = (name, resources) => name.replace(/^projects\/([^/]+)/, (_, project) => `projects/${projectOf(project, resources)}`);
 },
 8231: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Q: () => diagnosed,
   $g: () => saidIn,
   TT: () => saidBy,
   zR: () => asError
  });
  var _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5291);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
  var _google_api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1325);
  function saidBy(error, resource) {
   const {status: status, code: code, reason: reason, permission: permission, constraint: constraint, service: service, call: call, message: message} = error;
   const evidence = (0, _google_api_error_js__WEBPACK_IMPORTED_MODULE_2__.zR)(call, resource, error);
   return {
    ...{
     text: message,
     evidence: evidence,
     status: status,
     code: code,
     reason: reason,
     permission: permission,
     constraint: constraint,
     service: service,
     call: call
    },
    resource: error.resource
   };
  }
  const saidIn = (text, evidence, reason) => {
   const {permission: permission, resource: resource, constraint: constraint} = (0, 
   _google_api_error_js__WEBPACK_IMPORTED_MODULE_2__.PC)(text);
   return {
    text: text,
    evidence: evidence,
    permission: permission,
    resource: resource,
    constraint: constraint,
    reason: reason
   };
  };
  function diagnosed(error, resource, setting) {
   return asError((0, _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__.h)(saidBy(error, resource), setting), error) ?? error;
  }
  function asError(findings, cause) {
   const [first, ...others] = findings;
   return first && new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y([ first, ...others ], {
    cause: cause
   });
  }
 }
};