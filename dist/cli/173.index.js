export const id = 173;
export const ids = [173];
export const modules = { 9173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { migrate: () => migrate });
	var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2715);
	var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8144);
	var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3432);
	var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
	var import_dist = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.L)();
	function readWorkflow(text) {
		const [document, ...others] = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.I)(text, { version: "1.2" });
		const fault = document && (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.M)(document);
		if (fault) throw new Error(`it has ${fault}`);
		if (others.length > 0) throw new Error(`it has ${others.length + 1} YAML documents, where a workflow is one`);
		const root = document?.contents;
		if (!document || !(0, import_dist.isMap)(root)) throw new Error("it has no jobs: is it a workflow?");
		const plain = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.P)(text, { version: "1.2" });
		const targets = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.j)(root);
		const resolve = (node) => (0, import_dist.isAlias)(node) ? targets.get(node) : node;
		const holder = {
			text,
			document,
			root,
			resolve,
			aliased: new Set(targets.values())
		};
		const runs = resolve(root.get("runs", true));
		const jobs = resolve(root.get("jobs", true));
		if ((0, import_dist.isMap)(jobs)) {
			const found = jobs.items.flatMap((pair) => jobOf(`jobs.${word(pair.key)}`, pair.value, plain.jobs?.[word(pair.key) ?? ""] ?? {}, holder) ?? []);
			const shell = shellOf(root, resolve);
			return {
				...holder,
				jobs: found.map((job) => ({
					...shell !== void 0 && { shell },
					...job
				})),
				kind: isCalled(resolve(root.get("on", true)), resolve) ? "called" : "workflow",
				elsewhere: [...jobs.items.flatMap(({ key, value }) => localUse(`jobs.${word(key)}`, resolve(value), resolve)), ...localSteps(found)]
			};
		}
		if (!(0, import_dist.isMap)(runs)) throw new Error("it has no jobs: is it a workflow?");
		const job = runs.get("using") === "composite" ? jobOf("runs", runs, plain.runs ?? {}, holder) : void 0;
		return {
			...holder,
			jobs: job ? [job] : [],
			kind: "action",
			elsewhere: job ? localSteps([job]) : []
		};
	}
	function jobOf(path, given, plain, { resolve, aliased }) {
		const node = resolve(given);
		if (!(0, import_dist.isMap)(node)) return void 0;
		const listGiven = node.get("steps", true);
		const list = resolve(listGiven);
		if (!(0, import_dist.isSeq)(list)) return void 0;
		const shared = (0, import_dist.isAlias)(given) || aliased.has(node);
		const sharedList = shared || (0, import_dist.isAlias)(listGiven) || aliased.has(list);
		const shell = shellOf(node, resolve);
		return {
			path,
			node,
			list,
			plain,
			steps: list.items.flatMap((item, at) => {
				const step = resolve(item);
				const own = !sharedList && !(0, import_dist.isAlias)(item) && !aliased.has(step);
				return (0, import_dist.isMap)(step) ? [{
					...stepOf(`${path}.steps[${at}]`, step, !own, {
						resolve,
						aliased
					}),
					at
				}] : [];
			}),
			shared,
			...shell !== void 0 && { shell }
		};
	}
	function stepOf(path, node, shared, { resolve, aliased }) {
		const given = node.get("with", true);
		const inputs = resolve(given);
		const text = (key) => word(resolve(node.get(key, true)));
		const [id, condition, shell] = [
			text("id"),
			text("if"),
			text("shell")
		];
		return {
			path,
			node,
			shared,
			uses: text("uses") ?? "",
			run: text("run") ?? "",
			keys: node.items.map(({ key }) => word(key) ?? ""),
			with: (0, import_dist.isMap)(inputs) ? inputs.items.map((pair) => ({
				key: word(pair.key) ?? "",
				value: word(resolve(pair.value)) ?? "",
				pair
			})) : [],
			canTake: !shared && (0, import_dist.isMap)(inputs) && inputs.items.length > 0 && given === inputs && !aliased.has(inputs),
			...id !== void 0 && { id },
			...condition !== void 0 && { if: condition },
			...shell !== void 0 && { shell }
		};
	}
	function shellOf(holder, resolve) {
		const run = [resolve(holder.get("defaults", true))].map((node) => (0, import_dist.isMap)(node) ? resolve(node.get("run", true)) : void 0)[0];
		return (0, import_dist.isMap)(run) ? word(resolve(run.get("shell", true))) : void 0;
	}
	function isCalled(on, resolve) {
		if ((0, import_dist.isMap)(on)) return on.has("workflow_call");
		return ((0, import_dist.isSeq)(on) ? on.items : [on]).some((item) => word(resolve(item)) === "workflow_call");
	}
	const localSteps = (jobs) => jobs.flatMap(({ steps }) => steps.flatMap(({ path, uses }) => uses.startsWith("./") ? [{
		path,
		uses
	}] : []));
	function localUse(path, job, resolve) {
		const uses = (0, import_dist.isMap)(job) ? word(resolve(job.get("uses", true))) : void 0;
		return uses?.startsWith("./") ? [{
			path,
			uses
		}] : [];
	}
	function word(node) {
		const value = (0, import_dist.isScalar)(node) ? node.value : void 0;
		return value === void 0 || value === null ? void 0 : String(value);
	}
	const rangeOf = (node) => {
		const range = node?.range;
		return [range?.[0] ?? 0, range?.[1] ?? 0];
	};
	const VERSION_COMMENT = /^[ \t]+#[ \t]*(?:(?:pin|ratchet|tag|renovate)\b.*|v?\d[\w.-]*[ \t]*)(?=\r?\n|$)/;
	var Edits = class {
		#workflow;
		#changes = new Map();
		constructor(workflow) {
			this.#workflow = workflow;
		}
		canRemove({ list }, step) {
			const { text, aliased, resolve } = this.#workflow;
			if (step.shared) return "an anchor repeats it in several places";
			const [start, end] = rangeOf(step.node);
			if (list.flow || !/^[ \t]*- +$/.test(text.slice(lineStart(text, start), start))) return "it does not have its own lines";
			const inside = (node) => rangeOf(node)[0] >= start && rangeOf(node)[1] <= end;
			const anchor = [...aliased].find((node) => inside(node) && resolve(node) === node);
			return anchor === void 0 ? void 0 : `it contains the anchor &${anchor.anchor ?? ""}`;
		}
		remove({ list }, step) {
			const { text } = this.#workflow;
			const [start, end] = rangeOf(step.node);
			const from = lineStart(text, start);
			this.#change(from, pastBlank(text, lineEnd(text, trimmedEnd(text, end))), "");
			list.items = list.items.filter((item) => item !== step.node);
		}
		setUses(step, action) {
			const { text, resolve } = this.#workflow;
			const uses = resolve(step.node.get("uses", true));
			if (!(0, import_dist.isScalar)(uses)) return;
			const [start, end] = rangeOf(uses);
			const comment = VERSION_COMMENT.exec(text.slice(end, lineEnd(text, end)))?.[0] ?? "";
			this.#change(start, end + comment.length, action);
			uses.value = action;
		}
		addInputs(step, entries) {
			if (entries.length === 0) return;
			const { text } = this.#workflow;
			const inputs = step.node.get("with");
			const at = rangeOf(inputs.items[0]?.key)[0];
			if (inputs.flow) {
				const pairs = entries.map(({ key, value }) => new import_dist.Pair(new import_dist.Scalar(key), new import_dist.Scalar(value)));
				this.#change(at, at, entries.map(({ key, value }) => `${key}: ${JSON.stringify(value)}, `).join(""));
				inputs.items.unshift(...pairs);
				return;
			}
			const column = at - lineStart(text, at);
			const lines = entries.map((entry) => `${this.#placed(entry, column)}\n${" ".repeat(column)}`);
			this.#change(at, at, lines.join(""));
			inputs.items.unshift(...entries.map(({ key, value, pair }) => this.#between(pair) ? scalars(key, value) : pair));
		}
		addTo(map, key, value) {
			const { text } = this.#workflow;
			const last = map.items.at(-1);
			const first = rangeOf(map.items[0]?.key)[0];
			if (map.flow) {
				const at = last ? rangeOf(last.value ?? last.key)[1] : rangeOf(map)[0] + 1;
				this.#change(at, at, `${last ? ", " : ""}${key}: ${value}`);
			} else {
				const at = lineEnd(text, trimmedEnd(text, rangeOf(map)[1]));
				this.#change(at, at, `\n${" ".repeat(first - lineStart(text, first))}${key}: ${value}`);
			}
			map.items.push(scalars(key, value));
		}
		addMapping(map, key, entries) {
			const at = rangeOf(map.items[0]?.key)[0];
			const indent = " ".repeat(at - lineStart(this.#workflow.text, at));
			const lines = Object.entries(entries).map(([name, value]) => `${indent}  ${name}: ${value}\n`);
			this.#change(at, at, `${key}:\n${lines.join("")}${indent}`);
			const added = this.#workflow.document.createNode(entries);
			map.items.unshift(new import_dist.Pair(new import_dist.Scalar(key), added));
		}
		text() {
			const { text, document } = this.#workflow;
			const newline = text.includes("\r\n") ? "\r\n" : "\n";
			const changed = [...this.#changes.values()].toSorted((a, b) => b.start - a.start).reduce((left, { start, end, by }) => left.slice(0, start) + by.replace(/\r?\n/g, newline) + left.slice(end), text);
			try {
				(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.F)(document, { version: "1.2" });
				if ((0, node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.P)(changed, { version: "1.2" }), document.toJS())) return changed;
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.R)) throw error;
			}
			throw new Error("its form cannot be changed safely: put each input on its own line");
		}
		#change(start, end, by) {
			const other = this.#changes.get(start);
			if (other && other.end > start) return;
			this.#changes.set(start, {
				start,
				end,
				by: (other?.by ?? "") + by
			});
		}
		#between({ key }) {
			const { text } = this.#workflow;
			const [start] = rangeOf(key);
			return text.slice(lineStart(text, start), start).trim() !== "";
		}
		#placed({ key, value, pair }, to) {
			const { text } = this.#workflow;
			if (this.#between(pair)) return `${key}: ${JSON.stringify(value)}`;
			const [start, keyEnd] = rangeOf(pair.key);
			const column = start - lineStart(text, start);
			const end = lineEnd(text, trimmedEnd(text, pair.value ? rangeOf(pair.value)[1] : keyEnd));
			const [head = "", ...rest] = text.slice(start, end).split(/\r?\n/);
			const move = (line) => line.trim() === "" ? line : " ".repeat(to) + line.slice(Math.min(column, line.length - line.trimStart().length));
			return [head, ...rest.map(move)].join("\n");
		}
	};
	const scalars = (key, value) => new import_dist.Pair(new import_dist.Scalar(key), new import_dist.Scalar(value));
	function ownMap(workflow, holder, key) {
		const given = holder.get(key, true);
		return (0, import_dist.isMap)(given) && !workflow.aliased.has(given) ? given : void 0;
	}
	const wordsOf = ({ resolve }, map) => Object.fromEntries(map.items.map(({ key, value }) => [word(key) ?? "", word(resolve(value)) ?? ""]));
	const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
	const trimmedEnd = (text, at) => text.slice(0, at).trimEnd().length;
	const pastBlank = (text, at) => at + (/^(?:[ \t]*\r?\n)+/.exec(text.slice(at))?.[0].length ?? 0);
	function lineEnd(text, at) {
		const end = text.indexOf("\n", at);
		if (end === -1) return text.length;
		return text[end - 1] === "\r" && end - 1 >= at ? end - 1 : end;
	}
	const ACTIONS = /^actions\/(?:checkout|cache(?:\/(?:restore|save))?|setup-(?:node|python|go|java|dotnet)|(?:upload|download)-artifact)(?:@|$)/i;
	const COMMANDS = /^(?:echo|printf|true|:|sleep|date|exit|set)(?:\s|$)/;
	const CURL = /^curl(?:\s|$)/;
	const CURL_READS = /[@]|\s(?:-\w*[TKFnE]|--(?:upload-file|config|form|netrc|cert|aws))/;
	const HIDDEN = /\$\(|`|<\(|>\(|<<|gha-creds/;
	const CREDENTIAL_VARIABLES = /\b(?:GOOGLE_|CLOUDSDK_|GCLOUD_PROJECT\b|GCP_PROJECT\b)/;
	const SHELLS = new Set([
		void 0,
		"bash",
		"sh"
	]);
	function isHarmless(step, job) {
		if (step.keys.includes("<<")) return false;
		if (step.uses !== "") return ACTIONS.test(step.uses);
		if (!SHELLS.has(step.shell ?? job.shell)) return false;
		return harmlessScript(step.run);
	}
	function harmlessScript(script) {
		if (HIDDEN.test(script)) return false;
		return script.replace(/\\\r?\n/g, " ").replace(/\d?>&\d/g, "").split(/\r?\n|&&|\|\||[;|&]/).map((command) => command.trim()).every((command) => command === "" || command.startsWith("#") || COMMANDS.test(command) || CURL.test(command) && !CURL_READS.test(command));
	}
	const is = (action) => (uses) => new RegExp(`^google-github-actions/${action}(/|@|$)`, "i").test(uses);
	const isLogin = is("auth");
	const isSetupGcloud = is("setup-gcloud");
	const isDeployCloudrun = is("deploy-cloudrun");
	const isSetup = ({ uses }) => isSetupGcloud(uses);
	const isDeploy = ({ uses }) => isDeployCloudrun(uses);
	const PLAIN_KEYS = new Set([
		"name",
		"id",
		"if",
		"uses",
		"with",
		"continue-on-error",
		"timeout-minutes"
	]);
	const STAYS = "It stays, and the new step uses its credentials.";
	function whyAuthStays(job, auths, deploys, workflow, edits) {
		const [auth] = auths;
		if (!auth) return void 0;
		const reasons = [];
		const keep = (text, input) => reasons.push({
			text,
			...input && { input }
		});
		const given = (name) => auth.with.find(({ key }) => key === name);
		if (given("credentials_json")) keep("It signs in with a service account key, which the new step does not accept: keys leak and do not expire. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give workload_identity_provider and service_account. Until then, the auth step stays, and the new step uses its credentials.", "credentials_json");
		if (workflow.kind === "action") keep(`Steps of a workflow that uses this action could use its credentials after it. ${STAYS}`);
		if (auths.length > 1) keep("The job signs in more than once, and it is not clear which auth step the deploy uses. They stay, and the new step uses the credentials of the last one before it.");
		if (auth.if !== void 0 && deploys.some((step) => step.if !== auth.if)) keep("It has a condition that the deploy step does not have. It stays, and the new step uses its credentials.");
		if (deploys.some(({ at }) => at < auth.at)) keep(`A deploy comes before it. ${STAYS}`);
		const odd = auth.keys.find((key) => !PLAIN_KEYS.has(key));
		if (odd !== void 0) keep(`It has ${odd === "<<" ? "a merge key (<<)" : odd}, whose effect is not known. ${STAYS}`);
		const cannotTake = deploys.find((step) => !step.canTake);
		if (cannotTake) keep(`Its inputs cannot move to ${cannotTake.path}, which has no "with" of its own (an anchor, an alias, or none at all). ${STAYS}`);
		const fixed = job.shared ? "an anchor repeats its job in several places" : edits.canRemove(job, auth);
		if (fixed !== void 0) keep(`It cannot be removed: ${fixed}. ${STAYS}`);
		keepForUsers(job, auth, keep);
		return reasons.length > 0 ? reasons : void 0;
	}
	function keepForUsers(job, auth, keep) {
		for (const output of outputsUsed(job, auth)) keep(`Its output ${output} is used elsewhere in the job, and the new step has ${output === "project_id" ? "it under its own id" : "no such output"}. The auth step stays.`);
		const users = job.steps.filter(({ at }) => at > auth.at).filter((step) => !isLogin(step.uses) && !isSetup(step) && !isDeploy(step)).filter((step) => !isHarmless(step, job)).map(({ path }) => path);
		if (users.length > 0) keep(`${users.join(", ")} could use its credentials, too. ${STAYS}`);
		else if (CREDENTIAL_VARIABLES.test(textOf(job, auth))) keep(`The job names variables that it exports. ${STAYS}`);
	}
	function whySetupStays(job, setup, workflow, edits) {
		const reasons = [];
		const given = (name) => setup.with.find(({ key }) => key === name);
		const key = [
			"service_account_key",
			"service_account_email",
			"export_default_credentials"
		].find(given);
		if (key !== void 0) {
			const exported = /^true$/i.test(given("export_default_credentials")?.value.trim() ?? "");
			reasons.push({
				input: key,
				text: `It signs in with a service account key, as setup-gcloud@v0 did. It stays, ${exported ? "and the new step uses the credentials that it exports" : "but the new step does not see what gcloud alone signed in with: set export_default_credentials: true until then"}. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give the new step workload_identity_provider and service_account: keys leak and do not expire.`
			});
		}
		const users = job.steps.filter(({ at }) => at > setup.at).filter((step) => !isLogin(step.uses) && !isSetup(step) && !isDeploy(step) && !isHarmless(step, job)).map(({ path }) => path);
		if (users.length > 0) reasons.push({ text: `setup-gcloud stays, because ${users.join(", ")} could use gcloud. The deploy itself does not need it.` });
		if (workflow.kind === "action") reasons.push({ text: "setup-gcloud stays: steps of a workflow that uses this action could use gcloud after it." });
		if (outputsUsed(job, setup).length > 0) reasons.push({ text: "setup-gcloud stays, because its outputs are used." });
		const odd = setup.keys.find((name) => !PLAIN_KEYS.has(name));
		const fixed = odd !== void 0 ? `it has ${odd}` : job.shared ? "an anchor repeats its job in several places" : edits.canRemove(job, setup);
		if (reasons.length === 0 && fixed !== void 0) reasons.push({ text: `setup-gcloud cannot be removed: ${fixed}.` });
		return reasons.length > 0 ? {
			reasons,
			login: key !== void 0
		} : void 0;
	}
	function outputsUsed(job, step) {
		if (step.id === void 0) return [];
		const text = textOf(job, step);
		const id = step.id.replace(/[^\w-]/g, "");
		const named = [...text.matchAll(new RegExp(`steps\\.${id}\\b(?:\\.outputs\\.([\\w-]+))?`, "gi"))].map(([, output]) => output ?? "(any)");
		const all = /\bsteps\s*(?:\[|\.\*)|\btoJSON\(\s*steps\b/i.test(text) ? ["(any, by an expression on all steps)"] : [];
		return [...new Set([...named, ...all])];
	}
	function textOf({ plain }, step) {
		return JSON.stringify({
			...plain,
			steps: plain.steps?.filter((_, at) => at !== step.at)
		});
	}
	const WITHOUT = {
		create_credentials_file: "the run writes no credential file",
		export_environment_variables: "the run exports no variables to later steps",
		cleanup_credentials: "there is no file to clean up",
		token_format: "the run provides no token",
		access_token_lifetime: "the run provides no token",
		access_token_scopes: "the run provides no token",
		access_token_subject: "the run provides no token, and domain-wide delegation is not needed",
		id_token_audience: "the run provides no ID token",
		id_token_include_email: "the run provides no ID token",
		gcloud_version: "the run does not use gcloud",
		gcloud_component: "the run does not use gcloud; it supports alpha and beta flags that Cloud Run’s v2 API has a field for"
	};
	const isOpen = (text) => text.includes("${{");
	function notesOn(where, inputs) {
		return [
			...[
				"env_vars",
				"secrets",
				"labels"
			].flatMap((input) => listNotes(where, input, inputs)),
			...flagNotes(where, inputs),
			...trafficNotes(where, inputs),
			...otherNotes(where, inputs),
			...unknownNotes(where, inputs)
		];
	}
	function listNotes(where, input, inputs) {
		const text = inputs[input] ?? "";
		const note = (kind, words) => ({
			where,
			input,
			kind,
			text: words
		});
		if (text.trim() === "") return [];
		const notes = [];
		if (isOpen(text)) notes.push(note("unjudged", "It contains expressions, which are known only in the run. The rules are the same: commas and line breaks separate, a backslash makes the next character literal, quotes are kept."));
		if (text.trim() === "{}") {
			const strategy = inputs[`${input}_update_strategy`];
			notes.push(note("differs", strategy === "overwrite" ? "\"{}\" with the strategy overwrite removes all; deploy-cloudrun changed nothing." : "\"{}\" changes nothing, as with deploy-cloudrun (although its README says that it clears). With the strategy overwrite, it removes all."));
			return notes;
		}
		const filled = text.replace(/\$\{\{.*?\}\}/gs, "x");
		try {
			for (const warning of (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.O)(filled, "peer")?.warnings ?? []) notes.push(note("differs", warning));
		} catch (error) {
			if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.R)) throw error;
			notes.push(note("by-hand", `It has ${error.message}: an error here as with deploy-cloudrun.`));
		}
		if (input === "secrets" && inputs.job !== void 0 && inputs.secrets_update_strategy !== "overwrite") notes.push(note("differs", "Secrets of the job that are not listed stay: deploy-cloudrun dropped them, although it says merge. For the old behaviour, set secrets_update_strategy: overwrite."));
		return notes;
	}
	function flagNotes(where, inputs) {
		const text = inputs.flags ?? "";
		const note = (kind, words) => ({
			where,
			input: "flags",
			kind,
			text: words
		});
		if (text.trim() === "") return [];
		const open = isOpen(text) ? [note("unjudged", "It contains expressions, so only the run can check each flag.")] : [];
		const line = (0, _command_line_js__WEBPACK_IMPORTED_MODULE_1__.t)(text.replace(/\$\{\{.*?\}\}/gs, "x"), () => "");
		const problems = line.problems.filter(({ problem }) => !isOpen(text) || /not a flag|not known|not supported/i.test(problem));
		return [
			...open,
			...problems.map(({ input, problem }) => note("by-hand", problem.startsWith("--") ? `${problem}.` : `${input.replace(/^flags ?/, "") || "The line"} ${problem}.`)),
			...line.idle.length > 0 ? [note("differs", `Accepted without effect: ${line.idle.join(", ")}.`)] : []
		];
	}
	function trafficNotes(where, inputs) {
		const given = ["revision_traffic", "tag_traffic"].find((input) => inputs[input]);
		if (!given) return [];
		return [{
			where,
			input: given,
			kind: "differs",
			text: "The output url is the URL of the tag in the input tag, otherwise the service’s; deploy-cloudrun returned the URL of whichever tag came first."
		}];
	}
	const PUT_INTO_MANIFEST = [
		"image",
		"env_vars",
		"secrets",
		"labels",
		"suffix",
		"timeout"
	];
	function otherNotes(where, inputs) {
		const notes = [];
		const differs = (input, text) => notes.push({
			where,
			input,
			kind: "differs",
			text
		});
		if (inputs.env_vars_file) differs("env_vars_file", "It is read again, by the rules of deploy-cloudrun@v2: version 3 ignored it. For the same key, env_vars wins.");
		if (inputs.region && !isOpen(inputs.region)) {
			const count = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_0__.B)(inputs.region).filter(Boolean).length;
			if (count > 1) differs("region", `The run deploys to each of the ${count} regions; deploy-cloudrun passed the list to gcloud, which refuses it.`);
		}
		if (inputs.metadata) {
			for (const input of PUT_INTO_MANIFEST) if (inputs[input]) differs(input, "It now goes into the manifest: deploy-cloudrun silently ignored it beside metadata.");
		}
		if (inputs.metadata && inputs.no_traffic?.trim().toLowerCase() === "true") notes.push({
			where,
			input: "no_traffic",
			kind: "by-hand",
			text: "It is refused beside metadata, where deploy-cloudrun silently ignored it: set the traffic in spec.traffic of the file, and remove the line."
		});
		if (inputs.update_traffic_flags && !inputs.revision_traffic && !inputs.tag_traffic) differs("update_traffic_flags", "It has an effect on its own: deploy-cloudrun ignored it without revision_traffic or tag_traffic.");
		if (inputs.region && isOpen(inputs.region)) differs("region", "If the expression is empty, the run stops: deploy-cloudrun used us-central1 then.");
		if (inputs.timeout && inputs.source) differs("timeout", "As before, it is the timeout of requests; build_timeout is that of the build.");
		return notes;
	}
	const KNOWN = new Set(_command_line_js__WEBPACK_IMPORTED_MODULE_1__.s.map(({ name }) => name));
	function unknownNotes(where, inputs) {
		return Object.keys(inputs).filter((input) => !KNOWN.has(input) && !(input in WITHOUT) && input !== "credentials_json" && input !== "credentials").map((input) => ({
			where,
			input,
			kind: "by-hand",
			text: "This input does not exist here or in deploy-cloudrun@v3; the runner only warns about it. It was left in place."
		}));
	}
	const CARRIED = new Set([...[
		"workload_identity_provider",
		"service_account",
		"project_id"
	], ...[
		"audience",
		"delegates",
		"universe",
		"request_reason"
	]]);
	function migrate(text) {
		const workflow = readWorkflow(text);
		const notes = [];
		const work = {
			workflow,
			edits: new Edits(workflow),
			note: (where, kind, words, input) => notes.push({
				where,
				kind,
				text: words,
				...input && { input }
			})
		};
		for (const job of workflow.jobs) migrateJob(job, work, notes);
		for (const { path, uses } of workflow.elsewhere) work.note(path, "unjudged", `It uses ${uses}, which was not read: run migrate on that file too.`);
		return {
			text: work.edits.text(),
			notes
		};
	}
	function migrateJob(job, work, notes) {
		const deploys = job.steps.filter(isDeploy);
		if (deploys.length === 0) return;
		const { workflow, edits, note } = work;
		const auths = job.steps.filter(({ uses }) => isLogin(uses));
		const [auth] = auths;
		const kept = auth && whyAuthStays(job, auths, deploys, workflow, edits);
		const carried = auth && !kept ? auth.with.filter(({ key }) => CARRIED.has(key)) : [];
		if (kept) for (const { text, input } of kept) note(auth.path, "by-hand", text, input);
		else if (auth) {
			edits.remove(job, auth);
			note(auth.path, "done", "The auth step was removed: the deploy step signs in itself and leaves no credential file in the workspace.");
			for (const { key } of auth.with) if (WITHOUT[key]) note(auth.path, "differs", `It was left out: ${WITHOUT[key]}.`, key);
		}
		const login = changeSetup(job, auths, deploys, work);
		if (!auth && !login) note(job.path, "by-hand", `No auth step comes before the deploy ${workflow.kind === "action" ? "in this action" : "in this job"}: the new step uses the credentials of the environment; or give it workload_identity_provider and service_account.`);
		for (const step of deploys) changeDeploy(step, carried, work, notes);
		if (carried.some(({ key }) => key === "workload_identity_provider")) ensurePermission(job, work);
	}
	function changeSetup(job, auths, deploys, { workflow, edits, note }) {
		let login = false;
		for (const step of job.steps.filter(isSetup)) {
			const stays = whySetupStays(job, step, workflow, edits);
			login ||= stays?.login === true;
			if (stays) for (const { text, input } of stays.reasons) note(step.path, "by-hand", text, input);
			else {
				edits.remove(job, step);
				note(step.path, "done", "setup-gcloud was removed: no other step of the job uses gcloud.");
			}
			const project = step.with.find(({ key }) => key === "project_id");
			const known = auths.some((auth) => auth.with.some(({ key }) => PROJECT_BY_AUTH.has(key)));
			if (!project || known) continue;
			for (const deploy of deploys.filter(({ with: inputs }) => !inputs.some(({ key }) => key === "project_id"))) if (deploy.canTake) edits.addInputs(deploy, [project]);
			else note(deploy.path, "by-hand", `Give it the project_id of ${step.path}: it does not read gcloud's configuration.`);
		}
		return login;
	}
	const PROJECT_BY_AUTH = new Set([
		"project_id",
		"service_account",
		"credentials_json"
	]);
	function changeDeploy(step, carried, { edits, note }, notes) {
		const { path } = step;
		edits.setUses(step, _version_js__WEBPACK_IMPORTED_MODULE_3__.n);
		const own = new Set(step.with.map(({ key }) => key));
		const added = carried.filter(({ key }) => !own.has(key));
		edits.addInputs(step, added);
		for (const { key } of step.with) if (WITHOUT[key] !== void 0) note(path, "differs", `It has no effect: ${WITHOUT[key]}. Remove the line when you like.`, key);
		const inputs = Object.fromEntries(step.with.map(({ key, value }) => [key, value]));
		if (inputs.credentials !== void 0) note(path, "by-hand", "A key in the workflow, as for deploy-cloudrun@v0. This action does not use keys: remove it, and set up Workload Identity Federation (docs/setup.md of run-iam-deploy).", "credentials");
		notes.push(...notesOn(path, inputs));
		if (added.some(({ value }) => isOpen(value))) note(path, "unjudged", "Values from the auth step contain expressions, which are known only in the run.");
		if (step.id !== void 0) note(path, "done", `The step keeps its id, so steps.${step.id}.outputs.url works as before.`);
	}
	const TO_SIGN_IN = "without it, GitHub gives the job no ID token to sign in with";
	function ensurePermission(job, { workflow, edits, note }) {
		const held = [{
			holder: job.node,
			where: `${job.path}.permissions`
		}, {
			holder: workflow.root,
			where: "permissions"
		}].find(({ holder }) => holder.has("permissions"));
		if (!held) {
			if (workflow.kind === "called") {
				note(job.path, "by-hand", `Other workflows call this one and set the permissions of the job: they need id-token: write, as before; ${TO_SIGN_IN}.`);
				return;
			}
			edits.addMapping(job.node, "permissions", {
				contents: "read",
				"id-token": "write"
			});
			note(job.path, "done", "permissions with contents: read and id-token: write were added: without the latter, GitHub gives the job no ID token. Add other permissions that steps of this job need.");
			return;
		}
		const { holder, where } = held;
		const given = workflow.resolve(holder.get("permissions", true));
		if (word(given) === "write-all" || (0, import_dist.isMap)(given) && wordsOf(workflow, given)["id-token"] === "write") return;
		const map = ownMap(workflow, holder, "permissions");
		if (!map || map.has("id-token") || map.items.length === 0 && !map.flow) {
			note(where, "by-hand", `Add id-token: write, which is missing: ${TO_SIGN_IN}.`);
			return;
		}
		edits.addTo(map, "id-token", "write");
		note(where, "done", `id-token: write was added: ${TO_SIGN_IN}.`);
	}
}) };
