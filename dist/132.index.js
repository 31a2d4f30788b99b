export const id = 132;
export const ids = [132];
export const modules = {
	5535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dK: () => isHidden,
			f6: () => bindingsAfter,
			j2: () => fieldAfter,
			ju: () => invokersOf,
			nT: () => isOpen,
			og: () => gatesOf
		});
		var _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5846);
		var _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2903);
		var _live_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8772);
		function gatesOf(config, facts, decision, { state, service, bindings = bindingsAfter(config, facts, decision, state) }) {
			if (!service && !facts.service.known) return undefined;
			const field = (path) => service ? service[path] : fieldAfter(config, facts, path);
			const live = service ?? (facts.service.known ? facts.service.value : undefined);
			return {
				ingress: INGRESS[String(field("ingress"))] ?? "all",
				defaultUrl: field("defaultUriDisabled") !== true,
				iap: field("iapEnabled") === true,
				invokerCheck: service ? service.invokerIamDisabled !== true : checkAfter(facts, decision, state),
				...live?.customAudiences?.length && { audiences: live.customAudiences },
				...bindings && { invokers: invokersOf(bindings) }
			};
		}
		const isHidden = ({ ingress, iap, defaultUrl }) => ingress !== "all" || iap || !defaultUrl;
		function isOpen({ invokerCheck, invokers }) {
			if (!invokerCheck) return true;
			return invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional);
		}
		const INGRESS = {
			INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing",
			INGRESS_TRAFFIC_NONE: "none"
		};
		function fieldAfter(config, facts, path) {
			const edit = config.edits.findLast((one) => one.path === path && (one.op === "set" || one.op === "clear"));
			if (edit) return edit.op === "set" ? edit.value : undefined;
			return facts.service.known && facts.service.value?.[path] || undefined;
		}
		function checkAfter(facts, { removes }, state) {
			if (state === "no-invoker-iam-check") return false;
			return removes.includes("no-invoker-iam-check") || (0, _live_access_js__WEBPACK_IMPORTED_MODULE_1__.t)(facts).checkDisabled !== "yes";
		}
		function bindingsAfter(config, facts, { removes }, state) {
			const { service, servicePolicy } = facts;
			const isNew = service.known && service.value === null;
			if (!servicePolicy.known && !isNew) return undefined;
			const before = servicePolicy.known && servicePolicy.value?.bindings || [];
			const named = (0, _iam_invokers_js__WEBPACK_IMPORTED_MODULE_0__.t)(config, facts);
			const invited = named.length > 0 ? (0, _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.lo)(before, named, config.invokersUpdateStrategy) : before;
			const closed = removes.includes("all-users") ? (0, _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.t4)(invited, "allUsers") : invited;
			const open = closed.some(({ role, members, condition }) => isInvoker(role) && !condition && has(members, "allUsers"));
			return state === "all-users" && !open ? (0, _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.RV)(closed, "roles/run.invoker", "allUsers") : closed;
		}
		function invokersOf(bindings) {
			const found = new Map();
			for (const { role, members = [], condition } of bindings) if (isInvoker(role)) for (const member of members) found.set(member, (found.get(member) ?? true) && condition !== undefined);
			return [...found].map(([member, conditional]) => ({
				member,
				...conditional && { conditional }
			}));
		}
		const isInvoker = (role) => _iam_bindings_js__WEBPACK_IMPORTED_MODULE_2__.D8.includes(role);
		const has = (members, member) => members?.includes(member) ?? false;
	}),
	8772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => liveAccess });
		var _iam_bindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5846);
		function liveAccess({ service, servicePolicy }) {
			const exists = service.known ? service.value ? "yes" : "no" : "unknown";
			const bindings = servicePolicy.known ? servicePolicy.value?.bindings ?? [] : [];
			const invokers = bindings.filter(({ role }) => _iam_bindings_js__WEBPACK_IMPORTED_MODULE_0__.D8.includes(role));
			const open = bindings.filter((binding) => has(binding, "allUsers") || has(binding, "allAuthenticatedUsers"));
			const bound = invokers.filter((binding) => has(binding, "allUsers") && !binding.condition);
			return {
				exists,
				allUsers: exists === "no" ? "no" : servicePolicy.known ? bound.length > 0 ? "yes" : "no" : "unknown",
				partlyPublic: invokers.some((binding) => has(binding, "allUsers") && binding.condition !== undefined),
				allUsersRoles: [...new Set(bound.map(({ role }) => role))],
				checkDisabled: service.known ? service.value?.invokerIamDisabled ? "yes" : "no" : "unknown",
				allAuthenticatedUsers: invokers.some((binding) => has(binding, "allAuthenticatedUsers")),
				otherOpenRoles: open.map(({ role }) => role).filter((role) => !_iam_bindings_js__WEBPACK_IMPORTED_MODULE_0__.D8.includes(role)),
				evidence: exists === "no" ? service.evidence : [...service.evidence, ...servicePolicy.evidence]
			};
		}
		const has = (binding, member) => binding.members?.includes(member) ?? false;
	}),
	5846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C4: () => SERVICES_INVOKER,
			D8: () => INVOKER_ROLES,
			RV: () => withMember,
			fs: () => changesOf,
			lo: () => wantedInvokers,
			t4: () => withoutMember
		});
		const INVOKER_ROLES = ["roles/run.invoker", "roles/run.servicesInvoker"];
		const SERVICES_INVOKER = "roles/run.servicesInvoker";
		const EVERYBODY = "allUsers";
		function wantedInvokers(bindings, invokers, strategy, role = SERVICES_INVOKER) {
			const holds = (binding) => INVOKER_ROLES.includes(binding.role) && !binding.condition;
			let wanted = bindings;
			if (strategy === "overwrite") {
				const others = bindings.filter(holds).flatMap(({ members }) => members ?? []);
				for (const member of others) if (!invokers.includes(member) && member !== EVERYBODY) wanted = withoutMember(wanted, member, holds);
			}
			const lets = (binding) => holds(binding) && (role === SERVICES_INVOKER || binding.role === role);
			const held = new Set(wanted.filter(lets).flatMap(({ members }) => members ?? []));
			for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, role, member);
			return wanted;
		}
		function changesOf(target, before, after) {
			const key = ({ role, condition }) => condition ? `bindings[${role}, if ${condition.title ?? condition.expression ?? ""}]` : `bindings[${role}]`;
			const [old, next] = [byKey(before, key), byKey(after, key)];
			return [...new Set([...old.keys(), ...next.keys()])].flatMap((path) => {
				const [was, is] = [old.get(path) ?? [], next.get(path) ?? []];
				if (was.length === is.length && was.every((member) => is.includes(member))) return [];
				return [{
					target,
					path,
					...was.length > 0 && { before: was },
					...is.length > 0 && { after: is },
					done: false
				}];
			});
		}
		function byKey(bindings, key) {
			const found = new Map();
			for (const binding of bindings) found.set(key(binding), [...new Set([...found.get(key(binding)) ?? [], ...binding.members ?? []])]);
			return found;
		}
		function withMember(bindings, role, member) {
			const at = bindings.findIndex((binding) => binding.role === role && !binding.condition);
			if (at < 0) return [...bindings, {
				role,
				members: [member]
			}];
			return bindings.map((binding, index) => index === at && !binding.members?.includes(member) ? {
				...binding,
				members: [...binding.members ?? [], member]
			} : binding);
		}
		function withoutMember(bindings, member, from = () => true) {
			return bindings.map((binding) => INVOKER_ROLES.includes(binding.role) && from(binding) ? {
				...binding,
				members: (binding.members ?? []).filter((candidate) => candidate !== member)
			} : binding).filter(({ role, members }) => !INVOKER_ROLES.includes(role) || (members ?? []).length > 0);
		}
	}),
	2903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => wantedMembers,
			y: () => namesInvokers
		});
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
		function wantedMembers({ invokers }, facts) {
			const callers = (facts?.callers ?? []).flatMap(({ account }) => account.known && account.value !== null ? [(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value)] : []);
			const scheduled = (facts?.schedules ?? []).flatMap(({ schedule, caller }) => callsTarget(schedule) ? [(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(caller)] : []);
			return [...new Set([
				...invokers,
				...callers,
				...scheduled
			])];
		}
		const namesInvokers = ({ invokers, callers, schedules }) => invokers.length + callers.length > 0 || schedules.some(callsTarget);
		const callsTarget = ({ cron, target }) => cron !== null && target.kind !== "function";
	}),
	5933: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => isHeldUnlessForbidden,
			T: () => FINDINGS
		});
		const isHeldUnlessForbidden = ({ status, method, role }) => status === "unknown" && method === "policy" && role !== undefined;
		const FINDINGS = {
			"invalid-input": { title: "Invalid input" },
			"ignored-input": { title: "Check this input" },
			"id-token-permission": { title: "The job cannot ask for an ID token" },
			"fork-without-token": { title: "Pull request without credentials" },
			"foreign-head": { title: "Code from a fork, with the rights of this repository" },
			"workload-identity-provider": { title: "Workload Identity Federation refused the token" },
			"impersonation-denied": { title: "The deployer cannot be impersonated" },
			"federation-unsupported": { title: "An API does not accept federated identities" },
			"credentials-missing": { title: "No credentials found" },
			"project-unreachable": { title: "Project not found or not readable" },
			"billing-disabled": { title: "Project without billing" },
			"project-suspended": { title: "Project is suspended" },
			"api-disabled": { title: "API not enabled" },
			"deployer-permission": { title: "Permission of the deployer" },
			"build-account-permission": { title: "Permission of the build account" },
			"runtime-account-permission": { title: "Permission of the runtime account" },
			"act-as-runtime-account": { title: "Permission to act as the runtime account" },
			"act-as-build-account": { title: "Permission to act as the build account" },
			"not-granted": { title: "Nothing was granted" },
			"build-account-missing": { title: "Build account does not exist or is disabled" },
			"no-default-build-account": { title: "Project has no default build account" },
			"runtime-account-missing": { title: "Runtime account does not exist or is disabled" },
			"bucket-foreign": { title: "Staging bucket belongs to another project" },
			"over-granted": { title: "Role that is not needed" },
			"resource-missing": { title: "Missing resource" },
			"repository-missing": { title: "Artifact Registry repository cannot take the image" },
			"source-unreadable": { title: "Source cannot be packed" },
			"source-unignored": { title: "Source without ignore rules" },
			"source-left-out": { title: "Parts of the source are not uploaded" },
			"dockerfile-ignored": { title: "Dockerfile is not uploaded" },
			"credentials-excluded": { title: "Credentials left out of the upload" },
			"secrets-uploaded": { title: "Source holds what looks like secrets" },
			"public-access-blocked": { title: "Public access is not possible" },
			"public-access-left": { title: "Public access left as it was" },
			"policy-unreadable": { title: "Organisation policy not readable" },
			"policy-dry-run": { title: "Organisation policy in dry run" },
			"policy-blocks-deploy": { title: "Organisation policy blocks the deploy" },
			"leftover-all-users": { title: "allUsers grant beside a disabled invoker check" },
			"public-behind-ingress": { title: "Public, but not reachable from the internet" },
			"traffic-pinned": { title: "Traffic is pinned" },
			"traffic-new-service": { title: "A new service needs traffic" },
			"traffic-target": { title: "Traffic cannot be set as asked" },
			"traffic-failed": { title: "Traffic did not move" },
			"rollout-failed": { title: "Gradual rollout stopped" },
			"rollout-unwatched": { title: "Rollout was not monitored" },
			"rollback-impossible": { title: "Nothing to roll back to" },
			"tag-too-long": { title: "Traffic tag and service name are too long together" },
			"preview-impossible": { title: "Preview is not possible" },
			"preview-kept": { title: "Preview kept" },
			drift: { title: "The live service differs from the workflow" },
			"drift-unknown": { title: "Could not check for drift" },
			"build-failed": { title: "Build failed" },
			"job-failed": { title: "The job failed" },
			"release-failed": { title: "Release failed" },
			"scheduler-permission": { title: "Permission of Cloud Scheduler" },
			"schedule-failed": { title: "Scheduled call failed" },
			"schedule-kept": { title: "Schedule left as it was" },
			"caller-unknown": { title: "Caller not found" },
			"access-narrowed": { title: "Callers lose access" },
			"behind-iap": { title: "Identity-Aware Proxy is in front of the service" },
			"tags-not-bound": { title: "Resource tags not bound" },
			"invokers-not-set": { title: "Invokers not set" },
			"verification-mismatch": { title: "The service does not answer as expected" },
			"verification-unclear": { title: "Access could not be proven" },
			"quota-exceeded": { title: "Quota exceeded" },
			"api-error": { title: "A Google API refused a request" },
			"internal-error": { title: "Error in this action" },
			cancelled: { title: "Cancelled" }
		};
	}),
	5132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cd: () => accessText,
			c1: () => cause,
			e9: () => failures,
			Pl: () => headline
		});
		var access_gates = __webpack_require__(5535);
		var list = __webpack_require__(8935);
		var model = __webpack_require__(5933);
		var names = __webpack_require__(6606);
		var sentences = __webpack_require__(1204);
		;
		function modeHeadline(report, service) {
			const failed = report.findings.some(({ id, status }) => status === "fail" && id !== "drift");
			if (failed || report.findings.some(({ id }) => id === "fork-without-token")) return undefined;
			switch (report.mode) {
				case "preview": return preview(report, service);
				case "cleanup": return cleanup(report, service);
				case "drift": return drift(report, service);
				default: return undefined;
			}
		}
		function attempt({ mode, verdict, plan }, service) {
			const removing = !plan.some(({ kind }) => kind === "deploy-service");
			if (mode === "cleanup") return `Previews of ${service} were not cleaned up`;
			if (mode === "drift") return `${service} was not compared with the workflow`;
			if (mode === "rollback") return `${service} was not rolled back`;
			if (mode !== "preview") return undefined;
			if (removing && plan.length > 0) return `The preview of ${service} was not removed`;
			return verdict === "blocked" ? `The preview of ${service} was not deployed` : `Deploying the preview of ${service} failed`;
		}
		const mark = ({ verdict }) => verdict === "warning" ? "⚠️" : "✅";
		const isPlanned = ({ plan }) => plan.length > 0 && plan.every(({ state }) => state === "planned");
		function preview(report, service) {
			const planned = isPlanned(report);
			const removal = report.plan.find(({ kind }) => kind === "remove-preview");
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
		const access = ({ outputs }) => outputs.tag_url ? "Production was not touched. Whoever may call the service may call its preview." : "";
		function cleanup(report, service) {
			const planned = isPlanned(report);
			const removed = report.plan.filter(({ kind, state }) => kind === "remove-preview" && (planned || state === "done")).length;
			const kept = report.decisions.filter(({ choice }) => choice === "keep").length;
			const left = `${(0, sentences.U9)(kept, "preview is", "previews are")} kept.`;
			return {
				mark: mark(report),
				title: removed === 0 ? `No preview of ${service} is over` : `${(0, sentences.U9)(removed, "preview")} of ${service} ${planned ? "would be" : removed === 1 ? "was" : "were"} removed`,
				sentence: kept > 0 ? left : "None is left."
			};
		}
		function drift(report, service) {
			const found = report.findings.filter(({ id }) => id === "drift");
			const fixed = report.changes.filter(({ done }) => done).length;
			const applied = fixed > 0 ? `${(0, sentences.U9)(fixed, "change was", "changes were")} applied. ` : "";
			const [first] = found;
			if (!first) return {
				mark: mark(report),
				title: `${service} is as the workflow says`,
				sentence: applied || "Nothing differs."
			};
			return {
				mark: first.status === "fail" ? "❌" : "⚠️",
				title: `${service} differs from the workflow in ${(0, sentences.U9)(found.length, "place")}`,
				sentence: `${applied}${first.reason}`
			};
		}
		var report_names = __webpack_require__(9563);
		;
		const ACCESS = {
			"all-users": {
				short: "public",
				plain: "Everyone on the internet can call it.",
				how: "everyone: allUsers holds the invoker role"
			},
			"no-invoker-iam-check": {
				short: "public",
				plain: "Everyone on the internet can call it.",
				how: "everyone: the invoker check is disabled"
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
		function accessText({ outputs, gates }) {
			const text = ACCESS[outputs.access];
			if (text?.short === "public" && gates && (0, access_gates.dK)(gates)) return {
				short: "open to whoever reaches it",
				plain: "IAM lets everyone call it, but not everyone reaches it.",
				how: `${text.how}; not everyone reaches it`
			};
			const google = gates?.invokers?.some(({ member, conditional }) => member === "allAuthenticatedUsers" && !conditional);
			return outputs.access === "oidc-only" && google ? EVERY_GOOGLE_ACCOUNT : text;
		}
		const EVERY_GOOGLE_ACCOUNT = {
			short: "for every Google account",
			plain: "Anybody with a Google account can call it, with an ID token.",
			how: "every Google account: allAuthenticatedUsers holds an invoker role"
		};
		const failures = (report) => report.findings.filter((finding) => finding.status === "fail");
		function headline(report) {
			const { target } = report;
			const service = nameIn(target) ?? "the service";
			const own = modeHeadline(report, service);
			if (own) return own;
			const failed = failures(report);
			const first = failed[0];
			if (first) return failedHeadline(report, service, first, failed.length);
			const access = accessText(report);
			const because = report.decisions.find((decision) => decision.id === "access")?.because;
			if (report.findings.some((finding) => finding.id === "fork-without-token")) return {
				mark: "➖",
				title: "Nothing deployed: GitHub gives this run no credentials",
				sentence: reason(report, "fork-without-token")
			};
			if (report.plan.length > 0 && report.plan.every((step) => step.state === "planned")) return {
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
			const planned = new Set(report.plan.map(({ kind }) => kind));
			if (planned.has("run-job")) {
				const ran = report.plan.some(({ kind, note }) => kind === "run-job" && note?.includes("succeeded"));
				const how = ran ? "its execution succeeded" : "its execution has begun";
				return RELEASES.some((kind) => planned.has(kind)) ? `${service} is deployed, and ${how}` : `${service} was run: ${how}`;
			}
			if (!RELEASES.some((kind) => planned.has(kind))) return `Who can ${verbOf(report.target)} ${service} is settled`;
			return `${service} is deployed${access ? `, ${access}` : ""}`;
		}
		const RELEASES = list.y2.map(([kind]) => `deploy-${kind}`);
		const nameIn = (target) => Object.values(list.GW).flatMap((kind) => target[kind.target] ?? [])[0];
		const verbOf = (target) => Object.values(list.GW).find((kind) => target[kind.target])?.invokers?.verb ?? "call";
		const SAYS_LITTLE = new Set([
			"invalid-input",
			"api-disabled",
			"api-error",
			"build-failed",
			"release-failed",
			"policy-blocks-deploy",
			"verification-mismatch",
			"internal-error"
		]);
		function failedHeadline(report, service, first, count) {
			const name = capitalise(service);
			const before = attempt(report, service) ?? (report.mode === "preflight" ? `${name} cannot be deployed` : report.verdict === "blocked" ? `${name} was not deployed` : `Deploying ${service} failed`);
			if (first.id === "job-failed") return {
				mark: "❌",
				title: `Running ${service} failed: ${(0, sentences.ib)(clause(first.reason))}`,
				sentence: first.reason
			};
			const others = count > 1 ? ` (and ${count - 1} more)` : "";
			const said = SAYS_LITTLE.has(first.id) && !first.permission ? `: ${clause(first.reason)}` : "";
			const fix = first.remedies.find(({ kind }) => kind === "gcloud") ?? first.remedies[0];
			return {
				mark: "❌",
				title: `${capitalise(before)}: ${cause(first)}${said}${others}${fix ? `. Fix: ${(0, sentences.ib)(fix.title)}` : ""}`,
				sentence: first.reason
			};
		}
		function clause(reason) {
			const [sentence = ""] = reason.split(/(?<=[.!?])\s|\n/, 1);
			const bare = sentence.replace(/[.!?]$/, "");
			return (0, sentences.ml)(bare, 140);
		}
		function cause(finding) {
			if (finding.permission && finding.principal) {
				const on = finding.resource ? ` on ${(0, names.VW)(finding.resource)}` : "";
				const role = (0, report_names.BU)(finding);
				const who = role ? `the ${role.toLowerCase()}` : (0, names.pF)(finding.principal);
				return finding.status === "unknown" ? `whether ${who} has ${finding.permission}${on}` : `${who} lacks ${finding.permission}${on}`;
			}
			return (0, sentences.ib)(model.T[finding.id].title);
		}
		const reason = (report, id) => report.findings.find((finding) => finding.id === id)?.reason ?? "";
		const capitalise = (words) => words.replace(/^the service\b/, "The service");
	}),
	9563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => PERMISSION_FINDINGS,
			BU: () => partOf,
			J8: () => METHODS,
			j7: () => MARKS
		});
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
		function partOf({ id, principal = "" }) {
			const part = PERMISSION_FINDINGS[id];
			return part && /@(?:gcp-sa-|serverless-robot-prod)/.test(principal) ? "Service agent" : part;
		}
	}),
	6606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EU: () => shortName,
			VW: () => shortResource,
			pF: () => shortMember
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
		function shortResource(fullName) {
			const parts = fullName.replace(/^\/\/[^/]+\//, "").split("/");
			const name = parts.at(-1) ?? fullName;
			const kind = WORDS[parts.at(-2) ?? ""];
			return kind ? `${kind} ${name}` : fullName;
		}
		const WORDS = {
			...Object.fromEntries(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).map(({ collection, words }) => [collection, words])),
			projects: "project",
			folders: "folder",
			organizations: "organisation",
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
			instances: "instance"
		};
		const shortMember = (member) => member.replace(/^(serviceAccount|user|group|domain):/, "");
		const shortName = (name) => name?.split("/").at(-1) || undefined;
	})
};
