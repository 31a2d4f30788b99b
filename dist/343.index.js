export const id = 343;
export const ids = [343];
export const modules = { 343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		a: () => permissions,
		c: () => kindOf,
		i: () => judgeNeeds,
		l: () => isBasicRole,
		n: () => WHO,
		o: () => ifItExists,
		r: () => idOf,
		s: () => grantsFor,
		t: () => ID_OF
	});
	var _meant_email_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
	var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
	var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5497);
	var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6195);
	function customRoleRemedies(custom) {
		const role = {
			...custom,
			member: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.g)(custom.member)[0]?.member ?? custom.member
		};
		const { project, id, permissions, member, unsupported, apart } = role;
		const title = `Or a custom role with exactly the ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u)(permissions.length, "permission")} needed, for the whole project${unsupported.length > 0 ? `; custom roles cannot contain ${unsupported.join(", ")}` : ""}`;
		const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`;
		const others = (kind) => apart.flatMap((grant) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.i)({
			...grant,
			member
		}).flatMap((remedy) => remedy.kind === kind ? [remedy.text] : []));
		return [{
			kind: "gcloud",
			title,
			text: [
				(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.n)([
					...[
						"iam",
						"roles",
						"create",
						id,
						`--project=${project}`,
						`--title=${role.title}`,
						"--stage=GA"
					],
					`--permissions=${permissions.join(",")}`,
					"--quiet"
				]),
				...(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.i)({
					member,
					role: `projects/${project}/roles/${id}`,
					resource
				}).flatMap(({ kind, text }) => kind === "gcloud" ? [text] : []),
				...others("gcloud")
			].join("\n"),
			alternative: true
		}, {
			kind: "terraform",
			title,
			text: [inTerraform(role), ...others("terraform")].join("\n\n"),
			alternative: true
		}];
	}
	function inTerraform({ project, id, title, permissions, member }) {
		const name = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.o)(id);
		return [
			`resource "google_project_iam_custom_role" "${name}" {`,
			`  project = ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.a)(project)}`,
			`  role_id = ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.a)(id)}`,
			`  title   = ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.a)(title)}`,
			"  permissions = [",
			...permissions.map((permission) => `    ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.a)(permission)},`),
			"  ]",
			"}",
			"",
			`resource "google_project_iam_member" "${name}" {`,
			`  project = ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.a)(project)}`,
			`  role    = google_project_iam_custom_role.${name}.id`,
			`  member  = ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.a)(member)}`,
			"}"
		].join("\n");
	}
	function weightOf(permission) {
		if (TAKES_OVER.test(permission)) return 1e4;
		if (/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission)) return 100;
		return READS.test(permission) ? 1 : 10;
	}
	const TAKES_OVER = new RegExp([
		String.raw`\.setIamPolicy$`,
		String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`,
		String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`,
		String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`,
		String.raw`^orgpolicy\.policy\.set$`,
		String.raw`\.ssh(Read|Root)$`
	].join("|"));
	const READS = /\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/;
	const isBasicRole = (role) => /^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role);
	const isAgentRole = (role) => /serviceAgent$/i.test(role);
	function grantable(role, permissions, kind) {
		if (kind === "project") return !/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role);
		const at = OWN[kind];
		return at !== void 0 && role.startsWith(`roles/${at.service}.`) && [...permissions].some((name) => at.own.test(name));
	}
	function ownOf({ role, permissions, parts, invokers }) {
		const own = new RegExp(`^run\\.(${[permissions, ...parts].join("|")})\\.(?!create$)`);
		return invokers ? [[role, {
			service: "run",
			own
		}]] : [];
	}
	const OWN = {
		bucket: {
			service: "storage",
			own: /^storage\.(?!buckets\.(create|list)$)/
		},
		repository: {
			service: "artifactregistry",
			own: /^artifactregistry\.(?!repositories\.(create|list)$|locations\.)/
		},
		...Object.fromEntries(Object.values(_names_js__WEBPACK_IMPORTED_MODULE_3__.P).flatMap(ownOf)),
		account: {
			service: "iam",
			own: /^iam\.serviceAccount(s|Keys)\.(?!create$)/
		},
		secret: {
			service: "secretmanager",
			own: /^secretmanager\.(secrets|versions)\.(?!create$)/
		},
		"crypto-key": {
			service: "cloudkms",
			own: /^cloudkms\.(cryptoKeyVersions\.|cryptoKeys\.(?!(create|list)$))/
		},
		"tag-value": {
			service: "resourcemanager",
			own: /^resourcemanager\.tagValue(s\.(?!(create|list)$)|Bindings\.)/
		},
		subnetwork: {
			service: "compute",
			own: /^compute\.subnetworks\.(?!create$)/
		}
	};
	function narrowest(permissions, kind, table) {
		const needed = new Set(permissions);
		return [...table].filter(([role, { permissions: held }]) => {
			if (isBasicRole(role) || isAgentRole(role)) return false;
			return permissions.every((name) => held.has(name)) && grantable(role, held, kind);
		}).map(([role, { permissions: held, unlisted, stage }]) => {
			const beyond = [...held].filter((name) => !needed.has(name));
			return {
				role,
				stage,
				beyond,
				unlisted,
				weight: beyond.reduce((sum, name) => sum + weightOf(name), unlisted * UNLISTED)
			};
		}).sort((a, b) => Number(a.stage !== "GA") - Number(b.stage !== "GA") || a.weight - b.weight || a.beyond.length + a.unlisted - (b.beyond.length + b.unlisted) || (a.role < b.role ? -1 : 1));
	}
	const UNLISTED = 10;
	function rowsOf({ permissions, role, invokers }) {
		const row = (name) => ({
			project: name,
			...invokers && { [role]: name }
		});
		const read = row("roles/run.viewer");
		const write = row("roles/run.developer");
		return {
			[`run.${permissions}.get`]: read,
			[`run.${permissions}.create`]: write,
			[`run.${permissions}.update`]: write,
			...invokers && {
				[`run.${permissions}.getIamPolicy`]: read,
				[`run.${permissions}.setIamPolicy`]: row("roles/run.admin")
			}
		};
	}
	const ROLES = {
		...Object.assign({}, ...Object.values(_names_js__WEBPACK_IMPORTED_MODULE_3__.P).map(rowsOf)),
		"run.services.listEffectiveTags": {
			project: "roles/run.viewer",
			service: "roles/run.viewer"
		},
		"run.jobs.run": {
			project: "roles/run.jobsExecutor",
			job: "roles/run.jobsExecutor"
		},
		"run.executions.get": {
			project: "roles/run.viewer",
			job: "roles/run.viewer"
		},
		"run.tasks.list": {
			project: "roles/run.viewer",
			job: "roles/run.viewer"
		},
		"run.revisions.get": {
			project: "roles/run.viewer",
			service: "roles/run.viewer"
		},
		"run.revisions.list": {
			project: "roles/run.viewer",
			service: "roles/run.viewer"
		},
		"run.operations.get": { project: "roles/run.viewer" },
		"run.routes.invoke": {
			project: "roles/run.servicesInvoker",
			service: "roles/run.servicesInvoker"
		},
		"cloudbuild.builds.create": { project: "roles/cloudbuild.builds.editor" },
		"cloudbuild.builds.get": { project: "roles/cloudbuild.builds.viewer" },
		"cloudbuild.operations.get": { project: "roles/cloudbuild.builds.viewer" },
		"cloudbuild.workerpools.use": { project: "roles/cloudbuild.workerPoolUser" },
		"storage.objects.get": {
			bucket: "roles/storage.objectViewer",
			project: "roles/run.builder"
		},
		"storage.objects.create": {
			bucket: "roles/storage.objectCreator",
			project: "roles/storage.objectCreator"
		},
		"storage.objects.list": { bucket: "roles/storage.objectViewer" },
		"storage.objects.delete": { bucket: "roles/storage.objectUser" },
		"storage.buckets.get": {
			bucket: "roles/storage.legacyBucketReader",
			project: "roles/storage.bucketViewer"
		},
		"storage.buckets.list": { project: "roles/storage.bucketViewer" },
		"storage.buckets.create": { project: "roles/run.sourceDeveloper" },
		"artifactregistry.repositories.get": {
			repository: "roles/artifactregistry.reader",
			project: "roles/artifactregistry.reader"
		},
		"artifactregistry.repositories.downloadArtifacts": {
			repository: "roles/artifactregistry.reader",
			project: "roles/artifactregistry.reader"
		},
		"artifactregistry.repositories.uploadArtifacts": {
			repository: "roles/artifactregistry.writer",
			project: "roles/run.builder"
		},
		"artifactregistry.repositories.create": { project: "roles/run.sourceDeveloper" },
		"logging.logEntries.create": { project: "roles/logging.logWriter" },
		"logging.logEntries.list": { project: "roles/logging.viewer" },
		"iam.serviceAccounts.actAs": { account: "roles/iam.serviceAccountUser" },
		"iam.serviceAccounts.get": { account: "roles/iam.serviceAccountViewer" },
		"serviceusage.services.use": { project: "roles/serviceusage.serviceUsageConsumer" },
		"serviceusage.services.get": { project: "roles/serviceusage.serviceUsageConsumer" },
		"serviceusage.services.list": { project: "roles/serviceusage.serviceUsageConsumer" },
		"serviceusage.services.enable": { project: "roles/serviceusage.serviceUsageAdmin" },
		"run.services.createTagBinding": {
			service: "roles/run.admin",
			project: "roles/resourcemanager.tagUser"
		},
		"run.services.deleteTagBinding": {
			service: "roles/run.admin",
			project: "roles/resourcemanager.tagUser"
		},
		"resourcemanager.tagValueBindings.create": { "tag-value": "roles/resourcemanager.tagUser" },
		"resourcemanager.tagValues.get": { "tag-value": "roles/resourcemanager.tagViewer" },
		"orgpolicy.policy.get": { project: "roles/orgpolicy.policyViewer" },
		"secretmanager.versions.access": {
			secret: "roles/secretmanager.secretAccessor",
			project: "roles/secretmanager.secretAccessor"
		},
		"secretmanager.secrets.get": { secret: "roles/secretmanager.viewer" },
		"cloudsql.instances.connect": { project: "roles/cloudsql.client" },
		"cloudsql.instances.get": { project: "roles/cloudsql.client" },
		"vpcaccess.connectors.get": { project: "roles/vpcaccess.user" },
		"compute.networks.get": { project: "roles/compute.networkViewer" },
		"compute.subnetworks.get": {
			subnetwork: "roles/compute.networkUser",
			project: "roles/compute.networkUser"
		},
		"compute.subnetworks.use": {
			subnetwork: "roles/compute.networkUser",
			project: "roles/compute.networkUser"
		},
		"cloudkms.cryptoKeyVersions.useToEncrypt": { "crypto-key": "roles/cloudkms.cryptoKeyEncrypterDecrypter" },
		"cloudkms.cryptoKeyVersions.useToDecrypt": { "crypto-key": "roles/cloudkms.cryptoKeyEncrypterDecrypter" },
		"iam.serviceAccounts.create": { project: "roles/iam.serviceAccountCreator" },
		"cloudscheduler.jobs.get": { project: "roles/cloudscheduler.viewer" },
		"cloudscheduler.jobs.create": { project: "roles/cloudscheduler.admin" },
		"cloudscheduler.jobs.update": { project: "roles/cloudscheduler.admin" },
		"cloudscheduler.jobs.delete": { project: "roles/cloudscheduler.admin" },
		"cloudscheduler.jobs.run": { project: "roles/cloudscheduler.jobRunner" },
		"resourcemanager.projects.get": { project: "roles/browser" }
	};
	const PARTS = [{
		who: "build-account",
		role: "roles/run.builder",
		covers: oneOf("storage.objects.get", "artifactregistry.repositories.uploadArtifacts", "artifactregistry.repositories.downloadArtifacts", "logging.logEntries.create")
	}, {
		who: "deployer",
		role: "roles/run.sourceDeveloper",
		covers: oneOf("run.services.create", "run.services.update", "run.services.get", "run.jobs.create", "run.jobs.update", "run.jobs.get", "run.jobs.run", "run.executions.get", "run.tasks.list", "run.workerpools.create", "run.workerpools.update", "run.workerpools.get", "run.operations.get", "cloudbuild.builds.create", "cloudbuild.builds.get", "cloudbuild.operations.get", "storage.buckets.get", "storage.buckets.list", "storage.buckets.create", "storage.objects.create", "artifactregistry.repositories.get", "artifactregistry.repositories.create", "artifactregistry.repositories.downloadArtifacts", "serviceusage.services.use", "serviceusage.services.get")
	}];
	function grantsFor(missing, project, table = null) {
		const single = missing.map((one) => grantToAgent(one, project) ?? grantFor(one, table));
		const parts = PARTS.flatMap((part) => {
			return [...new Set(missing.filter(({ who }) => who === part.who).map(({ member }) => member))].flatMap((member) => {
				const of = missing.filter((one) => one.member === member && one.who === part.who && part.covers(one.permission) && (one.resource === project || !one.apart && inherits(one.resource, project)));
				return new Set(of.map((one) => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1 ? [{
					of,
					grant: {
						member,
						role: part.role,
						resource: project
					}
				}] : [];
			});
		});
		const chosen = missing.map((one, index) => parts.find(({ of }) => of.includes(one))?.grant ?? single[index]);
		return table ? withoutNeedless(missing, chosen, table) : chosen;
	}
	function withoutNeedless(missing, chosen, table) {
		const covers = (grant, { member, permission, resource, apart }, own) => sameGrant(grant, own) || grant.member === member && (table.get(grant.role)?.permissions.has(permission) ?? false) && (grant.resource === resource || !apart && inherits(resource, grant.resource) && weightOf(permission) < TOO_WIDE);
		const grants = chosen.filter((grant) => grant !== void 0);
		const count = (grant) => missing.filter((one, index) => covers(grant, one, chosen[index])).length;
		const byReach = [...grants].sort((a, b) => count(b) - count(a));
		return missing.map((one, index) => byReach.find((grant) => covers(grant, one, chosen[index])) ?? chosen[index]);
	}
	const TOO_WIDE = weightOf("iam.serviceAccounts.actAs");
	const sameGrant = (a, b) => a.member === b?.member && a.role === b.role && a.resource === b.resource;
	function inherits(resource, project) {
		const id = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1];
		if (!id) return false;
		return resource.startsWith("//storage.") || resource.split("/").slice(3, 5).join("/") === `projects/${id}`;
	}
	function grantFor({ member, permission, resource: lacking }, table) {
		const resource = whereToGrant(lacking);
		const kind = kindOf(resource);
		if (!kind) return void 0;
		const computed = table && !(kind === "project" && weightOf(permission) >= TOO_WIDE);
		const role = ROLES[permission]?.[kind] ?? (computed ? narrowest([permission], kind, table)[0]?.role : void 0);
		return role ? {
			member,
			role,
			resource
		} : void 0;
	}
	const AGENT_ROLES = {
		"run-agent": "roles/run.serviceAgent",
		"build-agent": "roles/cloudbuild.serviceAgent",
		"scheduler-agent": "roles/cloudscheduler.serviceAgent"
	};
	const isOfAgentRole = (permission) => !permission.startsWith("cloudkms.");
	function grantToAgent({ who, member, permission, resource }, project) {
		const role = AGENT_ROLES[who];
		if (!role || !isOfAgentRole(permission)) return void 0;
		if (resource === project || inherits(resource, project)) return {
			member,
			role,
			resource: project
		};
		return permission === "iam.serviceAccounts.getAccessToken" && kindOf(resource) === "account" ? {
			member,
			role: "roles/iam.serviceAccountTokenCreator",
			resource
		} : void 0;
	}
	function whereToGrant(resource) {
		const project = /^\/\/(?:cloudsql|vpcaccess|cloudbuild|compute|run)\.googleapis\.com\/projects\/([^/]+)\//.exec(resource)?.[1];
		return project && !kindOf(resource) ? `//cloudresourcemanager.googleapis.com/projects/${project}` : resource;
	}
	function kindOf(resource) {
		if (resource.startsWith("//cloudresourcemanager.googleapis.com/tagValues/")) return "tag-value";
		if (resource.startsWith("//cloudresourcemanager.")) return "project";
		if (resource.startsWith("//storage.")) return "bucket";
		if (resource.startsWith("//artifactregistry.")) return "repository";
		if (resource.startsWith("//run.")) return RUN_KINDS.get(resource.split("/")[7] ?? "");
		if (resource.startsWith("//iam.")) return "account";
		if (resource.startsWith("//secretmanager.")) return "secret";
		if (/^\/\/cloudkms\..*\/cryptoKeys\//.test(resource)) return "crypto-key";
		if (/^\/\/compute\..*\/subnetworks\//.test(resource)) return "subnetwork";
	}
	const RUN_KINDS = new Map(Object.values(_names_js__WEBPACK_IMPORTED_MODULE_3__.P).flatMap(({ collection, role, invokers }) => invokers ? [[collection, role]] : []));
	function oneOf(...names) {
		const all = new Set(names);
		return (permission) => all.has(permission);
	}
	const UNSUPPORTED = /^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
	const APART = weightOf("secretmanager.versions.access");
	const NAMES = {
		deployer: ["deployer", "deploys"],
		"build-account": ["builder", "builds"],
		"runtime-account": ["runner", "runs"]
	};
	function customRoleFor(asked, projectId, service) {
		const [first] = asked;
		const [part, does] = (first && NAMES[first.who]) ?? [];
		if (!first || !part) return void 0;
		const project = _names_js__WEBPACK_IMPORTED_MODULE_3__.d.project(projectId);
		const fits = ({ permission, resource, apart }) => resource === project || !apart && inherits(resource, project) && weightOf(permission) < APART;
		const inside = asked.filter(fits);
		const permissions = sorted(inside.filter(({ permission }) => !UNSUPPORTED.test(permission)));
		if (!inside.some(({ missing, permission }) => missing && permissions.includes(permission))) return void 0;
		const apart = asked.flatMap((one) => one.missing && one.grant && !fits(one) ? [one.grant] : []);
		return {
			project: projectId,
			id: `run_iam_deploy_${part}_${service}`.replace(/[^A-Za-z0-9_.]+/g, "_").slice(0, 64),
			title: `What ${does} ${service}`.slice(0, 100),
			permissions,
			member: first.principal,
			unsupported: sorted(inside.filter(({ permission }) => UNSUPPORTED.test(permission))),
			apart: [...new Map(apart.map((grant) => [JSON.stringify(grant), grant])).values()]
		};
	}
	const sorted = (asked) => [...new Set(asked.map(({ permission }) => permission))].sort();
	function maybeMissing(facts, { need }) {
		const { place, who } = need;
		const roles = [...place.kind === "account" ? [place.who] : [], who];
		for (const role of roles) {
			if (role !== "build-account" && role !== "runtime-account") continue;
			const [account, state] = role === "build-account" ? [facts.buildAccount, facts.buildAccountState] : [facts.runtimeAccount, facts.runtimeAccountState];
			if (!account.known || !account.value || state.known) continue;
			const refused = state.evidence.some(({ status, reason = PLAIN }) => status === 403 && reason === PLAIN);
			const itself = (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.b)(account.value);
			if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue;
			return account.value;
		}
	}
	const PLAIN = "IAM_PERMISSION_DENIED";
	const hasActed = ({ answers }, member) => answers.some(({ method, principal }) => method === "impersonation" && principal === member);
	function orMissing(email, projectId) {
		const likely = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_0__.t)(email, [], projectId);
		return `Or the account ${email} does not exist: Google answers 403 in both cases.${likely ? ` Did you mean ${likely}?` : ""}`;
	}
	const ifItExists = (remedies, email) => remedies.map((remedy) => ({
		...remedy,
		title: `${remedy.title}, if ${email} exists`
	}));
	function permissions(config, facts, _decisions, plan) {
		if (config.preflight === "off") return [];
		return withCustomRoles(judgeNeeds(facts, plan).filter(isNews(facts.projectId)), facts.projectId, config.service);
	}
	const isNews = (project) => ({ needs, answer, finding }) => finding.status !== "unknown" || !needs.every(({ who, permission }) => who.endsWith("-agent") && isOfAgentRole(permission)) || answer?.resource !== void 0 && !isIn(answer.resource, _names_js__WEBPACK_IMPORTED_MODULE_3__.d.project(project));
	const isIn = (resource, project) => resource === project || inherits(resource, project);
	function withCustomRoles(judged, project, service) {
		const asked = judged.flatMap(({ needs: [need], answer, grant }) => need && answer?.principal && answer.resource ? [{
			who: need.who,
			permission: need.permission,
			principal: answer.principal,
			resource: answer.resource,
			missing: answer.verdict === "denied" && !answer.overridden,
			apart: isApart(need),
			grant
		}] : []);
		const offered = new Set();
		return judged.map(({ finding, grant }) => {
			const { principal } = finding;
			if (!grant || !principal || offered.has(principal)) return finding;
			offered.add(principal);
			const role = customRoleFor(asked.filter((one) => one.principal === principal), project, service);
			return role ? {
				...finding,
				remedies: [...finding.remedies, ...customRoleRemedies(role)]
			} : finding;
		});
	}
	function judgeNeeds(facts, plan) {
		const questions = gatherQuestions(plan, facts.answers);
		const missing = questions.filter(({ answer }) => answer?.verdict === "denied" && !answer.barred && !answer.overridden && answer.principal && answer.resource);
		const grants = grantsFor(missing.map(({ needs, answer }) => ({
			who: needs[0].who,
			permission: needs[0].permission,
			member: answer?.principal ?? "",
			resource: answer?.resource ?? "",
			apart: isApart(needs[0])
		})), _names_js__WEBPACK_IMPORTED_MODULE_3__.d.project(facts.projectId), facts.roleTable);
		return questions.map((question) => {
			const grant = grants[missing.indexOf(question)];
			const doubtful = question.answer && maybeMissing(facts, question.answer);
			const found = inDoubt(finding(question, grant), doubtful, facts.projectId);
			return {
				...question,
				grant,
				finding: question.answer?.overridden ? withMapping(found, facts.identity) : found
			};
		});
	}
	function gatherQuestions(plan, answers) {
		const byNeed = new Map(answers.map((answer) => [needKey(answer.need), answer]));
		const questions = new Map();
		for (const need of plan.flatMap(({ needs }) => needs)) {
			const answer = byNeed.get(needKey(need));
			const key = answer?.principal ? JSON.stringify([
				answer.principal,
				need.permission,
				answer.resource ?? need.place
			]) : needKey(need);
			const question = questions.get(key);
			if (question) question.needs.push(need);
			else questions.set(key, {
				needs: [need],
				answer
			});
		}
		return [...questions.values()];
	}
	const isApart = ({ place }) => place.kind === "volume-bucket";
	const needKey = ({ who, permission, place }) => JSON.stringify([
		who,
		permission,
		place
	]);
	function finding({ needs, answer }, grant) {
		const [first] = needs;
		const status = statusOf(answer, needs.some(({ level }) => level === "required"));
		return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.y)(idOf(first), status, reason(needs, answer, status), {
			principal: answer?.principal,
			permission: first.permission,
			role: answer?.byRole ?? (status === "pass" ? void 0 : grant?.role),
			resource: answer?.resource,
			method: answer?.method === "none" ? void 0 : answer?.method,
			evidence: answer?.evidence ?? [nobodyAsked(first)],
			remedies: grant ? remediesOf(grant, first, answer) : []
		});
	}
	function remediesOf(grant, { place }, answer) {
		const remedies = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.u)(grant);
		if (!answer?.absent || place.kind !== "client-account" || grant.resource !== answer.resource) return remedies;
		return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.h)(place.project, grant.resource.split("/").at(-1) ?? "", remedies);
	}
	function withMapping(finding, { principal = "", through = "" }) {
		if (finding.principal !== principal || (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.g)(principal).length === 0) return finding;
		const provider = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_0__.o)(through);
		return provider.pool ? {
			...finding,
			remedies: [(0, _meant_email_js__WEBPACK_IMPORTED_MODULE_0__.r)(provider)]
		} : finding;
	}
	function inDoubt(finding, account, projectId) {
		if (!account || finding.status === "pass") return finding;
		const { reason, remedies } = finding;
		return {
			...finding,
			reason: `${reason} ${orMissing(account, projectId)}`,
			remedies: ifItExists(remedies, account)
		};
	}
	function statusOf(answer, required) {
		if (answer?.verdict === "granted") return "pass";
		if (answer?.verdict === "denied") return required ? "fail" : "warn";
		return "unknown";
	}
	function idOf({ who, permission, place }) {
		if (who === "deployer" && permission === "iam.serviceAccounts.actAs" && place.kind === "account") return place.who === "build-account" ? "act-as-build-account" : "act-as-runtime-account";
		return ID_OF[who];
	}
	const ID_OF = {
		deployer: "deployer-permission",
		"build-account": "build-account-permission",
		"build-agent": "build-account-permission",
		"runtime-account": "runtime-account-permission",
		"run-agent": "runtime-account-permission",
		"scheduler-agent": "scheduler-permission"
	};
	const WHO = {
		deployer: "The deployer",
		"build-account": "The build account",
		"build-agent": "Cloud Build's service agent",
		"runtime-account": "The runtime account",
		"run-agent": "Cloud Run's service agent",
		"scheduler-agent": "Cloud Scheduler's service agent"
	};
	const WITHOUT = {
		"run-agent": "Google gives it roles/run.serviceAgent when Cloud Run is first used; without that role no revision can start",
		"scheduler-agent": "Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled; without that role it cannot make calls",
		"build-agent": "Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used; without that role no build can start"
	};
	function reason(needs, answer, status) {
		const [first] = needs;
		const purpose = [...new Set(needs.map(({ to }) => to))].join(", and to ");
		const what = `${first.permission} to ${purpose}`;
		const subject = WHO[first.who];
		const learned = answer ? LEARNED[answer.method] : "";
		const open = answer?.why ? ` ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.p)(answer.why)}` : "";
		switch (status) {
			case "pass": return `${subject} has ${what}${learned}.${open}`;
			case "fail":
				if (answer?.overridden) return `${overridden(subject, what, answer.overridden, (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.g)(answer.principal ?? "").length > 0)}${open}`;
				return `${subject} lacks ${what}${learned}.${open}`;
			case "warn": return `${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? "the deploy works without it"}.${open}`;
			default:
				if (answer?.byRole) return `${subject} has ${what} according to the allow policies that the run could read, unless a deny policy that it cannot see forbids it.${open}`;
				return answer?.verdict === "conditional" ? `${subject} has ${what} under a condition that could not be evaluated${learned}.${open}` : `It is not known whether ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(subject)} has ${what}.${open}`;
		}
	}
	const overridden = (subject, what, { role, resource, member }, federated) => federated ? `${subject} is refused ${what}, although ${member ?? "the member by its subject"} has ${role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.s)(resource)}: the provider's attribute mapping decides by which members a job is known, and most likely it is not known by this one. Compare the mapping with the member first. Otherwise, a deny policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).` : `${subject} is refused ${what}, although it has ${role} on ${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.s)(resource)}, which contains it: no role is missing. A deny policy or a principal access boundary policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`;
	const LEARNED = {
		caller: " (asked as itself)",
		impersonation: " (asked by impersonating it)",
		troubleshooter: " (according to Policy Troubleshooter)",
		policy: " (read from allow policies)",
		none: ""
	};
	const nobodyAsked = ({ permission, place }) => ({
		call: "none",
		resource: place.kind,
		answer: `${permission} was not asked about`
	});
}) };
