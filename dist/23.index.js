export const id = 23;
export const ids = [23];
export const modules = {
	5726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => CODES,
			c: () => inWords,
			i: () => unknown,
			n: () => ask,
			o: () => decideSchedules,
			r: () => known,
			s: () => httpStatusOf,
			t: () => andThen
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2499);
		const DAYS = [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		];
		function inWords({ cron, timeZone }) {
			if (cron === null) return "never";
			return `${words(cron) ?? cron} (${timeZone})`;
		}
		function words(cron) {
			const [minute = "", hour = "", day, month, weekday = ""] = cron.trim().split(/\s+/);
			if (month !== "*") return void 0;
			const number = /^\d+$/;
			const time = number.test(minute) && number.test(hour) ? `${pad(hour)}:${pad(minute)}` : void 0;
			if (day === "*" && weekday === "*") {
				const every = /^\*\/(\d+)$/.exec(minute)?.[1];
				if (every && hour === "*") return `every ${every} minutes`;
				if (minute === "*" && hour === "*") return "every minute";
				if (number.test(minute) && hour === "*") return `every hour at minute ${Number(minute)}`;
				return time && `every day at ${time}`;
			}
			if (time && day === "*" && /^[0-7]$/.test(weekday)) return `every ${DAYS[Number(weekday) % 7]} at ${time}`;
			if (time && day === "*" && /^(1-5|mon-fri)$/i.test(weekday)) return `Monday to Friday at ${time}`;
			if (time && number.test(day ?? "") && weekday === "*") return `on day ${Number(day)} of every month at ${time}`;
		}
		const pad = (text) => text.padStart(2, "0");
		function decideSchedules(config, facts) {
			return config.schedules.map((schedule) => {
				const { name, cron, test, next = [], from } = schedule;
				const fact = facts.schedules?.find(({ schedule: other }) => other.name === name);
				const evidence = [{
					call: `input ${from}`,
					resource: name,
					answer: cron ?? "none"
				}, ...fact?.job.evidence ?? []];
				const rest = {
					id: `schedule:${name}`,
					question: `When does Cloud Scheduler call (job ${name})?`,
					alternatives: []
				};
				if (cron === null) return {
					...rest,
					choice: "never",
					because: "schedule says none: the job is deleted.",
					evidence
				};
				const caller = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__.r)(schedule, facts.projectId);
				const times = next.map((time) => inZone(time, schedule.timeZone)).join(", ");
				return {
					...rest,
					choice: inWords(schedule),
					because: `${from} says ${cron}. ${what(schedule, config)} is called as ${caller}${times ? `; next: ${times}` : ""}.${test ? " The run starts it once at the end." : ""}`,
					evidence
				};
			});
		}
		function what({ target, method, path }, { service }) {
			if (target.kind === "run") return `The job ${service}`;
			return `${method} ${path} of the ${target.kind === "function" ? `function ${target.name}` : `service ${service}`}`;
		}
		function inZone(time, timeZone) {
			return new Intl.DateTimeFormat("sv-SE", {
				timeZone,
				dateStyle: "short",
				timeStyle: "short"
			}).format(new Date(time));
		}
		const httpStatusOf = (status) => HTTP_OF[status];
		const HTTP_OF = {
			INVALID_ARGUMENT: 400,
			UNAUTHENTICATED: 401,
			PERMISSION_DENIED: 403,
			NOT_FOUND: 404,
			ABORTED: 409,
			RESOURCE_EXHAUSTED: 429,
			INTERNAL: 500,
			UNAVAILABLE: 503,
			DEADLINE_EXCEEDED: 504
		};
		const CODES = {
			0: "OK",
			2: "UNKNOWN",
			3: "INVALID_ARGUMENT",
			4: "DEADLINE_EXCEEDED",
			5: "NOT_FOUND",
			7: "PERMISSION_DENIED",
			8: "RESOURCE_EXHAUSTED",
			10: "ABORTED",
			13: "INTERNAL",
			14: "UNAVAILABLE",
			16: "UNAUTHENTICATED"
		};
		async function ask(call, resource, question, summarise) {
			try {
				const value = await question();
				return known(value, (0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(call, resource, summarise(value)));
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.status === 401) throw error;
				return unknown(whyNot(error), (0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(call, resource, error));
			}
		}
		function whyNot(error) {
			const { status, reason, permission, service, message } = error;
			if (reason === "SERVICE_DISABLED") return `The API ${service ?? ""} is not enabled.`.replace("  ", " ");
			if (status === 403) return permission ? `The permission ${permission} is missing.` : `Not permitted: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.p)(message)}`;
			if (status === 404) return "Not found.";
			if (status === 0 || status === 408 || status === 429 || status >= 500) return `Not reachable${status ? ` (${status})` : ""}: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.p)(message)}`;
			return `Refused (${status}): ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.p)(message)}`;
		}
		const known = (value, ...evidence) => ({
			known: true,
			value,
			evidence
		});
		const unknown = (why, ...evidence) => ({
			known: false,
			why,
			evidence
		});
		function andThen(fact, then) {
			return fact.known ? {
				...fact,
				value: then(fact.value)
			} : fact;
		}
	}),
	7023: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => readDefaultAccountPolicies,
			A: () => isLatest,
			B: () => access,
			C: () => trafficOf,
			D: () => servesOlder,
			E: () => revisionName,
			F: () => chooseBuild,
			G: () => keyOf$1,
			H: () => MECHANISMS,
			I: () => fallbackBuild,
			J: () => wantedTags,
			K: () => readTagValues,
			L: () => submitRequest,
			M: () => servingOf$1,
			N: () => unexplained,
			O: () => templateBefore,
			P: () => buildConfigOf,
			Q: () => readAccessPolicies,
			R: () => drift,
			S: () => keyOf,
			T: () => diffService,
			U: () => MECHANISM_PERMISSIONS,
			V: () => serviceOf,
			W: () => mayBlock,
			X: () => setOn,
			Y: () => readSetPolicies,
			Z: () => deployConstraintsOf,
			_: () => rolloutTraffic,
			a: () => mismatches,
			at: () => blocking,
			c: () => listDecisions,
			ct: () => verdictOf,
			d: () => keptMembers,
			et: () => readDeployPolicies,
			f: () => safeEdits,
			g: () => pinKept,
			h: () => changedTraffic,
			i: () => WITH_WRONG_TOKEN,
			it: () => accessOutcome,
			j: () => latestStays,
			k: () => withoutReserved,
			l: () => isFailed,
			lt: () => finalRefusals,
			m: () => NO_TRAFFIC_LABEL,
			n: () => REFUSED,
			nt: () => SHARING,
			o: () => unproven,
			ot: () => exitCode,
			p: () => wantedService,
			q: () => tagWords,
			r: () => WITHOUT_TOKEN,
			rt: () => accessInForce,
			s: () => decide,
			st: () => underPreflight,
			t: () => ANSWERED,
			tt: () => readSharing,
			u: () => releases,
			ut: () => withoutEchoes,
			v: () => trafficOfThen,
			w: () => instanceProblems,
			x: () => inWords,
			y: () => withoutTag,
			z: () => driftFindings
		});
		var _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2893);
		var _untyped_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7250);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6195);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5497);
		var _meant_email_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4953);
		var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1139);
		var _permissions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(343);
		var _gates_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(775);
		var _ask_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5726);
		var _project_standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7123);
		var node_crypto__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7598);
		const everyEvidence = ({ roleTable: _, ...facts }) => evidenceIn(facts, 0);
		function evidenceIn(value, depth) {
			if (typeof value !== "object" || value === null || depth > 4) return [];
			if ("evidence" in value && Array.isArray(value.evidence)) return value.evidence;
			return Object.values(value).flatMap((part) => evidenceIn(part, depth + 1));
		}
		const ofStanding = (standing) => ({
			id: standing,
			is: ({ answer, reason, status = 0 }) => status >= 400 && (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_9__.t)({
				text: status === 403 ? answer : "",
				reason
			}) === standing,
			reason: ({ project, hosts }) => `${(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_9__.n)(standing, project)} Refused by ${hosts}.`,
			remedies: (project) => (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_9__.r)(standing, project)
		});
		const KINDS = [
			{
				id: "policy-blocks-deploy",
				is: ({ answer: text, reason, status }) => status === 403 && (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_4__.c)({
					text,
					reason
				}),
				reason: ({ deployer, hosts, answer }) => (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_4__.l)({ text: answer }, `${deployer} to ${hosts}`)
			},
			ofStanding("billing-disabled"),
			ofStanding("project-suspended")
		];
		const hostOf = ({ call }) => / ([^/ ]+)/.exec(call)?.[1] ?? call;
		const apiOf = (resource) => /^\/\/([^/]+)/.exec(resource)?.[1] ?? "";
		const ADVISERS = /^(orgpolicy|policytroubleshooter|cloudasset|logging)\./;
		const READS_POLICY = /:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/;
		const TESTS_RIGHTS = /:testIamPermissions\b|\/iam\/testPermissions\b/;
		function indispensable(facts, plan) {
			const written = new Set(plan.map(({ target }) => apiOf(target)));
			const used = [facts.bucket, facts.repository].flatMap(({ evidence }) => evidence).filter(({ resource }) => written.has(apiOf(resource)));
			const target = [
				facts.live,
				facts.service,
				...facts.knative ? [facts.knative] : []
			].flatMap((one) => one.evidence);
			const rights = facts.answers.filter(({ need, verdict }) => need.who === "deployer" && need.level === "required" && verdict === "unknown").flatMap(({ evidence }) => evidence.filter(({ call }) => TESTS_RIGHTS.test(call)));
			return [
				...target,
				...used,
				...rights
			].filter(({ call }) => !READS_POLICY.test(call));
		}
		function isOwn(resource, { projectId, projectNumber }, region) {
			const bucket = /\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1];
			if (bucket) return bucket === (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.r)(projectId, region) || void 0;
			const project = /\/projects\/([^/]+)/.exec(resource)?.[1];
			return project === projectId || projectNumber.known && project === projectNumber.value;
		}
		const finalRefusals = (config, facts, _decisions, plan) => {
			const needed = indispensable(facts, plan);
			const looks = everyEvidence(facts).filter(({ call, resource }) => !READS_POLICY.test(call) && !ADVISERS.test(apiOf(resource)));
			return KINDS.flatMap(({ id, is, reason, remedies }) => {
				const counts = (evidence) => {
					const own = isOwn(evidence.resource, facts, config.region);
					return is(evidence) && (id === "policy-blocks-deploy" ? own !== false : own === true);
				};
				if (!needed.some(counts)) return [];
				const found = [...needed, ...looks].filter(counts);
				const [first] = found;
				if (!first) return [];
				const about = {
					project: facts.projectId,
					deployer: facts.identity.principal ?? "the deployer",
					hosts: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)([...new Set(found.map(hostOf))]),
					answer: first.answer
				};
				return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__._)(id, `${reason(about)} Google said: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.p)(first.answer)}`, {
					resource: _names_js__WEBPACK_IMPORTED_MODULE_2__.d.project(facts.projectId),
					evidence: [...new Map(found.map((evidence) => [hostOf(evidence), evidence])).values()],
					remedies: remedies?.(facts.projectId) ?? []
				})];
			});
		};
		const isFinalRefusal = ({ id, evidence }) => KINDS.some((kind) => kind.id === id && evidence.some(kind.is));
		function withoutEchoes(findings) {
			const told = KINDS.filter(({ is }) => findings.some(({ status, evidence }) => status === "fail" && evidence.some(is)));
			const echoes = ({ status, evidence }) => (status === "unknown" || status === "warn") && evidence.some((one) => told.some(({ is }) => is(one)));
			return findings.filter((finding) => !echoes(finding));
		}
		const OF_PREFLIGHT = new Set([
			"api-disabled",
			"deployer-permission",
			"build-account-permission",
			"runtime-account-permission",
			"act-as-runtime-account",
			"act-as-build-account"
		]);
		const isOfPreflight = (finding) => OF_PREFLIGHT.has(finding.id) || isFinalRefusal(finding);
		function underPreflight(findings, preflight) {
			if (preflight === "enforce") return [...findings];
			return findings.map((finding) => finding.status === "fail" && isOfPreflight(finding) ? {
				...finding,
				status: "warn"
			} : finding);
		}
		const blocking = (findings) => findings.filter(({ status }) => status === "fail");
		const blocks = (findings) => blocking(findings).length > 0;
		const LOOKS = new Set(["find-previews", "compare-service"]);
		function verdictOf(findings, plan = []) {
			const begun = plan.some(({ kind, state }) => state === "done" && !LOOKS.has(kind) || state === "failed");
			if (findings.some(({ id, status }) => status === "fail" && id !== "drift") || plan.some(({ state }) => state === "failed")) return begun ? "failed" : "blocked";
			if (findings.some(({ id }) => id === "drift")) return "drift";
			const warned = findings.some(({ id, status }) => status === "warn" && id !== "over-granted");
			const open = findings.some((finding) => finding.status === "unknown" && !(0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.v)(finding) && !dispensable(finding, plan));
			return warned || open && !begun ? "warning" : "ok";
		}
		function dispensable({ id, permission }, plan) {
			const needs = plan.flatMap((step) => step.needs).filter((need) => need.permission === permission && _permissions_js__WEBPACK_IMPORTED_MODULE_6__.t[need.who] === id);
			return needs.length > 0 && needs.every(({ level }) => level === "advisory");
		}
		const exitCode = ({ verdict, findings }) => verdict === "ok" || verdict === "warning" || verdict === "drift" && !blocks(findings ?? []) ? 0 : 1;
		function accessInForce(decision, made) {
			return made.checkCleared && decision.ifCheckRequired || decision;
		}
		function accessOutcome(decision, tried) {
			if (tried.length === 0) return decision;
			const accepted = tried.find((one) => one.accepted);
			const target = accepted?.mechanism ?? (decision.fallback === "oidc-only" ? "oidc-only" : "unchanged");
			const learned = tried.map(({ mechanism, accepted, evidence }) => {
				const answer = evidence.at(-1)?.answer;
				return `${mechanism} was ${accepted ? "accepted" : `refused${answer ? ` (${answer})` : ""}`}`;
			});
			const because = decision.byTrial || !accepted || accepted !== tried[0] ? `Learned by trying: ${learned.join(", ")}.` : decision.because;
			return {
				...decision,
				target,
				choice: !accepted && decision.fallback === "fail" ? "fail" : target,
				because,
				alternatives: decision.alternatives.map((alternative) => {
					const one = tried.find(({ mechanism }) => mechanism === alternative.choice);
					if (!one) return alternative;
					const said = one.accepted ? "Tried and accepted." : "Tried and refused.";
					return {
						...alternative,
						possible: one.accepted,
						because: `${said} ${alternative.because}`
					};
				}),
				evidence: [...decision.evidence, ...tried.flatMap(({ evidence }) => evidence)]
			};
		}
		const ACCESS_CONSTRAINTS = [
			"run.managed.requireInvokerIam",
			"run.requireInvokerIam",
			"iam.allowedPolicyMemberDomains",
			"iam.managed.allowedPolicyMembers"
		];
		const DEFAULT_ACCOUNT_CONSTRAINTS = [
			"cloudbuild.useBuildServiceAccount",
			"cloudbuild.useComputeServiceAccount",
			"cloudbuild.disableCreateDefaultServiceAccount"
		];
		const DEPLOY_CONSTRAINTS = [
			"run.allowedIngress",
			"run.allowedVPCEgress",
			"run.allowedBinaryAuthorizationPolicies",
			"gcp.resourceLocations",
			"gcp.restrictServiceUsage",
			"cloudbuild.allowedWorkerPools"
		];
		const SHARING = "iam.disableCrossProjectServiceAccountUsage";
		function readAccessPolicies(google, project) {
			const entries = ACCESS_CONSTRAINTS.map((constraint) => [constraint, readPolicy(google, project, constraint)]);
			return Object.fromEntries(entries);
		}
		function deployConstraintsOf({ mode, kind, origin, edits, preview }) {
			if (!([
				"deploy",
				"preflight",
				"preview"
			].includes(mode) && preview?.do !== "remove") || origin.kind === "template" && edits.length === 0) return [];
			return DEPLOY_CONSTRAINTS.filter((constraint) => {
				if (constraint.startsWith("run.")) return _names_js__WEBPACK_IMPORTED_MODULE_2__.P[kind].policies.includes(constraint);
				return constraint !== "cloudbuild.allowedWorkerPools" || origin.kind === "source";
			});
		}
		async function readDeployPolicies(google, project, config) {
			const answers = deployConstraintsOf(config).map(async (constraint) => [constraint, await readPolicy(google, project, constraint)]);
			return Object.fromEntries(await Promise.all(answers));
		}
		async function readDefaultAccountPolicies(google, project, standard) {
			const account = await standard;
			if (!account.known || account.value !== null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.i)("There is a default build account, or it is not known.");
			const answers = await Promise.all(DEFAULT_ACCOUNT_CONSTRAINTS.map(async (name) => [name, await readPolicy(google, project, name)]));
			const policies = Object.fromEntries(answers);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.r)(policies, ...answers.flatMap(([, { evidence }]) => evidence));
		}
		async function readSharing(google, project, email, projectNumber) {
			const [account, number] = await Promise.all([email, projectNumber]);
			if (!account.known) return account;
			const owner = account.value && (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.w)(account.value);
			if (!account.value || !owner || !(0, _names_js__WEBPACK_IMPORTED_MODULE_2__.h)(account.value, project, number.known ? number.value : void 0)) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.r)(null, ...account.evidence);
			const policy = await readPolicy(google, owner, SHARING);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.r)({
				account: account.value,
				project: owner,
				policy
			}, ...policy.evidence);
		}
		function readPolicy(google, project, constraint) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.n)(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`, _names_js__WEBPACK_IMPORTED_MODULE_2__.d.project(project), () => google.orgPolicy.effective(project, constraint), (policy) => summariseRules(policy.spec?.rules ?? []));
		}
		function summariseRules(rules) {
			if (rules.length === 0) return "no rules";
			return rules.map(summariseRule).join("; ");
		}
		function summariseRule(rule) {
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			return [
				rule.enforce === void 0 ? "" : rule.enforce ? "enforced" : "not enforced",
				rule.allowAll ? "all allowed" : "",
				rule.denyAll ? "all denied" : "",
				allowedValues.length > 0 ? `allowed: ${allowedValues.join(", ")}` : "",
				deniedValues.length > 0 ? `denied: ${deniedValues.join(", ")}` : "",
				rule.parameters ? `parameters: ${JSON.stringify(rule.parameters)}` : "",
				rule.condition?.expression ? `if ${rule.condition.expression}` : ""
			].filter(Boolean).join(", ") || "an empty rule";
		}
		function setOn({ listed, asked }, constraint) {
			if (listed.known) {
				const found = listed.value.find(({ name }) => name?.endsWith(`/policies/${constraint}`));
				return {
					...listed,
					value: found ?? null
				};
			}
			return asked[constraint] ?? (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.i)(listed.why, ...listed.evidence);
		}
		const DRY_RUN_OF_ACCESS = ["run.managed.requireInvokerIam", "iam.managed.allowedPolicyMembers"];
		const DRY_RUN_OF_DEPLOY = "gcp.restrictServiceUsage";
		async function readSetPolicies(google, projectId, { project, tags }, config) {
			const opens = config.access === "public" && (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.I)(config).requests === true;
			const deploys = deployConstraintsOf(config).length > 0;
			if (!opens && !deploys) return [];
			const wanted = [...opens ? DRY_RUN_OF_ACCESS : [], ...deploys ? [DRY_RUN_OF_DEPLOY] : []];
			const tagged = async () => {
				if (!opens) return [];
				if (config.resourceTags.length > 0) return ACCESS_CONSTRAINTS;
				const found = await tags;
				return found.known && found.value.some(({ inherited }) => !inherited) ? ACCESS_CONSTRAINTS : [];
			};
			const readNode = async (node) => {
				const listed = await list(google, node);
				if (listed.known) return {
					node,
					listed,
					asked: {}
				};
				const byName = (constraints) => Promise.all(constraints.map(async (constraint) => [constraint, await get(google, node, constraint)]));
				const [first, more] = await Promise.all([byName(wanted), tagged().then((found) => byName(found.filter((constraint) => !wanted.includes(constraint))))]);
				return {
					node,
					listed,
					asked: Object.fromEntries([...first, ...more])
				};
			};
			const own = readNode(`projects/${projectId}`);
			const above = project.then((found) => found.known && found.value.parent ? readNode(found.value.parent) : void 0);
			return (await Promise.all([own, above])).filter((node) => node !== void 0);
		}
		const list = (google, node) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.n)(`GET orgpolicy.googleapis.com/v2/${node}/policies`, `//cloudresourcemanager.googleapis.com/${node}`, () => google.orgPolicy.list(node), (all) => all.length === 0 ? "none set there" : `${all.length} set there`);
		const get = (google, node, constraint) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.n)(`GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`, `//orgpolicy.googleapis.com/${node}/policies/${constraint}`, () => google.orgPolicy.get(node, constraint), (set) => set ? set.dryRunSpec ? "has a dry run" : "has no dry run" : "is not set there");
		function parseCondition(expression) {
			const tokens = tokensOf(expression);
			if (!tokens || tokens.filter(({ kind }) => kind === "call").length > MOST_TERMS) return void 0;
			const parser = {
				tokens,
				at: 0
			};
			const condition = readJoined(parser, 0);
			return parser.at === tokens.length ? condition : void 0;
		}
		const MOST_TERMS = 10;
		function holds(expression, view) {
			const condition = parseCondition(expression);
			return condition ? evaluate(condition, view) : "unknown";
		}
		function evaluate(condition, view) {
			if ("terms" in condition) {
				const settles = condition.op === "and" ? "no" : "yes";
				const answers = condition.terms.map((term) => evaluate(term, view));
				if (answers.includes(settles)) return settles;
				return answers.includes("unknown") ? "unknown" : settles === "no" ? "yes" : "no";
			}
			return evaluateCall(condition, view);
		}
		function evaluateCall(condition, view) {
			const byId = condition.op === "matchTagId" || condition.op === "hasTagKeyId";
			const answers = view.tags.map((tag) => {
				const same = byId ? sameText(tag.keyId, condition.key) : sameKey(tag.key, condition.key);
				if (same === "no" || !("value" in condition)) return same;
				const value = sameText(byId ? tag.valueId : tag.value, condition.value);
				return same === "yes" || value === "no" ? value : "unknown";
			});
			return answers[view.tags.findIndex((tag) => (byId ? tag.keyId : tag.key) === condition.key)] ?? (answers.includes("yes") ? "yes" : answers.includes("unknown") || !view.complete ? "unknown" : "no");
		}
		const sameText = (one, other) => one === void 0 ? "unknown" : one === other ? "yes" : "no";
		function sameKey(one, other) {
			const same = sameText(one, other);
			if (one === void 0 || same !== "no") return same;
			const [[parent = "", key], [otherParent = "", otherKey]] = [one.split("/"), other.split("/")];
			return key === otherKey && /^\d+$/.test(parent) !== /^\d+$/.test(otherParent) ? "unknown" : "no";
		}
		const CALL = /^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/;
		const MARKS = {
			"&&": "and",
			"||": "or",
			"(": "open",
			")": "close"
		};
		function tokensOf(expression) {
			const tokens = [];
			let rest = expression.trim();
			while (rest) {
				const mark = Object.keys(MARKS).find((each) => rest.startsWith(each));
				const call = mark ? null : CALL.exec(rest);
				if (mark) tokens.push({ kind: MARKS[mark] });
				else {
					const read = call && callOf(call);
					if (!read) return void 0;
					tokens.push({
						kind: "call",
						call: read
					});
				}
				rest = rest.slice(mark?.length ?? call?.[0].length).trimStart();
			}
			return tokens;
		}
		function callOf([, name, first = "", second]) {
			const key = first.slice(1, -1);
			if (name === "matchTag" || name === "matchTagId") return second === void 0 ? void 0 : {
				op: name,
				key,
				value: second.slice(1, -1)
			};
			return second === void 0 ? {
				op: name,
				key
			} : void 0;
		}
		const LEVELS = ["or", "and"];
		function readJoined(parser, level) {
			const op = LEVELS[level];
			if (op === void 0) return readTerm(parser);
			const terms = [];
			do {
				if (terms.length > 0) parser.at++;
				const term = readJoined(parser, level + 1);
				if (!term) return void 0;
				terms.push(term);
			} while (parser.tokens[parser.at]?.kind === op);
			return terms.length === 1 ? terms[0] : {
				op,
				terms
			};
		}
		function readTerm(parser) {
			const token = parser.tokens[parser.at++];
			if (token?.kind === "call") return token.call;
			if (token?.kind !== "open") return void 0;
			const inner = readJoined(parser, 0);
			return parser.tokens[parser.at++]?.kind === "close" ? inner : void 0;
		}
		function onService(question) {
			const set = inForce(question);
			if (!set) return void 0;
			const each = set.map((one) => judgeSet(one, question));
			const answers = each.map(({ answer }) => answer);
			const [first = question.judge([])] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: each.flatMap(({ matched }) => matched),
				conditions: each.flatMap(({ conditions }) => conditions),
				evidence: set.flatMap(({ evidence }) => evidence)
			};
		}
		function inForce({ constraint, nodes, whole, list }) {
			const found = [];
			for (const one of nodes) {
				const policy = setOn(one, constraint);
				if (!policy.known) return void 0;
				const spec = policy.value?.spec;
				if (!spec) continue;
				found.push({
					node: one.node,
					spec,
					evidence: policy.evidence
				});
				if (spec.reset || !list || !spec.inheritFromParent) return found;
			}
			return whole && found.length === 0 ? found : void 0;
		}
		const MOST_DOUBTS = 5;
		function judgeSet({ node, spec }, { view, judge, list }) {
			const rules = spec.reset ? [] : spec.rules ?? [];
			const plain = rules.filter((rule) => !rule.condition?.expression);
			const conditional = rules.flatMap(({ condition, ...rule }) => condition?.expression ? [{
				rule,
				expression: condition.expression,
				holds: holds(condition.expression, view)
			}] : []);
			const certain = conditional.filter((one) => one.holds === "yes").map(({ rule }) => rule);
			const doubts = conditional.filter((one) => one.holds === "unknown").map(({ rule }) => rule);
			const answers = (doubts.length > MOST_DOUBTS ? void 0 : subsets(doubts).map((some) => [...certain, ...some]))?.map((matched) => judgeWorld(matched, plain, judge, list)) ?? ["unknown"];
			const [first = "unknown"] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: conditional.filter((one) => one.holds !== "no").map(({ expression }) => ({
					expression,
					node
				})),
				conditions: conditional.map(({ expression }) => expression)
			};
		}
		function judgeWorld(matched, plain, judge, list) {
			if (matched.length === 0) return judge(plain);
			const answers = matched.map((rule) => judge([rule]));
			const [first = "unknown"] = answers;
			if (!answers.every((answer) => answer === first)) return "unknown";
			return list && first === "no" && judge(plain) === "yes" && !matched.some((rule) => rule.denyAll) ? "unknown" : first;
		}
		function subsets(items) {
			const [first, ...others] = items;
			if (first === void 0) return [[]];
			const without = subsets(others);
			return [...without, ...without.map((some) => [first, ...some])];
		}
		function readTagValues(google, tags) {
			return new Map(tags.map((tag) => {
				const name = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.n)(tag);
				const path = name.startsWith("tagValues/") ? name : `tagValues/namespaced?name=${name}`;
				const resource = `//cloudresourcemanager.googleapis.com/${name.startsWith("tagValues/") ? name : `tagValues/${name}`}`;
				return [name, (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.n)(`GET cloudresourcemanager.googleapis.com/v3/${path}`, resource, () => google.resourceManager.tagValue(name), (found) => `${found.namespacedName ?? "?"} is ${found.name ?? "?"} of ${found.parent ?? "?"}`)];
			}));
		}
		const wantedTags = (tags, values) => Promise.all(tags.map(async (tag) => ({
			tag,
			found: await values.get((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.n)(tag))
		})));
		function keyOf$1({ tag, found }) {
			if (!tag.key.startsWith("tagKeys/")) return tag.key;
			return found.known ? found.value.namespacedName?.replace(/\/[^/]*$/, "") : void 0;
		}
		function tagWords(wanted) {
			const key = keyOf$1(wanted);
			const value = wanted.found.known ? wanted.found.value.shortName : void 0;
			return `${key ?? wanted.tag.key}=${value ?? wanted.tag.value}`;
		}
		function tagsOfService({ tags, wantedTags = [], service }) {
			const coming = wantedTags.map(asOwn);
			const replaced = (tag) => coming.some((one) => one.key !== void 0 && one.key === tag.key || one.keyId !== void 0 && one.keyId === tag.keyId);
			const present = (tags.known ? tags.value : []).filter((tag) => !replaced(tag) || isThere(coming, tag));
			const stays = present.filter(({ inherited }) => !inherited);
			const own = [...stays.map(({ key, value, keyId, valueId }) => ({
				key,
				value,
				keyId,
				valueId,
				words: `${key}=${value}`,
				coming: false
			})), ...coming.filter((one) => !stays.some((tag) => sameTag(one, tag)))];
			const complete = tags.known && !(service.known && service.value === null);
			const inherited = present.filter((tag) => tag.inherited && !replaced(tag));
			return {
				own,
				view: {
					tags: [...own, ...inherited],
					complete
				},
				evidence: [...tags.evidence, ...wantedTags.flatMap(({ found }) => found.evidence)]
			};
		}
		function asOwn(wanted) {
			const { tag, found } = wanted;
			const byId = tag.key.startsWith("tagKeys/");
			const key = keyOf$1(wanted);
			const value = (found.known ? found.value.shortName : void 0) ?? (byId ? void 0 : tag.value);
			const keyId = (found.known ? found.value.parent : void 0) ?? (byId ? tag.key : void 0);
			const valueId = (found.known ? found.value.name : void 0) ?? (byId ? tag.value : void 0);
			return {
				...key !== void 0 && { key },
				...value !== void 0 && { value },
				...keyId !== void 0 && { keyId },
				...valueId !== void 0 && { valueId },
				words: tagWords(wanted),
				coming: true
			};
		}
		const sameTag = (one, other) => one.key !== void 0 && one.key === other.key && one.value === other.value || one.valueId !== void 0 && one.valueId === other.valueId;
		const isThere = (coming, tag) => coming.some((one) => sameTag(one, tag));
		function wordsOf(own) {
			const names = (coming) => own.filter((tag) => tag.coming === coming).map(({ words }) => words);
			const [there, later] = [names(false), names(true)];
			return [...there.length > 0 ? [`has the tag ${there.join(", ")}`] : [], ...later.length > 0 ? [`will get the tag ${later.join(", ")}`] : []].join(" and ");
		}
		function why$1({ matched, conditions }, own) {
			if (conditions.length === 0) return "";
			if (matched.length === 0) return `: none of its conditions (${conditions.join("; ")}) applies to the service, which ${wordsOf(own)}`;
			const asked = own.filter(({ key, keyId }) => matched.some(({ expression }) => [key, keyId].some((name) => name !== void 0 && expression.includes(`${name}`))));
			return ` by the condition ${matched.map(({ expression, node }) => `${expression} on ${node}`).join("; ")}, because the service ${wordsOf(asked.length > 0 ? asked : own)}`;
		}
		function requireInvokerIam(facts) {
			const words = {
				yes: "is enforced",
				no: "is not enforced",
				unknown: "depends on a condition"
			};
			return combine(["run.managed.requireInvokerIam", "run.requireInvokerIam"].map((constraint) => read(constraint, facts, enforced, words)), "yes");
		}
		function allUsersAllowed(facts) {
			const words = {
				yes: "allows allUsers",
				no: "does not allow allUsers",
				unknown: "cannot be judged"
			};
			return combine([read("iam.allowedPolicyMemberDomains", facts, domainsLetAllUsers, words), read("iam.managed.allowedPolicyMembers", facts, membersLetAllUsers, words)], "no");
		}
		function combine(readings, settles) {
			const wanted = [settles, "unknown"].find((answer) => readings.some((reading) => reading.answer === answer));
			const telling = wanted ? readings.filter((reading) => reading.answer === wanted) : readings;
			return {
				answer: wanted ?? (settles === "yes" ? "no" : "yes"),
				because: telling.map(({ because }) => because).join(", and "),
				constraints: telling.map(({ constraint }) => constraint),
				evidence: readings.flatMap(({ evidence }) => evidence)
			};
		}
		function read(constraint, facts, judge, words) {
			const fact = facts.policies[constraint];
			const said = facts.learned?.[constraint];
			if (said) {
				const answer = judge(said);
				return {
					constraint,
					answer,
					because: `${constraint} ${words[answer]}`,
					evidence: fact.evidence
				};
			}
			return withTags(readEffective(constraint, fact, judge, words), facts, judge, words);
		}
		function readEffective(constraint, fact, judge, words) {
			const { evidence } = fact;
			const absent = !fact.known && evidence.some(({ status }) => status === 404);
			if (!fact.known && !absent) return {
				constraint,
				answer: "unknown",
				because: `${constraint} could not be read: ${withoutStop(fact.why)}`,
				evidence
			};
			const answer = judge(fact.known ? fact.value.spec?.rules ?? [] : []);
			return {
				constraint,
				answer,
				because: `${constraint} ${words[answer]}`,
				evidence
			};
		}
		function withTags(ofProject, facts, judge, words) {
			const { constraint } = ofProject;
			const tagged = tagsOfService(facts);
			if (tagged.own.length === 0 && facts.tags.known) return ofProject;
			const nodes = facts.setPolicies ?? [];
			const list = constraint === "iam.allowedPolicyMemberDomains";
			const alone = facts.project.known && facts.project.value.parent === void 0;
			const found = onService({
				constraint,
				nodes,
				whole: nodes.length > 0 && (alone || nodes.at(-1)?.node.startsWith("organizations/") === true),
				view: tagged.view,
				judge,
				list
			});
			if (tagged.own.length === 0) {
				if (!found || found.conditions.length === 0 || found.answer !== "unknown") return ofProject;
				return {
					constraint,
					answer: "unknown",
					because: `${ofProject.because} for the project, but the service's tags, which could not be read, can change that (${found.conditions.join("; ")})`,
					evidence: [...ofProject.evidence, ...found.evidence]
				};
			}
			const evidence = [
				...ofProject.evidence,
				...found?.evidence ?? [],
				...tagged.evidence
			];
			if (!found || found.answer === "unknown") {
				if (ofProject.answer === "unknown") return {
					...ofProject,
					evidence
				};
				return {
					constraint,
					answer: "unknown",
					evidence,
					because: `${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, which a condition can refer to`
				};
			}
			return {
				constraint,
				answer: found.answer,
				because: `${constraint} ${words[found.answer]}${why$1(found, tagged.own)}`,
				evidence
			};
		}
		function enforced(rules) {
			const answer = rules.some((rule) => rule.enforce && !conditional(rule)) ? "yes" : "no";
			return rules.some((rule) => conditional(rule) && rule.enforce === true !== (answer === "yes")) ? "unknown" : answer;
		}
		function domainsLetAllUsers(rules) {
			if (rules.length === 0) return "yes";
			const answers = rules.filter((rule) => !conditional(rule)).map(listLetsAllUsers);
			const answer = answers.includes("no") ? "no" : answers.length > 0 && answers.every((one) => one === "yes") ? "yes" : "unknown";
			return rules.some((rule) => conditional(rule) && listLetsAllUsers(rule) !== answer) ? "unknown" : answer;
		}
		function listLetsAllUsers(rule) {
			if (rule.denyAll) return "no";
			if (rule.allowAll) return "yes";
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			if (deniedValues.some(namesEverybody)) return "no";
			if (allowedValues.some(namesEverybody)) return "unknown";
			return allowedValues.length > 0 ? "no" : "unknown";
		}
		function membersLetAllUsers(rules) {
			const judge = (rule) => !rule.enforce || parameterValues(rule).some(namesEverybody) ? "yes" : "no";
			const answer = rules.some((rule) => !conditional(rule) && judge(rule) === "no") ? "no" : "yes";
			return rules.some((rule) => conditional(rule) && judge(rule) !== answer) ? "unknown" : answer;
		}
		function parameterValues(rule) {
			const { allowedMemberSubjects = [], allowedPrincipalSets = [] } = rule.parameters ?? {};
			return [allowedMemberSubjects, allowedPrincipalSets].flat().filter((value) => typeof value === "string");
		}
		function mayBlock(constraint, rules) {
			if (constraint === "run.managed.requireInvokerIam") return enforced(rules);
			return {
				yes: "no",
				no: "yes",
				unknown: "unknown"
			}[membersLetAllUsers(rules)];
		}
		const EVERYBODY = new Set([
			"allUsers",
			"//goog/public:all",
			"principalSet://goog/public:all"
		]);
		const namesEverybody = (value) => EVERYBODY.has(value.replace(/^(is|in|under):/, ""));
		const conditional = (rule) => Boolean(rule.condition?.expression);
		const withoutStop = (sentence) => sentence.trim().replace(/\.$/, "");
		const MECHANISMS = ["all-users", "no-invoker-iam-check"];
		const MECHANISM_PERMISSIONS = {
			"all-users": ["run.services.setIamPolicy"],
			"no-invoker-iam-check": [
				"run.services.setIamPolicy",
				"run.services.create",
				"run.services.update"
			]
		};
		const serviceOf = (config, facts) => _names_js__WEBPACK_IMPORTED_MODULE_2__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_2__.O)(facts.projectId, config.region, config.service));
		function notPublic(config, facts, open, status) {
			const reasons = MECHANISMS.map((mechanism) => open[mechanism].because).join("; ");
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.y)("public-access-blocked", status, `The service cannot be made public: ${reasons}. ${status === "fail" ? "Nothing was changed, because on_public_denied is fail." : "It is deployed for callers with an ID token and an invoker role."}`, {
				resource: serviceOf(config, facts),
				evidence: MECHANISMS.flatMap((mechanism) => open[mechanism].evidence),
				remedies: [FOR_CALLERS, ...unblocking(config, facts)]
			});
		}
		function leftOpen(config, facts, way) {
			const how = way.mechanism === "all-users" ? "allUsers has an invoker role" : "its invoker check is disabled";
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("public-access-left", `The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`, {
				resource: serviceOf(config, facts),
				evidence: way.evidence
			});
		}
		function leftoverAllUsers(config, facts, present) {
			const resource = serviceOf(config, facts);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("leftover-all-users", "The service is public because its invoker check is disabled, and allUsers also has an invoker role. That binding has no effect now, but would keep the service public if someone enables the check. The run left it alone.", {
				principal: "allUsers",
				role: present.allUsersRoles[0] ?? "roles/run.invoker",
				resource,
				evidence: present.evidence,
				remedies: present.allUsersRoles.flatMap((role) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.f)(resource, role))
			});
		}
		function losesAccess(config, facts, present) {
			const open = present.allUsers === "yes" || present.partlyPublic || present.checkDisabled === "yes";
			const tags = tagsOf(facts);
			const where = tags.length > 0 ? `, at its URL and at those of its tags (${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.h)(tags, 5)})` : "";
			const lost = `everyone without a Google identity${present.partlyPublic && present.checkDisabled !== "yes" && present.allUsers !== "yes" ? ", where the condition let them in," : ""} loses access${where}`;
			const stay = membersAfter(config, facts);
			const remain = stay === void 0 ? "Members with an invoker role keep it; the run could not read who they are." : stay.length > 0 ? `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.h)(stay, 5)} ${stay.length === 1 ? "keeps or gets" : "keep or get"} an invoker role.` : "No other member has an invoker role on the service, so only those with such a role on the project or above get in. Name callers in the inputs invokers or callers.";
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.y)("access-narrowed", open ? "warn" : "unknown", open ? `access: authenticated closes a public service: ${lost}. ${remain}` : `It is not fully known who can call the service now; if it is public, ${lost}. ${remain}`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function membersAfter(config, facts) {
			if (!facts.servicePolicy.known) return void 0;
			const after = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.n)(config, facts, { removes: ["all-users"] }, "oidc-only") ?? [];
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.a)(after).map(({ member }) => member);
		}
		const tagsOf = ({ service }) => [...new Set((service.known ? service.value?.traffic ?? [] : []).flatMap(({ tag }) => tag || []))];
		function allAuthenticatedOpen(config, facts, present) {
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("public-access-left", "allAuthenticatedUsers has an invoker role: anyone with a Google account can call the service. The run left it alone; remove it, or set invokers with invokers_update_strategy: overwrite.", {
				principal: "allAuthenticatedUsers",
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function otherRolesOpen(config, facts, present) {
			const roles = [...new Set(present.otherOpenRoles)].join(", ");
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("public-access-left", `Everyone has ${roles} on the service. Such a role can let them call it; it is not an invoker role, so the run left it alone.`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		const FOR_CALLERS = {
			kind: "workflow",
			title: "Deploy it for callers by name",
			text: "with:\n  access: authenticated\n  # invokers: user:NAME@example.com"
		};
		function unblocking(config, facts) {
			const constraints = [];
			const allUsers = allUsersAllowed(facts);
			const required = requireInvokerIam(facts);
			if (config.publicVia !== "all-users" && required.answer === "yes") constraints.push(...required.constraints);
			if (config.publicVia !== "no-invoker-iam-check" && allUsers.answer === "no") constraints.push(...allUsers.constraints);
			return constraints.flatMap((constraint) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.m)(facts.projectId, constraint));
		}
		const access = (config, facts, { access: decision }) => [
			...decision.warnings,
			...config.access === "public" ? unreadablePolicies(facts) : [],
			...releaseRefused(config, facts),
			...decision.target === "all-users" || decision.target === "no-invoker-iam-check" ? behind(config, facts) : [],
			...behindIap(config, facts, decision)
		];
		function unreadablePolicies(facts) {
			return ACCESS_CONSTRAINTS.flatMap((constraint) => {
				const fact = facts.policies[constraint];
				if (fact.known || fact.evidence.some(({ status }) => status === 404)) return [];
				const resource = _names_js__WEBPACK_IMPORTED_MODULE_2__.d.project(facts.projectId);
				const member = facts.identity.principal;
				return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.x)("policy-unreadable", `The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, "")}. The run finds out by trying.`, {
					resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
					evidence: fact.evidence,
					remedies: member ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.u)({
						member,
						role: "roles/orgpolicy.policyViewer",
						resource
					}) : []
				})];
			});
		}
		function releaseRefused(config, facts) {
			const required = requireInvokerIam(facts);
			if (config.access !== "keep" || (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.c)(facts).checkDisabled !== "yes" || required.answer !== "yes") return [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("policy-blocks-deploy", `The service's invoker check is disabled although ${required.because}: Google can refuse every change of the service. access: keep leaves it disabled; access: authenticated would enable it, and access: public would enable it if Google refuses a release because of it.`, {
				resource: serviceOf(config, facts),
				evidence: [...required.evidence, ...facts.service.evidence]
			})];
		}
		function behind(config, facts) {
			const ingress = INGRESS$1[String((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.r)(config, facts, "ingress"))];
			const reasons = [...ingress ? [`${ingress}, so callers from outside get 404`] : [], ...(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.r)(config, facts, "defaultUriDisabled") === true ? ["its run.app URL is disabled, so it can be reached only through a load balancer or a custom domain"] : []];
			if (reasons.length === 0) return [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("public-behind-ingress", `IAM lets everyone call the service, but not everyone can reach it: ${reasons.join("; ")}.`, {
				resource: serviceOf(config, facts),
				evidence: facts.service.evidence
			})];
		}
		const INGRESS$1 = {
			INGRESS_TRAFFIC_INTERNAL_ONLY: "its ingress is internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "its ingress is internal and load balancers",
			INGRESS_TRAFFIC_NONE: "its ingress blocks all requests"
		};
		function behindIap(config, facts, decision) {
			const silent = !config.edits.some(({ path }) => path === "iapEnabled");
			if (config.access === "keep" && silent && !(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.D)(config)) return [];
			if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.r)(config, facts, "iapEnabled") !== true) return [];
			const agent = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.j)(facts.projectNumber);
			const gates = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.i)(config, facts, decision, { state: decision.target });
			const holds = ({ member }) => member === agent || member === "allUsers";
			const lacks = gates?.invokerCheck === true && agent && gates.invokers && !gates.invokers.some(holds);
			const open = decision.target === "all-users" || decision.target === "no-invoker-iam-check";
			const named = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.D)(config);
			const alone = facts.project.known && facts.project.value.parent === void 0;
			if (!open && !named && !lacks && !alone) return [];
			const resource = serviceOf(config, facts);
			const reasons = [
				`Identity-Aware Proxy asks every caller to sign in first and lets in only holders of roles/iap.httpsResourceAccessor${open ? ", although IAM lets everyone call the service" : ""}`,
				...alone ? [`it works only in projects of an organisation, and ${facts.projectId} is in none`] : [],
				...named ? ["invokers who are not IAP users do not get past it, even with an ID token for the service"] : [],
				lacks ? `IAP calls the service as ${agent}, which has no invoker role on the service; unless it has one on the project, no one gets in` : "IAP calls the service as its agent, which needs an invoker role while the invoker check is enabled"
			];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("behind-iap", `${reasons.join("; ")}.`, {
				...lacks && {
					principal: agent,
					role: "roles/run.invoker"
				},
				resource,
				evidence: [...facts.service.evidence, ...facts.servicePolicy.evidence],
				remedies: lacks ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.u)({
					member: agent,
					role: "roles/run.invoker",
					resource
				}) : []
			})];
		}
		function shown({ path, before, after }) {
			const role = /^bindings\[(.+)\]$/.exec(path)?.[1];
			if (role) return granted(role, members(before), members(after));
			if (path === "service") return "The service does not exist, but the workflow deploys it.";
			if (/\.env\[|environmentVariables\[/.test(path)) {
				if (before === void 0) return `${path} is missing.`;
				return after === void 0 ? `${path} is set, but the workflow does not have it.` : `${path} has another value.`;
			}
			if (before === void 0) return `${path} is missing; it should be ${value(after)}.`;
			if (after === void 0) return `${path} is ${value(before)}, but the workflow does not have it.`;
			return `${path} is ${value(before)}; it should be ${value(after)}.`;
		}
		const members = (json) => [json ?? []].flat().map(String);
		function granted(role, has, wanted) {
			const lost = wanted.filter((member) => !has.includes(member));
			const extra = has.filter((member) => !wanted.includes(member));
			return [...lost.length > 0 ? [`${role} is not granted to ${value(lost)}, although the workflow asks for it.`] : [], ...extra.length > 0 ? [`${role} is granted to ${value(extra)}, although the workflow does not ask for it.`] : []].join(" ");
		}
		function value(json) {
			const text = Array.isArray(json) && json.every((item) => typeof item === "string") ? json.join(", ") : JSON.stringify(json);
			return text.length > 200 ? `${text.slice(0, 199)}…` : text;
		}
		const drift = (config, facts, decisions) => (decisions.drift?.unknown ?? []).map(({ text, blind }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.y)("drift-unknown", blind ? "fail" : "unknown", text, {
			resource: serviceOf(config, facts),
			evidence: facts.service.evidence
		}));
		const driftFindings = (left, { fail, fix }) => left.map((difference) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.y)("drift", fail ? "fail" : "warn", `${shown(difference)}${difference.fix && !fix ? " fix: true would apply that." : ""}`, { resource: difference.target }));
		function publicMethods(config, facts) {
			const required = requireInvokerIam(facts);
			return {
				"all-users": way(config, facts, "all-users", allUsersAllowed(facts)),
				"no-invoker-iam-check": way(config, facts, "no-invoker-iam-check", {
					...required,
					answer: NOT[required.answer]
				})
			};
		}
		function way(config, facts, mechanism, policy) {
			const permission = mayDeployer(facts, MECHANISM_PERMISSIONS[mechanism]);
			const excluded = config.publicVia !== "auto" && config.publicVia !== mechanism;
			const mayChange = permission.answer === "no" ? afterPreflight(config) : permission.answer;
			const usable = excluded || policy.answer === "no" || mayChange === "no" ? "no" : weaker(policy.answer, mayChange);
			const because = [
				...excluded ? [`public_via: ${config.publicVia} excludes it`] : [],
				policy.because,
				...permission.answer === "yes" && policy.answer !== "yes" ? [] : [permission.because]
			];
			return {
				mechanism,
				excluded,
				policy: policy.answer,
				permission: permission.answer,
				mayChange,
				usable,
				because: because.join("; "),
				evidence: [...policy.evidence, ...permission.evidence]
			};
		}
		function afterPreflight(config) {
			if (config.preflight === "enforce") return "yes";
			if (config.grantMissing && config.preflight === "warn") return "yes";
			return config.waitForGrants ? "unknown" : "no";
		}
		function mayDeployer({ answers }, permissions) {
			const each = permissions.map((permission) => {
				const found = answers.filter(({ need }) => need.who === "deployer" && need.permission === permission && (need.place.kind === "service" || need.place.kind === "project"));
				const verdicts = found.map(({ verdict }) => verdict);
				return {
					permission,
					answer: verdicts.includes("granted") ? "yes" : verdicts.length > 0 && verdicts.every((verdict) => verdict === "denied") ? "no" : "unknown",
					evidence: found.flatMap(({ evidence }) => evidence)
				};
			});
			const answer = ["no", "unknown"].find((wanted) => each.some((one) => one.answer === wanted)) ?? "yes";
			const names = each.filter((one) => one.answer === answer).map(({ permission }) => permission);
			return {
				answer,
				because: `${SAID[answer]} ${names.join(", ")}`,
				evidence: each.flatMap(({ evidence }) => evidence)
			};
		}
		const SAID = {
			yes: "the deployer has",
			no: "the deployer lacks",
			unknown: "it is not known whether the deployer has"
		};
		const NOT = {
			yes: "no",
			no: "yes",
			unknown: "unknown"
		};
		const weaker = (one, other) => one === "yes" ? other : one;
		function alternative({ mechanism, usable, permission, because }) {
			return {
				choice: mechanism,
				possible: usable === "no" || permission === "no" ? false : usable === "yes" ? true : "unknown",
				because: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.p)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.l)(because))
			};
		}
		function decideAccess(config, facts) {
			const decision = decideOnce(config, facts, false);
			if (config.access === "keep" || (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.c)(facts).checkDisabled !== "yes") return decision;
			return {
				...decision,
				ifCheckRequired: decideOnce(config, withRefusal(config, facts), true)
			};
		}
		function decideOnce(config, facts, refused) {
			const present = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.c)(facts);
			const open = publicMethods(config, facts);
			const situation = {
				config,
				facts,
				present,
				open,
				refused
			};
			const choice = {
				keep,
				authenticated,
				public: makePublic
			}[config.access](situation);
			const tries = choice.tries ?? [];
			return {
				id: "access",
				question: "Who can reach the service?",
				choice: choice.blocked ? "fail" : choice.target,
				fallback: choice.target === "oidc-only" ? "oidc-only" : "unchanged",
				blocked: false,
				removes: [],
				warnings: [],
				...choice,
				tries,
				byTrial: tries.some((mechanism) => open[mechanism].policy === "unknown"),
				alternatives: alternatives$1(situation),
				evidence: evidence(situation)
			};
		}
		function withRefusal(config, facts) {
			const constraint = "run.managed.requireInvokerIam";
			const learned = {
				known: true,
				value: { spec: { rules: [{ enforce: true }] } },
				evidence: [...facts.policies[constraint].evidence, {
					call: "the release, sent while the invoker check is disabled",
					resource: serviceOf(config, facts),
					answer: "refused for requireInvokerIam"
				}]
			};
			const told = { [constraint]: learned.value.spec?.rules ?? [] };
			return {
				...facts,
				policies: {
					...facts.policies,
					[constraint]: learned
				},
				learned: told
			};
		}
		function keep({ present }) {
			if (present.exists === "no") return {
				target: "oidc-only",
				because: "A new service is for authenticated callers only, because access is keep."
			};
			return {
				target: "unchanged",
				because: present.exists === "yes" ? `The workflow leaves access as it is: ${stateOf(present)}.` : "The workflow leaves access as it is."
			};
		}
		function authenticated(situation) {
			const { present } = situation;
			const removes = [];
			if (present.exists !== "no") {
				if (present.checkDisabled !== "no") removes.push("no-invoker-iam-check");
				if (present.allUsers !== "no" || present.partlyPublic) removes.push("all-users");
			}
			const { config, facts } = situation;
			return {
				target: "oidc-only",
				because: "The workflow asks for access: authenticated, so only callers with an invoker role get in.",
				removes,
				warnings: [...removes.length > 0 ? [losesAccess(config, facts, present)] : [], ...stillOpen(situation)]
			};
		}
		function stillOpen({ config, facts, present }) {
			return [...present.allAuthenticatedUsers ? [allAuthenticatedOpen(config, facts, present)] : [], ...present.otherOpenRoles.length > 0 ? [otherRolesOpen(config, facts, present)] : []];
		}
		function makePublic(situation) {
			return keepWhatIsOpen(situation) ?? openOne(situation) ?? leaveOpen(situation) ?? denied(situation);
		}
		function keepWhatIsOpen(situation) {
			const { present, open } = situation;
			const mayStay = (mechanism) => !open[mechanism].excluded && open[mechanism].policy !== "no";
			if (present.checkDisabled === "yes" && mayStay("no-invoker-iam-check")) return {
				target: "no-invoker-iam-check",
				because: `It is already public, because its invoker check is disabled${staysBecause(open["no-invoker-iam-check"])}.`,
				warnings: leftover(situation)
			};
			if (present.allUsers === "yes" && mayStay("all-users")) return {
				target: "all-users",
				because: `It is already public, because allUsers has an invoker role${staysBecause(open["all-users"])}.`,
				...withoutCheckFlag(situation)
			};
		}
		function openOne(situation) {
			const { config, present, open, refused } = situation;
			const [first, ...others] = MECHANISMS.filter((mechanism) => open[mechanism].usable !== "no");
			if (!first) return void 0;
			const staysOpen = present.allUsers === "yes" || present.checkDisabled === "yes" && !refused;
			const closed = refused || knownPrivate(situation);
			const otherwise = config.onPublicDenied === "fail" ? "fail" : closed ? "oidc-only" : "unchanged";
			const { removes, warnings } = withoutCheckFlag(situation);
			return {
				target: first,
				tries: [first, ...others],
				fallback: staysOpen ? "unchanged" : otherwise,
				because: openBecause(open[first], open["all-users"]),
				removes,
				warnings: [...warnings, ...first === "no-invoker-iam-check" ? leftover(situation) : []]
			};
		}
		function leaveOpen(situation) {
			const { config, present, facts, open, refused } = situation;
			if (present.checkDisabled === "yes" && !refused) {
				const way = open["no-invoker-iam-check"];
				return {
					target: "unchanged",
					because: `It is public because its invoker check is disabled, ${way.excluded ? "which public_via excludes" : "which the policy no longer allows"}. No other way is open, so it stays as it is.`,
					warnings: [leftOpen(config, facts, way), ...leftover(situation)]
				};
			}
			if (present.allUsers !== "yes") return void 0;
			const left = leftOpen(config, facts, open["all-users"]);
			const why = open["all-users"].excluded ? "which public_via excludes" : "which could no longer be granted";
			if (!refused) return {
				target: "unchanged",
				because: `It is public because of allUsers, ${why}. No other way is open, so it stays as it is.`,
				warnings: [left]
			};
			return {
				target: "all-users",
				because: `A policy requires its invoker check, so the run enables it; the service stays public because of allUsers, ${why}.`,
				removes: ["no-invoker-iam-check"],
				warnings: [left]
			};
		}
		function denied(situation) {
			const { config, facts, open, refused } = situation;
			const reasons = MECHANISMS.map((mechanism) => open[mechanism].because).join("; ");
			if (config.onPublicDenied === "fail") return {
				target: "unchanged",
				fallback: "fail",
				blocked: true,
				because: `It cannot be made public, so on_public_denied: fail stops the run: ${reasons}.`,
				warnings: [notPublic(config, facts, open, "fail")]
			};
			const warnings = [notPublic(config, facts, open, "warn")];
			if (refused || knownPrivate(situation)) return {
				target: "oidc-only",
				because: `It cannot be made public, so only authenticated callers get in: ${reasons}.`,
				removes: refused ? ["no-invoker-iam-check"] : [],
				warnings: [...warnings, ...stillOpen(situation)]
			};
			return {
				target: "unchanged",
				because: `It cannot be made public, and it is not fully known who can reach it now, so it stays as it is: ${reasons}.`,
				warnings
			};
		}
		function withoutCheckFlag({ config, present, facts, open, refused }) {
			if (present.checkDisabled !== "yes") return {
				removes: [],
				warnings: []
			};
			const way = open["no-invoker-iam-check"];
			return way.mayChange !== "no" || refused ? {
				removes: [way.mechanism],
				warnings: []
			} : {
				removes: [],
				warnings: [leftOpen(config, facts, way)]
			};
		}
		function leftover({ config, present, facts }) {
			return present.allUsers === "yes" || present.partlyPublic ? [leftoverAllUsers(config, facts, present)] : [];
		}
		function knownPrivate({ present }) {
			return present.exists === "no" || present.allUsers === "no" && present.checkDisabled === "no" && !present.partlyPublic;
		}
		const staysBecause = (way) => way.policy === "unknown" ? `; ${way.because}` : ", and that is still allowed";
		function openBecause(first, allUsers) {
			const why = first === allUsers ? first.because : `${allUsers.because}; ${first.because}`;
			if (first.policy === "unknown") return `The run tries it after the release, because only Google's answer can tell: ${why}.`;
			return `The workflow asks for access: public, so ${first === allUsers ? "allUsers gets the invoker role" : "the invoker check is disabled"}: ${why}.`;
		}
		function stateOf(present) {
			if (present.checkDisabled === "yes") return "public, its invoker check is disabled";
			if (present.allUsers === "yes") return "public, allUsers has an invoker role";
			if (present.allUsers === "unknown") return "its IAM policy could not be read";
			if (present.allAuthenticatedUsers) return "open to every Google account (allAuthenticatedUsers)";
			return present.partlyPublic ? "partly public, allUsers has an invoker role with a condition" : "not public";
		}
		function alternatives$1(situation) {
			const { config, present, open } = situation;
			const because = `The workflow says access: ${config.access}.`;
			const isNew = present.exists === "no";
			const missing = {
				choice: "unchanged",
				possible: false,
				because: "The service does not exist yet."
			};
			if (config.access !== "public") return [
				...MECHANISMS.map((choice) => ({
					choice,
					possible: false,
					because
				})),
				{
					choice: "oidc-only",
					possible: config.access === "authenticated" || isNew,
					because
				},
				isNew ? missing : {
					choice: "unchanged",
					possible: config.access === "keep",
					because
				}
			];
			const denied = (choice, what) => ({
				choice,
				possible: config.onPublicDenied === choice,
				because: `on_public_denied: ${config.onPublicDenied}. ${what}`
			});
			return [
				...MECHANISMS.map((mechanism) => alternative(open[mechanism])),
				denied("oidc-only", "If no way to be public is open, oidc-only would deploy for authenticated callers."),
				denied("fail", "If no way to be public is open, fail would stop the run."),
				isNew ? missing : {
					choice: "unchanged",
					possible: true,
					because: "Only if the service is public by a way that would no longer be opened, and no other way is open."
				}
			];
		}
		function evidence({ config, facts, present, open }) {
			const resource = `services/${config.service}`;
			const inputs = [
				["access", config.access],
				["public_via", config.publicVia],
				["on_public_denied", config.onPublicDenied]
			];
			const all = [...(config.access === "public" ? inputs : inputs.slice(0, 1)).map(([name, answer]) => ({
				call: `input ${name}`,
				resource,
				answer
			})), ...present.evidence];
			if (config.access === "public") all.push(...MECHANISMS.flatMap((mechanism) => open[mechanism].evidence));
			if (config.access === "authenticated" && present.checkDisabled === "yes") all.push(...requireInvokerIam(facts).evidence);
			return [...new Map(all.map((piece) => [JSON.stringify(piece), piece])).values()];
		}
		const DEFAULT_BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
		function chooseBuild(config, project, live, source) {
			const { build } = config;
			const clears = (setting) => build.clear?.includes(setting) ?? false;
			const account = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.x)(config, clears("serviceAccount") ? null : live);
			const pool = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.c)(config, clears("workerPool") ? null : live);
			const settings = {
				kind: source.dockerfile ? "docker" : "buildpacks",
				owner: _names_js__WEBPACK_IMPORTED_MODULE_2__.P[config.kind].buildTag,
				bucket: (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.o)(config, project, live).name,
				image: (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.m)((0, _names_js__WEBPACK_IMPORTED_MODULE_2__.s)(config, project, live).name, config.service),
				automaticUpdates: false,
				env: {},
				...account && { serviceAccount: accountName(account.name, project) },
				...pool && { workerPool: pool.name },
				...build.timeoutSeconds !== void 0 && { timeoutSeconds: build.timeoutSeconds }
			};
			if (source.dockerfile) return {
				...settings,
				...source.start && { start: source.start }
			};
			const remembered = clears("baseImage") ? void 0 : live?.buildConfig?.baseImage;
			const baseImage = build.baseImage ?? (remembered || "gcr.io/buildpacks/google-22/run");
			const cleared = clears("baseImage") && !build.baseImage || !_names_js__WEBPACK_IMPORTED_MODULE_2__.P[config.kind].builds;
			return {
				...settings,
				baseImage,
				automaticUpdates: _names_js__WEBPACK_IMPORTED_MODULE_2__.P[config.kind].builds === true && (build.automaticUpdates ?? updatesAutomatically(live, baseImage, cleared)),
				env: buildVariables(config, live),
				...build.functionTarget && { functionTarget: build.functionTarget },
				...source.projectToml && { projectDescriptor: "project.toml" }
			};
		}
		function updatesAutomatically(live, baseImage, cleared) {
			if (cleared) return false;
			return live ? live.buildConfig?.enableAutomaticUpdates === true : baseImage !== DEFAULT_BASE_IMAGE;
		}
		function buildVariables({ build }, live) {
			const before = build.envStrategy === "overwrite" ? {} : { ...live?.buildConfig?.environmentVariables };
			for (const name of build.envRemove ?? []) delete before[name];
			return {
				...before,
				...build.env
			};
		}
		function submitRequest(settings, service, source) {
			const { bucket, name: object, generation } = source;
			return {
				storageSource: {
					bucket,
					object,
					generation
				},
				imageUri: settings.image,
				...settings.kind === "docker" ? { dockerBuild: {} } : { buildpackBuild: buildpacks(settings) },
				tags: [`${settings.owner}_${service}`],
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool }
			};
		}
		function buildpacks(settings) {
			return {
				...settings.baseImage && { baseImage: settings.baseImage },
				enableAutomaticUpdates: settings.automaticUpdates,
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget },
				...settings.projectDescriptor && { projectDescriptor: settings.projectDescriptor }
			};
		}
		function fallbackBuild(settings, service, source) {
			const location = `gs://${source.bucket}/${source.name}#${source.generation}`;
			const { bucket, name: object, generation } = source;
			return {
				source: { storageSource: {
					bucket,
					object,
					generation
				} },
				steps: settings.kind === "docker" ? dockerSteps(settings.image, location) : packSteps(settings, location),
				images: [settings.image],
				tags: [`${settings.owner}_${service}`],
				options: {
					logging: "CLOUD_LOGGING_ONLY",
					...settings.workerPool && { pool: { name: settings.workerPool } }
				},
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.timeoutSeconds !== void 0 && { timeout: `${settings.timeoutSeconds}s` }
			};
		}
		function dockerSteps(image, location) {
			return [{
				name: "gcr.io/cloud-builders/docker",
				args: [
					"build",
					"--network",
					"cloudbuild",
					"--no-cache",
					"-t",
					image,
					".",
					"--label",
					`google.source=${location}`
				]
			}];
		}
		function packSteps(settings, location) {
			const env = {
				...settings.env,
				...settings.functionTarget && { GOOGLE_FUNCTION_TARGET: settings.functionTarget },
				GOOGLE_LABEL_SOURCE: location
			};
			const pack = (args) => ({
				name: "gcr.io/k8s-skaffold/pack",
				entrypoint: "pack",
				args
			});
			return [pack([
				"config",
				"default-builder",
				"gcr.io/buildpacks/builder:latest"
			]), pack([
				"build",
				settings.image,
				"--network",
				"cloudbuild",
				...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`])
			])];
		}
		function buildConfigOf(live, settings, sourceLocation, baseImageUri) {
			const { name: _, baseImage: __, environmentVariables: ___, ...rest } = live?.buildConfig ?? {};
			delete rest.serviceAccount;
			delete rest.workerPool;
			delete rest.functionTarget;
			delete rest.enableAutomaticUpdates;
			return {
				...rest,
				sourceLocation,
				imageUri: settings.image,
				...settings.baseImage && settings.baseImage !== "gcr.io/buildpacks/google-22/run" && { baseImage: baseImageUri ?? settings.baseImage },
				...settings.automaticUpdates && { enableAutomaticUpdates: true },
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool },
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget }
			};
		}
		function accountName(email, project) {
			const owner = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.w)(email);
			return `projects/${owner && !/^\d+$/.test(owner) ? owner : project}/serviceAccounts/${email}`;
		}
		function decideBuild(config, facts, source) {
			const given = config.origin.kind === "source" ? config.origin.given : ".";
			const evidence = [{
				call: "input source",
				resource: given,
				answer: source.dockerfile ? "has a Dockerfile" : "has no Dockerfile"
			}];
			const live = facts.service.known ? facts.service.value : null;
			const base = config.build.baseImage ?? live?.buildConfig?.baseImage ?? "gcr.io/buildpacks/google-22/run";
			const kind = source.dockerfile ? "docker" : "buildpacks";
			const file = `${given} ${source.dockerfile ? "has a" : "has no"} Dockerfile.`;
			const descriptor = source.projectToml ? " project.toml describes the build." : "";
			return {
				id: "build",
				question: "How is the source built?",
				choice: kind,
				kind,
				because: source.dockerfile ? file : `${file} Buildpacks detect how to build it, on ${base}.${descriptor}`,
				alternatives: [{
					choice: "docker",
					possible: source.dockerfile,
					because: file
				}, {
					choice: "buildpacks",
					possible: !source.dockerfile,
					because: source.dockerfile ? "A Dockerfile takes precedence over buildpacks." : file
				}],
				evidence
			};
		}
		function decideBuildAccount(config, facts) {
			const live = facts.service.known ? facts.service.value : null;
			const cleared = config.build.clear?.includes("serviceAccount") ?? false;
			const remembered = live?.buildConfig?.serviceAccount;
			const named = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.x)(config, cleared ? null : live);
			const from = named?.from === "input" ? "input" : named ? "service" : "default";
			const learned = facts.buildAccount.known ? facts.buildAccount.value : void 0;
			const account = named && (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.v)(named.name) ? learned : named?.name ?? learned;
			const fact = facts.buildAccount;
			return {
				id: "build-account",
				question: "Which account does the build run as?",
				choice: account ?? (account === null ? "none" : "unknown"),
				from,
				...account !== void 0 && { account },
				because: accountBecause(from, account),
				alternatives: [
					option("build_service_account", config.build.serviceAccount, "The input does not name one."),
					option("that of the last build", remembered ? (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.u)(remembered) : void 0, cleared ? "The workflow clears it." : "The last build does not name one.", cleared),
					from === "default" && !fact.known ? {
						choice: "the project's default",
						possible: "unknown",
						because: fact.why
					} : {
						choice: "the project's default",
						possible: from !== "default" || account !== null,
						because: from === "default" ? accountBecause(from, account) : "Only if nothing else names one."
					}
				],
				evidence: [
					...from === "input" ? [{
						call: "input build_service_account",
						resource: `projects/${facts.projectId}`,
						answer: account ?? ""
					}] : [],
					...from === "service" ? facts.service.evidence : [],
					...from === "default" ? fact.evidence : []
				]
			};
		}
		function accountBecause(from, account) {
			if (from === "input") return "The input build_service_account names it.";
			if (from === "service") return "The service's last build ran as it.";
			if (account === void 0) return "The project's default build account could not be read.";
			if (account === null) return "The project has no default build account, and neither the workflow nor the last build names one.";
			return `It is the project's default for builds.${(0, _names_js__WEBPACK_IMPORTED_MODULE_2__._)(account) ? " It is the legacy Cloud Build account." : ""}`;
		}
		function option(choice, email, otherwise, ruledOut = false) {
			const possible = email !== void 0 && !ruledOut;
			return {
				choice,
				possible,
				because: possible ? `It is ${email}.` : otherwise
			};
		}
		function decideCleanup(config, facts, now) {
			const found = facts.previews?.known ? facts.previews.value : [];
			const live = facts.service.known ? facts.service.value : null;
			return [...found].sort((a, b) => a.pullRequest - b.pullRequest).map((preview) => decideOne(config, preview, live, now, facts.previews?.evidence ?? []));
		}
		function decideOne({ previews }, preview, live, now, evidence) {
			const pull = now.pulls.get(preview.pullRequest);
			const ageMs = preview.made ? now.time - Date.parse(preview.made) : void 0;
			const old = ageMs !== void 0 && ageMs > previews.ttlMs;
			const closed = pull?.known === true && pull.value === "closed";
			const over = closed || old;
			const held = over ? holding(preview, live) : void 0;
			const because = [
				held ?? why(closed, old),
				pull ? pull.known ? `The pull request is ${pull.value}.` : `The run could not read whether the pull request is closed: ${pull.why}` : "",
				ageMs === void 0 ? "" : `It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`
			];
			const choice = over && !held ? "remove" : "keep";
			return {
				id: `preview-${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.it)(preview.pullRequest)}`,
				question: `Is the preview ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.it)(preview.pullRequest)} still wanted?`,
				choice,
				because: because.filter(Boolean).join(" "),
				alternatives: [],
				evidence: [...evidence, ...pull?.evidence ?? []],
				preview,
				...choice === "remove" && { over: closed ? "closed" : "old" },
				...held && { notable: true }
			};
		}
		function why(closed, old) {
			if (closed) return "Its pull request is closed.";
			return old ? "It is older than preview_ttl." : "It is newer than preview_ttl, and its pull request is not known to be closed.";
		}
		function unexplained({ service }, live, decided) {
			const seen = new Set();
			return decided.filter(({ choice }) => choice === "remove").flatMap(({ preview, over }) => {
				const { pullRequest, revisions, service: own } = preview;
				return (own ? [[own, (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(own) === (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.st)(service, pullRequest)]] : revisions.map((name) => [name, (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.tt)(service, pullRequest, name) && !serves(live, name)])).flatMap(([name, known]) => {
					const again = seen.has(name);
					seen.add(name);
					return known && over && !again ? [] : [(0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(name) ?? name];
				});
			});
		}
		function holding({ revisions, tag, service }, live) {
			if (service) return void 0;
			const serving = servingOf$1({ revisions }, live);
			if (serving) return `It stays: ${serving} serves production.`;
			const [first] = revisions;
			if (tag || !first || revisions.some((name) => !isLatest(live, name))) return void 0;
			return `The rest of it stays: ${latestStays(first)} It has neither traffic nor a tag, and a cleanup after the next deploy will remove it.`;
		}
		const latestStays = (revision) => `${revision} is the newest revision of the service, or the newest ready one, which is never deleted.`;
		const isLatest = (live, revision) => [live?.latestCreatedRevision, live?.latestReadyRevision].some((name) => (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(name) === revision);
		const servingOf$1 = ({ revisions }, live) => revisions.find((name) => serves(live, name));
		function serves(live, revision) {
			return [...live?.traffic ?? [], ...live?.trafficStatuses ?? []].some(({ percent, revision: name }) => Boolean(percent && (name ? (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(name) === revision : isLatest(live, revision))));
		}
		function inDays(ms) {
			const hours = Math.max(0, Math.floor(ms / 36e5));
			const [number, unit] = hours >= 48 || hours >= 24 && hours % 24 === 0 ? [Math.floor(hours / 24), "day"] : [hours, "hour"];
			return `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(number, unit)}`;
		}
		const BYTES = {
			"": 1,
			K: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			Ki: 1024,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40
		};
		function sameQuantity({ path, before, after }) {
			if (/\.limits\.cpu$/.test(path)) return same(cpus(before), cpus(after));
			if (/\.limits\.memory$/.test(path)) return same(bytes(before), bytes(after));
			if (/[tT]imeout$/.test(path)) return same(seconds(before), seconds(after));
			return isNothing(before) && isNothing(after);
		}
		const same = (a, b) => a !== void 0 && a === b;
		const isNothing = (value) => value === void 0 || value === null || value === false || value === 0 || value === "" || Array.isArray(value) && value.length === 0;
		function cpus(value) {
			const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value ?? "")) ?? [];
			return number === void 0 ? void 0 : Number(number) / (milli ? 1e3 : 1);
		}
		function bytes(value) {
			const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([KMGT]i?)?$/.exec(String(value ?? "")) ?? [];
			return number === void 0 ? void 0 : Number(number) * (BYTES[unit] ?? 1);
		}
		function seconds(value) {
			const number = /^(\d+(?:\.\d+)?)s$/.exec(String(value ?? ""))?.[1];
			return number === void 0 ? void 0 : Number(number);
		}
		const SHARED_FIELDS = [
			"labels",
			"annotations",
			"scaling",
			"vpcAccess",
			"timeout",
			"serviceAccount",
			"containers",
			"volumes",
			"executionEnvironment",
			"encryptionKey",
			"maxInstanceRequestConcurrency",
			"serviceMesh",
			"encryptionKeyRevocationAction",
			"encryptionKeyShutdownDuration",
			"sessionAffinity",
			"nodeSelector",
			"gpuZonalRedundancyDisabled"
		];
		const RESERVED = /^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
		function startingTemplate(live, serving) {
			const template = structuredClone(live.template ?? {});
			const production = servesOlder(live);
			if (!production || (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(serving?.name) !== production) return clean(template);
			return clean(told(template, serving));
		}
		function told(template, serving) {
			const fields = new Set([...SHARED_FIELDS, ...Object.keys(template)]);
			const untold = Object.entries(template).filter(([field]) => !SHARED_FIELDS.includes(field));
			const said = Object.entries(structuredClone(serving)).filter(([field]) => fields.has(field));
			return Object.fromEntries([...untold, ...said]);
		}
		function servesOlder(live) {
			const serving = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.k)(live);
			return serving && serving !== (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(live.latestCreatedRevision ?? live.latestReadyRevision) ? serving : void 0;
		}
		function clean(template) {
			delete template.revision;
			const { labels } = template;
			if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(labels)) for (const key of Object.keys(labels).filter(_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.O)) delete labels[key];
			return writable(template);
		}
		function writable(template) {
			for (const key of ["labels", "annotations"]) if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(template[key])) withoutReserved(template[key]);
			if (Array.isArray(template.containers)) {
				for (const container of template.containers) if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(container)) delete container.buildInfo;
			}
			return template;
		}
		function templateBefore(before, serving) {
			const template = structuredClone(before.template ?? {});
			const newest = (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(before.template?.revision) ?? (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(before.latestCreatedRevision);
			const older = servesOlder(before);
			if (!newest) return void 0;
			if (!older || !isOfPreview(before.template?.labels, newest)) return {
				...writable(template),
				revision: newest
			};
			return (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(serving?.name) === older ? {
				...writable(told(template, serving)),
				revision: older
			} : void 0;
		}
		function isOfPreview(labels, revision) {
			const own = labels?.[_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.$];
			return Boolean(labels?.["run-iam-deploy-preview"]) && (own === void 0 || own === revision);
		}
		function withoutReserved(map) {
			for (const key of Object.keys(map)) if (RESERVED.test(key)) delete map[key];
		}
		function revisionName(service, suffix) {
			return `${service.slice(0, 62 - suffix.length)}-${suffix}`;
		}
		function nextSuffix(live, letters) {
			return `${String(Number(live?.generation ?? 0) + 1).padStart(5, "0")}-${letters.slice(0, 3)}`;
		}
		const NOISE = new Set([
			"template.labels.client.knative.dev/nonce",
			"client",
			"clientVersion",
			"etag",
			"name"
		]);
		function diffService(before, after, fields, target) {
			return fields.flatMap((field) => diffValue(field, before[field], after[field])).filter(({ path }) => !NOISE.has(path)).map((row) => ({
				target,
				...row,
				done: false
			}));
		}
		const HIDDEN = /\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/;
		function hidden(value, word = "set") {
			if (value === void 0) return void 0;
			return Array.isArray(value) ? `${word} (${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(value.length, "part")})` : word;
		}
		function diffValue(path, before, after) {
			if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.E)(before, after)) return [];
			if (/\.containers\[[^\]]*\]\.env$/.test(path)) return diffVariables(path, before, after);
			if (path === "buildConfig.environmentVariables") return diffBuildVariables(path, before, after);
			if (HIDDEN.test(path)) return [row(path, hidden(before), before === void 0 ? hidden(after) : hidden(after, "changed"))];
			if (isKeyed(before, after)) return diffItems(path, toItems(path, before), toItems(path, after));
			if (isMap(before) && isMap(after)) {
				const [old, next] = [before ?? {}, after ?? {}];
				return keysOf(old, next).flatMap((key) => diffValue(`${path}.${key}`, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(old, key), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(next, key)));
			}
			return [row(path, before, after)];
		}
		function diffItems(path, before, after) {
			const [old, next] = [Object.fromEntries(before), Object.fromEntries(after)];
			return keysOf(old, next).flatMap((key) => diffValue(`${path}[${key}]`, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(old, key), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(next, key)));
		}
		function diffVariables(path, before, after) {
			const [old, next] = [variables(before), variables(after)];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.E)((0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(old, name), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(next, name))) return [];
				const shown = show((0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(next, name));
				return [row(`${path}[${name}]`, show((0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(old, name)), shown === "set" && Object.hasOwn(old, name) ? "changed" : shown)];
			});
		}
		function diffBuildVariables(path, before, after) {
			const [old, next] = [(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(before) ? before : {}, (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(after) ? after : {}];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.E)((0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(old, name), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_11__.n)(next, name))) return [];
				const is = Object.hasOwn(next, name) ? Object.hasOwn(old, name) ? "changed" : "set" : void 0;
				return [row(`${path}[${name}]`, Object.hasOwn(old, name) ? "set" : void 0, is)];
			});
		}
		function show(variable) {
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(variable)) return void 0;
			const source = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(variable.valueSource) ? variable.valueSource.secretKeyRef : void 0;
			if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(source)) return `${String(source.secret)}:${String(source.version ?? "latest")}`;
			const reference = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(variable.valueFrom) ? variable.valueFrom.secretKeyRef : void 0;
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(reference) ? `${String(reference.name)}:${String(reference.key ?? "latest")}` : "set";
		}
		function variables(env) {
			const list = Array.isArray(env) ? env.filter(_gates_js__WEBPACK_IMPORTED_MODULE_7__.C) : [];
			return Object.fromEntries(list.map((variable) => [String(variable.name), variable]));
		}
		const isAbsent = (value) => value === void 0 || value === null;
		function isKeyed(before, after) {
			return [before, after].filter((list) => !isAbsent(list)).every((list) => Array.isArray(list) && list.every((item) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(item) && !("percent" in item || "tag" in item)));
		}
		const KEYS = {
			volumes: "name",
			volumeMounts: "mountPath",
			items: "path"
		};
		function toItems(path, list) {
			const key = KEYS[/(?<!\w)\w+$/.exec(path)?.[0] ?? ""] ?? "";
			return (Array.isArray(list) ? list : []).map((item, at) => [String(((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(item) ? item[key] : void 0) ?? at), item]);
		}
		const isMap = (value) => isAbsent(value) || (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(value);
		const keysOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
		function row(path, before, after) {
			return {
				path,
				...before !== void 0 && { before },
				...after !== void 0 && { after }
			};
		}
		function guardProblems(before, after, { edits, build }) {
			return [...lostEgress(before, after, edits), ...hiddenFunction(before, after, build)];
		}
		function lostEgress(before, after, edits) {
			const clears = edits.some(({ path, op }) => path === "template.vpcAccess.connector" && op === "clear");
			const says = edits.some(({ path, op }) => path === "template.vpcAccess.egress" && op === "set");
			const was = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(before.vpcAccess) ? before.vpcAccess : {};
			const is = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(after.vpcAccess) ? after.vpcAccess : {};
			if (!clears || says || was.egress !== "ALL_TRAFFIC" || !was.connector || is.networkInterfaces) return [];
			return ["--clear-vpc-connector sends all outgoing traffic to the public internet, which now goes through the connector (its egress is all-traffic): add --vpc-egress=private-ranges-only if that is what you want, or --network and --subnet"];
		}
		function hiddenFunction(before, after, build) {
			const { functionTarget } = build ?? {};
			const command = commandOf(before);
			if (!functionTarget || command.length === 0 || commandOf(after).length === 0) return [];
			return [`--function=${functionTarget} has no effect while the container has the command ${JSON.stringify(command)}, which runs instead: add --command= to clear it`];
		}
		const commandOf = (template) => {
			const { command } = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__._)(structuredClone(template));
			return Array.isArray(command) ? command : [];
		};
		function templateProblems(resource) {
			const template = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(resource.template) ? structuredClone(resource.template) : {};
			const containers = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.w)(template, "containers").filter(_gates_js__WEBPACK_IMPORTED_MODULE_7__.C);
			const ingress = containers.length > 0 ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__._)(template) : void 0;
			const ruled = containers.map((container) => ({
				name: String(container.name ?? ""),
				ingress: container === ingress,
				probed: (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(container.startupProbe),
				variables: (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.w)(container, "env").map(({ name }) => String(name)),
				dependsOn: Array.isArray(container.dependsOn) ? container.dependsOn.map(String) : []
			}));
			return [
				...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.r)(ruled),
				...compute(template),
				...[template.scaling, resource.scaling].flatMap((scaling) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(scaling) ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.i)(scaling.minInstanceCount, scaling.maxInstanceCount) ?? [] : [])
			].map(said);
		}
		function instanceProblems(template, tasks) {
			const seconds = typeof template.timeout === "string" ? Number.parseFloat(template.timeout) : void 0;
			const gpu = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.s)(limitsIn(template)) > 0;
			return [...compute(template, true), ...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.a)({
				tasks,
				retries: template.maxRetries,
				seconds,
				gpu
			})].map(said);
		}
		const said = (fault) => `it would have ${fault}`;
		function compute({ maxInstanceRequestConcurrency: concurrency, ...template }, always = false) {
			const gpu = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(template.nodeSelector) ? template.nodeSelector.accelerator : void 0;
			return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.o)(limitsIn(template), {
				concurrency,
				gpu,
				always
			});
		}
		const limitsIn = ({ containers }) => Array.isArray(containers) ? containers.filter(_gates_js__WEBPACK_IMPORTED_MODULE_7__.C).map(limitsOf) : [];
		function limitsOf({ resources }) {
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(resources) && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(resources.limits) ? resources.limits : {};
		}
		const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
		const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
		const FLOATING = "LATEST";
		const trafficOf = (traffic) => traffic?.length ? [...traffic] : [{
			type: LATEST,
			percent: 100
		}];
		function changeTraffic(before, change, own) {
			const key = (name) => name === "LATEST" && own && !own.newest ? own.revision : name;
			const retagged = change.tags ? changeTags(trafficOf(before), change.tags, key) : trafficOf(before);
			if (!change.shares) return { traffic: retagged };
			const { by, percent } = change.shares;
			const wanted = new Map();
			for (const [name, share] of Object.entries(percent)) {
				const target = by === "tag" ? keyOfTag(retagged, name) : key(name);
				if (target === void 0) return { problem: `The service has no tag ${name}.` };
				wanted.set(target, (wanted.get(target) ?? 0) + share);
			}
			return changeShares(retagged, wanted);
		}
		function changeTags(traffic, { set, remove, clear }, key) {
			return [...traffic.flatMap((target) => {
				const goes = target.tag && (clear || remove.includes(target.tag) || Object.hasOwn(set, target.tag));
				const { tag: _, ...bare } = target;
				if (!goes) return target.percent || target.tag ? [target] : [];
				return target.percent ? [bare] : [];
			}), ...Object.keys(set).sort(byCodePoint).map((tag) => targetOf(key(set[tag] ?? ""), { tag }))];
		}
		function changeShares(traffic, wanted) {
			const now = new Map();
			for (const target of traffic) if (target.percent) now.set(keyOf(target), (now.get(keyOf(target)) ?? 0) + target.percent);
			const others = [...now].filter(([key]) => !wanted.has(key));
			const given = sum([...wanted.values()]);
			if (given > 100) return { problem: `The shares add up to ${given} percent; the maximum is 100.` };
			if (given < 100 && others.length === 0) return { problem: `The shares add up to ${given} percent, and no other revision serves to get the rest.` };
			const from = sum(others.map(([, percent]) => percent));
			const scaled = others.map(([key, percent]) => [key, percent * (100 - given) / from]);
			return { traffic: [...[...rounded([...wanted, ...given < 100 ? scaled : []])].filter(([, percent]) => percent > 0).sort(([a], [b]) => byKey(a, b)).map(([key, percent]) => targetOf(key, { percent })), ...traffic.flatMap((target) => target.tag ? [targetOf(keyOf(target), { tag: target.tag })] : [])] };
		}
		function rounded(shares) {
			const whole = new Map(shares.map(([key, share]) => [key, Math.floor(share)]));
			const loss = Math.round(sum(shares.map(([, share]) => share))) - sum([...whole.values()]);
			const first = [...shares].sort(([a, x], [b, y]) => 1 - (x - Math.floor(x)) - (1 - (y - Math.floor(y))) || x - y || byKey(a, b));
			for (const [key] of first.slice(0, loss)) whole.set(key, (whole.get(key) ?? 0) + 1);
			return whole;
		}
		const keyOf = (target) => target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? target.revision?.split("/").at(-1) ?? "" : FLOATING;
		const keyOfTag = (traffic, tag) => {
			const target = traffic.find((each) => each.tag === tag);
			return target && keyOf(target);
		};
		const targetOf = (key, rest) => key === "LATEST" ? {
			type: LATEST,
			...rest
		} : {
			type: REVISION,
			revision: key,
			...rest
		};
		const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
		const byCodePoint = (a, b) => a < b ? -1 : a > b ? 1 : 0;
		const byKey = (a, b) => Number(a === "LATEST") - Number(b === "LATEST") || byCodePoint(a, b);
		function inWords(traffic) {
			return trafficOf(traffic).filter(({ percent }) => percent).map((target) => `${target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? keyOf(target) : "the latest revision"} ${target.percent} %`).join(", ");
		}
		const NO_TRAFFIC_LABEL = "run-iam-deploy-no-traffic";
		function wishOf({ noTraffic, rollout, trafficChange, tag }) {
			const given = Object.values(trafficChange?.shares?.percent ?? {}).reduce((sum, share) => sum + share, 0);
			return {
				noTraffic,
				...(rollout || given === 100) && { held: true },
				...tag && { tag }
			};
		}
		function wantedTraffic(live, wish) {
			if (!live && wish.noTraffic) return {
				effect: "latest",
				problem: "new-service"
			};
			const before = trafficOf(live?.traffic);
			const remembered = live ? readPin(live) : void 0;
			const ours = remembered && "pin" in remembered ? remembered.pin : void 0;
			const ready = (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(live?.latestReadyRevision);
			const moved = wish.noTraffic || wish.held && ready ? pin(before, ready, ours) : restore(before, ours);
			const { pin: made, ...result } = moved;
			if (result.problem) return result;
			const kept = wish.held ? withoutLeftovers(moved.traffic ?? before) : moved.traffic;
			const traffic = wish.tag && wish.revision ? tagged(kept ?? before, wish.tag, wish.revision) : kept;
			return {
				...result,
				...made && { pin: made },
				...traffic && { traffic },
				...made ? { label: mark(traffic ?? before, made, nextGeneration(live)) } : remembered && { label: null },
				...remembered && "lapsed" in remembered && { lapsed: remembered.lapsed }
			};
		}
		function pinKept(live) {
			const remembered = readPin(live);
			return remembered && "pin" in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : void 0;
		}
		function trafficOfThen(then, live) {
			const traffic = trafficOf(then.traffic);
			const remembered = readPin(then);
			return {
				traffic,
				...remembered && "pin" in remembered && { label: mark(traffic, remembered.pin, nextGeneration(live)) }
			};
		}
		function withoutTag(live, tag) {
			const traffic = untagged(live.traffic ?? [], tag);
			const remembered = readPin(live);
			return {
				traffic,
				...remembered && "pin" in remembered && { label: mark(traffic, remembered.pin, nextGeneration(live)) }
			};
		}
		function changedTraffic(live, change, own) {
			const changed = changeTraffic(trafficOf(live.traffic), change, own);
			if ("problem" in changed) return changed;
			const { traffic } = changed;
			const remembered = readPin(live);
			const share = change.shares?.by === "revision" ? change.shares.percent.LATEST : void 0;
			const next = nextGeneration(live);
			const ours = own && !own.newest && share ? [{
				revision: own.revision,
				percent: share
			}] : !change.shares && remembered && "pin" in remembered ? remembered.pin : void 0;
			return {
				traffic,
				label: ours ? mark(traffic, ours, next) : remembered && null
			};
		}
		function rolloutTraffic(live, { from, at, own, tag, last }, percent) {
			const rest = take(trafficOf(live.traffic), at);
			if (!rest) return { lost: "Someone else has changed the traffic meanwhile." };
			const others = (last || percent === 0) && tag ? untagged(rest, tag) : rest;
			const all = sumOf(from);
			if (percent === 100 && own.newest) {
				const floating = others.find((target) => servesLatest$1(target) && !target.tag);
				const share = all + (floating?.percent ?? 0);
				const left = others.filter((target) => target !== floating);
				return {
					traffic: [{
						type: LATEST,
						percent: share
					}, ...left],
					label: null,
					at: [{
						revision: FLOATING,
						percent: all
					}]
				};
			}
			const mine = percent === 100 ? all : Math.min(all - 1, Math.max(1, Math.round(all * percent / 100)));
			const first = from[0]?.revision ?? "";
			const next = percent === 0 ? from : [{
				revision: first,
				percent: all - mine
			}, {
				revision: own.revision,
				percent: mine
			}].filter((share) => share.percent > 0);
			const placed = [...next].reverse().reduce((sum, share) => addPercent(sum, share.revision, share.percent), others);
			return {
				traffic: placed,
				label: mark(placed, next, nextGeneration(live)),
				at: next
			};
		}
		function readPin(live) {
			const label = live.labels?.[NO_TRAFFIC_LABEL];
			if (!label) return void 0;
			const [, generation, first, second] = /^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label) ?? [];
			const now = live.generation ?? "0";
			if (generation !== void 0 && generation !== now) return { lapsed: `The service was changed since (generation ${generation} then, ${now} now).` };
			const traffic = live.traffic ?? [];
			const names = [...new Set(traffic.map((target) => (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(target.revision) ?? ""))];
			const one = names.map((revision) => ({
				revision,
				percent: Number(first)
			}));
			const pin = (second === void 0 ? one.map((share) => [share]) : one.flatMap((share) => names.map((revision) => [share, {
				revision,
				percent: Number(second)
			}]))).find((each) => mark(traffic, each, now) === label);
			return pin ? { pin } : { lapsed: "The traffic has changed since." };
		}
		function mark(traffic, pin, generation) {
			const targets = traffic.filter((target) => target.percent || target.tag).map(({ type, revision: name, percent: share, tag }) => [
				type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(name) ?? "" : LATEST,
				share ?? 0,
				tag ?? ""
			].join(" "));
			const text = [
				generation,
				...pin.map(({ revision, percent }) => `${revision} ${percent}`),
				...targets.sort()
			].join("\n");
			return `g${generation}-p${pin.map(({ percent }) => percent).join("_")}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_10__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
		}
		const nextGeneration = (live) => String(Number(live?.generation ?? 0) + 1);
		function pin(traffic, ready, ours) {
			if (ours) return {
				effect: "pinned",
				pin: ours
			};
			if (!traffic.some(servesLatest$1)) return { effect: "kept" };
			if (!ready) return {
				effect: "latest",
				problem: "never-ready"
			};
			const percent = traffic.filter(servesLatest$1).reduce((sum, target) => sum + (target.percent ?? 0), 0);
			return {
				effect: "pinned",
				traffic: addPercent(traffic.flatMap((target) => {
					if (!servesLatest$1(target)) return [target];
					const { percent: _, ...bare } = target;
					return target.tag ? [bare] : [];
				}), ready, percent),
				pin: [{
					revision: ready,
					percent
				}]
			};
		}
		function restore(traffic, ours) {
			const rest = ours && take(traffic, ours);
			if (!rest) return { effect: traffic.some(servesLatest$1) ? "latest" : "kept" };
			return {
				effect: "restored",
				traffic: [{
					type: LATEST,
					percent: sumOf(ours)
				}, ...rest]
			};
		}
		function take(traffic, shares) {
			let rest = traffic;
			for (const { revision, percent } of shares) {
				const from = rest?.find((target) => keyOf(target) === revision && (target.percent ?? 0) >= percent);
				if (!rest || !from && percent > 0) return void 0;
				rest = rest.flatMap((target) => {
					if (target !== from) return [target];
					const { percent: had = 0, ...bare } = target;
					const left = (had ?? 0) - percent;
					return left > 0 ? [{
						...bare,
						percent: left
					}] : target.tag ? [bare] : [];
				});
			}
			return rest;
		}
		const sumOf = (pin) => pin.reduce((sum, { percent }) => sum + percent, 0);
		function addPercent(traffic, revision, percent) {
			const same = traffic.find((target) => (0, _headline_js__WEBPACK_IMPORTED_MODULE_5__.h)(target.revision) === revision && Boolean(target.percent));
			if (!same) return [{
				type: REVISION,
				revision,
				percent
			}, ...traffic];
			return traffic.map((target) => target === same ? {
				...target,
				percent: (target.percent ?? 0) + percent
			} : target);
		}
		function tagged(traffic, tag, revision) {
			return [...untagged(traffic, tag), {
				type: REVISION,
				revision,
				tag
			}];
		}
		function untagged(traffic, tag) {
			return traffic.flatMap((target) => {
				if (target.tag !== tag) return [target];
				const { tag: _, ...bare } = target;
				return target.percent ? [bare] : [];
			});
		}
		function temporaryTag(service, letters) {
			return ["run-iam-deploy", "rid"].map((prefix) => `${prefix}-${letters.slice(0, 3)}`).find((tag) => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.w)(tag, service) === void 0);
		}
		function withoutLeftovers(traffic) {
			const left = traffic.filter(({ tag, percent }) => percent || !/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag ?? ""));
			return left.length === traffic.length ? traffic : left;
		}
		const servesLatest$1 = (target) => target.type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && Boolean(target.percent);
		function wantedService(live, config, context) {
			const before = live ?? {};
			const start = live ? startingTemplate(live, context.serving) : newTemplate(config);
			const after = {
				...structuredClone(before),
				template: structuredClone(start)
			};
			const template = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.T)(after, "template");
			(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.v)(after, config);
			setImage((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.g)(template, config), context);
			const problems = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.h)(after, config.edits);
			problems.push(...imageProblems(template, live !== null), ...guardProblems(start, template, config));
			keepCpu(start, template);
			problems.push(...templateProblems(after));
			const temporary = config.rollout && !config.tag && live ? temporaryTag(config.service, context.nonce) : void 0;
			const tag = config.tag ?? temporary;
			const revision = nameRevision(live, config, tag, context.nonce);
			if (revision) template.revision = revision;
			else (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.T)(template, "labels")["client.knative.dev/nonce"] = context.nonce;
			if (revision && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.nt)(config)) (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.T)(template, "labels")[_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.$] = revision;
			const traffic = wantedTraffic(live, {
				...wishOf(config),
				...tag && { tag },
				...revision && { revision }
			});
			if (traffic.traffic) after.traffic = traffic.traffic;
			setOwnLabel(after, traffic.label);
			if (context.build && !(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.nt)(config)) {
				const { settings, sourceLocation, baseImageUri } = context.build;
				after.buildConfig = buildConfigOf(live, settings, sourceLocation, baseImageUri);
			}
			keepInvokerCheck(before, after, context.clearCheck ?? false);
			const fields = touched(before, after);
			const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.O)(context.project, config.region, config.service);
			return {
				service: live ? patchBody(live, after, fields) : withoutIdentity(after),
				updateMask: live ? fields : [],
				changes: diffService(before, after, fields, _names_js__WEBPACK_IMPORTED_MODULE_2__.d.service(name)),
				...revision && { revision },
				traffic,
				...temporary && { temporaryTag: temporary },
				problems
			};
		}
		function newTemplate({ containers }) {
			const resources = () => ({
				cpuIdle: true,
				startupCpuBoost: true
			});
			return { containers: (containers?.main === void 0 ? [void 0, ...containers?.names ?? []] : containers.names).map((name) => ({
				...name !== void 0 && { name },
				resources: resources()
			})) };
		}
		function imageProblems(template, exists) {
			const bare = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.w)(template, "containers").filter(({ image }) => !image);
			if (bare.length === 0) return [];
			if (!exists && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.w)(template, "containers").length === 1) return ["a service that does not exist yet needs an image or a source"];
			return bare.map(({ name }) => `the container ${name ? `"${name}"` : "without a name"} needs an image`);
		}
		function setImage(container, { image, build }) {
			if (image === void 0) return;
			container.image = image;
			delete container.sourceCode;
			if (build?.baseImageUri && build.settings.automaticUpdates) container.baseImageUri = build.baseImageUri;
			else if (build) delete container.baseImageUri;
		}
		function keepCpu(before, template) {
			const old = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.w)(structuredClone(before), "containers");
			const main = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__._)(template).resources) ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__._)(template).resources : {};
			for (const container of (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.w)(template, "containers")) {
				const known = old.find(({ name }) => name === container.name);
				if (!known && old.length > 0) {
					const { cpuIdle = true, startupCpuBoost } = main;
					const resources = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.T)(container, "resources");
					resources.cpuIdle ??= cpuIdle;
					if (startupCpuBoost !== void 0) resources.startupCpuBoost ??= startupCpuBoost;
				} else if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(container.resources) && !(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(known?.resources)) container.resources.cpuIdle ??= true;
			}
		}
		function nameRevision(live, config, tag, nonce) {
			const { preview } = config;
			const own = (suffix) => preview && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.nt)(config) ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.ct)(preview.pullRequest, suffix) : suffix;
			if (config.suffix) return revisionName(config.service, own(config.suffix));
			return tag || config.rollout || config.trafficChange ? revisionName(config.service, own(nextSuffix(live, nonce))) : void 0;
		}
		function setOwnLabel(after, label) {
			if (label) (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.T)(after, "labels")[NO_TRAFFIC_LABEL] = label;
			else if (label === null && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(after.labels)) delete after.labels[NO_TRAFFIC_LABEL];
		}
		function keepInvokerCheck(before, after, clear) {
			if (clear) after.invokerIamDisabled = false;
			if (after.invokerIamDisabled === false && before.invokerIamDisabled === true) return;
			if (before.invokerIamDisabled === void 0) delete after.invokerIamDisabled;
			else after.invokerIamDisabled = before.invokerIamDisabled;
		}
		function touched(before, after) {
			return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => field === "template" || !(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.E)(before[field], after[field]));
		}
		function patchBody(live, after, fields) {
			const body = { name: live.name ?? "" };
			if (live.etag) body.etag = live.etag;
			for (const field of fields) {
				const value = after[field];
				if (value === void 0) continue;
				body[field] = value;
				if (field === "labels" && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.C)(value)) withoutReserved(value);
			}
			return body;
		}
		function withoutIdentity({ name: _, etag: __, ...service }) {
			return service;
		}
		function findDrift(config, facts, access) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_2__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_2__.O)(facts.projectId, config.region, config.service));
			const nothing = {
				differences: [],
				unknown: [],
				pinned: false
			};
			if (!facts.service.known) return {
				...nothing,
				unknown: [{
					text: `The service could not be read: ${facts.service.why}`,
					blind: true
				}]
			};
			const live = facts.service.value;
			if (!live) return {
				...nothing,
				differences: [{
					target,
					path: "service",
					before: "does not exist",
					after: "deployed",
					done: false
				}]
			};
			const settings = ofService(config, facts, live);
			return {
				differences: [
					...settings.differences,
					...ofInvokers(config, facts, target),
					...ofAccess(access, target)
				],
				unknown: [...settings.unknown, ...unreadPolicy(config, facts)],
				pinned: settings.pinned
			};
		}
		const MOVED = [
			/^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,
			/^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,
			/\.(baseImageUri|buildInfo)$/
		];
		function ofService(config, facts, live) {
			const unknown = [];
			const serving = facts.serving.known ? facts.serving.value : null;
			const template = startingTemplate(live, serving);
			const base = {
				...live,
				template
			};
			const blind = servesOlder(live) !== void 0 && serving === null;
			if (blind) unknown.push({ text: "The revision that serves production could not be read, so its settings were not compared." });
			const image = config.origin.kind === "image" ? { image: config.origin.image } : {};
			const wanted = wantedService(base, config, {
				project: facts.projectId,
				serving: null,
				...image,
				nonce: "aaaaaaaaaa"
			});
			const rows = wanted.changes.filter((row) => !MOVED.some((moved) => moved.test(row.path)) && !sameQuantity(row));
			const pinned = wanted.traffic.effect === "kept";
			return {
				differences: rows.flatMap((row) => {
					if (blind && row.path.startsWith("template.")) return [];
					if (/^template\.containers\[[^\]]*\]\.image$/.test(row.path) && isSameByTag(row)) {
						unknown.push({ text: `The workflow names the image ${String(row.after)} by tag, and the service runs ${String(row.before)}. The run did not look up whether they are the same.` });
						return [];
					}
					return [isSafe(row, pinned) ? {
						...row,
						fix: "release"
					} : row];
				}),
				unknown,
				pinned
			};
		}
		function isSameByTag({ before, after }) {
			const [was, is] = [String(before ?? ""), String(after ?? "")];
			const repository = (image) => image.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:[^:/]+$/, "");
			return was.includes("@") !== is.includes("@") && repository(was) === repository(is);
		}
		const INGRESS = [
			"INGRESS_TRAFFIC_ALL",
			"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
			"INGRESS_TRAFFIC_INTERNAL_ONLY",
			"INGRESS_TRAFFIC_NONE"
		];
		function isSafe({ path, before, after }, pinned) {
			if (/^labels\./.test(path)) return !pinned;
			if (path === "ingress") return !pinned && INGRESS.indexOf(String(after)) > INGRESS.indexOf(String(before ?? INGRESS[0]));
			if (pinned) return false;
			if (/^template\.labels\./.test(path)) return true;
			return /^template\.containers\[[^\]]*\]\.env\[/.test(path) && isLiteral(before) && isLiteral(after);
		}
		const isLiteral = (shown) => shown === void 0 || shown === "set" || shown === "changed";
		function ofInvokers(config, facts, target) {
			const [on, iap] = [(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.A)(config), (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.j)(facts.projectNumber)];
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.D)(config) && on === void 0 || !facts.servicePolicy.known) return [];
			const bindings = facts.servicePolicy.value?.bindings ?? [];
			const members = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.O)(config, facts);
			const kept = keptMembers(config, facts);
			const strategy = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.D)(config) ? config.invokersUpdateStrategy : "merge";
			const narrowed = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.I)(structuredClone(bindings), kept, strategy);
			const byName = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.I)(structuredClone(narrowed), members, strategy, _gates_js__WEBPACK_IMPORTED_MODULE_7__.P, on ? iap : void 0);
			const wanted = on !== void 0 && iap ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.M)(byName, iap, on) : byName;
			return [...(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.F)(target, bindings, narrowed).map((row) => ({
				...row,
				fix: "remove-invokers"
			})), ...(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.F)(target, narrowed, wanted)];
		}
		function keptMembers(config, facts) {
			const bindings = facts.servicePolicy.known ? facts.servicePolicy.value?.bindings ?? [] : [];
			const iap = (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.A)(config) ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.j)(facts.projectNumber) : void 0;
			return [...(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.O)(config, facts), ...iap ? [iap] : []].filter((member) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.F)("", bindings, (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.I)(structuredClone(bindings), [member], "merge")).length === 0);
		}
		function ofAccess({ tries, removes, blocked }, target) {
			if (blocked) return [];
			const [first] = tries;
			const row = (way, opens) => way === "all-users" ? {
				target,
				path: "bindings[roles/run.invoker]",
				[opens ? "after" : "before"]: "allUsers",
				done: false
			} : {
				target,
				path: "invokerIamDisabled",
				before: !opens,
				after: opens,
				done: false
			};
			return [...first ? [row(first, true)] : [], ...removes.map((way) => first ? row(way, false) : {
				...row(way, false),
				fix: "close"
			})];
		}
		function unreadPolicy(config, { servicePolicy }) {
			if (servicePolicy.known || config.access === "keep" && !(0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.D)(config) && (0, _gates_js__WEBPACK_IMPORTED_MODULE_7__.A)(config) === void 0) return [];
			return [{ text: `The run could not compare who can call the service: ${servicePolicy.why}` }];
		}
		function safeEdits(config, { differences }) {
			const paths = differences.filter(({ fix }) => fix === "release").map(({ path }) => path);
			const unsafe = differences.filter(({ fix }) => fix !== "release").map(({ path }) => path);
			const wants = (pattern) => paths.some((path) => pattern.test(path));
			const named = (name) => unsafe.some((path) => path.endsWith(`.env[${name}]`));
			return config.edits.flatMap((edit) => {
				if (edit.path === "ingress") return wants(/^ingress$/) ? [edit] : [];
				if (edit.path === "labels" || edit.path === "template.labels") return wants(/^(template\.)?labels\./) ? [without(edit, (name) => name === "commit-sha")] : [];
				if (edit.path === "container.env") return wants(/\.env\[/) ? [without(edit, named)] : [];
				return [];
			});
		}
		function without(edit, drop) {
			if (edit.op === "put") return {
				...edit,
				entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name)))
			};
			return edit.op === "remove" ? {
				...edit,
				keys: edit.keys.filter((name) => !drop(name))
			} : edit;
		}
		function releases({ origin, edits, suffix, tag, noTraffic }, live) {
			return !live || origin.kind !== "template" || edits.length > 0 || Boolean(suffix || tag || noTraffic);
		}
		function decideRollback(facts, asked) {
			const { service, revisions } = facts;
			const evidence = [...service.evidence, ...revisions?.evidence ?? []];
			const way = (because, more = {}) => ({
				because,
				from: [],
				others: [],
				evidence,
				...more
			});
			if (service.known && !service.value) return way("The service does not exist, so there is nothing to go back to.", { none: "no-service" });
			const live = service.known ? service.value : null;
			const from = live ? servingOf(live) : [];
			if (asked && !revisions?.known) return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
			if (!live || !revisions?.known) return way("The revisions of the service could not be read; revision_traffic can name the one to go back to.", {
				from,
				none: "no-revisions"
			});
			const byName = new Map(revisions.value.map((revision) => [nameOf(revision), revision]));
			if (asked) return named(asked, byName.get(asked), from, way);
			const bad = newest(from.flatMap((name) => byName.get(name) ?? []));
			if (!bad) return way("No revision of the service serves.", {
				from,
				none: "nothing-older"
			});
			const last = newest(revisions.value.filter((revision) => !isPreview(revision) && !revision.deleteTime));
			if (last && madeAt(last) > madeAt(bad)) return way(idle(nameOf(last), nameOf(bad), live), {
				from,
				none: "newest-idle"
			});
			const judged = [...byName.values()].filter((revision) => madeAt(revision) < madeAt(bad)).sort((a, b) => later(b, a)).map((revision) => ({
				revision,
				because: whyNot(revision)
			}));
			const fit = judged.filter(({ because }) => because === void 0).map(({ revision }) => nameOf(revision));
			const to = from.find((name) => fit.includes(name)) ?? fit[0];
			const others = judged.flatMap(({ revision, because }) => because === void 0 ? [] : [{
				revision: nameOf(revision),
				because
			}]);
			if (!to) return way(`No revision older than ${nameOf(bad)} is ready.`, {
				from,
				others,
				none: "nothing-older"
			});
			return way(from.includes(to) ? `${to} shares the traffic with ${nameOf(bad)} and is the older one.` : `${to} is the newest ready revision that was made before ${nameOf(bad)}.`, {
				to,
				from,
				others
			});
		}
		function idle(last, serving, { traffic }) {
			return `${traffic?.some(({ percent }) => percent) && !traffic.some(servesLatest) ? `The traffic is already on ${serving}, and the newer ${last} gets none.` : `The newest revision, ${last}, does not serve: ${serving} keeps serving.`} To go back further, name the revision in revision_traffic.`;
		}
		const servesLatest = ({ type, percent }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && Boolean(percent);
		function named(asked, revision, from, way) {
			if (!revision) return way(`The service has no revision ${asked}.`, {
				from,
				none: "not-there"
			});
			if (isFailed(revision)) return way(`${asked} is not ready: ${messageOf(revision)}`, {
				from,
				none: "not-ready"
			});
			return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
		}
		function servingOf(live) {
			const latest = live.latestReadyRevision?.split("/").at(-1);
			const names = (live.trafficStatuses?.length ? live.trafficStatuses : live.traffic ?? []).filter(({ percent }) => percent).sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0)).map((target) => target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? target.revision?.split("/").at(-1) : latest);
			const found = names.length > 0 ? names : [latest];
			return [...new Set(found.filter((name) => name !== void 0))];
		}
		function whyNot(revision) {
			if (isPreview(revision)) return "A preview of a pull request.";
			if (revision.deleteTime) return "It is being deleted.";
			const ready = readyOf(revision);
			return ready?.state === "CONDITION_SUCCEEDED" ? void 0 : `It is not ready. ${ready?.message ?? ""}`.trim();
		}
		const readyOf = (revision) => revision.conditions?.find(({ type }) => type === "Ready");
		const isFailed = (revision) => readyOf(revision)?.state === "CONDITION_FAILED";
		const messageOf = (revision) => readyOf(revision)?.message ?? "Cloud Run does not say why.";
		function isPreview(revision) {
			const own = revision.labels?.[_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.$];
			return Boolean(revision.labels?.["run-iam-deploy-preview"]) && (own === void 0 || own === nameOf(revision));
		}
		const nameOf = (revision) => revision.name?.split("/").at(-1) ?? "";
		const madeAt = (revision) => Date.parse(revision.createTime ?? "") || 0;
		const later = (a, b) => madeAt(a) - madeAt(b);
		const newest = (revisions) => [...revisions].sort(later).at(-1);
		const NEW = "the-new-revision";
		function decideTraffic(config, facts) {
			if (config.mode === "rollback") return rollback(config, facts);
			if (config.manifest) return manifestTraffic(config, config.manifest);
			const live = facts.service.known ? facts.service.value : null;
			const { noTraffic, tag } = config;
			const wanted = noTraffic && !facts.service.known ? { effect: "pinned" } : wantedTraffic(live, {
				...wishOf(config),
				...tag && { revision: NEW }
			});
			const { problem, lapsed } = wanted;
			const change = facts.service.known ? divide(config, live, wanted) : {};
			const effect = effectOf(config, wanted);
			const serving = live ? (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.k)(live) : void 0;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: problem ? "unchanged" : effect,
				effect,
				...problem && { problem },
				...change,
				because: problem ? PROBLEMS[problem] : because({
					...wanted,
					effect
				}, config, serving ?? "the revision that serves now", change.after, live),
				alternatives: alternatives(config, effect, facts.service.known ? live !== null : "unknown", live?.labels?.["run-iam-deploy-no-traffic"] ?? void 0, lapsed),
				evidence: [{
					call: "input no_traffic",
					resource: `services/${config.service}`,
					answer: String(noTraffic)
				}, ...facts.service.evidence]
			};
		}
		function manifestTraffic(config, { given, traffic }) {
			const named = traffic === "named";
			const divided = config.trafficChange?.shares !== void 0;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: divided ? "shares" : named ? "as written" : "latest",
				effect: divided ? "shares" : "latest",
				because: divided ? "The inputs set the traffic once the manifest is deployed." : named ? `spec.traffic in ${given} gives the traffic to revisions by name.` : "The new revision gets the traffic, because the manifest says so or does not set it.",
				alternatives: [],
				evidence: [{
					call: "input metadata",
					resource: `services/${config.service}`,
					answer: `traffic: ${traffic}`
				}]
			};
		}
		function effectOf({ rollout, trafficChange, noTraffic }, { effect }) {
			if (trafficChange?.shares) return "shares";
			return rollout && effect === "pinned" && !noTraffic ? "gradual" : effect;
		}
		function divide(config, live, wanted) {
			const left = trafficOf(wanted.traffic ?? live?.traffic);
			const { trafficChange } = config;
			if (!trafficChange) return {};
			const changed = changeTraffic(left, trafficChange, releases(config, live) ? {
				revision: NEW,
				newest: true
			} : void 0);
			return "problem" in changed ? { impossible: changed.problem } : { after: changed.traffic };
		}
		function because({ effect, lapsed }, config, serving, after, live) {
			if (effect === "gradual") return `The new revision gets the traffic in steps of ${config.rollout?.steps.join(", ")} percent, while the run watches its health; if it fails, all traffic returns to ${serving}.`;
			if (effect === "shares") return `The inputs set the traffic${after ? `: ${inWords(after)}` : ""}.`;
			if (effect === "latest") return latest(live, config.tag);
			if (effect === "rollback") return "";
			const reason = BECAUSE[effect](serving, config.tag);
			if (effect !== "kept" || !lapsed) return reason;
			return `${reason} An earlier run with no_traffic had left the traffic on a revision, but that no longer applies. ${lapsed}`;
		}
		function latest(live, tag) {
			const share = trafficOf(live?.traffic).filter(({ type }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION").reduce((sum, { percent }) => sum + (percent ?? 0), 0);
			return `The new revision gets ${share < 100 ? `the latest revision's ${share} percent of the traffic` : "the traffic"}${tag ? `, and the tag ${tag}` : ""}.`;
		}
		const BECAUSE = {
			restored: (serving) => `An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
			pinned: (serving, tag) => `no_traffic leaves the traffic on ${serving}${tag ? `; the tag ${tag} leads to the new revision` : ""}.`,
			kept: (serving) => `Traffic is pinned to revisions, but not by this action, so it stays on ${serving}.`
		};
		const PROBLEMS = {
			"new-service": "The service does not exist yet, so there is no revision to keep the traffic.",
			"never-ready": "No revision of the service was ever ready, so there is none to keep the traffic."
		};
		function rollback({ trafficChange, service }, facts) {
			const [asked] = Object.keys(trafficChange?.shares?.percent ?? {});
			const back = decideRollback(facts, asked);
			const { to, none } = back;
			const live = facts.service.known ? facts.service.value : null;
			const changed = to && changeTraffic(trafficOf(live?.traffic), { shares: {
				by: "revision",
				percent: { [to]: 100 }
			} });
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: none || !to ? "unchanged" : to,
				effect: "rollback",
				because: back.because,
				back,
				...changed && "traffic" in changed && { after: changed.traffic },
				alternatives: [...back.from.filter((name) => name !== to).map((name) => ({
					choice: name,
					possible: true,
					because: "It serves now, and the rollback moves away from it."
				})), ...back.others.map((other) => ({
					choice: other.revision,
					possible: false,
					because: other.because
				}))],
				evidence: [{
					call: "input mode",
					resource: `services/${service}`,
					answer: "rollback"
				}, ...back.evidence]
			};
		}
		function alternatives(config, effect, exists, label, lapsed) {
			return [
				{
					choice: "latest",
					possible: !config.noTraffic && effect !== "kept",
					because: config.noTraffic ? "no_traffic: true." : effect === "kept" ? "Traffic is pinned to revisions." : effect === "gradual" ? "traffic_steps moves the traffic gradually." : effect === "shares" ? "The inputs divide the traffic." : "The latest revision serves."
				},
				{
					choice: "restored",
					possible: effect === "restored",
					because: label ? `The label ${NO_TRAFFIC_LABEL} says ${label}${lapsed ? `, which no longer applies: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(lapsed)}` : "."}` : `No label ${NO_TRAFFIC_LABEL} on the service.`
				},
				{
					choice: "pinned",
					possible: config.noTraffic && exists,
					because: `no_traffic: ${config.noTraffic}.`
				},
				{
					choice: "kept",
					possible: effect === "kept",
					because: effect === "kept" ? "Traffic names revisions only." : "The user has not pinned the traffic."
				}
			];
		}
		function decide(config, facts, source, now) {
			const { kind } = config;
			const decisions = {
				kind,
				access: decideAccess(config, facts),
				traffic: decideTraffic(config, facts)
			};
			if (now) decisions.cleanup = decideCleanup(config, facts, now);
			else if (config.preview?.do === "remove") decisions.cleanup = [];
			if (config.mode === "drift") decisions.drift = findDrift(config, facts, decisions.access);
			if (config.schedules.length > 0) decisions.schedules = (0, _ask_js__WEBPACK_IMPORTED_MODULE_8__.o)(config, facts);
			if (config.origin.kind !== "source") return decisions;
			decisions.buildAccount = decideBuildAccount(config, facts);
			if (source) {
				decisions.source = source;
				decisions.build = decideBuild(config, facts, source);
			}
			return decisions;
		}
		function listDecisions(decisions) {
			const { kind, access, build, buildAccount, traffic, cleanup, drift, schedules = [] } = decisions;
			const all = _names_js__WEBPACK_IMPORTED_MODULE_2__.P[kind].requests ? [
				access,
				build,
				buildAccount,
				traffic,
				...schedules
			] : [
				build,
				buildAccount,
				...schedules
			];
			return (cleanup ?? (drift ? [access] : all)).filter((decision) => decision !== void 0).map(({ id, question, choice, because, alternatives, evidence }) => ({
				id,
				question,
				choice,
				because,
				alternatives,
				evidence
			}));
		}
		const REFUSED = "refused by Cloud Run";
		const ANSWERED = "answered by the app";
		const WITHOUT_TOKEN = "Without a token";
		const WITH_WRONG_TOKEN = "With an ID token for another audience";
		function mismatches(checks, resource, { accessChanged, closed }) {
			return checks.filter(({ status }) => status === "fail").map(({ name, expected, closes, found, evidence }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.y)("verification-mismatch", accessChanged || closed && closes ? "fail" : "warn", `${name} the request should have been ${expected}, but the answer was: ${found}.`, {
				resource,
				evidence
			}));
		}
		function unproven(checks, resource, gates) {
			const through = checks.some(({ name, closes, status }) => name === "With an ID token for another audience" && !closes && status === "pass");
			return checks.filter((each) => isOpenQuestion(each) && !through).map(({ name, found, closes, evidence }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.S)("verification-unclear", `${name} the answer of the service was: ${found}. That does not show ${closes ? "that strangers are kept out" : "that everyone gets in"}. ${known(gates)} Set verify_path to a path that the app answers without a login.`, {
				resource,
				evidence
			}));
		}
		function isOpenQuestion({ name, status, expected, closes, evidence }) {
			const answer = evidence.at(-1)?.status;
			if (name !== "Without a token" || status !== "unknown" || answer === void 0) return false;
			return closes === true || expected === "answered by the app" && (answer === 401 || answer === 403);
		}
		function known(gates) {
			if (gates?.invokerCheck === false) return "What is known: its invoker check is disabled, so Cloud Run does not ask for a token.";
			if (!gates?.invokers) return "The run could not read who has an invoker role on it either.";
			const everybody = gates.invokers.find(({ member }) => member === "allUsers");
			if (everybody && !everybody.conditional) return "What is known: allUsers has an invoker role on it.";
			if (everybody) return "What is known: allUsers has an invoker role on it with a condition.";
			return "What is known: its invoker check is on, and allUsers has none of the usual invoker roles on it. A custom role or a grant on the project can still let strangers in.";
		}
	}),
	7123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			n: () => standingReason,
			r: () => standingRemedies,
			t: () => standingIn
		});
		const BILLING = /\bbilling (?:account|must be enabled|to be enabled)/i;
		const SUSPENDED = /\bConsumer\b.* has been suspended|project has been suspended/i;
		const BY_REASON = {
			BILLING_DISABLED: "billing-disabled",
			UREQ_PROJECT_BILLING_NOT_FOUND: "billing-disabled",
			UREQ_PROJECT_BILLING_NOT_OPEN: "billing-disabled",
			accountDisabled: "billing-disabled",
			CONSUMER_SUSPENDED: "project-suspended"
		};
		function standingIn({ text, reason }) {
			return BY_REASON[reason ?? ""] ?? (BILLING.test(text) ? "billing-disabled" : SUSPENDED.test(text) ? "project-suspended" : void 0);
		}
		const REASON = {
			"billing-disabled": (project) => `The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,
			"project-suspended": (project) => `The project ${project} is suspended, so Google's APIs refuse every call for it. No role changes that. Its owners got an email from Google that says why, and can appeal in the console.`
		};
		const standingReason = (standing, project) => REASON[standing](project);
		function standingRemedies(standing, project) {
			const id = encodeURIComponent(project);
			return standing === "billing-disabled" ? [{
				kind: "console",
				title: "Link a billing account",
				text: `https://console.cloud.google.com/billing/linkedaccount?project=${id}`
			}] : [{
				kind: "console",
				title: "Appeal",
				text: `https://console.cloud.google.com/appeal?project=${id}`
			}];
		}
	})
};
