export const id = 132;

export const ids = [ 132 ];

export const modules = {
 88: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C4: () => SERVICES_INVOKER,
   RV: () => withMember,
   fs: () => changesOf,
   lo: () => wantedInvokers,
   t4: () => withoutMember
  });
  var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
  const SERVICES_INVOKER = "roles/run.servicesInvoker";
  const EVERYBODY = "allUsers";
  function wantedInvokers(bindings, invokers, strategy, role = SERVICES_INVOKER) {
   const holds = binding => _present_js__WEBPACK_IMPORTED_MODULE_0__.D.includes(binding.role) && !binding.condition;
   let wanted = bindings;
   if (strategy === "overwrite") {
    const others = bindings.filter(holds).flatMap(({members: members}) => members ?? []);
    for (const member of others) if (!invokers.includes(member) && member !== EVERYBODY) wanted = withoutMember(wanted, member, holds);
   }
   const lets = binding => holds(binding) && (role === SERVICES_INVOKER || binding.role === role);
   const held = new Set(wanted.filter(lets).flatMap(({members: members}) => members ?? []));
   for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, role, member);
   return wanted;
  }
  function changesOf(target, before, after) {
   const key = ({role: role, condition: condition}) => condition ? `bindings[${role}, if ${condition.title ?? condition.expression ?? ""}]` : `bindings[${role}]`;
   const [old, next] = [ byKey(before, key), byKey(after, key) ];
   return [ ...new Set([ ...old.keys(), ...next.keys() ]) ].flatMap(path => {
    const [was, is] = [ old.get(path) ?? [], next.get(path) ?? [] ];
    if (was.length === is.length && was.every(member => is.includes(member))) return [];
    return [ {
     target: target,
     path: path,
     ...was.length > 0 && {
      before: was
     },
     ...is.length > 0 && {
      after: is
     },
     done: false
    } ];
   });
  }
  function byKey(bindings, key) {
   const found = new Map;
   for (const binding of bindings) found.set(key(binding), [ ...new Set([ ...found.get(key(binding)) ?? [], ...binding.members ?? [] ]) ]);
   return found;
  }
  function withMember(bindings, role, member) {
   const at = bindings.findIndex(binding => binding.role === role && !binding.condition);
   if (at < 0) return [ ...bindings, {
    role: role,
    members: [ member ]
   } ];
   return bindings.map((binding, index) => index === at && !binding.members?.includes(member) ? {
    ...binding,
    members: [ ...binding.members ?? [], member ]
   } : binding);
  }
  function withoutMember(bindings, member, from = () => true) {
   return bindings.map(binding => _present_js__WEBPACK_IMPORTED_MODULE_0__.D.includes(binding.role) && from(binding) ? {
    ...binding,
    members: (binding.members ?? []).filter(candidate => candidate !== member)
   } : binding).filter(({role: role, members: members}) => !_present_js__WEBPACK_IMPORTED_MODULE_0__.D.includes(role) || (members ?? []).length > 0);
  }
 },
 8248: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dK: () => isHidden,
   f6: () => bindingsAfter,
   j2: () => fieldAfter,
   ju: () => invokersOf,
   nT: () => isOpen,
   og: () => gatesOf
  });
  var _bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88);
  var _invokers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
  var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
  function gatesOf(config, facts, decision, {state: state, service: service, bindings: bindings = bindingsAfter(config, facts, decision, state)}) {
   if (!service && !facts.service.known) return undefined;
   const field = path => service ? service[path] : fieldAfter(config, facts, path);
   const live = service ?? (facts.service.known ? facts.service.value : undefined);
   return {
    ingress: INGRESS[String(field("ingress"))] ?? "all",
    defaultUrl: field("defaultUriDisabled") !== true,
    iap: field("iapEnabled") === true,
    invokerCheck: service ? service.invokerIamDisabled !== true : checkAfter(facts, decision, state),
    ...live?.customAudiences?.length && {
     audiences: live.customAudiences
    },
    ...bindings && {
     invokers: invokersOf(bindings)
    }
   };
  }
  const isHidden = ({ingress: ingress, iap: iap, defaultUrl: defaultUrl}) => ingress !== "all" || iap || !defaultUrl;
  function isOpen({invokerCheck: invokerCheck, invokers: invokers}) {
   if (!invokerCheck) return true;
   return invokers?.some(({member: member, conditional: conditional}) => member === "allUsers" && !conditional);
  }
  const INGRESS = {
   INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
   INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing",
   INGRESS_TRAFFIC_NONE: "none"
  };
  function fieldAfter(config, facts, path) {
   const edit = config.edits.findLast(one => one.path === path && (one.op === "set" || one.op === "clear"));
   if (edit) return edit.op === "set" ? edit.value : undefined;
   return facts.service.known && facts.service.value?.[path] || undefined;
  }
  function checkAfter(facts, {removes: removes}, state) {
   if (state === "no-invoker-iam-check") return false;
   return removes.includes("no-invoker-iam-check") || (0, _present_js__WEBPACK_IMPORTED_MODULE_1__.i)(facts).checkDisabled !== "yes";
  }
  function bindingsAfter(config, facts, {removes: removes}, state) {
   const {service: service, servicePolicy: servicePolicy} = facts;
   const isNew = service.known && service.value === null;
   if (!servicePolicy.known && !isNew) return undefined;
   const before = servicePolicy.known && servicePolicy.value?.bindings || [];
   const named = (0, _invokers_js__WEBPACK_IMPORTED_MODULE_0__.t)(config, facts);
   const invited = named.length > 0 ? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.lo)(before, named, config.invokersUpdateStrategy) : before;
   const closed = removes.includes("all-users") ? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.t4)(invited, "allUsers") : invited;
   const open = closed.some(({role: role, members: members, condition: condition}) => isInvoker(role) && !condition && has(members, "allUsers"));
   return state === "all-users" && !open ? (0, _bindings_js__WEBPACK_IMPORTED_MODULE_2__.RV)(closed, "roles/run.invoker", "allUsers") : closed;
  }
  function invokersOf(bindings) {
   const found = new Map;
   for (const {role: role, members: members = [], condition: condition} of bindings) if (isInvoker(role)) for (const member of members) found.set(member, (found.get(member) ?? true) && condition !== undefined);
   return [ ...found ].map(([member, conditional]) => ({
    member: member,
    ...conditional && {
     conditional: conditional
    }
   }));
  }
  const isInvoker = role => _present_js__WEBPACK_IMPORTED_MODULE_1__.D.includes(role);
  const has = (members, member) => members?.includes(member) ?? false;
 },
 3693: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => wantedMembers,
   y: () => namesInvokers
  });
  var _facts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4008);
  function wantedMembers({invokers: invokers}, facts) {
   const callers = (facts?.callers ?? []).flatMap(({account: account}) => account.known && account.value !== null ? [ (0, 
   _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value) ] : []);
   const scheduled = (facts?.schedules ?? []).flatMap(({schedule: schedule, caller: caller}) => callsTarget(schedule) ? [ (0, 
   _facts_names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(caller) ] : []);
   return [ ...new Set([ ...invokers, ...callers, ...scheduled ]) ];
  }
  const namesInvokers = ({invokers: invokers, callers: callers, schedules: schedules}) => invokers.length + callers.length > 0 || schedules.some(callsTarget);
  const callsTarget = ({cron: cron, target: target}) => cron !== null && target.kind !== "function";
 },
 3387: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => INVOKER_ROLES,
   i: () => presentAccess
  });
  const INVOKER_ROLES = [ "roles/run.invoker", "roles/run.servicesInvoker" ];
  function presentAccess({service: service, servicePolicy: servicePolicy}) {
   const exists = service.known ? service.value ? "yes" : "no" : "unknown";
   const bindings = servicePolicy.known ? servicePolicy.value?.bindings ?? [] : [];
   const invokers = bindings.filter(({role: role}) => INVOKER_ROLES.includes(role));
   const open = bindings.filter(binding => has(binding, "allUsers") || has(binding, "allAuthenticatedUsers"));
   const bound = invokers.filter(binding => has(binding, "allUsers") && !binding.condition);
   return {
    exists: exists,
    allUsers: exists === "no" ? "no" : servicePolicy.known ? bound.length > 0 ? "yes" : "no" : "unknown",
    partlyPublic: invokers.some(binding => has(binding, "allUsers") && binding.condition !== undefined),
    allUsersRoles: [ ...new Set(bound.map(({role: role}) => role)) ],
    checkDisabled: service.known ? service.value?.invokerIamDisabled ? "yes" : "no" : "unknown",
    allAuthenticatedUsers: invokers.some(binding => has(binding, "allAuthenticatedUsers")),
    otherOpenRoles: open.map(({role: role}) => role).filter(role => !INVOKER_ROLES.includes(role)),
    evidence: exists === "no" ? service.evidence : [ ...service.evidence, ...servicePolicy.evidence ]
   };
  }
  const has = (binding, member) => binding.members?.includes(member) ?? false;
 },
 5933: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => isHeldUnlessForbidden,
   T: () => FINDINGS
  });
  const isHeldUnlessForbidden = ({status: status, method: method, role: role}) => status === "unknown" && method === "policy" && role !== undefined;
  const FINDINGS = {
   "invalid-input": {
    title: "Invalid input",
    severity: "fail"
   },
   "ignored-input": {
    title: "Input to check",
    severity: "warn"
   },
   "id-token-permission": {
    title: "The job may not ask for an ID token",
    severity: "fail"
   },
   "fork-without-token": {
    title: "Pull request without credentials",
    severity: "warn"
   },
   "foreign-head": {
    title: "Code of a fork, with the rights of this repository",
    severity: "fail"
   },
   "workload-identity-provider": {
    title: "Workload Identity Federation refused the token",
    severity: "fail"
   },
   "impersonation-denied": {
    title: "The deployer account may not be impersonated",
    severity: "fail"
   },
   "federation-unsupported": {
    title: "An API does not accept federated identities",
    severity: "fail"
   },
   "credentials-missing": {
    title: "No credentials found",
    severity: "fail"
   },
   "project-unreachable": {
    title: "Project not found or not readable",
    severity: "fail"
   },
   "api-disabled": {
    title: "API not enabled",
    severity: "fail"
   },
   "deployer-permission": {
    title: "Permission of the deployer",
    severity: "fail"
   },
   "build-account-permission": {
    title: "Permission of the build account",
    severity: "fail"
   },
   "runtime-account-permission": {
    title: "Permission of the runtime account",
    severity: "fail"
   },
   "act-as-runtime-account": {
    title: "Deploying as the runtime account",
    severity: "fail"
   },
   "act-as-build-account": {
    title: "Building as the build account",
    severity: "fail"
   },
   "not-granted": {
    title: "Nothing was granted",
    severity: "warn"
   },
   "build-account-missing": {
    title: "Build account does not exist or is disabled",
    severity: "fail"
   },
   "no-default-build-account": {
    title: "Project has no default build account",
    severity: "fail"
   },
   "runtime-account-missing": {
    title: "Runtime account does not exist or is disabled",
    severity: "fail"
   },
   "bucket-foreign": {
    title: "Staging bucket belongs to another project",
    severity: "fail"
   },
   "over-granted": {
    title: "Role that is not needed",
    severity: "warn"
   },
   "resource-missing": {
    title: "Something that the deploy uses does not exist",
    severity: "fail"
   },
   "repository-missing": {
    title: "Artifact Registry repository cannot take the image",
    severity: "fail"
   },
   "source-unreadable": {
    title: "The source cannot be packed",
    severity: "fail"
   },
   "source-unignored": {
    title: "Source without ignore rules",
    severity: "warn"
   },
   "source-left-out": {
    title: "Parts of the source that do not go up",
    severity: "warn"
   },
   "dockerfile-ignored": {
    title: "The Dockerfile is kept out of the upload",
    severity: "warn"
   },
   "credentials-excluded": {
    title: "Credentials kept out of the upload",
    severity: "warn"
   },
   "public-access-blocked": {
    title: "Public access is not possible",
    severity: "fail"
   },
   "public-access-left": {
    title: "Public access left as it was",
    severity: "warn"
   },
   "policy-unreadable": {
    title: "Organisation policy not readable",
    severity: "warn"
   },
   "policy-dry-run": {
    title: "Organisation policy in dry run",
    severity: "warn"
   },
   "policy-blocks-deploy": {
    title: "Organisation policy stops the deploy",
    severity: "fail"
   },
   "leftover-all-users": {
    title: "allUsers beside a disabled invoker check",
    severity: "warn"
   },
   "public-behind-ingress": {
    title: "Public, but not reachable from outside",
    severity: "warn"
   },
   "traffic-pinned": {
    title: "Traffic is pinned",
    severity: "warn"
   },
   "traffic-new-service": {
    title: "A new service needs its traffic",
    severity: "fail"
   },
   "traffic-target": {
    title: "Traffic cannot go where it is sent",
    severity: "fail"
   },
   "traffic-failed": {
    title: "Traffic has not moved",
    severity: "fail"
   },
   "rollout-failed": {
    title: "Gradual rollout taken back",
    severity: "fail"
   },
   "rollout-unwatched": {
    title: "Rollout without a look at the answers",
    severity: "warn"
   },
   "rollback-impossible": {
    title: "Nothing to roll back to",
    severity: "fail"
   },
   "tag-too-long": {
    title: "Traffic tag and service name are too long together",
    severity: "fail"
   },
   "preview-impossible": {
    title: "Preview cannot be made",
    severity: "fail"
   },
   "preview-kept": {
    title: "Preview that was kept",
    severity: "warn"
   },
   drift: {
    title: "The live service differs from the workflow",
    severity: "fail"
   },
   "drift-unknown": {
    title: "Drift could not be looked for",
    severity: "warn"
   },
   "build-failed": {
    title: "Build failed",
    severity: "fail"
   },
   "job-failed": {
    title: "The job failed",
    severity: "fail"
   },
   "release-failed": {
    title: "Release failed",
    severity: "fail"
   },
   "scheduler-permission": {
    title: "Permission of Cloud Scheduler",
    severity: "fail"
   },
   "schedule-failed": {
    title: "Scheduled call that does not work",
    severity: "fail"
   },
   "schedule-kept": {
    title: "Schedule left as it is",
    severity: "warn"
   },
   "caller-unknown": {
    title: "A caller that cannot be found",
    severity: "fail"
   },
   "access-narrowed": {
    title: "Callers that lose access",
    severity: "warn"
   },
   "behind-iap": {
    title: "Identity-Aware Proxy stands before the service",
    severity: "warn"
   },
   "tags-not-bound": {
    title: "Resource tags not bound",
    severity: "fail"
   },
   "invokers-not-set": {
    title: "Invokers not set",
    severity: "fail"
   },
   "verification-mismatch": {
    title: "The service does not answer as decided",
    severity: "fail"
   },
   "quota-exceeded": {
    title: "Quota exceeded",
    severity: "fail"
   },
   "api-error": {
    title: "A Google API refused",
    severity: "fail"
   },
   "internal-error": {
    title: "A mistake of this action",
    severity: "fail"
   },
   cancelled: {
    title: "Cancelled",
    severity: "fail"
   }
  };
 },
 5132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cd: () => accessText,
   c1: () => cause,
   e9: () => failures,
   Pl: () => headline
  });
  var decisions_gates = __webpack_require__(8248);
  var model = __webpack_require__(5933);
  function modeHeadline(report, service) {
   const failed = report.findings.some(({id: id, status: status}) => status === "fail" && id !== "drift");
   if (failed || report.findings.some(({id: id}) => id === "fork-without-token")) return undefined;
   switch (report.mode) {
   case "preview":
    return preview(report, service);

   case "cleanup":
    return cleanup(report, service);

   case "drift":
    return drift(report, service);

   default:
    return undefined;
   }
  }
  function attempt({mode: mode, verdict: verdict, plan: plan}, service) {
   const removing = !plan.some(({kind: kind}) => kind === "deploy-service");
   if (mode === "cleanup") return `Previews of ${service} were not cleaned up`;
   if (mode === "drift") return `${service} was not held against the workflow`;
   if (mode === "rollback") return `${service} was not rolled back`;
   if (mode !== "preview") return undefined;
   if (removing && plan.length > 0) return `The preview of ${service} was not removed`;
   return verdict === "blocked" ? `The preview of ${service} was not deployed` : `Deploying the preview of ${service} failed`;
  }
  const mark = ({verdict: verdict}) => verdict === "warning" ? "⚠️" : "✅";
  const isPlanned = ({plan: plan}) => plan.length > 0 && plan.every(({state: state}) => state === "planned");
  function preview(report, service) {
   const planned = isPlanned(report);
   const removal = report.plan.find(({kind: kind}) => kind === "remove-preview");
   if (report.plan.length === 0) return {
    mark: "➖",
    title: `No preview of ${service} to remove`,
    sentence: "The pull request is closed, and it has none."
   };
   if (removal) return {
    mark: mark(report),
    title: `The preview of ${service} ${planned ? "would be" : "is"} removed`,
    sentence: planned ? "Nothing was changed." : removal.note ?? ""
   };
   return {
    mark: mark(report),
    title: planned ? `Ready: the preview of ${service} can be deployed` : `The preview of ${service} is deployed`,
    sentence: planned ? "Nothing was changed." : access(report)
   };
  }
  const access = ({outputs: outputs}) => outputs.tag_url ? "Production was not touched. Whoever may call the service may call its preview." : "";
  function cleanup(report, service) {
   const planned = isPlanned(report);
   const removed = report.plan.filter(({kind: kind, state: state}) => kind === "remove-preview" && (planned || state === "done")).length;
   const kept = report.decisions.filter(({choice: choice}) => choice === "keep").length;
   const left = `${previews(kept)} ${kept === 1 ? "is" : "are"} kept.`;
   return {
    mark: mark(report),
    title: removed === 0 ? `No preview of ${service} is over` : `${previews(removed)} of ${service} ${planned ? "would be" : removed === 1 ? "was" : "were"} removed`,
    sentence: kept > 0 ? left : "None is left."
   };
  }
  const previews = count => `${count} preview${count === 1 ? "" : "s"}`;
  function drift(report, service) {
   const found = report.findings.filter(({id: id}) => id === "drift");
   const fixed = report.changes.filter(({done: done}) => done).length;
   const applied = fixed > 0 ? `${fixed} ${fixed === 1 ? "change was" : "changes were"} applied. ` : "";
   const [first] = found;
   if (!first) return {
    mark: mark(report),
    title: `${service} is as the workflow says`,
    sentence: applied || "Nothing differs."
   };
   return {
    mark: first.status === "fail" ? "❌" : "⚠️",
    title: `${service} differs from the workflow in ${found.length} ${found.length === 1 ? "place" : "places"}`,
    sentence: `${applied}${first.reason}`
   };
  }
  var names = __webpack_require__(9563);
  const ACCESS = {
   "all-users": {
    short: "public",
    plain: "Everyone on the internet can call it.",
    how: "everyone: allUsers holds the invoker role"
   },
   "no-invoker-iam-check": {
    short: "public",
    plain: "Everyone on the internet can call it.",
    how: "everyone: the invoker IAM check is disabled"
   },
   "oidc-only": {
    short: "for authenticated callers",
    plain: "Only callers with an ID token and the invoker role can call it.",
    how: "callers with an ID token and the invoker role"
   },
   unchanged: {
    short: "access left as it was",
    plain: "Who can call it was left as it was.",
    how: "as before"
   }
  };
  function accessText({outputs: outputs, gates: gates}) {
   const text = ACCESS[outputs.access];
   if (text?.short === "public" && gates && (0, decisions_gates.dK)(gates)) return {
    short: "open to whoever reaches it",
    plain: "IAM lets everyone call it, but not everyone reaches it.",
    how: `${text.how}; not everyone reaches it`
   };
   const google = gates?.invokers?.some(({member: member, conditional: conditional}) => member === "allAuthenticatedUsers" && !conditional);
   return outputs.access === "oidc-only" && google ? EVERY_GOOGLE_ACCOUNT : text;
  }
  const EVERY_GOOGLE_ACCOUNT = {
   short: "for every Google account",
   plain: "Anybody with a Google account can call it, with an ID token.",
   how: "every Google account: allAuthenticatedUsers holds an invoker role"
  };
  const failures = report => report.findings.filter(finding => finding.status === "fail");
  function headline(report) {
   const {target: target} = report;
   const service = target.service ?? target.job ?? target.workerPool ?? "the service";
   const own = modeHeadline(report, service);
   if (own) return own;
   const failed = failures(report);
   const first = failed[0];
   if (first) return failedHeadline(report, service, first, failed.length);
   const access = accessText(report);
   const because = report.decisions.find(decision => decision.id === "access")?.because;
   if (report.findings.some(finding => finding.id === "fork-without-token")) return {
    mark: "➖",
    title: "Nothing deployed: GitHub gives this run no credentials",
    sentence: reason(report, "fork-without-token")
   };
   if (report.plan.length > 0 && report.plan.every(step => step.state === "planned")) return {
    mark: report.verdict === "warning" ? "⚠️" : "✅",
    title: `Ready: ${service} can be deployed`,
    sentence: `Nothing was changed. ${because ?? ""}`.trim()
   };
   return {
    mark: report.verdict === "warning" ? "⚠️" : "✅",
    title: doneTitle(report, capitalise(service), access?.short),
    sentence: (report.verdict === "ok" ? undefined : because) ?? access?.plain ?? ""
   };
  }
  function doneTitle(report, service, access) {
   if (report.plan.length === 0) return `${service} is as the workflow wants it: nothing was changed`;
   const planned = new Set(report.plan.map(({kind: kind}) => kind));
   if (planned.has("run-job")) {
    const ran = report.plan.some(({kind: kind, note: note}) => kind === "run-job" && note?.includes("succeeded"));
    const how = ran ? "its execution succeeded" : "its execution has begun";
    return planned.has("deploy-job") ? `${service} is deployed, and ${how}` : `${service} was run: ${how}`;
   }
   if (!RELEASES.some(kind => planned.has(kind))) return report.target.job ? `Who can run ${service} is settled` : `Who can call ${service} is settled`;
   return `${service} is deployed${access ? `, ${access}` : ""}`;
  }
  const RELEASES = [ "deploy-service", "deploy-job", "deploy-worker-pool" ];
  const SAYS_LITTLE = new Set([ "invalid-input", "api-disabled", "api-error", "build-failed", "release-failed", "policy-blocks-deploy", "verification-mismatch", "internal-error" ]);
  function failedHeadline(report, service, first, count) {
   const name = capitalise(service);
   const before = attempt(report, service) ?? (report.mode === "preflight" ? `${name} cannot be deployed` : report.verdict === "blocked" ? `${name} was not deployed` : `Deploying ${service} failed`);
   if (first.id === "job-failed") return {
    mark: "❌",
    title: `Running ${service} failed: ${lowerFirst(clause(first.reason))}`,
    sentence: first.reason
   };
   const others = count > 1 ? ` (and ${count - 1} more)` : "";
   const said = SAYS_LITTLE.has(first.id) && !first.permission ? `: ${clause(first.reason)}` : "";
   const fix = first.remedies.find(({kind: kind}) => kind === "gcloud") ?? first.remedies[0];
   return {
    mark: "❌",
    title: `${before}: ${cause(first)}${said}${others}${fix ? `. Fix: ${lowerFirst(fix.title)}` : ""}`,
    sentence: first.reason
   };
  }
  function clause(reason) {
   const [sentence = ""] = reason.split(/(?<=[.!?])\s|\n/, 1);
   const bare = sentence.replace(/[.!?]$/, "");
   return bare.length > 140 ? `${bare.slice(0, 139)}…` : bare;
  }
  function cause(finding) {
   if (finding.permission && finding.principal) {
    const on = finding.resource ? ` on ${(0, names.VW)(finding.resource)}` : "";
    const role = (0, names.BU)(finding);
    const who = role ? `the ${role.toLowerCase()}` : (0, names.pF)(finding.principal);
    return finding.status === "unknown" ? `whether ${who} has ${finding.permission}${on}` : `${who} lacks ${finding.permission}${on}`;
   }
   return lowerFirst(model.T[finding.id].title);
  }
  function lowerFirst(words) {
   return /^[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  }
  const reason = (report, id) => report.findings.find(finding => finding.id === id)?.reason ?? "";
  const capitalise = words => words === "the service" ? "The service" : words;
 },
 9563: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $R: () => PERMISSION_FINDINGS,
   BU: () => partOf,
   J8: () => METHODS,
   VW: () => shortResource,
   j7: () => MARKS,
   pF: () => shortMember
  });
  function shortResource(fullName) {
   const parts = fullName.replace(/^\/\/[^/]+\//, "").split("/");
   const name = parts.at(-1) ?? fullName;
   const kind = KINDS[parts.at(-2) ?? ""];
   return kind ? `${kind} ${name}` : fullName;
  }
  const KINDS = {
   projects: "project",
   folders: "folder",
   organizations: "organisation",
   services: "service",
   jobs: "job",
   buckets: "bucket",
   repositories: "repository",
   serviceAccounts: "account",
   secrets: "secret",
   tagValues: "tag value",
   revisions: "revision",
   builds: "build",
   subnetworks: "subnetwork",
   networks: "network",
   connectors: "connector",
   workerPools: "worker pool",
   instances: "instance"
  };
  const shortMember = member => member.replace(/^(serviceAccount|user|group|domain):/, "");
  const METHODS = {
   caller: "asked as itself",
   impersonation: "asked by impersonating it",
   troubleshooter: "Policy Troubleshooter",
   policy: "read from allow policies"
  };
  const MARKS = {
   pass: "✅",
   fail: "❌",
   warn: "⚠️",
   unknown: "❔",
   skipped: "➖"
  };
  const PERMISSION_FINDINGS = {
   "deployer-permission": "Deployer",
   "act-as-runtime-account": "Deployer",
   "act-as-build-account": "Deployer",
   "build-account-permission": "Build account",
   "runtime-account-permission": "Runtime account"
  };
  function partOf({id: id, principal: principal = ""}) {
   const part = PERMISSION_FINDINGS[id];
   return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? "Service agent" : part;
  }
 }
};