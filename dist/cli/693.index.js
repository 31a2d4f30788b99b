export const id = 693;
export const ids = [693];
export const modules = {
	5593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => backoff,
			i: () => onFreshState,
			n: () => isConflict,
			o: () => inWords,
			r: () => isNameTaken,
			s: () => systemClock,
			t: () => changePolicy
		});
		var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2806);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9091);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3182);
		const systemClock = {
			now: () => performance.now(),
			sleep: _retry_js__WEBPACK_IMPORTED_MODULE_3__.o
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
		const TRIES$1 = 5;
		function isConflict(error) {
			if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_2__.t)) return false;
			return error.status === 409 ? !isNameTaken(error) : error.status === 412 && error.constraint === void 0;
		}
		const isNameTaken = ({ status, message }) => status === 409 && /revision named/i.test(message);
		async function onFreshState({ log, signal, clock = systemClock }, { what, first, read, lost, tries = TRIES$1, atOnce = false }, body) {
			const pause = backoff(500, 2, 8e3);
			let state = first === void 0 ? await read() : first;
			for (let tried = 1;; tried++) try {
				return await body(state);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_2__.t) || !isConflict(error)) throw error;
				if (tried >= tries) throw lost?.(error) ?? error;
				log.info(`${what} was changed by someone else at the same time: reading it again.`);
				if (!atOnce) await clock.sleep(pause(), signal);
				state = await read();
			}
		}
		const TRIES = 6;
		async function changePolicy(world, target, change, settled = () => {}) {
			const holder = holderOf(world.google, target);
			let sent = [];
			return onFreshState(world, {
				what: "The IAM policy",
				read: () => holder.getPolicy(),
				tries: TRIES
			}, async (policy) => {
				const before = policy.bindings ?? [];
				const after = change(structuredClone(before));
				const rows = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_0__.U)(target, before, after).map((row) => ({
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
			const home = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__.b)(email, project, void 0);
			return {
				getPolicy: () => iam.getPolicy(email, home),
				setPolicy: (policy) => iam.setPolicy(email, policy, home)
			};
		}
	}),
	1693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			setUp: () => setUp,
			setupHelp: () => setupHelp
		});
		var _course_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6371);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9091);
		var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5948);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6079);
		var _change_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5593);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2806);
		var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2715);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2734);
		var _network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(690);
		var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);
		var SetupFault = class extends Error {
			name = "SetupFault";
		};
		const DEVELOPER = "roles/run.developer";
		const READER = "roles/artifactregistry.reader";
		const CONSUMER = "roles/serviceusage.serviceUsageConsumer";
		const MODES = {
			deploy: {
				what: "deploys from source",
				roles: ["roles/run.sourceDeveloper", CONSUMER],
				builds: true,
				runs: true
			},
			image: {
				what: "deploys of an image of the project",
				roles: [
					DEVELOPER,
					READER,
					CONSUMER
				],
				runs: true
			},
			access: {
				what: "access, invokers and callers: who can call a service",
				roles: ["roles/run.admin"],
				apis: ["orgpolicy.googleapis.com"]
			},
			jobs: {
				what: "jobs, from an image unless deploy is there too",
				roles: [
					DEVELOPER,
					READER,
					CONSUMER
				],
				runs: true
			},
			"worker-pools": {
				what: "worker pools, as jobs",
				roles: [
					DEVELOPER,
					READER,
					CONSUMER
				],
				runs: true
			},
			previews: {
				what: "previews and their cleanup, beside deploy or image",
				roles: [DEVELOPER, READER],
				runs: true
			},
			traffic: {
				what: "traffic and rollbacks",
				roles: [DEVELOPER, READER],
				runs: true
			},
			drift: {
				what: "drift checks",
				roles: ["roles/run.viewer"]
			},
			schedule: {
				what: "schedules",
				roles: ["roles/cloudscheduler.admin", "roles/run.admin"],
				apis: ["cloudscheduler.googleapis.com"],
				schedules: true
			},
			logs: {
				what: "the end of the log where something failed (reads all logs of the project)",
				roles: ["roles/logging.viewer"]
			}
		};
		const MODE_NAMES = Object.keys(MODES);
		const EVERY_RUN = [
			"run.googleapis.com",
			"iam.googleapis.com",
			"iamcredentials.googleapis.com",
			"sts.googleapis.com",
			"cloudresourcemanager.googleapis.com",
			"serviceusage.googleapis.com",
			"orgpolicy.googleapis.com"
		];
		const BUILDS = ["cloudbuild.googleapis.com", "artifactregistry.googleapis.com"];
		const CONTAINS = {
			"roles/run.sourceDeveloper": [
				DEVELOPER,
				READER,
				"roles/run.viewer"
			],
			"roles/run.admin": [DEVELOPER, "roles/run.viewer"],
			[DEVELOPER]: ["roles/run.viewer"]
		};
		function neededFor(names) {
			const modes = names.map((name) => MODES[name]);
			const builds = modes.some((mode) => mode.builds);
			const roles = [...new Set(modes.flatMap((mode) => mode.roles))];
			const contained = new Set(roles.flatMap((role) => CONTAINS[role] ?? []));
			return {
				apis: [...new Set([
					...EVERY_RUN,
					...builds ? BUILDS : [],
					...modes.flatMap(({ apis = [] }) => apis)
				])],
				roles: roles.filter((role) => !contained.has(role)),
				builds,
				runs: modes.some((mode) => mode.runs),
				schedules: modes.some((mode) => mode.schedules)
			};
		}
		const MARK = "Made by run-iam-deploy setup";
		const NUMBER = "{NUMBER}";
		const ISSUER = "https://token.actions.githubusercontent.com";
		function inAddress(project) {
			const [domain, id] = project.includes(":") ? project.split(":") : [void 0, project];
			return domain ? `${id}.${domain}` : id ?? "";
		}
		function setupOf(options, ids) {
			const { project, repository, pool, provider, addRepository } = options;
			const needed = neededFor(options.modes);
			const address = (name) => name.includes("@") ? name : `${name}@${inAddress(project)}.iam.gserviceaccount.com`;
			const deployer = address(options.deployer);
			const compute = `${NUMBER}-compute@developer.gserviceaccount.com`;
			const builder = options.buildAccount ? address(options.buildAccount) : compute;
			const runner = options.runtimeAccount ? address(options.runtimeAccount) : compute;
			const poolName = `projects/${NUMBER}/locations/global/workloadIdentityPools/${pool}`;
			const trusted = {
				kind: "provider",
				pool,
				id: provider,
				mapping: {
					"google.subject": "assertion.sub",
					"attribute.repository_id": "assertion.repository_id",
					"attribute.repository_owner_id": "assertion.repository_owner_id"
				},
				condition: `assertion.repository_owner_id == '${ids.ownerId}'`
			};
			const lets = {
				kind: "grant",
				role: "roles/iam.workloadIdentityUser",
				account: deployer,
				member: `principalSet://iam.googleapis.com/${poolName}/attribute.repository_id/${ids.repositoryId}`,
				why: `jobs of ${repository} act as the deployer`
			};
			return {
				project,
				repository,
				items: addRepository ? [trusted, lets] : [
					{
						kind: "apis",
						hosts: needed.apis
					},
					{
						kind: "pool",
						id: pool
					},
					trusted,
					...accounts(options, needed, address),
					lets,
					...grants(needed, {
						deployer,
						builder,
						runner,
						caller: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__.i)(project)
					})
				],
				adds: addRepository,
				inputs: {
					workload_identity_provider: `${poolName}/providers/${provider}`,
					service_account: deployer,
					...options.region && { region: options.region },
					...options.buildAccount && needed.builds && { build_service_account: builder },
					...options.runtimeAccount && needed.runs && { flags: `--service-account=${runner}` }
				}
			};
		}
		function accounts(options, needed, address) {
			const named = [
				[options.deployer, "Deploys to Cloud Run"],
				[needed.builds ? options.buildAccount : void 0, "Builds images for Cloud Run"],
				[needed.runs ? options.runtimeAccount : void 0, "Runs on Cloud Run"],
				[needed.schedules ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__.t : void 0, "Cloud Scheduler invoker"]
			];
			const made = new Map();
			for (const [id, displayName] of named) if (id && !id.includes("@") && !made.has(id)) made.set(id, {
				kind: "account",
				id,
				email: address(id),
				displayName
			});
			return [...made.values()];
		}
		function grants({ roles, builds, runs, schedules }, { deployer, builder, runner, caller }) {
			const actsAs = [
				...builds ? [[builder, "builds run as it"]] : [],
				...runs ? [[runner, "what is deployed runs as it"]] : [],
				...schedules ? [[caller, "Cloud Scheduler calls as it"]] : []
			];
			const reasons = Map.groupBy(actsAs, ([account]) => account);
			const member = `serviceAccount:${deployer}`;
			return [
				...roles.map((role) => ({
					kind: "grant",
					role,
					member,
					why: "what the deployer does in the project"
				})),
				...[...reasons].map(([account, why]) => ({
					kind: "grant",
					role: "roles/iam.serviceAccountUser",
					account,
					member,
					why: `the deployer acts as it: ${why.map(([, reason]) => reason).join(", ")}`
				})),
				...builds ? [{
					kind: "grant",
					role: "roles/run.builder",
					member: `serviceAccount:${builder}`,
					why: "reads the source, pushes the image, writes the log of the build"
				}] : []
			];
		}
		function poolNameOf(item, number) {
			const at = `projects/${number}/locations/global/workloadIdentityPools`;
			return item.kind === "pool" ? `${at}/${item.id}` : `${at}/${item.pool}/providers/${item.id}`;
		}
		const withNumber = (text, number) => text.replaceAll(NUMBER, number);
		const targetOf = ({ account }, project, number) => account === void 0 ? _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__.y.project(project) : _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__.y.account(withNumber(account, number), project);
		async function readStanding(google, { project, items }, number) {
			const grants = items.filter((item) => item.kind === "grant");
			const emails = [...items.flatMap((item) => item.kind === "account" ? [item.email] : []), ...grants.flatMap(({ account }) => account ?? [])];
			const names = items.flatMap((item) => item.kind === "pool" || item.kind === "provider" ? [poolNameOf(item, number)] : []);
			const home = (email) => (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__.b)(email, project, number);
			const [pools, accounts] = await Promise.all([each(names, (name) => google.workloadPools.get(name)), each(emails.map((email) => withNumber(email, number)), (email) => google.iam.getServiceAccount(email, home(email)))]);
			return {
				number,
				pools,
				accounts,
				bindings: await each(grants.map((grant) => targetOf(grant, project, number)), async (target) => {
					if (target === _schedule_names_js__WEBPACK_IMPORTED_MODULE_5__.y.project(project)) return (await google.resourceManager.getPolicy(project)).bindings ?? [];
					const email = target.split("/").at(-1) ?? "";
					return accounts[email] ? (await google.iam.getPolicy(email, home(email))).bindings ?? [] : [];
				})
			};
		}
		async function each(keys, read) {
			const unique = [...new Set(keys)];
			return Object.fromEntries(await Promise.all(unique.map(async (key) => [key, await read(key)])));
		}
		function changesFor({ project, items, adds }, standing) {
			const { number } = standing;
			const made = new Set(items.flatMap((item) => item.kind === "account" ? [item.email] : []));
			return items.flatMap((item) => {
				if (item.kind === "apis") return [];
				if (item.kind === "provider") return providerChanges(item, standing.pools[poolNameOf(item, number)] ?? null, adds);
				if (item.kind === "pool") {
					const pool = standing.pools[poolNameOf(item, number)];
					if (pool?.disabled) return [{
						item,
						action: "refuse",
						why: `The pool ${item.id} is disabled.`
					}];
					return [{
						item,
						action: pool ? pool.state === "DELETED" ? "undelete" : "keep" : "create"
					}];
				}
				if (item.kind === "account") {
					const account = standing.accounts[item.email];
					if (account?.disabled) return [{
						item,
						action: "refuse",
						why: `The account ${item.email} is disabled.`
					}];
					return [{
						item,
						action: account ? "keep" : "create"
					}];
				}
				const account = item.account && withNumber(item.account, number);
				if (account && !made.has(account) && !standing.accounts[account]) return [{
					item,
					action: "refuse",
					why: absentAccount(account, project)
				}];
				const held = standing.bindings[targetOf(item, project, number)] ?? [];
				return [{
					item,
					action: holds(held, item, number) ? "keep" : "grant"
				}];
			});
		}
		const absentAccount = (email, project) => /^\d+-compute@/.test(email) ? `${project} has no default compute account (${email}). Example: --build-account builder --runtime-account runner` : `There is no account ${email}. A name in place of the address makes a new one.`;
		function providerChanges(item, provider, adds) {
			if (!provider) return adds ? [{
				item,
				action: "refuse",
				why: `There is no provider ${item.id} in the pool ${item.pool}: run setup without --add-repository first.`
			}] : [{
				item,
				action: "create"
			}];
			if (provider.disabled) return [{
				item,
				action: "refuse",
				why: `The provider ${item.id} is disabled.`
			}];
			const mapped = provider.attributeMapping ?? {};
			const fits = provider.oidc?.issuerUri === "https://token.actions.githubusercontent.com" && (provider.oidc.allowedAudiences ?? []).length === 0 && provider.attributeCondition === item.condition && Object.entries(item.mapping).every(([to, from]) => mapped[to] === from);
			if (!fits && (adds || provider.description !== "Made by run-iam-deploy setup")) return [{
				item,
				action: "refuse",
				why: `The provider ${item.id} exists with another trust (condition: ${provider.attributeCondition || "none"}), and other workflows can depend on it. Choose another name. Example: --provider ${`${item.id}-deploy`.slice(0, 32)}`
			}];
			const back = provider.state === "DELETED" ? [{
				item,
				action: "undelete"
			}] : [];
			return fits && back.length > 0 ? back : [...back, {
				item,
				action: fits ? "keep" : "update"
			}];
		}
		const holds = (bindings, { role, member }, number) => bindings.some((one) => one.role === role && !one.condition && one.members?.includes(withNumber(member, number)));
		const PATIENCE_MS = 18e4;
		async function applySetup(world, setup, say) {
			const { google } = world;
			let changes = 0;
			const done = (change) => {
				changes += 1;
				say(change);
			};
			for (const item of setup.items) {
				if (item.kind !== "apis") continue;
				const enabled = await google.serviceUsage.enabled(setup.project, item.hosts);
				const off = item.hosts.filter((host) => !enabled[host]);
				if (off.length === 0) continue;
				await google.serviceUsage.enable(setup.project, off);
				for (const host of off) done(`enabled   API ${host}`);
			}
			const { number, standing } = await patient(world, isTooNew, async () => {
				const number = await numberOf(google, setup.project);
				return {
					number,
					standing: await readStanding(google, setup, number)
				};
			});
			const plan = changesFor(setup, standing);
			const refused = plan.flatMap((change) => change.action === "refuse" ? change.why : []);
			if (refused.length > 0) throw new SetupFault(refused.join("\n"));
			for (const change of plan) await carryOut(world, setup, change, number, done);
			await grantAll(world, setup, plan, number, done);
			return {
				changes,
				number
			};
		}
		async function numberOf(google, project) {
			const { name = "" } = await google.resourceManager.getProject(project);
			return name.replace("projects/", "");
		}
		async function carryOut(world, { project }, { item, action }, number, done) {
			const { workloadPools, iam } = world.google;
			if (item.kind === "account" && action === "create") {
				const { id, displayName, email } = item;
				await iam.createServiceAccount(project, id, {
					displayName,
					description: MARK
				});
				done(`created   account ${email}`);
			}
			if (item.kind !== "pool" && item.kind !== "provider") return;
			const name = poolNameOf(item, number);
			const what = `${item.kind} ${item.id}`;
			if (action === "create") {
				await workloadPools.create(name, {
					description: MARK,
					...item.kind === "provider" && trustOf(item)
				});
				done(`created   ${what}`);
			} else if (action === "undelete") {
				await workloadPools.undelete(name);
				done(`undeleted ${what}`);
			} else if (action === "update" && item.kind === "provider") {
				await workloadPools.update(name, trustOf(item));
				done(`updated   ${what}`);
			}
		}
		const trustOf = ({ mapping, condition }) => ({
			attributeMapping: mapping,
			attributeCondition: condition,
			oidc: { issuerUri: ISSUER }
		});
		async function grantAll(world, setup, plan, number, done) {
			const missing = plan.flatMap(({ item, action }) => item.kind === "grant" && action === "grant" ? [item] : []);
			for (const [target, grants] of Map.groupBy(missing, (grant) => targetOf(grant, setup.project, number))) {
				await patient(world, isNotKnownYet, () => (0, _change_policy_js__WEBPACK_IMPORTED_MODULE_4__.t)(world, target, (bindings) => grants.reduce((now, { role, member }) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_3__.G)(now, role, withNumber(member, number)), bindings)));
				for (const grant of grants) done(`granted   ${grantWords(grant, number)}`);
			}
		}
		const grantWords = ({ role, account, member }, number) => `${role} on ${account ? withNumber(account, number) : "the project"} to ${withNumber(member, number)}`;
		const isTooNew = ({ service }) => service !== void 0;
		const isNotKnownYet = ({ status, message }) => status === 404 || status === 400 && /does not exist/.test(message);
		async function patient({ clock = _change_policy_js__WEBPACK_IMPORTED_MODULE_4__.s, signal }, passes, work) {
			const until = clock.now() + PATIENCE_MS;
			const next = (0, _change_policy_js__WEBPACK_IMPORTED_MODULE_4__.a)(1e3, 1.5, 15e3);
			for (;;) try {
				return await work();
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.t) || !passes(error) || clock.now() >= until) throw error;
				await clock.sleep(next(), signal);
			}
		}
		async function planRemoval(world, setup) {
			const { google } = world;
			const number = await numberOf(google, setup.project);
			const standing = await readStanding(google, setup, number);
			const pool = setup.items.find((item) => item.kind === "pool");
			return removalOf(setup, standing, (pool && standing.pools[poolNameOf(pool, number)] ? await google.workloadPools.providers(poolNameOf(pool, number)) : []).map(({ name = "" }) => name.split("/").at(-1) ?? ""));
		}
		function removalOf({ project, items, adds }, standing, providers) {
			const { number } = standing;
			const removal = {
				number,
				grants: [],
				accounts: [],
				pools: [],
				stays: []
			};
			const own = items.flatMap((item) => item.kind === "provider" ? [item.id] : []);
			for (const item of items.toReversed()) if (item.kind === "grant") {
				if (holds(standing.bindings[targetOf(item, project, number)] ?? [], item, number)) removal.grants.unshift(item);
			} else if (item.kind === "account") {
				const account = standing.accounts[item.email];
				if (account?.description === "Made by run-iam-deploy setup") removal.accounts.unshift(item);
				else if (account) removal.stays.push(`account ${item.email}: setup did not make it`);
			} else if (item.kind === "provider" || item.kind === "pool") {
				const found = standing.pools[poolNameOf(item, number)];
				const what = `${item.kind} ${item.id}`;
				if (adds || !found || found.state === "DELETED") continue;
				const shared = item.kind === "pool" ? providers.filter((id) => !own.includes(id)) : [];
				if (found.description !== "Made by run-iam-deploy setup") removal.stays.push(`${what}: setup did not make it`);
				else if (shared.length > 0) removal.stays.push(`${what}: it has other providers (${shared.join(", ")})`);
				else removal.pools.push(item);
			} else removal.stays.push("the enabled APIs: others can use them");
			const kept = items.find((item) => item.kind === "provider" && !removal.pools.includes(item));
			if (kept?.kind === "provider" && standing.pools[poolNameOf(kept, number)] && standing.pools[poolNameOf(kept, number)]?.state !== "DELETED") removal.pools = removal.pools.filter(({ kind }) => kind !== "pool");
			return removal;
		}
		const removalLines = ({ grants, accounts, pools, number }) => [
			...grants.map((grant) => `grant ${grantWords(grant, number)}`),
			...accounts.map(({ email }) => `account ${email}`),
			...pools.map(({ kind, id }) => `${kind} ${id} (its name stays taken for 30 days; setup --apply brings it back)`)
		];
		async function remove(world, { project }, removal, say) {
			const { grants, accounts, pools, number } = removal;
			const { iam, workloadPools } = world.google;
			for (const [target, group] of Map.groupBy(grants, (grant) => targetOf(grant, project, number))) {
				await (0, _change_policy_js__WEBPACK_IMPORTED_MODULE_4__.t)(world, target, (bindings) => group.reduce((now, { role, member }) => withoutGrant(now, role, withNumber(member, number)), bindings));
				for (const grant of group) say(`removed   grant ${grantWords(grant, number)}`);
			}
			for (const { email } of accounts) {
				await iam.deleteServiceAccount(email, project);
				say(`deleted   account ${email}`);
			}
			for (const item of pools) {
				await workloadPools.delete(poolNameOf(item, number));
				say(`deleted   ${item.kind} ${item.id}`);
			}
		}
		function withoutGrant(bindings, role, member) {
			return bindings.flatMap((binding) => {
				if (binding.role !== role || binding.condition || !binding.members?.includes(member)) return [binding];
				const members = binding.members.filter((one) => one !== member);
				return members.length > 0 ? [{
					...binding,
					members
				}] : [];
			});
		}
		function renderGcloud({ project, items, inputs, adds }) {
			const commands = items.flatMap((item) => commandsOf(item, adds));
			return `${[
				"(",
				"set -eu",
				`PROJECT=${quoted(project)}`,
				"NUMBER=\"$(gcloud projects describe \"$PROJECT\" --format='value(projectNumber)')\"",
				"twice() { \"$@\" || { sleep 20; \"$@\"; }; }",
				...commands,
				...Object.entries(inputs).map(([name, value]) => `printf '%s\\n' ${shellWord(`${name}: ${value}`)}`),
				")"
			].join("\n")}\n`;
		}
		const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
		const shellWord = (text) => text.split(NUMBER).map((part) => part === "" ? "" : quoted(part)).join("\"$NUMBER\"");
		const line = (...words) => words.join(" ");
		const flag = (name, value) => `--${name}=${shellWord(value)}`;
		const IN_PROJECT = "--project=\"$PROJECT\"";
		const stop = (why) => `{ printf '%s\\n' ${quoted(why)} >&2; exit 1; }`;
		function commandsOf(item, adds) {
			switch (item.kind) {
				case "apis": return [line("gcloud services enable", ...item.hosts, IN_PROJECT)];
				case "pool": {
					const place = line(quoted(item.id), IN_PROJECT, "--location=global");
					const group = "gcloud iam workload-identity-pools";
					return made(group, place, line(group, "create", place, flag("description", MARK)));
				}
				case "provider": {
					const place = line(quoted(item.id), IN_PROJECT, "--location=global", flag("workload-identity-pool", item.pool));
					const mapping = Object.entries(item.mapping).map((pair) => pair.join("="));
					const group = "gcloud iam workload-identity-pools providers";
					const create = line(...[
						group,
						"create-oidc",
						place,
						flag("issuer-uri", ISSUER),
						flag("attribute-mapping", mapping.join(","))
					], ...[flag("attribute-condition", item.condition), flag("description", MARK)]);
					const absent = stop(`There is no provider ${item.id} in the pool ${item.pool}: run the set-up without --add-repository first.`);
					const other = `The provider ${item.id} exists with another condition than ${item.condition}: choose another --provider.`;
					return [...made(group, place, adds ? absent : create), `test "$(${group} describe ${place} --format='value(attributeCondition)')" = ${quoted(item.condition)} || ${stop(other)}`];
				}
				case "account": return [line("gcloud iam service-accounts describe", shellWord(item.email), IN_PROJECT, "--format=none 2>/dev/null ||", "gcloud iam service-accounts create", quoted(item.id), IN_PROJECT, flag("display-name", item.displayName), flag("description", MARK))];
				case "grant": {
					const words = [
						flag("member", item.member),
						flag("role", item.role),
						"--condition=None --format=none"
					];
					if (item.account === void 0) return [line("twice gcloud projects add-iam-policy-binding \"$PROJECT\"", ...words)];
					return [line("twice gcloud iam service-accounts add-iam-policy-binding", shellWord(item.account), IN_PROJECT, ...words)];
				}
			}
		}
		function made(group, place, create) {
			return [
				`STATE="$(${group} describe ${place} --format='value(state)' 2>/dev/null || true)"`,
				`case "$STATE" in`,
				`'') ${create} ;;`,
				`DELETED) ${group} undelete ${place} ;;`,
				"esac"
			];
		}
		const isOneOf = (text, names) => names.some((name) => name === text);
		const FORMATS = [
			"gcloud",
			"terraform",
			"plan",
			"json"
		];
		const SETUP_OPTIONS = {
			"project-id": {
				type: "string",
				help: "The project (id, not number).",
				example: "my-project"
			},
			repository: {
				type: "string",
				help: "The GitHub repository that deploys.",
				example: "my-org/my-repo"
			},
			for: {
				type: "string",
				help: `What its workflows do, with commas: ${MODE_NAMES.join(", ")}. Default: deploy,access.`,
				example: "deploy,access,previews"
			},
			region: {
				type: "string",
				help: "For the lines of the workflow, and the preflight at the end.",
				example: "europe-west1"
			},
			pool: {
				type: "string",
				help: "Id of the pool. Default: github.",
				example: "github"
			},
			provider: {
				type: "string",
				help: "Id of the provider. Default: the repository's owner.",
				example: "my-org"
			},
			deployer: {
				type: "string",
				help: "Name of the deployer. Default: deployer.",
				example: "deployer"
			},
			"build-account": {
				type: "string",
				help: "Build account, by name (made if it is new) or email. Default: the default compute account.",
				example: "builder"
			},
			"runtime-account": {
				type: "string",
				help: "Runtime account, as for --build-account.",
				example: "runner"
			},
			"repository-id": {
				type: "string",
				help: "The repository's number. Default: asked of GitHub.",
				example: "123456"
			},
			"owner-id": {
				type: "string",
				help: "The owner's number. Default: asked of GitHub.",
				example: "7890"
			},
			"add-repository": {
				type: "boolean",
				help: "Only lets one more repository use what is set up.",
				example: ""
			},
			format: {
				type: "string",
				help: `Print ${FORMATS.join(", ")}. Default: the plan on stderr and the gcloud script on stdout.`,
				example: "terraform"
			},
			apply: {
				type: "boolean",
				help: "Does it, with your Application Default Credentials; twice changes nothing.",
				example: ""
			},
			destroy: {
				type: "boolean",
				help: "Removes what --apply made: shows it, and removes it with --yes.",
				example: ""
			},
			yes: {
				type: "boolean",
				help: "With --destroy: really.",
				example: ""
			},
			service: {
				type: "string",
				help: "With --apply: ends with the preflight of this service ...",
				example: "api"
			},
			source: {
				type: "string",
				help: "... deployed from this folder.",
				example: "."
			}
		};
		const REQUIRED = ["project-id", "repository"];
		const missingOptions = (raw) => REQUIRED.filter((name) => !raw[name]);
		const POOL_ID = /^(?!gcp-)[a-z0-9-]{4,32}$/;
		const POOL_WORDS = "is not 4 to 32 small letters, digits and hyphens, or begins with gcp-";
		const ACCOUNT = /^[a-z][-a-z0-9]{4,28}[a-z0-9]$/;
		const EMAIL = /^[a-z0-9][-a-z0-9.]*@[a-z0-9][-a-z0-9.]*\.gserviceaccount\.com$/;
		const ACCOUNT_WORDS = "is not 6 to 30 small letters, digits and hyphens that begin with a letter";
		function readSetup(raw) {
			const problems = missingOptions(raw).map((name) => `--${name} is missing.${exampleOf(name)}`);
			const text = (name) => {
				const value = raw[name];
				return typeof value === "string" && value !== "" ? value : void 0;
			};
			const checked = (name, fault) => {
				const value = text(name);
				const wrong = value === void 0 ? void 0 : fault(value);
				if (wrong) problems.push(`--${name}: ${JSON.stringify(value)} ${wrong}.${exampleOf(name)}`);
				return value;
			};
			const like = (pattern, words) => (value) => pattern.test(value) ? void 0 : words;
			const account = (value) => ACCOUNT.test(value) || EMAIL.test(value) ? void 0 : ACCOUNT_WORDS;
			const project = checked("project-id", (value) => /^\d+$/.test(value) ? "is a number, and accounts are named by the id" : (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_6__.g)(value));
			const repository = checked("repository", like(/^[\w-]+\/[\w.-]+$/, "is not OWNER/NAME"));
			const optional = {
				region: checked("region", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_6__._),
				buildAccount: checked("build-account", account),
				runtimeAccount: checked("runtime-account", account),
				repositoryId: checked("repository-id", like(/^\d+$/, "is not a number")),
				ownerId: checked("owner-id", like(/^\d+$/, "is not a number")),
				format: checked("format", like(new RegExp(`^(${FORMATS.join("|")})$`), `is not one of ${FORMATS.join(", ")}`))
			};
			const pool = checked("pool", like(POOL_ID, POOL_WORDS)) ?? "github";
			const provider = checked("provider", like(POOL_ID, POOL_WORDS)) ?? providerFor(repository ?? "");
			const deployer = checked("deployer", like(ACCOUNT, ACCOUNT_WORDS)) ?? "deployer";
			const modes = (text("for") ?? "deploy,access").split(",").map((name) => name.trim());
			for (const name of modes) {
				if (isOneOf(name, MODE_NAMES)) continue;
				const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.t)(name, MODE_NAMES);
				problems.push(`--for: ${JSON.stringify(name)} is not one of ${MODE_NAMES.join(", ")}.${close ? ` Did you mean ${close}?` : ""}${exampleOf("for")}`);
			}
			if (raw.apply && raw.destroy) problems.push("--apply and --destroy: give one of them.");
			if (raw.yes && !raw.destroy) problems.push("--yes belongs to --destroy.");
			const [service, source] = [text("service"), text("source")];
			if ((service || source) && !(service && source && optional.region && raw.apply)) problems.push("--service and --source are for the preflight after --apply: give both, and --region.");
			if (problems.length > 0 || project === void 0 || repository === void 0) return { problems };
			return { options: {
				project,
				repository,
				modes: [...new Set(modes)].filter((name) => isOneOf(name, MODE_NAMES)),
				pool,
				provider,
				deployer,
				addRepository: raw["add-repository"] === true,
				doing: raw.apply ? "apply" : raw.destroy ? "destroy" : "print",
				yes: raw.yes === true,
				...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== void 0)),
				...service && source && { proof: {
					service,
					source
				} }
			} };
		}
		function exampleOf(name) {
			return ` Example: --${name} ${SETUP_OPTIONS[name].example}`;
		}
		function providerFor(repository) {
			const owner = (repository.split("/")[0] ?? "").toLowerCase().replace(/[^a-z0-9-]/g, "-");
			return (owner.length < 4 || owner.startsWith("gcp-") ? `github-${owner}` : owner).slice(0, 32);
		}
		function renderPlan({ project, repository, items, inputs }) {
			const rows = items.flatMap(rowsOf);
			const width = Math.max(...rows.map(([what]) => what.length));
			return `${[
				`Set-up of ${project} for ${repository}:`,
				...rows.map(([what, detail]) => `  ${what.padEnd(width)}  ${readable(detail)}`.trimEnd()),
				"",
				"Then the workflow has:",
				...Object.entries(inputs).map(([name, value]) => `  ${name}: ${readable(value)}`)
			].join("\n")}\n`;
		}
		const readable = (text) => text.replaceAll(NUMBER, "PROJECT'S-NUMBER");
		function rowsOf(item) {
			switch (item.kind) {
				case "apis": return item.hosts.map((host) => ["API", host]);
				case "pool": return [["pool", item.id]];
				case "provider": return [["provider", `${item.id}, for tokens with ${item.condition}`], ["", `maps ${Object.entries(item.mapping).map(([to, from]) => `${to}=${from}`).join(", ")}`]];
				case "account": return [["account", `${item.email} (${item.displayName})`]];
				case "grant": return [
					["grant", `${item.role} on ${item.account ?? "the project"}`],
					["", `to ${item.member}`],
					["", `since ${item.why}`]
				];
			}
		}
		async function repositoryIds(options, env, signal) {
			const { repository, repositoryId, ownerId } = options;
			if (repositoryId && ownerId) return {
				repositoryId,
				ownerId
			};
			const api = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/$/, "");
			const token = env.GITHUB_TOKEN || env.GH_TOKEN;
			const url = `${api}/repos/${repository}`;
			const unknown = (why) => new SetupFault(`The numbers of ${repository} are not known: GET ${url} ${why}. Give them: --repository-id and --owner-id; "gh api repos/${repository} --jq '.id, .owner.id'" prints both. For a private repository, the variable GITHUB_TOKEN can hold a token that reads it.`);
			const headers = {
				accept: "application/vnd.github+json",
				"user-agent": _engine_js__WEBPACK_IMPORTED_MODULE_2__.s,
				...token && { authorization: `Bearer ${token}` }
			};
			let answer;
			try {
				answer = await (0, _network_js__WEBPACK_IMPORTED_MODULE_7__.r)((0, _network_js__WEBPACK_IMPORTED_MODULE_7__.t)(env))({
					url,
					method: "GET",
					headers,
					signal,
					timeoutMs: 15e3
				});
			} catch (error) {
				throw unknown(`got no answer (${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(error)})`);
			}
			if (answer.status === 404 && !token) throw unknown("answers 404: there is no such public repository");
			if (answer.status !== 200) throw unknown(`answers ${answer.status}`);
			const found = idsIn(answer.text);
			if (!found) throw unknown("answers without the numbers");
			const { name, ...ids } = found;
			if (name.toLowerCase() !== repository.toLowerCase()) throw new SetupFault(`--repository: ${repository} is now ${name}. Example: --repository ${name}`);
			return {
				repositoryId: repositoryId ?? ids.repositoryId,
				ownerId: ownerId ?? ids.ownerId
			};
		}
		function idsIn(text) {
			try {
				const { id, full_name: name, owner } = JSON.parse(text);
				if (!Number.isSafeInteger(id) || !Number.isSafeInteger(owner?.id) || typeof name !== "string") return void 0;
				return {
					repositoryId: String(id),
					ownerId: String(owner?.id),
					name
				};
			} catch {
				return;
			}
		}
		function renderTerraform(setup) {
			const { project, items, inputs } = setup;
			const outputs = Object.entries(inputs).map(([name, value]) => block(`output ${hcl(name)}`, [[["value", text(value)]]]));
			return `${[
				block("terraform", [], [block("required_providers", [], ["google = {\n  source = \"hashicorp/google\"\n}"])]),
				block("data \"google_project\" \"this\"", [[["project_id", hcl(project)]]]),
				...items.flatMap((item) => resourcesOf(setup, item)),
				...outputs
			].join("\n\n")}\n`;
		}
		const hcl = (value) => `"${value.replace(/[\\"]/g, "\\$&").replace(/([$%])\{/g, "$1$1{")}"`;
		const text = (value) => hcl(value).replaceAll(NUMBER, `\${data.google_project.this.number}`);
		function block(header, groups, nested = []) {
			const parts = groups.filter((group) => group.length > 0).map(aligned);
			return `${header} {\n${indented([...parts, ...nested].join("\n\n"))}\n}`;
		}
		function aligned(lines) {
			const width = Math.max(...lines.map(([name]) => name.length));
			return lines.map(([name, value]) => `${name.padEnd(width)} = ${value}`).join("\n");
		}
		const indented = (lines) => lines.replace(/^(?=.)/gm, "  ");
		function resourcesOf(setup, item) {
			const project = ["project", "data.google_project.this.project_id"];
			const enabled = setup.adds ? [] : [["depends_on", "[google_project_service.used]"]];
			switch (item.kind) {
				case "apis": return [block("resource \"google_project_service\" \"used\"", [[["for_each", `toset([${item.hosts.map(hcl).join(", ")}])`]], [
					project,
					["service", "each.value"],
					["disable_on_destroy", "false"]
				]])];
				case "pool": return [block("resource \"google_iam_workload_identity_pool\" \"github\"", [[
					project,
					["workload_identity_pool_id", hcl(item.id)],
					["description", hcl(MARK)],
					...enabled
				]])];
				case "provider": {
					if (setup.adds) return [];
					const mapping = aligned(Object.entries(item.mapping).map(([to, from]) => [hcl(to), hcl(from)]));
					return [block("resource \"google_iam_workload_identity_pool_provider\" \"github\"", [[
						project,
						["workload_identity_pool_id", "google_iam_workload_identity_pool.github.workload_identity_pool_id"],
						["workload_identity_pool_provider_id", hcl(item.id)],
						["description", hcl(MARK)],
						["attribute_condition", hcl(item.condition)]
					]], [`attribute_mapping = {\n${indented(mapping)}\n}`, block("oidc", [[["issuer_uri", hcl(ISSUER)]]])])];
				}
				case "account": return [block(`resource "google_service_account" ${hcl(labelOf(item.id))}`, [[
					project,
					["account_id", hcl(item.id)],
					["display_name", hcl(item.displayName)],
					["description", hcl(MARK)],
					...enabled
				]])];
				case "grant": return [grantOf(setup, item)];
			}
		}
		const labelOf = (id) => id.replace(/\W/g, "_");
		function grantOf(setup, { role, account, member }) {
			const made = new Map(setup.items.flatMap((item) => item.kind === "account" ? [[item.email, item.id]] : []));
			const madeFirst = [...made.values()].map((id) => `google_service_account.${labelOf(id)}`);
			const pools = setup.items.some(({ kind }) => kind === "pool") ? ["google_iam_workload_identity_pool.github"] : [];
			const after = [...madeFirst, ...member.startsWith("principalSet:") ? pools : []];
			const enabled = setup.adds ? [] : ["google_project_service.used"];
			const depends = after.length + enabled.length > 0 ? [["depends_on", `[${[...enabled, ...after].join(", ")}]`]] : [];
			const on = account === void 0 ? [] : ["on", account.replace("{NUMBER}", "default").split("@")[0] ?? ""];
			const numbered = /attribute\.repository_id\/(\d+)$/.exec(member)?.slice(1) ?? [];
			const name = labelOf([
				role.replace("roles/", ""),
				...on,
				...numbered
			].join("_"));
			const rest = [
				["role", hcl(role)],
				["member", text(member)],
				...depends
			];
			return account === void 0 ? block(`resource "google_project_iam_member" ${hcl(name)}`, [[["project", "data.google_project.this.project_id"], ...rest]]) : block(`resource "google_service_account_iam_member" ${hcl(name)}`, [[["service_account_id", accountName(setup.project, account, made.get(account))], ...rest]]);
		}
		function accountName(project, account, made) {
			if (made !== void 0) return `google_service_account.${labelOf(made)}.name`;
			const home = /^[^@]*@([^.@]+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1] ?? project;
			return text(`projects/${home}/serviceAccounts/${account}`);
		}
		async function setUp(args, terminal) {
			const usage = (problems) => {
				terminal.err(`${problems.join("\n")}\nSee: run-iam-deploy setup --help\n`);
				return 2;
			};
			let raw;
			try {
				const options = Object.fromEntries(Object.entries(SETUP_OPTIONS).map(([name, { type }]) => [name, { type }]));
				raw = (0, node_util__WEBPACK_IMPORTED_MODULE_8__.parseArgs)({
					args,
					options
				}).values;
			} catch (error) {
				return usage([(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.f)(error)]);
			}
			if (terminal.ask) for (const name of missingOptions(raw)) {
				const { help, example } = SETUP_OPTIONS[name];
				raw[name] = (await terminal.ask(`${help} (--${name}, for example ${example}) `)).trim();
			}
			const read = readSetup(raw);
			if ("problems" in read) return usage(read.problems);
			try {
				const ids = await repositoryIds(read.options, terminal.runner.env, terminal.signal);
				return await act(read.options, setupOf(read.options, ids), terminal);
			} catch (error) {
				const lines = linesOf(error);
				if (!lines) throw error;
				terminal.err(`${lines.join("\n")}\n`);
				return 1;
			}
		}
		function linesOf(error) {
			if (error instanceof SetupFault) return [error.message];
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u) return error.findings.map(({ reason }) => reason);
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.t) return [`Google refused ${error.call}: ${error.message}`];
		}
		async function act(options, setup, terminal) {
			const { out, err } = terminal;
			if (options.doing === "print") {
				if (options.format === void 0) err(`${renderPlan(setup)}\n`);
				out(RENDERINGS[options.format ?? "gcloud"](setup));
				return 0;
			}
			const world = await worldOf(options, terminal);
			if (options.doing === "destroy") {
				const removal = await planRemoval(world, setup);
				const lines = removalLines(removal);
				for (const line of removal.stays) out(`stays     ${line}\n`);
				if (lines.length === 0) out("Nothing to remove.\n");
				else if (options.yes) await remove(world, setup, removal, (line) => out(`${line}\n`));
				else {
					out(`${lines.map((line) => `would go  ${line}`).join("\n")}\nNothing was removed. Add --yes to remove it.\n`);
					return 1;
				}
				return 0;
			}
			const { changes, number } = await applySetup(world, setup, (change) => out(`${change}\n`));
			if (changes === 0) out("Nothing to change: the set-up is complete.\n");
			out(`The workflow has:\n${Object.entries(setup.inputs).map(([name, value]) => `  ${name}: ${withNumber(value, number)}`).join("\n")}\n`);
			return options.proof ? prove(options, setup, world, terminal) : 0;
		}
		const RENDERINGS = {
			gcloud: renderGcloud,
			terraform: renderTerraform,
			plan: renderPlan,
			json: (setup) => `${JSON.stringify(setup, null, 2)}\n`
		};
		async function worldOf({ project, region }, { runner, signal }) {
			const read = (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.m)({
				mode: "preflight",
				service: "setup",
				image: "us-docker.pkg.dev/cloudrun/container/hello",
				project_id: project,
				region: region ?? "us-central1"
			}, runner.env, (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.a)(runner.env));
			if ("problems" in read) throw new SetupFault(read.problems.map(({ input, problem }) => `${input}: ${problem}`).join("\n"));
			const { config } = read;
			return {
				google: await (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.o)(config, runner, signal),
				config,
				signal,
				log: runner.log,
				made: {}
			};
		}
		async function prove(options, setup, { google }, terminal) {
			const { project, region = "", modes, proof } = options;
			const deployer = setup.inputs.service_account ?? "";
			try {
				await google.actAs(deployer);
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
				terminal.out(`The preflight did not run: it asks as the deployer, and your account has no iam.serviceAccounts.getAccessToken on ${deployer}. A run with mode: preflight in the workflow gives the same answer.\n`);
				return 0;
			}
			const { inputs } = setup;
			const raw = {
				mode: "preflight",
				project_id: project,
				region,
				service_account: deployer,
				...proof,
				...modes.includes("access") && { access: "public" },
				...inputs.build_service_account && { build_service_account: inputs.build_service_account },
				...inputs.flags && { flags: inputs.flags }
			};
			const { runner, signal } = terminal;
			const report = (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.c)(await (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.t)({
				raw,
				runner,
				signal,
				context: (0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.h)(runner.env)
			}));
			terminal.out((0, _engine_js__WEBPACK_IMPORTED_MODULE_2__.u)(report));
			return (0, _course_js__WEBPACK_IMPORTED_MODULE_0__.pn)(report);
		}
		function setupHelp() {
			const width = Math.max(...Object.keys(SETUP_OPTIONS).map((name) => name.length)) + 4;
			return `Usage: run-iam-deploy setup --project-id my-project --repository my-org/my-repo

Prints the one-time set-up of a project that a GitHub repository deploys to, or does it (--apply) or undoes it (--destroy).

${Object.entries(SETUP_OPTIONS).map(([name, { help }]) => `  ${`--${name}`.padEnd(width)}  ${help}`).join("\n")}
`;
		}
	})
};
