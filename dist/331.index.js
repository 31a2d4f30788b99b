export const id = 331;
export const ids = [331];
export const modules = {
	2670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => diagnose });
		var names = __webpack_require__(8210);
		var perimeter = __webpack_require__(5337);
		var project_standing = __webpack_require__(2908);
		var list = __webpack_require__(8935);
		;
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
			...Object.values(list.GW).flatMap(callsOf),
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
		var remedies = __webpack_require__(2188);
		var role_choice = __webpack_require__(8334);
		var resources = __webpack_require__(5335);
		var findings = __webpack_require__(3102);
		var existence = __webpack_require__(8540);
		var permissions = __webpack_require__(2718);
		;
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
			noProject,
			apiDisabled,
			diagnose_perimeter,
			organisationPolicy,
			quota,
			actAs,
			agentWithoutTokens,
			secrets,
			diagnose_image,
			goneRevision,
			encryptionKey,
			missingRoles,
			permission,
			nameless
		];
		function standing(said, { resources: { project } }) {
			const found = (0, project_standing.qV)(said);
			if (!found) return undefined;
			return [(0, findings.fJ)(found, `${(0, project_standing.zt)(found, project)} ${quoted(said)}`, {
				resource: names.fq.project(project),
				evidence: [said.evidence],
				remedies: (0, project_standing.B0)(found, project)
			})];
		}
		function noProject(said, { resources: { project }, deployer }) {
			if (said.reason !== "CONSUMER_INVALID") return undefined;
			const named = /resource project ([\w:.-]+?)\.?$/.exec(said.text)?.[1] ?? project;
			return [(0, findings.fJ)("project-unreachable", `There is no project ${named}, or ${deployer ?? "the deployer"} has no access to it at all. A project is named by its id, which is neither its display name nor its number. ${quoted(said)}`, {
				principal: deployer,
				resource: names.fq.project(named),
				evidence: [said.evidence]
			})];
		}
		const OFF = /has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s;
		function apiDisabled(said, { resources }) {
			const [, inProject, inText] = OFF.exec(said.text) ?? [];
			const host = said.service ?? inText;
			if (!host) return undefined;
			const project = projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1] ?? inProject, resources);
			return [(0, findings.fJ)("api-disabled", `${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`, {
				resource: names.fq.api(project, host),
				evidence: [said.evidence],
				remedies: (0, remedies.yz)(project, host)
			})];
		}
		function diagnose_perimeter(said, { resources, deployer }) {
			if (!(0, perimeter.X)(said)) return undefined;
			return [(0, findings.fJ)("policy-blocks-deploy", `${(0, perimeter.Q)(said, deployer ?? "the deployer")} ${quoted(said)}`, {
				principal: deployer,
				resource: names.fq.project(resources.project),
				evidence: [said.evidence]
			})];
		}
		function organisationPolicy(said, { resources }) {
			const { constraint } = said;
			if (!constraint) return undefined;
			return [(0, findings.fJ)("policy-blocks-deploy", `The organisation policy ${constraint} refused this. ${quoted(said)}`, {
				resource: said.evidence.resource || names.fq.project(resources.project),
				evidence: [said.evidence],
				remedies: (0, remedies.jV)(resources.project, constraint)
			})];
		}
		const QUOTA = /quota exceeded|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i;
		function quota(said, { resources }) {
			const used = said.status === 429 || said.code === "RESOURCE_EXHAUSTED" || QUOTA.test(said.text);
			if (!used) return undefined;
			return [(0, findings.fJ)("quota-exceeded", `A quota of the project ${resources.project} stands in the way. ${quoted(said)}`, {
				resource: names.fq.project(resources.project),
				evidence: [said.evidence],
				remedies: (0, remedies.am)(resources.project)
			})];
		}
		const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i;
		function actAs(said, setting) {
			if (!ACT_AS.test(said.text) && said.permission !== "iam.serviceAccounts.actAs") return undefined;
			const { resources, deployer, speaker } = setting;
			const { buildAccount, runtimeAccount } = resources;
			const named = emailIn(said.text) ?? emailIn(said.resource ?? "");
			const schedules = isOfScheduler(said);
			const builds = !schedules && (speaker === "build" || named !== undefined && named === buildAccount && named !== runtimeAccount);
			const account = named ?? (builds ? buildAccount : runtimeAccount);
			const use = schedules ? "make a schedule that calls as" : builds ? "start a build that runs as" : "deploy a service that runs as";
			const lacking = lack("deployer", "iam.serviceAccounts.actAs", said, setting, {
				member: deployer,
				resource: account && names.fq.account(account, resources.project),
				reason: (grant) => `The deployer is not allowed to ${use} ${account ?? "that account"}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text) ? ", or the account does not exist" : ""}.${advice(grant)}`
			});
			const id = schedules ? permissions.Iv.deployer : builds ? "act-as-build-account" : "act-as-runtime-account";
			const doubtful = /may not exist/i.test(said.text) && account;
			return [{
				...lacking,
				id,
				...doubtful && { remedies: (0, existence.XG)(lacking.remedies, doubtful) }
			}];
		}
		const isOfScheduler = ({ call }) => /\bcloudscheduler\./.test(call ?? "");
		const NO_TOKENS = /(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is;
		function agentWithoutTokens(said, setting) {
			const [, agent, account, email] = NO_TOKENS.exec(said.text) ?? [];
			if (!account || !email) return undefined;
			const who = agent === "Cloud Build" ? "build-agent" : "run-agent";
			const resource = names.fq.account(account, setting.resources.project);
			return [lack(who, "iam.serviceAccounts.getAccessToken", said, setting, {
				member: (0, names.C5)(email),
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
			if (found.length === 0) return undefined;
			return found.map(({ place, account }) => lack("runtime-account", "secretmanager.versions.access", said, setting, {
				member: (0, names.C5)(account),
				resource: names.fq.secret(place.project, place.secret)
			}));
		}
		const IMAGE = /(Service Agent(?: (\S+@\S+?\.com))?|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/;
		const UNREADABLE = new Set([
			"CONTAINER_PERMISSION_DENIED",
			"CONTAINER_IMAGE_UNAUTHORIZED",
			"CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED"
		]);
		function diagnose_image(said, setting) {
			const [, reader, agent, named] = IMAGE.exec(said.text) ?? [];
			if (!reader && !UNREADABLE.has(said.reason ?? "")) return undefined;
			const { projectNumber } = setting.resources;
			const byDeployer = reader === "User";
			const email = agent ?? (projectNumber && (0, names.JN)(projectNumber));
			const repository = (0, names.j5)(named ?? setting.image);
			return [lack(byDeployer ? "deployer" : "run-agent", "artifactregistry.repositories.downloadArtifacts", said, setting, {
				member: byDeployer ? setting.deployer : email && (0, names.C5)(email),
				resource: repository && names.fq.repository(repository)
			})];
		}
		const GONE = /Revision '?([a-z][a-z0-9-]*)'? does not exist or is deleted/;
		function goneRevision(said, { resources, traffic = [] }) {
			const revision = GONE.exec(said.text)?.[1];
			if (!revision) return undefined;
			const named = traffic.filter((target) => target.revision === revision);
			const tags = named.flatMap(({ tag }) => tag ?? []);
			const onlyTags = tags.length > 0 && named.every(({ percent }) => !percent);
			const [, project = "", , region = "", , service = ""] = resources.service.split("/");
			const flag = onlyTags ? `--remove-tags=${tags.join(",")}` : "--to-latest";
			const which = onlyTags ? `, under the tag ${tags.join(" and the tag ")}` : "";
			const fix = {
				kind: "gcloud",
				title: onlyTags ? "Remove the tag" : "Send all traffic to the latest revision",
				text: (0, remedies.G5)([...[
					"run",
					"services",
					"update-traffic",
					service,
					flag,
					`--region=${region}`,
					`--project=${project}`
				]])
			};
			return [(0, findings.fJ)("traffic-target", `The traffic of ${service} names the revision ${revision}${which}, and that revision has been deleted. Cloud Run refuses every change of the service until its traffic names only revisions that exist. ${quoted(said)}`, {
				resource: names.fq.service(resources.service),
				evidence: [said.evidence],
				remedies: [fix]
			})];
		}
		const KEY = /(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/;
		function encryptionKey(said, setting) {
			const permission = said.permission ?? (said.reason === "ENCRYPTION_KEY_PERMISSION_DENIED" ? USE_KEY : undefined);
			if (!permission?.startsWith("cloudkms.")) return undefined;
			const { projectNumber } = setting.resources;
			const email = emailIn(said.text) ?? (projectNumber && (0, names.JN)(projectNumber));
			const key = KEY.exec(said.resource ?? "")?.[1] ?? KEY.exec(said.text)?.[1];
			const role = "roles/cloudkms.cryptoKeyEncrypterDecrypter";
			const resource = key && `//cloudkms.googleapis.com/${key}`;
			const member = email && (0, names.C5)(email);
			return [lack("run-agent", permission, said, setting, {
				member,
				resource,
				role
			})];
		}
		const USE_KEY = "cloudkms.cryptoKeyVersions.useToEncrypt";
		const MISSING_ROLES = /service account is missing required IAM permissions|has insufficient permission to execute the build/i;
		function missingRoles(said, setting) {
			if (!MISSING_ROLES.test(said.text)) return undefined;
			const { resources } = setting;
			const account = resources.buildAccount ?? emailIn(said.text);
			const resource = names.fq.project(resources.project);
			const grant = account && {
				member: (0, names.C5)(account),
				role: "roles/run.builder",
				resource
			};
			return [(0, findings.fJ)("build-account-permission", `The build account${account ? ` ${account}` : ""} lacks permissions that a build needs.${advice(grant || undefined)} ${quoted(said)}`, {
				...grant && {
					principal: grant.member,
					role: grant.role
				},
				resource,
				evidence: [said.evidence],
				remedies: grant ? (0, remedies.gb)(grant) : []
			})];
		}
		const OF_BUILD_ACCOUNT = new Set([
			"storage.objects.get",
			"artifactregistry.repositories.uploadArtifacts",
			"artifactregistry.repositories.downloadArtifacts"
		]);
		const REFUSED = /denied|does not have|do not have|forbidden|not authorized|required|missing|lacks/i;
		function permission(said, setting) {
			const { text, permission } = said;
			if (!permission || !REFUSED.test(text)) return undefined;
			if (setting.speaker === "build-log" && !OF_BUILD_ACCOUNT.has(permission)) return undefined;
			const { who, member } = subjectOf(said, permission, setting);
			const more = permission.startsWith("cloudscheduler.") ? NO_SCHEDULER : undefined;
			return [lack(who, permission, said, setting, {
				member,
				resource: resourceOf(said, permission, setting),
				more
			})];
		}
		const NO_SCHEDULER = " If it has that role already, the region has no Cloud Scheduler: Google answers that with the same words.";
		const OF_NO_NAME = new Set([
			undefined,
			"IAM_PERMISSION_DENIED",
			"forbidden"
		]);
		function nameless(said, setting) {
			if (said.status !== 403 || !said.call || !OF_NO_NAME.has(said.reason)) return undefined;
			const taken = takenBy(said.call);
			if (!taken) return undefined;
			const resource = (0, resources.f)(taken.place, setting.resources);
			if (setting.held?.has(taken.permission)) {
				return [(0, findings.fJ)("api-error", `The deployer was refused ${said.call}, although it holds ${taken.permission}${where(resource)}, which is what the call takes. So no role of the deployer is missing: Google's own words say what is. ${quoted(said)}`, {
					principal: setting.deployer,
					resource,
					evidence: [said.evidence]
				})];
			}
			return [lack("deployer", taken.permission, said, setting, {
				member: setting.deployer,
				resource,
				reason: (grant) => `The deployer was refused, and Google does not say what is missing; the call ${said.call} takes ${taken.permission}${where(resource)}.${advice(grant)}`
			})];
		}
		function subjectOf({ text }, permission, { speaker, resources, deployer }) {
			const { buildAccount, runtimeAccount } = resources;
			const ofBuild = (speaker === "build" || speaker === "build-log") && OF_BUILD_ACCOUNT.has(permission);
			const named = speaker === "build-log" || permission.startsWith("iam.") ? undefined : emailIn(text);
			if (named && (0, names.C5)(named) !== deployer) {
				const member = (0, names.C5)(named);
				if (named.endsWith("@serverless-robot-prod.iam.gserviceaccount.com")) return {
					who: "run-agent",
					member
				};
				if (named.endsWith("@gcp-sa-cloudbuild.iam.gserviceaccount.com")) return {
					who: "build-agent",
					member
				};
				if (ofBuild || named === buildAccount || (0, names.hE)(named)) return {
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
				member: buildAccount && (0, names.C5)(buildAccount)
			};
			return {
				who: "deployer",
				member: deployer
			};
		}
		function resourceOf(said, permission, { resources }) {
			const given = [said.resource ?? "", said.text];
			const named = (pattern) => given.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
			const [api, collection, verb] = permission.split(".");
			if (verb === "create" && collection !== "objects") return names.fq.project(resources.project);
			switch (`${api}.${collection}`) {
				case "storage.objects":
				case "storage.buckets": {
					const bucket = named(/projects\/_\/buckets\/([a-z0-9][\w.-]+)/) ?? /\/b\/([a-z0-9][\w.-]+)/.exec(said.call ?? "")?.[1];
					return verb === "list" && collection === "buckets" ? names.fq.project(resources.project) : names.fq.bucket(bucket ?? resources.bucket.name);
				}
				case "artifactregistry.repositories": {
					const repository = named(/(projects\/[^/\s'"]+\/locations\/[^/\s'"]+\/repositories\/[^/\s'")]+)/);
					return names.fq.repository(byId(repository ?? resources.repository.name, resources));
				}
				case "run.services":
				case "run.revisions":
				case "run.routes": return names.fq.service(resources.service);
				case "iam.serviceAccounts": {
					const account = given.map(emailIn).find((found) => found !== undefined);
					return account && names.fq.account(account, resources.project);
				}
				case "secretmanager.secrets":
				case "secretmanager.versions": {
					const [, project = "", secret = ""] = /projects\/([^/\s'"]+)\/secrets\/([^/\s'"]+)/.exec(given.join(" ")) ?? [];
					return secret ? names.fq.secret(projectOf(project, resources), secret) : undefined;
				}
				case "compute.subnetworks": {
					const name = named(/(projects\/[^/\s'"]+\/regions\/[^/\s'"]+\/subnetworks\/[^/\s'"]+)/);
					return name && names.fq.subnetwork(byId(name, resources));
				}
			}
			return names.fq.project(resources.project);
		}
		function lack(who, permission, said, setting, about) {
			const { member, resource } = about;
			const project = names.fq.project(setting.resources.project);
			const chosen = member && resource ? (0, role_choice.vj)([{
				who,
				member,
				permission,
				resource
			}], project, setting.table ?? null)[0] : undefined;
			const grant = about.role && member && resource ? {
				member,
				role: about.role,
				resource
			} : chosen;
			const account = who === "deployer" || !member ? "" : ` ${member.replace(/^serviceAccount:/, "")}`;
			const reason = about.reason?.(grant) ?? `${permissions.Pw[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}${about.more ?? ""}`;
			const role = grant?.role ?? about.role;
			return (0, findings.fJ)(permissions.Iv[who], `${reason} ${quoted(said)}`, {
				principal: member,
				permission,
				role,
				resource,
				evidence: [said.evidence],
				remedies: grant ? (0, remedies.gb)(grant) : []
			});
		}
		const where = (resource) => resource ? ` on ${(0, remedies.fp)(resource)}` : "";
		const advice = (grant) => grant ? ` Grant it ${grant.role} on ${(0, remedies.fp)(grant.resource)}.` : "";
		const quoted = ({ text }) => {
			const words = text.replace(/\s+/g, " ").trim();
			return `Google said: ${words.length > 400 ? `${words.slice(0, 399)}…` : words}`;
		};
		const EMAIL = /(?<![\w.-])[\w.-]+@[\w.-]+\.gserviceaccount\.com/;
		const emailIn = (text) => EMAIL.exec(text)?.[0];
		const projectOf = (name, { project, projectNumber }) => !name || name === projectNumber ? project : name;
		const byId = (name, resources) => name.replace(/^projects\/([^/]+)/, (_, project) => `projects/${projectOf(project, resources)}`);
	}),
	9331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Q: () => diagnosed,
			$g: () => saidIn,
			TT: () => saidBy,
			zR: () => asError
		});
		var _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2670);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
		var _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);
		function saidBy(error, resource) {
			const { status, code, reason, permission, constraint, service, call, message } = error;
			const evidence = (0, _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_2__.zR)(call, resource, error);
			return {
				...{
					text: message,
					evidence,
					status,
					code,
					reason,
					permission,
					constraint,
					service,
					call
				},
				resource: error.resource
			};
		}
		const saidIn = (text, evidence, reason) => {
			const { permission, resource, constraint } = (0, _google_wire_level_api_error_js__WEBPACK_IMPORTED_MODULE_2__.PC)(text);
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
			return asError((0, _decisions_diagnose_js__WEBPACK_IMPORTED_MODULE_0__.h)(saidBy(error, resource), setting), error) ?? error;
		}
		function asError(findings, cause) {
			const [first, ...others] = findings;
			return first && new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y([first, ...others], { cause });
		}
	})
};
