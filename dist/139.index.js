export const id = 139;
export const ids = [139];
export const modules = { 1139: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		_: () => FINDINGS,
		a: () => accessWords,
		c: () => METHODS,
		d: () => fixAll,
		f: () => fixesOf,
		g: () => shortResource,
		h: () => shortName,
		i: () => headline,
		l: () => PERMISSION_FINDINGS,
		m: () => shortMember,
		n: () => failures,
		o: () => causesOf,
		p: () => isLook,
		r: () => firstSentence,
		s: () => MARKS,
		t: () => cause,
		u: () => partOf,
		v: () => isHeldUnlessForbidden
	});
	var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6195);
	var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
	var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(343);
	var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5497);
	var _gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(775);
	const isHeldUnlessForbidden = ({ status, method, role }) => status === "unknown" && method === "policy" && role !== void 0;
	const FINDINGS = {
		"invalid-input": { title: "Invalid input" },
		"ignored-input": { title: "Check this input" },
		"id-token-permission": { title: "The job cannot ask for an ID token" },
		"fork-without-token": { title: "Pull request without credentials" },
		"foreign-head": { title: "Code not known to be of this repository" },
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
		"secrets-uploaded": { title: "Source seems to contain secrets" },
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
		"verification-unclear": { title: "Access could not be checked" },
		"quota-exceeded": { title: "Quota exceeded" },
		"api-error": { title: "A Google API refused a request" },
		"internal-error": { title: "Error in this action" },
		cancelled: { title: "Cancelled" },
		"preview-template": { title: "The template after a preview" },
		"audience-refused": { title: "The service does not accept the audience" },
		"app-error": { title: "The app answers with an error" },
		"app-login": { title: "The app's own login refused the call" },
		"behind-ingress": { title: "The call does not reach the service" },
		"call-too-slow": { title: "The call took too long" },
		"caller-account": { title: "The account that calls does not exist or is disabled" },
		"caller-token": { title: "The call has no token that the service accepts" },
		"container-not-ready": { title: "No instance answers" },
		"invoker-pending": { title: "The invoker role is not in effect yet" },
		"no-invoker": { title: "The caller is not an invoker" },
		"refusal-unknown": { title: "Nothing names the cause" },
		"schedule-idle": { title: "The Cloud Scheduler job makes no calls" },
		"target-missing": { title: "There is nothing to call" },
		"build-warning": { title: "Cloud Build warned" },
		"unreachable-port": { title: "App listens where Cloud Run does not ask" },
		"caller-account-missing": { title: "Account of a caller does not exist or is disabled" },
		"caller-kept-out": { title: "A caller is kept out by the network" },
		"invoker-idle": { title: "An invoker without effect" },
		"credentials-refused": { title: "Google refused the credentials" }
	};
	function shortResource(fullName) {
		const parts = fullName.replace(/^\/\/[^/]+\//, "").split("/");
		const name = parts.at(-1) ?? fullName;
		const kind = WORDS[parts.at(-2) ?? ""];
		return kind ? `${kind} ${name}` : fullName;
	}
	const WORDS = {
		...Object.fromEntries(Object.values(_names_js__WEBPACK_IMPORTED_MODULE_0__.P).map(({ collection, words }) => [collection, words])),
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
		instances: "instance",
		functions: "function"
	};
	const shortMember = (member) => member.replace(/^(serviceAccount|user|group|domain):/, "");
	const shortName = (name) => name?.split("/").at(-1) || void 0;
	const PRODUCTS = {
		artifactregistry: "Artifact Registry",
		cloudasset: "Cloud Asset Inventory",
		cloudbuild: "Cloud Build",
		cloudfunctions: "Cloud Run functions",
		cloudkms: "Cloud KMS",
		cloudresourcemanager: "Resource Manager",
		cloudscheduler: "Cloud Scheduler",
		compute: "Compute Engine",
		iam: "IAM",
		iamcredentials: "IAM Service Account Credentials",
		iap: "Identity-Aware Proxy",
		logging: "Cloud Logging",
		orgpolicy: "Organization Policy",
		policytroubleshooter: "Policy Troubleshooter",
		run: "Cloud Run",
		secretmanager: "Secret Manager",
		serviceusage: "Service Usage",
		sqladmin: "Cloud SQL Admin",
		storage: "Cloud Storage",
		sts: "Google's Security Token Service",
		vpcaccess: "Serverless VPC Access"
	};
	function productOf(host) {
		const name = host.replace(/\.(?:rep\.)?googleapis\.com$/i, "").toLowerCase();
		const last = name.split(/[.-]/).at(-1) ?? name;
		return Object.hasOwn(PRODUCTS, last) && PRODUCTS[last] || `the API ${last}`;
	}
	const HOST = String.raw`((?:[a-z0-9-]+\.)+googleapis\.com)(?::\d+)?`;
	const PATH = String.raw`([/?#][^\s,;()<>"'\x60]*)?`;
	const SPEAKS = String.raw`((?:\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:(?:\bhttps?:)?\/\/)?)`;
	const ADDRESS = new RegExp(String.raw`(?<![="'\x60:\/\w.@-])${SPEAKS}${HOST}${PATH}`, "gi");
	const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/([\w.-]*\w)/g;
	const withoutAddresses = (words) => words.replace(SCOPE, "$1").replace(ADDRESS, (all, speaks, host, path) => speaks || path ? `${productOf(host)}${/[.:?]$/.exec(path ?? "")?.[0] ?? ""}` : all);
	function fixAll(findings) {
		return {
			gcloud: inOrder(findings, "gcloud", GCLOUD).join("\n"),
			terraform: withOwnNames(inOrder(findings, "terraform", TERRAFORM)).join("\n\n")
		};
	}
	const READS = /^gcloud (?:[a-z-]+ )+?(?:describe|list|read|get-iam-policy|get-ancestors)(?: |$)/;
	const isLook = ({ title, text }) => /^(?:See|Read|Look)\b/.test(title) || text.split("\n").every((line) => READS.test(line));
	function fixesOf(findings) {
		const fixes = findings.flatMap(({ remedies }) => {
			const own = remedies.filter((remedy) => remedy.kind !== "terraform" && !remedy.alternative && !isLook(remedy));
			return own.filter(({ kind }) => kind === own[0]?.kind);
		});
		return [...new Map(fixes.map((remedy) => [remedy.text, remedy])).values()];
	}
	const GCLOUD = [
		/^gcloud services enable /,
		/^gcloud beta services identity create /,
		/^gcloud iam service-accounts (create|enable|undelete) /,
		/^gcloud (artifacts repositories|storage buckets) create /,
		/^gcloud projects add-iam-policy-binding /,
		/^gcloud [a-z -]+ add-iam-policy-binding /
	];
	const TERRAFORM = [
		/^resource "google_project_service" /,
		/^resource "google_service_account" /,
		/^resource "google_(artifact_registry_repository|storage_bucket)" /,
		/^resource "google_project_iam_member" /,
		/^resource "google_\w+_iam_member" /
	];
	function inOrder(findings, kind, order) {
		const texts = findings.flatMap(({ remedies }) => remedies.flatMap((remedy) => remedy.kind === kind && !remedy.alternative && !isLook(remedy) ? [remedy.text] : []));
		const rank = (text) => {
			const found = order.findIndex((pattern) => pattern.test(text));
			return found === -1 ? order.length : found;
		};
		return [...new Set(texts)].sort((a, b) => rank(a) - rank(b));
	}
	function withOwnNames(resources) {
		const taken = new Set();
		return resources.map((text) => text.replace(/^resource "(\w+)" "(\w+)" \{/, (_, type, name) => {
			let own = name;
			for (let n = 2; taken.has(`${type} ${own}`); n++) own = `${name}_${n}`;
			taken.add(`${type} ${own}`);
			return `resource "${type}" "${own}" {`;
		}));
	}
	const METHODS = {
		caller: "asked as itself",
		impersonation: "asked by impersonating it",
		troubleshooter: "Policy Troubleshooter",
		policy: "read from allow policies",
		run: "this run did it"
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
	function causesOf(findings, report) {
		return [...Map.groupBy(findings, keyOf).values()].map((group) => causeOf(group, report));
	}
	function keyOf(finding) {
		const { id, status, principal, permission, remedies, reason } = finding;
		if (isLack(finding)) return JSON.stringify([
			id,
			status,
			principal,
			isHelpless(finding)
		]);
		if (id === "api-disabled" && permission === void 0) return JSON.stringify([id, status]);
		if (id === "over-granted") return JSON.stringify([
			id,
			status,
			principal
		]);
		return JSON.stringify([
			id,
			status,
			remedies.length > 0 ? remedies : reason
		]);
	}
	const isLack = ({ id, principal, permission }) => principal !== void 0 && permission !== void 0 && (PERMISSION_FINDINGS[id] !== void 0 || id === "scheduler-permission");
	const isHelpless = ({ status, remedies }) => status === "fail" && remedies.length === 0;
	function causeOf(findings, report) {
		const [first, ...others] = findings;
		const { own, said, lines } = partsOf(first.reason);
		const words = own || said || `${FINDINGS[first.id].title}.`;
		const plain = (isLack(first) ? lacking(findings, words, report) : first.id === "api-disabled" ? off(findings, own) : "") || withMore(words, others.length);
		return {
			findings,
			why: bounded(withoutAddresses(plain.replace(/\s+/g, " ").trim())),
			said,
			lines
		};
	}
	const SAYS = /(?:^|\s)(?:Google(?:[’']s [a-z ]+)?|Cloud [A-Z][a-z]+|Artifact Registry|GitHub) said: /;
	function partsOf(reason) {
		const [prose = "", ...blocks] = reason.split("\n\n");
		const at = SAYS.exec(prose);
		return {
			own: (at ? prose.slice(0, at.index) : prose).trim(),
			said: at ? prose.slice(at.index + at[0].length).trim() : "",
			lines: blocks.join("\n\n")
		};
	}
	const withMore = (words, more) => more > 0 ? `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.p)(words)} There ${more === 1 ? "is 1 more" : `are ${more} more`} like it.` : words;
	const LONGEST$1 = 1500;
	function bounded(words) {
		if (words.length <= LONGEST$1) return words;
		const end = words.slice(0, LONGEST$1).search(/[.!?] (?!.*[.!?] )/);
		return end > 0 ? words.slice(0, end + 1) : (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.m)(words, LONGEST$1);
	}
	function lacking(findings, own, { plan }) {
		const [first] = findings;
		const needs = plan.flatMap((step) => step.needs).filter((need) => findings.some(isAnsweredBy(need)));
		const [need] = needs;
		if (!need || isHelpless(first)) return withMore(own, findings.length - 1);
		const subject = `${_permissions_js__WEBPACK_IMPORTED_MODULE_2__.n[need.who]} ${shortMember(first.principal ?? "")}`;
		const tasks = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)([...new Set(needs.map(({ to }) => to))]);
		const doubt = /\bOr the account .*$/.exec(own)?.[0] ?? "";
		if (first.status === "unknown") {
			const why = own.replace(/^.*?[^.]\.(?=\s|$)/, "").trim();
			return [
				`It is not known whether ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(subject)} is allowed to ${tasks}.`,
				why,
				"A deploy goes on all the same: only what is known to be missing stops it."
			].filter(Boolean).join(" ");
		}
		const what = permissionsOf(findings);
		const because = whyLacking(need, first.principal ?? "");
		const advice = first.status === "warn" ? "The deploy works without it." : "";
		return [
			`${subject} is not allowed to ${tasks}: it lacks ${what}.`,
			because,
			advice,
			doubt
		].filter(Boolean).join(" ");
	}
	const isAnsweredBy = (need) => ({ permission, id }) => permission === need.permission && id === (0, _permissions_js__WEBPACK_IMPORTED_MODULE_2__.r)(need);
	function permissionsOf(findings) {
		const names = [...new Set(findings.flatMap(({ permission }) => permission ?? []))];
		const places = [...new Set(findings.flatMap(({ resource }) => resource ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.s)(resource) : []))];
		const where = places.length > 0 && places.length <= 2 ? ` on ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)(places)}` : "";
		return names.length === 1 ? `${names[0]}${where}` : `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(names.length, "permission")}${where} (${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.h)(names, 4)})`;
	}
	const DEFAULT_ACCOUNT = "It is the project's default account. Such accounts used to get the role Editor by themselves; in organisations created since May 2024 they get no role, so someone has to grant one.";
	const ACT_AS = "Whoever deploys code that runs as an account can do whatever the account can: Google asks for this right on the account itself.";
	function whyLacking({ who, permission }, principal) {
		if (/-compute@developer\.gserviceaccount\.com$/.test(principal) && OF_PROJECT.has(who)) return DEFAULT_ACCOUNT;
		return permission === "iam.serviceAccounts.actAs" ? ACT_AS : "";
	}
	const OF_PROJECT = new Set(["build-account", "runtime-account"]);
	function off(findings, own) {
		const apis = findings.flatMap(({ resource }) => /\/projects\/([^/]+)\/services\/([^/]+)$/.exec(resource ?? "") ?? []);
		const hosts = [...new Set(apis.filter((_, at) => at % 3 === 2))];
		const [project] = apis.slice(1);
		if (hosts.length === 0 || findings[0]?.status !== "fail") return "";
		const [are, them] = hosts.length === 1 ? ["is", "it"] : ["are", "them"];
		const more = own.replace(/^.*? needs it\./, "").trim();
		return [`${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.l)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)(hosts.map((host) => `${productOf(host)} (${host})`)))} ${are} not enabled in the project ${project}, and the deploy needs ${them}.`, more].filter(Boolean).join(" ");
	}
	const fixOf = ({ findings }) => fixesOf(findings)[0];
	const KINDS = new Set([
		"enable-api",
		"grant-role",
		"create-account",
		"set-invokers",
		"set-public-binding",
		"set-invoker-check",
		"bind-resource-tags",
		"upsert-schedule",
		"delete-schedule"
	]);
	function effectsOf({ plan }) {
		const done = plan.filter(({ kind, changes }) => KINDS.has(kind) && changes.some((change) => change.done));
		return [...new Set(done.flatMap(effects))];
	}
	function effects({ kind, title, changes }) {
		const done = changes.filter((change) => change.done);
		if (kind === "enable-api") return [`enabled ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)(done.map(({ target }) => target.split("/").at(-1) ?? ""))}`];
		const said = done.map((change) => grants(change) ?? effect(change));
		return said.every((one) => one !== void 0) ? said.flat() : [past(title)];
	}
	function grants({ path, target, before, after }) {
		const role = /^bindings\[(.+)\]$/.exec(path)?.[1];
		if (!role) return void 0;
		const [was, is] = [membersOf(before), membersOf(after)];
		const on = `${role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.s)(target)}`;
		const [gone, come] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))];
		return [...come.length > 0 && come.join() !== "allUsers" ? [`granted ${on} to ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.h)(come, 4)}`] : [], ...gone.length > 0 ? [`took ${on} from ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.h)(gone, 4)}`] : []];
	}
	const membersOf = (value) => (Array.isArray(value) ? value : value === void 0 ? [] : [value]).map(String);
	const effect = ({ path, after }) => path === "invokerIamDisabled" ? `switched the invoker check ${after === true ? "off" : "on"}` : void 0;
	const PAST = {
		Make: "made",
		Set: "set",
		Bind: "bound"
	};
	const past = (title) => title.replace(/^[A-Z][a-z]+/, (verb) => PAST[verb] ?? verb.toLowerCase().replace(/e?$/, "ed"));
	const CHECK_OFF = "everyone: the invoker check is disabled";
	const ALL_USERS = "everyone: allUsers holds the invoker role";
	const PUBLIC = {
		sign: "🌍",
		short: "public",
		plain: "Everyone on the internet can call it."
	};
	const ACCESS = {
		"all-users": {
			...PUBLIC,
			how: ALL_USERS
		},
		"no-invoker-iam-check": {
			...PUBLIC,
			how: CHECK_OFF
		},
		"oidc-only": {
			sign: "🔒",
			short: "for authenticated callers",
			plain: "Only callers with an ID token and the invoker role can call it.",
			how: "authenticated callers: an ID token and the invoker role"
		}
	};
	const EVERY_GOOGLE_ACCOUNT = {
		sign: "🔒",
		short: "for every Google account",
		plain: "Anyone with a Google account can call it, with an ID token.",
		how: "every Google account: allAuthenticatedUsers holds an invoker role"
	};
	const UNDER_CONDITION = {
		sign: "🔒",
		short: "public under a condition",
		plain: "Everyone whom the condition of the role of allUsers lets in can call it.",
		how: "whom a condition lets in: allUsers holds the invoker role under it"
	};
	const BEHIND_IAP = {
		sign: "🔒",
		short: "behind Identity-Aware Proxy",
		plain: "Only people who sign in at Identity-Aware Proxy and hold roles/iap.httpsResourceAccessor get in.",
		how: "through Identity-Aware Proxy: holders of roles/iap.httpsResourceAccessor"
	};
	const NOT_KNOWN = {
		sign: "❔",
		short: "access left as it was",
		plain: "Who can call it was left as it was; who that is could not be read.",
		how: "as before: who that is could not be read"
	};
	function accessWords({ outputs, gates }) {
		const state = outputs.access;
		if (state === void 0) return void 0;
		if (gates?.iap) return kept(BEHIND_IAP, state === "unchanged");
		const words = state === "unchanged" ? wordsOf(gates) : state === "oidc-only" ? closed(gates) : ACCESS[state];
		return words && kept(hidden(words, gates), state === "unchanged");
	}
	function wordsOf(gates) {
		const open = gates && (0, _gates_js__WEBPACK_IMPORTED_MODULE_4__.s)(gates);
		if (gates === void 0 || open === void 0) return NOT_KNOWN;
		if (open) return gates.invokerCheck ? ACCESS["all-users"] : ACCESS["no-invoker-iam-check"];
		return gates.invokers?.some(({ member }) => member === "allUsers") ? UNDER_CONDITION : closed(gates);
	}
	function closed(gates) {
		return gates?.invokers?.some(({ member, conditional }) => member === "allAuthenticatedUsers" && !conditional) ? EVERY_GOOGLE_ACCOUNT : ACCESS["oidc-only"];
	}
	function hidden(words, gates) {
		if (words.sign !== "🌍" || !gates || !(0, _gates_js__WEBPACK_IMPORTED_MODULE_4__.o)(gates)) return words;
		return {
			sign: "🔒",
			short: "open to whoever reaches it",
			plain: "IAM lets everyone call it, but not everyone reaches it.",
			how: `${words.how}; not everyone reaches it`
		};
	}
	function kept(words, unchanged) {
		if (!unchanged || words === NOT_KNOWN) return words;
		return {
			sign: words.sign,
			short: `${words.short} as before`,
			plain: `${words.plain} That was left as it was.`,
			how: words.how.replace(/:|$/, " (unchanged)$&")
		};
	}
	const LONGEST = 74;
	function objectOf({ target }) {
		return Object.values(_names_js__WEBPACK_IMPORTED_MODULE_0__.P).flatMap((kind) => target[kind.target] ?? [])[0] ?? "the service";
	}
	function titleOf(report, name) {
		const { mark, title, sentence } = ending(report, name);
		return {
			mark,
			title: fitted(title, name),
			sentence
		};
	}
	function fitted(title, name) {
		const over = title.length - LONGEST;
		if (over <= 0) return begun(title);
		const keep = name.length - over - 1;
		const short = keep < 8 ? name : `${name.slice(0, Math.ceil(keep / 2))}…${name.slice(name.length - Math.floor(keep / 2))}`;
		return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.m)(begun(title.replace(name, () => short)), LONGEST);
	}
	const begun = (title) => title.replace(/^the\b/, "The");
	function ending(report, name) {
		const { findings, mode } = report;
		if (mode === "diagnose" && report.decisions.length > 0) return diagnosis(report, name);
		const failed = findings.find(({ id, status }) => status === "fail" && id !== "drift");
		if (failed) return {
			mark: "❌",
			title: failedTitle(report, name, failed),
			sentence: ""
		};
		const skipped = findings.find(({ id }) => id === "fork-without-token");
		if (skipped) return {
			mark: "➖",
			title: "Nothing deployed: GitHub gives this run no credentials",
			sentence: skipped.reason
		};
		const mark = report.verdict === "warning" ? "⚠️" : "✅";
		if (mode === "preview") return {
			mark,
			...preview(report, name)
		};
		if (mode === "cleanup") return {
			mark,
			...cleanup(report, name)
		};
		if (mode === "drift") return drift(report, name);
		const words = accessWords(report);
		if (isPlanned(report)) return {
			mark,
			title: `Ready: ${name} can be deployed`,
			sentence: planned(report)
		};
		return {
			mark,
			title: doneTitle(report, name, words?.short),
			sentence: words?.plain ?? ""
		};
	}
	const isPlanned = ({ plan }) => plan.length > 0 && plan.every(({ state }) => state === "planned");
	function planned({ decisions }) {
		return `Nothing was changed. ${decisions.find(({ id }) => id === "access")?.because ?? ""}`.trim();
	}
	const RELEASES = new Set(_names_js__WEBPACK_IMPORTED_MODULE_0__.M.map(([kind]) => `deploy-${kind}`));
	function doneTitle({ plan, target, mode }, name, access) {
		if (plan.length === 0) return `${name} is as the workflow wants it: nothing was changed`;
		const releases = plan.some(({ kind }) => RELEASES.has(kind));
		const run = plan.find(({ kind }) => kind === "run-job");
		if (run) {
			const how = run.note?.includes("succeeded") ? "its execution succeeded" : "its execution has begun";
			return releases ? `${name} is deployed, and ${how}` : `${name} was run: ${how}`;
		}
		if (releases) return `${name} is deployed${access ? `, ${access}` : ""}`;
		if (mode === "rollback") return `${name} is rolled back`;
		if (plan.some(({ kind }) => kind === "set-traffic")) return `The traffic of ${name} is set`;
		return `Who can ${Object.values(_names_js__WEBPACK_IMPORTED_MODULE_0__.P).find((kind) => target[kind.target])?.invokers?.verb ?? "call"} ${name} is settled`;
	}
	const AFTERWARDS = {
		"verification-mismatch": (name) => `${name} is deployed, but does not answer as expected`,
		"invokers-not-set": (name) => `${name} is deployed, but its invokers are not set`,
		"rollout-failed": (name) => `The rollout of ${name} was stopped`,
		"audience-refused": (name) => `${name} is deployed, but its schedule is not set`,
		"schedule-failed": (name) => `${name} is deployed, but its schedule failed`,
		"job-failed": (name) => `Running ${name} failed`
	};
	function failedTitle(report, name, { id }) {
		const { mode, plan, verdict } = report;
		const blocked = verdict === "blocked";
		const released = plan.some(({ kind, state }) => RELEASES.has(kind) && state === "done");
		const after = AFTERWARDS[id];
		if (after && (released || id === "job-failed" || id === "rollout-failed")) return after(name);
		if (mode === "cleanup") return `Previews of ${name} were not cleaned up`;
		if (mode === "drift") return `${name} was not compared with the workflow`;
		if (mode === "rollback") return `${name} was not rolled back`;
		if (mode === "diagnose") return `${name} was not diagnosed`;
		const what = mode === "preview" ? `the preview of ${name}` : name;
		if (mode === "preview" && plan.length > 0 && !plan.some(({ kind }) => kind === "deploy-service")) return `${what} was not removed`;
		if (mode === "preflight") return `${what} cannot be deployed`;
		if (id === "cancelled") return `Deploying ${what} was cancelled`;
		if (blocked) return `${what} was not deployed`;
		return released ? `${what} is deployed, but a later step failed` : `Deploying ${what} failed`;
	}
	function preview(report, name) {
		const { plan } = report;
		const removal = plan.find(({ kind }) => kind === "remove-preview");
		const ahead = isPlanned(report);
		if (plan.length === 0) return {
			mark: "➖",
			title: `No preview of ${name} to remove`,
			sentence: "The pull request is closed, and it has none."
		};
		if (removal) return {
			title: `the preview of ${name} ${ahead ? "would be" : "is"} removed`,
			sentence: ahead ? "Nothing was changed." : removal.note ?? ""
		};
		if (ahead) return {
			title: `Ready: the preview of ${name} can be deployed`,
			sentence: "Nothing was changed."
		};
		const tagged = report.outputs.tag_url ? "Production was not touched. " : "";
		return {
			title: `the preview of ${name} is deployed`,
			sentence: `${tagged}${accessWords(report)?.plain.replace(/ That was left as it was\.$/, "") ?? ""}`.trim()
		};
	}
	function cleanup(report, name) {
		const ahead = isPlanned(report);
		const removed = report.plan.filter(({ kind, state }) => kind === "remove-preview" && (ahead || state === "done")).length;
		const kept = report.decisions.filter(({ choice }) => choice === "keep").length;
		const were = ahead ? "would be" : removed === 1 ? "was" : "were";
		return {
			title: removed === 0 ? `No preview of ${name} is over` : `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(removed, "preview")} of ${name} ${were} removed`,
			sentence: kept > 0 ? `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(kept, "preview is", "previews are")} kept.` : "None is left."
		};
	}
	function diagnosis({ findings, decisions, target, verdict }, name) {
		const [first = ""] = decisions.map(({ id }) => id.replace(/^layer:/, ""));
		const title = (words) => words.replace(/^calls/, "Calls");
		const failed = findings.find(({ status }) => status === "fail");
		const called = target.service ?? failed?.resource?.split("/").at(-1) ?? name;
		const calls = first === "caller" ? `calls to ${called}` : `calls of ${first}`;
		const open = `It is not known what refuses ${calls}`;
		if (failed?.id === "refusal-unknown") return {
			mark: "❌",
			title: open,
			sentence: ""
		};
		if (failed) return {
			mark: "❌",
			title: title(`${calls} fail: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(FINDINGS[failed.id].title)}`),
			sentence: ""
		};
		if (findings.some(({ status }) => status === "unknown")) return {
			mark: "❔",
			title: open,
			sentence: ""
		};
		return {
			mark: verdict === "warning" ? "⚠️" : "✅",
			title: `Nothing refuses ${calls}`,
			sentence: decisions.filter(({ choice }) => choice === "none").map(({ because }) => because).join(" ")
		};
	}
	function drift({ findings, changes, verdict }, name) {
		const found = findings.filter(({ id }) => id === "drift");
		const fixed = changes.filter(({ done }) => done).length;
		const applied = fixed > 0 ? `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(fixed, "change was", "changes were")} applied.` : "";
		const [first] = found;
		if (!first) return {
			mark: verdict === "warning" ? "⚠️" : "✅",
			title: `${name} is as the workflow says`,
			sentence: applied || "Nothing differs."
		};
		return {
			mark: first.status === "fail" ? "❌" : "⚠️",
			title: `${name} differs from the workflow in ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(found.length, "place")}`,
			sentence: applied
		};
	}
	const failures = (report) => report.findings.filter(({ status }) => status === "fail");
	function headline(report) {
		const causes = causesOf(explaining(report), report);
		const { mark, title, sentence } = titleOf(report, objectOf(report));
		const fix = causes[0] && fixOf(causes[0]);
		return {
			mark,
			title,
			causes,
			...fix && { fix },
			sentence,
			effects: effectsOf(report)
		};
	}
	function explaining(report) {
		const failed = failures(report);
		if (failed.length > 0) return failed;
		if (report.verdict !== "warning" && report.verdict !== "drift") return [];
		const { findings } = report;
		const warned = findings.filter(({ id, status }) => status === "warn" && id !== "over-granted" || id === "drift");
		if (warned.length > 0) return warned;
		return findings.filter((finding) => finding.status === "unknown" && !isHeldUnlessForbidden(finding));
	}
	const firstSentence = ({ causes, sentence }) => causes[0]?.why ?? sentence;
	const ON_ACCOUNT = {
		"act-as-build-account": " on the build account",
		"act-as-runtime-account": " on the runtime account"
	};
	function cause(finding) {
		if (finding.permission && finding.principal) {
			const on = finding.resource ? ` on ${shortResource(finding.resource)}` : ON_ACCOUNT[finding.id] ?? "";
			const role = partOf(finding);
			const who = role ? `the ${role.toLowerCase()}` : shortMember(finding.principal);
			if (finding.status === "unknown") return `whether ${who} has ${finding.permission}${on}`;
			return `${who} ${isHelpless(finding) ? "is refused" : "lacks"} ${finding.permission}${on}`;
		}
		return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(FINDINGS[finding.id].title);
	}
}) };
