export const id = 472;
export const ids = [472];
export const modules = {
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mr: () => orMissing,
			XG: () => ifItExists,
			zl: () => maybeMissing
		});
		var _iam_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8210);
		function maybeMissing(facts, { need }) {
			const { place, who } = need;
			const roles = [...place.kind === "account" ? [place.who] : [], who];
			for (const role of roles) {
				if (role !== "build-account" && role !== "runtime-account") continue;
				const [account, state] = role === "build-account" ? [facts.buildAccount, facts.buildAccountState] : [facts.runtimeAccount, facts.runtimeAccountState];
				if (!account.known || !account.value || state.known) continue;
				const refused = state.evidence.some(({ status, reason = PLAIN }) => status === 403 && reason === PLAIN);
				const itself = (0, _iam_names_js__WEBPACK_IMPORTED_MODULE_0__.C5)(account.value);
				if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue;
				return account.value;
			}
			return undefined;
		}
		const PLAIN = "IAM_PERMISSION_DENIED";
		const hasActed = ({ answers }, member) => answers.some(({ method, principal }) => method === "impersonation" && principal === member);
		const orMissing = (email) => `Or the account ${email} does not exist: Google refuses to say (403), which it does in both cases.`;
		const ifItExists = (remedies, email) => remedies.map((remedy) => ({
			...remedy,
			title: `${remedy.title}, if ${email} exists`
		}));
	}),
	2718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Iv: () => ID_OF,
			Pw: () => WHO,
			pw: () => judgeNeeds,
			P: () => permissions
		});
		var sentences = __webpack_require__(1204);
		var iam_remedies = __webpack_require__(2188);
		;
		function customRoleRemedies(role) {
			const { project, id, permissions, member, unsupported, apart } = role;
			const size = (0, sentences.U9)(permissions.length, "permission");
			const left = unsupported.length > 0 ? `; custom roles cannot hold ${unsupported.join(", ")}` : "";
			const title = `Or a custom role with exactly the ${size} needed, for the whole project${left}`;
			const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`;
			const others = (kind) => apart.flatMap((grant) => (0, iam_remedies.gb)(grant).flatMap((remedy) => remedy.kind === kind ? [remedy.text] : []));
			const create = (0, iam_remedies.G5)([
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
			]);
			const grant = (0, iam_remedies.gb)({
				member,
				role: `projects/${project}/roles/${id}`,
				resource
			});
			return [{
				kind: "gcloud",
				title,
				text: [
					create,
					...grant.flatMap(({ kind, text }) => kind === "gcloud" ? [text] : []),
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
			const name = (0, iam_remedies.Cv)(id);
			return [
				`resource "google_project_iam_custom_role" "${name}" {`,
				`  project = ${(0, iam_remedies.aq)(project)}`,
				`  role_id = ${(0, iam_remedies.aq)(id)}`,
				`  title   = ${(0, iam_remedies.aq)(title)}`,
				"  permissions = [",
				...permissions.map((permission) => `    ${(0, iam_remedies.aq)(permission)},`),
				"  ]",
				"}",
				"",
				`resource "google_project_iam_member" "${name}" {`,
				`  project = ${(0, iam_remedies.aq)(project)}`,
				`  role    = google_project_iam_custom_role.${name}.id`,
				`  member  = ${(0, iam_remedies.aq)(member)}`,
				"}"
			].join("\n");
		}
		var names = __webpack_require__(8210);
		var role_choice = __webpack_require__(8334);
		var role_weight = __webpack_require__(7985);
		;
		const UNSUPPORTED = /^resourcemanager\.(projects\.list$|folders\.|organizations\.)/;
		const APART = (0, role_weight.mm)("secretmanager.versions.access");
		const NAMES = {
			deployer: ["deployer", "deploys"],
			"build-account": ["builder", "builds"],
			"runtime-account": ["runner", "runs"]
		};
		function customRoleFor(asked, projectId, service) {
			const [first] = asked;
			const [part, does] = (first && NAMES[first.who]) ?? [];
			if (!first || !part) return undefined;
			const project = names.fq.project(projectId);
			const fits = ({ permission, resource, apart }) => resource === project || !apart && (0, role_choice.B)(resource, project) && (0, role_weight.mm)(permission) < APART;
			const inside = asked.filter(fits);
			const permissions = sorted(inside.filter(({ permission }) => !UNSUPPORTED.test(permission)));
			if (!inside.some(({ missing, permission }) => missing && permissions.includes(permission))) return undefined;
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
		var findings = __webpack_require__(3102);
		var existence = __webpack_require__(8540);
		;
		function permissions(config, facts, _decisions, plan) {
			if (config.preflight === "off") return [];
			return withCustomRoles(judgeNeeds(facts, plan).filter(isNews(facts.projectId)), facts.projectId, config.service);
		}
		const isNews = (project) => ({ needs, answer, finding }) => finding.status !== "unknown" || !needs.every(({ who, permission }) => who.endsWith("-agent") && (0, role_choice.lM)(permission)) || answer?.resource !== undefined && !isIn(answer.resource, names.fq.project(project));
		const isIn = (resource, project) => resource === project || (0, role_choice.B)(resource, project);
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
			const grants = (0, role_choice.vj)(missing.map(({ needs, answer }) => ({
				who: needs[0].who,
				permission: needs[0].permission,
				member: answer?.principal ?? "",
				resource: answer?.resource ?? "",
				apart: isApart(needs[0])
			})), names.fq.project(facts.projectId), facts.roleTable);
			return questions.map((question) => {
				const grant = grants[missing.indexOf(question)];
				const doubtful = question.answer && (0, existence.zl)(facts, question.answer);
				return {
					...question,
					grant,
					finding: inDoubt(finding(question, grant), doubtful)
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
			const required = needs.some(({ level }) => level === "required");
			const status = statusOf(answer, required);
			return (0, findings.hD)(idOf(first), status, reason(needs, answer, status), {
				principal: answer?.principal,
				permission: first.permission,
				role: answer?.byRole ?? (status === "pass" ? undefined : grant?.role),
				resource: answer?.resource,
				method: answer?.method === "none" ? undefined : answer?.method,
				evidence: answer?.evidence ?? [nobodyAsked(first)],
				remedies: grant ? remediesOf(grant, first, answer) : []
			});
		}
		function remediesOf(grant, { place }, answer) {
			const remedies = (0, iam_remedies.gb)(grant);
			if (!answer?.absent || place.kind !== "client-account" || grant.resource !== answer.resource) return remedies;
			return (0, iam_remedies.Up)(place.project, grant.resource.split("/").at(-1) ?? "", remedies);
		}
		function inDoubt(finding, account) {
			if (!account || finding.status === "pass") return finding;
			const { reason, remedies } = finding;
			return {
				...finding,
				reason: `${reason} ${(0, existence.Mr)(account)}`,
				remedies: (0, existence.XG)(remedies, account)
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
			"run-agent": "Google gives it roles/run.serviceAgent when Cloud Run is first used, and without that no revision starts",
			"scheduler-agent": "Google gives it roles/cloudscheduler.serviceAgent when Cloud Scheduler is enabled, and without that no call is made",
			"build-agent": "Google gives it roles/cloudbuild.serviceAgent when Cloud Build is first used, and without that no build starts"
		};
		function reason(needs, answer, status) {
			const [first] = needs;
			const purpose = [...new Set(needs.map(({ to }) => to))].join(", and to ");
			const what = `${first.permission} to ${purpose}`;
			const subject = WHO[first.who];
			const learned = answer ? LEARNED[answer.method] : "";
			const open = answer?.why ? ` ${(0, sentences.em)(answer.why)}` : "";
			switch (status) {
				case "pass": return `${subject} has ${what}${learned}.${open}`;
				case "fail":
					if (answer?.overridden) return `${overridden(subject, what, answer.overridden)}${open}`;
					return `${subject} lacks ${what}${learned}.${open}`;
				case "warn": return `${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? "the deploy works without it"}.${open}`;
				default:
					if (answer?.byRole) return `${subject} has ${what} by the allow policies that could be read, unless a deny policy that this run cannot see forbids it.${open}`;
					return answer?.verdict === "conditional" ? `${subject} has ${what} under a condition that could not be evaluated${learned}.${open}` : `It is not known whether ${(0, sentences.ib)(subject)} has ${what}.${open}`;
			}
		}
		const overridden = (subject, what, { role, resource }) => `${subject} is refused ${what}, although it holds ${role} on ${(0, iam_remedies.fp)(resource)}, which contains it: no role is missing. ` + "A deny policy or a principal access boundary policy overrides the role, or the grant is only minutes old (7 and more are possible).";
		const LEARNED = {
			caller: " (asked as itself)",
			impersonation: " (asked by impersonating it)",
			troubleshooter: " (says Policy Troubleshooter)",
			policy: " (read from allow policies)",
			none: ""
		};
		const nobodyAsked = ({ permission, place }) => ({
			call: "none",
			resource: place.kind,
			answer: `${permission} was not asked about`
		});
	}),
	2908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B0: () => standingRemedies,
			qV: () => standingIn,
			zt: () => standingReason
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
			return BY_REASON[reason ?? ""] ?? (BILLING.test(text) ? "billing-disabled" : SUSPENDED.test(text) ? "project-suspended" : undefined);
		}
		const REASON = {
			"billing-disabled": (project) => `The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes a few minutes to be usable.`,
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
	}),
	8334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => inherits,
			I: () => kindOf,
			lM: () => isOfAgentRole,
			vj: () => grantsFor
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
		var _role_weight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7985);
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
			...Object.assign({}, ...Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).map(rowsOf)),
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
				const members = new Set(missing.filter(({ who }) => who === part.who).map(({ member }) => member));
				return [...members].flatMap((member) => {
					const of = missing.filter((one) => one.member === member && one.who === part.who && part.covers(one.permission) && (one.resource === project || !one.apart && inherits(one.resource, project)));
					const several = new Set(of.map((one) => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1;
					return several ? [{
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
			const covers = (grant, { member, permission, resource, apart }, own) => sameGrant(grant, own) || grant.member === member && (table.get(grant.role)?.permissions.has(permission) ?? false) && (grant.resource === resource || !apart && inherits(resource, grant.resource) && (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.mm)(permission) < TOO_WIDE);
			const grants = chosen.filter((grant) => grant !== undefined);
			const count = (grant) => missing.filter((one, index) => covers(grant, one, chosen[index])).length;
			const byReach = [...grants].sort((a, b) => count(b) - count(a));
			return missing.map((one, index) => byReach.find((grant) => covers(grant, one, chosen[index])) ?? chosen[index]);
		}
		const TOO_WIDE = (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.mm)("iam.serviceAccounts.actAs");
		const sameGrant = (a, b) => a.member === b?.member && a.role === b.role && a.resource === b.resource;
		function inherits(resource, project) {
			const id = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1];
			if (!id) return false;
			return resource.startsWith("//storage.") || resource.split("/").slice(3, 5).join("/") === `projects/${id}`;
		}
		function grantFor({ member, permission, resource: lacking }, table) {
			const resource = whereToGrant(lacking);
			const kind = kindOf(resource);
			if (!kind) return undefined;
			const computed = table && !(kind === "project" && (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.mm)(permission) >= TOO_WIDE);
			const role = ROLES[permission]?.[kind] ?? (computed ? (0, _role_weight_js__WEBPACK_IMPORTED_MODULE_1__.AE)([permission], kind, table)[0]?.role : undefined);
			return role ? {
				member,
				role,
				resource
			} : undefined;
		}
		const AGENT_ROLES = {
			"run-agent": "roles/run.serviceAgent",
			"build-agent": "roles/cloudbuild.serviceAgent",
			"scheduler-agent": "roles/cloudscheduler.serviceAgent"
		};
		const isOfAgentRole = (permission) => !permission.startsWith("cloudkms.");
		function grantToAgent({ who, member, permission, resource }, project) {
			const role = AGENT_ROLES[who];
			if (!role || !isOfAgentRole(permission)) return undefined;
			if (resource === project || inherits(resource, project)) return {
				member,
				role,
				resource: project
			};
			const mints = permission === "iam.serviceAccounts.getAccessToken" && kindOf(resource) === "account";
			return mints ? {
				member,
				role: "roles/iam.serviceAccountTokenCreator",
				resource
			} : undefined;
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
			return undefined;
		}
		const RUN_KINDS = new Map(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).flatMap(({ collection, role, invokers }) => invokers ? [[collection, role]] : []));
		function oneOf(...names) {
			const all = new Set(names);
			return (permission) => all.has(permission);
		}
	}),
	7985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AE: () => narrowest,
			XB: () => isBasicRole,
			mm: () => weightOf
		});
		var _kinds_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8935);
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
			return at !== undefined && role.startsWith(`roles/${at.service}.`) && [...permissions].some((name) => at.own.test(name));
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
			...Object.fromEntries(Object.values(_kinds_list_js__WEBPACK_IMPORTED_MODULE_0__.GW).flatMap(ownOf)),
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
				const weight = beyond.reduce((sum, name) => sum + weightOf(name), unlisted * UNLISTED);
				return {
					role,
					stage,
					beyond,
					unlisted,
					weight
				};
			}).sort((a, b) => Number(a.stage !== "GA") - Number(b.stage !== "GA") || a.weight - b.weight || a.beyond.length + a.unlisted - (b.beyond.length + b.unlisted) || (a.role < b.role ? -1 : 1));
		}
		const UNLISTED = 10;
	})
};
