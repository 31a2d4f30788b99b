export const id = 775;
export const ids = [775];
export const modules = { 775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		A: () => iapFlag,
		C: () => isObject,
		D: () => namesInvokers,
		E: () => sameJson,
		F: () => changesOf,
		I: () => wantedInvokers,
		L: () => withMember,
		M: () => withIapCalls,
		N: () => INVOKER_ROLES,
		O: () => wantedMembers,
		P: () => SERVICES_INVOKER,
		R: () => withoutMember,
		S: () => templateOf,
		T: () => objectAt,
		_: () => mainContainer,
		a: () => invokersOf,
		b: () => secretsOf,
		c: () => liveAccess,
		d: () => audiencesOf,
		f: () => customAudiencesAfter,
		g: () => imageContainer,
		h: () => applyEdits,
		i: () => gatesOf,
		j: () => iapMember,
		k: () => IAP_ROLE,
		l: () => acceptedWords,
		m: () => meantAudience,
		n: () => bindingsAfter,
		o: () => isHidden,
		p: () => defaultUrl,
		r: () => fieldAfter,
		s: () => isOpen,
		t: () => INGRESS,
		u: () => accepts,
		v: () => nameClient,
		w: () => listAt,
		x: () => liveTemplate,
		y: () => editVolumes
	});
	var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6195);
	var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5497);
	var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8040);
	var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3447);
	const INVOKER_ROLES = ["roles/run.invoker", "roles/run.servicesInvoker"];
	const SERVICES_INVOKER = "roles/run.servicesInvoker";
	const EVERYBODY = "allUsers";
	function wantedInvokers(bindings, invokers, strategy, role = SERVICES_INVOKER, stays) {
		const holds = (binding) => INVOKER_ROLES.includes(binding.role) && !binding.condition;
		let wanted = bindings;
		if (strategy === "overwrite") {
			const others = bindings.filter(holds).flatMap(({ members }) => members ?? []);
			for (const member of others) if (!invokers.includes(member) && member !== EVERYBODY && member !== stays) wanted = withoutMember(wanted, member, holds);
		}
		const lets = (binding) => holds(binding) && (role === "roles/run.servicesInvoker" || binding.role === role);
		const held = new Set(wanted.filter(lets).flatMap(({ members }) => members ?? []));
		for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, role, member);
		return wanted;
	}
	function changesOf(target, before, after) {
		const key = ({ role, condition }) => condition ? `bindings[${role}, if ${condition.title ?? condition.expression ?? ""}]` : `bindings[${role}]`;
		const [old, next] = [byKey(before, key), byKey(after, key)];
		return [...new Set([...old.keys(), ...next.keys()])].flatMap((path) => {
			const [was, is] = [old.get(path) ?? [], next.get(path) ?? []];
			if (was.length === is.length && was.every((member) => is.includes(member))) return [];
			return [{
				target,
				path,
				...was.length > 0 && { before: was },
				...is.length > 0 && { after: is },
				done: false
			}];
		});
	}
	function byKey(bindings, key) {
		const found = new Map();
		for (const binding of bindings) found.set(key(binding), [...new Set([...found.get(key(binding)) ?? [], ...binding.members ?? []])]);
		return found;
	}
	function withMember(bindings, role, member) {
		const at = bindings.findIndex((binding) => binding.role === role && !binding.condition);
		if (at < 0) return [...bindings, {
			role,
			members: [member]
		}];
		return bindings.map((binding, index) => index === at && !binding.members?.includes(member) ? {
			...binding,
			members: [...binding.members ?? [], member]
		} : binding);
	}
	function withoutMember(bindings, member, from = () => true) {
		return bindings.map((binding) => INVOKER_ROLES.includes(binding.role) && from(binding) ? {
			...binding,
			members: (binding.members ?? []).filter((candidate) => candidate !== member)
		} : binding).filter(({ role, members }) => !INVOKER_ROLES.includes(role) || (members ?? []).length > 0);
	}
	const IAP_ROLE = "roles/run.invoker";
	function iapFlag({ edits }) {
		const edit = edits.findLast(({ path, from }) => path === "iapEnabled" && from.startsWith("flags "));
		return edit?.op === "set" ? edit.value === true : void 0;
	}
	const iapMember = (number) => number?.known ? (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.b)((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.p)(number.value)) : void 0;
	function withIapCalls(bindings, member, on) {
		const holds = ({ role, members, condition }) => !condition && isInvoker$1(role) && members?.includes(member);
		if (on) return bindings.some(holds) ? bindings : withMember(bindings, IAP_ROLE, member);
		return bindings.map((binding) => binding.role === "roles/run.invoker" && holds(binding) ? {
			...binding,
			members: (binding.members ?? []).filter((one) => one !== member)
		} : binding).filter(({ members }) => members?.length !== 0);
	}
	const isInvoker$1 = (role) => INVOKER_ROLES.includes(role);
	function wantedMembers({ invokers }, facts) {
		const callers = (facts?.callers ?? []).flatMap(({ account }) => account.known && account.value !== null ? [(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.b)(account.value)] : []);
		const scheduled = (facts?.schedules ?? []).flatMap(({ schedule, caller }) => callsTarget(schedule) ? [(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.b)(caller)] : []);
		return [...new Set([
			...invokers,
			...callers,
			...scheduled
		])];
	}
	const namesInvokers = ({ invokers, callers, schedules }) => invokers.length + callers.length > 0 || schedules.some(callsTarget);
	const callsTarget = ({ cron, target }) => cron !== null && target.kind !== "function";
	const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	function objectAt(parent, key) {
		const found = parent[key];
		if (isObject(found)) return found;
		const made = {};
		parent[key] = made;
		return made;
	}
	function listAt(parent, key) {
		const found = parent[key];
		if (Array.isArray(found)) return found;
		const made = [];
		parent[key] = made;
		return made;
	}
	function sameJson(a, b) {
		if (a === b) return true;
		if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
		if (!isObject(a) || !isObject(b)) return false;
		const keys = Object.keys(a);
		return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
	}
	function setAt(root, parts, value) {
		const [last = "", before = []] = [parts.at(-1), parts.slice(0, -1)];
		let at = root;
		before.forEach((part, index) => {
			const next = parts[index + 1] ?? "";
			const found = child(at, part);
			if (typeof found === "object" && found !== null) {
				at = found;
				return;
			}
			const made = isPlace(next) ? [] : {};
			put(at, part, made);
			at = made;
		});
		put(at, last, value);
	}
	function clearAt(root, parts) {
		let at = root;
		for (const part of parts.slice(0, -1)) at = typeof at === "object" && at !== null ? child(at, part) : void 0;
		const last = parts.at(-1) ?? "";
		if (Array.isArray(at)) at.splice(Number(last), 1);
		else if (isObject(at)) delete at[last];
	}
	const isPlace = (part) => /^\d+$/.test(part);
	const child = (at, part) => Array.isArray(at) ? at[Number(part)] : Object.hasOwn(at, part) ? at[part] : void 0;
	function put(at, part, value) {
		if (!Array.isArray(at)) at[part] = value;
		else at[Math.min(Number(part), at.length)] = value;
	}
	const templateOf = (resource, kind) => _names_js__WEBPACK_IMPORTED_MODULE_0__.P[kind].template.reduce(objectAt, resource);
	function liveTemplate(live, kind) {
		let at = live;
		for (const field of _names_js__WEBPACK_IMPORTED_MODULE_0__.P[kind].template) at = isObject(at) ? at[field] : void 0;
		return isObject(at) ? at : void 0;
	}
	const OF_EXECUTIONS = new Set(["labels", "annotations"]);
	function pathIn(path, kind) {
		const { template, executions } = _names_js__WEBPACK_IMPORTED_MODULE_0__.P[kind];
		const [first = "", ...rest] = path.split(".");
		if (executions && first === "execution") return ["template", ...rest];
		return first === "template" && !(executions && OF_EXECUTIONS.has(rest[0] ?? "")) ? [...template, ...rest] : [first, ...rest];
	}
	function editSecrets(template, container, edit) {
		if (edit.op === "set" || edit.op === "add") return ["secrets are a list of NAME=SECRET:VERSION"];
		const entries = edit.op === "put" ? Object.entries(edit.entries) : [];
		const removed = edit.op === "remove" ? edit.keys : [];
		const dropsRest = edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite";
		const isMount = (key) => key.startsWith("/");
		editSecretVariables(container, entries.filter(([key]) => !isMount(key)), (name) => dropsRest || removed.includes(name));
		const files = entries.filter(([key]) => isMount(key));
		removeFiles(template, container, removed.filter(isMount));
		if (dropsRest) dropMounts(template, container, new Set(files.map(([path]) => split(path).directory)));
		return mountFiles(template, container, files, dropsRest);
	}
	function secretsOf(edits) {
		const values = edits.flatMap((edit) => edit.path === "container.secrets" && edit.op === "put" ? Object.values(edit.entries) : []);
		return [...new Set(values.map((value) => parse(value).secret))];
	}
	function editCloudSql(template, container, edit) {
		if (edit.op === "set") return ["instances are a list of PROJECT:REGION:INSTANCE"];
		const volumes = listAt(template, "volumes");
		const volume = volumes.find((candidate) => isObject(candidate.cloudSqlInstance));
		const live = isObject(volume?.cloudSqlInstance) ? volume.cloudSqlInstance.instances : void 0;
		let instances = Array.isArray(live) ? live.map(String) : [];
		if (edit.op === "clear") instances = [];
		if (edit.op === "remove") instances = instances.filter((name) => !edit.keys.includes(name));
		if (edit.op === "put") {
			const asked = Object.keys(edit.entries);
			const kept = edit.strategy === "merge" ? instances : instances.filter((name) => asked.includes(name));
			instances = [...new Set([...kept, ...asked])];
		}
		const name = String(volume?.name ?? freeName("cloudsql", volumes));
		if (instances.length === 0) {
			removeMounts(container, (mount) => mount.name === name);
			pruneVolumes(template, [name]);
		} else {
			if (volume) objectAt(volume, "cloudSqlInstance").instances = instances;
			else volumes.push({
				name,
				cloudSqlInstance: { instances }
			});
			const mounts = listAt(container, "volumeMounts");
			if (!mounts.some((mount) => mount.name === name)) mounts.push({
				name,
				mountPath: "/cloudsql"
			});
		}
		tidy(template, container);
		return [];
	}
	function editVolumes(template, edit) {
		const volumes = listAt(template, "volumes");
		if (edit.op === "add") {
			const at = volumes.findIndex(({ name }) => name === edit.item.name);
			if (at < 0) volumes.push({ ...edit.item });
			else volumes[at] = { ...edit.item };
		}
		const gone = (volume) => edit.op === "clear" || edit.op === "remove" && edit.keys.includes(String(volume.name));
		template.volumes = volumes.filter((volume) => isObject(volume.cloudSqlInstance) || !gone(volume));
		if (listAt(template, "volumes").length === 0) delete template.volumes;
		return [];
	}
	function editMounts(template, container, edit) {
		const databases = new Set(listAt(template, "volumes").flatMap(({ name, cloudSqlInstance }) => cloudSqlInstance ? [name] : []));
		const mounts = listAt(container, "volumeMounts");
		for (const [mountPath, name] of edit.op === "put" ? Object.entries(edit.entries) : []) {
			const mount = mounts.find((candidate) => candidate.mountPath === mountPath);
			if (mount) mount.name = name;
			else mounts.push({
				name,
				mountPath
			});
		}
		removeMounts(container, ({ name, mountPath }) => {
			if (edit.op === "clear") return !databases.has(name);
			return edit.op === "remove" && edit.keys.includes(String(mountPath));
		});
		tidy(template, container);
	}
	function editSecretVariables(container, entries, drops) {
		const asked = new Map(entries);
		const env = listAt(container, "env").filter((variable) => {
			const name = String(variable.name);
			return !isObject(variable.valueSource) || asked.has(name) || !drops(name);
		});
		for (const [name, value] of asked) {
			const at = env.findIndex((variable) => variable.name === name);
			const { value: _, ...rest } = env[at] ?? {};
			const source = isObject(rest.valueSource) ? rest.valueSource : {};
			const reference = isObject(source.secretKeyRef) ? source.secretKeyRef : {};
			const variable = {
				...rest,
				name,
				valueSource: {
					...source,
					secretKeyRef: {
						...reference,
						...parse(value)
					}
				}
			};
			if (at < 0) env.push(variable);
			else env[at] = variable;
		}
		if (env.length > 0) container.env = env;
		else delete container.env;
	}
	function mountFiles(template, container, files, alone) {
		const problems = [];
		const byDirectory = Map.groupBy(files, ([path]) => split(path).directory);
		for (const [directory, group] of byDirectory) {
			const wanted = group.map(([path, value]) => ({
				path: split(path).file,
				...parse(value)
			}));
			const secret = wanted[0]?.secret ?? "";
			if (directory === "" || wanted.some(({ path }) => path === "")) {
				problems.push(`${group.map(([path]) => path).join(", ")} is not /DIRECTORY/FILE`);
				continue;
			}
			if (wanted.some((other) => other.secret !== secret)) {
				problems.push(`${directory} can hold versions of only one secret`);
				continue;
			}
			const problem = mountDirectory(template, container, directory, secret, wanted, alone);
			if (problem) problems.push(problem);
		}
		tidy(template, container);
		return problems;
	}
	function mountDirectory(template, container, directory, secret, wanted, alone) {
		const volumes = listAt(template, "volumes");
		const mounts = listAt(container, "volumeMounts");
		const paths = new Set(wanted.map(({ path }) => path));
		let mount = mounts.find((candidate) => candidate.mountPath === directory);
		let volume = volumes.find((candidate) => candidate.name === mount?.name);
		if (mount && !isObject(volume?.secret)) return `${directory} is the mount of a volume without a secret`;
		if (volume && mountsOf(template, String(volume.name)).length > 1) {
			volume = {
				...structuredClone(volume),
				name: freeName(secret, volumes)
			};
			volumes.push(volume);
			if (mount) mount.name = String(volume.name);
		}
		if (!volume) {
			volume = {
				name: freeName(secret, volumes),
				secret: { secret }
			};
			volumes.push(volume);
		}
		if (!mount) {
			mount = {
				name: String(volume.name),
				mountPath: directory
			};
			mounts.push(mount);
		}
		const source = objectAt(volume, "secret");
		const items = listAt(source, "items");
		const others = alone ? [] : items.filter((item) => !paths.has(String(item.path)));
		if (source.secret !== secret && others.length > 0) return `${directory} contains files of the secret ${String(source.secret)}, and a directory can contain those of only one secret`;
		source.secret = secret;
		source.items = [...items.filter((item) => paths.has(String(item.path)) || others.includes(item))];
		for (const { path, version } of wanted) {
			const item = source.items.find((candidate) => candidate.path === path);
			if (item) item.version = version;
			else source.items.push({
				path,
				version
			});
		}
	}
	function removeFiles(template, container, paths) {
		for (const path of paths) {
			const { directory, file } = split(path);
			const volumes = listAt(template, "volumes");
			const mount = listAt(container, "volumeMounts").find((candidate) => candidate.mountPath === directory);
			let volume = volumes.find((candidate) => candidate.name === mount?.name && isObject(candidate.secret));
			if (!mount || !volume) continue;
			if (mountsOf(template, String(volume.name)).length > 1) {
				volume = {
					...structuredClone(volume),
					name: freeName(String(volume.name), volumes)
				};
				volumes.push(volume);
				mount.name = String(volume.name);
			}
			const source = objectAt(volume, "secret");
			source.items = listAt(source, "items").filter((item) => item.path !== file);
			if (listAt(source, "items").length > 0) continue;
			removeMounts(container, (candidate) => candidate === mount);
			pruneVolumes(template, [String(volume.name)]);
		}
		tidy(template, container);
	}
	function dropMounts(template, container, kept) {
		const secrets = new Set(listAt(template, "volumes").flatMap((volume) => isObject(volume.secret) ? [String(volume.name)] : []));
		const gone = (mount) => secrets.has(String(mount.name)) && !kept.has(String(mount.mountPath));
		const names = listAt(container, "volumeMounts").filter(gone).map((mount) => String(mount.name));
		removeMounts(container, gone);
		pruneVolumes(template, names);
	}
	function removeMounts(container, gone) {
		container.volumeMounts = listAt(container, "volumeMounts").filter((mount) => !gone(mount));
	}
	function pruneVolumes(template, names) {
		const unused = new Set(names.filter((name) => mountsOf(template, name).length === 0));
		template.volumes = listAt(template, "volumes").filter((volume) => !unused.has(String(volume.name)));
	}
	function mountsOf(template, volume) {
		return listAt(template, "containers").flatMap((container) => Array.isArray(container.volumeMounts) ? container.volumeMounts.filter((mount) => mount.name === volume) : []);
	}
	function tidy(template, container) {
		if (listAt(template, "volumes").length === 0) delete template.volumes;
		if (listAt(container, "volumeMounts").length === 0) delete container.volumeMounts;
	}
	function freeName(from, volumes) {
		const base = (from.split("/").at(-1) ?? "").toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 58).replace(/(?<!-)-+$/, "") || "secret";
		const taken = new Set(volumes.map((volume) => volume.name));
		let name = base;
		for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
		return name;
	}
	function parse(value) {
		const long = /^(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/|:)?(.*)$/.exec(value);
		if (long) return {
			secret: long[1] ?? "",
			version: long[2] || "latest"
		};
		const [secret = "", version = ""] = value.split(":");
		return {
			secret,
			version: version || "latest"
		};
	}
	function split(path) {
		const at = path.lastIndexOf("/");
		return {
			directory: path.slice(0, at),
			file: path.slice(at + 1)
		};
	}
	const OURS = /^run-iam-deploy-/;
	function applyEdits(resource, edits, kind = _names_js__WEBPACK_IMPORTED_MODULE_0__.N) {
		forgetBreakglass(resource);
		return [...edits.flatMap((edit) => applyEdit(resource, edit, kind).map((problem) => `${edit.from}: ${problem}`)), ...tidyDependencies(templateOf(resource, kind), edits)];
	}
	function mainContainer(template) {
		const containers = listAt(template, "containers");
		const found = containers.find((container) => Array.isArray(container.ports) && container.ports.length > 0) ?? containers[0];
		if (found) return found;
		const made = {};
		containers.push(made);
		return made;
	}
	function namedContainer(template, name) {
		const containers = listAt(template, "containers");
		const found = containers.find((container) => container.name === name);
		if (found) return found;
		const made = { name };
		containers.push(made);
		return made;
	}
	function imageContainer(template, { containers }) {
		return (containers?.names ?? []).map((name) => namedContainer(template, name)).find((container) => container.name === containers?.main) ?? mainContainer(template);
	}
	function nameClient(after, { edits }) {
		if (edits.some(({ path }) => path === "client" || path === "clientVersion")) return;
		after.client = _version_js__WEBPACK_IMPORTED_MODULE_3__.t;
		after.clientVersion = _version_js__WEBPACK_IMPORTED_MODULE_3__.r;
	}
	function applyEdit(resource, edit, kind) {
		const template = templateOf(resource, kind);
		const [first = "", ...rest] = edit.path.split(".");
		if (first !== "container") return applyOutside(resource, template, edit, kind);
		if (edit.container === void 0 && OF_ALL.has(edit.path)) {
			for (const container of listAt(template, "containers")) applyPlain(container, rest, edit);
			return [];
		}
		const container = edit.container === void 0 ? mainContainer(template) : namedContainer(template, edit.container);
		if (edit.path === "container.secrets") return editSecrets(template, container, edit);
		if (edit.path === "container.cloudSqlInstances") return editCloudSql(template, container, edit);
		if (edit.path === "container.volumeMounts") editMounts(template, container, edit);
		else if (edit.path === "container.gpu") applyPlain(container, [
			"resources",
			"limits",
			GPU
		], edit);
		else if (edit.path === "container.env") editEnv(container, edit);
		else if (rest[0] === "ports") editPorts(container, rest, edit);
		else applyPlain(container, rest, edit);
		return [];
	}
	const GPU = "nvidia.com/gpu";
	const OF_ALL = new Set(["container.resources.cpuIdle", "container.resources.startupCpuBoost"]);
	function applyOutside(resource, template, edit, kind) {
		if (edit.path === "template.volumes") return editVolumes(template, edit);
		if (edit.path === "template.containers") removeContainers(template, edit);
		else if (edit.path === "customAudiences") editNames(resource, "customAudiences", edit);
		else if (edit.path === "launchStage" && resource.launchStage === "ALPHA") return [];
		else applyPlain(resource, pathIn(edit.path, kind), edit);
		return [];
	}
	function forgetBreakglass(resource) {
		const policy = resource.binaryAuthorization;
		if (!isObject(policy)) return;
		delete policy.breakglassJustification;
		if (Object.keys(policy).length === 0) delete resource.binaryAuthorization;
	}
	function removeContainers(template, edit) {
		if (edit.op === "remove") template.containers = listAt(template, "containers").filter(({ name }) => !edit.keys.includes(String(name)));
	}
	function editNames(parent, key, edit) {
		const live = Array.isArray(parent[key]) ? parent[key].map(String) : [];
		let names = edit.op === "clear" ? [] : live;
		if (edit.op === "remove") names = live.filter((name) => !edit.keys.includes(name));
		if (edit.op === "put") names = [...new Set([...edit.strategy === "merge" ? live : [], ...Object.keys(edit.entries)])];
		if (names.length > 0) parent[key] = names;
		else delete parent[key];
	}
	function tidyDependencies(template, edits) {
		const asked = edits.filter(({ path }) => path === "container.dependsOn");
		const removes = edits.some(({ path }) => path === "template.containers");
		if (asked.length === 0 && !removes) return [];
		const containers = listAt(template, "containers");
		const names = new Set(containers.map(({ name }) => name));
		const missing = [...new Set(asked.flatMap((edit) => edit.op === "set" && Array.isArray(edit.value) ? edit.value : []))].filter((name) => !names.has(name));
		for (const container of containers) {
			if (!Array.isArray(container.dependsOn)) continue;
			const kept = container.dependsOn.filter((name) => names.has(name));
			if (kept.length > 0) container.dependsOn = kept;
			else delete container.dependsOn;
		}
		return missing.length === 0 ? [] : [`${asked[0]?.from}: there is no container ${missing.join(", ")}`];
	}
	function applyPlain(root, parts, edit) {
		if (edit.op === "set") setAt(root, parts, structuredClone(edit.value));
		else if (edit.op === "clear" && parts.at(-1) !== "labels") clearAt(root, parts);
		else editMap(parts.slice(0, -1).reduce(objectAt, root), parts.at(-1) ?? "", edit);
	}
	function editMap(parent, key, edit) {
		const map = objectAt(parent, key);
		if (edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite") {
			for (const name of Object.keys(map)) if (!(key === "labels" && OURS.test(name))) delete map[name];
		}
		if (edit.op === "put") Object.assign(map, edit.entries);
		if (edit.op === "remove") for (const name of edit.keys) delete map[name];
		if (Object.keys(map).length === 0) delete parent[key];
	}
	function editEnv(container, edit) {
		const env = listAt(container, "env");
		const isLiteral = (variable) => !("valueSource" in variable);
		const drops = (variable) => {
			if (edit.op === "clear") return isLiteral(variable);
			if (edit.op === "remove") return isLiteral(variable) && edit.keys.includes(String(variable.name));
			if (edit.op !== "put" || edit.strategy === "merge") return false;
			return isLiteral(variable) && !Object.hasOwn(edit.entries, String(variable.name));
		};
		const kept = env.filter((variable) => !drops(variable));
		const places = new Map(kept.map(({ name }, at) => [name, at]).reverse());
		for (const [name, value] of edit.op === "put" ? Object.entries(edit.entries) : []) {
			const at = places.get(name) ?? kept.length;
			const { valueSource: _, ...rest } = kept[at] ?? {};
			kept[at] = {
				...rest,
				name,
				value
			};
		}
		if (kept.length > 0) container.env = kept;
		else delete container.env;
	}
	function editPorts(container, parts, edit) {
		const before = portOf(container);
		applyPlain(container, parts, edit);
		if (!Array.isArray(container.ports) || container.ports.length === 0) {
			delete container.ports;
			return;
		}
		const port = container.ports[0];
		if (isObject(port) && port.containerPort === void 0) port.containerPort = 8080;
		const after = portOf(container);
		const probe = isObject(container.startupProbe) ? container.startupProbe.tcpSocket : void 0;
		if (isObject(probe) && probe.port === before && after !== void 0) probe.port = after;
	}
	function portOf(container) {
		const port = Array.isArray(container.ports) ? container.ports[0] : void 0;
		return isObject(port) && typeof port.containerPort === "number" ? port.containerPort : void 0;
	}
	const audiencesOf = ({ uri, urls = [], customAudiences = [] }) => ({
		urls: [...new Set([...urls, ...uri ? [uri] : []].map((url) => url.replace(/\/$/, "")))],
		custom: [...customAudiences ?? []]
	});
	function customAudiencesAfter(live, edits) {
		const mine = edits.filter(({ path }) => path === "customAudiences");
		const after = { customAudiences: [...live?.customAudiences ?? []] };
		applyEdits(after, mine);
		return Array.isArray(after.customAudiences) ? after.customAudiences.map(String) : [];
	}
	const accepts = ({ urls, custom }, audience) => custom.includes(audience) || urls.some((url) => audience === url || audience.startsWith(`${url}/`));
	const meantAudience = ({ urls, custom }, audience) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.t)(audience, [...custom, ...urls]);
	const defaultUrl = ({ service, region }, projectNumber) => `https://${service}-${projectNumber}.${region}.run.app`;
	function acceptedWords({ urls, custom }) {
		return `${urls.length > 0 ? `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.d)(urls)} and paths below ${urls.length > 1 ? "them" : "it"}` : "its own URL"}${custom.length > 0 ? `, and as custom ${custom.length > 1 ? "audiences" : "audience"} ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.d)(custom)}` : ", and no custom audience"}`;
	}
	function liveAccess({ service, servicePolicy }) {
		const exists = service.known ? service.value ? "yes" : "no" : "unknown";
		const bindings = servicePolicy.known ? servicePolicy.value?.bindings ?? [] : [];
		const invokers = bindings.filter(({ role }) => INVOKER_ROLES.includes(role));
		const open = bindings.filter((binding) => has$1(binding, "allUsers") || has$1(binding, "allAuthenticatedUsers"));
		const bound = invokers.filter((binding) => has$1(binding, "allUsers") && !binding.condition);
		return {
			exists,
			allUsers: exists === "no" ? "no" : servicePolicy.known ? bound.length > 0 ? "yes" : "no" : "unknown",
			partlyPublic: invokers.some((binding) => has$1(binding, "allUsers") && binding.condition !== void 0),
			allUsersRoles: [...new Set(bound.map(({ role }) => role))],
			checkDisabled: service.known ? service.value?.invokerIamDisabled ? "yes" : "no" : "unknown",
			allAuthenticatedUsers: invokers.some((binding) => has$1(binding, "allAuthenticatedUsers")),
			otherOpenRoles: open.map(({ role }) => role).filter((role) => !INVOKER_ROLES.includes(role)),
			evidence: exists === "no" ? service.evidence : [...service.evidence, ...servicePolicy.evidence]
		};
	}
	const has$1 = (binding, member) => binding.members?.includes(member) ?? false;
	function gatesOf(config, facts, decision, { state, service, bindings = bindingsAfter(config, facts, decision, state) }) {
		if (!service && !facts.service.known) return void 0;
		const field = (path) => service ? service[path] : fieldAfter(config, facts, path);
		const live = service ?? (facts.service.known ? facts.service.value : void 0);
		const audiences = service ? service.customAudiences ?? [] : customAudiencesAfter(live ?? null, config.edits);
		return {
			ingress: INGRESS[String(field("ingress"))] ?? "all",
			defaultUrl: field("defaultUriDisabled") !== true,
			iap: field("iapEnabled") === true,
			invokerCheck: service ? service.invokerIamDisabled !== true : checkAfter(facts, decision, state),
			...audiences.length > 0 && { audiences },
			...bindings && { invokers: invokersOf(bindings) }
		};
	}
	const isHidden = ({ ingress, iap, defaultUrl }) => ingress !== "all" || iap || !defaultUrl;
	function isOpen({ invokerCheck, invokers }) {
		if (!invokerCheck) return true;
		return invokers?.some(({ member, conditional }) => member === "allUsers" && !conditional);
	}
	const INGRESS = {
		INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
		INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing",
		INGRESS_TRAFFIC_NONE: "none"
	};
	function fieldAfter(config, facts, path) {
		const edit = config.edits.findLast((one) => one.path === path && (one.op === "set" || one.op === "clear"));
		if (edit) return edit.op === "set" ? edit.value : void 0;
		return facts.service.known && facts.service.value?.[path] || void 0;
	}
	function checkAfter(facts, { removes }, state) {
		if (state === "no-invoker-iam-check") return false;
		return removes.includes("no-invoker-iam-check") || liveAccess(facts).checkDisabled !== "yes";
	}
	function bindingsAfter(config, facts, { removes }, state) {
		const { service, servicePolicy } = facts;
		const isNew = service.known && service.value === null;
		if (!servicePolicy.known && !isNew) return void 0;
		const before = servicePolicy.known && servicePolicy.value?.bindings || [];
		const named = wantedMembers(config, facts);
		const [on, iap] = [iapFlag(config), iapMember(facts.projectNumber)];
		const { invokersUpdateStrategy: strategy } = config;
		const stays = on ? iap : void 0;
		const byName = named.length > 0 ? wantedInvokers(before, named, strategy, SERVICES_INVOKER, stays) : before;
		const invited = on !== void 0 && iap ? withIapCalls(byName, iap, on) : byName;
		const closed = removes.includes("all-users") ? withoutMember(invited, "allUsers") : invited;
		const open = closed.some(({ role, members, condition }) => isInvoker(role) && !condition && has(members, "allUsers"));
		return state === "all-users" && !open ? withMember(closed, "roles/run.invoker", "allUsers") : closed;
	}
	function invokersOf(bindings) {
		const found = new Map();
		for (const { role, members = [], condition } of bindings) if (isInvoker(role)) for (const member of members) found.set(member, (found.get(member) ?? true) && condition !== void 0);
		return [...found].map(([member, conditional]) => ({
			member,
			...conditional && { conditional }
		}));
	}
	const isInvoker = (role) => INVOKER_ROLES.includes(role);
	const has = (members, member) => members?.includes(member) ?? false;
}) };
