export const id = 13;
export const ids = [13];
export const modules = { 9013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		carryOut: () => carryOut,
		lookAround: () => lookAround
	});
	var decide = __webpack_require__(9555);
	var verdict = __webpack_require__(7593);
	var list = __webpack_require__(8935);
	var names = __webpack_require__(6606);
	var sentences = __webpack_require__(1204);
	var headline = __webpack_require__(5132);
	var report_names = __webpack_require__(9563);
	;
	function seenLines(seen) {
		const { project, projectNumber, kind, service, region, exists, source } = seen;
		const existing = exists === undefined ? "not known whether it exists" : exists ? "exists" : "does not exist yet";
		const rows = [
			["Project", projectNumber ? `${project} (${projectNumber})` : project],
			[(0, sentences.sK)(list.GW[kind].words), `${service} in ${region}: ${existing}`],
			["Source", source && describeSource(source)],
			["Deploys as", seen.deployer && (0, names.pF)(seen.deployer)],
			["Builds as", seen.buildAccount],
			["Runs as", seen.runtimeAccount]
		];
		return rows.flatMap(([name, value]) => value ? [`${name.padEnd(12)}${value}`] : []);
	}
	function describeSource({ files, bytes, dockerfile, ignoreFile }) {
		const rules = ignoreFile ? `rules of ${ignoreFile}` : "no ignore rules";
		return `${(0, sentences.U9)(files, "file")}, ${inBytes(bytes)}, ${dockerfile ? "with a Dockerfile" : "for buildpacks"}, ${rules}`;
	}
	function preflightLines(findings) {
		const answers = findings.filter(({ id }) => report_names.$R[id]);
		if (answers.length === 0) return [];
		const passed = answers.filter(({ status }) => status === "pass");
		const ways = [...new Set(passed.flatMap(({ method }) => method ? [report_names.J8[method]] : []))];
		const how = ways.length > 0 ? ` (${ways.join(", ")})` : "";
		return [`${passed.length} of ${answers.length} permissions are there${how}.`, ...answers.filter(({ status }) => status !== "pass").map((finding) => `${report_names.j7[finding.status]} ${(0, headline.c1)(finding)}`)];
	}
	function decisionLines(decisions, warnings = []) {
		return [...decisions.map(({ question, choice, because }) => `${question} ${choice}. ${because}`), ...warnings.map(({ status, reason }) => `${report_names.j7[status]} ${reason}`)];
	}
	function planLines(plan) {
		return plan.length === 0 ? ["Nothing is to be changed."] : plan.map(({ title }, at) => `${at + 1}. ${title}`);
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
	var errors = __webpack_require__(9473);
	var pause = __webpack_require__(3547);
	var error_text = __webpack_require__(3606);
	;
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
	var api_error = __webpack_require__(2606);
	;
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
		if (error instanceof errors.y) return error.findings.some(({ id }) => ABOUT_PERMISSIONS.has(id));
		if (!(error instanceof api_error.hD) || error.constraint || error.reason === "SERVICE_DISABLED") return false;
		return error.status === 403;
	}
	function isOnItsWay(error, { granted }) {
		if (!granted) return false;
		const covers = (permission) => granted.cures.some(({ settles }) => permission === undefined || settles.some((lack) => lack.permission === permission));
		if (error instanceof errors.y) return error.findings.some(({ id, permission, resource }) => id === "api-disabled" ? granted.hosts.some((host) => resource?.endsWith(`/services/${host}`)) : ABOUT_PERMISSIONS.has(id) && covers(permission));
		if (error instanceof api_error.hD && error.service) return granted.hosts.includes(error.service);
		return error instanceof api_error.hD && lacksPermission(error) && covers(error.permission);
	}
	async function untilGranted(world, what, body) {
		const { config, log, signal, clock = systemClock } = world;
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
				log.info(`${what}: not permitted yet (${words(error)}). Waiting ${inWords(ms)} for the grant to arrive; giving up in ${inWords(left)}.`);
				await clock.sleep(ms, signal);
			}
		}
	}
	const TAGGED_MS = 3 * 6e4;
	async function untilTagSeen(world, what, body) {
		const { config, log, signal, made, clock = systemClock } = world;
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
	function words(error) {
		if (error instanceof api_error.hD && error.permission) return error.permission;
		if (error instanceof errors.y) {
			const names = error.findings.flatMap(({ permission, resource }) => permission ?? resource?.split("/").at(-1) ?? []);
			const [first, ...others] = [...new Set(names)];
			if (first) return others.length > 0 ? `${first} and ${others.length} more` : first;
		}
		return (0, sentences.ml)((0, error_text.k)(error).split("\n", 1)[0] ?? "", 200);
	}
	;
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
			const before = plan.slice(0, at).flatMap((other, index) => (!kinds || kinds.includes(other.kind) ? runs[index] : undefined) ?? []);
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
		if (run.failure) return result(step, "skipped", step.changes, "Not begun, since an earlier step failed.");
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
			if (world.signal.aborted) throw (0, pause.KW)(world.signal);
			log.info(`${step.title} ...`);
			const note = await untilGranted(own, step.title, () => step.apply(own));
			log.info(`${step.title}: done in ${inWords(clock.now() - began)}${note ? `. ${note}` : ""}`);
			return result(step, "done", recorded ?? step.changes.map((change) => ({
				...change,
				done: true
			})), note);
		} catch (error) {
			const beside = run.failure !== undefined && (error instanceof errors.c || signal.aborted);
			run.failure ??= {
				step,
				error
			};
			run.stop.abort(new errors.c(`Stopped, since "${run.failure.step.title}" failed.`));
			const note = beside ? "Stopped, since another step failed." : (0, error_text.k)(error);
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
	var gates = __webpack_require__(5535);
	var outcome = __webpack_require__(1095);
	var proof_findings = __webpack_require__(5889);
	;
	function doorOf(answer, { tokenSent }) {
		const { status, headers, body } = answer;
		if (fromIap(status, headers, body)) return "sign-in";
		if (status === 401) return tokenSent ? rejectedBy(answer) : unaskedBy(answer);
		if (status === 403) return refusedBy(answer);
		if (status === 404) return isGooglesPage(body) ? "hidden" : isEmpty(body) ? "unclear" : "open";
		if (status === 429 || status >= 500) return brokenBy(answer);
		return status >= 400 && isGooglesPage(body) ? "unclear" : "open";
	}
	function isGooglesPage(body) {
		return BODY.test(body) || REFUSAL.test(body) || ROBOT.test(body);
	}
	function isCloudRunsRefusal({ headers, body }) {
		return !isJson(headers) && OWN_REFUSAL.test(body);
	}
	const OWN_REFUSAL = /^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>40[13] (?:Forbidden|Unauthorized)<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error: (?:Forbidden|Unauthorized)<\/h1>/i;
	const isJson = (headers) => /^[^;]*\bjson\b/i.test(headers.get("content-type") ?? "");
	const BODY = /<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i;
	const REFUSAL = /<h1>Error: (?:Forbidden|Unauthorized)<\/h1>\s{0,20}<h2>Your client does not have permission to (?:get URL|the requested URL)/i;
	const ROBOT = /<ins>That.{1,7}s (?:an error|all we know)|<title>Error [45]\d\d \([^)]{0,60}\)!!1<\/title>/i;
	const QUOTED = /Your client does not have permission to (?:get URL|the requested URL)/i;
	const isEmpty = (body) => body.trim() === "";
	const mayBeGoogles = ({ headers, body }) => !isJson(headers) && (isGooglesPage(body) || QUOTED.test(body));
	const unaskedBy = (answer) => isCloudRunsRefusal(answer) ? "unclear" : "open";
	function rejectedBy(answer) {
		if (isCloudRunsRefusal(answer)) return "rejected";
		const { headers, body } = answer;
		const challenge = headers.get("www-authenticate");
		const bare = BARE.test(body.trim()) || mayBeGoogles(answer);
		if (challenge !== null) return INVALID_TOKEN.test(challenge) && bare ? "rejected" : "open";
		return isEmpty(body) || mayBeGoogles(answer) ? "unclear" : "open";
	}
	const INVALID_TOKEN = /^Bearer error="invalid_token"(?: error_description="The access token could not be verified\.?")?\s*$/i;
	const BARE = /^(?:(?:401|error)[:\s]{0,4})?(?:unauthorized)?[.!]?$/i;
	function refusedBy(answer) {
		if (isCloudRunsRefusal(answer)) return "closed";
		if (mayBeGoogles(answer)) return "unclear";
		const { headers, body } = answer;
		if (!isEmpty(body)) return "open";
		const challenge = headers.get("www-authenticate");
		return challenge !== null && !/error="?(?:insufficient_scope|invalid_token)/i.test(challenge) ? "open" : "unclear";
	}
	function brokenBy({ status, body }) {
		if (NO_INSTANCE.test(body) || isGooglesPage(body) || NOT_YET.test(body)) return "down";
		return status === 429 && RATE.test(body) ? "down" : "unclear";
	}
	const NO_INSTANCE = /(?:^\s*|<h[12]>\s{0,20})(?:The request was aborted because there was no available instance|upstream connect error or disconnect\/reset before headers|no healthy upstream)/i;
	const NOT_YET = /<h1>Error: Server Error<\/h1>\s{0,20}<h2>The service you requested is not available yet/i;
	const RATE = /^\s*Rate exceeded\.?\s*$/i;
	function fromIap(status, headers, body) {
		if (headers.get("x-goog-iap-generated-response") === "true") return true;
		const location = headers.get("location") ?? "";
		if (status >= 300 && status < 400) return location.startsWith("https://accounts.google.com/o/oauth2/") && /[?&]redirect_uri=https(?::|%3A)(?:\/|%2F){2}iap\.googleapis\.com(?:\/|%2F)/i.test(location);
		return (status === 401 || status === 403) && /^\s*Invalid IAP credentials:/.test(body);
	}
	;
	const UNCLEAR_MS = 6e4;
	const SILENT_MS = 8e3;
	const WRONG_AUDIENCE = "https://another-audience.invalid";
	const audienceOf = (service) => service.uri ?? service.urls?.[0];
	function accessAfter({ made }, decision) {
		return made.access?.state ?? (0, outcome.T)(decision, made).target;
	}
	function urlOf(uri, path) {
		const url = new URL(uri);
		const [pathname = "/", search] = path.split(/\?(.*)/s);
		url.pathname = `/${pathname.replace(/^[/\\]+/, "")}`;
		url.search = search ?? "";
		return url.href;
	}
	async function verify(world, facts, decisions) {
		const { config, google, made, log } = world;
		const service = made.service ?? (facts.service.known ? facts.service.value : null);
		const uri = service && audienceOf(service);
		if (!config.verify || !service || !uri) return [];
		const url = urlOf(uri, config.verifyPath);
		const open = isPublic(accessAfter(world, decisions.access), facts);
		const absent = facts.service.known && facts.service.value === null;
		const patient = Boolean(made.access?.changed) || absent || made.checkCleared === true;
		if (config.access === "keep" && !patient && !made.invokers?.length) return [];
		const before = gateBefore(service, withoutToken(open));
		if (before) return [withoutQuestion(await check(world, url, undefined, before.expectation, patient && before.wait)), ...[WITH_TOKEN, proof_findings.dk].map((name) => skipped(name, url, before.why))];
		const asked = (name, audience, expectation, wait) => google.idToken(audience).then((token) => token ? check(world, url, {
			token,
			audience
		}, expectation, wait) : { check: skipped(name, url, "This identity can have no ID token.") }, (error) => {
			if (error instanceof errors.c) throw error;
			log.debug(`No ID token: ${String(error)}`);
			return { check: skipped(name, url, "No ID token could be had for this identity.") };
		});
		const invited = patient || Boolean(made.invokers?.length);
		const closing = patient || config.access === "authenticated";
		const [bare, ...withTokens] = await Promise.all([
			check(world, url, undefined, withoutToken(open), closing),
			asked(WITH_TOKEN, uri, withToken(open, isInvoker(world, facts)), invited),
			asked(proof_findings.dk, WRONG_AUDIENCE, withWrongToken(open), closing)
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
			found: `${seen.evidence.status}, the token was rejected: by Cloud Run or by the app, which cannot be told`
		};
	}
	async function check(world, url, token, { name, expected, closes, judge }, patient) {
		const { config, log, signal, clock = systemClock } = world;
		const pause = backoff(1e3, 1.5, 15e3);
		const began = clock.now();
		const evidence = [];
		for (;;) {
			const seen = await look(world, url, token);
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
			log.info(`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: asking again in ${inWords(ms)}, for ${inWords(left)} at most.`);
			await clock.sleep(ms, signal);
		}
	}
	function patienceFor({ door, byHeader, silent, evidence: { status = 0 } }, closes) {
		if (silent) return SILENT_MS;
		const appsOwn = door === "unclear" && status < 429 || door === "rejected" && byHeader;
		if (appsOwn && !closes) return 0;
		return tellsNothing(door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY;
	}
	async function look({ google, signal }, url, sent) {
		const call = `GET ${url} ${sent ? `with an ID token for ${sent.audience}` : "without a token"}`;
		try {
			const answer = await google.ask(url, sent && `Bearer ${sent.token}`);
			const door = doorOf(answer, { tokenSent: sent !== undefined });
			const words = `${answer.status}, ${door === "unclear" ? whoCouldBe(answer) : WHO[door]}`;
			return {
				door,
				byHeader: !isCloudRunsRefusal(answer),
				words,
				evidence: {
					call,
					resource: url,
					answer: words,
					status: answer.status
				}
			};
		} catch (error) {
			if (signal.aborted || error instanceof errors.c) throw error;
			const words = `no answer: ${(0, error_text.k)(error)}`;
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
	const WHO = {
		open: "answered by the app",
		closed: "refused by Cloud Run",
		rejected: "the token was rejected by Cloud Run",
		hidden: "no such page, says Google’s front end",
		"sign-in": "asked to sign in by Identity-Aware Proxy",
		down: "Cloud Run found no instance that answers"
	};
	function whoCouldBe({ status, body }) {
		if (status === 429 || status >= 500) return "which says nothing about access";
		return `${body.trim() ? "" : "with an empty body, "}from Cloud Run or from the app, which cannot be told`;
	}
	function withoutToken(open) {
		const name = proof_findings.R8;
		if (open === undefined) return {
			name,
			expected: "nothing in particular: access was left as it was and is not fully known",
			judge: () => "skipped"
		};
		if (open) return {
			name,
			expected: proof_findings.OZ,
			judge: (door) => VERDICT[door === "open" ? "yes" : unsure(door)]
		};
		return {
			name,
			expected: proof_findings.ln,
			closes: true,
			judge: (door) => VERDICT[door === "closed" || door === "rejected" ? "yes" : unsure(door)]
		};
	}
	function withToken(open, invoker) {
		const name = WITH_TOKEN;
		const sure = open === true || invoker;
		return {
			name,
			expected: sure ? proof_findings.OZ : `${proof_findings.OZ}, if the deployer is an invoker`,
			judge: (door, byHeader) => {
				if (door === "open") return "pass";
				if (door === "rejected") return !invoker || open ? "skipped" : byHeader ? "unknown" : "fail";
				return sure ? VERDICT[unsure(door)] : "skipped";
			}
		};
	}
	function withWrongToken(open) {
		const name = proof_findings.dk;
		if (open === undefined) return {
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
			expected: proof_findings.ln,
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
	function isPublic(state, facts) {
		if (state !== "unchanged") return state !== "oidc-only";
		const { service, servicePolicy } = facts;
		if (service.known && service.value?.invokerIamDisabled) return true;
		if (!service.known || !servicePolicy.known) return undefined;
		const everybody = (servicePolicy.value?.bindings ?? []).filter(({ members }) => members?.includes("allUsers"));
		if (everybody.some(({ role, condition }) => !condition && /^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role))) return true;
		return everybody.length > 0 ? undefined : false;
	}
	function isInvoker({ google, made }, { servicePolicy }) {
		const { principal } = google.identity;
		if (principal === undefined) return false;
		const bindings = made.bindings ?? (servicePolicy.known ? servicePolicy.value?.bindings ?? [] : []);
		const lets = ({ member, conditional }) => !conditional && (member === principal || member === "allAuthenticatedUsers");
		return (made.invokers?.includes(principal) ?? false) || (0, gates.ju)(bindings).some(lets);
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
				expected: `not to be seen from outside, as its ingress is ${ingress}`,
				judge: (door, byHeader) => door === "hidden" ? "pass" : without.judge(door, byHeader)
			},
			wait: closes === true
		};
		if (defaultUriDisabled) return {
			why: "Not reachable from here: its default URL is disabled.",
			expectation: {
				...kept,
				expected: `no such page, as its default URL is disabled${closes ? `, or ${proof_findings.ln}` : ""}`,
				judge: (door, byHeader) => door === "hidden" ? "pass" : closes ? without.judge(door, byHeader) : "unknown"
			},
			wait: closes === true
		};
		if (!iapEnabled) return undefined;
		return {
			why: "Identity-Aware Proxy stands before it, which takes tokens for itself only.",
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
	var run_course = __webpack_require__(1981);
	var access = __webpack_require__(6212);
	var iam_names = __webpack_require__(8210);
	var remedies = __webpack_require__(2188);
	var resource_roles = __webpack_require__(9484);
	var words_findings = __webpack_require__(3102);
	;
	function notKnown(id, resource, what, fact) {
		const why = fact.why.trim().replace(/\.$/, "");
		return (0, words_findings.L5)(id, `${what} could not be checked: ${why}.`, {
			resource,
			evidence: fact.evidence
		});
	}
	const inputEvidence = (input, resource, answer) => ({
		call: `input ${input}`,
		resource,
		answer
	});
	;
	const ALWAYS = ["run.googleapis.com"];
	const FOR_BUILDS = [
		"cloudbuild.googleapis.com",
		"artifactregistry.googleapis.com",
		"storage.googleapis.com"
	];
	const apis = (config, facts, _decisions, plan) => {
		if (config.preflight === "off") return [];
		const { apis: fact, projectId } = facts;
		const forOptions = (0, resource_roles.nF)(plan.flatMap(({ needs }) => needs), projectId);
		const needed = [
			...ALWAYS,
			...config.origin.kind === "source" ? FOR_BUILDS : [],
			...forOptions
		];
		if (!fact.known) return [notKnown("api-disabled", iam_names.fq.project(projectId), "Which APIs are enabled", fact)];
		return needed.flatMap((host) => {
			const enabled = fact.value[host];
			if (enabled !== false || host === "storage.googleapis.com" && facts.bucket.known) return [];
			const resource = iam_names.fq.api(projectId, host);
			return [(0, words_findings.fJ)("api-disabled", `${host} is not enabled in the project ${projectId}, and the deploy needs it.`, {
				resource,
				evidence: fact.evidence,
				remedies: (0, remedies.yz)(projectId, host)
			})];
		});
	};
	;
	function accountState(id, role, email, state, project) {
		if (!state.known) return [];
		const { value, evidence } = state;
		if (value && !value.disabled) return [];
		const reason = value ? `${role} ${email} is disabled.` : `${role} ${email} does not exist. A deleted account can be restored for 30 days; one of the same name made anew has none of its roles.`;
		const resource = iam_names.fq.account(email, project);
		return [(0, words_findings.fJ)(id, reason, {
			principal: (0, iam_names.C5)(email),
			resource,
			evidence,
			remedies: value ? [enable(email, resource)] : []
		})];
	}
	function enable(email, resource) {
		const project = resource.split("/")[4] ?? "";
		const text = (0, remedies.G5)([
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
	;
	const buildAccount = (_config, facts, { buildAccount: decision }) => {
		if (!decision) return [];
		const resource = iam_names.fq.project(facts.projectId);
		if (decision.account === undefined) return facts.buildAccount.known ? [] : [notKnown("no-default-build-account", resource, "The default build account", facts.buildAccount)];
		if (decision.account === null) return [(0, words_findings.fJ)("no-default-build-account", "The project has no default build account, so a build has to name one: set build_service_account to the email " + `of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`, {
			resource,
			evidence: [...facts.buildAccount.evidence, ...facts.defaultAccountPolicies?.evidence ?? []]
		})];
		return accountState("build-account-missing", "The build account", decision.account, facts.buildAccountState, facts.projectId);
	};
	const DECIDES = "Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, " + "cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default";
	function whyNone(policies) {
		if (!policies?.known) return `${DECIDES}.`;
		const read = Object.entries(policies.value).flatMap(([name, policy]) => policy.known ? [`${name} is ${policy.value.spec?.rules?.some(({ enforce }) => enforce) ? "" : "not "}enforced`] : []);
		return read.length > 0 ? `${DECIDES}: here ${read.join(", ")}.` : `${DECIDES}; they could not be read.`;
	}
	;
	const callers = (_config, facts) => (facts.callers ?? []).flatMap(({ caller, account, resource }) => {
		if (account.known && account.value !== null) return [];
		const member = facts.identity.principal;
		const why = account.known ? `there is no service ${caller.given}. Deploy it first, or name the account that it will run as` : `the service ${caller.given} could not be read (${account.why.trim().replace(/\.$/, "")}). Let the deployer read it, or name the account that it runs as`;
		return [(0, words_findings.fJ)("caller-unknown", `callers: ${why}: callers: ACCOUNT@PROJECT.iam.gserviceaccount.com.`, {
			resource,
			evidence: account.evidence,
			remedies: account.known || !member ? [] : (0, remedies.gb)({
				member,
				role: "roles/run.viewer",
				resource
			})
		})];
	});
	;
	function judgeList(rules, matches) {
		const certain = judge(rules.filter((rule) => !rule.condition?.expression), matches);
		const open = rules.some((rule) => rule.condition?.expression && judge([rule], matches) !== certain);
		return open ? "unknown" : certain;
	}
	function judge(rules, matches) {
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
		if (node === undefined) return isValue(pool)(pattern);
		if (ancestors.includes(node)) return "yes";
		return whole || node.startsWith("projects/") ? "no" : "unknown";
	};
	var needs_resources = __webpack_require__(5335);
	var edit_paths = __webpack_require__(5523);
	var json = __webpack_require__(268);
	var service_wanted = __webpack_require__(9469);
	var diff = __webpack_require__(8849);
	var edits = __webpack_require__(6661);
	var template = __webpack_require__(7140);
	;
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
		const traits = (0, list.JC)(config);
		const whole = traits.update === "whole";
		const before = whole ? withoutServers(live ?? {}) : live ?? {};
		const after = structuredClone(before);
		const outer = (0, json.lJ)(after, "template");
		delete outer.revision;
		(0, edits.Zs)(after, config);
		const container = (0, edits.ZS)((0, edit_paths.kW)(after, config.kind), config);
		if (image !== undefined) container.image = image;
		const problems = (0, edits.ct)(after, config.edits, config.kind);
		if (!live && image === undefined) problems.push(`a ${traits.words} that does not exist yet needs an image or a source`);
		if (!traits.requests && traits.instances && Array.isArray(container.ports)) problems.push(`the containers of a ${traits.words} have no ports: nobody can send them requests`);
		if (traits.instances || image !== undefined) (0, json.lJ)(outer, "labels")["client.knative.dev/nonce"] = nonce;
		for (const holder of [after, outer]) for (const key of ["labels", "annotations"]) if ((0, json.Gv)(holder[key])) (0, template.TA)(holder[key]);
		if (!live) delete after.name;
		const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => !(0, json.Vk)(before[field], after[field]));
		const changes = (0, diff.r)(before, after, fields, iam_names.fq.service((0, iam_names.je)(project, config)));
		if (whole || !live) return {
			body: after,
			changes,
			problems,
			...!whole && { updateMask: [] }
		};
		const changed = fields.flatMap((field) => after[field] === undefined ? [] : [[field, after[field]]]);
		const body = {
			name: live.name ?? "",
			...live.etag && { etag: live.etag },
			...Object.fromEntries(changed)
		};
		return {
			body,
			updateMask: fields,
			changes,
			problems
		};
	}
	function withoutServers(resource) {
		return Object.fromEntries(Object.entries(structuredClone(resource)).filter(([field]) => !SERVERS.has(field)));
	}
	;
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
		const resource = iam_names.fq.service((0, needs_resources.F)(config, facts).service);
		const { evidence } = facts.live;
		return [{
			resource,
			on: "service",
			evidence,
			...ask(releasedBy(wanted, config.kind))
		}];
	}
	function wantedOf(config, facts) {
		if (!(0, list.JC)(config).requests) {
			if (!facts.live.known) return undefined;
			const context = {
				project: facts.projectId,
				nonce: "aaaaaaaaaa"
			};
			return wantedResource(facts.live.value, config, context).body;
		}
		if (!facts.service.known) return undefined;
		const live = facts.service.value;
		const { service, updateMask } = (0, service_wanted.N)(live, config, {
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
		const template = (0, edit_paths.kW)(wanted, kind);
		const vpc = (0, json.Gv)(template.vpcAccess) ? template.vpcAccess : undefined;
		const direct = vpc && (0, json.gT)(vpc, "networkInterfaces").some(({ network, subnetwork }) => network || subnetwork);
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
		if (!(0, json.Gv)(field)) return undefined;
		if (field.useDefault) return "default";
		return typeof field.policy === "string" && field.policy !== "" ? field.policy : undefined;
	}
	function locations(config, facts, _decisions, plan) {
		const { words, policies } = (0, list.JC)(config);
		const bound = policies.includes("gcp.resourceLocations");
		const absent = bound && facts.live.known && facts.live.value === null;
		const service = iam_names.fq.service((0, needs_resources.F)(config, facts).service);
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
		const resource = iam_names.fq.project(facts.projectId);
		const building = config.origin.kind === "source";
		const used = ["run.googleapis.com", ...building ? ["artifactregistry.googleapis.com", "storage.googleapis.com"] : []];
		const wayOut = "No input changes that: another project may be allowed to use it.";
		const known = used.map((host) => ({ ...{
			what: `the use of ${host} in the project`,
			resource,
			on: "project",
			matches: isValue(host),
			wayOut,
			evidence: []
		} }));
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
		const live = facts.service.known ? facts.service.value : undefined;
		const cleared = config.build.clear?.includes("workerPool");
		const remembered = live === undefined && (0, list.JC)(config).builds ? undefined : live?.buildConfig?.workerPool ?? null;
		const pool = config.build.workerPool ?? (cleared ? null : remembered);
		if (pool === undefined) return [];
		const own = [facts.projectId, ...facts.projectNumber.known ? [facts.projectNumber.value] : []];
		const owner = pool ? (0, iam_names.L9)(pool) : undefined;
		const parent = facts.project.known ? facts.project.value.parent : undefined;
		const mine = owner !== undefined && own.includes(owner);
		const ancestors = [...(mine ? own : owner ? [owner] : []).map((id) => `projects/${id}`), ...mine && parent ? [parent] : []];
		const whole = mine && parent?.startsWith("organizations/") === true;
		return [{
			what: pool ? `builds in the worker pool ${pool}` : "builds in Cloud Build’s own pool",
			resource: pool ? iam_names.fq.workerPool(pool) : iam_names.fq.project(facts.projectId),
			on: "project",
			matches: isWorkerPool(pool ?? undefined, ancestors, whole),
			wayOut: `Build in an allowed pool with build_worker_pool: ${(0, iam_names.zb)(facts.projectId, config.region)}/workerPools/POOL.`,
			evidence: []
		}];
	}
	;
	const deployPolicies = (config, facts, decisions, plan) => {
		const read = Object.entries(facts.deployPolicies);
		const judged = read.flatMap(([constraint, policy]) => policy.known ? deploy_policies_judge(constraint, policy, config, facts, decisions, plan) : []);
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
		return [(0, words_findings.fJ)("policy-blocks-deploy", `The organisation policy ${USAGE} does not allow the use of an API that the deploy needs: ${evidence.map(({ answer }) => answer).join("; ")}`, {
			resource: iam_names.fq.project(projectId),
			evidence,
			remedies: (0, remedies.jV)(projectId, USAGE)
		})];
	}
	function deploy_policies_judge(constraint, policy, config, facts, decisions, plan) {
		const rules = policy.value.spec?.rules ?? [];
		const blocked = questionsOf[constraint](config, facts, decisions, plan).filter(({ matches }) => judgeList(rules, matches) === "blocked");
		if (blocked.length === 0) return [];
		const exempt = blocked.every(({ on }) => on === "service") ? exemptByTags(facts) : undefined;
		const [first] = blocked;
		return [(0, words_findings.hD)("policy-blocks-deploy", exempt ? "warn" : "fail", `The organisation policy ${constraint} does not allow ${(0, sentences.p_)([...new Set(blocked.map(({ what }) => what))])}` + `${exempt ? `, unless ${exempt} the ${(0, list.JC)(config).words} from it; the release will tell` : ""}. ${first.wayOut}`, {
			resource: first.resource,
			evidence: [...policy.evidence, ...blocked.flatMap(({ evidence }) => evidence)],
			remedies: (0, remedies.jV)(facts.projectId, constraint)
		})];
	}
	function exemptByTags({ tags, live }) {
		if (live.known && live.value === null) return undefined;
		if (!tags.known) return "tags, which could not be read, exempt";
		const names = tags.value.map(({ key, value }) => `${key}=${value}`);
		return names.length > 0 ? `its tags (${names.join(", ")}) exempt` : undefined;
	}
	var drift = __webpack_require__(6054);
	var facts_policies = __webpack_require__(5072);
	var set_policies = __webpack_require__(3523);
	var policies = __webpack_require__(3015);
	var findings = __webpack_require__(6505);
	;
	const CONSTRAINT = {
		"no-invoker-iam-check": {
			constraint: "run.managed.requireInvokerIam",
			later: "the invoker check can no longer be disabled, which is how this service is public, and Google may refuse every change of it"
		},
		"all-users": {
			constraint: "iam.managed.allowedPolicyMembers",
			later: "allUsers can no longer get the invoker role, which is how this service is public; a binding that is there stays"
		}
	};
	const dryRun = (config, facts, decisions, plan) => {
		const later = (0, facts_policies.hR)(config).flatMap((name) => ofDeploy(name, config, facts, decisions, plan));
		return [...ofAccess(config, facts, decisions), ...later];
	};
	function ofAccess(config, facts, { access }) {
		if (access.target !== "all-users" && access.target !== "no-invoker-iam-check") return [];
		const { constraint, later } = CONSTRAINT[access.target];
		const set = inDryRun(facts.setPolicies, constraint);
		const answer = set && (0, policies.ZH)(constraint, set.rules);
		if (!set || answer === "no") return [];
		const doubt = answer === "unknown" ? ", unless a condition of it exempts the service" : "";
		return [announce(facts, {
			constraint,
			set,
			resource: (0, findings.z5)(config, facts),
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
		const doubtful = set.inherits || plain.length < set.rules.length;
		const doubt = doubtful ? ", unless a condition of it or a policy above it lets it through" : "";
		const later = `it will not allow ${(0, sentences.p_)([...new Set(closed.map(({ what }) => what))])}${doubt}. ${first.wayOut}`;
		return [announce(facts, {
			constraint,
			set,
			resource: first.resource,
			later
		})];
	}
	function mightBlock(rules, matches) {
		const plain = rules.filter((rule) => !rule.condition?.expression);
		const conditional = rules.filter((rule) => rule.condition?.expression).map(({ condition: _, ...rule }) => rule);
		return [plain, ...conditional.map((rule) => [rule])].some((some) => some.length > 0 && judgeList(some, matches) === "blocked");
	}
	const announce = (facts, { constraint, set, resource, later }) => (0, words_findings.R8)("policy-dry-run", `The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}`, {
		resource,
		evidence: set.evidence,
		remedies: (0, remedies.jV)(facts.projectId, constraint)
	});
	function inDryRun(nodes = [], constraint) {
		for (const one of nodes) {
			const policy = (0, set_policies.e)(one, constraint);
			if (!policy.known || !policy.value) continue;
			const { dryRunSpec } = policy.value;
			if (!dryRunSpec) return undefined;
			const rules = dryRunSpec.reset ? [] : dryRunSpec.rules ?? [];
			return {
				node: one.node,
				rules,
				inherits: dryRunSpec.inheritFromParent === true,
				evidence: policy.evidence
			};
		}
		return undefined;
	}
	var final_refusals = __webpack_require__(8490);
	;
	const inputs = ({ notices, kind, service }) => notices.map(({ input, text, level }) => (0, words_findings.hD)("ignored-input", level === "warning" ? "warn" : "skipped", `${input}: ${text}`, { evidence: [inputEvidence(input, `${list.GW[kind].collection}/${service}`, text)] }));
	;
	const KIND = {
		secret: "secret",
		"volume-bucket": "bucket",
		repository: "repository",
		subnetwork: "subnetwork",
		"client-account": "service account",
		"crypto-key": "key"
	};
	const missing = (_config, { answers }, _decisions, plan) => {
		const planned = new Set(plan.flatMap(({ needs }) => needs).flatMap(({ place }) => (0, resource_roles.Dn)(place)?.resource ?? []));
		const found = new Map();
		for (const answer of answers) {
			const resource = (0, resource_roles.Dn)(answer.need.place)?.resource;
			const { place } = answer.need;
			if (place.kind === "called-service" || place.kind === "client-account" && !place.email) continue;
			if (answer.absent && resource && planned.has(resource) && !found.has(resource)) found.set(resource, answer);
		}
		return [...found].map(([resource, { need, evidence }]) => {
			const { project } = (0, resource_roles.Dn)(need.place) ?? {};
			const name = resource.split("/").at(-1) ?? resource;
			return (0, words_findings.fJ)("resource-missing", `The ${KIND[need.place.kind] ?? "resource"} ${name} does not exist${project === undefined ? "" : ` in the project ${project}`}; it is needed to ${need.to}.`, {
				resource,
				evidence: evidence.filter(({ status }) => status === 404)
			});
		});
	};
	var role_choice = __webpack_require__(8334);
	var role_weight = __webpack_require__(7985);
	;
	const overGranted = (config, facts, { buildAccount }, plan) => {
		if (config.preflight === "off") return [];
		return subjects(facts, buildAccount?.account ?? undefined).flatMap((subject) => {
			const needed = neededBy(subject, plan);
			const thorough = config.mode === "preflight" || !subject.runs;
			const excess = subject.held.filter((one) => isTooMuch(one, subject, needed, thorough));
			return excess.map((one) => finding(one, excess, subject, facts, plan));
		});
	};
	function subjects({ identity, runtimeAccount, ...facts }, builder) {
		const runner = runtimeAccount.known ? runtimeAccount.value : undefined;
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
		return all.filter(({ email }) => (0, iam_names.C5)(email) !== identity.principal);
	}
	function neededBy({ builds, runs }, plan) {
		const parts = [...builds ? ["build-account"] : [], ...runs ? ["runtime-account"] : []];
		return plan.flatMap(({ needs }) => needs.filter(({ who }) => parts.includes(who)));
	}
	function isTooMuch({ role, permissions }, { builds }, needs, thorough) {
		if (isEditor(role)) return true;
		if (!builds || !permissions || (0, role_weight.XB)(role)) return false;
		if (powers({ permissions }, needs).length > 0) return true;
		return thorough && OF_BUILDS.test(role) && !needs.some(({ permission }) => permissions.has(permission));
	}
	const isEditor = (role) => role === "roles/owner" || role === "roles/editor";
	const OF_BUILDS = /^roles\/(storage|artifactregistry|cloudbuild|source)\./;
	const POWERS = [
		[/^resourcemanager\.projects\.setIamPolicy$/, "give anybody any role in the project"],
		[
			/^iam\.(serviceAccounts\.(actAs|getAccessToken|implicitDelegation|signBlob|signJwt|setIamPolicy)|serviceAccountKeys\.create)$/,
			"act as other service accounts",
			true
		],
		[
			/^run\.services\.setIamPolicy$/,
			"open services to everybody",
			true
		],
		[
			/^run\.(services|jobs|workerpools)\.(create|update|delete)$/,
			"deploy, change and delete services and jobs",
			true
		],
		[/^(storage\.buckets|artifactregistry\.repositories|secretmanager\.secrets)\.setIamPolicy$/, "change who may read and write what is stored"]
	];
	function powers({ permissions }, needs) {
		const needed = new Set(needs.map(({ permission }) => permission));
		const held = [...permissions ?? []].filter((permission) => !needed.has(permission));
		return POWERS.filter(([pattern]) => held.some((permission) => pattern.test(permission)));
	}
	function finding({ role, resource, permissions }, excess, subject, facts, plan) {
		const member = (0, iam_names.C5)(subject.email);
		const keep = keepers({
			role,
			permissions
		}, excess, subject, facts, plan);
		return (0, words_findings.R8)("over-granted", reason({
			role,
			resource,
			permissions
		}, subject, neededBy(subject, plan)), {
			principal: member,
			role,
			resource,
			method: "policy",
			evidence: subject.fact.evidence,
			remedies: (0, remedies.Tt)({
				member,
				role,
				resource
			}, keep)
		});
	}
	function reason({ role, resource, permissions }, subject, needs) {
		const { email, builds, runs } = subject;
		const who = builds ? runs ? "The build and runtime account" : "The build account" : "The runtime account";
		const holds = `${who}, ${email}, holds ${role} on ${(0, remedies.fp)(resource)}`;
		const own = runs ? " Whatever else runs as it may rely on the role: an account of its own for the service is the safe way out." : "";
		if (isEditor(role)) {
			const what = builds ? "a build step, or a dependency that it installs," : "whoever takes over the service";
			return `${holds}: ${what} could change nearly everything there and act as its other accounts. The deploy does not need that.${own}`;
		}
		const mine = runs ? " Whether the service itself does is not known here." : "";
		const held = powers({ permissions }, needs);
		if (held.length > 0) {
			const could = (0, sentences.p_)(held.map(([, words]) => words));
			const unless = held.some(([, , deploying]) => deploying) ? " It is right only where a build step itself deploys." : "";
			return `${holds}, which the build does not need: a build step, or a dependency that it installs, could ${could}.${unless}${mine}`;
		}
		const unless = /^roles\/storage\./.test(role) ? ", unless its logs or artifacts go to a bucket" : "";
		return `${holds}, which the build does not need${unless}.${mine}`;
	}
	function keepers({ role, permissions }, excess, subject, facts, plan) {
		const stays = subject.held.filter((one) => !excess.includes(one));
		const project = iam_names.fq.project(facts.projectId);
		const member = (0, iam_names.C5)(subject.email);
		const lost = neededBy(subject, plan).flatMap((need) => {
			const resource = facts.answers.find(({ need: { who, permission, place } }) => who === need.who && permission === need.permission && JSON.stringify(place) === JSON.stringify(need.place))?.resource;
			if (!resource) return [];
			const kept = stays.some((one) => one.permissions?.has(need.permission) && [project, resource].includes(one.resource));
			const gone = isEditor(role) || permissions?.has(need.permission);
			return gone && !kept ? [{
				who: need.who,
				member,
				permission: need.permission,
				resource,
				apart: need.place.kind === "volume-bucket"
			}] : [];
		});
		const grants = (0, role_choice.vj)(lost, project).filter((grant) => grant !== undefined);
		return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()];
	}
	var permissions = __webpack_require__(2718);
	var preview_names = __webpack_require__(7);
	var ask = __webpack_require__(4737);
	;
	const looksForPreviews = ({ mode, preview }) => mode === "cleanup" || preview?.do === "remove";
	async function readPreviews(google, config, project, service) {
		const { previews, preview, region } = config;
		const own = (found) => preview ? found.filter(({ pullRequest }) => pullRequest === preview.pullRequest) : found;
		const mine = (seen) => ({
			previews: own(seen.previews),
			lookalikes: own(seen.lookalikes)
		});
		if (previews.strategy === "tag") return (0, ask.hg)(await readTagged(google, config, project, service), mine);
		if (preview) return (0, ask.hg)(await service, (live) => ({
			previews: own(live ? ofServices([live], preview.of, previews.repository) : []),
			lookalikes: own(live ? likeServices([live], preview.of, previews.repository) : []).filter((like) => like.foreign)
		}));
		const parent = (0, iam_names.zb)(project, region);
		const all = await (0, ask.kA)(`GET run.googleapis.com/v2/${parent}/services`, iam_names.fq.project(project), () => google.run.listServices(parent), (found) => `${found.length} services`);
		return (0, ask.hg)(all, (found) => ({
			previews: ofServices(found, config.service, previews.repository),
			lookalikes: likeServices(found, config.service, previews.repository)
		}));
	}
	async function readTagged(google, { region, service: id, previews: { repository } }, project, service) {
		const name = (0, iam_names.fe)(project, region, id);
		const asked = (0, ask.kA)(`GET run.googleapis.com/v2/${name}/revisions`, iam_names.fq.service(name), () => google.run.listRevisions(name), (found) => `${found.length} revisions`);
		const [revisions, live] = await Promise.all([asked, service]);
		if (!live.known) return live;
		if (live.value === null) return (0, ask.eO)({
			previews: [],
			lookalikes: []
		}, ...live.evidence);
		return (0, ask.hg)(revisions, (found) => ({
			previews: ofRevisions(id, found, live.value, repository),
			lookalikes: likeRevisions(id, found, repository)
		}));
	}
	async function readTagHolder(google, config, name, service) {
		const live = await service;
		if (!live.known) return live;
		const { preview } = config;
		const holder = holderOf(live.value, config.tag)?.revision;
		if (!preview || !(0, preview_names.X1)(config) || !holder) return (0, ask.eO)(null, ...live.evidence);
		if ((0, preview_names.RU)(config.service, preview.pullRequest, idOf(holder))) return (0, ask.eO)(null, ...live.evidence);
		const full = `${name}/revisions/${idOf(holder)}`;
		return (0, ask.kA)(`GET run.googleapis.com/v2/${full}`, iam_names.fq.service(name), () => google.run.getRevision(full), (found) => found ? "revision" : "none");
	}
	const holderOf = (live, tag) => (live?.traffic ?? []).find((target) => tag !== undefined && target.tag === tag);
	function ofRevisions(of, revisions, live, mark) {
		const mine = revisions.flatMap(({ name, labels, createTime }) => {
			const short = idOf(name);
			const pullRequest = (0, preview_names.nk)(of, short, labels);
			if (pullRequest === undefined || (0, preview_names.UO)(labels, mark)) return [];
			return [{
				pullRequest,
				name: short,
				made: createTime
			}];
		});
		return [...Map.groupBy(mine, ({ pullRequest }) => pullRequest)].map(([pullRequest, parts]) => {
			const newest = [...parts].sort((a, b) => time(b.made) - time(a.made));
			const names = newest.map(({ name }) => name);
			const tag = (0, preview_names.gz)(pullRequest);
			const target = holderOf(live, tag);
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
			const [short, pullRequest] = [idOf(name), (0, preview_names._n)(labels?.[preview_names.W7])];
			if (pullRequest === undefined) return [];
			if ((0, preview_names.nk)(of, short, labels) !== undefined) return (0, preview_names.UO)(labels, mark) ? [{
				kind: "revision",
				pullRequest,
				name: short,
				foreign: true
			}] : [];
			return (0, preview_names.Wu)(pullRequest, labels) ? [{
				kind: "revision",
				pullRequest,
				name: short
			}] : [];
		});
	}
	function ofServices(services, of, mark) {
		return services.flatMap(({ name, labels, etag, createTime, updateTime }) => {
			const pullRequest = (0, preview_names.BK)(of, idOf(name), labels);
			if (!name || pullRequest === undefined || (0, preview_names.UO)(labels, mark)) return [];
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
			const pullRequest = (0, preview_names._n)(labels?.[preview_names.W7]);
			if (pullRequest === undefined) return [];
			if ((0, preview_names.BK)(of, short, labels) !== undefined) return (0, preview_names.UO)(labels, mark) ? [{
				kind: "service",
				pullRequest,
				name: short,
				foreign: true
			}] : [];
			const alike = labels?.[preview_names.eU] === of || short === (0, preview_names.W1)(of, pullRequest);
			return alike ? [{
				kind: "service",
				pullRequest,
				name: short
			}] : [];
		});
	}
	const time = (text) => Date.parse(text ?? "") || 0;
	const idOf = (name) => (0, names.EU)(name) ?? "";
	;
	const previews = (config, facts, { cleanup }) => {
		const resource = (0, findings.z5)(config, facts);
		const seen = {
			resource,
			evidence: facts.previews?.evidence ?? facts.service.evidence
		};
		const live = facts.service.known ? facts.service.value : null;
		const own = config.preview && (0, preview_names.gz)(config.preview.pullRequest);
		const foreign = !config.preview || (0, preview_names.BK)(config.preview.of, config.service, live?.labels) !== config.preview.pullRequest;
		if (config.preview?.do === "deploy" && (0, preview_names.X1)(config)) {
			const taken = takenTag(config, facts);
			return taken ? [(0, words_findings.fJ)("preview-impossible", taken, seen)] : [];
		}
		if (config.preview?.do === "deploy") return live && foreign ? [(0, words_findings.fJ)("preview-impossible", `A service ${config.service} exists already, and it is not a preview of ${config.preview.of}: it does not carry the labels that this action gives to one. Nothing of it was touched.`, seen)] : [];
		if (!facts.previews) return [];
		if (!facts.previews.known) return [(0, words_findings.fJ)("preview-impossible", `Which previews there are could not be read: ${facts.previews.why}`, seen)];
		const found = facts.previews.value;
		const kept = (cleanup ?? []).filter(({ notable }) => notable);
		const alikes = facts.lookalikes?.known ? facts.lookalikes.value : [];
		const ours = new Set(found.flatMap(({ tag }) => tag ? [tag] : []));
		const theirs = new Set(alikes.flatMap(({ name, foreign }) => foreign ? [name] : []));
		const others = (live?.traffic ?? []).flatMap(({ tag, revision }) => tag && (0, preview_names._n)(tag) !== undefined && !ours.has(tag) && !theirs.has(revision?.split("/").at(-1) ?? "") && (!own || own === tag) ? [{
			tag,
			revision
		}] : []);
		const service = config.preview && live && foreign && config.previews.strategy === "service" ? [`The service ${config.service} is not a preview of ${config.preview.of}: it does not carry the labels of one.`] : [];
		const said = [
			...kept.map(({ because }) => because),
			...alikes.map((like) => alike(like, config, config.preview?.of ?? config.service)),
			...others.map(({ tag, revision }) => `The tag ${tag} was left alone: ${revision ?? "the latest revision"}, which has it, is not known to be a preview that this action deployed.`),
			...service
		];
		return said.map((reason) => (0, words_findings.hT)("preview-kept", reason, seen));
	};
	function takenTag(config, { service, tagHolder }) {
		const { tag, preview } = config;
		const target = service.known ? holderOf(service.value, tag) : undefined;
		if (!target || !preview) return undefined;
		const holder = target.revision?.split("/").at(-1);
		const free = `Remove the tag, or give it another name: gcloud run services update-traffic ${config.service} --remove-tags ${tag} --region ${config.region}`;
		if (!holder) return `The tag ${tag} belongs to the latest revision of ${config.service}, whichever that is. ${free}`;
		if (target.percent) return `The tag ${tag} belongs to ${holder}, which gets ${target.percent} % of the traffic of ${config.service}. ${free}`;
		if ((0, preview_names.RU)(config.service, preview.pullRequest, holder)) return undefined;
		if (!tagHolder?.known) return `The tag ${tag} belongs to ${holder}, and whether that is a preview could not be read: ${tagHolder?.why ?? "it was not asked"}. ${free}`;
		if (!tagHolder.value || (0, preview_names.Wu)(preview.pullRequest, tagHolder.value.labels)) return undefined;
		return `The tag ${tag} belongs to ${holder}, which is not a preview of pull request ${preview.pullRequest}. ${free}`;
	}
	function alike({ kind, name, pullRequest, foreign }, { service, region, project }, of) {
		const label = (0, preview_names.gz)(pullRequest);
		if (foreign) return `The ${kind} ${name} was left alone: it is a preview of ${of} for pull request ${pullRequest} of another repository, as its label ${preview_names.dG} says. It is for a run in that repository to remove. If this repository had another name when the preview was deployed, delete it by hand.`;
		if (kind === "service") return `The service ${name} was left alone: its labels and its name do not both say that it is the preview ${label} of ${service}, and labels can be copied.`;
		const where = `--region ${region}${project ? ` --project ${project}` : ""}`;
		return `The revision ${name} was left alone: it has the label of the preview ${label}, but neither a name nor a label that only that preview can have. An earlier version of this action may have made it, or it is a later revision that inherited the label. If it is a preview, delete it by hand: gcloud run revisions delete ${name} ${where}`;
	}
	;
	const project = (_config, { project: fact, projectId }) => {
		const resource = iam_names.fq.project(projectId);
		if (!fact.known) return [unreadable(resource, projectId, fact)];
		const { state } = fact.value;
		if (state === undefined || state === "ACTIVE" || state === "STATE_UNSPECIFIED") return [];
		const reason = `The project ${projectId} is in the state ${state}. A project that was deleted can be restored for 30 days.`;
		return [(0, words_findings.fJ)("project-unreachable", reason, {
			resource,
			evidence: fact.evidence
		})];
	};
	function unreadable(resource, projectId, fact) {
		if (!fact.evidence.some(({ status }) => status === 404)) return notKnown("project-unreachable", resource, `The project ${projectId}`, fact);
		const reason = `There is no project ${projectId}. project_id takes the project's id, which is neither its name nor its number.`;
		return (0, words_findings.fJ)("project-unreachable", reason, {
			resource,
			evidence: fact.evidence
		});
	}
	;
	const reachable = (config, { live: fact, projectId }) => {
		if (fact.known || fact.evidence.length === 0) return [];
		if (fact.evidence.some(({ status }) => status !== undefined)) return [];
		const [{ call, answer } = {
			call: "",
			answer: ""
		}] = fact.evidence;
		const host = / ([^/ ]+)/.exec(call)?.[1] ?? "run.googleapis.com";
		return [(0, words_findings.fJ)("api-error", `Cloud Run (${host}) did not answer, so nothing can be deployed: ${answer.trim().replace(/\.$/, "")}. ` + "Check the proxy that the runner goes through (https_proxy, no_proxy), its firewall and name servers, whether " + "CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN is set and right, and https://status.cloud.google.com for an outage.", {
			resource: iam_names.fq.service((0, iam_names.je)(projectId, config)),
			evidence: fact.evidence
		})];
	};
	function unseenTarget(config, { live: fact, projectId }, findings) {
		if (config.mode !== "preflight" || fact.known || fact.evidence.length === 0) return [];
		if (findings.some(({ status }) => status === "fail")) return [];
		if (fact.evidence.some(({ reason }) => reason === "SERVICE_DISABLED")) return [];
		const target = (0, iam_names.je)(projectId, config);
		return [(0, words_findings.fJ)("api-error", `Cloud Run does not show ${target.split("/").at(-1)}, so it is not known whether it can be deployed. ${(0, sentences.em)(fact.why)}`, {
			resource: iam_names.fq.service(target),
			evidence: fact.evidence
		})];
	}
	;
	const repository = (config, facts) => {
		const fact = facts.repository;
		if (config.origin.kind !== "source" || !fact.known) return [];
		const live = facts.service.known ? facts.service.value : null;
		const { name, from } = (0, iam_names.QJ)(config, facts.projectId, live);
		const seen = {
			resource: iam_names.fq.repository(name),
			evidence: fact.evidence
		};
		const format = fact.value?.format;
		if (format && format !== "DOCKER") return [(0, words_findings.fJ)("repository-missing", `The repository ${name} holds ${format} packages; images need DOCKER.`, seen)];
		if (fact.value || from === "default") return [];
		const who = from === "input" ? "artifact_repository names it" : "the service's last build used it";
		return [(0, words_findings.fJ)("repository-missing", `The repository ${name} does not exist: ${who}, and only the default one is made by a deploy.`, {
			...seen,
			remedies: [create(name)]
		})];
	};
	function create(name) {
		const [, project = "", , location = "", , id = ""] = name.split("/");
		const place = [`--project=${project}`, `--location=${location}`];
		const text = (0, remedies.G5)([
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
	;
	const runtimeAccount = (_config, { runtimeAccount: email, runtimeAccountState, projectId }) => email.known ? accountState("runtime-account-missing", "The runtime account", email.value, runtimeAccountState, projectId) : [];
	var schedule_names = __webpack_require__(6172);
	var decisions_schedule = __webpack_require__(6315);
	;
	const schedules = (config, facts) => [...left(config, facts), ...(facts.schedules ?? []).flatMap(({ schedule, called, job }) => {
		const { target, name } = schedule;
		const pubsub = job.known && job.value !== null && !job.value.httpTarget && schedule.cron !== null;
		return [...target.kind === "function" && called?.known && called.value === null ? [noFunction(config, facts, target.name, called.evidence)] : [], ...pubsub ? [(0, words_findings.fJ)("schedule-failed", `The Cloud Scheduler job ${name} exists and calls no URL: it publishes to Pub/Sub or calls App Engine. Give another name (schedule_name), or delete that job.`, {
			resource: iam_names.fq.schedulerJob((0, schedule_names._H)(facts.projectId, config.region, name)),
			evidence: job.evidence
		})] : []];
	})];
	function left({ region, service }, { leftSchedule, projectId }) {
		if (!leftSchedule?.known || leftSchedule.value === null) return [];
		const { schedule = "", timeZone = "UTC" } = leftSchedule.value;
		const name = `${service}-schedule`;
		return [(0, words_findings.hT)("schedule-kept", `The Cloud Scheduler job ${name} stays as it is: ${(0, decisions_schedule.r4)({
			cron: schedule,
			timeZone
		})}. The workflow has no input schedule; schedule: none deletes it.`, {
			resource: iam_names.fq.schedulerJob((0, schedule_names._H)(projectId, region, name)),
			evidence: leftSchedule.evidence
		})];
	}
	const noFunction = (config, facts, name, evidence) => (0, words_findings.fJ)("schedule-failed", `schedule_target: there is no Cloud Run service ${(0, schedule_names.e_)(name)} in ${config.region}, which the function ${name} would be. A first-generation function is not a Cloud Run service, and is called with roles/cloudfunctions.invoker by a schedule of its own.`, {
		resource: iam_names.fq.service((0, iam_names.fe)(facts.projectId, config.region, (0, schedule_names.e_)(name))),
		evidence
	});
	var constraints = __webpack_require__(5210);
	;
	const sharing = (_config, facts, { buildAccount }) => {
		const { "build-account": builds, "runtime-account": runs } = facts.sharing ?? {};
		const used = [...buildAccount && builds ? [builds] : [], ...runs ? [runs] : []];
		const found = new Map();
		for (const fact of used) if (fact.known && fact.value) found.set(fact.value.account, fact.value);
		return [...found.values()].flatMap(({ account, project, policy }) => {
			if (!policy.known || !policy.value.spec?.rules?.some(({ enforce }) => enforce === true)) return [];
			return [(0, words_findings.fJ)("policy-blocks-deploy", `${account} belongs to the project ${project}, whose organisation policy ${constraints.F3} keeps its accounts from being used in other projects.`, {
				principal: (0, iam_names.C5)(account),
				resource: iam_names.fq.project(project),
				evidence: policy.evidence,
				remedies: (0, remedies.jV)(project, constraints.F3)
			})];
		});
	};
	;
	const SHOWN = 10;
	const source = (config, _facts, { source: summary, build }) => {
		if (!summary || config.origin.kind !== "source") return [];
		const { given } = config.origin;
		const findings = [];
		const seen = (input, answer) => ({ evidence: [inputEvidence(input, given, answer)] });
		const { suspicious = [], credentials = [], secrets = [], leftOut = [], outsideLinks = [], folderLinks = [] } = summary;
		const { ineffective = [], dockerfileIgnored } = summary;
		if (summary.ignoreFile === null && suspicious.length > 0) {
			const names = (0, sentences.zN)(suspicious, SHOWN);
			const reason = `${given} has neither .gcloudignore nor .gitignore, so this is uploaded too: ${names}. Add a .gcloudignore to ${given}.`;
			findings.push((0, words_findings.R8)("source-unignored", reason, seen("source", names)));
		}
		if (credentials.length > 0) {
			const names = (0, sentences.zN)(credentials, SHOWN);
			const reason = `Kept out of the upload, since they look like credentials: ${names}.`;
			findings.push((0, words_findings.R8)("credentials-excluded", reason, seen("source", names)));
		}
		if (secrets.length > 0) {
			const names = (0, sentences.zN)(secrets, SHOWN);
			const reason = `These files are uploaded, and each looks like it holds a secret: ${names}. Whoever can read the image can read it. Name a file that the app does not need in .gcloudignore; what the app needs belongs in Secret Manager (input secrets).`;
			findings.push((0, words_findings.R8)("secrets-uploaded", reason, seen("source", names)));
		}
		if (dockerfileIgnored) {
			const reason = `The rule at ${dockerfileIgnored} keeps the Dockerfile out of the upload, so buildpacks build the source. Take the rule out to build with the Dockerfile.`;
			findings.push((0, words_findings.R8)("dockerfile-ignored", reason, seen("source", dockerfileIgnored)));
		}
		if (leftOut.length > 0) {
			const names = (0, sentences.zN)(leftOut, SHOWN);
			const reason = `Not uploaded, since they are links without a target, or no files: ${names}.`;
			findings.push((0, words_findings.R8)("source-left-out", reason, seen("source", names)));
		}
		if (outsideLinks.length > 0) {
			const names = (0, sentences.zN)(outsideLinks, SHOWN);
			const reason = `Not uploaded, since they are links to what is outside the workspace or the checkout that holds them, or to folders outside ${given}: ${names}. Put a copy in their place, or set source to the folder that holds both.`;
			findings.push((0, words_findings.R8)("source-left-out", reason, seen("source", names)));
		}
		if (folderLinks.length > 0) {
			const names = (0, sentences.zN)(folderLinks, SHOWN);
			const reason = `Uploaded as empty folders, as gcloud does, since they are links to folders: ${names}. Put a copy in their place if the build needs what is in them.`;
			findings.push((0, words_findings.R8)("source-left-out", reason, seen("source", names)));
		}
		if (ineffective.length > 0) {
			const lines = (0, sentences.zN)(ineffective, SHOWN);
			findings.push((0, words_findings.R8)("source-left-out", `These lines can never match, so they keep nothing out of the upload: ${lines}.`, seen("source", lines)));
		}
		if (build?.kind !== "docker") return findings;
		if (config.build.baseImage) findings.push((0, words_findings.fJ)("invalid-input", `base_image is for buildpacks, and ${given} is built by its Dockerfile, which names its own. Leave base_image out.`, seen("base_image", config.build.baseImage)));
		const names = Object.keys(config.build.env);
		if (names.length > 0) findings.push((0, words_findings.R8)("ignored-input", "build_env_vars reaches buildpacks only; a Dockerfile build has no use for it.", seen("build_env_vars", names.join(", "))));
		return findings;
	};
	;
	const sourceBucket = (config, facts) => {
		if (config.origin.kind !== "source") return [];
		const live = facts.service.known ? facts.service.value : null;
		const { name, from } = (0, iam_names.g2)(config, facts.projectId, live);
		if (from === "input") return [];
		const { bucket, projectNumber } = facts;
		const seen = {
			resource: iam_names.fq.bucket(name),
			evidence: bucket.evidence
		};
		if (!bucket.known) {
			const forbidden = bucket.evidence.some(({ status }) => status === 403);
			return forbidden ? [(0, words_findings.L5)("bucket-foreign", `It is not known whose the bucket ${name} is: ${(0, sentences.em)(bucket.why)}`, seen)] : [];
		}
		const owner = bucket.value?.projectNumber;
		if (owner === undefined) return [];
		if (!projectNumber.known) return [(0, words_findings.L5)("bucket-foreign", `The bucket ${name} belongs to project ${owner}; this project's number is not known.`, seen)];
		if (owner === projectNumber.value) return [];
		return [(0, words_findings.fJ)("bucket-foreign", `The bucket ${name} belongs to project ${owner}, not to ${facts.projectId} (${projectNumber.value}): the source would go to ` + "somebody else. Set source_bucket to a bucket of this project, or to a name that is free.", seen)];
	};
	;
	const LONGEST = 46;
	const tag = (config, facts) => {
		const { tag: name, service } = config;
		if (!name || name.length + service.length <= LONGEST) return [];
		const resource = (0, findings.z5)(config, facts);
		const left = LONGEST - service.length;
		const shorten = left > 0 ? `Shorten the tag to ${left} characters, e.g. ${name.slice(0, left).replace(/(?<!-)-+$/, "")}.` : "Rename the service.";
		return [(0, words_findings.fJ)("tag-too-long", `The tag ${name} and the service name ${service} have ${name.length + service.length} characters together, and Cloud Run takes ${LONGEST}. ${shorten}`, {
			resource,
			evidence: [inputEvidence("tag", resource, name)]
		})];
	};
	var traffic_shares = __webpack_require__(9562);
	var rollback = __webpack_require__(5270);
	;
	const traffic = (config, facts, { traffic: decision }) => {
		const resource = (0, findings.z5)(config, facts);
		const { evidence } = decision;
		const exists = !facts.service.known || facts.service.value !== null;
		if ((0, preview_names.X1)(config) && !exists) return [(0, words_findings.fJ)("traffic-new-service", `A preview by tag needs the service ${config.service}, which does not exist yet: its first revision would serve ` + "production. Deploy it once with mode: deploy, then make previews.", {
			resource,
			evidence: [inputEvidence("mode", resource, config.mode), ...facts.service.evidence]
		})];
		if (decision.problem) return [(0, words_findings.fJ)("traffic-new-service", `no_traffic is not possible: ${(0, sentences.ib)(decision.because)} Deploy once without no_traffic, then with it.`, {
			resource,
			evidence
		})];
		const wrong = [...decision.impossible ? [decision.impossible] : [], ...wrongRevisions(config, facts)];
		if (wrong.length > 0) return wrong.map((reason) => (0, words_findings.fJ)("traffic-target", reason, {
			resource,
			evidence: [...evidence, ...namedEvidence(facts)]
		}));
		if (config.rollout && (decision.effect === "latest" || decision.effect === "restored")) return [(0, words_findings.R8)("rollout-unwatched", exists ? "No revision of the service was ever ready, so nothing could serve meanwhile: the new revision gets all traffic at once." : "The service is new, so nothing could serve meanwhile: the first revision gets all traffic at once. traffic_steps counts from the next deploy on.", {
			resource,
			evidence
		})];
		const shares = decision.effect === "latest" && divided(config, facts);
		if (decision.effect !== "kept" && !shares || config.noTraffic) return [];
		const text = (0, remedies.G5)([...[
			"run",
			"services",
			"update-traffic",
			config.service,
			"--to-latest"
		], ...[`--project=${facts.projectId}`, `--region=${config.region}`]]);
		const remedy = {
			kind: "gcloud",
			title: "Give the traffic to the latest revision",
			text
		};
		return [(0, words_findings.R8)("traffic-pinned", `${decision.because} ${shares ? `The rest stays where it was sent: ${shares}.` : "The new revision gets none of it."} One run with update_traffic_flags: --to-latest gives it back, too.`, {
			resource,
			evidence,
			remedies: [remedy]
		})];
	};
	function divided({ trafficChange, manifest }, { service }) {
		if (trafficChange || manifest || !service.known || !service.value) return undefined;
		const traffic = (0, traffic_shares.t7)(service.value.traffic);
		return traffic.some((target) => (0, traffic_shares.TN)(target) !== traffic_shares.P8 && target.percent) ? (0, traffic_shares.r4)(traffic) : undefined;
	}
	function wrongRevisions({ trafficChange, service }, { namedRevisions = {} }) {
		const shares = trafficChange?.shares?.percent ?? {};
		return Object.entries(namedRevisions).flatMap(([name, fact]) => {
			if (!fact.known) return [];
			if (!fact.value) return [`The service ${service} has no revision ${name}.`];
			const failed = (0, rollback.I)(fact.value) && shares[name];
			return failed ? [`The revision ${name} is not ready, so it cannot serve.`] : [];
		});
	}
	const namedEvidence = ({ namedRevisions = {} }) => Object.values(namedRevisions).flatMap(({ evidence }) => evidence);
	const traffic_rollback = (config, facts, { traffic: { back, evidence } }) => {
		if (!back?.none) return [];
		return [(0, words_findings.fJ)("rollback-impossible", back.because, {
			resource: (0, findings.z5)(config, facts),
			evidence
		})];
	};
	;
	const CHECKS = [
		final_refusals.GR,
		project,
		reachable,
		apis,
		previews,
		traffic,
		tag,
		buildAccount,
		runtimeAccount,
		sharing,
		deployPolicies,
		sourceBucket,
		repository,
		missing,
		permissions.P,
		callers,
		schedules,
		access.T,
		dryRun,
		drift.U,
		source,
		inputs,
		overGranted
	];
	const OF_ROLLBACK = [
		final_refusals.GR,
		project,
		reachable,
		apis,
		traffic_rollback,
		permissions.P,
		inputs
	];
	function checks_judge(config, facts, decisions, plan) {
		const checks = config.mode === "rollback" ? OF_ROLLBACK : CHECKS;
		return (0, final_refusals.Kx)(checks.flatMap((one) => one(config, facts, decisions, plan)));
	}
	;
	const TAKES = {
		project: policyOf("resourcemanager.projects", "roles/resourcemanager.projectIamAdmin"),
		bucket: policyOf("storage.buckets", "roles/storage.admin"),
		repository: policyOf("artifactregistry.repositories", "roles/artifactregistry.admin"),
		...Object.fromEntries(Object.values(list.GW).flatMap(({ role, permissions, invokers }) => invokers ? [[role, policyOf(`run.${permissions}`, "roles/run.admin")]] : [])),
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
		const takes = TAKES[(0, role_choice.I)(first.resource) ?? ""];
		const permission = known.permission ?? takes?.permissions[1];
		const where = (0, remedies.fp)(first.resource);
		return (0, words_findings.hD)("not-granted", status, `The deployer cannot grant ${(0, sentences.p_)([...new Set(grants.map(({ role }) => role))])} on ${where}: it lacks ${permission ?? "the right to"}. ` + `${takes ? `Someone with ${takes.role} or Owner there` : "An Owner"} can do it once; nothing else is needed. ` + "Or they give the deployer that role, and with it the right to grant any role there.", {
			principal: deployer,
			permission,
			role: takes?.role,
			resource: first.resource,
			remedies: [...grants.flatMap(remedies.gb), ...takes && deployer ? letDeployer({
				member: deployer,
				role: takes.role,
				resource: first.resource
			}, "grant roles there") : []],
			...more
		});
	}
	function mayNotEnable(project, hosts, deployer, known) {
		const { status = "fail", ...more } = known;
		const resource = iam_names.fq.project(project);
		return (0, words_findings.hD)("not-granted", status, `The deployer cannot enable ${(0, sentences.p_)(hosts)} in the project ${project}: it lacks ${ENABLE.permission}. ` + `Someone with ${ENABLE.role}, Editor or Owner there can do it once; nothing else is needed. Or they give the deployer that role.`, {
			principal: deployer,
			permission: ENABLE.permission,
			role: ENABLE.role,
			resource,
			remedies: [...hosts.flatMap((host) => (0, remedies.yz)(project, host)), ...deployer ? letDeployer({
				member: deployer,
				role: ENABLE.role,
				resource
			}, "enable APIs") : []],
			...more
		});
	}
	const letDeployer = (grant, what) => (0, remedies.gb)(grant).filter(({ kind }) => kind === "gcloud").map((remedy) => ({
		...remedy,
		title: `Or ${grant.role}, with which it may ${what} itself,`,
		alternative: true
	}));
	;
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
		if (first) {
			const more = incurable.length > 1 ? ` (and ${incurable.length - 1} more)` : "";
			return refuse(untouched(`something stands in the way that it cannot cure${more}: ${first.reason}`));
		}
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
		const asked = [
			...Object.values(facts),
			...Object.values(facts.policies),
			...facts.answers
		];
		const evidence = asked.flatMap(evidenceOf);
		return hosts.flatMap((host) => {
			const refused = evidence.filter(({ reason, call }) => reason === "SERVICE_DISABLED" && call.includes(host));
			if (refused.length === 0) return [];
			return [(0, words_findings.L5)("api-disabled", `This run has enabled ${host}, which does not answer yet.`, {
				resource: iam_names.fq.api(facts.projectId, host),
				evidence: refused.slice(0, 1)
			})];
		});
	}
	const evidenceOf = (fact) => typeof fact === "object" && fact !== null && "evidence" in fact ? fact.evidence : [];
	function curesOf({ facts, plan, findings, granted }) {
		const judged = (0, permissions.pw)(facts, plan);
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
			const { grant, answer } = judged.find((one) => same(one.finding, finding)) ?? {};
			if (!principal || !permission || !resource || answer?.barred) return [];
			const lack = {
				principal,
				permission,
				resource
			};
			const made = granted?.cures.find(({ settles }) => settles.some((settled) => same(settled, lack)));
			if (made) return [[finding, {
				cure: made,
				done: true
			}]];
			if (!grant || (0, role_weight.XB)(grant.role) || !TAKES[(0, role_choice.I)(grant.resource) ?? ""]) return [];
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
		if (finding.status !== "warn") return undefined;
		const grant = (0, permissions.pw)(facts, plan).find((one) => same(one.finding, finding))?.grant;
		const cure = grant && cures.find((one) => keyOf(one.grant) === keyOf(grant));
		return cure && {
			cure,
			done: false
		};
	}
	const same = (a, b) => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
	const keyOf = ({ member, role, resource }) => JSON.stringify([
		member,
		role,
		resource
	]);
	function merge(cures) {
		const groups = Map.groupBy(cures, ({ grant }) => keyOf(grant));
		return [...groups.values()].map((group) => ({
			grant: group[0].grant,
			settles: group.flatMap(({ settles }) => settles)
		}));
	}
	function deniedTo({ facts }, cured) {
		const open = cured.filter(({ done }) => !done);
		const denial = (permission, resource) => facts.answers.find((answer) => answer.need.who === "deployer" && answer.need.permission === permission && answer.resource === resource && answer.verdict === "denied");
		const deployer = facts.identity.principal;
		const project = iam_names.fq.project(facts.projectId);
		const hosts = open.flatMap(({ host }) => host ?? []);
		const enabling = hosts.length > 0 ? denial(ENABLE.permission, project) : undefined;
		const cures = Map.groupBy(merge(open.flatMap(({ cure }) => cure ?? [])), ({ grant }) => grant.resource);
		return [...enabling ? [mayNotEnable(facts.projectId, hosts, deployer, {
			status: "warn",
			evidence: enabling.evidence,
			...enabling.method !== "none" && { method: enabling.method }
		})] : [], ...[...cures].flatMap(([resource, group]) => {
			const { permissions = [] } = TAKES[(0, role_choice.I)(resource) ?? ""] ?? {};
			const answer = permissions.map((permission) => denial(permission, resource)).find((found) => found !== undefined);
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
		return (0, words_findings.R8)("not-granted", `grant_missing granted nothing: ${why}`.replace(/([^.!?])$/, "$1."), { evidence: [{
			call: "input grant_missing",
			resource: "",
			answer: "true"
		}] });
	}
	function told(finding, cured) {
		if (!cured) return finding;
		const { cure, host, done } = cured;
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
	;
	let table;
	function predefinedRoles() {
		table ??= __webpack_require__.e(953).then(__webpack_require__.t.bind(__webpack_require__, 7953, 17)).then(({ default: data }) => tableOf(data));
		return table;
	}
	function tableOf({ roles, unlisted, stages }) {
		return new Map(Object.entries(roles).map(([name, permissions]) => [name, {
			permissions: new Set(permissions),
			unlisted: unlisted[name] ?? 0,
			stage: stages[name] ?? "GA"
		}]));
	}
	;
	function heldRoles(policies, member, lookUp) {
		const held = policies.flatMap(({ resource, policy }) => (policy.bindings ?? []).filter(({ members = [] }) => members.includes(member)).map(({ role, condition }) => ({
			role,
			resource,
			conditional: condition !== undefined && condition !== null
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
		if (account.value === null) return (0, ask.L5)("There is no such account.", ...account.evidence);
		const member = (0, iam_names.C5)(account.value);
		const read = named.flatMap(({ resource, policy }) => resource.known && policy.known ? [{
			resource: resource.value,
			policy: policy.value,
			evidence: policy.evidence
		}] : []);
		if (read.length === 0) {
			const [refused] = named.flatMap(({ policy }) => policy.known ? [] : [policy]);
			return (0, ask.L5)(refused?.why ?? "No allow policy was asked for.", ...refused?.evidence ?? []);
		}
		const names = heldRoles(read, member, () => undefined).map(({ role }) => role);
		const lookUp = roles && names.length > 0 ? await roles(names, true) : () => undefined;
		return (0, ask.eO)(heldRoles(read, member, lookUp), ...read.flatMap(({ evidence }) => evidence));
	}
	;
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
			if (!(error instanceof api_error.hD) || error.reason !== "SERVICE_DISABLED" || !error.service) return;
			const consumer = consumerOf(error);
			const evidence = (0, api_error.zR)(error.call, error.service, error);
			if (!off.has(error.service)) off.set(error.service, {
				...consumer && { consumer },
				evidence
			});
		};
		return {
			google: watched(google, note),
			off
		};
	}
	function watched(google, note) {
		const noted = (answer) => {
			if (answer instanceof Promise) answer.catch(note);
			return answer;
		};
		const copies = CLIENTS.map((name) => [name, withNotes(google[name], noted)]);
		const actAs = (email) => noted(google.actAs(email)).then((other) => watched(other, note));
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
			const consumer = metadata && typeof metadata === "object" && "consumer" in metadata ? metadata.consumer : undefined;
			if (typeof consumer === "string") return consumer;
		}
		return undefined;
	}
	function withNoticed(apis, off, project, projectNumber) {
		const own = [project, ...projectNumber.known ? [projectNumber.value] : []].map((id) => `projects/${id}`);
		const noticed = [...off].filter(([host, { consumer }]) => host !== "serviceusage.googleapis.com" && (consumer === undefined || own.includes(consumer) || !projectNumber.known && /^projects\/\d+$/.test(consumer)));
		if (noticed.length === 0) return apis;
		const evidence = noticed.map(([host, found]) => ({
			...found.evidence,
			resource: iam_names.fq.api(project, host)
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
	;
	function evaluateCondition(expression, { resource, from, until }) {
		const names = resource ? resource.names : [undefined];
		const results = names.flatMap((name) => [from, until].map((time) => {
			try {
				const values = { time };
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
		return results.every((result) => result === first) ? first : "unknown";
	}
	class NotUnderstood extends Error {}
	const TOKEN = /\s*(?:("(?:[^"\\]|\\["'\\])*"|'(?:[^'\\]|\\["'\\])*')|([A-Za-z_]\w*)|(&&|\|\||==|!=|<=|>=|[()[\],.!<>])|(\d+))/y;
	function tokens(expression) {
		const found = [];
		TOKEN.lastIndex = 0;
		const text = expression.trimEnd();
		while (TOKEN.lastIndex < text.length) {
			const match = TOKEN.exec(text);
			if (!match) throw new NotUnderstood();
			found.push(match[0].trim());
		}
		return found;
	}
	function parse(list, values) {
		let at = 0;
		const peek = () => list[at];
		const take = (token) => {
			if (list[at] !== token) return false;
			at += 1;
			return true;
		};
		const expect = (token) => {
			if (!take(token)) throw new NotUnderstood();
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
		const list_ = (end) => {
			const items = [];
			if (take(end)) return items;
			do
				items.push(or());
			while (take(","));
			expect(end);
			return items;
		};
		const primary = () => {
			const token = list[at++];
			if (token === undefined) throw new NotUnderstood();
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
			throw new NotUnderstood();
		};
		const variable = (root) => {
			if (take("(")) return callFunction(root, list_(")"));
			if (peek() !== ".") return undefined;
			const field = list[at + 1] ?? "";
			if (list[at + 2] === "(") return undefined;
			at += 2;
			if (root === "request" && field === "time") return { time: values.time };
			if (root === "resource" && (field === "name" || field === "type" || field === "service")) return values[field];
			return undefined;
		};
		const result = truth(or());
		if (at < list.length) throw new NotUnderstood();
		return result;
	}
	const truth = (value) => typeof value === "boolean" ? value : "unknown";
	const known = (value) => value === "unknown" ? undefined : value;
	const either = (a, b) => known(a === true || b === true ? true : a === false && b === false ? false : "unknown");
	const both = (a, b) => known(a === false || b === false ? false : a === true && b === true ? true : "unknown");
	const not = (a) => known(a === "unknown" ? a : !a);
	const isText = (value) => typeof value === "object" && "text" in value;
	const isTime = (value) => typeof value === "object" && "time" in value;
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
		const [begun, whole] = a.open ? [a.text, b.text] : [b.text, a.text];
		return whole.startsWith(begun) && whole !== begun ? undefined : false;
	}
	function callMethod(on, name, args) {
		const [argument] = args;
		if (!isText(on) || args.length !== 1 || !isText(argument) || argument.open) return undefined;
		const { text, open } = on;
		const other = argument.text;
		switch (name) {
			case "startsWith":
				if (text.startsWith(other)) return true;
				return open && other.startsWith(text) ? undefined : false;
			case "endsWith": return open ? undefined : text.endsWith(other);
			case "contains": return text.includes(other) || (open ? undefined : false);
			case "extract": return extract(on, other);
			default: return undefined;
		}
	}
	function extract({ text, open }, template) {
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
		return Number.isNaN(time) ? undefined : { time };
	}
	;
	const CONVENIENCE = {
		"roles/owner": "projectOwner",
		"roles/editor": "projectEditor",
		"roles/viewer": "projectViewer"
	};
	function membersFor(member, project, projectPolicy) {
		const itself = anyOf(member);
		const basic = (projectPolicy?.bindings ?? []).filter((binding) => !binding.condition && allow_policies_names(binding, itself)).flatMap(({ role }) => CONVENIENCE[role] ? [`${CONVENIENCE[role]}:${project}`] : []);
		return new Set([...itself, ...basic]);
	}
	function holdsBasicRole(member, projectPolicy) {
		return (projectPolicy.bindings ?? []).some((b) => CONVENIENCE[b.role] && (allow_policies_names(b, anyOf(member)) || b.members?.some(isCrowd)));
	}
	function rolesOf(policies, members) {
		return new Set(policies.flatMap(({ policy }) => (policy.bindings ?? []).filter((b) => allow_policies_names(b, members) || b.members?.some(isCrowd)).map((b) => b.role)));
	}
	function readGrants(policies, members, permission, lookUp, access) {
		const reading = {
			granted: [],
			conditional: [],
			outside: [],
			unseen: [],
			unreadRoles: []
		};
		for (const { resource, policy } of policies) {
			for (const binding of policy.bindings ?? []) {
				const { role, condition } = binding;
				const named = allow_policies_names(binding, members);
				const crowds = (binding.members ?? []).filter(isCrowd);
				if (!named && crowds.length === 0) continue;
				const permissions = lookUp(role);
				if (!permissions) reading.unreadRoles.push(role);
				if (!permissions?.has(permission)) continue;
				const holds = condition ? evaluateCondition(condition.expression ?? "", access) : true;
				if (!named) {
					if (holds !== false) reading.unseen.push(...crowds.map((member) => ({
						role,
						resource,
						member
					})));
					continue;
				}
				const grant = condition ? {
					role,
					resource,
					...allow_policies_told(condition)
				} : undefined;
				if (!grant || holds === true) reading.granted.push(grant ?? {
					role,
					resource
				});
				else reading[holds === false ? "outside" : "conditional"].push(grant);
			}
		}
		return {
			...reading,
			unreadRoles: [...new Set(reading.unreadRoles)]
		};
	}
	const allow_policies_told = ({ title, expression = "" }) => ({
		condition: title || expression || "unnamed",
		looksAtResource: expression === "" || /\b(resource|api|destination)\./.test(expression)
	});
	const allow_policies_names = ({ members = [] }, wanted) => members.some((member) => wanted.has(spelt(member)));
	const anyOf = (member) => new Set([
		spelt(member),
		"allUsers",
		"allAuthenticatedUsers"
	]);
	const spelt = (member) => member.replace(/^(serviceAccount|user):(.*)$/, (_, kind, email) => `${kind}:${email.toLowerCase()}`);
	const isCrowd = (member) => /^(group:|domain:|principalSet:)/.test(member);
	;
	const RUN_MS = 60 * 6e4;
	function accessOf(permission, place, resource, circumstances) {
		const { now } = circumstances;
		const folder = place.kind === "bucket" ? `${circumstances.folder}/` : "";
		const span = {
			from: now,
			until: now + RUN_MS
		};
		const bucket = place.kind === "bucket" || place.kind === "volume-bucket" ? (0, iam_names.oh)(resource) : undefined;
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
	const isBelow = (permission) => /^(storage\.objects|secretmanager\.versions)\./.test(permission);
	;
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
		return (0, ask.kA)(call, resource, question, ({ granted }) => `holds ${[...granted].join(", ") || "none"} of ${names.join(", ")}`);
	}
	function held(tested, permission) {
		if (!tested.known) return tested;
		const { granted, untestable } = tested.value;
		const value = granted.has(permission) ? "held" : untestable.has(permission) ? "untestable" : granted.size > 0 ? "not-held" : "nothing-held";
		const evidence = tested.evidence.map((piece) => ({
			...piece,
			answer: `${permission}: ${SAID[value]}`
		}));
		return {
			known: true,
			value,
			evidence
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
			case "project": return iam_names.fq.project(spot.project);
			case "bucket": return iam_names.fq.bucket(spot.bucket);
			case "repository": return iam_names.fq.repository(spot.name);
			case "service": return iam_names.fq.service(spot.name);
			case "account": return iam_names.fq.account(spot.email, spot.project);
			case "secret": return iam_names.fq.secret(spot.project, spot.secret);
			case "tag-value": return iam_names.fq.tagValue(spot.name);
			case "crypto-key": return iam_names.fq.cryptoKey(spot.name);
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
	;
	const APIS = [
		"run",
		"iam",
		"iamcredentials",
		"cloudresourcemanager",
		"orgpolicy",
		"policytroubleshooter"
	];
	const BUILD_APIS = [
		"cloudbuild",
		"artifactregistry",
		"storage",
		"logging"
	];
	function readProject(google, project) {
		return (0, ask.kA)(`GET cloudresourcemanager.googleapis.com/v3/projects/${project}`, iam_names.fq.project(project), () => google.resourceManager.getProject(project), (found) => `${found.projectId}, ${found.name}${found.state ? `, ${found.state}` : ""}`);
	}
	function readApis(google, project, building, more = []) {
		const hosts = [...[...APIS, ...building ? BUILD_APIS : []].map((api) => `${api}.googleapis.com`), ...more];
		return (0, ask.kA)(`GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`, iam_names.fq.project(project), () => google.serviceUsage.enabled(project, hosts), (enabled) => {
			const off = Object.keys(enabled).filter((host) => !enabled[host]);
			return off.length > 0 ? `not enabled: ${off.join(", ")}` : "all enabled";
		});
	}
	function readProjectPolicy(google, project) {
		return (0, ask.kA)(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`, iam_names.fq.project(project), () => google.resourceManager.getPolicy(project), summarisePolicy);
	}
	const summarisePolicy = ({ bindings = [] }) => (0, sentences.U9)(bindings.length, "binding");
	async function learnProjectNumber(project, buildAccount, policies) {
		const own = findProjectNumber(await project);
		if (own.known) return own;
		const [account, ...effective] = await Promise.all([buildAccount, ...policies]);
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
		return (0, ask.L5)(`The project's number could not be read: ${why}`, ...project.evidence);
	}
	;
	async function findBuildAccount(config, service, standard) {
		const asked = (0, iam_names.Bm)(config);
		if (asked) return (0, ask.eO)(asked.name, fromInput("build_service_account", asked.name));
		const found = await service;
		const remembered = (0, iam_names.Bm)(config, found.known ? found.value : null);
		return remembered ? (0, ask.eO)(remembered.name, ...found.evidence) : standard;
	}
	async function findRuntimeAccount(config, service, serving, projectNumber) {
		const asked = (0, iam_names.Id)(config);
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
			const { template, latestCreatedRevision } = live.value;
			const name = (0, iam_names.qJ)(live.value);
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
			account: (0, ask.hg)(await projectNumber, iam_names.pA),
			late: false
		};
	}
	async function findTaskAccount(config, live, projectNumber) {
		const asked = (0, iam_names.Id)(config);
		if (asked) return {
			account: (0, ask.eO)(asked, fromInput("service_account of what is deployed", asked)),
			late: false
		};
		const found = await live;
		if (asked === undefined && !found.known) return {
			account: found,
			late: false
		};
		const account = asked === undefined && found.known ? (0, edit_paths.PD)(found.value, config.kind)?.serviceAccount : undefined;
		if (account) return {
			account: (0, ask.eO)(account, ...found.evidence),
			late: false
		};
		return {
			account: (0, ask.hg)(await projectNumber, iam_names.pA),
			late: false
		};
	}
	async function readAccount(google, { email, project, home }) {
		if ((0, iam_names.hE)(email)) return (0, ask.L5)(LEGACY);
		return (0, ask.kA)(`GET iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}`, iam_names.fq.account(email, project), () => google.iam.getServiceAccount(email, home), (found) => found ? found.disabled ? "disabled" : "exists" : "does not exist");
	}
	function readAccountPolicy(google, { email, project, home }) {
		return (0, ask.kA)(`POST iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}:getIamPolicy`, iam_names.fq.account(email, project), () => google.iam.getPolicy(email, home), summarisePolicy);
	}
	function impersonate(google, email, project) {
		return (0, ask.kA)(`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`, iam_names.fq.account(email, project), () => google.actAs(email), () => "a token for 5 minutes");
	}
	const LEGACY = "It is Cloud Build's legacy account, which Google keeps: it can be neither described nor impersonated.";
	function fromInput(input, value) {
		return {
			call: `input ${input}`,
			resource: value,
			answer: value
		};
	}
	;
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
		if (!idle || own.way !== null) return undefined;
		heard.evidence.push(...idle.evidence);
		return {
			verdict: "unknown",
			method: "none",
			why: idle.why
		};
	}
	function ruleMissing({ need, standing }) {
		if (standing !== "absent" || !hasToBeThere(need)) return undefined;
		return {
			verdict: "unknown",
			method: "none",
			why: "It does not exist."
		};
	}
	const hasToBeThere = ({ place }) => place.kind === "account" || (0, resource_roles.Dn)(place) !== undefined && !isMade(place);
	const isMade = (place) => place.kind === "client-account" && place.email === undefined;
	function underConditions({ policies, need, standing }, ruling, heard) {
		const elsewhere = isBelow(need.permission) || resource_roles.cu.has(need.place.kind) || standing !== "exists";
		if (!elsewhere || !policies?.known || ruling.barred || ruling.method === "policy") return ruling;
		const { granted, conditional, outside } = policies.value;
		const underOne = granted.flatMap((grant) => "condition" in grant ? [grant] : []);
		if (underOne.length < granted.length) return ruling;
		const others = {
			denied: [...underOne, ...conditional],
			granted: [...outside, ...conditional]
		};
		const candidates = ruling.verdict === "denied" || ruling.verdict === "granted" ? others[ruling.verdict] : [];
		const grant = candidates.find(({ looksAtResource }) => looksAtResource);
		if (!grant || ruling.verdict === "granted" && underOne.length > 0) return ruling;
		heard.evidence.push(...policies.evidence);
		return {
			verdict: "conditional",
			method: ruling.method,
			why: `${grant.role} grants it under a condition (${grant.condition}), which sees more than could be asked about here.`
		};
	}
	function heldAllTheSame({ policies, need }, ruling, heard) {
		if (ruling.verdict !== "denied" || ruling.barred || !policies) return ruling;
		if (!policies.known) {
			if (ruling.method !== "caller" || need.level !== "required") return ruling;
			const why = "No allow policy could be read: where a role gives it already, a deny policy stands in the way.";
			return {
				...ruling,
				why: [ruling.why, why].filter(Boolean).join(" ")
			};
		}
		const { granted, outside } = policies.value;
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
		const [expired] = outside;
		if (!expired) return ruling;
		heard.evidence.push(...policies.evidence);
		const why = `${expired.role} grants ${need.permission} under a condition that does not hold here (${expired.condition}).`;
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
			return undefined;
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
		const { troubleshooter, standing, parent } = question;
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
		const { overallAccessState: state, allowPolicyExplanation: allow, denyPolicyExplanation: deny } = troubleshooter.value;
		if (state === "CANNOT_ACCESS" && deny?.denyAccessState === "DENY_ACCESS_STATE_DENIED") {
			const roles = allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "Its roles grant it" : "Whatever its roles";
			return {
				verdict: "denied",
				method,
				barred: true,
				why: `${roles}, and a deny policy forbids it: no further role helps.`
			};
		}
		if (state === "CAN_ACCESS") return {
			verdict: "granted",
			method,
			...absent ? { why: absent } : {}
		};
		if (state === "CANNOT_ACCESS") {
			const legacy = absent ? maybeLegacy(question, method) : undefined;
			return legacy ?? {
				verdict: "denied",
				method,
				...absent ? { why: absent } : {}
			};
		}
		if (state === "UNKNOWN_CONDITIONAL") {
			return {
				verdict: "conditional",
				method,
				why: "It depends on a condition that Policy Troubleshooter could not decide."
			};
		}
		const none = deny?.denyAccessState === "DENY_ACCESS_STATE_NOT_DENIED" || deny?.permissionDeniable === false;
		heard.deny = none && !absent ? "none" : "maybe";
		heard.reasons.push(heard.deny === "maybe" && allow?.allowAccessState === "ALLOW_ACCESS_STATE_GRANTED" ? "Policy Troubleshooter finds that allow policies grant it, and could not see whether a deny policy forbids it." : "Policy Troubleshooter could not see every policy that matters.");
		return undefined;
	}
	function rulePolicies({ policies, resource }, heard) {
		if (!policies) return undefined;
		heard.evidence.push(...policies.evidence);
		if (!policies.known) {
			heard.reasons.push(`The allow policies could not be read: ${policies.why}`);
			return undefined;
		}
		const { granted, conditional, outside, unseen, unreadRoles } = policies.value;
		const grant = granted.find((one) => !("condition" in one)) ?? granted[0];
		const method = "policy";
		const where = (of) => of.resource === resource ? "the resource" : "the project";
		if (grant) {
			const under = "condition" in grant ? ` under a condition that holds (${grant.condition})` : "";
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
		if (condition) {
			return {
				verdict: "conditional",
				method,
				why: `${condition.role} grants it under a condition (${condition.condition}).`
			};
		}
		const notes = [
			...unseen.slice(0, 3).map((one) => `${one.member} has it by ${one.role} on ${where(one)}; who is in there cannot be seen.`),
			...outside.slice(0, 1).map((one) => `${one.role} grants it under a condition that does not hold here (${one.condition}).`),
			...unreadRoles.length > 0 ? [`The contents of ${unreadRoles.join(", ")} could not be read.`] : []
		];
		const why = "No binding that could be read grants it; groups, folders and the organisation could not be read.";
		return {
			verdict: "unknown",
			method,
			why: [why, ...notes].join(" ")
		};
	}
	const hasOnlyItsProject = ({ kind }) => resource_roles.cu.has(kind) && kind !== "sql-instance";
	function maybeLegacy({ need, basicRole }, method) {
		if (!basicRole || !legacyProbe(need)) return undefined;
		const why = "Perhaps the bucket does not exist yet, or the account is an Owner, Editor or Viewer of the project, who get this from the bucket itself.";
		return {
			verdict: "unknown",
			method,
			why
		};
	}
	function legacyProbe({ place, permission }) {
		if (place.kind !== "bucket") return undefined;
		if (/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission)) return "storage.buckets.list";
		return /^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission) ? "storage.buckets.create" : undefined;
	}
	const said = (fact) => fact === null ? "not-asked" : fact.known ? fact.value : "silent";
	function whyUndecided({ standing }, { resource, parent }, here, above) {
		const silent = [resource, parent].flatMap((fact) => fact && !fact.known ? [fact.why] : []);
		if (silent.length > 0) return `The test of the permission failed: ${[...new Set(silent)].join(" ")}`;
		if (here === "untestable" || here === "not-asked" && above === "untestable") {
			return "The permission cannot be tested on this kind of resource.";
		}
		if (here === "nothing-held") {
			return "The resource answers that nothing is held, and could not be read: perhaps it does not exist, or is in another project.";
		}
		if (standing === "absent") return "The resource does not exist.";
		return "The resource itself cannot be asked, and the project does not grant it.";
	}
	function lastWay({ own, troubleshooter }) {
		if (troubleshooter && "known" in troubleshooter && troubleshooter.known) return "troubleshooter";
		if (own.way && (own.resource?.known || own.parent?.known)) return own.way;
		return "none";
	}
	;
	async function locate(ground, need) {
		const { place } = need;
		const named = (0, resource_roles.Dn)(place);
		if (named) {
			const thing = ground.named.get(named.resource);
			const parent = named.project ?? await ownerOfBucket(ground, thing);
			return (0, ask.eO)({
				resource: named.resource,
				...parent !== undefined && { parent },
				...thing && {
					thing,
					...thing.spot && { spot: thing.spot }
				}
			});
		}
		switch (place.kind) {
			case "project": return (0, ask.eO)({
				resource: iam_names.fq.project(ground.project),
				spot: {
					kind: "project",
					project: ground.project
				}
			});
			case "tag-value": return locateTagValue(ground, place.name);
			case "account": {
				const account = ground.accounts[place.who];
				if (!account) return (0, ask.L5)("Nothing is built, so no account builds.");
				return locateAccount(ground, account);
			}
			case "bucket":
			case "repository": return locateThing(ground, ground.things[place.kind]);
			default: return (0, resource_roles.Nj)(place) ? locateThing(ground, ground.things.service) : (0, ask.L5)("It is not known where this is.");
		}
	}
	async function locateThing(ground, thing) {
		if (!thing) return (0, ask.L5)("Nothing is built, so this was not asked.");
		const spot = await thing.spot;
		return (0, ask.hg)(spot, (value) => ({
			resource: nameOfSpot(value),
			spot: value,
			thing,
			...inProject(value, ground.project)
		}));
	}
	async function ownerOfBucket({ project, projectNumber }, bucket) {
		const [state, number] = await Promise.all([bucket?.state, projectNumber]);
		const owner = state?.known ? state.value?.projectNumber : undefined;
		return owner !== undefined && number.known && owner === number.value ? project : undefined;
	}
	async function locateTagValue({ tagValues }, given) {
		const found = await tagValues.get(given) ?? (0, ask.L5)("It is not known which tag this is.");
		const name = found.known ? found.value.name : /^tagValues\/\d+$/.test(given) ? given : undefined;
		if (!name) return found.known ? (0, ask.L5)("Google did not say which tag this is.", ...found.evidence) : found;
		const spot = {
			kind: "tag-value",
			name
		};
		return (0, ask.eO)({
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
		if (email.value === null) return (0, ask.L5)("The project has no default build account.", ...email.evidence);
		const owner = (0, iam_names.E4)(email.value);
		const number = owner && /^\d+$/.test(owner) ? await ground.projectNumber : undefined;
		const home = (0, iam_names.uF)(email.value, ground.project, number?.known ? number.value : undefined);
		const spot = {
			kind: "account",
			email: email.value,
			project: ground.project,
			...home && { home }
		};
		const legacy = (0, iam_names.hE)(email.value);
		const elsewhere = (0, iam_names.l5)(email.value, ground.project, number?.known ? number.value : undefined);
		const late = await account.late;
		if (elsewhere && owner) ground.projectPolicy(owner).catch(() => undefined);
		return (0, ask.eO)({
			resource: nameOfSpot(spot),
			...late && { late },
			...legacy ? { note: LEGACY } : { spot },
			thing: {
				state: account.state,
				policy: legacy || late ? null : account.policy
			},
			...elsewhere ? {
				note: `The account lives in the project ${owner}.`,
				...owner && { project: owner }
			} : { parent: ground.project }
		}, ...email.evidence);
	}
	function inProject(spot, project) {
		if (spot.kind !== "repository") return { parent: project };
		const owner = (0, iam_names.L9)(spot.name);
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
		if (who !== "build-account" && who !== "runtime-account") return undefined;
		const account = ground.accounts[who];
		const [email, state] = await Promise.all([account?.email, account?.state]);
		if (!email?.known || !email.value || !state?.known) return undefined;
		if (state.value === null) return {
			why: `The account ${email.value} does not exist.`,
			state
		};
		if (state.value.disabled) return {
			why: `The account ${email.value} is disabled, so it is not allowed to do anything.`,
			state
		};
		return undefined;
	}
	async function principalOf(ground, who) {
		switch (who) {
			case "deployer": return (0, ask.eO)(ground.google.identity.principal);
			case "run-agent": return (0, ask.hg)(await ground.projectNumber, (number) => (0, iam_names.C5)((0, iam_names.JN)(number)));
			case "scheduler-agent": return (0, ask.hg)(await ground.projectNumber, (number) => (0, iam_names.C5)((0, schedule_names.bc)(number)));
			case "build-agent": return (0, ask.hg)(await ground.projectNumber, (number) => (0, iam_names.C5)((0, iam_names.mU)(number)));
			default: {
				const email = await ground.accounts[who]?.email;
				if (!email) return (0, ask.L5)("Nothing is built, so no account builds.");
				if (!email.known) return email;
				if (email.value === null) return (0, ask.L5)("The project has no default build account.", ...email.evidence);
				return (0, ask.eO)((0, iam_names.C5)(email.value), ...email.evidence);
			}
		}
	}
	;
	function once(call, keyOf = (...args) => args.join(" ")) {
		const seen = new Map();
		return (...args) => {
			const key = keyOf(...args);
			const entry = seen.get(key) ?? { made: call(...args) };
			seen.set(key, entry);
			return entry.made;
		};
	}
	;
	function roleReader(google) {
		const askOnce = once((name) => askForRole(google, name));
		return async (names, mayAsk) => {
			const table = await predefinedRoles();
			const missing = [...new Set(names)].filter((name) => !table.has(name));
			const found = new Map(mayAsk ? await Promise.all(missing.map((name) => askOnce(name))) : []);
			return (role) => table.get(role)?.permissions ?? found.get(role);
		};
	}
	async function askForRole(google, name) {
		const role = await (0, ask.kA)(`GET iam.googleapis.com/v1/${name}`, `//iam.googleapis.com/${name}`, () => google.iam.getRole(name), (found) => `${found?.includedPermissions?.length ?? 0} permissions`);
		return [name, role.known && role.value ? new Set(role.value.includedPermissions ?? []) : undefined];
	}
	;
	async function answerNeeds(ground, roles = roleReader(ground.google)) {
		const tests = testsOf(ground);
		const clients = clientsOf(ground);
		const started = [...ground.guesses.map((spot) => tests("deployer", ground.google, spot)), ...unique(ground.needs.map((need) => need.who)).map(clients)];
		const shoot = once((email, permission, resource, seen) => troubleshoot(ground.google, email, permission, resource, seen), (email, permission, resource) => `${email} ${permission} ${resource}`);
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
		const email = principal.value ? (0, iam_names.Ob)(principal.value) : undefined;
		const atOnce = email && need.who !== "deployer" && place.kind === "sql-instance";
		const early = atOnce ? shootAt(ground, need, email, located.value, ways.shoot) : null;
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
			...parent ? { parent: iam_names.fq.project(parent) } : {},
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
		const elsewhere = isBelow(permission) || resource_roles.cu.has(place.kind) || await standingOf(about.located.thing) !== "exists";
		return elsewhere ? readPolicies(ground, roles, about, false) : null;
	}
	function clientsOf(ground) {
		const tokens = once((email) => impersonate(ground.google, email, ground.project));
		return once(async (who) => {
			if (who === "deployer") return {
				way: "caller",
				google: ground.google
			};
			if (who === "run-agent" || who === "build-agent" || who === "scheduler-agent") return ask_needs_closed("Google's own agents cannot be impersonated.");
			const account = ground.accounts[who];
			const email = await account?.email;
			if (!account || !email?.known || !email.value) return ask_needs_closed("The account is not known.");
			if ((0, iam_names.C5)(email.value) === ground.google.identity.principal) return {
				way: "caller",
				google: ground.google
			};
			if ((0, iam_names.hE)(email.value)) return ask_needs_closed(LEGACY);
			if (await account.late) return ask_needs_closed("It is named only by the revision that serves, too late to be impersonated.");
			const token = await tokens(email.value);
			if (token.known) return {
				way: "impersonation",
				google: token.value
			};
			return ask_needs_closed(`Impersonation was not possible: ${token.why}`, token.evidence);
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
		return once((who, google, spot) => {
			const names = namesFor(ground, who, spot);
			return names.length > 0 ? testPermissions(google, spot, names) : null;
		}, (who, _, spot) => `${who} ${nameOfSpot(spot)}`);
	}
	function namesFor(ground, who, spot) {
		const own = ground.needs.filter((need) => need.who === who);
		if (spot.kind !== "project") {
			return unique(own.filter(({ place }) => concerns(place, spot)).map((n) => n.permission)).filter((n) => testable(spot, n));
		}
		const here = own.filter(({ place }) => place.kind !== "tag-value" && ((0, resource_roles.Dn)(place)?.project ?? ground.project) === spot.project);
		return unique(here.flatMap((need) => [need.permission, legacyProbe(need)]).filter((name) => name !== undefined));
	}
	function concerns(place, spot) {
		const named = (0, resource_roles.Dn)(place);
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
		const { parent, resource } = located;
		const seen = absent ? undefined : await seenBy(ground, need, resource);
		return shoot(email, need.permission, absent && parent ? iam_names.fq.project(parent) : resource, seen);
	}
	async function seenBy(ground, { permission, place }, resource) {
		if (!isBelow(permission)) return undefined;
		const { resource: seen } = accessOf(permission, place, resource, await circumstances(ground));
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
		return (0, ask.kA)("POST policytroubleshooter.googleapis.com/v3/iam:troubleshoot", resource, () => google.troubleshooter.troubleshoot(email, permission, resource, ...seen ? [seen] : []), ({ overallAccessState = "no state" }) => `${permission}: ${overallAccessState}`);
	}
	async function readPolicies(ground, roles, { need, located, member }, mayAsk) {
		if (!member) return (0, ask.L5)("The credentials do not say who they are.");
		const { resource, parent, thing } = located;
		const owner = located.project ?? parent ?? (need.place.kind === "project" ? ground.project : undefined);
		const reaches = await isOwn(ground, need.place);
		const asked = [...owner && reaches ? [{
			name: iam_names.fq.project(owner),
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
			return (0, ask.L5)(refused ?? "There is none that could be asked for.", ...evidence);
		}
		const ofOwner = readable.find((read) => owner && read.resource === iam_names.fq.project(owner));
		const members = membersFor(member, owner ?? ground.project, ofOwner?.policy);
		const lookUp = await roles(rolesOf(readable, members), mayAsk);
		const access = accessOf(need.permission, need.place, resource, await circumstances(ground));
		return (0, ask.eO)(readGrants(readable, members, need.permission, lookUp, access), ...evidence);
	}
	const ask_needs_closed = (why, evidence = []) => ({
		way: null,
		why,
		evidence
	});
	const unique = (list) => [...new Set(list)];
	;
	function readBucket(google, bucket) {
		return (0, ask.kA)(`GET storage.googleapis.com/storage/v1/b/${bucket}`, iam_names.fq.bucket(bucket), () => google.storage.getBucket(bucket), (found) => found ? `of project ${found.projectNumber ?? "?"}, in ${found.location ?? "?"}` : "does not exist");
	}
	function readBucketPolicy(google, bucket) {
		return (0, ask.kA)(`GET storage.googleapis.com/storage/v1/b/${bucket}/iam`, iam_names.fq.bucket(bucket), () => google.storage.getPolicy(bucket), summarisePolicy);
	}
	function readRepository(google, name) {
		return (0, ask.kA)(`GET artifactregistry.googleapis.com/v1/${name}`, iam_names.fq.repository(name), () => google.artifactRegistry.getRepository(name), (found) => found ? `${found.format ?? "?"} repository` : "does not exist");
	}
	function readRepositoryPolicy(google, name) {
		return (0, ask.kA)(`GET artifactregistry.googleapis.com/v1/${name}:getIamPolicy`, iam_names.fq.repository(name), () => google.artifactRegistry.getPolicy(name), summarisePolicy);
	}
	function readDefaultBuildAccount(google, project, region) {
		return (0, ask.kA)(`GET cloudbuild.googleapis.com/v1/projects/${project}/locations/${region}/defaultServiceAccount`, iam_names.fq.project(project), () => google.cloudBuild.defaultServiceAccount(project, region), (email) => email ?? "none");
	}
	;
	function readCallers(google, callers, run, projectNumber) {
		return Promise.all(callers.map((caller) => readCaller(google, caller, run, projectNumber)));
	}
	async function readCaller(google, caller, run, projectNumber) {
		if (caller.kind === "account") {
			const { email } = caller;
			const account = (0, ask.eO)(email, {
				call: "input callers",
				resource: email,
				answer: email
			});
			return {
				caller,
				account,
				resource: iam_names.fq.account(email, run.project)
			};
		}
		const { project = run.project, region = run.region, service } = caller;
		const name = (0, iam_names.fe)(project, region, service);
		const resource = iam_names.fq.service(name);
		const found = await (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, resource, () => google.run.getService(name), (live) => live ? `runs as ${live.template?.serviceAccount || "the default account"}` : "does not exist");
		if (!found.known) return {
			caller,
			resource,
			account: found
		};
		if (found.value === null) return {
			caller,
			resource,
			account: (0, ask.eO)(null, ...found.evidence)
		};
		const email = found.value.template?.serviceAccount;
		if (email) return {
			caller,
			resource,
			account: (0, ask.eO)((0, iam_names.Ob)(email), ...found.evidence)
		};
		const number = project === run.project ? await projectNumber : findProjectNumber(await readProject(google, project));
		const account = number.known ? (0, ask.eO)((0, iam_names.pA)(number.value), ...found.evidence, ...number.evidence) : (0, ask.L5)(number.why, ...found.evidence, ...number.evidence);
		return {
			caller,
			resource,
			account
		};
	}
	;
	function readNamed(google, needs, project, projectPolicy) {
		const named = new Map();
		const asked = [];
		for (const { place } of needs) {
			const at = (0, resource_roles.Dn)(place);
			if (!at) continue;
			const others = needs.some((need) => need.who !== "deployer" && (0, resource_roles.Dn)(need.place)?.resource === at.resource);
			if (others && at.project !== undefined && at.project !== project) asked.push(projectPolicy(at.project));
			if (named.has(at.resource)) continue;
			const thing = read(google, place, at.resource, others);
			if (!thing) continue;
			named.set(at.resource, thing);
			asked.push(thing.state, ...thing.policy ? [thing.policy()] : []);
		}
		return {
			named,
			asked
		};
	}
	function read(google, place, resource, others) {
		switch (place.kind) {
			case "secret": {
				const name = `projects/${place.project}/secrets/${place.secret}`;
				const call = `GET secretmanager.googleapis.com/v1/${name}:getIamPolicy`;
				const policy = (0, ask.kA)(call, resource, () => google.secretManager.getPolicy(name), summarisePolicy);
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
				const policy = others ? readBucketPolicy(google, bucket) : undefined;
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
				const policy = others ? readRepositoryPolicy(google, name) : undefined;
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
				const email = place.email ?? (0, schedule_names.HD)(project);
				const account = {
					email,
					project,
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
			case "called-service": {
				const { name } = place;
				const policy = (0, ask.kA)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, resource, () => google.run.getPolicy(name), summarisePolicy);
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
				const policy = (0, ask.kA)(`GET cloudkms.googleapis.com/v1/${name}:getIamPolicy`, resource, () => google.kms.getPolicy(name), summarisePolicy);
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
				const policy = (0, ask.kA)(call, resource, () => google.compute.getSubnetworkPolicy(place.name), summarisePolicy);
				return {
					state: stateBy(policy),
					policy: () => policy
				};
			}
			default: return undefined;
		}
	}
	async function stateBy(policy) {
		const fact = await policy;
		if (fact.known) return (0, ask.eO)(true, ...fact.evidence);
		return fact.evidence.some(({ status }) => status === 404) ? (0, ask.eO)(null, ...fact.evidence) : (0, ask.L5)(fact.why, ...fact.evidence);
	}
	var resource_tags = __webpack_require__(630);
	;
	function readRevisions(google, service) {
		return (0, ask.kA)(`GET run.googleapis.com/v2/${service}/revisions`, iam_names.fq.service(service), () => google.run.listRevisions(service), (found) => `${found.length} revisions`);
	}
	function namedInTraffic({ trafficChange, mode }) {
		if (mode === "rollback") return [];
		const { shares, tags } = trafficChange ?? {};
		const named = [...shares?.by === "revision" ? Object.keys(shares.percent) : [], ...Object.values(tags?.set ?? {})];
		return [...new Set(named)].filter((name) => name !== "LATEST");
	}
	async function readNamedRevisions(google, service, names) {
		const read = (name) => {
			const path = `${service}/revisions/${name}`;
			return (0, ask.kA)(`GET run.googleapis.com/v2/${path}`, iam_names.fq.service(path), () => google.run.getRevision(path), (found) => found ? "exists" : "does not exist");
		};
		const facts = await Promise.all(names.map(async (name) => [name, await read(name)]));
		return Object.fromEntries(facts);
	}
	;
	function readService(google, name) {
		return (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, iam_names.fq.service(name), () => google.run.getService(name), (found) => found ? `generation ${found.generation ?? "?"}` : "does not exist");
	}
	function readDeployed(google, name) {
		return (0, ask.kA)(`GET run.googleapis.com/v2/${name}`, iam_names.fq.service(name), () => google.run.getResource(name), (found) => found ? `generation ${found.generation ?? "?"}` : "does not exist");
	}
	function readKnative(google, place) {
		const { kind, project, region, name } = place;
		return (0, ask.kA)(`GET ${region}-run.googleapis.com/v1/namespaces/${project}/${list.GW[kind].manifest?.plural}/${name}`, iam_names.fq.service((0, iam_names.je)(project, {
			kind,
			region,
			service: name
		})), () => google.run.getKnative(place), (found) => found ? "exists" : "does not exist");
	}
	async function readServicePolicy(google, name, service) {
		const asked = (0, ask.kA)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, iam_names.fq.service(name), () => google.run.getPolicy(name), summarisePolicy);
		const [policy, found] = await Promise.all([asked, service]);
		return found.known && found.value === null ? (0, ask.eO)(null, ...found.evidence) : policy;
	}
	async function readServing(google, name, service) {
		const found = await service;
		if (!found.known) return found;
		const revision = found.value ? (0, iam_names.qJ)(found.value) : undefined;
		if (!revision) return (0, ask.eO)(null, ...found.evidence);
		const path = `${name}/revisions/${revision}`;
		return (0, ask.kA)(`GET run.googleapis.com/v2/${path}`, iam_names.fq.service(path), () => google.run.getRevision(path), (answer) => answer ? revision : "does not exist");
	}
	async function readTags(google, place, service, projectNumber) {
		const [found, number] = await Promise.all([service, projectNumber]);
		if (found.known && found.value === null) return (0, ask.eO)([], ...found.evidence);
		if (!number.known) return (0, ask.L5)(number.why, ...number.evidence);
		const parent = iam_names.fq.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`);
		return (0, ask.kA)(`GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`, parent, () => google.resourceManager.effectiveTags(parent, place.region), (all) => all.length > 0 ? all.map(({ key, value }) => `${key}=${value}`).join(", ") : "none");
	}
	;
	function readSchedules(google, { schedules, region }, project) {
		const accountOf = new Map();
		return Promise.all(schedules.map(async (schedule) => {
			const caller = (0, schedule_names.$U)(schedule, project);
			const read = accountOf.get(caller) ?? readAccount(google, {
				email: caller,
				project,
				home: project
			});
			accountOf.set(caller, read);
			const { target } = schedule;
			const name = target.kind === "function" ? (0, iam_names.fe)(project, region, (0, schedule_names.e_)(target.name)) : undefined;
			const [job, account, called] = await Promise.all([
				readJob(google, (0, schedule_names._H)(project, region, schedule.name)),
				read,
				name ? readService(google, name) : undefined
			]);
			return {
				schedule,
				job,
				caller,
				account,
				...called && { called }
			};
		}));
	}
	async function readLeftSchedule(google, config, project, apis) {
		const enabled = await apis;
		if (!enabled.known || !enabled.value[schedule_names.Ju]) return (0, ask.L5)("Cloud Scheduler is not enabled.");
		return readJob(google, (0, schedule_names._H)(project, config.region, `${config.service}-schedule`));
	}
	const looksForSchedule = ({ mode, schedules, kind }) => mode === "deploy" && schedules.length === 0 && list.GW[kind].schedule !== undefined;
	function readJob(google, name) {
		return (0, ask.kA)(`GET ${schedule_names.Ju}/v1/${name}`, iam_names.fq.schedulerJob(name), () => google.scheduler.getJob(name), (job) => job ? `${job.schedule}, ${job.state}` : "does not exist");
	}
	;
	async function gather(config, caller, wanted, signal) {
		signal.throwIfAborted();
		const { google, off } = watchApis(caller);
		const project = config.project ?? google.project;
		if (!project) throw noProject();
		const needs = wanted.map((need) => ({
			...need,
			place: (0, resource_roles.nO)(need.place, project)
		}));
		const name = (0, iam_names.je)(project, config);
		const { kind } = config;
		const traits = list.GW[kind];
		const building = config.origin.kind === "source";
		const projectFact = readProject(google, project);
		const service = traits.requests ? readService(google, name) : NOT_DEPLOYED;
		const live = traits.requests ? service : readDeployed(google, name);
		const policies = (0, facts_policies.l0)(google, project);
		const policyOf = once((id) => readProjectPolicy(google, id));
		const projectPolicy = needs.length > 0 ? policyOf(project) : NOT_NEEDED;
		const { named, asked } = readNamed(google, needs, project, policyOf);
		const servicePolicy = traits.invokers ? readServicePolicy(google, name, live) : NOT_DEPLOYED;
		const standardBuildAccount = building && !config.build.serviceAccount ? readDefaultBuildAccount(google, project, config.region) : NOT_BUILT;
		const projectNumber = learnProjectNumber(projectFact, standardBuildAccount, Object.values(policies));
		const serving = readServing(google, name, service);
		const runtime = traits.requests ? findRuntimeAccount(config, service, serving, projectNumber) : findTaskAccount(config, live, projectNumber);
		const runtimeEmail = runtime.then(({ account }) => account);
		const accountOf = accountReader(google, project, projectNumber);
		const runtimeAccount = accountOf(runtimeEmail, runtime.then(({ late }) => late));
		const buildName = building ? findBuildAccount(config, service, standardBuildAccount) : undefined;
		const remembersId = buildName?.then((found) => found.known && (0, iam_names.tv)(found.value ?? "") && found.value !== config.build.serviceAccount);
		const buildAccount = buildName && accountOf(buildName, remembersId);
		const built = building ? build({
			config,
			google,
			project,
			needs,
			service
		}) : undefined;
		const tags = traits.tags ? readTags(google, config, service, projectNumber) : NOT_DEPLOYED;
		const tagValues = (0, resource_tags.d8)(google, traits.tags ? config.resourceTags : []);
		const ground = {
			google,
			project,
			folder: (0, iam_names.pS)(name),
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
					policy: () => servicePolicy.then((fact) => (0, ask.hg)(fact, (policy) => policy ?? {}))
				},
				...built ? {
					bucket: built.bucket.thing,
					repository: built.repository.thing
				} : {}
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
		const roles = roleReader(google);
		const answers = answerNeeds(ground, roles);
		const ofProject = {
			resource: Promise.resolve((0, ask.eO)(iam_names.fq.project(project))),
			policy: projectPolicy
		};
		const ofBuild = [built?.bucket, built?.repository].flatMap((part) => {
			const policy = part?.thing.policy?.();
			return part && policy ? [{
				resource: part.thing.spot.then((spot) => (0, ask.hg)(spot, nameOfSpot)),
				policy
			}] : [];
		});
		const looks = looksForSchedule(config);
		const hosts = [...(0, resource_roles.nF)(needs, project), ...looks ? [schedule_names.Ju] : []];
		const apis = readApis(google, project, building, [...new Set(hosts)]);
		const seen = looksForPreviews(config) ? readPreviews(google, config, project, service) : undefined;
		const facts = {
			identity: Promise.resolve(google.identity),
			projectId: Promise.resolve(project),
			project: projectFact,
			projectNumber,
			apis,
			live,
			service,
			servicePolicy,
			...config.manifest && { knative: readKnative(google, {
				kind,
				project,
				region: config.region,
				name: config.service
			}) },
			callers: readCallers(google, config.callers, {
				project,
				region: config.region
			}, projectNumber),
			serving,
			...seen && {
				previews: seen.then((fact) => (0, ask.hg)(fact, ({ previews }) => previews)),
				lookalikes: seen.then((fact) => (0, ask.hg)(fact, ({ lookalikes }) => lookalikes))
			},
			...(0, preview_names.X1)(config) && { tagHolder: readTagHolder(google, config, name, service) },
			...config.mode === "rollback" && { revisions: readRevisions(google, name) },
			...namedInTraffic(config).length > 0 && { namedRevisions: readNamedRevisions(google, name, namedInTraffic(config)) },
			...config.schedules.length > 0 && { schedules: readSchedules(google, config, project) },
			...looks && { leftSchedule: readLeftSchedule(google, config, project, apis) },
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
				tags
			}, config),
			defaultAccountPolicies: (0, facts_policies.r)(google, project, standardBuildAccount),
			sharing: settle({
				"build-account": buildAccount ? (0, facts_policies.B9)(google, project, buildAccount.email, projectNumber) : NOT_BUILT,
				"runtime-account": (0, facts_policies.B9)(google, project, runtimeEmail, projectNumber)
			}),
			tags,
			...tagValues.size > 0 && { wantedTags: (0, resource_tags.pP)(config.resourceTags, tagValues) },
			buildAccountRoles: buildAccount ? readHeldRoles(buildAccount.email, [ofProject, ...ofBuild], roles) : NOT_BUILT,
			runtimeAccountRoles: readHeldRoles(runtimeEmail, [ofProject], null),
			answers,
			roleTable: answers.then((all) => all.some(({ verdict }) => verdict === "denied") ? predefinedRoles() : null)
		};
		const late = [runtimeAccount, ...buildAccount ? [buildAccount] : []].map((account) => account.late);
		const more = [
			projectPolicy,
			standardBuildAccount,
			runtime,
			runtimeAccount.email,
			...late,
			...asked,
			...tagValues.values(),
			...built?.asked ?? []
		];
		const all = await settle(facts, more);
		return {
			...all,
			apis: withNoticed(all.apis, off, project, all.projectNumber)
		};
	}
	function build({ config, google, project, needs, service }) {
		const concerns = (kind) => needs.some(({ place }) => place.kind === kind);
		const bucket = remembered({
			choose: (live) => (0, iam_names.g2)(config, project, live).name,
			service,
			read: (name) => readBucket(google, name),
			readPolicy: concerns("bucket") ? (name) => readBucketPolicy(google, name) : null,
			spot: (name) => ({
				kind: "bucket",
				bucket: name
			})
		});
		const repository = remembered({
			choose: (live) => (0, iam_names.QJ)(config, project, live).name,
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
			spot: name.then((chosen) => (0, ask.eO)(spot(chosen))),
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
	function accountReader(google, project, projectNumber) {
		const asked = async (email) => {
			const number = /^\d+$/.test((0, iam_names.E4)(email) ?? "") ? await projectNumber : undefined;
			return {
				email,
				project,
				home: (0, iam_names.uF)(email, project, number?.known ? number.value : undefined)
			};
		};
		const readState = once(async (email) => readAccount(google, await asked(email)));
		const readPolicy = once(async (email) => readAccountPolicy(google, await asked(email)));
		return (name, late = Promise.resolve(false)) => {
			const state = name.then((found) => {
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
				email,
				late,
				state,
				policy
			};
		};
	}
	async function emailFor(name, state) {
		const found = await name;
		if (!found.known || found.value === null || !(0, iam_names.tv)(found.value)) return found;
		const account = await state;
		if (account.known && account.value?.email) return (0, ask.eO)((0, iam_names.Ob)(account.value.email), ...account.evidence);
		return (0, ask.L5)(`The account with the unique ID ${found.value} could not be found.`, ...account.evidence);
	}
	async function settle(questions, others = []) {
		const keys = Object.keys(questions);
		const promises = keys.map((key) => questions[key]);
		await Promise.allSettled([...promises, ...others]);
		await Promise.all(others);
		const values = await Promise.all(promises);
		return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
	}
	const NOT_BUILT = Promise.resolve((0, ask.L5)("Nothing is built, so this was not asked."));
	const NOT_DEPLOYED = Promise.resolve((0, ask.L5)("Something else is deployed, so this was not asked."));
	const NOT_NEEDED = Promise.resolve((0, ask.L5)("No permission is in question, so this was not asked."));
	function noProject() {
		return (0, words_findings.V2)("project-unreachable", "No Google Cloud project is known: neither the inputs nor the credentials name one. Add the input project_id with the id of your project.");
	}
	;
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
			if (state === "absent") return (0, ask.L5)("GitHub knows no such pull request, or this token is not allowed to read it.", {
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
			const { status, message = String(error) } = error;
			if (status === undefined && error.name === "AbortError") throw error;
			return (0, ask.L5)(message, {
				...asked,
				answer: message,
				...status !== undefined && { status }
			});
		}
	}
	var mechanisms = __webpack_require__(1774);
	;
	const PROJECT = { kind: "project" };
	const BUCKET = { kind: "bucket" };
	const REPOSITORY = { kind: "repository" };
	const SERVICE = { kind: "service" };
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
	const advisory = { level: "advisory" };
	const createBucketNeeds = () => [need("storage.buckets.create", PROJECT, "create the bucket for the source")];
	const createRepositoryNeeds = () => [need("artifactregistry.repositories.create", PROJECT, "create the repository for the image")];
	const uploadNeeds = (named) => [...named ? [] : [need("storage.buckets.get", BUCKET, "see whose bucket it is")], need("storage.objects.create", BUCKET, "upload the source")];
	const buildNeeds = ({ named, agentSettled, options, foreignPool }) => [
		need("serviceusage.services.use", PROJECT, "use the project’s APIs"),
		need("serviceusage.services.get", PROJECT, "see whether the APIs are enabled", advisory),
		need("artifactregistry.repositories.get", REPOSITORY, "see whether the repository exists"),
		need("cloudbuild.builds.create", PROJECT, "start the build"),
		need("cloudbuild.builds.get", PROJECT, named ? "follow the build" : "read the default build account and follow the build"),
		need("cloudbuild.operations.get", PROJECT, "follow the build as gcloud does", advisory),
		need("iam.serviceAccounts.actAs", {
			kind: "account",
			who: "build-account"
		}, "run the build as the build account"),
		need("storage.objects.get", BUCKET, "read the source", { who: "build-account" }),
		need("artifactregistry.repositories.uploadArtifacts", REPOSITORY, "push the image", { who: "build-account" }),
		need("artifactregistry.repositories.downloadArtifacts", REPOSITORY, "read layers of earlier images", { who: "build-account" }),
		need("logging.logEntries.create", PROJECT, "write the log of the build", {
			who: "build-account",
			...advisory
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
		return [...foreign ? [need("cloudbuild.workerpools.use", place, "build in a worker pool of another project", { who: "run-agent" })] : [], need("cloudbuild.workerpools.use", place, "build in the worker pool where Cloud Run’s own way of building is not to be had", advisory)];
	}
	function deployNeeds(kind, shape) {
		const { role, words, permissions, instances } = list.GW[kind];
		const place = { kind: role };
		const verb = (name) => `run.${permissions}.${name}`;
		return [
			need(verb("get"), place, `read the ${words}`),
			...shape.exists === true ? [] : [need(verb("create"), PROJECT, `create the ${words}`)],
			...shape.exists === false ? [] : [need(verb("update"), place, `update the ${words}`)],
			need("run.operations.get", PROJECT, instances ? "wait for the release" : `wait until the ${words} is ready`, advisory),
			...runtimeNeeds(shape, `deploy a ${words} that runs as the runtime account`)
		];
	}
	const runJobNeeds = (wait) => [need("run.jobs.run", JOB, "run the job"), ...wait ? [need("run.executions.get", JOB, "follow the execution"), need("run.tasks.list", JOB, "tell why a task failed", advisory)] : []];
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
			...advisory
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
		const { role, words, permissions, invokers } = list.GW[kind];
		const place = { kind: role };
		return [need(`run.${permissions}.getIamPolicy`, place, `read who may ${invokers?.verb} the ${words}`), need(`run.${permissions}.setIamPolicy`, place, to)];
	}
	const mechanismNeeds = (mechanism, to) => [...mechanism === "all-users" ? policyNeeds("service", to) : [], ...mechanisms.t[mechanism].map((permission) => need(permission, permission === "run.services.create" ? PROJECT : SERVICE, to))];
	const decisionNeeds = () => [need("orgpolicy.policy.get", PROJECT, "read the organisation policies that decide about public access", advisory), need("run.services.listEffectiveTags", SERVICE, "read the tags that policies may look at", advisory)];
	const tagNeeds = (values, replaces) => [
		need("run.services.listEffectiveTags", SERVICE, "see which tags the service carries"),
		need("run.services.createTagBinding", SERVICE, "bind the resource tags to the service"),
		...replaces === false ? [] : [need("run.services.deleteTagBinding", SERVICE, "take off the value that a tag has now", { level: replaces ? "required" : "advisory" })],
		...values.flatMap((name) => [need("resourcemanager.tagValueBindings.create", {
			kind: "tag-value",
			name
		}, "bind the tag"), need("resourcemanager.tagValues.get", {
			kind: "tag-value",
			name
		}, "read which tag it is", advisory)])
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
	;
	const schedule_needs_PROJECT = { kind: "project" };
	const createAccountNeeds = () => [need("iam.serviceAccounts.create", schedule_needs_PROJECT, "make the account that Cloud Scheduler calls as")];
	const upsertNeeds = (account, exists, enabled) => [
		need("cloudscheduler.jobs.get", schedule_needs_PROJECT, "read the Cloud Scheduler job"),
		...exists === true ? [] : [need("cloudscheduler.jobs.create", schedule_needs_PROJECT, "create the Cloud Scheduler job")],
		...exists === false ? [] : [need("cloudscheduler.jobs.update", schedule_needs_PROJECT, "update the Cloud Scheduler job")],
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
	const deleteNeeds = () => [need("cloudscheduler.jobs.get", schedule_needs_PROJECT, "read the Cloud Scheduler job"), need("cloudscheduler.jobs.delete", schedule_needs_PROJECT, "delete the Cloud Scheduler job")];
	const testNeeds = () => [need("cloudscheduler.jobs.run", schedule_needs_PROJECT, "run the Cloud Scheduler job once"), need("logging.logEntries.list", schedule_needs_PROJECT, "read what became of the attempt", { level: "advisory" })];
	const calledServiceNeeds = (name) => {
		const place = {
			kind: "called-service",
			name
		};
		return [
			need("run.services.get", place, "read the address of the function"),
			need("run.services.getIamPolicy", place, "read who may call the function"),
			need("run.services.setIamPolicy", place, "let Cloud Scheduler’s account call the function")
		];
	};
	;
	const PATIENCE_MS = 6e4;
	function createAccount(project) {
		const email = (0, schedule_names.HD)(project);
		const target = iam_names.fq.account(email, project);
		return {
			kind: "create-account",
			title: `Make the account ${email}, which Cloud Scheduler calls as`,
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
	async function untilKnown({ google, clock = systemClock, signal }, email, project) {
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
	;
	function enableApis(project, hosts, needs) {
		const target = iam_names.fq.project(project);
		return {
			kind: "enable-api",
			title: `Enable ${hosts.join(", ")}`,
			target,
			changes: hosts.map((host) => ({
				target: iam_names.fq.api(project, host),
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
					if (!(error instanceof api_error.hD) || error.status !== 403 || error.constraint || error.service) throw error;
					const evidence = [(0, api_error.zR)(error.call, target, error)];
					throw new errors.y([mayNotEnable(project, hosts, google.identity.principal, { evidence })], { cause: error });
				}
				const { cures = [], hosts: before = [] } = made.granted ?? {};
				made.granted = {
					cures,
					hosts: [...before, ...hosts]
				};
				return undefined;
			}
		};
	}
	var iam_bindings = __webpack_require__(5846);
	;
	const TRIES = 5;
	function isConflict(error) {
		if (!(error instanceof api_error.hD)) return false;
		return error.status === 409 ? !isNameTaken(error) : error.status === 412 && error.constraint === undefined;
	}
	const isNameTaken = ({ status, message }) => status === 409 && /revision named/i.test(message);
	async function onFreshState({ log, signal, clock = systemClock }, { what, first, read, lost, tries = TRIES, atOnce = false }, body) {
		const pause = backoff(500, 2, 8e3);
		let state = first === undefined ? await read() : first;
		for (let tried = 1;; tried++) {
			try {
				return await body(state);
			} catch (error) {
				if (!(error instanceof api_error.hD) || !isConflict(error)) throw error;
				if (tried >= tries) throw lost?.(error) ?? error;
				log.info(`${what} was changed by somebody else at the same moment: reading it again.`);
				if (!atOnce) await clock.sleep(pause(), signal);
				state = await read();
			}
		}
	}
	;
	const change_policy_TRIES = 6;
	async function changePolicy(world, target, change, settled = () => {}) {
		const holder = change_policy_holderOf(world.google, target);
		let sent = [];
		const base = {
			what: "The IAM policy",
			read: () => holder.getPolicy(),
			tries: change_policy_TRIES
		};
		return onFreshState(world, base, async (policy) => {
			const before = policy.bindings ?? [];
			const after = change(structuredClone(before));
			const rows = (0, iam_bindings.fs)(target, before, after).map((row) => ({
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
	function change_policy_holderOf(google, target) {
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
		const home = (0, iam_names.uF)(email, project, undefined);
		return {
			getPolicy: () => iam.getPolicy(email, home),
			setPolicy: (policy) => iam.setPolicy(email, policy, home)
		};
	}
	;
	function grantRole(cure, needs) {
		const { member, role, resource: target } = cure.grant;
		return {
			kind: "grant-role",
			title: `Grant ${role} on ${(0, remedies.fp)(target)} to ${member}`,
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
					const done = await changePolicy(world, target, (bindings) => (0, iam_bindings.RV)(bindings, role, member));
					world.record?.(done);
					const { cures: before = [], hosts = [] } = made.granted ?? {};
					made.granted = {
						cures: [...before, cure],
						hosts
					};
					return done.length === 0 ? "It has been granted already." : undefined;
				} catch (error) {
					if (!(error instanceof api_error.hD) || error.status !== 403 || error.constraint || error.service) throw error;
					const known = { evidence: [(0, api_error.zR)(error.call, target, error)] };
					const permission = error.permission && { permission: error.permission };
					throw new errors.y([mayNotGrant([cure.grant], google.identity.principal, {
						...known,
						...permission
					})], { cause: error });
				}
			}
		};
	}
	;
	const grant_missing_PROJECT = { kind: "project" };
	function grantSteps(granting, needs, resources, absentAccounts = []) {
		if (granting.kind !== "grant") return [];
		const places = placesOf(needs);
		const enabling = granting.hosts.length > 0 ? [enableApis(resources.project, granting.hosts, enableNeeds())] : [];
		const { project } = resources;
		const makes = granting.cures.some(({ grant }) => absentAccounts.some((email) => grant.resource === iam_names.fq.account(email, project)));
		return [
			...enabling,
			...makes ? [createAccount(project)] : [],
			...granting.cures.map((cure) => {
				const place = places.find((one) => (0, needs_resources.f)(one, resources) === cure.grant.resource);
				return grantRole(cure, place ? policyNeedsOf(place) : []);
			})
		];
	}
	const grantingNeeds = (needs) => [...enableNeeds(), ...placesOf(needs).flatMap(policyNeedsOf)];
	function placesOf(needs) {
		const places = [grant_missing_PROJECT, ...needs.map(({ place }) => place)];
		return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
	}
	const policyNeedsOf = (place) => (TAKES[place.kind]?.permissions ?? []).map((permission) => ({
		who: "deployer",
		permission,
		place,
		level: "required",
		to: "grant what is missing there"
	}));
	const enableNeeds = () => [{
		who: "deployer",
		permission: ENABLE.permission,
		place: grant_missing_PROJECT,
		level: "required",
		to: "enable APIs"
	}];
	var volumes = __webpack_require__(5999);
	;
	function optionsOf(config, project, live) {
		const { edits, origin, region, build } = config;
		const fromSource = origin.kind === "source";
		const connector = lastSet(edits, "template.vpcAccess.connector");
		const key = lastSet(edits, "template.encryptionKey");
		const image = origin.kind === "image" && !origin.builtHere ? privateRepository(origin.image) : undefined;
		const base = fromSource ? privateRepository(build.baseImage) : undefined;
		return {
			secrets: [...new Set([...(0, volumes.Fj)(edits), ...secretVolumes(edits)])].map((name) => {
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
		const subnetwork = lastSet(edits, `${INTERFACE}.subnetwork`) ?? (network && !kept ? last(network) : undefined);
		const host = (network && owner(network)) ?? project;
		return {
			...network && { network: `projects/${host}/global/networks/${last(network)}` },
			...subnetwork && { subnetwork: `projects/${owner(subnetwork) ?? host}/regions/${/regions\/([^/]+)/.exec(subnetwork)?.[1] ?? region}/subnetworks/${last(subnetwork)}` }
		};
	}
	function lastSet(edits, path) {
		const edit = edits.findLast((one) => path === one.path || one.op === "clear" && path.startsWith(`${one.path}.`));
		return edit?.op === "set" && typeof edit.value === "string" && edit.value !== "" ? edit.value : undefined;
	}
	function instancesOf(edits) {
		const put = edits.flatMap((edit) => edit.path === "container.cloudSqlInstances" && edit.op === "put" ? Object.keys(edit.entries) : []);
		const volumes = volumesIn(edits).flatMap(({ cloudSqlInstance }) => (0, json.Gv)(cloudSqlInstance) && Array.isArray(cloudSqlInstance.instances) ? cloudSqlInstance.instances.map(String) : []);
		return [...new Set([...put, ...volumes])];
	}
	function volumesIn(edits) {
		const template = {};
		for (const edit of edits) if (edit.path === "template.volumes") (0, volumes.Eh)(template, edit);
		return (0, json.gT)(template, "volumes");
	}
	const secretVolumes = (edits) => volumesIn(edits).flatMap(({ secret }) => (0, json.Gv)(secret) && secret.secret ? [String(secret.secret)] : []);
	function bucketsOf(edits) {
		const mounted = volumesIn(edits).flatMap(({ gcs }) => (0, json.Gv)(gcs) && typeof gcs.bucket === "string" && gcs.bucket !== "_" ? [{
			bucket: gcs.bucket,
			readOnly: gcs.readOnly === true
		}] : []);
		const byName = Map.groupBy(mounted, ({ bucket }) => bucket);
		return [...byName].map(([bucket, mounts]) => ({
			bucket,
			readOnly: mounts.every(({ readOnly }) => readOnly)
		}));
	}
	function otherRepositoriesOf(edits) {
		const images = new Map(edits.flatMap((edit) => edit.path === "container.image" && edit.op === "set" && edit.container !== undefined ? [[edit.container, String(edit.value)]] : []));
		return [...new Set([...images.values()].flatMap((image) => privateRepository(image) ?? []))];
	}
	const PUBLIC_PROJECTS = new Set([
		"cloudrun",
		"google-samples",
		"serverless-runtimes",
		"buildpacks"
	]);
	function privateRepository(image) {
		const repository = (0, iam_names.j5)(image);
		return repository && !PUBLIC_PROJECTS.has((0, iam_names.L9)(repository) ?? "") ? repository : undefined;
	}
	const owner = (name) => /(?:^|\/)projects\/([^/]+)\//.exec(name)?.[1];
	const last = (name) => name.split("/").at(-1) ?? name;
	var service_build = __webpack_require__(6300);
	var diagnose = __webpack_require__(2670);
	var untyped = __webpack_require__(2683);
	var refusals = __webpack_require__(9331);
	;
	const LOG_LINES = 15;
	async function failedBuild(world, resources, build) {
		const { google, log } = world;
		const said = build_failure_unique([build.failureInfo?.detail, build.statusDetail]);
		const id = build.id ?? build.name?.split("/").at(-1) ?? "";
		const lines = id ? await lastLines(world, resources, id) : [];
		if (lines.length > 0) {
			await log.group(`Last ${lines.length} lines of the build log`, async () => {
				for (const line of lines) log.quote(line);
			});
		}
		const evidence = {
			call: `GET cloudbuild.googleapis.com/v1/${build.name ?? `builds/${id}`}`,
			resource: iam_names.fq.project(resources.project),
			answer: [build.status ?? "no status", ...said].join(": ").slice(0, 600)
		};
		const about = said.join(" ");
		const setting = {
			speaker: "build",
			resources,
			deployer: google.identity.principal
		};
		const told = (0, diagnose.h)((0, refusals.$g)(about, evidence), setting);
		const causes = told.length > 0 ? told : causesInLog(lines, setting, logEvidence(resources, id, lines));
		const failed = (0, words_findings.fJ)("build-failed", `${(0, untyped.ZV)(ENDINGS, build.status ?? "") ?? "The build failed"}${about ? `: ${(0, sentences.em)(about)}` : "."}${lastWords(lines, about)} Nothing was deployed.`, {
			resource: iam_names.fq.repository(resources.repository.name),
			evidence: [evidence, ...lines.length > 0 ? [logEvidence(resources, id, lines)] : []],
			remedies: logLink(build)
		});
		const [cause, ...others] = [...causes, failed];
		return new errors.y([cause ?? failed, ...others]);
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
	const refusedBuild = ({ google, held }, resources, error) => (0, refusals.$Q)(error, iam_names.fq.project(resources.project), { ...{
		speaker: "build",
		resources,
		deployer: google.identity.principal,
		held
	} });
	function slowBuild(seconds, resources, build) {
		return (0, words_findings.V2)("build-failed", `The build took longer than build_timeout (${seconds}s) and was cancelled. Nothing was deployed. Raise build_timeout, or look at the log for what takes so long.`, {
			resource: iam_names.fq.repository(resources.repository.name),
			remedies: logLink(build)
		});
	}
	async function lastLines({ google, log }, resources, id) {
		try {
			return await google.logging.buildLog(resources.project, id, LOG_LINES);
		} catch (error) {
			log.debug(`The build log could not be read: ${(0, error_text.k)(error)}`);
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
			resource: `${iam_names.fq.project(resources.project)}/builds/${id}`,
			answer: lines.join("\n").slice(-4e3)
		};
	}
	function logLink(build) {
		return build.logUrl ? [{
			kind: "console",
			title: "Read the build log",
			text: build.logUrl
		}] : [];
	}
	const lastWords = (lines, about) => {
		const last = lines.findLast((line) => /error|fail|denied|not found|non-zero/i.test(line) && !about.includes(line.replace(/^ERROR:?\s*/, "")));
		return last ? ` The log says: ${(0, sentences.em)(last.slice(0, 300))}` : "";
	};
	const build_failure_unique = (texts) => [...new Set(texts.filter((text) => Boolean(text)))];
	var retry = __webpack_require__(2303);
	;
	function leavesOpen(error) {
		if (error instanceof errors.c) return true;
		if (!(error instanceof api_error.hD)) return false;
		if (error.status === 0) return (0, retry.Dx)(error.cause) === "maybe-sent";
		return error.status !== 429 && (0, retry.dg)(error.status);
	}
	const LOOKS = 3;
	const BETWEEN_MS = 700;
	async function findBuild({ google, log, clock = systemClock }, { project, location, tag, source }) {
		const { signal } = new AbortController();
		try {
			for (let look = 1;; look++) {
				const builds = await google.cloudBuild.buildsTagged(project, location, tag);
				const found = builds.find((build) => {
					const { storageSource: from } = build.source ?? {};
					return from?.bucket === source.bucket && from.object === source.name;
				});
				if (found || look === LOOKS) return found;
				await clock.sleep(BETWEEN_MS, signal);
			}
		} catch (error) {
			log.debug(`The builds could not be listed: ${(0, error_text.k)(error)}`);
			return undefined;
		}
	}
	function mayBeRunning({ project, location, tag }, stopped) {
		return (0, words_findings.R8)(stopped ? "cancelled" : "build-failed", `${stopped ? "The run was stopped while it asked for the build" : "The answer to the request for the build was lost"}, and no build of this source is to be seen. One may be running all the same.`, { remedies: [{
			kind: "gcloud",
			title: "List the builds that are running",
			text: (0, remedies.G5)([...[
				"builds",
				"list",
				"--ongoing",
				`--project=${project}`,
				`--region=${location}`
			], `--filter=tags=${tag}`])
		}] });
	}
	;
	const POLL = {
		firstMs: 2e3,
		factor: 1.4,
		mostMs: 1e4
	};
	function buildImage(resources, settings, service, needs) {
		const target = iam_names.fq.repository(resources.repository.name);
		const how = settings.kind === "docker" ? "with its Dockerfile" : "with buildpacks";
		return {
			kind: "build-image",
			title: `Build the image ${how}`,
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
				const submitted = await build_image_submit(world, resources, settings, service, source);
				const { log } = world;
				const name = nameOf(submitted.build, resources);
				const { logUrl } = submitted.build;
				world.made.begun = {
					id: submitted.build.id ?? name.split("/").at(-1) ?? "",
					...logUrl && { logUrl }
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
	async function build_image_submit(world, resources, settings, service, source) {
		const { google, log, signal } = world;
		if (signal.aborted) throw (0, pause.KW)(signal);
		const request = (0, service_build.Ig)(settings, service, source);
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
			if (!(error instanceof api_error.hD)) throw error;
			if (error.status !== 404 || settings.automaticUpdates) throw refusedBuild(world, resources, error);
			log.info(`Cloud Run’s build API answered 404, so Cloud Build itself builds. Google said: ${error.message}`);
		}
		const location = /\/locations\/([^/]+)\//.exec(settings.workerPool ?? "")?.[1] ?? "global";
		try {
			const build = (0, service_build.f1)(settings, service, source);
			const operation = await google.cloudBuild.createBuild(resources.project, location, build);
			return {
				operation,
				build: operation.metadata?.build ?? {}
			};
		} catch (error) {
			const found = leavesOpen(error) && await recover(world, resources, lost(location));
			if (found) return found;
			throw error instanceof api_error.hD ? refusedBuild(world, resources, error) : error;
		}
	}
	async function recover(world, resources, lost) {
		const build = await findBuild(world, lost);
		const { signal, log, made } = world;
		if (!build) {
			made.findings = [...made.findings ?? [], mayBeRunning(lost, signal.aborted)];
			return undefined;
		}
		const name = nameOf(build, resources);
		if (signal.aborted) {
			const { logUrl } = build;
			made.begun = {
				id: build.id ?? name.split("/").at(-1) ?? "",
				...logUrl && { logUrl }
			};
			await stopOrLeave(world, name);
			return undefined;
		}
		log.info(`The answer to the request for the build was lost; the build of this source is ${name}.`);
		return {
			build,
			operation: {
				name: "",
				metadata: { build }
			}
		};
	}
	async function follow(world, resources, settings, { operation, build }, name) {
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
	function reader({ google }, operation, build, name) {
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
		else tell(world, `The build ${name} goes on (on_cancel: leave).`, []);
	}
	async function cancel(world, name) {
		const call = `POST cloudbuild.googleapis.com/v1/${name}:cancel`;
		try {
			await world.google.cloudBuild.cancel(name);
			tell(world, `The build ${name} was cancelled.`, [{
				call,
				resource: name,
				answer: "200 accepted"
			}]);
		} catch (error) {
			const evidence = error instanceof api_error.hD ? (0, api_error.zR)(call, name, error) : {
				call,
				resource: name,
				answer: String(error)
			};
			tell(world, `The build ${name} could not be cancelled and may still be running: ${evidence.answer}`, [evidence]);
		}
	}
	function tell({ made, log }, reason, evidence) {
		log.info(reason);
		made.findings = [...made.findings ?? [], (0, words_findings.R8)("cancelled", reason, { evidence })];
	}
	function nameOf(build, resources) {
		const [, location, ofName] = /\/locations\/([^/]+)\/builds\/([^/]+)$/.exec(build.name ?? "") ?? [];
		const id = build.id ?? ofName;
		if (!id) throw (0, words_findings.V2)("build-failed", "The build was accepted, but the answer does not name it, so this run cannot follow it. Run the job again.");
		const parent = location ? `projects/${resources.project}/locations/${location}` : resources.parent;
		return `${parent}/builds/${id}`;
	}
	;
	function mustBeOurs(bucket, resources, region) {
		const { name } = resources.bucket;
		const evidence = {
			call: `GET storage.googleapis.com/storage/v1/b/${name}`,
			resource: iam_names.fq.bucket(name),
			answer: bucket ? `projectNumber ${bucket.projectNumber ?? "not told"}` : "not readable"
		};
		if (bucket?.projectNumber && bucket.projectNumber === resources.projectNumber) return;
		const why = bucket?.projectNumber && resources.projectNumber ? `belongs to the project number ${bucket.projectNumber}, not to ${resources.project} (${resources.projectNumber})` : "could not be shown to belong to this project";
		const own = `${resources.project.replace(/[:.]/g, "-")}-sources-${region}`;
		throw (0, words_findings.V2)("bucket-foreign", `The staging bucket ${name} ${why}, so no source is uploaded to it. ` + "Make a bucket of your own and name it in the input source_bucket.", {
			resource: iam_names.fq.bucket(name),
			evidence: [evidence],
			remedies: [{
				kind: "gcloud",
				title: `Make a bucket, then set source_bucket: ${own}`,
				text: (0, remedies.G5)([...[
					"storage",
					"buckets",
					"create",
					`gs://${own}`,
					`--project=${resources.project}`
				], ...[`--location=${region}`, "--uniform-bucket-level-access"]])
			}]
		});
	}
	;
	function createBucket(resources, region) {
		const { name } = resources.bucket;
		const target = iam_names.fq.bucket(name);
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
	async function readable({ google }, name) {
		try {
			return await google.storage.getBucket(name);
		} catch (error) {
			if (error instanceof api_error.hD && error.status === 403) return null;
			throw error;
		}
	}
	;
	function createRepository(resources) {
		const target = iam_names.fq.repository(resources.repository.name);
		return {
			kind: "create-repository",
			title: `Create the repository ${iam_names.nu}`,
			target,
			changes: [{
				target,
				path: "name",
				after: iam_names.nu,
				done: false
			}],
			needs: createRepositoryNeeds(),
			async apply({ google, record }) {
				try {
					await google.artifactRegistry.createRepository(resources.parent, iam_names.nu, "Cloud Run Source Deployments");
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
	var external_node_crypto_ = __webpack_require__(7598);
	var external_node_fs_ = __webpack_require__(3024);
	var fault = __webpack_require__(9836);
	var files_read = __webpack_require__(8766);
	;
	function sourceProblem(where, reason, cause) {
		const code = cause instanceof fault.L ? cause.code : (0, fault.$)(cause);
		return (0, words_findings.V2)("source-unreadable", reason, { evidence: [{
			call: "read the source",
			resource: where,
			answer: code ?? "not usable"
		}] }, cause === undefined ? {} : { cause });
	}
	;
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
		const bytes = isLarge(file) ? undefined : readInBackground(file);
		bytes?.catch(() => {});
		return {
			file,
			bytes
		};
	}
	function readNow(file) {
		try {
			const descriptor = (0, files_read.nE)(file.absolute);
			try {
				const buffer = Buffer.allocUnsafeSlow(file.size + 1);
				return unchanged(file, descriptor, buffer, (0, files_read.GS)(descriptor, buffer, 0, file.size));
			} finally {
				(0, external_node_fs_.closeSync)(descriptor);
			}
		} catch (error) {
			throw contents_unreadable(file, error);
		}
	}
	async function* piecesOf(file) {
		const descriptor = opened(file);
		try {
			const digest = isOther(file, descriptor) ? (0, external_node_crypto_.createHash)("sha256") : undefined;
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
			(0, external_node_fs_.closeSync)(descriptor);
		}
	}
	async function readInBackground(file) {
		const descriptor = opened(file);
		try {
			const buffer = Buffer.allocUnsafeSlow(file.size + 1);
			return unchanged(file, descriptor, buffer, await filledInBackground(file, descriptor, buffer, 0));
		} finally {
			(0, external_node_fs_.closeSync)(descriptor);
		}
	}
	function opened(file) {
		try {
			return (0, files_read.nE)(file.absolute);
		} catch (error) {
			throw contents_unreadable(file, error);
		}
	}
	async function filledInBackground(file, descriptor, buffer, position) {
		for (let total = 0;;) {
			const count = await new Promise((resolve, reject) => {
				(0, external_node_fs_.read)(descriptor, buffer, total, buffer.length - total, position + total, (error, count) => error ? reject(contents_unreadable(file, error)) : resolve(count));
			});
			total += count;
			if (count === 0 || total === buffer.length || position + total === file.size) return total;
		}
	}
	function unchanged(file, descriptor, buffer, total) {
		const bytes = buffer.subarray(0, total);
		if (total !== file.size) throw changed(file, total);
		if (isOther(file, descriptor) && (0, external_node_crypto_.hash)("sha256", bytes) !== file.sha256) throw changed(file);
		return bytes;
	}
	const isOther = (file, descriptor) => file.sha256 !== undefined && (0, external_node_fs_.fstatSync)(descriptor).mtimeMs !== file.mtimeMs;
	function changed(file, bytes) {
		const now = bytes !== undefined && bytes > file.size ? "more" : `${bytes}`;
		const how = bytes === undefined ? "it was written after it had been listed" : `it had ${file.size} bytes when it was listed and has ${now} now`;
		return sourceProblem(file.path, `${file.path} changed while the source was being packed: ${how}. ` + "Stop whatever writes to it before deploying, or leave the file out with a line in .gcloudignore.");
	}
	function contents_unreadable(file, error) {
		const code = (0, fault.$)(error);
		if (code === undefined) return error;
		const why = code === "ENOENT" ? "was removed while the source was being packed" : `cannot be read (${code})`;
		return sourceProblem(file.path, `${file.path} ${why}. See to it that the file stays and that the runner's user may read it, or leave it out with a line in .gcloudignore.`, error);
	}
	;
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
	;
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
			name,
			mode,
			method: STORED,
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
		const add = (piece) => {
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
	;
	const SURROGATE = /[\ud800-\udfff]/;
	function comparePaths(a, b) {
		if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
		return a < b ? -1 : a > b ? 1 : 0;
	}
	const byPath = (a, b) => comparePaths(a.path, b.path);
	;
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
		for (const file of listing.files) if (file.sha256 !== undefined) add(file, file.sha256);
		for await (const { file, bytes } of contentsOf(listing.files.filter(({ sha256 }) => sha256 === undefined))) add(file, bytes === undefined ? await digestOfPieces(file) : (0, external_node_crypto_.hash)("sha256", bytes));
		const whole = (0, external_node_crypto_.createHash)("sha256").update("run-iam-deploy source 1\n");
		for (const { record } of records.sort(byPath)) whole.update(record);
		return `sha256:${whole.digest("hex")}`;
	}
	function emptyFolders({ files, directories }) {
		const parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const filled = new Set([...files.map(({ path }) => parent(path)), ...directories.map(parent)]);
		return directories.filter((path) => !filled.has(path));
	}
	async function digestOfPieces(file) {
		const content = (0, external_node_crypto_.createHash)("sha256");
		for await (const piece of piecesOf(file)) content.update(piece);
		return content.digest("hex");
	}
	;
	function uploadSource(resources, listing, owned) {
		const { name: bucket } = resources.bucket;
		const target = iam_names.fq.bucket(bucket);
		const folder = (0, iam_names.pS)(resources.service);
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
				log.info(`Uploading ${listing.files.length} files (${megabytes(listing.bytes)}) to gs://${bucket}/${name}`);
				const object = await google.storage.upload(bucket, name, stopping(archive(listing), signal), "application/zip");
				made.source = {
					object,
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
		const seconds = (Date.now() / 1e3).toFixed(6);
		return `${folder}/${seconds}-${crypto.randomUUID().replaceAll("-", "")}.zip`;
	}
	async function* stopping(chunks, signal) {
		for await (const chunk of chunks) {
			signal.throwIfAborted();
			yield chunk;
		}
	}
	const megabytes = (bytes) => bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
	;
	const inOrder = (...groups) => groups.flat();
	;
	const NO_SOURCE = {
		dockerfile: false,
		projectToml: false
	};
	function previewImage({ origin }, { image }) {
		if (origin.kind === "template") return undefined;
		return origin.kind === "image" ? origin.image : image;
	}
	const cannot = (what) => (problem) => (0, words_findings.fJ)("invalid-input", `${what} cannot be changed as asked: ${problem}.`);
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
		return inOrder(bucketAbsent ? [createBucket(resources, config.region)] : [], makesRepository ? [createRepository(resources)] : [], [uploadSource(resources, listing, owned)], [buildImage(resources, settings, config.service, buildNeedsOf(config, facts, resources, settings))]);
	}
	function buildNeedsOf(config, facts, resources, settings) {
		const live = facts?.service.known ? facts.service.value : undefined;
		const { project, projectNumber, buildAccount } = resources;
		const options = optionsOf(config, project, live);
		const built = Boolean(live?.buildConfig?.imageUri);
		const needs = buildNeeds({
			named: settings.serviceAccount !== undefined,
			agentSettled: built || buildAccount !== undefined && (0, iam_names.l5)(buildAccount, project, projectNumber),
			options,
			foreignPool: options.workerPool !== undefined && !isOf(options.workerPool, resources)
		});
		const legacy = buildAccount !== undefined && (0, iam_names.hE)(buildAccount);
		return legacy ? needs.filter(({ who }) => who !== "build-agent") : needs;
	}
	function deployShape(config, resources, live) {
		const { project, projectNumber, runtimeAccount, repository } = resources;
		const options = optionsOf(config, project, live);
		const built = config.origin.kind === "source";
		const image = built ? repository.name : options.imageRepository;
		const open = built && live === undefined && repository.from !== "input";
		return {
			exists: live === undefined ? undefined : live !== null,
			built,
			agentSettled: Boolean(live) || runtimeAccount !== undefined && (0, iam_names.l5)(runtimeAccount, project, projectNumber),
			foreignImage: open ? undefined : image !== undefined && !isOf(image, resources),
			otherImages: options.otherRepositories.map((name) => ({
				repository: name,
				foreign: !isOf(name, resources)
			})),
			options
		};
	}
	const isOf = (name, { project, projectNumber }) => [project, projectNumber].includes((0, iam_names.L9)(name) ?? "");
	var decisions_drift = __webpack_require__(8714);
	var iam_invokers = __webpack_require__(2903);
	;
	const preview_needs_PROJECT = { kind: "project" };
	const preview_needs_SERVICE = { kind: "service" };
	const preview_needs_advisory = { level: "advisory" };
	const taggedPreviewNeeds = () => [need("run.revisions.get", preview_needs_SERVICE, "read the revision that serves production")];
	const findTaggedNeeds = () => [need("run.services.get", preview_needs_SERVICE, "read the service"), need("run.revisions.list", preview_needs_SERVICE, "find the revisions of previews")];
	const removeTaggedNeeds = () => [
		...findTaggedNeeds(),
		need("run.services.update", preview_needs_SERVICE, "take the tag of a preview away"),
		need("iam.serviceAccounts.actAs", {
			kind: "account",
			who: "runtime-account"
		}, "change the traffic of a service"),
		need("run.revisions.get", preview_needs_SERVICE, "read a revision once more before it is deleted"),
		need("run.revisions.delete", preview_needs_SERVICE, "delete the revisions of a preview"),
		need("run.operations.get", preview_needs_PROJECT, "wait until a preview is gone", preview_needs_advisory)
	];
	const removeServiceNeeds = (at) => [
		need("run.services.get", at, "read the service of a preview"),
		need("run.services.delete", at, "delete the service of a preview"),
		need("run.operations.get", preview_needs_PROJECT, "wait until a preview is gone", preview_needs_advisory)
	];
	const listPreviewServicesNeeds = () => [need("run.services.list", preview_needs_PROJECT, "find the previews that are services")];
	const driftNeeds = (access) => [
		need("run.services.get", preview_needs_SERVICE, "read the service"),
		need("run.services.getIamPolicy", preview_needs_SERVICE, "read who may call the service", access ? {} : preview_needs_advisory),
		need("run.revisions.get", preview_needs_SERVICE, "read the revision that serves production", preview_needs_advisory),
		...access ? decisionNeeds() : []
	];
	var service_traffic = __webpack_require__(7845);
	;
	async function setInvokerCheck({ google, made }, { service }, { disabled }) {
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
		return [{
			target: iam_names.fq.service(service),
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
		const label = live && (0, service_traffic.qY)(live);
		if (!label) return [change, ["invokerIamDisabled"]];
		const labels = {
			...live.labels,
			[service_traffic.vT]: label
		};
		(0, template.TA)(labels);
		return [{
			...change,
			labels,
			...live.etag && { etag: live.etag }
		}, ["invokerIamDisabled", "labels"]];
	}
	;
	const ROLE = "roles/run.invoker";
	const EVERYBODY = "allUsers";
	const WAYS = {
		"all-users": {
			step: "set-public-binding",
			open: (world, resources) => untilTagSeen(world, WAYS["all-users"].opening, () => changeInvokers(world, resources, (bindings) => (0, iam_bindings.RV)(bindings, ROLE, EVERYBODY))),
			close: (world, resources) => changeInvokers(world, resources, (bindings) => (0, iam_bindings.t4)(bindings, EVERYBODY)),
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
			closedAlready: "It has been removed already.",
			stillOpen: "allUsers still holds an invoker role",
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
			closedAlready: "It is enabled already.",
			stillOpen: "its invoker check is still disabled",
			call: (service) => `PATCH run.googleapis.com/v2/${service}?updateMask=invokerIamDisabled`
		}
	};
	const changeInvokers = (world, { service }, change) => changePolicy(world, iam_names.fq.service(service), change, (bindings) => world.made.bindings = bindings);
	const planned = ({ service }, mechanism, to) => ({
		target: iam_names.fq.service(service),
		...WAYS[mechanism][to],
		done: false
	});
	;
	function closeAccess(resources, mechanism) {
		const way = WAYS[mechanism];
		return {
			kind: way.step,
			title: way.closing,
			target: iam_names.fq.service(resources.service),
			changes: [planned(resources, mechanism, "closed")],
			needs: mechanismNeeds(mechanism, "close the service to the public"),
			async apply(world) {
				const done = await way.close(world, resources);
				world.record?.(done);
				world.made.access = {
					attempts: [],
					changed: done.length > 0 || (world.made.access?.changed ?? false)
				};
				return done.length === 0 ? way.closedAlready : undefined;
			}
		};
	}
	;
	function setInvokers(resources, { kind, members, strategy, changes, released }) {
		const target = iam_names.fq.service(resources.service);
		const { words, invokers } = list.GW[kind];
		return {
			kind: "set-invokers",
			title: strategy === "overwrite" ? "Set the invokers" : "Add invokers",
			target,
			changes,
			needs: policyNeeds(kind, `set who may ${invokers?.verb} the ${words}`),
			async apply(world) {
				try {
					const done = await changePolicy(world, target, (bindings) => (0, iam_bindings.lo)(bindings, members, strategy, invokers?.role), (bindings) => world.made.bindings = bindings);
					world.record?.(done);
					world.made.invokers = members;
					if (done.length > 0) world.made.changedAccess = true;
					return done.length === 0 ? "They are set already." : undefined;
				} catch (error) {
					if (!(error instanceof api_error.hD) || error.status !== 400 && !error.constraint) throw error;
					throw refused(error, target, members, invokers?.role, released);
				}
			}
		};
	}
	function refused(error, target, members, role, released) {
		const why = error.constraint ? `the organisation policy ${error.constraint} does not allow one of them` : "Google does not know one of them";
		return (0, words_findings.V2)("invokers-not-set", `${released ? "It is deployed, but its" : "Its"} invokers could not be set (${members.join(", ")}): ${why}. ${error.message}`, {
			role,
			resource: target,
			evidence: [(0, api_error.zR)(error.call, target, error)]
		}, { cause: error });
	}
	var manifest_edits = __webpack_require__(3685);
	var read_manifest = __webpack_require__(5506);
	var manifest_text = __webpack_require__(5181);
	;
	const SYSTEM = /^(serving\.knative\.dev|cloud\.googleapis\.com)\/|^run\.googleapis\.com\/(operation-id|urls|ingress-status|client-(name|version)|build-(id|name|source-location))$|^client\.knative\.dev\//;
	const DEFAULTS = {
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
			...DEFAULTS,
			...OF_JOBS
		} : DEFAULTS;
		const before = live ? withoutUnsaid(shownOf(live), after, defaults) : {};
		return (0, diff.r)(before, after, ["metadata", "spec"], target);
	}
	function shownOf({ metadata, spec }) {
		const { labels, annotations } = (0, json.Gv)(metadata) ? metadata : {};
		const written = withoutSystem({
			...(0, json.Gv)(labels) && { labels },
			...(0, json.Gv)(annotations) && { annotations }
		});
		return {
			...written && { metadata: written },
			...spec !== undefined && { spec: withoutSystem(spec) ?? {} }
		};
	}
	function withoutSystem(value) {
		if (Array.isArray(value)) return value.map((item) => withoutSystem(item) ?? {});
		if (!(0, json.Gv)(value)) return value;
		const kept = Object.entries(value).flatMap(([key, item]) => {
			if (SYSTEM.test(key)) return [];
			const inner = withoutSystem(item);
			return inner === undefined ? [] : [[key, inner]];
		});
		return kept.length > 0 ? Object.fromEntries(kept) : undefined;
	}
	function withoutUnsaid(live, manifest, defaults) {
		if (Array.isArray(live)) return live.map((item, at) => withoutUnsaid(item, Array.isArray(manifest) ? manifest[at] : undefined, defaults));
		if (!(0, json.Gv)(live)) return typeof manifest === "number" && live === String(manifest) ? manifest : live;
		const said = (0, json.Gv)(manifest) ? manifest : undefined;
		return Object.fromEntries(Object.entries(live).flatMap(([key, value]) => {
			if (said && Object.hasOwn(said, key)) return [[key, withoutUnsaid(value, said[key], defaults)]];
			if (isFilledIn(key, value, defaults) && (said || key !== "name")) return [];
			const left = withoutUnsaid(value, undefined, defaults);
			return (0, json.Gv)(left) && Object.keys(left).length === 0 ? [] : [[key, left]];
		}));
	}
	function isFilledIn(key, value, defaults) {
		if ((0, untyped.ZV)(defaults, key)?.some((fallback) => (0, json.Vk)(fallback, value))) return true;
		switch (key) {
			case "serviceAccountName": return /^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value));
			case "startupProbe": return (0, json.Gv)(value) && value.periodSeconds === 240 && value.timeoutSeconds === 240;
			case "ports": return (0, json.Vk)(value, [{
				containerPort: 8080,
				name: "http1"
			}]);
			case "name": return true;
			case "traffic": return (0, json.Vk)(value, [{
				latestRevision: true,
				percent: 100
			}]);
			case "resources": return (0, json.Gv)(value) && (0, json.Vk)(value.limits, {
				cpu: "1000m",
				memory: "512Mi"
			});
			case "limits": return (0, json.Vk)(value, {
				cpu: "1000m",
				memory: "512Mi"
			});
			case "cpu": return value === "1000m";
			case "memory": return value === "512Mi";
		}
		return false;
	}
	;
	const CHECK = "run.googleapis.com/invoker-iam-disabled";
	function readyManifest({ manifest, kind }, context) {
		const document = (0, manifest_text.N)(manifest?.text ?? "");
		const { live, image, build } = context;
		const problems = setNamespace(document, context);
		const container = (0, read_manifest.Qf)(document, kind);
		if (image !== undefined && container) (0, manifest_edits.ef)(document, [...container, "image"], image);
		if (build) rememberBuild(document, build);
		if (live) continueFrom(document, live);
		if (list.GW[kind].requests) keepInvokerCheck(document, live ?? null, manifest?.checkDisabled === false || context.clearCheck === true);
		const body = document.toJS();
		return {
			text: document.toString({ lineWidth: 0 }),
			body,
			changes: live === undefined ? [] : diffManifest(live, body, context.target),
			problems
		};
	}
	function setNamespace(document, { project, projectNumber }) {
		const given = (0, read_manifest.y1)(document, ["metadata", "namespace"]);
		const named = given === undefined || given === null ? "" : String(given);
		(0, manifest_edits.ef)(document, ["metadata", "namespace"], named || project);
		if (named === "" || named === project || named === projectNumber) return [];
		if (projectNumber === undefined && /^\d+$/.test(named)) return [];
		return [`metadata.namespace in the file of metadata is "${named}", and must be the project's id ${project}${projectNumber ? ` or its number "${projectNumber}"` : ""}, or left out`];
	}
	function continueFrom(document, live) {
		const { resourceVersion, annotations, labels } = (0, json.Gv)(live.metadata) ? live.metadata : {};
		if (resourceVersion) (0, manifest_edits.ef)(document, ["metadata", "resourceVersion"], resourceVersion);
		for (const [key, value] of Object.entries((0, json.Gv)(annotations) ? annotations : {})) if (key.startsWith("serving.knative.dev/")) (0, manifest_edits.ef)(document, [
			"metadata",
			"annotations",
			key
		], value);
		for (const [key, value] of Object.entries((0, json.Gv)(labels) ? labels : {})) if (key.startsWith("run-iam-deploy-") && key !== service_traffic.vT) (0, manifest_edits.ef)(document, [
			"metadata",
			"labels",
			key
		], value);
	}
	function keepInvokerCheck(document, live, enable) {
		const annotations = (0, json.Gv)(live?.metadata) && (0, json.Gv)(live.metadata.annotations) ? live.metadata.annotations : {};
		const path = [
			"metadata",
			"annotations",
			CHECK
		];
		if (!enable && String(annotations[CHECK]).toLowerCase() === "true") (0, manifest_edits.ef)(document, path, "true");
		else (0, manifest_edits.TF)(document, path);
	}
	function rememberBuild(document, { settings, sourceLocation }) {
		const config = (0, service_build.Q7)(null, {
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
			if (value) (0, manifest_edits.ef)(document, path, value);
			else (0, manifest_edits.TF)(document, path);
		}
	}
	var releases = __webpack_require__(1384);
	;
	function madeAnew(changes, target, path, after) {
		if (changes.length > 0 || after === undefined) return [...changes];
		return [{
			target,
			path,
			after: after.split("/").at(-1) ?? after,
			done: true
		}];
	}
	;
	function checkClearing({ log }, { resources, ifCheckRequired }) {
		const check = {
			cleared: false,
			onRefused(error) {
				if (check.cleared || !ifCheckRequired || !isCheckRequired(error)) return false;
				refusedByPolicy(resources, ifCheckRequired, error);
				check.cleared = true;
				log.warning("A policy requires the invoker check: the release is sent again with the check enabled.");
				return true;
			}
		};
		return check;
	}
	const isCheckRequired = (error) => /^run\.(managed\.)?requireInvokerIam$/.test(error.constraint ?? "");
	function refusedByPolicy(resources, { blocked, warnings }, error) {
		const [first, ...rest] = warnings;
		if (!blocked || !first) return;
		const refused = (0, api_error.zR)(error.call, iam_names.fq.service(resources.service), error);
		throw new errors.y([{
			...first,
			evidence: [...first.evidence, refused]
		}, ...rest], { cause: error });
	}
	;
	const SETTLE_MS = 5 * 6e4;
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
	function notReady({ google }, unready) {
		const { resources, what, live, template, said, secrets, still, logs } = unready;
		const condition = worst(live);
		const message = condition?.message ?? said ?? "it did not become ready in time";
		const resource = iam_names.fq.service(resources.service);
		const evidence = {
			call: `GET run.googleapis.com/v2/${resources.service}`,
			resource,
			answer: [reasonOf(condition), message].filter(Boolean).join(": ").slice(0, 600)
		};
		const account = template?.serviceAccount;
		const causes = (0, diagnose.h)((0, refusals.$g)(message, evidence, reasonOf(condition)), {
			speaker: "release",
			resources: account ? {
				...resources,
				runtimeAccount: account
			} : resources,
			deployer: google.identity.principal,
			image: template?.containers?.find(({ image }) => image)?.image,
			...secrets && { secrets }
		});
		const fix = causes.length > 0 ? {} : fixFor(reasonOf(condition), message);
		const finding = (0, words_findings.fJ)("release-failed", [
			`${what} is not ready: ${(0, sentences.em)(message)}`,
			still,
			fix.advice
		].filter(Boolean).join(" "), {
			resource,
			evidence: [evidence],
			remedies: fix.logs && logs ? [logs] : []
		});
		const [cause, ...others] = [...causes, finding];
		return new errors.y([cause ?? finding, ...others]);
	}
	function failedRelease(world, resources, service, said) {
		const serving = service.latestReadyRevision?.split("/").at(-1);
		return notReady(world, {
			...{
				resources,
				said,
				live: service,
				template: service.template
			},
			what: "The new revision",
			secrets: optionsOf(world.config, resources.project, service).secrets,
			still: serving ? `${serving} goes on serving.` : "Nothing serves yet.",
			logs: logsLink(resources, service)
		});
	}
	function fixFor(reason, message) {
		switch (reason) {
			case "CONTAINER_MISSING": return { advice: "Check the name and the tag or digest in the input image." };
			case "SECRETS_ACCESS_CHECK_FAILED": return { advice: "See that each secret has the version that is named, and that it is enabled." };
			case "ENCRYPTION_KEY_CHECK_FAILED": return { advice: "See that the key is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it." };
			case "VPC_NETWORK_NOT_FOUND": return { advice: "Check the names of network and subnet, and that they are in the service’s region." };
			case "ACTIVE_REVISION_LIMIT_REACHED": return { advice: "Delete revisions that no longer serve, or lower their minimum number of instances." };
			case "MIN_INSTANCES_NOT_PROVISIONED": return { advice: "Lower the minimum number of instances, or ask for more quota in this region." };
			case "HEALTH_CHECK_CONTAINER_ERROR":
			case "PROGRESS_DEADLINE_EXCEEDED": return START;
		}
		if (/image .*not found/i.test(message)) return { advice: "Check the name and the tag or digest in the input image." };
		return /failed to start|listen|health check|startup probe/i.test(message) ? START : { logs: true };
	}
	const START = {
		advice: "The container has to listen on the port in PORT (8080 by default) on 0.0.0.0 within four minutes; its log says more.",
		logs: true
	};
	function worst({ terminalCondition, conditions }) {
		const failed = (conditions ?? []).filter(({ state }) => state === "CONDITION_FAILED");
		const telling = failed.find((condition) => reasonOf(condition) && reasonOf(condition) !== "REVISION_FAILED");
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
	function logsLink(resources, service) {
		const revision = service.latestCreatedRevision?.split("/").at(-1);
		const [, project = "", , location = "", , name = ""] = resources.service.split("/");
		const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${revision ? ` resource.labels.revision_name="${revision}"` : ""} resource.labels.location="${location}"`;
		const page = `https://console.cloud.google.com/logs/query;query=${encodeURIComponent(query)}?project=${encodeURIComponent(project)}`;
		return {
			kind: "console",
			title: "Read the container’s log",
			text: page
		};
	}
	;
	function write(world, resources, { what, first, read, want, send, onRefused }) {
		let now = first;
		const refused = (error) => refusal(world, resources, what, error, trafficOf(now));
		return onFreshState(world, {
			what,
			first,
			read,
			lost: refused
		}, async (live) => {
			now = live;
			for (;;) {
				const wanted = await want(live);
				try {
					return {
						wanted,
						answer: await send(live, wanted)
					};
				} catch (error) {
					if (!(error instanceof api_error.hD)) throw error;
					if (!onRefused?.(error)) throw isConflict(error) ? error : refused(error);
				}
			}
		});
	}
	const trafficOf = (live) => live?.traffic ?? [];
	function refusal({ google, config, held }, resources, what, error, traffic) {
		const resource = iam_names.fq.service(resources.service);
		const said = (0, refusals.TT)(error, resource);
		const known = (0, refusals.zR)((0, diagnose.h)(said, {
			speaker: "api",
			resources,
			deployer: google.identity.principal,
			held,
			traffic
		}), error);
		if (known || error.status !== 409) return known ?? error;
		const id = "release-failed";
		const reason = isNameTaken(error) ? `${(0, sentences.em)(error.message)} A revision's name can be used once: take another suffix, for instance with the number of the run's attempt.` : `${what} ${config.service} was changed by somebody else again and again: ${(0, sentences.em)(error.message)} Give the workflow a concurrency group so its deploys take turns.`;
		return (0, words_findings.V2)(id, reason, {
			resource,
			evidence: [said.evidence]
		}, { cause: error });
	}
	async function finish(world, operation, read) {
		try {
			return { live: await settled(world, await world.google.run.wait(operation), read) };
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
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
		const resource = iam_names.fq.service(resources.service);
		throw (0, words_findings.V2)("invalid-input", reason, { resource });
	}
	const gone = ({ config }, resources, what) => (0, words_findings.V2)("release-failed", `${what} ${config.service} was sent and accepted, and is not there: somebody deleted it in between.`, { resource: iam_names.fq.service(resources.service) });
	const imageOf = ({ made, config }) => made.build?.image ?? (config.origin.kind === "image" ? config.origin.image : undefined);
	function letters(count) {
		const bytes = crypto.getRandomValues(new Uint8Array(count));
		return String.fromCharCode(...bytes.map((byte) => 97 + byte % 26));
	}
	;
	function deployService(config, deploy) {
		const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Update" : "Create";
		return {
			kind: "deploy-service",
			title: (0, preview_names.X1)(config) ? `Deploy the preview ${config.tag} of ${config.service}` : `${verb} the service ${config.service}`,
			target: iam_names.fq.service(deploy.resources.service),
			changes: deploy.changes,
			needs: deploy.needs,
			apply: (world) => release(world, deploy)
		};
	}
	async function release(world, deploy) {
		const { google, made } = world;
		const { resources } = deploy;
		const { answer, wanted } = await send(world, deploy);
		const changes = wanted.changes.map((change) => ({
			...change,
			done: true
		}));
		world.record?.(changes);
		const { live: service, said } = await finish(world, answer, () => google.run.getService(resources.service));
		made.service = service;
		const named = wanted.revision && `${resources.service}/revisions/${wanted.revision}`;
		const name = named ?? service.latestCreatedRevision;
		if (name) made.revision = { name };
		world.record?.(madeAnew(changes, iam_names.fq.service(resources.service), "latestCreatedRevision", name));
		const { pin } = wanted.traffic;
		if (pin) made.beforeRollout = {
			pin,
			...wanted.temporaryTag && { tag: wanted.temporaryTag }
		};
		if (said !== undefined || !isReady(service)) throw failedRelease(world, resources, service, said);
		const revision = name?.split("/").at(-1) ?? "The new revision";
		const { effect } = wanted.traffic;
		if (effect === "pinned") return `${revision} is ready and gets no traffic${world.config.noTraffic ? "" : " yet"}.`;
		if (effect === "restored") return `${revision} is ready and serves; the traffic that no_traffic had left behind follows again.`;
		return effect === "kept" ? `${revision} is ready; traffic stays where it is pinned.` : `${revision} is ready and serves.`;
	}
	async function send(world, deploy) {
		const { google, made, config } = world;
		const { resources } = deploy;
		const check = checkClearing(world, deploy);
		const sent = await write(world, resources, {
			what: "The service",
			first: made.build || made.service ? undefined : deploy.live,
			read: () => google.run.getService(resources.service),
			want: (live) => want(world, deploy, live, check.cleared),
			send: (live, wanted) => live ? google.run.patchService(wanted.service, wanted.updateMask) : google.run.createService(resources.parent, config.service, wanted.service),
			onRefused: check.onRefused
		});
		if (check.cleared) made.checkCleared = true;
		return sent;
	}
	async function want(world, deploy, live, clearCheck) {
		const { config, made, google } = world;
		const taken = takenMeanwhile(config, deploy, live);
		if (taken) throw new errors.y([taken]);
		const older = live && (0, template.BC)(live);
		const serving = !older ? null : deploy.serving?.name?.endsWith(`/${older}`) ? deploy.serving : await google.run.getRevision(`${deploy.resources.service}/revisions/${older}`);
		const image = imageOf(world);
		const source = made.source?.object;
		const wanted = (0, service_wanted.N)(live, config, {
			project: deploy.resources.project,
			serving,
			...image !== undefined && { image },
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
		if (problem) throw new errors.y([problem]);
		return wanted;
	}
	function takenMeanwhile(config, { live: seen, resources }, live) {
		const { preview, tag } = config;
		const holder = holderOf(live, tag);
		if (!preview || !(0, preview_names.X1)(config) || !holder) return undefined;
		const [now, then] = [holder, holderOf(seen ?? null, tag)].map((target) => target?.revision?.split("/").at(-1));
		const same = now !== undefined && now === then && !holder.percent;
		if (same || now && !holder.percent && (0, preview_names.RU)(config.service, preview.pullRequest, now)) return undefined;
		const resource = iam_names.fq.service(resources.service);
		const reason = `Meanwhile the tag ${tag} was given to ${now ?? "the latest revision"}, which is not a preview of pull request ${preview.pullRequest}, or got traffic. Nothing of it was changed.`;
		return (0, words_findings.fJ)("preview-impossible", reason, { resource });
	}
	function problemOf({ traffic }, config, { resources }) {
		const resource = iam_names.fq.service(resources.service);
		const finding = (id, reason) => (0, words_findings.fJ)(id, reason, { resource });
		if (traffic.problem === "new-service") return finding("traffic-new-service", `The service ${config.service} does not exist yet, so no_traffic would leave it with nothing that serves. Deploy it once without no_traffic.`);
		if (traffic.problem === "never-ready") return finding("traffic-new-service", `No revision of ${config.service} was ever ready, so there is none for no_traffic to leave the traffic on. Deploy it once without no_traffic.`);
		return undefined;
	}
	;
	function openAccess(resources, opening) {
		const first = opening.tries[0] ?? opening.removes[0] ?? "all-users";
		return {
			kind: WAYS[first].step,
			title: titleOf(opening),
			target: iam_names.fq.service(resources.service),
			changes: [...opening.tries.slice(0, 1).map((way) => planned(resources, way, "opened")), ...opening.removes.map((way) => planned(resources, way, "closed"))],
			needs: [...needsOfWays(opening), ...decisionNeeds()],
			apply: (world) => open_access_open(world, resources, (0, outcome.T)(opening, world.made))
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
		if (!tries[0]) return "Settle access, should a policy require the invoker check";
		const how = WAYS[tries[0]].toOpen;
		return byTrial ? `Try to make it public: ${how}` : `Make it public: ${how}`;
	}
	async function open_access_open(world, resources, opening) {
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
			return done.length > 0 ? "What the policies no longer allow was closed." : "Nothing had to be done.";
		}
		world.record?.([]);
		const state = opening.fallback === "oidc-only" ? "oidc-only" : "unchanged";
		world.made.access = {
			state,
			attempts,
			changed: false
		};
		const finding = open_access_refused(resources, attempts, opening.fallback);
		if (opening.fallback === "fail") throw new errors.y([finding]);
		world.made.findings = [...world.made.findings ?? [], finding];
		world.log.warning(finding.reason);
		return "Every way to make it public was refused; access is as it was.";
	}
	async function tryOnce(world, resources, mechanism) {
		const target = iam_names.fq.service(resources.service);
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
			if (!(error instanceof api_error.hD) || !isRefusal(error)) throw error;
			const evidence = [(0, api_error.zR)(error.call, target, error)];
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
	const isRefusal = ({ status, code, constraint }) => constraint !== undefined || status === 403 || status === 400 && code === "FAILED_PRECONDITION";
	async function closeOthers(world, resources, ways) {
		const done = [];
		for (const way of ways) try {
			done.push(...await WAYS[way].close(world, resources));
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
			const finding = notClosed(resources, way, error);
			world.log.warning(finding.reason);
			world.made.findings = [...world.made.findings ?? [], finding];
			done.push(planned(resources, way, "closed"));
		}
		return done;
	}
	function notClosed({ service }, way, error) {
		const target = iam_names.fq.service(service);
		return (0, words_findings.R8)("public-access-left", `The service is public as decided, but the other way of being public could not be closed, so ${WAYS[way].stillOpen}: ${error.message}`, {
			resource: target,
			evidence: [(0, api_error.zR)(error.call, target, error)]
		});
	}
	function accepted({ service }, mechanism, answer) {
		return {
			call: WAYS[mechanism].call(service),
			resource: iam_names.fq.service(service),
			answer,
			status: 200
		};
	}
	function open_access_refused(resources, attempts, fallback) {
		const said = attempts.map(({ mechanism, answer }) => `${WAYS[mechanism].opening} was refused (${answer})`).join("; ");
		const then = fallback === "fail" ? "on_public_denied: fail makes the run fail; the release stands, and nothing was opened." : fallback === "oidc-only" ? "The service is deployed for callers with an ID token and an invoker role." : "Who can reach the service was left as it was.";
		const constraints = new Set(attempts.flatMap(({ constraint }) => constraint ?? []));
		return (0, words_findings.hD)("public-access-blocked", fallback === "fail" ? "fail" : "warn", `The service could not be made public: ${said}. ${then}`, {
			resource: iam_names.fq.service(resources.service),
			evidence: attempts.flatMap(({ evidence }) => evidence),
			remedies: [...constraints].flatMap((constraint) => (0, remedies.jV)(resources.project, constraint))
		});
	}
	;
	function deployResource(config, deploy) {
		const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Update" : "Create";
		return {
			kind: `deploy-${config.kind}`,
			title: `${verb} the ${(0, list.JC)(config).words} ${config.service}`,
			target: iam_names.fq.service(deploy.resources.service),
			changes: deploy.changes,
			needs: deploy.needs,
			apply: (world) => apply(world, deploy)
		};
	}
	async function apply(world, { resources, live: known }) {
		const { google, config, made } = world;
		const { words, instances } = (0, list.JC)(config);
		const what = `The ${words}`;
		const read = () => google.run.getResource(resources.service);
		const image = imageOf(world);
		const { answer, wanted } = await write(world, resources, {
			what,
			first: made.build ? undefined : known,
			read,
			want: (live) => {
				const context = {
					project: resources.project,
					nonce: letters(10),
					...image !== undefined && { image }
				};
				const found = wantedResource(live, config, context);
				refuseProblems(resources, what, found.problems);
				return found;
			},
			send: (live, { body, updateMask }) => live ? google.run.updateResource(body, updateMask) : google.run.createResource(config.kind, resources.parent, config.service, body)
		});
		const changes = wanted.changes.map((change) => ({
			...change,
			done: true
		}));
		world.record?.(changes);
		const { live, said } = await finish(world, answer, read);
		const target = iam_names.fq.service(resources.service);
		const anew = instances ? "latestCreatedRevision" : "generation";
		world.record?.(madeAnew(changes, target, anew, live[anew] ?? undefined));
		if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision };
		if (said !== undefined || !isReady(live)) throw notReady(world, {
			resources,
			what,
			live,
			template: (0, edit_paths.PD)(live, config.kind),
			said
		});
		return readyWords(config, live);
	}
	function readyWords(config, live) {
		if ((0, list.JC)(config).executions) return config.execution ? "It is ready to be run." : "It is ready; nothing has been run.";
		const instances = live.scaling?.manualInstanceCount;
		const running = instances === undefined ? "" : ` ${(0, sentences.U9)(instances, "instance runs", "instances run")} it.`;
		return `${live.latestReadyRevision?.split("/").at(-1) ?? "The new revision"} is ready.${running}`;
	}
	;
	function replaceByManifest(config, deploy) {
		const verb = deploy.live === undefined ? "Deploy" : deploy.live ? "Replace" : "Create";
		return {
			kind: `deploy-${config.kind}`,
			title: `${verb} the ${(0, list.JC)(config).words} ${config.service} by ${config.manifest?.given}`,
			target: iam_names.fq.service(deploy.resources.service),
			changes: deploy.changes,
			needs: deploy.needs,
			apply: (world) => replace_by_manifest_apply(world, deploy)
		};
	}
	async function replace_by_manifest_apply(world, deploy) {
		const { resources } = deploy;
		const { config, google, made } = world;
		const { words, requests } = (0, list.JC)(config);
		const what = `The ${words}`;
		const ready = await replace_by_manifest_send(world, deploy, what);
		made.manifest = ready.text;
		world.record?.(ready.changes.map((change) => ({
			...change,
			done: true
		})));
		const read = () => google.run.getResource(resources.service);
		const found = await read();
		if (!found) throw gone(world, resources, what);
		const live = await settled(world, found, read);
		if (requests) made.service = live;
		if (live.latestCreatedRevision) made.revision = { name: live.latestCreatedRevision };
		if (!isReady(live)) throw requests ? failedRelease(world, resources, live) : notReady(world, {
			resources,
			what,
			live,
			template: (0, edit_paths.PD)(live, config.kind)
		});
		if (!requests) return readyWords(config, live);
		const revision = live.latestCreatedRevision?.split("/").at(-1) ?? "The new revision";
		return config.manifest?.traffic === "named" ? `${revision} is ready; traffic is as the file says.` : `${revision} is ready and serves.`;
	}
	async function replace_by_manifest_send(world, deploy, what) {
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
		const { wanted } = await write(world, resources, {
			what,
			read: () => google.run.getKnative(place),
			want: (live) => prepare(world, deploy, what, live, check.cleared),
			send: (live, { body }) => google.run.saveKnative(place, body, !live),
			onRefused: check.onRefused
		});
		if (check.cleared) made.checkCleared = true;
		return wanted;
	}
	function prepare(world, { resources, settings }, what, live, clearCheck) {
		const { config, made } = world;
		const image = imageOf(world);
		const source = made.source?.object;
		const ready = readyManifest(config, {
			project: resources.project,
			target: iam_names.fq.service(resources.service),
			live,
			clearCheck,
			...resources.projectNumber && { projectNumber: resources.projectNumber },
			...image !== undefined && { image },
			...settings && source && { build: {
				settings,
				sourceLocation: `gs://${source.bucket}/${source.name}#${source.generation}`
			} }
		});
		refuseProblems(resources, what, ready.problems, "replaced");
		return ready;
	}
	;
	function invokerSteps(config, facts, resources, released) {
		const { invokers } = (0, list.JC)(config);
		if (!invokers || !(0, iam_invokers.y)(config)) return [];
		const { kind, invokersUpdateStrategy: strategy } = config;
		const members = (0, iam_invokers.t)(config, facts);
		const policy = facts?.servicePolicy;
		const bindings = policy?.known ? policy.value?.bindings ?? [] : [];
		const wanted = (0, iam_bindings.lo)(structuredClone(bindings), members, strategy, invokers.role);
		const changes = policy?.known ? (0, iam_bindings.fs)(iam_names.fq.service(resources.service), bindings, wanted) : [];
		return [setInvokers(resources, {
			kind,
			members,
			strategy,
			changes,
			released
		})];
	}
	var inputs_resource_tags = __webpack_require__(4162);
	;
	function bindTags({ resources, wanted, changes, needs, released }) {
		const target = iam_names.fq.service(resources.service);
		return {
			kind: "bind-resource-tags",
			title: "Bind the resource tags",
			target,
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
				return done.length === 0 ? "It carries them already." : undefined;
			}
		};
	}
	async function holderName({ google, config }, { project, projectNumber, service }) {
		const number = projectNumber ?? (await google.resourceManager.getProject(project)).name?.split("/").at(-1) ?? project;
		return iam_names.fq.service(`projects/${number}/locations/${config.region}/services/${service.split("/").at(-1)}`);
	}
	async function bind(world, holder, wanted) {
		const { google, config } = world;
		const { resources, parent, present, done } = holder;
		const value = wanted.found.known ? wanted.found.value.name ?? (0, inputs_resource_tags.B)(wanted.tag) : (0, inputs_resource_tags.B)(wanted.tag);
		const named = (tag) => tag.valueId === value || `${tag.key}/${tag.value}` === value;
		if (present.some(named)) return;
		const other = present.find((tag) => tag.key === (0, resource_tags.TN)(wanted) || tag.keyId === wanted.tag.key);
		const change = (before, after) => ({
			target: iam_names.fq.service(resources.service),
			path: `resourceTags[${(0, resource_tags.TN)(wanted) ?? wanted.tag.key}]`,
			...before && { before: before.value },
			...after && { after },
			done: true
		});
		const after = wanted.found.known ? wanted.found.value.shortName ?? wanted.tag.value : wanted.tag.value;
		if (other) await attempt(world, holder, wanted, () => google.resourceManager.unbindTag(parent, other.valueId, config.region));
		try {
			await attempt(world, holder, wanted, () => google.resourceManager.bindTag(parent, value, config.region));
		} catch (error) {
			if (other && !await restored(world, parent, other)) done.push(change(other, undefined));
			throw error;
		}
		done.push(change(other, after));
	}
	async function restored({ google, config, log }, parent, old) {
		try {
			await google.resourceManager.bindTag(parent, old.valueId, config.region);
			return true;
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
			log.warning(`The tag ${old.key}=${old.value} was taken off the service and could not be put back: ${error.message}`);
			return false;
		}
	}
	async function attempt(world, holder, wanted, body) {
		try {
			await untilGranted(world, `Binding ${(0, resource_tags.u0)(wanted)}`, body);
		} catch (error) {
			if (!(error instanceof api_error.hD) || error.status >= 500 || error.status === 0 || error.status === 401) throw error;
			throw new errors.y([notBound(world, holder, wanted, error)], { cause: error });
		}
	}
	function notBound({ google }, { resources, released }, wanted, error) {
		const service = iam_names.fq.service(resources.service);
		const { permission } = error;
		const { principal } = google.identity;
		const onValue = permission?.startsWith("resourcemanager.");
		const value = wanted.found.known ? wanted.found.value.name : undefined;
		const role = onValue ? "roles/resourcemanager.tagUser" : "roles/run.admin";
		const resource = onValue ? value && iam_names.fq.tagValue(value) : service;
		return (0, words_findings.fJ)("tags-not-bound", `${released ? "The release stands, but the tag" : "The tag"} ${(0, resource_tags.u0)(wanted)} could not be bound to the service: ${error.message} Who can call the service was left as it was.`, {
			principal,
			...permission && {
				permission,
				role
			},
			resource: service,
			evidence: [(0, api_error.zR)(error.call, service, error)],
			remedies: permission && principal && resource ? (0, remedies.gb)({
				member: principal,
				role,
				resource
			}) : []
		});
	}
	;
	function tagSteps(config, facts, resources, released) {
		if (config.resourceTags.length === 0) return [];
		const wanted = facts?.wantedTags ?? config.resourceTags.map((tag) => ({
			tag,
			found: (0, ask.L5)("It was not asked for.")
		}));
		const target = iam_names.fq.service(resources.service);
		const present = facts?.tags.known ? facts.tags.value : undefined;
		const changes = wanted.flatMap((one) => {
			const key = (0, resource_tags.TN)(one);
			const before = present?.find((tag) => tag.key === key)?.value;
			const after = one.found.known ? one.found.value.shortName ?? one.tag.value : one.tag.value;
			if (before === after) return [];
			const path = `resourceTags[${key ?? one.tag.key}]`;
			return [{
				target,
				path,
				...before !== undefined && { before },
				after,
				done: false
			}];
		});
		const replaces = present && changes.some(({ before }) => before !== undefined);
		const values = config.resourceTags.map(inputs_resource_tags.B);
		return [bindTags({
			resources,
			wanted,
			changes,
			needs: tagNeeds(values, replaces),
			released
		})];
	}
	;
	const traffic_needs_PROJECT = { kind: "project" };
	const traffic_needs_SERVICE = { kind: "service" };
	const traffic_needs_advisory = { level: "advisory" };
	const trafficNeeds = (revisions) => [
		need("run.services.get", traffic_needs_SERVICE, "read the service"),
		need("run.services.update", traffic_needs_SERVICE, "change the traffic of a service"),
		need("iam.serviceAccounts.actAs", {
			kind: "account",
			who: "runtime-account"
		}, "change the traffic of a service"),
		need("run.operations.get", traffic_needs_PROJECT, "wait until the traffic has moved", traffic_needs_advisory),
		...revisions === "named" ? [need("run.revisions.get", traffic_needs_SERVICE, "see whether a revision that gets traffic is there", traffic_needs_advisory)] : [],
		...revisions === "all" ? [need("run.revisions.list", traffic_needs_SERVICE, "find the revision to go back to")] : []
	];
	const rolloutNeeds = () => [...trafficNeeds(), need("run.revisions.get", traffic_needs_SERVICE, "see whether the new revision stays ready", traffic_needs_advisory)];
	;
	async function moveTraffic(world, { service: name }, want, { evenWhenCancelled = false } = {}) {
		const { google } = world;
		const read = async () => {
			const live = await google.run.getService(name, { evenWhenCancelled });
			if (!live) throw move_traffic_gone(name);
			return live;
		};
		return onFreshState(world, {
			what: "The service",
			read,
			atOnce: evenWhenCancelled
		}, async (live) => {
			const { traffic, label } = want(live);
			const before = (0, traffic_shares.t7)(live.traffic);
			if ((0, json.Vk)(before, traffic) && (label ?? undefined) === undefined && !had(live, label)) return {
				service: live,
				before,
				changes: []
			};
			const operation = await google.run.patchService(...patch(live, traffic, label), { evenWhenCancelled });
			const service = evenWhenCancelled ? {
				...live,
				traffic
			} : await move_traffic_finish(world, name, operation, live.generation ?? "");
			const changes = [{
				target: iam_names.fq.service(name),
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
	const had = (live, label) => label === null && live.labels?.[service_traffic.vT] !== undefined;
	function patch(live, traffic, label) {
		const change = {
			name: live.name ?? "",
			...live.etag && { etag: live.etag },
			traffic
		};
		if (label === undefined) return [change, ["traffic"]];
		const labels = { ...live.labels };
		if (label) labels[service_traffic.vT] = label;
		else delete labels[service_traffic.vT];
		(0, template.TA)(labels);
		return [{
			...change,
			labels
		}, ["traffic", "labels"]];
	}
	async function move_traffic_finish(world, name, operation, generation) {
		const { run } = world.google;
		const read = () => run.getService(name);
		try {
			return await settled(world, await run.wait(operation), read);
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
			const service = await read();
			if (!service || service.generation === generation) throw error;
			return settled(world, service, read);
		}
	}
	function hasArrived({ trafficStatuses }, traffic) {
		const found = trafficStatuses ?? [];
		return (0, traffic_shares.t7)(traffic).filter(({ percent }) => percent).every((target) => found.some((status) => (status.percent ?? 0) === target.percent && (status.type === target.type || status.type === undefined) && ((0, traffic_shares.TN)(target) === "LATEST" || status.revision?.split("/").at(-1) === (0, traffic_shares.TN)(target))));
	}
	function notArrived(name, service, traffic) {
		const { terminalCondition: condition, trafficStatuses } = service;
		const said = condition?.message ? ` Cloud Run said: ${condition.message}` : "";
		return (0, words_findings.V2)("traffic-failed", `The traffic was asked to be ${(0, traffic_shares.r4)(traffic)}, and is ${(0, traffic_shares.r4)(trafficStatuses)}.${said}`, {
			resource: iam_names.fq.service(name),
			evidence: [(0, api_error.zR)(`GET run.googleapis.com/v2/${name}`, iam_names.fq.service(name), condition?.message ?? "no message")]
		});
	}
	const move_traffic_gone = (name) => (0, words_findings.V2)("traffic-target", `The service ${name.split("/").at(-1)} does not exist, so it has no traffic to move.`, { resource: iam_names.fq.service(name) });
	;
	const setTraffic = (wanted) => ({
		...set_traffic_planned(wanted),
		apply: async (world) => {
			const moved = await move(world, wanted, (live) => ownOf(world.made, live));
			const newer = ownOf(world.made, moved.service)?.newest === false;
			return newer ? `${set_traffic_words(moved)} Another run has made a newer revision meanwhile, which was left as it is.` : set_traffic_words(moved);
		}
	});
	const sendBack = (wanted, to) => ({
		...set_traffic_planned(wanted),
		apply: async (world) => {
			const moved = await move(world, wanted, () => undefined);
			world.made.revision = { name: to };
			return set_traffic_words(moved);
		}
	});
	const set_traffic_planned = ({ resources, title, changes, needs }) => ({ ...{
		kind: "set-traffic",
		title,
		target: iam_names.fq.service(resources.service),
		changes,
		needs
	} });
	async function move(world, { resources, change }, own) {
		const moved = await moveTraffic(world, resources, (live) => {
			const changed = (0, service_traffic.YX)(live, change, own(live));
			if ("problem" in changed) throw impossible(iam_names.fq.service(resources.service), changed.problem);
			return changed;
		});
		world.record?.(moved.changes);
		world.made.service = moved.service;
		return moved;
	}
	const set_traffic_words = ({ before, service, changes }) => changes.length === 0 ? `It was so already: ${(0, traffic_shares.r4)(before)}.` : sentence(before, service);
	const sentence = (before, { traffic }) => `Traffic: ${(0, traffic_shares.r4)(traffic)} (before: ${(0, traffic_shares.r4)(before)}).`;
	function ownOf({ revision }, live) {
		const name = revision?.name?.split("/").at(-1);
		return name ? {
			revision: name,
			newest: live.latestCreatedRevision?.split("/").at(-1) === name
		} : undefined;
	}
	const impossible = (resource, problem) => (0, words_findings.V2)("traffic-target", problem, { resource });
	;
	const ASKS = 10;
	const TOLERATED = .1;
	function judgeHealth(samples, ready) {
		if (ready?.state === "CONDITION_FAILED") {
			const reason = ready.revisionReason ?? ready.reason;
			return {
				state: "ill",
				why: `it is not ready: ${[reason, ready.message].filter(Boolean).join(": ")}`
			};
		}
		const answered = samples.flatMap((sample) => "status" in sample ? [sample.status] : []);
		const silent = samples.flatMap((sample) => "silent" in sample ? [sample.silent] : []);
		if (answered.length === 0) {
			const barred = samples.flatMap((sample) => "barred" in sample ? [sample.barred] : []);
			const why = barred[0] ?? silent[0];
			return {
				state: "unknown",
				why: why ? `It could not be asked: ${why}.` : "It was not asked."
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
		const failures = samples.filter((sample) => "status" in sample && sample.status >= 500).length;
		return failures / ASKS > TOLERATED;
	}
	function kinds(statuses, silent) {
		const counts = Map.groupBy(statuses, (status) => status);
		return [...[...counts].map(([status, all]) => all.length > 1 ? `${status} ×${all.length}` : String(status)), ...silent > 0 ? [`no answer ×${silent}`] : []].join(", ");
	}
	;
	function watch_watched(service, revision, tag, path) {
		const uri = tag && service.trafficStatuses?.find((status) => status.tag === tag)?.uri;
		const audience = audienceOf(service);
		const hidden = hiddenBecause(service) ?? (uri ? undefined : "it has no tag with a URL of its own");
		return {
			revision,
			...audience && { audience },
			...uri && !hidden ? { url: urlOf(uri, path) } : { hidden: hidden ?? "" }
		};
	}
	function hiddenBecause({ ingress, defaultUriDisabled, iapEnabled }) {
		if (ingress && ingress !== "INGRESS_TRAFFIC_ALL" && ingress !== "INGRESS_TRAFFIC_UNSPECIFIED") return `the ingress of the service is ${ingress}`;
		if (defaultUriDisabled) return "the default URL of the service is disabled";
		return iapEnabled ? "Identity-Aware Proxy stands before the service" : undefined;
	}
	async function watch(world, subject, ms) {
		const { clock = systemClock, signal } = world;
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
		const { google, signal, log } = world;
		try {
			let answer = await google.ask(url, subject.token && `Bearer ${subject.token}`);
			let door = doorOf(answer, { tokenSent: subject.token !== undefined });
			const closed = door === "closed" || door === "unclear" && answer.status === 403;
			if (closed && !subject.token && subject.audience) {
				const token = await google.idToken(subject.audience).catch((error) => {
					if (error instanceof errors.c) throw error;
					log.debug(`No ID token: ${String(error)}`);
					return null;
				});
				if (!token) return { barred: door === "closed" ? "the service is not public, and this identity can have no ID token" : UNCLEAR };
				subject.token = token;
				answer = await google.ask(url, `Bearer ${token}`);
				door = doorOf(answer, { tokenSent: true });
			}
			if (door === "closed" || door === "rejected") return { barred: "Cloud Run refuses the deployer, which is not an invoker of the service" };
			if (door === "sign-in") return { barred: "Identity-Aware Proxy stands before the service" };
			if (door === "unclear" && answer.status < 429) return { barred: UNCLEAR };
			return door === "hidden" ? { barred: "its URL is not known to Google’s front end" } : { status: answer.status };
		} catch (error) {
			if (signal.aborted || error instanceof errors.c) throw error;
			return { silent: (0, error_text.k)(error) };
		}
	}
	const UNCLEAR = "its refusal has no text that shows whether Cloud Run or the app refused";
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
			if (error instanceof api_error.hD && error.status === 403) return undefined;
			throw error;
		}
	}
	;
	function rollOut({ resources, rollout, changes, needs, tag }) {
		const steps = rollout.steps.map((percent) => `${percent} %`).join(", ");
		return {
			kind: "set-traffic",
			title: `Roll out gradually: ${steps}`,
			target: iam_names.fq.service(resources.service),
			changes,
			needs,
			apply: async (world) => {
				const { beforeRollout, revision } = world.made;
				if (!beforeRollout || !revision?.name) return "The new revision got its traffic with the release: nothing could serve meanwhile.";
				const course = await begin(world, resources, beforeRollout, revision.name, tag);
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
	async function begin(world, resources, { pin, tag: temporary }, revision, tag) {
		const service = await world.google.run.getService(resources.service) ?? world.made.service ?? {};
		return {
			resources,
			subject: watch_watched(service, revision, tag ?? temporary, world.config.verifyPath),
			own: revision.split("/").at(-1) ?? "",
			from: pin,
			at: [pin],
			...temporary && { tag: temporary },
			before: (0, traffic_shares.t7)(service.traffic),
			percent: 0
		};
	}
	async function climb(world, course, { steps, intervalMs }) {
		const { log } = world;
		await roll_out_look(world, course, 0);
		for (const [at, percent] of steps.entries()) {
			const last = at === steps.length - 1;
			const left = (steps.length - 1 - at) * intervalMs;
			await roll_out_move(world, course, percent, last);
			const next = last ? "The last step." : `Watching it for ${inWords(intervalMs)}; ${inWords(left)} left.`;
			log.info(`Step ${at + 1} of ${steps.length}: ${percent} % of the traffic goes to ${course.own}. ${next}`);
			if (!last) await roll_out_look(world, course, intervalMs);
		}
		if (course.unwatched) warn(world, course);
		return `${course.own} serves ${course.percent} % (before: ${(0, traffic_shares.r4)(course.before)}).`;
	}
	async function roll_out_look(world, course, ms) {
		const health = await watch(world, course.subject, ms);
		world.log.info(`${course.own}: ${health.state === "unknown" ? health.why : `${health.state}, ${health.why}`}`);
		if (health.state === "ill") throw new Ill(health.why);
		if (health.state === "unknown") course.unwatched = health.why;
	}
	async function roll_out_move(world, course, percent, last, evenWhenCancelled = false) {
		const { made, record } = world;
		let next = [];
		const known = course.at;
		const moved = await moveTraffic(world, course.resources, (live) => {
			const wanted = roll_out_anyOf(known, (at) => {
				const stage = {
					from: course.from,
					at,
					own: ownOf(made, live) ?? {
						revision: course.own,
						newest: false
					}
				};
				return (0, service_traffic.RJ)(live, {
					...stage,
					...course.tag && { tag: course.tag },
					last
				}, percent);
			});
			if ("lost" in wanted) throw new Overtaken(`${wanted.lost} It is ${(0, traffic_shares.r4)(live.traffic)} now.`);
			next = wanted.at;
			course.at = [next, ...known];
			return wanted;
		}, { evenWhenCancelled });
		course.at = [next];
		course.percent = percent;
		made.service = moved.service;
		record?.([changeOf(course, moved.service)]);
	}
	function roll_out_anyOf(known, ask) {
		let answer = { lost: "The traffic is not known." };
		for (const at of known) {
			answer = ask(at);
			if (!("lost" in answer)) break;
		}
		return answer;
	}
	const changeOf = ({ resources, before }, service) => ({
		target: iam_names.fq.service(resources.service),
		path: "traffic",
		before,
		after: service.traffic ?? [],
		done: true
	});
	async function comeBack(world, course, error) {
		const { log, signal } = world;
		const cancelled = signal.aborted || error instanceof errors.c;
		const why = (0, error_text.k)(error);
		const reached = course.percent > 0 ? `at ${course.percent} percent` : "before it got any traffic";
		if (error instanceof Overtaken) return failure(course, `The rollout of ${course.own} has stopped ${reached}. ${why} It was left so.`);
		try {
			await roll_out_move(world, course, 0, true, cancelled);
		} catch (second) {
			const said = (0, error_text.k)(second);
			const text = `The rollout of ${course.own} ended ${reached}: ${(0, sentences.em)(why)} The traffic could not be returned: ${(0, sentences.em)(said)} ${course.own} may still have ${course.percent} percent.`;
			if (!cancelled) return failure(course, text, [returning(course, world)]);
			roll_out_tell(world, course, "cancelled", text, [returning(course, world)]);
			return error;
		}
		const back = `All traffic is back on ${course.from.map(({ revision }) => revision).join(" and ")}.`;
		log.warning(back);
		if (cancelled) {
			roll_out_tell(world, course, "cancelled", `The rollout of ${course.own} was ended ${reached}. ${back}`);
			return error;
		}
		return failure(course, `${course.own} was taken back ${reached}: ${(0, sentences.em)(why)} ${back} The revision is still there, without traffic.`);
	}
	function failure(course, reason, remedies = []) {
		return new errors.y([roll_out_finding(course, "rollout-failed", "fail", reason, remedies)]);
	}
	function roll_out_tell(world, course, id, reason, remedies = []) {
		world.log.warning(reason);
		world.made.findings = [...world.made.findings ?? [], roll_out_finding(course, id, "warn", reason, remedies)];
	}
	function warn(world, course) {
		const reason = `Whether ${course.own} answers as it should was not seen in the rollout. ${course.unwatched} Cloud Run’s own condition of the revision was all that was watched.`;
		roll_out_tell(world, course, "rollout-unwatched", reason);
	}
	function roll_out_finding({ resources, subject }, id, status, reason, remedies) {
		const resource = iam_names.fq.service(resources.service);
		const evidence = [{
			call: subject.url ? `GET ${subject.url}` : `GET run.googleapis.com/v2/${subject.revision}`,
			resource,
			answer: reason
		}];
		return (0, words_findings.hD)(id, status, reason, {
			resource,
			evidence,
			remedies
		});
	}
	const returning = ({ from, resources }, { config }) => ({
		kind: "gcloud",
		title: "Return the traffic",
		text: (0, remedies.G5)([
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
	;
	function trafficSteps(config, facts, decisions, resources) {
		const { rollout, trafficChange } = config;
		const decided = decisions?.traffic;
		const gradual = rollout && (!decided || decided.effect === "gradual");
		return inOrder(trafficChange ? [setTraffic({
			resources,
			change: trafficChange,
			title: trafficChange.shares ? "Set the traffic" : "Set the tags",
			changes: changesOf(facts, decided, resources),
			needs: trafficNeeds(namedInTraffic(config).length > 0 ? "named" : undefined)
		})] : [], gradual ? [rollOut({
			resources,
			rollout,
			changes: changesOf(facts, decided, resources),
			needs: rolloutNeeds(),
			...config.tag && { tag: config.tag }
		})] : []);
	}
	function planRollback(config, facts, decisions) {
		const resources = (0, needs_resources.F)(config, facts);
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
			needs: trafficNeeds("all")
		}, to)];
	}
	function changesOf(facts, decided, { service }) {
		if (!facts?.service.known || !facts.service.value || !decided?.after) return [];
		const before = (0, traffic_shares.t7)(facts.service.value.traffic);
		const after = decided.after;
		return (0, json.Vk)(before, after) ? [] : [{
			target: iam_names.fq.service(service),
			path: "traffic",
			before,
			after,
			done: false
		}];
	}
	;
	function planService(config, facts, decisions, source = NO_SOURCE) {
		const resources = (0, needs_resources.F)(config, facts);
		const live = facts?.service.known ? facts.service.value : undefined;
		const settings = config.origin.kind === "source" ? (0, service_build.s9)(config, resources.project, live ?? null, source) : undefined;
		const release = (0, releases.D)(config, live) ? [deployStep(config, facts, decisions, resources, live, settings)] : [];
		const access = decisions ? decided(decisions.access, resources, release.length > 0) : thinkable(config, resources);
		const closing = live && decisions && closes(decisions.access);
		const narrowing = closing || live && config.invokersUpdateStrategy === "overwrite";
		const released = !narrowing && release.length > 0;
		const named = [...tagSteps(config, facts, resources, released), ...invokerSteps(config, facts, resources, released)];
		return inOrder(buildSteps(config, facts, resources, settings, "files" in source ? source : undefined), narrowing ? named : [], closing ? closeSteps(decisions.access, resources) : [], release, narrowing ? [] : named, closing ? [] : access, trafficSteps(config, facts, decisions, resources));
	}
	function serviceProblems(config, facts, source = NO_SOURCE) {
		const resources = (0, needs_resources.F)(config, facts);
		if (!facts.service.known) return [];
		const live = facts.service.value;
		const settings = config.origin.kind === "source" ? (0, service_build.s9)(config, resources.project, live, source) : undefined;
		if (config.manifest) return manifestPreview(config, facts, resources, settings).problems.map(cannot("The service"));
		const problems = (0, releases.D)(config, live) ? preview(config, facts, resources, live, settings).problems : [];
		return problems.map(cannot("The service"));
	}
	function deployStep(config, facts, decisions, resources, live, settings) {
		const ifCheckRequired = decisions?.access.ifCheckRequired;
		const changes = facts && live !== undefined ? changesIn(config, facts, resources, live, settings) : [];
		const release = config.manifest ? replaceByManifest : deployService;
		return release(config, {
			resources,
			live: facts ? live : undefined,
			serving: facts?.serving.known ? facts.serving.value : null,
			changes,
			needs: [
				...deployNeedsOf(config, resources, live),
				...(0, preview_names.X1)(config) ? taggedPreviewNeeds() : [],
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
			target: iam_names.fq.service(resources.service),
			live: facts.knative?.known ? facts.knative.value : undefined,
			...resources.projectNumber && { projectNumber: resources.projectNumber },
			...image !== undefined && { image }
		});
	}
	function deployNeedsOf(config, resources, live) {
		const shape = deployShape(config, resources, live);
		return deployNeeds(config.kind, (0, preview_names.X1)(config) ? {
			...shape,
			exists: true
		} : shape);
	}
	function preview(config, facts, resources, live, settings) {
		const image = config.origin.kind === "image" ? config.origin.image : settings?.image;
		return (0, service_wanted.N)(live, config, {
			project: resources.project,
			serving: facts.serving.known ? facts.serving.value : null,
			...image !== undefined && { image },
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
	function thinkable(config, resources) {
		if (config.access === "keep") return [];
		if (config.access === "authenticated") return mechanisms.N.map((way) => closeAccess(resources, way));
		const tries = ["all-users", "no-invoker-iam-check"].filter((way) => config.publicVia === "auto" || config.publicVia === way);
		return [openAccess(resources, {
			tries,
			removes: [],
			fallback: "oidc-only",
			byTrial: true
		})];
	}
	;
	function planDrift(config, facts, decided) {
		const resources = (0, needs_resources.F)(config, facts);
		const drift = decided?.drift;
		const fixes = config.drift.fix ? facts && drift ? fixSteps(config, facts, drift, resources) : drift_plan_thinkable(config, resources) : [];
		const left = (drift?.differences ?? []).filter(({ fix }) => !config.drift.fix || !fix);
		return [drift_plan_compare(config, resources, left.map(toChange)), ...fixes];
	}
	const toChange = ({ fix: _, ...change }) => change;
	function drift_plan_compare(config, resources, changes) {
		return {
			kind: "compare-service",
			title: `Hold ${config.service} against the workflow`,
			target: iam_names.fq.service(resources.service),
			changes,
			needs: driftNeeds(config.access !== "keep" || (0, iam_invokers.y)(config)),
			async apply(world) {
				world.record?.(changes);
				const left = changes.length;
				return left === 0 ? undefined : `${(0, sentences.U9)(left, "difference is", "differences are")} left.`;
			}
		};
	}
	const releaseOf = (config, edits) => ({
		...config,
		origin: { kind: "template" },
		edits,
		...{
			access: "keep",
			invokers: [],
			callers: [],
			resourceTags: []
		}
	});
	const drift_plan_release = (config, facts) => planService(config, facts, null).map((step) => ({
		...step,
		apply: (world) => step.apply({
			...world,
			config
		})
	}));
	function fixSteps(config, facts, drift, resources) {
		const by = (fix) => drift.differences.filter((each) => each.fix === fix);
		const edits = by("release").length > 0 ? (0, decisions_drift.bj)(config, drift) : [];
		const invokers = by("remove-invokers");
		return [
			...edits.length > 0 ? drift_plan_release(releaseOf(config, edits), facts) : [],
			...invokers.length > 0 ? [setInvokers(resources, {
				kind: config.kind,
				members: (0, decisions_drift._W)(config, facts),
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
	function drift_plan_thinkable(config, resources) {
		const edits = config.edits.filter(({ path }) => /^((template\.)?labels|container\.env|ingress)$/.test(path));
		return [
			...edits.length > 0 ? planService(releaseOf(config, edits), null, null).map((step) => ({
				...step,
				needs: step.needs.filter(({ permission }) => permission !== "run.services.create")
			})) : [],
			...config.invokersUpdateStrategy === "overwrite" && (0, iam_invokers.y)(config) ? [setInvokers(resources, {
				...ALL_OUT,
				kind: config.kind
			})] : [],
			...config.access === "authenticated" ? mechanisms.N.map((way) => closeAccess(resources, way)) : []
		];
	}
	var cleanup = __webpack_require__(8064);
	;
	function removePreview(resources, of, preview, needs, mark) {
		const name = (0, preview_names.gz)(preview.pullRequest);
		return {
			kind: "remove-preview",
			title: `Remove the preview ${name} of ${of}`,
			target: iam_names.fq.service(preview.service ?? resources.service),
			changes: expected(resources, preview),
			needs,
			apply: (world) => preview.service ? removeService(world, preview.service, of, preview) : removeTagged(world, resources.service, preview, mark)
		};
	}
	function expected({ service }, preview) {
		if (preview.service) return [remove_preview_gone(preview.service, false)];
		const tag = preview.tag ? [untagged(service, preview.tag, preview.revisions[0] ?? "", false)] : [];
		return [...tag, ...preview.revisions.map((revision) => remove_preview_gone(`${service}/revisions/${revision}`, false))];
	}
	const untagged = (service, tag, revision, done) => ({
		target: iam_names.fq.service(service),
		path: `traffic[${tag}]`,
		before: revision,
		done
	});
	const remove_preview_gone = (name, done) => ({
		target: iam_names.fq.service(name),
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
		if (!before || !preview) return "It is gone already.";
		const late = preview.revisions.filter((revision) => !planned.revisions.includes(revision));
		if (late.length > 0) throw remove_preview_refused(name, `${late.join(", ")} came after this run had looked: a preview of pull request ${pullRequest} was deployed at the same moment. Nothing of it was removed; run this again.`);
		const serving = (0, cleanup.K3)(preview, before);
		if (serving) throw remove_preview_refused(name, `${serving} serves production: somebody has sent the traffic to this preview.`);
		const live = preview.tag ? await takeTag(world, before, preview, changes) : before;
		const deleted = [];
		for (const revision of preview.revisions) {
			if ((0, cleanup.eL)(live, revision)) continue;
			if (!await deleteRevision(world, name, revision, pullRequest)) continue;
			deleted.push(revision);
			changes.push(remove_preview_gone(`${name}/revisions/${revision}`, true));
		}
		const stays = preview.revisions.filter((revision) => !deleted.includes(revision));
		if (stays.length > 0) remove_preview_tell(world, name, leftOver(stays, live));
		return [
			preview.tag ? `The tag ${preview.tag} is gone.` : "",
			deleted.length > 0 ? `Deleted: ${deleted.join(", ")}.` : "",
			stays.length > 0 ? `Still there: ${stays.join(", ")}.` : ""
		].filter(Boolean).join(" ");
	}
	function leftOver(stays, live) {
		const [first = ""] = stays;
		return stays.length === 1 && (0, cleanup.eL)(live, first) ? `${(0, cleanup.eU)(first)} It has neither traffic nor a tag any more, and goes with a cleanup after the next deploy.` : `${stays.join(", ")} could not be deleted, and have no tag any more. A later cleanup tries again.`;
	}
	function remove_preview_tell(world, name, reason) {
		world.made.findings ??= [];
		const finding = (0, words_findings.hT)("preview-kept", reason, { resource: iam_names.fq.service(name) });
		world.made.findings.push(finding);
	}
	async function takeTag(world, read, preview, changes) {
		const { run } = world.google;
		const name = read.name ?? "";
		const tag = preview.tag ?? "";
		const base = {
			what: "The service",
			first: read,
			read: async () => await run.getService(name) ?? read
		};
		return onFreshState(world, base, async (live) => {
			const holder = live.traffic?.find((target) => target.tag === tag)?.revision?.split("/").at(-1);
			if (live !== read && holder && !preview.revisions.includes(holder)) throw remove_preview_refused(name, `Meanwhile the tag ${tag} was given to ${holder}, which is not a preview of this pull request.`);
			const after = await remove_preview_patch(world, live, tag);
			changes.push(untagged(name, tag, preview.revisions[0] ?? "", true));
			world.made.service = after;
			return after;
		});
	}
	async function remove_preview_patch(world, live, tag) {
		const { traffic, label } = (0, service_traffic.nb)(live, tag);
		const labels = label && {
			...live.labels,
			[service_traffic.vT]: label
		};
		if (labels) (0, template.TA)(labels);
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
			const now = error instanceof api_error.hD ? await read() : null;
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
		if ((0, preview_names.nk)(service.split("/").at(-1) ?? "", id, revision.labels) !== pullRequest) return stays(`It is not a preview of pull request ${pullRequest}.`);
		if ((0, cleanup.K3)({ revisions: [id] }, live)) return stays("It serves production by now.");
		if ((0, cleanup.eL)(live, id)) return stays("It is the newest revision by now.");
		try {
			await google.run.deleteRevision(name, revision.etag ?? undefined);
			return true;
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
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
		if (!live) return "It is gone already.";
		if ((0, preview_names.BK)(of, name.split("/").at(-1) ?? "", live.labels) !== pullRequest) throw remove_preview_refused(name, `Its name and its labels do not say that it is the preview ${(0, preview_names.gz)(pullRequest)} of ${of}.`);
		try {
			await google.run.deleteService(name, etag ?? live.etag ?? undefined);
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
			if (isConflict(error)) throw remove_preview_refused(name, `It was changed by somebody else since it was last read, and was not deleted: ${error.message} Run this again.`, error);
			if (error.status !== 404 && !await isGone(() => google.run.getService(name), error)) throw error;
		}
		world.record?.([remove_preview_gone(name, true)]);
		return `The service ${name.split("/").at(-1)} is deleted.`;
	}
	function remove_preview_refused(name, reason, error) {
		const resource = iam_names.fq.service(name);
		const evidence = error ? [(0, api_error.zR)(error.call, resource, error)] : [];
		return (0, words_findings.V2)("preview-impossible", reason, {
			resource,
			evidence
		});
	}
	;
	const preview_plan_PROJECT = { kind: "project" };
	const preview_plan_SERVICE = { kind: "service" };
	function planRemoval(config, facts) {
		const { preview, previews } = config;
		if (!preview) return [];
		const needs = previews.strategy === "tag" ? removeTaggedNeeds() : removeServiceNeeds(preview_plan_SERVICE);
		const found = facts?.previews?.known ? facts.previews.value : undefined;
		const thinkable = [{
			pullRequest: preview.pullRequest,
			revisions: []
		}];
		return (found ?? thinkable).map((one) => removePreview((0, needs_resources.F)(config, facts), preview.of, one, needs, previews.repository));
	}
	function planCleanup(config, facts, decided) {
		const resources = (0, needs_resources.F)(config, facts);
		const needs = cleanupNeeds(config);
		const looking = {
			kind: "find-previews",
			title: "Look at the previews",
			target: iam_names.fq.service(resources.service),
			changes: [],
			needs: config.previews.strategy === "tag" ? findTaggedNeeds() : listPreviewServicesNeeds(),
			apply: async ({ log }) => preview_plan_announce(config, facts, decided ?? [], log)
		};
		if (!decided) return [{
			...looking,
			needs
		}];
		const going = decided.filter(({ choice }) => choice === "remove");
		return [looking, ...going.map(({ preview }) => removePreview(resources, config.service, preview, needs, config.previews.repository))];
	}
	function preview_plan_announce(config, facts, decided, log) {
		const going = decided.filter(({ choice }) => choice === "remove");
		log.info(`Plan: ${going.length} of ${decided.length} previews of ${config.service} are removed.`);
		for (const { preview, choice, because } of decided) {
			const { pullRequest, tag, revisions, service } = preview;
			const parts = service ? [`service ${service.split("/").at(-1)}`] : [...tag ? [`tag ${tag}`] : [], ...revisions.map((name) => `revision ${name}`)];
			log.info(`${choice === "remove" ? "Remove" : "Keep"} pr-${pullRequest} (${parts.join(", ")}): ${because}`);
		}
		const live = facts?.service.known ? facts.service.value : null;
		const strange = (0, cleanup.EJ)(config, live, decided);
		if (strange.length === 0) return undefined;
		const reason = `Nothing was removed: the plan has ${strange.join(", ")}, and nothing proves that to be a preview of ${config.service} whose pull request is over.`;
		const resource = iam_names.fq.service((0, needs_resources.F)(config, facts).service);
		throw (0, words_findings.V2)("preview-impossible", reason, { resource });
	}
	const cleanupNeeds = ({ previews }) => previews.strategy === "tag" ? removeTaggedNeeds() : [...listPreviewServicesNeeds(), ...removeServiceNeeds(preview_plan_PROJECT)];
	function previewQuestions(config, facts) {
		const { previews, mode, service } = config;
		if (mode !== "preflight") return [];
		const target = iam_names.fq.service((0, needs_resources.F)(config, facts).service);
		const step = (kind, title, needs) => ({
			kind,
			title,
			target,
			changes: [],
			needs,
			apply: () => Promise.reject(new Error("A preflight carries out nothing."))
		});
		const tagged = previews.strategy === "tag";
		return [...previews.asked ? [...tagged ? [step("deploy-service", `Deploy previews of ${service} under tags`, taggedPreviewNeeds())] : [], step("remove-preview", `Remove previews of ${service} when their pull requests are closed`, tagged ? removeTaggedNeeds() : removeServiceNeeds(preview_plan_PROJECT))] : [], ...previews.cleanupAsked ? [step("remove-preview", `Clean up previews of ${service}`, cleanupNeeds(config))] : []];
	}
	;
	const execution_failure_LOG_LINES = 15;
	async function failedExecution(world, resources, execution) {
		const name = execution.name ?? "";
		const short = name.split("/").at(-1) ?? "";
		const [all = [], read] = await Promise.all([execution_failure_attempt(world, "tasks", () => world.google.run.listTasks(name)), execution_failure_attempt(world, "log", () => world.google.logging.executionLog(name, execution_failure_LOG_LINES))]);
		const lines = read ?? [];
		if (lines.length > 0) await world.log.group(`Last ${lines.length} lines of the log`, async () => {
			for (const line of lines) world.log.quote(line);
		});
		const condition = execution.conditions?.find(({ type }) => type === "Completed");
		const said = condition?.message ?? "";
		const { failedCount = 0, cancelledCount = 0, taskCount = 1 } = execution;
		const counts = failedCount > 0 ? `${failedCount} of ${(0, sentences.U9)(taskCount, "task")} failed` : cancelledCount > 0 ? "it was cancelled" : "it did not succeed";
		const evidence = [{
			call: `GET run.googleapis.com/v2/${name}`,
			resource: iam_names.fq.service(name),
			answer: [condition?.executionReason, said].filter(Boolean).join(": ").slice(0, 600) || counts
		}, ...lines.length > 0 ? [{
			call: "POST logging.googleapis.com/v2/entries:list",
			resource: iam_names.fq.service(name),
			answer: lines.join("\n").slice(-4e3)
		}] : []];
		const finding = (0, words_findings.fJ)("job-failed", [
			`The execution ${short} of the job failed: ${counts}.`,
			...said ? [(0, sentences.em)(said)] : [],
			...endings(all),
			...read ? execution_failure_lastWords(lines) : ["Its log could not be read from here, which takes roles/logging.viewer."],
			"The job itself is deployed."
		].join(" "), {
			resource: iam_names.fq.service(resources.service),
			evidence,
			remedies: execution_failure_logLink(execution)
		});
		return new errors.y([finding]);
	}
	async function execution_failure_attempt({ log }, what, read) {
		try {
			return await read();
		} catch (error) {
			log.debug(`The ${what} could not be read: ${(0, error_text.k)(error)}`);
			return undefined;
		}
	}
	function endings(all) {
		const ways = Map.groupBy(all.filter(({ lastAttemptResult: last }) => last?.exitCode || last?.termSignal || last?.status?.code), ({ lastAttemptResult: last }) => wayOf(last ?? {}));
		return [...ways].map(([way, tasks]) => {
			const indices = tasks.map(({ index = 0 }) => String(index));
			return `${indices.length === 1 ? "Task" : "Tasks"} ${(0, sentences.zN)(indices, 5)} ended ${way}.`;
		});
	}
	function wayOf({ exitCode, termSignal, status }) {
		if (exitCode === 137 || termSignal === 9) return "by SIGKILL, as a container does that needs more memory than its limit (flags: --memory)";
		if (exitCode) return `with exit code ${exitCode}`;
		if (termSignal) return `by signal ${termSignal}`;
		return `with the message "${(status?.message ?? "").slice(0, 200)}"`;
	}
	function execution_failure_lastWords(lines) {
		const last = lines.findLast((line) => line.trim() !== "" && !/^Container called exit\(\d+\)\.$/.test(line));
		return last ? [`The log says: ${(0, sentences.em)(last.slice(0, 300))}`] : [];
	}
	const execution_failure_logLink = ({ logUri }) => logUri ? [{
		kind: "console",
		title: "Read the log of the execution",
		text: logUri
	}] : [];
	;
	function runJob(config, resources, how) {
		const target = iam_names.fq.service(resources.service);
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
				const begun = await run_job_begin(world, resources);
				const name = begun.name ?? "";
				const short = name.split("/").at(-1) ?? "";
				world.made.execution = begun;
				world.record?.([{
					target,
					path: "executions",
					after: short,
					done: true
				}]);
				world.log.info(`Execution ${short} has begun.${begun.logUri ? ` Its log: ${begun.logUri}` : ""}`);
				if (how === "start") return `Execution ${short} has begun; its end was not waited for.`;
				const ended = await run_job_follow(world, resources, begun);
				world.made.execution = ended;
				if (!succeeded(ended)) throw await failedExecution(world, resources, ended);
				const { succeededCount = 0, taskCount = succeededCount, retriedCount = 0 } = ended;
				const retries = retriedCount > 0 ? `, after ${(0, sentences.U9)(retriedCount, "retry", "retries")}` : "";
				return `Execution ${short} succeeded: ${succeededCount} of ${tasks(taskCount)}${retries}.`;
			}
		};
	}
	const tasks = (number) => (0, sentences.U9)(number, "task");
	async function run_job_begin({ google, held }, resources) {
		try {
			const operation = await google.run.runJob(resources.service);
			const execution = operation.metadata ?? operation.response;
			if (execution?.name) return execution;
			const job = await google.run.getResource(resources.service);
			const last = job?.latestCreatedExecution?.name?.split("/").at(-1);
			if (last) return { name: `${resources.service}/executions/${last}` };
			throw new Error("The job was started, but neither the answer nor the job names the execution.");
		} catch (error) {
			if (!(error instanceof api_error.hD)) throw error;
			const deployer = google.identity.principal;
			throw (0, refusals.$Q)(error, iam_names.fq.service(resources.service), {
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
		if (state !== undefined) return state === "CONDITION_SUCCEEDED";
		const { failedCount = 0, cancelledCount = 0 } = execution;
		return failedCount === 0 && cancelledCount === 0;
	}
	async function run_job_follow(world, resources, begun) {
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
			if (signal.aborted || error instanceof errors.c) tellLeft(world, resources, name);
			throw error;
		}
	}
	function progressOf({ taskCount = 1, runningCount = 0, succeededCount = 0, failedCount = 0 }) {
		const parts = [
			`${succeededCount} of ${tasks(taskCount)} done`,
			...runningCount > 0 ? [`${runningCount} running`] : [],
			...failedCount > 0 ? [`${failedCount} failed`] : []
		];
		return parts.join(", ");
	}
	function tellLeft({ made, log }, { project, service }, name) {
		const short = name.split("/").at(-1) ?? "";
		const region = service.split("/")[3] ?? "";
		const text = (0, remedies.G5)([...[
			"run",
			"jobs",
			"executions",
			"cancel",
			short
		], ...[`--project=${project}`, `--region=${region}`]]);
		const reason = `The execution ${short} goes on: a run that is stopped does not stop it.`;
		log.info(`${reason} This stops it: ${text}`);
		made.findings = [...made.findings ?? [], (0, words_findings.R8)("cancelled", reason, {
			resource: iam_names.fq.service(name),
			remedies: [{
				kind: "gcloud",
				title: "Stop the execution",
				text
			}]
		})];
	}
	;
	function planResource(config, facts, source = NO_SOURCE) {
		const resources = (0, needs_resources.F)(config, facts);
		const live = facts?.live.known ? facts.live.value : undefined;
		const settings = config.origin.kind === "source" ? (0, service_build.s9)(config, resources.project, null, source) : undefined;
		const shape = deployShape(config, resources, live && { template: (0, edit_paths.PD)(live, config.kind) ?? {} });
		const needs = deployNeeds(config.kind, shape);
		const changes = live === undefined ? [] : previewed(config, facts, resources, live).changes;
		const deploy = config.manifest ? replaceByManifest : deployResource;
		const released = deploys(config, live);
		return inOrder(buildSteps(config, facts, resources, settings, "files" in source ? source : undefined), released ? [deploy(config, {
			resources,
			live,
			changes,
			needs
		})] : [], invokerSteps(config, facts, resources, released), config.execution ? [runJob(config, resources, config.execution)] : []);
	}
	function resourceProblems(config, facts) {
		const { live } = facts;
		if (!live.known || !deploys(config, live.value)) return [];
		const { problems } = previewed(config, facts, (0, needs_resources.F)(config, facts), live.value);
		return problems.map(cannot(`The ${(0, list.JC)(config).words}`));
	}
	const deploys = ({ origin, edits }, live) => !live || origin.kind !== "template" || edits.length > 0;
	function previewed(config, facts, resources, live) {
		const image = previewImage(config, resources);
		const context = {
			project: resources.project,
			...image !== undefined && { image }
		};
		if (!config.manifest) return wantedResource(live, config, {
			...context,
			nonce: "aaaaaaaaaa"
		});
		return readyManifest(config, {
			...context,
			target: iam_names.fq.service(resources.service),
			live: facts?.knative?.known ? facts.knative.value : undefined,
			...resources.projectNumber && { projectNumber: resources.projectNumber }
		});
	}
	;
	function deleteSchedule(name) {
		const target = iam_names.fq.schedulerJob(name);
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
					return undefined;
				} catch (error) {
					if (!(error instanceof api_error.hD) || error.status !== 404) throw error;
					record?.([]);
					return "There is none.";
				}
			}
		};
	}
	;
	const POLL_MS = 2e3;
	const AGAIN_MS = 15e3;
	const SLACK_MS = 6e4;
	function testSchedule(schedule, { name, called }) {
		const target = iam_names.fq.schedulerJob(name);
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
					const outcome = await test_schedule_attempt(world, name, schedule);
					if (outcome.status === "OK") return `The call succeeded${outcome.httpStatus ? ` (${outcome.httpStatus})` : ""}.`;
					const left = until - clock.now();
					const fresh = made.changedAccess === true && REFUSED.has(outcome.status);
					if (!fresh || left <= 0) throw await failedCall(world, schedule, {
						target,
						called
					}, outcome);
					const ms = Math.min(AGAIN_MS, left);
					log.info(`The scheduled call was refused (${outcome.status}), and this run has just changed who may call: trying again in ${inWords(ms)}; giving up in ${inWords(left)}.`);
					await clock.sleep(ms, signal);
				}
			}
		};
	}
	const REFUSED = new Set(["PERMISSION_DENIED", "UNAUTHENTICATED"]);
	async function test_schedule_attempt(world, name, schedule) {
		const { google, signal, clock = systemClock } = world;
		const before = await google.scheduler.getJob(name);
		const since = new Date(Date.now() - 6e4).toISOString();
		const logged = await attemptsOf(world, name, since);
		await google.scheduler.runJob(name);
		const until = clock.now() + (schedule.deadlineSeconds ?? 180) * 1e3 + SLACK_MS;
		let seen = 0;
		for (;;) {
			await clock.sleep(POLL_MS, signal);
			const [job, entries] = await Promise.all([google.scheduler.getJob(name), logged ? attemptsOf(world, name, since) : undefined]);
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
				since
			};
		}
	}
	async function attemptsOf({ google }, name, since) {
		try {
			return await google.logging.attempts(name, since);
		} catch (error) {
			if (!(error instanceof api_error.hD) || error.status === 401) throw error;
			return undefined;
		}
	}
	const hasEnded = (before, job) => job?.status !== undefined && job.status.code !== -1 && job.lastAttemptTime !== before?.lastAttemptTime;
	async function failedCall(world, schedule, { target, called }, outcome) {
		const { google, config } = world;
		const caller = (0, schedule_names.$U)(schedule, target.split("/")[4] ?? "");
		const arrived = schedule.target.kind === "run" ? undefined : await test_schedule_hasArrived(world, called, outcome.since);
		const number = await projectNumber(world);
		const failed = {
			...outcome,
			...arrived !== undefined && { arrived }
		};
		const words = (0, decisions_schedule.Nm)(failed, {
			schedule,
			caller,
			agent: number && (0, schedule_names.bc)(number)
		});
		const debug = outcome.debug ? ` Cloud Scheduler says: ${outcome.debug}.` : "";
		return (0, words_findings.V2)("schedule-failed", `The test call of the Cloud Scheduler job ${schedule.name} failed. ${words}${debug} The deploy of ${config.service} and the schedule stand.`, {
			principal: google.identity.principal && `serviceAccount:${caller}`,
			resource: target,
			evidence: [{
				call: "the attempt",
				resource: target,
				answer: outcome.status,
				...outcome.httpStatus && { status: outcome.httpStatus }
			}]
		});
	}
	async function test_schedule_hasArrived({ google }, called, since) {
		try {
			return await google.logging.scheduledCalls(called, since) > 0;
		} catch (error) {
			if (!(error instanceof api_error.hD) || error.status === 401) throw error;
			return undefined;
		}
	}
	async function projectNumber({ google, config }) {
		try {
			const found = await google.resourceManager.getProject(config.project ?? google.project ?? "");
			return /^projects\/(\d+)$/.exec(found.name)?.[1];
		} catch (error) {
			if (!(error instanceof api_error.hD) || error.status === 401) throw error;
			return undefined;
		}
	}
	;
	function wantedSchedule(schedule, { name, uri, audience, caller }) {
		const { cron, timeZone, method, body, headers, deadlineSeconds, retries, target } = schedule;
		const token = target.kind === "run" ? { oauthToken: {
			serviceAccountEmail: caller,
			scope: "https://www.googleapis.com/auth/cloud-platform"
		} } : { oidcToken: {
			serviceAccountEmail: caller,
			audience: schedule.audience ?? audience
		} };
		const typed = body !== undefined && wanted_schedule_isJson(body) && !typeIn(headers) ? { "Content-Type": "application/json" } : {};
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
				...body !== undefined && { body: Buffer.from(body).toString("base64") },
				...token
			},
			...deadlineSeconds !== undefined && { attemptDeadline: `${deadlineSeconds}s` },
			...retries !== undefined && { retryConfig: { retryCount: retries } }
		};
	}
	const typeIn = (headers = {}) => Object.keys(headers).some((key) => key.toLowerCase() === "content-type");
	function wanted_schedule_isJson(text) {
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
			if (after === undefined || wanted_schedule_same(before, after)) return [];
			const shown = hidden ? {
				...before !== undefined && { before: "set" },
				after: before === undefined ? "set" : "changed"
			} : {
				...before !== undefined && { before },
				after
			};
			return [{
				path,
				change: {
					target,
					path,
					...shown,
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
		if (!target?.headers) return undefined;
		return Object.fromEntries(Object.entries(target.headers).filter(([key, value]) => !/^user-agent$/i.test(key) && !(/^content-type$/i.test(key) && value === OCTETS)));
	}
	const OCTETS = "application/octet-stream";
	function wanted_schedule_same(a, b) {
		return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
	}
	const sorted = (value) => value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
	;
	const upsert_schedule_TRIES = 4;
	function upsertSchedule(schedule, { name, caller, called, live, needs }) {
		const target = iam_names.fq.schedulerJob(name);
		const id = schedule.name;
		return {
			kind: "upsert-schedule",
			title: `${live === null ? "Create" : "Set"} the Cloud Scheduler job ${id}: ${(0, decisions_schedule.r4)(schedule)}`,
			target,
			changes: upsert_schedule_planned(schedule, live, target),
			needs,
			async apply(world) {
				const [parent = ""] = name.split(/\/jobs\//);
				const { uri, audience } = await addressOf(world, schedule, called);
				const wanted = wantedSchedule(schedule, {
					name,
					uri,
					audience,
					caller,
					called
				});
				const description = `Calls ${called.split("/").slice(-2).join("/")}. Set by run-iam-deploy.`;
				const before = await world.google.scheduler.getJob(name);
				const { job, changes } = before ? await update(world, before, wanted, target) : await upsert_schedule_create(world, parent, {
					...wanted,
					description
				}, target);
				world.record?.(changes.map((change) => ({
					...change,
					done: true
				})));
				if (job.state === "PAUSED" || job.state === "DISABLED") world.made.findings = [...world.made.findings ?? [], idle(job, target)];
				const next = job.scheduleTime ? ` The next time is ${job.scheduleTime}.` : "";
				return `${changes.length === 0 ? "It is so already." : `Calls ${uri} as ${caller}.`}${next}`;
			}
		};
	}
	function upsert_schedule_planned(schedule, live, target) {
		if (live === undefined) return [];
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
		if (!url) throw new errors.y([noAddress(called)]);
		return {
			uri: `${url}${path}`,
			audience: url
		};
	}
	const noAddress = (called) => (0, words_findings.fJ)("schedule-failed", `Cloud Scheduler cannot call ${called.split("/").at(-1)}: there is no such Cloud Run service, or it has no URL. A first-generation function is not a Cloud Run service: give it roles/cloudfunctions.invoker and a schedule of its own.`, { resource: iam_names.fq.service(called) });
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
			if (job.state !== "UPDATE_FAILED" || tries >= upsert_schedule_TRIES) return {
				job,
				changes
			};
			log.info("Cloud Scheduler says UPDATE_FAILED: the update is repeated.");
			await clock.sleep(pause(), signal);
		}
	}
	const idle = (job, target) => (0, words_findings.R8)("schedule-kept", `The Cloud Scheduler job ${job.name?.split("/").at(-1)} is ${job.state === "PAUSED" ? "paused by somebody" : "disabled by Google"}, and so it calls nobody. It was left in that state.`, { resource: target });
	;
	function callerSteps({ schedules }, facts, resources) {
		const makes = schedules.some(({ cron, serviceAccount }) => cron !== null && !serviceAccount);
		if (!makes) return [];
		const known = facts?.schedules?.find(({ schedule }) => !schedule.serviceAccount)?.account;
		return !facts || known?.known && known.value === null ? [createAccount(resources.project)] : [];
	}
	function scheduleSteps(config, facts, resources) {
		return config.schedules.flatMap((schedule, at) => oneSchedule(schedule, facts?.schedules?.[at], config, facts, resources));
	}
	function oneSchedule(schedule, fact, config, facts, resources) {
		const { project, service } = resources;
		const name = (0, schedule_names._H)(project, config.region, schedule.name);
		const live = fact?.job.known ? fact.job.value : undefined;
		if (schedule.cron === null) return live === null ? [] : [deleteSchedule(name)];
		const caller = (0, schedule_names.$U)(schedule, project);
		const { serviceAccount: email, target } = schedule;
		const place = {
			kind: "client-account",
			project,
			...email && { email }
		};
		const enabled = facts?.apis.known ? facts.apis.value[schedule_names.Ju] === true : false;
		const base = upsertNeeds(place, live === undefined ? undefined : live !== null, enabled);
		const called = target.kind === "function" ? (0, iam_names.fe)(project, config.region, (0, schedule_names.e_)(target.name)) : service;
		return [
			...target.kind === "function" ? [functionInvoker(resources, called, caller)] : [],
			upsertSchedule(schedule, {
				...{
					name,
					caller,
					called,
					live
				},
				needs: target.kind === "run" ? withAccessToken(base) : base
			}),
			...schedule.test ? [testSchedule(schedule, {
				name,
				called
			})] : []
		];
	}
	function functionInvoker(resources, called, caller) {
		const members = [(0, iam_names.C5)(caller)];
		const changes = (0, iam_bindings.fs)(iam_names.fq.service(called), [], (0, iam_bindings.lo)([], members, "merge", iam_bindings.C4));
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
	;
	function makePlan(config, facts, decisions, source = NO_SOURCE) {
		if (config.mode === "cleanup") return planCleanup(config, facts, decisions?.cleanup ?? null);
		if (config.mode === "drift") return planDrift(config, facts, decisions);
		if (config.mode === "rollback") return planRollback(config, facts, decisions);
		if (config.preview?.do === "remove") return planRemoval(config, facts);
		const { traffic } = (0, list.JC)(config);
		const deploy = traffic ? planService(config, facts, decisions, source) : planResource(config, facts, source);
		return [...scheduled(config, facts, deploy), ...traffic ? previewQuestions(config, facts) : []];
	}
	function scheduled(config, facts, deploy) {
		if (config.schedules.length === 0) return deploy;
		const resources = (0, needs_resources.F)(config, facts);
		return [
			...callerSteps(config, facts, resources),
			...deploy,
			...scheduleSteps(config, facts, resources)
		];
	}
	function planProblems(config, facts, source = NO_SOURCE) {
		if (config.mode === "cleanup" || config.mode === "rollback" || config.preview?.do === "remove") return [];
		return (0, list.JC)(config).traffic ? serviceProblems(config, facts, source) : resourceProblems(config, facts);
	}
	var external_node_path_ = __webpack_require__(6760);
	;
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
		const commands = env.RUNNER_TEMP ? (0, external_node_path_.join)(env.RUNNER_TEMP, "_runner_file_commands") : undefined;
		return [...named, commands].filter((path) => path !== undefined && path !== "");
	}
	function credentialName(name) {
		return CREDENTIAL_FILE_NAME.test(name) ? "written by google-github-actions/auth" : undefined;
	}
	var external_node_fs_promises_ = __webpack_require__(1455);
	var external_node_timers_promises_ = __webpack_require__(8500);
	var place = __webpack_require__(5875);
	;
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
	const build_files_ENDINGS = /\.(cs|fs|vb)proj$/;
	function choosesBuild(path) {
		return NAMES.has(path) || !path.includes("/") && build_files_ENDINGS.test(path);
	}
	;
	class Name {
		text;
		#characters;
		constructor(text) {
			this.text = text;
		}
		get characters() {
			this.#characters ??= Array.from(this.text);
			return this.#characters;
		}
	}
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
			matches: (name, work) => matches(tokens, name.characters, work)
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
				if (end === undefined) tokens.push(literal("["));
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
		return at > lastEnd ? undefined : pattern.indexOf("]", at);
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
		for (const before of chunks.slice(0, -1).reverse()) {
			if (codePoint(before.at(-1)) > codePoint(current.at(-1))) {
				current.pop();
				for (const character of before.slice(0, -1).reverse()) current.push(character);
			} else {
				done.push(current.reverse());
				current = before.toReversed();
			}
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
	function matches(tokens, name, work) {
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
	;
	const ignore_DEFAULTS = "gcloud's defaults";
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
			from: ignore_DEFAULTS
		}));
		const theirs = gitignore === undefined ? [] : linesOf(".gitignore", gitignore, undefined);
		return rulesOf([...own, ...theirs]);
	}
	const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
	const INCLUDE = /^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s;
	function linesOf(file, text, include) {
		return text.split(LINE_END).flatMap((line, index) => {
			const from = `${file}:${index + 1}`;
			const name = INCLUDE.exec(line)?.[1];
			if (name === undefined) return line.startsWith("#") ? [] : [{
				text: ignore_short(line, from),
				from
			}];
			if (name.includes("/")) throw badInclude(from, name, new fault.L("outside", "is in another folder"));
			if (include === undefined) return [];
			return linesOf(shownName(name), included(name, from, include), undefined);
		});
	}
	const LONGEST_LINE = 4096;
	function ignore_short(line, from) {
		if (line.length <= LONGEST_LINE) return line;
		throw sourceProblem(from, `${from} has ${line.length} characters, and no path has more than ${LONGEST_LINE}. Is this an ignore file? Split the line, or delete it.`);
	}
	function included(name, from, include) {
		if (name.trim() === "") throw sourceProblem(from, `${from}: "#!include:" names no file. Write its name right behind, or delete the line.`);
		try {
			return include(name);
		} catch (error) {
			throw error instanceof fault.L ? badInclude(from, name, error) : error;
		}
	}
	function badInclude(from, name, fault) {
		const blank = name === name.trim() ? "" : " Blanks around the name count as part of it.";
		return sourceProblem(from, `${from}: the file that "#!include:" names ${fault.message}.${blank} Name a file of the same folder, or delete the line.`, fault);
	}
	const shownName = (name) => name.length > 40 ? `${name.slice(0, 37)}...` : name;
	function rulesOf(lines) {
		const ineffective = [];
		const rules = [];
		for (const line of lines) {
			const compiled = compile(line);
			if (compiled === undefined) continue;
			if (typeof compiled !== "string") rules.push(compiled);
			const why = typeof compiled === "string" ? compiled : neverMatches(compiled);
			if (why !== undefined) ineffective.push({
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
			level,
			ineffective,
			steps: () => work.steps
		});
	}
	const MOST_STEPS = 1e9;
	function tooMuch(rules) {
		const from = rules[0]?.from.replace(/:\d+$/, "") ?? "";
		return sourceProblem(from, `The ${rules.length} patterns of ${from} take too long to hold against the files of this source. Write folders in place of patterns with many wildcards.`);
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
				const isNamed = (named[atNamed] ?? -1) > (others[atOthers] ?? -1);
				const rule = rules[isNamed ? named[atNamed--] : others[atOthers--]];
				if ((isDirectory || !rule.directoriesOnly) && ignore_matches(rule.parts, names, work)) return rule;
			}
			return undefined;
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
		if (pattern === "") return undefined;
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
		if (parts.some((part, index) => part.text === "" && index > 0)) {
			return "a slash is followed by a blank or another slash; write the pattern without what follows the first";
		}
		if (parts.some((part) => part.text === "." || part.text === "..")) {
			return "paths hold no \".\" or \"..\"; write it from the top folder with a leading slash";
		}
		return undefined;
	}
	function ignore_matches(parts, names, work) {
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
			} else {
				const matching = depths.filter((depth) => depth >= 0 && part.matcher.matches(depth === 0 ? NO_NAME : names[depth - 1], work) && !(index === 0 && part.text === "*" && isTooDeep(names, depth)));
				depths = matching.map((depth) => depth - 1);
			}
		}
		return depths.length > 0;
	}
	const NO_NAME = new Name("");
	function isTooDeep(names, depth) {
		return depth > 2 || depth === 2 && names[0].characters.length > 1;
	}
	;
	function readIgnoreRules(root) {
		const own = ignoreFile(root, ".gcloudignore");
		if (own !== undefined) {
			const rules = parseIgnoreFile(".gcloudignore", own, (name) => textOf(root, name));
			return {
				rules,
				file: ".gcloudignore"
			};
		}
		const theirs = ignoreFile(root, ".gitignore");
		if (theirs !== undefined) return {
			rules: defaultIgnoreRules(theirs),
			file: ".gitignore"
		};
		if ((0, place.t5)((0, external_node_path_.join)(root, ".gitignore"))) {
			throw sourceProblem(".gitignore", ".gitignore is not a file. Replace it by one, or write a .gcloudignore instead.");
		}
		if ((0, place.t5)((0, external_node_path_.join)(root, ".git"))) return {
			rules: defaultIgnoreRules(undefined),
			file: undefined
		};
		return {
			rules: noRules(),
			file: undefined
		};
	}
	const noRules = () => parseIgnoreFile("", "", () => "");
	function ignoreFile(root, name) {
		try {
			return textOf(root, name);
		} catch (error) {
			if (!(error instanceof fault.L)) throw error;
			if (error.kind === "absent" || error.kind === "folder") return undefined;
			throw sourceProblem(name, `${name} ${error.message}, so it is not known what it keeps out of the upload. Put a file in its place that is in the source folder and that the runner's user can read.`, error);
		}
	}
	function textOf(root, name) {
		const bytes = (0, files_read.io)((0, external_node_path_.join)(root, name), { workspace: root });
		try {
			return new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes);
		} catch {
			throw new fault.L("unusable", "is not UTF-8 text, as ignore files have to be");
		}
	}
	;
	const WORDS = [
		"service_account",
		"external_account",
		"authorized_user",
		"PRIVATE KEY",
		base64Start()
	].map((word) => Buffer.from(word));
	function base64Start() {
		return Buffer.from("{\n  \"type\": \"service_account\",").toString("base64");
	}
	const PUBLISHED = /(^|\/)(node_modules|site-packages)\//;
	function secretIn(path, bytes) {
		const content = secrets_readable(bytes);
		const spoken = WORDS.some((word) => content.includes(word));
		const named = PUBLISHED.test(path) ? undefined : fileRule(path);
		if (!spoken && !named) return undefined;
		const text = content.toString("utf8");
		if (spoken) {
			const credential = credentialIn(text);
			if (credential !== undefined) return {
				certain: true,
				what: credential
			};
		}
		if (named && (named.holds === undefined ? text.length > 0 : named.holds.test(text))) return {
			certain: false,
			what: named.what
		};
		if (!spoken || PUBLISHED.test(path)) return undefined;
		const what = keyIn(text) ?? credentialWithin(text);
		return what === undefined ? undefined : {
			certain: false,
			what
		};
	}
	function secrets_readable(bytes) {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (buffer[0] === 255 && buffer[1] === 254) return Buffer.from(buffer.toString("utf16le"));
		if (buffer[0] === 254 && buffer[1] === 255) return Buffer.from(Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16().toString("utf16le"));
		return buffer;
	}
	function credentialIn(text) {
		const whole = text.replace(/^\ufeff/, "").trimStart();
		const found = inJson(whole);
		if (found !== undefined) return found;
		for (const line of linesWith(text, /_account|authorized_user|PRIVATE KEY/g)) {
			const one = inJson(line.trim());
			if (one !== undefined) return one;
		}
		return undefined;
	}
	function inJson(text) {
		if (!text.startsWith("{") && !text.startsWith("[")) return undefined;
		const left = [];
		try {
			left.push(JSON.parse(text));
		} catch {
			return undefined;
		}
		while (left.length > 0) {
			const value = left.pop();
			if (typeof value !== "object" || value === null) continue;
			const kind = Array.isArray(value) ? undefined : credentialKind(value);
			if (kind !== undefined) return kind;
			for (const inner of Object.values(value)) if (typeof inner === "object") left.push(inner);
		}
		return undefined;
	}
	function credentialKind(fields) {
		const { type, private_key, client_email, refresh_token, audience, credential_source } = fields;
		const text = (value) => typeof value === "string" && value !== "";
		const object = (value) => typeof value === "object" && value !== null;
		switch (type) {
			case "service_account":
			case "gdch_service_account": return text(private_key) ? "a service account key" : undefined;
			case "external_account": return text(audience) || object(credential_source) ? "a Workload Identity Federation credential" : undefined;
			case "external_account_authorized_user":
			case "authorized_user": return text(refresh_token) ? "a user's credential" : undefined;
			case "impersonated_service_account": return object(fields.source_credentials) || text(fields.service_account_impersonation_url) ? "a credential that impersonates a service account" : undefined;
			default: return text(client_email) && text(private_key) && /-----BEGIN/.test(String(private_key)) ? "a service account key" : undefined;
		}
	}
	function* linesWith(text, pattern) {
		let end = -1;
		for (const { index } of text.matchAll(pattern)) {
			if (index < end) continue;
			const start = text.lastIndexOf("\n", index) + 1;
			end = text.indexOf("\n", index);
			if (end < 0) end = text.length;
			if (end - start <= secrets_LONGEST_LINE) yield text.slice(start, end);
		}
	}
	const secrets_LONGEST_LINE = 64 * 1024;
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
		return undefined;
	}
	const PRIVATE_KEY = "PRIVATE KEY";
	const MOST_TRIES = 1e3;
	function credentialWithin(text) {
		if (text.includes(base64Start())) return "a service account key in base64";
		const user = /["']?refresh_token["']?\s{0,4}[:=]\s{0,4}["']?1\/\/[\w-]{20}/;
		return text.includes("authorized_user") && user.test(text) ? "a user's credential" : undefined;
	}
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
	const secrets_ENDINGS = {
		".ppk": {
			what: "a private key",
			holds: /Private-Lines/
		},
		".p12": { what: "a key store" },
		".pfx": { what: "a key store" },
		".jks": { what: "a key store" },
		".keystore": { what: "a key store" },
		".kdbx": { what: "a store of passwords" },
		".tfstate": { what: "Terraform's state, which holds secrets as they are" },
		".kubeconfig": {
			what: "a sign-in to Kubernetes",
			holds: /(client-key-data|token|password)\s{0,9}:\s{0,9}\S/
		}
	};
	function fileRule(path) {
		const names = path.toLowerCase().split("/");
		const name = names.at(-1) ?? "";
		const dot = name.lastIndexOf(".");
		return own(FILES, names.slice(-2).join("/")) ?? own(FILES, name) ?? (dot < 0 ? undefined : own(secrets_ENDINGS, name.slice(dot)));
	}
	const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
	;
	const STRETCH = 15;
	const OVERLAP = 16 * 1024;
	async function inspect(files, signal) {
		const found = new Map();
		let started = performance.now();
		for await (const { file, bytes } of contentsOf(files)) {
			const secret = bytes === undefined ? await inspectPieces(file, signal) : secretIn(file.path, bytes);
			if (bytes !== undefined) file.sha256 = (0, external_node_crypto_.hash)("sha256", bytes);
			if (secret !== undefined) found.set(file, secret);
			if (performance.now() - started < STRETCH) continue;
			await (0, external_node_timers_promises_.setImmediate)();
			signal?.throwIfAborted();
			started = performance.now();
		}
		return found;
	}
	async function inspectPieces(file, signal) {
		const digest = (0, external_node_crypto_.createHash)("sha256");
		let secret;
		let before = Buffer.alloc(0);
		for await (const piece of piecesOf(file)) {
			signal?.throwIfAborted();
			digest.update(piece);
			if (secret?.certain) continue;
			secret = secretIn(file.path, Buffer.concat([before, piece])) ?? secret;
			before = Buffer.from(piece.subarray(-OVERLAP));
		}
		file.sha256 = digest.digest("hex");
		return secret;
	}
	;
	const SUSPECT = /^(node_modules|\.venv|venv|__pycache__|\.env.*)$/;
	const TEMPLATE = /\.(example|sample|template|dist|defaults?)$/;
	function suspiciousPaths(listing) {
		const folders = listing.directories.filter(isSuspect);
		const inside = new Set();
		const topFolders = folders.filter((path) => {
			const nested = suspicious_isBelow(path, inside);
			inside.add(path);
			return !nested;
		});
		const files = listing.files.map(({ path }) => path).filter((path) => isSuspect(path) && !suspicious_isBelow(path, inside));
		return [...topFolders, ...files].sort(comparePaths);
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
	;
	const listing_STRETCH = 15;
	async function listSource(directory, options = {}) {
		const root = (0, external_node_path_.resolve)(directory);
		requireFolder(root, directory);
		const realRoot = placeOfSource(root, directory, options.workspace);
		const { rules, file } = options.ignoreFiles === false ? {
			rules: noRules(),
			file: undefined
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
		const denied = (options.denied ?? deniedPaths(process.env)).map(place.eF);
		const workspace = options.workspace === undefined ? realRoot : (0, place.eF)(options.workspace);
		const realWorkspace = (0, place.UO)(realRoot, workspace) ? (0, place.o5)(realRoot, workspace, workspace) : realRoot;
		await listFolder({
			realRoot,
			realWorkspace,
			denied,
			rules,
			listing,
			turned: performance.now()
		}, "", options.signal);
		if (options.contents !== false) await lookInside(listing, options.signal);
		requireBuildFiles(listing, directory);
		return listing_finish(listing);
	}
	function placeOfSource(root, given, workspace) {
		if (workspace === undefined) return (0, place.eF)(root);
		try {
			return (0, place.$t)(root, workspace).real;
		} catch (error) {
			if (!(error instanceof fault.L)) throw error;
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
	}
	function requireBuildFiles(listing, given) {
		const lost = [
			[listing.brokenLinks, "is a link that leads nowhere"],
			[listing.outsideLinks, "is a link to what is outside of the workspace, or of the checkout that holds it"],
			[listing.folderLinks, "is a link to a folder"],
			[listing.special, "is a pipe, a socket or a device"],
			[listing.credentials.map(({ path }) => path), "is, or leads to, a file that is kept back as a credential"]
		];
		for (const [paths, why] of lost) for (const path of paths) if (choosesBuild(path)) throw sourceProblem(path, `${path} of ${given} ${why}, so it cannot be uploaded, and it decides how the source is built. Put the file itself in its place, or set \`source\` to the folder that holds both.`);
	}
	function listing_finish(listing) {
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
			suspicious: listing.ignoreFile === undefined ? suspiciousPaths(listing) : [],
			dockerfile: has("Dockerfile"),
			projectToml: has("project.toml")
		};
	}
	async function listFolder(walk, folder, signal) {
		signal?.throwIfAborted();
		const absolute = (0, external_node_path_.join)(walk.listing.root, folder);
		let entries;
		try {
			entries = await (0, external_node_fs_promises_.readdir)(absolute, { withFileTypes: true });
		} catch (error) {
			throw listing_unreadable(folder, error);
		}
		const below = [];
		for (const entry of entries) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (listEntry(walk, path, (0, external_node_path_.join)(absolute, entry.name), entry)) below.push(path);
			if (performance.now() - walk.turned < listing_STRETCH) continue;
			await (0, external_node_timers_promises_.setImmediate)();
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
		else if (entry.name === GIT_FOLDER) listing.excluded.push({
			path,
			rule: GIT_FOLDER,
			from: "always"
		});
		else if (stats === undefined) listing.brokenLinks.push(path);
		else {
			const real = link ? (0, place.eF)(absolute) : (0, external_node_path_.join)(walk.realRoot, path);
			const outside = link && !(0, place.UO)(real, directory ? walk.realRoot : walk.realWorkspace);
			const why = directory && link ? undefined : whyDenied(walk, real, path, link, stats);
			if (why !== undefined) listing.credentials.push({
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
			return link ? (0, external_node_fs_.statSync)(absolute) : (0, external_node_fs_.lstatSync)(absolute);
		} catch (error) {
			const code = (0, fault.$)(error) ?? "";
			if (link && [
				"ENOENT",
				"ELOOP",
				"ENOTDIR",
				"EACCES"
			].includes(code)) return undefined;
			if (code !== "ENOENT") throw listing_unreadable(path, error);
			if (path.includes("�")) {
				throw sourceProblem(path, `The name of ${path} is not UTF-8, and an archive cannot hold it. Rename it, or ignore its folder.`);
			}
			return "gone";
		}
	}
	function whyDenied(walk, real, path, link, stats) {
		if (walk.denied.some((denied) => (0, place.UO)(real, denied))) {
			return "named by the environment as a credential or a file of the runner";
		}
		if (!stats.isFile()) return undefined;
		if (link && (0, place.UO)(real, walk.realWorkspace) && (0, place.Gm)(real, walk.realWorkspace)) return "a link into git's folder, which can hold tokens";
		return credentialName((0, external_node_path_.basename)(path)) ?? (link ? credentialName((0, external_node_path_.basename)(real)) : undefined);
	}
	function requireFolder(root, given) {
		let stats;
		try {
			stats = (0, external_node_fs_.statSync)(root);
		} catch (error) {
			if ((0, fault.$)(error) !== "ENOENT") throw listing_unreadable(given, error);
			throw sourceProblem(given, `The source folder ${given} does not exist. Correct \`source\`, or check out the code before.`);
		}
		if (stats.isDirectory()) return;
		throw sourceProblem(given, `The source ${given} is not a folder. Set \`source\` to the folder that holds the code.`);
	}
	function listing_unreadable(path, error) {
		const name = path === "" ? "The source folder" : path;
		const reason = `${name} cannot be read (${(0, fault.$)(error) ?? error}). Give the runner's user the right to read it, or ignore it.`;
		return sourceProblem(path === "" ? "." : path, reason, error);
	}
	;
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
			...ignored && { dockerfileIgnored: ignored.from }
		};
	}
	;
	async function examineUntilReady(course, world, place) {
		let lacking;
		try {
			await untilGranted(world, "Preflight", async () => {
				await examine(course, world, place);
				const [first, ...others] = (0, verdict.ub)(course.findings);
				lacking = first && new errors.y([first, ...others]);
				if (lacking?.findings.every((finding) => lacksPermission(new errors.y([finding])))) throw lacking;
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
		const now = await examine_readNow(config, facts, {
			runner,
			context
		}, signal);
		const decisions = (0, decide.L)(config, facts, source, now);
		const plan = makePlan(config, facts, decisions, listing);
		const found = [...planProblems(config, facts, listing), ...checks_judge(config, facts, decisions, plan)];
		const { granted } = made;
		const granting = decideGranting({
			config,
			facts,
			plan,
			findings: found,
			fork,
			...granted && { granted }
		});
		const steps = grantSteps(granting, needsOf(plan), (0, needs_resources.F)(config, facts), absentCallers(facts));
		const toGrant = (0, permissions.P)(config, facts, decisions, steps).filter((finding) => !found.some(isAbout(finding)));
		const findings = (0, verdict.KG)([...granting.findings, ...toGrant], config.preflight);
		Object.assign(course, {
			...{
				facts,
				decisions,
				found,
				granting,
				plan: [...steps, ...plan],
				grantSteps: steps.length
			},
			findings: [...unseenTarget(config, facts, findings), ...findings],
			...listing && { listing }
		});
	}
	const absentCallers = ({ schedules = [] }) => schedules.flatMap(({ schedule, caller, account }) => !schedule.serviceAccount && account.known && account.value === null ? [caller] : []);
	const isAbout = (a) => (b) => a.principal === b.principal && a.permission === b.permission && a.resource === b.resource;
	async function examine_readNow(config, facts, { runner, context: { repository } }, signal) {
		if (config.mode !== "cleanup") return undefined;
		const numbers = facts.previews?.known ? facts.previews.value.map(({ pullRequest }) => pullRequest) : [];
		const time = Date.now();
		const { githubToken: token } = config;
		if (!token || !repository || numbers.length === 0) return {
			time,
			pulls: new Map()
		};
		const { connectGitHub } = await __webpack_require__.e(654).then(__webpack_require__.bind(__webpack_require__, 654));
		const apiUrl = runner.env.GITHUB_API_URL || "https://api.github.com";
		return {
			time,
			pulls: await readPulls(await connectGitHub({
				token,
				repository,
				apiUrl,
				signal
			}), repository, numbers)
		};
	}
	async function readSource(course, { env }, signal) {
		const { origin, mode } = course.config;
		if (origin.kind !== "source") return undefined;
		const contents = mode === "deploy" || mode === "preflight" || mode === "preview";
		const workspace = env.GITHUB_WORKSPACE || undefined;
		const options = {
			denied: deniedPaths(env),
			contents,
			signal,
			...workspace !== undefined && { workspace }
		};
		return course.listing ?? listSource(origin.directory, options);
	}
	;
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
				course.findings = (0, verdict.KG)(course.found ?? [], config.preflight);
				throw applied.failure.error;
			}
			world.patience = { until: clock.now() + config.propagationTimeoutMs };
			await log.group("Wait until it is in effect", () => examineUntilGranted(course, world, place));
			course.results = [...done, ...course.plan.map(notBegun)];
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
				pending = first && course.granting?.kind === "wait" ? new errors.y([first, ...others]) : undefined;
				if (pending) throw pending;
			});
		} catch (error) {
			if (error !== pending) throw error;
		}
	}
	const notBegun = ({ kind, title, target, changes, needs }) => {
		const note = "Not begun, since the preflight did not pass.";
		return {
			kind,
			title,
			target,
			changes,
			needs,
			state: "skipped",
			note
		};
	};
	;
	async function lookAround(course, world, place) {
		const { config, log } = world;
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
		const { config, log } = world;
		const granted = await grantMissing(course, world, place);
		if ((0, verdict.ub)(course.findings).length > 0) return;
		const plan = onBuilt ? course.plan.map((step) => announcing(step, onBuilt)) : course.plan;
		const applied = await applyPlan(plan, {
			...world,
			held: (0, run_course.N)(course)
		});
		course.results = [...granted, ...applied.results];
		course.changes.push(...applied.changes);
		course.findings.push(...course.made.findings ?? []);
		if (applied.failure) {
			course.failedOn = applied.failure.step.target;
			throw applied.failure.error;
		}
		if (course.facts && course.decisions && (0, list.JC)(config).requests && opensDoors(config)) {
			const { facts, decisions } = course;
			course.checks = await log.group("Verify", async () => {
				const checks = await verify(world, facts, decisions);
				for (const { name, found, status } of checks) log.info(`${name}: ${found} (${status})`);
				if (checks.length === 0) log.info("Nothing to ask: access was left alone, or verify is false.");
				return checks;
			});
		}
	}
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
	async function stages_tell(log, title, lines) {
		if (lines.length === 0) return;
		await log.group(title, async () => {
			for (const line of lines) log.info(line);
		});
	}
	function seen({ config, facts, listing, google }) {
		const value = (fact) => fact?.known ? fact.value : undefined;
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
			...live !== undefined && { exists: live !== null },
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
}) };
