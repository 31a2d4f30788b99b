export const id = 944;
export const ids = [944];
export const modules = {
	3738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => githubClient });
		var _network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7253);
		const TRY_MS = 15e3;
		async function githubClient(env, { signal, ...about }) {
			const { connectGitHub } = await __webpack_require__.e(883).then(__webpack_require__.bind(__webpack_require__, 4883));
			const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
			return connectGitHub({
				...about,
				apiUrl,
				fetch: fetchBy((0, _network_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _network_js__WEBPACK_IMPORTED_MODULE_0__.t)(env)), signal)
			});
		}
		const REDIRECTS = new Set([
			301,
			302,
			307,
			308
		]);
		const MOST_REDIRECTS = 5;
		function fetchBy(http, signal) {
			return async (address, { method, headers, body }) => {
				let url = new URL(address);
				for (let redirects = 0;; redirects++) {
					const answer = await http({
						url: url.href,
						method,
						headers,
						signal,
						timeoutMs: TRY_MS,
						...body !== void 0 && { body }
					});
					const location = REDIRECTS.has(answer.status) && redirects < MOST_REDIRECTS && answer.headers.get("location");
					const next = location ? new URL(location, url) : url;
					if (next === url || next.origin !== url.origin) return new Response(answer.text || null, {
						status: answer.status,
						headers: answer.headers
					});
					url = next;
				}
			};
		}
	}),
	1944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			carryOut: () => carryOut,
			lookAround: () => lookAround
		});
		var _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);
		var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);
		var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1139);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8040);
		var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2905);
		var _gates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(775);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2741);
		var _course_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4346);
		var _resources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8202);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5497);
		var _refusals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6090);
		var _meant_email_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4953);
		var _permissions_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(343);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2499);
		var _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2893);
		var _ask_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5726);
		var _untyped_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7250);
		var _github_client_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3738);
		var node_fs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1455);
		var node_crypto__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7598);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8500);
		var node_zlib__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8522);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6466);
		function seenLines(seen) {
			const { project, projectNumber, kind, service, region, exists, source } = seen;
			const existing = exists === void 0 ? "not known whether it exists" : exists ? "exists" : "does not exist yet";
			return [
				["Project", projectNumber ? `${project} (${projectNumber})` : project],
				[(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.l)(_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].words), `${service} in ${region}: ${existing}`],
				["Source", source && describeSource(source)],
				["Deploys as", seen.deployer && (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.m)(seen.deployer)],
				["Builds as", seen.buildAccount],
				["Runs as", seen.runtimeAccount]
			].flatMap(([name, value]) => value ? [`${name.padEnd(12)}${value}`] : []);
		}
		function describeSource({ files, bytes, dockerfile, ignoreFile }) {
			const rules = ignoreFile ? `rules of ${ignoreFile}` : "no ignore rules";
			return `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(files, "file")}, ${inBytes(bytes)}, ${dockerfile ? "with a Dockerfile" : "for buildpacks"}, ${rules}`;
		}
		const preflightLines = (findings) => [...permissionLines(findings.filter(({ id }) => _headline_js__WEBPACK_IMPORTED_MODULE_2__.l[id])), ...findings.filter(({ id, status }) => status === "warn" && !_headline_js__WEBPACK_IMPORTED_MODULE_2__.l[id] && id !== "over-granted").map(({ status, reason }) => `${_headline_js__WEBPACK_IMPORTED_MODULE_2__.s[status]} ${reason}`)];
		function permissionLines(answers) {
			if (answers.length === 0) return [];
			const passed = answers.filter(({ status }) => status === "pass");
			const ways = [...new Set(passed.flatMap(({ method }) => method ? [_headline_js__WEBPACK_IMPORTED_MODULE_2__.c[method]] : []))];
			const how = ways.length > 0 ? ` (${ways.join(", ")})` : "";
			return [`${passed.length} of ${answers.length} permissions are granted${how}.`, ...answers.filter(({ status }) => status !== "pass").map((finding) => `${_headline_js__WEBPACK_IMPORTED_MODULE_2__.s[finding.status]} ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.t)(finding)}`)];
		}
		function decisionLines(decisions, warnings = []) {
			return [...decisions.map(({ question, choice, because }) => `${question} ${choice}. ${because}`), ...warnings.map(({ status, reason }) => `${_headline_js__WEBPACK_IMPORTED_MODULE_2__.s[status]} ${reason}`)];
		}
		function planLines(plan) {
			return plan.length === 0 ? ["The run will change nothing."] : plan.map(({ title }, at) => `${at + 1}. ${title}`);
		}
		function inBytes(bytes) {
			const units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			let value = bytes;
			let unit = 0;
			for (; value >= 1e3 && unit < units.length - 1; unit++) value /= 1e3;
			return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
		}
		const systemClock = {
			now: () => performance.now(),
			sleep: _retry_js__WEBPACK_IMPORTED_MODULE_4__.o
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
		const FIRST_MS = 2e3;
		const MOST_MS = 3e4;
		const ABOUT_PERMISSIONS = new Set([
			"deployer-permission",
			"build-account-permission",
			"runtime-account-permission",
			"act-as-runtime-account",
			"act-as-build-account",
			"scheduler-permission"
		]);
		function lacksPermission(error) {
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__._) return error.findings.some(({ id }) => ABOUT_PERMISSIONS.has(id));
			if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.constraint || error.reason === "SERVICE_DISABLED") return false;
			return error.status === 403;
		}
		function isOnItsWay(error, { granted }) {
			if (!granted) return false;
			const covers = (permission) => granted.cures.some(({ settles }) => permission === void 0 || settles.some((lack) => lack.permission === permission));
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__._) return error.findings.some(({ id, permission, resource }) => id === "api-disabled" ? granted.hosts.some((host) => resource?.endsWith(`/services/${host}`)) : ABOUT_PERMISSIONS.has(id) && covers(permission));
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t && error.service) return granted.hosts.includes(error.service);
			return error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t && lacksPermission(error) && covers(error.permission);
		}
		async function untilGranted(world, what, body) {
			const { config, log, signal, clock = systemClock } = world;
			const next = backoff(FIRST_MS, 1.5, MOST_MS);
			const patience = world.patience ?? {};
			for (;;) try {
				return await body();
			} catch (error) {
				if (!(config.waitForGrants && lacksPermission(error)) && !isOnItsWay(error, world.made)) throw error;
				patience.until ??= clock.now() + config.propagationTimeoutMs;
				const left = patience.until - clock.now();
				if (left <= 0) throw error;
				const ms = Math.min(next(), left);
				log.info(`${what}: not permitted yet (${words$1(error)}). Waiting ${inWords(ms)} for the grant to take effect; giving up in ${inWords(left)}.`);
				await clock.sleep(ms, signal);
			}
		}
		const TAGGED_MS = 18e4;
		async function untilTagSeen(world, what, body) {
			const { config, log, signal, made, clock = systemClock } = world;
			if (!made.tagsBound) return body();
			const next = backoff(FIRST_MS, 1.5, MOST_MS);
			const until = clock.now() + Math.min(config.propagationTimeoutMs, TAGGED_MS);
			for (;;) try {
				return await body();
			} catch (error) {
				const left = until - clock.now();
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || !error.constraint || left <= 0) throw error;
				const ms = Math.min(next(), left);
				log.info(`${what}: refused by ${error.constraint}. The tag that was just bound may not have been seen yet: waiting ${inWords(ms)}, giving up in ${inWords(left)}.`);
				await clock.sleep(ms, signal);
			}
		}
		function words$1(error) {
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t && error.permission) return error.permission;
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__._) {
				const names = error.findings.flatMap(({ permission, resource }) => permission ?? resource?.split("/").at(-1) ?? []);
				const [first, ...others] = [...new Set(names)];
				if (first) return others.length > 0 ? `${first} and ${others.length} more` : first;
			}
			return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.m)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error).split("\n", 1)[0] ?? "", 200);
		}
		const WAITS_FOR = {
			"create-account": ["enable-api", "grant-role"],
			"create-bucket": ["enable-api", "grant-role"],
			"create-repository": ["enable-api", "grant-role"],
			"upload-source": [
				"enable-api",
				"grant-role",
				"create-bucket"
			]
		};
		async function applyPlan(plan, world) {
			const run = {
				stop: new AbortController(),
				patience: world.patience ?? {}
			};
			const runs = [];
			for (const [at, step] of plan.entries()) {
				const kinds = WAITS_FOR[step.kind];
				const before = plan.slice(0, at).flatMap((other, index) => (!kinds || kinds.includes(other.kind) ? runs[index] : void 0) ?? []);
				runs.push(runStep(step, before, world, run));
			}
			const results = await Promise.all(runs);
			const changes = results.flatMap((result) => result.changes);
			return run.failure ? {
				results,
				changes,
				failure: run.failure
			} : {
				results,
				changes
			};
		}
		async function runStep(step, before, world, run) {
			await Promise.all(before);
			if (run.failure) return result(step, "skipped", step.changes, "Not started, because an earlier step failed.");
			const { log, clock = systemClock } = world;
			const signal = AbortSignal.any([world.signal, run.stop.signal]);
			let recorded;
			const own = {
				...world,
				signal,
				patience: run.patience,
				record: (changes) => recorded = changes
			};
			const began = clock.now();
			try {
				if (world.signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.a)(world.signal);
				log.info(`${step.title} ...`);
				const note = await untilGranted(own, step.title, () => step.apply(own));
				log.info(`${step.title}: done in ${inWords(clock.now() - began)}${note ? `. ${note}` : ""}`);
				return result(step, "done", recorded ?? step.changes.map((change) => ({
					...change,
					done: true
				})), note);
			} catch (error) {
				const beside = run.failure !== void 0 && (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g || signal.aborted);
				run.failure ??= {
					step,
					error
				};
				run.stop.abort(new _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g(`Stopped, because "${run.failure.step.title}" failed.`));
				const note = beside ? "Stopped, because another step failed." : (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error);
				log.info(`${step.title}: ${beside ? "stopped" : "failed"} after ${inWords(clock.now() - began)}`);
				return result(step, "failed", recorded ?? step.changes, note);
			}
		}
		function result(step, state, changes, note) {
			const { kind, title, target, needs } = step;
			return {
				kind,
				title,
				target,
				needs,
				changes,
				state,
				...note && { note }
			};
		}
		const UNCLEAR_MS = 6e4;
		const SILENT_MS = 8e3;
		const WRONG_AUDIENCE = "https://another-audience.invalid";
		function accessAfter({ made }, decision) {
			return made.access?.state ?? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decision, made).target;
		}
		async function verify(world, facts, decisions) {
			const { config, google, made, log } = world;
			const service = made.service ?? (facts.service.known ? facts.service.value : null);
			const uri = service && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.R)(service);
			if (!config.verify || !service || !uri) return [];
			const url = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.V)(uri, config.verifyPath);
			const open = isPublic$1(accessAfter(world, decisions.access), facts);
			const absent = facts.service.known && facts.service.value === null;
			const patient = Boolean(made.access?.changed) || absent || made.checkCleared === true;
			if (config.access === "keep" && !patient && !made.invokers?.length) return [];
			const before = gateBefore(service, withoutToken(open));
			if (before) return [withoutQuestion(await check(world, url, void 0, before.expectation, patient && before.wait)), ...[WITH_TOKEN, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.i].map((name) => skipped(name, url, before.why))];
			const asked = (name, audience, expectation, wait) => google.idToken(audience).then((token) => token ? check(world, url, {
				token,
				audience
			}, expectation, wait) : { check: skipped(name, url, "This identity cannot get an ID token.") }, (error) => {
				if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) throw error;
				log.debug(`No ID token: ${String(error)}`);
				return { check: skipped(name, url, "This identity cannot get an ID token.") };
			});
			const invited = patient || Boolean(made.invokers?.length);
			const closing = patient || config.access === "authenticated";
			const [bare, ...withTokens] = await Promise.all([
				check(world, url, void 0, withoutToken(open), closing),
				asked(WITH_TOKEN, uri, withToken(open, isInvoker(world, facts)), invited),
				asked(_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.i, WRONG_AUDIENCE, withWrongToken(open), closing)
			]);
			return [bare.check, ...withTokens.map((each) => withItsDoubt(bare, each))];
		}
		function withoutQuestion({ check, seen }) {
			if (seen?.door !== "closed") return check;
			const { closes, ...rest } = check;
			return rest;
		}
		function withItsDoubt(bare, { check, seen }) {
			if (seen?.door !== "rejected" || !seen.byHeader) return check;
			if (bare.seen?.door === "closed" && check.closes) return check;
			return {
				...check,
				status: check.status === "skipped" ? "skipped" : "unknown",
				found: `${seen.evidence.status}, the token was rejected by Cloud Run or by the app (it is not known which)`
			};
		}
		async function check(world, url, token, { name, expected, closes, judge }, patient) {
			const { config, log, signal, clock = systemClock } = world;
			const pause = backoff(1e3, 1.5, 15e3);
			const began = clock.now();
			const evidence = [];
			for (;;) {
				const seen = await look$1(world, url, token);
				const before = evidence.at(-1);
				if (!before || before.answer !== seen.evidence.answer) evidence.push(seen.evidence);
				const status = judge(seen.door, seen.byHeader);
				const left = began + Math.min(patienceFor(seen, closes), config.propagationTimeoutMs) - clock.now();
				if (status === "pass" || status === "skipped" || !patient || left <= 0) return {
					check: {
						name,
						expected,
						...closes && { closes },
						found: seen.words,
						status,
						evidence
					},
					seen
				};
				const ms = Math.min(pause(), left);
				log.info(`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: trying again in ${inWords(ms)}, for at most ${inWords(left)}.`);
				await clock.sleep(ms, signal);
			}
		}
		function patienceFor({ door, byHeader, silent, evidence: { status = 0 } }, closes) {
			if (silent) return SILENT_MS;
			if ((door === "unclear" && status < 429 || door === "rejected" && byHeader) && !closes) return 0;
			return tellsNothing(door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY;
		}
		async function look$1({ google, signal }, url, sent) {
			const call = `GET ${url} ${sent ? `with an ID token for ${sent.audience}` : "without a token"}`;
			try {
				const answer = await google.ask(url, sent && `Bearer ${sent.token}`);
				const door = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.W)(answer, { tokenSent: sent !== void 0 });
				const words = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.U)(answer, door);
				return {
					door,
					byHeader: !(0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.G)(answer),
					words,
					evidence: {
						call,
						resource: url,
						answer: words,
						status: answer.status
					}
				};
			} catch (error) {
				if (signal.aborted || error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) throw error;
				const words = `no answer: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)}`;
				return {
					door: "unclear",
					byHeader: false,
					silent: true,
					words,
					evidence: {
						call,
						resource: url,
						answer: words
					}
				};
			}
		}
		function withoutToken(open) {
			const name = _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.r;
			if (open === void 0) return {
				name,
				expected: "nothing in particular: the run did not change access, which is not fully known",
				judge: () => "skipped"
			};
			if (open) return {
				name,
				expected: _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.t,
				judge: (door) => VERDICT[door === "open" ? "yes" : unsure(door)]
			};
			return {
				name,
				expected: _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.n,
				closes: true,
				judge: (door) => VERDICT[door === "closed" || door === "rejected" ? "yes" : unsure(door)]
			};
		}
		function withToken(open, invoker) {
			const name = WITH_TOKEN;
			const sure = open === true || invoker;
			return {
				name,
				expected: sure ? _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.t : `${_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.t}, if the deployer is an invoker`,
				judge: (door, byHeader) => {
					if (door === "open") return "pass";
					if (door === "rejected") return !invoker || open ? "skipped" : byHeader ? "unknown" : "fail";
					return sure ? VERDICT[unsure(door)] : "skipped";
				}
			};
		}
		function withWrongToken(open) {
			const name = _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.i;
			if (open === void 0) return {
				name,
				expected: "nothing in particular",
				judge: () => "skipped"
			};
			if (open) return {
				name,
				expected: "answered by the app, which everyone can call",
				judge: (door) => door === "open" ? "pass" : "skipped"
			};
			return {
				name,
				expected: _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.n,
				closes: true,
				judge: (door) => VERDICT[door === "rejected" || door === "closed" ? "yes" : unsure(door)]
			};
		}
		const WITH_TOKEN = "With an ID token";
		const VERDICT = {
			yes: "pass",
			no: "fail",
			unsure: "unknown"
		};
		const tellsNothing = (door) => [
			"unclear",
			"hidden",
			"down",
			"sign-in"
		].includes(door);
		const unsure = (door) => tellsNothing(door) ? "unsure" : "no";
		function isPublic$1(state, facts) {
			if (state !== "unchanged") return state !== "oidc-only";
			const { service, servicePolicy } = facts;
			if (service.known && service.value?.invokerIamDisabled) return true;
			if (!service.known || !servicePolicy.known) return void 0;
			const everybody = (servicePolicy.value?.bindings ?? []).filter(({ members }) => members?.includes("allUsers"));
			if (everybody.some(({ role, condition }) => !condition && /^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role))) return true;
			return everybody.length > 0 ? void 0 : false;
		}
		function isInvoker({ google, made }, { servicePolicy }) {
			const { principal } = google.identity;
			if (principal === void 0) return false;
			const bindings = made.bindings ?? (servicePolicy.known ? servicePolicy.value?.bindings ?? [] : []);
			const lets = ({ member, conditional }) => !conditional && (member === principal || member === "allAuthenticatedUsers");
			return (made.invokers?.includes(principal) ?? false) || (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.a)(bindings).some(lets);
		}
		function gateBefore({ ingress, defaultUriDisabled, iapEnabled }, without) {
			const { name, closes } = without;
			const kept = {
				name,
				...closes && { closes }
			};
			if (ingress && ingress !== "INGRESS_TRAFFIC_ALL" && ingress !== "INGRESS_TRAFFIC_UNSPECIFIED") return {
				why: `Not reachable from here: its ingress is ${ingress}.`,
				expectation: {
					...kept,
					expected: `not visible from outside, because its ingress is ${ingress}`,
					judge: (door, byHeader) => door === "hidden" ? "pass" : without.judge(door, byHeader)
				},
				wait: closes === true
			};
			if (defaultUriDisabled) return {
				why: "Not reachable from here: its default URL is disabled.",
				expectation: {
					...kept,
					expected: `no such page, because its default URL is disabled${closes ? `, or ${_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.n}` : ""}`,
					judge: (door, byHeader) => door === "hidden" ? "pass" : closes ? without.judge(door, byHeader) : "unknown"
				},
				wait: closes === true
			};
			if (!iapEnabled) return void 0;
			return {
				why: "Identity-Aware Proxy is in front of it and accepts only its own tokens.",
				expectation: {
					...kept,
					expected: "asked to sign in by Identity-Aware Proxy",
					judge: (door) => door === "sign-in" ? "pass" : door === "open" ? "fail" : "unknown"
				},
				wait: true
			};
		}
		function skipped(name, url, why) {
			return {
				name,
				expected: "not asked",
				found: why,
				status: "skipped",
				evidence: [{
					call: `GET ${url}`,
					resource: url,
					answer: "not asked"
				}]
			};
		}
		const OF_OTHERS = /\bimages?\b|\bdigest\b|binary authorization|attest|constraint|organi[sz]ation polic|org polic|custom polic|\bquota\b|not enabled|\bpermissions?\b|service account/i;
		const CUSTOM = "CUSTOM_ORG_POLICY_VIOLATION";
		const accepted$1 = (config, facts) => {
			const { accepted: fact, projectId } = facts;
			if (!fact || fact.known) return [];
			const refusal = fact.evidence.find(({ status }) => status === 400);
			if (!refusal) return [];
			const custom = refusal.reason === CUSTOM;
			if (!custom && (refusal.reason !== void 0 || OF_OTHERS.test(refusal.answer))) return [];
			const constraint = /customConstraints\/([\w.-]*\w)/.exec(refusal.answer)?.[1];
			const said = {
				text: refusal.answer,
				evidence: refusal,
				status: 400,
				reason: refusal.reason,
				...custom && { constraint }
			};
			const traffic = facts.service.known ? facts.service.value?.traffic ?? [] : [];
			const deployer = facts.identity.principal;
			const known = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)(said, {
				speaker: "api",
				resources: (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts),
				traffic,
				deployer
			});
			if (custom && config.origin.kind === "source") return known.map((finding) => ({
				...finding,
				status: "warn"
			}));
			if (custom || known.length > 0) return known;
			const { words } = _names_js__WEBPACK_IMPORTED_MODULE_1__.P[config.kind];
			const reason = `Google refuses the ${words} as the inputs ask for it, in a dry run that changes nothing: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(refusal.answer)}`;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(projectId, config));
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("invalid-input", reason, {
				resource,
				evidence: [refusal]
			})];
		};
		function notKnown(id, resource, what, fact) {
			const why = fact.why.trim().replace(/\.$/, "");
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.x)(id, `${what} could not be checked: ${why}.`, {
				resource,
				evidence: fact.evidence
			});
		}
		const inputEvidence = (input, resource, answer) => ({
			call: `input ${input}`,
			resource,
			answer
		});
		function accountState(id, role, email, state, facts, input) {
			if (!state.known) return [];
			const { value, evidence } = state;
			if (value && !value.disabled) return [];
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.account(email, facts.projectId);
			const why = value ? {
				reason: `${role} ${email} is disabled.`,
				evidence: [],
				remedies: [enable(email, resource)]
			} : gone$3(role, email, resource, facts, input);
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)(id, why.reason, {
				principal: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(email),
				resource,
				evidence: [...evidence, ...why.evidence],
				remedies: why.remedies
			})];
		}
		function gone$3(role, email, resource, facts, input) {
			const { uniqueId, others = [], evidence = [] } = facts.absent?.[email] ?? {};
			const project = resource.split("/")[4] ?? "";
			if (uniqueId) {
				const text = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
					"iam",
					"service-accounts",
					"undelete",
					uniqueId,
					`--project=${project}`
				]);
				return {
					reason: `${role} ${email} was deleted: bindings of it are left. It can be restored for 30 days after that; a new one with the same name has none of its roles.`,
					evidence,
					remedies: [{
						kind: "gcloud",
						title: `Restore ${email}`,
						text
					}]
				};
			}
			const likely = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.t)(email, others, facts.projectId);
			const list = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
				"iam",
				"service-accounts",
				"list",
				`--project=${project}`
			]);
			return {
				reason: `${role} ${email} does not exist.${likely ? ` Did you mean ${likely}?` : ""} A deleted account can be restored for 30 days; a new one with the same name has none of its roles.`,
				evidence,
				remedies: [...likely ? [{
					kind: "workflow",
					title: `Name ${likely}`,
					text: `with:\n  ${input(likely)}`
				}] : [], {
					kind: "gcloud",
					title: `List the accounts of the project ${project}`,
					text: list
				}]
			};
		}
		function enable(email, resource) {
			const project = resource.split("/")[4] ?? "";
			const text = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
				"iam",
				"service-accounts",
				"enable",
				email,
				`--project=${project}`
			]);
			return {
				kind: "gcloud",
				title: `Enable ${email}`,
				text
			};
		}
		const buildAccount = (_config, facts, { buildAccount: decision }) => {
			if (!decision) return [];
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(facts.projectId);
			if (decision.account === void 0) return facts.buildAccount.known ? [] : [notKnown("no-default-build-account", resource, "The default build account", facts.buildAccount)];
			if (decision.account === null) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("no-default-build-account", `The project has no default build account, so set build_service_account to the email of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`, {
				resource,
				evidence: [...facts.buildAccount.evidence, ...facts.defaultAccountPolicies?.evidence ?? []]
			})];
			return accountState("build-account-missing", "The build account", decision.account, facts.buildAccountState, facts, (email) => `build_service_account: ${email}`);
		};
		const DECIDES = "Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default";
		function whyNone(policies) {
			if (!policies?.known) return `${DECIDES}.`;
			const read = Object.entries(policies.value).flatMap(([name, policy]) => policy.known ? [`${name} is ${policy.value.spec?.rules?.some(({ enforce }) => enforce) ? "" : "not "}enforced`] : []);
			return read.length > 0 ? `${DECIDES}: here ${read.join(", ")}.` : `${DECIDES}; they could not be read.`;
		}
		const ID$2 = "invoker-idle";
		const idleInvokers = (config, facts, { access }) => [
			...agents(config),
			...besideAnOpenDoor(config, facts, access),
			...leftBehind$2(config, facts, access)
		];
		const MINTERS = {
			"gcp-sa-cloudscheduler": "Cloud Scheduler's agent only mints tokens: the invoker is the account that the job calls as. The input schedule sets it up",
			"gcp-sa-cloudtasks": "Cloud Tasks' agent only mints tokens: the invoker is the account that the task names (oidcToken.serviceAccountEmail)",
			"gcp-sa-pubsub": "Pub/Sub's agent only mints tokens: the invoker is the account of the push subscription (--push-auth-service-account)"
		};
		function agents({ invokers, callers }) {
			return [...invokers, ...callers.flatMap((caller) => caller.kind === "account" ? [`serviceAccount:${caller.email}`] : [])].flatMap((member) => {
				const what = MINTERS[/^serviceAccount:service-\d+@([a-z-]+)\.iam\.gserviceaccount\.com$/.exec(member)?.[1] ?? ""];
				return what ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)(ID$2, `The invoker ${member} never calls the service. ${what}.`, {
					principal: member,
					evidence: [inputEvidence("invokers", member, "named")]
				})] : [];
			});
		}
		function besideAnOpenDoor(config, facts, access) {
			const named = [...config.invokers, ...config.callers.map(({ given }) => given)];
			const gates = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.i)(config, facts, access, { state: access.target });
			if (named.length === 0 || !gates || gates.iap || !(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.s)(gates)) return [];
			const why = gates.invokerCheck ? "allUsers has an invoker role" : "its invoker check is disabled";
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.b)(ID$2, `The service is public, because ${why}, so naming ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(named, 3)} changes nothing. With access: authenticated, only they can call it.`, {
				resource: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts),
				evidence: access.evidence
			})];
		}
		function leftBehind$2(config, facts, access) {
			const after = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.n)(config, facts, access, access.target) ?? [];
			const resource = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts);
			return after.flatMap(({ role, members = [] }) => _gates_js__WEBPACK_IMPORTED_MODULE_5__.N.includes(role) ? members.flatMap((member) => {
				const email = /^deleted:serviceAccount:([^?]+)\?uid=/.exec(member)?.[1];
				if (!email) return [];
				return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.b)(ID$2, `The invoker role of ${email} belongs to a deleted account and lets no one in: a new account with that name is another one.`, {
					principal: member,
					role,
					resource,
					evidence: [...facts.servicePolicy.evidence, inputEvidence("account", _names_js__WEBPACK_IMPORTED_MODULE_1__.d.account(email, facts.projectId), "deleted")],
					remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.f)(resource, role, member)
				})];
			}) : []);
		}
		const ID$1 = "caller-account-missing";
		const invitedAccounts = (_config, facts) => {
			const invited = (facts.invited ?? []).flatMap(({ email, from, state }) => {
				const found = accountState(ID$1, from === "invokers" ? "The invoker" : "The account of a caller", email, state, facts, (other) => `${from}: ${other}`);
				return state.known && state.value?.disabled ? found.map((one) => ({
					...one,
					status: "warn",
					reason: `${one.reason} It still gets the invoker role, but cannot call until it is enabled.`
				})) : found;
			});
			const scheduled = (facts.schedules ?? []).flatMap(({ schedule, caller, account }) => {
				const isMade = !schedule.serviceAccount && account.known && account.value === null;
				return schedule.cron === null || isMade ? [] : accountState(ID$1, `The account of the schedule ${schedule.name},`, caller, account, facts, (email) => `schedule_service_account: ${email}`).map((one) => ({
					...one,
					reason: one.reason.replace(`${caller} `, `${caller}, `)
				}));
			});
			const number = facts.projectNumber.known ? facts.projectNumber.value : void 0;
			const foreign = (facts.schedules ?? []).flatMap(({ schedule, caller }) => schedule.cron !== null && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.h)(caller, facts.projectId, number) ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)(ID$1, `The account of the schedule ${schedule.name}, ${caller}, belongs to the project ${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.w)(caller)}; Cloud Scheduler calls only as accounts of the job's own project, ${facts.projectId}.`, {
				principal: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(caller),
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.account(caller, facts.projectId),
				evidence: [inputEvidence("schedule_service_account", schedule.name, caller)]
			})] : []);
			const seen = new Set();
			return [
				...foreign,
				...scheduled,
				...invited
			].filter(({ principal = "" }) => !seen.has(principal) && seen.add(principal));
		};
		const ID = "caller-kept-out";
		const keptOut$1 = (config, facts, { access }) => {
			const gates = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.i)(config, facts, access, { state: access.target });
			if (!gates) return [];
			return [
				...(facts.callers ?? []).flatMap((caller) => ofCaller(config, facts, gates, caller)),
				...ofOutsiders(config, facts, gates),
				...ofSchedules(config, facts, gates)
			];
		};
		const LETS_IN = {
			internal: "ingress internal lets in only the VPC networks of the project",
			"internal-and-cloud-load-balancing": "ingress internal-and-cloud-load-balancing lets in only the VPC networks of the project and load balancers",
			none: "ingress none lets no one in"
		};
		function ofCaller(config, facts, gates, { caller, account, network }) {
			const { ingress } = gates;
			if (ingress === "all" || ingress !== "none" && (network === void 0 || network === "all")) return [];
			const why = ingress === "none" ? "" : network === "private-ranges" ? ", and that caller sends only requests to private addresses through its VPC network, which does not include the run.app URL unless DNS makes it private" : ", and that caller has no VPC access";
			const fix = ingress === "none" ? "Set another ingress." : "Give the caller --network, --subnet and --vpc-egress=all-traffic, with Private Google Access on the subnet, or set --ingress=all: IAM still lets in only invokers.";
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)(ID, `IAM lets the caller ${caller.given} in, but it gets 404: ${LETS_IN[ingress]}${why}. ${fix}`, detailsOf(config, facts, account.evidence))];
		}
		function ofOutsiders(config, facts, { ingress }) {
			if (ingress === "all") return [];
			return config.invokers.filter((member) => /^principal(Set)?:\/\/iam\.googleapis\.com\/projects\/.+\/workloadIdentityPools\//.test(member) && !member.includes(".svc.id.goog/")).map((member) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)(ID, `The invoker ${member} signs in from outside Google Cloud and gets 404 from there: ${LETS_IN[ingress]}. It gets in only through that network, or with --ingress=all.`, {
				...detailsOf(config, facts, []),
				principal: member
			}));
		}
		function ofSchedules(config, facts, { ingress, defaultUrl }) {
			const called = config.schedules.filter(({ cron, target }) => cron !== null && target.kind === "request");
			if (ingress !== "none" && defaultUrl) return [];
			const why = ingress === "none" ? "ingress none lets no one in: set another ingress" : "Cloud Scheduler calls the run.app URL, which is disabled: remove --no-default-url";
			return called.map(({ name }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)(ID, `The schedule ${name} cannot call the service: ${why}.`, detailsOf(config, facts, [inputEvidence("schedule", name, "calls the run.app URL")])));
		}
		const detailsOf = (config, facts, evidence) => ({
			resource: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts),
			evidence: [...evidence, ...facts.service.evidence]
		});
		const overGranted = (config, facts, { buildAccount }, plan) => {
			if (config.preflight === "off") return [];
			return subjects(facts, buildAccount?.account ?? void 0).flatMap((subject) => {
				const needed = neededBy(subject, plan);
				const thorough = config.mode === "preflight" || !subject.runs;
				const excess = subject.held.filter((one) => isTooMuch(one, subject, needed, thorough));
				return excess.map((one) => finding$1(one, excess, subject, facts, plan));
			});
		};
		function subjects({ identity, runtimeAccount, ...facts }, builder) {
			const runner = runtimeAccount.known ? runtimeAccount.value : void 0;
			const unconditional = (fact) => fact.known ? fact.value.filter((one) => !one.conditional) : [];
			const all = [];
			if (builder && facts.buildAccount.known && facts.buildAccount.value === builder) {
				const fact = facts.buildAccountRoles;
				all.push({
					email: builder,
					builds: true,
					runs: builder === runner,
					held: unconditional(fact),
					fact
				});
			}
			if (runner && runner !== builder) {
				const fact = facts.runtimeAccountRoles;
				all.push({
					email: runner,
					builds: false,
					runs: true,
					held: unconditional(fact),
					fact
				});
			}
			return all.filter(({ email }) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(email) !== identity.principal);
		}
		function neededBy({ builds, runs }, plan) {
			const parts = [...builds ? ["build-account"] : [], ...runs ? ["runtime-account"] : []];
			return plan.flatMap(({ needs }) => needs.filter(({ who }) => parts.includes(who)));
		}
		function isTooMuch({ role, permissions }, { builds }, needs, thorough) {
			if (isEditor(role)) return true;
			if (!builds || !permissions || (0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.l)(role)) return false;
			if (powers({ permissions }, needs).length > 0) return true;
			return thorough && OF_BUILDS.test(role) && !needs.some(({ permission }) => permissions.has(permission));
		}
		const isEditor = (role) => role === "roles/owner" || role === "roles/editor";
		const OF_BUILDS = /^roles\/(storage|artifactregistry|cloudbuild|source)\./;
		const POWERS = [
			[/^resourcemanager\.projects\.setIamPolicy$/, "grant anyone any role in the project"],
			[
				/^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/,
				"act as other service accounts",
				true
			],
			[
				/^run\.services\.setIamPolicy$/,
				"make services public",
				true
			],
			[
				/^run\.(services|jobs|workerpools)\.(create|update|delete)$/,
				"deploy, change and delete services and jobs",
				true
			],
			[/^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/, "change who can read and write stored data"]
		];
		function powers({ permissions }, needs) {
			const needed = new Set(needs.map(({ permission }) => permission));
			const held = [...permissions ?? []].filter((permission) => !needed.has(permission));
			return POWERS.filter(([pattern]) => held.some((permission) => pattern.test(permission)));
		}
		function finding$1({ role, resource, permissions }, excess, subject, facts, plan) {
			const member = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(subject.email);
			const keep = keepers({
				role,
				permissions
			}, excess, subject, facts, plan);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("over-granted", reason({
				role,
				resource,
				permissions
			}, subject, neededBy(subject, plan)), {
				principal: member,
				role,
				resource,
				method: "policy",
				evidence: subject.fact.evidence,
				remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.d)({
					member,
					role,
					resource
				}, keep)
			});
		}
		function reason({ role, resource, permissions }, subject, needs) {
			const { email, builds, runs } = subject;
			const holds = `${builds ? runs ? "The build and runtime account" : "The build account" : "The runtime account"}, ${email}, has ${role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.s)(resource)}`;
			const own = runs ? " Other workloads that run as it may rely on the role, so a separate account for the service is the safe solution." : "";
			if (isEditor(role)) return `${holds}: ${builds ? "a build step, or a dependency that it installs," : "anyone who takes over the service"} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`;
			const mine = runs ? " The run cannot tell whether the service does." : "";
			const held = powers({ permissions }, needs);
			if (held.length > 0) return `${holds}, which the build does not need: a build step, or a dependency that it installs, could ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)(held.map(([, words]) => words))}.${held.some(([, , deploying]) => deploying) ? " That is right only if a build step itself deploys." : ""}${mine}`;
			return `${holds}, which the build does not need${/^roles\/storage\./.test(role) ? ", unless its logs or artifacts go to a bucket" : ""}.${mine}`;
		}
		function keepers({ role, permissions }, excess, subject, facts, plan) {
			const stays = subject.held.filter((one) => !excess.includes(one));
			const project = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(facts.projectId);
			const member = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(subject.email);
			const lost = neededBy(subject, plan).flatMap((need) => {
				const resource = facts.answers.find(({ need: { who, permission, place } }) => who === need.who && permission === need.permission && JSON.stringify(place) === JSON.stringify(need.place))?.resource;
				if (!resource) return [];
				const kept = stays.some((one) => one.permissions?.has(need.permission) && [project, resource].includes(one.resource));
				return (isEditor(role) || permissions?.has(need.permission)) && !kept ? [{
					who: need.who,
					member,
					permission: need.permission,
					resource,
					apart: need.place.kind === "volume-bucket"
				}] : [];
			});
			const grants = (0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.s)(lost, project).filter((grant) => grant !== void 0);
			return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()];
		}
		const runtimeAccount = (_config, facts) => facts.runtimeAccount.known ? accountState("runtime-account-missing", "The runtime account", facts.runtimeAccount.value, facts.runtimeAccountState, facts, (email) => `flags: --service-account=${email}`) : [];
		const sharing = (_config, facts, { buildAccount }) => {
			const { "build-account": builds, "runtime-account": runs } = facts.sharing ?? {};
			const used = [...buildAccount && builds ? [builds] : [], ...runs ? [runs] : []];
			const found = new Map();
			for (const fact of used) if (fact.known && fact.value) found.set(fact.value.account, fact.value);
			return [...found.values()].flatMap(({ account, project, policy }) => {
				if (!policy.known || !policy.value.spec?.rules?.some(({ enforce }) => enforce === true)) return [];
				return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("policy-blocks-deploy", `${account} belongs to the project ${project}, whose organisation policy ${_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.nt} does not allow its accounts in other projects.`, {
					principal: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(account),
					resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project),
					evidence: policy.evidence,
					remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.m)(project, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.nt)
				})];
			});
		};
		function audienceRefused({ schedule, audience, service, accepted, isNew, elsewhere }) {
			const meant = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.m)(accepted, audience);
			const add = `--add-custom-audiences=${audience}`;
			const leave = workflow("Leave out schedule_audience", `# schedule_audience: ${JSON.stringify(audience)}`);
			const verdict = isNew ? `The new service ${service} is not known to accept the audience ${audience}` : `The service ${service} does not accept the audience ${audience}`;
			const later = isNew ? " Its other URL is known only after the release: the run checks again before it writes the schedule." : "";
			return {
				reason: `${verdict}, so each call of the schedule ${schedule.name} would get 401. It accepts ${(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.l)(accepted)}.${meant ? ` Did you mean ${meant}?` : ""}${later} Leave schedule_audience out${elsewhere ? "" : `, or add it by flags: ${add}`}.`,
				remedies: [
					...meant ? [workflow(`Set schedule_audience to ${meant}`, `schedule_audience: ${JSON.stringify(meant)}`)] : [],
					meant ? {
						...leave,
						alternative: true
					} : leave,
					...elsewhere ? [] : [{
						...workflow(`Add ${audience} as a custom audience`, `flags: ${JSON.stringify(add)}`),
						alternative: true
					}]
				]
			};
		}
		const workflow = (title, line) => ({
			kind: "workflow",
			title,
			text: `with:\n  ${line}`
		});
		const audiences = (config, facts, { access }) => [...(facts.schedules ?? []).flatMap(({ schedule, called }) => {
			if (schedule.cron === null || schedule.audience === void 0) return [];
			if (schedule.target.kind === "request") return ofService(config, facts, access, schedule, schedule.audience);
			if (schedule.target.kind === "function" && called?.known && called.value) return ofFunction(config, facts, schedule, schedule.audience, called);
			return [];
		}), ...leftBehind$1(config, facts, access)];
		function ofService(config, facts, access, schedule, audience) {
			const { service, projectNumber } = facts;
			if (!service.known) return [];
			const live = service.value;
			const open = tokensAreLookedAt(config, facts, access);
			if (open === "no") return [];
			const number = projectNumber.known ? projectNumber.value : void 0;
			const accepted = live ? {
				...(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.d)(live),
				custom: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.f)(live, config.edits)
			} : {
				urls: number ? [(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.p)(config, number)] : [],
				custom: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.f)(null, config.edits)
			};
			if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.u)(accepted, audience)) return [];
			const words = audienceRefused({
				schedule,
				audience,
				service: config.service,
				accepted,
				isNew: live === null
			});
			const details = {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.O)(facts.projectId, config.region, config.service)),
				evidence: [inputEvidence("schedule_audience", schedule.name, audience), ...service.evidence],
				remedies: words.remedies
			};
			return [(live && open === "yes" ? _nearest_js__WEBPACK_IMPORTED_MODULE_9__._ : _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("audience-refused", words.reason, details)];
		}
		function tokensAreLookedAt(config, facts, access) {
			const gates = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.i)(config, facts, access, { state: access.target });
			if (!gates) return "maybe";
			if (gates.iap) return "no";
			const open = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.s)(gates);
			return open === void 0 ? "maybe" : open ? "no" : "yes";
		}
		function ofFunction(config, facts, schedule, audience, { value, evidence }) {
			if (!value || value.iapEnabled || value.invokerIamDisabled) return [];
			const accepted = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.d)(value);
			if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.u)(accepted, audience)) return [];
			const name = schedule.target.kind === "function" ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.o)(schedule.target.name) : "";
			const words = audienceRefused({
				schedule,
				audience,
				service: name,
				accepted,
				elsewhere: true
			});
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("audience-refused", words.reason, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.O)(facts.projectId, config.region, name)),
				evidence: [inputEvidence("schedule_audience", schedule.name, audience), ...evidence],
				remedies: words.remedies
			})];
		}
		function leftBehind$1(config, facts, access) {
			const { leftSchedule, service } = facts;
			if (!leftSchedule?.known || !leftSchedule.value || !service.known || !service.value) return [];
			const { httpTarget, name = "" } = leftSchedule.value;
			const audience = httpTarget?.oidcToken?.audience || httpTarget?.uri;
			if (!httpTarget?.oidcToken || !audience) return [];
			const before = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.d)(service.value);
			const after = {
				...before,
				custom: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.f)(service.value, config.edits)
			};
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.u)(before, audience) || (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.u)(after, audience)) return [];
			if (tokensAreLookedAt(config, facts, access) === "no") return [];
			const id = name.split("/").at(-1) ?? "";
			const evidence = [...leftSchedule.evidence, ...service.evidence];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("audience-refused", `The Cloud Scheduler job ${id} calls with the audience ${audience}, which this run removes from the service: each of its calls then gets 401. Keep the custom audience, or set up the job with the input schedule.`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.schedulerJob((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.c)(facts.projectId, config.region, id)),
				evidence
			})];
		}
		function judgeList(rules, matches) {
			const certain = judge$2(rules.filter((rule) => !rule.condition?.expression), matches);
			return rules.some((rule) => rule.condition?.expression && judge$2([rule], matches) !== certain) ? "unknown" : certain;
		}
		function judge$2(rules, matches) {
			if (rules.some((rule) => rule.denyAll)) return "blocked";
			const any = (key) => strongest(rules.flatMap((rule) => rule.values?.[key] ?? []).map(matches));
			const denied = any("deniedValues");
			if (denied === "yes") return "blocked";
			const lists = rules.some((rule) => (rule.values?.allowedValues ?? []).length > 0);
			const allowed = rules.some((rule) => rule.allowAll) || !lists ? "yes" : any("allowedValues");
			if (allowed === "no") return "blocked";
			return denied === "no" && allowed === "yes" ? "allowed" : "unknown";
		}
		const strongest = (answers) => answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
		const isValue = (value) => (pattern) => pattern.replace(/^is:/, "") === value ? "yes" : "no";
		const isLocation = (location) => (pattern) => {
			const group = /^in:(.+)-locations$/.exec(pattern)?.[1];
			if (!group) return pattern.startsWith("in:") ? "unknown" : isValue(location.toLowerCase())(pattern.toLowerCase());
			if (group === location || location.startsWith(`${group}-`)) return "yes";
			if (group === "eu") return inUnion(location);
			return CONTINENTS.has(group) || /^[a-z]+-[a-z]+\d+$/.test(group) ? "no" : "unknown";
		};
		const CONTINENTS = new Set([
			"us",
			"europe",
			"asia",
			"australia"
		]);
		function inUnion(location) {
			if (location === "eu" || UNION.has(location)) return "yes";
			return location.startsWith("europe-") && !["europe-west2", "europe-west6"].includes(location) ? "unknown" : "no";
		}
		const UNION = new Set([
			"europe-central2",
			"europe-north1",
			"europe-southwest1",
			"europe-west1",
			"europe-west3",
			"europe-west4",
			"europe-west8",
			"europe-west9",
			"europe-west10",
			"europe-west12"
		]);
		const isWorkerPool = (pool, ancestors, whole) => (pattern) => {
			if (!pool) return "no";
			const node = /^under:(.+)$/.exec(pattern)?.[1];
			if (node === void 0) return isValue(pool)(pattern);
			if (ancestors.includes(node)) return "yes";
			return whole || node.startsWith("projects/") ? "no" : "unknown";
		};
		const SERVERS = new Set([
			"uid",
			"generation",
			"createTime",
			"updateTime",
			"deleteTime",
			"expireTime",
			"creator",
			"lastModifier",
			"observedGeneration",
			"terminalCondition",
			"conditions",
			"executionCount",
			"latestCreatedExecution",
			"reconciling",
			"satisfiesPzs"
		]);
		function wantedResource(live, config, { project, image, nonce }) {
			const traits = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config);
			const whole = traits.update === "whole";
			const before = whole ? withoutServers(live ?? {}) : live ?? {};
			const after = structuredClone(before);
			const outer = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.T)(after, "template");
			delete outer.revision;
			(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.v)(after, config);
			const container = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.g)((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.S)(after, config.kind), config);
			if (image !== void 0) container.image = image;
			const problems = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.h)(after, config.edits, config.kind);
			if (!live && image === void 0) problems.push(`a ${traits.words} that does not exist yet needs an image or a source`);
			if (!traits.requests && traits.instances && Array.isArray(container.ports)) problems.push(`the containers of a ${traits.words} have no ports, because they receive no requests`);
			problems.push(...(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.w)((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.S)(after, config.kind), outer.taskCount));
			if (traits.instances || image !== void 0) (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.T)(outer, "labels")["client.knative.dev/nonce"] = nonce;
			for (const holder of [after, outer]) for (const key of ["labels", "annotations"]) if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(holder[key])) (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.k)(holder[key]);
			if (!live) delete after.name;
			const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => !(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(before[field], after[field]));
			const changes = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.T)(before, after, fields, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(project, config)));
			if (whole || !live) return {
				body: after,
				changes,
				problems,
				...!whole && { updateMask: [] }
			};
			const changed = fields.flatMap((field) => after[field] === void 0 ? [] : [[field, after[field]]]);
			return {
				body: {
					name: live.name ?? "",
					...live.etag && { etag: live.etag },
					...Object.fromEntries(changed)
				},
				updateMask: fields,
				changes,
				problems
			};
		}
		function withoutServers(resource) {
			return Object.fromEntries(Object.entries(structuredClone(resource)).filter(([field]) => !SERVERS.has(field)));
		}
		const questionsOf = {
			"run.allowedIngress": (config, facts) => ofRelease(config, facts, ({ ingress, set }) => ({
				what: `ingress ${ingress}${set ? "" : ", which is the default"}`,
				matches: isValue(ingress),
				wayOut: "Set the ingress with flags: --ingress=internal or --ingress=internal-and-cloud-load-balancing."
			})),
			"run.allowedVPCEgress": (config, facts) => ofRelease(config, facts, ({ egress }) => ({
				what: egress ? `VPC egress ${egress}` : "a release without VPC egress",
				matches: egress ? isValue(egress) : () => "no",
				wayOut: "Send its traffic through a network with flags: --network=NETWORK --subnet=SUBNET --vpc-egress=all-traffic (or private-ranges-only)."
			})),
			"run.allowedBinaryAuthorizationPolicies": (config, facts) => ofRelease(config, facts, ({ authorization }) => ({
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
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts).service);
			const { evidence } = facts.live;
			return [{
				resource,
				on: "service",
				evidence,
				...ask(releasedBy(wanted, config.kind))
			}];
		}
		function wantedOf(config, facts) {
			if (!(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).requests) {
				if (!facts.live.known) return void 0;
				const context = {
					project: facts.projectId,
					nonce: "aaaaaaaaaa"
				};
				return wantedResource(facts.live.value, config, context).body;
			}
			if (!facts.service.known) return void 0;
			const live = facts.service.value;
			const { service, updateMask } = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.p)(live, config, {
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
			const template = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.S)(wanted, kind);
			const vpc = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(template.vpcAccess) ? template.vpcAccess : void 0;
			const direct = vpc && (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.w)(vpc, "networkInterfaces").some(({ network, subnetwork }) => network || subnetwork);
			const routed = vpc && (vpc.connector || direct);
			const authorization = authorizationOf(wanted.binaryAuthorization);
			const ingress = String(wanted.ingress ?? "");
			return {
				ingress: INGRESS[ingress] ?? "all",
				set: ingress in INGRESS,
				...routed && { egress: vpc.egress === "ALL_TRAFFIC" ? "all-traffic" : "private-ranges-only" },
				...authorization && { authorization }
			};
		}
		const INGRESS = {
			INGRESS_TRAFFIC_ALL: "all",
			INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing",
			INGRESS_TRAFFIC_NONE: "none"
		};
		function authorizationOf(field) {
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(field)) return void 0;
			if (field.useDefault) return "default";
			return typeof field.policy === "string" && field.policy !== "" ? field.policy : void 0;
		}
		function locations(config, facts, _decisions, plan) {
			const { words, policies } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config);
			const absent = policies.includes("gcp.resourceLocations") && facts.live.known && facts.live.value === null;
			const service = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts).service);
			const made = [...absent ? [{
				what: `a new ${words} in ${config.region}`,
				resource: service,
				on: "service"
			}] : [], ...plan.flatMap(({ kind, target }) => kind === "create-bucket" || kind === "create-repository" ? [{
				what: `a new ${MADE[kind]} in ${config.region}`,
				resource: target,
				on: "project"
			}] : [])];
			const matches = isLocation(config.region);
			const wayOut = `Deploy to an allowed region with the input region${made.some(({ on }) => on === "project") ? ", or name a bucket and a repository that exist with source_bucket and artifact_repository" : ""}.`;
			return made.map((each) => ({
				...each,
				matches,
				wayOut,
				evidence: []
			}));
		}
		const MADE = {
			"create-bucket": "bucket",
			"create-repository": "repository"
		};
		function services(config, facts) {
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(facts.projectId);
			const building = config.origin.kind === "source";
			const used = ["run.googleapis.com", ...building ? ["artifactregistry.googleapis.com", "storage.googleapis.com"] : []];
			const wayOut = "No input changes that; another project could be allowed to use it.";
			const known = used.map((host) => ({
				what: `the use of ${host} in the project`,
				resource,
				on: "project",
				matches: isValue(host),
				wayOut,
				evidence: []
			}));
			const build = "cloudbuild.googleapis.com";
			const onlyNamed = (pattern) => isValue(build)(pattern) === "yes" ? "yes" : "unknown";
			return building ? [...known, {
				what: `the use of ${build} in the project`,
				resource,
				on: "project",
				matches: onlyNamed,
				wayOut,
				evidence: []
			}] : known;
		}
		function workerPools(config, facts) {
			if (config.origin.kind !== "source") return [];
			const live = facts.service.known ? facts.service.value : void 0;
			const cleared = config.build.clear?.includes("workerPool");
			const remembered = live === void 0 && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).builds ? void 0 : live?.buildConfig?.workerPool ?? null;
			const pool = config.build.workerPool ?? (cleared ? null : remembered);
			if (pool === void 0) return [];
			const own = [facts.projectId, ...facts.projectNumber.known ? [facts.projectNumber.value] : []];
			const owner = pool ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.C)(pool) : void 0;
			const parent = facts.project.known ? facts.project.value.parent : void 0;
			const mine = owner !== void 0 && own.includes(owner);
			const ancestors = [...(mine ? own : owner ? [owner] : []).map((id) => `projects/${id}`), ...mine && parent ? [parent] : []];
			const whole = mine && parent?.startsWith("organizations/") === true;
			return [{
				what: pool ? `builds in the worker pool ${pool}` : "builds in Cloud Build’s own pool",
				resource: pool ? _names_js__WEBPACK_IMPORTED_MODULE_1__.d.workerPool(pool) : _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(facts.projectId),
				on: "project",
				matches: isWorkerPool(pool ?? void 0, ancestors, whole),
				wayOut: `Build in an allowed pool with build_worker_pool: ${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.y)(facts.projectId, config.region)}/workerPools/POOL.`,
				evidence: []
			}];
		}
		const CONSTRAINT = {
			"no-invoker-iam-check": {
				constraint: "run.managed.requireInvokerIam",
				later: "the invoker check can no longer be disabled, which is what makes this service public, and Google can refuse every change of it"
			},
			"all-users": {
				constraint: "iam.managed.allowedPolicyMembers",
				later: "allUsers can no longer get the invoker role, which is what makes this service public; an existing binding stays"
			}
		};
		const dryRun = (config, facts, decisions, plan) => {
			const later = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.Z)(config).flatMap((name) => ofDeploy(name, config, facts, decisions, plan));
			return [...ofAccess(config, facts, decisions), ...later];
		};
		function ofAccess(config, facts, { access }) {
			if (access.target !== "all-users" && access.target !== "no-invoker-iam-check") return [];
			const { constraint, later } = CONSTRAINT[access.target];
			const set = inDryRun(facts.setPolicies, constraint);
			const answer = set && (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.W)(constraint, set.rules);
			if (!set || answer === "no") return [];
			const doubt = answer === "unknown" ? ", unless a condition of it exempts the service" : "";
			return [announce$1(facts, {
				constraint,
				set,
				resource: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts),
				later: `${later}${doubt}.`
			})];
		}
		function ofDeploy(constraint, config, facts, decisions, plan) {
			const set = inDryRun(facts.setPolicies, constraint);
			if (!set) return [];
			const effective = facts.deployPolicies[constraint];
			const now = effective?.known ? effective.value.spec?.rules ?? [] : [];
			const plain = set.rules.filter((rule) => !rule.condition?.expression);
			const closed = questionsOf[constraint](config, facts, decisions, plan).filter(({ matches }) => judgeList(now, matches) !== "blocked" && mightBlock(set.rules, matches));
			const [first] = closed;
			if (!first) return [];
			const doubt = set.inherits || plain.length < set.rules.length ? ", unless a condition of it or a policy above it lets it through" : "";
			const later = `it will not allow ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)([...new Set(closed.map(({ what }) => what))])}${doubt}. ${first.wayOut}`;
			return [announce$1(facts, {
				constraint,
				set,
				resource: first.resource,
				later
			})];
		}
		function mightBlock(rules, matches) {
			return [rules.filter((rule) => !rule.condition?.expression), ...rules.filter((rule) => rule.condition?.expression).map(({ condition: _, ...rule }) => rule).map((rule) => [rule])].some((some) => some.length > 0 && judgeList(some, matches) === "blocked");
		}
		const announce$1 = (facts, { constraint, set, resource, later }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("policy-dry-run", `The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}`, {
			resource,
			evidence: set.evidence,
			remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.m)(facts.projectId, constraint)
		});
		function inDryRun(nodes = [], constraint) {
			for (const one of nodes) {
				const policy = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.X)(one, constraint);
				if (!policy.known || !policy.value) continue;
				const { dryRunSpec } = policy.value;
				if (!dryRunSpec) return void 0;
				const rules = dryRunSpec.reset ? [] : dryRunSpec.rules ?? [];
				return {
					node: one.node,
					rules,
					inherits: dryRunSpec.inheritFromParent === true,
					evidence: policy.evidence
				};
			}
		}
		const inputs = ({ notices, kind, service }) => notices.map(({ input, text, level }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.y)("ignored-input", level === "warning" ? "warn" : "skipped", `${input}: ${text}`, { evidence: [inputEvidence(input, `${_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].collection}/${service}`, text)] }));
		const KIND = {
			secret: "secret",
			"volume-bucket": "bucket",
			repository: "repository",
			subnetwork: "subnetwork",
			"crypto-key": "key"
		};
		const missing$1 = (_config, { answers }, _decisions, plan) => {
			const planned = new Set(plan.flatMap(({ needs }) => needs).flatMap(({ place }) => (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(place)?.resource ?? []));
			const found = new Map();
			for (const answer of answers) {
				const resource = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(answer.need.place)?.resource;
				const { place } = answer.need;
				if (place.kind === "called-service" || place.kind === "client-account") continue;
				if (answer.absent && resource && planned.has(resource) && !found.has(resource)) found.set(resource, answer);
			}
			return [...found].map(([resource, { need, evidence }]) => {
				const { project } = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(need.place) ?? {};
				const name = resource.split("/").at(-1) ?? resource;
				return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("resource-missing", `The ${KIND[need.place.kind] ?? "resource"} ${name} does not exist${project === void 0 ? "" : ` in the project ${project}`}; it is needed to ${need.to}.`, {
					resource,
					evidence: evidence.filter(({ status }) => status === 404)
				});
			});
		};
		const looksForPreviews = ({ mode, preview }) => mode === "cleanup" || preview?.do === "remove";
		async function readPreviews(google, config, project, service) {
			const { previews, preview, region } = config;
			const own = (found) => preview ? found.filter(({ pullRequest }) => pullRequest === preview.pullRequest) : found;
			const mine = (seen) => ({
				previews: own(seen.previews),
				lookalikes: own(seen.lookalikes)
			});
			if (previews.strategy === "tag") return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(await readTagged(google, config, project, service), mine);
			if (preview) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(await service, (live) => ({
				previews: own(live ? ofServices([live], preview.of, previews.repository) : []),
				lookalikes: own(live ? likeServices([live], preview.of, previews.repository) : []).filter((like) => like.foreign)
			}));
			const parent = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.y)(project, region);
			const all = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${parent}/services`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project), () => google.run.listServices(parent), (found) => `${found.length} services`);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(all, (found) => ({
				previews: ofServices(found, config.service, previews.repository),
				lookalikes: likeServices(found, config.service, previews.repository)
			}));
		}
		async function readTagged(google, { region, service: id, previews: { repository } }, project, service) {
			const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.O)(project, region, id);
			const asked = (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${name}/revisions`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name), () => google.run.listRevisions(name), (found) => `${found.length} revisions`);
			const [revisions, live] = await Promise.all([asked, service]);
			if (!live.known) return live;
			if (live.value === null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)({
				previews: [],
				lookalikes: []
			}, ...live.evidence);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(revisions, (found) => ({
				previews: ofRevisions(id, found, live.value, repository),
				lookalikes: likeRevisions(id, found, repository)
			}));
		}
		async function readTagHolder(google, config, name, service) {
			const live = await service;
			if (!live.known) return live;
			const { preview } = config;
			const holder = holderOf$1(live.value, config.tag)?.revision;
			if (!preview || !(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) || !holder) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(null, ...live.evidence);
			const full = `${name}/revisions/${idOf(holder)}`;
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${full}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name), () => google.run.getRevision(full), (found) => found ? "revision" : "none");
		}
		const holderOf$1 = (live, tag) => (live?.traffic ?? []).find((target) => tag !== void 0 && target.tag === tag);
		function ofRevisions(of, revisions, live, mark) {
			const mine = revisions.flatMap(({ name, labels, createTime }) => {
				const short = idOf(name);
				const pullRequest = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.at)(of, short, labels);
				if (pullRequest === void 0 || (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.et)(labels, mark)) return [];
				return [{
					pullRequest,
					name: short,
					made: createTime
				}];
			});
			return [...Map.groupBy(mine, ({ pullRequest }) => pullRequest)].map(([pullRequest, parts]) => {
				const newest = [...parts].sort((a, b) => time(b.made) - time(a.made));
				const names = newest.map(({ name }) => name);
				const tag = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.it)(pullRequest);
				const target = holderOf$1(live, tag);
				const made = newest[0]?.made;
				return {
					pullRequest,
					revisions: names,
					...target?.revision && names.includes(idOf(target.revision)) && { tag },
					...made && { made }
				};
			});
		}
		function likeRevisions(of, revisions, mark) {
			return revisions.flatMap(({ name, labels }) => {
				const [short, pullRequest] = [idOf(name), (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.lt)(labels?.[_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.X])];
				if (pullRequest === void 0) return [];
				if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.at)(of, short, labels) !== void 0) return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.et)(labels, mark) ? [{
					kind: "revision",
					pullRequest,
					name: short,
					foreign: true
				}] : [];
				return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.rt)(pullRequest, labels) ? [{
					kind: "revision",
					pullRequest,
					name: short
				}] : [];
			});
		}
		function ofServices(services, of, mark) {
			return services.flatMap(({ name, labels, etag, createTime, updateTime }) => {
				const pullRequest = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ot)(of, idOf(name), labels);
				if (!name || pullRequest === void 0 || (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.et)(labels, mark)) return [];
				const made = updateTime ?? createTime;
				return [{
					pullRequest,
					revisions: [],
					service: name,
					...etag && { etag },
					...made && { made }
				}];
			});
		}
		function likeServices(services, of, mark) {
			return services.flatMap(({ name, labels }) => {
				const short = idOf(name);
				const pullRequest = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.lt)(labels?.[_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.X]);
				if (pullRequest === void 0) return [];
				if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ot)(of, short, labels) !== void 0) return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.et)(labels, mark) ? [{
					kind: "service",
					pullRequest,
					name: short,
					foreign: true
				}] : [];
				return labels?.["run-iam-deploy-preview-of"] === of || short === (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.st)(of, pullRequest) ? [{
					kind: "service",
					pullRequest,
					name: short
				}] : [];
			});
		}
		const time = (text) => Date.parse(text ?? "") || 0;
		const idOf = (name) => (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(name) ?? "";
		function takenTag({ service: name, region, project, tag, preview, previews }, service, revision) {
			const target = holderOf$1(service, tag);
			if (!target || !preview) return void 0;
			const { pullRequest } = preview;
			const holder = target.revision?.split("/").at(-1);
			const remove = `gcloud run services update-traffic ${name} --remove-tags ${tag} ${`--region ${region}${project ? ` --project ${project}` : ""}`}`;
			const free = `Remove the tag, or give it another name: ${remove}`;
			if (!holder) return `The tag ${tag} belongs to the latest revision of ${name}, whichever that is. ${free}`;
			if (target.percent) return `The tag ${tag} belongs to ${holder}, which gets ${target.percent} % of the traffic of ${name}. ${free}`;
			if (revision === null) return void 0;
			if (typeof revision === "string") return `The tag ${tag} belongs to ${holder}, and the run could not read whether that is a preview: ${revision} ${free}`;
			const { labels } = revision;
			if (!(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.tt)(name, pullRequest, holder) && !(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.rt)(pullRequest, labels)) return `The tag ${tag} belongs to ${holder}, which is not a preview of pull request ${pullRequest}. ${free}`;
			return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.et)(labels, previews.repository) ? `The tag ${tag} belongs to ${holder}, ${otherRepositorys(pullRequest)} this tag. ${WAYS$1} remove the tag: ${remove}` : void 0;
		}
		function takenService({ service: name, region, project, preview, previews }, service) {
			if (!preview) return void 0;
			const { of, pullRequest } = preview;
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ot)(of, name, service.labels) !== pullRequest) return `A service ${name} already exists and is not a preview of ${of}: it does not have the labels that this action gives to previews. The run did not touch it.`;
			const where = `--region ${region}${project ? ` --project ${project}` : ""}`;
			return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.et)(service.labels, previews.repository) ? `The service ${name} is ${otherRepositorys(pullRequest)} this name. ${WAYS$1} delete it: gcloud run services delete ${name} ${where}` : void 0;
		}
		const otherRepositorys = (pullRequest) => `the preview of pull request ${pullRequest} of another repository, according to its label ${_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.Q}. The run did not touch it: two repositories cannot both have a preview with`;
		const WAYS$1 = "Use separate services for the previews of the two repositories, or wait until that pull request is closed. If this repository had another name when the preview was deployed,";
		const previews = (config, facts, { cleanup }) => {
			const seen = {
				resource: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts),
				evidence: facts.previews?.evidence ?? facts.service.evidence
			};
			const live = facts.service.known ? facts.service.value : null;
			const own = config.preview && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.it)(config.preview.pullRequest);
			const foreign = !config.preview || (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ot)(config.preview.of, config.service, live?.labels) !== config.preview.pullRequest;
			if (config.preview?.do === "deploy" && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config)) {
				const holder = facts.tagHolder;
				const taken = takenTag(config, live, holder?.known ? holder.value : holder?.why ?? "it was not asked.");
				return taken ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("preview-impossible", taken, seen)] : [];
			}
			if (config.preview?.do === "deploy") {
				const taken = live && takenService(config, live);
				return taken ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("preview-impossible", taken, seen)] : [];
			}
			if (!facts.previews) return [];
			if (!facts.previews.known) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("preview-impossible", `The run could not read which previews exist: ${facts.previews.why}`, seen)];
			const found = facts.previews.value;
			const kept = (cleanup ?? []).filter(({ notable }) => notable);
			const alikes = facts.lookalikes?.known ? facts.lookalikes.value : [];
			const ours = new Set(found.flatMap(({ tag }) => tag ? [tag] : []));
			const theirs = new Set(alikes.flatMap(({ name, foreign }) => foreign ? [name] : []));
			const others = (live?.traffic ?? []).flatMap(({ tag, revision }) => tag && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.lt)(tag) !== void 0 && !ours.has(tag) && !theirs.has(revision?.split("/").at(-1) ?? "") && (!own || own === tag) ? [{
				tag,
				revision
			}] : []);
			const service = config.preview && live && foreign && config.previews.strategy === "service" ? [`The service ${config.service} is not a preview of ${config.preview.of}: it does not have the labels of one.`] : [];
			return [
				...kept.map(({ because }) => because),
				...alikes.map((like) => alike(like, config, config.preview?.of ?? config.service)),
				...others.map(({ tag, revision }) => `The run left the tag ${tag} alone: ${revision ?? "the latest revision"}, which has it, is not known to be a preview that this action deployed.`),
				...service
			].map((reason) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.b)("preview-kept", reason, seen));
		};
		function alike({ kind, name, pullRequest, foreign }, { service, region, project }, of) {
			const label = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.it)(pullRequest);
			if (foreign) return `The run left the ${kind} ${name} alone: its label ${_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.Q} says that it is a preview of ${of} for pull request ${pullRequest} of another repository. A run in that repository can remove it. If this repository had another name when the preview was deployed, delete it by hand.`;
			if (kind === "service") return `The run left the service ${name} alone: its labels and its name do not both say that it is the preview ${label} of ${service}, and labels can be copied.`;
			return `The run left the revision ${name} alone: it has the label of the preview ${label}, but neither a name nor a label that only that preview can have. An earlier version of this action may have made it, or it is a later revision that inherited the label. If it is a preview, delete it by hand: gcloud run revisions delete ${name} ${`--region ${region}${project ? ` --project ${project}` : ""}`}`;
		}
		const ALWAYS = ["run.googleapis.com"];
		const FOR_BUILDS = [
			"cloudbuild.googleapis.com",
			"artifactregistry.googleapis.com",
			"storage.googleapis.com"
		];
		const apis = (config, facts, _decisions, plan) => {
			if (config.preflight === "off") return [];
			const { apis: fact, projectId } = facts;
			const forOptions = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.i)(plan.flatMap(({ needs }) => needs), projectId);
			const needed = [
				...ALWAYS,
				...config.origin.kind === "source" ? FOR_BUILDS : [],
				...forOptions
			];
			if (!fact.known) return [notKnown("api-disabled", _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(projectId), "Which APIs are enabled", fact)];
			return needed.flatMap((host) => {
				if (fact.value[host] !== false || host === "storage.googleapis.com" && facts.bucket.known) return [];
				const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.api(projectId, host);
				return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("api-disabled", `${host} is not enabled in the project ${projectId}, and the deploy needs it.`, {
					resource,
					evidence: fact.evidence,
					remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.r)(projectId, host)
				})];
			});
		};
		const deployPolicies = (config, facts, decisions, plan) => {
			const judged = Object.entries(facts.deployPolicies).flatMap(([constraint, policy]) => policy.known ? judge$1(constraint, policy, config, facts, decisions, plan) : []);
			return judged.some(({ reason }) => reason.includes(USAGE)) ? judged : [...judged, ...restricted(facts)];
		};
		const USAGE = "gcp.restrictServiceUsage";
		function restricted({ projectId, service, bucket, repository }) {
			const evidence = [
				service,
				bucket,
				repository
			].flatMap((fact) => fact.evidence).filter(({ reason }) => reason === "RESOURCE_USAGE_RESTRICTION_VIOLATED");
			if (evidence.length === 0) return [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("policy-blocks-deploy", `The organisation policy ${USAGE} does not allow the use of an API that the deploy needs: ${evidence.map(({ answer }) => answer).join("; ")}`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(projectId),
				evidence,
				remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.m)(projectId, USAGE)
			})];
		}
		function judge$1(constraint, policy, config, facts, decisions, plan) {
			const rules = policy.value.spec?.rules ?? [];
			const blocked = questionsOf[constraint](config, facts, decisions, plan).filter(({ matches }) => judgeList(rules, matches) === "blocked");
			if (blocked.length === 0) return [];
			const exempt = blocked.every(({ on }) => on === "service") ? exemptByTags(facts) : void 0;
			const [first] = blocked;
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.y)("policy-blocks-deploy", exempt ? "warn" : "fail", `The organisation policy ${constraint} does not allow ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)([...new Set(blocked.map(({ what }) => what))])}${exempt ? `, unless ${exempt} the ${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).words}; the release will tell` : ""}. ${first.wayOut}`, {
				resource: first.resource,
				evidence: [...policy.evidence, ...blocked.flatMap(({ evidence }) => evidence)],
				remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.m)(facts.projectId, constraint)
			})];
		}
		function exemptByTags({ tags, live }) {
			if (live.known && live.value === null) return void 0;
			if (!tags.known) return "tags, which could not be read, exempt";
			const names = tags.value.map(({ key, value }) => `${key}=${value}`);
			return names.length > 0 ? `its tags (${names.join(", ")}) exempt` : void 0;
		}
		const project = (_config, facts) => {
			const { project: fact, projectId } = facts;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(projectId);
			if (!fact.known) return [unreadable$2(resource, facts, fact)];
			const { state } = fact.value;
			if (state === void 0 || state === "ACTIVE" || state === "STATE_UNSPECIFIED") return [];
			const reason = `The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`;
			const remedies = state === "DELETE_REQUESTED" ? [{
				kind: "gcloud",
				title: `Restore ${projectId}`,
				text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
					"projects",
					"undelete",
					projectId
				])
			}] : [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("project-unreachable", reason, {
				resource,
				evidence: fact.evidence,
				remedies
			})];
		};
		function unreadable$2(resource, facts, fact) {
			const { projectId } = facts;
			const home = homeOfDeployer(facts);
			const likely = home !== void 0 && home !== projectId && (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.t)(projectId, [home]);
			const about = {
				resource,
				evidence: fact.evidence,
				remedies: likely ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.p)("project_id", likely)] : []
			};
			if (fact.evidence.some(({ status }) => status === 404)) return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("project-unreachable", `There is no project ${projectId}. project_id takes the project id, not the display name or the number.${hint(facts)}`, about);
			if (!fact.evidence.some(({ status }) => status === 403) || !isOutOfSight(facts)) return notKnown("project-unreachable", resource, `The project ${projectId}`, fact);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("project-unreachable", `There is no project ${projectId}, or the deployer has no role in it: Google answers 403 in both cases.${hint(facts)}`, {
				...about,
				remedies: [...about.remedies, ...seeMapping(facts)]
			});
		}
		function isOutOfSight(facts) {
			const own = facts.answers.filter(({ need }) => need.who === "deployer" && need.place.kind === "project");
			return own.length > 0 && own.every(({ verdict }) => verdict === "denied" || verdict === "unknown") && !facts.live.known && homeOfDeployer(facts) !== facts.projectId;
		}
		const homeOfDeployer = ({ identity }) => identity.principal?.startsWith("serviceAccount:") ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.w)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.u)(identity.principal)) : void 0;
		function mappingHint(principal) {
			const members = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.g)(principal).map(({ member, mapping }) => `${member} (needs the mapping ${mapping})`);
			return members.length > 0 ? ` The provider's attribute mapping decides by which members this job is known, and it was not read: ${members.join(" or ")}.` : "";
		}
		function seeMapping({ identity }) {
			const provider = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.o)(identity.through ?? "");
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.g)(identity.principal ?? "").length > 0 && provider.pool ? [(0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.r)(provider)] : [];
		}
		function hint(facts) {
			const mapping = mappingHint(facts.identity.principal ?? "");
			if (mapping) return mapping;
			const home = homeOfDeployer(facts);
			if (home === void 0 || home === facts.projectId) return "";
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.t)(facts.projectId, [home]) ? ` Did you mean ${home}?` : ` The deployer's own project is ${home}.`;
		}
		function withoutRootEchoes(findings) {
			const failed = findings.filter(({ status }) => status === "fail");
			const root = failed.find(({ id }) => id === "project-unreachable");
			if (root) return [root, ...findings.filter(({ id }) => id === "ignored-input" || id === "invalid-input")];
			const off = failed.some(({ id }) => id === "api-disabled");
			const gone = failed.filter(({ id }) => id === "build-account-missing" || id === "runtime-account-missing");
			const ofGone = (finding) => gone.some(({ principal, resource }) => principal === finding.principal || resource === finding.resource);
			const ofApi = ({ status, evidence }) => off && status === "unknown" && evidence.some(({ reason }) => reason === "SERVICE_DISABLED");
			return findings.filter((finding) => gone.includes(finding) || !(ofGone(finding) || ofApi(finding)));
		}
		const reachable = (config, { live: fact, projectId }) => {
			if (fact.known || fact.evidence.length === 0) return [];
			if (fact.evidence.some(({ status }) => status !== void 0)) return [];
			const [{ call, answer } = {
				call: "",
				answer: ""
			}] = fact.evidence;
			const host = / ([^/ ]+)/.exec(call)?.[1] ?? "run.googleapis.com";
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("api-error", `Cloud Run (${host}) did not answer, so nothing can be deployed: ${answer.trim().replace(/\.$/, "")}. Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(projectId, config)),
				evidence: fact.evidence
			})];
		};
		function unseenTarget(config, { live: fact, projectId }, findings) {
			if (config.mode !== "preflight" && !config.dryRun || fact.known || fact.evidence.length === 0) return [];
			if (findings.some(({ status }) => status === "fail")) return [];
			if (fact.evidence.some(({ reason }) => reason === "SERVICE_DISABLED")) return [];
			const target = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(projectId, config);
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("api-error", `The run cannot read ${target.split("/").at(-1)}, so it is not known whether it can be deployed. ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(fact.why)}`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(target),
				evidence: fact.evidence
			})];
		}
		const region = (...of) => [...existing(...of), ...elsewhere(...of)];
		const existing = ({ region }, { regions, projectId }) => {
			if (regions === void 0 || regions.known && regions.value.includes(region)) return [];
			const near = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.E)(region, regions.known ? regions.value : void 0);
			const remedies = near ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.p)("region", near)] : [];
			const about = {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(projectId),
				evidence: regions.evidence,
				remedies
			};
			const hint = near ? ` Did you mean ${near}?` : "";
			if (regions.known) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("invalid-input", `region: Cloud Run has no region "${region}".${hint}`, about)];
			return near ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("ignored-input", `region: "${region}" is not known to be a region of Cloud Run.${hint}`, about)] : [];
		};
		const elsewhere = (config, { elsewhere: fact, live, projectId }) => {
			const { region, otherRegion, kind, service } = config;
			if (!fact?.known || fact.value === null || !otherRegion || !live.known || live.value !== null) return [];
			const { words } = _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind];
			const reason = `region: The ${words} ${service} is in ${otherRegion}, according to the location label in the file of metadata, but the run would create a second one in ${region}. To update it, write region: ${otherRegion}; to create a second one, remove the label.`;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(projectId, {
				...config,
				region: otherRegion
			}));
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("invalid-input", reason, {
				resource,
				evidence: fact.evidence
			})];
		};
		function noService({ project, region }, name, fact) {
			const { called, asFunction } = fact;
			const evidence = [...called?.evidence ?? [], ...asFunction?.evidence ?? []];
			const found = asFunction?.known ? asFunction.value : void 0;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.O)(project, region, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.o)(name)));
			if (found === null) return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("schedule-failed", `schedule_target: there is neither a function ${name} in ${region} of the project ${project} nor its Cloud Run service ${(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.o)(name)}. Correct the name or the region, or deploy it first.`, {
				resource,
				evidence
			});
			const first = found?.environment === "GEN_1";
			const certain = first ? `schedule_target: ${name} is a first-generation function and therefore not a Cloud Run service.` : `schedule_target: there is no Cloud Run service ${(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.o)(name)} in ${region}, which the function ${name} would be. First-generation functions have none, and the run could not read whether ${name} is one.`;
			const rest = fact.schedule.body || fact.schedule.headers ? " Add the body and the headers of the call to the second one." : "";
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("schedule-failed", `${certain} This action does not schedule such functions: run the two commands, and remove schedule_target.${rest}`, {
				resource: first ? _names_js__WEBPACK_IMPORTED_MODULE_1__.d.function((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.a)(project, region, name)) : resource,
				evidence,
				remedies: byHand({
					project,
					region
				}, name, fact)
			});
		}
		function byHand({ project, region }, name, { schedule, caller, account, asFunction }) {
			const url = (asFunction?.known ? asFunction.value : void 0)?.url ?? `https://${region}-${project}.cloudfunctions.net/${name}`;
			const grants = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.u)({
				member: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(caller),
				role: "roles/cloudfunctions.invoker",
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.function((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.a)(project, region, name))
			}).filter(({ kind }) => kind === "gcloud");
			const made = account.known && account.value === null ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.h)(project, caller, grants) : grants;
			const job = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
				...[
					"scheduler",
					"jobs",
					"create",
					"http",
					schedule.name,
					`--project=${project}`,
					`--location=${region}`
				],
				...[`--schedule=${schedule.cron}`, `--time-zone=${schedule.timeZone}`],
				...[`--uri=${url}${schedule.path === "/" ? "" : schedule.path}`, `--http-method=${schedule.method}`],
				...[`--oidc-service-account-email=${caller}`, `--oidc-token-audience=${url}`]
			]);
			return made.map(({ kind, title, text }) => ({
				kind,
				title: `${title}; create the job ${schedule.name}`,
				text: `${text}\n${job}`
			}));
		}
		const schedules = (config, facts) => [...left(config, facts), ...(facts.schedules ?? []).flatMap((fact) => {
			const { schedule, called, job } = fact;
			const { target, name } = schedule;
			const pubsub = job.known && job.value !== null && !job.value.httpTarget && schedule.cron !== null;
			return [...target.kind === "function" && called?.known && called.value === null ? [noService({
				region: config.region,
				project: facts.projectId
			}, target.name, fact)] : [], ...pubsub ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("schedule-failed", `The Cloud Scheduler job ${name} already exists and does not call a URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.schedulerJob((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.c)(facts.projectId, config.region, name)),
				evidence: job.evidence
			})] : []];
		})];
		function left({ region, service }, { leftSchedule, projectId }) {
			if (!leftSchedule?.known || leftSchedule.value === null) return [];
			const { schedule = "", timeZone = "UTC" } = leftSchedule.value;
			const name = `${service}-schedule`;
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.b)("schedule-kept", `The Cloud Scheduler job ${name} stays as it is: ${(0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.c)({
				cron: schedule,
				timeZone
			})}. The workflow has no input schedule; schedule: none deletes it.`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.schedulerJob((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.c)(projectId, region, name)),
				evidence: leftSchedule.evidence
			})];
		}
		const sourceBucket = (config, facts) => {
			if (config.origin.kind !== "source") return [];
			const live = facts.service.known ? facts.service.value : null;
			const { name, from } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.o)(config, facts.projectId, live);
			if (from === "input") return [];
			const { bucket, projectNumber } = facts;
			const seen = {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(name),
				evidence: bucket.evidence
			};
			if (!bucket.known) return bucket.evidence.some(({ status }) => status === 403) ? [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.x)("bucket-foreign", `It is not known who owns the bucket ${name}: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(bucket.why)}`, seen)] : [];
			const owner = bucket.value?.projectNumber;
			if (owner === void 0) return [];
			if (!projectNumber.known) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.x)("bucket-foreign", `The bucket ${name} belongs to project ${owner}; this project's number is not known.`, seen)];
			if (owner === projectNumber.value) return [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("bucket-foreign", `The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to someone else. Set source_bucket to a bucket of this project, or to an unused name.`, seen)];
		};
		const DEFAULT_PORT = 8080;
		const DEFAULT_MEMORY = "512Mi";
		const DEFAULT_CPU = "1";
		function settingsOf(template, { manifest }, { built, start, requests }) {
			const containers = template?.containers ?? [];
			const main = containers.find(({ ports }) => ports?.length) ?? containers[0];
			const { cpu, memory } = main?.resources?.limits ?? {};
			return {
				image: main?.image,
				built,
				start,
				manifest: manifest?.given,
				port: requests ? main?.ports?.[0]?.containerPort ?? 8080 : void 0,
				memory: memory ?? DEFAULT_MEMORY,
				cpu: cpu ?? DEFAULT_CPU
			};
		}
		function limitsOf(template, { manifest }) {
			return { limits: {
				withoutRedundancy: template?.gpuZonalRedundancyDisabled === true,
				maxInstances: template?.scaling?.maxInstanceCount,
				manifest: manifest?.given
			} };
		}
		function sizeOf$1(body) {
			const notes = [
				"spec",
				"template",
				"metadata",
				"annotations"
			].reduce((at, key) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(at) ? at[key] : void 0, body);
			const note = (name) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(notes) ? String(notes[name] ?? "") : "";
			const most = Number(note("autoscaling.knative.dev/maxScale"));
			return {
				gpuZonalRedundancyDisabled: note("run.googleapis.com/gpu-zonal-redundancy-disabled") === "true",
				...most > 0 && { scaling: { maxInstanceCount: most } }
			};
		}
		const port = (config, facts, { source, build }) => {
			const start = source?.start;
			if (!start || build?.kind !== "docker" || config.origin.kind !== "source" || !(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).requests) return [];
			if (config.manifest || config.edits.some(({ path }) => /^container\.(?:command|args)/.test(path))) return [];
			const { given } = config.origin;
			const asked = portOf(config, facts);
			const evidence = [inputEvidence("source", `${given}/Dockerfile`, start.command || `EXPOSE ${start.exposes.join(" ")}`)];
			const findings = [];
			const told = (reason, remedies) => findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("unreachable-port", reason, {
				evidence,
				remedies
			}));
			if (start.loopback) {
				const at = start.port === void 0 || start.port === asked ? "" : `, port ${start.port}`;
				told(`The Dockerfile starts the app on ${start.loopback}${at}, where Cloud Run cannot reach it. It has to listen on 0.0.0.0, on port ${asked}.`, [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.d)(start.command, asked)]);
			} else if (start.port !== void 0 && start.port !== asked) told(`The Dockerfile starts the app on port ${start.port}, but Cloud Run sends requests to port ${asked}. Set the port (flags: --port=${start.port}), or let the command use the variable PORT.`, [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)([`--port=${start.port}`], void 0)]);
			else if (start.ignoresPort && start.exposes.length > 0 && !start.exposes.includes(asked)) told(`The Dockerfile exposes port ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)(start.exposes.map(String))}, but Cloud Run sends requests to port ${asked}. Cloud Run ignores EXPOSE, and nothing in ${given} reads the variable PORT. If the app listens on ${start.exposes[0]}, set flags: --port=${start.exposes[0]}.`, [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)([`--port=${start.exposes[0]}`], void 0)]);
			return findings;
		};
		function portOf({ edits, ...config }, { service }) {
			const edit = edits.findLast(({ path }) => path === "container.ports.0.containerPort");
			if (edit?.op === "set") return Number(edit.value);
			if (edit) return DEFAULT_PORT;
			return settingsOf((service.known ? service.value?.template : void 0) ?? void 0, config, {
				built: true,
				requests: true
			}).port ?? 8080;
		}
		const repository = (config, facts) => {
			const fact = facts.repository;
			if (config.origin.kind !== "source" || !fact.known) return [];
			const live = facts.service.known ? facts.service.value : null;
			const { name, from } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.s)(config, facts.projectId, live);
			const seen = {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(name),
				evidence: fact.evidence
			};
			const format = fact.value?.format;
			if (format && format !== "DOCKER") return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("repository-missing", `The repository ${name} has the format ${format}; images need DOCKER.`, seen)];
			if (fact.value || from === "default") return [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("repository-missing", `The repository ${name} does not exist: ${from === "input" ? "artifact_repository names it" : "the service's last build used it"}, and a deploy creates only the default one.`, {
				...seen,
				remedies: [create$1(name)]
			})];
		};
		function create$1(name) {
			const [, project = "", , location = "", , id = ""] = name.split("/");
			const place = [`--project=${project}`, `--location=${location}`];
			const text = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
				"artifacts",
				"repositories",
				"create",
				id,
				...place,
				"--repository-format=docker"
			]);
			return {
				kind: "gcloud",
				title: `Create the repository ${id}`,
				text
			};
		}
		const SHOWN = 10;
		const source = (config, _facts, { source: summary, build }) => {
			if (!summary || config.origin.kind !== "source") return [];
			const { given } = config.origin;
			const findings = [];
			const seen = (input, answer) => ({ evidence: [inputEvidence(input, given, answer)] });
			const { suspicious = [], credentials = [], secrets = [], leftOut = [], outsideLinks = [], folderLinks = [] } = summary;
			const { ineffective = [], dockerfileIgnored, keptOut = [] } = summary;
			if (summary.ignoreFile === null && suspicious.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(suspicious, SHOWN);
				const reason = `${given} has neither .gcloudignore nor .gitignore, so this is uploaded too: ${names}. Add a .gcloudignore to ${given}.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("source-unignored", reason, seen("source", names)));
			}
			if (credentials.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(credentials, SHOWN);
				const reason = `The run did not upload these files, because they look like credentials: ${names}.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("credentials-excluded", reason, seen("source", names)));
			}
			if (secrets.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(secrets, SHOWN);
				const reason = `These files are uploaded, and each looks like it holds a secret: ${names}. Whoever can read the image can read it. Name a file that the app does not need in .gcloudignore; what the app needs belongs in Secret Manager (input secrets).`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("secrets-uploaded", reason, seen("source", names)));
			}
			if (dockerfileIgnored) {
				const reason = `The rule at ${dockerfileIgnored} excludes the Dockerfile from the upload, so buildpacks build the source. Remove the rule to build with the Dockerfile.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("dockerfile-ignored", reason, seen("source", dockerfileIgnored)));
			}
			if (keptOut.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(keptOut, SHOWN);
				const reason = `The Dockerfile of ${given} copies what is not uploaded, and a build ends there: ${names}. Remove the rule, or make the file in the Dockerfile.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("source-left-out", reason, seen("source", names)));
			}
			if (leftOut.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(leftOut, SHOWN);
				const reason = `Not uploaded, because they are links without a target, or not regular files: ${names}.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("source-left-out", reason, seen("source", names)));
			}
			if (outsideLinks.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(outsideLinks, SHOWN);
				const reason = `Not uploaded, because they link outside the workspace or their checkout, or to folders outside ${given}: ${names}. Replace them by copies, or set source to a folder that contains both.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("source-left-out", reason, seen("source", names)));
			}
			if (folderLinks.length > 0) {
				const names = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(folderLinks, SHOWN);
				const reason = `Uploaded as empty folders (like gcloud does), because they are links to folders: ${names}. Replace them by copies if the build needs their content.`;
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("source-left-out", reason, seen("source", names)));
			}
			if (ineffective.length > 0) {
				const lines = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(ineffective, SHOWN);
				findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("source-left-out", `These lines can never match, so they exclude nothing from the upload: ${lines}.`, seen("source", lines)));
			}
			if (build?.kind !== "docker") return findings;
			if (config.build.baseImage) findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("invalid-input", `base_image is only for buildpacks, but the Dockerfile of ${given} names its own base image. Remove base_image.`, seen("base_image", config.build.baseImage)));
			const names = Object.keys(config.build.env);
			if (names.length > 0) findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("ignored-input", "build_env_vars has no effect on a Dockerfile build; only buildpacks receive it.", seen("build_env_vars", names.join(", "))));
			return findings;
		};
		const suffix = ({ origin, suffix: given }, { namesake }) => {
			if (!given || !namesake?.known || !namesake.value) return [];
			const { name = "", containers = [] } = namesake.value;
			const image = origin.kind === "image" ? origin.image : void 0;
			const same = image !== void 0 && containers.some((container) => sameImage(container.image ?? "", image));
			if (origin.kind === "template" || same) return [];
			const reason = `suffix: The revision ${(0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(name)} already exists, and a revision name can be used only once. Use another suffix, for instance with \${{ github.run_attempt }}, or none.`;
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("invalid-input", reason, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name),
				evidence: namesake.evidence
			})];
		};
		const sameImage = (was, is) => was === is || was.includes("@") !== is.includes("@") && bare(was) === bare(is);
		const bare = (image) => image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
		const LONGEST = 46;
		const tag = (config, facts) => {
			const { tag: name, service } = config;
			if (!name || name.length + service.length <= LONGEST) return [];
			const resource = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts);
			const left = LONGEST - service.length;
			const shorten = left > 0 ? `Shorten the tag to ${left} characters, e.g. ${name.slice(0, left).replace(/(?<!-)-+$/, "")}.` : "Rename the service.";
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("tag-too-long", `The tag ${name} and the service name ${service} have ${name.length + service.length} characters together; the maximum is ${LONGEST}. ${shorten}`, {
				resource,
				evidence: [inputEvidence("tag", resource, name)]
			})];
		};
		const traffic = (config, facts, { traffic: decision }) => {
			const resource = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts);
			const { evidence } = decision;
			const exists = !facts.service.known || facts.service.value !== null;
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) && !exists) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("traffic-new-service", `A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve production. Deploy it once with mode: deploy, then create previews.`, {
				resource,
				evidence: [inputEvidence("mode", resource, config.mode), ...facts.service.evidence]
			})];
			if (decision.problem) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("traffic-new-service", `no_traffic is not possible: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.f)(decision.because)} Deploy once without no_traffic, then with it.`, {
				resource,
				evidence
			})];
			const wrong = [...decision.impossible ? [decision.impossible] : [], ...wrongRevisions(config, facts)];
			if (wrong.length > 0) return wrong.map((reason) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("traffic-target", reason, {
				resource,
				evidence: [...evidence, ...namedEvidence(facts)]
			}));
			if (config.rollout && (decision.effect === "latest" || decision.effect === "restored")) return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("rollout-unwatched", exists ? "No revision of the service was ever ready, so the new revision gets all traffic at once." : "The service is new, so the first revision gets all traffic at once. traffic_steps applies from the next deploy on.", {
				resource,
				evidence
			})];
			const shares = decision.effect === "latest" && divided(config, facts);
			if (decision.effect !== "kept" && !shares || config.noTraffic) return [];
			const remedy = {
				kind: "gcloud",
				title: "Give the traffic to the latest revision",
				text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([...[
					"run",
					"services",
					"update-traffic",
					config.service,
					"--to-latest"
				], ...[`--project=${facts.projectId}`, `--region=${config.region}`]])
			};
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("traffic-pinned", `${decision.because} ${shares ? `The rest stays where it was sent: ${shares}.` : "The new revision gets none of it."} One run with update_traffic_flags: --to-latest gives it back, too.`, {
				resource,
				evidence,
				remedies: [remedy]
			})];
		};
		function divided({ trafficChange, manifest }, { service }) {
			if (trafficChange || manifest || !service.known || !service.value) return void 0;
			const traffic = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(service.value.traffic);
			return traffic.some((target) => (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.S)(target) !== "LATEST" && target.percent) ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(traffic) : void 0;
		}
		function wrongRevisions({ trafficChange, service }, { namedRevisions = {} }) {
			const shares = trafficChange?.shares?.percent ?? {};
			return Object.entries(namedRevisions).flatMap(([name, fact]) => {
				if (!fact.known) return [];
				if (!fact.value) return [`The service ${service} has no revision ${name}.`];
				return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.l)(fact.value) && shares[name] ? [`The revision ${name} is not ready, so it cannot serve.`] : [];
			});
		}
		const namedEvidence = ({ namedRevisions = {} }) => Object.values(namedRevisions).flatMap(({ evidence }) => evidence);
		const rollback = (config, facts, { traffic: { back, evidence } }) => {
			if (!back?.none) return [];
			return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("rollback-impossible", back.because, {
				resource: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.V)(config, facts),
				evidence
			})];
		};
		const CHECKS = [
			_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.lt,
			project,
			reachable,
			apis,
			region,
			previews,
			traffic,
			suffix,
			tag,
			buildAccount,
			runtimeAccount,
			sharing,
			deployPolicies,
			sourceBucket,
			repository,
			missing$1,
			accepted$1,
			_permissions_js__WEBPACK_IMPORTED_MODULE_12__.a,
			_schedule_js__WEBPACK_IMPORTED_MODULE_6__.K,
			invitedAccounts,
			schedules,
			audiences,
			keptOut$1,
			idleInvokers,
			_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.B,
			dryRun,
			_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.R,
			source,
			port,
			inputs,
			overGranted
		];
		const OF_ROLLBACK = [
			_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.lt,
			project,
			reachable,
			apis,
			rollback,
			_permissions_js__WEBPACK_IMPORTED_MODULE_12__.a,
			inputs
		];
		function judge(config, facts, decisions, plan) {
			const checks = config.mode === "rollback" ? OF_ROLLBACK : CHECKS;
			return withoutRootEchoes((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.ut)(checks.flatMap((one) => one(config, facts, decisions, plan))));
		}
		const TAKES = {
			project: policyOf("resourcemanager.projects", "roles/resourcemanager.projectIamAdmin"),
			bucket: policyOf("storage.buckets", "roles/storage.admin"),
			repository: policyOf("artifactregistry.repositories", "roles/artifactregistry.admin"),
			...Object.fromEntries(Object.values(_names_js__WEBPACK_IMPORTED_MODULE_1__.P).flatMap(({ role, permissions, invokers }) => invokers ? [[role, policyOf(`run.${permissions}`, "roles/run.admin")]] : [])),
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
				permissions: [`${collection}.getIamPolicy`, `${collection}.setIamPolicy`],
				role
			};
		}
		function mayNotGrant(grants, deployer, known) {
			const { status = "fail", ...more } = known;
			const [first] = grants;
			const takes = TAKES[(0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.c)(first.resource) ?? ""];
			const permission = known.permission ?? takes?.permissions[1];
			const where = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.s)(first.resource);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.y)("not-granted", status, `The deployer cannot grant ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)([...new Set(grants.map(({ role }) => role))])} on ${where}: it lacks ${permission ?? "the right to"}. ${takes ? `Someone with ${takes.role} or Owner there` : "An Owner"} can do it once; nothing else is needed. Or they grant the deployer that role, which lets it grant any role there.`, {
				principal: deployer,
				permission,
				role: takes?.role,
				resource: first.resource,
				remedies: [...grants.flatMap(_nearest_js__WEBPACK_IMPORTED_MODULE_9__.u), ...takes && deployer ? letDeployer({
					member: deployer,
					role: takes.role,
					resource: first.resource
				}, "grant roles there") : []],
				...more
			});
		}
		function mayNotEnable(project, hosts, deployer, known) {
			const { status = "fail", ...more } = known;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.y)("not-granted", status, `The deployer cannot enable ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. Someone with ${ENABLE.role}, Editor or Owner there can do it once; nothing else is needed. Or they grant the deployer that role.`, {
				principal: deployer,
				permission: ENABLE.permission,
				role: ENABLE.role,
				resource,
				remedies: [...hosts.flatMap((host) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.r)(project, host)), ...deployer ? letDeployer({
					member: deployer,
					role: ENABLE.role,
					resource
				}, "enable APIs") : []],
				...more
			});
		}
		const letDeployer = (grant, what) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.u)(grant).filter(({ kind }) => kind === "gcloud").map((remedy) => ({
			...remedy,
			title: `Or ${grant.role}, with which it can ${what} itself,`,
			alternative: true
		}));
		function decideGranting(question) {
			const { config, facts, findings, fork, granted } = question;
			const failing = findings.filter(({ status }) => status === "fail");
			const none = {
				hosts: [],
				cures: [],
				findings: [...findings],
				pending: []
			};
			if (!mayGrant(config, false) || failing.length === 0) {
				const pending = notAnswering(facts, granted?.hosts ?? []);
				if (pending.length > 0) return {
					kind: "wait",
					...none,
					findings: [...findings, ...pending],
					pending
				};
				return {
					kind: "nothing",
					...none
				};
			}
			const refuse = (...refused) => ({
				kind: "refused",
				...none,
				findings: [...findings, ...refused]
			});
			if (fork) return refuse(untouched("the code comes from a fork, and code from a fork must not change permissions"));
			const cured = curesOf(question);
			const incurable = failing.filter((finding) => !cured.has(finding));
			const [first] = incurable;
			if (first) return refuse(untouched(`a problem remains that it cannot fix${incurable.length > 1 ? ` (and ${incurable.length - 1} more)` : ""}: ${first.reason}`));
			const denied = deniedTo(question, [...cured.values()]);
			if (denied.length > 0) return refuse(...denied);
			const open = [...cured.values()].filter(({ done }) => !done);
			const cures = merge(open.flatMap(({ cure }) => cure ?? []));
			const retold = new Map(findings.map((finding) => [finding, told(finding, cured.get(finding) ?? besides(question, finding, cures))]));
			return {
				kind: open.length > 0 ? "grant" : "wait",
				hosts: [...new Set(open.flatMap(({ host }) => host ?? []))],
				cures,
				findings: [...retold.values()],
				pending: failing.flatMap((finding) => cured.get(finding)?.done ? retold.get(finding) ?? [] : [])
			};
		}
		const mayGrant = ({ grantMissing, preflight }, fork) => grantMissing && preflight !== "off" && !fork;
		function notAnswering(facts, hosts) {
			const evidence = [
				...Object.values(facts),
				...Object.values(facts.policies),
				...facts.answers
			].flatMap(evidenceOf$1);
			return hosts.flatMap((host) => {
				const refused = evidence.filter(({ reason, call }) => reason === "SERVICE_DISABLED" && call.includes(host));
				if (refused.length === 0) return [];
				return [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.x)("api-disabled", `This run has enabled ${host}, which does not answer yet.`, {
					resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.api(facts.projectId, host),
					evidence: refused.slice(0, 1)
				})];
			});
		}
		const evidenceOf$1 = (fact) => typeof fact === "object" && fact !== null && "evidence" in fact ? fact.evidence : [];
		function curesOf({ facts, plan, findings, granted }) {
			const judged = (0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.i)(facts, plan);
			return new Map(findings.flatMap((finding) => {
				if (finding.status !== "fail") return [];
				if (finding.id === "api-disabled") {
					const host = finding.resource?.split("/services/")[1];
					return host ? [[finding, {
						host,
						done: granted?.hosts.includes(host) ?? false
					}]] : [];
				}
				const { principal, permission, resource } = finding;
				const { grant, answer } = judged.find((one) => same$1(one.finding, finding)) ?? {};
				if (!principal || !permission || !resource || answer?.barred) return [];
				const lack = {
					principal,
					permission,
					resource
				};
				const made = granted?.cures.find(({ settles }) => settles.some((settled) => same$1(settled, lack)));
				if (made) return [[finding, {
					cure: made,
					done: true
				}]];
				if (!grant || (0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.l)(grant.role) || !TAKES[(0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.c)(grant.resource) ?? ""]) return [];
				return [[finding, {
					cure: {
						grant,
						settles: [lack]
					},
					done: false
				}]];
			}));
		}
		function besides({ facts, plan }, finding, cures) {
			if (finding.status !== "warn") return void 0;
			const grant = (0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.i)(facts, plan).find((one) => same$1(one.finding, finding))?.grant;
			const cure = grant && cures.find((one) => keyOf(one.grant) === keyOf(grant));
			return cure && {
				cure,
				done: false
			};
		}
		const same$1 = (a, b) => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
		const keyOf = ({ member, role, resource }) => JSON.stringify([
			member,
			role,
			resource
		]);
		function merge(cures) {
			return [...Map.groupBy(cures, ({ grant }) => keyOf(grant)).values()].map((group) => ({
				grant: group[0].grant,
				settles: group.flatMap(({ settles }) => settles)
			}));
		}
		function deniedTo({ facts }, cured) {
			const open = cured.filter(({ done }) => !done);
			const denial = (permission, resource) => facts.answers.find((answer) => answer.need.who === "deployer" && answer.need.permission === permission && answer.resource === resource && answer.verdict === "denied");
			const deployer = facts.identity.principal;
			const project = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(facts.projectId);
			const hosts = open.flatMap(({ host }) => host ?? []);
			const enabling = hosts.length > 0 ? denial(ENABLE.permission, project) : void 0;
			const cures = Map.groupBy(merge(open.flatMap(({ cure }) => cure ?? [])), ({ grant }) => grant.resource);
			return [...enabling ? [mayNotEnable(facts.projectId, hosts, deployer, {
				status: "warn",
				evidence: enabling.evidence,
				...enabling.method !== "none" && { method: enabling.method }
			})] : [], ...[...cures].flatMap(([resource, group]) => {
				const { permissions = [] } = TAKES[(0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.c)(resource) ?? ""] ?? {};
				const answer = permissions.map((permission) => denial(permission, resource)).find((found) => found !== void 0);
				if (!answer) return [];
				const known = {
					status: "warn",
					permission: answer.need.permission,
					evidence: answer.evidence
				};
				const method = answer.method !== "none" && { method: answer.method };
				return [mayNotGrant(group.map(({ grant }) => grant), deployer, {
					...known,
					...method
				})];
			})];
		}
		function untouched(why) {
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("not-granted", `grant_missing granted nothing: ${why}`.replace(/([^.!?])$/, "$1."), { evidence: [{
				call: "input grant_missing",
				resource: "",
				answer: "true"
			}] });
		}
		function told(finding, cured) {
			if (!cured) return finding;
			const { cure, host, done } = cured;
			const what = cure ? `grants ${cure.grant.role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.s)(cure.grant.resource)}` : `enables ${host}`;
			if (!done) return {
				...finding,
				status: "warn",
				reason: `${finding.reason} Because of grant_missing, the deploy ${what} first.`,
				remedies: []
			};
			const did = cure ? `granted ${cure.grant.role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.s)(cure.grant.resource)}` : `enabled ${host}`;
			return {
				...finding,
				reason: `${finding.reason} This run has ${did}, which has not taken effect yet. That usually takes two minutes, sometimes seven or more: run the job again, nothing else needs to be granted. If it never takes effect, a deny policy is the reason.`,
				remedies: []
			};
		}
		async function readInvited({ invokers }, callers, readState) {
			const look = (email, from) => {
				return readState(email).then((known) => ({
					email,
					from,
					state: known
				}));
			};
			const named = invokers.flatMap((member) => {
				const email = /^serviceAccount:([^[\]]+)$/.exec(member)?.[1];
				return email && !(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.g)(email) ? [look(email, "invokers")] : [];
			});
			const found = callers.then((all) => Promise.all(all.flatMap(({ account }) => account.known && account.value && !(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.g)(account.value) ? [look(account.value, "callers")] : [])));
			return [...await Promise.all(named), ...await found];
		}
		function accountsOf(facts) {
			const { buildAccount, buildAccountState, runtimeAccount, runtimeAccountState, invited, schedules = [] } = facts;
			const known = (email, state) => email.known && email.value ? [{
				email: email.value,
				state
			}] : [];
			return [
				...known(buildAccount, buildAccountState),
				...known(runtimeAccount, runtimeAccountState),
				...invited,
				...schedules.flatMap(({ schedule, caller, account }) => schedule.serviceAccount ? [{
					email: caller,
					state: account
				}] : [])
			];
		}
		async function readAbsent(google, project, facts, policies) {
			const accounts = accountsOf(facts);
			const number = facts.projectNumber.known ? facts.projectNumber.value : void 0;
			const gone = accounts.filter(({ email, state }) => state.known && state.value === null && email.includes("@"));
			const emails = [...new Set(gone.map(({ email }) => email))];
			const homes = new Map(emails.map((email) => [email, (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.f)(email, project, number)]));
			const lists = new Map(await Promise.all([...new Set(homes.values())].map(async (home) => [home, home ? await list(google, home) : void 0])));
			return Object.fromEntries(emails.map((email) => {
				const left = leftBehind(email, policies);
				const known = lists.get(homes.get(email));
				return [email, {
					others: known?.known ? known.value : [],
					...left && { uniqueId: left.uniqueId },
					evidence: [...left?.evidence ?? [], ...known?.evidence ?? []]
				}];
			}));
		}
		const list = (google, project) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET iam.googleapis.com/v1/projects/${project}/serviceAccounts`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project), () => google.iam.listServiceAccounts(project), (emails) => emails.join(", ") || "none");
		function leftBehind(email, policies) {
			for (const policy of policies) {
				if (!policy.known) continue;
				for (const member of (policy.value?.bindings ?? []).flatMap(({ members }) => members ?? [])) {
					const uniqueId = member.startsWith(`deleted:serviceAccount:${email}?uid=`) ? member.split("?uid=")[1] : void 0;
					if (uniqueId) return {
						uniqueId,
						evidence: policy.evidence
					};
				}
			}
		}
		const CLIENTS = [...[
			"resourceManager",
			"run",
			"cloudBuild",
			"storage",
			"artifactRegistry",
			"iam",
			"secretManager"
		], ...[
			"compute",
			"kms",
			"scheduler",
			"orgPolicy",
			"troubleshooter",
			"logging"
		]];
		function watchApis(google) {
			const off = new Map();
			const note = (error) => {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.reason !== "SERVICE_DISABLED" || !error.service) return;
				const consumer = consumerOf(error);
				const evidence = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, error.service, error);
				if (!off.has(error.service)) off.set(error.service, {
					...consumer && { consumer },
					evidence
				});
			};
			return {
				google: watched$1(google, note),
				off
			};
		}
		function watched$1(google, note) {
			const noted = (answer) => {
				if (answer instanceof Promise) answer.catch(note);
				return answer;
			};
			const copies = CLIENTS.map((name) => [name, withNotes(google[name], noted)]);
			const actAs = (email) => noted(google.actAs(email)).then((other) => watched$1(other, note));
			return {
				...google,
				...Object.fromEntries(copies),
				actAs
			};
		}
		function withNotes(client, noted) {
			return new Proxy(client, { get(target, name) {
				const method = Reflect.get(target, name);
				return typeof method === "function" ? (...args) => noted(Reflect.apply(method, target, args)) : method;
			} });
		}
		function consumerOf({ details }) {
			for (const { metadata } of details) {
				const consumer = metadata && typeof metadata === "object" && "consumer" in metadata ? metadata.consumer : void 0;
				if (typeof consumer === "string") return consumer;
			}
		}
		function withNoticed(apis, off, project, projectNumber) {
			const own = [project, ...projectNumber.known ? [projectNumber.value] : []].map((id) => `projects/${id}`);
			const noticed = [...off].filter(([host, { consumer }]) => host !== "serviceusage.googleapis.com" && (consumer === void 0 || own.includes(consumer) || !projectNumber.known && /^projects\/\d+$/.test(consumer)));
			if (noticed.length === 0) return apis;
			const evidence = noticed.map(([host, found]) => ({
				...found.evidence,
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.api(project, host)
			}));
			return {
				known: true,
				value: {
					...apis.known ? apis.value : {},
					...Object.fromEntries(noticed.map(([host]) => [host, false]))
				},
				evidence: [...apis.evidence, ...evidence]
			};
		}
		function readBucket(google, bucket) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET storage.googleapis.com/storage/v1/b/${bucket}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(bucket), () => google.storage.getBucket(bucket), (found) => found ? `of project ${found.projectNumber ?? "?"}, in ${found.location ?? "?"}` : "does not exist");
		}
		function readBucketPolicy(google, bucket) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET storage.googleapis.com/storage/v1/b/${bucket}/iam`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(bucket), () => google.storage.getPolicy(bucket), _schedule_js__WEBPACK_IMPORTED_MODULE_6__.j);
		}
		function readRepository(google, name) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET artifactregistry.googleapis.com/v1/${name}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(name), () => google.artifactRegistry.getRepository(name), (found) => found ? `${found.format ?? "?"} repository` : "does not exist");
		}
		function readRepositoryPolicy(google, name) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(name), () => google.artifactRegistry.getPolicy(name), _schedule_js__WEBPACK_IMPORTED_MODULE_6__.j);
		}
		function readDefaultBuildAccount(google, project, region) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project), () => google.cloudBuild.defaultServiceAccount(project, region), (email) => email ?? "none");
		}
		const SYSTEM = /^(serving\.knative\.dev|cloud\.googleapis\.com)\/|^run\.googleapis\.com\/(operation-id|urls|ingress-status|client-(name|version)|build-(id|name|source-location))$|^client\.knative\.dev\//;
		const DEFAULTS$1 = {
			timeoutSeconds: [300],
			containerConcurrency: [80],
			"run.googleapis.com/ingress": ["all"],
			"run.googleapis.com/execution-environment": ["gen1", "gen2"],
			"run.googleapis.com/cpu-throttling": ["true"],
			"run.googleapis.com/startup-cpu-boost": ["false"],
			"autoscaling.knative.dev/maxScale": [
				"100",
				"20",
				"3"
			]
		};
		const OF_JOBS = {
			"run.googleapis.com/cpu-throttling": ["false"],
			timeoutSeconds: ["600", 600],
			maxRetries: [3]
		};
		function diffManifest(live, manifest, target) {
			const after = shownOf(manifest);
			const defaults = manifest.kind === "Job" ? {
				...DEFAULTS$1,
				...OF_JOBS
			} : DEFAULTS$1;
			const before = live ? withoutUnsaid(shownOf(live), after, defaults) : {};
			return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.T)(before, after, ["metadata", "spec"], target);
		}
		function shownOf({ metadata, spec }) {
			const { labels, annotations } = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(metadata) ? metadata : {};
			const written = withoutSystem({
				...(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(labels) && { labels },
				...(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(annotations) && { annotations }
			});
			return {
				...written && { metadata: written },
				...spec !== void 0 && { spec: withoutSystem(spec) ?? {} }
			};
		}
		function withoutSystem(value) {
			if (Array.isArray(value)) return value.map((item) => withoutSystem(item) ?? {});
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(value)) return value;
			const kept = Object.entries(value).flatMap(([key, item]) => {
				if (SYSTEM.test(key)) return [];
				const inner = withoutSystem(item);
				return inner === void 0 ? [] : [[key, inner]];
			});
			return kept.length > 0 ? Object.fromEntries(kept) : void 0;
		}
		function withoutUnsaid(live, manifest, defaults) {
			if (Array.isArray(live)) return live.map((item, at) => withoutUnsaid(item, Array.isArray(manifest) ? manifest[at] : void 0, defaults));
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(live)) return typeof manifest === "number" && live === String(manifest) ? manifest : live;
			const said = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(manifest) ? manifest : void 0;
			return Object.fromEntries(Object.entries(live).flatMap(([key, value]) => {
				if (said && Object.hasOwn(said, key)) return [[key, withoutUnsaid(value, said[key], defaults)]];
				if (isFilledIn(key, value, defaults) && (said || key !== "name")) return [];
				const left = withoutUnsaid(value, void 0, defaults);
				return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(left) && Object.keys(left).length === 0 ? [] : [[key, left]];
			}));
		}
		function isFilledIn(key, value, defaults) {
			if ((0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.n)(defaults, key)?.some((fallback) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(fallback, value))) return true;
			switch (key) {
				case "serviceAccountName": return /^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value));
				case "startupProbe": return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(value) && value.periodSeconds === 240 && value.timeoutSeconds === 240;
				case "ports": return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(value, [{
					containerPort: 8080,
					name: "http1"
				}]);
				case "name": return true;
				case "traffic": return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(value, [{
					latestRevision: true,
					percent: 100
				}]);
				case "resources": return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(value) && (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(value.limits, {
					cpu: "1000m",
					memory: "512Mi"
				});
				case "limits": return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(value, {
					cpu: "1000m",
					memory: "512Mi"
				});
				case "cpu": return value === "1000m";
				case "memory": return value === "512Mi";
			}
			return false;
		}
		const LOCATION = [
			"metadata",
			"labels",
			"cloud.googleapis.com/location"
		];
		const REVISION_NAME = [
			"spec",
			"template",
			"metadata",
			"name"
		];
		const NONCE$1 = [
			"spec",
			"template",
			"metadata",
			"labels",
			"client.knative.dev/nonce"
		];
		const CHECK = "run.googleapis.com/invoker-iam-disabled";
		function readyManifest({ manifest, kind, region }, context) {
			const document = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.d)(manifest?.text ?? "");
			const { live, image, build, nonce } = context;
			const problems = setNamespace(document, context);
			const container = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.s)(document, kind);
			if (image !== void 0 && container) (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, [...container, "image"], image);
			if (build) rememberBuild(document, build);
			if (document.hasIn(LOCATION)) (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, LOCATION, region);
			const floating = imagesOf(document, kind).find((name) => !name.includes("@"));
			const named = document.hasIn(REVISION_NAME);
			if (nonce && floating && !named) (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, NONCE$1, nonce);
			if (live) continueFrom(document, live);
			if (live && _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].traffic) keepPreviews(document, live);
			if (_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].requests) keepInvokerCheck(document, live ?? null, manifest?.checkDisabled === false || context.clearCheck === true);
			const body = withoutNulls(document.toJS());
			return {
				text: document.toString({ lineWidth: 0 }),
				body,
				changes: live === void 0 ? [] : diffManifest(live, body, context.target),
				problems,
				...floating && named && { tied: floating }
			};
		}
		function withoutNulls(value) {
			if (Array.isArray(value)) return value.map(withoutNulls);
			if (!(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(value)) return value;
			const kept = Object.entries(value).filter(([, one]) => one !== null);
			return Object.fromEntries(kept.map(([key, one]) => [key, withoutNulls(one)]));
		}
		function imagesOf(document, kind) {
			const containers = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.c)(document, [...(0, _course_js__WEBPACK_IMPORTED_MODULE_7__.l)(kind), "containers"]);
			return (Array.isArray(containers) ? containers : []).flatMap((container) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(container) && typeof container.image === "string" ? [container.image] : []);
		}
		function keepPreviews(document, live) {
			const service = String(document.getIn(["metadata", "name"]));
			const path = ["spec", "traffic"];
			const written = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.c)(document, path);
			const said = Array.isArray(written) ? written : [];
			const tags = new Set(said.map((target) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(target) ? target.tag : void 0));
			const kept = ((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(live.spec) && Array.isArray(live.spec.traffic) ? live.spec.traffic : []).filter(_gates_js__WEBPACK_IMPORTED_MODULE_5__.C).flatMap(({ tag, revisionName }) => {
				const pullRequest = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.lt)(String(tag));
				if (pullRequest === void 0 || tags.has(tag ?? null) || typeof revisionName !== "string") return [];
				return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.tt)(service, pullRequest, revisionName) ? [{
					tag,
					revisionName
				}] : [];
			});
			if (kept.length === 0) return;
			const traffic = said.length > 0 ? said : [{
				latestRevision: true,
				percent: 100
			}];
			(0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, path, [...traffic, ...kept]);
		}
		function setNamespace(document, { project, projectNumber }) {
			const given = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.c)(document, ["metadata", "namespace"]);
			const named = given === void 0 || given === null ? "" : String(given);
			(0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, ["metadata", "namespace"], named || project);
			if (named === "" || named === project || named === projectNumber) return [];
			if (projectNumber === void 0 && /^\d+$/.test(named)) return [];
			return [`metadata.namespace in the file of metadata is "${named}", and must be the project's id ${project}${projectNumber ? ` or its number "${projectNumber}"` : ""}, or left out`];
		}
		function continueFrom(document, live) {
			const { resourceVersion, annotations, labels } = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(live.metadata) ? live.metadata : {};
			if (resourceVersion) (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, ["metadata", "resourceVersion"], resourceVersion);
			for (const [key, value] of Object.entries((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(annotations) ? annotations : {})) if (key.startsWith("serving.knative.dev/")) (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, [
				"metadata",
				"annotations",
				key
			], value);
			for (const [key, value] of Object.entries((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(labels) ? labels : {})) if (key.startsWith("run-iam-deploy-") && key !== "run-iam-deploy-no-traffic") (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, [
				"metadata",
				"labels",
				key
			], value);
		}
		function keepInvokerCheck(document, live, enable) {
			const annotations = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(live?.metadata) && (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(live.metadata.annotations) ? live.metadata.annotations : {};
			const path = [
				"metadata",
				"annotations",
				CHECK
			];
			if (!enable && String(annotations[CHECK]).toLowerCase() === "true") (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, path, "true");
			else (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.i)(document, path);
		}
		function rememberBuild(document, { settings, sourceLocation }) {
			const config = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.P)(null, {
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
				const path = [
					"metadata",
					"annotations",
					`run.googleapis.com/${name}`
				];
				if (value) (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.a)(document, path, value);
				else (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.i)(document, path);
			}
		}
		const PLACEHOLDER = "us-docker.pkg.dev/cloudrun/container/hello";
		const NONCE = "aaaaaaaaaa";
		function readDryRun(google, project, config, known) {
			const { mode, origin, edits, preview, preflight } = config;
			const releases = origin.kind !== "template" || edits.length > 0;
			const asks = (mode === "deploy" || mode === "preflight" || mode === "preview") && preview?.do !== "remove";
			if (!releases || !asks || preflight === "off") return void 0;
			if (config.manifest && !_names_js__WEBPACK_IMPORTED_MODULE_1__.P[config.kind].traffic) return void 0;
			return { accepted: config.manifest ? askKnative(google, project, config, known) : askV2(google, project, config, known) };
		}
		const plain$1 = (config) => {
			const { suffix: _, tag: __, rollout: ___, trafficChange: ____, preview: _____, ...rest } = config;
			return {
				...rest,
				noTraffic: false
			};
		};
		const imageFor = ({ origin }, live) => origin.kind === "image" && !origin.builtHere ? origin.image : live === null ? PLACEHOLDER : void 0;
		async function askV2(google, project, config, known) {
			const { kind, service: id, region } = config;
			const [found, service] = await Promise.all([known.live, known.service]);
			if (!found.known) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The live resource could not be read.");
			const live = found.value;
			const image = imageFor(config, live);
			const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(project, config);
			const about = {
				project,
				nonce: NONCE,
				...image !== void 0 && { image }
			};
			const options = { validateOnly: true };
			const parent = `projects/${project}/locations/${region}`;
			if (_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].requests) {
				if (!service.known) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The service could not be read.");
				const serving = service.value && (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.D)(service.value) ? await known.serving : void 0;
				const context = {
					...about,
					serving: serving?.known ? serving.value : null
				};
				const wanted = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.p)(service.value, plain$1(config), context);
				if (wanted.problems.length > 0) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The inputs alone say that it cannot work.");
				return answered(service.value ? "PATCH" : "POST", `run.googleapis.com/v2/${name}?validateOnly=true`, name, () => service.value ? google.run.patchService(wanted.service, wanted.updateMask, options) : google.run.createService(parent, id, wanted.service, options));
			}
			const { body, updateMask, problems } = wantedResource(live, plain$1(config), about);
			if (problems.length > 0) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The inputs alone say that it cannot work.");
			return answered(live ? "PATCH" : "POST", `run.googleapis.com/v2/${name}?validateOnly=true`, name, () => live ? google.run.updateResource(body, updateMask, options) : google.run.createResource(kind, parent, id, body, options));
		}
		async function askKnative(google, project, config, known) {
			const found = await known.knative;
			if (!found?.known) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The live resource could not be read.");
			const { kind, region, service: name } = config;
			const image = imageFor(config, found.value) ?? PLACEHOLDER;
			const target = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(project, config);
			const { body, problems } = readyManifest(config, {
				project,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(target),
				live: found.value,
				image
			});
			if (problems.length > 0) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The inputs alone say that it cannot work.");
			const { spec } = body;
			if (spec?.template?.metadata) delete spec.template.metadata.name;
			const call = `${region}-run.googleapis.com/v1/namespaces/${project}/${_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].manifest?.plural}/${name}?dryRun=all`;
			return answered(found.value ? "PUT" : "POST", call, target, () => google.run.saveKnative({
				kind,
				project,
				region,
				name
			}, body, !found.value, { dryRun: true }));
		}
		const answered = (method, call, name, question) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`${method} ${call}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name), () => question().then(() => true), () => "would be accepted");
		function heldRoles(policies, member, lookUp) {
			const held = policies.flatMap(({ resource, policy }) => (policy.bindings ?? []).filter(({ members = [] }) => members.includes(member)).map(({ role, condition }) => ({
				role,
				resource,
				conditional: condition !== void 0 && condition !== null
			}))).sort((a, b) => Number(a.conditional) - Number(b.conditional));
			const first = new Map(held.toReversed().map((one) => [`${one.role} ${one.resource}`, one]));
			return held.filter((one) => first.get(`${one.role} ${one.resource}`) === one).map((one) => ({
				...one,
				permissions: lookUp(one.role) ?? null
			}));
		}
		async function readHeldRoles(email, policies, roles) {
			const [account, ...named] = await Promise.all([email, ...policies.map(async (one) => ({
				resource: await one.resource,
				policy: await one.policy
			}))]);
			if (!account.known) return account;
			if (account.value === null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("There is no such account.", ...account.evidence);
			const member = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(account.value);
			const read = named.flatMap(({ resource, policy }) => resource.known && policy.known ? [{
				resource: resource.value,
				policy: policy.value,
				evidence: policy.evidence
			}] : []);
			if (read.length === 0) {
				const [refused] = named.flatMap(({ policy }) => policy.known ? [] : [policy]);
				return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)(refused?.why ?? "No allow policy was requested.", ...refused?.evidence ?? []);
			}
			const names = heldRoles(read, member, () => void 0).map(({ role }) => role);
			const lookUp = roles && names.length > 0 ? await roles(names, true) : () => void 0;
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(heldRoles(read, member, lookUp), ...read.flatMap(({ evidence }) => evidence));
		}
		const RUN_MS = 36e5;
		function accessOf(permission, place, resource, circumstances) {
			const { now } = circumstances;
			const folder = place.kind === "bucket" ? `${circumstances.folder}/` : "";
			const span = {
				from: now,
				until: now + RUN_MS
			};
			const bucket = place.kind === "bucket" || place.kind === "volume-bucket" ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.i)(resource) : void 0;
			if (bucket && permission.startsWith("storage.objects.")) {
				const names = [`projects/_/buckets/${bucket}/objects/${folder}`];
				return {
					...span,
					resource: {
						service: "storage.googleapis.com",
						type: "storage.googleapis.com/Object",
						names,
						open: true
					}
				};
			}
			if (bucket && permission.startsWith("storage.buckets.")) {
				const names = [`projects/_/buckets/${bucket}`];
				return {
					...span,
					resource: {
						service: "storage.googleapis.com",
						type: "storage.googleapis.com/Bucket",
						names,
						open: false
					}
				};
			}
			if (place.kind === "secret" && permission.startsWith("secretmanager.versions.")) {
				const { project, projectNumber } = circumstances;
				if (place.project !== project || !projectNumber) return span;
				const names = [project, projectNumber].map((owner) => `projects/${owner}/secrets/${place.secret}/versions/`);
				const type = "secretmanager.googleapis.com/SecretVersion";
				return {
					...span,
					resource: {
						service: "secretmanager.googleapis.com",
						type,
						names,
						open: true
					}
				};
			}
			if (place.kind === "sql-instance") {
				const names = [`projects/${place.project}/instances/${place.instance}`];
				return {
					...span,
					resource: {
						service: "sqladmin.googleapis.com",
						type: "sqladmin.googleapis.com/Instance",
						names,
						open: false
					}
				};
			}
			return span;
		}
		const isBelow$1 = (permission) => /^(storage\.objects|secretmanager\.versions)\./.test(permission);
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
			const { call, resource, question } = request(google, spot, names);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(call, resource, question, ({ granted }) => `holds ${[...granted].join(", ") || "none"} of ${names.join(", ")}`);
		}
		function held(tested, permission) {
			if (!tested.known) return tested;
			const { granted, untestable } = tested.value;
			const value = granted.has(permission) ? "held" : untestable.has(permission) ? "untestable" : granted.size > 0 ? "not-held" : "nothing-held";
			return {
				known: true,
				value,
				evidence: tested.evidence.map((piece) => ({
					...piece,
					answer: `${permission}: ${SAID[value]}`
				}))
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
				case "project": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(spot.project);
				case "bucket": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(spot.bucket);
				case "repository": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(spot.name);
				case "service": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(spot.name);
				case "account": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.account(spot.email, spot.project);
				case "secret": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.secret(spot.project, spot.secret);
				case "tag-value": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.tagValue(spot.name);
				case "crypto-key": return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.cryptoKey(spot.name);
			}
		}
		function request(google, spot, names) {
			const resource = nameOfSpot(spot);
			switch (spot.kind) {
				case "project": return {
					call: `POST cloudresourcemanager.googleapis.com/v3/projects/${spot.project}:testIamPermissions`,
					resource,
					question: () => google.resourceManager.testPermissions(spot.project, names)
				};
				case "bucket": return {
					call: `GET storage.googleapis.com/storage/v1/b/${spot.bucket}/iam/testPermissions`,
					resource,
					question: () => google.storage.testPermissions(spot.bucket, names)
				};
				case "repository": return {
					call: `POST artifactregistry.googleapis.com/v1/${spot.name}:testIamPermissions`,
					resource,
					question: () => google.artifactRegistry.testPermissions(spot.name, names)
				};
				case "service": return {
					call: `POST run.googleapis.com/v2/${spot.name}:testIamPermissions`,
					resource,
					question: () => google.run.testPermissions(spot.name, names)
				};
				case "account": return {
					call: `POST iam.googleapis.com/v1/projects/${spot.home ?? "-"}/serviceAccounts/${spot.email}:testIamPermissions`,
					resource,
					question: () => google.iam.testPermissions(spot.email, names, spot.home)
				};
				case "crypto-key": return {
					call: `POST cloudkms.googleapis.com/v1/${spot.name}:testIamPermissions`,
					resource,
					question: () => google.kms.testPermissions(spot.name, names)
				};
				case "secret": {
					const name = `projects/${spot.project}/secrets/${spot.secret}`;
					return {
						call: `POST secretmanager.googleapis.com/v1/${name}:testIamPermissions`,
						resource,
						question: () => google.secretManager.testPermissions(name, names)
					};
				}
				case "tag-value": return {
					call: `POST cloudresourcemanager.googleapis.com/v3/${spot.name}:testIamPermissions`,
					resource,
					question: () => google.resourceManager.testTagValue(spot.name, names)
				};
			}
		}
		function combine(question) {
			const { need, principal, resource, standing, parent, note } = question;
			const heard = {
				reasons: [],
				evidence: [],
				deny: "not-asked"
			};
			const tested = ruleOwn(question, heard) ?? ruleTroubleshooter(question, heard);
			const ruling = ruleIdle(question, heard) ?? ruleMissing(question) ?? (tested && heldAllTheSame(question, underConditions(question, tested, heard), heard)) ?? rulePolicies(question, heard) ?? {
				verdict: "unknown",
				method: lastWay(question)
			};
			const why = [
				...heard.reasons,
				ruling.why,
				note
			].filter(Boolean).join(" ");
			return {
				need,
				...principal ? { principal } : {},
				resource: standing === "absent" && parent && !hasToBeThere(need) && need.place.kind !== "client-account" ? parent : resource,
				verdict: ruling.verdict,
				method: ruling.method,
				...ruling.barred ? { barred: true } : {},
				...ruling.overridden ? { overridden: ruling.overridden } : {},
				...ruling.byRole ? { byRole: ruling.byRole } : {},
				...standing === "absent" ? { absent: true } : {},
				...why ? { why } : {},
				evidence: heard.evidence
			};
		}
		function ruleIdle({ idle, own }, heard) {
			if (!idle || own.way !== null) return void 0;
			heard.evidence.push(...idle.evidence);
			return {
				verdict: "unknown",
				method: "none",
				why: idle.why
			};
		}
		function ruleMissing({ need, standing }) {
			if (standing !== "absent" || !hasToBeThere(need)) return void 0;
			return {
				verdict: "unknown",
				method: "none",
				why: "It does not exist."
			};
		}
		const hasToBeThere = ({ place }) => place.kind === "account" || (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(place) !== void 0 && !isMade(place);
		const isMade = (place) => place.kind === "client-account" && place.email === void 0;
		function underConditions({ policies, need, standing }, ruling, heard) {
			if (!(isBelow$1(need.permission) || _resources_js__WEBPACK_IMPORTED_MODULE_8__.r.has(need.place.kind) || standing !== "exists") || !policies?.known || ruling.barred || ruling.method === "policy") return ruling;
			const { granted, conditional, outside } = policies.value;
			const underOne = granted.flatMap((grant) => "condition" in grant ? [grant] : []);
			if (underOne.length < granted.length) return ruling;
			const others = {
				denied: [...underOne, ...conditional],
				granted: [...outside, ...conditional]
			};
			const grant = (ruling.verdict === "denied" || ruling.verdict === "granted" ? others[ruling.verdict] : []).find(({ looksAtResource }) => looksAtResource);
			if (!grant || ruling.verdict === "granted" && underOne.length > 0) return ruling;
			heard.evidence.push(...policies.evidence);
			return {
				verdict: "conditional",
				method: ruling.method,
				why: `${grant.role} grants it with a condition (${grant.condition}), which depends on more than the run could ask about.`
			};
		}
		function heldAllTheSame({ policies, need, principal }, ruling, heard) {
			if (ruling.verdict !== "denied" || ruling.barred || !policies) return ruling;
			if (!policies.known) {
				if (ruling.method !== "caller" || need.level !== "required") return ruling;
				const why = `No allow policy could be read: if a role already grants it, ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.g)(principal ?? "").length > 0 ? "the provider's attribute mapping makes this job another member, or " : ""}a deny policy forbids it.`;
				return {
					...ruling,
					why: [ruling.why, why].filter(Boolean).join(" ")
				};
			}
			const { granted, outside, unseen } = policies.value;
			const grant = granted.find((one) => !("condition" in one));
			if (grant) {
				heard.evidence.push(...policies.evidence);
				const { role, resource } = grant;
				return {
					verdict: "denied",
					method: ruling.method,
					overridden: {
						role,
						resource
					}
				};
			}
			const mine = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.g)(principal ?? "").map(({ member }) => member);
			const set = unseen.find(({ member }) => mine.includes(member));
			if (set) {
				heard.evidence.push(...policies.evidence);
				return {
					verdict: "denied",
					method: ruling.method,
					overridden: set
				};
			}
			const [expired] = outside;
			if (!expired) return ruling;
			heard.evidence.push(...policies.evidence);
			const why = `${expired.role} grants ${need.permission} with a condition that is not met here (${expired.condition}).`;
			return {
				...ruling,
				why: [ruling.why, why].filter(Boolean).join(" ")
			};
		}
		function unanswered(need, why, evidence, known = {}) {
			return {
				need,
				...known,
				verdict: "unknown",
				method: "none",
				why,
				evidence
			};
		}
		function ruleOwn(question, heard) {
			const { own, standing, need } = question;
			heard.evidence.push(...own.way ? [own.resource, own.parent].flatMap((fact) => fact?.evidence ?? []) : own.evidence);
			if (own.way === null) {
				heard.reasons.push(own.why);
				return;
			}
			const method = own.way;
			const here = said(own.resource);
			const above = said(own.parent);
			const no = (answer) => answer === "not-held" || answer === "nothing-held";
			const granted = (why) => ({
				verdict: "granted",
				method,
				...why ? { why } : {}
			});
			const denied = (why) => ({
				verdict: "denied",
				method,
				why
			});
			if (standing === "absent") {
				if (above === "held") return granted("The resource does not exist yet; the project grants the permission.");
				if (no(above)) return maybeLegacy(question, method) ?? denied("The resource does not exist yet, and the project does not grant the permission; a grant with a condition on the resource would not show there.");
			} else {
				if (here === "held") return granted();
				if (here === "not-held" || standing === "exists" && no(here)) return denied(`${need.permission} is not granted there.`);
				if (here === "nothing-held" && no(above)) return maybeLegacy(question, method) ?? denied("The resource could not be read; neither it nor the project grants the permission.");
				if (here !== "nothing-held" && above === "held" && question.reaches) return granted("The project grants it, and so on everything in it.");
				if (no(above) && hasOnlyItsProject(need.place)) return denied("It has no policy of its own, and the project does not grant the permission.");
			}
			heard.reasons.push(whyUndecided(question, own, here, above));
		}
		function ruleTroubleshooter(question, heard) {
			const { troubleshooter, standing, parent } = question;
			const method = "troubleshooter";
			if (!troubleshooter) return void 0;
			heard.evidence.push(...troubleshooter.evidence);
			if ("way" in troubleshooter) {
				heard.reasons.push(troubleshooter.why);
				return;
			}
			if (!troubleshooter.known) {
				heard.reasons.push(`Policy Troubleshooter gave no answer: ${troubleshooter.why}`);
				return;
			}
			const absent = standing === "absent" && parent ? "The resource does not exist yet; asked on the project." : void 0;
			const { overallAccessState: state, allowPolicyExplanation: allow, denyPolicyExplanation: deny } = troubleshooter.value;
			if (state === "CANNOT_ACCESS" && deny?.denyAccessState === "DENY_ACCESS_STATE_DENIED") return {
				verdict: "denied",
				method,
				barred: true,
				why: `${allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "Its roles grant it" : "Whatever its roles are"}, a deny policy forbids it: another role does not help.`
			};
			if (state === "CAN_ACCESS") return {
				verdict: "granted",
				method,
				...absent ? { why: absent } : {}
			};
			if (state === "CANNOT_ACCESS") return (absent ? maybeLegacy(question, method) : void 0) ?? {
				verdict: "denied",
				method,
				...absent ? { why: absent } : {}
			};
			if (state === "UNKNOWN_CONDITIONAL") return {
				verdict: "conditional",
				method,
				why: "It depends on a condition that Policy Troubleshooter could not decide."
			};
			heard.deny = (deny?.denyAccessState === "DENY_ACCESS_STATE_NOT_DENIED" || deny?.permissionDeniable === false) && !absent ? "none" : "maybe";
			heard.reasons.push(heard.deny === "maybe" && allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "According to Policy Troubleshooter, allow policies grant it, but it could not see whether a deny policy forbids it." : "Policy Troubleshooter could not see every relevant policy.");
		}
		function rulePolicies({ policies, resource }, heard) {
			if (!policies) return void 0;
			heard.evidence.push(...policies.evidence);
			if (!policies.known) {
				heard.reasons.push(`The allow policies could not be read: ${policies.why}`);
				return;
			}
			const { granted, conditional, outside, unseen, unreadRoles } = policies.value;
			const grant = granted.find((one) => !("condition" in one)) ?? granted[0];
			const method = "policy";
			const where = (of) => of.resource === resource ? "the resource" : "the project";
			if (grant) {
				const under = "condition" in grant ? ` with a condition that is met (${grant.condition})` : "";
				const grants = `${grant.role} on ${where(grant)} grants it${under}`;
				return heard.deny === "none" ? {
					verdict: "granted",
					method,
					why: `${grants}, and no deny policy forbids it.`
				} : {
					verdict: "unknown",
					method,
					byRole: grant.role,
					why: `${grants}; deny policies could not be seen.`
				};
			}
			const [condition] = conditional;
			if (condition) return {
				verdict: "conditional",
				method,
				why: `${condition.role} grants it with a condition (${condition.condition}).`
			};
			return {
				verdict: "unknown",
				method,
				why: ["No readable binding grants it; groups, folders and the organisation could not be read.", ...[
					...unseen.slice(0, 3).map((one) => `${one.member} has it through ${one.role} on ${where(one)}; its members cannot be seen.`),
					...outside.slice(0, 1).map((one) => `${one.role} grants it with a condition that is not met here (${one.condition}).`),
					...unreadRoles.length > 0 ? [`The permissions of ${unreadRoles.join(", ")} could not be read.`] : []
				]].join(" ")
			};
		}
		const hasOnlyItsProject = ({ kind }) => _resources_js__WEBPACK_IMPORTED_MODULE_8__.r.has(kind) && kind !== "sql-instance";
		function maybeLegacy({ need, basicRole }, method) {
			if (!basicRole || !legacyProbe(need)) return void 0;
			return {
				verdict: "unknown",
				method,
				why: "The bucket may not exist yet, or the account could be an Owner, Editor or Viewer of the project, who get this from the bucket itself."
			};
		}
		function legacyProbe({ place, permission }) {
			if (place.kind !== "bucket") return void 0;
			if (/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission)) return "storage.buckets.list";
			return /^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission) ? "storage.buckets.create" : void 0;
		}
		const said = (fact) => fact === null ? "not-asked" : fact.known ? fact.value : "silent";
		function whyUndecided({ standing }, { resource, parent }, here, above) {
			const silent = [resource, parent].flatMap((fact) => fact && !fact.known ? [fact.why] : []);
			if (silent.length > 0) return `The test of the permission failed: ${[...new Set(silent)].join(" ")}`;
			if (here === "untestable" || here === "not-asked" && above === "untestable") return "The permission cannot be tested on this kind of resource.";
			if (here === "nothing-held") return "The resource could not be read and answers that nothing is granted: it may not exist, or could be in another project.";
			if (standing === "absent") return "The resource does not exist.";
			return "The resource itself cannot be asked, and the project does not grant the permission.";
		}
		function lastWay({ own, troubleshooter }) {
			if (troubleshooter && "known" in troubleshooter && troubleshooter.known) return "troubleshooter";
			if (own.way && (own.resource?.known || own.parent?.known)) return own.way;
			return "none";
		}
		async function locate(ground, need) {
			const { place } = need;
			const named = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(place);
			if (named) {
				const thing = ground.named.get(named.resource);
				const parent = named.project ?? await ownerOfBucket(ground, thing);
				return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)({
					resource: named.resource,
					...parent !== void 0 && { parent },
					...thing && {
						thing,
						...thing.spot && { spot: thing.spot }
					}
				});
			}
			switch (place.kind) {
				case "project": return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)({
					resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(ground.project),
					spot: {
						kind: "project",
						project: ground.project
					}
				});
				case "tag-value": return locateTagValue(ground, place.name);
				case "account": {
					const account = ground.accounts[place.who];
					if (!account) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Nothing is built, so there is no build account.");
					return locateAccount(ground, account);
				}
				case "live-image": return locateThing(ground, ground.things.liveImage);
				case "bucket":
				case "repository": return locateThing(ground, ground.things[place.kind]);
				default: return (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.o)(place) ? locateThing(ground, ground.things.service) : (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("It is not known where this is.");
			}
		}
		async function locateThing(ground, thing) {
			if (!thing) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Not asked, because nothing is built.");
			const spot = await thing.spot;
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(spot, (value) => ({
				resource: nameOfSpot(value),
				spot: value,
				thing,
				...inProject(value, ground.project)
			}));
		}
		async function ownerOfBucket({ project, projectNumber }, bucket) {
			const [state, number] = await Promise.all([bucket?.state, projectNumber]);
			const owner = state?.known ? state.value?.projectNumber : void 0;
			return owner !== void 0 && number.known && owner === number.value ? project : void 0;
		}
		async function locateTagValue({ tagValues }, given) {
			const found = await tagValues.get(given) ?? (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("It is not known which tag this is.");
			const name = found.known ? found.value.name : /^tagValues\/\d+$/.test(given) ? given : void 0;
			if (!name) return found.known ? (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Google did not say which tag this is.", ...found.evidence) : found;
			const spot = {
				kind: "tag-value",
				name
			};
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)({
				resource: nameOfSpot(spot),
				spot,
				thing: {
					state: Promise.resolve(found),
					policy: null
				}
			});
		}
		async function locateAccount(ground, account) {
			const email = await account.email;
			if (!email.known) return email;
			if (email.value === null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The project has no default build account.", ...email.evidence);
			const owner = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.w)(email.value);
			const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : void 0;
			const home = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.f)(email.value, ground.project, number?.known ? number.value : void 0);
			const spot = {
				kind: "account",
				email: email.value,
				project: ground.project,
				...home && { home }
			};
			const legacy = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__._)(email.value);
			const elsewhere = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.h)(email.value, ground.project, number?.known ? number.value : void 0);
			const late = await account.late;
			if (elsewhere && owner) ground.projectPolicy(owner).catch(() => void 0);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)({
				resource: nameOfSpot(spot),
				...late && { late },
				...legacy ? { note: _schedule_js__WEBPACK_IMPORTED_MODULE_6__.d } : { spot },
				thing: {
					state: account.state,
					policy: legacy || late ? null : account.policy
				},
				...elsewhere ? {
					note: `The account belongs to the project ${owner}.`,
					...owner && { project: owner }
				} : { parent: ground.project }
			}, ...email.evidence);
		}
		function inProject(spot, project) {
			if (spot.kind !== "repository") return { parent: project };
			const owner = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.C)(spot.name);
			return owner === project ? { parent: project } : { ...owner && { project: owner } };
		}
		async function standingOf(thing) {
			if (!thing) return "exists";
			const state = await thing.state;
			return state.known ? state.value === null ? "absent" : "exists" : "unreadable";
		}
		async function isOwn({ things, projectNumber }, place) {
			if (place.kind !== "bucket" || !things.bucket) return true;
			const [state, number] = await Promise.all([things.bucket.state, projectNumber]);
			if (!state.known) return false;
			return state.value === null || number.known && state.value.projectNumber === number.value;
		}
		async function idleness(ground, who) {
			if (who !== "build-account" && who !== "runtime-account") return void 0;
			const account = ground.accounts[who];
			const [email, state] = await Promise.all([account?.email, account?.state]);
			if (!email?.known || !email.value || !state?.known) return void 0;
			if (state.value === null) return {
				why: `The account ${email.value} does not exist.`,
				state
			};
			if (state.value.disabled) return {
				why: `The account ${email.value} is disabled, so it cannot do anything.`,
				state
			};
		}
		async function principalOf(ground, who) {
			switch (who) {
				case "deployer": return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(ground.google.identity.principal);
				case "run-agent": return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(await ground.projectNumber, (number) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.D)(number)));
				case "scheduler-agent": return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(await ground.projectNumber, (number) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.s)(number)));
				case "build-agent": return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(await ground.projectNumber, (number) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.a)(number)));
				default: {
					const email = await ground.accounts[who]?.email;
					if (!email) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Nothing is built, so there is no build account.");
					if (!email.known) return email;
					if (email.value === null) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The project has no default build account.", ...email.evidence);
					return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(email.value), ...email.evidence);
				}
			}
		}
		async function answerNeeds(ground, roles = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.v)(ground.google)) {
			const tests = testsOf(ground);
			const clients = clientsOf(ground);
			const started = [...ground.guesses.map((spot) => tests("deployer", ground.google, spot)), ...unique$1(ground.needs.map((need) => need.who)).map(clients)];
			const shoot = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)((email, permission, resource, seen) => troubleshoot(ground.google, email, permission, resource, seen), (email, permission, resource) => `${email} ${permission} ${resource}`);
			const answers = ground.needs.map((need) => answer(ground, need, {
				tests,
				clients,
				shoot,
				roles
			}));
			await Promise.allSettled([...started, ...answers]);
			await Promise.all(started);
			return Promise.all(answers);
		}
		async function answer(ground, need, ways) {
			const [principal, located] = await Promise.all([principalOf(ground, need.who), locate(ground, need)]);
			if (!principal.known) return unanswered(need, principal.why, principal.evidence);
			const member = principal.value ? { principal: principal.value } : {};
			if (!located.known) return unanswered(need, located.why, located.evidence, member);
			const { place } = need;
			const { resource, parent, thing, note } = located.value;
			const email = principal.value ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.u)(principal.value) : void 0;
			const early = email && need.who !== "deployer" && place.kind === "sql-instance" ? shootAt(ground, need, email, located.value, ways.shoot) : null;
			const own = await ownTests(need, ways, located.value);
			const shooting = own.way === null && email && need.who !== "deployer";
			const about = {
				need,
				located: located.value,
				member: principal.value
			};
			const [standing, basic, troubleshooter, read, reaches, idle] = await Promise.all([
				standingOf(thing),
				basicRole(ground, need, own, principal.value),
				early ?? (shooting ? shootAt(ground, need, email, located.value, ways.shoot) : null),
				own.way === null ? readPolicies(ground, ways.roles, about, !located.value.late) : conditionsBeside(ground, ways.roles, about),
				isOwn(ground, place),
				idleness(ground, need.who),
				need.who === "deployer" ? null : thing?.policy?.()
			]);
			const question = {
				need,
				...member,
				resource,
				standing: shooting && place.kind === "account" && standing === "absent" ? "unreadable" : standing,
				...parent ? { parent: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(parent) } : {},
				own,
				troubleshooter,
				policies: read,
				basicRole: basic,
				reaches,
				...idle && { idle: {
					why: idle.why,
					evidence: idle.state.evidence
				} },
				...note ? { note } : {}
			};
			const first = combine(question);
			const refused = first.verdict === "denied" && !first.barred;
			if (first.verdict !== "unknown" && !refused || read) return first;
			return combine({
				...question,
				policies: await readPolicies(ground, ways.roles, about, refused)
			});
		}
		async function conditionsBeside(ground, roles, about) {
			const { place, permission } = about.need;
			if (place.kind === "account") return null;
			return isBelow$1(permission) || _resources_js__WEBPACK_IMPORTED_MODULE_8__.r.has(place.kind) || await standingOf(about.located.thing) !== "exists" ? readPolicies(ground, roles, about, false) : null;
		}
		function clientsOf(ground) {
			const tokens = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)((email) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.h)(ground.google, email, ground.project));
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)(async (who) => {
				if (who === "deployer") return {
					way: "caller",
					google: ground.google
				};
				if (who === "run-agent" || who === "build-agent" || who === "scheduler-agent") return closed("Google's own agents cannot be impersonated.");
				const account = ground.accounts[who];
				const email = await account?.email;
				if (!account || !email?.known || !email.value) return closed("The account is not known.");
				if ((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(email.value) === ground.google.identity.principal) return {
					way: "caller",
					google: ground.google
				};
				if ((0, _names_js__WEBPACK_IMPORTED_MODULE_1__._)(email.value)) return closed(_schedule_js__WEBPACK_IMPORTED_MODULE_6__.d);
				if (await account.late) return closed("Only the serving revision names it, too late to impersonate it.");
				const token = await tokens(email.value);
				if (token.known) return {
					way: "impersonation",
					google: token.value
				};
				return closed(`Impersonation was not possible: ${token.why}`, token.evidence);
			});
		}
		async function ownTests(need, ways, { spot, parent }) {
			const client = await ways.clients(need.who);
			if (client.way === null) return client;
			const { permission } = need;
			const here = spot && testable(spot, permission) ? ways.tests(need.who, client.google, spot) : null;
			const above = parent ? ways.tests(need.who, client.google, {
				kind: "project",
				project: parent
			}) : null;
			const [own, inherited] = await Promise.all([here, above]);
			const probe = legacyProbe(need);
			return {
				way: client.way,
				resource: own && held(own, permission),
				parent: inherited && held(inherited, permission),
				...probe && inherited?.known ? { basic: inherited.value.granted.has(probe) } : {}
			};
		}
		function testsOf(ground) {
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)((who, google, spot) => {
				const names = namesFor(ground, who, spot);
				return names.length > 0 ? testPermissions(google, spot, names) : null;
			}, (who, _, spot) => `${who} ${nameOfSpot(spot)}`);
		}
		function namesFor(ground, who, spot) {
			const own = ground.needs.filter((need) => need.who === who);
			if (spot.kind !== "project") return unique$1(own.filter(({ place }) => concerns(place, spot)).map((n) => n.permission)).filter((n) => testable(spot, n));
			const here = own.filter(({ place }) => place.kind !== "tag-value" && ((0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(place)?.project ?? ground.project) === spot.project);
			return unique$1(here.flatMap((need) => [need.permission, legacyProbe(need)]).filter((name) => name !== void 0));
		}
		function concerns(place, spot) {
			const named = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(place);
			const kind = place.kind === "live-image" ? "repository" : place.kind;
			return named ? named.resource === nameOfSpot(spot) : kind === spot.kind;
		}
		async function basicRole(ground, need, own, member) {
			if (!legacyProbe(need)) return false;
			if (own.way && own.basic !== void 0) return own.basic;
			const policy = await ground.projectPolicy(ground.project);
			return !policy.known || !member || (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.b)(member, policy.value);
		}
		async function shootAt(ground, need, email, located, shoot) {
			const absent = need.place.kind !== "account" && await standingOf(located.thing) === "absent";
			const { parent, resource } = located;
			const seen = absent ? void 0 : await seenBy(ground, need, resource);
			return shoot(email, need.permission, absent && parent ? _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(parent) : resource, seen);
		}
		async function seenBy(ground, { permission, place }, resource) {
			if (!isBelow$1(permission)) return void 0;
			const { resource: seen } = accessOf(permission, place, resource, await circumstances(ground));
			const name = seen?.names.at(-1);
			return seen && name ? {
				service: seen.service,
				type: seen.type,
				name: `${name}${seen.open ? BELOW[place.kind] : ""}`
			} : void 0;
		}
		const BELOW = {
			bucket: "source.zip",
			secret: "1"
		};
		async function circumstances({ project, folder, now, projectNumber }) {
			const number = await projectNumber;
			return {
				project,
				folder,
				now: now(),
				...number.known && { projectNumber: number.value }
			};
		}
		function troubleshoot(google, email, permission, resource, seen) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)("POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot", resource, () => google.troubleshooter.troubleshoot(email, permission, resource, ...seen ? [seen] : []), ({ overallAccessState = "no state" }) => `${permission}: ${overallAccessState}`);
		}
		async function readPolicies(ground, roles, { need, located, member }, mayAsk) {
			if (!member) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The credentials do not say who they are.");
			const { resource, parent, thing } = located;
			const owner = located.project ?? parent ?? (need.place.kind === "project" ? ground.project : void 0);
			const reaches = await isOwn(ground, need.place);
			const asked = [...owner && reaches ? [{
				name: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(owner),
				answer: ground.projectPolicy(owner)
			}] : [], ...thing?.policy ? [{
				name: resource,
				answer: thing.policy()
			}] : []];
			const answers = await Promise.all(asked.map(async ({ name, answer }) => ({
				name,
				answer: await answer
			})));
			const readable = answers.flatMap(({ name, answer }) => answer.known ? [{
				resource: name,
				policy: answer.value
			}] : []);
			const evidence = answers.flatMap(({ answer }) => answer.evidence);
			if (readable.length === 0) {
				const [refused] = answers.flatMap(({ answer }) => answer.known ? [] : [answer.why]);
				return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)(refused ?? "There is no policy to request.", ...evidence);
			}
			const ofOwner = readable.find((read) => owner && read.resource === _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(owner));
			const members = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.x)(member, owner ?? ground.project, ofOwner?.policy);
			const lookUp = await roles((0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.C)(readable, members), mayAsk);
			const access = accessOf(need.permission, need.place, resource, await circumstances(ground));
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)((0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.S)(readable, members, need.permission, lookUp, access), ...evidence);
		}
		const closed = (why, evidence = []) => ({
			way: null,
			why,
			evidence
		});
		const unique$1 = (list) => [...new Set(list)];
		function readNamed(google, needs, project, projectPolicy) {
			const named = new Map();
			const asked = [];
			for (const { place } of needs) {
				const at = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(place);
				if (!at) continue;
				const others = needs.some((need) => need.who !== "deployer" && (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.s)(need.place)?.resource === at.resource);
				if (others && at.project !== void 0 && at.project !== project) asked.push(projectPolicy(at.project));
				if (named.has(at.resource)) continue;
				const thing = read$1(google, place, at.resource, others);
				if (!thing) continue;
				named.set(at.resource, thing);
				asked.push(thing.state, ...thing.policy ? [thing.policy()] : []);
			}
			return {
				named,
				asked
			};
		}
		function read$1(google, place, resource, others) {
			switch (place.kind) {
				case "secret": {
					const name = `projects/${place.project}/secrets/${place.secret}`;
					const call = `GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`;
					const policy = (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(call, resource, () => google.secretManager.getPolicy(name), _schedule_js__WEBPACK_IMPORTED_MODULE_6__.j);
					const { project, secret } = place;
					return {
						spot: {
							kind: "secret",
							project,
							secret
						},
						state: stateBy(policy),
						policy: () => policy
					};
				}
				case "volume-bucket": {
					const { bucket } = place;
					const policy = others ? readBucketPolicy(google, bucket) : void 0;
					return {
						spot: {
							kind: "bucket",
							bucket
						},
						state: readBucket(google, bucket),
						policy: policy ? () => policy : null
					};
				}
				case "repository": {
					const { name = "" } = place;
					const policy = others ? readRepositoryPolicy(google, name) : void 0;
					return {
						spot: {
							kind: "repository",
							name
						},
						state: readRepository(google, name),
						policy: policy ? () => policy : null
					};
				}
				case "client-account": {
					const { project } = place;
					const account = {
						email: place.email ?? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.i)(project),
						project,
						home: project
					};
					const policy = others ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__._)(google, account) : void 0;
					return {
						spot: {
							kind: "account",
							...account
						},
						state: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.g)(google, account),
						policy: policy ? () => policy : null
					};
				}
				case "called-service": {
					const { name } = place;
					const policy = (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, resource, () => google.run.getPolicy(name), _schedule_js__WEBPACK_IMPORTED_MODULE_6__.j);
					return {
						spot: {
							kind: "service",
							name
						},
						state: stateBy(policy),
						policy: () => policy
					};
				}
				case "crypto-key": {
					const { name } = place;
					const policy = (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET cloudkms.googleapis.com/v1/${name}:getIamPolicy`, resource, () => google.kms.getPolicy(name), _schedule_js__WEBPACK_IMPORTED_MODULE_6__.j);
					return {
						spot: {
							kind: "crypto-key",
							name
						},
						state: stateBy(policy),
						policy: () => policy
					};
				}
				case "subnetwork": {
					const call = `GET compute.googleapis.com/compute/v1/${place.name}/getIamPolicy`;
					const policy = (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(call, resource, () => google.compute.getSubnetworkPolicy(place.name), _schedule_js__WEBPACK_IMPORTED_MODULE_6__.j);
					return {
						state: stateBy(policy),
						policy: () => policy
					};
				}
				default: return;
			}
		}
		async function stateBy(policy) {
			const fact = await policy;
			if (fact.known) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(true, ...fact.evidence);
			return fact.evidence.some(({ status }) => status === 404) ? (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(null, ...fact.evidence) : (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)(fact.why, ...fact.evidence);
		}
		function readRegions(google, project, region) {
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.T)(region)) return void 0;
			return { regions: (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v1/projects/${project}/locations`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project), () => google.run.listRegions(project), (found) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(found.length, "region")) };
		}
		function readElsewhere(google, project, config) {
			const { otherRegion: region } = config;
			if (region === void 0) return void 0;
			const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(project, {
				...config,
				region
			});
			return { elsewhere: (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${name}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name), () => google.run.getResource(name), (found) => found ? "exists" : "does not exist") };
		}
		function readRevisions(google, service) {
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${service}/revisions`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service), () => google.run.listRevisions(service), (found) => `${found.length} revisions`);
		}
		function namedInTraffic({ trafficChange, mode }) {
			if (mode === "rollback") return [];
			const { shares, tags } = trafficChange ?? {};
			const named = [...shares?.by === "revision" ? Object.keys(shares.percent) : [], ...Object.values(tags?.set ?? {})];
			return [...new Set(named)].filter((name) => name !== "LATEST");
		}
		function readNamesake(google, service, config) {
			const { suffix, preview, kind, mode, origin } = config;
			if (!suffix || !_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].traffic || origin.kind === "template" || mode === "drift" || mode === "cleanup") return void 0;
			const own = preview && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ct)(preview.pullRequest, suffix) : suffix;
			return { namesake: readRevision(google, `${service}/revisions/${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.E)(config.service, own)}`) };
		}
		const readRevision = (google, path) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.n)(`GET run.googleapis.com/v2/${path}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(path), () => google.run.getRevision(path), (found) => found ? "exists" : "does not exist");
		async function readNamedRevisions(google, service, names) {
			const read = (name) => readRevision(google, `${service}/revisions/${name}`);
			const facts = await Promise.all(names.map(async (name) => [name, await read(name)]));
			return Object.fromEntries(facts);
		}
		function liveImageOf(google, service) {
			const name = service.then((found) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(found, (live) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.E)(live)));
			const policy = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)(async () => {
				const found = await name;
				return found.known && found.value ? readRepositoryPolicy(google, found.value) : NO_REPOSITORY;
			});
			return {
				spot: name.then((found) => {
					if (!found.known) return found;
					return found.value ? (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)({
						kind: "repository",
						name: found.value
					}, ...found.evidence) : NO_REPOSITORY;
				}),
				state: name,
				policy
			};
		}
		function buildThings({ config, google, project, needs, service }) {
			const concerns = (kind) => needs.some(({ place }) => place.kind === kind);
			const bucket = remembered({
				choose: (live) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.o)(config, project, live).name,
				service,
				read: (name) => readBucket(google, name),
				readPolicy: concerns("bucket") ? (name) => readBucketPolicy(google, name) : null,
				spot: (name) => ({
					kind: "bucket",
					bucket: name
				})
			});
			const repository = remembered({
				choose: (live) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.s)(config, project, live).name,
				service,
				read: (name) => readRepository(google, name),
				readPolicy: concerns("repository") ? (name) => readRepositoryPolicy(google, name) : null,
				spot: (name) => ({
					kind: "repository",
					name
				})
			});
			return {
				bucket,
				repository,
				guesses: [bucket.guess, repository.guess],
				asked: [...bucket.asked, ...repository.asked]
			};
		}
		function remembered({ choose, service, read, readPolicy, spot }) {
			const likely = choose(null);
			const likelyState = read(likely);
			const likelyPolicy = readPolicy?.(likely);
			const name = service.then((found) => choose(found.known ? found.value : null));
			const state = name.then((chosen) => chosen === likely ? likelyState : read(chosen));
			const policy = readPolicy && name.then((chosen) => chosen === likely && likelyPolicy ? likelyPolicy : readPolicy(chosen));
			const thing = {
				spot: name.then((chosen) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(spot(chosen))),
				state,
				policy: policy && (() => policy)
			};
			const asked = [
				likelyState,
				likelyPolicy,
				policy,
				thing.spot
			].filter((promise) => promise != null);
			return {
				thing,
				state,
				guess: spot(likely),
				asked
			};
		}
		const NO_REPOSITORY = (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The image of the service is not in a repository of Artifact Registry that has to be asked.");
		async function gather(config, caller, wanted, signal) {
			signal.throwIfAborted();
			const { google, off } = watchApis(caller);
			const project = config.project ?? google.project;
			if (!project) throw noProject();
			const needs = wanted.map((need) => ({
				...need,
				place: (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.a)(need.place, project)
			}));
			const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.j)(project, config);
			const { kind } = config;
			const traits = _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind];
			const building = config.origin.kind === "source";
			const projectFact = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.k)(google, project);
			const service = traits.requests ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.s)(google, name) : NOT_DEPLOYED;
			const live = traits.requests ? service : (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.a)(google, name);
			const policies = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.Q)(google, project);
			const policyOf = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)((id) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.A)(google, id));
			const projectPolicy = needs.length > 0 ? policyOf(project) : NOT_NEEDED;
			const { named, asked } = readNamed(google, needs, project, policyOf);
			const servicePolicy = traits.invokers ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.c)(google, name, live) : NOT_DEPLOYED;
			const standardBuildAccount = building && !config.build.serviceAccount ? readDefaultBuildAccount(google, project, config.region) : NOT_BUILT;
			const projectNumber = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.D)(projectFact, standardBuildAccount, Object.values(policies));
			const serving = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.l)(google, name, service);
			const runtime = traits.requests ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.p)(config, service, serving, projectNumber) : (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.m)(config, live, projectNumber);
			const runtimeEmail = runtime.then(({ account }) => account);
			const { accountOf, stateOf } = accountReader(google, project, projectNumber);
			const runtimeAccount = accountOf(runtimeEmail, runtime.then(({ late }) => late));
			const buildName = building ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.f)(config, service, standardBuildAccount) : void 0;
			const remembersId = buildName?.then((found) => found.known && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.v)(found.value ?? "") && found.value !== config.build.serviceAccount);
			const buildAccount = buildName && accountOf(buildName, remembersId);
			const built = building ? buildThings({
				config,
				google,
				project,
				needs,
				service
			}) : void 0;
			const tags = traits.tags ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.u)(google, config, service, projectNumber) : NOT_DEPLOYED;
			const tagValues = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.K)(google, traits.tags ? config.resourceTags : []);
			const ground = {
				google,
				project,
				folder: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.A)(name),
				needs,
				projectNumber,
				projectPolicy: policyOf,
				things: {
					service: {
						spot: Promise.resolve({
							known: true,
							value: {
								kind: "service",
								name
							},
							evidence: []
						}),
						state: live,
						policy: () => servicePolicy.then((fact) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(fact, (policy) => policy ?? {}))
					},
					...built ? {
						bucket: built.bucket.thing,
						repository: built.repository.thing
					} : {},
					...needs.some(({ place }) => place.kind === "live-image") && { liveImage: liveImageOf(google, service) }
				},
				named,
				now: Date.now,
				tagValues,
				accounts: {
					"runtime-account": runtimeAccount,
					...buildAccount ? { "build-account": buildAccount } : {}
				},
				guesses: [
					{
						kind: "project",
						project
					},
					{
						kind: "service",
						name
					},
					...built?.guesses ?? []
				]
			};
			const roles = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.v)(google);
			const answers = answerNeeds(ground, roles);
			const ofProject = {
				resource: Promise.resolve((0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(_names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project))),
				policy: projectPolicy
			};
			const ofBuild = [built?.bucket, built?.repository].flatMap((part) => {
				const policy = part?.thing.policy?.();
				return part && policy ? [{
					resource: part.thing.spot.then((spot) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(spot, nameOfSpot)),
					policy
				}] : [];
			});
			const looks = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.t)(config);
			const hosts = [...(0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.i)(needs, project), ...looks ? [_schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.n] : []];
			const apis = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.O)(google, project, building, [...new Set(hosts)]);
			const callers = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.T)(google, config.callers, {
				project,
				region: config.region
			}, projectNumber);
			const invited = readInvited(config, callers, stateOf);
			const schedules = config.schedules.length > 0 ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.i)(google, config, project) : void 0;
			const place = {
				kind,
				project,
				region: config.region,
				name: config.service
			};
			const knative = config.manifest ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.o)(google, place) : void 0;
			const seen = looksForPreviews(config) ? readPreviews(google, config, project, service) : void 0;
			const facts = {
				identity: Promise.resolve(google.identity),
				projectId: Promise.resolve(project),
				project: projectFact,
				projectNumber,
				apis,
				live,
				service,
				servicePolicy,
				...knative && { knative },
				...readDryRun(google, project, config, {
					live,
					service,
					serving,
					knative
				}),
				...readRegions(google, project, config.region),
				...readElsewhere(google, project, config),
				...readNamesake(google, name, config),
				callers,
				invited,
				serving,
				...seen && {
					previews: seen.then((fact) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(fact, ({ previews }) => previews)),
					lookalikes: seen.then((fact) => (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.t)(fact, ({ lookalikes }) => lookalikes))
				},
				...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) && { tagHolder: readTagHolder(google, config, name, service) },
				...config.mode === "rollback" && { revisions: readRevisions(google, name) },
				...namedInTraffic(config).length > 0 && { namedRevisions: readNamedRevisions(google, name, namedInTraffic(config)) },
				...schedules && { schedules },
				...looks && { leftSchedule: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.r)(google, config, project, apis) },
				bucket: built?.bucket.state ?? NOT_BUILT,
				repository: built?.repository.state ?? NOT_BUILT,
				buildAccount: buildAccount?.email ?? NOT_BUILT,
				buildAccountState: buildAccount?.state ?? NOT_BUILT,
				runtimeAccount: runtimeEmail,
				runtimeAccountState: runtimeAccount.state,
				policies: settle(policies),
				deployPolicies: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.et)(google, project, config),
				setPolicies: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.Y)(google, project, {
					project: projectFact,
					tags
				}, config),
				defaultAccountPolicies: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.$)(google, project, standardBuildAccount),
				sharing: settle({
					"build-account": buildAccount ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.tt)(google, project, buildAccount.email, projectNumber) : NOT_BUILT,
					"runtime-account": (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.tt)(google, project, runtimeEmail, projectNumber)
				}),
				tags,
				...tagValues.size > 0 && { wantedTags: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.J)(config.resourceTags, tagValues) },
				buildAccountRoles: buildAccount ? readHeldRoles(buildAccount.email, [ofProject, ...ofBuild], roles) : NOT_BUILT,
				runtimeAccountRoles: readHeldRoles(runtimeEmail, [ofProject], null),
				answers,
				roleTable: answers.then((all) => all.some(({ verdict }) => verdict === "denied") ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.y)() : null)
			};
			const late = [runtimeAccount, ...buildAccount ? [buildAccount] : []].map((account) => account.late);
			const all = await settle(facts, [
				projectPolicy,
				standardBuildAccount,
				runtime,
				runtimeAccount.email,
				...late,
				...asked,
				...tagValues.values(),
				...built?.asked ?? []
			]);
			const absent = await readAbsent(google, project, all, [all.servicePolicy, await projectPolicy]);
			return {
				...all,
				absent,
				apis: withNoticed(all.apis, off, project, all.projectNumber)
			};
		}
		function accountReader(google, project, projectNumber) {
			const asked = async (email) => {
				const number = /^\d+$/.test((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.w)(email) ?? "") ? await projectNumber : void 0;
				return {
					email,
					project,
					home: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.f)(email, project, number?.known ? number.value : void 0)
				};
			};
			const readState = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)(async (email) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.g)(google, await asked(email)));
			const readPolicy = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.w)(async (email) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__._)(google, await asked(email)));
			const accountOf = (name, late = Promise.resolve(false)) => {
				const state = name.then((found) => {
					if (!found.known) return found;
					return found.value === null ? (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(null, ...found.evidence) : readState(found.value);
				});
				const email = emailFor(name, state);
				const policy = async () => {
					const found = await email;
					if (!found.known) return found;
					return found.value === null ? (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("There is no such account.") : readPolicy(found.value);
				};
				return {
					email,
					late,
					state,
					policy
				};
			};
			return {
				accountOf,
				stateOf: readState
			};
		}
		async function emailFor(name, state) {
			const found = await name;
			if (!found.known || found.value === null || !(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.v)(found.value)) return found;
			const account = await state;
			if (account.known && account.value?.email) return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.u)(account.value.email), ...account.evidence);
			return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)(`The account with the unique ID ${found.value} could not be found.`, ...account.evidence);
		}
		async function settle(questions, others = []) {
			const keys = Object.keys(questions);
			const promises = keys.map((key) => questions[key]);
			await Promise.allSettled([...promises, ...others]);
			await Promise.all(others);
			const values = await Promise.all(promises);
			return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
		}
		const NOT_BUILT = Promise.resolve((0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Not asked, because nothing is built."));
		const NOT_DEPLOYED = Promise.resolve((0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Not asked, because something else is deployed."));
		const NOT_NEEDED = Promise.resolve((0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Not asked, because no permission is needed."));
		function noProject() {
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("project-unreachable", "No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.");
		}
		const AT_ONCE = 10;
		async function readPulls(github, repository, numbers) {
			const found = new Map();
			for (let at = 0; at < numbers.length; at += AT_ONCE) await Promise.all(numbers.slice(at, at + AT_ONCE).map(async (number) => found.set(number, await readPull(github, repository, number))));
			return found;
		}
		async function readPull(github, repository, number) {
			const asked = {
				call: `GET /repos/${repository}/pulls/${number}`,
				resource: `${repository}#${number}`
			};
			try {
				const state = await github.pullState(number);
				if (state === "absent") return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("The pull request does not exist, or this token is not allowed to read it.", {
					...asked,
					answer: "not found",
					status: 404
				});
				return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.r)(state, {
					...asked,
					answer: state,
					status: 200
				});
			} catch (error) {
				const { status, message = String(error) } = error;
				if (status === void 0 && error.name === "AbortError") throw error;
				return (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)(message, {
					...asked,
					answer: message,
					...status !== void 0 && { status }
				});
			}
		}
		const PROJECT$5 = { kind: "project" };
		const BUCKET = { kind: "bucket" };
		const REPOSITORY = { kind: "repository" };
		const SERVICE$3 = { kind: "service" };
		const JOB = { kind: "job" };
		function need(permission, place, to, { who = "deployer", level = "required" } = {}) {
			return {
				who,
				permission,
				place,
				level,
				to
			};
		}
		const advisory$2 = { level: "advisory" };
		const createBucketNeeds = () => [need("storage.buckets.create", PROJECT$5, "create the bucket for the source")];
		const createRepositoryNeeds = () => [need("artifactregistry.repositories.create", PROJECT$5, "create the repository for the image")];
		const uploadNeeds = (named) => [...named ? [] : [need("storage.buckets.get", BUCKET, "see who owns the bucket")], need("storage.objects.create", BUCKET, "upload the source")];
		const buildNeeds = ({ named, agentSettled, options, foreignPool }) => [
			need("serviceusage.services.use", PROJECT$5, "use the project’s APIs"),
			need("serviceusage.services.get", PROJECT$5, "see whether the APIs are enabled", advisory$2),
			need("artifactregistry.repositories.get", REPOSITORY, "see whether the repository exists"),
			need("cloudbuild.builds.create", PROJECT$5, "start the build"),
			need("cloudbuild.builds.get", PROJECT$5, named ? "follow the build" : "read the default build account and follow the build"),
			need("cloudbuild.operations.get", PROJECT$5, "follow the build as gcloud does", advisory$2),
			need("iam.serviceAccounts.actAs", {
				kind: "account",
				who: "build-account"
			}, "run the build as the build account"),
			need("storage.objects.get", BUCKET, "read the source", { who: "build-account" }),
			need("artifactregistry.repositories.uploadArtifacts", REPOSITORY, "push the image", { who: "build-account" }),
			need("artifactregistry.repositories.downloadArtifacts", REPOSITORY, "read layers of earlier images", { who: "build-account" }),
			need("logging.logEntries.create", PROJECT$5, "write the log of the build", {
				who: "build-account",
				...advisory$2
			}),
			need("iam.serviceAccounts.getAccessToken", {
				kind: "account",
				who: "build-account"
			}, "run the build as the build account", {
				who: "build-agent",
				level: agentSettled ? "required" : "advisory"
			}),
			...options.workerPool ? poolNeeds(options.workerPool, foreignPool) : [],
			...options.baseImageRepository ? [need("artifactregistry.repositories.downloadArtifacts", {
				kind: "repository",
				name: options.baseImageRepository
			}, "read the base image", { who: "build-account" })] : []
		];
		function poolNeeds(name, foreign) {
			const place = {
				kind: "worker-pool",
				name
			};
			return [...foreign ? [need("cloudbuild.workerpools.use", place, "build in a worker pool of another project", { who: "run-agent" })] : [], need("cloudbuild.workerpools.use", place, "build in the worker pool if Cloud Run’s own build API is not available", advisory$2)];
		}
		function deployNeeds(kind, shape) {
			const { role, words, permissions, instances } = _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind];
			const place = { kind: role };
			const verb = (name) => `run.${permissions}.${name}`;
			return [
				need(verb("get"), place, `read the ${words}`),
				...shape.exists === true ? [] : [need(verb("create"), PROJECT$5, `create the ${words}`)],
				...shape.exists === false ? [] : [need(verb("update"), place, `update the ${words}`)],
				need("run.operations.get", PROJECT$5, instances ? "wait for the release" : `wait until the ${words} is ready`, advisory$2),
				...runtimeNeeds(shape, `deploy a ${words} that runs as the runtime account`)
			];
		}
		const runJobNeeds = (wait) => [need("run.jobs.run", JOB, "run the job"), ...wait ? [need("run.executions.get", JOB, "follow the execution"), need("run.tasks.list", JOB, "see why a task failed", advisory$2)] : []];
		const runtimeNeeds = ({ built, agentSettled, foreignImage, otherImages, options }, toActAs) => [
			need("iam.serviceAccounts.actAs", {
				kind: "account",
				who: "runtime-account"
			}, toActAs),
			need("iam.serviceAccounts.getAccessToken", {
				kind: "account",
				who: "runtime-account"
			}, "run the containers as the runtime account", {
				who: "run-agent",
				level: agentSettled ? "required" : "advisory"
			}),
			...imageNeeds(built, options.imageRepository, foreignImage),
			...otherImages.flatMap(({ repository, foreign }) => imageNeeds(false, repository, foreign)),
			...options.secrets.map((secret) => need("secretmanager.versions.access", {
				kind: "secret",
				...secret
			}, `read the secret ${secret.secret}`, { who: "runtime-account" })),
			...options.buckets.flatMap(bucketNeeds),
			...options.sqlInstances.flatMap(sqlNeeds),
			...networkNeeds(options),
			...options.encryptionKey ? keyNeeds(options.encryptionKey) : []
		];
		function imageNeeds(built, repository, foreign) {
			if (!built && !repository) return [];
			const place = built ? REPOSITORY : {
				kind: "repository",
				...repository && { name: repository }
			};
			const download = "artifactregistry.repositories.downloadArtifacts";
			return [need(download, place, "deploy the image"), ...foreign === false ? [] : [need(download, place, "import an image of another project", { who: "run-agent" })]];
		}
		function bucketNeeds({ bucket, readOnly }) {
			const place = {
				kind: "volume-bucket",
				bucket
			};
			const who = "runtime-account";
			const to = (what) => `${what} the volume of the bucket ${bucket}`;
			return [...["storage.objects.list", "storage.objects.get"].map((name) => need(name, place, to("read"), { who })), ...readOnly ? [] : ["storage.objects.create", "storage.objects.delete"].map((name) => need(name, place, to("write to"), {
				who,
				...advisory$2
			}))];
		}
		function sqlNeeds(instance) {
			const place = {
				kind: "sql-instance",
				...instance
			};
			const to = `connect to the Cloud SQL instance ${instance.instance}`;
			return ["cloudsql.instances.connect", "cloudsql.instances.get"].map((permission) => need(permission, place, to, { who: "runtime-account" }));
		}
		const keyNeeds = (name) => ["useToEncrypt", "useToDecrypt"].map((verb) => need(`cloudkms.cryptoKeyVersions.${verb}`, {
			kind: "crypto-key",
			name
		}, `${verb === "useToEncrypt" ? "encrypt" : "decrypt"} the containers with the key ${name.split("/").at(-1)}`, { who: "run-agent" }));
		function networkNeeds({ connector, network, subnetwork }) {
			const agent = { who: "run-agent" };
			return [
				...connector ? [need("vpcaccess.connectors.get", {
					kind: "connector",
					name: connector
				}, "send traffic through the connector", agent)] : [],
				...network ? [need("compute.networks.get", {
					kind: "network",
					name: network
				}, "see the network", agent)] : [],
				...subnetwork ? ["compute.subnetworks.get", "compute.subnetworks.use"].map((permission) => need(permission, {
					kind: "subnetwork",
					name: subnetwork
				}, "send traffic through the subnetwork", agent)) : []
			];
		}
		function policyNeeds(kind, to) {
			const { role, words, permissions, invokers } = _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind];
			const place = { kind: role };
			return [need(`run.${permissions}.getIamPolicy`, place, `read who can ${invokers?.verb} the ${words}`), need(`run.${permissions}.setIamPolicy`, place, to)];
		}
		const mechanismNeeds = (mechanism, to) => [...mechanism === "all-users" ? policyNeeds("service", to) : [], ..._live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.U[mechanism].map((permission) => need(permission, permission === "run.services.create" ? PROJECT$5 : SERVICE$3, to))];
		const decisionNeeds = () => [need("orgpolicy.policy.get", PROJECT$5, "read the organisation policies that decide about public access", advisory$2), need("run.services.listEffectiveTags", SERVICE$3, "read the tags that policy conditions can refer to", advisory$2)];
		const tagNeeds = (values, replaces) => [
			need("run.services.listEffectiveTags", SERVICE$3, "see which tags the service has"),
			need("run.services.createTagBinding", SERVICE$3, "bind the resource tags to the service"),
			...replaces === false ? [] : [need("run.services.deleteTagBinding", SERVICE$3, "remove the value that a tag has now", { level: replaces ? "required" : "advisory" })],
			...values.flatMap((name) => [need("resourcemanager.tagValueBindings.create", {
				kind: "tag-value",
				name
			}, "bind the tag"), need("resourcemanager.tagValues.get", {
				kind: "tag-value",
				name
			}, "read which tag it is", advisory$2)])
		];
		function needsOf(plan) {
			const found = new Map();
			for (const one of plan.flatMap(({ needs }) => needs)) {
				const key = JSON.stringify([
					one.who,
					one.permission,
					one.place
				]);
				const before = found.get(key);
				if (!before) found.set(key, one);
				else if (one.level === "required" && before.level === "advisory") found.set(key, {
					...before,
					level: "required"
				});
			}
			return [...found.values()];
		}
		const PROJECT$4 = { kind: "project" };
		const createAccountNeeds = () => [need("iam.serviceAccounts.create", PROJECT$4, "create the account that Cloud Scheduler calls as")];
		const upsertNeeds = (account, exists, enabled) => [
			need("cloudscheduler.jobs.get", PROJECT$4, "read the Cloud Scheduler job"),
			...exists === true ? [] : [need("cloudscheduler.jobs.create", PROJECT$4, "create the Cloud Scheduler job")],
			...exists === false ? [] : [need("cloudscheduler.jobs.update", PROJECT$4, "update the Cloud Scheduler job")],
			need("iam.serviceAccounts.actAs", account, "let Cloud Scheduler call as this account"),
			need("iam.serviceAccounts.getOpenIdToken", account, "call with an ID token of this account", {
				who: "scheduler-agent",
				level: enabled ? "required" : "advisory"
			})
		];
		const withAccessToken = (needs) => needs.map((one) => one.permission === "iam.serviceAccounts.getOpenIdToken" ? {
			...one,
			permission: "iam.serviceAccounts.getAccessToken",
			to: "call with an access token of this account"
		} : one);
		const deleteNeeds = () => [need("cloudscheduler.jobs.get", PROJECT$4, "read the Cloud Scheduler job"), need("cloudscheduler.jobs.delete", PROJECT$4, "delete the Cloud Scheduler job")];
		const testNeeds = () => [need("cloudscheduler.jobs.run", PROJECT$4, "run the Cloud Scheduler job once"), need("logging.logEntries.list", PROJECT$4, "read the result of the attempt", { level: "advisory" })];
		const calledServiceNeeds = (name) => {
			const place = {
				kind: "called-service",
				name
			};
			return [
				need("run.services.get", place, "read the address of the function"),
				need("run.services.getIamPolicy", place, "read who can call the function"),
				need("run.services.setIamPolicy", place, "let Cloud Scheduler’s account call the function")
			];
		};
		const PATIENCE_MS = 6e4;
		function createAccount(project) {
			const email = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.i)(project);
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.account(email, project);
			return {
				kind: "create-account",
				title: `Create the account ${email}, which Cloud Scheduler calls as`,
				target,
				changes: [{
					target,
					path: "email",
					after: email,
					done: false
				}],
				needs: createAccountNeeds(),
				async apply(world) {
					try {
						await world.google.iam.createServiceAccount(project, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.t, { displayName: "Cloud Scheduler invoker" });
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 409) throw error;
						world.record?.([]);
						return "It already exists.";
					}
					world.made.changedAccess = true;
					await untilKnown(world, email, project);
				}
			};
		}
		async function untilKnown({ google, clock = systemClock, signal }, email, project) {
			const until = clock.now() + PATIENCE_MS;
			const next = backoff(500, 1.5, 5e3);
			while (clock.now() < until) {
				try {
					if (await google.iam.getServiceAccount(email, project)) return;
				} catch (error) {
					if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status === 401) throw error;
					if (error.status !== 404) return;
				}
				await clock.sleep(next(), signal);
			}
		}
		const TRIES$2 = 5;
		function isConflict(error) {
			if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) return false;
			return error.status === 409 ? !isNameTaken(error) : error.status === 412 && error.constraint === void 0;
		}
		const isNameTaken = ({ status, message }) => status === 409 && /revision named/i.test(message);
		async function onFreshState({ log, signal, clock = systemClock }, { what, first, read, lost, tries = TRIES$2, atOnce = false }, body) {
			const pause = backoff(500, 2, 8e3);
			let state = first === void 0 ? await read() : first;
			for (let tried = 1;; tried++) try {
				return await body(state);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || !isConflict(error)) throw error;
				if (tried >= tries) throw lost?.(error) ?? error;
				log.info(`${what} was changed by someone else at the same time: reading it again.`);
				if (!atOnce) await clock.sleep(pause(), signal);
				state = await read();
			}
		}
		const TRIES$1 = 6;
		async function changePolicy(world, target, change, settled = () => {}) {
			const holder = holderOf(world.google, target);
			let sent = [];
			return onFreshState(world, {
				what: "The IAM policy",
				read: () => holder.getPolicy(),
				tries: TRIES$1
			}, async (policy) => {
				const before = policy.bindings ?? [];
				const after = change(structuredClone(before));
				const rows = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.F)(target, before, after).map((row) => ({
					...row,
					done: true
				}));
				if (rows.length === 0) {
					settled(before);
					return sent;
				}
				sent = rows;
				await holder.setPolicy({
					...policy,
					version: 3,
					bindings: after
				});
				settled(after);
				return rows;
			});
		}
		function holderOf(google, target) {
			const [, , api = "", ...path] = target.split("/");
			const of = (client, name) => ({
				getPolicy: () => client.getPolicy(name),
				setPolicy: (policy) => client.setPolicy(name, policy)
			});
			switch (api) {
				case "cloudresourcemanager.googleapis.com": return of(google.resourceManager, path[1] ?? "");
				case "storage.googleapis.com": return of(google.storage, path.at(-1) ?? "");
				case "artifactregistry.googleapis.com": return of(google.artifactRegistry, path.join("/"));
				case "run.googleapis.com": return of(google.run, path.join("/"));
				case "iam.googleapis.com": return ofAccount(google, path.at(-1) ?? "", path[1] ?? "");
				case "cloudkms.googleapis.com": return of(google.kms, path.join("/"));
				case "secretmanager.googleapis.com": return of(google.secretManager, path.join("/"));
			}
			throw new Error(`There is no policy to change on ${target}`);
		}
		function ofAccount({ iam }, email, project) {
			const home = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.f)(email, project, void 0);
			return {
				getPolicy: () => iam.getPolicy(email, home),
				setPolicy: (policy) => iam.setPolicy(email, policy, home)
			};
		}
		function grantRole(cure, needs) {
			const { member, role, resource: target } = cure.grant;
			return {
				kind: "grant-role",
				title: `Grant ${role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.s)(target)} to ${member}`,
				target,
				changes: [{
					target,
					path: `bindings[${role}]`,
					after: member,
					done: false
				}],
				needs,
				async apply(world) {
					const { google, made } = world;
					try {
						const done = await changePolicy(world, target, (bindings) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.L)(bindings, role, member));
						world.record?.(done);
						const { cures: before = [], hosts = [] } = made.granted ?? {};
						made.granted = {
							cures: [...before, cure],
							hosts
						};
						return done.length === 0 ? "It was already granted." : void 0;
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 403 || error.constraint || error.service) throw error;
						const known = { evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, target, error)] };
						const permission = error.permission && { permission: error.permission };
						throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([mayNotGrant([cure.grant], google.identity.principal, {
							...known,
							...permission
						})], { cause: error });
					}
				}
			};
		}
		function enableApis(project, hosts, needs) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(project);
			return {
				kind: "enable-api",
				title: `Enable ${hosts.join(", ")}`,
				target,
				changes: hosts.map((host) => ({
					target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.api(project, host),
					path: "state",
					before: "DISABLED",
					after: "ENABLED",
					done: false
				})),
				needs,
				async apply({ google, made }) {
					try {
						await google.serviceUsage.enable(project, hosts);
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 403 || error.constraint || error.service) throw error;
						const evidence = [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, target, error)];
						throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([mayNotEnable(project, hosts, google.identity.principal, { evidence })], { cause: error });
					}
					const { cures = [], hosts: before = [] } = made.granted ?? {};
					made.granted = {
						cures,
						hosts: [...before, ...hosts]
					};
				}
			};
		}
		const PROJECT$3 = { kind: "project" };
		function grantSteps(granting, needs, resources, absentAccounts = []) {
			if (granting.kind !== "grant") return [];
			const places = placesOf(needs);
			const enabling = granting.hosts.length > 0 ? [enableApis(resources.project, granting.hosts, enableNeeds())] : [];
			const { project } = resources;
			const makes = granting.cures.some(({ grant }) => absentAccounts.some((email) => grant.resource === _names_js__WEBPACK_IMPORTED_MODULE_1__.d.account(email, project)));
			return [
				...enabling,
				...makes ? [createAccount(project)] : [],
				...granting.cures.map((cure) => {
					const place = places.find((one) => (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.t)(one, resources) === cure.grant.resource);
					return grantRole(cure, place ? policyNeedsOf(place) : []);
				})
			];
		}
		const grantingNeeds = (needs) => [...enableNeeds(), ...placesOf(needs).flatMap(policyNeedsOf)];
		function placesOf(needs) {
			const places = [PROJECT$3, ...needs.map(({ place }) => place)];
			return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
		}
		const policyNeedsOf = (place) => (TAKES[place.kind]?.permissions ?? []).map((permission) => ({
			who: "deployer",
			permission,
			place,
			level: "required",
			to: "grant missing roles there"
		}));
		const enableNeeds = () => [{
			who: "deployer",
			permission: ENABLE.permission,
			place: PROJECT$3,
			level: "required",
			to: "enable APIs"
		}];
		function optionsOf(config, project, live) {
			const { edits, origin, region, build } = config;
			const fromSource = origin.kind === "source";
			const connector = lastSet(edits, "template.vpcAccess.connector");
			const key = lastSet(edits, "template.encryptionKey");
			const image = origin.kind === "image" && !origin.builtHere ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.S)(origin.image) : void 0;
			const base = fromSource ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.S)(build.baseImage) : void 0;
			return {
				secrets: [...new Set([...(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.b)(edits), ...secretVolumes(edits)])].map((name) => {
					const [, owner = project, , secret = name] = name.includes("/") ? name.split("/") : [];
					return {
						project: owner,
						secret
					};
				}),
				sqlInstances: instancesOf(edits).map((name) => {
					const [, owner = project, instance = name] = /^(.+):[^:]+:([^:]+)$/.exec(name) ?? [];
					return {
						project: owner,
						instance
					};
				}),
				buckets: bucketsOf(edits),
				otherRepositories: otherRepositoriesOf(edits),
				...connector && { connector },
				...networksOf(edits, project, region, live),
				...key && KEY.test(key) && { encryptionKey: key },
				...image && { imageRepository: image },
				...fromSource && build.workerPool && { workerPool: build.workerPool },
				...base && { baseImageRepository: base }
			};
		}
		const KEY = /^projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+$/;
		const INTERFACE = "template.vpcAccess.networkInterfaces.0";
		function networksOf(edits, project, region, live) {
			const network = lastSet(edits, `${INTERFACE}.network`);
			const kept = live?.template?.vpcAccess?.networkInterfaces?.[0]?.subnetwork;
			const subnetwork = lastSet(edits, `${INTERFACE}.subnetwork`) ?? (network && !kept ? last(network) : void 0);
			const host = (network && owner(network)) ?? project;
			return {
				...network && { network: `projects/${host}/global/networks/${last(network)}` },
				...subnetwork && { subnetwork: `projects/${owner(subnetwork) ?? host}/regions/${/regions\/([^/]+)/.exec(subnetwork)?.[1] ?? region}/subnetworks/${last(subnetwork)}` }
			};
		}
		function lastSet(edits, path) {
			const edit = edits.findLast((one) => path === one.path || one.op === "clear" && path.startsWith(`${one.path}.`));
			return edit?.op === "set" && typeof edit.value === "string" && edit.value !== "" ? edit.value : void 0;
		}
		function instancesOf(edits) {
			const put = edits.flatMap((edit) => edit.path === "container.cloudSqlInstances" && edit.op === "put" ? Object.keys(edit.entries) : []);
			const volumes = volumesIn(edits).flatMap(({ cloudSqlInstance }) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(cloudSqlInstance) && Array.isArray(cloudSqlInstance.instances) ? cloudSqlInstance.instances.map(String) : []);
			return [...new Set([...put, ...volumes])];
		}
		function volumesIn(edits) {
			const template = {};
			for (const edit of edits) if (edit.path === "template.volumes") (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.y)(template, edit);
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.w)(template, "volumes");
		}
		const secretVolumes = (edits) => volumesIn(edits).flatMap(({ secret }) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(secret) && secret.secret ? [String(secret.secret)] : []);
		function bucketsOf(edits) {
			const mounted = volumesIn(edits).flatMap(({ gcs }) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(gcs) && typeof gcs.bucket === "string" && gcs.bucket !== "_" ? [{
				bucket: gcs.bucket,
				readOnly: gcs.readOnly === true
			}] : []);
			return [...Map.groupBy(mounted, ({ bucket }) => bucket)].map(([bucket, mounts]) => ({
				bucket,
				readOnly: mounts.every(({ readOnly }) => readOnly)
			}));
		}
		function otherRepositoriesOf(edits) {
			const images = new Map(edits.flatMap((edit) => edit.path === "container.image" && edit.op === "set" && edit.container !== void 0 ? [[edit.container, String(edit.value)]] : []));
			return [...new Set([...images.values()].flatMap((image) => (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.S)(image) ?? []))];
		}
		const owner = (name) => /(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1];
		const last = (name) => name.split("/").at(-1) ?? name;
		function buildCause(failed) {
			const lines = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.u)(failed.lines).map((line) => line.replace(PREFIX, ""));
			return (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.c)(ROWS$2, {
				...failed,
				lines
			});
		}
		const PREFIX = /^(?:Step #\d+(?: - "[^"]*")?: )?(?:\[builder\] |\[detector\] )?(?:#\d+ (?:\d+\.\d+ )?)?/;
		function inLog(words, cause) {
			return (failed) => {
				const shown = failed.lines.findLast((line) => words.test(line));
				const found = shown === void 0 ? null : words.exec(shown);
				return shown !== void 0 && found ? {
					...cause(found, failed),
					shown
				} : void 0;
			};
		}
		const ENTRYPOINT = [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Add a Procfile with the start command", "web: gunicorn --bind :$PORT main:app")];
		const ROWS$2 = [
			({ status, said, timeoutSeconds }) => status === "TIMEOUT" ? {
				key: "timeout",
				what: `The build exceeded its time limit${timeoutSeconds ? ` of ${timeoutSeconds}s` : ""}.`,
				advice: "Check the log for what takes so long: large downloads, or layers that are rebuilt each time.",
				remedies: [],
				shown: said || "TIMEOUT"
			} : void 0,
			({ status }) => status === "EXPIRED" ? {
				key: "queue",
				what: "The build waited too long for a machine.",
				advice: "Run the workflow again. If it persists, a quota limits concurrent builds.",
				remedies: [],
				shown: "EXPIRED"
			} : void 0,
			({ type, said }) => type === "LOGGING_FAILURE" ? {
				key: "logging",
				what: "Cloud Build could not write the log of the build.",
				advice: "If running the workflow again does not help, check that the build account has roles/logging.logWriter on the project.",
				remedies: [],
				shown: said || type
			} : void 0,
			({ type, said }) => type === "FETCH_SOURCE_FAILED" ? {
				key: "source",
				what: `Cloud Build could not fetch the source: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(said.replace(/^failed to fetch source: /, "") || "it does not say why")}.`,
				advice: "Check that nothing deletes the objects of the staging bucket immediately, and that the build account can read them.",
				remedies: [],
				shown: said || type
			} : void 0,
			inLog(/No buildpack groups passed detection|no buildpacks participating/, (_, { source }) => ({
				key: "no-language",
				what: `Buildpacks found no supported language in the source folder${source === "." ? "" : ` ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(source, 60)}`}.`,
				advice: "They look for files such as package.json, requirements.txt, go.mod or pom.xml in that folder itself. Set source to the folder with such a file, or add a Dockerfile.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Set source to the folder with the app, or add a Dockerfile", "source: FOLDER")]
			})),
			inLog(/for (Python), (?:provide a main\.py|an entrypoint must be manually set)|entrypoint must be manually set/i, () => ({
				key: "no-start-command",
				what: "Buildpacks found nothing to start: no main.py or app.py, no Procfile and no GOOGLE_ENTRYPOINT.",
				advice: "Add a Procfile, or name the command with build_env_vars: GOOGLE_ENTRYPOINT=...",
				remedies: ENTRYPOINT
			})),
			inLog(/no main manifest attribute|could not find (?:a )?(?:jar|main class)|Missing script: "?(start|build)"?/i, ([said, script]) => ({
				key: "no-start-command",
				what: script ? `package.json has no script "${script}", which the build calls.` : `The build found nothing to start: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(said)}.`,
				remedies: [script ? (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Add the script "${script}" to package.json`, `"scripts": { "${script}": "COMMAND" }`) : (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Name the main class or jar", "GOOGLE_ENTRYPOINT=java -jar APP.jar")]
			})),
			inLog(/missing go\.sum entry for .+|cannot find module providing package \S+|no required module provides package [^\s;]+/, ([said]) => ({
				key: "dependency",
				what: `A Go module is missing: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(said)}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Run go mod tidy, and commit go.mod and go.sum", "go mod tidy")]
			})),
			inLog(/(?:Could not find a version that satisfies the requirement|No matching distribution found for) ([^\s(;]+)/, ([, name = ""]) => ({
				key: "dependency",
				what: `pip found no matching version of ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}.`,
				advice: "Check its name and version in requirements.txt, and that it has a version for the Python of the build.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Correct ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)} in requirements.txt`, name)]
			})),
			inLog(/ResolutionImpossible|conflicting dependencies/, () => ({
				key: "dependency",
				what: "Python packages in requirements.txt need conflicting versions.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Loosen the versions that pip names in the log", "requirements.txt")]
			})),
			inLog(/code ERESOLVE|unable to resolve dependency tree/, () => ({
				key: "dependency",
				what: "npm packages need conflicting versions (ERESOLVE).",
				advice: "Run npm install on your machine, fix the versions that it names, and commit package-lock.json.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Fix the versions in package.json", "npm install")]
			})),
			inLog(/can only install packages when your package\.json and package-lock\.json|npm-shrinkwrap\.json are in sync|lockfile needs to be updated|frozen[- ]lockfile/i, () => ({
				key: "lockfile",
				what: "The lock file does not match package.json.",
				advice: "Install on your machine, and commit the new lock file.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Update the lock file, and commit it", "npm install")]
			})),
			inLog(/404 Not Found - GET \S+?\/([^/\s]+) - Not found|'([^'\s]+)@[^'\s]*' is not in (?:this|the npm) registry/, ([, first, second]) => ({
				key: "dependency",
				what: `npm knows no package ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(first ?? second ?? "", 60)}.`,
				advice: "Check its name; a private package needs a token in the build.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Correct the package in package.json", first ?? second ?? "")]
			})),
			inLog(/Could not resolve dependencies for project|Could not find gem '([^']+)'/, ([said]) => ({
				key: "dependency",
				what: `A dependency could not be resolved: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(said)}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Correct the dependency, or give the build access to its repository", (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(said))]
			})),
			inLog(/COPY failed: (?:file not found in build context[^:]*: stat |no source files were specified|stat )?\S*?([\w.@/-]+)?: (?:file does not exist|no such file or directory)/, ([, name]) => copied(name)),
			inLog(/failed to (?:compute cache key|calculate checksum)[^"]*"\/?([^"]+)": not found/, ([, name]) => copied(name)),
			inLog(/lstat \/workspace\/(\S*Dockerfile\S*): no such file/, ([, name = "Dockerfile"]) => ({
				key: "dockerfile",
				what: `The upload does not contain ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Make sure that no ignore file excludes the Dockerfile", "!Dockerfile")]
			})),
			inLog(/[Dd]ockerfile parse error.*?:? (.+)|failed to parse (?:the )?dockerfile: (.+)/i, ([, first, second]) => ({
				key: "dockerfile",
				what: `The Dockerfile cannot be read: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(first ?? second ?? "")}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Correct the Dockerfile", "Dockerfile")]
			})),
			inLog(/manifest for (\S+) not found|manifest unknown|pull access denied for (\S+?),|failed to resolve source metadata for (\S+?):/, ([, ...names]) => {
				const name = names.find(Boolean);
				return {
					key: "base-image",
					what: `The base image${name ? ` ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 80)}` : ""} does not exist, or the build is not allowed to read it.`,
					advice: "Check its name and tag in the FROM lines; a private one needs a grant to the build account.",
					remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Correct the FROM line", `FROM ${name ?? "IMAGE"}`)]
				};
			}),
			inLog(/no space left on device|ENOSPC/i, () => ({
				key: "disk",
				what: "The disk of the build’s machine is full.",
				advice: "Make the image smaller (a slim base image, no caches, large models in a bucket), or build in a worker pool with a larger disk (build_worker_pool).",
				remedies: [{
					kind: "workflow",
					title: "Set build_worker_pool: POOL",
					text: "with:\n  build_worker_pool: POOL # of Cloud Build, with a larger disk"
				}]
			})),
			inLog(/JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|signal: killed|exit code: 137|status: 137|returned a non-zero code: 137|\bKilled\b$/, ([said]) => ({
				key: "memory",
				what: `The build needs more memory than it has: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(said, 60)}.`,
				advice: "Let it do less at the same time (for Node.js NODE_OPTIONS=--max-old-space-size), or build in a worker pool with a larger machine (build_worker_pool).",
				remedies: [{
					kind: "workflow",
					title: "Set build_worker_pool: POOL",
					text: "with:\n  build_worker_pool: POOL # of Cloud Build, with a larger machine"
				}]
			})),
			({ type, said, lines }) => type === "PUSH_IMAGE_NOT_FOUND" ? {
				key: "no-image",
				what: "The build ended without an image of the name to push.",
				remedies: [],
				shown: said || lines.at(-1) || type
			} : void 0,
			inLog(/The command '\/bin\/sh -c (.+)' returned a non-zero code: (\d+)/, ([, run = "", code], { lines }) => ({
				key: "step",
				what: `RUN ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(run, 60)} of the Dockerfile returned a non-zero code: ${code}.`,
				advice: lastError(lines, run),
				remedies: []
			})),
			inLog(/process "\/bin\/sh -c (.+)" did not complete successfully: exit code: (\d+)/, ([, run = "", code], { lines }) => ({
				key: "step",
				what: `RUN ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(run, 60)} of the Dockerfile ended with exit code ${code}.`,
				advice: lastError(lines, run),
				remedies: []
			})),
			inLog(/Failed to run \/bin\/build: (.+)|^ERROR: failed to build: (?!exit status|executing lifecycle)(.+)/, ([, first, second]) => ({
				key: "buildpack",
				what: `The buildpack failed: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(first ?? second ?? "")}.`,
				remedies: []
			}))
		];
		function copied(name) {
			const file = name ? (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60) : void 0;
			return {
				key: "copy",
				what: `The Dockerfile copies ${file ?? "a file"}, which is not in the upload.`,
				advice: "Check the path, which is relative to the source folder, and that neither .gcloudignore, .gitignore nor .dockerignore excludes it.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Put ${file ?? "the file"} into the upload`, file ? `!${file}` : ".gcloudignore")]
			};
		}
		function lastError(lines, run) {
			const last = lines.findLast((line) => /error|fail|not found|denied/i.test(line) && !line.includes(run) && !SUMMARY.test(line));
			return last ? `The log says: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(last, 200)}.` : "To see the error, run the build on your machine with docker build.";
		}
		const SUMMARY = /^ERROR(?:: (?:build step|failed to build|failed to solve).*)?$/;
		const LOG_LINES = 50;
		async function failedBuild(world, resources, settings, build) {
			const { google, log, config, granted } = world;
			const said = unique([build.failureInfo?.detail, build.statusDetail]);
			const id = build.id ?? build.name?.split("/").at(-1) ?? "";
			const { lines = [], note } = id ? await lastLines(world, resources, id) : {};
			const end = lines.slice(-15);
			if (end.length > 0) await log.group(`Last ${end.length} lines of the build log`, async () => {
				for (const line of end) log.quote(line);
			});
			const evidence = {
				call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${id}`}`,
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(resources.project),
				answer: [build.status ?? "no status", ...said].join(": ").slice(0, 600)
			};
			const about = said.join(" ");
			const setting = {
				speaker: "build",
				resources,
				deployer: google.identity.principal,
				granted
			};
			const told = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)(impliedBy(build, (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.i)(about, evidence)), setting);
			const warned = told.length > 0 ? [] : warningsOf(build).flatMap((text) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)((0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.i)(text, evidence), setting));
			const inLog = told.length > 0 ? [] : causesInLog(lines, setting, logEvidence(resources, id, end));
			const cause = buildCause({
				status: build.status,
				type: build.failureInfo?.type,
				said: about,
				lines,
				kind: settings.kind,
				source: config.origin.kind === "source" ? config.origin.given : "the source",
				timeoutSeconds: settings.timeoutSeconds
			});
			const causes = [
				...told,
				...inLog,
				...build.failureInfo?.type === "LOGGING_FAILURE" ? warned : []
			];
			const details = {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(resources.repository.name),
				evidence: [evidence, ...end.length > 0 ? [logEvidence(resources, id, end)] : []],
				remedies: logLink$1(build)
			};
			const telling = tellingLine(lines, about);
			const words = telling ?? about;
			const unknown = {
				key: "unknown",
				what: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(`${ending$1(build)}${words && `: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(words, 120)}`}`),
				remedies: [],
				shown: words
			};
			const failed = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.s)("build-failed", cause ?? unknown, {
				...details,
				more: [
					"Nothing was deployed.",
					note,
					about && (cause ?? telling) !== void 0 ? (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.l)(about) : void 0
				],
				end: lines
			});
			const [first, ...others] = [...causes, failed];
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([first ?? failed, ...others]);
		}
		function impliedBy({ failureInfo }, said) {
			if (said.permission || failureInfo?.type !== "PUSH_NOT_AUTHORIZED") return said;
			const permission = "artifactregistry.repositories.uploadArtifacts";
			return {
				...said,
				permission,
				text: said.text || "Unauthorized push of the final image."
			};
		}
		const ending$1 = ({ status }) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.n)(ENDINGS$2, status ?? "") ?? "The build failed";
		const warningsOf = ({ warnings = [] }) => warnings.flatMap(({ text }) => text ?? []);
		function buildWarnings({ google, granted }, resources, build) {
			const evidence = {
				call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${build.id ?? ""}`}`,
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(resources.project),
				answer: warningsOf(build).join(" ").slice(0, 600)
			};
			const setting = {
				speaker: "build",
				resources,
				deployer: google.identity.principal,
				granted
			};
			return warningsOf(build).flatMap((text) => {
				const known = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)((0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.i)(text, evidence), setting);
				return known.length > 0 ? known.map((finding) => ({
					...finding,
					status: "warn"
				})) : [(0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("build-warning", `Cloud Build warned: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(text.slice(0, 600))}`, {
					resource: evidence.resource,
					evidence: [evidence]
				})];
			});
		}
		function causesInLog(lines, setting, evidence) {
			for (const line of lines.toReversed()) {
				const found = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)((0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.i)(line, evidence), {
					...setting,
					speaker: "build-log"
				});
				if (found.length > 0) return found;
			}
			return [];
		}
		const refusedBuild = ({ google, held }, resources, error) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.n)(error, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(resources.project), {
			speaker: "build",
			resources,
			deployer: google.identity.principal,
			held
		});
		function slowBuild(seconds, resources, build) {
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("build-failed", `The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or check the log for what takes so long.`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(resources.repository.name),
				remedies: logLink$1(build)
			});
		}
		async function lastLines({ google, log }, resources, id) {
			try {
				return { lines: await google.logging.buildLog(resources.project, id, LOG_LINES) };
			} catch (error) {
				log.debug(`The build log could not be read: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)}`);
				return { note: "The run could not read its log, which takes roles/logging.viewer." };
			}
		}
		const ENDINGS$2 = {
			CANCELLED: "Someone cancelled the build",
			TIMEOUT: "The build exceeded its time limit",
			EXPIRED: "The build waited too long for a machine",
			INTERNAL_ERROR: "Cloud Build had an internal error; run the workflow again",
			SUCCESS: "The build succeeded, but names no image"
		};
		function logEvidence(resources, id, lines) {
			return {
				call: "POST logging.googleapis.com/v2/entries:list",
				resource: `${_names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(resources.project)}/builds/${id}`,
				answer: lines.join("\n").slice(-4e3)
			};
		}
		function logLink$1(build) {
			return build.logUrl ? [{
				kind: "console",
				title: "Read the build log",
				text: build.logUrl
			}] : [];
		}
		const tellingLine = (lines, about) => lines.findLast((line) => /error|fail|denied|not found|non-zero/i.test(line) && !about.includes(line.replace(/^ERROR:?\s*/, "")));
		const unique = (texts) => [...new Set(texts.filter((text) => Boolean(text)))];
		function leavesOpen(error) {
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) return true;
			if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) return false;
			if (error.status === 0) return (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.t)(error.cause) === "maybe-sent";
			return error.status !== 429 && (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.r)(error.status);
		}
		const LOOKS = 3;
		const BETWEEN_MS = 700;
		async function findBuild({ google, log, clock = systemClock }, { project, location, tag, source }) {
			const { signal } = new AbortController();
			try {
				for (let look = 1;; look++) {
					const found = (await google.cloudBuild.buildsTagged(project, location, tag)).find((build) => {
						const { storageSource: from } = build.source ?? {};
						return from?.bucket === source.bucket && from.object === source.name;
					});
					if (found || look === LOOKS) return found;
					await clock.sleep(BETWEEN_MS, signal);
				}
			} catch (error) {
				log.debug(`The builds could not be listed: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)}`);
				return;
			}
		}
		function mayBeRunning({ project, location, tag }, stopped) {
			const list = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([...[
				"builds",
				"list",
				"--ongoing",
				`--project=${project}`,
				`--region=${location}`
			], `--filter=tags=${tag}`]);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)(stopped ? "cancelled" : "build-failed", `${stopped ? "The run was stopped while it requested the build" : "The answer to the build request was lost"}, and the run found no build of this source. One could still be running; this lists it: ${list}`, { remedies: [{
				kind: "gcloud",
				title: "List the running builds",
				text: list
			}] });
		}
		const POLL = {
			firstMs: 2e3,
			factor: 1.4,
			mostMs: 1e4
		};
		function buildImage(resources, settings, service, needs) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(resources.repository.name);
			return {
				kind: "build-image",
				title: `Build the image ${settings.kind === "docker" ? "with its Dockerfile" : "with buildpacks"}`,
				target,
				changes: [{
					target,
					path: `images[${service}]`,
					after: settings.image,
					done: false
				}],
				needs,
				async apply(world) {
					const source = world.made.source?.object;
					if (!source) throw new Error("build-image runs after upload-source");
					const submitted = await submit(world, resources, settings, service, source);
					const { log } = world;
					const name = nameOf(submitted.build, resources);
					const { logUrl } = submitted.build;
					world.made.begun = {
						id: submitted.build.id ?? name.split("/").at(-1) ?? "",
						...logUrl && { logUrl }
					};
					if (logUrl) log.info(`Build log: ${logUrl}`);
					const build = await follow$1(world, resources, settings, submitted, name);
					const digest = build.results?.images?.[0]?.digest;
					if (build.status !== "SUCCESS" || !digest) throw await failedBuild(world, resources, settings, {
						...submitted.build,
						...build
					});
					const warnings = buildWarnings(world, resources, build);
					if (warnings.length > 0) world.made.findings = [...world.made.findings ?? [], ...warnings];
					const image = `${settings.image}@${digest}`;
					world.made.build = {
						id: build.id ?? name.split("/").at(-1) ?? "",
						name,
						image,
						digest,
						...(build.logUrl ?? submitted.build.logUrl) && { logUrl: build.logUrl ?? submitted.build.logUrl ?? "" },
						...submitted.baseImageUri && { baseImageUri: submitted.baseImageUri }
					};
					world.record?.([{
						target,
						path: `images[${service}]`,
						after: image,
						done: true
					}]);
					return `Built ${image}`;
				}
			};
		}
		async function submit(world, resources, settings, service, source) {
			const { google, log, signal } = world;
			if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_4__.a)(signal);
			const request = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.L)(settings, service, source);
			const [tag = ""] = request.tags ?? [];
			const lost = (location) => ({
				project: resources.project,
				location,
				tag,
				source
			});
			try {
				const answer = await google.run.submitBuild(resources.parent, request);
				if (answer.baseImageWarning) log.warning(answer.baseImageWarning);
				const operation = answer.buildOperation;
				return {
					operation,
					build: operation.metadata?.build ?? {},
					...answer.baseImageUri && { baseImageUri: answer.baseImageUri }
				};
			} catch (error) {
				if (leavesOpen(error)) {
					const found = await recover(world, resources, lost(resources.parent.split("/").at(-1) ?? ""));
					if (found) return found;
				}
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				if (error.status !== 404 || settings.automaticUpdates) throw refusedBuild(world, resources, error);
				log.info(`Cloud Run’s build API answered 404, so the run uses Cloud Build directly. Google said: ${error.message}`);
			}
			const location = /\/locations\/([^/]+)\//.exec(settings.workerPool ?? "")?.[1] ?? "global";
			try {
				const build = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.I)(settings, service, source);
				const operation = await google.cloudBuild.createBuild(resources.project, location, build);
				return {
					operation,
					build: operation.metadata?.build ?? {}
				};
			} catch (error) {
				const found = leavesOpen(error) && await recover(world, resources, lost(location));
				if (found) return found;
				throw error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t ? refusedBuild(world, resources, error) : error;
			}
		}
		async function recover(world, resources, lost) {
			const build = await findBuild(world, lost);
			const { signal, log, made } = world;
			if (!build) {
				made.findings = [...made.findings ?? [], mayBeRunning(lost, signal.aborted)];
				return;
			}
			const name = nameOf(build, resources);
			if (signal.aborted) {
				const { logUrl } = build;
				made.begun = {
					id: build.id ?? name.split("/").at(-1) ?? "",
					...logUrl && { logUrl }
				};
				await stopOrLeave(world, name);
				return;
			}
			log.info(`The answer to the build request was lost; the build of this source is ${name}.`);
			return {
				build,
				operation: {
					name: "",
					metadata: { build }
				}
			};
		}
		async function follow$1(world, resources, settings, { operation, build }, name) {
			const { clock = systemClock, signal, log } = world;
			const began = clock.now();
			const pause = backoff(POLL.firstMs, POLL.factor, POLL.mostMs);
			const read = reader(world, operation, build, name);
			let said = build.status;
			try {
				for (;;) {
					const { done, build: seen } = await read();
					if (seen.status && seen.status !== said) log.info(`Build ${seen.id ?? build.id ?? ""}: ${seen.status}`);
					said = seen.status ?? said;
					if (done) return seen;
					const limit = settings.timeoutSeconds;
					if (limit !== void 0 && clock.now() - began > limit * 1e3) {
						await cancel(world, name);
						throw slowBuild(limit, resources, build);
					}
					await clock.sleep(pause(), signal);
				}
			} catch (error) {
				if (signal.aborted || error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) await stopOrLeave(world, name);
				throw error;
			}
		}
		function reader({ google }, operation, build, name) {
			let byOperation = true;
			const operationName = name.replace(/\/builds\/([^/]+)$/, "/operations/$1");
			let first = operation.done ? operation : void 0;
			return async () => {
				if (byOperation) try {
					const current = first ?? await google.cloudBuild.getOperation(operationName);
					first = void 0;
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
					if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 403 && error.status !== 404) throw error;
					byOperation = false;
				}
				const seen = await google.cloudBuild.getBuild(name);
				return {
					done: ENDED.has(seen.status ?? ""),
					build: seen
				};
			};
		}
		const ENDED = new Set([
			"SUCCESS",
			"FAILURE",
			"INTERNAL_ERROR",
			"TIMEOUT",
			"CANCELLED",
			"EXPIRED"
		]);
		async function stopOrLeave(world, name) {
			if (world.config.onCancel === "cancel-build") await cancel(world, name);
			else tell$4(world, `The build ${name} continues (on_cancel: leave).`, []);
		}
		async function cancel(world, name) {
			const call = `POST cloudbuild.googleapis.com/v1/${name}:cancel`;
			try {
				await world.google.cloudBuild.cancel(name);
				tell$4(world, `The build ${name} was cancelled.`, [{
					call,
					resource: name,
					answer: "200 accepted"
				}]);
			} catch (error) {
				const evidence = error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t ? (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(call, name, error) : {
					call,
					resource: name,
					answer: String(error)
				};
				tell$4(world, `The run could not cancel the build ${name}, which may still be running: ${evidence.answer}`, [evidence]);
			}
		}
		function tell$4({ made, log }, reason, evidence) {
			log.info(reason);
			made.findings = [...made.findings ?? [], (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("cancelled", reason, { evidence })];
		}
		function nameOf(build, resources) {
			const [, location, ofName] = /\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name ?? "") ?? [];
			const id = build.id ?? ofName;
			if (!id) throw (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("build-failed", "The build was accepted, but the answer does not name it, so this run cannot follow it. Run the job again.");
			return `${location ? `projects/${resources.project}/locations/${location}` : resources.parent}/builds/${id}`;
		}
		function mustBeOurs(bucket, resources, region) {
			const { name } = resources.bucket;
			const evidence = {
				call: `GET storage.googleapis.com/storage/v1/b/${name}`,
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(name),
				answer: bucket ? `projectNumber ${bucket.projectNumber ?? "not told"}` : "not readable"
			};
			if (bucket?.projectNumber && bucket.projectNumber === resources.projectNumber) return;
			const why = bucket?.projectNumber && resources.projectNumber ? `belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})` : "is not known to belong to this project";
			const own = `${resources.project.replace(/[:.]/g, "-")}-sources-${region}`;
			throw (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("bucket-foreign", `The staging bucket ${name} ${why}, so no source is uploaded to it. Create a bucket and name it in the input source_bucket.`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(name),
				evidence: [evidence],
				remedies: [{
					kind: "gcloud",
					title: `Create a bucket, then set source_bucket: ${own}`,
					text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([...[
						"storage",
						"buckets",
						"create",
						`gs://${own}`,
						`--project=${resources.project}`
					], ...[`--location=${region}`, "--uniform-bucket-level-access"]])
				}]
			});
		}
		function createBucket(resources, region) {
			const { name } = resources.bucket;
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(name);
			return {
				kind: "create-bucket",
				title: `Create the bucket ${name}`,
				target,
				changes: [{
					target,
					path: "name",
					after: name,
					done: false
				}],
				needs: createBucketNeeds(),
				async apply(world) {
					try {
						await world.google.storage.createBucket(resources.project, name, region);
						return;
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 409) throw error;
						mustBeOurs(await readable$1(world, name), resources, region);
						world.record?.([]);
						return "It already exists.";
					}
				}
			};
		}
		async function readable$1({ google }, name) {
			try {
				return await google.storage.getBucket(name);
			} catch (error) {
				if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t && error.status === 403) return null;
				throw error;
			}
		}
		function createRepository(resources) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.repository(resources.repository.name);
			return {
				kind: "create-repository",
				title: `Create the repository ${_names_js__WEBPACK_IMPORTED_MODULE_1__.t}`,
				target,
				changes: [{
					target,
					path: "name",
					after: _names_js__WEBPACK_IMPORTED_MODULE_1__.t,
					done: false
				}],
				needs: createRepositoryNeeds(),
				async apply({ google, record }) {
					try {
						await google.artifactRegistry.createRepository(resources.parent, _names_js__WEBPACK_IMPORTED_MODULE_1__.t, "Cloud Run Source Deployments");
						return;
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 409) throw error;
						record?.([]);
						return "It already exists.";
					}
				}
			};
		}
		function sourceProblem(where, reason, cause) {
			const code = cause instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.bt ? cause.code : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.xt)(cause);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("source-unreadable", reason, { evidence: [{
				call: "read the source",
				resource: where,
				answer: code ?? "not usable"
			}] }, cause === void 0 ? {} : { cause });
		}
		const LARGEST_WHOLE = 4194304;
		const FILES_AHEAD = 16;
		const BYTES_AHEAD = 33554432;
		const SLOW_STRETCH = 256;
		const PIECE = 1048576;
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
					if (first !== void 0) {
						bytesAhead -= first.file.size;
						yield {
							file: first.file,
							bytes: await first.bytes
						};
					} else {
						const file = files[next++];
						const started = performance.now();
						const bytes = isLarge(file) ? void 0 : readNow$1(file);
						if (bytes !== void 0 && isSlow(file, performance.now() - started)) slowUntil = next + SLOW_STRETCH;
						yield {
							file,
							bytes
						};
					}
				}
			} finally {
				await Promise.allSettled(ahead.map(({ bytes }) => bytes));
			}
		}
		const isLarge = (file) => file.size > LARGEST_WHOLE;
		const isSlow = (file, milliseconds) => milliseconds > .1 + file.size / 2e6;
		function startReading(file) {
			const bytes = isLarge(file) ? void 0 : readInBackground(file);
			bytes?.catch(() => {});
			return {
				file,
				bytes
			};
		}
		function readNow$1(file) {
			try {
				const descriptor = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.x)(file.absolute);
				try {
					const buffer = Buffer.allocUnsafeSlow(file.size + 1);
					return unchanged$1(file, descriptor, buffer, (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.b)(descriptor, buffer, 0, file.size));
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_16__.closeSync)(descriptor);
				}
			} catch (error) {
				throw unreadable$1(file, error);
			}
		}
		async function* piecesOf(file) {
			const descriptor = opened(file);
			try {
				const digest = isOther(file, descriptor) ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.createHash)("sha256") : void 0;
				for (let total = 0;;) {
					const piece = Buffer.allocUnsafeSlow(PIECE);
					const filled = await filledInBackground(file, descriptor, piece, total);
					total += filled;
					if (total > file.size || filled < PIECE && total !== file.size) throw changed(file, total);
					const content = piece.subarray(0, filled);
					digest?.update(content);
					if (filled > 0) yield content;
					if (filled === PIECE) continue;
					if (digest ? digest.digest("hex") !== file.sha256 : isOther(file, descriptor)) throw changed(file);
					return;
				}
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_16__.closeSync)(descriptor);
			}
		}
		async function readInBackground(file) {
			const descriptor = opened(file);
			try {
				const buffer = Buffer.allocUnsafeSlow(file.size + 1);
				return unchanged$1(file, descriptor, buffer, await filledInBackground(file, descriptor, buffer, 0));
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_16__.closeSync)(descriptor);
			}
		}
		function opened(file) {
			try {
				return (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.x)(file.absolute);
			} catch (error) {
				throw unreadable$1(file, error);
			}
		}
		async function filledInBackground(file, descriptor, buffer, position) {
			for (let total = 0;;) {
				const count = await new Promise((resolve, reject) => {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_16__.read)(descriptor, buffer, total, buffer.length - total, position + total, (error, count) => error ? reject(unreadable$1(file, error)) : resolve(count));
				});
				total += count;
				if (count === 0 || total === buffer.length || position + total === file.size) return total;
			}
		}
		function unchanged$1(file, descriptor, buffer, total) {
			const bytes = buffer.subarray(0, total);
			if (total !== file.size) throw changed(file, total);
			if (isOther(file, descriptor) && (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.hash)("sha256", bytes) !== file.sha256) throw changed(file);
			return bytes;
		}
		const isOther = (file, descriptor) => file.sha256 !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_16__.fstatSync)(descriptor).mtimeMs !== file.mtimeMs;
		function changed(file, bytes) {
			const now = bytes !== void 0 && bytes > file.size ? "more" : `${bytes}`;
			const how = bytes === void 0 ? "it was written after it had been listed" : `it had ${file.size} bytes when it was listed and now has ${now}`;
			return sourceProblem(file.path, `${file.path} changed while the source was being packed: ${how}. Stop whatever writes to it before deploying, or exclude the file with a line in .gcloudignore.`);
		}
		function unreadable$1(file, error) {
			const code = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.xt)(error);
			if (code === void 0) return error;
			const why = code === "ENOENT" ? "was removed while the source was being packed" : `cannot be read (${code})`;
			return sourceProblem(file.path, `${file.path} ${why}. Make sure that the file stays and that the runner's user can read it, or exclude it with a line in .gcloudignore.`, error);
		}
		const MAX32 = 4294967295;
		const MAX16 = 65535;
		const UTF8 = 2048;
		const STREAMED = 8;
		const TIME = 0;
		const DATE = 65;
		const VERSION = 20;
		const VERSION_ZIP64 = 45;
		const MS_DOS_DIRECTORY = 16;
		const needsZip64 = (size) => size > 4026531840;
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
			if (entry.zip64) writeZip64(record, 30 + entry.name.length, [known.size, known.compressed]);
			return record;
		}
		function dataDescriptor({ crc, compressed, size, zip64 }) {
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
			const wide = [...entry.zip64 ? [entry.size, entry.compressed] : [], ...far ? [entry.offset] : []];
			const extra = wide.length === 0 ? 0 : 4 + 8 * wide.length;
			const record = Buffer.alloc(46 + entry.name.length + extra);
			record.writeUInt32LE(33639248, 0);
			record.writeUInt16LE(813, 4);
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
			const wide = zip64 ? 76 : 0;
			const record = Buffer.alloc(wide + 22);
			if (zip64) {
				record.writeUInt32LE(101075792, 0);
				record.writeBigUInt64LE(44n, 4);
				record.writeUInt16LE(813, 12);
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
		const CHUNK = 1048576;
		const SAMPLE = 65536;
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
		async function* records({ files, directories }) {
			const central = [];
			let offset = 0;
			for (const path of directories) {
				const entry = newEntry(`${path}/`, DIRECTORY, offset);
				const header = localHeader(entry);
				offset += header.length;
				central.push(centralHeader(entry));
				yield header;
			}
			for await (const { file, bytes } of contentsOf(files)) {
				const entry = newEntry(file.path, REGULAR_FILE | file.mode, offset);
				if (bytes === void 0) for await (const part of streamed(entry, file)) {
					offset += part.length;
					yield part;
				}
				else {
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
			if (name.length > 65535) throw sourceProblem(path.slice(0, 80), `A path of ${name.length} bytes is too long for a zip archive: ${path.slice(0, 80)}…`);
			return {
				name,
				mode,
				method: 0,
				streamed: false,
				zip64: false,
				crc: 0,
				compressed: 0,
				size: 0,
				offset
			};
		}
		function whole(entry, bytes) {
			const deflated = worthDeflating(bytes) ? deflate(bytes) : bytes;
			const data = deflated.length < bytes.length ? deflated : bytes;
			Object.assign(entry, {
				method: data === bytes ? 0 : 8,
				crc: (0, node_zlib__WEBPACK_IMPORTED_MODULE_21__.crc32)(bytes),
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
				entry.method = worthDeflating(first) ? 8 : 0;
				yield localHeader(entry);
				const counted = count(entry, first, pieces);
				for await (const part of entry.method === 8 ? deflatedStream(counted) : counted) {
					entry.compressed += part.length;
					yield part;
				}
			} finally {
				await pieces.return(void 0);
			}
			yield dataDescriptor(entry);
		}
		async function* count(entry, first, rest) {
			const add = (piece) => {
				entry.crc = (0, node_zlib__WEBPACK_IMPORTED_MODULE_21__.crc32)(piece, entry.crc);
				entry.size += piece.length;
				return piece;
			};
			yield add(first);
			for await (const piece of rest) yield add(piece);
		}
		async function* deflatedStream(pieces) {
			const stream = (0, node_zlib__WEBPACK_IMPORTED_MODULE_21__.createDeflateRaw)({
				level: LEVEL,
				chunkSize: 262144
			});
			const feeding = (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_22__.pipeline)(pieces, stream);
			feeding.catch(() => {});
			yield* stream;
			await feeding;
		}
		function deflate(bytes) {
			return (0, node_zlib__WEBPACK_IMPORTED_MODULE_21__.deflateRawSync)(bytes, {
				level: LEVEL,
				chunkSize: Math.max(64, bytes.length + 64)
			});
		}
		function worthDeflating(bytes) {
			if (bytes.length < 32) return false;
			return bytes.length <= SAMPLE || deflate(bytes.subarray(0, SAMPLE)).length < SAMPLE * WORTHWHILE;
		}
		const SURROGATE = /[\ud800-\udfff]/;
		function comparePaths(a, b) {
			if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
			return a < b ? -1 : a > b ? 1 : 0;
		}
		const byPath = (a, b) => comparePaths(a.path, b.path);
		async function sourceDigest(listing) {
			const records = emptyFolders(listing).map((path) => ({
				path,
				record: `040000 - ${path}\0`
			}));
			const add = (file, content) => {
				const mode = (file.mode & 64) === 0 ? "100644" : "100755";
				records.push({
					path: file.path,
					record: `${mode} ${content} ${file.path}\0`
				});
			};
			for (const file of listing.files) if (file.sha256 !== void 0) add(file, file.sha256);
			for await (const { file, bytes } of contentsOf(listing.files.filter(({ sha256 }) => sha256 === void 0))) add(file, bytes === void 0 ? await digestOfPieces(file) : (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.hash)("sha256", bytes));
			const whole = (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.createHash)("sha256").update("run-iam-deploy source 1\n");
			for (const { record } of records.sort(byPath)) whole.update(record);
			return `sha256:${whole.digest("hex")}`;
		}
		function emptyFolders({ files, directories }) {
			const parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
			const filled = new Set([...files.map(({ path }) => parent(path)), ...directories.map(parent)]);
			return directories.filter((path) => !filled.has(path));
		}
		async function digestOfPieces(file) {
			const content = (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.createHash)("sha256");
			for await (const piece of piecesOf(file)) content.update(piece);
			return content.digest("hex");
		}
		function uploadSource(resources, listing, owned) {
			const { name: bucket } = resources.bucket;
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.bucket(bucket);
			const folder = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.A)(resources.service);
			return {
				kind: "upload-source",
				title: `Upload the source to ${bucket}`,
				target,
				changes: [{
					target,
					path: "objects",
					after: `${folder}/….zip`,
					done: false
				}],
				needs: uploadNeeds(resources.bucket.from === "input"),
				async apply(world) {
					const { google, config, made, signal, log } = world;
					if (!listing) throw new Error("The plan was made without the source.");
					if (!owned) mustBeOurs(await google.storage.getBucket(bucket), resources, config.region);
					const digest = await sourceDigest(listing);
					const name = objectName(folder);
					for (const line of leftOutLines(listing)) log.info(line);
					log.info(`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`);
					made.source = {
						object: await google.storage.upload(bucket, name, stopping(archive(listing), signal), "application/zip"),
						digest,
						files: listing.files.length,
						bytes: listing.bytes
					};
					world.record?.([{
						target,
						path: "objects",
						after: name,
						done: true
					}]);
					return `${listing.files.length} files, ${megabytes(listing.bytes)}, ${digest}`;
				}
			};
		}
		function objectName(folder) {
			return `${folder}/${(Date.now() / 1e3).toFixed(6)}-${crypto.randomUUID().replaceAll("-", "")}.zip`;
		}
		async function* stopping(chunks, signal) {
			for await (const chunk of chunks) {
				signal.throwIfAborted();
				yield chunk;
			}
		}
		const megabytes = (bytes) => bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
		function leftOutLines({ excluded, credentials, brokenLinks, outsideLinks, special }) {
			const always = excluded.filter(({ from }) => from === "always").map(({ path }) => path);
			const lists = [
				["always", always],
				["credentials", credentials.map(({ path }) => path)],
				["links that lead nowhere or outside", [...brokenLinks, ...outsideLinks]],
				["no files", special]
			];
			const ruled = excluded.length - always.length;
			return [...lists.flatMap(([why, paths]) => paths.length > 0 ? [`Not uploaded (${why}): ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(paths, 10)}`] : []), ...ruled > 0 ? [`Not uploaded by ignore rules: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(excluded.filter(({ from }) => from !== "always").map(({ path }) => path), 10)}`] : []];
		}
		const inOrder = (...groups) => groups.flat();
		const NO_SOURCE = {
			dockerfile: false,
			projectToml: false
		};
		function previewImage({ origin }, { image }) {
			if (origin.kind === "template") return void 0;
			return origin.kind === "image" ? origin.image : image;
		}
		const cannot = (what) => (problem) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("invalid-input", `${what} cannot be changed as asked: ${problem}.`);
		function buildSteps(config, facts, resources, settings, listing) {
			if (config.origin.kind !== "source" || !settings) return [];
			const bucket = facts?.bucket;
			const repository = facts?.repository;
			const bucketAbsent = !facts || bucket?.known && bucket.value === null;
			const makesRepository = (!facts || repository?.known && repository.value === null) && resources.repository.from === "default";
			const owner = bucket?.known ? bucket.value?.projectNumber : void 0;
			const named = resources.bucket.from === "input";
			const owned = Boolean(bucketAbsent) || named || owner !== void 0 && owner === resources.projectNumber;
			return inOrder(bucketAbsent ? [createBucket(resources, config.region)] : [], makesRepository ? [createRepository(resources)] : [], [uploadSource(resources, listing, owned)], [buildImage(resources, settings, config.service, buildNeedsOf(config, facts, resources, settings))]);
		}
		function buildNeedsOf(config, facts, resources, settings) {
			const live = facts?.service.known ? facts.service.value : void 0;
			const { project, projectNumber, buildAccount } = resources;
			const options = optionsOf(config, project, live);
			const built = Boolean(live?.buildConfig?.imageUri);
			const needs = buildNeeds({
				named: settings.serviceAccount !== void 0,
				agentSettled: built || buildAccount !== void 0 && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.h)(buildAccount, project, projectNumber),
				options,
				foreignPool: options.workerPool !== void 0 && !isOf(options.workerPool, resources)
			});
			return buildAccount !== void 0 && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__._)(buildAccount) ? needs.filter(({ who }) => who !== "build-agent") : needs;
		}
		function deployShape(config, resources, live) {
			const { project, projectNumber, runtimeAccount, repository } = resources;
			const options = optionsOf(config, project, live);
			const built = config.origin.kind === "source";
			const image = built ? repository.name : options.imageRepository;
			const open = built && live === void 0 && repository.from !== "input";
			return {
				exists: live === void 0 ? void 0 : live !== null,
				built,
				agentSettled: Boolean(live) || runtimeAccount !== void 0 && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.h)(runtimeAccount, project, projectNumber),
				foreignImage: open ? void 0 : image !== void 0 && !isOf(image, resources),
				otherImages: options.otherRepositories.map((name) => ({
					repository: name,
					foreign: !isOf(name, resources)
				})),
				options
			};
		}
		const isOf = (name, { project, projectNumber }) => [project, projectNumber].includes((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.C)(name) ?? "");
		const PROJECT$2 = { kind: "project" };
		const SERVICE$2 = { kind: "service" };
		const advisory$1 = { level: "advisory" };
		const taggedPreviewNeeds = () => [need("run.revisions.get", SERVICE$2, "read the revision that serves production")];
		const findTaggedNeeds = () => [need("run.services.get", SERVICE$2, "read the service"), need("run.revisions.list", SERVICE$2, "find the revisions of previews")];
		const removeTaggedNeeds = () => [
			...findTaggedNeeds(),
			need("run.services.update", SERVICE$2, "remove the tag of a preview"),
			need("iam.serviceAccounts.actAs", {
				kind: "account",
				who: "runtime-account"
			}, "change the traffic of a service"),
			need("run.revisions.get", SERVICE$2, "read a revision once more before it is deleted"),
			need("run.revisions.delete", SERVICE$2, "delete the revisions of a preview"),
			need("run.operations.get", PROJECT$2, "wait until a preview is gone", advisory$1)
		];
		const removeServiceNeeds = (at) => [
			need("run.services.get", at, "read the service of a preview"),
			need("run.services.delete", at, "delete the service of a preview"),
			need("run.operations.get", PROJECT$2, "wait until a preview is gone", advisory$1)
		];
		const listPreviewServicesNeeds = () => [need("run.services.list", PROJECT$2, "find the previews that are services")];
		const driftNeeds = (access) => [
			need("run.services.get", SERVICE$2, "read the service"),
			need("run.services.getIamPolicy", SERVICE$2, "read who can call the service", access ? {} : advisory$1),
			need("run.revisions.get", SERVICE$2, "read the revision that serves production", advisory$1),
			...access ? decisionNeeds() : []
		];
		async function setInvokerCheck({ google, made }, { service }, { disabled }) {
			const live = made.service ?? await google.run.getService(service);
			const before = live?.invokerIamDisabled ?? false;
			if (before === disabled) return [];
			const operation = await google.run.patchService(...checkPatch(service, live, disabled));
			try {
				made.service = await google.run.wait(operation);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				const now = await google.run.getService(service);
				if ((now?.invokerIamDisabled ?? false) !== disabled) throw error;
				if (now) made.service = now;
			}
			return [{
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service),
				path: "invokerIamDisabled",
				before,
				after: disabled,
				done: true
			}];
		}
		function checkPatch(name, live, disabled) {
			const change = {
				name,
				invokerIamDisabled: disabled
			};
			const label = live && (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.g)(live);
			if (!label) return [change, ["invokerIamDisabled"]];
			const labels = {
				...live.labels,
				[_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.m]: label
			};
			(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.k)(labels);
			return [{
				...change,
				labels,
				...live.etag && { etag: live.etag }
			}, ["invokerIamDisabled", "labels"]];
		}
		const ROLE = "roles/run.invoker";
		const EVERYBODY = "allUsers";
		const WAYS = {
			"all-users": {
				step: "set-public-binding",
				open: (world, resources) => untilTagSeen(world, WAYS["all-users"].opening, () => changeInvokers(world, resources, (bindings) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.L)(bindings, ROLE, EVERYBODY))),
				close: (world, resources) => changeInvokers(world, resources, (bindings) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.R)(bindings, EVERYBODY)),
				opened: {
					path: `bindings[${ROLE}]`,
					after: EVERYBODY
				},
				closed: {
					path: `bindings[${ROLE}]`,
					before: EVERYBODY
				},
				opening: "Granting the invoker role to allUsers",
				toOpen: "give allUsers the invoker role",
				closing: "Remove allUsers from the invokers",
				closedAlready: "It is already removed.",
				stillOpen: "allUsers still has an invoker role",
				call: (service) => `POST run.googleapis.com/v2/${service}:setIamPolicy`
			},
			"no-invoker-iam-check": {
				step: "set-invoker-check",
				open: (world, resources) => setInvokerCheck(world, resources, { disabled: true }),
				close: (world, resources) => setInvokerCheck(world, resources, { disabled: false }),
				opened: {
					path: "invokerIamDisabled",
					before: false,
					after: true
				},
				closed: {
					path: "invokerIamDisabled",
					before: true,
					after: false
				},
				opening: "Disabling the invoker check",
				toOpen: "disable the invoker check",
				closing: "Enable the invoker check",
				closedAlready: "It is already enabled.",
				stillOpen: "its invoker check is still disabled",
				call: (service) => `PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`
			}
		};
		const changeInvokers = (world, { service }, change) => changePolicy(world, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service), change, (bindings) => world.made.bindings = bindings);
		const planned$2 = ({ service }, mechanism, to) => ({
			target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service),
			...WAYS[mechanism][to],
			done: false
		});
		function closeAccess(resources, mechanism) {
			const way = WAYS[mechanism];
			return {
				kind: way.step,
				title: way.closing,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				changes: [planned$2(resources, mechanism, "closed")],
				needs: mechanismNeeds(mechanism, "make the service private"),
				async apply(world) {
					const done = await way.close(world, resources);
					world.record?.(done);
					world.made.access = {
						attempts: [],
						changed: done.length > 0 || (world.made.access?.changed ?? false)
					};
					return done.length === 0 ? way.closedAlready : void 0;
				}
			};
		}
		function setInvokers(resources, { kind, members, strategy, changes, released, stays }) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const { words, invokers } = _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind];
			return {
				kind: "set-invokers",
				title: strategy === "overwrite" ? `Set who can ${invokers?.verb} the ${words}` : `Let ${few(members.map(_headline_js__WEBPACK_IMPORTED_MODULE_2__.m))} ${invokers?.verb} the ${words}`,
				target,
				changes,
				needs: policyNeeds(kind, `set who can ${invokers?.verb} the ${words}`),
				async apply(world) {
					try {
						const done = await changePolicy(world, target, (bindings) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.I)(bindings, members, strategy, invokers?.role, stays), (bindings) => world.made.bindings = bindings);
						world.record?.(done);
						world.made.invokers = members;
						if (done.length > 0) world.made.changedAccess = true;
						return done.length === 0 ? "They are already set." : void 0;
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 400 && !error.constraint) throw error;
						throw refused$2(error, {
							project: resources.project,
							target
						}, members, invokers?.role, released);
					}
				}
			};
		}
		const few = (names) => names.length > 2 ? (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(names, 2) : (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.d)(names);
		function refused$2(error, { project, target }, members, role, released) {
			const named = members.filter((member) => error.message.includes((0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.m)(member)));
			const [only, ...others] = named.length > 0 ? named : members;
			const who = only && others.length === 0 ? only : `one of ${members.join(", ")}`;
			const why = error.constraint ? `The organisation policy ${error.constraint} does not allow ${who}.` : /does not exist|not found/i.test(error.message) ? `No account or group exists for ${who}.` : `Google refused ${who}.`;
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("invokers-not-set", `${released ? "It is deployed, but its" : "Its"} invokers could not be set. ${why} Correct it, or leave it out of invokers and callers, and run again. Google said: ${error.message}`, {
				role,
				resource: target,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, target, error)],
				...error.constraint && { remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.m)(project, error.constraint) }
			}, { cause: error });
		}
		function openAccess(resources, opening) {
			const first = opening.tries[0] ?? opening.removes[0] ?? "all-users";
			return {
				kind: WAYS[first].step,
				title: titleOf(opening),
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				changes: [...opening.tries.slice(0, 1).map((way) => planned$2(resources, way, "opened")), ...opening.removes.map((way) => planned$2(resources, way, "closed"))],
				needs: [...needsOfWays(opening), ...decisionNeeds()],
				apply: (world) => open(world, resources, (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.rt)(opening, world.made))
			};
		}
		function needsOfWays({ tries, removes }) {
			const [first, ...standBy] = tries;
			const certain = [...first ? [first] : [], ...removes].flatMap((way) => mechanismNeeds(way, "make the service public"));
			const spare = standBy.flatMap((way) => mechanismNeeds(way, "make the service public in another way"));
			return [...certain, ...spare.map((need) => ({
				...need,
				level: "advisory"
			}))];
		}
		function titleOf({ tries, byTrial }) {
			if (!tries[0]) return "Adjust access if a policy requires the invoker check";
			const how = WAYS[tries[0]].toOpen;
			return byTrial ? `Try to make it public: ${how}` : `Make it public: ${how}`;
		}
		async function open(world, resources, opening) {
			const attempts = [];
			for (const mechanism of opening.tries) {
				const { attempt, changes } = await tryOnce(world, resources, mechanism);
				attempts.push(attempt);
				if (!attempt.accepted) {
					world.log.info(`${WAYS[mechanism].opening} was refused: ${attempt.answer}`);
					continue;
				}
				const undone = await closeOthers(world, resources, opening.removes.filter((way) => way !== mechanism));
				world.record?.([...changes, ...undone]);
				world.made.access = {
					state: mechanism,
					attempts,
					changed: changes.length + undone.length > 0
				};
				if (changes.length > 0) world.made.changedAccess = true;
				return `The service is public: ${WAYS[mechanism].opening} was accepted.`;
			}
			if (attempts.length === 0) {
				const done = [];
				for (const way of opening.removes) done.push(...await WAYS[way].close(world, resources));
				world.record?.(done);
				world.made.access = {
					attempts,
					changed: done.length > 0
				};
				return done.length > 0 ? "The run removed access that the policies no longer allow." : "Nothing had to change.";
			}
			world.record?.([]);
			const state = opening.fallback === "oidc-only" ? "oidc-only" : "unchanged";
			world.made.access = {
				state,
				attempts,
				changed: false
			};
			const finding = refused$1(resources, attempts, opening.fallback);
			if (opening.fallback === "fail") throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([finding]);
			world.made.findings = [...world.made.findings ?? [], finding];
			world.log.warning(finding.reason);
			return "Google refused every way to make it public; access is as it was.";
		}
		async function tryOnce(world, resources, mechanism) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			try {
				const changes = await untilGranted(world, WAYS[mechanism].opening, () => WAYS[mechanism].open(world, resources));
				const answer = changes.length > 0 ? "accepted" : "so already";
				return {
					attempt: {
						mechanism,
						accepted: true,
						answer,
						evidence: [accepted(resources, mechanism, answer)]
					},
					changes
				};
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || !isRefusal(error)) throw error;
				const evidence = [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, target, error)];
				const attempt = {
					mechanism,
					accepted: false,
					answer: error.message,
					evidence
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
		const isRefusal = ({ status, code, constraint }) => constraint !== void 0 || status === 403 || status === 400 && code === "FAILED_PRECONDITION";
		async function closeOthers(world, resources, ways) {
			const done = [];
			for (const way of ways) try {
				done.push(...await WAYS[way].close(world, resources));
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				const finding = notClosed(resources, way, error);
				world.log.warning(finding.reason);
				world.made.findings = [...world.made.findings ?? [], finding];
				done.push(planned$2(resources, way, "closed"));
			}
			return done;
		}
		function notClosed({ service }, way, error) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service);
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("public-access-left", `The service is public as decided, but the run could not close the other way of being public, so ${WAYS[way].stillOpen}: ${error.message}`, {
				resource: target,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, target, error)]
			});
		}
		function accepted({ service }, mechanism, answer) {
			return {
				call: WAYS[mechanism].call(service),
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service),
				answer,
				status: 200
			};
		}
		function refused$1(resources, attempts, fallback) {
			const said = attempts.map(({ mechanism, answer }) => `${WAYS[mechanism].opening} was refused (${answer})`).join("; ");
			const then = fallback === "fail" ? "on_public_denied: fail makes the run fail; the release stays, and the service was not made public." : fallback === "oidc-only" ? "The service is deployed for callers with an ID token and an invoker role." : "The run did not change who can reach the service.";
			const constraints = new Set(attempts.flatMap(({ constraint }) => constraint ?? []));
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.y)("public-access-blocked", fallback === "fail" ? "fail" : "warn", `The service could not be made public: ${said}. ${then}`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				evidence: attempts.flatMap(({ evidence }) => evidence),
				remedies: [...constraints].flatMap((constraint) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.m)(resources.project, constraint))
			});
		}
		function madeAnew(changes, target, path, after) {
			if (changes.length > 0 || after === void 0) return [...changes];
			return [{
				target,
				path,
				after: after.split("/").at(-1) ?? after,
				done: true
			}];
		}
		function checkClearing({ log }, { resources, ifCheckRequired }) {
			const check = {
				cleared: false,
				onRefused(error) {
					if (check.cleared || !ifCheckRequired || !isCheckRequired(error)) return false;
					refusedByPolicy(resources, ifCheckRequired, error);
					check.cleared = true;
					log.warning("A policy requires the invoker check, so the run sends the release again with the check enabled.");
					return true;
				}
			};
			return check;
		}
		const isCheckRequired = (error) => /^run\.(managed\.)?requireInvokerIam$/.test(error.constraint ?? "");
		function refusedByPolicy(resources, { blocked, warnings }, error) {
			const [first, ...rest] = warnings;
			if (!blocked || !first) return;
			const refused = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), error);
			throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([{
				...first,
				evidence: [...first.evidence, refused]
			}, ...rest], { cause: error });
		}
		const PYTHON = /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?::\s.*)?$/;
		const NODE = /^(?:Uncaught )?(?:\w+\.)*[A-Z]?\w*Error(?: \[[\w]+\])?: .+/;
		const OTHERS = [
			/^Exception in thread .+/,
			/^Caused by: .+/,
			/^panic: .+/,
			/^fatal error: .+/,
			/^Unhandled exception\. .+/,
			/^(?:PHP )?Fatal error:\s.+/,
			/^thread '.*' panicked at .+/,
			/^\S+\.rb:\d+:in .+ \([A-Z][\w:]*\)$/
		];
		function exceptionIn(lines) {
			const traced = lines.findLastIndex((line) => /Traceback \(most recent call last\)/.test(line));
			const python = traced < 0 ? void 0 : lines.slice(traced).find((line) => PYTHON.test(line));
			if (python) return python;
			return lines.findLast((line) => NODE.test(line) || OTHERS.some((pattern) => pattern.test(line)));
		}
		const LIMIT = /Memory limit of ([\d.]+) ?(Mi?B?|Gi?B?) exceeded with ([\d.]+) ?(Mi?B?|Gi?B?) used|The configured memory limit was reached/;
		const SIZES = [
			[
				512,
				"512Mi",
				1
			],
			[
				1024,
				"1Gi",
				1
			],
			[
				2048,
				"2Gi",
				1
			],
			[
				4096,
				"4Gi",
				1
			],
			[
				8192,
				"8Gi",
				2
			],
			[
				16384,
				"16Gi",
				4
			],
			[
				32768,
				"32Gi",
				8
			]
		];
		const ROOM = 1.2;
		function memory(told) {
			const shown = [...told.platform, told.said].find((text) => LIMIT.test(text));
			if (shown === void 0) return void 0;
			const [, limit, unit, used, unitOfUsed] = LIMIT.exec(shown) ?? [];
			const had = limit ? mib(limit, unit) : sizeOf(told.settings.memory);
			const needed = used ? mib(used, unitOfUsed) : void 0;
			return {
				key: "memory",
				what: (limit && used ? `The container needs more memory than its limit: it used ${used} MiB, but the limit is ${limit} MiB.` : `The container needs more memory than its limit${told.settings.memory ? ` of ${told.settings.memory}` : ""}.`).replaceAll("MiB", unitWords(unit)),
				...moreMemory(told, had, needed),
				shown
			};
		}
		const unitWords = (unit) => unit?.startsWith("G") ? "GiB" : "MiB";
		const mib = (number, unit) => Number(number) * (unit?.startsWith("G") ? 1024 : 1);
		function sizeOf(quantity) {
			const [, number, unit] = /^(\d+(?:\.\d+)?)(Mi?|Gi?)$/.exec(quantity ?? "") ?? [];
			return number ? mib(number, unit) : void 0;
		}
		function moreMemory({ settings }, had = 512, needed = had) {
			const next = SIZES.find(([size]) => size > had && size >= needed * ROOM);
			if (!next) return {
				advice: "It already has the maximum of Cloud Run: the program has to use less.",
				remedies: []
			};
			const [, size, cpu] = next;
			const has = Number.parseFloat(settings.cpu ?? "1") / (settings.cpu?.endsWith("m") ? 1e3 : 1);
			const flags = [`--memory=${size}`, ...cpu > has ? [`--cpu=${cpu}`] : []];
			return {
				advice: `Give it more (flags: ${flags.join(" ")}).`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)(flags, settings.manifest)]
			};
		}
		const KILLED = /Container terminated on signal 9\b/;
		function killed(told) {
			const { ends = [] } = told;
			const byEnd = ends.length > 0 && ends.every(({ exitCode, termSignal }) => exitCode === 137 || termSignal === 9);
			const shown = told.platform.find((line) => KILLED.test(line)) ?? (byEnd ? "137" : void 0);
			if (!shown) return void 0;
			return {
				key: "killed",
				what: `The container was killed (signal 9), which is typical if it exceeds its memory limit${told.settings.memory ? ` of ${told.settings.memory}` : ""}.`,
				...moreMemory(told, sizeOf(told.settings.memory)),
				shown
			};
		}
		const WORDS$1 = [
			[/ModuleNotFoundError: No module named '([^']+)'/, "requirements.txt"],
			[/Cannot find module '([^']+)'/, "package.json"],
			[/Cannot find package '([^']+)'/, "package.json"],
			[/cannot load such file -- (\S+)/, "Gemfile"],
			[/(?:java\.lang\.)?(?:ClassNotFoundException|NoClassDefFoundError): (\S+)/, "the build file"],
			[/Could not load file or assembly '([^',]+)/, "the project file"]
		];
		const LIBRARY = /(?:error while loading shared libraries: |ImportError: )(\S+\.so[.\d]*): cannot open shared object file/;
		const OWN = new Set([
			"main",
			"app",
			"wsgi",
			"asgi",
			"server",
			"src",
			"api",
			"manage",
			"config",
			"settings",
			"backend"
		]);
		const NOT_LOADED = /Error loading ASGI app\. (?:Could not import module "([^"]+)"|Attribute "([^"]+)" not found in module)|Failed to find attribute '([^']+)' in '/;
		const PACKAGES = {
			cv2: "opencv-python-headless",
			PIL: "pillow",
			yaml: "pyyaml",
			sklearn: "scikit-learn",
			dotenv: "python-dotenv",
			bs4: "beautifulsoup4",
			jwt: "pyjwt"
		};
		function missingModule(log) {
			const last = exceptionIn(log);
			const lines = last === void 0 ? log : [last];
			const library = lines.findLast((line) => LIBRARY.test(line));
			if (library) {
				const name = LIBRARY.exec(library)?.[1] ?? "";
				return {
					key: "library",
					what: `The image lacks the system library ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}.`,
					advice: "Install the package that has it, in the Dockerfile.",
					remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Install ${name} in the Dockerfile`, `RUN apt-get update && apt-get install -y PACKAGE # that has ${name}`)],
					shown: library
				};
			}
			const unloaded = log.findLast((line) => NOT_LOADED.test(line));
			if (unloaded && !lines.some((line) => WORDS$1.some(([words]) => words.test(line)))) {
				const name = NOT_LOADED.exec(unloaded)?.slice(1).find(Boolean) ?? "";
				return {
					key: "own-module",
					what: `The server did not find the app that its start command names: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(unloaded.replace(/^ERROR:\s*/, ""))}.`,
					advice: "Correct MODULE:ATTRIBUTE in the start command, or see that the Dockerfile copies the module to WORKDIR.",
					remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Correct ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)} in the start command`, "CMD uvicorn MODULE:ATTRIBUTE")],
					shown: unloaded
				};
			}
			const shown = lines.findLast((line) => WORDS$1.some(([words]) => words.test(line)));
			if (!shown) return void 0;
			const [words, list] = WORDS$1.find(([words]) => words.test(shown));
			const name = words.exec(shown)?.[1] ?? "";
			if (/^[./]|^[A-Z]:\\/.test(name)) return {
				key: "file",
				what: `The image lacks a file that the app needs: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}.`,
				advice: "Check that the Dockerfile copies it, that no ignore file excludes it from the upload, and that the start command has the right path.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Copy ${name} into the image`, "COPY . . # in the Dockerfile; see .gcloudignore and .dockerignore")],
				shown
			};
			const top = name.split(".")[0] ?? name;
			if (list === "requirements.txt" && OWN.has(top)) return {
				key: "own-module",
				what: `The app starts with the module ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}, which is not where it starts: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(shown, 60)}.`,
				advice: "See that the Dockerfile copies it, and that WORKDIR and the start command fit its folder.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Copy ${top} into the image, or correct the start command`, "COPY . . # in the Dockerfile")],
				shown
			};
			const wanted = list === "requirements.txt" ? PACKAGES[top] ?? top : name;
			return {
				key: "dependency",
				what: `The app needs the module ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}, which is not in the image: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(shown.replace(/^.*?(?=(?<!\w)\w*(?:Error|Exception)\b)/, ""), 60)}.`,
				advice: `Add it to ${list}; if it is your own folder, check that the Dockerfile copies it.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)(`Add ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(wanted, 60)} to ${list}`, wanted)],
				shown
			};
		}
		const VERB = /\b(?:listen(?:ing|s)?|running|serving|start(?:ed|ing)|ready|available|bound|local)\b/i;
		const OTHER = /connect|client|database|\bdb\b|redis|postgres|mysql|mongo|rabbit|kafka|metric|debug|inspector|admin|prometheus|proxying|upstream/i;
		const ADDRESS = /(?:^|[\s/('"=])(0\.0\.0\.0|127\.0\.0\.1|localhost|\[::1?\]|::1?|\*|)[:](\d{2,5})(?=[\s/)'",.]|$)/i;
		const PORT$1 = /\bports?(?:\(s\))?(?:\s+is)?[\s:=#]*(\d{2,5})\b/i;
		const BARE = /\blisten(?:ing|s)?\s+(?:on|at)\s+(\d{2,5})\b/i;
		const EVERYWHERE = /^(?:0\.0\.0\.0|\*|\[?::\]?)$/;
		function listeningIn(lines) {
			return lines.flatMap((line) => {
				if (!VERB.test(line) || OTHER.test(line)) return [];
				const [, host = "", port] = ADDRESS.exec(line) ?? [];
				const only = port ?? PORT$1.exec(line)?.[1] ?? BARE.exec(line)?.[1];
				return only ? [{
					host: EVERYWHERE.test(host) ? "" : host.toLowerCase(),
					port: Number(only),
					line
				}] : [];
			});
		}
		const EXITED = /Container called exit\((\d+)\)/;
		const codeOf = (platform) => platform.flatMap((line) => EXITED.exec(line)?.[1] ?? [])[0];
		const PROBED = /(Default )?STARTUP (TCP|HTTP|GRPC) probe failed (\d+) times? consecutively for container "[^"]*" on port (\d+)(?: path "([^"]*)")?/;
		function probeIn(platform) {
			const shown = platform.findLast((line) => PROBED.test(line));
			const [, byDefault, kind = "", times, port, path] = PROBED.exec(shown ?? "") ?? [];
			if (!shown) return void 0;
			return {
				shown,
				kind,
				times: Number(times),
				port: Number(port),
				byDefault: byDefault !== void 0,
				...path && { path }
			};
		}
		function probedElsewhere({ app, platform, settings, phase }) {
			const probed = probeIn(platform);
			if (phase !== "starts" || !probed || probed.byDefault || codeOf(platform) !== void 0) return void 0;
			const open = listeningIn(app).filter(({ host }) => host === "");
			if (probed.port === settings.port || open.some(({ port }) => port === probed.port)) return void 0;
			const own = open.find(({ port }) => port === settings.port);
			if (!own) return void 0;
			const fields = probed.kind === "HTTP" ? [`httpGet.path=${probed.path ?? "/"}`, `httpGet.port=${own.port}`] : [`${probed.kind === "GRPC" ? "grpc" : "tcpSocket"}.port=${own.port}`];
			return {
				key: "probe-port",
				what: `The startup probe uses port ${probed.port}, but the container listens on port ${own.port}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)([`--startup-probe=${fields.join(",")}`], settings.manifest)],
				shown: own.line
			};
		}
		function listensElsewhere({ app, platform, settings, phase }) {
			const { port, manifest } = settings;
			if (phase !== "starts" || port === void 0 || codeOf(platform) !== void 0) return void 0;
			const all = listeningIn(app);
			if (all.some((one) => one.port === port && one.host === "")) return void 0;
			const found = all.find((one) => one.port === port) ?? all.findLast((one) => one.host === "") ?? all.at(-1);
			if (!found) return void 0;
			const words = `${found.line} ${settings.start?.command ?? ""}`;
			const shown = found.line;
			if (found.port === port) return {
				key: "loopback",
				what: `The container listens only on ${found.host}, where Cloud Run cannot reach it.`,
				advice: `It has to listen on 0.0.0.0, on port ${port}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.d)(words, port)],
				shown
			};
			if (found.host !== "") return {
				key: "port-and-loopback",
				what: `The container listens on ${found.host}:${found.port}, but Cloud Run sends requests to port ${port}.`,
				advice: `Nothing outside the container reaches ${found.host}: it has to listen on 0.0.0.0, on port ${port}.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.d)(words, port)],
				shown
			};
			return {
				key: "port",
				what: `The container listens on port ${found.port}, but Cloud Run sends requests to port ${port}.`,
				advice: `Set the port (flags: --port=${found.port}), or let the app listen on the port in the variable PORT.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)([`--port=${found.port}`], manifest)],
				shown
			};
		}
		const BY_PROBE = /failed the configured startup probe checks/;
		function probe({ said, platform, phase }) {
			const probed = probeIn(platform);
			const shown = probed && !probed.byDefault ? probed.shown : BY_PROBE.test(said) ? said : void 0;
			if (phase !== "starts" || shown === void 0) return void 0;
			return {
				key: "probe",
				what: `The container did not pass its startup probe${probed && !probed.byDefault ? `: ${probed.kind === "HTTP" ? `GET ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(probed.path ?? "/", 40)}` : probed.kind} on port ${probed.port} failed ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(probed.times, "time")}` : ""}.`,
				advice: "Correct the port or path of the probe, or give the app more time (flags: --startup-probe with a larger failureThreshold or periodSeconds).",
				remedies: [],
				shown
			};
		}
		const NOT_LISTENING = /failed to start and (?:then )?listen on the port|Failed to start and then listen/i;
		function silent({ said, platform, phase, settings, lines }) {
			const { port, start, manifest } = settings;
			const probed = probeIn(platform);
			const shown = NOT_LISTENING.test(said) ? said : probed?.shown;
			if (phase !== "starts" || shown === void 0 || port === void 0) return void 0;
			if (start?.port !== void 0 && start.port !== port) return {
				key: "port-of-dockerfile",
				what: `The container did not listen on port ${port}; its Dockerfile starts it on port ${start.port}.`,
				advice: start.loopback ? `It has to listen on 0.0.0.0, on port ${port}.` : `Set the port (flags: --port=${start.port}), or let the app listen on the port in the variable PORT.`,
				remedies: [start.loopback ? (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.d)(start.command, port) : (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)([`--port=${start.port}`], manifest)],
				shown: start.command
			};
			if (start?.loopback) return {
				key: "loopback-of-dockerfile",
				what: `The container did not listen on port ${port}; its Dockerfile starts it on ${start.loopback}, where Cloud Run cannot reach it.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.d)(start.command, port)],
				shown: start.command
			};
			return {
				key: "not-listening",
				what: platform.some((line) => PROBED.test(line) && /DEADLINE_EXCEEDED/.test(line)) ? `The container ran, but nothing in it listened on port ${port} in time.` : `The container did not start and listen on port ${port} in time.`,
				advice: `It has to listen on 0.0.0.0, on the port in the variable PORT (${port}), within its startup time (four minutes unless a probe changes that). If it listens on another port, name that one (flags: --port).${lines?.length === 0 ? " Its log is empty." : ""}`,
				remedies: [],
				shown
			};
		}
		function containerCause(failed) {
			const by = (from) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.u)((failed.lines ?? []).flatMap((line) => line.from === from ? [line.text] : []));
			return (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.c)(ROWS$1, {
				...failed,
				app: by("app"),
				platform: by("platform")
			});
		}
		const ROWS$1 = [
			memory,
			notExecutable,
			noCommand,
			noStartScript,
			literalPort,
			missing,
			variable,
			exception,
			outOfTime,
			killed,
			probedElsewhere,
			listensElsewhere,
			exited,
			probe,
			silent
		];
		const LOADED = /Application failed to start:.*?failed to load (\S+): exec format error/;
		function notExecutable({ platform, said, settings }) {
			const shown = [...platform, said].find((line) => LOADED.test(line));
			const [, file = ""] = LOADED.exec(shown ?? "") ?? [];
			if (!shown) return void 0;
			const platformFix = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Build the image for linux/amd64", settings.built ? "FROM --platform=linux/amd64 IMAGE" : "docker build --platform linux/amd64 --tag IMAGE .");
			if (/\.(?:sh|bash|py|js|rb)$/.test(file) || settings.built) return {
				key: "not-executable",
				what: `Cloud Run cannot execute ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(file, 60)}: exec format error.`,
				advice: `It is a script without a #! line, or a program for another processor than x86-64. Begin a script with #!/bin/sh; build a program with --platform linux/amd64.`,
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Begin the script with #!/bin/sh, or build for linux/amd64", "#!/bin/sh"), platformFix],
				shown
			};
			return {
				key: "architecture",
				what: `The image is for another processor than Cloud Run’s: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(file, 50)} does not run on linux/amd64.`,
				advice: "A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.",
				remedies: [platformFix],
				shown
			};
		}
		const NOT_STARTED = /Application failed to start:\s*(.+)/;
		const NOT_FOUND_BY_SHELL = /(?:exec: "?([\w./-]+)"?: (?:executable file not found|not found)|(?:sh|bash): (?:line )?(?:\d+: )?([\w./-]+): (?:command )?not found)/;
		function noCommand({ platform, app }) {
			const byPlatform = platform.find((line) => NOT_STARTED.test(line));
			const byShell = app.findLast((line) => NOT_FOUND_BY_SHELL.test(line));
			const shown = byPlatform ?? byShell;
			if (!shown) return void 0;
			const [, first, second] = NOT_FOUND_BY_SHELL.exec(shown) ?? [];
			const name = first ?? second;
			return {
				key: "start-command",
				what: name ? `The start command is not in the image: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)} was not found.` : `The start command cannot be run: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(NOT_STARTED.exec(shown)?.[1] ?? shown)}.`,
				advice: "Check that CMD or ENTRYPOINT of the Dockerfile (or --command in flags) names an executable file of the image, with its path.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Correct the start command", name ? `CMD of the Dockerfile: ${name}` : "CMD of the Dockerfile")],
				shown
			};
		}
		const NO_SCRIPT = /Missing script: "?start"?/i;
		function noStartScript({ app }) {
			const shown = app.findLast((line) => NO_SCRIPT.test(line));
			if (!shown) return void 0;
			return {
				key: "no-start-command",
				what: "package.json has no script \"start\", which starts the container.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Add the script \"start\" to package.json", "\"scripts\": { \"start\": \"node server.js\" }")],
				shown
			};
		}
		const LITERAL = /'\$\{?PORT\}?' is not a valid (?:port number|integer)|invalid (?:port|literal)[^']*'\$\{?PORT\}?'/i;
		function literalPort({ app, settings }) {
			const shown = app.findLast((line) => LITERAL.test(line));
			if (!shown) return void 0;
			const { command } = settings.start ?? {};
			return {
				key: "literal-port",
				what: "The start command has $PORT in a list, where no shell puts the port in.",
				advice: "Write CMD without the brackets.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Write CMD without brackets", command ? `CMD exec ${command}` : "CMD exec COMMAND --port $PORT")],
				shown
			};
		}
		function missing({ app }) {
			return missingModule(app);
		}
		const NAMED_BY_ENVIRON = /os\.environ\[|os\.getenv\(|environ\.get\(|process\.env|ENV\[|ENV\.fetch/;
		const KEY_ERROR = /^KeyError: '([A-Z][A-Z0-9_]+)'$/;
		const NOT_SET = /\b(?:environment )?variable ["'`]?([A-Z][A-Z0-9_]{2,})["'`]? (?:is |was )?(?:not set|missing|required|undefined|not defined)|\b([A-Z][A-Z0-9_]{2,}) (?:environment variable )?(?:is |must be )?(?:not set|required|missing)\b/;
		function variable({ app }) {
			const last = exceptionIn(app);
			const key = KEY_ERROR.exec(last ?? "")?.[1];
			const [, first, second] = NOT_SET.exec(last ?? "") ?? [];
			const name = key && app.some((line) => NAMED_BY_ENVIRON.test(line)) ? key : first ?? second;
			if (!last || !name) return void 0;
			return {
				key: "variable",
				what: `The app needs the environment variable ${name}, which is not set.`,
				advice: "Set it with env_vars, or with secrets if it is a secret.",
				remedies: [{
					kind: "workflow",
					title: `Set env_vars: ${name}=...`,
					text: `with:\n  env_vars: ${name}=VALUE`
				}],
				shown: last
			};
		}
		const CRASHED = {
			starts: "The container crashed during startup",
			runs: "The container failed",
			serves: "The app failed"
		};
		function exception({ app, platform, phase }) {
			const shown = exceptionIn(app);
			if (!shown) return void 0;
			return {
				key: "crash",
				what: `${phase !== "starts" || codeOf(platform) !== void 0 ? CRASHED[phase] : "The container did not start; its log says"}: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(shown)}.`,
				advice: "Fix that in the code or its settings.",
				remedies: [],
				shown
			};
		}
		const OUT_OF_TIME = /The configured timeout was reached/;
		function outOfTime({ said, platform, settings }) {
			const shown = [said, ...platform].find((text) => OUT_OF_TIME.test(text));
			if (!shown) return void 0;
			return {
				key: "task-timeout",
				what: "The task ran longer than its timeout.",
				advice: "The default is ten minutes. Raise it (flags: --task-timeout=1h), or split the work into more tasks (--tasks).",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.p)(["--task-timeout=1h"], settings.manifest)],
				shown
			};
		}
		function exited({ app, platform, phase, settings }) {
			const shown = platform.find((line) => EXITED.test(line) || /Container terminated on signal \d+/.test(line));
			if (!shown || phase === "serves") return void 0;
			const code = EXITED.exec(shown)?.[1];
			const last = app.findLast((line) => line.trim() !== "");
			const said = last ? `: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(last)}` : "";
			if (phase === "runs") return code === "0" ? void 0 : {
				key: "exit",
				what: `The container exited with ${ending(shown)}${said}.`,
				remedies: [],
				shown
			};
			if (code === "0") return {
				key: "exit-0",
				what: "The container exited by itself (exit code 0), but a service has to keep running and listen.",
				advice: settings.port === void 0 ? void 0 : "Start a server; a program that ends by itself is a job (input job instead of service).",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Start a server, or deploy it as a job", "job: NAME # instead of service")],
				shown
			};
			return {
				key: "exit",
				what: `The container exited during startup with ${ending(shown)}${said}.`,
				advice: "Run the image on your machine with PORT set to reproduce it.",
				remedies: [],
				shown
			};
		}
		const ending = (shown) => {
			const code = EXITED.exec(shown)?.[1];
			return code === void 0 ? `signal ${/signal (\d+)/.exec(shown)?.[1]}` : `exit code ${code}`;
		};
		const releaseCause = (unready) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.c)(ROWS, unready) ?? containerCause(unready);
		function isOfContainer({ reason, said }) {
			if (reason && OF_CONTAINER.has(reason)) return true;
			return /failed to start|failed to listen|health check|startup probe|container .*exit|memory limit|exec format/i.test(said);
		}
		const OF_CONTAINER = new Set(["HEALTH_CHECK_CONTAINER_ERROR", "PROGRESS_DEADLINE_EXCEEDED"]);
		const ownWords = (said) => said.replace(/^(?:Cloud Run error: )?Revision '[^']*' is not ready(?: and cannot serve traffic)?[.:]\s*/, "").replace(/^Cloud Run error: /, "").replace(/(?<!\s)\s*Logs (?:for this revision might contain more information|URL: )[\s\S]*$/, "").trim();
		const firstWords = (said) => (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(ownWords(said).split(/(?<=[.!?])\s|\n/, 1)[0] ?? "", 130);
		const ROWS = [
			imageMissing,
			architecture,
			secretVersion,
			secretMissing,
			accountMissing,
			connector,
			network,
			key,
			mount,
			limitOfRevisions,
			minimum
		];
		const IMAGE_MISSING = /Image '?([^\s']+?)'? not found/i;
		function imageMissing({ said, reason, settings }) {
			const named = IMAGE_MISSING.exec(said)?.[1];
			if (!named && reason !== "CONTAINER_MISSING") return void 0;
			const image = named ?? settings.image ?? "";
			return {
				key: "image",
				what: `The image ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(image, 100)} was not found.`,
				advice: "Check the name and the tag or digest in the input image, and that the image was pushed.",
				remedies: [],
				shown: named ? said : reason ?? ""
			};
		}
		const NOT_AMD64 = /Container manifest(?: type)? .*?must support amd64\/linux|must support amd64\/linux/;
		function architecture({ said, settings }) {
			const [shown] = NOT_AMD64.exec(said) ?? [];
			if (!shown) return void 0;
			return {
				key: "architecture",
				what: "The image has no variant for linux/amd64, which is all that Cloud Run runs.",
				advice: "A Mac with Apple silicon builds for arm64 by default. Build with docker build --platform linux/amd64.",
				remedies: [(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.o)("Build the image for linux/amd64", `docker build --platform linux/amd64 --tag ${settings.image ?? "IMAGE"} .`)],
				shown
			};
		}
		const STATE = /Secret Version \[projects\/([^/\s]+)\/secrets\/([^/\s]+)\/versions\/(\d+)\] is in (DISABLED|DESTROYED) state/;
		function secretVersion({ said, project, projectNumber }) {
			const [shown, owner = "", secret = "", version = "", state] = STATE.exec(said) ?? [];
			if (!shown) return void 0;
			const at = `--project=${owner === projectNumber ? project : owner}`;
			if (state === "DISABLED") return {
				key: "secret-disabled",
				what: `Version ${version} of the secret ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(secret, 80)} is disabled.`,
				advice: "Enable it, or name an enabled version.",
				remedies: [gcloud(`Enable version ${version} of ${secret}`, [
					"secrets",
					"versions",
					"enable",
					version,
					`--secret=${secret}`,
					at
				])],
				shown
			};
			return {
				key: "secret-destroyed",
				what: `Version ${version} of the secret ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(secret, 80)} is destroyed and cannot be restored.`,
				advice: "Add a version with the value, and name it or latest.",
				remedies: [newVersion(secret, at)],
				shown
			};
		}
		const SECRET_MISSING = /Secret:? ?\[?projects\/([^/\s]+)\/secrets\/([^/\s\]]+)(?:\/versions\/([^/\s\]]+))?\]?(?: or its versions)? (?:was )?not found/;
		function secretMissing({ said, project, projectNumber }) {
			const [shown, owner = "", secret = "", version = "latest"] = SECRET_MISSING.exec(said) ?? [];
			if (!shown) return void 0;
			const at = `--project=${owner === projectNumber ? project : owner}`;
			return {
				key: "secret-missing",
				what: `The secret ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(secret, 70)} does not exist, or has no version ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(version, 20)}.`,
				advice: "Check the name and the version, or add a version with the value (if the secret itself is missing, create it first).",
				remedies: [newVersion(secret, at)],
				shown
			};
		}
		const newVersion = (secret, at) => gcloud(`Add a version to ${secret}`, [
			"secrets",
			"versions",
			"add",
			secret,
			"--data-file=VALUE_FILE",
			at
		]);
		const gcloud = (title, words) => ({
			kind: "gcloud",
			title,
			text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)(words)
		});
		const NO_ACCOUNT = /Service account (\S+@\S+?) does not exist or is disabled/;
		function accountMissing({ said }) {
			const [shown, email = ""] = NO_ACCOUNT.exec(said) ?? [];
			if (!shown) return void 0;
			return {
				key: "account",
				what: `The runtime account ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(email, 90)} does not exist or is disabled.`,
				advice: `Name one that exists (flags: --service-account); if it is disabled, enable it (gcloud iam service-accounts enable ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(email, 90)}).`,
				remedies: [],
				shown
			};
		}
		const CONNECTOR = /VPC connector (projects\/[^/\s]+\/locations\/[^/\s]+\/connectors\/[^/\s]+) does not exist, or Cloud Run does not have permission to use it/;
		function connector({ said, project, projectNumber }) {
			const [shown, name = ""] = CONNECTOR.exec(said) ?? [];
			if (!shown) return void 0;
			const owner = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.C)(name) ?? project;
			const foreign = owner !== project && owner !== projectNumber;
			const agent = projectNumber && `serviceAccount:${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.D)(projectNumber)}`;
			const grant = foreign && agent ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.u)({
				member: agent,
				role: "roles/vpcaccess.user",
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.project(owner)
			}) : [];
			return {
				key: "connector",
				what: `The VPC connector ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name.split("/").at(-1) ?? "", 60)} does not exist, or Cloud Run is not allowed to use it.`,
				advice: foreign ? `It belongs to the project ${owner}, where Cloud Run’s service agent needs roles/vpcaccess.user.` : "Check its name and region. A service keeps the connector of its last deploy; --clear-vpc-connector in flags removes it.",
				remedies: grant,
				shown
			};
		}
		function network({ said, reason }) {
			if (reason !== "VPC_NETWORK_NOT_FOUND") return void 0;
			const name = /'([^'\s]+)' was not found/.exec(said)?.[1]?.split("/").at(-1);
			return {
				key: "network",
				what: `The network or subnet${name ? ` ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(name, 60)}` : ""} was not found, or Cloud Run is not allowed to use it.`,
				advice: "Check the names of the network and subnet, and that they are in the service’s region.",
				remedies: [],
				shown: reason
			};
		}
		function key({ reason }) {
			if (reason !== "ENCRYPTION_KEY_CHECK_FAILED") return void 0;
			return {
				key: "key",
				what: "The encryption key cannot be used.",
				advice: "Check that the key exists and is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it.",
				remedies: [],
				shown: reason
			};
		}
		const MOUNT = /\b(?:mount(?:ing|ed)?|gcsfuse|nfs)\b.*\b(?:fail(?:ed|ure)?|denied|error|timed out|not found)\b|\bfail(?:ed|ure)\b.*\bmount/i;
		function mount({ said, lines = [] }) {
			const shown = [...lines.filter(({ from }) => from === "platform").map(({ text }) => text), said].find((text) => MOUNT.test(text));
			if (shown === void 0) return void 0;
			return {
				key: "mount",
				what: `A volume could not be mounted: ${(0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.f)(ownWords(shown))}.`,
				advice: "Check that the bucket or the NFS server exists, that the runtime account can read the bucket (roles/storage.objectViewer; to write, roles/storage.objectUser), and for NFS that the service reaches its network.",
				remedies: [],
				shown
			};
		}
		function limitOfRevisions({ reason }) {
			if (reason !== "ACTIVE_REVISION_LIMIT_REACHED") return void 0;
			return {
				key: "revisions",
				what: "The service has as many active revisions as it can have.",
				advice: "Delete revisions that no longer serve, or lower their minimum number of instances.",
				remedies: [],
				shown: reason
			};
		}
		function minimum({ reason }) {
			if (reason !== "MIN_INSTANCES_NOT_PROVISIONED") return void 0;
			return {
				key: "minimum",
				what: "Cloud Run could not start the minimum number of instances.",
				advice: "Lower the minimum number of instances (flags: --min-instances), or request more quota in this region.",
				remedies: [],
				shown: reason
			};
		}
		const LINES = 50;
		const PAUSES_MS = [2e3, 4e3];
		async function readContainerLog({ log, signal, clock = systemClock }, what, resource, read, pauses = PAUSES_MS) {
			try {
				let lines = await read(LINES);
				for (const ms of pauses) {
					if (lines.length > 0) break;
					await clock.sleep(ms, signal);
					lines = await read(LINES);
				}
				const end = lines.slice(-15);
				if (end.length > 0) await log.group(`Last ${end.length} lines of ${what}`, async () => {
					for (const { text } of end) log.quote(text);
				});
				return {
					lines,
					evidence: evidenceOf(end, resource),
					note: void 0
				};
			} catch (error) {
				if (signal.aborted) throw error;
				log.debug(`The log could not be read: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)}`);
				return {
					lines: void 0,
					evidence: [],
					note: UNREADABLE
				};
			}
		}
		const UNREADABLE = "The run could not read its log, which takes roles/logging.viewer.";
		async function causeWhileServing(world, revision, template) {
			const read = (lines) => world.google.logging.revisionLog(revision, lines);
			const { lines, evidence } = await readContainerLog(world, "the container’s log", _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(revision), read, []);
			return {
				cause: containerCause({
					phase: "serves",
					said: "",
					lines,
					settings: settingsOf(template, world.config, {
						built: world.made.build !== void 0,
						requests: true
					})
				}),
				evidence
			};
		}
		const evidenceOf = (lines, resource) => lines.length === 0 ? [] : [{
			call: "POST logging.googleapis.com/v2/entries:list",
			resource,
			answer: lines.map(({ text }) => text).join("\n").slice(-4e3)
		}];
		const SETTLE_MS = 3e5;
		async function settled({ signal, clock = systemClock }, live, read) {
			const pause = backoff(1e3, 1.4, 1e4);
			const until = clock.now() + SETTLE_MS;
			let current = live;
			while (isMoving(current) && clock.now() < until) {
				await clock.sleep(pause(), signal);
				current = await read() ?? current;
			}
			return current;
		}
		function isMoving({ reconciling, terminalCondition }) {
			const state = terminalCondition?.state;
			return reconciling === true || state === "CONDITION_PENDING" || state === "CONDITION_RECONCILING";
		}
		const isReady = (live) => !isMoving(live) && (live.terminalCondition?.state ?? "CONDITION_SUCCEEDED") === "CONDITION_SUCCEEDED";
		async function notReady(world, unready) {
			const { google, config, made } = world;
			const { resources, what, live, template, secrets, still, logs, start, revision } = unready;
			const condition = worst(live);
			const reason = reasonOf(condition);
			const said = condition?.message ?? unready.said ?? "";
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const evidence = {
				call: `GET run.googleapis.com/v2/${resources.service}`,
				resource,
				answer: [reason, said || "it did not become ready in time"].filter(Boolean).join(": ").slice(0, 600)
			};
			const account = template?.serviceAccount;
			const image = template?.containers?.find(({ image }) => image)?.image;
			const causes = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)((0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.i)(said, evidence, reason), {
				speaker: "release",
				resources: account ? {
					...resources,
					runtimeAccount: account
				} : resources,
				deployer: google.identity.principal,
				image,
				...limitsOf(template, config),
				...secrets && { secrets }
			});
			const reads = causes.length === 0 && isOfContainer({
				reason,
				said
			}) && revision !== void 0;
			const log = reads ? await readContainerLog(world, "the container’s log", _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(revision), (lines) => google.logging.revisionLog(revision, lines)) : NO_LOG;
			const { project, projectNumber } = resources;
			const cause = releaseCause({
				phase: "starts",
				said,
				reason,
				project,
				projectNumber,
				region: config.region,
				lines: log.lines,
				settings: settingsOf(template, config, {
					built: made.build !== void 0,
					start,
					requests: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).requests
				})
			});
			const told = cause ?? {
				key: "unknown",
				shown: said,
				remedies: [],
				what: `${what} is not ready: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(firstWords(said) || "it did not become ready in time")}`
			};
			const finding = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.s)("release-failed", told, {
				resource,
				evidence: [evidence, ...log.evidence],
				more: [
					still,
					log.note,
					said && (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.l)(ownWords(said))
				],
				end: (log.lines ?? []).map(({ text }) => text),
				remedies: reads && logs ? [logs] : causes.length === 0 && !cause && logs ? [logs] : []
			});
			const [first, ...others] = [...causes, finding];
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([first ?? finding, ...others]);
		}
		const NO_LOG = {
			lines: void 0,
			evidence: [],
			note: void 0
		};
		function failedRelease(world, resources, service, { revision = service.latestCreatedRevision, ...how } = {}) {
			const serving = service.latestReadyRevision?.split("/").at(-1);
			return notReady(world, {
				resources,
				revision,
				...how,
				live: service,
				template: service.template,
				what: "The new revision",
				secrets: optionsOf(world.config, resources.project, service).secrets,
				still: serving ? `${serving} keeps serving.` : "Nothing serves yet.",
				logs: logsLink(resources, revision)
			});
		}
		function worst({ terminalCondition, conditions }) {
			const telling = (conditions ?? []).filter(({ state }) => state === "CONDITION_FAILED").find((condition) => reasonOf(condition) && reasonOf(condition) !== "REVISION_FAILED");
			if (terminalCondition?.state !== "CONDITION_FAILED") return telling;
			const reason = reasonOf(terminalCondition);
			if (reason && reason !== "REVISION_FAILED") return terminalCondition;
			return telling ? {
				...terminalCondition,
				...telling,
				message: terminalCondition.message ?? telling.message ?? ""
			} : terminalCondition;
		}
		const reasonOf = (condition) => condition?.revisionReason ?? condition?.reason;
		function logsLink(resources, full) {
			const revision = full?.split("/").at(-1);
			const [, project = "", , location = "", , name = ""] = resources.service.split("/");
			const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${revision ? ` resource.labels.revision_name="${revision}"` : ""} resource.labels.location="${location}"`;
			return {
				kind: "console",
				title: "Read the container’s log",
				text: `https://console.cloud.google.com/logs/query;query=${encodeURIComponent(query)}?project=${encodeURIComponent(project)}`
			};
		}
		async function moveTraffic(world, { service: name }, want, { evenWhenCancelled = false } = {}) {
			const { google } = world;
			const read = async () => {
				const live = await google.run.getService(name, { evenWhenCancelled });
				if (!live) throw gone$2(name);
				return live;
			};
			return onFreshState(world, {
				what: "The service",
				read,
				atOnce: evenWhenCancelled
			}, async (live) => {
				const { traffic, label } = want(live);
				const before = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(live.traffic);
				if ((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(before, traffic) && (label ?? void 0) === void 0 && !had(live, label)) return {
					service: live,
					before,
					changes: []
				};
				const operation = await google.run.patchService(...patch$1(live, traffic, label), { evenWhenCancelled });
				const service = evenWhenCancelled ? {
					...live,
					traffic
				} : await finish$2(world, name, operation, live.generation ?? "");
				const changes = [{
					target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name),
					path: "traffic",
					before,
					after: traffic,
					done: true
				}];
				if (!evenWhenCancelled && !hasArrived(service, traffic)) throw notArrived(name, service, traffic);
				return {
					service,
					before,
					changes
				};
			});
		}
		const had = (live, label) => label === null && live.labels?.["run-iam-deploy-no-traffic"] !== void 0;
		function patch$1(live, traffic, label) {
			const change = {
				name: live.name ?? "",
				...live.etag && { etag: live.etag },
				traffic
			};
			if (label === void 0) return [change, ["traffic"]];
			const labels = { ...live.labels };
			if (label) labels[_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.m] = label;
			else delete labels[_live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.m];
			(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.k)(labels);
			return [{
				...change,
				labels
			}, ["traffic", "labels"]];
		}
		async function finish$2(world, name, operation, generation) {
			const { run } = world.google;
			const read = () => run.getService(name);
			try {
				return await settled(world, await run.wait(operation), read);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				const service = await read();
				if (!service || service.generation === generation) throw error;
				return settled(world, service, read);
			}
		}
		function hasArrived({ trafficStatuses }, traffic) {
			const found = trafficStatuses ?? [];
			return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(traffic).filter(({ percent }) => percent).every((target) => found.some((status) => (status.percent ?? 0) === target.percent && (status.type === target.type || status.type === void 0) && ((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.S)(target) === "LATEST" || status.revision?.split("/").at(-1) === (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.S)(target))));
		}
		function notArrived(name, service, traffic) {
			const { terminalCondition: condition, trafficStatuses } = service;
			const said = condition?.message ? ` Cloud Run said: ${condition.message}` : "";
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("traffic-failed", `The run set the traffic to ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(traffic)}, but it is ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(trafficStatuses)}.${said}`, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name),
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(`GET run.googleapis.com/v2/${name}`, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name), condition?.message ?? "no message")]
			});
		}
		const gone$2 = (name) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("traffic-target", `The service ${name.split("/").at(-1)} does not exist, so it has no traffic to move.`, { resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name) });
		function write(world, resources, { what, first, read, want, send, template, onRefused }) {
			let now = first;
			let sent;
			const refused = (error) => refusal(world, resources, what, error, {
				traffic: trafficOf(now),
				template: sent
			});
			return onFreshState(world, {
				what,
				first,
				read,
				lost: refused
			}, async (live) => {
				now = live;
				for (;;) {
					const wanted = await want(live);
					sent = template?.(wanted);
					try {
						return {
							wanted,
							answer: await send(live, wanted)
						};
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
						if (!onRefused?.(error)) throw isConflict(error) ? error : refused(error);
					}
				}
			});
		}
		const trafficOf = (live) => live?.traffic ?? [];
		function refusal({ google, config, held }, resources, what, error, { traffic, template }) {
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const said = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.r)(error, resource);
			const known = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.t)((0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.a)(said, {
				speaker: "api",
				resources,
				deployer: google.identity.principal,
				held,
				traffic,
				...limitsOf(template, config)
			}), error);
			if (known || error.status !== 409) return known ?? error;
			const id = "release-failed";
			const reason = isNameTaken(error) ? `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(error.message)} A revision name can be used only once: use another suffix, for instance with the number of the run attempt.` : `${what} ${config.service} was changed by someone else again and again: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(error.message)} Give the workflow a concurrency group so its deploys take turns.`;
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)(id, reason, {
				resource,
				evidence: [said.evidence]
			}, { cause: error });
		}
		async function finish$1(world, operation, read) {
			try {
				return { live: await settled(world, await world.google.run.wait(operation), read) };
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				const live = await read();
				if (!live) throw error;
				if (error.status === 403 && /operations/.test(error.permission ?? error.message)) return { live: await settled(world, live, read) };
				return {
					live,
					said: error.message
				};
			}
		}
		function refuseProblems(resources, what, problems, done = "changed") {
			if (problems.length === 0) return;
			const reason = `${what} cannot be ${done} as asked: ${problems.join("; ")}.`;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			throw (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("invalid-input", reason, { resource });
		}
		const gone$1 = ({ config }, resources, what) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("release-failed", `${what} ${config.service} was accepted but no longer exists: someone deleted it in between.`, { resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service) });
		const imageOf = ({ made, config }) => made.build?.image ?? (config.origin.kind === "image" ? config.origin.image : void 0);
		function letters(count) {
			const bytes = crypto.getRandomValues(new Uint8Array(count));
			return String.fromCharCode(...bytes.map((byte) => 97 + byte % 26));
		}
		const STARTS = "A tool that changes single settings of the service, such as gcloud run deploy, starts from the settings of the preview until the next deploy by this action, which starts from what serves production.";
		async function putTemplateBack(world, previewed) {
			const { resources, before, serving, revision } = previewed;
			const template = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.O)(before, serving);
			if (!template) return tell$3(world, resources, `The template of the service has the settings of the preview ${revision}: it is not known which revision its previous template made. ${STARTS}`);
			try {
				const sent = await send$2(world, previewed, template);
				if ("theirs" in sent) return leave(world, previewed, sent.theirs);
				if (!sent.after) return "The run asked for the previous template of the service.";
				world.made.service = sent.after;
				return await account(world, previewed, (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(String(template.revision)) ?? "", sent.at, sent.after);
			} catch (error) {
				const evidence = error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t ? [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), error)] : [];
				return tell$3(world, resources, await failed(world, previewed, (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error))), evidence);
			}
		}
		async function send$2(world, { resources: { service: name }, revision, after }, template) {
			const { run } = world.google;
			const evenWhenCancelled = world.signal.aborted;
			const read = () => run.getService(name, { evenWhenCancelled });
			return onFreshState(world, {
				what: "The service",
				first: after,
				read,
				atOnce: evenWhenCancelled
			}, async (at) => {
				if (!at || !isStillOf(at, revision)) return { theirs: at };
				const label = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.g)(at);
				const labels = label && {
					...at.labels,
					["run-iam-deploy-no-traffic"]: label
				};
				if (labels) (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.k)(labels);
				const change = {
					name,
					...at.etag && { etag: at.etag },
					template,
					...labels && { labels }
				};
				const operation = await run.patchService(change, ["template", ...labels ? ["labels"] : []], { evenWhenCancelled });
				return evenWhenCancelled ? { at } : {
					at,
					after: (await finish$1(world, operation, read)).live
				};
			});
		}
		const isLabelled = ({ template }, revision) => template?.labels?.[_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.$] === revision;
		const isStillOf = (at, revision) => isLabelled(at, revision) && (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(at.template?.revision) === revision;
		function leave(world, { resources, revision }, theirs) {
			if (!theirs || !isLabelled(theirs, revision)) return "Someone else has deployed meanwhile, so the template of the service is theirs.";
			const newest = (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(theirs.latestCreatedRevision);
			return tell$3(world, resources, `Someone else has deployed meanwhile, with a tool that started from the settings of the preview ${revision}${newest && newest !== revision ? `: check which of them the revision ${newest} has` : ""}. The run left the template of the service as it is.`);
		}
		async function account(world, { resources, revision }, own, at, after) {
			const moved = isNext(at, after) && !(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(at.traffic), (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(after.traffic));
			let returned = "";
			if (moved) {
				const back = await moveTraffic(world, resources, (live) => live.generation === after.generation ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.v)(at, live) : { traffic: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(live.traffic) });
				world.made.service = back.service;
				returned = ` The traffic had changed with it, and ${back.changes.length > 0 ? "was sent back" : "someone has changed it since"}: ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(back.service.traffic)}.`;
			}
			if (isLabelled(after, revision)) return tell$3(world, resources, `The template of the service has the settings of the preview ${revision}: Cloud Run accepted the previous template but did not apply it.${returned} ${STARTS}`);
			const newest = (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(after.latestCreatedRevision);
			const another = isNext(at, after) && newest !== own && newest !== revision ? newest : void 0;
			if (another) return tell$3(world, resources, `The run put the template of the service back after the preview, and Cloud Run made one more revision from it, ${another}, instead of using ${own} again.${returned} It gets no traffic: ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(at.traffic)}.`);
			if (moved) return tell$3(world, resources, `The template of the service was put back after the preview.${returned}`);
			return "The template of the service was put back.";
		}
		const isNext = (at, after) => Number(after.generation) === Number(at.generation) + 1;
		async function failed(world, { resources, revision, before, after }, why) {
			const live = await readAgain(world, resources);
			if (!live) return `The template of the service could have the settings of the preview ${revision}: putting it back failed. ${why} The traffic was ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)((after ?? before).traffic)}; the run did not read the current traffic. ${STARTS}`;
			const traffic = `The traffic is ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(live.traffic)}.`;
			return isLabelled(live, revision) ? `The template of the service has the settings of the preview ${revision}: the run could not put it back. ${why} ${traffic} ${STARTS}` : `The run put the template of the service back after the preview, but could not check it. ${why} ${traffic}`;
		}
		async function readAgain(world, { service }) {
			if (world.signal.aborted) return null;
			try {
				return await world.google.run.getService(service);
			} catch (error) {
				world.log.debug(`The service could not be read again: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)}`);
				return null;
			}
		}
		function tell$3(world, { service }, reason, evidence = []) {
			world.made.findings ??= [];
			world.made.findings.push((0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.b)("preview-template", reason, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service),
				evidence
			}));
		}
		function deployService(config, deploy) {
			const verb = deploy.live === void 0 ? "Deploy" : deploy.live ? "Update" : "Create";
			return {
				kind: "deploy-service",
				title: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) ? `Deploy the preview ${config.tag} of ${config.service}` : `${verb} the service ${config.service}`,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(deploy.resources.service),
				changes: deploy.changes,
				needs: deploy.needs,
				apply: (world) => release$1(world, deploy)
			};
		}
		async function release$1(world, deploy) {
			const { answer, wanted: sent } = await send$1(world, deploy);
			const { before, serving, wanted } = sent;
			const { revision } = wanted;
			if (!(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(world.config) || !before || !revision) return become(world, deploy, answer, wanted);
			const putBack = (after) => putTemplateBack(world, {
				resources: deploy.resources,
				before,
				serving,
				revision,
				after
			});
			let note;
			try {
				note = await become(world, deploy, answer, wanted);
			} catch (error) {
				const said = await putBack();
				if (said) world.log.info(said);
				throw error;
			}
			return [note, await putBack(world.made.service)].filter(Boolean).join(" ");
		}
		async function become(world, { resources, settings }, answer, wanted) {
			const { google, made } = world;
			const changes = wanted.changes.map((change) => ({
				...change,
				done: true
			}));
			world.record?.(changes);
			const { live: service, said } = await finish$1(world, answer, () => google.run.getService(resources.service));
			made.service = service;
			const name = (wanted.revision && `${resources.service}/revisions/${wanted.revision}`) ?? service.latestCreatedRevision;
			if (name) made.revision = { name };
			world.record?.(madeAnew(changes, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), "latestCreatedRevision", name));
			const { pin } = wanted.traffic;
			if (pin) made.beforeRollout = {
				pin,
				...wanted.temporaryTag && { tag: wanted.temporaryTag }
			};
			if (said !== void 0 || !isReady(service)) throw await failedRelease(world, resources, service, {
				said,
				revision: name,
				start: settings?.start
			});
			const revision = name?.split("/").at(-1) ?? "The new revision";
			const { effect } = wanted.traffic;
			if (effect === "pinned") return `${revision} is ready and gets no traffic${world.config.noTraffic ? "" : " yet"}.`;
			if (effect === "restored") return `${revision} is ready and serves; it gets the traffic that no_traffic had left behind.`;
			return effect === "kept" ? `${revision} is ready; traffic stays where it is pinned.` : `${revision} is ready and serves.`;
		}
		async function send$1(world, deploy) {
			const { google, made, config } = world;
			const { resources } = deploy;
			const check = checkClearing(world, deploy);
			const sent = await write(world, resources, {
				what: "The service",
				first: made.build || made.service ? void 0 : deploy.live,
				read: () => google.run.getService(resources.service),
				want: (live) => want(world, deploy, live, check.cleared),
				send: (live, { wanted }) => live ? google.run.patchService(wanted.service, wanted.updateMask) : google.run.createService(resources.parent, config.service, wanted.service),
				template: ({ wanted }) => wanted.service.template ?? void 0,
				onRefused: check.onRefused
			});
			if (check.cleared) made.checkCleared = true;
			return sent;
		}
		async function want(world, deploy, read, clearCheck) {
			const { config, made, google } = world;
			const live = await withoutDeployUnderWay(world, deploy, read);
			const taken = await takenMeanwhile(world, deploy, live);
			if (taken) throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([taken]);
			const older = live && (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.D)(live);
			const serving = !older ? null : deploy.serving?.name?.endsWith(`/${older}`) ? deploy.serving : await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`);
			const image = imageOf(world);
			const source = made.source?.object;
			const wanted = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.p)(live, config, {
				project: deploy.resources.project,
				serving,
				...image !== void 0 && { image },
				...deploy.settings && source && { build: {
					settings: deploy.settings,
					sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`,
					...made.build?.baseImageUri && { baseImageUri: made.build.baseImageUri }
				} },
				nonce: letters(10),
				clearCheck
			});
			refuseProblems(deploy.resources, "The service", wanted.problems);
			const problem = problemOf(wanted, config, deploy);
			if (problem) throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([problem]);
			return {
				wanted,
				before: live,
				serving
			};
		}
		async function withoutDeployUnderWay(world, { resources }, live) {
			if (!live || !isMoving(live) || !world.config.noTraffic) return live;
			world.log.info(`Someone else is deploying ${world.config.service} at the moment: waiting for it.`);
			return settled(world, live, () => world.google.run.getService(resources.service));
		}
		async function takenMeanwhile({ config, google }, { live: seen, resources }, live) {
			if (config.preview?.do !== "deploy" || !live) return void 0;
			const holder = holderOf$1(live, config.tag);
			const [now, then] = [holder, holderOf$1(seen ?? null, config.tag)].map((target) => (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(target?.revision));
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) && now !== void 0 && now === then && !holder?.percent) return void 0;
			const revision = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) && now ? await google.run.getRevision(`${resources.service}/revisions/${now}`) : null;
			const taken = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) ? takenTag(config, live, revision) : takenService(config, live);
			return taken ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("preview-impossible", `${taken} It was not so when this run began.`, { resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service) }) : void 0;
		}
		function problemOf({ traffic }, config, { resources }) {
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const finding = (id, reason) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)(id, reason, { resource });
			if (traffic.problem === "new-service") return finding("traffic-new-service", `The service ${config.service} does not exist yet, so with no_traffic no revision would serve. Deploy it once without no_traffic.`);
			if (traffic.problem === "never-ready") return finding("traffic-new-service", `No revision of ${config.service} was ever ready, so with no_traffic no revision would serve. Deploy it once without no_traffic.`);
		}
		function deployResource(config, deploy) {
			const verb = deploy.live === void 0 ? "Deploy" : deploy.live ? "Update" : "Create";
			return {
				kind: `deploy-${config.kind}`,
				title: `${verb} the ${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).words} ${config.service}`,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(deploy.resources.service),
				changes: deploy.changes,
				needs: deploy.needs,
				apply: (world) => apply$1(world, deploy)
			};
		}
		async function apply$1(world, { resources, live: known }) {
			const { google, config, made } = world;
			const { words, instances } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config);
			const what = `The ${words}`;
			const read = () => google.run.getResource(resources.service);
			const image = imageOf(world);
			const { answer, wanted } = await write(world, resources, {
				what,
				first: made.build ? void 0 : known,
				read,
				want: (live) => {
					const context = {
						project: resources.project,
						nonce: letters(10),
						...image !== void 0 && { image }
					};
					const found = wantedResource(live, config, context);
					refuseProblems(resources, what, found.problems);
					return found;
				},
				template: ({ body }) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.x)(body, config.kind),
				send: (live, { body, updateMask }) => live ? google.run.updateResource(body, updateMask) : google.run.createResource(config.kind, resources.parent, config.service, body)
			});
			const changes = wanted.changes.map((change) => ({
				...change,
				done: true
			}));
			world.record?.(changes);
			const { live, said } = await finish$1(world, answer, read);
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const anew = instances ? "latestCreatedRevision" : "generation";
			world.record?.(madeAnew(changes, target, anew, live[anew] ?? void 0));
			if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision };
			if (said !== void 0 || !isReady(live)) throw await notReady(world, {
				resources,
				what,
				live,
				said,
				template: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.x)(live, config.kind),
				revision: live.latestCreatedRevision
			});
			return readyWords(config, live);
		}
		function readyWords(config, live) {
			if ((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).executions) return config.execution ? "It is ready to run." : "It is ready; the run did not start it.";
			const instances = live.scaling?.manualInstanceCount;
			const running = instances === void 0 ? "" : ` ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(instances, "instance runs", "instances run")} it.`;
			return `${live.latestReadyRevision?.split("/").at(-1) ?? "The new revision"} is ready.${running}`;
		}
		function replaceByManifest(config, deploy) {
			const verb = deploy.live === void 0 ? "Deploy" : deploy.live ? "Replace" : "Create";
			return {
				kind: `deploy-${config.kind}`,
				title: `${verb} the ${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).words} ${config.service} by ${config.manifest?.given}`,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(deploy.resources.service),
				changes: deploy.changes,
				needs: deploy.needs,
				apply: (world) => apply(world, deploy)
			};
		}
		async function apply(world, deploy) {
			const { resources } = deploy;
			const { config, google, made } = world;
			const { words, requests } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config);
			const what = `The ${words}`;
			const { ready, before } = await send(world, deploy, what);
			made.manifest = ready.text;
			world.record?.(ready.changes.map((change) => ({
				...change,
				done: true
			})));
			const read = () => google.run.getResource(resources.service);
			const found = await read();
			if (!found) throw gone$1(world, resources, what);
			const live = await settled(world, found, read);
			if (requests) made.service = live;
			if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision };
			if (!isReady(live)) throw requests ? await failedRelease(world, resources, live, { start: deploy.settings?.start }) : await notReady(world, {
				resources,
				what,
				live,
				template: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.x)(live, config.kind),
				revision: live.latestCreatedRevision
			});
			if (!requests) return readyWords(config, live);
			const revision = (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.h)(live.latestCreatedRevision);
			if (revision !== void 0 && revision === before) return unchanged(world, deploy, revision, ready);
			if (ready.changes.length === 0 && revision !== void 0) world.record?.([{
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				path: "latestCreatedRevision",
				...before !== void 0 && { before },
				after: revision,
				done: true
			}]);
			return config.manifest?.traffic === "named" ? `${revision ?? "The new revision"} is ready; the file sets the traffic.` : `${revision ?? "The new revision"} is ready and serves.`;
		}
		function unchanged(world, { resources }, revision, { tied }) {
			if (tied !== void 0) {
				const reason = `metadata: No new revision was made: the file names its revision (spec.template.metadata.name), and ${revision} has the same settings. Whether the tag of ${tied} was moved since was not looked at. To deploy what it names now, take the name out of the file, give another suffix, or name the image by its digest.`;
				const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
				world.made.findings = [...world.made.findings ?? [], (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("ignored-input", reason, { resource })];
			}
			return `${revision} has these settings already; no new revision was made.`;
		}
		async function send(world, deploy, what) {
			const { google, config, made } = world;
			const { resources } = deploy;
			const { kind, region, service: name } = config;
			const place = {
				kind,
				region,
				name,
				project: resources.project
			};
			const check = checkClearing(world, deploy);
			let before;
			const { wanted: ready } = await write(world, resources, {
				what,
				read: () => google.run.getKnative(place),
				want: (live) => {
					before = latestOf(live);
					return prepare(world, deploy, what, live, check.cleared);
				},
				send: (live, { body }) => google.run.saveKnative(place, body, !live),
				template: ({ body }) => sizeOf$1(body),
				onRefused: check.onRefused
			});
			if (check.cleared) made.checkCleared = true;
			return {
				ready,
				...before !== void 0 && { before }
			};
		}
		function latestOf(live) {
			const { status } = live ?? {};
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.C)(status) && typeof status.latestCreatedRevisionName === "string" ? status.latestCreatedRevisionName : void 0;
		}
		function prepare(world, { resources, settings }, what, live, clearCheck) {
			const { config, made } = world;
			const image = imageOf(world);
			const source = made.source?.object;
			const ready = readyManifest(config, {
				project: resources.project,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				live,
				clearCheck,
				nonce: letters(10),
				...resources.projectNumber && { projectNumber: resources.projectNumber },
				...image !== void 0 && { image },
				...settings && source && { build: {
					settings,
					sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`
				} }
			});
			refuseProblems(resources, what, ready.problems, "replaced");
			return ready;
		}
		const AGENT_MS = 15e4;
		function letIapCall(resources, { member, on, changes }) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			return {
				kind: "set-invokers",
				title: on ? "Let Identity-Aware Proxy call the service" : "Remove the invoker role of Identity-Aware Proxy",
				target,
				changes,
				needs: policyNeeds("service", "let Identity-Aware Proxy call the service, as gcloud does for the flag").map((need) => ({
					...need,
					level: "advisory"
				})),
				async apply(world) {
					if (!member) return "The project number is not known, and so neither is the agent of Identity-Aware Proxy.";
					try {
						const done = await onceThere(world, on, () => changePolicy(world, target, (bindings) => (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.M)(bindings, member, on), (bindings) => world.made.bindings = bindings));
						world.record?.(done);
						if (done.length > 0) world.made.changedAccess = true;
						return done.length === 0 ? "Nothing had to change." : void 0;
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
						world.record?.([]);
						world.made.findings = [...world.made.findings ?? [], notSet(error, target, member, on)];
						return "That failed: see the warning.";
					}
				}
			};
		}
		async function onceThere(world, on, body) {
			const { config, clock = systemClock, signal, log } = world;
			const until = clock.now() + Math.min(AGENT_MS, config.propagationTimeoutMs);
			const next = backoff(1e3, 2, 15e3);
			for (;;) try {
				return await body();
			} catch (error) {
				const left = until - clock.now();
				if (!on || !(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 400 || error.constraint || left <= 0) throw error;
				log.info("The service agent of Identity-Aware Proxy does not exist yet: waiting for it.");
				await clock.sleep(Math.min(next(), left), signal);
			}
		}
		function notSet(error, target, member, on) {
			const details = {
				principal: member,
				role: _gates_js__WEBPACK_IMPORTED_MODULE_5__.k,
				resource: target,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, target, error)]
			};
			const said = `Google said: ${error.message}`;
			const project = target.split("/")[4] ?? "";
			if (!on) return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("behind-iap", `Identity-Aware Proxy is off, but the run could not remove ${_gates_js__WEBPACK_IMPORTED_MODULE_5__.k} from its service agent. ${said}`, {
				...details,
				remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.f)(target, _gates_js__WEBPACK_IMPORTED_MODULE_5__.k, member)
			});
			const grant = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.u)({
				member,
				role: _gates_js__WEBPACK_IMPORTED_MODULE_5__.k,
				resource: target
			});
			if (error.status === 400 && !error.constraint) return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("behind-iap", `No one gets in yet: Identity-Aware Proxy calls the service as its service agent, but Google has not created that agent for this project. Create it, then run the job again. ${said}`, {
				...details,
				remedies: [makeAgent(project), ...grant]
			});
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("behind-iap", `No one gets in: Identity-Aware Proxy calls the service as its service agent, but the run could not grant it ${_gates_js__WEBPACK_IMPORTED_MODULE_5__.k}. ${said}`, {
				...details,
				remedies: error.constraint ? [] : grant
			});
		}
		const makeAgent = (project) => ({
			kind: "gcloud",
			title: "Create the service agent of Identity-Aware Proxy",
			text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
				"beta",
				"services",
				"identity",
				"create",
				"--service=iap.googleapis.com",
				`--project=${project}`
			])
		});
		function invokerSteps(config, facts, resources, released) {
			const { invokers } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config);
			if (!invokers || !(0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.D)(config)) return [];
			const { kind, invokersUpdateStrategy: strategy } = config;
			const members = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.O)(config, facts);
			const policy = facts?.servicePolicy;
			const bindings = policy?.known ? policy.value?.bindings ?? [] : [];
			const stays = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.A)(config) ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.j)(facts?.projectNumber) : void 0;
			const wanted = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.I)(structuredClone(bindings), members, strategy, invokers.role, stays);
			return [setInvokers(resources, {
				kind,
				members,
				strategy,
				changes: policy?.known ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.F)(_names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), bindings, wanted) : [],
				released,
				stays
			})];
		}
		function iapSteps(config, facts, resources) {
			const on = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.A)(config);
			if (on === void 0) return [];
			const member = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.j)(facts?.projectNumber);
			const { servicePolicy: policy, service } = facts ?? {};
			if (!on && service?.known && service.value === null) return [];
			const bindings = policy?.known ? policy.value?.bindings ?? [] : [];
			const wanted = member ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.M)(bindings, member, on) : bindings;
			const changes = facts ? (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.F)(_names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), bindings, wanted) : [];
			if (facts && policy?.known && policy.value && member && changes.length === 0) return [];
			return [letIapCall(resources, {
				member,
				on,
				changes
			})];
		}
		function bindTags({ resources, wanted, changes, needs, released }) {
			return {
				kind: "bind-resource-tags",
				title: "Bind the resource tags",
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				changes,
				needs,
				async apply(world) {
					const done = [];
					const parent = await holderName(world, resources);
					const present = (await world.google.resourceManager.effectiveTags(parent, world.config.region)).filter(({ inherited }) => !inherited);
					try {
						for (const one of wanted) await bind(world, {
							resources,
							released,
							parent,
							present,
							done
						}, one);
					} finally {
						world.record?.(done);
						if (done.length > 0) world.made.tagsBound = true;
					}
					return done.length === 0 ? "It already has them." : void 0;
				}
			};
		}
		async function holderName({ google, config }, { project, projectNumber, service }) {
			const number = projectNumber ?? (await google.resourceManager.getProject(project)).name?.split("/").at(-1) ?? project;
			return _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(`projects/${number}/locations/${config.region}/services/${service.split("/").at(-1)}`);
		}
		async function bind(world, holder, wanted) {
			const { google, config } = world;
			const { resources, parent, present, done } = holder;
			const value = wanted.found.known ? wanted.found.value.name ?? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.n)(wanted.tag) : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.n)(wanted.tag);
			const named = (tag) => tag.valueId === value || `${tag.key}/${tag.value}` === value;
			if (present.some(named)) return;
			const other = present.find((tag) => tag.key === (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.G)(wanted) || tag.keyId === wanted.tag.key);
			const change = (before, after) => ({
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				path: `resourceTags[${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.G)(wanted) ?? wanted.tag.key}]`,
				...before && { before: before.value },
				...after && { after },
				done: true
			});
			const after = wanted.found.known ? wanted.found.value.shortName ?? wanted.tag.value : wanted.tag.value;
			if (other) await attempt$2(world, holder, wanted, () => google.resourceManager.unbindTag(parent, other.valueId, config.region));
			try {
				await attempt$2(world, holder, wanted, () => google.resourceManager.bindTag(parent, value, config.region));
			} catch (error) {
				if (other && !await restored(world, parent, other)) done.push(change(other, void 0));
				throw error;
			}
			done.push(change(other, after));
		}
		async function restored({ google, config, log }, parent, old) {
			try {
				await google.resourceManager.bindTag(parent, old.valueId, config.region);
				return true;
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				log.warning(`The run removed the tag ${old.key}=${old.value} from the service and could not restore it: ${error.message}`);
				return false;
			}
		}
		async function attempt$2(world, holder, wanted, body) {
			try {
				await untilGranted(world, `Binding ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.q)(wanted)}`, body);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status >= 500 || error.status === 0 || error.status === 401) throw error;
				throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([notBound(world, holder, wanted, error)], { cause: error });
			}
		}
		function notBound({ google }, { resources, released }, wanted, error) {
			const service = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const { permission } = error;
			const { principal } = google.identity;
			const onValue = permission?.startsWith("resourcemanager.");
			const value = wanted.found.known ? wanted.found.value.name : void 0;
			const role = onValue ? "roles/resourcemanager.tagUser" : "roles/run.admin";
			const resource = onValue ? value && _names_js__WEBPACK_IMPORTED_MODULE_1__.d.tagValue(value) : service;
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("tags-not-bound", `${released ? "The release stands, but the tag" : "The tag"} ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.q)(wanted)} could not be bound to the service: ${error.message} The run did not change who can call the service.`, {
				principal,
				...permission && {
					permission,
					role
				},
				resource: service,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, service, error)],
				remedies: permission && principal && resource ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.u)({
					member: principal,
					role,
					resource
				}) : []
			});
		}
		function tagSteps(config, facts, resources, released) {
			if (config.resourceTags.length === 0) return [];
			const wanted = facts?.wantedTags ?? config.resourceTags.map((tag) => ({
				tag,
				found: (0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.i)("Not requested.")
			}));
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const present = facts?.tags.known ? facts.tags.value : void 0;
			const changes = wanted.flatMap((one) => {
				const key = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.G)(one);
				const before = present?.find((tag) => tag.key === key)?.value;
				const after = one.found.known ? one.found.value.shortName ?? one.tag.value : one.tag.value;
				if (before === after) return [];
				const path = `resourceTags[${key ?? one.tag.key}]`;
				return [{
					target,
					path,
					...before !== void 0 && { before },
					after,
					done: false
				}];
			});
			const replaces = present && changes.some(({ before }) => before !== void 0);
			const values = config.resourceTags.map(_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.n);
			return [bindTags({
				resources,
				wanted,
				changes,
				needs: tagNeeds(values, replaces),
				released
			})];
		}
		const PROJECT$1 = { kind: "project" };
		const SERVICE$1 = { kind: "service" };
		const advisory = { level: "advisory" };
		const liveImageNeeds = (known) => known ? [need("artifactregistry.repositories.downloadArtifacts", { kind: "live-image" }, "change the traffic of a service with this image", advisory)] : [];
		const trafficNeeds = (revisions) => [
			need("run.services.get", SERVICE$1, "read the service"),
			need("run.services.update", SERVICE$1, "change the traffic of a service"),
			need("iam.serviceAccounts.actAs", {
				kind: "account",
				who: "runtime-account"
			}, "change the traffic of a service"),
			need("run.operations.get", PROJECT$1, "wait until the traffic has moved", advisory),
			...revisions === "named" ? [need("run.revisions.get", SERVICE$1, "see whether a revision that gets traffic exists", advisory)] : [],
			...revisions === "all" ? [need("run.revisions.list", SERVICE$1, "find the revision to go back to")] : []
		];
		const rolloutNeeds = () => [...trafficNeeds(), need("run.revisions.get", SERVICE$1, "see whether the new revision stays ready", advisory)];
		const setTraffic = (wanted) => ({
			...planned$1(wanted),
			apply: async (world) => {
				const moved = await move$1(world, wanted, (live) => ownOf(world.made, live));
				return ownOf(world.made, moved.service)?.newest === false ? `${words(moved)} Meanwhile another run has made a newer revision, which this run left alone.` : words(moved);
			}
		});
		const sendBack = (wanted, to) => ({
			...planned$1(wanted),
			apply: async (world) => {
				const moved = await move$1(world, wanted, () => void 0);
				world.made.revision = { name: to };
				return words(moved);
			}
		});
		const planned$1 = ({ resources, title, changes, needs }) => ({
			kind: "set-traffic",
			title,
			target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
			changes,
			needs
		});
		async function move$1(world, { resources, change }, own) {
			const moved = await moveTraffic(world, resources, (live) => {
				const changed = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.h)(live, change, own(live));
				if ("problem" in changed) throw impossible(_names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), changed.problem);
				return changed;
			});
			world.record?.(moved.changes);
			world.made.service = moved.service;
			return moved;
		}
		const words = ({ before, service, changes }) => changes.length === 0 ? `It already was: ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(before)}.` : sentence(before, service);
		const sentence = (before, { traffic }) => `Traffic: ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(traffic)} (before: ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(before)}).`;
		function ownOf({ revision }, live) {
			const name = revision?.name?.split("/").at(-1);
			return name ? {
				revision: name,
				newest: live.latestCreatedRevision?.split("/").at(-1) === name
			} : void 0;
		}
		const impossible = (resource, problem) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("traffic-target", problem, { resource });
		const TOLERATED = .1;
		function judgeHealth(samples, ready) {
			if (ready?.state === "CONDITION_FAILED") return {
				state: "ill",
				why: `it is not ready: ${[ready.revisionReason ?? ready.reason, ready.message].filter(Boolean).join(": ")}`
			};
			const answered = samples.flatMap((sample) => "status" in sample ? [sample.status] : []);
			const silent = samples.flatMap((sample) => "silent" in sample ? [sample.silent] : []);
			if (answered.length === 0) {
				const why = samples.flatMap((sample) => "barred" in sample ? [sample.barred] : [])[0] ?? silent[0];
				return {
					state: "unknown",
					why: why ? `The run could not send it requests: ${why}.` : "The run sent it no requests."
				};
			}
			const broken = answered.filter((status) => status >= 500);
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
			return samples.filter((sample) => "status" in sample && sample.status >= 500).length / 10 > TOLERATED;
		}
		function kinds(statuses, silent) {
			return [...[...Map.groupBy(statuses, (status) => status)].map(([status, all]) => all.length > 1 ? `${status} ×${all.length}` : String(status)), ...silent > 0 ? [`no answer ×${silent}`] : []].join(", ");
		}
		function watched(service, revision, tag, path) {
			const uri = tag && service.trafficStatuses?.find((status) => status.tag === tag)?.uri;
			const audience = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.R)(service);
			const hidden = hiddenBecause(service) ?? (uri ? void 0 : "it has no tag with its own URL");
			return {
				revision,
				...audience && { audience },
				...uri && !hidden ? { url: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.V)(uri, path) } : { hidden: hidden ?? "" }
			};
		}
		function hiddenBecause({ ingress, defaultUriDisabled, iapEnabled }) {
			if (ingress && ingress !== "INGRESS_TRAFFIC_ALL" && ingress !== "INGRESS_TRAFFIC_UNSPECIFIED") return `the ingress of the service is ${ingress}`;
			if (defaultUriDisabled) return "the default URL of the service is disabled";
			return iapEnabled ? "Identity-Aware Proxy is in front of the service" : void 0;
		}
		async function watch(world, subject, ms) {
			const { clock = systemClock, signal } = world;
			const samples = [];
			const asks = subject.url ? 10 : ms > 0 ? 1 : 0;
			for (let asked = 0; asked < asks && !isLost(samples); asked++) {
				if (ms > 0) await clock.sleep(ms / asks, signal);
				if (subject.url) samples.push(await ask(world, subject, subject.url));
			}
			const health = judgeHealth(samples, await readiness(world, subject.revision));
			return health.state === "unknown" && subject.hidden ? {
				state: "unknown",
				why: `The run cannot send it requests: ${subject.hidden}.`
			} : health;
		}
		async function ask(world, subject, url) {
			const { google, signal, log } = world;
			try {
				let answer = await google.ask(url, subject.token && `Bearer ${subject.token}`);
				let door = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.W)(answer, { tokenSent: subject.token !== void 0 });
				if ((door === "closed" || door === "unclear" && answer.status === 403) && !subject.token && subject.audience) {
					const token = await google.idToken(subject.audience).catch((error) => {
						if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) throw error;
						log.debug(`No ID token: ${String(error)}`);
						return null;
					});
					if (!token) return { barred: door === "closed" ? "the service is not public, and this identity cannot get an ID token" : UNCLEAR };
					subject.token = token;
					answer = await google.ask(url, `Bearer ${token}`);
					door = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.W)(answer, { tokenSent: true });
				}
				if (door === "closed" || door === "rejected") return { barred: "Cloud Run refuses the deployer, which is not an invoker of the service" };
				if (door === "sign-in") return { barred: "Identity-Aware Proxy is in front of the service" };
				if (door === "unclear" && answer.status < 429) return { barred: UNCLEAR };
				return door === "hidden" ? { barred: "Google’s front end does not know its URL" } : { status: answer.status };
			} catch (error) {
				if (signal.aborted || error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) throw error;
				return { silent: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error) };
			}
		}
		const UNCLEAR = "the text of its refusal does not show whether Cloud Run or the app refused";
		async function readiness({ google }, name) {
			try {
				const revision = await google.run.getRevision(name);
				if (!revision) return {
					type: "Ready",
					state: "CONDITION_FAILED",
					message: "the revision is gone"
				};
				return revision.conditions?.find(({ type }) => type === "Ready");
			} catch (error) {
				if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t && error.status === 403) return void 0;
				throw error;
			}
		}
		function rollOut({ resources, rollout, changes, needs, tag }) {
			return {
				kind: "set-traffic",
				title: `Roll out gradually: ${rollout.steps.map((percent) => `${percent} %`).join(", ")}`,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				changes,
				needs,
				apply: async (world) => {
					const { beforeRollout, revision } = world.made;
					if (!beforeRollout || !revision?.name) return "The new revision already got its traffic with the release, because nothing else could serve.";
					const course = await begin$1(world, resources, beforeRollout, revision.name, tag);
					try {
						return await climb(world, course, rollout);
					} catch (error) {
						throw await comeBack(world, course, error);
					}
				}
			};
		}
		var Overtaken = class extends Error {};
		var Ill = class extends Error {};
		async function begin$1(world, resources, { pin, tag: temporary }, revision, tag) {
			const service = await world.google.run.getService(resources.service) ?? world.made.service ?? {};
			return {
				resources,
				subject: watched(service, revision, tag ?? temporary, world.config.verifyPath),
				own: revision.split("/").at(-1) ?? "",
				from: pin,
				at: [pin],
				...temporary && { tag: temporary },
				before: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(service.traffic),
				percent: 0
			};
		}
		async function climb(world, course, { steps, intervalMs }) {
			const { log } = world;
			await look(world, course, 0);
			for (const [at, percent] of steps.entries()) {
				const last = at === steps.length - 1;
				const left = (steps.length - 1 - at) * intervalMs;
				await move(world, course, percent, last);
				const next = last ? "The last step." : `Watching it for ${inWords(intervalMs)}; ${inWords(left)} left.`;
				log.info(`Step ${at + 1} of ${steps.length}: ${percent} % of the traffic goes to ${course.own}. ${next}`);
				if (!last) await look(world, course, intervalMs);
			}
			if (course.unwatched) warn(world, course);
			return `${course.own} serves ${course.percent} % (before: ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(course.before)}).`;
		}
		async function look(world, course, ms) {
			const health = await watch(world, course.subject, ms);
			world.log.info(`${course.own}: ${health.state === "unknown" ? health.why : `${health.state}, ${health.why}`}`);
			if (health.state === "ill") throw new Ill(health.why);
			if (health.state === "unknown") course.unwatched = health.why;
		}
		async function move(world, course, percent, last, evenWhenCancelled = false) {
			const { made, record } = world;
			let next = [];
			const known = course.at;
			const moved = await moveTraffic(world, course.resources, (live) => {
				const wanted = anyOf(known, (at) => {
					const stage = {
						from: course.from,
						at,
						own: ownOf(made, live) ?? {
							revision: course.own,
							newest: false
						}
					};
					return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__._)(live, {
						...stage,
						...course.tag && { tag: course.tag },
						last
					}, percent);
				});
				if ("lost" in wanted) throw new Overtaken(`${wanted.lost} It is ${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.x)(live.traffic)} now.`);
				next = wanted.at;
				course.at = [next, ...known];
				return wanted;
			}, { evenWhenCancelled });
			course.at = [next];
			course.percent = percent;
			made.service = moved.service;
			record?.([changeOf(course, moved.service)]);
		}
		function anyOf(known, ask) {
			let answer = { lost: "The traffic is not known." };
			for (const at of known) {
				answer = ask(at);
				if (!("lost" in answer)) break;
			}
			return answer;
		}
		const changeOf = ({ resources, before }, service) => ({
			target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
			path: "traffic",
			before,
			after: service.traffic ?? [],
			done: true
		});
		async function comeBack(world, course, error) {
			const { log, signal, made } = world;
			const cancelled = signal.aborted || error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g;
			const why = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error);
			const reached = course.percent > 0 ? `at ${course.percent} percent` : "before it got any traffic";
			if (error instanceof Overtaken) return failure(course, `The rollout of ${course.own} has stopped ${reached}. ${why} The run left the traffic as it is.`);
			try {
				await move(world, course, 0, true, cancelled);
			} catch (second) {
				const said = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(second);
				const text = `The rollout of ${course.own} ended ${reached}: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(why)} The run could not return the traffic: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(said)} ${course.own} can still have ${course.percent} percent.`;
				if (!cancelled) return failure(course, text, [returning(course, world)]);
				tell$2(world, course, "cancelled", text, [returning(course, world)]);
				return error;
			}
			const because = error instanceof Ill ? await causeWhileServing(world, course.subject.revision, made.service?.template) : NOT_ASKED;
			const back = `All traffic is back on ${course.from.map(({ revision }) => revision).join(" and ")}.`;
			log.warning(back);
			if (cancelled) {
				tell$2(world, course, "cancelled", `The rollout of ${course.own} ended ${reached}. ${back}`);
				return error;
			}
			return failure(course, `${[
				`${course.own} was taken back ${reached}: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(why)}`,
				because.cause?.what,
				because.cause?.advice,
				back
			].filter(Boolean).join(" ")} The revision is still there, without traffic.`, because.cause?.remedies ?? [logsLink(course.resources, course.subject.revision)], because.evidence);
		}
		const NOT_ASKED = {
			cause: void 0,
			evidence: []
		};
		function failure(course, reason, remedies = [], evidence = []) {
			const found = finding(course, "rollout-failed", "fail", reason, remedies);
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([{
				...found,
				evidence: [...found.evidence, ...evidence]
			}]);
		}
		function tell$2(world, course, id, reason, remedies = []) {
			world.log.warning(reason);
			world.made.findings = [...world.made.findings ?? [], finding(course, id, "warn", reason, remedies)];
		}
		function warn(world, course) {
			tell$2(world, course, "rollout-unwatched", `The rollout could not check whether ${course.own} answers requests. ${course.unwatched} The run watched only the revision’s condition in Cloud Run.`);
		}
		function finding({ resources, subject }, id, status, reason, remedies) {
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			const evidence = [{
				call: subject.url ? `GET ${subject.url}` : `GET run.googleapis.com/v2/${subject.revision}`,
				resource,
				answer: reason
			}];
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.y)(id, status, reason, {
				resource,
				evidence,
				remedies
			});
		}
		const returning = ({ from, resources }, { config }) => ({
			kind: "gcloud",
			title: "Return the traffic",
			text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([
				...[
					"run",
					"services",
					"update-traffic",
					config.service
				],
				`--to-revisions=${from.map(({ revision, percent }) => `${revision}=${percent}`).join(",")}`,
				...[`--project=${resources.project}`, `--region=${config.region}`]
			])
		});
		function trafficSteps(config, facts, decisions, resources) {
			const { rollout, trafficChange } = config;
			const decided = decisions?.traffic;
			const gradual = rollout && (!decided || decided.effect === "gradual");
			return inOrder(trafficChange ? [setTraffic({
				resources,
				change: trafficChange,
				title: trafficChange.shares ? "Set the traffic" : "Set the tags",
				changes: changesOf(facts, decided, resources),
				needs: [...trafficNeeds(namedInTraffic(config).length > 0 ? "named" : void 0), ...liveImageNeeds(facts === null || resources.liveRepository !== void 0)]
			})] : [], gradual ? [rollOut({
				resources,
				rollout,
				changes: changesOf(facts, decided, resources),
				needs: rolloutNeeds(),
				...config.tag && { tag: config.tag }
			})] : []);
		}
		function planRollback(config, facts, decisions) {
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			const decided = decisions?.traffic;
			const to = decided ? decided.back?.to : "REVISION";
			if (!to || decided?.back?.none) return [];
			return [sendBack({
				resources,
				change: { shares: {
					by: "revision",
					percent: { [to]: 100 }
				} },
				title: decided ? `Send all traffic back to ${to}` : "Send all traffic back",
				changes: changesOf(facts, decided, resources),
				needs: [...trafficNeeds("all"), ...liveImageNeeds(facts === null || resources.liveRepository !== void 0)]
			}, to)];
		}
		function changesOf(facts, decided, { service }) {
			if (!facts?.service.known || !facts.service.value || !decided?.after) return [];
			const before = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.C)(facts.service.value.traffic);
			const after = decided.after;
			return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.E)(before, after) ? [] : [{
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service),
				path: "traffic",
				before,
				after,
				done: false
			}];
		}
		function planService(config, facts, decisions, source = NO_SOURCE) {
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			const live = facts?.service.known ? facts.service.value : void 0;
			const settings = config.origin.kind === "source" ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.F)(config, resources.project, live ?? null, source) : void 0;
			const release = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.u)(config, live) ? [deployStep(config, facts, decisions, resources, live, settings)] : [];
			const access = decisions ? decided(decisions.access, resources, release.length > 0) : thinkable$1(config, resources);
			const closing = live && decisions && closes(decisions.access);
			const narrowing = closing || live && config.invokersUpdateStrategy === "overwrite";
			const released = !narrowing && release.length > 0;
			const named = [...tagSteps(config, facts, resources, released), ...invokerSteps(config, facts, resources, released)];
			return inOrder(buildSteps(config, facts, resources, settings, "files" in source ? source : void 0), narrowing ? named : [], closing ? closeSteps(decisions.access, resources) : [], release, narrowing ? [] : named, iapSteps(config, facts, resources), closing ? [] : access, trafficSteps(config, facts, decisions, resources));
		}
		function serviceProblems(config, facts, source = NO_SOURCE) {
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			if (!facts.service.known) return [];
			const live = facts.service.value;
			if (config.mode === "drift" && live === null) return [];
			const settings = config.origin.kind === "source" ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.F)(config, resources.project, live, source) : void 0;
			if (config.manifest) return manifestPreview(config, facts, resources, settings).problems.map(cannot("The service"));
			return ((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.u)(config, live) ? preview(config, facts, resources, live, settings).problems : []).map(cannot("The service"));
		}
		function deployStep(config, facts, decisions, resources, live, settings) {
			const ifCheckRequired = decisions?.access.ifCheckRequired;
			const changes = facts && live !== void 0 ? changesIn(config, facts, resources, live, settings) : [];
			return (config.manifest ? replaceByManifest : deployService)(config, {
				resources,
				live: facts ? live : void 0,
				serving: facts?.serving.known ? facts.serving.value : null,
				changes,
				needs: [
					...deployNeedsOf(config, resources, live),
					...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) ? taggedPreviewNeeds() : [],
					...config.access === "keep" ? [] : decisionNeeds()
				],
				...settings && { settings },
				...ifCheckRequired && { ifCheckRequired }
			});
		}
		function changesIn(config, facts, resources, live, settings) {
			return config.manifest ? manifestPreview(config, facts, resources, settings).changes : preview(config, facts, resources, live, settings).changes;
		}
		function manifestPreview(config, facts, resources, settings) {
			const image = config.origin.kind === "image" ? config.origin.image : settings?.image;
			return readyManifest(config, {
				project: resources.project,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				live: facts.knative?.known ? facts.knative.value : void 0,
				...resources.projectNumber && { projectNumber: resources.projectNumber },
				...image !== void 0 && { image }
			});
		}
		function deployNeedsOf(config, resources, live) {
			const shape = deployShape(config, resources, live);
			return deployNeeds(config.kind, (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.nt)(config) ? {
				...shape,
				exists: true
			} : shape);
		}
		function preview(config, facts, resources, live, settings) {
			const image = config.origin.kind === "image" ? config.origin.image : settings?.image;
			return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.p)(live, config, {
				project: resources.project,
				serving: facts.serving.known ? facts.serving.value : null,
				...image !== void 0 && { image },
				...settings && { build: {
					settings,
					sourceLocation: `gs://${settings.bucket}/services/${config.service}/….zip`
				} },
				nonce: "aaaaaaaaaa"
			});
		}
		const closes = ({ target, tries, removes }) => target === "oidc-only" && tries.length === 0 && removes.length > 0;
		const closeSteps = ({ blocked, removes }, resources) => blocked ? [] : removes.map((way) => closeAccess(resources, way));
		function decided(access, resources, releasing) {
			if (access.blocked) return [];
			const later = releasing ? access.ifCheckRequired?.tries.length ?? 0 : 0;
			if (access.tries.length > 0 || later > 0) return [openAccess(resources, access)];
			return closeSteps(access, resources);
		}
		function thinkable$1(config, resources) {
			if (config.access === "keep") return [];
			if (config.access === "authenticated") return _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.H.map((way) => closeAccess(resources, way));
			return [openAccess(resources, {
				tries: ["all-users", "no-invoker-iam-check"].filter((way) => config.publicVia === "auto" || config.publicVia === way),
				removes: [],
				fallback: "oidc-only",
				byTrial: true
			})];
		}
		function planDrift(config, facts, decided) {
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			const drift = decided?.drift;
			const fixes = config.drift.fix ? facts && drift ? fixSteps(config, facts, drift, resources) : thinkable(config, resources) : [];
			return [compare(config, resources, (drift?.differences ?? []).filter(({ fix }) => !config.drift.fix || !fix).map(toChange)), ...fixes];
		}
		const toChange = ({ fix: _, ...change }) => change;
		function compare(config, resources, changes) {
			return {
				kind: "compare-service",
				title: `Compare ${config.service} with the workflow`,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				changes,
				needs: driftNeeds(config.access !== "keep" || (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.D)(config) || (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.A)(config) !== void 0),
				async apply(world) {
					world.record?.(changes);
					const left = changes.length;
					return left === 0 ? void 0 : `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(left, "difference is", "differences are")} left.`;
				}
			};
		}
		const releaseOf = (config, edits) => ({
			...config,
			origin: { kind: "template" },
			edits,
			access: "keep",
			invokers: [],
			callers: [],
			resourceTags: []
		});
		const release = (config, facts) => planService(config, facts, null).map((step) => ({
			...step,
			apply: (world) => step.apply({
				...world,
				config
			})
		}));
		function fixSteps(config, facts, drift, resources) {
			const by = (fix) => drift.differences.filter((each) => each.fix === fix);
			const edits = by("release").length > 0 ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.f)(config, drift) : [];
			const invokers = by("remove-invokers");
			return [
				...edits.length > 0 ? release(releaseOf(config, edits), facts) : [],
				...invokers.length > 0 ? [setInvokers(resources, {
					kind: config.kind,
					members: (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.d)(config, facts),
					strategy: "overwrite",
					changes: invokers.map(toChange),
					released: edits.length > 0
				})] : [],
				...by("close").map(({ path }) => closeAccess(resources, path === "invokerIamDisabled" ? "no-invoker-iam-check" : "all-users"))
			];
		}
		const ALL_OUT = {
			members: [],
			strategy: "overwrite",
			changes: [],
			released: false
		};
		function thinkable(config, resources) {
			const edits = config.edits.filter(({ path }) => /^((template\.)?labels|container\.env|ingress)$/.test(path));
			return [
				...edits.length > 0 ? planService(releaseOf(config, edits), null, null).map((step) => ({
					...step,
					needs: step.needs.filter(({ permission }) => permission !== "run.services.create")
				})) : [],
				...config.invokersUpdateStrategy === "overwrite" && (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.D)(config) ? [setInvokers(resources, {
					...ALL_OUT,
					kind: config.kind
				})] : [],
				...config.access === "authenticated" ? _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.H.map((way) => closeAccess(resources, way)) : []
			];
		}
		function removePreview(resources, of, preview, needs, mark) {
			return {
				kind: "remove-preview",
				title: `Remove the preview ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.it)(preview.pullRequest)} of ${of}`,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(preview.service ?? resources.service),
				changes: expected(resources, preview),
				needs,
				apply: (world) => preview.service ? removeService(world, preview.service, of, preview) : removeTagged(world, resources.service, preview, mark)
			};
		}
		function expected({ service }, preview) {
			if (preview.service) return [gone(preview.service, false)];
			return [...preview.tag ? [untagged(service, preview.tag, preview.revisions[0] ?? "", false)] : [], ...preview.revisions.map((revision) => gone(`${service}/revisions/${revision}`, false))];
		}
		const untagged = (service, tag, revision, done) => ({
			target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(service),
			path: `traffic[${tag}]`,
			before: revision,
			done
		});
		const gone = (name, done) => ({
			target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name),
			path: name.includes("/revisions/") ? "revision" : "service",
			before: name.split("/").at(-1) ?? name,
			done
		});
		async function removeTagged(world, name, planned, mark) {
			const { pullRequest } = planned;
			const of = name.split("/").at(-1) ?? "";
			const changes = [];
			const [before, revisions] = await Promise.all([world.google.run.getService(name), world.google.run.listRevisions(name)]);
			const preview = before && ofRevisions(of, revisions, before, mark).find((found) => found.pullRequest === pullRequest);
			world.record?.(changes);
			if (!before || !preview) return "It is already gone.";
			const late = preview.revisions.filter((revision) => !planned.revisions.includes(revision));
			if (late.length > 0) throw refused(name, `${late.join(", ")} appeared after this run had read the previews: another run deployed a preview of pull request ${pullRequest} at the same time. The run did not remove it; run this again.`);
			const serving = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.M)(preview, before);
			if (serving) throw refused(name, `${serving} serves production: someone has sent the traffic to this preview.`);
			const live = preview.tag ? await takeTag(world, before, preview, changes) : before;
			const deleted = [];
			for (const revision of preview.revisions) {
				if ((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.A)(live, revision)) continue;
				if (!await deleteRevision(world, name, revision, pullRequest)) continue;
				deleted.push(revision);
				changes.push(gone(`${name}/revisions/${revision}`, true));
			}
			const stays = preview.revisions.filter((revision) => !deleted.includes(revision));
			if (stays.length > 0) tell$1(world, name, leftOver(stays, live));
			return [
				preview.tag ? `Removed the tag ${preview.tag}.` : "",
				deleted.length > 0 ? `Deleted: ${deleted.join(", ")}.` : "",
				stays.length > 0 ? `Still there: ${stays.join(", ")}.` : ""
			].filter(Boolean).join(" ");
		}
		function leftOver(stays, live) {
			const [first = ""] = stays;
			return stays.length === 1 && (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.A)(live, first) ? `${(0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.j)(first)} It no longer has traffic or a tag, and a cleanup after the next deploy will remove it.` : `${stays.join(", ")} could not be deleted but no longer have a tag. A later cleanup will try again.`;
		}
		function tell$1(world, name, reason) {
			world.made.findings ??= [];
			const finding = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.b)("preview-kept", reason, { resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name) });
			world.made.findings.push(finding);
		}
		async function takeTag(world, read, preview, changes) {
			const { run } = world.google;
			const name = read.name ?? "";
			const tag = preview.tag ?? "";
			return onFreshState(world, {
				what: "The service",
				first: read,
				read: async () => await run.getService(name) ?? read
			}, async (live) => {
				const holder = live.traffic?.find((target) => target.tag === tag)?.revision?.split("/").at(-1);
				if (live !== read && holder && !preview.revisions.includes(holder)) throw refused(name, `Meanwhile the tag ${tag} was given to ${holder}, which is not a preview of this pull request.`);
				const after = await patch(world, live, tag);
				changes.push(untagged(name, tag, preview.revisions[0] ?? "", true));
				world.made.service = after;
				return after;
			});
		}
		async function patch(world, live, tag) {
			const { traffic, label } = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.y)(live, tag);
			const labels = label && {
				...live.labels,
				["run-iam-deploy-no-traffic"]: label
			};
			if (labels) (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.k)(labels);
			const change = {
				name: live.name ?? "",
				...live.etag && { etag: live.etag },
				traffic,
				...labels && { labels }
			};
			const { run } = world.google;
			const operation = await run.patchService(change, labels ? ["traffic", "labels"] : ["traffic"]);
			const read = () => run.getService(live.name ?? "");
			try {
				return await settled(world, await run.wait(operation), read);
			} catch (error) {
				const now = error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t ? await read() : null;
				if (!now || now.traffic?.some((target) => target.tag === tag)) throw error;
				return settled(world, now, read);
			}
		}
		async function deleteRevision(world, service, id, pullRequest) {
			const { google, log } = world;
			const name = `${service}/revisions/${id}`;
			const [revision, live] = await Promise.all([google.run.getRevision(name), google.run.getService(service)]);
			if (!revision || !live) return true;
			const stays = (why) => {
				log.warning(`${id} stays: ${why}`);
				return false;
			};
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.at)(service.split("/").at(-1) ?? "", id, revision.labels) !== pullRequest) return stays(`It is not a preview of pull request ${pullRequest}.`);
			if ((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.M)({ revisions: [id] }, live)) return stays("It serves production now.");
			if ((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.A)(live, id)) return stays("It is the newest revision now.");
			try {
				await google.run.deleteRevision(name, revision.etag ?? void 0);
				return true;
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				if (error.status === 404 || await isGone(() => google.run.getRevision(name), error)) return true;
				if (error.status !== 400 && !isConflict(error)) throw error;
				return stays(error.message);
			}
		}
		const isGone = async (read, { status, message, permission }) => {
			if (status !== 403 || !/operations/.test(permission ?? message)) return false;
			const found = await read();
			return found === null || Boolean(found.deleteTime);
		};
		async function removeService(world, name, of, planned) {
			const { google } = world;
			const { pullRequest, etag } = planned;
			world.record?.([]);
			const live = await google.run.getService(name);
			if (!live) return "It is already gone.";
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ot)(of, name.split("/").at(-1) ?? "", live.labels) !== pullRequest) throw refused(name, `Its name and its labels do not say that it is the preview ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.it)(pullRequest)} of ${of}.`);
			try {
				await google.run.deleteService(name, etag ?? live.etag ?? void 0);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				if (isConflict(error)) throw refused(name, `Someone else changed it after this run had read it, so it was not deleted: ${error.message} Run this again.`, error);
				if (error.status !== 404 && !await isGone(() => google.run.getService(name), error)) throw error;
			}
			world.record?.([gone(name, true)]);
			return `Deleted the service ${name.split("/").at(-1)}.`;
		}
		function refused(name, reason, error) {
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name);
			const evidence = error ? [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.call, resource, error)] : [];
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("preview-impossible", reason, {
				resource,
				evidence
			});
		}
		const PROJECT = { kind: "project" };
		const SERVICE = { kind: "service" };
		function planRemoval(config, facts) {
			const { preview, previews } = config;
			if (!preview) return [];
			const needs = previews.strategy === "tag" ? taggedNeeds(config, facts) : removeServiceNeeds(SERVICE);
			const found = facts?.previews?.known ? facts.previews.value : void 0;
			const thinkable = [{
				pullRequest: preview.pullRequest,
				revisions: []
			}];
			return (found ?? thinkable).map((one) => removePreview((0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts), preview.of, one, needs, previews.repository));
		}
		function planCleanup(config, facts, decided) {
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			const needs = cleanupNeeds(config, facts);
			const looking = {
				kind: "find-previews",
				title: "Read the previews",
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				changes: [],
				needs: config.previews.strategy === "tag" ? findTaggedNeeds() : listPreviewServicesNeeds(),
				apply: async ({ log }) => announce(config, facts, decided ?? [], log)
			};
			if (!decided) return [{
				...looking,
				needs
			}];
			return [looking, ...decided.filter(({ choice }) => choice === "remove").map(({ preview }) => removePreview(resources, config.service, preview, needs, config.previews.repository))];
		}
		function announce(config, facts, decided, log) {
			const going = decided.filter(({ choice }) => choice === "remove");
			log.info(`Plan: remove ${going.length} of ${decided.length} previews of ${config.service}.`);
			for (const { preview, choice, because } of decided) {
				const { pullRequest, tag, revisions, service } = preview;
				const parts = service ? [`service ${service.split("/").at(-1)}`] : [...tag ? [`tag ${tag}`] : [], ...revisions.map((name) => `revision ${name}`)];
				log.info(`${choice === "remove" ? "Remove" : "Keep"} pr-${pullRequest} (${parts.join(", ")}): ${because}`);
			}
			const live = facts?.service.known ? facts.service.value : null;
			const strange = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.N)(config, live, decided);
			if (strange.length === 0) return void 0;
			const reason = `The run removed nothing: the plan contains ${strange.join(", ")}, which is not known to be a preview of ${config.service} whose pull request is closed.`;
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts).service);
			throw (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("preview-impossible", reason, { resource });
		}
		const taggedNeeds = (config, facts) => [...removeTaggedNeeds(), ...liveImageNeeds(facts === null || (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts).liveRepository !== void 0)];
		const cleanupNeeds = (config, facts) => config.previews.strategy === "tag" ? taggedNeeds(config, facts) : [...listPreviewServicesNeeds(), ...removeServiceNeeds(PROJECT)];
		function previewQuestions(config, facts) {
			const { previews, mode, service } = config;
			if (mode !== "preflight") return [];
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service((0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts).service);
			const step = (kind, title, needs) => ({
				kind,
				title,
				target,
				changes: [],
				needs,
				apply: () => Promise.reject(new Error("A preflight does not run any step."))
			});
			const tagged = previews.strategy === "tag";
			return [...previews.asked ? [...tagged ? [step("deploy-service", `Deploy previews of ${service} under tags`, taggedPreviewNeeds())] : [], step("remove-preview", `Remove previews of ${service} when their pull requests are closed`, tagged ? taggedNeeds(config, facts) : removeServiceNeeds(PROJECT))] : [], ...previews.cleanupAsked ? [step("remove-preview", `Clean up previews of ${service}`, cleanupNeeds(config, facts))] : []];
		}
		async function failedExecution(world, execution) {
			const name = execution.name ?? "";
			const short = name.split("/").at(-1) ?? "";
			const resource = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name);
			const [all = [], log] = await Promise.all([attempt$1(world, "tasks", () => world.google.run.listTasks(name)), readContainerLog(world, "the log", resource, (lines) => world.google.logging.executionLog(name, lines))]);
			const condition = execution.conditions?.find(({ type }) => type === "Completed");
			const said = condition?.message ?? "";
			const { failedCount = 0, cancelledCount = 0, taskCount = 1 } = execution;
			const counts = failedCount > 0 ? `${failedCount} of ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(taskCount, "task")} failed` : cancelledCount > 0 ? "it was cancelled" : "it did not succeed";
			const evidence = [{
				call: `GET run.googleapis.com/v2/${name}`,
				resource,
				answer: [condition?.executionReason, said].filter(Boolean).join(": ").slice(0, 600) || counts
			}, ...log.evidence];
			const cause = containerCause({
				phase: "runs",
				lines: log.lines,
				said: [said, ...all.map(statusOf)].join("\n"),
				ends: all.flatMap(({ lastAttemptResult: last }) => last?.exitCode || last?.termSignal ? [last] : []),
				settings: settingsOf(execution.template, world.config, { built: world.made.build !== void 0 })
			});
			const more = [
				`The execution ${short} of the job failed: ${counts}.`,
				...said ? [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(said)] : [],
				...endings(all),
				...log.lines ? lastWords(log.lines, cause?.what ?? "") : [log.note],
				"The job itself is deployed."
			];
			const [first = "", ...others] = more.filter(Boolean);
			const finding = (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.s)("job-failed", cause ?? {
				key: "unknown",
				what: first,
				remedies: [],
				shown: said
			}, {
				resource,
				evidence,
				remedies: logLink(execution),
				more: cause ? more : others,
				end: (log.lines ?? []).map(({ text }) => text)
			});
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([finding]);
		}
		const statusOf = ({ lastAttemptResult }) => lastAttemptResult?.status?.message ?? "";
		async function attempt$1({ log }, what, read) {
			try {
				return await read();
			} catch (error) {
				log.debug(`The ${what} could not be read: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.y)(error)}`);
				return;
			}
		}
		function endings(all) {
			return [...Map.groupBy(all.filter(({ lastAttemptResult: last }) => last?.exitCode || last?.termSignal || last?.status?.code), ({ lastAttemptResult: last }) => wayOf(last ?? {}))].map(([way, tasks]) => {
				const indices = tasks.map(({ index = 0 }) => String(index));
				return `${indices.length === 1 ? "Task" : "Tasks"} ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.h)(indices, 5)} ended ${way}.`;
			});
		}
		function wayOf({ exitCode, termSignal, status }) {
			if (exitCode === 137 || termSignal === 9) return "by SIGKILL, which is typical if a container exceeds its memory limit (flags: --memory)";
			if (exitCode) return `with exit code ${exitCode}`;
			if (termSignal) return `by signal ${termSignal}`;
			return `with the message "${(status?.message ?? "").slice(0, 200)}"`;
		}
		function lastWords(lines, told) {
			const last = lines.findLast(({ text, from }) => from === "app" && text.trim() !== "")?.text;
			return last && !told.includes(last.trim().slice(0, 60)) ? [`The log says: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.p)(last.slice(0, 300))}`] : [];
		}
		const logLink = ({ logUri }) => logUri ? [{
			kind: "console",
			title: "Read the log of the execution",
			text: logUri
		}] : [];
		function runJob(config, resources, how) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service);
			return {
				kind: "run-job",
				title: how === "wait" ? `Run the job ${config.service} and wait for it` : `Start the job ${config.service}`,
				target,
				changes: [{
					target,
					path: "executions",
					after: "a new execution",
					done: false
				}],
				needs: runJobNeeds(how === "wait"),
				async apply(world) {
					const begun = await begin(world, resources);
					const short = (begun.name ?? "").split("/").at(-1) ?? "";
					world.made.execution = begun;
					world.record?.([{
						target,
						path: "executions",
						after: short,
						done: true
					}]);
					world.log.info(`Execution ${short} has started.${begun.logUri ? ` Its log: ${begun.logUri}` : ""}`);
					if (how === "start") return `Execution ${short} has started; the run did not wait for its end.`;
					const ended = await follow(world, resources, begun);
					world.made.execution = ended;
					if (!succeeded(ended)) throw await failedExecution(world, ended);
					const { succeededCount = 0, taskCount = succeededCount, retriedCount = 0 } = ended;
					const retries = retriedCount > 0 ? `, after ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(retriedCount, "retry", "retries")}` : "";
					return `Execution ${short} succeeded: ${succeededCount} of ${tasks(taskCount)}${retries}.`;
				}
			};
		}
		const tasks = (number) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.u)(number, "task");
		async function begin({ google, held }, resources) {
			try {
				const operation = await google.run.runJob(resources.service);
				const execution = operation.metadata ?? operation.response;
				if (execution?.name) return execution;
				const last = (await google.run.getResource(resources.service))?.latestCreatedExecution?.name?.split("/").at(-1);
				if (last) return { name: `${resources.service}/executions/${last}` };
				throw new Error("The run started the job, but neither the answer nor the job names the execution.");
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				const deployer = google.identity.principal;
				throw (0, _refusals_js__WEBPACK_IMPORTED_MODULE_10__.n)(error, _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service), {
					speaker: "api",
					resources,
					deployer,
					held
				});
			}
		}
		const isOver = (execution) => Boolean(execution.completionTime) || ["CONDITION_SUCCEEDED", "CONDITION_FAILED"].includes(completed(execution)?.state ?? "");
		const completed = ({ conditions }) => conditions?.find(({ type }) => type === "Completed");
		function succeeded(execution) {
			const state = completed(execution)?.state;
			if (state !== void 0) return state === "CONDITION_SUCCEEDED";
			const { failedCount = 0, cancelledCount = 0 } = execution;
			return failedCount === 0 && cancelledCount === 0;
		}
		async function follow(world, resources, begun) {
			const { google, log, signal, clock = systemClock } = world;
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
				if (signal.aborted || error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.g) tellLeft(world, resources, name);
				throw error;
			}
		}
		function progressOf({ taskCount = 1, runningCount = 0, succeededCount = 0, failedCount = 0 }) {
			return [
				`${succeededCount} of ${tasks(taskCount)} done`,
				...runningCount > 0 ? [`${runningCount} running`] : [],
				...failedCount > 0 ? [`${failedCount} failed`] : []
			].join(", ");
		}
		function tellLeft({ made, log }, { project, service }, name) {
			const short = name.split("/").at(-1) ?? "";
			const region = service.split("/")[3] ?? "";
			const text = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.n)([...[
				"run",
				"jobs",
				"executions",
				"cancel",
				short
			], ...[`--project=${project}`, `--region=${region}`]]);
			const reason = `The execution ${short} continues: cancelling the run does not stop it.`;
			log.info(`${reason} To stop it: ${text}`);
			made.findings = [...made.findings ?? [], (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("cancelled", reason, {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(name),
				remedies: [{
					kind: "gcloud",
					title: "Stop the execution",
					text
				}]
			})];
		}
		function planResource(config, facts, source = NO_SOURCE) {
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			const live = facts?.live.known ? facts.live.value : void 0;
			const settings = config.origin.kind === "source" ? (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.F)(config, resources.project, null, source) : void 0;
			const shape = deployShape(config, resources, live && { template: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.x)(live, config.kind) ?? {} });
			const needs = deployNeeds(config.kind, shape);
			const changes = live === void 0 ? [] : previewed(config, facts, resources, live).changes;
			const deploy = config.manifest ? replaceByManifest : deployResource;
			const released = deploys(config, live);
			return inOrder(buildSteps(config, facts, resources, settings, "files" in source ? source : void 0), released ? [deploy(config, {
				resources,
				live,
				changes,
				needs
			})] : [], invokerSteps(config, facts, resources, released), config.execution ? [runJob(config, resources, config.execution)] : []);
		}
		function resourceProblems(config, facts) {
			const { live } = facts;
			if (!live.known || !deploys(config, live.value)) return [];
			const { problems } = previewed(config, facts, (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts), live.value);
			return problems.map(cannot(`The ${(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).words}`));
		}
		const deploys = ({ origin, edits }, live) => !live || origin.kind !== "template" || edits.length > 0;
		function previewed(config, facts, resources, live) {
			const image = previewImage(config, resources);
			const context = {
				project: resources.project,
				...image !== void 0 && { image }
			};
			if (!config.manifest) return wantedResource(live, config, {
				...context,
				nonce: "aaaaaaaaaa"
			});
			return readyManifest(config, {
				...context,
				target: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(resources.service),
				live: facts?.knative?.known ? facts.knative.value : void 0,
				...resources.projectNumber && { projectNumber: resources.projectNumber }
			});
		}
		function deleteSchedule(name) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.schedulerJob(name);
			const id = name.split("/").at(-1) ?? name;
			return {
				kind: "delete-schedule",
				title: `Delete the Cloud Scheduler job ${id}`,
				target,
				changes: [{
					target,
					path: "name",
					before: id,
					done: false
				}],
				needs: deleteNeeds(),
				async apply({ google, record }) {
					try {
						await google.scheduler.deleteJob(name);
						return;
					} catch (error) {
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 404) throw error;
						record?.([]);
						return "There is none.";
					}
				}
			};
		}
		const LOG_LOOKS = 4;
		const LOG_PAUSE_MS = 2e3;
		async function readScheduledCall(world, schedule, { name, called }, outcome) {
			const { google, config, made } = world;
			const [, project = "", , region = ""] = name.split("/");
			const caller = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.r)(schedule, project);
			const isJob = schedule.target.kind === "run";
			const own = made.service?.name === called ? made.service : void 0;
			const [service, bindings, account, number] = await Promise.all([
				isJob ? void 0 : own ?? orUndefined(() => google.run.getService(called)),
				own && made.bindings ? made.bindings : orUndefined(async () => (await google.run.getPolicy(called)).bindings ?? []),
				orUndefined(() => google.iam.getServiceAccount(caller, project)),
				orUndefined(async () => /^projects\/(\d+)$/.exec((await google.resourceManager.getProject(project)).name)?.[1])
			]);
			const url = service ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.R)(service) : void 0;
			const audience = schedule.audience ?? url;
			const logged = isJob || !url ? void 0 : await loggedCalls(world, called, `${url}${schedule.path}`, outcome);
			const everybody = service ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.P)(service, bindings) : void 0;
			const invoker = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.I)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(caller), bindings);
			return {
				call: {
					target: isJob ? "job" : "service",
					exists: true,
					internal: true,
					schedule: "on",
					token: isJob ? "access" : "id",
					...service && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.F)(service),
					...account !== void 0 && { account: account === null ? "missing" : account.disabled ? "disabled" : "there" },
					...service && audience !== void 0 && { audience: (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.u)((0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.d)(service), audience) },
					...everybody !== void 0 && !made.changedAccess && { everybody },
					...invoker && { invoker },
					answer: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.L)(outcome, outcome.logRead, logged)
				},
				names: namesOf(config, schedule, {
					called,
					caller,
					project,
					region,
					number,
					service,
					audience
				})
			};
		}
		function namesOf({ service: deployed }, schedule, { called, caller, project, region, number, service, audience }) {
			const short = called.split("/").at(-1) ?? deployed;
			const url = service ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.R)(service) : void 0;
			return {
				who: `The Cloud Scheduler job ${schedule.name}`,
				member: (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(caller),
				target: {
					words: `the ${schedule.target.kind === "run" ? "job" : "service"} ${short}`,
					name: short,
					resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(called),
					project,
					region,
					...url !== void 0 && { url }
				},
				audiences: [...url === void 0 ? [] : [url], ...service?.customAudiences ?? []],
				...audience !== void 0 && { audience },
				schedule: {
					name: schedule.name,
					region,
					project,
					path: schedule.path,
					...number && { agent: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.s)(number) }
				}
			};
		}
		async function loggedCalls({ google, signal, clock = systemClock }, called, url, outcome) {
			const { status, unsent } = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.L)(outcome, outcome.logRead);
			if (unsent || status !== 401 && status !== 403) return void 0;
			for (let looks = 1;; looks++) {
				const found = await orUndefined(() => google.logging.scheduledCalls(called, url.replace(/^https?:\/\//, ""), outcome.since));
				if (!found || found.length > 0 || looks >= LOG_LOOKS) return found;
				await clock.sleep(LOG_PAUSE_MS, signal);
			}
		}
		async function orUndefined(question) {
			try {
				return await question();
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status === 401) throw error;
				return;
			}
		}
		const POLL_MS = 2e3;
		const AGAIN_MS = 15e3;
		const SLACK_MS = 6e4;
		function testSchedule(schedule, { name, called }) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.schedulerJob(name);
			return {
				kind: "test-schedule",
				title: `Run the Cloud Scheduler job ${schedule.name} once`,
				target,
				changes: [],
				needs: testNeeds(),
				async apply(world) {
					const { config, log, signal, made, clock = systemClock } = world;
					const until = clock.now() + config.propagationTimeoutMs;
					for (;;) {
						const outcome = await attempt(world, name, schedule);
						if (outcome.status === "OK") return `The call succeeded${outcome.httpStatus ? ` (${outcome.httpStatus})` : ""}.`;
						const known = await readScheduledCall(world, schedule, {
							name,
							called
						}, outcome);
						const refusing = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.N)(known.call);
						const left = until - clock.now();
						if (!(made.changedAccess === true && REFUSED.has(outcome.status) && MENDED_BY_WAITING.has(refusing)) || left <= 0) throw failedCall(world, schedule, target, outcome, {
							refusing,
							...known
						});
						const ms = Math.min(AGAIN_MS, left);
						log.info(`The scheduled call was refused (${outcome.status}), and this run has just changed who can call: trying again in ${inWords(ms)}; giving up in ${inWords(left)}.`);
						await clock.sleep(ms, signal);
					}
				}
			};
		}
		const REFUSED = new Set(["PERMISSION_DENIED", "UNAUTHENTICATED"]);
		async function attempt(world, name, schedule) {
			const { google, signal, clock = systemClock } = world;
			const before = await google.scheduler.getJob(name);
			const since = new Date(Date.now() - 6e4).toISOString();
			const logged = await attemptsOf(world, name, since);
			await google.scheduler.runJob(name);
			const until = clock.now() + (schedule.deadlineSeconds ?? 180) * 1e3 + SLACK_MS;
			let seen = 0;
			for (;;) {
				await clock.sleep(POLL_MS, signal);
				const [job, entries] = await Promise.all([google.scheduler.getJob(name), logged ? attemptsOf(world, name, since) : void 0]);
				const last = entries && logged && entries.length > logged.length ? entries.at(-1) : void 0;
				if (last) return {
					...last,
					since: job?.lastAttemptTime ?? since,
					logRead: true
				};
				seen = hasEnded(before, job) ? seen + 1 : 0;
				if (job && seen >= 2) return {
					status: _ask_js__WEBPACK_IMPORTED_MODULE_14__.a[job.status?.code ?? 0] ?? "UNKNOWN",
					since: job.lastAttemptTime ?? since,
					logRead: false
				};
				if (clock.now() > until) return {
					status: "DEADLINE_EXCEEDED",
					since,
					logRead: false
				};
			}
		}
		async function attemptsOf({ google }, name, since) {
			try {
				return await google.logging.attempts(name, since);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status === 401) throw error;
				return;
			}
		}
		const hasEnded = (before, job) => job?.status !== void 0 && job.status.code !== -1 && job.lastAttemptTime !== before?.lastAttemptTime;
		const MENDED_BY_WAITING = new Set([
			"pending",
			"invoker",
			"condition",
			"agent",
			"account",
			"unknown"
		]);
		function failedCall({ google, config }, schedule, target, outcome, { refusing, call, names }) {
			const { reason, remedies } = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_6__.M)(refusing === "none" ? "unknown" : refusing, call, names);
			const debug = outcome.debug ? ` Cloud Scheduler said: ${outcome.debug}` : "";
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("schedule-failed", `${reason} This was the test call of the Cloud Scheduler job ${schedule.name}. The deploy of ${config.service} and the schedule stay.${debug}`, {
				principal: google.identity.principal && names.member,
				resource: target,
				evidence: [{
					call: "the attempt",
					resource: target,
					answer: outcome.status,
					...outcome.httpStatus && { status: outcome.httpStatus }
				}],
				remedies
			});
		}
		function wantedSchedule(schedule, { name, uri, audience, caller }) {
			const { cron, timeZone, method, body, headers, deadlineSeconds, retries, target } = schedule;
			const token = target.kind === "run" ? { oauthToken: {
				serviceAccountEmail: caller,
				scope: "https://www.googleapis.com/auth/cloud-platform"
			} } : { oidcToken: {
				serviceAccountEmail: caller,
				audience: schedule.audience ?? audience
			} };
			const typed = body !== void 0 && isJson(body) && !typeIn(headers) ? { "Content-Type": "application/json" } : {};
			const sent = {
				...typed,
				...headers
			};
			return {
				name,
				schedule: cron ?? "",
				timeZone,
				httpTarget: {
					uri,
					httpMethod: method,
					...headers || Object.keys(typed).length > 0 ? { headers: sent } : {},
					...body !== void 0 && { body: Buffer.from(body).toString("base64") },
					...token
				},
				...deadlineSeconds !== void 0 && { attemptDeadline: `${deadlineSeconds}s` },
				...retries !== void 0 && { retryConfig: { retryCount: retries } }
			};
		}
		const typeIn = (headers = {}) => Object.keys(headers).some((key) => key.toLowerCase() === "content-type");
		function isJson(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === "object" && value !== null;
			} catch {
				return false;
			}
		}
		function differences(live, wanted, target) {
			const rows = FIELDS.flatMap(({ path, of, hidden }) => {
				const [before, after] = [of(live), of(wanted)];
				if (after === void 0 || same(before, after)) return [];
				return [{
					path,
					change: {
						target,
						path,
						...hidden ? {
							...before !== void 0 && { before: "set" },
							after: before === void 0 ? "set" : "changed"
						} : {
							...before !== void 0 && { before },
							after
						},
						done: false
					}
				}];
			});
			const other = wanted.httpTarget?.oidcToken ? "oauthToken" : "oidcToken";
			const gone = live.httpTarget?.[other] ? [`httpTarget.${other}`] : [];
			return {
				mask: [...rows.map(({ path }) => path), ...gone],
				changes: rows.map(({ change }) => change)
			};
		}
		const created = (wanted, target) => differences({}, wanted, target).changes;
		const FIELDS = [
			{
				path: "schedule",
				of: (job) => job.schedule
			},
			{
				path: "timeZone",
				of: (job) => job.timeZone
			},
			{
				path: "httpTarget.uri",
				of: (job) => job.httpTarget?.uri
			},
			{
				path: "httpTarget.httpMethod",
				of: (job) => job.httpTarget?.httpMethod
			},
			{
				path: "httpTarget.headers",
				of: (job) => ownHeaders(job.httpTarget),
				hidden: true
			},
			{
				path: "httpTarget.body",
				of: (job) => job.httpTarget?.body,
				hidden: true
			},
			{
				path: "httpTarget.oidcToken",
				of: (job) => plain(job.httpTarget?.oidcToken)
			},
			{
				path: "httpTarget.oauthToken",
				of: (job) => plain(job.httpTarget?.oauthToken)
			},
			{
				path: "attemptDeadline",
				of: (job) => job.attemptDeadline
			},
			{
				path: "retryConfig.retryCount",
				of: (job) => job.retryConfig && (job.retryConfig.retryCount ?? 0)
			}
		];
		const plain = (token) => token && { ...token };
		function ownHeaders(target) {
			if (!target?.headers) return void 0;
			return Object.fromEntries(Object.entries(target.headers).filter(([key, value]) => !/^user-agent$/i.test(key) && !(/^content-type$/i.test(key) && value === OCTETS)));
		}
		const OCTETS = "application/octet-stream";
		function same(a, b) {
			return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
		}
		const sorted = (value) => value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
		const TRIES = 4;
		function upsertSchedule(schedule, { name, caller, called, live, judgesAudience, needs }) {
			const target = _names_js__WEBPACK_IMPORTED_MODULE_1__.d.schedulerJob(name);
			const id = schedule.name;
			return {
				kind: "upsert-schedule",
				title: `${live === null ? "Create" : "Set"} the Cloud Scheduler job ${id}: ${(0, _ask_js__WEBPACK_IMPORTED_MODULE_14__.c)(schedule)}`,
				target,
				changes: planned(schedule, live, target),
				needs,
				async apply(world) {
					const [parent = ""] = name.split(/\/jobs\//);
					const { uri, audience, service } = await addressOf(world, schedule, called);
					if (judgesAudience && service && !isPublic(service, world.made)) mustAccept(service, schedule, called);
					const wanted = wantedSchedule(schedule, {
						name,
						uri,
						audience,
						caller,
						called
					});
					const description = `Calls ${called.split("/").slice(-2).join("/")}. Set by run-iam-deploy.`;
					const before = await world.google.scheduler.getJob(name);
					const { job, changes } = before ? await update(world, before, wanted, target) : await create(world, parent, {
						...wanted,
						description
					}, target);
					world.record?.(changes.map((change) => ({
						...change,
						done: true
					})));
					if (job.state === "PAUSED" || job.state === "DISABLED") world.made.findings = [...world.made.findings ?? [], idle(job, target)];
					const next = job.scheduleTime ? ` The next call is at ${job.scheduleTime}.` : "";
					return `${changes.length === 0 ? "Nothing had to change." : `Calls ${uri} as ${caller}.`}${next}`;
				}
			};
		}
		function planned(schedule, live, target) {
			if (live === void 0) return [];
			const known = {
				schedule: schedule.cron ?? "",
				timeZone: schedule.timeZone
			};
			return live ? differences(live, known, target).changes : created(known, target);
		}
		async function addressOf({ google, made }, { target, path }, called) {
			if (target.kind === "run") return {
				uri: `https://run.googleapis.com/v2/${called}:run`,
				audience: ""
			};
			const own = target.kind === "request" && made.service?.uri ? made.service : await google.run.getService(called);
			const url = own?.uri?.replace(/\/$/, "");
			if (!own || !url) throw new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([noAddress(called)]);
			return {
				uri: `${url}${path}`,
				audience: url,
				service: own
			};
		}
		const isPublic = ({ invokerIamDisabled, iapEnabled }, { bindings = [] }) => invokerIamDisabled || iapEnabled || (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.a)(bindings).some(({ member, conditional }) => member === "allUsers" && !conditional);
		function mustAccept(service, schedule, called) {
			const { audience } = schedule;
			const accepted = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.d)(service);
			if (audience === void 0 || (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.u)(accepted, audience)) return;
			const words = audienceRefused({
				schedule,
				audience,
				service: called.split("/").at(-1) ?? "",
				accepted
			});
			const details = {
				resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(called),
				remedies: words.remedies
			};
			throw (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.v)("audience-refused", `${words.reason} The service is deployed; the schedule was not written.`, details);
		}
		const noAddress = (called) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__._)("schedule-failed", `Cloud Scheduler cannot call ${called.split("/").at(-1)}: there is no such Cloud Run service, or it has no URL. A first-generation function is not a Cloud Run service; it needs its own schedule and roles/cloudfunctions.invoker.`, { resource: _names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(called) });
		async function create(world, parent, wanted, target) {
			try {
				return {
					job: await world.google.scheduler.createJob(parent, wanted),
					changes: created(wanted, target)
				};
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.status !== 409) throw error;
				const live = await world.google.scheduler.getJob(wanted.name ?? "");
				if (!live) throw error;
				return update(world, live, wanted, target);
			}
		}
		async function update(world, live, wanted, target) {
			const { google, log, clock = systemClock, signal } = world;
			const { mask, changes } = differences(live, wanted, target);
			const failed = live.state === "UPDATE_FAILED";
			if (mask.length === 0 && !failed) return {
				job: live,
				changes
			};
			const paths = mask.length > 0 ? mask : ["schedule"];
			const pause = backoff(1e3, 2, 1e4);
			for (let tries = 1;; tries++) {
				const job = await google.scheduler.patchJob(wanted, paths);
				if (job.state !== "UPDATE_FAILED" || tries >= TRIES) return {
					job,
					changes
				};
				log.info("Cloud Scheduler says UPDATE_FAILED: repeating the update.");
				await clock.sleep(pause(), signal);
			}
		}
		const idle = (job, target) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.S)("schedule-kept", `The Cloud Scheduler job ${job.name?.split("/").at(-1)} is ${job.state === "PAUSED" ? "paused" : "disabled by Google"}, so it makes no calls. The run left it in that state.`, { resource: target });
		function callerSteps({ schedules }, facts, resources) {
			if (!schedules.some(({ cron, serviceAccount }) => cron !== null && !serviceAccount)) return [];
			const known = facts?.schedules?.find(({ schedule }) => !schedule.serviceAccount)?.account;
			return !facts || known?.known && known.value === null ? [createAccount(resources.project)] : [];
		}
		function scheduleSteps(config, facts, resources) {
			return config.schedules.flatMap((schedule, at) => oneSchedule(schedule, facts?.schedules?.[at], config, facts, resources));
		}
		function oneSchedule(schedule, fact, config, facts, resources) {
			const { project, service } = resources;
			const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.c)(project, config.region, schedule.name);
			const live = fact?.job.known ? fact.job.value : void 0;
			if (schedule.cron === null) return live === null ? [] : [deleteSchedule(name)];
			const caller = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.r)(schedule, project);
			const { serviceAccount: email, target } = schedule;
			const place = {
				kind: "client-account",
				project,
				...email && { email }
			};
			const enabled = facts?.apis.known ? facts.apis.value[_schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.n] === true : false;
			const base = upsertNeeds(place, live === void 0 ? void 0 : live !== null, enabled);
			const called = target.kind === "function" ? (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.O)(project, config.region, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_23__.o)(target.name)) : service;
			return [
				...target.kind === "function" ? [functionInvoker(resources, called, caller)] : [],
				upsertSchedule(schedule, {
					name,
					caller,
					called,
					live,
					judgesAudience: target.kind === "request" && facts?.service.known === true && facts.service.value === null,
					needs: target.kind === "run" ? withAccessToken(base) : base
				}),
				...schedule.test ? [testSchedule(schedule, {
					name,
					called
				})] : []
			];
		}
		function functionInvoker(resources, called, caller) {
			const members = [(0, _names_js__WEBPACK_IMPORTED_MODULE_1__.b)(caller)];
			const changes = (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.F)(_names_js__WEBPACK_IMPORTED_MODULE_1__.d.service(called), [], (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.I)([], members, "merge", _gates_js__WEBPACK_IMPORTED_MODULE_5__.P));
			const step = setInvokers({
				...resources,
				service: called
			}, {
				kind: "service",
				members,
				strategy: "merge",
				changes,
				released: false
			});
			const name = called.split("/").at(-1);
			return {
				...step,
				title: `Let ${caller} call ${name}`,
				needs: calledServiceNeeds(called)
			};
		}
		function makePlan(config, facts, decisions, source = NO_SOURCE) {
			if (config.mode === "cleanup") return planCleanup(config, facts, decisions?.cleanup ?? null);
			if (config.mode === "drift") return planDrift(config, facts, decisions);
			if (config.mode === "rollback") return planRollback(config, facts, decisions);
			if (config.preview?.do === "remove") return planRemoval(config, facts);
			const { traffic } = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config);
			return [...scheduled(config, facts, traffic ? planService(config, facts, decisions, source) : planResource(config, facts, source)), ...traffic ? previewQuestions(config, facts) : []];
		}
		function scheduled(config, facts, deploy) {
			if (config.schedules.length === 0) return deploy;
			const resources = (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts);
			return [
				...callerSteps(config, facts, resources),
				...deploy,
				...scheduleSteps(config, facts, resources)
			];
		}
		function planProblems(config, facts, source = NO_SOURCE) {
			if (config.mode === "cleanup" || config.mode === "rollback" || config.preview?.do === "remove") return [];
			return (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).traffic ? serviceProblems(config, facts, source) : resourceProblems(config, facts);
		}
		const GIT_FOLDER = ".git";
		const CREDENTIAL_FILE_NAME = /^gha-creds-.*\.json$/;
		function deniedPaths(env) {
			const named = [
				"GOOGLE_GHA_CREDS_PATH",
				"GOOGLE_APPLICATION_CREDENTIALS",
				"CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
				"GITHUB_ENV",
				"GITHUB_OUTPUT",
				"GITHUB_PATH",
				"GITHUB_STATE",
				"GITHUB_STEP_SUMMARY"
			].map((name) => env[name]);
			const commands = env.RUNNER_TEMP ? (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(env.RUNNER_TEMP, "_runner_file_commands") : void 0;
			return [...named, commands].filter((path) => path !== void 0 && path !== "");
		}
		function credentialName(name) {
			return CREDENTIAL_FILE_NAME.test(name) ? "written by google-github-actions/auth" : void 0;
		}
		const NAMES = new Set([
			...[
				"Dockerfile",
				"project.toml",
				"Procfile"
			],
			...[
				"package.json",
				"package-lock.json",
				"npm-shrinkwrap.json",
				"yarn.lock",
				"pnpm-lock.yaml",
				"bun.lock",
				"angular.json"
			],
			...[
				"requirements.txt",
				"pyproject.toml",
				"poetry.lock",
				"uv.lock",
				"Pipfile",
				"setup.py",
				".python-version"
			],
			...["go.mod", "go.work"],
			...[
				"pom.xml",
				"build.gradle",
				"build.gradle.kts",
				"settings.gradle",
				"settings.gradle.kts"
			],
			...[
				"Gemfile",
				"Gemfile.lock",
				"gems.rb",
				".ruby-version"
			],
			...["composer.json", "composer.lock"],
			...["global.json"]
		]);
		const ENDINGS$1 = /\.(cs|fs|vb)proj$/;
		function choosesBuild(path) {
			return NAMES.has(path) || !path.includes("/") && ENDINGS$1.test(path);
		}
		function copiedPaths(dockerfile) {
			const lines = dockerfile.split(/\r?\n/);
			const found = [];
			for (let at = 0; at < lines.length; at++) {
				const line = at + 1;
				let text = lines[at] ?? "";
				while (/\\[ \t]*$/.test(text) && at + 1 < lines.length) text = text.replace(/\\[ \t]*$/, " ") + (lines[++at] ?? "");
				const rest = /^\s*(?:COPY|ADD)\s+(.+?)\s*$/i.exec(text)?.[1];
				if (rest === void 0 || /(?:^|\s)--from=/.test(rest) || rest.includes("<<")) continue;
				const words = wordsOf(rest.replace(/^(?:--\S+\s+)+/, ""));
				for (const word of words.slice(0, -1)) {
					const path = word.replace(/^(?:\.?\/)+/, "").replace(/(?<!\/)\/+$/, "");
					if (path !== "" && path !== "." && !/[*?[\]$]|^\w+:\/\/|^git@|(?:^|\/)\.\.(?:\/|$)/.test(word)) found.push({
						path,
						line
					});
				}
			}
			return found;
		}
		function wordsOf(text) {
			if (!text.startsWith("[")) return text.split(/\s+/);
			try {
				const list = JSON.parse(text);
				return Array.isArray(list) ? list.map(String) : [];
			} catch {
				return [];
			}
		}
		function keptOut(copied, { files, excluded }) {
			return copied.flatMap(({ path, line }) => {
				const below = (one) => one === path || one.startsWith(`${path}/`);
				if (files.some((file) => below(file.path))) return [];
				const rule = excluded.find((one) => below(one.path) || path.startsWith(`${one.path}/`));
				return rule ? [{
					path,
					line,
					from: rule.from
				}] : [];
			});
		}
		var Name = class {
			text;
			#characters;
			constructor(text) {
				this.text = text;
			}
			get characters() {
				this.#characters ??= Array.from(this.text);
				return this.#characters;
			}
		};
		function nameMatcher(pattern) {
			if (!/[*?[]/.test(pattern)) return {
				plain: true,
				matches: ({ text }) => text === pattern
			};
			const tokens = tokensOf(Array.from(pattern));
			const [first, ...rest] = tokens;
			if (first === "star" && rest.every((token) => typeof token === "string" && !isWildcard(token))) {
				const end = rest.map(unquote).join("");
				return {
					plain: false,
					matches: ({ text }) => text.endsWith(end)
				};
			}
			return {
				plain: false,
				matches: (name, work) => matches$1(tokens, name.characters, work)
			};
		}
		const literal = (character) => `=${character}`;
		const unquote = (token) => token.slice(1);
		const isWildcard = (token) => token === "any" || token === "star";
		function tokensOf(pattern) {
			const lastEnd = pattern.lastIndexOf("]");
			const tokens = [];
			let at = 0;
			while (at < pattern.length) {
				const character = pattern[at++];
				if (character === "*") {
					if (tokens.at(-1) !== "star") tokens.push("star");
				} else if (character === "?") tokens.push("any");
				else if (character === "[") {
					const end = endOfClass(pattern, at, lastEnd);
					if (end === void 0) tokens.push(literal("["));
					else {
						tokens.push(classOf(pattern.slice(at, end)));
						at = end + 1;
					}
				} else tokens.push(literal(character));
			}
			return tokens;
		}
		function endOfClass(pattern, start, lastEnd) {
			let at = start;
			if (pattern[at] === "!") at++;
			if (pattern[at] === "]") at++;
			return at > lastEnd ? void 0 : pattern.indexOf("]", at);
		}
		function classOf(content) {
			const chunks = withoutBackwards(cutAtRanges(content));
			const negated = chunks[0]?.[0] === "!";
			if (negated) chunks[0]?.shift();
			const singles = chunks.flat().map((character) => [codePoint(character), codePoint(character)]);
			const ranges = chunks.slice(1).map((after, index) => [codePoint(chunks[index]?.at(-1)), codePoint(after[0])]);
			return {
				negated,
				ranges: [...singles, ...ranges]
			};
		}
		function withoutBackwards(chunks) {
			const done = [];
			let current = (chunks.at(-1) ?? []).toReversed();
			for (const before of chunks.slice(0, -1).reverse()) if (codePoint(before.at(-1)) > codePoint(current.at(-1))) {
				current.pop();
				for (const character of before.slice(0, -1).reverse()) current.push(character);
			} else {
				done.push(current.reverse());
				current = before.toReversed();
			}
			done.push(current.reverse());
			return done.reverse();
		}
		function cutAtRanges(content) {
			if (!content.includes("-")) return [[...content]];
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
			if (start < content.length) chunks.push(content.slice(start));
			else chunks.at(-1)?.push("-");
			return chunks;
		}
		const codePoint = (character) => character?.codePointAt(0) ?? -1;
		function matches$1(tokens, name, work) {
			let token = 0;
			let at = 0;
			let star = -1;
			let starAt = 0;
			while (at < name.length) {
				const current = tokens[token];
				work.steps += typeof current === "object" ? current.ranges.length : 1;
				if (current === "star") {
					star = token++;
					starAt = at;
				} else if (current !== void 0 && matchesOne(current, name[at])) {
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
		const DEFAULTS = "gcloud's defaults";
		function parseIgnoreFile(file, text, include) {
			return rulesOf(linesOf(file, text, include));
		}
		function defaultIgnoreRules(gitignore) {
			const own = [
				".gcloudignore",
				".git",
				".gitignore"
			].map((line) => ({
				text: line,
				from: DEFAULTS
			}));
			const theirs = gitignore === void 0 ? [] : linesOf(".gitignore", gitignore, void 0);
			return rulesOf([...own, ...theirs]);
		}
		const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
		const INCLUDE = /^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s;
		function linesOf(file, text, include) {
			return text.split(LINE_END).flatMap((line, index) => {
				const from = `${file}:${index + 1}`;
				const name = INCLUDE.exec(line)?.[1];
				if (name === void 0) return line.startsWith("#") ? [] : [{
					text: short(line, from),
					from
				}];
				if (name.includes("/")) throw badInclude(from, name, new _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.bt("outside", "is in another folder"));
				if (include === void 0) return [];
				return linesOf(shownName(name), included(name, from, include), void 0);
			});
		}
		const LONGEST_LINE$1 = 4096;
		function short(line, from) {
			if (line.length <= LONGEST_LINE$1) return line;
			throw sourceProblem(from, `${from} has ${line.length} characters, but paths have at most ${LONGEST_LINE$1}. Is this an ignore file? Split the line, or delete it.`);
		}
		function included(name, from, include) {
			if (name.trim() === "") throw sourceProblem(from, `${from}: "#!include:" names no file. Write its name directly after the colon, or delete the line.`);
			try {
				return include(name);
			} catch (error) {
				throw error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.bt ? badInclude(from, name, error) : error;
			}
		}
		function badInclude(from, name, fault) {
			const blank = name === name.trim() ? "" : " Blanks around the name are part of it.";
			return sourceProblem(from, `${from}: the file that "#!include:" names ${fault.message}.${blank} Name a file in the same folder, or delete the line.`, fault);
		}
		const shownName = (name) => name.length > 40 ? `${name.slice(0, 37)}...` : name;
		function rulesOf(lines) {
			const ineffective = [];
			const rules = [];
			for (const line of lines) {
				const compiled = compile(line);
				if (compiled === void 0) continue;
				if (typeof compiled !== "string") rules.push(compiled);
				const why = typeof compiled === "string" ? compiled : neverMatches(compiled);
				if (why !== void 0) ineffective.push({
					from: line.from,
					why
				});
			}
			const lastMatch = lastMatchOf(rules);
			const work = { steps: 0 };
			const level = (path, isDirectory) => {
				const names = path.split("/").map((name) => new Name(name));
				const rule = lastMatch(names, isDirectory, work);
				if (work.steps > MOST_STEPS) throw tooMuch(rules);
				return {
					ignored: rule !== void 0 && !rule.negated,
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
				level,
				ineffective,
				steps: () => work.steps
			});
		}
		const MOST_STEPS = 1e9;
		function tooMuch(rules) {
			const from = rules[0]?.from.replace(/:\d+$/, "") ?? "";
			return sourceProblem(from, `Matching the ${rules.length} patterns of ${from} with the files of this source takes too long. Replace patterns with many wildcards by folders.`);
		}
		function lastMatchOf(rules) {
			const plain = new Map();
			const others = [];
			for (const [index, { parts }] of rules.entries()) {
				const last = parts.at(-1);
				const list = last.matcher.plain ? plain.get(last.text) ?? [] : others;
				list.push(index);
				if (last.matcher.plain) plain.set(last.text, list);
			}
			return (names, isDirectory, work) => {
				const named = plain.get(names.at(-1).text) ?? [];
				let [atNamed, atOthers] = [named.length - 1, others.length - 1];
				while (atNamed >= 0 || atOthers >= 0) {
					const rule = rules[(named[atNamed] ?? -1) > (others[atOthers] ?? -1) ? named[atNamed--] : others[atOthers--]];
					if ((isDirectory || !rule.directoriesOnly) && matches(rule.parts, names, work)) return rule;
				}
			};
		}
		const shown = ({ text, from, negated }) => ({
			text,
			from,
			negated
		});
		function compile({ text, from }) {
			const negated = text.startsWith("!");
			const body = negated ? text.slice(1) : text;
			const directoriesOnly = body.endsWith("/");
			const trimmed = trimBlanks(directoriesOnly ? body.slice(0, -1) : body);
			if (/(?<!\\)\\(\\\\)*$/.test(trimmed)) return "it ends in a backslash that escapes nothing";
			const pattern = unescapePattern(trimmed);
			if (pattern === "") return void 0;
			const names = pattern.split("/");
			if (names.includes("**") && names[0] !== "") names.unshift("");
			const parts = names.map((name) => ({
				text: name,
				matcher: nameMatcher(name)
			}));
			return {
				text: withoutTrailing(text),
				from,
				negated,
				directoriesOnly,
				parts
			};
		}
		function withoutTrailing(text) {
			let end = text.length;
			while (text[end - 1] === " ") end--;
			return text.slice(0, end);
		}
		function trimBlanks(text) {
			const tokens = text.match(/\\.|./gsu) ?? [];
			return tokens.slice(0, tokens.findLastIndex((token) => token !== " ") + 1).join("").replaceAll("\\ ", " ");
		}
		const unescapePattern = (text) => text.replace(/\\([^\\])/gu, "$1").replaceAll("\\\\", "\\");
		function neverMatches({ parts, text }) {
			if (text.startsWith("﻿")) return "it begins with a byte order mark; save the file as UTF-8 without one";
			if (parts.some((part, index) => part.text === "" && index > 0)) return "a slash is followed by a blank or another slash; remove what follows the first slash";
			if (parts.some((part) => part.text === "." || part.text === "..")) return "paths contain no \".\" or \"..\"; write it from the top folder with a leading slash";
		}
		function matches(parts, names, work) {
			const last = parts.at(-1);
			work.steps++;
			if (last.text !== "**" && !last.matcher.matches(names.at(-1), work)) return false;
			let depths = [names.length];
			for (let index = parts.length - 1; index >= 0 && depths.length > 0; index--) {
				const part = parts[index];
				work.steps += depths.length;
				if (part.text === "**") {
					const deepest = depths.reduce((most, depth) => Math.max(most, depth));
					depths = Array.from({ length: deepest + 1 }, (_, depth) => depth);
				} else depths = depths.filter((depth) => depth >= 0 && part.matcher.matches(depth === 0 ? NO_NAME : names[depth - 1], work) && !(index === 0 && part.text === "*" && isTooDeep(names, depth))).map((depth) => depth - 1);
			}
			return depths.length > 0;
		}
		const NO_NAME = new Name("");
		function isTooDeep(names, depth) {
			return depth > 2 || depth === 2 && names[0].characters.length > 1;
		}
		function readIgnoreRules(root) {
			const own = ignoreFile(root, ".gcloudignore");
			if (own !== void 0) return {
				rules: parseIgnoreFile(".gcloudignore", own, (name) => textOf(root, name)),
				file: ".gcloudignore"
			};
			const theirs = ignoreFile(root, ".gitignore");
			if (theirs !== void 0) return {
				rules: defaultIgnoreRules(theirs),
				file: ".gitignore"
			};
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ht)((0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, ".gitignore"))) throw sourceProblem(".gitignore", ".gitignore is not a file. Replace it by one, or write a .gcloudignore instead.");
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.ht)((0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, ".git"))) return {
				rules: defaultIgnoreRules(void 0),
				file: void 0
			};
			return {
				rules: noRules(),
				file: void 0
			};
		}
		const noRules = () => parseIgnoreFile("", "", () => "");
		function ignoreFile(root, name) {
			try {
				return textOf(root, name);
			} catch (error) {
				if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.bt)) throw error;
				if (error.kind === "absent" || error.kind === "folder") return void 0;
				throw sourceProblem(name, `${name} ${error.message}, so it is not known what it excludes from the upload. Replace it by a file in the source folder that the runner's user can read.`, error);
			}
		}
		function textOf(root, name) {
			const bytes = (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.S)((0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(root, name), { workspace: root });
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(bytes);
			} catch {
				throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.bt("unusable", "is not UTF-8 text, as ignore files have to be");
			}
		}
		const WORDS = [...[
			"service_account",
			"external_account",
			"authorized_user",
			"PRIVATE KEY",
			base64Start()
		], ...[
			":_authToken",
			"aws_secret_access_key",
			"\"auths\""
		]].map((word) => Buffer.from(word));
		function base64Start() {
			return Buffer.from("{\n  \"type\": \"service_account\",").toString("base64");
		}
		const PUBLISHED = /(^|\/)(node_modules|site-packages)\//;
		const isPublished = (path) => PUBLISHED.test(path);
		function secretIn(path, bytes) {
			const content = readable(bytes);
			const spoken = WORDS.some((word) => content.includes(word));
			const named = PUBLISHED.test(path) ? void 0 : fileRule(path);
			if (!spoken && !named) return void 0;
			const text = content.toString("utf8");
			if (spoken) {
				const credential = credentialIn(text);
				if (credential !== void 0) return {
					certain: true,
					what: credential
				};
			}
			if (named && (named.holds === void 0 ? text.length > 0 : named.holds.test(text))) return {
				certain: false,
				what: named.what
			};
			if (!spoken || PUBLISHED.test(path)) return void 0;
			const what = keyIn(text) ?? credentialWithin(text);
			return what === void 0 ? void 0 : {
				certain: false,
				what
			};
		}
		function readable(bytes) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			if (buffer[0] === 255 && buffer[1] === 254) return Buffer.from(buffer.toString("utf16le"));
			if (buffer[0] === 254 && buffer[1] === 255) return Buffer.from(Buffer.from(buffer.subarray(0, buffer.length & -2)).swap16().toString("utf16le"));
			return buffer;
		}
		function credentialIn(text) {
			const found = inJson(text.replace(/^\ufeff/, "").trimStart());
			if (found !== void 0) return found;
			for (const line of linesWith(text, /_account|authorized_user|PRIVATE KEY/g)) {
				const one = inJson(line.trim());
				if (one !== void 0) return one;
			}
		}
		function inJson(text) {
			if (!text.startsWith("{") && !text.startsWith("[")) return void 0;
			const left = [];
			try {
				left.push(JSON.parse(text));
			} catch {
				return;
			}
			while (left.length > 0) {
				const value = left.pop();
				if (typeof value !== "object" || value === null) continue;
				const kind = Array.isArray(value) ? void 0 : credentialKind(value);
				if (kind !== void 0) return kind;
				for (const inner of Object.values(value)) if (typeof inner === "object") left.push(inner);
			}
		}
		function credentialKind(fields) {
			const { type, private_key, client_email, refresh_token, audience, credential_source } = fields;
			const text = (value) => typeof value === "string" && value !== "";
			const object = (value) => typeof value === "object" && value !== null;
			switch (type) {
				case "service_account":
				case "gdch_service_account": return text(private_key) ? "a service account key" : void 0;
				case "external_account": return text(audience) || object(credential_source) ? "a Workload Identity Federation credential" : void 0;
				case "external_account_authorized_user":
				case "authorized_user": return text(refresh_token) ? "a user's credential" : void 0;
				case "impersonated_service_account": return object(fields.source_credentials) || text(fields.service_account_impersonation_url) ? "a credential that impersonates a service account" : void 0;
				default: return text(client_email) && text(private_key) && /-----BEGIN/.test(String(private_key)) ? "a service account key" : void 0;
			}
		}
		function* linesWith(text, pattern) {
			let end = -1;
			for (const { index } of text.matchAll(pattern)) {
				if (index < end) continue;
				const start = text.lastIndexOf("\n", index) + 1;
				end = text.indexOf("\n", index);
				if (end < 0) end = text.length;
				if (end - start <= LONGEST_LINE) yield text.slice(start, end);
			}
		}
		const LONGEST_LINE = 65536;
		const KEY_CHARACTERS = 64;
		function keyIn(text) {
			let tries = 0;
			for (let at = text.indexOf(PRIVATE_KEY); at >= 0 && tries < MOST_TRIES; at = text.indexOf(PRIVATE_KEY, at + 1)) {
				tries++;
				const before = /-----BEGIN ([A-Z0-9]{2,12} ){0,3}$/.exec(text.slice(Math.max(0, at - 50), at));
				const after = /^PRIVATE KEY( BLOCK)?-----/.exec(text.slice(at, at + 30));
				if (!before || !after) continue;
				const body = text.slice(at + after[0].length, at + 1200).replaceAll(/\\[rn]/g, "\n").split("\n").filter((line) => !/^\s*[A-Z][A-Za-z-]+: /.test(line)).join("").replaceAll(/[\s"'`+,\\]/g, "");
				if ((/^[A-Za-z0-9/=]+/.exec(body)?.[0].length ?? 0) >= KEY_CHARACTERS) return "a private key";
			}
		}
		const PRIVATE_KEY = "PRIVATE KEY";
		const MOST_TRIES = 1e3;
		function credentialWithin(text) {
			if (text.includes(base64Start())) return "a service account key in base64";
			if (text.includes("authorized_user") && /["']?refresh_token["']?\s{0,4}[:=]\s{0,4}["']?1\/\/[\w-]{20}/.test(text)) return "a user's credential";
			return SIGN_INS.find(({ holds }) => holds.every((pattern) => pattern.test(text)))?.what;
		}
		const SIGN_INS = [
			{
				what: "a token for a package registry",
				holds: [/:_authToken\s{0,9}=\s{0,9}["']?[\w-]{20}/]
			},
			{
				what: "a key for AWS",
				holds: [/aws_secret_access_key["']?\s{0,9}[:=]\s{0,9}["']?[A-Za-z0-9/+]{40}/]
			},
			{
				what: "a sign-in to a container registry",
				holds: [/"auths"\s{0,9}:/, /"auth"\s{0,9}:\s{0,9}"[A-Za-z0-9+/]{8}/]
			}
		];
		const FILES = {
			".npmrc": {
				what: "a token for a package registry",
				holds: /_(authtoken|auth|password)\s{0,9}=\s{0,9}["']?[^\s"'$]/i
			},
			".yarnrc.yml": {
				what: "a token for a package registry",
				holds: /npmAuth(Token|Ident)\s{0,9}:\s{0,9}["']?[^\s"'$]/
			},
			".pypirc": {
				what: "a password for a package registry",
				holds: /password\s{0,9}[:=]\s{0,9}[^\s$]/
			},
			"pip.conf": {
				what: "a password for a package registry",
				holds: /:\/\/[^\s/:@$]{1,200}:[^\s/@$]{1,200}@/
			},
			".cargo/credentials": {
				what: "a token for a package registry",
				holds: /token\s{0,9}=/
			},
			".cargo/credentials.toml": {
				what: "a token for a package registry",
				holds: /token\s{0,9}=/
			},
			".gem/credentials": { what: "a token for a package registry" },
			"auth.json": {
				what: "a password for a package registry",
				holds: /"(http-basic|bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth)"\s{0,9}:\s{0,9}\{\s{0,99}"/
			},
			".docker/config.json": {
				what: "a sign-in to a container registry",
				holds: /"(auth|identitytoken|registrytoken)"\s{0,9}:\s{0,9}"[^"]/
			},
			".dockercfg": {
				what: "a sign-in to a container registry",
				holds: /"auth"\s{0,9}:\s{0,9}"[^"]/
			},
			".dockerconfigjson": {
				what: "a sign-in to a container registry",
				holds: /"auth"\s{0,9}:\s{0,9}"[^"]/
			},
			".aws/credentials": {
				what: "a key for AWS",
				holds: /aws_secret_access_key\s{0,9}=\s{0,9}\S/
			},
			".aws/config": {
				what: "a key for AWS",
				holds: /aws_secret_access_key\s{0,9}=\s{0,9}\S/
			},
			".azure/accesstokens.json": { what: "tokens for Azure" },
			".azure/msal_token_cache.json": { what: "tokens for Azure" },
			".kube/config": {
				what: "a sign-in to Kubernetes",
				holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/
			},
			kubeconfig: {
				what: "a sign-in to Kubernetes",
				holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/
			},
			"gcloud/credentials.db": { what: "gcloud's own credentials" },
			"gcloud/access_tokens.db": { what: "gcloud's own credentials" },
			".boto": {
				what: "a credential for Cloud Storage",
				holds: /(refresh_token|secret_access_key)\s{0,9}=\s{0,9}\S/
			},
			".s3cfg": {
				what: "a key for AWS",
				holds: /secret_key\s{0,9}=\s{0,9}\S/
			},
			".git-credentials": {
				what: "a password for a git server",
				holds: /:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/
			},
			".netrc": {
				what: "a password for a server",
				holds: /password\s{1,9}\S/
			},
			_netrc: {
				what: "a password for a server",
				holds: /password\s{1,9}\S/
			},
			"gh/hosts.yml": {
				what: "a token for GitHub",
				holds: /oauth_token\s{0,9}:\s{0,9}\S/
			},
			".config/hub": {
				what: "a token for GitHub",
				holds: /oauth_token\s{0,9}:\s{0,9}\S/
			},
			".vault-token": { what: "a token for Vault" },
			".terraformrc": {
				what: "a token for Terraform",
				holds: /token\s{0,9}=\s{0,9}"[^"$]/
			},
			"credentials.tfrc.json": {
				what: "a token for Terraform",
				holds: /"token"\s{0,9}:\s{0,9}"[^"]/
			},
			".pgpass": {
				what: "a password for a database",
				holds: /:[^:\s]{1,200}\s{0,9}$/m
			},
			".my.cnf": {
				what: "a password for a database",
				holds: /password\s{0,9}=\s{0,9}\S/
			},
			".mylogin.cnf": { what: "a password for a database" },
			".htpasswd": {
				what: "hashes of passwords",
				holds: /^[^:\s]{1,200}:\S/m
			},
			"rclone.conf": {
				what: "a key for a storage service",
				holds: /(pass|token|secret_access_key|key)\s{0,9}=\s{0,9}\S/
			},
			id_rsa: { what: "a private key" },
			id_dsa: { what: "a private key" },
			id_ecdsa: { what: "a private key" },
			id_ed25519: { what: "a private key" }
		};
		const ENDINGS = {
			".ppk": {
				what: "a private key",
				holds: /Private-Lines/
			},
			".p12": { what: "a key store" },
			".pfx": { what: "a key store" },
			".jks": { what: "a key store" },
			".keystore": { what: "a key store" },
			".kdbx": { what: "a store of passwords" },
			".tfstate": { what: "Terraform's state, which contains secrets in plain text" },
			".kubeconfig": {
				what: "a sign-in to Kubernetes",
				holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/
			}
		};
		function fileRule(path) {
			const names = path.toLowerCase().split("/");
			const name = names.at(-1) ?? "";
			const dot = name.lastIndexOf(".");
			return own(FILES, names.slice(-2).join("/")) ?? own(FILES, name) ?? (dot < 0 ? void 0 : own(ENDINGS, name.slice(dot)));
		}
		const own = (record, key) => Object.hasOwn(record, key) ? record[key] : void 0;
		const STRETCH$1 = 15;
		async function inspect(files, signal) {
			const found = new Map();
			let started = performance.now();
			for await (const { file, bytes } of contentsOf(files)) {
				const secret = bytes === void 0 ? await inspectPieces(file, signal) : secretIn(file.path, bytes);
				if (bytes !== void 0) file.sha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.hash)("sha256", bytes);
				if (secret !== void 0) found.set(file, secret);
				if (performance.now() - started < STRETCH$1) continue;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
				signal?.throwIfAborted();
				started = performance.now();
			}
			return found;
		}
		async function inspectPieces(file, signal) {
			const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.createHash)("sha256");
			let secret;
			let before = Buffer.alloc(0);
			for await (const piece of piecesOf(file)) {
				signal?.throwIfAborted();
				digest.update(piece);
				if (secret?.certain) continue;
				secret = secretIn(file.path, Buffer.concat([before, piece])) ?? secret;
				before = Buffer.from(piece.subarray(-16384));
			}
			file.sha256 = digest.digest("hex");
			return secret;
		}
		function startCommandIn(dockerfile) {
			const stage = instructionsOf(dockerfile);
			const last = stage.slice(stage.findLastIndex(({ name }) => name === "FROM") + 1);
			const command = ["ENTRYPOINT", "CMD"].flatMap((name) => argumentsOf(last.findLast((one) => one.name === name)?.rest)).join(" ");
			const variables = last.filter(({ name }) => name === "ENV").map(({ rest }) => rest).join(" ");
			return {
				exposes: last.filter(({ name }) => name === "EXPOSE").flatMap(({ rest }) => portsIn(rest)),
				command,
				...addressIn(command, variables)
			};
		}
		function instructionsOf(dockerfile) {
			return dockerfile.split(/\r?\n/).filter((line) => !/^\s*#/.test(line)).join("\n").replace(/\\[ \t]*\n/g, " ").split("\n").flatMap((line) => {
				const [, name = "", rest = ""] = /^\s*([A-Za-z]+)\s+(.*?)\s*$/.exec(line) ?? [];
				return name ? [{
					name: name.toUpperCase(),
					rest
				}] : [];
			});
		}
		function argumentsOf(given) {
			if (!given?.startsWith("[")) return given ? [given] : [];
			try {
				const list = JSON.parse(given);
				return Array.isArray(list) ? list.map(String) : [];
			} catch {
				return [given];
			}
		}
		const portsIn = (rest) => rest.split(/\s+/).flatMap((word) => {
			const port = /^(\d{1,5})(?:\/tcp)?$/i.exec(word)?.[1];
			return port ? [Number(port)] : [];
		});
		const PORT = [
			/(?:^|\s)(?:--(?:server[.-])?port|-p)(?:=|\s+)["']?(\d{2,5})\b/,
			/(?:^|\s)(?:--bind|-b|--listen|--http-socket|runserver)(?:=|\s+)["']?[\w.[\]]*:(\d{2,5})\b/,
			/-Dserver\.port=(\d{2,5})\b/,
			/(?:^|\s)PORT=(\d{2,5})\b/
		];
		const LOOPBACK = /(?:^|\s)(?:--(?:server[.-])?(?:host|address)|-h|-H|--bind|-b|--listen|runserver)(?:=|\s+)["']?(127\.0\.0\.1|localhost)\b/;
		const BY_THEMSELVES = [[
			/(?:^|\s|\/)uvicorn\s/,
			/\bUVICORN_/,
			8e3
		], [
			/(?:^|\s|\/)flask\s(?:.*\s)?run\b/,
			/\bFLASK_RUN_/,
			5e3
		]];
		function addressIn(command, variables) {
			const usesPort = /\$\{?PORT\b/.test(command);
			const own = BY_THEMSELVES.find(([server, told]) => server.test(command) && !told.test(variables));
			const named = PORT.flatMap((pattern) => pattern.exec(command)?.[1] ?? [])[0];
			const port = named === void 0 ? own?.[2] : Number(named);
			const hostless = own && !/(?:^|\s)--host\b|(?:^|\s)--uds\b|(?:^|\s)--fd\b/.test(command);
			const loopback = LOOPBACK.exec(command)?.[1] ?? (hostless ? "127.0.0.1" : void 0);
			return {
				usesPort,
				...port !== void 0 && !usesPort && { port },
				...loopback && { loopback }
			};
		}
		const LARGEST = 262144;
		const MOST = 300;
		const TEXT = /\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|scala|cs|fs|php|rs|ex|exs|sh|json|toml|ya?ml|properties|conf|cfg|ini|env)$|(?:^|\/)(?:Procfile|Caddyfile)$/;
		const READS_PORT = /\bPORT\b|\bgunicorn\b|\bpuma\b|"(?:next|nuxt|nitropack|@sveltejs\/adapter-node|@remix-run\/serve|@react-router\/serve|@astrojs\/node)"/;
		async function startOf(files) {
			const dockerfile = files.find(({ path, size }) => path === "Dockerfile" && size <= LARGEST);
			if (!dockerfile) return void 0;
			const [text = ""] = await textsOf([dockerfile]);
			const start = startCommandIn(text);
			return start.port === void 0 && !start.usesPort && start.exposes.length > 0 && !READS_PORT.test(text) && await ignoresPort(files) ? {
				...start,
				ignoresPort: true
			} : start;
		}
		async function copiesOf(files) {
			const dockerfile = files.find(({ path, size }) => path === "Dockerfile" && size <= LARGEST);
			return dockerfile ? copiedPaths((await textsOf([dockerfile]))[0] ?? "") : [];
		}
		async function ignoresPort(files) {
			const candidates = files.filter(({ path }) => TEXT.test(path) && !isPublished(path));
			if (candidates.length === 0 || candidates.length > MOST || candidates.some(({ size }) => size > LARGEST)) return false;
			return !(await textsOf(candidates)).some((text) => READS_PORT.test(text));
		}
		async function textsOf(files) {
			const texts = [];
			for await (const { bytes } of contentsOf(files)) texts.push(Buffer.from(bytes ?? []).toString("utf8"));
			return texts;
		}
		const SUSPECT = /^(node_modules|\.venv|venv|__pycache__|\.env.*)$/;
		const TEMPLATE = /\.(example|sample|template|dist|defaults?)$/;
		function suspiciousPaths(listing) {
			const folders = listing.directories.filter(isSuspect);
			const inside = new Set();
			const topFolders = folders.filter((path) => {
				const nested = isBelow(path, inside);
				inside.add(path);
				return !nested;
			});
			const files = listing.files.map(({ path }) => path).filter((path) => isSuspect(path) && !isBelow(path, inside));
			return [...topFolders, ...files].sort(comparePaths);
		}
		function isSuspect(path) {
			const name = path.slice(path.lastIndexOf("/") + 1);
			return SUSPECT.test(name) && !TEMPLATE.test(name);
		}
		function isBelow(path, folders) {
			for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) if (folders.has(path.slice(0, slash))) return true;
			return false;
		}
		const STRETCH = 15;
		async function listSource(directory, options = {}) {
			const root = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(directory);
			requireFolder(root, directory);
			const realRoot = placeOfSource(root, directory, options.workspace);
			const { rules, file } = options.ignoreFiles === false ? {
				rules: noRules(),
				file: void 0
			} : readIgnoreRules(root);
			const listing = {
				root,
				files: [],
				directories: [],
				excluded: [],
				credentials: [],
				secrets: [],
				brokenLinks: [],
				outsideLinks: [],
				folderLinks: [],
				special: [],
				ignoreFile: file,
				ineffective: rules.ineffective,
				suspicious: [],
				bytes: 0,
				dockerfile: false,
				projectToml: false
			};
			const denied = (options.denied ?? deniedPaths(process.env)).map(_resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.vt);
			const workspace = options.workspace === void 0 ? realRoot : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.vt)(options.workspace);
			await listFolder({
				realRoot,
				realWorkspace: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.mt)(realRoot, workspace) ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.dt)(realRoot, workspace, workspace) : realRoot,
				denied,
				rules,
				listing,
				turned: performance.now()
			}, "", options.signal);
			if (options.contents !== false) await lookInside(listing, options.signal);
			requireBuildFiles(listing, directory);
			return finish(listing);
		}
		function placeOfSource(root, given, workspace) {
			if (workspace === void 0) return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.vt)(root);
			try {
				return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.gt)(root, workspace).real;
			} catch (error) {
				if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.bt)) throw error;
				throw sourceProblem(given, `The source folder ${given} ${error.message}. Set \`source\` to a folder of the checkout.`, error);
			}
		}
		async function lookInside(listing, signal) {
			const found = await inspect(listing.files, signal);
			listing.files = listing.files.filter((file) => !found.get(file)?.certain);
			for (const [{ path }, { certain, what }] of found) listing[certain ? "credentials" : "secrets"].push({
				path,
				why: what
			});
			const start = await startOf(listing.files);
			if (start) listing.start = start;
			listing.keptOut = keptOut(await copiesOf(listing.files), listing);
		}
		function requireBuildFiles(listing, given) {
			const lost = [
				[listing.brokenLinks, "is a link to something that does not exist"],
				[listing.outsideLinks, "is a link outside the workspace or its own checkout"],
				[listing.folderLinks, "is a link to a folder"],
				[listing.special, "is a pipe, a socket or a device"],
				[listing.credentials.map(({ path }) => path), "is, or leads to, a file that is excluded as a credential"]
			];
			for (const [paths, why] of lost) for (const path of paths) if (choosesBuild(path)) throw sourceProblem(path, `${path} of ${given} ${why}, so it cannot be uploaded, although it decides how the source is built. Replace it by the file itself, or set \`source\` to a folder that contains both.`);
		}
		function finish(listing) {
			for (const list of [
				listing.files,
				listing.excluded,
				listing.credentials,
				listing.secrets
			]) list.sort(byPath);
			const { directories, brokenLinks, outsideLinks, folderLinks, special } = listing;
			for (const list of [
				directories,
				brokenLinks,
				outsideLinks,
				folderLinks,
				special
			]) list.sort(comparePaths);
			const has = (path) => listing.files.some((file) => file.path === path);
			return {
				...listing,
				bytes: listing.files.reduce((sum, { size }) => sum + size, 0),
				suspicious: listing.ignoreFile === void 0 ? suspiciousPaths(listing) : [],
				dockerfile: has("Dockerfile"),
				projectToml: has("project.toml")
			};
		}
		async function listFolder(walk, folder, signal) {
			signal?.throwIfAborted();
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(walk.listing.root, folder);
			let entries;
			try {
				entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_18__.readdir)(absolute, { withFileTypes: true });
			} catch (error) {
				throw unreadable(folder, error);
			}
			const below = [];
			for (const entry of entries) {
				const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (listEntry(walk, path, (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(absolute, entry.name), entry)) below.push(path);
				if (performance.now() - walk.turned < STRETCH) continue;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_20__.setImmediate)();
				signal?.throwIfAborted();
				walk.turned = performance.now();
			}
			await Promise.all(below.map((path) => listFolder(walk, path, signal)));
		}
		function listEntry(walk, path, absolute, entry) {
			const { listing } = walk;
			const link = entry.isSymbolicLink();
			const stats = statsOf(path, absolute, link);
			if (stats === "gone") return false;
			const directory = stats?.isDirectory() ?? false;
			const { ignored, rule } = walk.rules.level(path, directory);
			if (ignored) listing.excluded.push({
				path,
				rule: rule?.text ?? "",
				from: rule?.from ?? ""
			});
			else if (entry.name === ".git") listing.excluded.push({
				path,
				rule: GIT_FOLDER,
				from: "always"
			});
			else if (stats === void 0) listing.brokenLinks.push(path);
			else {
				const real = link ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.vt)(absolute) : (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(walk.realRoot, path);
				const outside = link && !(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.mt)(real, directory ? walk.realRoot : walk.realWorkspace);
				const why = directory && link ? void 0 : whyDenied(walk, real, path, link, stats);
				if (why !== void 0) listing.credentials.push({
					path,
					why
				});
				else if (outside) listing.outsideLinks.push(path);
				else if (directory && link) {
					listing.directories.push(path);
					listing.folderLinks.push(path);
				} else if (directory) {
					listing.directories.push(path);
					return true;
				} else if (stats.isFile()) listing.files.push(sourceFile(path, link ? real : absolute, stats));
				else listing.special.push(path);
			}
			return false;
		}
		function sourceFile(path, absolute, stats) {
			const mode = (stats.mode & 64) === 0 ? 420 : 493;
			return {
				path,
				absolute,
				size: stats.size,
				mode,
				mtimeMs: stats.mtimeMs
			};
		}
		function statsOf(path, absolute, link) {
			try {
				return link ? (0, node_fs__WEBPACK_IMPORTED_MODULE_16__.statSync)(absolute) : (0, node_fs__WEBPACK_IMPORTED_MODULE_16__.lstatSync)(absolute);
			} catch (error) {
				const code = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.xt)(error) ?? "";
				if (link && [
					"ENOENT",
					"ELOOP",
					"ENOTDIR",
					"EACCES"
				].includes(code)) return void 0;
				if (code !== "ENOENT") throw unreadable(path, error);
				if (path.includes("�")) throw sourceProblem(path, `The name of ${path} is not UTF-8, so an archive cannot contain it. Rename it, or ignore its folder.`);
				return "gone";
			}
		}
		function whyDenied(walk, real, path, link, stats) {
			if (walk.denied.some((denied) => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.mt)(real, denied))) return "named by the environment as a credential or a file of the runner";
			if (!stats.isFile()) return void 0;
			if (link && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.mt)(real, walk.realWorkspace) && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.pt)(real, walk.realWorkspace)) return "a link into git's folder, which can hold tokens";
			return credentialName((0, node_path__WEBPACK_IMPORTED_MODULE_17__.basename)(path)) ?? (link ? credentialName((0, node_path__WEBPACK_IMPORTED_MODULE_17__.basename)(real)) : void 0);
		}
		function requireFolder(root, given) {
			let stats;
			try {
				stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_16__.statSync)(root);
			} catch (error) {
				if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.xt)(error) !== "ENOENT") throw unreadable(given, error);
				throw sourceProblem(given, `The source folder ${given} does not exist. Correct \`source\`, or check out the code first.`);
			}
			if (stats.isDirectory()) return;
			throw sourceProblem(given, `The source ${given} is not a folder. Set \`source\` to the folder with the code.`);
		}
		function unreadable(path, error) {
			const reason = `${path === "" ? "The source folder" : path} cannot be read (${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_13__.xt)(error) ?? error}). Give the runner's user permission to read it, or ignore it.`;
			return sourceProblem(path === "" ? "." : path, reason, error);
		}
		function summariseSource(listing) {
			const { dockerfile, projectToml, ignoreFile, suspicious, brokenLinks, outsideLinks, folderLinks, special } = listing;
			const { ineffective, excluded } = listing;
			const ignored = excluded.find(({ path }) => path === "Dockerfile");
			return {
				dockerfile,
				projectToml,
				ignoreFile: ignoreFile ?? null,
				credentials: listing.credentials.map(({ path }) => path),
				secrets: listing.secrets.map(({ path, why }) => `${path} (${why})`),
				suspicious,
				leftOut: [...brokenLinks, ...special],
				outsideLinks,
				folderLinks,
				ineffective: ineffective.map(({ from, why }) => `${from} (${why})`),
				...ignored && { dockerfileIgnored: ignored.from },
				keptOut: (listing.keptOut ?? []).map(({ path, line, from }) => `${path} (line ${line}, excluded by ${from})`),
				...listing.start && { start: listing.start }
			};
		}
		async function examineUntilReady(course, world, place) {
			let lacking;
			try {
				await untilGranted(world, "Preflight", async () => {
					await examine(course, world, place);
					const [first, ...others] = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.at)(course.findings);
					lacking = first && new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([first, ...others]);
					if (lacking?.findings.every((finding) => lacksPermission(new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([finding])))) throw lacking;
				});
			} catch (error) {
				if (error !== lacking) throw error;
			}
		}
		async function examine(course, { google, signal }, { runner, context }) {
			const { config, made } = course;
			const fork = context.code.whose !== "ours";
			const widest = needsOf(makePlan(config, null, null));
			const asked = mayGrant(config, fork) ? needsOf([{ needs: [...widest, ...grantingNeeds(widest)] }]) : widest;
			const [facts, listing] = await Promise.all([gather(config, google, asked, signal), readSource(course, runner, signal)]);
			const source = listing && summariseSource(listing);
			const now = await readNow(config, facts, {
				runner,
				context
			}, signal);
			const decisions = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.s)(config, facts, source, now);
			const plan = makePlan(config, facts, decisions, listing);
			const found = [...planProblems(config, facts, listing), ...judge(config, facts, decisions, plan)];
			const { granted } = made;
			const granting = decideGranting({
				config,
				facts,
				plan,
				findings: found,
				fork,
				...granted && { granted }
			});
			const steps = grantSteps(granting, needsOf(plan), (0, _resources_js__WEBPACK_IMPORTED_MODULE_8__.n)(config, facts), absentCallers(facts));
			const toGrant = (0, _permissions_js__WEBPACK_IMPORTED_MODULE_12__.a)(config, facts, decisions, steps).filter((finding) => !found.some(isAbout(finding)));
			const findings = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.st)([...granting.findings, ...toGrant], config.preflight);
			Object.assign(course, {
				facts,
				decisions,
				found,
				granting,
				plan: [...steps, ...plan],
				grantSteps: steps.length,
				findings: [...unseenTarget(config, facts, findings), ...findings],
				...listing && { listing }
			});
		}
		const absentCallers = ({ schedules = [] }) => schedules.flatMap(({ schedule, caller, account }) => !schedule.serviceAccount && account.known && account.value === null ? [caller] : []);
		const isAbout = (a) => (b) => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
		async function readNow(config, facts, { runner, context: { repository } }, signal) {
			if (config.mode !== "cleanup") return void 0;
			const numbers = facts.previews?.known ? facts.previews.value.map(({ pullRequest }) => pullRequest) : [];
			const time = Date.now();
			const { githubToken: token } = config;
			if (!token || !repository || numbers.length === 0) return {
				time,
				pulls: new Map()
			};
			return {
				time,
				pulls: await readPulls(await (0, _github_client_js__WEBPACK_IMPORTED_MODULE_15__.t)(runner.env, {
					token,
					repository,
					signal
				}), repository, numbers)
			};
		}
		async function readSource(course, { env }, signal) {
			const { origin, mode } = course.config;
			if (origin.kind !== "source") return void 0;
			const contents = mode === "deploy" || mode === "preflight" || mode === "preview";
			const workspace = env.GITHUB_WORKSPACE || void 0;
			const options = {
				denied: deniedPaths(env),
				contents,
				signal,
				...workspace !== void 0 && { workspace }
			};
			return course.listing ?? listSource(origin.directory, options);
		}
		async function grantMissing(course, world, place) {
			const { config, made } = course;
			const { log, clock = systemClock } = world;
			const done = [];
			while (course.granting?.kind === "grant") {
				const { plan } = course;
				const steps = plan.slice(0, course.grantSteps ?? 0);
				const applied = await log.group("Grant what is missing", () => applyPlan(steps, world));
				done.push(...applied.results);
				course.results = [...done, ...plan.slice(steps.length).map(notBegun)];
				course.changes.push(...applied.changes);
				if (applied.failure) {
					course.failedOn = applied.failure.step.target;
					course.findings = (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.st)(course.found ?? [], config.preflight);
					throw applied.failure.error;
				}
				world.patience = { until: clock.now() + config.propagationTimeoutMs };
				await log.group("Wait until it is in effect", () => examineUntilGranted(course, world, place));
				course.results = [...done, ...course.plan.map(notBegun)];
			}
			if (made.granted && course.granting?.kind === "nothing") log.info("Everything that was missing is now in effect.");
			return done;
		}
		async function examineUntilGranted(course, world, place) {
			let pending;
			try {
				await untilGranted(world, "Preflight", async () => {
					await examine(course, world, place);
					const [first, ...others] = course.granting?.pending ?? [];
					pending = first && course.granting?.kind === "wait" ? new _api_error_js__WEBPACK_IMPORTED_MODULE_3__._([first, ...others]) : void 0;
					if (pending) throw pending;
				});
			} catch (error) {
				if (error !== pending) throw error;
			}
		}
		const notBegun = ({ kind, title, target, changes, needs }) => {
			return {
				kind,
				title,
				target,
				changes,
				needs,
				state: "skipped",
				note: "Not started, because the preflight did not pass."
			};
		};
		async function lookAround(course, world, place) {
			const { config, log } = world;
			await log.group("Facts", async () => {
				await examineUntilReady(course, world, place);
				for (const line of seenLines(seen(course))) log.info(line);
			});
			const decided = new Set(course.decisions?.access.warnings.map(({ reason }) => reason));
			await tell(log, "Preflight", preflightLines(course.findings.filter(({ reason }) => !decided.has(reason))));
			await tell(log, "Decide", course.decisions ? decisionLines((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.c)(course.decisions), course.decisions.access.warnings) : []);
			await tell(log, "Plan", planLines(course.plan));
			return (0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.at)(course.findings).length === 0 && config.mode !== "preflight" && !config.dryRun;
		}
		async function carryOut(course, world, place, onBuilt) {
			const { config, log } = world;
			const granted = await grantMissing(course, world, place);
			if ((0, _live_check_findings_js__WEBPACK_IMPORTED_MODULE_0__.at)(course.findings).length > 0) return;
			const applied = await applyPlan(onBuilt ? course.plan.map((step) => announcing(step, onBuilt)) : course.plan, {
				...world,
				held: (0, _course_js__WEBPACK_IMPORTED_MODULE_7__.n)(course),
				...(0, _course_js__WEBPACK_IMPORTED_MODULE_7__.t)(course)
			});
			course.results = [...granted, ...applied.results];
			course.changes.push(...applied.changes);
			const noted = course.made.findings ?? [];
			course.findings = [...course.findings.filter((asked) => !noted.some(isAnswerTo(asked))), ...noted];
			if (applied.failure) {
				course.failedOn = applied.failure.step.target;
				throw applied.failure.error;
			}
			if (course.facts && course.decisions && (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.I)(config).requests && opensDoors(config)) {
				const { facts, decisions } = course;
				course.checks = await log.group("Verify", async () => {
					const checks = await verify(world, facts, decisions);
					for (const { name, found, status } of checks) log.info(`${name}: ${found} (${status})`);
					if (checks.length === 0) log.info("Nothing to check: the run did not change access, or verify is false.");
					return checks;
				});
			}
		}
		const isAnswerTo = (asked) => (noted) => noted.permission !== void 0 && noted.permission === asked.permission && noted.principal === asked.principal && noted.resource === asked.resource;
		function announcing(step, onBuilt) {
			if (step.kind !== "build-image") return step;
			const apply = async (world) => {
				const note = await step.apply(world);
				onBuilt();
				return note;
			};
			return {
				...step,
				apply
			};
		}
		const opensDoors = ({ mode, preview }) => mode !== "cleanup" && mode !== "drift" && preview?.do !== "remove";
		async function tell(log, title, lines) {
			if (lines.length === 0) return;
			await log.group(title, async () => {
				for (const line of lines) log.info(line);
			});
		}
		function seen({ config, facts, listing, google }) {
			const value = (fact) => fact?.known ? fact.value : void 0;
			const live = value(facts?.live);
			const number = value(facts?.projectNumber);
			const built = value(facts?.buildAccount);
			const runs = value(facts?.runtimeAccount);
			const deployer = facts?.identity.principal ?? google?.identity.principal;
			return {
				project: facts?.projectId ?? config.project ?? "",
				...number && { projectNumber: number },
				kind: config.kind,
				service: config.service,
				region: config.region,
				...live !== void 0 && { exists: live !== null },
				...deployer && { deployer },
				...built && { buildAccount: built },
				...runs && { runtimeAccount: runs },
				...listing && { source: {
					...about(listing),
					files: listing.files.length
				} }
			};
		}
		const about = ({ bytes, dockerfile, ignoreFile }) => ({
			bytes,
			dockerfile,
			...ignoreFile && { ignoreFile }
		});
	})
};
