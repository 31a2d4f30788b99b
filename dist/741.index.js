export const id = 741;
export const ids = [741];
export const modules = { 5122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		a: () => require_src$1,
		i: () => require_src,
		n: () => require_shared,
		o: () => require_extend,
		r: () => require_util,
		t: () => require_authclient
	});
	var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);
	var require_extend = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		var hasOwn = Object.prototype.hasOwnProperty;
		var toStr = Object.prototype.toString;
		var defineProperty = Object.defineProperty;
		var gOPD = Object.getOwnPropertyDescriptor;
		var isArray = function isArray(arr) {
			if (typeof Array.isArray === "function") return Array.isArray(arr);
			return toStr.call(arr) === "[object Array]";
		};
		var isPlainObject = function isPlainObject(obj) {
			if (!obj || toStr.call(obj) !== "[object Object]") return false;
			var hasOwnConstructor = hasOwn.call(obj, "constructor");
			var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
			if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
			var key;
			for (key in obj);
			return typeof key === "undefined" || hasOwn.call(obj, key);
		};
		var setProperty = function setProperty(target, options) {
			if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
				enumerable: true,
				configurable: true,
				value: options.newValue,
				writable: true
			});
			else target[options.name] = options.newValue;
		};
		var getProperty = function getProperty(obj, name) {
			if (name === "__proto__") {
				if (!hasOwn.call(obj, name)) return;
				else if (gOPD) return gOPD(obj, name).value;
			}
			return obj[name];
		};
		module.exports = function extend() {
			var options, name, src, copy, copyIsArray, clone;
			var target = arguments[0];
			var i = 1;
			var length = arguments.length;
			var deep = false;
			if (typeof target === "boolean") {
				deep = target;
				target = arguments[1] || {};
				i = 2;
			}
			if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
			for (; i < length; ++i) {
				options = arguments[i];
				if (options != null) for (name in options) {
					src = getProperty(target, name);
					copy = getProperty(options, name);
					if (target !== copy) {
						if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
							if (copyIsArray) {
								copyIsArray = false;
								clone = src && isArray(src) ? src : [];
							} else clone = src && isPlainObject(src) ? src : {};
							setProperty(target, {
								name,
								newValue: extend(deep, clone, copy)
							});
						} else if (typeof copy !== "undefined") setProperty(target, {
							name,
							newValue: copy
						});
					}
				}
			}
			return target;
		};
	}));
	var package_exports$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ default: () => package_default$1 });
	var package_default$1;
	var init_package$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
		package_default$1 = JSON.parse("{\"name\":\"gaxios\",\"version\":\"8.3.3\",\"description\":\"A simple common HTTP client specifically for Google APIs and services.\",\"main\":\"build/cjs/src/index.js\",\"types\":\"build/cjs/src/index.d.ts\",\"files\":[\"build/cjs/src\",\"build/esm/src\",\"build/esm/package.json\",\"!build/**/*.map\"],\"exports\":{\".\":{\"import\":{\"types\":\"./build/esm/src/index.d.ts\",\"default\":\"./build/esm/src/index.js\"},\"require\":{\"types\":\"./build/cjs/src/index.d.ts\",\"default\":\"./build/cjs/src/index.js\"}},\"./build/src/common\":{\"import\":\"./build/esm/src/common.js\",\"require\":\"./build/cjs/src/common.js\"},\"./package.json\":\"./package.json\"},\"repository\":{\"type\":\"git\",\"directory\":\"core/packages/gaxios\",\"url\":\"https://github.com/googleapis/google-cloud-node.git\"},\"keywords\":[\"google\"],\"engines\":{\"node\":\">=22\"},\"author\":\"Google, LLC\",\"license\":\"Apache-2.0\",\"devDependencies\":{\"@babel/plugin-proposal-private-methods\":\"^7.18.6\",\"@types/cors\":\"^2.8.6\",\"@types/express\":\"^5.0.0\",\"@types/extend\":\"^3.0.1\",\"@types/mocha\":\"^10.0.10\",\"@types/multiparty\":\"4.2.1\",\"@types/mv\":\"^2.1.0\",\"@types/ncp\":\"^2.0.8\",\"@types/node\":\"^24.0.0\",\"@types/sinon\":\"^21.0.0\",\"@types/tmp\":\"^0.2.6\",\"assert\":\"^2.0.0\",\"browserify\":\"^17.0.0\",\"c8\":\"^10.1.3\",\"cors\":\"^2.8.5\",\"express\":\"^5.0.0\",\"gts\":\"^6.0.2\",\"is-docker\":\"^3.0.0\",\"jsdoc\":\"^4.0.4\",\"jsdoc-fresh\":\"^6.1.0\",\"jsdoc-region-tag\":\"^5.1.0\",\"karma\":\"^6.0.0\",\"karma-chrome-launcher\":\"^3.0.0\",\"karma-coverage\":\"^2.0.0\",\"karma-firefox-launcher\":\"^2.0.0\",\"karma-mocha\":\"^2.0.0\",\"karma-remap-coverage\":\"^0.1.5\",\"karma-sourcemap-loader\":\"^0.4.0\",\"karma-webpack\":\"^5.0.0\",\"mocha\":\"^11.1.0\",\"multiparty\":\"^4.2.1\",\"mv\":\"^2.1.1\",\"ncp\":\"^2.0.0\",\"nock\":\"14.0.5\",\"null-loader\":\"^4.0.1\",\"pack-n-play\":\"^5.3.0\",\"puppeteer\":\"^24.0.0\",\"sinon\":\"21.0.3\",\"stream-browserify\":\"^3.0.0\",\"tmp\":\"0.2.7\",\"ts-loader\":\"^9.5.2\",\"typescript\":\"5.8.3\",\"undici-types\":\"^7.24.1\",\"webpack\":\"^5.97.1\",\"webpack-cli\":\"^6.0.1\"},\"dependencies\":{\"extend\":\"^3.0.2\",\"https-proxy-agent\":\"^7.0.1\",\"node-fetch\":\"^3.3.2\"},\"homepage\":\"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios\",\"scripts\":{\"lint\":\"gts check --no-inline-config\",\"test\":\"node ../../../bin/run-test.cjs build/esm/test\",\"presystem-test\":\"npm run compile\",\"system-test\":\"mocha build/esm/system-test --timeout 80000\",\"compile\":\"tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs\",\"fix\":\"gts fix\",\"pretest\":\"npm run compile\",\"webpack\":\"webpack\",\"prebrowser-test\":\"npm run compile\",\"browser-test\":\"node build/browser-test/browser-test-runner.js\",\"docs\":\"jsdoc -c .jsdoc.js\",\"samples-test\":\"cd samples/ && npm link ../ && npm test && cd ../\",\"prelint\":\"cd samples; npm link ../; npm install\",\"clean\":\"gts clean\"}}");
	}));
	var require_util$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
		module.exports = { pkg: (init_package$1(), (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(package_exports$1)) };
	}));
	var require_common = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$5) => {
		var __importDefault = this$5 && this$5.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { "default": mod };
		};
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.GaxiosError = exports.GAXIOS_ERROR_SYMBOL = void 0;
		exports.defaultErrorRedactor = defaultErrorRedactor;
		const extend_1 = __importDefault(require_extend());
		const pkg = __importDefault(require_util$1()).default.pkg;
		exports.GAXIOS_ERROR_SYMBOL = Symbol.for(`${pkg.name}-gaxios-error`);
		exports.GaxiosError = class GaxiosError extends Error {
			config;
			response;
			code;
			status;
			error;
			[exports.GAXIOS_ERROR_SYMBOL] = pkg.version;
			static [Symbol.hasInstance](instance) {
				if (instance && typeof instance === "object" && exports.GAXIOS_ERROR_SYMBOL in instance && instance[exports.GAXIOS_ERROR_SYMBOL] === pkg.version) return true;
				return Function.prototype[Symbol.hasInstance].call(GaxiosError, instance);
			}
			constructor(message, config, response, cause) {
				super(message, { cause });
				this.config = config;
				this.response = response;
				this.error = cause instanceof Error ? cause : void 0;
				this.config = (0, extend_1.default)(true, {}, config);
				if (this.response) this.response.config = (0, extend_1.default)(true, {}, this.response.config);
				if (this.response) {
					try {
						this.response.data = translateData(this.config.responseType, this.response?.bodyUsed ? this.response?.data : void 0);
					} catch {}
					this.status = this.response.status;
				}
				if (cause instanceof DOMException) this.code = cause.name;
				else if (cause && typeof cause === "object" && "code" in cause && (typeof cause.code === "string" || typeof cause.code === "number")) this.code = cause.code;
			}
			static extractAPIErrorFromResponse(res, defaultErrorMessage = "The request failed") {
				let message = defaultErrorMessage;
				if (typeof res.data === "string") message = res.data;
				if (res.data && typeof res.data === "object" && "error" in res.data && res.data.error && !res.ok) {
					if (typeof res.data.error === "string") return {
						message: res.data.error,
						code: res.status,
						status: res.statusText
					};
					if (typeof res.data.error === "object") {
						message = "message" in res.data.error && typeof res.data.error.message === "string" ? res.data.error.message : message;
						const status = "status" in res.data.error && typeof res.data.error.status === "string" ? res.data.error.status : res.statusText;
						const code = "code" in res.data.error && typeof res.data.error.code === "number" ? res.data.error.code : res.status;
						if ("errors" in res.data.error && Array.isArray(res.data.error.errors)) {
							const errorMessages = [];
							for (const e of res.data.error.errors) if (typeof e === "object" && "message" in e && typeof e.message === "string") errorMessages.push(e.message);
							return Object.assign({
								message: errorMessages.join("\n") || message,
								code,
								status
							}, res.data.error);
						}
						return Object.assign({
							message,
							code,
							status
						}, res.data.error);
					}
				}
				return {
					message,
					code: res.status,
					status: res.statusText
				};
			}
		};
		function translateData(responseType, data) {
			switch (responseType) {
				case "stream": return data;
				case "json": return JSON.parse(JSON.stringify(data));
				case "arraybuffer": return JSON.parse(Buffer.from(data).toString("utf8"));
				case "blob": return JSON.parse(data.text());
				default: return data;
			}
		}
		function defaultErrorRedactor(data) {
			const REDACT = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
			function redactHeaders(headers) {
				if (!headers) return;
				headers.forEach((_, key) => {
					if (/^authentication$/i.test(key) || /^authorization$/i.test(key) || /secret/i.test(key)) headers.set(key, REDACT);
				});
			}
			function redactString(obj, key) {
				if (typeof obj === "object" && obj !== null && typeof obj[key] === "string") {
					const text = obj[key];
					if (/grant_type=/i.test(text) || /assertion=/i.test(text) || /secret/i.test(text)) obj[key] = REDACT;
				}
			}
			function redactObject(obj) {
				if (!obj || typeof obj !== "object") return;
				else if (obj instanceof FormData || obj instanceof URLSearchParams || "forEach" in obj && "set" in obj) obj.forEach((_, key) => {
					if (["grant_type", "assertion"].includes(key) || /secret/.test(key)) obj.set(key, REDACT);
				});
				else {
					if ("grant_type" in obj) obj["grant_type"] = REDACT;
					if ("assertion" in obj) obj["assertion"] = REDACT;
					if ("client_secret" in obj) obj["client_secret"] = REDACT;
				}
			}
			if (data.config) {
				redactHeaders(data.config.headers);
				redactString(data.config, "data");
				redactObject(data.config.data);
				redactString(data.config, "body");
				redactObject(data.config.body);
				if (data.config.url.searchParams.has("token")) data.config.url.searchParams.set("token", REDACT);
				if (data.config.url.searchParams.has("client_secret")) data.config.url.searchParams.set("client_secret", REDACT);
			}
			if (data.response) {
				defaultErrorRedactor({ config: data.response.config });
				redactHeaders(data.response.headers);
				if (data.response.bodyUsed) {
					redactString(data.response, "data");
					redactObject(data.response.data);
				}
			}
			return data;
		}
	}));
	var require_retry = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.getRetryConfig = getRetryConfig;
		async function getRetryConfig(err) {
			let config = getConfig(err);
			if (!err || !err.config || !config && !err.config.retry) return { shouldRetry: false };
			config = config || {};
			config.currentRetryAttempt = config.currentRetryAttempt || 0;
			config.retry = config.retry === void 0 || config.retry === null ? 3 : config.retry;
			config.httpMethodsToRetry = config.httpMethodsToRetry || [
				"GET",
				"HEAD",
				"PUT",
				"OPTIONS",
				"DELETE"
			];
			config.noResponseRetries = config.noResponseRetries === void 0 || config.noResponseRetries === null ? 2 : config.noResponseRetries;
			config.retryDelayMultiplier = config.retryDelayMultiplier ? config.retryDelayMultiplier : 2;
			config.timeOfFirstRequest = config.timeOfFirstRequest ? config.timeOfFirstRequest : Date.now();
			config.totalTimeout = config.totalTimeout ? config.totalTimeout : Number.MAX_SAFE_INTEGER;
			config.maxRetryDelay = config.maxRetryDelay ? config.maxRetryDelay : Number.MAX_SAFE_INTEGER;
			config.statusCodesToRetry = config.statusCodesToRetry || [
				[100, 199],
				[408, 408],
				[429, 429],
				[500, 599]
			];
			err.config.retryConfig = config;
			if (!await (config.shouldRetry || shouldRetryRequest)(err)) return {
				shouldRetry: false,
				config: err.config
			};
			const delay = getNextRetryDelay(config);
			err.config.retryConfig.currentRetryAttempt += 1;
			const backoff = config.retryBackoff ? config.retryBackoff(err, delay) : new Promise((resolve) => {
				setTimeout(resolve, delay);
			});
			if (config.onRetryAttempt) await config.onRetryAttempt(err);
			await backoff;
			return {
				shouldRetry: true,
				config: err.config
			};
		}
		function shouldRetryRequest(err) {
			const config = getConfig(err);
			const isTimeoutError = err.code === "TimeoutError" || err.config?.signal?.reason?.name === "TimeoutError";
			if (err.config?.signal?.aborted && !isTimeoutError || err.code === "AbortError" && !isTimeoutError) return false;
			if (!config || config.retry === 0) return false;
			if (!err.response && (config.currentRetryAttempt || 0) >= config.noResponseRetries) return false;
			if (!config.httpMethodsToRetry || !config.httpMethodsToRetry.includes(err.config.method?.toUpperCase() || "GET")) return false;
			if (err.response && err.response.status) {
				let isInRange = false;
				for (const [min, max] of config.statusCodesToRetry) {
					const status = err.response.status;
					if (status >= min && status <= max) {
						isInRange = true;
						break;
					}
				}
				if (!isInRange) return false;
			}
			config.currentRetryAttempt = config.currentRetryAttempt || 0;
			if (config.currentRetryAttempt >= config.retry) return false;
			return true;
		}
		function getConfig(err) {
			if (err && err.config && err.config.retryConfig) return err.config.retryConfig;
		}
		function getNextRetryDelay(config) {
			const calculatedDelay = (config.currentRetryAttempt ? 0 : config.retryDelay ?? 100) + (Math.pow(config.retryDelayMultiplier, config.currentRetryAttempt) - 1) / 2 * 1e3;
			const maxAllowableDelay = config.totalTimeout - (Date.now() - config.timeOfFirstRequest);
			return Math.min(calculatedDelay, maxAllowableDelay, config.maxRetryDelay);
		}
	}));
	var require_interceptor = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.GaxiosInterceptorManager = void 0;
		var GaxiosInterceptorManager = class extends Set {};
		exports.GaxiosInterceptorManager = GaxiosInterceptorManager;
	}));
	var require_gaxios = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$4) => {
		var __importDefault = this$4 && this$4.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { "default": mod };
		};
		var _a;
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Gaxios = void 0;
		const extend_1 = __importDefault(require_extend());
		const https_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("https");
		const common_js_1 = require_common();
		const retry_js_1 = require_retry();
		const stream_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("stream");
		const interceptor_js_1 = require_interceptor();
		const randomUUID = async () => globalThis.crypto?.randomUUID() || (await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 6982, 19))).randomUUID();
		const HTTP_STATUS_NO_CONTENT = 204;
		var Gaxios = class {
			agentCache = new Map();
			defaults;
			interceptors;
			constructor(defaults) {
				this.defaults = defaults || {};
				this.interceptors = {
					request: new interceptor_js_1.GaxiosInterceptorManager(),
					response: new interceptor_js_1.GaxiosInterceptorManager()
				};
			}
			fetch(...args) {
				const input = args[0];
				const init = args[1];
				let url = void 0;
				const headers = new Headers();
				if (typeof input === "string") url = new URL(input);
				else if (input instanceof URL) url = input;
				else if (input && input.url) url = new URL(input.url);
				if (input && typeof input === "object" && "headers" in input) _a.mergeHeaders(headers, input.headers);
				if (init) _a.mergeHeaders(headers, new Headers(init.headers));
				if (typeof input === "object" && !(input instanceof URL)) return this.request({
					...init,
					...input,
					headers,
					url
				});
				else return this.request({
					...init,
					headers,
					url
				});
			}
			async request(opts = {}) {
				let prepared = await this.#prepareRequest(opts);
				prepared = await this.#applyRequestInterceptors(prepared);
				return this.#applyResponseInterceptors(this._request(prepared));
			}
			async _defaultAdapter(config) {
				const fetchImpl = config.fetchImplementation || this.defaults.fetchImplementation || await _a.#getFetch();
				const preparedOpts = { ...config };
				delete preparedOpts.data;
				const res = await fetchImpl(config.url, preparedOpts);
				const data = await this.getResponseData(config, res);
				if (!Object.getOwnPropertyDescriptor(res, "data")?.configurable) Object.defineProperties(res, { data: {
					configurable: true,
					writable: true,
					enumerable: true,
					value: data
				} });
				return Object.assign(res, {
					config,
					data
				});
			}
			async _request(opts) {
				try {
					let translatedResponse;
					if (opts.adapter) translatedResponse = await opts.adapter(opts, this._defaultAdapter.bind(this));
					else translatedResponse = await this._defaultAdapter(opts);
					if (!opts.validateStatus(translatedResponse.status)) {
						if (opts.responseType === "stream") {
							const response = [];
							for await (const chunk of translatedResponse.data) response.push(chunk);
							translatedResponse.data = Buffer.concat(response.map((c) => typeof c === "string" ? Buffer.from(c) : c)).toString("utf8");
						}
						const errorInfo = common_js_1.GaxiosError.extractAPIErrorFromResponse(translatedResponse, `Request failed with status code ${translatedResponse.status}`);
						throw new common_js_1.GaxiosError(errorInfo?.message, opts, translatedResponse, errorInfo);
					}
					return translatedResponse;
				} catch (e) {
					let err;
					if (e instanceof common_js_1.GaxiosError) err = e;
					else if (e instanceof Error) err = new common_js_1.GaxiosError(e.message, opts, void 0, e);
					else if (opts.signal?.aborted) {
						err = new common_js_1.GaxiosError(`The operation was aborted: ${e}`, opts, void 0, e);
						err.code = "AbortError";
					} else err = new common_js_1.GaxiosError("Unexpected Gaxios Error", opts, void 0, e);
					if (!err.response && opts.signal?.aborted && opts.signal.reason?.name === "TimeoutError") {
						err.code = "TimeoutError";
						if (!/timeout|timed out/i.test(err.message)) err.message = "The operation was aborted due to timeout";
					} else if (!err.response && opts.signal?.aborted && err.code !== "TimeoutError") err.code ||= "AbortError";
					const { shouldRetry, config } = await (0, retry_js_1.getRetryConfig)(err);
					if (shouldRetry && config) {
						err.config.retryConfig.currentRetryAttempt = config.retryConfig.currentRetryAttempt;
						opts.retryConfig = err.config?.retryConfig;
						if (typeof err.config?.timeout === "number") opts.timeout = err.config.timeout;
						this.#appendTimeoutToSignal(opts);
						return this._request(opts);
					}
					if (opts.errorRedactor) opts.errorRedactor(err);
					throw err;
				}
			}
			async getResponseData(opts, res) {
				if (res.status === HTTP_STATUS_NO_CONTENT) return "";
				if (opts.maxContentLength && res.headers.has("content-length") && opts.maxContentLength < Number.parseInt(res.headers?.get("content-length") || "")) throw new common_js_1.GaxiosError("Response's `Content-Length` is over the limit.", opts, Object.assign(res, { config: opts }));
				switch (opts.responseType) {
					case "stream": return res.body;
					case "json": {
						const data = await res.text();
						try {
							return JSON.parse(data);
						} catch {
							return data;
						}
					}
					case "arraybuffer": return res.arrayBuffer();
					case "blob": return res.blob();
					case "text": return res.text();
					default: return this.getResponseDataFromContentType(res);
				}
			}
			#urlMayUseProxy(url, noProxy = []) {
				const candidate = new URL(url);
				const noProxyList = [...noProxy];
				const noProxyEnvList = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
				for (const rule of noProxyEnvList) noProxyList.push(rule.trim());
				for (const rule of noProxyList) if (rule instanceof RegExp) {
					if (rule.test(candidate.toString())) return false;
				} else if (rule instanceof URL) {
					if (rule.origin === candidate.origin) return false;
				} else if (rule.startsWith("*.") || rule.startsWith(".")) {
					const cleanedRule = rule.replace(/^\*\./, ".");
					if (candidate.hostname.endsWith(cleanedRule)) return false;
				} else if (rule === candidate.origin || rule === candidate.hostname || rule === candidate.href) return false;
				return true;
			}
			async #applyRequestInterceptors(options) {
				let promiseChain = Promise.resolve(options);
				for (const interceptor of this.interceptors.request.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
				return promiseChain;
			}
			async #applyResponseInterceptors(response) {
				let promiseChain = Promise.resolve(response);
				for (const interceptor of this.interceptors.response.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
				return promiseChain;
			}
			async #prepareRequest(options) {
				const preparedHeaders = new Headers(this.defaults.headers);
				_a.mergeHeaders(preparedHeaders, options.headers);
				const opts = (0, extend_1.default)(true, {}, this.defaults, options);
				if (!opts.url) throw new Error("URL is required.");
				if (opts.baseURL) opts.url = new URL(opts.url, opts.baseURL);
				opts.url = new URL(opts.url);
				if (opts.params) {
					if (opts.paramsSerializer) {
						let additionalQueryParams = opts.paramsSerializer(opts.params);
						if (additionalQueryParams.startsWith("?")) additionalQueryParams = additionalQueryParams.slice(1);
						const prefix = opts.url.toString().includes("?") ? "&" : "?";
						opts.url = opts.url + prefix + additionalQueryParams;
					} else {
						const url = opts.url instanceof URL ? opts.url : new URL(opts.url);
						for (const [key, value] of new URLSearchParams(opts.params)) url.searchParams.append(key, value);
						opts.url = url;
					}
				}
				if (typeof options.maxContentLength === "number") opts.size = options.maxContentLength;
				if (typeof options.maxRedirects === "number") opts.follow = options.maxRedirects;
				const shouldDirectlyPassData = typeof opts.data === "string" || opts.data instanceof ArrayBuffer || opts.data instanceof Blob || globalThis.File && opts.data instanceof File || opts.data instanceof FormData || opts.data instanceof stream_1.Readable || opts.data instanceof ReadableStream || opts.data instanceof String || opts.data instanceof URLSearchParams || ArrayBuffer.isView(opts.data) || [
					"Blob",
					"File",
					"FormData"
				].includes(opts.data?.constructor?.name || "");
				if (opts.multipart?.length) {
					const boundary = await randomUUID();
					preparedHeaders.set("content-type", `multipart/related; boundary=${boundary}`);
					opts.body = stream_1.Readable.from(this.getMultipartRequest(opts.multipart, boundary));
				} else if (shouldDirectlyPassData) opts.body = opts.data;
				else if (typeof opts.data === "object") {
					if (preparedHeaders.get("Content-Type") === "application/x-www-form-urlencoded") opts.body = opts.paramsSerializer ? opts.paramsSerializer(opts.data) : new URLSearchParams(opts.data);
					else {
						if (!preparedHeaders.has("content-type")) preparedHeaders.set("content-type", "application/json");
						opts.body = JSON.stringify(opts.data);
					}
				} else if (opts.data) opts.body = opts.data;
				opts.validateStatus = opts.validateStatus || this.validateStatus;
				opts.responseType = opts.responseType || "unknown";
				if (!preparedHeaders.has("accept") && opts.responseType === "json") preparedHeaders.set("accept", "application/json");
				const proxy = opts.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
				if (opts.agent) {} else if (proxy && this.#urlMayUseProxy(opts.url, opts.noProxy)) {
					const HttpsProxyAgent = await _a.#getProxyAgent();
					if (this.agentCache.has(proxy)) opts.agent = this.agentCache.get(proxy);
					else {
						opts.agent = new HttpsProxyAgent(proxy, {
							cert: opts.cert,
							key: opts.key
						});
						this.agentCache.set(proxy, opts.agent);
					}
				} else if (opts.cert && opts.key) {
					if (this.agentCache.has(opts.key)) opts.agent = this.agentCache.get(opts.key);
					else {
						opts.agent = new https_1.Agent({
							cert: opts.cert,
							key: opts.key
						});
						this.agentCache.set(opts.key, opts.agent);
					}
				}
				if (typeof opts.errorRedactor !== "function" && opts.errorRedactor !== false) opts.errorRedactor = common_js_1.defaultErrorRedactor;
				if (opts.body && !("duplex" in opts)) opts.duplex = "half";
				this.#appendTimeoutToSignal(opts);
				return Object.assign(opts, {
					headers: preparedHeaders,
					url: opts.url instanceof URL ? opts.url : new URL(opts.url)
				});
			}
			#callerSignals = new WeakMap();
			#appendTimeoutToSignal(opts) {
				if (opts.timeout) {
					if (!this.#callerSignals.has(opts)) this.#callerSignals.set(opts, opts.signal ?? void 0);
					const callerSignal = this.#callerSignals.get(opts);
					const timeoutSignal = AbortSignal.timeout(opts.timeout);
					if (callerSignal) opts.signal = AbortSignal.any([callerSignal, timeoutSignal]);
					else opts.signal = timeoutSignal;
				}
			}
			validateStatus(status) {
				return status >= 200 && status < 300;
			}
			async getResponseDataFromContentType(response) {
				let contentType = response.headers.get("Content-Type");
				if (contentType === null) return response.text();
				contentType = contentType.toLowerCase();
				if (contentType.includes("application/json")) {
					let data = await response.text();
					try {
						data = JSON.parse(data);
					} catch {}
					return data;
				} else if (contentType.match(/^text\//)) return response.text();
				else return response.blob();
			}
			async *getMultipartRequest(multipartOptions, boundary) {
				const finale = `--${boundary}--`;
				for (const currentPart of multipartOptions) {
					yield `--${boundary}\r\nContent-Type: ${currentPart.headers.get("Content-Type") || "application/octet-stream"}\r\n\r\n`;
					if (typeof currentPart.content === "string") yield currentPart.content;
					else yield* currentPart.content;
					yield "\r\n";
				}
				yield finale;
			}
			static #proxyAgent;
			static #fetch;
			static #bunFetch;
			static async #getProxyAgent() {
				this.#proxyAgent ||= (await __webpack_require__.e(539).then(__webpack_require__.bind(__webpack_require__, 5539)).then((m) => (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.o)(m.default))).HttpsProxyAgent;
				return this.#proxyAgent;
			}
			static #createBunFetch() {
				return async (input, init) => {
					const rawInit = init ? { ...init } : void 0;
					if (rawInit) {
						const proxyAgent = rawInit.agent;
						if (proxyAgent?.proxy) rawInit.proxy = proxyAgent.proxy.toString();
						else delete rawInit.proxy;
						const cert = rawInit.cert ?? proxyAgent?.connectOpts?.cert;
						const key = rawInit.key ?? proxyAgent?.connectOpts?.key;
						if (cert && key) rawInit.tls = {
							...rawInit.tls,
							cert,
							key
						};
					}
					let fetchInit = rawInit;
					if (fetchInit?.body && typeof fetchInit.body === "object" && typeof fetchInit.body.pipe === "function" && typeof stream_1.Readable.toWeb === "function" && (typeof ReadableStream === "undefined" || !(fetchInit.body instanceof ReadableStream))) {
						let stream;
						if (fetchInit.body instanceof stream_1.Readable && !fetchInit.body.readableObjectMode) stream = fetchInit.body;
						else {
							const passThrough = new stream_1.PassThrough();
							const src = fetchInit.body;
							(0, stream_1.pipeline)(src, passThrough, () => {});
							stream = passThrough;
						}
						fetchInit = {
							...fetchInit,
							body: stream_1.Readable.toWeb(stream)
						};
					}
					let res;
					try {
						res = await globalThis.fetch(input, fetchInit);
					} catch (err) {
						const errorObj = err;
						if (errorObj?.code === "ConnectionRefused" || errorObj?.code === "FailedToOpenSocket") errorObj.code = "ECONNREFUSED";
						else if (errorObj?.code === "ConnectionReset" || errorObj?.code === "ConnectionClosed") errorObj.code = "ECONNRESET";
						if (!(err instanceof Error) && err && typeof err === "object" && !init?.signal?.aborted) throw Object.assign(new Error(errorObj.message || errorObj.code || "Error"), err);
						throw err;
					}
					const maxSize = rawInit?.size ?? rawInit?.maxContentLength ?? 0;
					if (res?.body && typeof stream_1.Readable.fromWeb === "function" && !(res.body instanceof stream_1.Readable)) {
						let nodeStream;
						const rawBody = res.body;
						const origText = res.text.bind(res);
						const origJson = res.json.bind(res);
						const origArrayBuffer = res.arrayBuffer.bind(res);
						const origBlob = res.blob.bind(res);
						const readBuffer = async () => {
							nodeStream ||= stream_1.Readable.fromWeb(rawBody);
							const chunks = [];
							let totalBytes = 0;
							for await (const chunk of nodeStream) {
								const bytes = chunk;
								totalBytes += bytes.byteLength;
								if (maxSize > 0 && totalBytes > maxSize) throw Object.assign(new Error(`content size at ${String(input?.url ?? input)} over limit: ${maxSize}`), { type: "max-size" });
								chunks.push(bytes);
							}
							return Buffer.concat(chunks, totalBytes);
						};
						Object.defineProperty(res, "body", {
							get() {
								nodeStream ||= stream_1.Readable.fromWeb(rawBody);
								return nodeStream;
							},
							configurable: true,
							enumerable: true
						});
						res.text = async () => {
							if (!nodeStream && maxSize <= 0) return origText();
							return (await readBuffer()).toString("utf8");
						};
						res.json = async () => {
							if (!nodeStream && maxSize <= 0) return origJson();
							return JSON.parse(await res.text());
						};
						res.arrayBuffer = async () => {
							if (!nodeStream && maxSize <= 0) return origArrayBuffer();
							const buf = await readBuffer();
							return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
						};
						res.blob = async () => {
							if (!nodeStream && maxSize <= 0) return origBlob();
							const buf = await readBuffer();
							const contentType = res.headers?.get?.("content-type") ?? "";
							return new Blob([buf], contentType ? { type: contentType } : void 0);
						};
					}
					return res;
				};
			}
			static async #getFetch() {
				if (typeof window !== "undefined" && !!window) {
					this.#fetch ||= window.fetch;
					return this.#fetch;
				}
				if ("Bun" in globalThis && typeof globalThis.fetch === "function") {
					this.#bunFetch ||= this.#createBunFetch();
					return this.#bunFetch;
				}
				this.#fetch ||= (await __webpack_require__.e(445).then(__webpack_require__.bind(__webpack_require__, 1445))).default;
				return this.#fetch;
			}
			static mergeHeaders(base, ...append) {
				base = base instanceof Headers ? base : new Headers(base);
				for (const headers of append) (headers instanceof Headers ? headers : new Headers(headers)).forEach((value, key) => {
					key === "set-cookie" ? base.append(key, value) : base.set(key, value);
				});
				return base;
			}
		};
		exports.Gaxios = Gaxios;
		_a = Gaxios;
	}));
	var require_src$1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$3) => {
		var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
			if (k2 === void 0) k2 = k;
			var desc = Object.getOwnPropertyDescriptor(m, k);
			if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
				enumerable: true,
				get: function() {
					return m[k];
				}
			};
			Object.defineProperty(o, k2, desc);
		}) : (function(o, m, k, k2) {
			if (k2 === void 0) k2 = k;
			o[k2] = m[k];
		}));
		var __exportStar = this$3 && this$3.__exportStar || function(m, exports) {
			for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
		};
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.instance = exports.Gaxios = exports.GaxiosError = void 0;
		exports.request = request;
		const gaxios_js_1 = require_gaxios();
		Object.defineProperty(exports, "Gaxios", {
			enumerable: true,
			get: function() {
				return gaxios_js_1.Gaxios;
			}
		});
		var common_js_1 = require_common();
		Object.defineProperty(exports, "GaxiosError", {
			enumerable: true,
			get: function() {
				return common_js_1.GaxiosError;
			}
		});
		__exportStar(require_interceptor(), exports);
		exports.instance = new gaxios_js_1.Gaxios();
		async function request(opts) {
			return exports.instance.request(opts);
		}
	}));
	var require_colours = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.Colours = void 0;
		var Colours = class Colours {
			static enabled = false;
			static reset = "";
			static bright = "";
			static dim = "";
			static red = "";
			static green = "";
			static yellow = "";
			static blue = "";
			static magenta = "";
			static cyan = "";
			static white = "";
			static grey = "";
			static isEnabled(stream) {
				return stream && stream.isTTY && (typeof stream.getColorDepth === "function" ? stream.getColorDepth() > 2 : true);
			}
			static refresh() {
				Colours.enabled = Colours.isEnabled(process?.stderr);
				if (!this.enabled) {
					Colours.reset = "";
					Colours.bright = "";
					Colours.dim = "";
					Colours.red = "";
					Colours.green = "";
					Colours.yellow = "";
					Colours.blue = "";
					Colours.magenta = "";
					Colours.cyan = "";
					Colours.white = "";
					Colours.grey = "";
				} else {
					Colours.reset = "\x1B[0m";
					Colours.bright = "\x1B[1m";
					Colours.dim = "\x1B[2m";
					Colours.red = "\x1B[31m";
					Colours.green = "\x1B[32m";
					Colours.yellow = "\x1B[33m";
					Colours.blue = "\x1B[34m";
					Colours.magenta = "\x1B[35m";
					Colours.cyan = "\x1B[36m";
					Colours.white = "\x1B[37m";
					Colours.grey = "\x1B[90m";
				}
			}
		};
		exports.Colours = Colours;
		Colours.refresh();
	}));
	var require_types = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.LogSeverity = void 0;
		var LogSeverity;
		(function(LogSeverity) {
			LogSeverity["DEFAULT"] = "DEFAULT";
			LogSeverity["DEBUG"] = "DEBUG";
			LogSeverity["INFO"] = "INFO";
			LogSeverity["WARNING"] = "WARNING";
			LogSeverity["ERROR"] = "ERROR";
		})(LogSeverity || (exports.LogSeverity = LogSeverity = {}));
	}));
	var require_logging_utils = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$2) => {
		var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
			if (k2 === void 0) k2 = k;
			var desc = Object.getOwnPropertyDescriptor(m, k);
			if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
				enumerable: true,
				get: function() {
					return m[k];
				}
			};
			Object.defineProperty(o, k2, desc);
		}) : (function(o, m, k, k2) {
			if (k2 === void 0) k2 = k;
			o[k2] = m[k];
		}));
		var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
			Object.defineProperty(o, "default", {
				enumerable: true,
				value: v
			});
		}) : function(o, v) {
			o["default"] = v;
		});
		var __importStar = this$2 && this$2.__importStar || (function() {
			var ownKeys = function(o) {
				ownKeys = Object.getOwnPropertyNames || function(o) {
					var ar = [];
					for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
					return ar;
				};
				return ownKeys(o);
			};
			return function(mod) {
				if (mod && mod.__esModule) return mod;
				var result = {};
				if (mod != null) {
					for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
				}
				__setModuleDefault(result, mod);
				return result;
			};
		})();
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.env = exports.DebugLogBackendBase = exports.placeholder = exports.AdhocDebugLogger = void 0;
		exports.getNodeBackend = getNodeBackend;
		exports.getDebugBackend = getDebugBackend;
		exports.getStructuredBackend = getStructuredBackend;
		exports.setBackend = setBackend;
		exports.log = log;
		const events_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
		const process = __importStar((0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("process"));
		const util = __importStar((0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util"));
		const colours_1 = require_colours();
		const types_1 = require_types();
		var AdhocDebugLogger = class extends events_1.EventEmitter {
			namespace;
			upstream;
			func;
			constructor(namespace, upstream) {
				super();
				this.namespace = namespace;
				this.upstream = upstream;
				this.func = Object.assign(this.invoke.bind(this), {
					instance: this,
					on: (event, listener) => this.on(event, listener)
				});
				this.func.debug = (...args) => this.invokeSeverity(types_1.LogSeverity.DEBUG, ...args);
				this.func.info = (...args) => this.invokeSeverity(types_1.LogSeverity.INFO, ...args);
				this.func.warn = (...args) => this.invokeSeverity(types_1.LogSeverity.WARNING, ...args);
				this.func.error = (...args) => this.invokeSeverity(types_1.LogSeverity.ERROR, ...args);
				this.func.sublog = (namespace) => log(namespace, this.func);
			}
			invoke(fields, ...args) {
				if (this.upstream) try {
					this.upstream(fields, ...args);
				} catch (e) {}
				try {
					this.emit("log", fields, args);
				} catch (e) {}
			}
			invokeSeverity(severity, ...args) {
				this.invoke({ severity }, ...args);
			}
		};
		exports.AdhocDebugLogger = AdhocDebugLogger;
		exports.placeholder = new AdhocDebugLogger("", () => {}).func;
		var DebugLogBackendBase = class {
			cached = new Map();
			filters = [];
			filtersSet = false;
			constructor() {
				let nodeFlag = process.env[exports.env.nodeEnables] ?? "*";
				if (nodeFlag === "all" || nodeFlag === "true") nodeFlag = "*";
				this.filters = nodeFlag.split(",");
			}
			log(namespace, fields, ...args) {
				try {
					if (!this.filtersSet) {
						this.setFilters();
						this.filtersSet = true;
					}
					let logger = this.cached.get(namespace);
					if (!logger) {
						logger = this.makeLogger(namespace);
						this.cached.set(namespace, logger);
					}
					logger(fields, ...args);
				} catch (e) {
					console.error(e);
				}
			}
		};
		exports.DebugLogBackendBase = DebugLogBackendBase;
		var NodeBackend = class extends DebugLogBackendBase {
			enabledRegexp = /.*/g;
			isEnabled(namespace) {
				return this.enabledRegexp.test(namespace);
			}
			makeLogger(namespace) {
				if (!this.enabledRegexp.test(namespace)) return () => {};
				return (fields, ...args) => {
					const nscolour = `${colours_1.Colours.green}${namespace}${colours_1.Colours.reset}`;
					const pid = `${colours_1.Colours.yellow}${process.pid}${colours_1.Colours.reset}`;
					let level;
					switch (fields.severity) {
						case types_1.LogSeverity.ERROR:
							level = `${colours_1.Colours.red}${fields.severity}${colours_1.Colours.reset}`;
							break;
						case types_1.LogSeverity.INFO:
							level = `${colours_1.Colours.magenta}${fields.severity}${colours_1.Colours.reset}`;
							break;
						case types_1.LogSeverity.WARNING:
							level = `${colours_1.Colours.yellow}${fields.severity}${colours_1.Colours.reset}`;
							break;
						default: level = fields.severity ?? types_1.LogSeverity.DEFAULT;
					}
					const msg = util.formatWithOptions({ colors: colours_1.Colours.enabled }, ...args);
					const filteredFields = Object.assign({}, fields);
					delete filteredFields.severity;
					const fieldsJson = Object.getOwnPropertyNames(filteredFields).length ? JSON.stringify(filteredFields) : "";
					const fieldsColour = fieldsJson ? `${colours_1.Colours.grey}${fieldsJson}${colours_1.Colours.reset}` : "";
					console.error("%s [%s|%s] %s%s", pid, nscolour, level, msg, fieldsJson ? ` ${fieldsColour}` : "");
				};
			}
			setFilters() {
				const regexp = this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g, "\\$&").replace(/\*/g, ".*").replace(/,/g, "$|^");
				this.enabledRegexp = new RegExp(`^${regexp}$`, "i");
			}
		};
		function getNodeBackend() {
			return new NodeBackend();
		}
		var DebugBackend = class extends DebugLogBackendBase {
			debugPkg;
			constructor(pkg) {
				super();
				this.debugPkg = pkg;
			}
			makeLogger(namespace) {
				const debugLogger = this.debugPkg(namespace);
				return (fields, ...args) => {
					debugLogger(args[0], ...args.slice(1));
				};
			}
			setFilters() {
				const existingFilters = process.env["NODE_DEBUG"] ?? "";
				process.env["NODE_DEBUG"] = `${existingFilters}${existingFilters ? "," : ""}${this.filters.join(",")}`;
			}
		};
		function getDebugBackend(debugPkg) {
			return new DebugBackend(debugPkg);
		}
		var StructuredBackend = class extends DebugLogBackendBase {
			upstream;
			constructor(upstream) {
				super();
				this.upstream = upstream ?? void 0;
			}
			makeLogger(namespace) {
				const debugLogger = this.upstream?.makeLogger(namespace);
				return (fields, ...args) => {
					const severity = fields.severity ?? types_1.LogSeverity.INFO;
					const json = Object.assign({
						severity,
						message: util.format(...args)
					}, fields);
					const jsonString = JSON.stringify(json);
					if (debugLogger) debugLogger(fields, jsonString);
					else console.log("%s", jsonString);
				};
			}
			setFilters() {
				this.upstream?.setFilters();
			}
		};
		function getStructuredBackend(upstream) {
			return new StructuredBackend(upstream);
		}
		exports.env = { nodeEnables: "GOOGLE_SDK_NODE_LOGGING" };
		const loggerCache = new Map();
		let cachedBackend = void 0;
		function setBackend(backend) {
			cachedBackend = backend;
			loggerCache.clear();
		}
		function log(namespace, parent) {
			if (!cachedBackend) {
				if (!process.env[exports.env.nodeEnables]) return exports.placeholder;
			}
			if (!namespace) return exports.placeholder;
			if (parent) namespace = `${parent.instance.namespace}:${namespace}`;
			const existing = loggerCache.get(namespace);
			if (existing) return existing.func;
			if (cachedBackend === null) return exports.placeholder;
			else if (cachedBackend === void 0) cachedBackend = getNodeBackend();
			const logger = (() => {
				let previousBackend = void 0;
				return new AdhocDebugLogger(namespace, (fields, ...args) => {
					if (previousBackend !== cachedBackend) {
						if (cachedBackend === null) return;
						else if (cachedBackend === void 0) cachedBackend = getNodeBackend();
						previousBackend = cachedBackend;
					}
					cachedBackend?.log(namespace, fields, ...args);
				});
			})();
			loggerCache.set(namespace, logger);
			return logger.func;
		}
	}));
	var require_src = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module, this$1) => {
		var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
			if (k2 === void 0) k2 = k;
			var desc = Object.getOwnPropertyDescriptor(m, k);
			if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
				enumerable: true,
				get: function() {
					return m[k];
				}
			};
			Object.defineProperty(o, k2, desc);
		}) : (function(o, m, k, k2) {
			if (k2 === void 0) k2 = k;
			o[k2] = m[k];
		}));
		var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
			for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
		};
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.LogSeverity = void 0;
		__exportStar(require_logging_utils(), exports);
		var types_1 = require_types();
		Object.defineProperty(exports, "LogSeverity", {
			enumerable: true,
			get: function() {
				return types_1.LogSeverity;
			}
		});
	}));
	var require_util = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.LRUCache = void 0;
		exports.snakeToCamel = snakeToCamel;
		exports.originalOrCamelOptions = originalOrCamelOptions;
		exports.removeUndefinedValuesInObject = removeUndefinedValuesInObject;
		exports.isValidFile = isValidFile;
		exports.getWellKnownCertificateConfigFileLocation = getWellKnownCertificateConfigFileLocation;
		exports.isAdcWarningSuppressed = isAdcWarningSuppressed;
		exports.suppressAdcWarning = suppressAdcWarning;
		exports.isFromJsonWarningSuppressed = isFromJsonWarningSuppressed;
		exports.suppressFromJsonWarning = suppressFromJsonWarning;
		const fs = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("fs");
		const os = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("os");
		const path = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("path");
		const WELL_KNOWN_CERTIFICATE_CONFIG_FILE = "certificate_config.json";
		const CLOUDSDK_CONFIG_DIRECTORY = "gcloud";
		function snakeToCamel(str) {
			return str.replace(/([_][^_])/g, (match) => match.slice(1).toUpperCase());
		}
		function originalOrCamelOptions(obj) {
			function get(key) {
				const o = obj || {};
				return o[key] ?? o[snakeToCamel(key)];
			}
			return { get };
		}
		var LRUCache = class {
			capacity;
			#cache = new Map();
			maxAge;
			constructor(options) {
				this.capacity = options.capacity;
				this.maxAge = options.maxAge;
			}
			#moveToEnd(key, value) {
				this.#cache.delete(key);
				this.#cache.set(key, {
					value,
					lastAccessed: Date.now()
				});
			}
			set(key, value) {
				this.#moveToEnd(key, value);
				this.#evict();
			}
			get(key) {
				const item = this.#cache.get(key);
				if (!item) return;
				this.#moveToEnd(key, item.value);
				this.#evict();
				return item.value;
			}
			#evict() {
				const cutoffDate = this.maxAge ? Date.now() - this.maxAge : 0;
				let oldestItem = this.#cache.entries().next();
				while (!oldestItem.done && (this.#cache.size > this.capacity || oldestItem.value[1].lastAccessed < cutoffDate)) {
					this.#cache.delete(oldestItem.value[0]);
					oldestItem = this.#cache.entries().next();
				}
			}
		};
		exports.LRUCache = LRUCache;
		function removeUndefinedValuesInObject(object) {
			Object.entries(object).forEach(([key, value]) => {
				if (value === void 0 || value === "undefined") delete object[key];
			});
			return object;
		}
		async function isValidFile(filePath) {
			try {
				return (await fs.promises.lstat(filePath)).isFile();
			} catch (e) {
				return false;
			}
		}
		function getWellKnownCertificateConfigFileLocation() {
			const configDir = process.env.CLOUDSDK_CONFIG || (_isWindows() ? path.join(process.env.APPDATA || "", CLOUDSDK_CONFIG_DIRECTORY) : path.join(process.env.HOME || "", ".config", CLOUDSDK_CONFIG_DIRECTORY));
			return path.join(configDir, WELL_KNOWN_CERTIFICATE_CONFIG_FILE);
		}
		function _isWindows() {
			return os.platform().startsWith("win");
		}
		let adcWarningSuppressionDepth = 0;
		let fromJsonWarningSuppressionDepth = 0;
		function isAdcWarningSuppressed() {
			return adcWarningSuppressionDepth > 0;
		}
		function suppressAdcWarning(fn) {
			adcWarningSuppressionDepth++;
			try {
				return fn();
			} finally {
				adcWarningSuppressionDepth--;
			}
		}
		function isFromJsonWarningSuppressed() {
			return adcWarningSuppressionDepth > 0 || fromJsonWarningSuppressionDepth > 0;
		}
		function suppressFromJsonWarning(fn) {
			fromJsonWarningSuppressionDepth++;
			try {
				return fn();
			} finally {
				fromJsonWarningSuppressionDepth--;
			}
		}
	}));
	var package_exports = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ default: () => package_default });
	var package_default;
	var init_package = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)((() => {
		package_default = JSON.parse("{\"name\":\"google-auth-library\",\"version\":\"11.3.4\",\"author\":\"Google Inc.\",\"description\":\"Google APIs Authentication Client Library for Node.js\",\"engines\":{\"node\":\">=22\"},\"main\":\"./build/src/index.js\",\"types\":\"./build/src/index.d.ts\",\"repository\":{\"type\":\"git\",\"directory\":\"core/packages/google-auth-library-nodejs\",\"url\":\"https://github.com/googleapis/google-cloud-node.git\"},\"keywords\":[\"google\",\"api\",\"google apis\",\"client\",\"client library\"],\"dependencies\":{\"base64-js\":\"^1.3.0\",\"ecdsa-sig-formatter\":\"^1.0.11\",\"gaxios\":\"^8.3.1\",\"gcp-metadata\":\"^9.2.1\",\"google-logging-utils\":\"^2.1.0\",\"jws\":\"^4.0.0\"},\"devDependencies\":{\"@types/base64-js\":\"^1.2.5\",\"@types/jws\":\"^3.1.0\",\"@types/mocha\":\"^10.0.10\",\"@types/mv\":\"^2.1.0\",\"@types/ncp\":\"^2.0.8\",\"@types/node\":\"^24.0.0\",\"@types/sinon\":\"^21.0.0\",\"assert-rejects\":\"^1.0.0\",\"c8\":\"^10.1.3\",\"codecov\":\"^3.8.3\",\"gts\":\"^6.0.2\",\"is-docker\":\"^3.0.0\",\"jsdoc\":\"^4.0.4\",\"jsdoc-fresh\":\"^6.1.0\",\"jsdoc-region-tag\":\"^5.1.0\",\"karma\":\"^6.0.0\",\"karma-chrome-launcher\":\"^3.0.0\",\"karma-coverage\":\"^2.0.0\",\"karma-firefox-launcher\":\"^2.0.0\",\"karma-mocha\":\"^2.0.0\",\"karma-sourcemap-loader\":\"^0.4.0\",\"karma-webpack\":\"^5.0.0\",\"mocha\":\"^11.1.0\",\"mv\":\"^2.1.1\",\"ncp\":\"^2.0.0\",\"nock\":\"^14.0.5\",\"null-loader\":\"^4.0.1\",\"puppeteer\":\"^24.0.0\",\"sinon\":\"21.0.3\",\"ts-loader\":\"^9.5.2\",\"typescript\":\"5.8.3\",\"webpack\":\"^5.97.1\",\"webpack-cli\":\"^6.0.1\"},\"files\":[\"build/src\",\"!build/src/**/*.map\"],\"license\":\"Apache-2.0\",\"homepage\":\"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/google-auth-library-nodejs\",\"scripts\":{\"test\":\"node ../../../bin/run-test.cjs build/test\",\"clean\":\"gts clean\",\"lint\":\"gts check --no-inline-config\",\"compile\":\"tsc -p .\",\"fix\":\"gts fix\",\"pretest\":\"pnpm run compile --sourceMap\",\"docs\":\"jsdoc -c .jsdoc.js\",\"samples-setup\":\"cd samples/ && pnpm link ../ && pnpm run setup && cd ../\",\"samples-test\":\"cd samples/ && pnpm link ../ && pnpm test && cd ../\",\"system-test\":\"mocha build/system-test --timeout 60000\",\"presystem-test\":\"pnpm run compile --sourceMap\",\"webpack\":\"webpack\",\"browser-test\":\"karma start\",\"prelint\":\"cd samples; pnpm link ../; pnpm install\"}}");
	}));
	var require_shared = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.USER_AGENT = exports.PRODUCT_NAME = exports.pkg = void 0;
		const pkg = (init_package(), (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)(package_exports));
		exports.pkg = pkg;
		const PRODUCT_NAME = "google-api-nodejs-client";
		exports.PRODUCT_NAME = PRODUCT_NAME;
		exports.USER_AGENT = `${PRODUCT_NAME}/${pkg.version}`;
	}));
	var require_authclient = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.AuthClient = exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = exports.DEFAULT_UNIVERSE = void 0;
		const events_1 = (0, _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("events");
		const gaxios_1 = require_src$1();
		const util_1 = require_util();
		const google_logging_utils_1 = require_src();
		const shared_cjs_1 = require_shared();
		exports.DEFAULT_UNIVERSE = "googleapis.com";
		exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = 3e5;
		exports.AuthClient = class AuthClient extends events_1.EventEmitter {
			apiKey;
			projectId;
			quotaProjectId;
			transporter;
			credentials = {};
			eagerRefreshThresholdMillis = exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;
			forceRefreshOnFailure = false;
			universeDomain = exports.DEFAULT_UNIVERSE;
			static RequestMethodNameSymbol = Symbol("request method name");
			static RequestLogIdSymbol = Symbol("request log id");
			constructor(opts = {}) {
				super();
				const options = (0, util_1.originalOrCamelOptions)(opts);
				this.apiKey = opts.apiKey;
				this.projectId = options.get("project_id") ?? null;
				this.quotaProjectId = options.get("quota_project_id");
				this.credentials = options.get("credentials") ?? {};
				this.universeDomain = options.get("universe_domain") ?? exports.DEFAULT_UNIVERSE;
				this.transporter = opts.transporter ?? new gaxios_1.Gaxios(opts.transporterOptions);
				if (options.get("useAuthRequestParameters") !== false) {
					this.transporter.interceptors.request.add(AuthClient.DEFAULT_REQUEST_INTERCEPTOR);
					this.transporter.interceptors.response.add(AuthClient.DEFAULT_RESPONSE_INTERCEPTOR);
				}
				if (opts.eagerRefreshThresholdMillis) this.eagerRefreshThresholdMillis = opts.eagerRefreshThresholdMillis;
				this.forceRefreshOnFailure = opts.forceRefreshOnFailure ?? false;
			}
			fetch(...args) {
				const input = args[0];
				const init = args[1];
				let url = void 0;
				const headers = new Headers();
				if (typeof input === "string") url = new URL(input);
				else if (input instanceof URL) url = input;
				else if (input && input.url) url = new URL(input.url);
				if (input && typeof input === "object" && "headers" in input) gaxios_1.Gaxios.mergeHeaders(headers, input.headers);
				if (init) gaxios_1.Gaxios.mergeHeaders(headers, new Headers(init.headers));
				if (typeof input === "object" && !(input instanceof URL)) return this.request({
					...init,
					...input,
					headers,
					url
				});
				else return this.request({
					...init,
					headers,
					url
				});
			}
			setCredentials(credentials) {
				this.credentials = credentials;
			}
			addSharedMetadataHeaders(headers) {
				if (!headers.has("x-goog-user-project") && this.quotaProjectId) headers.set("x-goog-user-project", this.quotaProjectId);
				return headers;
			}
			addUserProjectAndAuthHeaders(target, source) {
				const xGoogUserProject = source.get("x-goog-user-project");
				const authorizationHeader = source.get("authorization");
				if (xGoogUserProject) target.set("x-goog-user-project", xGoogUserProject);
				if (authorizationHeader) target.set("authorization", authorizationHeader);
				return target;
			}
			static log = (0, google_logging_utils_1.log)("auth");
			static DEFAULT_REQUEST_INTERCEPTOR = { resolved: async (config) => {
				if (!config.headers.has("x-goog-api-client")) {
					const nodeVersion = process.version.replace(/^v/, "");
					config.headers.set("x-goog-api-client", `gl-node/${nodeVersion}`);
				}
				const userAgent = config.headers.get("User-Agent");
				if (!userAgent) config.headers.set("User-Agent", shared_cjs_1.USER_AGENT);
				else if (!userAgent.includes(`${shared_cjs_1.PRODUCT_NAME}/`)) config.headers.set("User-Agent", `${userAgent} ${shared_cjs_1.USER_AGENT}`);
				try {
					const symbols = config;
					const methodName = symbols[AuthClient.RequestMethodNameSymbol];
					const logId = `${Math.floor(Math.random() * 1e3)}`;
					symbols[AuthClient.RequestLogIdSymbol] = logId;
					const logObject = {
						url: config.url,
						headers: config.headers
					};
					if (methodName) AuthClient.log.debug("%s [%s] request %j", methodName, logId, logObject);
					else AuthClient.log.debug("[%s] request %j", logId, logObject);
				} catch (e) {}
				return config;
			} };
			static DEFAULT_RESPONSE_INTERCEPTOR = {
				resolved: async (response) => {
					try {
						const symbols = response.config;
						const methodName = symbols[AuthClient.RequestMethodNameSymbol];
						const logId = symbols[AuthClient.RequestLogIdSymbol];
						if (methodName) AuthClient.log.debug("%s [%s] response %j", methodName, logId, response.data);
						else AuthClient.log.debug("[%s] response %j", logId, response.data);
					} catch (e) {}
					return response;
				},
				rejected: async (error) => {
					try {
						const symbols = error.config;
						const methodName = symbols[AuthClient.RequestMethodNameSymbol];
						const logId = symbols[AuthClient.RequestLogIdSymbol];
						if (methodName) AuthClient.log.debug("%s [%s] error %j", methodName, logId, error.response?.data);
						else AuthClient.log.debug("[%s] error %j", logId, error.response?.data);
					} catch (e) {}
					throw error;
				}
			};
			static setMethodName(config, methodName) {
				try {
					const symbols = config;
					symbols[AuthClient.RequestMethodNameSymbol] = methodName;
				} catch (e) {}
			}
			static get RETRY_CONFIG() {
				return {
					retry: true,
					retryConfig: { httpMethodsToRetry: [
						"GET",
						"PUT",
						"POST",
						"HEAD",
						"OPTIONS",
						"DELETE"
					] }
				};
			}
		};
	}));
}) };
