export const id = 295;
export const ids = [295];
export const modules = { 4295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		a: () => diagnose,
		c: () => firstOf,
		d: () => onAll,
		f: () => piece,
		i: () => saidIn,
		l: () => googleSaid,
		n: () => diagnosed,
		o: () => change,
		p: () => setting,
		r: () => saidBy,
		s: () => findingOf,
		t: () => asError,
		u: () => linesOf
	});
	var _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2806);
	var _project_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7094);
	var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9750);
	var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
	var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4161);
	var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6786);
	var _api_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9091);
	const PROJECT = { kind: "project" };
	const BUCKET = { kind: "bucket" };
	const REPOSITORY = { kind: "repository" };
	const SERVICE = { kind: "service" };
	const JOB = { kind: "job" };
	function callsOf({ collection, permissions, role, invokers }) {
		const place = { kind: role };
		const one = (then = "") => new RegExp(`/${collection}/[^/:]+${then}$`);
		const named = (verb) => `run.${permissions}.${verb}`;
		return [
			[
				"GET",
				"run",
				one(),
				named("get"),
				place
			],
			[
				"POST",
				"run",
				new RegExp(`/${collection}$`),
				named("create"),
				PROJECT
			],
			[
				"PATCH",
				"run",
				one(),
				named("update"),
				place
			],
			...invokers ? [[
				"GET",
				"run",
				one(":getIamPolicy"),
				named("getIamPolicy"),
				place
			], [
				"POST",
				"run",
				one(":setIamPolicy"),
				named("setIamPolicy"),
				place
			]] : []
		];
	}
	const CALLS = [
		...Object.values(_list_js__WEBPACK_IMPORTED_MODULE_2__.r).flatMap(callsOf),
		[
			"GET",
			"storage",
			/\/b\/[^/]+$/,
			"storage.buckets.get",
			BUCKET
		],
		[
			"POST",
			"storage",
			/\/b$/,
			"storage.buckets.create",
			PROJECT
		],
		[
			"POST",
			"storage",
			/^\/upload\/|\/o$/,
			"storage.objects.create",
			BUCKET
		],
		[
			"PUT",
			"storage",
			/^\/upload\/|\/o$/,
			"storage.objects.create",
			BUCKET
		],
		[
			"GET",
			"storage",
			/\/iam$/,
			"storage.buckets.getIamPolicy",
			BUCKET
		],
		[
			"PUT",
			"storage",
			/\/iam$/,
			"storage.buckets.setIamPolicy",
			BUCKET
		],
		[
			"GET",
			"artifactregistry",
			/\/repositories\/[^/:]+$/,
			"artifactregistry.repositories.get",
			REPOSITORY
		],
		[
			"POST",
			"artifactregistry",
			/\/repositories$/,
			"artifactregistry.repositories.create",
			PROJECT
		],
		[
			"POST",
			"run",
			/\/builds:submit$/,
			"cloudbuild.builds.create",
			PROJECT
		],
		[
			"POST",
			"cloudbuild",
			/\/builds$/,
			"cloudbuild.builds.create",
			PROJECT
		],
		[
			"GET",
			"cloudbuild",
			/\/builds\/[^/:]+$|\/defaultServiceAccount$/,
			"cloudbuild.builds.get",
			PROJECT
		],
		[
			"GET",
			"cloudbuild",
			/\/operations\/[^/:]+$/,
			"cloudbuild.operations.get",
			PROJECT
		],
		[
			"POST",
			"run",
			/\/jobs\/[^/:]+:run$/,
			"run.jobs.run",
			JOB
		],
		[
			"GET",
			"run",
			/\/executions\/[^/:]+$/,
			"run.executions.get",
			JOB
		],
		[
			"GET",
			"run",
			/\/executions\/[^/:]+\/tasks$/,
			"run.tasks.list",
			JOB
		],
		[
			"GET",
			"run",
			/\/revisions\/[^/:]+$/,
			"run.revisions.get",
			SERVICE
		],
		[
			"POST",
			"run",
			/\/operations\/[^/:]+:wait$/,
			"run.operations.get",
			PROJECT
		],
		[
			"GET",
			"serviceusage",
			/\/services:batchGet$/,
			"serviceusage.services.get",
			PROJECT
		],
		[
			"POST",
			"serviceusage",
			/\/services:batchEnable$/,
			"serviceusage.services.enable",
			PROJECT
		],
		[
			"GET",
			"cloudscheduler",
			/\/jobs\/[^/:]+$/,
			"cloudscheduler.jobs.get",
			PROJECT
		],
		[
			"POST",
			"cloudscheduler",
			/\/jobs$/,
			"cloudscheduler.jobs.create",
			PROJECT
		],
		[
			"PATCH",
			"cloudscheduler",
			/\/jobs\/[^/:]+$/,
			"cloudscheduler.jobs.update",
			PROJECT
		],
		[
			"DELETE",
			"cloudscheduler",
			/\/jobs\/[^/:]+$/,
			"cloudscheduler.jobs.delete",
			PROJECT
		],
		[
			"POST",
			"cloudscheduler",
			/\/jobs\/[^/:]+:run$/,
			"cloudscheduler.jobs.run",
			PROJECT
		],
		[
			"POST",
			"cloudscheduler",
			/\/jobs\/[^/:]+:pause$/,
			"cloudscheduler.jobs.pause",
			PROJECT
		],
		[
			"POST",
			"cloudscheduler",
			/\/jobs\/[^/:]+:resume$/,
			"cloudscheduler.jobs.enable",
			PROJECT
		],
		[
			"GET",
			"cloudresourcemanager",
			/\/projects\/[^/:]+$/,
			"resourcemanager.projects.get",
			PROJECT
		],
		[
			"POST",
			"cloudresourcemanager",
			/:getIamPolicy$/,
			"resourcemanager.projects.getIamPolicy",
			PROJECT
		],
		[
			"POST",
			"cloudresourcemanager",
			/:setIamPolicy$/,
			"resourcemanager.projects.setIamPolicy",
			PROJECT
		]
	];
	function takenBy(call) {
		const [, method, host, path = ""] = /^(\S+) ([^/]+)(\/\S*)$/.exec(call) ?? [];
		const api = /(?<![a-z])([a-z]+)\.[^.]+\.[^.]+$/.exec(host ?? "")?.[1];
		const row = CALLS.find(([verb, of, pattern]) => verb === method && of === api && pattern.test(path));
		return row && {
			permission: row[3],
			place: row[4]
		};
	}
	function firstOf(rows, given) {
		for (const row of rows) {
			const cause = row(given);
			if (cause) return cause;
		}
	}
	const LETTERS = 200;
	const endOf = (lines) => linesOf(lines).filter((line) => line.trim() !== "").slice(-10).map((line) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.o)(line.trimEnd(), LETTERS)).join("\n");
	function findingOf(id, { what, advice, remedies }, { more = [], end = [], ...details }) {
		const reason = [[
			what,
			advice,
			...more
		].filter(Boolean).join(" "), endOf(end)].filter(Boolean).join("\n\n");
		return (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)(id, reason, {
			...details,
			remedies: [...remedies, ...details.remedies ?? []]
		});
	}
	const LOOKED_AT = 2e3;
	const linesOf = (texts) => texts.flatMap((text) => text.split(/\r\n|\r|\n/)).map((line) => line.slice(0, LOOKED_AT));
	const piece = (text, most = 90) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.o)(text.replace(/\s+/g, " ").trim().replace(/\.$/, ""), most);
	const googleSaid = (text) => `Google said: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.a)(piece(text, 400))}`;
	const IN_MANIFEST = {
		"--port": (value) => `ports:\n  - containerPort: ${value}`,
		"--memory": (value) => `resources:\n  limits:\n    memory: ${value}`,
		"--cpu": (value) => `resources:\n  limits:\n    cpu: "${value}"`,
		"--max-instances": (value) => `annotations:\n  autoscaling.knative.dev/maxScale: "${value}"`,
		"--no-gpu-zonal-redundancy": () => "annotations:\n  run.googleapis.com/gpu-zonal-redundancy-disabled: \"true\""
	};
	function setting(flags, manifest) {
		const flat = flags.join(" ");
		if (manifest === void 0) return {
			kind: "workflow",
			title: `Set flags: ${flat}`,
			text: `with:\n  flags: ${flat} # and your other flags`
		};
		const parts = flags.map((flag) => {
			const [name = "", value = ""] = flag.split("=");
			return IN_MANIFEST[name]?.(value) ?? `# ${flag}`;
		});
		return {
			kind: "source",
			title: `Set in ${manifest}: ${flat}`,
			text: parts.join("\n")
		};
	}
	const change = (title, text) => ({
		kind: "source",
		title,
		text
	});
	const ON_ALL = [
		[/gunicorn|Listening at:/i, (port) => `--bind 0.0.0.0:${port}`],
		[/runserver|Starting development server/i, (port) => `python manage.py runserver 0.0.0.0:${port}`],
		[/Now listening on:/, (port) => `ASPNETCORE_URLS=http://0.0.0.0:${port}`],
		[/uvicorn|flask|fastapi|\* Running on|vite|hypercorn/i, (port) => `--host 0.0.0.0 --port ${port}`]
	];
	function onAll(words, port) {
		const how = ON_ALL.find(([server]) => server.test(words))?.[1](port);
		return change(how ? `Start the app with ${how}` : `Have the app listen on 0.0.0.0:${port}`, how ?? `0.0.0.0:${port}`);
	}
	function limitCause(sized) {
		const quota = firstOf(QUOTAS, sized);
		if (quota) return {
			...quota,
			quota: true
		};
		const limit = firstOf(LIMITS, sized);
		return limit && {
			...limit,
			quota: false
		};
	}
	const WITH = /You do not have quota for using GPUs with zonal redundancy/;
	const WITHOUT = /You do not have quota for using GPUs without zonal redundancy/;
	const OF_GPUS = /Quota exceeded for total allowable count of GPUs/i;
	const ELSEWHERE = "Request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.";
	function redundancy({ said, withoutRedundancy, manifest }) {
		if (!WITH.test(said) || WITHOUT.test(said)) return void 0;
		if (withoutRedundancy) return {
			key: "gpu-quota",
			what: "The project has no quota for GPUs with zonal redundancy in this region.",
			advice: ELSEWHERE,
			remedies: [],
			shown: said
		};
		return {
			key: "gpu-redundancy",
			what: "The project has no quota for GPUs with zonal redundancy in this region, which is the default.",
			advice: "Deploy without it (flags: --no-gpu-zonal-redundancy), request more quota (g.co/cloudrun/gpu-quota), or deploy to another region.",
			remedies: [setting(["--no-gpu-zonal-redundancy"], manifest)],
			shown: said
		};
	}
	function noGpus({ said }) {
		if (!WITHOUT.test(said) && !OF_GPUS.test(said)) return void 0;
		const both = WITH.test(said) ? ", with or without zonal redundancy" : WITHOUT.test(said) ? " without zonal redundancy" : "";
		return {
			key: "gpu-quota",
			what: `The project has no quota${OF_GPUS.test(said) ? " left" : ""} for GPUs${both} in this region.`,
			advice: ELSEWHERE,
			remedies: [],
			shown: said
		};
	}
	const MOST = /Max instances must be set to (\d+) or fewer\s+(?:in order )?to set (?:the requested )?(total CPU|total memory|GPU requirements|[\w ]+?)(?=[.\s])/i;
	const AT_MOST = /For the specified value, maxScale may\s+not exceed (\d+)/;
	const VIOLATED = /Quota violated:\s*((?:\w+ requested: \d+\s+allowed: \d+\s*)+|\w+)/;
	function instances(sized) {
		const { said, maxInstances, manifest } = sized;
		const [, most = AT_MOST.exec(said)?.[1], of = "memory"] = MOST.exec(said) ?? [];
		const names = quotasIn(said);
		if (most === void 0 && names.length === 0) return void 0;
		const what = names.length > 0 ? `The quota ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_6__.r)(names)} of the region` : `The region’s quota for ${of.replace(/^total /, "")}`;
		const allowed = Number(most ?? 0);
		if (most === void 0) return {
			key: "quota",
			what: `${what} is too small for this deploy.`,
			advice: LESS,
			remedies: [],
			shown: said
		};
		if (allowed < 1) return {
			key: "no-instance",
			what: `${what} is too small for a single instance of this size.`,
			advice: LESS,
			remedies: [],
			shown: said
		};
		if (maxInstances !== void 0 && maxInstances > 0 && maxInstances <= allowed) return {
			key: "old-revisions",
			what: `${what} allows ${allowed} instances, including those of older revisions.`,
			advice: `This deploy asks for no more than ${maxInstances}. Delete revisions without traffic that have a higher maximum, or request more quota.`,
			remedies: [],
			shown: said
		};
		return {
			key: "max-instances",
			what: `${what} allows at most ${allowed} instances of this size.`,
			advice: `Lower the maximum (flags: --max-instances=${allowed}), or request more quota.`,
			remedies: [setting([`--max-instances=${allowed}`], manifest)],
			shown: said
		};
	}
	const LESS = "Use less CPU or memory, deploy to another region, or request more quota.";
	const quotasIn = (said) => [...new Set((VIOLATED.exec(said)?.[1] ?? "").match(/\b[A-Z]\w+PerProject\w*/g) ?? [])];
	const QUOTAS = [
		redundancy,
		noGpus,
		instances
	];
	const RANGE = /For ([\d.]+) CPU, memory must be between (\w+) and (\w+) inclusive/i;
	const CPUS = /Must be equal to one of ((?:[[\].\d-]+,? ?)+)/;
	function memoryForCpu({ said, manifest }) {
		const [shown, cpu, least, most = ""] = RANGE.exec(said) ?? [];
		if (!shown) return void 0;
		return {
			key: "memory-for-cpu",
			what: `The memory does not match the CPU: with ${Number(cpu)} CPU, it has to be between ${least} and ${most}.`,
			advice: "Set a memory in that range, or more CPU (2 for up to 8Gi, 4 for 16Gi, 8 for 32Gi).",
			remedies: [setting([`--memory=${most}`], manifest)],
			shown
		};
	}
	function cpus({ said }) {
		const [shown, values = ""] = CPUS.exec(said) ?? [];
		if (!shown || !/cpu/i.test(said)) return void 0;
		return {
			key: "cpu",
			what: `Cloud Run does not support this number of CPUs: use one of ${values.replaceAll("[.08-1]", "0.08 to 1").replaceAll(".0", "").replaceAll("08 to", "0.08 to").trim().replace(/[,.]$/, "")}.`,
			remedies: [],
			shown
		};
	}
	const LIMITS = [memoryForCpu, cpus];
	function diagnose(said, setting) {
		if (setting.speaker === "build-log") return permission(said, setting) ?? [];
		for (const row of ROWS) {
			const findings = row(said, setting);
			if (findings) return findings;
		}
		return [];
	}
	const ROWS = [
		standing,
		accountOff,
		noProject,
		apiDisabled,
		perimeter,
		organisationPolicy,
		quota,
		actAs,
		agentWithoutTokens,
		secrets,
		image,
		goneRevision,
		launchStage,
		encryptionKey,
		logWriter,
		missingRoles,
		permission,
		nameless
	];
	function standing(said, { resources: { project } }) {
		const found = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.t)(said);
		if (!found) return void 0;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)(found, `${(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.n)(found, project)} ${quoted(said)}`, {
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(project),
			evidence: [said.evidence],
			remedies: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.r)(found, project)
		})];
	}
	function accountOff(said, { deployer = "the deployer" }) {
		if (said.reason !== "ACCOUNT_STATE_INVALID") return void 0;
		const email = emailIn(deployer);
		const own = email && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.M)(email);
		const remedy = {
			kind: "gcloud",
			title: `Enable the account ${email}`,
			text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.s)([
				"iam",
				"service-accounts",
				"enable",
				email ?? "",
				...own ? [`--project=${own}`] : []
			])
		};
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("credentials-refused", `The account ${email ?? deployer} is disabled or was deleted, so Google refuses its tokens. A role does not help. ${quoted(said)}`, {
			principal: deployer,
			evidence: [said.evidence],
			remedies: email ? [remedy] : []
		})];
	}
	function noProject(said, { resources: { project }, deployer }) {
		if (said.reason !== "CONSUMER_INVALID") return void 0;
		const named = /resource project ([\w:.-]+?)\.?$/.exec(said.text)?.[1] ?? project;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("project-unreachable", `There is no project ${named}, or ${deployer ?? "the deployer"} has no access to it. Use the project id, not the display name or the number. ${quoted(said)}`, {
			principal: deployer,
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(named),
			evidence: [said.evidence]
		})];
	}
	const OFF = /has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s;
	function apiDisabled(said, { resources }) {
		const [, inProject, inText] = OFF.exec(said.text) ?? [];
		const host = said.service ?? inText;
		if (!host) return void 0;
		const project = projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1] ?? inProject, resources);
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("api-disabled", `${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`, {
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.api(project, host),
			evidence: [said.evidence],
			remedies: (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.c)(project, host)
		})];
	}
	function perimeter(said, { resources, deployer }) {
		if (!(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.O)(said)) return void 0;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("policy-blocks-deploy", `${(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.k)(said, deployer ?? "the deployer")} ${quoted(said)}`, {
			principal: deployer,
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project),
			evidence: [said.evidence]
		})];
	}
	function organisationPolicy(said, { resources }) {
		const { constraint } = said;
		if (!constraint) return void 0;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("policy-blocks-deploy", `The organisation policy ${constraint} refused this. ${quoted(said)}`, {
			resource: said.evidence.resource || _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project),
			evidence: [said.evidence],
			remedies: (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.v)(resources.project, constraint)
		})];
	}
	const QUOTA = /quota exceeded|quota violated|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i;
	function quota(said, { resources, limits }) {
		const used = said.status === 429 || said.code === "RESOURCE_EXHAUSTED" || QUOTA.test(said.text);
		const cause = limitCause({
			withoutRedundancy: false,
			...limits,
			said: said.text
		});
		const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project);
		if (cause) return [findingOf(cause.quota ? "quota-exceeded" : "release-failed", cause, {
			resource: cause.quota ? resource : _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(resources.service),
			evidence: [said.evidence],
			more: [quoted(said)],
			remedies: cause.quota ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.p)(resources.project) : []
		})];
		if (!used) return void 0;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("quota-exceeded", `A quota of the project ${resources.project} is exceeded. ${quoted(said)}`, {
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project),
			evidence: [said.evidence],
			remedies: (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.p)(resources.project)
		})];
	}
	const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i;
	function actAs(said, setting) {
		if (!ACT_AS.test(said.text) && said.permission !== "iam.serviceAccounts.actAs") return void 0;
		const { resources, deployer, speaker } = setting;
		const { buildAccount, runtimeAccount } = resources;
		const named = emailIn(said.text) ?? emailIn(said.resource ?? "");
		const schedules = isOfScheduler(said);
		const builds = !schedules && (speaker === "build" || named !== void 0 && named === buildAccount && named !== runtimeAccount);
		const account = named ?? (builds ? buildAccount : runtimeAccount);
		const use = schedules ? "create a schedule that calls as" : builds ? "start a build that runs as" : "deploy a service that runs as";
		const lacking = lack("deployer", "iam.serviceAccounts.actAs", said, setting, {
			member: deployer,
			resource: account && _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.account(account, resources.project),
			reason: (grant) => `The deployer is not allowed to ${use} ${account ?? "that account"}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text) ? ", or the account does not exist" : ""}.${advice(grant)}`
		});
		const id = schedules ? _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.i.deployer : builds ? "act-as-build-account" : "act-as-runtime-account";
		const doubtful = /may not exist/i.test(said.text) && account;
		return [{
			...lacking,
			id,
			...doubtful && { remedies: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.l)(lacking.remedies, doubtful) }
		}];
	}
	const isOfScheduler = ({ call }) => /\bcloudscheduler\./.test(call ?? "");
	const NO_TOKENS = /(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is;
	function agentWithoutTokens(said, setting) {
		const [, agent, account, email] = NO_TOKENS.exec(said.text) ?? [];
		if (!account || !email) return void 0;
		const who = agent === "Cloud Build" ? "build-agent" : "run-agent";
		const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.account(account, setting.resources.project);
		return [lack(who, "iam.serviceAccounts.getAccessToken", said, setting, {
			member: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email),
			resource
		})];
	}
	const SECRET = /Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g;
	function secrets(said, setting) {
		const { resources } = setting;
		const named = [...said.text.matchAll(SECRET)].map(([, project = "", secret = "", account = ""]) => ({
			place: {
				project: projectOf(project, resources),
				secret
			},
			account
		}));
		const { runtimeAccount } = resources;
		const unnamed = said.reason === "SECRETS_ACCESS_CHECK_FAILED" && runtimeAccount && /permission|denied/i.test(said.text);
		const found = named.length > 0 || !unnamed ? named : (setting.secrets ?? []).map((place) => ({
			place,
			account: runtimeAccount
		}));
		if (found.length === 0) return void 0;
		return found.map(({ place, account }) => lack("runtime-account", "secretmanager.versions.access", said, setting, {
			member: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(account),
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.secret(place.project, place.secret),
			more: " Google says the same of a secret that does not exist."
		}));
	}
	const IMAGE = /(Service Agent(?: (\S+@\S+?\.com))?|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/;
	const UNREADABLE = new Set([
		"CONTAINER_PERMISSION_DENIED",
		"CONTAINER_IMAGE_UNAUTHORIZED",
		"CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED"
	]);
	function image(said, setting) {
		const [, reader, agent, named] = IMAGE.exec(said.text) ?? [];
		if (!reader && !UNREADABLE.has(said.reason ?? "")) return void 0;
		const { projectNumber } = setting.resources;
		const byDeployer = reader === "User";
		const email = agent ?? (projectNumber && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.F)(projectNumber));
		const repository = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.N)(named ?? setting.image);
		return [lack(byDeployer ? "deployer" : "run-agent", "artifactregistry.repositories.downloadArtifacts", said, setting, {
			member: byDeployer ? setting.deployer : email && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email),
			resource: repository && _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(repository)
		})];
	}
	const STAGE = /not supported in the declared launch stage/i;
	function launchStage(said, { resources }) {
		if (!STAGE.test(said.text)) return void 0;
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("release-failed", `A setting of this release is in preview, and the release does not declare that it uses previews (launch stage). A flag of gcloud's beta track declares it; in a file for the input metadata the annotation does. ${quoted(said)}`, {
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(resources.service),
			evidence: [said.evidence],
			remedies: [{
				kind: "workflow",
				title: "Declare the launch stage BETA in the manifest",
				text: "metadata:\n  annotations:\n    run.googleapis.com/launch-stage: BETA"
			}]
		})];
	}
	const GONE = /Revision '?([a-z][a-z0-9-]*)'? does not exist or is deleted/;
	function goneRevision(said, { resources, traffic = [] }) {
		const revision = GONE.exec(said.text)?.[1];
		if (!revision) return void 0;
		const named = traffic.filter((target) => target.revision === revision);
		const tags = named.flatMap(({ tag }) => tag ?? []);
		const onlyTags = tags.length > 0 && named.every(({ percent }) => !percent);
		const [, project = "", , region = "", , service = ""] = resources.service.split("/");
		const flag = onlyTags ? `--remove-tags=${tags.join(",")}` : "--to-latest";
		const which = onlyTags ? `, under the tag ${tags.join(" and the tag ")}` : "";
		const fix = {
			kind: "gcloud",
			title: onlyTags ? "Remove the tag" : "Send all traffic to the latest revision",
			text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.s)([...[
				"run",
				"services",
				"update-traffic",
				service,
				flag,
				`--region=${region}`,
				`--project=${project}`
			]])
		};
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("traffic-target", `The traffic of ${service} names the revision ${revision}${which}, which has been deleted. Cloud Run refuses every change of the service until its traffic names only revisions that exist. ${quoted(said)}`, {
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(resources.service),
			evidence: [said.evidence],
			remedies: [fix]
		})];
	}
	const KEY = /(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/;
	function encryptionKey(said, setting) {
		const permission = said.permission ?? (said.reason === "ENCRYPTION_KEY_PERMISSION_DENIED" ? USE_KEY : void 0);
		if (!permission?.startsWith("cloudkms.")) return void 0;
		const { projectNumber } = setting.resources;
		const email = emailIn(said.text) ?? (projectNumber && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.F)(projectNumber));
		const key = KEY.exec(said.resource ?? "")?.[1] ?? KEY.exec(said.text)?.[1];
		const role = "roles/cloudkms.cryptoKeyEncrypterDecrypter";
		const resource = key && `//cloudkms.googleapis.com/${key}`;
		return [lack("run-agent", permission, said, setting, {
			member: email && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email),
			resource,
			role
		})];
	}
	const USE_KEY = "cloudkms.cryptoKeyVersions.useToEncrypt";
	const LOG_WRITER = /service account running this build (\S+) does not have permission to write logs|Logs Writer \(roles\/logging\.logWriter\)/i;
	function logWriter(said, setting) {
		if (!LOG_WRITER.test(said.text)) return void 0;
		const { project, buildAccount } = setting.resources;
		const named = LOG_WRITER.exec(said.text)?.[1]?.split("/").at(-1);
		const email = named?.includes("@") ? named : buildAccount;
		return [lack("build-account", "logging.logEntries.create", said, setting, {
			member: email && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(email),
			resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(project),
			role: "roles/logging.logWriter",
			reason: (grant) => `The build account${email ? ` ${email}` : ""} is not allowed to write the log of the build.${advice(grant)}`
		})];
	}
	const MISSING_ROLES = /service account is missing required IAM permissions|has insufficient permission to execute the build/i;
	function missingRoles(said, setting) {
		if (!MISSING_ROLES.test(said.text)) return void 0;
		const { resources } = setting;
		const account = resources.buildAccount ?? emailIn(said.text);
		const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project);
		const grant = account && {
			member: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(account),
			role: "roles/run.builder",
			resource
		};
		return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("build-account-permission", `The build account${account ? ` ${account}` : ""} lacks permissions that a build needs.${advice(grant || void 0)} ${quoted(said)}`, {
			...grant && {
				principal: grant.member,
				role: grant.role
			},
			resource,
			evidence: [said.evidence],
			remedies: grant ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.m)(grant) : []
		})];
	}
	const OF_BUILD_ACCOUNT = new Set([
		"storage.objects.get",
		"artifactregistry.repositories.uploadArtifacts",
		"artifactregistry.repositories.downloadArtifacts"
	]);
	const REFUSED = /denied|does not have|do not have|forbidden|not authorized|unauthorized|required|missing|lacks/i;
	function permission(said, setting) {
		const { text, permission } = said;
		if (!permission || !REFUSED.test(text)) return void 0;
		if (setting.speaker === "build-log" && !OF_BUILD_ACCOUNT.has(permission)) return void 0;
		const { who, member } = subjectOf(said, permission, setting);
		const more = permission.startsWith("cloudscheduler.") ? NO_SCHEDULER : void 0;
		return [lack(who, permission, said, setting, {
			member,
			resource: resourceOf(said, permission, setting),
			more
		})];
	}
	const NO_SCHEDULER = " If it already has that role, the region has no Cloud Scheduler: Google answers with the same message.";
	const OF_NO_NAME = new Set([
		void 0,
		"IAM_PERMISSION_DENIED",
		"forbidden"
	]);
	function nameless(said, setting) {
		if (said.status !== 403 || !said.call || !OF_NO_NAME.has(said.reason)) return void 0;
		const taken = takenBy(said.call);
		if (!taken) return void 0;
		const resource = (0, _resources_js__WEBPACK_IMPORTED_MODULE_4__.t)(taken.place, setting.resources);
		if (setting.held?.has(taken.permission)) return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)("api-error", `Google refused ${said.call} to the deployer, although it has ${taken.permission}${where(resource)}, which the call needs. So the deployer does not lack a role; Google's message has the reason. ${quoted(said)}`, {
			principal: setting.deployer,
			resource,
			evidence: [said.evidence]
		})];
		return [lack("deployer", taken.permission, said, setting, {
			member: setting.deployer,
			resource,
			reason: (grant) => `Google refused the deployer without saying what is missing; the call ${said.call} needs ${taken.permission}${where(resource)}.${advice(grant)}`
		})];
	}
	function subjectOf({ text }, permission, { speaker, resources, deployer }) {
		const { buildAccount, runtimeAccount } = resources;
		const ofBuild = (speaker === "build" || speaker === "build-log") && OF_BUILD_ACCOUNT.has(permission);
		const named = speaker === "build-log" || permission.startsWith("iam.") ? void 0 : emailIn(text);
		if (named && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(named) !== deployer) {
			const member = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(named);
			if (named.endsWith("@serverless-robot-prod.iam.gserviceaccount.com")) return {
				who: "run-agent",
				member
			};
			if (named.endsWith("@gcp-sa-cloudbuild.iam.gserviceaccount.com")) return {
				who: "build-agent",
				member
			};
			if (ofBuild || named === buildAccount || (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.T)(named)) return {
				who: "build-account",
				member
			};
			if (named === runtimeAccount || speaker === "release") return {
				who: "runtime-account",
				member
			};
			return {
				who: "deployer",
				member
			};
		}
		if (ofBuild && !named) return {
			who: "build-account",
			member: buildAccount && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.O)(buildAccount)
		};
		return {
			who: "deployer",
			member: deployer
		};
	}
	function resourceOf(said, permission, { resources }) {
		const given = [said.resource ?? "", said.text];
		const named = (pattern) => given.map((text) => pattern.exec(text)?.[1]).find((found) => found !== void 0);
		const [api, collection, verb] = permission.split(".");
		if (verb === "create" && collection !== "objects") return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project);
		switch (`${api}.${collection}`) {
			case "storage.objects":
			case "storage.buckets": {
				const bucket = named(/projects\/_\/buckets\/([a-z0-9][\w.-]+)/) ?? /\/b\/([a-z0-9][\w.-]+)/.exec(said.call ?? "")?.[1];
				return verb === "list" && collection === "buckets" ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project) : _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.bucket(bucket ?? resources.bucket.name);
			}
			case "artifactregistry.repositories": {
				const repository = named(/(projects\/[^/\s'"]+\/locations\/[^/\s'"]+\/repositories\/[^/\s'")]+)/);
				return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(byId(repository ?? resources.repository.name, resources));
			}
			case "run.services":
			case "run.revisions":
			case "run.routes": return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(resources.service);
			case "iam.serviceAccounts": {
				const account = given.map(emailIn).find((found) => found !== void 0);
				return account && _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.account(account, resources.project);
			}
			case "secretmanager.secrets":
			case "secretmanager.versions": {
				const [, project = "", secret = ""] = /projects\/([^/\s'"]+)\/secrets\/([^/\s'"]+)/.exec(given.join(" ")) ?? [];
				return secret ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.secret(projectOf(project, resources), secret) : void 0;
			}
			case "compute.subnetworks": {
				const name = named(/(projects\/[^/\s'"]+\/regions\/[^/\s'"]+\/subnetworks\/[^/\s'"]+)/);
				return name && _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.subnetwork(byId(name, resources));
			}
		}
		return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project);
	}
	function gapsOf(who, member, permission, resource, setting) {
		const named = {
			who,
			member,
			permission,
			resource
		};
		if (who !== "build-account" || !setting.granted) return [named];
		const { bucket, repository, project } = setting.resources;
		return [named, ...[
			{
				permission: "storage.objects.get",
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.bucket(bucket.name)
			},
			{
				permission: "artifactregistry.repositories.uploadArtifacts",
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(repository.name)
			},
			{
				permission: "artifactregistry.repositories.downloadArtifacts",
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(repository.name)
			},
			{
				permission: "logging.logEntries.create",
				resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(project)
			}
		].filter((need) => need.permission !== permission && !setting.granted?.has(`${member} ${need.permission}`)).map((need) => ({
			who,
			member,
			...need
		}))];
	}
	function lack(who, permission, said, setting, about) {
		const { member, resource } = about;
		const project = _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(setting.resources.project);
		const chosen = member && resource ? (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_1__.d)(gapsOf(who, member, permission, resource, setting), project, setting.table ?? null)[0] : void 0;
		const grant = about.role && member && resource ? {
			member,
			role: about.role,
			resource
		} : chosen;
		const account = who === "deployer" || !member ? "" : ` ${member.replace(/^serviceAccount:/, "")}`;
		const reason = about.reason?.(grant) ?? `${_project_standing_js__WEBPACK_IMPORTED_MODULE_1__.a[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}${about.more ?? ""}`;
		const role = grant?.role ?? about.role;
		return (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.t)(_project_standing_js__WEBPACK_IMPORTED_MODULE_1__.i[who], `${reason} ${quoted(said)}`, {
			principal: member,
			permission,
			role,
			resource,
			evidence: [said.evidence],
			remedies: grant ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.m)(grant) : []
		});
	}
	const where = (resource) => resource ? ` on ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.f)(resource)}` : "";
	const advice = (grant) => grant ? ` Grant it ${grant.role} on ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_3__.f)(grant.resource)}.` : "";
	const quoted = ({ text }) => {
		const words = text.replace(/\s+/g, " ").trim();
		return `Google said: ${words.length > 400 ? `${words.slice(0, 399)}…` : words}`;
	};
	const EMAIL = /(?<![\w.-])[\w.-]+@[\w.-]+\.gserviceaccount\.com/;
	const emailIn = (text) => EMAIL.exec(text)?.[0];
	const projectOf = (name, { project, projectNumber }) => !name || name === projectNumber ? project : name;
	const byId = (name, resources) => name.replace(/^projects\/([^/]+)/, (_, project) => `projects/${projectOf(project, resources)}`);
	function saidBy(error, resource) {
		const { status, code, reason, permission, constraint, service, call, message } = error;
		return {
			text: message,
			evidence: (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.s)(call, resource, error),
			status,
			code,
			reason,
			permission,
			constraint,
			service,
			call,
			resource: error.resource
		};
	}
	const saidIn = (text, evidence, reason) => {
		const { permission, resource, constraint } = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.a)(text);
		return {
			text,
			evidence,
			permission,
			resource,
			constraint,
			reason
		};
	};
	function diagnosed(error, resource, setting) {
		return asError(diagnose(saidBy(error, resource), setting), error) ?? error;
	}
	function asError(findings, cause) {
		const [first, ...others] = findings;
		return first && new _api_error_js__WEBPACK_IMPORTED_MODULE_5__.u([first, ...others], { cause });
	}
}) };
