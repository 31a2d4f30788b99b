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
	8611: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
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
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	6466: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
	3239: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => require_tunnel,
			n: () => _unused_0_exports,
			r: () => init__unused_0,
			t: () => ProxyAgent
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);
		var require_tunnel$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
			(0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("net");
			var tls = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tls");
			var http = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("http");
			var https = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
			var events = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
			(0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("assert");
			var util = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
			exports.httpOverHttp = httpOverHttp;
			exports.httpsOverHttp = httpsOverHttp;
			exports.httpOverHttps = httpOverHttps;
			exports.httpsOverHttps = httpsOverHttps;
			function httpOverHttp(options) {
				var agent = new TunnelingAgent(options);
				agent.request = http.request;
				return agent;
			}
			function httpsOverHttp(options) {
				var agent = new TunnelingAgent(options);
				agent.request = http.request;
				agent.createSocket = createSecureSocket;
				agent.defaultPort = 443;
				return agent;
			}
			function httpOverHttps(options) {
				var agent = new TunnelingAgent(options);
				agent.request = https.request;
				return agent;
			}
			function httpsOverHttps(options) {
				var agent = new TunnelingAgent(options);
				agent.request = https.request;
				agent.createSocket = createSecureSocket;
				agent.defaultPort = 443;
				return agent;
			}
			function TunnelingAgent(options) {
				var self = this;
				self.options = options || {};
				self.proxyOptions = self.options.proxy || {};
				self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
				self.requests = [];
				self.sockets = [];
				self.on("free", function onFree(socket, host, port, localAddress) {
					var options = toOptions(host, port, localAddress);
					for (var i = 0, len = self.requests.length; i < len; ++i) {
						var pending = self.requests[i];
						if (pending.host === options.host && pending.port === options.port) {
							self.requests.splice(i, 1);
							pending.request.onSocket(socket);
							return;
						}
					}
					socket.destroy();
					self.removeSocket(socket);
				});
			}
			util.inherits(TunnelingAgent, events.EventEmitter);
			TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
				var self = this;
				var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
				if (self.sockets.length >= this.maxSockets) {
					self.requests.push(options);
					return;
				}
				self.createSocket(options, function(socket) {
					socket.on("free", onFree);
					socket.on("close", onCloseOrRemove);
					socket.on("agentRemove", onCloseOrRemove);
					req.onSocket(socket);
					function onFree() {
						self.emit("free", socket, options);
					}
					function onCloseOrRemove(err) {
						self.removeSocket(socket);
						socket.removeListener("free", onFree);
						socket.removeListener("close", onCloseOrRemove);
						socket.removeListener("agentRemove", onCloseOrRemove);
					}
				});
			};
			TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
				var self = this;
				var placeholder = {};
				self.sockets.push(placeholder);
				var connectOptions = mergeOptions({}, self.proxyOptions, {
					method: "CONNECT",
					path: options.host + ":" + options.port,
					agent: false,
					headers: { host: options.host + ":" + options.port }
				});
				if (options.localAddress) connectOptions.localAddress = options.localAddress;
				if (connectOptions.proxyAuth) {
					connectOptions.headers = connectOptions.headers || {};
					connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
				}
				debug("making CONNECT request");
				var connectReq = self.request(connectOptions);
				connectReq.useChunkedEncodingByDefault = false;
				connectReq.once("response", onResponse);
				connectReq.once("upgrade", onUpgrade);
				connectReq.once("connect", onConnect);
				connectReq.once("error", onError);
				connectReq.end();
				function onResponse(res) {
					res.upgrade = true;
				}
				function onUpgrade(res, socket, head) {
					process.nextTick(function() {
						onConnect(res, socket, head);
					});
				}
				function onConnect(res, socket, head) {
					connectReq.removeAllListeners();
					socket.removeAllListeners();
					if (res.statusCode !== 200) {
						debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
						socket.destroy();
						var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
						error.code = "ECONNRESET";
						options.request.emit("error", error);
						self.removeSocket(placeholder);
						return;
					}
					if (head.length > 0) {
						debug("got illegal response body from proxy");
						socket.destroy();
						var error = new Error("got illegal response body from proxy");
						error.code = "ECONNRESET";
						options.request.emit("error", error);
						self.removeSocket(placeholder);
						return;
					}
					debug("tunneling connection has established");
					self.sockets[self.sockets.indexOf(placeholder)] = socket;
					return cb(socket);
				}
				function onError(cause) {
					connectReq.removeAllListeners();
					debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
					var error = new Error("tunneling socket could not be established, cause=" + cause.message);
					error.code = "ECONNRESET";
					options.request.emit("error", error);
					self.removeSocket(placeholder);
				}
			};
			TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
				var pos = this.sockets.indexOf(socket);
				if (pos === -1) return;
				this.sockets.splice(pos, 1);
				var pending = this.requests.shift();
				if (pending) this.createSocket(pending, function(socket) {
					pending.request.onSocket(socket);
				});
			};
			function createSecureSocket(options, cb) {
				var self = this;
				TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
					var hostHeader = options.request.getHeader("host");
					var tlsOptions = mergeOptions({}, self.options, {
						socket,
						servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
					});
					var secureSocket = tls.connect(0, tlsOptions);
					self.sockets[self.sockets.indexOf(socket)] = secureSocket;
					cb(secureSocket);
				});
			}
			function toOptions(host, port, localAddress) {
				if (typeof host === "string") return {
					host,
					port,
					localAddress
				};
				return host;
			}
			function mergeOptions(target) {
				for (var i = 1, len = arguments.length; i < len; ++i) {
					var overrides = arguments[i];
					if (typeof overrides === "object") {
						var keys = Object.keys(overrides);
						for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
							var k = keys[j];
							if (overrides[k] !== void 0) target[k] = overrides[k];
						}
					}
				}
				return target;
			}
			var debug;
			if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
				var args = Array.prototype.slice.call(arguments);
				if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0];
				else args.unshift("TUNNEL:");
				console.error.apply(console, args);
			};
			else debug = function() {};
			exports.debug = debug;
		}));
		var require_tunnel = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
			module.exports = require_tunnel$1();
		}));
		var _unused_0_exports = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
			ProxyAgent: () => ProxyAgent,
			fetch: () => void 0
		}), ProxyAgent;
		var init__unused_0 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
			ProxyAgent = class {};
		}));
	}),
	8040: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => UserError,
			a: () => factsIn,
			c: () => makeQuotes,
			d: () => list$1,
			f: () => lower,
			g: () => Cancelled,
			h: () => some,
			i: () => errorFromResponse,
			l: () => capitalise,
			m: () => shorten,
			n: () => errorFromNetwork,
			o: () => systemCode,
			p: () => sentence,
			r: () => errorFromOperation,
			s: () => toEvidence,
			t: () => ApiError,
			u: () => count,
			v: () => errorStack,
			y: () => errorText
		});
		var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7250);
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
		function list$1(items) {
			return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
		}
		function some(items, most) {
			const more = items.length - most;
			return more > 0 ? `${items.slice(0, most).join(", ")} and ${more} more` : items.join(", ");
		}
		const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
		const shorten = (words, most) => words.length > most ? `${words.slice(0, most - 1)}…` : words;
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
			const tell = (text) => shorten(hide(text), LONGEST_MESSAGE);
			const facts = readBody(status, parse(body) ? body : hide(body.slice(0, LONGEST_PAGE)));
			return new ApiError(status, call, {
				...facts,
				message: tell(facts.message),
				details: hideDeep(facts.details, tell)
			});
		}
		function errorFromOperation(error, call) {
			const [code, status] = CODES[error.code] ?? ["UNKNOWN", 500];
			return new ApiError(status, call, interpret(status, code, shorten(error.message, LONGEST_MESSAGE), details(error.details), []));
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
				answer: shorten(answer, LONGEST)
			};
			return {
				call: answer.call || call,
				resource,
				answer: shorten(answer.message, LONGEST),
				...answer.status > 0 && { status: answer.status },
				...answer.reason !== void 0 && { reason: answer.reason }
			};
		}
		const oneLine = (text) => text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function readBody(status, body) {
			const parsed = parse(body);
			const error = parsed?.error;
			if (typeof error === "string") return {
				...interpret(status, error, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(parsed?.error_description) ?? error, [], []),
				code: error
			};
			const known = object(error);
			if (!known) return {
				code: codeOf(status),
				message: plain(status, body),
				details: []
			};
			const message = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(known.message) ?? `HTTP ${status}`;
			return interpret(status, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(known.status) ?? codeOf(status), message, details(known.details), list(known.errors));
		}
		function interpret(status, code, message, found, errors) {
			const info = found.find((detail) => detail["@type"].endsWith("google.rpc.ErrorInfo"));
			const metadata = object(info?.metadata) ?? {};
			const old = errors.map(object).find((error) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(error?.reason));
			const facts = {
				code,
				message,
				details: found
			};
			const service = disabledService(message, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(info?.reason) ?? (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(old?.reason), metadata);
			const reason = service ? "SERVICE_DISABLED" : (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(info?.reason) ?? (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(old?.reason);
			const permission = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(metadata.permission) ?? permissionIn(message);
			const resource = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(metadata.resource) ?? resourceIn(message);
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
			const violations = found.filter((detail) => detail["@type"].endsWith("google.rpc.PreconditionFailure")).flatMap((detail) => list(detail.violations).map(object)).map((violation) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(violation?.type));
			const named = [
				(0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(metadata.customConstraints),
				(0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(metadata.constraint),
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
			return (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(metadata.service) ?? linked ?? /\b([a-z]+\.googleapis\.com)\b/.exec(message)?.[1];
		}
		function plain(status, body) {
			const words = (/<title>([^<]*)<\/title>/i.exec(body)?.[1] ?? body.replace(/<[^<>]*>/g, " ")).replace(/\s+/g, " ").trim();
			return words ? shorten(words, 200) : `HTTP ${status} without a message`;
		}
		const codeOf = (status) => CODE_OF_STATUS[status] ?? (status >= 500 ? "UNKNOWN" : `HTTP_${status}`);
		const list = (value) => Array.isArray(value) ? value : [];
		const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
		const details = (value) => list(value).filter((item) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_0__.r)(object(item)?.["@type"]) !== void 0);
		function parse(body) {
			try {
				return object(JSON.parse(body));
			} catch {
				return;
			}
		}
	}),
	8624: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => ownerOfBase,
			r: () => ownerOfHead,
			t: () => codeOwner
		});
		var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7250);
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
	4346: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			C: () => readText,
			S: () => readBytes,
			_: () => parseGcloudDuration,
			a: () => setAt,
			b: () => fill,
			c: () => plainAt,
			d: () => parseManifest,
			f: () => checked,
			g: () => readServiceSettings,
			h: () => readFileOf,
			i: () => remove,
			l: () => podPath,
			m: () => onDisk,
			n: () => heldByDeployer,
			o: () => isPlainMap,
			p: () => defaultLabels,
			r: () => editManifest,
			s: () => mainContainerPath,
			t: () => grantedBefore,
			u: () => readManifest,
			v: () => parseGcloudList,
			x: () => openNow,
			y: () => parseGcloudMap
		});
		var _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2893);
		var _untyped_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7250);
		var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6195);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5497);
		var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
		const MAX_TEXT = 1048576;
		const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_3__.constants;
		function readText(path, bounds = {}) {
			return readBytes(path, bounds).toString("utf8");
		}
		function readBytes(path, { workspace, limit = MAX_TEXT } = {}) {
			const real = workspace === void 0 ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.yt)(path) : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__._t)(path, workspace).real;
			try {
				mustBeFile((0, node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(real));
				const descriptor = openNow(real);
				try {
					mustBeFile((0, node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(descriptor));
					return readUpTo(descriptor, limit);
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(descriptor);
				}
			} catch (error) {
				throw error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt ? error : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.ft)(error);
			}
		}
		function openNow(real) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
		}
		function fill(descriptor, buffer, position = 0, expected = -1) {
			let total = 0;
			while (total < buffer.length && total !== expected) {
				const count = (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(descriptor, buffer, total, buffer.length - total, position + total);
				if (count === 0) break;
				total += count;
			}
			return total;
		}
		function mustBeFile(stats) {
			if (stats.isDirectory()) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("folder", "is a folder");
			if (!stats.isFile()) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("special", "is a pipe, a socket or a device");
		}
		function readUpTo(descriptor, limit) {
			const pieces = [];
			let total = 0;
			for (let size = 65536;; size *= 2) {
				const piece = Buffer.allocUnsafeSlow(Math.min(size, limit + 1 - total));
				const count = fill(descriptor, piece, total);
				total += count;
				if (total > limit) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("too-large", `is larger than ${megabytes(limit)}`);
				pieces.push(piece.subarray(0, count));
				if (count < piece.length) return Buffer.concat(pieces, total);
			}
		}
		const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;
		var import_dist = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.B)();
		function parseGcloudList(text) {
			let delimiter = ",";
			let rest = text;
			if (text.startsWith("^") && text.indexOf("^", 1) > 0) {
				const end = text.indexOf("^", 1);
				delimiter = text.slice(1, end);
				rest = text.slice(end + 1);
				if (delimiter === "") throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V("an empty delimiter between the two \"^\"");
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
				if (equals < 1 || key === "") throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`an entry (number ${i + 1}) that is not KEY=VALUE`);
				(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.Y)(result, key, item.slice(equals + 1), () => `number ${i + 1}`);
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
			if (!match) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`"${trimmed.slice(0, 40)}", which is not a duration such as 5m or 1h30m`);
			const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
			return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
		}
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
			put("secrets", "secrets", "container.secrets", checked(reader, "secrets", syntax, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.d), reader.oneOf("secrets_update_strategy", STRATEGIES));
			const labels = checked(reader, "labels", syntax, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.u);
			if (labels && Object.keys(labels.values).length === 0) reader.notice("labels", "An empty list changes nothing.");
			else if (labels) settings.edits.push(...labelEdits("labels", labels.values));
			const timeout = reader.parsed("timeout", requestTimeout);
			if (timeout !== void 0 && _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].requests) settings.edits.push({
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
				const pairs = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.N)(readFileOf(disk, path), syntax);
				if (pairs) refuseBare(pairs, "env_vars_file");
				return pairs && {
					...pairs,
					values: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.f)(pairs.values)
				};
			});
			warn(reader, "env_vars_file", file);
			const inline = checked(reader, "env_vars", syntax, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.f);
			if (!file) return inline;
			const values = {
				...file.values,
				...inline?.values
			};
			reader.parsed("env_vars_file", () => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__._)(Object.keys(values).length));
			return {
				values,
				emptied: inline?.emptied ?? file.emptied,
				warnings: []
			};
		}
		function refuseBare({ bare, values }, input) {
			const fault = bare ? `an entry (number ${bare}) without "="` : input !== "secrets" && Object.keys(values).some((key) => /\s/.test(key)) && "an entry with white space in its name";
			if (fault) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`${fault} (not shown, because it could be a secret). Write one KEY=VALUE per line (KEY= for an empty value)${input === "env_vars_file" ? "" : "; YAML and JSON do not work here"}`);
		}
		function checked(reader, input, syntax, check) {
			const pairs = reader.parsed(input, (text) => {
				const read = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.M)(text, syntax);
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
			return onDisk(path, () => disk.readText((0, node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(disk.workingDirectory, path)));
		}
		function onDisk(path, ask) {
			try {
				return ask();
			} catch (error) {
				if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt)) throw error;
				const what = error.kind === "folder" || error.kind === "special" ? "which" : "a file that";
				throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(path)}, ${what} ${error.message}`);
			}
		}
		function requestTimeout(text) {
			const seconds = parseGcloudDuration(text);
			if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V("a request timeout outside the range of 1s to 60m (for the build, set build_timeout)");
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
				const key = keyOf(pair);
				const at = path === "" ? key : `${path}.${key}`;
				const type = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_5__.n)(fields, key);
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
			if ((0, import_dist.isMap)(value) && type in MESSAGES && value.items.some((pair) => (0, _untyped_js__WEBPACK_IMPORTED_MODULE_5__.n)(MESSAGES[type] ?? {}, keyOf(pair)) === void 0)) {
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
					const at = `${path}[${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(keyOf(pair))}]`;
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
			const line = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.I)(document, node);
			const where = [line && `line ${line}`, variable && `variable ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(variable)}`].filter(Boolean).join(", ");
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
			const other = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_5__.n)(OF_KUBERNETES, key);
			const names = Object.keys(fields);
			const close = names.find((name) => name === other) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.t)(key, names);
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
		const keyOf = ({ key }) => String((0, import_dist.isScalar)(key) ? key.value : key);
		const OPTIONS = { version: "1.1" };
		const MOST_NODES = 2e4;
		function parseManifest(text) {
			const [document, ...others] = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.z)(text, OPTIONS).filter(holdsSomething);
			if (!document) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V("an empty file");
			if (others.length > 0) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file with ${others.length + 1} documents; a run deploys only one`);
			const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.F)(document);
			if (fault !== void 0) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file with ${fault}`);
			if (!(0, import_dist.isMap)(document.contents)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V("a file that is not a YAML map with apiVersion, kind, metadata, spec");
			if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.R)(document, OPTIONS) > MOST_NODES) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file with more than ${MOST_NODES} nodes`);
			return document;
		}
		const holdsSomething = ({ contents, errors }) => errors.length > 0 || !(contents === null || (0, import_dist.isScalar)(contents) && contents.value === null);
		const FORMS = _names_js__WEBPACK_IMPORTED_MODULE_1__.M.flatMap(([kind, { manifest }]) => manifest ? [{
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
			if (!form) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file whose kind is ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(said ?? "")}; it must be ${FORMS.map(({ name }) => name).join(" or ")}`);
			const { kind, apiVersion } = form;
			const version = text(["apiVersion"]);
			if (version !== apiVersion) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file whose apiVersion is ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(version ?? "")}; a ${said} has ${apiVersion}`);
			document.delete("status");
			const faults = judgeFields(document, form.name);
			for (const fault of faults) reader.problem("metadata", `has a file with ${fault}`, "what `gcloud run services describe --format=export` prints");
			if (faults.length > 0) return void 0;
			const name$1 = text(["metadata", "name"]);
			if (!name$1) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V("a file without metadata.name");
			const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.v)(kind, name$1);
			if (fault) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file whose metadata.name ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(name$1)} ${fault}`);
			const pod = podPath(kind);
			if (!(0, import_dist.isMap)(document.getIn(pod))) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.V(`a file without ${pod.join(".")}`);
			limitManifest(document, kind);
			for (const { input } of Object.values(_names_js__WEBPACK_IMPORTED_MODULE_1__.P)) {
				const other = input.name;
				const named = reader.optional(other);
				if (named === void 0) continue;
				if (other !== _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].input.name) reader.problem(other, `is given, and metadata is a file of kind ${said}`, "leave it out");
				else if (named !== name$1) reader.problem(other, `is ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(named)}, and metadata.name in the file of metadata is ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(name$1)}`, name$1);
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
				name: name$1,
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
				const ours = Object.keys(labels).filter(_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.O);
				if (ours.length === 0) continue;
				for (const key of ours) document.deleteIn([...path, key]);
				const said = `${path.join(".")} with the label ${ours.map(_resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j).join(", ")}: labels that begin with "run-iam-deploy-" are reserved for this action`;
				reader.notice("metadata", `The file has ${said}. It was left out.`, "warning");
			}
		}
		function limitManifest(document, kind) {
			const containers = asList(plainAt(document, [...podPath(kind), "containers"]));
			for (const container of containers) (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__._)(asList(asMap(container).env).length);
		}
		const asMap = (value) => isPlainMap(value) ? value : {};
		const asList = (value) => Array.isArray(value) ? value : [];
		const podPath = (kind) => _names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].manifest?.pod ?? [];
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
			if (_names_js__WEBPACK_IMPORTED_MODULE_1__.P[kind].executions) {
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
				case "ingress": return note("run.googleapis.com/ingress", INGRESS, ["metadata"]);
			}
		}
		const INGRESS = {
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
		const nameOf = (item) => String(item.get("name"));
		function editVariables(document, path, edit) {
			if (edit.op === "set" || edit.op === "add") return ELSEWHERE;
			const put = edit.op === "put" ? edit.entries : {};
			dropItems(document, path, (item) => {
				const name = nameOf(item);
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
				dropItems(document, path, (item) => isSecret(item) && gone(nameOf(item)));
				prune(document, path);
				return edit.op === "clear" && mountsSecrets(document, kind) ? "cannot remove secret files that the file of metadata mounts; remove their volumes there" : void 0;
			}
			if (edit.op !== "put") return ELSEWHERE;
			const files = Object.entries(edit.entries).filter(([key]) => key.startsWith("/"));
			if (edit.strategy === "overwrite" && mountsSecrets(document, kind)) return "with secrets_update_strategy: overwrite cannot remove secret files that the file of metadata mounts; remove their volumes there";
			if (Object.values(edit.entries).find((value) => value.startsWith("projects/")) !== void 0) return "names a secret of another project by its full name; a manifest needs the annotation run.googleapis.com/secrets for that, so write it there";
			dropItems(document, path, (item) => isSecret(item) && edit.strategy === "overwrite" && !Object.hasOwn(edit.entries, nameOf(item)));
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
			const found = itemsAt(document, path).find((item) => nameOf(item) === name);
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
		const grantedBefore = ({ config, found = [] }) => config.preflight === "off" ? {} : { granted: new Set(found.flatMap(({ status, principal, permission }) => status === "pass" ? [`${principal} ${permission}`] : [])) };
		const heldByDeployer = ({ found = [], google }) => new Set(found.flatMap(({ status, principal, permission }) => status === "pass" && permission && principal === google?.identity.principal ? [permission] : []));
	}),
	2050: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		var https__WEBPACK_IMPORTED_MODULE_21___namespace_cache;
		var http__WEBPACK_IMPORTED_MODULE_20___namespace_cache;
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);
				var _course_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4346);
				var _untyped_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(7250);
				var _code_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8624);
				var _unused_0_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3239);
				var _api_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8040);
				var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9056);
				var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6195);
				var _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2893);
				var _nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5497);
				var _version_js__WEBPACK_IMPORTED_MODULE_25__ = __nccwpck_require__(3447);
				var _retry_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2905);
				var _network_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7253);
				var _meant_email_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4953);
				var _safe_address_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9395);
				var _resources_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(8202);
				var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3024);
				var node_path__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6760);
				var node_fs_promises__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(1455);
				var os__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(857);
				var crypto__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(6982);
				var fs__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(9896);
				var http__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(8611);
				var https__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(5692);
				var node_http__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(7067);
				var node_os__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(8161);
				function readContext(env) {
					const event = env.GITHUB_EVENT_NAME;
					const payload = readPayload(env.GITHUB_EVENT_PATH);
					const pull = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.t)(payload?.pull_request);
					const number = typeof pull?.number === "number" ? pull.number : void 0;
					return {
						...event && { event },
						...env.GITHUB_REPOSITORY && { repository: env.GITHUB_REPOSITORY },
						code: (0, _code_owner_js__WEBPACK_IMPORTED_MODULE_2__.t)(event, payload, env.GITHUB_REPOSITORY),
						dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
						...number !== void 0 && { pullRequest: number },
						...(payload?.action === "closed" || pull?.state === "closed") && pull && { pullRequestClosed: true },
						mayAskIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
					};
				}
				function docsAddress(env) {
					const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref = "main", GITHUB_SERVER_URL: server } = env;
					return repository && server ? `${server}/${repository}/blob/${ref}/docs/findings` : void 0;
				}
				const MAX_EVENT = 33554432;
				function readPayload(path) {
					if (!path) return void 0;
					try {
						return (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.t)(JSON.parse((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.C)(path, { limit: MAX_EVENT })));
					} catch {
						return;
					}
				}
				function toCommandValue(input) {
					if (input === null || input === void 0) return "";
					else if (typeof input === "string" || input instanceof String) return input;
					return JSON.stringify(input);
				}
				function toCommandProperties(annotationProperties) {
					if (!Object.keys(annotationProperties).length) return {};
					return {
						title: annotationProperties.title,
						file: annotationProperties.file,
						line: annotationProperties.startLine,
						endLine: annotationProperties.endLine,
						col: annotationProperties.startColumn,
						endColumn: annotationProperties.endColumn
					};
				}
				function issueCommand(command, properties, message) {
					const cmd = new Command(command, properties, message);
					process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_17__.EOL);
				}
				function issue(name, message = "") {
					issueCommand(name, {}, message);
				}
				const CMD_STRING = "::";
				var Command = class {
					constructor(command, properties, message) {
						if (!command) command = "missing.command";
						this.command = command;
						this.properties = properties;
						this.message = message;
					}
					toString() {
						let cmdStr = CMD_STRING + this.command;
						if (this.properties && Object.keys(this.properties).length > 0) {
							cmdStr += " ";
							let first = true;
							for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
								const val = this.properties[key];
								if (val) {
									if (first) first = false;
									else cmdStr += ",";
									cmdStr += `${key}=${escapeProperty(val)}`;
								}
							}
						}
						cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
						return cmdStr;
					}
				};
				function escapeData(s) {
					return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
				}
				function escapeProperty(s) {
					return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
				}
				function issueFileCommand(command, message) {
					const filePath = process.env[`GITHUB_${command}`];
					if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
					if (!fs__WEBPACK_IMPORTED_MODULE_19__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
					fs__WEBPACK_IMPORTED_MODULE_19__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_17__.EOL}`, { encoding: "utf8" });
				}
				function prepareKeyValueMessage(key, value) {
					const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_18__.randomUUID()}`;
					const convertedValue = toCommandValue(value);
					if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
					if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
					return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_17__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_17__.EOL}${delimiter}`;
				}
				function getProxyUrl(reqUrl) {
					const usingSsl = reqUrl.protocol === "https:";
					if (checkBypass(reqUrl)) return;
					const proxyVar = (() => {
						if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
						else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
					})();
					if (proxyVar) try {
						return new DecodedURL(proxyVar);
					} catch (_a) {
						if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
					}
					else return;
				}
				function checkBypass(reqUrl) {
					if (!reqUrl.hostname) return false;
					const reqHost = reqUrl.hostname;
					if (isLoopbackAddress(reqHost)) return true;
					const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
					if (!noProxy) return false;
					let reqPort;
					if (reqUrl.port) reqPort = Number(reqUrl.port);
					else if (reqUrl.protocol === "http:") reqPort = 80;
					else if (reqUrl.protocol === "https:") reqPort = 443;
					const upperReqHosts = [reqUrl.hostname.toUpperCase()];
					if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
					for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
					return false;
				}
				function isLoopbackAddress(host) {
					const hostLower = host.toLowerCase();
					return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
				}
				var DecodedURL = class extends URL {
					constructor(url, base) {
						super(url, base);
						this._decodedUsername = decodeURIComponent(super.username);
						this._decodedPassword = decodeURIComponent(super.password);
					}
					get username() {
						return this._decodedUsername;
					}
					get password() {
						return this._decodedPassword;
					}
				};
				var import_tunnel = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)((0, _unused_0_js__WEBPACK_IMPORTED_MODULE_3__.i)(), 1);
				(0, _unused_0_js__WEBPACK_IMPORTED_MODULE_3__.r)();
				var __awaiter$5 = function(thisArg, _arguments, P, generator) {
					function adopt(value) {
						return value instanceof P ? value : new P(function(resolve) {
							resolve(value);
						});
					}
					return new (P || (P = Promise))(function(resolve, reject) {
						function fulfilled(value) {
							try {
								step(generator.next(value));
							} catch (e) {
								reject(e);
							}
						}
						function rejected(value) {
							try {
								step(generator["throw"](value));
							} catch (e) {
								reject(e);
							}
						}
						function step(result) {
							result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
						}
						step((generator = generator.apply(thisArg, _arguments || [])).next());
					});
				};
				var HttpCodes;
				(function(HttpCodes) {
					HttpCodes[HttpCodes["OK"] = 200] = "OK";
					HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
					HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
					HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
					HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
					HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
					HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
					HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
					HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
					HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
					HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
					HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
					HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
					HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
					HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
					HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
					HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
					HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
					HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
					HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
					HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
					HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
					HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
					HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
					HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
					HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
					HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
				})(HttpCodes || (HttpCodes = {}));
				var Headers;
				(function(Headers) {
					Headers["Accept"] = "accept";
					Headers["ContentType"] = "content-type";
				})(Headers || (Headers = {}));
				var MediaTypes;
				(function(MediaTypes) {
					MediaTypes["ApplicationJson"] = "application/json";
				})(MediaTypes || (MediaTypes = {}));
				const HttpRedirectCodes = [
					HttpCodes.MovedPermanently,
					HttpCodes.ResourceMoved,
					HttpCodes.SeeOther,
					HttpCodes.TemporaryRedirect,
					HttpCodes.PermanentRedirect
				];
				const HttpResponseRetryCodes = [
					HttpCodes.BadGateway,
					HttpCodes.ServiceUnavailable,
					HttpCodes.GatewayTimeout
				];
				const RetryableHttpVerbs = [
					"OPTIONS",
					"GET",
					"DELETE",
					"HEAD"
				];
				const ExponentialBackoffCeiling = 10;
				const ExponentialBackoffTimeSlice = 5;
				var HttpClientError = class HttpClientError extends Error {
					constructor(message, statusCode) {
						super(message);
						this.name = "HttpClientError";
						this.statusCode = statusCode;
						Object.setPrototypeOf(this, HttpClientError.prototype);
					}
				};
				var HttpClientResponse = class {
					constructor(message) {
						this.message = message;
					}
					readBody() {
						return __awaiter$5(this, void 0, void 0, function* () {
							return new Promise((resolve) => __awaiter$5(this, void 0, void 0, function* () {
								let output = Buffer.alloc(0);
								this.message.on("data", (chunk) => {
									output = Buffer.concat([output, chunk]);
								});
								this.message.on("end", () => {
									resolve(output.toString());
								});
							}));
						});
					}
					readBodyBuffer() {
						return __awaiter$5(this, void 0, void 0, function* () {
							return new Promise((resolve) => __awaiter$5(this, void 0, void 0, function* () {
								const chunks = [];
								this.message.on("data", (chunk) => {
									chunks.push(chunk);
								});
								this.message.on("end", () => {
									resolve(Buffer.concat(chunks));
								});
							}));
						});
					}
				};
				var HttpClient = class {
					constructor(userAgent, handlers, requestOptions) {
						this._ignoreSslError = false;
						this._allowRedirects = true;
						this._allowRedirectDowngrade = false;
						this._maxRedirects = 50;
						this._allowRetries = false;
						this._maxRetries = 1;
						this._keepAlive = false;
						this._disposed = false;
						this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
						this.handlers = handlers || [];
						this.requestOptions = requestOptions;
						if (requestOptions) {
							if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
							this._socketTimeout = requestOptions.socketTimeout;
							if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
							if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
							if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
							if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
							if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
							if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
						}
					}
					options(requestUrl, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
						});
					}
					get(requestUrl, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("GET", requestUrl, null, additionalHeaders || {});
						});
					}
					del(requestUrl, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("DELETE", requestUrl, null, additionalHeaders || {});
						});
					}
					post(requestUrl, data, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("POST", requestUrl, data, additionalHeaders || {});
						});
					}
					patch(requestUrl, data, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("PATCH", requestUrl, data, additionalHeaders || {});
						});
					}
					put(requestUrl, data, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("PUT", requestUrl, data, additionalHeaders || {});
						});
					}
					head(requestUrl, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request("HEAD", requestUrl, null, additionalHeaders || {});
						});
					}
					sendStream(verb, requestUrl, stream, additionalHeaders) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return this.request(verb, requestUrl, stream, additionalHeaders);
						});
					}
					getJson(requestUrl_1) {
						return __awaiter$5(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
							additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
							const res = yield this.get(requestUrl, additionalHeaders);
							return this._processResponse(res, this.requestOptions);
						});
					}
					postJson(requestUrl_1, obj_1) {
						return __awaiter$5(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
							const data = JSON.stringify(obj, null, 2);
							additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
							additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
							const res = yield this.post(requestUrl, data, additionalHeaders);
							return this._processResponse(res, this.requestOptions);
						});
					}
					putJson(requestUrl_1, obj_1) {
						return __awaiter$5(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
							const data = JSON.stringify(obj, null, 2);
							additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
							additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
							const res = yield this.put(requestUrl, data, additionalHeaders);
							return this._processResponse(res, this.requestOptions);
						});
					}
					patchJson(requestUrl_1, obj_1) {
						return __awaiter$5(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
							const data = JSON.stringify(obj, null, 2);
							additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
							additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
							const res = yield this.patch(requestUrl, data, additionalHeaders);
							return this._processResponse(res, this.requestOptions);
						});
					}
					request(verb, requestUrl, data, headers) {
						return __awaiter$5(this, void 0, void 0, function* () {
							if (this._disposed) throw new Error("Client has already been disposed.");
							const parsedUrl = new URL(requestUrl);
							let info = this._prepareRequest(verb, parsedUrl, headers);
							const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
							let numTries = 0;
							let response;
							do {
								response = yield this.requestRaw(info, data);
								if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
									let authenticationHandler;
									for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
										authenticationHandler = handler;
										break;
									}
									if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
									else return response;
								}
								let redirectsRemaining = this._maxRedirects;
								while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
									const redirectUrl = response.message.headers["location"];
									if (!redirectUrl) break;
									const parsedRedirectUrl = new URL(redirectUrl);
									if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
									yield response.readBody();
									if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
										for (const header in headers) if (header.toLowerCase() === "authorization") delete headers[header];
									}
									info = this._prepareRequest(verb, parsedRedirectUrl, headers);
									response = yield this.requestRaw(info, data);
									redirectsRemaining--;
								}
								if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
								numTries += 1;
								if (numTries < maxTries) {
									yield response.readBody();
									yield this._performExponentialBackoff(numTries);
								}
							} while (numTries < maxTries);
							return response;
						});
					}
					dispose() {
						if (this._agent) this._agent.destroy();
						this._disposed = true;
					}
					requestRaw(info, data) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return new Promise((resolve, reject) => {
								function callbackForResult(err, res) {
									if (err) reject(err);
									else if (!res) reject(new Error("Unknown error"));
									else resolve(res);
								}
								this.requestRawWithCallback(info, data, callbackForResult);
							});
						});
					}
					requestRawWithCallback(info, data, onResult) {
						if (typeof data === "string") {
							if (!info.options.headers) info.options.headers = {};
							info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
						}
						let callbackCalled = false;
						function handleResult(err, res) {
							if (!callbackCalled) {
								callbackCalled = true;
								onResult(err, res);
							}
						}
						const req = info.httpModule.request(info.options, (msg) => {
							handleResult(void 0, new HttpClientResponse(msg));
						});
						let socket;
						req.on("socket", (sock) => {
							socket = sock;
						});
						req.setTimeout(this._socketTimeout || 18e4, () => {
							if (socket) socket.end();
							handleResult(new Error(`Request timeout: ${info.options.path}`));
						});
						req.on("error", function(err) {
							handleResult(err);
						});
						if (data && typeof data === "string") req.write(data, "utf8");
						if (data && typeof data !== "string") {
							data.on("close", function() {
								req.end();
							});
							data.pipe(req);
						} else req.end();
					}
					getAgent(serverUrl) {
						const parsedUrl = new URL(serverUrl);
						return this._getAgent(parsedUrl);
					}
					getAgentDispatcher(serverUrl) {
						const parsedUrl = new URL(serverUrl);
						const proxyUrl = getProxyUrl(parsedUrl);
						if (!(proxyUrl && proxyUrl.hostname)) return;
						return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
					}
					_prepareRequest(method, requestUrl, headers) {
						const info = {};
						info.parsedUrl = requestUrl;
						const usingSsl = info.parsedUrl.protocol === "https:";
						info.httpModule = usingSsl ? https__WEBPACK_IMPORTED_MODULE_21___namespace_cache || (https__WEBPACK_IMPORTED_MODULE_21___namespace_cache = __nccwpck_require__.t(https__WEBPACK_IMPORTED_MODULE_21__, 2)) : http__WEBPACK_IMPORTED_MODULE_20___namespace_cache || (http__WEBPACK_IMPORTED_MODULE_20___namespace_cache = __nccwpck_require__.t(http__WEBPACK_IMPORTED_MODULE_20__, 2));
						const defaultPort = usingSsl ? 443 : 80;
						info.options = {};
						info.options.host = info.parsedUrl.hostname;
						info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
						info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
						info.options.method = method;
						info.options.headers = this._mergeHeaders(headers);
						if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
						info.options.agent = this._getAgent(info.parsedUrl);
						if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
						return info;
					}
					_mergeHeaders(headers) {
						if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
						return lowercaseKeys(headers || {});
					}
					_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
						let clientHeader;
						if (this.requestOptions && this.requestOptions.headers) {
							const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
							if (headerValue) clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
						}
						const additionalValue = additionalHeaders[header];
						if (additionalValue !== void 0) return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
						if (clientHeader !== void 0) return clientHeader;
						return _default;
					}
					_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
						let clientHeader;
						if (this.requestOptions && this.requestOptions.headers) {
							const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
							if (headerValue) {
								if (typeof headerValue === "number") clientHeader = String(headerValue);
								else if (Array.isArray(headerValue)) clientHeader = headerValue.join(", ");
								else clientHeader = headerValue;
							}
						}
						const additionalValue = additionalHeaders[Headers.ContentType];
						if (additionalValue !== void 0) {
							if (typeof additionalValue === "number") return String(additionalValue);
							else if (Array.isArray(additionalValue)) return additionalValue.join(", ");
							else return additionalValue;
						}
						if (clientHeader !== void 0) return clientHeader;
						return _default;
					}
					_getAgent(parsedUrl) {
						let agent;
						const proxyUrl = getProxyUrl(parsedUrl);
						const useProxy = proxyUrl && proxyUrl.hostname;
						if (this._keepAlive && useProxy) agent = this._proxyAgent;
						if (!useProxy) agent = this._agent;
						if (agent) return agent;
						const usingSsl = parsedUrl.protocol === "https:";
						let maxSockets = 100;
						if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || http__WEBPACK_IMPORTED_MODULE_20__.globalAgent.maxSockets;
						if (proxyUrl && proxyUrl.hostname) {
							const agentOptions = {
								maxSockets,
								keepAlive: this._keepAlive,
								proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
									host: proxyUrl.hostname,
									port: proxyUrl.port
								})
							};
							let tunnelAgent;
							const overHttps = proxyUrl.protocol === "https:";
							if (usingSsl) tunnelAgent = overHttps ? import_tunnel.httpsOverHttps : import_tunnel.httpsOverHttp;
							else tunnelAgent = overHttps ? import_tunnel.httpOverHttps : import_tunnel.httpOverHttp;
							agent = tunnelAgent(agentOptions);
							this._proxyAgent = agent;
						}
						if (!agent) {
							const options = {
								keepAlive: this._keepAlive,
								maxSockets
							};
							agent = usingSsl ? new https__WEBPACK_IMPORTED_MODULE_21__.Agent(options) : new http__WEBPACK_IMPORTED_MODULE_20__.Agent(options);
							this._agent = agent;
						}
						if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: false });
						return agent;
					}
					_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
						let proxyAgent;
						if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
						if (proxyAgent) return proxyAgent;
						const usingSsl = parsedUrl.protocol === "https:";
						proxyAgent = new _unused_0_js__WEBPACK_IMPORTED_MODULE_3__.t(Object.assign({
							uri: proxyUrl.href,
							pipelining: !this._keepAlive ? 0 : 1
						}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` }));
						this._proxyAgentDispatcher = proxyAgent;
						if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: false });
						return proxyAgent;
					}
					_getUserAgentWithOrchestrationId(userAgent) {
						const baseUserAgent = userAgent || "actions/http-client";
						const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
						if (orchId) return `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
						return baseUserAgent;
					}
					_performExponentialBackoff(retryNumber) {
						return __awaiter$5(this, void 0, void 0, function* () {
							retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
							const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
							return new Promise((resolve) => setTimeout(() => resolve(), ms));
						});
					}
					_processResponse(res, options) {
						return __awaiter$5(this, void 0, void 0, function* () {
							return new Promise((resolve, reject) => __awaiter$5(this, void 0, void 0, function* () {
								const statusCode = res.message.statusCode || 0;
								const response = {
									statusCode,
									result: null,
									headers: {}
								};
								if (statusCode === HttpCodes.NotFound) resolve(response);
								function dateTimeDeserializer(key, value) {
									if (typeof value === "string") {
										const a = new Date(value);
										if (!isNaN(a.valueOf())) return a;
									}
									return value;
								}
								let obj;
								let contents;
								try {
									contents = yield res.readBody();
									if (contents && contents.length > 0) {
										if (options && options.deserializeDates) obj = JSON.parse(contents, dateTimeDeserializer);
										else obj = JSON.parse(contents);
										response.result = obj;
									}
									response.headers = res.message.headers;
								} catch (err) {}
								if (statusCode > 299) {
									let msg;
									if (obj && obj.message) msg = obj.message;
									else if (contents && contents.length > 0) msg = contents;
									else msg = `Failed request: (${statusCode})`;
									const err = new HttpClientError(msg, statusCode);
									err.result = response.result;
									reject(err);
								} else resolve(response);
							}));
						});
					}
				};
				const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
				var __awaiter$4 = function(thisArg, _arguments, P, generator) {
					function adopt(value) {
						return value instanceof P ? value : new P(function(resolve) {
							resolve(value);
						});
					}
					return new (P || (P = Promise))(function(resolve, reject) {
						function fulfilled(value) {
							try {
								step(generator.next(value));
							} catch (e) {
								reject(e);
							}
						}
						function rejected(value) {
							try {
								step(generator["throw"](value));
							} catch (e) {
								reject(e);
							}
						}
						function step(result) {
							result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
						}
						step((generator = generator.apply(thisArg, _arguments || [])).next());
					});
				};
				var BearerCredentialHandler = class {
					constructor(token) {
						this.token = token;
					}
					prepareRequest(options) {
						if (!options.headers) throw Error("The request has no headers");
						options.headers["Authorization"] = `Bearer ${this.token}`;
					}
					canHandleAuthentication() {
						return false;
					}
					handleAuthentication() {
						return __awaiter$4(this, void 0, void 0, function* () {
							throw new Error("not implemented");
						});
					}
				};
				var __awaiter$3 = function(thisArg, _arguments, P, generator) {
					function adopt(value) {
						return value instanceof P ? value : new P(function(resolve) {
							resolve(value);
						});
					}
					return new (P || (P = Promise))(function(resolve, reject) {
						function fulfilled(value) {
							try {
								step(generator.next(value));
							} catch (e) {
								reject(e);
							}
						}
						function rejected(value) {
							try {
								step(generator["throw"](value));
							} catch (e) {
								reject(e);
							}
						}
						function step(result) {
							result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
						}
						step((generator = generator.apply(thisArg, _arguments || [])).next());
					});
				};
				var OidcClient = class OidcClient {
					static createHttpClient(allowRetry = true, maxRetry = 10) {
						const requestOptions = {
							allowRetries: allowRetry,
							maxRetries: maxRetry
						};
						return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
					}
					static getRequestToken() {
						const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
						if (!token) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
						return token;
					}
					static getIDTokenUrl() {
						const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
						if (!runtimeUrl) throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
						return runtimeUrl;
					}
					static getCall(id_token_url) {
						return __awaiter$3(this, void 0, void 0, function* () {
							var _a;
							const id_token = (_a = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
								throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
							})).result) === null || _a === void 0 ? void 0 : _a.value;
							if (!id_token) throw new Error("Response json body do not have ID Token field");
							return id_token;
						});
					}
					static getIDToken(audience) {
						return __awaiter$3(this, void 0, void 0, function* () {
							try {
								let id_token_url = OidcClient.getIDTokenUrl();
								if (audience) id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`;
								debug(`ID token url is ${id_token_url}`);
								const id_token = yield OidcClient.getCall(id_token_url);
								setSecret(id_token);
								return id_token;
							} catch (error) {
								throw new Error(`Error message: ${error.message}`);
							}
						});
					}
				};
				var __awaiter$2 = function(thisArg, _arguments, P, generator) {
					function adopt(value) {
						return value instanceof P ? value : new P(function(resolve) {
							resolve(value);
						});
					}
					return new (P || (P = Promise))(function(resolve, reject) {
						function fulfilled(value) {
							try {
								step(generator.next(value));
							} catch (e) {
								reject(e);
							}
						}
						function rejected(value) {
							try {
								step(generator["throw"](value));
							} catch (e) {
								reject(e);
							}
						}
						function step(result) {
							result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
						}
						step((generator = generator.apply(thisArg, _arguments || [])).next());
					});
				};
				const { access: access$2, appendFile: appendFile$1, writeFile } = fs__WEBPACK_IMPORTED_MODULE_19__.promises;
				const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
				var Summary = class {
					constructor() {
						this._buffer = "";
					}
					filePath() {
						return __awaiter$2(this, void 0, void 0, function* () {
							if (this._filePath) return this._filePath;
							const pathFromEnv = process.env[SUMMARY_ENV_VAR];
							if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
							try {
								yield access$2(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_19__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_19__.constants.W_OK);
							} catch (_a) {
								throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
							}
							this._filePath = pathFromEnv;
							return this._filePath;
						});
					}
					wrap(tag, content, attrs = {}) {
						const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
						if (!content) return `<${tag}${htmlAttrs}>`;
						return `<${tag}${htmlAttrs}>${content}</${tag}>`;
					}
					write(options) {
						return __awaiter$2(this, void 0, void 0, function* () {
							const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
							const filePath = yield this.filePath();
							yield (overwrite ? writeFile : appendFile$1)(filePath, this._buffer, { encoding: "utf8" });
							return this.emptyBuffer();
						});
					}
					clear() {
						return __awaiter$2(this, void 0, void 0, function* () {
							return this.emptyBuffer().write({ overwrite: true });
						});
					}
					stringify() {
						return this._buffer;
					}
					isEmptyBuffer() {
						return this._buffer.length === 0;
					}
					emptyBuffer() {
						this._buffer = "";
						return this;
					}
					addRaw(text, addEOL = false) {
						this._buffer += text;
						return addEOL ? this.addEOL() : this;
					}
					addEOL() {
						return this.addRaw(os__WEBPACK_IMPORTED_MODULE_17__.EOL);
					}
					addCodeBlock(code, lang) {
						const attrs = Object.assign({}, lang && { lang });
						const element = this.wrap("pre", this.wrap("code", code), attrs);
						return this.addRaw(element).addEOL();
					}
					addList(items, ordered = false) {
						const tag = ordered ? "ol" : "ul";
						const listItems = items.map((item) => this.wrap("li", item)).join("");
						const element = this.wrap(tag, listItems);
						return this.addRaw(element).addEOL();
					}
					addTable(rows) {
						const tableBody = rows.map((row) => {
							const cells = row.map((cell) => {
								if (typeof cell === "string") return this.wrap("td", cell);
								const { header, data, colspan, rowspan } = cell;
								const tag = header ? "th" : "td";
								const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
								return this.wrap(tag, data, attrs);
							}).join("");
							return this.wrap("tr", cells);
						}).join("");
						const element = this.wrap("table", tableBody);
						return this.addRaw(element).addEOL();
					}
					addDetails(label, content) {
						const element = this.wrap("details", this.wrap("summary", label) + content);
						return this.addRaw(element).addEOL();
					}
					addImage(src, alt, options) {
						const { width, height } = options || {};
						const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
						const element = this.wrap("img", null, Object.assign({
							src,
							alt
						}, attrs));
						return this.addRaw(element).addEOL();
					}
					addHeading(text, level) {
						const tag = `h${level}`;
						const allowedTag = [
							"h1",
							"h2",
							"h3",
							"h4",
							"h5",
							"h6"
						].includes(tag) ? tag : "h1";
						const element = this.wrap(allowedTag, text);
						return this.addRaw(element).addEOL();
					}
					addSeparator() {
						const element = this.wrap("hr", null);
						return this.addRaw(element).addEOL();
					}
					addBreak() {
						const element = this.wrap("br", null);
						return this.addRaw(element).addEOL();
					}
					addQuote(text, cite) {
						const attrs = Object.assign({}, cite && { cite });
						const element = this.wrap("blockquote", text, attrs);
						return this.addRaw(element).addEOL();
					}
					addLink(text, href) {
						const element = this.wrap("a", text, { href });
						return this.addRaw(element).addEOL();
					}
				};
				new Summary();
				os__WEBPACK_IMPORTED_MODULE_17__.platform();
				os__WEBPACK_IMPORTED_MODULE_17__.arch();
				var __awaiter = function(thisArg, _arguments, P, generator) {
					function adopt(value) {
						return value instanceof P ? value : new P(function(resolve) {
							resolve(value);
						});
					}
					return new (P || (P = Promise))(function(resolve, reject) {
						function fulfilled(value) {
							try {
								step(generator.next(value));
							} catch (e) {
								reject(e);
							}
						}
						function rejected(value) {
							try {
								step(generator["throw"](value));
							} catch (e) {
								reject(e);
							}
						}
						function step(result) {
							result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
						}
						step((generator = generator.apply(thisArg, _arguments || [])).next());
					});
				};
				var ExitCode;
				(function(ExitCode) {
					ExitCode[ExitCode["Success"] = 0] = "Success";
					ExitCode[ExitCode["Failure"] = 1] = "Failure";
				})(ExitCode || (ExitCode = {}));
				function setSecret(secret) {
					issueCommand("add-mask", {}, secret);
				}
				function getInput(name, options) {
					const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
					if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
					if (options && options.trimWhitespace === false) return val;
					return val.trim();
				}
				function setOutput(name, value) {
					if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
					process.stdout.write(os__WEBPACK_IMPORTED_MODULE_17__.EOL);
					issueCommand("set-output", { name }, toCommandValue(value));
				}
				function debug(message) {
					issueCommand("debug", {}, message);
				}
				function error(message, properties = {}) {
					issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
				}
				function warning(message, properties = {}) {
					issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
				}
				function notice(message, properties = {}) {
					issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
				}
				function info(message) {
					process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_17__.EOL);
				}
				function startGroup(name) {
					issue("group", name);
				}
				function endGroup() {
					issue("endgroup");
				}
				function group(name, fn) {
					return __awaiter(this, void 0, void 0, function* () {
						startGroup(name);
						let result;
						try {
							result = yield fn();
						} finally {
							endGroup();
						}
						return result;
					});
				}
				function getIDToken(aud) {
					return __awaiter(this, void 0, void 0, function* () {
						return yield OidcClient.getIDToken(aud);
					});
				}
				const log = {
					info: (text) => info((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.f)(text)),
					quote: (text) => info((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.u)(text)),
					debug: (text) => debug((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(text)),
					notice: (text) => notice((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(text)),
					warning: (text) => warning((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(text)),
					error: (text) => error((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(text)),
					group: (title, body) => group((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(title), body),
					mask: setSecret
				};
				const githubRunner = {
					env: process.env,
					log,
					mask: setSecret,
					idToken: (audience) => getIDToken(audience)
				};
				function readInputs(names) {
					const others = Object.entries(process.env).flatMap(([variable, value = ""]) => variable.startsWith("INPUT_") ? [[variable.slice(6).toLowerCase(), value]] : []);
					return {
						...Object.fromEntries(others),
						...Object.fromEntries(names.map((name) => [name, getInput(name)]))
					};
				}
				function setOutputs(outputs) {
					for (const [name, value] of Object.entries(outputs)) if (value !== void 0) setOutput(name, value);
				}
				const ANNOTATE = {
					error,
					warning,
					notice
				};
				function annotate(annotations) {
					for (const { level, title, text } of annotations) ANNOTATE[level]((0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(text), { title: (0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)(title) });
				}
				async function writeSummary(markdown) {
					const file = process.env.GITHUB_STEP_SUMMARY;
					if (!file) return debug("GITHUB_STEP_SUMMARY is not set, so the run does not write a job summary.");
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.appendFile)(file, markdown.endsWith("\n") ? markdown : `${markdown}\n`);
				}
				function reportBug(error$1) {
					const stack = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.v)(error$1);
					log.quote(stack);
					error(`${(0, _write_js__WEBPACK_IMPORTED_MODULE_5__.d)((0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(error$1))}\nThis is a bug in run-iam-deploy, not in your workflow. Please report it with the stack above. The log shows what was done so far.`, { title: "Unexpected error" });
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
					...Object.values(_names_js__WEBPACK_IMPORTED_MODULE_6__.P).map(({ input }) => ({
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
						...repository && { repository: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.ut)(repository) }
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
						service: own ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.st)(service, preview.pullRequest) : service
					};
				}
				function underTag(config, pullRequest) {
					const name = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.it)(pullRequest);
					const { suffix } = config;
					if (suffix && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.ct)(pullRequest, suffix).length > LONGEST_SUFFIX) return refuse(config, `The revision of a preview is named SERVICE-${name}-SUFFIX, and with the suffix "${suffix}" that exceeds ${LONGEST_REVISION} characters. Use a shorter suffix, or none.`);
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
								[_resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.X]: name,
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
					const service = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.st)(config.service, pullRequest);
					const ours = {
						[_resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.X]: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.it)(pullRequest),
						[_resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.Z]: config.service,
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
				const ofRepository = ({ previews: { repository } }) => repository ? { [_resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.Q]: repository } : {};
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
					return { finding: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__._)("preview-impossible", reason, { evidence }) };
				}
				const RISK = {
					source: "Building it here would run a stranger's code with this repository's permissions.",
					image: "An image that was built from it, or that it names, would run a stranger's code with this service's permissions.",
					template: "Deploying for it here would let a stranger trigger changes with this repository's permissions."
				};
				const PERMISSIONS = "permissions:\n  contents: read\n  id-token: write";
				const REVIEWED = `environment: previews-of-forks   # of the job; with required reviewers in the settings of the repository
steps:\n  - uses: ${_version_js__WEBPACK_IMPORTED_MODULE_25__.n}\n    with:\n      environment: previews-of-forks\n      allow_fork_source: true`;
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
					if (code.whose !== "ours" || dependabot) return stop(true, (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.b)("fork-without-token", `${withoutToken(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`, { evidence }));
					return stop(false, (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__._)("id-token-permission", "The job is not allowed to ask GitHub for an ID token, so it cannot sign in at Google. GitHub allows it only to jobs that say id-token: write under permissions; where permissions are listed, each that the job uses has to be in the list.", {
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
					return stop(false, (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__._)("foreign-head", `${whose} ${RISK[origin.kind]} Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`, {
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
					return merge$1(await Promise.all(groups.map((group) => askGroup(group, ask, testable))));
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
							if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
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
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t) || error.status !== 400 || error.code === "FAILED_PRECONDITION") throw error;
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
						return merge$1(await Promise.all([names.slice(0, middle), names.slice(middle)].map((half) => askGroup(half, ask))));
					}
				}
				async function without(bad, names, ask, testable) {
					return merge$1([await askGroup(names.filter((name) => !bad.includes(name)), ask, testable), {
						granted: new Set(),
						untestable: new Set(bad)
					}]);
				}
				const mentions = (message, name) => new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(message);
				function merge$1(answers) {
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
						if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t && error.status === 404) return null;
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
						await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)(waitMs, signal);
					}
				}
				async function waitFor(operation, wait, signal) {
					let current = operation;
					for (let waitMs = 250; !current.done; waitMs = Math.min(waitMs * PACE.factor, 5e3)) {
						const before = performance.now();
						current = await wait(operation.name);
						if (!current.done && performance.now() - before < 1e3) await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)(waitMs, signal);
					}
					return current;
				}
				function resultOf(operation, call) {
					if (operation.error) throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.r)(operation.error, call);
					const { "@type": _, ...result } = operation.response ?? {};
					return result;
				}
				const TIMEOUT_MS$1 = 6e4;
				const USER_AGENT = `${_version_js__WEBPACK_IMPORTED_MODULE_25__.t}/${_version_js__WEBPACK_IMPORTED_MODULE_25__.r}`;
				function makeTransport(options) {
					const { quotes = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.c)() } = options;
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
						if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.a)(signal);
						const result = await attempt(options, call, url, signal);
						if ("answer" in result) {
							const { answer } = result;
							if (answer.status >= 200 && answer.status < 300 || call.accept?.includes(answer.status)) return answer;
							const error = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.i)(answer.status, answer.text, callName(options.endpoints, call), quotes.hide);
							if (answer.status === 401 && !renewed && call.url === void 0) {
								renewed = true;
								options.credentials.renew(result.authorization);
								continue;
							}
							const again = repeatable ? (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.r)(answer.status) : answer.status === 429;
							if (call.once || !again || retry + 1 >= 6) throw await explained(options, error);
							await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.n)(retry, answer.headers.get("retry-after")), signal);
						} else {
							if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.a)(signal);
							const failure = (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.t)(result.failure);
							const again = failure === "not-sent" || failure === "maybe-sent" && repeatable;
							if (call.once || !again || retry + 1 >= 4) throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.n)(result.failure, callName(options.endpoints, call), new URL(url).host);
							await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.n)(retry, null), signal);
						}
					}
				}
				async function attempt(options, call, url, signal) {
					const credentials = call.url === void 0 ? await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.i)(options.credentials.headers(), signal) : {};
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
						throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.i)(502, cut ? "The answer is too large." : `The answer is not JSON: ${hide(text).slice(0, 100)}`, callName(options.endpoints, call));
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
						if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.a)(signal);
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
							if (signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.a)(signal);
							if (tried + 1 >= TRIES || (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.t)(failure) === "final") throw (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.n)(failure, call, new URL(url).host);
							await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.n)(tried, null), signal);
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
					const { manifest } = _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind];
					const path = overridden && manifest?.regionalPath ? `/v1/projects/${project}/locations/${region}/${manifest.plural}` : `/apis/${manifest?.apiVersion}/namespaces/${project}/${manifest?.plural}`;
					return list ? path : `${path}/${name}`;
				}
				function regionOf({ kind, region }, endpoints) {
					const override = endpoints.override(API$5);
					if (_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].manifest?.regionalPath || !override) return {};
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
							const { collection, idParameter } = _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind];
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
							if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t) || ![
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
						const got = await (signal.aborted ? asked : (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.i)(asked, signal)).catch((error) => {
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
							const jwt = asked && await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.s)(asked, ID_TOKEN_MS, "the token endpoint", signal).catch(notCancelled);
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
						answer ??= (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.s)(ask(), ID_TOKEN_MS, "the token endpoint", signal).then(() => void 0, (failure) => isFromLibrary(failure) ? refused(readError(failure, call)) : void 0);
						return await answer ?? error;
					};
				}
				const ID_TOKEN_MS = 3e4;
				function notCancelled(error) {
					if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.g) throw error;
					return null;
				}
				const isFromLibrary = (error) => !(error instanceof Error && /^(UserError|Cancelled)$/.test(error.name));
				function readError(error, call) {
					const { response, config } = error;
					if (response?.status) {
						const { data, status } = response;
						return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.i)(status, typeof data === "string" ? data : JSON.stringify(data ?? ""), call);
					}
					const host = config?.url instanceof URL ? config.url.host : /^\S+ ([^/]+)/.exec(call)?.[1] ?? call;
					return (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.n)(error instanceof Error && error.cause instanceof Error ? error.cause : error, call, host);
				}
				const STS_CALL = "POST sts.googleapis.com/v1/token";
				const JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
				const ENOUGH_SECONDS = 120;
				const afterIt = (body) => new Promise((resolve) => setImmediate(resolve)).then(body);
				async function federated(provider, audience, context) {
					const idToken = idTokenSource(audience, context);
					const asked = idToken();
					const [first, { PoolClient }] = await Promise.all([asked, afterIt(() => Promise.all([
						__nccwpck_require__.e(741),
						__nccwpck_require__.e(358),
						__nccwpck_require__.e(377)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 4377)))]);
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
					const parts = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.o)(provider);
					const principal = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.s)(parts, (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.a)(first));
					if (principal !== void 0) identity.principal = principal;
					return {
						credentials: {
							...libraryCredentials({
								...context,
								client,
								identity,
								call: STS_CALL.replace("googleapis.com", endpoints.universe),
								refused: (error) => (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.n)(error, {
									provider: parts,
									claims: (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.a)(subjectToken),
									setBy: "input"
								})
							}),
							explain: (error) => error.status === 401 ? (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.p)(error) : error
						},
						federated: {
							provider,
							subjectToken: () => subjectToken
						}
					};
				}
				const directOrigins = (addresses, { env }) => addresses.flatMap((address) => URL.canParse(address) ? [new URL(address)] : []).filter((url) => !(0, _network_js__WEBPACK_IMPORTED_MODULE_10__.n)(url, env));
				function idTokenSource(audience, context) {
					let last;
					return async () => {
						const left = (last?.claims.exp ?? 0) - Date.now() / 1e3;
						if (last && left > ENOUGH_SECONDS) return last.token;
						const token = await askRunner(audience, context);
						context.mask(token);
						const claims = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.a)(token);
						if (context.environment && claims.environment !== context.environment) throw (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.h)(context.environment, claims.environment);
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
						return await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.s)(context.runnerToken(audience), RUNNER_TRY_MS, "the endpoint of the runner", context.signal);
					} catch (error) {
						if (context.signal.aborted) throw error;
						const said = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(error);
						if (/env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said) || tried >= RUNNER_TRIES) throw (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.m)(error, context.env);
						await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)(500 * tried, context.signal);
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
					if (error.service) return (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.u)(error, (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(email) ?? (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.d)(error));
					if (error.status === 0 || error.status >= 500 || error.status === 429) return (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__._)(error);
					const { why, remedies = [], id, account = email } = explain(refused);
					const resource = `//iam.googleapis.com/projects/${(0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(account) ?? "-"}/serviceAccounts/${account}`;
					return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.v)(id ?? "impersonation-denied", `${why} Google said: ${oneLine$1(error.message)}.`, {
						principal: refused.asker.member,
						resource,
						evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.s)(error.call, resource, error)],
						remedies
					}, { cause: error });
				}
				const isMissingGrant = ({ status, service, constraint, permission, reason, message: text }) => status === 403 && service === void 0 && constraint === void 0 && !(0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.c)({
					text,
					reason
				}) && (permission !== void 0 || reason === "IAM_PERMISSION_DENIED" || /does not have permission|Permission .{0,300}denied/i.test(text));
				function explain(refused) {
					const { error, email } = refused;
					const { message: text, reason, constraint, status } = error;
					if ((0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.c)({
						text,
						reason
					})) return {
						why: (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.l)({
							text,
							reason
						}, `${whoAsks(refused.asker)} to iamcredentials.googleapis.com and sts.googleapis.com`),
						id: "policy-blocks-deploy"
					};
					if (constraint) return {
						why: `The organisation policy ${constraint} does not allow a token for ${email}.`,
						id: "policy-blocks-deploy",
						remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.m)((0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(email) ?? (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.d)(error), constraint)
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
					const project = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(account);
					const remedy = project ? [{
						kind: "gcloud",
						title: `List the accounts of the project ${project}`,
						text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.n)([
							"iam",
							"service-accounts",
							"list",
							`--project=${project}`
						])
					}] : [];
					const likely = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.t)(account, [], refused.project);
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
						text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.n)(args)
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
						text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.n)(args)
					}, {
						...enable(account, `If it is disabled: enable the account ${account}`),
						alternative: true
					}];
				}
				function ofProject(account) {
					const project = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(account);
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
					const resource = `//iam.googleapis.com/projects/${(0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(account) ?? "-"}/serviceAccounts/${account}`;
					const cause = `${capital(whoAsks(asker))} is not allowed to act as ${email}`;
					const { federated, member } = asker;
					if (!federated) {
						const remedies = [...member ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.u)({
							member,
							role,
							resource
						}) : [], ...looks];
						return {
							why: `${cause}: it lacks ${role} on the account ${account}${orDisabled}. If it already has the role, a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`,
							remedies
						};
					}
					const members = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.i)(federated.provider, federated.claims);
					return {
						why: `${cause}: it matches no grant of ${role} on the account ${account}${orDisabled}. The provider's attribute mapping, which the run cannot read, decides which members include the job. Grant the role to ${members.map((one) => `${one.member} (${one.jobs}; needs the mapping ${one.mapping})`).join(" or to ") || "a member that the mapping makes"}. If such a member already has the role, check the provider first: with another mapping, the member matches no job; otherwise a deny policy or a condition is the cause.${chain}${mayBeGone}${later}`,
						remedies: [
							...members.flatMap(({ member, jobs, mapping }, at) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.i)({
								member,
								role,
								resource
							}).map((remedy) => ({
								...remedy,
								title: `${remedy.title} to ${jobs} (with the mapping ${mapping})`,
								...at > 0 && { alternative: true }
							}))),
							(0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.r)(federated.provider),
							...looks
						]
					};
				}
				const capital = (words) => words.startsWith("th") ? words.charAt(0).toUpperCase() + words.slice(1) : words;
				const oneLine$1 = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
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
								if (error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t && error.status >= 400 && error.status < 500) return null;
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
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t)) throw error;
						const passed = Date.now() - start;
						const aboutGrant = isMissingGrant(error);
						const disabled = aboutGrant ? await options.isDisabled?.() : void 0;
						if (!wait || !(aboutGrant && !disabled) || passed + waitMs > wait.upToMs) throw options.refused?.(error, disabled) ?? error;
						const most = Math.round(wait.upToMs / 1e3);
						wait.say(`${email} cannot be impersonated yet; waiting for the grant (${Math.round(passed / 1e3)} s of ${most} s).`);
						await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)(waitMs, signal);
					}
				}
				const LIFETIME_SECONDS = 3300;
				function impersonated(source, email, delegates, config, context) {
					const { identity } = source.credentials;
					const method = identity.method === "direct-federation" ? "workload-identity-federation" : identity.method;
					const project = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(email);
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
					const found = await makeIam(transport).getServiceAccount(account, (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(account)).catch(() => null);
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
						provider: (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.o)(federated.provider),
						claims: (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.a)(token)
					} };
				}
				function keyRefused(error, key, where) {
					return refused$1(error, where, explainKey(error, key), key.email);
				}
				const userRefused = (error, where) => refused$1(error, where, explainUser(error));
				function refused$1(error, where, { why, remedies = [] }, email) {
					if (error.status === 0 || error.status >= 500 || error.status === 429) return (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__._)(error);
					return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.v)("credentials-refused", `${why} ${where} names the file. Google's token endpoint said: ${error.code}: ${oneLine(error.message)}.`, {
						...email && { principal: `serviceAccount:${email}` },
						evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.s)(error.call, error.call.split(" ")[1] ?? error.call, error)],
						remedies
					}, { cause: error });
				}
				function explainKey({ message, code }, { email, id }) {
					const project = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.g)(email);
					const of = project ? [`--project=${project}`] : [];
					const gcloud = (title, ...args) => ({
						kind: "gcloud",
						title,
						text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.n)([
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
					text: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.n)([
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
				const oneLine = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
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
						return (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.C)(path);
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.bt)) throw error;
						throw (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.f)(variable, `the file ${path}, named by ${variable}, ${error.message}.`, error);
					}
				}
				function parse(text, path, variable) {
					try {
						const json = JSON.parse(text);
						if (typeof json === "object" && json !== null) return json;
					} catch {}
					throw (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.f)(variable, `the file ${path}, named by ${variable}, is not a JSON object.`);
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
				const unusable = ({ where, path }, what, cause) => (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.f)(where, `the credentials in ${path} (${where}) cannot be used: the file ${what}`, cause);
				async function fromExternalAccount(json, origin) {
					const { context } = origin;
					const { endpoints, signal, mask } = context;
					const { service_account_impersonation_url: impersonationUrl, ...rest } = json;
					const audience = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json.audience) ?? "";
					const provider = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.o)(audience);
					const source = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.t)(json.credential_source) ?? {};
					for (const value of Object.values((0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.t)(source.headers) ?? {})) if ((0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(value)) mask(String(value).replace(/^bearer /i, ""));
					const tokenUrl = endpoints.override("sts") ? `${endpoints.override("sts")}/v1/token` : (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json.token_url) ?? `${endpoints.base("sts")}/v1/token`;
					requireSafe(tokenUrl, "token_url", _safe_address_js__WEBPACK_IMPORTED_MODULE_12__.t, origin);
					for (const name of [
						"url",
						"region_url",
						"imdsv2_session_token_url"
					]) requireSafe(source[name], `credential_source.${name}`, _safe_address_js__WEBPACK_IMPORTED_MODULE_12__.n, origin);
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
						const principal = (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.s)(provider, (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.a)(token));
						if (principal !== void 0) identity.principal = principal;
					};
					const refused = (error) => {
						if (subjectToken !== void 0) return (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.n)(error, {
							provider,
							claims: (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.a)(subjectToken),
							setBy: "file"
						});
						return noSubjectToken(error, source, origin);
					};
					const make = async () => {
						if (source.environment_id !== void 0 || source.executable !== void 0) {
							const { ExternalAccountClient } = await Promise.all([
								__nccwpck_require__.e(741),
								__nccwpck_require__.e(358),
								__nccwpck_require__.e(595)
							]).then(__nccwpck_require__.bind(__nccwpck_require__, 5595)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
							return ExternalAccountClient.fromJSON(options);
						}
						const { PoolClient } = await Promise.all([
							__nccwpck_require__.e(741),
							__nccwpck_require__.e(358),
							__nccwpck_require__.e(377)
						]).then(__nccwpck_require__.bind(__nccwpck_require__, 4377));
						const direct = directOrigins([tokenUrl, (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(source.url) ?? ""], context);
						return new PoolClient(options, {
							signal,
							headers: {},
							direct,
							seen
						});
					};
					const client = await make().catch((error) => {
						throw unusable(origin, `is incomplete: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(error)}`, error);
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
							explain: (error) => error.status === 401 ? (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.p)(error) : error
						},
						federated: {
							provider: audience.replace(/^\/\/[^/]+\//, ""),
							subjectToken: () => subjectToken
						}
					};
					return impersonationUrl === void 0 ? made : behind(made, impersonationUrl, [], origin);
				}
				function noSubjectToken(error, source, origin) {
					const url = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(source.url);
					if (!url) return unusable(origin, `does not yield a token: ${error.message}`, error);
					const host = URL.canParse(url) ? new URL(url).host : url;
					if (!(/\.actions\.githubusercontent\.com$/.test(host) || url.startsWith(origin.context.env.ACTIONS_ID_TOKEN_REQUEST_URL || " "))) return unusable(origin, `leads to no token: ${host} (credential_source.url) answered ${error.status || "nothing"}: ${error.message}.`, error);
					if (error.status === 401 || error.status === 403) return unusable(origin, `was written for another job, or its right to ask has ended: GitHub answered ${error.status}. The step that signs in has to run in this job.`, error);
					return (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.m)(error, origin.context.env);
				}
				function requireSafe(url, field, isSafe, origin) {
					if (url === void 0 || url === null || url === "") return;
					if (typeof url === "string" && URL.canParse(url) && isSafe(new URL(url))) return;
					throw unusable(origin, `has a ${field} that is not an https address, so the token would be sent without encryption.`);
				}
				async function fromKey(json, origin) {
					const { JWT: Client } = await Promise.all([
						__nccwpck_require__.e(741),
						__nccwpck_require__.e(123),
						__nccwpck_require__.e(517)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 2517)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
					const client = new Client({ scopes: SCOPES });
					client.useJWTAccessWithScope = true;
					try {
						client.fromJSON(json);
					} catch (error) {
						throw unusable(origin, `is incomplete: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(error)}`, error);
					}
					origin.context.mask(String(json.private_key));
					const project = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json.project_id);
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
							id: (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json.private_key_id)
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
					for (const name of ["refresh_token", "client_secret"]) if ((0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json[name])) origin.context.mask(String(json[name]));
					if (json.type === "external_account_authorized_user") requireSafe(json.token_url, "token_url", _safe_address_js__WEBPACK_IMPORTED_MODULE_12__.t, origin);
					const client = await (json.type === "authorized_user" ? userClient(json) : workforceClient(json)).catch((error) => {
						throw unusable(origin, `is incomplete: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(error)}`, error);
					});
					const account = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json.account);
					return { credentials: libraryCredentials({
						...origin.context,
						client,
						identity: {
							method: origin.method,
							through: origin.where,
							...account && { principal: `user:${account}` }
						},
						call: callOf((0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(json.token_url) ?? "https://oauth2.googleapis.com/token"),
						refused: (error) => userRefused(error, origin.where)
					}) };
				}
				async function userClient(json) {
					const { UserRefreshClient } = await Promise.all([
						__nccwpck_require__.e(741),
						__nccwpck_require__.e(123),
						__nccwpck_require__.e(71)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 4071)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
					const client = new UserRefreshClient();
					client.fromJSON(json);
					return client;
				}
				async function workforceClient(json) {
					const { ExternalAccountAuthorizedUserClient: Client } = await Promise.all([
						__nccwpck_require__.e(741),
						__nccwpck_require__.e(358),
						__nccwpck_require__.e(72)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 72)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
					return new Client(json);
				}
				async function fromImpersonated(json, origin) {
					const inner = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.t)(json.source_credentials);
					if (!inner) throw unusable(origin, "has no source_credentials.");
					const delegates = Array.isArray(json.delegates) ? json.delegates.map(String) : [];
					return behind(await fromJson(inner, origin), json.service_account_impersonation_url, delegates, origin);
				}
				function behind(source, url, delegates, origin) {
					const email = /serviceAccounts\/([^/:]+):generateAccessToken$/.exec((0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.r)(url) ?? "")?.[1];
					if (!email) throw unusable(origin, "names no service account in service_account_impersonation_url.");
					return { credentials: impersonated(source, decodeURIComponent(email), delegates, origin.config, origin.context) };
				}
				const callOf = (url) => `POST ${URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}`;
				const CHAIN = "Application Default Credentials";
				async function applicationDefault(config, context) {
					const path = wellKnownFile(context.env);
					if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_16__.access)(path).then(() => true, () => false)) return fromFile(path, CHAIN, config, context, "application-default");
					const machine = await askMetadata(context);
					if (machine) return fromMachine(machine, context);
					throw (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.f)(CHAIN, `the file ${path} does not exist, and no metadata server answers on this machine.`);
				}
				function wellKnownFile(env) {
					const windows = process.platform === "win32" && env.APPDATA ? (0, node_path__WEBPACK_IMPORTED_MODULE_15__.join)(env.APPDATA, "gcloud") : void 0;
					const folder = env.CLOUDSDK_CONFIG || windows || (0, node_path__WEBPACK_IMPORTED_MODULE_15__.join)(env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_23__.homedir)(), ".config", "gcloud");
					return (0, node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, "application_default_credentials.json");
				}
				async function askMetadata(context) {
					const agent = new node_http__WEBPACK_IMPORTED_MODULE_22__.Agent();
					const http = (0, _network_js__WEBPACK_IMPORTED_MODULE_10__.r)(() => ({ agent }));
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
						if (context.signal.aborted) throw (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.a)(context.signal);
						return;
					}
				}
				async function fromMachine({ email, project }, context) {
					const { Compute } = await Promise.all([
						__nccwpck_require__.e(741),
						__nccwpck_require__.e(123),
						__nccwpck_require__.e(657)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 1657)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
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
						refused: (error) => (0, _meant_email_js__WEBPACK_IMPORTED_MODULE_11__.f)(CHAIN, `the metadata server returned no token: ${error.message}.`, error),
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
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t) || error.status !== 412) throw error;
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
						if (!(answer instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t)) {
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
						if (failures >= 6) throw answer instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t ? answer : mismatch(transport, target, "the server accepts no more of it");
						await (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.o)((0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.n)(failures - 1, null), transport.signal);
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
						if (failure instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t && (failure.status === 0 || (0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.r)(failure.status))) return failure;
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
					return new _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t(0, callName(transport.endpoints, uploadCall(target)), {
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
					if (first) throw new _api_error_js__WEBPACK_IMPORTED_MODULE_4__._([first, ...others]);
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
					if (!(0, _safe_address_js__WEBPACK_IMPORTED_MODULE_12__.t)(url)) return {
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
				const badOverride = ({ variable, problem, example }) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__._)("invalid-input", `The environment variable ${variable} ${problem}. Plain http is allowed only for this machine (localhost, 127.0.0.1, ::1). Example: ${variable}=${example}`, { evidence: [{
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
						http: (0, _network_js__WEBPACK_IMPORTED_MODULE_10__.r)((0, _network_js__WEBPACK_IMPORTED_MODULE_10__.t)(env)),
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
					return clients(await authenticate(config, context), context, context.timings, (0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.c)(literalValues(config)));
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
					if (value === "") throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("an empty value");
					return value;
				}
				function choice(choices) {
					return (value) => {
						if (!Object.hasOwn(choices, value)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)}, not one of ${Object.keys(choices).join(", ")}`);
						return choices[value] ?? "";
					};
				}
				function matching(pattern, what) {
					return (value) => {
						if (!pattern.test(value)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)}, not ${what}`);
						return value;
					};
				}
				function integer(lowest, highest = Number.MAX_SAFE_INTEGER) {
					const range = highest === Number.MAX_SAFE_INTEGER ? `from ${lowest}` : `from ${lowest} to ${highest}`;
					return (value) => {
						if (!/^\d+$/.test(value) || Number(value) < lowest || Number(value) > highest) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)}, not a whole number ${range}`);
						return Number(value);
					};
				}
				function orDefault(convert) {
					return (value) => value === "default" ? void 0 : convert(value);
				}
				const fewest = (value) => value === "default" || /^0+$/.test(value) ? void 0 : integer(0)(value);
				function mapOf(values) {
					const result = {};
					for (const value of values) for (const [key, item] of Object.entries((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.y)(value))) {
						if (Object.hasOwn(result, key)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`the key ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)} twice`);
						result[key] = item;
					}
					return result;
				}
				const listOf = (values) => values.flatMap(_course_js__WEBPACK_IMPORTED_MODULE_1__.v);
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
							const entries = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.u)(mapOf(values));
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
					if (instance === "" || instance.includes(":")) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(instance)}, not PROJECT:REGION:INSTANCE`);
					return `${knownProject(instance, place)}:${place.region}:${instance}`;
				}
				function connectorName(connector, place) {
					if (/^projects\/[^/]+\/locations\/[^/]+\/connectors\/[^/]+$/.test(connector)) return connector;
					if (!/^[a-z][-a-z0-9]*$/.test(connector)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(connector)}, not the name of a connector`);
					return `projects/${knownProject(connector, place)}/locations/${place.region}/connectors/${connector}`;
				}
				function meshName(mesh, place) {
					return mesh.includes("/") ? mesh : `projects/${knownProject(mesh, place)}/locations/global/meshes/${mesh}`;
				}
				function knownProject(short, place) {
					if (!place.project) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(short)}, a short name; set project_id, or write the name in full`);
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
							const env = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.l)(mapOf(values));
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
							env: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.l)((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.P)(readText(last(values)))),
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
				const FROM = "metadata";
				const RUN = "run.googleapis.com/";
				function imageOf(document, kind) {
					const path = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.s)(document, kind);
					return path ? text$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, [...path, "image"])) : "";
				}
				function invokerCheckDisabled(document) {
					const said = text$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, [
						"metadata",
						"annotations",
						`${RUN}invoker-iam-disabled`
					])).toLowerCase();
					return said === "" ? void 0 : said === "true";
				}
				function viewOf(document, kind, place) {
					const pod = map$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.l)(kind)));
					const notes = map$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, ["metadata", "annotations"]));
					const ofTemplate = map$1((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, [
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
					const connector = text$1(ofTemplate[`${RUN}vpc-access-connector`]);
					const [network] = list$1(parsed(text$1(ofTemplate[`${RUN}network-interfaces`]))).map(map$1);
					const instances = text$1(ofTemplate[`${RUN}cloudsql-instances`]).split(",").filter(Boolean);
					const put = (path, entries) => Object.keys(entries).length === 0 ? [] : [{
						from: FROM,
						path,
						op: "put",
						entries,
						strategy: "overwrite"
					}];
					return [
						set("template.serviceAccount", text$1(pod.serviceAccountName)),
						set("template.encryptionKey", text$1(ofTemplate[`${RUN}encryption-key`])),
						set("template.vpcAccess.connector", connector && place.project ? connectorName(connector, place) : connector),
						set("template.vpcAccess.networkInterfaces.0.network", text$1(network?.network)),
						set("template.vpcAccess.networkInterfaces.0.subnetwork", text$1(network?.subnetwork)),
						set("template.vpcAccess.egress", EGRESS$1[text$1(ofTemplate[`${RUN}vpc-access-egress`])]),
						...binaryAuthorization(text$1(notes[`${RUN}binary-authorization`])).map(([path, value]) => set(path, value)),
						...put("container.cloudSqlInstances", Object.fromEntries(instances.map((name) => [name, ""]))),
						...put("container.secrets", secretsOf(pod, aliasesOf(text$1(ofTemplate[`${RUN}secrets`])))),
						...put("container.env", literalsOf(pod)),
						...bucketVolumes(pod),
						...otherImages(document, kind, pod),
						..._names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].requests ? [
							set("ingress", INGRESS[text$1(notes[`${RUN}ingress`])]),
							set("iapEnabled", truth(notes[`${RUN}iap-enabled`])),
							set("defaultUriDisabled", truth(notes[`${RUN}default-url-disabled`])),
							...audiences(text$1(notes[`${RUN}custom-audiences`]))
						] : []
					];
				}
				function audiences(annotation) {
					const names = list$1(parsed(annotation)).map(text$1);
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
				const EGRESS$1 = {
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
					const named = (alias) => aliases.get(text$1(alias)) ?? text$1(alias);
					const found = {};
					for (const container of list$1(pod.containers).map(map$1)) for (const variable of list$1(container.env).map(map$1)) {
						const reference = map$1(map$1(variable.valueFrom).secretKeyRef);
						if (reference.name !== void 0) found[text$1(variable.name)] = `${named(reference.name)}:${text$1(reference.key) || "latest"}`;
					}
					for (const volume of list$1(pod.volumes).map(map$1)) {
						const secret = map$1(volume.secret);
						if (secret.secretName === void 0) continue;
						const items = list$1(secret.items).map(map$1);
						for (const item of items.length > 0 ? items : [{}]) found[`/${text$1(volume.name)}/${text$1(item.path)}`] = `${named(secret.secretName)}:${text$1(item.key) || "latest"}`;
					}
					return found;
				}
				function bucketVolumes(pod) {
					return list$1(pod.volumes).map(map$1).flatMap(({ name, csi }) => {
						const { driver, readOnly, volumeAttributes } = map$1(csi);
						const bucket = text$1(map$1(volumeAttributes).bucketName);
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
								name: text$1(name),
								gcs
							}
						}];
					});
				}
				function otherImages(document, kind, pod) {
					const main = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.s)(document, kind)?.at(-1);
					return list$1(pod.containers).map(map$1).flatMap(({ name, image }, index) => index === main || image === void 0 ? [] : [{
						from: FROM,
						path: "container.image",
						op: "set",
						value: text$1(image),
						container: text$1(name) || `${index}`
					}]);
				}
				function literalsOf(pod) {
					const variables = list$1(pod.containers).flatMap((container) => list$1(map$1(container).env).map(map$1));
					return Object.fromEntries(variables.flatMap(({ name, value }) => value === void 0 ? [] : [[text$1(name), text$1(value)]]));
				}
				const map$1 = (value) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.o)(value) ? value : {};
				const list$1 = (value) => Array.isArray(value) ? value : [];
				const text$1 = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
				const truth = (value) => text$1(value).toLowerCase() === "true" ? true : void 0;
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
					const disabled = manifest && _names_js__WEBPACK_IMPORTED_MODULE_6__.P[manifest.kind].requests ? invokerCheckDisabled(manifest.document) : void 0;
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
					const text = (name) => (replaced.get(name)?.value ?? raw[name] ?? "").trim() || (inputRow(name).default ?? "");
					const reader = {
						problems: [],
						notices: [],
						text,
						fallback: (name) => inputRow(name).default ?? "",
						optional: (name) => text(name) || void 0,
						oneOf: (name$8, values) => {
							const value = text(name$8);
							const found = values.find((candidate) => candidate === value);
							if (found === void 0) {
								const close = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.n)(inputRow(name$8).synonyms ?? {}, value.toLowerCase()) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.t)(value, values);
								const hint = close === void 0 ? "" : `; did you mean ${close}?`;
								reader.problem(name$8, `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)} is not one of ${values.join(", ")}${hint}`, close);
							}
							return found ?? values[0];
						},
						boolean: (name$9) => {
							const value = text(name$9);
							try {
								return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.H)(value);
							} catch (error) {
								if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
								reader.problem(name$9, `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)} is not true or false`);
								return false;
							}
						},
						parsed: (name, parse) => {
							const value = text(name);
							if (value === "") return void 0;
							try {
								return parse(value);
							} catch (error) {
								if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
								reader.problem(name, `has ${error.message}`);
								return;
							}
						},
						origin: (name) => {
							const flag = replaced.get(name)?.flag;
							return flag ? `flags ${flag}` : name;
						},
						problem: (name, problem, example = inputRow(name).example) => {
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
					const inline = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.f)(reader, "build_env_vars", reader.oneOf("kv_syntax", ["peer", "dotenv"]), _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.l);
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
					if (!(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.h)(account) && !/^\d{15,25}$/.test(account)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a value that is not the email or full name of a service account");
					return account.toLowerCase();
				}
				function workerPool(text) {
					if (!/^projects\/[^/]+\/locations\/[^/]+\/workerPools\/[^/]+$/.test(text)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a value that is not projects/PROJECT/locations/REGION/workerPools/POOL");
					return text;
				}
				function buildTimeout(text) {
					const seconds = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__._)(text);
					if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86400) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a build timeout outside the range of 1s to 24h");
					return seconds;
				}
				function bucketName(text) {
					const bucket = text.replace(/^gs:\/\//, "").replace(/\/$/, "");
					if (bucket.includes("/")) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a path after the bucket; give only the bucket");
					if (!/^[a-z0-9][-_.a-z0-9]{1,220}[a-z0-9]$/.test(bucket)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a value that is not a bucket name");
					return bucket;
				}
				function repositoryName(text) {
					const address = /^([a-z0-9-]+)-docker\.pkg\.dev\/([^/]+)\/([^/]+)$/.exec(text);
					if (address) return `projects/${address[2]}/locations/${address[1]}/repositories/${address[3]}`;
					if (/^projects\/[^/]+\/locations\/[^/]+\/repositories\/[^/]+$/.test(text)) return text;
					if (!/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a value that is not a repository name");
					return text;
				}
				function readCallers(reader) {
					const callers = new Map();
					for (const given of reader.parsed("callers", _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.q) ?? []) {
						const caller = callerOf(given);
						if (typeof caller === "string") reader.problem("callers", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} ${caller}`);
						else callers.set(given, caller);
					}
					return [...callers.values()];
				}
				function callerOf(given) {
					const email = given.replace(/^serviceAccount:/, "");
					if (email.includes("@")) return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.h)(email) ? {
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
						const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.S)(given);
						return fault ? `${fault}, or PROJECT/REGION/NAME, or an email` : {
							kind: "service",
							given,
							service: given
						};
					}
					if (parts.length !== 3 && !full || !project || !region || !service) return "is neither NAME nor PROJECT/REGION/NAME nor an email";
					const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.b)(project) ?? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.x)(region) ?? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.S)(service);
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
					if (serviceAccount && !(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.h)(serviceAccount) && !/^\d+$/.test(serviceAccount)) reader.problem("service_account", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(serviceAccount)} is not the email of a service account`);
					const delegates = reader.parsed("delegates", _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.q) ?? [];
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
					if (!/^\d+$/.test(project)) return `has the project id ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(project)} instead of the project number (gcloud projects describe ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.b)(project) ? "PROJECT" : project} --format="value(projectNumber)")`;
					if (id === void 0) return `names only the pool ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(pool)}; add /providers/PROVIDER`;
				}
				function readProject(reader, env) {
					const given = reader.optional("project_id");
					if (given) {
						const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.b)(given);
						if (fault) reader.problem("project_id", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} ${fault}`);
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
					if (named !== void 0 && !/^[A-Za-z0-9_-]{1,500}$/.test(named)) reader.problem("schedule_name", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(named)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
					const target = reader.optional("schedule_target");
					const called = /^function\s+(\S+)$/.exec(target ?? "")?.[1];
					if (target !== void 0 && called === void 0) reader.problem("schedule_target", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(target)} is not "function NAME"`);
					const jobs = schedules.length > 0 ? schedules.map(({ name }) => name) : named === void 0 ? [] : [named];
					if (jobs.length === 0 && !_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].traffic && service !== "") jobs.push(`${service}-schedule`);
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
					if (!url || !/^https?:$/.test(url.protocol)) reader.problem("url", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(text)} is not an address that begins with https://`);
					else if (url.username || url.password) reader.problem("url", `has a user name or password before the host ${url.host}`);
					else if (url.protocol === "http:" && !HERE.test(url.hostname)) reader.problem("url", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(text)} is not encrypted, but an ID token would be sent there`);
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
						if (!keys.includes(key)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}, which is not one of ${keys.join(", ")}`);
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
					if (actions.length > 1) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${actions.join(" and ")}; a probe can use only one of them`);
					return result;
				}
				function number(key, text) {
					if (!/^\d+$/.test(text)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`a value for ${key} that is not a whole number`);
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
							if (server === void 0 || path === void 0) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a location that is not in the form SERVER:/PATH");
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
							if (dynamic === (settings.bucket !== void 0)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a cloud-storage volume, which needs either a bucket or dynamic-mounting=true");
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
							if (names.some((name) => name.split(":").length !== 3)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("an instance that is not PROJECT:REGION:INSTANCE");
							return { cloudSqlInstance: { instances: names } };
						}
					}
				};
				function volumeOf(text) {
					const { name: name$7, type, ...settings } = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.y)(text);
					if (!name$7 || !type) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a volume without name or type");
					const kind = Object.hasOwn(TYPES, type) ? TYPES[type] : void 0;
					if (!kind) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`a volume of type ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(type)}, which is not one of ${Object.keys(TYPES).join(", ")}`);
					const foreign = Object.keys(settings).find((key) => ![...kind.required, ...kind.optional].includes(key));
					if (foreign) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(foreign)}, which a volume of type ${type} does not have`);
					const missing = kind.required.filter((key) => !(key in settings));
					if (missing.length > 0) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`a volume of type ${type} without ${missing.join(", ")}`);
					return {
						name: name$7,
						...kind.source(settings)
					};
				}
				function mountOf(text) {
					const { volume, "mount-path": path, ...rest } = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.y)(text);
					const foreign = Object.keys(rest)[0];
					if (foreign) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(foreign)}; a mount has volume and mount-path`);
					if (!volume || !path) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a mount without volume or mount-path");
					if (!path.startsWith("/")) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a mount-path that does not begin with \"/\"");
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
						...perContainer(field("--memory", `${LIMITS}.memory`, "512Mi", "Memory limit.", memory), field("--cpu", `${LIMITS}.cpu`, "1", "CPU limit.", cpu), inFamily("entry point", "command", listField("--command", "container.command", "node,server.js", "Entry point; empty for the image's own.")), listField("--args", "container.args", "serve,8080", "Arguments; empty for the image's own."), ...mapFamily("env-vars", "environment variables", "container.env", "LOG_LEVEL=info", _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.p), inFamily("env-vars", "file", {
							name: "--env-vars-file",
							takes: "value",
							example: "env.yaml",
							help: "Environment variables from a YAML file; others are removed.",
							sets: "container.env",
							effect: (values, readText) => {
								const entries = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.p)((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.P)(readText(last(values))));
								return edits({
									path: "container.env",
									op: "put",
									entries,
									strategy: "overwrite"
								});
							}
						}), ...mapFamily("secrets", "secrets", "container.secrets", "API_KEY=api-key:latest", _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.d), {
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
								const accounts = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.v)(last(values));
								const account = accounts.pop();
								if (!account) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("an empty value");
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
								if (last(values) !== "managed") throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a value other than \"managed\", the only platform");
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
					const seconds = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__._)(text);
					if (!Number.isInteger(seconds) || seconds < 1) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("a time that is not a whole number of seconds, at least 1");
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
				const revision$1 = [field("--service-account", "template.serviceAccount", ACCOUNT, "The runtime account.", nonEmpty), ...only("requests", field("--concurrency", "template.maxInstanceRequestConcurrency", "80", "Maximum number of requests at a time in one instance, or `default`.", orDefault(integer(1))), input("--timeout", "timeout", "5m", "How long a request can take."), field("--min-instances", "template.scaling.minInstanceCount", "1", "Minimum number of instances of the revision, or `default`.", fewest), field("--max-instances", "template.scaling.maxInstanceCount", "10", "Maximum number of instances of the revision, or `default`.", orDefault(integer(0))), toggle("--session-affinity", "template.sessionAffinity", "Send the requests of one client to the same instance.", (on) => on), ...inStage("BETA", toggle("--deploy-health-check", "template.healthCheckDisabled", "Check a new revision before it serves.", (on) => !on), {
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
				function scalingEdits(value, kind = _names_js__WEBPACK_IMPORTED_MODULE_6__.N) {
					const count = "scaling.manualInstanceCount";
					const mode = (name) => _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].requests ? [set("scaling.scalingMode", name)] : [];
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
							for (const key of Object.keys(entries)) if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.k)(key)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`the key ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}, which has its own flag or is reserved for Cloud Run`);
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
				const access$1 = [{
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
					...revision$1,
					...network,
					...service,
					...protectionFlags(),
					...jobFlags(),
					...access$1,
					...buildFlags(),
					...deployOnlyFlags(),
					...gcloudWideFlags()
				];
				var import_dist = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.B)();
				const NESTED = "--flags-file";
				const DELIMITER = "";
				function readFlagsFile(path, readText, within = []) {
					if (within.includes(path)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)}, a file that names itself`);
					const top = contentsOf(path, readText(path));
					return ((0, import_dist.isSeq)(top) ? top.items : [top]).flatMap((group) => {
						if (!(0, import_dist.isMap)(group)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)}, which must be a YAML mapping of flags, or a list of them`);
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
						const [document, ...others] = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.z)(content, OPTIONS);
						if (!document) return null;
						const fault = others.length > 0 ? "more than one YAML document" : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.F)(document);
						if (fault !== void 0) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(fault);
						(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.R)(document, OPTIONS);
						return document.contents;
					} catch (error) {
						throw error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V ? new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)}, a file with ${error.message}`) : error;
					}
				}
				function flagOf(flag, value, path) {
					if (!flag.startsWith("-")) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)}, a file with ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(flag)}, which is not a flag`);
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
					if (value.value === false) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)}, a file with "${flag}: false", which gcloud reads as ${flag}; write ${flag.replace("--", "--no-")}`);
					return {
						flag,
						value: text(value, path)
					};
				}
				function text(node, path) {
					if (!(0, import_dist.isScalar)(node)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)}, a file with a list or mapping instead of a text`);
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
						return collect(withFiles((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.G)(text), readText, complain), names, complain);
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
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
							if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
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
						const name$6 = equals === -1 ? token : token.slice(0, equals);
						const known = names.get(name$6);
						before = name$6;
						const next = file ? void 0 : words[i + 1];
						const follows = equals === -1 && typeof next === "string" && !looksLikeFlag(next, names);
						if (!known) {
							complain(...unknown(name$6, names));
							if (follows) i++;
							continue;
						}
						const { flag, on } = known;
						const value = file ? file.value : equals !== -1 ? token.slice(equals + 1) : void 0;
						if (flag.takes !== "value") {
							if (value !== void 0) complain(`${name$6} takes no value`, name$6);
							if (flag.takes === "alone" && !on) given.delete(flag);
							else given.set(flag, [...given.get(flag) ?? [], String(on)]);
							continue;
						}
						if (value === void 0 && !follows) {
							complain(next === void 0 ? `${name$6} has no value` : `${name$6} has no value: the next word begins with "-"; if that is the value, quote flag and value together`, next === void 0 ? usage$1(flag) : `"${name$6}=-VALUE"`);
							continue;
						}
						if (value === void 0) i++;
						const text = value ?? String(next);
						if (file?.items && !flag.items) complain(`${name$6} has a list or mapping in the flags file, but takes a single value`, usage$1(flag));
						else if (name$6 === "--container") {
							if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) || text.length > 63) complain(`--container has ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(text)}, which is not the name of a container`, "--container=app");
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
					const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.t)(name, known.filter((each) => each.startsWith("--")));
					return [`${name} is not a known flag${close === void 0 ? "" : `; the nearest is ${close}`}`, usage$1(close === void 0 ? void 0 : names.get(close)?.flag, close)];
				}
				function usage$1(flag, name = flag?.name ?? "") {
					return flag?.takes === "value" ? `${name}=${flag.example}` : name;
				}
				const NAMES$1 = namesOf(FLAGS);
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
					const groups = readGiven(text, NAMES$1, readText, complain);
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
						if (flag.family && rival && rival.variant !== flag.family.variant) complain(`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`, usage$1(flag));
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
							if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
							complain(`${flag.name} has ${error.message}`, usage$1(flag));
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
				function misfits(given, kind = _names_js__WEBPACK_IMPORTED_MODULE_6__.N) {
					return FLAGS.flatMap((flag) => {
						if (fits(flag, _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind]) || !given.has(flag.name)) return [];
						const of = (0, _names_js__WEBPACK_IMPORTED_MODULE_6__.F)((traits) => fits(flag, traits));
						return [{
							input: "flags",
							problem: `has ${flag.name}, which is a flag of ${of}; this run deploys a ${_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].words}`,
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
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
						result.problems.push({
							input: "flags",
							problem: `${flag.name} has ${error.message}`,
							example: usage$1(flag)
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
				const KINDS = [
					"user",
					"serviceAccount",
					"group",
					"domain"
				];
				function readInvokers(reader) {
					const members = new Set();
					for (const entry of reader.parsed("invokers", _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.q) ?? []) {
						const member = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.h)(entry) ? `serviceAccount:${entry}` : entry;
						const fault = memberFault(member);
						if (fault) reader.problem("invokers", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(entry)} ${fault}`);
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
					if (known !== kind) return `begins with ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(kind)}; write "${known}"`;
					if (known === "domain") return /^[^\s@]+\.[^\s@]+$/.test(value) ? void 0 : "has no domain after \"domain:\"";
					if (known === "serviceAccount" && isWorkloadMember(value)) return void 0;
					if (!(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.h)(value)) return `has no email after "${known}:"`;
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
				function manifestFaults(document, { kind, name: name$5, imageGiven }) {
					const pod = map((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.l)(kind)));
					const main = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.s)(document, kind)?.at(-1);
					const containers = list(pod.containers).map(map);
					const notes = map((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, [
						"spec",
						"template",
						"metadata",
						"annotations"
					]));
					const images = containers.flatMap(({ image }, at) => {
						const fault = typeof image === "string" && !(imageGiven && at === main) ? imageFault(image) : void 0;
						return fault ? [`the image ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(String(image))}, which ${fault}`] : [];
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
						...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.o)(limits, {
							concurrency: pod.containerConcurrency,
							gpu,
							always: !_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].requests
						})
					];
					if (!_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].requests) {
						const tasks = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, [
							"spec",
							"template",
							"spec",
							"taskCount"
						]);
						return [...faults, ...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.a)({
							tasks,
							retries: pod.maxRetries,
							seconds: pod.timeoutSeconds,
							gpu: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.s)(limits) > 0
						})];
					}
					const depends = dependencies(notes[DEPENDENCIES]);
					const ruled = containers.map((container, at) => ({
						name: String(container.name ?? ""),
						ingress: at === main,
						probed: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.o)(container.startupProbe),
						variables: list(container.env).map((variable) => String(map(variable).name)),
						dependsOn: list(depends?.[String(container.name)]).map(String)
					}));
					const scaling = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.i)(notes[`${SCALE}minScale`], notes[`${SCALE}maxScale`]);
					return [
						...faults,
						...revision(document, name$5),
						...depends ? [] : [`the annotation ${DEPENDENCIES}, which is not a mapping of containers to lists of containers`],
						...(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.r)(ruled),
						...scaling ? [scaling] : []
					];
				}
				function labels(document, path) {
					const given = map((0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, path));
					const faults = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.A)(given, { system: true });
					return faults.length > 0 ? [`${path.join(".")}: ${faults.join("; ")} (${_resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.D})`] : [];
				}
				function revision(document, service) {
					const given = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, [
						"spec",
						"template",
						"metadata",
						"name"
					]);
					if (typeof given !== "string") return [];
					const where = `spec.template.metadata.name ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)}`;
					if (!given.startsWith(`${service}-`)) return [`${where}, which does not begin with ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(`${service}-`)}`];
					const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.C)(given.slice(service.length + 1), service);
					return fault ? [`${where}, whose part after the service's name ${fault}`] : [];
				}
				function dependencies(annotation) {
					if (annotation === void 0 || annotation === null || annotation === "") return {};
					try {
						const read = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.L)(String(annotation).replace(/:(?=\[)/g, ": "), { version: "1.2" });
						return (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.o)(read) && Object.values(read).every(Array.isArray) ? read : void 0;
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
						return;
					}
				}
				const map = (value) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.o)(value) ? value : {};
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
				function applyInputs(reader, { document, kind, name: name$4 }, edits, { suffix, tag, mode }) {
					const faults = manifestFaults(document, {
						kind,
						name: name$4,
						imageGiven: reader.optional("image") !== void 0 || reader.optional("source") !== void 0
					});
					for (const fault of faults) reader.problem("metadata", `has a file with ${fault}`, "a file without it");
					for (const { from, problem } of (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.r)(document, kind, edits)) if (!reader.problems.some((other) => other.input === from && other.problem === problem)) reader.problems.push({
						input: from,
						problem,
						example: "leave it out, and write it in the file of metadata"
					});
					if (suffix) (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.a)(document, [
						"spec",
						"template",
						"metadata",
						"name"
					], `${name$4.slice(0, 62 - suffix.length)}-${suffix}`);
					if (tag && !tagsOf(document).includes(tag)) reader.problem("tag", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(tag)} is not among the tags in spec.traffic of the file of metadata; with metadata, tag only selects the URL for the output`, "leave it out, or write the tag in spec.traffic");
					if (_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].traffic && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.J)(reader.text("no_traffic"))) reader.problem("no_traffic", "is true, but with metadata, spec.traffic in the file sets the traffic", "false");
					if (reader.optional("traffic_steps")) reader.problem("traffic_steps", "cannot be combined with metadata, where spec.traffic in the file sets the traffic; a gradual rollout needs service and image or source", "leave it out");
					if (mode === "preview" || mode === "drift" || mode === "rollback") reader.problem("mode", `is ${mode}, which does not support metadata; give service and image or source instead`, "deploy");
					return document;
				}
				function tagsOf(document) {
					const traffic = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, ["spec", "traffic"]);
					return (Array.isArray(traffic) ? traffic : []).flatMap((target) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.o)(target) && typeof target.tag === "string" ? [target.tag] : []);
				}
				function manifestOf({ given, kind }, document) {
					const disabled = _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].requests ? invokerCheckDisabled(document) : void 0;
					return {
						given,
						text: document.toString({ lineWidth: 0 }),
						traffic: trafficOf(document),
						...disabled !== void 0 && { checkDisabled: disabled }
					};
				}
				function trafficOf(document) {
					const traffic = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.c)(document, ["spec", "traffic"]);
					if (!Array.isArray(traffic) || traffic.length === 0) return "latest";
					return traffic.some((target) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.o)(target) && target.latestRevision === true && Number(target.percent) > 0) ? "latest" : "named";
				}
				const DEFAULT_TTL = "14d";
				function readPreviews(reader, mode, kind) {
					if (!_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].traffic && (mode === "preview" || mode === "cleanup" || mode === "drift")) {
						const [those, others] = [(0, _names_js__WEBPACK_IMPORTED_MODULE_6__.F)(({ traffic }) => traffic === true), (0, _names_js__WEBPACK_IMPORTED_MODULE_6__.F)(({ traffic }) => !traffic)];
						reader.problem("mode", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(mode)} is for ${those}; ${others} have neither tags nor URLs`, "deploy");
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
					const seconds = days ? Number(days) * 86400 : reader.parsed("preview_ttl", _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.W);
					if (seconds === void 0) return 0;
					if (seconds <= 0) reader.problem("preview_ttl", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} would remove every preview at once`);
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
					for (const input of INPUTS) {
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
						problem: `${flag.slice(6)} has ${_resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.c}`,
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
					reader.notice("no_traffic", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} is read as false, as deploy-cloudrun reads it, so the new revision gets the traffic. Write true or false.`, "warning");
				}
				function tellVoid(reader, { origin, build, runTimeoutMs, waitForGrants, propagationTimeoutMs }) {
					const run = reader.text("run_timeout");
					const tell = (input, what) => reader.notice(input, `${what}, but run_timeout ends the whole run after ${run}. Raise run_timeout too.`, "warning");
					const given = (input) => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(reader.text(input)).slice(1, -1);
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
					].includes(reader.text("gcloud_component"))) reader.problem("gcloud_component", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(reader.text("gcloud_component"))} is not alpha or beta`);
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
					const { words, schedule } = _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind];
					if (!schedule) {
						reader.problem("schedule", `is given with a ${words}, which cannot be called`, "leave it out");
						return [];
					}
					if (mode === "preview") reader.notice("schedule", "It has no effect on previews: only a deploy sets schedules.");
					if (mode === "drift") reader.notice("schedule", "It is not compared: mode: drift looks neither at the Scheduler job nor at who it calls as.");
					const schedules = givenBy(reader, text).map((given) => readOne(given, kind, service, project));
					const twice = schedules.find(({ name }, at) => schedules.findIndex((other) => other.name === name) !== at);
					if (twice) reader.problem("schedule", `has two jobs named ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(twice.name)}; give each its own name`);
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
						for (const key of Object.keys(entry)) if (!KEYS.includes(key)) reader.problem("schedule", `has the entry ${at + 1} with the unknown key ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}`, `one of ${KEYS.join(", ")}`);
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
						parsed = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.L)(text, { version: "1.2" });
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
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
					const name$2 = text("name") || `${service}-schedule`;
					if (!/^[A-Za-z0-9_-]{1,500}$/.test(name$2)) given.problem("name", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(name$2)} is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters`);
					const method = METHODS.find((one) => one === text("method").toUpperCase());
					if (!method) given.problem("method", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(text("method"))} is not one of ${METHODS.join(", ")}`);
					const body = text("body") || void 0;
					if (body !== void 0 && method && !WITH_BODY.has(method)) given.problem("body", `is given with the method ${method}, which has no body`, "leave it out, or use POST");
					return {
						from,
						name: name$2,
						cron: schedule.toLowerCase() === "none" ? null : schedule,
						timeZone: readTimeZone(given),
						target: readTarget(given, kind),
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
						problem("time_zone", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(zone)} is not a time zone of the tz database`);
					}
					if (/^[+-]/.test(zone)) problem("time_zone", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(zone)} is an offset; give the name of a time zone`);
					return zone;
				}
				function readTarget({ text, problem }, kind) {
					const given = text("target");
					if (_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].schedule === "run") {
						if (given) problem("target", "is given with a job, which Cloud Scheduler runs directly", "leave it out");
						for (const key of [
							"audience",
							"headers",
							"body"
						]) if (text(key)) problem(key, "is given with a job, which Cloud Scheduler runs through its API", "leave it out");
						return { kind: "run" };
					}
					if (given === "") return { kind: "request" };
					const name$3 = /^function\s+(\S+)$/.exec(given)?.[1];
					if (!name$3 || (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.g)(name$3.toLowerCase().replaceAll("_", "-"))) {
						problem("target", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} is not "function NAME"`);
						return { kind: "request" };
					}
					return {
						kind: "function",
						name: name$3
					};
				}
				function readPath({ text, problem }) {
					const path = text("path");
					const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.y)(path);
					if (fault) problem("path", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)} ${fault}`);
					return path;
				}
				const REPLACED = /^(host|content-length|user-agent|x-google-.*|x-appengine-.*|x-cloudscheduler.*|authorization)$/i;
				function readHeaders({ text, problem }) {
					const value = text("headers");
					if (value === "") return void 0;
					try {
						const headers = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.K)(value) ?? {};
						for (const [key, value] of Object.entries(headers)) {
							if (/\p{Cc}/u.test(value)) problem("headers", `has a control character in the value of ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}`);
							if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(key)) problem("headers", `has ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}, which is not a header name`);
							if (REPLACED.test(key)) problem("headers", `has ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}, which Cloud Scheduler sets itself`);
						}
						return headers;
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
						problem("headers", `has ${error.message}`);
						return;
					}
				}
				function readAccount({ text, problem }, project) {
					const email = text("service_account").replace(/^serviceAccount:/, "").toLowerCase();
					if (email === "") return void 0;
					if (!(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.h)(email)) {
						problem("service_account", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(email)} is not the email of a service account`);
						return email;
					}
					const owner = /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1];
					if (owner && project && !/^\d+$/.test(project) && owner !== project) problem("service_account", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(email)} is an account of the project ${owner}; Cloud Scheduler calls only as accounts of the job's own project, ${project}`, `caller@${project}.iam.gserviceaccount.com`);
					return email;
				}
				function readDeadline({ text, problem }) {
					const value = text("deadline");
					if (value === "") return void 0;
					try {
						const seconds = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.W)(value);
						if (seconds < 15 || seconds > 1800) problem("deadline", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)} is not between 15 seconds and 30 minutes`);
						return seconds;
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
						problem("deadline", `has ${error.message}`);
						return;
					}
				}
				function readRetries({ text, problem }) {
					const value = text("retries");
					if (value === "") return void 0;
					if (!/^[0-5]$/.test(value)) problem("retries", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)} is not a number from 0 to 5`);
					return Number(value);
				}
				function readTest({ text, problem }) {
					try {
						return (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.H)(text("test"));
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
						problem("test", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(text("test"))} is not true or false`);
						return false;
					}
				}
				function percentages(values) {
					const entries = Object.entries(mapOf(values)).map(([key, text]) => {
						if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`a share for ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)} that is not a whole number from 0 to 100`);
						return [key, Number(text)];
					});
					const sum = entries.reduce((total, [, percent]) => total + percent, 0);
					if (sum > 100) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`shares that add up to ${sum} percent; the maximum is 100`);
					if (entries.length === 0) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V("no share");
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
						(values) => tags(mapOf(values), [], true)
					],
					[
						"--update-tags",
						["tags", "change"],
						"canary=LATEST",
						"Tags of revisions; other tags stay.",
						(values) => tags(mapOf(values), [], false)
					],
					[
						"--remove-tags",
						["tags", "change"],
						"canary",
						"Remove tags.",
						(values) => tags({}, listOf(values), false)
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
				const NAMES = namesOf([
					...only("requests", ...ROWS.map(([name, [family, variant], example, help]) => ({
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
					...gcloudWideFlags().filter(({ name }) => name !== "--help").map((flag) => flag.effect([flag.example], () => "").kind === "inputs" ? refusal(flag.name, flag.takes, OF_THE_DEPLOY) : flag),
					refusal("--region", "value", OF_THE_DEPLOY),
					refusal("--help", "alone", "prints the help of gcloud and changes nothing"),
					refusal("--namespace", "value", "is for Knative on a Kubernetes cluster"),
					ignored("--async", "alone", "", "a run waits until the traffic has moved")
				]);
				const INPUT = "update_traffic_flags";
				function readTrafficFlags(text, readText) {
					const problems = [];
					const complain = (problem, example = "--to-latest") => problems.push({
						input: INPUT,
						problem,
						example
					});
					const [given] = readGiven(text, NAMES, readText, complain).map((group) => group.given);
					const families = new Map();
					const change = {};
					const idle = [];
					for (const [flag, values] of given ?? []) {
						const rival = flag.family && families.get(flag.family.name);
						if (rival && rival.family?.variant !== flag.family?.variant) complain(`has ${rival.name} and ${flag.name}, of which gcloud takes only one`, usage$1(flag));
						if (flag.family) families.set(flag.family.name, flag);
						const part = parts.get(flag.name);
						if (flag.refused) complain(`has ${flag.name}, which ${flag.refused}`);
						else if (!part) idle.push(flag.name);
						else try {
							merge(change, part(values));
						} catch (error) {
							if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V)) throw error;
							complain(`${flag.name} has ${error.message}`, usage$1(flag));
						}
					}
					return {
						...Object.keys(change).length > 0 && { change },
						idle,
						problems
					};
				}
				function merge(change, { shares, tags: more }) {
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
				const WITH_TRAFFIC = (0, _names_js__WEBPACK_IMPORTED_MODULE_6__.F)(({ traffic }) => traffic === true);
				const WITHOUT_TRAFFIC = (0, _names_js__WEBPACK_IMPORTED_MODULE_6__.F)(({ traffic }) => !traffic);
				function readTraffic(reader, { mode, kind }, readText) {
					if (!_names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind].traffic) {
						if (mode === "rollback") reader.problem("mode", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(mode)} is for ${WITH_TRAFFIC}; ${WITHOUT_TRAFFIC} have no traffic`, "deploy");
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
						const pairs = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.M)(text, "peer");
						if (!pairs || pairs.emptied) return void 0;
						return Object.fromEntries(Object.entries(pairs.values).map(([key, value]) => [checkKey(key, input), bare && value === "" ? 100 : percentOf(value, key)]));
					});
					const total = Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0);
					if (total > 100) reader.problem(input, `adds up to ${total} percent; the maximum is 100`);
					return shares && Object.keys(shares).length > 0 ? shares : void 0;
				}
				function checkKey(key, input) {
					if (input === "revision_traffic" && key === "LATEST") return key;
					if (input === "revision_traffic" && key.toUpperCase() === "LATEST") throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}; for the latest revision write LATEST`);
					if (/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/.test(key)) return key;
					throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}, which is not a ${input === "tag_traffic" ? "tag" : "revision"} name`);
				}
				function percentOf(value, key) {
					if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
					throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${value === "" ? "no share" : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(value)} for ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(key)}; a share is a whole number from 0 to 100`);
				}
				function readRollout(reader) {
					const steps = reader.parsed("traffic_steps", readSteps);
					const interval = reader.parsed("traffic_interval", (text) => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.W)(text) * 1e3);
					const most = reader.parsed("run_timeout", (text) => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.W)(text) * 1e3);
					if (!steps || interval === void 0) return void 0;
					const pauses = (steps.length - 1) * interval;
					if (most !== void 0 && most > 0 && pauses >= most) reader.problem("traffic_interval", `makes a rollout of ${steps.length} steps take ${pauses / 6e4} minutes, but run_timeout ends the run after ${most / 6e4}`, "a shorter interval, or a longer run_timeout");
					return {
						steps,
						intervalMs: interval
					};
				}
				function readSteps(text) {
					const steps = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.U)(text).map((step) => {
						if (/^\d{1,3}$/.test(step) && Number(step) >= 1 && Number(step) <= 100) return Number(step);
						throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(step)}; a step is a whole number from 1 to 100`);
					});
					for (const [at, step] of steps.entries()) if (step <= (steps[at - 1] ?? 0)) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.V(`${step} after ${steps[at - 1]}; every step has to be higher`);
					return steps;
				}
				function checkRollout(reader, change) {
					if (change.shares) reader.problem("traffic_steps", "is given together with shares of the traffic, which a rollout sets itself");
					if ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.J)(reader.text("no_traffic"))) reader.problem("traffic_steps", "is given together with no_traffic; a rollout already begins without traffic");
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
				const KNOWN = INPUTS.filter(({ ready }) => ready).map(({ name }) => name);
				const ALL = new Set(INPUTS.map(({ name }) => name));
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
						input: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(input).slice(1, -1),
						level: "warning",
						text: `This input does not exist, so it has no effect. ${remedy(input, value.trim(), kind)}`
					}));
				}
				function remedy(input, value, kind) {
					const flags = FLAGS.filter((flag) => flag.refused === void 0 && fits(flag, _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind]));
					const flagged = input.replaceAll(/[_\s]/g, "-");
					const flag = flags.find(({ name }) => name === `--${flagged}`);
					const synonym = (0, _untyped_js__WEBPACK_IMPORTED_MODULE_24__.n)(SYNONYMS, input.replaceAll(/[-\s]/g, "_"));
					if (flag && !synonym) return `Write flags: ${usage(flag, value)}`;
					const instead = synonym ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.t)(input, KNOWN);
					if (instead) return `Did you mean ${instead}?`;
					const close = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.t)(flagged, flags.map(({ name }) => name.slice(2)));
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
					const line = readFlags((raw.flags ?? "").trim(), (path) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.h)(disk, path));
					const placed = placeContainers(line, raw);
					const reader = makeReader(raw, line.inputs);
					refuseUnready(reader);
					const mode = reader.oneOf("mode", MODES);
					const project = readProject(reader, env);
					const manifest = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.u)(reader, disk);
					const regions = readRegions(reader, raw);
					const region = at ?? regions[0] ?? "";
					const otherRegion = judgeLabel(reader, manifest?.region, regions);
					const { kind, service } = manifest ? {
						kind: manifest.kind,
						service: manifest.name
					} : (0, _write_js__WEBPACK_IMPORTED_MODULE_5__.o)(reader, mode);
					const traits = _names_js__WEBPACK_IMPORTED_MODULE_6__.P[kind];
					reader.notices.push(...unknownInputs(raw, kind));
					const settings = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.g)(reader, disk, kind);
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
					(0, _write_js__WEBPACK_IMPORTED_MODULE_5__.s)(reader, kind, access.access);
					const given = readOrigin(reader, disk, mode);
					const origin = manifest ? manifestOrigin(reader, manifest, given) : given;
					const traffic = readTraffic(reader, {
						mode,
						kind
					}, (path) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.h)(disk, path));
					if (traits.builds) edits.push(...baseImageEdits(reader, line.build, origin));
					const changesSomething = edits.length + fromFlags.before.length > 0 || access.access !== "keep" || invokers.length + callers.length + schedules.length > 0;
					const execution = line.execution === "wait" || reader.boolean("wait") ? "wait" : line.execution;
					const asksForMore = changesSomething || traits.executions && execution !== void 0 || reader.optional("metadata");
					const needsNothing = mode === "preview" || mode === "cleanup" || mode === "rollback" || mode === "diagnose";
					if (origin.kind === "template" && !asksForMore && !traffic.trafficChange && !needsNothing) reader.problem("source", `is missing, and so is image, and no other input changes the ${traits.words}`);
					if (traffic.rollout && origin.kind === "template" && edits.length + fromFlags.before.length === 0) reader.problem("traffic_steps", "needs a new revision; give source or image");
					const labels = (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.p)(reader, env);
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
						noTraffic: traits.traffic === true && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.J)(reader.text("no_traffic")),
						edits: inManifest ? viewOf(inManifest, kind, {
							project,
							region
						}) : edits,
						...access,
						onPublicDenied: reader.oneOf("on_public_denied", ["oidc-only", "fail"]),
						invokers,
						invokersUpdateStrategy: invokers.length > 0 ? strategy : "merge",
						callers,
						resourceTags: (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.t)(reader),
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
							...(0, _write_js__WEBPACK_IMPORTED_MODULE_5__.c)(kind, service)
						}),
						notices: reader.notices,
						schedules,
						summary: config.summary,
						...defined({ reportPath: config.reportPath })
					};
				}
				const readSettings = (reader) => INPUTS.flatMap((input) => {
					const value = reader.text(input.name);
					return "shownAs" in input && value !== reader.fallback(input.name) ? [{
						input: input.name,
						title: input.shownAs,
						value
					}] : [];
				});
				function readLanguage(reader) {
					if (reader.text("language") !== "ja") return reader.oneOf("language", ["en"]);
					reader.problem("language", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)("ja")} ${NOT_YET}`);
					return "ja";
				}
				function readRegions(reader, raw) {
					if (raw.region?.trim() === "" && reader.origin("region") === "region") reader.problem("region", "is missing");
					const given = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.U)(reader.text("region")).filter((region) => region !== "");
					const regions = [...new Set(given)];
					if (regions.length === 0) reader.problem("region", "does not name a region");
					const mode = reader.text("mode");
					if (regions.length > 1 && mode !== "deploy" && mode !== "preflight") reader.problem("region", `has ${regions.length} regions, but mode: ${mode} supports only one`);
					for (const region of regions) {
						const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.x)(region);
						if (fault) reader.problem("region", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(region)} ${fault}`);
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
					const fault = suffix && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.C)(suffix, service);
					if (fault) reader.problem("suffix", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(suffix)} ${fault}`);
					return suffix;
				}
				function readTag(reader, service) {
					const tag = reader.optional("tag");
					const fault = tag && (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.w)(tag, service);
					if (fault) reader.problem("tag", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(tag)} ${fault}`);
					return tag;
				}
				function readRequestReason(reader) {
					const reason = reader.optional("request_reason");
					const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.m)(reason ?? "");
					if (fault) reader.problem("request_reason", fault);
					return reason;
				}
				function readUniverse(reader) {
					const universe = reader.text("universe");
					if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(universe)) reader.problem("universe", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(universe)} is not a domain`);
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
					const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.y)(path);
					if (fault) reader.problem("verify_path", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(path)} ${fault}`);
					return path;
				}
				function readMilliseconds(reader, name$1, lowest) {
					const milliseconds = reader.parsed(name$1, (text) => (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.W)(text) * 1e3);
					if (milliseconds === void 0) return 0;
					if (milliseconds < lowest) reader.problem(name$1, `is ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(reader.text(name$1))}; it must be greater than zero`);
					return milliseconds;
				}
				function readOrigin(reader, disk, mode) {
					const image = reader.optional("image");
					const given = reader.optional("source");
					if (image && given) reader.problem("source", "is given together with image; keep one of the two. To name the repository of the built image, use artifact_repository");
					if (given) {
						const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(disk.workingDirectory, given);
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
					(0, _course_js__WEBPACK_IMPORTED_MODULE_1__.m)(path, () => disk.mayWrite((0, node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(disk.workingDirectory, path)));
					return path;
				}
				function readFolder(reader, disk, directory, given) {
					const problem = (fault) => reader.problem("source", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} ${fault}`);
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
						else if (outsideOf !== void 0) reader.notice("source", `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(given)} is the folder ${directory}, which is outside the workspace ${outsideOf}. The run uploads all of it except what ignore files exclude.`, "warning");
					} catch (error) {
						if (!(error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.bt)) throw error;
						if (error.kind === "absent") problem("does not exist (has the checkout step run?)");
						else problem(error.kind === "special" ? "is a file; give a folder" : error.message);
					}
				}
				const shownImage = (image) => image.length > 120 ? `"${image.slice(0, 60)}...${image.slice(-50)}"` : `"${image}"`;
				const ofContainer = (edit, container) => container !== void 0 && edit.path.startsWith("container.") ? {
					...edit,
					container
				} : edit;
				async function judgeSchedules(read) {
					const schedules = "config" in read ? read.config.schedules : read.schedules;
					if (schedules.every(({ cron }) => cron === null)) return read;
					const { Cron } = await __nccwpck_require__.e(580).then(__nccwpck_require__.bind(__nccwpck_require__, 4580));
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
							problem: `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.j)(cron)} ${found}`,
							example: "0 3 * * *"
						}
					};
				}
				const isEnglish = (schedule) => /(?:^|\s)(?:every|of)\s/i.test(schedule) || /\d:\d\d$/.test(schedule);
				function nextOf(Cron, cron, timezone) {
					const fields = cron.trim().split(/\s+/);
					if (fields.length !== 5) return `has ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.u)(fields.length, "field")}; a cron expression has five: minute, hour, day of month, month, day of week`;
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
							...(0, _write_js__WEBPACK_IMPORTED_MODULE_5__.c)(kind, service)
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
							const { real, beyond } = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.gt)(path, workspace);
							return {
								empty: isEmpty(real),
								...beyond && job !== void 0 && { outsideOf: job }
							};
						},
						readText: (path) => (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.C)(path, { workspace }),
						mayWrite: (path) => (0, _write_js__WEBPACK_IMPORTED_MODULE_5__.t)(path, { workspace })
					};
				}
				function isEmpty(folder) {
					try {
						if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(folder).isDirectory()) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.bt("special", "is not a folder");
						const entries = (0, node_fs__WEBPACK_IMPORTED_MODULE_14__.opendirSync)(folder);
						try {
							return entries.readSync() === null;
						} finally {
							entries.closeSync();
						}
					} catch (error) {
						throw error instanceof _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.bt ? error : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_7__.ft)(error);
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
						if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_4__.t) || error.status === 401) throw error;
						const resource = _names_js__WEBPACK_IMPORTED_MODULE_6__.d.project(number);
						const evidence = [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.s)(`GET cloudresourcemanager.googleapis.com/v3/projects/${number}`, resource, error)];
						const reason = `project_id: ${number} is the number of a project, and the run could not read its id: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.p)(error.message)} Write the id.`;
						throw (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__.v)("project-unreachable", reason, {
							resource,
							evidence
						});
					}
				}
				function abortOnSignals() {
					const controller = new AbortController();
					for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(new _api_error_js__WEBPACK_IMPORTED_MODULE_4__.g(`Cancelled: the run got ${name}.`)));
					return controller.signal;
				}
				function outliveTheUnheard(log) {
					process.on("unhandledRejection", (reason) => log.debug(`Unhandled: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.v)(reason)}`));
				}
				function withDeadline(signal, ms) {
					const controller = new AbortController();
					setTimeout(() => controller.abort(new _api_error_js__WEBPACK_IMPORTED_MODULE_4__.g(`Stopped: the run took longer than run_timeout (${ms % 6e4 ? `${ms / 1e3}s` : `${ms / 6e4}m`}).`)), ms).unref();
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
						timer = setTimeout(() => reject((0, _retry_js__WEBPACK_IMPORTED_MODULE_9__.a)(signal)), graceMs);
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
							if (world && course.config.mode === "diagnose") return (await Promise.all([
								__nccwpck_require__.e(775),
								__nccwpck_require__.e(122),
								__nccwpck_require__.e(619)
							]).then(__nccwpck_require__.bind(__nccwpck_require__, 619))).diagnose(course, world);
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
					const { runRegions } = await __nccwpck_require__.e(242).then(__nccwpck_require__.bind(__nccwpck_require__, 5242));
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
					__nccwpck_require__.e(775),
					__nccwpck_require__.e(343),
					__nccwpck_require__.e(139),
					__nccwpck_require__.e(23),
					__nccwpck_require__.e(122),
					__nccwpck_require__.e(90),
					__nccwpck_require__.e(944)
				]).then(__nccwpck_require__.bind(__nccwpck_require__, 1944));
				const stagesUnder = async (signal) => ({
					begin: (course, place, google) => begin(course, place, signal, google),
					...await laterStages(),
					guarded: (course, place, stage) => guarded(course, place, signal, stage)
				});
				async function guarded(course, { runner }, signal, stage) {
					try {
						await givenUpAfterAbort(stage(), signal);
					} catch (error) {
						const { explain } = await Promise.all([
							__nccwpck_require__.e(343),
							__nccwpck_require__.e(90),
							__nccwpck_require__.e(99)
						]).then(__nccwpck_require__.bind(__nccwpck_require__, 665));
						const findings = explain(signal.aborted ? signal.reason : error, circumstances(course));
						course.findings.unshift(...findings ?? [mistake(error)]);
						if (!findings) runner.log.quote((0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.v)(error));
					}
				}
				const mistake = (error) => (0, _nearest_js__WEBPACK_IMPORTED_MODULE_8__._)("internal-error", `${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_4__.y)(error)}. This is a bug in run-iam-deploy, not in your workflow. Please report it with the stack in the log.`);
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
					const elsewhere = google ? void 0 : (0, _write_js__WEBPACK_IMPORTED_MODULE_5__.i)(course.google.elsewhere);
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
					const { findCodeOwner } = await __nccwpck_require__.e(584).then(__nccwpck_require__.bind(__nccwpck_require__, 8584));
					return {
						...context,
						code: await findCodeOwner(context, config, runner, signal)
					};
				}
				function circumstances(course) {
					const { google, config, facts, failedOn } = course;
					const project = config.project ?? google?.project;
					return {
						resources: (0, _resources_js__WEBPACK_IMPORTED_MODULE_13__.n)(project ? {
							...config,
							project
						} : config, facts ?? null),
						...google && { identity: google.identity },
						...failedOn && { resource: failedOn },
						...facts?.roleTable && { table: facts.roleTable },
						held: (0, _course_js__WEBPACK_IMPORTED_MODULE_1__.n)(course)
					};
				}
				const { env } = process;
				outliveTheUnheard(githubRunner.log);
				const signal = abortOnSignals();
				let code = 1;
				try {
					const ending = await run({
						raw: readInputs(INPUTS.map((input) => input.name)),
						runner: githubRunner,
						context: readContext(env),
						signal
					});
					const { conclude, exitCode, renderAnnotations, renderSummary, reportFile, saveManifests, saveReport } = await Promise.all([
						__nccwpck_require__.e(775),
						__nccwpck_require__.e(343),
						__nccwpck_require__.e(139),
						__nccwpck_require__.e(23),
						__nccwpck_require__.e(840)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 3840));
					const { summary, reportPath } = "refused" in ending ? ending.refused : ending.course.config;
					const report = conclude(ending);
					report.outputs.report = reportFile(env);
					if ("course" in ending && ending.course.config.preview && ending.course.google) await (await Promise.all([
						__nccwpck_require__.e(775),
						__nccwpck_require__.e(343),
						__nccwpck_require__.e(139),
						__nccwpck_require__.e(466)
					]).then(__nccwpck_require__.bind(__nccwpck_require__, 9466))).commentOn(ending.course, report, githubRunner, readContext(env), signal);
					saveReport(report, reportPath, githubRunner);
					saveManifests(ending, report.outputs.report, githubRunner.log);
					setOutputs(report.outputs);
					annotate(renderAnnotations(report));
					if (summary) await writeSummary(renderSummary(report, { docs: docsAddress(env) }));
					code = exitCode(report);
				} catch (error) {
					reportBug(error);
				}
				await leave(code);
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	4953: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => signInFailed,
			a: () => readClaims,
			c: () => isOfPerimeter,
			d: () => consumer,
			f: () => credentialsMissing,
			g: () => projectOf,
			h: () => notInEnvironment,
			i: () => membersOf,
			l: () => perimeterReason,
			m: () => idTokenRefused,
			n: () => exchangeRefused,
			o: () => readProvider,
			p: () => federationUnsupported,
			r: () => look,
			s: () => subjectPrincipal,
			t: () => meantEmail,
			u: () => apiDisabled
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8040);
		var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6195);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5497);
		function userError(id, reason, more = {}, cause) {
			const { evidence = [], remedies = [], principal, resource } = more;
			const finding = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__._)(id, reason, {
				evidence,
				remedies
			});
			if (principal !== void 0) finding.principal = principal;
			if (resource !== void 0) finding.resource = resource;
			return new _api_error_js__WEBPACK_IMPORTED_MODULE_0__._([finding], { cause });
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
			return userError("api-error", `Signing in failed: ${call} answered ${status || "nothing"} (${code}: ${oneLine$1(error.message)}). Run the job again in case the problem is temporary. Otherwise check that your firewall or proxy allows this host, and the CLOUDSDK_API_ENDPOINT_OVERRIDES_ variables.`, { evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(call, call.split(" ")[1] ?? call, error)] }, error);
		}
		function federationUnsupported(error) {
			const host = /^\S+ ([^/]+)/.exec(error.call)?.[1] ?? "The API";
			return userError("federation-unsupported", `${host} does not accept the federated identity of this job (401: ${oneLine$1(error.message)}). Direct federation does not work with every API: set the input service_account, so the job acts as a service account.`, { evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(error.call, host, error)] }, error);
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
			const remedies = project ? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.r)(project, host) : [];
			return userError("api-disabled", reason, {
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(error.call, resource, error)],
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
		const oneLine$1 = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.y)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		const WORDS = /vpcServiceControlsUniqueIdentifier|VPC Service Controls|Request is prohibited by organization's policy/;
		const isOfPerimeter = ({ text, reason }) => reason === "SECURITY_POLICY_VIOLATED" || WORDS.test(text);
		function perimeterReason({ text }, admit) {
			const id = /vpcServiceControlsUniqueIdentifier:? ([\w-]+)/.exec(text)?.[1];
			return `A VPC Service Controls perimeter blocks this request, because the runner is outside it. No role changes that. Ask the administrator of the perimeter for an access level or an ingress rule for ${admit}, or use a runner inside it.` + (id ? ` The violation ID is ${id}.` : "");
		}
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
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.v)(id ?? "workload-identity-provider", `${why} Google's token service said: ${error.code}: ${oneLine(error.message)}.`, {
				resource,
				evidence: [(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.s)(error.call, resource, error)],
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
				remedies: (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.m)(provider.number, constraint),
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
			return { why: `The provider's attribute mapping gives this job a google.subject of more than 127 bytes. ${long.length > 0 ? `Long claims in this job's token: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.d)(long)}. Leave them out` : "No single claim of this job is long: combine fewer of them"}: assertion.repository_id alone is a short subject. If a condition or a member needs the ref, map it separately as attribute.ref=assertion.ref: the limit of 127 bytes applies only to google.subject. Members with the old subject need a new grant.` };
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
			return (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.n)([...[
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
		const oneLine = (value) => (0, _api_error_js__WEBPACK_IMPORTED_MODULE_0__.y)(value).replace(/\s+/g, " ").trim().replace(/\.$/, "");
		function meantEmail(email, others, projectId) {
			const nameOf = (address) => address.replace(/@.*/, "");
			const likely = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.t)(nameOf(email), others.map(nameOf));
			if (likely && likely !== nameOf(email)) return others.find((other) => nameOf(other) === likely);
			const owner = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.w)(email);
			if (owner === void 0 || projectId === void 0 || owner === projectId || /^\d+$/.test(owner)) return void 0;
			if (!(0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.t)(owner, [projectId]) || !email.endsWith(`@${owner}.iam.gserviceaccount.com`)) return void 0;
			return email.replace(`@${owner}.`, `@${projectId}.`);
		}
	}),
	6195: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A: () => sourceFolder,
			C: () => projectIn,
			D: () => runAgent,
			E: () => repositoryOfService,
			F: () => pluralOf,
			I: () => traitsOf,
			M: () => ALL,
			N: () => DEFAULT,
			O: () => serviceName,
			P: () => KINDS,
			S: () => privateRepository,
			T: () => repositoryOfImage,
			_: () => isLegacyBuildAccount,
			a: () => buildAgent,
			b: () => memberOf,
			c: () => chooseWorkerPool,
			d: () => fullName,
			f: () => homeOfAccount,
			g: () => isGoogles,
			h: () => isElsewhere,
			i: () => bucketOfFullName,
			j: () => targetName,
			k: () => servingRevision,
			l: () => defaultRuntimeAccount,
			m: () => imageName,
			n: () => askedRuntimeAccount,
			o: () => chooseBucket,
			p: () => iapAgent,
			r: () => bucketName,
			s: () => chooseRepository,
			t: () => DEFAULT_REPOSITORY,
			u: () => emailOf,
			v: () => isUniqueId,
			w: () => projectOfAccount,
			x: () => namedBuildAccount,
			y: () => locationName
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
		const DEFAULT_REPOSITORY = "cloud-run-source-deploy";
		const locationName = (project, region) => `projects/${project}/locations/${region}`;
		const serviceName = (project, region, service) => `${locationName(project, region)}/services/${service}`;
		const targetName = (project, { region, kind, service }) => `${locationName(project, region)}/${KINDS[kind].collection}/${service}`;
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
	}),
	5497: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			S: () => warn,
			_: () => fail,
			a: () => hcl,
			b: () => skipped,
			c: () => quotas,
			d: () => removeGrant,
			f: () => removeInvoker,
			g: () => federatedMembers,
			h: () => withAccount,
			i: () => grantTo,
			l: () => quote,
			m: () => unblockPolicy,
			n: () => command,
			o: () => identifier,
			p: () => setInput,
			r: () => enableApi,
			s: () => placeWords,
			t: () => meant,
			u: () => remediesFor,
			v: () => failure,
			x: () => unknown,
			y: () => findingOf
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8040);
		var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6195);
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
		const failure = (id, reason, details, options) => new _api_error_js__WEBPACK_IMPORTED_MODULE_0__._([fail(id, reason, details)], options);
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
					const traits = Object.values(_names_js__WEBPACK_IMPORTED_MODULE_1__.P).find(({ collection }) => collection === path[4]);
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
	7253: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => proxyFor,
			r: () => makeHttp,
			t: () => makeRoutes
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);
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
			const { PassThroughClient } = await Promise.all([__nccwpck_require__.e(741), __nccwpck_require__.e(45)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9045)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default, 1));
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
	2893: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => PREVIEW_REVISION_LABEL,
			A: () => labelFaults,
			B: () => require_dist,
			C: () => suffixFault,
			D: () => LABEL_RULE,
			E: () => meantRegion,
			F: () => faultOf$1,
			G: () => parseFlags,
			H: () => parseBoolean,
			I: () => lineOf,
			J: () => parseLooseBoolean,
			K: () => parseKeyValues,
			L: () => plainYaml,
			M: () => readPairs,
			N: () => readPairsFile,
			O: () => isOwnLabel,
			P: () => yamlStrings,
			Q: () => PREVIEW_REPOSITORY_LABEL,
			R: () => writeOut,
			S: () => serviceFault,
			T: () => isKnownRegion,
			U: () => parseCommaList,
			V: () => ParseError,
			W: () => parseDuration,
			X: () => PREVIEW_LABEL,
			Y: () => putEntry,
			Z: () => PREVIEW_OF_LABEL,
			_: () => limitVariables,
			_t: () => placeOfFile,
			a: () => taskFaults,
			at: () => previewOfRevision,
			b: () => projectFault,
			bt: () => FileFault,
			c: () => PORT_FAULT,
			ct: () => previewSuffix,
			d: () => checkSecrets,
			dt: () => checkoutOf,
			et: () => isOfOtherRepository,
			f: () => checkVariables,
			ft: () => faultOf$2,
			g: () => jobFault,
			gt: () => placeOf,
			h: () => isServiceAccountEmail,
			ht: () => lookAt,
			i: () => scalingFault,
			it: () => previewName,
			j: () => name,
			k: () => isSystemKey,
			l: () => checkBuildVariables,
			lt: () => pullRequestOf,
			m: () => headerFault,
			mt: () => isWithin,
			n: () => tagValueName,
			nt: () => isTagPreview,
			o: () => computeFaults,
			ot: () => previewOfService,
			p: () => checkVariablesOfAny,
			pt: () => isOfGit,
			q: () => parseLines,
			r: () => containerFaults,
			rt: () => mayBeOldPreview,
			s: () => gpusOf,
			st: () => previewService,
			t: () => readResourceTags,
			tt: () => isPreviewRevisionName,
			u: () => checkLabels,
			ut: () => repositoryMark,
			v: () => nameFault,
			vt: () => realOrSame,
			w: () => tagFault,
			x: () => regionFault,
			xt: () => codeOf,
			y: () => pathFault,
			yt: () => realPath,
			z: () => yamlDocuments
		});
		var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3223);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8040);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6195);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5497);
		var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6760);
		var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7598);
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
		function placeOf(path, workspace) {
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(path);
			const real = realPath(absolute);
			const root = realOrSame(workspace);
			const from = [(0, node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(workspace), root].find((folder) => isWithin(absolute, folder));
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
			for (const name of (0, node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(from, path).split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep)) {
				at = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(at, name);
				const here = realOrSame(at);
				if (!isWithin(here, bound)) break;
				if (lookAt((0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(here, ".git"))) bound = here;
			}
			return bound;
		}
		function placeOfFile(path, workspace) {
			const place = placeOf(path, workspace);
			if (!place.beyond) return place;
			const folder = realPath((0, node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(path)));
			if (!isWithin(place.real, folder)) throw outside(place.real, (0, node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path));
			return {
				...place,
				real: notOfGit(place.real, folder)
			};
		}
		function isWithin(path, folder) {
			return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_5__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_5__.sep);
		}
		function isOfGit(real, root) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).some((name) => name.toLowerCase() === ".git");
		}
		function notOfGit(real, root) {
			if (isOfGit(real, root)) throw new FileFault("git", "is in git's folder, which can hold tokens");
			return real;
		}
		const outside = (real, folder) => new FileFault("outside", `is a link to ${shortened(real)}, outside ${shortened(folder)}`);
		const shortened = (path) => path.length > 120 ? `${path.slice(0, 117)}...` : path;
		function realPath(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync.native(path);
			} catch (error) {
				const fault = faultOf$2(error);
				throw fault.kind === "absent" && isLink(path) ? new FileFault("dangling", NOWHERE, fault.code) : fault;
			}
		}
		const NOWHERE = "is a link to something that does not exist";
		const isLink = (path) => lookAt(path)?.isSymbolicLink() ?? false;
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)(path);
			} catch (error) {
				const fault = faultOf$2(error);
				if (fault.kind === "absent") return void 0;
				throw fault;
			}
		}
		function realOrSame(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_4__.realpathSync.native(path);
			} catch {
				return (0, node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(path);
			}
		}
		function faultOf$2(error) {
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
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(service).digest("hex").slice(0, HASH);
			return `${service.slice(0, LONGEST_SERVICE - end.length - HASH - 1)}-${hash}${end}`;
		}
		const repositoryMark = (repository) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(repository.toLowerCase()).digest("hex").slice(0, 16);
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
			const fault = faultOf$1(document);
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
		function faultOf$1({ errors: [first] }) {
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
			return Object.keys(CITIES).find((region) => CITIES[region]?.toLowerCase().replaceAll(" ", "-") === typed) ?? known.find((region) => region.replace(/(?<!\d)\d+$/, "") === typed) ?? (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.t)(typed, known);
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
		const nameFault = (kind, name) => _names_js__WEBPACK_IMPORTED_MODULE_2__.P[kind].requests ? serviceFault(name) : jobFault(name);
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
			if (faults.length > 0) throw new ParseError(`${faults.join("; ")}. ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.l)(LABEL_RULE)}`);
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
				if (other === name$1) return [`the container ${name(name$1)}, which depends on itself`];
				if (!found) return [`the container ${name(name$1)}, which depends on ${name(other)}; there is no such container`];
				if (found.probed || found.ingress) return [];
				return [`the container ${name(name$1)}, which depends on ${name(other)}; the latter needs a startup probe, which tells when it is ready`];
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
			const entries = Object.entries(reader.parsed("resource_tags", parseKeyValues) ?? {});
			for (const [key, value] of entries) {
				const fault = faultOf(key, value);
				if (fault) reader.problem("resource_tags", `${name(`${key}=${value}`)} ${fault}`);
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
	}),
	8202: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => inProject,
			i: () => apisOf,
			n: () => resourcesOf,
			o: () => isDeployed,
			r: () => WITHOUT_POLICY,
			s: () => namedPlace,
			t: () => placeName
		});
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6195);
		var _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2499);
		const WITHOUT_POLICY = new Set([
			"network",
			"connector",
			"worker-pool",
			"sql-instance"
		]);
		const DEPLOYED = new Set(Object.values(_names_js__WEBPACK_IMPORTED_MODULE_0__.P).map(({ role }) => role));
		const isDeployed = ({ kind }) => DEPLOYED.has(kind);
		function namedPlace(place) {
			switch (place.kind) {
				case "volume-bucket": return { resource: _names_js__WEBPACK_IMPORTED_MODULE_0__.d.bucket(place.bucket) };
				case "secret": return {
					resource: _names_js__WEBPACK_IMPORTED_MODULE_0__.d.secret(place.project, place.secret),
					project: place.project
				};
				case "sql-instance": return {
					resource: _names_js__WEBPACK_IMPORTED_MODULE_0__.d.sqlInstance(place.project, place.instance),
					project: place.project
				};
				case "repository": return place.name === void 0 ? void 0 : within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.repository(place.name), place.name);
				case "client-account": {
					const email = place.email ?? (0, _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__.i)(place.project);
					return {
						resource: _names_js__WEBPACK_IMPORTED_MODULE_0__.d.account(email, place.project),
						project: place.project
					};
				}
				case "called-service": return within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.service(place.name), place.name);
				case "crypto-key": return within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.cryptoKey(place.name), place.name);
				case "subnetwork": return within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.subnetwork(place.name), place.name);
				case "network": return within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.network(place.name), place.name);
				case "connector": return within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.connector(place.name), place.name);
				case "worker-pool": return within(_names_js__WEBPACK_IMPORTED_MODULE_0__.d.workerPool(place.name), place.name);
				default: return;
			}
		}
		const within = (resource, name) => ({
			resource,
			project: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.C)(name) ?? ""
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
			"client-account": _schedule_names_js__WEBPACK_IMPORTED_MODULE_1__.n,
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
			const repository = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.s)(config, project, live);
			const liveRepository = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.E)(live);
			const buildAccount = facts?.buildAccount.known ? facts.buildAccount.value : void 0;
			const runtimeAccount = facts?.runtimeAccount.known ? facts.runtimeAccount.value : number && (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.l)(number);
			return {
				project,
				...number && { projectNumber: number },
				parent: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.y)(project, config.region),
				service: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.j)(project, config),
				bucket: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.o)(config, project, live),
				repository,
				image: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.m)(repository.name, config.service),
				...liveRepository && { liveRepository },
				...buildAccount && { buildAccount },
				...runtimeAccount && { runtimeAccount }
			};
		}
		function placeName(place, resources) {
			if (isDeployed(place)) return _names_js__WEBPACK_IMPORTED_MODULE_0__.d.service(resources.service);
			switch (place.kind) {
				case "project": return _names_js__WEBPACK_IMPORTED_MODULE_0__.d.project(resources.project);
				case "bucket": return _names_js__WEBPACK_IMPORTED_MODULE_0__.d.bucket(resources.bucket.name);
				case "repository": return _names_js__WEBPACK_IMPORTED_MODULE_0__.d.repository(place.name ?? resources.repository.name);
				case "live-image": return resources.liveRepository && _names_js__WEBPACK_IMPORTED_MODULE_0__.d.repository(resources.liveRepository);
				case "account": {
					const email = place.who === "build-account" ? resources.buildAccount : resources.runtimeAccount;
					return email && _names_js__WEBPACK_IMPORTED_MODULE_0__.d.account(email, resources.project);
				}
				default: return namedPlace(place)?.resource;
			}
		}
	}),
	2905: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => cancelled,
			i: () => abortable,
			n: () => delayMs,
			o: () => pause,
			r: () => isTransient,
			s: () => withinTime,
			t: () => connectionFailure
		});
		var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8040);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
		async function pause(ms, signal) {
			try {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, void 0, { signal });
			} catch {
				throw cancelled(signal);
			}
		}
		function cancelled(signal) {
			return signal.reason instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__.g ? signal.reason : new _api_error_js__WEBPACK_IMPORTED_MODULE_0__.g("The run was cancelled.", { cause: signal.reason });
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
	3223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
	9395: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
	2499: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => functionName,
			c: () => schedulerJobName,
			i: () => defaultCaller,
			n: () => SCHEDULER_HOST,
			o: () => functionService,
			r: () => callerOf,
			s: () => schedulerAgent,
			t: () => DEFAULT_CALLER_ID
		});
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
	7250: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => own,
			r: () => text,
			t: () => object
		});
		const text = (value) => typeof value === "string" && value !== "" ? value : void 0;
		const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
		const own = (map, key) => Object.hasOwn(map, key) ? map[key] : void 0;
	}),
	3447: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			n: () => USES,
			r: () => VERSION,
			t: () => CLIENT
		});
		const CLIENT = "run-iam-deploy";
		const VERSION = "1.0.0";
		const USES = "org/run-iam-deploy@v1";
	}),
	9056: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a: () => withRealHosts,
			c: () => targetOf$1,
			d: () => inCommand,
			f: () => ownLines,
			i: () => elsewhereSentence,
			l: () => cut,
			n: () => writeText,
			o: () => readTarget,
			r: () => byHostname,
			s: () => refuseForeign,
			t: () => mayWrite,
			u: () => foreignLines
		});
		var _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2893);
		var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8040);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6195);
		var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
		var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7598);
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
		const inCommand = (text) => cut(text).split(LINE_END).map(harmless).join("\n");
		function cut(text, most = LONGEST_TEXT) {
			if (text.length * 3 <= most) return text;
			const bytes = Buffer.from(text.slice(0, most));
			if (bytes.length <= most && text.length <= most) return text;
			return `${bytes.subarray(0, most - 3).toString("utf8").replace(/\uFFFD{1,3}$/, "")}…`;
		}
		const marked = (line) => `${MARK}${harmless(line)}`.trimEnd();
		const harmless = (line) => line.replace(COLOUR, "").replace(CONTROL, "").replace(OLD_COMMAND, "$1 [");
		function readTarget(reader, mode) {
			const [[kind, traits] = [_names_js__WEBPACK_IMPORTED_MODULE_2__.N, _names_js__WEBPACK_IMPORTED_MODULE_2__.P[_names_js__WEBPACK_IMPORTED_MODULE_2__.N]], ...others] = _names_js__WEBPACK_IMPORTED_MODULE_2__.M.filter(([, { input }]) => reader.optional(input.name));
			const input = traits.input.name;
			for (const [, other] of others) reader.problem(other.input.name, `is given together with ${input}; one run deploys one of them`);
			const name$1 = reader.text(input);
			if (name$1 === "") {
				const called = /^function\s+(\S+)$/.exec(reader.text("schedule_target"))?.[1];
				if (called && mode !== "diagnose") reader.problem("service", `is missing. To do no more than schedule the function ${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(called)}, give it as service, in lower case and with hyphens, and leave schedule_target out`, called.toLowerCase().replaceAll("_", "-"));
				else if (!reader.optional("metadata") && mode !== "diagnose") reader.problem("service", "is missing (for a Cloud Run job set job, for a worker pool worker_pool)");
				return {
					kind,
					service: name$1
				};
			}
			const fault = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.v)(kind, name$1);
			if (fault) reader.problem(input, `${(0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.j)(name$1)} ${fault}`);
			return {
				kind,
				service: name$1
			};
		}
		const targetOf$1 = (kind, name) => name === "" ? {} : { [_names_js__WEBPACK_IMPORTED_MODULE_2__.P[kind].target]: name };
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
			const { words, requests, traffic, tags, invokers, executions } = _names_js__WEBPACK_IMPORTED_MODULE_2__.P[kind];
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
			return `The environment sends requests, and the run's tokens with them, for ${parts.join("; ")} (${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)(variables)}).`;
		}
		const some = (apis) => apis.length > 3 ? `${apis.length} Google APIs` : (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.d)(apis);
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
		function writeText(path, text, options = {}) {
			const { target, mode } = targetOf(path, options);
			const beside = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(target).slice(0, 40)}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_5__.randomBytes)(6).toString("hex")}.tmp`);
			let started = false;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(target), { recursive: true });
				started = true;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(beside, text, {
					flag: "wx",
					mode: options.mode ?? 438
				});
				if (mode !== void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(beside, options.mode ?? mode);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(beside, target);
			} catch (error) {
				if (started) (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(beside, { force: true });
				throw notWritten(error);
			}
		}
		function mayWrite(path, options = {}) {
			targetOf(path, options);
		}
		function targetOf(path, { workspace, replaceLink }) {
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(path);
			const stats = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.ht)(absolute);
			if (stats?.isDirectory()) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("folder", "is a folder");
			if (stats?.isSymbolicLink()) {
				if (!replaceLink) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("outside", "is a link, and the run does not write through links");
			} else if (stats && !stats.isFile()) throw new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("special", "is a pipe, a socket or a device");
			const { folder, missing } = deepest((0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(absolute));
			const real = workspace === void 0 ? (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.yt)(folder) : (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.gt)(folder, workspace).real;
			const target = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.join)(real, ...missing, (0, node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(absolute));
			return stats?.isFile() ? {
				target,
				mode: stats.mode & 511
			} : { target };
		}
		function deepest(folder) {
			const missing = [];
			let at = folder;
			while ((0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.ht)(at) === void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at) !== at) {
				missing.unshift((0, node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(at));
				at = (0, node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at);
			}
			return {
				folder: at,
				missing
			};
		}
		function notWritten(error) {
			const { code } = (0, _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.ft)(error);
			return new _resource_tags_js__WEBPACK_IMPORTED_MODULE_0__.bt("unusable", `cannot be written (${code})`, code);
		}
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
var __webpack_exports__ = __nccwpck_require__(2050);
__webpack_exports__ = await __webpack_exports__;
