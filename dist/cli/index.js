#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	5317: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
	}),
	6982: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
	}),
	4434: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	4708: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	6848: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	6466: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	8522: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
	}),
	3193: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
	}),
	3557: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
	}),
	9091: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => factsIn,
			c: () => makeQuotes,
			d: () => errorStack,
			f: () => errorText,
			i: () => errorFromResponse,
			l: () => Cancelled,
			n: () => errorFromNetwork,
			o: () => systemCode,
			r: () => errorFromOperation,
			s: () => toEvidence,
			t: () => ApiError,
			u: () => UserError
		});
		var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6786);
		var _untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3225);
		const errorText = (error) => error instanceof Error ? error.message : String(error);
		const errorStack = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
		var UserError = class extends Error {
			name = "UserError";
			findings;
			constructor(findings, options) {
				super(findings[0].reason, options);
				this.findings = findings;
			}
		};
		var Cancelled = class extends Error {
			name = "Cancelled";
		};
		const LEAST = 4;
		const LONGEST$1 = 64e3;
		const LEAST_LINE = 8;
		const ORDINARY = new Set([
			...[
				"true",
				"false",
				"none",
				"null",
				"auto",
				"default",
				"enabled",
				"disabled"
			],
			...[
				"debug",
				"info",
				"notice",
				"warn",
				"warning",
				"error",
				"trace",
				"verbose"
			],
			...[
				"production",
				"prod",
				"staging",
				"stage",
				"preview",
				"development",
				"testing",
				"test",
				"local",
				"localhost"
			],
			...[
				"http",
				"https",
				"json",
				"text",
				"utf-8",
				"utf8"
			]
		].map((word) => word.toLowerCase()));
		const REGION = /^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/;
		function makeQuotes(known = []) {
			const values = new Set(known.filter(isTelling));
			const shown = new Set();
			let sorted;
			const hide = (text) => {
				sorted ??= [...values].filter((value) => !shown.has(value)).flatMap(spellings).sort((a, b) => b.length - a.length);
				const longest = sorted[0]?.length ?? 0;
				const read = text.slice(0, LONGEST$1 + longest);
				const left = sorted.reduce((left, value) => left.replaceAll(value, "***"), read);
				return left.slice(0, read.length < text.length ? Math.min(LONGEST$1, Math.max(0, left.length - longest)) : LONGEST$1);
			};
			return {
				hide,
				learn(message, path) {
					for (const part of path.split(/[/:?]/)) shown.add(decoded(part));
					for (const value of valuesIn(message)) if (isTelling(value)) values.add(value);
					sorted = void 0;
				},
				hideIn: (answer) => {
					hideWords(answer, hide);
					return answer;
				}
			};
		}
		function isTelling(value) {
			return value.trim().length >= LEAST && !ORDINARY.has(value.toLowerCase()) && !REGION.test(value);
		}
		function spellings(value) {
			const lines = value.split(/\r\n|\r|\n/).filter((line) => line.length >= LEAST_LINE);
			const texts = [
				value,
				value.trim(),
				...lines
			].filter((text) => text.length >= LEAST);
			return [...new Set(texts.flatMap(encodings))];
		}
		function encodings(text) {
			const json = inJson(text);
			const url = text.isWellFormed() ? encodeURIComponent(text) : text;
			return [
				...[
					text,
					json,
					inJson(json),
					json.replaceAll("/", "\\/")
				],
				json.replace(/[<>&='\u007f-\uffff]/g, inHex),
				json.replace(/[<>&=']/g, inHex),
				...[
					url,
					url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
					url.replaceAll("%20", "+")
				],
				url.replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
				text.replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark),
				...inBase64(text)
			];
		}
		const inJson = (text) => JSON.stringify(text).slice(1, -1);
		const inHex = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
		const HTML = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		const LEAST_BASE64 = 5;
		function inBase64(text) {
			const bytes = Buffer.from(text);
			return [
				0,
				1,
				2
			].flatMap((shift) => {
				const own = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").slice(Math.ceil(shift * 8 / 6), Math.floor((shift + bytes.length) * 8 / 6));
				return own.length < LEAST_BASE64 ? [] : [own, own.replaceAll("+", "-").replaceAll("/", "_")];
			});
		}
		const object$1 = (value) => typeof value === "object" && value !== null ? value : void 0;
		const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
		const isLong = (value) => value.length >= LEAST_LINE;
		function valuesIn(message) {
			const fields = object$1(message);
			if (!fields) return [];
			return Object.entries(fields).flatMap(([name, value]) => {
				switch (name) {
					case "env": return scalarsBelow(value);
					case "httpHeaders": return Array.isArray(value) ? strings(value.map((item) => object$1(item)?.value)) : [];
					case "environmentVariables": return strings(Object.values(object$1(value) ?? {}));
					case "steps": return [];
					case "args": return strings(value).filter(isLong);
					case "command": return strings(value).slice(1).filter(isLong);
					default: return valuesIn(value);
				}
			});
		}
		const NAMES = new Set([
			"name",
			"valueFrom",
			"valueSource"
		]);
		function scalarsBelow(value) {
			if (typeof value === "string") return [value, .../^\w+=(.+)$/s.exec(value)?.slice(1) ?? []];
			if (typeof value === "number") return [String(value)];
			if (Array.isArray(value)) return value.flatMap(scalarsBelow);
			return Object.entries(object$1(value) ?? {}).flatMap(([name, item]) => NAMES.has(name) ? [] : scalarsBelow(item));
		}
		const SPEAKING = [...[
			"error",
			"response",
			"metadata",
			"build",
			"terminalCondition",
			"conditions",
			"failureInfo"
		], ...[
			"entries",
			"jsonPayload",
			"warnings"
		]];
		const WORDS = [
			"message",
			"detail",
			"statusDetail",
			"text",
			"textPayload",
			"debugInfo"
		];
		function hideWords(answer, hide) {
			if (Array.isArray(answer)) for (const item of answer) hideWords(item, hide);
			const fields = object$1(answer);
			if (!fields) return;
			for (const [name, value] of Object.entries(fields)) if (WORDS.includes(name) && typeof value === "string") fields[name] = hide(value);
			else if (name === "details") fields[name] = hideDeep(value, hide);
			else if (SPEAKING.includes(name)) hideWords(value, hide);
		}
		function hideDeep(value, hide) {
			if (typeof value === "string") return hide(value);
			if (Array.isArray(value)) return value.map((item) => hideDeep(item, hide));
			const fields = object$1(value);
			if (!fields) return value;
			return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, hideDeep(item, hide)]));
		}
		function decoded(part) {
			try {
				return decodeURIComponent(part);
			} catch {
				return part;
			}
		}
		var ApiError = class extends Error {
			name = "ApiError";
			status;
			code;
			reason;
			permission;
			resource;
			constraint;
			service;
			call;
			details;
			constructor(status, call, facts, options) {
				super(facts.message, options);
				this.status = status;
				this.call = call;
				this.code = facts.code;
				this.reason = facts.reason;
				this.permission = facts.permission;
				this.resource = facts.resource;
				this.constraint = facts.constraint;
				this.service = facts.service;
				this.details = facts.details;
			}
		};
		const CODE_OF_STATUS = {
			400: "INVALID_ARGUMENT",
			401: "UNAUTHENTICATED",
			403: "PERMISSION_DENIED",
			404: "NOT_FOUND",
			408: "DEADLINE_EXCEEDED",
			409: "ALREADY_EXISTS",
			412: "FAILED_PRECONDITION",
			429: "RESOURCE_EXHAUSTED",
			499: "CANCELLED",
			500: "INTERNAL",
			501: "UNIMPLEMENTED",
			503: "UNAVAILABLE",
			504: "DEADLINE_EXCEEDED"
		};
		const CODES = [
			["OK", 200],
			["CANCELLED", 499],
			["UNKNOWN", 500],
			["INVALID_ARGUMENT", 400],
			["DEADLINE_EXCEEDED", 504],
			["NOT_FOUND", 404],
			["ALREADY_EXISTS", 409],
			["PERMISSION_DENIED", 403],
			["RESOURCE_EXHAUSTED", 429],
			["FAILED_PRECONDITION", 400],
			["ABORTED", 409],
			["OUT_OF_RANGE", 400],
			["UNIMPLEMENTED", 501],
			["INTERNAL", 500],
			["UNAVAILABLE", 503],
			["DATA_LOSS", 500],
			["UNAUTHENTICATED", 401]
		];
		const LONGEST_MESSAGE = 8e3;
		const LONGEST_PAGE = 64e3;
		function errorFromResponse(status, body, call, hide = (text) => text) {
			const tell = (text) => (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.o)(hide(text), LONGEST_MESSAGE);
			const facts = readBody(status, parse(body) ? body : hide(body.slice(0, LONGEST_PAGE)));
			return new ApiError(status, call, {
				...facts,
				message: tell(facts.message),
				details: hideDeep(facts.details, tell)
			});
		}
		function errorFromOperation(error, call) {
			const [code, status] = CODES[error.code] ?? ["UNKNOWN", 500];
			return new ApiError(status, call, interpret(status, code, (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.o)(error.message, LONGEST_MESSAGE), details(error.details), []));
		}
		const factsIn = (text) => interpret(403, "PERMISSION_DENIED", text, [], []);
		function errorFromNetwork(cause, call, host) {
			const system = systemCode(cause);
			const deadline = system === "TimeoutError";
			const said = errorText(cause).replace(/^request to \S+ failed, reason: ?/, "");
			const message = deadline ? `${host} did not answer in time.` : `${host} could not be reached: ${oneLine(said) || (system ?? "no answer")}.${CERTIFICATE.test(system ?? "") ? CERTIFICATE_HINT : ""}`;
			const facts = {
				code: deadline ? "DEADLINE_EXCEEDED" : "UNAVAILABLE",
				message,
				details: []
			};
			return new ApiError(0, call, system ? {
				...facts,
				reason: system
			} : facts, { cause });
		}
		const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/;
		const CERTIFICATE_HINT = " Its certificate is not trusted: behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to the file of its CA.";
		function systemCode(error) {
			for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
				const { code } = at;
				if (typeof code === "string") return code;
				if (at.name === "TimeoutError") return at.name;
			}
		}
		const LONGEST = 600;
		function toEvidence(call, resource, answer) {
			if (typeof answer === "string") return {
				call,
				resource,
				answer: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.o)(answer, LONGEST)
			};
			return {
				call: answer.call || call,
				resource,
				answer: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.o)(answer.message, LONGEST),
				...answer.status > 0 && { status: answer.status },
				...answer.reason !== void 0 && { reason: answer.reason }
			};
		}
		const oneLine = (text) => text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function readBody(status, body) {
			const parsed = parse(body);
			const error = parsed?.error;
			if (typeof error === "string") return {
				...interpret(status, error, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(parsed?.error_description) ?? error, [], []),
				code: error
			};
			const known = object(error);
			if (!known) return {
				code: codeOf(status),
				message: plain(status, body),
				details: []
			};
			const message = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(known.message) ?? `HTTP ${status}`;
			return interpret(status, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(known.status) ?? codeOf(status), message, details(known.details), list(known.errors));
		}
		function interpret(status, code, message, found, errors) {
			const info = found.find((detail) => detail["@type"].endsWith("google.rpc.ErrorInfo"));
			const metadata = object(info?.metadata) ?? {};
			const old = errors.map(object).find((error) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(error?.reason));
			const facts = {
				code,
				message,
				details: found
			};
			const service = disabledService(message, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(info?.reason) ?? (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(old?.reason), metadata);
			const reason = service ? "SERVICE_DISABLED" : (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(info?.reason) ?? (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(old?.reason);
			const permission = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(metadata.permission) ?? permissionIn(message);
			const resource = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(metadata.resource) ?? resourceIn(message);
			const constraint = constraintIn(status, message, metadata, found);
			if (reason) facts.reason = reason;
			if (permission) facts.permission = canonical(permission);
			if (resource) facts.resource = resource;
			if (constraint) facts.constraint = constraint;
			if (service) facts.service = service;
			return facts;
		}
		const NAME = String.raw`([a-z][a-zA-Z]*(?:\.[a-zA-Z]+){2,})`;
		const PERMISSION = [
			new RegExp(String.raw`[Pp]ermissions? ['"\[\x60]*${NAME}['"\]\x60]* (?:is )?(?:denied|required|missing)`),
			new RegExp(String.raw`does not have ['"\x60]?${NAME}['"\x60]? access`),
			new RegExp(String.raw`(?:[Mm]issing|[Rr]equire[sd]?|lacks)(?: the)?(?: necessary| required)?(?: IAM)? permissions?:? ['"\[\x60]*${NAME}`)
		];
		function permissionIn(message) {
			for (const pattern of PERMISSION) {
				const match = pattern.exec(message);
				if (match) return match[1];
			}
		}
		const canonical = (permission) => permission.replace(/^iam\.serviceaccounts\./, "iam.serviceAccounts.");
		function resourceIn(message) {
			return (/(?:denied (?:on|for)(?: the)?|" for the) resource:? ['"`]([^'"`]+)['"`]/.exec(message) ?? /denied on service account (\S+@\S+)/.exec(message))?.[1];
		}
		const DOMAIN_RESTRICTION = /do not belong to a permitted customer/i;
		function constraintIn(status, message, metadata, found) {
			if (status !== 400 && status !== 403 && status !== 412) return void 0;
			const violations = found.filter((detail) => detail["@type"].endsWith("google.rpc.PreconditionFailure")).flatMap((detail) => list(detail.violations).map(object)).map((violation) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(violation?.type));
			const named = [
				(0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(metadata.customConstraints),
				(0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(metadata.constraint),
				...violations,
				message
			];
			for (const candidate of named) {
				const match = /(?:constraints|customConstraints)\/([a-zA-Z][\w.-]*\w)/.exec(candidate ?? "");
				if (match) return match[1];
			}
			return DOMAIN_RESTRICTION.test(message) ? "iam.allowedPolicyMemberDomains" : void 0;
		}
		function disabledService(message, reason, metadata) {
			if (reason !== "SERVICE_DISABLED" && reason !== "accessNotConfigured") return void 0;
			const linked = /apis\/(?:api|library)\/([a-z0-9.-]+\.[a-z]+)/.exec(message)?.[1];
			return (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(metadata.service) ?? linked ?? /\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1];
		}
		function plain(status, body) {
			const words = (/<title>([^<]*)<\/title>/i.exec(body)?.[1] ?? body.replace(/<[^<>]*>/g, " ")).replace(/\s+/g, " ").trim();
			return words ? (0, _sentences_js__WEBPACK_IMPORTED_MODULE_0__.o)(words, 200) : `HTTP ${status} without a message`;
		}
		const codeOf = (status) => CODE_OF_STATUS[status] ?? (status >= 500 ? "UNKNOWN" : `HTTP_${status}`);
		const list = (value) => Array.isArray(value) ? value : [];
		const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
		const details = (value) => list(value).filter((item) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_1__.r)(object(item)?.["@type"]) !== void 0);
		function parse(body) {
			try {
				return object(JSON.parse(body));
			} catch {
				return;
			}
		}
	}),
	5950: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _course_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6371);
				var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5948);
				var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3432);
				var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8144);
				var _api_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9091);
				var _nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2734);
				var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1455);
				var node_os__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8161);
				var node_path__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6760);
				var node_util__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7975);
				function saveReport(report, alsoAt, { env, log }) {
					const text = `${JSON.stringify(report, null, 2)}\n`;
					const { report: own } = report.outputs;
					if (own) save(own, text, log, { replaceLink: true });
					if (alsoAt) save(alsoAt, text, log, { workspace: env.GITHUB_WORKSPACE || process.cwd() });
				}
				function saveManifests(ending, reportPath, log) {
					if ("refused" in ending) return;
					const courses = [ending.course, ...ending.others ?? []];
					for (const { config, made } of courses) {
						if (made.manifest === void 0) continue;
						const region = courses.length > 1 ? `-${config.region}` : "";
						save(`${reportPath.replace(/\.json$/, "")}${region}.manifest.yaml`, made.manifest, log, {
							mode: 384,
							replaceLink: true
						});
					}
				}
				function save(path, text, log, options) {
					try {
						(0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, text, options);
					} catch (error) {
						if (!(error instanceof _course_js__WEBPACK_IMPORTED_MODULE_0__.un)) throw error;
						log.warning(`The run did not write the file ${path}: it ${error.message}.`);
					}
				}
				const READY = _command_line_js__WEBPACK_IMPORTED_MODULE_2__.s.filter(({ ready, name }) => ready && name !== "mode" && name !== "summary");
				const [command = "help", ...rest] = process.argv.slice(2);
				const NODE = 24;
				if (Number(process.versions.node.split(".")[0]) < NODE) tooOld();
				else if (command === "setup") await setup(rest);
				else if ([command, ...rest].some((word) => word === "--help" || word === "-h") || command === "help") help();
				else if (command === "version" || command === "--version") console.log(`${_version_js__WEBPACK_IMPORTED_MODULE_8__.t} ${_version_js__WEBPACK_IMPORTED_MODULE_8__.r}`);
				else if (command === "sandbox") await sandbox(rest);
				else if (command === "migrate") await migrateFile(rest);
				else if (_engine_js__WEBPACK_IMPORTED_MODULE_1__.p.some((mode) => mode === command)) await runMode(command, rest);
				else unknownCommand(command);
				function tooOld() {
					console.error(`run-iam-deploy needs Node.js ${NODE} or newer; this is ${process.versions.node}. In a clone, "npm start" installs a newer one; then run: npx node dist/cli/index.js`);
					process.exitCode = 2;
				}
				function unknownCommand(word) {
					const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.t)(word, [
						..._engine_js__WEBPACK_IMPORTED_MODULE_1__.p,
						"setup",
						"migrate",
						"sandbox",
						"help",
						"version"
					]);
					const hint = close === void 0 ? "" : ` Did you mean "${close}"?`;
					misused(new Error(`run-iam-deploy has no command ${JSON.stringify(word)}.${hint}`));
				}
				async function runMode(mode, args) {
					const raw = readOptions(args);
					if (!raw) return;
					const { json, ...inputs } = raw;
					const runner = terminal();
					(0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.i)(runner.log);
					const ending = await (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.t)({
						raw: {
							...inputs,
							mode
						},
						runner,
						context: (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.h)(process.env),
						signal: (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.n)()
					});
					const report = (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.c)(ending);
					report.outputs.report = (0, node_path__WEBPACK_IMPORTED_MODULE_6__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_6__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(), "run-iam-deploy-")), "report.json");
					saveReport(report, "refused" in ending ? ending.refused.reportPath : ending.course.config.reportPath, runner);
					saveManifests(ending, report.outputs.report, runner.log);
					process.stdout.write(json ? (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.l)(report) : (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.u)(report));
					await (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.r)((0, _course_js__WEBPACK_IMPORTED_MODULE_0__.pn)(report));
				}
				function readOptions(args) {
					const options = Object.fromEntries(READY.map(({ name }) => [option(name).slice(2), { type: "string" }]));
					try {
						const bare = args.map((arg, at) => isBareBoolean(arg, args[at + 1]) ? `${arg}=true` : arg);
						const { values } = (0, node_util__WEBPACK_IMPORTED_MODULE_7__.parseArgs)({
							args: bare,
							options: {
								...options,
								json: { type: "boolean" }
							}
						});
						return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.replaceAll("-", "_"), String(value)]));
					} catch (error) {
						const [, given = ""] = /^Unknown option '(--?[^']*)'/.exec((0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.f)(error)) ?? [];
						const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_9__.t)(given, [
							...READY.map(({ name }) => option(name)),
							"--json",
							"--help"
						]);
						return misused(given ? `There is no option ${given}.${close ? ` Did you mean ${close}?` : ""}` : error);
					}
				}
				function misused(error) {
					console.error(`${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.f)(error)}\nSee: run-iam-deploy help`);
					process.exitCode = 2;
				}
				function isBareBoolean(arg, next) {
					const input = READY.find(({ name }) => option(name) === arg);
					const boolean = input && "default" in input && (input.default === "true" || input.default === "false");
					return Boolean(boolean && (next === void 0 || next.startsWith("--")));
				}
				function terminal() {
					const secrets = [];
					const say = (text) => process.stderr.write(`${secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text)}\n`);
					const mask = (secret) => {
						if (secret) secrets.push(secret);
					};
					const log = {
						info: (text) => say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(text)),
						quote: (text) => say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.d)(text)),
						debug: process.env.RUNNER_DEBUG === "1" ? (text) => say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(text)) : () => {},
						notice: (text) => say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(`Notice: ${text}`)),
						warning: (text) => say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(`Warning: ${text}`)),
						error: (text) => say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(`Error: ${text}`)),
						mask,
						group: async (title, body) => {
							say((0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.f)(`${title} ...`));
							return body();
						}
					};
					const idToken = () => Promise.reject(new Error("Outside GitHub Actions, there is no ID token."));
					return {
						env: process.env,
						log,
						mask,
						idToken
					};
				}
				async function sandbox(args) {
					const { listScenarios, startSandbox } = await Promise.all([
						__nccwpck_require__.e(895),
						__nccwpck_require__.e(155),
						__nccwpck_require__.e(607)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 1607));
					const { credentialFile } = await __nccwpck_require__.e(998).then(__nccwpck_require__.bind(__nccwpck_require__, 6998));
					const names = listScenarios().map(({ name }) => name);
					const scenario = readScenario(args);
					if (scenario === void 0) return;
					if (!names.includes(scenario)) return misused(`There is no scenario "${scenario}". There are: ${names.join(", ")}.`);
					const stop = (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.n)();
					await using cloud = await startSandbox(scenario);
					const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_6__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(), "run-iam-deploy-sandbox-"));
					await using _ = { [Symbol.asyncDispose]: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(folder, {
						recursive: true,
						force: true
					}) };
					const credentials = credentialFile(cloud);
					const file = (0, node_path__WEBPACK_IMPORTED_MODULE_6__.join)(folder, "credentials.json");
					if (credentials) (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.g)(file, JSON.stringify(credentials), { mode: 384 });
					const project = cloud.world.projects.keys().next().value ?? "";
					const env = {
						...cloud.env,
						CLOUDSDK_CORE_PROJECT: project,
						...credentials && {
							GOOGLE_APPLICATION_CREDENTIALS: file,
							CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file
						}
					};
					for (const [name, value] of Object.entries(env)) console.log(`export ${name}='${value.replaceAll("'", `'\\''`)}'`);
					console.error(`The embedded Google Cloud is running (scenario ${scenario}, project ${project}). Press Ctrl-C to stop it.`);
					await new Promise((resolve) => stop.addEventListener("abort", () => resolve(), { once: true }));
				}
				async function migrateFile(args) {
					const options = {
						diff: { type: "boolean" },
						write: { type: "boolean" }
					};
					let given;
					try {
						given = (0, node_util__WEBPACK_IMPORTED_MODULE_7__.parseArgs)({
							args,
							options,
							allowPositionals: true
						});
					} catch (error) {
						return misused(error);
					}
					const [path, ...others] = given.positionals;
					if (path === void 0 || others.length > 0) return misused("Give one workflow file: run-iam-deploy migrate .github/workflows/deploy.yml");
					const [{ migrate }, { lineDiff, renderNotes }] = await Promise.all([__nccwpck_require__.e(173).then(__nccwpck_require__.bind(__nccwpck_require__, 9173)), __nccwpck_require__.e(106).then(__nccwpck_require__.bind(__nccwpck_require__, 4106))]);
					try {
						const before = (0, _course_js__WEBPACK_IMPORTED_MODULE_0__.tn)(path, { workspace: process.cwd() });
						const { text, notes } = migrate(before);
						if (given.values.write) (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.g)(path, text, { workspace: process.cwd() });
						if (given.values.diff) process.stdout.write(lineDiff(before, text, path));
						else if (!given.values.write) process.stdout.write(text);
						process.stderr.write(renderNotes(notes));
					} catch (error) {
						console.error(`${path}: ${error instanceof _course_js__WEBPACK_IMPORTED_MODULE_0__.un ? "the file " : ""}${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_3__.f)(error)}`);
						process.exitCode = 1;
					}
				}
				async function setup(args) {
					const { setUp, setupHelp } = await __nccwpck_require__.e(693).then(__nccwpck_require__.bind(__nccwpck_require__, 1693));
					if (args.some((word) => word === "--help" || word === "-h")) return console.log(setupHelp().trimEnd());
					const { stdin, stdout, stderr } = process;
					const code = await setUp(args, {
						runner: terminal(),
						signal: (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.n)(),
						out: (text) => stdout.write(text),
						err: (text) => stderr.write(text),
						...stdin.isTTY && stderr.isTTY && { ask }
					});
					await (0, _engine_js__WEBPACK_IMPORTED_MODULE_1__.r)(code);
				}
				async function ask(question) {
					const { createInterface } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 6848, 19));
					const lines = createInterface({
						input: process.stdin,
						output: process.stderr
					});
					try {
						return await lines.question(question);
					} finally {
						lines.close();
					}
				}
				function readScenario(args) {
					try {
						return (0, node_util__WEBPACK_IMPORTED_MODULE_7__.parseArgs)({
							args,
							options: { scenario: {
								type: "string",
								default: "open-project"
							} }
						}).values.scenario;
					} catch (error) {
						return misused(error);
					}
				}
				function option(name) {
					return `--${name.replaceAll("_", "-")}`;
				}
				function inOptions(help) {
					return help.replace(/`([a-z_]+)`(?=(?: \(the default\))?:)/g, "$1").replace(/(?<!output )`([^`]*)`/g, (_, code) => {
						const [, name = "", value] = /^([a-z_]+)(?:: (.+))?$/.exec(code) ?? [];
						if (name === "mode" && value) return value;
						if (!READY.some((input) => input.name === name)) return code;
						return value === void 0 ? option(name) : `${option(name)} ${value}`;
					}).replaceAll("`", "");
				}
				function help() {
					const width = Math.max(...READY.map(({ name }) => name.length)) + 4;
					const row = ({ name, help }) => `  ${option(name).padEnd(width)}  ${inOptions(help)}`;
					const groups = Map.groupBy(READY, ({ group }) => group);
					const idle = "Accepted for compatibility";
					const ordered = [...groups].toSorted(([a], [b]) => Number(a === idle) - Number(b === idle));
					console.log(`Usage: run-iam-deploy deploy --service NAME --source . --region REGION --access public
       run-iam-deploy preflight ...      reports what a deploy would do, what would fail and how to fix it
       run-iam-deploy rollback ...       sends all traffic back to the last good revision
       run-iam-deploy drift ...          reports where the live service differs from these options
       run-iam-deploy diagnose --url URL names the layer that refuses a caller of a URL, a service or a schedule
       run-iam-deploy cleanup ...        removes leftover previews
       run-iam-deploy setup ...          prints or does the one-time set-up of a project: run-iam-deploy setup --help
       run-iam-deploy migrate FILE       rewrites a workflow or composite action that uses google-github-actions/auth
                                         and deploy-cloudrun: prints it, or the difference with --diff; --write changes the file
       run-iam-deploy version            prints the version
       run-iam-deploy sandbox            starts the embedded Google Cloud and prints the environment to use it;
                                         --scenario NAME for another scenario than open-project

It uses your Application Default Credentials (gcloud auth application-default login). --json prints the whole report.

${ordered.map(([group, inputs]) => `${group}\n${inputs.map(row).join("\n")}`).join("\n\n")}`);
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	8021: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => ownerOfBase,
			r: () => ownerOfHead,
			t: () => codeOwner
		});
		var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3225);
		const BY_WRITERS = new Set([...[
			"branch_protection_rule",
			"create",
			"delete",
			"dynamic",
			"image_version",
			"label",
			"merge_group",
			"milestone"
		], ...[
			"page_build",
			"public",
			"push",
			"registry_package",
			"release",
			"repository_dispatch",
			"schedule",
			"workflow_dispatch"
		]]);
		const BY_ANYBODY = new Set([...[
			"discussion",
			"discussion_comment",
			"fork",
			"gollum",
			"issues",
			"watch"
		]]);
		const TELLING_RUNS = new Set([...[
			"create",
			"delete",
			"merge_group",
			"pull_request",
			"push",
			"release",
			"schedule",
			"workflow_dispatch"
		]]);
		function codeOwner(event, payload, repository) {
			if (event === void 0) return { whose: "ours" };
			if (payload === void 0) return {
				whose: "unknown",
				why: "The file with the event (GITHUB_EVENT_PATH) cannot be read."
			};
			const pull = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)(payload.pull_request) ?? (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)(payload.client_payload)?.pull_request);
			if (pull) return ofHead((0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)(pull.head)?.repo, repository);
			if (event.startsWith("pull_request")) return {
				whose: "unknown",
				why: "The event does not name its pull request."
			};
			if (event === "issue_comment") return ofComment((0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)(payload.issue));
			if (event === "workflow_run") return ofRun((0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)(payload.workflow_run), repository);
			if (BY_WRITERS.has(event)) return { whose: "ours" };
			if (BY_ANYBODY.has(event)) return { whose: "base" };
			return {
				whose: "unknown",
				why: `The event ${event} does not say whose code the run is about.`
			};
		}
		function ownerOfBase(sha, checkedOut) {
			if (checkedOut === null || checkedOut !== void 0 && checkedOut === sha) return { whose: "ours" };
			return {
				whose: "unknown",
				why: `Anyone can start this event, and the commit in the workspace ${checkedOut === void 0 ? "cannot be read" : `is ${checkedOut}`}, which is not the commit of the default branch.`
			};
		}
		function ownerOfHead({ repository: head, sha, mergeSha }, repository, checkedOut) {
			const owner = ofHead(head === void 0 ? void 0 : { full_name: head }, repository);
			if (owner.whose !== "ours" || checkedOut === null || checkedOut === sha || checkedOut === mergeSha) return owner;
			return {
				whose: "unknown",
				why: `${checkedOut === void 0 ? "The commit in the workspace cannot be read" : `The workspace contains ${checkedOut}`}, but the head of the pull request is ${sha}. Check out that commit.`
			};
		}
		function ofHead(repo, repository) {
			const head = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)((0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.t)(repo)?.full_name);
			if (head !== void 0 && head.toLowerCase() === repository?.toLowerCase()) return { whose: "ours" };
			return {
				whose: "foreign",
				...head !== void 0 && { head }
			};
		}
		function ofComment(issue) {
			const number = issue?.number;
			if (typeof number !== "number") return {
				whose: "unknown",
				why: "The event does not name its issue."
			};
			return issue?.pull_request ? {
				whose: "ask",
				pullRequest: number
			} : { whose: "base" };
		}
		function ofRun(run, repository) {
			const owner = ofHead(run?.head_repository, repository);
			if (owner.whose !== "ours") return owner;
			const by = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(run?.event);
			if (by !== void 0 && TELLING_RUNS.has(by)) return owner;
			return {
				whose: "unknown",
				why: `The workflow run before this one was started by ${by ?? "an unknown event"}, so it could have worked on anyone's code.`
			};
		}
	}),
	3432: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => FLAGS,
			c: () => inputRow,
			d: () => ignored,
			f: () => listOf,
			h: () => refusal,
			i: () => usage,
			l: () => connectorName,
			m: () => only,
			n: () => namesOf,
			o: () => gcloudWideFlags,
			p: () => mapOf,
			r: () => readGiven,
			s: () => INPUTS,
			t: () => readFlags,
			u: () => fits
		});
		var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9750);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2734);
		var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2715);
		const last = (values) => values.at(-1) ?? "";
		const edits = (...list) => ({
			kind: "edits",
			edits: list
		});
		const set = (path, value) => ({
			path,
			op: "set",
			value
		});
		const clear = (path) => ({
			path,
			op: "clear"
		});
		function field(name, path, example, help, convert) {
			const effect = (values) => {
				const value = convert(last(values));
				return edits(value === void 0 ? clear(path) : set(path, value));
			};
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				effect
			};
		}
		function listField(name, path, example, help) {
			const effect = (values) => {
				const items = listOf(values);
				return edits(items.length === 0 || items.length === 1 && items[0] === "" ? clear(path) : set(path, items));
			};
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect
			};
		}
		function toggle(name, path, help, convert) {
			const effect = (values) => edits(set(path, convert(last(values) === "true")));
			return {
				name,
				takes: "switch",
				example: "",
				help,
				sets: path,
				effect
			};
		}
		function alone(name, sets, help, effect) {
			return {
				name,
				takes: "alone",
				example: "",
				help,
				sets,
				effect
			};
		}
		function input(name, target, example, help) {
			const effect = (values) => ({
				kind: "inputs",
				values: { [target]: last(values) }
			});
			return {
				name,
				takes: "value",
				example,
				help,
				sets: `input \`${target}\``,
				effect
			};
		}
		function ignored(name, takes, example, why) {
			return {
				name,
				takes,
				example,
				help: why ? `Accepted, without effect: ${why}.` : "Accepted, without effect.",
				sets: "",
				effect: () => ({
					kind: "none",
					...why && { why }
				})
			};
		}
		function refusal(name, takes, refused) {
			return {
				name,
				takes,
				example: "",
				help: `Refused: it ${refused}.`,
				sets: "",
				refused,
				effect: () => ({ kind: "none" })
			};
		}
		const perContainer = (...flags) => flags.map((flag) => ({
			...flag,
			perContainer: true
		}));
		const only = (trait, ...flags) => flags.map((flag) => ({
			for: trait,
			...flag
		}));
		const fits = (flag, traits) => flag.for === void 0 || traits[flag.for] === true;
		const inStage = (stage, ...flags) => flags.map((flag) => ({
			...flag,
			stage
		}));
		function inFamily(family, variant, flag, phase) {
			return {
				...flag,
				family: {
					name: family,
					variant
				},
				...phase ? { phase } : {}
			};
		}
		const anyText = (value) => value;
		const emptyClears = (value) => value === "" ? void 0 : value;
		function nonEmpty(value) {
			if (value === "") throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("an empty value");
			return value;
		}
		function choice(choices) {
			return (value) => {
				if (!Object.hasOwn(choices, value)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(value)}, not one of ${Object.keys(choices).join(", ")}`);
				return choices[value] ?? "";
			};
		}
		function matching(pattern, what) {
			return (value) => {
				if (!pattern.test(value)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(value)}, not ${what}`);
				return value;
			};
		}
		function integer(lowest, highest = Number.MAX_SAFE_INTEGER) {
			const range = highest === Number.MAX_SAFE_INTEGER ? `from ${lowest}` : `from ${lowest} to ${highest}`;
			return (value) => {
				if (!/^\d+$/.test(value) || Number(value) < lowest || Number(value) > highest) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(value)}, not a whole number ${range}`);
				return Number(value);
			};
		}
		function orDefault(convert) {
			return (value) => value === "default" ? void 0 : convert(value);
		}
		const fewest = (value) => value === "default" || /^0+$/.test(value) ? void 0 : integer(0)(value);
		function mapOf(values) {
			const result = {};
			for (const value of values) for (const [key, item] of Object.entries((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.r)(value))) {
				if (Object.hasOwn(result, key)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`the key ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(key)} twice`);
				result[key] = item;
			}
			return result;
		}
		const listOf = (values) => values.flatMap(_gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.n);
		function mapFamily(noun, what, path, example, check) {
			const put = (name, help, strategy) => ({
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect: (values) => {
					const entries = check(mapOf(values));
					return Object.keys(entries).length === 0 ? { kind: "none" } : edits({
						path,
						op: "put",
						entries,
						strategy
					});
				}
			});
			const remove = {
				name: `--remove-${noun}`,
				takes: "value",
				example: example.split("=")[0] ?? "",
				help: `Remove ${what} by key.`,
				sets: path,
				items: true,
				effect: (values) => edits({
					path,
					op: "remove",
					keys: listOf(values).map((key) => key.trimStart())
				})
			};
			const clearAll = alone(`--clear-${noun}`, path, `Remove all ${what}.`, () => edits(clear(path)));
			return [
				inFamily(noun, "change", put(`--update-${noun}`, `Set ${what}; others stay.`, "merge")),
				inFamily(noun, "set", put(`--set-${noun}`, `Set ${what}; others are removed.`, "overwrite")),
				inFamily(noun, "change", remove, "before"),
				inFamily(noun, "clear", clearAll, "before")
			];
		}
		function labelFlags() {
			const both = (body) => edits(body("labels"), body("template.labels"));
			const put = (name, help) => ({
				name,
				takes: "value",
				example: "team=web",
				help,
				sets: "labels",
				items: true,
				effect: (values) => {
					const entries = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.o)(mapOf(values));
					return both((path) => ({
						path,
						op: "put",
						entries,
						strategy: "merge"
					}));
				}
			});
			return [
				inFamily("labels to set", "update", put("--update-labels", "Set labels of the service and its revision; others stay.")),
				inFamily("labels to set", "labels", put("--labels", "The same as `--update-labels`.")),
				inFamily("labels to remove", "remove", {
					name: "--remove-labels",
					takes: "value",
					example: "team",
					help: "Remove labels by key.",
					sets: "labels",
					items: true,
					effect: (values) => both((path) => ({
						path,
						op: "remove",
						keys: listOf(values)
					}))
				}, "before"),
				inFamily("labels to remove", "clear", alone("--clear-labels", "labels", "Remove all labels.", () => both(clear)), "before")
			];
		}
		const SQL = "container.cloudSqlInstances";
		const SQL_SETS = "a volume of Cloud SQL instances, mounted at `/cloudsql`";
		function cloudSqlFlags() {
			const flag = (verb, help, edit) => inFamily("cloudsql-instances", verb, {
				name: `--${verb}-cloudsql-instances`,
				takes: "value",
				example: "my-project:europe-west1:my-db",
				help,
				sets: SQL_SETS,
				items: true,
				effect: (values) => ({
					kind: "placed-edits",
					edits: (place) => [edit(listOf(values).map((instance) => connectionName(instance, place)))]
				})
			});
			const put = (strategy) => (names) => ({
				path: SQL,
				op: "put",
				entries: Object.fromEntries(names.map((name) => [name, ""])),
				strategy
			});
			return [
				flag("add", "Connect to more Cloud SQL instances.", put("merge")),
				flag("set", "Connect to exactly these Cloud SQL instances.", put("overwrite")),
				flag("remove", "Disconnect from Cloud SQL instances.", (keys) => ({
					path: SQL,
					op: "remove",
					keys
				})),
				inFamily("cloudsql-instances", "clear", alone("--clear-cloudsql-instances", SQL_SETS, "Disconnect from all Cloud SQL instances.", () => edits(clear(SQL))))
			];
		}
		function connectionName(instance, place) {
			if (/^([a-z0-9.-]+\.[a-z]+:)?[^:\s]+:[^:\s]+:[^:\s]+$/.test(instance)) return instance;
			if (instance === "" || instance.includes(":")) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(instance)}, not PROJECT:REGION:INSTANCE`);
			return `${knownProject(instance, place)}:${place.region}:${instance}`;
		}
		function connectorName(connector, place) {
			if (/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector)) return connector;
			if (!/^[a-z][-a-z0-9]*$/.test(connector)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(connector)}, not the name of a connector`);
			return `projects/${knownProject(connector, place)}/locations/${place.region}/connectors/${connector}`;
		}
		function meshName(mesh, place) {
			return mesh.includes("/") ? mesh : `projects/${knownProject(mesh, place)}/locations/global/meshes/${mesh}`;
		}
		function knownProject(short, place) {
			if (!place.project) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(short)}, a short name; set project_id, or write the name in full`);
			return place.project;
		}
		const build = (change) => ({
			kind: "build",
			change
		});
		const BUILD_ENV = "build-env-vars";
		function buildFlags() {
			const variables = "buildConfig.environmentVariables";
			const put = (name, help, envStrategy) => ({
				name,
				takes: "value",
				example: "GOOGLE_NODE_RUN_SCRIPTS=build",
				help,
				sets: variables,
				items: true,
				effect: (values) => {
					const env = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.a)(mapOf(values));
					return Object.keys(env).length === 0 ? { kind: "none" } : build({
						env,
						envStrategy
					});
				}
			});
			const remove = {
				name: "--remove-build-env-vars",
				takes: "value",
				example: "GOOGLE_NODE_RUN_SCRIPTS",
				help: "Remove variables of the build by key.",
				sets: variables,
				items: true,
				effect: (values) => build({ envRemove: listOf(values) })
			};
			const setting = (noun, cleared, own, help) => [inFamily(noun, "set", {
				...own,
				effect: (values) => last(values) === "" ? build({ clear: cleared }) : own.effect(values, () => "")
			}), inFamily(noun, "clear", alone(`--clear-${noun}`, `buildConfig.${cleared}`, help, () => build({ clear: cleared })))];
			const pool = "projects/my-project/locations/europe-west1/workerPools/my-pool";
			return perContainer(inFamily(BUILD_ENV, "change", put("--update-build-env-vars", "Set variables of the build; others stay.", "merge")), inFamily(BUILD_ENV, "set", put("--set-build-env-vars", "Set variables of the build; others are removed.", "overwrite")), inFamily(BUILD_ENV, "file", {
				name: "--build-env-vars-file",
				takes: "value",
				example: "build-env.yaml",
				help: "Variables of the build from a YAML file; others are removed.",
				sets: variables,
				effect: (values, readText) => build({
					env: (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.a)((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.A)(readText(last(values)))),
					envStrategy: "overwrite"
				})
			}), inFamily(BUILD_ENV, "change", remove, "before"), inFamily(BUILD_ENV, "clear", alone("--clear-build-env-vars", variables, "Remove all variables of the build.", () => build({ envStrategy: "overwrite" })), "before"), ...setting("build-service-account", "serviceAccount", input("--build-service-account", "build_service_account", "projects/my-project/serviceAccounts/builder@my-project.iam.gserviceaccount.com", "The build account."), "Use the project's default build account again."), ...setting("build-worker-pool", "workerPool", input("--build-worker-pool", "build_worker_pool", pool, "Private pool to build in (Cloud Build)."), "Build in the default pool again."), ...only("requests", ...setting("base-image", "baseImage", input("--base-image", "base_image", "nodejs22", "Base image with automatic updates."), "Stop automatic updates of the base image."), {
				name: "--automatic-updates",
				takes: "switch",
				example: "",
				help: "Automatic updates of the base image of a build with buildpacks.",
				sets: "buildConfig.enableAutomaticUpdates",
				effect: (values) => build({ automaticUpdates: last(values) === "true" })
			}, inFamily("entry point", "function", {
				name: "--function",
				takes: "value",
				example: "hello",
				help: "The source is a function with this entry point.",
				sets: "buildConfig.functionTarget",
				effect: (values) => build({ functionTarget: last(values) })
			})));
		}
		const INPUTS = [
			{
				name: "mode",
				default: "deploy",
				help: "`deploy` deploys. `preflight` changes nothing: it reports what a deploy would do, what would fail and how to fix it. `preview` deploys a preview of the pull request, and removes it when the pull request is closed. `cleanup` removes leftover previews. `drift` reports where the live service differs from the workflow. `rollback` sends all traffic back to the last good revision. `diagnose` changes nothing: it names the one layer that refuses a caller of `url`, `service` or `schedule_name`, and the fix.",
				example: "preflight",
				group: "What to deploy",
				ready: true
			},
			...Object.values(_list_js__WEBPACK_IMPORTED_MODULE_0__.r).map(({ input }) => ({
				...input,
				group: "What to deploy",
				ready: true
			})),
			{
				name: "source",
				help: "Folder to build and deploy, with a Dockerfile or in a language that buildpacks support. Not together with `image`.",
				example: ".",
				group: "What to deploy",
				ready: true
			},
			{
				name: "image",
				help: "Container image to deploy. Not together with `source`.",
				example: "europe-west1-docker.pkg.dev/my-project/my-repo/api:v1",
				group: "What to deploy",
				ready: true
			},
			{
				name: "project_id",
				help: "Google Cloud project. Default: the project in the email of `service_account`, then `CLOUDSDK_CORE_PROJECT` and similar variables, then the project of the credentials.",
				example: "my-project",
				group: "What to deploy",
				ready: true
			},
			{
				name: "region",
				default: "us-central1",
				help: "Region of the service, or several separated by commas: one run deploys to all of them.",
				example: "europe-west1",
				group: "What to deploy",
				ready: true
			},
			{
				name: "env_vars",
				help: "Environment variables, `KEY=VALUE` separated by line breaks or commas. A backslash makes the next character literal; quotes are kept.",
				example: "LOG_LEVEL=info",
				group: "The service",
				ready: true
			},
			{
				name: "env_vars_file",
				help: "File with environment variables: JSON, YAML or `KEY=VALUE` lines. For the same key, `env_vars` wins.",
				example: "deploy/env.yaml",
				group: "The service",
				ready: true
			},
			{
				name: "env_vars_update_strategy",
				default: "merge",
				help: "`merge` keeps variables that are not listed; `overwrite` drops them. `env_vars: \"{}\"` with `overwrite` removes all.",
				example: "overwrite",
				group: "The service",
				ready: true
			},
			{
				name: "secrets",
				help: "Secrets, `KEY=SECRET:VERSION` separated by line breaks or commas. A key that starts with `/` is the path of a file; any other key is an environment variable.",
				example: "API_KEY=api-key:latest",
				group: "The service",
				ready: true
			},
			{
				name: "secrets_update_strategy",
				default: "merge",
				help: "`merge` keeps secrets that are not listed; `overwrite` drops them.",
				example: "overwrite",
				group: "The service",
				ready: true
			},
			{
				name: "labels",
				help: "Labels of the service and of the new revision, `KEY=VALUE` separated by line breaks or commas. Other labels stay.",
				example: "team=web",
				group: "The service",
				ready: true
			},
			{
				name: "skip_default_labels",
				default: "false",
				help: "`true` leaves out the labels `managed-by=github-actions` and `commit-sha`.",
				example: "true",
				group: "The service",
				ready: true
			},
			{
				name: "suffix",
				help: "Suffix of the new revision: `v1` makes `SERVICE-v1`. Each suffix works once.",
				example: "v1",
				group: "The service",
				ready: true
			},
			{
				name: "tag",
				help: "Traffic tag for the new revision. It gives the revision a URL of its own, which becomes the output `url`. Tag and service name together can have at most 46 characters.",
				example: "canary",
				group: "The service",
				ready: true
			},
			{
				name: "no_traffic",
				default: "false",
				help: "`true` sends no traffic to the new revision. Not possible for a service that does not exist yet.",
				example: "true",
				group: "The service",
				ready: true
			},
			{
				name: "timeout",
				help: "How long a request can take, up to one hour. For the build, see `build_timeout`.",
				example: "5m",
				group: "The service",
				ready: true
			},
			{
				name: "flags",
				help: "Flags of `gcloud run deploy`, separated by spaces or line breaks. The run interprets them without gcloud (see the page on gcloud flags). They override inputs.",
				example: "--memory=512Mi --cpu=1",
				group: "The service",
				ready: true
			},
			{
				name: "kv_syntax",
				default: "peer",
				help: "How `KEY=VALUE` lists are read. `peer`: as deploy-cloudrun reads them. `dotenv`: one entry per line, with quotes, comments, JSON and values of several lines.",
				example: "dotenv",
				group: "The service",
				ready: true
			},
			{
				name: "wait",
				default: "false",
				help: "`true` runs the job after the deploy and waits until it ends; the run fails if the job fails.",
				example: "true",
				group: "Jobs",
				ready: true
			},
			{
				name: "access",
				default: "keep",
				help: "`public`: reachable without a Google identity, as far as policies allow. `authenticated`: callers need `run.routes.invoke`. `keep`: an existing service stays as it is, a new one is `authenticated`.",
				example: "public",
				synonyms: {
					private: "authenticated",
					restricted: "authenticated",
					false: "authenticated",
					everyone: "public",
					allusers: "public",
					unauthenticated: "public",
					true: "public"
				},
				group: "Who can call it",
				ready: true
			},
			{
				name: "public_via",
				default: "auto",
				help: "How the run can make the service public: `all-users`, `no-invoker-iam-check`, or `auto` for whichever way the policies allow.",
				example: "all-users",
				group: "Who can call it",
				ready: true
			},
			{
				name: "on_public_denied",
				default: "oidc-only",
				help: "What to do if policies forbid public access: `oidc-only` deploys for authenticated callers and warns; `fail` stops before the run changes anything.",
				example: "fail",
				group: "Who can call it",
				ready: true
			},
			{
				name: "invokers",
				help: "Members that can call the service, separated by line breaks or commas: `user:`, `group:`, or the email of a service account.",
				example: "frontend@my-project.iam.gserviceaccount.com",
				group: "Who can call it",
				ready: true
			},
			{
				name: "invokers_update_strategy",
				default: "merge",
				help: "`merge` adds to the existing callers; `overwrite` makes `invokers` and `callers` the only ones, apart from `allUsers` and grants with a condition.",
				example: "overwrite",
				group: "Who can call it",
				ready: true
			},
			{
				name: "callers",
				help: "Cloud Run services that call this one, `NAME` or `PROJECT/REGION/NAME`, or emails of accounts, separated by line breaks or commas. Their runtime accounts can then call this service.",
				example: "frontend",
				group: "Who can call it",
				ready: true
			},
			{
				name: "workload_identity_provider",
				help: "Workload Identity Federation provider, with the project number. Default: the credentials of an earlier auth step, then Application Default Credentials.",
				example: "projects/123456789012/locations/global/workloadIdentityPools/github/providers/my-repo",
				group: "Authentication",
				ready: true
			},
			{
				name: "service_account",
				help: "Service account to deploy as. Without it, the federated identity itself deploys.",
				example: "deployer@my-project.iam.gserviceaccount.com",
				group: "Authentication",
				ready: true
			},
			{
				name: "audience",
				help: "Audience of GitHub's ID token, if the provider does not accept the default.",
				example: "https://example.com/my-audience",
				group: "Authentication",
				ready: true
			},
			{
				name: "delegates",
				help: "Service accounts between the identity of the job and `service_account`, separated by line breaks or commas. Each impersonates the next.",
				example: "first@my-project.iam.gserviceaccount.com",
				group: "Authentication",
				ready: true
			},
			{
				name: "universe",
				default: "googleapis.com",
				help: "Host suffix of Google's APIs.",
				example: "googleapis.com",
				group: "Authentication",
				ready: true
			},
			{
				name: "request_reason",
				help: "Text for the header `X-Goog-Request-Reason`, which audit logs show.",
				example: "ticket 1234",
				shownAs: "Request reason",
				group: "Authentication",
				ready: true
			},
			{
				name: "preflight",
				default: "enforce",
				help: "`enforce`: a missing permission, a disabled API or a refusal by Google stops the run before it uploads anything. `warn`: such findings are warnings, and the run goes on until Google refuses it. `off`: the run does not check permissions and APIs, and refusals of its other questions are warnings. Other errors stop the run in any case.",
				example: "warn",
				shownAs: "Preflight",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "grant_missing",
				default: "false",
				help: "`true` grants what the preflight found missing and enables APIs: the narrowest role on the narrowest resource, never Owner, Editor or Viewer, never for code from a fork. The run then waits for the grants to take effect and deploys. The deployer must be allowed to grant roles.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "wait_for_grants",
				default: "false",
				help: "`true`: if Google refuses a request, the run tries again until `propagation_timeout`, because a recent grant might still need time to take effect.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "propagation_timeout",
				default: "7m",
				help: "How long to wait for grants to take effect: those that `grant_missing` made or that `wait_for_grants` announces.",
				example: "7m",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "verify",
				default: "true",
				help: "Request the URL without a token, with an ID token and with an ID token for another audience, and compare the answers with the decision about access.",
				example: "false",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "verify_path",
				default: "/",
				help: "Path that `verify` and a gradual rollout request.",
				example: "/status",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "dry_run",
				default: "false",
				help: "`true` plans and reports, and changes nothing.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "build_service_account",
				help: "Build account, as email or full name. Default: the build account of the service's last build, otherwise the project's default.",
				example: "builder@my-project.iam.gserviceaccount.com",
				group: "The build",
				ready: true
			},
			{
				name: "build_env_vars",
				help: "Environment variables of the build, as a `KEY=VALUE` list. Those of the last build that are not listed stay.",
				example: "GOOGLE_NODE_RUN_SCRIPTS=build",
				group: "The build",
				ready: true
			},
			{
				name: "build_worker_pool",
				help: "Private pool of Cloud Build to build in.",
				example: "projects/my-project/locations/europe-west1/workerPools/my-pool",
				group: "The build",
				ready: true
			},
			{
				name: "build_timeout",
				help: "How long the build can take.",
				example: "20m",
				group: "The build",
				ready: true
			},
			{
				name: "base_image",
				help: "Base image of a build with buildpacks. Also turns on automatic updates of that image.",
				example: "nodejs22",
				group: "The build",
				ready: true
			},
			{
				name: "source_bucket",
				help: "Bucket for the uploaded source. Default: `run-sources-PROJECT-REGION`, which the run creates if it does not exist.",
				example: "my-source-bucket",
				group: "The build",
				ready: true
			},
			{
				name: "artifact_repository",
				help: "Artifact Registry repository for the built image, which must exist. Default: `cloud-run-source-deploy`, which the run creates if it does not exist.",
				example: "my-repo",
				group: "The build",
				ready: true
			},
			{
				name: "run_timeout",
				default: "60m",
				help: "How long the whole run can take.",
				example: "30m",
				group: "The run",
				ready: true
			},
			{
				name: "on_cancel",
				default: "cancel-build",
				help: "When the run is cancelled: `cancel-build` cancels the build, `leave` lets it finish.",
				example: "leave",
				group: "The run",
				ready: true
			},
			{
				name: "report_path",
				help: "Also write the report (JSON) to this file.",
				example: "report.json",
				group: "The run",
				ready: true
			},
			{
				name: "summary",
				default: "true",
				help: "Write the job summary.",
				example: "false",
				group: "The run",
				ready: true
			},
			{
				name: "language",
				default: "en",
				help: "Language of the summary and messages: `en`.",
				example: "en",
				group: "The run",
				ready: true
			},
			{
				name: "create_credentials_file",
				help: "Has no effect: the run writes no credential file.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "export_environment_variables",
				help: "Has no effect: the run exports no variables to later steps.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "cleanup_credentials",
				help: "Has no effect: there is no credential file.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "access_token_lifetime",
				help: "Has no effect: the run provides no token.",
				example: "300s",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "access_token_scopes",
				help: "Has no effect: the run provides no token.",
				example: "https://www.googleapis.com/auth/cloud-platform",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "id_token_include_email",
				help: "Has no effect: the run provides no token.",
				example: "true",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "gcloud_version",
				help: "Has no effect: the run does not use gcloud.",
				example: "latest",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "gcloud_component",
				help: "Has no effect: the run does not use gcloud. `alpha` or `beta`.",
				example: "beta",
				group: "Accepted for compatibility",
				ready: true
			},
			{
				name: "preview_strategy",
				help: "`tag` (the default): a preview is a revision of the service without traffic, with its own tag and URL and with the access, account and secrets of the service. `service`: a preview is a separate service, `SERVICE-pr-N`. With `mode: preflight`: also check whether previews would work.",
				example: "service",
				group: "Previews",
				ready: true
			},
			{
				name: "preview_ttl",
				help: "Age at which `cleanup` removes a preview, `14d` by default. With `mode: preflight`: also check whether `cleanup` would work.",
				example: "14d",
				group: "Previews",
				ready: true
			},
			{
				name: "comment",
				default: "true",
				help: "Write one comment on the pull request with the address of its preview, and keep it up to date. If the run cannot write it, it warns.",
				example: "false",
				group: "Previews",
				ready: true
			},
			{
				name: "github_token",
				default: `\${{ github.token }}`,
				help: "Token for the comment on the pull request (`pull-requests: write`), and for `cleanup` to ask whether a pull request is closed (`pull-requests: read`). Without that permission, `cleanup` decides by age alone.",
				example: `\${{ github.token }}`,
				group: "Previews",
				ready: true
			},
			{
				name: "drift_fail",
				default: "true",
				help: "`true`: drift fails the step. `false`: each difference is a warning.",
				example: "false",
				group: "Drift",
				ready: true
			},
			{
				name: "fix",
				default: "false",
				help: "`true`: `drift` applies what is safe: labels, environment variables, and whatever reduces who can call the service. It never makes anything public.",
				example: "true",
				group: "Drift",
				ready: true
			},
			{
				name: "metadata",
				help: "YAML file of a service or job in Knative form, deployed as `gcloud run services replace` and `jobs replace` do. If you give `image` or `source`, `env_vars`, `secrets`, `labels`, `suffix` or `timeout`, the run puts them into it.",
				example: "service.yaml",
				group: "What to deploy",
				ready: true
			},
			{
				name: "revision_traffic",
				help: "Shares of the traffic by revision, `REVISION=PERCENT` separated by commas; `LATEST` is the revision that this run makes. The other serving revisions share the rest in proportion. With `mode: rollback`: the revision to go back to.",
				example: "api-00041-abc=90,LATEST=10",
				group: "Traffic",
				ready: true
			},
			{
				name: "tag_traffic",
				help: "Shares of the traffic by tag, `TAG=PERCENT` separated by commas. Not together with `revision_traffic`.",
				example: "canary=10",
				group: "Traffic",
				ready: true
			},
			{
				name: "update_traffic_flags",
				help: "Flags of `gcloud run services update-traffic`, read without gcloud: `--to-latest`, `--to-revisions`, `--to-tags`, `--set-tags`, `--update-tags`, `--remove-tags`, `--clear-tags`. They take effect after the deploy, or on their own.",
				example: "--update-tags=stable=LATEST",
				group: "Traffic",
				ready: true
			},
			{
				name: "traffic_steps",
				help: "Gradual rollout: the new revision gets its traffic in these steps, in percent. The run watches its health before and between them; if the revision fails, all traffic returns to what served before. The last step stays: end with 100 to move all traffic.",
				example: "10,50,100",
				group: "Traffic",
				ready: true
			},
			{
				name: "traffic_interval",
				default: "2m",
				help: "Time between two steps of a gradual rollout. The run watches the new revision meanwhile.",
				example: "5m",
				group: "Traffic",
				ready: true
			},
			later("reuse_build", "The build", "Reuse the image of the same source.", "always", "auto"),
			{
				name: "resource_tags",
				help: "Resource tags of the service, as `KEY=VALUE` with namespaced keys (`123456789012/env=prod`, or `tagKeys/123=tagValues/456`). The run binds them after the release and before it makes the service public, so an organisation policy with a tag condition can allow that. Other tags stay.",
				example: "123456789012/allUsersIngress=True",
				group: "The service",
				ready: true
			},
			{
				name: "allow_fork_source",
				default: "false",
				help: "Deploy code that is or could be from a fork although the run has credentials. Needs `environment`. Only for jobs that a person approves each time.",
				example: "true",
				group: "Safety and waiting",
				ready: true
			},
			{
				name: "url",
				help: "With `mode: diagnose`: the address that answers a caller with 401, 403 or 404. The run sends it GET requests without an ID token and, where nobody could misuse the token, with one.",
				example: "https://api-123456789012.europe-west1.run.app",
				group: "The run",
				ready: true
			},
			{
				name: "environment",
				help: "The GitHub environment of the job, for `allow_fork_source`. The job must run in it, which the run verifies by the ID token of the job.",
				example: "previews-of-forks",
				group: "Safety and waiting",
				ready: true
			},
			later("sarif_file", "The run", "Write findings as SARIF 2.1.0.", "findings.sarif"),
			{
				name: "schedule",
				help: "When Cloud Scheduler calls the service (or runs the job): unix-cron, or words such as `every 10 minutes`. `none` deletes the Cloud Scheduler job; without the input, an existing one stays as it is. For several schedules, give a YAML list of mappings with the names of the inputs below without `schedule_`.",
				example: "0 3 * * *",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_name",
				help: "Name of the Cloud Scheduler job. Default: `SERVICE-schedule`. With `mode: diagnose`: the job whose calls are refused.",
				example: "api-nightly",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_time_zone",
				default: "Etc/UTC",
				help: "Time zone of the schedule, by its name in the tz database.",
				example: "Europe/Berlin",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_path",
				default: "/",
				help: "Path to call, with its query.",
				example: "/tasks/nightly",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_method",
				default: "POST",
				help: "HTTP method of the call.",
				example: "GET",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_body",
				help: "Body of the call, for POST, PUT and PATCH.",
				example: "{\"full\": true}",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_headers",
				help: "Headers of the call, `KEY=VALUE` separated by line breaks or commas. Set `Content-Type` if there is a body: the default is `application/octet-stream`.",
				example: "Content-Type=application/json",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_service_account",
				help: "Service account that calls. It must be in the same project. Default: `cloud-scheduler-invoker@PROJECT.iam.gserviceaccount.com`, which the run creates if it does not exist.",
				example: "caller@my-project.iam.gserviceaccount.com",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_audience",
				help: "Audience of the ID token. Default: the URL of the service, which works for every path.",
				example: "https://api.example.com",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_deadline",
				help: "Deadline of one attempt, 15 seconds to 30 minutes. Cloud Scheduler’s default is 3 minutes.",
				example: "10m",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_retries",
				help: "Number of retries after a failed attempt, 0 to 5.",
				example: "3",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_test",
				default: "false",
				help: "`true`: run the Cloud Scheduler job once after the deploy and wait for the result.",
				example: "true",
				group: "Schedule",
				ready: true
			},
			{
				name: "schedule_target",
				help: "`function NAME`: call this function instead of the service. It must be a Cloud Run service. With `mode: diagnose`: the function that refuses, of either generation.",
				example: "function hello",
				group: "Schedule",
				ready: true
			},
			later("drift_issue", "Drift", "Keep one issue about the drift.", "true", "false"),
			later("scope", "Drift", "Project, folder or organisation to look at.", "projects/my-project"),
			later("drift_baseline", "Drift", "YAML file of accepted findings.", "drift.yaml"),
			later("credentials_json", "Accepted for compatibility", "Refused: the run does not use service account keys.", "leave it out"),
			later("token_format", "Accepted for compatibility", "Refused: the run provides no tokens.", "access_token"),
			later("access_token_subject", "Accepted for compatibility", "Refused: the run provides no tokens.", "me@example.com"),
			later("id_token_audience", "Accepted for compatibility", "Refused: the run provides no tokens.", "https://example.com")
		];
		function later(name, group, help, example, fallback) {
			return {
				name,
				group,
				help,
				example,
				ready: false,
				...fallback === void 0 ? {} : { default: fallback }
			};
		}
		const byName = new Map(INPUTS.map((input) => [input.name, input]));
		function inputRow(name) {
			const row = byName.get(name);
			if (!row) throw new Error(`no input ${name}`);
			return row;
		}
		const TIMES = [
			"timeoutSeconds",
			"periodSeconds",
			"failureThreshold"
		];
		const HTTP_AND_GRPC = [
			"httpGet.port",
			"httpGet.path",
			"grpc.port",
			"grpc.service"
		];
		const TEXTS = new Set(["httpGet.path", "grpc.service"]);
		function probe(name, field, example, help, keys) {
			const path = `container.${field}`;
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect: (values) => {
					const settings = mapOf(values.slice(-1));
					return edits(Object.keys(settings).length === 0 ? clear(path) : set(path, probeOf(settings, keys)));
				}
			};
		}
		function probeOf(settings, keys) {
			const result = {};
			for (const [key, text] of Object.entries(settings)) {
				if (!keys.includes(key)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(key)}, which is not one of ${keys.join(", ")}`);
				const [action, field] = key.split(".");
				const value = TEXTS.has(key) ? text : text === "" ? void 0 : number(key, text);
				if (field === void 0) {
					if (value !== void 0) result[key] = value;
					continue;
				}
				const of = result[action ?? ""] ?? {};
				result[action ?? ""] = value === void 0 ? of : {
					...of,
					[field]: value
				};
			}
			const actions = [
				"httpGet",
				"tcpSocket",
				"grpc"
			].filter((action) => action in result);
			if (actions.length > 1) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${actions.join(" and ")}; a probe can use only one of them`);
			return result;
		}
		function number(key, text) {
			if (!/^\d+$/.test(text)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`a value for ${key} that is not a whole number`);
			return Number(text);
		}
		function probeFlags() {
			const startup = "httpGet.path=/ready,httpGet.port=8080,periodSeconds=3";
			const health = "httpGet.path=/health,periodSeconds=30";
			return perContainer(probe("--startup-probe", "startupProbe", startup, "Probe for whether the container has started; empty for the default.", [
				"initialDelaySeconds",
				...TIMES,
				...HTTP_AND_GRPC,
				"tcpSocket.port"
			]), probe("--liveness-probe", "livenessProbe", health, "Probe for whether the container is still alive; empty for none.", [
				"initialDelaySeconds",
				...TIMES,
				...HTTP_AND_GRPC
			]), ...inStage("ALPHA", probe("--readiness-probe", "readinessProbe", health, "Probe for whether the container can take requests; empty for none.", [...TIMES, ...HTTP_AND_GRPC])));
		}
		const VOLUMES = "template.volumes";
		const MOUNTS = "container.volumeMounts";
		const readOnly = ({ readonly }) => readonly?.toLowerCase() === "true" ? { readOnly: true } : {};
		const TYPES = {
			"in-memory": {
				required: [],
				optional: ["size-limit"],
				source: (settings) => ({ emptyDir: {
					medium: "MEMORY",
					...settings["size-limit"] && { sizeLimit: settings["size-limit"] }
				} })
			},
			nfs: {
				required: ["location"],
				optional: ["readonly"],
				source: (settings) => {
					const [server, path] = /^(.*?):(\/.*)$/.exec(settings.location ?? "")?.slice(1) ?? [];
					if (server === void 0 || path === void 0) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a location that is not in the form SERVER:/PATH");
					return { nfs: {
						server,
						path,
						...readOnly(settings)
					} };
				}
			},
			"cloud-storage": {
				required: [],
				optional: [
					"bucket",
					"readonly",
					"mount-options",
					"dynamic-mounting"
				],
				source: (settings) => {
					const dynamic = settings["dynamic-mounting"]?.toLowerCase() === "true";
					if (dynamic === (settings.bucket !== void 0)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a cloud-storage volume, which needs either a bucket or dynamic-mounting=true");
					const options = settings["mount-options"];
					return { gcs: {
						bucket: dynamic ? "_" : settings.bucket ?? "",
						...readOnly(settings),
						...options && { mountOptions: options.split(";") }
					} };
				}
			},
			secret: {
				required: [
					"secret",
					"version",
					"path"
				],
				optional: [],
				source: ({ secret = "", version = "", path = "" }) => ({ secret: {
					secret,
					items: [{
						version,
						path
					}]
				} })
			},
			cloudsql: {
				required: ["instances"],
				optional: [],
				source: ({ instances = "" }) => {
					const names = instances.split(";").map((instance) => instance.trim());
					if (names.some((name) => name.split(":").length !== 3)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("an instance that is not PROJECT:REGION:INSTANCE");
					return { cloudSqlInstance: { instances: names } };
				}
			}
		};
		function volumeOf(text) {
			const { name: name$2, type, ...settings } = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.r)(text);
			if (!name$2 || !type) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a volume without name or type");
			const kind = Object.hasOwn(TYPES, type) ? TYPES[type] : void 0;
			if (!kind) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`a volume of type ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(type)}, which is not one of ${Object.keys(TYPES).join(", ")}`);
			const foreign = Object.keys(settings).find((key) => ![...kind.required, ...kind.optional].includes(key));
			if (foreign) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(foreign)}, which a volume of type ${type} does not have`);
			const missing = kind.required.filter((key) => !(key in settings));
			if (missing.length > 0) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`a volume of type ${type} without ${missing.join(", ")}`);
			return {
				name: name$2,
				...kind.source(settings)
			};
		}
		function mountOf(text) {
			const { volume, "mount-path": path, ...rest } = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.r)(text);
			const foreign = Object.keys(rest)[0];
			if (foreign) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(foreign)}; a mount has volume and mount-path`);
			if (!volume || !path) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a mount without volume or mount-path");
			if (!path.startsWith("/")) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a mount-path that does not begin with \"/\"");
			return [path, volume];
		}
		function volumeFlags() {
			const added = {
				name: "--add-volume",
				takes: "value",
				example: "name=cache,type=in-memory,size-limit=64Mi",
				help: `Add a volume; can be given several times. Types: ${Object.keys(TYPES).map((type) => `\`${type}\``).join(", ")}.`,
				sets: VOLUMES,
				items: true,
				effect: (values) => edits(...values.map((text) => ({
					path: VOLUMES,
					op: "add",
					item: volumeOf(text)
				})))
			};
			return [
				{
					...removal("--remove-volume", VOLUMES, "cache", "Remove volumes by name."),
					phase: "before"
				},
				{
					...alone("--clear-volumes", VOLUMES, "Remove all volumes, including those of secrets.", () => edits(clear(VOLUMES))),
					phase: "before"
				},
				added
			];
		}
		function mountFlags() {
			return perContainer({
				...removal("--remove-volume-mount", MOUNTS, "/cache", "Remove mounts by path."),
				phase: "before"
			}, {
				...alone("--clear-volume-mounts", MOUNTS, "Remove all mounts of the container.", () => edits(clear(MOUNTS))),
				phase: "before"
			}, {
				name: "--add-volume-mount",
				takes: "value",
				example: "volume=cache,mount-path=/cache",
				help: "Mount a volume; can be given several times.",
				sets: MOUNTS,
				items: true,
				effect: (values) => edits({
					path: MOUNTS,
					op: "put",
					entries: Object.fromEntries(values.map(mountOf)),
					strategy: "merge"
				})
			});
		}
		function removal(name, path, example, help) {
			const effect = (values) => edits({
				path,
				op: "remove",
				keys: listOf(values)
			});
			return {
				name,
				takes: "value",
				example,
				help,
				sets: path,
				items: true,
				effect
			};
		}
		const LIMITS = "container.resources.limits";
		const memory = matching(/^\d+(\.\d+)?(k|M|G|T|Ki|Mi|Gi|Ti)?$/, "an amount of memory");
		const cpu = matching(/^(\d+(\.\d+)?|\.\d+|\d+m)$/, "an amount of CPU");
		const port = (value) => value === "default" ? 8080 : integer(1, 65535)(value);
		function gpuFlags() {
			const limit = "container.gpu";
			return [
				...perContainer({
					name: "--gpu",
					takes: "value",
					example: "1",
					help: "Number of GPUs; 0 for none.",
					sets: `${LIMITS}.nvidia.com/gpu`,
					effect: (values) => {
						const count = integer(0)(last(values));
						return count === 0 ? edits(clear(limit), clear("template.nodeSelector")) : edits(set(limit, String(count)));
					}
				}),
				field("--gpu-type", "template.nodeSelector.accelerator", "nvidia-l4", "Type of GPU.", nonEmpty),
				toggle("--gpu-zonal-redundancy", "template.gpuZonalRedundancyDisabled", "Keep GPUs ready in several zones.", (on) => !on)
			];
		}
		function containerFlags() {
			return [
				{
					name: "--container",
					takes: "value",
					example: "app --port=8080 --image=app --container=proxy --image=proxy",
					help: "The container flags that follow apply to the container of this name. The run creates it if it does not exist.",
					sets: "template.containers",
					effect: () => ({ kind: "none" })
				},
				{
					name: "--remove-containers",
					takes: "value",
					example: "proxy",
					help: "Remove containers by name.",
					sets: "template.containers",
					items: true,
					phase: "before",
					effect: (values) => edits({
						path: "template.containers",
						op: "remove",
						keys: listOf(values)
					})
				},
				...volumeFlags().filter(({ phase }) => phase === "before"),
				...perContainer(field("--memory", `${LIMITS}.memory`, "512Mi", "Memory limit.", memory), field("--cpu", `${LIMITS}.cpu`, "1", "CPU limit.", cpu), inFamily("entry point", "command", listField("--command", "container.command", "node,server.js", "Entry point; empty for the image's own.")), listField("--args", "container.args", "serve,8080", "Arguments; empty for the image's own."), ...mapFamily("env-vars", "environment variables", "container.env", "LOG_LEVEL=info", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.l), inFamily("env-vars", "file", {
					name: "--env-vars-file",
					takes: "value",
					example: "env.yaml",
					help: "Environment variables from a YAML file; others are removed.",
					sets: "container.env",
					effect: (values, readText) => {
						const entries = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.l)((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.A)(readText(last(values))));
						return edits({
							path: "container.env",
							op: "put",
							entries,
							strategy: "overwrite"
						});
					}
				}), ...mapFamily("secrets", "secrets", "container.secrets", "API_KEY=api-key:latest", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.s), {
					name: "--depends-on",
					takes: "value",
					example: "proxy",
					help: "Containers that must start before this one; empty for none.",
					sets: "container.dependsOn",
					items: true,
					phase: "after",
					effect: (values) => {
						const names = [...new Set(listOf(values))].filter((name) => name !== "").sort();
						return edits(names.length === 0 ? clear("container.dependsOn") : set("container.dependsOn", names));
					}
				}),
				...volumeFlags().filter(({ phase }) => phase !== "before"),
				...mountFlags(),
				...only("requests", ...probeFlags()),
				...perContainer(...only("requests", field("--port", "container.ports.0.containerPort", "8080", "Port that the container listens on.", port), toggle("--use-http2", "container.ports.0.name", "Send HTTP/2 to the container.", (on) => on ? "h2c" : "http1"))),
				...gpuFlags(),
				...only("requests", {
					...toggle("--cpu-throttling", "container.resources.cpuIdle", "CPU only while the container serves requests.", (on) => on),
					phase: "after"
				}, {
					...toggle("--cpu-boost", "container.resources.startupCpuBoost", "More CPU while the container starts.", (on) => on),
					phase: "after"
				}),
				...cloudSqlFlags(),
				{
					...field("--execution-environment", "template.executionEnvironment", "gen2", "`gen1` or `gen2`.", choice({
						gen1: "EXECUTION_ENVIRONMENT_GEN1",
						gen2: "EXECUTION_ENVIRONMENT_GEN2"
					})),
					for: "environments"
				}
			];
		}
		function gcloudWideFlags() {
			const credentials = "concerns credentials that gcloud stores; here they come from workload_identity_provider or an earlier auth step";
			return [
				input("--project", "project_id", "my-project", "Google Cloud project."),
				{
					name: "--impersonate-service-account",
					takes: "value",
					example: "deployer@my-project.iam.gserviceaccount.com",
					help: "Account to deploy as. In a list, each account impersonates the next.",
					sets: "inputs `service_account` and `delegates`",
					items: true,
					effect: (values) => {
						const accounts = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.n)(last(values));
						const account = accounts.pop();
						if (!account) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("an empty value");
						return {
							kind: "inputs",
							values: {
								service_account: account,
								...accounts.length > 0 && { delegates: accounts.join(",") }
							}
						};
					}
				},
				input("--universe-domain", "universe", "googleapis.com", "Host suffix of Google's APIs."),
				{
					name: "--flags-file",
					takes: "value",
					example: "flags.yaml",
					help: "YAML file with flags, as a mapping or a list of mappings; it can name more files.",
					sets: "what the flags in it set",
					effect: () => ({ kind: "none" })
				},
				ignored("--quiet", "alone", ""),
				ignored("--format", "value", "json"),
				ignored("--verbosity", "value", "info"),
				ignored("--flatten", "value", "spec", "it shapes what gcloud prints"),
				ignored("--log-http", "switch", "", "gcloud does not run here; a debug run of the workflow logs the requests"),
				ignored("--user-output-enabled", "switch", "", "it concerns what gcloud prints"),
				ignored("--trace-token", "value", "token", "it traces requests of gcloud"),
				ignored("--http-timeout", "value", "60", "requests here have time limits of their own"),
				ignored("--billing-project", "value", "my-project", "the credentials decide where quota is charged"),
				refusal("--account", "value", credentials),
				refusal("--configuration", "value", "names settings of an installed gcloud; use inputs instead"),
				refusal("--access-token-file", "value", credentials),
				refusal("--authorization-token-file", "value", credentials),
				refusal("--authority-selector", "value", credentials),
				refusal("--credential-file-override", "value", credentials),
				refusal("--help", "alone", "prints the help of gcloud and deploys nothing"),
				refusal("--document", "value", "prints the help of gcloud and deploys nothing")
			];
		}
		function deployOnlyFlags() {
			const anthos = "is for Knative on a Kubernetes cluster; gcloud also refuses it on Cloud Run";
			const noField = "is an alpha feature without a field in the v2 API";
			const maps = [
				"set",
				"update",
				"remove"
			].map((verb) => refusal(`--${verb}-config-maps`, "value", anthos));
			return [
				{
					...ignored("--platform", "value", "managed"),
					effect: (values) => {
						if (last(values) !== "managed") throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a value other than \"managed\", the only platform");
						return { kind: "none" };
					}
				},
				ignored("--async", "alone", "", "a run waits for the release, because its outputs and the access check need it"),
				{
					...ignored("--allow-unencrypted-build", "switch", ""),
					help: "Allow a build that `--key` does not cover: with a source, the key protects only the deployed container.",
					sets: "nothing: without it, the run refuses a source together with `--key`",
					effect: (values) => ({
						kind: "unencrypted-build",
						allowed: last(values) === "true"
					})
				},
				ignored("--delegate-builds", "switch", "", "builds always go through the API of Cloud Run"),
				...[
					"--namespace",
					"--cluster",
					"--cluster-location",
					"--connectivity",
					"--context",
					"--kubeconfig"
				].map((name) => refusal(name, "value", anthos)),
				...maps,
				refusal("--clear-config-maps", "alone", anthos),
				refusal("--regions", "value", "creates a multi-region service, which is not supported yet; for a service in each region, list the regions in the input region"),
				refusal("--no-build", "alone", "skips the build; give the built image as the input image"),
				refusal("--overflow-scaling", "switch", noField),
				refusal("--max-surge", "value", noField),
				refusal("--max-unavailable", "value", noField),
				refusal("--runtime", "value", noField),
				refusal("--identity", "value", noField),
				refusal("--mesh-dataplane", "value", noField),
				refusal("--enable-workload-certificate", "switch", noField)
			];
		}
		function taskTimeout(text) {
			const seconds = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.t)(text);
			if (!Number.isInteger(seconds) || seconds < 1) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R("a time that is not a whole number of seconds, at least 1");
			return `${seconds}s`;
		}
		function jobFlags() {
			const count = integer(0);
			return only("executions", field("--tasks", "execution.taskCount", "10", "Number of tasks of one execution.", integer(1)), {
				name: "--parallelism",
				takes: "value",
				example: "3",
				help: "Maximum number of tasks at a time; 0 for as many as possible.",
				sets: "execution.parallelism",
				effect: (values) => {
					const parallelism = count(last(values));
					return edits(parallelism === 0 ? clear("execution.parallelism") : set("execution.parallelism", parallelism));
				}
			}, field("--max-retries", "template.maxRetries", "3", "How often to retry a failed task.", count), field("--task-timeout", "template.timeout", "10m", "How long one attempt of a task can take.", taskTimeout), alone("--execute-now", "an execution", "Run the job after its deploy.", () => ({
				kind: "execution",
				execution: "start"
			})), alone("--wait", "an execution", "The same as the input `wait`: run the job and wait until it ends.", () => ({
				kind: "execution",
				execution: "wait"
			})));
		}
		const KEY = "template.encryptionKey";
		const ACTION = "template.encryptionKeyRevocationAction";
		const SHUTDOWN = "template.encryptionKeyShutdownDuration";
		const POLICY = "binaryAuthorization";
		const AUDIENCES = "customAudiences";
		function keyFlags() {
			const key = "projects/my-project/locations/europe-west1/keyRings/my-ring/cryptoKeys/my-key";
			const hours = integer(1);
			return [inFamily("key", "set", field("--key", KEY, key, "Cloud KMS key that encrypts the container.", nonEmpty)), ...only("requests", inFamily("key", "clear", alone("--clear-key", KEY, "Remove the key and the settings for its revocation.", () => edits(clear(KEY), clear(ACTION), clear(SHUTDOWN))), "after"), inFamily("revocation of the key", "set", field("--post-key-revocation-action-type", ACTION, "prevent-new", "What happens when the key is revoked: `prevent-new` or `shut-down`.", choice({
				"prevent-new": "PREVENT_NEW",
				"shut-down": "SHUTDOWN"
			}))), inFamily("revocation of the key", "clear", alone("--clear-post-key-revocation-action-type", ACTION, "Use the default action, immediately.", () => edits(clear(ACTION), clear(SHUTDOWN))), "after"), inFamily("shutdown of the key", "set", field("--encryption-key-shutdown-hours", SHUTDOWN, "24", "Hours from the revocation of the key to the shutdown of the service.", (text) => `${hours(text) * 3600}s`)), inFamily("shutdown of the key", "clear", alone("--clear-encryption-key-shutdown-hours", SHUTDOWN, "Remove that delay.", () => edits(clear(SHUTDOWN))), "after"))];
		}
		function binaryAuthorizationFlags() {
			return [
				inFamily("binary-authorization", "set", {
					name: "--binary-authorization",
					takes: "value",
					example: "default",
					help: "Binary Authorization policy: `default`, or the name of a policy.",
					sets: POLICY,
					effect: (values) => {
						const policy = String(nonEmpty(last(values)));
						return policy === "default" ? edits(clear(`${POLICY}.policy`), set(`${POLICY}.useDefault`, true)) : edits(clear(`${POLICY}.useDefault`), set(`${POLICY}.policy`, policy));
					}
				}),
				...only("requests", inFamily("binary-authorization", "clear", alone("--clear-binary-authorization", POLICY, "Turn Binary Authorization off.", () => edits(clear(POLICY))))),
				field("--breakglass", `${POLICY}.breakglassJustification`, "incident-42", "Why this deploy can bypass Binary Authorization.", nonEmpty)
			];
		}
		function audienceFlags() {
			const flag = (verb, help, edit) => inFamily("custom-audiences", verb, {
				name: `--${verb}-custom-audiences`,
				takes: "value",
				example: "https://api.example.com",
				help,
				sets: AUDIENCES,
				items: true,
				effect: (values) => edits(edit(listOf(values)))
			});
			const put = (strategy) => (names) => ({
				path: AUDIENCES,
				op: "put",
				entries: Object.fromEntries(names.map((name) => [name, ""])),
				strategy
			});
			return only("requests", flag("add", "Add custom audiences; others stay.", put("merge")), flag("set", "Set custom audiences; others are removed.", put("overwrite")), flag("remove", "Remove custom audiences.", (keys) => ({
				path: AUDIENCES,
				op: "remove",
				keys
			})), inFamily("custom-audiences", "clear", alone("--clear-custom-audiences", AUDIENCES, "Remove all custom audiences.", () => edits(clear(AUDIENCES)))));
		}
		function protectionFlags() {
			return [
				...keyFlags(),
				...binaryAuthorizationFlags(),
				...audienceFlags(),
				...only("requests", ...inStage("BETA", toggle("--iap", "iapEnabled", "Put Identity-Aware Proxy in front of the service.", (on) => on)))
			];
		}
		const CONNECTOR = "template.vpcAccess.connector";
		const EGRESS = "template.vpcAccess.egress";
		const INTERFACES = "template.vpcAccess.networkInterfaces";
		const INTERFACE = `${INTERFACES}.0`;
		const ACCOUNT = "runtime@my-project.iam.gserviceaccount.com";
		const IMAGE = "europe-west1-docker.pkg.dev/my-project/my-repo/api:v1";
		const egress = choice({
			"all-traffic": "ALL_TRAFFIC",
			"private-ranges-only": "PRIVATE_RANGES_ONLY",
			all: "ALL_TRAFFIC"
		});
		const ingress = choice({
			all: "INGRESS_TRAFFIC_ALL",
			internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
			"internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
		});
		const deployment = [
			...perContainer(input("--image", "image", IMAGE, "Container image."), input("--source", "source", ".", "Folder to build.")),
			input("--region", "region", "europe-west1", "Region."),
			...only("requests", input("--tag", "tag", "canary", "Traffic tag of the new revision."), input("--revision-suffix", "suffix", "v1", "Suffix of the new revision."), alone("--no-traffic", "input `no_traffic`", "Send no traffic to the new revision.", () => ({
				kind: "inputs",
				values: { no_traffic: "true" }
			})))
		];
		const revision = [field("--service-account", "template.serviceAccount", ACCOUNT, "The runtime account.", nonEmpty), ...only("requests", field("--concurrency", "template.maxInstanceRequestConcurrency", "80", "Maximum number of requests at a time in one instance, or `default`.", orDefault(integer(1))), input("--timeout", "timeout", "5m", "How long a request can take."), field("--min-instances", "template.scaling.minInstanceCount", "1", "Minimum number of instances of the revision, or `default`.", fewest), field("--max-instances", "template.scaling.maxInstanceCount", "10", "Maximum number of instances of the revision, or `default`.", orDefault(integer(0))), toggle("--session-affinity", "template.sessionAffinity", "Send the requests of one client to the same instance.", (on) => on), ...inStage("BETA", toggle("--deploy-health-check", "template.healthCheckDisabled", "Check a new revision before it serves.", (on) => !on), {
			name: "--mesh",
			takes: "value",
			example: "my-mesh",
			help: "Cloud Service Mesh of the service, by short or full name; empty for none.",
			sets: "template.serviceMesh.mesh",
			effect: (values) => ({
				kind: "placed-edits",
				edits: (place) => {
					const mesh = last(values);
					return [mesh === "" ? clear("template.serviceMesh") : set("template.serviceMesh.mesh", meshName(mesh, place))];
				}
			})
		}))];
		const network = [
			{
				name: "--vpc-connector",
				takes: "value",
				example: "my-connector",
				help: "VPC Access connector.",
				sets: CONNECTOR,
				effect: (values) => ({
					kind: "placed-edits",
					edits: (place) => [set(CONNECTOR, connectorName(last(values), place))]
				})
			},
			{
				...alone("--clear-vpc-connector", CONNECTOR, "Remove the VPC Access connector.", () => edits(clear(CONNECTOR), clear(EGRESS))),
				phase: "after"
			},
			field("--vpc-egress", EGRESS, "private-ranges-only", "`all-traffic` or `private-ranges-only`.", egress),
			inFamily("network", "use", field("--network", `${INTERFACE}.network`, "my-network", "VPC network for direct egress.", emptyClears)),
			inFamily("network", "use", field("--subnet", `${INTERFACE}.subnetwork`, "my-subnet", "Subnetwork for direct egress.", emptyClears)),
			inFamily("network", "use", listField("--network-tags", `${INTERFACE}.tags`, "web,api", "Network tags.")),
			inFamily("network", "use", alone("--clear-network-tags", `${INTERFACE}.tags`, "Remove the network tags.", () => edits(clear(`${INTERFACE}.tags`))), "before"),
			inFamily("network", "clear", alone("--clear-network", INTERFACES, "Turn direct egress off.", () => edits(clear(INTERFACES), clear(EGRESS))), "after")
		];
		const mostInstances = orDefault(integer(0));
		const scaling = [...["--min", "--service-min-instances"].map((name) => field(name, "scaling.minInstanceCount", "1", "Minimum number of instances of the whole service, or `default`.", fewest)), ...inStage("BETA", ...["--max", "--service-max-instances"].map((name) => inFamily("manual scaling", "most instances", field(name, "scaling.maxInstanceCount", "10", "Maximum number of instances of the whole service, or `default`.", mostInstances))), {
			name: "--scaling",
			takes: "value",
			example: "auto",
			help: "`auto`, or a fixed number of instances.",
			sets: "scaling.scalingMode",
			for: "instances",
			phase: "after",
			effect: (values) => ({
				kind: "placed-edits",
				edits: ({ kind }) => scalingEdits(last(values), kind)
			})
		})];
		function scalingEdits(value, kind = _list_js__WEBPACK_IMPORTED_MODULE_0__.n) {
			const count = "scaling.manualInstanceCount";
			const mode = (name) => _list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].requests ? [set("scaling.scalingMode", name)] : [];
			if (value === "auto") return [clear(count), ...mode("AUTOMATIC")];
			const instances = integer(0)(value);
			return [
				clear("scaling.minInstanceCount"),
				clear("scaling.maxInstanceCount"),
				...mode("MANUAL"),
				set(count, instances)
			];
		}
		const service = [
			...only("requests", field("--ingress", "ingress", "internal", "`all`, `internal` or `internal-and-cloud-load-balancing`.", ingress), ...scaling, {
				...field("--description", "description", "Public-API", "Description of the service.", anyText),
				for: "instances"
			}, ...inStage("BETA", toggle("--default-url", "defaultUriDisabled", "The service's run.app URL.", (on) => !on))),
			...labelFlags(),
			{
				name: "--update-annotations",
				takes: "value",
				example: "owner=team-web",
				help: "Set annotations of your own; others stay.",
				sets: "annotations",
				items: true,
				effect: (values) => {
					const entries = mapOf(values);
					for (const key of Object.keys(entries)) if ((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.T)(key)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`the key ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(key)}, which has its own flag or is reserved for Cloud Run`);
					return edits({
						path: "annotations",
						op: "put",
						entries,
						strategy: "merge"
					});
				}
			},
			field("--client-name", "client", "my-ci", "Client name that the service shows.", anyText),
			field("--client-version", "clientVersion", "1.2", "Version of that client.", anyText)
		];
		const access = [{
			name: "--allow-unauthenticated",
			takes: "switch",
			example: "",
			help: "The same as `access: public`; with `--no-` as `access: authenticated`.",
			sets: "input `access`",
			effect: (values) => ({
				kind: "inputs",
				values: { access: last(values) === "true" ? "public" : "authenticated" }
			})
		}, {
			name: "--invoker-iam-check",
			for: "requests",
			takes: "switch",
			example: "",
			help: "Turns the invoker check on; with `--no-` the same as `access: public` with `public_via: no-invoker-iam-check`.",
			sets: "`invokerIamDisabled`, or the inputs `access` and `public_via`",
			effect: (values) => last(values) === "true" ? edits(set("invokerIamDisabled", false)) : {
				kind: "inputs",
				values: {
					access: "public",
					public_via: "no-invoker-iam-check"
				}
			}
		}];
		const FLAGS = [
			...deployment,
			...containerFlags(),
			...revision,
			...network,
			...service,
			...protectionFlags(),
			...jobFlags(),
			...access,
			...buildFlags(),
			...deployOnlyFlags(),
			...gcloudWideFlags()
		];
		var import_dist = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.L)();
		const NESTED = "--flags-file";
		const DELIMITER = "";
		function readFlagsFile(path, readText, within = []) {
			if (within.includes(path)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)}, a file that names itself`);
			const top = contentsOf(path, readText(path));
			return ((0, import_dist.isSeq)(top) ? top.items : [top]).flatMap((group) => {
				if (!(0, import_dist.isMap)(group)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)}, which must be a YAML mapping of flags, or a list of them`);
				return group.items.flatMap(({ key, value }) => {
					const flag = text(key, path);
					if (flag !== NESTED) return [flagOf(flag, value, path)];
					return ((0, import_dist.isSeq)(value) ? value.items : [value]).flatMap((file) => readFlagsFile(text(file, path), readText, [...within, path]));
				});
			});
		}
		const OPTIONS = { version: "1.1" };
		function contentsOf(path, content) {
			try {
				const [document, ...others] = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.I)(content, OPTIONS);
				if (!document) return null;
				const fault = others.length > 0 ? "more than one YAML document" : (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.M)(document);
				if (fault !== void 0) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(fault);
				(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.F)(document, OPTIONS);
				return document.contents;
			} catch (error) {
				throw error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R ? new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)}, a file with ${error.message}`) : error;
			}
		}
		function flagOf(flag, value, path) {
			if (!flag.startsWith("-")) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)}, a file with ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(flag)}, which is not a flag`);
			if ((0, import_dist.isSeq)(value)) return {
				flag,
				value: joined(value.items.map((item) => text(item, path))),
				items: true
			};
			if ((0, import_dist.isMap)(value)) {
				const pairs = value.items.map((pair) => `${text(pair.key, path)}=${text(pair.value, path)}`);
				return {
					flag,
					value: joined(pairs),
					items: true
				};
			}
			if (!(0, import_dist.isScalar)(value) || value.value === null || value.value === true) return { flag };
			if (value.value === false) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)}, a file with "${flag}: false", which gcloud reads as ${flag}; write ${flag.replace("--", "--no-")}`);
			return {
				flag,
				value: text(value, path)
			};
		}
		function text(node, path) {
			if (!(0, import_dist.isScalar)(node)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)}, a file with a list or mapping instead of a text`);
			if (typeof node.value === "string") return node.value;
			return node.value === null ? "" : node.source ?? String(node.value);
		}
		const joined = (items) => items.length === 0 ? "" : `^${DELIMITER}^${items.map((item) => item + DELIMITER).join("")}`;
		function namesOf(flags) {
			const names = new Map();
			for (const flag of flags) {
				names.set(flag.name, {
					flag,
					on: true
				});
				if (flag.takes !== "value" && !flag.name.startsWith("--no-")) names.set(flag.name.replace("--", "--no-"), {
					flag,
					on: false
				});
				if (flag.name === "--quiet") names.set("-q", {
					flag,
					on: true
				});
				if (flag.name === "--help") names.set("-h", {
					flag,
					on: true
				});
			}
			return names;
		}
		function readGiven(text, names, readText, complain) {
			try {
				return collect(withFiles((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.H)(text), readText, complain), names, complain);
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R)) throw error;
				complain(`has ${error.message}`);
				return [];
			}
		}
		function withFiles(tokens, readText, complain) {
			const words = [];
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i] ?? "";
				const inline = token.startsWith("--flags-file=");
				const next = tokens[i + 1];
				if (!inline && (token !== "--flags-file" || next === void 0)) {
					words.push(token);
					continue;
				}
				if (!inline) i++;
				try {
					words.push(...readFlagsFile(inline ? token.slice(13) : next ?? "", readText));
				} catch (error) {
					if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R)) throw error;
					complain(`--flags-file has ${error.message}`, "--flags-file=flags.yaml");
				}
			}
			return words;
		}
		function collect(words, names, complain) {
			const groups = [{ given: new Map() }];
			let given = groups[0]?.given ?? new Map();
			let before = "";
			for (let i = 0; i < words.length; i++) {
				const word = words[i] ?? "";
				const file = typeof word === "string" ? void 0 : word;
				const token = typeof word === "string" ? word : word.flag;
				if (!file && !looksLikeFlag(token, names)) {
					complain(stray(token, before));
					continue;
				}
				const equals = file ? -1 : token.indexOf("=");
				const name$1 = equals === -1 ? token : token.slice(0, equals);
				const known = names.get(name$1);
				before = name$1;
				const next = file ? void 0 : words[i + 1];
				const follows = equals === -1 && typeof next === "string" && !looksLikeFlag(next, names);
				if (!known) {
					complain(...unknown(name$1, names));
					if (follows) i++;
					continue;
				}
				const { flag, on } = known;
				const value = file ? file.value : equals !== -1 ? token.slice(equals + 1) : void 0;
				if (flag.takes !== "value") {
					if (value !== void 0) complain(`${name$1} takes no value`, name$1);
					if (flag.takes === "alone" && !on) given.delete(flag);
					else given.set(flag, [...given.get(flag) ?? [], String(on)]);
					continue;
				}
				if (value === void 0 && !follows) {
					complain(next === void 0 ? `${name$1} has no value` : `${name$1} has no value: the next word begins with "-"; if that is the value, quote flag and value together`, next === void 0 ? usage(flag) : `"${name$1}=-VALUE"`);
					continue;
				}
				if (value === void 0) i++;
				const text = value ?? String(next);
				if (file?.items && !flag.items) complain(`${name$1} has a list or mapping in the flags file, but takes a single value`, usage(flag));
				else if (name$1 === "--container") {
					if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) || text.length > 63) complain(`--container has ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.D)(text)}, which is not the name of a container`, "--container=app");
					const known = groups.find(({ container }) => container === text);
					const group = known ?? {
						container: text,
						given: new Map()
					};
					if (!known) groups.push(group);
					given = group.given;
				} else given.set(flag, [...given.get(flag) ?? [], text]);
			}
			return groups;
		}
		function looksLikeFlag(token, names) {
			if (!token.startsWith("-") || token.length === 1) return false;
			if (names.has(token)) return true;
			return !/^-\d+$|^-\d*\.\d+$/.test(token) && (!token.includes(" ") || names.has(token.split("=")[0] ?? ""));
		}
		function stray(token, before) {
			if (token === "#") return "has \"#\", but flags cannot contain comments";
			if (token.includes("	")) return "has a tab between flags; separate them with spaces or line breaks";
			return before === "" ? "begins with text that is not a flag" : `has text after ${before} that belongs to no flag`;
		}
		function unknown(name, names) {
			const known = [...names.keys()];
			const longer = known.find((candidate) => name.length > 3 && candidate.startsWith(name));
			if (longer) return [`${name} is not a known flag; flags cannot be abbreviated`, longer];
			const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.t)(name, known.filter((each) => each.startsWith("--")));
			return [`${name} is not a known flag${close === void 0 ? "" : `; the nearest is ${close}`}`, usage(close === void 0 ? void 0 : names.get(close)?.flag, close)];
		}
		function usage(flag, name = flag?.name ?? "") {
			return flag?.takes === "value" ? `${name}=${flag.example}` : name;
		}
		const NAMES = namesOf(FLAGS);
		const EXAMPLE = "--memory=512Mi --cpu=1";
		const MOST_CONTAINERS = 10;
		function readFlags(text, readText) {
			const result = {
				inputs: new Map(),
				edits: () => ({
					before: [],
					after: [],
					problems: []
				}),
				containers: [],
				build: [],
				families: new Map(),
				given: new Set(),
				idle: [],
				idleBecause: [],
				problems: []
			};
			const complain = (problem, example = EXAMPLE) => {
				if (!result.problems.some((other) => other.problem === problem)) result.problems.push({
					input: "flags",
					problem,
					example
				});
			};
			const groups = readGiven(text, NAMES, readText, complain);
			result.given = new Set(groups.flatMap(({ given }) => [...given.keys()].map(({ name }) => name)));
			judgeGroups(groups, complain);
			const later = groups.flatMap((group) => effectsOf(group, result, readText, complain));
			result.edits = (place) => placed(inRank(later), misfits(result.given, place.kind), place);
			return result;
		}
		function effectsOf(group, result, readText, complain) {
			const later = [];
			const families = group.container === void 0 ? result.families : new Map();
			const named = group.container === void 0 ? void 0 : {
				name: group.container,
				built: false,
				ingress: false
			};
			if (named) result.containers.push(named);
			for (const flag of inOrder(group.given)) {
				const rival = flag.family && families.get(flag.family.name);
				if (flag.family && rival && rival.variant !== flag.family.variant) complain(`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`, usage(flag));
				if (flag.family) families.set(flag.family.name, {
					variant: flag.family.variant,
					flag: flag.name
				});
				if (flag.refused) {
					complain(`has ${flag.name}, which ${flag.refused}`);
					continue;
				}
				let effect;
				try {
					effect = flag.effect(group.given.get(flag) ?? [], readText);
				} catch (error) {
					if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R)) throw error;
					complain(`${flag.name} has ${error.message}`, usage(flag));
					continue;
				}
				const of = named ? { container: named.name } : {};
				if (effect.kind === "edits") later.push({
					flag,
					...of,
					edits: () => effect.edits
				});
				else if (effect.kind === "placed-edits") later.push({
					flag,
					...of,
					edits: effect.edits
				});
				else if (effect.kind === "build") result.build.push(effect.change);
				else if (effect.kind === "unencrypted-build") result.unencryptedBuild = effect.allowed;
				else if (effect.kind === "execution") result.execution = result.execution === "wait" ? "wait" : effect.execution;
				else if (effect.kind === "none") {
					if (flag.name !== "--flags-file") result.idle.push(flag.name);
					if (effect.why) result.idleBecause.push(`${flag.name} (${effect.why})`);
				} else if (named && effect.values.image !== void 0) named.image = effect.values.image;
				else for (const [name, value] of Object.entries(effect.values)) {
					if (named && name === "source") named.built = true;
					result.inputs.set(name, {
						value,
						flag: flag.name
					});
				}
			}
			if (named) named.ingress = [...group.given.keys()].some(({ name }) => name === "--port" || name === "--use-http2");
			return later;
		}
		function judgeGroups(groups, complain) {
			const [common, ...named] = groups;
			if (!common || named.length === 0) return;
			for (const flag of common.given.keys()) if (flag.perContainer) complain(`has ${flag.name} before the first --container; put flags of a container after its --container`);
			for (const { container = "", given } of named) for (const flag of given.keys()) if (!flag.perContainer) complain(`has ${flag.name} after --container ${container}; it does not apply to a container, so put it before the first --container`);
			if (named.length > MOST_CONTAINERS) complain(`has ${named.length} containers; the maximum is ${MOST_CONTAINERS}`);
			const has = (name) => named.filter(({ given }) => [...given.keys()].some((flag) => flag.name === name));
			if (new Set([...has("--port"), ...has("--use-http2")]).size > 1) complain("has --port or --use-http2 for several containers; only one container can receive requests", "--container=app --port=8080");
			if (has("--source").length > 1) complain("has --source for several containers; only one can be built");
		}
		const rank = (flag) => flag.phase === "before" ? 0 : flag.phase === "after" ? 2 : 1;
		function inOrder(given) {
			return FLAGS.filter((flag) => given.has(flag)).toSorted((a, b) => rank(a) - rank(b));
		}
		const inRank = (later) => later.toSorted((a, b) => rank(a.flag) - rank(b.flag));
		function misfits(given, kind = _list_js__WEBPACK_IMPORTED_MODULE_0__.n) {
			return FLAGS.flatMap((flag) => {
				if (fits(flag, _list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind]) || !given.has(flag.name)) return [];
				const of = (0, _list_js__WEBPACK_IMPORTED_MODULE_0__.i)((traits) => fits(flag, traits));
				return [{
					input: "flags",
					problem: `has ${flag.name}, which is a flag of ${of}; this run deploys a ${_list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].words}`,
					example: "leave it out"
				}];
			});
		}
		function placed(later, problems, place) {
			const result = {
				before: [],
				after: [],
				problems: [...problems]
			};
			for (const { flag, container, edits: bodies } of later) try {
				const list = flag.phase === "before" ? result.before : result.after;
				for (const body of bodies(place)) {
					const of = container !== void 0 && body.path.startsWith("container") ? { container } : {};
					list.push({
						from: `flags ${flag.name}`,
						...body,
						...of
					});
				}
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_1__.R)) throw error;
				result.problems.push({
					input: "flags",
					problem: `${flag.name} has ${error.message}`,
					example: usage(flag)
				});
			}
			const preview = later.find(({ flag }) => flag.stage === "ALPHA") ?? later.find(({ flag }) => flag.stage);
			if (preview?.flag.stage) result.after.push({
				from: `flags ${preview.flag.name}`,
				path: "launchStage",
				op: "set",
				value: preview.flag.stage
			});
			return result;
		}
	}),
	6371: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => fallbackBuild,
			$t: () => openNow,
			A: () => templateBefore,
			At: () => shortName,
			B: () => isOfOtherRepository,
			Bt: () => setAt,
			C: () => inWords,
			Ct: () => headline,
			D: () => diffService,
			Dt: () => PERMISSION_FINDINGS,
			E: () => instanceProblems,
			Et: () => METHODS,
			F: () => unexplained,
			Ft: () => taskFaults,
			G: () => previewOfRevision,
			Gt: () => readManifest,
			H: () => isTagPreview,
			Ht: () => mainContainerPath,
			I: () => PREVIEW_LABEL,
			It: () => computeFaults,
			J: () => previewSuffix,
			Jt: () => defaultLabels,
			K: () => previewOfService,
			Kt: () => parseManifest,
			L: () => PREVIEW_OF_LABEL,
			Lt: () => gpusOf,
			M: () => isLatest,
			Mt: () => tagValueName,
			N: () => latestStays,
			Nt: () => containerFaults,
			O: () => revisionName,
			Ot: () => fixesOf,
			P: () => servingOf$1,
			Pt: () => scalingFault,
			Q: () => chooseBuild,
			Qt: () => fill,
			R: () => PREVIEW_REPOSITORY_LABEL,
			Rt: () => editManifest,
			St: () => cause,
			T: () => trafficOf,
			Tt: () => MARKS$1,
			U: () => mayBeOldPreview,
			Ut: () => plainAt,
			V: () => isPreviewRevisionName,
			Vt: () => isPlainMap,
			W: () => previewName,
			Wt: () => podPath,
			X: () => repositoryMark,
			Xt: () => readFileOf,
			Y: () => pullRequestOf,
			Yt: () => onDisk,
			Z: () => buildConfigOf,
			Zt: () => readServiceSettings,
			_: () => changedTraffic,
			_n: () => withoutEchoes,
			_t: () => readDeployPolicies,
			a: () => WITHOUT_TOKEN,
			an: () => isWithin,
			at: () => MECHANISMS,
			b: () => trafficOfThen,
			bt: () => accessInForce,
			c: () => unproven,
			cn: () => realOrSame,
			ct: () => keyOf$1,
			d: () => isFailed,
			dn: () => codeOf,
			dt: () => wantedTags,
			en: () => readBytes,
			et: () => submitRequest,
			f: () => releases,
			fn: () => blocking,
			ft: () => readSetPolicies,
			g: () => NO_TRAFFIC_LABEL,
			gn: () => finalRefusals,
			gt: () => readDefaultAccountPolicies,
			h: () => wantedService,
			hn: () => verdictOf,
			ht: () => readAccessPolicies,
			i: () => REFUSED,
			"in": () => isOfGit,
			it: () => serviceOf,
			j: () => withoutReserved,
			jt: () => readResourceTags,
			k: () => servesOlder,
			kt: () => shortMember,
			l: () => decide,
			ln: () => realPath,
			lt: () => readTagValues,
			m: () => safeEdits,
			mn: () => underPreflight,
			mt: () => deployConstraintsOf,
			n: () => heldByDeployer,
			nn: () => checkoutOf,
			nt: () => driftFindings,
			o: () => WITH_WRONG_TOKEN,
			on: () => lookAt,
			ot: () => MECHANISM_PERMISSIONS,
			p: () => keptMembers,
			pn: () => exitCode,
			pt: () => setOn,
			q: () => previewService,
			qt: () => checked,
			r: () => ANSWERED,
			rn: () => faultOf$1,
			rt: () => access,
			s: () => mismatches,
			sn: () => placeOf$1,
			st: () => mayBlock,
			t: () => grantedBefore,
			tn: () => readText,
			tt: () => drift,
			u: () => listDecisions,
			un: () => FileFault,
			ut: () => tagWords,
			v: () => pinKept,
			vn: () => isHeldUnlessForbidden,
			vt: () => readSharing,
			w: () => keyOf,
			wt: () => causesOf,
			x: () => withoutTag,
			xt: () => accessOutcome,
			y: () => rolloutTraffic,
			yt: () => SHARING,
			z: () => PREVIEW_REVISION_LABEL,
			zt: () => remove
		});
		var _project_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7094);
		var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9750);
		var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88);
		var _sentences_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6786);
		var _untyped_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3225);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2806);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2734);
		var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2715);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6079);
		var node_path__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6760);
		var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3024);
		var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7598);
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
		const everyEvidence = ({ roleTable: _, ...facts }) => evidenceIn(facts, 0);
		function evidenceIn(value, depth) {
			if (typeof value !== "object" || value === null || depth > 4) return [];
			if ("evidence" in value && Array.isArray(value.evidence)) return value.evidence;
			return Object.values(value).flatMap((part) => evidenceIn(part, depth + 1));
		}
		const ofStanding = (standing) => ({
			id: standing,
			is: ({ answer, reason, status = 0 }) => status >= 400 && (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.t)({
				text: status === 403 ? answer : "",
				reason
			}) === standing,
			reason: ({ project, hosts }) => `${(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.n)(standing, project)} Refused by ${hosts}.`,
			remedies: (project) => (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.r)(standing, project)
		});
		const KINDS$1 = [
			{
				id: "policy-blocks-deploy",
				is: ({ answer: text, reason, status }) => status === 403 && (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.O)({
					text,
					reason
				}),
				reason: ({ deployer, hosts, answer }) => (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.k)({ text: answer }, `${deployer} to ${hosts}`)
			},
			ofStanding("billing-disabled"),
			ofStanding("project-suspended")
		];
		const hostOf = ({ call }) => / ([^/ ]+)/.exec(call)?.[1] ?? call;
		const apiOf = (resource) => /^\/\/([^/]+)/.exec(resource)?.[1] ?? "";
		const ADVISERS = /^(orgpolicy|policytroubleshooter|cloudasset|logging)\./;
		const READS_POLICY = /:getIamPolicy\b|\/b\/[^/]+\/iam(?:\?|$)/;
		const TESTS_RIGHTS = /:testIamPermissions\b|\/iam\/testPermissions\b/;
		function indispensable(facts, plan) {
			const written = new Set(plan.map(({ target }) => apiOf(target)));
			const used = [facts.bucket, facts.repository].flatMap(({ evidence }) => evidence).filter(({ resource }) => written.has(apiOf(resource)));
			const target = [
				facts.live,
				facts.service,
				...facts.knative ? [facts.knative] : []
			].flatMap((one) => one.evidence);
			const rights = facts.answers.filter(({ need, verdict }) => need.who === "deployer" && need.level === "required" && verdict === "unknown").flatMap(({ evidence }) => evidence.filter(({ call }) => TESTS_RIGHTS.test(call)));
			return [
				...target,
				...used,
				...rights
			].filter(({ call }) => !READS_POLICY.test(call));
		}
		function isOwn(resource, { projectId, projectNumber }, region) {
			const bucket = /\/projects\/_\/buckets\/([^/]+)/.exec(resource)?.[1];
			if (bucket) return bucket === (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.d)(projectId, region) || void 0;
			const project = /\/projects\/([^/]+)/.exec(resource)?.[1];
			return project === projectId || projectNumber.known && project === projectNumber.value;
		}
		const finalRefusals = (config, facts, _decisions, plan) => {
			const needed = indispensable(facts, plan);
			const looks = everyEvidence(facts).filter(({ call, resource }) => !READS_POLICY.test(call) && !ADVISERS.test(apiOf(resource)));
			return KINDS$1.flatMap(({ id, is, reason, remedies }) => {
				const counts = (evidence) => {
					const own = isOwn(evidence.resource, facts, config.region);
					return is(evidence) && (id === "policy-blocks-deploy" ? own !== false : own === true);
				};
				if (!needed.some(counts)) return [];
				const found = [...needed, ...looks].filter(counts);
				const [first] = found;
				if (!first) return [];
				const about = {
					project: facts.projectId,
					deployer: facts.identity.principal ?? "the deployer",
					hosts: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.r)([...new Set(found.map(hostOf))]),
					answer: first.answer
				};
				return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.t)(id, `${reason(about)} Google said: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.a)(first.answer)}`, {
					resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.project(facts.projectId),
					evidence: [...new Map(found.map((evidence) => [hostOf(evidence), evidence])).values()],
					remedies: remedies?.(facts.projectId) ?? []
				})];
			});
		};
		const isFinalRefusal = ({ id, evidence }) => KINDS$1.some((kind) => kind.id === id && evidence.some(kind.is));
		function withoutEchoes(findings) {
			const told = KINDS$1.filter(({ is }) => findings.some(({ status, evidence }) => status === "fail" && evidence.some(is)));
			const echoes = ({ status, evidence }) => (status === "unknown" || status === "warn") && evidence.some((one) => told.some(({ is }) => is(one)));
			return findings.filter((finding) => !echoes(finding));
		}
		const OF_PREFLIGHT = new Set([
			"api-disabled",
			"deployer-permission",
			"build-account-permission",
			"runtime-account-permission",
			"act-as-runtime-account",
			"act-as-build-account"
		]);
		const isOfPreflight = (finding) => OF_PREFLIGHT.has(finding.id) || isFinalRefusal(finding);
		function underPreflight(findings, preflight) {
			if (preflight === "enforce") return [...findings];
			return findings.map((finding) => finding.status === "fail" && isOfPreflight(finding) ? {
				...finding,
				status: "warn"
			} : finding);
		}
		const blocking = (findings) => findings.filter(({ status }) => status === "fail");
		const blocks = (findings) => blocking(findings).length > 0;
		const LOOKS = new Set(["find-previews", "compare-service"]);
		function verdictOf(findings, plan = []) {
			const begun = plan.some(({ kind, state }) => state === "done" && !LOOKS.has(kind) || state === "failed");
			if (findings.some(({ id, status }) => status === "fail" && id !== "drift") || plan.some(({ state }) => state === "failed")) return begun ? "failed" : "blocked";
			if (findings.some(({ id }) => id === "drift")) return "drift";
			const warned = findings.some(({ id, status }) => status === "warn" && id !== "over-granted");
			const open = findings.some((finding) => finding.status === "unknown" && !isHeldUnlessForbidden(finding) && !dispensable(finding, plan));
			return warned || open && !begun ? "warning" : "ok";
		}
		function dispensable({ id, permission }, plan) {
			const needs = plan.flatMap((step) => step.needs).filter((need) => need.permission === permission && _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.i[need.who] === id);
			return needs.length > 0 && needs.every(({ level }) => level === "advisory");
		}
		const exitCode = ({ verdict, findings }) => verdict === "ok" || verdict === "warning" || verdict === "drift" && !blocks(findings ?? []) ? 0 : 1;
		var FileFault = class extends Error {
			name = "FileFault";
			kind;
			code;
			constructor(kind, message, code) {
				super(message);
				this.kind = kind;
				this.code = code;
			}
		};
		function codeOf(error) {
			return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
		}
		function placeOf$1(path, workspace) {
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(path);
			const real = realPath(absolute);
			const root = realOrSame(workspace);
			const from = [(0, node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(workspace), root].find((folder) => isWithin(absolute, folder));
			const bound = from === void 0 ? root : checkoutOf(absolute, from, root);
			if (isWithin(real, bound)) return {
				real: notOfGit(real, root),
				beyond: false
			};
			if (from !== void 0) throw outside(real, bound === root ? workspace : bound);
			return {
				real,
				beyond: true
			};
		}
		function checkoutOf(path, from, root) {
			let bound = root;
			let at = from;
			for (const name of (0, node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(from, path).split(node_path__WEBPACK_IMPORTED_MODULE_6__.sep)) {
				at = (0, node_path__WEBPACK_IMPORTED_MODULE_6__.join)(at, name);
				const here = realOrSame(at);
				if (!isWithin(here, bound)) break;
				if (lookAt((0, node_path__WEBPACK_IMPORTED_MODULE_6__.join)(here, ".git"))) bound = here;
			}
			return bound;
		}
		function placeOfFile(path, workspace) {
			const place = placeOf$1(path, workspace);
			if (!place.beyond) return place;
			const folder = realPath((0, node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(path)));
			if (!isWithin(place.real, folder)) throw outside(place.real, (0, node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path));
			return {
				...place,
				real: notOfGit(place.real, folder)
			};
		}
		function isWithin(path, folder) {
			return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_6__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_6__.sep);
		}
		function isOfGit(real, root) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_6__.sep).some((name) => name.toLowerCase() === ".git");
		}
		function notOfGit(real, root) {
			if (isOfGit(real, root)) throw new FileFault("git", "is in git's folder, which can hold tokens");
			return real;
		}
		const outside = (real, folder) => new FileFault("outside", `is a link to ${shortened(real)}, outside ${shortened(folder)}`);
		const shortened = (path) => path.length > 120 ? `${path.slice(0, 117)}...` : path;
		function realPath(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync.native(path);
			} catch (error) {
				const fault = faultOf$1(error);
				throw fault.kind === "absent" && isLink(path) ? new FileFault("dangling", NOWHERE, fault.code) : fault;
			}
		}
		const NOWHERE = "is a link to something that does not exist";
		const isLink = (path) => lookAt(path)?.isSymbolicLink() ?? false;
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(path);
			} catch (error) {
				const fault = faultOf$1(error);
				if (fault.kind === "absent") return void 0;
				throw fault;
			}
		}
		function realOrSame(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_7__.realpathSync.native(path);
			} catch {
				return (0, node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(path);
			}
		}
		function faultOf$1(error) {
			const code = codeOf(error);
			switch (code) {
				case void 0: throw error;
				case "ENOENT":
				case "ENOTDIR": return new FileFault("absent", "does not exist", code);
				case "ELOOP": return new FileFault("dangling", NOWHERE, code);
				case "EISDIR": return new FileFault("folder", "is a folder", code);
				default: return new FileFault("unusable", `cannot be read (${code})`, code);
			}
		}
		const MAX_TEXT = 1048576;
		const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_7__.constants;
		function readText(path, bounds = {}) {
			return readBytes(path, bounds).toString("utf8");
		}
		function readBytes(path, { workspace, limit = MAX_TEXT } = {}) {
			const real = workspace === void 0 ? realPath(path) : placeOfFile(path, workspace).real;
			try {
				mustBeFile((0, node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)(real));
				const descriptor = openNow(real);
				try {
					mustBeFile((0, node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(descriptor));
					return readUpTo(descriptor, limit);
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(descriptor);
				}
			} catch (error) {
				throw error instanceof FileFault ? error : faultOf$1(error);
			}
		}
		function openNow(real) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
		}
		function fill(descriptor, buffer, position = 0, expected = -1) {
			let total = 0;
			while (total < buffer.length && total !== expected) {
				const count = (0, node_fs__WEBPACK_IMPORTED_MODULE_7__.readSync)(descriptor, buffer, total, buffer.length - total, position + total);
				if (count === 0) break;
				total += count;
			}
			return total;
		}
		function mustBeFile(stats) {
			if (stats.isDirectory()) throw new FileFault("folder", "is a folder");
			if (!stats.isFile()) throw new FileFault("special", "is a pipe, a socket or a device");
		}
		function readUpTo(descriptor, limit) {
			const pieces = [];
			let total = 0;
			for (let size = 65536;; size *= 2) {
				const piece = Buffer.allocUnsafeSlow(Math.min(size, limit + 1 - total));
				const count = fill(descriptor, piece, total);
				total += count;
				if (total > limit) throw new FileFault("too-large", `is larger than ${megabytes(limit)}`);
				pieces.push(piece.subarray(0, count));
				if (count < piece.length) return Buffer.concat(pieces, total);
			}
		}
		const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;
		var import_dist = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.L)();
		const STRATEGIES = ["merge", "overwrite"];
		function readServiceSettings(reader, disk, kind) {
			const syntax = reader.oneOf("kv_syntax", ["peer", "dotenv"]);
			const settings = {
				edits: [],
				strategies: []
			};
			const put = (input, family, path, pairs, strategy) => {
				if (!pairs) return;
				settings.strategies.push({
					family,
					variant: strategy === "merge" ? "change" : "set",
					input
				});
				if (Object.keys(pairs.values).length > 0) settings.edits.push({
					from: input,
					path,
					op: "put",
					entries: pairs.values,
					strategy
				});
				else if (strategy === "overwrite" && pairs.emptied) settings.edits.push({
					from: input,
					path,
					op: "clear"
				});
				else reader.notice(input, "An empty list changes nothing; to remove all, use \"{}\" with the strategy overwrite.");
			};
			const strategy = reader.oneOf("env_vars_update_strategy", STRATEGIES);
			put("env_vars", "env-vars", "container.env", readVariables(reader, disk, syntax), strategy);
			put("secrets", "secrets", "container.secrets", checked(reader, "secrets", syntax, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.s), reader.oneOf("secrets_update_strategy", STRATEGIES));
			const labels = checked(reader, "labels", syntax, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.o);
			if (labels && Object.keys(labels.values).length === 0) reader.notice("labels", "An empty list changes nothing.");
			else if (labels) settings.edits.push(...labelEdits("labels", labels.values));
			const timeout = reader.parsed("timeout", requestTimeout);
			if (timeout !== void 0 && _list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].requests) settings.edits.push({
				from: reader.origin("timeout"),
				path: "template.timeout",
				op: "set",
				value: `${timeout}s`
			});
			return settings;
		}
		function defaultLabels(reader, env) {
			if (reader.boolean("skip_default_labels") || env.GITHUB_ACTIONS !== "true") return [];
			const sha = (env.GITHUB_SHA ?? "").trim().toLowerCase();
			return labelEdits("skip_default_labels", {
				"managed-by": "github-actions",
				...sha ? { "commit-sha": sha } : {}
			});
		}
		function labelEdits(from, entries) {
			return ["labels", "template.labels"].map((path) => ({
				from,
				path,
				op: "put",
				entries,
				strategy: "merge"
			}));
		}
		function readVariables(reader, disk, syntax) {
			const file = reader.parsed("env_vars_file", (path) => {
				const pairs = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.k)(readFileOf(disk, path), syntax);
				if (pairs) refuseBare(pairs, "env_vars_file");
				return pairs && {
					...pairs,
					values: (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.c)(pairs.values)
				};
			});
			warn(reader, "env_vars_file", file);
			const inline = checked(reader, "env_vars", syntax, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.c);
			if (!file) return inline;
			const values = {
				...file.values,
				...inline?.values
			};
			reader.parsed("env_vars_file", () => (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.p)(Object.keys(values).length));
			return {
				values,
				emptied: inline?.emptied ?? file.emptied,
				warnings: []
			};
		}
		function refuseBare({ bare, values }, input) {
			const fault = bare ? `an entry (number ${bare}) without "="` : input !== "secrets" && Object.keys(values).some((key) => /\s/.test(key)) && "an entry with white space in its name";
			if (fault) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`${fault} (not shown, because it could be a secret). Write one KEY=VALUE per line (KEY= for an empty value)${input === "env_vars_file" ? "" : "; YAML and JSON do not work here"}`);
		}
		function checked(reader, input, syntax, check) {
			const pairs = reader.parsed(input, (text) => {
				const read = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.O)(text, syntax);
				if (read && input !== "labels") refuseBare(read, input);
				return read && {
					...read,
					values: check(read.values)
				};
			});
			warn(reader, input, pairs);
			return pairs;
		}
		function warn(reader, input, pairs) {
			for (const warning of pairs?.warnings ?? []) reader.notice(input, warning, "warning");
		}
		function readFileOf(disk, path) {
			return onDisk(path, () => disk.readText((0, node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(disk.workingDirectory, path)));
		}
		function onDisk(path, ask) {
			try {
				return ask();
			} catch (error) {
				if (!(error instanceof FileFault)) throw error;
				const what = error.kind === "folder" || error.kind === "special" ? "which" : "a file that";
				throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(path)}, ${what} ${error.message}`);
			}
		}
		function requestTimeout(text) {
			const seconds = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.t)(text);
			if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R("a request timeout outside the range of 1s to 60m (for the build, set build_timeout)");
			return seconds;
		}
		const MESSAGES = {
			Service: {
				apiVersion: "string",
				kind: "string",
				metadata: "ObjectMeta",
				spec: "ServiceSpec"
			},
			ObjectMeta: {
				annotations: "map<string>",
				clusterName: "string",
				creationTimestamp: "string",
				deletionGracePeriodSeconds: "integer",
				deletionTimestamp: "string",
				finalizers: "string[]",
				generateName: "string",
				generation: "integer",
				labels: "map<string>",
				name: "string",
				namespace: "string",
				ownerReferences: "OwnerReference[]",
				resourceVersion: "string",
				selfLink: "string",
				uid: "string"
			},
			OwnerReference: {
				apiVersion: "string",
				blockOwnerDeletion: "boolean",
				controller: "boolean",
				kind: "string",
				name: "string",
				uid: "string"
			},
			ServiceSpec: {
				template: "RevisionTemplate",
				traffic: "TrafficTarget[]"
			},
			RevisionTemplate: {
				metadata: "ObjectMeta",
				spec: "RevisionSpec"
			},
			RevisionSpec: {
				containerConcurrency: "integer",
				containers: "Container[]",
				enableServiceLinks: "boolean",
				imagePullSecrets: "LocalObjectReference[]",
				nodeSelector: "map<string>",
				runtimeClassName: "string",
				serviceAccountName: "string",
				timeoutSeconds: "integer",
				volumes: "Volume[]"
			},
			Container: {
				args: "string[]",
				command: "string[]",
				env: "EnvVar[]",
				envFrom: "EnvFromSource[]",
				image: "string",
				imagePullPolicy: "string",
				livenessProbe: "Probe",
				name: "string",
				ports: "ContainerPort[]",
				readinessProbe: "Probe",
				resources: "ResourceRequirements",
				sandboxLauncher: "boolean",
				securityContext: "SecurityContext",
				startupProbe: "Probe",
				terminationMessagePath: "string",
				terminationMessagePolicy: "string",
				volumeMounts: "VolumeMount[]",
				workingDir: "string"
			},
			EnvVar: {
				name: "string",
				value: "string",
				valueFrom: "EnvVarSource"
			},
			EnvVarSource: {
				configMapKeyRef: "ConfigMapKeySelector",
				secretKeyRef: "SecretKeySelector"
			},
			ConfigMapKeySelector: {
				key: "string",
				localObjectReference: "LocalObjectReference",
				name: "string",
				optional: "boolean"
			},
			LocalObjectReference: { name: "string" },
			SecretKeySelector: {
				key: "string",
				localObjectReference: "LocalObjectReference",
				name: "string",
				optional: "boolean"
			},
			EnvFromSource: {
				configMapRef: "ConfigMapEnvSource",
				prefix: "string",
				secretRef: "SecretEnvSource"
			},
			ConfigMapEnvSource: {
				localObjectReference: "LocalObjectReference",
				name: "string",
				optional: "boolean"
			},
			SecretEnvSource: {
				localObjectReference: "LocalObjectReference",
				name: "string",
				optional: "boolean"
			},
			Probe: {
				exec: "ExecAction",
				failureThreshold: "integer",
				grpc: "GRPCAction",
				httpGet: "HTTPGetAction",
				initialDelaySeconds: "integer",
				periodSeconds: "integer",
				successThreshold: "integer",
				tcpSocket: "TCPSocketAction",
				timeoutSeconds: "integer"
			},
			ExecAction: { command: "string[]" },
			GRPCAction: {
				port: "integer",
				service: "string"
			},
			HTTPGetAction: {
				host: "string",
				httpHeaders: "HTTPHeader[]",
				path: "string",
				port: "integer",
				scheme: "string"
			},
			HTTPHeader: {
				name: "string",
				value: "string"
			},
			TCPSocketAction: {
				host: "string",
				port: "integer"
			},
			ContainerPort: {
				containerPort: "integer",
				name: "string",
				protocol: "string"
			},
			ResourceRequirements: {
				limits: "map<string>",
				requests: "map<string>"
			},
			SecurityContext: { runAsUser: "integer" },
			VolumeMount: {
				mountPath: "string",
				name: "string",
				readOnly: "boolean",
				subPath: "string"
			},
			Volume: {
				configMap: "ConfigMapVolumeSource",
				csi: "CSIVolumeSource",
				emptyDir: "EmptyDirVolumeSource",
				name: "string",
				nfs: "NFSVolumeSource",
				secret: "SecretVolumeSource"
			},
			ConfigMapVolumeSource: {
				defaultMode: "integer",
				items: "KeyToPath[]",
				name: "string",
				optional: "boolean"
			},
			KeyToPath: {
				key: "string",
				mode: "integer",
				path: "string"
			},
			CSIVolumeSource: {
				driver: "string",
				readOnly: "boolean",
				volumeAttributes: "map<string>"
			},
			EmptyDirVolumeSource: {
				medium: "string",
				sizeLimit: "string"
			},
			NFSVolumeSource: {
				path: "string",
				readOnly: "boolean",
				server: "string"
			},
			SecretVolumeSource: {
				defaultMode: "integer",
				items: "KeyToPath[]",
				optional: "boolean",
				secretName: "string"
			},
			TrafficTarget: {
				configurationName: "string",
				latestRevision: "boolean",
				percent: "integer",
				revisionName: "string",
				tag: "string",
				url: "string"
			},
			Job: {
				apiVersion: "string",
				kind: "string",
				metadata: "ObjectMeta",
				spec: "JobSpec"
			},
			JobSpec: {
				runExecutionToken: "string",
				startExecutionToken: "string",
				template: "ExecutionTemplateSpec"
			},
			ExecutionTemplateSpec: {
				metadata: "ObjectMeta",
				spec: "ExecutionSpec"
			},
			ExecutionSpec: {
				delayExecution: "boolean",
				parallelism: "integer",
				taskCount: "integer",
				template: "TaskTemplateSpec"
			},
			TaskTemplateSpec: { spec: "TaskSpec" },
			TaskSpec: {
				containers: "Container[]",
				maxRetries: "integer",
				nodeSelector: "map<string>",
				serviceAccountName: "string",
				timeoutSeconds: "integer",
				volumes: "Volume[]"
			}
		};
		const OF_KUBERNETES = {
			completions: "taskCount",
			backoffLimit: "maxRetries",
			activeDeadlineSeconds: "timeoutSeconds"
		};
		const MOST_FAULTS = 20;
		function judgeFields(document, root) {
			const judging = {
				document,
				root,
				faults: []
			};
			if ((0, import_dist.isMap)(document.contents)) judgeMessage(document.contents, root, "", judging);
			return judging.faults.slice(0, MOST_FAULTS);
		}
		function judgeMessage(map, message, path, judging) {
			const fields = MESSAGES[message] ?? {};
			for (const pair of map.items) {
				const key = keyOf$3(pair);
				const at = path === "" ? key : `${path}.${key}`;
				const type = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(fields, key);
				if (type === void 0) complain(judging, pair.key, at, `which is not a field of a ${judging.root}${hint(key, fields, judging.root)}`);
				else if (!isNull(pair.value)) pair.value = judged(pair.value, type, at, judging);
			}
		}
		const isNull = (value) => value === null || value === void 0 || (0, import_dist.isScalar)(value) && value.value === null;
		const isEmptyList = (value) => (0, import_dist.isSeq)(value) && value.items.length === 0;
		function judged(value, type, path, judging) {
			if (type.endsWith("[]")) return judgedList(value, type.slice(0, -2), path, judging);
			const expected = EXPECTED[type];
			if (expected) return expected(value, path, judging);
			if ((0, import_dist.isMap)(value)) judgeMessage(value, type, path, judging);
			else if (isEmptyList(value)) return null;
			else complain(judging, value, path, `which is ${formOf(value)}; a mapping of ${sample(MESSAGES[type] ?? {})} is expected`);
			return value;
		}
		function judgedList(value, type, path, judging) {
			if ((0, import_dist.isMap)(value) && type in MESSAGES && value.items.some((pair) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(MESSAGES[type] ?? {}, keyOf$3(pair)) === void 0)) {
				complain(judging, value, path, `which is a mapping; a list is expected, each item with "-" before ${sample(MESSAGES[type] ?? {})}`);
				return value;
			}
			const list = (0, import_dist.isSeq)(value) ? value : new import_dist.YAMLSeq();
			if (!(0, import_dist.isSeq)(value)) list.items = [value];
			list.items = list.items.map((item, at) => {
				const where = `${path}[${at}]`;
				if (!isNull(item)) return judged(item, type, where, type === "EnvVar" ? {
					...judging,
					...variableOf(item)
				} : judging);
				complain(judging, value, where, "which is an item without a value");
				return item;
			});
			return list;
		}
		const EXPECTED = {
			string: (value, path, judging) => {
				if (!(0, import_dist.isScalar)(value) || typeof value.value !== "string") complain(judging, value, path, `which is ${formOf(value)} and not a string; put its value in quotes`);
				return value;
			},
			integer: (value, path, judging) => {
				const given = (0, import_dist.isScalar)(value) ? value.value : void 0;
				if (Number.isInteger(given)) return value;
				if (typeof given === "string" && /^\s*[+-]?\d+\s*$/.test(given)) return new import_dist.Scalar(Number(given));
				complain(judging, value, path, `which is ${formOf(value)}; a whole number is expected`);
				return value;
			},
			boolean: (value, path, judging) => {
				if (!(0, import_dist.isScalar)(value) || typeof value.value !== "boolean") complain(judging, value, path, `which is ${formOf(value)}; true or false is expected, without quotes`);
				return value;
			},
			"map<string>": (value, path, judging) => {
				if (isEmptyList(value)) return null;
				if (!(0, import_dist.isMap)(value)) complain(judging, value, path, `which is ${formOf(value)}; a mapping is expected`);
				else for (const pair of value.items) {
					const at = `${path}[${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(keyOf$3(pair))}]`;
					if (isNull(pair.value)) complain(judging, pair.key, at, "which has no value; write \"\" for an empty one");
					else EXPECTED.string?.(pair.value, at, judging);
				}
				return value;
			}
		};
		function variableOf(item) {
			const name = (0, import_dist.isMap)(item) ? item.get("name") : void 0;
			return typeof name === "string" ? { variable: name } : {};
		}
		function complain({ document, faults, variable }, node, path, what) {
			const line = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.N)(document, node);
			const where = [line && `line ${line}`, variable && `variable ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(variable)}`].filter(Boolean).join(", ");
			faults.push(`${path}${where && ` (${where})`}, ${what}`);
		}
		function formOf(value) {
			if ((0, import_dist.isMap)(value)) return "a mapping";
			if ((0, import_dist.isSeq)(value)) return "a list";
			const plain = (0, import_dist.isScalar)(value) ? value.value : value;
			if (typeof plain === "boolean") return "a boolean (true, yes, on and y are, in YAML 1.1)";
			if (typeof plain === "number" || typeof plain === "bigint") return Number.isInteger(Number(plain)) ? "a number" : "a number with decimals";
			if (plain instanceof Date) return "a date";
			return "a text";
		}
		function hint(key, fields, root) {
			const other = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(OF_KUBERNETES, key);
			const names = Object.keys(fields);
			const close = names.find((name) => name === other) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_11__.t)(key, names);
			if (close) return `; did you mean ${close}?`;
			const places = placesOf(other ?? key, root);
			if (places.length !== 1) return "";
			return other ? `; a ${root} has ${places[0]} for that` : `; it belongs to ${places[0]}`;
		}
		function placesOf(field, message, path = "") {
			return Object.entries(MESSAGES[message] ?? {}).flatMap(([name, type]) => {
				const at = path === "" ? name : `${path}.${name}`;
				const below = placesOf(field, type.replace("[]", ""), type.endsWith("[]") ? `${at}[]` : at);
				return name === field ? [at, ...below] : below;
			});
		}
		const sample = (fields) => Object.keys(fields).slice(0, 3).join(", ");
		const keyOf$3 = ({ key }) => String((0, import_dist.isScalar)(key) ? key.value : key);
		const OPTIONS = { version: "1.1" };
		const MOST_NODES = 2e4;
		function parseManifest(text) {
			const [document, ...others] = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.I)(text, OPTIONS).filter(holdsSomething);
			if (!document) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R("an empty file");
			if (others.length > 0) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file with ${others.length + 1} documents; a run deploys only one`);
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.M)(document);
			if (fault !== void 0) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file with ${fault}`);
			if (!(0, import_dist.isMap)(document.contents)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R("a file that is not a YAML map with apiVersion, kind, metadata, spec");
			if ((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.F)(document, OPTIONS) > MOST_NODES) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file with more than ${MOST_NODES} nodes`);
			return document;
		}
		const holdsSomething = ({ contents, errors }) => errors.length > 0 || !(contents === null || (0, import_dist.isScalar)(contents) && contents.value === null);
		const FORMS = _list_js__WEBPACK_IMPORTED_MODULE_1__.t.flatMap(([kind, { manifest }]) => manifest ? [{
			kind,
			name: manifest.kind,
			apiVersion: manifest.apiVersion
		}] : []);
		function readManifest(reader, disk) {
			const given = reader.optional("metadata");
			if (given === void 0) return void 0;
			return reader.parsed("metadata", () => judge(given, parseManifest(readFileOf(disk, given)), reader));
		}
		function judge(given, document, reader) {
			const text = (path) => {
				const value = document.getIn(path);
				return value === void 0 || value === null ? void 0 : String(value);
			};
			const said = text(["kind"]);
			const form = FORMS.find(({ name }) => name === said);
			if (!form) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file whose kind is ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(said ?? "")}; it must be ${FORMS.map(({ name }) => name).join(" or ")}`);
			const { kind, apiVersion } = form;
			const version = text(["apiVersion"]);
			if (version !== apiVersion) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file whose apiVersion is ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(version ?? "")}; a ${said} has ${apiVersion}`);
			document.delete("status");
			const faults = judgeFields(document, form.name);
			for (const fault of faults) reader.problem("metadata", `has a file with ${fault}`, "what `gcloud run services describe --format=export` prints");
			if (faults.length > 0) return void 0;
			const name$2 = text(["metadata", "name"]);
			if (!name$2) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R("a file without metadata.name");
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.m)(kind, name$2);
			if (fault) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file whose metadata.name ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(name$2)} ${fault}`);
			const pod = podPath(kind);
			if (!(0, import_dist.isMap)(document.getIn(pod))) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.R(`a file without ${pod.join(".")}`);
			limitManifest(document, kind);
			for (const { input } of Object.values(_list_js__WEBPACK_IMPORTED_MODULE_1__.r)) {
				const other = input.name;
				const named = reader.optional(other);
				if (named === void 0) continue;
				if (other !== _list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].input.name) reader.problem(other, `is given, and metadata is a file of kind ${said}`, "leave it out");
				else if (named !== name$2) reader.problem(other, `is ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(named)}, and metadata.name in the file of metadata is ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(name$2)}`, name$2);
			}
			stripOwnLabels(document, reader);
			const region = text([
				"metadata",
				"labels",
				"cloud.googleapis.com/location"
			]);
			return {
				given,
				kind,
				name: name$2,
				document,
				...region && { region }
			};
		}
		function stripOwnLabels(document, reader) {
			for (const path of [[], ["spec", "template"]].map((at) => [
				...at,
				"metadata",
				"labels"
			])) {
				const labels = asMap(plainAt(document, path));
				const ours = Object.keys(labels).filter(_gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.w);
				if (ours.length === 0) continue;
				for (const key of ours) document.deleteIn([...path, key]);
				const said = `${path.join(".")} with the label ${ours.map(_gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D).join(", ")}: labels that begin with "run-iam-deploy-" are reserved for this action`;
				reader.notice("metadata", `The file has ${said}. It was left out.`, "warning");
			}
		}
		function limitManifest(document, kind) {
			const containers = asList(plainAt(document, [...podPath(kind), "containers"]));
			for (const container of containers) (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.p)(asList(asMap(container).env).length);
		}
		const asMap = (value) => isPlainMap(value) ? value : {};
		const asList = (value) => Array.isArray(value) ? value : [];
		const podPath = (kind) => _list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].manifest?.pod ?? [];
		function mainContainerPath(document, kind) {
			const path = [...podPath(kind), "containers"];
			const containers = plainAt(document, path);
			if (!Array.isArray(containers) || containers.length === 0) return void 0;
			const withPorts = containers.findIndex((one) => isPlainMap(one) && Array.isArray(one.ports) && one.ports.length > 0);
			return [...path, Math.max(withPorts, 0)];
		}
		function plainAt(document, path) {
			let at = document.toJS();
			for (const key of path) if (Array.isArray(at)) at = at[Number(key)];
			else if (isPlainMap(at)) at = at[key];
			else return void 0;
			return at;
		}
		const isPlainMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function editManifest(document, kind, edits) {
			const container = mainContainerPath(document, kind);
			if (!container) return edits.length > 0 ? [{
				from: "metadata",
				problem: "has no container to change"
			}] : [];
			return edits.flatMap((edit) => {
				const problem = editOne(document, kind, container, edit);
				return problem === void 0 ? [] : [{
					from: edit.from,
					problem
				}];
			});
		}
		function editOne(document, kind, container, edit) {
			if (edit.path === "container.env" && !edit.container) return editVariables(document, [...container, "env"], edit);
			if (edit.path === "container.secrets" && !edit.container) return editSecrets(document, kind, container, edit);
			const labels = LABELS[edit.path];
			if (labels) return editMap(document, labels, edit);
			const place = edit.container ? void 0 : placeOf(edit.path, kind, container);
			if (!place || edit.op !== "set" && edit.op !== "clear") return ELSEWHERE;
			if (edit.op === "clear") remove(document, place.path);
			else setAt(document, place.path, place.write(edit.value));
		}
		const ELSEWHERE = "cannot be combined with metadata; write it in the file";
		const LABELS = {
			labels: ["metadata", "labels"],
			"template.labels": [
				"spec",
				"template",
				"metadata",
				"labels"
			]
		};
		function placeOf(path, kind, container) {
			const pod = podPath(kind);
			const same = (to) => ({
				path: to,
				write: (value) => value
			});
			const note = (key, words = {}, at = [
				"spec",
				"template",
				"metadata"
			]) => ({
				path: [
					...at,
					"annotations",
					key
				],
				write: (value) => words[String(value)] ?? String(value)
			});
			const limit = /^container\.resources\.limits\.(.+)$/.exec(path)?.[1];
			if (limit) return same([
				...container,
				"resources",
				"limits",
				limit
			]);
			switch (path) {
				case "template.timeout": return {
					path: [...pod, "timeoutSeconds"],
					write: (value) => Number(String(value).replace(/s$/, ""))
				};
				case "template.serviceAccount": return same([...pod, "serviceAccountName"]);
			}
			if (_list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].executions) {
				if (path === "template.maxRetries") return same([...pod, "maxRetries"]);
				const count = /^execution\.(taskCount|parallelism)$/.exec(path)?.[1];
				return count ? same([
					"spec",
					"template",
					"spec",
					count
				]) : void 0;
			}
			switch (path) {
				case "template.maxInstanceRequestConcurrency": return same([...pod, "containerConcurrency"]);
				case "template.scaling.minInstanceCount": return note("autoscaling.knative.dev/minScale");
				case "template.scaling.maxInstanceCount": return note("autoscaling.knative.dev/maxScale");
				case "ingress": return note("run.googleapis.com/ingress", INGRESS$2, ["metadata"]);
			}
		}
		const INGRESS$2 = {
			INGRESS_TRAFFIC_ALL: "all",
			INGRESS_TRAFFIC_INTERNAL_ONLY: "internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "internal-and-cloud-load-balancing"
		};
		function editMap(document, path, edit) {
			if (edit.op === "clear" || edit.op === "put" && edit.strategy === "overwrite") remove(document, path);
			if (edit.op === "put") for (const [key, value] of Object.entries(edit.entries)) setAt(document, [...path, key], value);
			else if (edit.op === "remove") for (const key of edit.keys) remove(document, [...path, key]);
			else if (edit.op !== "clear") return ELSEWHERE;
		}
		const isSecret = (item) => item.has("valueFrom");
		const nameOf$1 = (item) => String(item.get("name"));
		function editVariables(document, path, edit) {
			if (edit.op === "set" || edit.op === "add") return ELSEWHERE;
			const put = edit.op === "put" ? edit.entries : {};
			dropItems(document, path, (item) => {
				const name = nameOf$1(item);
				if (isSecret(item) || Object.hasOwn(put, name)) return false;
				if (edit.op === "remove") return edit.keys.includes(name);
				return edit.op === "clear" || edit.strategy === "overwrite";
			});
			for (const [name, value] of Object.entries(put)) {
				const item = itemAt(document, path, name);
				item.delete("valueFrom");
				item.set("value", value);
			}
			prune(document, path);
		}
		function editSecrets(document, kind, container, edit) {
			const path = [...container, "env"];
			if (edit.op === "clear" || edit.op === "remove") {
				const gone = (name) => edit.op === "clear" || edit.keys.includes(name);
				if (edit.op === "remove" && edit.keys.some((key) => key.startsWith("/"))) return ELSEWHERE;
				dropItems(document, path, (item) => isSecret(item) && gone(nameOf$1(item)));
				prune(document, path);
				return edit.op === "clear" && mountsSecrets(document, kind) ? "cannot remove secret files that the file of metadata mounts; remove their volumes there" : void 0;
			}
			if (edit.op !== "put") return ELSEWHERE;
			const files = Object.entries(edit.entries).filter(([key]) => key.startsWith("/"));
			if (edit.strategy === "overwrite" && mountsSecrets(document, kind)) return "with secrets_update_strategy: overwrite cannot remove secret files that the file of metadata mounts; remove their volumes there";
			if (Object.values(edit.entries).find((value) => value.startsWith("projects/")) !== void 0) return "names a secret of another project by its full name; a manifest needs the annotation run.googleapis.com/secrets for that, so write it there";
			dropItems(document, path, (item) => isSecret(item) && edit.strategy === "overwrite" && !Object.hasOwn(edit.entries, nameOf$1(item)));
			for (const [name, value] of Object.entries(edit.entries)) {
				if (name.startsWith("/")) continue;
				const item = itemAt(document, path, name);
				item.delete("value");
				item.set("valueFrom", document.createNode({ secretKeyRef: reference(value) }));
			}
			prune(document, path);
			return mountFiles(document, kind, container, files);
		}
		function reference(value) {
			const [name = "", version = ""] = value.split(":");
			return {
				name,
				key: version || "latest"
			};
		}
		function mountsSecrets(document, kind) {
			const volumes = plainAt(document, [...podPath(kind), "volumes"]);
			return Array.isArray(volumes) && volumes.some((volume) => isPlainMap(volume) && volume.secret !== void 0);
		}
		function mountFiles(document, kind, container, files) {
			const byDirectory = Map.groupBy(files, ([path]) => path.slice(0, path.lastIndexOf("/")));
			for (const [directory, group] of byDirectory) {
				const mounts = plainAt(document, [...container, "volumeMounts"]);
				if (Array.isArray(mounts) && mounts.some((mount) => isPlainMap(mount) && mount.mountPath === directory)) return `mounts into ${directory}, which the file of metadata already mounts; write it there`;
				const wanted = group.map(([path, value]) => ({
					file: path.slice(directory.length + 1),
					...reference(value)
				}));
				const secret = wanted[0]?.name ?? "";
				if (directory === "" || wanted.some(({ file }) => file === "")) return "has a mount path that is not /DIRECTORY/FILE";
				if (wanted.some(({ name }) => name !== secret)) return `${directory} can hold versions of only one secret`;
				const volumes = seqAt(document, [...podPath(kind), "volumes"]);
				const name = freeName(secret, volumes.toJSON());
				volumes.add(document.createNode({
					name,
					secret: {
						secretName: secret,
						items: wanted.map(({ key, file }) => ({
							key,
							path: file
						}))
					}
				}));
				seqAt(document, [...container, "volumeMounts"]).add(document.createNode({
					name,
					mountPath: directory
				}));
			}
		}
		function freeName(secret, volumes) {
			const base = secret.toLowerCase().replace(/[^a-z0-9-]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 58) || "secret";
			const taken = new Set(volumes.map(({ name }) => name));
			let name = base;
			for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
			return name;
		}
		function setAt(document, path, value) {
			for (let length = 1; length < path.length; length++) {
				const at = path.slice(0, length);
				if (document.getIn(at) == null) document.setIn(at, document.createNode({}));
			}
			document.setIn(path, typeof value === "object" ? document.createNode(value) : value);
		}
		function remove(document, path) {
			if (document.hasIn(path)) document.deleteIn(path);
		}
		function seqAt(document, path) {
			const found = document.getIn(path);
			if ((0, import_dist.isSeq)(found)) return found;
			const made = document.createNode([]);
			document.setIn(path, made);
			return made;
		}
		const itemsAt = (document, path) => {
			const list = document.getIn(path);
			return (0, import_dist.isSeq)(list) ? list.items.filter((item) => (0, import_dist.isMap)(item)) : [];
		};
		function itemAt(document, path, name) {
			const found = itemsAt(document, path).find((item) => nameOf$1(item) === name);
			if (found) return found;
			const made = document.createNode({ name });
			seqAt(document, path).add(made);
			return made;
		}
		function dropItems(document, path, gone) {
			const list = document.getIn(path);
			if ((0, import_dist.isSeq)(list)) list.items = list.items.filter((item) => !(0, import_dist.isMap)(item) || !gone(item));
		}
		function prune(document, path) {
			const list = document.getIn(path);
			if ((0, import_dist.isSeq)(list) && list.items.length === 0) document.deleteIn(path);
		}
		const MEMORY = {
			1: [.125, 4],
			2: [.125, 8],
			4: [2, 16],
			6: [4, 24],
			8: [4, 32]
		};
		const UNITS = {
			"": 1,
			k: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			Ki: 1024,
			Mi: 2 ** 20,
			Gi: 2 ** 30
		};
		const GIB = 2 ** 30;
		const GPU = "nvidia.com/gpu";
		const GPUS = {
			"nvidia-l4": [4, 16],
			"nvidia-rtx-pro-6000": [20, 80]
		};
		const gpusOf = (limits) => limits.reduce((sum, limit) => sum + Number(limit[GPU] ?? 0), 0);
		function computeFaults(limits, { concurrency, gpu, always }) {
			const gpus = gpusOf(limits);
			if (gpus !== 0) return gpuFaults(limits, gpus, gpu);
			const faults = limits.flatMap((limit) => containerFaults$1(limit, limits.length === 1));
			const whole = limits.map(({ cpu = "1" }) => cpuOf(String(cpu)) ?? 1).reduce((sum, cpu) => sum + cpu, 0);
			if (faults.length === 0 && whole < 1 && typeof concurrency === "number" && concurrency > 1) faults.push(`a concurrency of ${concurrency} with ${whole} CPU; below 1 CPU, an instance handles one request at a time`);
			if (faults.length === 0 && whole < 1 && always) faults.push(`${whole} CPU in all; an instance of a job or a worker pool takes at least 1`);
			return faults;
		}
		function gpuFaults(limits, gpus, type) {
			if (gpus > 1) return [`${gpus} GPUs; an instance has one at most`];
			const [cpu, memory] = GPUS[String(type ?? "nvidia-l4")] ?? [0, 0];
			const what = `a GPU${typeof type === "string" ? ` of the type ${type}` : ""}, which takes at least ${cpu} CPU and ${memory}Gi of memory`;
			const cpus = total(limits.map((limit) => cpuOf(String(limit.cpu))));
			const bytes = total(limits.map((limit) => memoryOf(String(limit.memory))));
			return [...cpus !== void 0 && cpus < cpu ? [`${cpus} CPU with ${what}`] : [], ...bytes !== void 0 && bytes < memory * GIB ? [`${inGi(bytes)} of memory with ${what}`] : []];
		}
		const total = (amounts) => amounts.reduce((sum, amount) => sum === void 0 || amount === void 0 ? void 0 : sum + amount, 0);
		const inGi = (bytes) => `${Math.round(bytes / GIB * 1e3) / 1e3}Gi`;
		function containerFaults$1({ cpu: givenCpu, memory: givenMemory }, alone) {
			const cpu = givenCpu === void 0 ? 1 : cpuOf(String(givenCpu));
			if (cpu === void 0) return [`${String(givenCpu)} CPU, which is not a number of CPUs such as 1 or 500m`];
			const range = MEMORY[cpu];
			if (!range && !(cpu >= .08 && cpu < 1)) return [`${String(givenCpu)} CPU; Cloud Run has 1, 2, 4, 6, 8, or a fraction from 0.08 to below 1`];
			if (givenMemory === void 0 && givenCpu === void 0) return [];
			const memory = memoryOf(String(givenMemory ?? "512Mi"));
			if (memory === void 0) return [`${String(givenMemory)} of memory, which is not an amount such as 512Mi or 2Gi`];
			const [least, most] = range ?? [.125, !alone ? 4 : cpu < .5 ? .5 : 1];
			const said = `${String(givenMemory ?? "512Mi")} of memory with ${cpu} CPU`;
			if (memory > most * GIB) return [`${said}, which takes at most ${most < 1 ? "512Mi" : `${most}Gi`}${roomier(memory)}`];
			if (alone && memory < least * GIB) return [`${said}, which takes at least ${least < 1 ? "128Mi" : `${least}Gi`}`];
			return [];
		}
		function roomier(memory) {
			const cpu = Object.keys(MEMORY).find((cpus) => memory <= (MEMORY[Number(cpus)]?.[1] ?? 0) * GIB);
			return cpu === void 0 ? "; the maximum is 32Gi" : `; give it ${cpu} CPU, or less memory`;
		}
		function cpuOf(quantity) {
			const found = /^(\d+(?:\.\d+)?|\.\d+)(m?)$/.exec(quantity);
			return found ? Number(found[1]) / (found[2] ? 1e3 : 1) : void 0;
		}
		function memoryOf(quantity) {
			const found = /^(\d+(?:\.\d+)?)([kMGT]|[KMG]i)?$/.exec(quantity);
			return found ? Number(found[1]) * (UNITS[found[2] ?? ""] ?? 1) : void 0;
		}
		function containerFaults(containers) {
			const byName = new Map(containers.map((container) => [container.name, container]));
			const faults = containers.flatMap(({ name: name$1, dependsOn }) => dependsOn.flatMap((other) => {
				const found = byName.get(other);
				if (other === name$1) return [`the container ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(name$1)}, which depends on itself`];
				if (!found) return [`the container ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(name$1)}, which depends on ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(other)}; there is no such container`];
				if (found.probed || found.ingress) return [];
				return [`the container ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(name$1)}, which depends on ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(other)}; the latter needs a startup probe, which tells when it is ready`];
			}));
			if (containers.find((container) => container.ingress)?.variables.includes("PORT")) faults.push("the variable PORT in the container that gets the requests, where Cloud Run sets it itself");
			return [...new Set(faults)];
		}
		function scalingFault(least, most) {
			const [min, max] = [Number(least ?? 0), Number(most ?? Number.POSITIVE_INFINITY)];
			return min > max ? `at least ${min} instances, and at most ${max}` : void 0;
		}
		function taskFaults(job) {
			const beyond = (value, least, most) => typeof value === "number" && (value < least || value > most);
			return [
				...beyond(job.tasks, 0, 1e4) ? [`${job.tasks} tasks; an execution has 10000 at most`] : [],
				...beyond(job.retries, 0, 10) ? [`${job.retries} retries; a task has 10 at most`] : [],
				...beyond(job.seconds, 1, job.gpu ? 3600 : 604800) ? [`${job.seconds} seconds for a task, which takes ${job.gpu ? "1 hour at most with a GPU" : "from 1 s to 7 days"}`] : []
			];
		}
		const MOST = 50;
		const NAMESPACED = /^[a-z0-9][a-z0-9.:-]*\/[A-Za-z0-9](?:[\w.-]{0,254}[A-Za-z0-9])?$/;
		const SHORT = /^[^\s"'/\\]([^"'/\\]{0,254}[^\s"'/\\])?$/;
		function readResourceTags(reader) {
			const entries = Object.entries(reader.parsed("resource_tags", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.U) ?? {});
			for (const [key, value] of entries) {
				const fault = faultOf(key, value);
				if (fault) reader.problem("resource_tags", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.D)(`${key}=${value}`)} ${fault}`);
			}
			if (entries.length > MOST) reader.problem("resource_tags", `has ${entries.length} tags; the maximum is ${MOST}`);
			return entries.map(([key, value]) => ({
				key,
				value
			}));
		}
		function faultOf(key, value) {
			if (/^tagKeys\/\d+$/.test(key)) return /^tagValues\/\d+$/.test(value) ? void 0 : "names its key by id and its value by name; write tagKeys/123=tagValues/456";
			if (!NAMESPACED.test(key)) return "has no namespaced key before \"=\"; write ORGANISATION_NUMBER/KEY or PROJECT_ID/KEY";
			if (/^tagValues\/\d+$/.test(value)) return "names its value by id and its key by name; write tagKeys/123=tagValues/456";
			return SHORT.test(value) ? void 0 : "has no valid short name after \"=\"";
		}
		const tagValueName = ({ key, value }) => key.startsWith("tagKeys/") ? value : `${key}/${value}`;
		function shortResource(fullName) {
			const parts = fullName.replace(/^\/\/[^/]+\//, "").split("/");
			const name = parts.at(-1) ?? fullName;
			const kind = WORDS[parts.at(-2) ?? ""];
			return kind ? `${kind} ${name}` : fullName;
		}
		const WORDS = {
			...Object.fromEntries(Object.values(_list_js__WEBPACK_IMPORTED_MODULE_1__.r).map(({ collection, words }) => [collection, words])),
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
		const READS = /^gcloud (?:[a-z-]+ )+?(?:describe|list|read|get-iam-policy|get-ancestors)(?: |$)/;
		const isLook = ({ title, text }) => /^(?:See|Read|Look)\b/.test(title) || text.split("\n").every((line) => READS.test(line));
		function fixesOf(findings) {
			const fixes = findings.flatMap(({ remedies }) => {
				const own = remedies.filter((remedy) => remedy.kind !== "terraform" && !remedy.alternative && !isLook(remedy));
				return own.filter(({ kind }) => kind === own[0]?.kind);
			});
			return [...new Map(fixes.map((remedy) => [remedy.text, remedy])).values()];
		}
		const METHODS = {
			caller: "asked as itself",
			impersonation: "asked by impersonating it",
			troubleshooter: "Policy Troubleshooter",
			policy: "read from allow policies",
			run: "this run did it"
		};
		const MARKS$1 = {
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
			return [...Map.groupBy(findings, keyOf$2).values()].map((group) => causeOf(group, report));
		}
		function keyOf$2(finding) {
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
		const withMore = (words, more) => more > 0 ? `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.a)(words)} There ${more === 1 ? "is 1 more" : `are ${more} more`} like it.` : words;
		const LONGEST$1 = 1500;
		function bounded(words) {
			if (words.length <= LONGEST$1) return words;
			const end = words.slice(0, LONGEST$1).search(/[.!?] (?!.*[.!?] )/);
			return end > 0 ? words.slice(0, end + 1) : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.o)(words, LONGEST$1);
		}
		function lacking(findings, own, { plan }) {
			const [first] = findings;
			const needs = plan.flatMap((step) => step.needs).filter((need) => findings.some(isAnsweredBy(need)));
			const [need] = needs;
			if (!need || isHelpless(first)) return withMore(own, findings.length - 1);
			const subject = `${_project_standing_js__WEBPACK_IMPORTED_MODULE_0__.a[need.who]} ${shortMember(first.principal ?? "")}`;
			const tasks = (0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.r)([...new Set(needs.map(({ to }) => to))]);
			const doubt = /\bOr the account .*$/.exec(own)?.[0] ?? "";
			if (first.status === "unknown") {
				const why = own.replace(/^.*?[^.]\.(?=\s|$)/, "").trim();
				return [
					`It is not known whether ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.i)(subject)} is allowed to ${tasks}.`,
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
		const isAnsweredBy = (need) => ({ permission, id }) => permission === need.permission && id === (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_0__.o)(need);
		function permissionsOf(findings) {
			const names = [...new Set(findings.flatMap(({ permission }) => permission ?? []))];
			const places = [...new Set(findings.flatMap(({ resource }) => resource ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.f)(resource) : []))];
			const where = places.length > 0 && places.length <= 2 ? ` on ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.r)(places)}` : "";
			return names.length === 1 ? `${names[0]}${where}` : `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(names.length, "permission")}${where} (${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.s)(names, 4)})`;
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
			return [`${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.t)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.r)(hosts.map((host) => `${productOf(host)} (${host})`)))} ${are} not enabled in the project ${project}, and the deploy needs ${them}.`, more].filter(Boolean).join(" ");
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
			if (kind === "enable-api") return [`enabled ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.r)(done.map(({ target }) => target.split("/").at(-1) ?? ""))}`];
			const said = done.map((change) => grants(change) ?? effect(change));
			return said.every((one) => one !== void 0) ? said.flat() : [past(title)];
		}
		function grants({ path, target, before, after }) {
			const role = /^bindings\[(.+)\]$/.exec(path)?.[1];
			if (!role) return void 0;
			const [was, is] = [membersOf(before), membersOf(after)];
			const on = `${role} on ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.f)(target)}`;
			const [gone, come] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))];
			return [...come.length > 0 && come.join() !== "allUsers" ? [`granted ${on} to ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.s)(come, 4)}`] : [], ...gone.length > 0 ? [`took ${on} from ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.s)(gone, 4)}`] : []];
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
			const words = state === "unchanged" ? wordsOf$1(gates) : state === "oidc-only" ? closed(gates) : ACCESS[state];
			return words && kept(hidden$1(words, gates), state === "unchanged");
		}
		function wordsOf$1(gates) {
			const open = gates && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.h)(gates);
			if (gates === void 0 || open === void 0) return NOT_KNOWN;
			if (open) return gates.invokerCheck ? ACCESS["all-users"] : ACCESS["no-invoker-iam-check"];
			return gates.invokers?.some(({ member }) => member === "allUsers") ? UNDER_CONDITION : closed(gates);
		}
		function closed(gates) {
			return gates?.invokers?.some(({ member, conditional }) => member === "allAuthenticatedUsers" && !conditional) ? EVERY_GOOGLE_ACCOUNT : ACCESS["oidc-only"];
		}
		function hidden$1(words, gates) {
			if (words.sign !== "🌍" || !gates || !(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.m)(gates)) return words;
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
			return Object.values(_list_js__WEBPACK_IMPORTED_MODULE_1__.r).flatMap((kind) => target[kind.target] ?? [])[0] ?? "the service";
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
			return (0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.o)(begun(title.replace(name, () => short)), LONGEST);
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
			if (mode === "drift") return drift$1(report, name);
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
		const RELEASES = new Set(_list_js__WEBPACK_IMPORTED_MODULE_1__.t.map(([kind]) => `deploy-${kind}`));
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
			return `Who can ${Object.values(_list_js__WEBPACK_IMPORTED_MODULE_1__.r).find((kind) => target[kind.target])?.invokers?.verb ?? "call"} ${name} is settled`;
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
				title: removed === 0 ? `No preview of ${name} is over` : `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(removed, "preview")} of ${name} ${were} removed`,
				sentence: kept > 0 ? `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(kept, "preview is", "previews are")} kept.` : "None is left."
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
				title: title(`${calls} fail: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.i)(FINDINGS[failed.id].title)}`),
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
		function drift$1({ findings, changes, verdict }, name) {
			const found = findings.filter(({ id }) => id === "drift");
			const fixed = changes.filter(({ done }) => done).length;
			const applied = fixed > 0 ? `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(fixed, "change was", "changes were")} applied.` : "";
			const [first] = found;
			if (!first) return {
				mark: verdict === "warning" ? "⚠️" : "✅",
				title: `${name} is as the workflow says`,
				sentence: applied || "Nothing differs."
			};
			return {
				mark: first.status === "fail" ? "❌" : "⚠️",
				title: `${name} differs from the workflow in ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(found.length, "place")}`,
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
			return (0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.i)(FINDINGS[finding.id].title);
		}
		function accessInForce(decision, made) {
			return made.checkCleared && decision.ifCheckRequired || decision;
		}
		function accessOutcome(decision, tried) {
			if (tried.length === 0) return decision;
			const accepted = tried.find((one) => one.accepted);
			const target = accepted?.mechanism ?? (decision.fallback === "oidc-only" ? "oidc-only" : "unchanged");
			const learned = tried.map(({ mechanism, accepted, evidence }) => {
				const answer = evidence.at(-1)?.answer;
				return `${mechanism} was ${accepted ? "accepted" : `refused${answer ? ` (${answer})` : ""}`}`;
			});
			const because = decision.byTrial || !accepted || accepted !== tried[0] ? `Learned by trying: ${learned.join(", ")}.` : decision.because;
			return {
				...decision,
				target,
				choice: !accepted && decision.fallback === "fail" ? "fail" : target,
				because,
				alternatives: decision.alternatives.map((alternative) => {
					const one = tried.find(({ mechanism }) => mechanism === alternative.choice);
					if (!one) return alternative;
					const said = one.accepted ? "Tried and accepted." : "Tried and refused.";
					return {
						...alternative,
						possible: one.accepted,
						because: `${said} ${alternative.because}`
					};
				}),
				evidence: [...decision.evidence, ...tried.flatMap(({ evidence }) => evidence)]
			};
		}
		const ACCESS_CONSTRAINTS = [
			"run.managed.requireInvokerIam",
			"run.requireInvokerIam",
			"iam.allowedPolicyMemberDomains",
			"iam.managed.allowedPolicyMembers"
		];
		const DEFAULT_ACCOUNT_CONSTRAINTS = [
			"cloudbuild.useBuildServiceAccount",
			"cloudbuild.useComputeServiceAccount",
			"cloudbuild.disableCreateDefaultServiceAccount"
		];
		const DEPLOY_CONSTRAINTS = [
			"run.allowedIngress",
			"run.allowedVPCEgress",
			"run.allowedBinaryAuthorizationPolicies",
			"gcp.resourceLocations",
			"gcp.restrictServiceUsage",
			"cloudbuild.allowedWorkerPools"
		];
		const SHARING = "iam.disableCrossProjectServiceAccountUsage";
		function readAccessPolicies(google, project) {
			const entries = ACCESS_CONSTRAINTS.map((constraint) => [constraint, readPolicy(google, project, constraint)]);
			return Object.fromEntries(entries);
		}
		function deployConstraintsOf({ mode, kind, origin, edits, preview }) {
			if (!([
				"deploy",
				"preflight",
				"preview"
			].includes(mode) && preview?.do !== "remove") || origin.kind === "template" && edits.length === 0) return [];
			return DEPLOY_CONSTRAINTS.filter((constraint) => {
				if (constraint.startsWith("run.")) return _list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].policies.includes(constraint);
				return constraint !== "cloudbuild.allowedWorkerPools" || origin.kind === "source";
			});
		}
		async function readDeployPolicies(google, project, config) {
			const answers = deployConstraintsOf(config).map(async (constraint) => [constraint, await readPolicy(google, project, constraint)]);
			return Object.fromEntries(await Promise.all(answers));
		}
		async function readDefaultAccountPolicies(google, project, standard) {
			const account = await standard;
			if (!account.known || account.value !== null) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.c)("There is a default build account, or it is not known.");
			const answers = await Promise.all(DEFAULT_ACCOUNT_CONSTRAINTS.map(async (name) => [name, await readPolicy(google, project, name)]));
			const policies = Object.fromEntries(answers);
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.s)(policies, ...answers.flatMap(([, { evidence }]) => evidence));
		}
		async function readSharing(google, project, email, projectNumber) {
			const [account, number] = await Promise.all([email, projectNumber]);
			if (!account.known) return account;
			const owner = account.value && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.M)(account.value);
			if (!account.value || !owner || !(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.C)(account.value, project, number.known ? number.value : void 0)) return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.s)(null, ...account.evidence);
			const policy = await readPolicy(google, owner, SHARING);
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.s)({
				account: account.value,
				project: owner,
				policy
			}, ...policy.evidence);
		}
		function readPolicy(google, project, constraint) {
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.o)(`GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.project(project), () => google.orgPolicy.effective(project, constraint), (policy) => summariseRules(policy.spec?.rules ?? []));
		}
		function summariseRules(rules) {
			if (rules.length === 0) return "no rules";
			return rules.map(summariseRule).join("; ");
		}
		function summariseRule(rule) {
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			return [
				rule.enforce === void 0 ? "" : rule.enforce ? "enforced" : "not enforced",
				rule.allowAll ? "all allowed" : "",
				rule.denyAll ? "all denied" : "",
				allowedValues.length > 0 ? `allowed: ${allowedValues.join(", ")}` : "",
				deniedValues.length > 0 ? `denied: ${deniedValues.join(", ")}` : "",
				rule.parameters ? `parameters: ${JSON.stringify(rule.parameters)}` : "",
				rule.condition?.expression ? `if ${rule.condition.expression}` : ""
			].filter(Boolean).join(", ") || "an empty rule";
		}
		function setOn({ listed, asked }, constraint) {
			if (listed.known) {
				const found = listed.value.find(({ name }) => name?.endsWith(`/policies/${constraint}`));
				return {
					...listed,
					value: found ?? null
				};
			}
			return asked[constraint] ?? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.c)(listed.why, ...listed.evidence);
		}
		const DRY_RUN_OF_ACCESS = ["run.managed.requireInvokerIam", "iam.managed.allowedPolicyMembers"];
		const DRY_RUN_OF_DEPLOY = "gcp.restrictServiceUsage";
		async function readSetPolicies(google, projectId, { project, tags }, config) {
			const opens = config.access === "public" && (0, _list_js__WEBPACK_IMPORTED_MODULE_1__.a)(config).requests === true;
			const deploys = deployConstraintsOf(config).length > 0;
			if (!opens && !deploys) return [];
			const wanted = [...opens ? DRY_RUN_OF_ACCESS : [], ...deploys ? [DRY_RUN_OF_DEPLOY] : []];
			const tagged = async () => {
				if (!opens) return [];
				if (config.resourceTags.length > 0) return ACCESS_CONSTRAINTS;
				const found = await tags;
				return found.known && found.value.some(({ inherited }) => !inherited) ? ACCESS_CONSTRAINTS : [];
			};
			const readNode = async (node) => {
				const listed = await list(google, node);
				if (listed.known) return {
					node,
					listed,
					asked: {}
				};
				const byName = (constraints) => Promise.all(constraints.map(async (constraint) => [constraint, await get(google, node, constraint)]));
				const [first, more] = await Promise.all([byName(wanted), tagged().then((found) => byName(found.filter((constraint) => !wanted.includes(constraint))))]);
				return {
					node,
					listed,
					asked: Object.fromEntries([...first, ...more])
				};
			};
			const own = readNode(`projects/${projectId}`);
			const above = project.then((found) => found.known && found.value.parent ? readNode(found.value.parent) : void 0);
			return (await Promise.all([own, above])).filter((node) => node !== void 0);
		}
		const list = (google, node) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.o)(`GET orgpolicy.googleapis.com/v2/${node}/policies`, `//cloudresourcemanager.googleapis.com/${node}`, () => google.orgPolicy.list(node), (all) => all.length === 0 ? "none set there" : `${all.length} set there`);
		const get = (google, node, constraint) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.o)(`GET orgpolicy.googleapis.com/v2/${node}/policies/${constraint}`, `//orgpolicy.googleapis.com/${node}/policies/${constraint}`, () => google.orgPolicy.get(node, constraint), (set) => set ? set.dryRunSpec ? "has a dry run" : "has no dry run" : "is not set there");
		function parseCondition(expression) {
			const tokens = tokensOf(expression);
			if (!tokens || tokens.filter(({ kind }) => kind === "call").length > MOST_TERMS) return void 0;
			const parser = {
				tokens,
				at: 0
			};
			const condition = readJoined(parser, 0);
			return parser.at === tokens.length ? condition : void 0;
		}
		const MOST_TERMS = 10;
		function holds(expression, view) {
			const condition = parseCondition(expression);
			return condition ? evaluate(condition, view) : "unknown";
		}
		function evaluate(condition, view) {
			if ("terms" in condition) {
				const settles = condition.op === "and" ? "no" : "yes";
				const answers = condition.terms.map((term) => evaluate(term, view));
				if (answers.includes(settles)) return settles;
				return answers.includes("unknown") ? "unknown" : settles === "no" ? "yes" : "no";
			}
			return evaluateCall(condition, view);
		}
		function evaluateCall(condition, view) {
			const byId = condition.op === "matchTagId" || condition.op === "hasTagKeyId";
			const answers = view.tags.map((tag) => {
				const same = byId ? sameText(tag.keyId, condition.key) : sameKey(tag.key, condition.key);
				if (same === "no" || !("value" in condition)) return same;
				const value = sameText(byId ? tag.valueId : tag.value, condition.value);
				return same === "yes" || value === "no" ? value : "unknown";
			});
			return answers[view.tags.findIndex((tag) => (byId ? tag.keyId : tag.key) === condition.key)] ?? (answers.includes("yes") ? "yes" : answers.includes("unknown") || !view.complete ? "unknown" : "no");
		}
		const sameText = (one, other) => one === void 0 ? "unknown" : one === other ? "yes" : "no";
		function sameKey(one, other) {
			const same = sameText(one, other);
			if (one === void 0 || same !== "no") return same;
			const [[parent = "", key], [otherParent = "", otherKey]] = [one.split("/"), other.split("/")];
			return key === otherKey && /^\d+$/.test(parent) !== /^\d+$/.test(otherParent) ? "unknown" : "no";
		}
		const CALL = /^resource\s*\.\s*(matchTag|matchTagId|hasTagKey|hasTagKeyId)\s*\(\s*('[^'"\\]*'|"[^'"\\]*")\s*(?:,\s*('[^'"\\]*'|"[^'"\\]*")\s*)?\)/;
		const MARKS = {
			"&&": "and",
			"||": "or",
			"(": "open",
			")": "close"
		};
		function tokensOf(expression) {
			const tokens = [];
			let rest = expression.trim();
			while (rest) {
				const mark = Object.keys(MARKS).find((each) => rest.startsWith(each));
				const call = mark ? null : CALL.exec(rest);
				if (mark) tokens.push({ kind: MARKS[mark] });
				else {
					const read = call && callOf(call);
					if (!read) return void 0;
					tokens.push({
						kind: "call",
						call: read
					});
				}
				rest = rest.slice(mark?.length ?? call?.[0].length).trimStart();
			}
			return tokens;
		}
		function callOf([, name, first = "", second]) {
			const key = first.slice(1, -1);
			if (name === "matchTag" || name === "matchTagId") return second === void 0 ? void 0 : {
				op: name,
				key,
				value: second.slice(1, -1)
			};
			return second === void 0 ? {
				op: name,
				key
			} : void 0;
		}
		const LEVELS = ["or", "and"];
		function readJoined(parser, level) {
			const op = LEVELS[level];
			if (op === void 0) return readTerm(parser);
			const terms = [];
			do {
				if (terms.length > 0) parser.at++;
				const term = readJoined(parser, level + 1);
				if (!term) return void 0;
				terms.push(term);
			} while (parser.tokens[parser.at]?.kind === op);
			return terms.length === 1 ? terms[0] : {
				op,
				terms
			};
		}
		function readTerm(parser) {
			const token = parser.tokens[parser.at++];
			if (token?.kind === "call") return token.call;
			if (token?.kind !== "open") return void 0;
			const inner = readJoined(parser, 0);
			return parser.tokens[parser.at++]?.kind === "close" ? inner : void 0;
		}
		function onService(question) {
			const set = inForce(question);
			if (!set) return void 0;
			const each = set.map((one) => judgeSet(one, question));
			const answers = each.map(({ answer }) => answer);
			const [first = question.judge([])] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: each.flatMap(({ matched }) => matched),
				conditions: each.flatMap(({ conditions }) => conditions),
				evidence: set.flatMap(({ evidence }) => evidence)
			};
		}
		function inForce({ constraint, nodes, whole, list }) {
			const found = [];
			for (const one of nodes) {
				const policy = setOn(one, constraint);
				if (!policy.known) return void 0;
				const spec = policy.value?.spec;
				if (!spec) continue;
				found.push({
					node: one.node,
					spec,
					evidence: policy.evidence
				});
				if (spec.reset || !list || !spec.inheritFromParent) return found;
			}
			return whole && found.length === 0 ? found : void 0;
		}
		const MOST_DOUBTS = 5;
		function judgeSet({ node, spec }, { view, judge, list }) {
			const rules = spec.reset ? [] : spec.rules ?? [];
			const plain = rules.filter((rule) => !rule.condition?.expression);
			const conditional = rules.flatMap(({ condition, ...rule }) => condition?.expression ? [{
				rule,
				expression: condition.expression,
				holds: holds(condition.expression, view)
			}] : []);
			const certain = conditional.filter((one) => one.holds === "yes").map(({ rule }) => rule);
			const doubts = conditional.filter((one) => one.holds === "unknown").map(({ rule }) => rule);
			const answers = (doubts.length > MOST_DOUBTS ? void 0 : subsets(doubts).map((some) => [...certain, ...some]))?.map((matched) => judgeWorld(matched, plain, judge, list)) ?? ["unknown"];
			const [first = "unknown"] = answers;
			return {
				answer: answers.every((answer) => answer === first) ? first : "unknown",
				matched: conditional.filter((one) => one.holds !== "no").map(({ expression }) => ({
					expression,
					node
				})),
				conditions: conditional.map(({ expression }) => expression)
			};
		}
		function judgeWorld(matched, plain, judge, list) {
			if (matched.length === 0) return judge(plain);
			const answers = matched.map((rule) => judge([rule]));
			const [first = "unknown"] = answers;
			if (!answers.every((answer) => answer === first)) return "unknown";
			return list && first === "no" && judge(plain) === "yes" && !matched.some((rule) => rule.denyAll) ? "unknown" : first;
		}
		function subsets(items) {
			const [first, ...others] = items;
			if (first === void 0) return [[]];
			const without = subsets(others);
			return [...without, ...without.map((some) => [first, ...some])];
		}
		function readTagValues(google, tags) {
			return new Map(tags.map((tag) => {
				const name = tagValueName(tag);
				const path = name.startsWith("tagValues/") ? name : `tagValues/namespaced?name=${name}`;
				const resource = `//cloudresourcemanager.googleapis.com/${name.startsWith("tagValues/") ? name : `tagValues/${name}`}`;
				return [name, (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.o)(`GET cloudresourcemanager.googleapis.com/v3/${path}`, resource, () => google.resourceManager.tagValue(name), (found) => `${found.namespacedName ?? "?"} is ${found.name ?? "?"} of ${found.parent ?? "?"}`)];
			}));
		}
		const wantedTags = (tags, values) => Promise.all(tags.map(async (tag) => ({
			tag,
			found: await values.get(tagValueName(tag))
		})));
		function keyOf$1({ tag, found }) {
			if (!tag.key.startsWith("tagKeys/")) return tag.key;
			return found.known ? found.value.namespacedName?.replace(/\/[^/]*$/, "") : void 0;
		}
		function tagWords(wanted) {
			const key = keyOf$1(wanted);
			const value = wanted.found.known ? wanted.found.value.shortName : void 0;
			return `${key ?? wanted.tag.key}=${value ?? wanted.tag.value}`;
		}
		function tagsOfService({ tags, wantedTags = [], service }) {
			const coming = wantedTags.map(asOwn);
			const replaced = (tag) => coming.some((one) => one.key !== void 0 && one.key === tag.key || one.keyId !== void 0 && one.keyId === tag.keyId);
			const present = (tags.known ? tags.value : []).filter((tag) => !replaced(tag) || isThere(coming, tag));
			const stays = present.filter(({ inherited }) => !inherited);
			const own = [...stays.map(({ key, value, keyId, valueId }) => ({
				key,
				value,
				keyId,
				valueId,
				words: `${key}=${value}`,
				coming: false
			})), ...coming.filter((one) => !stays.some((tag) => sameTag(one, tag)))];
			const complete = tags.known && !(service.known && service.value === null);
			const inherited = present.filter((tag) => tag.inherited && !replaced(tag));
			return {
				own,
				view: {
					tags: [...own, ...inherited],
					complete
				},
				evidence: [...tags.evidence, ...wantedTags.flatMap(({ found }) => found.evidence)]
			};
		}
		function asOwn(wanted) {
			const { tag, found } = wanted;
			const byId = tag.key.startsWith("tagKeys/");
			const key = keyOf$1(wanted);
			const value = (found.known ? found.value.shortName : void 0) ?? (byId ? void 0 : tag.value);
			const keyId = (found.known ? found.value.parent : void 0) ?? (byId ? tag.key : void 0);
			const valueId = (found.known ? found.value.name : void 0) ?? (byId ? tag.value : void 0);
			return {
				...key !== void 0 && { key },
				...value !== void 0 && { value },
				...keyId !== void 0 && { keyId },
				...valueId !== void 0 && { valueId },
				words: tagWords(wanted),
				coming: true
			};
		}
		const sameTag = (one, other) => one.key !== void 0 && one.key === other.key && one.value === other.value || one.valueId !== void 0 && one.valueId === other.valueId;
		const isThere = (coming, tag) => coming.some((one) => sameTag(one, tag));
		function wordsOf(own) {
			const names = (coming) => own.filter((tag) => tag.coming === coming).map(({ words }) => words);
			const [there, later] = [names(false), names(true)];
			return [...there.length > 0 ? [`has the tag ${there.join(", ")}`] : [], ...later.length > 0 ? [`will get the tag ${later.join(", ")}`] : []].join(" and ");
		}
		function why$1({ matched, conditions }, own) {
			if (conditions.length === 0) return "";
			if (matched.length === 0) return `: none of its conditions (${conditions.join("; ")}) applies to the service, which ${wordsOf(own)}`;
			const asked = own.filter(({ key, keyId }) => matched.some(({ expression }) => [key, keyId].some((name) => name !== void 0 && expression.includes(`${name}`))));
			return ` by the condition ${matched.map(({ expression, node }) => `${expression} on ${node}`).join("; ")}, because the service ${wordsOf(asked.length > 0 ? asked : own)}`;
		}
		function requireInvokerIam(facts) {
			const words = {
				yes: "is enforced",
				no: "is not enforced",
				unknown: "depends on a condition"
			};
			return combine(["run.managed.requireInvokerIam", "run.requireInvokerIam"].map((constraint) => read$1(constraint, facts, enforced, words)), "yes");
		}
		function allUsersAllowed(facts) {
			const words = {
				yes: "allows allUsers",
				no: "does not allow allUsers",
				unknown: "cannot be judged"
			};
			return combine([read$1("iam.allowedPolicyMemberDomains", facts, domainsLetAllUsers, words), read$1("iam.managed.allowedPolicyMembers", facts, membersLetAllUsers, words)], "no");
		}
		function combine(readings, settles) {
			const wanted = [settles, "unknown"].find((answer) => readings.some((reading) => reading.answer === answer));
			const telling = wanted ? readings.filter((reading) => reading.answer === wanted) : readings;
			return {
				answer: wanted ?? (settles === "yes" ? "no" : "yes"),
				because: telling.map(({ because }) => because).join(", and "),
				constraints: telling.map(({ constraint }) => constraint),
				evidence: readings.flatMap(({ evidence }) => evidence)
			};
		}
		function read$1(constraint, facts, judge, words) {
			const fact = facts.policies[constraint];
			const said = facts.learned?.[constraint];
			if (said) {
				const answer = judge(said);
				return {
					constraint,
					answer,
					because: `${constraint} ${words[answer]}`,
					evidence: fact.evidence
				};
			}
			return withTags(readEffective(constraint, fact, judge, words), facts, judge, words);
		}
		function readEffective(constraint, fact, judge, words) {
			const { evidence } = fact;
			const absent = !fact.known && evidence.some(({ status }) => status === 404);
			if (!fact.known && !absent) return {
				constraint,
				answer: "unknown",
				because: `${constraint} could not be read: ${withoutStop(fact.why)}`,
				evidence
			};
			const answer = judge(fact.known ? fact.value.spec?.rules ?? [] : []);
			return {
				constraint,
				answer,
				because: `${constraint} ${words[answer]}`,
				evidence
			};
		}
		function withTags(ofProject, facts, judge, words) {
			const { constraint } = ofProject;
			const tagged = tagsOfService(facts);
			if (tagged.own.length === 0 && facts.tags.known) return ofProject;
			const nodes = facts.setPolicies ?? [];
			const list = constraint === "iam.allowedPolicyMemberDomains";
			const alone = facts.project.known && facts.project.value.parent === void 0;
			const found = onService({
				constraint,
				nodes,
				whole: nodes.length > 0 && (alone || nodes.at(-1)?.node.startsWith("organizations/") === true),
				view: tagged.view,
				judge,
				list
			});
			if (tagged.own.length === 0) {
				if (!found || found.conditions.length === 0 || found.answer !== "unknown") return ofProject;
				return {
					constraint,
					answer: "unknown",
					because: `${ofProject.because} for the project, but the service's tags, which could not be read, can change that (${found.conditions.join("; ")})`,
					evidence: [...ofProject.evidence, ...found.evidence]
				};
			}
			const evidence = [
				...ofProject.evidence,
				...found?.evidence ?? [],
				...tagged.evidence
			];
			if (!found || found.answer === "unknown") {
				if (ofProject.answer === "unknown") return {
					...ofProject,
					evidence
				};
				return {
					constraint,
					answer: "unknown",
					evidence,
					because: `${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, which a condition can refer to`
				};
			}
			return {
				constraint,
				answer: found.answer,
				because: `${constraint} ${words[found.answer]}${why$1(found, tagged.own)}`,
				evidence
			};
		}
		function enforced(rules) {
			const answer = rules.some((rule) => rule.enforce && !conditional(rule)) ? "yes" : "no";
			return rules.some((rule) => conditional(rule) && rule.enforce === true !== (answer === "yes")) ? "unknown" : answer;
		}
		function domainsLetAllUsers(rules) {
			if (rules.length === 0) return "yes";
			const answers = rules.filter((rule) => !conditional(rule)).map(listLetsAllUsers);
			const answer = answers.includes("no") ? "no" : answers.length > 0 && answers.every((one) => one === "yes") ? "yes" : "unknown";
			return rules.some((rule) => conditional(rule) && listLetsAllUsers(rule) !== answer) ? "unknown" : answer;
		}
		function listLetsAllUsers(rule) {
			if (rule.denyAll) return "no";
			if (rule.allowAll) return "yes";
			const { allowedValues = [], deniedValues = [] } = rule.values ?? {};
			if (deniedValues.some(namesEverybody)) return "no";
			if (allowedValues.some(namesEverybody)) return "unknown";
			return allowedValues.length > 0 ? "no" : "unknown";
		}
		function membersLetAllUsers(rules) {
			const judge = (rule) => !rule.enforce || parameterValues(rule).some(namesEverybody) ? "yes" : "no";
			const answer = rules.some((rule) => !conditional(rule) && judge(rule) === "no") ? "no" : "yes";
			return rules.some((rule) => conditional(rule) && judge(rule) !== answer) ? "unknown" : answer;
		}
		function parameterValues(rule) {
			const { allowedMemberSubjects = [], allowedPrincipalSets = [] } = rule.parameters ?? {};
			return [allowedMemberSubjects, allowedPrincipalSets].flat().filter((value) => typeof value === "string");
		}
		function mayBlock(constraint, rules) {
			if (constraint === "run.managed.requireInvokerIam") return enforced(rules);
			return {
				yes: "no",
				no: "yes",
				unknown: "unknown"
			}[membersLetAllUsers(rules)];
		}
		const EVERYBODY = new Set([
			"allUsers",
			"//goog/public:all",
			"principalSet://goog/public:all"
		]);
		const namesEverybody = (value) => EVERYBODY.has(value.replace(/^(is|in|under):/, ""));
		const conditional = (rule) => Boolean(rule.condition?.expression);
		const withoutStop = (sentence) => sentence.trim().replace(/\.$/, "");
		const MECHANISMS = ["all-users", "no-invoker-iam-check"];
		const MECHANISM_PERMISSIONS = {
			"all-users": ["run.services.setIamPolicy"],
			"no-invoker-iam-check": [
				"run.services.setIamPolicy",
				"run.services.create",
				"run.services.update"
			]
		};
		const serviceOf = (config, facts) => _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.service((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.I)(facts.projectId, config.region, config.service));
		function notPublic(config, facts, open, status) {
			const reasons = MECHANISMS.map((mechanism) => open[mechanism].because).join("; ");
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.r)("public-access-blocked", status, `The service cannot be made public: ${reasons}. ${status === "fail" ? "Nothing was changed, because on_public_denied is fail." : "It is deployed for callers with an ID token and an invoker role."}`, {
				resource: serviceOf(config, facts),
				evidence: MECHANISMS.flatMap((mechanism) => open[mechanism].evidence),
				remedies: [FOR_CALLERS, ...unblocking(config, facts)]
			});
		}
		function leftOpen(config, facts, way) {
			const how = way.mechanism === "all-users" ? "allUsers has an invoker role" : "its invoker check is disabled";
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("public-access-left", `The service stays public as it was, because ${how}; that way is no longer allowed: ${way.because}.`, {
				resource: serviceOf(config, facts),
				evidence: way.evidence
			});
		}
		function leftoverAllUsers(config, facts, present) {
			const resource = serviceOf(config, facts);
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("leftover-all-users", "The service is public because its invoker check is disabled, and allUsers also has an invoker role. That binding has no effect now, but would keep the service public if someone enables the check. The run left it alone.", {
				principal: "allUsers",
				role: present.allUsersRoles[0] ?? "roles/run.invoker",
				resource,
				evidence: present.evidence,
				remedies: present.allUsersRoles.flatMap((role) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.g)(resource, role))
			});
		}
		function losesAccess(config, facts, present) {
			const open = present.allUsers === "yes" || present.partlyPublic || present.checkDisabled === "yes";
			const tags = tagsOf(facts);
			const where = tags.length > 0 ? `, at its URL and at those of its tags (${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.s)(tags, 5)})` : "";
			const lost = `everyone without a Google identity${present.partlyPublic && present.checkDisabled !== "yes" && present.allUsers !== "yes" ? ", where the condition let them in," : ""} loses access${where}`;
			const stay = membersAfter(config, facts);
			const remain = stay === void 0 ? "Members with an invoker role keep it; the run could not read who they are." : stay.length > 0 ? `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.s)(stay, 5)} ${stay.length === 1 ? "keeps or gets" : "keep or get"} an invoker role.` : "No other member has an invoker role on the service, so only those with such a role on the project or above get in. Name callers in the inputs invokers or callers.";
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.r)("access-narrowed", open ? "warn" : "unknown", open ? `access: authenticated closes a public service: ${lost}. ${remain}` : `It is not fully known who can call the service now; if it is public, ${lost}. ${remain}`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function membersAfter(config, facts) {
			if (!facts.servicePolicy.known) return void 0;
			const after = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.u)(config, facts, { removes: ["all-users"] }, "oidc-only") ?? [];
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.p)(after).map(({ member }) => member);
		}
		const tagsOf = ({ service }) => [...new Set((service.known ? service.value?.traffic ?? [] : []).flatMap(({ tag }) => tag || []))];
		function allAuthenticatedOpen(config, facts, present) {
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("public-access-left", "allAuthenticatedUsers has an invoker role: anyone with a Google account can call the service. The run left it alone; remove it, or set invokers with invokers_update_strategy: overwrite.", {
				principal: "allAuthenticatedUsers",
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		function otherRolesOpen(config, facts, present) {
			const roles = [...new Set(present.otherOpenRoles)].join(", ");
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("public-access-left", `Everyone has ${roles} on the service. Such a role can let them call it; it is not an invoker role, so the run left it alone.`, {
				resource: serviceOf(config, facts),
				evidence: present.evidence
			});
		}
		const FOR_CALLERS = {
			kind: "workflow",
			title: "Deploy it for callers by name",
			text: "with:\n  access: authenticated\n  # invokers: user:NAME@example.com"
		};
		function unblocking(config, facts) {
			const constraints = [];
			const allUsers = allUsersAllowed(facts);
			const required = requireInvokerIam(facts);
			if (config.publicVia !== "all-users" && required.answer === "yes") constraints.push(...required.constraints);
			if (config.publicVia !== "no-invoker-iam-check" && allUsers.answer === "no") constraints.push(...allUsers.constraints);
			return constraints.flatMap((constraint) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.v)(facts.projectId, constraint));
		}
		const access = (config, facts, { access: decision }) => [
			...decision.warnings,
			...config.access === "public" ? unreadablePolicies(facts) : [],
			...releaseRefused(config, facts),
			...decision.target === "all-users" || decision.target === "no-invoker-iam-check" ? behind(config, facts) : [],
			...behindIap(config, facts, decision)
		];
		function unreadablePolicies(facts) {
			return ACCESS_CONSTRAINTS.flatMap((constraint) => {
				const fact = facts.policies[constraint];
				if (fact.known || fact.evidence.some(({ status }) => status === 404)) return [];
				const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.project(facts.projectId);
				const member = facts.identity.principal;
				return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.a)("policy-unreadable", `The organisation policy ${constraint} could not be read: ${fact.why.trim().replace(/\.$/, "")}. The run finds out by trying.`, {
					resource: `//orgpolicy.googleapis.com/projects/${facts.projectId}/policies/${constraint}`,
					evidence: fact.evidence,
					remedies: member ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.m)({
						member,
						role: "roles/orgpolicy.policyViewer",
						resource
					}) : []
				})];
			});
		}
		function releaseRefused(config, facts) {
			const required = requireInvokerIam(facts);
			if (config.access !== "keep" || (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.g)(facts).checkDisabled !== "yes" || required.answer !== "yes") return [];
			return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("policy-blocks-deploy", `The service's invoker check is disabled although ${required.because}: Google can refuse every change of the service. access: keep leaves it disabled; access: authenticated would enable it, and access: public would enable it if Google refuses a release because of it.`, {
				resource: serviceOf(config, facts),
				evidence: [...required.evidence, ...facts.service.evidence]
			})];
		}
		function behind(config, facts) {
			const ingress = INGRESS$1[String((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.d)(config, facts, "ingress"))];
			const reasons = [...ingress ? [`${ingress}, so callers from outside get 404`] : [], ...(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.d)(config, facts, "defaultUriDisabled") === true ? ["its run.app URL is disabled, so it can be reached only through a load balancer or a custom domain"] : []];
			if (reasons.length === 0) return [];
			return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("public-behind-ingress", `IAM lets everyone call the service, but not everyone can reach it: ${reasons.join("; ")}.`, {
				resource: serviceOf(config, facts),
				evidence: facts.service.evidence
			})];
		}
		const INGRESS$1 = {
			INGRESS_TRAFFIC_INTERNAL_ONLY: "its ingress is internal",
			INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: "its ingress is internal and load balancers",
			INGRESS_TRAFFIC_NONE: "its ingress blocks all requests"
		};
		function behindIap(config, facts, decision) {
			const silent = !config.edits.some(({ path }) => path === "iapEnabled");
			if (config.access === "keep" && silent && !(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.F)(config)) return [];
			if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.d)(config, facts, "iapEnabled") !== true) return [];
			const agent = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.z)(facts.projectNumber);
			const gates = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.f)(config, facts, decision, { state: decision.target });
			const holds = ({ member }) => member === agent || member === "allUsers";
			const lacks = gates?.invokerCheck === true && agent && gates.invokers && !gates.invokers.some(holds);
			const open = decision.target === "all-users" || decision.target === "no-invoker-iam-check";
			const named = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.F)(config);
			const alone = facts.project.known && facts.project.value.parent === void 0;
			if (!open && !named && !lacks && !alone) return [];
			const resource = serviceOf(config, facts);
			const reasons = [
				`Identity-Aware Proxy asks every caller to sign in first and lets in only holders of roles/iap.httpsResourceAccessor${open ? ", although IAM lets everyone call the service" : ""}`,
				...alone ? [`it works only in projects of an organisation, and ${facts.projectId} is in none`] : [],
				...named ? ["invokers who are not IAP users do not get past it, even with an ID token for the service"] : [],
				lacks ? `IAP calls the service as ${agent}, which has no invoker role on the service; unless it has one on the project, no one gets in` : "IAP calls the service as its agent, which needs an invoker role while the invoker check is enabled"
			];
			return [(0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("behind-iap", `${reasons.join("; ")}.`, {
				...lacks && {
					principal: agent,
					role: "roles/run.invoker"
				},
				resource,
				evidence: [...facts.service.evidence, ...facts.servicePolicy.evidence],
				remedies: lacks ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.m)({
					member: agent,
					role: "roles/run.invoker",
					resource
				}) : []
			})];
		}
		function shown({ path, before, after }) {
			const role = /^bindings\[(.+)\]$/.exec(path)?.[1];
			if (role) return granted(role, members(before), members(after));
			if (path === "service") return "The service does not exist, but the workflow deploys it.";
			if (/\.env\[|environmentVariables\[/.test(path)) {
				if (before === void 0) return `${path} is missing.`;
				return after === void 0 ? `${path} is set, but the workflow does not have it.` : `${path} has another value.`;
			}
			if (before === void 0) return `${path} is missing; it should be ${value(after)}.`;
			if (after === void 0) return `${path} is ${value(before)}, but the workflow does not have it.`;
			return `${path} is ${value(before)}; it should be ${value(after)}.`;
		}
		const members = (json) => [json ?? []].flat().map(String);
		function granted(role, has, wanted) {
			const lost = wanted.filter((member) => !has.includes(member));
			const extra = has.filter((member) => !wanted.includes(member));
			return [...lost.length > 0 ? [`${role} is not granted to ${value(lost)}, although the workflow asks for it.`] : [], ...extra.length > 0 ? [`${role} is granted to ${value(extra)}, although the workflow does not ask for it.`] : []].join(" ");
		}
		function value(json) {
			const text = Array.isArray(json) && json.every((item) => typeof item === "string") ? json.join(", ") : JSON.stringify(json);
			return text.length > 200 ? `${text.slice(0, 199)}…` : text;
		}
		const drift = (config, facts, decisions) => (decisions.drift?.unknown ?? []).map(({ text, blind }) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.r)("drift-unknown", blind ? "fail" : "unknown", text, {
			resource: serviceOf(config, facts),
			evidence: facts.service.evidence
		}));
		const driftFindings = (left, { fail, fix }) => left.map((difference) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.r)("drift", fail ? "fail" : "warn", `${shown(difference)}${difference.fix && !fix ? " fix: true would apply that." : ""}`, { resource: difference.target }));
		function publicMethods(config, facts) {
			const required = requireInvokerIam(facts);
			return {
				"all-users": way(config, facts, "all-users", allUsersAllowed(facts)),
				"no-invoker-iam-check": way(config, facts, "no-invoker-iam-check", {
					...required,
					answer: NOT[required.answer]
				})
			};
		}
		function way(config, facts, mechanism, policy) {
			const permission = mayDeployer(facts, MECHANISM_PERMISSIONS[mechanism]);
			const excluded = config.publicVia !== "auto" && config.publicVia !== mechanism;
			const mayChange = permission.answer === "no" ? afterPreflight(config) : permission.answer;
			const usable = excluded || policy.answer === "no" || mayChange === "no" ? "no" : weaker(policy.answer, mayChange);
			const because = [
				...excluded ? [`public_via: ${config.publicVia} excludes it`] : [],
				policy.because,
				...permission.answer === "yes" && policy.answer !== "yes" ? [] : [permission.because]
			];
			return {
				mechanism,
				excluded,
				policy: policy.answer,
				permission: permission.answer,
				mayChange,
				usable,
				because: because.join("; "),
				evidence: [...policy.evidence, ...permission.evidence]
			};
		}
		function afterPreflight(config) {
			if (config.preflight === "enforce") return "yes";
			if (config.grantMissing && config.preflight === "warn") return "yes";
			return config.waitForGrants ? "unknown" : "no";
		}
		function mayDeployer({ answers }, permissions) {
			const each = permissions.map((permission) => {
				const found = answers.filter(({ need }) => need.who === "deployer" && need.permission === permission && (need.place.kind === "service" || need.place.kind === "project"));
				const verdicts = found.map(({ verdict }) => verdict);
				return {
					permission,
					answer: verdicts.includes("granted") ? "yes" : verdicts.length > 0 && verdicts.every((verdict) => verdict === "denied") ? "no" : "unknown",
					evidence: found.flatMap(({ evidence }) => evidence)
				};
			});
			const answer = ["no", "unknown"].find((wanted) => each.some((one) => one.answer === wanted)) ?? "yes";
			const names = each.filter((one) => one.answer === answer).map(({ permission }) => permission);
			return {
				answer,
				because: `${SAID[answer]} ${names.join(", ")}`,
				evidence: each.flatMap(({ evidence }) => evidence)
			};
		}
		const SAID = {
			yes: "the deployer has",
			no: "the deployer lacks",
			unknown: "it is not known whether the deployer has"
		};
		const NOT = {
			yes: "no",
			no: "yes",
			unknown: "unknown"
		};
		const weaker = (one, other) => one === "yes" ? other : one;
		function alternative({ mechanism, usable, permission, because }) {
			return {
				choice: mechanism,
				possible: usable === "no" || permission === "no" ? false : usable === "yes" ? true : "unknown",
				because: (0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.a)((0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.t)(because))
			};
		}
		function decideAccess(config, facts) {
			const decision = decideOnce(config, facts, false);
			if (config.access === "keep" || (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.g)(facts).checkDisabled !== "yes") return decision;
			return {
				...decision,
				ifCheckRequired: decideOnce(config, withRefusal(config, facts), true)
			};
		}
		function decideOnce(config, facts, refused) {
			const present = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.g)(facts);
			const open = publicMethods(config, facts);
			const situation = {
				config,
				facts,
				present,
				open,
				refused
			};
			const choice = {
				keep,
				authenticated,
				public: makePublic
			}[config.access](situation);
			const tries = choice.tries ?? [];
			return {
				id: "access",
				question: "Who can reach the service?",
				choice: choice.blocked ? "fail" : choice.target,
				fallback: choice.target === "oidc-only" ? "oidc-only" : "unchanged",
				blocked: false,
				removes: [],
				warnings: [],
				...choice,
				tries,
				byTrial: tries.some((mechanism) => open[mechanism].policy === "unknown"),
				alternatives: alternatives$1(situation),
				evidence: evidence(situation)
			};
		}
		function withRefusal(config, facts) {
			const constraint = "run.managed.requireInvokerIam";
			const learned = {
				known: true,
				value: { spec: { rules: [{ enforce: true }] } },
				evidence: [...facts.policies[constraint].evidence, {
					call: "the release, sent while the invoker check is disabled",
					resource: serviceOf(config, facts),
					answer: "refused for requireInvokerIam"
				}]
			};
			const told = { [constraint]: learned.value.spec?.rules ?? [] };
			return {
				...facts,
				policies: {
					...facts.policies,
					[constraint]: learned
				},
				learned: told
			};
		}
		function keep({ present }) {
			if (present.exists === "no") return {
				target: "oidc-only",
				because: "A new service is for authenticated callers only, because access is keep."
			};
			return {
				target: "unchanged",
				because: present.exists === "yes" ? `The workflow leaves access as it is: ${stateOf(present)}.` : "The workflow leaves access as it is."
			};
		}
		function authenticated(situation) {
			const { present } = situation;
			const removes = [];
			if (present.exists !== "no") {
				if (present.checkDisabled !== "no") removes.push("no-invoker-iam-check");
				if (present.allUsers !== "no" || present.partlyPublic) removes.push("all-users");
			}
			const { config, facts } = situation;
			return {
				target: "oidc-only",
				because: "The workflow asks for access: authenticated, so only callers with an invoker role get in.",
				removes,
				warnings: [...removes.length > 0 ? [losesAccess(config, facts, present)] : [], ...stillOpen(situation)]
			};
		}
		function stillOpen({ config, facts, present }) {
			return [...present.allAuthenticatedUsers ? [allAuthenticatedOpen(config, facts, present)] : [], ...present.otherOpenRoles.length > 0 ? [otherRolesOpen(config, facts, present)] : []];
		}
		function makePublic(situation) {
			return keepWhatIsOpen(situation) ?? openOne(situation) ?? leaveOpen(situation) ?? denied(situation);
		}
		function keepWhatIsOpen(situation) {
			const { present, open } = situation;
			const mayStay = (mechanism) => !open[mechanism].excluded && open[mechanism].policy !== "no";
			if (present.checkDisabled === "yes" && mayStay("no-invoker-iam-check")) return {
				target: "no-invoker-iam-check",
				because: `It is already public, because its invoker check is disabled${staysBecause(open["no-invoker-iam-check"])}.`,
				warnings: leftover(situation)
			};
			if (present.allUsers === "yes" && mayStay("all-users")) return {
				target: "all-users",
				because: `It is already public, because allUsers has an invoker role${staysBecause(open["all-users"])}.`,
				...withoutCheckFlag(situation)
			};
		}
		function openOne(situation) {
			const { config, present, open, refused } = situation;
			const [first, ...others] = MECHANISMS.filter((mechanism) => open[mechanism].usable !== "no");
			if (!first) return void 0;
			const staysOpen = present.allUsers === "yes" || present.checkDisabled === "yes" && !refused;
			const closed = refused || knownPrivate(situation);
			const otherwise = config.onPublicDenied === "fail" ? "fail" : closed ? "oidc-only" : "unchanged";
			const { removes, warnings } = withoutCheckFlag(situation);
			return {
				target: first,
				tries: [first, ...others],
				fallback: staysOpen ? "unchanged" : otherwise,
				because: openBecause(open[first], open["all-users"]),
				removes,
				warnings: [...warnings, ...first === "no-invoker-iam-check" ? leftover(situation) : []]
			};
		}
		function leaveOpen(situation) {
			const { config, present, facts, open, refused } = situation;
			if (present.checkDisabled === "yes" && !refused) {
				const way = open["no-invoker-iam-check"];
				return {
					target: "unchanged",
					because: `It is public because its invoker check is disabled, ${way.excluded ? "which public_via excludes" : "which the policy no longer allows"}. No other way is open, so it stays as it is.`,
					warnings: [leftOpen(config, facts, way), ...leftover(situation)]
				};
			}
			if (present.allUsers !== "yes") return void 0;
			const left = leftOpen(config, facts, open["all-users"]);
			const why = open["all-users"].excluded ? "which public_via excludes" : "which could no longer be granted";
			if (!refused) return {
				target: "unchanged",
				because: `It is public because of allUsers, ${why}. No other way is open, so it stays as it is.`,
				warnings: [left]
			};
			return {
				target: "all-users",
				because: `A policy requires its invoker check, so the run enables it; the service stays public because of allUsers, ${why}.`,
				removes: ["no-invoker-iam-check"],
				warnings: [left]
			};
		}
		function denied(situation) {
			const { config, facts, open, refused } = situation;
			const reasons = MECHANISMS.map((mechanism) => open[mechanism].because).join("; ");
			if (config.onPublicDenied === "fail") return {
				target: "unchanged",
				fallback: "fail",
				blocked: true,
				because: `It cannot be made public, so on_public_denied: fail stops the run: ${reasons}.`,
				warnings: [notPublic(config, facts, open, "fail")]
			};
			const warnings = [notPublic(config, facts, open, "warn")];
			if (refused || knownPrivate(situation)) return {
				target: "oidc-only",
				because: `It cannot be made public, so only authenticated callers get in: ${reasons}.`,
				removes: refused ? ["no-invoker-iam-check"] : [],
				warnings: [...warnings, ...stillOpen(situation)]
			};
			return {
				target: "unchanged",
				because: `It cannot be made public, and it is not fully known who can reach it now, so it stays as it is: ${reasons}.`,
				warnings
			};
		}
		function withoutCheckFlag({ config, present, facts, open, refused }) {
			if (present.checkDisabled !== "yes") return {
				removes: [],
				warnings: []
			};
			const way = open["no-invoker-iam-check"];
			return way.mayChange !== "no" || refused ? {
				removes: [way.mechanism],
				warnings: []
			} : {
				removes: [],
				warnings: [leftOpen(config, facts, way)]
			};
		}
		function leftover({ config, present, facts }) {
			return present.allUsers === "yes" || present.partlyPublic ? [leftoverAllUsers(config, facts, present)] : [];
		}
		function knownPrivate({ present }) {
			return present.exists === "no" || present.allUsers === "no" && present.checkDisabled === "no" && !present.partlyPublic;
		}
		const staysBecause = (way) => way.policy === "unknown" ? `; ${way.because}` : ", and that is still allowed";
		function openBecause(first, allUsers) {
			const why = first === allUsers ? first.because : `${allUsers.because}; ${first.because}`;
			if (first.policy === "unknown") return `The run tries it after the release, because only Google's answer can tell: ${why}.`;
			return `The workflow asks for access: public, so ${first === allUsers ? "allUsers gets the invoker role" : "the invoker check is disabled"}: ${why}.`;
		}
		function stateOf(present) {
			if (present.checkDisabled === "yes") return "public, its invoker check is disabled";
			if (present.allUsers === "yes") return "public, allUsers has an invoker role";
			if (present.allUsers === "unknown") return "its IAM policy could not be read";
			if (present.allAuthenticatedUsers) return "open to every Google account (allAuthenticatedUsers)";
			return present.partlyPublic ? "partly public, allUsers has an invoker role with a condition" : "not public";
		}
		function alternatives$1(situation) {
			const { config, present, open } = situation;
			const because = `The workflow says access: ${config.access}.`;
			const isNew = present.exists === "no";
			const missing = {
				choice: "unchanged",
				possible: false,
				because: "The service does not exist yet."
			};
			if (config.access !== "public") return [
				...MECHANISMS.map((choice) => ({
					choice,
					possible: false,
					because
				})),
				{
					choice: "oidc-only",
					possible: config.access === "authenticated" || isNew,
					because
				},
				isNew ? missing : {
					choice: "unchanged",
					possible: config.access === "keep",
					because
				}
			];
			const denied = (choice, what) => ({
				choice,
				possible: config.onPublicDenied === choice,
				because: `on_public_denied: ${config.onPublicDenied}. ${what}`
			});
			return [
				...MECHANISMS.map((mechanism) => alternative(open[mechanism])),
				denied("oidc-only", "If no way to be public is open, oidc-only would deploy for authenticated callers."),
				denied("fail", "If no way to be public is open, fail would stop the run."),
				isNew ? missing : {
					choice: "unchanged",
					possible: true,
					because: "Only if the service is public by a way that would no longer be opened, and no other way is open."
				}
			];
		}
		function evidence({ config, facts, present, open }) {
			const resource = `services/${config.service}`;
			const inputs = [
				["access", config.access],
				["public_via", config.publicVia],
				["on_public_denied", config.onPublicDenied]
			];
			const all = [...(config.access === "public" ? inputs : inputs.slice(0, 1)).map(([name, answer]) => ({
				call: `input ${name}`,
				resource,
				answer
			})), ...present.evidence];
			if (config.access === "public") all.push(...MECHANISMS.flatMap((mechanism) => open[mechanism].evidence));
			if (config.access === "authenticated" && present.checkDisabled === "yes") all.push(...requireInvokerIam(facts).evidence);
			return [...new Map(all.map((piece) => [JSON.stringify(piece), piece])).values()];
		}
		const DEFAULT_BASE_IMAGE = "gcr.io/buildpacks/google-22/run";
		function chooseBuild(config, project, live, source) {
			const { build } = config;
			const clears = (setting) => build.clear?.includes(setting) ?? false;
			const account = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.k)(config, clears("serviceAccount") ? null : live);
			const pool = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.g)(config, clears("workerPool") ? null : live);
			const settings = {
				kind: source.dockerfile ? "docker" : "buildpacks",
				owner: _list_js__WEBPACK_IMPORTED_MODULE_1__.r[config.kind].buildTag,
				bucket: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.m)(config, project, live).name,
				image: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.S)((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.h)(config, project, live).name, config.service),
				automaticUpdates: false,
				env: {},
				...account && { serviceAccount: accountName(account.name, project) },
				...pool && { workerPool: pool.name },
				...build.timeoutSeconds !== void 0 && { timeoutSeconds: build.timeoutSeconds }
			};
			if (source.dockerfile) return {
				...settings,
				...source.start && { start: source.start }
			};
			const remembered = clears("baseImage") ? void 0 : live?.buildConfig?.baseImage;
			const baseImage = build.baseImage ?? (remembered || "gcr.io/buildpacks/google-22/run");
			const cleared = clears("baseImage") && !build.baseImage || !_list_js__WEBPACK_IMPORTED_MODULE_1__.r[config.kind].builds;
			return {
				...settings,
				baseImage,
				automaticUpdates: _list_js__WEBPACK_IMPORTED_MODULE_1__.r[config.kind].builds === true && (build.automaticUpdates ?? updatesAutomatically(live, baseImage, cleared)),
				env: buildVariables(config, live),
				...build.functionTarget && { functionTarget: build.functionTarget },
				...source.projectToml && { projectDescriptor: "project.toml" }
			};
		}
		function updatesAutomatically(live, baseImage, cleared) {
			if (cleared) return false;
			return live ? live.buildConfig?.enableAutomaticUpdates === true : baseImage !== DEFAULT_BASE_IMAGE;
		}
		function buildVariables({ build }, live) {
			const before = build.envStrategy === "overwrite" ? {} : { ...live?.buildConfig?.environmentVariables };
			for (const name of build.envRemove ?? []) delete before[name];
			return {
				...before,
				...build.env
			};
		}
		function submitRequest(settings, service, source) {
			const { bucket, name: object, generation } = source;
			return {
				storageSource: {
					bucket,
					object,
					generation
				},
				imageUri: settings.image,
				...settings.kind === "docker" ? { dockerBuild: {} } : { buildpackBuild: buildpacks(settings) },
				tags: [`${settings.owner}_${service}`],
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool }
			};
		}
		function buildpacks(settings) {
			return {
				...settings.baseImage && { baseImage: settings.baseImage },
				enableAutomaticUpdates: settings.automaticUpdates,
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget },
				...settings.projectDescriptor && { projectDescriptor: settings.projectDescriptor }
			};
		}
		function fallbackBuild(settings, service, source) {
			const location = `gs://${source.bucket}/${source.name}#${source.generation}`;
			const { bucket, name: object, generation } = source;
			return {
				source: { storageSource: {
					bucket,
					object,
					generation
				} },
				steps: settings.kind === "docker" ? dockerSteps(settings.image, location) : packSteps(settings, location),
				images: [settings.image],
				tags: [`${settings.owner}_${service}`],
				options: {
					logging: "CLOUD_LOGGING_ONLY",
					...settings.workerPool && { pool: { name: settings.workerPool } }
				},
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.timeoutSeconds !== void 0 && { timeout: `${settings.timeoutSeconds}s` }
			};
		}
		function dockerSteps(image, location) {
			return [{
				name: "gcr.io/cloud-builders/docker",
				args: [
					"build",
					"--network",
					"cloudbuild",
					"--no-cache",
					"-t",
					image,
					".",
					"--label",
					`google.source=${location}`
				]
			}];
		}
		function packSteps(settings, location) {
			const env = {
				...settings.env,
				...settings.functionTarget && { GOOGLE_FUNCTION_TARGET: settings.functionTarget },
				GOOGLE_LABEL_SOURCE: location
			};
			const pack = (args) => ({
				name: "gcr.io/k8s-skaffold/pack",
				entrypoint: "pack",
				args
			});
			return [pack([
				"config",
				"default-builder",
				"gcr.io/buildpacks/builder:latest"
			]), pack([
				"build",
				settings.image,
				"--network",
				"cloudbuild",
				...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`])
			])];
		}
		function buildConfigOf(live, settings, sourceLocation, baseImageUri) {
			const { name: _, baseImage: __, environmentVariables: ___, ...rest } = live?.buildConfig ?? {};
			delete rest.serviceAccount;
			delete rest.workerPool;
			delete rest.functionTarget;
			delete rest.enableAutomaticUpdates;
			return {
				...rest,
				sourceLocation,
				imageUri: settings.image,
				...settings.baseImage && settings.baseImage !== "gcr.io/buildpacks/google-22/run" && { baseImage: baseImageUri ?? settings.baseImage },
				...settings.automaticUpdates && { enableAutomaticUpdates: true },
				...settings.serviceAccount && { serviceAccount: settings.serviceAccount },
				...settings.workerPool && { workerPool: settings.workerPool },
				...Object.keys(settings.env).length > 0 && { environmentVariables: settings.env },
				...settings.functionTarget && { functionTarget: settings.functionTarget }
			};
		}
		function accountName(email, project) {
			const owner = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.M)(email);
			return `projects/${owner && !/^\d+$/.test(owner) ? owner : project}/serviceAccounts/${email}`;
		}
		function decideBuild(config, facts, source) {
			const given = config.origin.kind === "source" ? config.origin.given : ".";
			const evidence = [{
				call: "input source",
				resource: given,
				answer: source.dockerfile ? "has a Dockerfile" : "has no Dockerfile"
			}];
			const live = facts.service.known ? facts.service.value : null;
			const base = config.build.baseImage ?? live?.buildConfig?.baseImage ?? "gcr.io/buildpacks/google-22/run";
			const kind = source.dockerfile ? "docker" : "buildpacks";
			const file = `${given} ${source.dockerfile ? "has a" : "has no"} Dockerfile.`;
			const descriptor = source.projectToml ? " project.toml describes the build." : "";
			return {
				id: "build",
				question: "How is the source built?",
				choice: kind,
				kind,
				because: source.dockerfile ? file : `${file} Buildpacks detect how to build it, on ${base}.${descriptor}`,
				alternatives: [{
					choice: "docker",
					possible: source.dockerfile,
					because: file
				}, {
					choice: "buildpacks",
					possible: !source.dockerfile,
					because: source.dockerfile ? "A Dockerfile takes precedence over buildpacks." : file
				}],
				evidence
			};
		}
		function decideBuildAccount(config, facts) {
			const live = facts.service.known ? facts.service.value : null;
			const cleared = config.build.clear?.includes("serviceAccount") ?? false;
			const remembered = live?.buildConfig?.serviceAccount;
			const named = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.k)(config, cleared ? null : live);
			const from = named?.from === "input" ? "input" : named ? "service" : "default";
			const learned = facts.buildAccount.known ? facts.buildAccount.value : void 0;
			const account = named && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.E)(named.name) ? learned : named?.name ?? learned;
			const fact = facts.buildAccount;
			return {
				id: "build-account",
				question: "Which account does the build run as?",
				choice: account ?? (account === null ? "none" : "unknown"),
				from,
				...account !== void 0 && { account },
				because: accountBecause(from, account),
				alternatives: [
					option("build_service_account", config.build.serviceAccount, "The input does not name one."),
					option("that of the last build", remembered ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.v)(remembered) : void 0, cleared ? "The workflow clears it." : "The last build does not name one.", cleared),
					from === "default" && !fact.known ? {
						choice: "the project's default",
						possible: "unknown",
						because: fact.why
					} : {
						choice: "the project's default",
						possible: from !== "default" || account !== null,
						because: from === "default" ? accountBecause(from, account) : "Only if nothing else names one."
					}
				],
				evidence: [
					...from === "input" ? [{
						call: "input build_service_account",
						resource: `projects/${facts.projectId}`,
						answer: account ?? ""
					}] : [],
					...from === "service" ? facts.service.evidence : [],
					...from === "default" ? fact.evidence : []
				]
			};
		}
		function accountBecause(from, account) {
			if (from === "input") return "The input build_service_account names it.";
			if (from === "service") return "The service's last build ran as it.";
			if (account === void 0) return "The project's default build account could not be read.";
			if (account === null) return "The project has no default build account, and neither the workflow nor the last build names one.";
			return `It is the project's default for builds.${(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.T)(account) ? " It is the legacy Cloud Build account." : ""}`;
		}
		function option(choice, email, otherwise, ruledOut = false) {
			const possible = email !== void 0 && !ruledOut;
			return {
				choice,
				possible,
				because: possible ? `It is ${email}.` : otherwise
			};
		}
		const PREVIEW_LABEL = "run-iam-deploy-preview";
		const PREVIEW_REVISION_LABEL = "run-iam-deploy-preview-revision";
		const PREVIEW_OF_LABEL = "run-iam-deploy-preview-of";
		const PREVIEW_REPOSITORY_LABEL = "run-iam-deploy-preview-repository";
		const isTagPreview = ({ preview, service }) => preview?.do === "deploy" && preview.of === service;
		const previewName = (pullRequest) => `pr-${pullRequest}`;
		const LONGEST_SERVICE = 49;
		const HASH = 8;
		function previewService(service, pullRequest) {
			const end = `-${previewName(pullRequest)}`;
			if (service.length + end.length <= LONGEST_SERVICE) return `${service}${end}`;
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(service).digest("hex").slice(0, HASH);
			return `${service.slice(0, LONGEST_SERVICE - end.length - HASH - 1)}-${hash}${end}`;
		}
		const repositoryMark = (repository) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 16);
		function pullRequestOf(name) {
			const digits = /^pr-([1-9]\d*)$/.exec(name ?? "")?.[1];
			return digits === void 0 ? void 0 : Number(digits);
		}
		const previewSuffix = (pullRequest, suffix) => `${previewName(pullRequest)}-${suffix}`;
		function isPreviewRevisionName(service, pullRequest, revision) {
			const mark = `-${previewName(pullRequest)}-`;
			return Array.from(service, (_, index) => service.slice(0, index + 1)).some((head) => {
				return revision.startsWith(head + mark) && revision.length > head.length + mark.length && (head === service ? revision.length <= 63 : revision.length === 63);
			});
		}
		function previewOfRevision(service, revision, labels) {
			const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL]);
			if (pullRequest === void 0 || labels?.["run-iam-deploy-preview-revision"] !== revision) return void 0;
			return labels["run-iam-deploy-preview"] === previewName(pullRequest) && isPreviewRevisionName(service, pullRequest, revision) ? pullRequest : void 0;
		}
		function previewOfService(of, service, labels) {
			const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL]);
			if (pullRequest === void 0 || service === of || labels?.["run-iam-deploy-preview-of"] !== of) return void 0;
			return service === previewService(of, pullRequest) && labels["run-iam-deploy-preview"] === previewName(pullRequest) ? pullRequest : void 0;
		}
		const isOfOtherRepository = (labels, mark) => Boolean(mark && labels?.["run-iam-deploy-preview-repository"] && labels["run-iam-deploy-preview-repository"] !== mark);
		const mayBeOldPreview = (pullRequest, labels) => labels?.["run-iam-deploy-preview"] === previewName(pullRequest) && labels["run-iam-deploy-preview-revision"] === void 0;
		function decideCleanup(config, facts, now) {
			const found = facts.previews?.known ? facts.previews.value : [];
			const live = facts.service.known ? facts.service.value : null;
			return [...found].sort((a, b) => a.pullRequest - b.pullRequest).map((preview) => decideOne(config, preview, live, now, facts.previews?.evidence ?? []));
		}
		function decideOne({ previews }, preview, live, now, evidence) {
			const pull = now.pulls.get(preview.pullRequest);
			const ageMs = preview.made ? now.time - Date.parse(preview.made) : void 0;
			const old = ageMs !== void 0 && ageMs > previews.ttlMs;
			const closed = pull?.known === true && pull.value === "closed";
			const over = closed || old;
			const held = over ? holding(preview, live) : void 0;
			const because = [
				held ?? why(closed, old),
				pull ? pull.known ? `The pull request is ${pull.value}.` : `The run could not read whether the pull request is closed: ${pull.why}` : "",
				ageMs === void 0 ? "" : `It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`
			];
			const choice = over && !held ? "remove" : "keep";
			return {
				id: `preview-${previewName(preview.pullRequest)}`,
				question: `Is the preview ${previewName(preview.pullRequest)} still wanted?`,
				choice,
				because: because.filter(Boolean).join(" "),
				alternatives: [],
				evidence: [...evidence, ...pull?.evidence ?? []],
				preview,
				...choice === "remove" && { over: closed ? "closed" : "old" },
				...held && { notable: true }
			};
		}
		function why(closed, old) {
			if (closed) return "Its pull request is closed.";
			return old ? "It is older than preview_ttl." : "It is newer than preview_ttl, and its pull request is not known to be closed.";
		}
		function unexplained({ service }, live, decided) {
			const seen = new Set();
			return decided.filter(({ choice }) => choice === "remove").flatMap(({ preview, over }) => {
				const { pullRequest, revisions, service: own } = preview;
				return (own ? [[own, shortName(own) === previewService(service, pullRequest)]] : revisions.map((name) => [name, isPreviewRevisionName(service, pullRequest, name) && !serves(live, name)])).flatMap(([name, known]) => {
					const again = seen.has(name);
					seen.add(name);
					return known && over && !again ? [] : [shortName(name) ?? name];
				});
			});
		}
		function holding({ revisions, tag, service }, live) {
			if (service) return void 0;
			const serving = servingOf$1({ revisions }, live);
			if (serving) return `It stays: ${serving} serves production.`;
			const [first] = revisions;
			if (tag || !first || revisions.some((name) => !isLatest(live, name))) return void 0;
			return `The rest of it stays: ${latestStays(first)} It has neither traffic nor a tag, and a cleanup after the next deploy will remove it.`;
		}
		const latestStays = (revision) => `${revision} is the newest revision of the service, or the newest ready one, which is never deleted.`;
		const isLatest = (live, revision) => [live?.latestCreatedRevision, live?.latestReadyRevision].some((name) => shortName(name) === revision);
		const servingOf$1 = ({ revisions }, live) => revisions.find((name) => serves(live, name));
		function serves(live, revision) {
			return [...live?.traffic ?? [], ...live?.trafficStatuses ?? []].some(({ percent, revision: name }) => Boolean(percent && (name ? shortName(name) === revision : isLatest(live, revision))));
		}
		function inDays(ms) {
			const hours = Math.max(0, Math.floor(ms / 36e5));
			const [number, unit] = hours >= 48 || hours >= 24 && hours % 24 === 0 ? [Math.floor(hours / 24), "day"] : [hours, "hour"];
			return `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(number, unit)}`;
		}
		const BYTES = {
			"": 1,
			K: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			Ki: 1024,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40
		};
		function sameQuantity({ path, before, after }) {
			if (/\.limits\.cpu$/.test(path)) return same(cpus(before), cpus(after));
			if (/\.limits\.memory$/.test(path)) return same(bytes(before), bytes(after));
			if (/[tT]imeout$/.test(path)) return same(seconds(before), seconds(after));
			return isNothing(before) && isNothing(after);
		}
		const same = (a, b) => a !== void 0 && a === b;
		const isNothing = (value) => value === void 0 || value === null || value === false || value === 0 || value === "" || Array.isArray(value) && value.length === 0;
		function cpus(value) {
			const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value ?? "")) ?? [];
			return number === void 0 ? void 0 : Number(number) / (milli ? 1e3 : 1);
		}
		function bytes(value) {
			const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([KMGT]i?)?$/.exec(String(value ?? "")) ?? [];
			return number === void 0 ? void 0 : Number(number) * (BYTES[unit] ?? 1);
		}
		function seconds(value) {
			const number = /^(\d+(?:\.\d+)?)s$/.exec(String(value ?? ""))?.[1];
			return number === void 0 ? void 0 : Number(number);
		}
		const SHARED_FIELDS = [
			"labels",
			"annotations",
			"scaling",
			"vpcAccess",
			"timeout",
			"serviceAccount",
			"containers",
			"volumes",
			"executionEnvironment",
			"encryptionKey",
			"maxInstanceRequestConcurrency",
			"serviceMesh",
			"encryptionKeyRevocationAction",
			"encryptionKeyShutdownDuration",
			"sessionAffinity",
			"nodeSelector",
			"gpuZonalRedundancyDisabled"
		];
		const RESERVED = /^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//;
		function startingTemplate(live, serving) {
			const template = structuredClone(live.template ?? {});
			const production = servesOlder(live);
			if (!production || shortName(serving?.name) !== production) return clean(template);
			return clean(told(template, serving));
		}
		function told(template, serving) {
			const fields = new Set([...SHARED_FIELDS, ...Object.keys(template)]);
			const untold = Object.entries(template).filter(([field]) => !SHARED_FIELDS.includes(field));
			const said = Object.entries(structuredClone(serving)).filter(([field]) => fields.has(field));
			return Object.fromEntries([...untold, ...said]);
		}
		function servesOlder(live) {
			const serving = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.L)(live);
			return serving && serving !== shortName(live.latestCreatedRevision ?? live.latestReadyRevision) ? serving : void 0;
		}
		function clean(template) {
			delete template.revision;
			const { labels } = template;
			if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(labels)) for (const key of Object.keys(labels).filter(_gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.w)) delete labels[key];
			return writable(template);
		}
		function writable(template) {
			for (const key of ["labels", "annotations"]) if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(template[key])) withoutReserved(template[key]);
			if (Array.isArray(template.containers)) {
				for (const container of template.containers) if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(container)) delete container.buildInfo;
			}
			return template;
		}
		function templateBefore(before, serving) {
			const template = structuredClone(before.template ?? {});
			const newest = shortName(before.template?.revision) ?? shortName(before.latestCreatedRevision);
			const older = servesOlder(before);
			if (!newest) return void 0;
			if (!older || !isOfPreview(before.template?.labels, newest)) return {
				...writable(template),
				revision: newest
			};
			return shortName(serving?.name) === older ? {
				...writable(told(template, serving)),
				revision: older
			} : void 0;
		}
		function isOfPreview(labels, revision) {
			const own = labels?.[PREVIEW_REVISION_LABEL];
			return Boolean(labels?.["run-iam-deploy-preview"]) && (own === void 0 || own === revision);
		}
		function withoutReserved(map) {
			for (const key of Object.keys(map)) if (RESERVED.test(key)) delete map[key];
		}
		function revisionName(service, suffix) {
			return `${service.slice(0, 62 - suffix.length)}-${suffix}`;
		}
		function nextSuffix(live, letters) {
			return `${String(Number(live?.generation ?? 0) + 1).padStart(5, "0")}-${letters.slice(0, 3)}`;
		}
		const NOISE = new Set([
			"template.labels.client.knative.dev/nonce",
			"client",
			"clientVersion",
			"etag",
			"name"
		]);
		function diffService(before, after, fields, target) {
			return fields.flatMap((field) => diffValue(field, before[field], after[field])).filter(({ path }) => !NOISE.has(path)).map((row) => ({
				target,
				...row,
				done: false
			}));
		}
		const HIDDEN = /\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/;
		function hidden(value, word = "set") {
			if (value === void 0) return void 0;
			return Array.isArray(value) ? `${word} (${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.n)(value.length, "part")})` : word;
		}
		function diffValue(path, before, after) {
			if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.P)(before, after)) return [];
			if (/\.containers\[[^\]]*\]\.env$/.test(path)) return diffVariables(path, before, after);
			if (path === "buildConfig.environmentVariables") return diffBuildVariables(path, before, after);
			if (HIDDEN.test(path)) return [row(path, hidden(before), before === void 0 ? hidden(after) : hidden(after, "changed"))];
			if (isKeyed(before, after)) return diffItems(path, toItems(path, before), toItems(path, after));
			if (isMap(before) && isMap(after)) {
				const [old, next] = [before ?? {}, after ?? {}];
				return keysOf(old, next).flatMap((key) => diffValue(`${path}.${key}`, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(old, key), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(next, key)));
			}
			return [row(path, before, after)];
		}
		function diffItems(path, before, after) {
			const [old, next] = [Object.fromEntries(before), Object.fromEntries(after)];
			return keysOf(old, next).flatMap((key) => diffValue(`${path}[${key}]`, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(old, key), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(next, key)));
		}
		function diffVariables(path, before, after) {
			const [old, next] = [variables(before), variables(after)];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.P)((0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(old, name), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(next, name))) return [];
				const shown = show((0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(next, name));
				return [row(`${path}[${name}]`, show((0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(old, name)), shown === "set" && Object.hasOwn(old, name) ? "changed" : shown)];
			});
		}
		function diffBuildVariables(path, before, after) {
			const [old, next] = [(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(before) ? before : {}, (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(after) ? after : {}];
			return keysOf(old, next).flatMap((name) => {
				if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.P)((0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(old, name), (0, _untyped_js__WEBPACK_IMPORTED_MODULE_10__.n)(next, name))) return [];
				const is = Object.hasOwn(next, name) ? Object.hasOwn(old, name) ? "changed" : "set" : void 0;
				return [row(`${path}[${name}]`, Object.hasOwn(old, name) ? "set" : void 0, is)];
			});
		}
		function show(variable) {
			if (!(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(variable)) return void 0;
			const source = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(variable.valueSource) ? variable.valueSource.secretKeyRef : void 0;
			if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(source)) return `${String(source.secret)}:${String(source.version ?? "latest")}`;
			const reference = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(variable.valueFrom) ? variable.valueFrom.secretKeyRef : void 0;
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(reference) ? `${String(reference.name)}:${String(reference.key ?? "latest")}` : "set";
		}
		function variables(env) {
			const list = Array.isArray(env) ? env.filter(_schedule_js__WEBPACK_IMPORTED_MODULE_5__.j) : [];
			return Object.fromEntries(list.map((variable) => [String(variable.name), variable]));
		}
		const isAbsent = (value) => value === void 0 || value === null;
		function isKeyed(before, after) {
			return [before, after].filter((list) => !isAbsent(list)).every((list) => Array.isArray(list) && list.every((item) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(item) && !("percent" in item || "tag" in item)));
		}
		const KEYS = {
			volumes: "name",
			volumeMounts: "mountPath",
			items: "path"
		};
		function toItems(path, list) {
			const key = KEYS[/(?<!\w)\w+$/.exec(path)?.[0] ?? ""] ?? "";
			return (Array.isArray(list) ? list : []).map((item, at) => [String(((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(item) ? item[key] : void 0) ?? at), item]);
		}
		const isMap = (value) => isAbsent(value) || (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(value);
		const keysOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
		function row(path, before, after) {
			return {
				path,
				...before !== void 0 && { before },
				...after !== void 0 && { after }
			};
		}
		function guardProblems(before, after, { edits, build }) {
			return [...lostEgress(before, after, edits), ...hiddenFunction(before, after, build)];
		}
		function lostEgress(before, after, edits) {
			const clears = edits.some(({ path, op }) => path === "template.vpcAccess.connector" && op === "clear");
			const says = edits.some(({ path, op }) => path === "template.vpcAccess.egress" && op === "set");
			const was = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(before.vpcAccess) ? before.vpcAccess : {};
			const is = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(after.vpcAccess) ? after.vpcAccess : {};
			if (!clears || says || was.egress !== "ALL_TRAFFIC" || !was.connector || is.networkInterfaces) return [];
			return ["--clear-vpc-connector sends all outgoing traffic to the public internet, which now goes through the connector (its egress is all-traffic): add --vpc-egress=private-ranges-only if that is what you want, or --network and --subnet"];
		}
		function hiddenFunction(before, after, build) {
			const { functionTarget } = build ?? {};
			const command = commandOf(before);
			if (!functionTarget || command.length === 0 || commandOf(after).length === 0) return [];
			return [`--function=${functionTarget} has no effect while the container has the command ${JSON.stringify(command)}, which runs instead: add --command= to clear it`];
		}
		const commandOf = (template) => {
			const { command } = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.T)(structuredClone(template));
			return Array.isArray(command) ? command : [];
		};
		function templateProblems(resource) {
			const template = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(resource.template) ? structuredClone(resource.template) : {};
			const containers = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.M)(template, "containers").filter(_schedule_js__WEBPACK_IMPORTED_MODULE_5__.j);
			const ingress = containers.length > 0 ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.T)(template) : void 0;
			return [
				...containerFaults(containers.map((container) => ({
					name: String(container.name ?? ""),
					ingress: container === ingress,
					probed: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(container.startupProbe),
					variables: (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.M)(container, "env").map(({ name }) => String(name)),
					dependsOn: Array.isArray(container.dependsOn) ? container.dependsOn.map(String) : []
				}))),
				...compute(template),
				...[template.scaling, resource.scaling].flatMap((scaling) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(scaling) ? scalingFault(scaling.minInstanceCount, scaling.maxInstanceCount) ?? [] : [])
			].map(said);
		}
		function instanceProblems(template, tasks) {
			const seconds = typeof template.timeout === "string" ? Number.parseFloat(template.timeout) : void 0;
			const gpu = gpusOf(limitsIn(template)) > 0;
			return [...compute(template, true), ...taskFaults({
				tasks,
				retries: template.maxRetries,
				seconds,
				gpu
			})].map(said);
		}
		const said = (fault) => `it would have ${fault}`;
		function compute({ maxInstanceRequestConcurrency: concurrency, ...template }, always = false) {
			const gpu = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(template.nodeSelector) ? template.nodeSelector.accelerator : void 0;
			return computeFaults(limitsIn(template), {
				concurrency,
				gpu,
				always
			});
		}
		const limitsIn = ({ containers }) => Array.isArray(containers) ? containers.filter(_schedule_js__WEBPACK_IMPORTED_MODULE_5__.j).map(limitsOf) : [];
		function limitsOf({ resources }) {
			return (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(resources) && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(resources.limits) ? resources.limits : {};
		}
		const LATEST = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST";
		const REVISION = "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION";
		const FLOATING = "LATEST";
		const trafficOf = (traffic) => traffic?.length ? [...traffic] : [{
			type: LATEST,
			percent: 100
		}];
		function changeTraffic(before, change, own) {
			const key = (name) => name === "LATEST" && own && !own.newest ? own.revision : name;
			const retagged = change.tags ? changeTags(trafficOf(before), change.tags, key) : trafficOf(before);
			if (!change.shares) return { traffic: retagged };
			const { by, percent } = change.shares;
			const wanted = new Map();
			for (const [name, share] of Object.entries(percent)) {
				const target = by === "tag" ? keyOfTag(retagged, name) : key(name);
				if (target === void 0) return { problem: `The service has no tag ${name}.` };
				wanted.set(target, (wanted.get(target) ?? 0) + share);
			}
			return changeShares(retagged, wanted);
		}
		function changeTags(traffic, { set, remove, clear }, key) {
			return [...traffic.flatMap((target) => {
				const goes = target.tag && (clear || remove.includes(target.tag) || Object.hasOwn(set, target.tag));
				const { tag: _, ...bare } = target;
				if (!goes) return target.percent || target.tag ? [target] : [];
				return target.percent ? [bare] : [];
			}), ...Object.keys(set).sort(byCodePoint).map((tag) => targetOf(key(set[tag] ?? ""), { tag }))];
		}
		function changeShares(traffic, wanted) {
			const now = new Map();
			for (const target of traffic) if (target.percent) now.set(keyOf(target), (now.get(keyOf(target)) ?? 0) + target.percent);
			const others = [...now].filter(([key]) => !wanted.has(key));
			const given = sum([...wanted.values()]);
			if (given > 100) return { problem: `The shares add up to ${given} percent; the maximum is 100.` };
			if (given < 100 && others.length === 0) return { problem: `The shares add up to ${given} percent, and no other revision serves to get the rest.` };
			const from = sum(others.map(([, percent]) => percent));
			const scaled = others.map(([key, percent]) => [key, percent * (100 - given) / from]);
			return { traffic: [...[...rounded([...wanted, ...given < 100 ? scaled : []])].filter(([, percent]) => percent > 0).sort(([a], [b]) => byKey(a, b)).map(([key, percent]) => targetOf(key, { percent })), ...traffic.flatMap((target) => target.tag ? [targetOf(keyOf(target), { tag: target.tag })] : [])] };
		}
		function rounded(shares) {
			const whole = new Map(shares.map(([key, share]) => [key, Math.floor(share)]));
			const loss = Math.round(sum(shares.map(([, share]) => share))) - sum([...whole.values()]);
			const first = [...shares].sort(([a, x], [b, y]) => 1 - (x - Math.floor(x)) - (1 - (y - Math.floor(y))) || x - y || byKey(a, b));
			for (const [key] of first.slice(0, loss)) whole.set(key, (whole.get(key) ?? 0) + 1);
			return whole;
		}
		const keyOf = (target) => target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? target.revision?.split("/").at(-1) ?? "" : FLOATING;
		const keyOfTag = (traffic, tag) => {
			const target = traffic.find((each) => each.tag === tag);
			return target && keyOf(target);
		};
		const targetOf = (key, rest) => key === "LATEST" ? {
			type: LATEST,
			...rest
		} : {
			type: REVISION,
			revision: key,
			...rest
		};
		const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
		const byCodePoint = (a, b) => a < b ? -1 : a > b ? 1 : 0;
		const byKey = (a, b) => Number(a === "LATEST") - Number(b === "LATEST") || byCodePoint(a, b);
		function inWords(traffic) {
			return trafficOf(traffic).filter(({ percent }) => percent).map((target) => `${target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? keyOf(target) : "the latest revision"} ${target.percent} %`).join(", ");
		}
		const NO_TRAFFIC_LABEL = "run-iam-deploy-no-traffic";
		function wishOf({ noTraffic, rollout, trafficChange, tag }) {
			const given = Object.values(trafficChange?.shares?.percent ?? {}).reduce((sum, share) => sum + share, 0);
			return {
				noTraffic,
				...(rollout || given === 100) && { held: true },
				...tag && { tag }
			};
		}
		function wantedTraffic(live, wish) {
			if (!live && wish.noTraffic) return {
				effect: "latest",
				problem: "new-service"
			};
			const before = trafficOf(live?.traffic);
			const remembered = live ? readPin(live) : void 0;
			const ours = remembered && "pin" in remembered ? remembered.pin : void 0;
			const ready = shortName(live?.latestReadyRevision);
			const moved = wish.noTraffic || wish.held && ready ? pin(before, ready, ours) : restore(before, ours);
			const { pin: made, ...result } = moved;
			if (result.problem) return result;
			const kept = wish.held ? withoutLeftovers(moved.traffic ?? before) : moved.traffic;
			const traffic = wish.tag && wish.revision ? tagged(kept ?? before, wish.tag, wish.revision) : kept;
			return {
				...result,
				...made && { pin: made },
				...traffic && { traffic },
				...made ? { label: mark(traffic ?? before, made, nextGeneration(live)) } : remembered && { label: null },
				...remembered && "lapsed" in remembered && { lapsed: remembered.lapsed }
			};
		}
		function pinKept(live) {
			const remembered = readPin(live);
			return remembered && "pin" in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : void 0;
		}
		function trafficOfThen(then, live) {
			const traffic = trafficOf(then.traffic);
			const remembered = readPin(then);
			return {
				traffic,
				...remembered && "pin" in remembered && { label: mark(traffic, remembered.pin, nextGeneration(live)) }
			};
		}
		function withoutTag(live, tag) {
			const traffic = untagged(live.traffic ?? [], tag);
			const remembered = readPin(live);
			return {
				traffic,
				...remembered && "pin" in remembered && { label: mark(traffic, remembered.pin, nextGeneration(live)) }
			};
		}
		function changedTraffic(live, change, own) {
			const changed = changeTraffic(trafficOf(live.traffic), change, own);
			if ("problem" in changed) return changed;
			const { traffic } = changed;
			const remembered = readPin(live);
			const share = change.shares?.by === "revision" ? change.shares.percent.LATEST : void 0;
			const next = nextGeneration(live);
			const ours = own && !own.newest && share ? [{
				revision: own.revision,
				percent: share
			}] : !change.shares && remembered && "pin" in remembered ? remembered.pin : void 0;
			return {
				traffic,
				label: ours ? mark(traffic, ours, next) : remembered && null
			};
		}
		function rolloutTraffic(live, { from, at, own, tag, last }, percent) {
			const rest = take(trafficOf(live.traffic), at);
			if (!rest) return { lost: "Someone else has changed the traffic meanwhile." };
			const others = (last || percent === 0) && tag ? untagged(rest, tag) : rest;
			const all = sumOf(from);
			if (percent === 100 && own.newest) {
				const floating = others.find((target) => servesLatest$1(target) && !target.tag);
				const share = all + (floating?.percent ?? 0);
				const left = others.filter((target) => target !== floating);
				return {
					traffic: [{
						type: LATEST,
						percent: share
					}, ...left],
					label: null,
					at: [{
						revision: FLOATING,
						percent: all
					}]
				};
			}
			const mine = percent === 100 ? all : Math.min(all - 1, Math.max(1, Math.round(all * percent / 100)));
			const first = from[0]?.revision ?? "";
			const next = percent === 0 ? from : [{
				revision: first,
				percent: all - mine
			}, {
				revision: own.revision,
				percent: mine
			}].filter((share) => share.percent > 0);
			const placed = [...next].reverse().reduce((sum, share) => addPercent(sum, share.revision, share.percent), others);
			return {
				traffic: placed,
				label: mark(placed, next, nextGeneration(live)),
				at: next
			};
		}
		function readPin(live) {
			const label = live.labels?.[NO_TRAFFIC_LABEL];
			if (!label) return void 0;
			const [, generation, first, second] = /^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label) ?? [];
			const now = live.generation ?? "0";
			if (generation !== void 0 && generation !== now) return { lapsed: `The service was changed since (generation ${generation} then, ${now} now).` };
			const traffic = live.traffic ?? [];
			const names = [...new Set(traffic.map((target) => shortName(target.revision) ?? ""))];
			const one = names.map((revision) => ({
				revision,
				percent: Number(first)
			}));
			const pin = (second === void 0 ? one.map((share) => [share]) : one.flatMap((share) => names.map((revision) => [share, {
				revision,
				percent: Number(second)
			}]))).find((each) => mark(traffic, each, now) === label);
			return pin ? { pin } : { lapsed: "The traffic has changed since." };
		}
		function mark(traffic, pin, generation) {
			const targets = traffic.filter((target) => target.percent || target.tag).map(({ type, revision: name, percent: share, tag }) => [
				type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? shortName(name) ?? "" : LATEST,
				share ?? 0,
				tag ?? ""
			].join(" "));
			const text = [
				generation,
				...pin.map(({ revision, percent }) => `${revision} ${percent}`),
				...targets.sort()
			].join("\n");
			return `g${generation}-p${pin.map(({ percent }) => percent).join("_")}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(text).digest("hex").slice(0, 16)}`;
		}
		const nextGeneration = (live) => String(Number(live?.generation ?? 0) + 1);
		function pin(traffic, ready, ours) {
			if (ours) return {
				effect: "pinned",
				pin: ours
			};
			if (!traffic.some(servesLatest$1)) return { effect: "kept" };
			if (!ready) return {
				effect: "latest",
				problem: "never-ready"
			};
			const percent = traffic.filter(servesLatest$1).reduce((sum, target) => sum + (target.percent ?? 0), 0);
			return {
				effect: "pinned",
				traffic: addPercent(traffic.flatMap((target) => {
					if (!servesLatest$1(target)) return [target];
					const { percent: _, ...bare } = target;
					return target.tag ? [bare] : [];
				}), ready, percent),
				pin: [{
					revision: ready,
					percent
				}]
			};
		}
		function restore(traffic, ours) {
			const rest = ours && take(traffic, ours);
			if (!rest) return { effect: traffic.some(servesLatest$1) ? "latest" : "kept" };
			return {
				effect: "restored",
				traffic: [{
					type: LATEST,
					percent: sumOf(ours)
				}, ...rest]
			};
		}
		function take(traffic, shares) {
			let rest = traffic;
			for (const { revision, percent } of shares) {
				const from = rest?.find((target) => keyOf(target) === revision && (target.percent ?? 0) >= percent);
				if (!rest || !from && percent > 0) return void 0;
				rest = rest.flatMap((target) => {
					if (target !== from) return [target];
					const { percent: had = 0, ...bare } = target;
					const left = (had ?? 0) - percent;
					return left > 0 ? [{
						...bare,
						percent: left
					}] : target.tag ? [bare] : [];
				});
			}
			return rest;
		}
		const sumOf = (pin) => pin.reduce((sum, { percent }) => sum + percent, 0);
		function addPercent(traffic, revision, percent) {
			const same = traffic.find((target) => shortName(target.revision) === revision && Boolean(target.percent));
			if (!same) return [{
				type: REVISION,
				revision,
				percent
			}, ...traffic];
			return traffic.map((target) => target === same ? {
				...target,
				percent: (target.percent ?? 0) + percent
			} : target);
		}
		function tagged(traffic, tag, revision) {
			return [...untagged(traffic, tag), {
				type: REVISION,
				revision,
				tag
			}];
		}
		function untagged(traffic, tag) {
			return traffic.flatMap((target) => {
				if (target.tag !== tag) return [target];
				const { tag: _, ...bare } = target;
				return target.percent ? [bare] : [];
			});
		}
		function temporaryTag(service, letters) {
			return ["run-iam-deploy", "rid"].map((prefix) => `${prefix}-${letters.slice(0, 3)}`).find((tag) => (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_4__.b)(tag, service) === void 0);
		}
		function withoutLeftovers(traffic) {
			const left = traffic.filter(({ tag, percent }) => percent || !/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag ?? ""));
			return left.length === traffic.length ? traffic : left;
		}
		const servesLatest$1 = (target) => target.type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && Boolean(target.percent);
		function wantedService(live, config, context) {
			const before = live ?? {};
			const start = live ? startingTemplate(live, context.serving) : newTemplate(config);
			const after = {
				...structuredClone(before),
				template: structuredClone(start)
			};
			const template = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.N)(after, "template");
			(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.E)(after, config);
			setImage((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.w)(template, config), context);
			const problems = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.C)(after, config.edits);
			problems.push(...imageProblems(template, live !== null), ...guardProblems(start, template, config));
			keepCpu(start, template);
			problems.push(...templateProblems(after));
			const temporary = config.rollout && !config.tag && live ? temporaryTag(config.service, context.nonce) : void 0;
			const tag = config.tag ?? temporary;
			const revision = nameRevision(live, config, tag, context.nonce);
			if (revision) template.revision = revision;
			else (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.N)(template, "labels")["client.knative.dev/nonce"] = context.nonce;
			if (revision && isTagPreview(config)) (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.N)(template, "labels")[PREVIEW_REVISION_LABEL] = revision;
			const traffic = wantedTraffic(live, {
				...wishOf(config),
				...tag && { tag },
				...revision && { revision }
			});
			if (traffic.traffic) after.traffic = traffic.traffic;
			setOwnLabel(after, traffic.label);
			if (context.build && !isTagPreview(config)) {
				const { settings, sourceLocation, baseImageUri } = context.build;
				after.buildConfig = buildConfigOf(live, settings, sourceLocation, baseImageUri);
			}
			keepInvokerCheck(before, after, context.clearCheck ?? false);
			const fields = touched(before, after);
			const name = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.I)(context.project, config.region, config.service);
			return {
				service: live ? patchBody(live, after, fields) : withoutIdentity(after),
				updateMask: live ? fields : [],
				changes: diffService(before, after, fields, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.service(name)),
				...revision && { revision },
				traffic,
				...temporary && { temporaryTag: temporary },
				problems
			};
		}
		function newTemplate({ containers }) {
			const resources = () => ({
				cpuIdle: true,
				startupCpuBoost: true
			});
			return { containers: (containers?.main === void 0 ? [void 0, ...containers?.names ?? []] : containers.names).map((name) => ({
				...name !== void 0 && { name },
				resources: resources()
			})) };
		}
		function imageProblems(template, exists) {
			const bare = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.M)(template, "containers").filter(({ image }) => !image);
			if (bare.length === 0) return [];
			if (!exists && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.M)(template, "containers").length === 1) return ["a service that does not exist yet needs an image or a source"];
			return bare.map(({ name }) => `the container ${name ? `"${name}"` : "without a name"} needs an image`);
		}
		function setImage(container, { image, build }) {
			if (image === void 0) return;
			container.image = image;
			delete container.sourceCode;
			if (build?.baseImageUri && build.settings.automaticUpdates) container.baseImageUri = build.baseImageUri;
			else if (build) delete container.baseImageUri;
		}
		function keepCpu(before, template) {
			const old = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.M)(structuredClone(before), "containers");
			const main = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.T)(template).resources) ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.T)(template).resources : {};
			for (const container of (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.M)(template, "containers")) {
				const known = old.find(({ name }) => name === container.name);
				if (!known && old.length > 0) {
					const { cpuIdle = true, startupCpuBoost } = main;
					const resources = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.N)(container, "resources");
					resources.cpuIdle ??= cpuIdle;
					if (startupCpuBoost !== void 0) resources.startupCpuBoost ??= startupCpuBoost;
				} else if ((0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(container.resources) && !(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(known?.resources)) container.resources.cpuIdle ??= true;
			}
		}
		function nameRevision(live, config, tag, nonce) {
			const { preview } = config;
			const own = (suffix) => preview && isTagPreview(config) ? previewSuffix(preview.pullRequest, suffix) : suffix;
			if (config.suffix) return revisionName(config.service, own(config.suffix));
			return tag || config.rollout || config.trafficChange ? revisionName(config.service, own(nextSuffix(live, nonce))) : void 0;
		}
		function setOwnLabel(after, label) {
			if (label) (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.N)(after, "labels")[NO_TRAFFIC_LABEL] = label;
			else if (label === null && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(after.labels)) delete after.labels[NO_TRAFFIC_LABEL];
		}
		function keepInvokerCheck(before, after, clear) {
			if (clear) after.invokerIamDisabled = false;
			if (after.invokerIamDisabled === false && before.invokerIamDisabled === true) return;
			if (before.invokerIamDisabled === void 0) delete after.invokerIamDisabled;
			else after.invokerIamDisabled = before.invokerIamDisabled;
		}
		function touched(before, after) {
			return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => field === "template" || !(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.P)(before[field], after[field]));
		}
		function patchBody(live, after, fields) {
			const body = { name: live.name ?? "" };
			if (live.etag) body.etag = live.etag;
			for (const field of fields) {
				const value = after[field];
				if (value === void 0) continue;
				body[field] = value;
				if (field === "labels" && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.j)(value)) withoutReserved(value);
			}
			return body;
		}
		function withoutIdentity({ name: _, etag: __, ...service }) {
			return service;
		}
		function findDrift(config, facts, access) {
			const target = _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.service((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.I)(facts.projectId, config.region, config.service));
			const nothing = {
				differences: [],
				unknown: [],
				pinned: false
			};
			if (!facts.service.known) return {
				...nothing,
				unknown: [{
					text: `The service could not be read: ${facts.service.why}`,
					blind: true
				}]
			};
			const live = facts.service.value;
			if (!live) return {
				...nothing,
				differences: [{
					target,
					path: "service",
					before: "does not exist",
					after: "deployed",
					done: false
				}]
			};
			const settings = ofService(config, facts, live);
			return {
				differences: [
					...settings.differences,
					...ofInvokers(config, facts, target),
					...ofAccess(access, target)
				],
				unknown: [...settings.unknown, ...unreadPolicy(config, facts)],
				pinned: settings.pinned
			};
		}
		const MOVED = [
			/^(template\.)?labels\.(commit-sha|client\.knative\.dev\/nonce|run-iam-deploy-.+)$/,
			/^(traffic|client|clientVersion|buildConfig|template\.revision)\b/,
			/\.(baseImageUri|buildInfo)$/
		];
		function ofService(config, facts, live) {
			const unknown = [];
			const serving = facts.serving.known ? facts.serving.value : null;
			const template = startingTemplate(live, serving);
			const base = {
				...live,
				template
			};
			const blind = servesOlder(live) !== void 0 && serving === null;
			if (blind) unknown.push({ text: "The revision that serves production could not be read, so its settings were not compared." });
			const image = config.origin.kind === "image" ? { image: config.origin.image } : {};
			const wanted = wantedService(base, config, {
				project: facts.projectId,
				serving: null,
				...image,
				nonce: "aaaaaaaaaa"
			});
			const rows = wanted.changes.filter((row) => !MOVED.some((moved) => moved.test(row.path)) && !sameQuantity(row));
			const pinned = wanted.traffic.effect === "kept";
			return {
				differences: rows.flatMap((row) => {
					if (blind && row.path.startsWith("template.")) return [];
					if (/^template\.containers\[[^\]]*\]\.image$/.test(row.path) && isSameByTag(row)) {
						unknown.push({ text: `The workflow names the image ${String(row.after)} by tag, and the service runs ${String(row.before)}. The run did not look up whether they are the same.` });
						return [];
					}
					return [isSafe(row, pinned) ? {
						...row,
						fix: "release"
					} : row];
				}),
				unknown,
				pinned
			};
		}
		function isSameByTag({ before, after }) {
			const [was, is] = [String(before ?? ""), String(after ?? "")];
			const repository = (image) => image.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:[^:/]+$/, "");
			return was.includes("@") !== is.includes("@") && repository(was) === repository(is);
		}
		const INGRESS = [
			"INGRESS_TRAFFIC_ALL",
			"INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
			"INGRESS_TRAFFIC_INTERNAL_ONLY",
			"INGRESS_TRAFFIC_NONE"
		];
		function isSafe({ path, before, after }, pinned) {
			if (/^labels\./.test(path)) return !pinned;
			if (path === "ingress") return !pinned && INGRESS.indexOf(String(after)) > INGRESS.indexOf(String(before ?? INGRESS[0]));
			if (pinned) return false;
			if (/^template\.labels\./.test(path)) return true;
			return /^template\.containers\[[^\]]*\]\.env\[/.test(path) && isLiteral(before) && isLiteral(after);
		}
		const isLiteral = (shown) => shown === void 0 || shown === "set" || shown === "changed";
		function ofInvokers(config, facts, target) {
			const [on, iap] = [(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.R)(config), (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.z)(facts.projectNumber)];
			if (!(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.F)(config) && on === void 0 || !facts.servicePolicy.known) return [];
			const bindings = facts.servicePolicy.value?.bindings ?? [];
			const members = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.I)(config, facts);
			const kept = keptMembers(config, facts);
			const strategy = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.F)(config) ? config.invokersUpdateStrategy : "merge";
			const narrowed = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.W)(structuredClone(bindings), kept, strategy);
			const byName = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.W)(structuredClone(narrowed), members, strategy, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.H, on ? iap : void 0);
			const wanted = on !== void 0 && iap ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.B)(byName, iap, on) : byName;
			return [...(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.U)(target, bindings, narrowed).map((row) => ({
				...row,
				fix: "remove-invokers"
			})), ...(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.U)(target, narrowed, wanted)];
		}
		function keptMembers(config, facts) {
			const bindings = facts.servicePolicy.known ? facts.servicePolicy.value?.bindings ?? [] : [];
			const iap = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.R)(config) ? (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.z)(facts.projectNumber) : void 0;
			return [...(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.I)(config, facts), ...iap ? [iap] : []].filter((member) => (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.U)("", bindings, (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.W)(structuredClone(bindings), [member], "merge")).length === 0);
		}
		function ofAccess({ tries, removes, blocked }, target) {
			if (blocked) return [];
			const [first] = tries;
			const row = (way, opens) => way === "all-users" ? {
				target,
				path: "bindings[roles/run.invoker]",
				[opens ? "after" : "before"]: "allUsers",
				done: false
			} : {
				target,
				path: "invokerIamDisabled",
				before: !opens,
				after: opens,
				done: false
			};
			return [...first ? [row(first, true)] : [], ...removes.map((way) => first ? row(way, false) : {
				...row(way, false),
				fix: "close"
			})];
		}
		function unreadPolicy(config, { servicePolicy }) {
			if (servicePolicy.known || config.access === "keep" && !(0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.F)(config) && (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.R)(config) === void 0) return [];
			return [{ text: `The run could not compare who can call the service: ${servicePolicy.why}` }];
		}
		function safeEdits(config, { differences }) {
			const paths = differences.filter(({ fix }) => fix === "release").map(({ path }) => path);
			const unsafe = differences.filter(({ fix }) => fix !== "release").map(({ path }) => path);
			const wants = (pattern) => paths.some((path) => pattern.test(path));
			const named = (name) => unsafe.some((path) => path.endsWith(`.env[${name}]`));
			return config.edits.flatMap((edit) => {
				if (edit.path === "ingress") return wants(/^ingress$/) ? [edit] : [];
				if (edit.path === "labels" || edit.path === "template.labels") return wants(/^(template\.)?labels\./) ? [without(edit, (name) => name === "commit-sha")] : [];
				if (edit.path === "container.env") return wants(/\.env\[/) ? [without(edit, named)] : [];
				return [];
			});
		}
		function without(edit, drop) {
			if (edit.op === "put") return {
				...edit,
				entries: Object.fromEntries(Object.entries(edit.entries).filter(([name]) => !drop(name)))
			};
			return edit.op === "remove" ? {
				...edit,
				keys: edit.keys.filter((name) => !drop(name))
			} : edit;
		}
		function releases({ origin, edits, suffix, tag, noTraffic }, live) {
			return !live || origin.kind !== "template" || edits.length > 0 || Boolean(suffix || tag || noTraffic);
		}
		function decideRollback(facts, asked) {
			const { service, revisions } = facts;
			const evidence = [...service.evidence, ...revisions?.evidence ?? []];
			const way = (because, more = {}) => ({
				because,
				from: [],
				others: [],
				evidence,
				...more
			});
			if (service.known && !service.value) return way("The service does not exist, so there is nothing to go back to.", { none: "no-service" });
			const live = service.known ? service.value : null;
			const from = live ? servingOf(live) : [];
			if (asked && !revisions?.known) return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
			if (!live || !revisions?.known) return way("The revisions of the service could not be read; revision_traffic can name the one to go back to.", {
				from,
				none: "no-revisions"
			});
			const byName = new Map(revisions.value.map((revision) => [nameOf(revision), revision]));
			if (asked) return named(asked, byName.get(asked), from, way);
			const bad = newest(from.flatMap((name) => byName.get(name) ?? []));
			if (!bad) return way("No revision of the service serves.", {
				from,
				none: "nothing-older"
			});
			const last = newest(revisions.value.filter((revision) => !isPreview(revision) && !revision.deleteTime));
			if (last && madeAt(last) > madeAt(bad)) return way(idle(nameOf(last), nameOf(bad), live), {
				from,
				none: "newest-idle"
			});
			const judged = [...byName.values()].filter((revision) => madeAt(revision) < madeAt(bad)).sort((a, b) => later(b, a)).map((revision) => ({
				revision,
				because: whyNot(revision)
			}));
			const fit = judged.filter(({ because }) => because === void 0).map(({ revision }) => nameOf(revision));
			const to = from.find((name) => fit.includes(name)) ?? fit[0];
			const others = judged.flatMap(({ revision, because }) => because === void 0 ? [] : [{
				revision: nameOf(revision),
				because
			}]);
			if (!to) return way(`No revision older than ${nameOf(bad)} is ready.`, {
				from,
				others,
				none: "nothing-older"
			});
			return way(from.includes(to) ? `${to} shares the traffic with ${nameOf(bad)} and is the older one.` : `${to} is the newest ready revision that was made before ${nameOf(bad)}.`, {
				to,
				from,
				others
			});
		}
		function idle(last, serving, { traffic }) {
			return `${traffic?.some(({ percent }) => percent) && !traffic.some(servesLatest) ? `The traffic is already on ${serving}, and the newer ${last} gets none.` : `The newest revision, ${last}, does not serve: ${serving} keeps serving.`} To go back further, name the revision in revision_traffic.`;
		}
		const servesLatest = ({ type, percent }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" && Boolean(percent);
		function named(asked, revision, from, way) {
			if (!revision) return way(`The service has no revision ${asked}.`, {
				from,
				none: "not-there"
			});
			if (isFailed(revision)) return way(`${asked} is not ready: ${messageOf(revision)}`, {
				from,
				none: "not-ready"
			});
			return way(`revision_traffic names ${asked}.`, {
				to: asked,
				from
			});
		}
		function servingOf(live) {
			const latest = live.latestReadyRevision?.split("/").at(-1);
			const names = (live.trafficStatuses?.length ? live.trafficStatuses : live.traffic ?? []).filter(({ percent }) => percent).sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0)).map((target) => target.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? target.revision?.split("/").at(-1) : latest);
			const found = names.length > 0 ? names : [latest];
			return [...new Set(found.filter((name) => name !== void 0))];
		}
		function whyNot(revision) {
			if (isPreview(revision)) return "A preview of a pull request.";
			if (revision.deleteTime) return "It is being deleted.";
			const ready = readyOf(revision);
			return ready?.state === "CONDITION_SUCCEEDED" ? void 0 : `It is not ready. ${ready?.message ?? ""}`.trim();
		}
		const readyOf = (revision) => revision.conditions?.find(({ type }) => type === "Ready");
		const isFailed = (revision) => readyOf(revision)?.state === "CONDITION_FAILED";
		const messageOf = (revision) => readyOf(revision)?.message ?? "Cloud Run does not say why.";
		function isPreview(revision) {
			const own = revision.labels?.[PREVIEW_REVISION_LABEL];
			return Boolean(revision.labels?.["run-iam-deploy-preview"]) && (own === void 0 || own === nameOf(revision));
		}
		const nameOf = (revision) => revision.name?.split("/").at(-1) ?? "";
		const madeAt = (revision) => Date.parse(revision.createTime ?? "") || 0;
		const later = (a, b) => madeAt(a) - madeAt(b);
		const newest = (revisions) => [...revisions].sort(later).at(-1);
		const NEW = "the-new-revision";
		function decideTraffic(config, facts) {
			if (config.mode === "rollback") return rollback(config, facts);
			if (config.manifest) return manifestTraffic(config, config.manifest);
			const live = facts.service.known ? facts.service.value : null;
			const { noTraffic, tag } = config;
			const wanted = noTraffic && !facts.service.known ? { effect: "pinned" } : wantedTraffic(live, {
				...wishOf(config),
				...tag && { revision: NEW }
			});
			const { problem, lapsed } = wanted;
			const change = facts.service.known ? divide(config, live, wanted) : {};
			const effect = effectOf(config, wanted);
			const serving = live ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.L)(live) : void 0;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: problem ? "unchanged" : effect,
				effect,
				...problem && { problem },
				...change,
				because: problem ? PROBLEMS[problem] : because({
					...wanted,
					effect
				}, config, serving ?? "the revision that serves now", change.after, live),
				alternatives: alternatives(config, effect, facts.service.known ? live !== null : "unknown", live?.labels?.["run-iam-deploy-no-traffic"] ?? void 0, lapsed),
				evidence: [{
					call: "input no_traffic",
					resource: `services/${config.service}`,
					answer: String(noTraffic)
				}, ...facts.service.evidence]
			};
		}
		function manifestTraffic(config, { given, traffic }) {
			const named = traffic === "named";
			const divided = config.trafficChange?.shares !== void 0;
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: divided ? "shares" : named ? "as written" : "latest",
				effect: divided ? "shares" : "latest",
				because: divided ? "The inputs set the traffic once the manifest is deployed." : named ? `spec.traffic in ${given} gives the traffic to revisions by name.` : "The new revision gets the traffic, because the manifest says so or does not set it.",
				alternatives: [],
				evidence: [{
					call: "input metadata",
					resource: `services/${config.service}`,
					answer: `traffic: ${traffic}`
				}]
			};
		}
		function effectOf({ rollout, trafficChange, noTraffic }, { effect }) {
			if (trafficChange?.shares) return "shares";
			return rollout && effect === "pinned" && !noTraffic ? "gradual" : effect;
		}
		function divide(config, live, wanted) {
			const left = trafficOf(wanted.traffic ?? live?.traffic);
			const { trafficChange } = config;
			if (!trafficChange) return {};
			const changed = changeTraffic(left, trafficChange, releases(config, live) ? {
				revision: NEW,
				newest: true
			} : void 0);
			return "problem" in changed ? { impossible: changed.problem } : { after: changed.traffic };
		}
		function because({ effect, lapsed }, config, serving, after, live) {
			if (effect === "gradual") return `The new revision gets the traffic in steps of ${config.rollout?.steps.join(", ")} percent, while the run watches its health; if it fails, all traffic returns to ${serving}.`;
			if (effect === "shares") return `The inputs set the traffic${after ? `: ${inWords(after)}` : ""}.`;
			if (effect === "latest") return latest(live, config.tag);
			if (effect === "rollback") return "";
			const reason = BECAUSE[effect](serving, config.tag);
			if (effect !== "kept" || !lapsed) return reason;
			return `${reason} An earlier run with no_traffic had left the traffic on a revision, but that no longer applies. ${lapsed}`;
		}
		function latest(live, tag) {
			const share = trafficOf(live?.traffic).filter(({ type }) => type !== "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION").reduce((sum, { percent }) => sum + (percent ?? 0), 0);
			return `The new revision gets ${share < 100 ? `the latest revision's ${share} percent of the traffic` : "the traffic"}${tag ? `, and the tag ${tag}` : ""}.`;
		}
		const BECAUSE = {
			restored: (serving) => `An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
			pinned: (serving, tag) => `no_traffic leaves the traffic on ${serving}${tag ? `; the tag ${tag} leads to the new revision` : ""}.`,
			kept: (serving) => `Traffic is pinned to revisions, but not by this action, so it stays on ${serving}.`
		};
		const PROBLEMS = {
			"new-service": "The service does not exist yet, so there is no revision to keep the traffic.",
			"never-ready": "No revision of the service was ever ready, so there is none to keep the traffic."
		};
		function rollback({ trafficChange, service }, facts) {
			const [asked] = Object.keys(trafficChange?.shares?.percent ?? {});
			const back = decideRollback(facts, asked);
			const { to, none } = back;
			const live = facts.service.known ? facts.service.value : null;
			const changed = to && changeTraffic(trafficOf(live?.traffic), { shares: {
				by: "revision",
				percent: { [to]: 100 }
			} });
			return {
				id: "traffic",
				question: "Which revision serves after this run?",
				choice: none || !to ? "unchanged" : to,
				effect: "rollback",
				because: back.because,
				back,
				...changed && "traffic" in changed && { after: changed.traffic },
				alternatives: [...back.from.filter((name) => name !== to).map((name) => ({
					choice: name,
					possible: true,
					because: "It serves now, and the rollback moves away from it."
				})), ...back.others.map((other) => ({
					choice: other.revision,
					possible: false,
					because: other.because
				}))],
				evidence: [{
					call: "input mode",
					resource: `services/${service}`,
					answer: "rollback"
				}, ...back.evidence]
			};
		}
		function alternatives(config, effect, exists, label, lapsed) {
			return [
				{
					choice: "latest",
					possible: !config.noTraffic && effect !== "kept",
					because: config.noTraffic ? "no_traffic: true." : effect === "kept" ? "Traffic is pinned to revisions." : effect === "gradual" ? "traffic_steps moves the traffic gradually." : effect === "shares" ? "The inputs divide the traffic." : "The latest revision serves."
				},
				{
					choice: "restored",
					possible: effect === "restored",
					because: label ? `The label ${NO_TRAFFIC_LABEL} says ${label}${lapsed ? `, which no longer applies: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_9__.i)(lapsed)}` : "."}` : `No label ${NO_TRAFFIC_LABEL} on the service.`
				},
				{
					choice: "pinned",
					possible: config.noTraffic && exists,
					because: `no_traffic: ${config.noTraffic}.`
				},
				{
					choice: "kept",
					possible: effect === "kept",
					because: effect === "kept" ? "Traffic names revisions only." : "The user has not pinned the traffic."
				}
			];
		}
		function decide(config, facts, source, now) {
			const { kind } = config;
			const decisions = {
				kind,
				access: decideAccess(config, facts),
				traffic: decideTraffic(config, facts)
			};
			if (now) decisions.cleanup = decideCleanup(config, facts, now);
			else if (config.preview?.do === "remove") decisions.cleanup = [];
			if (config.mode === "drift") decisions.drift = findDrift(config, facts, decisions.access);
			if (config.schedules.length > 0) decisions.schedules = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_5__.n)(config, facts);
			if (config.origin.kind !== "source") return decisions;
			decisions.buildAccount = decideBuildAccount(config, facts);
			if (source) {
				decisions.source = source;
				decisions.build = decideBuild(config, facts, source);
			}
			return decisions;
		}
		function listDecisions(decisions) {
			const { kind, access, build, buildAccount, traffic, cleanup, drift, schedules = [] } = decisions;
			const all = _list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].requests ? [
				access,
				build,
				buildAccount,
				traffic,
				...schedules
			] : [
				build,
				buildAccount,
				...schedules
			];
			return (cleanup ?? (drift ? [access] : all)).filter((decision) => decision !== void 0).map(({ id, question, choice, because, alternatives, evidence }) => ({
				id,
				question,
				choice,
				because,
				alternatives,
				evidence
			}));
		}
		const REFUSED = "refused by Cloud Run";
		const ANSWERED = "answered by the app";
		const WITHOUT_TOKEN = "Without a token";
		const WITH_WRONG_TOKEN = "With an ID token for another audience";
		function mismatches(checks, resource, { accessChanged, closed }) {
			return checks.filter(({ status }) => status === "fail").map(({ name, expected, closes, found, evidence }) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.r)("verification-mismatch", accessChanged || closed && closes ? "fail" : "warn", `${name} the request should have been ${expected}, but the answer was: ${found}.`, {
				resource,
				evidence
			}));
		}
		function unproven(checks, resource, gates) {
			const through = checks.some(({ name, closes, status }) => name === "With an ID token for another audience" && !closes && status === "pass");
			return checks.filter((each) => isOpenQuestion(each) && !through).map(({ name, found, closes, evidence }) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.o)("verification-unclear", `${name} the answer of the service was: ${found}. That does not show ${closes ? "that strangers are kept out" : "that everyone gets in"}. ${known(gates)} Set verify_path to a path that the app answers without a login.`, {
				resource,
				evidence
			}));
		}
		function isOpenQuestion({ name, status, expected, closes, evidence }) {
			const answer = evidence.at(-1)?.status;
			if (name !== "Without a token" || status !== "unknown" || answer === void 0) return false;
			return closes === true || expected === "answered by the app" && (answer === 401 || answer === 403);
		}
		function known(gates) {
			if (gates?.invokerCheck === false) return "What is known: its invoker check is disabled, so Cloud Run does not ask for a token.";
			if (!gates?.invokers) return "The run could not read who has an invoker role on it either.";
			const everybody = gates.invokers.find(({ member }) => member === "allUsers");
			if (everybody && !everybody.conditional) return "What is known: allUsers has an invoker role on it.";
			if (everybody) return "What is known: allUsers has an invoker role on it with a condition.";
			return "What is known: its invoker check is on, and allUsers has none of the usual invoker roles on it. A custom role or a grant on the project can still let strangers in.";
		}
		const grantedBefore = ({ config, found = [] }) => config.preflight === "off" ? {} : { granted: new Set(found.flatMap(({ status, principal, permission }) => status === "pass" ? [`${principal} ${permission}`] : [])) };
		const heldByDeployer = ({ found = [], google }) => new Set(found.flatMap(({ status, principal, permission }) => status === "pass" && permission && principal === google?.identity.principal ? [permission] : []));
	}),
	5948: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => diskOf,
			c: () => conclude,
			d: () => foreignLines,
			f: () => ownLines,
			g: () => writeText,
			h: () => readContext,
			i: () => outliveTheUnheard,
			l: () => renderJson,
			m: () => readConfig,
			n: () => abortOnSignals,
			o: () => connect,
			p: () => MODES,
			r: () => leave,
			s: () => USER_AGENT,
			t: () => run,
			u: () => renderTerminal
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2516);
		var _course_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6371);
		var _project_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7094);
		var _list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9750);
		var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(88);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9091);
		var _sentences_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(6786);
		var _untyped_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(3225);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2806);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(2734);
		var _code_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8021);
		var _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2715);
		var _command_line_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3432);
		var _schedule_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6079);
		var _version_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(8144);
		var _retry_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3182);
		var _network_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(690);
		var _safe_address_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(7322);
		var _resources_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(4161);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(6760);
		var node_fs__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(3024);
		var node_crypto__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(7598);
		var node_http__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(7067);
		function writeText(path, text, options = {}) {
			const { target, mode } = targetOf$2(path, options);
			const beside = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(target), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_17__.basename)(target).slice(0, 40)}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_19__.randomBytes)(6).toString("hex")}.tmp`);
			let started = false;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_18__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(target), { recursive: true });
				started = true;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_18__.writeFileSync)(beside, text, {
					flag: "wx",
					mode: options.mode ?? 438
				});
				if (mode !== void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_18__.chmodSync)(beside, options.mode ?? mode);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_18__.renameSync)(beside, target);
			} catch (error) {
				if (started) (0, node_fs__WEBPACK_IMPORTED_MODULE_18__.rmSync)(beside, { force: true });
				throw notWritten(error);
			}
		}
		function mayWrite(path, options = {}) {
			targetOf$2(path, options);
		}
		function targetOf$2(path, { workspace, replaceLink }) {
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(path);
			const stats = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.on)(absolute);
			if (stats?.isDirectory()) throw new _course_js__WEBPACK_IMPORTED_MODULE_1__.un("folder", "is a folder");
			if (stats?.isSymbolicLink()) {
				if (!replaceLink) throw new _course_js__WEBPACK_IMPORTED_MODULE_1__.un("outside", "is a link, and the run does not write through links");
			} else if (stats && !stats.isFile()) throw new _course_js__WEBPACK_IMPORTED_MODULE_1__.un("special", "is a pipe, a socket or a device");
			const { folder, missing } = deepest((0, node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(absolute));
			const real = workspace === void 0 ? (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.ln)(folder) : (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.sn)(folder, workspace).real;
			const target = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(real, ...missing, (0, node_path__WEBPACK_IMPORTED_MODULE_17__.basename)(absolute));
			return stats?.isFile() ? {
				target,
				mode: stats.mode & 511
			} : { target };
		}
		function deepest(folder) {
			const missing = [];
			let at = folder;
			while ((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.on)(at) === void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(at) !== at) {
				missing.unshift((0, node_path__WEBPACK_IMPORTED_MODULE_17__.basename)(at));
				at = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.dirname)(at);
			}
			return {
				folder: at,
				missing
			};
		}
		function notWritten(error) {
			const { code } = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.rn)(error);
			return new _course_js__WEBPACK_IMPORTED_MODULE_1__.un("unusable", `cannot be written (${code})`, code);
		}
		function readContext(env) {
			const event = env.GITHUB_EVENT_NAME;
			const payload = readPayload(env.GITHUB_EVENT_PATH);
			const pull = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.t)(payload?.pull_request);
			const number = typeof pull?.number === "number" ? pull.number : void 0;
			return {
				...event && { event },
				...env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY },
				code: (0, _code_owner_js__WEBPACK_IMPORTED_MODULE_7__.t)(event, payload, env.GITHUB_REPOSITORY),
				dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
				...number !== void 0 && { pullRequest: number },
				...(payload?.action === "closed" || pull?.state === "closed") && pull && { pullRequestClosed: true },
				mayAskIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
			};
		}
		const MAX_EVENT = 33554432;
		function readPayload(path) {
			if (!path) return void 0;
			try {
				return (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.t)(JSON.parse((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.tn)(path, { limit: MAX_EVENT })));
			} catch {
				return;
			}
		}
		const FROM = "metadata";
		const RUN = "run.googleapis.com/";
		function imageOf(document, kind) {
			const path = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(document, kind);
			return path ? text((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, [...path, "image"])) : "";
		}
		function invokerCheckDisabled(document) {
			const said = text((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, [
				"metadata",
				"annotations",
				`${RUN}invoker-iam-disabled`
			])).toLowerCase();
			return said === "" ? void 0 : said === "true";
		}
		function viewOf(document, kind, place) {
			const pod = map$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(kind)));
			const notes = map$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, ["metadata", "annotations"]));
			const ofTemplate = map$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, [
				"spec",
				"template",
				"metadata",
				"annotations"
			]));
			const set = (path, value) => value === void 0 || value === "" ? {
				from: FROM,
				path,
				op: "clear"
			} : {
				from: FROM,
				path,
				op: "set",
				value
			};
			const connector = text(ofTemplate[`${RUN}vpc-access-connector`]);
			const [network] = list$1(parsed(text(ofTemplate[`${RUN}network-interfaces`]))).map(map$1);
			const instances = text(ofTemplate[`${RUN}cloudsql-instances`]).split(",").filter(Boolean);
			const put = (path, entries) => Object.keys(entries).length === 0 ? [] : [{
				from: FROM,
				path,
				op: "put",
				entries,
				strategy: "overwrite"
			}];
			return [
				set("template.serviceAccount", text(pod.serviceAccountName)),
				set("template.encryptionKey", text(ofTemplate[`${RUN}encryption-key`])),
				set("template.vpcAccess.connector", connector && place.project ? (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.l)(connector, place) : connector),
				set("template.vpcAccess.networkInterfaces.0.network", text(network?.network)),
				set("template.vpcAccess.networkInterfaces.0.subnetwork", text(network?.subnetwork)),
				set("template.vpcAccess.egress", EGRESS[text(ofTemplate[`${RUN}vpc-access-egress`])]),
				...binaryAuthorization(text(notes[`${RUN}binary-authorization`])).map(([path, value]) => set(path, value)),
				...put("container.cloudSqlInstances", Object.fromEntries(instances.map((name) => [name, ""]))),
				...put("container.secrets", secretsOf(pod, aliasesOf(text(ofTemplate[`${RUN}secrets`])))),
				...put("container.env", literalsOf(pod)),
				...bucketVolumes(pod),
				...otherImages(document, kind, pod),
				..._list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].requests ? [
					set("ingress", INGRESS[text(notes[`${RUN}ingress`])]),
					set("iapEnabled", truth(notes[`${RUN}iap-enabled`])),
					set("defaultUriDisabled", truth(notes[`${RUN}default-url-disabled`])),
					...audiences(text(notes[`${RUN}custom-audiences`]))
				] : []
			];
		}
		function audiences(annotation) {
			const names = list$1(parsed(annotation)).map(text);
			if (names.length === 0) return [{
				from: FROM,
				path: "customAudiences",
				op: "clear"
			}];
			const entries = Object.fromEntries(names.map((name) => [name, ""]));
			return [{
				from: FROM,
				path: "customAudiences",
				op: "put",
				entries,
				strategy: "overwrite"
			}];
		}
		const EGRESS = {
			"all-traffic": "ALL_TRAFFIC",
			all: "ALL_TRAFFIC",
			"private-ranges-only": "PRIVATE_RANGES_ONLY"
		};
		const binaryAuthorization = (policy) => [["binaryAuthorization.useDefault", policy === "default" || void 0], ["binaryAuthorization.policy", policy === "default" ? void 0 : policy]];
		const INGRESS = {
			internal: "INGRESS_TRAFFIC_INTERNAL_ONLY",
			"internal-and-cloud-load-balancing": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER",
			none: "INGRESS_TRAFFIC_NONE"
		};
		function aliasesOf(annotation) {
			const pairs = annotation.split(",").filter((pair) => pair.includes(":"));
			return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf(":")).trim(), pair.slice(pair.indexOf(":") + 1).trim()]));
		}
		function secretsOf(pod, aliases) {
			const named = (alias) => aliases.get(text(alias)) ?? text(alias);
			const found = {};
			for (const container of list$1(pod.containers).map(map$1)) for (const variable of list$1(container.env).map(map$1)) {
				const reference = map$1(map$1(variable.valueFrom).secretKeyRef);
				if (reference.name !== void 0) found[text(variable.name)] = `${named(reference.name)}:${text(reference.key) || "latest"}`;
			}
			for (const volume of list$1(pod.volumes).map(map$1)) {
				const secret = map$1(volume.secret);
				if (secret.secretName === void 0) continue;
				const items = list$1(secret.items).map(map$1);
				for (const item of items.length > 0 ? items : [{}]) found[`/${text(volume.name)}/${text(item.path)}`] = `${named(secret.secretName)}:${text(item.key) || "latest"}`;
			}
			return found;
		}
		function bucketVolumes(pod) {
			return list$1(pod.volumes).map(map$1).flatMap(({ name, csi }) => {
				const { driver, readOnly, volumeAttributes } = map$1(csi);
				const bucket = text(map$1(volumeAttributes).bucketName);
				if (driver !== "gcsfuse.run.googleapis.com" || bucket === "") return [];
				const gcs = {
					bucket,
					readOnly: truth(readOnly) ?? false
				};
				return [{
					from: FROM,
					path: "template.volumes",
					op: "add",
					item: {
						name: text(name),
						gcs
					}
				}];
			});
		}
		function otherImages(document, kind, pod) {
			const main = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(document, kind)?.at(-1);
			return list$1(pod.containers).map(map$1).flatMap(({ name, image }, index) => index === main || image === void 0 ? [] : [{
				from: FROM,
				path: "container.image",
				op: "set",
				value: text(image),
				container: text(name) || `${index}`
			}]);
		}
		function literalsOf(pod) {
			const variables = list$1(pod.containers).flatMap((container) => list$1(map$1(container).env).map(map$1));
			return Object.fromEntries(variables.flatMap(({ name, value }) => value === void 0 ? [] : [[text(name), text(value)]]));
		}
		const map$1 = (value) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(value) ? value : {};
		const list$1 = (value) => Array.isArray(value) ? value : [];
		const text = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
		const truth = (value) => text(value).toLowerCase() === "true" ? true : void 0;
		function parsed(json) {
			try {
				return JSON.parse(json);
			} catch {
				return null;
			}
		}
		function accessBy(reader, manifest) {
			const access = reader.oneOf("access", [
				"keep",
				"public",
				"authenticated"
			]);
			const publicVia = reader.oneOf("public_via", [
				"auto",
				"all-users",
				"no-invoker-iam-check"
			]);
			const disabled = manifest && _list_js__WEBPACK_IMPORTED_MODULE_3__.r[manifest.kind].requests ? invokerCheckDisabled(manifest.document) : void 0;
			if (disabled === void 0) return {
				access,
				publicVia
			};
			const said = `the annotation run.googleapis.com/invoker-iam-disabled in the file of metadata is "${disabled}"`;
			if (disabled && access === "authenticated") reader.problem("access", `is authenticated, and ${said}, which makes the service public; keep one`, "public");
			if (disabled && access === "public" && publicVia === "all-users") reader.problem("public_via", `is all-users, and ${said}; keep one`, "no-invoker-iam-check");
			if (!disabled && access === "public" && publicVia === "no-invoker-iam-check") reader.problem("public_via", `is no-invoker-iam-check, and ${said}; keep one`, "all-users");
			if (disabled && access === "keep") {
				reader.notice("metadata", `The service will be public, because ${said}. This counts as access: public with public_via: no-invoker-iam-check.`);
				return {
					access: "public",
					publicVia: "no-invoker-iam-check"
				};
			}
			return {
				access,
				publicVia: !disabled && access === "public" && publicVia === "auto" ? "all-users" : publicVia
			};
		}
		function makeReader(raw, replaced) {
			const text = (name) => (replaced.get(name)?.value ?? raw[name] ?? "").trim() || ((0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.c)(name).default ?? "");
			const reader = {
				problems: [],
				notices: [],
				text,
				fallback: (name) => (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.c)(name).default ?? "",
				optional: (name) => text(name) || void 0,
				oneOf: (name$7, values) => {
					const value = text(name$7);
					const found = values.find((candidate) => candidate === value);
					if (found === void 0) {
						const close = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.n)((0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.c)(name$7).synonyms ?? {}, value.toLowerCase()) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_22__.t)(value, values);
						const hint = close === void 0 ? "" : `; did you mean ${close}?`;
						reader.problem(name$7, `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(value)} is not one of ${values.join(", ")}${hint}`, close);
					}
					return found ?? values[0];
				},
				boolean: (name$8) => {
					const value = text(name$8);
					try {
						return (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.z)(value);
					} catch (error) {
						if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
						reader.problem(name$8, `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(value)} is not true or false`);
						return false;
					}
				},
				parsed: (name, parse) => {
					const value = text(name);
					if (value === "") return void 0;
					try {
						return parse(value);
					} catch (error) {
						if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
						reader.problem(name, `has ${error.message}`);
						return;
					}
				},
				origin: (name) => {
					const flag = replaced.get(name)?.flag;
					return flag ? `flags ${flag}` : name;
				},
				problem: (name, problem, example = (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.c)(name).example) => {
					const input = reader.origin(name);
					if (!reader.problems.some((other) => other.input === input && other.problem === problem)) reader.problems.push({
						input,
						problem,
						example
					});
				},
				notice: (input, message, level = "notice") => {
					reader.notices.push({
						input,
						text: message,
						level
					});
				}
			};
			return reader;
		}
		function defined(fields) {
			return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
		}
		const ONLY_FOR_SOURCE = [
			"build_service_account",
			"build_env_vars",
			"build_worker_pool",
			"build_timeout",
			"source_bucket",
			"artifact_repository"
		];
		function readBuild(reader, changes, fromSource) {
			const inline = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.qt)(reader, "build_env_vars", reader.oneOf("kv_syntax", ["peer", "dotenv"]), _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.a);
			if (!fromSource) {
				for (const input of ONLY_FOR_SOURCE) if (reader.optional(input)) reader.notice(input, "It has no effect without source.");
			}
			const strategies = changes.flatMap((change) => change.envStrategy ?? []);
			const removed = changes.flatMap((change) => change.envRemove ?? []);
			const cleared = changes.flatMap((change) => change.clear ?? []);
			return defined({
				serviceAccount: reader.parsed("build_service_account", accountEmail),
				env: Object.assign({}, inline?.values, ...changes.map((change) => change.env)),
				envStrategy: strategies.includes("overwrite") ? "overwrite" : void 0,
				envRemove: removed.length > 0 ? removed : void 0,
				clear: cleared.length > 0 ? cleared : void 0,
				workerPool: reader.parsed("build_worker_pool", workerPool),
				timeoutSeconds: reader.parsed("build_timeout", buildTimeout),
				baseImage: reader.optional("base_image"),
				bucket: reader.parsed("source_bucket", bucketName),
				repository: reader.parsed("artifact_repository", repositoryName),
				automaticUpdates: changes.findLast((change) => change.automaticUpdates !== void 0)?.automaticUpdates,
				functionTarget: changes.find((change) => change.functionTarget !== void 0)?.functionTarget
			});
		}
		function baseImageEdits(reader, changes, origin) {
			if (origin.kind === "source") return [];
			const path = "container.baseImageUri";
			const value = reader.optional("base_image");
			if (value !== void 0) return [{
				from: reader.origin("base_image"),
				path,
				op: "set",
				value
			}];
			return changes.some(({ clear }) => clear === "baseImage") ? [{
				from: "flags --clear-base-image",
				path,
				op: "clear"
			}] : [];
		}
		function accountEmail(text) {
			const account = (/^projects\/[^/]+\/serviceAccounts\/([^/]+)$/.exec(text)?.[1] ?? text).replace(/^serviceAccount:/, "");
			if (!(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.d)(account) && !/^\d{15,25}$/.test(account)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("a value that is not the email or full name of a service account");
			return account.toLowerCase();
		}
		function workerPool(text) {
			if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("a value that is not projects/PROJECT/locations/REGION/workerPools/POOL");
			return text;
		}
		function buildTimeout(text) {
			const seconds = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.t)(text);
			if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86400) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("a build timeout outside the range of 1s to 24h");
			return seconds;
		}
		function bucketName(text) {
			const bucket = text.replace(/^gs:\/\//, "").replace(/\/$/, "");
			if (bucket.includes("/")) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("a path after the bucket; give only the bucket");
			if (!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("a value that is not a bucket name");
			return bucket;
		}
		function repositoryName(text) {
			const address = /^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text);
			if (address) return `projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`;
			if (/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text)) return text;
			if (!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("a value that is not a repository name");
			return text;
		}
		function readCallers(reader) {
			const callers = new Map();
			for (const given of reader.parsed("callers", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.W) ?? []) {
				const caller = callerOf(given);
				if (typeof caller === "string") reader.problem("callers", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} ${caller}`);
				else callers.set(given, caller);
			}
			return [...callers.values()];
		}
		function callerOf(given) {
			const email = given.replace(/^serviceAccount:/, "");
			if (email.includes("@")) return (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.d)(email) ? {
				kind: "account",
				given,
				email
			} : "is neither a service nor the email of a service account; list other members in the input invokers";
			const parts = given.split("/");
			const full = parts[0] === "projects" && parts[2] === "locations" && parts[4] === "services" && parts.length === 6;
			const [project, region, service] = full ? [
				parts[1],
				parts[3],
				parts[5]
			] : parts;
			if (parts.length === 1) {
				const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.v)(given);
				return fault ? `${fault}, or PROJECT/REGION/NAME, or an email` : {
					kind: "service",
					given,
					service: given
				};
			}
			if (parts.length !== 3 && !full || !project || !region || !service) return "is neither NAME nor PROJECT/REGION/NAME nor an email";
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.g)(project) ?? (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__._)(region) ?? (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.v)(service);
			return fault ? `has a part that ${fault}` : {
				kind: "service",
				given,
				project,
				region,
				service
			};
		}
		function placeContainers(line, raw) {
			const { containers } = line;
			if (containers.length === 0) return void 0;
			const hasOrigin = [raw.image, raw.source].some((text) => (text ?? "").trim() !== "") || line.inputs.has("source");
			const built = containers.find((container) => container.built);
			const bare = containers.filter((container) => container.image === void 0);
			const given = built ?? (bare.length === 1 ? bare[0] : void 0);
			const first = containers.find(({ ingress, image }) => ingress && image) ?? containers.find(({ image }) => image);
			const main = hasOrigin ? given : first;
			if (!hasOrigin && first?.image) line.inputs.set("image", {
				value: first.image,
				flag: "--image"
			});
			const images = containers.flatMap(({ name, image }) => image === void 0 || name === main?.name && !hasOrigin ? [] : [{
				from: "flags --image",
				path: "container.image",
				op: "set",
				value: image,
				container: name
			}]);
			const ingress = containers.find((container) => container.ingress)?.name;
			return {
				containers: {
					names: containers.map(({ name }) => name),
					...main && { main: main.name },
					...ingress !== void 0 && { ingress }
				},
				images
			};
		}
		const PROVIDER = /^projects\/([^/]+)\/locations\/([^/]+)\/workloadIdentityPools\/([^/]+)(?:\/providers\/([^/]+))?$/;
		const FILE_VARIABLES = [
			"CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
			"GOOGLE_GHA_CREDS_PATH",
			"GOOGLE_APPLICATION_CREDENTIALS"
		];
		const PROJECT_VARIABLES = [
			"CLOUDSDK_CORE_PROJECT",
			"CLOUDSDK_PROJECT",
			"GCLOUD_PROJECT",
			"GCP_PROJECT",
			"GOOGLE_CLOUD_PROJECT"
		];
		function readCredentials(reader, env) {
			const serviceAccount = reader.optional("service_account");
			if (serviceAccount && !(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.d)(serviceAccount) && !/^\d+$/.test(serviceAccount)) reader.problem("service_account", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(serviceAccount)} is not the email of a service account`);
			const delegates = reader.parsed("delegates", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.W) ?? [];
			if (delegates.length > 0 && !serviceAccount) reader.problem("delegates", "needs service_account, the account at the end of the chain");
			const common = defined({
				serviceAccount,
				delegates
			});
			const provider = reader.optional("workload_identity_provider");
			const audience = reader.optional("audience");
			if (provider) {
				const fault = providerFault(provider);
				if (fault) reader.problem("workload_identity_provider", fault);
				return {
					kind: "workload-identity-federation",
					provider,
					audience: audience ?? `https://iam.googleapis.com/${provider}`,
					...common
				};
			}
			if (audience) reader.notice("audience", "It has no effect without workload_identity_provider.");
			for (const variable of FILE_VARIABLES) {
				const path = env[variable];
				if (path) return {
					kind: "file",
					path,
					variable,
					...common
				};
			}
			return {
				kind: "application-default",
				...common
			};
		}
		function providerFault(provider) {
			if (/^(https?:)?\/\//.test(provider)) return "begins with a host; write it from \"projects/\" on";
			const match = PROVIDER.exec(provider);
			if (!match) return "is not projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER";
			const [, project = "", , pool = "", id] = match;
			if (!/^\d+$/.test(project)) return `has the project id ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(project)} instead of the project number (gcloud projects describe ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.g)(project) ? "PROJECT" : project} --format="value(projectNumber)")`;
			if (id === void 0) return `names only the pool ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(pool)}; add /providers/PROVIDER`;
		}
		function readProject(reader, env) {
			const given = reader.optional("project_id");
			if (given) {
				const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.g)(given);
				if (fault) reader.problem("project_id", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} ${fault}`);
				return given;
			}
			const derived = projectOf(reader.text("service_account"));
			if (derived) return derived;
			return PROJECT_VARIABLES.map((variable) => env[variable]?.trim()).find((project) => project);
		}
		function projectOf(email) {
			const match = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email);
			if (!match?.[1]) return void 0;
			return match[2] ? `${match[2]}:${match[1]}` : match[1];
		}
		function readDiagnosis(reader, { mode, kind, service, schedules }) {
			const url = reader.optional("url");
			if (mode !== "diagnose") {
				if (url !== void 0) reader.notice("url", "It has no effect without mode: diagnose.", "warning");
				return;
			}
			if (url !== void 0) checkUrl(reader, url);
			const named = reader.optional("schedule_name");
			if (named !== void 0 && !/^[A-Za-z0-9_-]{1,500}$/.test(named)) reader.problem("schedule_name", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(named)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
			const target = reader.optional("schedule_target");
			const called = /^function\s+(\S+)$/.exec(target ?? "")?.[1];
			if (target !== void 0 && called === void 0) reader.problem("schedule_target", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(target)} is not "function NAME"`);
			const jobs = schedules.length > 0 ? schedules.map(({ name }) => name) : named === void 0 ? [] : [named];
			if (jobs.length === 0 && !_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].traffic && service !== "") jobs.push(`${service}-schedule`);
			if (url === void 0 && jobs.length === 0 && called === void 0 && service === "") reader.problem("service", "is missing, and so are url, schedule_name and schedule_target, and mode: diagnose needs one of the four");
			return {
				schedules: url === void 0 ? [...new Set(jobs)] : [],
				...defined({
					url,
					function: called
				})
			};
		}
		const HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
		function checkUrl(reader, text) {
			const url = URL.canParse(text) ? new URL(text) : void 0;
			if (!url || !/^https?:$/.test(url.protocol)) reader.problem("url", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(text)} is not an address that begins with https://`);
			else if (url.username || url.password) reader.problem("url", `has a user name or password before the host ${url.host}`);
			else if (url.protocol === "http:" && !HERE.test(url.hostname)) reader.problem("url", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(text)} is not encrypted, but an ID token would be sent there`);
		}
		const KINDS = [
			"user",
			"serviceAccount",
			"group",
			"domain"
		];
		function readInvokers(reader) {
			const members = new Set();
			for (const entry of reader.parsed("invokers", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.W) ?? []) {
				const member = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.d)(entry) ? `serviceAccount:${entry}` : entry;
				const fault = memberFault(member);
				if (fault) reader.problem("invokers", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(entry)} ${fault}`);
				if (member === "allAuthenticatedUsers") reader.notice("invokers", "allAuthenticatedUsers lets anyone with a Google account call the service.", "warning");
				members.add(member);
			}
			return [...members];
		}
		function memberFault(member) {
			if (member === "allUsers") return "does not belong in this list; set access: public";
			if (member === "allAuthenticatedUsers") return void 0;
			if (/^principal(Set)?:\/\/[^\s]+$/.test(member)) return void 0;
			const [kind = "", ...rest] = member.split(":");
			const value = rest.join(":");
			const known = KINDS.find((candidate) => candidate.toLowerCase() === kind.toLowerCase());
			if (!known) return `is not an email, nor ${KINDS.map((k) => `${k}:...`).join(", ")}, principal:// or principalSet://`;
			if (known !== kind) return `begins with ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(kind)}; write "${known}"`;
			if (known === "domain") return /^[^\s@]+\.[^\s@]+$/.test(value) ? void 0 : "has no domain after \"domain:\"";
			if (known === "serviceAccount" && isWorkloadMember(value)) return void 0;
			if (!(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.d)(value)) return `has no email after "${known}:"`;
			const ofAccount = /\.gserviceaccount\.com$/i.test(value);
			if (known === "serviceAccount" && !ofAccount) return `is not a service account, whose email ends in gserviceaccount.com; write "user:${value}" or "group:${value}"`;
			if (known !== "serviceAccount" && ofAccount) return `is a service account; write "serviceAccount:${value}"`;
		}
		function isWorkloadMember(value) {
			return /^[^\s[\]]+\.svc\.id\.goog\[[^\s[\]]+\]$/.test(value);
		}
		const IMAGE_PATH = "HOST/PROJECT/REPOSITORY/IMAGE";
		const TAG = /^\w[\w.-]{0,127}$/;
		const PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
		const HOSTS = /^(?:[a-z0-9-]+\.)?gcr\.io$|^(?:[a-z0-9-]+-)?docker\.pkg\.dev$|^(?:[a-z0-9-]+\.)?docker\.io$/;
		function imageFault(image, universe = "googleapis.com") {
			if (/\s|^[a-z]+:\/\//.test(image)) return "is not an image reference";
			const at = image.indexOf("@");
			const digest = at === -1 ? void 0 : image.slice(at + 1);
			if (digest !== void 0 && !/^sha256:[0-9a-f]{64}$/.test(digest)) return "has a digest that is not sha256: and 64 hexadecimal digits";
			const name = at === -1 ? image : image.slice(0, at);
			const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
			const tag = colon === -1 ? void 0 : name.slice(colon + 1);
			if (tag === "") return "has an empty tag after \":\" (was a variable empty?)";
			if (tag !== void 0 && !TAG.test(tag)) return "has a tag that is not letters, digits, \"_\", \".\" and \"-\"";
			const parts = (colon === -1 ? name : name.slice(0, colon)).split("/");
			const [host = ""] = parts;
			const hosted = parts.length > 1 && (/[.:]/.test(host) || host === "localhost");
			const path = hosted ? parts.slice(1) : parts;
			if (path.some((part) => part === "")) return "has an empty part between two \"/\" (was a variable empty?)";
			if (path.some((part) => /\p{Lu}/u.test(part))) return "has capital letters in its path, which images cannot have";
			if (!path.every((part) => PART.test(part))) return "is not an image reference";
			return hosted && universe === "googleapis.com" ? hostFault(host, path) : void 0;
		}
		function hostFault(host, path) {
			if (!HOSTS.test(host)) return `is on ${host}, from which Cloud Run does not pull; push it to Artifact Registry, or read it through a remote repository there`;
			const project = path[0]?.includes(".") ? 2 : 1;
			if (host.endsWith("pkg.dev") && path.length < project + 2) return `has no repository; write ${IMAGE_PATH}`;
			if (host.endsWith("gcr.io") && path.length < project + 1) return "has no image after the project";
		}
		const SCALE = "autoscaling.knative.dev/";
		const DEPENDENCIES = "run.googleapis.com/container-dependencies";
		function manifestFaults(document, { kind, name: name$6, imageGiven }) {
			const pod = map((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(kind)));
			const main = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(document, kind)?.at(-1);
			const containers = list(pod.containers).map(map);
			const notes = map((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, [
				"spec",
				"template",
				"metadata",
				"annotations"
			]));
			const images = containers.flatMap(({ image }, at) => {
				const fault = typeof image === "string" && !(imageGiven && at === main) ? imageFault(image) : void 0;
				return fault ? [`the image ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(String(image))}, which ${fault}`] : [];
			});
			const limits = containers.map(({ resources }) => map(map(resources).limits));
			const gpu = map(pod.nodeSelector)["run.googleapis.com/accelerator"];
			const faults = [
				...labels(document, ["metadata", "labels"]),
				...labels(document, [
					"spec",
					"template",
					"metadata",
					"labels"
				]),
				...images,
				...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.It)(limits, {
					concurrency: pod.containerConcurrency,
					gpu,
					always: !_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].requests
				})
			];
			if (!_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].requests) {
				const tasks = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, [
					"spec",
					"template",
					"spec",
					"taskCount"
				]);
				return [...faults, ...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ft)({
					tasks,
					retries: pod.maxRetries,
					seconds: pod.timeoutSeconds,
					gpu: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(limits) > 0
				})];
			}
			const depends = dependencies(notes[DEPENDENCIES]);
			const ruled = containers.map((container, at) => ({
				name: String(container.name ?? ""),
				ingress: at === main,
				probed: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(container.startupProbe),
				variables: list(container.env).map((variable) => String(map(variable).name)),
				dependsOn: list(depends?.[String(container.name)]).map(String)
			}));
			const scaling = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(notes[`${SCALE}minScale`], notes[`${SCALE}maxScale`]);
			return [
				...faults,
				...revision(document, name$6),
				...depends ? [] : [`the annotation ${DEPENDENCIES}, which is not a mapping of containers to lists of containers`],
				...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(ruled),
				...scaling ? [scaling] : []
			];
		}
		function labels(document, path) {
			const given = map((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, path));
			const faults = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.E)(given, { system: true });
			return faults.length > 0 ? [`${path.join(".")}: ${faults.join("; ")} (${_gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.C})`] : [];
		}
		function revision(document, service) {
			const given = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, [
				"spec",
				"template",
				"metadata",
				"name"
			]);
			if (typeof given !== "string") return [];
			const where = `spec.template.metadata.name ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)}`;
			if (!given.startsWith(`${service}-`)) return [`${where}, which does not begin with ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(`${service}-`)}`];
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.y)(given.slice(service.length + 1), service);
			return fault ? [`${where}, whose part after the service's name ${fault}`] : [];
		}
		function dependencies(annotation) {
			if (annotation === void 0 || annotation === null || annotation === "") return {};
			try {
				const read = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.P)(String(annotation).replace(/:(?=\[)/g, ": "), { version: "1.2" });
				return (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(read) && Object.values(read).every(Array.isArray) ? read : void 0;
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
				return;
			}
		}
		const map = (value) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(value) ? value : {};
		const list = (value) => Array.isArray(value) ? value : [];
		function manifestOrigin(reader, { document, kind }, given) {
			if (given.kind !== "template") return given;
			const image = imageOf(document, kind);
			if (image === "") reader.problem("metadata", "has no image for its main container; add one there, or give image or source");
			return {
				kind: "image",
				image
			};
		}
		function applyInputs(reader, { document, kind, name: name$5 }, edits, { suffix, tag, mode }) {
			const faults = manifestFaults(document, {
				kind,
				name: name$5,
				imageGiven: reader.optional("image") !== void 0 || reader.optional("source") !== void 0
			});
			for (const fault of faults) reader.problem("metadata", `has a file with ${fault}`, "a file without it");
			for (const { from, problem } of (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(document, kind, edits)) if (!reader.problems.some((other) => other.input === from && other.problem === problem)) reader.problems.push({
				input: from,
				problem,
				example: "leave it out, and write it in the file of metadata"
			});
			if (suffix) (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(document, [
				"spec",
				"template",
				"metadata",
				"name"
			], `${name$5.slice(0, 62 - suffix.length)}-${suffix}`);
			if (tag && !tagsOf(document).includes(tag)) reader.problem("tag", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(tag)} is not among the tags in spec.traffic of the file of metadata; with metadata, tag only selects the URL for the output`, "leave it out, or write the tag in spec.traffic");
			if (_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].traffic && (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.G)(reader.text("no_traffic"))) reader.problem("no_traffic", "is true, but with metadata, spec.traffic in the file sets the traffic", "false");
			if (reader.optional("traffic_steps")) reader.problem("traffic_steps", "cannot be combined with metadata, where spec.traffic in the file sets the traffic; a gradual rollout needs service and image or source", "leave it out");
			if (mode === "preview" || mode === "drift" || mode === "rollback") reader.problem("mode", `is ${mode}, which does not support metadata; give service and image or source instead`, "deploy");
			return document;
		}
		function tagsOf(document) {
			const traffic = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, ["spec", "traffic"]);
			return (Array.isArray(traffic) ? traffic : []).flatMap((target) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(target) && typeof target.tag === "string" ? [target.tag] : []);
		}
		function manifestOf({ given, kind }, document) {
			const disabled = _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].requests ? invokerCheckDisabled(document) : void 0;
			return {
				given,
				text: document.toString({ lineWidth: 0 }),
				traffic: trafficOf(document),
				...disabled !== void 0 && { checkDisabled: disabled }
			};
		}
		function trafficOf(document) {
			const traffic = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(document, ["spec", "traffic"]);
			if (!Array.isArray(traffic) || traffic.length === 0) return "latest";
			return traffic.some((target) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(target) && target.latestRevision === true && Number(target.percent) > 0) ? "latest" : "named";
		}
		const DEFAULT_TTL = "14d";
		function readPreviews(reader, mode, kind) {
			if (!_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].traffic && (mode === "preview" || mode === "cleanup" || mode === "drift")) {
				const [those, others] = [(0, _list_js__WEBPACK_IMPORTED_MODULE_3__.i)(({ traffic }) => traffic === true), (0, _list_js__WEBPACK_IMPORTED_MODULE_3__.i)(({ traffic }) => !traffic)];
				reader.problem("mode", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(mode)} is for ${those}; ${others} have neither tags nor URLs`, "deploy");
			}
			const strategy = reader.optional("preview_strategy");
			const ttl = reader.optional("preview_ttl");
			if (mode === "preview" && reader.optional("tag")) reader.problem("tag", "is given with mode: preview, which names the tag itself (pr-12)", "leave it out");
			if (reader.optional("metadata") && (mode === "preview" || mode === "drift")) reader.problem("metadata", `is given with mode: ${mode}, which does not support a manifest yet`, "leave it out");
			return {
				previews: {
					strategy: strategy ? reader.oneOf("preview_strategy", ["tag", "service"]) : "tag",
					ttlMs: readTtl(reader, ttl),
					asked: mode === "preflight" && strategy !== void 0,
					cleanupAsked: mode === "preflight" && ttl !== void 0
				},
				comment: reader.boolean("comment"),
				drift: {
					fail: reader.boolean("drift_fail"),
					fix: reader.boolean("fix")
				},
				...defined({ githubToken: readToken(reader) })
			};
		}
		function readTtl(reader, given = DEFAULT_TTL) {
			const days = /^(\d+)d$/.exec(given)?.[1];
			const seconds = days ? Number(days) * 86400 : reader.parsed("preview_ttl", _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.V);
			if (seconds === void 0) return 0;
			if (seconds <= 0) reader.problem("preview_ttl", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} would remove every preview at once`);
			return seconds * 1e3;
		}
		function readToken(reader) {
			const token = reader.optional("github_token");
			return token?.startsWith("${{") ? void 0 : token;
		}
		const NOT_YET = "is not supported by this version yet";
		const NO_TOKENS = "asks for a token, which this action does not provide; keep a google-github-actions/auth step for the steps that use it";
		const NEVER = {
			credentials_json: "is a service account key, and this action does not use keys: they leak and do not expire. Give workload_identity_provider and service_account (docs/setup.md of run-iam-deploy); until then, keep a google-github-actions/auth step before this one, and the run uses its credentials",
			token_format: NO_TOKENS,
			access_token_subject: NO_TOKENS,
			id_token_audience: NO_TOKENS
		};
		function refuseUnready(reader) {
			for (const input of _command_line_js__WEBPACK_IMPORTED_MODULE_9__.s) {
				const fallback = "default" in input ? input.default : void 0;
				if (input.ready || reader.text(input.name) === (fallback ?? "")) continue;
				reader.problem(input.name, NEVER[input.name] ?? "is not supported by this version yet", fallback ?? "leave it out");
			}
		}
		function refuseUncoveredBuild(reader, line, origin) {
			if (origin.kind !== "source" || !line.given.has("--key")) return;
			const problem = (text, example) => reader.problems.push({
				input: "flags",
				problem: text,
				example
			});
			if (!line.unencryptedBuild) problem("has --key together with a source, whose build and image the key does not cover; confirm that, or deploy an image", "--allow-unencrypted-build");
			else if (!reader.optional("source_bucket")) problem("has --key together with a source, which needs a bucket that you have set up with a key; name it in source_bucket", "leave --key out, or set source_bucket");
		}
		function refusePort(reader, edits, containers) {
			const ofIngress = ({ container }) => container === void 0 || container === containers?.ingress || containers?.names.length === 1;
			const flag = edits.find((edit) => edit.path === "container.env" && edit.op === "put" && "PORT" in edit.entries && ofIngress(edit))?.from;
			if (flag?.startsWith("flags ")) reader.problems.push({
				input: "flags",
				problem: `${flag.slice(6)} has ${_gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.i}`,
				example: "--port=8080"
			});
		}
		function refuseContradictions(reader, raw, line, settings) {
			const access = line.inputs.get("access");
			const given = (raw.access ?? "").trim() || "keep";
			if (access && given !== "keep" && given !== access.value) reader.problem("access", `is ${access.value} by this flag but ${given} by the input access; keep one`, given);
			for (const { family, variant, input } of settings.strategies) {
				const rival = line.families.get(family);
				if (rival && rival.variant !== variant) reader.problem(input, `is given together with ${rival.flag} in flags, which contradicts it; keep one`);
			}
		}
		function tellLoose(reader) {
			const given = reader.text("no_traffic");
			if (/^(?:true|false|no|n|off|f|0|)$/i.test(given)) return;
			reader.notice("no_traffic", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} is read as false, as deploy-cloudrun reads it, so the new revision gets the traffic. Write true or false.`, "warning");
		}
		function tellVoid(reader, { origin, build, runTimeoutMs, waitForGrants, propagationTimeoutMs }) {
			const run = reader.text("run_timeout");
			const tell = (input, what) => reader.notice(input, `${what}, but run_timeout ends the whole run after ${run}. Raise run_timeout too.`, "warning");
			const given = (input) => (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(reader.text(input)).slice(1, -1);
			if (origin.kind === "source" && (build.timeoutSeconds ?? 0) * 1e3 > runTimeoutMs) tell("build_timeout", `The build can take ${given("build_timeout")}`);
			if (waitForGrants && propagationTimeoutMs > runTimeoutMs) tell("propagation_timeout", `The run waits up to ${given("propagation_timeout")} for grants`);
		}
		const LATER_STEPS = "this action signs in only for itself; keep a google-github-actions/auth step for later steps that need credentials";
		const IDLE_OF_AUTH = {
			create_credentials_file: `the run writes no credential file; ${LATER_STEPS}`,
			export_environment_variables: `the run exports no variables; ${LATER_STEPS}`,
			cleanup_credentials: "there is no credential file to remove",
			access_token_lifetime: "the run provides no token",
			access_token_scopes: "the run provides no token",
			id_token_include_email: "the run provides no token"
		};
		function tellIdle$1(reader, line) {
			for (const input of ["gcloud_version", "gcloud_component"]) if (reader.optional(input)) reader.notice(input, "It has no effect: the run does not use gcloud.");
			for (const [input, why] of Object.entries(IDLE_OF_AUTH)) if (reader.optional(input)) reader.notice(input, `It has no effect: ${why}.`);
			if (![
				"",
				"alpha",
				"beta"
			].includes(reader.text("gcloud_component"))) reader.problem("gcloud_component", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(reader.text("gcloud_component"))} is not alpha or beta`);
			if (line.idle.length > 0) reader.notice("flags", `These have no effect here: ${line.idle.join(", ")}.`);
			if (line.idleBecause.length > 0) reader.notice("flags", `Why: ${line.idleBecause.join("; ")}.`);
		}
		const METHODS = [
			"POST",
			"GET",
			"HEAD",
			"PUT",
			"DELETE",
			"PATCH",
			"OPTIONS"
		];
		const WITH_BODY = new Set([
			"POST",
			"PUT",
			"PATCH"
		]);
		const INPUT_OF = {
			name: "schedule_name",
			time_zone: "schedule_time_zone",
			path: "schedule_path",
			method: "schedule_method",
			body: "schedule_body",
			headers: "schedule_headers",
			service_account: "schedule_service_account",
			audience: "schedule_audience",
			deadline: "schedule_deadline",
			retries: "schedule_retries",
			test: "schedule_test",
			target: "schedule_target"
		};
		const KEYS = ["schedule", ...Object.keys(INPUT_OF)];
		function readSchedules(reader, { kind, service, mode, project }) {
			const text = reader.text("schedule");
			if (text === "") {
				if (mode !== "diagnose") tellIdle(reader);
				return [];
			}
			const { words, schedule } = _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind];
			if (!schedule) {
				reader.problem("schedule", `is given with a ${words}, which cannot be called`, "leave it out");
				return [];
			}
			if (mode === "preview") reader.notice("schedule", "It has no effect on previews: only a deploy sets schedules.");
			if (mode === "drift") reader.notice("schedule", "It is not compared: mode: drift looks neither at the Scheduler job nor at who it calls as.");
			const schedules = givenBy(reader, text).map((given) => readOne(given, kind, service, project));
			const twice = schedules.find(({ name }, at) => schedules.findIndex((other) => other.name === name) !== at);
			if (twice) reader.problem("schedule", `has two jobs named ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(twice.name)}; give each its own name`);
			return mode === "deploy" || mode === "preflight" || mode === "diagnose" ? schedules : [];
		}
		function tellIdle(reader) {
			const idle = Object.values(INPUT_OF).filter((input) => reader.text(input) !== reader.fallback(input));
			for (const input of idle) reader.notice(input, "It has no effect without schedule.", "warning");
		}
		function givenBy(reader, text) {
			if (!/^(- |-\n|\[)/.test(text)) return [{
				from: "schedule",
				schedule: text,
				text: (key) => reader.text(INPUT_OF[key]),
				problem: (key, problem, example) => reader.problem(key === "schedule" ? "schedule" : INPUT_OF[key], problem, example)
			}];
			const list = parseList(reader, text);
			return list.map((entry, at) => {
				const from = list.length > 1 ? `schedule[${at}]` : "schedule";
				const problem = (key, fault, example) => reader.problem("schedule", `has the entry ${at + 1}, whose ${key} ${fault}`, example);
				for (const key of Object.keys(entry)) if (!KEYS.includes(key)) reader.problem("schedule", `has the entry ${at + 1} with the unknown key ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}`, `one of ${KEYS.join(", ")}`);
				return {
					from,
					schedule: asText(entry.schedule),
					text: (key) => asText(entry[key]) || (key === "name" ? "" : reader.text(INPUT_OF[key])),
					problem
				};
			});
		}
		function parseList(reader, text) {
			let parsed;
			try {
				parsed = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.P)(text, { version: "1.2" });
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
				reader.problem("schedule", `begins as a YAML list and has ${error.message}`, LIST);
				return [];
			}
			const list = Array.isArray(parsed) ? parsed : [];
			if (list.length === 0 || !list.every((entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry))) {
				reader.problem("schedule", "is a list whose entries are not all mappings", LIST);
				return [];
			}
			return list;
		}
		const LIST = "- { schedule: \"0 3 * * *\", name: nightly, path: /tasks/nightly }";
		function asText(value) {
			if (value === void 0 || value === null) return "";
			if (typeof value !== "object") return String(value).trim();
			return Object.entries(value).map(([key, inner]) => `${key}=${String(inner).replace(/[\\,\n]/g, "\\$&")}`).join("\n");
		}
		function readOne(given, kind, service, project) {
			const { from, schedule, text } = given;
			if (schedule === "") given.problem("schedule", "is missing");
			const name$3 = text("name") || `${service}-schedule`;
			if (!/^[A-Za-z0-9_-]{1,500}$/.test(name$3)) given.problem("name", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(name$3)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
			const method = METHODS.find((one) => one === text("method").toUpperCase());
			if (!method) given.problem("method", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(text("method"))} is not one of ${METHODS.join(", ")}`);
			const body = text("body") || void 0;
			if (body !== void 0 && method && !WITH_BODY.has(method)) given.problem("body", `is given with the method ${method}, which has no body`, "leave it out, or use POST");
			return {
				from,
				name: name$3,
				cron: schedule.toLowerCase() === "none" ? null : schedule,
				timeZone: readTimeZone(given),
				target: readTarget$1(given, kind),
				path: readPath(given),
				method: method ?? "POST",
				test: readTest(given),
				...defined({
					body,
					headers: readHeaders(given),
					serviceAccount: readAccount(given, project),
					audience: text("audience") || void 0,
					deadlineSeconds: readDeadline(given),
					retries: readRetries(given)
				})
			};
		}
		function readTimeZone({ text, problem }) {
			const zone = text("time_zone");
			try {
				new Intl.DateTimeFormat("en", { timeZone: zone });
			} catch {
				problem("time_zone", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(zone)} is not a time zone of the tz database`);
			}
			if (/^[+-]/.test(zone)) problem("time_zone", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(zone)} is an offset; give the name of a time zone`);
			return zone;
		}
		function readTarget$1({ text, problem }, kind) {
			const given = text("target");
			if (_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].schedule === "run") {
				if (given) problem("target", "is given with a job, which Cloud Scheduler runs directly", "leave it out");
				for (const key of [
					"audience",
					"headers",
					"body"
				]) if (text(key)) problem(key, "is given with a job, which Cloud Scheduler runs through its API", "leave it out");
				return { kind: "run" };
			}
			if (given === "") return { kind: "request" };
			const name$4 = /^function\s+(\S+)$/.exec(given)?.[1];
			if (!name$4 || (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.f)(name$4.toLowerCase().replaceAll("_", "-"))) {
				problem("target", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} is not "function NAME"`);
				return { kind: "request" };
			}
			return {
				kind: "function",
				name: name$4
			};
		}
		function readPath({ text, problem }) {
			const path = text("path");
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.h)(path);
			if (fault) problem("path", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(path)} ${fault}`);
			return path;
		}
		const REPLACED = /^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudscheduler.*|authorization)$/i;
		function readHeaders({ text, problem }) {
			const value = text("headers");
			if (value === "") return void 0;
			try {
				const headers = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.U)(value) ?? {};
				for (const [key, value] of Object.entries(headers)) {
					if (/\p{Cc}/u.test(value)) problem("headers", `has a control character in the value of ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}`);
					if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key)) problem("headers", `has ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}, which is not a header name`);
					if (REPLACED.test(key)) problem("headers", `has ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}, which Cloud Scheduler sets itself`);
				}
				return headers;
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
				problem("headers", `has ${error.message}`);
				return;
			}
		}
		function readAccount({ text, problem }, project) {
			const email = text("service_account").replace(/^serviceAccount:/, "").toLowerCase();
			if (email === "") return void 0;
			if (!(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.d)(email)) {
				problem("service_account", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(email)} is not the email of a service account`);
				return email;
			}
			const owner = /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
			if (owner && project && !/^\d+$/.test(project) && owner !== project) problem("service_account", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(email)} is an account of the project ${owner}; Cloud Scheduler calls only as accounts of the job's own project, ${project}`, `caller@${project}.iam.gserviceaccount.com`);
			return email;
		}
		function readDeadline({ text, problem }) {
			const value = text("deadline");
			if (value === "") return void 0;
			try {
				const seconds = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.V)(value);
				if (seconds < 15 || seconds > 1800) problem("deadline", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(value)} is not between 15 seconds and 30 minutes`);
				return seconds;
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
				problem("deadline", `has ${error.message}`);
				return;
			}
		}
		function readRetries({ text, problem }) {
			const value = text("retries");
			if (value === "") return void 0;
			if (!/^[0-5]$/.test(value)) problem("retries", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(value)} is not a number from 0 to 5`);
			return Number(value);
		}
		function readTest({ text, problem }) {
			try {
				return (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.z)(text("test"));
			} catch (error) {
				if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
				problem("test", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(text("test"))} is not true or false`);
				return false;
			}
		}
		function readTarget(reader, mode) {
			const [[kind, traits] = [_list_js__WEBPACK_IMPORTED_MODULE_3__.n, _list_js__WEBPACK_IMPORTED_MODULE_3__.r[_list_js__WEBPACK_IMPORTED_MODULE_3__.n]], ...others] = _list_js__WEBPACK_IMPORTED_MODULE_3__.t.filter(([, { input }]) => reader.optional(input.name));
			const input = traits.input.name;
			for (const [, other] of others) reader.problem(other.input.name, `is given together with ${input}; one run deploys one of them`);
			const name$2 = reader.text(input);
			if (name$2 === "") {
				const called = /^function\s+(\S+)$/.exec(reader.text("schedule_target"))?.[1];
				if (called && mode !== "diagnose") reader.problem("service", `is missing. To do no more than schedule the function ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(called)}, give it as service, in lower case and with hyphens, and leave schedule_target out`, called.toLowerCase().replaceAll("_", "-"));
				else if (!reader.optional("metadata") && mode !== "diagnose") reader.problem("service", "is missing (for a Cloud Run job set job, for a worker pool worker_pool)");
				return {
					kind,
					service: name$2
				};
			}
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.m)(kind, name$2);
			if (fault) reader.problem(input, `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(name$2)} ${fault}`);
			return {
				kind,
				service: name$2
			};
		}
		const targetOf$1 = (kind, name) => name === "" ? {} : { [_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].target]: name };
		const OF_REQUESTS = {
			suffix: "It has no effect",
			tag: "It has no effect",
			no_traffic: "It has no effect",
			timeout: "It has no effect (it is the timeout of requests)",
			verify_path: "It has no effect"
		};
		const TRAFFIC = [
			"revision_traffic",
			"tag_traffic",
			"update_traffic_flags",
			"traffic_steps"
		];
		function refuseForeign(reader, kind, access) {
			const { words, requests, traffic, tags, invokers, executions } = _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind];
			const it = `a ${words}`;
			if (!executions && reader.boolean("wait")) reader.notice("wait", `It has no effect on ${it}: it runs jobs.`, "warning");
			if (!requests) {
				for (const [input, said] of Object.entries(OF_REQUESTS)) if (differs(reader, input)) reader.notice(input, `${said} on ${it}: it applies only to services.`, "warning");
			}
			if (!traffic) {
				for (const input of TRAFFIC) if (differs(reader, input)) reader.problem(input, `is given with ${it}, which has no traffic`, "leave it out, or deploy a service");
			}
			if (!requests && access !== "keep") reader.problem("access", `is ${access}, but ${it} has no URL that could be ${access}${invokers ? `; invokers sets who can ${invokers.verb} it` : ""}`, "keep");
			if (!tags && reader.optional("resource_tags")) reader.problem("resource_tags", `is given with ${it}; only services can have resource tags`, "leave it out");
			if (!invokers && reader.optional("invokers")) reader.problem("invokers", `is given with ${it}, which cannot be called`, "leave it out");
		}
		const differs = (reader, input) => reader.text(input) !== reader.fallback(input);
		function percentages(values) {
			const entries = Object.entries((0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.p)(values)).map(([key, text]) => {
				if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`a share for ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)} that is not a whole number from 0 to 100`);
				return [key, Number(text)];
			});
			const sum = entries.reduce((total, [, percent]) => total + percent, 0);
			if (sum > 100) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`shares that add up to ${sum} percent; the maximum is 100`);
			if (entries.length === 0) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R("no share");
			return Object.fromEntries(entries);
		}
		const tags = (set, remove, clear) => ({ tags: {
			set,
			remove,
			clear
		} });
		const ROWS = [
			[
				"--to-latest",
				["shares", "latest"],
				"",
				"All traffic to the latest ready revision, now and after later deploys.",
				() => ({ shares: {
					by: "revision",
					percent: { LATEST: 100 }
				} })
			],
			[
				"--to-revisions",
				["shares", "revisions"],
				"LATEST=10,api-00012-abc=90",
				"Percent by revision; the other shares are scaled.",
				(values) => ({ shares: {
					by: "revision",
					percent: percentages(values)
				} })
			],
			[
				"--to-tags",
				["shares", "tags"],
				"canary=10",
				"Percent by tag; the other shares are scaled.",
				(values) => ({ shares: {
					by: "tag",
					percent: percentages(values)
				} })
			],
			[
				"--set-tags",
				["tags", "set"],
				"canary=LATEST",
				"Tags of revisions; other tags are removed.",
				(values) => tags((0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.p)(values), [], true)
			],
			[
				"--update-tags",
				["tags", "change"],
				"canary=LATEST",
				"Tags of revisions; other tags stay.",
				(values) => tags((0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.p)(values), [], false)
			],
			[
				"--remove-tags",
				["tags", "change"],
				"canary",
				"Remove tags.",
				(values) => tags({}, (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.f)(values), false)
			],
			[
				"--clear-tags",
				["tags", "clear"],
				"",
				"Remove all tags.",
				() => tags({}, [], true)
			]
		];
		const parts = new Map(ROWS.map(([name, , , , part]) => [name, part]));
		const OF_THE_DEPLOY = "is set by inputs, for the deploy and its traffic alike";
		const TRAFFIC_FLAGS = [
			...(0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.m)("requests", ...ROWS.map(([name, [family, variant], example, help]) => ({
				name,
				takes: example === "" ? "alone" : "value",
				example,
				help,
				sets: "traffic",
				items: true,
				family: {
					name: family,
					variant
				},
				effect: () => ({ kind: "none" })
			}))),
			...(0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.o)().filter(({ name }) => name !== "--help").map((flag) => flag.effect([flag.example], () => "").kind === "inputs" ? (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.h)(flag.name, flag.takes, OF_THE_DEPLOY) : flag),
			(0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.h)("--region", "value", OF_THE_DEPLOY),
			(0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.h)("--help", "alone", "prints the help of gcloud and changes nothing"),
			(0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.h)("--namespace", "value", "is for Knative on a Kubernetes cluster"),
			(0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.d)("--async", "alone", "", "a run waits until the traffic has moved")
		];
		const NAMES = (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.n)(TRAFFIC_FLAGS);
		const INPUT = "update_traffic_flags";
		function readTrafficFlags(text, readText) {
			const problems = [];
			const complain = (problem, example = "--to-latest") => problems.push({
				input: INPUT,
				problem,
				example
			});
			const [given] = (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.r)(text, NAMES, readText, complain).map((group) => group.given);
			const families = new Map();
			const change = {};
			const idle = [];
			for (const [flag, values] of given ?? []) {
				const rival = flag.family && families.get(flag.family.name);
				if (rival && rival.family?.variant !== flag.family?.variant) complain(`has ${rival.name} and ${flag.name}, of which gcloud takes only one`, (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.i)(flag));
				if (flag.family) families.set(flag.family.name, flag);
				const part = parts.get(flag.name);
				if (flag.refused) complain(`has ${flag.name}, which ${flag.refused}`);
				else if (!part) idle.push(flag.name);
				else try {
					merge$1(change, part(values));
				} catch (error) {
					if (!(error instanceof _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R)) throw error;
					complain(`${flag.name} has ${error.message}`, (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.i)(flag));
				}
			}
			return {
				...Object.keys(change).length > 0 && { change },
				idle,
				problems
			};
		}
		function merge$1(change, { shares, tags: more }) {
			if (shares) change.shares = shares;
			const before = change.tags;
			if (more) change.tags = {
				set: {
					...before?.set,
					...more.set
				},
				remove: [...before?.remove ?? [], ...more.remove],
				clear: more.clear || (before?.clear ?? false)
			};
		}
		const WITH_TRAFFIC = (0, _list_js__WEBPACK_IMPORTED_MODULE_3__.i)(({ traffic }) => traffic === true);
		const WITHOUT_TRAFFIC = (0, _list_js__WEBPACK_IMPORTED_MODULE_3__.i)(({ traffic }) => !traffic);
		function readTraffic(reader, { mode, kind }, readText) {
			if (!_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].traffic) {
				if (mode === "rollback") reader.problem("mode", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(mode)} is for ${WITH_TRAFFIC}; ${WITHOUT_TRAFFIC} have no traffic`, "deploy");
				return {};
			}
			const back = mode === "rollback";
			const { change: fromFlags, idle: without, problems } = readTrafficFlags(reader.text("update_traffic_flags"), readText);
			reader.problems.push(...problems);
			if (without.length > 0) reader.notice("update_traffic_flags", `These have no effect here: ${without.join(", ")}.`);
			const byRevision = readShares(reader, "revision_traffic", back);
			const byTag = readShares(reader, "tag_traffic", false);
			if (byRevision && byTag) reader.problem("tag_traffic", "is given together with revision_traffic; keep one", "leave one of them out");
			const shares = byRevision ? {
				by: "revision",
				percent: byRevision
			} : byTag && {
				by: "tag",
				percent: byTag
			};
			if (shares && fromFlags?.shares) reader.problem("update_traffic_flags", `sets the traffic, and so does ${byRevision ? "revision_traffic" : "tag_traffic"}; keep one`, "--update-tags=stable=LATEST");
			const change = {
				...fromFlags,
				...shares && { shares }
			};
			const rollout = readRollout(reader);
			if (rollout) checkRollout(reader, change);
			if (back) return backTo(reader, change);
			if (mode === "preview" || mode === "cleanup" || mode === "drift") return {};
			return defined({
				trafficChange: Object.keys(change).length > 0 ? change : void 0,
				rollout
			});
		}
		function readShares(reader, input, bare) {
			const shares = reader.parsed(input, (text) => {
				const pairs = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.O)(text, "peer");
				if (!pairs || pairs.emptied) return void 0;
				return Object.fromEntries(Object.entries(pairs.values).map(([key, value]) => [checkKey(key, input), bare && value === "" ? 100 : percentOf(value, key)]));
			});
			const total = Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0);
			if (total > 100) reader.problem(input, `adds up to ${total} percent; the maximum is 100`);
			return shares && Object.keys(shares).length > 0 ? shares : void 0;
		}
		function checkKey(key, input) {
			if (input === "revision_traffic" && key === "LATEST") return key;
			if (input === "revision_traffic" && key.toUpperCase() === "LATEST") throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}; for the latest revision write LATEST`);
			if (/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(key)) return key;
			throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}, which is not a ${input === "tag_traffic" ? "tag" : "revision"} name`);
		}
		function percentOf(value, key) {
			if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
			throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`${value === "" ? "no share" : (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(value)} for ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(key)}; a share is a whole number from 0 to 100`);
		}
		function readRollout(reader) {
			const steps = reader.parsed("traffic_steps", readSteps);
			const interval = reader.parsed("traffic_interval", (text) => (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.V)(text) * 1e3);
			const most = reader.parsed("run_timeout", (text) => (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.V)(text) * 1e3);
			if (!steps || interval === void 0) return void 0;
			const pauses = (steps.length - 1) * interval;
			if (most !== void 0 && most > 0 && pauses >= most) reader.problem("traffic_interval", `makes a rollout of ${steps.length} steps take ${pauses / 6e4} minutes, but run_timeout ends the run after ${most / 6e4}`, "a shorter interval, or a longer run_timeout");
			return {
				steps,
				intervalMs: interval
			};
		}
		function readSteps(text) {
			const steps = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.B)(text).map((step) => {
				if (/^\d{1,3}$/.test(step) && Number(step) >= 1 && Number(step) <= 100) return Number(step);
				throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(step)}; a step is a whole number from 1 to 100`);
			});
			for (const [at, step] of steps.entries()) if (step <= (steps[at - 1] ?? 0)) throw new _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.R(`${step} after ${steps[at - 1]}; every step has to be higher`);
			return steps;
		}
		function checkRollout(reader, change) {
			if (change.shares) reader.problem("traffic_steps", "is given together with shares of the traffic, which a rollout sets itself");
			if ((0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.G)(reader.text("no_traffic"))) reader.problem("traffic_steps", "is given together with no_traffic; a rollout already begins without traffic");
			if (reader.optional("metadata")) reader.problem("traffic_steps", "is given together with metadata, which sets the traffic itself");
		}
		function backTo(reader, { shares, tags }) {
			for (const input of ["source", "image"]) if (reader.optional(input)) reader.notice(input, "It has no effect: a rollback deploys nothing.");
			if (tags) reader.notice("update_traffic_flags", "A rollback does not change tags.", "warning");
			if (!shares) return {};
			const [first, ...more] = Object.entries(shares.percent);
			if (shares.by === "tag" || !first || more.length > 0 || first[0] === "LATEST" || first[1] !== 100) {
				const from = shares.by === "tag" ? "tag_traffic" : "revision_traffic";
				reader.problem(from, "has to name exactly one revision in a rollback, which then gets all traffic", "api-00042-abc");
				return {};
			}
			return { trafficChange: { shares } };
		}
		const KNOWN = _command_line_js__WEBPACK_IMPORTED_MODULE_9__.s.filter(({ ready }) => ready).map(({ name }) => name);
		const ALL = new Set(_command_line_js__WEBPACK_IMPORTED_MODULE_9__.s.map(({ name }) => name));
		const SYNONYMS = {
			name: "service",
			service_name: "service",
			app: "service",
			job_name: "job",
			project: "project_id",
			location: "region",
			env: "env_vars",
			environment_variables: "env_vars",
			env_file: "env_vars_file",
			manifest: "metadata",
			yaml: "metadata",
			workdir: "source",
			working_directory: "source",
			path: "source",
			args: "flags"
		};
		const PLAIN = /^\d{1,6}(?:\.\d{1,3})?(?:[A-Za-z]{1,2})?$/;
		function unknownInputs(raw, kind) {
			return Object.entries(raw).filter(([input]) => !ALL.has(input)).map(([input, value = ""]) => ({
				input: (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(input).slice(1, -1),
				level: "warning",
				text: `This input does not exist, so it has no effect. ${remedy(input, value.trim(), kind)}`
			}));
		}
		function remedy(input, value, kind) {
			const flags = _command_line_js__WEBPACK_IMPORTED_MODULE_9__.a.filter((flag) => flag.refused === void 0 && (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.u)(flag, _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind]));
			const flagged = input.replaceAll(/[_\s]/g, "-");
			const flag = flags.find(({ name }) => name === `--${flagged}`);
			const synonym = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.n)(SYNONYMS, input.replaceAll(/[-\s]/g, "_"));
			if (flag && !synonym) return `Write flags: ${usage(flag, value)}`;
			const instead = synonym ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_22__.t)(input, KNOWN);
			if (instead) return `Did you mean ${instead}?`;
			const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_22__.t)(flagged, flags.map(({ name }) => name.slice(2)));
			const near = flags.find(({ name }) => name === `--${close}`);
			return near ? `Did you mean flags: ${usage(near, value)}?` : "Remove it; docs/inputs.md of run-iam-deploy lists the inputs.";
		}
		function usage({ name, takes, example }, value) {
			if (takes !== "value") return takes === "switch" && /^false$/i.test(value) ? name.replace("--", "--no-") : name;
			return `${name}=${PLAIN.test(value) ? value : example}`;
		}
		const MODES = [
			"deploy",
			"preflight",
			"preview",
			"cleanup",
			"drift",
			"rollback",
			"diagnose"
		];
		function readGrantMissing(reader) {
			const grantMissing = reader.boolean("grant_missing");
			if (grantMissing && reader.text("preflight") === "off") reader.notice("grant_missing", "It has no effect with preflight: off, which does not look for missing permissions.", "warning");
			return grantMissing;
		}
		function readConfig(raw, env, disk, at) {
			const line = (0, _command_line_js__WEBPACK_IMPORTED_MODULE_9__.t)((raw.flags ?? "").trim(), (path) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(disk, path));
			const placed = placeContainers(line, raw);
			const reader = makeReader(raw, line.inputs);
			refuseUnready(reader);
			const mode = reader.oneOf("mode", MODES);
			const project = readProject(reader, env);
			const manifest = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Gt)(reader, disk);
			const regions = readRegions(reader, raw);
			const region = at ?? regions[0] ?? "";
			const otherRegion = judgeLabel(reader, manifest?.region, regions);
			const { kind, service } = manifest ? {
				kind: manifest.kind,
				service: manifest.name
			} : readTarget(reader, mode);
			const traits = _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind];
			reader.notices.push(...unknownInputs(raw, kind));
			const settings = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(reader, disk, kind);
			refuseContradictions(reader, raw, line, settings);
			const fromFlags = line.edits({
				project,
				region,
				kind
			});
			reader.problems.push(...line.problems, ...fromFlags.problems);
			const edits = [
				...settings.edits.map((edit) => ofContainer(edit, placed?.containers.ingress)),
				...placed?.images ?? [],
				...fromFlags.after
			];
			refusePort(reader, edits, placed?.containers);
			for (const edit of placed?.images ?? []) {
				const image = edit.op === "set" ? String(edit.value) : "";
				const fault = imageFault(image, reader.text("universe"));
				if (fault) reader.problems.push({
					input: "flags",
					problem: `--image has ${shownImage(image)}, which ${fault}`,
					example: "--image=IMAGE"
				});
			}
			const access = accessBy(reader, manifest);
			const invokers = readInvokers(reader);
			const callers = readCallers(reader);
			const schedules = readSchedules(reader, {
				kind,
				service,
				mode,
				project
			});
			const diagnosis = readDiagnosis(reader, {
				mode,
				kind,
				service,
				schedules
			});
			const strategy = reader.oneOf("invokers_update_strategy", ["merge", "overwrite"]);
			if (strategy === "overwrite" && invokers.length === 0) reader.notice("invokers_update_strategy", "It has no effect without invokers.");
			refuseForeign(reader, kind, access.access);
			const given = readOrigin(reader, disk, mode);
			const origin = manifest ? manifestOrigin(reader, manifest, given) : given;
			const traffic = readTraffic(reader, {
				mode,
				kind
			}, (path) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(disk, path));
			if (traits.builds) edits.push(...baseImageEdits(reader, line.build, origin));
			const changesSomething = edits.length + fromFlags.before.length > 0 || access.access !== "keep" || invokers.length + callers.length + schedules.length > 0;
			const execution = line.execution === "wait" || reader.boolean("wait") ? "wait" : line.execution;
			const asksForMore = changesSomething || traits.executions && execution !== void 0 || reader.optional("metadata");
			const needsNothing = mode === "preview" || mode === "cleanup" || mode === "rollback" || mode === "diagnose";
			if (origin.kind === "template" && !asksForMore && !traffic.trafficChange && !needsNothing) reader.problem("source", `is missing, and so is image, and no other input changes the ${traits.words}`);
			if (traffic.rollout && origin.kind === "template" && edits.length + fromFlags.before.length === 0) reader.problem("traffic_steps", "needs a new revision; give source or image");
			const labels = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(reader, env);
			if (!manifest && (origin.kind !== "template" || edits.length + fromFlags.before.length > 0)) edits.unshift(...labels);
			edits.unshift(...fromFlags.before);
			const suffix = traits.traffic ? readSuffix(reader, service) : void 0;
			const tag = traits.traffic ? readTag(reader, service) : void 0;
			const inManifest = manifest && applyInputs(reader, manifest, edits, {
				...suffix && { suffix },
				...tag && { tag },
				mode
			});
			refuseUncoveredBuild(reader, line, origin);
			tellIdle$1(reader, line);
			tellLoose(reader);
			const config = {
				mode,
				dryRun: reader.boolean("dry_run"),
				credentials: readCredentials(reader, env),
				universe: readUniverse(reader),
				...readForkEnvironment(reader),
				region,
				regions,
				kind,
				service,
				origin,
				noTraffic: traits.traffic === true && (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.G)(reader.text("no_traffic")),
				edits: inManifest ? viewOf(inManifest, kind, {
					project,
					region
				}) : edits,
				...access,
				onPublicDenied: reader.oneOf("on_public_denied", ["oidc-only", "fail"]),
				invokers,
				invokersUpdateStrategy: invokers.length > 0 ? strategy : "merge",
				callers,
				resourceTags: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.jt)(reader),
				schedules,
				preflight: reader.oneOf("preflight", [
					"enforce",
					"warn",
					"off"
				]),
				grantMissing: readGrantMissing(reader),
				waitForGrants: reader.boolean("wait_for_grants"),
				propagationTimeoutMs: readMilliseconds(reader, "propagation_timeout", 0),
				build: readBuild(reader, line.build, origin.kind === "source"),
				...readPreviews(reader, mode, kind),
				...traffic,
				verify: reader.boolean("verify"),
				verifyPath: readVerifyPath(reader),
				runTimeoutMs: readMilliseconds(reader, "run_timeout", 1e3),
				onCancel: reader.oneOf("on_cancel", ["cancel-build", "leave"]),
				language: readLanguage(reader),
				summary: reader.boolean("summary"),
				settings: readSettings(reader),
				notices: reader.notices,
				...defined({
					requestReason: readRequestReason(reader),
					project,
					otherRegion,
					containers: placed?.containers,
					diagnosis,
					execution: traits.executions && execution,
					suffix,
					tag,
					manifest: manifest && inManifest && manifestOf(manifest, inManifest),
					reportPath: reader.parsed("report_path", (path) => writable(disk, path)),
					commit: env.GITHUB_SHA || void 0
				})
			};
			tellVoid(reader, config);
			if (reader.problems.length === 0) return { config };
			return {
				problems: reader.problems,
				mode,
				target: defined({
					project,
					region,
					...targetOf$1(kind, service)
				}),
				notices: reader.notices,
				schedules,
				summary: config.summary,
				...defined({ reportPath: config.reportPath })
			};
		}
		const readSettings = (reader) => _command_line_js__WEBPACK_IMPORTED_MODULE_9__.s.flatMap((input) => {
			const value = reader.text(input.name);
			return "shownAs" in input && value !== reader.fallback(input.name) ? [{
				input: input.name,
				title: input.shownAs,
				value
			}] : [];
		});
		function readLanguage(reader) {
			if (reader.text("language") !== "ja") return reader.oneOf("language", ["en"]);
			reader.problem("language", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)("ja")} ${NOT_YET}`);
			return "ja";
		}
		function readRegions(reader, raw) {
			if (raw.region?.trim() === "" && reader.origin("region") === "region") reader.problem("region", "is missing");
			const given = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.B)(reader.text("region")).filter((region) => region !== "");
			const regions = [...new Set(given)];
			if (regions.length === 0) reader.problem("region", "does not name a region");
			const mode = reader.text("mode");
			if (regions.length > 1 && mode !== "deploy" && mode !== "preflight") reader.problem("region", `has ${regions.length} regions, but mode: ${mode} supports only one`);
			for (const region of regions) {
				const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__._)(region);
				if (fault) reader.problem("region", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(region)} ${fault}`);
			}
			return regions;
		}
		function judgeLabel(reader, label, regions) {
			if (label === void 0 || regions.includes(label)) return void 0;
			const chosen = reader.text("region") !== reader.fallback("region");
			reader.notice("region", `The run deploys to ${regions.join(", ")}, and the location label in the file of metadata says ${label}. The input wins, as gcloud's flag does${chosen ? "" : `; if the label's region is meant, write region: ${label}`}.`, chosen ? "notice" : "warning");
			return chosen ? void 0 : label;
		}
		function readSuffix(reader, service) {
			const suffix = reader.optional("suffix");
			const fault = suffix && (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.y)(suffix, service);
			if (fault) reader.problem("suffix", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(suffix)} ${fault}`);
			return suffix;
		}
		function readTag(reader, service) {
			const tag = reader.optional("tag");
			const fault = tag && (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.b)(tag, service);
			if (fault) reader.problem("tag", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(tag)} ${fault}`);
			return tag;
		}
		function readRequestReason(reader) {
			const reason = reader.optional("request_reason");
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.u)(reason ?? "");
			if (fault) reader.problem("request_reason", fault);
			return reason;
		}
		function readUniverse(reader) {
			const universe = reader.text("universe");
			if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)) reader.problem("universe", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(universe)} is not a domain`);
			return universe;
		}
		function readForkEnvironment(reader) {
			const allowed = reader.boolean("allow_fork_source");
			const environment = reader.optional("environment");
			if (allowed && !environment) reader.problem("allow_fork_source", "needs environment: the GitHub environment of the job, whose reviewers approve each run", "false");
			if (environment && !allowed) reader.problem("environment", `${NOT_YET} without allow_fork_source: true`, "leave it out");
			return allowed && environment ? { forkEnvironment: environment } : {};
		}
		function readVerifyPath(reader) {
			const path = reader.text("verify_path");
			const fault = (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.h)(path);
			if (fault) reader.problem("verify_path", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(path)} ${fault}`);
			return path;
		}
		function readMilliseconds(reader, name$1, lowest) {
			const milliseconds = reader.parsed(name$1, (text) => (0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.V)(text) * 1e3);
			if (milliseconds === void 0) return 0;
			if (milliseconds < lowest) reader.problem(name$1, `is ${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(reader.text(name$1))}; it must be greater than zero`);
			return milliseconds;
		}
		function readOrigin(reader, disk, mode) {
			const image = reader.optional("image");
			const given = reader.optional("source");
			if (image && given) reader.problem("source", "is given together with image; keep one of the two. To name the repository of the built image, use artifact_repository");
			if (given) {
				const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(disk.workingDirectory, given);
				if (mode === "cleanup" || mode === "drift" || mode === "rollback" || mode === "diagnose") return {
					kind: "source",
					directory,
					given
				};
				readFolder(reader, disk, directory, given);
				return {
					kind: "source",
					directory,
					given
				};
			}
			if (!image) return { kind: "template" };
			const fault = imageFault(image, reader.text("universe"));
			if (fault) reader.problem("image", `${shownImage(image)} ${fault}`);
			return {
				kind: "image",
				image
			};
		}
		function writable(disk, path) {
			(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(path, () => disk.mayWrite((0, node_path__WEBPACK_IMPORTED_MODULE_17__.resolve)(disk.workingDirectory, path)));
			return path;
		}
		function readFolder(reader, disk, directory, given) {
			const problem = (fault) => reader.problem("source", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} ${fault}`);
			if (/^gs:\/\//.test(given)) {
				problem("is an object in a bucket, which this action does not deploy, unlike gcloud; give a folder of the checkout");
				return;
			}
			if (/^(?:[a-z+]+:\/\/|git@)/.test(given)) {
				problem("is an address; give a folder of the checkout (a step with actions/checkout makes one)");
				return;
			}
			try {
				const { empty, outsideOf } = disk.folder(directory);
				if (empty) problem("is an empty folder (has the checkout step run?)");
				else if (outsideOf !== void 0) reader.notice("source", `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(given)} is the folder ${directory}, which is outside the workspace ${outsideOf}. The run uploads all of it except what ignore files exclude.`, "warning");
			} catch (error) {
				if (!(error instanceof _course_js__WEBPACK_IMPORTED_MODULE_1__.un)) throw error;
				if (error.kind === "absent") problem("does not exist (has the checkout step run?)");
				else problem(error.kind === "special" ? "is a file; give a folder" : error.message);
			}
		}
		const shownImage = (image) => image.length > 120 ? `"${image.slice(0, 60)}...${image.slice(-50)}"` : `"${image}"`;
		const ofContainer = (edit, container) => container !== void 0 && edit.path.startsWith("container.") ? {
			...edit,
			container
		} : edit;
		const LONGEST_TEXT = 2e4;
		const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
		const COLOUR = /\u001b\[[\d;]{0,30}m/g;
		const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
		const OLD_COMMAND = /(#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*)\[/gu;
		const COLON_FIRST = /^[\s\p{Z}\p{C}\p{Mn}\p{DI}]*:/u;
		const MARK = "| ";
		function ownLines(text) {
			const [first = "", ...others] = cut(text).split(LINE_END);
			return [unlikeCommand(first), ...others.map(marked)].join("\n");
		}
		const foreignLines = (text) => cut(text).split(LINE_END).map(marked).join("\n");
		function unlikeCommand(line) {
			const shown = harmless(line);
			return COLON_FIRST.test(shown) ? MARK + shown : shown;
		}
		function cut(text, most = LONGEST_TEXT) {
			if (text.length * 3 <= most) return text;
			const bytes = Buffer.from(text.slice(0, most));
			if (bytes.length <= most && text.length <= most) return text;
			return `${bytes.subarray(0, most - 3).toString("utf8").replace(/\uFFFD{1,3}$/, "")}…`;
		}
		const marked = (line) => `${MARK}${harmless(line)}`.trimEnd();
		const harmless = (line) => line.replace(COLOUR, "").replace(CONTROL, "").replace(OLD_COMMAND, "$1 [");
		function renderTerminal(report) {
			const head = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(report);
			const { url } = report.outputs;
			const lines = [`${head.mark} ${head.title}`, ...[
				head.sentence,
				url,
				...head.effects.map((effect) => `This run also ${effect}.`)
			].flatMap((line) => line ? [indent(line)] : [])];
			for (const { region, verdict, outputs } of report.regions ?? []) lines.push(`  ${region}: ${verdict}${outputs.url ? `, ${outputs.url}` : ""}`);
			const told = new Set(head.causes.flatMap(({ findings }) => findings));
			const open = report.findings.filter(({ status }) => status === "fail" || status === "warn");
			const causes = [...head.causes, ...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.wt)(open.filter((finding) => !told.has(finding)), report)];
			for (const cause of causes) lines.push("", ...causeLines(cause));
			const unknown = report.findings.filter((finding) => finding.status === "unknown" && !(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.vn)(finding) && !told.has(finding));
			if (unknown.length > 0) lines.push("", `${_course_js__WEBPACK_IMPORTED_MODULE_1__.Tt.unknown} Unknown: ${unknown.map(_course_js__WEBPACK_IMPORTED_MODULE_1__.St).join("; ")}`);
			const answers = report.findings.filter(({ id }) => _course_js__WEBPACK_IMPORTED_MODULE_1__.Dt[id]);
			const likely = answers.filter(_course_js__WEBPACK_IMPORTED_MODULE_1__.vn).length;
			const more = likely > 0 ? `, and ${likely} more unless an invisible deny policy forbids them` : "";
			if (answers.length > 0) lines.push("", `Preflight: ${answers.filter(({ status }) => status === "pass").length} of ${answers.length} permissions are granted${more}.`);
			if (report.plan.length > 0) lines.push("", ...report.plan.map((step) => `${step.state.padEnd(8)} ${step.title}${step.note ? `: ${step.note}` : ""}`));
			for (const check of report.checks) lines.push(`${check.status.padEnd(8)} ${check.name}: expected ${check.expected}, found ${check.found}`);
			return `${lines.join("\n").split(/\r\n|\r|\n/).map((line) => unlikeCommand(cut(line))).join("\n")}\n`;
		}
		function causeLines({ findings, why, said, lines }) {
			const fixes = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(findings);
			return [
				`${_course_js__WEBPACK_IMPORTED_MODULE_1__.Tt[findings[0].status]} ${why}`,
				...lines ? [indent(lines, 4)] : [],
				...fixes.flatMap(({ title, text }) => [indent(`Fix: ${title}`), indent(text, 4)]),
				...said ? [indent(`Google said: ${said}`)] : []
			];
		}
		const renderJson = (report) => `${JSON.stringify(report, null, 2).replaceAll("##[", "##\\u005b")}\n`;
		const indent = (text, by = 2) => text.split("\n").map((line) => line ? " ".repeat(by) + line : line).join("\n");
		const PROVES = { "build-image": {
			id: "build-account-permission",
			permissions: ["storage.objects.get", "artifactregistry.repositories.uploadArtifacts"],
			how: "the build of this run did it"
		} };
		function withProven(findings, plan) {
			const done = plan.flatMap(({ kind, state, needs }) => {
				const shown = state === "done" ? PROVES[kind] : void 0;
				return shown ? [{
					...shown,
					needs
				}] : [];
			});
			return findings.map((finding) => {
				const shown = done.find(({ id, permissions }) => id === finding.id && permissions.includes(finding.permission ?? ""));
				const need = shown?.needs.find(({ permission }) => permission === finding.permission);
				if (finding.status !== "unknown" || !shown || !need) return finding;
				const reason = `The build account has ${finding.permission} to ${need.to}: ${shown.how}.`;
				return {
					...finding,
					status: "pass",
					method: "run",
					reason
				};
			});
		}
		function outputsOf({ project, tag, preview, access, service, revision, image, build, sourceDigest }) {
			const serviceUrl = service?.uri;
			const tagUrl = tag ? service?.trafficStatuses?.find((status) => status.tag === tag)?.uri : void 0;
			const url = tagUrl ?? serviceUrl;
			const digest = build?.digest ?? /@(sha256:[0-9a-f]{64})$/.exec(image ?? "")?.[1];
			return {
				...url && { url },
				...serviceUrl && {
					service_url: serviceUrl,
					audience: serviceUrl
				},
				...tagUrl && { tag_url: tagUrl },
				...preview && url && (tagUrl || !tag) && { preview_url: url },
				...revision && { revision: revision.split("/").at(-1) ?? revision },
				...image && { image },
				...digest && { image_digest: digest },
				...build && {
					build_id: build.id,
					...build.logUrl && { build_log_url: build.logUrl }
				},
				...sourceDigest && { source_digest: sourceDigest },
				...access && { access },
				...project && { project_id: project }
			};
		}
		const CALL = /\b(?:GET|POST|PUT|PATCH|DELETE) ((?:[a-z0-9-]+\.)+[a-z]+)(\/[^\s,;()"]*[^\s,;().:"])?/g;
		const NAMESPACED = /^\/(?:apis\/|v1\/namespaces\/)/;
		function withRealHosts(report, elsewhere) {
			if (elsewhere.length === 0) return report;
			const hosts = new Map(elsewhere.map(({ api, host }) => [api, host]));
			const { findings, decisions, plan, checks, timings } = report;
			const named = namedIn({
				findings,
				decisions,
				plan,
				checks,
				timings
			}, (text) => text.replace(CALL, (call, host, path = "") => {
				const real = NAMESPACED.test(path) && hosts.get(host) || hosts.get(host.replace(/^[a-z]+-[a-z]+\d+-/, ""));
				return real ? `${call} at ${real}` : call;
			}));
			return {
				...report,
				elsewhere: [...elsewhere],
				...named
			};
		}
		function elsewhereSentence(elsewhere) {
			if (elsewhere.length === 0) return void 0;
			const parts = [...byHostname(elsewhere)].map(([host, apis]) => `${some(apis)} to ${host}`);
			const variables = [...new Set(elsewhere.map(({ variable }) => variable.replace(/_[A-Za-z]+$/, "_...")))];
			return `The environment sends requests, and the run's tokens with them, for ${parts.join("; ")} (${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_23__.r)(variables)}).`;
		}
		const some = (apis) => apis.length > 3 ? `${apis.length} Google APIs` : (0, _sentences_js__WEBPACK_IMPORTED_MODULE_23__.r)(apis);
		function byHostname(elsewhere) {
			const groups = Map.groupBy(elsewhere, ({ host }) => host.replace(/:\d+$/, ""));
			return new Map([...groups].map(([name, items]) => {
				const hosts = new Set(items.map(({ host }) => host));
				return [hosts.size > 1 ? name : [...hosts][0] ?? name, items.map(({ api }) => api)];
			}));
		}
		const AS_IS = new Set([
			"remedies",
			"changes",
			"needs",
			"resource",
			"target",
			"id"
		]);
		function namedIn(value, name) {
			if (typeof value === "string") return name(value);
			if (Array.isArray(value)) return value.map((item) => namedIn(item, name));
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, AS_IS.has(key) ? item : namedIn(item, name)]));
		}
		function mergeReports(reports) {
			const [first, ...others] = reports;
			if (!first) throw new Error("no region");
			if (others.length === 0) return first;
			const findings = together(reports);
			const plan = reports.flatMap((report) => report.plan);
			const verdict = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.hn)(findings, plan);
			const changed = String(reports.some(({ outputs }) => outputs.changed === "true"));
			return {
				...first,
				verdict,
				target: {
					...first.target,
					region: reports.map(regionOf$1).join(",")
				},
				findings,
				decisions: reports.flatMap((report) => report.decisions.map(inRegion(regionOf$1(report)))),
				plan,
				changes: reports.flatMap((report) => report.changes),
				checks: reports.flatMap((report) => report.checks.map((check) => ({
					...check,
					name: `${regionOf$1(report)}: ${check.name}`
				}))),
				outputs: {
					...first.outputs,
					changed,
					verdict
				},
				regions: reports.map(resultOf$1)
			};
		}
		const regionOf$1 = ({ target }) => target.region ?? "?";
		function resultOf$1(report) {
			const { verdict, outputs, plan } = report;
			const own = plan.length > 0 && plan.every(({ state }) => state === "skipped") && verdict !== "failed" ? "blocked" : verdict;
			return {
				region: regionOf$1(report),
				verdict: own,
				outputs: {
					...outputs,
					verdict: own
				}
			};
		}
		const inRegion = (region) => (decision) => ({
			...decision,
			question: `${region}: ${decision.question}`
		});
		function together(reports) {
			const all = new Map();
			for (const report of reports) for (const finding of report.findings) {
				const { id, status, principal, permission, resource, reason } = finding;
				const key = JSON.stringify([
					id,
					status,
					principal,
					permission,
					resource,
					reason
				]);
				const found = all.get(key) ?? {
					finding,
					regions: []
				};
				found.regions.push(regionOf$1(report));
				all.set(key, found);
			}
			return [...all.values()].map(({ finding, regions }) => {
				if (finding.resource !== void 0 || regions.length === reports.length) return finding;
				return {
					...finding,
					reason: `${regions.join(", ")}: ${finding.reason}`
				};
			});
		}
		const EMPTY = {
			target: {},
			identity: { method: "none" },
			findings: [],
			decisions: [],
			plan: [],
			changes: [],
			checks: [],
			timings: []
		};
		function makeReport(mode, verdict, progress, outputs) {
			const changed = progress.changes?.some(({ done }) => done) ?? false;
			return {
				version: 1,
				mode,
				verdict,
				...EMPTY,
				...progress,
				outputs: {
					...outputs,
					changed: String(changed),
					verdict
				}
			};
		}
		const LONGEST = 16e3;
		const withBoundedTexts = (report) => ({
			...bounded(report),
			outputs: report.outputs
		});
		function bounded(value) {
			if (typeof value === "string") return cut(value, LONGEST);
			if (Array.isArray(value)) return value.map(bounded);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bounded(item)]));
		}
		function conclude(ending) {
			if ("refused" in ending) return withBoundedTexts(refusedReport(ending.refused));
			const { course, others = [] } = ending;
			return withBoundedTexts(others.length === 0 ? courseReport(course) : mergeReports([course, ...others].map(courseReport)));
		}
		function refusedReport({ mode, target, problems, notices }) {
			return makeReport(mode, "blocked", {
				findings: [...problems.map(({ input, problem, example }) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.t)("invalid-input", `${input}: ${problem.replace(/[.?]?$/, (end) => end || ".")} Example: ${example}`, { evidence: [{
					call: `input ${input}`,
					resource: "",
					answer: problem
				}] })), ...notices.map(({ input, text }) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.i)("ignored-input", `${input}: ${text}`))],
				target
			}, {});
		}
		function courseReport(course) {
			const { config, google, results, changes, checks } = course;
			const left = differencesLeft(course);
			const plan = results ?? course.plan.map(planned);
			const told = withProven(findingsOf(course), plan);
			const findings = [
				...proofOf(course),
				...told,
				...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.nt)(left ?? [], config.drift)
			];
			const project = course.facts?.projectId ?? course.diagnosis?.facts.project ?? config.project;
			return withRealHosts(makeReport(config.mode, (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.hn)(findings, plan), {
				target: targetOf(course, project),
				...google && {
					identity: google.identity,
					timings: google.timings
				},
				...config.settings.length > 0 && { settings: config.settings },
				findings,
				decisions: course.decisions ? decisionsOf(course.decisions, course) : course.diagnosis?.decisions ?? [],
				...gatesOfCourse(course),
				plan,
				changes,
				checks
			}, {
				...outputsOf(resultsOf(course, project)),
				...left && {
					drift: String(left.length > 0),
					drift_count: String(left.length)
				}
			}), google?.elsewhere ?? []);
		}
		const FIXED_BY = {
			release: ["deploy-service"],
			"remove-invokers": ["set-invokers"],
			close: ["set-public-binding", "set-invoker-check"]
		};
		function differencesLeft({ config, decisions, results }) {
			const { drift } = decisions ?? {};
			if (!drift || drift.unknown.some(({ blind }) => blind)) return void 0;
			const done = new Set(results?.filter(({ state }) => state === "done").map(({ kind }) => kind));
			const fixed = ({ fix }) => config.drift.fix && fix && FIXED_BY[fix].some((kind) => done.has(kind));
			return drift.differences.filter((difference) => !fixed(difference));
		}
		function planned({ kind, title, target, changes, needs }) {
			return {
				kind,
				title,
				target,
				changes,
				needs,
				state: "planned"
			};
		}
		function targetOf({ config, facts, diagnosis }, project) {
			const found = (facts ?? diagnosis?.facts)?.projectNumber;
			const number = found?.known ? found.value : void 0;
			const called = diagnosis?.facts.cases[0]?.target.service?.name;
			return {
				...project && { project },
				...number && { projectNumber: number },
				region: config.region,
				...targetOf$1(config.kind, config.service || (called?.split("/").at(-1) ?? ""))
			};
		}
		function proofOf(course) {
			const { checks, decisions, facts, made, config } = course;
			const project = facts?.projectId ?? config.project ?? "";
			const created = facts?.service.known === true && facts.service.value === null;
			const accessChanged = Boolean(made.access?.changed) || created || made.checkCleared === true;
			const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_6__.y.service((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_6__.z)(project, config));
			if (!decisions) return [];
			return [...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.s)(checks, resource, {
				accessChanged,
				closed: config.access === "authenticated"
			}), ...(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(checks, resource, gatesOfCourse(course).gates)];
		}
		function findingsOf({ config, facts, decisions, made, findings }) {
			if (!facts || !decisions || !made.checkCleared) return findings;
			const saidBy = (access) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.rt)(config, facts, {
				...decisions,
				access
			}, []);
			const outdated = new Set(saidBy(decisions.access).map(({ id, reason }) => `${id} ${reason}`));
			return [...findings.filter(({ id, reason }) => !outdated.has(`${id} ${reason}`)), ...saidBy((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.bt)(decisions.access, made))];
		}
		function decisionsOf(decisions, { made }) {
			const held = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.bt)(decisions.access, made);
			const access = made.access ? (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.xt)(held, made.access.attempts) : held;
			return (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.u)({
				...decisions,
				access
			});
		}
		function gatesOfCourse(course) {
			const { config, facts, decisions, made, results, diagnosis } = course;
			if (diagnosis) return diagnosis.gates ? { gates: diagnosis.gates } : {};
			if (!facts || !decisions || !(0, _list_js__WEBPACK_IMPORTED_MODULE_3__.a)(config).requests) return {};
			const held = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.bt)(decisions.access, made);
			const state = results ? accessOf(course) : held.target;
			if (!state) return {};
			const attempts = made.access?.attempts ?? [];
			const removes = attempts.length === 0 || attempts.some(({ accepted }) => accepted) ? held.removes : [];
			const reached = results ? {
				state,
				service: made.service,
				bindings: made.bindings
			} : { state };
			const gates = (0, _schedule_js__WEBPACK_IMPORTED_MODULE_10__.f)(config, facts, { removes }, reached);
			return gates ? { gates } : {};
		}
		function resultsOf(course, project) {
			const { config, made, facts, results } = course;
			if (config.mode === "cleanup" || config.mode === "drift" || config.preview?.do === "remove") return { ...project && { project } };
			if (course.diagnosis) {
				const [first] = course.diagnosis.facts.cases;
				return {
					...project && { project },
					...first?.target.service && { service: first.target.service }
				};
			}
			const service = made.service ?? (facts?.service.known ? facts.service.value : void 0);
			const { build, begun, source, revision } = made;
			const image = build?.image ?? (results && config.origin.kind === "image" ? config.origin.image : void 0);
			const access = accessOf(course);
			return {
				...project && { project },
				...config.tag && { tag: config.tag },
				...config.preview && { preview: true },
				...access && { access },
				...service && { service },
				...revision?.name && { revision: revision.name },
				...image && { image },
				...(build ?? begun) && { build: build ?? begun },
				...source && { sourceDigest: source.digest }
			};
		}
		function accessOf({ config, results, made, decisions, facts }) {
			if (!(0, _list_js__WEBPACK_IMPORTED_MODULE_3__.a)(config).requests) return void 0;
			const through = results?.every(({ state }) => state === "done");
			const state = made.access?.state ?? (through && decisions ? (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.bt)(decisions.access, made).target : void 0);
			const isNew = facts?.service.known === true && facts.service.value === null;
			return state === "unchanged" && isNew ? "oidc-only" : state;
		}
		const LONGEST_REVISION = 63;
		const LONGEST_SUFFIX = 61;
		function aim(given, context) {
			if (given.mode === "rollback") return { config: bare(given) };
			if (given.mode === "diagnose") return { config: {
				...bare(given),
				callers: given.callers,
				invokers: given.invokers
			} };
			if (given.mode !== "preview" && given.mode !== "cleanup" && given.mode !== "drift") return { config: given };
			const { trafficChange: _, rollout: __, ...rest } = given;
			const { repository } = context;
			const previews = {
				...given.previews,
				...repository && { repository: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.X)(repository) }
			};
			const config = {
				...rest,
				previews
			};
			if (config.mode === "cleanup") return { config: bare(config) };
			if (config.mode === "drift") return { config: toCompare(config) };
			return aimPreview(config, context);
		}
		function bare(config) {
			const { tag: _, suffix: __, manifest: ___, ...rest } = config;
			const none = {
				origin: { kind: "template" },
				edits: [],
				access: "keep",
				invokers: [],
				callers: []
			};
			return {
				...rest,
				...none,
				edits: [],
				invokers: [],
				callers: [],
				resourceTags: [],
				noTraffic: false,
				invokersUpdateStrategy: "merge"
			};
		}
		function toCompare(config) {
			const { tag: _, suffix: __, ...rest } = config;
			return {
				...rest,
				noTraffic: false,
				...config.origin.kind === "source" && { origin: { kind: "template" } }
			};
		}
		function aimPreview(config, context) {
			const { pullRequest, event } = context;
			if (pullRequest === void 0) return refuse(config, `A preview belongs to a pull request, but this run was started by ${event ?? "no GitHub event"}. Start the workflow with "on: pull_request", types: [opened, synchronize, reopened, closed].`);
			const preview = {
				pullRequest,
				of: config.service
			};
			if (context.pullRequestClosed) return { config: asRemoval({
				...config,
				preview: {
					...preview,
					do: "remove"
				}
			}) };
			if (config.origin.kind === "template" && config.edits.length === 0) return refuse(config, "There is nothing to preview: give source or image.");
			const made = {
				...config,
				preview: {
					...preview,
					do: "deploy"
				}
			};
			return config.previews.strategy === "tag" ? underTag(made, pullRequest) : asService(made, pullRequest);
		}
		function asRemoval(config) {
			const { preview, previews, service } = config;
			const own = previews.strategy === "service" && preview;
			return {
				...bare(config),
				service: own ? (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.q)(service, preview.pullRequest) : service
			};
		}
		function underTag(config, pullRequest) {
			const name = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.W)(pullRequest);
			const { suffix } = config;
			if (suffix && (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.J)(pullRequest, suffix).length > LONGEST_SUFFIX) return refuse(config, `The revision of a preview is named SERVICE-${name}-SUFFIX, and with the suffix "${suffix}" that exceeds ${LONGEST_REVISION} characters. Use a shorter suffix, or none.`);
			const mine = config.edits.filter(({ path }) => /^(template|container)\b/.test(path));
			const notices = [
				...config.edits.filter((edit) => !mine.includes(edit) && edit.path !== "labels").map(({ from }) => ({
					input: from,
					text: "A preview by tag does not change it, because it is a setting of the whole service."
				})),
				...config.access === "keep" ? [] : [{
					input: "access",
					text: "Everyone who can call the service can call a preview by tag; the run left access as it is."
				}],
				...config.invokers.length + config.callers.length === 0 ? [] : [{
					input: "invokers",
					text: "A preview by tag does not change who can call the service."
				}]
			];
			return { config: {
				...config,
				tag: name,
				noTraffic: true,
				edits: [
					{
						from: "mode",
						path: "template.scaling.minInstanceCount",
						op: "clear"
					},
					...mine,
					label("template.labels", {
						[_course_js__WEBPACK_IMPORTED_MODULE_1__.I]: name,
						...ofRepository(config)
					})
				],
				access: "keep",
				invokers: [],
				invokersUpdateStrategy: "merge",
				callers: [],
				resourceTags: [],
				notices: [...config.notices, ...once(notices).map((notice) => ({
					...notice,
					level: "notice"
				}))]
			} };
		}
		function asService(config, pullRequest) {
			const service = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.q)(config.service, pullRequest);
			const ours = {
				[_course_js__WEBPACK_IMPORTED_MODULE_1__.I]: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.W)(pullRequest),
				[_course_js__WEBPACK_IMPORTED_MODULE_1__.L]: config.service,
				...ofRepository(config)
			};
			const { tag: _, ...rest } = config;
			const edits = [
				...config.edits,
				label("labels", ours),
				label("template.labels", ours)
			];
			return { config: {
				...rest,
				service,
				noTraffic: false,
				edits
			} };
		}
		const ofRepository = ({ previews: { repository } }) => repository ? { [_course_js__WEBPACK_IMPORTED_MODULE_1__.R]: repository } : {};
		const label = (path, entries) => ({
			from: "mode",
			path,
			op: "put",
			entries,
			strategy: "merge"
		});
		const once = (items) => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
		function refuse({ mode, service }, reason) {
			const evidence = [{
				call: "input mode",
				resource: `services/${service}`,
				answer: mode
			}];
			return { finding: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.t)("preview-impossible", reason, { evidence }) };
		}
		const RISK = {
			source: "Building it here would run a stranger's code with this repository's permissions.",
			image: "An image that was built from it, or that it names, would run a stranger's code with this service's permissions.",
			template: "Deploying for it here would let a stranger trigger changes with this repository's permissions."
		};
		const PERMISSIONS = "permissions:\n  contents: read\n  id-token: write";
		const REVIEWED = `environment: previews-of-forks   # of the job; with required reviewers in the settings of the repository
steps:\n  - uses: ${_version_js__WEBPACK_IMPORTED_MODULE_24__.n}\n    with:\n      environment: previews-of-forks\n      allow_fork_source: true`;
		function judgeTrigger(config, context) {
			const { code, dependabot, mayAskIdToken } = context;
			const federated = config.credentials.kind === "workload-identity-federation";
			const hasCredentials = !federated || mayAskIdToken;
			if (code.whose !== "ours" && hasCredentials && !(config.forkEnvironment && federated)) return refuseCode(config, context);
			if (hasCredentials) return { go: true };
			const evidence = [{
				call: "environment ACTIONS_ID_TOKEN_REQUEST_URL",
				resource: context.repository ?? "",
				answer: "not set by the runner"
			}];
			if (code.whose !== "ours" || dependabot) return stop(true, (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.i)("fork-without-token", `${withoutToken(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`, { evidence }));
			return stop(false, (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.t)("id-token-permission", "The job is not allowed to ask GitHub for an ID token, so it cannot sign in at Google. GitHub allows it only to jobs that say id-token: write under permissions; where permissions are listed, each that the job uses has to be in the list.", {
				evidence,
				remedies: [{
					kind: "workflow",
					title: "Add to the job",
					text: PERMISSIONS
				}]
			}));
		}
		function withoutToken({ code, dependabot }) {
			if (dependabot) return "GitHub gives no credentials to runs that Dependabot starts";
			if (code.whose === "foreign") return "GitHub gives no credentials to pull requests from forks";
			return "The run has no credentials, and its code is not known to be of this repository";
		}
		function refuseCode({ origin, forkEnvironment }, { event, repository, code }) {
			const ours = repository ?? "this repository";
			const head = code.whose === "foreign" ? code.head ?? "a deleted fork" : "unknown";
			const whose = code.whose === "foreign" ? `The event ${event} is about code of ${head}, not of ${ours}.` : `It is not known whose code this run is about. ${code.whose === "unknown" ? code.why : ""}`.trimEnd();
			const keyless = forkEnvironment ? " allow_fork_source does not help here: it needs workload_identity_provider, whose ID token proves the environment of the job." : "";
			return stop(false, (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.t)("foreign-head", `${whose} ${RISK[origin.kind]} Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`, {
				evidence: [{
					call: `event ${event}`,
					resource: repository ?? "",
					answer: `head repository ${head}`
				}],
				remedies: [{
					kind: "workflow",
					alternative: true,
					title: "To deploy such code after a person has approved each run",
					text: REVIEWED
				}]
			}));
		}
		const stop = (skip, finding) => ({
			go: false,
			skip,
			finding
		});
		function literalValues({ edits, build, schedules }) {
			const sent = schedules.flatMap(({ headers = {}, body }) => [...Object.values(headers), ...body ? [body] : []]);
			return [
				...edits.flatMap(valuesOf),
				...Object.values(build.env),
				...sent
			];
		}
		function valuesOf(edit) {
			if (edit.op === "put") return edit.path === "container.env" ? Object.values(edit.entries) : [];
			if (edit.op !== "set" || !Array.isArray(edit.value)) return [];
			const parts = edit.value.filter((part) => typeof part === "string");
			if (edit.path === "container.args") return parts;
			return edit.path === "container.command" ? parts.slice(1) : [];
		}
		const MOST = 100;
		async function testPermissions(names, ask, testable) {
			const unique = [...new Set(names)];
			const groups = [];
			for (let at = 0; at < unique.length; at += MOST) groups.push(unique.slice(at, at + MOST));
			return merge(await Promise.all(groups.map((group) => askGroup(group, ask, testable))));
		}
		const FEW = 2;
		const PAGES = 3;
		function testableOn({ send }, fullResourceName) {
			return async () => {
				const found = new Set();
				let pageToken;
				try {
					for (let page = 0; page < PAGES; page++) {
						const answer = await send({
							api: "iam",
							method: "POST",
							path: "/v1/permissions:queryTestablePermissions",
							body: {
								fullResourceName,
								pageSize: 1e3,
								...pageToken && { pageToken }
							},
							safe: true
						});
						for (const { name } of answer.permissions ?? []) if (name) found.add(name);
						pageToken = answer.nextPageToken || void 0;
						if (!pageToken) return found;
					}
				} catch (error) {
					if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t)) throw error;
				}
			};
		}
		function testIamPermissions(transport, api, path, names) {
			const ask = async (permissions) => {
				const call = {
					api,
					method: "POST",
					path: `${path}:testIamPermissions`,
					safe: true
				};
				return (await transport.send({
					...call,
					body: { permissions }
				})).permissions ?? [];
			};
			if (api === "cloudresourcemanager") return testPermissions(names, ask);
			return testPermissions(names, ask, testableOn(transport, `//${api}.googleapis.com${path.replace(/^\/v\d+/, "")}`));
		}
		const guarded$1 = ({ etag }) => ({ safe: etag !== void 0 });
		async function askGroup(names, ask, testable) {
			if (names.length === 0) return {
				granted: new Set(),
				untestable: new Set()
			};
			try {
				return {
					granted: new Set(await ask(names)),
					untestable: new Set()
				};
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t) || error.status !== 400 || error.code === "FAILED_PRECONDITION") throw error;
				if (names.length === 1) return {
					granted: new Set(),
					untestable: new Set(names)
				};
				const named = names.filter((name) => mentions(error.message, name));
				if (named.length > 0 && named.length < names.length) return without(named, names, ask, testable);
				const list = names.length > FEW ? await testable?.() : void 0;
				const unlisted = list ? names.filter((name) => !list.has(name)) : [];
				if (unlisted.length > 0 && unlisted.length < names.length) return without(unlisted, names, ask);
				const middle = Math.ceil(names.length / 2);
				return merge(await Promise.all([names.slice(0, middle), names.slice(middle)].map((half) => askGroup(half, ask))));
			}
		}
		async function without(bad, names, ask, testable) {
			return merge([await askGroup(names.filter((name) => !bad.includes(name)), ask, testable), {
				granted: new Set(),
				untestable: new Set(bad)
			}]);
		}
		const mentions = (message, name) => new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(message);
		function merge(answers) {
			return {
				granted: new Set(answers.flatMap((answer) => [...answer.granted])),
				untestable: new Set(answers.flatMap((answer) => [...answer.untestable]))
			};
		}
		function policyCalls(transport, api, version) {
			const { send } = transport;
			return {
				getPolicy: (name) => send({
					api,
					method: "GET",
					path: `/${version}/${name}:getIamPolicy`,
					query: { "options.requestedPolicyVersion": 3 }
				}),
				setPolicy: (name, policy) => send({
					api,
					method: "POST",
					path: `/${version}/${name}:setIamPolicy`,
					body: { policy },
					...guarded$1(policy)
				}),
				testPermissions: (name, names) => testIamPermissions(transport, api, `/${version}/${name}`, names)
			};
		}
		async function orNull(answer) {
			try {
				return await answer;
			} catch (error) {
				if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t && error.status === 404) return null;
				throw error;
			}
		}
		const PACE = {
			firstMs: 500,
			factor: 1.4,
			mostMs: 1e4
		};
		async function poll(read, done, signal, pace = PACE) {
			for (let waitMs = pace.firstMs;; waitMs = Math.min(waitMs * pace.factor, pace.mostMs)) {
				const value = await read();
				if (done(value)) return value;
				await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)(waitMs, signal);
			}
		}
		async function waitFor(operation, wait, signal) {
			let current = operation;
			for (let waitMs = 250; !current.done; waitMs = Math.min(waitMs * PACE.factor, 5e3)) {
				const before = performance.now();
				current = await wait(operation.name);
				if (!current.done && performance.now() - before < 1e3) await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)(waitMs, signal);
			}
			return current;
		}
		function resultOf(operation, call) {
			if (operation.error) throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.r)(operation.error, call);
			const { "@type": _, ...result } = operation.response ?? {};
			return result;
		}
		const TIMEOUT_MS$1 = 6e4;
		const USER_AGENT = `${_version_js__WEBPACK_IMPORTED_MODULE_24__.t}/${_version_js__WEBPACK_IMPORTED_MODULE_24__.r}`;
		function makeTransport(options) {
			const { quotes = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.c)() } = options;
			const exchange = (call) => {
				quotes.learn(call.body, call.path);
				return exchangeWithRetries(options, call, quotes);
			};
			return {
				exchange,
				send: async (call) => {
					const got = await exchange(call);
					const answer = got.text ? parseAnswer(got, options, call, quotes) : void 0;
					if (call.api === "run") quotes.learn(answer, call.path);
					return quotes.hideIn(answer);
				},
				signal: options.signal,
				endpoints: options.endpoints
			};
		}
		const callName = (endpoints, call) => `${call.method} ${endpoints.host(call.api, call.location)}${call.path}`;
		async function exchangeWithRetries(options, call, quotes) {
			const signal = call.evenWhenCancelled ? AbortSignal.timeout(5e3) : options.signal;
			const repeatable = call.safe || call.method === "GET";
			const url = address(options, call);
			let renewed = false;
			for (let retry = 0;; retry++) {
				if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.a)(signal);
				const result = await attempt(options, call, url, signal);
				if ("answer" in result) {
					const { answer } = result;
					if (answer.status >= 200 && answer.status < 300 || call.accept?.includes(answer.status)) return answer;
					const error = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.i)(answer.status, answer.text, callName(options.endpoints, call), quotes.hide);
					if (answer.status === 401 && !renewed && call.url === void 0) {
						renewed = true;
						options.credentials.renew(result.authorization);
						continue;
					}
					const again = repeatable ? (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.r)(answer.status) : answer.status === 429;
					if (call.once || !again || retry + 1 >= 6) throw await explained(options, error);
					await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.n)(retry, answer.headers.get("retry-after")), signal);
				} else {
					if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.a)(signal);
					const failure = (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.t)(result.failure);
					const again = failure === "not-sent" || failure === "maybe-sent" && repeatable;
					if (call.once || !again || retry + 1 >= 4) throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.n)(result.failure, callName(options.endpoints, call), new URL(url).host);
					await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.n)(retry, null), signal);
				}
			}
		}
		async function attempt(options, call, url, signal) {
			const credentials = call.url === void 0 ? await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.i)(options.credentials.headers(), signal) : {};
			const startMs = performance.now();
			let outcome = "no answer";
			try {
				const answer = await options.http({
					url,
					method: call.method,
					headers: headers(options, call, credentials),
					...body(call),
					signal,
					timeoutMs: call.timeoutMs ?? TIMEOUT_MS$1
				});
				outcome = String(answer.status);
				return {
					answer,
					authorization: credentials.authorization
				};
			} catch (failure) {
				return { failure };
			} finally {
				const name = `${callName(options.endpoints, call)} ${outcome}`;
				options.timings.push({
					name,
					startMs: Math.round(startMs),
					durationMs: Math.round(performance.now() - startMs)
				});
			}
		}
		function headers(options, call, credentials) {
			return {
				accept: "application/json",
				"user-agent": USER_AGENT,
				...call.body !== void 0 && { "content-type": "application/json" },
				...options.requestReason && { "x-goog-request-reason": options.requestReason },
				...call.headers,
				...credentials
			};
		}
		function body(call) {
			if (call.content) return { body: call.content };
			return call.body === void 0 ? {} : { body: JSON.stringify(call.body) };
		}
		function address(options, call) {
			if (call.url !== void 0) return call.url;
			const { endpoints } = options;
			const base = call.regionInHost && call.location ? endpoints.baseInRegion(call.api, call.location) : endpoints.base(call.api, call.location);
			const url = new URL(base + call.path);
			if (url.origin !== new URL(base).origin) throw new Error(`The path ${call.path} leads away from ${new URL(base).host}`);
			for (const [name, value] of Object.entries(call.query ?? {})) for (const item of Array.isArray(value) ? value : [value]) if (item !== void 0) url.searchParams.append(name, String(item));
			return url.href;
		}
		const explained = async (options, error) => await options.credentials.explain?.(error) ?? error;
		function parseAnswer({ text, cut }, options, call, { hide }) {
			try {
				return JSON.parse(text);
			} catch {
				throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.i)(502, cut ? "The answer is too large." : `The answer is not JSON: ${hide(text).slice(0, 100)}`, callName(options.endpoints, call));
			}
		}
		const API$11 = "artifactregistry";
		function makeArtifactRegistry(transport) {
			const { send, signal, endpoints } = transport;
			return {
				getRepository: (name) => orNull(send({
					api: API$11,
					method: "GET",
					path: `/v1/${name}`
				})),
				createRepository: async (parent, id, description) => {
					const path = `/v1/${parent}/repositories`;
					const create = {
						api: API$11,
						method: "POST",
						path
					};
					const body = {
						name: `${parent}/repositories/${id}`,
						format: "DOCKER",
						description
					};
					const started = await send({
						...create,
						query: { repositoryId: id },
						body
					});
					const read = () => send({
						api: API$11,
						method: "GET",
						path: `/v1/${started.name}`
					});
					return resultOf(started.done ? started : await poll(read, ({ done }) => done === true, signal), callName(endpoints, create));
				},
				...policyCalls(transport, API$11, "v1")
			};
		}
		const MOST_BYTES = 65536;
		const TIMEOUT_MS = 6e4;
		const TRIES = 3;
		async function ask(context, url, authorization) {
			const { http, signal, timings } = context;
			const headers = {
				accept: "*/*",
				"user-agent": USER_AGENT,
				...authorization && { authorization }
			};
			const call = `GET ${new URL(url).host}${new URL(url).pathname}`;
			for (let tried = 0;; tried++) {
				if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.a)(signal);
				const startMs = performance.now();
				try {
					const answer = await http({
						url,
						method: "GET",
						headers,
						signal,
						timeoutMs: TIMEOUT_MS,
						most: MOST_BYTES
					});
					const durationMs = Math.round(performance.now() - startMs);
					timings.push({
						name: `${call} ${answer.status}`,
						startMs: Math.round(startMs),
						durationMs
					});
					return {
						status: answer.status,
						headers: answer.headers,
						body: answer.text
					};
				} catch (failure) {
					if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.a)(signal);
					if (tried + 1 >= TRIES || (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.t)(failure) === "final") throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.n)(failure, call, new URL(url).host);
					await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.n)(tried, null), signal);
				}
			}
		}
		const API$10 = "cloudbuild";
		function makeCloudBuild({ send }) {
			return {
				defaultServiceAccount: async (project, location) => {
					const path = `/v1/projects/${project}/locations/${location}/defaultServiceAccount`;
					const { serviceAccountEmail } = await send({
						api: API$10,
						method: "GET",
						path
					});
					return serviceAccountEmail?.split("/").pop() || null;
				},
				createBuild: (project, location, build) => send({
					api: API$10,
					method: "POST",
					path: `/v1/projects/${project}/locations/${location}/builds`,
					body: build
				}),
				getBuild: (name) => send({
					api: API$10,
					method: "GET",
					path: `/v1/${name}`
				}),
				getOperation: (name) => send({
					api: API$10,
					method: "GET",
					path: `/v1/${name}`
				}),
				buildsTagged: async (project, location, tag) => {
					const { builds } = await send({
						api: API$10,
						method: "GET",
						path: `/v1/projects/${project}/locations/${location}/builds`,
						query: {
							filter: `tags=${JSON.stringify(tag)}`,
							pageSize: 100
						},
						evenWhenCancelled: true
					});
					return builds ?? [];
				},
				cancel: async (name) => {
					await send({
						api: API$10,
						method: "POST",
						path: `/v1/${name}:cancel`,
						body: {},
						evenWhenCancelled: true
					});
				}
			};
		}
		const API$9 = "compute";
		function makeCompute({ send }) {
			return { getSubnetworkPolicy: (name) => send({
				api: API$9,
				method: "GET",
				path: `/compute/v1/${name}/getIamPolicy`,
				query: { optionsRequestedPolicyVersion: 3 }
			}) };
		}
		const API$8 = "cloudfunctions";
		function makeFunctions({ send }) {
			return {
				get: (name) => orNull(send({
					api: API$8,
					method: "GET",
					path: `/v2/${name}`
				})),
				getFirst: (name) => orNull(send({
					api: API$8,
					method: "GET",
					path: `/v1/${name}`
				})),
				getPolicy: (name) => send({
					api: API$8,
					method: "GET",
					path: `/v1/${name}:getIamPolicy`,
					query: { "options.requestedPolicyVersion": 3 }
				})
			};
		}
		const API$7 = "iam";
		const account$1 = (email, project = "-") => `/v1/projects/${project}/serviceAccounts/${email}`;
		function makeIam(transport) {
			const { send } = transport;
			return {
				getServiceAccount: (email, project) => orNull(send({
					api: API$7,
					method: "GET",
					path: account$1(email, project)
				})),
				listServiceAccounts: async (project) => {
					const path = `/v1/projects/${project}/serviceAccounts`;
					const { accounts = [] } = await send({
						api: API$7,
						method: "GET",
						path,
						query: { pageSize: 100 }
					});
					return accounts.flatMap(({ email }) => email || []);
				},
				getPolicy: (email, project) => send({
					api: API$7,
					method: "POST",
					path: `${account$1(email, project)}:getIamPolicy`,
					query: { "options.requestedPolicyVersion": 3 },
					safe: true
				}),
				setPolicy: (email, policy, project) => send({
					api: API$7,
					method: "POST",
					path: `${account$1(email, project)}:setIamPolicy`,
					body: { policy },
					...guarded$1(policy)
				}),
				testPermissions: (email, names, project) => testIamPermissions(transport, API$7, account$1(email, project), names),
				createServiceAccount: (project, id, about) => send({
					api: API$7,
					method: "POST",
					path: `/v1/projects/${project}/serviceAccounts`,
					body: {
						accountId: id,
						serviceAccount: about
					}
				}),
				deleteServiceAccount: async (email, project) => {
					await send({
						api: API$7,
						method: "DELETE",
						path: account$1(email, project)
					});
				},
				getRole: (name) => orNull(send({
					api: API$7,
					method: "GET",
					path: `/v1/${name}`
				}))
			};
		}
		const makeKms = (transport) => policyCalls(transport, "cloudkms", "v1");
		const SHAPES = [
			/(?<=[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(?=@)/gi,
			/(?<=\b(?:bearer|basic) )[\w.~+/-]{16,4000}={0,2}/gi,
			/\beyJ[\w-]{10,2000}\.[\w-]{10,4000}(?:\.[\w-]{0,2000})?/g,
			/\b(?:ya29\.|1\/\/0|AIza|GOCSPX-|gh[opsur]_|github_pat_|glpat-|xox[abeoprs]-|[rs]k_live_|sk-|npm_)[\w-]{20,500}/g,
			/(?<=(?:password|passwd|pwd|secret|token|api_?key|access_?key|accountkey|credential)["']{0,1}=["']{0,1})[^\s"'&;,]{4,300}/gi,
			/(?<="\w{0,30}(?:password|passwd|secret|token|api_?key|access_?key|private_key)" ?: ?")[^"]{4,4000}(?=")/gi,
			/(?<=-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[\w+/=\s\\]{16,8000}/g
		];
		const withoutCredentials = (text) => SHAPES.reduce((left, shape) => left.replace(shape, "***"), text);
		function makeLogging({ send }) {
			const entriesOf = async (project, filter, most) => {
				const { entries } = await send({
					api: "logging",
					method: "POST",
					path: "/v2/entries:list",
					body: {
						resourceNames: [`projects/${project}`],
						filter,
						orderBy: "timestamp desc",
						pageSize: most
					},
					safe: true
				});
				return (entries ?? []).reverse();
			};
			const last = async (project, filter, lines) => (await entriesOf(project, filter, lines)).flatMap(({ textPayload }) => textPayload === void 0 ? [] : withoutCredentials(textPayload));
			const written = async (name, filter, lines) => {
				const project = name.split("/")[1] ?? "";
				const all = [
					...filter,
					`logName:${JSON.stringify("run.googleapis.com%2F")}`,
					`logName!=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`
				];
				return (await entriesOf(project, all.join(" AND "), lines)).flatMap(lineIn);
			};
			return {
				buildLog: (project, buildId, lines) => last(project, `resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`, lines),
				executionLog: (name, lines) => {
					const [, , , location = "", , job = "", , execution = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_run_job\"",
						`resource.labels.job_name=${JSON.stringify(job)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						`labels."run.googleapis.com/execution_name"=${JSON.stringify(execution)}`
					];
					return written(name, filter, lines);
				},
				revisionLog: (name, lines) => {
					const [, , , location = "", collection = "", of = "", , revision = ""] = name.split("/");
					const [type, label] = collection === "workerPools" ? ["cloud_run_worker_pool", "worker_pool_name"] : ["cloud_run_revision", "service_name"];
					const filter = [
						`resource.type=${JSON.stringify(type)}`,
						`resource.labels.${label}=${JSON.stringify(of)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						`resource.labels.revision_name=${JSON.stringify(revision)}`
					];
					return written(name, filter, lines);
				},
				attempts: async (name, since) => {
					const [, project = "", , location = "", , job = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_scheduler_job\"",
						`resource.labels.job_id=${JSON.stringify(job)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						`timestamp>=${JSON.stringify(since)}`
					];
					return (await entriesOf(project, filter.join(" AND "), SOME)).flatMap(attemptIn);
				},
				refusedCalls: async (name, since) => {
					const [, project = "", , location = "", , service = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_run_revision\"",
						`resource.labels.service_name=${JSON.stringify(service)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						`logName=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`,
						...["httpRequest.status>=401", "httpRequest.status<=403"],
						`httpRequest.userAgent!=${JSON.stringify(USER_AGENT)}`,
						`timestamp>=${JSON.stringify(since)}`
					];
					return (await entriesOf(project, filter.join(" AND "), 100)).map(callIn);
				},
				scheduledCalls: async (name, address, since) => {
					const [, project = "", , location = "", , service = ""] = name.split("/");
					const filter = [
						"resource.type=\"cloud_run_revision\"",
						`resource.labels.service_name=${JSON.stringify(service)}`,
						`resource.labels.location=${JSON.stringify(location)}`,
						"httpRequest.userAgent=\"Google-Cloud-Scheduler\"",
						`httpRequest.requestUrl:${JSON.stringify(address)}`,
						`timestamp>=${JSON.stringify(since)}`
					];
					return (await entriesOf(project, filter.join(" AND "), SOME)).map(callIn);
				}
			};
		}
		const SOME = 20;
		function lineIn({ logName = "", textPayload, jsonPayload }) {
			const text = textPayload ?? (typeof jsonPayload?.message === "string" ? jsonPayload.message : void 0);
			return text === void 0 ? [] : [{
				text: withoutCredentials(text),
				from: logName.endsWith("varlog%2Fsystem") ? "platform" : "app"
			}];
		}
		function attemptIn({ jsonPayload = {}, httpRequest, timestamp: time }) {
			if (!jsonPayload["@type"]?.endsWith(".AttemptFinished")) return [];
			const { status = "OK", debugInfo: debug } = jsonPayload;
			const told = /Original HTTP response code number = (\d{3})/.exec(debug ?? "")?.[1];
			const httpStatus = httpRequest?.status ?? (told ? Number(told) : void 0);
			return [{
				status,
				...httpStatus && { httpStatus },
				...debug && { debug },
				...time && { time }
			}];
		}
		const callIn = ({ httpRequest, textPayload = "" }) => ({
			...httpRequest?.status && { status: httpRequest.status },
			text: textPayload
		});
		function makeOrgPolicy({ send }) {
			return {
				effective: (project, constraint) => {
					return send({
						api: "orgpolicy",
						method: "GET",
						path: `/v2/${`projects/${project}/policies/${constraint.replace(/^constraints\//, "")}`}:getEffectivePolicy`
					});
				},
				list: async (node) => {
					const policies = [];
					let pageToken;
					do {
						const page = await send({
							api: "orgpolicy",
							method: "GET",
							path: `/v2/${node}/policies`,
							query: { pageToken }
						});
						policies.push(...page.policies ?? []);
						pageToken = page.nextPageToken || void 0;
					} while (pageToken);
					return policies;
				},
				get: (node, constraint) => orNull(send({
					api: "orgpolicy",
					method: "GET",
					path: `/v2/${node}/policies/${constraint}`
				}))
			};
		}
		const API$6 = "cloudresourcemanager";
		function makeResourceManager(transport) {
			const { send, signal, endpoints } = transport;
			const end = async (start) => {
				const started = await send(start);
				const { api, location } = start;
				const read = () => send({
					api,
					...location && { location },
					method: "GET",
					path: `/v3/${started.name}`
				});
				resultOf(started.done ? started : await poll(read, ({ done }) => done === true, signal), callName(endpoints, start));
			};
			return {
				getProject: (project) => send({
					api: API$6,
					method: "GET",
					path: `/v3/projects/${project}`
				}),
				getPolicy: (project) => send({
					api: API$6,
					method: "POST",
					path: `/v1/projects/${project}:getIamPolicy`,
					body: { options: { requestedPolicyVersion: 3 } },
					safe: true
				}),
				setPolicy: (project, policy) => send({
					api: API$6,
					method: "POST",
					path: `/v1/projects/${project}:setIamPolicy`,
					body: { policy },
					...guarded$1(policy)
				}),
				ancestors: async (project) => {
					const { ancestor = [] } = await send({
						api: API$6,
						method: "POST",
						path: `/v1/projects/${project}:getAncestry`,
						body: {},
						safe: true
					});
					return ancestor.flatMap(({ resourceId: { type, id } = {} }) => type === "folder" || type === "organization" ? [`${type}s/${id}`] : []);
				},
				getNodePolicy: (node) => send({
					api: API$6,
					method: "POST",
					path: `/v3/${node}:getIamPolicy`,
					body: { options: { requestedPolicyVersion: 3 } },
					safe: true
				}),
				testPermissions: (project, names) => testIamPermissions(transport, API$6, `/v3/projects/${project}`, names),
				effectiveTags: async (fullName, location) => {
					const tags = [];
					let pageToken;
					do {
						const page = await send({
							api: API$6,
							location,
							method: "GET",
							path: "/v3/effectiveTags",
							query: {
								parent: fullName,
								pageSize: 300,
								pageToken
							}
						});
						tags.push(...page.effectiveTags ?? []);
						pageToken = page.nextPageToken || void 0;
					} while (pageToken);
					return tags.map((tag) => ({
						key: tag.namespacedTagKey ?? "",
						value: tag.namespacedTagValue?.split("/").pop() ?? "",
						keyId: tag.tagKey ?? "",
						valueId: tag.tagValue ?? "",
						inherited: tag.inherited ?? false
					}));
				},
				tagValue: (name) => /^tagValues\/\d+$/.test(name) ? send({
					api: API$6,
					method: "GET",
					path: `/v3/${name}`
				}) : send({
					api: API$6,
					method: "GET",
					path: "/v3/tagValues/namespaced",
					query: { name }
				}),
				testTagValue: (name, names) => testIamPermissions(transport, API$6, `/v3/${name}`, names),
				bindTag: (parent, tagValue, location) => {
					const value = /^tagValues\/\d+$/.test(tagValue) ? { tagValue } : { tagValueNamespacedName: tagValue };
					return end({
						api: API$6,
						location,
						method: "POST",
						path: "/v3/tagBindings",
						body: {
							parent,
							...value
						}
					});
				},
				unbindTag: (parent, tagValue, location) => {
					const path = `/v3/tagBindings/${encodeURIComponent(parent)}/${tagValue}`;
					return end({
						api: API$6,
						location,
						method: "DELETE",
						path
					});
				}
			};
		}
		const API$5 = "run";
		const HOLD = "30s";
		function knativePath({ kind, project, region, name }, overridden, list = false) {
			const { manifest } = _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind];
			const path = overridden && manifest?.regionalPath ? `/v1/projects/${project}/locations/${region}/${manifest.plural}` : `/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`;
			return list ? path : `${path}/${name}`;
		}
		function regionOf({ kind, region }, endpoints) {
			const override = endpoints.override(API$5);
			if (_list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind].manifest?.regionalPath || !override) return {};
			return endpoints.baseInRegion(API$5, region) === override ? { headers: { "x-goog-request-params": `location=${region}` } } : { regionInHost: true };
		}
		function regionalHosts({ kind, manifest, regions }, endpoints) {
			const run = endpoints.elsewhere.find(({ api }) => api === endpoints.host(API$5));
			if (!run || !manifest) return [];
			return regions.flatMap((region) => {
				const { regionInHost } = regionOf({
					kind,
					region,
					project: "",
					name: ""
				}, endpoints);
				const host = new URL(endpoints.baseInRegion(API$5, region)).host;
				return regionInHost ? {
					...run,
					api: endpoints.host(API$5, region),
					host
				} : [];
			});
		}
		function makeRun(transport) {
			const { send, signal, endpoints } = transport;
			const overridden = endpoints.override(API$5) !== void 0;
			const wait = (name) => ({
				api: API$5,
				method: "POST",
				path: `/v2/${name}:wait`,
				body: { timeout: HOLD }
			});
			const end = async (operation) => {
				const ask = (name) => send({
					...wait(name),
					safe: true
				});
				return resultOf(await waitFor(operation, ask, signal), callName(endpoints, wait(operation.name)));
			};
			const remove = async (name, query) => {
				await end(await send({
					api: API$5,
					method: "DELETE",
					path: `/v2/${name}`,
					...query && { query }
				}));
			};
			const all = async (path, field) => {
				const found = [];
				for (let pageToken;;) {
					const page = await send({
						api: API$5,
						method: "GET",
						path,
						query: { pageToken }
					});
					found.push(...page[field] ?? []);
					pageToken = page.nextPageToken || void 0;
					if (!pageToken) return found;
				}
			};
			return {
				getService: (name, { evenWhenCancelled = false } = {}) => orNull(send({
					api: API$5,
					method: "GET",
					path: `/v2/${name}`,
					evenWhenCancelled
				})),
				getKnative: (place) => {
					const path = knativePath(place, overridden);
					return orNull(send({
						api: API$5,
						location: place.region,
						method: "GET",
						path,
						...regionOf(place, endpoints)
					}));
				},
				saveKnative: (place, body, create, { dryRun } = {}) => {
					const path = knativePath(place, overridden, create);
					return send({
						api: API$5,
						location: place.region,
						method: create ? "POST" : "PUT",
						path,
						...dryRun && { query: { dryRun: "all" } },
						body,
						...regionOf(place, endpoints)
					});
				},
				createService: (parent, id, service, { validateOnly } = {}) => send({
					api: API$5,
					method: "POST",
					path: `/v2/${parent}/services`,
					query: {
						serviceId: id,
						validateOnly: validateOnly || void 0
					},
					body: service
				}),
				patchService: (service, updateMask, { validateOnly, evenWhenCancelled = false } = {}) => send({
					api: API$5,
					method: "PATCH",
					path: `/v2/${service.name}`,
					query: {
						updateMask: updateMask.join(","),
						validateOnly: validateOnly || void 0
					},
					body: service,
					evenWhenCancelled,
					safe: service.etag !== void 0 || !updateMask.some((path) => /^(template|buildConfig)\b/.test(path))
				}),
				listServices: (parent) => all(`/v2/${parent}/services`, "services"),
				deleteService: (name, etag) => remove(name, { etag }),
				listRegions: async (project) => {
					return (await all(`/v1/projects/${project}/locations`, "locations")).map(({ locationId }) => locationId);
				},
				listRevisions: (name) => all(`/v2/${name}/revisions`, "revisions"),
				deleteRevision: (name, etag) => remove(name, { etag }),
				getRevision: (name) => orNull(send({
					api: API$5,
					method: "GET",
					path: `/v2/${name}`
				})),
				wait: end,
				getResource: (name) => orNull(send({
					api: API$5,
					method: "GET",
					path: `/v2/${name}`
				})),
				createResource: (kind, parent, id, body, { validateOnly } = {}) => {
					const { collection, idParameter } = _list_js__WEBPACK_IMPORTED_MODULE_3__.r[kind];
					return send({
						api: API$5,
						method: "POST",
						path: `/v2/${parent}/${collection}`,
						query: {
							[idParameter]: id,
							validateOnly: validateOnly || void 0
						},
						body
					});
				},
				updateResource: (body, updateMask, { validateOnly } = {}) => send({
					api: API$5,
					method: "PATCH",
					path: `/v2/${body.name}`,
					query: {
						updateMask: updateMask?.join(","),
						validateOnly: validateOnly || void 0
					},
					body,
					safe: body.etag !== void 0
				}),
				runJob: (name) => send({
					api: API$5,
					method: "POST",
					path: `/v2/${name}:run`,
					body: {}
				}),
				getExecution: (name) => orNull(send({
					api: API$5,
					method: "GET",
					path: `/v2/${name}`
				})),
				listTasks: (execution) => all(`/v2/${execution}/tasks`, "tasks"),
				...policyCalls(transport, API$5, "v2"),
				submitBuild: (parent, request) => send({
					api: API$5,
					location: /\/locations\/([^/]+)$/.exec(parent)?.[1],
					method: "POST",
					path: `/v2/${parent}/builds:submit`,
					body: request
				})
			};
		}
		const API$4 = "cloudscheduler";
		function makeScheduler({ send }) {
			return {
				getJob: (name) => orNull(send({
					api: API$4,
					method: "GET",
					path: `/v1/${name}`
				})),
				createJob: (parent, job) => send({
					api: API$4,
					method: "POST",
					path: `/v1/${parent}/jobs`,
					body: job
				}),
				patchJob: (job, updateMask) => send({
					api: API$4,
					method: "PATCH",
					path: `/v1/${job.name}`,
					query: { updateMask: updateMask.join(",") },
					body: job,
					safe: true
				}),
				deleteJob: async (name) => {
					await send({
						api: API$4,
						method: "DELETE",
						path: `/v1/${name}`
					});
				},
				runJob: (name) => send({
					api: API$4,
					method: "POST",
					path: `/v1/${name}:run`,
					body: {}
				})
			};
		}
		const makeSecretManager = (transport) => policyCalls(transport, "secretmanager", "v1");
		const API$3 = "serviceusage";
		const MOST_READ = 30;
		const MOST_ENABLED = 20;
		function makeServiceUsage({ send, signal, endpoints }) {
			const batchGet = async (project, hosts) => {
				const names = hosts.map((host) => `projects/${project}/services/${host}`);
				const path = `/v1/projects/${project}/services:batchGet`;
				const { services } = await send({
					api: API$3,
					method: "GET",
					path,
					query: { names }
				});
				return Object.fromEntries((services ?? []).map(({ name, state }) => [name?.split("/").pop(), state === "ENABLED"]));
			};
			const getOne = async (project, host) => {
				const path = `/v1/projects/${project}/services/${host}`;
				const { state } = await send({
					api: API$3,
					method: "GET",
					path
				});
				return [host, state === "ENABLED"];
			};
			const getSome = async (project, hosts) => {
				try {
					return await batchGet(project, hosts);
				} catch (error) {
					if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t) || ![
						400,
						403,
						404,
						501
					].includes(error.status)) throw error;
					const answers = await Promise.allSettled(hosts.map((host) => getOne(project, host)));
					const known = answers.flatMap((answer) => answer.status === "fulfilled" ? [answer.value] : []);
					const failed = answers.find((answer) => answer.status === "rejected");
					if (known.length === 0 && failed) throw failed.reason;
					return Object.fromEntries(known);
				}
			};
			const enableSome = async (project, hosts) => {
				const start = {
					api: API$3,
					method: "POST",
					path: `/v1/projects/${project}/services:batchEnable`
				};
				const started = await send({
					...start,
					body: { serviceIds: hosts },
					safe: true
				});
				const read = () => send({
					api: API$3,
					method: "GET",
					path: `/v1/${started.name}`
				});
				resultOf(started.done ? started : await poll(read, ({ done }) => done === true, signal), callName(endpoints, start));
			};
			return {
				enabled: async (project, hosts) => {
					const answers = await Promise.all(inGroups(hosts, MOST_READ).map((group) => getSome(project, group)));
					return Object.assign({}, ...answers);
				},
				enable: async (project, hosts) => {
					await Promise.all(inGroups(hosts, MOST_ENABLED).map((group) => enableSome(project, group)));
				}
			};
		}
		function inGroups(items, most) {
			const groups = [];
			for (let at = 0; at < items.length; at += most) groups.push(items.slice(at, at + most));
			return groups;
		}
		function libraryCredentials(options) {
			const { client, signal, mask, call } = options;
			client.transporter.defaults.redirect = "manual";
			let last;
			const headers = async () => {
				const startMs = performance.now();
				const asked = client.getRequestHeaders();
				const got = await (signal.aborted ? asked : (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.i)(asked, signal)).catch((error) => {
					throw isFromLibrary(error) ? options.refused(readError(error, call)) : error;
				});
				const authorization = got.get("authorization") ?? "";
				if (authorization !== last) {
					last = authorization;
					mask(authorization.replace(/^Bearer /, ""));
					const durationMs = Math.round(performance.now() - startMs);
					options.timings.push({
						name: call,
						startMs: Math.round(startMs),
						durationMs
					});
				}
				const quota = got.get("x-goog-user-project");
				return {
					authorization,
					...quota && { "x-goog-user-project": quota }
				};
			};
			return {
				identity: options.identity,
				...options.project !== void 0 && { project: options.project },
				headers,
				renew: (used) => {
					if (used === last) client.setCredentials({
						...client.credentials,
						access_token: null,
						expiry_date: 1
					});
				},
				idToken: async (audience) => {
					const asked = options.idToken?.(audience);
					const jwt = asked && await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.s)(asked, ID_TOKEN_MS, "the token endpoint", signal).catch(notCancelled);
					if (jwt) mask(jwt);
					return jwt ?? null;
				},
				...options.whyNot && { explain: explainer(options.whyNot, options) }
			};
		}
		function explainer({ call, ask }, { signal, refused }) {
			let answer;
			return async (error) => {
				if (error.status !== 401) return error;
				answer ??= (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.s)(ask(), ID_TOKEN_MS, "the token endpoint", signal).then(() => void 0, (failure) => isFromLibrary(failure) ? refused(readError(failure, call)) : void 0);
				return await answer ?? error;
			};
		}
		const ID_TOKEN_MS = 3e4;
		function notCancelled(error) {
			if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.l) throw error;
			return null;
		}
		const isFromLibrary = (error) => !(error instanceof Error && /^(UserError|Cancelled)$/.test(error.name));
		function readError(error, call) {
			const { response, config } = error;
			if (response?.status) {
				const { data, status } = response;
				return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.i)(status, typeof data === "string" ? data : JSON.stringify(data ?? ""), call);
			}
			const host = config?.url instanceof URL ? config.url.host : /^\S+ ([^/]+)/.exec(call)?.[1] ?? call;
			return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.n)(error instanceof Error && error.cause instanceof Error ? error.cause : error, call, host);
		}
		const STS_CALL = "POST sts.googleapis.com/v1/token";
		const JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
		const ENOUGH_SECONDS = 120;
		const afterIt = (body) => new Promise((resolve) => setImmediate(resolve)).then(body);
		async function federated(provider, audience, context) {
			const idToken = idTokenSource(audience, context);
			const asked = idToken();
			const [first, { PoolClient }] = await Promise.all([asked, afterIt(() => Promise.all([
				__nccwpck_require__.e(819),
				__nccwpck_require__.e(491),
				__nccwpck_require__.e(254)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4254)))]);
			let subjectToken = first;
			const { endpoints, signal, requestReason } = context;
			const tokenUrl = `${endpoints.base("sts")}/v1/token`;
			const client = new PoolClient({
				audience: `//iam.${endpoints.universe}/${provider}`,
				subject_token_type: JWT_TYPE,
				token_url: tokenUrl,
				universe_domain: endpoints.universe,
				subject_token_supplier: { getSubjectToken: idToken }
			}, {
				signal,
				headers: requestReason ? { "x-goog-request-reason": requestReason } : {},
				direct: directOrigins([tokenUrl], context),
				seen: (token) => {
					subjectToken = token;
				}
			});
			const identity = {
				method: "direct-federation",
				through: provider
			};
			const parts = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.v)(provider);
			const principal = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.y)(parts, (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__._)(first));
			if (principal !== void 0) identity.principal = principal;
			return {
				credentials: {
					...libraryCredentials({
						...context,
						client,
						identity,
						call: STS_CALL.replace("googleapis.com", endpoints.universe),
						refused: (error) => (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.m)(error, {
							provider: parts,
							claims: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__._)(subjectToken),
							setBy: "input"
						})
					}),
					explain: (error) => error.status === 401 ? (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) : error
				},
				federated: {
					provider,
					subjectToken: () => subjectToken
				}
			};
		}
		const directOrigins = (addresses, { env }) => addresses.flatMap((address) => URL.canParse(address) ? [new URL(address)] : []).filter((url) => !(0, _network_js__WEBPACK_IMPORTED_MODULE_12__.n)(url, env));
		function idTokenSource(audience, context) {
			let last;
			return async () => {
				const left = (last?.claims.exp ?? 0) - Date.now() / 1e3;
				if (last && left > ENOUGH_SECONDS) return last.token;
				const token = await askRunner(audience, context);
				context.mask(token);
				const claims = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__._)(token);
				if (context.environment && claims.environment !== context.environment) throw (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.T)(context.environment, claims.environment);
				last = {
					token,
					claims
				};
				return token;
			};
		}
		const RUNNER_TRIES = 3;
		const RUNNER_TRY_MS = 15e3;
		async function askRunner(audience, context) {
			for (let tried = 1;; tried++) try {
				return await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.s)(context.runnerToken(audience), RUNNER_TRY_MS, "the endpoint of the runner", context.signal);
			} catch (error) {
				if (context.signal.aborted) throw error;
				const said = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(error);
				if (/env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said) || tried >= RUNNER_TRIES) throw (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.w)(error, context.env);
				await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)(500 * tried, context.signal);
			}
		}
		const API$2 = "iamcredentials";
		const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
		const account = (email) => `projects/-/serviceAccounts/${email}`;
		const chain = (delegates) => ({ ...delegates.length > 0 && { delegates: delegates.map((name) => name.includes("/") ? name : account(name)) } });
		async function generateAccessToken({ send }, email, options) {
			const answer = await send({
				api: API$2,
				method: "POST",
				path: `/v1/${account(email)}:generateAccessToken`,
				body: {
					scope: [SCOPE],
					lifetime: `${options.lifetimeSeconds}s`,
					...chain(options.delegates ?? [])
				},
				safe: true
			});
			return {
				token: answer.accessToken,
				expiresAt: Date.parse(answer.expireTime)
			};
		}
		async function generateIdToken({ send }, email, audience, delegates = []) {
			return (await send({
				api: API$2,
				method: "POST",
				path: `/v1/${account(email)}:generateIdToken`,
				body: {
					audience,
					includeEmail: true,
					...chain(delegates)
				},
				safe: true
			})).token;
		}
		function impersonationRefused(refused) {
			const { error, email } = refused;
			if (error.service) return (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.b)(error, (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(email) ?? (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.x)(error));
			if (error.status === 0 || error.status >= 500 || error.status === 429) return (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.D)(error);
			const { why, remedies = [], id, account = email } = explain(refused);
			const resource = `//iam.googleapis.com/projects/${(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(account) ?? "-"}/serviceAccounts/${account}`;
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.n)(id ?? "impersonation-denied", `${why} Google said: ${oneLine$1(error.message)}.`, {
				principal: refused.asker.member,
				resource,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.s)(error.call, resource, error)],
				remedies
			}, { cause: error });
		}
		const isMissingGrant = ({ status, service, constraint, permission, reason, message: text }) => status === 403 && service === void 0 && constraint === void 0 && !(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.O)({
			text,
			reason
		}) && (permission !== void 0 || reason === "IAM_PERMISSION_DENIED" || /does not have permission|Permission .{0,300}denied/i.test(text));
		function explain(refused) {
			const { error, email } = refused;
			const { message: text, reason, constraint, status } = error;
			if ((0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.O)({
				text,
				reason
			})) return {
				why: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.k)({
					text,
					reason
				}, `${whoAsks(refused.asker)} to iamcredentials.googleapis.com and sts.googleapis.com`),
				id: "policy-blocks-deploy"
			};
			if (constraint) return {
				why: `The organisation policy ${constraint} does not allow a token for ${email}.`,
				id: "policy-blocks-deploy",
				remedies: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.v)((0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(email) ?? (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.x)(error), constraint)
			};
			if (/lifetime/i.test(text)) return { why: `The clock of this machine is most likely wrong: Google refused the lifetime of a token for ${email}, although 55 minutes are always allowed. Synchronise the clock.` };
			if (status === 404 || /Gaia id not found/i.test(text)) return missing(refused);
			if (/\bdisabled\b/i.test(text)) return disabled(named(refused));
			if (isMissingGrant(error)) return refused.disabled ? disabled(firstOf(refused)) : notGranted(refused);
			if (status === 401) return { why: `Google did not accept the credentials of ${whoAsks(refused.asker)} when the run requested a token for ${email}. A role is not missing: the credentials have expired or were revoked, or the clock of this machine is wrong.` };
			return { why: `Google refused a token for ${email} for another reason than a missing role: a grant does not help.` };
		}
		const whoAsks = ({ federated, member }) => federated ? "this job" : member ?? "the signed-in identity";
		const named = ({ error, email, delegates }) => [...delegates].find((delegate) => error.message.includes(delegate)) ?? email;
		function missing(refused) {
			const account = named(refused);
			const project = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(account);
			const remedy = project ? [{
				kind: "gcloud",
				title: `List the accounts of the project ${project}`,
				text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.s)([
					"iam",
					"service-accounts",
					"list",
					`--project=${project}`
				])
			}] : [];
			const likely = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.u)(account, [], refused.project);
			return {
				why: `The service account ${account} does not exist.${likely ? ` Did you mean ${likely}?` : ""} Its name is misspelt, it belongs to another project, or it was deleted; a role does not help. A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,
				remedies: remedy,
				account
			};
		}
		const firstOf = ({ email, delegates }) => delegates[0] ?? email;
		function disabled(account) {
			return {
				why: `The service account ${account} is disabled. A role does not help until it is enabled.`,
				remedies: [enable(account, `Enable the account ${account}`)],
				account
			};
		}
		function enable(account, title) {
			const args = [
				"iam",
				"service-accounts",
				"enable",
				account,
				...ofProject(account)
			];
			return {
				kind: "gcloud",
				title,
				text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.s)(args)
			};
		}
		function mayBeDisabled(account) {
			const args = [
				"iam",
				"service-accounts",
				"describe",
				account,
				...ofProject(account),
				"--format=value(disabled)"
			];
			return [{
				kind: "gcloud",
				title: `See whether the account ${account} is disabled (True)`,
				text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.s)(args)
			}, {
				...enable(account, `If it is disabled: enable the account ${account}`),
				alternative: true
			}];
		}
		function ofProject(account) {
			const project = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(account);
			return project ? [`--project=${project}`] : [];
		}
		function notGranted(refused) {
			const { email, delegates, asker } = refused;
			const account = firstOf(refused);
			const role = asker.federated ? "roles/iam.workloadIdentityUser" : "roles/iam.serviceAccountTokenCreator";
			const chain = delegates.length > 0 ? ` The chain is ${[...delegates, email].join(" -> ")}: each account needs roles/iam.serviceAccountTokenCreator on the next.` : "";
			const later = " A new grant takes about 2 minutes to take effect, sometimes more than 7: wait_for_grants: true makes the run wait for it.";
			const isUnseen = refused.disabled === void 0;
			const orDisabled = isUnseen ? ", or the account is disabled" : "";
			const mayBeGone = isUnseen ? " Also check the name: Google gives the same answer for some accounts that do not exist." : "";
			const looks = isUnseen ? mayBeDisabled(account) : [];
			const resource = `//iam.googleapis.com/projects/${(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(account) ?? "-"}/serviceAccounts/${account}`;
			const cause = `${capital(whoAsks(asker))} is not allowed to act as ${email}`;
			const { federated, member } = asker;
			if (!federated) {
				const remedies = [...member ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.m)({
					member,
					role,
					resource
				}) : [], ...looks];
				return {
					why: `${cause}: it lacks ${role} on the account ${account}${orDisabled}. If it already has the role, a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`,
					remedies
				};
			}
			const members = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.g)(federated.provider, federated.claims);
			return {
				why: `${cause}: it matches no grant of ${role} on the account ${account}${orDisabled}. The provider's attribute mapping, which the run cannot read, decides which members include the job. Grant the role to ${members.map((one) => `${one.member} (${one.jobs}; needs the mapping ${one.mapping})`).join(" or to ") || "a member that the mapping makes"}. If such a member already has the role, check the provider first: with another mapping, the member matches no job; otherwise a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`,
				remedies: [
					...members.flatMap(({ member, jobs, mapping }, at) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.l)({
						member,
						role,
						resource
					}).map((remedy) => ({
						...remedy,
						title: `${remedy.title} to ${jobs} (with the mapping ${mapping})`,
						...at > 0 && { alternative: true }
					}))),
					(0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.h)(federated.provider),
					...looks
				]
			};
		}
		const capital = (words) => words.startsWith("th") ? words.charAt(0).toUpperCase() + words.slice(1) : words;
		const oneLine$1 = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function impersonate(source, options) {
			const { email, delegates, mask } = options;
			let current;
			let pending;
			const fetch = async () => {
				current = await whileRefused(options, source.signal, () => generateAccessToken(source, email, options));
				mask(current.token);
				return current;
			};
			const token = () => {
				if (current && !isOld(current, options.lifetimeSeconds)) return Promise.resolve(current);
				pending ??= fetch().finally(() => {
					pending = void 0;
				});
				return pending;
			};
			return {
				identity: options.identity,
				...options.project !== void 0 && { project: options.project },
				headers: async () => ({ authorization: `Bearer ${(await token()).token}` }),
				renew: (used) => {
					if (current && used === `Bearer ${current.token}`) current = void 0;
				},
				idToken: async (audience) => {
					try {
						const jwt = await generateIdToken(source, email, audience, delegates);
						mask(jwt);
						return jwt;
					} catch (error) {
						if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t && error.status >= 400 && error.status < 500) return null;
						throw error;
					}
				}
			};
		}
		const isOld = ({ expiresAt }, lifetimeSeconds) => Date.now() > expiresAt - Math.min(3e5, lifetimeSeconds * 200);
		async function whileRefused(options, signal, ask) {
			const { wait, email } = options;
			const start = Date.now();
			for (let waitMs = 1e3;; waitMs = Math.min(waitMs * 1.5, 15e3)) try {
				return await ask();
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t)) throw error;
				const passed = Date.now() - start;
				const aboutGrant = isMissingGrant(error);
				const disabled = aboutGrant ? await options.isDisabled?.() : void 0;
				if (!wait || !(aboutGrant && !disabled) || passed + waitMs > wait.upToMs) throw options.refused?.(error, disabled) ?? error;
				const most = Math.round(wait.upToMs / 1e3);
				wait.say(`${email} cannot be impersonated yet; waiting for the grant (${Math.round(passed / 1e3)} s of ${most} s).`);
				await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)(waitMs, signal);
			}
		}
		const LIFETIME_SECONDS = 3300;
		function impersonated(source, email, delegates, config, context) {
			const { identity } = source.credentials;
			const method = identity.method === "direct-federation" ? "workload-identity-federation" : identity.method;
			const project = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(email);
			const transport = sourceTransport(source, context);
			return impersonate(transport, {
				email,
				delegates,
				lifetimeSeconds: LIFETIME_SECONDS,
				identity: {
					...identity,
					method,
					principal: `serviceAccount:${email}`
				},
				...project !== void 0 && { project },
				mask: context.mask,
				isDisabled: () => isDisabled(transport, delegates[0] ?? email),
				refused: (error, disabled) => impersonationRefused({
					error,
					email,
					delegates,
					asker: whoAsked(source),
					project: config.project,
					disabled
				}),
				...config.waitForGrants && { wait: {
					upToMs: config.propagationTimeoutMs,
					say: context.say
				} }
			});
		}
		async function isDisabled(transport, account) {
			const found = await makeIam(transport).getServiceAccount(account, (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(account)).catch(() => null);
			return found?.email ? found.disabled === true : void 0;
		}
		function sourceTransport({ credentials, federated }, context) {
			const { explain, ...plain } = credentials;
			return makeTransport({
				...context,
				credentials: {
					...plain,
					...explain && !federated && { explain }
				}
			});
		}
		function whoAsked({ credentials, federated }) {
			const token = federated?.subjectToken();
			if (!federated || token === void 0) return { member: credentials.identity.principal };
			return { federated: {
				provider: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.v)(federated.provider),
				claims: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__._)(token)
			} };
		}
		function keyRefused(error, key, where) {
			return refused$1(error, where, explainKey(error, key), key.email);
		}
		const userRefused = (error, where) => refused$1(error, where, explainUser(error));
		function refused$1(error, where, { why, remedies = [] }, email) {
			if (error.status === 0 || error.status >= 500 || error.status === 429) return (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.D)(error);
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.n)("credentials-refused", `${why} ${where} names the file. Google's token endpoint said: ${error.code}: ${oneLine(error.message)}.`, {
				...email && { principal: `serviceAccount:${email}` },
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.s)(error.call, error.call.split(" ")[1] ?? error.call, error)],
				remedies
			}, { cause: error });
		}
		function explainKey({ message, code }, { email, id }) {
			const project = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.E)(email);
			const of = project ? [`--project=${project}`] : [];
			const gcloud = (title, ...args) => ({
				kind: "gcloud",
				title,
				text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.s)([
					"iam",
					"service-accounts",
					...args
				])
			});
			const list = gcloud(`List the accounts of the project ${project ?? ""}`.trim(), "list", ...of);
			if (/Invalid JWT Signature/i.test(message)) return {
				why: `Google does not know the key${id ? ` ${id}` : ""} of ${email}: it was deleted or disabled, has expired, or belongs to another account. Create a new key, or better, sign in without one through workload_identity_provider.`,
				remedies: [gcloud(`List the keys of ${email}`, "keys", "list", `--iam-account=${email}`, ...of)]
			};
			if (/short-lived token|reasonable timeframe/i.test(message)) return { why: `The clock of this machine is wrong: Google refused the times in a token that the key of ${email} signed. Synchronise the clock.` };
			if (/disabled/i.test(message)) return {
				why: `The service account ${email} is disabled. A role does not help until it is enabled.`,
				remedies: [gcloud(`Enable the account ${email}`, "enable", email, ...of)]
			};
			if (/account not found|deleted|Invalid email/i.test(message)) return {
				why: `The service account ${email} of the key no longer exists. A deleted account can be restored for 30 days: gcloud iam service-accounts undelete UNIQUE_ID.`,
				remedies: [list]
			};
			return { why: `Google accepts no token that the key of ${email} signed (${code}).` };
		}
		const AGAIN = {
			kind: "gcloud",
			title: "Sign in again",
			text: (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.s)([
				"auth",
				"application-default",
				"login"
			])
		};
		function explainUser({ message, code }) {
			if (/\brapt\b|_rapt|reauth/i.test(message)) return {
				why: "The sign-in of this person has to be renewed: the organisation limits how long a session lasts. Sign in again; a workflow needs a service account through workload_identity_provider.",
				remedies: [AGAIN]
			};
			if (/expired or revoked/i.test(message)) return {
				why: "The sign-in of this person has expired or was revoked, for instance by a new password. Sign in again.",
				remedies: [AGAIN]
			};
			if (/account.*(deleted|disabled)|deleted.*account/i.test(message)) return { why: "The account of this person was deleted or suspended." };
			if (code === "invalid_client" || code === "deleted_client" || code === "unauthorized_client") return {
				why: "Google does not know the OAuth client in the file, or does not accept it as one: the file was changed, or its client was deleted. Sign in again.",
				remedies: [AGAIN]
			};
			if (code === "admin_policy_enforced" || code === "org_internal" || code === "access_denied") return { why: "The administrator of this person’s organisation does not allow the app that signed in to use Google Cloud." };
			return {
				why: `Google no longer accepts the sign-in of this person (${code}). Sign in again.`,
				remedies: [AGAIN]
			};
		}
		const oneLine = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		const SCOPES = ["https://www.googleapis.com/auth/cloud-platform"];
		async function fromFile(path, variable, config, context, method = "exported-credentials") {
			return fromJson(parse(read$1(path, variable), path, variable), {
				where: variable,
				path,
				method,
				config,
				context
			});
		}
		function read$1(path, variable) {
			try {
				return (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.tn)(path);
			} catch (error) {
				if (!(error instanceof _course_js__WEBPACK_IMPORTED_MODULE_1__.un)) throw error;
				throw (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.S)(variable, `the file ${path}, named by ${variable}, ${error.message}.`, error);
			}
		}
		function parse(text, path, variable) {
			try {
				const json = JSON.parse(text);
				if (typeof json === "object" && json !== null) return json;
			} catch {}
			throw (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.S)(variable, `the file ${path}, named by ${variable}, is not a JSON object.`);
		}
		async function fromJson(json, origin) {
			switch (json.type) {
				case "external_account": return fromExternalAccount(json, origin);
				case "service_account": return fromKey(json, origin);
				case "authorized_user":
				case "external_account_authorized_user": return fromUser(json, origin);
				case "impersonated_service_account": return fromImpersonated(json, origin);
				default: throw unusable(origin, `has the unknown type "${String(json.type).slice(0, 40)}".`);
			}
		}
		const unusable = ({ where, path }, what, cause) => (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.S)(where, `the credentials in ${path} (${where}) cannot be used: the file ${what}`, cause);
		async function fromExternalAccount(json, origin) {
			const { context } = origin;
			const { endpoints, signal, mask } = context;
			const { service_account_impersonation_url: impersonationUrl, ...rest } = json;
			const audience = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json.audience) ?? "";
			const provider = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.v)(audience);
			const source = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.t)(json.credential_source) ?? {};
			for (const value of Object.values((0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.t)(source.headers) ?? {})) if ((0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(value)) mask(String(value).replace(/^bearer /i, ""));
			const tokenUrl = endpoints.override("sts") ? `${endpoints.override("sts")}/v1/token` : (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json.token_url) ?? `${endpoints.base("sts")}/v1/token`;
			requireSafe(tokenUrl, "token_url", _safe_address_js__WEBPACK_IMPORTED_MODULE_13__.t, origin);
			for (const name of [
				"url",
				"region_url",
				"imdsv2_session_token_url"
			]) requireSafe(source[name], `credential_source.${name}`, _safe_address_js__WEBPACK_IMPORTED_MODULE_13__.n, origin);
			const options = {
				universe_domain: endpoints.universe,
				...rest,
				token_url: tokenUrl
			};
			const identity = {
				method: origin.method,
				through: `${origin.where} (${audience})`
			};
			let subjectToken;
			const seen = (token) => {
				mask(token);
				subjectToken = token;
				const principal = (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.y)(provider, (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__._)(token));
				if (principal !== void 0) identity.principal = principal;
			};
			const refused = (error) => {
				if (subjectToken !== void 0) return (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.m)(error, {
					provider,
					claims: (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__._)(subjectToken),
					setBy: "file"
				});
				return noSubjectToken(error, source, origin);
			};
			const make = async () => {
				if (source.environment_id !== void 0 || source.executable !== void 0) {
					const { ExternalAccountClient } = await Promise.all([
						__nccwpck_require__.e(819),
						__nccwpck_require__.e(491),
						__nccwpck_require__.e(902)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 1902)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
					return ExternalAccountClient.fromJSON(options);
				}
				const { PoolClient } = await Promise.all([
					__nccwpck_require__.e(819),
					__nccwpck_require__.e(491),
					__nccwpck_require__.e(254)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 4254));
				const direct = directOrigins([tokenUrl, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(source.url) ?? ""], context);
				return new PoolClient(options, {
					signal,
					headers: {},
					direct,
					seen
				});
			};
			const client = await make().catch((error) => {
				throw unusable(origin, `is incomplete: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(error)}`, error);
			});
			if (!client) throw unusable(origin, "is not an external account.");
			const made = {
				credentials: {
					...libraryCredentials({
						...context,
						client,
						identity,
						call: callOf(tokenUrl),
						refused
					}),
					explain: (error) => error.status === 401 ? (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.C)(error) : error
				},
				federated: {
					provider: audience.replace(/^\/\/[^/]+\//, ""),
					subjectToken: () => subjectToken
				}
			};
			return impersonationUrl === void 0 ? made : behind(made, impersonationUrl, [], origin);
		}
		function noSubjectToken(error, source, origin) {
			const url = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(source.url);
			if (!url) return unusable(origin, `does not yield a token: ${error.message}`, error);
			const host = URL.canParse(url) ? new URL(url).host : url;
			if (!(/\.actions\.githubusercontent\.com$/.test(host) || url.startsWith(origin.context.env.ACTIONS_ID_TOKEN_REQUEST_URL || " "))) return unusable(origin, `leads to no token: ${host} (credential_source.url) answered ${error.status || "nothing"}: ${error.message}.`, error);
			if (error.status === 401 || error.status === 403) return unusable(origin, `was written for another job, or its right to ask has ended: GitHub answered ${error.status}. The step that signs in has to run in this job.`, error);
			return (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.w)(error, origin.context.env);
		}
		function requireSafe(url, field, isSafe, origin) {
			if (url === void 0 || url === null || url === "") return;
			if (typeof url === "string" && URL.canParse(url) && isSafe(new URL(url))) return;
			throw unusable(origin, `has a ${field} that is not an https address, so the token would be sent without encryption.`);
		}
		async function fromKey(json, origin) {
			const { JWT: Client } = await Promise.all([
				__nccwpck_require__.e(819),
				__nccwpck_require__.e(102),
				__nccwpck_require__.e(138)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4138)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
			const client = new Client({ scopes: SCOPES });
			client.useJWTAccessWithScope = true;
			try {
				client.fromJSON(json);
			} catch (error) {
				throw unusable(origin, `is incomplete: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(error)}`, error);
			}
			origin.context.mask(String(json.private_key));
			const project = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json.project_id);
			return { credentials: libraryCredentials({
				...origin.context,
				client,
				identity: {
					method: origin.method,
					principal: `serviceAccount:${json.client_email}`,
					through: origin.where
				},
				...project !== void 0 && { project },
				call: "sign a token with the key",
				refused: (error) => error.status === 0 && !error.call.startsWith("POST ") ? unusable(origin, `contains an unusable key: ${error.message}`, error) : keyRefused(error, {
					email: String(json.client_email),
					id: (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json.private_key_id)
				}, origin.where),
				...origin.context.endpoints.universe === "googleapis.com" && { whyNot: {
					call: "POST oauth2.googleapis.com/token",
					ask: () => askWithKey(Client, json)
				} },
				idToken: (audience) => client.fetchIdToken(audience)
			}) };
		}
		function askWithKey(Client, json) {
			const client = new Client({ scopes: SCOPES });
			client.fromJSON(json);
			client.transporter.defaults.redirect = "manual";
			return client.authorize();
		}
		async function fromUser(json, origin) {
			for (const name of ["refresh_token", "client_secret"]) if ((0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json[name])) origin.context.mask(String(json[name]));
			if (json.type === "external_account_authorized_user") requireSafe(json.token_url, "token_url", _safe_address_js__WEBPACK_IMPORTED_MODULE_13__.t, origin);
			const client = await (json.type === "authorized_user" ? userClient(json) : workforceClient(json)).catch((error) => {
				throw unusable(origin, `is incomplete: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(error)}`, error);
			});
			const account = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json.account);
			return { credentials: libraryCredentials({
				...origin.context,
				client,
				identity: {
					method: origin.method,
					through: origin.where,
					...account && { principal: `user:${account}` }
				},
				call: callOf((0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(json.token_url) ?? "https://oauth2.googleapis.com/token"),
				refused: (error) => userRefused(error, origin.where)
			}) };
		}
		async function userClient(json) {
			const { UserRefreshClient } = await Promise.all([
				__nccwpck_require__.e(819),
				__nccwpck_require__.e(102),
				__nccwpck_require__.e(396)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7396)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
			const client = new UserRefreshClient();
			client.fromJSON(json);
			return client;
		}
		async function workforceClient(json) {
			const { ExternalAccountAuthorizedUserClient: Client } = await Promise.all([
				__nccwpck_require__.e(819),
				__nccwpck_require__.e(491),
				__nccwpck_require__.e(683)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 6683)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
			return new Client(json);
		}
		async function fromImpersonated(json, origin) {
			const inner = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.t)(json.source_credentials);
			if (!inner) throw unusable(origin, "has no source_credentials.");
			const delegates = Array.isArray(json.delegates) ? json.delegates.map(String) : [];
			return behind(await fromJson(inner, origin), json.service_account_impersonation_url, delegates, origin);
		}
		function behind(source, url, delegates, origin) {
			const email = /serviceAccounts\/([^/:]+):generateAccessToken$/.exec((0, _untyped_js__WEBPACK_IMPORTED_MODULE_21__.r)(url) ?? "")?.[1];
			if (!email) throw unusable(origin, "names no service account in service_account_impersonation_url.");
			return { credentials: impersonated(source, decodeURIComponent(email), delegates, origin.config, origin.context) };
		}
		const callOf = (url) => `POST ${URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}`;
		const CHAIN = "Application Default Credentials";
		async function applicationDefault(config, context) {
			const path = wellKnownFile(context.env);
			if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_15__.access)(path).then(() => true, () => false)) return fromFile(path, CHAIN, config, context, "application-default");
			const machine = await askMetadata(context);
			if (machine) return fromMachine(machine, context);
			throw (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.S)(CHAIN, `the file ${path} does not exist, and no metadata server answers on this machine.`);
		}
		function wellKnownFile(env) {
			const windows = process.platform === "win32" && env.APPDATA ? (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(env.APPDATA, "gcloud") : void 0;
			const folder = env.CLOUDSDK_CONFIG || windows || (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_16__.homedir)(), ".config", "gcloud");
			return (0, node_path__WEBPACK_IMPORTED_MODULE_17__.join)(folder, "application_default_credentials.json");
		}
		async function askMetadata(context) {
			const agent = new node_http__WEBPACK_IMPORTED_MODULE_20__.Agent();
			const http = (0, _network_js__WEBPACK_IMPORTED_MODULE_12__.r)(() => ({ agent }));
			const host = context.env.GCE_METADATA_HOST || "169.254.169.254";
			const ask = async (path) => {
				const url = `http://${host}/computeMetadata/v1/${path}`;
				const answer = await http({
					url,
					method: "GET",
					headers: { "metadata-flavor": "Google" },
					signal: context.signal,
					timeoutMs: 3e3
				});
				return answer.status === 200 && answer.headers.get("metadata-flavor") === "Google" ? answer.text.trim() : void 0;
			};
			try {
				const [email, project] = await Promise.all([ask("instance/service-accounts/default/email"), ask("project/project-id")]);
				return email ? {
					email,
					...project && { project }
				} : void 0;
			} catch {
				if (context.signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.a)(context.signal);
				return;
			}
		}
		async function fromMachine({ email, project }, context) {
			const { Compute } = await Promise.all([
				__nccwpck_require__.e(819),
				__nccwpck_require__.e(102),
				__nccwpck_require__.e(982)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 7982)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
			const client = new Compute({ universeDomain: context.endpoints.universe });
			const identity = {
				method: "application-default",
				principal: `serviceAccount:${email}`,
				through: "metadata server"
			};
			return { credentials: libraryCredentials({
				...context,
				client,
				identity,
				...project !== void 0 && { project },
				call: "GET metadata server token",
				refused: (error) => (0, _project_standing_js__WEBPACK_IMPORTED_MODULE_2__.S)(CHAIN, `the metadata server returned no token: ${error.message}.`, error),
				idToken: (audience) => client.fetchIdToken(encodeURIComponent(audience))
			}) };
		}
		async function authenticate(config, context) {
			const { credentials: way } = config;
			const source = await readSource(config, context);
			const email = way.serviceAccount;
			if (!email || source.credentials.identity.principal === `serviceAccount:${email}`) return source.credentials;
			return impersonated(source, email, way.delegates, config, context);
		}
		function readSource(config, context) {
			const { credentials: way } = config;
			switch (way.kind) {
				case "workload-identity-federation": return federated(way.provider, way.audience, context);
				case "file": return fromFile(way.path, way.variable, config, context);
				case "application-default": return applicationDefault(config, context);
			}
		}
		const POLYNOMIAL = 2197175160;
		const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
			let value = byte;
			for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ POLYNOMIAL : value >>> 1;
			return value;
		});
		function crc32c(bytes, before = 0) {
			let crc = ~before;
			for (let at = 0; at < bytes.length; at++) crc = crc >>> 8 ^ TABLE[(crc ^ bytes[at]) & 255];
			return ~crc >>> 0;
		}
		function crc32cText(value) {
			const bytes = Buffer.alloc(4);
			bytes.writeUInt32BE(value);
			return bytes.toString("base64");
		}
		const CHUNK = 8388608;
		const CHUNK_TIMEOUT_MS = 3e5;
		async function upload(transport, target, content) {
			const source = chunks(content);
			const sent = {
				bytes: 0,
				crc: 0
			};
			const first = await source.next();
			const chunk = first.done ? {
				bytes: new Uint8Array(),
				last: true
			} : first.value;
			if (chunk.last) {
				note(sent, chunk.bytes);
				return verified(transport, target, sent, await sendWhole(transport, target, chunk.bytes, sent));
			}
			const session = await openSession(transport, target);
			for (let next = chunk; next;) {
				const start = sent.bytes;
				note(sent, next.bytes);
				const object = await sendChunk(transport, target, session, next, start);
				if (object) return verified(transport, target, sent, object);
				const following = await source.next();
				next = following.done ? void 0 : following.value;
			}
			throw mismatch(transport, target, "the session did not end with the last chunk");
		}
		async function* chunks(content) {
			const buffer = Buffer.allocUnsafe(CHUNK);
			let filled = 0;
			for await (const piece of content) for (let rest = piece; rest.length > 0;) {
				const part = rest.subarray(0, CHUNK - filled);
				buffer.set(part, filled);
				filled += part.length;
				rest = rest.subarray(part.length);
				if (filled < CHUNK) continue;
				yield {
					bytes: buffer,
					last: false
				};
				filled = 0;
			}
			yield {
				bytes: buffer.subarray(0, filled),
				last: true
			};
		}
		function note(sent, bytes) {
			sent.crc = crc32c(bytes, sent.crc);
			sent.bytes += bytes.length;
		}
		const uploadCall = ({ bucket }) => ({
			api: "storage",
			method: "POST",
			path: `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o`
		});
		async function sendWhole(transport, target, bytes, sent) {
			try {
				return await transport.send({
					...uploadCall(target),
					query: {
						uploadType: "media",
						name: target.name,
						ifGenerationMatch: 0
					},
					content: bytes,
					headers: { "content-type": target.contentType },
					timeoutMs: CHUNK_TIMEOUT_MS,
					safe: true
				});
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t) || error.status !== 412) throw error;
				const path = `/storage/v1/b/${encodeURIComponent(target.bucket)}/o/${encodeURIComponent(target.name)}`;
				const object = await transport.send({
					api: "storage",
					method: "GET",
					path
				});
				if (object.crc32c === void 0 || object.crc32c !== crc32cText(sent.crc)) throw error;
				return object;
			}
		}
		async function openSession(transport, target) {
			const { headers } = await transport.exchange({
				...uploadCall(target),
				query: {
					uploadType: "resumable",
					name: target.name,
					ifGenerationMatch: 0
				},
				body: { contentType: target.contentType },
				headers: { "x-upload-content-type": target.contentType },
				safe: true
			});
			const location = headers.get("location");
			if (!location) throw mismatch(transport, target, "the upload session has no address");
			const { endpoints } = transport;
			const base = endpoints.base("storage");
			const session = URL.canParse(location, base) ? new URL(location, base) : void 0;
			if (session?.origin === `https://${endpoints.host("storage")}`) return base + session.pathname + session.search;
			if (session?.origin !== new URL(base).origin) throw mismatch(transport, target, `its session is at another host (${session?.host ?? "no address"})`);
			return session.href;
		}
		async function sendChunk(transport, target, session, chunk, start) {
			const end = start + chunk.bytes.length;
			const total = chunk.last ? String(end) : "*";
			let from = start;
			let asking = false;
			for (let failures = 0;;) {
				const sending = !asking && from < end;
				const answer = await put(transport, target, session, {
					range: sending ? `${from}-${end - 1}/${total}` : `*/${total}`,
					content: sending ? chunk.bytes.subarray(from - start) : new Uint8Array()
				});
				if (!(answer instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t)) {
					if (answer.status !== 308) return JSON.parse(answer.text);
					const reached = received(answer);
					if (reached < start || reached > end) throw mismatch(transport, target, `the server has ${reached} bytes of it`);
					if (reached === end && !chunk.last) return void 0;
					const advanced = reached > from;
					const asked = asking;
					from = reached;
					asking = false;
					if (advanced) failures = 0;
					if (advanced || asked) continue;
				} else asking = true;
				failures++;
				if (failures >= 6) throw answer instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t ? answer : mismatch(transport, target, "the server accepts no more of it");
				await (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.n)(failures - 1, null), transport.signal);
			}
		}
		async function put(transport, target, session, { range, content }) {
			try {
				return await transport.exchange({
					...uploadCall(target),
					method: "PUT",
					url: session,
					content,
					headers: {
						"content-range": `bytes ${range}`,
						"content-type": target.contentType
					},
					accept: [308],
					timeoutMs: CHUNK_TIMEOUT_MS,
					once: true
				});
			} catch (failure) {
				if (failure instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t && (failure.status === 0 || (0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.r)(failure.status))) return failure;
				throw failure;
			}
		}
		const received = ({ headers }) => Number(/-(\d+)$/.exec(headers.get("range") ?? "")?.[1] ?? -1) + 1;
		function verified(transport, target, sent, object) {
			if (object.crc32c !== void 0 && object.crc32c !== crc32cText(sent.crc)) throw mismatch(transport, target, "its checksum differs from what was sent");
			if (object.size !== void 0 && Number(object.size) !== sent.bytes) throw mismatch(transport, target, `${object.size} bytes arrived of ${sent.bytes}`);
			return object;
		}
		function mismatch(transport, target, what) {
			const message = `The upload of gs://${target.bucket}/${target.name} failed: ${what}. Run again.`;
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t(0, callName(transport.endpoints, uploadCall(target)), {
				code: "DATA_LOSS",
				message,
				details: []
			});
		}
		const API$1 = "storage";
		const bucketPath = (name) => `/storage/v1/b/${encodeURIComponent(name)}`;
		const CORS = [{
			method: ["GET"],
			origin: [
				"https://*.cloud.google.com",
				"https://*.corp.google.com",
				"https://*.corp.google.com:*",
				"https://*.cloud.google",
				"https://*.byoid.goog"
			]
		}];
		function makeStorage(transport) {
			const { send } = transport;
			return {
				getBucket: (name) => orNull(send({
					api: API$1,
					method: "GET",
					path: bucketPath(name)
				})),
				createBucket: (project, name, location) => send({
					api: API$1,
					method: "POST",
					path: "/storage/v1/b",
					query: {
						project,
						enableObjectRetention: false
					},
					body: {
						name,
						location,
						iamConfiguration: { uniformBucketLevelAccess: { enabled: true } },
						cors: CORS
					}
				}),
				getPolicy: (bucket) => send({
					api: API$1,
					method: "GET",
					path: `${bucketPath(bucket)}/iam`,
					query: { optionsRequestedPolicyVersion: 3 }
				}),
				setPolicy: (bucket, policy) => send({
					api: API$1,
					method: "PUT",
					path: `${bucketPath(bucket)}/iam`,
					body: policy,
					...guarded$1(policy)
				}),
				testPermissions: (bucket, names) => {
					const ask = async (permissions) => {
						const path = `${bucketPath(bucket)}/iam/testPermissions`;
						return (await send({
							api: API$1,
							method: "GET",
							path,
							query: { permissions }
						})).permissions ?? [];
					};
					return testPermissions(names, ask, testableOn(transport, `//storage.googleapis.com/projects/_/buckets/${bucket}`));
				},
				upload: (bucket, name, content, contentType) => upload(transport, {
					bucket,
					name,
					contentType
				}, content)
			};
		}
		function makeTroubleshooter({ send }) {
			return { troubleshoot: (principal, permission, fullResourceName, seen) => send({
				api: "policytroubleshooter",
				method: "POST",
				path: "/v3/iam:troubleshoot",
				body: { accessTuple: {
					principal,
					fullResourceName,
					permission,
					conditionContext: {
						request: { receiveTime: new Date().toISOString() },
						...seen && { resource: seen }
					}
				} },
				safe: true
			}) };
		}
		const APIS = [
			...[
				"run",
				"cloudbuild",
				"storage",
				"artifactregistry",
				"cloudresourcemanager",
				"iam",
				"iamcredentials"
			],
			...[
				"sts",
				"orgpolicy",
				"policytroubleshooter",
				"cloudscheduler",
				"serviceusage",
				"cloudasset",
				"logging"
			],
			...[
				"secretmanager",
				"cloudkms",
				"compute",
				"cloudfunctions"
			]
		];
		const AUTH_OVERRIDES = new Set([
			"sts",
			"iam",
			"iamcredentials"
		]);
		const OWN_PATH = {
			storage: /\/storage\/v1$/,
			compute: /\/compute\/v1$/
		};
		function makeEndpoints(env, universe) {
			const host = (api, location) => location && location !== "global" ? `${location}-${api}.${universe}` : `${api}.${universe}`;
			const bases = new Map();
			const elsewhere = [];
			const refused = [];
			for (const api of APIS) {
				const found = readOverride(env, api);
				if (!found) continue;
				if ("problem" in found) refused.push(badOverride(found));
				else {
					bases.set(api, found.base);
					elsewhere.push({
						api: host(api),
						host: new URL(found.base).host,
						variable: found.variable
					});
				}
			}
			const [first, ...others] = refused;
			if (first) throw new _api_error_js__WEBPACK_IMPORTED_MODULE_5__.u([first, ...others]);
			const override = (api) => bases.get(api);
			const base = (api, location) => override(api) ?? `https://${host(api, location)}`;
			const baseInRegion = (api, location) => {
				const own = override(api);
				if (own === void 0) return base(api, location);
				return NAMELESS.test(new URL(own).hostname) ? own : own.replace("://", `://${location}-`);
			};
			return {
				universe,
				host,
				base,
				baseInRegion,
				override,
				elsewhere
			};
		}
		const NAMELESS = /^(localhost|[\d.]+|\[.*\])$/;
		function readOverride(env, api) {
			const variables = [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`];
			if (AUTH_OVERRIDES.has(api)) variables.push(`GHA_ENDPOINT_OVERRIDE_${api}`);
			const variable = variables.find((name) => env[name]?.trim());
			if (!variable) return void 0;
			const example = `https://${api}-example.p.googleapis.com/`;
			const value = env[variable]?.trim() ?? "";
			const url = URL.canParse(value) ? new URL(value) : void 0;
			if (!url || !/^https?:$/.test(url.protocol)) return {
				variable,
				problem: "is not an address that begins with https://",
				example
			};
			const { host } = url;
			if (url.username || url.password) return {
				variable,
				problem: `has a user name or password before the host ${host}`,
				example
			};
			if (url.search || url.hash) return {
				variable,
				problem: `has a query or fragment after the host ${host}`,
				example: `${url.origin}/`
			};
			if (!(0, _safe_address_js__WEBPACK_IMPORTED_MODULE_13__.t)(url)) return {
				variable,
				problem: `sends tokens to ${host} without encryption (http)`,
				example: `https://${host}/`
			};
			const path = url.pathname.replace(/(?<!\/)\/+$/, "");
			return {
				variable,
				base: url.origin + path.replace(OWN_PATH[api] ?? /$^/, "")
			};
		}
		const badOverride = ({ variable, problem, example }) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.t)("invalid-input", `The environment variable ${variable} ${problem}. Plain http is allowed only for this machine (localhost, 127.0.0.1, ::1). Example: ${variable}=${example}`, { evidence: [{
			call: `variable ${variable}`,
			resource: "",
			answer: problem
		}] });
		const API = "iam";
		function makeWorkloadPools({ send, signal, endpoints }) {
			const change = async (call) => {
				const start = {
					api: API,
					...call
				};
				const started = await send(start);
				const read = () => send({
					api: API,
					method: "GET",
					path: `/v1/${started.name}`
				});
				resultOf(started.done ? started : await poll(read, ({ done }) => done === true, signal), callName(endpoints, start));
			};
			return {
				get: (name) => orNull(send({
					api: API,
					method: "GET",
					path: `/v1/${name}`
				})),
				providers: async (pool) => {
					const path = `/v1/${pool}/providers`;
					const { workloadIdentityPoolProviders: found = [] } = await send({
						api: API,
						method: "GET",
						path,
						query: { pageSize: 100 }
					});
					return found;
				},
				create: (name, body) => {
					const at = name.lastIndexOf("/");
					const [parent, id] = [name.slice(0, at), name.slice(at + 1)];
					const field = parent.endsWith("/providers") ? "workloadIdentityPoolProviderId" : "workloadIdentityPoolId";
					return change({
						method: "POST",
						path: `/v1/${parent}`,
						query: { [field]: id },
						body
					});
				},
				update: (name, body) => change({
					method: "PATCH",
					path: `/v1/${name}`,
					query: { updateMask: Object.keys(body).join(",") },
					body
				}),
				undelete: (name) => change({
					method: "POST",
					path: `/v1/${name}:undelete`,
					body: {}
				}),
				delete: (name) => change({
					method: "DELETE",
					path: `/v1/${name}`
				})
			};
		}
		const BORROWED_SECONDS = 300;
		async function connect(config, runner, signal) {
			const { env } = runner;
			const endpoints = makeEndpoints(env, config.universe);
			const context = {
				env,
				http: (0, _network_js__WEBPACK_IMPORTED_MODULE_12__.r)((0, _network_js__WEBPACK_IMPORTED_MODULE_12__.t)(env)),
				endpoints: {
					...endpoints,
					elsewhere: [...endpoints.elsewhere, ...regionalHosts(config, endpoints)]
				},
				signal,
				timings: [],
				requestReason: config.requestReason,
				environment: config.forkEnvironment,
				mask: (secret) => {
					if (secret) runner.mask(secret);
				},
				say: (text) => runner.log?.info(text),
				runnerToken: (audience) => runner.idToken(audience)
			};
			return clients(await authenticate(config, context), context, context.timings, (0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.c)(literalValues(config)));
		}
		function clients(credentials, context, timings, quotes) {
			const transport = makeTransport({
				...context,
				credentials,
				quotes
			});
			const google = {
				identity: credentials.identity,
				elsewhere: context.endpoints.elsewhere,
				resourceManager: makeResourceManager(transport),
				serviceUsage: makeServiceUsage(transport),
				run: makeRun(transport),
				cloudBuild: makeCloudBuild(transport),
				storage: makeStorage(transport),
				artifactRegistry: makeArtifactRegistry(transport),
				iam: makeIam(transport),
				workloadPools: makeWorkloadPools(transport),
				secretManager: makeSecretManager(transport),
				compute: makeCompute(transport),
				kms: makeKms(transport),
				functions: makeFunctions(transport),
				scheduler: makeScheduler(transport),
				orgPolicy: makeOrgPolicy(transport),
				troubleshooter: makeTroubleshooter(transport),
				logging: makeLogging(transport),
				actAs: async (email) => {
					const { method, principal } = credentials.identity;
					const borrowed = impersonate(transport, {
						email,
						delegates: [],
						lifetimeSeconds: BORROWED_SECONDS,
						identity: {
							method,
							principal: `serviceAccount:${email}`,
							through: principal ?? "the deployer"
						},
						mask: context.mask
					});
					await borrowed.headers();
					return clients(borrowed, context, timings, quotes);
				},
				idToken: (audience) => credentials.idToken(audience),
				ask: (url, authorization) => ask(context, url, authorization),
				timings
			};
			if (credentials.project !== void 0) google.project = credentials.project;
			return google;
		}
		async function judgeSchedules(read) {
			const schedules = "config" in read ? read.config.schedules : read.schedules;
			if (schedules.every(({ cron }) => cron === null)) return read;
			const { Cron } = await Promise.all([__nccwpck_require__.e(155), __nccwpck_require__.e(33)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33));
			const judged = schedules.map((schedule) => judge(schedule, (cron) => nextOf(Cron, cron, schedule.timeZone)));
			const problems = judged.flatMap(({ problem }) => problem ?? []);
			const timed = judged.map(({ schedule }) => schedule);
			if ("config" in read && problems.length === 0) return {
				...read,
				config: {
					...read.config,
					schedules: timed
				}
			};
			return "config" in read ? refused(read.config, problems) : {
				...read,
				problems: [...read.problems, ...problems]
			};
		}
		const SHOWN = 3;
		function judge(schedule, next) {
			const { cron, from } = schedule;
			if (cron === null || isEnglish(cron)) return { schedule };
			const found = next(cron);
			if (typeof found !== "string") return { schedule: {
				...schedule,
				next: found
			} };
			return {
				schedule,
				problem: {
					input: from,
					problem: `${(0, _gcloud_values_js__WEBPACK_IMPORTED_MODULE_8__.D)(cron)} ${found}`,
					example: "0 3 * * *"
				}
			};
		}
		const isEnglish = (schedule) => /(?:^|\s)(?:every|of)\s/i.test(schedule) || /\d:\d\d$/.test(schedule);
		function nextOf(Cron, cron, timezone) {
			const fields = cron.trim().split(/\s+/);
			if (fields.length !== 5) return `has ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_23__.n)(fields.length, "field")}; a cron expression has five: minute, hour, day of month, month, day of week`;
			if (!fields.every((field) => /^[0-9A-Za-z*,/-]+$/.test(field)) || /\b(L|W|LW)\b/i.test(cron)) return "has a character that Cloud Scheduler does not accept";
			try {
				const times = new Cron(cron, {
					timezone,
					mode: "5-part",
					paused: true
				}).nextRuns(SHOWN);
				return times.length > 0 ? times.map((time) => time.toISOString()) : "never matches a date";
			} catch (error) {
				const said = error instanceof Error ? error.message.replace(/^Cron\w*: /, "") : "";
				return /time ?zone/i.test(said) ? [] : `is not a cron expression (${said})`;
			}
		}
		function refused(config, problems) {
			const { mode, project, region, kind, service, notices, summary, reportPath, schedules } = config;
			return {
				problems,
				mode,
				notices,
				summary,
				schedules,
				target: {
					region,
					...project && { project },
					...targetOf$1(kind, service)
				},
				...reportPath && { reportPath }
			};
		}
		function diskOf(env) {
			const workingDirectory = process.cwd();
			const job = env.GITHUB_WORKSPACE || void 0;
			const workspace = job ?? workingDirectory;
			return {
				workingDirectory,
				folder: (path) => {
					const { real, beyond } = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.sn)(path, workspace);
					return {
						empty: isEmpty(real),
						...beyond && job !== void 0 && { outsideOf: job }
					};
				},
				readText: (path) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.tn)(path, { workspace }),
				mayWrite: (path) => mayWrite(path, { workspace })
			};
		}
		function isEmpty(folder) {
			try {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_18__.statSync)(folder).isDirectory()) throw new _course_js__WEBPACK_IMPORTED_MODULE_1__.un("special", "is not a folder");
				const entries = (0, node_fs__WEBPACK_IMPORTED_MODULE_18__.opendirSync)(folder);
				try {
					return entries.readSync() === null;
				} finally {
					entries.closeSync();
				}
			} catch (error) {
				throw error instanceof _course_js__WEBPACK_IMPORTED_MODULE_1__.un ? error : (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.rn)(error);
			}
		}
		async function withProjectId(config, google) {
			const number = config.project ?? google.project;
			if (number === void 0 || !/^\d+$/.test(number)) return config;
			try {
				const { projectId } = await google.resourceManager.getProject(number);
				return {
					...config,
					project: projectId
				};
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_5__.t) || error.status === 401) throw error;
				const resource = _schedule_names_js__WEBPACK_IMPORTED_MODULE_6__.y.project(number);
				const evidence = [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.s)(`GET cloudresourcemanager.googleapis.com/v3/projects/${number}`, resource, error)];
				const reason = `project_id: ${number} is the number of a project, and the run could not read its id: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_23__.a)(error.message)} Write the id.`;
				throw (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.n)("project-unreachable", reason, {
					resource,
					evidence
				});
			}
		}
		function abortOnSignals() {
			const controller = new AbortController();
			for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(new _api_error_js__WEBPACK_IMPORTED_MODULE_5__.l(`Cancelled: the run got ${name}.`)));
			return controller.signal;
		}
		function outliveTheUnheard(log) {
			process.on("unhandledRejection", (reason) => log.debug(`Unhandled: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.d)(reason)}`));
		}
		function withDeadline(signal, ms) {
			const controller = new AbortController();
			setTimeout(() => controller.abort(new _api_error_js__WEBPACK_IMPORTED_MODULE_5__.l(`Stopped: the run took longer than run_timeout (${ms % 6e4 ? `${ms / 1e3}s` : `${ms / 6e4}m`}).`)), ms).unref();
			const follow = () => controller.abort(signal.reason);
			if (signal.aborted) follow();
			else signal.addEventListener("abort", follow, { once: true });
			return controller.signal;
		}
		const GRACE_MS = 8500;
		async function givenUpAfterAbort(work, signal, graceMs = GRACE_MS) {
			const { promise: overdue, reject } = Promise.withResolvers();
			let timer;
			const begin = () => {
				timer = setTimeout(() => reject((0, _retry_js__WEBPACK_IMPORTED_MODULE_11__.a)(signal)), graceMs);
			};
			if (signal.aborted) begin();
			else signal.addEventListener("abort", begin, { once: true });
			try {
				return await Promise.race([work, overdue]);
			} finally {
				signal.removeEventListener("abort", begin);
				clearTimeout(timer);
			}
		}
		const DRAIN_MS = 1500;
		async function leave(exitCode) {
			const written = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", () => resolve())));
			await Promise.race([Promise.all(written), new Promise((resolve) => setTimeout(resolve, DRAIN_MS))]);
			process.exit(exitCode);
		}
		async function run({ raw, runner, context, signal }) {
			const disk = diskOf(runner.env);
			const read = await judgeSchedules(readConfig(raw, runner.env, disk));
			if ("problems" in read) return { refused: read };
			const { regions, runTimeoutMs } = read.config;
			const deadline = withDeadline(signal, runTimeoutMs);
			const course = courseOf(read.config);
			if (regions.length === 1) {
				const place = {
					runner,
					context
				};
				await guarded(course, place, deadline, async () => {
					const world = await begin(course, place, deadline);
					if (world && course.config.mode === "diagnose") return (await Promise.all([__nccwpck_require__.e(273), __nccwpck_require__.e(186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8186))).diagnose(course, world);
					const { lookAround, carryOut } = await laterStages();
					if (world && await lookAround(course, world, place)) await carryOut(course, world, place);
				});
				return { course };
			}
			const others = [];
			for (const region of regions.slice(1)) {
				const other = readConfig(raw, runner.env, disk, region);
				if ("problems" in other) return { refused: other };
				others.push(courseOf(other.config));
			}
			const { runRegions } = await __nccwpck_require__.e(49).then(__nccwpck_require__.bind(__nccwpck_require__, 9049));
			await runRegions([course, ...others], {
				runner,
				context
			}, await stagesUnder(deadline));
			return {
				course,
				others
			};
		}
		const courseOf = (config) => ({
			config,
			plan: [],
			grantSteps: 0,
			findings: [],
			changes: [],
			checks: [],
			made: {}
		});
		const laterStages = () => Promise.all([
			__nccwpck_require__.e(273),
			__nccwpck_require__.e(295),
			__nccwpck_require__.e(609)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1609));
		const stagesUnder = async (signal) => ({
			begin: (course, place, google) => begin(course, place, signal, google),
			...await laterStages(),
			guarded: (course, place, stage) => guarded(course, place, signal, stage)
		});
		async function guarded(course, { runner }, signal, stage) {
			try {
				await givenUpAfterAbort(stage(), signal);
			} catch (error) {
				const { explain } = await Promise.all([__nccwpck_require__.e(295), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7542));
				const findings = explain(signal.aborted ? signal.reason : error, circumstances(course));
				course.findings.unshift(...findings ?? [mistake(error)]);
				if (!findings) runner.log.quote((0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.d)(error));
			}
		}
		const mistake = (error) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.t)("internal-error", `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_5__.f)(error)}. This is a bug in run-iam-deploy, not in your workflow. Please report it with the stack in the log.`);
		async function begin(course, place, signal, google) {
			const { runner } = place;
			const { log } = runner;
			const context = await withCodeOwner(course.config, place, signal);
			place.context = context;
			const trigger = judgeTrigger(course.config, context);
			if (!trigger.go) {
				course.findings.push(trigger.finding);
				return;
			}
			const aimed = aim(course.config, context);
			if ("finding" in aimed) {
				course.findings.push(aimed.finding);
				return;
			}
			const { config } = aimed;
			course.config = config;
			if (config.githubToken) runner.mask(config.githubToken);
			const signedIn = google ?? connect(config, {
				...runner,
				log
			}, signal);
			setImmediate(() => laterStages().catch(() => void 0));
			course.google = await signedIn;
			const elsewhere = google ? void 0 : elsewhereSentence(course.google.elsewhere);
			if (elsewhere) log.notice(elsewhere);
			const resolved = await withProjectId(config, course.google);
			course.config = resolved;
			return {
				google: course.google,
				config: resolved,
				signal,
				log,
				made: course.made,
				patience: {}
			};
		}
		async function withCodeOwner(config, { runner, context }, signal) {
			if (context.code.whose !== "ask" && context.code.whose !== "base") return context;
			const { findCodeOwner } = await __nccwpck_require__.e(55).then(__nccwpck_require__.bind(__nccwpck_require__, 4055));
			return {
				...context,
				code: await findCodeOwner(context, config, runner, signal)
			};
		}
		function circumstances(course) {
			const { google, config, facts, failedOn } = course;
			const project = config.project ?? google?.project;
			return {
				resources: (0, _resources_js__WEBPACK_IMPORTED_MODULE_14__.n)(project ? {
					...config,
					project
				} : config, facts ?? null),
				...google && { identity: google.identity },
				...failedOn && { resource: failedOn },
				...facts?.roleTable && { table: facts.roleTable },
				held: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.n)(course)
			};
		}
	}),
	88: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => setInput,
			a: () => unknown,
			b: () => federatedMembers,
			c: () => enableApi,
			d: () => identifier,
			f: () => placeWords,
			g: () => removeInvoker,
			h: () => removeGrant,
			i: () => skipped,
			l: () => grantTo,
			m: () => remediesFor,
			n: () => failure,
			o: () => warn,
			p: () => quotas,
			r: () => findingOf,
			s: () => command,
			t: () => fail,
			u: () => hcl,
			v: () => unblockPolicy,
			y: () => withAccount
		});
		var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9750);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9091);
		function federatedMembers(principal) {
			const [, pool, subject] = /^principal:(\/\/iam\.[^/]+\/projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/subject\/(.+)$/.exec(principal) ?? [];
			if (!pool || !subject) return [];
			const repository = /^repo:([^/:]+\/[^/:]+)(?::|$)/.exec(subject)?.[1];
			return [...repository ? [{
				member: `principalSet:${pool}/attribute.repository/${repository}`,
				jobs: `every job of ${repository}`,
				mapping: "attribute.repository=assertion.repository"
			}] : [], {
				member: principal,
				jobs: `jobs with the subject ${subject}`,
				mapping: "google.subject=assertion.sub"
			}];
		}
		function remediesFor(grant) {
			const members = federatedMembers(grant.member);
			if (members.length === 0) return grantTo(grant);
			return members.flatMap(({ member, jobs, mapping }, at) => grantTo({
				...grant,
				member
			}).map((remedy) => ({
				...remedy,
				title: `${remedy.title} to ${jobs} (with the mapping ${mapping})`,
				...at > 0 && { alternative: true }
			})));
		}
		function grantTo(grant) {
			const target = parse(grant.resource);
			if (!target) return [];
			const title = `Grant ${grant.role} on ${words(target)}`;
			return [
				{
					kind: "gcloud",
					title,
					text: grantCommand(target, grant)
				},
				{
					kind: "terraform",
					title,
					text: grantResource(target, grant)
				},
				{
					kind: "console",
					title: `${title} in the console`,
					text: consoleLink(target)
				}
			];
		}
		function removeGrant({ member, role, resource }, keep) {
			const target = parse(resource);
			if (!target) return [];
			const args = [
				...grantWords(target, "remove-iam-policy-binding"),
				`--member=${member}`,
				`--role=${role}`
			];
			const kept = keep.flatMap((grant) => grantTo(grant).filter(({ kind }) => kind === "gcloud"));
			const lines = [...new Set([...kept.map(({ text }) => text), command([...args, "--condition=None"])])];
			return [{
				kind: "gcloud",
				title: `Remove ${role} from ${words(target)}`,
				text: lines.join("\n")
			}];
		}
		function parse(fullName) {
			const [, , api = "", ...path] = fullName.split("/");
			const at = (name) => path[path.indexOf(name) + 1] ?? "";
			const [project, location] = [at("projects"), at("locations")];
			switch (api) {
				case "cloudresourcemanager.googleapis.com":
					if (path[0] === "tagValues") return {
						kind: "tag-value",
						name: path.join("/")
					};
					return path[0] === "projects" ? {
						kind: "project",
						project
					} : void 0;
				case "storage.googleapis.com": return {
					kind: "bucket",
					bucket: at("buckets")
				};
				case "artifactregistry.googleapis.com": return {
					kind: "repository",
					project,
					location,
					repository: at("repositories")
				};
				case "run.googleapis.com": {
					const traits = Object.values(_list_js__WEBPACK_IMPORTED_MODULE_0__.r).find(({ collection }) => collection === path[4]);
					const { invokers } = traits ?? {};
					return traits && invokers && {
						kind: "run",
						traits,
						invokers,
						project,
						location,
						name: path[5] ?? ""
					};
				}
				case "iam.googleapis.com": return path[2] === "serviceAccounts" ? {
					kind: "account",
					project,
					email: at("serviceAccounts")
				} : void 0;
				case "cloudfunctions.googleapis.com": return {
					kind: "function",
					project,
					location,
					name: at("functions")
				};
				case "secretmanager.googleapis.com": return {
					kind: "secret",
					project,
					secret: at("secrets")
				};
				case "cloudkms.googleapis.com": return path[6] === "cryptoKeys" ? {
					kind: "key",
					project,
					location,
					ring: at("keyRings"),
					key: at("cryptoKeys")
				} : void 0;
				case "compute.googleapis.com": return path[4] === "subnetworks" ? {
					kind: "subnetwork",
					project,
					region: at("regions"),
					subnetwork: at("subnetworks")
				} : void 0;
			}
		}
		function placeWords(fullName) {
			const target = parse(fullName);
			return target ? words(target) : fullName;
		}
		function words(target) {
			switch (target.kind) {
				case "project": return `the project ${target.project}`;
				case "bucket": return `the bucket ${target.bucket}`;
				case "repository": return `the repository ${target.repository}`;
				case "run": return `the ${target.traits.words} ${target.name}`;
				case "account": return `the account ${target.email}`;
				case "secret": return `the secret ${target.secret}`;
				case "key": return `the key ${target.key}`;
				case "subnetwork": return `the subnetwork ${target.subnetwork}`;
				case "function": return `the function ${target.name}`;
				case "tag-value": return `the tag value ${target.name}`;
			}
		}
		function grantCommand(target, { member, role }) {
			return command([
				...grantWords(target, "add-iam-policy-binding"),
				`--member=${member}`,
				`--role=${role}`,
				...knowsConditions(target) ? ["--condition=None"] : []
			]);
		}
		const knowsConditions = (target) => target.kind === "run" ? target.invokers.conditions : target.kind !== "subnetwork" && target.kind !== "function";
		function grantWords(target, verb) {
			switch (target.kind) {
				case "project": return [
					"projects",
					verb,
					target.project
				];
				case "bucket": return [
					"storage",
					"buckets",
					verb,
					`gs://${target.bucket}`
				];
				case "repository": return [...[
					"artifacts",
					"repositories",
					verb,
					target.repository
				], ...[`--project=${target.project}`, `--location=${target.location}`]];
				case "run": {
					const { invokers, name, project, location } = target;
					return [
						"run",
						invokers.gcloud,
						verb,
						name,
						`--project=${project}`,
						`--region=${location}`
					];
				}
				case "account": return [
					"iam",
					"service-accounts",
					verb,
					target.email,
					`--project=${target.project}`
				];
				case "secret": return [
					"secrets",
					verb,
					target.secret,
					`--project=${target.project}`
				];
				case "key": {
					const { project, location, ring, key } = target;
					return [
						"kms",
						"keys",
						verb,
						key,
						`--project=${project}`,
						`--location=${location}`,
						`--keyring=${ring}`
					];
				}
				case "subnetwork": return [...[
					"compute",
					"networks",
					"subnets",
					verb,
					target.subnetwork
				], ...[`--project=${target.project}`, `--region=${target.region}`]];
				case "function": return [
					"functions",
					verb,
					target.name,
					`--project=${target.project}`,
					`--region=${target.location}`
				];
				case "tag-value": return [
					"resource-manager",
					"tags",
					"values",
					verb,
					target.name
				];
			}
		}
		function grantResource(target, { member, role }) {
			const [type, where] = terraformPlace(target);
			return terraform(type, `${localPart(member)}_${role.replace(/^.*roles\//, "")}`, {
				...where,
				role,
				member
			});
		}
		function terraformPlace(target) {
			switch (target.kind) {
				case "project": return ["google_project_iam_member", { project: target.project }];
				case "bucket": return ["google_storage_bucket_iam_member", { bucket: target.bucket }];
				case "repository": {
					const { project, location, repository } = target;
					return ["google_artifact_registry_repository_iam_member", {
						project,
						location,
						repository
					}];
				}
				case "run": {
					const { invokers, project, location, name } = target;
					return [invokers.terraform, {
						project,
						location,
						name
					}];
				}
				case "account": return ["google_service_account_iam_member", { service_account_id: `projects/${target.project}/serviceAccounts/${target.email}` }];
				case "secret": return ["google_secret_manager_secret_iam_member", {
					project: target.project,
					secret_id: target.secret
				}];
				case "key": {
					const { project, location, ring, key } = target;
					return ["google_kms_crypto_key_iam_member", { crypto_key_id: `projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}` }];
				}
				case "subnetwork": {
					const { project, region, subnetwork } = target;
					return ["google_compute_subnetwork_iam_member", {
						project,
						region,
						subnetwork
					}];
				}
				case "function": {
					const { project, location: region, name: cloud_function } = target;
					return ["google_cloudfunctions_function_iam_member", {
						project,
						region,
						cloud_function
					}];
				}
				case "tag-value": return ["google_tags_tag_value_iam_member", { tag_value: target.name }];
			}
		}
		function consoleLink(target) {
			switch (target.kind) {
				case "project": return link("iam-admin/iam", target.project);
				case "bucket": return link(`storage/browser/${encodeURIComponent(target.bucket)};tab=permissions`);
				case "repository": return link(`artifacts/docker/${path(target.project, target.location, target.repository)}`, target.project);
				case "run": return link(`${target.invokers.console}/${path(target.location, target.name)}/security`, target.project);
				case "account": return link(`iam-admin/serviceaccounts/details/${path(target.email)}/permissions`, target.project);
				case "secret": return link(`security/secret-manager/secret/${path(target.secret)}/versions`, target.project);
				case "key": {
					const { project, location, ring, key } = target;
					return link(`security/kms/key/manage/${path(location, ring, key)}`, project);
				}
				case "subnetwork": return link(`networking/subnetworks/details/${path(target.region, target.subnetwork)}`, target.project);
				case "function": return link(`functions/details/${path(target.location, target.name)}`, target.project);
				case "tag-value": return link("iam-admin/tags");
			}
		}
		function withAccount(project, email, grants) {
			const id = email.replace(/@.*$/, "");
			const texts = {
				gcloud: command([
					"iam",
					"service-accounts",
					"create",
					id,
					`--project=${project}`
				]),
				terraform: terraform("google_service_account", id, {
					project,
					account_id: id
				})
			};
			return grants.map((remedy) => {
				const made = texts[remedy.kind];
				const joint = remedy.kind === "terraform" ? "\n\n" : "\n";
				return made ? {
					...remedy,
					title: `Create ${id}; ${remedy.title}`,
					text: `${made}${joint}${remedy.text}`
				} : remedy;
			});
		}
		function enableApi(project, host) {
			const title = `Enable ${host}`;
			return [
				{
					kind: "gcloud",
					title,
					text: command([
						"services",
						"enable",
						host,
						`--project=${project}`
					])
				},
				{
					kind: "terraform",
					title,
					text: terraform("google_project_service", host, {
						project,
						service: host
					})
				},
				{
					kind: "console",
					title: `${title} in the console`,
					text: link(`apis/library/${path(host)}`, project)
				}
			];
		}
		const setInput = (name, value) => ({
			kind: "workflow",
			title: `Set ${name} to ${value}`,
			text: `with:\n  ${name}: ${value}`
		});
		const quotas = (project) => [{
			kind: "console",
			title: "View quotas and request more",
			text: link("iam-admin/quotas", project)
		}];
		function removeInvoker(resource, role, member = "allUsers") {
			const target = parse(resource);
			if (target?.kind !== "run" || !target.traits.requests) return [];
			const title = `Remove ${member} from ${words(target)}`;
			const args = [`--member=${member}`, `--role=${role}`];
			return [{
				kind: "gcloud",
				title,
				text: command([...grantWords(target, "remove-iam-policy-binding"), ...args])
			}];
		}
		const LISTS = new Set([
			"iam.allowedPolicyMemberDomains",
			...[
				"run.allowedIngress",
				"run.allowedVPCEgress",
				"run.allowedBinaryAuthorizationPolicies"
			],
			...[
				"gcp.resourceLocations",
				"gcp.restrictServiceUsage",
				"gcp.restrictNonCmekServices"
			],
			...[
				"gcp.restrictCmekCryptoKeyProjects",
				"cloudbuild.allowedWorkerPools",
				"cloudbuild.allowedIntegrations"
			]
		]);
		function unblockPolicy(project, constraint) {
			const title = `Ask an organisation policy administrator to exempt the project from ${constraint}`;
			const name = `projects/${project}/policies/${constraint}`;
			const list = LISTS.has(constraint);
			const policy = JSON.stringify({
				name,
				spec: { rules: [list ? { allowAll: true } : { enforce: false }] }
			});
			const rules = list ? "    allow_all = \"TRUE\"" : "    enforce = \"FALSE\"";
			return [
				{
					kind: "gcloud",
					title,
					text: `echo ${quote(policy)} > policy.json\n${command([
						"org-policies",
						"set-policy",
						"policy.json"
					])}`
				},
				{
					kind: "terraform",
					title,
					text: terraform("google_org_policy_policy", constraint, {
						name,
						parent: `projects/${project}`
					}, [
						"  spec {",
						"    rules {",
						`  ${rules}`,
						"    }",
						"  }"
					])
				},
				{
					kind: "console",
					title: `${constraint} in the console`,
					text: link(`iam-admin/orgpolicies/${path(constraint.replace(/\./g, "-"))}`, project)
				}
			];
		}
		const command = (args) => ["gcloud", ...args].map(quote).join(" ");
		function quote(word) {
			if (/^[A-Za-z0-9_/:=@.,+%-]+$/.test(word)) return word;
			if (!/[\u0000-\u001f\u007f]/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
			const escaped = word.replace(/[\\']/g, "\\$&");
			const code = (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
			return `$'${escaped.replace(/[\u0000-\u001f\u007f]/g, code)}'`;
		}
		function terraform(type, name, values, rest = []) {
			const width = Math.max(...Object.keys(values).map((key) => key.length));
			const lines = Object.entries(values).map(([key, value]) => `  ${key.padEnd(width)} = ${hcl(value)}`);
			return [
				`resource "${type}" "${identifier(name)}" {`,
				...lines,
				...rest,
				"}"
			].join("\n");
		}
		function hcl(value) {
			const escapes = {
				"\\b": "\\u0008",
				"\\f": "\\u000c"
			};
			return JSON.stringify(value).replace(/\\[\\bf]/g, (escaped) => escapes[escaped] ?? escaped).replace(/([$%])\{/g, "$1$1{");
		}
		const identifier = (name) => name.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d)/, "_");
		const localPart = (member) => member.replace(/^[^:]*:(\/\/)?/, "").replace(/@.*$/, "");
		const path = (...parts) => parts.map(encodeURIComponent).join("/");
		const link = (page, project) => `https://console.cloud.google.com/${page}${project ? `?project=${encodeURIComponent(project)}` : ""}`;
		function findingOf(id, status, reason, details = {}) {
			const { evidence = [], remedies = [], ...rest } = details;
			return {
				id,
				status,
				...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== void 0)),
				reason,
				evidence,
				remedies
			};
		}
		const fail = (id, reason, details) => findingOf(id, "fail", reason, details);
		const warn = (id, reason, details) => findingOf(id, "warn", reason, details);
		const unknown = (id, reason, details) => findingOf(id, "unknown", reason, details);
		const skipped = (id, reason, details) => findingOf(id, "skipped", reason, details);
		const failure = (id, reason, details, options) => new _api_error_js__WEBPACK_IMPORTED_MODULE_1__.u([fail(id, reason, details)], options);
	}),
	2715: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => yamlStrings,
			B: () => parseCommaList,
			C: () => LABEL_RULE,
			D: () => name,
			E: () => labelFaults,
			F: () => writeOut,
			G: () => parseLooseBoolean,
			H: () => parseFlags,
			I: () => yamlDocuments,
			L: () => require_dist,
			M: () => faultOf,
			N: () => lineOf,
			O: () => readPairs,
			P: () => plainYaml,
			R: () => ParseError,
			S: () => meantRegion,
			T: () => isSystemKey,
			U: () => parseKeyValues,
			V: () => parseDuration,
			W: () => parseLines,
			_: () => regionFault,
			a: () => checkBuildVariables,
			b: () => tagFault,
			c: () => checkVariables,
			d: () => isServiceAccountEmail,
			f: () => jobFault,
			g: () => projectFault,
			h: () => pathFault,
			i: () => PORT_FAULT,
			j: () => aliasTargets,
			k: () => readPairsFile,
			l: () => checkVariablesOfAny,
			m: () => nameFault,
			n: () => parseGcloudList,
			o: () => checkLabels,
			p: () => limitVariables,
			r: () => parseGcloudMap,
			s: () => checkSecrets,
			t: () => parseGcloudDuration,
			u: () => headerFault,
			v: () => serviceFault,
			w: () => isOwnLabel,
			x: () => isKnownRegion,
			y: () => suffixFault,
			z: () => parseBoolean
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2516);
		var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9750);
		var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6786);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2734);
		function isNoName(key, value) {
			if (key.includes("://") || key.includes("-----BEGIN")) return true;
			if (!/^=*$/.test(value ?? "") || !/^[\w+/-]+$/.test(key)) return false;
			const whole = key.length + (value === void 0 ? 0 : 1 + value.length);
			const padded = value !== void 0 && whole % 4 === 0;
			return whole >= (value ? 8 : 12) && (padded || value === void 0) && !WORDS.some((spelling) => spelling.test(key));
		}
		const WORDS = [
			/^[A-Z]+(?:_+[A-Z0-9]+)*_*\d{0,2}$/,
			/^[A-Z0-9]+(?:_+[A-Z0-9]+)+$/,
			/^[/._-]?[a-z0-9]+(?:[/._-]+[a-z0-9]+)*$/,
			/^[A-Za-z][a-z]+\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$/
		];
		var ParseError = class extends Error {
			name = "ParseError";
			position;
			constructor(message, position) {
				super(position === void 0 ? message : `${message} at position ${position}`);
				this.position = position;
			}
		};
		function putEntry(map, key, value, at) {
			if (key === "__proto__") throw new ParseError("the key \"__proto__\", which is not allowed");
			if (isNoName(key, value)) throw new ParseError(`an entry (${at()}) that looks like a value without a name (not shown, because it could be a secret). Write NAME=VALUE`);
			map[key] = value ?? "";
		}
		const ENTRY_SEPARATORS = new Set([
			",",
			"\n",
			"\r",
			"\u2028",
			"\u2029"
		]);
		function parseKeyValues(text, bare) {
			const trimmed = text.trim();
			if (trimmed === "") return void 0;
			const result = {};
			if (trimmed === "{}") return result;
			let key = "";
			let value;
			let entries = 0;
			const push = () => {
				if (key !== "") {
					const number = ++entries;
					putEntry(result, key.trim(), value?.trim(), () => `number ${number}`);
					if (value === void 0) bare?.set(key.trim(), number);
				}
				key = "";
				value = void 0;
			};
			for (let i = 0; i < trimmed.length; i++) {
				let char = trimmed.charAt(i);
				if (ENTRY_SEPARATORS.has(char)) {
					push();
					continue;
				}
				if (char === "=" && value === void 0) {
					if (key === "") throw new ParseError("\"=\" without a key before it", i);
					value = "";
					continue;
				}
				if (char === "\\") {
					if (i + 1 === trimmed.length) throw new ParseError("a backslash with nothing to escape", i);
					char = trimmed.charAt(++i);
				}
				if (value === void 0) key += char;
				else value += char;
			}
			push();
			return result;
		}
		function parseCommaList(text) {
			if (text.trim() === "") return [];
			return text.split(/(?<!\\),/).map((item) => item.replaceAll("\\,", ",").trim());
		}
		function parseLines(text) {
			return text.split(/\r\n|\n|\r/).flatMap(parseCommaList).filter((item) => item !== "");
		}
		const TRUE = new Set([
			"1",
			"t",
			"T",
			"true",
			"True",
			"TRUE"
		]);
		const FALSE = new Set([
			"0",
			"f",
			"F",
			"false",
			"False",
			"FALSE"
		]);
		function parseBoolean(text, ifEmpty = false) {
			const trimmed = text.trim();
			if (trimmed === "") return ifEmpty;
			if (TRUE.has(trimmed)) return true;
			if (FALSE.has(trimmed)) return false;
			throw new ParseError("not a boolean");
		}
		function parseLooseBoolean(text) {
			return text.trim().toLowerCase() === "true";
		}
		const UNIT_SECONDS = {
			h: 3600,
			m: 60,
			s: 1
		};
		function parseDuration(text) {
			const trimmed = text.trim();
			let total = 0;
			let digits = "";
			for (const char of trimmed) {
				const unit = UNIT_SECONDS[char];
				if (char >= "0" && char <= "9") digits += char;
				else if (unit !== void 0) {
					total += Number(digits) * unit;
					digits = "";
				} else if (char !== " " && char !== ",") throw new ParseError(`"${trimmed.slice(0, 40)}", which is not a duration such as 5m or 1h30m`);
			}
			return total + Number(digits);
		}
		const FLAG_SEPARATORS = new Set([
			" ",
			"\r",
			"\n"
		]);
		function parseFlags(text) {
			const tokens = [];
			let token = "";
			let split = false;
			const push = () => {
				if (token !== "") tokens.push(unquote(token));
				token = "";
				split = false;
			};
			for (let i = 0; i < text.length; i++) {
				const char = text.charAt(i);
				if (FLAG_SEPARATORS.has(char)) push();
				else if (char === "=" && !split && token.startsWith("-")) {
					push();
					split = true;
				} else if (char === "\"" || char === "'") {
					const end = closingQuote(text, i);
					token += text.slice(i, end + 1);
					i = end;
				} else token += char;
			}
			push();
			return tokens;
		}
		function closingQuote(text, start) {
			const quote = text.charAt(start);
			for (let i = start + 1; i < text.length; i++) if (text.charAt(i) === "\\") i++;
			else if (text.charAt(i) === quote) return i;
			throw new ParseError(`a ${quote === "\"" ? "double" : "single"} quote that is not closed`, start);
		}
		function unquote(token) {
			const first = token.charAt(0);
			return token.length > 1 && (first === "\"" || first === "'") && token.endsWith(first) ? unquote(token.slice(1, -1)) : token;
		}
		const ESCAPES = {
			n: "\n",
			r: "\r",
			t: "	"
		};
		function parseDotenv(text) {
			const whole = jsonObject(text);
			if (whole) return whole;
			const result = {};
			const patience = { steps: MOST_STEPS };
			let at = 0;
			while (at < text.length) {
				const end = lineEnd(text, at);
				const [begins, line] = [at, text.slice(at, end)];
				if (line.trim() === "" || line.trimStart().startsWith("#")) {
					at = end + 1;
					continue;
				}
				const match = /^\s*(?:export\s+)?([^\s="'`#][^\s="'`]*)[^\S\n]*=[^\S\n]*/.exec(line);
				if (!match?.[1]) throw new ParseError(`something on line ${lineNumber(text, at)} that is not KEY=VALUE`);
				const value = readValue(text, at + match[0].length, patience);
				putEntry(result, match[1], value.text, () => `line ${lineNumber(text, begins)}`);
				at = value.next;
			}
			return result;
		}
		const MOST_STEPS = 2e7;
		function readValue(text, start, patience) {
			const first = text.charAt(start);
			if (first === "\"" || first === "'" || first === "`") return quoted(text, start);
			if (first === "{" || first === "[") {
				const json = jsonValue(text, start, patience);
				if (json) return json;
			}
			const end = lineEnd(text, start);
			const bare = text.slice(start, end);
			const comment = /(?:^|\s)#/.exec(bare);
			return {
				text: bare.slice(0, comment ? comment.index : void 0).trim(),
				next: end + 1
			};
		}
		function quoted(text, start) {
			const quote = text.charAt(start);
			let value = "";
			for (let i = start + 1; i < text.length; i++) {
				const char = text.charAt(i);
				if (char === quote) return {
					text: value,
					next: restOfLine(text, i + 1)
				};
				if (char === "\\" && quote === "\"" && i + 1 < text.length) {
					const escaped = text.charAt(++i);
					value += ESCAPES[escaped] ?? escaped;
				} else value += char;
			}
			throw new ParseError(`an unclosed quote on line ${lineNumber(text, start)}`);
		}
		function jsonValue(text, start, patience) {
			let depth = 0;
			let inString = false;
			for (let i = start; i < text.length; i++) {
				if (--patience.steps < 0) throw new ParseError(`too many unclosed brackets, up to line ${lineNumber(text, start)}`);
				const char = text.charAt(i);
				if (inString) {
					if (char === "\\") i++;
					else if (char === "\"") inString = false;
				} else if (char === "\"") inString = true;
				else if (char === "{" || char === "[") depth++;
				else if ((char === "}" || char === "]") && --depth === 0) {
					const json = text.slice(start, i + 1);
					return isJson(json) ? {
						text: json,
						next: restOfLine(text, i + 1)
					} : void 0;
				}
			}
		}
		function isJson(text) {
			try {
				JSON.parse(text);
				return true;
			} catch {
				return false;
			}
		}
		function jsonObject(text) {
			if (!text.trimStart().startsWith("{")) return void 0;
			let parsed;
			try {
				parsed = JSON.parse(text);
			} catch {
				throw new ParseError("text that begins with \"{\" but is not a JSON object");
			}
			const result = {};
			for (const [at, [key, value]] of Object.entries(parsed).entries()) putEntry(result, key, typeof value === "string" ? value : JSON.stringify(value), () => `number ${at + 1}`);
			return result;
		}
		function restOfLine(text, start) {
			const end = lineEnd(text, start);
			if (!/^\s*(?:#.*)?$/.test(text.slice(start, end))) throw new ParseError(`text after the closing quote or bracket on line ${lineNumber(text, start)}`);
			return end + 1;
		}
		function lineEnd(text, start) {
			const end = text.indexOf("\n", start);
			return end === -1 ? text.length : end;
		}
		function lineNumber(text, at) {
			return text.slice(0, at).split("\n").length;
		}
		var require_identity = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			const ALIAS = Symbol.for("yaml.alias");
			const DOC = Symbol.for("yaml.document");
			const MAP = Symbol.for("yaml.map");
			const PAIR = Symbol.for("yaml.pair");
			const SCALAR = Symbol.for("yaml.scalar");
			const SEQ = Symbol.for("yaml.seq");
			const NODE_TYPE = Symbol.for("yaml.node.type");
			const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
			const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
			const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
			const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
			const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
			const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
			function isCollection(node) {
				if (node && typeof node === "object") switch (node[NODE_TYPE]) {
					case MAP:
					case SEQ: return true;
				}
				return false;
			}
			function isNode(node) {
				if (node && typeof node === "object") switch (node[NODE_TYPE]) {
					case ALIAS:
					case MAP:
					case SCALAR:
					case SEQ: return true;
				}
				return false;
			}
			const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
			exports.ALIAS = ALIAS;
			exports.DOC = DOC;
			exports.MAP = MAP;
			exports.NODE_TYPE = NODE_TYPE;
			exports.PAIR = PAIR;
			exports.SCALAR = SCALAR;
			exports.SEQ = SEQ;
			exports.hasAnchor = hasAnchor;
			exports.isAlias = isAlias;
			exports.isCollection = isCollection;
			exports.isDocument = isDocument;
			exports.isMap = isMap;
			exports.isNode = isNode;
			exports.isPair = isPair;
			exports.isScalar = isScalar;
			exports.isSeq = isSeq;
		}));
		var require_visit = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			const BREAK = Symbol("break visit");
			const SKIP = Symbol("skip children");
			const REMOVE = Symbol("remove node");
			function visit(node, visitor) {
				const visitor_ = initVisitor(visitor);
				if (identity.isDocument(node)) {
					if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
				} else visit_(null, node, visitor_, Object.freeze([]));
			}
			visit.BREAK = BREAK;
			visit.SKIP = SKIP;
			visit.REMOVE = REMOVE;
			function visit_(key, node, visitor, path) {
				const ctrl = callVisitor(key, node, visitor, path);
				if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
					replaceNode(key, path, ctrl);
					return visit_(key, ctrl, visitor, path);
				}
				if (typeof ctrl !== "symbol") {
					if (identity.isCollection(node)) {
						path = Object.freeze(path.concat(node));
						for (let i = 0; i < node.items.length; ++i) {
							const ci = visit_(i, node.items[i], visitor, path);
							if (typeof ci === "number") i = ci - 1;
							else if (ci === BREAK) return BREAK;
							else if (ci === REMOVE) {
								node.items.splice(i, 1);
								i -= 1;
							}
						}
					} else if (identity.isPair(node)) {
						path = Object.freeze(path.concat(node));
						const ck = visit_("key", node.key, visitor, path);
						if (ck === BREAK) return BREAK;
						else if (ck === REMOVE) node.key = null;
						const cv = visit_("value", node.value, visitor, path);
						if (cv === BREAK) return BREAK;
						else if (cv === REMOVE) node.value = null;
					}
				}
				return ctrl;
			}
			async function visitAsync(node, visitor) {
				const visitor_ = initVisitor(visitor);
				if (identity.isDocument(node)) {
					if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
				} else await visitAsync_(null, node, visitor_, Object.freeze([]));
			}
			visitAsync.BREAK = BREAK;
			visitAsync.SKIP = SKIP;
			visitAsync.REMOVE = REMOVE;
			async function visitAsync_(key, node, visitor, path) {
				const ctrl = await callVisitor(key, node, visitor, path);
				if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
					replaceNode(key, path, ctrl);
					return visitAsync_(key, ctrl, visitor, path);
				}
				if (typeof ctrl !== "symbol") {
					if (identity.isCollection(node)) {
						path = Object.freeze(path.concat(node));
						for (let i = 0; i < node.items.length; ++i) {
							const ci = await visitAsync_(i, node.items[i], visitor, path);
							if (typeof ci === "number") i = ci - 1;
							else if (ci === BREAK) return BREAK;
							else if (ci === REMOVE) {
								node.items.splice(i, 1);
								i -= 1;
							}
						}
					} else if (identity.isPair(node)) {
						path = Object.freeze(path.concat(node));
						const ck = await visitAsync_("key", node.key, visitor, path);
						if (ck === BREAK) return BREAK;
						else if (ck === REMOVE) node.key = null;
						const cv = await visitAsync_("value", node.value, visitor, path);
						if (cv === BREAK) return BREAK;
						else if (cv === REMOVE) node.value = null;
					}
				}
				return ctrl;
			}
			function initVisitor(visitor) {
				if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
					Alias: visitor.Node,
					Map: visitor.Node,
					Scalar: visitor.Node,
					Seq: visitor.Node
				}, visitor.Value && {
					Map: visitor.Value,
					Scalar: visitor.Value,
					Seq: visitor.Value
				}, visitor.Collection && {
					Map: visitor.Collection,
					Seq: visitor.Collection
				}, visitor);
				return visitor;
			}
			function callVisitor(key, node, visitor, path) {
				if (typeof visitor === "function") return visitor(key, node, path);
				if (identity.isMap(node)) return visitor.Map?.(key, node, path);
				if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
				if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
				if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
				if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
			}
			function replaceNode(key, path, node) {
				const parent = path[path.length - 1];
				if (identity.isCollection(parent)) parent.items[key] = node;
				else if (identity.isPair(parent)) {
					if (key === "key") parent.key = node;
					else parent.value = node;
				} else if (identity.isDocument(parent)) parent.contents = node;
				else {
					const pt = identity.isAlias(parent) ? "alias" : "scalar";
					throw new Error(`Cannot replace node with ${pt} parent`);
				}
			}
			exports.visit = visit;
			exports.visitAsync = visitAsync;
		}));
		var require_directives = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var visit = require_visit();
			const escapeChars = {
				"!": "%21",
				",": "%2C",
				"[": "%5B",
				"]": "%5D",
				"{": "%7B",
				"}": "%7D"
			};
			const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
			var Directives = class Directives {
				constructor(yaml, tags) {
					this.docStart = null;
					this.docEnd = false;
					this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
					this.tags = Object.assign({}, Directives.defaultTags, tags);
				}
				clone() {
					const copy = new Directives(this.yaml, this.tags);
					copy.docStart = this.docStart;
					return copy;
				}
				atDocument() {
					const res = new Directives(this.yaml, this.tags);
					switch (this.yaml.version) {
						case "1.1":
							this.atNextDocument = true;
							break;
						case "1.2":
							this.atNextDocument = false;
							this.yaml = {
								explicit: Directives.defaultYaml.explicit,
								version: "1.2"
							};
							this.tags = Object.assign({}, Directives.defaultTags);
					}
					return res;
				}
				add(line, onError) {
					if (this.atNextDocument) {
						this.yaml = {
							explicit: Directives.defaultYaml.explicit,
							version: "1.1"
						};
						this.tags = Object.assign({}, Directives.defaultTags);
						this.atNextDocument = false;
					}
					const parts = line.trim().split(/[ \t]+/);
					const name = parts.shift();
					switch (name) {
						case "%TAG": {
							if (parts.length !== 2) {
								onError(0, "%TAG directive should contain exactly two parts");
								if (parts.length < 2) return false;
							}
							const [handle, prefix] = parts;
							this.tags[handle] = prefix;
							return true;
						}
						case "%YAML": {
							this.yaml.explicit = true;
							if (parts.length !== 1) {
								onError(0, "%YAML directive should contain exactly one part");
								return false;
							}
							const [version] = parts;
							if (version === "1.1" || version === "1.2") {
								this.yaml.version = version;
								return true;
							} else {
								const isValid = /^\d+\.\d+$/.test(version);
								onError(6, `Unsupported YAML version ${version}`, isValid);
								return false;
							}
						}
						default:
							onError(0, `Unknown directive ${name}`, true);
							return false;
					}
				}
				tagName(source, onError) {
					if (source === "!") return "!";
					if (source[0] !== "!") {
						onError(`Not a valid tag: ${source}`);
						return null;
					}
					if (source[1] === "<") {
						const verbatim = source.slice(2, -1);
						if (verbatim === "!" || verbatim === "!!") {
							onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
							return null;
						}
						if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
						return verbatim;
					}
					const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
					if (!suffix) onError(`The ${source} tag has no suffix`);
					const prefix = this.tags[handle];
					if (prefix) try {
						return prefix + decodeURIComponent(suffix);
					} catch (error) {
						onError(String(error));
						return null;
					}
					if (handle === "!") return source;
					onError(`Could not resolve tag: ${source}`);
					return null;
				}
				tagString(tag) {
					for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
					return tag[0] === "!" ? tag : `!<${tag}>`;
				}
				toString(doc) {
					const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
					const tagEntries = Object.entries(this.tags);
					let tagNames;
					if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
						const tags = {};
						visit.visit(doc.contents, (_key, node) => {
							if (identity.isNode(node) && node.tag) tags[node.tag] = true;
						});
						tagNames = Object.keys(tags);
					} else tagNames = [];
					for (const [handle, prefix] of tagEntries) {
						if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
						if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
					}
					return lines.join("\n");
				}
			};
			Directives.defaultYaml = {
				explicit: false,
				version: "1.2"
			};
			Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
			exports.Directives = Directives;
		}));
		var require_anchors = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var visit = require_visit();
			function anchorIsValid(anchor) {
				if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
					const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
					throw new Error(msg);
				}
				return true;
			}
			function anchorNames(root) {
				const anchors = new Set();
				visit.visit(root, { Value(_key, node) {
					if (node.anchor) anchors.add(node.anchor);
				} });
				return anchors;
			}
			function findNewAnchor(prefix, exclude) {
				for (let i = 1;; ++i) {
					const name = `${prefix}${i}`;
					if (!exclude.has(name)) return name;
				}
			}
			function createNodeAnchors(doc, prefix) {
				const aliasObjects = [];
				const sourceObjects = new Map();
				let prevAnchors = null;
				return {
					onAnchor: (source) => {
						aliasObjects.push(source);
						prevAnchors ?? (prevAnchors = anchorNames(doc));
						const anchor = findNewAnchor(prefix, prevAnchors);
						prevAnchors.add(anchor);
						return anchor;
					},
					setAnchors: () => {
						for (const source of aliasObjects) {
							const ref = sourceObjects.get(source);
							if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
							else {
								const error = new Error("Failed to resolve repeated object (this should not happen)");
								error.source = source;
								throw error;
							}
						}
					},
					sourceObjects
				};
			}
			exports.anchorIsValid = anchorIsValid;
			exports.anchorNames = anchorNames;
			exports.createNodeAnchors = createNodeAnchors;
			exports.findNewAnchor = findNewAnchor;
		}));
		var require_applyReviver = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			function applyReviver(reviver, obj, key, val) {
				if (val && typeof val === "object") {
					if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
						const v0 = val[i];
						const v1 = applyReviver(reviver, val, String(i), v0);
						if (v1 === void 0) delete val[i];
						else if (v1 !== v0) val[i] = v1;
					}
					else if (val instanceof Map) for (const k of Array.from(val.keys())) {
						const v0 = val.get(k);
						const v1 = applyReviver(reviver, val, k, v0);
						if (v1 === void 0) val.delete(k);
						else if (v1 !== v0) val.set(k, v1);
					}
					else if (val instanceof Set) for (const v0 of Array.from(val)) {
						const v1 = applyReviver(reviver, val, v0, v0);
						if (v1 === void 0) val.delete(v0);
						else if (v1 !== v0) {
							val.delete(v0);
							val.add(v1);
						}
					}
					else for (const [k, v0] of Object.entries(val)) {
						const v1 = applyReviver(reviver, val, k, v0);
						if (v1 === void 0) delete val[k];
						else if (v1 !== v0) val[k] = v1;
					}
				}
				return reviver.call(obj, key, val);
			}
			exports.applyReviver = applyReviver;
		}));
		var require_toJS = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			function toJS(value, arg, ctx) {
				if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
				if (value && typeof value.toJSON === "function") {
					if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
					const data = {
						aliasCount: 0,
						count: 1,
						res: void 0
					};
					ctx.anchors.set(value, data);
					ctx.onCreate = (res) => {
						data.res = res;
						delete ctx.onCreate;
					};
					const res = value.toJSON(arg, ctx);
					if (ctx.onCreate) ctx.onCreate(res);
					return res;
				}
				if (typeof value === "bigint" && !ctx?.keep) return Number(value);
				return value;
			}
			exports.toJS = toJS;
		}));
		var require_Node = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var applyReviver = require_applyReviver();
			var identity = require_identity();
			var toJS = require_toJS();
			var NodeBase = class {
				constructor(type) {
					Object.defineProperty(this, identity.NODE_TYPE, { value: type });
				}
				clone() {
					const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
					if (this.range) copy.range = this.range.slice();
					return copy;
				}
				toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
					if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
					const ctx = {
						anchors: new Map(),
						doc,
						keep: true,
						mapAsMap: mapAsMap === true,
						mapKeyWarned: false,
						maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
					};
					const res = toJS.toJS(this, "", ctx);
					if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
					return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
				}
			};
			exports.NodeBase = NodeBase;
		}));
		var require_Alias = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var anchors = require_anchors();
			var visit = require_visit();
			var identity = require_identity();
			var Node = require_Node();
			var toJS = require_toJS();
			var Alias = class extends Node.NodeBase {
				constructor(source) {
					super(identity.ALIAS);
					this.source = source;
					Object.defineProperty(this, "tag", { set() {
						throw new Error("Alias nodes cannot have tags");
					} });
				}
				resolve(doc, ctx) {
					if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
					let nodes;
					if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
					else {
						nodes = [];
						visit.visit(doc, { Node: (_key, node) => {
							if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
						} });
						if (ctx) ctx.aliasResolveCache = nodes;
					}
					let found = void 0;
					for (const node of nodes) {
						if (node === this) break;
						if (node.anchor === this.source) found = node;
					}
					if (found && ctx) {
						const { anchors, doc, maxAliasCount } = ctx;
						let data = anchors.get(found);
						if (!data) {
							toJS.toJS(found, null, ctx);
							data = anchors.get(found);
						}
						if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
						if (maxAliasCount >= 0) {
							data.count += 1;
							if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
							if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
						}
					}
					return found;
				}
				toJSON(_arg, ctx) {
					if (!ctx) return { source: this.source };
					const source = this.resolve(ctx.doc, ctx);
					if (!source) {
						const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
						throw new ReferenceError(msg);
					}
					return ctx.anchors.get(source).res;
				}
				toString(ctx, _onComment, _onChompKeep) {
					const src = `*${this.source}`;
					if (ctx) {
						anchors.anchorIsValid(this.source);
						if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
							const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
							throw new Error(msg);
						}
						if (ctx.implicitKey) return `${src} `;
					}
					return src;
				}
			};
			function getAliasCount(doc, node, anchors) {
				if (identity.isAlias(node)) {
					const source = node.resolve(doc);
					const anchor = anchors && source && anchors.get(source);
					return anchor ? anchor.count * anchor.aliasCount : 0;
				} else if (identity.isCollection(node)) {
					let count = 0;
					for (const item of node.items) {
						const c = getAliasCount(doc, item, anchors);
						if (c > count) count = c;
					}
					return count;
				} else if (identity.isPair(node)) {
					const kc = getAliasCount(doc, node.key, anchors);
					const vc = getAliasCount(doc, node.value, anchors);
					return Math.max(kc, vc);
				}
				return 1;
			}
			exports.Alias = Alias;
		}));
		var require_Scalar = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Node = require_Node();
			var toJS = require_toJS();
			const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
			var Scalar = class extends Node.NodeBase {
				constructor(value) {
					super(identity.SCALAR);
					this.value = value;
				}
				toJSON(arg, ctx) {
					return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
				}
				toString() {
					return String(this.value);
				}
			};
			Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
			Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
			Scalar.PLAIN = "PLAIN";
			Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
			Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
			exports.Scalar = Scalar;
			exports.isScalarValue = isScalarValue;
		}));
		var require_createNode = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Alias = require_Alias();
			var identity = require_identity();
			var Scalar = require_Scalar();
			const defaultTagPrefix = "tag:yaml.org,2002:";
			function findTagObject(value, tagName, tags) {
				if (tagName) {
					const match = tags.filter((t) => t.tag === tagName);
					const tagObj = match.find((t) => !t.format) ?? match[0];
					if (!tagObj) throw new Error(`Tag ${tagName} not found`);
					return tagObj;
				}
				return tags.find((t) => t.identify?.(value) && !t.format);
			}
			function createNode(value, tagName, ctx) {
				if (identity.isDocument(value)) value = value.contents;
				if (identity.isNode(value)) return value;
				if (identity.isPair(value)) {
					const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
					map.items.push(value);
					return map;
				}
				if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
				const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
				let ref = void 0;
				if (aliasDuplicateObjects && value && typeof value === "object") {
					ref = sourceObjects.get(value);
					if (ref) {
						ref.anchor ?? (ref.anchor = onAnchor(value));
						return new Alias.Alias(ref.anchor);
					} else {
						ref = {
							anchor: null,
							node: null
						};
						sourceObjects.set(value, ref);
					}
				}
				if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
				let tagObj = findTagObject(value, tagName, schema.tags);
				if (!tagObj) {
					if (value && typeof value.toJSON === "function") value = value.toJSON();
					if (!value || typeof value !== "object") {
						const node = new Scalar.Scalar(value);
						if (ref) ref.node = node;
						return node;
					}
					tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
				}
				if (onTagObj) {
					onTagObj(tagObj);
					delete ctx.onTagObj;
				}
				const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
				if (tagName) node.tag = tagName;
				else if (!tagObj.default) node.tag = tagObj.tag;
				if (ref) ref.node = node;
				return node;
			}
			exports.createNode = createNode;
		}));
		var require_Collection = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var createNode = require_createNode();
			var identity = require_identity();
			var Node = require_Node();
			function collectionFromPath(schema, path, value) {
				let v = value;
				for (let i = path.length - 1; i >= 0; --i) {
					const k = path[i];
					if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
						const a = [];
						a[k] = v;
						v = a;
					} else v = new Map([[k, v]]);
				}
				return createNode.createNode(v, void 0, {
					aliasDuplicateObjects: false,
					keepUndefined: false,
					onAnchor: () => {
						throw new Error("This should not happen, please report a bug.");
					},
					schema,
					sourceObjects: new Map()
				});
			}
			const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
			var Collection = class extends Node.NodeBase {
				constructor(type, schema) {
					super(type);
					Object.defineProperty(this, "schema", {
						value: schema,
						configurable: true,
						enumerable: false,
						writable: true
					});
				}
				clone(schema) {
					const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
					if (schema) copy.schema = schema;
					copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
					if (this.range) copy.range = this.range.slice();
					return copy;
				}
				addIn(path, value) {
					if (isEmptyPath(path)) this.add(value);
					else {
						const [key, ...rest] = path;
						const node = this.get(key, true);
						if (identity.isCollection(node)) node.addIn(rest, value);
						else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
						else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
					}
				}
				deleteIn(path) {
					const [key, ...rest] = path;
					if (rest.length === 0) return this.delete(key);
					const node = this.get(key, true);
					if (identity.isCollection(node)) return node.deleteIn(rest);
					else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
				}
				getIn(path, keepScalar) {
					const [key, ...rest] = path;
					const node = this.get(key, true);
					if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
					else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
				}
				hasAllNullValues(allowScalar) {
					return this.items.every((node) => {
						if (!identity.isPair(node)) return false;
						const n = node.value;
						return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
					});
				}
				hasIn(path) {
					const [key, ...rest] = path;
					if (rest.length === 0) return this.has(key);
					const node = this.get(key, true);
					return identity.isCollection(node) ? node.hasIn(rest) : false;
				}
				setIn(path, value) {
					const [key, ...rest] = path;
					if (rest.length === 0) this.set(key, value);
					else {
						const node = this.get(key, true);
						if (identity.isCollection(node)) node.setIn(rest, value);
						else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
						else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
					}
				}
			};
			exports.Collection = Collection;
			exports.collectionFromPath = collectionFromPath;
			exports.isEmptyPath = isEmptyPath;
		}));
		var require_stringifyComment = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
			function indentComment(comment, indent) {
				if (/^\n+$/.test(comment)) return comment.substring(1);
				return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
			}
			const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
			exports.indentComment = indentComment;
			exports.lineComment = lineComment;
			exports.stringifyComment = stringifyComment;
		}));
		var require_foldFlowLines = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			const FOLD_FLOW = "flow";
			const FOLD_BLOCK = "block";
			const FOLD_QUOTED = "quoted";
			function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
				if (!lineWidth || lineWidth < 0) return text;
				if (lineWidth < minContentWidth) minContentWidth = 0;
				const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
				if (text.length <= endStep) return text;
				const folds = [];
				const escapedFolds = {};
				let end = lineWidth - indent.length;
				if (typeof indentAtStart === "number") {
					if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
					else end = lineWidth - indentAtStart;
				}
				let split = void 0;
				let prev = void 0;
				let overflow = false;
				let i = -1;
				let escStart = -1;
				let escEnd = -1;
				if (mode === FOLD_BLOCK) {
					i = consumeMoreIndentedLines(text, i, indent.length);
					if (i !== -1) end = i + endStep;
				}
				for (let ch; ch = text[i += 1];) {
					if (mode === FOLD_QUOTED && ch === "\\") {
						escStart = i;
						switch (text[i + 1]) {
							case "x":
								i += 3;
								break;
							case "u":
								i += 5;
								break;
							case "U":
								i += 9;
								break;
							default: i += 1;
						}
						escEnd = i;
					}
					if (ch === "\n") {
						if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
						end = i + indent.length + endStep;
						split = void 0;
					} else {
						if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
							const next = text[i + 1];
							if (next && next !== " " && next !== "\n" && next !== "	") split = i;
						}
						if (i >= end) {
							if (split) {
								folds.push(split);
								end = split + endStep;
								split = void 0;
							} else if (mode === FOLD_QUOTED) {
								while (prev === " " || prev === "	") {
									prev = ch;
									ch = text[i += 1];
									overflow = true;
								}
								const j = i > escEnd + 1 ? i - 2 : escStart - 1;
								if (escapedFolds[j]) return text;
								folds.push(j);
								escapedFolds[j] = true;
								end = j + endStep;
								split = void 0;
							} else overflow = true;
						}
					}
					prev = ch;
				}
				if (overflow && onOverflow) onOverflow();
				if (folds.length === 0) return text;
				if (onFold) onFold();
				let res = text.slice(0, folds[0]);
				for (let i = 0; i < folds.length; ++i) {
					const fold = folds[i];
					const end = folds[i + 1] || text.length;
					if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
					else {
						if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
						res += `\n${indent}${text.slice(fold + 1, end)}`;
					}
				}
				return res;
			}
			function consumeMoreIndentedLines(text, i, indent) {
				let end = i;
				let start = i + 1;
				let ch = text[start];
				while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
				else {
					do
						ch = text[++i];
					while (ch && ch !== "\n");
					end = i;
					start = i + 1;
					ch = text[start];
				}
				return end;
			}
			exports.FOLD_BLOCK = FOLD_BLOCK;
			exports.FOLD_FLOW = FOLD_FLOW;
			exports.FOLD_QUOTED = FOLD_QUOTED;
			exports.foldFlowLines = foldFlowLines;
		}));
		var require_stringifyString = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			var foldFlowLines = require_foldFlowLines();
			const getFoldOptions = (ctx, isBlock) => ({
				indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
				lineWidth: ctx.options.lineWidth,
				minContentWidth: ctx.options.minContentWidth
			});
			const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
			function lineLengthOverLimit(str, lineWidth, indentLength) {
				if (!lineWidth || lineWidth < 0) return false;
				const limit = lineWidth - indentLength;
				const strLen = str.length;
				if (strLen <= limit) return false;
				for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
					if (i - start > limit) return true;
					start = i + 1;
					if (strLen - start <= limit) return false;
				}
				return true;
			}
			function doubleQuotedString(value, ctx) {
				const json = JSON.stringify(value);
				if (ctx.options.doubleQuotedAsJSON) return json;
				const { implicitKey } = ctx;
				const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
				const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
				let str = "";
				let start = 0;
				for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
					if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
						str += json.slice(start, i) + "\\ ";
						i += 1;
						start = i;
						ch = "\\";
					}
					if (ch === "\\") switch (json[i + 1]) {
						case "u":
							{
								str += json.slice(start, i);
								const code = json.substr(i + 2, 4);
								switch (code) {
									case "0000":
										str += "\\0";
										break;
									case "0007":
										str += "\\a";
										break;
									case "000b":
										str += "\\v";
										break;
									case "001b":
										str += "\\e";
										break;
									case "0085":
										str += "\\N";
										break;
									case "00a0":
										str += "\\_";
										break;
									case "2028":
										str += "\\L";
										break;
									case "2029":
										str += "\\P";
										break;
									default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
									else str += json.substr(i, 6);
								}
								i += 5;
								start = i + 1;
							}
							break;
						case "n":
							if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
							else {
								str += json.slice(start, i) + "\n\n";
								while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
									str += "\n";
									i += 2;
								}
								str += indent;
								if (json[i + 2] === " ") str += "\\";
								i += 1;
								start = i + 1;
							}
							break;
						default: i += 1;
					}
				}
				str = start ? str + json.slice(start) : json;
				return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
			}
			function singleQuotedString(value, ctx) {
				if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
				const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
				const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
				return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
			}
			function quotedString(value, ctx) {
				const { singleQuote } = ctx.options;
				let qs;
				if (singleQuote === false) qs = doubleQuotedString;
				else {
					const hasDouble = value.includes("\"");
					const hasSingle = value.includes("'");
					if (hasDouble && !hasSingle) qs = singleQuotedString;
					else if (hasSingle && !hasDouble) qs = doubleQuotedString;
					else qs = singleQuote ? singleQuotedString : doubleQuotedString;
				}
				return qs(value, ctx);
			}
			let blockEndNewlines;
			try {
				blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
			} catch {
				blockEndNewlines = /\n+(?!\n|$)/g;
			}
			function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
				const { blockQuote, commentString, lineWidth } = ctx.options;
				if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
				const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
				const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
				if (!value) return literal ? "|\n" : ">\n";
				let chomp;
				let endStart;
				for (endStart = value.length; endStart > 0; --endStart) {
					const ch = value[endStart - 1];
					if (ch !== "\n" && ch !== "	" && ch !== " ") break;
				}
				let end = value.substring(endStart);
				const endNlPos = end.indexOf("\n");
				if (endNlPos === -1) chomp = "-";
				else if (value === end || endNlPos !== end.length - 1) {
					chomp = "+";
					if (onChompKeep) onChompKeep();
				} else chomp = "";
				if (end) {
					value = value.slice(0, -end.length);
					if (end[end.length - 1] === "\n") end = end.slice(0, -1);
					end = end.replace(blockEndNewlines, `$&${indent}`);
				}
				let startWithSpace = false;
				let startEnd;
				let startNlPos = -1;
				for (startEnd = 0; startEnd < value.length; ++startEnd) {
					const ch = value[startEnd];
					if (ch === " ") startWithSpace = true;
					else if (ch === "\n") startNlPos = startEnd;
					else break;
				}
				let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
				if (start) {
					value = value.substring(start.length);
					start = start.replace(/\n+/g, `$&${indent}`);
				}
				let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
				if (comment) {
					header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
					if (onComment) onComment();
				}
				if (!literal) {
					const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
					let literalFallback = false;
					const foldOptions = getFoldOptions(ctx, true);
					if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
						literalFallback = true;
					};
					const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
					if (!literalFallback) return `>${header}\n${indent}${body}`;
				}
				value = value.replace(/\n+/g, `$&${indent}`);
				return `|${header}\n${indent}${start}${value}${end}`;
			}
			function plainString(item, ctx, onComment, onChompKeep) {
				const { type, value } = item;
				const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
				if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
				if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
				if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
				if (containsDocumentMarker(value)) {
					if (indent === "") {
						ctx.forceBlockIndent = true;
						return blockString(item, ctx, onComment, onChompKeep);
					} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
				}
				const str = value.replace(/\n+/g, `$&\n${indent}`);
				if (actualString) {
					const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
					const { compat, tags } = ctx.doc.schema;
					if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
				}
				return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
			}
			function stringifyString(item, ctx, onComment, onChompKeep) {
				const { implicitKey, inFlow } = ctx;
				const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
				let { type } = item;
				if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
					if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
				}
				const _stringify = (_type) => {
					switch (_type) {
						case Scalar.Scalar.BLOCK_FOLDED:
						case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
						case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
						case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
						case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
						default: return null;
					}
				};
				let res = _stringify(type);
				if (res === null) {
					const { defaultKeyType, defaultStringType } = ctx.options;
					const t = implicitKey && defaultKeyType || defaultStringType;
					res = _stringify(t);
					if (res === null) throw new Error(`Unsupported default string type ${t}`);
				}
				return res;
			}
			exports.stringifyString = stringifyString;
		}));
		var require_stringify = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var anchors = require_anchors();
			var identity = require_identity();
			var stringifyComment = require_stringifyComment();
			var stringifyString = require_stringifyString();
			function createStringifyContext(doc, options) {
				const opt = Object.assign({
					blockQuote: true,
					commentString: stringifyComment.stringifyComment,
					defaultKeyType: null,
					defaultStringType: "PLAIN",
					directives: null,
					doubleQuotedAsJSON: false,
					doubleQuotedMinMultiLineLength: 40,
					falseStr: "false",
					flowCollectionPadding: true,
					indentSeq: true,
					lineWidth: 80,
					minContentWidth: 20,
					nullStr: "null",
					simpleKeys: false,
					singleQuote: null,
					trailingComma: false,
					trueStr: "true",
					verifyAliasOrder: true
				}, doc.schema.toStringOptions, options);
				let inFlow;
				switch (opt.collectionStyle) {
					case "block":
						inFlow = false;
						break;
					case "flow":
						inFlow = true;
						break;
					default: inFlow = null;
				}
				return {
					anchors: new Set(),
					doc,
					flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
					indent: "",
					indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
					inFlow,
					options: opt
				};
			}
			function getTagObject(tags, item) {
				if (item.tag) {
					const match = tags.filter((t) => t.tag === item.tag);
					if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
				}
				let tagObj = void 0;
				let obj;
				if (identity.isScalar(item)) {
					obj = item.value;
					let match = tags.filter((t) => t.identify?.(obj));
					if (match.length > 1) {
						const testMatch = match.filter((t) => t.test);
						if (testMatch.length > 0) match = testMatch;
					}
					tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
				} else {
					obj = item;
					tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
				}
				if (!tagObj) {
					const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
					throw new Error(`Tag not resolved for ${name} value`);
				}
				return tagObj;
			}
			function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
				if (!doc.directives) return "";
				const props = [];
				const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
				if (anchor && anchors.anchorIsValid(anchor)) {
					anchors$1.add(anchor);
					props.push(`&${anchor}`);
				}
				const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
				if (tag) props.push(doc.directives.tagString(tag));
				return props.join(" ");
			}
			function stringify(item, ctx, onComment, onChompKeep) {
				if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
				if (identity.isAlias(item)) {
					if (ctx.doc.directives) return item.toString(ctx);
					if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
					else {
						if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
						else ctx.resolvedAliases = new Set([item]);
						item = item.resolve(ctx.doc);
					}
				}
				let tagObj = void 0;
				const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
				tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
				const props = stringifyProps(node, tagObj, ctx);
				if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
				const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
				if (!props) return str;
				return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
			}
			exports.createStringifyContext = createStringifyContext;
			exports.stringify = stringify;
		}));
		var require_stringifyPair = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Scalar = require_Scalar();
			var stringify = require_stringify();
			var stringifyComment = require_stringifyComment();
			function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
				const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
				let keyComment = identity.isNode(key) && key.comment || null;
				if (simpleKeys) {
					if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
					if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
				}
				let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
				ctx = Object.assign({}, ctx, {
					allNullValues: false,
					implicitKey: !explicitKey && (simpleKeys || !allNullValues),
					indent: indent + indentStep
				});
				let keyCommentDone = false;
				let chompKeep = false;
				let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
				if (!explicitKey && !ctx.inFlow && str.length > 1024) {
					if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
					explicitKey = true;
				}
				if (ctx.inFlow) {
					if (allNullValues || value == null) {
						if (keyCommentDone && onComment) onComment();
						return str === "" ? "?" : explicitKey ? `? ${str}` : str;
					}
				} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
					str = `? ${str}`;
					if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
					else if (chompKeep && onChompKeep) onChompKeep();
					return str;
				}
				if (keyCommentDone) keyComment = null;
				if (explicitKey) {
					if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
					str = `? ${str}\n${indent}:`;
				} else {
					str = `${str}:`;
					if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
				}
				let vsb, vcb, valueComment;
				if (identity.isNode(value)) {
					vsb = !!value.spaceBefore;
					vcb = value.commentBefore;
					valueComment = value.comment;
				} else {
					vsb = false;
					vcb = null;
					valueComment = null;
					if (value && typeof value === "object") value = doc.createNode(value);
				}
				ctx.implicitKey = false;
				if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
				chompKeep = false;
				if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
				let valueCommentDone = false;
				const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
				let ws = " ";
				if (keyComment || vsb || vcb) {
					ws = vsb ? "\n" : "";
					if (vcb) {
						const cs = commentString(vcb);
						ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
					}
					if (valueStr === "" && !ctx.inFlow) {
						if (ws === "\n" && valueComment) ws = "\n\n";
					} else ws += `\n${ctx.indent}`;
				} else if (!explicitKey && identity.isCollection(value)) {
					const vs0 = valueStr[0];
					const nl0 = valueStr.indexOf("\n");
					const hasNewline = nl0 !== -1;
					const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
					if (hasNewline || !flow) {
						let hasPropsLine = false;
						if (hasNewline && (vs0 === "&" || vs0 === "!")) {
							let sp0 = valueStr.indexOf(" ");
							if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
							if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
						}
						if (!hasPropsLine) ws = `\n${ctx.indent}`;
					}
				} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
				str += ws + valueStr;
				if (ctx.inFlow) {
					if (valueCommentDone && onComment) onComment();
				} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
				else if (chompKeep && onChompKeep) onChompKeep();
				return str;
			}
			exports.stringifyPair = stringifyPair;
		}));
		var require_log = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var node_process = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
			function debug(logLevel, ...messages) {
				if (logLevel === "debug") console.log(...messages);
			}
			function warn(logLevel, warning) {
				if (logLevel === "debug" || logLevel === "warn") {
					if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
					else console.warn(warning);
				}
			}
			exports.debug = debug;
			exports.warn = warn;
		}));
		var require_merge = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Scalar = require_Scalar();
			const MERGE_KEY = "<<";
			const merge = {
				identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
				default: "key",
				tag: "tag:yaml.org,2002:merge",
				test: /^<<$/,
				resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
				stringify: () => MERGE_KEY
			};
			const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
			function addMergeToJSMap(ctx, map, value) {
				const source = resolveAliasValue(ctx, value);
				if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
				else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
				else mergeValue(ctx, map, source);
			}
			function mergeValue(ctx, map, value) {
				const source = resolveAliasValue(ctx, value);
				if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
				const srcMap = source.toJSON(null, ctx, Map);
				for (const [key, value] of srcMap) if (map instanceof Map) {
					if (!map.has(key)) map.set(key, value);
				} else if (map instanceof Set) map.add(key);
				else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
					value,
					writable: true,
					enumerable: true,
					configurable: true
				});
				return map;
			}
			function resolveAliasValue(ctx, value) {
				return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
			}
			exports.addMergeToJSMap = addMergeToJSMap;
			exports.isMergeKey = isMergeKey;
			exports.merge = merge;
		}));
		var require_addPairToJSMap = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var log = require_log();
			var merge = require_merge();
			var stringify = require_stringify();
			var identity = require_identity();
			var toJS = require_toJS();
			function addPairToJSMap(ctx, map, { key, value }) {
				if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
				else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
				else {
					const jsKey = toJS.toJS(key, "", ctx);
					if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
					else if (map instanceof Set) map.add(jsKey);
					else {
						const stringKey = stringifyKey(key, jsKey, ctx);
						const jsValue = toJS.toJS(value, stringKey, ctx);
						if (stringKey in map) Object.defineProperty(map, stringKey, {
							value: jsValue,
							writable: true,
							enumerable: true,
							configurable: true
						});
						else map[stringKey] = jsValue;
					}
				}
				return map;
			}
			function stringifyKey(key, jsKey, ctx) {
				if (jsKey === null) return "";
				if (typeof jsKey !== "object") return String(jsKey);
				if (identity.isNode(key) && ctx?.doc) {
					const strCtx = stringify.createStringifyContext(ctx.doc, {});
					strCtx.anchors = new Set();
					for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
					strCtx.inFlow = true;
					strCtx.inStringifyKey = true;
					const strKey = key.toString(strCtx);
					if (!ctx.mapKeyWarned) {
						let jsonStr = JSON.stringify(strKey);
						if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
						log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
						ctx.mapKeyWarned = true;
					}
					return strKey;
				}
				return JSON.stringify(jsKey);
			}
			exports.addPairToJSMap = addPairToJSMap;
		}));
		var require_Pair = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var createNode = require_createNode();
			var stringifyPair = require_stringifyPair();
			var addPairToJSMap = require_addPairToJSMap();
			var identity = require_identity();
			function createPair(key, value, ctx) {
				return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
			}
			var Pair = class Pair {
				constructor(key, value = null) {
					Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
					this.key = key;
					this.value = value;
				}
				clone(schema) {
					let { key, value } = this;
					if (identity.isNode(key)) key = key.clone(schema);
					if (identity.isNode(value)) value = value.clone(schema);
					return new Pair(key, value);
				}
				toJSON(_, ctx) {
					const pair = ctx?.mapAsMap ? new Map() : {};
					return addPairToJSMap.addPairToJSMap(ctx, pair, this);
				}
				toString(ctx, onComment, onChompKeep) {
					return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
				}
			};
			exports.Pair = Pair;
			exports.createPair = createPair;
		}));
		var require_stringifyCollection = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var stringify = require_stringify();
			var stringifyComment = require_stringifyComment();
			function stringifyCollection(collection, ctx, options) {
				return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
			}
			function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
				const { indent, options: { commentString } } = ctx;
				const itemCtx = Object.assign({}, ctx, {
					indent: itemIndent,
					type: null
				});
				let chompKeep = false;
				const lines = [];
				for (let i = 0; i < items.length; ++i) {
					const item = items[i];
					let comment = null;
					if (identity.isNode(item)) {
						if (!chompKeep && item.spaceBefore) lines.push("");
						addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
						if (item.comment) comment = item.comment;
					} else if (identity.isPair(item)) {
						const ik = identity.isNode(item.key) ? item.key : null;
						if (ik) {
							if (!chompKeep && ik.spaceBefore) lines.push("");
							addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
						}
					}
					chompKeep = false;
					let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
					if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
					if (chompKeep && comment) chompKeep = false;
					lines.push(blockItemPrefix + str);
				}
				let str;
				if (lines.length === 0) str = flowChars.start + flowChars.end;
				else {
					str = lines[0];
					for (let i = 1; i < lines.length; ++i) {
						const line = lines[i];
						str += line ? `\n${indent}${line}` : "\n";
					}
				}
				if (comment) {
					str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
					if (onComment) onComment();
				} else if (chompKeep && onChompKeep) onChompKeep();
				return str;
			}
			function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
				const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
				itemIndent += indentStep;
				const itemCtx = Object.assign({}, ctx, {
					indent: itemIndent,
					inFlow: true,
					type: null
				});
				let reqNewline = false;
				let linesAtValue = 0;
				const lines = [];
				for (let i = 0; i < items.length; ++i) {
					const item = items[i];
					let comment = null;
					if (identity.isNode(item)) {
						if (item.spaceBefore) lines.push("");
						addCommentBefore(ctx, lines, item.commentBefore, false);
						if (item.comment) comment = item.comment;
					} else if (identity.isPair(item)) {
						const ik = identity.isNode(item.key) ? item.key : null;
						if (ik) {
							if (ik.spaceBefore) lines.push("");
							addCommentBefore(ctx, lines, ik.commentBefore, false);
							if (ik.comment) reqNewline = true;
						}
						const iv = identity.isNode(item.value) ? item.value : null;
						if (iv) {
							if (iv.comment) comment = iv.comment;
							if (iv.commentBefore) reqNewline = true;
						} else if (item.value == null && ik?.comment) comment = ik.comment;
					}
					if (comment) reqNewline = true;
					let str = stringify.stringify(item, itemCtx, () => comment = null);
					reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
					if (i < items.length - 1) str += ",";
					else if (ctx.options.trailingComma) {
						if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
						if (reqNewline) str += ",";
					}
					if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
					lines.push(str);
					linesAtValue = lines.length;
				}
				const { start, end } = flowChars;
				if (lines.length === 0) return start + end;
				else {
					if (!reqNewline) {
						const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
						reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
					}
					if (reqNewline) {
						let str = start;
						for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
						return `${str}\n${indent}${end}`;
					} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
				}
			}
			function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
				if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
				if (comment) {
					const ic = stringifyComment.indentComment(commentString(comment), indent);
					lines.push(ic.trimStart());
				}
			}
			exports.stringifyCollection = stringifyCollection;
		}));
		var require_YAMLMap = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var stringifyCollection = require_stringifyCollection();
			var addPairToJSMap = require_addPairToJSMap();
			var Collection = require_Collection();
			var identity = require_identity();
			var Pair = require_Pair();
			var Scalar = require_Scalar();
			function findPair(items, key) {
				const k = identity.isScalar(key) ? key.value : key;
				for (const it of items) if (identity.isPair(it)) {
					if (it.key === key || it.key === k) return it;
					if (identity.isScalar(it.key) && it.key.value === k) return it;
				}
			}
			var YAMLMap = class extends Collection.Collection {
				static get tagName() {
					return "tag:yaml.org,2002:map";
				}
				constructor(schema) {
					super(identity.MAP, schema);
					this.items = [];
				}
				static from(schema, obj, ctx) {
					const { keepUndefined, replacer } = ctx;
					const map = new this(schema);
					const add = (key, value) => {
						if (typeof replacer === "function") value = replacer.call(obj, key, value);
						else if (Array.isArray(replacer) && !replacer.includes(key)) return;
						if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
					};
					if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
					else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
					if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
					return map;
				}
				add(pair, overwrite) {
					let _pair;
					if (identity.isPair(pair)) _pair = pair;
					else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
					else _pair = new Pair.Pair(pair.key, pair.value);
					const prev = findPair(this.items, _pair.key);
					const sortEntries = this.schema?.sortMapEntries;
					if (prev) {
						if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
						if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
						else prev.value = _pair.value;
					} else if (sortEntries) {
						const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
						if (i === -1) this.items.push(_pair);
						else this.items.splice(i, 0, _pair);
					} else this.items.push(_pair);
				}
				delete(key) {
					const it = findPair(this.items, key);
					if (!it) return false;
					return this.items.splice(this.items.indexOf(it), 1).length > 0;
				}
				get(key, keepScalar) {
					const node = findPair(this.items, key)?.value;
					return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
				}
				has(key) {
					return !!findPair(this.items, key);
				}
				set(key, value) {
					this.add(new Pair.Pair(key, value), true);
				}
				toJSON(_, ctx, Type) {
					const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
					if (ctx?.onCreate) ctx.onCreate(map);
					for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
					return map;
				}
				toString(ctx, onComment, onChompKeep) {
					if (!ctx) return JSON.stringify(this);
					for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
					if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
					return stringifyCollection.stringifyCollection(this, ctx, {
						blockItemPrefix: "",
						flowChars: {
							start: "{",
							end: "}"
						},
						itemIndent: ctx.indent || "",
						onChompKeep,
						onComment
					});
				}
			};
			exports.YAMLMap = YAMLMap;
			exports.findPair = findPair;
		}));
		var require_map = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var YAMLMap = require_YAMLMap();
			exports.map = {
				collection: "map",
				default: true,
				nodeClass: YAMLMap.YAMLMap,
				tag: "tag:yaml.org,2002:map",
				resolve(map, onError) {
					if (!identity.isMap(map)) onError("Expected a mapping for this tag");
					return map;
				},
				createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
			};
		}));
		var require_YAMLSeq = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var createNode = require_createNode();
			var stringifyCollection = require_stringifyCollection();
			var Collection = require_Collection();
			var identity = require_identity();
			var Scalar = require_Scalar();
			var toJS = require_toJS();
			var YAMLSeq = class extends Collection.Collection {
				static get tagName() {
					return "tag:yaml.org,2002:seq";
				}
				constructor(schema) {
					super(identity.SEQ, schema);
					this.items = [];
				}
				add(value) {
					this.items.push(value);
				}
				delete(key) {
					const idx = asItemIndex(key);
					if (typeof idx !== "number") return false;
					return this.items.splice(idx, 1).length > 0;
				}
				get(key, keepScalar) {
					const idx = asItemIndex(key);
					if (typeof idx !== "number") return void 0;
					const it = this.items[idx];
					return !keepScalar && identity.isScalar(it) ? it.value : it;
				}
				has(key) {
					const idx = asItemIndex(key);
					return typeof idx === "number" && idx < this.items.length;
				}
				set(key, value) {
					const idx = asItemIndex(key);
					if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
					const prev = this.items[idx];
					if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
					else this.items[idx] = value;
				}
				toJSON(_, ctx) {
					const seq = [];
					if (ctx?.onCreate) ctx.onCreate(seq);
					let i = 0;
					for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
					return seq;
				}
				toString(ctx, onComment, onChompKeep) {
					if (!ctx) return JSON.stringify(this);
					return stringifyCollection.stringifyCollection(this, ctx, {
						blockItemPrefix: "- ",
						flowChars: {
							start: "[",
							end: "]"
						},
						itemIndent: (ctx.indent || "") + "  ",
						onChompKeep,
						onComment
					});
				}
				static from(schema, obj, ctx) {
					const { replacer } = ctx;
					const seq = new this(schema);
					if (obj && Symbol.iterator in Object(obj)) {
						let i = 0;
						for (let it of obj) {
							if (typeof replacer === "function") {
								const key = obj instanceof Set ? it : String(i++);
								it = replacer.call(obj, key, it);
							}
							seq.items.push(createNode.createNode(it, void 0, ctx));
						}
					}
					return seq;
				}
			};
			function asItemIndex(key) {
				let idx = identity.isScalar(key) ? key.value : key;
				if (idx && typeof idx === "string") idx = Number(idx);
				return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
			}
			exports.YAMLSeq = YAMLSeq;
		}));
		var require_seq = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var YAMLSeq = require_YAMLSeq();
			exports.seq = {
				collection: "seq",
				default: true,
				nodeClass: YAMLSeq.YAMLSeq,
				tag: "tag:yaml.org,2002:seq",
				resolve(seq, onError) {
					if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
					return seq;
				},
				createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
			};
		}));
		var require_string = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var stringifyString = require_stringifyString();
			exports.string = {
				identify: (value) => typeof value === "string",
				default: true,
				tag: "tag:yaml.org,2002:str",
				resolve: (str) => str,
				stringify(item, ctx, onComment, onChompKeep) {
					ctx = Object.assign({ actualString: true }, ctx);
					return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
				}
			};
		}));
		var require_null = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			const nullTag = {
				identify: (value) => value == null,
				createNode: () => new Scalar.Scalar(null),
				default: true,
				tag: "tag:yaml.org,2002:null",
				test: /^(?:~|[Nn]ull|NULL)?$/,
				resolve: () => new Scalar.Scalar(null),
				stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
			};
			exports.nullTag = nullTag;
		}));
		var require_bool$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			const boolTag = {
				identify: (value) => typeof value === "boolean",
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
				resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
				stringify({ source, value }, ctx) {
					if (source && boolTag.test.test(source)) {
						if (value === (source[0] === "t" || source[0] === "T")) return source;
					}
					return value ? ctx.options.trueStr : ctx.options.falseStr;
				}
			};
			exports.boolTag = boolTag;
		}));
		var require_stringifyNumber = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			function stringifyNumber({ format, minFractionDigits, tag, value }) {
				if (typeof value === "bigint") return String(value);
				const num = typeof value === "number" ? value : Number(value);
				if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
				let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
				if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
					let i = n.indexOf(".");
					if (i < 0) {
						i = n.length;
						n += ".";
					}
					let d = minFractionDigits - (n.length - i - 1);
					while (d-- > 0) n += "0";
				}
				return n;
			}
			exports.stringifyNumber = stringifyNumber;
		}));
		var require_float$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			var stringifyNumber = require_stringifyNumber();
			const floatNaN = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
				resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
				stringify: stringifyNumber.stringifyNumber
			};
			const floatExp = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				format: "EXP",
				test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
				resolve: (str) => parseFloat(str),
				stringify(node) {
					const num = Number(node.value);
					return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
				}
			};
			exports.float = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
				resolve(str) {
					const node = new Scalar.Scalar(parseFloat(str));
					const dot = str.indexOf(".");
					if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
					return node;
				},
				stringify: stringifyNumber.stringifyNumber
			};
			exports.floatExp = floatExp;
			exports.floatNaN = floatNaN;
		}));
		var require_int$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var stringifyNumber = require_stringifyNumber();
			const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
			const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
			function intStringify(node, radix, prefix) {
				const { value } = node;
				if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
				return stringifyNumber.stringifyNumber(node);
			}
			const intOct = {
				identify: (value) => intIdentify(value) && value >= 0,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "OCT",
				test: /^0o[0-7]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
				stringify: (node) => intStringify(node, 8, "0o")
			};
			const int = {
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				test: /^[-+]?[0-9]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
				stringify: stringifyNumber.stringifyNumber
			};
			const intHex = {
				identify: (value) => intIdentify(value) && value >= 0,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "HEX",
				test: /^0x[0-9a-fA-F]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
				stringify: (node) => intStringify(node, 16, "0x")
			};
			exports.int = int;
			exports.intHex = intHex;
			exports.intOct = intOct;
		}));
		var require_schema$2 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var map = require_map();
			var _null = require_null();
			var seq = require_seq();
			var string = require_string();
			var bool = require_bool$1();
			var float = require_float$1();
			var int = require_int$1();
			exports.schema = [
				map.map,
				seq.seq,
				string.string,
				_null.nullTag,
				bool.boolTag,
				int.intOct,
				int.int,
				int.intHex,
				float.floatNaN,
				float.floatExp,
				float.float
			];
		}));
		var require_schema$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			var map = require_map();
			var seq = require_seq();
			function intIdentify(value) {
				return typeof value === "bigint" || Number.isInteger(value);
			}
			const stringifyJSON = ({ value }) => JSON.stringify(value);
			const jsonScalars = [
				{
					identify: (value) => typeof value === "string",
					default: true,
					tag: "tag:yaml.org,2002:str",
					resolve: (str) => str,
					stringify: stringifyJSON
				},
				{
					identify: (value) => value == null,
					createNode: () => new Scalar.Scalar(null),
					default: true,
					tag: "tag:yaml.org,2002:null",
					test: /^null$/,
					resolve: () => null,
					stringify: stringifyJSON
				},
				{
					identify: (value) => typeof value === "boolean",
					default: true,
					tag: "tag:yaml.org,2002:bool",
					test: /^true$|^false$/,
					resolve: (str) => str === "true",
					stringify: stringifyJSON
				},
				{
					identify: intIdentify,
					default: true,
					tag: "tag:yaml.org,2002:int",
					test: /^-?(?:0|[1-9][0-9]*)$/,
					resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
					stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
				},
				{
					identify: (value) => typeof value === "number",
					default: true,
					tag: "tag:yaml.org,2002:float",
					test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
					resolve: (str) => parseFloat(str),
					stringify: stringifyJSON
				}
			];
			exports.schema = [map.map, seq.seq].concat(jsonScalars, {
				default: true,
				tag: "",
				test: /^/,
				resolve(str, onError) {
					onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
					return str;
				}
			});
		}));
		var require_binary = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var node_buffer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("buffer");
			var Scalar = require_Scalar();
			var stringifyString = require_stringifyString();
			exports.binary = {
				identify: (value) => value instanceof Uint8Array,
				default: false,
				tag: "tag:yaml.org,2002:binary",
				resolve(src, onError) {
					if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
					else if (typeof atob === "function") {
						const str = atob(src.replace(/[\n\r]/g, ""));
						const buffer = new Uint8Array(str.length);
						for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
						return buffer;
					} else {
						onError("This environment does not support reading binary tags; either Buffer or atob is required");
						return src;
					}
				},
				stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
					if (!value) return "";
					const buf = value;
					let str;
					if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
					else if (typeof btoa === "function") {
						let s = "";
						for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
						str = btoa(s);
					} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
					type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
					if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
						const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
						const n = Math.ceil(str.length / lineWidth);
						const lines = new Array(n);
						for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
						str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
					}
					return stringifyString.stringifyString({
						comment,
						type,
						value: str
					}, ctx, onComment, onChompKeep);
				}
			};
		}));
		var require_pairs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Pair = require_Pair();
			var Scalar = require_Scalar();
			var YAMLSeq = require_YAMLSeq();
			function resolvePairs(seq, onError) {
				if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
					let item = seq.items[i];
					if (identity.isPair(item)) continue;
					else if (identity.isMap(item)) {
						if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
						const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
						if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
						if (item.comment) {
							const cn = pair.value ?? pair.key;
							cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
						}
						item = pair;
					}
					seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
				}
				else onError("Expected a sequence for this tag");
				return seq;
			}
			function createPairs(schema, iterable, ctx) {
				const { replacer } = ctx;
				const pairs = new YAMLSeq.YAMLSeq(schema);
				pairs.tag = "tag:yaml.org,2002:pairs";
				let i = 0;
				if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
					if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
					let key, value;
					if (Array.isArray(it)) {
						if (it.length === 2) {
							key = it[0];
							value = it[1];
						} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
					} else if (it && it instanceof Object) {
						const keys = Object.keys(it);
						if (keys.length === 1) {
							key = keys[0];
							value = it[key];
						} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
					} else key = it;
					pairs.items.push(Pair.createPair(key, value, ctx));
				}
				return pairs;
			}
			const pairs = {
				collection: "seq",
				default: false,
				tag: "tag:yaml.org,2002:pairs",
				resolve: resolvePairs,
				createNode: createPairs
			};
			exports.createPairs = createPairs;
			exports.pairs = pairs;
			exports.resolvePairs = resolvePairs;
		}));
		var require_omap = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var toJS = require_toJS();
			var YAMLMap = require_YAMLMap();
			var YAMLSeq = require_YAMLSeq();
			var pairs = require_pairs();
			var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
				constructor() {
					super();
					this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
					this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
					this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
					this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
					this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
					this.tag = YAMLOMap.tag;
				}
				toJSON(_, ctx) {
					if (!ctx) return super.toJSON(_);
					const map = new Map();
					if (ctx?.onCreate) ctx.onCreate(map);
					for (const pair of this.items) {
						let key, value;
						if (identity.isPair(pair)) {
							key = toJS.toJS(pair.key, "", ctx);
							value = toJS.toJS(pair.value, key, ctx);
						} else key = toJS.toJS(pair, "", ctx);
						if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
						map.set(key, value);
					}
					return map;
				}
				static from(schema, iterable, ctx) {
					const pairs$1 = pairs.createPairs(schema, iterable, ctx);
					const omap = new this();
					omap.items = pairs$1.items;
					return omap;
				}
			};
			YAMLOMap.tag = "tag:yaml.org,2002:omap";
			const omap = {
				collection: "seq",
				identify: (value) => value instanceof Map,
				nodeClass: YAMLOMap,
				default: false,
				tag: "tag:yaml.org,2002:omap",
				resolve(seq, onError) {
					const pairs$1 = pairs.resolvePairs(seq, onError);
					const seenKeys = [];
					for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
						if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
						else seenKeys.push(key.value);
					}
					return Object.assign(new YAMLOMap(), pairs$1);
				},
				createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
			};
			exports.YAMLOMap = YAMLOMap;
			exports.omap = omap;
		}));
		var require_bool = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			function boolStringify({ value, source }, ctx) {
				if (source && (value ? trueTag : falseTag).test.test(source)) return source;
				return value ? ctx.options.trueStr : ctx.options.falseStr;
			}
			const trueTag = {
				identify: (value) => value === true,
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
				resolve: () => new Scalar.Scalar(true),
				stringify: boolStringify
			};
			const falseTag = {
				identify: (value) => value === false,
				default: true,
				tag: "tag:yaml.org,2002:bool",
				test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
				resolve: () => new Scalar.Scalar(false),
				stringify: boolStringify
			};
			exports.falseTag = falseTag;
			exports.trueTag = trueTag;
		}));
		var require_float = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			var stringifyNumber = require_stringifyNumber();
			const floatNaN = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
				resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
				stringify: stringifyNumber.stringifyNumber
			};
			const floatExp = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				format: "EXP",
				test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
				resolve: (str) => parseFloat(str.replace(/_/g, "")),
				stringify(node) {
					const num = Number(node.value);
					return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
				}
			};
			exports.float = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
				resolve(str) {
					const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
					const dot = str.indexOf(".");
					if (dot !== -1) {
						const f = str.substring(dot + 1).replace(/_/g, "");
						if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
					}
					return node;
				},
				stringify: stringifyNumber.stringifyNumber
			};
			exports.floatExp = floatExp;
			exports.floatNaN = floatNaN;
		}));
		var require_int = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var stringifyNumber = require_stringifyNumber();
			const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
			function intResolve(str, offset, radix, { intAsBigInt }) {
				const sign = str[0];
				if (sign === "-" || sign === "+") offset += 1;
				str = str.substring(offset).replace(/_/g, "");
				if (intAsBigInt) {
					switch (radix) {
						case 2:
							str = `0b${str}`;
							break;
						case 8:
							str = `0o${str}`;
							break;
						case 16: str = `0x${str}`;
					}
					const n = BigInt(str);
					return sign === "-" ? BigInt(-1) * n : n;
				}
				const n = parseInt(str, radix);
				return sign === "-" ? -1 * n : n;
			}
			function intStringify(node, radix, prefix) {
				const { value } = node;
				if (intIdentify(value)) {
					const str = value.toString(radix);
					return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
				}
				return stringifyNumber.stringifyNumber(node);
			}
			const intBin = {
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "BIN",
				test: /^[-+]?0b[0-1_]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
				stringify: (node) => intStringify(node, 2, "0b")
			};
			const intOct = {
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "OCT",
				test: /^[-+]?0[0-7_]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
				stringify: (node) => intStringify(node, 8, "0")
			};
			const int = {
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				test: /^[-+]?[0-9][0-9_]*$/,
				resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
				stringify: stringifyNumber.stringifyNumber
			};
			const intHex = {
				identify: intIdentify,
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "HEX",
				test: /^[-+]?0x[0-9a-fA-F_]+$/,
				resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
				stringify: (node) => intStringify(node, 16, "0x")
			};
			exports.int = int;
			exports.intBin = intBin;
			exports.intHex = intHex;
			exports.intOct = intOct;
		}));
		var require_set = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Pair = require_Pair();
			var YAMLMap = require_YAMLMap();
			var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
				constructor(schema) {
					super(schema);
					this.tag = YAMLSet.tag;
				}
				add(key) {
					let pair;
					if (identity.isPair(key)) pair = key;
					else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
					else pair = new Pair.Pair(key, null);
					if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
				}
				get(key, keepPair) {
					const pair = YAMLMap.findPair(this.items, key);
					return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
				}
				set(key, value) {
					if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
					const prev = YAMLMap.findPair(this.items, key);
					if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
					else if (!prev && value) this.items.push(new Pair.Pair(key));
				}
				toJSON(_, ctx) {
					return super.toJSON(_, ctx, Set);
				}
				toString(ctx, onComment, onChompKeep) {
					if (!ctx) return JSON.stringify(this);
					if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
					else throw new Error("Set items must all have null values");
				}
				static from(schema, iterable, ctx) {
					const { replacer } = ctx;
					const set = new this(schema);
					if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
						if (typeof replacer === "function") value = replacer.call(iterable, value, value);
						set.items.push(Pair.createPair(value, null, ctx));
					}
					return set;
				}
			};
			YAMLSet.tag = "tag:yaml.org,2002:set";
			const set = {
				collection: "map",
				identify: (value) => value instanceof Set,
				nodeClass: YAMLSet,
				default: false,
				tag: "tag:yaml.org,2002:set",
				createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
				resolve(map, onError) {
					if (identity.isMap(map)) {
						if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
						else onError("Set items must all have null values");
					} else onError("Expected a mapping for this tag");
					return map;
				}
			};
			exports.YAMLSet = YAMLSet;
			exports.set = set;
		}));
		var require_timestamp = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var stringifyNumber = require_stringifyNumber();
			function parseSexagesimal(str, asBigInt) {
				const sign = str[0];
				const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
				const num = (n) => asBigInt ? BigInt(n) : Number(n);
				const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
				return sign === "-" ? num(-1) * res : res;
			}
			function stringifySexagesimal(node) {
				let { value } = node;
				let num = (n) => n;
				if (typeof value === "bigint") num = (n) => BigInt(n);
				else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
				let sign = "";
				if (value < 0) {
					sign = "-";
					value *= num(-1);
				}
				const _60 = num(60);
				const parts = [value % _60];
				if (value < 60) parts.unshift(0);
				else {
					value = (value - parts[0]) / _60;
					parts.unshift(value % _60);
					if (value >= 60) {
						value = (value - parts[0]) / _60;
						parts.unshift(value);
					}
				}
				return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
			}
			const intTime = {
				identify: (value) => typeof value === "bigint" || Number.isInteger(value),
				default: true,
				tag: "tag:yaml.org,2002:int",
				format: "TIME",
				test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
				resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
				stringify: stringifySexagesimal
			};
			const floatTime = {
				identify: (value) => typeof value === "number",
				default: true,
				tag: "tag:yaml.org,2002:float",
				format: "TIME",
				test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
				resolve: (str) => parseSexagesimal(str, false),
				stringify: stringifySexagesimal
			};
			const timestamp = {
				identify: (value) => value instanceof Date,
				default: true,
				tag: "tag:yaml.org,2002:timestamp",
				test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
				resolve(str) {
					const match = str.match(timestamp.test);
					if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
					const [, year, month, day, hour, minute, second] = match.map(Number);
					const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
					let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
					const tz = match[8];
					if (tz && tz !== "Z") {
						let d = parseSexagesimal(tz, false);
						if (Math.abs(d) < 30) d *= 60;
						date -= 6e4 * d;
					}
					return new Date(date);
				},
				stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
			};
			exports.floatTime = floatTime;
			exports.intTime = intTime;
			exports.timestamp = timestamp;
		}));
		var require_schema = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var map = require_map();
			var _null = require_null();
			var seq = require_seq();
			var string = require_string();
			var binary = require_binary();
			var bool = require_bool();
			var float = require_float();
			var int = require_int();
			var merge = require_merge();
			var omap = require_omap();
			var pairs = require_pairs();
			var set = require_set();
			var timestamp = require_timestamp();
			exports.schema = [
				map.map,
				seq.seq,
				string.string,
				_null.nullTag,
				bool.trueTag,
				bool.falseTag,
				int.intBin,
				int.intOct,
				int.int,
				int.intHex,
				float.floatNaN,
				float.floatExp,
				float.float,
				binary.binary,
				merge.merge,
				omap.omap,
				pairs.pairs,
				set.set,
				timestamp.intTime,
				timestamp.floatTime,
				timestamp.timestamp
			];
		}));
		var require_tags = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var map = require_map();
			var _null = require_null();
			var seq = require_seq();
			var string = require_string();
			var bool = require_bool$1();
			var float = require_float$1();
			var int = require_int$1();
			var schema = require_schema$2();
			var schema$1 = require_schema$1();
			var binary = require_binary();
			var merge = require_merge();
			var omap = require_omap();
			var pairs = require_pairs();
			var schema$2 = require_schema();
			var set = require_set();
			var timestamp = require_timestamp();
			const schemas = new Map([
				["core", schema.schema],
				["failsafe", [
					map.map,
					seq.seq,
					string.string
				]],
				["json", schema$1.schema],
				["yaml11", schema$2.schema],
				["yaml-1.1", schema$2.schema]
			]);
			const tagsByName = {
				binary: binary.binary,
				bool: bool.boolTag,
				float: float.float,
				floatExp: float.floatExp,
				floatNaN: float.floatNaN,
				floatTime: timestamp.floatTime,
				int: int.int,
				intHex: int.intHex,
				intOct: int.intOct,
				intTime: timestamp.intTime,
				map: map.map,
				merge: merge.merge,
				null: _null.nullTag,
				omap: omap.omap,
				pairs: pairs.pairs,
				seq: seq.seq,
				set: set.set,
				timestamp: timestamp.timestamp
			};
			const coreKnownTags = {
				"tag:yaml.org,2002:binary": binary.binary,
				"tag:yaml.org,2002:merge": merge.merge,
				"tag:yaml.org,2002:omap": omap.omap,
				"tag:yaml.org,2002:pairs": pairs.pairs,
				"tag:yaml.org,2002:set": set.set,
				"tag:yaml.org,2002:timestamp": timestamp.timestamp
			};
			function getTags(customTags, schemaName, addMergeTag) {
				const schemaTags = schemas.get(schemaName);
				if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
				let tags = schemaTags;
				if (!tags) {
					if (Array.isArray(customTags)) tags = [];
					else {
						const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
						throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
					}
				}
				if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
				else if (typeof customTags === "function") tags = customTags(tags.slice());
				if (addMergeTag) tags = tags.concat(merge.merge);
				return tags.reduce((tags, tag) => {
					const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
					if (!tagObj) {
						const tagName = JSON.stringify(tag);
						const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
						throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
					}
					if (!tags.includes(tagObj)) tags.push(tagObj);
					return tags;
				}, []);
			}
			exports.coreKnownTags = coreKnownTags;
			exports.getTags = getTags;
		}));
		var require_Schema = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var map = require_map();
			var seq = require_seq();
			var string = require_string();
			var tags = require_tags();
			const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
			exports.Schema = class Schema {
				constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
					this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
					this.name = typeof schema === "string" && schema || "core";
					this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
					this.tags = tags.getTags(customTags, this.name, merge);
					this.toStringOptions = toStringDefaults ?? null;
					Object.defineProperty(this, identity.MAP, { value: map.map });
					Object.defineProperty(this, identity.SCALAR, { value: string.string });
					Object.defineProperty(this, identity.SEQ, { value: seq.seq });
					this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
				}
				clone() {
					const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
					copy.tags = this.tags.slice();
					return copy;
				}
			};
		}));
		var require_stringifyDocument = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var stringify = require_stringify();
			var stringifyComment = require_stringifyComment();
			function stringifyDocument(doc, options) {
				const lines = [];
				let hasDirectives = options.directives === true;
				if (options.directives !== false && doc.directives) {
					const dir = doc.directives.toString(doc);
					if (dir) {
						lines.push(dir);
						hasDirectives = true;
					} else if (doc.directives.docStart) hasDirectives = true;
				}
				if (hasDirectives) lines.push("---");
				const ctx = stringify.createStringifyContext(doc, options);
				const { commentString } = ctx.options;
				if (doc.commentBefore) {
					if (lines.length !== 1) lines.unshift("");
					const cs = commentString(doc.commentBefore);
					lines.unshift(stringifyComment.indentComment(cs, ""));
				}
				let chompKeep = false;
				let contentComment = null;
				if (doc.contents) {
					if (identity.isNode(doc.contents)) {
						if (doc.contents.spaceBefore && hasDirectives) lines.push("");
						if (doc.contents.commentBefore) {
							const cs = commentString(doc.contents.commentBefore);
							lines.push(stringifyComment.indentComment(cs, ""));
						}
						ctx.forceBlockIndent = !!doc.comment;
						contentComment = doc.contents.comment;
					}
					const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
					let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
					if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
					if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
					else lines.push(body);
				} else lines.push(stringify.stringify(doc.contents, ctx));
				if (doc.directives?.docEnd) {
					if (doc.comment) {
						const cs = commentString(doc.comment);
						if (cs.includes("\n")) {
							lines.push("...");
							lines.push(stringifyComment.indentComment(cs, ""));
						} else lines.push(`... ${cs}`);
					} else lines.push("...");
				} else {
					let dc = doc.comment;
					if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
					if (dc) {
						if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
						lines.push(stringifyComment.indentComment(commentString(dc), ""));
					}
				}
				return lines.join("\n") + "\n";
			}
			exports.stringifyDocument = stringifyDocument;
		}));
		var require_Document = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Alias = require_Alias();
			var Collection = require_Collection();
			var identity = require_identity();
			var Pair = require_Pair();
			var toJS = require_toJS();
			var Schema = require_Schema();
			var stringifyDocument = require_stringifyDocument();
			var anchors = require_anchors();
			var applyReviver = require_applyReviver();
			var createNode = require_createNode();
			var directives = require_directives();
			var Document = class Document {
				constructor(value, replacer, options) {
					this.commentBefore = null;
					this.comment = null;
					this.errors = [];
					this.warnings = [];
					Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
					let _replacer = null;
					if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
					else if (options === void 0 && replacer) {
						options = replacer;
						replacer = void 0;
					}
					const opt = Object.assign({
						intAsBigInt: false,
						keepSourceTokens: false,
						logLevel: "warn",
						prettyErrors: true,
						strict: true,
						stringKeys: false,
						uniqueKeys: true,
						version: "1.2"
					}, options);
					this.options = opt;
					let { version } = opt;
					if (options?._directives) {
						this.directives = options._directives.atDocument();
						if (this.directives.yaml.explicit) version = this.directives.yaml.version;
					} else this.directives = new directives.Directives({ version });
					this.setSchema(version, options);
					this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
				}
				clone() {
					const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
					copy.commentBefore = this.commentBefore;
					copy.comment = this.comment;
					copy.errors = this.errors.slice();
					copy.warnings = this.warnings.slice();
					copy.options = Object.assign({}, this.options);
					if (this.directives) copy.directives = this.directives.clone();
					copy.schema = this.schema.clone();
					copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
					if (this.range) copy.range = this.range.slice();
					return copy;
				}
				add(value) {
					if (assertCollection(this.contents)) this.contents.add(value);
				}
				addIn(path, value) {
					if (assertCollection(this.contents)) this.contents.addIn(path, value);
				}
				createAlias(node, name) {
					if (!node.anchor) {
						const prev = anchors.anchorNames(this);
						node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
					}
					return new Alias.Alias(node.anchor);
				}
				createNode(value, replacer, options) {
					let _replacer = void 0;
					if (typeof replacer === "function") {
						value = replacer.call({ "": value }, "", value);
						_replacer = replacer;
					} else if (Array.isArray(replacer)) {
						const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
						const asStr = replacer.filter(keyToStr).map(String);
						if (asStr.length > 0) replacer = replacer.concat(asStr);
						_replacer = replacer;
					} else if (options === void 0 && replacer) {
						options = replacer;
						replacer = void 0;
					}
					const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
					const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
					const ctx = {
						aliasDuplicateObjects: aliasDuplicateObjects ?? true,
						keepUndefined: keepUndefined ?? false,
						onAnchor,
						onTagObj,
						replacer: _replacer,
						schema: this.schema,
						sourceObjects
					};
					const node = createNode.createNode(value, tag, ctx);
					if (flow && identity.isCollection(node)) node.flow = true;
					setAnchors();
					return node;
				}
				createPair(key, value, options = {}) {
					const k = this.createNode(key, null, options);
					const v = this.createNode(value, null, options);
					return new Pair.Pair(k, v);
				}
				delete(key) {
					return assertCollection(this.contents) ? this.contents.delete(key) : false;
				}
				deleteIn(path) {
					if (Collection.isEmptyPath(path)) {
						if (this.contents == null) return false;
						this.contents = null;
						return true;
					}
					return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
				}
				get(key, keepScalar) {
					return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
				}
				getIn(path, keepScalar) {
					if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
					return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
				}
				has(key) {
					return identity.isCollection(this.contents) ? this.contents.has(key) : false;
				}
				hasIn(path) {
					if (Collection.isEmptyPath(path)) return this.contents !== void 0;
					return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
				}
				set(key, value) {
					if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
					else if (assertCollection(this.contents)) this.contents.set(key, value);
				}
				setIn(path, value) {
					if (Collection.isEmptyPath(path)) this.contents = value;
					else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
					else if (assertCollection(this.contents)) this.contents.setIn(path, value);
				}
				setSchema(version, options = {}) {
					if (typeof version === "number") version = String(version);
					let opt;
					switch (version) {
						case "1.1":
							if (this.directives) this.directives.yaml.version = "1.1";
							else this.directives = new directives.Directives({ version: "1.1" });
							opt = {
								resolveKnownTags: false,
								schema: "yaml-1.1"
							};
							break;
						case "1.2":
						case "next":
							if (this.directives) this.directives.yaml.version = version;
							else this.directives = new directives.Directives({ version });
							opt = {
								resolveKnownTags: true,
								schema: "core"
							};
							break;
						case null:
							if (this.directives) delete this.directives;
							opt = null;
							break;
						default: {
							const sv = JSON.stringify(version);
							throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
						}
					}
					if (options.schema instanceof Object) this.schema = options.schema;
					else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
					else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
				}
				toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
					const ctx = {
						anchors: new Map(),
						doc: this,
						keep: !json,
						mapAsMap: mapAsMap === true,
						mapKeyWarned: false,
						maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
					};
					const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
					if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
					return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
				}
				toJSON(jsonArg, onAnchor) {
					return this.toJS({
						json: true,
						jsonArg,
						mapAsMap: false,
						onAnchor
					});
				}
				toString(options = {}) {
					if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
					if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
						const s = JSON.stringify(options.indent);
						throw new Error(`"indent" option must be a positive integer, not ${s}`);
					}
					return stringifyDocument.stringifyDocument(this, options);
				}
			};
			function assertCollection(contents) {
				if (identity.isCollection(contents)) return true;
				throw new Error("Expected a YAML collection as document contents");
			}
			exports.Document = Document;
		}));
		var require_errors = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var YAMLError = class extends Error {
				constructor(name, pos, code, message) {
					super();
					this.name = name;
					this.code = code;
					this.message = message;
					this.pos = pos;
				}
			};
			var YAMLParseError = class extends YAMLError {
				constructor(pos, code, message) {
					super("YAMLParseError", pos, code, message);
				}
			};
			var YAMLWarning = class extends YAMLError {
				constructor(pos, code, message) {
					super("YAMLWarning", pos, code, message);
				}
			};
			const prettifyError = (src, lc) => (error) => {
				if (error.pos[0] === -1) return;
				error.linePos = error.pos.map((pos) => lc.linePos(pos));
				const { line, col } = error.linePos[0];
				error.message += ` at line ${line}, column ${col}`;
				let ci = col - 1;
				let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
				if (ci >= 60 && lineStr.length > 80) {
					const trimStart = Math.min(ci - 39, lineStr.length - 79);
					lineStr = "…" + lineStr.substring(trimStart);
					ci -= trimStart - 1;
				}
				if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
				if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
					let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
					if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
					lineStr = prev + lineStr;
				}
				if (/[^ ]/.test(lineStr)) {
					let count = 1;
					const end = error.linePos[1];
					if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
					const pointer = " ".repeat(ci) + "^".repeat(count);
					error.message += `:\n\n${lineStr}\n${pointer}\n`;
				}
			};
			exports.YAMLError = YAMLError;
			exports.YAMLParseError = YAMLParseError;
			exports.YAMLWarning = YAMLWarning;
			exports.prettifyError = prettifyError;
		}));
		var require_resolve_props = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
				let spaceBefore = false;
				let atNewline = startOnNewline;
				let hasSpace = startOnNewline;
				let comment = "";
				let commentSep = "";
				let hasNewline = false;
				let reqSpace = false;
				let tab = null;
				let anchor = null;
				let tag = null;
				let newlineAfterProp = null;
				let comma = null;
				let found = null;
				let start = null;
				for (const token of tokens) {
					if (reqSpace) {
						if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
						reqSpace = false;
					}
					if (tab) {
						if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
						tab = null;
					}
					switch (token.type) {
						case "space":
							if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
							hasSpace = true;
							break;
						case "comment": {
							if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							const cb = token.source.substring(1) || " ";
							if (!comment) comment = cb;
							else comment += commentSep + cb;
							commentSep = "";
							atNewline = false;
							break;
						}
						case "newline":
							if (atNewline) {
								if (comment) comment += token.source;
								else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
							} else commentSep += token.source;
							atNewline = true;
							hasNewline = true;
							if (anchor || tag) newlineAfterProp = token;
							hasSpace = true;
							break;
						case "anchor":
							if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
							if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
							anchor = token;
							start ?? (start = token.offset);
							atNewline = false;
							hasSpace = false;
							reqSpace = true;
							break;
						case "tag":
							if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
							tag = token;
							start ?? (start = token.offset);
							atNewline = false;
							hasSpace = false;
							reqSpace = true;
							break;
						case indicator:
							if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
							if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
							found = token;
							atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
							hasSpace = false;
							break;
						case "comma": if (flow) {
							if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
							comma = token;
							atNewline = false;
							hasSpace = false;
							break;
						}
						default:
							onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
							atNewline = false;
							hasSpace = false;
					}
				}
				const last = tokens[tokens.length - 1];
				const end = last ? last.offset + last.source.length : offset;
				if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				return {
					comma,
					found,
					spaceBefore,
					comment,
					hasNewline,
					anchor,
					tag,
					newlineAfterProp,
					end,
					start: start ?? end
				};
			}
			exports.resolveProps = resolveProps;
		}));
		var require_util_contains_newline = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			function containsNewline(key) {
				if (!key) return null;
				switch (key.type) {
					case "alias":
					case "scalar":
					case "double-quoted-scalar":
					case "single-quoted-scalar":
						if (key.source.includes("\n")) return true;
						if (key.end) {
							for (const st of key.end) if (st.type === "newline") return true;
						}
						return false;
					case "flow-collection":
						for (const it of key.items) {
							for (const st of it.start) if (st.type === "newline") return true;
							if (it.sep) {
								for (const st of it.sep) if (st.type === "newline") return true;
							}
							if (containsNewline(it.key) || containsNewline(it.value)) return true;
						}
						return false;
					default: return true;
				}
			}
			exports.containsNewline = containsNewline;
		}));
		var require_util_flow_indent_check = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var utilContainsNewline = require_util_contains_newline();
			function flowIndentCheck(indent, fc, onError) {
				if (fc?.type === "flow-collection") {
					const end = fc.end[0];
					if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
				}
			}
			exports.flowIndentCheck = flowIndentCheck;
		}));
		var require_util_map_includes = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			function mapIncludes(ctx, items, search) {
				const { uniqueKeys } = ctx.options;
				if (uniqueKeys === false) return false;
				const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
				return items.some((pair) => isEqual(pair.key, search));
			}
			exports.mapIncludes = mapIncludes;
		}));
		var require_resolve_block_map = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Pair = require_Pair();
			var YAMLMap = require_YAMLMap();
			var resolveProps = require_resolve_props();
			var utilContainsNewline = require_util_contains_newline();
			var utilFlowIndentCheck = require_util_flow_indent_check();
			var utilMapIncludes = require_util_map_includes();
			const startColMsg = "All mapping items must start at the same column";
			function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
				const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
				if (ctx.atRoot) ctx.atRoot = false;
				let offset = bm.offset;
				let commentEnd = null;
				for (const collItem of bm.items) {
					const { start, key, sep, value } = collItem;
					const keyProps = resolveProps.resolveProps(start, {
						indicator: "explicit-key-ind",
						next: key ?? sep?.[0],
						offset,
						onError,
						parentIndent: bm.indent,
						startOnNewline: true
					});
					const implicitKey = !keyProps.found;
					if (implicitKey) {
						if (key) {
							if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
							else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
						}
						if (!keyProps.anchor && !keyProps.tag && !sep) {
							commentEnd = keyProps.end;
							if (keyProps.comment) {
								if (map.comment) map.comment += "\n" + keyProps.comment;
								else map.comment = keyProps.comment;
							}
							continue;
						}
						if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
					} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
					ctx.atKey = true;
					const keyStart = keyProps.end;
					const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
					if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
					ctx.atKey = false;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					const valueProps = resolveProps.resolveProps(sep ?? [], {
						indicator: "map-value-ind",
						next: value,
						offset: keyNode.range[2],
						onError,
						parentIndent: bm.indent,
						startOnNewline: !key || key.type === "block-scalar"
					});
					offset = valueProps.end;
					if (valueProps.found) {
						if (implicitKey) {
							if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
							if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
						}
						const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
						if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
						offset = valueNode.range[2];
						const pair = new Pair.Pair(keyNode, valueNode);
						if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
						map.items.push(pair);
					} else {
						if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
						if (valueProps.comment) {
							if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
							else keyNode.comment = valueProps.comment;
						}
						const pair = new Pair.Pair(keyNode);
						if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
						map.items.push(pair);
					}
				}
				if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
				map.range = [
					bm.offset,
					offset,
					commentEnd ?? offset
				];
				return map;
			}
			exports.resolveBlockMap = resolveBlockMap;
		}));
		var require_resolve_block_seq = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var YAMLSeq = require_YAMLSeq();
			var resolveProps = require_resolve_props();
			var utilFlowIndentCheck = require_util_flow_indent_check();
			function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
				const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
				if (ctx.atRoot) ctx.atRoot = false;
				if (ctx.atKey) ctx.atKey = false;
				let offset = bs.offset;
				let commentEnd = null;
				for (const { start, value } of bs.items) {
					const props = resolveProps.resolveProps(start, {
						indicator: "seq-item-ind",
						next: value,
						offset,
						onError,
						parentIndent: bs.indent,
						startOnNewline: true
					});
					if (!props.found) {
						if (props.anchor || props.tag || value) {
							if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
							else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
						} else {
							commentEnd = props.end;
							if (props.comment) seq.comment = props.comment;
							continue;
						}
					}
					const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
					if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
					offset = node.range[2];
					seq.items.push(node);
				}
				seq.range = [
					bs.offset,
					offset,
					commentEnd ?? offset
				];
				return seq;
			}
			exports.resolveBlockSeq = resolveBlockSeq;
		}));
		var require_resolve_end = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			function resolveEnd(end, offset, reqSpace, onError) {
				let comment = "";
				if (end) {
					let hasSpace = false;
					let sep = "";
					for (const token of end) {
						const { source, type } = token;
						switch (type) {
							case "space":
								hasSpace = true;
								break;
							case "comment": {
								if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
								const cb = source.substring(1) || " ";
								if (!comment) comment = cb;
								else comment += sep + cb;
								sep = "";
								break;
							}
							case "newline":
								if (comment) sep += source;
								hasSpace = true;
								break;
							default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
						}
						offset += source.length;
					}
				}
				return {
					comment,
					offset
				};
			}
			exports.resolveEnd = resolveEnd;
		}));
		var require_resolve_flow_collection = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Pair = require_Pair();
			var YAMLMap = require_YAMLMap();
			var YAMLSeq = require_YAMLSeq();
			var resolveEnd = require_resolve_end();
			var resolveProps = require_resolve_props();
			var utilContainsNewline = require_util_contains_newline();
			var utilMapIncludes = require_util_map_includes();
			const blockMsg = "Block collections are not allowed within flow collections";
			const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
			function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
				const isMap = fc.start.source === "{";
				const fcName = isMap ? "flow map" : "flow sequence";
				const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
				coll.flow = true;
				const atRoot = ctx.atRoot;
				if (atRoot) ctx.atRoot = false;
				if (ctx.atKey) ctx.atKey = false;
				let offset = fc.offset + fc.start.source.length;
				for (let i = 0; i < fc.items.length; ++i) {
					const collItem = fc.items[i];
					const { start, key, sep, value } = collItem;
					const props = resolveProps.resolveProps(start, {
						flow: fcName,
						indicator: "explicit-key-ind",
						next: key ?? sep?.[0],
						offset,
						onError,
						parentIndent: fc.indent,
						startOnNewline: false
					});
					if (!props.found) {
						if (!props.anchor && !props.tag && !sep && !value) {
							if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
							else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
							if (props.comment) {
								if (coll.comment) coll.comment += "\n" + props.comment;
								else coll.comment = props.comment;
							}
							offset = props.end;
							continue;
						}
						if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
					}
					if (i === 0) {
						if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					} else {
						if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
						if (props.comment) {
							let prevItemComment = "";
							loop: for (const st of start) switch (st.type) {
								case "comma":
								case "space": break;
								case "comment":
									prevItemComment = st.source.substring(1);
									break loop;
								default: break loop;
							}
							if (prevItemComment) {
								let prev = coll.items[coll.items.length - 1];
								if (identity.isPair(prev)) prev = prev.value ?? prev.key;
								if (prev.comment) prev.comment += "\n" + prevItemComment;
								else prev.comment = prevItemComment;
								props.comment = props.comment.substring(prevItemComment.length + 1);
							}
						}
					}
					if (!isMap && !sep && !props.found) {
						const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
						coll.items.push(valueNode);
						offset = valueNode.range[2];
						if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
					} else {
						ctx.atKey = true;
						const keyStart = props.end;
						const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
						if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
						ctx.atKey = false;
						const valueProps = resolveProps.resolveProps(sep ?? [], {
							flow: fcName,
							indicator: "map-value-ind",
							next: value,
							offset: keyNode.range[2],
							onError,
							parentIndent: fc.indent,
							startOnNewline: false
						});
						if (valueProps.found) {
							if (!isMap && !props.found && ctx.options.strict) {
								if (sep) for (const st of sep) {
									if (st === valueProps.found) break;
									if (st.type === "newline") {
										onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
										break;
									}
								}
								if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
							}
						} else if (value) {
							if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
							else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
						}
						const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
						if (valueNode) {
							if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
						} else if (valueProps.comment) {
							if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
							else keyNode.comment = valueProps.comment;
						}
						const pair = new Pair.Pair(keyNode, valueNode);
						if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
						if (isMap) {
							const map = coll;
							if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
							map.items.push(pair);
						} else {
							const map = new YAMLMap.YAMLMap(ctx.schema);
							map.flow = true;
							map.items.push(pair);
							const endRange = (valueNode ?? keyNode).range;
							map.range = [
								keyNode.range[0],
								endRange[1],
								endRange[2]
							];
							coll.items.push(map);
						}
						offset = valueNode ? valueNode.range[2] : valueProps.end;
					}
				}
				const expectedEnd = isMap ? "}" : "]";
				const [ce, ...ee] = fc.end;
				let cePos = offset;
				if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
				else {
					const name = fcName[0].toUpperCase() + fcName.substring(1);
					const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
					onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
					if (ce && ce.source.length !== 1) ee.unshift(ce);
				}
				if (ee.length > 0) {
					const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
					if (end.comment) {
						if (coll.comment) coll.comment += "\n" + end.comment;
						else coll.comment = end.comment;
					}
					coll.range = [
						fc.offset,
						cePos,
						end.offset
					];
				} else coll.range = [
					fc.offset,
					cePos,
					cePos
				];
				return coll;
			}
			exports.resolveFlowCollection = resolveFlowCollection;
		}));
		var require_compose_collection = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Scalar = require_Scalar();
			var YAMLMap = require_YAMLMap();
			var YAMLSeq = require_YAMLSeq();
			var resolveBlockMap = require_resolve_block_map();
			var resolveBlockSeq = require_resolve_block_seq();
			var resolveFlowCollection = require_resolve_flow_collection();
			function resolveCollection(CN, ctx, token, onError, tagName, tag) {
				const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
				const Coll = coll.constructor;
				if (tagName === "!" || tagName === Coll.tagName) {
					coll.tag = Coll.tagName;
					return coll;
				}
				if (tagName) coll.tag = tagName;
				return coll;
			}
			function composeCollection(CN, ctx, token, props, onError) {
				const tagToken = props.tag;
				const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
				if (token.type === "block-seq") {
					const { anchor, newlineAfterProp: nl } = props;
					const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
					if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
				}
				const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
				if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
				let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
				if (!tag) {
					const kt = ctx.schema.knownTags[tagName];
					if (kt?.collection === expType) {
						ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
						tag = kt;
					} else {
						if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
						else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
						return resolveCollection(CN, ctx, token, onError, tagName);
					}
				}
				const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
				const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
				const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
				node.range = coll.range;
				node.tag = tagName;
				if (tag?.format) node.format = tag.format;
				return node;
			}
			exports.composeCollection = composeCollection;
		}));
		var require_resolve_block_scalar = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			function resolveBlockScalar(ctx, scalar, onError) {
				const start = scalar.offset;
				const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
				if (!header) return {
					value: "",
					type: null,
					comment: "",
					range: [
						start,
						start,
						start
					]
				};
				const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
				const lines = scalar.source ? splitLines(scalar.source) : [];
				let chompStart = lines.length;
				for (let i = lines.length - 1; i >= 0; --i) {
					const content = lines[i][1];
					if (content === "" || content === "\r") chompStart = i;
					else break;
				}
				if (chompStart === 0) {
					const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
					let end = start + header.length;
					if (scalar.source) end += scalar.source.length;
					return {
						value,
						type,
						comment: header.comment,
						range: [
							start,
							end,
							end
						]
					};
				}
				let trimIndent = scalar.indent + header.indent;
				let offset = scalar.offset + header.length;
				let contentStart = 0;
				for (let i = 0; i < chompStart; ++i) {
					const [indent, content] = lines[i];
					if (content === "" || content === "\r") {
						if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
					} else {
						if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
						if (header.indent === 0) trimIndent = indent.length;
						contentStart = i;
						if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
						break;
					}
					offset += indent.length + content.length + 1;
				}
				for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
				let value = "";
				let sep = "";
				let prevMoreIndented = false;
				for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
				for (let i = contentStart; i < chompStart; ++i) {
					let [indent, content] = lines[i];
					offset += indent.length + content.length + 1;
					const crlf = content[content.length - 1] === "\r";
					if (crlf) content = content.slice(0, -1);
					if (content && indent.length < trimIndent) {
						const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
						onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
						indent = "";
					}
					if (type === Scalar.Scalar.BLOCK_LITERAL) {
						value += sep + indent.slice(trimIndent) + content;
						sep = "\n";
					} else if (indent.length > trimIndent || content[0] === "	") {
						if (sep === " ") sep = "\n";
						else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
						value += sep + indent.slice(trimIndent) + content;
						sep = "\n";
						prevMoreIndented = true;
					} else if (content === "") {
						if (sep === "\n") value += "\n";
						else sep = "\n";
					} else {
						value += sep + content;
						sep = " ";
						prevMoreIndented = false;
					}
				}
				switch (header.chomp) {
					case "-": break;
					case "+":
						for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
						if (value[value.length - 1] !== "\n") value += "\n";
						break;
					default: value += "\n";
				}
				const end = start + header.length + scalar.source.length;
				return {
					value,
					type,
					comment: header.comment,
					range: [
						start,
						end,
						end
					]
				};
			}
			function parseBlockScalarHeader({ offset, props }, strict, onError) {
				if (props[0].type !== "block-scalar-header") {
					onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
					return null;
				}
				const { source } = props[0];
				const mode = source[0];
				let indent = 0;
				let chomp = "";
				let error = -1;
				for (let i = 1; i < source.length; ++i) {
					const ch = source[i];
					if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
					else {
						const n = Number(ch);
						if (!indent && n) indent = n;
						else if (error === -1) error = offset + i;
					}
				}
				if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
				let hasSpace = false;
				let comment = "";
				let length = source.length;
				for (let i = 1; i < props.length; ++i) {
					const token = props[i];
					switch (token.type) {
						case "space": hasSpace = true;
						case "newline":
							length += token.source.length;
							break;
						case "comment":
							if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
							length += token.source.length;
							comment = token.source.substring(1);
							break;
						case "error":
							onError(token, "UNEXPECTED_TOKEN", token.message);
							length += token.source.length;
							break;
						default: {
							onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
							const ts = token.source;
							if (ts && typeof ts === "string") length += ts.length;
						}
					}
				}
				return {
					mode,
					indent,
					chomp,
					comment,
					length
				};
			}
			function splitLines(source) {
				const split = source.split(/\n( *)/);
				const first = split[0];
				const m = first.match(/^( *)/);
				const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
				for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
				return lines;
			}
			exports.resolveBlockScalar = resolveBlockScalar;
		}));
		var require_resolve_flow_scalar = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Scalar = require_Scalar();
			var resolveEnd = require_resolve_end();
			function resolveFlowScalar(scalar, strict, onError) {
				const { offset, type, source, end } = scalar;
				let _type;
				let value;
				const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
				switch (type) {
					case "scalar":
						_type = Scalar.Scalar.PLAIN;
						value = plainValue(source, _onError);
						break;
					case "single-quoted-scalar":
						_type = Scalar.Scalar.QUOTE_SINGLE;
						value = singleQuotedValue(source, _onError);
						break;
					case "double-quoted-scalar":
						_type = Scalar.Scalar.QUOTE_DOUBLE;
						value = doubleQuotedValue(source, _onError);
						break;
					default:
						onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
						return {
							value: "",
							type: null,
							comment: "",
							range: [
								offset,
								offset + source.length,
								offset + source.length
							]
						};
				}
				const valueEnd = offset + source.length;
				const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
				return {
					value,
					type: _type,
					comment: re.comment,
					range: [
						offset,
						valueEnd,
						re.offset
					]
				};
			}
			function plainValue(source, onError) {
				let badChar = "";
				switch (source[0]) {
					case "	":
						badChar = "a tab character";
						break;
					case ",":
						badChar = "flow indicator character ,";
						break;
					case "%":
						badChar = "directive indicator character %";
						break;
					case "|":
					case ">":
						badChar = `block scalar indicator ${source[0]}`;
						break;
					case "@":
					case "`": badChar = `reserved character ${source[0]}`;
				}
				if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
				return unfoldLines(source);
			}
			function singleQuotedValue(source, onError) {
				if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
				return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
			}
			function unfoldLines(source) {
				const line = /(.*?)\r?\n/sy;
				let match = line.exec(source);
				if (!match) return source;
				let trimEnd, trimBoth;
				try {
					trimEnd = new RegExp("(?<![ 	])[ 	]+$");
					trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
				} catch {
					trimEnd = /[ \t]+$/;
					trimBoth = /^[ \t]+|[ \t]+$/g;
				}
				let res = match[1].replace(trimEnd, "");
				let sep = " ";
				let pos = line.lastIndex;
				while (match = line.exec(source)) {
					const lm = match[1].replace(trimBoth, "");
					if (lm === "") {
						if (sep === "\n") res += sep;
						else sep = "\n";
					} else {
						res += sep + lm;
						sep = " ";
					}
					pos = line.lastIndex;
				}
				const last = /[ \t]*(.*)/sy;
				last.lastIndex = pos;
				match = last.exec(source);
				return res + sep + (match?.[1] ?? "");
			}
			function doubleQuotedValue(source, onError) {
				let res = "";
				for (let i = 1; i < source.length - 1; ++i) {
					const ch = source[i];
					if (ch === "\r" && source[i + 1] === "\n") continue;
					if (ch === "\n") {
						const { fold, offset } = foldNewline(source, i);
						res += fold;
						i = offset;
					} else if (ch === "\\") {
						let next = source[++i];
						const cc = escapeCodes[next];
						if (cc) res += cc;
						else if (next === "\n") {
							next = source[i + 1];
							while (next === " " || next === "	") next = source[++i + 1];
						} else if (next === "\r" && source[i + 1] === "\n") {
							next = source[++i + 1];
							while (next === " " || next === "	") next = source[++i + 1];
						} else if (next === "x" || next === "u" || next === "U") {
							const length = next === "x" ? 2 : next === "u" ? 4 : 8;
							res += parseCharCode(source, i + 1, length, onError);
							i += length;
						} else {
							const raw = source.substr(i - 1, 2);
							onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
							res += raw;
						}
					} else if (ch === " " || ch === "	") {
						const wsStart = i;
						let next = source[i + 1];
						while (next === " " || next === "	") next = source[++i + 1];
						if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
					} else res += ch;
				}
				if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
				return res;
			}
			function foldNewline(source, offset) {
				let fold = "";
				let ch = source[offset + 1];
				while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
					if (ch === "\r" && source[offset + 2] !== "\n") break;
					if (ch === "\n") fold += "\n";
					offset += 1;
					ch = source[offset + 1];
				}
				if (!fold) fold = " ";
				return {
					fold,
					offset
				};
			}
			const escapeCodes = {
				"0": "\0",
				a: "\x07",
				b: "\b",
				e: "\x1B",
				f: "\f",
				n: "\n",
				r: "\r",
				t: "	",
				v: "\v",
				N: "",
				_: "\xA0",
				L: "\u2028",
				P: "\u2029",
				" ": " ",
				"\"": "\"",
				"/": "/",
				"\\": "\\",
				"	": "	"
			};
			function parseCharCode(source, offset, length, onError) {
				const cc = source.substr(offset, length);
				const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
				try {
					return String.fromCodePoint(code);
				} catch {
					const raw = source.substr(offset - 2, length + 2);
					onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					return raw;
				}
			}
			exports.resolveFlowScalar = resolveFlowScalar;
		}));
		var require_compose_scalar = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var identity = require_identity();
			var Scalar = require_Scalar();
			var resolveBlockScalar = require_resolve_block_scalar();
			var resolveFlowScalar = require_resolve_flow_scalar();
			function composeScalar(ctx, token, tagToken, onError) {
				const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
				const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
				let tag;
				if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
				else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
				else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
				else tag = ctx.schema[identity.SCALAR];
				let scalar;
				try {
					const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
					scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
				} catch (error) {
					const msg = error instanceof Error ? error.message : String(error);
					onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
					scalar = new Scalar.Scalar(value);
				}
				scalar.range = range;
				scalar.source = value;
				if (type) scalar.type = type;
				if (tagName) scalar.tag = tagName;
				if (tag.format) scalar.format = tag.format;
				if (comment) scalar.comment = comment;
				return scalar;
			}
			function findScalarTagByName(schema, value, tagName, tagToken, onError) {
				if (tagName === "!") return schema[identity.SCALAR];
				const matchWithTest = [];
				for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
					if (tag.default && tag.test) matchWithTest.push(tag);
					else return tag;
				}
				for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
				const kt = schema.knownTags[tagName];
				if (kt && !kt.collection) {
					schema.tags.push(Object.assign({}, kt, {
						default: false,
						test: void 0
					}));
					return kt;
				}
				onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
				return schema[identity.SCALAR];
			}
			function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
				const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
				if (schema.compat) {
					const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
					if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
				}
				return tag;
			}
			exports.composeScalar = composeScalar;
		}));
		var require_util_empty_scalar_position = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			function emptyScalarPosition(offset, before, pos) {
				if (before) {
					pos ?? (pos = before.length);
					for (let i = pos - 1; i >= 0; --i) {
						let st = before[i];
						switch (st.type) {
							case "space":
							case "comment":
							case "newline":
								offset -= st.source.length;
								continue;
						}
						st = before[++i];
						while (st?.type === "space") {
							offset += st.source.length;
							st = before[++i];
						}
						break;
					}
				}
				return offset;
			}
			exports.emptyScalarPosition = emptyScalarPosition;
		}));
		var require_compose_node = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Alias = require_Alias();
			var identity = require_identity();
			var composeCollection = require_compose_collection();
			var composeScalar = require_compose_scalar();
			var resolveEnd = require_resolve_end();
			var utilEmptyScalarPosition = require_util_empty_scalar_position();
			const CN = {
				composeNode,
				composeEmptyNode
			};
			function composeNode(ctx, token, props, onError) {
				const atKey = ctx.atKey;
				const { spaceBefore, comment, anchor, tag } = props;
				let node;
				let isSrcToken = true;
				switch (token.type) {
					case "alias":
						node = composeAlias(ctx, token, onError);
						if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
						break;
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar":
					case "block-scalar":
						node = composeScalar.composeScalar(ctx, token, tag, onError);
						if (anchor) node.anchor = anchor.source.substring(1);
						break;
					case "block-map":
					case "block-seq":
					case "flow-collection":
						try {
							node = composeCollection.composeCollection(CN, ctx, token, props, onError);
							if (anchor) node.anchor = anchor.source.substring(1);
						} catch (error) {
							onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
						}
						break;
					default:
						onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
						isSrcToken = false;
				}
				node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
				if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
				if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
				if (spaceBefore) node.spaceBefore = true;
				if (comment) {
					if (token.type === "scalar" && token.source === "") node.comment = comment;
					else node.commentBefore = comment;
				}
				if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
				return node;
			}
			function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
				const token = {
					type: "scalar",
					offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
					indent: -1,
					source: ""
				};
				const node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) {
					node.anchor = anchor.source.substring(1);
					if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
				}
				if (spaceBefore) node.spaceBefore = true;
				if (comment) {
					node.comment = comment;
					node.range[2] = end;
				}
				return node;
			}
			function composeAlias({ options }, { offset, source, end }, onError) {
				const alias = new Alias.Alias(source.substring(1));
				if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
				if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
				const valueEnd = offset + source.length;
				const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
				alias.range = [
					offset,
					valueEnd,
					re.offset
				];
				if (re.comment) alias.comment = re.comment;
				return alias;
			}
			exports.composeEmptyNode = composeEmptyNode;
			exports.composeNode = composeNode;
		}));
		var require_compose_doc = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var Document = require_Document();
			var composeNode = require_compose_node();
			var resolveEnd = require_resolve_end();
			var resolveProps = require_resolve_props();
			function composeDoc(options, directives, { offset, start, value, end }, onError) {
				const opts = Object.assign({ _directives: directives }, options);
				const doc = new Document.Document(void 0, opts);
				const ctx = {
					atKey: false,
					atRoot: true,
					directives: doc.directives,
					options: doc.options,
					schema: doc.schema
				};
				const props = resolveProps.resolveProps(start, {
					indicator: "doc-start",
					next: value ?? end?.[0],
					offset,
					onError,
					parentIndent: 0,
					startOnNewline: true
				});
				if (props.found) {
					doc.directives.docStart = true;
					if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
				}
				doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
				const contentEnd = doc.contents.range[2];
				const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
				if (re.comment) doc.comment = re.comment;
				doc.range = [
					offset,
					contentEnd,
					re.offset
				];
				return doc;
			}
			exports.composeDoc = composeDoc;
		}));
		var require_composer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var node_process = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
			var directives = require_directives();
			var Document = require_Document();
			var errors = require_errors();
			var identity = require_identity();
			var composeDoc = require_compose_doc();
			var resolveEnd = require_resolve_end();
			function getErrorPos(src) {
				if (typeof src === "number") return [src, src + 1];
				if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
				const { offset, source } = src;
				return [offset, offset + (typeof source === "string" ? source.length : 1)];
			}
			function parsePrelude(prelude) {
				let comment = "";
				let atComment = false;
				let afterEmptyLine = false;
				for (let i = 0; i < prelude.length; ++i) {
					const source = prelude[i];
					switch (source[0]) {
						case "#":
							comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
							atComment = true;
							afterEmptyLine = false;
							break;
						case "%":
							if (prelude[i + 1]?.[0] !== "#") i += 1;
							atComment = false;
							break;
						default:
							if (!atComment) afterEmptyLine = true;
							atComment = false;
					}
				}
				return {
					comment,
					afterEmptyLine
				};
			}
			var Composer = class {
				constructor(options = {}) {
					this.doc = null;
					this.atDirectives = false;
					this.prelude = [];
					this.errors = [];
					this.warnings = [];
					this.onError = (source, code, message, warning) => {
						const pos = getErrorPos(source);
						if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
						else this.errors.push(new errors.YAMLParseError(pos, code, message));
					};
					this.directives = new directives.Directives({ version: options.version || "1.2" });
					this.options = options;
				}
				decorate(doc, afterDoc) {
					const { comment, afterEmptyLine } = parsePrelude(this.prelude);
					if (comment) {
						const dc = doc.contents;
						if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
						else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
						else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
							let it = dc.items[0];
							if (identity.isPair(it)) it = it.key;
							const cb = it.commentBefore;
							it.commentBefore = cb ? `${comment}\n${cb}` : comment;
						} else {
							const cb = dc.commentBefore;
							dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
						}
					}
					if (afterDoc) {
						for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
						for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
					} else {
						doc.errors = this.errors;
						doc.warnings = this.warnings;
					}
					this.prelude = [];
					this.errors = [];
					this.warnings = [];
				}
				streamInfo() {
					return {
						comment: parsePrelude(this.prelude).comment,
						directives: this.directives,
						errors: this.errors,
						warnings: this.warnings
					};
				}
				*compose(tokens, forceDoc = false, endOffset = -1) {
					for (const token of tokens) yield* this.next(token);
					yield* this.end(forceDoc, endOffset);
				}
				*next(token) {
					if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
					switch (token.type) {
						case "directive":
							this.directives.add(token.source, (offset, message, warning) => {
								const pos = getErrorPos(token);
								pos[0] += offset;
								this.onError(pos, "BAD_DIRECTIVE", message, warning);
							});
							this.prelude.push(token.source);
							this.atDirectives = true;
							break;
						case "document": {
							const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
							if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
							this.decorate(doc, false);
							if (this.doc) yield this.doc;
							this.doc = doc;
							this.atDirectives = false;
							break;
						}
						case "byte-order-mark":
						case "space": break;
						case "comment":
						case "newline":
							this.prelude.push(token.source);
							break;
						case "error": {
							const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
							const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
							if (this.atDirectives || !this.doc) this.errors.push(error);
							else this.doc.errors.push(error);
							break;
						}
						case "doc-end": {
							if (!this.doc) {
								this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
								break;
							}
							this.doc.directives.docEnd = true;
							const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
							this.decorate(this.doc, true);
							if (end.comment) {
								const dc = this.doc.comment;
								this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
							}
							this.doc.range[2] = end.offset;
							break;
						}
						default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
					}
				}
				*end(forceDoc = false, endOffset = -1) {
					if (this.doc) {
						this.decorate(this.doc, true);
						yield this.doc;
						this.doc = null;
					} else if (forceDoc) {
						const opts = Object.assign({ _directives: this.directives }, this.options);
						const doc = new Document.Document(void 0, opts);
						if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
						doc.range = [
							0,
							endOffset,
							endOffset
						];
						this.decorate(doc, false);
						yield doc;
					}
				}
			};
			exports.Composer = Composer;
		}));
		var require_cst_scalar = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var resolveBlockScalar = require_resolve_block_scalar();
			var resolveFlowScalar = require_resolve_flow_scalar();
			var errors = require_errors();
			var stringifyString = require_stringifyString();
			function resolveAsScalar(token, strict = true, onError) {
				if (token) {
					const _onError = (pos, code, message) => {
						const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
						if (onError) onError(offset, code, message);
						else throw new errors.YAMLParseError([offset, offset + 1], code, message);
					};
					switch (token.type) {
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
						case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
					}
				}
				return null;
			}
			function createScalarToken(value, context) {
				const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
				const source = stringifyString.stringifyString({
					type,
					value
				}, {
					implicitKey,
					indent: indent > 0 ? " ".repeat(indent) : "",
					inFlow,
					options: {
						blockQuote: true,
						lineWidth: -1
					}
				});
				const end = context.end ?? [{
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				}];
				switch (source[0]) {
					case "|":
					case ">": {
						const he = source.indexOf("\n");
						const head = source.substring(0, he);
						const body = source.substring(he + 1) + "\n";
						const props = [{
							type: "block-scalar-header",
							offset,
							indent,
							source: head
						}];
						if (!addEndtoBlockProps(props, end)) props.push({
							type: "newline",
							offset: -1,
							indent,
							source: "\n"
						});
						return {
							type: "block-scalar",
							offset,
							indent,
							props,
							source: body
						};
					}
					case "\"": return {
						type: "double-quoted-scalar",
						offset,
						indent,
						source,
						end
					};
					case "'": return {
						type: "single-quoted-scalar",
						offset,
						indent,
						source,
						end
					};
					default: return {
						type: "scalar",
						offset,
						indent,
						source,
						end
					};
				}
			}
			function setScalarValue(token, value, context = {}) {
				let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
				let indent = "indent" in token ? token.indent : null;
				if (afterKey && typeof indent === "number") indent += 2;
				if (!type) switch (token.type) {
					case "single-quoted-scalar":
						type = "QUOTE_SINGLE";
						break;
					case "double-quoted-scalar":
						type = "QUOTE_DOUBLE";
						break;
					case "block-scalar": {
						const header = token.props[0];
						if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
						type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
						break;
					}
					default: type = "PLAIN";
				}
				const source = stringifyString.stringifyString({
					type,
					value
				}, {
					implicitKey: implicitKey || indent === null,
					indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
					inFlow,
					options: {
						blockQuote: true,
						lineWidth: -1
					}
				});
				switch (source[0]) {
					case "|":
					case ">":
						setBlockScalarValue(token, source);
						break;
					case "\"":
						setFlowScalarValue(token, source, "double-quoted-scalar");
						break;
					case "'":
						setFlowScalarValue(token, source, "single-quoted-scalar");
						break;
					default: setFlowScalarValue(token, source, "scalar");
				}
			}
			function setBlockScalarValue(token, source) {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				if (token.type === "block-scalar") {
					const header = token.props[0];
					if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
					header.source = head;
					token.source = body;
				} else {
					const { offset } = token;
					const indent = "indent" in token ? token.indent : -1;
					const props = [{
						type: "block-scalar-header",
						offset,
						indent,
						source: head
					}];
					if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
						type: "newline",
						offset: -1,
						indent,
						source: "\n"
					});
					for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
					Object.assign(token, {
						type: "block-scalar",
						indent,
						props,
						source: body
					});
				}
			}
			function addEndtoBlockProps(props, end) {
				if (end) for (const st of end) switch (st.type) {
					case "space":
					case "comment":
						props.push(st);
						break;
					case "newline":
						props.push(st);
						return true;
				}
				return false;
			}
			function setFlowScalarValue(token, source, type) {
				switch (token.type) {
					case "scalar":
					case "double-quoted-scalar":
					case "single-quoted-scalar":
						token.type = type;
						token.source = source;
						break;
					case "block-scalar": {
						const end = token.props.slice(1);
						let oa = source.length;
						if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
						for (const tok of end) tok.offset += oa;
						delete token.props;
						Object.assign(token, {
							type,
							source,
							end
						});
						break;
					}
					case "block-map":
					case "block-seq": {
						const nl = {
							type: "newline",
							offset: token.offset + source.length,
							indent: token.indent,
							source: "\n"
						};
						delete token.items;
						Object.assign(token, {
							type,
							source,
							end: [nl]
						});
						break;
					}
					default: {
						const indent = "indent" in token ? token.indent : -1;
						const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
						for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
						Object.assign(token, {
							type,
							indent,
							source,
							end
						});
					}
				}
			}
			exports.createScalarToken = createScalarToken;
			exports.resolveAsScalar = resolveAsScalar;
			exports.setScalarValue = setScalarValue;
		}));
		var require_cst_stringify = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
			function stringifyToken(token) {
				switch (token.type) {
					case "block-scalar": {
						let res = "";
						for (const tok of token.props) res += stringifyToken(tok);
						return res + token.source;
					}
					case "block-map":
					case "block-seq": {
						let res = "";
						for (const item of token.items) res += stringifyItem(item);
						return res;
					}
					case "flow-collection": {
						let res = token.start.source;
						for (const item of token.items) res += stringifyItem(item);
						for (const st of token.end) res += st.source;
						return res;
					}
					case "document": {
						let res = stringifyItem(token);
						if (token.end) for (const st of token.end) res += st.source;
						return res;
					}
					default: {
						let res = token.source;
						if ("end" in token && token.end) for (const st of token.end) res += st.source;
						return res;
					}
				}
			}
			function stringifyItem({ start, key, sep, value }) {
				let res = "";
				for (const st of start) res += st.source;
				if (key) res += stringifyToken(key);
				if (sep) for (const st of sep) res += st.source;
				if (value) res += stringifyToken(value);
				return res;
			}
			exports.stringify = stringify;
		}));
		var require_cst_visit = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			const BREAK = Symbol("break visit");
			const SKIP = Symbol("skip children");
			const REMOVE = Symbol("remove item");
			function visit(cst, visitor) {
				if ("type" in cst && cst.type === "document") cst = {
					start: cst.start,
					value: cst.value
				};
				_visit(Object.freeze([]), cst, visitor);
			}
			visit.BREAK = BREAK;
			visit.SKIP = SKIP;
			visit.REMOVE = REMOVE;
			visit.itemAtPath = (cst, path) => {
				let item = cst;
				for (const [field, index] of path) {
					const tok = item?.[field];
					if (tok && "items" in tok) item = tok.items[index];
					else return void 0;
				}
				return item;
			};
			visit.parentCollection = (cst, path) => {
				const parent = visit.itemAtPath(cst, path.slice(0, -1));
				const field = path[path.length - 1][0];
				const coll = parent?.[field];
				if (coll && "items" in coll) return coll;
				throw new Error("Parent collection not found");
			};
			function _visit(path, item, visitor) {
				let ctrl = visitor(item, path);
				if (typeof ctrl === "symbol") return ctrl;
				for (const field of ["key", "value"]) {
					const token = item[field];
					if (token && "items" in token) {
						for (let i = 0; i < token.items.length; ++i) {
							const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
							if (typeof ci === "number") i = ci - 1;
							else if (ci === BREAK) return BREAK;
							else if (ci === REMOVE) {
								token.items.splice(i, 1);
								i -= 1;
							}
						}
						if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
					}
				}
				return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
			}
			exports.visit = visit;
		}));
		var require_cst = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var cstScalar = require_cst_scalar();
			var cstStringify = require_cst_stringify();
			var cstVisit = require_cst_visit();
			const BOM = "﻿";
			const DOCUMENT = "";
			const FLOW_END = "";
			const SCALAR = "";
			const isCollection = (token) => !!token && "items" in token;
			const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
			function prettyToken(token) {
				switch (token) {
					case BOM: return "<BOM>";
					case DOCUMENT: return "<DOC>";
					case FLOW_END: return "<FLOW_END>";
					case SCALAR: return "<SCALAR>";
					default: return JSON.stringify(token);
				}
			}
			function tokenType(source) {
				switch (source) {
					case BOM: return "byte-order-mark";
					case DOCUMENT: return "doc-mode";
					case FLOW_END: return "flow-error-end";
					case SCALAR: return "scalar";
					case "---": return "doc-start";
					case "...": return "doc-end";
					case "":
					case "\n":
					case "\r\n": return "newline";
					case "-": return "seq-item-ind";
					case "?": return "explicit-key-ind";
					case ":": return "map-value-ind";
					case "{": return "flow-map-start";
					case "}": return "flow-map-end";
					case "[": return "flow-seq-start";
					case "]": return "flow-seq-end";
					case ",": return "comma";
				}
				switch (source[0]) {
					case " ":
					case "	": return "space";
					case "#": return "comment";
					case "%": return "directive-line";
					case "*": return "alias";
					case "&": return "anchor";
					case "!": return "tag";
					case "'": return "single-quoted-scalar";
					case "\"": return "double-quoted-scalar";
					case "|":
					case ">": return "block-scalar-header";
				}
				return null;
			}
			exports.createScalarToken = cstScalar.createScalarToken;
			exports.resolveAsScalar = cstScalar.resolveAsScalar;
			exports.setScalarValue = cstScalar.setScalarValue;
			exports.stringify = cstStringify.stringify;
			exports.visit = cstVisit.visit;
			exports.BOM = BOM;
			exports.DOCUMENT = DOCUMENT;
			exports.FLOW_END = FLOW_END;
			exports.SCALAR = SCALAR;
			exports.isCollection = isCollection;
			exports.isScalar = isScalar;
			exports.prettyToken = prettyToken;
			exports.tokenType = tokenType;
		}));
		var require_lexer = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var cst = require_cst();
			function isEmpty(ch) {
				switch (ch) {
					case void 0:
					case " ":
					case "\n":
					case "\r":
					case "	": return true;
					default: return false;
				}
			}
			const hexDigits = new Set("0123456789ABCDEFabcdef");
			const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
			const flowIndicatorChars = new Set(",[]{}");
			const invalidAnchorChars = new Set(" ,[]{}\n\r	");
			const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
			var Lexer = class {
				constructor() {
					this.atEnd = false;
					this.blockScalarIndent = -1;
					this.blockScalarKeep = false;
					this.buffer = "";
					this.flowKey = false;
					this.flowLevel = 0;
					this.indentNext = 0;
					this.indentValue = 0;
					this.lineEndPos = null;
					this.next = null;
					this.pos = 0;
				}
				*lex(source, incomplete = false) {
					if (source) {
						if (typeof source !== "string") throw TypeError("source is not a string");
						this.buffer = this.buffer ? this.buffer + source : source;
						this.lineEndPos = null;
					}
					this.atEnd = !incomplete;
					let next = this.next ?? "stream";
					while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
				}
				atLineEnd() {
					let i = this.pos;
					let ch = this.buffer[i];
					while (ch === " " || ch === "	") ch = this.buffer[++i];
					if (!ch || ch === "#" || ch === "\n") return true;
					if (ch === "\r") return this.buffer[i + 1] === "\n";
					return false;
				}
				charAt(n) {
					return this.buffer[this.pos + n];
				}
				continueScalar(offset) {
					let ch = this.buffer[offset];
					if (this.indentNext > 0) {
						let indent = 0;
						while (ch === " ") ch = this.buffer[++indent + offset];
						if (ch === "\r") {
							const next = this.buffer[indent + offset + 1];
							if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
						}
						return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
					}
					if (ch === "-" || ch === ".") {
						const dt = this.buffer.substr(offset, 3);
						if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
					}
					return offset;
				}
				getLine() {
					let end = this.lineEndPos;
					if (typeof end !== "number" || end !== -1 && end < this.pos) {
						end = this.buffer.indexOf("\n", this.pos);
						this.lineEndPos = end;
					}
					if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
					if (this.buffer[end - 1] === "\r") end -= 1;
					return this.buffer.substring(this.pos, end);
				}
				hasChars(n) {
					return this.pos + n <= this.buffer.length;
				}
				setNext(state) {
					this.buffer = this.buffer.substring(this.pos);
					this.pos = 0;
					this.lineEndPos = null;
					this.next = state;
					return null;
				}
				peek(n) {
					return this.buffer.substr(this.pos, n);
				}
				*parseNext(next) {
					switch (next) {
						case "stream": return yield* this.parseStream();
						case "line-start": return yield* this.parseLineStart();
						case "block-start": return yield* this.parseBlockStart();
						case "doc": return yield* this.parseDocument();
						case "flow": return yield* this.parseFlowCollection();
						case "quoted-scalar": return yield* this.parseQuotedScalar();
						case "block-scalar": return yield* this.parseBlockScalar();
						case "plain-scalar": return yield* this.parsePlainScalar();
					}
				}
				*parseStream() {
					let line = this.getLine();
					if (line === null) return this.setNext("stream");
					if (line[0] === cst.BOM) {
						yield* this.pushCount(1);
						line = line.substring(1);
					}
					if (line[0] === "%") {
						let dirEnd = line.length;
						let cs = line.indexOf("#");
						while (cs !== -1) {
							const ch = line[cs - 1];
							if (ch === " " || ch === "	") {
								dirEnd = cs - 1;
								break;
							} else cs = line.indexOf("#", cs + 1);
						}
						while (true) {
							const ch = line[dirEnd - 1];
							if (ch === " " || ch === "	") dirEnd -= 1;
							else break;
						}
						const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
						yield* this.pushCount(line.length - n);
						this.pushNewline();
						return "stream";
					}
					if (this.atLineEnd()) {
						const sp = yield* this.pushSpaces(true);
						yield* this.pushCount(line.length - sp);
						yield* this.pushNewline();
						return "stream";
					}
					yield cst.DOCUMENT;
					return yield* this.parseLineStart();
				}
				*parseLineStart() {
					const ch = this.charAt(0);
					if (!ch && !this.atEnd) return this.setNext("line-start");
					if (ch === "-" || ch === ".") {
						if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
						const s = this.peek(3);
						if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
							yield* this.pushCount(3);
							this.indentValue = 0;
							this.indentNext = 0;
							return s === "---" ? "doc" : "stream";
						}
					}
					this.indentValue = yield* this.pushSpaces(false);
					if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
					return yield* this.parseBlockStart();
				}
				*parseBlockStart() {
					const [ch0, ch1] = this.peek(2);
					if (!ch1 && !this.atEnd) return this.setNext("block-start");
					if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
						const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
						this.indentNext = this.indentValue + 1;
						this.indentValue += n;
						return "block-start";
					}
					return "doc";
				}
				*parseDocument() {
					yield* this.pushSpaces(true);
					const line = this.getLine();
					if (line === null) return this.setNext("doc");
					let n = yield* this.pushIndicators();
					switch (line[n]) {
						case "#": yield* this.pushCount(line.length - n);
						case void 0:
							yield* this.pushNewline();
							return yield* this.parseLineStart();
						case "{":
						case "[":
							yield* this.pushCount(1);
							this.flowKey = false;
							this.flowLevel = 1;
							return "flow";
						case "}":
						case "]":
							yield* this.pushCount(1);
							return "doc";
						case "*":
							yield* this.pushUntil(isNotAnchorChar);
							return "doc";
						case "\"":
						case "'": return yield* this.parseQuotedScalar();
						case "|":
						case ">":
							n += yield* this.parseBlockScalarHeader();
							n += yield* this.pushSpaces(true);
							yield* this.pushCount(line.length - n);
							yield* this.pushNewline();
							return yield* this.parseBlockScalar();
						default: return yield* this.parsePlainScalar();
					}
				}
				*parseFlowCollection() {
					let nl, sp;
					let indent = -1;
					do {
						nl = yield* this.pushNewline();
						if (nl > 0) {
							sp = yield* this.pushSpaces(false);
							this.indentValue = indent = sp;
						} else sp = 0;
						sp += yield* this.pushSpaces(true);
					} while (nl + sp > 0);
					const line = this.getLine();
					if (line === null) return this.setNext("flow");
					if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
						if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
							this.flowLevel = 0;
							yield cst.FLOW_END;
							return yield* this.parseLineStart();
						}
					}
					let n = 0;
					while (line[n] === ",") {
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						this.flowKey = false;
					}
					n += yield* this.pushIndicators();
					switch (line[n]) {
						case void 0: return "flow";
						case "#":
							yield* this.pushCount(line.length - n);
							return "flow";
						case "{":
						case "[":
							yield* this.pushCount(1);
							this.flowKey = false;
							this.flowLevel += 1;
							return "flow";
						case "}":
						case "]":
							yield* this.pushCount(1);
							this.flowKey = true;
							this.flowLevel -= 1;
							return this.flowLevel ? "flow" : "doc";
						case "*":
							yield* this.pushUntil(isNotAnchorChar);
							return "flow";
						case "\"":
						case "'":
							this.flowKey = true;
							return yield* this.parseQuotedScalar();
						case ":": {
							const next = this.charAt(1);
							if (this.flowKey || isEmpty(next) || next === ",") {
								this.flowKey = false;
								yield* this.pushCount(1);
								yield* this.pushSpaces(true);
								return "flow";
							}
						}
						default:
							this.flowKey = false;
							return yield* this.parsePlainScalar();
					}
				}
				*parseQuotedScalar() {
					const quote = this.charAt(0);
					let end = this.buffer.indexOf(quote, this.pos + 1);
					if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
					else while (end !== -1) {
						let n = 0;
						while (this.buffer[end - 1 - n] === "\\") n += 1;
						if (n % 2 === 0) break;
						end = this.buffer.indexOf("\"", end + 1);
					}
					const qb = this.buffer.substring(0, end);
					let nl = qb.indexOf("\n", this.pos);
					if (nl !== -1) {
						while (nl !== -1) {
							const cs = this.continueScalar(nl + 1);
							if (cs === -1) break;
							nl = qb.indexOf("\n", cs);
						}
						if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
					}
					if (end === -1) {
						if (!this.atEnd) return this.setNext("quoted-scalar");
						end = this.buffer.length;
					}
					yield* this.pushToIndex(end + 1, false);
					return this.flowLevel ? "flow" : "doc";
				}
				*parseBlockScalarHeader() {
					this.blockScalarIndent = -1;
					this.blockScalarKeep = false;
					let i = this.pos;
					while (true) {
						const ch = this.buffer[++i];
						if (ch === "+") this.blockScalarKeep = true;
						else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
						else if (ch !== "-") break;
					}
					return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
				}
				*parseBlockScalar() {
					let nl = this.pos - 1;
					let indent = 0;
					let ch;
					loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
						case " ":
							indent += 1;
							break;
						case "\n":
							nl = i;
							indent = 0;
							break;
						case "\r": {
							const next = this.buffer[i + 1];
							if (!next && !this.atEnd) return this.setNext("block-scalar");
							if (next === "\n") break;
						}
						default: break loop;
					}
					if (!ch && !this.atEnd) return this.setNext("block-scalar");
					if (indent >= this.indentNext) {
						if (this.blockScalarIndent === -1) this.indentNext = indent;
						else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
						do {
							const cs = this.continueScalar(nl + 1);
							if (cs === -1) break;
							nl = this.buffer.indexOf("\n", cs);
						} while (nl !== -1);
						if (nl === -1) {
							if (!this.atEnd) return this.setNext("block-scalar");
							nl = this.buffer.length;
						}
					}
					let i = nl + 1;
					ch = this.buffer[i];
					while (ch === " ") ch = this.buffer[++i];
					if (ch === "	") {
						while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
						nl = i - 1;
					} else if (!this.blockScalarKeep) do {
						let i = nl - 1;
						let ch = this.buffer[i];
						if (ch === "\r") ch = this.buffer[--i];
						const lastChar = i;
						while (ch === " ") ch = this.buffer[--i];
						if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
						else break;
					} while (true);
					yield cst.SCALAR;
					yield* this.pushToIndex(nl + 1, true);
					return yield* this.parseLineStart();
				}
				*parsePlainScalar() {
					const inFlow = this.flowLevel > 0;
					let end = this.pos - 1;
					let i = this.pos - 1;
					let ch;
					while (ch = this.buffer[++i]) if (ch === ":") {
						const next = this.buffer[i + 1];
						if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
						end = i;
					} else if (isEmpty(ch)) {
						let next = this.buffer[i + 1];
						if (ch === "\r") {
							if (next === "\n") {
								i += 1;
								ch = "\n";
								next = this.buffer[i + 1];
							} else end = i;
						}
						if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
						if (ch === "\n") {
							const cs = this.continueScalar(i + 1);
							if (cs === -1) break;
							i = Math.max(i, cs - 2);
						}
					} else {
						if (inFlow && flowIndicatorChars.has(ch)) break;
						end = i;
					}
					if (!ch && !this.atEnd) return this.setNext("plain-scalar");
					yield cst.SCALAR;
					yield* this.pushToIndex(end + 1, true);
					return inFlow ? "flow" : "doc";
				}
				*pushCount(n) {
					if (n > 0) {
						yield this.buffer.substr(this.pos, n);
						this.pos += n;
						return n;
					}
					return 0;
				}
				*pushToIndex(i, allowEmpty) {
					const s = this.buffer.slice(this.pos, i);
					if (s) {
						yield s;
						this.pos += s.length;
						return s.length;
					} else if (allowEmpty) yield "";
					return 0;
				}
				*pushIndicators() {
					let n = 0;
					loop: while (true) {
						switch (this.charAt(0)) {
							case "!":
								n += yield* this.pushTag();
								n += yield* this.pushSpaces(true);
								continue loop;
							case "&":
								n += yield* this.pushUntil(isNotAnchorChar);
								n += yield* this.pushSpaces(true);
								continue loop;
							case "-":
							case "?":
							case ":": {
								const inFlow = this.flowLevel > 0;
								const ch1 = this.charAt(1);
								if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
									if (!inFlow) this.indentNext = this.indentValue + 1;
									else if (this.flowKey) this.flowKey = false;
									n += yield* this.pushCount(1);
									n += yield* this.pushSpaces(true);
									continue loop;
								}
							}
						}
						break loop;
					}
					return n;
				}
				*pushTag() {
					if (this.charAt(1) === "<") {
						let i = this.pos + 2;
						let ch = this.buffer[i];
						while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
						return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
					} else {
						let i = this.pos + 1;
						let ch = this.buffer[i];
						while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
						else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
						else break;
						return yield* this.pushToIndex(i, false);
					}
				}
				*pushNewline() {
					const ch = this.buffer[this.pos];
					if (ch === "\n") return yield* this.pushCount(1);
					else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
					else return 0;
				}
				*pushSpaces(allowTabs) {
					let i = this.pos - 1;
					let ch;
					do
						ch = this.buffer[++i];
					while (ch === " " || allowTabs && ch === "	");
					const n = i - this.pos;
					if (n > 0) {
						yield this.buffer.substr(this.pos, n);
						this.pos = i;
					}
					return n;
				}
				*pushUntil(test) {
					let i = this.pos;
					let ch = this.buffer[i];
					while (!test(ch)) ch = this.buffer[++i];
					return yield* this.pushToIndex(i, false);
				}
			};
			exports.Lexer = Lexer;
		}));
		var require_line_counter = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var LineCounter = class {
				constructor() {
					this.lineStarts = [];
					this.addNewLine = (offset) => this.lineStarts.push(offset);
					this.linePos = (offset) => {
						let low = 0;
						let high = this.lineStarts.length;
						while (low < high) {
							const mid = low + high >> 1;
							if (this.lineStarts[mid] < offset) low = mid + 1;
							else high = mid;
						}
						if (this.lineStarts[low] === offset) return {
							line: low + 1,
							col: 1
						};
						if (low === 0) return {
							line: 0,
							col: offset
						};
						const start = this.lineStarts[low - 1];
						return {
							line: low,
							col: offset - start + 1
						};
					};
				}
			};
			exports.LineCounter = LineCounter;
		}));
		var require_parser = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var node_process = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process");
			var cst = require_cst();
			var lexer = require_lexer();
			function includesToken(list, type) {
				for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
				return false;
			}
			function findNonEmptyIndex(list) {
				for (let i = 0; i < list.length; ++i) switch (list[i].type) {
					case "space":
					case "comment":
					case "newline": break;
					default: return i;
				}
				return -1;
			}
			function isFlowToken(token) {
				switch (token?.type) {
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar":
					case "flow-collection": return true;
					default: return false;
				}
			}
			function getPrevProps(parent) {
				switch (parent.type) {
					case "document": return parent.start;
					case "block-map": {
						const it = parent.items[parent.items.length - 1];
						return it.sep ?? it.start;
					}
					case "block-seq": return parent.items[parent.items.length - 1].start;
					default: return [];
				}
			}
			function getFirstKeyStartProps(prev) {
				if (prev.length === 0) return [];
				let i = prev.length;
				loop: while (--i >= 0) switch (prev[i].type) {
					case "doc-start":
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
					case "newline": break loop;
				}
				while (prev[++i]?.type === "space");
				return prev.splice(i, prev.length);
			}
			function arrayPushArray(target, source) {
				if (source.length < 1e5) Array.prototype.push.apply(target, source);
				else for (let i = 0; i < source.length; ++i) target.push(source[i]);
			}
			function fixFlowSeqItems(fc) {
				if (fc.start.type === "flow-seq-start") {
					for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
						if (it.key) it.value = it.key;
						delete it.key;
						if (isFlowToken(it.value)) {
							if (it.value.end) arrayPushArray(it.value.end, it.sep);
							else it.value.end = it.sep;
						} else arrayPushArray(it.start, it.sep);
						delete it.sep;
					}
				}
			}
			var Parser = class {
				constructor(onNewLine) {
					this.atNewLine = true;
					this.atScalar = false;
					this.indent = 0;
					this.offset = 0;
					this.onKeyLine = false;
					this.stack = [];
					this.source = "";
					this.type = "";
					this.lexer = new lexer.Lexer();
					this.onNewLine = onNewLine;
				}
				*parse(source, incomplete = false) {
					if (this.onNewLine && this.offset === 0) this.onNewLine(0);
					for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
					if (!incomplete) yield* this.end();
				}
				*next(source) {
					this.source = source;
					if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
					if (this.atScalar) {
						this.atScalar = false;
						yield* this.step();
						this.offset += source.length;
						return;
					}
					const type = cst.tokenType(source);
					if (!type) {
						const message = `Not a YAML token: ${source}`;
						yield* this.pop({
							type: "error",
							offset: this.offset,
							message,
							source
						});
						this.offset += source.length;
					} else if (type === "scalar") {
						this.atNewLine = false;
						this.atScalar = true;
						this.type = "scalar";
					} else {
						this.type = type;
						yield* this.step();
						switch (type) {
							case "newline":
								this.atNewLine = true;
								this.indent = 0;
								if (this.onNewLine) this.onNewLine(this.offset + source.length);
								break;
							case "space":
								if (this.atNewLine && source[0] === " ") this.indent += source.length;
								break;
							case "explicit-key-ind":
							case "map-value-ind":
							case "seq-item-ind":
								if (this.atNewLine) this.indent += source.length;
								break;
							case "doc-mode":
							case "flow-error-end": return;
							default: this.atNewLine = false;
						}
						this.offset += source.length;
					}
				}
				*end() {
					while (this.stack.length > 0) yield* this.pop();
				}
				get sourceToken() {
					return {
						type: this.type,
						offset: this.offset,
						indent: this.indent,
						source: this.source
					};
				}
				*step() {
					const top = this.peek(1);
					if (this.type === "doc-end" && top?.type !== "doc-end") {
						while (this.stack.length > 0) yield* this.pop();
						this.stack.push({
							type: "doc-end",
							offset: this.offset,
							source: this.source
						});
						return;
					}
					if (!top) return yield* this.stream();
					switch (top.type) {
						case "document": return yield* this.document(top);
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return yield* this.scalar(top);
						case "block-scalar": return yield* this.blockScalar(top);
						case "block-map": return yield* this.blockMap(top);
						case "block-seq": return yield* this.blockSequence(top);
						case "flow-collection": return yield* this.flowCollection(top);
						case "doc-end": return yield* this.documentEnd(top);
					}
					yield* this.pop();
				}
				peek(n) {
					return this.stack[this.stack.length - n];
				}
				*pop(error) {
					const token = error ?? this.stack.pop();
					if (!token) yield {
						type: "error",
						offset: this.offset,
						source: "",
						message: "Tried to pop an empty stack"
					};
					else if (this.stack.length === 0) yield token;
					else {
						const top = this.peek(1);
						if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
						else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
						if (token.type === "flow-collection") fixFlowSeqItems(token);
						switch (top.type) {
							case "document":
								top.value = token;
								break;
							case "block-scalar":
								top.props.push(token);
								break;
							case "block-map": {
								const it = top.items[top.items.length - 1];
								if (it.value) {
									top.items.push({
										start: [],
										key: token,
										sep: []
									});
									this.onKeyLine = true;
									return;
								} else if (it.sep) it.value = token;
								else {
									Object.assign(it, {
										key: token,
										sep: []
									});
									this.onKeyLine = !it.explicitKey;
									return;
								}
								break;
							}
							case "block-seq": {
								const it = top.items[top.items.length - 1];
								if (it.value) top.items.push({
									start: [],
									value: token
								});
								else it.value = token;
								break;
							}
							case "flow-collection": {
								const it = top.items[top.items.length - 1];
								if (!it || it.value) top.items.push({
									start: [],
									key: token,
									sep: []
								});
								else if (it.sep) it.value = token;
								else Object.assign(it, {
									key: token,
									sep: []
								});
								return;
							}
							default:
								yield* this.pop();
								yield* this.pop(token);
						}
						if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
							const last = token.items[token.items.length - 1];
							if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
								if (top.type === "document") top.end = last.start;
								else top.items.push({ start: last.start });
								token.items.splice(-1, 1);
							}
						}
					}
				}
				*stream() {
					switch (this.type) {
						case "directive-line":
							yield {
								type: "directive",
								offset: this.offset,
								source: this.source
							};
							return;
						case "byte-order-mark":
						case "space":
						case "comment":
						case "newline":
							yield this.sourceToken;
							return;
						case "doc-mode":
						case "doc-start": {
							const doc = {
								type: "document",
								offset: this.offset,
								start: []
							};
							if (this.type === "doc-start") doc.start.push(this.sourceToken);
							this.stack.push(doc);
							return;
						}
					}
					yield {
						type: "error",
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML stream`,
						source: this.source
					};
				}
				*document(doc) {
					if (doc.value) return yield* this.lineEnd(doc);
					switch (this.type) {
						case "doc-start":
							if (findNonEmptyIndex(doc.start) !== -1) {
								yield* this.pop();
								yield* this.step();
							} else doc.start.push(this.sourceToken);
							return;
						case "anchor":
						case "tag":
						case "space":
						case "comment":
						case "newline":
							doc.start.push(this.sourceToken);
							return;
					}
					const bv = this.startBlockValue(doc);
					if (bv) this.stack.push(bv);
					else yield {
						type: "error",
						offset: this.offset,
						message: `Unexpected ${this.type} token in YAML document`,
						source: this.source
					};
				}
				*scalar(scalar) {
					if (this.type === "map-value-ind") {
						const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
						let sep;
						if (scalar.end) {
							sep = scalar.end;
							sep.push(this.sourceToken);
							delete scalar.end;
						} else sep = [this.sourceToken];
						const map = {
							type: "block-map",
							offset: scalar.offset,
							indent: scalar.indent,
							items: [{
								start,
								key: scalar,
								sep
							}]
						};
						this.onKeyLine = true;
						this.stack[this.stack.length - 1] = map;
					} else yield* this.lineEnd(scalar);
				}
				*blockScalar(scalar) {
					switch (this.type) {
						case "space":
						case "comment":
						case "newline":
							scalar.props.push(this.sourceToken);
							return;
						case "scalar":
							scalar.source = this.source;
							this.atNewLine = true;
							this.indent = 0;
							if (this.onNewLine) {
								let nl = this.source.indexOf("\n") + 1;
								while (nl !== 0) {
									this.onNewLine(this.offset + nl);
									nl = this.source.indexOf("\n", nl) + 1;
								}
							}
							yield* this.pop();
							break;
						default:
							yield* this.pop();
							yield* this.step();
					}
				}
				*blockMap(map) {
					const it = map.items[map.items.length - 1];
					switch (this.type) {
						case "newline":
							this.onKeyLine = false;
							if (it.value) {
								const end = "end" in it.value ? it.value.end : void 0;
								if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
								else map.items.push({ start: [this.sourceToken] });
							} else if (it.sep) it.sep.push(this.sourceToken);
							else it.start.push(this.sourceToken);
							return;
						case "space":
						case "comment":
							if (it.value) map.items.push({ start: [this.sourceToken] });
							else if (it.sep) it.sep.push(this.sourceToken);
							else {
								if (this.atIndentedComment(it.start, map.indent)) {
									const end = map.items[map.items.length - 2]?.value?.end;
									if (Array.isArray(end)) {
										arrayPushArray(end, it.start);
										end.push(this.sourceToken);
										map.items.pop();
										return;
									}
								}
								it.start.push(this.sourceToken);
							}
							return;
					}
					if (this.indent >= map.indent) {
						const atMapIndent = !this.onKeyLine && this.indent === map.indent;
						const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
						let start = [];
						if (atNextItem && it.sep && !it.value) {
							const nl = [];
							for (let i = 0; i < it.sep.length; ++i) {
								const st = it.sep[i];
								switch (st.type) {
									case "newline":
										nl.push(i);
										break;
									case "space": break;
									case "comment":
										if (st.indent > map.indent) nl.length = 0;
										break;
									default: nl.length = 0;
								}
							}
							if (nl.length >= 2) start = it.sep.splice(nl[1]);
						}
						switch (this.type) {
							case "anchor":
							case "tag":
								if (atNextItem || it.value) {
									start.push(this.sourceToken);
									map.items.push({ start });
									this.onKeyLine = true;
								} else if (it.sep) it.sep.push(this.sourceToken);
								else it.start.push(this.sourceToken);
								return;
							case "explicit-key-ind":
								if (!it.sep && !it.explicitKey) {
									it.start.push(this.sourceToken);
									it.explicitKey = true;
								} else if (atNextItem || it.value) {
									start.push(this.sourceToken);
									map.items.push({
										start,
										explicitKey: true
									});
								} else this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: [this.sourceToken],
										explicitKey: true
									}]
								});
								this.onKeyLine = true;
								return;
							case "map-value-ind":
								if (it.explicitKey) {
									if (!it.sep) {
										if (includesToken(it.start, "newline")) Object.assign(it, {
											key: null,
											sep: [this.sourceToken]
										});
										else {
											const start = getFirstKeyStartProps(it.start);
											this.stack.push({
												type: "block-map",
												offset: this.offset,
												indent: this.indent,
												items: [{
													start,
													key: null,
													sep: [this.sourceToken]
												}]
											});
										}
									} else if (it.value) map.items.push({
										start: [],
										key: null,
										sep: [this.sourceToken]
									});
									else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
									else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
										const start = getFirstKeyStartProps(it.start);
										const key = it.key;
										const sep = it.sep;
										sep.push(this.sourceToken);
										delete it.key;
										delete it.sep;
										this.stack.push({
											type: "block-map",
											offset: this.offset,
											indent: this.indent,
											items: [{
												start,
												key,
												sep
											}]
										});
									} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
									else it.sep.push(this.sourceToken);
								} else if (!it.sep) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else if (it.value || atNextItem) map.items.push({
									start,
									key: null,
									sep: [this.sourceToken]
								});
								else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: [],
										key: null,
										sep: [this.sourceToken]
									}]
								});
								else it.sep.push(this.sourceToken);
								this.onKeyLine = true;
								return;
							case "alias":
							case "scalar":
							case "single-quoted-scalar":
							case "double-quoted-scalar": {
								const fs = this.flowScalar(this.type);
								if (atNextItem || it.value) {
									map.items.push({
										start,
										key: fs,
										sep: []
									});
									this.onKeyLine = true;
								} else if (it.sep) this.stack.push(fs);
								else {
									Object.assign(it, {
										key: fs,
										sep: []
									});
									this.onKeyLine = true;
								}
								return;
							}
							default: {
								const bv = this.startBlockValue(map);
								if (bv) {
									if (bv.type === "block-seq") {
										if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
											yield* this.pop({
												type: "error",
												offset: this.offset,
												message: "Unexpected block-seq-ind on same line with key",
												source: this.source
											});
											return;
										}
									} else if (atMapIndent) map.items.push({ start });
									this.stack.push(bv);
									return;
								}
							}
						}
					}
					yield* this.pop();
					yield* this.step();
				}
				*blockSequence(seq) {
					const it = seq.items[seq.items.length - 1];
					switch (this.type) {
						case "newline":
							if (it.value) {
								const end = "end" in it.value ? it.value.end : void 0;
								if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
								else seq.items.push({ start: [this.sourceToken] });
							} else it.start.push(this.sourceToken);
							return;
						case "space":
						case "comment":
							if (it.value) seq.items.push({ start: [this.sourceToken] });
							else {
								if (this.atIndentedComment(it.start, seq.indent)) {
									const end = seq.items[seq.items.length - 2]?.value?.end;
									if (Array.isArray(end)) {
										arrayPushArray(end, it.start);
										end.push(this.sourceToken);
										seq.items.pop();
										return;
									}
								}
								it.start.push(this.sourceToken);
							}
							return;
						case "anchor":
						case "tag":
							if (it.value || this.indent <= seq.indent) break;
							it.start.push(this.sourceToken);
							return;
						case "seq-item-ind":
							if (this.indent !== seq.indent) break;
							if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
							else it.start.push(this.sourceToken);
							return;
					}
					if (this.indent > seq.indent) {
						const bv = this.startBlockValue(seq);
						if (bv) {
							this.stack.push(bv);
							return;
						}
					}
					yield* this.pop();
					yield* this.step();
				}
				*flowCollection(fc) {
					const it = fc.items[fc.items.length - 1];
					if (this.type === "flow-error-end") {
						let top;
						do {
							yield* this.pop();
							top = this.peek(1);
						} while (top?.type === "flow-collection");
					} else if (fc.end.length === 0) {
						switch (this.type) {
							case "comma":
							case "explicit-key-ind":
								if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
								else it.start.push(this.sourceToken);
								return;
							case "map-value-ind":
								if (!it || it.value) fc.items.push({
									start: [],
									key: null,
									sep: [this.sourceToken]
								});
								else if (it.sep) it.sep.push(this.sourceToken);
								else Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								return;
							case "space":
							case "comment":
							case "newline":
							case "anchor":
							case "tag":
								if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
								else if (it.sep) it.sep.push(this.sourceToken);
								else it.start.push(this.sourceToken);
								return;
							case "alias":
							case "scalar":
							case "single-quoted-scalar":
							case "double-quoted-scalar": {
								const fs = this.flowScalar(this.type);
								if (!it || it.value) fc.items.push({
									start: [],
									key: fs,
									sep: []
								});
								else if (it.sep) this.stack.push(fs);
								else Object.assign(it, {
									key: fs,
									sep: []
								});
								return;
							}
							case "flow-map-end":
							case "flow-seq-end":
								fc.end.push(this.sourceToken);
								return;
						}
						const bv = this.startBlockValue(fc);
						if (bv) this.stack.push(bv);
						else {
							yield* this.pop();
							yield* this.step();
						}
					} else {
						const parent = this.peek(2);
						if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
							yield* this.pop();
							yield* this.step();
						} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
							const start = getFirstKeyStartProps(getPrevProps(parent));
							fixFlowSeqItems(fc);
							const sep = fc.end.splice(1, fc.end.length);
							sep.push(this.sourceToken);
							const map = {
								type: "block-map",
								offset: fc.offset,
								indent: fc.indent,
								items: [{
									start,
									key: fc,
									sep
								}]
							};
							this.onKeyLine = true;
							this.stack[this.stack.length - 1] = map;
						} else yield* this.lineEnd(fc);
					}
				}
				flowScalar(type) {
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					return {
						type,
						offset: this.offset,
						indent: this.indent,
						source: this.source
					};
				}
				startBlockValue(parent) {
					switch (this.type) {
						case "alias":
						case "scalar":
						case "single-quoted-scalar":
						case "double-quoted-scalar": return this.flowScalar(this.type);
						case "block-scalar-header": return {
							type: "block-scalar",
							offset: this.offset,
							indent: this.indent,
							props: [this.sourceToken],
							source: ""
						};
						case "flow-map-start":
						case "flow-seq-start": return {
							type: "flow-collection",
							offset: this.offset,
							indent: this.indent,
							start: this.sourceToken,
							items: [],
							end: []
						};
						case "seq-item-ind": return {
							type: "block-seq",
							offset: this.offset,
							indent: this.indent,
							items: [{ start: [this.sourceToken] }]
						};
						case "explicit-key-ind": {
							this.onKeyLine = true;
							const start = getFirstKeyStartProps(getPrevProps(parent));
							start.push(this.sourceToken);
							return {
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									explicitKey: true
								}]
							};
						}
						case "map-value-ind": {
							this.onKeyLine = true;
							const start = getFirstKeyStartProps(getPrevProps(parent));
							return {
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							};
						}
					}
					return null;
				}
				atIndentedComment(start, indent) {
					if (this.type !== "comment") return false;
					if (this.indent <= indent) return false;
					return start.every((st) => st.type === "newline" || st.type === "space");
				}
				*documentEnd(docEnd) {
					if (this.type !== "doc-mode") {
						if (docEnd.end) docEnd.end.push(this.sourceToken);
						else docEnd.end = [this.sourceToken];
						if (this.type === "newline") yield* this.pop();
					}
				}
				*lineEnd(token) {
					switch (this.type) {
						case "comma":
						case "doc-start":
						case "doc-end":
						case "flow-seq-end":
						case "flow-map-end":
						case "map-value-ind":
							yield* this.pop();
							yield* this.step();
							break;
						case "newline": this.onKeyLine = false;
						default:
							if (token.end) token.end.push(this.sourceToken);
							else token.end = [this.sourceToken];
							if (this.type === "newline") yield* this.pop();
					}
				}
			};
			exports.Parser = Parser;
		}));
		var require_public_api = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var composer = require_composer();
			var Document = require_Document();
			var errors = require_errors();
			var log = require_log();
			var identity = require_identity();
			var lineCounter = require_line_counter();
			var parser = require_parser();
			function parseOptions(options) {
				const prettyErrors = options.prettyErrors !== false;
				return {
					lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
					prettyErrors
				};
			}
			function parseAllDocuments(source, options = {}) {
				const { lineCounter, prettyErrors } = parseOptions(options);
				const parser$1 = new parser.Parser(lineCounter?.addNewLine);
				const composer$1 = new composer.Composer(options);
				const docs = Array.from(composer$1.compose(parser$1.parse(source)));
				if (prettyErrors && lineCounter) for (const doc of docs) {
					doc.errors.forEach(errors.prettifyError(source, lineCounter));
					doc.warnings.forEach(errors.prettifyError(source, lineCounter));
				}
				if (docs.length > 0) return docs;
				return Object.assign([], { empty: true }, composer$1.streamInfo());
			}
			function parseDocument(source, options = {}) {
				const { lineCounter, prettyErrors } = parseOptions(options);
				const parser$1 = new parser.Parser(lineCounter?.addNewLine);
				const composer$1 = new composer.Composer(options);
				let doc = null;
				for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
				else if (doc.options.logLevel !== "silent") {
					doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
					break;
				}
				if (prettyErrors && lineCounter) {
					doc.errors.forEach(errors.prettifyError(source, lineCounter));
					doc.warnings.forEach(errors.prettifyError(source, lineCounter));
				}
				return doc;
			}
			function parse(src, reviver, options) {
				let _reviver = void 0;
				if (typeof reviver === "function") _reviver = reviver;
				else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
				const doc = parseDocument(src, options);
				if (!doc) return null;
				doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
				if (doc.errors.length > 0) {
					if (doc.options.logLevel !== "silent") throw doc.errors[0];
					else doc.errors = [];
				}
				return doc.toJS(Object.assign({ reviver: _reviver }, options));
			}
			function stringify(value, replacer, options) {
				let _replacer = null;
				if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
				else if (options === void 0 && replacer) options = replacer;
				if (typeof options === "string") options = options.length;
				if (typeof options === "number") {
					const indent = Math.round(options);
					options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
				}
				if (value === void 0) {
					const { keepUndefined } = options ?? replacer ?? {};
					if (!keepUndefined) return void 0;
				}
				if (identity.isDocument(value) && !_replacer) return value.toString(options);
				return new Document.Document(value, _replacer, options).toString(options);
			}
			exports.parse = parse;
			exports.parseAllDocuments = parseAllDocuments;
			exports.parseDocument = parseDocument;
			exports.stringify = stringify;
		}));
		var require_dist = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			var composer = require_composer();
			var Document = require_Document();
			var Schema = require_Schema();
			var errors = require_errors();
			var Alias = require_Alias();
			var identity = require_identity();
			var Pair = require_Pair();
			var Scalar = require_Scalar();
			var YAMLMap = require_YAMLMap();
			var YAMLSeq = require_YAMLSeq();
			require_cst();
			var lexer = require_lexer();
			var lineCounter = require_line_counter();
			var parser = require_parser();
			var publicApi = require_public_api();
			var visit = require_visit();
			exports.Composer = composer.Composer;
			exports.Document = Document.Document;
			exports.Schema = Schema.Schema;
			exports.YAMLError = errors.YAMLError;
			exports.YAMLParseError = errors.YAMLParseError;
			exports.YAMLWarning = errors.YAMLWarning;
			exports.Alias = Alias.Alias;
			exports.isAlias = identity.isAlias;
			exports.isCollection = identity.isCollection;
			exports.isDocument = identity.isDocument;
			exports.isMap = identity.isMap;
			exports.isNode = identity.isNode;
			exports.isPair = identity.isPair;
			exports.isScalar = identity.isScalar;
			exports.isSeq = identity.isSeq;
			exports.Pair = Pair.Pair;
			exports.Scalar = Scalar.Scalar;
			exports.YAMLMap = YAMLMap.YAMLMap;
			exports.YAMLSeq = YAMLSeq.YAMLSeq;
			exports.Lexer = lexer.Lexer;
			exports.LineCounter = lineCounter.LineCounter;
			exports.Parser = parser.Parser;
			exports.parse = publicApi.parse;
			exports.parseAllDocuments = publicApi.parseAllDocuments;
			exports.parseDocument = publicApi.parseDocument;
			exports.stringify = publicApi.stringify;
			exports.visit = visit.visit;
			exports.visitAsync = visit.visitAsync;
		}));
		var import_dist = require_dist();
		const LONGEST$1 = 1048576;
		const MOST_TOKENS = 15e4;
		const MOST_COPIES = 2e4;
		const DEEPEST = 100;
		const MOST_DOCUMENTS = 100;
		const LINES = new WeakMap();
		function yamlDocuments(text, { version }) {
			if (text.length > LONGEST$1) throw new ParseError(`a text of more than ${LONGEST$1} characters`);
			const lines = new import_dist.LineCounter();
			const composer = new import_dist.Composer({
				version,
				uniqueKeys: false,
				prettyErrors: false,
				logLevel: "silent"
			});
			const documents = [];
			for (const document of composer.compose(tokensOf(text, lines), false, text.length)) {
				if (document.errors.length === 0) document.errors.push(...faultsOfMaps(document));
				const [first] = document.errors;
				if (first) first.linePos = [lines.linePos(first.pos[0])];
				LINES.set(document, lines);
				documents.push(document);
			}
			return documents;
		}
		function plainYaml(text, options) {
			const [document, ...others] = yamlDocuments(text, options);
			if (document === void 0) return void 0;
			if (others.length > 0) throw new ParseError(`${others.length + 1} YAML documents, where one is expected`);
			const fault = faultOf(document);
			if (fault !== void 0) throw new ParseError(fault);
			writeOut(document, options);
			return document.toJS();
		}
		const KNOWN_FAULTS = {
			TAB_AS_INDENT: "a tab as indentation",
			BAD_INDENT: "wrong indentation, or a bracket that is not closed",
			MISSING_CHAR: "a missing quote, bracket, comma or colon",
			BAD_DQ_ESCAPE: "an escape (\\) in double quotes that YAML does not have",
			BAD_SCALAR_START: "a text that needs quotes because of its first character",
			BLOCK_AS_IMPLICIT_KEY: "a second \": \" on one line, which needs quotes",
			MULTILINE_IMPLICIT_KEY: "a key over several lines, or a line without \":\""
		};
		const SHOWN = 40;
		function faultOf({ errors: [first] }) {
			if (!first) return void 0;
			const line = first.linePos ? ` (line ${first.linePos[0].line})` : "";
			if (first.code === "DUPLICATE_KEY") return `the duplicate key "${first.message}"${line}`;
			const known = KNOWN_FAULTS[first.code];
			return `text that is not valid YAML${line}${known ? `: ${known}` : ""}`;
		}
		function lineOf(document, node) {
			const start = (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
			return start === void 0 ? void 0 : LINES.get(document)?.linePos(start).line;
		}
		function* tokensOf(text, lines) {
			const parser = new import_dist.Parser(lines.addNewLine);
			lines.addNewLine(0);
			let count = 0;
			let documents = 0;
			let depth = 0;
			for (const lexeme of new import_dist.Lexer().lex(text)) {
				if (lexeme === "[" || lexeme === "{") depth++;
				else if (lexeme === "]" || lexeme === "}") depth--;
				else if (lexeme === "---" || lexeme.startsWith("%")) documents++;
				if (depth > DEEPEST) throw new ParseError(`lists or maps nested more than ${DEEPEST} levels deep`);
				if (documents > MOST_DOCUMENTS) throw new ParseError(`more than ${MOST_DOCUMENTS} YAML documents`);
				if (++count > MOST_TOKENS) throw new ParseError("far more content than a settings file; the run stopped reading it");
				yield* parser.next(lexeme);
			}
			yield* parser.end();
		}
		function faultsOfMaps(document) {
			const left = [{
				node: document.contents,
				depth: 0
			}];
			for (let next = left.pop(); next !== void 0; next = left.pop()) {
				const { node } = next;
				const depth = next.depth + 1;
				if ((0, import_dist.isPair)(node)) left.push({
					node: node.key,
					depth
				}, {
					node: node.value,
					depth
				});
				else if ((0, import_dist.isSeq)(node) || (0, import_dist.isMap)(node)) for (const item of node.items) left.push({
					node: item,
					depth
				});
				if (depth > 200) return [fault(node, "BAD_INDENT")];
				const twice = (0, import_dist.isMap)(node) ? doubleKey(node.items) : void 0;
				if (twice !== void 0) return [fault(twice, "DUPLICATE_KEY", wordOf(twice))];
			}
			return [];
		}
		function doubleKey(items) {
			const seen = new Set();
			for (const { key } of items) {
				if (!(0, import_dist.isScalar)(key)) continue;
				if (seen.has(key.value)) return key;
				seen.add(key.value);
			}
		}
		function wordOf(key) {
			const word = String((0, import_dist.isScalar)(key) ? key.value : key);
			return word.length > SHOWN ? `${word.slice(0, 37)}...` : word;
		}
		function fault(node, code, message = "") {
			const [start = 0, end = 0] = (0, import_dist.isNode)(node) && node.range || [];
			return new import_dist.YAMLParseError([start, end], code, message);
		}
		function writeOut(document, { version }) {
			const writer = new Writer(document, version === "1.1");
			document.contents = writer.written(document.contents);
			return writer.nodes;
		}
		function aliasTargets(root) {
			const anchors = new Map();
			const targets = new Map();
			const left = [root];
			while (left.length > 0) {
				const node = left.pop();
				if ((0, import_dist.isPair)(node)) left.push(node.value, node.key);
				if (!(0, import_dist.isNode)(node)) continue;
				if ((0, import_dist.isAlias)(node)) {
					const target = anchors.get(node.source);
					if (target) targets.set(node, target);
					continue;
				}
				const { anchor } = node;
				if (anchor !== void 0) anchors.set(anchor, node);
				if ((0, import_dist.isSeq)(node) || (0, import_dist.isMap)(node)) for (const item of node.items.toReversed()) left.push(item);
			}
			return targets;
		}
		var Writer = class {
			#targets;
			#within = new Set();
			#merges;
			#lines;
			nodes = 0;
			#aliases = 0;
			#copies = 0;
			constructor(document, merges) {
				this.#merges = merges;
				this.#lines = LINES.get(document);
				this.#targets = aliasTargets(document.contents);
			}
			written(node) {
				if ((0, import_dist.isPair)(node)) return this.#pair(node);
				if (!(0, import_dist.isNode)(node)) return node;
				this.nodes++;
				if (this.#aliases > 0 && ++this.#copies > MOST_COPIES) throw new ParseError(`aliases (*) that expand to more than ${MOST_COPIES} nodes`);
				if ((0, import_dist.isAlias)(node)) return this.#target(node);
				const copy = shallow(node);
				delete copy.anchor;
				this.#within.add(node);
				if ((0, import_dist.isSeq)(copy)) copy.items = copy.items.map((item) => this.written(item));
				else if ((0, import_dist.isMap)(copy)) copy.items = this.#merges ? this.#merged(copy.items) : copy.items.map((pair) => this.#pair(pair));
				this.#within.delete(node);
				return copy;
			}
			#target(alias) {
				const target = this.#targets.get(alias);
				if (!target || this.#within.has(target)) throw new ParseError(`an alias (*)${this.#lineOf(alias)} without an earlier anchor; if it is a text that begins with "*", quote it`);
				this.#aliases++;
				const copy = this.written(target);
				this.#aliases--;
				delete copy.comment;
				delete copy.commentBefore;
				return copy;
			}
			#merged(items) {
				const own = items.filter(({ key }) => !isMerge(key)).map((pair) => this.#pair(pair));
				const keys = new Set(own.map(({ key }) => identity(key)));
				for (const { value } of items.filter(({ key }) => isMerge(key))) {
					const written = this.written(value);
					for (const base of (0, import_dist.isSeq)(written) ? written.items : [written]) {
						if (!(0, import_dist.isMap)(base)) throw new ParseError(`"<<" before something that is not a mapping${this.#lineOf(base)}`);
						for (const pair of base.items) {
							if (keys.has(identity(pair.key))) continue;
							keys.add(identity(pair.key));
							own.push(pair);
						}
					}
				}
				return own;
			}
			#lineOf(node) {
				const start = (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
				return start === void 0 || !this.#lines ? "" : ` on line ${this.#lines.linePos(start).line}`;
			}
			#pair({ key, value }) {
				return new import_dist.Pair(this.written(key), this.written(value));
			}
		};
		function shallow(node) {
			return Object.create(Object.getPrototypeOf(node), Object.getOwnPropertyDescriptors(node));
		}
		const identity = (key) => (0, import_dist.isScalar)(key) ? key.value : key;
		const isMerge = (key) => {
			const value = (0, import_dist.isScalar)(key) ? key.value : key;
			return value === "<<" && !((0, import_dist.isScalar)(key) && key.type?.startsWith("QUOTE_")) || typeof value === "symbol";
		};
		function readPairs(text, syntax) {
			const trimmed = text.trim();
			if (trimmed === "") return void 0;
			if (trimmed === "{}") return {
				values: {},
				emptied: true,
				warnings: []
			};
			if (syntax === "dotenv") return {
				values: parseDotenv(trimmed),
				emptied: false,
				warnings: []
			};
			const bare = new Map();
			const pairs = tidy(parseKeyValues(trimmed, bare) ?? {});
			const [first] = [...bare].filter(([key]) => Object.hasOwn(pairs.values, key));
			return first ? {
				...pairs,
				bare: first[1]
			} : pairs;
		}
		function readPairsFile(text, syntax) {
			const trimmed = text.trim();
			if (trimmed === "" || trimmed === "{}") return readPairs(trimmed, syntax);
			if (/^[[{]/.test(trimmed)) return {
				values: jsonStrings(trimmed),
				emptied: false,
				warnings: []
			};
			const firstLine = trimmed.split(/\r\n|\n|\r/, 1)[0] ?? "";
			if (syntax === "dotenv" || /^.+=/.test(firstLine)) return readPairs(trimmed, syntax);
			return {
				values: yamlStrings(trimmed),
				emptied: false,
				warnings: []
			};
		}
		function yamlStrings(text) {
			return strings(plainYaml(text, { version: "1.2" }), "a YAML map of KEY: VALUE");
		}
		function jsonStrings(text) {
			let parsed;
			try {
				parsed = JSON.parse(text);
			} catch {
				throw new ParseError("a file that is not valid JSON");
			}
			const values = strings(parsed, "a JSON object");
			for (const [key, value] of Object.entries(values)) if (value === "") throw new ParseError(`an empty value for the key ${name(key)}`);
			return values;
		}
		function strings(parsed, wanted) {
			if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new ParseError(`a file that is not ${wanted}`);
			const result = {};
			for (const [at, [key, value]] of Object.entries(parsed).entries()) {
				if (typeof value !== "string") throw new ParseError(`a value that is not a string for the key ${name(key)}; put it in quotes`);
				putEntry(result, key, value.trim(), () => `number ${at + 1}`);
			}
			return result;
		}
		function tidy(parsed) {
			const values = {};
			const warnings = [];
			for (const [key, value] of Object.entries(parsed)) if (key === "") {
				if (value !== "") throw new ParseError("\"=\" after nothing but white space");
				warnings.push("An entry with only white space was dropped.");
			} else if (key.startsWith("#")) warnings.push("An entry that starts with \"#\" was dropped: this list cannot contain comments (kv_syntax: dotenv can).");
			else {
				values[key] = value;
				if (isQuoted(value)) warnings.push(`The value of ${name(key)} begins and ends with a quote, and the quotes become part of the value. Remove them, or set kv_syntax: dotenv.`);
			}
			return {
				values,
				emptied: false,
				warnings
			};
		}
		function isQuoted(value) {
			return value.length > 1 && (value.startsWith("\"") || value.startsWith("'")) && value.endsWith(value.charAt(0));
		}
		function name(key) {
			return `"${key.length > 40 ? `${key.slice(0, 37)}...` : key}"`;
		}
		const MOST_LABELS = 64;
		const LONGEST = 63;
		const OWN_KEYS = "run-iam-deploy-";
		const isOwnLabel = (key) => key.startsWith(OWN_KEYS);
		const isSystemKey = (key) => /^(?:[^/]+\.)?(?:googleapis\.com|knative\.dev)\//.test(key);
		function labelFaults(labels, { system }) {
			const entries = Object.entries(labels).filter(([key]) => !(system && isSystemKey(key)));
			const faults = entries.flatMap(([key, value]) => {
				const ofKey = keyFault(key);
				const ofValue = partFault(value);
				return [...ofKey ? [`the key ${name(key)}, which ${ofKey}`] : [], ...ofValue ? [`a value of ${name(key)} that ${ofValue}`] : []];
			});
			return entries.length > MOST_LABELS ? [`${entries.length} labels; the maximum is ${MOST_LABELS}`, ...faults] : faults;
		}
		const LABEL_RULE = "labels take lower-case letters, digits, \"_\" and \"-\", and keys begin with a letter";
		function keyFault(key) {
			if (isSystemKey(key)) return "is a label that only Cloud Run can set";
			if (isOwnLabel(key)) return "is reserved: this action marks what it created with labels that begin with \"run-iam-deploy-\"; use another name";
			if (key === "") return "is empty";
			return partFault(key) ?? (/^[\p{Ll}\p{Lo}]/u.test(key) ? void 0 : "does not begin with a letter");
		}
		function partFault(text) {
			if (text.length > LONGEST) return `has ${text.length} characters; the maximum is ${LONGEST}`;
			const wrong = [...new Set(text.match(/[^\p{Ll}\p{Lo}\p{N}_-]/gu) ?? [])];
			const others = wrong.filter((letter) => !/\p{Lu}/u.test(letter));
			const parts = [
				...others.length < wrong.length ? ["capital letters"] : [],
				...others.some((letter) => /\s/.test(letter)) ? ["white space"] : [],
				...others.filter((letter) => !/[\s\p{Cc}]/u.test(letter)).map((letter) => `"${letter}"`)
			];
			if (wrong.length === 0) return void 0;
			return `has ${parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0] ?? "a control character"}`;
		}
		const CITIES = {
			"africa-south1": "Johannesburg",
			"asia-east1": "Taiwan",
			"asia-east2": "Hong Kong",
			"asia-northeast1": "Tokyo",
			"asia-northeast2": "Osaka",
			"asia-northeast3": "Seoul",
			"asia-south1": "Mumbai",
			"asia-south2": "Delhi",
			"asia-southeast1": "Singapore",
			"asia-southeast2": "Jakarta",
			"australia-southeast1": "Sydney",
			"australia-southeast2": "Melbourne",
			"europe-central2": "Warsaw",
			"europe-north1": "Finland",
			"europe-north2": "Stockholm",
			"europe-southwest1": "Madrid",
			"europe-west1": "Belgium",
			"europe-west2": "London",
			"europe-west3": "Frankfurt",
			"europe-west4": "Netherlands",
			"europe-west6": "Zurich",
			"europe-west8": "Milan",
			"europe-west9": "Paris",
			"europe-west10": "Berlin",
			"europe-west12": "Turin",
			"me-central1": "Doha",
			"me-central2": "Dammam",
			"me-west1": "Tel Aviv",
			"northamerica-northeast1": "Montreal",
			"northamerica-northeast2": "Toronto",
			"northamerica-south1": "Mexico",
			"southamerica-east1": "Sao Paulo",
			"southamerica-west1": "Santiago",
			"us-central1": "Iowa",
			"us-east1": "South Carolina",
			"us-east4": "Virginia",
			"us-east5": "Columbus",
			"us-south1": "Dallas",
			"us-west1": "Oregon",
			"us-west2": "Los Angeles",
			"us-west3": "Salt Lake City",
			"us-west4": "Las Vegas"
		};
		const isKnownRegion = (region) => Object.hasOwn(CITIES, region);
		function meantRegion(text, known = Object.keys(CITIES)) {
			const typed = text.trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
			return Object.keys(CITIES).find((region) => CITIES[region]?.toLowerCase().replaceAll(" ", "-") === typed) ?? known.find((region) => region.replace(/(?<!\d)\d+$/, "") === typed) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.t)(typed, known);
		}
		const PREFIXES = /^(?:sk|pk|rk)[-_]|^(?:gh[pousr]|github_pat|glpat|xox[abprs]|hf|npm|pypi|shpat|dop_v1|key)[-_]|^(?:AKIA|ASIA|AIza|ya29|eyJ|SG\.|-----BEGIN)/;
		function looksLikeValue(text) {
			if (PREFIXES.test(text)) return true;
			return [
				/[a-z]/,
				/[A-Z]/,
				/\d/
			].every((kind) => kind.test(text)) && text.length >= 20 && !/[-_]/.test(text) || /^[0-9a-f]{32,}$/i.test(text) && /\d/.test(text);
		}
		const DNS_LABEL = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
		const MAX_TAG_AND_SERVICE = 46;
		const MAX_REVISION = 63;
		const nameFault = (kind, name) => _list_js__WEBPACK_IMPORTED_MODULE_1__.r[kind].requests ? serviceFault(name) : jobFault(name);
		function serviceFault(service) {
			if (service.length > 49) return `has ${service.length} characters; the maximum is 49`;
			if (!DNS_LABEL.test(service)) return "must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen";
		}
		function jobFault(name) {
			if (name.length > 63) return `has ${name.length} characters; the maximum is 63`;
			if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)) return "must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen";
		}
		function tagFault(tag, service) {
			if (!DNS_LABEL.test(tag)) return "must consist of lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen";
			const together = tag.length + service.length;
			if (together > MAX_TAG_AND_SERVICE) return `and the service name have ${together} characters together; Cloud Run allows ${MAX_TAG_AND_SERVICE}`;
		}
		function suffixFault(suffix, service) {
			const whole = service.length + 1 + suffix.length;
			if (whole > MAX_REVISION) return `has ${suffix.length} characters, which makes the name of the revision, SERVICE-SUFFIX, ${whole} characters long (${service.length} + 1 + ${suffix.length}); the maximum is ${MAX_REVISION}`;
			if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(suffix)) return "must consist of lower-case letters, digits and hyphens, and not begin or end with a hyphen";
		}
		function regionFault(region) {
			if (/^[a-z]+(-[a-z]+)+\d+-[a-z]$/.test(region)) return `is a zone; the region is ${name(region.slice(0, -2))}`;
			if (/^[a-z]+(-[a-z0-9]+)*-[a-z]+\d+$/.test(region)) return void 0;
			const near = meantRegion(region);
			return `is not a region name${near ? `; did you mean ${near}?` : ""}`;
		}
		function headerFault(value) {
			if (/[\r\n]/.test(value)) return "has more than one line";
			if (!/^[\x20-\x7e]*$/.test(value)) return "has characters that a header cannot contain; use plain ASCII";
			if (value.length > 1e3) return `has ${value.length} characters; the maximum is 1000`;
		}
		function pathFault(path) {
			if (!path.startsWith("/")) return "does not begin with \"/\"";
			if (path.startsWith("//")) return "begins with \"//\", which URLs read as another host";
			if (path.includes("\\")) return "has a backslash, which URLs read as \"/\"";
			if (/\p{Cc}/u.test(path)) return "has a control character";
			if (path.includes("#")) return "has a fragment (#), which clients never send";
		}
		function projectFault(project) {
			if (/^projects\//.test(project)) return "is a resource name; give only the id";
			if (!/^(\d+|([a-z0-9.-]+:)?[a-z][-a-z0-9]{4,28}[a-z0-9])$/.test(project)) return "is not a project id or number";
		}
		const RESERVED_VARIABLES = new Set([
			"K_SERVICE",
			"K_REVISION",
			"K_CONFIGURATION"
		]);
		const PORT_FAULT = "the key \"PORT\", which is set by Cloud Run itself; leave it out";
		function variableFault(key) {
			if (RESERVED_VARIABLES.has(key)) return "is set by Cloud Run itself; leave it out";
			if (key.startsWith("X_GOOGLE_")) return "is reserved: keys cannot start with X_GOOGLE_";
			if (key.includes("=")) return "has \"=\" in it";
		}
		function secretReference(key, value) {
			if (key.startsWith("/") && !isMountPath(key)) throw new ParseError(`the path ${name(key)}, which must be /DIRECTORY/FILE without "." and ".."`);
			const long = /^(projects\/[a-z0-9.:-]+\/secrets\/[\w-]{1,255})(?:(?::|\/versions\/)([\w-]+))?$/.exec(value);
			if (long) return `${long[1]}:${long[2] ?? "latest"}`;
			if (looksLikeValue(value.replace(/:[\w-]+$/, ""))) throw new ParseError(`${NO_NAME} for ${name(key)}; ${TO_STORE}`);
			if (/^[\w-]{1,255}:[\w-]+$/.test(value)) return value;
			if (/^[\w-]{1,255}$/.test(value)) throw new ParseError(`no version of the secret for ${name(key)}; add ":latest" or a version number`);
			throw new ParseError(`a value for ${name(key)} that is not SECRET:VERSION, the name of a secret in Secret Manager and its version`);
		}
		const NO_NAME = "what looks like a secret's value (not shown)";
		const TO_STORE = "secrets takes the name of a secret in Secret Manager, not its value: store the value there, and write NAME:latest. A value that stands in a workflow has to be changed";
		function isMountPath(path) {
			const parts = path.split("/").slice(1);
			return parts.length > 1 && parts.every((part) => part !== "" && part !== "." && part !== "..");
		}
		function isServiceAccountEmail(text) {
			return /^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(text);
		}
		const MOST_VARIABLES = 1e3;
		function limitVariables(count) {
			if (count > MOST_VARIABLES) throw new ParseError(`${count} variables; Cloud Run allows ${MOST_VARIABLES} per container`);
		}
		const checkVariables = (entries) => {
			if (Object.hasOwn(entries, "PORT")) throw new ParseError(PORT_FAULT);
			return checkVariablesOfAny(entries);
		};
		const checkVariablesOfAny = (entries) => {
			limitVariables(Object.keys(entries).length);
			for (const key of Object.keys(entries)) refuse(key, variableFault(key));
			return entries;
		};
		const checkLabels = (entries) => {
			const faults = labelFaults(entries, { system: false });
			if (faults.length > 0) throw new ParseError(`${faults.join("; ")}. ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.t)(LABEL_RULE)}`);
			return entries;
		};
		const checkSecrets = (entries) => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, secretReference(key, value)]));
		const checkBuildVariables = (entries) => {
			for (const key of Object.keys(entries)) refuse(key, key.startsWith("X_GOOGLE_") ? "is reserved: keys cannot start with X_GOOGLE_" : void 0);
			return entries;
		};
		function refuse(key, fault) {
			if (fault) throw new ParseError(`the key ${name(key)}, which ${fault}`);
		}
		function parseGcloudList(text) {
			let delimiter = ",";
			let rest = text;
			if (text.startsWith("^") && text.indexOf("^", 1) > 0) {
				const end = text.indexOf("^", 1);
				delimiter = text.slice(1, end);
				rest = text.slice(end + 1);
				if (delimiter === "") throw new ParseError("an empty delimiter between the two \"^\"");
			}
			if (rest === "") return [];
			const items = rest.split(delimiter);
			if (rest.endsWith(delimiter)) items.pop();
			return items;
		}
		function parseGcloudMap(text) {
			const result = {};
			for (const [i, item] of parseGcloudList(text).entries()) {
				const equals = item.indexOf("=");
				const key = item.slice(0, equals).trim();
				if (equals < 1 || key === "") throw new ParseError(`an entry (number ${i + 1}) that is not KEY=VALUE`);
				putEntry(result, key, item.slice(equals + 1), () => `number ${i + 1}`);
			}
			return result;
		}
		function parseGcloudDuration(text) {
			const trimmed = text.trim();
			if (/^\d+$/.test(trimmed)) return Number(trimmed);
			const part = (unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`;
			const match = new RegExp(`^(?:PT)?(?=\\d)${[
				"d",
				"h",
				"m",
				"s"
			].map(part).join("")}$`, "i").exec(trimmed);
			if (!match) throw new ParseError(`"${trimmed.slice(0, 40)}", which is not a duration such as 5m or 1h30m`);
			const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
			return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
		}
	}),
	9750: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => traitsOf,
			i: () => pluralOf,
			n: () => DEFAULT,
			r: () => KINDS,
			t: () => ALL
		});
		const LIST = {
			service: {
				words: "service",
				plural: "services",
				input: {
					name: "service",
					help: "Name of the Cloud Run service. The run creates it if it does not exist.",
					example: "api"
				},
				target: "service",
				role: "service",
				collection: "services",
				idParameter: "serviceId",
				permissions: "services",
				parts: ["routes", "revisions"],
				buildTag: "service",
				template: ["template"],
				update: "fields",
				policies: [
					"run.allowedIngress",
					"run.allowedVPCEgress",
					"run.allowedBinaryAuthorizationPolicies",
					"gcp.resourceLocations"
				],
				requests: true,
				traffic: true,
				instances: true,
				environments: true,
				builds: true,
				tags: true,
				invokers: {
					verb: "call",
					role: "roles/run.servicesInvoker",
					gcloud: "services",
					conditions: true,
					terraform: "google_cloud_run_v2_service_iam_member",
					console: "run/detail"
				},
				schedule: "request",
				manifest: {
					kind: "Service",
					apiVersion: "serving.knative.dev/v1",
					plural: "services",
					pod: [
						"spec",
						"template",
						"spec"
					],
					regionalPath: true
				}
			},
			job: {
				words: "job",
				plural: "jobs",
				input: {
					name: "job",
					help: "Name of the Cloud Run job, instead of a service. The run creates it if it does not exist.",
					example: "nightly"
				},
				target: "job",
				role: "job",
				collection: "jobs",
				idParameter: "jobId",
				permissions: "jobs",
				parts: ["executions", "tasks"],
				buildTag: "job",
				template: ["template", "template"],
				update: "whole",
				policies: [
					"run.allowedVPCEgress",
					"run.allowedBinaryAuthorizationPolicies",
					"gcp.resourceLocations"
				],
				environments: true,
				executions: true,
				invokers: {
					verb: "run",
					role: "roles/run.invoker",
					gcloud: "jobs",
					conditions: false,
					terraform: "google_cloud_run_v2_job_iam_member",
					console: "run/jobs/details"
				},
				schedule: "run",
				manifest: {
					kind: "Job",
					apiVersion: "run.googleapis.com/v1",
					plural: "jobs",
					pod: [
						"spec",
						"template",
						"spec",
						"template",
						"spec"
					]
				}
			},
			"worker-pool": {
				words: "worker pool",
				plural: "worker pools",
				input: {
					name: "worker_pool",
					help: "Name of the Cloud Run worker pool, instead of a service: containers that run without requests. (The pool that a build runs in is `build_worker_pool`.)",
					example: "consumer"
				},
				target: "workerPool",
				role: "run-worker-pool",
				collection: "workerPools",
				idParameter: "workerPoolId",
				permissions: "workerpools",
				parts: ["revisions"],
				buildTag: "workerpool",
				template: ["template"],
				update: "fields",
				policies: [],
				instances: true
			}
		};
		const KINDS = LIST;
		const ALL = Object.entries(LIST);
		const DEFAULT = "service";
		const traitsOf = ({ kind }) => KINDS[kind];
		const pluralOf = (which) => ALL.flatMap(([, traits]) => which(traits) ? traits.plural : []).join(" and ");
	}),
	2734: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { t: () => meant });
		function meant(word, words) {
			const typed = word.toLowerCase();
			const wrong = (candidate) => distance(candidate.toLowerCase(), typed);
			const [best] = words.toSorted((a, b) => wrong(a) - wrong(b));
			return best !== void 0 && wrong(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : void 0;
		}
		function distance(a, b) {
			let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
			for (let i = 1; i <= a.length; i++) {
				const next = [i];
				for (let j = 1; j <= b.length; j++) {
					const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
					const swapped = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
					next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
				}
				[before, row] = [row, next];
			}
			return row[b.length] ?? 0;
		}
	}),
	690: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => proxyFor,
			r: () => makeHttp,
			t: () => makeRoutes
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2516);
		var node_http__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7067);
		var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7075);
		var node_https__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4708);
		const MOST_JSON = 16e6;
		const MOST_PAGE = 64e3;
		function makeHttp(route) {
			let loading;
			return async (request) => {
				loading ??= loadClient();
				const client = await loading;
				const { url, method, headers, body } = request;
				const deadline = AbortSignal.timeout(request.timeoutMs);
				try {
					const response = await client.request({
						url,
						method,
						headers: new Headers(headers),
						...body !== void 0 && { body },
						...route(new URL(url)),
						redirect: "manual",
						retry: false,
						responseType: "stream",
						validateStatus: () => true,
						signal: AbortSignal.any([request.signal, deadline])
					});
					const answered = new Headers([...response.headers]);
					const isPage = /\b(?:html|xml)\b/.test(answered.get("content-type") ?? "");
					const read = await readSome(response.data, request.most ?? (isPage ? MOST_PAGE : MOST_JSON));
					return {
						status: response.status,
						headers: answered,
						...read
					};
				} catch (error) {
					if (deadline.aborted && !request.signal.aborted) throw deadline.reason;
					throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
				}
			};
		}
		async function loadClient() {
			const { PassThroughClient } = await Promise.all([__nccwpck_require__.e(819), __nccwpck_require__.e(182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4182)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
			return new PassThroughClient({ useAuthRequestParameters: false });
		}
		async function readSome(body, most) {
			if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) return { text: "" };
			const chunks = [];
			let size = 0;
			for await (const chunk of body) {
				chunks.push(chunk);
				size += chunk.length;
				if (size > most) break;
			}
			const text = Buffer.concat(chunks).subarray(0, most).toString("utf8");
			return size > most ? {
				text,
				cut: true
			} : { text };
		}
		const POOL = {
			keepAlive: true,
			maxSockets: 64,
			scheduling: "lifo",
			timeout: 15e3
		};
		function makeRoutes(env) {
			const http = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(POOL);
			const https = new node_https__WEBPACK_IMPORTED_MODULE_3__.Agent(POOL);
			return (url) => {
				const proxy = proxyFor(url, env);
				return proxy ? { proxy } : { agent: url.protocol === "http:" ? http : https };
			};
		}
		function proxyFor(url, env) {
			const either = (name) => env[name] || env[name.toLowerCase()] || void 0;
			const proxy = either(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
			if (!proxy || exempt(url, either("NO_PROXY") ?? "")) return void 0;
			return proxy.includes("://") ? proxy : `http://${proxy}`;
		}
		function exempt(url, noProxy) {
			const host = url.hostname.toLowerCase();
			const port = url.port || (url.protocol === "https:" ? "443" : "80");
			return noProxy.toLowerCase().split(/[\s,]+/).filter(Boolean).some((rule) => {
				if (rule === "*") return true;
				const [, name = "", ofPort] = /^(.*?)(?::(\d+))?$/.exec(rule) ?? [];
				if (ofPort && ofPort !== port) return false;
				const domain = name.replace(/^\*?\.?/, "");
				return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
			});
		}
	}),
	7094: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => federationUnsupported,
			D: () => signInFailed,
			E: () => projectOf,
			O: () => isOfPerimeter,
			S: () => credentialsMissing,
			T: () => notInEnvironment,
			_: () => readClaims,
			a: () => WHO,
			b: () => apiDisabled,
			c: () => permissions,
			d: () => grantsFor,
			f: () => kindOf,
			g: () => membersOf,
			h: () => look,
			i: () => ID_OF,
			k: () => perimeterReason,
			l: () => ifItExists,
			m: () => exchangeRefused,
			n: () => standingReason,
			o: () => idOf,
			p: () => isBasicRole,
			r: () => standingRemedies,
			s: () => judgeNeeds,
			t: () => standingIn,
			u: () => meantEmail,
			v: () => readProvider,
			w: () => idTokenRefused,
			x: () => consumer,
			y: () => subjectPrincipal
		});
		var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9750);
		var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9091);
		var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6786);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2806);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2734);
		const WORDS = /vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/;
		const isOfPerimeter = ({ text, reason }) => reason === "SECURITY_POLICY_VIOLATED" || WORDS.test(text);
		function perimeterReason({ text }, admit) {
			const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1];
			return `A VPC Service Controls perimeter blocks this request, because the runner is outside it. No role changes that. Ask the administrator of the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside it.` + (id ? ` The violation ID is ${id}.` : "");
		}
		function userError(id, reason, more = {}, cause) {
			const { evidence = [], remedies = [], principal, resource } = more;
			const finding = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.t)(id, reason, {
				evidence,
				remedies
			});
			if (principal !== void 0) finding.principal = principal;
			if (resource !== void 0) finding.resource = resource;
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_2__.u([finding], { cause });
		}
		function idTokenRefused(error, env) {
			const said = oneLine$1(error);
			const absent = !env.ACTIONS_ID_TOKEN_REQUEST_URL || !env.ACTIONS_ID_TOKEN_REQUEST_TOKEN || /env variable/.test(said);
			const pull = env.GITHUB_EVENT_NAME === "pull_request";
			return userError("id-token-permission", absent ? `GitHub gave this job no ID token, so it cannot sign in to Google Cloud. Add to the job (or the workflow):\n\npermissions:\n  id-token: write\n\nThe block replaces the defaults: add "contents: read" for actions/checkout.${pull ? " Pull requests from forks and from Dependabot get no ID token, whatever the permissions." : ""}` : `GitHub did not answer the request for an ID token: ${said}. The job is allowed to request one, so this is most likely temporary: run the job again. If it persists, check https://www.githubstatus.com.`, { evidence: [requestEvidence(said)] }, error);
		}
		function notInEnvironment(wanted, found) {
			const says = found === void 0 ? "names no environment" : `names the environment ${JSON.stringify(found)}`;
			return userError("foreign-head", `allow_fork_source deploys code of forks only from the environment ${JSON.stringify(wanted)}, and the job's ID token ${says}. Add "environment: ${wanted}" to the job.`, { evidence: [requestEvidence(says)] });
		}
		const requestEvidence = (answer) => ({
			call: "GET ACTIONS_ID_TOKEN_REQUEST_URL",
			resource: "GitHub OIDC token",
			answer
		});
		function signInFailed(error) {
			const { call, status, code } = error;
			return userError("api-error", `Signing in failed: ${call} answered ${status || "nothing"} (${code}: ${oneLine$1(error.message)}). Run the job again in case the problem is temporary. Otherwise check that your firewall or proxy allows this host, and the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`, { evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.s)(call, call.split(" ")[1] ?? call, error)] }, error);
		}
		function federationUnsupported(error) {
			const host = /^\S+ ([^/]+)/.exec(error.call)?.[1] ?? "The API";
			return userError("federation-unsupported", `${host} does not accept the federated identity of this job (401: ${oneLine$1(error.message)}). Direct federation does not work with every API: set the input service_account, so the job acts as a service account.`, { evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.s)(error.call, host, error)] }, error);
		}
		function credentialsMissing(where, what, cause) {
			return userError("credentials-missing", `No usable Google credentials: ${what} In a workflow, set workload_identity_provider and service_account; on a laptop, run: gcloud auth application-default login`, { evidence: [{
				call: `read ${where}`,
				resource: where,
				answer: what
			}] }, cause);
		}
		function apiDisabled(error, project) {
			const host = error.service ?? "";
			const reason = `The API ${host} is not enabled in the project ${project || "of the credentials"}, but the sign-in needs it. Enable it; that takes effect after a few minutes.`;
			const resource = `//serviceusage.googleapis.com/projects/${project}/services/${host}`;
			const remedies = project ? (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.c)(project, host) : [];
			return userError("api-disabled", reason, {
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.s)(error.call, resource, error)],
				remedies,
				resource
			}, error);
		}
		function consumer({ details, message }) {
			const consumer = details.map(({ metadata }) => metadata?.consumer).find((value) => typeof value === "string") ?? message;
			return /\bprojects?[ /]([a-z0-9-]+)/.exec(String(consumer))?.[1] ?? "";
		}
		function projectOf(email) {
			const [, id, domain] = /@([^.@]+)(?:\.([^@]+))?\.iam\.gserviceaccount\.com$/.exec(email) ?? [];
			return id && domain ? `${domain}:${id}` : id;
		}
		const oneLine$1 = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.f)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function readClaims(jwt) {
			try {
				const payload = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
				return typeof payload === "object" && payload !== null ? payload : {};
			} catch {
				return {};
			}
		}
		function readProvider(name) {
			const match = /projects\/([^/]+)\/locations\/[^/]+\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)/.exec(name);
			return {
				name,
				number: match?.[1] ?? "",
				pool: match?.[2] ?? "",
				provider: match?.[3] ?? ""
			};
		}
		const poolName = ({ number, pool }) => `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}`;
		const subjectPrincipal = (provider, claims) => claims.sub === void 0 || !provider.pool ? void 0 : `${poolName(provider)}/subject/${claims.sub}`;
		const repositoryPrincipal = (provider, claims) => claims.repository === void 0 || !provider.pool ? void 0 : `${poolName(provider).replace("principal:", "principalSet:")}/attribute.repository/${claims.repository}`;
		function membersOf(provider, claims) {
			const repository = repositoryPrincipal(provider, claims);
			const subject = subjectPrincipal(provider, claims);
			return [...repository ? [{
				member: repository,
				jobs: `every job of ${claims.repository}`,
				mapping: "attribute.repository=assertion.repository"
			}] : [], ...subject ? [{
				member: subject,
				jobs: `jobs with the subject ${claims.sub}`,
				mapping: "google.subject=assertion.sub"
			}] : []];
		}
		const OF_JOBS = [
			...[
				"sub",
				"repository",
				"repository_owner",
				"repository_id",
				"repository_owner_id",
				"repository_visibility"
			],
			...[
				"ref",
				"ref_type",
				"ref_protected",
				"environment",
				"event_name",
				"job_workflow_ref",
				"workflow_ref",
				"workflow"
			],
			...[
				"actor",
				"actor_id",
				"base_ref",
				"head_ref",
				"runner_environment",
				"enterprise",
				"enterprise_id",
				"iss",
				"aud"
			]
		];
		const OF_ONE_RUN = new Set([...[
			"jti",
			"exp",
			"iat",
			"nbf",
			"sha",
			"job_workflow_sha",
			"workflow_sha",
			"run_id",
			"run_number",
			"run_attempt"
		], ...["check_run_id", "job_check_run_id"]]);
		function describeClaims(claims) {
			const others = Object.keys(claims).filter((name) => !OF_JOBS.includes(name) && !OF_ONE_RUN.has(name));
			const shown = [...OF_JOBS, ...others].filter((name) => claims[name] !== void 0);
			const absent = OF_JOBS.filter((name) => claims[name] === void 0);
			return `${shown.map((name) => `${name} ${JSON.stringify(claims[name])}`).join(", ") || "no claims"}${absent.length > 0 ? `; not in the token: ${absent.join(", ")}` : ""}`;
		}
		const MOST_BYTES = 127;
		function longClaims(claims) {
			return Object.entries(claims).flatMap(([name, value]) => typeof value === "string" && name !== "aud" ? [{
				name,
				bytes: bytesOf(value)
			}] : []).filter(({ bytes }) => bytes > MOST_BYTES / 2).sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${name} (${bytes} bytes)`);
		}
		const bytesOf = (text) => Buffer.byteLength(text);
		function exchangeRefused(error, exchange) {
			const { provider } = exchange;
			if (error.service) return apiDisabled(error, provider.number);
			if (error.status === 0 || error.status >= 500) return signInFailed(error);
			const { why, remedies = [], id, elsewhere } = explain(error, exchange);
			const resource = `//iam.googleapis.com/${provider.name}`;
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.n)(id ?? "workload-identity-provider", `${why} Google's token service said: ${error.code}: ${oneLine(error.message)}.`, {
				resource,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.s)(error.call, resource, error)],
				remedies: elsewhere || remedies.length > 0 || !provider.pool ? remedies : [look(provider)]
			}, { cause: error });
		}
		function explain(error, exchange) {
			for (const row of ROWS) {
				const found = row(error, exchange);
				if (found) return found;
			}
			return { why: `Google does not accept the job's ID token for this provider, for an unknown reason. The token's claims: ${describeClaims(exchange.claims)}.` };
		}
		const ROWS = [
			perimeter,
			organisationPolicy,
			quota,
			providerPath,
			providerGone,
			condition,
			audience,
			issuerUnreachable,
			issuer,
			subjectTooLong,
			mapping,
			signature,
			times
		];
		function perimeter({ message: text, reason }, { provider }) {
			if (!isOfPerimeter({
				text,
				reason
			})) return void 0;
			const admit = `identities of the pool ${provider.pool} to sts.googleapis.com (and for the deployer to iamcredentials.googleapis.com)`;
			return {
				why: perimeterReason({
					text,
					reason
				}, admit),
				id: "policy-blocks-deploy",
				elsewhere: true
			};
		}
		function organisationPolicy({ constraint, message }, { claims, provider }) {
			if (constraint === "iam.workloadIdentityPoolProviders" || /workloadIdentityPoolProviders/.test(message)) return { why: `The organisation policy constraints/iam.workloadIdentityPoolProviders does not allow the issuer ${claims.iss ?? "of this token"}. An organisation policy administrator has to add it to the allowed values.` };
			if (!constraint) return void 0;
			return {
				why: `The organisation policy ${constraint} does not allow this sign-in.`,
				remedies: (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.v)(provider.number, constraint),
				id: "policy-blocks-deploy",
				elsewhere: true
			};
		}
		function quota({ status, code }) {
			if (status !== 429 && code !== "quota_exceeded") return void 0;
			return {
				why: "Too many jobs sign in at the same time in this project, even after waiting. Run the job again.",
				elsewhere: true
			};
		}
		function providerPath({ message }, { provider }) {
			if (!/full resource name of the Identity Provider/i.test(message)) return void 0;
			return {
				why: `The path of the provider is incomplete: ${provider.name}. ${PATH}`,
				elsewhere: true
			};
		}
		const PATH = "Use projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER with the project number.";
		function providerGone({ code }, { provider }) {
			if (code !== "invalid_target") return void 0;
			const number = /^\d+$/.test(provider.number) ? "" : ` "${provider.number}" is a project id: the path needs the project number.`;
			return { why: `The provider ${provider.name} does not exist, is disabled or was deleted (a new one can take 5 minutes to work).${number}` };
		}
		function condition({ message }, { claims }) {
			if (!/attribute condition/i.test(message)) return void 0;
			return { why: `The provider's attribute condition does not admit this job. Google evaluated it for: ${describeClaims(claims)}. The condition is case-sensitive, GitHub is not: write names exactly as shown here.` };
		}
		function audience({ message }, { claims, provider, setBy }) {
			if (!/audience/i.test(message)) return void 0;
			const given = claims.aud === void 0 ? "another one" : `"${claims.aud}"`;
			const input = setBy === "input" ? "the input audience" : "the input audience of the step that signs in";
			const cause = `The provider does not accept the audience of the job's ID token, ${given}.`;
			const expected = /expected audiences? "?(https?:\/\/[^\s"]*[^\s".,]|[^\s"]*[^\s".,])/.exec(message)?.[1];
			if (expected && !isOwn(expected, provider)) return {
				why: `${cause} It expects "${expected}": set ${input} to that.`,
				remedies: [{
					kind: "workflow",
					title: `Set audience to ${expected}`,
					text: `with:\n  audience: ${yaml(expected)}`
				}]
			};
			if (!isOwn(claims.aud ?? "", provider)) return {
				why: `${cause} Remove ${input} to use the provider's default audience. If the provider has a list of allowed audiences, set it to one of those.`,
				remedies: [{
					kind: "workflow",
					title: "Remove audience",
					text: `with:\n  # audience: ${yaml(claims.aud ?? "")}`
				}]
			};
			return { why: `${cause} The provider's list of allowed audiences does not contain it (oidc.allowedAudiences in the output of the command below): set ${input} to one of that list. To extend the list with gcloud, name all existing entries as well, because --allowed-audiences replaces the whole list.` };
		}
		const isOwn = (audience, { name }) => audience.endsWith(`/${name}`);
		const yaml = (value) => /^[\w./:@+-]+$/.test(value) ? value : JSON.stringify(value);
		const GITHUB = "https://token.actions.githubusercontent.com";
		function issuerUnreachable({ message }, { claims, provider }) {
			if (!/connecting to the given credential's issuer/i.test(message)) return void 0;
			const { iss } = claims;
			if (iss === void 0 || iss.startsWith(GITHUB)) return { why: `Google could not reach the issuer of the provider. The token comes from ${iss ?? "GitHub"}, which is public: run the job again. If it persists, the issuer URI of the provider (oidc.issuerUri) is misspelt.` };
			return {
				why: `Google cannot reach the issuer ${iss}. Make its /.well-known/openid-configuration and its keys public, or upload the keys to the provider (again after each change).`,
				remedies: [{
					kind: "gcloud",
					title: "Upload the keys of the issuer, from a machine that can reach it",
					text: `curl -fsS -o jwks.json ${iss.replace(/\/$/, "")}/.well-known/jwks\n${providerCommand("update-oidc", provider)} --jwk-json-path=jwks.json`
				}].filter(() => /^https:\/\/[\w./:-]+$/.test(iss))
			};
		}
		function issuer({ message }, { claims }) {
			if (!/issuer/i.test(message)) return void 0;
			const expected = /expected ones?: (\S+)/.exec(message)?.[1];
			return { why: `The job's ID token comes from the issuer ${claims.iss ?? "of this GitHub"}, but the provider expects ${expected ?? "another one"}. GitHub Enterprise has its own issuers: add a provider with this issuer to the pool and name it in the workflow. Changing the issuer of the existing one would lock out its current users.` };
		}
		function subjectTooLong({ message }, { claims }) {
			if (!/google\.subject.*(exceeds|size)|127 bytes/i.test(message)) return void 0;
			const long = longClaims(claims);
			return { why: `The provider's attribute mapping gives this job a google.subject of more than 127 bytes. ${long.length > 0 ? `Long claims in this job's token: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.r)(long)}. Leave them out` : "No single claim of this job is long: combine fewer of them"}: assertion.repository_id alone is a short subject. If a condition or a member needs the ref, map it separately as attribute.ref=assertion.ref: the limit of 127 bytes applies only to google.subject. Members with the old subject need a new grant.` };
		}
		function mapping({ message }, { claims }) {
			const named = /\b(?:google|attribute)\.\w+/.exec(message)?.[0];
			if (!named || !/could not obtain a value|mapped attribute|mapping/i.test(message)) return void 0;
			return { why: `The provider's attribute mapping finds no usable value for ${named} in this job's token. It can map only claims of the token: ${describeClaims(claims)}.` };
		}
		function signature({ message }, { claims }) {
			if (!/signature|\bJWKS?\b|\bkid\b/i.test(message)) return void 0;
			return { why: `Google's keys for the issuer ${claims.iss ?? "of the token"} do not verify the job's ID token. If keys were uploaded to the provider (oidc.jwksJson), they are outdated: upload them again, or remove them so Google fetches them.` };
		}
		function times({ message }, { claims }) {
			if (!/stale|expired|in the future|lifetime/i.test(message)) return void 0;
			return {
				why: `According to Google's clock, the job's ID token is not valid now.${claims.iat && claims.exp ? ` It is valid from ${at(claims.iat)} to ${at(claims.exp)}.` : ""} ${(claims.iss?.startsWith(GITHUB) ? "GitHub sets these times: run the job again. If it persists, check https://www.githubstatus.com." : `The issuer ${claims.iss ?? ""} sets these times: synchronise the clock of that server. A token from a file has to be renewed before each run.`).replace("issuer  sets", "issuer sets")}`,
				elsewhere: true
			};
		}
		const at = (seconds) => Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? new Date(seconds * 1e3).toISOString() : String(seconds);
		function providerCommand(verb, { provider, number, pool }) {
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.s)([...[
				"iam",
				"workload-identity-pools",
				"providers",
				verb,
				provider,
				`--project=${number}`
			], ...["--location=global", `--workload-identity-pool=${pool}`]]);
		}
		const look = (provider) => ({
			kind: "gcloud",
			title: "Show the provider",
			text: providerCommand("describe", provider)
		});
		const oneLine = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_2__.f)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function customRoleRemedies(custom) {
			const role = {
				...custom,
				member: (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.b)(custom.member)[0]?.member ?? custom.member
			};
			const { project, id, permissions, member, unsupported, apart } = role;
			const title = `Or a custom role with exactly the ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.n)(permissions.length, "permission")} needed, for the whole project${unsupported.length > 0 ? `; custom roles cannot contain ${unsupported.join(", ")}` : ""}`;
			const resource = `//cloudresourcemanager.googleapis.com/projects/${project}`;
			const others = (kind) => apart.flatMap((grant) => (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.l)({
				...grant,
				member
			}).flatMap((remedy) => remedy.kind === kind ? [remedy.text] : []));
			return [{
				kind: "gcloud",
				title,
				text: [
					(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.s)([
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
					...(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.l)({
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
			const name = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.d)(id);
			return [
				`resource "google_project_iam_custom_role" "${name}" {`,
				`  project = ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u)(project)}`,
				`  role_id = ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u)(id)}`,
				`  title   = ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u)(title)}`,
				"  permissions = [",
				...permissions.map((permission) => `    ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u)(permission)},`),
				"  ]",
				"}",
				"",
				`resource "google_project_iam_member" "${name}" {`,
				`  project = ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u)(project)}`,
				`  role    = google_project_iam_custom_role.${name}.id`,
				`  member  = ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u)(member)}`,
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
			...Object.fromEntries(Object.values(_list_js__WEBPACK_IMPORTED_MODULE_0__.r).flatMap(ownOf)),
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
			...Object.assign({}, ...Object.values(_list_js__WEBPACK_IMPORTED_MODULE_0__.r).map(rowsOf)),
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
		const RUN_KINDS = new Map(Object.values(_list_js__WEBPACK_IMPORTED_MODULE_0__.r).flatMap(({ collection, role, invokers }) => invokers ? [[collection, role]] : []));
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
			const project = _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.project(projectId);
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
		function meantEmail(email, others, projectId) {
			const nameOf = (address) => address.replace(/@.*/, "");
			const likely = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_5__.t)(nameOf(email), others.map(nameOf));
			if (likely && likely !== nameOf(email)) return others.find((other) => nameOf(other) === likely);
			const owner = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.M)(email);
			if (owner === void 0 || projectId === void 0 || owner === projectId || /^\d+$/.test(owner)) return void 0;
			if (!(0, _nearest_js__WEBPACK_IMPORTED_MODULE_5__.t)(owner, [projectId]) || !email.endsWith(`@${owner}.iam.gserviceaccount.com`)) return void 0;
			return email.replace(`@${owner}.`, `@${projectId}.`);
		}
		function maybeMissing(facts, { need }) {
			const { place, who } = need;
			const roles = [...place.kind === "account" ? [place.who] : [], who];
			for (const role of roles) {
				if (role !== "build-account" && role !== "runtime-account") continue;
				const [account, state] = role === "build-account" ? [facts.buildAccount, facts.buildAccountState] : [facts.runtimeAccount, facts.runtimeAccountState];
				if (!account.known || !account.value || state.known) continue;
				const refused = state.evidence.some(({ status, reason = PLAIN }) => status === 403 && reason === PLAIN);
				const itself = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.O)(account.value);
				if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue;
				return account.value;
			}
		}
		const PLAIN = "IAM_PERMISSION_DENIED";
		const hasActed = ({ answers }, member) => answers.some(({ method, principal }) => method === "impersonation" && principal === member);
		function orMissing(email, projectId) {
			const likely = meantEmail(email, [], projectId);
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
		const isNews = (project) => ({ needs, answer, finding }) => finding.status !== "unknown" || !needs.every(({ who, permission }) => who.endsWith("-agent") && isOfAgentRole(permission)) || answer?.resource !== void 0 && !isIn(answer.resource, _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.project(project));
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
			})), _schedule_names_js__WEBPACK_IMPORTED_MODULE_3__.y.project(facts.projectId), facts.roleTable);
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
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.r)(idOf(first), status, reason(needs, answer, status), {
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
			const remedies = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.m)(grant);
			if (!answer?.absent || place.kind !== "client-account" || grant.resource !== answer.resource) return remedies;
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.y)(place.project, grant.resource.split("/").at(-1) ?? "", remedies);
		}
		function withMapping(finding, { principal = "", through = "" }) {
			if (finding.principal !== principal || (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.b)(principal).length === 0) return finding;
			const provider = readProvider(through);
			return provider.pool ? {
				...finding,
				remedies: [look(provider)]
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
			const open = answer?.why ? ` ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.a)(answer.why)}` : "";
			switch (status) {
				case "pass": return `${subject} has ${what}${learned}.${open}`;
				case "fail":
					if (answer?.overridden) return `${overridden(subject, what, answer.overridden, (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.b)(answer.principal ?? "").length > 0)}${open}`;
					return `${subject} lacks ${what}${learned}.${open}`;
				case "warn": return `${subject} lacks ${what}${learned}; ${WITHOUT[first.who] ?? "the deploy works without it"}.${open}`;
				default:
					if (answer?.byRole) return `${subject} has ${what} according to the allow policies that the run could read, unless a deny policy that it cannot see forbids it.${open}`;
					return answer?.verdict === "conditional" ? `${subject} has ${what} under a condition that could not be evaluated${learned}.${open}` : `It is not known whether ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_4__.i)(subject)} has ${what}.${open}`;
			}
		}
		const overridden = (subject, what, { role, resource, member }, federated) => federated ? `${subject} is refused ${what}, although ${member ?? "the member by its subject"} has ${role} on ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.f)(resource)}: the provider's attribute mapping decides by which members a job is known, and most likely it is not known by this one. Compare the mapping with the member first. Otherwise, a deny policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).` : `${subject} is refused ${what}, although it has ${role} on ${(0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.f)(resource)}, which contains it: no role is missing. A deny policy or a principal access boundary policy overrides the role, or the grant has not taken effect yet (that can take more than 7 minutes).`;
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
			return BY_REASON[reason ?? ""] ?? (BILLING.test(text) ? "billing-disabled" : SUSPENDED.test(text) ? "project-suspended" : void 0);
		}
		const REASON = {
			"billing-disabled": (project) => `The project ${project} has no open billing account, and Cloud Run, Cloud Build, Artifact Registry and Cloud Storage work only with one. No role changes that. Link a billing account to the project; it takes effect after a few minutes.`,
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
	4161: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => inProject,
			i: () => apisOf,
			n: () => resourcesOf,
			o: () => isDeployed,
			r: () => WITHOUT_POLICY,
			s: () => namedPlace,
			t: () => placeName
		});
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2806);
		var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9750);
		const WITHOUT_POLICY = new Set([
			"network",
			"connector",
			"worker-pool",
			"sql-instance"
		]);
		const DEPLOYED = new Set(Object.values(_list_js__WEBPACK_IMPORTED_MODULE_1__.r).map(({ role }) => role));
		const isDeployed = ({ kind }) => DEPLOYED.has(kind);
		function namedPlace(place) {
			switch (place.kind) {
				case "volume-bucket": return { resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.bucket(place.bucket) };
				case "secret": return {
					resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.secret(place.project, place.secret),
					project: place.project
				};
				case "sql-instance": return {
					resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.sqlInstance(place.project, place.instance),
					project: place.project
				};
				case "repository": return place.name === void 0 ? void 0 : within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(place.name), place.name);
				case "client-account": {
					const email = place.email ?? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.i)(place.project);
					return {
						resource: _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.account(email, place.project),
						project: place.project
					};
				}
				case "called-service": return within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(place.name), place.name);
				case "crypto-key": return within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.cryptoKey(place.name), place.name);
				case "subnetwork": return within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.subnetwork(place.name), place.name);
				case "network": return within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.network(place.name), place.name);
				case "connector": return within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.connector(place.name), place.name);
				case "worker-pool": return within(_schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.workerPool(place.name), place.name);
				default: return;
			}
		}
		const within = (resource, name) => ({
			resource,
			project: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.j)(name) ?? ""
		});
		function inProject(place, project) {
			if ("name" in place && place.name !== void 0) return {
				...place,
				name: place.name.replace(/^projects\/-\//, `projects/${project}/`)
			};
			return "project" in place && place.project === "-" ? {
				...place,
				project
			} : place;
		}
		const OF_PLACE = {
			secret: "secretmanager.googleapis.com",
			"crypto-key": "cloudkms.googleapis.com",
			"client-account": _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.n,
			"sql-instance": "sqladmin.googleapis.com",
			connector: "vpcaccess.googleapis.com",
			network: "compute.googleapis.com",
			subnetwork: "compute.googleapis.com"
		};
		function apisOf(needs, project) {
			const hosts = needs.flatMap(({ place }) => {
				const host = OF_PLACE[place.kind];
				return host && namedPlace(place)?.project === project ? [host] : [];
			});
			return [...new Set(hosts)];
		}
		function resourcesOf(config, facts) {
			const project = facts?.projectId ?? config.project ?? "-";
			const live = facts?.service.known ? facts.service.value : null;
			const number = facts?.projectNumber.known ? facts.projectNumber.value : void 0;
			const repository = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.h)(config, project, live);
			const liveRepository = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.P)(live);
			const buildAccount = facts?.buildAccount.known ? facts.buildAccount.value : void 0;
			const runtimeAccount = facts?.runtimeAccount.known ? facts.runtimeAccount.value : number && (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__._)(number);
			return {
				project,
				...number && { projectNumber: number },
				parent: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.D)(project, config.region),
				service: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.z)(project, config),
				bucket: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.m)(config, project, live),
				repository,
				image: (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.S)(repository.name, config.service),
				...liveRepository && { liveRepository },
				...buildAccount && { buildAccount },
				...runtimeAccount && { runtimeAccount }
			};
		}
		function placeName(place, resources) {
			if (isDeployed(place)) return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.service(resources.service);
			switch (place.kind) {
				case "project": return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.project(resources.project);
				case "bucket": return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.bucket(resources.bucket.name);
				case "repository": return _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(place.name ?? resources.repository.name);
				case "live-image": return resources.liveRepository && _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.repository(resources.liveRepository);
				case "account": {
					const email = place.who === "build-account" ? resources.buildAccount : resources.runtimeAccount;
					return email && _schedule_names_js__WEBPACK_IMPORTED_MODULE_0__.y.account(email, resources.project);
				}
				default: return namedPlace(place)?.resource;
			}
		}
	}),
	3182: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => cancelled,
			i: () => abortable,
			n: () => delayMs,
			o: () => pause,
			r: () => isTransient,
			s: () => withinTime,
			t: () => connectionFailure
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9091);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
		async function pause(ms, signal) {
			try {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, void 0, { signal });
			} catch {
				throw cancelled(signal);
			}
		}
		function cancelled(signal) {
			return signal.reason instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__.l ? signal.reason : new _api_error_js__WEBPACK_IMPORTED_MODULE_0__.l("The run was cancelled.", { cause: signal.reason });
		}
		async function abortable(promise, signal) {
			if (signal.aborted) {
				promise.catch(() => void 0);
				throw cancelled(signal);
			}
			const { promise: stopped, reject } = Promise.withResolvers();
			const stop = () => reject(cancelled(signal));
			signal.addEventListener("abort", stop, { once: true });
			try {
				return await Promise.race([promise, stopped]);
			} finally {
				signal.removeEventListener("abort", stop);
			}
		}
		async function withinTime(promise, ms, what, signal) {
			const deadline = new AbortController();
			const late = () => deadline.abort(new DOMException(`${what} did not answer within ${ms / 1e3} seconds`, "TimeoutError"));
			const timer = setTimeout(late, ms);
			try {
				return await abortable(promise, AbortSignal.any([signal, deadline.signal]));
			} catch (error) {
				throw deadline.signal.aborted && !signal.aborted ? deadline.signal.reason : error;
			} finally {
				clearTimeout(timer);
			}
		}
		const LONGEST_MS = 3e4;
		const FIRST_MS = 400;
		const CAP_MS = 12e3;
		const isTransient = (status) => status === 408 || status === 429 || status >= 500 && status !== 501;
		const NOT_SENT = new Set([
			"ECONNREFUSED",
			"ENOTFOUND",
			"EAI_AGAIN",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"ENETDOWN"
		]);
		const FINAL = /^(?:ERR_TLS_|ERR_SSL_|ERR_INVALID_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/;
		function connectionFailure(error) {
			const code = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.o)(error) ?? "";
			if (FINAL.test(code)) return "final";
			if (NOT_SENT.has(code)) return "not-sent";
			const said = error instanceof Error ? error.message : "";
			return /before secure TLS connection was established/.test(said) ? "not-sent" : "maybe-sent";
		}
		function delayMs(retry, retryAfter, random = Math.random) {
			const asked = retryAfterMs(retryAfter);
			if (asked !== void 0) return Math.min(asked, LONGEST_MS);
			const step = Math.min(FIRST_MS * 2 ** retry, CAP_MS);
			return step / 2 + random() * step / 2;
		}
		function retryAfterMs(value) {
			if (!value) return void 0;
			const seconds = Number(value);
			if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
			const date = Date.parse(value);
			return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
		}
	}),
	2516: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => __toCommonJS,
			i: () => __require,
			n: () => __esmMin,
			o: () => __toESM,
			r: () => __exportAll,
			t: () => __commonJSMin
		});
		;
		const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
		;
		var __create = Object.create;
		var __defProp = Object.defineProperty;
		var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
		var __getOwnPropNames = Object.getOwnPropertyNames;
		var __getProtoOf = Object.getPrototypeOf;
		var __hasOwnProp = Object.prototype.hasOwnProperty;
		var __esmMin = (fn, res, err) => () => {
			if (err) throw err[0];
			try {
				return fn && (res = fn(fn = 0)), res;
			} catch (e) {
				throw err = [e], e;
			}
		};
		var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
		var __exportAll = (all, no_symbols) => {
			let target = {};
			for (var name in all) __defProp(target, name, {
				get: all[name],
				enumerable: true
			});
			if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
			return target;
		};
		var __copyProps = (to, from, except, desc) => {
			if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
				key = keys[i];
				if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
			return to;
		};
		var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
			value: mod,
			enumerable: true
		}) : target, mod));
		var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
		var __require = (() => (0, external_node_module_namespaceObject.createRequire)(import.meta.url))();
	}),
	7322: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => isSafeToAskForToken,
			t: () => isSafeForTokens
		});
		const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/;
		const isLoopback = ({ hostname }) => hostname === "localhost" || hostname === "[::1]" || LOOPBACK_V4.test(hostname);
		const isSafeForTokens = (url) => url.protocol === "https:" || url.protocol === "http:" && isLoopback(url);
		const METADATA = new Set([
			"metadata.google.internal",
			"169.254.169.254",
			"[fd00:ec2::254]"
		]);
		const isSafeToAskForToken = (url) => isSafeForTokens(url) || url.protocol === "http:" && METADATA.has(url.hostname);
	}),
	2806: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => privateRepository,
			C: () => isElsewhere,
			D: () => locationName,
			E: () => isUniqueId,
			F: () => runAgent,
			I: () => serviceName,
			L: () => servingRevision,
			M: () => projectOfAccount,
			N: () => repositoryOfImage,
			O: () => memberOf,
			P: () => repositoryOfService,
			R: () => sourceFolder,
			S: () => imageName,
			T: () => isLegacyBuildAccount,
			_: () => defaultRuntimeAccount,
			a: () => functionName,
			b: () => homeOfAccount,
			c: () => schedulerJobName,
			d: () => bucketName,
			f: () => bucketOfFullName,
			g: () => chooseWorkerPool,
			h: () => chooseRepository,
			i: () => defaultCaller,
			j: () => projectIn,
			k: () => namedBuildAccount,
			l: () => DEFAULT_REPOSITORY,
			m: () => chooseBucket,
			n: () => SCHEDULER_HOST,
			o: () => functionService,
			p: () => buildAgent,
			r: () => callerOf,
			s: () => schedulerAgent,
			t: () => DEFAULT_CALLER_ID,
			u: () => askedRuntimeAccount,
			v: () => emailOf,
			w: () => isGoogles,
			x: () => iapAgent,
			y: () => fullName,
			z: () => targetName
		});
		var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9750);
		const DEFAULT_REPOSITORY = "cloud-run-source-deploy";
		const locationName = (project, region) => `projects/${project}/locations/${region}`;
		const serviceName = (project, region, service) => `${locationName(project, region)}/services/${service}`;
		const targetName = (project, { region, kind, service }) => `${locationName(project, region)}/${_list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].collection}/${service}`;
		function sourceFolder(name) {
			const [collection = "", id = ""] = name.split("/").slice(-2);
			return `${collection.toLowerCase()}/${id}`;
		}
		const repositoryName = (project, region, repository = DEFAULT_REPOSITORY) => repository.includes("/") ? repository : `${locationName(project, region)}/repositories/${repository}`;
		function bucketName(project, region) {
			return `run-sources-${project.replace(/[:.]/g, "_").replaceAll("google", "elgoog")}-${region}`;
		}
		function chooseBucket(config, project, service) {
			if (config.build.bucket) return {
				name: config.build.bucket,
				from: "input"
			};
			const previous = /^gs:\/\/([^/]+)\//.exec(service?.buildConfig?.sourceLocation ?? "")?.[1];
			if (previous) return {
				name: previous,
				from: "service"
			};
			return {
				name: bucketName(project, config.region),
				from: "default"
			};
		}
		function chooseRepository(config, project, service) {
			if (config.build.repository) return {
				name: repositoryName(project, config.region, config.build.repository),
				from: "input"
			};
			const previous = repositoryOfImage(service?.buildConfig?.imageUri);
			const standard = repositoryName(project, config.region);
			if (previous && previous !== standard) return {
				name: previous,
				from: "service"
			};
			return {
				name: standard,
				from: "default"
			};
		}
		function repositoryOfImage(image) {
			const [, location, domain, project, repository] = /^([a-z0-9-]+)-docker\.pkg\.dev\/(?:([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/)?([^/:@]+)\/([^/:@]+)/.exec(image ?? "") ?? [];
			if (!location || !project || !repository) return void 0;
			return repositoryName(domain ? `${domain}:${project}` : project, location, repository);
		}
		const PUBLIC_PROJECTS = new Set([
			"cloudrun",
			"google-samples",
			"serverless-runtimes",
			"buildpacks"
		]);
		function privateRepository(image) {
			const repository = repositoryOfImage(image);
			return repository && !PUBLIC_PROJECTS.has(projectIn(repository) ?? "") ? repository : void 0;
		}
		const repositoryOfService = (service) => (service?.template?.containers ?? []).map(({ image }) => privateRepository(image)).find((name) => name !== void 0);
		function imageName(repository, service) {
			const [, project = "", , location = "", , id = ""] = repository.split("/");
			return `${location}-docker.pkg.dev/${project.replace(":", "/")}/${id}/${service}`;
		}
		function namedBuildAccount(config, service) {
			if (config.build.serviceAccount) return {
				name: emailOf(config.build.serviceAccount),
				from: "input"
			};
			const previous = service?.buildConfig?.serviceAccount;
			return previous ? {
				name: emailOf(previous),
				from: "service"
			} : void 0;
		}
		function chooseWorkerPool(config, service) {
			if (config.build.workerPool) return {
				name: config.build.workerPool,
				from: "input"
			};
			const previous = service?.buildConfig?.workerPool;
			return previous ? {
				name: previous,
				from: "service"
			} : void 0;
		}
		function servingRevision(service) {
			const targets = service.trafficStatuses?.length ? service.trafficStatuses : service.traffic ?? [];
			const latest = lastPart(service.latestReadyRevision);
			const most = [...targets].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0];
			if (!most || (most.percent ?? 0) === 0) return latest;
			return most.type === "TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION" ? lastPart(most.revision) : latest;
		}
		function askedRuntimeAccount(config) {
			const edit = config.edits.findLast(({ path }) => path === "template.serviceAccount");
			if (edit?.op === "clear") return null;
			if (edit?.op !== "set" || typeof edit.value !== "string") return void 0;
			return edit.value === "" ? null : emailOf(edit.value);
		}
		const defaultRuntimeAccount = (projectNumber) => `${projectNumber}-compute@developer.gserviceaccount.com`;
		const runAgent = (projectNumber) => `service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`;
		const iapAgent = (projectNumber) => `service-${projectNumber}@gcp-sa-iap.iam.gserviceaccount.com`;
		const buildAgent = (projectNumber) => `service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`;
		const isLegacyBuildAccount = (email) => /^\d+@cloudbuild\.gserviceaccount\.com$/.test(email);
		const isGoogles = (email) => /^service-\d+@|@(cloudservices|cloudbuild|system)\.gserviceaccount\.com$|^service-org-\d+@/.test(email);
		const emailOf = (account) => account.trim().replace(/^.*\/serviceAccounts\//, "").replace(/^serviceAccount:/i, "").toLowerCase();
		const isUniqueId = (account) => /^\d{15,25}$/.test(account);
		const projectIn = (name) => /^projects\/([^/]+)\//.exec(name)?.[1];
		const memberOf = (email) => `serviceAccount:${email}`;
		function projectOfAccount(email) {
			const [name = "", domain = ""] = email.split("@");
			if (domain === "appspot.gserviceaccount.com") return name;
			const owner = /^(.+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1];
			if (owner) {
				if (/^service-\d+$/.test(name)) return void 0;
				const [project = "", ...dots] = owner.split(".");
				return dots.length > 0 ? `${dots.join(".")}:${project}` : project;
			}
			return /^(\d+)(?:-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1];
		}
		function homeOfAccount(email, project, projectNumber) {
			const owner = projectOfAccount(email);
			if (owner !== void 0 && /^\d+$/.test(owner)) return owner === projectNumber ? project : void 0;
			if (email.endsWith("@appspot.gserviceaccount.com")) return owner === project ? project : void 0;
			return owner;
		}
		function isElsewhere(email, project, projectNumber) {
			const owner = projectOfAccount(email);
			if (owner === void 0 || owner === project) return false;
			return /^\d+$/.test(owner) ? projectNumber !== void 0 && owner !== projectNumber : true;
		}
		const fullName = {
			project: (project) => `//cloudresourcemanager.googleapis.com/projects/${project}`,
			bucket: (bucket) => `//storage.googleapis.com/projects/_/buckets/${bucket}`,
			repository: (name) => `//artifactregistry.googleapis.com/${name}`,
			service: (name) => `//run.googleapis.com/${name}`,
			account: (email, project) => `//iam.googleapis.com/projects/${idOfAccount(email) ?? project}/serviceAccounts/${email}`,
			tagValue: (name) => `//cloudresourcemanager.googleapis.com/${name}`,
			function: (name) => `//cloudfunctions.googleapis.com/${name}`,
			node: (name) => `//cloudresourcemanager.googleapis.com/${name}`,
			schedulerJob: (name) => `//cloudscheduler.googleapis.com/${name}`,
			cryptoKey: (name) => `//cloudkms.googleapis.com/${name}`,
			secret: (project, secret) => `//secretmanager.googleapis.com/projects/${project}/secrets/${secret}`,
			subnetwork: (name) => `//compute.googleapis.com/${name}`,
			network: (name) => `//compute.googleapis.com/${name}`,
			connector: (name) => `//vpcaccess.googleapis.com/${name}`,
			workerPool: (name) => `//cloudbuild.googleapis.com/${name}`,
			sqlInstance: (project, instance) => `//cloudsql.googleapis.com/projects/${project}/instances/${instance}`,
			api: (project, host) => `//serviceusage.googleapis.com/projects/${project}/services/${host}`
		};
		const bucketOfFullName = (name) => /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)/.exec(name)?.[1];
		function idOfAccount(email) {
			const project = projectOfAccount(email);
			return project && !/^\d+$/.test(project) ? project : void 0;
		}
		const lastPart = (name) => name?.split("/").at(-1) || void 0;
		const DEFAULT_CALLER = "cloud-scheduler-invoker";
		function defaultCaller(project) {
			const [domain, id] = project.includes(":") ? project.split(":") : [void 0, project];
			return `${DEFAULT_CALLER}@${domain ? `${id}.${domain}` : id}.iam.gserviceaccount.com`;
		}
		const DEFAULT_CALLER_ID = DEFAULT_CALLER;
		const callerOf = ({ serviceAccount }, project) => serviceAccount ?? defaultCaller(project);
		const schedulerJobName = (project, location, job) => `projects/${project}/locations/${location}/jobs/${job}`;
		const functionService = (name) => name.toLowerCase().replaceAll("_", "-");
		const functionName = (project, location, name) => `projects/${project}/locations/${location}/functions/${name}`;
		const SCHEDULER_HOST = "cloudscheduler.googleapis.com";
		const schedulerAgent = (projectNumber) => `service-${projectNumber}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`;
	}),
	6079: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => templateOf,
			B: () => withIapCalls,
			C: () => applyEdits,
			D: () => editVolumes,
			E: () => nameClient,
			F: () => namesInvokers,
			G: () => withMember,
			H: () => SERVICES_INVOKER,
			I: () => wantedMembers,
			K: () => withoutMember,
			L: () => IAP_ROLE,
			M: () => listAt,
			N: () => objectAt,
			O: () => secretsOf,
			P: () => sameJson,
			R: () => iapFlag,
			S: () => meantAudience,
			T: () => mainContainer,
			U: () => changesOf,
			V: () => INVOKER_ROLES,
			W: () => wantedInvokers,
			_: () => acceptedWords,
			a: () => andThen,
			b: () => customAudiencesAfter,
			c: () => unknown,
			d: () => fieldAfter,
			f: () => gatesOf,
			g: () => liveAccess,
			h: () => isOpen,
			i: () => inWords,
			j: () => isObject,
			k: () => liveTemplate,
			l: () => INGRESS,
			m: () => isHidden,
			n: () => decideSchedules,
			o: () => ask,
			p: () => invokersOf,
			r: () => httpStatusOf,
			s: () => known,
			t: () => CODES,
			u: () => bindingsAfter,
			v: () => accepts,
			w: () => imageContainer,
			x: () => defaultUrl,
			y: () => audiencesOf,
			z: () => iapMember
		});
		var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9750);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9091);
		var _sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6786);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2806);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2734);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8144);
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
		const iapMember = (number) => number?.known ? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.O)((0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.x)(number.value)) : void 0;
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
			const callers = (facts?.callers ?? []).flatMap(({ account }) => account.known && account.value !== null ? [(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.O)(account.value)] : []);
			const scheduled = (facts?.schedules ?? []).flatMap(({ schedule, caller }) => callsTarget(schedule) ? [(0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.O)(caller)] : []);
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
		const templateOf = (resource, kind) => _list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].template.reduce(objectAt, resource);
		function liveTemplate(live, kind) {
			let at = live;
			for (const field of _list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind].template) at = isObject(at) ? at[field] : void 0;
			return isObject(at) ? at : void 0;
		}
		const OF_EXECUTIONS = new Set(["labels", "annotations"]);
		function pathIn(path, kind) {
			const { template, executions } = _list_js__WEBPACK_IMPORTED_MODULE_0__.r[kind];
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
		function applyEdits(resource, edits, kind = _list_js__WEBPACK_IMPORTED_MODULE_0__.n) {
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
		const meantAudience = ({ urls, custom }, audience) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_4__.t)(audience, [...custom, ...urls]);
		const defaultUrl = ({ service, region }, projectNumber) => `https://${service}-${projectNumber}.${region}.run.app`;
		function acceptedWords({ urls, custom }) {
			return `${urls.length > 0 ? `${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_5__.r)(urls)} and paths below ${urls.length > 1 ? "them" : "it"}` : "its own URL"}${custom.length > 0 ? `, and as custom ${custom.length > 1 ? "audiences" : "audience"} ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_5__.r)(custom)}` : ", and no custom audience"}`;
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
		async function ask(call, resource, question, summarise) {
			try {
				const value = await question();
				return known(value, (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.s)(call, resource, summarise(value)));
			} catch (error) {
				if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__.t) || error.status === 401) throw error;
				return unknown(whyNot(error), (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.s)(call, resource, error));
			}
		}
		function whyNot(error) {
			const { status, reason, permission, service, message } = error;
			if (reason === "SERVICE_DISABLED") return `The API ${service ?? ""} is not enabled.`.replace("  ", " ");
			if (status === 403) return permission ? `The permission ${permission} is missing.` : `Not permitted: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_5__.a)(message)}`;
			if (status === 404) return "Not found.";
			if (status === 0 || status === 408 || status === 429 || status >= 500) return `Not reachable${status ? ` (${status})` : ""}: ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_5__.a)(message)}`;
			return `Refused (${status}): ${(0, _sentences_js__WEBPACK_IMPORTED_MODULE_5__.a)(message)}`;
		}
		const known = (value, ...evidence) => ({
			known: true,
			value,
			evidence
		});
		const unknown = (why, ...evidence) => ({
			known: false,
			why,
			evidence
		});
		function andThen(fact, then) {
			return fact.known ? {
				...fact,
				value: then(fact.value)
			} : fact;
		}
		const DAYS = [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		];
		function inWords({ cron, timeZone }) {
			if (cron === null) return "never";
			return `${words(cron) ?? cron} (${timeZone})`;
		}
		function words(cron) {
			const [minute = "", hour = "", day, month, weekday = ""] = cron.trim().split(/\s+/);
			if (month !== "*") return void 0;
			const number = /^\d+$/;
			const time = number.test(minute) && number.test(hour) ? `${pad(hour)}:${pad(minute)}` : void 0;
			if (day === "*" && weekday === "*") {
				const every = /^\*\/(\d+)$/.exec(minute)?.[1];
				if (every && hour === "*") return `every ${every} minutes`;
				if (minute === "*" && hour === "*") return "every minute";
				if (number.test(minute) && hour === "*") return `every hour at minute ${Number(minute)}`;
				return time && `every day at ${time}`;
			}
			if (time && day === "*" && /^[0-7]$/.test(weekday)) return `every ${DAYS[Number(weekday) % 7]} at ${time}`;
			if (time && day === "*" && /^(1-5|mon-fri)$/i.test(weekday)) return `Monday to Friday at ${time}`;
			if (time && number.test(day ?? "") && weekday === "*") return `on day ${Number(day)} of every month at ${time}`;
		}
		const pad = (text) => text.padStart(2, "0");
		function decideSchedules(config, facts) {
			return config.schedules.map((schedule) => {
				const { name, cron, test, next = [], from } = schedule;
				const fact = facts.schedules?.find(({ schedule: other }) => other.name === name);
				const evidence = [{
					call: `input ${from}`,
					resource: name,
					answer: cron ?? "none"
				}, ...fact?.job.evidence ?? []];
				const rest = {
					id: `schedule:${name}`,
					question: `When does Cloud Scheduler call (job ${name})?`,
					alternatives: []
				};
				if (cron === null) return {
					...rest,
					choice: "never",
					because: "schedule says none: the job is deleted.",
					evidence
				};
				const caller = (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(schedule, facts.projectId);
				const times = next.map((time) => inZone(time, schedule.timeZone)).join(", ");
				return {
					...rest,
					choice: inWords(schedule),
					because: `${from} says ${cron}. ${what(schedule, config)} is called as ${caller}${times ? `; next: ${times}` : ""}.${test ? " The run starts it once at the end." : ""}`,
					evidence
				};
			});
		}
		function what({ target, method, path }, { service }) {
			if (target.kind === "run") return `The job ${service}`;
			return `${method} ${path} of the ${target.kind === "function" ? `function ${target.name}` : `service ${service}`}`;
		}
		function inZone(time, timeZone) {
			return new Intl.DateTimeFormat("sv-SE", {
				timeZone,
				dateStyle: "short",
				timeStyle: "short"
			}).format(new Date(time));
		}
		const httpStatusOf = (status) => HTTP_OF[status];
		const HTTP_OF = {
			INVALID_ARGUMENT: 400,
			UNAUTHENTICATED: 401,
			PERMISSION_DENIED: 403,
			NOT_FOUND: 404,
			ABORTED: 409,
			RESOURCE_EXHAUSTED: 429,
			INTERNAL: 500,
			UNAVAILABLE: 503,
			DEADLINE_EXCEEDED: 504
		};
		const CODES = {
			0: "OK",
			2: "UNKNOWN",
			3: "INVALID_ARGUMENT",
			4: "DEADLINE_EXCEEDED",
			5: "NOT_FOUND",
			7: "PERMISSION_DENIED",
			8: "RESOURCE_EXHAUSTED",
			10: "ABORTED",
			13: "INTERNAL",
			14: "UNAVAILABLE",
			16: "UNAUTHENTICATED"
		};
	}),
	6786: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => sentence,
			i: () => lower,
			n: () => count,
			o: () => shorten,
			r: () => list,
			s: () => some,
			t: () => capitalise
		});
		function sentence(words) {
			const trimmed = words.trim();
			return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
		}
		function lower(words) {
			return /^(?!(?:The|An?) )[A-Z](?:[A-Z]|\S+ [A-Z])/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
		}
		function capitalise(words) {
			return /^(?:\S*[._/\d]\S|[a-z]+[A-Z])/.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
		}
		function list(items) {
			return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
		}
		function some(items, most) {
			const more = items.length - most;
			return more > 0 ? `${items.slice(0, most).join(", ")} and ${more} more` : items.join(", ");
		}
		const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
		const shorten = (words, most) => words.length > most ? `${words.slice(0, most - 1)}…` : words;
	}),
	3225: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => own,
			r: () => text,
			t: () => object
		});
		const text = (value) => typeof value === "string" && value !== "" ? value : void 0;
		const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
		const own = (map, key) => Object.hasOwn(map, key) ? map[key] : void 0;
	}),
	8144: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => USES,
			r: () => VERSION,
			t: () => CLIENT
		});
		const CLIENT = "run-iam-deploy";
		const VERSION = "1.0.0";
		const USES = "org/run-iam-deploy@v1";
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		if (mode & 1) value = this(value);
		if (mode & 8) return value;
		if (typeof value === "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then === "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		}
		def["default"] = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, {
					enumerable: true,
					get: definition[key]
				});
			}
		}
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0) {
			if (installedChunkData) {
				promises.push(installedChunkData[1]);
			} else {
				if (true) {
					var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
						if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
						throw e;
					});
					var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
					promises.push(installedChunkData[1] = promise);
				}
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(5950);
__webpack_exports__ = await __webpack_exports__;
