export const id = 186;
export const ids = [186];
export const modules = { 8186: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { diagnose: () => diagnose });
	var _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
	var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
	var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6786);
	var _schedule2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7273);
	var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6079);
	var _api_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9091);
	var _safe_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7322);
	function callOf(facts, aim) {
		const { target } = facts;
		const everybody = everybodyOf(facts);
		const base = {
			target: target.kind === "address" ? "service" : target.kind,
			internal: true,
			token: "id",
			...gatesOfTarget(target),
			...target.state.known && { exists: target.state.value !== null },
			...target.foreignUrl && { byDefaultUrl: false },
			...everybody !== void 0 && { everybody },
			...accountOf$1(facts),
			...facts.right && rightIn(facts.right)
		};
		if (facts.schedule) return {
			...base,
			...scheduledCall(facts, aim)
		};
		if (facts.id === "caller") return {
			...base,
			internal: false,
			...ownCall(facts, everybody)
		};
		return {
			...base,
			internal: !facts.fromOutside,
			audience: true
		};
	}
	const rightIn = (right) => {
		const { invoker } = ruleRight(right);
		return invoker ? { invoker } : {};
	};
	function ruleRight({ reading, complete, troubleshooter }) {
		const shot = troubleshooter?.known ? troubleshooter.value : void 0;
		const state = shot?.overallAccessState;
		if (state === "CAN_ACCESS") return { invoker: "yes" };
		if (state === "CANNOT_ACCESS" && shot?.denyPolicyExplanation?.denyAccessState === "DENY_ACCESS_STATE_DENIED") return { invoker: "denied" };
		if (!reading.known) return state === "CANNOT_ACCESS" ? { invoker: "no" } : {};
		const { granted, outside, conditional, unseen, unreadRoles } = reading.value;
		if (granted.length > 0) return { invoker: state === "CANNOT_ACCESS" ? "overridden" : "yes" };
		if (state !== "CANNOT_ACCESS" && !(complete && unseen.length === 0 && unreadRoles.length === 0)) return {};
		const under = outside[0] ?? conditional[0];
		return under ? {
			invoker: "condition",
			condition: under.condition
		} : { invoker: "no" };
	}
	function everybodyOf({ target, probes }) {
		if (target.service?.invokerIamDisabled) return true;
		const byPolicy = target.everybody && ruleRight(target.everybody).invoker;
		if (byPolicy) return byPolicy === "yes";
		const bare = probes.find(({ audience }) => audience === void 0);
		const door = bare?.answer && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.W)(bare.answer, { tokenSent: false });
		return door === "open" ? true : door === "closed" ? false : void 0;
	}
	const FUNCTION_INGRESS = {
		ALLOW_INTERNAL_ONLY: "internal",
		ALLOW_INTERNAL_AND_GCLB: "internal-and-cloud-load-balancing"
	};
	function gatesOfTarget({ kind, service, first }) {
		if (service) return (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.F)(service);
		if (kind !== "function" || !first) return {};
		const settings = first.ingressSettings ?? "";
		return { gates: {
			ingress: Object.entries(FUNCTION_INGRESS).find(([name]) => name === settings)?.[1] ?? "all",
			defaultUrl: true,
			iap: false
		} };
	}
	function accountOf$1({ account }) {
		if (!account?.known) return {};
		return { account: account.value === null ? "missing" : account.value.disabled ? "disabled" : "there" };
	}
	function ownCall(facts, everybody) {
		const { probes, noToken, target } = facts;
		const bare = probes.find(({ audience }) => audience === void 0);
		const withToken = probes.find(({ audience }) => audience !== void 0);
		const asked = everybody || !withToken ? bare : withToken;
		const token = asked?.audience === void 0 ? "none" : "id";
		const mint = !everybody && !withToken && noToken !== void 0;
		const unasked = asked !== void 0 && isLock(asked) && (mint || !everybody && isWithheld(facts));
		return {
			token: mint || unasked ? "id" : token,
			...target.kind !== "address" && { audience: true },
			...mint && { minted: false },
			...asked && !unasked && { answer: liveAnswer(asked) }
		};
	}
	const isWithheld = ({ target, probes, noToken }) => target.foreignUrl === true && noToken === void 0 && probes.every(({ audience }) => audience === void 0);
	const isLock = ({ answer }) => answer !== void 0 && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.W)(answer, { tokenSent: false }) === "closed";
	function liveAnswer({ answer, audience }) {
		if (!answer) return { live: true };
		const sent = audience !== void 0;
		const door = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.W)(answer, { tokenSent: sent });
		const at = {
			status: answer.status,
			live: true
		};
		switch (door) {
			case "open": return {
				...at,
				by: "app"
			};
			case "closed": return {
				...at,
				by: "google",
				refused: sent ? "not-allowed" : "no-token"
			};
			case "rejected": return (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.G)(answer) ? {
				...at,
				by: "google",
				refused: "bad-token"
			} : at;
			case "sign-in": return {
				...at,
				by: "iap"
			};
			case "hidden":
			case "down": return {
				...at,
				by: "google"
			};
			case "unclear": return at;
		}
	}
	function scheduledCall({ schedule, target, probes }, aim) {
		if (!schedule) return {};
		const { job, agent, audience } = schedule;
		const http = job.known ? job.value?.httpTarget : void 0;
		const answer = answerOfJob(schedule);
		const accepted = audience === void 0 ? void 0 : isAccepted(target, audience, probes);
		const may = agent && ruleRight(agent.right).invoker;
		return {
			internal: (target.name.split("/")[1] ?? aim.project) === aim.project && !target.foreignUrl,
			token: http?.oidcToken ? "id" : http?.oauthToken ? "access" : "none",
			...job.known && { schedule: stateOf(job.value) },
			...accepted !== void 0 && { audience: accepted },
			...may && may !== "overridden" && { agent: may === "yes" },
			...answer && { answer }
		};
	}
	function stateOf(job) {
		if (job === null) return "missing";
		return job.state === "PAUSED" ? "paused" : job.state === "DISABLED" ? "disabled" : "on";
	}
	function answerOfJob({ job, attempt, logged }) {
		if (!job.known || !job.value?.lastAttemptTime) return void 0;
		const entries = logged?.known ? logged.value : void 0;
		if (attempt?.known && attempt.value) return attempt.value.status === "OK" ? { status: 200 } : (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.L)(attempt.value, true, entries);
		const { status } = job.value;
		if (!status || status.code === -1) return void 0;
		const code = _schedule_js__WEBPACK_IMPORTED_MODULE_3__.t[status.code ?? 0] ?? "UNKNOWN";
		return code === "OK" ? { status: 200 } : (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.L)({ status: code }, false, entries);
	}
	function isAccepted({ kind, service, url }, audience, probes) {
		if (service) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.v)((0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.y)(service), audience);
		if (kind === "function" && url) return audience === url;
		const asked = probes.find((probe) => probe.audience === audience)?.answer;
		const door = asked && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.W)(asked, { tokenSent: true });
		if (door === "rejected" && asked && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.G)(asked)) return false;
		return door === "closed" ? true : void 0;
	}
	function namesOf(facts, aim) {
		const { target, schedule, email, right, noToken } = facts;
		const [, project = aim.project, , region = aim.region, , short = target.words] = target.name.split("/");
		const { condition } = right ? ruleRight(right) : {};
		const member = email ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email) : facts.id === "caller" ? aim.principal : void 0;
		const sent = schedule ? schedule.audience : facts.probes.find(({ audience }) => audience !== void 0)?.audience;
		const first = target.service ? (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.R)(target.service) : target.url;
		return {
			who: schedule ? `The Cloud Scheduler job ${schedule.name}` : facts.id === "caller" ? whoAsks(facts, aim) : email ?? facts.id,
			target: {
				words: target.words,
				name: short,
				project,
				region,
				resource: target.kind === "function" ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.function(target.name) : _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(target.name || target.words),
				...target.url && { url: target.url }
			},
			audiences: [...first && target.kind !== "job" ? [first] : [], ...target.service?.customAudiences ?? []],
			...member && { member },
			...noToken !== void 0 && { noToken },
			...isWithheld(facts) && target.url && { withheldFrom: new URL(target.url).host },
			...condition && { condition },
			...sent && { audience: sent },
			...schedule && { schedule: jobNames(schedule, aim) }
		};
	}
	const whoAsks = (facts, { principal }) => principal && (isWithheld(facts) || facts.probes.some(({ audience }) => audience !== void 0)) ? `The deployer (${principal.replace(/^[a-zA-Z]+:/, "")})` : "A caller";
	function jobNames({ name, region, job, agent, overrides }, { project }) {
		const found = job.known ? job.value : null;
		const uri = found?.httpTarget?.uri;
		const url = uri && URL.canParse(uri) ? new URL(uri) : void 0;
		return {
			name,
			region,
			project,
			path: url ? `${url.pathname}${url.search}` : "/",
			...found?.attemptDeadline && { deadline: found.attemptDeadline },
			...agent && { agent: agent.email },
			...overrides && { overrides }
		};
	}
	function evidenceOf({ target, right, account, schedule, probes, refused }) {
		const all = [
			...target.state.evidence,
			...target.everybody?.reading.evidence ?? [],
			...rightEvidence(right),
			...account?.evidence ?? [],
			...refused?.evidence ?? [],
			...schedule ? [
				schedule.job,
				schedule.attempt,
				schedule.logged
			].flatMap((fact) => fact?.evidence ?? []) : [],
			...rightEvidence(schedule?.agent?.right),
			...probes.map(probeEvidence)
		];
		return [...new Map(all.map((one) => [`${one.call} ${one.resource} ${one.answer}`, one])).values()];
	}
	const rightEvidence = (right) => right ? [...right.reading.evidence, ...right.troubleshooter?.evidence ?? []] : [];
	function probeEvidence({ url, audience, answer, silent = "" }) {
		const call = `GET ${url} ${audience === void 0 ? "without a token" : `with an ID token for ${audience}`}`;
		if (!answer) return {
			call,
			resource: url,
			answer: `no answer: ${silent}`
		};
		return {
			call,
			resource: url,
			answer: (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.U)(answer, (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.W)(answer, { tokenSent: audience !== void 0 })),
			status: answer.status
		};
	}
	function diagnoseCalls(facts, aim) {
		const judged = facts.cases.map((one) => {
			const call = callOf(one, aim);
			return {
				facts: one,
				call,
				names: namesOf(one, aim),
				refusing: (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.N)(call)
			};
		});
		const others = judged.filter(({ facts: { id } }) => id !== "caller");
		const counts = ({ facts: { id }, refusing }) => id !== "caller" || others.length === 0 || !(others.some((one) => one.refusing === "none") || OF_WHO_ASKS.has(refusing));
		const found = [...facts.lost.flatMap((caller) => (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.q)(caller, aim.principal)), ...judged.flatMap((one) => findingsOf(one, aim, counts(one)))];
		const logged = judged.flatMap(({ facts: { refused }, names }) => refusedOthers(refused, names.target));
		const [first] = judged;
		const target = first?.facts.target;
		const gates = target?.service && first?.call.gates;
		return {
			decisions: judged.map(decisionOf),
			findings: [...found, ...logged.filter(({ id }) => found.every((one) => one.id !== id))],
			checks: checksOf(facts.cases),
			...gates && { gates: {
				...gates,
				invokerCheck: target?.service?.invokerIamDisabled !== true
			} },
			...target?.url && { url: target.url }
		};
	}
	function refusedOthers(refused, { words, resource }) {
		if (!refused?.known) return [];
		return [...Map.groupBy(refused.value, ({ text }) => text ? (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.H)(text) : "app")].flatMap(([kind, calls]) => kind === void 0 ? [] : [(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.i)(OTHERS[kind].id, `In the last day ${words} refused ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.n)(calls.length, "request")} of others: ${OTHERS[kind].why}`, {
			resource,
			evidence: refused.evidence
		})]);
	}
	const OTHERS = {
		"no-token": {
			id: "caller-token",
			why: "they had no ID token."
		},
		"bad-token": {
			id: "audience-refused",
			why: "their token could not be verified, as one for another audience."
		},
		"not-allowed": {
			id: "no-invoker",
			why: "their token was in order, and whose it is has no invoker role."
		},
		app: {
			id: "app-login",
			why: "IAM let them through; the app's own login refused them."
		}
	};
	const OF_WHO_ASKS = new Set([...[
		"invoker",
		"condition",
		"denied",
		"pending",
		"mint",
		"token",
		"ingress"
	]]);
	function findingsOf({ facts, call, names, refusing }, aim, counts) {
		const evidence = evidenceOf(facts);
		const details = {
			resource: names.target.resource,
			evidence,
			...names.member && { principal: names.member }
		};
		if (facts.schedule && callsNoAddress(facts.schedule.job)) return [noAddress(facts.schedule, aim, evidence)];
		if (refusing === "none") return [];
		const { id, reason, remedies } = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.M)(refusing, call, names);
		if (refusing === "unknown" && isBlind(facts)) return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.t)(id, ...blind(facts, names, aim, evidence))];
		if (refusing === "unknown" && !seenRefused(call)) return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.a)(id, reason, {
			...details,
			remedies
		})];
		if (!counts) return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.i)(id, reason, {
			...details,
			remedies
		})];
		const resource = refusing === "schedule-missing" || refusing === "schedule-idle" ? jobResource(facts, aim) : details.resource;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.t)(id, reason, {
			...details,
			resource,
			remedies
		})];
	}
	const isBlind = ({ schedule, target, probes }) => schedule !== void 0 && !schedule.job.known || !target.state.known && probes.every(({ answer }) => !answer);
	function blind({ schedule, target, probes }, names, aim, evidence) {
		const job = schedule && !schedule.job.known ? schedule.job : void 0;
		const why = job ?? target.state;
		const { principal: member } = aim;
		const role = job ? "roles/cloudscheduler.viewer" : "roles/run.viewer";
		const resource = job ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(aim.project) : names.target.resource;
		const silent = probes.find((probe) => probe.silent)?.silent;
		return [`${silent ? `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.a)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.t)(silent))} ` : ""}${job ? names.who : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.t)(names.target.words)} could not be read, so the run cannot say anything about its calls: ${why.known ? "" : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.a)(why.why)}`, {
			resource,
			evidence,
			remedies: member ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.m)({
				member,
				role,
				resource
			}) : []
		}];
	}
	const seenRefused = ({ answer }) => answer?.status !== void 0 && answer.status >= 400;
	const jobResource = ({ schedule }, { project }) => _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.schedulerJob((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.c)(project, schedule?.region ?? "", schedule?.name ?? ""));
	const callsNoAddress = (job) => job.known && job.value !== null && !job.value.httpTarget;
	const noAddress = ({ name, region }, { project }, evidence) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.t)("schedule-idle", `The Cloud Scheduler job ${name} calls no URL: it publishes to Pub/Sub or calls App Engine. Name a job that calls a URL.`, {
		resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.schedulerJob((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.c)(project, region, name)),
		evidence
	});
	function decisionOf({ facts, call, names, refusing }) {
		return {
			id: `layer:${facts.id}`,
			question: `Which layer refuses ${inSentence(names.who)}?`,
			choice: refusing,
			because: refusing === "none" ? fine(call, names) : (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.M)(refusing, call, names).reason,
			alternatives: passed(call, names, refusing),
			evidence: evidenceOf(facts)
		};
	}
	const inSentence = (who) => who.replace(/^(The|A) /, (word) => word.toLowerCase());
	function fine({ everybody, answer }, { target, who, withheldFrom }) {
		if (answer?.status !== void 0) return `${who} called ${target.words}, and the answer was ${answer.status}.`;
		return everybody ? `Everyone can call ${target.words}.` : `According to everything that the run could read, ${inSentence(who)} can call ${target.words}.${withheldFrom ? ` ${withheldFrom} was asked without a token: the run sends an ID token for ${target.words} only to the addresses that Cloud Run gave it.` : ""}`;
	}
	function passed(call, names, refusing) {
		const rows = layersOf(call, names).map(({ layers: [choice, ...kin], fine, because }) => {
			const refuses = choice === refusing || kin.includes(refusing);
			return {
				refuses,
				choice: refuses ? refusing : choice,
				possible: refuses ? true : fine === void 0 ? "unknown" : !fine,
				because: refuses ? "It refuses." : fine === void 0 ? "It could not be read." : because
			};
		});
		const end = rows.findIndex(({ refuses }) => refuses);
		return rows.slice(0, end < 0 ? rows.length : end + 1).map(({ refuses: _, ...row }) => row);
	}
	function layersOf(call, { target, audience }) {
		const { schedule, account, agent, gates, everybody, invoker, ready, answer, exists } = call;
		const scheduled = [
			{
				layers: ["schedule-idle", "schedule-missing"],
				fine: true,
				because: `The Cloud Scheduler job is ${schedule}.`
			},
			{
				layers: ["account"],
				fine: account && account === "there",
				because: `The account that calls is ${account}.`
			},
			{
				layers: ["agent"],
				fine: agent,
				because: "Cloud Scheduler's agent can mint its token."
			}
		];
		const ways = [
			{
				layers: ["default-url"],
				fine: gates?.defaultUrl,
				because: "The default URL is enabled."
			},
			{
				layers: ["ingress", "hidden"],
				fine: gates && true,
				because: `Its ingress is ${gates?.ingress}.`
			},
			{
				layers: ["iap"],
				fine: gates && !gates.iap,
				because: "Identity-Aware Proxy is off."
			}
		];
		const shown = everybody ? "No token is needed." : `The audience${audience ? ` ${audience}` : ""} is accepted.`;
		return [
			{
				layers: ["target-missing"],
				fine: exists,
				because: `There is ${target.words}.`
			},
			...schedule ? scheduled : [],
			...call.target === "job" ? [] : ways,
			{
				layers: [
					"audience",
					"token",
					"mint"
				],
				fine: everybody || (call.target === "job" ? true : call.audience),
				because: shown
			},
			{
				layers: [
					"invoker",
					"condition",
					"denied",
					"pending"
				],
				fine: everybody || invoker && invoker === "yes",
				because: everybody ? "Everyone can call it." : "The caller is an invoker."
			},
			{
				layers: ["container"],
				fine: ready !== false,
				because: "A revision is ready, as far as the run could read."
			},
			{
				layers: [
					"app-login",
					"app-path",
					"app-error",
					"deadline"
				],
				fine: answer?.status === void 0 ? void 0 : true,
				because: `The last answer was ${answer?.status}.`
			}
		];
	}
	function checksOf(cases) {
		return [...new Map(cases.flatMap(({ probes }) => probes.map((probe) => [`${probe.url} ${probe.audience ?? ""}`, probe]))).values()].map((probe) => {
			const { audience, answer } = probe;
			const door = answer && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.W)(answer, { tokenSent: audience !== void 0 });
			const evidence = probeEvidence(probe);
			return {
				name: audience === void 0 ? "Without a token" : `With an ID token for ${audience}`,
				expected: "any answer",
				found: evidence.answer,
				status: door === "open" ? "pass" : "skipped",
				evidence: [evidence]
			};
		});
	}
	async function askAs({ google }, url, audiences) {
		let noToken;
		return {
			probes: (await Promise.all(audiences.map(async (audience) => {
				const token = audience === void 0 ? void 0 : await tokenFor(google, audience);
				if (token && "why" in token) {
					noToken ??= token.why;
					return;
				}
				const sent = {
					url,
					...audience !== void 0 && { audience }
				};
				try {
					return {
						...sent,
						answer: await google.ask(url, token && `Bearer ${token.value}`)
					};
				} catch (error) {
					if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
					return {
						...sent,
						silent: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.f)(error)
					};
				}
			}))).filter((probe) => probe !== void 0),
			...noToken !== void 0 && { noToken }
		};
	}
	async function tokenFor(google, audience) {
		try {
			const value = await google.idToken(audience);
			return value ? { value } : { why: "This identity cannot get an ID token: set the input service_account." };
		} catch (error) {
			if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t) && !(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.u)) throw error;
			return { why: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.f)(error) };
		}
	}
	const isTaken = ({ service }, audience) => service !== void 0 && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.v)((0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.y)(service), audience);
	function mayHave(target, address, audience) {
		if (!(0, _safe_address_js__WEBPACK_IMPORTED_MODULE_5__.t)(new URL(address))) return false;
		if (URL.canParse(audience) && new URL(audience).origin === new URL(address).origin) return true;
		return target.service !== void 0 && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.z)(target.service, address) && isTaken(target, audience);
	}
	function rightReader(google) {
		const roles = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.v)(google);
		const projectPolicy = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.w)((project) => (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.A)(google, project));
		const ancestors = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.w)((project) => readAncestors(google, project));
		const nodePolicy = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.w)((node) => readNodePolicy(google, node));
		return async ({ member, permission, resource, project, policy }) => {
			const above = ancestors(project).then(async (found) => ({
				found,
				policies: found.known ? await Promise.all(found.value.map(async (node) => ({
					name: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.node(node),
					fact: await nodePolicy(node)
				}))) : []
			}));
			const [own, ofProject, { found, policies }, troubleshooter] = await Promise.all([
				policy,
				projectPolicy(project),
				above,
				troubleshoot(google, member, permission, resource)
			]);
			const all = [
				{
					name: resource,
					fact: own
				},
				{
					name: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(project),
					fact: ofProject
				},
				...policies
			];
			const readable = all.flatMap(({ name, fact }) => fact.known ? [{
				resource: name,
				policy: fact.value ?? {}
			}] : []);
			const evidence = all.flatMap(({ fact }) => fact.evidence);
			const refused = all.find(({ fact }) => !fact.known)?.fact;
			const complete = found.known && refused === void 0;
			if (readable.length === 0) return {
				reading: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)(refused && !refused.known ? refused.why : "No policy could be read.", ...evidence),
				complete: false,
				troubleshooter
			};
			const members = member === "allUsers" ? new Set(["allUsers"]) : (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.x)(member, project, ofProject.known ? ofProject.value : void 0);
			const lookUp = await roles((0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.C)(readable, members), true);
			const now = Date.now();
			return {
				reading: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)((0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.S)(readable, members, permission, lookUp, {
					from: now,
					until: now
				}), ...evidence),
				complete,
				troubleshooter
			};
		};
	}
	function readAncestors(google, project) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getAncestry`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(project), () => google.resourceManager.ancestors(project), (found) => found.join(", ") || "none");
	}
	function readNodePolicy(google, node) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`POST cloudresourcemanager.googleapis.com/v3/${node}:getIamPolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.node(node), () => google.resourceManager.getNodePolicy(node), _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.j);
	}
	async function troubleshoot(google, member, permission, resource) {
		const email = /^(?:serviceAccount|user):(.+)$/.exec(member)?.[1];
		if (!email) return null;
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)("POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot", resource, () => google.troubleshooter.troubleshoot(email, permission, resource), ({ overallAccessState = "no state" }) => `${permission}: ${overallAccessState}`);
	}
	async function targetByName(google, place, service) {
		const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.I)(place.project, place.region, service);
		const state = await (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.s)(google, name);
		if (state.known && state.value === null) {
			const asFunction = await (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.n)(google, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.a)(place.project, place.region, service));
			if (asFunction.known && asFunction.value) return targetByFunction(google, place, service, asFunction);
		}
		return ofService(name, `the service ${service}`, state);
	}
	async function targetByFunction(google, place, id, read) {
		const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.a)(place.project, place.region, id);
		const found = read ?? await (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.n)(google, name);
		if (found.known && found.value?.environment === "GEN_1") {
			const first = await readFirst(google, name);
			const url = first.known && first.value?.httpsTrigger?.url || found.value.url;
			return {
				kind: "function",
				name,
				words: `the function ${id}`,
				runsWhenAsked: true,
				state: first.known ? first : found,
				...first.known && first.value && { first: first.value },
				...url && { url }
			};
		}
		const service = found.known && found.value?.serviceConfig?.service || (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.I)(place.project, place.region, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.o)(id));
		const state = await (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.s)(google, service);
		if (state.known && state.value === null && found.known && found.value === null) return {
			kind: "function",
			name,
			words: `the function ${id}`,
			state: found
		};
		return {
			...ofService(service, `the function ${id}`, state),
			runsWhenAsked: true
		};
	}
	async function targetByUrl(google, place, url, hints) {
		const told = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.B)(url);
		const there = {
			project: told.project ?? place.project,
			region: told.region ?? place.region
		};
		if (told.function) return targetByFunction(google, there, told.function);
		if (told.service) return {
			...await targetByName(google, there, told.service),
			url
		};
		const hinted = await Promise.all([hints.service ? targetByName(google, place, hints.service) : void 0, hints.function ? targetByFunction(google, place, hints.function) : void 0]);
		const own = hinted.find((target) => target && isAt(target, url));
		if (own) return own.kind === "function" ? own : {
			...own,
			url
		};
		const listed = await listServices(google, place);
		const service = listed.known ? listed.value.find((one) => (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.z)(one, url)) : void 0;
		if (service?.name) return {
			...ofService(service.name, `the service ${service.name.split("/").at(-1)}`, (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(service, ...listed.evidence)),
			url
		};
		const [named] = hinted;
		if (named?.service) return {
			...named,
			url,
			foreignUrl: true
		};
		return {
			kind: "address",
			name: "",
			words: new URL(url).host,
			state: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)(whyUnknown(listed), ...listed.evidence),
			url
		};
	}
	async function targetByJob(google, name) {
		return {
			kind: "job",
			name,
			words: `the job ${name.split("/").at(-1)}`,
			state: await (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.a)(google, name)
		};
	}
	function policyOf(google, { kind, name }) {
		if (kind === "function") return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET cloudfunctions.googleapis.com/v1/${name}:getIamPolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.function(name), () => google.functions.getPolicy(name), _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.j);
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(name), () => google.run.getPolicy(name), _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.j);
	}
	function ofService(name, words, state) {
		const service = state.known ? state.value : null;
		const url = service ? (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.R)(service) : void 0;
		return {
			kind: "service",
			name,
			words,
			state,
			...service && { service },
			...url && { url }
		};
	}
	function isAt({ service, url: own }, url) {
		if (service && (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.z)(service, url)) return true;
		return own !== void 0 && new URL(own).origin === new URL(url).origin;
	}
	const whyUnknown = (listed) => listed.known ? "No service of this project and region has that address." : listed.why;
	const readFirst = (google, name) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET cloudfunctions.googleapis.com/v1/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.function(name), () => google.functions.getFirst(name), (found) => found ? found.ingressSettings ?? "exists" : "does not exist");
	const listServices = (google, { project, region }) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.D)(project, region)}/services`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(project), () => google.run.listServices((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.D)(project, region)), (found) => `${found.length} services`);
	const permissionOf = (target, job) => {
		if (target.kind === "function") return "cloudfunctions.functions.invoke";
		if (target.kind !== "job") return "run.routes.invoke";
		return hasOverrides(job) ? "run.jobs.runWithOverrides" : "run.jobs.run";
	};
	function hasOverrides(job) {
		const body = job?.httpTarget?.body;
		return body ? /"overrides"/.test(Buffer.from(String(body), "base64").toString("utf8")) : false;
	}
	const resourceOf = ({ kind, name }) => kind === "function" ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.function(name) : _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(name);
	const isThere = ({ name, state }) => name !== "" && !(state.known && state.value === null);
	async function rightTo(world, target, member, permission = permissionOf(target)) {
		if (!isThere(target)) return void 0;
		const [, project = world.project] = target.name.split("/");
		return world.rightOf({
			member,
			permission,
			resource: resourceOf(target),
			project,
			policy: world.policyOf(target)
		});
	}
	async function withEverybody(world, target) {
		const everybody = target.kind === "job" ? void 0 : await rightTo(world, target, "allUsers");
		return {
			...target,
			...everybody && { everybody }
		};
	}
	async function accountOf({ google, project, projectNumber }, email) {
		const number = await projectNumber;
		return (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.g)(google, {
			email,
			project,
			home: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.b)(email, project, number.known ? number.value : void 0)
		});
	}
	async function scheduled(world, name, reading) {
		const { google, config, project } = world;
		const { region } = config;
		const job = await reading;
		const found = job.known ? job.value : null;
		const http = found?.httpTarget;
		const uri = http?.uri ?? void 0;
		if (!http || !uri || !URL.canParse(uri)) return {
			id: name,
			target: {
				kind: "address",
				name: "",
				words: "anything",
				state: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)("The job calls no address.")
			},
			probes: [],
			schedule: {
				name,
				region,
				job,
				attempt: null,
				logged: null
			}
		};
		const email = http.oidcToken?.serviceAccountEmail || http.oauthToken?.serviceAccountEmail || void 0;
		const jobName = runJobOf(uri);
		const since = found.lastAttemptTime ? new Date(Date.parse(found.lastAttemptTime) - 6e4).toISOString() : void 0;
		const [target, account, attempt, agent] = await Promise.all([
			(jobName ? targetByJob(google, jobName) : targetByUrl(google, {
				project,
				region
			}, uri, {
				service: config.service,
				...config.diagnosis?.function && { function: config.diagnosis.function }
			})).then((one) => withEverybody(world, one)),
			email ? accountOf(world, email) : void 0,
			since ? readAttempt(world, name, since) : null,
			email ? agentOf(world, email, http.oidcToken ? "iam.serviceAccounts.getOpenIdToken" : "iam.serviceAccounts.getAccessToken") : void 0
		]);
		const audience = http.oidcToken ? http.oidcToken.audience || uri : void 0;
		const [right, logged, asked] = await Promise.all([
			email ? rightTo(world, target, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email), permissionOf(target, found)) : void 0,
			since && target.kind === "service" && target.name ? readLogged(world, target.name, uri.replace(/^https?:\/\//, ""), since) : null,
			probeFor(world, target, audience)
		]);
		return {
			id: name,
			target,
			...asked,
			...email && { email },
			...right && { right },
			...account && { account },
			schedule: {
				name,
				region,
				job,
				attempt,
				logged,
				...agent && { agent },
				...audience && { audience },
				...hasOverrides(found) && { overrides: true }
			}
		};
	}
	async function probeFor(world, target, audience) {
		const { url, service, runsWhenAsked } = target;
		if (target.kind === "job" || !url || runsWhenAsked || !isThere(target)) return { probes: [] };
		const address = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.V)(service ? (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.R)(service) ?? url : url, world.config.verifyPath);
		return askAs(world, address, [void 0, ...audience && mayHave(target, address, audience) ? [audience] : []]);
	}
	async function agentOf(world, email, permission) {
		const { google, project, projectNumber, rightOf } = world;
		const number = await projectNumber;
		if (!number.known) return void 0;
		const agent = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.s)(number.value);
		return {
			email: agent,
			right: await rightOf({
				member: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(agent),
				permission,
				project,
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.account(email, project),
				policy: (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__._)(google, {
					email,
					project,
					home: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.b)(email, project, number.value)
				})
			})
		};
	}
	function readJob({ google, config, project }, job) {
		const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.c)(project, config.region, job);
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET ${_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.n}/v1/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.schedulerJob(name), () => google.scheduler.getJob(name), (found) => found ? `${found.schedule}, ${found.state}` : "does not exist");
	}
	async function readAttempt({ google, config, project }, job, since) {
		const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.c)(project, config.region, job);
		const all = await (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)("POST logging.googleapis.com/v2/entries:list", _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.schedulerJob(name), () => google.logging.attempts(name, since), (found) => found.map(({ status, debug }) => debug ?? status).join(", ") || "no attempt");
		return all.known ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(all.value.at(-1) ?? null, ...all.evidence) : all;
	}
	function readLogged({ google }, service, address, since) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)("POST logging.googleapis.com/v2/entries:list", _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(service), () => google.logging.scheduledCalls(service, address, since), (found) => found.map(({ status, text }) => text || `${status}, from the app`).join(", ") || "no entry");
	}
	const RUN_JOB = /^\/(?:v2\/(projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/;
	function runJobOf(uri) {
		const { hostname, pathname } = new URL(uri);
		const region = /^(?:([a-z]+-[a-z]+\d+)-)?run\.googleapis\.com$/.exec(hostname);
		const found = region && RUN_JOB.exec(pathname);
		if (!found) return void 0;
		return found[1] ?? `projects/${found[2]}/locations/${region[1] ?? ""}/jobs/${found[3]}`;
	}
	const WRONG_AUDIENCE = "https://another-audience.invalid";
	async function gatherDiagnosis(config, google) {
		const project = config.project ?? google.project;
		if (!project) throw new _api_error_js__WEBPACK_IMPORTED_MODULE_4__.u([(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.t)("project-unreachable", "No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.")]);
		const projectNumber = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.k)(google, project).then((fact) => (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.E)(fact));
		const world = {
			google,
			config,
			project,
			projectNumber,
			rightOf: rightReader(google),
			policyOf: (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.w)((target) => policyOf(google, target), ({ name }) => name)
		};
		const { schedules = [], url, function: called } = config.diagnosis ?? {};
		const found = schedules.length > 0 ? {
			cases: await Promise.all(schedules.map((name) => scheduled(world, name, readJob(world, name)))),
			lost: []
		} : await fromTarget(world, url, called);
		return {
			project,
			projectNumber: await projectNumber,
			...found
		};
	}
	async function fromTarget(world, url, called) {
		const { google, config, project } = world;
		const place = {
			project,
			region: config.region
		};
		const jobName = `${config.service}-schedule`;
		const standard = url === void 0 && called === void 0 ? readJob(world, jobName) : void 0;
		const callers = (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.T)(google, config.callers, place, world.projectNumber);
		const target = await (url !== void 0 ? targetByUrl(google, place, url, {
			service: config.service,
			...called && { function: called }
		}) : called ? targetByFunction(google, place, called) : targetByName(google, place, config.service));
		const [job, found] = await Promise.all([standard, callers]);
		const [whole, ...cases] = await Promise.all([
			withEverybody(world, target),
			own(world, target, url),
			...job?.known && job.value ? [scheduled(world, jobName, Promise.resolve(job))] : [],
			...found.flatMap(({ caller, account, network }) => account.known && account.value !== null ? [named(world, target, caller.given, account.value, network === "none")] : []),
			...config.invokers.flatMap((member) => {
				const email = /^serviceAccount:(.+)$/.exec(member)?.[1];
				return email ? [named(world, target, email, email)] : [];
			})
		]);
		return {
			cases: cases.map((one) => one.target === target ? {
				...one,
				target: whole
			} : one),
			lost: found.filter(({ account }) => !account.known || account.value === null)
		};
	}
	async function own(world, target, url) {
		const { google, config } = world;
		const { principal } = google.identity;
		const address = url ?? (target.url && !target.runsWhenAsked ? (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.V)(target.url, config.verifyPath) : target.url);
		const [right, refused, asked] = await Promise.all([
			principal ? rightTo(world, target, principal) : void 0,
			target.service?.name ? readRefused(google, target.service.name) : void 0,
			address ? askAs(world, address, [void 0, ...ownAudiences(target, address)]) : void 0
		]);
		const email = /^serviceAccount:(.+)$/.exec(principal ?? "")?.[1];
		return {
			id: "caller",
			target,
			probes: [],
			...asked,
			...right && { right },
			...refused && { refused },
			...email && { email }
		};
	}
	const DAY_MS = 864e5;
	function readRefused(google, service) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)("POST logging.googleapis.com/v2/entries:list", _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(service), () => google.logging.refusedCalls(service, new Date(Date.now() - DAY_MS).toISOString()), (found) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.n)(found.length, "refused request"));
	}
	function ownAudiences(target, address) {
		const audience = audienceFor(target);
		const { origin } = new URL(address);
		if (target.foreignUrl) return mayHave(target, address, origin) && isTaken(target, origin) ? [origin] : [];
		if (audience && target.runsWhenAsked) return [audience];
		return audience ? [audience, WRONG_AUDIENCE] : [origin];
	}
	const audienceFor = ({ service, url, kind }) => service ? (0, _schedule2_js__WEBPACK_IMPORTED_MODULE_2__.R)(service) : kind === "function" ? url : void 0;
	async function named(world, target, id, email, outside = false) {
		const [right, account] = await Promise.all([rightTo(world, target, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email)), accountOf(world, email)]);
		return {
			id,
			target,
			email,
			account,
			probes: [],
			...right && { right },
			...outside && { fromOutside: true }
		};
	}
	async function diagnose(course, { google, config, log }) {
		await log.group("Diagnose", async () => {
			const facts = await gatherDiagnosis(config, google);
			const { principal } = google.identity;
			const found = diagnoseCalls(facts, {
				project: facts.project,
				region: config.region,
				...principal && { principal }
			});
			course.diagnosis = {
				...found,
				facts
			};
			course.findings.push(...found.findings);
			course.checks = found.checks;
			for (const { name, found: words } of found.checks) log.info(`${name}: ${words}`);
			for (const { question, choice } of found.decisions) log.info(`${question} ${choice}`);
		});
	}
}) };
