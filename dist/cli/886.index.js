export const id = 886;
export const ids = [886];
export const modules = { 886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		ACTION: () => ACTION,
		migrate: () => migrate
	});
	var command_line = __webpack_require__(188);
	var pairs = __webpack_require__(5117);
	var parse = __webpack_require__(9515);
	var table = __webpack_require__(9140);
	;
	const OF_AUTH = {
		create_credentials_file: "no credential file is written",
		export_environment_variables: "no variables are exported to later steps",
		cleanup_credentials: "there is no file to clean up",
		token_format: "no token is handed out",
		access_token_lifetime: "no token is handed out",
		access_token_scopes: "no token is handed out",
		access_token_subject: "no token is handed out, and domain-wide delegation has no use here",
		id_token_audience: "no ID token is handed out",
		id_token_include_email: "no ID token is handed out"
	};
	const WITHOUT = {
		...OF_AUTH,
		gcloud_version: "gcloud is not used",
		gcloud_component: "gcloud is not used; flags of alpha and beta that Cloud Run’s v2 API has a field for are understood"
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
		if (isOpen(text)) notes.push(note("unjudged", "It holds expressions, whose values are known in the run only. The rules are the same: commas and line ends separate, a backslash makes the next character literal, quotes are kept."));
		if (text.trim() === "{}") {
			const strategy = inputs[`${input}_update_strategy`];
			notes.push(note("differs", strategy === "overwrite" ? "\"{}\" with the strategy overwrite really removes all; deploy-cloudrun sent nothing." : "\"{}\" changes nothing, as with deploy-cloudrun (its README says that it clears). With the strategy overwrite it removes all."));
			return notes;
		}
		const filled = text.replace(/\$\{\{.*?\}\}/gs, "x");
		try {
			for (const warning of (0, pairs.SX)(filled, "peer")?.warnings ?? []) notes.push(note("differs", warning));
		} catch (error) {
			if (!(error instanceof parse.mB)) throw error;
			notes.push(note("by-hand", `It has ${error.message}: an error here as with deploy-cloudrun.`));
		}
		if (input === "secrets" && inputs.job !== undefined && inputs.secrets_update_strategy !== "overwrite") notes.push(note("differs", "Secrets of the job that are not listed stay: deploy-cloudrun dropped them, though it says merge. For its way set secrets_update_strategy: overwrite."));
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
		const open = isOpen(text) ? [note("unjudged", "It holds expressions: whether each flag is known can be said in the run only.")] : [];
		const line = (0, command_line.u)(text.replace(/\$\{\{.*?\}\}/gs, "x"), () => "");
		const problems = line.problems.filter(({ problem }) => !isOpen(text) || /not a flag|not known|not supported/i.test(problem));
		return [
			...open,
			...problems.map(({ input, problem }) => note("by-hand", problem.startsWith("--") ? `${problem}.` : `${input.replace(/^flags ?/, "") || "The line"} ${problem}.`)),
			...line.idle.length > 0 ? [note("differs", `Accepted and without effect here: ${line.idle.join(", ")}.`)] : []
		];
	}
	function trafficNotes(where, inputs) {
		const given = ["revision_traffic", "tag_traffic"].find((input) => inputs[input]);
		if (!given) return [];
		return [{
			where,
			input: given,
			kind: "differs",
			text: "The output url is the URL of the tag in the input tag, else the service’s; deploy-cloudrun gave the URL of any tag that came first."
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
		if (inputs.env_vars_file) differs("env_vars_file", "It is read again, by the rules of deploy-cloudrun@v2: version 3 ignored it. env_vars wins on the same key.");
		if (inputs.region && !isOpen(inputs.region)) {
			const count = (0, parse.Xw)(inputs.region).filter(Boolean).length;
			if (count > 1) differs("region", `Each of the ${count} regions is deployed to; deploy-cloudrun passed the list on to gcloud, which refuses it.`);
		}
		if (inputs.metadata) {
			for (const input of PUT_INTO_MANIFEST) if (inputs[input]) differs(input, "It goes into the manifest now: deploy-cloudrun ignored it beside metadata, without a word.");
		}
		if (inputs.metadata && inputs.no_traffic?.trim().toLowerCase() === "true") notes.push({
			where,
			input: "no_traffic",
			kind: "by-hand",
			text: "It is refused beside metadata, where deploy-cloudrun ignored it without a word: say in spec.traffic of the file where the traffic goes, and remove the line."
		});
		if (inputs.update_traffic_flags && !inputs.revision_traffic && !inputs.tag_traffic) differs("update_traffic_flags", "It has effect by itself: deploy-cloudrun ignored it where neither revision_traffic nor tag_traffic was given.");
		if (inputs.region && isOpen(inputs.region)) differs("region", "Where the expression comes to nothing the run stops: deploy-cloudrun took us-central1 then.");
		if (inputs.timeout && inputs.source) differs("timeout", "As before it is the timeout of requests; that of the build is build_timeout.");
		return notes;
	}
	const KNOWN = new Set(table.mc.map(({ name }) => name));
	function unknownNotes(where, inputs) {
		return Object.keys(inputs).filter((input) => !KNOWN.has(input) && !(input in WITHOUT) && input !== "credentials_json" && input !== "credentials").map((input) => ({
			where,
			input,
			kind: "by-hand",
			text: "There is no such input, here or in deploy-cloudrun@v3; the runner only warns about it. It was left in place."
		}));
	}
	var dist = __webpack_require__(8815);
	var yaml = __webpack_require__(3697);
	;
	function readWorkflow(text) {
		const [document, ...others] = (0, yaml.Ou)(text, { version: "1.2" });
		const fault = document && (0, yaml.Kl)(document);
		if (fault) throw new Error(`it has ${fault}`);
		const jobs = others.length === 0 ? document?.get("jobs") : undefined;
		if (!(0, dist.jh)(jobs)) throw new Error("it has no jobs: is it a workflow?");
		const permissions = permissionsOf(document?.contents, text);
		return {
			jobs: jobs.items.flatMap(({ key, value }) => (0, dist.jh)(value) ? [jobOf(String(key), value, text)] : []),
			...permissions && { permissions }
		};
	}
	function jobOf(id, job, text) {
		const steps = job.get("steps");
		const start = job.range?.[0] ?? 0;
		const permissions = permissionsOf(job, text);
		return {
			id,
			steps: (0, dist.oP)(steps) ? steps.items.flatMap((item, at) => (0, dist.jh)(item) ? [stepOf(`jobs.${id}.steps[${at}]`, item, text)] : []) : [],
			text: text.slice(start, job.range?.[1]),
			column: columnOf(text, start),
			start,
			...permissions && { permissions }
		};
	}
	function stepOf(path, step, text) {
		const uses = step.get("uses", true);
		const inputs = step.get("with");
		const word = (key) => {
			const value = step.get(key);
			return value === undefined || value === null ? undefined : String(value);
		};
		const [start, end] = [step.range?.[0] ?? 0, step.range?.[1] ?? 0];
		const condition = word("if");
		const id = word("id");
		return {
			path,
			uses: (0, dist.jn)(uses) ? String(uses.value) : "",
			usesAt: (0, dist.jn)(uses) ? [uses.range?.[0] ?? 0, step.flow ? uses.range?.[1] ?? 0 : lineEnd(text, uses.range?.[1] ?? 0)] : [0, 0],
			run: word("run") ?? "",
			with: (0, dist.jh)(inputs) ? inputs.items.map((pair) => entryOf(pair, text, inputs.flow === true)) : [],
			flow: (0, dist.jh)(inputs) && inputs.flow === true,
			lines: [lineStart(text, start), pastBlank(text, lineEnd(text, trimmedEnd(text, end)))],
			column: columnOf(text, start),
			...id !== undefined && { id },
			...condition !== undefined && { if: condition }
		};
	}
	function entryOf({ key, value }, text, flow) {
		const name = key;
		const start = name.range?.[0] ?? 0;
		const range = value?.range;
		const end = lineEnd(text, trimmedEnd(text, range?.[1] ?? name.range?.[1] ?? start));
		const written = (0, dist.jn)(value) && value.value !== null ? String(value.value) : "";
		return {
			key: String(name.value),
			value: written,
			source: flow ? `${String(name.value)}: ${JSON.stringify(written)}` : text.slice(start, end),
			column: flow ? 0 : columnOf(text, start),
			start
		};
	}
	function permissionsOf(holder, text) {
		if (!(0, dist.jh)(holder) || !holder.has("permissions")) return undefined;
		const found = holder.get("permissions", true);
		if (!(0, dist.jh)(found)) return { word: (0, dist.jn)(found) ? String(found.value) : "" };
		const of = Object.fromEntries(found.items.map(({ key, value }) => [String(key), String(value)]));
		if (found.flow) return { of };
		const start = found.range?.[0] ?? 0;
		return {
			of,
			end: lineEnd(text, trimmedEnd(text, found.range?.[1] ?? 0)),
			column: columnOf(text, start)
		};
	}
	const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
	const lineEnd = (text, at) => (text.indexOf("\n", at) + 1 || text.length + 1) - 1;
	const columnOf = (text, at) => at - lineStart(text, at);
	const trimmedEnd = (text, at) => text.slice(0, at).trimEnd().length;
	const pastBlank = (text, at) => at + (/^(?:[ \t]*\n)+/.exec(text.slice(at))?.[0].length ?? 0);
	;
	const ACTION = "org/run-iam-deploy@v1";
	const is = (action) => (step) => new RegExp(`^google-github-actions/${action}(/|@|$)`, "i").test(step.uses);
	const isAuth = is("auth");
	const isSetup = is("setup-gcloud");
	const isDeploy = is("deploy-cloudrun");
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
	const GCLOUD = /\b(gcloud|gsutil|bq|kubectl)\b/;
	const CREDENTIALS = /\b(gcloud|gsutil|bq|kubectl|docker|terraform|helm|skaffold|firebase|GOOGLE_[A-Z_]+|CLOUDSDK_[A-Z_]+|GCLOUD_PROJECT|GCP_PROJECT)\b/;
	const CREDENTIAL_ACTIONS = /^(google-github-actions|docker|hashicorp|pulumi|FirebaseExtended)\//i;
	function migrate(text) {
		const workflow = readWorkflow(text);
		const changes = [];
		const notes = [];
		for (const job of workflow.jobs) migrateJob(job, workflow, changes, notes);
		const changed = applied(text, changes);
		try {
			readWorkflow(changed);
		} catch {
			throw new Error("it is written in a way that cannot be changed without breaking it: put each input on a line of its own");
		}
		return {
			text: changed,
			notes
		};
	}
	function applied(text, changes) {
		return [...changes].sort((a, b) => b.start - a.start).reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);
	}
	function migrateJob(job, workflow, changes, notes) {
		const deploys = job.steps.filter(isDeploy);
		if (deploys.length === 0) return;
		const note = (where, kind, text, input) => notes.push({
			where,
			kind,
			text,
			...input && { input }
		});
		const auths = job.steps.filter(isAuth);
		const [auth] = auths;
		const kept = auth && whyKept(job, auths, deploys);
		const carried = auth && !kept ? auth.with.filter(({ key }) => CARRIED.has(key)) : [];
		if (!auth) note(`jobs.${job.id}`, "by-hand", "No auth step comes before the deploy in this job: the new step takes the credentials of the environment, or give it workload_identity_provider and service_account.");
		else if (kept) for (const reason of kept) note(auth.path, reason.kind, reason.text, reason.input);
		else {
			changes.push({
				start: auth.lines[0],
				end: auth.lines[1],
				by: ""
			});
			note(auth.path, "done", "The auth step is gone: the deploy step signs in itself, and leaves no credential file in the workspace.");
			for (const { key } of auth.with) if (WITHOUT[key]) note(auth.path, "differs", `It is left out: ${WITHOUT[key]}.`, key);
		}
		removeSetup(job, deploys, changes, note);
		for (const step of deploys) migrateStep(step, carried, changes, notes);
		if (carried.some(({ key }) => key === "workload_identity_provider")) ensurePermission(job, workflow, changes, note);
	}
	function whyKept(job, auths, deploys) {
		const [auth] = auths;
		if (!auth) return undefined;
		const reasons = [];
		const keep = (kind, text, input) => reasons.push({
			kind,
			text,
			...input && { input }
		});
		const key = auth.with.find(({ key }) => key === "credentials_json");
		if (key) keep("by-hand", "It signs in with a service account key, which the new step does not take: keys leak and do not expire. Set up Workload Identity Federation (docs/setup.md of run-iam-deploy) and give workload_identity_provider and service_account. Until then the auth step stays, and the new step uses what it leaves behind.", "credentials_json");
		if (auths.length > 1) keep("by-hand", "The job signs in more than once; which of the auth steps is the deploy’s cannot be told. They stay, and the new step uses the credentials of the last one before it.");
		if (auth.if !== undefined && deploys.some((step) => step.if !== auth.if)) keep("by-hand", "It has a condition that the deploy step has not. It stays, and the new step uses what it leaves behind.");
		for (const output of outputsUsed(job, auth)) keep("by-hand", `Its output ${output} is used elsewhere in the job, and the new step has ${output === "project_id" ? "it under its own id" : "no such output"}. The auth step stays.`);
		const others = job.steps.filter((step) => !isAuth(step) && !isSetup(step) && !isDeploy(step) && step.lines[0] > auth.lines[0]);
		const user = others.find((step) => CREDENTIALS.test(step.run) || CREDENTIAL_ACTIONS.test(step.uses));
		if (user) keep("by-hand", `${user.path} seems to use its credentials too. It stays, and the new step uses what it leaves behind.`);
		return reasons.length > 0 ? reasons : undefined;
	}
	function outputsUsed(job, auth) {
		if (auth.id === undefined) return [];
		const pattern = new RegExp(`steps\\.${auth.id.replace(/[^\w-]/g, "")}\\.outputs\\.(\\w+)`, "g");
		return [...new Set([...job.text.matchAll(pattern)].map((match) => match[1] ?? ""))];
	}
	function removeSetup(job, deploys, changes, note) {
		const user = job.steps.find((step) => GCLOUD.test(step.run));
		for (const step of job.steps.filter(isSetup)) {
			if (user) {
				note(step.path, "by-hand", `setup-gcloud stays, since ${user.path} uses gcloud. The deploy itself does not need it.`);
				continue;
			}
			if (deploys.some(({ lines }) => lines[0] === step.lines[0])) continue;
			changes.push({
				start: step.lines[0],
				end: step.lines[1],
				by: ""
			});
			note(step.path, "done", "setup-gcloud is gone: no gcloud is used.");
		}
	}
	function migrateStep(step, carried, changes, notes) {
		const { path } = step;
		changes.push({
			start: step.usesAt[0],
			end: step.usesAt[1],
			by: ACTION
		});
		const own = new Set(step.with.map(({ key }) => key));
		const added = carried.filter(({ key }) => !own.has(key));
		const [first] = step.with;
		if (step.flow && added.length > 0) {
			const pairs = added.map(({ key, value }) => `${key}: ${JSON.stringify(value)}, `).join("");
			changes.push({
				start: first?.start ?? 0,
				end: first?.start ?? 0,
				by: pairs
			});
		} else if (first && added.length > 0) {
			const start = lineStart(first.source, 0) + first.start;
			changes.push({
				start,
				end: start,
				by: added.map((entry) => `${placed(entry, first.column)}\n${" ".repeat(first.column)}`).join("")
			});
		}
		for (const entry of step.with) {
			const reason = WITHOUT[entry.key];
			if (reason === undefined) continue;
			notes.push({
				where: path,
				input: entry.key,
				kind: "differs",
				text: `It has no effect: ${reason}. Remove the line when you like.`
			});
		}
		const inputs = Object.fromEntries(step.with.map(({ key, value }) => [key, value]));
		if (inputs.credentials !== undefined) notes.push({
			where: path,
			input: "credentials",
			kind: "by-hand",
			text: "A key in the workflow, as deploy-cloudrun@v0 took it. No keys are used here: remove it, and set up Workload Identity Federation (docs/setup.md of run-iam-deploy)."
		});
		notes.push(...notesOn(path, inputs));
		if (added.some(({ value }) => isOpen(value))) notes.push({
			where: path,
			kind: "unjudged",
			text: "What was carried over from the auth step holds expressions; their values are known in the run only."
		});
		if (step.id !== undefined) notes.push({
			where: path,
			kind: "done",
			text: `The step keeps its id: steps.${step.id}.outputs.url works as before.`
		});
	}
	function placed({ source, column }, to) {
		const [head = "", ...rest] = source.split("\n");
		const move = (line) => line.trim() === "" ? line : " ".repeat(to) + line.slice(Math.min(column, line.length - line.trimStart().length));
		return [head, ...rest.map(move)].join("\n");
	}
	function ensurePermission(job, workflow, changes, note) {
		const held = job.permissions ?? workflow.permissions;
		const where = job.permissions ? `jobs.${job.id}.permissions` : workflow.permissions ? "permissions" : `jobs.${job.id}`;
		if (mayAsk(held)) return;
		if (held?.end !== undefined) {
			const line = `\n${" ".repeat(held.column ?? 0)}id-token: write`;
			if (!changes.some(({ start }) => start === held.end)) changes.push({
				start: held.end,
				end: held.end,
				by: line
			});
			note(where, "done", "id-token: write was added: without it GitHub gives the job no ID token to sign in with.");
			return;
		}
		if (held) {
			note(where, "by-hand", "id-token: write is missing, and without it GitHub gives the job no ID token to sign in with: add it.");
			return;
		}
		const indent = " ".repeat(job.column);
		const block = `permissions:\n${indent}  contents: read\n${indent}  id-token: write\n${indent}`;
		changes.push({
			start: job.start,
			end: job.start,
			by: block
		});
		note(where, "done", "permissions with contents: read and id-token: write were added: without the latter GitHub gives the job no ID token. Further permissions that steps of this job need have to be named there too.");
	}
	const mayAsk = (held) => held?.word === "write-all" || held?.of?.["id-token"] === "write";
}) };
