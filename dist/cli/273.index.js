export const id = 273;
export const ids = [273];
export const modules = { 7273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		A: () => readProjectPolicy,
		B: () => placeOfUrl,
		C: () => rolesOf,
		D: () => learnProjectNumber,
		E: () => findProjectNumber,
		F: () => gatesKnown,
		G: () => isCloudRunsRefusal,
		H: () => refusedFor,
		I: () => invokerBy,
		K: () => callers,
		L: () => answerOfAttempt,
		M: () => say,
		N: () => layer,
		O: () => readApis,
		P: () => everybodyBy,
		R: () => audienceOf,
		S: () => readGrants,
		T: () => readCallers,
		U: () => answerWords,
		V: () => urlOf,
		W: () => doorOf,
		_: () => readAccountPolicy,
		a: () => readDeployed,
		b: () => holdsBasicRole,
		c: () => readServicePolicy,
		d: () => LEGACY,
		f: () => findBuildAccount,
		g: () => readAccount,
		h: () => impersonate,
		i: () => readSchedules,
		j: () => summarisePolicy,
		k: () => readProject,
		l: () => readServing,
		m: () => findTaskAccount,
		n: () => readFunction,
		o: () => readKnative,
		p: () => findRuntimeAccount,
		q: () => notFound,
		r: () => readLeftSchedule,
		s: () => readService,
		t: () => looksForSchedule,
		u: () => readTags,
		v: () => roleReader,
		w: () => once,
		x: () => membersFor,
		y: () => predefinedRoles,
		z: () => isAddressOf
	});
	var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9750);
	var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88);
	var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6786);
	var _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2806);
	var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6079);
	const callers = (_config, facts) => (facts.callers ?? []).flatMap((caller) => notFound(caller, facts.identity.principal));
	function notFound({ caller, account, resource }, member) {
		if (account.known && account.value !== null) return [];
		const why = account.known ? `there is no service ${caller.given}. Deploy it first, or name the account that it will run as` : `the service ${caller.given} could not be read (${account.why.trim().replace(/\.$/, "")}). Let the deployer read it, or name its runtime account`;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.t)("caller-unknown", `callers: ${why}: callers: ACCOUNT@PROJECT.iam.gserviceaccount.com.`, {
			resource,
			evidence: account.evidence,
			remedies: account.known || !member ? [] : (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.m)({
				member,
				role: "roles/run.viewer",
				resource
			})
		})];
	}
	function doorOf(answer, { tokenSent }) {
		const { status, headers, body } = answer;
		if (fromIap(status, headers, body)) return "sign-in";
		if (status === 401) return tokenSent ? rejectedBy(answer) : unaskedBy(answer);
		if (status === 403) return refusedBy(answer);
		if (status === 404) return missingBy(answer);
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
	const OWN_404 = /^\s*(?:<html>\s{0,20}<head>\s{0,20}(?:<meta [^<>]{0,100}>\s{0,20})?<title>\d{3} [^<]{0,60}<\/title>\s{0,20}<\/head>\s{0,20})?<body text="?#000000"? bgcolor="?#ffffff"?>\s{0,20}<h1>Error\b/i;
	const ROBOTS_404 = /^\s*<!DOCTYPE html>\s{0,20}<html lang="?en"?>\s{0,20}(?:<meta [^<>]{0,120}>\s{0,20}){1,2}<title>Error 404 \([^)]{0,60}\)!!1<\/title>/i;
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
	function missingBy(answer) {
		const { headers, body } = answer;
		if (!isJson(headers) && (OWN_404.test(body) || ROBOTS_404.test(body))) return "hidden";
		return isEmpty(body) || mayBeGoogles(answer) ? "unclear" : "open";
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
	const answerWords = (answer, door) => `${answer.status}, ${door === "unclear" ? whoCouldBe(answer) : WHO[door]}`;
	const WHO = {
		open: "answered by the app",
		closed: "refused by Cloud Run",
		rejected: "the token was rejected by Cloud Run",
		hidden: "no such page, according to Google’s front end",
		"sign-in": "asked to sign in by Identity-Aware Proxy",
		down: "Cloud Run found no instance that answers"
	};
	function whoCouldBe({ status, body }) {
		if (status === 429 || status >= 500) return "which says nothing about access";
		return `${body.trim() ? "" : "with an empty body, "}from Cloud Run or from the app (it is not known which)`;
	}
	function refusedFor(text) {
		if (text.startsWith("The request was not authenticated.")) return "no-token";
		if (!text.startsWith("The request was not authorized to invoke this service.")) return void 0;
		return text.includes("The access token could not be verified") ? "bad-token" : "not-allowed";
	}
	const audienceOf = (service) => service.uri ?? service.urls?.[0];
	function urlOf(uri, path) {
		const url = new URL(uri);
		const [pathname = "/", search] = path.split(/\?(.*)/s);
		url.pathname = `/${pathname.replace(/^[/\\]+/, "")}`;
		url.search = search ?? "";
		return url.href;
	}
	function placeOfUrl(address) {
		const { hostname, pathname } = new URL(address);
		const run = /^(?:[a-z0-9-]+---)?([a-z][a-z0-9-]*)-(\d{6,})\.([a-z]+-[a-z]+\d+)\.run\.app$/.exec(hostname);
		if (run) return {
			service: run[1] ?? "",
			project: run[2] ?? "",
			region: run[3] ?? ""
		};
		const [, region, project] = /^([a-z]+-[a-z]+\d+)-([a-z][a-z0-9-]+)\.cloudfunctions\.net$/.exec(hostname) ?? [];
		const [, name] = pathname.split("/");
		return region && project && name ? {
			function: name,
			project,
			region
		} : {};
	}
	function isAddressOf(service, address) {
		return [
			service.uri,
			...service.urls ?? [],
			...(service.trafficStatuses ?? []).map(({ uri }) => uri)
		].some((url) => url && URL.canParse(url) && new URL(url).origin === new URL(address).origin);
	}
	function answerOfAttempt({ status, httpStatus, debug }, logRead, logged = []) {
		const http = httpStatus ?? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.r)(status);
		const answered = httpStatus !== void 0 || /Original HTTP response/.test(debug ?? "");
		if (status === "DEADLINE_EXCEEDED") return {
			status: 504,
			late: true
		};
		if (logRead && !answered && (status === "PERMISSION_DENIED" || status === "UNAUTHENTICATED")) return {
			status: http ?? 403,
			unsent: true
		};
		const entry = logged.findLast((one) => one.status === void 0 || one.status === http);
		const refused = entry && refusedFor(entry.text);
		return {
			...http !== void 0 && { status: http },
			...answered && { sent: true },
			...refused ? {
				by: "google",
				refused
			} : entry && entry.text === "" ? { by: "app" } : {}
		};
	}
	function gatesKnown(service) {
		const { ingress, defaultUriDisabled, iapEnabled, latestReadyRevision } = service;
		return {
			gates: {
				ingress: _schedule_js__WEBPACK_IMPORTED_MODULE_3__.l[ingress ?? ""] ?? "all",
				defaultUrl: defaultUriDisabled !== true,
				iap: iapEnabled === true
			},
			...!latestReadyRevision && { ready: false }
		};
	}
	function everybodyBy(service, bindings) {
		if (service.invokerIamDisabled) return true;
		return bindings && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.p)(bindings).some(({ member, conditional }) => member === "allUsers" && !conditional);
	}
	function invokerBy(member, bindings) {
		const found = bindings && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.p)(bindings).filter((one) => one.member === member || one.member === "allAuthenticatedUsers");
		if (found?.some(({ conditional }) => !conditional)) return "yes";
		return found?.length ? "condition" : void 0;
	}
	function layer(call) {
		if (call.answer?.live && call.target !== "job") return byAnswer(call, call.answer);
		return beforeSending(call) ?? onTheWay(call) ?? atTheLock(call) ?? afterTheLock(call);
	}
	function beforeSending({ schedule, exists, token, account, agent }) {
		if (schedule === "missing") return "schedule-missing";
		if (exists === false) return "target-missing";
		if (schedule === "paused" || schedule === "disabled") return "schedule-idle";
		if (account === "missing" || account === "disabled") return "account";
		return agent === false && token !== "none" ? "agent" : void 0;
	}
	function onTheWay({ target, gates, byDefaultUrl, internal, answer }) {
		if (target === "job" || !gates) return void 0;
		if (!gates.defaultUrl && byDefaultUrl !== false) return "default-url";
		if (gates.ingress === "none") return "ingress";
		const throughBalancer = gates.ingress === "internal-and-cloud-load-balancing" && byDefaultUrl === false;
		if (gates.ingress !== "all" && !internal && !throughBalancer) return "ingress";
		return gates.iap && !succeeded(answer) ? "iap" : void 0;
	}
	function atTheLock({ target, minted, token, audience, everybody, invoker, gates }) {
		if (target !== "job" && (everybody || gates?.iap)) return void 0;
		if (minted === false) return "mint";
		if (token !== (target === "job" ? "access" : "id")) return everybody === false || target === "job" ? "token" : void 0;
		if (target !== "job" && audience === false) return "audience";
		if (invoker === "denied" || invoker === "condition") return invoker;
		if (invoker === "overridden") return "pending";
		return invoker === "no" ? "invoker" : void 0;
	}
	function afterTheLock(call) {
		const { ready, answer, target } = call;
		if (ready === false) return "container";
		if (!answer) return isLetIn(call) ? "none" : "unknown";
		if (answer.unsent) return call.agent === void 0 && call.account === "there" ? "agent" : "unknown";
		if (target === "job") return byApi(call, answer);
		return byAnswer(call, answer);
	}
	const isLetIn = ({ everybody, audience, invoker, exists, target }) => exists === true && (everybody === true || invoker === "yes" && (audience === true || target === "job"));
	const succeeded = (answer) => answer?.status !== void 0 && answer.status >= 200 && answer.status < 300;
	function byAnswer(call, answer) {
		const { status, by, refused, late } = answer;
		if (late || status === 504) return "deadline";
		if (status === void 0) return "unknown";
		if (by === "iap") return "iap";
		if (refused) return byRefusal(call, refused);
		if (status < 400) return "none";
		if (status === 401 || status === 403) return refusedByWhom(call, answer);
		if (status === 404) return by === "google" ? hiddenBy(call) : by === "app" || isLetIn(call) ? "app-path" : "unknown";
		if (by === "google") return status === 503 || status === 500 || status === 429 ? "container" : "unknown";
		return "app-error";
	}
	function byRefusal(call, refused) {
		const { everybody, audience, invoker, token } = call;
		if (everybody) return "pending";
		if (refused === "no-token") return token === "none" ? "token" : "unknown";
		if (refused === "bad-token") return token === "access" ? "token" : audience ? "pending" : "audience";
		if (invoker === "yes" || invoker === "overridden") return "pending";
		return invoker === "denied" || invoker === "condition" ? invoker : "invoker";
	}
	function refusedByWhom({ everybody, audience, token, schedule, agent }, { status, by, sent }) {
		if (by === "app") return "app-login";
		if (by === "google") return "unknown";
		return status === 401 && (token === "none" || token === "id" && audience === true) || everybody && (schedule === void 0 || sent === true || agent === true) ? "app-login" : "unknown";
	}
	function hiddenBy({ gates, byDefaultUrl, internal, target, exists }) {
		if (exists === false) return "target-missing";
		return onTheWay({
			target,
			token: "none",
			internal,
			...gates && { gates },
			...byDefaultUrl !== void 0 && { byDefaultUrl }
		}) ?? "hidden";
	}
	function byApi({ invoker }, { status, late }) {
		if (late || status === 504) return "deadline";
		if (status === void 0) return "unknown";
		if (status < 400) return "none";
		if (status === 403) return invoker === "yes" ? "pending" : "invoker";
		if (status === 404) return "target-missing";
		return status === 401 ? "token" : "unknown";
	}
	function invokerRole(resource) {
		if (resource.startsWith("//cloudfunctions.")) return "roles/cloudfunctions.invoker";
		const [invoker = "", servicesInvoker = ""] = _schedule_js__WEBPACK_IMPORTED_MODULE_3__.V;
		return resource.includes("/jobs/") ? invoker : servicesInvoker;
	}
	const grantOf = ({ resource }, member, role) => member.includes(":") ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.m)({
		member,
		role,
		resource
	}) : [];
	const gcloud = (title, args) => ({
		kind: "gcloud",
		title,
		text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.s)(args)
	});
	const placeOf = (job) => [`--location=${job?.region}`, `--project=${job?.project}`];
	const ofJob = (job, verb) => [
		"scheduler",
		"jobs",
		verb,
		job?.name ?? "",
		...placeOf(job)
	];
	const updateHttp = (job) => [
		"scheduler",
		"jobs",
		"update",
		"http",
		job?.name ?? "",
		...placeOf(job)
	];
	const listJobs = (job) => gcloud("List the Cloud Scheduler jobs", [
		"scheduler",
		"jobs",
		"list",
		...placeOf(job)
	]);
	function setToken({ target: called }, { schedule, audiences, target }, email) {
		const token = called === "job" ? [`--oauth-service-account-email=${email}`] : [`--oidc-service-account-email=${email}`, `--oidc-token-audience=${audiences[0] ?? target.url ?? "URL"}`];
		return gcloud(`Give the calls of ${schedule?.name} the right token`, [...updateHttp(schedule), ...token]);
	}
	const updateService = ({ name, region, project }, flag, title) => gcloud(title, [
		"run",
		"services",
		"update",
		name,
		flag,
		`--region=${region}`,
		`--project=${project}`
	]);
	const emailIn = (member) => member.replace(/^[a-z]+:/i, "");
	const FINDING_OF = {
		"schedule-missing": "schedule-idle",
		"schedule-idle": "schedule-idle",
		"target-missing": "target-missing",
		account: "caller-account",
		agent: "scheduler-permission",
		mint: "caller-token",
		"default-url": "behind-ingress",
		ingress: "behind-ingress",
		hidden: "behind-ingress",
		iap: "behind-iap",
		token: "caller-token",
		audience: "audience-refused",
		invoker: "no-invoker",
		condition: "no-invoker",
		denied: "no-invoker",
		pending: "invoker-pending",
		container: "container-not-ready",
		"app-login": "app-login",
		"app-path": "app-error",
		"app-error": "app-error",
		deadline: "call-too-slow",
		unknown: "refusal-unknown"
	};
	const say = (layer, call, names) => ({
		id: FINDING_OF[layer],
		...SAYERS[layer](call, names)
	});
	const SAYERS = {
		"schedule-missing": (_, { schedule }) => ({
			reason: `There is no Cloud Scheduler job ${schedule?.name} in ${schedule?.region} of the project ${schedule?.project}. A deploy with schedule creates it; or list the existing ones, and name one in schedule_name.`,
			remedies: [listJobs(schedule)]
		}),
		"schedule-idle": ({ schedule: state }, { who, schedule }) => state === "paused" ? {
			reason: `${who} is paused, so it makes no calls. Resume it.`,
			remedies: [gcloud(`Resume the Cloud Scheduler job ${schedule?.name}`, ofJob(schedule, "resume"))]
		} : {
			reason: `${who} is disabled by Google because of an error, so it makes no calls. Delete it, and let a deploy with schedule create it again.`,
			remedies: [gcloud(`Delete the Cloud Scheduler job ${schedule?.name}`, ofJob(schedule, "delete"))]
		},
		"target-missing": (_, { who, target, schedule }) => ({
			reason: `There is no ${bare(target.words)} in ${target.region} of the project ${target.project}${schedule ? `, which ${mid(who)} calls` : ""}. Deploy it, or correct the name, the region or the project.`,
			remedies: []
		}),
		account: ({ account }, { who, member = "", target }) => {
			const email = emailIn(member);
			const [, , id = ""] = /^((.+)@.+)$/.exec(email) ?? [];
			return account === "disabled" ? {
				reason: `The account ${email}, as which ${mid(who)} calls, is disabled, so there can be no token for it. Enable it.`,
				remedies: [gcloud(`Enable ${email}`, [
					"iam",
					"service-accounts",
					"enable",
					email,
					`--project=${target.project}`
				])]
			} : {
				reason: `The account ${email}, as which ${mid(who)} calls, does not exist. Create it and let it call, or let ${mid(who)} call as another one.`,
				remedies: [gcloud(`Create ${email}`, [
					"iam",
					"service-accounts",
					"create",
					id,
					`--project=${target.project}`
				]), ...grantOf(target, member, invokerRole(target.resource))]
			};
		},
		agent: ({ answer }, { who, member = "", schedule, target }) => {
			const agent = schedule?.agent;
			return {
				reason: `${answer?.unsent ? "The request never reached the service (403): " : ""}Cloud Scheduler's agent${agent ? ` ${agent}` : ""} cannot mint a token for ${emailIn(member)}, so ${mid(who)} cannot send any call. It needs roles/cloudscheduler.serviceAgent on the project, but no invoker role.`,
				remedies: agent ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.m)({
					member: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.O)(agent),
					role: "roles/cloudscheduler.serviceAgent",
					resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.project(schedule?.project ?? target.project)
				}) : []
			};
		},
		mint: (_, { who, member = "", noToken, target }) => ({
			reason: `No ID token could be minted for ${mid(who)}, and ${target.words} is not public: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.a)(noToken ?? "it was refused")}`,
			remedies: member.startsWith("serviceAccount:") ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.m)({
				member,
				role: "roles/iam.serviceAccountOpenIdTokenCreator",
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.account(emailIn(member), target.project)
			}) : []
		}),
		"default-url": (_, { who, target }) => ({
			reason: `The default URL of ${target.words} is disabled, so ${mid(who)} gets Google's 404 there. Enable it, or call the address of the load balancer in front of it.`,
			remedies: [updateService(target, "--default-url", `Enable the default URL of ${target.name}`)]
		}),
		ingress: ({ gates }, { who, target }) => ({
			reason: `The ingress of ${target.words} is ${gates?.ingress}, which blocks ${mid(who)} with Google's 404. Call it from inside the project's networks, or let the internet reach it.`,
			remedies: [target.resource.startsWith("//run.") ? updateService(target, "--ingress=all", `Let the internet reach ${target.name}`) : gcloud(`Let the internet reach ${target.name}`, [...[
				"functions",
				"deploy",
				target.name,
				"--ingress-settings=all"
			], ...[`--region=${target.region}`, `--project=${target.project}`]])]
		}),
		hidden: (_, { who, target }) => ({
			reason: `Google's own 404 answers ${mid(who)}: ${target.url ?? target.words} is not the address of a service, or its ingress or a disabled default URL hides it from there. Google reserves paths that end in z, such as /healthz. Check the address; to check the service, give its name as service and its region.`,
			remedies: []
		}),
		iap: (_, { who, member, target, schedule }) => ({
			reason: `Identity-Aware Proxy is in front of ${target.words} and refuses ${mid(who)}, whatever roles it has on the service. The caller needs roles/iap.httpsResourceAccessor, and its token the audience of the proxy${schedule ? " (schedule_audience: its OAuth client ID)" : ""}.`,
			remedies: member ? [gcloud(`Let ${emailIn(member)} through Identity-Aware Proxy`, [
				...[
					"beta",
					"iap",
					"web",
					"add-iam-policy-binding",
					"--resource-type=cloud-run",
					`--service=${target.name}`
				],
				...[
					`--region=${target.region}`,
					`--project=${target.project}`,
					`--member=${member}`
				],
				"--role=roles/iap.httpsResourceAccessor"
			])] : []
		}),
		token: (call, names) => {
			const { who, target, member, schedule, audiences } = names;
			const wanted = call.target === "job" ? "an access token (oauthToken)" : "an ID token (oidcToken)";
			const sent = {
				none: "sends no token",
				access: "sends an access token",
				id: "sends an ID token"
			}[call.token];
			if (!schedule) return {
				reason: `${who} was refused: ${target.words} is not public, and a caller needs an ID token for ${audiences[0] ?? "its URL"} and the invoker role. To make it public, deploy it with access: public.`,
				remedies: []
			};
			return {
				reason: `${who} ${sent}, but ${target.words} accepts only ${wanted}. Let it call as an account that is an invoker.`,
				remedies: [setToken(call, names, emailIn(member ?? "") || "ACCOUNT")]
			};
		},
		audience: (call, names) => {
			const { audience, audiences, target, schedule, member } = names;
			const accepted = audiences.length > 0 ? ` It accepts ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.r)(audiences)}.` : "";
			return {
				reason: `The ID token was refused (401): its audience ${audience ?? ""} is neither the URL of ${target.words} nor one of its custom audiences.${accepted}${schedule ? " Remove schedule_audience." : ""}`.replace(/audience {2}is/, "audience is"),
				remedies: schedule && audiences[0] ? [setToken(call, names, emailIn(member ?? "") || "ACCOUNT")] : []
			};
		},
		invoker: ({ answer, target: called }, { who, member = "", target, schedule }) => {
			const overrides = schedule?.overrides === true;
			const role = overrides ? "roles/run.jobsExecutorWithOverrides" : invokerRole(target.resource);
			const right = called === "job" ? `run.jobs.run${overrides ? "WithOverrides" : ""} on the job` : `the invoker role on ${target.words}`;
			return {
				reason: `${answer?.refused || answer?.status === 403 ? "The call was refused (403)" : `${who} cannot call`}: ${emailIn(member) || who} lacks ${right}. Grant it ${role}.`,
				remedies: grantOf(target, member, role)
			};
		},
		condition: (_, { member = "", target, condition }) => ({
			reason: `${emailIn(member)} has the invoker role on ${target.words} only with a condition that is not met for this call${condition ? ` (${condition})` : ""}. Change the condition, or grant the role without one.`,
			remedies: grantOf(target, member, invokerRole(target.resource))
		}),
		denied: (_, { member = "", target }) => ({
			reason: `A deny policy does not allow ${emailIn(member)} to call ${target.words}, whatever roles it has. Ask an administrator for an exception in that policy.`,
			remedies: []
		}),
		pending: ({ everybody, answer, invoker }, { who, member, target, schedule }) => {
			const caller = everybody ? "everyone" : emailIn(member ?? "") || mid(who);
			return {
				reason: `${answer?.refused || answer?.status === 403 ? `The last call reached ${target.words} and was refused (${answer.status}), although ${caller} can call according to the policies that the run read` : `Policy Troubleshooter says that ${caller} cannot call ${target.words}, but a policy that the run read allows it`}: the grant is newer than that or has not taken effect yet, or an invisible deny policy forbids it. ${invoker === "overridden" ? "Look again" : "Call again"} in a few minutes: a grant usually takes 2 minutes, 7 or more at worst.`,
				remedies: schedule ? [gcloud(`Run the Cloud Scheduler job ${schedule.name} now`, ofJob(schedule, "run"))] : []
			};
		},
		container: ({ ready }, { target }) => ({
			reason: `${ready === false ? `No revision of ${target.words} is ready, so no container answers` : `No instance of ${target.words} answers`}: IAM is not the cause. Read the log of its container.`,
			remedies: [gcloud(`Read the log of ${target.name}`, [...[
				"run",
				"services",
				"logs",
				"read",
				target.name,
				"--limit=50"
			], ...[`--region=${target.region}`, `--project=${target.project}`]])]
		}),
		"app-login": ({ answer, everybody }, { schedule, target }) => {
			const status = `Its answer was ${answer?.status}.`;
			const open = everybody ? `Because ${target.name} is public, that endpoint has to verify the ID token of the call itself.` : "Cloud Run has already checked the caller.";
			return schedule ? {
				reason: `IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own, such as /api/scheduler/process, without the app's login. ${open} ${status}`,
				remedies: [{
					kind: "workflow",
					title: "Give the Scheduler an endpoint of its own",
					text: "schedule_path: /api/scheduler/process"
				}]
			} : {
				reason: `IAM let it through; the app's own login refused it. A role does not help: sign in to the app, or give such callers an endpoint without a login. ${status}`,
				remedies: []
			};
		},
		"app-path": (_, { schedule, target }) => ({
			reason: `Nothing answers there (404): IAM let it through, and ${schedule ? `the path ${schedule.path}` : "that path"} is not one of the app's at ${target.words}. Correct the path.`,
			remedies: schedule ? [{
				kind: "workflow",
				title: "Correct the path",
				text: "schedule_path: /PATH"
			}] : []
		}),
		"app-error": ({ answer }, { target }) => ({
			reason: `The application answered ${answer?.status ?? "with an error"}: only 2xx counts as success. IAM let it through; the log of ${target.name} shows what went wrong.`,
			remedies: [gcloud(`Read the log of ${target.name}`, [...[
				"run",
				"services",
				"logs",
				"read",
				target.name,
				"--limit=50"
			], ...[`--region=${target.region}`, `--project=${target.project}`]])]
		}),
		deadline: (_, { schedule }) => ({
			reason: `No answer came in time (504): the deadline of an attempt is ${schedule?.deadline ?? "schedule_deadline, 3 minutes by default"}. Give the app less to do in one call, or the call more time (30 minutes at most).`,
			remedies: schedule ? [gcloud("Give an attempt 30 minutes", [...updateHttp(schedule), "--attempt-deadline=30m"])] : []
		}),
		unknown: ({ answer, invoker }, { who, target, member }) => {
			return {
				reason: `${answer?.status ? `${who} was refused (${answer.status}), and it is not known by whom` : `It is not known whether ${mid(who)} can call ${target.words}`}.${answer?.status === 403 && invoker === "yes" ? ` ${emailIn(member ?? "")} has the invoker role: either it has not taken effect yet, or the app's own login refused the call.` : ""} Let the deployer read the request log and the policies (roles/logging.viewer, roles/iam.securityReviewer), or check the log of ${target.name} yourself.`,
				remedies: []
			};
		}
	};
	const mid = (who) => who.replace(/^The /, "the ").replace(/^A /, "a ");
	const bare = (words) => words.replace(/^the /, "");
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
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET cloudresourcemanager.googleapis.com/v3/projects/${project}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.project(project), () => google.resourceManager.getProject(project), (found) => `${found.projectId}, ${found.name}${found.state ? `, ${found.state}` : ""}`);
	}
	function readApis(google, project, building, more = []) {
		const hosts = [...[...APIS, ...building ? BUILD_APIS : []].map((api) => `${api}.googleapis.com`), ...more];
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET serviceusage.googleapis.com/v1/projects/${project}/services:batchGet`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.project(project), () => google.serviceUsage.enabled(project, hosts), (enabled) => {
			const off = Object.keys(enabled).filter((host) => !enabled[host]);
			return off.length > 0 ? `not enabled: ${off.join(", ")}` : "all enabled";
		});
	}
	function readProjectPolicy(google, project) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`POST cloudresourcemanager.googleapis.com/v1/projects/${project}:getIamPolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.project(project), () => google.resourceManager.getPolicy(project), summarisePolicy);
	}
	const summarisePolicy = ({ bindings = [] }) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.n)(bindings.length, "binding");
	async function learnProjectNumber(project, buildAccount, policies) {
		const own = findProjectNumber(await project);
		if (own.known) return own;
		const [account, ...effective] = await Promise.all([buildAccount, ...policies]);
		return findProjectNumber(await project, account, effective);
	}
	function findProjectNumber(project, buildAccount, policies = []) {
		const own = project.known ? /^projects\/(\d+)$/.exec(project.value.name)?.[1] : void 0;
		if (own) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(own, ...project.evidence);
		for (const policy of policies) {
			const number = policy.known ? /^projects\/(\d+)\//.exec(policy.value.name ?? "")?.[1] : void 0;
			if (number) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(number, ...policy.evidence);
		}
		const email = buildAccount?.known && buildAccount.value || "";
		const number = /^(\d+)(-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
		if (buildAccount && number) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(number, ...buildAccount.evidence);
		const why = project.known ? `its name is ${project.value.name}` : project.why;
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)(`The project's number could not be read: ${why}`, ...project.evidence);
	}
	function readCallers(google, callers, run, projectNumber) {
		return Promise.all(callers.map((caller) => readCaller(google, caller, run, projectNumber)));
	}
	async function readCaller(google, caller, run, projectNumber) {
		if (caller.kind === "account") {
			const { email } = caller;
			return {
				caller,
				account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(email, {
					call: "input callers",
					resource: email,
					answer: email
				}),
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.account(email, run.project)
			};
		}
		const { project = run.project, region = run.region, service } = caller;
		const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.I)(project, region, service);
		const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service(name);
		const found = await (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${name}`, resource, () => google.run.getService(name), (live) => live ? `runs as ${live.template?.serviceAccount || "the default account"}` : "does not exist");
		if (!found.known) return {
			caller,
			resource,
			account: found
		};
		if (found.value === null) return {
			caller,
			resource,
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(null, ...found.evidence)
		};
		const network = networkOf(found.value);
		const email = found.value.template?.serviceAccount;
		if (email) return {
			caller,
			resource,
			network,
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.v)(email), ...found.evidence)
		};
		const number = project === run.project ? await projectNumber : findProjectNumber(await readProject(google, project));
		return {
			caller,
			resource,
			network,
			account: number.known ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__._)(number.value), ...found.evidence, ...number.evidence) : (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)(number.why, ...found.evidence, ...number.evidence)
		};
	}
	function networkOf({ template }) {
		const { connector, networkInterfaces, egress } = template?.vpcAccess ?? {};
		if (!connector && !networkInterfaces?.length) return "none";
		return egress === "ALL_TRAFFIC" ? "all" : "private-ranges";
	}
	function once(call, keyOf = (...args) => args.join(" ")) {
		const seen = new Map();
		return (...args) => {
			const key = keyOf(...args);
			const entry = seen.get(key) ?? { made: call(...args) };
			seen.set(key, entry);
			return entry.made;
		};
	}
	function evaluateCondition(expression, { resource, from, until }) {
		const results = (resource ? resource.names : [void 0]).flatMap((name) => [from, until].map((time) => {
			try {
				const values = { time };
				if (resource && name !== void 0) {
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
	var NotUnderstood = class extends Error {};
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
				value = take("(") ? callMethod(value, name, list_(")")) : void 0;
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
			if (token === void 0) throw new NotUnderstood();
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
			if (/^\d/.test(token)) return void 0;
			if (/^[A-Za-z_]/.test(token)) return variable(token);
			throw new NotUnderstood();
		};
		const variable = (root) => {
			if (take("(")) return callFunction(root, list_(")"));
			if (peek() !== ".") return void 0;
			const field = list[at + 1] ?? "";
			if (list[at + 2] === "(") return void 0;
			at += 2;
			if (root === "request" && field === "time") return { time: values.time };
			if (root === "resource" && (field === "name" || field === "type" || field === "service")) return values[field];
		};
		const result = truth(or());
		if (at < list.length) throw new NotUnderstood();
		return result;
	}
	const truth = (value) => typeof value === "boolean" ? value : "unknown";
	const known = (value) => value === "unknown" ? void 0 : value;
	const either = (a, b) => known(a === true || b === true ? true : a === false && b === false ? false : "unknown");
	const both = (a, b) => known(a === false || b === false ? false : a === true && b === true ? true : "unknown");
	const not = (a) => known(a === "unknown" ? a : !a);
	const isText = (value) => typeof value === "object" && "text" in value;
	const isTime = (value) => typeof value === "object" && "time" in value;
	function compare(operator, left, right) {
		if (operator === "in") {
			if (!Array.isArray(right) || !isText(left)) return void 0;
			return right.reduce((found, one) => either(truth(found), truth(compare("==", left, one))), false);
		}
		if (operator === "!=") return not(truth(compare("==", left, right)));
		if (isText(left) && isText(right)) return operator === "==" ? sameText(left, right) : void 0;
		if (isTime(left) && isTime(right)) {
			if (operator === "<") return left.time < right.time;
			if (operator === "<=") return left.time <= right.time;
			if (operator === ">") return left.time > right.time;
			if (operator === ">=") return left.time >= right.time;
			return left.time === right.time;
		}
	}
	function sameText(a, b) {
		if (!a.open && !b.open) return a.text === b.text;
		if (a.open && b.open) return void 0;
		const [begun, whole] = a.open ? [a.text, b.text] : [b.text, a.text];
		return whole.startsWith(begun) && whole !== begun ? void 0 : false;
	}
	function callMethod(on, name, args) {
		const [argument] = args;
		if (!isText(on) || args.length !== 1 || !isText(argument) || argument.open) return void 0;
		const { text, open } = on;
		const other = argument.text;
		switch (name) {
			case "startsWith":
				if (text.startsWith(other)) return true;
				return open && other.startsWith(text) ? void 0 : false;
			case "endsWith": return open ? void 0 : text.endsWith(other);
			case "contains": return text.includes(other) || (open ? void 0 : false);
			case "extract": return extract(on, other);
			default: return;
		}
	}
	function extract({ text, open }, template) {
		const [, before, after] = /^([^{}]*)\{\w+\}([^{}]*)$/.exec(template) ?? [];
		if (before === void 0 || after === void 0) return void 0;
		const start = text.indexOf(before);
		const end = start < 0 || after === "" ? -1 : text.indexOf(after, start + before.length);
		if (end >= 0) return {
			text: text.slice(start + before.length, end),
			open: false
		};
		if (open) return void 0;
		return {
			text: start >= 0 && after === "" ? text.slice(start + before.length) : "",
			open: false
		};
	}
	function callFunction(name, args) {
		const [argument] = args;
		if (name !== "timestamp" || args.length !== 1 || !isText(argument)) return void 0;
		const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(argument.text) ? Date.parse(argument.text) : NaN;
		return Number.isNaN(time) ? void 0 : { time };
	}
	const CONVENIENCE = {
		"roles/owner": "projectOwner",
		"roles/editor": "projectEditor",
		"roles/viewer": "projectViewer"
	};
	function membersFor(member, project, projectPolicy) {
		const itself = anyOf(member);
		const basic = (projectPolicy?.bindings ?? []).filter((binding) => !binding.condition && names(binding, itself)).flatMap(({ role }) => CONVENIENCE[role] ? [`${CONVENIENCE[role]}:${project}`] : []);
		return new Set([...itself, ...basic]);
	}
	function holdsBasicRole(member, projectPolicy) {
		return (projectPolicy.bindings ?? []).some((b) => CONVENIENCE[b.role] && (names(b, anyOf(member)) || b.members?.some(isCrowd)));
	}
	function rolesOf(policies, members) {
		return new Set(policies.flatMap(({ policy }) => (policy.bindings ?? []).filter((b) => names(b, members) || b.members?.some(isCrowd)).map((b) => b.role)));
	}
	function readGrants(policies, members, permission, lookUp, access) {
		const reading = {
			granted: [],
			conditional: [],
			outside: [],
			unseen: [],
			unreadRoles: []
		};
		for (const { resource, policy } of policies) for (const binding of policy.bindings ?? []) {
			const { role, condition } = binding;
			const named = names(binding, members);
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
				...told(condition)
			} : void 0;
			if (!grant || holds === true) reading.granted.push(grant ?? {
				role,
				resource
			});
			else reading[holds === false ? "outside" : "conditional"].push(grant);
		}
		return {
			...reading,
			unreadRoles: [...new Set(reading.unreadRoles)]
		};
	}
	const told = ({ title, expression = "" }) => ({
		condition: title || expression || "unnamed",
		looksAtResource: expression === "" || /\b(resource|api|destination)\./.test(expression)
	});
	const names = ({ members = [] }, wanted) => members.some((member) => wanted.has(spelt(member)));
	const anyOf = (member) => new Set([
		spelt(member),
		"allUsers",
		"allAuthenticatedUsers"
	]);
	const spelt = (member) => member.replace(/^(serviceAccount|user):(.*)$/, (_, kind, email) => `${kind}:${email.toLowerCase()}`);
	const isCrowd = (member) => /^(group:|domain:|principalSet:)/.test(member);
	let table;
	function predefinedRoles() {
		table ??= Promise.all([__webpack_require__.e(895), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 821)).then(({ default: data }) => tableOf(data));
		return table;
	}
	function tableOf({ roles, unlisted, stages }) {
		return new Map(Object.entries(roles).map(([name, permissions]) => [name, {
			permissions: new Set(permissions),
			unlisted: unlisted[name] ?? 0,
			stage: stages[name] ?? "GA"
		}]));
	}
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
		const role = await (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET iam.googleapis.com/v1/${name}`, `//iam.googleapis.com/${name}`, () => google.iam.getRole(name), (found) => `${found?.includedPermissions?.length ?? 0} permissions`);
		return [name, role.known && role.value ? new Set(role.value.includedPermissions ?? []) : void 0];
	}
	async function findBuildAccount(config, service, standard) {
		const asked = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.k)(config);
		if (asked) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(asked.name, fromInput("build_service_account", asked.name));
		const found = await service;
		const remembered = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.k)(config, found.known ? found.value : null);
		return remembered ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(remembered.name, ...found.evidence) : standard;
	}
	async function findRuntimeAccount(config, service, serving, projectNumber) {
		const asked = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.u)(config);
		if (asked) return {
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(asked, fromInput("service_account of the service", asked)),
			late: false
		};
		const live = await service;
		if (asked === void 0 && !live.known) return {
			account: live,
			late: false
		};
		if (asked === void 0 && live.known && live.value) {
			const { template, latestCreatedRevision } = live.value;
			const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.L)(live.value);
			if (name && latestCreatedRevision && !latestCreatedRevision.endsWith(`/${name}`)) {
				const revision = await serving;
				if (!revision.known) return {
					account: revision,
					late: true
				};
				const account = revision.value?.serviceAccount;
				if (account) return {
					account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(account, ...revision.evidence),
					late: true
				};
			} else if (template?.serviceAccount) return {
				account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(template.serviceAccount, ...live.evidence),
				late: false
			};
		}
		return {
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.a)(await projectNumber, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__._),
			late: false
		};
	}
	async function findTaskAccount(config, live, projectNumber) {
		const asked = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.u)(config);
		if (asked) return {
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(asked, fromInput("service_account of what is deployed", asked)),
			late: false
		};
		const found = await live;
		if (asked === void 0 && !found.known) return {
			account: found,
			late: false
		};
		const account = asked === void 0 && found.known ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.k)(found.value, config.kind)?.serviceAccount : void 0;
		if (account) return {
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(account, ...found.evidence),
			late: false
		};
		return {
			account: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.a)(await projectNumber, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__._),
			late: false
		};
	}
	async function readAccount(google, { email, project, home }) {
		if ((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.T)(email)) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)(LEGACY);
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.account(email, project), () => google.iam.getServiceAccount(email, home), (found) => found ? found.disabled ? "disabled" : "exists" : "does not exist");
	}
	function readAccountPolicy(google, { email, project, home }) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`POST iam.googleapis.com/v1/projects/${home ?? "-"}/serviceAccounts/${email}:getIamPolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.account(email, project), () => google.iam.getPolicy(email, home), summarisePolicy);
	}
	function impersonate(google, email, project) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`POST iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.account(email, project), () => google.actAs(email), () => "a token for 5 minutes");
	}
	const LEGACY = "It is Cloud Build's legacy account, which Google manages: it can be neither described nor impersonated.";
	function fromInput(input, value) {
		return {
			call: `input ${input}`,
			resource: value,
			answer: value
		};
	}
	function readService(google, name) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service(name), () => google.run.getService(name), (found) => found ? `generation ${found.generation ?? "?"}` : "does not exist");
	}
	function readDeployed(google, name) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service(name), () => google.run.getResource(name), (found) => found ? `generation ${found.generation ?? "?"}` : "does not exist");
	}
	function readKnative(google, place) {
		const { kind, project, region, name } = place;
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET ${region}-run.googleapis.com/v1/namespaces/${project}/${_list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].manifest?.plural}/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.z)(project, {
			kind,
			region,
			service: name
		})), () => google.run.getKnative(place), (found) => found ? "exists" : "does not exist");
	}
	async function readServicePolicy(google, name, service) {
		const asked = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${name}:getIamPolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service(name), () => google.run.getPolicy(name), summarisePolicy);
		const [policy, found] = await Promise.all([asked, service]);
		return found.known && found.value === null ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(null, ...found.evidence) : policy;
	}
	async function readServing(google, name, service) {
		const found = await service;
		if (!found.known) return found;
		const revision = found.value ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.L)(found.value) : void 0;
		if (!revision) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)(null, ...found.evidence);
		const path = `${name}/revisions/${revision}`;
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET run.googleapis.com/v2/${path}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service(path), () => google.run.getRevision(path), (answer) => answer ? revision : "does not exist");
	}
	async function readTags(google, place, service, projectNumber) {
		const [found, number] = await Promise.all([service, projectNumber]);
		if (found.known && found.value === null) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.s)([], ...found.evidence);
		if (!number.known) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)(number.why, ...number.evidence);
		const parent = _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.service(`projects/${number.value}/locations/${place.region}/services/${place.service}`);
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET ${place.region}-cloudresourcemanager.googleapis.com/v3/effectiveTags`, parent, () => google.resourceManager.effectiveTags(parent, place.region), (all) => all.length > 0 ? all.map(({ key, value }) => `${key}=${value}`).join(", ") : "none");
	}
	function readSchedules(google, { schedules, region }, project) {
		const accountOf = new Map();
		return Promise.all(schedules.map(async (schedule) => {
			const caller = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(schedule, project);
			const read = accountOf.get(caller) ?? readAccount(google, {
				email: caller,
				project,
				home: project
			});
			accountOf.set(caller, read);
			const { target } = schedule;
			const name = target.kind === "function" ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.I)(project, region, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.o)(target.name)) : void 0;
			const [job, account, called, asFunction] = await Promise.all([
				readJob(google, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.c)(project, region, schedule.name)),
				read,
				name ? readService(google, name) : void 0,
				target.kind === "function" ? readFunction(google, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.a)(project, region, target.name)) : void 0
			]);
			return {
				schedule,
				job,
				caller,
				account,
				...called && { called },
				...asFunction && { asFunction }
			};
		}));
	}
	const readFunction = (google, name) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET cloudfunctions.googleapis.com/v2/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.function(name), () => google.functions.get(name), (found) => found ? found.environment ?? "exists" : "does not exist");
	async function readLeftSchedule(google, config, project, apis) {
		const enabled = await apis;
		if (!enabled.known || !enabled.value["cloudscheduler.googleapis.com"]) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.c)("Cloud Scheduler is not enabled.");
		return readJob(google, (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.c)(project, config.region, `${config.service}-schedule`));
	}
	const looksForSchedule = ({ mode, schedules, kind }) => mode === "deploy" && schedules.length === 0 && _list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].schedule !== void 0;
	function readJob(google, name) {
		return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.o)(`GET ${_schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.n}/v1/${name}`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.y.schedulerJob(name), () => google.scheduler.getJob(name), (job) => job ? `${job.schedule}, ${job.state}` : "does not exist");
	}
}) };
